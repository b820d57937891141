"""Files made to bring a reader down, each with what must be said of it: an error's code, or a word that is on it."""

# ruff: noqa: E501 - a table of cases reads best with a case a line

from __future__ import annotations

import random
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

from PIL import Image as Picture
from PIL import ImageDraw, ImageFont

WORD = "Musterstadt"
"""Stands on every page that is whole."""
RUBBISH = {"blank", "illegible", "other words"}
"""What may be read where nothing sensible is printed."""
GIVEN_UP = {"reader_timeout", "reader_memory", "reader_crashed"}
Make = Callable[[], bytes]


def sheet(mode: str = "L", size: tuple[int, int] = (1240, 900)) -> Picture.Image:
    picture = Picture.new("L", size, 255)
    pen, font = ImageDraw.Draw(picture), ImageFont.truetype("DejaVuSans.ttf", 44)
    for line in range(6):
        pen.text((100, 80 + 120 * line), f"Sparkasse {WORD}, Konto {line}", fill=0, font=font)
    return picture.convert(mode)


def saved(picture: Picture.Image, kind: str, **options: Any) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def deflated(megabytes: int, byte: bytes = b"\0") -> bytes:
    """What zlib makes of so much of a byte, in no time: the same compressed megabyte again and again."""
    packer, block = zlib.compressobj(9), byte * 1_000_000
    first = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    check = 1
    for _ in range(megabytes):
        check = zlib.adler32(block, check)
    return first + again * (megabytes - 1) + b"\x03\0" + struct.pack(">I", check)


# PDF

_TEXT = "".join(
    f"BT /F1 14 Tf 60 {760 - 40 * n} Td (Sparkasse {WORD}, der Betrag steht hier) Tj ET\n" for n in range(9)
)
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def stream(content: bytes, extra: bytes = b"") -> bytes:
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), extra, content)


def pdf(
    *more: bytes,
    content: bytes = _TEXT.encode(),
    box: bytes = b"0 0 595 842",
    page: bytes = b"",
    catalog: bytes = b"",
    kids: bytes = b"3 0 R",
    count: int = 1,
    font: bytes = _FONT,
    resources: bytes = b"",
    contents: bytes | None = None,
) -> bytes:
    """A page with `content` as objects 1 to 5, `more` from 6 on; without a cross-reference table, which is mended."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count),
        b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>%s>>%s>>"
        % (box, resources, page),
        contents if contents is not None else stream(content),
        font,
        *more,
    )
    body = b"".join(b"%d 0 obj%s endobj\n" % entry for entry in enumerate(objects, start=1))
    return b"%PDF-1.7\n" + body + b"trailer<</Root 1 0 R>>\n"


def whole_pdf() -> bytes:
    """With a cross-reference table, as programs write it."""
    body, places = pdf().split(b"trailer")[0], []
    for number in range(1, 6):
        places.append(body.index(b"%d 0 obj" % number))
    table = b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + table + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(body)


def inflating(megabytes: int) -> bytes:
    """A compressed stream of spaces."""
    return stream(deflated(megabytes, b" "), b"/Filter/FlateDecode")


def inflating_twice(megabytes: int) -> bytes:
    return stream(zlib.compress(deflated(megabytes, b" "), 9), b"/Filter[/FlateDecode/FlateDecode]")


def picture_in_pdf(width: int, height: int, content: bytes, filters: bytes, *, bits: int = 8) -> bytes:
    entry = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent %d%s"
    shown = b"q 100 0 0 140 40 60 cm /Im Do Q"
    return pdf(
        stream(content, entry % (width, height, bits, filters)), content=shown, resources=b"/XObject<</Im 6 0 R>>"
    )


def form_loop(*, fan: int = 1, depth: int = 1) -> bytes:
    """Forms that draw forms: the last one the first again."""
    forms = []
    for level in range(depth):
        following = 6 + (level + 1) % depth
        entry = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</Fm %d 0 R>>>>" % following
        forms.append(stream(b"/Fm Do " * fan, entry))
    return pdf(*forms, content=b"/Fm Do\n" + _TEXT.encode(), resources=b"/XObject<</Fm 6 0 R>>")


def doubling_forms(depth: int) -> bytes:
    """A billion laughs: each form draws the next one ten times."""
    forms = []
    for level in range(depth):
        entry = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</Fm %d 0 R>>/Font<</F1 5 0 R>>>>"
        forms.append(stream(b"/Fm Do " * 10 if level < depth - 1 else _TEXT.encode(), entry % (7 + level)))
    return pdf(*forms, content=b"/Fm Do\n", resources=b"/XObject<</Fm 6 0 R>>")


def pattern_loop() -> bytes:
    entry = b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .001/YStep .001"
    cell = stream(b"/Pattern cs /P scn 0 0 1 1 re f", entry + b"/Resources<</Pattern<</P 6 0 R>>>>")
    shown = b"/Pattern cs /P scn 0 0 595 842 re f\n"
    return pdf(cell, content=shown, resources=b"/Pattern<</P 6 0 R>>")


def encrypted() -> bytes:
    key = b"<" + b"41" * 32 + b">"
    security = b"/ID[<31><31>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O%s/U%s>>" % (key, key)
    return pdf().replace(b"trailer<</Root 1 0 R", b"trailer<</Root 1 0 R" + security)


def many_pages(count: int) -> bytes:
    return pdf(kids=b"3 0 R " * count, count=count)


def object_streams_in_a_circle() -> bytes:
    inner = b"7 0 <</Type/ObjStm>>"
    packed = stream(inner, b"/Type/ObjStm/N 1/First 4/Extends 6 0 R")
    return pdf(packed, page=b"/Annots 7 0 R")


PDFS: Mapping[str, tuple[Make, set[str]]] = {
    "a whole one": (whole_pdf, {WORD}),
    "no cross-reference table": (pdf, {WORD}),
    "cross-references to nowhere": (lambda: whole_pdf().replace(b"00000 n", b"99999 n"), {WORD}),
    "startxref beyond the end": (lambda: whole_pdf().replace(b"startxref\n", b"startxref\n99999999999"), {WORD}),
    "startxref below zero": (lambda: whole_pdf().replace(b"startxref\n", b"startxref\n-"), {WORD}),
    "tables that name each other": (
        lambda: whole_pdf().replace(b"/Size 6", b"/Size 6/Prev %d" % whole_pdf().index(b"xref\n0")),
        {WORD},
    ),
    "a table of two billion entries": (lambda: whole_pdf().replace(b"xref\n0 6", b"xref\n0 2000000000"), {WORD}),
    "size of two billion": (lambda: whole_pdf().replace(b"/Size 6", b"/Size 2147483647"), {WORD}),
    "a huge page box": (lambda: pdf(box=b"0 0 1e9 1e9"), {WORD, "blank"}),
    "a page box beyond numbers": (lambda: pdf(box=b"0 0 1e400 1e400"), {WORD}),
    "a negative page box": (lambda: pdf(box=b"595 842 0 0"), {WORD}),
    "a page box below the origin": (lambda: pdf(box=b"-5950 -8420 -5000 -8000"), {"blank"}),
    "a page box without height": (lambda: pdf(box=b"0 0 595 0"), {WORD}),
    "a page one point wide": (lambda: pdf(box=b"0 0 1 20000"), {"blank"}),
    "a page unit of a million": (lambda: pdf(page=b"/UserUnit 1000000"), {WORD}),
    "a page turned by seven degrees": (lambda: pdf(page=b"/Rotate 7"), {WORD}),
    "a crop box elsewhere": (lambda: pdf(page=b"/CropBox[9000 9000 9999 9999]"), {"damaged_file"}),
    "a page tree that holds itself": (lambda: pdf(kids=b"2 0 R", count=1), {"damaged_file"}),
    "a page tree that says too much": (lambda: pdf(count=400), {"damaged_file"}),
    "a page tree of two billion": (lambda: pdf(count=2_147_483_647), {WORD, "too_many_pages"}),
    "a page tree below zero": (lambda: pdf(count=-5), {WORD, "no_pages", "damaged_file"}),
    "no pages": (lambda: pdf(kids=b"", count=0), {"no_pages"}),
    "100,000 pages": (lambda: many_pages(100_000), {"too_many_pages"}),
    "a page that is its own parent": (lambda: pdf().replace(b"/Parent 2 0 R", b"/Parent 3 0 R"), {WORD}),
    "a page that is no dictionary": (lambda: pdf(kids=b"4 0 R"), {"blank"}),
    "contents that hold themselves": (lambda: pdf(contents=b"[4 0 R 4 0 R]"), {"blank", "damaged_file"}),
    "contents that are a reference to themselves": (lambda: pdf(contents=b" 4 0 R"), {"blank", "damaged_file"}),
    "a length that is its own stream": (
        lambda: pdf(contents=stream(_TEXT.encode()).replace(b"/Length %d" % len(_TEXT), b"/Length 4 0 R")),
        {WORD, "blank"},
    ),
    "a length of two billion": (
        lambda: pdf(contents=stream(_TEXT.encode()).replace(b"/Length %d" % len(_TEXT), b"/Length 2147483647")),
        {WORD},
    ),
    "arrays 200,000 deep": (lambda: pdf(catalog=b"/Deep " + b"[" * 200_000 + b"]" * 200_000), {WORD, "damaged_file"}),
    "dictionaries 200,000 deep": (lambda: pdf(catalog=b"/Deep " + b"<</A" * 200_000), {WORD, "damaged_file"}),
    "arrays 200,000 deep on the page": (lambda: pdf(content=b"[" * 200_000 + _TEXT.encode()), {WORD, "blank"}),
    "200,000 saved states": (lambda: pdf(content=b"q " * 200_000 + _TEXT.encode()), {WORD}),
    "200,000 clips": (lambda: pdf(content=b"0 0 595 842 re W n " * 200_000 + _TEXT.encode()), GIVEN_UP | {WORD}),
    "a stream of 2 GB": (lambda: pdf(contents=inflating(2_000)), GIVEN_UP | {"blank"}),
    "a stream of 4 GB in two coats": (
        lambda: pdf(contents=inflating_twice(4_000)),
        GIVEN_UP | {"blank"},
    ),
    "a stream of 40 filters": (
        lambda: pdf(contents=stream(b"x", b"/Filter[" + b"/FlateDecode" * 40 + b"]")),
        {"blank", "damaged_file"},
    ),
    "a stream with a filter of no name": (lambda: pdf(contents=stream(b"x", b"/Filter/Nothing")), {"blank"}),
    "a stream that is no zlib": (lambda: pdf(contents=stream(bytes(99), b"/Filter/FlateDecode")), {"blank"}),
    "a predictor of two billion columns": (
        lambda: pdf(
            contents=stream(
                zlib.compress(_TEXT.encode()),
                b"/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2147483647/Colors 32>>",
            )
        ),
        {"blank", "damaged_file"},
    ),
    "a script at opening": (
        lambda: pdf(catalog=b"/OpenAction<</S/JavaScript/JS(while\\(true\\){app.alert\\('x'\\)})>>"),
        {WORD},
    ),
    "a program to launch": (lambda: pdf(catalog=b"/OpenAction<</S/Launch/F(/bin/sh)>>"), {WORD}),
    "a form with scripts": (
        lambda: pdf(
            b"<</Fields[7 0 R]/CO[7 0 R]>>",
            b"<</FT/Tx/T(a)/Subtype/Widget/Rect[0 0 9 9]/P 3 0 R/AA<</C<</S/JavaScript/JS(while\\(1\\);)>>>>>>",
            catalog=b"/AcroForm 6 0 R",
            page=b"/Annots[7 0 R]",
        ),
        {WORD},
    ),
    "form fields that are their own children": (
        lambda: pdf(
            b"<</Fields[7 0 R]>>",
            b"<</FT/Tx/T(a)/Kids[7 0 R]/Parent 7 0 R/Subtype/Widget/Rect[0 0 9 9]>>",
            catalog=b"/AcroForm 6 0 R",
            page=b"/Annots[7 0 R]",
        ),
        {WORD},
    ),
    "forms that draw each other": (lambda: form_loop(depth=2), {WORD}),
    "a form that draws itself": (lambda: form_loop(fan=50), GIVEN_UP | {WORD}),
    "a billion forms": (lambda: doubling_forms(10), GIVEN_UP | {WORD, "blank"}),
    "a pattern within itself": (pattern_loop, GIVEN_UP | {"blank"}),
    "a picture of 30,000 px": (
        lambda: picture_in_pdf(30_000, 30_000, deflated(113, b"\xff"), b"/Filter/FlateDecode", bits=1),
        {"blank"},
    ),
    "a picture of 2^31 px": (
        lambda: picture_in_pdf(2_147_483_647, 2_147_483_647, b"x", b""),
        {"blank", "illegible", "damaged_file"},
    ),
    "a picture below zero": (lambda: picture_in_pdf(-8, -8, b"x", b""), {"blank"}),
    "a fax picture of rubbish": (
        lambda: picture_in_pdf(
            9_000,
            9_000,
            random.Random(1).randbytes(9_000),
            b"/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 9000>>",
            bits=1,
        ),
        RUBBISH,
    ),
    "a JBIG2 picture of rubbish": (
        lambda: picture_in_pdf(9_000, 9_000, random.Random(2).randbytes(9_000), b"/Filter/JBIG2Decode", bits=1),
        RUBBISH,
    ),
    "a JPEG 2000 picture of rubbish": (
        lambda: picture_in_pdf(
            9_000, 9_000, b"\0\0\0\x0cjP  \r\n\x87\n" + random.Random(3).randbytes(9_000), b"/Filter/JPXDecode"
        ),
        RUBBISH,
    ),
    "a JPEG picture that is cut": (
        lambda: picture_in_pdf(1240, 900, saved(sheet(), "JPEG")[:3_000], b"/Filter/DCTDecode"),
        RUBBISH | {"damaged_file"},
    ),
    "a broken font": (
        lambda: pdf(
            b"<</Type/FontDescriptor/FontName/Bad/Flags 32/FontFile2 7 0 R>>",
            stream(b"\0\1\0\0\xff\xff" + random.Random(4).randbytes(5_000)),
            font=b"<</Type/Font/Subtype/TrueType/BaseFont/Bad/FirstChar 0/LastChar 999999/Widths[]/FontDescriptor 6 0 R>>",
        ),
        RUBBISH,
    ),
    "a font that draws itself": (
        lambda: pdf(
            stream(b"1000 0 0 0 999 999 d1 BT /F1 99 Tf (S) Tj ET"),
            font=b"<</Type/Font/Subtype/Type3/FontBBox[0 0 999 999]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 83"
            b"/LastChar 83/Widths[999]/Encoding<</Differences[83/S]>>/CharProcs<</S 6 0 R>>/Resources<</Font<</F1 5 0 R>>>>>>",
        ),
        RUBBISH,
    ),
    "a font without sense": (lambda: pdf(font=b"<</Type/Font/Subtype/Type0/DescendantFonts[5 0 R]>>"), RUBBISH),
    "a million characters": (
        lambda: pdf(content=b"BT /F1 4 Tf 9 9 Td (" + b"Anlage " * 150_000 + b") Tj ET " + _TEXT.encode()),
        {WORD},
    ),
    "a print of absurd size": (
        lambda: pdf(content=b"BT /F1 99999999 Tf 1e30 0 0 1e30 0 0 Tm (S) Tj ET " + _TEXT.encode()),
        {WORD, "blank", "illegible"},
    ),
    "a dash without length": (
        lambda: pdf(content=b"[0.0000001] 0 d 5 w 0 400 m 595 400 l S " + _TEXT.encode()),
        GIVEN_UP | {WORD},
    ),
    "a shading with a function of itself": (
        lambda: pdf(
            b"<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 595 842]/Function 7 0 R>>",
            b"<</FunctionType 3/Domain[0 1]/Functions[7 0 R 7 0 R]/Bounds[.5]/Encode[0 1 0 1]>>",
            content=b"/Sh sh " + _TEXT.encode(),
            resources=b"/Shading<</Sh 6 0 R>>",
        ),
        {WORD, "blank", "illegible"},
    ),
    "a colour space of itself": (
        lambda: pdf(
            b"[/Indexed 6 0 R 255 6 0 R]", content=b"/C cs 1 sc " + _TEXT.encode(), resources=b"/ColorSpace<</C 6 0 R>>"
        ),
        {WORD},
    ),
    "an object stream that extends itself": (object_streams_in_a_circle, {WORD}),
    "outlines in a circle": (
        lambda: pdf(
            b"<</First 7 0 R/Last 7 0 R/Count 9>>",
            b"<</Title(a)/Parent 6 0 R/Next 7 0 R/First 7 0 R>>",
            catalog=b"/Outlines 6 0 R",
        ),
        {WORD},
    ),
    "names in a circle": (lambda: pdf(b"<</Kids[6 0 R 6 0 R]>>", catalog=b"/Names<</EmbeddedFiles 6 0 R>>"), {WORD}),
    "10,000 notes": (
        lambda: pdf(b"<</Type/Annot/Subtype/Square/Rect[0 0 5 5]>>", page=b"/Annots[" + b"6 0 R " * 10_000 + b"]"),
        {WORD},
    ),
    "a password": (encrypted, {"encrypted_pdf"}),
    "rubbish after the head": (lambda: b"%PDF-1.7\n" + random.Random(5).randbytes(50_000), {"damaged_file"}),
    "a web page that says it is one": (lambda: b"<html>%PDF-1.7</html>", {"damaged_file"}),
}
PDFS |= {  # type: ignore[operator]
    f"cut after {share} %": (
        lambda share=share: whole_pdf()[: len(whole_pdf()) * share // 100],
        {WORD, "damaged_file", "blank"},
    )
    for share in (1, 10, 30, 50, 70, 85, 95, 99)
}


# TIFF

_SIZES = {"H": 3, "I": 4}


def tiff(
    *pages: list[tuple[int, str, list[int]]], following: list[int] | None = None, strip: bytes = b"\0" * 200
) -> bytes:
    """A TIFF by its tags: (number, kind, values). `following` says which page comes after each, -1 for none."""
    places, at = [], 8
    for tags in pages:
        places.append(at)
        at += (
            2
            + 12 * len(tags)
            + 4
            + sum(struct.calcsize(f"<{len(v)}{k}") for _, k, v in tags if struct.calcsize(f"<{len(v)}{k}") > 4)
        )
    parts = [b"II*\0" + struct.pack("<I", 8)]
    for index, tags in enumerate(pages):
        entries, extra, place = b"", b"", places[index] + 2 + 12 * len(tags) + 4
        for number, kind, values in tags:
            values = [at if value == -1 else value for value in values]
            packed = struct.pack(f"<{len(values)}{kind}", *values)
            if len(packed) > 4:
                extra, packed = extra + packed, struct.pack("<I", place + len(extra))
            entries += struct.pack("<HHI", number, _SIZES[kind], len(values)) + packed.ljust(4, b"\0")
        then = following[index] if following else index + 1 if index + 1 < len(pages) else -1
        parts.append(
            struct.pack("<H", len(tags)) + entries + struct.pack("<I", places[then] if then >= 0 else 0) + extra
        )
    return b"".join(parts) + strip


def tags(
    width: int = 40, height: int = 40, *, compression: int = 1, bits: int = 8, count: int = 200, rows: int | None = None
) -> list[tuple[int, str, list[int]]]:
    return [
        (256, "I", [width]), (257, "I", [height]), (258, "H", [bits]), (259, "H", [compression]), (262, "H", [1]),
        (273, "I", [-1]), (277, "H", [1]), (278, "I", [height if rows is None else rows]), (279, "I", [count]),
    ]  # fmt: skip


def tiles(width: int, height: int, tile: int) -> list[tuple[int, str, list[int]]]:
    return [
        (256, "I", [width]), (257, "I", [height]), (258, "H", [8]), (259, "H", [1]), (262, "H", [1]), (277, "H", [1]),
        (322, "I", [tile]), (323, "I", [tile]), (324, "I", [-1]), (325, "I", [200]),
    ]  # fmt: skip


def scan(compression: str = "group4", pages: int = 1) -> bytes:
    picture = sheet("1")
    return saved(picture, "TIFF", compression=compression, save_all=True, append_images=[picture] * (pages - 1))


def changed(data: bytes, tag: int, value: int) -> bytes:
    """A one-page TIFF of Pillow's with another value in a tag."""
    (place,) = struct.unpack_from("<I", data, 4)
    (entries,) = struct.unpack_from("<H", data, place)
    out = bytearray(data)
    for at in range(place + 2, place + 2 + 12 * entries, 12):
        if struct.unpack_from("<H", data, at)[0] == tag:
            short = struct.unpack_from("<H", data, at + 2)[0] == 3
            struct.pack_into("<H" if short else "<I", out, at + 8, value)
            return bytes(out)
    raise KeyError(tag)


BROKEN = {"damaged_file"}
TIFFS: Mapping[str, tuple[Make, set[str]]] = {
    "a whole one": (scan, {WORD}),
    "pages in a circle": (lambda: tiff(tags(), tags(), following=[1, 0], strip=bytes(2_000)), {"blank"} | BROKEN),
    "a page that follows itself": (lambda: tiff(tags(), following=[0], strip=bytes(2_000)), {"blank"} | BROKEN),
    "501 pages": (lambda: tiff(*[tags()] * 501, strip=bytes(2_000)), {"too_many_pages"}),
    "no page": (lambda: b"II*\0\0\0\0\0", {"damaged_file", "no_pages"}),
    "a first page beyond the end": (lambda: b"II*\0\xff\xff\xff\x7f", {"damaged_file"}),
    "65,535 tags": (lambda: b"II*\0\x08\0\0\0\xff\xff" + bytes(65_535 * 12), BROKEN),
    "a size of 0": (lambda: tiff(tags(0, 0)), BROKEN),
    "a width of 0": (lambda: tiff(tags(0, 40)), BROKEN),
    "2^31 px": (lambda: tiff(tags(2_147_483_647, 2_147_483_647)), {"page_too_large"}),
    "2^32 - 1 px wide": (lambda: tiff(tags(4_294_967_295, 1)), {"page_too_large"}),
    "30,000 px": (lambda: tiff(tags(30_000, 30_000, compression=4, bits=1)), {"page_too_large"}),
    "a strip of 4 GB": (lambda: tiff(tags(8_000, 8_000, count=4_294_967_295)), BROKEN),
    "a strip that is missing": (lambda: tiff(tags(8_000, 8_000, count=0)), BROKEN),
    "rows without number": (lambda: tiff(tags(rows=0)), {"blank"} | BROKEN),
    "two billion rows a strip": (lambda: tiff(tags(rows=4_294_967_295), strip=b"\xff" * 2_000), {"blank"}),
    "tiles without size": (lambda: tiff(tiles(40, 40, 0)), BROKEN),
    "tiles of 2^31": (lambda: tiff(tiles(40, 40, 2_147_483_632)), BROKEN | {"reader_memory"}),
    "64 million tiles": (lambda: tiff(tiles(8_000, 8_000, 16)), BROKEN),
    "3 bits": (lambda: tiff(tags(bits=3)), BROKEN),
    "65,535 bits": (lambda: tiff(tags(bits=65_535)), BROKEN),
    "an unknown compression": (lambda: changed(scan(), 259, 9_999), BROKEN),
    "fax read as LZW": (lambda: changed(scan(), 259, 5), BROKEN),
    "fax read as JPEG": (lambda: changed(scan(), 259, 7), BROKEN),
    "fax read as zip": (lambda: changed(scan(), 259, 8), BROKEN),
    "zip read as fax": (lambda: changed(scan("tiff_deflate"), 259, 4), RUBBISH | BROKEN),
    "a zip bomb": (
        lambda: tiff(tags(8_000, 8_000, compression=8, count=10**6), strip=deflated(1_000)[:10**6]),
        RUBBISH | BROKEN,
    ),
    "with big tags": (lambda: b"II+\0\x08\0\0\0" + bytes(100), {"unknown_format", "damaged_file"}),
}  # fmt: skip
TIFFS |= {  # type: ignore[operator]
    f"fax cut after {share} %": (
        lambda share=share: scan()[: len(scan()) * share // 100],
        {WORD, "illegible", "blank"} | BROKEN,
    )
    for share in (5, 30, 60, 90)
}


# JPEG and PNG


def chunk(kind: bytes, content: bytes, crc: int | None = None) -> bytes:
    check = zlib.crc32(kind + content) if crc is None else crc
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def png(width: int, height: int, *middle: bytes, depth: int = 8, colour: int = 0, content: bytes = b"") -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(middle) + chunk(b"IDAT", content) + chunk(b"IEND", b"")


def with_chunk(extra: bytes) -> bytes:
    data = saved(sheet(), "PNG")
    return data[:33] + extra + data[33:]


def jpeg_of_size(width: int, height: int) -> bytes:
    data = bytearray(saved(sheet(), "JPEG"))
    struct.pack_into(">HH", data, data.index(b"\xff\xc0") + 5, height, width)
    return bytes(data)


PICTURES: Mapping[str, tuple[Make, set[str]]] = {
    "PNG of 20,000 x 20,000": (
        lambda: png(20_000, 20_000, content=deflated(401)), {"page_too_large"}
    ),
    "PNG of 2^31": (lambda: png(2_147_483_647, 2_147_483_647), {"page_too_large"}),
    "PNG of 0": (lambda: png(0, 0), BROKEN),
    "PNG of 6,000 x 6,000, 64 bits": (
        lambda: png(6_000, 6_000, colour=6, depth=16, content=deflated(289)),
        {"blank", "reader_memory"},
    ),
    "PNG that inflates beyond its size": (lambda: png(8, 8, content=deflated(300)), RUBBISH | BROKEN),
    "PNG without content": (lambda: png(800, 800), BROKEN),
    "PNG with a wrong checksum": (lambda: saved(sheet(), "PNG").replace(b"IDAT", b"IDAT", 1)[:-20] + bytes(20), {WORD} | BROKEN),
    "PNG with a wrong checksum in the head": (lambda: saved(sheet(), "PNG")[:29] + bytes(4) + saved(sheet(), "PNG")[33:], BROKEN),
    "PNG of 3 bits": (lambda: png(8, 8, depth=3), BROKEN),
    "PNG with a text of 300 MB": (
        lambda: with_chunk(chunk(b"iTXt", b"a\0\1\0\0\0" + deflated(300))), {WORD} | BROKEN
    ),
    "PNG with 300 MB of a profile": (
        lambda: with_chunk(chunk(b"iCCP", b"a\0\0" + deflated(300))), {WORD} | BROKEN
    ),
    "PNG with a profile of rubbish": (lambda: with_chunk(chunk(b"iCCP", b"a\0\0" + bytes(500))), {WORD} | BROKEN),
    "PNG with 20,000 chunks": (lambda: with_chunk(chunk(b"tEXt", b"a\0b") * 20_000), {WORD} | BROKEN),
    "PNG with a chunk of 4 GB": (lambda: with_chunk(struct.pack(">I", 4_294_967_295) + b"tEXt"), BROKEN),
    "PNG animated a million times": (
        lambda: with_chunk(chunk(b"acTL", struct.pack(">II", 1_000_000, 0))), {WORD} | BROKEN
    ),
    "JPEG in CMYK": (lambda: saved(sheet("CMYK"), "JPEG"), {WORD}),
    "JPEG of 65,500 px": (lambda: jpeg_of_size(65_500, 65_500), {"page_too_large"}),
    "JPEG of 0 px": (lambda: jpeg_of_size(0, 0), BROKEN),
    "JPEG of another size": (lambda: jpeg_of_size(5_000, 5_000), {WORD, "illegible", "blank"} | BROKEN),
    "JPEG with a profile of 16 MB": (lambda: saved(sheet(), "JPEG", icc_profile=bytes(16_000_000)), {WORD}),
    "JPEG with notes of rubbish": (
        lambda: saved(sheet(), "JPEG", exif=b"Exif\0\0" + random.Random(6).randbytes(9_000)), {WORD} | BROKEN
    ),
    "JPEG that is a head": (lambda: b"\xff\xd8\xff\xe0", BROKEN),
    "JPEG of rubbish": (lambda: b"\xff\xd8\xff" + random.Random(7).randbytes(50_000), BROKEN),
    "JPEG in a thousand scans": (lambda: saved(sheet(), "JPEG", progressive=True)[:-2] + b"\xff\xda\0\x08\1\1\0\0\x3f\0" * 1_000 + b"\xff\xd9", {WORD} | BROKEN),
}  # fmt: skip
PICTURES |= {  # type: ignore[operator]
    f"{kind} cut after {share} %": (
        lambda kind=kind, share=share: saved(sheet(), kind)[: len(saved(sheet(), kind)) * share // 100],
        set(BROKEN),
    )
    for kind in ("JPEG", "PNG")
    for share in (5, 50, 95)
}


# What is no mail at all, whatever its name says


def packed(**files: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


UNKNOWN = {"unknown_format"}
OTHERS: Mapping[str, tuple[Make, set[str]]] = {
    "nothing": (lambda: b"", {"empty_file"}),
    "one byte": (lambda: b"%", UNKNOWN),
    "zeros": (lambda: bytes(5_000_000), UNKNOWN),
    "random bytes": (lambda: random.Random(8).randbytes(500_000), UNKNOWN),
    "text": (lambda: b"Sehr geehrte Damen und Herren,\n" * 99, UNKNOWN),
    "a web page": (lambda: b"<!doctype html><html><script>while(1);</script></html>", UNKNOWN),
    "an archive that unpacks to 100 MB": (lambda: packed(bomb=bytes(100_000_000)), UNKNOWN),
    "an office file": (lambda: packed(**{"word/document.xml": b"<w/>"}), UNKNOWN),
    "a program": (lambda: b"MZ" + bytes(3_000), UNKNOWN),
    "a program of Linux": (lambda: b"\x7fELF" + bytes(3_000), UNKNOWN),
    "a GIF": (lambda: saved(sheet(), "GIF"), UNKNOWN),
    "100 MB and a byte": (lambda: b"%PDF-" + bytes(100_000_000), {"file_too_large"}),
    "a PNG's head before a PDF": (lambda: b"\x89PNG\r\n\x1a\n" + pdf(), {WORD} | BROKEN),
    "XML that laughs a billion times": (
        lambda: (
            b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">'
            + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
            + b"]><l>&j;</l>"
        ),
        UNKNOWN | BROKEN,
    ),
}
LONG = re.compile("GB|draws itself|billion forms|pattern within")
"""Names of those that keep a reader busy until it is stopped."""
HOSTILE: dict[str, tuple[Make, set[str]]] = {
    f"{kind}: {name}": case
    for kind, cases in (("PDF", PDFS), ("TIFF", TIFFS), ("picture", PICTURES), ("other", OTHERS))
    for name, case in cases.items()
}
