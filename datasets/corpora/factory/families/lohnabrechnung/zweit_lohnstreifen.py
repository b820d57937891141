"""Pay strip (DIN lang or a strip on a sheet): rows of tiny heads across, the values right below them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from corpora.factory.draft import A4, MONO, SANS, Draft, Sheet
from corpora.factory.families.lohnabrechnung import _zweit_lohn as lohn

_TITLES = (
    "Lohnstreifen",
    "LOHNSTREIFEN",
    "Lohn-/Gehaltsstreifen",
    "Abrechnungsstreifen",
    "Verdienstabrechnung",
    "Gehaltszettel",
    "Lohnbeleg",
)
_GROSS = ("Brutto", "Ges.-Brutto", "Gesamtbrutto", "Bruttolohn", "BRUTTO", "Su. Brutto", "Br.-Entg.")
_NET = ("Netto", "Nettolohn", "Ges. Netto", "NETTO", "Netto-Verd.", "gesetzl. Netto")
_PAID = ("Auszahlung", "Auszahl.-Betrag", "AUSZAHLUNG", "Überweisg.", "Zahlbetrag", "bar/Bank", "Restzahlung")
_HINTS = (
    "Vertraulich! Nicht an Dritte weitergeben.",
    "Hier abreißen",
    "Reklamationen nur innerhalb von 14 Tagen",
    "Bitte nachzählen, spätere Einwände ausgeschlossen",
    "Lohnbüro: Mo-Do 9-11 Uhr",
    "K = Korrektur  N = Nachzahlung  E = Einmalzahlung",
    "Beleg 2 von 2 – für den Arbeitnehmer",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    pay = lohn.pay(d, low=280, high=3600)
    firm, home = g.firm(), g.address()
    gross, net, paid = lohn.sums(d, pay, d.one_of("{}", "{}", "{}", "{} €"))

    def plain(item: lohn.Item) -> str:
        return d.print_amount(item.amount, currency=False)

    def short(label: str) -> str:
        return escape(label if len(label) < 14 else label[: d.rng.randint(7, 12)] + ".") if cut else escape(label)

    cut, below = d.maybe(0.4), d.maybe(0.15)
    person = [
        (d.one_of("Pers.-Nr.", "PNR", "Nr.", "Stamm-Nr."), d.code("personalnummer", lohn.staff_number(d)), 0.8),
        (d.one_of("Name, Vorname", "Arbeitnehmer", "Name", "Empfänger"), lohn.worker(d, pay), 0.95),
        (d.one_of("Monat", "Abr.-Monat", "Zeitraum", "für", "Lohnmonat", "Periode"), lohn.month_field(d, pay), 1.0),
        (
            d.one_of("StKl", "St.Kl.", "LSt-Kl.", "Kl."),
            lohn.tax_class(d, pay, roman=d.maybe(0.3)) if pay.tax_class else "",
            0.8,
        ),
        (d.one_of("Steuer-ID", "IdNr.", "Ident.-Nr."), lohn.tax_id(d), 0.4),
        (d.one_of("SV-Nr.", "RV-Nummer", "Vers.-Nr."), lohn.pension_number(d, pay), 0.5),
    ]
    first = [(label, value) for label, value, chance in person if value and d.maybe(chance)]
    first += lohn.facts(d, pay)[: d.rng.randint(0, 4)]
    if d.maybe(0.4):
        d.rng.shuffle(first)
    second: list[tuple[str, str]] = []
    for item in pay.items:
        if item.quantity is not None and item.rate is not None:
            second += [
                ("Std.", d.print_amount(item.quantity, currency=False)),
                ("Satz", d.print_amount(item.rate, currency=False)),
            ]
        second.append((short(item.label), plain(item)))
    gross_cell = (d.one_of(*_GROSS), gross)
    second.insert(0 if d.maybe(0.2) else len(second), gross_cell)
    third = [(short(item.label), plain(item)) for item in pay.taxes + pay.social]
    if d.maybe(0.4):
        third.append(
            (
                d.one_of("Abzüge", "Su. Abz.", "Ges. Abzüge"),
                d.print_amount(lohn.total(pay.taxes + pay.social), currency=False),
            )
        )
    fourth = [
        (d.one_of(*_NET), net),
        *((short(item.label), plain(item)) for item in pay.extra),
        (d.one_of(*_PAID), paid),
    ]
    if d.maybe(0.45):
        fourth.append((d.one_of("IBAN", "Konto", "Bankverbindung", "auf Konto"), d.iban("iban", g.iban())))
    if d.maybe(0.35):
        year = d.print_amount(pay.brutto * pay.month.month, currency=False)
        fourth.insert(0, (d.one_of("Brutto kum.", "Jahr Brutto", "aufgel. Brutto"), year))
    if d.maybe(0.3):
        third, fourth = third + fourth[:1], fourth[1:]
    if d.maybe(0.2) and len(second) + len(third) < 9:
        second, third = second + third, []
    rows = [first, second, third, fourth]

    def table(cells: Sequence[tuple[str, str]]) -> str:
        if not cells:
            return ""
        heads = "<tr>" + "".join(f"<td class=k>{label}" for label, _ in cells)
        values = "<tr>" + "".join(f"<td class=v>{value}" for _, value in cells)
        return f"<table>{values + heads if below else heads + values}</table>"

    wrap = 6 if d.maybe(0.5) else 8
    tables = [table(row[start : start + wrap]) for row in rows for start in range(0, len(row), wrap)]
    sender = d.field("arbeitgeber", firm)
    address = f" {escape(g.street())}, {escape(g.town())}" if d.maybe(0.5) else ""
    head = f"<div class=r><span><b>{sender}</b>{address}</span><span>{d.one_of(*_TITLES)}</span></div>"
    window = f"<p class=w>{d.address_lines(pay.person.name, home, pay.person)}</p>"
    hints = "".join(f"<div class=s>{hint}</div>" for hint in d.some(_HINTS, 0, 2))
    narrow = d.one_of("din", "din", "a5", "sheet")
    body = head + (window if narrow != "din" and d.maybe(0.4) else "") + "".join(tables) + hints
    edge = d.one_of("1px solid #444", "1px solid #aaa", "1px dotted #666", "0 solid")
    css = (
        f"body{{font-family:'{d.font(SANS, SANS, MONO)}',monospace;line-height:1.2;color:#111}}"
        f"body{{font-size:{d.rng.uniform(7, 8.6):.1f}pt}}"
        f"table{{width:100%;margin-bottom:{d.rng.uniform(0.5, 2):.1f}mm}}"
        f"td{{border:{edge};padding:.3mm 1mm;vertical-align:top}}"
        f".k{{font-size:{d.rng.randint(72, 90)}%;color:{d.one_of('#000', '#555', '#146')};border-bottom:0}}"
        f".v{{border-top:0;text-align:{d.one_of('left', 'right')};white-space:nowrap}}"
        ".w{margin:6mm 0;line-height:1.4}.s{font-size:85%}"
        ".r{display:flex;justify-content:space-between;margin-bottom:1.5mm}"
        f".k{{background:{d.one_of('#fff', '#eee', '#e6f0e6')}}}"
    )
    if narrow == "sheet":
        rule = '<div style="position:absolute;left:0;right:0;top:{}mm;border-top:1px dashed #666"></div>'
        at = d.rng.randint(95, 140)
        header = rule.format(at) if d.maybe(0.7) else ""
        return Sheet(body=body, css=css, header=header, size=A4, margin=(12.0, 14.0, 14.0, 14.0))
    holes = (
        '<div style="position:absolute;top:3mm;bottom:3mm;left:3mm;border-left:2px dotted #999"></div>'
        if d.maybe(0.5)
        else ""
    )
    size = (210.0, 99.0) if narrow == "din" else (210.0, 148.0)
    return Sheet(body=body, css=css, header=holes, size=size, margin=(6.0, 7.0, 5.0, 8.0))
