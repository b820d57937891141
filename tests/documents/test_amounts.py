"""Sums of money and plain numbers as German letters, bank statements and forms print them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.catalog import Kind
from documents.values import NotAValue, find, normalise

cents = st.integers(0, 999_999_999)


def forms(text: str) -> list[str]:
    """What stands between the bars of `text`."""
    return [form.strip() for form in text.split("|")]


def pairs(text: str) -> list[list[str]]:
    """What stands left and right of the arrows of `text`."""
    return [form.split(" -> ") for form in forms(text)]


def german(amount: int) -> str:
    return f"{amount // 100:,}".replace(",", ".") + f",{amount % 100:02}"


def normal(amount: int) -> str:
    return f"{'-' if amount < 0 else ''}{abs(amount) // 100}.{abs(amount) % 100:02}"


def printed(line: str) -> list[str]:
    words = line.split()
    return [" ".join(words[first:end]) for first, end in find(words, Kind.AMOUNT)]


SUM = """
    1.471,60 | 1471,60 | 1 471,60 | 1.471,60 € | 1.471,60€ | € 1.471,60 | EUR 1.471,60 | 1.471,60 EUR |
    1.471,60 Euro | 1.471,60 H | 1.471,60H | 1.471,60 Haben | +1.471,60 | 1.471,60+ | 1'471.60 | 1,471.60 |
    1.471.60 | 1471.60 | ***1.471,60*** | (1.471,60) | Miete: 1.471,60 | 1.471,60 €/Monat | =1.471,60
"""


@pytest.mark.parametrize("text", forms(SUM))
def test_every_printed_form_is_the_same_sum(text: str) -> None:
    assert normalise(text, Kind.AMOUNT) == "1471.60"


@pytest.mark.parametrize(
    "text", ["1. 471,60", "1 .471,60", "1.471 ,60", "1.471, 60", "1 . 471 , 60", "l.471,60", "1.47l,6O", "I.471,6o €"]
)
def test_a_sum_torn_apart_or_misread_keeps_its_thousands(text: str) -> None:
    assert normalise(text, Kind.AMOUNT) == "1471.60"


@pytest.mark.parametrize(
    "text", ["-1.471,60", "- 1.471,60", "−1.471,60", "–1.471,60 €", "1.471,60-", "1.471,60 -", "1.471,60 EUR-"]
)
def test_a_minus_on_either_side_is_a_debit(text: str) -> None:
    assert normalise(text, Kind.AMOUNT) == "-1471.60"


@pytest.mark.parametrize(
    "text",
    ["1.471,60 S", "1.471,60S", "1.471,60 Soll", "1.471,60Soll", "1.471,60 € S", "1.471,60 S EUR", "1.471,60- S"],
)
def test_soll_is_a_debit_also_where_the_s_touches_the_sum(text: str) -> None:
    assert normalise(text, Kind.AMOUNT) == "-1471.60"


@pytest.mark.parametrize(
    "text",
    ["1.234,-", "1.234,--", "1.234,—", "1.234.-", "1234,-", "1.234,- €", "1.234,-EUR", "1.234 €", "1234", "EUR 1234"],
)
def test_a_dash_or_nothing_for_the_cents_is_no_sign(text: str) -> None:
    assert normalise(text, Kind.AMOUNT) == "1234.00"


@pytest.mark.parametrize(
    ("text", "amount"),
    [("1234,5", "1234.50"), ("0,5", "0.50"), ("0,00-", "0.00"), ("B0,00", "80.00"), ("35O,-", "350.00")],
)
def test_odd_sums_have_two_decimals_and_zero_has_no_sign(text: str, amount: str) -> None:
    assert normalise(text, Kind.AMOUNT) == amount


@pytest.mark.parametrize("text", [",60", ".60", ".471,60", "'471.60", "-,50", "EUR ,50"])
def test_the_torn_off_end_of_a_sum_is_no_sum(text: str) -> None:
    with pytest.raises(NotAValue):
        normalise(text, Kind.AMOUNT)


NO_SUM = """
    SOll | S | O,OO | EUR | 1,234 | 12.5 | 1.471,600 | 1.2345,00 | 01,00 | 5-6 | 1/2 | 12:30 | 02.11.2026 | 02.11 |
    5,00 % | 62,50 m² | 5,00 USD | 1.471,60- H | 12 34,56 | 12.345.678.901,00 | DE89 3704 0044
"""


@pytest.mark.parametrize("text", forms(NO_SUM))
def test_what_is_no_sum_or_may_be_two_is_refused(text: str) -> None:
    with pytest.raises(NotAValue):
        normalise(text, Kind.AMOUNT)


@settings(max_examples=150, deadline=None)
@given(cents)
def test_a_credit_comes_back_from_every_form_it_is_printed_in(amount: int) -> None:
    text = german(amount)
    torn = [text.replace(".", ". "), text.replace(".", " ."), text.replace(",", " ,"), text.replace(",", ", ")]
    dressed = forms(f"{text} € | {text}€ | EUR {text} | {text} EUR | {text} H | {text}H | +{text} | {text}+ | ({text})")
    for form in (text, text.replace(".", ""), text.replace(".", " "), text.replace(".", "'"), *torn, *dressed):
        assert normalise(form, Kind.AMOUNT) == normal(amount), form


@settings(max_examples=150, deadline=None)
@given(cents.filter(bool))
def test_a_debit_comes_back_negative_from_every_form_it_is_printed_in(amount: int) -> None:
    text = german(amount)
    signed = f"-{text} | - {text} | −{text} | {text}- | {text} - | EUR -{text} | -{text} € | {text}- EUR | {text} EUR -"
    soll = f"{text} S | {text}S | {text} Soll | {text} EUR S | {text} S EUR"
    for form in forms(f"{signed} | {soll}"):
        assert normalise(form, Kind.AMOUNT) == normal(-amount), form


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 9_999_999))
def test_a_sum_without_cents_comes_back_from_every_form_it_is_printed_in(euros: int) -> None:
    text = f"{euros:,}".replace(",", ".")
    for form in (f"{text},-", f"{text},--", f"{text},- €", f"{text}.-", f"{text} €", f"EUR {text}"):
        assert normalise(form, Kind.AMOUNT) == f"{euros}.00", form


@pytest.mark.parametrize(
    ("line", "sums"),
    [
        ("Gesamtmiete 1.471,60 EUR", ["1.471,60 EUR"]),
        ("Gesamtmiete EUR 1. 471 ,60 monatlich", ["EUR 1. 471 ,60"]),
        ("01.03. Miete 350,00-", ["350,00-"]),
        ("01.03. 02.03. Miete 1.350,00S", ["1.350,00S"]),
        ("5,00 S 6,00 H", ["5,00 S", "6,00 H"]),
        ("350,00 - 400,00", ["350,00", "400,00"]),
        ("Kaution 1.234,- €, bar", ["1.234,- €,"]),
        ("62,50 m² zu 8,40 €/m²", ["8,40 €/m²"]),
        ("Satz 5,50 % ab 02.11.2026 um 14:30 Uhr § 22 Nr. 350", []),
        ("IBAN DE89 3704 0044 0532 0130 00", []),
    ],
)
def test_sums_are_found_in_a_line_with_their_sign_and_currency(line: str, sums: list[str]) -> None:
    assert printed(line) == sums


@settings(max_examples=100, deadline=None)
@given(
    cents,
    st.sampled_from(["{}", "{} EUR", "EUR {}", "{} €", "-{}", "{}-", "{} S", "{}H"]),
    st.sampled_from([".", ". ", " ."]),
)
def test_a_sum_is_found_whole_wherever_it_stands(amount: int, form: str, point: str) -> None:
    text = form.format(german(amount).replace(".", point))
    assert printed(f"Kaltmiete {text} monatlich") == [text]


NUMBERS = """
    62,50 m² -> 62.5 | 62.5 m2 -> 62.5 | 62m² -> 62 | 6O m² -> 60 | ca. 62 qm -> 62 | Wohnfläche: 62,50 m² -> 62.5 |
    m² 62,5 -> 62.5 | 3-Zimmer -> 3 | 2 ½ Zimmer -> 2.5 | 2 1/2 -> 2.5 | 35Std -> 35 | 19,5 Std./Woche -> 19.5 |
    1.234,5 kWh -> 1234.5 | 100 % -> 100 | 0,0 -> 0
"""


@pytest.mark.parametrize(("text", "number"), pairs(NUMBERS))
def test_a_number_loses_its_unit(text: str, number: str) -> None:
    assert normalise(text, Kind.NUMBER) == number


@pytest.mark.parametrize("text", ["", "IV", "drei", "1/3", "-2", "62,345", "62,5 + 3", "1 234", "SOS"])
def test_what_is_not_one_number_is_refused(text: str) -> None:
    with pytest.raises(NotAValue):
        normalise(text, Kind.NUMBER)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 99_999_999))
def test_a_number_comes_back_from_every_form_it_is_printed_in(hundredths: int) -> None:
    wanted = f"{hundredths // 100}.{hundredths % 100:02}".rstrip("0").rstrip(".")
    for form in (
        german(hundredths),
        german(hundredths).replace(".", ""),
        f"{german(hundredths)} m²",
        f"Fläche: {german(hundredths)}qm",
    ):
        assert normalise(form, Kind.NUMBER) == wanted, form
