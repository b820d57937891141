"""The other side confirms a termination that came in: whose letter of when, the end date, what to do next as a list."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k

_FLAT = (
    "Vereinbaren Sie bitte einen Termin zur Vorabnahme unter {phone}.", "Die Wohnung ist geräumt und mit allen Schlüsseln zu übergeben.", "Bitte teilen Sie Ihre neue Anschrift und Bankverbindung mit.",
    "Über die Kaution von {betrag} wird nach der Übergabe abgerechnet.", "Melden Sie Strom beim Versorger ab.", "Die Betriebskosten {jahr} werden gesondert abgerechnet.", "Der Dauerauftrag über {betrag} ist zu beenden.",
)  # fmt: skip
_JOB = (
    "Ihr Resturlaub beträgt {n} Tage.", "Bitte geben Sie Schlüssel und Arbeitskleidung bei {name} ab.", "Die Arbeitspapiere erhalten Sie mit der letzten Abrechnung.",
    "Ein Zeugnis wird Ihnen zugesandt.", "Bitte melden Sie sich umgehend arbeitsuchend.", "Ihr Zeitkonto weist {n} Stunden auf.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "vm", "vm", "ag", private=0.1)
    flat = e.what == k.FLAT
    sent = d.print_date(d.later(e.written, -14, -3))
    came = d.print_date(d.later(e.written, -2, -1))
    first = d.one_of(
        f"wir bestätigen den Eingang Ihrer Kündigung vom {sent}. Ihr {k.what(d, e)} endet zum {k.until(d, e)}.",
        f"Ihr Schreiben vom {sent} haben wir am {came} erhalten. Das {k.what(d, e)} endet damit vertragsgemäß am {k.until(d, e)}.",
        f"hiermit bestätigen wir Ihnen die Kündigung Ihres {k.contract(d, e, of=True)} zum {k.until(d, e)}.",
        f"die von Ihnen am {sent} ausgesprochene Kündigung nehmen wir an. Der {k.contract(d, e)} wird zum {k.until(d, e)} beendet.",
    )
    wish = d.one_of(
        "",
        f" Der von Ihnen gewünschte Termin {d.print_date(d.later(e.until, -32, -14))} kann wegen der Kündigungsfrist nicht berücksichtigt werden.",
        "",
    )
    tasks = [
        escape(text.format(phone=g.phone(), betrag=d.print_amount(g.money(300, 2100)), jahr=e.until.year, n=rng.randint(1, 20), name=g.person().name))
        for text in d.some(_FLAT if flat else _JOB, 2, 6)
    ]  # fmt: skip
    subject = d.one_of(
        "Kündigungsbestätigung", f"Bestätigung der Kündigung Ihres {k.what(d, e, of=True)}", f"Ihre Kündigung vom {sent}", f"Beendigung des {k.what(d, e, of=True)}",
        f"{k.contract(d, e)} {g.digits(3)}/{g.digits(4)} – Kündigung",
    )  # fmt: skip
    labels = [
        (d.one_of("Mieternummer", "Vertrag", "Kundennummer") if flat else "Personalnummer", f"{g.digits(3)}.{g.digits(4)}"), ("Eingang Ihrer Kündigung", came),
        (d.one_of("Vertragsende", f"Ende {'Mietzeit' if flat else 'Beschäftigung'}", "Kündigung zum"), k.until(d, e)), ("Vertragsbeginn", d.print_date(e.began)),
        ("Objekt" if flat else "Abteilung", escape(e.to_home.street) if flat else d.one_of("Versand", "Pflege", "Verwaltung")),
    ]  # fmt: skip
    shape = rng.randrange(3)
    facts = ""
    if shape == 1:
        facts = "<table class=t>" + "".join(f"<tr><td>{a}<td>{b}" for a, b in labels) + "</table>"
    elif shape == 2:
        facts = "<table class=t><tr>" + "".join(f"<td><small>{a}</small><br>{b}" for a, b in labels) + "</table>"
    tint = d.one_of("#00695c", "#8a1538", "#1f4f99", "#444", "#9a6a00")
    logo = d.one_of("left", "right")
    listing = (
        "<ul>" + "".join(f"<li>{t}</li>" for t in tasks) + "</ul>"
        if d.maybe(0.6)
        else "".join(f"<p>{t}</p>" for t in tasks)
    )
    when = d.one_of("{p}, {d}", "Datum: {d}", "{d}", "{p}, den {d}").format(
        p=escape(e.sender_home.place), d=k.written(d, e)
    )
    body = (
        f"<div class=h style='text-align:{logo}'><span>{k.sender(d, e)}</span></div><div class=a><small>{k.sender(d, e) if d.maybe(0.5) else escape(e.sender_home.street)} | {k.place(e.sender_home)}</small><br>"
        f"{k.to(d, e)}<br>{escape(e.to_home.street)}<br>{k.place(e.to_home)}</div><p class=r>{when}</p><p class=b>{subject}</p><p>{k.hello(d, e.to_person)}</p><p>{first}{wish}</p>{facts}"
        f"<p>{d.one_of('Bitte beachten Sie:', 'Wie geht es weiter?', 'Wir bitten Sie um Folgendes:')}</p>{listing}<p>{d.one_of('Freundliche Grüße', 'Mit freundlichen Grüßen', 'Herzliche Grüße')}</p>"
        f"{k.ink(d, g.person().last, 0.5)}<br>{k.sender(d, e) if d.maybe(0.5) else ''}<br>{d.one_of('i. A. ', 'Ihr Serviceteam ', '')}{escape(g.person().name)}"
    )
    css = d.css(SANS, SANS, SERIF, low=9.6, high=11) + (
        f".h span{{font-size:{rng.randint(13, 20)}pt;color:{tint};{d.one_of('', 'border-bottom:3px solid ' + tint, 'background:' + tint + ';color:#fff;padding:2mm 5mm')}}}"
        f".a{{margin:{rng.randint(14, 24)}mm 0 4mm}}.a small{{font-size:6.5pt}}.r{{text-align:{d.one_of('right', 'left')}}}.b{{font-weight:bold;color:{d.one_of('#000', tint)};margin:6mm 0 4mm}}"
        ".t{width:100%;margin-bottom:4mm}.t td{border-top:1px solid #bbb;border-bottom:1px solid #bbb;padding:1.2mm 2mm}.t small{color:#555}"
    )
    foot = f"<div style='position:absolute;bottom:7mm;left:25mm;right:20mm;font-size:6.5pt;color:#555'>{escape(g.bank().name)} · IBAN {d.print_iban(g.iban())} · {escape(g.person().name)}, {escape(g.person().name)} · Sprechzeiten Mo–Do 9–15 Uhr</div>"
    return Sheet(body, css, footer=foot, margin=(14.0, 20.0, 20.0, 25.0))
