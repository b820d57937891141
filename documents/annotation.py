"""Prediction and Annotation: what a machine or a person says about a file. Their JSON form is the public contract.

A person's correction is the same type as a machine's guess; only `source` tells them apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from documents.document import Box


class Source(StrEnum):
    """Who says so. Confidence 1.0 is reserved for rule, register and human."""

    MODEL = "model"
    RULE = "rule"
    CODE = "code"
    REGISTER = "register"
    HUMAN = "human"


@dataclass(frozen=True, slots=True)
class Check:
    """The outcome of one rule (a check digit, a sum). `message` is a German sentence when it failed."""

    name: str
    passed: bool
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Prediction:
    """A value of one field. `value` is its normal form, `text` what the page shows, `confidence` the calibrated
    probability that `value` is right (None: not scored), `page` counts from 1 in the file."""

    value: str
    text: str
    confidence: float | None = None
    page: int | None = None
    box: Box | None = None
    source: Source = Source.MODEL
    checks: tuple[Check, ...] = ()


Row = Mapping[str, Prediction]


@dataclass(frozen=True, slots=True)
class TypePrediction:
    """The document's type, with the next best ones as (type, confidence)."""

    value: str
    confidence: float | None = None
    alternatives: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """Why a person should look: a field (None: the whole document), a machine reason, a German sentence."""

    field: str | None
    reason: str
    message: str


@dataclass(frozen=True, slots=True)
class DocumentAnnotation:
    """What was understood of one document: its pages in the file, its type, fields and tables."""

    pages: tuple[int, ...]
    type: TypePrediction
    fields: Mapping[str, Prediction]
    tables: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    checks: tuple[Check, ...] = ()
    review: tuple[Review, ...] = ()


@dataclass(frozen=True, slots=True)
class SkippedPage:
    """A page that belongs to no document, and why: blank, separator."""

    page: int
    reason: str


@dataclass(frozen=True, slots=True)
class Code:
    """A bar code or 2D code that was found."""

    page: int
    kind: str
    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class ErrorNote:
    """A cause with a machine code and the German sentence for the person who must act."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """Everything said about one file; `as_json` gives the contract's object."""

    name: str
    sha256: str
    pages: int
    documents: tuple[DocumentAnnotation, ...] = ()
    skipped_pages: tuple[SkippedPage, ...] = ()
    codes: tuple[Code, ...] = ()
    model_version: str | None = None
    model_sha256: str | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)
    errors: tuple[ErrorNote, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The annotation as plain dictionaries and lists, in the contract's order."""
        return {
            "file": {"name": self.name, "sha256": self.sha256, "pages": self.pages},
            "documents": [_document(document) for document in self.documents],
            "skipped_pages": [{"page": skipped.page, "reason": skipped.reason} for skipped in self.skipped_pages],
            "codes": [
                {"page": code.page, "kind": code.kind, "text": code.text, "box": code.box.as_list()}
                for code in self.codes
            ],
            "model": {"version": self.model_version, "sha256": self.model_sha256},
            "seconds": {stage: round(seconds, 3) for stage, seconds in self.seconds.items()},
            "errors": [{"code": error.code, "message": error.message} for error in self.errors],
        }


def _document(document: DocumentAnnotation) -> dict[str, Any]:
    return {
        "pages": list(document.pages),
        "type": {
            "value": document.type.value,
            "confidence": _rounded(document.type.confidence),
            "alternatives": [
                {"value": value, "confidence": _rounded(confidence)} for value, confidence in document.type.alternatives
            ],
        },
        "fields": {key: _prediction(prediction) for key, prediction in document.fields.items()},
        "tables": {
            key: [{column: _prediction(cell) for column, cell in row.items()} for row in rows]
            for key, rows in document.tables.items()
        },
        "checks": [_check(check) for check in document.checks],
        "review": [
            {"field": review.field, "reason": review.reason, "message": review.message} for review in document.review
        ],
    }


def _prediction(prediction: Prediction) -> dict[str, Any]:
    return {
        "value": prediction.value,
        "text": prediction.text,
        "confidence": _rounded(prediction.confidence),
        "page": prediction.page,
        "box": prediction.box.as_list() if prediction.box else None,
        "source": str(prediction.source),
        "checks": [_check(check) for check in prediction.checks],
    }


def _check(check: Check) -> dict[str, Any]:
    return {"name": check.name, "passed": check.passed, "message": check.message}


def _rounded(confidence: float | None) -> float | None:
    return None if confidence is None else round(confidence, 4)
