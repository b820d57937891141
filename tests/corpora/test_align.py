"""Tags find their words again on a page that was turned, seen from aside, or bent."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from corpora.example import Tag
from corpora.factory.align import NotAligned, carry_over
from documents.document import Box, Word

WORDS = tuple(
    Word(f"w{line}-{column}", Box(0.1 + 0.2 * column, 0.05 + 0.02 * line, 0.25 + 0.2 * column, 0.062 + 0.02 * line))
    for line in range(44)
    for column in range(4)
)
TAGS = tuple(Tag("betrag", number) if number % 3 else None for number in range(len(WORDS)))
LEANING = np.array([[0.9, 0.1, 0.02], [-0.04, 0.8, 0.1], [0.1, 0.2, 1.0]])
UPSIDE_DOWN = np.array([[-1.0, 0, 1], [0, -1, 1], [0, 0, 1]])
SIDEWAYS = np.array([[0, -1.0, 1], [1, 0, 0], [0, 0, 1]])


def moved(word: Word, matrix: np.ndarray, bend: float) -> Word:
    box = word.box
    corners = np.array([[(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)]])
    points = cv2.perspectiveTransform(corners, matrix)[0]
    points[:, 1] += bend * np.sin(6 * points[:, 1])
    return Word(word.text, Box.clipped(*points.min(axis=0), *points.max(axis=0)))


@pytest.mark.parametrize("bend", [0.0, 0.015])
@pytest.mark.parametrize("matrix", [np.eye(3), LEANING, UPSIDE_DOWN, SIDEWAYS], ids=["flat", "leaning", "down", "side"])
def test_each_word_keeps_its_tag(matrix: np.ndarray, bend: float) -> None:
    assert carry_over(WORDS, TAGS, [moved(word, matrix, bend) for word in WORDS]) == TAGS


def test_a_misread_word_takes_the_tag_of_its_place() -> None:
    read = [moved(word, LEANING, 0.015) for word in WORDS]
    read[100] = Word("wrong", read[100].box)
    assert carry_over(WORDS, TAGS, read) == TAGS


def test_words_of_another_page_are_refused() -> None:
    with pytest.raises(NotAligned):
        carry_over(WORDS, TAGS, [Word(f"x{number}", word.box) for number, word in enumerate(WORDS)])
