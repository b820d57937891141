"""Reader: a file in, its pages with words out. Pages are read side by side, one engine a thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from threading import BoundedSemaphore
from types import TracebackType

from documents import cleaning
from documents.document import Image, Page
from documents.pages import Limits, RawPage, open_pages
from documents.words import Ocr

_READS_WELL = 0.7
"""Mean confidence of the words from which no other way up is tried."""


class Reader:
    """Reads up to `workers` pages at a time, for any number of threads at once. However many there are, at most twice
    as many pages lie unread in memory. Use as a context manager or call `close`. Raises LanguageDataMissing."""

    def __init__(self, *, workers: int = 1, limits: Limits = Limits()) -> None:
        self._limits = limits
        self._ocr = Ocr(engines=workers)
        self.workers = workers
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="read")
        self._room = BoundedSemaphore(2 * workers)

    def read(self, data: bytes, *, images: bool = False) -> list[Page]:
        """The pages of a file with their words; with `images` also the picture that the boxes refer to.
        Raises a ReadError when the file or one of its pages cannot be opened."""
        return list(self.stream(data, images=images))

    def stream(self, data: bytes, *, images: bool = False) -> Generator[Page, None, None]:
        """The same, page by page as they are ready: only a few are in memory at a time. May be closed early."""
        waiting: deque[Future[Page]] = deque()
        with closing(open_pages(data, limits=self._limits)) as pages:
            while (begun := self._begun(pages, images)) is not None:
                waiting.append(begun)
                if len(waiting) > self.workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()

    def read_image(self, image: Image, *, number: int = 1) -> Page:
        """One picture of a page, turned upright and level, with its words by OCR."""
        laid = cleaning.evened(cleaning.grey(image))
        if cleaning.is_blank(laid):
            return Page(number, laid.shape[1], laid.shape[0], image=laid, words=(), blank=True)
        best: Page | None = None
        for quarters in self._ways_up(laid):
            upright = cleaning.deskewed(cleaning.turned(laid, quarters))
            page = Page(number, upright.shape[1], upright.shape[0], image=upright, words=self._ocr.words(upright))
            if best is None or _legible(page) > _legible(best):
                best = page
            if _legible(best) >= _READS_WELL:
                break
        assert best is not None
        return best

    def _ways_up(self, laid: Image) -> tuple[int, ...]:
        """Quarter turns to try, the likeliest first. As it lies comes first unless the print says otherwise."""
        likely = self._ocr.quarters(laid)
        return (0, 2, 1, 3) if likely is None else tuple(dict.fromkeys((likely, 0)))

    def close(self) -> None:
        self._pool.shutdown()
        self._ocr.close()

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _begun(self, pages: Iterator[RawPage], images: bool) -> Future[Page] | None:
        """The next page on its way to its words, None after the last. Waits until there is room for it in memory. A
        page gives its room back once it is read, asked for or not: who stops asking keeps nobody waiting."""
        self._room.acquire()
        try:
            raw = next(pages, None)
            future = None if raw is None else self._pool.submit(self._page, raw, images)
        except BaseException:
            self._room.release()
            raise
        if future is None:
            self._room.release()
        else:
            future.add_done_callback(lambda _: self._room.release())
        return future

    def _page(self, raw: RawPage, images: bool) -> Page:
        if raw.layer is not None and raw.layer.trusted:
            height, width = raw.image.shape[:2]
            page = Page(raw.number, width, height, image=raw.image, words=raw.layer.words)
        else:
            page = self.read_image(raw.image, number=raw.number)
        return page if images else replace(page, image=None)


def _legible(page: Page) -> float:
    """Mean confidence of the longer words: a page upside down reads as many short, doubtful ones."""
    words = [word.confidence for word in page.words or () if sum(map(str.isalnum, word.text)) >= 3]
    return sum(words) / len(words) if words else 0.0
