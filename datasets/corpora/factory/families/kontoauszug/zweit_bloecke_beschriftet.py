"""Online banking PDF without any table: each booking is a block of "label: value" lines, account data a block too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kontoauszug import _zweit_buchungen as konto
from corpora.factory.german import Bank

_TITLES = (
    "Umsatzdetails",
    "Umsatzanzeige",
    "Kontoumsätze",
    "Kontoauszug (PDF-Export)",
    "Finanzübersicht – Umsätze",
    "Ihre Umsätze im Detail",
    "Druckansicht Umsätze",
    "Umsatzliste ausführlich",
    "Kontobewegungen",
)
_DAY = ("Buchungstag", "Buchung", "Buchungsdatum", "Gebucht am", "Datum", "Tag der Buchung", "Bu.-Tag")
_VALUE_DAY = ("Wertstellung", "Valuta", "Valutadatum", "Wert", "Wertstellungstag")
_PURPOSE = ("Verwendungszweck", "Zweck", "Buchungstext", "Text", "Beschreibung", "Verw.-Zweck", "Info", "Betreff")
_AMOUNT = ("Betrag", "Betrag in EUR", "Umsatz", "Summe", "Betrag (EUR)", "Buchungsbetrag")
_PARTY_IN = ("Auftraggeber", "Zahlungspflichtiger", "Von", "Absender", "Name Auftraggeber")
_PARTY_OUT = ("Empfänger", "Begünstigter", "An", "Zahlungsempfänger", "Name Empfänger", "Empfänger/in")
_HINTS = (
    "Angaben ohne Gewähr. Maßgeblich ist der offizielle Kontoauszug.",
    "Dieser Ausdruck ersetzt keinen Kontoauszug im Sinne der Geschäftsbedingungen.",
    "Vorgemerkte Umsätze sind in dieser Ansicht nicht enthalten.",
    "Bitte prüfen Sie die Buchungen und wenden Sie sich bei Fragen an Ihre Filiale.",
    "Guthaben sind als Einlagen nach Maßgabe des Einlagensicherungsgesetzes entschädigungsfähig.",
    "Umsätze der letzten Tage können sich noch ändern.",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    over = konto.span(d)
    rows = konto.bookings(d, over, d.rng.randint(2, 13))
    bank = g.bank()
    old = g.money(-700, 2500)
    new = old + sum((row.amount for row in rows), Decimal(0))
    made = d.later(over.end, 0, 12)
    sign = d.one_of("front", "plus", "front", "back", "side")
    currency = d.one_of("EUR {}", "{}", "{} EUR", "{} €")
    day_style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy", "dd.mm.yy", "yyyy-mm-dd")
    if d.maybe(0.5):
        rows.reverse()
    pattern = d.one_of("colon", "colon", "grid", "above", "dots", "bold")
    labels = {
        "day": d.one_of(*_DAY),
        "value": d.one_of(*_VALUE_DAY),
        "purpose": d.one_of(*_PURPOSE),
        "amount": d.one_of(*_AMOUNT),
        "in": d.one_of(*_PARTY_IN),
        "out": d.one_of(*_PARTY_OUT),
        "kind": d.one_of("Umsatzart", "Art", "Vorgang", "Buchungsart", "Geschäftsvorfall"),
        "iban": d.one_of("IBAN", "Konto", "IBAN Gegenkonto", "Kontonummer/IBAN"),
        "mandate": d.one_of("Mandatsreferenz", "Mandat", "Mandatsref."),
        "creditor": d.one_of("Gläubiger-ID", "Gläubiger-Identifikationsnr.", "CI"),
        "reference": d.one_of("Kundenreferenz", "End-to-End-Ref.", "Referenz", "EREF"),
    }

    def line(label: str, value: str) -> str:
        match pattern:
            case "grid":
                return f"<div class=l><span class=k>{label}</span><span class=v>{value}</span></div>"
            case "above":
                return f"<div class=u><div class=k>{label}</div>{value}</div>"
            case "dots":
                dots = "." * (34 - len(label))
                return f"<div class=l><span class=k>{label} {dots}</span><span class=v>{value}</span></div>"
            case "bold":
                return f"<div>{label} <b>{value}</b></div>"
            case _:
                return f"<div>{label}: {value}</div>"

    order = d.some(("value", "kind", "party", "iban", "mandate", "creditor", "reference"), 1, 7)
    amount_on_top = d.maybe(0.35)

    def block(number: int, row: konto.Booking) -> str:
        iban = g.iban()
        debited = row.kind in ("last", "elv")
        value = {
            "value": line(labels["value"], d.print_date(row.valuta, day_style)),
            "kind": line(labels["kind"], escape(row.label)),
            "party": line(labels["in" if row.amount > 0 else "out"], escape(row.party)),
            "iban": line(labels["iban"], d.print_iban(iban)),
            "mandate": line(labels["mandate"], f"{d.one_of('M', 'MND-', '')}{g.digits(8)}") if debited else "",
            "creditor": line(labels["creditor"], f"DE{g.digits(2)}ZZZ0{g.digits(10)}") if debited else "",
            "reference": line(labels["reference"], d.one_of("NOTPROVIDED", g.digits(12), "nicht angegeben")),
        }
        day = line(labels["day"], konto.tag(d, number, row.day, d.print_date(row.day, day_style)))
        purpose = line(labels["purpose"], konto.text(d, number, row.purpose))
        amount = konto.betrag(d, number, row.amount, sign, currency=currency)
        rest = [value[key] for key in order]
        cut = len(rest) // 2
        lines = [day, *rest[:cut], purpose, *rest[cut:]]
        head = f"{counted} {number}" if numbered else ""
        if amount_on_top:
            head = f"<span>{head or escape(row.label)}</span><span class=big>{amount}</span>"
        else:
            lines.insert(len(lines) if amount_last else 1, line(labels["amount"], amount))
        return f'<div class="b">{f"<div class=h>{head}</div>" if head else ""}{"".join(lines)}</div>'

    counted = d.one_of("Umsatz", "Buchung", "Nr.", "Position")
    numbered, amount_last = d.maybe(0.3), d.maybe(0.7)
    blocks = "".join(block(number, row) for number, row in enumerate(rows, start=1))
    account = _account(d, line, bank, g.iban(bank), over, old, new, sign, currency, day_style)
    summary = f'<div class="b">{"".join(account)}</div>'
    hints = "".join(f"<p class=s>{hint}</p>" for hint in d.some(_HINTS, 0, 3))
    printed = d.one_of("Erstellt am", "Druckdatum", "Stand", "Ausdruck vom", "Abgerufen am")
    when = f"{d.date('datum', made)}" + (
        f", {d.rng.randint(6, 23)}:{d.rng.randint(10, 59)} Uhr" if d.maybe(0.5) else ""
    )
    title = d.one_of("<h2>{}</h2>", "<h3>{}</h3>", "<p><b>{}</b></p>").format(d.one_of(*_TITLES))
    stand = f"<p class=s>{printed} {when}</p>" if d.maybe(0.7) else ""
    at_end = d.maybe(0.35)
    body = title + stand + ("" if at_end else summary) + blocks + (summary if at_end else "") + hints
    tint = d.one_of("#f3f5f8", "#fff", "#fff", "#eef6ee", "#f7f7f7", "#fff6e8")
    edge = d.one_of(
        "border:1px solid #bbb",
        "border-top:1px solid #888",
        "border-bottom:2px solid #ddd",
        "",
        "border:1px dashed #999",
    )
    css = d.css(SANS, SANS, SERIF, MONO, low=8.5, high=11) + (
        f".b{{margin:0 0 {d.rng.randint(2, 6)}mm;padding:{d.rng.uniform(0.8, 3):.1f}mm;background:{tint};{edge}}}"
        f".l{{display:flex}}.k{{flex:none;width:{d.rng.randint(42, 62)}mm;color:{d.one_of('#555', '#000', '#246')}}}"
        f".u{{display:inline-block;vertical-align:top;width:{d.one_of('100%', '48%', '31%')};margin-bottom:1mm}}"
        f".h{{display:flex;justify-content:space-between;font-weight:bold}}.big{{font-size:{d.rng.randint(105, 150)}%}}"
        ".u .k{font-size:75%}.s{font-size:80%}"
        f"h2,h3{{color:{d.one_of('#000', '#a00', '#039', '#063', '#f60')};margin:0 0 3mm}}"
    )
    web = d.one_of("online-banking", "portal", "mein-konto", "banking")
    footer = (
        '<div style="position:absolute;bottom:7mm;left:20mm;right:20mm;font-size:7pt;display:flex;'
        'justify-content:space-between">'
        f"<span>https://{web}.{bank.bic[:4].lower()}.example/umsaetze?id={g.digits(6)}</span><span>{{page}}/{{pages}}</span></div>"
    )
    return Sheet(body=body, css=css, footer=footer if d.maybe(0.7) else "", margin=(16.0, 20.0, 16.0, 20.0))


def _account(
    d: Draft,
    line: Callable[[str, str], str],
    bank: Bank,
    iban: str,
    over: konto.Span,
    old: Decimal,
    new: Decimal,
    sign: str,
    currency: bool | str,
    style: str,
) -> list[str]:
    def span(start: date, end: date) -> str:
        joiner = d.one_of("bis", "-", "–", "bis zum")
        return f"{d.date('zeitraum_von', start, style)} {joiner} {d.date('zeitraum_bis', end, style)}"

    lines = [
        line(
            d.one_of("Kontoinhaber", "Inhaber", "Kontoinhaber/in", "Name", "Kunde"),
            d.field("kontoinhaber", konto.holders(d)),
        ),
        line(d.one_of("IBAN", "Konto", "IBAN Ihres Kontos", "Kontonummer (IBAN)"), d.iban("iban", iban)),
    ]
    if d.maybe(0.55):
        lines.append(line(d.one_of("BIC", "SWIFT/BIC", "BIC-Code"), d.field("bic", bank.bic)))
    if d.maybe(0.8):
        lines.append(
            line(
                d.one_of("Institut", "Kreditinstitut", "Bank", "Kontoführende Bank"),
                d.field("kreditinstitut", bank.name),
            )
        )
    if d.maybe(0.6):
        lines.append(
            line(d.one_of("Zeitraum", "Auswahl", "Angezeigter Zeitraum", "Umsätze vom"), span(over.start, over.end))
        )
    if d.maybe(0.5):
        lines.append(
            line(
                d.one_of("Kontomodell", "Produkt", "Kontoart"),
                d.one_of("Girokonto", "Giro Online", "Basiskonto", "P-Konto"),
            )
        )
    if d.maybe(0.3):
        lines.append(
            line(d.one_of("Dispolimit", "Verfügungsrahmen"), d.print_amount(d.german.money(0, 3000, round_to=100)))
        )
    d.rng.shuffle(lines)
    if d.maybe(0.5):
        label = d.one_of("Anfangssaldo", "Alter Kontostand", "Saldo zu Beginn", "Kontostand am Anfang")
        lines.append(line(label, konto.stated(d, "saldo_alt", old, sign, currency=currency)))
    if d.maybe(0.8):
        label = d.one_of("Kontostand", "Aktueller Saldo", "Endsaldo", "Neuer Kontostand", "Saldo", "Buchsaldo")
        lines.append(line(label, konto.stated(d, "saldo_neu", new, sign, currency=currency)))
    return lines
