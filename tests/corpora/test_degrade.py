"""Damaged pages: the same seed does the same damage, pictures are sound, and a plain reader still finds the words."""

from __future__ import annotations

import os
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Picture

from corpora.factory import gazetteer
from corpora.factory.degrade import CHANNELS, DPI
from corpora.factory.degrade.raster import grey, quarter_turned
from corpora.factory.make import all_families, draw
from corpora.factory.press import Press
from documents.document import Image

LETTERS = ("widerspruch/din_brief_bezug", "kontoauszug/soll_haben_spalten", "mahnung/stadtwerke_sperrandrohung")
FEWEST = {"scan": 0.7, "scan_poor": 0.6, "fax": 0.7, "photo": 0.3}
"""The least share of words that plain Tesseract must find on upright pages. It has no answer to a leaning photo."""
UPRIGHT = 4
"""A seed from which three pages in a row lie upright in each channel."""
TESSDATA = [
    Path(f"/usr/share/{folder}") for folder in ("tesseract-ocr/5/tessdata", "tesseract-ocr/4.00/tessdata", "tessdata")
]
A4 = (210 / 25.4, 297 / 25.4)
"""Inches."""


@pytest.fixture(scope="module")
def pages() -> list[tuple[Image, Counter[str]]]:
    """First pages, with their words."""
    families, names = {family.name: family for family in all_families()}, gazetteer.load(None)
    with Press() as press:
        laid_out = [press.lay_out(draw(families[letter], "1", names), dpi=DPI) for letter in LETTERS]
    return [
        (images[0], Counter(filter(None, (squeezed(word.text) for word in made[0].words)))) for made, images in laid_out
    ]


@pytest.fixture(scope="module")
def engine() -> Iterator[Any]:
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    import tesserocr

    with tesserocr.PyTessBaseAPI(path=next(filter(Path.exists, TESSDATA)).as_posix(), lang="deu") as running:
        yield running


def squeezed(text: str) -> str:
    return re.sub(r"[\W_]", "", text.casefold())


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_seed_does_the_same_damage_and_leaves_the_page_alone(
    channel: str, pages: list[tuple[Image, Counter[str]]]
) -> None:
    page = pages[0][0]
    before = page.copy()
    random.seed(1)
    np.random.seed(1)
    first = CHANNELS[channel](page, random.Random(7))
    random.seed(2)
    np.random.seed(2)
    assert np.array_equal(first, CHANNELS[channel](page, random.Random(7)))
    other = CHANNELS[channel](page, random.Random(8))
    assert first.shape != other.shape or not np.array_equal(first, other)
    assert np.array_equal(page, before)


@pytest.mark.parametrize("channel", CHANNELS)
def test_pictures_are_bytes_of_a_size_that_machines_make(channel: str, pages: list[tuple[Image, Counter[str]]]) -> None:
    for seed in range(4):
        picture = CHANNELS[channel](pages[1][0], random.Random(seed))
        assert picture.dtype == np.uint8
        assert picture.ndim == 2 or picture.shape[2] == 3
        assert picture.flags.c_contiguous
        longest = max(picture.shape)
        match channel:
            case "fax":
                assert 1728 in picture.shape
                assert set(np.unique(picture)) == {0, 255}
            case "photo":
                assert 1900 < longest <= 4032
            case _:
                assert 149 < longest / A4[1] < 601


@pytest.mark.parametrize("channel", CHANNELS)
def test_words_stay_legible(channel: str, pages: list[tuple[Image, Counter[str]]], engine: Any) -> None:
    found, all_words = 0, 0
    for seed, (page, words) in enumerate(pages, start=UPRIGHT):
        engine.SetImage(Picture.fromarray(grey(CHANNELS[channel](page, random.Random(seed)))))
        read = Counter(squeezed(word) for word in engine.GetUTF8Text().split())
        found += sum((read & words).values())
        all_words += sum(words.values())
    assert found / all_words > FEWEST[channel]


def test_a_turned_page_is_whole(pages: list[tuple[Image, Counter[str]]]) -> None:
    page = pages[0][0]
    turned = [quarter_turned(page, random.Random(seed), 1.0) for seed in range(12)]
    assert {picture.shape[:2] for picture in turned} == {page.shape[:2], page.shape[1::-1]}
    assert all(picture.sum() == page.sum() for picture in turned)
    assert quarter_turned(page, random.Random(1), 0.0) is page
