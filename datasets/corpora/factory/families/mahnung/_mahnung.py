"""A demand to draw dunning letters from: creditor, debtor, open items and fees that add up, deadline, day of disconnection. No family."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, Draft
from corpora.factory.families.bewilligungsbescheid._amt import fill
from corpora.factory.german import Address, German, Person

CREDITORS = {
    "stadtwerke": ("Stadtwerke {t} GmbH", "Stadtwerke {t} AG", "SWT Stadtwerke {t}", "Gemeindewerke {t}", "Technische Werke {t} GmbH", "Versorgungsbetriebe {t} GmbH & Co. KG", "Energie- und Wasserversorgung {t} GmbH"),
    "energie": ("{n} Energie GmbH", "Lichtblau Strom AG", "Ostwind Energievertrieb GmbH", "Voltara Energie SE", "Regiostrom {t} eG", "Grünkraft Vertriebs GmbH", "Nordgas {t} GmbH", "Immerhell Energie GmbH & Co. KG"),
    "inkasso": ("{n} Inkasso GmbH", "Fides Forderungsmanagement GmbH", "{n} & {n} Rechtsanwälte, Inkasso", "CreditPlan Inkasso {t} GmbH", "Solvenda Forderungsservice AG", "Inkassobüro {n}", "Real Collect GmbH", "Rechtsanwalt {n}"),
    "telefon": ("Telmira Mobilfunk GmbH", "FunkDirekt GmbH", "Quickline Kabel {t} GmbH", "Netz{t} Telekommunikation GmbH", "Vialo Communications AG", "Glasfaser {t} GmbH", "Sonatel Deutschland GmbH"),
    "versand": ("Modehaus {n} Versand GmbH", "{n} Versandhandel KG", "Schuhwelt Direkt GmbH", "Bücherfreund Versand {t}", "Technikhof Online GmbH", "Katalogwelt {n} GmbH", "Baby & Kind Versand GmbH", "Zahlpause Payments GmbH"),
    "wohnen": ("Wohnungsgenossenschaft {t} eG", "Wohnbau {t} GmbH", "{n} Hausverwaltungs GmbH", "Bauverein {t} eG", "Immobilienverwaltung {n}", "Städtische Wohnungsgesellschaft {t} mbH", "Siedlungswerk {t} GmbH"),
    "kasse": ("Stadtkasse {t}", "Gemeindekasse {t}", "Kreiskasse {t}", "Stadt {t}, Kasse und Steuern", "Abwasserzweckverband {t}", "Verbandsgemeindekasse {t}", "Landeskasse {t}", "Stadt {t} - Zahlungsabwicklung"),
    "hza": ("Hauptzollamt {t}", "Hauptzollamt {t}, Vollstreckungsstelle", "Hauptzollamt {t} - Sachgebiet G"),
    "kk": ("BKK {t}", "IKK {t}", "Gesundheitskasse {t}", "Ersatzkasse {t}", "Nordstern BKK", "Handwerkskrankenkasse {t}"),
    "dienst": ("Fitness {n} GmbH", "Autohaus {n}", "Zahnärztliche Abrechnung {t} GmbH", "Kita-Verein {t} e.V.", "Malerbetrieb {n}", "Musikschule {t} e.V.", "Tierarztpraxis Dr. {n}", "Pflegedienst {n}", "Sanitär {n} e.K."),
}  # fmt: skip
_NUMBERS: tuple[Callable[[German], str], ...] = (
    lambda g: g.digits(8), lambda g: g.digits(10), lambda g: f"{g.digits(4)} {g.digits(3)} {g.digits(3)}", lambda g: f"K-{g.digits(6)}", lambda g: f"{g.digits(3)}.{g.digits(5)}.{g.digits(1)}",
    lambda g: f"{g.digits(6)}-{g.digits(2)}", lambda g: "20" + g.digits(7), lambda g: g.digits(5),
)  # fmt: skip
FEES = (
    "Mahngebühr",
    "Mahnkosten",
    "Mahnpauschale",
    "Säumniszuschläge",
    "Verzugszinsen",
    "Rücklastschriftgebühr",
    "Auslagen",
    "Bankrücklastkosten",
)
_TEXTS = {
    "all": (
        "Sollte sich Ihre Zahlung mit diesem Schreiben überschnitten haben, betrachten Sie es bitte als gegenstandslos.", "Zahlungseingänge bis zum {past} sind berücksichtigt.", "Bitte geben Sie bei der Überweisung unbedingt die Kundennummer an.",
        "Sie können eine Ratenzahlung ab {small} im Monat vereinbaren.", "Unsere Mahnung vom {past} blieb leider ohne Antwort.", "Eine Teilzahlung von {small} haben wir am {past} erhalten, vielen Dank.", "Mit weiteren Kosten von mindestens {small} ist zu rechnen.",
        "Rückfragen beantwortet {person} unter {phone}.", "Bitte haben Sie Verständnis, dass wir weitere Schritte einleiten müssen.", "Wir weisen darauf hin, dass Sie sich seit dem {past} in Verzug befinden.", "Vielleicht ist unsere Rechnung vom {past} verloren gegangen?"),
    "sperre": (
        "Die Kosten der Unterbrechung betragen {small}, die der Wiederherstellung {small}.", "Bei Unverhältnismäßigkeit der Folgen, insbesondere bei Gefahr für Leib und Leben, unterbleibt die Unterbrechung (§ 19 Abs. 2 StromGVV).", "Wir bieten Ihnen eine Abwendungsvereinbarung mit Raten von {small} an.", "Leistungen des Jobcenters können helfen; wenden Sie sich sofort dorthin.",
        "Im Haushalt lebende Kinder oder Kranke teilen Sie uns bitte umgehend mit.", "Ein Vorauszahlungssystem kann auf Wunsch eingebaut werden.", "Der Zählerstand am {past} betrug {n}.{pct} kWh.", "Der Zähler ist zugänglich zu machen; andernfalls beantragen wir den gerichtlichen Zutritt.", "Unterstützung bietet die Schuldnerberatung {town}, Telefon {phone}.", "Die nächste Abschlagszahlung von {small} ist am {soon} fällig."),
    "recht": (
        "Zahlen Sie nicht, werden wir ohne weitere Ankündigung das gerichtliche Mahnverfahren einleiten.", "Aus einem Titel können Sie dreißig Jahre lang in Anspruch genommen werden.", "Zinsen werden mit fünf Prozentpunkten über dem Basiszinssatz berechnet.", "Die Vergütung richtet sich nach § 13e RDG.", "Die Forderung wurde uns am {past} übergeben.", "Gläubigerin ist {firm}.", "Bei Zahlungsunfähigkeit legen Sie bitte den Leistungsbescheid vor.", "Einwendungen wurden bis zum {past} nicht erhoben.", "Das Aktenzeichen des Amtsgerichts {town} lautet {case}."),
}  # fmt: skip


@dataclass
class Demand:
    """One demand; its methods print a field's value, marked."""

    d: Draft
    creditor: str
    seat: Address
    who: Person
    home: Address
    number: str
    day: date
    items: list[tuple[str, date, Decimal]]
    fees: list[tuple[str, Decimal]]
    due: date
    cut: date
    account: str

    @property
    def owed(self) -> Decimal:
        return sum((amount for _, _, amount in self.items), Decimal(0))

    @property
    def total(self) -> Decimal:
        return self.owed + sum((amount for _, amount in self.fees), Decimal(0))

    def absender(self) -> str:
        return self.d.field("absender", self.creditor)

    def name(self) -> str:
        return self.d.field("empfaenger", self.who.name)

    def datum(self, style: str | None = None) -> str:
        return self.d.date("datum", self.day, style)

    def kdnr(self) -> str:
        return self.d.code("kundennummer", self.number)

    def forderung(self, *, currency: bool | str = True) -> str:
        return self.d.amount("forderung", self.total, currency=currency)

    def frist(self, style: str | None = None) -> str:
        return self.d.date("frist", self.due, style)

    def sperrung(self, style: str | None = None) -> str:
        return self.d.date("sperrung_am", self.cut, style)

    def sender(self) -> str:
        return self.d.one_of(" · ", ", ", " - ").join(
            [self.absender(), escape(self.seat.street), escape(self.seat.postcode_place)]
        )

    def texts(self, keys: str, low: int, high: int) -> list[str]:
        """Sentences of the given voices ("all sperre"), filled with distractors."""
        pool = [text for key in keys.split() for text in _TEXTS[key]]
        return [fill(self.d, self.day, text) for text in self.d.some(pool, low, high)]

    def plain(self, amount: Decimal) -> str:
        return self.d.print_amount(amount, currency=False)

    def iban(self) -> str:
        """The account to pay to: a distractor, the same on the whole letter."""
        return self.d.print_iban(self.account)


def demand(d: Draft, key: str, *, labels: tuple[str, ...] = (), count: tuple[int, int] = (1, 4), low: float = 18, high: float = 320, fees: bool = True,
           since: date = date(2017, 3, 1), until: date = date(2027, 6, 1)) -> Demand:  # fmt: skip
    """`labels` name the open items; {m} is a month, {n} a number."""
    g = d.german
    day, seat = g.day(since, until), g.address()
    town = seat.place if len(seat.place) < 20 and "(" not in seat.place else g.town()
    names = g.gazetteer.family_names
    creditor = d.one_of(*CREDITORS[key])
    creditor = creditor.replace("{n}", d.rng.choice(names), 1).replace("{n}", d.rng.choice(names)).replace("{t}", town)
    items, at = [], day - timedelta(days=d.rng.randint(35, 60))
    for _ in range(d.rng.randint(*count)):
        label = d.one_of(*(labels or ("Rechnung {n}", "Rechnung Nr. {n}", "Abschlag {m}")))
        items.append((label.format(m=f"{MONTHS[at.month - 1]} {at.year}", n=g.digits(6)), at, g.money(low, high)))
        at = (at.replace(day=1) - timedelta(days=1)).replace(day=d.rng.randint(1, 28))
    items.reverse()
    charged = [(fee, g.money(1.5, 24)) for fee in (d.some(FEES, 0, 3) if fees else [])]
    due = d.later(day, 5, 21)
    return Demand(
        d,
        creditor,
        seat,
        g.person(),
        g.address(),
        d.rng.choice(_NUMBERS)(g),
        day,
        items,
        charged,
        due,
        d.later(due, 8, 30),
        g.iban(),
    )


def customer_label(d: Draft) -> str:
    return d.one_of(
        "Kundennummer", "Kunden-Nr.", "Kundennr.", "Kd.-Nr.", "Ihre Kundennummer", "Kundennummer (bitte angeben)"
    )
