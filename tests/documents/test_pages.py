"""Files that are odd or hostile: resolutions, orientations, depths, chains of frames, damage of every kind."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any

import numpy as np
import pypdfium2
import pytest
from PIL import Image as Picture
from PIL import ImageOps, TiffImagePlugin

from documents import cleaning, errors
from documents.document import Image
from documents.pages import Limits, open_pages


def as_bytes(picture: Picture.Image, kind: str, **options: object) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def only(data: bytes, limits: Limits = Limits()) -> Image:
    [page] = open_pages(data, limits=limits)
    return page.image


def sheet(width: int, height: int) -> Picture.Image:
    return Picture.new("L", (width, height), 255)


def turned(orientation: int) -> Picture.Exif:
    exif = Picture.Exif()
    exif[0x0112] = orientation
    return exif


@pytest.mark.parametrize(
    ("dpi", "shape"),
    [
        ((204, 98), (208, 100)),
        ((98, 204), (100, 208)),
        ((300, 100), (300, 100)),
        ((200, 190), (100, 100)),
        ((400, 100), (100, 100)),
        ((10_000, 1), (100, 100)),
        ((1, 10_000), (100, 100)),
        ((0, 100), (100, 100)),
    ],
)
def test_pixels_become_square_where_the_resolutions_can_be_true(dpi: tuple[int, int], shape: tuple[int, int]) -> None:
    assert only(as_bytes(sheet(100, 100), "TIFF", dpi=dpi)).shape == shape


@pytest.mark.parametrize("limits", [Limits(pixels=25_000), Limits(side=250)])
def test_limits_hold_for_the_page_with_square_pixels_too(limits: Limits) -> None:
    data = as_bytes(sheet(100, 100), "TIFF", dpi=(300, 100))
    with pytest.raises(errors.PageTooLarge):
        only(data, limits)
    assert only(as_bytes(sheet(100, 100), "TIFF", dpi=(200, 100)), limits).shape == (200, 100)


def test_a_scan_within_a_pdf_is_taken_pixel_by_pixel() -> None:
    grain = np.random.default_rng(7).integers(0, 256, (1754, 1239), dtype=np.uint8)
    # One pixel more would be drawn, all others blurred, were its side of 1239.0001 pixels rounded up.
    read = only(as_bytes(Picture.fromarray(grain), "PDF", resolution=299.99998))
    assert read.shape[:2] == grain.shape
    assert np.abs(read[..., 0].astype(int) - grain).mean() < 8


@pytest.mark.parametrize("kind", ["TIFF", "JPEG"])
@pytest.mark.parametrize(
    ("orientation", "shape"), [(1, (160, 100)), (3, (160, 100)), (5, (100, 160)), (6, (100, 160)), (8, (100, 160))]
)
def test_resolutions_turn_with_the_picture(kind: str, orientation: int, shape: tuple[int, int]) -> None:
    data = as_bytes(sheet(100, 80), kind, dpi=(200, 100), exif=turned(orientation))
    assert only(data).shape == shape


TONES = np.linspace(0, 255, 64).astype(np.uint8).reshape(8, 8).repeat(4, 0).repeat(4, 1)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("TIFF", TONES.astype(np.uint16) * 257),
        ("PNG", TONES.astype(np.uint16) * 257),
        ("TIFF", TONES.astype(np.uint16) * 16),
        ("TIFF", TONES.astype(np.int32) * 100_000 - 7_000_000),
        ("TIFF", TONES.astype(np.float32) / 255),
    ],
    ids=["16 bits", "16 bits in a PNG", "12 bits", "32 bits", "shares"],
)
def test_the_tones_of_a_deep_scan_are_kept(kind: str, values: np.ndarray[Any, Any]) -> None:
    image = only(as_bytes(Picture.fromarray(values), kind))
    assert image.dtype == np.uint8
    assert np.abs(image.astype(int) - TONES).max() <= 1


@pytest.mark.filterwarnings("error::RuntimeWarning")
def test_deep_scans_without_sense_are_white_paper_where_nothing_is_known() -> None:
    values = np.full((40, 40), np.nan, np.float32)
    assert (only(as_bytes(Picture.fromarray(values), "TIFF")) == 255).all()
    values[:20] = 0.0, np.inf, -np.inf, 3e38, -3e38, *[1.0] * 35
    assert only(as_bytes(Picture.fromarray(values), "TIFF"))[30, 30] == 255
    assert (only(as_bytes(Picture.fromarray(np.full((9, 9), 700, np.uint16)), "TIFF")) == 255).all()


def test_a_blank_back_of_a_deep_scan_stays_blank() -> None:
    noise = np.random.default_rng(1).normal(62_000, 400, (1600, 1200)).astype(np.uint16)
    page = cleaning.grey(only(as_bytes(Picture.fromarray(noise), "TIFF")))
    assert cleaning.is_blank(cleaning.evened(page))


@pytest.mark.parametrize(("kind", "count"), [("TIFF", 3), ("PNG", 1), ("MPO", 1)])
def test_only_the_frames_of_a_tiff_are_pages(kind: str, count: int) -> None:
    frames = [Picture.new("RGB", (60, 80), tone) for tone in ("white", "black", "red")]
    read = list(open_pages(as_bytes(frames[0], kind, save_all=True, append_images=frames[1:])))
    assert [page.number for page in read] == list(range(1, count + 1))
    assert read[0].image.min() == 255


def test_a_chain_of_frames_is_followed_no_further_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    visited, seek = [], TiffImagePlugin.TiffImageFile.seek

    def noted(picture: TiffImagePlugin.TiffImageFile, frame: int) -> None:
        visited.append(frame)
        seek(picture, frame)

    monkeypatch.setattr(TiffImagePlugin.TiffImageFile, "seek", noted)
    data = as_bytes(sheet(8, 8), "TIFF", save_all=True, append_images=[sheet(8, 8)] * 40)
    with pytest.raises(errors.TooManyPages):
        list(open_pages(data, limits=Limits(pages=5)))
    assert max(visited) == 5
    assert len(list(open_pages(data, limits=Limits(pages=41)))) == 41


def test_an_open_file_keeps_no_decoded_page(monkeypatch: pytest.MonkeyPatch) -> None:
    files, opening = [], Picture.open

    def noted(*args: Any, **options: Any) -> Picture.Image:
        files.append(opening(*args, **options))
        return files[-1]

    monkeypatch.setattr(Picture, "open", noted)
    sizes = [(80, 60), (80, 60), (30, 90)]
    frames = [sheet(*size) for size in sizes]
    for page in open_pages(as_bytes(frames[0], "TIFF", save_all=True, append_images=frames[1:])):
        assert page.image.shape[::-1] == sizes[page.number - 1]
        assert files[0].size == (1, 1)


DAMAGE = [struct.error, SyntaxError, EOFError, OverflowError, ValueError, RuntimeError, zlib.error]
DAMAGE += [AssertionError, KeyError, OSError, TypeError]


@pytest.mark.parametrize(
    ("cause", "expected"), [*((cause, errors.DamagedFile) for cause in DAMAGE), (MemoryError, errors.ReaderMemory)]
)
def test_whatever_a_decoder_stumbles_over_the_file_is_damaged_unless_memory_is_lacking(
    cause: type[Exception], expected: type[errors.ReadError], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*args: object, **options: object) -> None:
        raise cause

    picture, pdf = as_bytes(sheet(8, 8), "PNG"), as_bytes(sheet(8, 8), "PDF")
    for owner, name, data in (
        (Picture, "open", picture),
        (ImageOps, "exif_transpose", picture),
        (pypdfium2.PdfDocument, "get_formtype", pdf),
        (pypdfium2.PdfPage, "render", pdf),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, stumble)
            with pytest.raises(expected) as caught:
                list(open_pages(data))
        assert isinstance(caught.value.__cause__, cause)


def pdf(*objects: bytes, security: bytes = b"") -> bytes:
    body = b"".join(b"%d 0 obj%s endobj\n" % (number, entry) for number, entry in enumerate(objects, start=1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R/ID[<31><31>]" + security + b">>\n"


ROOT = b"<</Type/Catalog/Pages 2 0 R/Outlines 3 0 R>>"
OUTLINES = b"<</Type/Outlines/Count 0>>"
LOCK = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (b"41" * 32, b"41" * 32)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (pdf(ROOT, b"<</Count 0/Kids[]/Type/Pages>>", OUTLINES), errors.NoPages),
        (pdf(ROOT, b"<</Type /Pages /Kids [] /Count 0 >>", OUTLINES), errors.NoPages),
        (pdf(ROOT, b"<</Type/Pages/Kids[4 0 R]/Count 1>>", OUTLINES, security=LOCK), errors.EncryptedPdf),
        (pdf(ROOT, b"<</Type/Pages/Kids[]/Count 0>>", OUTLINES, security=LOCK), errors.EncryptedPdf),
        (b"%PDF-1.4\n2 0 obj<</Type/Pages/Count 3>>endobj 3 0 obj" + OUTLINES, errors.DamagedFile),
        (b"%PDF-1.4\n2 0 obj<</Type/Pages/Count 03>>endobj", errors.DamagedFile),
    ],
    ids=["pageless", "pageless with spaces", "locked", "locked and pageless", "torn with outlines", "torn"],
)
def test_only_a_page_tree_that_says_so_has_no_pages(data: bytes, expected: type[errors.ReadError]) -> None:
    with pytest.raises(errors.ReadError) as caught:
        list(open_pages(data))
    assert type(caught.value) is expected


@pytest.mark.parametrize("box", [b"0 0 1e38 1e38", b"0 0 0.00001 842", b"0 0 1 1", b"0 0 nan nan", b"", b"5 5 5 5"])
def test_a_pdf_page_of_senseless_size_is_drawn_all_the_same(box: bytes) -> None:
    data = pdf(ROOT, b"<</Type/Pages/Kids[4 0 R]/Count 1>>", OUTLINES, b"<</Type/Page/MediaBox[" + box + b"]>>")
    height, width = only(data).shape[:2]
    assert 1 <= width <= 5201
    assert 1 <= height <= 5201
