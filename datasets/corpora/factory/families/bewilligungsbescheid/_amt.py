"""Small parts of official letters, also for pensions and dunning: filled sentences, address blocks, notices. No family."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, Draft
from corpora.factory.german import Address, Person

Rows = Sequence[tuple[str, str]]
"""(label, HTML)."""

COLORS = ("#123a6b", "#7a1f2b", "#2c5e3f", "#333", "#005b7f", "#6b4a12", "#4b2c6b", "#b03010")


def fill(d: Draft, day: date, text: str) -> str:
    """`text` with its {places} filled by data around `day`; everything filled in is a distractor."""
    g = d.german
    makers = {
        "past": lambda: d.print_date(day - timedelta(days=d.rng.randint(12, 300))),
        "soon": lambda: d.print_date(d.later(day, 20, 90)),
        "month": lambda: f"{d.rng.choice(MONTHS)} {day.year - d.rng.randint(0, 1)}",
        "year": lambda: str(day.year - 1),
        "amount": lambda: d.print_amount(g.money(60, 1900)),
        "small": lambda: d.print_amount(g.money(3, 95)),
        "person": lambda: g.person().name,
        "last": lambda: g.person().last,
        "child": lambda: g.person(adult=False).first,
        "firm": g.firm,
        "town": g.town,
        "street": g.street,
        "phone": g.phone,
        "iban": lambda: d.print_iban(g.iban()),
        "bank": lambda: g.bank().name,
        "office": g.authority,
        "case": g.case_number,
        "n": lambda: str(d.rng.randint(2, 12)),
        "pct": lambda: str(d.rng.choice([10, 20, 25, 30, 40, 50, 60])),
    }
    return re.sub(r"\{(\w+)\}", lambda place: escape(makers[place[1]]()), text)


def month_end(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)


def add_months(day: date, count: int) -> date:
    """The first of the month `count` months after `day`'s."""
    months = day.year * 12 + day.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)


def contact(d: Draft, seat: Address) -> list[str]:
    """Lines of an office's address and reach."""
    g = d.german
    host = "".join(char for char in seat.place.lower() if "a" <= char <= "z")[:14] or "amt"
    lines = [
        seat.street,
        seat.postcode_place,
        f"{d.one_of('Telefon', 'Tel.', 'Durchwahl', 'Tel')} {g.phone()}",
        f"{d.one_of('Telefax', 'Fax')} {g.phone()}",
        f"{d.one_of('info', 'post', 'poststelle', 'kontakt', 'bescheide')}@{host}.de",
        f"www.{host}.de",
    ]
    return [escape(line) for line in lines]


def hours(d: Draft) -> str:
    return d.one_of(
        "Mo, Di, Do, Fr 8:00 - 12:00 Uhr, Do auch 14:00 - 17:30 Uhr",
        "Montag bis Freitag 8.30 - 12.00 Uhr und nach Vereinbarung",
        "Mo-Do 8-16 Uhr, Fr 8-13 Uhr",
        "Termine nur nach Vereinbarung",
    )


def account(d: Draft) -> str:
    """A bank account of an office: a distractor."""
    g = d.german
    bank = g.bank()
    return f"{escape(bank.name)}, IBAN {d.print_iban(g.iban(bank))}, BIC {bank.bic}"


def address(d: Draft, name: str, who: Person, home: Address, *, sender: str = "") -> str:
    """The addressee's block; `name` and `sender` are HTML."""
    line = f"<div style='font-size:{d.rng.uniform(6, 7.5):.1f}pt;text-decoration:underline'>{sender}</div>" * bool(
        sender
    )
    title = d.one_of("Herrn" if who.sex == "m" else "Frau", "Herr" if who.sex == "m" else "Frau", "", "")
    title += "<br>" * bool(title)
    extra = f"c/o {escape(d.german.person().last)}<br>" if d.maybe(0.05) else ""
    return f"{line}{title}{name}<br>{extra}{escape(home.street)}<br>{escape(home.postcode_place)}"


def greeting(d: Draft, who: Person) -> str:
    end = "r" if who.sex == "m" else ""
    return d.one_of(
        f"Sehr geehrte{end} {who.salutation} {escape(who.last)},",
        f"Sehr geehrte{end} {who.salutation} {escape(who.last)},",
        f"Guten Tag {who.salutation} {escape(who.last)},",
        f"Guten Tag {escape(who.name)},",
        "Sehr geehrte Damen und Herren,",
    )


def pairs(rows: Rows, build: str) -> str:
    """Labelled values. Builds: "table" (label left), "above", "line", "boxes", "dots", "colon", "below"."""
    match build:
        case "above":
            return "".join(f"<div style='margin-bottom:1.5mm'><small>{n}</small><br>{v}</div>" for n, v in rows)
        case "below":
            cells = "".join(
                f"<td style='padding:0 5mm 2mm 0'><div style='border-bottom:.5px solid #000;min-width:30mm'>{v}</div><small>{n}</small>"
                for n, v in rows
            )
            return f"<table><tr>{cells}</table>"
        case "line":
            return " &nbsp; ".join(f"{n}: {v}" for n, v in rows)
        case "boxes":
            cells = "".join(
                f"<td style='border:1px solid #555;padding:.8mm 2mm'><small>{n}</small><br>{v}" for n, v in rows
            )
            return f"<table style='width:100%'><tr>{cells}</table>"
        case "dots":
            return " &bull; ".join(f"{n} {v}" for n, v in rows)
        case "colon":
            return "<br>".join(f"{n}: {v}" for n, v in rows)
        case _:
            return "<table>" + "".join(f"<tr><td style='padding-right:4mm'>{n}<td>{v}" for n, v in rows) + "</table>"


def bye(d: Draft) -> str:
    """The close with a made-up signature."""
    name = escape(d.german.person().name)
    return d.one_of(
        f"Mit freundlichen Grüßen<br>Im Auftrag<br><br>{name}",
        f"Mit freundlichen Grüßen<br><br>{name}",
        f"Im Auftrag<br><br>gez. {name}",
        "Mit freundlichen Grüßen<br><br><i>Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.</i>",
        f"Freundliche Grüße<br>i. A. {name}",
        f"Hochachtungsvoll<br><br>{name}",
    )


def remedy(d: Draft, office: str, seat: Address, sort: str = "widerspruch") -> str:
    """Notice of legal remedies; `office` is HTML. Sorts: widerspruch, einspruch, klage, sozialgericht."""
    place = f"{escape(seat.street)}, {escape(seat.postcode_place)}"
    town = escape(d.german.town())
    if sort == "klage":
        return (
            "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage bei dem Verwaltungsgericht "
            f"{town} schriftlich oder zur Niederschrift des Urkundsbeamten der Geschäftsstelle erhoben werden. Die Klage muss "
            f"den Kläger, den Beklagten ({office}) und den Gegenstand des Klagebegehrens bezeichnen."
        )
    if sort == "sozialgericht":
        return (
            f"Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Klage beim Sozialgericht {town} "
            "erheben. Die Klage ist schriftlich oder zur Niederschrift einzureichen."
        )
    word = "Einspruch" if sort == "einspruch" else "Widerspruch"
    return d.one_of(
        f"Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe {word} erhoben werden. Der {word} ist schriftlich "
        f"oder zur Niederschrift bei {office}, {place}, einzulegen.",
        f"Gegen diesen Bescheid ist der {word} zulässig. Er ist binnen eines Monats nach seiner Bekanntgabe bei {office} "
        "schriftlich, in elektronischer Form nach § 36a Abs. 2 SGB I oder zur Niederschrift einzureichen.",
        f"Sie können gegen diesen Bescheid innerhalb eines Monats nach Zugang {word} einlegen, schriftlich oder zur "
        f"Niederschrift bei der im Briefkopf genannten Stelle. Die Frist ist auch gewahrt, wenn der {word} bei einer anderen "
        "inländischen Behörde eingeht. Eine einfache E-Mail genügt nicht.",
    )


def split(d: Draft, total: Decimal, parts: int) -> list[Decimal]:
    """`parts` positive amounts that add up to `total`."""
    weights = [d.rng.uniform(0.5, 2) for _ in range(parts)]
    amounts = [(total * Decimal(str(w / sum(weights)))).quantize(Decimal("0.01")) for w in weights[:-1]]
    return [*amounts, total - sum(amounts, Decimal(0))]
