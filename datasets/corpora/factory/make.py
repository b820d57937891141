"""Make a corpus: draw letters of all families, lay them out, send a share of them through paper and a real reader."""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path

from corpora.example import Example, Tag, Tags
from corpora.factory import align, families, gazetteer
from corpora.factory.degrade import CHANNELS, DPI
from corpora.factory.draft import Draft, Sheet
from corpora.factory.press import LaidOutPage, MarkedWord, Press
from documents import catalog
from documents.document import Box, Document, Image, Page, Word
from documents.reading import Reader


class FamilyError(ValueError):
    """A family's markup contradicts itself or the catalog."""


@dataclass(frozen=True)
class Family:
    """`name` is "type/family"; `draw` draws one letter."""

    name: str
    draw: Callable[[Draft], Sheet]

    @property
    def type(self) -> str:
        return self.name.split("/")[0]


def all_families(types: Sequence[str] | None = None) -> list[Family]:
    """Every family of the given types (default: all), sorted by name."""
    found = []
    for package in pkgutil.iter_modules(families.__path__):
        if types is not None and package.name not in types:
            continue
        module = importlib.import_module(f"{families.__name__}.{package.name}")
        for entry in pkgutil.iter_modules(module.__path__):
            if not entry.name.startswith("_"):
                drawn = importlib.import_module(f"{module.__name__}.{entry.name}")
                found.append(Family(f"{package.name}/{entry.name}", drawn.draw))
    return sorted(found, key=lambda family: family.name)


def draw(family: Family, seed: str, names: gazetteer.Gazetteer) -> Sheet:
    """One letter of a family; the same seed draws the same letter. Some first pages carry a stamp or a hand note."""
    draft = Draft(random.Random(f"{family.name} {seed}"), names)
    sheet = family.draw(draft)
    extras = (draft.received_stamp() if draft.maybe(0.3) else "") + (draft.hand_note() if draft.maybe(0.12) else "")
    return replace(sheet, body=extras + sheet.body)


def example(family: Family, name: str, pages: Sequence[LaidOutPage]) -> Example:
    """Laid-out pages as an example with tags and truth. Raises FamilyError where marks contradict each other."""
    words = [_words(page) for page in pages]
    tags = [_tags(page) for page in pages]
    fields, tables = _truth(family, [word for page in pages for word in page.words])
    return Example(
        name=name,
        family=family.name,
        channel="digital",
        type=family.type,
        document=Document(tuple(
            Page(number, round(page.width), round(page.height), words=page_words)
            for number, (page, page_words) in enumerate(zip(pages, words, strict=True), start=1)
        )),
        tags=tuple(tags),
        fields=fields,
        tables=tables,
    )  # fmt: skip


def through_paper(
    family: Family,
    name: str,
    pages: Sequence[LaidOutPage],
    images: Sequence[Image],
    *,
    channel: str,
    reader: Reader,
    rng: random.Random,
) -> Example:
    """Laid-out pages as read from degraded pictures of them. A page that was read too badly drops out, and what only it
    states with it; raises `align.NotAligned` when none is left."""
    kept: list[LaidOutPage] = []
    read_pages: list[Page] = []
    tags: list[Tags] = []
    for page, image in zip(pages, images, strict=True):
        read = reader.read_image(CHANNELS[channel](image, rng))
        try:
            tags.append(align.carry_over(_words(page), _tags(page), read.words or ()))
        except align.NotAligned:
            continue
        kept.append(page)
        read_pages.append(Page(len(kept), read.width, read.height, words=read.words))
    if not kept:
        raise align.NotAligned("no page was read well enough")
    truth = example(family, name, kept)
    return replace(truth, channel=channel, document=Document(tuple(read_pages)), tags=tuple(tags))


def corpus(
    *,
    count: int,
    seed: int,
    types: Sequence[str] | None = None,
    paper: float = 0.0,
    lists: Path | None = None,
    workers: int = 1,
) -> Iterator[Example]:
    """`count` examples, evenly over types and then over a type's families; a share `paper` goes through OCR.
    The same arguments make the same corpus, in any number of workers up to order."""
    if workers == 1:
        yield from _part(count, seed, types, paper, lists, 0, 1)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        parts = [pool.submit(_part_list, count, seed, types, paper, lists, part, workers) for part in range(workers)]
        yield from itertools.chain.from_iterable(part.result() for part in parts)


def _part_list(*arguments: object) -> list[Example]:
    return list(_part(*arguments))  # type: ignore[arg-type]


def _part(
    count: int, seed: int, types: Sequence[str] | None, paper: float, lists: Path | None, part: int, parts: int
) -> Iterator[Example]:
    names = gazetteer.load(lists)
    by_type: dict[str, list[Family]] = defaultdict(list)
    for family in all_families(types):
        by_type[family.type].append(family)
    keys = sorted(by_type)
    with Press() as press, Reader(workers=1) as reader:
        for number in range(part, count, parts):
            kin = by_type[keys[number % len(keys)]]
            family = kin[number // len(keys) % len(kin)]
            rng = random.Random(f"{seed} {number}")
            on_paper = rng.random() < paper
            pages, images = press.lay_out(draw(family, f"{seed} {number}", names), dpi=DPI if on_paper else None)
            name = f"{seed}-{number}"
            if not on_paper:
                yield example(family, name, pages)
                continue
            channel = rng.choices(list(CHANNELS), [5, 2, 2, 2])[0]
            try:
                yield through_paper(family, name, pages, images, channel=channel, reader=reader, rng=rng)
            except align.NotAligned:
                yield example(family, name, pages)


def _words(page: LaidOutPage) -> tuple[Word, ...]:
    return tuple(Word(word.text, Box.clipped(word.left, word.top, word.right, word.bottom)) for word in page.words)


def _tags(page: LaidOutPage) -> Tags:
    return tuple(
        None if word.field is None or word.mark is None else Tag(word.field, word.mark, word.row) for word in page.words
    )


def _truth(
    family: Family, words: Sequence[MarkedWord]
) -> tuple[dict[str, str], dict[str, tuple[Mapping[str, str], ...]]]:
    types = catalog.default()
    document_type = types[family.type]
    parts: dict[str, dict[int, str]] = defaultdict(dict)
    rows: dict[str, dict[int, dict[str, str]]] = defaultdict(lambda: defaultdict(dict))
    for word in words:
        if word.field is None or word.value is None:
            continue
        table, _, column = word.field.rpartition(".")
        if table:
            if (
                table not in document_type.tables
                or column not in document_type.tables[table].columns
                or word.row is None
            ):
                raise FamilyError(f"{family.name}: {word.field} is no table column, or has no row")
            rows[table][word.row][column] = word.value
            continue
        if word.field not in document_type.fields:
            raise FamilyError(f"{family.name}: {word.field} is no field of {family.type}")
        known = parts[word.field].setdefault(word.part or 0, word.value)
        if known != word.value:
            raise FamilyError(f"{family.name}: {word.field} has two values")
    fields = {}
    for key, values in parts.items():
        ordered = [value for _, value in sorted(values.items())]
        fields[key] = (document_type.fields[key].joined or " ").join(dict.fromkeys(ordered))
    tables: dict[str, tuple[Mapping[str, str], ...]] = {
        key: tuple(_filled_down(row for _, row in sorted(numbered.items()))) for key, numbered in rows.items()
    }
    return fields, tables


def _filled_down(rows: Iterator[dict[str, str]]) -> Iterator[dict[str, str]]:
    """A day printed once above several bookings holds for all of them."""
    day: str | None = None
    for row in rows:
        day = row.get("buchungstag", day)
        yield row if day is None else {"buchungstag": day, **row}
