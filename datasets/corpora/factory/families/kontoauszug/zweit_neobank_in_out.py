"""Bilingual statement of an app bank: IN and OUT columns, months written out, days as headings over their payments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, SANS, Draft, Sheet
from corpora.factory.families.kontoauszug import _zweit_buchungen as konto

_NAMES = (
    "Pocket",
    "Kiwi",
    "Lumo",
    "Nord",
    "Velo",
    "Tala",
    "Mint",
    "Orbit",
    "Klar",
    "Finora",
    "Solo",
    "Zebra",
    "Kolibri",
    "Ada",
)
_FORMS = (
    "Bank SE",
    "Bank GmbH",
    "Bank AG",
    "Payments Europe S.A.",
    "Bank Europe UAB",
    "Money Ltd",
    "Digital Bank AG",
    "eMoney SA",
)
_TITLES = (
    "Account statement",
    "Kontoauszug / Account Statement",
    "EUR Statement",
    "Statement",
    "Dein Kontoauszug",
    "Monthly statement",
    "Kontoauszug",
    "Euro account statement",
    "Deine Umsätze / Transactions",
)
_WORDS = {
    "date": ("Date", "Datum", "Date / Datum", "Booking date"),
    "text": ("Description", "Details", "Transaction", "Beschreibung", "Merchant / Händler", "Transaktion"),
    "in": ("IN", "Money in", "Eingang", "Incoming", "Eingehend (IN)", "Einnahmen", "Paid in"),
    "out": ("OUT", "Money out", "Ausgang", "Outgoing", "Ausgehend (OUT)", "Ausgaben", "Paid out"),
    "balance": ("Balance", "Saldo", "Kontostand", "Running balance"),
    "holder": ("Account holder", "Account owner", "Kontoinhaber", "Name", "Holder / Inhaber", "Prepared for", ""),
    "old": ("Opening balance", "Previous balance", "Startguthaben", "Anfangssaldo", "Starting balance"),
    "new": ("Closing balance", "New balance", "Endguthaben", "Dein neuer Kontostand", "Balance at end of period"),
    "made": ("Generated on", "Issued on", "Erstellt am", "Date of issue", "Statement date"),
    "period": ("Period", "Zeitraum", "Statement period", "From / to", "Transactions from"),
    "number": ("Statement No.", "Auszug Nr.", "No.", "Statement #", "Kontoauszug Nr."),
}
_TYPES = {
    "karte": ("Card payment", "Mastercard • Shopping", "Visa Debit", "Kartenzahlung", "Groceries & Food"),
    "automat": ("ATM withdrawal", "Cash • Bargeld", "Geldautomat"),
    "gehalt": ("Incoming transfer", "Gehalt", "Income"),
    "gutschrift": ("Incoming transfer", "Gutschrift", "Received"),
    "einzahlung": ("Top-up", "Cash deposit", "Einzahlung an der Kasse"),
    "entgelt": ("Fee", "Gebühr", "Charges"),
    "ueber": ("Outgoing transfer", "Überweisung", "Sent", "Instant transfer"),
    "dauer": ("Standing order", "Dauerauftrag"),
    "last": ("Direct debit", "SEPA Lastschrift", "Abos & Verträge"),
    "elv": ("Direct debit", "Lastschrift"),
}
_NOTES = (
    "Deposits are protected up to 100.000 Euro by the statutory deposit guarantee scheme.",
    "Einlagen sind bis 100.000 Euro gesetzlich geschützt.",
    "Questions? Open the app and chat with us, 7:00 to 23:00.",
    "Fragen? Schreib uns im Chat in der App.",
    "This statement was generated automatically and is valid without signature.",
    "Pending payments are not part of this document.",
    "Zahlungen in Fremdwährung werden zum Tageskurs umgerechnet.",
    "Registered office: Berlin. Managing directors are listed in the app.",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    over = konto.span(d)
    rows = konto.bookings(d, over, d.rng.randint(3, 22))
    if d.maybe(0.4):
        rows.reverse()
    old = g.money(-150, 1900)
    new = old + sum((row.amount for row in rows), Decimal(0))
    word = {key: d.one_of(*options) for key, options in _WORDS.items()}
    english = d.maybe(0.2)
    layout = d.one_of("columns", "columns", "headings", "headings", "list")
    weekday = d.maybe(0.25) and layout == "headings"

    def long_day(day: date) -> str:
        name = MONTHS[day.month - 1][:3] if short else MONTHS[day.month - 1]
        return f"{day.day}{dot} {name}{short if day.month != 5 else ''} {day.year}"

    short, dot = d.one_of("", "", "."), d.one_of(".", "", ".")
    numeric = d.maybe(0.2)

    def marked_day(key: str, day: date) -> str:
        return d.field(key, d.print_date(day, "dd.mm.yyyy") if numeric else long_day(day), day.isoformat())

    def plain(amount: Decimal, sign: str) -> str:
        if english:
            return f"{sign}€{abs(amount):,.2f}"
        return sign + d.print_amount(abs(amount), currency=shown)

    shown = d.rng.choice(["{} €", "{}", "{} EUR", "€ {}", "{}€"])

    def balance(key: str, amount: Decimal) -> str:
        return d.field(key, plain(amount, "-" if amount < 0 else ""), f"{amount:.2f}")

    party_only, small = d.maybe(0.3), d.maybe(0.6)
    signs = layout == "list" or d.maybe(0.2)
    running_column = layout != "list" and d.maybe(0.35)

    def description(number: int, row: konto.Booking) -> str:
        words = row.party if party_only else f"{row.party} {row.purpose}"
        kind = f"<div class=s>{d.one_of(*_TYPES[row.kind])}</div>" if small else ""
        value = f"<div class=s>{value_label} {long_day(row.valuta)}</div>" if valued else ""
        return f"{kind if kind_first else ''}{konto.text(d, number, words)}{'' if kind_first else kind}{value}"

    value_label = d.one_of("Value date", "Wertstellung", "Valuta")
    valued, kind_first = d.maybe(0.3), d.maybe(0.3)
    in_first = d.maybe(0.5)
    body_rows, last, running = [], None, old
    for number, row in enumerate(rows, start=1):
        running += row.amount
        printed = long_day(row.day)
        sign = ("+" if row.amount > 0 else "-") if signs else ""
        amount = d.cell("buchungen.betrag", number, plain(row.amount, sign), f"{row.amount:.2f}")
        coming, going = (amount, "") if row.amount > 0 else ("", amount)
        pair = (coming, going) if in_first else (going, coming)
        cells = f"<td class=n>{amount}" if layout == "list" else f"<td class=n>{pair[0]}<td class=n>{pair[1]}"
        cells += f"<td class='n g'>{plain(running, '-' if running < 0 else '')}" if running_column else ""
        day = konto.tag(d, number, row.day, printed)
        if layout == "columns":
            body_rows.append(f"<tr><td class=w>{day}<td>{description(number, row)}{cells}")
            continue
        if row.day != last:
            name = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")[row.day.weekday()] + ", " if weekday else ""
            body_rows.append(f"<tr class=d><td colspan=9>{name}{day}")
        body_rows.append(f"<tr><td>{description(number, row)}{cells}")
        last = row.day
    names = [word["in"], word["out"]] if in_first else [word["out"], word["in"]]
    head = "".join(f"<th class=n>{name}" for name in (names if layout != "list" else [d.one_of("Amount", "Betrag")]))
    head = (f"<th>{word['date']}" if layout == "columns" else "") + f"<th>{word['text']}{head}"
    head += f"<th class=n>{word['balance']}" if running_column else ""
    head = f"<thead><tr>{head}</thead>" if layout == "columns" or d.maybe(0.8) else ""
    table = f"<table class=m>{head}<tbody>{''.join(body_rows)}</tbody></table>"

    totals = [sum((row.amount for row in rows if (row.amount > 0) == up), Decimal(0)) for up in (True, False)]
    figures = [
        (word["old"], balance("saldo_alt", old)) if d.maybe(0.65) else None,
        (word["in"], plain(totals[0], "+")) if d.maybe(0.6) else None,
        (word["out"], plain(totals[1], "-")) if d.maybe(0.6) else None,
        (word["new"], balance("saldo_neu", new)) if d.maybe(0.85) else None,
    ]
    tiles = "".join(f"<div><div class=s>{label}</div><b>{value}</b></div>" for label, value in filter(None, figures))
    summary = f'<div class="t">{tiles}</div>' if tiles else ""
    blocks = [summary, _account(d, word, marked_day, over)]
    d.rng.shuffle(blocks)
    at_end = blocks.pop() if d.maybe(0.3) else ""
    issuer = f"{d.one_of(*_NAMES)}{d.one_of(' ', '')}{d.one_of(*_FORMS)}" if d.maybe(0.8) else g.bank().name
    color = d.one_of("#36a18b", "#111", "#5b3df5", "#0666eb", "#e5005b", "#ff7a00", "#2b2b2b", "#007a5e")
    badge = f'<span class="q">{escape(issuer[0])}</span> ' if d.maybe(0.5) else ""
    logo = f'<div class="x">{badge}{escape(issuer.split()[0].lower() if d.maybe(0.5) else issuer.split()[0])}</div>'
    legal = d.field("kreditinstitut", issuer)
    notes = "".join(f"<p class=s>{note}</p>" for note in d.some(_NOTES, 1, 3))
    title = f"<h1>{d.one_of(*_TITLES)}</h1>"
    named = d.maybe(0.5)
    body = (
        (f"<div class=x>{badge}{legal}</div>" if named else logo)
        + title
        + "".join(blocks)
        + table
        + at_end
        + (
            ""
            if named
            else f"<p class=s>{legal} · {escape(g.street())}, {escape(g.town())} · {d.one_of('BaFin', 'ECB')}</p>"
        )
        + notes
    )
    line = d.one_of("border-bottom:1px solid #ddd", "border-bottom:1px solid #eee", "", "border-top:1px solid #bbb")
    css = d.css(SANS, low=8.2, high=10.5) + (
        f".x{{color:{color};font-weight:bold;font-size:{d.rng.randint(130, 190)}%;margin-bottom:4mm}}.m{{width:100%}}"
        f".q{{display:inline-block;background:{color};color:#fff;border-radius:{d.one_of('50%', '2mm')};padding:0 2mm}}"
        f".m td,.m th{{padding:{d.rng.uniform(0.8, 2.2):.1f}mm 1mm;text-align:left;{line}}}"
        ".m .n{text-align:right;white-space:nowrap}.d td{font-weight:bold;padding-top:3mm!important}"
        ".s{font-size:78%;color:#666}.g{color:#777}.w{white-space:nowrap}"
        f".t{{display:flex;flex-direction:{d.one_of('row', 'row', 'column')};gap:{d.rng.randint(2, 10)}mm;margin:3mm 0;"
        f"padding:2mm;background:{d.one_of('#fff', '#f4f4f4', '#eef9f6')}}}h1{{margin:0 0 4mm;"
        f"font-size:{d.rng.randint(130, 210)}%;font-weight:{d.one_of('bold', '300', 'normal')}}}"
        f".a{{margin-bottom:4mm;columns:{d.rng.choice([1, 1, 2])}}}"
    )
    foot = d.one_of("Page {page} of {pages}", "{page} / {pages}", "Seite {page}", "{page}")
    side = d.one_of("left", "right")
    footer = f'<div style="position:absolute;bottom:8mm;{side}:18mm;font-size:7pt;color:#777">{foot}</div>'
    return Sheet(body=body, css=css, footer=footer, margin=(16.0, 18.0, 18.0, 18.0))


def _account(d: Draft, word: dict[str, str], day: Callable[[str, date], str], over: konto.Span) -> str:
    g = d.german
    bank = g.bank()
    made = d.later(over.end, 0, 9)
    address = g.address()
    holder = f"{word['holder']} " + d.field("kontoinhaber", konto.holders(d, 0.25))
    facts = [
        f"<div>{holder}</div>",
        f"<div class=g>{escape(address.street)}, {escape(address.postcode_place)}</div>" if d.maybe(0.5) else "",
        f"<div>IBAN{d.one_of('', ':')} {d.iban('iban', g.iban(bank))}</div>",
        f"<div>{d.one_of('BIC', 'BIC/SWIFT', 'SWIFT:')} {d.field('bic', bank.bic)}</div>" if d.maybe(0.65) else "",
    ]
    if d.maybe(0.7):
        start, end = day("zeitraum_von", over.start), day("zeitraum_bis", over.end)
        facts.append(f"<div>{word['period']} {start} {d.one_of('–', 'to', 'bis', '-')} {end}</div>")
    if d.maybe(0.55):
        facts.append(f"<div>{word['made']} {day('datum', made)}</div>")
    if d.maybe(0.3):
        number = d.one_of(f"{made.month}/{made.year}", f"{d.rng.randint(1, 12)}", f"{made.year}-{made.month:02d}")
        facts.append(f"<div>{word['number']} {d.field('auszug_nummer', number)}</div>")
    if d.maybe(0.4):
        d.rng.shuffle(facts)
    return f"<div class=a>{''.join(facts)}</div>"
