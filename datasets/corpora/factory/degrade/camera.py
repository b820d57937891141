"""A phone's picture of a sheet on a desk: the scene as it falls on the lens, the sensor, the file."""

from __future__ import annotations

import random

import cv2
import numpy as np

from corpora.factory.degrade import view as views
from corpora.factory.degrade.desk import desk
from corpora.factory.degrade.light import glare, lamp
from corpora.factory.degrade.paper import posted
from corpora.factory.degrade.raster import DPI, MM, Gain, blurred, clouds, jpeg, noisy, quarter_turned, resized, times
from corpora.factory.degrade.view import CELL, View
from documents.document import Image

_SIDES = ((3264, 2448), (3264, 2448), (3648, 2736), (4032, 3024))
_COARSEST = 130 / 25.4
"""Pixels a millimetre of the sheet below which no picture is made smaller."""
_DESK = 2000
"""Pixels of a side of the piece of desk that is drawn."""


def photo(image: Image, rng: random.Random) -> Image:
    """The sheet on a desk, taken by hand from somewhere above it."""
    sheet = posted(image, rng)
    measures = (sheet.shape[1] / MM, sheet.shape[0] / MM)
    view = views.by_hand(rng, measures, rng.choice(_SIDES))
    heights = views.bent(rng, measures)
    u, v = view.places(heights)
    shade = views.shading(rng, u, v, heights)[1:-1, 1:-1]
    picture = _table(view, rng)
    _lay(picture, sheet, u, v, view)
    picture = times(picture, np.asarray(cv2.resize(lamp(rng, shade), view.size)))
    if rng.random() < 0.2:
        picture = np.asarray(cv2.add(picture, cv2.resize(glare(rng, shade.shape), view.size)))
    picture = _focused(picture, rng, view.density * 25.4 / 200)
    if rng.random() < 0.15:  # sent by a messenger
        smaller = rng.uniform(2000, 2600) / max(view.size)
        picture = resized(picture, min(max(smaller, _COARSEST / view.density), 1))
    picture = jpeg(_sensed(picture, rng), rng.randint(55, 95))
    return quarter_turned(picture, rng, odds=0.1)


def _table(view: View, rng: random.Random) -> Image:
    """The desk as the camera sees it."""
    scale = _DESK / (2.6 * max(view.sheet))
    seen = desk(rng, _DESK, (view.sheet[0] * scale, view.sheet[1] * scale))
    middle = [_DESK / 2 - scale * length / 2 for length in view.sheet]
    to_millimetres = np.linalg.inv(np.array([[scale, 0, middle[0]], [0, scale, middle[1]], [0, 0, 1]]))
    return np.asarray(cv2.warpPerspective(seen, view.plane @ to_millimetres, view.size, borderMode=cv2.BORDER_REFLECT))


def _lay(picture: Image, sheet: Image, u: views.Matrix, v: views.Matrix, view: View) -> None:
    """The bent sheet onto the table, in place."""
    fine = min(1.0, 1.15 * view.density * 25.4 / DPI)
    sheet = resized(sheet, fine)
    size = (view.size[0] + 2 * CELL, view.size[1] + 2 * CELL)
    scale = MM * fine
    where: list[Gain] = [
        cv2.resize((plane * scale - 0.5).astype(np.float32), size)[CELL:-CELL, CELL:-CELL] for plane in (u, v)
    ]
    cv2.remap(sheet, where[0], where[1], cv2.INTER_LINEAR, dst=picture, borderMode=cv2.BORDER_TRANSPARENT)


def _focused(picture: Image, rng: random.Random, scale: float) -> Image:
    """Lens, hand and the phone's sharpening; `scale` is the resolution on the sheet in units of 200 dpi."""
    soft = rng.choice([rng.uniform(0.35, 0.8), rng.uniform(0.35, 0.8), rng.uniform(0.7, 1.2)]) * scale
    picture = blurred(picture, soft)
    if rng.random() < 0.12:
        picture = _shaken(picture, rng, rng.uniform(2, 4.5) * scale)
    if rng.random() < 0.5:
        strength = rng.uniform(0.3, 1.2)
        picture = np.asarray(cv2.addWeighted(picture, 1 + strength, blurred(picture, 1.5 * scale), -strength, 0))
    return picture


def _shaken(picture: Image, rng: random.Random, length: float) -> Image:
    """Moved by so many pixels while the shutter was open."""
    side = 2 * round(length) + 1
    kernel = np.zeros((side, side), np.float32)
    angle, middle = rng.uniform(0, np.pi), side // 2
    reach = np.array([np.cos(angle), np.sin(angle)]) * length / 2
    ends = [np.round((middle + sign * reach) * 16).astype(int).tolist() for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1, cv2.LINE_8, 4)
    return np.asarray(cv2.filter2D(picture, -1, kernel / kernel.sum()))


def _sensed(picture: Image, rng: random.Random) -> Image:
    """Grain, and at times the coloured blotches of a small sensor in poor light."""
    dark = rng.random() < 0.25
    picture = noisy(picture, rng, rng.uniform(3, 7) if dark else rng.uniform(0.7, 3.5))
    if not dark:
        return picture
    blotches = cv2.merge([clouds(rng, picture.shape, rng.uniform(3, 8), -4.5, 4.5) for _ in range(3)])
    return np.asarray(cv2.add(picture, blotches, dtype=cv2.CV_8U))
