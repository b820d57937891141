"""Which examples validate: whole families are left out, so that a model is measured on layouts it never saw."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def held_out(families: Iterable[str], count: int) -> frozenset[str]:
    """`count` families of each type ("type/family"), chosen by a hash of the name: stable when families are added."""
    by_type: dict[str, list[str]] = {}
    for family in sorted(set(families)):
        by_type.setdefault(family.split("/")[0], []).append(family)
    return frozenset(
        family
        for kin in by_type.values()
        for family in sorted(kin, key=lambda f: hashlib.sha256(f.encode()).digest())[:count]
    )
