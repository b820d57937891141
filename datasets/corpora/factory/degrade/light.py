"""The light a photo is taken in, on a coarse grid: gains for each colour, and glare on top."""

from __future__ import annotations

import random

import cv2
import numpy as np
from numpy.typing import NDArray

from corpora.factory.degrade.raster import Gain
from documents.document import Image


def lamp(rng: random.Random, shade: Gain) -> Gain:
    """Gains for red, green and blue over the picture. `shade` is how the bent paper itself takes the light."""
    x, y = _grid(shade.shape)
    angle = rng.uniform(0, 2 * np.pi)
    light = 1 - rng.uniform(0.03, 0.4) * (0.5 + 0.5 * (np.cos(angle) * x + np.sin(angle) * y))
    light = light * shade * (1 - rng.uniform(0.0, 0.22) * (x**2 + y**2) / 2)
    if rng.random() < 0.25:  # a lamp close by
        reach = (x - rng.uniform(-1, 1)) ** 2 + (y - rng.uniform(-1, 1)) ** 2
        light = light * (0.6 + 0.4 * np.exp(-reach / rng.uniform(0.8, 2.5)))
    light = light * rng.uniform(0.78, 1.06) / np.percentile(light, 90)
    warmth = rng.choice([0.0, rng.uniform(0.04, 0.28), rng.uniform(0.0, 0.12), rng.uniform(-0.08, 0.0)])
    colour = np.array([min(1, 1 + warmth), 1 - 0.35 * abs(warmth), min(1, 1 - warmth)])
    gains = light[..., None] * colour
    if rng.random() < 0.35:  # what is left in a shadow is bluer: sky, not lamp
        dark = _shadow(rng, shade.shape) * rng.uniform(0.15, 0.55)
        gains = gains * (1 - dark[..., None] * np.array([1.0, 0.97, 0.9]))
    return np.asarray(gains, np.float32)


def glare(rng: random.Random, shape: tuple[int, ...]) -> Image:
    """A lamp mirrored in smooth paper: a bright veil, to be added."""
    x, y = _grid(shape)
    angle, wide = rng.uniform(0, np.pi), rng.uniform(0.1, 0.35)
    x, y = x - rng.uniform(-0.8, 0.8), y - rng.uniform(-0.8, 0.8)
    along, across = np.cos(angle) * x + np.sin(angle) * y, np.cos(angle) * y - np.sin(angle) * x
    spot = np.exp(-((along / wide) ** 2) - (across / (wide * rng.uniform(0.3, 1.0))) ** 2)
    return np.asarray(cv2.merge([(spot * rng.uniform(40, 130)).astype(np.uint8)] * 3))


def _shadow(rng: random.Random, shape: tuple[int, ...]) -> NDArray[np.float32]:
    """How much of the light a hand, a phone or a person takes away, 0 to 1, sharp or soft at the edge."""
    height, width = shape[:2]
    mask = np.zeros((height, width), np.uint8)
    centre = (rng.uniform(0.1, 0.9) * width, rng.uniform(0.6, 1.1) * height)
    degrees = rng.uniform(-40, 40)
    match rng.choice(["phone", "hand", "person"]):
        case "phone":
            size = (rng.uniform(0.25, 0.45) * width, rng.uniform(0.35, 0.6) * height)
            cv2.fillPoly(mask, [np.round(cv2.boxPoints((centre, size, degrees))).astype(np.int32)], 255)
            arm = (centre[0] + rng.uniform(-0.3, 0.3) * width, 1.2 * height)
            cv2.line(mask, _whole(centre), _whole(arm), 255, round(0.2 * width))
        case "hand":
            palm = (rng.uniform(0.14, 0.22) * width, rng.uniform(0.18, 0.3) * height)
            cv2.ellipse(mask, (centre, (2 * palm[0], 2 * palm[1]), degrees), 255, -1)
            for finger in range(4):
                slant = np.radians(degrees - 115 + 18 * finger)
                tip = (centre[0] + 1.9 * palm[1] * np.cos(slant), centre[1] + 1.9 * palm[1] * np.sin(slant))
                cv2.line(mask, _whole(centre), _whole(tip), 255, max(2, round(palm[0] * 0.4)))
        case _:
            cut = rng.uniform(0.3, 0.7) * height
            slope = rng.uniform(-0.4, 0.4) * height
            edge = [(0, cut), (width / 2, cut - rng.uniform(0, 0.15) * height), (width, cut + slope)]
            cv2.fillPoly(mask, [np.array([*edge, (width, height), (0, height)], np.float32).astype(np.int32)], 255)
    return np.asarray(cv2.GaussianBlur(mask, (0, 0), rng.uniform(1.2, 10)) / 255, np.float32)


def _whole(point: tuple[float, float]) -> tuple[int, int]:
    return round(point[0]), round(point[1])


def _grid(shape: tuple[int, ...]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """x and y from -1 to 1 over the picture."""
    sides = (np.linspace(-1, 1, side, dtype=np.float32) for side in (shape[1], shape[0]))
    x, y = np.meshgrid(*sides)
    return x, y
