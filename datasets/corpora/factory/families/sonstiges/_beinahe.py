"""Parts that the near-miss families share: a firm's fine print, emblems, tables of ready cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import TypeVar

from corpora.factory.draft import Draft
from corpora.factory.german import Address, Bank, Person

_COURTS = (
    "Amtsgericht", "Registergericht", "AG", "Handelsregister beim Amtsgericht", "Reg.-Gericht",
)  # fmt: skip
_COLORS = (
    "#004a99", "#b0121b", "#2f6b2f", "#333", "#7a4a00", "#005f6b", "#5b2a86", "#c25400", "#000",
)  # fmt: skip

T = TypeVar("T")


def picked(d: Draft, options: Sequence[T], low: int, high: int) -> list[T]:
    """As `Draft.some`, of anything."""
    return d.rng.sample(options, min(len(options), d.rng.randint(low, high)))


def color(d: Draft) -> str:
    return d.one_of(*_COLORS)


def table(rows: Iterable[Sequence[str]], head: Sequence[str] = (), css_class: str = "") -> str:
    """Cells are ready HTML; a cell may start with an attribute as "class=n|12,00"."""
    lines = "".join("<tr>" + "".join(_cell("td", text) for text in row) for row in rows)
    top = "<thead><tr>" + "".join(_cell("th", text) for text in head) + "</thead>" if head else ""
    return f'<table class="{css_class}">{top}<tbody>{lines}</tbody></table>'


def _cell(tag: str, text: str) -> str:
    match = re.match(r"((?:class|colspan|style)=[^|<]+)\|", text)
    return f"<{tag} {match[1]}>{text[match.end() :]}" if match else f"<{tag}>{text}"


def slug(name: str) -> str:
    plain = name.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    return re.sub(r"[^a-z]+", "-", plain.split(" gmbh")[0]).strip("-")[:24]


def contact(d: Draft, name: str) -> list[str]:
    """Lines of telephone, fax, mail and web."""
    domain = slug(name) + d.one_of(".de", ".de", ".com", "-online.de", ".info")
    user = d.one_of("info", "kontakt", "service", "post", "mail", "poststelle")
    return [
        f"{d.one_of('Tel.', 'Telefon', 'Tel', 'Fon', 'T')}{d.one_of(':', '')} {escape(d.german.phone())}",
        f"{d.one_of('Fax', 'Telefax', 'Fax.')}{d.one_of(':', '')} {escape(d.german.phone())}",
        f"{d.one_of('E-Mail: ', 'Mail ', '')}{user}@{domain}",
        f"{d.one_of('www.', 'https://www.', 'Internet: www.')}{domain}",
    ]


def imprint(d: Draft, shown: str, name: str, address: Address, bank: Bank | None = None) -> str:
    """A footer of a firm; `shown` is its name as HTML, marked or not."""
    g = d.german
    bank = bank or g.bank()
    town = escape(g.town())
    people = [g.person().name for _ in range(3)]
    board = (
        f"{d.one_of('Vorstand', 'Geschäftsführung', 'Geschäftsführer', 'Vertretungsberechtigt')}: {', '.join(people)}"
    )
    blocks = [
        f"{shown}<br>{escape(address.street)}<br>{escape(address.postcode_place)}",
        "<br>".join(d.some(contact(d, name), 1, 4)),
        f"{d.one_of(*_COURTS)} {town}<br>{d.one_of('HRB', 'HRA', 'GnR', 'HR B')} {g.digits(5)}<br>"
        f"{d.one_of('USt-IdNr.', 'USt-ID', 'Ust.-Id.-Nr.')} DE{g.digits(9)}",
        f"{shown if bank.name == name else escape(bank.name)}<br>IBAN {d.print_iban(g.iban(bank))}<br>BIC {bank.bic}",
        escape(board),
    ]
    blocks = blocks[:1] * d.maybe(0.7) + d.some(blocks[1:], 2, 4)
    size, line = d.rng.uniform(6, 7.5), d.one_of("border-top:1px solid #888;", "", "border-top:2px solid #444;")
    place = (
        f"position:absolute;bottom:7mm;left:20mm;right:15mm;font-size:{size:.1f}pt;line-height:1.2;color:#333;{line}"
    )
    if d.maybe(0.5):
        cells = "".join(f"<div style='flex:1;padding-right:3mm'>{block}</div>" for block in blocks)
        return f'<div style="{place}display:flex;padding-top:1mm">{cells}</div>'
    text = d.one_of(" · ", " | ", " – ", " ").join(block.replace("<br>", ", ") for block in blocks)
    return f'<div style="{place}text-align:{d.one_of("center", "left")};padding-top:1mm">{text}</div>'


def emblem(d: Draft, tint: str) -> str:
    """A simple sign beside a firm's name."""
    size = d.rng.randint(7, 14)
    radius, turn = d.one_of("50%", "0", "3px", "50% 0", "0 60% 0 60%"), d.one_of("0", "45", "0", "15")
    return (
        f'<span style="display:inline-block;width:{size}mm;height:{size}mm;background:{tint};border-radius:{radius};'
        f'transform:rotate({turn}deg);margin:0 4mm -2mm 1mm"></span>'
    )


def page_number(d: Draft) -> str:
    """Somewhere in the foot, in many ways, or none."""
    text = d.one_of(
        "Seite {page} von {pages}", "Seite {page}", "- {page} -", "{page}/{pages}", "Blatt {page}", "S. {page}", ""
    )
    side = d.one_of("right:18mm", "left:25mm", "left:100mm")
    return f'<div style="position:absolute;bottom:3mm;{side};font-size:7pt">{text}</div>'


def tick(d: Draft, on: bool) -> str:
    """A box to tick, ticked or not."""
    sign = d.one_of("☒", "☒", "☑") if on else "☐"
    return f"<span style=\"font-family:'DejaVu Sans'\">{sign}</span>"


BYES = (
    "Mit freundlichen Grüßen",
    "Freundliche Grüße",
    "Mit freundlichem Gruß",
    "Hochachtungsvoll",
    "Mit besten Grüßen",
    "Viele Grüße",
    "MfG",
    "Mit freundlichen Grüssen",
    "Beste Grüße",
    "Mit freundl. Grüßen",
)


def hello(d: Draft, person: Person | None = None) -> str:
    """An opening, to a person or to an office."""
    if person is None:
        return d.one_of(
            "Sehr geehrte Damen und Herren,", "Sehr geehrte Damen und Herren!", "Guten Tag,", "Sehr geehrte D. u. H.,"
        )
    ending = "r" if person.sex == "m" else ""
    last = escape(person.last)
    return d.one_of(
        f"Sehr geehrte{ending} {person.salutation} {last},",
        f"Sehr geehrte{ending} {person.salutation} {last},",
        f"Guten Tag {person.salutation} {last},",
        f"Guten Tag {escape(person.name)},",
    )


def listed(d: Draft, pairs: Sequence[tuple[str, str]]) -> str:
    """Labels and values as a small table, as lines, or with the label above its value."""
    colon = d.one_of(":", ":", "")
    shape = d.rng.randrange(3)
    if shape == 0:
        return table([[f"{label}{colon}&nbsp;&nbsp;", value] for label, value in pairs], css_class="listed")
    if shape == 1:
        return "<div class=listed>" + "<br>".join(f"{label}{colon or ':'} {value}" for label, value in pairs) + "</div>"
    return (
        "<div class=listed>"
        + "".join(f"<div><small>{label}</small><br>{value}</div>" for label, value in pairs)
        + "</div>"
    )


def grouped(d: Draft, sentences: list[str], most: int = 3) -> str:
    """Sentences as paragraphs of one to `most`."""
    text, rest = "", list(sentences)
    while rest:
        count = d.rng.randint(1, most)
        text += f"<p>{' '.join(rest[:count])}</p>"
        rest = rest[count:]
    return text


def place_and_date(d: Draft, place: str, shown_date: str) -> str:
    return d.one_of(
        f"{escape(place)}, den {shown_date}",
        f"{escape(place)}, {shown_date}",
        shown_date,
        f"{escape(place)}, am {shown_date}",
        f"Datum: {shown_date}",
        f"{escape(place)} den {shown_date}",
    )
