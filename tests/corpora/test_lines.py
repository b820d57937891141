"""Drawn lines: the same for a seed, legible, and only of the reader's alphabet."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from corpora import lines
from corpora.factory import draft, gazetteer

INSTALLED = Path("/usr/share/fonts")


@pytest.fixture(scope="module")
def factory() -> lines.LineFactory:
    hands = lines.fonts(INSTALLED, families=draft.HAND)
    prints = lines.fonts(INSTALLED, families=draft.SANS[:2])
    texts = ["Gegen den Bescheid vom 3. Mai lege ich hiermit fristgerecht Widerspruch ein."]
    return lines.LineFactory(gazetteer=gazetteer.load(None), texts=texts, hands=hands, prints=prints)


def test_fonts_have_german_letters() -> None:
    found = lines.fonts(INSTALLED, families=draft.HAND)
    assert {lines.family(path) for path in found} <= set(draft.HAND)
    assert found


def test_the_same_seed_draws_the_same_line(factory: lines.LineFactory) -> None:
    (one, text), (other, same) = factory.draw("7"), factory.draw("7")
    assert text == same
    assert np.array_equal(one, other)


def test_lines_hold_known_characters_and_ink(factory: lines.LineFactory) -> None:
    for number in range(60):
        picture, text = factory.draw(str(number))
        assert text == text.strip()
        assert set(text) <= set(lines.ALPHABET)
        assert picture.dtype == np.uint8
        assert picture.ndim == 2
        assert int(picture.max()) - int(picture.min()) > 40


def test_a_share_of_the_pictures_says_nothing(factory: lines.LineFactory) -> None:
    assert 2 <= sum(not factory.draw(str(number))[1] for number in range(100)) <= 20


def test_no_character_stands_twice_in_the_alphabet() -> None:
    assert len(set(lines.ALPHABET)) == len(lines.ALPHABET)
