"""What people do with a pen: underline, tick, ring, strike out, sign, mark with a highlighter."""

from __future__ import annotations

import random
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from corpora.factory.degrade.raster import MM, Colour, Gain, clouds, dye, grey
from documents.document import Image

Path = NDArray[np.float32]
"""Points of a stroke, a row each."""
Place = tuple[int, int, int, int]
"""Left, top, width and height of a piece of text on the sheet, in pixels."""

_PENS: tuple[Colour, ...] = (
    (25, 45, 140),
    (25, 45, 140),
    (40, 60, 170),
    (30, 30, 35),
    (60, 60, 65),
    (185, 30, 40),
    (20, 110, 60),
)
_HIGHLIGHTERS: tuple[Colour, ...] = ((250, 245, 70), (250, 245, 70), (150, 240, 110), (255, 170, 200), (255, 190, 90))


def write(sheet: Image, rng: random.Random) -> None:
    """One person's marks on the sheet, in place: mostly one to three of a kind, where text stands."""
    places = _places(grey(sheet))
    if not places:
        return
    kinds: tuple[Callable[[Place, random.Random], list[Path]], ...] = (_underline, _tick, _ring, _strike, _bracket)
    draw = rng.choices([*kinds, _sign, None], [6, 5, 4, 1.5, 2, 3, 5])[0]
    if draw is None:
        colour = rng.choice(_HIGHLIGHTERS)
        for place in rng.sample(places, min(rng.choice([1, 2, 3, 5]), len(places))):
            _highlight(sheet, place, colour, rng)
        return
    colour, width = rng.choice(_PENS), rng.choice([0.35, 0.45, 0.6, 1.0]) * MM
    for place in rng.sample(places, min(1 if draw in (_sign, _strike) else rng.choice([1, 1, 2, 4]), len(places))):
        for path in draw(place, rng):
            _stroke(sheet, path, colour, width, rng)


def _places(page: Image) -> list[Place]:
    """Pieces of text: what runs together when seen from afar."""
    small = cv2.resize(page, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    joined = cv2.dilate((small < 215).astype(np.uint8), np.ones((1, 7), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    found = [
        (int(8 * left), int(8 * top), int(8 * width), int(8 * height)) for left, top, width, height, _ in stats[1:]
    ]
    return [place for place in found if 2 * MM < place[3] < 12 * MM and place[2] > 6 * MM]


def _underline(place: Place, rng: random.Random) -> list[Path]:
    left, top, width, height = place
    start, length = left + rng.uniform(0, 0.5) * width, rng.uniform(0.3, 1.0) * width
    y = top + height - rng.uniform(-0.5, 1.0) * MM
    ends = (start, y), (min(start + length, left + width), y + rng.gauss(0, 0.6) * MM)
    path = _wobbly(np.array(ends, np.float32), rng)
    return [path, path + np.float32(rng.uniform(0.8, 1.4) * MM)] if rng.random() < 0.2 else [path]


def _strike(place: Place, rng: random.Random) -> list[Path]:
    left, top, width, height = place
    length = min(width, rng.uniform(15, 60) * MM)
    ends = (
        (left, top + 0.5 * height + rng.gauss(0, 0.4) * MM),
        (left + length, top + 0.5 * height + rng.gauss(0, 0.6) * MM),
    )
    return [_wobbly(np.array(ends, np.float32), rng)]


def _tick(place: Place, rng: random.Random) -> list[Path]:
    left, top, _, height = place
    size = rng.uniform(3, 8) * MM
    hook = np.array([(0, 0.6), (0.3, 1.0), (1.0, 0.0 - rng.uniform(0, 0.4))], np.float32) * size
    corner = (left - rng.uniform(0.6, 1.6) * size, top + height - size)
    return [_smooth(hook, 6) + np.array(corner, np.float32)]


def _ring(place: Place, rng: random.Random) -> list[Path]:
    left, top, width, height = place
    length = min(width, rng.uniform(15, 45) * MM)
    middle = (left + width - length / 2, top + height / 2)
    turns = np.linspace(0.3, 0.3 + 2 * np.pi * rng.uniform(1.0, 1.2), 90)
    swelling = np.linspace(1.0, rng.uniform(0.9, 1.2), 90)
    radii = (length / 2 + 2.5 * MM, height / 2 + rng.uniform(1, 2.5) * MM)
    ring = np.stack([np.cos(turns) * radii[0] * swelling, np.sin(turns) * radii[1] * swelling], axis=1)
    return [(ring + middle).astype(np.float32)]


def _bracket(place: Place, rng: random.Random) -> list[Path]:
    """A line down the margin beside some lines."""
    left, top, _, _ = place
    x = left - rng.uniform(2, 6) * MM
    ends = (x, top), (x + rng.gauss(0, 1) * MM, top + rng.uniform(8, 45) * MM)
    return [_wobbly(np.array(ends, np.float32), rng)]


def _sign(place: Place, rng: random.Random) -> list[Path]:
    """A name no one can read: up and down, getting flatter, and a flourish under it."""
    left, top, width, height = place
    count, length, tall = rng.randint(9, 18), rng.uniform(28, 60) * MM, rng.uniform(4, 10) * MM
    steps = np.linspace(0, 1, count)
    x = steps * length + np.array([rng.gauss(0, 0.05) * length for _ in steps])
    y = np.array([(-1) ** number * rng.uniform(0.2, 1.0) * tall * (1.2 - step) for number, step in enumerate(steps)])
    corner = (left + rng.uniform(0, 0.5) * width, top + height + rng.uniform(-6, 6) * MM)
    paths = [_smooth(np.stack([x, y], axis=1).astype(np.float32), 9) + np.array(corner, np.float32)]
    if rng.random() < 0.5:
        ends = np.array([(corner[0], corner[1] + tall), (corner[0] + length, corner[1] + 0.6 * tall)], np.float32)
        paths.append(_wobbly(ends, rng))
    return paths


def _wobbly(ends: Path, rng: random.Random) -> Path:
    """A line drawn by hand from one end to the other."""
    steps = np.linspace(0, 1, 12, dtype=np.float32)[:, None]
    shaking = np.array([(0, rng.gauss(0, 0.15) * MM) for _ in steps], np.float32)
    return _smooth(ends[0] + steps * (ends[1] - ends[0]) + shaking, 8)


def _smooth(knots: Path, softness: float) -> Path:
    """The knots joined by a curve that cuts their corners."""
    at, wanted = np.arange(len(knots)), np.linspace(0, len(knots) - 1, 24 * (len(knots) - 1) + 1)
    dense = np.stack([np.interp(wanted, at, knots[:, axis]) for axis in (0, 1)], axis=1).astype(np.float32)
    return np.asarray(
        cv2.GaussianBlur(dense, (1, 0), sigmaX=0.1, sigmaY=softness, borderType=cv2.BORDER_REPLICATE), np.float32
    )


def _stroke(sheet: Image, path: Path, colour: Colour, width: float, rng: random.Random) -> None:
    low = np.floor(path.min(axis=0) - 2 * width)
    columns, rows = np.ceil(path.max(axis=0) + 2 * width - low).astype(int)
    mask = np.zeros((rows, columns), np.uint8)
    cv2.polylines(
        mask, [np.round((path - low) * 16).astype(np.int32)], False, 255, max(1, round(width)), cv2.LINE_AA, 4
    )
    soft: Gain = cv2.GaussianBlur(mask, (0, 0), 0.8).astype(np.float32) / 255
    soft *= np.clip(clouds(rng, soft.shape, 4 * MM, 0.55, 1.1), 0, 1) * np.float32(rng.uniform(0.75, 0.98))
    dye(sheet, soft, colour, left=low[0], top=low[1])


def _highlight(sheet: Image, place: Place, colour: Colour, rng: random.Random) -> None:
    left, top, width, height = place
    tall, length = round(max(min(height, 6 * MM), 4 * MM)), max(round(rng.uniform(0.3, 1.0) * width), 24)
    mask = np.full((tall + 24, length), rng.uniform(0.6, 0.95), np.float32)
    edge = np.abs(np.arange(tall + 24) - tall / 2 - 12)[:, None] - tall / 2 + clouds(rng, (1, length), 8 * MM, -8, 8)
    mask *= np.clip(0.5 - edge / 3, 0, 1) * np.clip(clouds(rng, mask.shape, 3 * MM, 0.85, 1.05), 0, 1)
    dye(
        sheet,
        mask.astype(np.float32),
        colour,
        left=left + rng.uniform(0, width - length),
        top=top + height / 2 - tall / 2 - 12,
    )
