"""Check digits with the domain's worked examples: published test values or invented ones."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import iban as iban_rule

from documents.catalog import Kind
from documents.identifiers import RULES, check
from documents.values import normalise

SOUND = [
    ("steuer_id", "36574261809"),
    ("steuer_id", "86095742719"),
    ("steuer_id", "36 574 261 809"),
    ("rvnr", "65180539W001"),
    ("rvnr", "15070649C103"),
    ("rvnr", "65 180539 W 001"),
    ("kvnr", "A123456780"),
    ("ik", "109905003"),
    ("ik", "100696012"),
    ("ik", "104212059"),
    ("lanr", "123456601"),
    ("lanr", "999999900"),
    ("betriebsnummer", "09912342"),
    ("betriebsnummer", "09912347"),
    ("iban", "DE89 3704 0044 0532 0130 00"),
    ("iban", "AT611904300234573201"),
    ("bic", "COBADEFFXXX"),
    ("bic", "COBADEFF"),
    ("glaeubiger_id", "DE98ZZZ09999999999"),
    ("plz", "52349"),
    ("plz", "01001"),
    ("plz", "99998"),
    ("bg_nummer", "12345BG0001234"),
    ("bg_nummer", "12345//0001234"),
    ("kindergeldnummer", "111FK396431"),
    ("sozialgericht", "S 12 AS 345/26 ER"),
    ("sozialgericht", "S 24 AS 740/16"),
    ("sozialgericht", "L 26 AS 2621/17"),
    ("sozialgericht", "B 14 AS 7/19 R"),
    ("sozialgericht", "L 7 AS 461/11 B ER"),
]

WRONG = [
    ("steuer_id", "36574261890", "Prüfziffer"),
    ("steuer_id", "06574261809", "beginnt mit 0"),
    ("steuer_id", "3657426180", "elf Ziffern"),
    ("rvnr", "15070649C104", "Prüfziffer"),
    ("rvnr", "150706491103", "Aufbau"),
    ("kvnr", "A123456789", "Prüfziffer"),
    ("kvnr", "1123456780", "Aufbau"),
    ("ik", "109905004", "Prüfziffer"),
    ("lanr", "123456701", "Prüfziffer"),
    ("betriebsnummer", "09912343", "Prüfziffer"),
    ("betriebsnummer", "00012342", "Aufbau"),
    ("betriebsnummer", "11012342", "Aufbau"),
    ("iban", "DE89370400440532013001", "Prüfziffer"),
    ("iban", "DE8937040044053201300", "Aufbau"),
    ("bic", "COBAXXFF", "Länderkürzel"),
    ("glaeubiger_id", "DE97ZZZ09999999999", "Prüfziffer"),
    ("plz", "01000", "gibt es nicht"),
    ("plz", "99999", "gibt es nicht"),
    ("plz", "1001", "fünf Ziffern"),
    ("bg_nummer", "12345BG001234", "Aufbau"),
    ("kindergeldnummer", "111KF396431", "Aufbau"),
    ("sozialgericht", "S 12 AS 345/2026", "Aufbau"),
]


@pytest.mark.parametrize(("rule", "number"), SOUND)
def test_the_domains_examples_pass_in_print_and_in_normal_form(rule: str, number: str) -> None:
    for value in (number, number.lower(), normalise(number, Kind.CODE)):
        judged = check(rule, value)
        assert judged is not None
        assert (judged.name, judged.passed, judged.message) == (rule, True, None)


@pytest.mark.parametrize(("rule", "number", "reason"), WRONG)
def test_a_wrong_number_is_refused_with_a_reason_a_caseworker_understands(rule: str, number: str, reason: str) -> None:
    judged = check(rule, number)
    assert judged is not None
    assert judged.passed is False
    assert reason in str(judged.message)


@pytest.mark.parametrize(
    ("rule", "number"),
    [
        ("bg_nummer", "50.2-04711/26"),
        ("sozialgericht", "23 C 118/26"),
        ("sozialgericht", "16 K 6226/13"),
        ("iban", " "),
    ],
)
def test_numbers_of_other_authorities_are_left_unchecked(rule: str, number: str) -> None:
    assert check(rule, number) is None


def test_a_card_number_with_its_kasse_is_judged_by_its_unchangeable_part() -> None:
    for number, passed in (("A123456780 109905003 1", True), ("A123456789 109905003 1", False)):
        judged = check("kvnr", number)
        assert judged is not None
        assert judged.passed is passed


def test_a_rule_the_catalog_does_not_know_is_an_error() -> None:
    with pytest.raises(KeyError):
        check("schufa", "1")


ONE_DIGIT_CAUGHT = [("steuer_id", "36574261809", 0), ("ik", "109905003", 2), ("iban", "DE89370400440532013000", 4)]


@pytest.mark.parametrize(("rule", "number", "start"), ONE_DIGIT_CAUGHT)
def test_every_single_wrong_digit_is_caught(rule: str, number: str, start: int) -> None:
    places = range(start, len(number) - (rule == "ik"))
    # The doubled digits of an IK count by their cross sum: 0 and 9 look alike to it.
    twins = {"0": "9", "9": "0"} if rule == "ik" else {}
    for place in places:
        for digit in sorted(set("0123456789") - {number[place], twins.get(number[place])}):
            judged = check(rule, number[:place] + digit + number[place + 1 :])
            assert judged is not None
            assert judged.passed is False, (place, digit)


@settings(max_examples=100, deadline=None)
@given(st.integers(10**17, 10**18 - 1), st.integers(4, 20))
def test_swapped_neighbours_in_an_iban_are_caught(account: int, place: int) -> None:
    number = f"DE{iban_rule.calc_check_digits(f'DE00{account}')}{account}"
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    for value in (number, swapped):
        judged = check("iban", value)
        assert judged is not None
        assert judged.passed is (value == number)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(RULES)), st.text(max_size=40) | st.text("DEBGASFK0123456789/. ²٣", max_size=24))
def test_a_rule_judges_any_text_without_an_error(rule: str, text: str) -> None:
    judged = check(rule, text)
    assert judged is None or judged.passed is (judged.message is None)
