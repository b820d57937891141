"""Decoding, without a network: beliefs are written down by hand."""

from datetime import date

import numpy as np

from documents import catalog
from documents.document import Box, Page, Word
from models import extract, tables
from models.confidence import IDENTITY
from models.spans import LabelledPage

KINDS = catalog.default()


def page(*lines: list[tuple[str, float, str]]) -> tuple[Page, list[str]]:
    """Lines of (word, left, label)."""
    words, labels = [], []
    for row, line in enumerate(lines):
        for text, left, label in line:
            words.append(Word(text, Box.clipped(left, 0.05 + 0.03 * row, left + 0.012 * len(text), 0.062 + 0.03 * row)))
            labels.append(label)
    return Page(1, 800, 1100, words=tuple(words)), labels


def labelled(lines: tuple[list[tuple[str, float, str]], ...], certainty: float = 0.9) -> LabelledPage:
    made, labels = page(*lines)
    keys = sorted({label[2:] for label in labels if label != "O"})
    columns = {key: (1 + 2 * i, 2 + 2 * i) for i, key in enumerate(keys)}
    beliefs = np.full((len(labels), 1 + 2 * len(keys)), 0.0, np.float32)
    for row, label in zip(beliefs, labels, strict=True):
        row[0] = 1 - certainty
        row[0 if label == "O" else columns[label[2:]][label[0] == "I"]] = certainty
    return LabelledPage(made, beliefs, columns)


def values_of(kind: str, *lines: list[tuple[str, float, str]], certainty: float = 0.9) -> dict[str, str]:
    found = extract.fields([labelled(lines, certainty)], KINDS[kind].fields, line=IDENTITY, threshold=0.3)
    return {key: prediction.value for key, prediction in found.items()}


def test_a_value_in_closed_form_is_read_in_full_where_only_a_part_was_labelled() -> None:
    found = values_of(
        "kontoauszug", [("IBAN", 0.1, "O"), ("DE02", 0.2, "B-iban"), ("1203", 0.27, "I-iban"), ("0000", 0.34, "I-iban"),
                        ("0000", 0.41, "I-iban"), ("2020", 0.48, "I-iban"), ("51", 0.55, "O")]
    )  # fmt: skip
    assert found == {"iban": "DE02120300000000202051"}


def test_what_does_not_parse_is_no_value() -> None:
    assert values_of("kontoauszug", [("keine", 0.1, "B-saldo_neu"), ("Angabe", 0.2, "I-saldo_neu")]) == {}


def test_two_tenants_are_joined_in_printed_order_and_a_repeated_one_is_not() -> None:
    found = values_of(
        "mietvertrag",
        [("Herr", 0.1, "O"), ("Jan", 0.2, "B-mieter"), ("Kos", 0.3, "I-mieter")],
        [("Frau", 0.1, "O"), ("Eva", 0.2, "B-mieter"), ("Kos", 0.3, "I-mieter")],
        [("Eva", 0.2, "B-mieter"), ("K0s", 0.3, "I-mieter")],
    )
    assert found == {"mieter": "Jan Kos und Eva Kos"}


def test_a_value_printed_twice_beats_a_rival_printed_once() -> None:
    found = values_of(
        "widerspruch",
        [("01.02.2024", 0.1, "B-datum")], [("03.02.2024", 0.1, "B-datum")], [("03.02.2024", 0.1, "B-datum")],
        certainty=0.7,
    )  # fmt: skip
    assert found == {"datum": "2024-02-03"}


D, T, A = "buchungen.buchungstag", "buchungen.text", "buchungen.betrag"


def rows_of(*lines: list[tuple[str, float, str]]) -> list[tuple[str | None, ...]]:
    table = KINDS["kontoauszug"].tables["buchungen"]
    rows = tables.rows([labelled(lines)], table, line=IDENTITY, hint=date(2024, 3, 31))
    return [tuple(row[key].value if key in row else None for key in table.columns) for row in rows]


def test_bookings_get_day_text_and_sign() -> None:
    assert rows_of(
        [("01.03.", 0.1, f"B-{D}"), ("REWE", 0.2, f"B-{T}"), ("Markt", 0.3, f"I-{T}"), ("12,00-", 0.8, f"B-{A}")],
        [("Einkauf", 0.2, f"I-{T}")],
        [("02.03.", 0.1, f"B-{D}"), ("Lohn", 0.2, f"B-{T}"), ("900,00", 0.8, f"B-{A}"), ("H", 0.9, "O")],
    ) == [("2024-03-01", "REWE Markt Einkauf", "-12.00"), ("2024-03-02", "Lohn", "900.00")]


def test_a_day_printed_once_holds_for_the_bookings_below_it() -> None:
    assert rows_of(
        [("01.03.2024", 0.1, f"B-{D}")],
        [("REWE", 0.2, f"B-{T}"), ("-12,00", 0.8, f"B-{A}")],
        [("Bus", 0.2, f"B-{T}"), ("-3,20", 0.8, f"B-{A}")],
    ) == [("2024-03-01", "REWE", "-12.00"), ("2024-03-01", "Bus", "-3.20")]


def test_the_balance_beside_a_booking_is_no_booking() -> None:
    assert rows_of(
        [("01.03.", 0.1, f"B-{D}"), ("REWE", 0.2, f"B-{T}"), ("12,00-", 0.7, f"B-{A}"), ("88,00+", 0.9, f"B-{A}")]
    ) == [("2024-03-01", "REWE", "-12.00")]


def test_the_column_tells_debit_from_credit_where_no_sign_is_printed() -> None:
    assert [
        row[2]
        for row in rows_of(
            [("Buchung", 0.1, "O"), ("Soll", 0.6, "O"), ("Haben", 0.8, "O")],
            [("01.03.", 0.1, f"B-{D}"), ("REWE", 0.2, f"B-{T}"), ("12,00", 0.59, f"B-{A}")],
            [("02.03.", 0.1, f"B-{D}"), ("Lohn", 0.2, f"B-{T}"), ("900,00", 0.79, f"B-{A}")],
        )
    ] == ["-12.00", "900.00"]
