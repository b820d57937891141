"""Beliefs -> the rows of a table of bookings: cells by label, rows and signs by geometry."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median

from documents.annotation import Prediction, Row
from documents.catalog import Kind, TableType
from documents.document import Box
from models.confidence import Line, calibrated
from models.extract import parsed
from models.spans import LabelledPage, Span

_DEBIT = re.compile(
    r"soll|belastung(en)?|lastschrift(en)?|ausg[aä]ng(e|en)?|ausgaben?|abgang|lasten|auszahlung(en)?|abbuchung(en)?",
    re.I,
)
_CREDIT = re.compile(r"haben|gutschrift(en)?|eing[aä]ng(e|en)?|einnahmen?|zugang|gunsten|einzahlung(en)?", re.I)
_ALIGNED = 0.12
"""How far, in page widths, an amount's right edge may lie from its heading's."""
_SIGN = re.compile(r"^[\s€EUR]*[-+−–]|[-+−–]\s*(€|EUR)?\s*$|\b[SH]\b|soll|haben", re.I)


@dataclass(frozen=True, slots=True)
class SignColumns:
    """Where amounts are debits and credits on a page: below a line of headings, at the right edges of two of them."""

    top: float
    debit: float
    credit: float

    def is_debit(self, box: Box) -> bool:
        """Whether an amount stands in the debit column and not in the credit column or elsewhere."""
        distance = abs(box.right - self.debit)
        return box.top > self.top and distance < _ALIGNED and distance < abs(box.right - self.credit)


def rows(pages: Sequence[LabelledPage], table: TableType, *, line: Line, hint: date | None) -> tuple[Row, ...]:
    """The table's rows from top to bottom. An amount anchors a row; the date is the last one printed at or above it
    (a day printed once holds for all bookings below it); text lies between this row's first line and the next row's.
    A table without an amount column has no rows."""
    anchor = next((key for key, column in table.columns.items() if column.kind is Kind.AMOUNT), None)
    if anchor is None:
        return ()
    found: list[Row] = []
    last_day: Prediction | None = None
    for page in pages:
        cells = {key: _cells(page, f"{table.key}.{key}", table.columns[key].kind) for key in table.columns}
        cells[anchor] = _one_a_line(cells[anchor])
        columns = sign_columns(page)
        starts = _starts(cells, anchor, table)
        for index, amount in enumerate(cells[anchor]):
            top = starts[index]
            bottom = starts[index + 1] if index + 1 < len(starts) else 1.1
            row: dict[str, Prediction] = {}
            for key, column in table.columns.items():
                if key == anchor:
                    spans = [amount]
                elif column.kind is Kind.DATE:
                    spans = [span for span in cells[key] if top <= _middle(span) < bottom][:1]
                else:
                    spans = [span for span in cells[key] if top <= _middle(span) < bottom]
                if not spans:
                    continue
                merged = Span(
                    page.page, tuple(word for span in spans for word in span.words), min(s.score for s in spans)
                )
                value = parsed(merged, column, hint)
                if value is None:
                    continue
                row[key] = Prediction(value, merged.text, calibrated(merged.score, line), page.page.number, merged.box)
            if anchor not in row:
                continue
            row[anchor] = signed(row[anchor], columns)
            for key, column in table.columns.items():
                if column.kind is Kind.DATE:
                    if key in row:
                        last_day = row[key]
                    elif last_day is not None:
                        row[key] = last_day
            found.append({key: row[key] for key in table.columns if key in row})
    return tuple(found)


def signed(amount: Prediction, columns: SignColumns | None) -> Prediction:
    """The amount with the sign of the column it stands in, where no sign is printed beside it."""
    if columns is None or amount.box is None or _SIGN.search(amount.text) or float(amount.value) <= 0:
        return amount
    return replace(amount, value="-" + amount.value) if columns.is_debit(amount.box) else amount


def sign_columns(page: LabelledPage) -> SignColumns | None:
    """The headings of a debit and a credit column that stand on one line of headings of the page, if there are any."""
    words = page.page.words or ()
    for line in page.lines:
        if any(character.isdigit() for i in line for character in words[i].text):
            continue
        debits = [words[i].box.right for i in line if _DEBIT.fullmatch(words[i].text.strip(".:,()/"))]
        credits = [words[i].box.right for i in line if _CREDIT.fullmatch(words[i].text.strip(".:,()/"))]
        if len(debits) == 1 and len(credits) == 1 and credits[0] - debits[0] > 0.06:
            return SignColumns(max(words[i].box.middle[1] for i in line), debits[0], credits[0])
    return None


def _cells(page: LabelledPage, key: str, kind: Kind) -> list[Span]:
    if key not in page.labels:
        return []
    tagged = [span for span in page.tagged(key) if span.score > 0.3]
    if kind is Kind.AMOUNT:
        labelled = {index for span in tagged for index in span.words}
        tagged = [span for span in page.formed(key, kind) if labelled.intersection(span.words)]
    return sorted(tagged, key=lambda span: (_middle(span), span.box.left))


def _one_a_line(amounts: Sequence[Span]) -> list[Span]:
    """Of amounts side by side the one believed most: the other is the balance after the booking."""
    kept: list[Span] = []
    for amount in amounts:
        if not kept or abs(_middle(kept[-1]) - _middle(amount)) > 0.5 * amount.box.height:
            kept.append(amount)
        elif amount.score > kept[-1].score:
            kept[-1] = amount
    return kept


def _starts(cells: Mapping[str, Sequence[Span]], anchor: str, table: TableType) -> list[float]:
    """For each amount the y from which words belong to its row: its own line, or its date's where that is higher."""
    dates = [span for key, column in table.columns.items() if column.kind is Kind.DATE for span in cells[key]]
    amounts = cells[anchor]
    heights = [span.box.height for span in amounts]
    slack = 0.6 * median(heights) if heights else 0.0
    starts: list[float] = []
    for amount in amounts:
        top = _middle(amount)
        previous = starts[-1] + slack if starts else -1.0
        above = [_middle(span) for span in dates if previous < _middle(span) <= top + slack]
        last_above = max(above, default=top)
        starts.append(min(top, last_above) - slack)
    return starts


def _middle(span: Span) -> float:
    # The first line decides: a text that runs over several lines belongs to the row in which it begins.
    return min((span.page.words or ())[index].box.middle[1] for index in span.words)
