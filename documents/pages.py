"""A file -> its pages as pictures, with the text layer where a PDF has one. PDF, TIFF, JPEG and PNG, told apart by
their content: a name's ending says nothing.
"""

from __future__ import annotations

import re
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

import numpy as np
import pypdfium2
from PIL import Image as Picture
from PIL import ImageOps
from pypdfium2 import raw as pdfium

from documents import textlayer
from documents.document import Image
from documents.errors import (
    DamagedFile,
    EmptyFile,
    EncryptedPdf,
    FileTooLarge,
    NoPages,
    PageTooLarge,
    TooManyPages,
    UnknownFormat,
)
from documents.textlayer import TextLayer

DPI = 300
"""Resolution at which PDF pages are drawn: what Tesseract was trained for."""
_LONGEST = 5200
"""Pixels of a drawn PDF page's longer side at most: A3 at 300 dpi."""

_PAGELESS = re.compile(rb"/Count\s+0(?!\d)")

# PDFium keeps global state and may only be entered by one thread at a time.
_pdfium = threading.RLock()


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a file may be: `size` in bytes, `pages`, and for each picture `pixels` and `side` in pixels."""

    size: int = 100_000_000
    pages: int = 500
    pixels: int = 80_000_000
    side: int = 20_000


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as it lies in the file. `image` as displayed (grey or RGB), not yet turned or cleaned; `layer` is the
    text that a PDF carries beside it."""

    number: int
    image: Image
    layer: TextLayer | None = None


def open_pages(data: bytes, *, limits: Limits = Limits()) -> Iterator[RawPage]:
    """The pages of a file, one after the other, so that only one is in memory. Raises a ReadError: at the first step
    for what concerns the whole file, later for a page that is damaged."""
    if not data:
        raise EmptyFile
    if len(data) > limits.size:
        raise FileTooLarge
    head = data[:1024]
    if b"%PDF-" in head:
        return _pdf(data, limits)
    if head.startswith((b"II*\0", b"MM\0*", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")):
        return _pictures(data, limits)
    raise UnknownFormat


def _pdf(data: bytes, limits: Limits) -> Iterator[RawPage]:
    try:
        with _pdfium, _pdf_errors():
            document = pypdfium2.PdfDocument(data)
    except (DamagedFile, EncryptedPdf):
        # PDFium opens no document without pages, and then repeats the code of whatever failed before.
        if _PAGELESS.search(data):
            raise NoPages from None
        raise
    try:
        with _pdfium:
            count = len(document)
            if document.get_formtype() != pdfium.FORMTYPE_NONE:
                document.init_forms()
        _check_count(count, limits)
        for index in range(count):
            with _pdfium, _pdf_errors():
                page = document[index]
                width, height = page.get_size()
                if width <= 0 or height <= 0:
                    raise DamagedFile
                scale = min(DPI / 72, _LONGEST / max(width, height))
                image = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False).to_numpy()
                layer = textlayer.read(page)
                page.close()
            yield RawPage(index + 1, np.ascontiguousarray(image[..., :3] if image.ndim == 3 else image), layer)
    finally:
        with _pdfium:
            document.close()


@contextmanager
def _pdf_errors() -> Iterator[None]:
    try:
        yield
    except pypdfium2.PdfiumError as error:
        raise (EncryptedPdf if error.err_code == pdfium.FPDF_ERR_PASSWORD else DamagedFile) from error


def _pictures(data: bytes, limits: Limits) -> Iterator[RawPage]:
    with _picture_errors():
        picture = Picture.open(BytesIO(data), formats=("TIFF", "JPEG", "PNG"))
        count = getattr(picture, "n_frames", 1)
    _check_count(count, limits)
    for index in range(count):
        with _picture_errors():
            picture.seek(index)
            if picture.width * picture.height > limits.pixels or max(picture.size) > limits.side:
                raise PageTooLarge
            picture.load()
            image = _upright_pixels(picture)
        yield RawPage(index + 1, image)


@contextmanager
def _picture_errors() -> Iterator[None]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Picture.DecompressionBombWarning)  # `Limits` decide
            yield
    except Picture.DecompressionBombError as error:
        raise PageTooLarge from error
    except (OSError, ValueError, TypeError, SyntaxError, EOFError, KeyError, IndexError, ArithmeticError) as error:
        # What Pillow's decoders raise on damaged input, PngImagePlugin's SyntaxError among it.
        raise DamagedFile from error


def _upright_pixels(picture: Picture.Image) -> Image:
    """Turned as the camera noted, on white paper, with square pixels (a fax has 204 x 98 or 204 x 196 to the inch)."""
    across, down = (float(value) for value in picture.info.get("dpi", (0, 0)))
    turned = ImageOps.exif_transpose(picture)
    if turned.mode in ("RGBA", "LA", "PA") or "transparency" in turned.info:
        turned = turned.convert("RGBA")
        turned = Picture.alpha_composite(Picture.new("RGBA", turned.size, "white"), turned)
    if turned.mode.startswith("I;16"):
        turned = turned.point(lambda value: value / 256, "L")
    grey = turned.mode in ("1", "L", "I", "F")
    turned = turned.convert("L" if grey else "RGB")
    if across > 0 and down > 0 and not 0.9 < across / down < 1.1:
        stretch = across / down
        size = (
            (turned.width, round(turned.height * stretch))
            if stretch > 1
            else (round(turned.width / stretch), turned.height)
        )
        turned = turned.resize(size, Picture.Resampling.BICUBIC)
    return np.asarray(turned)


def _check_count(count: int, limits: Limits) -> None:
    if count < 1:
        raise NoPages
    if count > limits.pages:
        raise TooManyPages
