"""Files to pages with words: formats, orientation, text layers, and what cannot be read."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from io import BytesIO
from pathlib import Path
from threading import Lock, Thread
from typing import Any, TypeVar

import cv2
import numpy as np
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Picture
from PIL import ImageDraw, ImageFont, ImageOps

from documents import cleaning, errors, words
from documents.document import Page
from documents.isolation import Failed, Processes
from documents.pages import Limits, open_pages
from documents.reading import PageReader, Reader

sys.path.insert(0, str(Path(__file__).parent))  # a reader's processes look for the doubles there, too
import doubles

T = TypeVar("T")

LINES = (
    "Kontoauszug Nr. 3 vom 28.03.2024",
    "Sparkasse Musterstadt, Hauptstraße 12",
    "Überweisung Größe und Maß",
    "Der neue Saldo beträgt 1.234,56 EUR",
    "Bitte prüfen Sie die Buchungen auf Richtigkeit.",
)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(workers=2) as opened:
        yield opened


def sheet(lines: tuple[str, ...] = LINES, *, size: tuple[int, int] = (1654, 2339), ink: int = 0) -> Picture.Image:
    """A white page at 200 dpi with some lines of print."""
    picture = Picture.new("L", size, 255)
    pen, font = ImageDraw.Draw(picture), ImageFont.truetype("DejaVuSans.ttf", 34)
    for number, line in enumerate(lines * 3):
        pen.text((180, 200 + 120 * number), line, fill=ink, font=font)
    return picture


def as_bytes(picture: Picture.Image, kind: str, **options: object) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def text_of(page: Page) -> str:
    return " ".join(word.text for word in page.words or ())


def pdf(text: str, *, rotation: int = 0, times: int = 12) -> bytes:
    """A minimal PDF with a text layer, written by hand; PDFium mends the missing cross-reference table."""
    shown = "".join(f"BT /F1 14 Tf 60 {760 - 30 * n} Td ({text} {n}) Tj ET\n" for n in range(times)).encode("latin-1")
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate %d/Contents 4 0 R"
        b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica"
        b"/Encoding/WinAnsiEncoding>>>>>>>>" % rotation,
        b"<</Length %d>>stream\n%s\nendstream" % (len(shown), shown),
    )
    body = b"".join(b"%d 0 obj%s endobj\n" % (n, o) for n, o in enumerate(objects, start=1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n"


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("PNG", {}),
        ("JPEG", {"quality": 70}),
        ("TIFF", {"compression": "group4"}),
        ("TIFF", {"compression": "group3"}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"compression": "jpeg"}),
        ("PDF", {"resolution": 200}),
    ],
)
def test_print_is_read_from_every_format(kind: str, options: dict[str, object], reader: Reader) -> None:
    picture = sheet().convert("1") if str(options.get("compression")).startswith("group") else sheet()
    [page] = reader.read(as_bytes(picture, kind, **options))
    assert "28.03.2024" in text_of(page)
    assert "Größe" in text_of(page)
    assert "1.234,56" in text_of(page)


def test_pages_keep_their_order_and_number(reader: Reader) -> None:
    pictures = [sheet((f"Dies ist die Seite {name}",)) for name in ("Anton", "Berta", "Cäsar", "Dora", "Emil")]
    data = as_bytes(pictures[0], "TIFF", save_all=True, append_images=pictures[1:], compression="tiff_lzw")
    pages = reader.read(data)
    assert [page.number for page in pages] == [1, 2, 3, 4, 5]
    assert ["Cäsar" in text_of(page) for page in pages] == [False, False, True, False, False]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_fed_the_wrong_way_is_turned_upright(degrees: int, reader: Reader) -> None:
    upright = reader.read_image(np.asarray(sheet()))
    turned = reader.read_image(np.asarray(sheet().rotate(degrees, expand=True)))
    assert "Sparkasse Musterstadt" in text_of(turned)
    first, again = ([w.box for w in page.words or () if w.text == "Musterstadt,"] for page in (upright, turned))
    assert len(first) == len(again) == 3
    for box, same in zip(first, again, strict=True):
        assert same.as_list() == pytest.approx(box.as_list(), abs=0.01)


@pytest.mark.parametrize("degrees", [-3.0, -0.8, 1.5, 4.0])
def test_a_page_askew_is_made_level(degrees: float) -> None:
    page = np.asarray(sheet().rotate(degrees, fillcolor=255, resample=Picture.Resampling.BICUBIC))
    assert cleaning.skew(page) == pytest.approx(-degrees, abs=0.2)
    assert abs(cleaning.skew(cleaning.deskewed(page))) < 0.2


@pytest.mark.parametrize("quarters", [1, 3])
def test_a_page_that_is_thought_to_lie_sideways_is_still_read_upright(
    quarters: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words.Ocr, "quarters", lambda ocr, page: quarters)
    page = PageReader().read_image(np.asarray(sheet()))
    assert page.height > page.width
    assert LINES[0] in text_of(page)


def test_the_camera_s_note_turns_the_picture(reader: Reader) -> None:
    exif = Picture.Exif()
    exif[0x0112] = 6  # rotate by 90 degrees to display
    data = as_bytes(sheet().rotate(90, expand=True), "JPEG", exif=exif)
    raw = next(iter(open_pages(data)))
    assert raw.image.shape[0] > raw.image.shape[1]
    assert "Musterstadt" in text_of(reader.read(data)[0])


def test_a_fax_gets_square_pixels() -> None:
    picture = sheet().resize((1728, 1145)).convert("1")
    raw = next(iter(open_pages(as_bytes(picture, "TIFF", dpi=(204, 98), compression="group4"))))
    height, width = raw.image.shape
    assert height / width == pytest.approx(1145 * 204 / 98 / 1728, rel=0.01)


def test_a_shadow_is_taken_out(reader: Reader) -> None:
    page = np.asarray(sheet()).astype(np.float32)
    shade = np.linspace(1.0, 0.35, page.shape[1], dtype=np.float32)
    evened = cleaning.evened((page * shade).astype(np.uint8))
    assert int(np.percentile(evened[:, -200:], 50)) > 235


def test_a_text_layer_is_used_as_it_stands(reader: Reader) -> None:
    [page] = reader.read(pdf("Der Betrag von 1.234,56 EUR ist Müller überwiesen"))
    words = page.words or ()
    assert [word.text for word in words[:4]] == ["Der", "Betrag", "von", "1.234,56"]
    assert all(word.confidence == 1.0 for word in words)
    assert words[0].box.left == pytest.approx(60 / 595, abs=0.005)
    assert words[0].box.top == pytest.approx((842 - 760 - 10) / 842, abs=0.01)


def test_boxes_of_a_turned_pdf_page_are_those_of_the_page_as_displayed(reader: Reader) -> None:
    [page] = reader.read(pdf("Der Betrag ist überwiesen", rotation=90))
    assert page.width > page.height
    first = (page.words or ())[0]
    assert first.box.top == pytest.approx(60 / 595, abs=0.01)


def test_a_layer_that_the_page_does_not_show_is_not_believed(reader: Reader) -> None:
    shifted = "".join(chr(ord(c) - 29) if c.isalpha() else c for c in "Der Betrag wurde ueberwiesen")
    garbled = next(iter(open_pages(pdf(shifted.replace("(", "x").replace(")", "x").replace("\\", "x")))))
    assert garbled.layer is not None
    assert not garbled.layer.trusted
    invisible = pdf("Alte Texterkennung stand hier").replace(b"BT /F1", b"BT 3 Tr /F1")
    hidden = next(iter(open_pages(invisible)))
    assert hidden.layer is not None
    assert hidden.layer.hidden
    assert not hidden.layer.trusted


def test_blank_backs_are_told_from_pages_that_cannot_be_read(reader: Reader) -> None:
    noise = np.clip(np.random.default_rng(1).normal(245, 5, (2339, 1654)), 0, 255).astype(np.uint8)
    assert reader.read_image(noise).blank
    assert not reader.read_image(np.asarray(sheet(("Bitte wenden",), ink=120))).blank


def encrypted() -> bytes:
    """The standard security handler with values that no password fits."""
    key = b"<" + b"41" * 32 + b">"
    body = pdf("geheim")
    security = b"trailer<</Root 1 0 R/ID[<31><31>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O%s/U%s>>>>" % (key, key)
    return body.replace(b"trailer<</Root 1 0 R>>", security)


def pageless() -> bytes:
    buffer = BytesIO()
    pypdfium2.PdfDocument.new().save(buffer)
    return buffer.getvalue()


BAD = {
    "empty": (b"", errors.EmptyFile),
    "text": (b"Sehr geehrte Damen und Herren", errors.UnknownFormat),
    "office": (b"PK\x03\x04" + bytes(200), errors.UnknownFormat),
    "cut jpeg": (as_bytes(sheet(), "JPEG")[:5000], errors.DamagedFile),
    "cut png": (as_bytes(sheet(), "PNG")[:300], errors.DamagedFile),
    "cut tiff": (as_bytes(sheet(), "TIFF", compression="tiff_lzw")[:4000], errors.DamagedFile),
    "torn pdf": (b"%PDF-1.7\n" + bytes(500), errors.DamagedFile),
    "pageless pdf": (pageless(), errors.NoPages),
    "encrypted pdf": (encrypted(), errors.EncryptedPdf),
    "huge": (as_bytes(Picture.new("1", (30_000, 30_000), 1), "TIFF", compression="group4"), errors.PageTooLarge),
    "long": (as_bytes(Picture.new("1", (30_000, 40), 1), "PNG"), errors.PageTooLarge),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_gets_its_own_error_in_german(name: str, reader: Reader) -> None:
    data, expected = BAD[name]
    with pytest.raises(errors.ReadError) as caught:
        reader.read(data)
    assert type(caught.value) is expected
    assert "Bitte" in caught.value.message or "PDF" in caught.value.message


def test_limits_hold() -> None:
    two = as_bytes(sheet(), "TIFF", save_all=True, append_images=[sheet()])
    with pytest.raises(errors.TooManyPages):
        list(open_pages(two, limits=Limits(pages=1)))
    with pytest.raises(errors.FileTooLarge):
        open_pages(two, limits=Limits(size=1000))


def test_a_lack_of_memory_is_no_damage() -> None:
    large = Picture.new("RGB", (8000, 8000), "white")
    with Reader(memory=700_000_000) as small:
        for kind, options in (("PNG", {}), ("TIFF", {"compression": "tiff_lzw"})):
            with pytest.raises(errors.ReaderMemory):
                small.read(as_bytes(large, kind, **options))
        assert "Musterstadt" in text_of(small.read_image(np.asarray(sheet())))


def test_a_lack_of_memory_in_opencv_is_one_and_its_other_errors_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(image: object) -> None:
        raise error

    error = cv2.error("Failed to allocate 400000000 bytes")
    monkeypatch.setattr(cleaning, "grey", stumble)
    for code, expected in ((cv2.Error.StsNoMem, errors.ReaderMemory), (cv2.Error.StsAssert, cv2.error)):
        error.code = code
        with pytest.raises(expected):
            PageReader().read_image(np.zeros((9, 9), np.uint8))


def test_a_pdf_page_of_absurd_size_is_drawn_small(reader: Reader) -> None:
    data = pdf("Ein großes Plakat mit wenig Text").replace(b"[0 0 595 842]", b"[0 0 14000 14000]")
    raw = next(iter(open_pages(data)))
    assert max(raw.image.shape) <= 5201


def test_transparency_is_laid_on_white_paper() -> None:
    clear = Picture.merge("LA", (sheet(), ImageOps.invert(sheet())))
    raw = next(iter(open_pages(as_bytes(clear, "PNG"))))
    assert int(np.median(raw.image)) == 255


SOUND = [as_bytes(sheet(size=(400, 500)), "PNG"), as_bytes(sheet(size=(400, 500)), "TIFF"), pdf("Betrag", times=2)]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SOUND), st.data())
def test_damaged_bytes_raise_a_read_error_or_give_pages(data: bytes, draw: st.DataObject) -> None:
    rng = random.Random(draw.draw(st.integers(0, 10_000)))
    broken = bytearray(data)
    for _ in range(rng.randint(1, 12)):
        broken[rng.randrange(len(broken))] = rng.randrange(256)
    try:
        pages = list(open_pages(bytes(broken), limits=Limits(pixels=4_000_000)))
    except errors.ReadError:
        return
    assert all(isinstance(page.image, np.ndarray) for page in pages)


def apart(work: Callable[[], T]) -> Future[T]:
    """What `work` gives, in a thread of its own that dies with the tests should it wait for good."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:
            future.set_exception(error)

    Thread(target=run, daemon=True).start()
    return future


def test_pdfium_is_closed_and_free_for_others_when_reading_stops_early(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []

    class Noted(pypdfium2.PdfDocument):  # type: ignore[misc]
        def __init__(self, data: bytes) -> None:
            super().__init__(data)
            opened.append(self)

    monkeypatch.setattr(pypdfium2, "PdfDocument", Noted)
    stream = open_pages(pdf("Seite"))
    assert next(stream).image.shape[0] > 1000
    assert len(apart(lambda: list(open_pages(pdf("Seite")))).result(timeout=60)) == 1
    assert opened[0].raw
    stream.close()
    assert not any(document.raw for document in opened)


class Counted:
    """A reader's pages under way: how many there are, and the most there ever were."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.unread = self.most = 0
        self._lock = Lock()
        submit = Processes.submit

        def counted(processes: Processes, work: Callable[..., Any], *arguments: Any) -> Future[Any]:
            if work is not PageReader.page:
                return submit(processes, work, *arguments)
            self._add(1)
            future = submit(processes, work, *arguments)
            future.add_done_callback(lambda _: self._add(-1))
            return future

        monkeypatch.setattr(Processes, "submit", counted)

    def _add(self, change: int) -> None:
        with self._lock:
            self.unread += change
            self.most = max(self.most, self.unread)


def leaves(count: int) -> bytes:
    blank = [Picture.new("1", (200, 280), 1)] * count
    return as_bytes(blank[0], "TIFF", save_all=True, append_images=blank[1:], compression="group4")


def test_however_many_files_are_read_at_once_few_pages_lie_in_memory(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted, data = Counted(monkeypatch), leaves(30)
    callers = [apart(lambda: reader.read(data)) for _ in range(6)]
    numbers = [[page.number for page in caller.result(timeout=60)] for caller in callers]
    assert numbers == [list(range(1, 31))] * 6
    assert reader.workers < counted.most <= 2 * reader.workers
    assert counted.unread == 0


def test_readers_who_stop_asking_keep_nobody_waiting(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    counted, data = Counted(monkeypatch), leaves(30)
    idle = [reader.stream(data) for _ in range(4 * reader.workers)]
    firsts = apart(lambda: [next(stream).number for stream in idle])
    assert firsts.result(timeout=60) == [1] * len(idle)
    assert len(apart(lambda: reader.read(data)).result(timeout=60)) == 30
    for stream in idle:
        stream.close()
    assert len(apart(lambda: reader.read(data)).result(timeout=60)) == 30
    assert counted.most <= 2 * reader.workers


def test_room_is_given_back_where_pages_fail(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        for _ in range(3 * reader.workers):
            with pytest.raises(errors.DamagedFile):
                apart(lambda: reader.read(BAD["cut tiff"][0])).result(timeout=60)
        patch.setattr(PageReader, "page", doubles.raise_error)
        for _ in range(3 * reader.workers):
            with pytest.raises(Failed, match=r"^RuntimeError in .*doubles.py, line [0-9]+$"):
                apart(lambda: reader.read(leaves(3))).result(timeout=60)
    assert len(apart(lambda: reader.read(leaves(3))).result(timeout=60)) == 3
