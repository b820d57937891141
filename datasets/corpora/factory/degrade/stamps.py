"""Stamps that offices put over the text: a receipt stamp with its date, a round official seal, a word in a frame."""

from __future__ import annotations

import random

import cv2
import numpy as np
from PIL import Image as Picture
from PIL import ImageDraw

from corpora.factory.degrade.lettering import font
from corpora.factory.degrade.raster import MM, Colour, Gain, clouds, dye, generator
from documents.document import Image

_COLOURS: tuple[Colour, ...] = ((40, 50, 140), (80, 45, 130), (170, 35, 50), (35, 35, 45), (30, 90, 70))
_FONTS = (
    "LiberationSans-Bold.ttf",
    "LiberationSans-Regular.ttf",
    "LiberationSansNarrow-Bold.ttf",
    "DejaVuSans-Bold.ttf",
)
_OFFICES = (
    "Jobcenter", "Sozialamt", "Stadt Neuburg", "Bezirksamt", "Poststelle", "Landratsamt", "Kreisverwaltung",
    "Gemeinde Altdorf", "Amt für Soziales", "Familienkasse", "Hausverwaltung Kern", "Stadtkasse",
)  # fmt: skip
_RECEIVED = ("EINGEGANGEN", "Eingegangen", "EINGANG", "Posteingang", "Eing.", "E I N G A N G", "ERHALTEN AM")
_WORDS = ("KOPIE", "Kopie", "BEZAHLT", "ERLEDIGT", "Original", "GEBUCHT", "EILT", "ENTWURF", "Erfasst", "zur Akte")
_FROM_POLAR = cv2.WARP_INVERSE_MAP | cv2.WARP_FILL_OUTLIERS | cv2.INTER_LINEAR
_MONTHS = ("JAN", "FEB", "MRZ", "APR", "MAI", "JUN", "JUL", "AUG", "SEP", "OKT", "NOV", "DEZ")


def stamp(sheet: Image, rng: random.Random) -> None:
    """One stamp anywhere on the sheet, text or not, in place."""
    draw = rng.choices([_received, _seal, _word], [6, 3, 2])[0]
    colour = rng.choice(_COLOURS)
    mask = _pressed(draw(rng), rng)
    height, width = sheet.shape[:2]
    at_top = rng.random() < 0.65 and draw is not _seal
    top = rng.uniform(0.03, 0.4) if at_top else rng.uniform(0.35, 0.85)
    left = rng.uniform(0.05, 0.95) * max(width - mask.shape[1], 1)
    dye(sheet, mask, colour, left=left, top=top * max(height - mask.shape[0], 1))


def _received(rng: random.Random) -> Gain:
    """A frame with an office, "received" and a date."""
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2015, 2026)
    date = rng.choice([
        f"{day:02}.{month:02}.{year}", f"{day:02}. {_MONTHS[month - 1]}. {year}", f"{day}. {month}. {year % 100:02}",
        f"{day:02} {_MONTHS[month - 1]} {year}",
    ])  # fmt: skip
    lines = [rng.choice(_RECEIVED), date]
    if rng.random() < 0.75:
        lines.insert(0, rng.choice(_OFFICES))
    if rng.random() < 0.4:
        lines.append(
            rng.choice(
                ["Anl.: ____", "Az.: ________", "Abt.   Hdz.", f"{rng.randint(7, 17):02}:{rng.randint(0, 59):02} Uhr"]
            )
        )
    return _framed(rng, lines, rng.uniform(3.0, 5.2), frame=rng.random() < 0.8)


def _word(rng: random.Random) -> Gain:
    return _framed(rng, [rng.choice(_WORDS)], rng.uniform(5, 9), frame=rng.random() < 0.6)


def _framed(rng: random.Random, lines: list[str], size: float, *, frame: bool) -> Gain:
    """Lines of text, centred, letters `size` millimetres high."""
    letters = font(rng.choice(_FONTS), size * MM)
    pad, step = round(2.5 * MM), round(size * MM * 1.25)
    width = round(max(letters.getlength(line) for line in lines)) + 2 * pad
    picture = Picture.new("L", (width, step * len(lines) + 2 * pad))
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        pen.text((width / 2, pad + number * step), line, 255, letters, anchor="ma")
    if frame:
        pen.rectangle((2, 2, width - 3, picture.height - 3), outline=255, width=round(rng.uniform(0.4, 1.0) * MM))
    return np.asarray(np.asarray(picture) / 255, np.float32)


def _seal(rng: random.Random) -> Gain:
    """Two rings, between them the office, in the middle a shield."""
    radius = round(rng.uniform(15, 19) * MM)
    band, letters = round(4.2 * MM), font(rng.choice(_FONTS), 3.1 * MM)
    around = f"{rng.choice(_OFFICES)} * {rng.choice(['Siegel', 'Der Bürgermeister', 'Land Nordmark', 'Standesamt', 'Die Landrätin'])} * ".upper()
    strip = Picture.new("L", (round(2 * np.pi * (radius - band / 2)), band))
    ImageDraw.Draw(strip).text((strip.width / 2, band / 2), around, 255, letters, anchor="mm")
    polar = np.zeros((strip.width, radius), np.uint8)  # a row an angle, a column a distance from the middle
    polar[:, radius - band :] = np.asarray(strip.transpose(Picture.Transpose.ROTATE_270))
    side = 2 * radius + 8
    middle = (side / 2, side / 2)
    mask = cv2.warpPolar(polar, (side, side), middle, radius, _FROM_POLAR)
    centre = (side // 2, side // 2)
    for distance, thickness in ((radius, 0.5), (radius - band - 4, 0.3)):
        cv2.circle(mask, centre, distance, 255, round(thickness * MM), cv2.LINE_AA)
    x, y = centre
    wide, high = round(0.3 * radius), round(0.35 * radius)
    shield = [
        (x - wide, y - high),
        (x + wide, y - high),
        (x + wide, y + high // 3),
        (x, y + high),
        (x - wide, y + high // 3),
    ]
    cv2.polylines(mask, [np.array(shield, np.int32)], True, 255, round(0.5 * MM), cv2.LINE_AA)
    for number in range(3):
        level = y - high // 2 + number * high // 2
        cv2.line(mask, (x - wide, level), (x + wide, level + rng.randint(-9, 9)), 255, round(0.6 * MM), cv2.LINE_AA)
    return np.asarray(mask / 255, np.float32)


def _pressed(mask: Gain, rng: random.Random) -> Gain:
    """The stamp as its ink lies on the paper: askew, unevenly pressed, dry in places."""
    height, width = mask.shape
    angle = rng.gauss(0, 4)
    room = int(np.hypot(height, width)) + 4
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    matrix[:, 2] += ((room - width) / 2, (room - height) / 2)
    turned = cv2.warpAffine(mask, matrix, (room, room))
    rows = np.flatnonzero(turned.any(axis=1))
    turned = cv2.GaussianBlur(turned[rows[0] : rows[-1] + 1], (0, 0), rng.uniform(0.8, 2.0))
    pressure = clouds(rng, turned.shape, 14 * MM, rng.uniform(0.2, 0.7), 1.0)
    grain = cv2.GaussianBlur(generator(rng).random(turned.shape, dtype=np.float32), (0, 0), 1.2)
    dry = np.clip((grain - rng.uniform(0.25, 0.45)) * 8, 0, 1)
    return np.asarray(np.clip(turned * pressure * dry, 0, 1) * rng.uniform(0.6, 0.95), np.float32)
