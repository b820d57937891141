"""Names, texts, codes, accounts and banks in their normal form, and what holds for every kind of value."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import iban as iban_rule

from documents.catalog import Kind
from documents.values import NotAValue, comparable, find, normalise

IBAN = "DE89370400440532013000"
ALIKE = {"0": "OQD", "1": "IL|", "2": "Z", "5": "S", "6": "GB", "7": "TZ", "8": "B"}
LETTER = date(2026, 11, 2)
ANSWERS = ("nachzahlung", "guthaben", "kündigung")

# What letters are made of, and what breaks parsers.
PIECES = """Herr|Herrn|Frau|Fam.|Eheleute|und| u. | & | |Max|Eva Müller|GmbH & Co. KG|e.V.|jun.|1|0|O|l|S|12|1.471,60
|1.234,-|EUR |€| H|-|–|+|%|m²|½| 1/2|(|)|02.11.2026|2026-11|01.|November |bis|0 1 0 2 1 9 8 5|.|,|;|:|/|'|ß|ŉ|İ|ﬁ|٣|²
|IBAN: |DE89370400440532013000|DE|DE89 3704 0044 0532 0130 00|AT61 1904 3002 3457 3201|BIC |SWIFT-|COBADEFFXXX"""
ODD = ["Kuendigung", "\u0301", "\u037e", "\u00a0", "\u200b", "\x00", "\ud800"]
letters = st.lists(st.sampled_from(PIECES.split("|") + ODD) | st.text(max_size=3), max_size=9).map("".join)


def forms(text: str) -> list[str]:
    """What stands between the bars of `text`."""
    return [form.strip() for form in text.split("|")]


def pairs(text: str) -> list[list[str]]:
    """What stands left and right of the arrows of `text`."""
    return [form.split(" -> ") for form in forms(text)]


def value(text: str, kind: Kind) -> str | None:
    try:
        return normalise(text, kind, values=ANSWERS, year_hint=LETTER)
    except NotAValue:
        return None


def printed(line: str, kind: Kind) -> list[str]:
    words = line.split()
    return [" ".join(words[first:end]) for first, end in find(words, kind)]


NAMES = """
    Herr Max Mustermann -> Max Mustermann | Herrn  Max
    Mustermann, -> Max Mustermann |
    Frau Dr. Eva Müller -> Dr. Eva Müller | Fam. Mustermann -> Mustermann |
    Eheleute Max und Eva Mustermann -> Max und Eva Mustermann |
    Herrn und Frau Max und Eva Mustermann -> Max und Eva Mustermann | Herr/Frau Müller -> Müller |
    Frau Eva Müller und Herrn Max Müller -> Eva Müller und Max Müller |
    Herr Max Müller, Frau Eva Müller -> Max Müller, Eva Müller |
    Frau Eva Müller / Herr Max Müller -> Eva Müller / Max Müller |
    Max Mustermann. -> Max Mustermann | Hans Müller jun. -> Hans Müller jun. | Müller & Co. -> Müller & Co. |
    Nachbarn e.V. -> Nachbarn e.V. | Frauenhaus Düren -> Frauenhaus Düren |
    Herrmann Familiendienste -> Herrmann Familiendienste
"""


@pytest.mark.parametrize(("text", "name"), pairs(NAMES))
def test_a_name_loses_the_form_of_address_and_nothing_else(text: str, name: str) -> None:
    assert normalise(text, Kind.NAME) == name


@pytest.mark.parametrize(
    "text", ["", " ", "Herr", "Frau", "Frau.", "Herrn und Frau", "Herr / Frau", "Eheleute", ".", "-"]
)
def test_a_form_of_address_alone_is_no_name(text: str) -> None:
    assert value(text, Kind.NAME) is None


CODES = """
    12345 BG 0001234 -> 12345BG0001234 | 12345//0001234 -> 12345//0001234 | 50.2-04711/26 -> 50.2-04711/26 |
    S 12 AS 345/26 ER -> S12AS345/26ER | 65 180539 w 001 -> 65180539W001 | 36 574 261 809. -> 36574261809 |
    052 349 -> 052349
"""


@pytest.mark.parametrize(("text", "code"), pairs(CODES))
def test_a_code_keeps_its_slashes_hyphens_and_leading_zeros(text: str, code: str) -> None:
    assert normalise(text, Kind.CODE) == code


def test_a_text_stays_as_printed_without_the_punctuation_around_it() -> None:
    printings = (" Am  Markt\n5, ", "3/2024", "Mu\u0308hle", "...")
    assert [value(text, Kind.TEXT) for text in printings] == ["Am Markt 5", "3/2024", "Mühle", None]


def test_one_of_the_listed_values_is_known_with_lost_umlauts_and_no_other() -> None:
    for text in ("KÜNDIGUNG", "Kuendigung", " Kundigung"):
        assert value(text, Kind.ENUM) == "kündigung"
    assert value("Rückzahlung", Kind.ENUM) is None


ACCOUNT = """
    DE89 3704 0044 0532 0130 00 | de89370400440532013000 | DE 89-3704-0044-0532-0130-00 |
    IBAN: DE89 3704 0044 0532 0130 00. | (DE89 3704 0044 0532 0130 00) | DE89 37O4 0044 O532 O13O OO |
    DEB9 3704 0044 0532 0l30 00
"""


@pytest.mark.parametrize("text", forms(ACCOUNT))
def test_every_printed_form_is_the_same_account(text: str) -> None:
    assert normalise(text, Kind.IBAN) == IBAN


def test_a_wrong_digit_of_an_account_is_never_changed_for_another() -> None:
    assert normalise("DE89 3704 0044 0532 0130 01", Kind.IBAN) == "DE89370400440532013001"


@pytest.mark.parametrize("text", ["DE89 3704 0044 0532 0130 0", "DE89 XXXX 0044 0532 0130 00", "IBAN", "DE", "XX00"])
def test_a_torn_account_is_no_account(text: str) -> None:
    assert value(text, Kind.IBAN) is None


@settings(max_examples=150, deadline=None)
@given(st.integers(10**17, 10**18 - 1), st.integers(2, 21), st.integers(0, 2))
def test_an_account_comes_back_from_every_form_and_one_misread_digit(account: int, place: int, choice: int) -> None:
    number = f"DE{iban_rule.calc_check_digits(f'DE00{account}')}{account}"
    alike = ALIKE.get(number[place], number[place])
    misread = number[:place] + alike[choice % len(alike)] + number[place + 1 :]
    groups = " ".join(misread[start : start + 4] for start in range(0, 22, 4))
    for text in (misread, groups, f"IBAN {groups}", f"IBAN:{misread}", groups.replace(" ", "-")):
        assert normalise(text, Kind.IBAN) == number, text


BANKS = """
    COBADEFFXXX -> COBADEFFXXX | COBA DE FF XXX -> COBADEFFXXX | BIC: cobadeff -> COBADEFF |
    SWIFT-BIC: COBADEFF -> COBADEFF | BIC/SWIFT: COBADEFFXXX -> COBADEFFXXX |
    BIC (SWIFT-Code): COBADEFFXXX -> COBADEFFXXX | C0BADEFFXXX -> COBADEFFXXX | MARKDEF1100 -> MARKDEF1100
"""


@pytest.mark.parametrize(("text", "bic"), pairs(BANKS))
def test_a_bank_is_known_without_its_label(text: str, bic: str) -> None:
    assert normalise(text, Kind.BIC) == bic


@pytest.mark.parametrize("text", ["COBADEFFX", "BIC", "SWIFT-Code:", "C", "Sparkasse Düren"])
def test_what_is_too_short_or_long_is_no_bank(text: str) -> None:
    assert value(text, Kind.BIC) is None


@pytest.mark.parametrize(
    ("line", "kind", "values"),
    [
        ("IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX", Kind.IBAN, ["DE89 3704 0044 0532 0130 00"]),
        (f"IBAN:{IBAN}, BIC:COBADEFF", Kind.IBAN, [f"IBAN:{IBAN},"]),
        ("IBAN:AT611904300234573201 Wien", Kind.IBAN, ["IBAN:AT611904300234573201"]),
        ("DE89 3704 0044 O532 O13O OO Sparkasse", Kind.IBAN, ["DE89 3704 0044 O532 O13O OO"]),
        ("AT61 1904 3002 3457 3201 WIEN", Kind.IBAN, ["AT61 1904 3002 3457 3201"]),
        ("DK50 0040 0440 1162 43 DANK", Kind.IBAN, ["DK50 0040 0440 1162 43"]),
        ("BIC/SWIFT:COBADEFF BIC ABNANL2A", Kind.BIC, ["BIC/SWIFT:COBADEFF", "ABNANL2A"]),
        ("WOHNSITZ KINDERGELD", Kind.BIC, []),
    ],
)
def test_accounts_and_banks_are_found_in_a_line(line: str, kind: Kind, values: list[str]) -> None:
    assert printed(line, kind) == values


def test_two_printings_of_one_name_compare_alike_and_two_sums_do_not() -> None:
    assert comparable("Müller GmbH & Co. KG", Kind.NAME) == comparable("MÜLLER GMBH & CO.KG", Kind.NAME)
    assert comparable("50.00", Kind.AMOUNT) != comparable("5000", Kind.AMOUNT)


@settings(max_examples=150, deadline=None)
@given(letters)
def test_any_text_has_a_lasting_normal_form_or_none(text: str) -> None:
    for kind in Kind:
        if (once := value(text, kind)) is not None:
            assert value(once, kind) == once, kind


@settings(max_examples=150, deadline=None)
@given(st.lists(letters, max_size=9) | letters.map(str.split))
def test_what_is_found_in_a_line_lies_apart_in_order_and_has_a_normal_form(words: list[str]) -> None:
    for kind in Kind:
        end = 0
        for first, stop in find(words, kind):
            assert end <= first < stop <= len(words)
            assert value(" ".join(words[first:stop]), kind) is not None
            end = stop


@pytest.mark.parametrize("piece", ["1", "1 ", "1.", "a. ", "Herr/", "AT11 1111 ", "1,00 ", "01.01.", "- ", "S", "jan "])
def test_hostile_text_is_read_in_no_time(piece: str) -> None:
    start = time.process_time()
    for text in ((piece * 119)[:119] + "!", piece * 2000):
        for kind in Kind:
            value(text, kind)
            find(text.split(), kind)
            find([text], kind)
    assert time.process_time() - start < 2
