"""Codes on letters and separator sheets: read with their place, and never seen where there are none."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp

from documents import codes
from documents.document import Image
from documents.pages import open_pages

SAMPLES = Path(__file__).parents[2] / "datasets" / "samples"
PATCHES = {"T": (1, 2.5, 1, 2.5), "2": (2.5, 1, 1, 2.5), "3": (2.5, 1, 2.5, 1), "1": (2.5, 2.5, 1, 1)}


def sheet(*, width: int = 1654, height: int = 2339) -> Image:
    return np.full((height, width), 255, np.uint8)


def with_code(kind: str, text: str | bytes, *, at: tuple[int, int] = (1000, 400), scale: int = 3) -> Image:
    page = sheet()
    code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    drawn = np.array(code.to_image(scale=scale))
    page[at[1] : at[1] + drawn.shape[0], at[0] : at[0] + drawn.shape[1]] = drawn
    return page


def with_patch(name: str, *, top: int = 200, unit: int = 16) -> Image:
    page = sheet()
    for bar in PATCHES[name]:
        page[top : top + round(bar * unit), 500:1100] = 20
        top += round(bar * unit) + unit
    return page


@pytest.mark.parametrize("kind", ["QRCode", "DataMatrix", "Code128", "Code39", "PDF417"])
def test_each_kind_is_read_with_its_place(kind: str) -> None:
    [code] = codes.find(with_code(kind, "AZ 4711-26"))
    assert (code.kind, code.text) == (kind, "AZ 4711-26")
    assert code.box.left == pytest.approx(1000 / 1654, abs=0.03)
    assert code.box.top == pytest.approx(400 / 2339, abs=0.03)
    assert code.box.right > code.box.left
    assert code.box.bottom > code.box.top


def test_a_page_holds_several_codes_also_in_colour_and_on_its_side() -> None:
    page = with_code("QRCode", "eins") // 2 + with_code("Code128", "zwei", at=(300, 1500)) // 2 + 1
    page = np.where(page < 200, 0, 255).astype(np.uint8)
    colour = cv2.cvtColor(np.ascontiguousarray(np.rot90(page)), cv2.COLOR_GRAY2RGB)
    assert {code.text for code in codes.find(colour)} == {"eins", "zwei"}


def test_what_a_code_says_is_in_no_representation_that_a_log_could_hold() -> None:
    [code] = codes.find(with_code("QRCode", "Erika Mustermann"))
    assert "Mustermann" not in repr(code)


@pytest.mark.parametrize("name", PATCHES)
def test_patch_codes_are_read_level_upright_and_a_little_askew(name: str) -> None:
    page = with_patch(name)
    assert [code.text for code in codes.find(page)] == [f"PATCH{name}"]
    assert [code.text for code in codes.find(np.ascontiguousarray(page.T))] == [f"PATCH{name}"]
    turn = cv2.getRotationMatrix2D((800, 1100), 2.0, 1.0)
    askew = cv2.warpAffine(page, turn, (1654, 2339), borderValue=(255,))
    noisy = np.clip(askew + np.random.default_rng(1).normal(0, 25, askew.shape), 0, 255).astype(np.uint8)
    assert [code.text for code in codes.find(noisy)] == [f"PATCH{name}"]


@pytest.mark.parametrize("sample", ["kontoauszug.pdf", "lohnabrechnung.jpg", "mietvertrag.pdf", "widerspruch.tif"])
def test_ordinary_letters_hold_no_codes(sample: str) -> None:
    for page in open_pages((SAMPLES / sample).read_bytes()):
        assert codes.find(page.image) == ()


@pytest.mark.parametrize("shape", [(1, 1), (1, 3000), (3000, 1), (5, 5, 3)])
def test_odd_pages_are_no_trouble(shape: tuple[int, ...]) -> None:
    assert codes.find(np.zeros(shape, np.uint8)) == ()
