"""Pages a minute and what is found on them, beside a peer in the same run: OCRmyPDF, with which archives make scans
searchable. Both read the same PDF of pictures, bound from the pages of many documents, with two pages at a time.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import chain, cycle, islice, zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pandas as pd
from PIL import Image as Picture

from corpora.factory import gazetteer
from corpora.factory.degrade import CHANNELS
from corpora.factory.make import all_families, draw, example
from corpora.factory.press import Press
from documents.catalog import Kind
from documents.document import Image
from documents.pages import DPI, Limits, open_file, open_pages
from documents.reading import Reader
from evaluation.reading import counted, is_printed, squeezed
from evaluation.score import truth_lines

PEER = "ocrmypdf"
_OPTIONS = ("-l", "deu", "--rotate-pages", "--deskew", "--jobs", "2", "--output-type", "pdf", "--quiet")
_MISSING = f"{PEER} is not installed, so nothing stands beside it (Debian: apt-get install {PEER})."
_QUALITY = 95
"""JPEG quality of pages in grey or colour in the bound file."""
_LIMITS = Limits(size=1_000_000_000)


@dataclass(frozen=True)
class Letter:
    """A document as the pictures of its pages, and the values that stand on them, each with its kind."""

    images: Iterable[Image]
    values: Sequence[tuple[str, Kind]]


@dataclass(frozen=True)
class Bound:
    """A document within the bound file: the places of its pages, from 0, and the values that stand on them."""

    places: range
    values: Sequence[tuple[str, Kind]]


def bench(folder: Path | None, *, pages: int, seed: int) -> str:
    """A table of both readers over so many pages: of the documents of a folder with truth.jsonl, evenly over channels,
    or of the factory. Where the peer is missing, the table says so."""
    with TemporaryDirectory() as place:
        file = Path(place) / "mixed.pdf"
        letters = from_factory(pages, seed=seed) if folder is None else from_folder(folder, pages)
        documents = bind(letters, file)
        rows = {"reader": _measured(reader_texts, file, documents)}
        if shutil.which(PEER) is not None:
            rows[PEER] = _measured(peer_texts, file, documents)
    table = pd.DataFrame.from_dict(rows, orient="index").to_string(float_format=lambda figure: f"{figure:.1f}")
    return table if PEER in rows else f"{table}\n{_MISSING}"


def from_folder(folder: Path, pages: int) -> Iterator[Letter]:
    """Documents of a folder with truth.jsonl that have so many pages together, or a few less."""

    def length(record: Mapping[str, Any]) -> int:
        with closing(open_file((folder / record["file"]).read_bytes())) as file:
            return file.pages

    for record in evenly(truth_lines(folder), pages, length):
        images = (page.image for page in open_pages((folder / record["file"]).read_bytes()))
        yield Letter(images, [(value, kind) for _, value, kind in counted(record["type"], record["fields"])])


def evenly(
    records: Iterable[Mapping[str, Any]], pages: int, length: Callable[[Mapping[str, Any]], int]
) -> Iterator[Mapping[str, Any]]:
    """Records of `pages` pages together at most, a channel after the other in turn. Those that are too long for what
    is left are passed over."""
    channels: dict[str, list[Mapping[str, Any]]] = {}
    for record in records:
        channels.setdefault(record["channel"], []).append(record)
    for record in chain.from_iterable(zip_longest(*channels.values())):
        if record is not None and pages > 0 and (count := length(record)) <= pages:
            pages -= count
            yield record


def from_factory(pages: int, *, seed: int) -> Iterator[Letter]:
    """So many first pages of factory letters, a channel after the other in turn."""
    families, names = all_families(), gazetteer.load(None)
    with Press() as press:
        for number, damage in enumerate(islice(cycle(CHANNELS.values()), pages)):
            rng = random.Random(f"{seed} {number}")
            family = rng.choice(families)
            laid_out, images = press.lay_out(draw(family, f"{seed} {number}", names), dpi=DPI)
            truth = example(family, str(number), laid_out[:1])
            values = [(value, kind) for _, value, kind in counted(truth.type, truth.fields)]
            yield Letter([damage(images[0], rng)], values)


def bind(letters: Iterable[Letter], file: Path) -> list[Bound]:
    """Write the pages of all documents into one PDF, one pixel of a page as one at 300 dpi."""
    documents, count = [], 0
    for letter in letters:
        first = count
        for image in letter.images:
            picture, options = Picture.fromarray(image), {"quality": _QUALITY}
            if np.isin(image, (0, 255)).all():  # a fax, kept without loss
                picture, options = picture.convert("1"), {}
            picture.save(file, "PDF", append=count > 0, resolution=DPI, **options)
            count += 1
        documents.append(Bound(range(first, count), letter.values))
    return documents


def reader_texts(file: Path) -> list[str]:
    """What our reader finds, page by page."""
    with Reader(workers=2, limits=_LIMITS) as reader:
        return [" ".join(word.text for word in page.words or ()) for page in reader.stream(file.read_bytes())]


def peer_texts(file: Path) -> list[str]:
    """What OCRmyPDF finds, page by page."""
    text = file.with_suffix(".txt")
    subprocess.run([PEER, *_OPTIONS, "--sidecar", text, file, file.with_suffix(".out.pdf")], check=True)
    return text.read_text(encoding="utf-8").split("\f")


def values_found(documents: Iterable[Bound], texts: Sequence[str]) -> int:
    """How many values stand in the text of their document's pages."""
    found = 0
    for document in documents:
        text = squeezed(" ".join(texts[place] for place in document.places))
        found += sum(is_printed(value, kind, text) for value, kind in document.values)
    return found


def _measured(read: Callable[[Path], list[str]], file: Path, documents: Sequence[Bound]) -> dict[str, float]:
    started = time.perf_counter()
    texts = read(file)
    seconds = time.perf_counter() - started
    return {
        "pages": len(texts),
        "pages a minute": 60 * len(texts) / seconds,
        "values found": values_found(documents, texts),
        "values": sum(len(document.values) for document in documents),
    }
