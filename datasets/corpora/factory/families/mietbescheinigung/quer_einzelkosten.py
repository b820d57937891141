"""Landscape form in two halves: flat and tenant left; right the costs one by one (water, waste, chimney ...) with sums."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m

_SINGLE = (
    "Wasser/Abwasser",
    "Müllabfuhr",
    "Grundsteuer",
    "Versicherung",
    "Straßenreinigung",
    "Hausmeister",
    "Schornsteinfeger",
    "Allgemeinstrom",
    "Aufzug",
    "Kabel/Antenne",
    "Treppenreinigung",
    "Gartenpflege",
    "Sonstiges",
)


def _split(d: Draft, whole: Decimal, count: int) -> list[Decimal]:
    weights = [d.rng.uniform(0.4, 1.6) for _ in range(count)]
    parts = [(whole * Decimal(str(weight / sum(weights)))).quantize(Decimal("0.01")) for weight in weights]
    parts[-1] += whole - sum(parts, Decimal(0))
    return parts


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.5)
    signs, cash = m.ticks(d), d.one_of("{}", "{} €")

    def row(label: str, value: str, strong: bool = False) -> str:
        return f"<tr{' class=s' if strong else ''}><td>{label} <td class=v><span class=h>{value or '&nbsp;'}</span>"

    def often(text: str, share: float = 0.85) -> str:
        return text if d.maybe(share) else ""

    left = [
        row(d.one_of("Mieter/in", "Name des Mieters"), m.tenant(d, t)), row(d.one_of("Straße, Nr.", "Straße"), m.street(d, t)), row("PLZ, Ort", m.town(d, t)), row(d.one_of("Geschoss", "Lage"), escape(t.storey)),
        row(d.one_of("Mietbeginn", "Einzugsdatum", "Mietverhältnis seit"), d.date("mietbeginn", t.start)), row(d.one_of("Wohnfläche m²", "Fläche (m²)"), often(m.area(d, t))), row(d.one_of("Zimmerzahl", "Räume"), often(m.rooms(d, t))), row(d.one_of("Personenzahl", "Bewohner"), often(m.persons(d, t), 0.75)),
    ]  # fmt: skip
    left += [
        f"<tr><td>{question} <td>{m.answer(d, signs, options, written)}"
        for question, options, written in m.questions(d, t)[: rng.randint(2, 6)]
    ]
    lord = [
        row(d.one_of("Vermieter/in", "Name des Vermieters", "Eigentümer/Verwalter"), m.landlord(d, t)),
        row("Anschrift", escape(f"{t.seat.street}, {t.seat.postcode_place}")),
    ]
    if d.maybe(0.65):
        lord.append(row(d.one_of("IBAN", "Mietkonto (IBAN)"), often(d.iban("iban", t.iban), 0.9)))
    left = lord + left if d.maybe(0.35) else left + lord
    cold = (
        ""
        if t.joint and d.maybe(0.5)
        else d.one_of("Summe Nebenkosten", "Betriebskosten zusammen", "Nebenkosten gesamt", "Zwischensumme Nebenkosten")
    )
    names = sorted(rng.sample(_SINGLE, rng.randint(3, 9)), key=_SINGLE.index)
    right = [row(d.one_of(*m.RENT), d.amount("grundmiete", t.rent, currency=cash))]
    if t.joint:
        right += [row(name, d.one_of("x", "enthalten", "inkl.")) for name in names] + [
            row(cold or d.one_of(*m.JOINT), d.amount("nebenkosten", t.costs, currency=cash), True)
        ]
        right += [row("Heizung", d.one_of("in NK", "enthalten", "inkl."))]
    else:
        right += [
            row(name, d.print_amount(value, currency=cash))
            for name, value in zip(names, _split(d, t.costs, len(names)), strict=True)
        ]
        right.append(row(cold, d.amount("nebenkosten", t.costs, currency=cash), True))
        right.append(
            row(
                d.one_of(*m.HEAT),
                d.amount("heizkosten", t.heating, currency=cash)
                if t.heating is not None
                else d.one_of("", "zahlt Mieter", "---"),
            )
        )
    if t.garage is not None:
        right.append(row(d.one_of(*m.GARAGE), d.print_amount(t.garage, currency=cash)))
    if d.maybe(0.9):
        right.append(row(d.one_of(*m.TOTAL), d.amount("gesamtmiete", t.total, currency=cash), True))
    sign = f"<p><span class=h>{m.place_date(d, t)}</span> &nbsp; <span class=h>{m.signature(d, t)}</span><br><small>{d.one_of('Datum und Unterschrift des Vermieters', 'Ort, Datum, Stempel, Unterschrift')}</small></p>"
    head = f"<table class=w><tr><td><b>{escape(t.office)}</b><td><h1>{d.one_of(*m.TITLES)}</h1><td class=a>{d.one_of('Az.', 'BG-Nr.', 'Kunden-Nr.')} {escape(t.case)}</table>"
    heads = d.one_of(
        "Angaben zur Wohnung|Monatliche Kosten",
        "1. Mietverhältnis|2. Miete (monatlich)",
        "Wohnung und Personen|Zusammensetzung der Miete",
    ).split("|")
    halves = [
        f"<td class=q><div class=hd>{heads[0]}</div><table class=t>{''.join(left)}</table>",
        f"<td class=q><div class=hd>{heads[1]}</div><table class=t>{''.join(right)}</table>{sign}",
    ]
    body = f"{head}<table class=w><tr>{''.join(halves)}</table><p class=f>{' '.join(m.law(d, 1, 4))} {g.digits(3)}/{rng.randint(14, 26)}</p>"
    css = d.css(SANS, low=7.8, high=9.2) + (
        f".w{{width:100%}}.q{{width:50%;padding:0 3mm;vertical-align:top}}.t{{width:100%}}.t td{{border-bottom:1px {d.one_of('solid #888', 'dotted #555', 'solid #ccc')};padding:.5mm 1mm}}.v{{text-align:{d.one_of('left', 'right')};width:48%}}.h{{{m.pen(d)};font-size:10.5pt}}.hd{{background:{d.one_of('#ddd', '#e3edf7', '#333;color:#fff')};padding:1mm;font-weight:bold}}.s td{{border-top:1px solid #000;font-weight:bold}}h1{{font-size:14pt;margin:0}}.a{{text-align:right}}.f{{font-size:6.5pt}}small{{font-size:6.5pt}}p{{margin:2mm 0}}"
    )
    return Sheet(body, css, size=(297.0, 210.0), margin=(10, 11, 8, 12))
