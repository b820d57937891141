"""Pages of a passbook copied onto a sheet, with running balance; a paragraph tells whose account it is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import A4, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kontoauszug import _zweit_buchungen as konto

_CODES = (
    ("BAR", "Bareinzahlung", 1),
    ("UEB", "Gutschrift", 1),
    ("GUT", "Überweisung", 1),
    ("DA", "Dauerauftrag Sparen", 1),
    ("ZIN", "Zinsen", 1),
    ("001", "EINZAHLUNG", 1),
    ("AUS", "Barauszahlung", -1),
    ("002", "AUSZAHLUNG", -1),
    ("UML", "Umbuchung", -1),
    ("AUS", "Auszahlung Kasse", -1),
    ("LS", "Lastschrift", -1),
    ("KEST", "Abgeltungsteuer", -1),
    ("GEB", "Kontoentgelt", -1),
    ("SB", "Automat", -1),
)
_NAMED = ("UEB", "GUT", "LS")
_DAY = ("Datum", "Tag", "Buchungstag", "Buch.-Datum", "Tag der Buchung")
_TEXT = ("Text", "Buchungstext", "Vorgang", "Umsatzart", "Bezeichnung", "Erläuterung")
_IN = ("Einzahlung", "Zugang", "Gutschrift", "Einzahlungen EUR", "Haben")
_OUT = ("Auszahlung", "Abgang", "Rückzahlung", "Auszahlungen EUR", "Soll")
_BALANCE = ("Guthaben", "Bestand", "Kontostand", "Saldo", "Neues Guthaben EUR")
_OPENING = ("Übertrag", "Vortrag", "Guthaben alt", "ÜBERTRAG AUS ALTEM BUCH", "Anfangsbestand", "Saldovortrag")
_CLOSING = ("Guthaben neu", "Bestand", "Endbestand", "Übertrag", "Saldo")
_TITLES = (
    "Sparbuch",
    "Nachweis über Kontoumsätze",
    "Girokonto-Nachweis",
    "SPARKASSENBUCH",
    "Sparurkunde",
    "Umsatzbestätigung",
    "Buchungsblatt",
    "Loseblatt-Sparkonto",
    "Kontoblatt",
)
_BELONGS = (
    "Die vorstehenden Umsätze betreffen das bei der {bank} geführte Konto {iban} von {holder}{since}.",
    "Kontoinhaber ist {holder}. Das Konto mit der IBAN {iban} wird bei uns, der {bank}, geführt{since}.",
    "Wir bestätigen, dass {holder} bei der {bank} das Konto {iban} unterhält{since}.",
    "Inhaber: {holder}; IBAN: {iban}; kontoführendes Institut: {bank}{since}.",
    "Hiermit bestätigt die {bank} die aufgeführten Buchungen auf dem Konto Nr. {iban}, lautend auf {holder}{since}.",
    "Dieses Buch wurde ausgestellt für {holder} (Konto {iban}) durch die {bank}{since}.",
    "Das Guthaben auf {iban} gehört {holder}. Aussteller: {bank}{since}.",
)
_PERIODS = (
    " Es enthält alle Buchungen vom {von} bis {bis}.",
    " Zeitraum der Aufstellung: {von} - {bis}.",
    " Weitere Umsätze zwischen dem {von} und dem {bis} liegen nicht vor.",
    " Berücksichtigt ist die Zeit vom {von} bis zum {bis}.",
)
_BALANCES = (
    " Am Ende der Aufstellung betrug das Guthaben {neu}.",
    " Der Kontostand lautet {neu}.",
    " Damit ergibt sich ein Saldo von {neu}.",
    " Stand per Abschluss: {neu}.",
)
_RULES = (
    "Die Bank ist berechtigt, aber nicht verpflichtet, die Berechtigung des Vorlegers zu prüfen.",
    "Verfügungen sind nur gegen Vorlage dieses Buches zulässig.",
    "Kündigungsfrist drei Monate; monatlich können bis zu 2.000,00 EUR ohne Kündigung abgehoben werden.",
    "Den Verlust des Buches bitte sofort melden.",
    "Eintragungen von Hand sind ungültig.",
    "Für maschinelle Eintragungen ist keine Unterschrift erforderlich.",
    "Der Freistellungsauftrag beträgt 801,00 EUR.",
    "Zinssatz zurzeit 0,05 % p. a., gültig bis auf Weiteres.",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    bank = g.bank()
    opening = balance = g.money(5, 4200)
    count = d.rng.randint(3, 26)
    day = start = g.day()
    columns, codes, lined = d.one_of("two", "two", "one"), d.maybe(0.5), d.maybe(0.5)
    day_style = d.one_of("dd.mm.yy", "dd.mm.yyyy", "dd.mm.yyyy")
    step = d.rng.choice([3, 12, 40])
    stars, clerk = d.maybe(0.3), d.maybe(0.5)
    always, named = d.maybe(0.75), d.maybe(0.35)

    def number_text(amount: Decimal, sign: str = "") -> str:
        digits = d.print_amount(abs(amount), currency=False)
        return ("*" * max(9 - len(digits), 1) if stars and not sign else "") + digits + sign

    sign_style = d.one_of("back", "side", "plus", "front")
    rows: list[str] = []
    for number in range(1, count + 1):
        day = d.later(day, 0, step)
        code, text, direction = d.rng.choice(_CODES)
        amount = (
            g.money(1, 25) if code in ("ZIN", "KEST", "GEB") else g.money(10, 900, round_to=d.rng.choice([5, 5, 1]))
        )
        if direction < 0 and amount > balance:
            direction, code, text = 1, "BAR", "Bareinzahlung"
        signed = amount * direction
        balance += signed
        payee = g.person().name if d.maybe(0.5) else g.firm()
        words = f"{text} {payee}" if named and code in _NAMED else text
        shown = d.print_amount(amount, currency=False)
        cell = konto.betrag(d, number, signed, sign_style)
        if columns == "two":
            mark = d.cell("buchungen.betrag", number, shown, f"{signed:.2f}")
            cell = f"{mark}<td class=n>" if direction < 0 else f"<td class=n>{mark}"
        rows.append(
            f"<tr><td class=f>{number if lined else ''}"
            f"<td class=w>{konto.tag(d, number, day, d.print_date(day, day_style))}"
            + (f"<td>{code}" if codes else "")
            + f"<td>{konto.text(d, number, words)}<td class=n>{cell}"
            + f"<td class=n>{number_text(balance) if always or d.maybe(0.3) else ''}"
            + (f"<td class=f>{g.digits(2)}/{g.digits(4)}" if clerk else "")
        )

    def balance_line(key: str, label: str, amount: Decimal, on: date) -> str:
        gaps = "<td>" * (1 + (columns == "two"))
        mark = d.field(key, d.print_amount(amount, currency=False), f"{amount:.2f}")
        when = d.print_date(on, day_style)
        code, end = "<td>" * codes, "<td>" * clerk
        return f"<tr><td><td class=w>{when}{code}<td>{label}{gaps}<td class=n>{mark}{end}"

    if d.maybe(0.65):
        rows.insert(0, balance_line("saldo_alt", d.one_of(*_OPENING), opening, start))
    if closing := d.maybe(0.5):
        rows.append(balance_line("saldo_neu", d.one_of(*_CLOSING), balance, day))
    amounts = f"<th class=n>{d.one_of(*_OUT)}<th class=n>{d.one_of(*_IN)}"
    amounts = amounts if columns == "two" else f"<th class=n>{d.one_of('Betrag', 'Umsatz', 'Betrag EUR')}"
    head = (
        f"<tr><th><th>{d.one_of(*_DAY)}{'<th>Schl.' if codes else ''}<th>{d.one_of(*_TEXT)}{amounts}"
        f"<th class=n>{d.one_of(*_BALANCE)}{'<th>Kasse/Nr.' if clerk else ''}"
    )
    table = f"<table class=m><thead>{head}</thead><tbody>{''.join(rows)}</tbody></table>"

    holder = konto.holders(d, 0.2)
    since = d.one_of(
        "", "", f", eröffnet am {d.print_date(g.day(end=start))}", f" (seit {d.rng.randint(1985, start.year)})"
    )
    belongs = escape(d.one_of(*_BELONGS)).format(
        bank=d.field("kreditinstitut", bank.name),
        iban=d.iban("iban", g.iban(bank)),
        holder=d.one_of("Herrn/Frau ", "", "", "") + d.field("kontoinhaber", holder),
        since=since,
    )
    if d.maybe(0.4):
        last = d.later(day, 0, 5)
        belongs += d.one_of(*_PERIODS).format(von=d.date("zeitraum_von", start), bis=d.date("zeitraum_bis", last))
    if not closing and d.maybe(0.7):
        belongs += d.one_of(*_BALANCES).format(neu=d.amount("saldo_neu", balance, currency=d.one_of("{} EUR", "{} €")))
    if d.maybe(0.3):
        belongs += f" BIC: {d.field('bic', bank.bic)}."
    made = d.later(day, 0, 20)
    place = escape(g.town())
    signed_line = ""
    if d.maybe(0.65):
        when = f"{place}, {d.one_of('den ', '', 'am ')}{d.date('datum', made)}"
        signed_line = (
            f"<p class=g>{when} &nbsp; {d.one_of('____________________', 'Unterschrift Bank', 'gez. i. A.', '')}</p>"
        )
    rules = "".join(f"<li>{rule}" for rule in d.some(_RULES, 1, 4))
    note = f"<ul class=s>{rules}</ul>" if d.maybe(0.6) else ""
    label = d.one_of("Blatt ", "Seite ", "Buch-Nr. ", "Nr. ")
    title = f"<p class=h><b>{d.one_of(*_TITLES)}</b></p>"
    if d.maybe(0.4):
        title += f"<p>{label}{d.field('auszug_nummer', str(d.rng.randint(1, 40)))}</p>"
    paragraph = f"<p class=a>{belongs}</p>"
    body = title + (note + table + paragraph if d.maybe(0.75) else paragraph + table + note) + signed_line
    book = d.maybe(0.45)
    edge = d.one_of("border-left:1px solid #777", "border:1px solid #999", "border-bottom:1px dotted #777", "")
    css = d.css(SANS, SERIF, SANS, low=8.5, high=10.5) + (
        f".m{{width:100%;font-family:'{d.font(MONO)}',monospace;margin:3mm 0;"
        f"font-size:{80 if book else 100}%;background:{d.one_of('#fff', '#fdf6e3', '#eef5ea')}}}"
        f".m td,.m th{{padding:{d.rng.uniform(0.3, 1.4):.1f}mm 1mm;{edge};text-align:left}}.m th{{font:80% sans-serif}}"
        ".m .n{text-align:right;white-space:nowrap}.f{color:#777;font-size:80%}.w{white-space:nowrap}"
        ".s{font-size:75%;padding-left:5mm}"
        f".h{{font-size:{d.rng.randint(110, 170)}%;text-align:{d.one_of('left', 'center')}}}.g{{margin-top:8mm}}"
        f".a{{text-align:{d.one_of('left', 'justify')};border:{d.one_of('0', '0', '1px')} solid;padding:1mm}}"
    )
    if book:
        fold = '<div style="position:absolute;top:0;bottom:0;left:7mm;border-left:1px dashed #bbb"></div>'
        return Sheet(body=body, css=css, header=fold, size=(148.0, 210.0), margin=(9.0, 9.0, 9.0, 12.0))
    return Sheet(body=body, css=css, size=A4, margin=(22.0, d.rng.uniform(18, 45), 20.0, d.rng.uniform(18, 30)))
