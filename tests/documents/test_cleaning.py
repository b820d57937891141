"""Pages of odd size or colour: blank, empty of words or read, but never a crash."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image as Picture
from PIL import ImageDraw, ImageFont

from documents import cleaning
from documents.document import Image
from documents.reading import Reader

TINY = [(1, 1), (2, 2), (1, 7), (20, 20), (3, 2000), (2000, 3), (1, 30_000), (30_000, 1), (10, 800), (4000, 60)]


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as opened:
        yield opened


def noise(mean: float, deviation: float, size: tuple[int, int] = (2339, 1654)) -> Image:
    return np.clip(np.random.default_rng(1).normal(mean, deviation, size), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("size", TINY)
@pytest.mark.parametrize("tone", [0, 128, 255])
def test_an_even_page_of_any_size_is_blank(size: tuple[int, int], tone: int, reader: Reader) -> None:
    page = reader.read_image(np.full(size, tone, np.uint8))
    assert page.blank
    assert page.words == ()


@pytest.mark.filterwarnings("error::RuntimeWarning")
@pytest.mark.parametrize("size", TINY)
def test_a_tiny_or_thin_page_with_ink_has_no_words(size: tuple[int, int], reader: Reader) -> None:
    assert reader.read_image(noise(128, 120, size)).words == ()
    assert reader.read_image(np.stack([noise(128, 120, size)] * 3, axis=-1)).words == ()


def test_a_narrow_receipt_is_blank_only_without_print() -> None:
    paper = np.full((3000, 220), 250, np.uint8)
    assert cleaning.is_blank(paper)
    paper[1000:1040, 60:160:8] = 20
    assert not cleaning.is_blank(paper)


def test_light_print_on_a_dark_page_is_no_blank_page(reader: Reader) -> None:
    negative = Picture.new("L", (1654, 2339), 0)
    pen, font = ImageDraw.Draw(negative), ImageFont.truetype("DejaVuSans.ttf", 34)
    pen.text((180, 200), "Der neue Saldo beträgt 1.234,56 EUR", fill=255, font=font)
    page = reader.read_image(np.asarray(negative))
    assert not page.blank
    assert "1.234,56" in [word.text for word in page.words or ()]


@pytest.mark.parametrize(("mean", "deviation"), [(3, 2), (128, 8), (245, 5)])
def test_the_grain_of_dark_or_light_paper_is_no_print(mean: float, deviation: float) -> None:
    assert cleaning.is_blank(cleaning.evened(cleaning.grey(noise(mean, deviation))))
