"""How much of what stands on the page the reader finds, beside plain Tesseract on the untouched page.

Two questions: of a document's true values, which stand in the words read (folders with truth.jsonl); of a page's exact
words, which were read as they are (pages of the factory, degraded).
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from pathlib import Path

import cv2
import numpy as np
import pandas as pd

from corpora.factory import gazetteer
from corpora.factory.degrade import CHANNELS
from corpora.factory.draft import MONTHS
from corpora.factory.make import all_families, draw
from corpora.factory.press import Press
from documents import catalog
from documents.catalog import Kind
from documents.document import Image
from documents.pages import open_pages
from documents.reading import Reader
from documents.words import Ocr
from evaluation.score import truth_lines

_UNCOUNTED = (Kind.ENUM, Kind.MONTH, Kind.NUMBER)
"""Kinds whose values are printed in too many ways, or stand on nearly every page by chance."""
_DPI = 300

FactoryPage = tuple[str, Image, Counter[str]]
"""Channel, picture, exact words."""


def is_printed(value: str, kind: Kind, text: str) -> bool:
    """Does a value in normal form stand in a text, compared without case, spaces and punctuation? An amount by its
    digits, a date in any German form; a name of several persons counts when each stands there."""
    if kind is Kind.DATE:
        return any(squeezed(form) in text for form in _date_forms(date.fromisoformat(value)))
    if kind is Kind.AMOUNT:
        digits = f"{abs(Decimal(value)):.2f}".replace(".", "")
        return digits in text or (digits.endswith("00") and len(digits) > 4 and digits[:-2] in text)
    if kind is Kind.NAME:
        return all(squeezed(part) in text for part in value.split(" und "))
    return squeezed(value) in text


def squeezed(text: str) -> str:
    """Lower case, letters and digits only."""
    return re.sub(r"[\W_]", "", text.casefold())


def values_found(folder: Path, *, read_text: Callable[[bytes], str], workers: int = 1) -> pd.DataFrame:
    """One row a (document, field) of a folder with truth.jsonl: file, channel, type, field, found. `read_text` gives
    the text of a file and is called by `workers` threads."""
    records = list(truth_lines(folder))
    with ThreadPoolExecutor(workers) as pool:
        texts = pool.map(lambda record: squeezed(read_text((folder / record["file"]).read_bytes())), records)
        rows = [
            {
                "file": record["file"], "channel": record["channel"], "type": record["type"], "field": key,
                "found": is_printed(value, kind, text),
            }
            for record, text in zip(records, texts, strict=True)
            for key, value, kind in counted(record["type"], record["fields"])
        ]  # fmt: skip
    return pd.DataFrame(rows)


def counted(document_type: str, fields: Mapping[str, str | None]) -> Iterator[tuple[str, str, Kind]]:
    """Field, value and kind of those true values of a document that are looked for."""
    known = catalog.default()[document_type].fields
    for key, value in fields.items():
        if value is not None and known[key].kind not in _UNCOUNTED:
            yield key, value, known[key].kind


def by_channel(found: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """The share of values found, a row a channel and one for all, a column for each way of reading."""
    columns = {name: table.groupby("channel")["found"].mean() for name, table in found.items()}
    shares = pd.DataFrame(columns)
    first = next(iter(found.values()))
    shares["values"] = first.groupby("channel").size()
    shares.loc["all"] = [*(table["found"].mean() for table in found.values()), len(first)]
    shares["values"] = shares["values"].astype(int)
    return shares


def plain_text(ocr: Ocr, data: bytes) -> str:
    """What Tesseract alone reads on the untouched pages of a file."""
    return " ".join(word.text for page in open_pages(data) for word in ocr.words(untouched(page.image)))


def reader_text(reader: Reader, data: bytes) -> str:
    """What the reader finds in a file."""
    return " ".join(word.text for page in reader.read(data) for word in page.words or ())


def factory_pages(*, count: int, seed: int) -> list[FactoryPage]:
    """`count` first pages of factory letters for each channel: (channel, picture, exact words)."""
    families, names = all_families(), gazetteer.load(None)
    made = []
    with Press() as press:
        for channel, damage in CHANNELS.items():
            for number in range(count):
                rng = random.Random(f"{seed} {channel} {number}")
                pages, images = press.lay_out(draw(rng.choice(families), f"{seed} {number}", names), dpi=_DPI)
                words = Counter(filter(None, (squeezed(word.text) for word in pages[0].words)))
                made.append((channel, damage(images[0], rng), words))
    return made


def words_found(pages: Iterable[FactoryPage], read_words: Callable[[Image], Iterable[str]]) -> pd.DataFrame:
    """One row a page: channel, the share of its exact words that were read, and of the words read that stand there."""
    rows = []
    for channel, image, true_words in pages:
        read = Counter(filter(None, map(squeezed, read_words(image))))
        right = sum((read & true_words).values())
        recall, precision = right / max(sum(true_words.values()), 1), right / max(sum(read.values()), 1)
        rows.append({"channel": channel, "recall": recall, "precision": precision})
    return pd.DataFrame(rows)


def shares(**tables: pd.DataFrame) -> pd.DataFrame:
    """Mean recall and precision of each way of reading, a row a channel and one for all."""
    means = {name: table.groupby("channel")[["recall", "precision"]].mean() for name, table in tables.items()}
    joined = pd.concat(means, axis=1)
    joined.loc["all"] = joined.mean()
    return joined


def plain_words(ocr: Ocr, image: Image) -> list[str]:
    """What Tesseract alone reads on the untouched picture of a page."""
    return [word.text for word in ocr.words(untouched(image))]


def untouched(image: Image) -> Image:
    """The picture in grey, as Tesseract takes it, and otherwise as it lies in the file."""
    return image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY))


def _date_forms(day: date) -> list[str]:
    month, year = MONTHS[day.month - 1], day.year
    return [
        f"{day:%d.%m.%Y}", f"{day:%d.%m.%y}", f"{day.day}.{day.month}.{year}", f"{day.day}.{day.month}.{day:%y}",
        f"{day.day}. {month} {year}", f"{day:%d}. {month} {year}", f"{day.day}. {month[:3]} {year}", f"{day:%Y-%m-%d}",
    ]  # fmt: skip


def table(shares: pd.DataFrame) -> str:
    """Shares as aligned text."""
    return str(shares.to_string(float_format=lambda share: f"{share:.3f}"))
