"""The second reader: single lines, and the ink on a page that the first did not account for."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Picture
from PIL import ImageDraw, ImageFont

from documents.document import Box, Image, Word
from documents.leftovers import lines_left, read_again
from documents.linereader import HEIGHT, LineReader, frame, stack

FONT = Path("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf")
needs_font = pytest.mark.skipif(not FONT.is_file(), reason="the fonts of `make lab` are not installed")


@pytest.fixture(scope="module")
def reader() -> LineReader:
    return LineReader()


def _page(*lines: tuple[str, int, int], size: int = 60) -> Image:
    picture = Picture.new("L", (2400, 3300), 250)
    pen = ImageDraw.Draw(picture)
    for text, left, top in lines:
        pen.text((left, top), text, fill=25, font=ImageFont.truetype(str(FONT), size))
    return np.asarray(picture)


def _line(text: str) -> Image:
    return _page((text, 40, 40))[20:140, : 60 + 40 * len(text)]


def _said(reader: LineReader, *pictures: Image) -> list[str]:
    return ["".join(sign.text for sign in signs) for signs in reader.read(pictures)]


@needs_font
@pytest.mark.parametrize("text", ["Widerspruch", "12.03.2025", "1.250,80 €", "Köln-Mülheim", "DE89370400440532013000"])
def test_a_line_is_read(reader: LineReader, text: str) -> None:
    assert _said(reader, _line(text)) == [text]


@needs_font
def test_lines_are_read_alike_alone_and_in_company(reader: LineReader) -> None:
    lines = [_line(text) for text in ("Miete", "Kaltmiete 450,00", "am 1.5.2025")]
    assert _said(reader, *lines) == [said for line in lines for said in _said(reader, line)]


@needs_font
def test_signs_stand_where_they_are_printed(reader: LineReader) -> None:
    line = _line("Miete 450,00")
    (signs,) = reader.read([line])
    gap = next(sign for sign in signs if sign.text == " ")
    columns = (line < 128).any(0)
    left, right = int(gap.left * line.shape[1]), int(gap.right * line.shape[1])
    assert not columns[(left + right) // 2]


@pytest.mark.parametrize("shape", [(1, 1), (1, 900), (900, 1), (40, 40)])
def test_scraps_do_no_harm(reader: LineReader, shape: tuple[int, int]) -> None:
    for tone in (0, 255):
        (signs,) = reader.read([np.full(shape, tone, np.uint8)])
        assert all(0.0 <= sign.left <= sign.right <= 1.0 for sign in signs)


def test_no_lines_are_nothing_read(reader: LineReader) -> None:
    assert reader.read([]) == []


def test_lines_are_framed_to_one_height_and_a_common_width() -> None:
    short, long = (np.full((50, width), 250, np.uint8) for width in (60, 400))
    short[10:40, 10:50] = long[10:40, 10:390] = 0
    batch = stack([frame(short), frame(long)])
    assert batch.shape[:3] == (2, 1, HEIGHT)
    assert batch.shape[3] % 4 == 0


@needs_font
def test_ink_that_no_word_covers_is_found_line_by_line() -> None:
    page = _page(("Vorname", 200, 300), ("Anna Schmidt", 700, 300), ("Kerpen", 700, 500))
    known = [Word("Vorname", Box(0.08, 0.09, 0.2, 0.115), 0.95)]
    boxes = lines_left(page, known)
    assert [round(box.top, 1) for box in boxes] == [0.1, 0.2]
    assert all(box.left > 0.25 for box in boxes)


@needs_font
def test_what_is_left_is_read_and_what_is_known_is_not_read_again(reader: LineReader) -> None:
    page = _page(("Vorname", 200, 300), ("Schmidt", 700, 300))
    known = [Word("Vorname", Box(0.08, 0.09, 0.2, 0.115), 0.95)]
    assert [word.text for word in read_again(page, known, reader)] == ["Vorname", "Schmidt"]


@needs_font
def test_a_doubtful_word_is_read_again(reader: LineReader) -> None:
    page = _page(("Schmidt", 700, 300))
    doubtful = [Word("5chrn1dt", Box(0.28, 0.09, 0.4, 0.115), 0.3)]
    assert [word.text for word in read_again(page, doubtful, reader)] == ["Schmidt"]


@needs_font
def test_strokes_of_boxes_account_for_no_ink(reader: LineReader) -> None:
    page = _page(("Schmidt", 700, 300))
    stroke = [Word("|", Box(0.28, 0.09, 0.4, 0.115), 0.95)]
    assert [word.text for word in read_again(page, stroke, reader)] == ["Schmidt"]


def test_noise_and_pictures_are_no_endless_work(reader: LineReader) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (1500, 1100), np.uint8)
    assert len(lines_left(np.asarray(cv2.GaussianBlur(noise, (0, 0), 3)), [])) <= 120
    assert read_again(np.zeros((500, 400), np.uint8), [], reader) == ()
