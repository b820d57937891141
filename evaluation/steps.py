"""What each step of the reader is worth, and what its verdict on a page's quality says, on degraded factory pages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import local

import pandas as pd

from documents.document import Image, Page, Verdict
from documents.reading import PageReader, Step
from evaluation.reading import FactoryPage, words_found

_CHANGE = 0.01
"""Share of a page's words from which a step has helped or harmed it."""


def without_each_step(pages: Sequence[FactoryPage], *, workers: int = 1) -> pd.DataFrame:
    """The share of each channel's words that is read with all of the reader's steps, with each one left out, and with
    none; and how many pages the step helped and harmed."""
    ways: dict[str, Collection[Step]] = {"all steps": frozenset(Step)}
    ways |= {f"without: {step}": frozenset(Step) - {step} for step in Step}
    ways["none of them"] = frozenset()
    found = {name: _found(pages, steps, workers) for name, steps in ways.items()}
    every = found["all steps"]["recall"]
    rows = []
    for name, table in found.items():
        gain = every - table["recall"]
        rows.append(
            {"": name, **table.groupby("channel")["recall"].mean(), "all": table["recall"].mean()}
            | {"pages helped": int((gain > _CHANGE).sum()), "pages harmed": int((gain < -_CHANGE).sum())}
        )
    return pd.DataFrame(rows).set_index("")


def by_verdict(pages: Sequence[FactoryPage], read: Callable[[Image], Page]) -> pd.DataFrame:
    """For each verdict: how many pages it was given, and the mean and least share of their words that was read."""
    verdicts = []

    def words(image: Image) -> list[str]:
        page = read(image)
        verdicts.append(page.quality.verdict.value)
        return [word.text for word in page.words or ()]

    found = words_found(pages, words).assign(verdict=verdicts)
    table = found.groupby("verdict")["recall"].agg(["size", "mean", "min"])
    return table.reindex([verdict.value for verdict in Verdict]).rename(columns={"size": "pages"}).dropna()


def _found(pages: Sequence[FactoryPage], steps: Collection[Step], workers: int) -> pd.DataFrame:
    own = local()

    def read(page: FactoryPage) -> pd.DataFrame:
        if not hasattr(own, "reader"):
            own.reader = PageReader(steps=steps)
        return words_found([page], lambda image: (word.text for word in own.reader.read_image(image).words or ()))

    with ThreadPoolExecutor(workers) as pool:
        return pd.concat(pool.map(read, pages), ignore_index=True)
