"""Two-part form: the tenant fills part A with the persons of the household, the landlord part B with flat and rent."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m

_RELATION = ("Ehegatte", "Partner/in", "Sohn", "Tochter", "Kind", "Mutter", "Bruder")


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.55, pairs=0.2)
    signs = m.ticks(d)
    first = t.people[0]
    asked = m.questions(d, t)
    cash = d.one_of("{}", "{} €", "{} EUR")

    def cells(rows: list[tuple[str, str]]) -> str:
        return "".join(f"<tr><td class=l>{label} <td class=v>{value}" for label, value in rows)

    def pen(text: str) -> str:
        return f"<span class=h>{text}</span>"

    def often(text: str, share: float = 0.85) -> str:
        return text if d.maybe(share) else ""

    others = [
        *t.people[1:],
        *(g.person(last=first.last, adult=False) for _ in range(max(t.persons - len(t.people), 0))),
    ]
    family = "".join(
        f"<tr><td>{number}<td>{pen(escape(person.name))}<td>{pen(d.print_date(person.born))}<td>{pen(d.one_of(*_RELATION))}"
        for number, person in enumerate(others, 2)
    )
    part_a = [
        (d.one_of("Name, Vorname", "Antragsteller/in", "Mieter/in"), pen(m.tenant(d, t))), (d.one_of("Geburtsdatum", "geboren am"), pen(d.print_date(first.born))),
        (d.one_of("Bisherige Anschrift", "Anschrift zuvor"), pen(often(escape(g.address().street), 0.6))), (d.one_of("Nummer der Bedarfsgemeinschaft", "Aktenzeichen", "Wohngeldnummer"), pen(escape(t.case))),
    ]  # fmt: skip
    if d.maybe(0.5):
        part_a.append((d.one_of("Meine Bankverbindung", "Eigenes Konto (IBAN)"), pen(d.print_iban(g.iban()))))
    tenant_day = d.later(t.signed, -25, -1)
    household = (
        f"<p>{d.one_of('Weitere Personen in der Wohnung', 'Haushaltsangehörige')}:</p><table class=t><tr><th>Nr.<th>Name<th>geb.<th>Verhältnis{family}</table>"
        if others and d.maybe(0.8)
        else ""
    )
    sign_a = f"<table class=sg><tr><td>{pen(d.print_date(tenant_day))}<td>{pen(escape(first.last))}<tr><td>Datum<td>Unterschrift Mieter/in</table>"
    a = f"<h3>{d.one_of('A. Vom Mieter auszufüllen', 'Teil A – Angaben der Mieterin / des Mieters', 'Teil 1: Antragsteller')}</h3><table class=t>{cells(part_a)}</table>{household}{sign_a}"
    owner = [
        (
            d.one_of("Vermieter (Name)", "Vermieter/in", "Name des Vermieters oder Bevollmächtigten"),
            pen(m.landlord(d, t)),
        ),
        ("Anschrift", pen(escape(f"{t.seat.street}, {t.seat.postcode_place}"))),
    ]
    flat = (
        [
            (d.one_of("Straße, Hausnummer", "Straße/Nr."), pen(m.street(d, t))),
            (d.one_of("PLZ, Ort", "Postleitzahl, Ort"), pen(m.town(d, t))),
        ]
        if d.maybe(0.5)
        else [(d.one_of("Lage der Wohnung", "Wohnung"), pen(f"{m.street(d, t)}, {m.town(d, t)}"))]
    )
    flat += [
        (d.one_of("Mietbeginn", "vermietet seit", "Einzug"), pen(d.date("mietbeginn", t.start))),
        (d.one_of("Wohnfläche (m²)", "Größe in m²"), pen(often(m.area(d, t)))),
        (d.one_of("Zimmer", "Anzahl der Wohnräume"), pen(often(m.rooms(d, t), 0.75))),
        (
            d.one_of("Anzahl der Bewohner", "Zahl der Personen in der Wohnung", "Personen"),
            pen(often(m.persons(d, t), 0.75)),
        ),
    ]
    rent = [(label, pen(value)) for label, value in m.sums(d, t, pattern=cash, hand=d.maybe(0.5))]
    more = [
        (question, m.answer(d, signs, options, written)) for question, options, written in asked[: rng.randint(3, 9)]
    ]
    if d.maybe(0.6):
        rent.append(
            (
                d.one_of("Überweisung auf IBAN", "IBAN des Vermieters", "Mietkonto"),
                pen(often(d.iban("iban", t.iban), 0.9)),
            )
        )
    groups = [owner, flat, rent, more]
    if d.maybe(0.3):
        groups = [flat, rent, more, owner]
    gap = "<tr><td colspan=2 class=gap>&nbsp;"
    part_b = gap.join(cells(group) for group in groups)
    sign_b = f"<table class=sg><tr><td>{pen(m.place_date(d, t))}<td>{pen(m.signature(d, t))}<tr><td>Ort, Datum<td>{d.one_of('Unterschrift Vermieter', 'Stempel / Unterschrift')}</table>"
    b = f"<h3 class='{d.one_of('break', 'break', '')}'>{d.one_of('B. Vom Vermieter auszufüllen', 'Teil B – Angaben des Vermieters', 'Teil 2: Bescheinigung des Vermieters')}</h3><table class=t><tbody>{part_b}</tbody></table>{sign_b}"
    notes = "".join(f"<p class=f>{number}) {text}</p>" for number, text in enumerate(m.law(d, 2, 7), 1))
    body = f"<p>{escape(t.office)}</p><h1>{d.one_of(*m.TITLES)}</h1>{a}{b}<div>{notes}</div>"
    css = d.css(SANS, SERIF, low=9, high=10.5) + (
        f".h{{{m.pen(d)}}}.t{{width:100%}}.t td,.t th{{border:1px solid {d.one_of('#000', '#777', '#aaa')};padding:.8mm 1.5mm;text-align:left}}.l{{width:{rng.randint(36, 50)}%}}.gap{{border:0!important;padding:0;font-size:4pt}}.sg{{width:100%;margin:6mm 0}}.sg td{{width:50%}}.sg tr:last-child td{{border-top:1px solid #000;font-size:7pt}}"
        f"h3{{background:{d.one_of('#ddd', '#fff', '#e8eef8')};padding:1mm;font-size:1.1em;margin:3mm 0 2mm}}h1{{font-size:{rng.randint(14, 18)}pt;margin:2mm 0}}.f{{font-size:7.5pt;margin:0 0 1mm}}p{{margin:1mm 0}}"
    )
    return Sheet(
        body,
        css,
        footer="<div style='position:absolute;bottom:6mm;right:16mm;font-size:7pt'>Seite {page}/{pages}</div>",
        margin=(15, 17, 14, 22),
    )
