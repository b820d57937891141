"""Who writes to whom, when and under which number, for the kinds of this folder that came last. No family, no layout."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape

from corpora.factory.draft import HAND, SANS, SERIF, Draft
from corpora.factory.families.sonstiges import _post as post
from corpora.factory.german import Address, Person


@dataclass(frozen=True)
class Case:
    """`shown`, `dated` and `code` are marked HTML; the last two are empty where the paper does not state them."""

    sender: str
    seat: Address
    day: date
    who: Person
    home: Address
    clerk: Person
    shown: str
    dated: str
    code: str
    color: str


def case(
    d: Draft, sender: str, *, dated: float = 0.88, coded: float = 0.6, number: str | None = None, style: str | None = None, who: Person | None = None
) -> Case:  # fmt: skip
    """`number`: the file number where its form matters; `style`: of the date."""
    g = d.german
    day = g.day()
    return Case(
        sender=sender,
        seat=g.address(),
        day=day,
        who=who or g.person(),
        home=g.address(),
        clerk=g.person(),
        shown=d.field("absender", sender),
        dated=d.date("datum", day, style) if d.maybe(dated) else "",
        code=d.code("aktenzeichen", number or g.case_number()) if d.maybe(coded) else "",
        color=d.rng.choice(post.COLORS),
    )


def ref(d: Draft, c: Case, *labels: str) -> str:
    """The file number with a label, or nothing."""
    label = d.one_of(
        *(labels or ("Az.:", "Aktenzeichen:", "Unser Zeichen:", "Geschäftszeichen", "Mein Zeichen:", "GZ:", "Zeichen"))
    )
    return f"{label} {c.code}" if c.code else ""


def place_day(d: Draft, c: Case, place: str | None = None) -> str:
    """Place and date as a letter states them; the place alone where the date is missing."""
    town = escape(place or c.seat.place)
    if not c.dated:
        return town
    return d.one_of("{t}, den {d}", "{t}, {d}", "{t}, am {d}", "{d}", "{t}, {d}").format(t=town, d=c.dated)


def dear(d: Draft, person: Person) -> str:
    ending = "r" if person.sex == "m" else ""
    name = f"{person.salutation} {escape(person.last)}"
    return d.one_of(f"Sehr geehrte{ending} {name},", f"Sehr geehrte{ending} {name},", f"Guten Tag {name},")


def addressee(d: Draft, c: Case) -> str:
    return d.address_lines(c.who.name, c.home, c.who)


def pen(d: Draft, text: str, size: float = 1.25) -> str:
    """Ready HTML as if written by hand."""
    return f'<span style="font-family:{d.font(HAND)!r};font-size:{size}em;color:{d.one_of("#1a2f80", "#123", "#222")}">{text}</span>'


def sign(d: Draft, last: str) -> str:
    """A signature; the name in it is no statement."""
    turn = d.rng.uniform(-5, 3)
    return f'<span style="display:inline-block;font:{d.rng.randint(15, 21)}pt {d.font(HAND)!r};color:#1b2a6b;transform:rotate({turn:.1f}deg)">{escape(last[:7])}</span>'


def seal(d: Draft, text: str, color: str = "#446") -> str:
    """A round seal."""
    width = d.rng.randint(22, 30)
    return (
        f'<span style="display:inline-flex;width:{width}mm;height:{width}mm;border:{d.one_of("2px solid", "3px double", "1px solid")} {color};border-radius:50%;'
        f'font:6pt {d.font(SANS, SERIF)!r};color:{color};align-items:center;justify-content:center;text-align:center;transform:rotate({d.rng.randint(-15, 15)}deg)">'
        f"{escape(text)}</span>"
    )


def box(on: bool) -> str:
    return f"<span style=\"font-family:'DejaVu Sans'\">{'☒' if on else '☐'}</span>"


def euro(d: Draft, low: float, high: float) -> str:
    return d.print_amount(d.german.money(low, high))
