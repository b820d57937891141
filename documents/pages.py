"""A file -> its pages as pictures, with the text layer where a PDF has one. PDF, TIFF, JPEG, PNG, WebP, HEIC and
electronic invoices, told apart by their content: a name's ending says nothing.
"""

from __future__ import annotations

import re
import struct
import threading
import warnings
import zlib
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import islice
from typing import Protocol

import numpy as np
import pypdfium2
from pi_heif import HeifImageFile
from PIL import ExifTags, ImageOps
from PIL import Image as Picture
from pypdfium2 import raw as pdfium

from documents import invoice, textlayer, typeset
from documents.document import Image
from documents.errors import (
    DamagedFile,
    EmptyFile,
    EncryptedPdf,
    FileTooLarge,
    NoPages,
    PageTooLarge,
    ReaderMemory,
    TooManyPages,
    UnknownFormat,
)
from documents.textlayer import TextLayer

DPI = 300
"""Resolution at which PDF pages are drawn: what Tesseract was trained for."""
_LONGEST = 5200
"""Pixels of a drawn PDF page's longer side at most: A3 at 300 dpi."""
_NO_PIXEL_MORE = 1 - 1e-5
"""A drawn page's sides are rounded up: a scan of 2479 pixels, stated as 2479.0001 of them, would be blurred to 2480."""

_SQUARE = 0.9
_NARROW = 1 / 3
"""Between these two ratios of the resolutions, and their inverses, pixels are made square: a fax has 204 x 98 or
204 x 196 to the inch. What is narrower is a slip in the file."""
_GRAIN = 0.25
"""Share of the brightest point by which a page must be darker somewhere to be more than the grain of its paper."""
_TRANSPOSED = frozenset(range(5, 9))
"""Values of EXIF's orientation at which the stored rows are the displayed columns."""

_HEIC = frozenset((b"heic", b"heix", b"heim", b"heis", b"mif1"))
"""Brands of a still picture in HEIC, as the first bytes of a file name them."""
_ATTACHED = 20
"""Attachments of a PDF among which an electronic invoice is looked for."""

_PAGE_TREE = re.compile(rb"(?P<object>\bobj\b)|(?P<pages>/Type\s*/Pages\b)|(?P<none>/Count\s+0(?!\d))")

_DAMAGE = (
    ArithmeticError,
    AssertionError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What Pillow's decoders and pypdfium2 raise on damaged input; PngImagePlugin's SyntaxError is one of them."""

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
    text that a PDF carries beside it; `invoice`, on the first page, what an electronic invoice in the file states."""

    number: int
    image: Image
    layer: TextLayer | None = None
    invoice: Mapping[str, str] | None = None


class OpenFile(Protocol):
    """A file whose pages can be asked for in any order, one after the other; `pages` says how many there are."""

    pages: int

    def page(self, number: int) -> RawPage:
        """One page, counted from 1. Raises a ReadError for a page that is damaged or too large."""

    def close(self) -> None:
        """Give its memory back."""


def open_file(data: bytes, *, limits: Limits = Limits()) -> OpenFile:
    """The file with its pages counted, none of them decoded; close it. Raises a ReadError for what concerns the whole
    file."""
    return _opener(data, limits)(data, limits)


def open_pages(data: bytes, *, limits: Limits = Limits()) -> Generator[RawPage, None, None]:
    """The pages of a file, one after the other, so that only one is in memory; close it to stop early. Raises a
    ReadError: at the first step for what concerns the whole file, later for a page that is damaged."""
    return _each(_opener(data, limits), data, limits)


def _opener(data: bytes, limits: Limits) -> Callable[[bytes, Limits], OpenFile]:
    if not data:
        raise EmptyFile
    if len(data) > limits.size:
        raise FileTooLarge
    head = data[:1024]
    if b"%PDF-" in head:
        return _Pdf
    if head.startswith((b"II*\0", b"MM\0*", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")):
        return _Pictures
    if (head[:4], head[8:12]) == (b"RIFF", b"WEBP") or (head[4:8] == b"ftyp" and head[8:12] in _HEIC):
        return _Pictures
    if invoice.looks_like(data):
        return _Invoice
    raise UnknownFormat


def _each(opener: Callable[[bytes, Limits], OpenFile], data: bytes, limits: Limits) -> Generator[RawPage, None, None]:
    with closing(opener(data, limits)) as file:
        for number in range(1, file.pages + 1):
            yield file.page(number)


class _Pdf:
    def __init__(self, data: bytes, limits: Limits) -> None:
        try:
            with _pdfium, _pdf_errors():
                self._document = pypdfium2.PdfDocument(data)
        except (DamagedFile, EncryptedPdf):
            # PDFium opens no document without pages, and then repeats the code of whatever failed before.
            if _is_pageless(data):
                raise NoPages from None
            raise
        try:
            with _pdfium, _pdf_errors():
                self.pages = len(self._document)
                if self._document.get_formtype() != pdfium.FORMTYPE_NONE:
                    self._document.init_forms()
            _check_count(self.pages, limits)
        except BaseException:
            self.close()
            raise

    def page(self, number: int) -> RawPage:
        page = _drawn(self._document, number - 1)
        return replace(page, invoice=_attached_invoice(self._document)) if number == 1 else page

    def close(self) -> None:
        with _pdfium:
            self._document.close()


def _attached_invoice(document: pypdfium2.PdfDocument) -> Mapping[str, str] | None:
    """What the first attachment that is an electronic invoice states. Broken attachments change nothing."""
    with _pdfium, suppress(pypdfium2.PdfiumError, *_DAMAGE):
        for index in range(min(document.count_attachments(), _ATTACHED)):
            with suppress(pypdfium2.PdfiumError, *_DAMAGE):
                attachment = document.get_attachment(index)
                if attachment.get_name().lower().endswith(".xml"):
                    return invoice.values(bytes(attachment.get_data()))
    return None


def _is_pageless(data: bytes) -> bool:
    """Does the root of the page tree say that it has no leaves? An encrypted file's tree cannot be believed."""
    if b"/Encrypt" in data:
        return False
    said: set[str | None] = set()
    for mark in _PAGE_TREE.finditer(data):
        if mark["object"]:
            said.clear()
            continue
        said.add(mark.lastgroup)
        if said == {"pages", "none"}:
            return True
    return False


def _drawn(document: pypdfium2.PdfDocument, index: int) -> RawPage:
    with _pdfium, _pdf_errors():
        page = document[index]
        width, height = page.get_size()
        if width <= 0 or height <= 0:
            raise DamagedFile
        scale = min(DPI / 72, _LONGEST / max(width, height)) * _NO_PIXEL_MORE
        image = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False).to_numpy()
        layer = textlayer.read(page)
        page.close()
    return RawPage(index + 1, np.ascontiguousarray(image[..., :3] if image.ndim == 3 else image), layer)


@contextmanager
def _pdf_errors() -> Iterator[None]:
    try:
        yield
    except pypdfium2.PdfiumError as error:
        raise (EncryptedPdf if error.err_code == pdfium.FPDF_ERR_PASSWORD else DamagedFile) from error
    except MemoryError as error:
        raise ReaderMemory from error
    except _DAMAGE as error:
        raise DamagedFile from error


class _Pictures:
    def __init__(self, data: bytes, limits: Limits) -> None:
        with _picture_errors():
            if data[4:8] == b"ftyp":
                self._picture: Picture.Image = HeifImageFile(BytesIO(data))
            else:
                self._picture = Picture.open(BytesIO(data), formats=("TIFF", "JPEG", "PNG", "WEBP"))
            self.pages = _frames(self._picture, limits) if self._picture.format == "TIFF" else 1
        self._limits = limits
        _check_count(self.pages, limits)

    def page(self, number: int) -> RawPage:
        return RawPage(number, _decoded(self._picture, number - 1, self._limits))

    def close(self) -> None:
        self._picture.close()


class _Invoice:
    """An electronic invoice that is no more than XML: its pages are made from what it states."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        try:
            self._values = invoice.values(data)
            self._sheets = list(islice(typeset.sheets(invoice.text(data)), limits.pages + 1))
        except invoice.NotAnInvoice as error:
            raise DamagedFile from error
        self.pages = len(self._sheets)
        _check_count(self.pages, limits)

    def page(self, number: int) -> RawPage:
        words = self._sheets[number - 1]
        layer = TextLayer(words, scanned=False, hidden=False, forms=False, made=True)
        return RawPage(number, typeset.drawn(words), layer, self._values if number == 1 else None)

    def close(self) -> None:
        self._sheets = []


def _frames(picture: Picture.Image, limits: Limits) -> int:
    """How many pages a TIFF has, counted to one more than the limit: a hostile chain of them costs hours to follow.
    In other formats further frames are thumbnails, depths or animations, no pages."""
    count = 1
    with suppress(EOFError):
        while count <= limits.pages:
            picture.seek(count)
            count += 1
    picture.seek(0)
    return count


def _decoded(picture: Picture.Image, index: int, limits: Limits) -> Image:
    with _picture_errors():
        if picture.format == "TIFF":  # all others are one page: in HEIC not always the first frame
            picture.seek(index)
        _check_size(picture.size, limits)
        image = _upright_pixels(picture, limits)
        # The open file would keep the page's pixels until the next page is asked for.
        picture.thumbnail((1, 1), Picture.Resampling.NEAREST)
        return image


@contextmanager
def _picture_errors() -> Iterator[None]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Picture.DecompressionBombWarning)  # `Limits` decide
            yield
    except Picture.DecompressionBombError as error:
        raise PageTooLarge from error
    except MemoryError as error:
        raise ReaderMemory from error
    except _DAMAGE as error:
        raise DamagedFile from error


def _upright_pixels(picture: Picture.Image, limits: Limits) -> Image:
    """Turned as the camera noted, on white paper, with square pixels."""
    # Both belong to the rows and columns as stored; decoding a TIFF applies and forgets the orientation.
    orientation = picture.getexif().get(ExifTags.Base.Orientation, 1)
    across, down = (float(value) for value in picture.info.get("dpi", (0, 0)))
    turned = ImageOps.exif_transpose(picture)
    if orientation in _TRANSPOSED:
        across, down = down, across
    if turned.mode.startswith("I") or turned.mode == "F":
        turned = _eight_bits(turned)
    if turned.mode in ("RGBA", "LA", "PA") or "transparency" in turned.info:
        turned = turned.convert("RGBA")
        turned = Picture.alpha_composite(Picture.new("RGBA", turned.size, "white"), turned)
    turned = turned.convert("L" if turned.mode in ("1", "L") else "RGB")
    size = _square(turned.size, across, down)
    if size != turned.size:
        _check_size(size, limits)
        turned = turned.resize(size, Picture.Resampling.BICUBIC)
    return np.asarray(turned)


def _eight_bits(picture: Picture.Image) -> Picture.Image:
    """A picture of 16 or 32 bits a pixel in 8. Nothing says what is black and white: the darkest and brightest point
    are, unless they are so near to each other that they would make print of the grain of a blank page."""
    values = np.asarray(picture).astype(np.float32)
    known = values[np.isfinite(values)]
    darkest, brightest = (known.min(), known.max()) if known.size else (0, 0)
    if darkest == brightest:
        return Picture.new("L", picture.size, "white")
    with np.errstate(over="ignore", invalid="ignore"):
        black = darkest if brightest - darkest > _GRAIN * brightest else 0
        shares = np.nan_to_num((values - black) / (brightest - black), nan=1.0)
    return Picture.fromarray((shares.clip(0, 1) * 255).astype(np.uint8))


def _square(size: tuple[int, int], across: float, down: float) -> tuple[int, int]:
    """The size at which a picture of so many pixels to the inch shows its true proportions; the coarser side grows."""
    if across <= 0 or down <= 0 or not _NARROW <= min(across, down) / max(across, down) <= _SQUARE:
        return size
    return max(size[0], round(size[0] * down / across)), max(size[1], round(size[1] * across / down))


def _check_size(size: tuple[int, int], limits: Limits) -> None:
    if size[0] * size[1] > limits.pixels or max(size) > limits.side:
        raise PageTooLarge


def _check_count(count: int, limits: Limits) -> None:
    if count < 1:
        raise NoPages
    if count > limits.pages:
        raise TooManyPages
