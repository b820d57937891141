"""What the fuzzer feeds: files with mutated bytes, mails and invoices built wrong on purpose, codes on spoilt paper.

Each maker takes a random generator and gives the bytes of a file; the same generator makes the same file.
"""

# ruff: noqa: E501 - lists of what is wrong read best side by side

from __future__ import annotations

import base64
import random
import re
from functools import cache
from io import BytesIO
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pypdfium2
import zxingcpp
from hostile import HOSTILE, LONG
from PIL import Image as Picture

SAMPLES = Path(__file__).parents[2] / "datasets" / "samples"
FILES = Path(__file__).parent / "files"
NUMBERS = [b"0", b"-1", b"1", b"65535", b"2147483647", b"4294967295", b"1e38", b"99999999999999999999"]
BYTES = [b"\0", b"\xff", b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f", b"\x80\0\0\0"]


@cache
def seeds() -> list[bytes]:
    """The bundled samples and small hostile files: odd from the start, and quick."""
    samples = [path.read_bytes() for path in sorted(SAMPLES.iterdir()) if path.suffix in (".pdf", ".tif", ".jpg")]
    made = [make() for name, (make, _) in HOSTILE.items() if not LONG.search(name) and "MB" not in name]
    return samples + [data for data in made if 0 < len(data) < 200_000]


def file(rng: random.Random) -> bytes:
    """A seed with some bytes wrong."""
    return mutated(rng.choice(seeds()), seeds(), rng)


def mutated(data: bytes, others: list[bytes], rng: random.Random) -> bytes:
    """The file with some of it flipped, cut, doubled, swapped for extremes or for a piece of another file."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 3, 8, 30))):
        if not out:
            break
        # Heads and tables lie at the beginning and the end.
        at = rng.choice(
            (rng.randrange(len(out)), rng.randrange(min(len(out), 400)), -rng.randint(1, min(len(out), 400)))
        )
        at %= len(out)
        length = rng.choice((1, 2, 4, 16, 300))
        match rng.randrange(8):
            case 0 | 1:
                out[at] = rng.randrange(256)
            case 2:
                piece = rng.choice(BYTES)
                out[at : at + len(piece)] = piece
            case 3:
                del out[at : at + length]
            case 4:
                out[at:at] = out[at : at + length]
            case 5:
                other = rng.choice(others)
                start = rng.randrange(len(other))
                out[at : at + length] = other[start : start + length]
            case 6:
                digits = [place for place in range(at, min(at + 200, len(out))) if 48 <= out[place] <= 57]
                if digits:
                    out[digits[0] : digits[0] + 1] = rng.choice(NUMBERS)
            case 7 if rng.random() < 0.1:
                del out[at:]
    return bytes(out)


# Text of all kinds

TEXTS = [
    "Sehr geehrte Damen und Herren,\nanbei der Bescheid vom 01.03.2024.", "", " ", "\n\n\n", "Größe Maß 12,50 €",
    "\0", "\x07\x1b[31m", "\u202eeslaf\u202c", "\ufeffx", "\ud800", "a\u0301" * 30, "👨‍👩‍👧" * 20, "ﷺ" * 40, "\u2028\u2029\x85\x0b\x0c",
    "x" * 3_000, "Wort " * 2_000, "\t" * 500, "\n" * 5_000, "=" * 200, "-" * 80, "<p>Miete</p>", "&#xD800;&#0;&#x110000;&nbsp;&amp",
    "<!--", "<![CDATA[", "<script>", "<" * 3_000, "&" * 3_000, "<td>" * 999, "--a", "--a--", "\r", "\r\r\n", "From me", ".", "begin 644 a\n#",
]  # fmt: skip
CHARSETS = [
    "utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252", "cp850", "utf-7", "utf-16", "utf-32", "utf-8-sig",
    "iso-2022-jp", "gb18030", "big5", "euc-kr", "hz", "koi8-r", "mac-roman", "cp65001", "idna", "punycode", "unicode-escape",
    "raw-unicode-escape", "rot13", "base64", "zlib", "hex", "undefined", "mbcs", "utf-8\0", "", "'", '"', "x" * 500, "utf_16_be\ud800", "ä",
]  # fmt: skip


def text(rng: random.Random) -> str:
    return rng.choice(TEXTS) if rng.random() < 0.8 else "".join(chr(rng.randrange(0x3000)) for _ in range(99))


def encoded(said: str, rng: random.Random) -> bytes:
    """In some encoding that can say it."""
    return said.encode(rng.choice(("utf-8", "utf-8", "latin-1", "cp1252", "utf-16", "utf-7")), "replace")


# Mails

MULTIPARTS = [
    "mixed",
    "alternative",
    "related",
    "report",
    "digest",
    "signed",
    "parallel",
    "form-data",
    "x-odd",
    "",
    "mixed; x",
]
LEAVES = [
    "text/plain", "text/plain", "text/html", "text/html", "text/csv", "text/calendar", "text", "image/png", "image/jpeg", "image/gif",
    "application/pdf", "application/xml", "application/octet-stream", "application/ms-tnef", "application/pkcs7-signature",
    "message/rfc822", "message/delivery-status", "message/partial; id=a; number=1", "message/external-body", "/", "", "a/b/c", "\xe4/\xe4",
]  # fmt: skip
ENCODINGS = [
    "base64",
    "base64",
    "quoted-printable",
    "7bit",
    "8bit",
    "binary",
    "x-uuencode",
    "uuencode",
    "BASE64 ",
    "",
    "odd",
    "base64\n x",
]
DATES = [
    "Mon, 02 Nov 2026 10:12:00 +0100", "Mon, 99 Nov 99999 99:99", "02.11.2026", "", "Mon, 02 Nov 2026 10:12:00 +9999999",
    "1 Jan 0001 00:00:00 +2359", "31 Dec 9999 23:59:59 -2359", "Mon, 02 Nov -5 10:12:00", "a" * 999, "2 Nov 26 24:00:60 GMT (((",
]  # fmt: skip
ADDRESSES = [
    "Erika Mustermann <erika@example.org>", "undisclosed-recipients:;", "a: b, c;, d: e;", "<>", "<@a,@b:c@d>", '"', '"\\', "(((((", "a@[::1]",
    "a@[", "a@b@c", ",,,,", ";", "=?utf-8?q?M=C3=BCller?= <a@b.de>", "@", "a@b.de, " * 999, "(" * 2_500, "=?" * 999, "\xe4@\xe4", "a\0b@c",
]  # fmt: skip
BOUNDARIES = ["a", "b", "a b", "a'", "x" * 300, "", " ", "--", "a--", "=_?:", "\xe4"]


def mail(rng: random.Random) -> bytes:
    """A mail whose every part may be wrong."""
    data = b"From: a@example.org\r\nSubject: x\r\n" * (rng.random() < 0.7) + _part(rng, depth=0)
    return mutated(data, [data], rng) if rng.random() < 0.2 and len(data) < 200_000 else data


def _part(rng: random.Random, *, depth: int) -> bytes:
    lines = [b"MIME-Version: 1.0"]
    for name, values in (
        ("From", ADDRESSES),
        ("To", ADDRESSES),
        ("Cc", ADDRESSES),
        ("Date", DATES),
        ("Subject", TEXTS),
    ):
        if depth == 0 or rng.random() < 0.1:
            lines.append(_header(name, rng.choice(values), rng))
    if rng.random() < 0.2:
        lines.append(_header(rng.choice(("Content-ID", "X-" + "x" * 200, "Received", "")), text(rng), rng))
    if depth < 7 and rng.random() < (0.7 if depth == 0 else 0.25):
        return _multipart(lines, rng, depth)
    kind = rng.choice(LEAVES)
    lines.append(b"Content-Type: " + kind.encode("latin-1") + _parameter("charset", rng.choice(CHARSETS), rng))
    if rng.random() < 0.5:
        shown = rng.choice((b"attachment", b"inline", b"", b"odd", b"attachment; x"))
        names = ("a.pdf", "weiter.eml", "winmail.dat", *TEXTS)
        lines.append(b"Content-Disposition: " + shown + _parameter("filename", rng.choice(names), rng))
    content = _content(kind, rng, depth)
    encoding = rng.choice(ENCODINGS)
    if rng.random() < 0.8:
        lines.append(b"Content-Transfer-Encoding: " + encoding.encode())
        if "64" in encoding and rng.random() < 0.8:
            content = base64.encodebytes(content)
    return b"\n".join(lines) + rng.choice((b"\n\n", b"\n\n", b"\r\n\r\n", b"\n", b"")) + content


def _multipart(lines: list[bytes], rng: random.Random, depth: int) -> bytes:
    mark = rng.choice(BOUNDARIES) + rng.choice(("", str(depth)))
    lines.append(f"Content-Type: multipart/{rng.choice(MULTIPARTS)}".encode() + _parameter("boundary", mark, rng))
    opening = b"\n--" + mark.encode("latin-1") + b"\n"
    parts = [_part(rng, depth=depth + 1) for _ in range(rng.choice((0, 1, 2, 2, 3, 5)))]
    if rng.random() < 0.15 and sum(map(len, parts)) < 20_000:
        parts *= 40
    closing = rng.choice((opening[:-1] + b"--\n", opening[:-1] + b"--\n", b"", opening))
    return b"\n".join(lines) + b"\n\n" + b"".join(opening + part for part in parts) + closing


def _content(kind: str, rng: random.Random, depth: int) -> bytes:
    if (kind.startswith("message/") or rng.random() < 0.1) and depth < 7:
        return _part(rng, depth=0 if rng.random() < 0.5 else depth + 1)
    if kind.startswith(("text", "message")):
        return encoded("".join(text(rng) for _ in range(rng.randint(1, 4))), rng)
    if kind == "application/xml":
        return invoice(rng)
    whole = rng.choice([data for data in seeds() if len(data) < 5_000])
    return mutated(whole, seeds(), rng) if rng.random() < 0.5 else whole


def _header(name: str, value: str, rng: random.Random) -> bytes:
    match rng.randrange(5):
        case 0:
            word = base64.b64encode(encoded(value, rng)).decode()[: rng.choice((60, 5_000))]
            value = f"=?{rng.choice(CHARSETS)}?{rng.choice('bBqQx')}?{word}?="
        case 1:
            value = f"=?utf-8*de?q?{value[:50]}?= =?utf-8?q?=C3?= =?utf-8?q?=BC?="
        case 2:
            value = value.replace(" ", "\n ")
        case 3 if rng.random() < 0.1:
            value *= 100_000 // max(len(value), 1)
    return f"{name}: {value}".encode("utf-8", "replace")


def _parameter(name: str, value: str, rng: random.Random) -> bytes:
    match rng.randrange(6):
        case 0:
            said = f"; {name}={value}"
        case 1:
            said = f"; {name}*={rng.choice(CHARSETS)}'de'{quote(value, errors='replace')}"
        case 2:
            pieces = (f"; {name}*{n}{rng.choice(('', '*'))}={value[n * 3 : n * 3 + 3]}" for n in range(20))
            said = "".join(sorted(pieces, key=lambda _: rng.random()))
        case 3:
            said = f"; {name}*{rng.choice(('0', '01', '-1', '99999999999', 'x', '²'))}={value}; {name}={value}"
        case _:
            said = f'; {name}="{value}"'
    return said.encode("utf-8", "replace")


# Invoices

ODD = [
    "", " ", "0", "-0", "1e5", "1e999999999", "-1e-999999999", "NaN", "sNaN123", "Infinity", "9" * 3_000, "1_000", "1.000,00", "٣", "12,50", "½", "0x10",
    "20240230", "00000000", "99999999", "2024-02-30", "２０２４０１０１", "20240101T", "0001-01-01", "EUR", "CHF", "eur", "DE02120300000000202051",
    "DE" + "0" * 40, "ÄÖ02", "x" * 5_000, "\u202e", "\u0085", "&#x202e;", "<![CDATA[1.00]]>", "<!-- -->1", "<?odd?>1", "<a>1</a>", "&lt;b&gt;", "a&#13;&#10;b",
]  # fmt: skip
TRICKS = [
    '<!DOCTYPE a [<!ENTITY x "y">]>', '<!DOCTYPE a SYSTEM "file:///etc/passwd">', '<!DOCTYPE a PUBLIC "a" "http://127.0.0.1:9/a">', "<!DOCTYPE a>",
    '<!DOCTYPE a [<!ENTITY % p SYSTEM "a">%p;]>', '<!DOCTYPE a [<!ENTITY a "&b;"><!ENTITY b "&a;">]>', '<!DOCTYPE a [<!ATTLIST a b CDATA "c">]>',
    "<!-- a -- b -->", "<?xml version='1.1'?>", "<?xml-stylesheet href='a'?>", "\ufeff", "<!DOCTYPE " + "a" * 5_000, "<![CDATA[", "]]>", "&odd;", "&#0;", "&#xFFFF;",
]  # fmt: skip
DECLARED = ["UTF-8", "utf-16", "ISO-8859-1", "US-ASCII", "utf-7", "IBM037", "idna", "rot13", "hex", "x" * 300, ""]


def invoice(rng: random.Random) -> bytes:
    """A CII or UBL invoice with values, elements, entities or its encoding wrong; now and then within a PDF."""
    said = (FILES / rng.choice(("rechnung_cii.xml", "rechnung_ubl.xml"))).read_text(encoding="utf-8")
    for _ in range(rng.choice((1, 1, 2, 4, 9))):
        said = _spoilt(said, rng)
    data = said.encode(rng.choice(("utf-8", "utf-8", "utf-8", "utf-16", "latin-1", "cp037")), "replace")
    if rng.random() < 0.2:
        data = mutated(data, [data], rng)
    return _carrying(data) if rng.random() < 0.1 else data


def _spoilt(said: str, rng: random.Random) -> str:
    element = rng.choice(list(re.finditer(r"<([\w:]+)[^<>]*>([^<>]*)</\1>", said)) or [None])
    match rng.randrange(9):
        case 0 | 1 | 2 if element:
            return said[: element.start(2)] + rng.choice(ODD) + said[element.end(2) :]
        case 3 if element:
            times = rng.choice((0, 2, 2, 600))
            return said[: element.start()] + element[0] * times + said[element.end() :]
        case 4 if element:
            depth = rng.choice((5, 500, 50_000))
            return said[: element.start()] + "<a>" * depth + element[0] + "</a>" * depth + said[element.end() :]
        case 5:
            at = rng.choice([mark.end() for mark in re.finditer(">", said)] or [0])
            return said[:at] + rng.choice(TRICKS) + said[at:]
        case 6:
            return re.sub(r'encoding="[^"]*"', f'encoding="{rng.choice(DECLARED)}"', said, count=1)
        case 7 if element:
            odd = rng.choice(
                (
                    ' currencyID="CHF"',
                    ' xmlns:ram="x"',
                    ' a="1" a="2"',
                    ' xml:lang=""',
                    ' a="' + "&#9;" * 999 + '"',
                    " a",
                )
            )
            return said[: element.start(2) - 1] + odd + said[element.start(2) - 1 :]
        case _:
            pieces = re.split(r"(?=<)", said)
            at, other = rng.randrange(len(pieces)), rng.randrange(len(pieces))
            pieces[at], pieces[other] = pieces[other], pieces[at]
            return "".join(pieces)


def _carrying(xml: bytes) -> bytes:
    """A PDF with the invoice attached."""
    document = pypdfium2.PdfDocument((SAMPLES / "sonstiges.pdf").read_bytes())
    document.new_attachment("factur-x.xml").set_data(xml)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


# Codes

CODES = ("QRCode", "DataMatrix", "Code128", "Code39", "PDF417", "Aztec", "EAN13", "MicroQRCode")


def code(rng: random.Random) -> bytes:
    """A picture with codes, patches or stripes on it, spoilt: turned, cut, noisy, inverted, tiny or narrow."""
    page = np.full(rng.choice(((1170, 827), (600, 600), (40, 900), (900, 3), (1, 1), (7, 7))), 255, np.uint8)
    for _ in range(rng.randint(1, 3)):
        mark = _mark(rng)
        top, left = rng.randrange(page.shape[0]), rng.randrange(page.shape[1])
        room = page[top : top + mark.shape[0], left : left + mark.shape[1]]
        room[:] = mark[: room.shape[0], : room.shape[1]]
    picture = Picture.fromarray(page)
    if rng.random() < 0.5:
        picture = picture.rotate(rng.uniform(0, 360), expand=True, fillcolor=rng.randrange(256))
    noise = np.random.default_rng(rng.randrange(2**32)).normal(0, rng.choice((0, 5, 60)), np.asarray(picture).shape)
    spoilt = np.clip(np.asarray(picture) + noise, 0, 255).astype(np.uint8)
    buffer = BytesIO()
    Picture.fromarray(255 - spoilt if rng.random() < 0.2 else spoilt).save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


def _mark(rng: random.Random) -> np.ndarray:  # type: ignore[type-arg]
    if rng.random() < 0.3:
        bars = [bar for _ in range(rng.choice((4, 4, 4, 60))) for bar in (0,) * rng.choice((5, 12)) + (255,) * 5]
        stripes = np.tile(np.array(bars, np.uint8), (300, 1))
        return stripes if rng.random() < 0.5 else stripes.T
    said = rng.choice(("PATCHT", "0", "4006381333931", "ä€\0\x1d", "]d2\x1d01", text(rng)))
    try:
        made = zxingcpp.create_barcode(said[:300], getattr(zxingcpp.BarcodeFormat, rng.choice(CODES)))
        return np.array(made.to_image(scale=rng.randint(1, 6)))
    except (RuntimeError, UnicodeEncodeError, ValueError):
        return np.zeros((30, 30), np.uint8)  # not every code can say everything
