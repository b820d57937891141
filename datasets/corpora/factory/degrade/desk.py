"""What a sheet lies on when it is photographed: wood, cloth, a plain or speckled table, and what else lies there."""

from __future__ import annotations

import random

import cv2
import numpy as np
from numpy.typing import NDArray

from corpora.factory.degrade.raster import Colour, Gain, clouds, generator
from documents.document import Image

_WOODS: tuple[tuple[Colour, Colour], ...] = (
    ((196, 160, 116), (164, 122, 80)), ((222, 196, 156), (200, 168, 124)), ((110, 74, 48), (78, 50, 32)),
    ((150, 98, 62), (116, 72, 44)), ((66, 50, 42), (44, 34, 30)), ((232, 222, 204), (216, 202, 180)),
)  # fmt: skip
_PLAIN: tuple[Colour, ...] = (
    (240, 240, 238), (226, 226, 224), (236, 230, 218), (205, 205, 205), (150, 152, 155), (60, 62, 66), (30, 30, 32),
    (120, 60, 50), (70, 90, 120), (90, 110, 80),
)  # fmt: skip
_CLOTHS: tuple[Colour, ...] = (
    (190, 180, 165),
    (110, 115, 125),
    (130, 50, 50),
    (60, 75, 110),
    (215, 210, 205),
    (95, 105, 75),
)


def desk(rng: random.Random, side: int, sheet: tuple[float, float]) -> Image:
    """A square of desk seen from above, `side` pixels wide; a sheet of this width and height lies on its middle and
    casts its shadow there."""
    draw = rng.choices([_wood, _cloth, _plain, _speckled], [4, 2, 4, 1])[0]
    table = np.clip(draw(rng, side), 0, 255).astype(np.uint8)
    shade = np.zeros((side, side), np.uint8)
    for _ in range(rng.choice([0, 0, 1, 1, 2, 3])):
        rng.choices([_other_sheet, _keyboard, _pen, _mug], [4, 1.5, 2, 1])[0](table, rng, sheet)
    low, high = [round((side - length) / 2) for length in sheet], [round((side + length) / 2) for length in sheet]
    cv2.rectangle(shade, (low[0], low[1]), (high[0], high[1]), 255, -1)
    moved = np.roll(shade, (rng.randint(-8, 8), rng.randint(-8, 8)), (0, 1))
    soft = cv2.GaussianBlur(cv2.resize(moved, None, fx=0.25, fy=0.25), (0, 0), rng.uniform(0.8, 3))
    dark = 1 - rng.uniform(0.15, 0.5) / 255 * cv2.resize(soft, (side, side)).astype(np.float32)
    return np.asarray(cv2.multiply(table, cv2.merge([dark] * 3), dtype=cv2.CV_8U))


def _wood(rng: random.Random, side: int) -> NDArray[np.float32]:
    light, dark = rng.choice(_WOODS)
    across = np.linspace(0, rng.uniform(6, 30), side, dtype=np.float32)[:, None]
    rings = np.sin(2 * np.pi * (across + clouds(rng, (side, side), side / rng.uniform(1.5, 4), -1.5, 1.5)))
    fibres = cv2.resize(
        generator(rng).standard_normal((side, 24), dtype=np.float32), (side, side), interpolation=cv2.INTER_CUBIC
    )
    grain = 0.5 + 0.25 * rings + 0.22 * fibres
    if rng.random() < 0.4:  # boards
        count = rng.randint(3, 9)
        grain += np.repeat(generator(rng).normal(0, 0.3, count), side // count + 1)[:side, None].astype(np.float32)
        grain[:: side // count] = 1.6
    table = _mixed(light, dark, grain.astype(np.float32))
    return np.ascontiguousarray(table.swapaxes(0, 1)) if rng.random() < 0.5 else table


def _cloth(rng: random.Random, side: int) -> NDArray[np.float32]:
    colour = rng.choice(_CLOTHS)
    threads = generator(rng).standard_normal((2, side), dtype=np.float32)
    weave = 0.5 + 0.12 * (threads[0][:, None] + threads[1][None, :])
    if rng.random() < 0.4:  # chequered
        period = rng.randint(30, 120)
        stripes = (np.arange(side) % period < period / 2).astype(np.float32)
        weave += 0.35 * (stripes[:, None] + stripes[None, :]) - 0.35
    folds = clouds(rng, (side, side), side / 5, -0.35, 0.35)
    return _mixed(colour, (colour[0] // 2, colour[1] // 2, colour[2] // 2), weave + folds)


def _plain(rng: random.Random, side: int) -> NDArray[np.float32]:
    colour = rng.choice(_PLAIN)
    darker = (round(colour[0] * 0.9), round(colour[1] * 0.9), round(colour[2] * 0.9))
    return _mixed(colour, darker, clouds(rng, (side, side), side / 4, -0.3, 1.0))


def _speckled(rng: random.Random, side: int) -> NDArray[np.float32]:
    light, dark = rng.choice(
        [((200, 196, 190), (90, 86, 84)), ((90, 90, 92), (30, 30, 32)), ((232, 228, 222), (170, 160, 150))]
    )
    spots = cv2.GaussianBlur(generator(rng).standard_normal((side, side), dtype=np.float32), (0, 0), rng.uniform(1, 3))
    return _mixed(light, dark, np.clip(0.5 + 1.2 * spots, 0, 1))


def _mixed(light: Colour, dark: Colour, share: Gain) -> NDArray[np.float32]:
    """`light` where the share is 0, `dark` where it is 1."""
    planes = [light[c] + (dark[c] - light[c]) * share for c in range(3)]
    return np.asarray(cv2.merge([plane.astype(np.float32) for plane in planes]))


def _rim(table: Image, rng: random.Random, sheet: tuple[float, float]) -> tuple[float, float, float]:
    """A place beside the sheet, and its direction in degrees."""
    side = table.shape[0]
    horizontal, sign = rng.random() < 0.5, rng.choice([-1, 1])
    away, along = rng.uniform(0.5, 0.8), rng.uniform(-0.6, 0.6)
    x, y = (sign * away, along) if horizontal else (along, sign * away)
    return side / 2 + x * sheet[0], side / 2 + y * sheet[1], rng.uniform(-30, 30) + (90 if horizontal else 0)


def _block(
    table: Image, centre: tuple[float, float], size: tuple[float, float], degrees: float, colour: Colour
) -> None:
    corners = cv2.boxPoints((centre, size, degrees))
    shadow = np.round((corners + 4) * 16).astype(np.int32)
    dark = tuple(int(level * 0.55) for level in table[tuple(int(v) % table.shape[0] for v in centre[::-1])])
    cv2.fillConvexPoly(table, shadow, dark, cv2.LINE_AA, 4)
    cv2.fillConvexPoly(table, np.round(corners * 16).astype(np.int32), colour, cv2.LINE_AA, 4)


def _other_sheet(table: Image, rng: random.Random, sheet: tuple[float, float]) -> None:
    """Another letter, its lines too far off to read."""
    x, y, _ = _rim(table, rng, sheet)
    degrees, white = rng.gauss(0, 12), rng.randint(205, 248)
    width, height = sheet[0] * rng.uniform(0.6, 1.0), sheet[1] * rng.uniform(0.6, 1.0)
    _block(table, (x, y), (width, height), degrees, (white, white, white - rng.randint(0, 18)))
    right, down = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))]), np.zeros(2)
    down[:] = -right[1], right[0]
    for line in range(rng.randint(4, 24)):
        start = np.array([x, y]) - right * width * 0.38 + down * height * (-0.4 + 0.032 * line)
        length = width * rng.uniform(0.3, 0.76)
        for dash in np.arange(0, length, 9):
            ends = [tuple(np.round(start + right * at).astype(int).tolist()) for at in (dash, dash + rng.uniform(3, 7))]
            cv2.line(table, ends[0], ends[1], (white - 110,) * 3, 2, cv2.LINE_AA)


def _keyboard(table: Image, rng: random.Random, sheet: tuple[float, float]) -> None:
    x, y, degrees = _rim(table, rng, sheet)
    base = rng.choice([24, 40, 200])
    key, unit = (base + 28 if base < 100 else 236), max(sheet) / 15
    _block(table, (x, y), (15.6 * unit, 5.6 * unit), degrees, (base, base, base))
    turn = np.radians(degrees)
    for row in range(5):
        for column in range(15):
            across, down = (column - 7) * unit, (row - 2) * unit
            centre = (x + across * np.cos(turn) - down * np.sin(turn), y + across * np.sin(turn) + down * np.cos(turn))
            corners = cv2.boxPoints((centre, (0.84 * unit, 0.84 * unit), degrees))
            cv2.fillConvexPoly(table, np.round(corners * 16).astype(np.int32), (key, key, key), cv2.LINE_AA, 4)


def _pen(table: Image, rng: random.Random, sheet: tuple[float, float]) -> None:
    x, y, degrees = _rim(table, rng, sheet)
    colour = rng.choice([(30, 50, 140), (25, 25, 28), (180, 40, 45), (235, 235, 230), (200, 170, 40)])
    length = max(sheet) * 0.47
    _block(table, (x, y), (length, length / 16), degrees, colour)


def _mug(table: Image, rng: random.Random, sheet: tuple[float, float]) -> None:
    x, y, _ = _rim(table, rng, sheet)
    radius, centre = max(sheet) * 0.14, (round(x), round(y))
    colour = rng.choice([(240, 240, 238), (40, 60, 100), (150, 40, 40), (60, 62, 60)])
    cv2.circle(table, (centre[0] + 8, centre[1] + 8), round(radius * 1.06), (40, 36, 34), -1, cv2.LINE_AA)
    cv2.circle(table, centre, round(radius), colour, -1, cv2.LINE_AA)
    cv2.circle(
        table, centre, round(radius * 0.88), rng.choice([(58, 34, 20), (230, 228, 224), (96, 58, 30)]), -1, cv2.LINE_AA
    )
