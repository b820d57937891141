"""A yearly statement of operating and heating costs whose sums add up, and its marked snippets."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import Draft
from corpora.factory.families.sonstiges import _beinahe
from corpora.factory.german import Address, Bank, Person

CENT = Decimal("0.01")
_POSTS: tuple[tuple[str, float, str], ...] = (
    ("Grundsteuer", 3.2, "m²"), ("Wasser", 2.6, "Pers"), ("Kaltwasser", 2.7, "m³"), ("Entwässerung", 2.3, "m²"), ("Niederschlagswasser", 0.5, "m²"),
    ("Müllabfuhr", 2.1, "WE"), ("Müllbeseitigung", 2.2, "Pers"), ("Straßenreinigung", 0.5, "m²"), ("Hausreinigung", 2.0, "WE"), ("Treppenhausreinigung", 1.9, "m²"),
    ("Gartenpflege", 1.6, "m²"), ("Winterdienst", 0.8, "WE"), ("Allgemeinstrom", 0.9, "m²"), ("Beleuchtung", 0.6, "WE"), ("Schornsteinfeger", 0.4, "m²"),
    ("Gebäudeversicherung", 2.4, "m²"), ("Haftpflichtversicherung", 0.4, "m²"), ("Sach- und Haftpflichtversicherung", 2.9, "m²"), ("Hauswart", 2.8, "m²"), ("Hausmeister", 2.5, "WE"),
    ("Aufzug", 1.8, "m²"), ("Kabelanschluss", 1.5, "WE"), ("Wartung Rauchwarnmelder", 0.3, "WE"), ("Dachrinnenreinigung", 0.3, "m²"), ("Ungezieferbekämpfung", 0.2, "m²"),
    ("Wartung Lüftungsanlage", 0.5, "m²"), ("Gemeinschaftsantenne", 0.8, "WE"), ("Trinkwasserprüfung", 0.4, "WE"), ("Wartung Feuerlöscher", 0.2, "m²"), ("Spielplatzprüfung", 0.2, "m²"),
)  # fmt: skip
KEYS = {
    "m²": ("m²", "qm", "Wohnfläche", "Fläche", "m² Wfl.", "01"),
    "WE": ("WE", "Einheiten", "Wohnungen", "Anz. WE", "02"),
    "Pers": ("Pers.", "Personen", "Pers.-Monate", "03"),
    "m³": ("m³", "Verbrauch", "Zähler", "cbm", "04"),
}
EXTRA, CREDIT = (
    ("Nachzahlung", "Nachforderung", "Nachzahlungsbetrag", "Restforderung"),
    ("Guthaben", "Erstattung", "Guthabenbetrag", "Überzahlung"),
)
TITLES = (
    "Betriebskostenabrechnung", "Nebenkostenabrechnung", "Betriebs- und Heizkostenabrechnung", "Abrechnung der Betriebskosten", "Abrechnung der Nebenkosten",
    "Heiz- und Betriebskostenabrechnung", "Abrechnung Ihrer Betriebskostenvorauszahlungen", "Umlagenabrechnung",
)  # fmt: skip
ADVANCES = (
    "Vorauszahlungen", "abzüglich Vorauszahlungen", "./. geleistete Vorauszahlungen", "Ihre Vorauszahlungen", "abzgl. Ihrer Abschläge", "Summe der Vorauszahlungen",
    "geleistete Vorauszahlung", "Vorausgezahlt", "Anrechenbare Vorauszahlungen", "- Abschlagszahlungen",
)  # fmt: skip
SHARE = (
    "Ihr Kostenanteil", "Ihr Anteil an den Gesamtkosten", "Summe Ihrer Kosten", "Gesamtkosten Ihrer Wohnung", "Kosten für Ihre Wohnung", "Ihre Gesamtkosten",
    "auf Sie entfallen", "Summe Umlage Mieter", "Anteilige Kosten", "Kosten gesamt (Ihr Anteil)", "Abrechnungssumme",
)  # fmt: skip


@dataclass(frozen=True)
class Post:
    """A kind of cost: the house's sum, the key with the house's and the flat's units, the flat's share."""

    name: str
    house: Decimal
    key: str
    units: Decimal
    own: Decimal
    share: Decimal


@dataclass(frozen=True)
class Statement:
    landlord: str
    owner: Person | None
    seat: Address
    people: tuple[Person, ...]
    tenant: str
    flat: Address
    unit: str
    start: date
    end: date
    posts: tuple[Post, ...]
    heating: tuple[Post, ...]
    months: int
    monthly: Decimal
    advances: Decimal
    day: date
    due: date
    new_monthly: Decimal
    area: Decimal
    house_area: Decimal
    flats: int
    number: str
    bank: Bank
    iban: str
    total: Decimal = field(init=False)
    result: Decimal = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", sum((post.share for post in self.posts + self.heating), Decimal(0)))
        object.__setattr__(self, "result", abs(self.total - self.advances))

    @property
    def owed(self) -> bool:
        return self.total > self.advances

    @property
    def kind(self) -> str:
        return "nachzahlung" if self.owed else "guthaben"


_ALIKE = ({"Wasser", "Kaltwasser"}, {"Müllabfuhr", "Müllbeseitigung"}, {"Hausreinigung", "Treppenhausreinigung"}, {"Hauswart", "Hausmeister"},
          {"Allgemeinstrom", "Beleuchtung"}, {"Gebäudeversicherung", "Haftpflichtversicherung", "Sach- und Haftpflichtversicherung"}, {"Kabelanschluss", "Gemeinschaftsantenne"})  # fmt: skip


def _same(one: str, other: str) -> bool:
    """Two names of one kind of cost; a house's statement has only one of them."""
    return any({one, other} <= group for group in _ALIKE)


def _rounded(value: Decimal | float) -> Decimal:
    return Decimal(str(value)).quantize(CENT)


def statement(
    d: Draft,
    *,
    private: float = 0.4,
    posts: tuple[int, int] = (6, 15),
    heating: float = 0.6,
    only_heating: bool = False,
    flats: tuple[int, int] = (2, 30),
) -> Statement:
    """With `heating` its probability; `only_heating` leaves the operating costs out."""
    g, rng = d.german, d.rng
    owner = g.person() if d.maybe(private) else None
    landlord = owner.name if owner else g.landlord()
    if owner and d.maybe(0.2):
        landlord = f"{owner.first} {d.one_of('und', 'u.', '&')} {g.person().first} {owner.last}"
    first = g.person()
    people, tenant = [first], first.name
    if d.maybe(0.25):
        other = g.person(last=first.last if d.maybe(0.6) else None)
        people.append(other)
        tenant = f"{first.first if other.last == first.last and d.maybe(0.6) else first.name}{d.one_of(' und ', ' und ', ' u. ', ' & ')}{other.name}"
    area = Decimal(rng.randint(2400, 11500)) / 100
    count = rng.randint(*flats)
    house = (area + Decimal(str(rng.uniform(38, 92) * (count - 1)))).quantize(CENT)
    persons, house_persons = rng.randint(1, 5), 0
    house_persons = persons + sum(rng.randint(1, 3) for _ in range(count - 1))
    year = rng.randint(2015, 2025)
    if d.maybe(0.72):
        start, end = date(year, 1, 1), date(year, 12, 31)
    else:
        month = rng.choice([5, 7, 10, 6, 4, 9])
        start = date(year, month, 1)
        end = date(year + 1, month, 1) - timedelta(days=1)
    consumed = Decimal(rng.randint(15, 160) * 10 + rng.randint(0, 9)) / 10
    keyed = {
        "m²": (house, area), "WE": (Decimal(count), Decimal(1)), "Pers": (Decimal(house_persons), Decimal(persons)),
        "m³": (consumed + Decimal(rng.randint(200, 900) * (count - 1)) / 10, consumed),
    }  # fmt: skip

    def post(name: str, rate: float, key: str) -> Post:
        whole = _rounded(rate * float(house) * rng.uniform(0.6, 1.5))
        units, own = keyed[key]
        return Post(name, whole, key, units, own, _rounded(whole * own / units))

    drawn = sorted(rng.sample(_POSTS, rng.randint(*posts)), key=_POSTS.index)
    kept = [entry for at, entry in enumerate(drawn) if not any(_same(entry[0], earlier[0]) for earlier in drawn[:at])]
    chosen = () if only_heating else tuple(post(*entry) for entry in kept)
    warm: list[Post] = []
    if only_heating or d.maybe(heating):
        fuel = _rounded(float(house) * rng.uniform(8, 19))
        base = rng.choice([30, 40, 50, 50, 30])
        fixed = _rounded(fuel * base / 100)
        units = Decimal(rng.randint(900, 3000) * count)
        own = (units * area / house * Decimal(str(rng.uniform(0.5, 1.5)))).quantize(Decimal("0.1"))
        warm.append(Post(f"Heizung Grundkosten {base} %", fixed, "m²", house, area, _rounded(fixed * area / house)))
        warm.append(
            Post(
                f"Heizung Verbrauchskosten {100 - base} %",
                fuel - fixed,
                "Einh.",
                units,
                own,
                _rounded((fuel - fixed) * own / units),
            )
        )
        if d.maybe(0.6):
            water = _rounded(float(house) * rng.uniform(2, 5))
            fixed = _rounded(water * base / 100)
            units, own = keyed["m³"]
            warm.append(
                Post(f"Warmwasser Grundkosten {base} %", fixed, "m²", house, area, _rounded(fixed * area / house))
            )
            warm.append(
                Post(
                    f"Warmwasser Verbrauchskosten {100 - base} %",
                    water - fixed,
                    "m³",
                    units,
                    own,
                    _rounded((water - fixed) * own / units),
                )
            )
    total = sum((entry.share for entry in (*chosen, *warm)), Decimal(0))
    step = rng.choice([Decimal(5), Decimal(1), Decimal(10), CENT])
    monthly = max((total / 12 * Decimal(str(rng.uniform(0.62, 1.3))) / step).quantize(Decimal(1)) * step, step)
    paid = 12 if d.maybe(0.88) else rng.randint(9, 11)
    day = d.later(end, 40, 360)
    return Statement(
        landlord=landlord, owner=owner, seat=g.address(), people=tuple(people), tenant=tenant, flat=g.address(),
        unit=d.one_of("EG links", "EG", "1. OG rechts", "2. OG", "DG", "Whg. " + str(rng.randint(1, 40)), "3. OG Mitte", "WE " + g.digits(2)),
        start=start, end=end, posts=chosen, heating=tuple(warm), months=paid, monthly=monthly.quantize(CENT), advances=(monthly * paid).quantize(CENT), day=day,
        due=d.later(day, 14, 45), new_monthly=max((total / 12 / 5).quantize(Decimal(1)) * 5, Decimal(5)).quantize(CENT), area=area, house_area=house, flats=count,
        number=d.one_of(f"{g.digits(4)}/{g.digits(3)}", f"{g.digits(3)}.{g.digits(4)}.{g.digits(2)}", g.digits(8), f"{g.digits(2)}-{g.digits(5)}"),
        bank=(bank := g.bank()), iban=g.iban(bank),
    )  # fmt: skip


def landlord(d: Draft, s: Statement) -> str:
    return d.field("vermieter", s.landlord)


def tenant(d: Draft, s: Statement) -> str:
    return d.field("mieter", s.tenant)


def street(d: Draft, s: Statement) -> str:
    return d.field("objekt_strasse", s.flat.street)


def town(d: Draft, s: Statement) -> str:
    return f"{d.field('objekt_plz', s.flat.postcode)} {d.field('objekt_ort', s.flat.place)}"


def period(d: Draft, s: Statement, *, style: str | None = None, between: str = "") -> str:
    """Both marked days of the period."""
    link = between or d.one_of(" bis ", " - ", " – ", " bis ")
    return d.date("zeitraum_von", s.start, style) + link + d.date("zeitraum_bis", s.end, style)


def share(d: Draft, s: Statement, currency: bool | str = True) -> str:
    return d.amount("gesamtkosten", s.total, currency=currency)


def advances(d: Draft, s: Statement, currency: bool | str = True) -> str:
    return d.amount("vorauszahlungen", s.advances, currency=currency)


def result(d: Draft, s: Statement, currency: bool | str = True) -> str:
    return d.amount("ergebnis_betrag", s.result, currency=currency)


def kind(d: Draft, s: Statement, *words: str) -> str:
    """The word that says which result it is; `words` replace the usual ones, first what is owed, then the credit."""
    options = (
        (words[: len(words) // 2] if s.owed else words[len(words) // 2 :]) if words else (EXTRA if s.owed else CREDIT)
    )
    return d.field("ergebnis_art", d.one_of(*options), s.kind)


def units(value: Decimal, digits: int = 2) -> str:
    """A number of units as printed: whole ones without decimals."""
    if value == value.to_integral_value():
        return f"{value:.0f}"
    return f"{value:,.{digits}f}".replace(",", " ").replace(".", ",").replace(" ", ".")


def money(d: Draft, value: Decimal, currency: bool | str = False) -> str:
    return d.print_amount(value, currency=currency)


def key_name(d: Draft, post: Post) -> str:
    return d.one_of(*KEYS.get(post.key, (post.key,)))


def payment(d: Draft, s: Statement, *, due: str = "") -> str:
    """What happens with the result, as one sentence; `due` is the marked day or nothing."""
    when = due or d.one_of("innerhalb von vier Wochen", "binnen 30 Tagen", "umgehend")
    by = f"bis zum {due}" if due else when
    account = d.print_iban(s.iban)
    if s.owed:
        return d.one_of(
            f"Bitte überweisen Sie den Betrag {by} auf das Konto {account}.", f"Wir bitten um Ausgleich {by} auf IBAN {account}.",
            f"Der Betrag ist {'am ' + due if due else 'sofort'} fällig.", f"Der Betrag wird {'am ' + due if due else 'in Kürze'} von Ihrem Konto abgebucht.", f"Zahlbar {by}.",
        )  # fmt: skip
    return d.one_of(
        f"Der Betrag wird Ihnen {by} überwiesen.", f"Wir verrechnen ihn {'mit der Miete am ' + due if due else 'mit der nächsten Miete'}.",
        f"Die Auszahlung erfolgt {'zum ' + due if due else 'in Kürze'} auf das uns bekannte Konto.", f"Bitte teilen Sie uns {by} Ihre Bankverbindung mit." if not due else f"Die Gutschrift erfolgt am {due}.",
    )  # fmt: skip


def hints(d: Draft, s: Statement, low: int, high: int) -> list[str]:
    """Sentences with other days and sums: all distractors."""
    g = d.german
    change = d.print_date(date(s.day.year + (s.day.month // 12), s.day.month % 12 + 1, 1))
    return [
        escape(text)
        for text in d.some(
            (
                f"Ihre neue monatliche Vorauszahlung beträgt ab {change} {d.print_amount(s.new_monthly)}.", "Die Belege können nach Absprache in unserem Büro eingesehen werden.",
                "Einwendungen sind bis zum Ablauf des zwölften Monats nach Zugang mitzuteilen (§ 556 Abs. 3 BGB).", f"Haushaltsnahe Dienstleistungen nach § 35a EStG: {d.print_amount(g.money(20, 160))}.",
                f"Im Vorjahr ergab sich eine Nachzahlung von {d.print_amount(g.money(10, 600))}.", f"Das Guthaben des Vorjahres von {d.print_amount(g.money(10, 300))} wurde bereits verrechnet.", f"Ablesung der Geräte am {d.print_date(d.later(s.end, -12, 14))}.",
                f"Der Mietvertrag vom {d.print_date(g.day(date(2005, 1, 1), s.start))} sieht die Umlage nach § 2 BetrKV vor.", f"Die Gesamtwohnfläche beträgt {units(s.house_area)} m², davon entfallen {units(s.area)} m² auf Ihre Wohnung.",
                f"Auf den Bescheid der Stadt vom {d.print_date(g.day(s.start, s.end))} wird verwiesen.", f"Für Rückfragen: {g.phone()}.", f"Der CO2-Kostenanteil des Vermieters beträgt {d.print_amount(g.money(5, 90))} und ist bereits abgezogen.",
                "Die Steigerung beruht auf höheren Energiepreisen.", f"Das Haus hat {s.flats} Wohneinheiten.", "Leerstand trägt der Vermieter.", f"Bei Zahlung bitte Nr. {s.number} angeben.",
            ),
            low,
            high,
        )
    ]  # fmt: skip


def fields_of_letter(d: Draft, s: Statement) -> str:
    """Place and marked day."""
    shown, place = d.date("datum", s.day), escape(s.seat.place)
    return d.one_of(f"{place}, {shown}", f"{place}, den {shown}", shown, f"Datum: {shown}", f"{place}, am {shown}")


def hello(d: Draft, s: Statement) -> str:
    """An opening; a tenant named in full is marked."""
    if len(s.people) > 1:
        return _beinahe.hello(d)
    return _beinahe.hello(d, s.people[0]).replace(escape(s.tenant), tenant(d, s))
