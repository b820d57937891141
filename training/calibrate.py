"""Fit the logistic maps from raw scores to probabilities, on examples of families the network never saw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
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


def calibrate(config: BundleConfig, predictor: Predictor, examples: Sequence[Example]) -> tuple[BundleConfig, Scores]:
    """The configuration with calibration and the field threshold that gives the best F1 on the examples, and the
    scores measured with it."""
    raw = replace(config, calibration={"type": IDENTITY, "field": IDENTITY}, field_threshold=0.0)
    scores = score_examples(Understander(raw, predictor), examples)
    documents, fields = scores.documents, scores.fields
    given = fields[fields["got"].notna()]
    lines = {
        "type": _fit(documents["confidence"], documents["type"] == documents["predicted"]),
        "field": _fit(given["confidence"], given["verdict"] == "right"),
    }
    mapped = Scores(
        documents.assign(confidence=[calibrated(value, lines["type"]) for value in documents["confidence"]]),
        fields.assign(confidence=fields["confidence"].map(lambda value: calibrated(value, lines["field"]), "ignore")),
    )
    measured = {threshold: _suggesting(mapped, threshold) for threshold in _THRESHOLDS}
    best = max(measured, key=lambda threshold: precision_recall_f1(measured[threshold].fields["verdict"])[2])
    return replace(raw, calibration=lines, field_threshold=best), measured[best]


def _suggesting(scores: Scores, threshold: float) -> Scores:
    """The scores where only values with at least this confidence are suggested."""
    fields = scores.fields.copy()
    dropped = fields["got"].notna() & (fields["confidence"] < threshold)
    fields.loc[dropped, "verdict"] = "missed"
    fields.loc[dropped, ["got", "confidence"]] = None
    return Scores(scores.documents, fields[fields["expected"].notna() | fields["got"].notna()])


def _fit(confidences: Sequence[float], right: Sequence[bool]) -> Line:
    """Slope and intercept by logistic regression; the identity where there is too little to learn from."""
    outcome = np.array(list(right), dtype=bool)
    if len(outcome) < _FEW or outcome.all() or not outcome.any():
        return IDENTITY
    scores = np.array([[log_odds(float(value))] for value in confidences])
    fitted = LogisticRegression(C=10.0).fit(scores, outcome)
    return float(fitted.coef_[0][0]), float(fitted.intercept_[0])
