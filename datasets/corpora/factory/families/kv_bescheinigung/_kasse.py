"""Health insurance funds and a membership to certify. The field's snippets mark; everything else stays unmarked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from html import escape

from corpora.factory.draft import Draft
from corpora.factory.german import Address, Person

_FUNDS = (
    "AOK {t}", "AOK - Die Gesundheitskasse {t}", "AOK {t} Die Gesundheitskasse", "BKK {t}", "BKK {n}", "Betriebskrankenkasse {t}", "{n} BKK",
    "IKK {t}", "IKK gesund {t}", "Innungskrankenkasse {t}", "Ersatzkasse {t}", "Vitalis BKK", "Novalia BKK", "mhk Krankenkasse",
    "Handelskrankenkasse {t}", "Landwirtschaftliche Krankenkasse {t}", "Gesundheitskasse {t}", "BKK Werk {t}", "SALVITA Ersatzkasse",
    "HEKA - Hanseatische Ersatzkasse", "BKK pro {n}", "Pronava BKK", "Bundesinnungskasse {t}", "Techniker-Ersatzkasse {t}", "KKH {t}", "DAK {t}",
    "BARMA Ersatzkasse", "SECURA BKK", "Die {n} Betriebskrankenkasse", "VIACTA Krankenkasse", "Knappschaft {t}", "BKK {n} & {n2}", "Krankenkasse {t}",
)  # fmt: skip
_PRIVATE = (
    "{n} Krankenversicherung AG", "{t}er Krankenversicherung a. G.", "Concordanz Private Krankenversicherung", "Vita Nord Krankenversicherung AG",
    "Union Süd Kranken AG", "Süddeutsche Beamtenkranken a.G.", "Krankenversicherungsverein {t} a. G.", "Provita Krankenversicherung AG",
)  # fmt: skip
KINDS = (
    "versicherungspflichtiges Mitglied", "freiwilliges Mitglied", "pflichtversichert als Arbeitnehmer/in", "pflichtversichert als Auszubildende/r",
    "pflichtversichert wegen Bezugs von Bürgergeld", "pflichtversichert (Bezug von Arbeitslosengeld)", "Mitglied in der Krankenversicherung der Rentner",
    "Mitglied in der studentischen Krankenversicherung", "freiwillig versichert", "pflichtversichert nach § 5 Abs. 1 Nr. 13 SGB V",
    "versicherungspflichtig nach § 5 Abs. 1 Nr. 2a SGB V",
)  # fmt: skip
TITLES = (
    "Mitgliedsbescheinigung", "Versicherungsbescheinigung", "Bescheinigung über Ihre Mitgliedschaft", "Bescheinigung über die Mitgliedschaft",
    "Bescheinigung über das Bestehen einer Krankenversicherung", "Mitgliedschaftsbestätigung", "Versicherungsnachweis", "Bestätigung Ihrer Mitgliedschaft",
    "Nachweis über die Krankenversicherung", "Ihre Versicherungsbescheinigung", "Bescheinigung zur Krankenversicherung",
)  # fmt: skip
NUMBER_LABELS = (
    "Versichertennummer", "Krankenversichertennummer", "KV-Nummer", "Krankenversicherungsnummer", "Versicherten-Nr.", "Versichertennr.",
    "KVNR", "Krankenversicherten-Nr. (KVNR)", "Ihre Versichertennummer", "Vers.-Nr.", "Mitgliedsnummer",
)  # fmt: skip
SINCE_LABELS = (
    "Mitglied seit", "versichert seit", "Versichert ab", "Beginn der Mitgliedschaft", "Mitgliedschaft ab", "Versicherungsbeginn",
    "Beginn der Versicherung", "Mitglied ab", "Versicherung besteht seit", "Bei uns versichert seit",
)  # fmt: skip
BORN_LABELS = ("Geburtsdatum", "geboren am", "geb. am", "Geb.-Datum", "geb.", "Geburtstag")
SENTENCES = (
    "Die Mitgliedschaft umfasst auch die soziale Pflegeversicherung.", "Diese Bescheinigung wurde maschinell erstellt und ist ohne Unterschrift gültig.",
    "Bitte legen Sie diese Bescheinigung Ihrem Arbeitgeber oder der Behörde vor.", "Ihr kassenindividueller Zusatzbeitrag beträgt derzeit {p} %.",
    "Das Sozialgeheimnis nach § 35 SGB I wird gewahrt.", "Haben Sie Fragen? Unter {tel} sind wir gern für Sie da.",
    "Änderungen, zum Beispiel einen Umzug oder einen neuen Arbeitgeber, teilen Sie uns bitte mit.", "Unsere Betriebsnummer lautet {bn}.",
    "Die Bescheinigung dient zur Vorlage bei {amt}.", "Bitte beachten Sie, dass rückwirkende Änderungen möglich sind.", "Ihr letzter Antrag ging am {tag} bei uns ein.",
    "Beiträge überweisen Sie bitte auf das Konto {iban}.", "Die Bindungsfrist endet frühestens am {tag2}.", "Ihre Gesundheitskarte erhalten Sie mit gesonderter Post.",
    "Die Rechtsgrundlage ist § 175 Abs. 2 SGB V.", "Die Beiträge sind bis einschließlich des Vormonats gezahlt.", "Ein Leistungsanspruch ruht derzeit nicht.",
    "Ihre bisherige Krankenkasse haben wir am {tag} über den Wechsel informiert.", "Bei Krankheit im Urlaub hilft die Rückseite Ihrer Karte.",
)  # fmt: skip


@dataclass(frozen=True)
class Member:
    """`shown` is the name as this letter prints it everywhere; `clerk` works for the fund."""

    fund: str
    seat: Address
    person: Person
    shown: str
    home: Address
    number: str
    spaced: bool
    since: date
    day: date
    ik: str
    employer: str
    clerk: Person
    kind: str

    def name(self, d: Draft) -> str:
        return d.field("name", self.shown)

    def part(self, d: Draft, text: str) -> str:
        """The name in another form, or one part of it in a box of its own."""
        return d.field("name", text, self.shown)

    def kasse(self, d: Draft, *, upper: bool = False) -> str:
        return d.field("krankenkasse", self.fund.upper() if upper else self.fund, self.fund)

    def born(self, d: Draft, style: str | None = None) -> str:
        return d.date("geburtsdatum", self.person.born, style)

    def kvnr(self, d: Draft) -> str:
        n = self.number
        return d.code("versichertennummer", f"{n[0]} {n[1:4]} {n[4:7]} {n[7:]}" if self.spaced else n)

    def start(self, d: Draft, style: str | None = None) -> str:
        return d.date("versichert_seit", self.since, style)

    def dated(self, d: Draft, style: str | None = None) -> str:
        return d.date("datum", self.day, style)

    def recipient(self, d: Draft) -> str:
        """The address block to the member, the name marked."""
        first = (
            f"{d.one_of('Herrn' if self.person.sex == 'm' else 'Frau', self.person.salutation)}<br>"
            if d.maybe(0.7)
            else ""
        )
        return f"{first}{self.part(d, self.person.name)}<br>{escape(self.home.street)}<br>{escape(self.home.postcode_place)}"

    def greeting(self, d: Draft) -> str:
        word = "geehrter" if self.person.sex == "m" else "geehrte"
        who = f"{self.person.salutation} {escape(self.person.last)}"
        return d.one_of(
            f"Sehr {word} {who},",
            f"Sehr {word} {who},",
            f"Guten Tag {who},",
            "Sehr geehrte Damen und Herren,",
            f"Hallo {who},",
        )

    def fill(self, d: Draft, text: str) -> str:
        g = d.german
        return escape(text).format(
            p=f"{d.rng.randint(7, 34) / 10:.1f}".replace(".", ","), tel=g.phone(), bn=g.digits(8), amt=escape(g.authority()), iban=d.print_iban(g.iban()),
            tag=d.print_date(self.day - timedelta(days=d.rng.randint(5, 400))), tag2=d.print_date(d.later(self.day, 30, 500)),
        )  # fmt: skip

    def sentences(self, d: Draft, low: int, high: int) -> list[str]:
        return [self.fill(d, text) for text in d.some(SENTENCES, low, high)]


def fund(d: Draft, *, private: bool = False) -> str:
    """An invented insurer's name."""
    names = d.german.gazetteer.family_names
    return d.one_of(*(_PRIVATE if private else _FUNDS)).format(
        t=d.german.town(), n=d.rng.choice(names), n2=d.rng.choice(names)
    )


def ik(d: Draft) -> str:
    """Institutionskennzeichen with its check digit."""
    digits = "10" + d.german.digits(6)
    total = sum(sum(divmod(int(digit) * (2 - i % 2), 10)) for i, digit in enumerate(digits[2:]))
    return f"{digits}{total % 10}"


def aged(person: Person, day: date) -> Person:
    """The person as old on `day` as drawn for the beginning of 2024."""
    return replace(person, born=person.born - (date(2024, 1, 1) - day))


def member(
    d: Draft,
    *,
    private: bool = False,
    reverse: float = 0.1,
    adult: bool = True,
    years: tuple[int, int] = (2017, 2027),
) -> Member:
    """`reverse`: how often the name is printed family name first; `years`: first and last of the letter."""
    g = d.german
    day = g.day(date(years[0], 1, 2), date(years[1], 6, 30))
    person = aged(g.person(adult=adult), day)
    earliest = max(person.born + timedelta(days=16 * 366 if adult else 0), day - timedelta(days=40 * 365))
    since = g.day(max(earliest, day - timedelta(days=3000)) if d.maybe(0.7) else earliest, day)
    since = since.replace(day=1) if d.maybe(0.6) and since.replace(day=1) > person.born else since
    number = (
        g.insurance_number()
        if not private
        else d.one_of(g.digits(9), f"{g.digits(3)}/{g.digits(6)}", f"KV {g.digits(7)}", f"{g.digits(8)}-{g.digits(1)}")
    )
    return Member(
        fund(d, private=private), g.address(), person, person.reversed_name if d.maybe(reverse) else person.name, g.address(), number,
        not private and d.maybe(0.15), since, day, ik(d), g.firm(), g.person(), d.one_of(*KINDS),
    )  # fmt: skip


def logo(d: Draft, name: str) -> str:
    """A drawn sign with the name's initials: initials are no value."""
    color = d.one_of("#0a7d43", "#005e9e", "#c4122f", "#e2660a", "#333", "#5a2a82", "#00877c")
    letters = "".join(word[0] for word in name.replace("-", " ").split() if word[0].isalpha())[:3].upper()
    shape = d.one_of("border-radius:50%", "border-radius:2mm", "", "transform:skew(-10deg)")
    return f'<span style="display:inline-block;background:{color};color:#fff;padding:2mm 3mm;font-weight:bold;{shape}">{escape(letters)}</span>'
