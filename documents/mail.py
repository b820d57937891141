"""E-mail files (.eml): the text is a made page, each attachment is a file of its own, and so is each forwarded mail.

Python's parser is fast on letters and slow on what is made to keep it busy: the number of lines that may open a part,
the length of headers, the depth and the time are bounded.
"""

from __future__ import annotations

import base64
import html
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from email.message import EmailMessage
from email.parser import BytesFeedParser
from email.policy import EmailPolicy
from email.utils import collapse_rfc2231_value
from io import BytesIO
from itertools import islice
from typing import Any

from PIL import Image as Picture

from documents import typeset
from documents.annotation import ErrorNote
from documents.document import Page
from documents.errors import OutlookAttachment, ReadError, TooManyPages, TooManyParts

_MOST = 100
"""Texts and attachments of a mail, forwarded ones included."""
_DEEPEST = 5
"""Mails within mails."""
_BOUNDARIES = 20_000
"""Lines that may open a part: each costs memory."""
_MULTIPARTS = 200
"""Parts that may hold parts: each line is compared with the mark of every open one."""
_SECONDS = 20.0
"""Of the processor's time, for a mail and all that are attached to it."""
_HEADER = 2000
"""Characters of a header that are looked at."""
_TEXT = 1_000_000
"""Characters of a text that are looked at."""
_LOGO = 500
"""Pixels of the shorter side below which a picture in the text is a logo."""

_KNOWN = frozenset((b"from", b"to", b"subject", b"date", b"received", b"message-id", b"mime-version", b"return-path"))
_FIELD = re.compile(rb"([!-9;-~]{1,100}):")
_ENCODINGS = re.compile(r"(?:utf|iso|latin|us-ascii|ascii|cp|windows|koi8|mac|big5|gb|euc|shift)", re.IGNORECASE)
_STUMBLES = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What Python's parser of headers raises where one is wrong."""
_SIGNATURES = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")
_TNEF = b"\x78\x9f\x3e\x22"
_SHOWN = (("From", "Von"), ("To", "An"), ("Cc", "Kopie"), ("Date", "Datum"), ("Subject", "Betreff"))
_BLOCKS = re.compile(
    r"address|article|blockquote|br|div|d[dlt]|fieldset|footer|form|h[1-6r]|header|li|[ou]l|p|pre|section|table|tr"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A text, or the `data` of a file. `kind` is its media type and its name's ending, nothing that names a person;
    `number` counts attachments from 1 and is 0 for what the mail itself says."""

    kind: str
    number: int = 0
    text: str | None = None
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Opened:
    """What was read of a file: the pages of each part, numbered through the file, and why others could not be read."""

    letters: tuple[tuple[Page, ...], ...]
    errors: tuple[ErrorNote, ...] = ()

    @property
    def pages(self) -> list[Page]:
        """The pages of all parts, in order."""
        return [page for letter in self.letters for page in letter]


class _Policy(EmailPolicy):
    """Python's default, with the headers cut before they are parsed, and as they stand where Python stumbles."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_HEADER]

    def header_fetch_parse(self, name: str, value: str) -> Any:
        try:
            return super().header_fetch_parse(name, value)
        except _STUMBLES:
            return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


class _Message(EmailMessage):
    """Python's, with a header's parameters decoded. One that cannot be is missing."""

    def get_content_type(self) -> str:
        """Why a mail was not delivered counts as text: else each blank line in it starts a mail of its own."""
        kind = super().get_content_type()
        return "text/plain" if kind == "message/delivery-status" else kind

    def get_param(self, param: str, failobj: Any = None, header: str = "content-type", unquote: bool = True) -> Any:
        try:
            value = super().get_param(param, failobj, header, unquote)
            return collapse_rfc2231_value(value) if isinstance(value, tuple) else value
        except _STUMBLES:
            return failobj


def is_mail(data: bytes) -> bool:
    """Does a file begin like a mail, with headers that only mails have?"""
    known = 0
    lines = data[:16_384].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n").splitlines()
    for number, line in enumerate(lines):
        if not line:
            break
        field = _FIELD.match(line)
        if field:
            known += field[1].lower() in _KNOWN
        elif not line[:1].isspace() and not (number == 0 and line.startswith(b"From ")):
            return False
    return known >= 2


def read(data: bytes, read_file: Callable[[bytes], Sequence[Page]], *, pages: int, images: bool = False) -> Opened:
    """The parts of a mail, files read by `read_file`, `pages` in all at most. What cannot be read is an error, and the
    others are still read. Raises a ReadError where nothing of the mail can be read."""
    letters: list[tuple[Page, ...]] = []
    errors: list[ErrorNote] = []
    count = 0
    try:
        for part in parts(data):
            try:
                if part.text is None:
                    found = read_file(_checked(part.data))
                else:
                    # One more than there is room for says that there are too many.
                    found = list(islice(_typeset(part.text, images), pages - count + 1))
                if count + len(found) > pages:
                    raise TooManyPages
            except ReadError as error:
                errors.append(ErrorNote(error.code, _said(part, error)))
            else:
                letters.append(tuple(replace(page, number=count + n) for n, page in enumerate(found, start=1)))
                count += len(found)
    except TooManyParts as error:
        if not letters:
            raise
        errors.append(ErrorNote(error.code, f"Nur die ersten Teile wurden gelesen. {error.message}"))
    return Opened(tuple(letters), tuple(errors))


def parts(data: bytes) -> Iterator[Part]:
    """The text of a mail with its headers on top, its attachments, then the same of mails attached to it. Raises
    TooManyParts, at once or after the last part that is within bounds."""
    number, count = 0, 0
    until = time.thread_time() + _SECONDS
    waiting = [(_parsed(data, until), 0)]
    while waiting:
        message, depth = waiting.pop(0)
        room = _MOST - count
        if depth > _DEEPEST or room < 1:
            raise TooManyParts
        leaves = list(_leaves(message))
        texts = [leaf for leaf in leaves if _is_text(leaf)]
        files = [leaf for leaf in leaves if not _is_text(leaf) and not _is_ignored(leaf)]
        count += 1 + len(files)
        yield _body(message, texts, files)
        inner = []
        for leaf in files[: room - 1]:
            if (mail := _attached_mail(leaf, until)) is not None:
                inner.append((mail, depth + 1))
            else:
                number += 1
                yield _attachment(leaf, number)
        waiting = inner + waiting
    if count > _MOST:
        raise TooManyParts


def _parsed(data: bytes, until: float) -> EmailMessage:
    lowered = data.lower()
    if data.count(b"\n--") > _BOUNDARIES or lowered.count(b"multipart/") + lowered.count(b"message/") > _MULTIPARTS:
        raise TooManyParts
    del lowered
    parser = BytesFeedParser(_Message, policy=_Policy())
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    try:
        for start in range(0, len(data), 65_536):
            parser.feed(data[start : start + 65_536])
            if time.thread_time() > until:
                raise TooManyParts
        message = parser.close()
    except RecursionError as error:
        raise TooManyParts from error
    assert isinstance(message, EmailMessage)
    return message


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that hold no parts, of several versions of a text only the plainest. A mail in it counts as a leaf."""
    children = _children(message)
    if message.get_content_maintype() != "multipart" or not children:
        yield message
        return
    if message.get_content_subtype() != "alternative":
        for child in children:
            yield from _leaves(child)
        return
    versions = [list(_leaves(child)) for child in children]
    bodies = [any(_is_text(leaf) and _decoded(leaf).strip() for leaf in version) for version in versions]
    best = bodies.index(True) if True in bodies else 0
    for place, version in enumerate(versions):
        for leaf in version:
            if place == best or not _is_text(leaf):
                yield leaf


def _children(message: EmailMessage) -> list[EmailMessage]:
    payload = message.get_payload() if message.is_multipart() else ()
    return [child for child in payload if isinstance(child, EmailMessage)]


def _is_text(leaf: EmailMessage) -> bool:
    """Is it part of what the sender wrote, not a file?"""
    named = bool(_name(leaf)) or leaf.get_content_disposition() == "attachment"
    return leaf.get_content_maintype() == "text" and leaf.get_content_subtype() in ("plain", "html") and not named


def _is_ignored(leaf: EmailMessage) -> bool:
    """Signatures, and logos that the text shows: small pictures, and kinds that no scanner or phone makes."""
    if leaf.get_content_type() in _SIGNATURES:
        return True
    if leaf.get_content_maintype() != "image" or leaf.get("Content-ID") is None:
        return False
    try:
        with Picture.open(BytesIO(_content(leaf)), formats=("JPEG", "PNG", "WEBP", "TIFF")) as picture:
            return min(picture.size) < _LOGO
    except Exception:
        # Whatever is wrong with it: of a kind that is read, the reader says so; of another, it is an ornament.
        return leaf.get_content_subtype() not in ("jpeg", "jpg", "png", "webp", "tiff", "heic", "heif")


def _body(message: EmailMessage, texts: list[EmailMessage], files: list[EmailMessage]) -> Part:
    lines = [f"{label}: {said}" for name, label in _SHOWN if (said := _header(message, name))]
    if names := [name for leaf in files if (name := _name(leaf))]:
        lines.append(f"Anlagen: {', '.join(names)}")
    return Part("E-Mail-Text", text="\n".join([*lines, "", *map(_decoded, texts)]))


def _attachment(leaf: EmailMessage, number: int) -> Part:
    ending = re.search(r"\.\w{1,8}$", _name(leaf))
    kind = leaf.get_content_type()[:60] + (f", {ending[0].lower()}" if ending else "")
    if leaf.get_content_maintype() == "text" and leaf.get_content_subtype() in ("plain", "html", "csv"):
        return Part(kind, number, text=_decoded(leaf))
    return Part(kind, number, data=_content(leaf))


def _attached_mail(leaf: EmailMessage, until: float) -> EmailMessage | None:
    """A mail that is attached, whatever its label."""
    children = _children(leaf)
    if leaf.get_content_type() == "message/rfc822" and children:
        if str(leaf.get("Content-Transfer-Encoding", "")).strip().lower() != "base64":
            return children[0]
        data = _decoded64(_content(children[0]))
    else:
        data = _content(leaf) if leaf.get_content_maintype() != "text" else b""
    return _parsed(data, until) if is_mail(data) else None


def _decoded64(letters: bytes) -> bytes:
    try:
        return base64.b64decode(letters)
    except ValueError:
        return b""


def _content(leaf: EmailMessage) -> bytes:
    data = leaf.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _checked(data: bytes) -> bytes:
    if data.startswith(_TNEF):
        raise OutlookAttachment
    return data


def _decoded(leaf: EmailMessage) -> str:
    encoding = leaf.get_content_charset() or "utf-8"
    try:
        text = _content(leaf).decode(encoding if _ENCODINGS.match(encoding) else "utf-8", "replace")[:_TEXT]
    except (LookupError, ValueError):
        text = _content(leaf).decode("utf-8", "replace")[:_TEXT]
    return plain(text) if leaf.get_content_subtype() == "html" else text


def _header(message: EmailMessage, name: str) -> str:
    """A header for people."""
    value = message[name]
    day = getattr(value, "datetime", None)
    return f"{day:%d.%m.%Y %H:%M}" if day is not None else " ".join(str(value or "").split())


def _name(leaf: EmailMessage) -> str:
    return " ".join((leaf.get_filename() or "").split())[:200]


def _said(part: Part, error: ReadError) -> str:
    where = f"Anlage {part.number}" if part.number else "Text"
    return f"{where} ({part.kind}): {error.message}"


def _typeset(text: str, images: bool) -> Iterator[Page]:
    for number, words in enumerate(typeset.sheets(text), start=1):
        image = typeset.drawn(words) if images else None
        yield Page(number, typeset.WIDTH, typeset.HEIGHT, image=image, words=words, blank=not words)


def plain(source: str) -> str:
    """The text of an HTML mail, blocks on lines of their own. Reads from left to right once, whatever is in it."""
    pieces, place = [], 0
    while (tag := source.find("<", place)) >= 0:
        pieces.append(_spaced(source[place:tag]))
        if not re.match(r"[a-zA-Z/!?]", source[tag + 1 : tag + 2]):
            pieces.append("<")
            place = tag + 1
            continue
        end = "-->" if source.startswith("<!--", tag) else ">"
        stop = source.find(end, tag + 1)
        if stop < 0:
            place = len(source)
            break
        place = stop + len(end)
        found = re.match(r"/?([a-zA-Z][a-zA-Z0-9]*)", source[tag + 1 : min(stop, tag + 20)])
        name = found[1].lower() if found else ""
        if name in ("script", "style", "head", "title") and source[tag + 1] != "/":
            close = re.compile(f"</{name}", re.IGNORECASE).search(source, place)
            place = close.start() if close else len(source)
        elif _BLOCKS.fullmatch(name):
            pieces.append("\n")
        elif name in ("td", "th"):
            pieces.append("  ")
    pieces.append(_spaced(source[place:]))
    lines = (re.sub(r" {3,}", "  ", line.strip()) for line in "".join(pieces).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(text))
