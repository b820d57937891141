"""A second look adds what the first did not see, and nothing twice."""

from __future__ import annotations

import cv2
import numpy as np

from documents import cleaning
from documents.document import Box, Word
from documents.words import second_look


def word(text: str, left: float, top: float, confidence: float = 0.95) -> Word:
    return Word(text, Box(left, top, left + 0.1, top + 0.02), confidence)


def texts(*words: Word) -> list[str]:
    return [word.text for word in words]


def test_words_seen_twice_stay_once_and_new_ones_stand_on_their_line() -> None:
    first = [word("Name", 0.1, 0.1), word("Geburtsdatum", 0.1, 0.2), word("Ort", 0.1, 0.3)]
    second = [word("Narne", 0.1, 0.1), word("12.03.1980", 0.4, 0.2), word("Unterschrift", 0.1, 0.9)]
    assert texts(*second_look(first, second)) == ["Name", "Geburtsdatum", "12.03.1980", "Ort", "Unterschrift"]


def test_a_clear_word_takes_the_place_of_a_doubtful_one() -> None:
    first = [word("|M|u|e", 0.1, 0.1, 0.3), word("sicher", 0.5, 0.1, 0.7)]
    second = [word("Mueller", 0.1, 0.1, 0.9), word("sichcr", 0.5, 0.1, 0.99)]
    assert texts(*second_look(first, second)) == ["Mueller", "sicher"]


def test_one_empty_reading_leaves_the_other() -> None:
    assert texts(*second_look([], [word("da", 0.1, 0.1), word("Can,", 0.5, 0.5, 0.1)])) == ["da"]
    assert texts(*second_look([word("da", 0.1, 0.1)], [])) == ["da"]


def test_frames_go_and_print_stays() -> None:
    page = np.full((1400, 1000), 255, np.uint8)
    cv2.putText(page, "MUSTER", (200, 300), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 0, 2)
    print_only = int((page < 128).sum())
    assert cleaning.unlined(page) is None, "nothing to take out"
    cv2.rectangle(page, (150, 200), (700, 360), 0, 3)
    without = cleaning.unlined(page)
    assert without is not None
    assert without[200, 150:700].min() == 255
    assert int((without < 128).sum()) > 0.95 * print_only
