"""Where the camera is, and what it sees of a flat desk and of a sheet that does not lie quite flat on it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from corpora.factory.degrade.raster import Gain

Matrix = NDArray[np.float64]
Heights = Callable[[Matrix, Matrix], Matrix]
"""How far the sheet rises from the desk at these places of it, all in millimetres."""
_BEYOND = 8.0
"""Millimetres that a bent sheet is thought to go on beyond its edge, so that its kink there is not seen."""
CELL = 16
"""The picture is thought out on a grid this coarse: bent paper and light are smooth."""


@dataclass(frozen=True)
class View:
    """A pinhole camera over a sheet (width, height in millimetres) on the plane z = 0; z points into the desk. A point
    is seen at `lens` (`turn` point + `shift`). `size` is the picture's width and height in pixels."""

    sheet: tuple[float, float]
    size: tuple[int, int]
    lens: Matrix
    turn: Matrix
    shift: Matrix

    @property
    def plane(self) -> Matrix:
        """The homography from the desk, in millimetres from the sheet's corner, to the picture."""
        return np.asarray(self.lens @ np.column_stack([self.turn[:, :2], self.shift]))

    @property
    def density(self) -> float:
        """Pixels a millimetre in the middle of the sheet."""
        return float(self.lens[0, 0] / (self.turn @ (self.sheet[0] / 2, self.sheet[1] / 2, 0) + self.shift)[2])

    def corners(self) -> Matrix:
        """Where the corners of the sheet are seen while it is flat."""
        width, height = self.sheet
        points = np.array([[[0, 0], [width, 0], [width, height], [0, height]]], np.float64)
        return np.asarray(cv2.perspectiveTransform(points, self.plane)[0])

    def places(self, heights: Heights) -> tuple[Matrix, Matrix]:
        """Which place of the sheet is seen at each cell of the picture; the grid has one cell more on each side."""
        columns, rows = (np.arange(-1, side // CELL + 1) * CELL + (CELL - 1) / 2 for side in self.size)
        x, y = np.meshgrid(columns, rows)
        rays = np.tensordot(np.linalg.inv(self.lens @ self.turn), np.stack([x, y, np.ones_like(x)]), 1)
        eye = -self.turn.T @ self.shift
        z = np.zeros_like(x)
        for _ in range(5):  # a ray meets the bent sheet where it meets the plane of that place's height
            reach = (z - eye[2]) / rays[2]
            u, v = eye[0] + reach * rays[0], eye[1] + reach * rays[1]
            z = -heights(u, v)
        return u, v


def by_hand(rng: random.Random, sheet: tuple[float, float], sides: tuple[int, int]) -> View:
    """A camera as people hold it: tilted up to 25 degrees, rolled up to 15, the sheet filling 55 to 100 % of a picture
    with these sides; now and then a corner is cut off."""
    alike = rng.random() < 0.92  # the camera is held upright for an upright sheet
    size = (min(sides), max(sides)) if (sheet[1] >= sheet[0]) == alike else (max(sides), min(sides))
    tilt, towards = np.radians(min(abs(rng.gauss(0, 11)), 25)), rng.uniform(0, 2 * np.pi)
    roll = np.radians(np.clip(rng.gauss(0, 4.5), -15, 15))
    turn = _rotation(np.cos(towards) * tilt, np.sin(towards) * tilt, 0) @ _rotation(0, 0, roll)
    fill, focal = rng.triangular(0.55 if alike else 0.7, 1.0, 0.92), rng.uniform(0.7, 0.85) * max(size)
    lens, distance = np.diag([focal, focal, 1.0]), focal * max(sheet) / max(size)
    for _ in range(4):
        view = View(sheet, size, lens, turn, np.array([0, 0, distance]) - turn @ (sheet[0] / 2, sheet[1] / 2, 0))
        low, high = view.corners().min(axis=0), view.corners().max(axis=0)
        distance *= float(((high - low) / size).max()) / fill
    slack = np.array(size) - (high - low)
    corner = slack * [0.5 + 0.4 * rng.uniform(-1, 1), 0.5 + 0.4 * rng.uniform(-1, 1)]
    if rng.random() < 0.12:
        corner = np.where(
            [rng.random() < 0.5, rng.random() < 0.5], -0.03 * np.array(size), slack + 0.03 * np.array(size)
        )
    lens = lens.copy()
    lens[:2, 2] = corner - low
    return View(sheet, size, lens, turn, view.shift)


def bent(rng: random.Random, sheet: tuple[float, float]) -> Heights:
    """How a sheet does not lie flat: creases of its folds, a curl along an edge, a slight wave."""
    width, height = sheet
    creases = [(height * place, rng.uniform(-0.11, 0.11)) for place in (1 / 3, 2 / 3)] if rng.random() < 0.45 else []
    curl = rng.uniform(2, 18) if rng.random() < 0.45 else 0.0
    towards, depth = rng.choice([(1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7)]), rng.uniform(25, 70)
    swing, length, phase = rng.uniform(0, 1.2), rng.uniform(60, 160), rng.uniform(0, 6)
    corners = (np.array([0, width, width, 0], float), np.array([0, 0, height, height], float))
    edge = float((corners[0] * towards[0] + corners[1] * towards[1]).max())

    def risen(u: Matrix, v: Matrix) -> Matrix:
        u, v = np.clip(u, -_BEYOND, width + _BEYOND), np.clip(v, -_BEYOND, height + _BEYOND)
        rise = swing * (1 + np.sin(u / length + phase) * np.cos(v / length))
        for place, slope in creases:
            rise = rise + slope * (np.sqrt((v - place) ** 2 + 9) - height / 3)
        return np.asarray(rise + curl * np.exp(-(edge - u * towards[0] - v * towards[1]) / depth))

    return risen


def shading(rng: random.Random, u: Matrix, v: Matrix, heights: Heights) -> Gain:
    """How bright the bent sheet is at these places of it: what leans towards the light is brighter."""
    angle, strength = rng.uniform(0, 2 * np.pi), rng.uniform(0.6, 1.8)
    here = heights(u, v)
    lean = np.cos(angle) * (heights(u + 1, v) - here) + np.sin(angle) * (heights(u, v + 1) - here)
    return np.asarray(np.clip(1 + strength * lean, 0.6, 1.25), np.float32)


def _rotation(x: float, y: float, z: float) -> Matrix:
    return np.asarray(cv2.Rodrigues(np.array([x, y, z], np.float64))[0])
