"""Predictor: a document in, beliefs out: how probable each type is, and each label of each word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from documents.document import Document
from models.bundle import NETWORK, TOKENIZER, Bundle
from models.encode import Encoder, Ints, Window, batch

Floats = NDArray[np.float32]
Run = Callable[[dict[str, Ints]], tuple[Floats, Floats]]
"""The network: inputs by name -> type logits [B, types], label logits [B, S, labels]."""


@dataclass(frozen=True)
class Beliefs:
    """`types` [T]: probabilities over the bundle's types. `labels`: for each page of the document [words, L], in the
    page's word order."""

    types: Floats
    labels: tuple[Floats, ...]


class Predictor:
    """Runs a network over documents, in batches of up to `batch_size` windows."""

    def __init__(self, run: Run, encoder: Encoder, *, types: int, labels: int, batch_size: int = 8) -> None:
        self._run, self._encoder = run, encoder
        self._types, self._labels, self._batch_size = types, labels, batch_size

    @classmethod
    def from_bundle(cls, bundle: Bundle, *, threads: int = 1) -> Predictor:
        """A predictor on ONNX Runtime, with `threads` threads on the CPU."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        session = onnxruntime.InferenceSession(
            str(bundle.folder / NETWORK), options, providers=["CPUExecutionProvider"]
        )
        config = bundle.config
        encoder = Encoder(
            Tokenizer.from_file(str(bundle.folder / TOKENIZER)),
            size=config.window,
            overlap=config.overlap,
            depth=config.depth,
        )

        def run(inputs: dict[str, Ints]) -> tuple[Floats, Floats]:
            types, labels = session.run(None, inputs)
            return types, labels

        return cls(run, encoder, types=len(config.types), labels=len(config.labels))

    def predict(self, document: Document) -> Beliefs:
        """The beliefs about a document. One without any word is believed to be every type alike."""
        windows = self._encoder.encode(document)
        type_logits: Floats = np.zeros(self._types, np.float32)
        sums = [np.zeros((len(page.words or ()), self._labels), np.float32) for page in document.pages]
        weights = [np.zeros((len(page.words or ()), 1), np.float32) for page in document.pages]
        for start in range(0, len(windows), self._batch_size):
            chosen = windows[start : start + self._batch_size]
            types, labels = self._run(batch(chosen))
            for window, type_row, label_rows in zip(chosen, types, labels, strict=True):
                # The first page says most clearly what a letter is; every later one counts half.
                type_logits += type_row * (1.0 if window.page == 1 else 0.5)
                _add(window, label_rows, sums, weights)
        type_logits /= np.float32(sum(1.0 if window.page == 1 else 0.5 for window in windows) or 1.0)
        means = (s / np.maximum(w, np.float32(1e-6)) for s, w in zip(sums, weights, strict=True))
        return Beliefs(_softmax(type_logits), tuple(_softmax(mean) for mean in means))


def _add(window: Window, logits: Floats, sums: Sequence[Floats], weights: Sequence[Floats]) -> None:
    """Where windows overlap, a word counts more the further it stands from the window's edge."""
    count = len(window.words)
    position = np.arange(count)
    weight = (np.minimum(np.minimum(position, count - 1 - position) + 1, 32) / 32).astype(np.float32)[:, None]
    words = list(window.words)
    sums[window.page_index][words] += logits[:count] * weight
    weights[window.page_index][words] += weight


def _softmax(logits: NDArray[np.floating[Any]]) -> Floats:
    shifted = np.exp(logits - logits.max(-1, keepdims=True))
    result: Floats = shifted / shifted.sum(-1, keepdims=True)
    return result
