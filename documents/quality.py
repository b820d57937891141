"""How well a page can be read, and why not better: what tells a scan centre to lay it down again."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from documents.cleaning import resized
from documents.document import Image, Quality, Verdict, Word

Floats = NDArray[np.float32]

_GRADES = ((0.88, Verdict.GOOD), (0.8, Verdict.FAIR), (0.62, Verdict.POOR))
"""Legibility from which a page is good, fair, poor. Set on degraded factory pages by the share of their words that were
read: see docs/accuracy.md."""
_SMALL = 1000
"""Pixels of the longer side on which light is measured, in tiles of `_TILE` pixels."""
_TILE = 50
_DARKEST_PAPER, _FAINTEST_INK, _UNEVEN = 120, 70, 90
"""Grey levels: a sheet's paper, the depth of its ink, the difference of its lightest and darkest paper."""
_MANY_SPECKS, _SPECK = 400, 6
"""How many spots are many, and how many pixels the largest of them has."""
_LOWEST_LETTERS, _WIDEST_EDGE = 20, 4.5
"""Pixels: height of a word, and way of a stroke's edge from paper to ink."""
_MARGIN, _CUT_WORDS = 0.004, 4
"""Words that begin within a margin (share of the width) tell that a page goes on beyond its edge, from so many on."""

DARK = "zu dunkel"
FAINT = "zu blass"
BLURRED = "unscharf"
SPECKLED = "viele Flecken"
SHADED = "ungleichmäßig beleuchtet"
TINY = "Auflösung zu gering"
CUT = "am Rand abgeschnitten"
HARD = "Schrift schwer zu erkennen, zum Beispiel Handschrift"


def judge(picture: Image, words: Sequence[Word]) -> Quality:
    """The verdict on a page from what was read of it, with the reasons that its picture gives where it is not good.
    `picture` is the upright grey page before its light was evened out."""
    legibility = _legibility(words)
    verdict = next((verdict for least, verdict in _GRADES if legibility >= least), Verdict.UNREADABLE)
    if verdict is Verdict.GOOD:
        return Quality(verdict)
    return Quality(verdict, tuple(_reasons(picture, words)) or (HARD,))


def _legibility(words: Sequence[Word]) -> float:
    """Mean confidence of the characters read; nothing read is not legible."""
    letters = [(len(word.text), word.confidence) for word in words]
    count = sum(length for length, _ in letters)
    return sum(length * confidence for length, confidence in letters) / count if count else 0.0


def _reasons(picture: Image, words: Sequence[Word]) -> list[str]:
    small = resized(picture, _SMALL / max(picture.shape)).astype(np.float32)
    paper, ink = _levels(small)
    brightness = float(np.median(paper))
    reasons = []
    if brightness < _DARKEST_PAPER:
        reasons.append(DARK)
    if float(np.percentile(ink, 95)) < _FAINTEST_INK:
        reasons.append(FAINT)
    if float(np.percentile(paper, 95) - np.percentile(paper, 5)) > _UNEVEN:
        reasons.append(SHADED)
    if _specks(picture) > _MANY_SPECKS:
        reasons.append(SPECKLED)
    heights = [word.box.height * picture.shape[0] for word in words if len(word.text) >= 3]
    if heights and float(np.median(heights)) < _LOWEST_LETTERS:
        reasons.append(TINY)
    elif _edge(picture) > _WIDEST_EDGE:
        reasons.append(BLURRED)
    letters = (word for word in words if len(word.text) >= 2)
    at_edge = [word for word in letters if word.box.left < _MARGIN or word.box.right > 1 - _MARGIN]
    if len(at_edge) >= _CUT_WORDS:
        reasons.append(CUT)
    return reasons


def _levels(small: Floats) -> tuple[Floats, Floats]:
    """Brightness of the paper, and depth of the ink on it, of every tile of the page."""
    height, width = (side // _TILE * _TILE for side in small.shape)
    squares = small[:height, :width].reshape(height // _TILE, _TILE, width // _TILE, _TILE).swapaxes(1, 2)
    tiles = squares.reshape(-1, _TILE * _TILE) if squares.size else small.reshape(1, -1)
    paper = np.percentile(tiles, 90, axis=1)
    return paper, paper - tiles.min(1)


def _specks(picture: Image) -> int:
    """Spots too small for a full stop, on the whole page."""
    ink = cv2.adaptiveThreshold(picture, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 40)
    _, _, pieces, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    return int((pieces[1:, 4] <= _SPECK).sum())


def _edge(picture: Image) -> float:
    """Pixels that the steepest edges take from paper to ink: about 2 where a page is sharp."""
    across = np.abs(cv2.Sobel(picture, cv2.CV_32F, 1, 0)) / 4
    steepest = float(np.percentile(across, 99.8))
    depth = float(np.percentile(picture, 90) - np.percentile(picture, 0.5))
    return depth / max(steepest, 1.0)
