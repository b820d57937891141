"""Mutates sample bytes until the time is up: a file is read or has a ReadError, and no process dies of it.

    .venv/bin/python tests/documents/fuzz_openers.py --minutes 20 --seed 1 --out build/fuzz

What breaks a process, takes too long or raises anything else is written to the folder, by the seed it came from.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from hostile import HOSTILE, LONG

from documents.errors import ReadError
from documents.isolation import Attachment, Failed, Processes
from documents.pages import Limits, open_file

SAMPLES = Path(__file__).parents[2] / "datasets" / "samples"
LIMITS = Limits(pages=20, pixels=9_000_000)
NUMBERS = [b"0", b"-1", b"1", b"65535", b"2147483647", b"4294967295", b"1e38", b"99999999999999999999"]
BYTES = [b"\0", b"\xff", b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f", b"\x80\0\0\0"]


class Opener:
    """What the reader does with a file before OCR."""

    def pages(self, file: Attachment) -> int:
        """Open every page. Gives their number."""
        opened = open_file(file.data, limits=LIMITS)
        try:
            return sum(opened.page(number).number > 0 for number in range(1, opened.pages + 1))
        finally:
            opened.close()


def seeds() -> list[bytes]:
    """The bundled samples and small hostile files: odd from the start, and quick."""
    samples = [path.read_bytes() for path in sorted(SAMPLES.iterdir()) if path.suffix in (".pdf", ".tif", ".jpg")]
    made = [make() for name, (make, _) in HOSTILE.items() if not LONG.search(name) and "MB" not in name]
    return samples + [data for data in made if 0 < len(data) < 200_000]


def mutated(data: bytes, others: list[bytes], rng: random.Random) -> bytes:
    """The file with some of it flipped, cut, doubled, swapped for extremes or for a piece of another file."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 3, 8, 30))):
        if not out:
            break
        # Heads and tables lie at the beginning and the end.
        at = rng.choice(
            (rng.randrange(len(out)), rng.randrange(min(len(out), 400)), -rng.randint(1, min(len(out), 400)))
        )
        at %= len(out)
        length = rng.choice((1, 2, 4, 16, 300))
        match rng.randrange(8):
            case 0 | 1:
                out[at] = rng.randrange(256)
            case 2:
                piece = rng.choice(BYTES)
                out[at : at + len(piece)] = piece
            case 3:
                del out[at : at + length]
            case 4:
                out[at:at] = out[at : at + length]
            case 5:
                other = rng.choice(others)
                start = rng.randrange(len(other))
                out[at : at + length] = other[start : start + length]
            case 6:
                digits = [place for place in range(at, min(at + 200, len(out))) if 48 <= out[place] <= 57]
                if digits:
                    out[digits[0] : digits[0] + 1] = rng.choice(NUMBERS)
            case 7 if rng.random() < 0.1:
                del out[at:]
    return bytes(out)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=20.0, help="time of a file")
    parser.add_argument("--out", type=Path, default=Path("build/fuzz"))
    asked = parser.parse_args()
    others, counted, until = seeds(), Counter[str](), time.monotonic() + 60 * asked.minutes
    number = asked.seed * 10_000_000
    # The processes import it by the name of its file, which a script does not have.
    from fuzz_openers import Opener

    with Processes(1, Opener, seconds=asked.seconds) as processes:
        while time.monotonic() < until:
            number += 1
            rng = random.Random(number)
            data = mutated(rng.choice(others), others, rng)
            try:
                processes.submit(Opener.pages, Attachment(data)).result()
                found = "read"
            except ReadError as error:
                found = error.code
            except Failed as error:
                found = str(error)
            if found.startswith("reader_") or " in " in found:
                asked.out.mkdir(parents=True, exist_ok=True)
                (asked.out / str(number)).write_bytes(data)
                print(number, found, flush=True)
            counted[found] += 1
    print(sum(counted.values()), "files:", dict(counted.most_common()))
    return int(any(" in " in found for found in counted))


if __name__ == "__main__":
    sys.exit(main())
