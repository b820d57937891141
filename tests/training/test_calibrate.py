"""Calibration, without a network: raw scores are written down by hand."""

from __future__ import annotations

import random

import numpy as np
import pandas as pd
import pytest

from corpora.example import Example
from documents.document import Box, Document, Page, Word
from evaluation.score import Scores
from models.bundle import BundleConfig, labels_for
from models.confidence import IDENTITY, calibrated
from models.encode import Encoder
from models.predict import Predictor
from training import tokenizer as tokenizers
from training.calibrate import applied, calibrate, fit, halves


def scores(confidences: list[float], right: list[bool]) -> Scores:
    """Documents of a type said with these raw confidences, each with one field of the same confidence."""
    shared = pd.DataFrame({"name": "d", "channel": "digital", "type": "widerspruch", "confidence": confidences})
    said = ["widerspruch" if is_right else "sonstiges" for is_right in right]
    documents = shared.assign(predicted=said, rows_matched=0, rows_expected=0, rows_found=0)
    fields = shared.assign(
        field="datum", expected="2024-01-01", got=["2024-01-01" if is_right else "2024-01-02" for is_right in right],
        verdict=["right" if is_right else "wrong" for is_right in right],
    )  # fmt: skip
    return Scores(documents, fields)


def test_a_boastful_network_is_believed_as_often_as_it_is_right() -> None:
    rng = random.Random(1)
    raw = scores([0.99] * 2000, [rng.random() < 0.8 for _ in range(2000)])
    fitted = fit(raw)
    assert calibrated(0.99, fitted.field) == pytest.approx(0.8, abs=0.03)
    assert calibrated(0.99, fitted.type) == pytest.approx(0.8, abs=0.03)
    assert applied(raw, fitted).summary()["calibration_error"] < 0.03 < raw.summary()["calibration_error"]


def test_too_little_to_learn_from_changes_nothing() -> None:
    fitted = fit(scores([0.9] * 10, [True] * 5 + [False] * 5))
    assert (fitted.type, fitted.field) == (IDENTITY, IDENTITY)


def test_a_value_below_the_threshold_is_missed_not_wrong() -> None:
    raw = scores([0.9] * 20 + [0.1] * 20, [True] * 20 + [False] * 20)
    fitted = fit(raw)
    verdicts = applied(raw, fitted).fields["verdict"]
    assert list(verdicts) == ["right"] * 20 + ["missed"] * 20


TYPES = ("widerspruch", "sonstiges")
WORDS = ("Widerspruch", "01.02.2024")


def letter(family: str, day: str) -> Example:
    words = tuple(Word(text, Box(0.1, 0.1 * n, 0.3, 0.1 * n + 0.02)) for n, text in enumerate(WORDS, start=1))
    return Example(
        name="same", family=family, channel="digital", type="widerspruch",
        document=Document((Page(1, 800, 1100, words=words),)), tags=((None, None),), fields={"datum": day},
    )  # fmt: skip


def test_no_family_is_in_both_halves_and_each_type_is_in_either() -> None:
    examples = [letter(f"{kind}/{name}", "2024-02-01") for kind in ("widerspruch", "sonstiges") for name in "abcdb"]
    one, other = halves(examples)
    assert len(one) + len(other) == len(examples)
    assert not {e.family for e in one} & {e.family for e in other}
    assert {e.family.split("/")[0] for e in one} == {e.family.split("/")[0] for e in other} == set(TYPES)


def test_figures_are_measured_with_what_the_other_half_fits() -> None:
    """One family's dates are mostly right, the other's mostly wrong: measured on what was fitted, calibration would
    look perfect; across families it is off by the difference."""
    encoder = Encoder(tokenizers.train([" ".join(WORDS)] * 3, vocabulary=100))
    labels = labels_for(("datum",))

    def run(inputs):  # type: ignore[no-untyped-def]
        says = np.zeros((*inputs["shapes"].shape, len(labels)), np.float32)
        says[:, 0, 0] = says[:, 1, labels.index("B-datum")] = 4.0
        return np.tile(np.array([4.0, 0.0], np.float32), (len(says), 1)), says

    config = BundleConfig("test", TYPES, labels, window=384, overlap=64, depth=6)
    examples = [
        letter(f"widerspruch/{name}", "2024-02-01" if number < right else "2024-02-02")
        for name, right in (("easy", 95), ("hard", 65))
        for number in range(100)
    ]
    fitted, measured = calibrate(config, Predictor(run, encoder, types=2, labels=len(labels)), examples)
    assert len(measured.documents) == 200
    assert measured.summary()["calibration_error"] == pytest.approx(0.3, abs=0.03)
    [raw] = set(measured.documents["confidence"])
    assert raw > 0.9
    whole, _ = calibrate(config, Predictor(run, encoder, types=2, labels=len(labels)), examples)
    assert whole == fitted
