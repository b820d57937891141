"""Facts and clauses of a lease that the zweit_ families share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import Draft
from corpora.factory.german import Address, Bank, Person

_CLAUSES = {
    "Schönheitsreparaturen": (
        "Die Schönheitsreparaturen während der Mietzeit übernimmt {wer}.",
        "Zu streichen sind Wände, Decken, Heizkörper und die Innentüren, in Küche und Bad etwa alle {n} Jahre.",
        "Eine Pflicht zur Endrenovierung besteht nicht.",
        "Beim Auszug sind die Räume besenrein und in hellen, deckenden Farben zurückzugeben.",
    ),
    "Kleinreparaturen": (
        "Kleine Instandhaltungen trägt der Mieter bis {geld} im Einzelfall, im Jahr höchstens {geld}.",
        "Die Kosten je Reparatur dürfen {geld} nicht übersteigen; die Jahresgrenze liegt bei 6 % der Nettomiete.",
        "Gemeint sind nur Teile, die häufig angefasst werden: Griffe, Schalter, Hähne, Rollladengurte.",
    ),
    "Tierhaltung": (
        "Kleintiere wie Hamster und Zierfische sind erlaubt.",
        "Hunde und Katzen nur mit Zustimmung, die am {tag} noch nicht vorlag.",
        "Die Zustimmung kann aus wichtigem Grund widerrufen werden.",
    ),
    "Schlüssel": (
        "Übergeben werden {n} Haustürschlüssel, {n} Wohnungsschlüssel und {n} Briefkastenschlüssel.",
        "Für jeden verlorenen Schlüssel der Schließanlage werden {geld} berechnet.",
        "Nachschlüssel sind auf eigene Rechnung anzufertigen und am Ende abzugeben.",
    ),
    "Kündigung": (
        "Die Kündigung ist spätestens am dritten Werktag eines Monats zum Ablauf des übernächsten Monats zulässig.",
        "Beide Seiten verzichten bis zum {tag} auf das Recht zur ordentlichen Kündigung.",
        "Die Kündigung bedarf der Schriftform (§ 568 BGB).",
        "Die Frist für den Vermieter verlängert sich nach fünf und acht Jahren um je drei Monate.",
    ),
    "Untervermietung": (
        "Die Überlassung an Dritte bedarf der vorherigen Erlaubnis.",
        "Für die Untervermietung kann ein Zuschlag von {geld} monatlich verlangt werden.",
        "Aufnahme von Angehörigen ist anzuzeigen.",
    ),
    "Betreten der Räume": (
        "Nach Ankündigung von {n} Tagen darf besichtigt oder abgelesen werden.",
        "Bei Gefahr im Verzug gilt dies ohne Ankündigung.",
        "Termine zur Besichtigung werktags von 9 bis 19 Uhr.",
    ),
    "Rauchwarnmelder": (
        "Die Geräte wurden am {tag} eingebaut, Wartung jährlich durch {firma}.",
        "Ein Defekt ist unverzüglich zu melden.",
    ),
    "Energieausweis": (
        "Der Energieausweis vom {tag} weist {kwh} kWh/(m²·a) aus und lag bei der Besichtigung vor.",
        "Baujahr {jahr}, Heizung: {heizung}.",
        "Der Ausweis wurde in Kopie ausgehändigt.",
    ),
    "Hausordnung": (
        "Die Hausordnung vom {tag} ist Bestandteil und liegt bei.",
        "Ruhezeiten: 13 bis 15 Uhr und 22 bis 6 Uhr.",
        "Flur und Treppe werden im Wechsel gereinigt, Winterdienst nach Plan.",
        "Das Abstellen von Fahrrädern im Treppenhaus ist untersagt.",
    ),
    "Mieterhöhung": (
        "Erhöhungen richten sich nach §§ 558 ff. BGB.",
        "Frühestens ab {tag} kann eine Anpassung verlangt werden; der Mietspiegel {jahr} nennt {geld} je m².",
        "Eine Staffel ist nicht vereinbart.",
    ),
    "Sicherheitsleistung": (
        "Sie ist in drei gleichen Raten zahlbar, die erste zu Beginn des Mietverhältnisses.",
        "Die Anlage erfolgt getrennt vom Vermögen des Vermieters auf einem Sparbuch ({iban}).",
        "Über die Rückgabe wird spätestens {n} Monate nach Auszug abgerechnet.",
    ),
    "Abrechnung": (
        "Abgerechnet wird jährlich zum {stichtag}, Umlage nach Wohnfläche bzw. zu 70 % nach Verbrauch.",
        "Im Haus gibt es {n} Einheiten mit zusammen {summe} m².",
        "Im Vorjahr ergab sich eine Nachzahlung von {geld}.",
        "Einwendungen sind binnen zwölf Monaten zu erheben.",
    ),
    "Verschiedenes": (
        "Mündliche Nebenabreden bestehen nicht.",
        "Ist eine Bestimmung unwirksam, so bleibt der Rest wirksam.",
        "Änderungen sind schriftlich zu vereinbaren.",
        "Ansprechpartner für Störungen: {person}, Tel. {tel}.",
        "Die Daten werden nur zur Verwaltung gespeichert.",
        "Die Einzugsbestätigung nach § 19 BMG wird binnen zwei Wochen ausgestellt.",
    ),
    "Ausstattung": (
        "Mitvermietet sind {ding} und {ding2}.",
        "Ablöse an den Vormieter {person}: {geld}, gezahlt am {tag}.",
        "Zählerstand Strom bei Übergabe: {zahl}, Wasser: {zahl2}.",
        "Das Inventar ist pfleglich zu behandeln.",
    ),
    "Garten und Gemeinschaftsräume": (
        "Die Waschküche steht {n} Tage im Monat zur Verfügung.",
        "Den Rasen mäht {person}.",
        "Für den Stellplatz Nr. {n} gilt der gesonderte Vertrag vom {tag} über {geld}.",
    ),
}
THINGS = (
    "die Einbauküche",
    "der Herd",
    "ein Kellerabteil",
    "der Boiler",
    "ein Gartenanteil",
    "der Kaminofen",
    "die Markise",
    "Gardinenstangen",
    "der Kühlschrank",
    "ein Fahrradplatz",
    "der Dachboden",
    "die Spülmaschine",
)
HEATING = (
    "Gas-Etagenheizung",
    "Fernwärme",
    "Öl-Zentralheizung",
    "Nachtspeicher",
    "Wärmepumpe",
    "Gaszentralheizung",
    "Pellets",
)


@dataclass(frozen=True)
class Lease:
    landlord: str
    landlord_address: Address
    private: bool
    tenants: tuple[Person, ...]
    old_home: Address
    flat: Address
    area: Decimal
    rooms: Decimal
    begin: date
    signed: date
    base: Decimal
    extra: Decimal
    heating: Decimal | None
    """None: one sum for operating costs and heating."""
    parking: Decimal | None
    deposit: Decimal
    bank: Bank
    iban: str

    @property
    def total(self) -> Decimal:
        return self.base + self.extra + (self.heating or 0) + (self.parking or 0)


def lease(
    d: Draft,
    *,
    private: float = 0.5,
    area: tuple[float, float] = (24, 130),
    price: tuple[float, float] = (4.6, 16.0),
) -> Lease:
    g, rng = d.german, d.rng
    is_private = d.maybe(private)
    owner = g.person()
    landlord = owner.name if is_private else g.landlord()
    if is_private and d.maybe(0.2):
        landlord = f"{owner.first} {d.one_of('und', 'u.', '&')} {g.person().first} {owner.last}"
    elif is_private and d.maybe(0.08):
        landlord = f"{d.one_of('Dr.', 'Dr. med.', 'Prof. Dr.', 'Dipl.-Ing.')} {owner.name}"
    first = g.person()
    others = [
        g.person(last=first.last if d.maybe(0.55) else None) for _ in range(rng.choices([0, 1, 2], [55, 41, 4])[0])
    ]
    size = round_to(Decimal(str(rng.uniform(*area))), rng.choice(["1", "1", "0.5", "0.1", "0.01"]))
    step = rng.choice(["0.01", "0.01", "1", "5", "10"])
    base = round_to(size * Decimal(str(rng.uniform(*price))), step)
    small = rng.choice(["0.01", "1", "5", "10"])
    heating = round_to(size * Decimal(str(rng.uniform(0.7, 2.1))), small) if d.maybe(0.65) else None
    begin = g.day().replace(day=rng.choices([1, 15, 16, rng.randint(2, 28)], [75, 12, 4, 9])[0])
    return Lease(
        landlord=landlord,
        landlord_address=g.address(),
        private=is_private,
        tenants=(first, *others),
        old_home=g.address(),
        flat=g.address(),
        area=size,
        rooms=Decimal(max(2, round(float(size) / 14))) / 2
        if d.maybe(0.3)
        else Decimal(max(1, round(float(size) / 26))),
        begin=begin,
        signed=d.later(begin, -95, -1),
        base=base,
        extra=round_to(size * Decimal(str(rng.uniform(0.9, 2.8))), small) + Decimal(1),
        heating=heating,
        parking=round_to(Decimal(rng.uniform(15, 80)), "5") if d.maybe(0.3) else None,
        deposit=base * rng.choice([1, 2, 3, 3, 3]) if d.maybe(0.7) else round_to(base * 3, "50"),
        bank=(bank := g.bank()),
        iban=g.iban(bank),
    )


def round_to(value: Decimal, step: str) -> Decimal:
    return ((value / Decimal(step)).quantize(Decimal(1)) * Decimal(step)).quantize(Decimal("0.01"))


def number(d: Draft, key: str, value: Decimal) -> str:
    """A marked number with a comma, sometimes with trailing zeros."""
    plain = f"{value:f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:f}"
    shown = f"{value:.2f}" if key == "wohnflaeche" and d.maybe(0.35) else plain
    return d.field(key, shown.replace(".", ","), plain)


def tenants(d: Draft, people: tuple[Person, ...], *, reversed_name: bool = False) -> list[str]:
    return [
        d.field("mieter", person.reversed_name if reversed_name else person.name, part=part)
        for part, person in enumerate(people, 1)
    ]


def flat_place(d: Draft, flat: Address) -> str:
    return f"{d.code('objekt_plz', flat.postcode)} {d.field('objekt_ort', flat.place)}"


def fill(d: Draft, text: str) -> str:
    """A clause's sentence with invented particulars: all of them distractors."""
    g, rng = d.german, d.rng
    things = rng.sample(THINGS, 2)
    return text.format(
        wer=d.one_of("der Mieter", "der Vermieter", "die Mieterpartei", "jeweils der Bewohner"),
        n=rng.randint(2, 9),
        geld=d.print_amount(g.money(20, 480, round_to=d.rng.choice([5, 10, None]))),
        tag=d.print_date(g.day()),
        firma=g.firm(),
        kwh=f"{rng.randint(45, 260)},{rng.randint(0, 9)}",
        jahr=rng.randint(1898, 2023),
        heizung=rng.choice(HEATING),
        iban=d.print_iban(g.iban()),
        stichtag=d.one_of("31.12.", "30.06.", "30.09.", "30.04."),
        person=g.person().name,
        summe=f"{rng.randint(200, 1900)},{rng.randint(10, 99)}",
        tel=g.phone(),
        ding=things[0],
        ding2=things[1],
        zahl=g.digits(6),
        zahl2=f"{g.digits(3)},{g.digits(3)}",
    )


def clauses(d: Draft, low: int, high: int) -> list[tuple[str, str]]:
    """(title, escaped text) of some clauses that state nothing the catalog asks for."""
    return [
        (title, " ".join(escape(fill(d, sentence)) for sentence in d.some(_CLAUSES[title], 1, len(_CLAUSES[title]))))
        for title in d.some(tuple(_CLAUSES), low, high)
    ]
