"""Examples -> batches of windows with their labels; read a little differently in every epoch."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from corpora.example import Example
from corpora.factory.noise import Noise, disturb
from documents.catalog import Catalog
from models.encode import Encoder, Ints, Window, batch
from training.tokenizer import MASK

IGNORED = -100
_UNREAD = 0.05
"""Share of the words that an epoch hides."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A window with what the network should say about it: the document's type and a label a word."""

    window: Window
    type: int
    labels: Ints


def field_keys(catalog: Catalog, types: Sequence[str]) -> list[str]:
    """All field and "table.column" keys of the types, each once: types share the labels of fields of the same name."""
    keys: dict[str, None] = {}
    for name in types:
        keys |= dict.fromkeys(catalog[name].fields)
        keys |= {f"{table.key}.{column}": None for table in catalog[name].tables.values() for column in table.columns}
    return list(keys)


def samples(example: Example, encoder: Encoder, types: Sequence[str], labels: Mapping[str, int]) -> list[Sample]:
    """The windows of an example. A word begins a value when it is the first of its span in reading order."""
    found = []
    for window in encoder.encode(example.document):
        tags = example.tags[window.page_index]
        seen: set[int] = set()
        numbers = []
        for index in window.words:
            tag = tags[index]
            if tag is None:
                numbers.append(0)
                continue
            numbers.append(labels[f"{'I' if tag.span in seen else 'B'}-{tag.field}"])
            seen.add(tag.span)
        found.append(Sample(window, types.index(example.type), np.array(numbers, dtype=np.int64)))
    return found


class Batches:
    """An epoch in batches of about `words` words: examples disturbed and shuffled, windows of like length together."""

    def __init__(
        self,
        examples: Sequence[Example],
        encoder: Encoder,
        types: Sequence[str],
        labels: Mapping[str, int],
        *,
        words: int,
        windows: int,
        seed: int,
        noise: Noise = Noise(),
    ) -> None:
        self._examples, self._encoder, self._types, self._labels = examples, encoder, types, labels
        self._words, self._windows, self._seed, self._noise = words, windows, seed, noise
        mask = encoder.tokenizer.token_to_id(MASK)
        assert mask is not None
        self._mask = mask

    def epoch(self, number: int) -> Iterator[dict[str, Tensor]]:
        """The batches of one epoch; the same number gives the same batches."""
        rng = random.Random(f"{self._seed} {number}")
        order = list(self._examples)
        rng.shuffle(order)
        # A few hundred examples at a time: like lengths meet, and memory stays flat.
        for start in range(0, len(order), 256):
            pool = [sample for example in order[start : start + 256] for sample in self._some(example, rng)]
            pool.sort(key=lambda sample: len(sample.labels))
            groups = list(self._grouped(pool))
            rng.shuffle(groups)
            yield from map(tensors, groups)

    def _some(self, example: Example, rng: random.Random) -> list[Sample]:
        disturbed = disturb(example, self._noise, rng) if example.channel == "digital" else example
        found = samples(disturbed, self._encoder, self._types, self._labels)
        if len(found) > self._windows:
            found = [found[0], *rng.sample(found[1:], self._windows - 1)]
        return [replace(sample, window=self._varied(sample.window, rng)) for sample in found]

    def _varied(self, window: Window, rng: random.Random) -> Window:
        """The window set a little wider or narrower, with some words unread: what is said must follow from the rest."""
        stretch = np.array([rng.uniform(0.85, 1.15)] * 3 + [1.0])
        stretch[1] = rng.uniform(0.85, 1.15)
        pieces, shapes = window.pieces.copy(), window.shapes.copy()
        unread = [place for place in range(len(pieces)) if rng.random() < _UNREAD]
        pieces[unread] = 0
        pieces[unread, 0] = self._mask
        shapes[unread] = 1
        return replace(window, pieces=pieces, shapes=shapes, geometry=(window.geometry * stretch).astype(np.int64))

    def _grouped(self, pool: Sequence[Sample]) -> Iterator[list[Sample]]:
        group: list[Sample] = []
        for sample in pool:
            if group and (len(group) + 1) * len(sample.labels) > self._words:
                yield group
                group = []
            group.append(sample)
        if group:
            yield group


def tensors(group: Sequence[Sample]) -> dict[str, Tensor]:
    """The network's inputs with "type" [B] and "labels" [B, S] (IGNORED where padded)."""
    result = {name: torch.from_numpy(array) for name, array in batch([sample.window for sample in group]).items()}
    labels = np.full(result["shapes"].shape, IGNORED, dtype=np.int64)
    for row, sample in zip(labels, group, strict=True):
        row[: len(sample.labels)] = sample.labels
    result["labels"] = torch.from_numpy(labels)
    result["type"] = torch.tensor([sample.type for sample in group])
    return result
