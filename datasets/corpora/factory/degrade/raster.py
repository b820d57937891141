"""The few steps on pixels that all ways of damage share. Grey and RGB pictures are taken alike."""

from __future__ import annotations

import random

import cv2
import numpy as np
from numpy.typing import NDArray

from documents.document import Image

DPI = 300
"""Resolution of the clean pages that are damaged."""
MM = DPI / 25.4
"""Pixels a millimetre on them."""

Gain = NDArray[np.float32]
Colour = tuple[int, int, int]


def generator(rng: random.Random) -> np.random.Generator:
    """numpy's generator for whole arrays, seeded from `rng`."""
    return np.random.default_rng(rng.getrandbits(64))


def grey(image: Image) -> Image:
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)) if image.ndim == 3 else image.copy()


def resized(image: Image, scale: float) -> Image:
    if scale == 1:
        return image
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=method))


def blurred(image: Image, sigma: float) -> Image:
    return image if sigma < 0.15 else np.asarray(cv2.GaussianBlur(image, (0, 0), sigma))


def noisy(image: Image, rng: random.Random, sigma: float) -> Image:
    """Grain of standard deviation `sigma`, the same in all colours."""
    grain = generator(rng).standard_normal(image.shape[:2], dtype=np.float32) * np.float32(sigma)
    return np.asarray(cv2.add(image, _for_all(grain, image), dtype=cv2.CV_8U))


def times(image: Image, gain: Gain) -> Image:
    """Every pixel times its gain."""
    return np.asarray(cv2.multiply(image, _for_all(gain, image), dtype=cv2.CV_8U))


def curve(image: Image, *, ink: float, paper: float, gamma: float = 1.0) -> Image:
    """Black becomes `ink`, white becomes `paper`; a gamma above 1 makes what lies between darker."""
    levels = ink + (paper - ink) * np.linspace(0, 1, 256) ** gamma
    return np.asarray(cv2.LUT(image, np.clip(levels, 0, 255).astype(np.uint8)))


def toned(image: Image, colour: Colour) -> Image:
    """White becomes `colour`, in a grey picture its brightness; black stays."""
    levels = np.linspace(0, 1, 256)[:, None] * np.array(_seen(colour, image))
    return np.asarray(cv2.LUT(image, levels.astype(np.uint8).reshape(256, 1, -1)))


def clouds(rng: random.Random, shape: tuple[int, ...], cell: float, low: float, high: float) -> Gain:
    """A soft random field, mostly between `low` and `high`, that varies over about `cell` pixels."""
    rows, columns = (max(2, round(side / cell) + 1) for side in shape[:2])
    knots = generator(rng).uniform(low, high, (rows, columns)).astype(np.float32)
    return np.asarray(cv2.resize(knots, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC))


def dye(image: Image, mask: Gain, colour: Colour, *, left: float, top: float) -> None:
    """Put ink of a colour on the image, in place, as much as `mask` says (0 to 1); what lies beneath shows through."""
    left, top = round(left), round(top)
    height, width = image.shape[:2]
    rows = slice(max(top, 0), min(top + mask.shape[0], height))
    columns = slice(max(left, 0), min(left + mask.shape[1], width))
    if rows.start >= rows.stop or columns.start >= columns.stop:
        return
    cut = mask[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
    absorbed = 1 - np.array(_seen(colour, image), np.float32) / 255
    gain = 1 - (cut[..., None] * absorbed if image.ndim == 3 else cut * absorbed)
    image[rows, columns] = np.clip(image[rows, columns] * gain, 0, 255).astype(np.uint8)


def black_and_white(image: Image, share: float) -> Image:
    """One bit; the threshold lies at `share` of the way from ink to paper."""
    ink, paper = np.percentile(image[::4, ::4], [0.5, 60])
    ink = min(ink, paper - 80)  # on an empty page the darkest is only noise
    return np.asarray(cv2.threshold(image, float(ink + share * (paper - ink)), 255, cv2.THRESH_BINARY)[1])


def evened_black_and_white(image: Image, share: float) -> Image:
    """One bit as scanners make it that follow the page: the threshold lies between each place's own ink and paper."""
    window, small = np.ones((9, 9), np.uint8), (image.shape[1] // 8, image.shape[0] // 8)
    ink, paper = (
        cv2.blur(cv2.resize(extreme(image, window), small, interpolation=cv2.INTER_NEAREST), (7, 7)).astype(np.float32)
        for extreme in (cv2.erode, cv2.dilate)
    )
    threshold = np.minimum(ink + share * (paper - ink), paper - 40)  # paper's own noise is none
    return np.asarray((image > cv2.resize(threshold, image.shape[::-1])) * 255, np.uint8)


def specks(image: Image, rng: random.Random, count: int, *, largest: int = 3) -> None:
    """Dots of dirt and of missing toner, in place."""
    numbers = generator(rng)
    places = zip(numbers.integers(0, image.shape[0], count), numbers.integers(0, image.shape[1], count), strict=True)
    for row, column in places:
        size = min(1 + int(numbers.exponential(0.8)), largest)
        image[row : row + size, column : column + size] = numbers.choice([0, 30, 255])


def quarter_turned(image: Image, rng: random.Random, odds: float) -> Image:
    """With these odds the page lies sideways or upside down; a wide page lies sideways more often than not."""
    wide = image.shape[1] > image.shape[0]
    if rng.random() >= (0.55 if wide else odds):
        return image
    return np.ascontiguousarray(np.rot90(image, rng.choice([1, 1, 3] if wide else [1, 2, 2, 3])))


def jpeg(image: Image, quality: int) -> Image:
    """The picture as it comes out of a JPEG file."""
    blue_first = image[..., ::-1] if image.ndim == 3 else image
    data = cv2.imencode(".jpg", blue_first, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR_RGB if image.ndim == 3 else cv2.IMREAD_GRAYSCALE))


def _for_all(plane: Gain, image: Image) -> Gain:
    return plane if image.ndim == plane.ndim else np.asarray(cv2.merge([plane] * 3))


def _seen(colour: Colour, image: Image) -> tuple[float, ...]:
    """The colour as the picture's channels see it."""
    red, green, blue = colour
    return colour if image.ndim == 3 else (0.299 * red + 0.587 * green + 0.114 * blue,)
