"""Example: a document with its words, the truth about it, and a tag on every word that shows a field's value."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from documents.document import Box, Document, Page, Word


@dataclass(frozen=True, slots=True)
class Tag:
    """What one word shows. `field` is a field key or "table.column"; words of one printed value share `span`;
    cells of one table row share `row`."""

    field: str
    span: int
    row: int | None = None


Tags = tuple[Tag | None, ...]
"""One entry a word of a page, in the page's word order."""


@dataclass(frozen=True, slots=True)
class Example:
    """A document, its type and values in normal form, and its words' tags (one tuple a page).

    `family` names where it came from, so that a split can leave whole families out; `channel` says how it was read.
    """

    name: str
    family: str
    channel: str
    type: str
    document: Document
    tags: tuple[Tags, ...]
    fields: Mapping[str, str] = field(default_factory=dict)
    tables: Mapping[str, tuple[Mapping[str, str], ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if [len(page.words or ()) for page in self.document.pages] != [len(tags) for tags in self.tags]:
            raise ValueError(f"{self.name}: every word has one tag entry")


def write(path: Path, examples: Iterable[Example]) -> int:
    """Write a corpus as gzipped JSON Lines, one example a line; returns how many."""
    count = 0
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=5) as file:
        for count, example in enumerate(examples, start=1):  # noqa: B007
            file.write(json.dumps(_to_json(example), ensure_ascii=False, separators=(",", ":")) + "\n")
    return count


def read(path: Path) -> Iterator[Example]:
    """The examples of a corpus file, in order."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield _from_json(json.loads(line))


def _to_json(example: Example) -> dict[str, Any]:
    return {
        "name": example.name,
        "family": example.family,
        "channel": example.channel,
        "type": example.type,
        "fields": dict(example.fields),
        "tables": {key: [dict(row) for row in rows] for key, rows in example.tables.items()},
        "pages": [
            {
                "number": page.number,
                "size": [page.width, page.height],
                "words": [
                    [word.text, *word.box.as_list(), round(word.confidence, 2), *_tag_to_json(tag)]
                    for word, tag in zip(page.words or (), tags, strict=True)
                ],
            }
            for page, tags in zip(example.document.pages, example.tags, strict=True)
        ],
    }


def _tag_to_json(tag: Tag | None) -> list[Any]:
    return [] if tag is None else [tag.field, tag.span, tag.row]


def _from_json(record: dict[str, Any]) -> Example:
    pages, tags = [], []
    for entry in record["pages"]:
        words = tuple(Word(word[0], Box(*word[1:5]), word[5]) for word in entry["words"])
        width, height = entry["size"]
        pages.append(Page(entry["number"], width, height, words=words))
        tags.append(tuple(Tag(*word[6:9]) if len(word) > 6 else None for word in entry["words"]))
    return Example(
        name=record["name"],
        family=record["family"],
        channel=record["channel"],
        type=record["type"],
        document=Document(tuple(pages)),
        tags=tuple(tags),
        fields=record["fields"],
        tables={key: tuple(rows) for key, rows in record["tables"].items()},
    )
