"""Pictures of single lines -> text, by Postlotse's own small network: a second reader where Tesseract is unsure, for
handwriting, comb boxes and worn print. Trained by `training/linereader.py`; its alphabet travels in the ONNX file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from documents.document import Image

Floats = NDArray[np.float32]

HEIGHT = 32
"""Pixels to which every line is scaled."""
STRIDE = 4
"""Pixels of a scaled line for one step of the network."""
_WIDEST = 1200
_RELEASED = Path(__file__).parent / "linereader.onnx"
_BATCH = 16


@dataclass(frozen=True, slots=True)
class Sign:
    """One character of a line: where it begins and ends as shares of the line's width, and how sure it is."""

    text: str
    left: float
    right: float
    confidence: float


class LineReader:
    """Reads lines in this process, on one thread."""

    def __init__(self, path: Path = _RELEASED) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self._alphabet: str = json.loads(self._session.get_modelmeta().custom_metadata_map["alphabet"])

    def read(self, lines: Sequence[Image]) -> list[list[Sign]]:
        """The characters of grey pictures of one line each, dark on light; spaces between words are characters too."""
        framed = [frame(line) for line in lines]
        found: list[list[Sign]] = [[] for _ in lines]
        order = sorted(range(len(lines)), key=lambda index: framed[index].shape[1])
        for start in range(0, len(order), _BATCH):
            chosen = order[start : start + _BATCH]
            (scores,) = self._session.run(None, {"lines": stack([framed[index] for index in chosen])})
            for index, score in zip(chosen, scores, strict=True):
                steps = -(-framed[index].shape[1] // STRIDE)
                found[index] = self._signs(np.asarray(score[:steps]))
        return found

    def _signs(self, scores: Floats) -> list[Sign]:
        """The best path of connectionist temporal classification: repeated steps are one character, the first class is
        none. A character reaches to half of the way to its neighbours."""
        chances = np.exp(scores - scores.max(1, keepdims=True))
        chances /= chances.sum(1, keepdims=True)
        best = chances.argmax(1)
        runs: list[tuple[int, int, int]] = []
        for step, label in enumerate(best):
            if label and step and runs and best[step - 1] == label:
                runs[-1] = (runs[-1][0], step, int(label))
            elif label:
                runs.append((step, step, int(label)))
        middles = [(first + last + 1) / 2 for first, last, _ in runs]
        edges = [0.0, *((a + b) / 2 for a, b in pairwise(middles)), float(len(best))]
        return [
            Sign(
                self._alphabet[label - 1],
                edges[number] / len(best),
                edges[number + 1] / len(best),
                float(chances[first : last + 1, label].max()),
            )
            for number, (first, last, label) in enumerate(runs)
        ]


def frame(line: Image) -> Floats:
    """A line as the network takes it, [HEIGHT, width]: ink 1, paper 0, cut to the height of its ink and scaled."""
    paper, darkest = np.percentile(line, (80, 0.5))
    ink = np.clip((paper - line.astype(np.float32)) / max(paper - darkest, 30.0), 0.0, 1.0)
    rows = np.flatnonzero((ink > 0.4).sum(1) > 1)
    if len(rows):
        ink = ink[rows[0] : rows[-1] + 1]
    room = HEIGHT - 2
    width = int(np.clip(round(ink.shape[1] * room / ink.shape[0]), 4, _WIDEST))
    scaled = cv2.resize(ink, (width, room), interpolation=cv2.INTER_AREA if ink.shape[0] > room else cv2.INTER_LINEAR)
    return np.pad(scaled, ((1, 1), (4, 4)))


def stack(framed: Sequence[Floats]) -> Floats:
    """Framed lines as one batch [lines, 1, HEIGHT, width], filled up with paper to a multiple of the stride."""
    width = -(-max(line.shape[1] for line in framed) // STRIDE) * STRIDE
    batch = np.zeros((len(framed), 1, HEIGHT, width), np.float32)
    for line, place in zip(framed, batch, strict=True):
        place[0, :, : line.shape[1]] = line
    return batch
