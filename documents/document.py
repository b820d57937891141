"""Box, Word, Page, Document: what every floor above passes around. Frozen, and checked on construction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
"""A page as pixels: (height, width, 3), RGB, or (height, width), grey."""


@dataclass(frozen=True, slots=True, order=True)
class Box:
    """A rectangle relative to the page as displayed upright: 0 to 1, origin top left."""

    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        if not (0.0 <= self.left <= self.right <= 1.0 and 0.0 <= self.top <= self.bottom <= 1.0):
            raise ValueError(f"not a box within the page: {self.as_list()}")

    @classmethod
    def clipped(cls, left: float, top: float, right: float, bottom: float) -> Box:
        """The part of a rectangle that lies on the page; sides given in the wrong order are swapped."""

        def clip(value: float) -> float:
            return min(1.0, max(0.0, float(value)))

        left, right = sorted((clip(left), clip(right)))
        top, bottom = sorted((clip(top), clip(bottom)))
        return cls(left, top, right, bottom)

    @classmethod
    def around(cls, boxes: Iterable[Box]) -> Box:
        """The smallest box that holds all of `boxes` (at least one)."""
        boxes = list(boxes)
        return cls(
            min(box.left for box in boxes),
            min(box.top for box in boxes),
            max(box.right for box in boxes),
            max(box.bottom for box in boxes),
        )

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        """The centre as (x, y)."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def as_list(self) -> list[float]:
        """[left, top, right, bottom], rounded for JSON."""
        return [round(side, 4) for side in (self.left, self.top, self.right, self.bottom)]


@dataclass(frozen=True, slots=True)
class Word:
    """One printed word. `confidence` is the reader's own, 0 to 1; 1.0 for a text layer."""

    text: str
    box: Box
    confidence: float = 1.0

    def __post_init__(self) -> None:
        if not self.text or self.text != self.text.strip():
            raise ValueError("a word is not empty and has no outer white space")
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError("a word's confidence lies between 0 and 1")


@dataclass(frozen=True, slots=True)
class Code:
    """A bar code or 2D code on a page. Its text may name a citizen: it is in no representation, so in no log."""

    kind: str
    text: str = field(repr=False)
    box: Box


class Verdict(StrEnum):
    """How well a page can be read."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Quality:
    """The verdict on a page's picture, with the reasons in German where it is not good."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a file. `number` counts from 1 in the file; `width` and `height` are pixels of the upright page.

    `words` is None until the page has been read; an empty tuple is a page that was read and holds none. `blank` says
    that there is next to no ink on it; a page with ink but without words was not legible. `codes` are the bar codes on
    it, `quality` is the verdict on its picture. `invoice` holds the values of an electronic invoice that the file
    carries as data, on the file's first page.
    """

    number: int
    width: int
    height: int
    image: Image | None = field(default=None, repr=False, compare=False)
    words: tuple[Word, ...] | None = field(default=None, repr=False)
    blank: bool = False
    codes: tuple[Code, ...] = ()
    quality: Quality = Quality(Verdict.GOOD)
    invoice: Mapping[str, str] | None = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.number < 1 or self.width < 1 or self.height < 1:
            raise ValueError("a page has a number from 1 and a size of at least one pixel")


@dataclass(frozen=True, slots=True)
class Document:
    """The pages that belong to one letter, in order."""

    pages: tuple[Page, ...]

    def __post_init__(self) -> None:
        if not self.pages:
            raise ValueError("a document has at least one page")
