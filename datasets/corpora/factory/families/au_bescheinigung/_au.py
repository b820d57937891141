"""A sick note to draw forms and letters from: person, fund, days in order, practice, codes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from corpora.factory.draft import Draft
from corpora.factory.families.kv_bescheinigung._kasse import aged, fund, ik
from corpora.factory.german import Address, Person

FIELDS_OF_WORK = (
    "Facharzt für Allgemeinmedizin", "Hausärztliche Gemeinschaftspraxis", "Fachärztin für Innere Medizin", "Praxis für Orthopädie und Unfallchirurgie",
    "Fachärztin für Psychiatrie und Psychotherapie", "Hausarztpraxis", "Praktischer Arzt", "Facharzt für HNO-Heilkunde", "Frauenarztpraxis",
    "Facharzt für Neurologie", "Zahnarztpraxis", "Chirurgische Praxis - D-Arzt", "MVZ Innere Medizin", "Kinder- und Jugendmedizin", "Praxis für Urologie",
)  # fmt: skip
CODES = (
    "J06.9 G", "M54.5 G", "F32.1 G", "A09.9 G", "F43.2 G", "M51.2 G", "J20.9 G", "S93.4 G R", "R52.2 G", "K29.7 V", "G43.9 G", "M75.1 G L", "J11.1 G", "I10.90 G",
    "U07.1 G", "B34.9 G", "S82.6 G L", "F41.0 G", "R42 G", "K08.1 G", "L03.1 G R", "N39.0 G", "M17.1 G B", "H66.9 G", "Z98.8 G", "F45.41 G",
)  # fmt: skip
FIRST, NEXT = "Erstbescheinigung", "Folgebescheinigung"


@dataclass(frozen=True)
class Sick:
    """`shown` is the name as this letter prints it everywhere. `made` is the day of the practice's printing, `seen`
    the day of the finding."""

    person: Person
    shown: str
    home: Address
    fund: str
    number: str
    ik: str
    first: bool
    since: date
    until: date
    seen: date
    made: date
    doctor: Person
    title: str
    practice: str
    seat: Address
    lanr: str
    bsnr: str
    phone: str
    status: str
    codes: tuple[str, ...]
    employer: str

    @property
    def doctor_name(self) -> str:
        return f"{self.title}{self.doctor.name}"

    def name(self, d: Draft) -> str:
        return d.field("name", self.shown)

    def part(self, d: Draft, text: str) -> str:
        """A given or a family name on a line of its own."""
        return d.field("name", text, self.shown)

    def born(self, d: Draft, style: str | None = None) -> str:
        return d.date("geburtsdatum", self.person.born, style)

    def kasse(self, d: Draft) -> str:
        return d.field("krankenkasse", self.fund)

    def kvnr(self, d: Draft) -> str:
        return d.code("versichertennummer", self.number)

    def art(self, d: Draft, text: str | None = None) -> str:
        """The kind of certificate that this one is; `text` as printed."""
        word = FIRST if self.first else NEXT
        return d.field("au_art", text or word, word.lower())

    def ticks(self, d: Draft, mark: str = "X", *, boxed: str = "<b class=bx>{}</b>", before: bool = True) -> list[str]:
        """Both kinds with their boxes; only the chosen one is marked."""
        lines = []
        for word, on in ((FIRST, self.first), (NEXT, not self.first)):
            box = boxed.format(f"<i class=ink>{mark}</i>" if on else "&nbsp;")
            shown = self.art(d) if on else word
            lines.append(f"{box} {shown}" if before else f"{shown} {box}")
        return lines

    def start(self, d: Draft, style: str | None = None) -> str:
        return d.date("au_seit", self.since, style)

    def end(self, d: Draft, style: str | None = None) -> str:
        return d.date("au_bis", self.until, style)

    def found(self, d: Draft, style: str | None = None) -> str:
        return d.date("datum", self.seen, style)

    def comb(self, d: Draft, key: str, day: date, *, long: bool = False) -> str:
        return d.comb(key, day.strftime("%d%m%Y" if long else "%d%m%y"), day.isoformat())

    def stamp(self, d: Draft) -> str:
        """The practice's stamp."""
        ink = d.one_of("#123a8c", "#222", "#4b2a7a", "#0a5a3a", "#7a1430")
        lines = [
            f"<b>{escape(self.doctor_name)}</b>",
            escape(self.practice),
            escape(self.seat.street),
            escape(self.seat.postcode_place),
        ]
        lines += [f"{d.one_of('Tel.', 'Telefon')} {self.phone}"] if d.maybe(0.7) else []
        lines += [f"{d.one_of('LANR', 'Arzt-Nr.')} {self.lanr}"] if d.maybe(0.3) else []
        return (
            f'<div style="display:inline-block;color:{ink};text-align:{d.one_of("left", "center")};line-height:1.15;'
            f'transform:rotate({d.rng.uniform(-5, 5):.1f}deg)">{"<br>".join(lines)}</div>'
        )


def sick(d: Draft, *, reverse: float = 0.0, years: tuple[int, int] = (2017, 2027)) -> Sick:
    """`reverse`: how often the name is printed family name first; `years`: first and last of the note."""
    g, rng = d.german, d.rng
    seen, first = g.day(date(years[0], 1, 2), date(years[1], 5, 30)), d.maybe(0.58)
    person = aged(g.person(), seen)
    while seen.weekday() == 6:
        seen += timedelta(days=1)
    since = seen - timedelta(days=rng.choice([0, 0, 0, 1, 2, 3]) if first else rng.randint(4, 160))
    until = d.later(seen, 1, 14) if first else d.later(seen, 3, 35)
    made = seen if d.maybe(0.75) else d.later(seen, 1, 5)
    titled = d.one_of("Dr. med. ", "Dr. med. ", "Dr. ", "", "Dipl.-Med. ", "PD Dr. med. ")
    return Sick(
        person, person.reversed_name if d.maybe(reverse) else person.name, g.address(), fund(d), g.insurance_number(), ik(d), first, since, until, seen, made,
        g.person(), titled, d.one_of(*FIELDS_OF_WORK), g.address(), g.digits(9), g.digits(9), g.phone(),
        d.one_of("1000000", "1000 1", "5000000", "3000000", "1", "10001", "1000001", "30001"), tuple(d.some(CODES, 1, 3)), g.firm(),
    )  # fmt: skip
