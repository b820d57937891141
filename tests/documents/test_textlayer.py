"""Which text layers are believed where a page also holds pictures, or more text than a page can."""

from __future__ import annotations

import pytest

from documents.pages import open_pages
from documents.textlayer import TextLayer

TEXT = b"".join(b"BT /F1 14 Tf 60 %d Td (Der Betrag ist eine Summe in Euro) Tj ET\n" % (760 - 30 * n) for n in range(9))


def stream(entries: bytes, content: bytes) -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


def layer(drawing: bytes, *, page: bytes = b"/MediaBox[0 0 600 800]", text: bytes = TEXT) -> TextLayer:
    """The layer of a page with `text` that draws the picture /I, one unit wide and high, or the form /F that shows it
    in its left half."""
    shapes = b"/Resources<</Font<</F1 5 0 R>>/XObject<</I 6 0 R/F 7 0 R>>>>"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R%s%s>>" % (page, shapes),
        stream(b"", drawing + text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        stream(b"/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray", b"abcd"),
        stream(
            b"/Subtype/Form/BBox[0 0 2 2]/Matrix[.5 0 0 .5 0 0]/Resources<</XObject<</I 6 0 R>>>>",
            b"q 1 0 0 2 0 0 cm /I Do Q",
        ),
    )
    body = b"".join(b"%d 0 obj%s endobj\n" % (n, o) for n, o in enumerate(objects, start=1))
    [raw] = open_pages(b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n")
    assert raw.layer is not None
    return raw.layer


def placed(name: bytes, width: int, height: int, left: int = 0, bottom: int = 0) -> bytes:
    return b"q %d 0 0 %d %d %d cm /%s Do Q\n" % (width, height, left, bottom, name)


STRIPS = b"".join(placed(b"I", 600, 40, bottom=40 * n) for n in range(20))
TILES = b"".join(placed(b"I", 60, 80, 60 * n, 80 * m) for n in range(10) for m in range(10))


@pytest.mark.parametrize(
    "drawing",
    [placed(b"I", 600, 800), STRIPS, TILES, placed(b"F", 600, 800), placed(b"I", 297, 420)],
    ids=["whole", "strips", "tiles", "form", "slip on a sheet"],
)
def test_text_under_a_scan_is_not_believed(drawing: bytes) -> None:
    found = layer(drawing)
    assert found.scanned
    assert not found.trusted


@pytest.mark.parametrize(
    "drawing",
    [b"", placed(b"I", 200, 80, 350, 700) * 2, placed(b"F", 200, 80, 350, 700), placed(b"I", 5000, 5000, 560, 760)],
    ids=["none", "logo and stamp", "form", "mostly off the page"],
)
def test_a_letter_with_small_pictures_keeps_its_text(drawing: bytes) -> None:
    found = layer(drawing)
    assert not found.scanned
    assert found.trusted


def test_the_share_of_pictures_is_that_of_the_page_as_displayed() -> None:
    turned = b"/MediaBox[1000 1000 1600 1800]/Rotate 90"
    assert layer(placed(b"I", 600, 300, 1000, 1000), page=turned).scanned
    assert not layer(placed(b"I", 600, 150, 1000, 1000), page=turned).scanned
    assert not layer(placed(b"I", 900, 900, 0, 0), page=turned).scanned


def test_a_layer_of_endless_text_is_left_alone() -> None:
    found = layer(b"", text=TEXT * 300)
    assert found.words == ()
    assert not found.trusted
