"""Both readers get the same pages, and a value counts where its document's pages say it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image as Picture
from PIL import ImageDraw, ImageFont

from documents.catalog import Kind
from evaluation import pace
from evaluation.pace import Bound, Letter


def records(**channels: list[int]) -> list[dict[str, object]]:
    return [{"channel": channel, "pages": pages} for channel, lengths in channels.items() for pages in lengths]


def test_channels_take_turns_until_the_pages_are_full() -> None:
    chosen = pace.evenly(records(scan=[1, 3, 1, 1], fax=[2, 1], photo=[1]), 6, lambda record: record["pages"])
    assert [(r["channel"], r["pages"]) for r in chosen] == [
        ("scan", 1),
        ("fax", 2),
        ("photo", 1),
        ("fax", 1),
        ("scan", 1),
    ]


def test_a_value_counts_only_on_its_own_document_s_pages() -> None:
    documents = [
        Bound(range(0, 2), [("2024-03-01", Kind.DATE), ("12.50", Kind.AMOUNT)]),
        Bound(range(2, 3), [("12.50", Kind.AMOUNT)]),
    ]
    assert pace.values_found(documents, ["Köln, 1. März 2024", "12,50 EUR", "1. März 2024"]) == 2


def sheet(text: str) -> np.ndarray:  # type: ignore[type-arg]
    picture = Picture.new("L", (1240, 900), 255)
    for line in range(5):
        ImageDraw.Draw(picture).text(
            (100, 80 + 120 * line), text, fill=0, font=ImageFont.truetype("DejaVuSans.ttf", 44)
        )
    return np.asarray(picture)


def test_pages_are_bound_pixel_for_pixel_and_faxes_without_loss(tmp_path: Path) -> None:
    grey, fax = sheet("Sparkasse Musterstadt"), np.where(sheet("Fax vom 01.03.2024") > 127, 255, 0).astype(np.uint8)
    letters = [Letter([grey, fax], [("Sparkasse", Kind.NAME)]), Letter([fax], [])]
    documents = pace.bind(letters, tmp_path / "mixed.pdf")
    assert [document.places for document in documents] == [range(0, 2), range(2, 3)]
    pages = pypdfium2.PdfDocument(tmp_path / "mixed.pdf")
    assert [page.get_size() for page in pages] == [pytest.approx((1240 * 72 / 300, 900 * 72 / 300))] * 3
    stored = [next(page.get_objects()).get_bitmap().to_numpy().reshape(900, 1240) for page in pages]
    assert np.abs(stored[0].astype(int) - grey).mean() < 2
    assert (stored[1] == fax).all()


def test_where_the_peer_is_missing_the_table_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Picture.fromarray(sheet("Widerspruch vom 01.03.2024")).save(tmp_path / "a.png")
    (tmp_path / "truth.jsonl").write_text(
        '{"file": "a.png", "channel": "scan", "type": "widerspruch", "fields": {"datum": "2024-03-01"}, "tables": {}}\n'
    )
    monkeypatch.setenv("PATH", str(tmp_path))
    lines = pace.bench(tmp_path, pages=3, seed=1).splitlines()
    assert lines[0].split() == ["pages", "pages", "a", "minute", "values", "found", "values"]
    assert [lines[1].split()[n] for n in (0, 1, 3, 4)] == ["reader", "1", "1", "1"]
    assert "apt-get install ocrmypdf" in lines[2]


PEER = """#!/bin/sh
while [ "$1" != --sidecar ]; do shift; done
printf 'Seite 1\\fvom 1. Maerz\\f01.03.2024' > "$2"
"""


def test_the_peer_s_pages_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    peer = tmp_path / pace.PEER
    peer.write_text(PEER)
    peer.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert pace.peer_texts(tmp_path / "mixed.pdf") == ["Seite 1", "vom 1. Maerz", "01.03.2024"]
