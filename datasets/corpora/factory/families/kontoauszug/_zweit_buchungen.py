"""Bookings of a private account for the `zweit_` families: what is booked, not how it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from corpora.factory.draft import MONTHS, Draft

_MARKETS = (
    "Kaufpunkt",
    "Frischmarkt Ahlers",
    "Nordkorb Discount",
    "Billimax",
    "Drogerie Lindner",
    "Tank-Oase",
    "Backstube Krume",
    "Feinkost Orient Basar",
    "Getränke Hoffer",
    "Schuhkiste",
    "Mode Marlene",
    "Apotheke am Ring",
    "Baumarkt Hobelbank",
    "Kiosk Yildiz",
    "Tierfutter Pfote",
    "Imbiss Zum Hafen",
    "Blumen Pesch",
    "Sonderposten Krämer",
    "Möbel Klappe",
    "Bioladen Ähre",
    "Schreibwaren Füller",
    "Friseur Haargenau",
    "Handyshop Connect",
    "Bäckerei Kornfeld",
    "Metzgerei Eckstein",
    "Eiscafé Rialto",
)
_CREDITS = (
    ("gehalt", "{firm}", "{m} {y} Lohn Pers.Nr. {n6}", 380, 2600),
    ("gehalt", "{firm}", "LOHN/GEHALT {mm}/{y}", 450, 2900),
    ("gutschrift", "{amt}", "BG-Nr. {n5}BG00{n5} Leistungen {m}", 180, 1450),
    ("gutschrift", "Bundesagentur für Arbeit - Familienkasse", "KG{n6}FK{n6} {mm}{yy} Kindergeld", 204, 765),
    ("gutschrift", "{amt}", "WOHNGELD {mm}/{y} AZ {n8}", 60, 480),
    ("gutschrift", "{person}", "Danke fürs Auslegen", 5, 80),
    ("gutschrift", "{person}", "Unterhalt {m}", 120, 520),
    ("gutschrift", "{person}", "Taschengeld von Oma", 20, 100),
    ("gutschrift", "Rentenkasse {ort}", "RV-Rente {mm}.{yy} VSNR {n8}", 380, 1600),
    ("gutschrift", "{firm}", "Retoure {n8}", 8, 90),
    ("gutschrift", "Finanzkasse {ort}", "EST-ERSTATTUNG {y} STNR {n5}/{n5}", 40, 900),
    ("einzahlung", "SB-Einzahlung {ort}", "Bareinzahlung", 50, 700),
    ("gutschrift", "Stadtwerke {ort}", "Guthaben Jahresrechnung KD {n6}", 12, 240),
    ("gutschrift", "{person}", "Kleinanzeige Kinderwagen", 15, 120),
    ("gutschrift", "Krankenkasse {ort}", "Krankengeld vom {day} bis {day2}", 300, 1300),
    ("gutschrift", "{amt}", "Elterngeld {m} {y}", 300, 1200),
)
_DEBITS = (
    ("karte", "{market}", "{market} {ort} {day}T{time} KFN 1 VJ {mmyy}", 4, 95),
    ("karte", "{market}", "Kartenzahlung {ort} TA-Nr. {n6}", 3, 70),
    ("karte", "{market}//{ort}/DE", "{day} {time} Debitk.0 {y}-12", 2, 60),
    ("elv", "{market}", "ELV {n8} {day} {time} ME3", 7, 88),
    ("automat", "GA NR{n8}", "BLZ{n8} 0 {day}/{time}UHR {ort}", 20, 500),
    ("automat", "Geldautomat {ort}", "Auszahlung {day} {time} Uhr", 20, 400),
    ("dauer", "{landlord}", "Miete {m} Whg. {n2}", 290, 890),
    ("dauer", "{person}", "Miete + NK", 240, 760),
    ("dauer", "{person}", "Ratenzahlung Darlehen", 20, 120),
    ("last", "Stadtwerke {ort}", "Strom Abschlag {mm}/{y} Vertrag {n8}", 35, 190),
    ("last", "{firm}", "Rechnung {n8} Kundennr. {n6}", 9, 210),
    ("last", "Mobilnetz Klar GmbH", "Mobilfunk RG {n8} KD-NR {n6}", 8, 45),
    ("last", "Rundfunkbeitrag", "Beitragsnr. {n8} {mm}.{y}-{mm2}.{y}", 55, 56),
    ("last", "Haftpflicht {ort} a.G.", "VS-Nr. {n8} Beitrag {mm}/{yy}", 5, 38),
    ("last", "{firm}", "RATE {n2}/{n2} VERTRAG {n8}", 19, 180),
    ("last", "Sportverein {ort}", "Mitgliedsbeitrag {y} Nr {n5}", 15, 90),
    ("last", "Verkehrsbetriebe {ort}", "Abo-Rate Ticket {mm}/{yy}", 29, 79),
    ("ueber", "{person}", "Rückzahlung", 10, 150),
    ("ueber", "{firm}", "RE {n6} vom {day}", 12, 320),
    ("ueber", "Stadtkasse {ort}", "Kita-Beitrag {m} KZ {n8}", 20, 190),
    ("ueber", "Inkassobüro {name}", "AZ {n5}/{n2} Teilzahlung", 15, 100),
    ("ueber", "{person}", "Geburtstag :-) LG", 10, 60),
    ("entgelt", "Kontoführung", "Entgeltabschluss {m}", 2, 13),
    ("entgelt", "Abschluss", "Sollzinsen und Entgelte lt. Anlage", 1, 34),
    ("last", "Streamwelt Media", "ABO {n6} MONATLICH", 5, 18),
    ("last", "PayFix Europe S.a r.l.", "{n8} {market} Ihr Einkauf", 6, 130),
    ("last", "Kfz-Versicherung {name}", "{ort2}-{n2} Beitrag Q{q}", 60, 260),
    ("last", "Fitness {ort} OHG", "Beitrag {m} MG {n5}", 15, 45),
)
KINDS = {
    "gehalt": ("Lohn/Gehalt", "LOHN GEHALT", "Gehalt/Rente", "Zahlungseingang", "SEPA-Gutschrift"),
    "gutschrift": (
        "Gutschrift",
        "GUTSCHR. UEBERWEISUNG",
        "Überweisungsgutschrift",
        "Zahlungseingang",
        "Echtzeit-Gutschrift",
    ),
    "einzahlung": ("Einzahlung", "BARGELDEINZAHLUNG", "SB-Einzahlung"),
    "karte": ("Kartenzahlung", "KARTENZAHLUNG", "girocard", "Kartenverfügung", "POS-Umsatz", "Zahlung mit Karte"),
    "elv": ("Lastschrift ELV", "SEPA-ELV", "EINZUG", "Basislastschrift"),
    "automat": ("Bargeldauszahlung", "AUSZAHLUNG", "Geldautomat", "BARGELDAUSZAHLUNG", "GAA-Verfügung"),
    "dauer": ("Dauerauftrag", "DAUERAUFTRAG", "SEPA-Dauerauftrag", "Terminüberweisung"),
    "last": (
        "Lastschrift",
        "FOLGELASTSCHRIFT",
        "Basislastschrift",
        "SEPA-Lastschrift",
        "ERSTLASTSCHRIFT",
        "Lastschrifteinzug",
    ),
    "ueber": ("Überweisung", "ONLINE-UEBERWEISUNG", "SEPA-Überweisung", "Überweisungsauftrag", "Echtzeitüberweisung"),
    "entgelt": ("Abschluss", "ENTGELTABSCHLUSS", "Rechnungsabschluss", "Gebühren"),
}


@dataclass(frozen=True)
class Booking:
    day: date
    valuta: date
    kind: str
    """A key of KINDS."""
    label: str
    party: str
    purpose: str
    amount: Decimal


@dataclass(frozen=True)
class Span:
    start: date
    end: date


def span(d: Draft) -> Span:
    """A month, a few months or any range of days."""
    first = d.german.day().replace(day=1)
    months = d.rng.choice([1, 1, 1, 2, 3])
    if d.maybe(0.4):
        start = d.german.day()
        return Span(start, d.later(start, 4, 45))
    after = first
    for _ in range(months):
        after = (after + timedelta(days=32)).replace(day=1)
    return Span(first, after - timedelta(days=1))


def bookings(d: Draft, over: Span, count: int) -> list[Booking]:
    """`count` bookings, the oldest first."""
    length = (over.end - over.start).days
    days = sorted(over.start + timedelta(days=d.rng.randint(0, length)) for _ in range(count))
    if d.maybe(0.5):
        days = [days[index - 1] if index and d.maybe(0.35) else day for index, day in enumerate(days)]
        days.sort()
    return [_booking(d, day) for day in days]


def _booking(d: Draft, day: date) -> Booking:
    g = d.german
    credit = d.maybe(0.27)
    kind, party, purpose, low, high = d.rng.choice(_CREDITS if credit else _DEBITS)
    earlier = day - timedelta(days=d.rng.randint(0, 4))
    words = {
        "firm": g.firm(),
        "amt": g.authority(),
        "person": g.person().name,
        "ort": g.town(),
        "ort2": g.town()[:2].upper(),
        "name": g.person().last,
        "market": d.one_of(*_MARKETS),
        "landlord": g.landlord(),
        "m": MONTHS[day.month - 1],
        "mm": f"{day.month:02d}",
        "mm2": f"{(day.month + 1) % 12 + 1:02d}",
        "y": str(day.year),
        "yy": f"{day.year % 100:02d}",
        "mmyy": f"{d.rng.randint(1, 12):02d}{day.year % 100 + 2:02d}",
        "day": earlier.strftime(d.one_of("%d.%m.", "%d.%m.%y", "%d.%m.%Y")),
        "day2": day.strftime("%d.%m.%Y"),
        "time": f"{d.rng.randint(6, 22):02d}:{d.rng.randint(0, 59):02d}",
        "q": str(d.rng.randint(1, 4)),
        **{f"n{size}": g.digits(size) for size in (2, 5, 6, 8)},
    }
    amount = g.money(low, high, round_to=5 if kind in ("automat", "einzahlung") else None)
    if kind in ("dauer", "ueber") and d.maybe(0.5):
        amount = amount.quantize(Decimal("1")).quantize(Decimal("0.01"))
    valuta = day if d.maybe(0.7) else day + timedelta(days=d.rng.choice([-1, 1, 2]))
    party, purpose = (text.format(**words) for text in (party, purpose))
    return Booking(day, valuta, kind, d.one_of(*KINDS[kind]), party, purpose, amount if credit else -amount)


def signed(d: Draft, amount: Decimal, style: str, *, currency: bool | str = False) -> str:
    """Styles: "front" (-1,00), "plus" (+1,00 too), "back" (1,00-), "side" (1,00 S), "word" (1,00 Soll)."""
    plain = d.print_amount(abs(amount), currency=currency)
    debit = amount < 0
    match style:
        case "plus":
            return ("-" if debit else "+") + plain
        case "back":
            return plain + ("-" if debit else "+")
        case "side":
            return f"{plain} {'S' if debit else 'H'}"
        case "word":
            return f"{plain} {'Soll' if debit else 'Haben'}"
        case _:
            return ("-" if debit else "") + plain


def stated(d: Draft, key: str, amount: Decimal, style: str, *, currency: bool | str = False) -> str:
    """A balance, marked with its sign."""
    return d.field(key, signed(d, amount, style, currency=currency), f"{amount:.2f}")


def betrag(d: Draft, row: int, amount: Decimal, style: str, *, currency: bool | str = False) -> str:
    return d.cell("buchungen.betrag", row, signed(d, amount, style, currency=currency), f"{amount:.2f}")


def tag(d: Draft, row: int, day: date, printed: str) -> str:
    return d.cell("buchungen.buchungstag", row, printed, day.isoformat())


def text(d: Draft, row: int, words: str) -> str:
    """A booking text; a full stop at its end stays outside the mark."""
    words = " ".join(words.split())
    kept = words.rstrip(".,;: ")
    return d.cell("buchungen.text", row, kept) + words[len(kept) :].strip()


def holders(d: Draft, joint: float = 0.15) -> str:
    """One holder or a couple, as one printed name."""
    one = d.german.person()
    if not d.maybe(joint):
        return d.one_of(one.name, one.name, one.name, f"Dr. {one.name}") if d.maybe(0.3) else one.name
    other = d.german.person(last=one.last if d.maybe(0.7) else None)
    joiner = d.one_of("und", "und", "u.", "&")
    return (
        f"{one.first} {joiner} {other.name}"
        if one.last == other.last and d.maybe(0.6)
        else f"{one.name} {joiner} {other.name}"
    )


def blackened(d: Draft, low: int = 40, high: int = 95) -> str:
    """A black bar where the citizen hid words, so many percent wide."""
    width = d.rng.randint(low, high)
    style = f"display:inline-block;background:#000;height:1.05em;width:{width}%;vertical-align:middle"
    return f'<span style="{style}"></span>'
