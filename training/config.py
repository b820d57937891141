"""What a training run is made of: a frozen dataclass, filled from TOML. An unknown key stops the run."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """Sizes of the network and of the run.

    `types` are the catalog's types the model tells apart; `held_out` families of each type are left out for
    validation (0: train on all). `windows` is the number of windows of a document seen in an epoch at most; `batch`
    is counted in words, so that a step costs the same whatever the documents' length. `backbone` is a local
    Hugging Face checkpoint instead of the built-in encoder.
    """

    types: tuple[str, ...] = ("kontoauszug", "mietvertrag", "widerspruch", "lohnabrechnung", "sonstiges")
    vocabulary: int = 12000
    hidden: int = 256
    layers: int = 6
    heads: int = 8
    dropout: float = 0.1
    backbone: str = ""
    window: int = 384
    overlap: int = 64
    depth: int = 6
    held_out: int = 2
    epochs: int = 6
    batch: int = 3000
    windows: int = 3
    learning_rate: float = 8e-4
    warmup: float = 0.06
    weight_decay: float = 0.02
    label_smoothing: float = 0.05
    save_every: int = 200
    precision: str = "bf16"
    seed: int = 1


def load(path: Path | None = None, **overrides: Any) -> TrainingConfig:
    """The configuration of a TOML file with single values overridden. Raises ValueError for an unknown key."""
    values: dict[str, Any] = {}
    if path is not None:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    values |= {key: value for key, value in overrides.items() if value is not None}
    if unknown := set(values) - {field.name for field in fields(TrainingConfig)}:
        raise ValueError(f"unknown key in the training configuration: {', '.join(sorted(unknown))}")
    if "types" in values:
        values["types"] = tuple(values["types"])
    return replace(TrainingConfig(), **values)
