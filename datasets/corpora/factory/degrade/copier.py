"""Poor copies: a copy of a copy, a carbon copy, faded thermal paper, on a dirty and tilted copier."""

from __future__ import annotations

import random

import cv2
import numpy as np

from corpora.factory.degrade.paper import posted
from corpora.factory.degrade.raster import (
    DPI,
    MM,
    Colour,
    blurred,
    clouds,
    curve,
    dye,
    evened_black_and_white,
    generator,
    grey,
    jpeg,
    noisy,
    quarter_turned,
    resized,
    specks,
    times,
)
from corpora.factory.degrade.scanner import on_glass, unevenly_toned
from documents.document import Image

_CARBON: tuple[Colour, ...] = ((60, 60, 150), (90, 60, 150), (50, 70, 130), (70, 70, 85))


def scan_poor(image: Image, rng: random.Random) -> Image:
    """Whatever was hard to read before it was scanned, and a scanner no one has cleaned."""
    kind = rng.choices(["copy", "carbon", "thermal"], [7, 1.5, 1.5])[0]
    in_colour = rng.random() < (0.2 if kind == "copy" else 0.6)
    scale = rng.choice([150, 200, 200, 240, 300]) / DPI
    sheet = resized(posted(image if in_colour else grey(image), rng), scale)
    if kind == "carbon":
        sheet = _carbon(sheet, rng, scale)
    elif kind == "thermal":
        sheet = _thermal(sheet, rng)
    for _ in range(rng.choice([1, 1, 2, 3]) if kind == "copy" else 0):
        sheet = _copied(sheet, rng, scale)
    sheet = on_glass(sheet, rng, degrees=float(np.clip(rng.gauss(0, 1.6), -4, 4)), scale=scale)
    if rng.random() < 0.2:
        sheet = _at_the_fold(sheet, rng)
    if rng.random() < 0.25:
        _streak(sheet, rng)
    specks(sheet, rng, rng.choice([0, 40, 150, 500]))
    sheet = noisy(blurred(sheet, rng.uniform(0.2, 0.9)), rng, rng.uniform(2, 9))
    if not in_colour and rng.random() < 0.3:
        sheet = evened_black_and_white(sheet, rng.uniform(0.4, 0.7))
    else:
        sheet = jpeg(sheet, rng.randint(30, 75))
    return quarter_turned(sheet, rng, odds=0.03)


def _copied(sheet: Image, rng: random.Random, scale: float) -> Image:
    """One more generation: moved, softened, then hardened by the copier; strokes clog or thin."""
    sheet = on_glass(sheet, rng, degrees=rng.gauss(0, 0.5), scale=scale)
    sheet = blurred(sheet, rng.uniform(0.8, 1.4) * scale)
    if rng.random() < 0.4:  # only part of the way: a whole pixel would close every e
        change = rng.choice([cv2.erode, cv2.erode, cv2.dilate])(sheet, np.ones((2, 2), np.uint8))
        share = rng.uniform(0.2, 0.7) * scale
        sheet = np.asarray(cv2.addWeighted(sheet, 1 - share, change, share, 0))
    sheet = unevenly_toned(sheet, rng, lowest=rng.uniform(0.65, 0.95))
    specks(sheet, rng, rng.randint(20, 250))
    sheet = noisy(sheet, rng, rng.uniform(1, 5))
    return curve(sheet, ink=rng.uniform(0, 70), paper=rng.uniform(238, 275), gamma=rng.uniform(0.95, 1.5))


def _carbon(sheet: Image, rng: random.Random, scale: float) -> Image:
    """The second sheet under a carbon paper: soft bluish characters, unevenly struck, smudges."""
    shape, mm = sheet.shape[:2], MM * scale
    print_of = cv2.bitwise_not(blurred(grey(sheet), rng.uniform(1.6, 2.6) * scale)).astype(np.float32) / 255
    fibres = cv2.GaussianBlur(generator(rng).random(shape, dtype=np.float32), (0, 0), 1.5 * scale)
    struck = clouds(rng, shape, rng.uniform(4, 15) * mm, 0.8, 1.5)
    mask = np.clip(print_of * struck * np.clip(0.2 + 1.6 * fibres, 0, 1.1), 0, 1)
    smudge = rng.uniform(0, 0.15) * fibres * clouds(rng, shape, rng.uniform(8, 40) * mm, 0, 1) ** 3
    carbon = np.full_like(sheet, 255)
    if sheet.ndim == 3:
        carbon = curve(carbon, ink=0, paper=rng.uniform(235, 250))
        carbon[..., 2] -= np.uint8(rng.randint(0, 25))
    dye(carbon, np.maximum(mask, smudge), rng.choice(_CARBON), left=0, top=0)
    return carbon


def _thermal(sheet: Image, rng: random.Random) -> Image:
    """Print of heat that has faded, most where light or a finger was; some of the printer's dots are dead."""
    sheet = unevenly_toned(sheet, rng, lowest=rng.uniform(0.45, 0.65))
    sheet = curve(sheet, ink=rng.uniform(50, 100), paper=rng.uniform(225, 245))
    if sheet.ndim == 3:
        sheet = times(sheet, np.full(sheet.shape, (1.0, 0.985, 0.94), np.float32)) if rng.random() < 0.7 else sheet
    for _ in range(rng.choice([0, 0, 1, 3])):
        column = rng.randrange(sheet.shape[1])
        sheet[:, column : column + 2] = sheet[:, column : column + 2] // 4 + 175
    return sheet


def _at_the_fold(sheet: Image, rng: random.Random) -> Image:
    """The dark side of a bound book: a shadow that grows towards the left or right edge."""
    width = sheet.shape[1]
    away = np.arange(width, dtype=np.float32) / width
    away = away if rng.random() < 0.7 else away[::-1]
    row = 1 - rng.uniform(0.4, 0.85) * np.exp(-away / rng.uniform(0.02, 0.07))
    return times(sheet, np.repeat(row[None].astype(np.float32), sheet.shape[0], axis=0))


def _streak(sheet: Image, rng: random.Random) -> None:
    """Dirt on the glass of a feeder draws lines from top to bottom, in place."""
    height, width = sheet.shape[:2]
    for _ in range(rng.choice([1, 1, 2, 4])):
        column, thickness = rng.randrange(width - 4), rng.choice([1, 1, 2, 3])
        start, stop = (0, height) if rng.random() < 0.7 else sorted(rng.sample(range(height), 2))
        level, share = rng.choice([60, 110, 170, 255]), rng.uniform(0.4, 0.9)
        part = sheet[start:stop, column : column + thickness]
        part[:] = (part * (1 - share) + level * share).astype(np.uint8)
