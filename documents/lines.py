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


def printed_lines(words: Sequence[Word]) -> list[list[Word]]:
    """The words of a page in the reader's own order, which takes columns one after the other; a new line begins where
    a word does not stand to the right of the one before."""
    found: list[list[Word]] = []
    for word in words:
        last = found[-1][-1].box if found else None
        height = min(word.box.height, last.height) if last else 0.0
        if last and word.box.left > last.left and abs(word.box.middle[1] - last.middle[1]) <= 0.6 * max(height, 0.003):
            found[-1].append(word)
        else:
            found.append([word])
    return found


class _Line:
    def __init__(self, index: int, middle: float, height: float) -> None:
        self.indices, self.middle, self.height = [index], middle, height

    def add(self, index: int, middle: float, height: float) -> None:
        count = len(self.indices)
        self.middle = (self.middle * count + middle) / (count + 1)
        self.height = (self.height * count + height) / (count + 1)
        self.indices.append(index)
