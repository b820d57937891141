"""E-mails: what was written, each attachment as a file of its own, and nothing that was made to keep us busy."""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence
from contextlib import suppress
from email.message import EmailMessage
from io import BytesIO

import pytest
from PIL import Image as Picture

from documents import errors, mail
from documents.document import Page

HEAD = b"From: a@example.org\nSubject: x\nMIME-Version: 1.0\n"


def letter(
    text: str = "Sehr geehrte Damen und Herren,\nanbei der Bescheid.", subject: str = "Widerspruch"
) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Erika Mustermann <erika@example.org>"
    message["To"] = "Jobcenter Musterstadt <post@example.org>"
    message["Subject"] = subject
    message["Date"] = "Mon, 02 Nov 2026 10:12:00 +0100"
    message.set_content(text)
    return message


def picture(width: int, height: int, kind: str = "PNG") -> bytes:
    buffer = BytesIO()
    Picture.new("L", (width, height), 255).save(buffer, kind)
    return buffer.getvalue()


def read_file(data: bytes) -> Sequence[Page]:
    """As many pages as the data says, or an error."""
    if not data.isdigit():
        raise errors.UnknownFormat
    return [Page(number + 1, 10, 10, words=()) for number in range(int(data))]


def read(message: EmailMessage, *, pages: int = 100) -> mail.Opened:
    return mail.read(message.as_bytes(), read_file, pages=pages)


def said(pages: Sequence[Page]) -> str:
    return " ".join(word.text for page in pages for word in page.words or ())


def test_the_text_is_a_page_with_the_headers_on_top() -> None:
    found = read(letter("Hiermit lege ich Widerspruch ein.\n\nGrüße", subject="Bescheid vom 1. März – Widerspruch"))
    [pages] = found.letters
    text = said(pages)
    assert text.startswith("Von: Erika Mustermann <erika@example.org> An: Jobcenter Musterstadt")
    assert "Datum: 02.11.2026 10:12 Betreff: Bescheid vom 1. März – Widerspruch" in text
    assert text.endswith("Hiermit lege ich Widerspruch ein. Grüße")
    words = pages[0].words or ()
    assert [word.box.top for word in words] == sorted(word.box.top for word in words)
    assert all(one.box.right <= two.box.left for one, two in itertools.pairwise(words) if one.box.top == two.box.top)


def test_every_part_is_a_letter_with_its_pages_numbered_through_the_file() -> None:
    message = letter()
    message.add_attachment(b"2", maintype="application", subtype="pdf", filename="bescheid.pdf")
    message.add_attachment(b"1", maintype="image", subtype="tiff", filename="anlage.tif")
    found = read(message)
    assert [[page.number for page in pages] for pages in found.letters] == [[1], [2, 3], [4]]
    assert "Anlagen: bescheid.pdf, anlage.tif" in said(found.letters[0])
    assert not found.errors


def test_an_unreadable_attachment_is_named_by_its_kind_and_costs_no_other() -> None:
    message = letter()
    message.add_attachment(b"PK", maintype="application", subtype="vnd.ms-excel", filename="Mustermann.xlsx")
    message.add_attachment(b"1", maintype="application", subtype="pdf", filename="b.pdf")
    found = read(message)
    assert len(found.letters) == 2
    [note] = found.errors
    assert note.code == "unknown_format"
    assert note.message.startswith("Anlage 1 (application/vnd.ms-excel, .xlsx): ")
    assert "Mustermann" not in note.message


def test_outlooks_own_wrapping_is_said() -> None:
    message = letter()
    message.add_attachment(b"\x78\x9f\x3e\x22rest", maintype="application", subtype="ms-tnef", filename="winmail.dat")
    assert [note.code for note in read(message).errors] == ["outlook_attachment"]


def test_html_is_read_only_where_nothing_plainer_is() -> None:
    both = letter("schlicht")
    both.add_alternative("<p>bunt</p>", subtype="html")
    assert said(read(both).letters[0]).endswith("schlicht")
    only = letter()
    source = (
        "<head><style>p {}</style></head><p>Miete&nbsp;&auml;ndert<br>sich <!-- nie --> 3 < 4</p><script>x()</script>"
    )
    only.set_content(source, subtype="html")
    assert said(read(only).letters[0]).endswith("Miete ändert sich 3 < 4")


def test_files_beside_the_texts_of_an_apple_mail_are_not_lost() -> None:
    message = letter("schlicht")
    message.add_alternative("<p>bunt</p>", subtype="html")
    mixed = EmailMessage()
    mixed.set_content("<p>bunt</p>", subtype="html")
    mixed.add_attachment(b"3", maintype="application", subtype="pdf", filename="a.pdf")
    message.attach(mixed)
    assert [len(pages) for pages in read(message).letters] == [1, 3]


def test_a_mail_that_came_back_says_why() -> None:
    data = (
        HEAD + b"Content-Type: multipart/report; boundary=a\n\n--a\n\nUnzustellbar.\n"
        b"--a\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\nStatus: 5.1.1\n--a--\n"
    )
    found = mail.read(data, read_file, pages=9)
    assert said(found.pages).endswith("Unzustellbar. Reporting-MTA: dns; a Status: 5.1.1")
    assert not found.errors


def test_logos_are_ignored_and_photos_in_the_text_are_read() -> None:
    message = letter()
    message.add_related(picture(300, 80), maintype="image", subtype="png", cid="<logo>")
    message.add_related(b"GIF89a", maintype="image", subtype="gif", cid="<pixel>")
    message.add_related(picture(1200, 1600, "JPEG"), maintype="image", subtype="jpeg", cid="<photo>")
    kinds = [part.kind for part in mail.parts(message.as_bytes())]
    assert kinds == ["E-Mail-Text", "image/jpeg"]


def test_a_forwarded_mail_is_read_with_its_attachments_however_it_is_labelled() -> None:
    inner = letter("der innere Text", subject="innen")
    inner.add_attachment(b"2", maintype="application", subtype="pdf", filename="a.pdf")
    outer = letter("der äußere Text")
    outer.add_attachment(inner)
    outer.add_attachment(inner.as_bytes(), maintype="application", subtype="octet-stream", filename="weiter.eml")
    found = read(outer)
    assert [len(pages) for pages in found.letters] == [1, 1, 2, 1, 2]
    assert "innerer" not in said(found.letters[0])
    assert "der innere Text" in said(found.letters[1])


def test_long_texts_take_several_pages_and_no_word_is_lost() -> None:
    words = [f"Wort{number}" for number in range(3000)]
    [pages] = read(letter(" ".join(words) + "\n" + "x" * 500)).letters
    assert len(pages) > 3
    text = said(pages)
    assert all(word in text for word in words[::100])
    assert text.count("x") >= 500


def test_attached_texts_and_tables_are_pages_too() -> None:
    message = letter()
    message.add_attachment("Miete;500,00\n", subtype="csv", filename="liste.csv")
    assert "Miete;500,00" in said(read(message).letters[1])


def test_more_pages_than_are_allowed_are_said_and_the_first_are_kept() -> None:
    message = letter()
    for count in (b"3", b"90", b"2"):
        message.add_attachment(count, maintype="application", subtype="pdf")
    found = read(message, pages=10)
    assert [len(pages) for pages in found.letters] == [1, 3, 2]
    assert [note.code for note in found.errors] == ["too_many_pages"]


def nested(depth: int) -> EmailMessage:
    message = letter(f"Ebene {depth}")
    if depth:
        message.add_attachment(nested(depth - 1))
    return message


def test_mails_within_mails_are_followed_so_far_and_no_further() -> None:
    found = read(nested(9))
    assert len(found.letters) == 6
    assert [note.code for note in found.errors] == ["too_many_parts"]


@pytest.mark.parametrize(("files", "codes"), [(99, []), (100, ["too_many_parts"]), (250, ["too_many_parts"])])
def test_of_too_many_attachments_the_first_are_read_and_the_rest_is_said(files: int, codes: list[str]) -> None:
    message = letter()
    for _ in range(files):
        message.add_attachment(b"1", maintype="application", subtype="pdf")
    found = read(message)
    assert [len(pages) for pages in found.letters] == [1] * 100
    assert [note.code for note in found.errors] == codes
    assert all(note.message.startswith("Nur die ersten Teile wurden gelesen.") for note in found.errors)


HOSTILE = {
    "parts": HEAD + b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\n" * 30_000,
    "depth": b"".join(HEAD + b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(5000)),
    "comment": HEAD + b"To: " + b"(" * 100_000 + b"\n\nText",
    "addresses": HEAD + b"To: " + b"a@b.de, " * 100_000 + b"\n\nText",
    "remark": HEAD + b"Content-Type: text/html\n\n" + b"<!--" * 300_000,
    "angles": HEAD + b"Content-Type: text/html\n\n" + b"<" * 1_000_000,
    "idna": HEAD + b"Content-Type: text/plain; charset=idna\n\n" + b"xn--a" * 100_000,
    "charset": HEAD + b"Content-Type: text/plain; charset=\xff\xfe\n\nText",
    "date": HEAD + b"Date: Mon, 99 Nov 99999 99:99\nTo: =?x?q?=zz?=\n\nText",
    "torn": HEAD + b"Content-Type: multipart/mixed\n\nText",
    "base64": HEAD + b"Content-Transfer-Encoding: base64\n\n####",
    "boundary": HEAD + b"Content-Type: multipart/mixed; boundary*=undefined'de'%E4\n\nText",
    "status": HEAD + b"Content-Type: message/delivery-status\n\n" + b"\n" * 1_000_000,
    "tabs": HEAD + b"\n" + b"x\t" * 500_000,
    "lines": HEAD + b"Content-Type: multipart/mixed; boundary=a\n\n" + (b"--a\n\n" + b"x\n" * 500_000) * 20,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_mails_are_answered_soon(name: str) -> None:
    data = HOSTILE[name]
    assert mail.is_mail(data)
    started = time.process_time()
    with suppress(errors.TooManyParts):
        mail.read(data, read_file, pages=500)
    assert time.process_time() - started < 10


def test_mails_that_keep_the_parser_busy_do_so_once_however_many_are_attached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "_SECONDS", 2.0)
    marks = [b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(150)]
    busy = HEAD + b"".join(marks) + b"\n" + b"-\n" * 200_000
    message = letter()
    for _ in range(20):
        message.add_attachment(busy, maintype="application", subtype="octet-stream", filename="weiter.eml")
    started = time.process_time()
    found = read(message)
    assert time.process_time() - started < 6
    assert [note.code for note in found.errors] == ["too_many_parts"]


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Type: text/plain; charset=idna",
        b"Content-Type: text/plain; charset=undefined",
        b"Content-Type: text/plain; charset=utf-8\0",
        b"Content-Type: text/plain; charset*=idna'de'%E4",
        b"Content-Type: text/plain; charset*=punycode'de'%E4",
        b"Content-Disposition: inline; filename*=idna'de'%E4",
        b"Cc: =?undefined?q?=E4?= <a@example.org>",
    ],
)
def test_an_odd_charset_costs_no_letter(header: bytes) -> None:
    [pages] = mail.read(
        HEAD + header + b"\n\nHiermit lege ich Widerspruch ein. Gr\xfc\xdfe", read_file, pages=9
    ).letters
    assert "Hiermit lege ich Widerspruch ein." in said(pages)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"Received: from a\n by b\nFrom: a@example.org\n\nText", True),
        (b"From me Mon Nov 2\nSubject: x\nDate: y\n\nText", True),
        (b"\xef\xbb\xbfSubject: x\r\nTo: y\r\n\r\nText", True),
        (b"Betreff: x\nDatum: y\n\nText", False),
        (b"Subject: x\n\nFrom: me", False),
        (b"%PDF-1.7\n", False),
        (b"", False),
        (b"From: a\nSubject: b\nthis is a letter\n", False),
    ],
)
def test_mails_are_known_by_their_headers(data: bytes, expected: bool) -> None:
    assert mail.is_mail(data) is expected
