"""Scores by group: a document counts where its own type and channel say, whatever its name."""

from __future__ import annotations

import pandas as pd

from evaluation import report
from evaluation.score import Scores


def scores(rows: list[tuple[str, str, str, str]]) -> Scores:
    """One document with one field a row: name, channel, type, verdict."""
    shared = pd.DataFrame(rows, columns=["name", "channel", "type", "verdict"])
    documents = shared.drop(columns="verdict").assign(
        predicted=shared["type"], confidence=0.9, rows_matched=0, rows_expected=0, rows_found=0
    )
    fields = shared.assign(
        field="iban",
        expected="DE1",
        got=["DE1" if verdict == "right" else None for verdict in shared["verdict"]],
        confidence=[0.9 if verdict == "right" else None for verdict in shared["verdict"]],
    )
    return Scores(documents, fields)


def test_documents_of_the_same_name_are_counted_apart() -> None:
    summary = scores([("1-0", "digital", "kontoauszug", "right"), ("1-0", "fax", "lohnabrechnung", "missed")]).summary()
    assert summary["field_recall"] == 0.5
    assert {key: group["field_recall"] for key, group in summary["by_type"].items()} == {
        "kontoauszug": 1.0,
        "lohnabrechnung": 0.0,
    }
    assert {key: group["field_recall"] for key, group in summary["by_channel"].items()} == {"digital": 1.0, "fax": 0.0}
    assert summary["by_field"]["lohnabrechnung.iban"]["recall"] == 0.0


def test_the_report_shows_every_group() -> None:
    shown = report.table(scores([("a", "fax", "kontoauszug", "right"), ("b", "fax", "sonstiges", "missed")]).summary())
    [line] = [line for line in shown.splitlines() if line.startswith("kontoauszug ")]
    assert line.split()[1:6] == ["1", "1.000", "1.000", "1.000", "1.000"]
    assert "[fax]" in shown
    assert "sonstiges.iban" in shown


def test_automation_counts_no_invented_value() -> None:
    made = scores([("a", "fax", "kontoauszug", "right")] * 99)
    invented = made.fields.iloc[[0]].assign(expected=None, verdict="invented", field="bic")
    summary = Scores(made.documents, pd.concat([made.fields, invented])).summary()
    assert summary["automation"] == 1.0
