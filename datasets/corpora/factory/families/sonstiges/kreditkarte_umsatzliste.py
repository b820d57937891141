"""Kreditkartenabrechnung: a masked card number, limits and a statement balance above card purchases by receipt day."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import color, imprint, page_number, picked, table

_TITLES = (
    "Kreditkartenabrechnung", "Kartenabrechnung", "Ihre Abrechnung", "Abrechnung Ihrer {card}",
    "Umsatzaufstellung {card}", "Monatsabrechnung {card}", "{card} Abrechnung", "Ihre Kreditkartenabrechnung",
    "Umsatzabrechnung",
)  # fmt: skip
_CARDS = (
    "Mastercard Gold", "Visa Classic", "VISA Card", "MasterCard Standard", "BasicCard", "Visa World Card",
    "Mastercard", "ClassicCard", "Visa-Karte", "GoldCard",
)  # fmt: skip
_SHOPS = (
    "PAYPAL *{x}", "{x}", "AMZN Mktp DE*{d}", "{x} {o}", "SUMUP *{x}", "TANKSTELLE {o}", "HOTEL {o}",
    "Geldautomat {o}", "DB VERTRIEB GMBH", "{x} ONLINESHOP", "RESTAURANT {o}", "APPLE.COM/BILL", "Zettle_*{x}",
    "APOTHEKE {o}", "RYANAIR {d}", "{o} PARKEN", "Netflix.com", "BOOKING.COM {d}", "MUSEUM {o}", "FLIXBUS {d}",
)  # fmt: skip
_FEES = (
    "Jahresentgelt Karte", "Sollzinsen auf Teilzahlung", "Auslandseinsatzentgelt 1,75 %", "Entgelt Bargeldauszahlung",
    "Ersatzkarte", "Versicherungspaket Reise",
)  # fmt: skip
_NOTES = (
    "Der Abrechnungsbetrag wird in den nächsten Tagen per SEPA-Lastschrift von Ihrem Girokonto eingezogen.",
    "Bitte sorgen Sie für ausreichende Deckung auf dem angegebenen Abrechnungskonto.",
    "Die Belastung erscheint auf dem Kontoauszug Ihres Girokontos als eine Summe.",
    "Einwendungen gegen diese Abrechnung müssen Sie innerhalb von sechs Wochen nach Zugang schriftlich erheben.",
    "Umsätze in Fremdwährung werden zum Referenzwechselkurs der EZB zuzüglich Entgelt umgerechnet.",
    "Kartenverlust? Sperr-Notruf 116 116 – rund um die Uhr, aus dem Ausland +49 116 116.",
    "Ihr Verfügungsrahmen kann von Ihrem Guthaben abweichen, wenn noch nicht abgerechnete Umsätze vorgemerkt sind.",
    "Sie zahlen in Raten zurück: Mindestens fällig sind 10 % des Saldos, wenigstens jedoch 50 Euro.",
    "Diese Abrechnung gilt nicht als Rechnung im Sinne des Umsatzsteuergesetzes.",
    "Sollzinssatz 14,90 % p. a. (veränderlich), effektiver Jahreszins 15,96 %.",
    "Mit dem Bonusprogramm haben Sie in diesem Monat Punkte gesammelt.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, tint = d.german, color(d)
    bank, holder, address, home = g.bank(), g.person(), g.address(), g.address()
    issued = g.day()
    minus = d.one_of("{}-", "-{}", "{} -", "{} S")
    plus = d.one_of("{}+", "{}", "+{}", "{} H")
    rows, spent = [], Decimal(0)
    day = issued - timedelta(days=31)
    for _ in range(d.rng.randint(3, 34)):
        day = min(day + timedelta(days=d.rng.randint(0, 3)), issued)
        shop = d.one_of(*_SHOPS) if d.maybe(0.93) else d.one_of(*_FEES)
        text = shop.format(x=g.firm().split()[0], o=g.town(), d=g.digits(6))
        text = text.upper() if d.maybe(0.3) else text
        amount = g.money(2, 260)
        spent += amount
        foreign = ""
        if d.maybe(0.12):
            foreign = (
                f"<br><small>{d.one_of('USD', 'GBP', 'CHF', 'PLN')} {d.print_amount(amount, currency=False)} Kurs "
                f"1,0{g.digits(4)}</small>"
            )
        booked = d.print_date(day + timedelta(days=1), "dd.mm.")
        rows.append(
            [
                d.print_date(day, "dd.mm."),
                booked,
                escape(text) + foreign,
                "class=n|" + minus.format(d.print_amount(amount, currency=False)),
            ]
        )
    before = g.money(0, 900)
    closing = [
        (d.one_of("Saldo letzte Abrechnung", "Alter Saldo", "Übertrag"), minus.format(d.print_amount(before))),
        (d.one_of("Zahlungseingang", "Lastschrifteinzug", "Ihre Zahlung"), plus.format(d.print_amount(before))),
        (d.one_of("Neue Umsätze", "Summe Umsätze", "Kartenumsätze"), minus.format(d.print_amount(spent))),
        (
            d.one_of("Neuer Saldo", "Abrechnungsbetrag", "Zu zahlen", "Saldo Ihrer Karte"),
            minus.format(d.print_amount(spent)),
        ),
    ]
    if d.maybe(0.6):
        closing.append(
            (
                d.one_of("Kartenlimit", "Verfügungsrahmen", "Kreditlinie"),
                d.print_amount(g.money(500, 6000, round_to=100)),
            )
        )
    card = d.one_of(*_CARDS)
    masked = d.one_of(
        f"{g.digits(4)} XXXX XXXX {g.digits(4)}", f"**** **** **** {g.digits(4)}", f"{g.digits(6)}******{g.digits(4)}"
    )
    facts = [
        (d.one_of("Kartennummer", "Karten-Nr.", "Ihre Karte"), masked),
        (d.one_of("Abrechnung vom", "Abrechnungsdatum", "Rechnungsdatum", "Datum"), d.date("datum", issued)),
        (d.one_of("Karteninhaber", "Hauptkarteninhaber", "Inhaber/in"), escape(holder.name)),
        (d.one_of("Referenzkonto", "Abrechnungskonto", "Einzug von IBAN"), d.print_iban(g.iban())),
        (
            d.one_of("Fällig am", "Einzug am", "Zahlbar bis"),
            d.print_date(issued + timedelta(days=d.rng.randint(3, 20))),
        ),
    ]
    facts = facts[:2] + picked(d, facts[2:], 1, 3)
    if d.maybe(0.2):
        facts.append((d.one_of("Unser Zeichen", "Vorgang", "Referenz"), d.code("aktenzeichen", g.case_number())))
    shown = d.field("absender", bank.name)
    boxes = "<div class=tiles>" + "".join(f"<div><small>{a}</small><br><b>{b}</b></div>" for a, b in closing) + "</div>"
    sums = boxes if d.maybe(0.5) else table([[a, f"class=n|{b}"] for a, b in closing], css_class="sums")
    title = d.one_of(*_TITLES).format(card=card)
    period = d.one_of(
        "", f" {d.one_of('vom', 'Zeitraum')} {d.print_date(issued - timedelta(days=30))} – {d.print_date(issued)}"
    )
    info = (
        "<br>".join(f"{a}: {b}" for a, b in facts)
        if d.maybe(0.4)
        else table([[a, b] for a, b in facts], css_class="info")
    )
    head = [
        d.one_of("Belegdatum", "Kauf am", "Umsatz vom", "Datum"),
        d.one_of("Buchung", "Gebucht", "Buchungstag"),
        d.one_of("Verwendungszweck", "Händler / Ort", "Umsatz", "Beschreibung"),
        "class=n|" + d.one_of("Betrag in EUR", "EUR", "Betrag"),
    ]
    side = d.maybe(0.5)
    top = (
        f"<div class=top><div><p>{d.address_lines(holder.name, home, holder)}</p></div><div>{info}</div></div>"
        if side
        else f"<p class=to>{d.address_lines(holder.name, home, holder)}</p><div class=facts>{info}</div>"
    )
    order = [sums, table(rows, head, "list")]
    body = f"<div class=bank>{shown}</div>{top}<h3>{escape(title)}{period}</h3>" + "".join(
        order if d.maybe(0.6) else order[::-1]
    )
    body += "".join(f"<p class=s>{note}</p>" for note in d.some(_NOTES, 1, 6))
    band = d.one_of(f"background:{tint};color:#fff;padding:3mm", f"color:{tint}", "border-bottom:2px solid #000")
    css = d.css(SANS, SANS, MONO, low=8, high=10) + (
        f".bank{{font-size:{d.rng.randint(13, 20)}pt;font-weight:bold;margin-bottom:8mm;{band}}}"
        ".top{display:flex;justify-content:space-between}"
        f".tiles{{display:flex;gap:2mm;margin:3mm 0}}.tiles div{{flex:1;border:1px solid {tint};padding:1.5mm}}"
        ".sums{margin:3mm 0 4mm auto}"
        ".list{width:100%}td,th{padding:.6mm 1.5mm;text-align:left;"
        f"{d.one_of('', 'border-bottom:1px solid #ccc')}}}.n{{text-align:right;"
        "white-space:nowrap}.s{font-size:7.5pt;margin:1.5mm 0}.facts{margin:5mm 0}h3{margin:6mm 0 3mm}"
    )
    footer = imprint(d, shown, bank.name, address, bank) * d.maybe(0.6) + page_number(d)
    return Sheet(body, css, footer=footer, margin=(15, 18, 24, 20))
