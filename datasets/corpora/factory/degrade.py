"""What paper suffers on its way: scanner, bad copier, fax and phone. Our own few OpenCV steps rather than augraphy:
its pipeline needs seconds a page on one core, and it pins an OpenCV that collides with the service's.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from io import BytesIO

import cv2
import numpy as np
from PIL import Image as Picture

from documents.document import Image


def scan(image: Image, rng: random.Random) -> Image:
    """An office scanner: slightly askew, a little noise, uneven toner, now and then black and white."""
    grey = _grey(image)
    grey = _turn(grey, rng.gauss(0, 0.5))
    grey = _ink(grey, rng, strength=rng.uniform(0.6, 1.0))
    grey = _blur(grey, rng.uniform(0.0, 0.8))
    grey = _noise(grey, rng, rng.uniform(1, 7))
    if rng.random() < 0.2:
        grey = _black_and_white(grey, rng.uniform(0.35, 0.7))
    return _jpeg(grey, rng.randint(55, 92))


def scan_poor(image: Image, rng: random.Random) -> Image:
    """A copy of a copy: faint or clogged, askew, specks, dark edges."""
    grey = _turn(_grey(image), rng.gauss(0, 1.4))
    if rng.random() < 0.5:
        kernel = np.ones((2, 2), np.uint8)
        grey = cv2.erode(grey, kernel) if rng.random() < 0.6 else cv2.dilate(grey, kernel)
    grey = _blur(grey, rng.uniform(0.5, 1.3))
    grey = _ink(grey, rng, strength=rng.uniform(0.35, 0.8))
    grey = _noise(grey, rng, rng.uniform(5, 16))
    grey = _specks(grey, rng, rng.randint(50, 600))
    if rng.random() < 0.5:
        grey[:, : rng.randint(2, 30)] = rng.randint(0, 90)
    if rng.random() < 0.35:
        grey = _black_and_white(grey, rng.uniform(0.35, 0.7))
    return _jpeg(grey, rng.randint(35, 75))


def fax(image: Image, rng: random.Random) -> Image:
    """204 x 196 dpi (or half the lines, "normal"), one bit, line errors; scaled back to square pixels."""
    grey = _turn(_grey(image), rng.gauss(0, 0.6))
    height, width = grey.shape
    coarse = rng.random() < 0.25
    scale = 1728 / width
    small = cv2.resize(grey, (1728, int(height * scale * (0.48 if coarse else 0.96))), interpolation=cv2.INTER_AREA)
    small = _noise(_blur(small, rng.uniform(0.2, 0.7)), rng, rng.uniform(2, 12))
    small = _specks(_black_and_white(small, rng.uniform(0.4, 0.75)), rng, rng.randint(0, 300))
    for _ in range(rng.choice([0, 0, 1, 3])):
        row = rng.randrange(small.shape[0] - 2)
        small[row : row + rng.randint(1, 2)] = rng.choice([0, 255])
    return np.asarray(cv2.resize(small, (1728, int(height * scale)), interpolation=cv2.INTER_LINEAR))


def photo(image: Image, rng: random.Random) -> Image:
    """A phone over a desk: perspective, shadow, warm light, blur; the sheet may not fill the picture."""
    border = int(image.shape[1] * rng.uniform(0.0, 0.10))
    desk = tuple(rng.randint(30, 150) for _ in range(3))
    canvas = cv2.copyMakeBorder(image, border, border, border, border, cv2.BORDER_CONSTANT, value=desk)
    full_height, full_width = canvas.shape[:2]
    corners = np.array([[0, 0], [full_width, 0], [full_width, full_height], [0, full_height]], np.float32)
    shift = 0.03 * full_width
    moved = corners + np.array([[rng.uniform(-shift, shift) for _ in range(2)] for _ in range(4)], np.float32)
    moved = np.clip(moved, 0, [full_width, full_height]).astype(np.float32) if border == 0 else moved
    matrix = cv2.getPerspectiveTransform(corners, moved)
    canvas = cv2.warpPerspective(
        canvas, matrix, (full_width, full_height), borderMode=cv2.BORDER_CONSTANT, borderValue=desk
    )
    x, y = np.meshgrid(np.linspace(-1, 1, full_width), np.linspace(-1, 1, full_height))
    angle = rng.uniform(0, 2 * np.pi)
    light = 1 - rng.uniform(0.05, 0.4) * (0.5 + 0.5 * (np.cos(angle) * x + np.sin(angle) * y))
    warm = np.array([1.0, rng.uniform(0.94, 1.0), rng.uniform(0.82, 1.0)])
    lit = canvas * light[..., None] * warm * rng.uniform(0.8, 1.0)
    lit = _blur(np.clip(lit, 0, 255).astype(np.uint8), rng.uniform(0.3, 1.1))
    return _jpeg(_noise(lit, rng, rng.uniform(2, 9)), rng.randint(50, 90))


CHANNELS: dict[str, Callable[[Image, random.Random], Image]] = {
    "scan": scan,
    "scan_poor": scan_poor,
    "fax": fax,
    "photo": photo,
}


def _grey(image: Image) -> Image:
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)) if image.ndim == 3 else image.copy()


def _turn(image: Image, degrees: float) -> Image:
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return np.asarray(cv2.warpAffine(image, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=255))


def _blur(image: Image, sigma: float) -> Image:
    return image if sigma < 0.15 else np.asarray(cv2.GaussianBlur(image, (0, 0), sigma))


def _noise(image: Image, rng: random.Random, sigma: float) -> Image:
    generator = np.random.default_rng(rng.getrandbits(32))
    noise = generator.standard_normal(image.shape[:2], dtype=np.float32) * sigma
    return np.asarray(np.clip(image + (noise[..., None] if image.ndim == 3 else noise), 0, 255), np.uint8)


def _ink(image: Image, rng: random.Random, *, strength: float) -> Image:
    """Contrast of `strength` on paper that is not quite white."""
    paper = rng.randint(225, 255)
    return np.asarray(np.clip(paper - (255 - image.astype(np.float32)) * strength, 0, 255), np.uint8)


def _black_and_white(image: Image, share: float) -> Image:
    """One bit; the threshold lies at `share` of the way from ink to paper."""
    ink, paper = np.percentile(image, [0.5, 60])
    ink = min(ink, paper - 80)  # on an empty page the darkest is only noise
    return np.asarray(cv2.threshold(image, float(ink + share * (paper - ink)), 255, cv2.THRESH_BINARY)[1])


def _specks(image: Image, rng: random.Random, count: int) -> Image:
    generator = np.random.default_rng(rng.getrandbits(32))
    for row, column in zip(
        generator.integers(0, image.shape[0], count), generator.integers(0, image.shape[1], count), strict=True
    ):
        size = generator.integers(1, 3)
        image[row : row + size, column : column + size] = generator.choice([0, 0, 255])
    return image


def _jpeg(image: Image, quality: int) -> Image:
    buffer = BytesIO()
    Picture.fromarray(image).save(buffer, "JPEG", quality=quality)
    return np.asarray(Picture.open(buffer))
