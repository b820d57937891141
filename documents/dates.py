"""Dates and months as German letters print them. Text comes with single spaces and plain hyphens (`documents.values`).

A year of two digits lies in this century unless that is later than next year, then in the last one (19/20 pivot).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from documents.digits import DIGIT, repaired, share

_NAMES = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez")
_NAME = (
    r"(?i:jan(?:uar)?|j(?:[aä]|ae)nner|feb(?:ruar|er)?|m(?:[aä]|ae)rz|mrz|m[aä]r(?=[ .])|apr(?:il)?|mai|juni?|juli?"
    r"|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)"
)
_D, _M = rf"(?P<day>{DIGIT}{{1,2}})", rf"(?P<month>{DIGIT}{{1,2}})"
_Y4, _Y = rf"(?P<year>{DIGIT}{{4}})", rf"(?P<year>{DIGIT}{{4}}|{DIGIT}{{2}})"
_BY_NAME = rf"{_D} ?[.-]? ?(?P<name>{_NAME})"

_FULL = (
    rf"{_D} ?[.,] ?{_M} ?[.,] ?{_Y4}",  # OCR takes a point for a comma
    rf"{_D} ?(?P<mark>[./-]) ?{_M} ?(?P=mark) ?{_Y}",
    rf"(?P<year>{DIGIT}{{4}}) ?(?P<mark>[./-]) ?{_M} ?(?P=mark) ?{_D}",
    rf"{_BY_NAME} ?[.,-]? ?'?{_Y}",
)
_COMB = r"(?P<comb>[0-9](?: ?[0-9]){7}|[0-9](?: ?[0-9]){5})"
_YEARLESS = (rf"{_D} ?\. ?{_M} ?\.?", rf"{_BY_NAME}\.?")
_MONTH = (
    rf"(?P<name>{_NAME}) ?[./,-]? ?'?{_Y}",
    rf"{_M} ?[./-] ?{_Y4}",
    rf"{_M} ?/ ?{_Y}",
    rf"{_Y4} ?[./-] ?{_M}",
)

# "Düren, den ", "Datum: ", "(vom " before it; a bracket or full stop after it. Lazy: "l. Mai" may start with a digit.
_BEFORE, _AFTER = r"[^\w]*?(?:[^\W\d_]+(?:[.,:]+ ?| )){0,6}?", r"[^\w]*"
_DATES = tuple(re.compile(_BEFORE + form + _AFTER) for form in (*_FULL, _COMB))
_DATES_YEARLESS = tuple(re.compile(_BEFORE + form + _AFTER) for form in _YEARLESS)
_MONTHS = tuple(re.compile(_BEFORE + form + _AFTER) for form in _MONTH)
_UNTIL = re.compile(r" ?(?:-|\bbis\b(?: zum\b)?) ?")

_ALONE, _END = r"(?<![\w.,/-])(?:", r")(?!\w|[./-]\w|,\d)"
_RANGE_END = rf"{DIGIT}{{1,2}}\.{DIGIT}{{1,2}}\.(?:{DIGIT}{{4}}|{DIGIT}{{2}})"
DATES_IN_LINE = (
    *(re.compile(_ALONE + form + _END) for form in _FULL),
    re.compile(r"(?<!\S)(?<!\d )(?:\d(?: \d){7}|\d(?: \d){5}|\d\d \d\d \d{4})(?!\S)(?! \d)"),
    re.compile(r"(?<!\S)[0-9]{2}\.[0-9]{2}\.?(?!\S)"),
)
"""Where a line may hold a date; with or without a year (booking lines print "01.03.")."""
MONTHS_IN_LINE = (
    re.compile(rf"(?<![0-9]\. )(?<![0-9]\.)(?<![0-9] ){_ALONE}{_MONTH[0]}{_END}"),
    *(re.compile(_ALONE + form + _END) for form in _MONTH[1:]),
    re.compile(rf"{_ALONE}{DIGIT}{{1,2}}\.(?:{DIGIT}{{1,2}}\.(?:{DIGIT}{{4}})?)? ?(?:-|bis) ?{_RANGE_END}{_END}"),
)
"""Where a line may hold a month, or the range of its days."""


def parse_date(text: str, *, year_hint: date | None = None) -> date | None:
    """The one date `text` states, or None. Without a year: the latest such day not after `year_hint` + 31 days."""
    if day := _dated(text, year_hint):
        return day
    if year_hint:
        for match in _matches(_DATES_YEARLESS, text):
            if day := _latest(_month_number(match), int(repaired(match["day"])), year_hint):
                return day
    return None


def parse_month(text: str, *, year_hint: date | None = None) -> date | None:
    """The first day of the month `text` states: by name or number, as a day in it or as a range of its days."""
    for match in _matches(_MONTHS, text):
        if day := _calendar(_year(match["year"], year_hint), _month_number(match), 1):
            return day
    if day := _dated(text, year_hint):
        return day.replace(day=1)
    for until in _UNTIL.finditer(text):
        last = parse_date(text[until.end() :], year_hint=year_hint)
        first = last and (_day_alone(text[: until.start()], last) or parse_date(text[: until.start()], year_hint=last))
        if first and last and (first.year, first.month) == (last.year, last.month):
            return first.replace(day=1)
    return None


def _dated(text: str, hint: date | None) -> date | None:
    """The date of a text that states its year."""
    return next((day for match in _matches(_DATES, text) if (day := _date(match, hint))), None)


def _matches(forms: tuple[re.Pattern[str], ...], text: str) -> Iterator[re.Match[str]]:
    for form in forms:
        match = form.fullmatch(text)
        if match and share("".join(value for name, value in match.groupdict("").items() if name != "name")) >= 0.5:
            yield match


def _date(match: re.Match[str], hint: date | None) -> date | None:
    parts = match.groupdict()
    if comb := (parts.get("comb") or "").replace(" ", ""):
        return _calendar(_year(comb[4:], hint), int(comb[2:4]), int(comb[:2]))
    return _calendar(_year(parts["year"], hint), _month_number(match), int(repaired(parts["day"])))


def _day_alone(text: str, last: date) -> date | None:
    """The "01." of "01.-30.11.2026"."""
    match = re.fullmatch(rf"{_BEFORE}([0-9]{{1,2}})\.?", text)
    return _calendar(last.year, last.month, int(match[1])) if match else None


def _month_number(match: re.Match[str]) -> int:
    parts = match.groupdict()
    if number := parts.get("month"):
        return int(repaired(number))
    name = parts["name"].lower().replace("ae", "a").replace("ä", "a").replace("mrz", "mar")
    return _NAMES.index(name[:3]) + 1


def _year(text: str, hint: date | None) -> int:
    year = int(repaired(text))
    if len(text) == 4:
        return year
    return 2000 + year if 2000 + year <= (hint.year if hint else 2030) + 1 else 1900 + year


def _latest(month: int, day: int, hint: date) -> date | None:
    latest = hint + timedelta(days=31) if hint < date(2100, 1, 1) else hint
    for year in range(latest.year, latest.year - 9, -1):  # a 29 February is at most eight years away
        if (found := _calendar(year, month, day)) and found <= latest:
            return found
    return None


def _calendar(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1900 <= year <= 2100 else None
    except ValueError:
        return None
