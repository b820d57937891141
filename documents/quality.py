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
_TILE = 50

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
    if brightness < 120:
        reasons.append(DARK)
    if float(np.percentile(ink, 95)) < 70:
        reasons.append(FAINT)
    if float(np.percentile(paper, 95) - np.percentile(paper, 5)) > 90:
        reasons.append(SHADED)
    if _specks(picture) > 400:
        reasons.append(SPECKLED)
    heights = [word.box.height * picture.shape[0] for word in words if len(word.text) >= 3]
    if heights and float(np.median(heights)) < 20:
        reasons.append(TINY)
    elif _edge(picture) > 4.5:
        reasons.append(BLURRED)
    if sum(word.box.left < 0.004 or word.box.right > 0.996 for word in words if len(word.text) >= 2) >= 4:
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
    return int((pieces[1:, 4] <= 6).sum())


def _edge(picture: Image) -> float:
    """Pixels that the steepest edges take from paper to ink: about 2 where a page is sharp."""
    across = np.abs(cv2.Sobel(picture, cv2.CV_32F, 1, 0)) / 4
    steepest = float(np.percentile(across, 99.8))
    depth = float(np.percentile(picture, 90) - np.percentile(picture, 0.5))
    return depth / max(steepest, 1.0)
