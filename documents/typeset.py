"""Text -> made A4 pages: the words of a letter that never was on paper, each at its place, and the picture on demand.

Letters are as wide as each other, like a typewriter's, so that a word's box follows from its column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import numpy as np
from PIL import Image as Picture
from PIL import ImageDraw, ImageFont

from documents.document import Box, Image, Word

WIDTH, HEIGHT = 1240, 1754
"""Pixels of a made page: A4 at 150 dpi."""
_COLUMNS, _ROWS = 90, 60
_LEFT, _TOP, _STEP, _LINE = 100, 110, 11.5, 26
"""Margins, and how far the next letter and the next line are, in pixels."""
_INK = 18
"""Pixels of a line that print takes."""

_SPACES = re.compile(r"\s+")


def sheets(text: str) -> Iterator[tuple[Word, ...]]:
    """The words of each page, at least one page. Tables made with tabs or spaces keep their columns."""
    lines = (line for paragraph in text.expandtabs(8).splitlines() for line in _wrapped(paragraph))
    sheet = list(islice(lines, _ROWS))
    yield tuple(_words(sheet))
    while sheet := list(islice(lines, _ROWS)):
        yield tuple(_words(sheet))


def drawn(words: tuple[Word, ...]) -> Image:
    """The picture of a made page; letters that its font lacks are boxes."""
    page = Picture.new("L", (WIDTH, HEIGHT), 255)
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(_INK)
    for word in words:
        pen.text((word.box.left * WIDTH, word.box.top * HEIGHT - 2), word.text, fill=0, font=font)
    return np.asarray(page)


def _wrapped(line: str) -> Iterator[str]:
    """A line in pieces no wider than the page, cut between words where it can be."""
    start, end = 0, len(line.rstrip())
    while end - start > _COLUMNS:
        cut = line.rfind(" ", start + 1, start + _COLUMNS + 1)
        if cut < 0 or not line[start:cut].strip():
            cut = start + _COLUMNS
        yield line[start:cut]
        spaces = _SPACES.match(line, cut)
        start = spaces.end() if spaces else cut
    yield line[start:end]


def _words(lines: list[str]) -> Iterator[Word]:
    for row, line in enumerate(lines):
        top = _TOP + row * _LINE
        column = 0
        for piece in _SPACES.split(line) if line.strip() else ():
            column = line.find(piece, column)
            shown = "".join(character for character in piece if character.isprintable()).strip()
            if shown:
                left = _LEFT + column * _STEP
                right = left + len(piece) * _STEP - 1
                yield Word(shown, Box.clipped(left / WIDTH, top / HEIGHT, right / WIDTH, (top + _INK) / HEIGHT))
            column += len(piece)
