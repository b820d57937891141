"""A photo of a sheet on a desk -> the sheet alone, seen from straight above."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from documents.cleaning import resized
from documents.document import Image

Corners = NDArray[np.float32]
"""(4, 2): x and y of top left, top right, bottom right, bottom left."""

_SMALL = 500
"""Pixels of the longer side on which a sheet is looked for."""
_LONG = 3000
"""Pixels of the longer side to which a small sheet is enlarged as it is straightened."""
_LEAST, _MOST = 0.2, 0.97
"""Share of the picture that a sheet on a desk fills; one that fills more needs no cutting out."""
_FIT = 0.93
"""Overlap (intersection over union) of what looks like paper and the quadrilateral around it."""
_SQUARE = 0.65
"""Greatest cosine of a corner's angle: a sheet is seen at a slant, not from its edge."""
_STEP = 12.0
"""Least difference of brightness or colour (CIELAB units) just inside and just outside of a sheet's edges."""


def sheet(picture: Image) -> Image:
    """The sheet that lies in a picture, perspective taken out; the picture itself where none is seen for certain."""
    corners = find_corners(picture)
    return picture if corners is None else unwarped(picture, corners)


def find_corners(picture: Image) -> Corners | None:
    """The corners of the one sheet in a picture; None where it fills the picture or none stands out."""
    if min(picture.shape[:2]) < _SMALL // 2:
        return None
    scale = _SMALL / max(picture.shape[:2])
    small = resized(picture, scale)
    colour = cv2.cvtColor(cv2.cvtColor(small, cv2.COLOR_GRAY2RGB) if small.ndim == 2 else small, cv2.COLOR_RGB2LAB)
    colour = np.asarray(cv2.medianBlur(colour, 5))
    best: tuple[float, Corners] | None = None
    for paper in _papers(colour):
        found = _quadrilateral(paper)
        if found is not None and (best is None or found[0] > best[0]) and _stands_out(colour, found[1]):
            best = found
    if best is None:
        return None
    return np.asarray((best[1] + 0.5) / scale - 0.5, np.float32)


def unwarped(picture: Image, corners: Corners) -> Image:
    """What lies between the corners, as a rectangle with the proportions of the longer sides, large enough for OCR."""
    sides = np.linalg.norm(corners - np.roll(corners, -1, axis=0), axis=1)
    across, down = float(max(sides[0], sides[2])), float(max(sides[1], sides[3]))
    scale = float(np.clip(_LONG / max(across, down), 1.0, 2.0))
    width, height = round(across * scale), round(down * scale)
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    return np.asarray(
        cv2.warpPerspective(picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    )


def _papers(colour: Image) -> Iterator[NDArray[np.uint8]]:
    """Where paper may be, by several marks: bright, like the middle of the picture, unlike its rim."""
    light = colour[..., 0]
    yield _threshold(light)
    height, width = light.shape
    middle = colour[height // 4 : -height // 4, width // 4 : -width // 4].reshape(-1, 3).astype(np.float32)
    own = np.median(middle[middle[:, 0] >= np.median(middle[:, 0])], axis=0)
    yield _threshold(255 - _distance(colour, own, 0.5))
    yield _threshold(255 - _distance(colour, own, 0.1))
    rim = np.concatenate(
        [
            colour[:4].reshape(-1, 3),
            colour[-4:].reshape(-1, 3),
            colour[:, :4].reshape(-1, 3),
            colour[:, -4:].reshape(-1, 3),
        ]
    )
    yield _threshold(_distance(colour, np.median(rim, axis=0), 0.5))


def _distance(colour: Image, own: NDArray[np.float32], light: float) -> NDArray[np.uint8]:
    apart = (colour.astype(np.float32) - own) * np.array([light, 1.0, 1.0], np.float32)
    return np.asarray(np.clip(np.linalg.norm(apart, axis=2) * 2, 0, 255), np.uint8)


def _threshold(marks: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.threshold(marks, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[1])


def _quadrilateral(paper: NDArray[np.uint8]) -> tuple[float, Corners] | None:
    """The four-cornered shape of the largest piece of paper, with how well it fits."""
    closed = cv2.morphologyEx(paper, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    closed = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones((15, 15), np.uint8))
    outlines, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not outlines:
        return None
    outline = max(outlines, key=cv2.contourArea)
    area = cv2.contourArea(outline)
    if not area / paper.size > _LEAST:
        return None
    hull = cv2.convexHull(outline)
    corners = _four(hull, cv2.arcLength(hull, True))
    if corners is None:
        return None
    corners = _refined(corners, outline[:, 0].astype(np.float32), paper.shape)
    if not cv2.isContourConvex(corners.round().astype(np.int32)) or _cosine(corners) > _SQUARE:
        return None
    within = np.zeros_like(paper)
    cv2.fillConvexPoly(within, corners.round().astype(np.int32), 255)
    if not _LEAST < float((within > 0).mean()) < _MOST:
        return None
    piece = np.zeros_like(paper)
    cv2.drawContours(piece, [outline], -1, 255, cv2.FILLED)
    fit = float(((within & piece) > 0).sum() / ((within | piece) > 0).sum())
    return (fit, corners) if fit >= _FIT else None


def _four(hull: NDArray[np.int32], length: float) -> Corners | None:
    for share in np.arange(0.01, 0.08, 0.005):
        points = cv2.approxPolyDP(hull, float(share) * length, True)
        if len(points) <= 4:
            return _in_order(points[:, 0].astype(np.float32)) if len(points) == 4 else None
    return None


def _refined(corners: Corners, outline: Corners, shape: tuple[int, ...]) -> Corners:
    """Corners where the lines through a sheet's edges meet: a folded or hidden corner does not pull them in."""
    lines = []
    for one, other in pairwise([*corners, corners[0]]):
        along = (other - one) / max(float(np.linalg.norm(other - one)), 1.0)
        offset = outline - one
        far = np.abs(offset @ np.array([-along[1], along[0]]))
        at = offset @ along / max(float(np.linalg.norm(other - one)), 1.0)
        near = outline[(far < 6) & (at > 0.08) & (at < 0.92)]
        if len(near) < 20:
            return corners
        vx, vy, x, y = cv2.fitLine(near, cv2.DIST_HUBER, 0, 0.01, 0.01)[:, 0]
        lines.append(np.cross([x, y, 1.0], [x + vx, y + vy, 1.0]))
    met = []
    for before, after in zip(np.roll(lines, 1, axis=0), lines, strict=True):
        point = np.cross(before, after)
        if abs(point[2]) < 1e-6:
            return corners
        met.append(point[:2] / point[2])
    points = np.array(met, np.float32)
    room = 0.15 * max(shape)
    if (points < -room).any() or (points > np.array(shape[::-1], np.float32) + room).any():
        return corners
    return points


def _in_order(points: Corners) -> Corners:
    """From the top left clockwise."""
    middle = points.mean(0)
    turn = np.argsort(np.arctan2(points[:, 1] - middle[1], points[:, 0] - middle[0]))
    points = points[turn]
    return np.roll(points, -int(np.argmin(points.sum(1))), axis=0)


def _cosine(corners: Corners) -> float:
    before, after = np.roll(corners, 1, axis=0) - corners, np.roll(corners, -1, axis=0) - corners
    lengths = np.linalg.norm(before, axis=1) * np.linalg.norm(after, axis=1)
    return float(np.abs((before * after).sum(1) / np.maximum(lengths, 1e-6)).max())


def _stands_out(colour: Image, corners: Corners) -> bool:
    """Does the picture change across at least three of the four edges, those on the picture's rim left out, and lies
    the sheet on no lighter ground? Then it would be a card that was copied on a page."""
    middle = corners.mean(0)
    height, width = colour.shape[:2]
    changed, lighter = [], []
    for one, other in pairwise([*corners, corners[0]]):
        points = one + np.linspace(0.1, 0.9, 25, dtype=np.float32)[:, None] * (other - one)
        inward = middle - points
        inward = 7 * inward / np.linalg.norm(inward, axis=1, keepdims=True)
        inside, outside = (points + inward).round().astype(int), (points - inward).round().astype(int)
        seen = ((outside >= 0) & (outside < (width, height)) & (inside >= 0) & (inside < (width, height))).all(1)
        if seen.sum() >= 8:
            own, ground = (colour[p[seen, 1], p[seen, 0]].astype(np.float32) for p in (inside, outside))
            changed.append(float(np.median(np.linalg.norm(own - ground, axis=1))) > _STEP)
            lighter.append(float(np.median(ground[:, 0] - own[:, 0])) > 0.0)
    if sum(lighter) > len(lighter) / 2:
        return False
    return len(changed) >= 2 and sum(changed) >= len(changed) - (len(changed) == 4)
