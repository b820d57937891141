"""The text layer of a PDF page, and whether it can be trusted.

A program that writes a letter leaves its text beside the picture; so do old OCR engines, scanners and bad fonts. The
layer is used only when it is what the page shows; otherwise the page is read by OCR like a scan.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw as pdfium

from documents.document import Box, Word

_GRID = 100_000
"""Steps across the page when PDFium maps places on it to the upright page."""
_FEWEST = 8
"""A layer with fewer words (a fax header, a file name) says nothing about the page."""
_MOST = 50_000
"""Characters of a page at most, several times what fine print holds: a layer with more is made to keep us busy."""
_PICTURES = 0.25
"""Share of the page from which its pictures together are a scan, and the layer an OCR's: scanners also cut a page into
strips and tiles, or lay a small sheet on a large one."""
_ORDINARY = re.compile(r"[A-Za-zÄÖÜäöüßÀ-ɏ0-9\s.,;:!?()\[\]/\\\-–—+*=%&§€$@#'\"„“”‚‘’<>|_°²³·•…×½¼¾~^]")
_FREQUENT = frozenset("eni")
"""The three commonest letters of German: a third of its text, and a fifth at least of its neighbours' languages."""


@dataclass(frozen=True, slots=True)
class TextLayer:
    """`words` in the file's order; `scanned` when pictures cover much of the page, `hidden` when text is invisible,
    `forms` when form fields or notes print something that the words lack, `made` when the page was made from them."""

    words: tuple[Word, ...]
    scanned: bool
    hidden: bool
    forms: bool
    made: bool = False

    @property
    def trusted(self) -> bool:
        """May the words stand for the page, or must it be read by OCR?"""
        if self.made:
            return True
        if self.scanned or self.hidden or self.forms or len(self.words) < _FEWEST:
            return False
        text = " ".join(word.text for word in self.words)
        if sum(bool(_ORDINARY.match(character)) for character in text) < 0.97 * len(text):
            return False
        # A font with a shifted encoding spells with other letters than a language does.
        letters = [character for character in text.casefold() if character.isalpha()]
        return sum(letter in _FREQUENT for letter in letters) >= 0.15 * len(letters)


def read(page: pypdfium2.PdfPage) -> TextLayer:
    """The layer of an open page. Boxes are relative to the page as displayed. PDFium's lock must be held."""
    covered, hidden = 0.0, False
    for item in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_TEXT), max_depth=4):
        if item.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            covered += _share(page, item)
        else:
            hidden = hidden or pdfium.FPDFTextObj_GetTextRenderMode(item) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
    return TextLayer(tuple(_words(page)), covered >= _PICTURES, hidden, forms=_has_marks(page))


def _share(page: pypdfium2.PdfPage, picture: pypdfium2.PdfImage) -> float:
    """How much of the page, 0 to 1, lies in the rectangle around a picture."""
    bounds, form = picture.get_bounds(), picture.container
    while form is not None:  # bounds are those within the form that the picture is nested in
        bounds, form = form.get_matrix().on_rect(*bounds), form.container
    left, bottom, right, top = bounds
    box = Box.clipped(*_shown(page, left, top), *_shown(page, right, bottom))
    return box.width * box.height


def _has_marks(page: pypdfium2.PdfPage) -> bool:
    kinds = {pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP, pdfium.FPDF_ANNOT_INK}
    for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if kind in kinds:
            return True
    return False


def _words(page: pypdfium2.PdfPage) -> Iterator[Word]:
    text_page = page.get_textpage()
    text, place = "", (0.0, 0.0, 0.0, 0.0)
    count = text_page.count_chars()
    for index in range(count if count <= _MOST else 0):
        character = chr(pdfium.FPDFText_GetUnicode(text_page, index))
        box = text_page.get_charbox(index) if character.strip() and character.isprintable() else None
        if text and (box is None or _apart(place, box)):
            yield from _word(page, text, place)
            text = ""
        if box is not None:
            place = (*map(min, place[:2], box[:2]), *map(max, place[2:], box[2:])) if text else box
            text += character
    if text:
        yield from _word(page, text, place)
    text_page.close()


def _apart(word: tuple[float, ...], character: tuple[float, ...]) -> bool:
    """Is the character too far from the word's right edge, or on another line? Sides: left, bottom, right, top."""
    height = max(word[3] - word[1], character[3] - character[1], 1.0)
    gap = character[0] - word[2]
    upright = (
        not (-1.5 * height < gap < 0.6 * height)
        or min(word[3], character[3]) - max(word[1], character[1]) < -0.5 * height
    )
    width = max(word[2] - word[0], character[2] - character[0], 1.0)
    turned = word[3] - word[1] > 2 * width
    return upright and not turned


def _word(page: pypdfium2.PdfPage, text: str, place: tuple[float, ...]) -> Iterator[Word]:
    left, bottom, right, top = place
    corners = (_shown(page, left, top), _shown(page, right, bottom))
    box = Box.clipped(corners[0][0], corners[0][1], corners[1][0], corners[1][1])
    outside = all(not (0 <= x <= 1 and 0 <= y <= 1) for x, y in corners)
    if not outside and box.width > 0 and box.height > 0:
        yield Word(text, box)


def _shown(page: pypdfium2.PdfPage, x: float, y: float) -> tuple[float, float]:
    """A place in PDF space as the share of the displayed page's width and height: rotation and crop included."""
    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, x, y, across, down)
    return across.value / _GRID, down.value / _GRID
