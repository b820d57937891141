"""Memory is counted over all processes, and a leak shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from documents.pages import open_pages
from evaluation import endurance


def test_what_is_kept_shows_as_growth_and_what_comes_and_goes_does_not() -> None:
    assert endurance.growth([100, 900, 100, 100] * 10) == 0
    assert endurance.growth(list(range(0, 4000, 100))) == 3000


def test_memory_of_children_counts_and_of_the_dead_does_not() -> None:
    program = "import sys; kept = b'x' * 200_000_000; print(1, flush=True); sys.stdin.read()"
    before = endurance.resident(os.getpid())
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout
        child.stdout.readline()
        assert endurance.resident(os.getpid()) - before > 190_000_000
        child.kill()
    assert endurance.resident(child.pid) == 0


@pytest.mark.parametrize("kind", endurance.KINDS)
def test_a_long_file_has_the_pages_it_should(kind: str) -> None:
    assert sum(1 for _ in open_pages(endurance.long_file(kind, 12))) == 12


def test_a_short_run_reads_every_page_and_says_what_it_took() -> None:
    lines = endurance.bench(pages=3).splitlines()
    assert [re.sub(r"[+-]?\d+ (s|MB)", r"N \1", line) for line in lines] == [
        f"{kind} of 3 pages: 3 read in N s, at most N MB, N MB from first to last quarter" for kind in endurance.KINDS
    ]
    assert all(50 < int(re.search(r"most (\d+) MB", line)[1]) < 5000 for line in lines)  # type: ignore[index]
