"""What the letters of this folder share: sentences with slots, letterheads, footers. No family."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import TypeVar

from corpora.factory.draft import MONTHS, Draft
from corpora.factory.german import Address

T = TypeVar("T")

BYES = (
    "Mit freundlichen Grüßen", "Freundliche Grüße", "Mit freundlichem Gruß", "Hochachtungsvoll", "Viele Grüße", "MfG",
    "Mit besten Grüßen", "Beste Grüße", "Herzliche Grüße", "Im Auftrag",
)  # fmt: skip
COLORS = ("#000", "#1b4f8a", "#a3161f", "#0a6b4b", "#5a2d82", "#b5600a", "#2b3a42", "#00708c", "#7a1e48", "#444")


class _Slots(dict[str, str]):
    def __init__(self, d: Draft, day: date, given: dict[str, str]) -> None:
        super().__init__(given)
        self._draft, self._day = d, day

    def __missing__(self, key: str) -> str:
        d, g = self._draft, self._draft.german
        hour = f"{d.rng.randint(7, 17)}{d.one_of(':', '.')}{d.one_of('00', '15', '30', '45')}"
        draws = {
            "past": lambda: d.print_date(d.later(self._day, -120, -3)),
            "soon": lambda: d.print_date(d.later(self._day, 3, 45)),
            "time": lambda: hour,
            "amount": lambda: d.print_amount(g.money(8, 900)),
            "person": lambda: g.person().name,
            "last": lambda: (who := g.person()).salutation + " " + who.last,
            "child": lambda: g.person(adult=False).first,
            "born": lambda: d.print_date(g.person().born),
            "firm": g.firm,
            "town": g.town,
            "street": g.street,
            "home": lambda: f"{g.street()}, {g.address().postcode_place}",
            "iban": lambda: d.print_iban(g.iban()),
            "bank": lambda: g.bank().name,
            "phone": g.phone,
            "office": g.authority,
            "month": lambda: f"{d.rng.choice(MONTHS)} {self._day.year}",
            "year": lambda: str(self._day.year - d.rng.randint(0, 2)),
            "n": lambda: str(d.rng.randint(2, 12)),
            "no": lambda: g.digits(d.rng.randint(5, 10)),
            "file": g.case_number,
            "bg": g.bg_number,
        }
        return draws[key]()


def fill(d: Draft, day: date, template: str, **given: str) -> str:
    """The sentence with its slots filled by unmarked, freshly drawn matter, escaped."""
    return escape(template.format_map(_Slots(d, day, given)))


def pick(d: Draft, options: Sequence[T], low: int, high: int) -> list[T]:
    """Between `low` and `high` of the options, in random order, whatever they are."""
    return d.rng.sample(options, min(len(options), d.rng.randint(low, high)))


def mast(d: Draft, shown: str, color: str, small: str = "") -> str:
    """A letterhead around the name, which is HTML already; `small` stands below it."""
    size = d.rng.randint(12, 22)
    mark = d.rng.choice(
        [
            "",
            f'<span style="display:inline-block;width:11mm;height:11mm;background:{color};border-radius:'
            f"{d.rng.choice([0, 3, 50])}%"
            ';vertical-align:middle;margin-right:3mm"></span>',
            f'<span style="display:inline-block;border-left:6mm solid transparent;border-right:6mm solid transparent;'
            f'border-bottom:10mm solid {color};vertical-align:middle;margin-right:3mm"></span>',
        ]
    )
    align = d.one_of("left", "left", "right", "center")
    frame = d.one_of(
        "", "", f"border-bottom:2px solid {color};padding-bottom:2mm;", f"border-top:5mm solid {color};padding-top:2mm;"
    )
    below = f'<br><span style="font-size:8pt;font-weight:normal;color:#333">{small}</span>' if small else ""
    weight = d.one_of("bold", "bold", "normal")
    return (
        f'<div style="text-align:{align};{frame}font-size:{size}pt;font-weight:{weight};color:{color};line-height:1.15;'
        f'margin-bottom:{d.rng.randint(4, 12)}mm">{mark}{shown}{below}</div>'
    )


def contact(d: Draft, address: Address) -> list[str]:
    """Lines of an office's address and reach, escaped; all distractors."""
    g = d.german
    host = "".join(char for char in address.place.lower() if "a" <= char <= "z")[:14] or "amt"
    lines = [
        address.street,
        address.postcode_place,
        f"{d.one_of('Telefon', 'Tel.', 'Fon', 'T')} {g.phone()}",
        f"{d.one_of('Telefax', 'Fax', 'F')} {g.phone()}",
        f"{d.one_of('info', 'post', 'poststelle', 'kontakt', 'service')}@{host}.de",
        f"www.{host}.de",
    ]
    return [escape(line) for line in lines]


def foot(d: Draft, name: str, address: Address) -> str:
    """A footer with firm data and page numbers, in one of several shapes; `name` is HTML."""
    g, lines = d.german, contact(d, address)
    bank = g.bank()
    account = escape(f"{bank.name} IBAN {d.print_iban(g.iban(bank))} BIC {bank.bic}")
    hours = (
        "Mo-Fr 8-12 Uhr, Do 14-18 Uhr"
        if d.maybe(0.5)
        else escape(f"USt-IdNr. DE{g.digits(9)} StNr. {g.digits(2)}/{g.digits(3)}/{g.digits(5)}")
    )
    page = d.one_of("Seite {page} von {pages}", "- {page} -", "{page}/{pages}", "")
    place = (
        f"position:absolute;bottom:{d.rng.randint(6, 9)}mm;left:22mm;right:18mm;font-size:{d.rng.uniform(6, 7.5):.1f}"
        "pt;line-height:1.25;color:#333"
    )
    line = d.one_of("border-top:1px solid #888;padding-top:1mm", "")
    shape = d.rng.randrange(4)
    if shape == 0:
        return f'<div style="{place};text-align:right">{page}</div>'
    if shape == 1:
        return f'<div style="{place};text-align:center;{line}">{name} · {" · ".join(lines)}<br>{account} {page}</div>'
    columns = (f"{name}<br>{lines[0]}<br>{lines[1]}", "<br>".join(lines[2:5]), f"{account}<br>{hours}", page)
    cells = "".join(f'<div style="flex:1 1 {20 + 15 * (i == 2)}%">{column}</div>' for i, column in enumerate(columns))
    return f'<div style="{place};display:flex;gap:4mm;{line}">{cells}</div>'
