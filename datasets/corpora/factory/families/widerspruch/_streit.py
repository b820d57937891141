"""What an objection is about: topics with authorities, decisions and facts; the people, places and days of a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from corpora.factory.draft import MONTHS, Draft
from corpora.factory.families.widerspruch._themen import TOPICS
from corpora.factory.german import Address, Person

_WEIGHTS = {"buergergeld": 3, "minderung": 3, "erstattung": 3, "unterkunft": 3, "grundsicherung": 2}


@dataclass(frozen=True)
class Streit:
    """One dispute. `bg` is empty outside the SGB II."""

    d: Draft
    topic: str
    citizen: Person
    home: Address
    authority: str
    office: Address
    decision: str
    benefit: str
    label: str
    reference: str
    bg: str
    written: date
    decided: date
    received: date

    @property
    def laws(self) -> tuple[str, ...]:
        return TOPICS[self.topic].laws

    @property
    def dem_bescheid(self) -> str:
        """The decision's name after "gegen den" or "dem"."""
        return self.decision.replace("vorläufiger ", "vorläufigen ")

    def fill(self, text: str) -> str:
        """The text's slots filled with amounts ({a}, {b}), a month {m}, an earlier day {t}, a degree {g}; escaped."""
        d, g = self.d, self.d.german
        earlier = self.decided - timedelta(days=d.rng.randint(5, 200))
        month = f"{MONTHS[earlier.month - 1]} {earlier.year}"
        slots = {
            "a": d.print_amount(g.money(500, 2600)),
            "b": d.print_amount(g.money(15, 480)),
            "m": d.one_of(month, month, f"{earlier:%m/%Y}", MONTHS[earlier.month - 1]),
            "t": d.print_date(earlier),
            "g": str(d.rng.randrange(20, 60, 10)),
        }
        return escape(text.format(**slots), quote=False)

    def facts(self, low: int, high: int) -> list[str]:
        return [self.fill(fact) for fact in self.d.some(TOPICS[self.topic].facts, low, high)]

    # Marked values

    def name(self) -> str:
        return self.d.field("absender", self.citizen.name)

    def street(self) -> str:
        return self.d.field("absender_strasse", self.home.street)

    def place(self) -> str:
        return f"{self.d.field('absender_plz', self.home.postcode)} {self.d.field('absender_ort', self.home.place)}"

    def office_name(self) -> str:
        return self.d.field("empfaenger", self.authority)

    def az(self) -> str:
        return self.d.code("aktenzeichen", self.reference)

    def bg_code(self) -> str:
        return self.d.code("bg_nummer", self.bg)

    def when(self, style: str | None = None) -> str:
        return self.d.date("datum", self.written, style)

    def decision_day(self, style: str | None = None) -> str:
        return self.d.date("bescheid_datum", self.decided, style)

    def receipt(self) -> str:
        return self.d.print_date(self.received)

    def office_place(self) -> str:
        return escape(self.office.postcode_place)

    def office_street(self) -> str:
        return escape(
            self.d.one_of(
                self.office.street, self.office.street, self.office.street, f"Postfach {self.d.german.digits(4)}"
            )
        )


def _reference(d: Draft, topic: str, label: str, citizen: Person) -> str:
    g, rng = d.german, d.rng
    kd = f"{g.digits(3)}{rng.choice('ABCDE')}{g.digits(6)}"
    if label.startswith(("Kunden", "Kd", "Stamm")):
        return kd
    pension = g.pension_number(citizen)
    match topic:
        case "wohngeld":
            return d.one_of(
                g.case_number(),
                f"WG {g.digits(5)}",
                g.digits(8),
                f"{g.digits(3)}.{g.digits(3)}.{g.digits(3)}",
                f"W-{g.digits(6)}/{rng.randint(18, 27)}",
            )
        case "pflege":
            return g.insurance_number()
        case "gdb":
            return d.one_of(
                f"{g.digits(2)}/{g.digits(2)}-{g.digits(6)}-{g.digits(1)}",
                f"{g.digits(2)} {g.digits(6)} {g.digits(1)}",
                f"GdB-{g.digits(7)}",
                g.case_number(),
            )
        case "rente":
            return d.one_of(
                pension,
                f"{pension[:2]} {pension[2:8]} {pension[8]} {pension[9:]}",
                f"{pension[:2]} {pension[2:8]} {pension[8:]}",
            )
        case "kindergeld":
            return f"{g.digits(3)}{d.one_of('FK', ' FK ', 'FK')}{g.digits(6)}"
        case "bafoeg":
            return d.one_of(
                g.digits(12), f"{g.digits(3)} {g.digits(4)} {g.digits(5)}", g.digits(9), f"{g.digits(2)}-{g.digits(7)}"
            )
        case "unterhaltsvorschuss":
            return d.one_of(
                g.case_number(),
                f"51.{rng.randint(1, 6)}-UV-{g.digits(5)}",
                f"UVK {g.digits(4)}/{rng.randint(18, 27)}",
                f"UV {g.digits(5)}",
            )
    return d.one_of(
        g.case_number(), g.case_number(), kd if topic in ("buergergeld", "minderung", "erstattung") else g.case_number()
    )


def streit(d: Draft, *topics: str) -> Streit:
    """A case on one of the topics (default: any)."""
    g, rng = d.german, d.rng
    names = list(topics or TOPICS)
    topic = rng.choices(names, [_WEIGHTS.get(name, 1) for name in names])[0]
    about = TOPICS[topic]
    citizen, home = g.person(), g.address()
    near = home.place if len(home.place) < 22 and "(" not in home.place and d.maybe(0.5) else g.town()
    authority = rng.choice(about.authorities).format(o=near)
    label = rng.choice(about.labels)
    written = g.day()
    decided = written - timedelta(days=rng.randint(3, 34))
    received = min(written, decided + timedelta(days=rng.randint(2, 6)))
    benefit = rng.choice(about.benefits).replace("{a}", d.print_amount(g.money(150, 4200)))
    if written < date(2023, 1, 1):
        benefit = benefit.replace("Bürgergeld", d.one_of("Arbeitslosengeld II", "ALG II", "Alg II"))
    sgb2 = topic in ("buergergeld", "minderung", "erstattung") or "obcenter" in authority or "obCenter" in authority
    bg = g.bg_number() if sgb2 else ""
    if bg and d.maybe(0.3):
        bg = bg.replace("BG", " BG ").replace("//", " // ")
    return Streit(
        d,
        topic,
        citizen,
        home,
        authority,
        Address(g.street(), g.place()[0], near),
        rng.choice(about.decisions),
        benefit,
        label,
        _reference(d, topic, label, citizen),
        bg,
        written,
        decided,
        received,
    )


def mail_of(citizen: Person, d: Draft) -> str:
    """A private mail address, without umlauts."""
    plain = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", " ": "", "'": "", "é": "e"})
    first, last = (
        part.lower().translate(plain).encode("ascii", "ignore").decode() or "post"
        for part in (citizen.first, citizen.last)
    )
    local = d.one_of(
        f"{first}.{last}", f"{first[0]}.{last}", f"{last}{d.rng.randint(60, 99)}", f"{first}_{last}", f"{first}{last}"
    )
    host = d.one_of("beispielmail.de", "web-post.example", "mailbox.example", "freemail.example", "t-net.example")
    return f"{local}@{host}"
