"""An application to draw forms and letters from: applicant, household, account, numbers, and much that is no field."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft
from corpora.factory.families.schulbescheinigung._schule import address
from corpora.factory.german import Address, Bank, Person

HINTS = (
    "Bitte beachten Sie die Ausfüllhinweise.", "Zutreffendes bitte ankreuzen.", "Nachweise sind in Kopie beizufügen.", "Wer Sozialleistungen beantragt, hat alle Tatsachen anzugeben (§ 60 SGB I).",
    "Die Angaben werden zur Bearbeitung des Antrags benötigt (§§ 67a ff. SGB X).", "Änderungen sind unverzüglich mitzuteilen.", "Zu Unrecht gezahlte Leistungen sind zu erstatten (§ 50 SGB X).",
    "Die Daten unterliegen dem Sozialgeheimnis.", "Fehlende Unterlagen reichen Sie bitte innerhalb von zwei Wochen nach.", "Bei Fragen wenden Sie sich an die Eingangszone.",
    "Falsche Angaben können eine Ordnungswidrigkeit sein (§ 63 SGB II).", "Die Hinweise zum Datenschutz habe ich zur Kenntnis genommen.", "Schwärzen Sie nicht erforderliche Angaben auf Kontoauszügen.",
)  # fmt: skip
DECLARATIONS = (
    "Ich versichere, dass die Angaben zutreffend sind. Änderungen werde ich unverzüglich mitteilen.", "Ich bestätige die Richtigkeit der vorstehenden Angaben und der Anlagen.",
    "Die Angaben habe ich vollständig und wahrheitsgemäß gemacht.", "Das Merkblatt habe ich erhalten und von seinem Inhalt Kenntnis genommen.",
)  # fmt: skip
INCOMES = (
    "Kindergeld",
    "Arbeitslosengeld",
    "Rente",
    "Unterhalt",
    "Wohngeld",
    "Elterngeld",
    "Krankengeld",
    "Lohn/Gehalt",
    "Minijob",
    "BAföG",
    "Unterhaltsvorschuss",
)
STATES = ("ledig", "verheiratet", "geschieden", "verwitwet", "getrennt lebend", "eingetragene Lebenspartnerschaft")
NATIONS = (
    "deutsch",
    "türkisch",
    "syrisch",
    "ukrainisch",
    "polnisch",
    "rumänisch",
    "afghanisch",
    "italienisch",
    "kosovarisch",
)


@dataclass(frozen=True)
class Application:
    """`shown` is the applicant's name as this document prints it everywhere; `kind` is a value of `antragsart` or empty."""

    kind: str
    person: Person
    shown: str
    home: Address
    iban: str
    bank: Bank
    bg: str
    day: date
    office: str
    partner: Person
    children: tuple[Person, ...]
    phone: str

    def name(self, d: Draft) -> str:
        return d.field("name", self.shown)

    def part(self, d: Draft, text: str) -> str:
        """A given or a family name in a box of its own."""
        return d.field("name", text, self.shown)

    def born(self, d: Draft, style: str | None = None) -> str:
        return d.date("geburtsdatum", self.person.born, style)

    def street(self, d: Draft) -> str:
        return d.field("strasse", self.home.street)

    def plz(self, d: Draft) -> str:
        return d.code("plz", self.home.postcode)

    def ort(self, d: Draft) -> str:
        return d.field("ort", self.home.place)

    def place(self, d: Draft) -> str:
        """Postcode and town next to each other."""
        return f"{self.plz(d)} {self.ort(d)}"

    def account(self, d: Draft, *, grouped: bool | None = None) -> str:
        return d.iban("iban", self.iban, grouped=grouped)

    def number(self, d: Draft) -> str:
        return d.code("bg_nummer", self.bg)

    def datum(self, d: Draft, style: str | None = None) -> str:
        return d.date("datum", self.day, style)

    def art(self, d: Draft, text: str) -> str:
        """The words that say which kind of application this is."""
        return d.field("antragsart", text, self.kind)

    def ticks(self, d: Draft, options: dict[str, str], marks: tuple[str, str]) -> list[str]:
        """Options with boxes; `options` maps kinds to their wording; only the chosen one is marked."""
        return [
            f"{marks[0]} {self.art(d, text)}" if kind == self.kind else f"{marks[1]} {text}"
            for kind, text in options.items()
        ]

    def scrawl(self, d: Draft) -> str:
        """The applicant's signature: the family name by hand, no statement of the name."""
        return f"<span style=\"font:{d.rng.randint(14, 21)}pt '{d.font(HAND)}';color:{d.one_of('#124', '#1a2a8a', '#222')}\">{escape(self.person.last)}</span>"


def pick(d: Draft, options: tuple[tuple[str, str], ...], low: int, high: int) -> list[tuple[str, str]]:
    """Between `low` and `high` of the captions with their values, in random order."""
    return d.rng.sample(options, min(len(options), d.rng.randint(low, high)))


def marks(d: Draft) -> tuple[str, str]:
    """A ticked and an empty box."""
    return d.rng.choice([("☒", "☐"), ("☑", "☐"), ("[X]", "[ ]"), ("[x]", "[_]"), ("✗", "○"), ("☒", "☐")])


def ink(d: Draft) -> str:
    """Style of what was filled in: by hand, by typewriter or by computer."""
    font = d.font(HAND) if d.maybe(0.45) else d.font(MONO, SANS)
    size = d.rng.uniform(11, 14.5) if font in HAND else d.rng.uniform(9.5, 11)
    return f"font-family:'{font}';font-size:{size:.1f}pt;color:{d.one_of('#000', '#12308a', '#222', '#1a1a5a')};line-height:1.05"


def application(
    d: Draft, kinds: tuple[str, ...] = ("",), *, reverse: float = 0.0, old: bool = False, aged: bool = False
) -> Application:
    """`kinds`: to choose `antragsart` from; `reverse`: how often the name is printed family name first; `aged`: 60 and more."""
    g, rng = d.german, d.rng
    day = g.day(date(2006, 1, 2) if old else date(2017, 1, 2), date(2014, 12, 30) if old else date(2027, 5, 31))
    person = g.person()
    years = rng.randint(61, 88) if aged else rng.randint(18, 63)
    person = replace(person, born=day - timedelta(days=years * 365 + rng.randint(0, 364)))
    same = rng.random() < 0.6
    partner = replace(
        g.person(sex="m" if person.sex == "w" else "w", last=person.last if same else None),
        born=person.born + timedelta(days=rng.randint(-3000, 3000)),
    )
    children = tuple(
        replace(g.person(adult=False, last=person.last if rng.random() < 0.75 else None), born=day - timedelta(days=rng.randint(60, 17 * 365))) for _ in range(rng.choice([0, 1, 1, 2, 2, 3, 4]))
    )  # fmt: skip
    bank = g.bank()
    pattern = rng.choice(
        [
            "Jobcenter {t}",
            "Jobcenter Landkreis {t}",
            "Jobcenter Kreis {t}",
            "jobcenter {t}",
            "Kommunales Jobcenter {t}",
            "JobCenter {t}",
            "Jobcenter Stadt {t}",
            "Landkreis {t} - Jobcenter",
        ]
    )
    return Application(
        rng.choice(kinds), person, person.reversed_name if d.maybe(reverse) else person.name, address(d), g.iban(bank), bank, g.bg_number(), day, pattern.format(t=g.town()), partner, children, g.phone(),
    )  # fmt: skip
