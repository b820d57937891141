"""An office scanner: the sheet on the glass, the settings someone once chose, the file format."""

from __future__ import annotations

import random

import cv2
import numpy as np

from corpora.factory.degrade.paper import posted
from corpora.factory.degrade.raster import (
    DPI,
    MM,
    black_and_white,
    blurred,
    clouds,
    curve,
    evened_black_and_white,
    grey,
    jpeg,
    noisy,
    quarter_turned,
    resized,
    specks,
    times,
)
from documents.document import Image

_A4 = (210, 297)
_RESOLUTIONS = {150: 6, 200: 40, 240: 4, 300: 42, 400: 5, 600: 3}


def scan(image: Image, rng: random.Random) -> Image:
    """A scanner in good order: a little askew, mostly grey or colour, now and then set too dark or too pale."""
    in_colour = rng.random() < 0.4
    dpi = rng.choices(list(_RESOLUTIONS), list(_RESOLUTIONS.values()))[0]
    sheet = posted(image if in_colour else grey(image), rng)
    if rng.random() < 0.4:
        sheet = unevenly_toned(sheet, rng, lowest=0.75)
    scale = min(dpi / DPI, 1)
    sheet = on_glass(resized(sheet, scale), rng, degrees=rng.gauss(0, 0.5), scale=scale)
    sheet = _exposed(blurred(sheet, rng.uniform(0.0, 0.8)), rng)
    sheet = noisy(resized(sheet, max(dpi / DPI, 1)), rng, rng.uniform(0.5, 4))
    if not in_colour and rng.random() < 0.35:
        way = black_and_white if rng.random() < 0.6 else evened_black_and_white
        sheet = way(sheet, rng.uniform(0.45, 0.75))
        specks(sheet, rng, rng.choice([0, 0, 30, 150]))
    else:
        sheet = jpeg(sheet, rng.randint(45, 95))
    return quarter_turned(sheet, rng, odds=0.03)


def on_glass(sheet: Image, rng: random.Random, *, degrees: float, scale: float = 1.0) -> Image:
    """The sheet as it lies: askew, a little off its place; beyond its edge the lid or the dark shows. A small sheet
    may lie somewhere on a whole bed. `scale` is the sheet's resolution in units of `DPI`."""
    lid = rng.choices([255, rng.randint(228, 250), rng.randint(5, 50)], [5, 3, 1.5])[0]
    height, width = sheet.shape[:2]
    if lid < 255 and rng.random() < 0.6:  # the edge's own shadow
        cv2.rectangle(sheet, (0, 0), (width - 1, height - 1), (rng.randint(110, 210),) * 3, max(1, width // 1200))
    size = np.array((width, height))
    bed = np.round(np.array(_A4) * MM * scale).astype(int)
    if (size > 0.85 * bed).any() or rng.random() < 0.5:
        bed = size
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, rng.uniform(0.99, 1.005))
    matrix[:, 2] += np.clip([rng.gauss(0, 0.006), rng.gauss(0, 0.006)], -0.015, 0.015) * width
    matrix[:, 2] += (bed - size) * [rng.choice([0.02, 0.5, 0.98, rng.random()]), rng.choice([0.02, 0.5, rng.random()])]
    return np.asarray(cv2.warpAffine(sheet, matrix, bed.tolist(), borderValue=(lid,) * 3))


def unevenly_toned(sheet: Image, rng: random.Random, *, lowest: float) -> Image:
    """Print that is paler in places, or in bands along the sheet."""
    height, width = sheet.shape[:2]
    if rng.random() < 0.3:
        band = clouds(rng, (2, width), rng.uniform(15, 60) * MM, lowest, 1.05)
        strength = np.repeat(band[:1], height, axis=0)
    else:
        strength = clouds(rng, sheet.shape, rng.uniform(30, 120) * MM, lowest, 1.05)
    return np.asarray(cv2.bitwise_not(times(cv2.bitwise_not(sheet), np.minimum(strength, 1))))


def _exposed(sheet: Image, rng: random.Random) -> Image:
    """The scanner's idea of black and white: mostly fair, now and then too dark or too pale."""
    setting = rng.choices(["fair", "dark", "pale"], [10, 1, 1])[0]
    if setting == "dark":
        return curve(sheet, ink=0, paper=rng.uniform(175, 215), gamma=rng.uniform(1.2, 1.7))
    if setting == "pale":
        return curve(sheet, ink=rng.uniform(90, 150), paper=rng.uniform(250, 275), gamma=rng.uniform(0.6, 0.9))
    return curve(sheet, ink=rng.uniform(0, 70), paper=rng.uniform(236, 262), gamma=rng.uniform(0.85, 1.2))
