"""Half-sheet form on school trips, lunch and clubs: ticked boxes, entries by hand or typed in comb boxes, office stamp."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import account, contact
from corpora.factory.families.bewilligungsbescheid._bescheid import decision

_BENEFITS = (
    "Mittagsverpflegung",
    "Lernförderung",
    "Schülerbeförderung",
    "Soziale und kulturelle Teilhabe",
    "Schulbedarf",
    "Schulausflug/Klassenfahrt",
)


def draw(d: Draft) -> Sheet:
    b, g = decision(d, d.one_of("sgb2", "wohngeld", "sgb12")), d.german
    b.benefit = d.one_of(*_BENEFITS)
    b.amount = d.german.money(9, 95)
    hand = d.maybe(0.6)
    pen = d.font(HAND) if hand else d.font(MONO)
    child = g.person(adult=False, last=b.who.last)
    comb = d.maybe(0.5) and not hand
    tick = d.one_of("☒", "[X]", "☑")
    empty = "[ &nbsp;]" if tick == "[X]" else "☐"

    def entry(html: str, width: int) -> str:
        return f"<span class=e style='min-width:{width}mm'>{html}</span>"

    def day(key: str, value: str, iso: str) -> str:
        return d.comb(key, value.replace(".", ""), iso)

    def period() -> str:
        if comb:
            return f"von {day('zeitraum_von', d.print_date(b.start, 'dd.mm.yyyy'), b.start.isoformat())} bis {day('zeitraum_bis', d.print_date(b.end, 'dd.mm.yyyy'), b.end.isoformat())}"
        return f"von {entry(b.von('dd.mm.yyyy' if d.maybe(0.7) else 'dd.mm.yy'), 26)} bis {entry(b.bis('dd.mm.yyyy' if d.maybe(0.7) else 'dd.mm.yy'), 26)}"

    others = [name for name in _BENEFITS if name != b.benefit]
    ticks = [f"<div>{tick} {b.leistung()}</div>", *(f"<div>{empty} {name}</div>" for name in d.some(others, 2, 5))]
    d.rng.shuffle(ticks)
    monthly = d.maybe(0.8)
    amount = entry(b.betrag(currency=False), 22) + " EUR"
    who = d.one_of(
        f"Antragsteller/in: {entry(b.name(), 70)}",
        f"Name, Vorname d. Sorgeberechtigten {entry(b.name(), 62)}",
        f"Herrn/Frau {entry(b.name(), 70)}",
    )
    number = f"{b.label()} {entry(b.az(), 40)}" if d.maybe(0.8) else ""
    paid = d.one_of("Auszahlung an den Anbieter", "Direktzahlung", "Gutschein", "Überweisung an Antragsteller/in")
    ways = f"<p>{tick if d.maybe(0.5) else empty} {paid} &nbsp; {empty} Ablehnung (siehe Rückseite) &nbsp; {empty} Eigenanteil {entry(d.print_amount(g.money(1, 5), currency=False) if d.maybe(0.3) else '', 14)}</p>"
    money = (
        f"<p>{d.one_of('in Höhe von monatlich', 'mtl.', 'Betrag je Monat')} {amount}</p>"
        if monthly
        else f"<p>einmalig {entry(d.print_amount(g.money(20, 300), currency=False), 22)} EUR</p>"
    )
    lines = [
        f"<p>{who}</p>",
        f"<p>für das Kind {entry(escape(child.first), 40)} geb. {entry(d.print_date(child.born, 'dd.mm.yy'), 22)}</p>",
        f"<p>{number}</p>" if number else "",
    ]
    if d.maybe(0.4):
        d.rng.shuffle(lines)
    seal = (
        f"<div style='position:absolute;bottom:14mm;right:16mm;width:24mm;height:24mm;border:1.5px solid #235;border-radius:50%;color:#235;font-size:6pt;text-align:center;padding-top:9mm;box-sizing:border-box'>{escape(b.seat.place)}</div>"
        if d.maybe(0.5)
        else ""
    )
    wide = d.maybe(0.5)
    body = (
        f"<table style='width:100%'><tr><td><b>{b.behoerde()}</b><br><small>{', '.join(contact(d, b.seat)[: d.rng.randint(2, 4)])}</small><td style='text-align:right'>"
        f"<b style='font-size:1.25em'>{d.one_of('Bescheid', 'Bewilligung', 'Bewilligungsbescheid')}</b><br>Bildung und Teilhabe</table><hr>{''.join(lines)}"
        f"<p>{d.one_of('Ihrem Antrag wird entsprochen. Bewilligt wird:', 'Es wird bewilligt (Zutreffendes ist angekreuzt):', 'Folgende Leistung wird gewährt:')}</p>"
        f"<div style='columns:2;margin-bottom:2mm'>{''.join(ticks)}</div>{money}<p>{d.one_of('für die Zeit', 'Zeitraum', 'gültig')} {period()}</p>{ways}"
        f"<p>{escape(b.seat.place)}, {entry(b.datum('dd.mm.yyyy'), 28)} &nbsp; Im Auftrag {entry(escape(g.person().last), 34)}</p>"
        f"<p><small>Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. {b.laws(1, 1)[0]} {account(d) if d.maybe(0.3) else ''}</small></p>{seal}"
    )
    css = d.css(SANS, low=9, high=10.5) + (
        f".e{{display:inline-block;border-bottom:.6px solid #000;font-family:{pen!r};font-size:{'15pt' if hand else '10.5pt'};line-height:1.1;color:{'#1c2c7c' if hand else '#000'}}}p{{margin:0 0 2.2mm}}small{{font-size:7pt}}"
    )
    return Sheet(body, css, size=(210.0, 148.0) if wide else (148.0, 210.0), margin=(9, 11, 8, 14))
