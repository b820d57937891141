"""Which examples validate: whole families are left out, so that a model is measured on layouts it never saw."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def held_out(families: Iterable[str], count: int) -> frozenset[str]:
    """`count` families of each type ("type/family"), chosen by a hash of the name: the same families give the same
    choice in any order. One more family may take the place of another, so a run keeps the names of its own choice.

    Raises ValueError for a type that would have no family left to train on.
    """
    by_type: dict[str, list[str]] = {}
    for family in sorted(set(families)):
        by_type.setdefault(family.split("/")[0], []).append(family)
    if count and (short := [name for name, kin in by_type.items() if len(kin) <= count]):
        raise ValueError(f"too few families to hold {count} of each type out: {', '.join(short)}")
    return frozenset(
        family
        for kin in by_type.values()
        for family in sorted(kin, key=lambda f: hashlib.sha256(f.encode()).digest())[:count]
    )
