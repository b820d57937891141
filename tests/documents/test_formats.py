"""Every format that people send is read as it is seen: codings, colours, turned pages, filled forms, stamps."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Picture
from PIL import ImageDraw, ImageFont, ImageOps, TiffImagePlugin

from documents.pages import open_pages
from documents.reading import PageReader

FILES = Path(__file__).parent / "files"
LINES = ("Sehr geehrte Damen und Herren,", "hiermit lege ich gegen den Bescheid", "vom 12. Oktober Widerspruch ein.")


@pytest.fixture(scope="module")
def read() -> Callable[[bytes], str]:
    reader = PageReader()

    def words(data: bytes) -> str:
        [raw] = open_pages(data)
        return " ".join(word.text for word in reader.read_image(raw.image).words or ())

    return words


def print_of(mode: str = "L") -> Picture.Image:
    picture = Picture.new("L", (1000, 420), 255)
    pen, font = ImageDraw.Draw(picture), ImageFont.truetype("DejaVuSans.ttf", 34)
    for number, line in enumerate(LINES):
        pen.text((60, 50 + 90 * number), line, fill=0, font=font)
    return picture.convert(mode)


def saved(picture: Picture.Image, kind: str, **options: object) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def stream(entries: bytes, data: bytes) -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data)


def pdf(content: bytes, *others: bytes, page: bytes = b"", root: bytes = b"") -> bytes:
    """A page of 480 x 200 points; objects 5 and on are `others`."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R" + root + b">>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 480 200]/Contents 4 0 R" + page + b">>",
        stream(b"", content),
        *others,
    )
    body = b"".join(b"%d 0 obj%s endobj\n" % (number, entry) for number, entry in enumerate(objects, start=1))
    return b"%PDF-1.7\n" + body + b"trailer<</Root 1 0 R>>\n"


def pdf_of_picture(entries: bytes, data: bytes, *, page: bytes = b"", place: bytes = b"480 0 0 200 0 0") -> bytes:
    image = stream(b"/Type/XObject/Subtype/Image/Width 1000/Height 420" + entries, data)
    return pdf(b"q %s cm /I Do Q" % place, image, page=b"/Resources<</XObject<</I 5 0 R>>>>" + page)


def jbig2() -> bytes:
    """The print as JBIG2 within a PDF: a page, and one region in the coding that faxes use, too."""
    tiff = saved(ImageOps.invert(print_of()).convert("1"), "TIFF", compression="group4", strip_size=10_000_000)
    with Picture.open(BytesIO(tiff)) as picture:
        assert isinstance(picture, TiffImagePlugin.TiffImageFile)
        [offset], [length] = picture.tag_v2[273], picture.tag_v2[279]
    sheet = struct.pack(">IIIIBH", 1000, 420, 0, 0, 0, 0)
    region = struct.pack(">IIIIBB", 1000, 420, 0, 0, 0, 1) + tiff[offset : offset + length]
    return b"".join(
        struct.pack(">IBBBI", number, kind, 0, 1, len(data)) + data
        for number, (kind, data) in enumerate(((48, sheet), (38, region)))
    )


def cmyk() -> Picture.Image:
    """Blue print on cream paper."""
    grey = np.asarray(print_of())
    ink = 255 - grey
    return Picture.fromarray(np.dstack([ink, ink // 2, 20 + grey * 0, ink // 2]).astype(np.uint8), "CMYK")


GREY = b"/ColorSpace/DeviceGray/BitsPerComponent 8"
PRINT = [
    ("heic", lambda: (FILES / "seite.heic").read_bytes()),  # made with pillow-heif, whose encoder is under the GPL
    ("webp", lambda: saved(print_of("RGB"), "WEBP", quality=60)),
    ("webp without loss", lambda: saved(print_of("RGBA"), "WEBP", lossless=True)),
    ("jpeg in cmyk", lambda: saved(cmyk(), "JPEG", quality=90)),
    ("tiff in cmyk", lambda: saved(cmyk(), "TIFF", compression="tiff_lzw")),
    ("pdf with jpeg 2000", lambda: pdf_of_picture(b"/Filter/JPXDecode", saved(print_of("RGB"), "JPEG2000"))),
    (
        "pdf with jbig2",
        lambda: pdf_of_picture(b"/Filter/JBIG2Decode/ColorSpace/DeviceGray/BitsPerComponent 1", jbig2()),
    ),
    (
        "pdf in cmyk",
        lambda: pdf_of_picture(
            b"/Filter/FlateDecode/ColorSpace/DeviceCMYK/BitsPerComponent 8", zlib.compress(cmyk().tobytes())
        ),
    ),
    (
        "pdf turned",
        lambda: pdf_of_picture(
            GREY + b"/Filter/FlateDecode",
            zlib.compress(print_of().tobytes()),
            page=b"/Rotate 90/MediaBox[0 0 200 480]",
            place=b"0 480 -200 0 200 0",
        ),
    ),
]


@pytest.mark.parametrize("make", [make for _, make in PRINT], ids=[name for name, _ in PRINT])
def test_print_is_read_whatever_it_is_coded_in(make: Callable[[], bytes], read: Callable[[bytes], str]) -> None:
    text = read(make())
    assert "Sehr geehrte Damen und Herren" in text
    assert "Widerspruch ein" in text


FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
WORDS = b"BT /F 20 Tf 20 160 Td (Antrag auf Leistungen, Angaben zur Person und zum Haushalt) Tj ET"


def test_what_was_typed_into_a_form_is_read_also_without_a_picture_of_it(read: Callable[[bytes], str]) -> None:
    field = (
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Mustermann Erika)/Rect[20 60 400 100]/F 4"
        b"/DA(/F 24 Tf 0 g)/P 3 0 R>>"
    )
    form = b"/AcroForm<</Fields[6 0 R]/NeedAppearances true/DA(/F 24 Tf 0 g)/DR<</Font<</F 5 0 R>>>>>>"
    data = pdf(WORDS, FONT, field, page=b"/Resources<</Font<</F 5 0 R>>>>/Annots[6 0 R]", root=form)
    [page] = open_pages(data)
    assert page.layer is not None
    assert not page.layer.trusted
    assert "Mustermann Erika" in read(data)


def test_stamps_and_notes_on_a_page_are_read_as_they_are_seen(read: Callable[[bytes], str]) -> None:
    look = stream(
        b"/Type/XObject/Subtype/Form/BBox[0 0 300 40]/Resources<</Font<</F 5 0 R>>>>",
        b"BT /F 22 Tf 5 12 Td (Eingegangen am 12. Oktober) Tj ET",
    )
    stamp = b"<</Type/Annot/Subtype/Stamp/Rect[20 40 320 80]/F 4/AP<</N 6 0 R>>>>"
    data = pdf(WORDS, FONT, look, stamp, page=b"/Resources<</Font<</F 5 0 R>>>>/Annots[7 0 R]")
    assert re.search("Eingegangen am 12. ?Oktober", read(data))
