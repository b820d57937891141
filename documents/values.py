"""From what a page shows to the normal form of each kind, as listed at the top of catalog.yaml.

The door to `documents.dates` and `documents.amounts`. Nothing is guessed: text that is no value of its kind raises.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import accumulate, product
from typing import TypeVar

from stdnum import iban as iban_rule

from documents.amounts import AMOUNTS_IN_LINE, parse_amount, parse_number
from documents.catalog import Kind
from documents.dates import DATES_IN_LINE, MONTHS_IN_LINE, parse_date, parse_month
from documents.digits import DIGIT

T = TypeVar("T")

_LONGEST = 120
"""Characters of the longest text that can be a date, a sum, a number or an account; keeps the parsers fast."""

_PLAIN = str.maketrans(dict.fromkeys("−–—‐‑‒―", "-") | dict.fromkeys("’‘´`", "'"))

# Digits an upper case letter may stand for where an account number must have a digit, the likeliest first.
_MISREAD = {"O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "|": "1", "Z": "27", "S": "5", "G": "6", "T": "7"}
_MISREAD["B"] = "86"
_LETTERS = str.maketrans("0158", "OISB")

_TITLE = r"(?:Herrn?|Frau|Fam\.|Familie|Eheleute)"
_TITLES = rf"{_TITLE}(?:(?: und | u\. | ?& | ?/ ?){_TITLE})*"
_SALUTATION = re.compile(rf"(?:^|(?<= und )|(?<= u\. )|(?<= [&/+] )|(?<=, ))(?:{_TITLES} )+")
_LAST_STOP = re.compile(r"(?<=\w\w)(?<!\bjun)(?<!\bsen)(?<!\bjr)(?<!\bCo)\.$")

_IBAN_DE = re.compile(rf"(?<!\w)D ?E(?: ?{DIGIT.replace('O', 'ODZGT')}){{20}}(?!\w)")
_IBAN_ABROAD = re.compile(r"(?<!\w)(?!DE)[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
_BIC = re.compile(r"(?<!\w)[A-Z]{4}(?P<country>[A-Z]{2})[A-Z0-9]{2}(?: ?(?!BIC|BLZ|EUR|KTO)[A-Z0-9]{3})?(?!\w)")

_IN_LINE = {
    Kind.DATE: DATES_IN_LINE,
    Kind.MONTH: MONTHS_IN_LINE,
    Kind.AMOUNT: AMOUNTS_IN_LINE,
    Kind.IBAN: (_IBAN_DE, _IBAN_ABROAD),
    Kind.BIC: (_BIC,),
}
_LEAP_DAY = date(2000, 2, 29)


class NotAValue(ValueError):
    """The text is no value of its kind. The reason is for developers and never holds the text itself."""


def normalise(text: str, kind: Kind, *, values: tuple[str, ...] = (), year_hint: date | None = None) -> str:
    """The normal form of `text`. `values` are those of an enum. `year_hint`, as a rule the letter's date, gives the
    year to a day printed without one and bounds years of two digits. Raises NotAValue."""
    match kind:
        case Kind.TEXT:
            return _said(_stripped(_collapsed(text), ".,;:"))
        case Kind.NAME:
            return _name(_collapsed(text))
        case Kind.CODE:
            return _said(_nfc("".join(_stripped(_collapsed(text), ".,;:").upper().split())))
        case Kind.ENUM:
            return _enum(text, values)
    text = _plain(text)
    if len(text) > _LONGEST:
        raise NotAValue(f"too long for the kind {kind}")
    match kind:
        case Kind.DATE:
            return _found(parse_date(text, year_hint=year_hint), kind).isoformat()
        case Kind.MONTH:
            return f"{_found(parse_month(text, year_hint=year_hint), kind):%Y-%m}"
        case Kind.AMOUNT:
            return f"{_found(parse_amount(text), kind):.2f}"
        case Kind.NUMBER:
            number = f"{_found(parse_number(text), kind):f}"
            return number.rstrip("0").rstrip(".")
        case Kind.IBAN:
            return _iban(text)
        case Kind.BIC:
            return _bic(text)


def find(texts: Sequence[str], kind: Kind) -> list[tuple[int, int]]:
    """Where the words of a line hold values of a closed form: half-open index ranges in order, none overlapping.

    For date, month, amount, IBAN and BIC; a day without a year counts as a date. Other kinds have no closed form: no
    ranges. Words are not cut: a word that holds two values ("01.03.-31.03.2026") is no value.
    """
    words = [_plain(text) for text in texts]
    starts = list(accumulate((len(word) + 1 for word in words), initial=0))
    line = " ".join(words)
    ranges = []
    for form in _IN_LINE.get(kind, ()):
        for match in form.finditer(line):
            ranges.append((bisect(starts, match.start()) - 1, bisect(starts, match.end())))
    chosen: list[tuple[int, int]] = []
    taken: set[int] = set()
    for first, end in sorted(set(ranges), key=lambda span: (span[0] - span[1], span[0])):
        end = _trimmed(words, first, end, kind)
        if end > first and taken.isdisjoint(range(first, end)):
            chosen.append((first, end))
            taken.update(range(first, end))
    return sorted(chosen)


def comparable(value: str, kind: Kind) -> str:
    """The form in which two values are compared: names, texts and codes without case, spaces and punctuation."""
    if kind not in (Kind.NAME, Kind.TEXT, Kind.CODE):
        return value
    return "".join(character for character in _nfc(value).casefold() if character.isalnum())


def _trimmed(words: Sequence[str], first: int, end: int, kind: Kind) -> int:
    """The end of the longest run from `first` that is a value; `first` if there is none."""
    text = " ".join(words[first:end])
    if kind is Kind.IBAN and not _IBAN_DE.search(text):
        # Only the check digits tell where a foreign account number stops and the next word begins.
        stops = range(end, first, -1)
        return next((stop for stop in stops if iban_rule.is_valid(_account(" ".join(words[first:stop])))), first)
    if kind is Kind.BIC and not _is_bank(words, text):
        return first
    try:
        normalise(text, kind, year_hint=_LEAP_DAY)
    except NotAValue:
        return first
    return end


def _is_bank(words: Sequence[str], text: str) -> bool:
    """A German BIC, or one whose line says so: capitals alone ("WOHNSITZ") look like a bank in Slovenia."""
    country = _BIC.search(text)
    return bool(country and country["country"] == "DE") or any(re.match(r"BIC|SWIFT", word) for word in words)


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _collapsed(text: str) -> str:
    return _nfc(" ".join(text.split()))


def _plain(text: str) -> str:
    return _collapsed(text).translate(_PLAIN)


def _stripped(text: str, marks: str) -> str:
    return text.rstrip(marks + " ").lstrip(",;: ")


def _said(text: str) -> str:
    if not any(character.isalnum() for character in text):
        raise NotAValue("neither letter nor digit")
    return text


def _found(value: T | None, kind: Kind) -> T:
    if value is None:
        raise NotAValue(f"not of the kind {kind}")
    return value


def _name(text: str) -> str:
    if re.fullmatch(rf"(?:{_TITLE}|und|u\.|\W)*", text):
        raise NotAValue("a form of address without a name")
    return _said(_LAST_STOP.sub("", _stripped(_SALUTATION.sub("", _stripped(text, ",;:")), ",;:")))


def _enum(text: str, values: tuple[str, ...]) -> str:
    wanted = _folded(text)
    for value in values:
        if _folded(value) == wanted:
            return value
    raise NotAValue("none of the listed values")


def _folded(text: str) -> str:
    """Without case and umlauts, printed ("ä"), written out ("ae") or lost ("a")."""
    bare = unicodedata.normalize("NFD", _collapsed(text).casefold())
    bare = "".join(character for character in bare if not unicodedata.combining(character))
    return re.sub(r"(?<=[aou])e", "", bare)


def _account(text: str) -> str:
    """Without label, spaces and punctuation."""
    return re.sub(r"[ .:/-]", "", re.sub(r"^\W*IBAN[^\w]*", "", text, flags=re.IGNORECASE)).upper().strip(",;()")


def _iban(text: str) -> str:
    number = _account(text)
    if re.fullmatch(r"DE.{20}", number):
        return _repaired(number, range(2, 22))
    if number.startswith("DE") or not re.fullmatch(r"[A-Z]{2}[0-9A-Z|]{13,32}", number, re.ASCII):
        raise NotAValue("not of the form of an IBAN")
    number = _repaired(number, range(2, 4))
    if iban_rule.is_valid(number):
        return number
    letters = [place for place in range(4, len(number)) if number[place] in _MISREAD]
    repairs = {repair for place in letters for repair in _readings(number, [place]) if iban_rule.is_valid(repair)}
    return repairs.pop() if len(repairs) == 1 else number


def _repaired(number: str, places: range) -> str:
    """`number` with digits at `places`: the only reading with a sound check digit, else the likeliest one.

    A digit is never changed for another one: of the twenty-odd such changes to a wrong IBAN one is sound by chance in
    every fourth case, and the money would go to a stranger.
    """
    wrong = [place for place in places if not (number[place].isascii() and number[place].isdigit())]
    if len(wrong) > 6 or any(number[place] not in _MISREAD for place in wrong):
        raise NotAValue("a letter where an IBAN has digits")
    readings = list(_readings(number, wrong))
    sound = [reading for reading in readings if iban_rule.is_valid(reading)]
    return sound[0] if len(sound) == 1 else readings[0]


def _readings(number: str, places: Sequence[int]) -> Iterator[str]:
    for digits in product(*(_MISREAD[number[place]] for place in places)):
        read = list(number)
        for place, digit in zip(places, digits, strict=True):
            read[place] = digit
        yield "".join(read)


def _bic(text: str) -> str:
    number = re.sub(r"^\W*(?:(?:BIC|SWIFT)(?:[ -]?Code)?\b\W*)+|[ .,;:()]", "", text, flags=re.IGNORECASE).upper()
    number = number[:6].translate(_LETTERS) + number[6:]
    if not re.fullmatch(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?", number):
        raise NotAValue("not of the form of a BIC")
    return number
