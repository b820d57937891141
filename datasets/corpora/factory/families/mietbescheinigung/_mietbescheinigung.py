"""A tenancy to certify, its marked snippets, and questions of the forms whose answers are distractors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import HAND, MONO, Draft
from corpora.factory.german import Address, Bank, Person

STOREYS = (
    "EG", "EG links", "EG re.", "Erdgeschoss", "Hochparterre", "1. OG", "1. OG links", "1. Etage", "1. Stock rechts", "2. OG",
    "2. OG Mitte", "2. Etage rechts", "3. OG", "3. Stock links", "4. OG", "5. OG rechts", "DG", "Dachgeschoss", "Souterrain",
)  # fmt: skip
TITLES = (
    "Mietbescheinigung", "MIETBESCHEINIGUNG", "Vermieterbescheinigung", "Mietbescheinigung des Vermieters",
    "Bescheinigung des Vermieters", "Bescheinigung über die Kosten der Unterkunft", "Mietbescheinigung zur Vorlage",
    "Bescheinigung des Vermieters über die Unterkunftskosten",
)  # fmt: skip
RENT = (
    "Grundmiete", "Kaltmiete", "Nettokaltmiete", "Grundmiete (ohne Nebenkosten)", "Miete netto kalt", "Kaltmiete monatlich",
    "Grundmiete / Kaltmiete", "reine Kaltmiete", "monatliche Grundmiete", "Nettomiete",
)  # fmt: skip
COSTS = (
    "Nebenkosten", "Betriebskosten", "Betriebskosten-Vorauszahlung", "Nebenkosten ohne Heizung", "Vorauszahlung Betriebskosten",
    "kalte Nebenkosten", "Nebenkosten (kalt)", "Neben-/Betriebskosten", "NK-Vorauszahlung", "Betriebskosten (ohne Heizung)",
)  # fmt: skip
JOINT = (
    "Neben- und Heizkosten", "Betriebs- und Heizkosten", "Nebenkosten inkl. Heizung", "Nebenkosten einschl. Heizung/WW",
    "Vorauszahlung Neben- und Heizkosten", "warme Nebenkosten", "Nebenkostenpauschale (mit Heizung)",
)  # fmt: skip
HEAT = (
    "Heizkosten", "Heizung", "Heizkosten-Vorauszahlung", "Heizung und Warmwasser", "Heizkosten (inkl. Warmwasser)",
    "Vorauszahlung Heizkosten", "HK-Vorauszahlung", "Abschlag Heizung", "Zentralheizung", "Heizkostenanteil",
)  # fmt: skip
GARAGE = ("Garage", "Stellplatz", "Garagenmiete", "Tiefgaragenstellplatz", "Carport", "Garage/Stellplatz")
TOTAL = (
    "Gesamtmiete", "Gesamtmiete monatlich", "Warmmiete", "Miete insgesamt", "Gesamtbetrag", "monatlich zu zahlen", "Bruttowarmmiete",
    "Summe", "insgesamt", "Gesamtmiete warm", "monatliche Gesamtbelastung",
)  # fmt: skip
HEATING = ("Gas", "Fernwärme", "Öl", "Strom/Nachtspeicher", "Wärmepumpe", "Pellets", "Kohle", "Flüssiggas")


@dataclass(frozen=True)
class Tenancy:
    """`tenant` names all tenants as printed. Without `heating` the tenant buys it himself, or `joint` costs hold it."""

    landlord: str
    owner: Person | None
    seat: Address
    people: tuple[Person, ...]
    tenant: str
    flat: Address
    storey: str
    area: Decimal
    rooms: Decimal
    persons: int
    start: date
    contract: date
    signed: date
    rent: Decimal
    costs: Decimal
    heating: Decimal | None
    joint: bool
    garage: Decimal | None
    bank: Bank
    iban: str
    office: str
    case: str

    @property
    def total(self) -> Decimal:
        return self.rent + self.costs + (self.heating or 0) + (self.garage or 0)


def tenancy(
    d: Draft, *, private: float = 0.5, pairs: float = 0.25, garage: float = 0.2, size: tuple[int, int] = (22, 120)
) -> Tenancy:
    g, rng = d.german, d.rng
    owner = g.person() if d.maybe(private) else None
    landlord = owner.name if owner else g.landlord()
    if owner and d.maybe(0.18):
        landlord = f"{owner.first} {d.one_of('und', 'u.', '&')} {g.person().first} {owner.last}"
    elif owner and d.maybe(0.08):
        landlord = d.one_of("Dr. ", "Dr. med. ", "Dipl.-Ing. ", "Prof. Dr. ") + landlord
    first = g.person()
    people = [first]
    tenant = first.name
    if d.maybe(pairs):
        other = g.person(last=first.last if d.maybe(0.6) else None)
        people.append(other)
        link = d.one_of(" und ", " und ", " u. ", " & ", " / ")
        tenant = f"{first.first if other.last == first.last and d.maybe(0.6) else first.name}{link}{other.name}"
    persons = max(len(people), rng.choices([1, 2, 3, 4, 5, 6], [30, 25, 18, 14, 8, 3])[0])
    area = Decimal(str(rng.uniform(*size))).quantize(Decimal(d.one_of("1", "1", "0.1", "0.01")))
    rooms = Decimal(max(1, round(float(area) / rng.uniform(21, 30)))) + (Decimal("0.5") if d.maybe(0.15) else 0)
    start = g.day(date(1986, 1, 1)) if d.maybe(0.3) else g.day(date(2012, 1, 1), date(2026, 12, 31))
    start = start.replace(day=rng.choices([1, 15, 16, start.day], [80, 8, 4, 8])[0])
    signed = g.day(max(start, date(2017, 1, 1)), date(2027, 6, 30)) if d.maybe(0.6) else d.later(start, -40, 30)
    grain, meters = rng.choice([5, 5, 10, 1, None, None]), float(area)
    mode = rng.choices(["split", "joint", "own"], [66, 17, 17])[0]
    costs = g.money(meters * 0.9 + 10, meters * 2.6 + 12, round_to=grain)
    heating = g.money(meters * 0.8 + 12, meters * 2.1 + 14, round_to=grain)
    bank = g.bank()
    return Tenancy(
        landlord=landlord, owner=owner, seat=Address(g.street(), *g.place()), people=tuple(people), tenant=tenant, flat=g.address(),
        storey=rng.choice(STOREYS), area=area, rooms=rooms, persons=persons, start=start, contract=d.later(start, -80, -2), signed=signed,
        rent=g.money(meters * 4.2 + 40, meters * 12.5 + 60, round_to=grain), costs=costs + heating if mode == "joint" else costs,
        heating=heating if mode == "split" else None, joint=mode == "joint",
        garage=g.money(20, 85, round_to=5) if d.maybe(garage) else None, bank=bank, iban=g.iban(bank),
        office=g.authority(), case=g.bg_number() if d.maybe(0.5) else g.case_number(),
    )  # fmt: skip


def landlord(d: Draft, t: Tenancy) -> str:
    return d.field("vermieter", t.landlord)


def tenant(d: Draft, t: Tenancy) -> str:
    return d.field("mieter", t.tenant)


def street(d: Draft, t: Tenancy) -> str:
    return d.field("objekt_strasse", t.flat.street)


def town(d: Draft, t: Tenancy) -> str:
    """Postcode and place; some leave the postcode out."""
    if d.maybe(0.08):
        return d.field("objekt_ort", t.flat.place)
    return f"{d.field('objekt_plz', t.flat.postcode)} {d.field('objekt_ort', t.flat.place)}"


def figure(d: Draft, key: str, value: Decimal | int, *, digits: int | None = None) -> str:
    """A number with a decimal comma; `digits` after it, or as few as it needs."""
    normal = f"{value:f}" if isinstance(value, Decimal) else str(value)
    normal = normal.rstrip("0").rstrip(".") if "." in normal else normal
    shown = normal if digits is None else f"{Decimal(value):.{digits}f}"
    return d.field(key, shown.replace(".", ","), normal)


def area(d: Draft, t: Tenancy) -> str:
    return figure(d, "wohnflaeche", t.area, digits=2 if d.maybe(0.3) else None)


def rooms(d: Draft, t: Tenancy) -> str:
    return figure(d, "zimmer", t.rooms)


def persons(d: Draft, t: Tenancy) -> str:
    return figure(d, "personen", t.persons)


def by_hand(d: Draft, key: str, value: Decimal, pattern: str = "{}") -> str:
    """Whole euros as "450,-", as people write them; other sums with cents."""
    if value % 1 or d.maybe(0.3):
        return d.amount(key, value, currency=pattern)
    shown = pattern.format(f"{value:,.0f}".replace(",", ".") + d.one_of(",-", ",--", ",–", ""))
    return d.field(key, shown, f"{value:.2f}")


def sums(
    d: Draft, t: Tenancy, *, pattern: str | bool = True, total: float = 0.85, hand: bool = False
) -> list[tuple[str, str]]:
    """(label, marked sum) of the parts of the rent and, with that probability, of the whole."""

    def money(key: str, value: Decimal) -> str:
        if hand:
            return by_hand(d, key, value, pattern if isinstance(pattern, str) else "{}")
        return d.amount(key, value, currency=pattern)

    made = [(d.one_of(*RENT), money("grundmiete", t.rent))]
    made.append((d.one_of(*(JOINT if t.joint else COSTS)), money("nebenkosten", t.costs)))
    if t.heating is not None:
        made.append((d.one_of(*HEAT), money("heizkosten", t.heating)))
    elif not t.joint and d.maybe(0.4):
        made.append((d.one_of(*HEAT), d.one_of("entfällt", "---", "zahlt Mieter selbst", "direkt an Versorger", "./.")))
    if t.garage is not None:
        made.append((d.one_of(*GARAGE), d.print_amount(t.garage, currency=pattern)))
    if d.maybe(total):
        made.append((d.one_of(*TOTAL), money("gesamtmiete", t.total)))
    return made


def ticks(d: Draft) -> tuple[str, str]:
    """How this form's boxes look, ticked and empty."""
    on, off = d.rng.choice([("☒", "☐"), ("☑", "☐"), ("[x]", "[ ]"), ("[X]", "[_]"), ("■", "□"), ("(x)", "( )")])
    return tuple(f"<span style=\"font-family:'DejaVu Sans'\">{sign}</span>" for sign in (on, off))  # type: ignore[return-value]


def choice(d: Draft, signs: tuple[str, str], *options: str) -> str:
    """Options, one of them ticked."""
    chosen = d.rng.randrange(len(options))
    return " &nbsp; ".join(f"{signs[0 if at == chosen else 1]} {text}" for at, text in enumerate(options))


def pen(d: Draft, *, hand: float = 0.65) -> str:
    """CSS of what is filled in: handwriting or typewriter."""
    if d.maybe(hand):
        return f"font-family:'{d.font(HAND)}';font-size:{d.rng.uniform(11, 14.5):.1f}pt;color:{d.one_of('#123a8a', '#000', '#1a1a60', '#222', '#24368c')};line-height:1.1"
    return (
        f"font-family:'{d.font(MONO)}';font-size:{d.rng.uniform(9, 11):.1f}pt;color:{d.one_of('#000', '#222', '#113')}"
    )


def questions(d: Draft, t: Tenancy) -> list[tuple[str, tuple[str, ...], str]]:
    """Other questions of the forms in random order: (question, options to tick, written answer); all distractors."""
    g, rng = d.german, d.rng
    money = d.print_amount(g.money(15, 900, round_to=5))
    day = d.print_date(g.day())
    yes = ("ja", "nein")
    pool: list[tuple[str, tuple[str, ...], str]] = [
        ("Ist die Wohnung öffentlich gefördert?", yes, ""), ("Bestehen Mietrückstände?", yes, f"Höhe: {money}"), ("Baujahr des Gebäudes", (), str(rng.randint(1890, 2022))),
        ("Bezugsfertigkeit", (), f"{rng.randint(1, 12):02d}/{rng.randint(1950, 2020)}"), ("Gesamtwohnfläche des Hauses", (), f"{rng.randint(160, 2400)},{rng.randint(10, 99)} m²"),
        ("Anzahl der Wohnungen im Haus", (), str(rng.randint(2, 48))), ("Art der Heizung", ("Zentralheizung", "Etagenheizung", "Einzelöfen"), ""),
        ("Energieträger", tuple(d.some(HEATING, 3, 4)), ""), ("Warmwasserbereitung", ("zentral", "dezentral (Strom)", "Gastherme"), ""),
        ("Ist Warmwasser in den Heizkosten enthalten?", yes, ""), ("Letzte Änderung der Miete", (), f"zum {day}"), ("Bisherige Miete", (), money),
        ("Mietvertrag vom", (), d.print_date(t.contract)), ("Mietverhältnis ist gekündigt", yes, ""), ("Ist die Wohnung untervermietet?", yes, ""),
        ("Kaution", (), d.print_amount(t.rent * rng.randint(1, 3))), ("Genossenschaftsanteile", (), money), ("Besteht ein Verwandtschaftsverhältnis zum Mieter?", yes, ""),
        ("Küchenausstattung", ("Einbauküche", "Herd und Spüle", "keine"), ""), ("Möblierung", ("voll", "teilweise", "nein"), f"Zuschlag {money}" if d.maybe(0.3) else ""),
        ("Kabelanschluss / Antenne", yes, f"mtl. {d.print_amount(g.money(5, 20))}"), ("Haushaltsstrom in der Miete enthalten?", yes, ""), ("Aufzug vorhanden", yes, ""),
        ("Staffelmiete vereinbart", yes, ""), ("Befristet bis", (), d.one_of("unbefristet", "---", d.print_date(d.later(t.signed, 200, 900)))),
        ("Abfallgebühren an", ("Vermieter", "Stadt direkt"), ""), ("Wird die Miete regelmäßig gezahlt?", yes, ""), ("Wohnungsnummer", (), g.digits(4)),
        ("Geburtsdatum des Mieters", (), d.print_date(t.people[0].born)), ("Telefon für Rückfragen", (), g.phone()), ("Küche / Bad", (), "1 / 1"),
        ("Letzte Betriebskostenabrechnung vom", (), day), ("Guthaben / Nachzahlung daraus", (), money), ("Renovierung bei Einzug nötig", yes, ""),
        ("Fläche der gewerblich genutzten Räume", (), d.one_of("0 m²", "keine", f"{rng.randint(8, 30)} m²")), ("Bad/WC in der Wohnung", yes, ""),
    ]  # fmt: skip
    rng.shuffle(pool)
    return pool


def answer(d: Draft, signs: tuple[str, str], options: tuple[str, ...], written: str) -> str:
    ticked = choice(d, signs, *options) if options else ""
    return f"{ticked} <span class=h>{escape(written)}</span>" if written else ticked


def law(d: Draft, low: int, high: int) -> list[str]:
    """Sentences of legal advice on such forms."""
    return d.some(
        (
            "Die Angaben werden nach §§ 60 ff. SGB I für die Prüfung des Leistungsanspruchs benötigt.",
            "Der Vermieter ist nach § 54 Abs. 2 Wohngeldgesetz verpflichtet, die Auskünfte zu erteilen.",
            "Falsche Angaben können als Ordnungswidrigkeit mit einer Geldbuße bis 2.000 Euro geahndet werden (§ 65 WoGG).",
            "Bitte vollständig ausfüllen; unvollständige Vordrucke verzögern die Bearbeitung.",
            "Diese Bescheinigung begründet keinen Anspruch auf Übernahme der Kosten.",
            "Ein neuer Mietvertrag darf erst nach Zustimmung des Leistungsträgers unterschrieben werden (§ 22 Abs. 4 SGB II).",
            "Die Kosten für Haushaltsstrom sind im Regelbedarf enthalten und nicht anzugeben.",
            "Hinweise zum Datenschutz nach Art. 13 DSGVO liegen in den Diensträumen aus.",
            "Die Vorlage der Bescheinigung ist freiwillig; ersatzweise genügt der Mietvertrag mit der letzten Mietänderung.",
            "Änderungen der Miete sind unverzüglich mitzuteilen.",
            "Die Bescheinigung darf bei der Abgabe nicht älter als drei Monate sein.",
            "Der Vordruck kann auch durch Vorlage einer Bescheinigung der Hausverwaltung ersetzt werden.",
        ),
        low,
        high,
    )


def place_date(d: Draft, t: Tenancy) -> str:
    """Place and marked day of the certificate; some forget the day."""
    if d.maybe(0.09):
        return d.one_of(escape(t.seat.place), f"{escape(t.seat.place)}, den", f"{escape(t.seat.place)}, ______")
    shown, place = d.date("datum", t.signed), escape(t.seat.place)
    return d.one_of(f"{place}, {shown}", f"{place}, den {shown}", f"{place}, {shown}", shown, f"{place} den {shown}")


def signature(d: Draft, t: Tenancy) -> str:
    """A family name as signed: the private landlord's or a clerk's."""
    return escape(t.owner.last if t.owner else d.german.person().last)
