"""The bar codes and 2D codes on a page, found on its picture: QR, Data Matrix, Code 128, Code 39, PDF417, patch codes.

What a code says may name a citizen, so none of it is ever logged.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from documents.document import Box, Code, Image

_LONGEST = 2600
"""Pixels of the longer side on which codes are looked for: a little over 200 dpi on A4. More only takes longer."""
_SHORTEST = 4
"""Characters of the shortest Code 39: it has no check digit, and shorter ones are found in lines of tables."""

_KINDS = ("QRCode", "DataMatrix", "Code128", "Code39", "PDF417")

# Patch codes: two wide and two narrow bars of 0.2 and 0.08 inches, at least two inches long, 0.08 inches apart.
_PATCHES = {"wwnn": "1", "wnnw": "2", "wnwn": "3", "nwwn": "4", "nnww": "6", "nwnw": "T"}
_PATCH_SIDE = 850
"""Pixels of the longer side for patch codes: their narrow bars are six pixels of it on A4."""
_PATCH_UNITS = 10.0
"""Narrow bars that are as wide as a whole patch code."""
_PATCH_HEIGHT = (0.045, 0.11)
"""A patch code's height as the share of the page's longer side: 0.07 on A4, more on A5."""
_PATCH_STEP = 6
"""Every so many pixels a line is drawn across the page; so many of them in a row must cross the same bars."""
_PATCH_LINES = 16


def find(image: Image) -> tuple[Code, ...]:
    """The codes on a page's picture, from top to bottom. Patch codes have the kind "Patch" and the text "PATCHT",
    "PATCH2" and so on, as read from the top or the left."""
    page = _shrunk(image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), _LONGEST)
    codes = [*_printed(page), *_patches(page)]
    return tuple(sorted(codes, key=lambda code: (code.box.top, code.box.left)))


def _printed(page: Image) -> Iterator[Code]:
    height, width = page.shape
    formats = zxingcpp.barcode_formats_from_str(",".join(_KINDS))
    for code in zxingcpp.read_barcodes(page, formats=formats, try_invert=False, text_mode=zxingcpp.TextMode.Plain):
        kind = next((kind for kind in _KINDS if code.symbology == getattr(zxingcpp.BarcodeFormat, kind)), None)
        binary = code.content_type == zxingcpp.ContentType.Binary
        text = code.bytes.hex() if binary else code.text.encode("utf-8", "replace").decode("utf-8")
        if kind is None or not text.strip() or (kind == "Code39" and len(text) < _SHORTEST):
            continue
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        across, down = [corner.x / width for corner in corners], [corner.y / height for corner in corners]
        yield Code(kind, text, Box.clipped(min(across), min(down), max(across), max(down)))


def _patches(page: Image) -> Iterator[Code]:
    """Patch codes with level bars, else with upright ones: a sheet carries the same code on several of its edges."""
    small = _shrunk(page, _PATCH_SIDE)
    ink = small < (int(small.min()) + int(small.max())) // 2
    level = [Code("Patch", f"PATCH{name}", box) for name, box in _crossed(ink.T)]
    yield from level
    if not level:
        for name, box in _crossed(ink):
            yield Code("Patch", f"PATCH{name}", Box(box.top, box.left, box.bottom, box.right))


def _crossed(lines: NDArray[np.bool_]) -> Iterator[tuple[str, Box]]:
    """Patterns that enough neighbouring lines cross at the same place; boxes as if each line were a column."""
    longer, length = max(lines.shape), lines.shape[1]
    open_runs: list[tuple[str, int, int, int, int]] = []  # name, first line, lines, start and end on the last line
    done: list[tuple[str, int, int, int, int]] = []
    for number in range(0, len(lines), _PATCH_STEP):
        going: list[tuple[str, int, int, int, int]] = []
        for name, start, end in _patterns(lines[number], longer):
            before = next((run for run in open_runs if run[0] == name and abs(run[3] - start) <= _PATCH_STEP), None)
            going.append((name, before[1], before[2] + 1, start, end) if before else (name, number, 1, start, end))
        done += [run for run in open_runs if not any(run[:2] == other[:2] for other in going)]
        open_runs = going
    for name, first, count, start, end in done + open_runs:
        if count >= _PATCH_LINES:
            last = first + count * _PATCH_STEP
            yield name, Box.clipped(first / len(lines), start / length, last / len(lines), end / length)


def _patterns(line: NDArray[np.bool_], longer: int) -> Iterator[tuple[str, int, int]]:
    """Where four bars in the sizes of a patch code, with white before and after, lie on a line of ink."""
    edges = np.flatnonzero(np.diff(line.astype(np.int8), prepend=0, append=0))
    starts, ends = edges[::2], edges[1::2]
    for first in range(len(starts) - 3):
        begin, end = int(starts[first]), int(ends[first + 3])
        unit = (end - begin) / _PATCH_UNITS
        if not _PATCH_HEIGHT[0] * longer <= end - begin <= _PATCH_HEIGHT[1] * longer:
            continue
        bars = (ends[first : first + 4] - starts[first : first + 4]) / unit
        gaps = (starts[first + 1 : first + 4] - ends[first : first + 3]) / unit
        before = begin - (int(ends[first - 1]) if first else -longer)
        after = (int(starts[first + 4]) if first + 4 < len(starts) else 2 * longer) - end
        if min(before, after) < 2 * unit or np.abs(gaps - 1).max() > 0.45:
            continue
        if (np.minimum(np.abs(bars - 1), np.abs(bars - 2.5)) > 0.6).any():
            continue
        name = _PATCHES.get("".join("w" if bar > 1.75 else "n" for bar in bars))
        if name:
            yield name, begin, end


def _shrunk(page: Image, longest: int) -> Image:
    scale = longest / max(page.shape)
    if scale >= 1:
        return np.ascontiguousarray(page)
    height, width = page.shape
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA))
