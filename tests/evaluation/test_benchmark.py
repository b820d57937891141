from pathlib import Path

import pytest

from evaluation import benchmark

SAMPLE = Path(__file__).parents[2] / "datasets" / "samples" / "widerspruch_anwalt.pdf"


def test_every_figure_is_of_what_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Even where all workers take longer than one, as they do for a single page."""
    clock = iter((4.0, 6.0, 8.0, 1.0))

    def seconds(work) -> float:  # type: ignore[no-untyped-def]
        work()
        return next(clock)

    monkeypatch.setattr(benchmark, "_seconds", seconds)
    figures = benchmark.bench([SAMPLE])
    assert figures["reading with one worker / plain Tesseract"] == 1.5
    assert figures["reading with all workers / plain Tesseract"] == 2.0
    assert figures["understanding / plain Tesseract"] == 0.25
    assert figures["reading with one worker, seconds a page"] * figures["pages"] == pytest.approx(6.0)
    assert figures["start to first answer, seconds"] > 0
    assert "start to first answer" in benchmark.table(figures)
