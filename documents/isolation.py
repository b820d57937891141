"""Work in processes of its own, each bounded in time and memory: what crashes or hangs there takes nothing else along.

Time is the processor's: on a machine that is busy beyond its means a task takes longer by the clock, and is no less
sound for it. Only a process that sleeps, or gets next to nothing of the processor, is judged by the clock.

PDFium, Pillow's decoders, OpenCV and Tesseract are native code that is fed whatever arrives by post. A task runs in a
fresh interpreter that imports only what it needs (no fork, no import of the caller's `__main__`), talks over a socket
of its own, and is killed and replaced when it dies, takes too long or has done its share. The kernel kills it with its
parent. Tasks are functions of a module; the first argument is what `build` made when the process began.
"""

from __future__ import annotations

import ctypes
import itertools
import logging
import os
import pickle
import queue
import resource
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any

from documents.errors import ReaderCrashed, ReaderMemory, ReadError, ReaderTimeout

_logger = logging.getLogger(__name__)

_BOOT = "import sys; sys.path[:] = sys.argv[2:]; from documents.isolation import serve; serve(int(sys.argv[1]))"
_ENVIRONMENT = {
    # One thread a process: as many processes as cores are busy already, and each further thread only waits.
    **dict.fromkeys(("OMP_THREAD_LIMIT", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1"),
    "MALLOC_ARENA_MAX": "1",
}
_START = 300.0
"""Seconds that a process may take to start: under a second, but for a machine that is busy beyond its means."""
_ASLEEP = 20.0
"""Seconds without any use of the processor after which a process is taken to sleep for good, once its time has passed
by the clock as well."""
_LONGEST = 10
"""So many times its time a task may take by the clock, however little of the processor it gets."""
_SHARE = 500
"""Tasks after which a process is replaced, so that nothing that libraries leak or break adds up."""
_IDLE = 2.0
"""Seconds without a task after which a process forgets the files it holds."""
_HELD_FILES, _HELD_BYTES = 4, 150_000_000
"""What a process holds of files at most, besides the one it is busy with."""
_PR_SET_PDEATHSIG = 1


class Failed(RuntimeError):
    """A task raised what it should not. Says the kind and the place only: the message may hold text of a letter."""


class Attachment:
    """The bytes of a file that several tasks share. A process asks for them at its first task with it, and holds them
    for the next ones. A task finds in `data` the bytes and may leave in `opened` what it made of them."""

    _keys = itertools.count()

    def __init__(self, data: bytes) -> None:
        self.key, self.data = next(self._keys), data
        self.opened: Any = None

    def __reduce__(self) -> tuple[Callable[[int], Attachment], tuple[int]]:
        return _held, (self.key,)

    def close(self) -> None:
        """Let go of what tasks made of it."""
        if self.opened is not None:
            self.opened.close()
        self.opened = None


class Processes:
    """`count` processes that work off tasks in the order they come, for any number of threads. `build(*arguments)` is
    called once in each; what it raises is raised here. `seconds` of the processor's time bound a task, `memory` a
    process, in bytes."""

    def __init__(
        self,
        count: int,
        build: Callable[..., Any],
        *arguments: Any,
        seconds: float = 50.0,
        memory: int = 3_000_000_000,
    ) -> None:
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._slots = [_Slot(pickle.dumps((build, arguments, seconds, memory)), seconds) for _ in range(count)]
        self._threads = [
            threading.Thread(target=slot.work, args=(self._tasks,), name="reader", daemon=True) for slot in self._slots
        ]
        for thread in self._threads:
            thread.start()
        try:
            self._slots[0].began.result()
        except BaseException:
            self.close()
            raise

    def submit(self, work: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """`work(built, *arguments)` in one of the processes. The future raises what the task raises if that is a
        ReadError, Failed for all else, and ReaderCrashed, ReaderTimeout or ReaderMemory for what their names say."""
        task = _Task(work, arguments)
        self._tasks.put(task)
        return task.future

    def close(self) -> None:
        """End all processes at once; what they are busy with fails, and what waits is cancelled."""
        with suppress(queue.Empty):
            while True:
                if (task := self._tasks.get_nowait()) is not None:
                    task.future.cancel()
        for slot in self._slots:
            self._tasks.put(None)
            slot.end()
        for thread in self._threads:
            thread.join()

    def __enter__(self) -> Processes:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Task:
    def __init__(self, work: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        self.work, self.arguments = work, arguments
        self.future: Future[Any] = Future()


class _Slot:
    """A thread's place for one process. The thread starts it: the kernel ends a process with the thread it is from."""

    def __init__(self, setup: bytes, seconds: float) -> None:
        self._setup, self._seconds = setup, seconds
        self._process: _Process | None = None
        self.began: Future[None] = Future()
        self.closed = False

    def work(self, tasks: queue.SimpleQueue[_Task | None]) -> None:
        try:
            self._ready()
        except BaseException as error:
            self.began.set_exception(error)
        else:
            self.began.set_result(None)
        while (task := tasks.get()) is not None:
            if task.future.set_running_or_notify_cancel():
                self._fulfil(task)
            del task  # and with it the file and the page, while waiting for the next
        if self._process is not None:
            self._process.kill()

    def end(self) -> None:
        """Have the process die, for another thread: whatever it was busy with fails."""
        self.closed = True
        if (process := self._process) is not None:
            process.end()

    def _fulfil(self, task: _Task) -> None:
        try:
            task.future.set_result(self._done(task))
        except BaseException as error:
            task.future.set_exception(error)

    def _done(self, task: _Task) -> Any:
        """What the task gives. One that a process died of gets a second try in a fresh one: the tasks before it may
        have broken the first."""
        while True:
            process = self._ready()
            fresh = process.tasks == 0
            try:
                result = process.call(task, self._seconds)
            except ReaderMemory:
                self._replace()
                raise
            except (EOFError, OSError) as error:
                status = self._replace()
                if self.closed:
                    raise Failed("the reader was closed") from None
                if isinstance(error, TimeoutError) or status == -signal.SIGPROF:
                    _logger.error("a reader's process was stopped: its task took too long")
                    raise ReaderTimeout from None
                _logger.error("a reader's process ended with status %s", status)
                if fresh:
                    raise ReaderCrashed from None
            else:
                if process.tasks >= _SHARE:
                    self._replace()
                return result

    def _ready(self) -> _Process:
        if self._process is None:
            self._process = _Process(self._setup)
        if self.closed:
            self._process.end()
        try:
            self._process.greet()
        except (EOFError, OSError):
            status = self._replace(start=False)
            raise Failed(f"no reader's process can be started, the last ended with status {status}") from None
        except BaseException:
            self._replace(start=False)
            raise
        return self._process

    def _replace(self, *, start: bool = True) -> int:
        assert self._process is not None
        status = self._process.kill()
        # At once, so that the next task need not wait for it.
        self._process = _Process(self._setup) if start and not self.closed else None
        return status


class _Process:
    def __init__(self, setup: bytes) -> None:
        self.tasks = 0
        self._greeted = False
        self._connection, other = Pipe()
        with other:
            place = str(other.fileno())
            self._child = subprocess.Popen(
                [sys.executable, "-P", "-c", _BOOT, place, *sys.path],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,  # native libraries write what they please there
                pass_fds=[other.fileno()],
                env={**os.environ, **_ENVIRONMENT},
            )
        with suppress(OSError):
            self._connection.send((os.getpid(), setup))

    def greet(self) -> None:
        """Wait until it is ready. Raises what building raised there."""
        if not self._greeted:
            if not self._connection.poll(_START):
                raise TimeoutError
            _given(*self._connection.recv())
            self._greeted = True

    def call(self, task: _Task, seconds: float) -> Any:
        self.tasks += 1
        self._connection.send_bytes(pickle.dumps((task.work, task.arguments)))
        while True:
            kind, value = self._received(seconds)
            if kind != "wanted":
                return _given(kind, value)
            [attachment] = [a for a in task.arguments if isinstance(a, Attachment) and a.key == value]
            self._connection.send_bytes(attachment.data)

    def end(self) -> None:
        self._child.kill()

    def kill(self) -> int:
        self._child.kill()
        status = self._child.wait()
        self._connection.close()
        return status

    def _received(self, seconds: float) -> tuple[str, Any]:
        """What it says next. Raises TimeoutError where it sleeps, or takes far too long by the clock."""
        deadline = time.monotonic() + _LONGEST * seconds
        wait, used = seconds, -1
        while not self._connection.poll(wait):
            before, used = used, self._used()
            if used == before or time.monotonic() > deadline:
                raise TimeoutError
            wait = _ASLEEP
        kind, value = self._connection.recv()
        return kind, value

    def _used(self) -> int:
        """How much of the processor's time it has had, in ticks of the kernel's clock."""
        status = Path(f"/proc/{self._child.pid}/stat").read_text(encoding="utf-8", errors="replace")
        user, system = status.rpartition(")")[2].split()[11:13]
        return int(user) + int(system)


def _given(kind: str, value: Any) -> Any:
    if kind == "raised":
        raise value
    return value


# What follows runs in the process.

_attachments: OrderedDict[int, Attachment] = OrderedDict()


class _Wanted(Exception):
    def __init__(self, key: int) -> None:
        self.key = key


def _held(key: int) -> Attachment:
    if key not in _attachments:
        raise _Wanted(key)
    _attachments.move_to_end(key)
    return _attachments[key]


def _hold(key: int, data: bytes) -> None:
    while _attachments and (
        len(_attachments) >= _HELD_FILES or sum(len(a.data) for a in _attachments.values()) + len(data) > _HELD_BYTES
    ):
        _, oldest = _attachments.popitem(last=False)
        oldest.close()
    _attachments[key] = attachment = Attachment(data)
    attachment.key = key


def serve(descriptor: int) -> None:
    """Work off tasks until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a person's Ctrl-C is for the parent
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    with suppress(EOFError, OSError), Connection(descriptor) as connection:
        parent, setup = connection.recv()
        _end_with(parent)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold a letter
        try:
            build, arguments, seconds, memory = pickle.loads(setup)
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
            built = build(*arguments)
        except BaseException as error:
            connection.send(("raised", _reported(error)))
            return
        connection.send(("done", None))
        while True:
            if not connection.poll(_IDLE):
                while _attachments:
                    _attachments.popitem()[1].close()
            _answer(connection, built, seconds)


def _answer(connection: Connection, built: Any, seconds: float) -> None:
    message = connection.recv_bytes()
    signal.setitimer(signal.ITIMER_PROF, seconds)  # the kernel ends this process when its time is up
    try:
        work, arguments = _loaded(connection, message)
        answer = "done", work(built, *arguments)
    except BaseException as error:
        answer = "raised", _reported(error)
    signal.setitimer(signal.ITIMER_PROF, 0)
    connection.send(answer)


def _loaded(connection: Connection, message: bytes) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    while True:
        try:
            work, arguments = pickle.loads(message)
            return work, arguments
        except _Wanted as wanted:
            connection.send(("wanted", wanted.key))
            _hold(wanted.key, connection.recv_bytes())


def _reported(error: BaseException) -> BaseException:
    if isinstance(error, ReadError):
        return type(error)()
    if isinstance(error, MemoryError):
        return ReaderMemory()
    places = traceback.extract_tb(error.__traceback__)
    place = f" in {places[-1].filename}, line {places[-1].lineno}" if places else ""
    return Failed(f"{type(error).__name__}{place}")


def _end_with(parent: int) -> None:
    """Have the kernel kill this process when its parent dies, even while it hangs in native code."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
