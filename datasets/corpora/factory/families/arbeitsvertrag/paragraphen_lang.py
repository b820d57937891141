"""A firm's long contract: parties between "zwischen" and "und", numbered paragraphs over several pages, signatures at the end."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a

_TITLES = (
    "Arbeitsvertrag",
    "Anstellungsvertrag",
    "ARBEITSVERTRAG",
    "Unbefristeter Arbeitsvertrag",
    "Arbeitsvertrag für Angestellte",
    "Dienstvertrag",
)


def draw(d: Draft) -> Sheet:
    g, rng, j = d.german, d.rng, a.job(d, minijob=0.05, hourly=0.25)
    side = d.one_of("Arbeitgeber", "Arbeitgeberin", "Firma", "Unternehmen", "AG")
    other = d.one_of("Arbeitnehmer", "Mitarbeiter/in", "Arbeitnehmer/in", "Beschäftigte/r", "AN", "Angestellte/r")
    called = d.one_of("– im Folgenden „{}“ genannt –", "– nachfolgend {} –", "(im Folgenden: {})", "als {}")
    by = d.one_of(
        "",
        f"<br>vertreten durch {d.one_of('den Geschäftsführer', 'die Geschäftsführung', 'die Personalleitung')} {escape(j.boss.name)}",
    )
    born = d.one_of(
        "",
        f", geb. am {d.print_date(j.worker.born)}",
        f"<br>geboren am {d.print_date(j.worker.born)} in {escape(g.town())}",
    )
    align = d.one_of("center", "left", "left")
    parties = (
        f"<div style='text-align:{align}'><p>{d.one_of('Zwischen', 'zwischen', 'Zwischen der Firma')}</p><p class=p>{a.employer(d, j)}<br>"
        f"{escape(j.seat.street)}, {escape(j.seat.postcode_place)}{by}</p><p>{called.format(side)}</p><p>und</p>"
        f"<p class=p>{d.one_of('', a.salute(j))}{a.worker(d, j)}{born}<br>{escape(j.home.street)}, {escape(j.home.postcode_place)}</p>"
        f"<p>{called.format(other)}</p><p>{d.one_of('wird folgender Arbeitsvertrag geschlossen:', 'wird Folgendes vereinbart:', 'schließen folgenden Vertrag:')}</p></div>"
    )
    begin, work = d.date("beginn", j.start), a.work(d, j)
    start = d.one_of(
        f"Das Arbeitsverhältnis beginnt am {begin}.", f"Beginn der Beschäftigung ist der {begin}.",
        f"Der {other} tritt mit Wirkung vom {begin} in die Dienste des {side}s.", f"Das Arbeitsverhältnis wird ab dem {begin} begründet.",
    )  # fmt: skip
    if j.until:
        until = d.date("befristet_bis", j.until)
        start += " " + d.one_of(
            f"Es ist befristet bis zum {until} und endet, ohne dass es einer Kündigung bedarf.",
            f"Es endet mit Ablauf des {until} (Befristung ohne Sachgrund, § 14 Abs. 2 TzBfG).",
            f"Die Befristung bis {until} erfolgt zur Vertretung von Frau {escape(g.person().last)} während der Elternzeit.",
        )  # fmt: skip
    else:
        start += " " + d.one_of("Es wird auf unbestimmte Zeit geschlossen.", "Der Vertrag ist unbefristet.", "")
    start += d.one_of(
        "",
        f" Die Probezeit endet am {d.print_date(d.later(j.start, 85, 185))}.",
        " Die ersten sechs Monate gelten als Probezeit.",
    )
    task = d.one_of(
        f"Der {other} wird als {work} eingestellt.", f"Die Einstellung erfolgt als {work} in der Abteilung {d.one_of('Logistik', 'Service', 'Verwaltung', 'Technik')}.",
        f"Tätigkeit: {work}. Der {side} ist berechtigt, andere zumutbare Aufgaben zu übertragen.", f"Beschäftigt wird der {other} als {work}.",
    )  # fmt: skip
    pay = a.pay(d, j)
    if j.hourly:
        money = d.one_of(
            f"Der Stundenlohn beträgt {pay} brutto.",
            f"Die Vergütung beträgt {pay} brutto je Stunde.",
            f"Es wird ein Bruttostundenlohn von {pay} gezahlt.",
        )
    else:
        money = d.one_of(
            f"Der {other} erhält eine monatliche Bruttovergütung von {pay}.", f"Das monatliche Bruttogehalt beträgt {pay}.",
            f"Als Vergütung wird ein Festgehalt von {pay} brutto im Monat gezahlt.",
        )  # fmt: skip
    money += d.one_of("", f" Hinzu kommt eine Leistungszulage von {d.print_amount(g.money(30, 250, round_to=5))}.",
                      f" Daneben wird ein Fahrtkostenzuschuss von {d.print_amount(g.money(20, 90, round_to=5))} gewährt.")  # fmt: skip
    hours = d.one_of(
        f"Die regelmäßige wöchentliche Arbeitszeit beträgt {a.hours(d, j)} Stunden ohne Pausen.",
        f"Die Arbeitszeit umfasst {a.hours(d, j)} Stunden wöchentlich, verteilt auf {rng.randint(3, 6)} Tage.",
        f"Vereinbart ist eine Wochenarbeitszeit von {a.hours(d, j)} Stunden.",
    )  # fmt: skip
    sections = [
        (d.one_of("Beginn des Arbeitsverhältnisses", "Beginn und Dauer", "Vertragsbeginn"), [start]),
        (d.one_of("Tätigkeit", "Aufgabengebiet", "Art der Tätigkeit"), [task]),
        (d.one_of("Arbeitszeit", "Regelmäßige Arbeitszeit"), [hours]), (d.one_of("Vergütung", "Gehalt", "Arbeitsentgelt"), [money]),
    ]  # fmt: skip
    if d.maybe(0.25):
        sections[2], sections[3] = sections[3], sections[2]
    sections += a.clauses(d, 6, 15)
    mark = d.one_of("§ {} {}", "§ {}<br>{}", "{}. {}", "§{} – {}")
    numbered = d.maybe(0.5)
    text = ""
    for number, (title, sentences) in enumerate(sections, start=1):
        inner = (
            "".join(f"<p>({i}) {s}</p>" for i, s in enumerate(sentences, 1))
            if numbered and len(sentences) > 1
            else f"<p>{' '.join(sentences)}</p>"
        )
        text += f"<div><h3>{mark.format(number, title)}</h3>{inner}</div>"
    same = d.maybe(0.7)
    ours = d.date("datum", j.signed) if same else d.print_date(j.signed)
    theirs = d.date("datum", j.signed) if same else d.print_date(d.later(j.signed, 1, 9))
    town = escape(j.seat.place)
    sign = (
        f"<table class=s><tr><td>{town}, {d.one_of('den ', '')}{ours}<td>{town}, {theirs}<tr><td class=l>{a.ink(d, j.boss.last)}<td class=l>{a.ink(d, j.worker.last)}"
        f"<tr><td>{d.one_of(side, a.employer(d, j), '(' + side + ')')}<td>{d.one_of(other, a.worker(d, j), '(' + other + ')')}</table>"
    )
    letterhead = f"<div class=h>{a.employer(d, j)}</div>" if d.maybe(0.35) else ""
    body = f"{letterhead}<h1 style='text-align:{align}'>{d.one_of(*_TITLES)}</h1>{parties}{text}{sign}"
    css = d.css(SERIF, SANS, SANS, low=9.8, high=11.5) + (
        f"h1{{font-size:{rng.randint(14, 22)}pt;margin:0 0 8mm}}h3{{font-size:105%;margin:4mm 0 1.5mm;text-align:{align}}}.p{{font-weight:{d.one_of('bold', 'normal')}}}"
        f"p{{margin:0 0 2mm;text-align:{d.one_of('inherit', 'justify')}}}.s{{width:100%;margin-top:10mm}}.s td{{width:50%;padding-right:8mm}}"
        f".l{{border-bottom:1px solid #333;height:14mm;vertical-align:bottom!important}}.h{{text-align:right;color:#555;font-size:13pt;margin-bottom:8mm}}"
    )
    foot = f"<div style='position:absolute;bottom:8mm;right:20mm;font-size:7.5pt'>{d.one_of('Seite {page} von {pages}', '- {page} -', 'Arbeitsvertrag ' + escape(j.worker.last) + ', S. {page}', 'Seite {page}')}</div>"
    return Sheet(body, css, footer=foot, margin=(20.0, 22.0, 20.0, 25.0))
