"""German people, addresses, firms, banks and numbers with right check digits. All of them invented."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from corpora.factory.gazetteer import Gazetteer


@dataclass(frozen=True)
class Person:
    first: str
    last: str
    sex: str
    born: date

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def reversed_name(self) -> str:
        """Family name first, as registers and pay slips print it."""
        return f"{self.last}, {self.first}"

    @property
    def salutation(self) -> str:
        return "Herr" if self.sex == "m" else "Frau"


@dataclass(frozen=True)
class Address:
    street: str
    postcode: str
    place: str

    @property
    def postcode_place(self) -> str:
        return f"{self.postcode} {self.place}"


@dataclass(frozen=True)
class Bank:
    name: str
    code: str
    """Bankleitzahl, 8 digits."""
    bic: str


_AUTHORITIES = (
    "Jobcenter {ort}", "Jobcenter Stadt {ort}", "Jobcenter Landkreis {ort}", "Jobcenter Kreis {ort}", "JobCenter {ort}",
    "jobcenter {ort}", "Kommunales Jobcenter {ort}", "Stadt {ort}, Sozialamt", "Stadt {ort} - Amt für Soziales",
    "Kreis {ort}, Der Landrat, Amt 50", "Landratsamt {ort}", "Landkreis {ort} - Sozialamt", "Sozialamt {ort}",
    "Stadtverwaltung {ort}, Fachbereich Soziales", "Kreisverwaltung {ort}", "Bezirksamt {ort}, Amt für Soziales",
    "Agentur für Arbeit {ort}", "Familienkasse {ort}", "Wohngeldstelle der Stadt {ort}", "Bezirk {ort}, Sozialverwaltung",
    "Gemeinde {ort}, Sozialverwaltung", "Landeshauptstadt {ort}, Sozialreferat", "Landesamt für Soziales {ort}",
    "Deutsche Rentenversicherung {ort}", "Versorgungsamt {ort}", "Krankenkasse {ort} - Pflegekasse", "BAföG-Amt {ort}",
    "Elterngeldstelle {ort}", "Landschaftsverband {ort}", "Jugendamt {ort}, Unterhaltsvorschuss", "Stadtkasse {ort}",
)  # fmt: skip
_BANKS = (
    ("Sparkasse {ort}", 5), ("Kreissparkasse {ort}", 5), ("Stadtsparkasse {ort}", 5), ("Sparkasse {ort}-{ort2}", 5),
    ("Volksbank {ort} eG", 6), ("Raiffeisenbank {ort} eG", 6), ("VR Bank {ort} eG", 6), ("VR-Bank {ort}-{ort2} eG", 6),
    ("Volksbank Raiffeisenbank {ort} eG", 6), ("Sparda-Bank {ort} eG", 9), ("PSD Bank {ort} eG", 9), ("Postbank", 1),
    ("Deutsche Bank AG", 7), ("Commerzbank AG", 4), ("HypoVereinsbank - UniCredit Bank", 2), ("ING-DiBa AG", 1),
    ("DKB Deutsche Kreditbank AG", 1), ("Targobank AG", 3), ("Santander Consumer Bank AG", 3), ("N26 Bank AG", 1),
    ("Comdirect Bank", 2), ("norisbank GmbH", 1), ("GLS Gemeinschaftsbank eG", 4), ("Bank für Sozialwirtschaft AG", 3),
    ("Spar- und Darlehnskasse {ort} eG", 6), ("BBBank eG", 6), ("Ethikbank {ort}", 8), ("Bankhaus {name} & Co.", 3),
)  # fmt: skip
_FIRM_FORMS = (
    "GmbH", "GmbH & Co. KG", "AG", "KG", "e.K.", "OHG", "UG (haftungsbeschränkt)", "gGmbH", "e. V.", "eG", "mbH", "SE", ""
)  # fmt: skip
_TRADES = (
    "Gebäudereinigung", "Bäckerei", "Spedition", "Logistik", "Pflegedienst", "Zeitarbeit", "Personalservice", "Metallbau",
    "Elektrotechnik", "Dachdecker", "Malerbetrieb", "Gartenbau", "Fleischerei", "Autohaus", "Apotheke", "Hotel", "Gaststätte",
    "Maschinenbau", "Kunststofftechnik", "Sicherheitsdienst", "Catering", "Friseursalon", "Steuerberatung", "Bauunternehmen",
    "Textilpflege", "Tischlerei", "Werbetechnik", "Seniorenheim", "Kindertagesstätte", "Klinikum", "Sanitär", "Möbelhaus",
    "Druckerei", "Taxiunternehmen", "Einzelhandel", "Callcenter", "Softwarehaus", "Landhandel", "Gerüstbau", "Kurierdienst",
)  # fmt: skip
_LANDLORDS = (
    "Wohnungsgenossenschaft {ort} eG", "Wohnbau {ort} GmbH", "Städtische Wohnungsgesellschaft {ort} mbH", "Bauverein {ort} eG",
    "{name} Immobilien GmbH", "Hausverwaltung {name}", "{name} Hausverwaltungs GmbH & Co. KG", "Gemeinnützige Baugenossenschaft {ort} eG",
    "Grundstücksgemeinschaft {name}/{name2}", "Erbengemeinschaft {name}", "Wohnungsbaugesellschaft {ort} mbH", "{name} & {name2} GbR",
    "Siedlungswerk {ort} GmbH", "{ort}er Wohnstätten AG", "Evangelische Kirchengemeinde {ort}", "Immobilien {name} e.K.",
)  # fmt: skip
_RV_AREAS = ("02", "03", "04", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "23",
             "24", "25", "26", "28", "29", "38", "39", "40", "42", "43", "44", "48", "49", "50", "51", "52", "53", "65")  # fmt: skip


class German:
    """Draws everything German from one random generator and one gazetteer."""

    def __init__(self, rng: random.Random, gazetteer: Gazetteer) -> None:
        self.rng = rng
        self.gazetteer = gazetteer

    def digits(self, count: int) -> str:
        return "".join(self.rng.choices("0123456789", k=count))

    def day(self, start: date = date(2017, 1, 1), end: date = date(2027, 6, 30)) -> date:
        return start + timedelta(days=self.rng.randrange((end - start).days + 1))

    def person(self, *, sex: str | None = None, last: str | None = None, adult: bool = True) -> Person:
        rng, names = self.rng, self.gazetteer
        while True:
            # Half by frequency, half at random: common names often, and every origin.
            if rng.random() < 0.5:
                first, drawn = rng.choices(names.first_names, names.weights)[0]
            else:
                first, drawn = rng.choice(names.first_names)
            if sex in (None, drawn):
                break
        if rng.random() < 0.08:
            first += rng.choice([" ", "-"]) + rng.choice(names.first_names)[0]
        family = last or rng.choice(names.family_names)
        if last is None and rng.random() < 0.07:
            family += "-" + rng.choice(names.family_names)
        if last is None and rng.random() < 0.02:
            family = rng.choice(["von ", "van ", "de ", "El ", "Al-"]) + family
        years = (18, 80) if adult else (0, 17)
        born = date(2024, 1, 1) - timedelta(days=rng.randrange(years[0] * 365, years[1] * 365 + 300))
        return Person(first, family, drawn, born)

    def street(self) -> str:
        rng = self.rng
        street = rng.choice(self.gazetteer.streets)
        if rng.random() < 0.35:
            street = street.replace("straße", "str.").replace("Straße", "Str.")
        number = str(rng.randrange(1, 180))
        number += rng.choices(["", rng.choice("abcdef"), " " + rng.choice("abcd"), f"-{int(number) + 2}", f"/{rng.randrange(1, 9)}"],
                              [80, 9, 6, 3, 2])[0]  # fmt: skip
        return f"{street} {number}"

    def place(self) -> tuple[str, str]:
        """(postcode, place)."""
        return self.rng.choice(self.gazetteer.places)

    def address(self) -> Address:
        return Address(self.street(), *self.place())

    def town(self) -> str:
        """A short place name, fit for names of authorities and banks."""
        while True:
            place = self.place()[1]
            if len(place) < 18 and "(" not in place:
                return place

    def _fill(self, pattern: str) -> str:
        names = self.gazetteer.family_names
        return pattern.format(
            ort=self.town(), ort2=self.town(), name=self.rng.choice(names), name2=self.rng.choice(names)
        )

    def authority(self) -> str:
        return self._fill(self.rng.choice(_AUTHORITIES))

    def landlord(self) -> str:
        """A firm, society or community that lets flats; private landlords are a `person`."""
        return self._fill(self.rng.choice(_LANDLORDS))

    def firm(self) -> str:
        """An employer or creditor, under many naming habits."""
        rng = self.rng
        form = rng.choice(_FIRM_FORMS)
        last = rng.choice(self.gazetteer.family_names)
        name = rng.choice(
            [
                f"{rng.choice(_TRADES)} {last}",
                f"{last} {rng.choice(_TRADES)}",
                f"{last} & {rng.choice(['Söhne', 'Sohn', 'Partner', 'Co.', 'Töchter'])}",
                f"{rng.choice(_TRADES)} {self.town()}",
                f"{self.town()}er {rng.choice(_TRADES)}",
                rng.choice(self.gazetteer.firms),
                f"{last[:3]}{rng.choice(['tec', 'med', 'log', 'plan', 'soft', 'trans', 'pro'])} {rng.choice(_TRADES)}",
            ]
        )
        return name if form and name.endswith(form) else f"{name} {form}".strip()

    def bank(self) -> Bank:
        pattern, group = self.rng.choice(_BANKS)
        name = self._fill(pattern)
        code = self.rng.choice("12345678") + self.digits(2) + str(group) + self.digits(4)
        letters = "".join(self.rng.choices("ABCDEFGHIKLMNOPRSTUVWXZ", k=4))
        return Bank(name, code, f"{letters}DE{self.rng.choice('2356789FM')}{self.rng.choice('123FMHSKX')}"
                    + self.rng.choice(["", "XXX", letters[:3], "1" + letters[:2]]))  # fmt: skip

    def iban(self, bank: Bank | None = None) -> str:
        """A German IBAN with right check digits (ISO 13616), without spaces."""
        code = (bank or self.bank()).code
        account = self.digits(10)
        return f"DE{98 - int(code + account + '131400') % 97:02d}{code}{account}"

    def tax_id(self) -> str:
        """Steuer-ID: one digit twice, ISO 7064 MOD 11,10."""
        rng = self.rng
        digits = rng.sample("0123456789", 9)
        digits.append(digits[rng.randrange(9)])
        while True:
            rng.shuffle(digits)
            if digits[0] != "0":
                break
        product = 10
        for digit in digits:
            product = 2 * ((int(digit) + product) % 10 or 10) % 11
        return "".join(digits) + str((11 - product) % 10)

    def pension_number(self, person: Person) -> str:
        """Rentenversicherungsnummer with its check digit (domain.md, section 2)."""
        letter = person.last.strip()[0].upper()
        letter = letter if "A" <= letter <= "Z" else {"Ä": "A", "Ö": "O", "Ü": "U"}.get(letter, "S")
        serial = self.rng.randrange(0, 50) + (50 if person.sex == "w" else 0)
        head = self.rng.choice(_RV_AREAS) + person.born.strftime("%d%m%y")
        digits = f"{head}{ord(letter) - 64:02d}{serial:02d}"
        weights = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
        products = (int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
        return f"{head}{letter}{serial:02d}{sum(sum(divmod(product, 10)) for product in products) % 10}"

    def insurance_number(self) -> str:
        """KVNR: a letter and nine digits, the last a check digit."""
        letter = self.rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        digits = self.digits(8)
        products = (int(digit) * (1 + i % 2) for i, digit in enumerate(f"{ord(letter) - 64:02d}{digits}"))
        return f"{letter}{digits}{sum(sum(divmod(product, 10)) for product in products) % 10}"

    def bg_number(self) -> str:
        """Number of a Bedarfsgemeinschaft, in both printed forms."""
        return f"{self.digits(5)}{self.rng.choice(['BG', '//'])}{'00' + self.digits(5)}"

    def case_number(self) -> str:
        """Aktenzeichen as offices print them: no standard."""
        rng = self.rng
        last = rng.choice(self.gazetteer.family_names)
        ways: list[Callable[[], str]] = [
            lambda: f"50.{rng.randrange(1, 9)}-{self.digits(5)}/{rng.randrange(18, 28)}",
            lambda: f"50-{rng.randrange(10, 60)}/{rng.randrange(1, 9)}-{self.digits(4)}",
            lambda: f"{rng.randrange(10, 60)}.{rng.randrange(1, 99):02d}.{rng.randrange(1, 99):02d}-{last[:3].upper()}",
            lambda: f"{last[:2].upper()}-{self.digits(5)}",
            lambda: f"{rng.choice('WSABKR')}{rng.choice('GKLHZ')}-{rng.randrange(2018, 2027)}-{self.digits(4)}",
            lambda: f"{self.digits(3)}{rng.choice('ABCDEFGH')}{self.digits(6)}",
            lambda: f"{self.digits(3)}FK{self.digits(6)}",
            lambda: f"{rng.randrange(1, 60)}/{self.digits(2)}-{self.digits(6)}-{rng.randrange(1, 9)}",
            lambda: f"{rng.choice(['III', 'II', 'IV', 'V'])}-{self.digits(2)}/{self.digits(4)}",
            lambda: f"Soz{rng.randrange(1, 9)}/{self.digits(5)}",
            lambda: self.digits(10),
        ]
        return rng.choice(ways)()

    def phone(self) -> str:
        rng = self.rng
        area, number = "0" + self.digits(rng.choice([2, 3, 4])), self.digits(rng.choice([5, 6, 7]))
        return rng.choice(
            [
                f"{area}/{number}",
                f"{area} {number}",
                f"({area}) {number}",
                f"{area} - {number}",
                f"+49 {area[1:]} {number}",
            ]
        )

    def money(self, low: float, high: float, *, round_to: int | None = None) -> Decimal:
        """An amount in euro with cents; `round_to` 5 gives multiples of five euro."""
        value = Decimal(str(round(self.rng.uniform(low, high), 2))).quantize(Decimal("0.01"))
        return value if round_to is None else (value // round_to * round_to).quantize(Decimal("0.01"))
