"""A value counts as read however it is printed, and only then."""

from __future__ import annotations

import pytest

from documents.catalog import Kind
from evaluation.reading import is_printed, squeezed


@pytest.mark.parametrize(
    ("value", "kind", "text", "found"),
    [
        ("2024-03-01", Kind.DATE, "Köln, den 1. März 2024", True),
        ("2024-03-01", Kind.DATE, "01.03.24", True),
        ("2024-03-01", Kind.DATE, "01.04.2024", False),
        ("-1234.50", Kind.AMOUNT, "1.234,50-", True),
        ("1200.00", Kind.AMOUNT, "1.200 €", True),
        ("1234.50", Kind.AMOUNT, "1.234,00", False),
        ("DE02120300000000202051", Kind.IBAN, "DE02 1203 0000 0000 2020 51", True),
        ("Jan Kos und Eva Kos", Kind.NAME, "Kos: Jan Kos; Eva Kos", True),
        ("Jan Kos und Eva Kos", Kind.NAME, "Jan Kos", False),
    ],
)
def test_a_value_is_found_in_any_printed_form(value: str, kind: Kind, text: str, found: bool) -> None:
    assert is_printed(value, kind, squeezed(text)) is found
