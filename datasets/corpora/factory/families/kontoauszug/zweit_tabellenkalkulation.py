"""The citizen's own spreadsheet of a CSV export, mostly landscape: letters, blackened cells."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import A4, SANS, Draft, Sheet
from corpora.factory.families.kontoauszug import _zweit_buchungen as konto
from corpora.factory.german import Bank

_HEADS = {
    "day": ("Buchungstag", "Buchung", "Buchungsdatum", "Datum", "Bu-Tag", "Buchungs- datum"),
    "value": ("Valuta", "Wertstellung", "Valutadatum", "Wert"),
    "party": (
        "Auftraggeber/Empfänger",
        "Beguenstigter/Zahlungspflichtiger",
        "Name Zahlungsbeteiligter",
        "Zahlungspartner",
    ),
    "purpose": ("Verwendungszweck", "Buchungstext", "Vorgang/Verwendungszweck", "Text", "Zweck", "Umsatztext"),
    "kind": ("Umsatztyp", "Umsatzart", "Art", "Vorgang", "Kategorie"),
    "iban": ("IBAN Zahlungsbeteiligter", "Kontonummer/IBAN", "Gegenkonto", "IBAN"),
    "amount": ("Betrag", "Betrag (EUR)", "Umsatz", "Betrag (€)", "Umsatz in EUR"),
    "currency": ("Währung", "Waehrung", "Whg"),
    "balance": ("Saldo", "Saldo nach Buchung", "Kontostand", "Saldo (EUR)"),
    "note": ("Info", "Bemerkung", "Kategorie", "privat", "Notiz"),
}
_NOTES = (
    "Umsatz gebucht",
    "",
    "",
    "Miete!",
    "Lebensmittel",
    "Kinder",
    "privat",
    "geliehen",
    "s. Beleg",
    "?",
    "Strom",
    "Auto",
)
_SHEETS = ("Tabelle1", "Umsaetze", "Konto", "Blatt 1", "Export", "Sheet1", "Jobcenter", "Girokonto")
_REASONS = (
    "Schwärzungen: private Angaben nach Datenschutz",
    "Nicht relevante Buchungen habe ich geschwärzt.",
    "geschwärzt = geht das Amt nichts an",
    "Gelb markiert: Miete und Nebenkosten",
    "Auszug für das Jobcenter, bitte vertraulich behandeln",
    "Kopie aus Excel, Original beim Onlinebanking",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    over = konto.span(d)
    landscape = d.maybe(0.8)
    rows = konto.bookings(d, over, d.rng.randint(5, 34))
    bank = g.bank()
    old = g.money(-800, 2200)
    balances, running = [], old
    for row in rows:
        running += row.amount
        balances.append(running)
    entries = list(zip(rows, balances, strict=True))
    if d.maybe(0.6):
        entries.reverse()
    extra = d.some(["value", "kind", "iban", "currency", "balance", "note"], 0, 4 if landscape else 2)
    keys = [
        key
        for key in ("day", "value", "kind", "party", "purpose", "iban", "amount", "currency", "balance", "note")
        if key in extra or key in ("day", "party", "purpose", "amount")
    ]
    if "balance" in keys and d.maybe(0.3):
        keys.remove("balance")
        keys.insert(keys.index("amount"), "balance")
    if merged := d.maybe(0.25):
        keys.remove("party")
    sign = d.one_of("front", "front", "plus")
    currency = d.one_of("{}", "{}", "{}", "{} €", "{} EUR")
    day_style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy", "yyyy-mm-dd", "d.m.yyyy")
    hides, marks, frame = d.maybe(0.4), d.maybe(0.35), d.maybe(0.75)

    def cell(key: str, number: int, row: konto.Booking, balance: Decimal) -> str:
        hidden = hides and key in ("party", "purpose", "iban") and d.maybe(0.22)
        if hidden:
            return f"<td>{konto.blackened(d)}"
        match key:
            case "day":
                return f"<td class=w>{konto.tag(d, number, row.day, d.print_date(row.day, day_style))}"
            case "value":
                return f"<td class=w>{d.print_date(row.valuta, day_style)}"
            case "party":
                return f"<td>{escape(row.party)}"
            case "purpose":
                return f"<td>{konto.text(d, number, f'{row.party} {row.purpose}' if merged else row.purpose)}"
            case "kind":
                return f"<td>{escape(row.label)}"
            case "iban":
                cash = row.kind in ("karte", "automat", "entgelt")
                return f"<td>{'' if cash else d.print_iban(g.iban(), grouped=False)}"
            case "amount":
                return f"<td class=n>{konto.betrag(d, number, row.amount, sign, currency=currency)}"
            case "balance":
                return f"<td class=n>{konto.signed(d, balance, 'front', currency=currency)}"
            case "currency":
                return "<td>EUR"
            case _:
                return f"<td>{d.one_of(*_NOTES)}"

    account = _account(d, bank, over, old, balances[-1])
    if d.maybe(0.15):
        account = account[:1]
    width = len(keys)
    lines: list[str] = []
    blank = ["<td>&nbsp;" + "<td>" * (width - 1)] if account and d.maybe(0.7) else []
    about = [f"<td class=w>{label}<td><div class=o>{value}</div>{'<td>' * (width - 2)}" for label, value in account]
    below = d.maybe(0.25)
    if not below:
        lines += about + blank
    arrow = d.one_of("", "", " ▾", " ▼")
    heads = [d.one_of(*_HEADS[key]) + arrow for key in keys]
    lines.append("".join(f"<td class=h>{head}" for head in heads))
    hidden_rows = {n for n in range(len(entries)) if hides and d.maybe(0.06)} if len(entries) > 8 else set()
    number = 0
    for place, (row, balance) in enumerate(entries):
        if place in hidden_rows:
            lines.append("".join(f"<td>{konto.blackened(d)}" for _ in keys))
            continue
        number += 1
        color = ' style="background:#ff6"' if marks and d.maybe(0.15) else ""
        lines.append("".join(cell(key, number, row, balance) for key in keys).replace("<td", f"<td{color}"))
    if d.maybe(0.25):
        total = sum((row.amount for row in rows), Decimal(0))
        at = keys.index("amount")
        shown = f"<b>{d.print_amount(total, currency=currency)}</b>"
        word = d.one_of("Summe", "gesamt", "Σ")
        lines.append(f"<td>{word}{'<td>' * (at - 1)}<td class=n>{shown}{'<td>' * (width - at - 1)}")
    if below:
        lines += blank + about
    body_rows = "".join(f"<tr>{f'<td class=f>{n}' if frame else ''}{line}" for n, line in enumerate(lines, start=1))
    letters = "".join(f"<td class=f>{letter}" for letter in "ABCDEFGHIJ"[:width])
    head = f"<thead><tr><td class=f>{letters}</thead>" if frame else ""
    note = f"<p class=s>{d.one_of(*_REASONS)}</p>" if (hides or marks) and d.maybe(0.6) else ""
    body = f"{note}<table>{head}<tbody>{body_rows}</tbody></table>"
    grid = d.one_of("1px solid #ccc", "1px solid #999", "1px solid #e2e2e2", "1px dotted #aaa", "0 solid")
    zebra = d.one_of("", "", "tr:nth-child(even) td{background:#eef3fa}", "tr:nth-child(odd) td{background:#f5f5f5}")
    css = d.css(SANS, low=6.8 if width > 6 else 7.5, high=8.6) + (
        f"table{{width:100%}}td{{border:{grid};padding:.4mm 1mm;overflow-wrap:break-word}}{zebra}"
        ".n{text-align:right;white-space:nowrap}"
        f".h{{font-weight:{d.one_of('bold', 'normal')};background:{d.one_of('#fff', '#ddd', '#cfe2f3')}!important}}"
        ".f{background:#e8e8e8!important;color:#555;text-align:center;border:1px solid #bbb}.s{font-size:110%}"
        ".o{white-space:nowrap;width:0;overflow:visible}.w,.f{white-space:nowrap}"
    )
    top = f"Umsaetze_{d.german.digits(8)}_{over.end:%Y%m%d}.{d.one_of('csv', 'xlsx', 'ods')}"
    header = f'<div class="z" style="top:4mm">{d.one_of(top, d.one_of(*_SHEETS), "")}</div>'
    footer = (
        f'<div class="z" style="bottom:4mm">{d.one_of("Seite {page}", "Seite {page} von {pages}", "{page}", "")}</div>'
    )
    css += ".z{position:absolute;left:0;right:0;text-align:center;font-size:8pt}"
    size = (A4[1], A4[0]) if landscape else A4
    return Sheet(body=body, css=css, header=header, footer=footer, size=size, margin=(12.0, 12.0, 12.0, 12.0))


def _account(d: Draft, bank: Bank, over: konto.Span, old: Decimal, new: Decimal) -> list[tuple[str, str]]:
    g = d.german
    lines = [(d.one_of("IBAN", "Konto", "Kontonummer", "Girokonto"), d.iban("iban", g.iban(bank)))]
    if d.maybe(0.75):
        lines.append(
            (
                d.one_of("Kontoinhaber", "Inhaber", "Name", "Kontoinhaber:"),
                d.field("kontoinhaber", konto.holders(d, 0.25)),
            )
        )
    if d.maybe(0.55):
        lines.append((d.one_of("Bank", "Kreditinstitut", "Institut"), d.field("kreditinstitut", bank.name)))
    if d.maybe(0.3):
        lines.append(("BIC", d.field("bic", bank.bic)))
    if d.maybe(0.55):
        start, end = d.date("zeitraum_von", over.start, "dd.mm.yyyy"), d.date("zeitraum_bis", over.end, "dd.mm.yyyy")
        lines.append((d.one_of("Zeitraum", "von/bis", "Umsätze"), f"{start} {d.one_of('-', 'bis')} {end}"))
    if d.maybe(0.4):
        made = d.later(over.end, 0, 20)
        lines.append((d.one_of("Stand", "Exportiert am", "Datum", "Abruf"), d.date("datum", made, "dd.mm.yyyy")))
    d.rng.shuffle(lines)
    if d.maybe(0.45):
        label = d.one_of("Anfangssaldo", "Saldo alt", "Startsaldo", f"Kontostand am {over.start:%d.%m.%Y}")
        lines.append((label, konto.stated(d, "saldo_alt", old, "front", currency="{} EUR")))
    if d.maybe(0.6):
        label = d.one_of(
            "Endsaldo", "Saldo neu", "Kontostand", "aktueller Kontostand", f"Kontostand vom {over.end:%d.%m.%Y}:"
        )
        lines.append((label, konto.stated(d, "saldo_neu", new, "front", currency="{} EUR")))
    return lines
