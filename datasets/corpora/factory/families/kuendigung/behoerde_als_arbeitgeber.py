"""A public or church employer: official head with file line, subject with "hier", numbered decision-like text and legal remedy."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k

_HOUSES = (
    "Stadt {o}", "Landkreis {o}", "Klinikum {o} gGmbH", "Diakonisches Werk {o} e. V.", "Gemeinde {o}", "Evangelisches Seniorenheim {o}", "Caritasverband {o} e. V.", "Universitätsklinikum {o}",
    "Lebenshilfe {o} e. V.", "Zweckverband Wasser {o}", "Kath. Kirchengemeinde St. Martin {o}",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    e = replace(k.end(d, "ag"), sender=d.one_of(*_HOUSES).format(o=g.town()))
    who = "Frau" if e.to_person.sex == "w" else "Herr"
    hearing = d.print_date(d.later(e.written, -25, -5))
    first = d.one_of(
        f"das mit Ihnen seit dem {d.print_date(e.began)} bestehende {k.what(d, e)} kündige ich hiermit {k.ordinary(d)} zum {k.until(d, e)}.",
        f"wir kündigen das {k.what(d, e)} gemäß § 34 TVöD fristgemäß mit Ablauf des {k.until(d, e)}.",
        f"hiermit wird Ihr {k.contract(d, e)} vom {d.print_date(e.began)}{' innerhalb der Probezeit' if e.trial else ''} zum {k.until(d, e)} gekündigt.",
    )
    points = [
        f"Der Personalrat wurde am {hearing} beteiligt und hat {d.one_of('zugestimmt', 'keine Einwendungen erhoben', 'sich nicht geäußert')}.",
        f"Das Integrationsamt hat der Kündigung mit Bescheid vom {hearing} zugestimmt." if d.maybe(0.3) else f"Die Schwerbehindertenvertretung ist am {hearing} gehört worden.",
        "Ein Anspruch auf Entgelt besteht bis zum Ende des Beschäftigungszeitraums.", f"Resturlaub im Umfang von {rng.randint(2, 24)} Tagen ist bis dahin in natura zu nehmen.",
        f"Die Zusatzversorgungskasse {escape(g.town())} wird von hier informiert.", "Eine Meldung bei der Agentur für Arbeit ist spätestens drei Tage nach Kenntnis erforderlich.",
        f"Dienstausweis, Schlüssel und Laptop sind bis {d.print_date(d.later(e.written, 5, 20))} zurückzugeben.",
    ]  # fmt: skip
    chosen = [text for text in points if d.maybe(0.6)]
    numbered = d.maybe(0.5)
    text = "".join(f"<p>{f'{i}. ' if numbered else ''}{t}</p>" for i, t in enumerate(chosen, 1))
    remedy = d.one_of(
        "",
        f"<p><b>Hinweis:</b> Die Rechtsunwirksamkeit ist binnen drei Wochen beim Arbeitsgericht {escape(g.town())} geltend zu machen (§ 4 KSchG).</p>",
    )
    info = [
        (d.one_of("Dienststelle", "Fachbereich", "Amt"), d.one_of("Personalamt", "Haupt- und Personalamt", "FB 1 Personal", "Personalabteilung")),
        (d.one_of("Auskunft erteilt", "Bearbeiter/in", "Es schreibt Ihnen"), escape(g.person().name)), (d.one_of("Zimmer", "Durchwahl"), g.digits(3)),
        (d.one_of("Mein Zeichen", "Az.", "Unser Zeichen"), f"11.{g.digits(2)}-{escape(e.to_person.last[:3].upper())}"), ("Datum", k.written(d, e)),
    ]  # fmt: skip
    row = d.maybe(0.5)
    block = (
        "<table class=i><tr>" + "".join(f"<td><small>{a}</small><br>{b}" for a, b in info) + "</table>" if row else "<table class=q>" + "".join(f"<tr><td>{a}<td>{b}" for a, b in info) + "</table>"
    )  # fmt: skip
    subject = d.one_of(
        f"Ihr {k.what(d, e)}; hier: Kündigung", f"Kündigung des {k.what(d, e, of=True)}", f"Personalangelegenheit {who} {k.to(d, e)}, Personal-Nr. {g.digits(6)}; Kündigung", f"Kündigung Ihres {k.contract(d, e, of=True)}",
    )  # fmt: skip
    address = f"<div class=a>{d.one_of('Gegen Empfangsbekenntnis<br>', '', 'Mit Postzustellungsurkunde<br>')}{who}{'n' if who == 'Herr' else ''} {k.to(d, e)}<br>{escape(e.to_home.street)}<br>{k.place(e.to_home)}</div>"
    top = f"<div class=h>{k.sender(d, e)}<div class=u>{d.one_of('Der Bürgermeister', 'Die Geschäftsführung', 'Der Vorstand', 'Personalverwaltung')} · {escape(e.sender_home.street)} · {k.place(e.sender_home)}</div></div>"
    body = (
        f"{top}{address}{block}<p class=b>{subject}</p><p>{k.hello(d, e.to_person)}</p><p>{first}</p>{text}{remedy}<p>{d.one_of('Mit freundlichen Grüßen', 'Hochachtungsvoll')}</p>"
        f"<p>{d.one_of('Im Auftrag', 'In Vertretung', 'Der Vorstand')}</p>{k.ink(d, g.person().last)}<br>{escape(g.person().name)}"
    )
    css = d.css(SANS, SERIF, low=10, high=11.3) + (
        f".h{{font-size:{rng.randint(13, 18)}pt;{d.one_of('text-align:center', 'text-align:right', 'font-weight:bold')};border-bottom:{d.one_of('1px solid #000', '0', '3px double #444')};padding-bottom:2mm}}.u{{font-size:7.5pt}}"
        f".a{{margin:{rng.randint(10, 20)}mm 0 8mm}}.i{{width:100%}}.i td{{padding-right:3mm;font-size:8.5pt}}.q{{font-size:8.5pt;position:absolute;top:{rng.randint(42, 52)}mm;right:18mm}}.q td{{padding:0 2mm .5mm 0}}"
        ".b{font-weight:bold;margin:6mm 0 4mm}small{font-size:6.8pt;color:#444}"
    )
    return Sheet(body, css, margin=(16.0, 20.0, 16.0, 25.0))
