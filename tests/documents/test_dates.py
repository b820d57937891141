"""Dates and months as German letters print them, read with a letter of 2 November 2026 in mind."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.catalog import Kind
from documents.values import NotAValue, find, normalise

LETTER = date(2026, 11, 2)
MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni"]
MONTHS += ["Juli", "August", "September", "Oktober", "November", "Dezember"]
SHORT = ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sept", "Okt", "Nov", "Dez"]

days = st.dates(date(1900, 1, 1), date(2100, 12, 31))
near_days = st.dates(date(1928, 1, 1), date(2027, 12, 31))
"""The hundred years that two digits can mean in a letter of 2026."""


def forms(text: str) -> list[str]:
    """What stands between the bars of `text`."""
    return [form.strip() for form in text.split("|")]


def printed(line: str, kind: Kind) -> list[str]:
    words = line.split()
    return [" ".join(words[first:end]) for first, end in find(words, kind)]


DAY = """
    02.11.2026 | 2.11.2026 | 02.11.26 | 2.11.26 | 02. 11. 2026 | 2 .11 .2026 | 02,11.2026 | 02/11/2026 |
    02-11-2026 | 02–11–2026 | 2026-11-02 | 2. November 2026 | 2.November 2026 | 02 November 2026 |
    2. NOVEMBER 2026 | 2. Nov. 2026 | 2.Nov.26 | 2. November '26 | 0 2 1 1 2 0 2 6 | 02 11 2026 | 021126 |
    Düren, den 2. November 2026 | Düren, 02.11.2026 | Montag, 2. November 2026 | Datum: 02.11.2026 |
    (vom 02.11.2026) | 02.11.2026, | 02.11. | 2. November
"""


@pytest.mark.parametrize("text", forms(DAY))
def test_every_printed_form_is_the_same_day(text: str) -> None:
    assert normalise(text, Kind.DATE, year_hint=LETTER) == "2026-11-02"


@pytest.mark.parametrize("text", ["O2.11.2O26", "02.ll.2026", "02.I1.2026", "02.1|.2026"])
def test_letters_read_for_digits_do_not_spoil_a_date(text: str) -> None:
    assert normalise(text, Kind.DATE) == "2026-11-02"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("l. Mai 2026", "2026-05-01"),
        ("3. Maerz 2026", "2026-03-03"),
        ("3. Marz 2026", "2026-03-03"),
        ("1. Jänner 2026", "2026-01-01"),
        ("30. Sep. 2026", "2026-09-30"),
        ("29.02.2024", "2024-02-29"),
    ],
)
def test_month_names_are_understood_with_lost_umlauts_and_austrian_habits(text: str, day: str) -> None:
    assert normalise(text, Kind.DATE) == day


@pytest.mark.parametrize(
    "text", ["31.02.2026", "29.02.2023", "13.14.2026", "00.11.2026", "2.11.202", "2.11.20266", "oo.oo.oooo"]
)
def test_a_day_the_calendar_does_not_know_is_no_date(text: str) -> None:
    with pytest.raises(NotAValue):
        normalise(text, Kind.DATE, year_hint=LETTER)


@pytest.mark.parametrize(
    "text", ["1.471,60", "November 2026", "01.10.2026 - 31.10.2026", "12.2026", "192.168.10.12", "02.11.2026 14:30"]
)
def test_what_is_more_or_less_than_one_day_is_no_date(text: str) -> None:
    with pytest.raises(NotAValue):
        normalise(text, Kind.DATE, year_hint=LETTER)


@pytest.mark.parametrize(
    ("text", "day"), [("12.11.85", "1985-11-12"), ("31.12.27", "2027-12-31"), ("01.01.28", "1928-01-01")]
)
def test_two_digits_of_a_year_reach_no_further_than_next_year(text: str, day: str) -> None:
    assert normalise(text, Kind.DATE, year_hint=LETTER) == day


@pytest.mark.parametrize(
    ("text", "day"), [("30.11.", "2026-11-30"), ("04.12.", "2025-12-04"), ("29.02.", "2024-02-29")]
)
def test_a_day_without_a_year_lies_before_the_letter_or_in_the_month_after_it(text: str, day: str) -> None:
    assert normalise(text, Kind.DATE, year_hint=LETTER) == day


def test_a_day_without_a_year_is_not_guessed_without_the_date_of_the_letter() -> None:
    with pytest.raises(NotAValue):
        normalise("01.03.", Kind.DATE)


@settings(max_examples=150, deadline=None)
@given(days)
def test_a_day_comes_back_from_every_form_it_is_printed_in(day: date) -> None:
    d, m, y, name, short = day.day, day.month, day.year, MONTHS[day.month - 1], SHORT[day.month - 1]
    numbers = (
        f"{d:02}.{m:02}.{y} | {d}.{m}.{y} | {d:02}. {m:02}. {y} | {d}/{m}/{y} | {d:02}-{m:02}-{y} | {y}-{m:02}-{d:02}"
    )
    names = f"{d}. {name} {y} | den {d:02}. {name.upper()} {y} | {d}. {short}. {y} | {d}.{short} {y}"
    for text in (*forms(numbers), *forms(names), " ".join(f"{d:02}{m:02}{y}")):
        assert normalise(text, Kind.DATE, year_hint=LETTER) == day.isoformat(), text


@settings(max_examples=100, deadline=None)
@given(near_days)
def test_day_and_month_are_never_swapped_where_the_year_has_two_digits(day: date) -> None:
    short = (
        f"{day:%d.%m.%y} | {day.day}.{day.month}.{day:%y} | {day:%d%m%y} | {day.day}. {SHORT[day.month - 1]} {day:%y}"
    )
    for text in forms(short):
        assert normalise(text, Kind.DATE, year_hint=LETTER) == day.isoformat(), text


@settings(max_examples=100, deadline=None)
@given(days, st.sets(st.integers(0, 9), max_size=3))
def test_a_date_outlives_three_misread_digits(day: date, places: set[int]) -> None:
    text = f"{day:%d.%m.}{day.year:04}"
    alike = {"0": "O", "1": "l", "5": "S", "8": "B"}
    misread = "".join(alike.get(sign, sign) if place in places else sign for place, sign in enumerate(text))
    assert normalise(misread, Kind.DATE) == day.isoformat()


@settings(max_examples=100, deadline=None)
@given(st.dates(date(2000, 1, 1), date(2090, 12, 31)), st.dates(date(2001, 1, 1), date(2001, 12, 31)))
def test_a_day_without_a_year_is_the_latest_possible_one(letter: date, day: date) -> None:
    found = date.fromisoformat(normalise(f"{day:%d.%m.}", Kind.DATE, year_hint=letter))
    assert (found.month, found.day) == (day.month, day.day)
    assert letter + timedelta(days=31 - 366) <= found <= letter + timedelta(days=31)


MONTH = """
    11/2026 | 11.2026 | 11-2026 | 11/26 | 2026-11 | November 2026 | NOVEMBER 2O26 | Nov. 2026 | Nov.26 | Nov-26 |
    Abrechnungsmonat: November 2026 | 02.11.2026 | 01.11.2026 - 30.11.2026 | 01.11.–30.11.2026 | 01.-30.11.2026 |
    vom 01.11.2026 bis zum 30.11.2026 | 01.11.26-30.11.26
"""


@pytest.mark.parametrize("text", forms(MONTH))
def test_every_printed_form_is_the_same_month(text: str) -> None:
    assert normalise(text, Kind.MONTH, year_hint=LETTER) == "2026-11"


@pytest.mark.parametrize("text", ["13/2026", "00/2026", "November", "01.10.–30.11.2026", "11.26", "2026"])
def test_what_names_no_month_of_a_year_is_no_month(text: str) -> None:
    with pytest.raises(NotAValue):
        normalise(text, Kind.MONTH, year_hint=LETTER)


@settings(max_examples=100, deadline=None)
@given(near_days)
def test_a_month_comes_back_from_every_form_it_is_printed_in(day: date) -> None:
    m, y, name, last = day.month, day.year, MONTHS[day.month - 1], monthrange(day.year, day.month)[1]
    single = (
        f"{m:02}/{y} | {m}.{y} | {name} {y} | {SHORT[m - 1]}. {y} | {m:02}/{day:%y} | {name} '{day:%y} | {day:%d.%m.%y}"
    )
    spans = f"01.{m:02}.{y} - {last}.{m:02}.{y} | 01.{m:02}.-{last}.{m:02}.{y} | 1.{m}. bis {last}.{m}.{y}"
    for text in forms(f"{single} | {spans} | 01.-{last}.{m:02}.{y}"):
        assert normalise(text, Kind.MONTH, year_hint=LETTER) == f"{day:%Y-%m}", text


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("Düren, den 2. November 2026", ["2. November 2026"]),
        ("Zeitraum 01.10.2026 – 31.10.2026", ["01.10.2026", "31.10.2026"]),
        ("01.03. 02.03. Miete 350,00 S", ["01.03.", "02.03."]),
        ("geboren am 0 1 0 2 1 9 8 5", ["0 1 0 2 1 9 8 5"]),
        ("Summe 1.471,60 Tel. 02421 12-34-56", []),
    ],
)
def test_dates_are_found_in_a_line(line: str, dates: list[str]) -> None:
    assert printed(line, Kind.DATE) == dates


@pytest.mark.parametrize(
    ("line", "months"),
    [
        ("für November 2026", ["November 2026"]),
        ("Monat 11/2026 Blatt 1", ["11/2026"]),
        ("vom 01.11. - 30.11.2026", ["01.11. - 30.11.2026"]),
        ("Düren, 2. November 2026", []),
    ],
)
def test_months_are_found_in_a_line_but_not_inside_a_date(line: str, months: list[str]) -> None:
    assert printed(line, Kind.MONTH) == months
