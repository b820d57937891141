"""Failing doubles of PageReader's tasks: what native libraries do on a bad day. A reader's process imports them."""

from __future__ import annotations

import itertools
import os
import threading
import time
from collections import deque
from typing import Any


def raise_error(*arguments: Any) -> None:
    raise RuntimeError("the engine broke at Erika Mustermann")


def abort(*arguments: Any) -> None:
    os.abort()


def hang(*arguments: Any) -> None:
    """In C and with the interpreter's lock, so that no other thread runs and no signal handler of Python's."""
    deque(itertools.count(), maxlen=0)


def sleep(*arguments: Any) -> None:
    """As behind a lock that nobody gives back."""
    threading.Event().wait()


def starve(*arguments: Any, seconds: float = 60.0) -> str:
    """By the clock it takes `seconds`, and little of the processor's time: as on a machine that is too busy."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        time.sleep(0.1)
        busy = time.process_time() + 0.02
        while time.process_time() < busy:
            pass
    return "done"


def starve_briefly(*arguments: Any) -> str:
    return starve(seconds=3.0)


def devour(*arguments: Any) -> bytes:
    return bytes(10_000_000_000)


def leave(*arguments: Any) -> None:
    os._exit(0)


def process(*arguments: Any) -> int:
    return os.getpid()


def abort_unless_fresh(*arguments: Any) -> int:
    """Dies in a process that has had a task before."""
    if _seen:
        os.abort()
    _seen.append(1)
    return os.getpid()


_seen: list[int] = []
