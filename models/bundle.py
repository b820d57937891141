"""A released model on disk: network (ONNX), tokenizer, labels, configuration, metrics, card and checksums."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

NETWORK, TOKENIZER, CONFIG, METRICS, CARD, SUMS = (
    "network.onnx",
    "tokenizer.json",
    "bundle.json",
    "metrics.json",
    "CARD.md",
    "SHA256SUMS",
)
RELEASED = Path(__file__).parent / "released"


class BundleError(Exception):
    """The folder holds no usable bundle. `code` is stable, the message German: the administrator must act."""

    code = "bundle_invalid"


@dataclass(frozen=True, slots=True)
class BundleConfig:
    """What must be known to run a bundle's network: names of its outputs, how documents are cut, when to believe.

    `labels` are "O" and "B-<field>", "I-<field>" for every field; `field_threshold` is the confidence from which a
    value is suggested; `calibration` holds (slope, intercept) of the logistic maps "type" and "field".
    """

    version: str
    types: tuple[str, ...]
    labels: tuple[str, ...]
    window: int
    overlap: int
    depth: int
    field_threshold: float = 0.5
    calibration: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> BundleConfig:
        known = dict(record)
        known["types"], known["labels"] = tuple(known["types"]), tuple(known["labels"])
        known["calibration"] = {key: (slope, intercept) for key, (slope, intercept) in known["calibration"].items()}
        return cls(**known)


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose checksums were verified. `sha256`, the digest of its checksum file, names the whole bundle."""

    folder: Path
    config: BundleConfig
    sha256: str


def load(folder: Path = RELEASED) -> Bundle:
    """Open and verify a bundle. Raises BundleError when a file is missing or was changed."""
    try:
        sums = (folder / SUMS).read_text(encoding="utf-8")
        digests = {name: digest for digest, name in (line.split("  ", 1) for line in sums.splitlines())}
        for name in {NETWORK, TOKENIZER, CONFIG, *digests}:
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digests.get(name):
                raise BundleError(f"Das Modell in {folder} wurde verändert: Prüfsumme von {name} stimmt nicht.")
        config = BundleConfig.from_json(json.loads((folder / CONFIG).read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BundleError(f"Im Ordner {folder} liegt kein vollständiges Modell.") from error
    return Bundle(folder, config, hashlib.sha256(sums.encode()).hexdigest())


def save_config(folder: Path, config: BundleConfig) -> None:
    (folder / CONFIG).write_text(json.dumps(asdict(config), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def seal(folder: Path, names: Sequence[str] = (NETWORK, TOKENIZER, CONFIG, METRICS, CARD)) -> None:
    """Write the checksum file over the files of a bundle: the last step of an export."""
    lines = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}" for name in names]
    (folder / SUMS).write_text("\n".join(lines) + "\n", encoding="utf-8")


def labels_for(fields: Sequence[str]) -> tuple[str, ...]:
    """The label list for field keys: "O", then a begin and an inside label each."""
    return ("O", *(f"{part}-{key}" for key in fields for part in "BI"))
