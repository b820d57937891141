"""Machine form: a grid of boxes, small captions in the corner, comb boxes for numbers, capitals in the boxes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.55, pairs=0.15)
    signs = m.ticks(d)
    upper, combs = d.maybe(0.45), d.maybe(0.8)
    person = t.people[0]
    lone = t.tenant == person.name

    def shown(text: str) -> str:
        return text.upper() if upper else text

    def box(width: int, filled: str, *captions: str) -> str:
        return f"<td colspan={width}><div class=c>{d.one_of(*captions)}</div> <div class=v>{filled or '&nbsp;'}</div>"

    def day(key: str, value: date) -> str:
        return d.comb(key, value.strftime("%d%m%Y"), value.isoformat()) if combs else d.date(key, value, "dd.mm.yyyy")

    def money(key: str, value: Decimal) -> str:
        return d.amount(key, value, currency=d.one_of("{}", "{} EUR"))

    def often(filled: str, share: float = 0.8) -> str:
        return filled if d.maybe(share) else ""

    def head(text: str) -> str:
        return f"<tr><th colspan=12>{text}"

    letters = rng.choice(
        [("A", "B", "C", "D", "E"), ("1", "2", "3", "4", "5"), ("I.", "II.", "III.", "IV.", "V."), ("", "", "", "", "")]
    )
    tenant_rows = [
        head(
            f"{letters[0]} {d.one_of('Mieterin/Mieter', 'Angaben zur Mieterin / zum Mieter', 'Antragsteller/in (Mieter)')}"
        )
    ]
    if lone and d.maybe(0.6):
        tenant_rows.append(
            "<tr>"
            + box(6, d.field("mieter", shown(person.last), part=2), "Familienname", "Name", "Nachname")
            + box(6, d.field("mieter", shown(person.first), part=1), "Vorname", "Vorname(n)")
        )
    else:
        tenant_rows.append(
            "<tr>" + box(12, d.field("mieter", shown(t.tenant)), "Name, Vorname", "Mieter (alle)", "Vor- und Nachname")
        )
    tenant_rows.append(
        "<tr>"
        + box(4, d.print_date(person.born), "Geburtsdatum")
        + box(
            8, escape(t.case) if d.maybe(0.6) else "", "Nummer der Bedarfsgemeinschaft", "Aktenzeichen", "Kundennummer"
        )
    )
    lord_rows = [
        head(f"{letters[1]} {d.one_of('Vermieterin/Vermieter', 'Angaben zum Vermieter', 'Vermieter / Hausverwaltung')}")
    ]
    if t.owner and t.landlord == t.owner.name and d.maybe(0.6):
        lord_rows.append(
            "<tr>"
            + box(6, d.field("vermieter", shown(t.owner.last), part=2), "Name", "Familienname")
            + box(6, d.field("vermieter", shown(t.owner.first), part=1), "Vorname")
        )
    else:
        lord_rows.append("<tr>" + box(12, d.field("vermieter", shown(t.landlord)), "Name / Firma", "Vermieter"))
    lord_rows.append(
        "<tr>"
        + box(6, escape(shown(t.seat.street)), "Straße, Hausnummer")
        + box(2, t.seat.postcode, "PLZ")
        + box(4, escape(shown(t.seat.place)), "Ort")
    )
    account = d.comb("iban", t.iban) if combs and d.maybe(0.7) else d.iban("iban", t.iban)
    if d.maybe(0.7):
        lord_rows.append(
            "<tr>"
            + box(9, often(account, 0.85), "IBAN für die Mietzahlung", "IBAN", "Bankverbindung (IBAN)")
            + box(3, escape(t.bank.bic), "BIC")
        )
    code = d.comb("objekt_plz", t.flat.postcode) if combs else d.field("objekt_plz", t.flat.postcode)
    flat_rows = [
        head(f"{letters[2]} {d.one_of('Wohnung', 'Angaben zur Wohnung', 'Mietobjekt', 'Unterkunft')}"),
        "<tr>"
        + box(6, d.field("objekt_strasse", shown(t.flat.street)), "Straße, Hausnummer", "Straße / Nr.")
        + box(3, code, "Postleitzahl", "PLZ")
        + box(3, d.field("objekt_ort", shown(t.flat.place)), "Ort", "Wohnort"),
        "<tr>"
        + box(3, often(m.area(d, t), 0.9), "Wohnfläche m²", "m²", "Größe in qm")
        + box(3, often(m.rooms(d, t)), "Zimmer", "Anzahl Räume")
        + box(3, often(m.persons(d, t)), "Personen", "Anzahl Bewohner", "Personen im Haushalt")
        + box(3, escape(t.storey), "Geschoss", "Lage"),
        "<tr>"
        + box(6, day("mietbeginn", t.start), "Mietbeginn", "Beginn des Mietverhältnisses", "vermietet seit")
        + box(6, d.one_of("", "unbefristet", "---"), "befristet bis", "Ende"),
    ]
    asked = m.questions(d, t)
    for question, options, written in asked[: rng.randint(1, 5)]:
        flat_rows.append(f"<tr><td colspan=12 class=q>{question} &nbsp; {m.answer(d, signs, options, written)}")
    split = [
        box(4, money("grundmiete", t.rent), *m.RENT),
        box(4, money("nebenkosten", t.costs), *(m.JOINT if t.joint else m.COSTS)),
    ]
    split.append(box(4, "" if t.heating is None else money("heizkosten", t.heating), *m.HEAT))
    second = [
        box(4, "" if t.garage is None else d.print_amount(t.garage, currency=False), *m.GARAGE),
        box(4, d.print_amount(g.money(3, 40)) if d.maybe(0.15) else "", "Sonstiges (nicht in Summe)"),
        box(4, often(money("gesamtmiete", t.total)), *m.TOTAL),
    ]
    rent_rows = [
        head(
            f"{letters[3]} {d.one_of('Miete monatlich in EUR', 'Höhe der Miete', 'Kosten der Unterkunft', 'Mietzahlung')}"
        ),
        "<tr>" + "".join(split),
        "<tr>" + "".join(second),
    ]
    sign = escape(m.signature(d, t) if t.owner else g.person().last)
    end = [
        head(f"{letters[4]} {d.one_of('Erklärung', 'Bestätigung des Vermieters', 'Unterschrift')}"),
        f"<tr><td colspan=12 class=q>{' '.join(m.law(d, 1, 2))}",
        "<tr>"
        + box(3, escape(shown(t.seat.place)), "Ort")
        + box(4, day("datum", t.signed), "Datum")
        + box(5, sign, "Unterschrift, Stempel"),
    ]
    blocks = [lord_rows, tenant_rows] if d.maybe(0.4) else [tenant_rows, lord_rows]
    blocks += [rent_rows, flat_rows] if d.maybe(0.2) else [flat_rows, rent_rows]
    rows = "".join(row for block in [*blocks, end] for row in block)
    office = escape(t.office)
    body = (
        f"<table class=top><tr><td><h1>{d.one_of(*m.TITLES)}</h1>{d.one_of('', 'Bitte in Blockschrift ausfüllen.', 'Zutreffendes bitte ankreuzen.')}"
        f"<td class=o>{office}</table><table class=g><tbody>{rows}</tbody></table>"
    )
    edge = d.one_of("1px solid #000", "1px solid #888", "1px solid #2d6aa3", "1px solid #b55", "1px solid #3a8a4a")
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(8.2, 9.5):.1f}pt}}.g{{width:100%;table-layout:fixed}}.g td,.g th{{border:{edge};padding:.6mm 1.2mm;text-align:left;vertical-align:top}}"
        f".g th{{background:{d.one_of('#ddd', '#e6eef7', '#000;color:#fff', '#fbe9e7', '#e8f3e8', '#fff')}}}.c{{font-size:{rng.uniform(5.5, 7):.1f}pt;color:#444}}.v,.h{{{m.pen(d, hand=0.5)}}}.q{{font-size:.92em}}"
        f"h1{{font-size:{rng.randint(13, 18)}pt;margin:0}}.top{{width:100%;margin-bottom:3mm}}.o{{text-align:right;width:60mm}}i.comb{{min-width:{rng.uniform(3.5, 4.3):.1f}mm;border:{d.one_of('1px solid #888', '1px solid #bbb')};font-size:.88em}}"
    )
    footer = f"<div style='position:absolute;bottom:5mm;right:14mm;font-size:6pt'>{d.one_of('Mietbescheinigung', 'KDU', 'Anlage VM')} {g.digits(3)} {d.one_of('(01.2023)', 'Stand 07/2021', '')} {{page}}/{{pages}}</div>"
    return Sheet(body, css, footer=footer, margin=(rng.randint(11, 18), 14, 13, rng.randint(14, 20)))
