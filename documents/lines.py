"""Words -> printed lines, by geometry alone: the same order whoever read the page (text layer, OCR, factory)."""

from __future__ import annotations

from collections.abc import Sequence

from documents.document import Word


def lines(words: Sequence[Word]) -> list[list[int]]:
    """Indices of the words of a page, grouped into lines from top to bottom, each from left to right.

    A word joins a line when their vertical middles lie within half of the smaller height, so that a line runs across
    columns: what stands side by side is one line.
    """
    found: list[_Line] = []
    for index in sorted(range(len(words)), key=lambda i: (words[i].box.top + words[i].box.bottom, words[i].box.left)):
        box = words[index].box
        middle = (box.top + box.bottom) / 2
        # Only the last few lines can reach this far down.
        best = min(found[-4:], key=lambda line: abs(line.middle - middle), default=None)
        if best is not None and abs(best.middle - middle) <= 0.5 * max(min(box.height, best.height), 0.003):
            best.add(index, middle, box.height)
        else:
            found.append(_Line(index, middle, box.height))
    found.sort(key=lambda line: line.middle)
    return [sorted(line.indices, key=lambda i: words[i].box.left) for line in found]


class _Line:
    def __init__(self, index: int, middle: float, height: float) -> None:
        self.indices, self.middle, self.height = [index], middle, height

    def add(self, index: int, middle: float, height: float) -> None:
        count = len(self.indices)
        self.middle = (self.middle * count + middle) / (count + 1)
        self.height = (self.height * count + height) / (count + 1)
        self.indices.append(index)
