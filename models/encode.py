"""Document -> what the network is fed. Used by training AND serving, so that the two cannot drift.

A token is a printed word. A word enters as the sum of its subword pieces, its shape, its place on the page and, for
the relative attention, its position in quarters of the page's median word height: a layout looks the same at every
resolution, paper size and font size. Digits are masked in the tokenizer ("12.03.2024" is "00.00.0000"): the network
decides what a number is, `documents.values` decides what it says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from documents.document import Document, Page, Word
from documents.lines import lines

Ints = NDArray[np.int64]

PLACES = 32
"""Absolute places on the page: a grid of PLACES x PLACES."""
MAX_PAGE = 3
"""Page numbers from this on look the same to the network."""

_SHAPES = tuple(
    re.compile(pattern)
    for pattern in (
        r"\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})?",  # date
        r"[-+−]?\d{1,3}([. ]\d{3})*[,.]\d{2}[-+SH€]?",  # amount
        r"DE\d{2}[\dA-Z]*",  # IBAN
        r"\d{1,2}[.,]?",
        r"\d{4}",
        r"\d{5}",
        r"\d+",
        r"[\d./\-()+:]+",
        r"(?=.*\d)[\w./\-]+",  # digits and letters: a code
        r"[^\W\d_]*[a-zäöüß]:",  # a label with a colon
        r"[A-ZÄÖÜ]{2,}[.:,]?",
        r"[A-ZÄÖÜ][a-zäöüßéèáç\-.,]*",
        r"[A-ZÄÖÜ][\w\-.,]*",
        r"[a-zäöüß]+[.,:;]?",
        r"[\w.+\-]+@[\w.\-]+",
        r"\W+",
    )
)
SHAPES = len(_SHAPES) + 2
"""Shape 0 is padding, 1 is "none of the patterns"."""


@dataclass(frozen=True, slots=True)
class Window:
    """A run of up to `Encoder.size` words of one page, S words with K pieces each.

    `pieces` [S, K] (0: none), `geometry` [S, 4] left, middle, right, height in quarters of the median word height,
    `places` [S, 2] column and row in the page grid, `shapes` [S], `page` (1 to MAX_PAGE); `words` says which word of
    the page each token is; `page_index` which page of the document.
    """

    pieces: Ints
    geometry: Ints
    places: Ints
    shapes: Ints
    page: int
    page_index: int
    words: tuple[int, ...]


class Encoder:
    """Cuts documents into windows of `size` words, `overlap` of them shared by neighbours, `depth` pieces a word."""

    def __init__(self, tokenizer: Tokenizer, *, size: int = 384, overlap: int = 64, depth: int = 6) -> None:
        self.tokenizer = tokenizer
        self.size, self.overlap, self.depth = size, overlap, depth
        self._pieces = lru_cache(maxsize=200_000)(self._pieces_of)

    def encode(self, document: Document) -> list[Window]:
        """The windows of a document in reading order; a page without words has none."""
        return [
            window
            for index, page in enumerate(document.pages)
            for window in self._windows(page, index, number=index + 1)
        ]

    def _windows(self, page: Page, page_index: int, *, number: int) -> list[Window]:
        words = page.words or ()
        order = [index for line in lines(words) for index in line]
        if not order:
            return []
        geometry, places = _positions(page, words)
        step = self.size - self.overlap
        starts = range(0, max(len(order) - self.overlap, 1), step)
        windows = []
        for start in starts:
            chosen = order[start : start + self.size]
            windows.append(
                Window(
                    pieces=np.array([self._pieces(words[i].text) for i in chosen], dtype=np.int64),
                    geometry=geometry[chosen],
                    places=places[chosen],
                    shapes=np.array([_shape(words[i].text) for i in chosen], dtype=np.int64),
                    page=min(number, MAX_PAGE),
                    page_index=page_index,
                    words=tuple(chosen),
                )
            )
        return windows

    def _pieces_of(self, text: str) -> tuple[int, ...]:
        ids = self.tokenizer.encode(text, add_special_tokens=False).ids[: self.depth]
        return (*ids, *[0] * (self.depth - len(ids)))


def _positions(page: Page, words: Sequence[Word]) -> tuple[Ints, Ints]:
    boxes = np.array([[w.box.left, w.box.top, w.box.right, w.box.bottom] for w in words])
    pixels = boxes * [page.width, page.height, page.width, page.height]
    heights = pixels[:, 3] - pixels[:, 1]
    quarter = max(float(np.median(heights)), 1.0) / 4
    middle = (pixels[:, 1] + pixels[:, 3]) / 2
    geometry = np.stack([pixels[:, 0], middle, pixels[:, 2], heights], axis=1) / quarter
    centres = np.stack([(boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2], axis=1)
    places = np.minimum((centres * PLACES).astype(np.int64), PLACES - 1)
    return np.clip(np.rint(geometry), 0, 4095).astype(np.int64), places


@lru_cache(maxsize=200_000)
def _shape(text: str) -> int:
    for number, pattern in enumerate(_SHAPES, start=2):
        if pattern.fullmatch(text):
            return number
    return 1


def batch(windows: Sequence[Window]) -> dict[str, Ints]:
    """Windows of different lengths as one padded batch, by the network's input names (arrays [B, S, ...])."""
    longest = max(len(window.words) for window in windows)

    def padded(arrays: list[Ints]) -> Ints:
        shape = (len(arrays), longest, *arrays[0].shape[1:])
        result = np.zeros(shape, dtype=np.int64)
        for row, array in zip(result, arrays, strict=True):
            row[: len(array)] = array
        return result

    return {
        "pieces": padded([window.pieces for window in windows]),
        "geometry": padded([window.geometry for window in windows]),
        "places": padded([window.places for window in windows]),
        "shapes": padded([window.shapes for window in windows]),
        "pages": np.array([window.page for window in windows], dtype=np.int64),
    }
