"""The folder of a training run: the names in it, the settings it was made with, and the families it left out."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from corpora.example import Example
from training.config import TrainingConfig

NETWORK, STATE, CONFIG, TOKENIZER = "network", "state", "config.json", "tokenizer.json"
_HELD_OUT = "held_out_families"


class NothingHeldOut(ValueError):
    """A run names no families that it left out, or too few of them are in the corpora."""


def write_settings(run: Path, config: TrainingConfig, held_out: Collection[str]) -> None:
    """Note the settings of a run and the names of the families it leaves out."""
    settings = asdict(config) | {_HELD_OUT: sorted(held_out)}
    (run / CONFIG).write_text(json.dumps(settings, indent=1), encoding="utf-8")


def read_settings(run: Path) -> dict[str, Any]:
    """What `write_settings` noted."""
    settings: dict[str, Any] = json.loads((run / CONFIG).read_text(encoding="utf-8"))
    return settings


def held_out_families(run: Path) -> frozenset[str]:
    """The names of the families that a run left out. Raises NothingHeldOut where its settings do not say."""
    settings = read_settings(run)
    if _HELD_OUT not in settings:
        raise NothingHeldOut(f'{run / CONFIG} does not name the families that the run left out ("{_HELD_OUT}")')
    return frozenset(settings[_HELD_OUT])


def held_out(run: Path, examples: Iterable[Example]) -> list[Example]:
    """Those of the examples that a run left out, of two families at least: one to fit on, one to measure on.
    Raises NothingHeldOut."""
    families = held_out_families(run)
    found = [example for example in examples if example.family in families]
    if (present := len({example.family for example in found})) < 2:
        named = ", ".join(sorted(families)) or "none"
        raise NothingHeldOut(
            f"of the families that {run} left out ({named}), {present} are in the corpora; two must be"
        )
    return found
