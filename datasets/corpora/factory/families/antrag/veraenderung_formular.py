"""Notice of change on the authority's form: groups of changes to tick, each with its own days, new account or rent."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.antrag._antrag import DECLARATIONS, HINTS, application, ink, marks


def draw(d: Draft) -> Sheet:
    a, g = application(d, ("veraenderungsmitteilung",), reverse=0.35), d.german
    on, off = marks(d)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    title = a.art(
        d,
        d.one_of(
            "Veränderungsmitteilung",
            "Mitteilung über Veränderungen",
            "VERÄNDERUNGSMITTEILUNG",
            "Veränderungsmitteilung (VÄM)",
            "Änderungsmitteilung",
            "Mitteilung von Änderungen",
        ),
    )

    def day() -> str:
        return f"<span class=v>{d.print_date(d.later(a.day, -40, 40), style)}</span>"

    def span() -> list[str]:
        first = d.later(a.day, -20, 40)
        return [f"<span class=v>{d.print_date(when, style)}</span>" for when in (first, d.later(first, 2, 30))]

    def v(text: str) -> str:
        return f"<span class=v>{text or '&nbsp;'}</span>"

    mover, account = d.maybe(0.35), d.maybe(0.4)
    new = g.address()
    groups: list[tuple[bool, str, list[str]]] = [
        (mover, d.one_of("Umzug / Anschrift", "Änderung der Wohnverhältnisse"), [f"neue Anschrift ab {day()}: {v(escape(f'{new.street}, {new.postcode_place}'))}"]),
        (account, d.one_of("Bankverbindung", "Neue Bankverbindung"), [f"Die Leistungen sollen ab {day()} überwiesen werden auf IBAN {v(a.account(d))}", f"bisheriges Konto: {v(d.print_iban(g.iban()))}"][: d.rng.randint(1, 2)]),
        (d.maybe(0.35), d.one_of("Aufnahme einer Beschäftigung", "Arbeit / Beschäftigung"), [f"ab {day()} bei {v(escape(g.firm()))}, Einkommen ca. {v(d.print_amount(g.money(300, 1900)))}", f"Ende der Beschäftigung: {v('')}"]),
        (d.maybe(0.25), "Einkommen", [f"{d.one_of('Kindergeld', 'Rente', 'Elterngeld')} seit {day()} in Höhe von {v(d.print_amount(g.money(100, 900)))}"]),
        (d.maybe(0.25), d.one_of("Haushaltsmitglieder", "Änderung in der Bedarfsgemeinschaft"), [f"{d.one_of('Einzug', 'Auszug', 'Geburt')} von {v(escape(g.person().name))}, geb. {v(d.print_date(g.person(adult=False).born, style))} am {day()}"]),
        (d.maybe(0.2), "Arbeitsunfähigkeit", ["vom {} bis {}".format(*span())]), (d.maybe(0.15), d.one_of("Ortsabwesenheit", "Urlaub"), ["von {} bis {}".format(*span())]),
        (d.maybe(0.2), d.one_of("Kosten der Unterkunft", "Miete"), [f"neue Miete ab {day()}: {v(d.print_amount(g.money(280, 1100)))}", f"Nachzahlung aus Nebenkosten {v(d.print_amount(g.money(20, 700)))}"][: d.rng.randint(1, 2)]),
        (d.maybe(0.15), "Familienstand", [f"{d.one_of('Heirat', 'Scheidung', 'Trennung')} am {day()}"]),
    ]  # fmt: skip
    if not any(group[0] for group in groups):
        groups[2] = (True, *groups[2][1:])
    if d.maybe(0.6):
        d.rng.shuffle(groups)
    show_empty = d.maybe(0.7)
    items = []
    for chosen, heading, texts in groups:
        if not chosen and not show_empty:
            continue
        lines = (
            "".join(f"<div>{text}</div>" for text in texts) if chosen else f"<div>ab {'_' * 10} &nbsp; {'_' * 24}</div>"
        )
        items.append(f"<tr><td class=m>{on if chosen else off}<td><b>{heading}</b>{lines}")
    split = a.shown == a.person.name and d.maybe(0.4)
    cells = (
        [("Name", a.part(d, a.person.last)), ("Vorname", a.part(d, a.person.first))]
        if split
        else [(d.one_of("Name, Vorname", "Antragsteller/in", "Name des Kunden"), a.name(d))]
    )
    cells += [("Geburtsdatum", a.born(d, style))] if d.maybe(0.75) else []
    cells += [(d.one_of("BG-Nummer", "Nummer der Bedarfsgemeinschaft", "BG-Nr."), a.number(d))] if d.maybe(0.85) else []
    cells += [("Kundennummer", f"{g.digits(3)}B{g.digits(6)}")] if d.maybe(0.4) else []
    if d.maybe(0.75):
        cells += (
            [
                (d.one_of("Straße, Haus-Nr.", "bisherige Straße" if mover else "Straße"), a.street(d)),
                ("PLZ", a.plz(d)),
                ("Ort", a.ort(d)),
            ]
            if d.maybe(0.5)
            else [("Anschrift" if not mover else "derzeitige Anschrift", f"{a.street(d)}, {a.place(d)}")]
        )
    cells += [("Telefon", a.phone)] if d.maybe(0.4) else []
    if d.maybe(0.5):
        data = (
            "<div class=z>"
            + "".join(f"<div class=b><small>{k}</small><div class=v>{value}</div></div>" for k, value in cells)
            + "</div>"
        )
    else:
        data = (
            "<table style='width:100%'>"
            + "".join(f"<tr><td style='width:52mm'>{k}:<td class=v>{value}" for k, value in cells)
            + "</table>"
        )
    concern = (
        f"<p>{d.one_of('Die Änderung betrifft', 'betrifft')}: {on if d.maybe(0.7) else off} mich &nbsp; {off} {escape(a.partner.name) if d.maybe(0.5) else 'Partner/in'} &nbsp; {off} Kind</p>"
        if d.maybe(0.5)
        else ""
    )
    dated = a.datum(d, style) if d.maybe(0.93) else ""
    sign = f"<div><p class=p>{d.one_of(*DECLARATIONS)}</p><p class=v>{escape(a.home.place) + ', ' if d.maybe(0.6) else ''}{dated} &nbsp; {a.scrawl(d)}</p><small>Ort, Datum, Unterschrift</small></div>"
    clerk = (
        f"<table class=a><tr><td>Nur von der Behörde auszufüllen<td>Erfasst am: {d.print_date(a.day + timedelta(days=d.rng.randint(1, 14)), style)}<td>Hz. {escape(g.person().last[:3])}<td>Anordnung {off} ja</table>"
        if d.maybe(0.4)
        else ""
    )
    hints = "".join(f"<p class=p>{text}</p>" for text in d.some(HINTS, 0, 4))
    office = f"<p>{escape(a.office)}<br><small>{escape(g.address().street)}, {escape(g.town())}</small></p>"
    top = [f"<h1>{title}</h1>", office] if d.maybe(0.5) else [office, f"<h1>{title}</h1>"]
    body = f"{''.join(top)}{clerk}{data}{concern}<table class=i><tbody>{''.join(items)}</tbody></table>{hints}{sign}"
    color = d.one_of("#555", "#0a5aa0", "#a01a1a", "#000")
    css = d.css(SANS, low=9, high=10.3) + (
        f"h1{{font-size:{d.rng.randint(14, 20)}pt;color:{color};margin:2mm 0}}.v{{{ink(d)}}}.z{{display:grid;grid-template-columns:1fr 1fr;gap:1mm 3mm;margin-bottom:3mm}}.b{{border:1px solid {color};padding:.5mm 1.5mm}}.i{{width:100%;margin-top:2mm}}.i td{{border:1px solid #999;padding:1.2mm 2mm}}.m{{width:7mm}}"
        f".a{{width:100%;background:#eee;font-size:7.5pt;margin-bottom:3mm}}.a td{{border:1px solid #999;padding:1mm}}small{{font-size:7pt}}.p{{font-size:8pt;margin:1mm 0}}"
    )
    return Sheet(body, css, margin=(15.0, 16.0, 12.0, 20.0))
