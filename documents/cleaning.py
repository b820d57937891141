"""From paper to an upright, even page: what a reader needs before it can read."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from documents.document import Image

_LONG, _SHORT = 3600, 2200
"""Pixels of the longer side between which a page is read: about 190 to 310 dpi on A4."""
_STROKE = 0.03
"""Share of the longer side from which a straight stroke is no part of a letter."""
_STEEPEST = 16.0
"""Degrees by which a page may be askew; a camera is held less straight than a sheet is laid on glass."""


def grey(image: Image) -> Image:
    """One channel, scaled into the range of resolutions in which OCR does best."""
    single = image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY))
    longest = max(single.shape)
    scale = _LONG / longest if longest > _LONG else min(_SHORT / longest, 2.0) if longest < _SHORT else 1.0
    if scale == 1.0:
        return single
    return resized(single, scale)


def evened(page: Image) -> Image:
    """Shadows and tints of the paper taken out: every place divided by the paper's brightness around it."""
    small = resized(page, 0.125)
    paper = cv2.medianBlur(cv2.dilate(small, np.ones((7, 7), np.uint8)), 21)
    if int(paper.min()) > 200:
        return page
    paper = cv2.resize(paper, (page.shape[1], page.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(page, np.maximum(paper, 40), scale=255))


def turned(page: Image, quarters: int) -> Image:
    """Turned clockwise by so many quarters."""
    return page if quarters % 4 == 0 else np.ascontiguousarray(np.rot90(page, -quarters))


def deskewed(page: Image) -> Image:
    """Turned so that the lines of print lie level, on a page of the same size."""
    angle = skew(page)
    if abs(angle) < 0.15:
        return page
    height, width = page.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    paper = int(np.percentile(page[::16, ::16], 90))
    return np.asarray(cv2.warpAffine(page, matrix, (width, height), flags=cv2.INTER_CUBIC, borderValue=paper))


def skew(page: Image) -> float:
    """Degrees by which the page must be turned counter-clockwise to lie level: the angle at which its rows of ink are
    sharpest (Postl's projection profiles), coarse first and then fine."""
    small = resized(page, 900 / max(page.shape))
    _, ink = cv2.threshold(small, 0, 1, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    ink = _within(ink, 0.04).astype(np.float32)
    if not 0.002 < float(ink.mean()) < 0.5:
        return 0.0
    best = _sharpest(ink, np.arange(-_STEEPEST, _STEEPEST + 0.1, 1.0))
    best = _sharpest(ink, best + np.arange(-0.75, 0.8, 0.25))
    best = _sharpest(ink, best + np.arange(-0.15, 0.2, 0.05))
    return 0.0 if abs(best) > _STEEPEST else best


def unlined(page: Image) -> Image | None:
    """The page with its long straight strokes painted over: frames, table lines and comb boxes cut the letters they
    touch, and a layout analysis takes what they enclose for a picture. Faint strokes (ruled and squared paper) must be
    longer to count; black ink on a lighter stroke stays. A letter that crosses a stroke keeps its ink there. None
    where there are next to none."""
    ink, black, half = _dark(page, 15), _dark(page, 45), _dark(resized(page, 0.5), 5)
    length = max(10, int(max(page.shape) * _STROKE))
    strokes: list[Image] = []
    faint: list[Image] = []
    bold: list[Image] = []
    for across in (True, False):
        strong = cv2.morphologyEx(ink, cv2.MORPH_OPEN, _line(length, across))
        weak = cv2.morphologyEx(half, cv2.MORPH_OPEN, _line(3 * length // 2, across))
        weak = cv2.resize(weak, strong.shape[::-1], interpolation=cv2.INTER_NEAREST)
        strongest = cv2.morphologyEx(black, cv2.MORPH_OPEN, _line(length, across))
        for found, lines in ((strokes, strong), (faint, weak), (bold, strongest)):
            found.append(np.asarray(cv2.dilate(lines, np.ones((5, 5), np.uint8))))
    painted = strokes[0] | strokes[1] | faint[0] | faint[1]
    if float((painted > 0).mean()) < 0.003:
        return None
    letters = ink & ~painted
    kept = black & ~(bold[0] | bold[1])
    for across, zone in ((True, strokes[0] | faint[0]), (False, strokes[1] | faint[1])):
        kept |= cv2.morphologyEx(letters, cv2.MORPH_CLOSE, _line(9, not across)) & zone
    without = page.copy()
    without[(painted > 0) & (kept == 0)] = 255
    return without


def _line(pixels: int, across: bool) -> Image:
    return np.ones((1, pixels) if across else (pixels, 1), np.uint8)


def _dark(page: Image, depth: int) -> Image:
    """Where a page is darker by `depth` grey levels than the mean around: 255, elsewhere 0."""
    mode = cv2.ADAPTIVE_THRESH_MEAN_C
    return np.asarray(cv2.adaptiveThreshold(page, 255, mode, cv2.THRESH_BINARY_INV, 31, depth))


def is_two_tone(page: Image) -> bool:
    """Is nearly every pixel black or white, as in a fax?"""
    return float(((page > 24) & (page < 231)).mean()) < 0.02


def softened(page: Image) -> Image:
    """Ragged edges and grain smoothed: a letter of single dots reads as a letter."""
    return np.asarray(cv2.GaussianBlur(page, (0, 0), 0.8))


def is_blank(page: Image) -> bool:
    """Is there next to no ink, dark or, on a negative, light? Specks do not count, nor does the outer edge with its
    shadows and punch holes."""
    small = np.asarray(cv2.medianBlur(resized(page, 1000 / max(page.shape)), 3))
    inner = _within(small, 0.06).astype(np.float32)
    paper = float(np.median(inner))
    return float((np.abs(inner - paper) > max(0.1 * paper, 20)).mean()) < 0.0004


def resized(page: Image, scale: float) -> Image:
    """`page` with its sides multiplied by `scale`; a side is never less than one pixel."""
    size = [max(1, round(side * scale)) for side in reversed(page.shape[:2])]
    return np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC))


def _within(page: Image, share: float) -> Image:
    """Without a margin of `share` of the longer side, but at most a quarter of a very narrow page on each side."""
    height, width = page.shape
    margin = min(int(share * max(page.shape)), min(page.shape) // 4)
    return page[margin : height - margin, margin : width - margin]


def _sharpest(ink: NDArray[np.float32], angles: NDArray[np.float64]) -> float:
    height, width = ink.shape
    scores = []
    for angle in angles:
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), float(angle), 1.0)
        rows = cv2.warpAffine(ink, matrix, (width, height)).sum(1)
        scores.append(float(np.square(np.diff(rows)).sum()))
    return float(angles[int(np.argmax(scores))])
