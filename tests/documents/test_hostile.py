"""Whatever a file does to the reader, it costs only that file: an error with a code, and the next one is read."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from documents import errors, isolation
from documents.isolation import Failed, Processes
from documents.reading import PageReader, Reader

sys.path.insert(0, str(Path(__file__).parent))  # a reader's processes look for the doubles there, too
import doubles
from hostile import HOSTILE, LONG, WORD, many_pages, pdf


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(workers=2, seconds=4) as opened:
        yield opened


def outcome(reader: Reader, data: bytes) -> str:
    try:
        pages = reader.read(data)
    except errors.ReadError as error:
        return error.code
    words = [word.text for page in pages for word in page.words or ()]
    if any(WORD in word for word in words):
        return WORD
    return "other words" if words else "blank" if all(page.blank for page in pages) else "illegible"


@pytest.fixture(scope="module")
def outcomes(request: pytest.FixtureRequest) -> Iterator[dict[str, Future[tuple[str, float]]]]:
    """What each gave, after how many seconds. All at once, on both cores, and those that would keep the reader busy for
    good have little time; for the table one after the other, with the time that a reader gives them in earnest."""
    alone = bool(request.config.getoption("hostile_table", default=False))
    with (
        Reader(workers=1 if alone else 2) as patient,
        Reader(workers=1, seconds=2) as hasty,
        ThreadPoolExecutor(1 if alone else 2) as pool,
        ThreadPoolExecutor(1) as aside,
    ):

        def read(name: str, reader: Reader) -> tuple[str, float]:
            data = HOSTILE[name][0]()
            started = time.monotonic()
            return outcome(reader, data), time.monotonic() - started

        yield {
            name: aside.submit(read, name, hasty)
            if LONG.search(name) and not alone
            else pool.submit(read, name, patient)
            for name in HOSTILE
        }


def test_there_are_enough_of_them() -> None:
    assert len(HOSTILE) >= 60


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_read_right_or_gets_its_error(
    name: str, outcomes: dict[str, Future[tuple[str, float]]], record_property: Callable[[str, object], None]
) -> None:
    given, seconds = outcomes[name].result()
    record_property("file", name)
    record_property("outcome", "read" if given == WORD else given)
    record_property("seconds", seconds)
    assert given in HOSTILE[name][1]


@pytest.mark.parametrize(
    ("double", "code"),
    [
        (doubles.abort, "reader_crashed"),
        (doubles.leave, "reader_crashed"),
        (doubles.hang, "reader_timeout"),
        (doubles.devour, "reader_memory"),
    ],
)
def test_what_breaks_a_reader_costs_only_its_file(
    double: object, code: str, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(PageReader, "page", double)
        assert outcome(reader, pdf()) == code
    assert [outcome(reader, pdf()) for _ in range(3)] == [WORD] * 3


def test_files_beside_one_that_breaks_its_process_are_read() -> None:
    with Processes(2, PageReader, seconds=20) as processes:
        good = [processes.submit(doubles.process) for _ in range(4)]
        bad = [processes.submit(doubles.abort) for _ in range(3)]
        good += [processes.submit(doubles.process) for _ in range(4)]
        assert all(future.result() != os.getpid() for future in good)
        for future in bad:
            with pytest.raises(errors.ReaderCrashed):
                future.result()


def test_a_page_gets_a_second_try_where_others_may_have_broken_the_process() -> None:
    with Processes(1, PageReader, seconds=20) as processes:
        first = processes.submit(doubles.abort_unless_fresh).result()
        assert processes.submit(doubles.abort_unless_fresh).result() != first


def test_a_task_has_the_processor_s_time_not_the_clock_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "_ASLEEP", 1.0)
    with Processes(1, PageReader, seconds=1) as processes:
        assert processes.submit(doubles.starve_briefly).result() == "done"
        started = time.monotonic()
        with pytest.raises(errors.ReaderTimeout):
            processes.submit(doubles.sleep).result()
        assert time.monotonic() - started < 10


def test_what_never_comes_to_an_end_is_given_up_however_little_it_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "_ASLEEP", 1.0)
    monkeypatch.setattr(isolation, "_LONGEST", 2)
    with Processes(1, PageReader, seconds=1) as processes, pytest.raises(errors.ReaderTimeout):
        processes.submit(doubles.starve).result(timeout=10)


def test_a_process_that_never_gets_ready_is_said_and_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "_START", 0.5)
    threads = threading.active_count()
    with pytest.raises(Failed, match="no reader's process can be started"):
        Processes(2, doubles.sleep)
    assert threading.active_count() == threads


def test_logs_hold_no_text_of_letters(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for double in (doubles.raise_error, doubles.abort):
        monkeypatch.setattr(PageReader, "page", double)
        with pytest.raises((Failed, errors.ReaderCrashed)) as caught:
            reader.read(pdf())
        assert "Erika" not in str(caught.value) + caplog.text


def test_a_closed_reader_waits_for_nothing() -> None:
    processes = Processes(1, PageReader, seconds=50)
    busy, waiting = processes.submit(doubles.hang), processes.submit(doubles.process)
    while not busy.running():
        time.sleep(0.01)
    processes.close()
    with pytest.raises(Failed, match="closed"):
        busy.result(timeout=5)
    assert waiting.cancelled()


def test_a_stream_closed_early_takes_its_pages_back(reader: Reader) -> None:
    stream = reader.stream(many_pages(40))
    assert next(stream).number == 1
    stream.close()
    assert outcome(reader, pdf()) == WORD


PARENT = """
import sys, time
sys.path.insert(0, sys.argv[1])
import doubles
from documents.isolation import Processes
from documents.reading import PageReader
processes = Processes(2, PageReader)
print(*{processes.submit(doubles.process).result() for _ in range(50)}, flush=True)
processes.submit(doubles.hang)
time.sleep(99)
"""


def test_no_process_outlives_a_parent_that_is_killed() -> None:
    folder = str(Path(__file__).parent)
    with subprocess.Popen([sys.executable, "-P", "-c", PARENT, folder], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        children = [int(number) for number in parent.stdout.readline().split()]
        time.sleep(0.3)
        parent.send_signal(signal.SIGKILL)
    until = time.monotonic() + 10
    while any(lives(child) for child in children):
        assert time.monotonic() < until
        time.sleep(0.05)


def lives(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False
