"""Runs of words that show one value: from the labels of the words, and from the printed form of what they say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from documents import values
from documents.catalog import Kind
from documents.document import Box, Page, Word
from documents.lines import lines
from models.predict import Floats

_FAR = 2.6
"""In line heights: words of one value that are further apart belong to two."""
FORMED = (Kind.DATE, Kind.MONTH, Kind.AMOUNT, Kind.IBAN, Kind.BIC)
"""Kinds whose values can be found by their form alone."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one page, in reading order, believed with `score` to show one value."""

    page: Page
    words: tuple[int, ...]
    score: float

    @property
    def text(self) -> str:
        return " ".join(_word(self.page, index).text for index in self.words)

    @property
    def box(self) -> Box:
        return Box.around(_word(self.page, index).box for index in self.words)


class LabelledPage:
    """A page with its words' beliefs, narrowed to the labels of one document type."""

    def __init__(self, page: Page, beliefs: Floats, labels: Mapping[str, tuple[int, int]]) -> None:
        """`labels`: for each allowed field the columns of its begin and inside label; column 0 is "outside"."""
        self.page, self.beliefs, self.labels = page, beliefs, labels
        self.lines = lines(page.words or ())
        columns = [0, *(column for pair in labels.values() for column in pair)]
        best = np.array(columns)[beliefs[:, columns].argmax(1)] if len(beliefs) else np.zeros(0, int)
        meaning = {
            column: (key, begins)
            for key, pair in labels.items()
            for column, begins in zip(pair, (True, False), strict=True)
        }
        self._best = [meaning.get(int(column)) for column in best]

    def score(self, key: str) -> Floats:
        """How strongly each word is believed to belong to the field."""
        begin, inside = self.labels[key]
        total: Floats = self.beliefs[:, begin] + self.beliefs[:, inside]
        return total

    def tagged(self, key: str) -> list[Span]:
        """Runs of words labelled as the field, in reading order. Words of another field may stand between two lines
        of one value."""
        scores = self.score(key)
        runs: list[list[int]] = []
        for index in (index for line in self.lines for index in line):
            meaning = self._best[index]
            if meaning is None or meaning[0] != key:
                continue
            if runs and not meaning[1] and self._near(runs[-1][-1], index):
                runs[-1].append(index)
            else:
                runs.append([index])
        return [Span(self.page, tuple(run), float(scores[run].mean())) for run in runs]

    def formed(self, key: str, kind: Kind) -> Iterator[Span]:
        """Runs of words that have the printed form of the kind, scored by how far they are believed to be the field."""
        scores = self.score(key)
        for line, (start, stop) in self.printed(kind):
            words = line[start:stop]
            # The currency or sign beside a number is often outside the label: the best word decides with the mean.
            yield Span(self.page, tuple(words), float((scores[words].max() + scores[words].mean()) / 2))

    def printed(self, kind: Kind) -> Iterator[tuple[list[int], tuple[int, int]]]:
        """(line, range within it) of everything on the page that has the printed form of the kind."""
        for line in self.lines:
            for found in values.find([_word(self.page, index).text for index in line], kind):
                yield line, found

    def _near(self, one: int, other: int) -> bool:
        first, second = _word(self.page, one).box, _word(self.page, other).box
        height = max(first.height, second.height)
        return abs(second.middle[1] - first.middle[1]) <= _FAR * height


def _word(page: Page, index: int) -> Word:
    return (page.words or ())[index]
