"""The sheet itself, before any machine sees it: its stock, what shines through it, folds, holes and staples."""

from __future__ import annotations

import random

import cv2
import numpy as np

from corpora.factory.degrade import pens, stamps
from corpora.factory.degrade.raster import MM, Colour, Gain, blurred, clouds, dye, grey, times, toned
from documents.document import Image

_TINTS: tuple[tuple[Colour, float], ...] = (
    ((226, 222, 212), 5.0),  # recycled
    ((238, 236, 228), 4.0),
    ((250, 240, 190), 2.0),  # yellow
    ((250, 214, 216), 1.5),  # pink
    ((208, 236, 206), 1.5),  # green
    ((205, 222, 242), 1.0),  # blue
)
_INK: Colour = (40, 40, 40)


def posted(image: Image, rng: random.Random) -> Image:
    """The sheet as it comes to whoever scans it. Most have none or one or two of these traces."""
    sheet = image.copy()
    if rng.random() < 0.18:
        sheet = tinted(sheet, rng)
    if rng.random() < 0.12:
        sheet = shone_through(sheet, rng)
    if rng.random() < 0.16:
        stamps.stamp(sheet, rng)
    if rng.random() < 0.18:
        pens.write(sheet, rng)
    if rng.random() < 0.3:
        sheet = folded(sheet, rng)
    if rng.random() < 0.16:
        punch(sheet, rng)
    if rng.random() < 0.12:
        staple(sheet, rng)
    return sheet


def tinted(sheet: Image, rng: random.Random) -> Image:
    """Coloured or recycled stock, with its fibres."""
    colour = rng.choices([tint for tint, _ in _TINTS], [odds for _, odds in _TINTS])[0]
    sheet = toned(sheet, colour)
    return times(sheet, clouds(rng, sheet.shape, rng.uniform(3, 10), 1 - rng.uniform(0.01, 0.035), 1.01))


def shone_through(sheet: Image, rng: random.Random) -> Image:
    """The print of the back, mirrored and soft: this page's own, moved so that it falls elsewhere."""
    back = grey(sheet)[:, ::-1]
    if rng.random() < 0.3:
        back = back[::-1]
    moved = np.roll(back, (round(rng.uniform(-40, 40) * MM), round(rng.uniform(-8, 8) * MM)), (0, 1))
    strength = rng.uniform(0.04, 0.16)
    shine = 1 - blurred(moved, rng.uniform(1.5, 4.0)) / 255
    return times(sheet, (1 - strength * shine).astype(np.float32))


def folded(sheet: Image, rng: random.Random) -> Image:
    """Creases of a letter folded for its envelope, each with a light and a dark side."""
    height, width = sheet.shape[:2]
    places = rng.choice([(1 / 3, 2 / 3), (1 / 3, 2 / 3), (0.5,), (0.25, 0.5)])
    upright = rng.random() < 0.15
    sheet = np.ascontiguousarray(sheet.swapaxes(0, 1)) if upright else sheet
    for place in places:
        _crease(sheet, rng, (place + rng.gauss(0, 0.01)) * (width if upright else height))
    return np.ascontiguousarray(sheet.swapaxes(0, 1)) if upright else sheet


def _crease(sheet: Image, rng: random.Random, middle: float) -> None:
    """A crease from left to right, in place."""
    reach = round(14 * MM)
    top = max(round(middle) - reach, 0)
    band = sheet[top : round(middle) + reach]
    height, width = band.shape[:2]
    drift = middle - top + np.linspace(0, rng.gauss(0, 1.2 * MM), width, dtype=np.float32)
    away = np.arange(height, dtype=np.float32)[:, None] - drift[None, :]
    line = rng.uniform(0.04, 0.22) * np.exp(-np.abs(away) / (rng.uniform(0.15, 0.5) * MM))
    side = rng.choice([-1, 1]) * rng.uniform(0.01, 0.07) * np.sign(away) * np.exp(-np.abs(away) / (3.5 * MM))
    pressed = clouds(rng, band.shape, 12 * MM, 0.3, 1.2)
    band[:] = times(band, (1 - line * pressed - side).astype(np.float32))


def punch(sheet: Image, rng: random.Random) -> None:
    """Holes for a folder at the left margin, in place: the lid or the table behind them, and a shadow at the rim."""
    height = sheet.shape[0]
    behind = rng.choice([10, 20, 40, 90, 225, 240])
    middle, left = height / 2 + rng.gauss(0, 3) * MM, rng.uniform(10, 13) * MM
    offsets = (-120, -40, 40, 120) if rng.random() < 0.2 and height > 280 * MM else (-40, 40)
    tilt = rng.gauss(0, 0.01)
    for offset in offsets:
        x, y, radius = left + tilt * offset * MM, middle + offset * MM, rng.uniform(2.6, 3.0) * MM
        _disc(sheet, x + 0.25 * MM, y + 0.3 * MM, radius * 1.03, 150)
        _disc(sheet, x, y, radius, behind)


def _disc(sheet: Image, x: float, y: float, radius: float, level: int) -> None:
    place = (round(x * 16), round(y * 16))
    cv2.circle(sheet, place, round(radius * 16), (level,) * 3, -1, cv2.LINE_AA, shift=4)


def staple(sheet: Image, rng: random.Random) -> None:
    """A staple in the upper left corner, or only its two holes and their shadow, in place."""
    size = round(20 * MM)
    middle, angle = np.array([size / 2, size / 2]), rng.uniform(-0.2, 1.1)
    reach = np.array([np.cos(angle), -np.sin(angle)]) * rng.uniform(5.0, 6.2) * MM
    ends = [middle - reach, middle + reach]
    mask: Gain = np.zeros((size, size), np.float32)
    if rng.random() < 0.5:
        tuple_ends = [(round(x), round(y)) for x, y in ends]
        cv2.line(mask, tuple_ends[0], tuple_ends[1], 1.0, max(2, round(0.5 * MM)), cv2.LINE_AA)
        shadow = np.roll(cv2.GaussianBlur(mask, (0, 0), 0.5 * MM), round(0.6 * MM), 0)
        mask = np.maximum(mask * rng.uniform(0.5, 0.8), 0.5 * shadow)
    else:
        for x, y in ends:
            cv2.circle(mask, (round(x), round(y)), round(0.45 * MM), 0.8, -1, cv2.LINE_AA)
        mask = np.maximum(mask, 0.8 * cv2.GaussianBlur(mask, (0, 0), 0.8 * MM))
    dye(sheet, mask, _INK, left=rng.uniform(-4, 4) * MM, top=rng.uniform(-4, 4) * MM)
