"""Feeds openers what is wrong until the time is up: each input is read or has a ReadError, and no process dies of it.

    .venv/bin/python tests/documents/fuzz_openers.py --minutes 20 --seed 1 --kinds mail invoice

Inputs are files, mails, electronic invoices and codes, or only the kinds that are named. What breaks a process, takes
too long or raises anything else is written to the folder, named by its kind and the number that makes it again.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import fuzz_inputs

from documents import codes, mail
from documents.document import Page
from documents.errors import ReadError, UnknownFormat
from documents.isolation import Attachment, Failed, Processes
from documents.pages import Limits, open_file

LIMITS = Limits(pages=20, pixels=9_000_000)


class Opener:
    """What the reader does with a file before OCR."""

    def pages(self, file: Attachment) -> None:
        """Open every page."""
        with closing(open_file(file.data, limits=LIMITS)) as opened:
            for number in range(1, opened.pages + 1):
                assert opened.page(number).number == number

    def mail(self, file: Attachment) -> None:
        """Take a mail apart, and typeset its texts; its files are not opened."""

        def read_file(data: bytes) -> list[Page]:
            if not data:
                raise UnknownFormat
            return [Page(1, 10, 10, words=())]

        if not mail.is_mail(file.data):
            raise UnknownFormat
        pages = mail.read(file.data, read_file, pages=LIMITS.pages, images=True).pages
        assert [page.number for page in pages] == list(range(1, len(pages) + 1))

    def codes(self, file: Attachment) -> None:
        """Look for codes on a picture."""
        with closing(open_file(file.data, limits=LIMITS)) as opened:
            codes.find(opened.page(1).image)


Work = Callable[[Opener, Attachment], None]


def main() -> int:
    # The processes import it by the name of its file, which a script does not have.
    from fuzz_openers import Opener

    kinds: Mapping[str, tuple[Callable[[random.Random], bytes], Work]] = {
        "file": (fuzz_inputs.file, Opener.pages),
        "mail": (fuzz_inputs.mail, Opener.mail),
        "invoice": (fuzz_inputs.invoice, Opener.pages),
        "code": (fuzz_inputs.code, Opener.codes),
    }
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kinds", nargs="+", choices=kinds, default=list(kinds))
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=20.0, help="processor's time of an input")
    parser.add_argument("--out", type=Path, default=Path("build/fuzz"))
    asked = parser.parse_args()
    counted = {kind: Counter[str]() for kind in asked.kinds}
    slowest = dict.fromkeys(asked.kinds, 0.0)
    number, until = asked.seed * 10_000_000, time.monotonic() + 60 * asked.minutes

    with Processes(1, Opener, seconds=asked.seconds) as processes:
        while time.monotonic() < until:
            number += 1
            kind = asked.kinds[number % len(asked.kinds)]
            make, work = kinds[kind]
            data = make(random.Random(f"{kind} {number}"))
            started = time.monotonic()
            found = outcome(processes, work, data)
            slowest[kind] = max(slowest[kind], time.monotonic() - started)
            if found.startswith("reader_") or " in " in found:
                asked.out.mkdir(parents=True, exist_ok=True)
                (asked.out / f"{kind}-{number}").write_bytes(data)
                print(kind, number, found, flush=True)
            counted[kind][found] += 1
    for kind, outcomes in counted.items():
        print(f"{kind}: {outcomes.total()} inputs, slowest {slowest[kind]:.1f} s:", dict(outcomes.most_common()))
    return int(any(" in " in found for outcomes in counted.values() for found in outcomes))


def outcome(processes: Processes, work: Work, data: bytes) -> str:
    try:
        processes.submit(work, Attachment(data)).result()
    except ReadError as error:
        return error.code
    except Failed as error:
        return str(error)
    return "read"


if __name__ == "__main__":
    sys.exit(main())
