"""Trained network -> bundle: ONNX with weights in int8, parity proved, calibrated, described and sealed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer

from corpora.example import Example
from documents import catalog
from models import bundle
from models.bundle import BundleConfig
from models.encode import Encoder, Ints, batch
from models.network import Network
from models.predict import Floats, Predictor
from training import run as runs
from training.batches import field_keys
from training.calibrate import calibrate

INPUTS = ("pieces", "geometry", "places", "shapes", "pages")
_OPSET = 18


class ParityError(RuntimeError):
    """The exported network does not say what the trained one says."""


def export(run: Path, folder: Path, examples: Sequence[Example], *, version: str, made_on: date) -> dict[str, Any]:
    """Write the bundle of a training run into `folder`, calibrated on those of the examples whose families the run
    left out.

    Returns the metrics that were measured on them, calibration cross-fitted. Raises NothingHeldOut when there are none
    of two families; ParityError when the float export differs from torch by more than 1e-3 or the int8 one gives
    another label to more than 2 % of the words.
    """
    held_out = runs.held_out(run, examples)
    settings = runs.read_settings(run)
    tokenizer = Tokenizer.from_file(str(run / runs.TOKENIZER))
    network = Network.from_pretrained(run / runs.NETWORK).eval()
    encoder = Encoder(tokenizer, size=settings["window"], overlap=settings["overlap"], depth=settings["depth"])
    config = BundleConfig(
        version=version,
        types=tuple(settings["types"]),
        labels=bundle.labels_for(field_keys(catalog.default(), settings["types"])),
        window=settings["window"],
        overlap=settings["overlap"],
        depth=settings["depth"],
    )
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(run / runs.TOKENIZER, folder / bundle.TOKENIZER)
    bundle.save_config(folder, config)
    windows = [window for example in held_out[:40] for window in encoder.encode(example.document)][:40]
    to_onnx(network, folder / bundle.NETWORK, [batch([window]) for window in windows])

    (folder / bundle.METRICS).write_text("{}", encoding="utf-8")
    (folder / bundle.CARD).write_text("", encoding="utf-8")
    bundle.seal(folder)
    predictor = Predictor.from_bundle(bundle.load(folder), threads=torch.get_num_threads())
    config, scores = calibrate(config, predictor, held_out)
    bundle.save_config(folder, config)
    metrics = scores.summary()
    (folder / bundle.METRICS).write_text(json.dumps(metrics, indent=1), encoding="utf-8")
    (folder / bundle.CARD).write_text(
        _card(config, settings, metrics, len({e.family for e in held_out}), made_on), encoding="utf-8"
    )
    bundle.seal(folder)
    return metrics


def to_onnx(network: Network, path: Path, probes: Sequence[dict[str, Ints]]) -> None:
    """Export to ONNX with dynamic batch and length, weights quantised to int8; prove on `probes` that it agrees."""
    sample = {name: torch.from_numpy(array) for name, array in probes[0].items()}
    full = path.with_suffix(".float.onnx")
    axes = {name: {0: "batch", 1: "words"} for name in INPUTS if name != "pages"} | {"pages": {0: "batch"}}
    torch.onnx.export(
        network,
        tuple(sample[name] for name in INPUTS),
        str(full),
        input_names=list(INPUTS),
        output_names=["types", "labels"],
        dynamic_axes=axes | {"types": {0: "batch"}, "labels": {0: "batch", 1: "words"}},
        opset_version=_OPSET,
        dynamo=False,
    )
    quantize_dynamic(full, path, weight_type=QuantType.QInt8, per_channel=True)
    _prove_parity(network, full, path, probes)
    full.unlink()


def _prove_parity(network: Network, full: Path, small: Path, probes: Sequence[dict[str, Ints]]) -> None:
    sessions = [_session(full), _session(small)]
    different = words = 0
    for probe in probes:
        with torch.no_grad():
            types, labels = (t.numpy() for t in network(*(torch.from_numpy(probe[name]) for name in INPUTS)))
        exact, rounded = (session(probe) for session in sessions)
        if max(np.abs(exact[0] - types).max(), np.abs(exact[1] - labels).max()) > 1e-3:
            raise ParityError("the ONNX export differs from the network")
        words += labels.shape[1]
        different += int((rounded[1].argmax(-1) != labels.argmax(-1)).sum())
    if different > 0.02 * words:
        raise ParityError(f"int8 weights change the label of {different} of {words} words")


def _session(path: Path) -> Any:
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])

    def run(inputs: dict[str, Ints]) -> tuple[Floats, Floats]:
        types, labels = session.run(None, inputs)
        return types, labels

    return run


def _card(config: BundleConfig, settings: dict[str, Any], metrics: dict[str, Any], families: int, made_on: date) -> str:
    types = ", ".join(config.types)
    return f"""# Model card: Postlotse {config.version}

Made on {made_on.isoformat()} by `postlotse-lab train` and `postlotse-lab export`.

- **Task**: recognises the type of German mail to a social administration ({types}) and reads its fields. It suggests;
  people decide. Not for decisions about people, not for ranking or fraud scores.
- **Network**: layout-aware transformer, {settings["layers"]} layers of {settings["hidden"]}, {settings["heads"]} heads,
  words as tokens, relative places; ONNX with int8 weights.
- **Trained on**: synthetic documents of the factory in `datasets/corpora/factory` only. No real document, no
  personal data.
- **Calibrated on**: {metrics["documents"]} synthetic documents of {families} families that training left out.
- **Measured there too**: type accuracy {metrics["type_accuracy"]:.3f}, field F1 {metrics["field_f1"]:.3f} (precision
  {metrics["field_precision"]:.3f}, recall {metrics["field_recall"]:.3f}), calibration error
  {metrics["calibration_error"]:.3f}. Cross-fitted: for these figures, each half of the families was measured with the
  calibration and the threshold that the other half gives; those in the bundle come from both halves. Other layouts,
  handwriting and bad paper will do worse.
- **Known limits**: knows only the types above and gives every document one of them. Takes each file for one document:
  several letters in one scan are not split.
"""
