"""Ink on a page that no sure word accounts for -> single lines of it -> words by the second reader."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from documents.document import Box, Image, Word
from documents.linereader import LineReader, Sign
from documents.words import second_look

_SURE, _SURER = 0.6, 0.9
"""Confidence from which a word accounts for its ink; and from which it does so beside ink that none accounts for."""
_BELIEVED = 0.5
"""Confidence from which a word of the second reader is one."""
_STROKES = re.compile(r"[|\[\]!¦_lI1.,'’:;~-]{1,3}")
"""What comb boxes and rules are taken for."""
_LOW, _HIGH, _LEAST = 0.004, 0.05, 10
"""Heights of a line of writing as shares of the page's longer side; and its least height in pixels."""
_MOST = 120
"""Lines of a page at most, the largest first: more is noise or a picture."""


def read_again(page: Image, words: Sequence[Word], reader: LineReader) -> tuple[Word, ...]:
    """The words read before, with what the second reader makes of the ink on a grey, upright page (frames and table
    lines taken out) that they do not account for."""
    found = lines_left(page, [word for word in words if _accounts(word)])
    if not found:
        return tuple(words)
    sure = [word for word in words if _accounts(word, beside=any(_beside(word.box, box) for box in found))]
    found = lines_left(page, sure)
    read = reader.read([_cut(page, box) for box in found])
    again = [word for box, signs in zip(found, read, strict=True) for word in _words(signs, box)]
    known = set(map(id, sure))
    doubted = [word if id(word) in known or _is_word(word) else replace(word, confidence=0.0) for word in words]
    before = {id(doubtful): word for doubtful, word in zip(doubted, words, strict=True)}
    return tuple(before.get(id(word), word) for word in second_look(doubted, again))


def lines_left(page: Image, words: Sequence[Word]) -> list[Box]:
    """Where lines of ink lie that none of the words covers, from top to bottom."""
    if min(page.shape) < 10 * _LEAST:
        return []
    ink = _ink(page, words)
    signs = _signs(ink)
    if not len(signs):
        return []
    height = float(np.median(signs[:, 3]))
    solid = np.zeros_like(ink)
    for left, top, width, tall in signs:
        solid[top : top + tall, left : left + width] = ink[top : top + tall, left : left + width]
    # Letters and words of a line run into one another; what stands above and below does not.
    reach = max(3, round(1.8 * height))
    smeared = cv2.morphologyEx(solid, cv2.MORPH_CLOSE, np.ones((1, reach), np.uint8))
    _, _, pieces, _ = cv2.connectedComponentsWithStats(smeared, connectivity=8)
    found = [line for piece in pieces[1:, :4] for line in _lines(solid, piece, height)]
    rows, columns = page.shape
    low, high = _heights(page)
    kept = [
        (left, top, right, bottom)
        for left, top, right, bottom in found
        if low <= bottom - top <= high and right - left >= 0.6 * (bottom - top)
    ]
    kept = sorted(kept, key=lambda box: (box[0] - box[2]) * (box[3] - box[1]))[:_MOST]
    pad = round(0.15 * height)
    return [
        Box.clipped((left - pad) / columns, (top - pad) / rows, (right + pad) / columns, (bottom + pad) / rows)
        for left, top, right, bottom in sorted(kept, key=lambda box: (box[1], box[0]))
    ]


def _heights(page: Image) -> tuple[float, float]:
    """Least and greatest height of a line of writing, in pixels."""
    return max(_LOW * max(page.shape), _LEAST), _HIGH * max(page.shape)


def _accounts(word: Word, *, beside: bool = False) -> bool:
    """Does a word account for its ink? Beside ink that none accounts for it must be surer, and more than one sign."""
    if _is_word(word):
        return word.confidence >= (_SURER if beside else _SURE)
    return word.confidence >= _SURER and not beside and not _STROKES.fullmatch(word.text)


def _is_word(word: Word) -> bool:
    return len(word.text) > 1 and not _STROKES.fullmatch(word.text)


def _beside(one: Box, other: Box) -> bool:
    """Do they stand on one line, less than its height apart?"""
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    apart = max(one.left, other.left) - min(one.right, other.right)
    return shared > 0.5 * min(one.height, other.height) and apart < max(one.height, other.height)


def _cut(page: Image, box: Box) -> Image:
    rows, columns = page.shape
    return page[
        int(box.top * rows) : int(box.bottom * rows) + 1, int(box.left * columns) : int(box.right * columns) + 1
    ]


def _words(signs: Sequence[Sign], box: Box) -> Iterator[Word]:
    for space, group in groupby(signs, key=lambda sign: sign.text == " "):
        letters = list(group)
        confidence = float(np.exp(np.mean(np.log([sign.confidence for sign in letters]))))
        if not space and confidence >= _BELIEVED:
            left, right = (box.left + share * box.width for share in (letters[0].left, letters[-1].right))
            text = "".join(sign.text for sign in letters)
            yield Word(text, Box.clipped(left, box.top, right, box.bottom), confidence)


def _ink(page: Image, words: Sequence[Word]) -> NDArray[np.uint8]:
    ink = cv2.adaptiveThreshold(page, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 51, 18)
    rows, columns = page.shape
    for word in words:
        box = word.box
        top, bottom = int(box.top * rows) - 3, int(box.bottom * rows) + 4
        ink[max(0, top) : bottom, max(0, int(box.left * columns) - 3) : int(box.right * columns) + 4] = 0
    return np.asarray(ink)


def _signs(ink: NDArray[np.uint8]) -> NDArray[np.int32]:
    """Connected ink of a letter's size: [left, top, width, height]."""
    _, _, pieces, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    low, high = _heights(ink)
    tall, wide, area = pieces[1:, 3], pieces[1:, 2], pieces[1:, 4]
    fits = (tall >= 0.6 * low) & (tall <= high) & (wide <= 6 * high) & (area >= 20)
    return np.asarray(pieces[1:, :4][fits], np.int32)


def _lines(solid: NDArray[np.uint8], piece: NDArray[np.int32], height: float) -> Iterator[tuple[int, int, int, int]]:
    """A piece of smeared ink as one line, or as several where it is so tall: cut where its rows are emptiest."""
    left, top, width, tall = map(int, piece)
    if tall <= 2.4 * height or width < 3 * height:
        yield left, top, left + width, top + tall
        return
    rows = (solid[top : top + tall, left : left + width] > 0).sum(1).astype(np.float32)
    around = 2 * round(0.3 * height) + 1
    rows = np.asarray(cv2.GaussianBlur(rows[:, None], (1, around), 0))[:, 0]
    peaks = [
        row
        for row in range(1, len(rows) - 1)
        if rows[row] >= rows[row - 1] and rows[row] > rows[row + 1] and rows[row] > 0.25 * rows.max()
    ]
    cuts = [0]
    for one, other in pairwise(peaks):
        if other - one > 0.8 * height:
            cuts.append(one + int(np.argmin(rows[one:other])))
    cuts.append(tall)
    for start, end in pairwise(cuts):
        part = solid[top + start : top + end, left : left + width]
        across, down = np.flatnonzero(part.any(0)), np.flatnonzero(part.any(1))
        if len(across):
            yield (
                left + int(across[0]),
                top + start + int(down[0]),
                left + int(across[-1]) + 1,
                top + start + int(down[-1]) + 1,
            )
