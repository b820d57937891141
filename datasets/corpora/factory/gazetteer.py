"""Names and places to fill letters with: from lists in a folder if one is given, else from Faker's German data."""

from __future__ import annotations

import lzma
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from faker import Faker

_ORGANISATION = re.compile(r"GmbH|\bAG\b|Landratsamt|Kreis|Stadt |Amt|Bank|Versicherung|Med$|Post|e\.V\.|\d|/|&|Univ")


@dataclass(frozen=True)
class Gazetteer:
    """`first_names` are (name, "m" or "w") with `weights` by frequency; `places` are (postcode, place)."""

    first_names: Sequence[tuple[str, str]]
    weights: Sequence[int]
    family_names: Sequence[str]
    streets: Sequence[str]
    places: Sequence[tuple[str, str]]
    firms: Sequence[str]


def load(folder: Path | None) -> Gazetteer:
    """The lists of `folder` (vornamen.csv.xz, nachnamen.txt.xz, strassen.txt.xz, plz_orte.csv.xz, firmen.txt.xz), or
    Faker's data for None. Raises FileNotFoundError where a list is missing."""
    if folder is None:
        return _from_faker()
    first = [line.split(";") for line in _lines(folder / "vornamen.csv.xz")[1:]]
    places = [line.split(";") for line in _lines(folder / "plz_orte.csv.xz")[1:]]
    return Gazetteer(
        first_names=[(name, sex) for name, sex, _ in first],
        weights=[int(count) for _, _, count in first],
        family_names=_lines(folder / "nachnamen.txt.xz"),
        streets=[
            street for street in _lines(folder / "strassen.txt.xz") if re.fullmatch(r"[A-ZÄÖÜ][\w .\-ß]{3,34}", street)
        ],
        places=[(postcode, place) for postcode, place, _ in places if not _ORGANISATION.search(place)],
        firms=[firm for firm in _lines(folder / "firmen.txt.xz") if 4 <= len(firm) <= 40],
    )


def _lines(path: Path) -> list[str]:
    if not path.is_file():
        raise FileNotFoundError(f"no list of names and places at {path}")
    with lzma.open(path, "rt", encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip()]


def _from_faker(size: int = 400) -> Gazetteer:
    fake = Faker("de_DE")
    fake.seed_instance(0)
    rng = random.Random(0)
    first = [(fake.first_name_male(), "m") for _ in range(size)] + [
        (fake.first_name_female(), "w") for _ in range(size)
    ]
    return Gazetteer(
        first_names=first,
        weights=[1] * len(first),
        family_names=[fake.last_name() for _ in range(size)],
        streets=[fake.street_name() for _ in range(size)],
        places=[(f"{rng.randrange(1067, 99998):05d}", fake.city_name()) for _ in range(size)],
        firms=[fake.company() for _ in range(size)],
    )
