"""Whether memory holds out over a long file: thousands of pages with few words, as one TIFF and as one PDF."""

from __future__ import annotations

import os
import resource
import statistics
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path
from threading import Event, Thread
from types import TracebackType

from PIL import Image as Picture
from PIL import ImageDraw, ImageFont

from documents.pages import Limits
from documents.reading import Reader

KINDS = ("TIFF", "PDF")
_EVERY = 0.2
"""Seconds between two looks at the memory."""
_DPI = 150


def bench(*, pages: int) -> str:
    """A line for each kind of file: time, the most memory, and how much more it is in the last quarter than in the
    first. Each is read in a process of its own, so that nothing else is in its memory."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        return "\n".join(pool.map(_line, KINDS, [pages] * len(KINDS)))


def long_file(kind: str, pages: int) -> bytes:
    """A TIFF or PDF of so many A4 pages, black on white at 150 dpi, each with five lines of print."""
    leaves = [_leaf(number) for number in range(min(pages, 10))]
    bound = [leaves[number % 10] for number in range(pages)]
    options = {"compression": "group4", "dpi": (_DPI, _DPI)} if kind == "TIFF" else {"resolution": _DPI}
    buffer = BytesIO()
    bound[0].save(buffer, kind, save_all=True, append_images=bound[1:], **options)
    return buffer.getvalue()


def growth(samples: Sequence[int]) -> int:
    """How much more the median of the last quarter is than that of the first."""
    quarter = max(len(samples) // 4, 1)
    return round(statistics.median(samples[-quarter:]) - statistics.median(samples[:quarter]))


def resident(process: int) -> int:
    """Bytes in memory of a process and all that come from it; what several of them share counts for each."""
    with suppress(FileNotFoundError, ProcessLookupError):  # one may end at any time
        place = Path("/proc") / str(process)
        children = [int(child) for file in place.glob("task/*/children") for child in file.read_text().split()]
        own = int((place / "statm").read_text().split()[1]) * resource.getpagesize()
        return own + sum(map(resident, children))
    return 0


class Watch:
    """Looks at the memory of this process and all that come from it, in even steps while the context lasts. `samples`
    are bytes."""

    def __init__(self) -> None:
        self.samples: list[int] = []
        self._done = Event()
        self._thread = Thread(target=self._look, daemon=True)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        while True:
            self.samples.append(resident(os.getpid()))
            if self._done.wait(_EVERY):
                return


def _line(kind: str, pages: int) -> str:
    data = long_file(kind, pages)
    started = time.perf_counter()
    with Reader(workers=2, limits=Limits(pages=pages)) as reader, Watch() as watch:
        read = sum(bool(page.words) for page in reader.stream(data))
    seconds = time.perf_counter() - started
    return (
        f"{kind} of {pages} pages: {read} read in {seconds:.0f} s, "
        f"at most {max(watch.samples) / 1e6:.0f} MB, {growth(watch.samples) / 1e6:+.0f} MB from first to last quarter"
    )


def _leaf(number: int) -> Picture.Image:
    picture = Picture.new("1", (1240, 1754), 1)
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(40)
    for line in range(5):
        pen.text((120, 150 + 120 * line), f"Sparkasse Musterstadt, Konto {number}{line}", fill=0, font=font)
    return picture
