"""An invoice or quote whose sums add up, and its marked snippets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import Draft
from corpora.factory.families.sonstiges import _beinahe
from corpora.factory.german import Address, Bank, Person

CENT = Decimal("0.01")
NET = (
    "Nettobetrag",
    "Netto",
    "Summe netto",
    "Zwischensumme netto",
    "Gesamt netto",
    "Warenwert netto",
    "Nettosumme",
    "Zwischensumme",
)
VAT = (
    "MwSt. {r} %",
    "zzgl. {r} % MwSt.",
    "USt. {r}%",
    "{r} % Umsatzsteuer",
    "+ {r}% MwSt",
    "Mehrwertsteuer {r} %",
    "zzgl. gesetzl. MwSt. {r},00 %",
    "Umsatzsteuer ({r} %)",
)
INCLUDED = (
    "darin enthaltene MwSt. {r} %",
    "inkl. {r} % MwSt.",
    "enthält {r}% USt",
    "im Betrag enthalten: {r} % MwSt.",
    "davon MwSt. {r} %",
)
GROSS = (
    "Gesamtbetrag",
    "Rechnungsbetrag",
    "Endbetrag",
    "Gesamtsumme",
    "Bruttobetrag",
    "Summe brutto",
    "zu zahlen",
    "Zahlbetrag",
    "Gesamt",
    "Rechnungsendbetrag",
    "Gesamtpreis",
)
QUOTED = (
    "Angebotssumme",
    "Gesamtpreis",
    "Endpreis",
    "Angebotspreis brutto",
    "Gesamtsumme",
    "voraussichtliche Kosten",
    "Summe Kostenvoranschlag",
    "Gesamtkosten brutto",
)
DUE = (
    "Zahlbar bis",
    "Fällig am",
    "Zahlungsziel",
    "Bitte zahlen Sie bis zum",
    "zahlbar bis spätestens",
    "Fälligkeit",
    "Zahlung erbeten bis",
)
NUMBER = (
    "Rechnungsnummer",
    "Rechnungs-Nr.",
    "Rechnung Nr.",
    "Rg.-Nr.",
    "RE-Nr.",
    "Beleg-Nr.",
    "Nr.",
    "Rechnungs-Nummer",
    "Rechnungsnr.",
)
QUOTE_NUMBER = (
    "Angebotsnummer",
    "Angebot Nr.",
    "Angebots-Nr.",
    "Kostenvoranschlag Nr.",
    "KV-Nr.",
    "Angebot",
    "Vorgangsnummer",
)
DAY = ("Datum", "Rechnungsdatum", "Rechnung vom", "Rg.-Datum", "Ausstellungsdatum", "Belegdatum")
FREE = (
    "Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.", "Kein Ausweis von Umsatzsteuer, da Kleinunternehmer gemäß § 19 UStG.", "Umsatzsteuerbefreit nach § 19 Abs. 1 UStG.",
    "Als Kleinunternehmer enthält der Betrag keine Umsatzsteuer.",
)  # fmt: skip


@dataclass(frozen=True)
class Item:
    """A line: quantity as printed, unit, text, price of one and of all."""

    quantity: Decimal
    unit: str
    text: str
    price: Decimal
    total: Decimal


@dataclass(frozen=True)
class Invoice:
    """`rate` is 0 where no tax is charged. `included`: prices hold the tax already."""

    issuer: str
    owner: Person
    seat: Address
    customer: Person
    home: Address
    number: str
    day: date
    due: date
    items: tuple[Item, ...]
    rate: int
    included: bool
    net: Decimal
    vat: Decimal
    gross: Decimal
    bank: Bank
    iban: str

    def with_items(self, items: tuple[Item, ...]) -> Invoice:
        """The same letter about other things."""
        whole = sum((item.total for item in items), Decimal(0))
        factor = Decimal(self.rate) / 100
        net = (whole / (1 + factor)).quantize(CENT) if self.included else whole
        vat = whole - net if self.included else (net * factor).quantize(CENT)
        return replace(self, items=items, net=net, vat=vat, gross=net + vat)


def invoice(
    d: Draft,
    items: tuple[Item, ...],
    *,
    issuer: str | None = None,
    rate: int | None = None,
    included: bool = False,
    days: tuple[int, int] = (7, 30),
) -> Invoice:
    """`rate` in percent, drawn if none is given. `issuer` may hold "{name}" for the owner's family name."""
    g, rng = d.german, d.rng
    owner = g.person()
    day = g.day()
    chosen = rng.choices([19, 7, 16], [9, 1, 0])[0] if rate is None else rate
    if chosen == 19 and date(2020, 7, 1) <= day <= date(2020, 12, 31):
        chosen = 16
    bank = g.bank()
    blank = Invoice(
        issuer=(issuer or "{firm}").replace("{name}", owner.last).replace("{full}", owner.name).replace("{firm}", g.firm()).replace("{town}", g.town()), owner=owner, seat=g.address(),
        customer=g.person(), home=g.address(), number=number(d, day), day=day, due=d.later(day, *days), items=(), rate=chosen, included=included,
        net=Decimal(0), vat=Decimal(0), gross=Decimal(0), bank=bank, iban=g.iban(bank),
    )  # fmt: skip
    return blank.with_items(items)


def number(d: Draft, day: date) -> str:
    """A number as one of many offices counts."""
    g, rng = d.german, d.rng
    return d.one_of(
        f"{day.year}-{rng.randint(1, 999):03d}", f"RE{g.digits(6)}", f"{rng.randint(1, 400)}/{day:%y}", f"R-{day.year}{g.digits(4)}", g.digits(7),
        f"{day:%Y%m}-{rng.randint(1, 99):02d}", f"{g.digits(2)}-{g.digits(5)}", f"{rng.randint(1, 900)}", f"RG {g.digits(5)}", f"{day:%y}{g.digits(6)}", f"{day.year}/{g.digits(4)}",
        f"{rng.randint(100, 999)}.{g.digits(3)}.{g.digits(2)}", f"AR-{g.digits(5)}-{day:%y}", f"{day:%d%m%y}-{rng.randint(1, 9)}", f"{g.digits(10)}",
    )  # fmt: skip


def items(
    d: Draft, pool: tuple[tuple[str, str, float, float], ...], low: int, high: int, *, most: int = 4, steps: bool = True
) -> tuple[Item, ...]:
    """Some lines of a pool of (text, unit, lowest and highest price of one)."""
    made = []
    for text, unit, lowest, highest in d.rng.sample(pool, min(len(pool), d.rng.randint(low, high))):
        if unit in ("Std.", "h", "m²", "m", "lfm", "kg"):
            quantity = Decimal(d.rng.randint(2, 72)) / (4 if unit in ("Std.", "h") else 2)
        else:
            quantity = (
                Decimal(1)
                if unit in ("psch.", "pauschal")
                else Decimal(d.rng.choices([1, 2, 3, 4, 6, 10][: most + 1], [60, 18, 8, 6, 4, 4][: most + 1])[0])
            )
        price = d.german.money(lowest, highest)
        if steps:
            price = d.rng.choice(
                [
                    price,
                    price.quantize(Decimal(1)),
                    price.quantize(Decimal(1)) + Decimal("0.90"),
                    (price * 2).quantize(Decimal(1)) / 2,
                ]
            ).quantize(CENT)
        made.append(Item(quantity, unit, text, price, (quantity * price).quantize(CENT)))
    return tuple(made)


def issuer(d: Draft, i: Invoice) -> str:
    return d.field("aussteller", i.issuer)


def customer(d: Draft, i: Invoice) -> str:
    return d.field("empfaenger", i.customer.name)


def salutation(d: Draft, i: Invoice) -> str:
    return {"m": d.one_of("Herrn", "Herr"), "w": "Frau"}[i.customer.sex]


def window(d: Draft, i: Invoice, between: str = "<br>") -> str:
    """The address block; a form of address above the name half the time."""
    lines = [
        *([salutation(d, i)] if d.maybe(0.5) else []),
        customer(d, i),
        escape(i.home.street),
        escape(i.home.postcode_place),
    ]
    return between.join(lines)


def code(d: Draft, i: Invoice) -> str:
    return d.code("rechnungsnummer", i.number)


def net(d: Draft, i: Invoice, currency: bool | str = True) -> str:
    return d.amount("netto", i.net, currency=currency)


def vat(d: Draft, i: Invoice, currency: bool | str = True) -> str:
    return d.amount("ust", i.vat, currency=currency)


def gross(d: Draft, i: Invoice, currency: bool | str = True) -> str:
    return d.amount("brutto", i.gross, currency=currency)


def day(d: Draft, i: Invoice, style: str | None = None) -> str:
    return d.date("datum", i.day, style)


def due(d: Draft, i: Invoice, style: str | None = None) -> str:
    return d.date("faellig_am", i.due, style)


def quantity(value: Decimal) -> str:
    normal = f"{value:f}"
    return (normal.rstrip("0").rstrip(".") if "." in normal else normal).replace(".", ",")


def sums(
    d: Draft, i: Invoice, *, currency: bool | str = True, total: tuple[str, ...] = GROSS, lean: float = 0.15
) -> list[tuple[str, str]]:
    """(label, marked sum) of net, tax and gross as this letter shows them; of gross prices, with probability `lean`, only the gross."""
    whole = (d.one_of(*total), gross(d, i, currency))
    if not i.rate or (i.included and d.maybe(lean)):
        return [whole]
    if i.included:
        inside = (d.one_of(*INCLUDED).format(r=i.rate), vat(d, i, currency))
        return (
            [whole, inside]
            if d.maybe(0.6)
            else [whole, (d.one_of("Nettobetrag", "Netto", "entspricht netto"), net(d, i, currency)), inside]
        )
    return [(d.one_of(*NET), net(d, i, currency)), (d.one_of(*VAT).format(r=i.rate), vat(d, i, currency)), whole]


def due_sentence(d: Draft, i: Invoice) -> str:
    """A term of payment, with the marked day or without any."""
    if d.maybe(0.6):
        shown = due(d, i)
        early = d.print_date(d.later(i.day, 4, 6))
        return d.one_of(
            f"Bitte überweisen Sie den Betrag bis zum {shown}.", f"Zahlbar bis {shown} ohne Abzug.", f"Zahlungsziel: {shown}", f"Der Betrag ist am {shown} fällig.",
            f"Bei Zahlung bis {early} gewähren wir 2 % Skonto, bis {shown} netto.", f"Zahlbar ohne Abzug bis spätestens {shown}.",
        )  # fmt: skip
    return d.one_of(
        "Zahlbar sofort ohne Abzug.",
        "Zahlbar innerhalb von 14 Tagen.",
        "Bitte überweisen Sie den Betrag in den nächsten Tagen.",
        "Zahlbar nach Erhalt ohne Abzug.",
        "Zahlung innerhalb 10 Tagen netto Kasse.",
        "",
    )


def account(d: Draft, i: Invoice) -> str:
    """Bank, marked account and BIC in one line or in several."""
    parts = [escape(i.bank.name)] if d.maybe(0.8) else []
    parts.append(f"{d.one_of('IBAN', 'IBAN:', 'Konto:', 'IBAN')} {d.iban('iban', i.iban)}")
    if d.maybe(0.5):
        parts.append(f"BIC {i.bank.bic}")
    return d.one_of(", ", "<br>", " · ", " ").join(parts)


def ids(d: Draft) -> str:
    """Tax numbers and a register entry: distractors."""
    g = d.german
    return d.one_of(
        f"Steuer-Nr. {g.digits(2)}/{g.digits(3)}/{g.digits(5)}", f"USt-IdNr. DE{g.digits(9)}", f"St.-Nr.: {g.digits(3)}/{g.digits(4)}/{g.digits(4)}", f"Amtsgericht {escape(g.town())} HRB {g.digits(4)} · USt-ID DE{g.digits(9)}",
    )  # fmt: skip


def hello(d: Draft, i: Invoice) -> str:
    """An opening; a customer named in full is marked."""
    return _beinahe.hello(d, i.customer).replace(escape(i.customer.name), customer(d, i))


def small_print(d: Draft, low: int = 8, high: int = 26) -> str:
    """A page of general terms whose days, shares and sums are distractors."""
    g = d.german
    clauses = d.some(
        (
            "Unsere Angebote sind freibleibend; maßgeblich ist die schriftliche Auftragsbestätigung.", "Preise verstehen sich einschließlich der gesetzlichen Umsatzsteuer, soweit nicht anders angegeben.",
            f"Bei Verzug berechnen wir Zinsen von {d.rng.randint(5, 9)} Prozentpunkten über dem Basiszinssatz sowie {d.print_amount(g.money(2, 15))} je Mahnung.", "Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum (§ 449 BGB).",
            f"Storniert der Kunde, wird eine Pauschale von {d.rng.choice([10, 15, 25, 30])} % des Preises fällig; der Nachweis geringeren Schadens bleibt vorbehalten.", "Offensichtliche Mängel sind binnen zwei Wochen anzuzeigen.", "Die Gewährleistung richtet sich nach dem Gesetz.",
            "Termine gelten nur als verbindlich, wenn sie schriftlich zugesagt sind.", f"Für Wartezeiten werden {d.print_amount(g.money(30, 90))} je angefangene Stunde berechnet.", "Aufrechnung ist nur mit unbestrittenen oder rechtskräftigen Forderungen zulässig.",
            "Verbraucher können Verträge, die außerhalb von Geschäftsräumen geschlossen wurden, binnen vierzehn Tagen widerrufen.", f"Haftung für Sachschäden ist auf {d.print_amount(g.money(500, 5000, round_to=100))} je Schadensfall begrenzt, außer bei Vorsatz.", "Nebenabreden bedürfen der Textform.",
            f"Stand dieser Bedingungen: {d.print_date(g.day())}.", "Gerichtsstand für Kaufleute ist unser Sitz.", "An einem Verfahren vor einer Verbraucherschlichtungsstelle nehmen wir nicht teil.", "Personenbezogene Daten verarbeiten wir zur Erfüllung des Vertrages (Art. 6 Abs. 1 b DSGVO).",
            "Der Kunde sorgt für freien Zugang, Strom und Wasser.", "Altteile gehen in unser Eigentum über, wenn nichts anderes vereinbart ist.", "Bei Teilzahlung wird der Rest sofort fällig, wenn zwei Raten ausbleiben.", "Zahlungen werden zuerst auf Kosten und Zinsen angerechnet.",
        ),
        low, high,
    )  # fmt: skip
    title = d.one_of(
        "Allgemeine Geschäftsbedingungen",
        "AGB",
        "Liefer- und Zahlungsbedingungen",
        "Unsere Bedingungen",
        "Allgemeine Vertragsbedingungen",
    )
    sign = d.one_of("§ {n}", "{n}.", "({n})", "Ziffer {n}:")
    text = "".join(
        f"<p style='margin:0 0 1mm'><b>{sign.format(n=at)}</b> {escape(clause)}</p>"
        for at, clause in enumerate(clauses, 1)
    )
    return f"<div class=break style='font-size:{d.rng.uniform(6.5, 8.5):.1f}pt;line-height:1.25'><b>{title}</b><div style='columns:{d.rng.randint(1, 2)}'>{text}</div></div>"
