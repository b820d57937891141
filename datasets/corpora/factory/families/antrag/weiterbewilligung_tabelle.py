"""Short application to go on paying: prefilled address block, BG number, questions with yes and no columns, two pages."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.antrag._antrag import DECLARATIONS, HINTS, INCOMES, application, ink, marks

_QUESTIONS = (
    "Die Zahl der Personen in der Bedarfsgemeinschaft hat sich geändert.", "Die Miete oder die Nebenkosten haben sich geändert.", "Ich oder ein Mitglied habe eine Arbeit aufgenommen.", "Es besteht eine Schwangerschaft.",
    "Ein Mitglied ist in einem Krankenhaus oder Heim untergebracht.", "Es wurde ein Antrag auf Rente gestellt.", "Das Vermögen hat sich wesentlich geändert.", "Die Krankenkasse wurde gewechselt.",
    "Es besteht ein Anspruch auf Unterhalt.", "Ich besuche eine Schule oder studiere.", "Die Bankverbindung hat sich geändert.", "Es wird eine Betriebskostenabrechnung erwartet.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    a, g = application(d, ("weiterbewilligung",), reverse=0.3), d.german
    on, off = marks(d)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    until = a.day.replace(day=28) + timedelta(days=d.rng.randint(10, 60))
    title = a.art(
        d,
        d.one_of(
            "Weiterbewilligungsantrag",
            "Antrag auf Weiterbewilligung",
            "Antrag auf Weiterbewilligung von Leistungen",
            "Weiterbewilligungsantrag (WBA)",
            "Antrag auf Weiterbewilligung des Bürgergeldes",
            "Folgeantrag",
        ),
    )
    window = d.maybe(0.4)
    split = a.shown == a.person.name and d.maybe(0.4)
    lines: list[tuple[str, str]] = []
    lines += (
        [("Vorname", a.part(d, a.person.first)), ("Familienname", a.part(d, a.person.last))]
        if split
        else [(d.one_of("Name, Vorname", "Antragsteller/in", "Name"), a.name(d))]
    )
    lines += [("Geburtsdatum", a.born(d, style))] if d.maybe(0.85) else []
    lines += (
        [(d.one_of("Nummer der Bedarfsgemeinschaft", "BG-Nummer", "BG-Nr.", "Bedarfsgemeinschaft"), a.number(d))]
        if d.maybe(0.88)
        else []
    )
    if d.maybe(0.85):
        lines += (
            [("Straße, Hausnummer", a.street(d)), ("PLZ, Ort", a.place(d))]
            if d.maybe(0.6)
            else [("Anschrift", f"{a.street(d)}, {a.place(d)}")]
        )
    lines += [("Telefon", a.phone)] if d.maybe(0.5) else []
    lines += [("Kundennummer", f"{g.digits(3)}D{g.digits(6)}")] if d.maybe(0.4) else []
    lines += [("bewilligt bis", d.print_date(until, style))] if d.maybe(0.4) else []
    data = "<table class=d>" + "".join(f"<tr><td class=k>{k}<td class=v>{v}" for k, v in lines) + "</table>"
    asks = []
    for text in d.some(_QUESTIONS, 5, 11):
        yes = d.maybe(0.2)
        asks.append(
            f"<tr><td>{text}<td class=m>{on if yes else off}<td class=m>{off if yes else on}<td class=v>{d.one_of('siehe Anlage', f'ab {d.print_date(d.later(a.day, 3, 40), style)}', f'{d.print_amount(g.money(5, 120))} mehr') if yes else ''}"
        )
    grid = f"<table class=q><thead><tr><th>{d.one_of('Änderungen seit der letzten Bewilligung', 'Bitte beantworten Sie alle Fragen')}<th>ja<th>nein<th>ggf. Angaben</thead><tbody>{''.join(asks)}</tbody></table>"
    people = [a.person, a.partner, *a.children][: d.rng.randint(1, 5)]
    rows = ""
    for n, person in enumerate(people):
        shown = a.name(d) if n == 0 else escape(person.reversed_name if a.shown != a.person.name else person.name)
        born = a.born(d, style) if n == 0 else d.print_date(person.born, style)
        rows += f"<tr><td>{n + 1}<td class=v>{shown}<td class=v>{born}<td class=v>{d.one_of(*INCOMES, 'kein', 'kein')}<td class=v>{d.print_amount(g.money(80, 1200)) if d.maybe(0.5) else ''}"
    household = (
        f"<h2>{d.one_of('Mitglieder der Bedarfsgemeinschaft', 'Personen im Haushalt und Einkommen')}</h2><table class=q><tr><th>Nr.<th>Name<th>geb. am<th>Einkommen<th>Höhe mtl.{rows}</table>"
        if d.maybe(0.7)
        else ""
    )
    account = ""
    if d.maybe(0.6):
        account = f"<p>{d.one_of('Überweisung auf das Konto', 'Bankverbindung', 'IBAN')}: <span class=v>{a.account(d)}</span>{', ' + escape(a.bank.name) if d.maybe(0.5) else ''}</p>"
    landlord = (
        f"<p>Miete an: {escape(g.landlord())}, IBAN {d.print_iban(g.iban())}, {d.print_amount(g.money(300, 900))}</p>"
        if d.maybe(0.4)
        else ""
    )
    sender = (
        f"<p><small><u>{escape(a.office)}, Postfach {g.digits(4)}, {escape(g.town())}</u></small></p><p>{a.person.salutation}<br>{a.name(d)}<br>{a.street(d)}<br>{a.place(d)}</p>"
        if window
        else f"<p>An<br>{escape(a.office)}</p>"
    )
    intro = d.one_of(
        f"Ihr Bewilligungszeitraum endet am {d.print_date(until, style)}. Leistungen werden nur auf Antrag weitergezahlt.", "Ich beantrage die Weiterzahlung der Leistungen.", f"Ich beantrage Leistungen für die Zeit ab {d.print_date(until + timedelta(days=1), style)}.",
    )  # fmt: skip
    sign = f"<div><p>{d.one_of(*DECLARATIONS)}</p><table style='width:100%'><tr><td class=v>{escape(a.home.place) if d.maybe(0.7) else ''} {a.datum(d, style) if d.maybe(0.93) else ''}<td>{a.scrawl(d)}<tr><td><small>Ort/Datum</small><td><small>Unterschrift {d.one_of('der/des Antragstellenden', '')}</small></table></div>"
    blocks = [grid, household, account + landlord]
    if d.maybe(0.5):
        d.rng.shuffle(blocks)
    hints = "".join(f"<p class=p>{n}. {text}</p>" for n, text in enumerate(d.some(HINTS, 2, 7), 1))
    body = f"{sender}<h1>{title}</h1><p>{intro}</p>{data}{''.join(blocks)}{hints}{sign}"
    line = d.one_of("border:1px solid #777", "border-bottom:1px solid #aaa")
    css = d.css(SANS, SANS, SERIF, low=9, high=10.2) + (
        f"h1{{font-size:{d.rng.randint(14, 19)}pt;margin:3mm 0}}h2{{font-size:10.5pt;margin:3mm 0 1mm}}.d,.q{{width:100%;margin:2mm 0}}.d td,.q td,.q th{{{line};padding:.8mm 1.5mm;text-align:left}}.k{{width:{d.rng.randint(48, 62)}mm}}.m{{width:10mm;text-align:center!important}}.v{{{ink(d)}}}small{{font-size:7pt}}.p{{font-size:8pt;margin:.5mm 0}}"
    )
    return Sheet(
        body,
        css,
        footer=f"<div style='position:absolute;bottom:7mm;left:20mm;font-size:7pt'>WBA {d.one_of('04/2020', '01.2023', '')} {{page}}/{{pages}}</div>",
        margin=(15.0, 16.0, 15.0, 20.0),
    )
