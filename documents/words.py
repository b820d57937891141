"""Page -> words by Tesseract's German model, in this process and one thread an engine."""

from __future__ import annotations

import os
import queue
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from documents.document import Box, Image, Word
from documents.errors import LanguageDataMissing

LANGUAGE, ORIENTATION = "deu", "osd"
_FOLDERS = ("/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata", "/usr/share/tessdata")
_SURE = 2.0
"""Tesseract's confidence in an orientation from which a page is turned."""
_NOISE, _DOUBTFUL, _CLEARER = 0.3, 0.6, 0.2
"""Confidence up to which a word of a second reading is none; below which one gives way to it; by how much it must be
surer for that."""
_LONGEST = 15_000
"""Milliseconds that one reading of a page may take."""
_RULE = re.compile(r"[|_\-—–=~.·]+")


class Ocr:
    """Up to `engines` Tesseract engines, each used by one thread at a time. Raises LanguageDataMissing."""

    def __init__(self, *, engines: int = 1) -> None:
        # The library must find this before it is loaded: more threads an engine only wait for each other.
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")
        import tesserocr

        folder = _language_folder()
        self._readers = _Engines(
            tesserocr.PyTessBaseAPI(path=folder, lang=LANGUAGE, psm=tesserocr.PSM.AUTO) for _ in range(engines)
        )
        self._turners = _Engines(
            tesserocr.PyTessBaseAPI(path=folder, lang=ORIENTATION, psm=tesserocr.PSM.OSD_ONLY) for _ in range(engines)
        )

    def words(self, page: Image) -> tuple[Word, ...]:
        """What is printed on a grey, upright page, in Tesseract's reading order; strokes of tables left out."""
        with self._readers.one() as engine:
            _show(engine, page)
            # What is not read by then is left out: noise can keep Tesseract busy for minutes.
            engine.Recognize(_LONGEST)
            table = engine.GetTSVText(0)
            engine.Clear()
        return tuple(_words(table, page.shape[1], page.shape[0]))

    def quarters(self, page: Image) -> int | None:
        """How many quarters a grey page must be turned clockwise to stand upright; None where that is not sure."""
        with self._turners.one() as engine:
            _show(engine, page)
            found = engine.DetectOrientationScript()
            engine.Clear()
        if not found or found["orient_conf"] < _SURE:
            return None
        return -int(found["orient_deg"]) // 90 % 4

    def close(self) -> None:
        self._readers.close()
        self._turners.close()


def second_look(first: Sequence[Word], second: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a first reading, with what a second reading of the same page adds: words where the first saw none,
    and clearer words where the first saw only doubtful ones. Each is put where it belongs in the first's order."""
    second = [word for word in second if word.confidence > _NOISE]
    if not first or not second:
        return tuple(first or second)
    overlaps = _overlaps(first, second)
    sure = np.array([word.confidence for word in first])
    found: list[Word | None] = list(first)
    new: list[Word] = []
    for word, hit in zip(second, overlaps.T, strict=True):
        if not hit.any():
            new.append(word)
        elif float(sure[hit].max()) < min(_DOUBTFUL, word.confidence - _CLEARER):
            new.append(word)
            for index in np.flatnonzero(hit):
                found[index] = None
    kept = [word for word in found if word is not None]
    for word in new:
        kept.insert(_place(kept, word), word)
    return tuple(kept)


def _overlaps(first: Sequence[Word], second: Sequence[Word]) -> NDArray[np.bool_]:
    """[first, second]: do two words share a third of the smaller one's area?"""
    one, other = (np.array([(w.box.left, w.box.top, w.box.right, w.box.bottom) for w in ws]) for ws in (first, second))
    width = np.minimum(one[:, None, 2], other[None, :, 2]) - np.maximum(one[:, None, 0], other[None, :, 0])
    height = np.minimum(one[:, None, 3], other[None, :, 3]) - np.maximum(one[:, None, 1], other[None, :, 1])
    areas = [(box[:, 2] - box[:, 0]) * (box[:, 3] - box[:, 1]) for box in (one, other)]
    shared = np.clip(width, 0, None) * np.clip(height, 0, None)
    return np.asarray(shared > 0.3 * np.minimum(areas[0][:, None], areas[1][None, :]))


def _place(words: Sequence[Word], new: Word) -> int:
    """Beside its neighbour on its line, to the left if there is one; else before the first word that stands lower."""
    line = [
        (word.box.left, index)
        for index, word in enumerate(words)
        if abs(word.box.middle[1] - new.box.middle[1]) < 0.5 * new.box.height
    ]
    before = [place for place in line if place[0] < new.box.left]
    if before:
        return max(before)[1] + 1
    if line:
        return min(line)[1]
    return next((index for index, word in enumerate(words) if word.box.top >= new.box.bottom), len(words))


class _Engines:
    """A stock of engines, lent to one thread at a time."""

    def __init__(self, engines: Iterable[Any]) -> None:
        self._all = list(engines)
        self._free: queue.SimpleQueue[Any] = queue.SimpleQueue()
        for engine in self._all:
            self._free.put(engine)

    @contextmanager
    def one(self) -> Iterator[Any]:
        engine = self._free.get()
        try:
            yield engine
        finally:
            self._free.put(engine)

    def close(self) -> None:
        for engine in self._all:
            engine.End()


def _show(engine: Any, page: Image) -> None:
    height, width = page.shape
    engine.SetImageBytes(page.tobytes(), width, height, 1, width)
    engine.SetSourceResolution(300)


def _language_folder() -> str:
    for folder in filter(None, (os.environ.get("TESSDATA_PREFIX"), *_FOLDERS)):
        if all((Path(folder) / f"{name}.traineddata").is_file() for name in (LANGUAGE, ORIENTATION)):
            return folder
    raise LanguageDataMissing


def _words(table: str, width: int, height: int) -> Iterator[Word]:
    for row in table.splitlines():
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != "5":
            continue
        text = cells[11].strip()
        if not text or (len(text) > 3 and _RULE.fullmatch(text)):
            continue
        left, top, across, down = map(int, cells[6:10])
        box = Box.clipped(left / width, top / height, (left + across) / width, (top + down) / height)
        yield Word(text, box, min(max(float(cells[10]) / 100, 0.0), 1.0))
