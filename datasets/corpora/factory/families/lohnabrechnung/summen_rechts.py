"""Portal design: details on the left, the sums in a column of cards on the right; German, English or both."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.lohnabrechnung._lohn import NOWRAP, draw_slip, facts, logo, month_field, to_date

_WORDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "title": (("Gehaltsabrechnung", "Entgeltabrechnung", "Deine Abrechnung", "Lohnabrechnung", "Gehaltszettel"),
        ("Payslip", "Pay Slip", "Salary Statement", "Payroll Statement")),
    "gross": (("Bruttogehalt", "Brutto", "Gesamtbrutto", "Bruttoverdienst", "Bruttoentgelt"), ("Gross Pay",
        "Total Gross", "Gross Salary", "Gross Earnings")),
    "net": (("Nettogehalt", "Netto", "Nettoverdienst", "Gesetzliches Netto", "Nettoentgelt"), ("Net Pay", "Net Salary",
        "Statutory Net", "Net Earnings")),
    "paid": (("Auszahlungsbetrag", "Auszahlung", "Überweisung", "Wird ausgezahlt", "Auf dein Konto"), ("Payout",
        "Amount Paid", "Bank Transfer", "Payment Amount")),
    "cuts": (("Abzüge", "Gesetzliche Abzüge", "Steuern & Sozialabgaben"), ("Deductions", "Statutory Deductions",
        "Taxes & Social Security")),
    "pay": (("Vergütung", "Bezüge", "Gehaltsbestandteile"), ("Earnings", "Compensation", "Pay Elements")),
    "after": (("Sonstige Be- und Abzüge", "Persönliche Abzüge", "Nettoabzüge"), ("Other Deductions",
        "Net Adjustments")),
    "employee": (("Mitarbeiter/in", "Name", "Arbeitnehmer"), ("Employee", "Employee Name", "Name")),
    "month": (("Abrechnungsmonat", "Zeitraum", "Monat", "Periode"), ("Pay Period", "Payroll Month", "Period")),
    "account": (("IBAN", "Konto", "Bankverbindung"), ("Bank Account", "IBAN", "Account")),
    "year": (("Seit Januar", "Jahr bis heute", "Kumuliert"), ("Year to Date", "YTD")),
    "personalnummer": (("Personalnummer", "Mitarbeiter-ID", "Personal-Nr."), ("Employee ID", "Personnel No.",
        "Staff Number")),
    "steuerklasse": (("Steuerklasse", "St.-Klasse"), ("Tax Class", "Tax Category")),
    "steuer_id": (("Steuer-ID", "Steuerliche IdNr."), ("Tax ID", "Tax Identification No.")),
    "sv_nummer": (("Sozialversicherungsnr.", "SV-Nummer"), ("Social Security No.", "SSN", "Social Insurance No.")),
    "kasse": (("Krankenkasse",), ("Health Insurance", "Health Fund")),
    "eintritt": (("Eintritt", "Dabei seit"), ("Start Date", "Entry Date", "Date of Joining")),
    "kinder": (("Kinderfreibeträge",), ("Child Allowances",)),
    "konfession": (("Konfession",), ("Church Tax", "Denomination")),
    "abteilung": (("Abteilung", "Team"), ("Department", "Cost Center")),
    "geboren": (("Geburtsdatum",), ("Date of Birth",)),
    "lst": (("Lohnsteuer",), ("Wage Tax", "Income Tax")),
    "soli": (("Solidaritätszuschlag",), ("Solidarity Surcharge",)),
    "kist": (("Kirchensteuer",), ("Church Tax",)),
    "kv": (("Krankenversicherung",), ("Health Insurance",)),
    "rv": (("Rentenversicherung",), ("Pension Insurance",)),
    "av": (("Arbeitslosenversicherung",), ("Unemployment Insurance",)),
    "pv": (("Pflegeversicherung",), ("Nursing Care Insurance", "Long-term Care")),
}  # fmt: skip
_HINTS = (
    "Fragen? Schreib an payroll@{}.de", "Dokument automatisch erstellt / generated automatically",
    "Alle Beträge in EUR", "Vertraulich - confidential", "Abrechnung gemäß § 108 Abs. 3 GewO",
    "Download im Mitarbeiterportal verfügbar", "Amounts in EUR unless stated otherwise",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    s = draw_slip(d, low=1900, high=6200)
    tongue = d.one_of("de", "de", "both", "both", "en")
    joint = d.one_of(" / ", " | ", "<br><em>", " – ", " (")
    currency: bool | str = d.maybe(0.5)

    def word(key: str) -> str:
        german, english = (escape(d.one_of(*words)) for words in _WORDS[key])
        if tongue == "both":
            return german + joint + english + {"<br><em>": "</em>", " (": ")"}.get(joint, "")
        return german if tongue == "de" else english

    def money(amount: Decimal) -> str:
        return d.print_amount(amount, currency=currency)

    def card(key: str, mark: str, amount: Decimal) -> str:
        year = f"<p class=ytd>{word('year')}: {money(to_date(d, s, amount))}</p>" if ytd else ""
        value = f"<p class=value>{d.amount(mark, amount, currency=currency)}</p>"
        label = f"<p class=label>{word(key)}</p>"
        return f"<div class=card>{label + value if above else value + label}{year}</div>"

    ytd, above = d.maybe(0.4), d.maybe(0.7)
    cards = [card("gross", "brutto", s.gross), card("net", "netto", s.net), card("paid", "auszahlung", s.paid)]
    if d.maybe(0.3):
        cards.reverse()
    if d.maybe(0.5):
        cards.insert(
            1, f"<div class=card><p class=label>{word('cuts')}</p><p class=value>{money(s.net - s.gross)}</p></div>"
        )
    month_style = (
        d.one_of("m/y", "m.y", "y-m", "long", "y/m")
        if tongue == "en"
        else d.one_of("name", "name", "m/y", "long", "NAME", "short")
    )
    account = (
        f"<div class=card><p class=label>{word('account')}</p>{d.iban('iban', s.iban)}</div>" if d.maybe(0.65) else ""
    )

    def section(key: str) -> str:
        return f"<h4>{word(key)}</h4>"

    def line(text: str, amount: str) -> str:
        return f"<tr><td>{text}<td class=n>{amount}"

    pay = "".join(
        line(escape(item.text) + (f" ({item.quantity} h)" if item.quantity else ""), money(item.amount))
        for item in s.lines
    )
    cuts = {**s.taxes, **{key: own for key, (own, _) in s.social.items()}}
    sign = d.rng.choice([1, -1])
    less = "".join(line(word(key), money(sign * cut)) for key, cut in cuts.items() if cut or d.maybe(0.3))
    rest = "".join(line(escape(item.text), money(item.amount)) for item in s.after)
    blocks = f"{section('pay')}<table class=lines>{pay}</table>{section('cuts')}<table class=lines>{less}</table>"
    blocks += f"{section('after')}<table class=lines>{rest}</table>" if rest else ""
    known = facts(d, s)
    info = [(word("employee"), d.field("arbeitnehmer", s.person.name)), (word("month"), month_field(d, s, month_style))]
    keys = [key for key in known if key in _WORDS and d.maybe(0.62)]
    info += [(word(key), known[key]) for key in keys]
    if d.maybe(0.3):
        d.rng.shuffle(info)
    two = d.maybe(0.5)
    if two:
        cells = "".join(
            "<tr>" + "".join(f"<td><p class=label>{label}</p>{value}" for label, value in info[at : at + 3])
            for at in range(0, len(info), 3)
        )
    else:
        cells = "".join(f"<tr><td class=label>{label}<td>{value}" for label, value in info)
    left = f"<table class=info>{cells}</table>{blocks}"
    side = "".join(cards) + account
    if d.maybe(0.3):
        side = f"<table class=info>{cells}</table>{''.join(cards)}{account}"
        left = blocks
    mark = logo(d, s.firm) if d.maybe(0.6) else ""
    firm = (
        f"{d.field('arbeitgeber', s.firm)}<br><span class=small>{escape(s.firm_address.street)}, "
        f"{escape(s.firm_address.postcode_place)}</span>"
    )
    top = f"<table class=top><tr><td><span class=title>{word('title')}</span><td class=n>{mark} {firm}</table>"
    if d.maybe(0.35):
        top = f"<table class=top><tr><td>{mark} {firm}<td class=n><span class=title>{word('title')}</span></table>"
    hints = " · ".join(text.format(s.person.last[:3].lower() + d.german.digits(2)) for text in d.some(_HINTS, 0, 3))
    body = f"{top}<table class=frame><tr><td>{left}<td class=side>{side}</table><p class=small>{escape(hints)}</p>"
    color, tint = (
        d.one_of("#0a6", "#35c", "#d36", "#222", "#e70", "#608"),
        d.one_of("#f3f6fb", "#f7f7f7", "#fff", "#eef8f2", "#fff6ee"),
    )
    css = d.css(SANS, SANS, SANS, SERIF, low=8.4, high=10) + (
        f".top,.frame,.lines,.info{{width:100%}}.frame>tbody>tr>td{{padding:0 4mm 0 "
        f"0}}.side{{width:{d.rng.randint(52, 66)}mm;padding:0!important}}"
        f".card{{background:{tint};border:.2mm solid {d.one_of('#ccc', color, 'transparent')};"
        f"border-radius:{d.one_of('0', '2mm', '4mm')};padding:2.5mm 3mm;"
        f"margin-bottom:3mm}}.label,.ytd{{color:#666;font-size:{d.rng.randint(74, 90)}%;"
        f"margin:0}}.value{{font-size:{d.rng.randint(120, 175)}%;margin:0;"
        f"color:{d.one_of('#000', color)};font-weight:bold}}.title{{font-size:"
        f"{d.rng.randint(150, 220)}%;color:{color}}}.top{{margin-bottom:7mm}}"
        f"h4{{margin:4mm 0 1mm;color:{color};font-size:100%}}.lines td{{padding:.7mm 0;"
        f"{d.one_of('border-bottom:.1mm solid #ddd', '')}}}"
        ".n{text-align:right}.lines .n{white-space:nowrap}.info td{padding:.6mm 3mm .6mm "
        "0}.small{font-size:78%;color:#555}em{color:#777}"
    )
    return Sheet(body=body, css=css + NOWRAP, margin=(16.0, 16.0, 16.0, 18.0))
