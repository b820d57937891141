"""Single characters in equal steps -> the words they spell: what is written into comb boxes, or spaced out."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from documents.document import Box, Word
from documents.lines import printed_lines

_FEWEST = 4
"""Characters in a row from which equal steps are no chance."""
_STROKE = re.compile(r"[|\[\]!¦]")


def joined(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words with every run of at least four single characters in equal steps made into words. An empty box ends a
    word; the strokes between boxes, read as characters, are left out."""
    return tuple(word for line in printed_lines(words) for word in _joined_line(line))


def _joined_line(line: Sequence[Word]) -> list[Word]:
    found: list[Word] = []
    run: list[Word] = []
    for word in line:
        sign = _STROKE.sub("", word.text)
        if len(word.text) <= 3 and len(sign) <= 1:
            run.append(word)
        else:
            found += [*_spelled(run), word]
            run = []
    return found + _spelled(run)


def _spelled(run: list[Word]) -> list[Word]:
    signs = [word for word in run if _STROKE.sub("", word.text)]
    if len(signs) < _FEWEST:
        return run
    middles = np.array([word.box.middle[0] for word in signs])
    gaps = np.diff(middles)
    pitch = float(np.median(gaps[gaps < 1.5 * gaps.min()]))
    steps = np.rint(gaps / pitch)
    height = float(np.median([word.box.height for word in signs]))
    if (np.abs(gaps - steps * pitch) > 0.25 * pitch).any() or pitch > 4 * height or (steps == 1).mean() < 0.5:
        return run
    groups = np.split(np.arange(len(signs)), np.flatnonzero(steps > 1) + 1)
    return [_word([signs[index] for index in group]) for group in groups]


def _word(signs: Sequence[Word]) -> Word:
    text = "".join(_STROKE.sub("", word.text) for word in signs)
    confidence = sum(word.confidence for word in signs) / len(signs)
    return Word(text, Box.around(word.box for word in signs), confidence)
