"""Failing doubles of PageReader's tasks: what native libraries do on a bad day. A reader's process imports them."""

from __future__ import annotations

import itertools
import os
from collections import deque
from typing import Any


def raise_error(*arguments: Any) -> None:
    raise RuntimeError("the engine broke at Erika Mustermann")


def abort(*arguments: Any) -> None:
    os.abort()


def hang(*arguments: Any) -> None:
    """In C and with the interpreter's lock, so that no other thread runs and no signal handler of Python's."""
    deque(itertools.count(), maxlen=0)


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
