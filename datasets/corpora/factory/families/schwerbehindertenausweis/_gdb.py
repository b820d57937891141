"""A severely disabled person's finding to draw cards and decisions from: degree, letters, authority, validity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from corpora.factory.draft import MONTHS, Draft
from corpora.factory.families.kv_bescheinigung._kasse import aged
from corpora.factory.german import Address, Person

_OFFICES = (
    "Versorgungsamt {t}", "Amt für Versorgung und Soziales {t}", "Hessisches Amt für Versorgung und Soziales {t}", "Landesamt für Soziales {t}",
    "Zentrum Bayern Familie und Soziales - Region {t}", "Landratsamt {t} - Versorgungsamt", "Kreis {t} - Der Landrat - Schwerbehindertenrecht",
    "Stadt {t}, Amt für Soziales und Versorgung", "Landesamt für Gesundheit und Soziales {t}", "Landesversorgungsamt {t}", "Kommunaler Sozialverband {t}",
    "Landesverwaltungsamt {t}", "Landesamt für soziale Dienste {t}", "Kreis {t}, Fachdienst Schwerbehindertenangelegenheiten", "Landschaftsverband {t}",
    "Stadt {t} - Der Oberbürgermeister - Fachbereich Soziales", "Amt für soziale Angelegenheiten {t}", "Landesamt für Soziales, Jugend und Versorgung {t}",
    "Landkreis {t}, Sozialamt - Schwerbehindertenrecht", "Region {t} - Team Schwerbehinderung", "Versorgungsamt {t} - Außenstelle",
)  # fmt: skip
_CONDITIONS = (
    "Funktionsstörung der Wirbelsäule", "Bluthochdruck mit Herzleistungsminderung", "Depressive Störung, psychosomatische Beschwerden", "Diabetes mellitus",
    "Verlust der Gebärmutter", "Herzerkrankung nach Infarkt", "Schwerhörigkeit beidseits", "Chronische Bronchitis", "Kniegelenksendoprothese rechts",
    "Hüftgelenksersatz beidseits", "Sehbehinderung", "Anfallsleiden", "Multiple Sklerose", "Darmerkrankung in Heilungsbewährung", "Schlafapnoe-Syndrom",
    "Brusterkrankung links (in Heilungsbewährung)", "Polyneuropathie", "Migräne", "Nierenfunktionseinschränkung", "Taubheit", "Autismus-Spektrum-Störung",
    "Fibromyalgie", "Lähmung nach Schlaganfall", "Lymphödem beider Beine", "Schulter-Arm-Syndrom", "Schilddrüsenleiden", "Geistige Behinderung", "Parkinson-Syndrom",
)  # fmt: skip
MEANINGS = {
    "G": "erhebliche Beeinträchtigung der Bewegungsfähigkeit im Straßenverkehr", "aG": "außergewöhnliche Gehbehinderung", "B": "Berechtigung zur Mitnahme einer Begleitperson",
    "H": "Hilflosigkeit", "RF": "Ermäßigung des Rundfunkbeitrags", "Bl": "Blindheit", "Gl": "Gehörlosigkeit", "TBl": "Taubblindheit",
    "1. Kl.": "Benutzung der 1. Wagenklasse", "VB": "Versorgungsberechtigung", "EB": "Entschädigungsberechtigung",
}  # fmt: skip
_LETTERS = (("G",), ("G",), ("G",), ("G", "B"), ("G", "B"), ("aG", "B"), ("aG",), ("G", "B", "H"), ("B", "H"), ("G", "aG", "B", "H"), ("RF",), ("G", "RF"),
            ("Bl", "H", "RF"), ("Gl",), ("G", "Gl"), ("G", "B", "H", "RF"), ("H",), ("B", "Bl", "H"), ("G", "B", "RF"), ("TBl",), ("aG", "B", "H"))  # fmt: skip
APPEAL = (
    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.",
    "Der Widerspruch ist schriftlich, in elektronischer Form nach § 36a Abs. 2 SGB I oder zur Niederschrift einzulegen.",
    "Gegen diese Entscheidung können Sie binnen eines Monats, nachdem sie Ihnen bekannt gegeben worden ist, Widerspruch einlegen.",
)  # fmt: skip
LEGAL = (
    "Die Feststellungen beruhen auf § 152 Abs. 1 des Neunten Buches Sozialgesetzbuch (SGB IX) und der Versorgungsmedizin-Verordnung.",
    "Der GdB ist unter Beachtung der wechselseitigen Beziehungen der Beeinträchtigungen zu bilden; Einzelwerte werden nicht addiert.",
    "Beeinträchtigungen mit einem Einzel-GdB von 10 wirken sich auf den Gesamt-GdB in der Regel nicht aus.",
    "Behinderungen liegen vor, wenn die Teilhabe länger als sechs Monate beeinträchtigt ist (§ 2 Abs. 1 SGB IX).",
    "Schwerbehindert sind Menschen mit einem GdB von wenigstens 50 (§ 2 Abs. 2 SGB IX).",
    "Menschen mit einem GdB von wenigstens 30 können von der Agentur für Arbeit gleichgestellt werden (§ 2 Abs. 3 SGB IX).",
    "Der Zusatzurlaub beträgt fünf Arbeitstage im Jahr (§ 208 SGB IX).",
    "Der Pauschbetrag nach § 33b EStG wird auf Antrag vom Finanzamt berücksichtigt; ab einem GdB von 20 beträgt er 384 Euro.",
    "Wesentliche Änderungen Ihrer gesundheitlichen Verhältnisse sind mitzuteilen (§ 60 SGB I).",
    "Eine Nachprüfung ist nach Ablauf der Heilungsbewährung, frühestens nach 2 Jahren, vorgesehen.",
    "Rechtsverbindlich ist allein der Verfügungssatz, nicht die Bezeichnung der Gesundheitsstörungen.",
)  # fmt: skip


@dataclass(frozen=True)
class Finding:
    """`shown` is the name as this letter prints it everywhere; `until` is None for an unlimited card."""

    office: str
    seat: Address
    person: Person
    shown: str
    home: Address
    gdb: int
    letters: tuple[str, ...]
    number: str
    until: date | None
    day: date
    applied: date
    clerk: Person
    ailments: tuple[tuple[str, int], ...]

    def name(self, d: Draft) -> str:
        return d.field("name", self.shown)

    def part(self, d: Draft, text: str) -> str:
        """The name in another form, or one part of it in a box of its own."""
        return d.field("name", text, self.shown)

    def amt(self, d: Draft) -> str:
        return d.field("behoerde", self.office)

    def born(self, d: Draft, style: str | None = None) -> str:
        return d.date("geburtsdatum", self.person.born, style)

    def degree(self, d: Draft) -> str:
        return d.field("gdb", str(self.gdb))

    def az(self, d: Draft) -> str:
        return d.code("aktenzeichen", self.number)

    def letter(self, d: Draft, letter: str) -> str:
        """One of the letters, standing alone."""
        return d.field("merkzeichen", letter, " ".join(self.letters))

    def line(self, d: Draft, gap: str = " ") -> str:
        """All letters next to each other."""
        if gap.strip() == "":
            return d.field("merkzeichen", gap.join(self.letters), " ".join(self.letters))
        return gap.join(self.letter(d, letter) for letter in self.letters)

    def listed(self, d: Draft) -> str:
        """All letters inside a sentence."""
        quote = d.one_of("„{}“", "{}", "'{}'", "{}")
        parts = [quote.format(self.letter(d, letter)) for letter in self.letters]
        return (
            parts[0]
            if len(parts) == 1
            else ", ".join(parts[:-1]) + d.one_of(" und ", " und ", ", ", " sowie ") + parts[-1]
        )

    def valid(self, d: Draft, style: str = "mm/yyyy") -> str:
        """The month the card ends with; empty when it is unlimited."""
        if self.until is None:
            return ""
        month = self.until.month
        last = (self.until.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        text = {
            "mm/yyyy": f"{month:02d}/{self.until.year}", "mm.yyyy": f"{month:02d}.{self.until.year}", "mm/yy": f"{month:02d}/{self.until:%y}",
            "name": f"{MONTHS[month - 1]} {self.until.year}", "day": last.strftime("%d.%m.%Y"),
        }[style]  # fmt: skip
        return d.field("gueltig_bis", text, f"{self.until:%Y-%m}")

    def recipient(self, d: Draft) -> str:
        first = (
            f"{d.one_of('Herrn' if self.person.sex == 'm' else 'Frau', self.person.salutation)}<br>"
            if d.maybe(0.75)
            else ""
        )
        return f"{first}{self.part(d, self.person.name)}<br>{escape(self.home.street)}<br>{escape(self.home.postcode_place)}"

    def greeting(self, d: Draft) -> str:
        word = "geehrter" if self.person.sex == "m" else "geehrte"
        who = f"{self.person.salutation} {escape(self.person.last)}"
        return d.one_of(f"Sehr {word} {who},", f"Sehr {word} {who},", f"Guten Tag {who},")

    def single(self, d: Draft) -> str:
        """Impairments with their own degrees, all unmarked."""
        label = d.one_of("Einzel-GdB", "GdB", "Einzel-GdB:", "Teil-GdB")
        return "".join(
            f"<div>{n}. {escape(text)} &nbsp; ({label} {value})</div>"
            for n, (text, value) in enumerate(self.ailments, 1)
        )


def number(d: Draft) -> str:
    """A file number as such offices print it."""
    g, rng = d.german, d.rng
    return rng.choice([
        lambda: f"{g.digits(2)} {g.digits(2)} {g.digits(4)} {g.digits(3)}", lambda: f"{g.digits(2)}/{g.digits(2)}-{g.digits(6)}-{rng.randint(0, 9)}",
        lambda: f"{g.digits(2)}-{g.digits(6)}-{g.digits(2)}", lambda: f"{rng.randint(1, 60)}.{g.digits(2)}-{g.digits(5)}", lambda: f"SB {g.digits(7)}",
        lambda: f"{g.digits(7)}/{rng.randint(1, 9)}", lambda: f"{g.digits(3)}-{g.digits(4)}-{g.digits(4)}", lambda: f"{g.digits(2)}.{g.digits(3)}.{g.digits(3)}-{rng.choice('ABKRS')}",
        lambda: f"GDB-{g.digits(4)}-{rng.randint(2010, 2026)}", lambda: f"{rng.choice('ABCDEFGHKLMRST')}{g.digits(6)}", g.case_number,
    ])()  # fmt: skip


def office(d: Draft) -> str:
    return d.one_of(*_OFFICES).format(t=d.german.town())


def finding(
    d: Draft,
    *,
    letters: float = 0.75,
    limited: float = 0.6,
    low: int = 50,
    reverse: float = 0.0,
    years: tuple[int, int] = (2012, 2027),
) -> Finding:
    """`letters`, `limited`: how often there are letters and an end; `low`: the least degree;
    `years`: first and last of the decision."""
    g, rng = d.german, d.rng
    day = g.day(date(years[0], 1, 2), date(years[1], 3, 31))
    person = aged(g.person(adult=d.maybe(0.93)), day - timedelta(days=400))
    gdb = rng.choice([value for value in (20, 30, 40, 50, 50, 50, 60, 60, 70, 80, 80, 90, 100, 100) if value >= low])
    marks = rng.choice(_LETTERS) if gdb >= 50 and d.maybe(letters) else ()
    until = day.replace(day=1) + timedelta(days=rng.randint(18, 120) * 30) if gdb >= 50 and d.maybe(limited) else None
    singles = [10, 10, 20, 20, 30, 40, 50, 60, 70, 80]
    main = gdb if d.maybe(0.5) else max(gdb - 10, 10)
    others = sorted(
        (rng.choice([value for value in singles if value <= max(main - 10, 10)]) for _ in range(rng.randint(1, 4))),
        reverse=True,
    )
    ailments = tuple(
        zip(
            rng.sample(
                [text for text in _CONDITIONS if person.sex == "w" or "Gebärmutter" not in text], len(others) + 1
            ),
            (main, *others),
            strict=True,
        )
    )
    return Finding(
        office(d), g.address(), person, person.reversed_name if d.maybe(reverse) else person.name, g.address(), gdb, marks, number(d), until, day,
        day - timedelta(days=rng.randint(40, 300)), g.person(), ailments,
    )  # fmt: skip
