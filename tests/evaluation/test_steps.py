"""The tables of what the reader's steps are worth."""

from __future__ import annotations

from collections import Counter

import cv2
import numpy as np

from documents.document import Box, Page, Quality, Verdict, Word
from documents.reading import Step
from evaluation import steps


def test_every_step_is_left_out_once() -> None:
    image = np.full((700, 1000), 250, np.uint8)
    cv2.putText(image, "MUSTER 123", (100, 300), cv2.FONT_HERSHEY_SIMPLEX, 3.0, 20, 6)
    table = steps.without_each_step([("scan", image, Counter(["muster", "123"]))])
    assert len(table) == len(Step) + 2
    assert table.loc["all steps", "scan"] == 1.0
    assert table.loc["all steps", "pages harmed"] == 0


def test_verdicts_stand_beside_what_was_read() -> None:
    word = Word("muster", Box(0.1, 0.1, 0.2, 0.2))
    pages = {
        1: Page(1, 9, 9, words=(word,)),
        2: Page(1, 9, 9, words=(), quality=Quality(Verdict.POOR, ("unscharf",))),
    }
    drawn = [("scan", np.full((9, 9), number, np.uint8), Counter(["muster"])) for number in pages]
    table = steps.by_verdict(drawn, lambda image: pages[int(image[0, 0])])
    assert list(table.index) == ["good", "poor"]
    assert list(table["mean"]) == [1.0, 0.0]
