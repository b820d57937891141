"""Scores -> what a data scientist reads: a table on the terminal, JSON beside it."""

from __future__ import annotations

from typing import Any

import pandas as pd

_COLUMNS = ("documents", "type_accuracy", "field_precision", "field_recall", "field_f1", "bookings_f1", "automation")


def table(summary: dict[str, Any]) -> str:
    """Overall, by type, by channel and by field, as aligned text."""
    rows = {"all": summary, **summary["by_type"], **{f"[{key}]": group for key, group in summary["by_channel"].items()}}
    main = pd.DataFrame({name: {column: row[column] for column in _COLUMNS} for name, row in rows.items()}).T
    main["documents"] = main["documents"].astype(int)
    fields = pd.DataFrame(summary["by_field"]).T
    parts = [main.astype(object).where(main.notna(), "").to_string(float_format="{:.3f}".format)]
    if not fields.empty:
        fields["stated"] = fields["stated"].astype(int)
        parts.append(fields.to_string(float_format="{:.3f}".format))
    parts.append(f"calibration error {summary['calibration_error']:.3f}, type macro F1 {summary['type_macro_f1']:.3f}")
    return "\n\n".join(parts)
