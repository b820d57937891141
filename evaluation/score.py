"""A pipeline and documents with truth -> scores, as data frames: one row a document, one row a (document, field)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from corpora.example import Example
from documents import catalog
from documents.annotation import DocumentAnnotation
from evaluation import metrics
from evaluation.metrics import Truth
from models.pipeline import Pipeline, Understander


@dataclass(frozen=True)
class Scores:
    """`documents`: name, channel, type, predicted, confidence, seconds and booking counts. `fields`: name, channel,
    type, field, expected, got, verdict, confidence."""

    documents: pd.DataFrame
    fields: pd.DataFrame

    def summary(self) -> dict[str, Any]:
        """The contract's scores as plain numbers: overall, by type, by field and by channel."""
        return {
            **_scores(self.documents, self.fields),
            "by_type": self._by("type"),
            "by_channel": self._by("channel"),
            "by_field": {
                f"{kind}.{field}": _field_scores(group)
                for (kind, field), group in self.fields.groupby(["type", "field"])
            },
        }

    def _by(self, column: str) -> dict[str, Any]:
        return {
            key: _scores(group, self.fields[self.fields[column] == key])
            for key, group in self.documents.groupby(column)
        }


def score_folder(pipeline: Pipeline, folder: Path, *, types: Iterable[str] | None = None) -> Scores:
    """Annotate the files of a folder with `truth.jsonl` and compare. `types` restricts to documents of these types."""
    wanted = set(types) if types else None
    compared = []
    for record in truth_lines(folder):
        if wanted is not None and record["type"] not in wanted:
            continue
        annotation = pipeline.annotate((folder / record["file"]).read_bytes(), name=record["file"])
        document = annotation.documents[0] if annotation.documents else None
        truth = Truth(record["type"], record["fields"], record["tables"])
        compared.append(_compared(record["file"], record["channel"], truth, document, dict(annotation.seconds)))
    return _frames(compared)


def score_examples(understander: Understander, examples: Iterable[Example]) -> Scores:
    """Understand examples whose words are known already (a factory corpus) and compare."""
    compared = []
    for example in examples:
        truth = Truth(example.type, example.fields, example.tables)
        compared.append(_compared(example.name, example.channel, truth, understander.understand(example.document), {}))
    return _frames(compared)


def truth_lines(folder: Path) -> Iterator[dict[str, Any]]:
    """The records of a folder's truth.jsonl, one a document."""
    with (folder / "truth.jsonl").open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _compared(
    name: str, channel: str, truth: Truth, annotation: DocumentAnnotation | None, seconds: dict[str, float]
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    matched, expected, found = metrics.compare_bookings(truth, annotation)
    shared = {"name": name, "channel": channel, "type": truth.type}
    document = {
        **shared,
        "predicted": annotation.type.value if annotation else None,
        "confidence": annotation.type.confidence if annotation else None,
        "rows_matched": matched,
        "rows_expected": expected,
        "rows_found": found,
        "seconds_read": seconds.get("read"),
        "seconds_understand": seconds.get("understand"),
    }
    results = metrics.compare_fields(truth, annotation, catalog.default())
    fields = [
        {
            **shared,
            "field": result.field,
            "expected": result.expected,
            "got": result.got,
            "verdict": result.verdict,
            "confidence": result.confidence,
        }
        for result in results
    ]
    return document, fields


def _frames(compared: list[tuple[dict[str, Any], list[dict[str, Any]]]]) -> Scores:
    columns = ["name", "channel", "type", "field", "expected", "got", "verdict", "confidence"]
    return Scores(
        pd.DataFrame([document for document, _ in compared]),
        pd.DataFrame([row for _, rows in compared for row in rows], columns=columns),
    )


def _scores(documents: pd.DataFrame, fields: pd.DataFrame) -> dict[str, Any]:
    pairs = list(zip(documents["type"], documents["predicted"].fillna("-"), strict=True))
    precision, recall, f1 = metrics.precision_recall_f1(fields["verdict"])
    rows = [int(documents[column].sum()) for column in ("rows_matched", "rows_expected", "rows_found")]
    given = fields[fields["got"].notna()]
    right = list(given["verdict"] == "right")
    confidences = [float(value) for value in given["confidence"].fillna(0.0)]
    return {
        "documents": len(documents),
        "type_accuracy": sum(true == predicted for true, predicted in pairs) / max(len(pairs), 1),
        "type_macro_f1": metrics.macro_f1(pairs),
        "field_precision": precision,
        "field_recall": recall,
        "field_f1": f1,
        "bookings_f1": metrics.rows_f1(*rows)[2] if rows[1] else None,
        "calibration_error": metrics.calibration_error(confidences, right),
        "automation": metrics.automation(confidences, list(given["verdict"]), int(fields["expected"].notna().sum())),
    }


def _field_scores(fields: pd.DataFrame) -> dict[str, Any]:
    precision, recall, f1 = metrics.precision_recall_f1(fields["verdict"])
    stated = int(fields["expected"].notna().sum())
    return {"stated": stated, "precision": precision, "recall": recall, "f1": f1}
