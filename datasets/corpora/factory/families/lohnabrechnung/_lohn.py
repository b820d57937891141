"""What every pay slip needs: a person, a firm, a month, and wages whose sums agree. No layout in here."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, Draft
from corpora.factory.german import Address, Bank, Person

Amount = Decimal
NOWRAP = "[data-field=arbeitnehmer]{white-space:nowrap}"
"""A double name broken at its hyphen would be one word with a box over two lines."""
_MINUS = ("40.00", "26.59", "34.00", "13.29", "27.00")
_INSURERS = (
    "AOK {}", "AOK Plus", "Barmer", "BARMER GEK", "DAK-Gesundheit", "Techniker Krankenkasse", "TK", "IKK classic",
    "KKH", "IKK Südwest", "BKK {}", "HEK", "hkk Krankenkasse", "Knappschaft", "Mobil Krankenkasse",
    "Betriebskrankenkasse {}", "AOK Nordost", "AOK Bayern", "VIACTIV", "SBK", "Novitas BKK", "pronova BKK",
    "BIG direkt gesund", "Audi BKK",
)  # fmt: skip
_DEPARTMENTS = (
    "Produktion", "Lager", "Verwaltung", "Verkauf", "Küche", "Service", "Montage", "Werkstatt", "Reinigung",
    "Pflege WB 2", "Fuhrpark", "Vertrieb Innendienst", "Filiale 12", "Buchhaltung", "Außendienst", "IT", "Empfang",
    "Versand", "Objekt 7",
)  # fmt: skip
_JOBS = (
    "Verkäufer/in", "Lagerhelfer", "Reinigungskraft", "Bürokauffrau", "Pflegehelferin", "Koch", "Fahrer", "Monteur",
    "Erzieherin", "Sachbearbeitung", "Maschinenführer", "Servicekraft", "Elektroniker", "Friseurin",
    "Produktionshelfer", "Hausmeister",
)  # fmt: skip
_BASE = (
    "Gehalt",
    "Grundgehalt",
    "Monatsgehalt",
    "Festgehalt",
    "Bruttogehalt",
    "Gehalt lfd.",
    "Grundvergütung",
    "Tarifgehalt",
)
_HOURLY = ("Stundenlohn", "Zeitlohn", "Grundlohn", "Lohn Normalstunden", "Std.-Lohn", "Arbeitsstunden", "Normalstunden")
_EXTRAS = (
    "Überstunden", "Überstundenvergütung", "Prämie", "Leistungszulage", "Schichtzulage", "Provision", "Urlaubsgeld",
    "Weihnachtsgeld", "Bonus", "VWL AG-Anteil", "VL-Zuschuss AG", "Erschwerniszulage", "Funktionszulage",
        "Einmalzahlung",
    "Mehrarbeit", "Anwesenheitsprämie", "Lohnfortzahlung Krankheit", "Feiertagslohn", "Urlaubslohn",
        "Bereitschaftspauschale",
    "Kassenzulage", "Sonderzahlung", "Haustrunk", "AG-Zuschuss bAV", "Wegezeitvergütung", "Trinkgeldpauschale stpfl.",
)  # fmt: skip
_BY_HOUR = (
    "Überstunden",
    "Mehrarbeit",
    "Überstundenvergütung",
    "Feiertagslohn",
    "Urlaubslohn",
    "Lohnfortzahlung Krankheit",
)
_TAX_FREE = (
    "Nachtzuschlag 25 %", "Sonntagszuschlag 50 %", "Feiertagszuschlag", "Fahrgeld pauschal", "Kindergartenzuschuss",
    "Jobticket", "Nachtarbeit stfr.", "SFN-Zuschläge", "Internetpauschale", "Zuschlag Sonntag stfr.",
        "Deutschlandticket",
    "Verpflegungsmehraufwand",
)  # fmt: skip
_BENEFITS = ("Geldw. Vorteil Kfz", "Sachbezug Verpflegung", "PKW-Nutzung 1%", "Sachbezug", "Job-Rad geldw. Vorteil")
_DEDUCTIONS = (
    "Vorschuss", "Abschlagszahlung", "Pfändung", "Lohnpfändung", "Kantine", "Essensgeld", "Personalkauf",
    "Darlehen Rate", "Arbeitgeberdarlehen", "Direktversicherung", "Pensionskasse", "Barauszahlung",
    "Gewerkschaftsbeitrag", "Miete Personalwohnung", "Werkswohnung", "Parkplatz", "Lohnabtretung", "Arbeitskleidung",
    "bereits gezahlt", "Jobrad-Leasing", "Betriebssport", "Pfändung AZ {}", "Unterhaltspfändung",
    "Einbehalt Schlüssel",
)  # fmt: skip
_ADDITIONS = (
    "Reisekosten", "Auslagenersatz", "Fahrgelderstattung", "Spesen", "Kurzarbeitergeld", "Erstattung Auslagen",
    "Verpflegungsgeld", "Zuschuss Mutterschaftsgeld", "Nachzahlung netto",
)  # fmt: skip

LONG: dict[str, tuple[str, ...]] = {
    "personalnummer": ("Personalnummer", "Personal-Nr.", "Pers.-Nr.", "Personalnr.", "Mitarbeiter-Nr.",
        "Mitarbeiternummer"),
    "geboren": ("Geburtsdatum", "geboren am", "Geb.-Datum", "geb."),
    "steuerklasse": ("Steuerklasse", "St.-Klasse", "Steuerkl.", "Lohnsteuerklasse", "StKl."),
    "kinder": ("Kinderfreibeträge", "Kinderfreibetrag", "Zahl der Kinderfreibeträge", "KFB"),
    "konfession": ("Konfession", "Religion", "Kirchensteuermerkmal", "Kirchensteuer AN"),
    "steuer_id": ("Steuer-ID", "Steuer-Identifikationsnummer", "Steuer-IdNr.", "IdNr.", "Identifikationsnummer",
        "Steuer-Ident-Nr."),
    "sv_nummer": ("SV-Nummer", "Sozialversicherungsnummer", "Rentenversicherungsnummer", "Vers.-Nr.", "RV-Nummer",
        "Sozialvers.-Nr."),
    "kasse": ("Krankenkasse", "Krankenversicherung", "zust. Krankenkasse", "KV-Träger"),
    "eintritt": ("Eintritt", "Eintrittsdatum", "beschäftigt seit", "Beginn der Beschäftigung"),
    "abteilung": ("Abteilung", "Kostenstelle", "Bereich", "Einsatzort", "Kst."),
    "taetigkeit": ("Tätigkeit", "Beruf", "beschäftigt als", "Funktion"),
    "bgrs": ("Beitragsgruppe", "SV-Schlüssel", "BGRS", "Beitragsgr.-Schlüssel"),
    "urlaub": ("Resturlaub", "Urlaub Rest", "Urlaubsanspruch Tage", "Urlaubstage offen"),
}  # fmt: skip
SHORT: dict[str, tuple[str, ...]] = {
    "personalnummer": ("Pers.-Nr.", "Personal-Nr.", "PNR", "PersNr", "Pers.Nr.", "MA-Nr.", "Personalnummer"),
    "geboren": ("Geburtsdatum", "Geb.-Dat.", "geb. am", "Geburtstag"),
    "steuerklasse": ("StKl", "St.Kl.", "Stkl.", "Steuerkl.", "SK", "St-Kl"),
    "kinder": ("Ki.Frbtr.", "KFB", "Kinder", "Kinderfrb.", "Ki-Frb.", "Zahl Ki.Frb."),
    "konfession": ("Konf.", "Konfession", "Rel.", "Kirche AN", "Ki.St.", "Kirchenst."),
    "steuer_id": ("Steuer-ID", "Steuer-Ident-Nr.", "St.-ID", "ID-Nr.", "Identifikations-Nr.", "IdNr"),
    "sv_nummer": ("SV-Nummer", "SV-Nr.", "RV-Nr.", "Vers.-Nr.", "Sozialvers.Nr.", "VSNR"),
    "kasse": ("Krankenkasse", "KK", "KV", "Kasse", "KrK"),
    "eintritt": ("Eintritt", "Eintr.", "Eintr.-Dat.", "Eintritt am"),
    "abteilung": ("Abt.", "KSt", "Kostenst.", "Abt.-Nr.", "Kostenstelle"),
    "taetigkeit": ("Tätigk.", "Tätigkeit", "TS", "Beruf"),
    "bgrs": ("BGRS", "Beitr.Gr.", "SV-Schl.", "BGR", "KV RV AV PV"),
    "urlaub": ("Url. Rest", "Resturl.", "Urlaub", "U-Tage"),
}


@dataclass(frozen=True)
class Line:
    """One wage type; `quantity` and `rate` as printed, empty for a fixed amount."""

    code: str
    text: str
    amount: Amount
    quantity: str = ""
    rate: str = ""
    free: bool = False


@dataclass(frozen=True)
class Slip:
    """One month's pay. `taxes`: lst, soli, kist. `social`: kv, rv, av, pv as (employee, employer). `after`: signed."""

    firm: str
    firm_address: Address
    person: Person
    address: Address
    number: str
    month: date
    entry: date
    tax_class: int
    class_text: str
    children: str
    confession: str
    tax_id: str
    sv_number: str
    insurer: str
    department: str
    job: str
    lines: list[Line]
    taxes: dict[str, Amount]
    social: dict[str, tuple[Amount, Amount]]
    after: list[Line]
    bank: Bank
    iban: str

    @property
    def gross(self) -> Amount:
        return sum((line.amount for line in self.lines), Decimal(0))

    @property
    def taxable(self) -> Amount:
        return sum((line.amount for line in self.lines if not line.free), Decimal(0))

    @property
    def tax(self) -> Amount:
        return sum(self.taxes.values(), Decimal(0))

    @property
    def contributions(self) -> Amount:
        return sum((own for own, _ in self.social.values()), Decimal(0))

    @property
    def net(self) -> Amount:
        return self.gross - self.tax - self.contributions

    @property
    def paid(self) -> Amount:
        return self.net + sum((line.amount for line in self.after), Decimal(0))

    @property
    def last_day(self) -> date:
        return self.month.replace(day=monthrange(self.month.year, self.month.month)[1])

    @property
    def value(self) -> str:
        return f"{self.month:%Y-%m}"


def cents(value: float | Decimal) -> Amount:
    return Decimal(str(value)).quantize(Decimal("0.01"))


def number(value: float | Decimal, places: int = 2) -> str:
    return f"{value:.{places}f}".replace(".", ",")


def draw_slip(d: Draft, low: float = 1750, high: float = 4800, lines: list[Line] | None = None, firm: str = "") -> Slip:
    """A month's pay of somebody who pays tax and contributions; `lines` replaces the drawn wage types."""
    g, rng = d.german, d.rng
    month = g.day().replace(day=1)
    person = g.person()
    while not 16 <= month.year - person.born.year <= 66:
        person = g.person()
    wages = lines if lines is not None else _wages(d, low, high)
    tax_class = rng.choices([1, 2, 3, 4, 5, 6], [45, 6, 16, 18, 12, 3])[0]
    children = rng.choice(["0,0", "0,5", "1,0", "1,5", "2,0", "2,5", "3,0"]) if tax_class < 5 else "0,0"
    church = d.one_of("--", "ev", "rk", "", "lt", "--", "-", "ohne")
    own = sum((line.amount for line in wages if not line.free), Decimal(0))
    benefit = [line for line in wages if line.text in _BENEFITS]
    after = [Line(_code(d), line.text, -line.amount) for line in benefit]
    if d.maybe(0.3):
        saving = d.one_of("VL-Überweisung", "Vermögenswirks. Leist.", "VWL", "VL Sparrate", "Vermögensbildung")
        after.append(Line(_code(d), saving, -Decimal(d.one_of(*_MINUS))))
    for text in d.some(_DEDUCTIONS, 0, 2) if d.maybe(0.55) else []:
        amount = -g.money(8, 320, round_to=rng.choice([None, 5]))
        after.append(Line(_code(d), text.format(f"{rng.randint(1, 90)} M {rng.randint(100, 3000)}/{month:%y}"), amount))
    if d.maybe(0.15):
        after.append(Line(_code(d), d.one_of(*_ADDITIONS), g.money(10, 240)))
    bank = g.bank()
    return Slip(
        firm=firm or g.firm(), firm_address=g.address(), person=person, address=g.address(), number=_number(d),
        month=month,
        entry=month - timedelta(days=rng.randint(0, 6000)), tax_class=tax_class, class_text=_class(d, tax_class),
        children=children, confession=church, tax_id=_spaced_tax_id(d), sv_number=_spaced_sv(d, person),
        insurer=d.one_of(*_INSURERS).format(g.town()), department=d.one_of(*_DEPARTMENTS), job=d.one_of(*_JOBS),
        lines=wages,
        taxes=_taxes(d, float(own), tax_class, church, month.year), social=_social(d, float(own), children, month.year),
        after=after, bank=bank, iban=g.iban(bank),
    )  # fmt: skip


def print_month(d: Draft, month: date, *styles: str) -> str:
    """Styles: name, NAME, short, m/y, m.y, y-m, m/yy, range, long, bis, y/m. Default: one of the common ones."""
    name, last = MONTHS[month.month - 1], monthrange(month.year, month.month)[1]
    return {
        "name": f"{name} {month.year}",
        "NAME": f"{name.upper()} {month.year}",
        "short": f"{name[:3] if name != 'März' else 'Mrz'} {month.year}",
        "m/y": f"{month:%m/%Y}",
        "m.y": f"{month:%m.%Y}",
        "y-m": f"{month:%Y-%m}",
        "y/m": f"{month:%Y/%m}",
        "m/yy": f"{month:%m/%y}",
        "range": f"01.{month:%m}.-{last}.{month:%m.%Y}",
        "long": f"01.{month:%m.%Y} - {last}.{month:%m.%Y}",
        "bis": f"01.{month:%m.%Y} bis {last}.{month:%m.%Y}",
    }[d.one_of(*(styles or ("name", "name", "name", "m/y", "m.y", "NAME", "long", "short", "range")))]


def month_field(d: Draft, slip: Slip, *styles: str) -> str:
    return d.field("abrechnungsmonat", print_month(d, slip.month, *styles), slip.value)


def facts(d: Draft, slip: Slip) -> dict[str, str]:
    """Marked and unmarked facts of the head, by the keys of LONG and SHORT."""
    return {
        "personalnummer": d.code("personalnummer", slip.number),
        "geboren": d.print_date(slip.person.born, d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")),
        "steuerklasse": d.field("steuerklasse", slip.class_text),
        "kinder": slip.children,
        "konfession": slip.confession or "&nbsp;",
        "steuer_id": d.code("steuer_id", slip.tax_id),
        "sv_nummer": d.code("sv_nummer", slip.sv_number),
        "kasse": escape(slip.insurer),
        "eintritt": d.print_date(slip.entry, d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")),
        "abteilung": escape(slip.department),
        "taetigkeit": escape(slip.job),
        "bgrs": d.one_of("1111", "1 1 1 1", "0110", "1/1/1/1", "3111", "6500"),
        "urlaub": number(d.rng.randint(0, 60) / 2, 1),
    }


def chosen(d: Draft, slip: Slip, labels: dict[str, tuple[str, ...]], share: float = 0.68) -> list[tuple[str, str]]:
    """(label, value) of some facts, in random order half the time."""
    all_facts = facts(d, slip)
    kept = [key for key in labels if key in all_facts and d.maybe(share)]
    if d.maybe(0.5):
        d.rng.shuffle(kept)
    return [(escape(d.one_of(*labels[key])), all_facts[key]) for key in kept]


def to_date(d: Draft, slip: Slip, amount: Amount) -> Amount:
    """The amount summed up since January, as the year column shows it."""
    return amount + cents(amount * (slip.month.month - 1) * cents(d.rng.uniform(0.9, 1.06)))


def logo(d: Draft, name: str) -> str:
    """A firm's mark from letters and shapes."""
    color = d.one_of("#064", "#036", "#a20", "#555", "#704", "#06a", "#b60", "#222")
    initials = "".join(word[0] for word in name.split() if word[0].isalpha())[:3].upper()
    shape = d.one_of("border-radius:50%", "border-radius:2mm", "", "transform:skew(-12deg)")
    return (
        f'<span style="display:inline-block;background:{color};color:#fff;{shape};padding:{d.rng.randint(1, 3)}mm;'
        f'font-weight:bold;font-size:{d.rng.randint(10, 18)}pt">{escape(initials)}</span>'
    )


def _wages(d: Draft, low: float, high: float) -> list[Line]:
    g, rng = d.german, d.rng
    full = g.money(low, high, round_to=rng.choice([None, 5, 5]))
    if d.maybe(0.5):
        lines = [Line(_code(d), d.one_of(*_BASE), full)]
    else:
        hours = Decimal(rng.randint(160, 704)) / 4
        rate = cents(min(max(float(full) / float(hours), 9.5), 29.0))
        lines = [Line(_code(d), d.one_of(*_HOURLY), cents(hours * rate), number(hours), number(rate))]
    for text in d.some(_EXTRAS, 0, 3):
        if text.startswith("V"):
            lines.append(Line(_code(d), text, Decimal(d.one_of("6.65", "13.29", "20.00", "26.59", "40.00"))))
        elif text in _BY_HOUR and d.maybe(0.8):
            hours, rate = Decimal(rng.randint(2, 60)) / 2, g.money(11, 27)
            lines.append(Line(_code(d), text, cents(hours * rate), number(hours), number(rate)))
        else:
            lines.append(Line(_code(d), text, g.money(6, 480, round_to=rng.choice([None, 5]))))
    lines += [
        Line(_code(d), text, g.money(9, 160), free=True) for text in (d.some(_TAX_FREE, 1, 2) if d.maybe(0.35) else [])
    ]
    if d.maybe(0.12):
        lines.append(Line(_code(d), d.one_of(*_BENEFITS), g.money(25, 380)))
    return lines


def _code(d: Draft) -> str:
    return d.german.digits(d.rng.choice([3, 4]))


def _number(d: Draft) -> str:
    g, rng = d.german, d.rng
    ways: list[Callable[[], str]] = [
        lambda: str(rng.randint(1, 999)),
        lambda: f"{rng.randint(1, 99999):05d}",
        lambda: g.digits(4),
        lambda: g.digits(6),
        lambda: f"{rng.randint(1, 9999):08d}",
        lambda: f"{rng.randint(10, 99)}-{g.digits(4)}",
        lambda: f"P{g.digits(5)}",
        lambda: f"{g.digits(3)}/{g.digits(2)}",
        lambda: f"{g.digits(2)} {g.digits(3)} {g.digits(3)}",
        lambda: f"MA-{g.digits(4)}",
        lambda: f"{g.digits(5)}-{rng.randint(0, 9)}",
        lambda: f"{rng.randint(1, 99):03d}.{g.digits(4)}",
    ]
    return rng.choice(ways)()  # fmt: skip


def _class(d: Draft, tax_class: int) -> str:
    return d.one_of(str(tax_class), str(tax_class), ("I", "II", "III", "IV", "V", "VI")[tax_class - 1])


def _spaced_tax_id(d: Draft) -> str:
    text = d.german.tax_id()
    return d.one_of(text, text, f"{text[:2]} {text[2:5]} {text[5:8]} {text[8:]}")


def _spaced_sv(d: Draft, person: Person) -> str:
    text = d.german.pension_number(person)
    return d.one_of(text, text, f"{text[:2]} {text[2:8]} {text[8]} {text[9:]}", f"{text[:8]} {text[8]} {text[9:]}")


def _tariff(income: float) -> float:
    if income <= 11784:
        return 0.0
    if income <= 17005:
        y = (income - 11784) / 1e4
        return (954.8 * y + 1400) * y
    if income <= 66760:
        z = (income - 17005) / 1e4
        return (181.19 * z + 2397) * z + 991.21
    return 0.42 * income - 10636.31


def _taxes(d: Draft, gross: float, tax_class: int, church: str, year: int) -> dict[str, Amount]:
    basis = max(12 * gross - min(12 * gross * 0.195, 15000) - 1266, 0)
    if tax_class == 3:
        tax = 2 * _tariff(basis / 2)
    elif tax_class >= 5:
        tax = max(2 * (_tariff(1.25 * basis) - _tariff(0.75 * basis)), 0.14 * basis)
    else:
        tax = _tariff(basis - (4260 if tax_class == 2 else 0))
    monthly = tax / 12 * d.rng.uniform(0.98, 1.02)
    free = 162 if tax_class == 3 else 81
    soli = 0.055 * monthly if year < 2021 and monthly > free else min(0.055 * monthly, max(0.119 * (monthly - 1510), 0))
    rate = d.rng.choice([0.08, 0.09]) if church in ("ev", "rk", "lt") else 0.0
    return {"lst": cents(monthly), "soli": cents(soli), "kist": cents(monthly * rate)}


def _social(d: Draft, gross: float, children: str, year: int) -> dict[str, tuple[Amount, Amount]]:
    health, pension = min(gross, 4350 + 145 * (year - 2017)), min(gross, 6350 + 215 * (year - 2017))
    care = 1.275 if year < 2019 else 1.525 if year < 2023 else 1.7 if year < 2025 else 1.8
    extra = (0.25 if year < 2022 else 0.35 if year < 2023 else 0.6) if children == "0,0" else 0.0
    kv = 7.3 + d.rng.choice([0.35, 0.45, 0.55, 0.65, 0.8, 0.85, 1.1, 1.25])
    jobless = 1.5 if year < 2019 else 1.25 if year < 2020 else 1.2 if year < 2023 else 1.3
    rates = {
        "kv": (kv, kv, health),
        "rv": (9.3, 9.3, pension),
        "av": (jobless, jobless, pension),
        "pv": (care + extra, care, health),
    }
    return {key: (cents(base * own / 100), cents(base * other / 100)) for key, (own, other, base) in rates.items()}
