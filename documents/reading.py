"""Reader: a file in, its pages with words out, side by side in processes that no file can take along."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Generator, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from enum import StrEnum
from threading import BoundedSemaphore
from time import process_time
from types import TracebackType

import cv2

from documents import cleaning, codes, combs, photo, quality
from documents.document import Image, Page, Word
from documents.errors import ReaderMemory
from documents.isolation import Attachment, Processes
from documents.leftovers import read_again
from documents.linereader import LineReader
from documents.pages import Limits, OpenFile, RawPage, open_file
from documents.words import Ocr, second_look

_READS_WELL = 0.7
"""Mean confidence of the words from which no other way up is tried."""


_PATIENCE = 12.0
"""Seconds of the processor's time after which a page of noise is not tried another way: it must be done before its
process is given up."""


class Reader:
    """Reads up to `workers` pages at a time, each in a process of its own, for any number of threads at once. However
    many there are, at most twice as many pages are under way. A page that takes more than `seconds` of the processor's
    time, or its process more than `memory` bytes, is given up. Use as a context manager or call `close`. Raises
    LanguageDataMissing."""

    def __init__(
        self, *, workers: int = 1, limits: Limits = Limits(), seconds: float = 50.0, memory: int = 3_000_000_000
    ) -> None:
        self.workers = workers
        self._processes = Processes(workers, PageReader, limits, seconds=seconds, memory=memory)
        self._room = BoundedSemaphore(2 * workers)

    def read(self, data: bytes, *, images: bool = False) -> list[Page]:
        """The pages of a file with their words; with `images` also the picture that the boxes refer to.
        Raises a ReadError when the file or one of its pages cannot be opened."""
        return list(self.stream(data, images=images))

    def stream(self, data: bytes, *, images: bool = False) -> Generator[Page, None, None]:
        """The same, page by page as they are ready: only a few are in memory at a time. May be closed early."""
        file = Attachment(data)
        waiting: deque[Future[Page]] = deque()
        try:
            for number in range(1, self._processes.submit(PageReader.pages, file).result() + 1):
                waiting.append(self._begun(file, number, images))
                if len(waiting) > self.workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()

    def read_image(self, image: Image, *, number: int = 1) -> Page:
        """One picture of a page, turned upright and level, with its words by OCR."""
        page: Page = self._processes.submit(PageReader.read_image, image, number).result()
        return page

    def close(self) -> None:
        self._processes.close()

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _begun(self, file: Attachment, number: int, images: bool) -> Future[Page]:
        """A page on its way to its words. Waits until there is room for it. A page gives its room back once it is
        read, asked for or not: who stops asking keeps nobody waiting."""
        self._room.acquire()
        try:
            future: Future[Page] = self._processes.submit(PageReader.page, file, number, images)
        except BaseException:
            self._room.release()
            raise
        future.add_done_callback(lambda _: self._room.release())
        return future


@contextmanager
def _opencv_errors() -> Iterator[None]:
    try:
        yield
    except cv2.error as error:
        if error.code != cv2.Error.StsNoMem:
            raise
        raise ReaderMemory from error


class Step(StrEnum):
    """What is done to a page besides turning it upright and reading it once; the benchmark leaves out one at a time."""

    SHEET = "the sheet cut out of a photo, perspective taken out"
    LIGHT = "light and tint evened out"
    LEVEL = "lines of print laid level"
    GRAIN = "ragged edges and grain smoothed"
    LINES = "a second look without frames and table lines"
    READER = "what Tesseract is unsure of read by the line reader"
    COMBS = "characters in boxes joined to words"


class PageReader:
    """Reads one page after the other, in this process and thread. What each of a Reader's processes has one of."""

    def __init__(self, limits: Limits = Limits(), *, steps: Collection[Step] = frozenset(Step)) -> None:
        cv2.setNumThreads(1)
        self._limits, self._steps = limits, steps
        self._ocr, self._lines = Ocr(engines=1), LineReader()

    def pages(self, file: Attachment) -> int:
        """How many pages a file has."""
        return self._opened(file).pages

    @_opencv_errors()
    def page(self, file: Attachment, number: int, images: bool) -> Page:
        """One page of a file with its words, on demand with its picture."""
        raw = self._opened(file).page(number)
        page = self._read(raw)
        assert page.image is not None
        page = replace(page, codes=codes.find(page.image), invoice=raw.invoice)
        return page if images else replace(page, image=None)

    @_opencv_errors()
    def read_image(self, image: Image, number: int = 1) -> Page:
        """One picture of a page, turned upright and level, with its words by OCR."""
        bare = cleaning.grey(photo.sheet(image) if Step.SHEET in self._steps else image)
        laid = cleaning.evened(bare) if Step.LIGHT in self._steps else bare
        if cleaning.is_blank(laid):
            return Page(number, laid.shape[1], laid.shape[0], image=laid, words=(), blank=True)
        ragged = Step.GRAIN in self._steps and cleaning.is_two_tone(bare)
        best: Page | None = None
        begun = process_time()
        for quarters in self._ways_up(laid):
            upright = cleaning.turned(laid, quarters)
            if Step.LEVEL in self._steps:
                upright = cleaning.deskewed(upright)
            shown = cleaning.softened(upright) if ragged else upright
            page = Page(number, upright.shape[1], upright.shape[0], image=upright, words=self._ocr.words(shown))
            if best is None or _legible(page) > _legible(best):
                best, way_up = page, quarters
            if _legible(best) >= _READS_WELL or process_time() - begun > _PATIENCE:
                break
        assert best is not None
        assert best.words is not None
        words = best.words if process_time() - begun > _PATIENCE else self._looked_twice(best)
        if Step.COMBS in self._steps:
            words = combs.joined(words)
        return replace(best, words=words, quality=quality.judge(cleaning.turned(bare, way_up), words))

    def _looked_twice(self, page: Page) -> tuple[Word, ...]:
        """A page's words with what only shows once frames and table lines are gone, and what only the second reader
        can read."""
        assert page.image is not None
        assert page.words is not None
        words, without = page.words, cleaning.unlined(page.image)
        if Step.GRAIN in self._steps and _legible(page) < _READS_WELL:
            words = second_look(words, self._ocr.words(cleaning.softened(page.image)))
        if without is not None and Step.LINES in self._steps:
            words = second_look(words, self._ocr.words(without))
        if Step.READER in self._steps:
            words = read_again(page.image if without is None else without, words, self._lines)
        return words

    def _ways_up(self, laid: Image) -> tuple[int, ...]:
        """Quarter turns to try, the likeliest first. As it lies comes first unless the print says otherwise."""
        likely = self._ocr.quarters(laid)
        return (0, 2, 1, 3) if likely is None else tuple(dict.fromkeys((likely, 0)))

    def _opened(self, file: Attachment) -> OpenFile:
        if file.opened is None:
            file.opened = open_file(file.data, limits=self._limits)
        opened: OpenFile = file.opened
        return opened

    def _read(self, raw: RawPage) -> Page:
        if raw.layer is not None and raw.layer.trusted:
            height, width = raw.image.shape[:2]
            return Page(raw.number, width, height, image=raw.image, words=raw.layer.words)
        return self.read_image(raw.image, raw.number)


def _legible(page: Page) -> float:
    """Mean confidence of the longer words: a page upside down reads as many short, doubtful ones. Tesseract reads lines
    that run up or down, too; on a page that stands upright they count for nothing."""
    words = [word for word in page.words or () if sum(map(str.isalnum, word.text)) >= 3]
    level = [word.confidence for word in words if word.box.width * page.width >= word.box.height * page.height]
    return sum(level) / len(words) if words else 0.0
