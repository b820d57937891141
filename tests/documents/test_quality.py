"""The verdict on a page, and its reasons."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from documents import quality
from documents.document import Box, Image, Verdict, Word


def _page() -> Image:
    page = np.full((3300, 2300), 250, np.uint8)
    for row in range(200, 3000, 80):
        cv2.putText(
            page, "Bescheid ueber Leistungen zur Grundsicherung", (150, row), cv2.FONT_HERSHEY_SIMPLEX, 1.6, 20, 4
        )
    return page


def _words(confidence: float, *, height: float = 0.012, left: float = 0.1) -> list[Word]:
    return [Word("Bescheid", Box(left, 0.01 * n, left + 0.1, 0.01 * n + height), confidence) for n in range(50)]


@pytest.mark.parametrize(
    ("confidence", "verdict"),
    [(0.95, Verdict.GOOD), (0.84, Verdict.FAIR), (0.7, Verdict.POOR), (0.2, Verdict.UNREADABLE)],
)
def test_the_verdict_follows_what_could_be_read(confidence: float, verdict: Verdict) -> None:
    assert quality.judge(_page(), _words(confidence)).verdict is verdict


def test_ink_without_a_word_is_unreadable() -> None:
    assert quality.judge(_page(), []).verdict is Verdict.UNREADABLE


def test_a_good_page_needs_no_reasons() -> None:
    assert quality.judge(_page() // 4, _words(0.95)).reasons == ()


def _shaded(page: Image) -> Image:
    return np.asarray(page * np.linspace(1, 0.4, page.shape[1]), np.uint8)


def _speckled(page: Image) -> Image:
    spots = np.random.default_rng(1).random(page.shape) < 0.001
    return np.where(spots, np.uint8(0), page)


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda page: page // 3, quality.DARK),
        (lambda page: 255 - (255 - page) // 6, quality.FAINT),
        (lambda page: cv2.GaussianBlur(page, (0, 0), 5), quality.BLURRED),
        (_shaded, quality.SHADED),
        (_speckled, quality.SPECKLED),
    ],
    ids=["dark", "faint", "blurred", "shaded", "speckled"],
)
def test_what_is_wrong_with_a_picture_is_said(damage, reason: str) -> None:  # type: ignore[no-untyped-def]
    assert reason in quality.judge(damage(_page()), _words(0.6)).reasons


def test_small_print_and_words_at_the_edge_are_said() -> None:
    words = [*_words(0.6, height=0.004), *_words(0.6, height=0.004, left=0.0)]
    assert set(quality.judge(_page(), words).reasons) == {quality.TINY, quality.CUT}


def test_a_flawless_picture_of_a_hard_hand_is_no_fault_of_the_scan() -> None:
    assert quality.judge(_page(), _words(0.6)).reasons == (quality.HARD,)


@pytest.mark.parametrize("shape", [(1, 1), (2, 900), (60, 60)])
def test_scraps_are_judged_too(shape: tuple[int, int]) -> None:
    assert quality.judge(np.full(shape, 128, np.uint8), []).verdict is Verdict.UNREADABLE
