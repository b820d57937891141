"""Signs by column: an amount is a debit where it stands below the debit heading, and nowhere else."""

from __future__ import annotations

import numpy as np
import pytest

from documents.annotation import Prediction
from documents.document import Box, Page, Word
from models import tables
from models.spans import LabelledPage


def labelled(*words: tuple[str, float, float]) -> LabelledPage:
    """A page of words given as (text, right edge, top)."""
    printed = tuple(Word(text, Box(right - 0.06, top, right, top + 0.01)) for text, right, top in words)
    return LabelledPage(Page(1, 1000, 1400, words=printed), np.zeros((len(printed), 1), np.float32), {})


HEADINGS = (("Datum", 0.2, 0.3), ("Soll", 0.7, 0.3), ("Haben", 0.9, 0.3))


def amount(value: str, right: float, top: float, text: str | None = None) -> Prediction:
    return Prediction(value, text or value.replace(".", ","), page=1, box=Box(right - 0.06, top, right, top + 0.01))


@pytest.mark.parametrize(
    ("given", "value"),
    [
        (amount("12.00", 0.70, 0.5), "-12.00"),
        (amount("12.00", 0.90, 0.5), "12.00"),
        (amount("12.00", 0.70, 0.2), "12.00"),  # above the headings: no booking of this table
        (amount("12.00", 0.45, 0.5), "12.00"),  # in another column
        (amount("0.00", 0.70, 0.5), "0.00"),  # there is no -0.00
        (amount("-12.00", 0.70, 0.5, "12,00-"), "-12.00"),
        (amount("12.00", 0.70, 0.5, "12,00 H"), "12.00"),  # the sign beside the number decides
    ],
)
def test_an_amount_takes_the_sign_of_its_column(given: Prediction, value: str) -> None:
    assert tables.signed(given, tables.sign_columns(labelled(*HEADINGS))).value == value


def test_a_line_with_numbers_is_no_line_of_headings() -> None:
    assert tables.sign_columns(labelled(("Soll", 0.5, 0.3), ("1.200,00", 0.6, 0.3), ("Haben", 0.8, 0.3))) is None
