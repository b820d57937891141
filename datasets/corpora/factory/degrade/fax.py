"""A fax: 204 x 196 dots an inch, or 204 x 98, one bit, a header line, lines lost on the way."""

from __future__ import annotations

import random

import cv2
import numpy as np
from PIL import Image as Picture
from PIL import ImageDraw

from corpora.factory.degrade.lettering import font
from corpora.factory.degrade.paper import posted
from corpora.factory.degrade.raster import MM, black_and_white, blurred, grey, noisy, quarter_turned, specks
from corpora.factory.degrade.scanner import on_glass
from documents.document import Image

_LINE = 1728
"""Dots of a line, for 215 mm."""
_DOTS = _LINE / 215
"""Dots a millimetre along the line; down the page the fine mode has 7.7."""
_FONTS = ("DejaVuSansMono.ttf", "LiberationMono-Regular.ttf", "DejaVuSans.ttf", "LiberationSans-Regular.ttf")
_SENDERS = ("Kanzlei Weber", "RATHAUS", "Praxis Dr. Kern", "HAUSVERWALTUNG", "STADTWERKE", "Fam. Vogel", "COPYSHOP", "")


def fax(image: Image, rng: random.Random) -> Image:
    """The page as the receiving machine writes it."""
    sheet = on_glass(posted(grey(image), rng), rng, degrees=rng.gauss(0, 0.5))
    sheet = quarter_turned(sheet, rng, odds=0.04)  # the header stands upright all the same
    coarse = rng.random() < 0.25
    down = 7.7 * rng.uniform(0.985, 1.02) * (0.5 if coarse else 1)
    page = _on_the_line(sheet, rng, down)
    page = noisy(blurred(page, rng.uniform(0.2, 0.7)), rng, rng.uniform(1, 8))
    page = _one_bit(page, rng)
    specks(page, rng, rng.choice([0, 0, 40, 250]))
    page[:] = (page > 127) * np.uint8(255)
    if rng.random() < 0.85:
        page = _headed(page, rng, coarse=coarse)
    for _ in range(rng.choice([0, 0, 0, 1, 2, 5])):
        _lose_lines(page, rng)
    return np.repeat(page, 2, axis=0) if coarse else page


def _on_the_line(sheet: Image, rng: random.Random, down: float) -> Image:
    """The sheet scaled to dots; a narrow one lies somewhere on the line, a wide one is shrunk to it."""
    width, height = sheet.shape[1] / MM, sheet.shape[0] / MM
    shrunk = min(1.0, 215 / width) * (rng.uniform(0.93, 0.98) if rng.random() < 0.2 else 1.0)
    size = (min(_LINE, round(width * shrunk * _DOTS)), round(height * shrunk * down))
    scaled = np.asarray(cv2.resize(sheet, size, interpolation=cv2.INTER_AREA))
    room = _LINE - size[0]
    left = round(room * rng.choice([0.5, 0.5, rng.random()]))
    return np.asarray(cv2.copyMakeBorder(scaled, 0, 0, left, room - left, cv2.BORDER_CONSTANT, value=255))


def _one_bit(page: Image, rng: random.Random) -> Image:
    """By a threshold, or with greys as dots: diffused errors or a fixed pattern."""
    way = rng.choices(["threshold", "diffused", "pattern"], [8, 1.5, 1])[0]
    if way == "threshold":
        return black_and_white(page, rng.uniform(0.45, 0.8))
    if way == "diffused":
        return np.asarray(Picture.fromarray(page).convert("1"), np.uint8) * np.uint8(255)
    two = np.array([[0, 2], [3, 1]])
    pattern = np.kron(np.ones((2, 2), int), 4 * two) + np.kron(two, np.ones((2, 2), int))
    tiles = np.tile(pattern, (page.shape[0] // 4 + 1, page.shape[1] // 4 + 1))[: page.shape[0], : page.shape[1]]
    return np.asarray((page > 24 + 13 * tiles) * 255, np.uint8)


def _headed(page: Image, rng: random.Random, *, coarse: bool) -> Image:
    """The sending machine's line over the page, or printed onto its top."""
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2012, 2026)
    date = rng.choice(
        [
            f"{day:02}.{month:02}.{year}",
            f"{day:02}/{month:02}/{year}",
            f"{day:02}-{month:02}-{year % 100:02}",
            f"{year}-{month:02}-{day:02}",
        ]
    )
    clock = f"{rng.randint(6, 20):02}:{rng.randint(0, 59):02}"
    number = rng.choice(["+49 ", "0049", "0"]) + f"{rng.randint(30, 9999)} {rng.randint(10000, 9999999)}"
    pages = rng.randint(1, 12)
    count = rng.choice(["S. {}/{}", "Seite {} / {}", "P.{:02}/{:02}", "{:03}/{:03}", "PAGE {} OF {}"]).format(
        rng.randint(1, pages), pages
    )
    sender = rng.choice(_SENDERS)
    words = rng.choice([
        [f"{date}  {clock}", sender, number, count],
        [f"{date} {clock}  FAX {number}", sender, count],
        [f"Von: {number}", f"An: 0{rng.randint(200, 9999)}{rng.randint(1000, 99999)}", f"{date} {clock}", count],
        [sender, f"TEL: {number}", f"{date} {clock}", count],
    ])  # fmt: skip
    size = rng.randint(18, 26)
    strip = Picture.new("L", (_LINE, size + 18), 255)
    pen, letters = ImageDraw.Draw(strip), font(rng.choice(_FONTS), size)
    margin = rng.randint(20, 90)
    for place, word in enumerate(words):
        share = place / (len(words) - 1)
        left = margin + share * (_LINE - 2 * margin - letters.getlength(words[-1]))
        pen.text((left, 6), word, 0, letters)
    height = strip.height // 2 if coarse else strip.height
    line = cv2.resize(np.asarray(strip), (_LINE, height), interpolation=cv2.INTER_AREA)
    line = np.asarray((line > 140) * 255, np.uint8)
    if rng.random() < 0.5:
        return np.concatenate([line, page])
    page[:height] = np.minimum(page[:height], line)
    return page


def _lose_lines(page: Image, rng: random.Random) -> None:
    """A few lines arrive damaged, in place: white, black, repeated, or with their rest pushed aside."""
    count, start = rng.choice([1, 1, 2, 4]), rng.randrange(page.shape[1])
    row = rng.randrange(1, page.shape[0] - count)
    lines = page[row : row + count]
    match rng.choice(["white", "black", "repeated", "pushed"]):
        case "white":
            lines[:, start:] = 255
        case "black":
            lines[:1, start : start + rng.randint(50, 900)] = 0
        case "repeated":
            lines[:] = page[row - 1]
        case _:
            lines[:, start:] = np.roll(lines[:, start:], rng.randint(5, 200), axis=1)
