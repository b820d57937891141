"""The press: Chromium lays a sheet out as pages and says where every word stands. No printing is needed for that."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from importlib.resources import files
from io import BytesIO
from types import TracebackType
from typing import Any

import numpy as np
from PIL import Image
from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import Page as Tab

from corpora.factory.draft import Sheet
from documents.document import Image as PageImage

_ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
)
_BASE_CSS = (
    "*{hyphens:manual}html,body{margin:0;padding:0;background:#fff}p{margin:0 0 .7em}table{border-collapse:collapse}"
    "i.comb{font-style:normal;display:inline-block;min-width:1.25em;text-align:center;border:1px solid #666;margin-right:-1px}"
)


class PressError(RuntimeError):
    """Chromium is missing, or a sheet could not be laid out."""


@dataclass(frozen=True, slots=True)
class MarkedWord:
    """A word as laid out. Sides are relative to the page; `mark` numbers the marked element it stands in."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    field: str | None
    value: str | None
    row: int | None
    part: int | None
    mark: int | None


@dataclass(frozen=True, slots=True)
class LaidOutPage:
    """Words of one page in markup order; width and height in CSS pixels (96 to the inch)."""

    width: float
    height: float
    words: tuple[MarkedWord, ...]


class Press:
    """A running Chromium. Use as a context manager; one press serves one thread."""

    def __init__(self, executable: str | None = None) -> None:
        found = (
            executable or shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        )
        if found is None:
            raise PressError("Chromium is not installed (Debian: apt-get install chromium)")
        self._executable = found

    def __enter__(self) -> Press:
        self._playwright = sync_playwright().start()
        self._browser: Browser = self._playwright.chromium.launch(
            executable_path=self._executable, args=list(_ARGUMENTS)
        )
        # In a function of its own, so that its constants can be declared again in the same tab.
        self._script = f"(() => {{{files('corpora.factory').joinpath('layout.js').read_text(encoding='utf-8')}}})()"
        self._tabs: dict[int, Tab] = {}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._browser.close()
        self._playwright.stop()

    def lay_out(self, sheet: Sheet, *, dpi: int | None = None) -> tuple[list[LaidOutPage], list[PageImage]]:
        """The pages of a sheet and, if `dpi` is given, each as an RGB image of that resolution."""
        tab = self._opened(sheet, dpi or 96)
        pages = [_page(raw) for raw in tab.evaluate("words()")]
        images = []
        for element in tab.query_selector_all(".page") if dpi is not None else ():
            picture = Image.open(BytesIO(element.screenshot(animations="disabled")))
            images.append(np.asarray(picture.convert("RGB")))
        return pages, images

    def print(self, sheet: Sheet) -> bytes:
        """The sheet as a PDF with a text layer, as an office program would save it."""
        width, height = sheet.size
        return self._opened(sheet, 96).pdf(width=f"{width}mm", height=f"{height}mm", print_background=True)

    def _opened(self, sheet: Sheet, dpi: int) -> Tab:
        """The tab of this resolution with the sheet laid out in it; a new tab a letter would cost most of the time."""
        if dpi not in self._tabs:
            self._tabs[dpi] = self._browser.new_page(
                device_scale_factor=dpi / 96, viewport={"width": 1000, "height": 1200}
            )
        tab = self._tabs[dpi]
        tab.set_content(f"<!doctype html><html lang=de><style>{_BASE_CSS}{sheet.css}</style><body></body></html>")
        tab.evaluate(self._script)
        arguments = {
            "size": sheet.size,
            "margin": sheet.margin,
            "body": sheet.body,
            "header": sheet.header,
            "footer": sheet.footer,
        }
        tab.evaluate("sheet => layOut(sheet)", arguments)
        return tab


def _page(raw: dict[str, Any]) -> LaidOutPage:
    width, height = raw["width"], raw["height"]
    words = []
    for text, left, top, right, bottom, field, value, row, part, mark in raw["words"]:
        if right <= 0 or bottom <= 0 or left >= width or top >= height:
            continue
        words.append(
            MarkedWord(text, left / width, top / height, right / width, bottom / height, field, value,
                       int(row) if row else None, int(part) if part else None, mark)
        )  # fmt: skip
    return LaidOutPage(width, height, tuple(words))
