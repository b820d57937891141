"""A birth to draw certificates from: child, parents, registry office, number. Every other day or person is a distractor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from html import escape

from corpora.factory.draft import HAND, MONTHS, Draft
from corpora.factory.families.schulbescheinigung._schule import address
from corpora.factory.german import Address, Person

RELIGIONS = (
    "evangelisch",
    "römisch-katholisch",
    "katholisch",
    "islamisch",
    "ohne Angabe",
    "keiner Religionsgesellschaft angehörend",
    "evangelisch-lutherisch",
    "ohne Bekenntnis",
    "orthodox",
)
_OFFICES = (
    "Standesamt {t}",
    "Standesamt {t}",
    "Standesamt {t}",
    "Standesamt {t} {n}",
    "Standesamt {t}-Mitte",
    "Standesamt der Stadt {t}",
    "Standesamt {t}-{t2}",
    "Standesamtsbezirk {t}",
)
_ONES = (
    "",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
)
_TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")


@dataclass(frozen=True)
class Birth:
    """`parents` are one or two, in the order that this document prints them; `maiden` is the mother's birth name."""

    child: Person
    shown: str
    place: str
    office: str
    number: str
    parents: tuple[Person, ...]
    maiden: str
    issued: date
    registered: date
    clerk: Person
    clock: str
    home: Address

    def name(self, d: Draft) -> str:
        return d.field("name", self.shown)

    def part(self, d: Draft, text: str) -> str:
        """A given or a family name of the child in a box of its own."""
        return d.field("name", text, self.shown)

    def born(self, d: Draft, style: str | None = None) -> str:
        return d.date("geburtsdatum", self.child.born, style)

    def born_in_words(self, d: Draft) -> str:
        born = self.child.born
        return d.field(
            "geburtsdatum", f"{ordinal(born.day)} {MONTHS[born.month - 1]} {year_in_words(born.year)}", born.isoformat()
        )

    def ort(self, d: Draft) -> str:
        return d.field("geburtsort", self.place)

    def amt(self, d: Draft) -> str:
        return d.field("standesamt", self.office)

    def nr(self, d: Draft) -> str:
        return d.code("registernummer", self.number)

    def parent(self, d: Draft, index: int, text: str | None = None) -> str:
        """A parent's name, or `text` as a part of it, marked as one of several."""
        name = self.parents[index].name
        return d.field("elternteile", text or name, name, part=index + 1)

    def led_by(self, sex: str) -> Birth:
        """The same birth with the parent of this sex printed first."""
        return replace(self, parents=tuple(sorted(self.parents, key=lambda parent: parent.sex != sex)))

    @property
    def sex(self) -> str:
        return "männlich" if self.child.sex == "m" else "weiblich"

    @property
    def word(self) -> str:
        return "Sohn" if self.child.sex == "m" else "Tochter"

    def faith(self, d: Draft) -> str:
        return d.one_of(*RELIGIONS)


def ordinal(day: int) -> str:
    """In the accusative: "einundzwanzigsten"."""
    special = {1: "ersten", 3: "dritten", 7: "siebten", 8: "achten"}
    if day in special:
        return special[day]
    if day < 20:
        return _ONES[day] + "ten"
    ones, tens = day % 10, day // 10
    return (f"{_ONES[ones]}und" if ones else "") + _TENS[tens] + "sten"


def year_in_words(year: int) -> str:
    head, rest = ("neunzehnhundert" if year < 2000 else "zweitausend"), year % 100
    if rest < 20:
        return head + {1: "eins", 17: "siebzehn"}.get(rest, _ONES[rest])
    ones, tens = rest % 10, rest // 10
    return head + (f"{_ONES[ones]}und" if ones else "") + _TENS[tens]


def seal(d: Draft, *lines: str, color: str = "") -> str:
    """An official round seal with the given lines inside."""
    ink = color or d.one_of("#23459a", "#222", "#444", "#5a2d82", "#1c3b7a")
    size = d.rng.randint(28, 36)
    inside = "<br>".join(lines)
    return (
        f"<div style='display:inline-block;flex:none;width:{size}mm;height:{size}mm;border:{d.one_of('2px solid', '3px double', '1px solid')} {ink};border-radius:50%;color:{ink};font-size:6pt;line-height:1.2;"
        f"text-align:center;transform:rotate({d.rng.uniform(-14, 14):.0f}deg)'><div style='padding:{size * 0.32:.0f}mm 3mm 0'>{inside}</div></div>"
    )


def scrawl(d: Draft, person: Person) -> str:
    """A signature."""
    return f"<span style=\"font:{d.rng.randint(15, 22)}pt '{d.font(HAND)}';color:{d.one_of('#124', '#1a2a8a', '#222')}\">{escape(person.last)}</span>"


def birth(
    d: Draft,
    *,
    first: date = date(1950, 1, 1),
    last: date = date(2027, 4, 1),
    reverse: float = 0.0,
    lone: float = 0.14,
    old: bool = False,
    bare: float = 0.0,
) -> Birth:
    """A birth between the days `first` and `last`. `lone`: how often there is one parent only; `old`: number and year as
    before the nineties; `bare`: how often the office is named by its place alone."""
    g, rng = d.german, d.rng
    born = g.day(first, last)
    child = replace(g.person(adult=False), born=born)
    if rng.random() < 0.25:
        child = replace(child, first=f"{child.first.split()[0]} {g.person(sex=child.sex).first.split()[0]}")
    town, town2 = g.town(), g.town()
    same = rng.random() < 0.72
    mother = replace(
        g.person(sex="w", last=child.last if same else None),
        born=born - timedelta(days=rng.randint(18 * 365, 41 * 365)),
    )
    father = replace(g.person(sex="m", last=child.last), born=born - timedelta(days=rng.randint(19 * 365, 50 * 365)))
    order = [mother, father] if rng.random() < (0.35 if old else 0.7) else [father, mother]
    if rng.random() < lone:
        mother = replace(mother, last=child.last)
        order = [mother]
    registered = born + timedelta(days=rng.randint(1, 12))
    issued = registered if rng.random() < 0.5 else g.day(registered, date(2027, 6, 1))
    serial = rng.randint(1, 4800)
    number = f"{serial}/{registered.year}"
    if not old and born.year >= 2009:
        number = f"G {serial}/{registered.year}"
    elif old and rng.random() < 0.3:
        number = str(serial)
    office = rng.choice(_OFFICES).format(t=town, t2=town2, n=rng.choice(["I", "II", "III"]))
    office = (
        office.replace("Standesamt ", "").replace("Standesamtsbezirk ", "").replace("der Stadt ", "")
        if rng.random() < bare
        else office
    )
    return Birth(
        child, child.reversed_name if rng.random() < reverse else child.name, town if rng.random() < 0.85 else town2, office, number, tuple(order),
        g.person().last, max(issued, registered), registered, g.person(), f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}", address(d),
    )  # fmt: skip
