"""How fast, beside a peer in the same run: plain Tesseract on the same pages, one page after the other.

Ratios travel between machines; seconds do not.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pandas as pd

from documents.document import Document
from documents.pages import open_pages
from documents.words import Ocr
from evaluation.reading import untouched
from models.pipeline import Pipeline, Understander
from models.predict import Predictor

_FIRST_ANSWER = """
import sys, time
started = time.perf_counter()
from models.pipeline import Pipeline
with Pipeline.load() as pipeline:
    pipeline.annotate(open(sys.argv[1], "rb").read(), name="first")
print(time.perf_counter() - started)
"""


def bench(files: Sequence[Path]) -> dict[str, Any]:
    """Seconds a page and their ratios over the given files: plain Tesseract, reading with one and with all workers,
    understanding; and seconds from a fresh interpreter to the first answer."""
    contents = [path.read_bytes() for path in files]
    pages = [page for data in contents for page in open_pages(data)]
    count = len(pages)

    ocr = Ocr()
    tesseract = _seconds(lambda: [ocr.words(untouched(page.image)) for page in pages]) / count
    ocr.close()

    with Pipeline.load(workers=1) as pipeline:
        alone = _seconds(lambda: [pipeline.read(data) for data in contents]) / count
    with Pipeline.load() as pipeline:
        bundle, workers, documents = pipeline.bundle, pipeline.workers, list[Document]()

        def read_all() -> None:
            # As `postlotse read` does it: several files at a time, since most have one page.
            with ThreadPoolExecutor(workers) as pool:
                documents.extend(Document(tuple(opened.pages)) for opened in pool.map(pipeline.read, contents))

        together = _seconds(read_all) / count
    understander = Understander(bundle.config, Predictor.from_bundle(bundle))
    understanding = _seconds(lambda: [understander.understand(document) for document in documents]) / count
    first = subprocess.run(
        [sys.executable, "-P", "-c", _FIRST_ANSWER, files[0]], capture_output=True, text=True, check=True
    )
    return {
        "pages": count,
        "plain Tesseract, seconds a page": tesseract,
        "reading with one worker, seconds a page": alone,
        f"reading with all workers ({workers}), seconds a page": together,
        "reading with one worker / plain Tesseract": alone / tesseract,
        "reading with all workers / plain Tesseract": together / tesseract,
        "understanding, seconds a page": understanding,
        "understanding / plain Tesseract": understanding / tesseract,
        "start to first answer, seconds": float(first.stdout),
    }


def table(figures: dict[str, Any]) -> str:
    """The figures as aligned text."""
    printed = pd.Series({key: f"{v:.3f}" if isinstance(v, float) else str(v) for key, v in figures.items()})
    return str(printed.to_string())


def _seconds(work: Any) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
