"""Fit the logistic maps from raw scores to probabilities, on examples of families the network never saw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

from corpora.example import Example
from evaluation.metrics import precision_recall_f1
from evaluation.score import Scores, score_examples
from models.bundle import BundleConfig
from models.confidence import IDENTITY, Line, calibrated, log_odds
from models.pipeline import Understander
from models.predict import Predictor

_FEW = 30
_THRESHOLDS = [step / 20 for step in range(4, 16)]


@dataclass(frozen=True, slots=True)
class Fit:
    """What is fitted: the maps of the type's and the fields' scores, and the confidence from which a value is
    suggested."""

    type: Line
    field: Line
    threshold: float


def calibrate(config: BundleConfig, predictor: Predictor, examples: Sequence[Example]) -> tuple[BundleConfig, Scores]:
    """The configuration with what all examples, of two families at least, fit; and the scores of the examples,
    cross-fitted: each half of the families is measured with what the other half fits."""
    raw = replace(config, calibration={"type": IDENTITY, "field": IDENTITY}, field_threshold=0.0)
    understander = Understander(raw, predictor)
    one, other = (score_examples(understander, half) for half in halves(examples))
    measured = _together(applied(one, fit(other)), applied(other, fit(one)))
    whole = fit(_together(one, other))
    fitted = replace(raw, calibration={"type": whole.type, "field": whole.field}, field_threshold=whole.threshold)
    return fitted, measured


def halves(examples: Sequence[Example]) -> tuple[list[Example], list[Example]]:
    """The examples in two parts that share no family; of each type's families about half are in either."""
    first = set(sorted({example.family for example in examples})[::2])
    return (
        [example for example in examples if example.family in first],
        [example for example in examples if example.family not in first],
    )


def fit(scores: Scores) -> Fit:
    """The maps for raw scores, and the threshold that gives the best field F1 after them."""
    documents, given = scores.documents, scores.fields[scores.fields["got"].notna()]
    lines = Fit(
        type=_line(documents["confidence"], documents["type"] == documents["predicted"]),
        field=_line(given["confidence"], given["verdict"] == "right"),
        threshold=0.0,
    )
    return max(
        (replace(lines, threshold=threshold) for threshold in _THRESHOLDS),
        key=lambda tried: precision_recall_f1(applied(scores, tried).fields["verdict"])[2],
    )


def applied(scores: Scores, fit: Fit) -> Scores:
    """Raw scores with calibrated confidences, where only values from the threshold on are suggested."""
    documents = scores.documents.assign(
        confidence=[calibrated(value, fit.type) for value in scores.documents["confidence"]]
    )
    fields = scores.fields.assign(
        confidence=scores.fields["confidence"].map(lambda value: calibrated(value, fit.field), "ignore")
    )
    dropped = fields["got"].notna() & (fields["confidence"] < fit.threshold)
    fields.loc[dropped, "verdict"] = "missed"
    fields.loc[dropped, ["got", "confidence"]] = None
    return Scores(documents, fields[fields["expected"].notna() | fields["got"].notna()])


def _together(one: Scores, other: Scores) -> Scores:
    return Scores(
        pd.concat([one.documents, other.documents], ignore_index=True),
        pd.concat([one.fields, other.fields], ignore_index=True),
    )


def _line(confidences: Sequence[float], right: Sequence[bool]) -> Line:
    """Slope and intercept by logistic regression; the identity where there is too little to learn from."""
    outcome = np.array(list(right), dtype=bool)
    if len(outcome) < _FEW or outcome.all() or not outcome.any():
        return IDENTITY
    scores = np.array([[log_odds(float(value))] for value in confidences])
    fitted = LogisticRegression(C=10.0).fit(scores, outcome)
    return float(fitted.coef_[0][0]), float(fitted.intercept_[0])
