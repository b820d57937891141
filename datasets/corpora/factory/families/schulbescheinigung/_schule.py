"""A pupil's, student's or trainee's attendance to draw certificates from: institution, person, days in order."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from html import escape

from corpora.factory.draft import HAND, Draft
from corpora.factory.german import Address, Person

_ODD_PLACE = re.compile(
    r"\b[A-ZÄÖÜ]{2,}\b|[,;:+]|\.$|Kranken|Versich|Service|Labor|Charit|Agentur|Arbeit|Amazon|Telekom|Reisen|Training|Justiz|Versand|Center|Kasse|Verlag|Gericht"
)
"""Names of large customers of the post in the list of places."""
_SPOTS = (
    "am Stadtpark", "an der Mühle", "am Rosengarten", "Nordstadt", "am Schlossberg", "im Tal", "an der Linde", "Süd", "am Bach", "in der Au", "am Wasserturm",
    "an der Burg", "am Kirchplatz", "West", "Am Hagen", "unter den Eichen", "am Markt", "Innenstadt", "an der Stadtmauer", "Auf der Höhe",
)  # fmt: skip
_SCHOOLS = {
    "grund": ("Grundschule {s}", "Grundschule {t}", "{n}-Grundschule", "Gemeinschaftsgrundschule {s}", "Städt. Gemeinschaftsgrundschule {t}", "Volksschule {t}",
              "Katholische Grundschule St. {v}", "Ev. Grundschule {t}", "Grund- und Mittelschule {t}", "Grundschule {t}-{t2}", "Verbundschule {t}"),
    "weiter": ("Gymnasium {t}", "{n}-Gymnasium", "{n}-Realschule", "Realschule {s}", "Gesamtschule {t}", "Integrierte Gesamtschule {s}", "Mittelschule {t}",
               "Hauptschule {s}", "Oberschule {t}", "Stadtteilschule {t}", "{n}-Schule", "Sekundarschule {t}", "Werkrealschule {s}", "Regionale Schule {t}",
               "Städtisches {n}-Gymnasium", "Gemeinschaftsschule {s}", "Freie Waldorfschule {t}", "Staatliche Realschule {t}", "{n}-Gesamtschule {t}"),
    "foerder": ("{n}-Schule", "Förderschule {s}", "Schule {s}", "Sonderpädagogisches Förderzentrum {t}", "Schule für Geistigbehinderte {t}", "{n}-Schule {t}",
                "SBBZ {t}", "Förderzentrum {n}-Schule", "LWL-Förderschule {t}", "Landesschule für Hörgeschädigte {t}"),
    "beruf": ("Berufskolleg {t}", "{n}-Berufskolleg", "Staatliche Berufsschule {t}", "Berufliches Schulzentrum {t}", "Berufsbildende Schulen {t}", "Kaufmännische Schule {t}",
              "Gewerbliche Schule {s}", "Berufskolleg {s} der Stadt {t}", "{n}-Schule – Berufliche Schule", "Fachakademie für Sozialpädagogik {t}", "BBS II {t}",
              "Oberstufenzentrum {t}", "Berufskolleg des Kreises {t}", "Berufsfachschule für Pflege {t}", "Pflegeschule am Klinikum {t}"),
    "hoch": ("Universität {t}", "Technische Universität {t}", "Hochschule {t}", "Fachhochschule {t}", "Pädagogische Hochschule {t}", "Hochschule für angewandte Wissenschaften {t}",
             "{n}-Universität {t}", "Technische Hochschule {t}", "Evangelische Hochschule {t}", "Hochschule für Musik {t}", "Duale Hochschule {t}"),
    "abend": ("Abendgymnasium {t}", "Abendrealschule {t}", "Kolleg {t}", "{n}-Kolleg", "Studienkolleg {t}", "Institut zur Erlangung der Hochschulreife {t}",
              "Weiterbildungskolleg der Stadt {t}", "Abendhauptschule {t} e. V.", "Private Wirtschaftsschule {n}", "Sprachenkolleg {t}"),
}  # fmt: skip
COURSES = (
    "Kaufmann/-frau für Büromanagement", "Pflegefachfrau/Pflegefachmann", "Kfz-Mechatroniker", "Sozialassistentin", "Kinderpflege", "Erzieherin/Erzieher", "Elektroniker",
    "Fachoberschule Technik", "Höhere Handelsschule", "Berufsfachschule Ernährung", "Berufsvorbereitungsjahr", "Ausbildungsvorbereitung", "Berufliches Gymnasium",
    "Medizinische Fachangestellte", "Anlagenmechaniker SHK", "Friseurin", "Fachinformatiker", "Tischler", "Bäcker/Bäckerin", "Fachkraft für Lagerlogistik", "Maler und Lackierer",
)  # fmt: skip
STUDIES = (
    "Betriebswirtschaftslehre", "Soziale Arbeit", "Informatik", "Maschinenbau", "Germanistik", "Rechtswissenschaft", "Humanmedizin", "Lehramt Grundschule", "Psychologie",
    "Wirtschaftsingenieurwesen", "Biologie", "Bauingenieurwesen", "Architektur", "Elektrotechnik", "Geschichte", "Medieninformatik", "Pflegewissenschaft", "Physik",
)  # fmt: skip
DEGREES = (
    "Bachelor of Arts",
    "Bachelor of Science",
    "B.Sc.",
    "B.A.",
    "Master of Science",
    "Staatsexamen",
    "M.Ed.",
    "Bachelor of Engineering",
    "Diplom",
)
PURPOSES = (
    "zur Vorlage beim Jobcenter", "zur Vorlage bei der Familienkasse", "zur Vorlage beim Amt für Ausbildungsförderung", "für den Rentenversicherungsträger",
    "zur Vorlage bei der Krankenkasse", "zur Vorlage bei Behörden", "für Schülerfahrkarte", "zur Vorlage beim Arbeitgeber", "zur Vorlage bei der Wohngeldstelle",
)  # fmt: skip
ROLES = (
    "Schulleiterin",
    "Schulleiter",
    "Sekretariat",
    "i. A., Schulsekretärin",
    "Rektor",
    "Konrektorin",
    "Die Schulleitung",
    "Der Schulleiter",
    "im Auftrag",
)


@dataclass(frozen=True)
class Attendance:
    """`shown` is the name as this letter prints it everywhere; `level` is the class, course or term."""

    school: str
    seat: Address
    person: Person
    shown: str
    home: Address
    start: date
    end: date
    day: date
    level: str
    head: Person
    parent: Person
    matriculation: str

    def name(self, d: Draft) -> str:
        return d.field("name", self.shown)

    def part(self, d: Draft, text: str) -> str:
        """A given or a family name in a box of its own."""
        return d.field("name", text, self.shown)

    def house(self, d: Draft) -> str:
        return d.field("einrichtung", self.school)

    def born(self, d: Draft, style: str | None = None) -> str:
        return d.date("geburtsdatum", self.person.born, style)

    def von(self, d: Draft, style: str | None = None) -> str:
        return d.date("zeitraum_von", self.start, style)

    def bis(self, d: Draft, style: str | None = None) -> str:
        return d.date("zeitraum_bis", self.end, style)

    def datum(self, d: Draft, style: str | None = None) -> str:
        return d.date("datum", self.day, style)

    @property
    def year(self) -> str:
        """The school year of the certificate's day."""
        first = self.day.year if self.day.month >= 8 else self.day.year - 1
        return f"{first}/{first + 1}"

    @property
    def semester(self) -> str:
        if self.start.month in (3, 4):
            return f"Sommersemester {self.start.year}"
        return f"Wintersemester {self.start.year}/{self.start.year + 1}"

    def pupil(self) -> str:
        return "der Schüler" if self.person.sex == "m" else "die Schülerin"

    def stamp(self, d: Draft, *, round_one: bool | None = None) -> str:
        """The institution's rubber stamp, oblong or round."""
        ink = d.one_of("#1a3d8f", "#222", "#53307a", "#8a1d1d", "#27508a")
        turn = f"transform:rotate({d.rng.uniform(-7, 7):.1f}deg);color:{ink};display:inline-block"
        if d.maybe(0.4) if round_one is None else round_one:
            rim = d.one_of("2px solid", "3px double", "1px solid")
            return (
                f"<div style='{turn};width:30mm;height:30mm;border:{rim} {ink};border-radius:50%;font-size:6pt;line-height:1.1;text-align:center'>"
                f"<div style='padding:8mm 3mm 0'>{self.house(d) if d.maybe(0.6) else d.one_of('Schulleitung', 'Siegel', 'Dienstsiegel')}<br>{d.one_of('*', '✶', escape(self.seat.place), '1')}</div></div>"
            )
        lines = [f"<b>{self.house(d)}</b>", escape(self.seat.street), escape(self.seat.postcode_place)]
        lines += [f"{d.one_of('Tel.', 'Telefon', 'Fon')} {d.german.phone()}"] if d.maybe(0.6) else []
        frame = f"border:1px solid {ink};padding:1mm 2mm;" if d.maybe(0.4) else ""
        return f"<div style='{turn};{frame}font-size:8pt;line-height:1.15;text-align:{d.one_of('left', 'center')}'>{'<br>'.join(lines)}</div>"

    def scrawl(self, d: Draft) -> str:
        """A signature."""
        return f"<span style=\"font:{d.rng.randint(14, 22)}pt '{d.font(HAND)}';color:{d.one_of('#124', '#1a2a8a', '#222')}\">{escape(self.head.last)}</span>"


def address(d: Draft) -> Address:
    """An address in a place with a plain name."""
    while True:
        home = d.german.address()
        if len(home.place) < 27 and not _ODD_PLACE.search(home.place):
            return home


def attendance(
    d: Draft, kind: str, *, reverse: float = 0.0, early: date = date(2017, 1, 5), late: date = date(2027, 5, 30)
) -> Attendance:
    """`kind`: grund, weiter, foerder, beruf, hoch, abend. `reverse`: how often the name is printed family name first."""
    g, rng = d.german, d.rng
    day = g.day(early, late)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    low, high = {
        "grund": (6, 10),
        "weiter": (10, 19),
        "foerder": (6, 19),
        "beruf": (16, 26),
        "hoch": (18, 34),
        "abend": (18, 40),
    }[kind]
    person = g.person(adult=False)
    person = replace(person, born=day - timedelta(days=rng.randint(low * 365 + 60, high * 365 + 200)))
    begun = day.year if day.month >= 8 else day.year - 1
    match kind:
        case "hoch":
            if 4 <= day.month < 8:
                start, end = date(day.year, 4, 1), date(day.year, 9, 30)
            else:
                winter = day.year if day.month >= 8 else day.year - 1
                start, end = date(winter, 10, 1), date(winter + 1, 3, 31)
            if rng.random() < 0.2:
                start = date(start.year, 3 if start.month == 4 else 9, 1)
                end = date(start.year, 8, 31) if start.month == 3 else date(start.year + 1, 2, 28)
            level = str(rng.randint(1, 14))
        case "beruf" | "abend":
            back = rng.randint(0, 2)
            start = date(begun - back, rng.choice([8, 8, 9]), 1)
            end = date(start.year + rng.choice([max(1, back + 1), 3, 3]), rng.choice([6, 7, 7]), 30)
            level = (
                d.one_of(*COURSES)
                if kind == "beruf"
                else d.one_of("1. Semester", "3. Semester", "Vorkurs", "Kurs 2b", "4. Semester", "Klasse BK 1")
            )
        case _:
            start = date(
                begun - (rng.randint(0, 4) if rng.random() < 0.4 else 0),
                rng.choice([8, 8, 8, 9]),
                rng.choice([1, 1, 1, rng.randint(2, 19)]),
            )
            end = date(
                begun + (1 if rng.random() < 0.75 else rng.randint(1, 4)), 7, rng.choice([31, 31, rng.randint(10, 30)])
            )
            age = day.year - person.born.year
            level = f"{max(1, min(13, age - 6))}{d.one_of('a', 'b', 'c', 'd', '/2', '.1', 'A', 'B')}"
    pattern = rng.choice(_SCHOOLS[kind])
    namesake = g.person()
    school = pattern.format(
        t=g.town(),
        t2=g.town(),
        s=rng.choice(_SPOTS),
        n=f"{namesake.first.split()[0]}-{namesake.last}".replace(" ", "-"),
        v=g.person().first.split()[0],
    )
    return Attendance(
        school, address(d), person, person.reversed_name if d.maybe(reverse) else person.name, address(d), start, end, day, level, g.person(),
        g.person(last=person.last if d.maybe(0.7) else None), g.digits(rng.choice([6, 7, 8])),
    )  # fmt: skip
