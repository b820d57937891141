"""Draft: what a family draws a letter with. Sheet: the letter as HTML, ready for the press.

Markup (the only labelling there is)
- `data-field="iban"`: the words inside show this field's value. `data-value` holds its normal form.
- `data-field="buchungen.betrag" data-row="3"`: a cell of the third row of a table.
- `data-part="2"`: the second of several printed values that the catalog joins into one (two tenants).
Nothing else is labelled: what a family leaves unmarked is a distractor.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from html import escape
from typing import TypeVar

from corpora.factory.gazetteer import Gazetteer
from corpora.factory.german import Address, German, Person

T = TypeVar("T")

MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
A4 = (210.0, 297.0)
Day = date
"""In Draft the name `date` is a method."""

SANS = (
    "Liberation Sans",
    "DejaVu Sans",
    "Carlito",
    "Open Sans",
    "Roboto",
    "Lato",
    "FreeSans",
    "Liberation Sans Narrow",
)
SERIF = ("Liberation Serif", "DejaVu Serif", "Caladea", "FreeSerif")
MONO = ("Liberation Mono", "Courier Prime", "DejaVu Sans Mono", "FreeMono", "GNUTypewriter", "Inconsolata", "OCR B")
HAND = ("Dancing Script", "Breip", "DkgHandwriting", "Humor Sans")


@dataclass(frozen=True)
class Sheet:
    """One letter as HTML.

    `body`'s top-level elements flow over as many pages as they need (a table is split between rows, its thead
    repeated); an element with class "break" starts a new page. `header` and `footer` stand on every page, placed by
    CSS (position absolute); `{page}` and `{pages}` in them become numbers. `size` and `margin` (top, right, bottom,
    left) are millimetres.
    """

    body: str
    css: str = ""
    header: str = ""
    footer: str = ""
    size: tuple[float, float] = A4
    margin: tuple[float, float, float, float] = (20.0, 20.0, 20.0, 25.0)


class Draft:
    """Random choices, German data and marked text for one letter. One draft makes one letter, in one style."""

    def __init__(self, rng: random.Random, gazetteer: Gazetteer) -> None:
        self.rng = rng
        self.german = German(rng, gazetteer)
        self._date_style = rng.choices(["dd.mm.yyyy", "d.m.yyyy", "d. month yyyy", "dd.mm.yy"], [6, 1, 2, 1])[0]
        self._currency = rng.choices(["{} €", "{} EUR", "€ {}", "EUR {}", "{} Euro", "{}"], [6, 4, 1, 1, 1, 2])[0]
        self._thousands = rng.random() < 0.8

    # Choices

    def maybe(self, probability: float) -> bool:
        return self.rng.random() < probability

    def one_of(self, *options: str) -> str:
        """One of several wordings."""
        return self.rng.choice(options)

    def some(self, options: Sequence[T], low: int, high: int) -> list[T]:
        """Between `low` and `high` of the options, in random order."""
        return self.rng.sample(options, min(len(options), self.rng.randint(low, high)))

    def font(self, *groups: tuple[str, ...]) -> str:
        """A font family from the given groups (SANS, SERIF, MONO, HAND); SANS or SERIF if none is given."""
        return self.rng.choice([name for group in (groups or (SANS, SANS, SERIF)) for name in group])

    # Printed forms, in the style of this letter

    def print_date(self, day: Day, style: str | None = None) -> str:
        """Styles: "dd.mm.yyyy", "d.m.yyyy", "d. month yyyy", "dd.mm.yy", "dd.mm.", "yyyy-mm-dd"."""
        match style or self._date_style:
            case "d.m.yyyy":
                return f"{day.day}.{day.month}.{day.year}"
            case "d. month yyyy":
                return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"
            case "dd.mm.yy":
                return day.strftime("%d.%m.%y")
            case "dd.mm.":
                return day.strftime("%d.%m.")
            case "yyyy-mm-dd":
                return day.isoformat()
            case _:
                return day.strftime("%d.%m.%Y")

    def print_amount(self, amount: Decimal, *, currency: bool | str = True) -> str:
        """`currency`: True for this letter's style, False for none, or a pattern such as "{} €"."""
        digits = f"{amount:,.2f}" if self._thousands else f"{amount:.2f}"
        digits = digits.replace(",", " ").replace(".", ",").replace(" ", ".")
        pattern = (self._currency if currency else "{}") if isinstance(currency, bool) else currency
        return pattern.format(digits)

    def print_iban(self, iban: str, *, grouped: bool | None = None) -> str:
        """In groups of four (default: mostly)."""
        grouped = self.maybe(0.85) if grouped is None else grouped
        return " ".join(iban[i : i + 4] for i in range(0, len(iban), 4)) if grouped else iban

    # Marked text. Everything given as text is escaped.

    def field(self, key: str, text: str, value: str | None = None, *, part: int | None = None) -> str:
        """The field's printed text; `value` is its normal form where it is not the text itself."""
        parts = f' data-part="{part}"' if part is not None else ""
        shown = text if value is None else value
        return f'<span data-field="{key}" data-value="{escape(shown)}"{parts}>{escape(text)}</span>'

    def date(self, key: str, day: Day, style: str | None = None) -> str:
        return self.field(key, self.print_date(day, style), day.isoformat())

    def amount(self, key: str, amount: Decimal, *, currency: bool | str = True) -> str:
        return self.field(key, self.print_amount(amount, currency=currency), f"{amount:.2f}")

    def iban(self, key: str, iban: str, *, grouped: bool | None = None) -> str:
        return self.field(key, self.print_iban(iban, grouped=grouped), iban)

    def code(self, key: str, text: str) -> str:
        """A file or insurance number: normal form without inner spaces, upper case."""
        return self.field(key, text, "".join(text.split()).upper())

    def cell(self, column: str, row: int, text: str, value: str | None = None) -> str:
        """A cell of a table row: column as "buchungen.betrag"; rows count from 1."""
        shown = text if value is None else value
        return f'<span data-field="{column}" data-row="{row}" data-value="{escape(shown)}">{escape(text)}</span>'

    def comb(self, key: str, text: str, value: str | None = None) -> str:
        """A field written into comb boxes, one character a box."""
        boxes = "".join(
            f'<i class="comb">{escape(char)}</i>' if char != " " else '<i class="comb">&nbsp;</i>' for char in text
        )
        return f'<span data-field="{key}" data-value="{escape(text if value is None else value)}">{boxes}</span>'

    # Building blocks that many letters share. Families are free to build their own; they should.

    def address_lines(self, name: str, address: Address, person: Person | None = None) -> str:
        """An address block without marks, one line each."""
        lines = [
            *([person.salutation] if person and self.maybe(0.5) else []),
            name,
            address.street,
            address.postcode_place,
        ]
        return "<br>".join(escape(line) for line in lines)

    def css(self, *groups: tuple[str, ...], low: float = 9.0, high: float = 11.5) -> str:
        """Basic style: a font, a size in points between `low` and `high`, a line height."""
        return (
            f"body{{font-family:'{self.font(*groups)}';font-size:{self.rng.uniform(low, high):.1f}pt;"
            f"line-height:{self.rng.uniform(1.1, 1.5):.2f};color:#{self.rng.choice(['000', '000', '111', '222', '124'])}}}"
            "td,th{vertical-align:top}"
        )

    def received_stamp(self) -> str:
        """An authority's stamp with its receipt date, put somewhere on the first page: always a distractor."""
        day = self.german.day()
        color, top, left = (
            self.one_of("#333", "#a22", "#226", "#000"),
            self.rng.randint(15, 70),
            self.rng.randint(95, 150),
        )
        border = self.one_of("2px solid", "1px solid", "3px double", "0 solid")
        office = escape(self.one_of("Jobcenter", "Sozialamt", "Poststelle", "Posteingang", self.german.authority()))
        line = self.one_of("Eingang", "Eingegangen", "EINGEGANGEN AM", "Eing.:", "Empfangen", "E I N G A N G")
        return (
            f'<div style="position:absolute;top:{top}mm;left:{left}mm;border:{border} {color};color:{color};padding:1.5mm;'
            f'transform:rotate({self.rng.uniform(-6, 6):.1f}deg);font:{self.rng.randint(8, 13)}pt {self.font(SANS, MONO)!r};text-align:center">'
            f"{office}<br>{line}<br>{self.print_date(day, self.one_of('dd.mm.yyyy', 'd. month yyyy', 'dd.mm.yy'))}</div>"
        )

    def hand_note(self) -> str:
        """A short note by hand somewhere on the page: always a distractor."""
        note = self.one_of(
            "Kopie",
            "zdA",
            "erl.",
            "Orig. zurück",
            "WV 4 Wo.",
            "liegt vor",
            "Frau M. z.K.",
            "bitte prüfen",
            "BG!",
            "2x",
            "ok",
            "eilt",
        )
        return (
            f'<div style="position:absolute;top:{self.rng.randint(5, 280)}mm;left:{self.rng.randint(5, 180)}mm;color:#225;'
            f'font:{self.rng.randint(12, 20)}pt {self.font(HAND)!r};transform:rotate({self.rng.uniform(-12, 12):.0f}deg)">{note}</div>'
        )

    def later(self, day: Day, low: int, high: int) -> Day:
        """A day between `low` and `high` days after `day`."""
        return day + timedelta(days=self.rng.randint(low, high))
