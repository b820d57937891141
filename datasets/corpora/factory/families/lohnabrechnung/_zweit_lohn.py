"""A month's pay with sums that add up, for the `zweit_` families: what is paid, not how it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, Draft
from corpora.factory.german import Person

_CENT = Decimal("0.01")
_ALLOWANCES = {"1": 1290, "2": 1620, "3": 2480, "4": 1290, "5": 110, "6": 0}
_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV", "5": "V", "6": "VI"}
_SHIFTS = (
    "Nachtzuschlag 25 %",
    "Sonntagszuschlag 50 %",
    "Feiertagszuschlag 125 %",
    "Nachtarbeit steuerfrei",
    "Zuschlag So.",
)
_GRANTS = (
    "Leistungszulage",
    "Prämie",
    "Anwesenheitsprämie",
    "Schichtzulage",
    "Funktionszulage",
    "Provision",
    "Weihnachtsgeld",
    "Urlaubsgeld",
    "Sonderzahlung",
    "AG-Zuschuss VWL",
    "Kinderzulage",
    "Erschwerniszulage",
    "Fahrzulage",
    "Bereitschaft",
    "Jubiläumsgeld",
)
_LESS = (
    "Vermögensw. Leistung",
    "Vorschuss",
    "Abschlag",
    "Pfändung",
    "Essengeld",
    "Kantine",
    "Arbeitskleidung",
    "Mitarbeiterkauf",
    "Darlehensrate",
    "Gewerkschaftsbeitrag",
    "Direktversicherung",
    "Miete Personalwohnung",
    "Parkplatz",
    "Jobticket Eigenanteil",
)
_MORE = (
    "Fahrgeld",
    "Reisekosten steuerfrei",
    "Auslagenersatz",
    "Verpflegungsmehraufwand",
    "Kindergartenzuschuss",
    "Telefonpauschale",
)
_WORK = ("Gehalt", "Grundgehalt", "Grundvergütung", "Monatslohn", "Festbezug", "Tarifgehalt", "Lohn", "Arbeitsentgelt")


@dataclass(frozen=True)
class Item:
    label: str
    amount: Decimal
    quantity: Decimal | None = None
    rate: Decimal | None = None


@dataclass(frozen=True)
class Pay:
    month: date
    """The first of the month."""
    person: Person
    tax_class: str
    """"" for a mini job taxed at a flat rate."""
    items: list[Item]
    taxes: list[Item]
    social: list[Item]
    """Amounts positive; `rate` in percent."""
    extra: list[Item]
    """What the net is changed by, with sign."""

    @property
    def brutto(self) -> Decimal:
        return _sum(self.items)

    @property
    def netto(self) -> Decimal:
        return self.brutto - _sum(self.taxes) - _sum(self.social)

    @property
    def auszahlung(self) -> Decimal:
        return self.netto + _sum(self.extra)

    @property
    def last_day(self) -> date:
        return (self.month + timedelta(days=32)).replace(day=1) - timedelta(days=1)


def _sum(items: list[Item]) -> Decimal:
    return sum((item.amount for item in items), Decimal(0)).quantize(_CENT)


def total(items: list[Item]) -> Decimal:
    return _sum(items)


def pay(d: Draft, *, hourly: bool | None = None, official: bool = False, low: float = 320, high: float = 4300) -> Pay:
    """`official`: a civil servant, who pays no contributions."""
    g, rng = d.german, d.rng
    month, person = g.day().replace(day=1), g.person()
    target = rng.choice([rng.uniform(low, high), rng.uniform(low, high), rng.triangular(low, high, low + 1100)])
    hourly = d.maybe(0.4) if hourly is None else hourly
    items = []
    if hourly:
        rate = g.money(9.5, 21)
        hours = Decimal(str(min(max(round(target / float(rate) * 2) / 2, 4), 184))).quantize(_CENT)
        items.append(
            Item(
                d.one_of("Stundenlohn", "Std.-Lohn", "Lohn/Std.", "Zeitlohn", "Arbeitsstunden"),
                (hours * rate).quantize(_CENT),
                hours,
                rate,
            )
        )
    else:
        items.append(Item(d.one_of(*_WORK), g.money(target * 0.95, target)))
    base = items[0].amount
    if hourly and d.maybe(0.4):
        hours = Decimal(rng.randint(4, 30)).quantize(_CENT)
        part = (items[0].rate or Decimal(10)) / 4
        items.append(Item(d.one_of(*_SHIFTS), (hours * part).quantize(_CENT), hours, part.quantize(_CENT)))
    if base > 700:
        items += [Item(name, g.money(6.65, 260, round_to=rng.choice([None, 5]))) for name in d.some(_GRANTS, 0, 3)]
    items = [item for item in items if item.amount > 0]
    gross = _sum(items)
    mini = gross <= (556 if month.year > 2024 else 450 if month.year < 2022 else 520) and not official
    tax_class = "" if mini else rng.choices(list(_ALLOWANCES), [40, 8, 14, 20, 12, 6])[0]
    taxes = [] if mini else _taxes(d, gross, tax_class, month)
    social = [] if official else _social(d, gross, month, mini, person)
    extra = [Item(name, -g.money(5, float(gross) * 0.09)) for name in (d.some(_LESS, 1, 2) if d.maybe(0.45) else [])]
    extra += [Item(name, g.money(8, 95)) for name in (d.some(_MORE, 1, 2) if d.maybe(0.3) else [])]
    return Pay(month, person, tax_class, items, taxes, social, extra)


def _taxes(d: Draft, gross: Decimal, tax_class: str, month: date) -> list[Item]:
    over = max(float(gross) - _ALLOWANCES[tax_class], 0)
    tax = Decimal(str(round(over * min(0.10 + over / 22000, 0.38), 2))).quantize(_CENT)
    found = [Item(d.one_of("Lohnsteuer", "Lohnsteuer", "LSt", "Lohnst."), tax)]
    if month.year < 2021 and tax > 85:
        found.append(Item(d.one_of("Solidaritätszuschlag", "SolZ", "Soli"), (tax * Decimal("0.055")).quantize(_CENT)))
    if d.maybe(0.5):
        rate = Decimal("0.08" if d.maybe(0.4) else "0.09")
        found.append(Item(d.one_of("Kirchensteuer", "KiSt", "Kirchenst."), (tax * rate).quantize(_CENT)))
    return found


def _social(d: Draft, gross: Decimal, month: date, mini: bool, person: Person) -> list[Item]:
    def share(label: str, percent: str) -> Item:
        rate = Decimal(percent)
        return Item(label, (gross * rate / 100).quantize(_CENT), None, rate)

    if mini:
        return [share(d.one_of("RV-Beitrag AN", "Rentenversicherung", "Aufstockung RV"), "3.6")] if d.maybe(0.6) else []
    long = d.maybe(0.6)
    kv = f"{7.3 + d.rng.choice([0.35, 0.45, 0.6, 0.65, 0.85, 1.25]):.2f}"
    av = "1.2" if 2020 <= month.year <= 2022 else "1.5" if month.year < 2019 else "1.3"
    pv = ("1.8" if month.year > 2024 else "1.7") if month.year > 2023 else "1.525"
    if person.born.year < month.year - 23 and d.maybe(0.4):
        pv = str(Decimal(pv) + Decimal("0.6" if month.year > 2023 else "0.35" if month.year > 2021 else "0.25"))
    names = ("Krankenversicherung", "Rentenversicherung", "Arbeitslosenvers.", "Pflegeversicherung") if long else (
        d.one_of("KV-Beitrag", "KV", "KV AN"), d.one_of("RV-Beitrag", "RV", "RV AN"),
        d.one_of("AV-Beitrag", "AV", "AV AN"), d.one_of("PV-Beitrag", "PV", "PV AN"),
    )  # fmt: skip
    return [share(name, rate) for name, rate in zip(names, (kv, "9.3", av, pv), strict=True)]


def month_field(d: Draft, pay: Pay, style: str | None = None) -> str:
    """Styles: "name" (März 2024), "slash" (03/2024), "point", "range" (01.03.2024 - 31.03.2024), "caps"."""
    first, last = pay.month, pay.last_day
    match style or d.one_of("name", "name", "name", "slash", "point", "range", "caps"):
        case "slash":
            text = f"{first:%m/%Y}"
        case "point":
            text = f"{first:%m.%Y}"
        case "range":
            start = d.one_of(f"{first:%d.%m.%Y}", f"{first:%d.%m.%Y}", f"{first:%d.%m.}")
            text = f"{start} {d.one_of('-', 'bis', '–')} {last:%d.%m.%Y}"
        case "caps":
            text = f"{MONTHS[first.month - 1].upper()} {first.year}"
        case _:
            text = f"{MONTHS[first.month - 1]} {first.year}"
    return d.field("abrechnungsmonat", text, f"{first:%Y-%m}")


def tax_class(d: Draft, pay: Pay, *, roman: bool = False) -> str:
    return d.field("steuerklasse", _ROMAN[pay.tax_class] if roman else pay.tax_class)


def worker(d: Draft, pay: Pay) -> str:
    """The employee's name in one of its printed orders."""
    return d.field("arbeitnehmer", d.one_of(pay.person.name, pay.person.name, pay.person.reversed_name))


def staff_number(d: Draft) -> str:
    digits = d.german.digits
    first = d.one_of("1", "2", "4", "7", "9")
    return d.one_of(
        f"{first}{digits(3)}", f"000{first}{digits(2)}", f"{first}{digits(5)}", f"{first}{digits(7)}",
        f"MA-{digits(4)}",
        f"{digits(2)}/{digits(5)}", f"{first}{digits(4)}.{digits(2)}", f"P{digits(6)}", f"{digits(3)} {digits(3)}",
    )  # fmt: skip


def tax_id(d: Draft) -> str:
    number = d.german.tax_id()
    spaced = f"{number[:2]} {number[2:5]} {number[5:8]} {number[8:]}"
    return d.code("steuer_id", spaced if d.maybe(0.4) else number)


def pension_number(d: Draft, pay: Pay) -> str:
    number = d.german.pension_number(pay.person)
    spaced = f"{number[:2]} {number[2:8]} {number[8]} {number[9:]}"
    return d.code("sv_nummer", spaced if d.maybe(0.4) else number)


def sums(d: Draft, pay: Pay, currency: bool | str = False) -> tuple[str, str, str]:
    """Gross, net and payout, marked."""
    return (
        d.amount("brutto", pay.brutto, currency=currency),
        d.amount("netto", pay.netto, currency=currency),
        d.amount("auszahlung", pay.auszahlung, currency=currency),
    )


def facts(d: Draft, pay: Pay) -> list[tuple[str, str]]:
    """(label, value) of data nobody asks for: distractors."""
    g = d.german
    year = d.print_amount(pay.brutto * pay.month.month, currency=False)
    born, entry = pay.person.born, g.day(end=pay.month)
    found = [
        (d.one_of("Geburtsdatum", "geb.", "Geb.-Datum", "Geburtstag"), d.print_date(born)),
        (d.one_of("Eintritt", "Eintrittsdatum", "beschäftigt seit", "Eintr."), d.print_date(entry)),
        (d.one_of("Krankenkasse", "KK", "Kasse"), d.one_of("Betriebskasse Mitte", "Ortskasse Süd", "IKK Heimat")),
        (d.one_of("Kinderfreibetrag", "KFB", "Kind.-Freibetr."), d.one_of("0,0", "0,5", "1,0", "2,0", "--")),
        (d.one_of("Konfession", "Konf.", "Kirche"), d.one_of("--", "rk", "ev", "-", "vd")),
        (d.one_of("SV-Schlüssel", "BGRS", "SV-Gruppe"), d.one_of("1111", "1111", "6500", "0110", "9111")),
        (d.one_of("St.-Tage", "Steuertage", "ST"), "30"),
        (d.one_of("SV-Tage", "SV Tg."), "30"),
        (d.one_of("Resturlaub", "Urlaub Rest", "Url.-Anspruch"), f"{d.rng.randint(0, 30)},0"),
        (d.one_of("Kostenstelle", "KST", "Abteilung"), g.digits(4)),
        (d.one_of("Tätigkeit", "Beruf", "Pers.gruppe"), d.one_of("101", "109", "Helfer/in", "Fachkraft", "Lager")),
        (d.one_of("Steuerjahr brutto", "Jahr kum. Brutto", "Gesamtbrutto Jahr"), year),
        (d.one_of("Betriebsnummer", "BBNR", "Betr.-Nr."), g.digits(8)),
    ]  # fmt: skip
    return [(label, escape(value)) for label, value in d.rng.sample(found, d.rng.randint(2, 10))]
