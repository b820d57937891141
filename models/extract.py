"""Beliefs -> the document's fields. A span must parse as its field's kind; what does not parse is no value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher

from documents import identifiers, values
from documents.annotation import Check, Prediction
from documents.catalog import FieldType, Kind
from models.confidence import Line, calibrated
from models.spans import FORMED, LabelledPage, Span

_WEAKEST = 0.08
"""Raw score below which a span is no candidate."""
_MISPRINT = 0.3
"""Share of its belief that a value keeps when its check digit is wrong: it was misread, or is another number."""
_SAME = 0.82
"""Similarity from which two readings of a name are the same name."""


def fields(
    pages: Sequence[LabelledPage], types: Mapping[str, FieldType], *, line: Line, threshold: float
) -> dict[str, Prediction]:
    """The values of a document's fields with a calibrated confidence of at least `threshold`. One whose check digit is
    wrong is kept, since a person may see at once which digit was misread, but it is hardly believed."""
    hint = _latest_date(pages)
    found = {}
    for key, field in types.items():
        prediction = _field(pages, field, line, hint)
        if prediction is None or (prediction.confidence or 0.0) < threshold:
            continue
        if not all(check.passed for check in prediction.checks):
            prediction = replace(prediction, confidence=(prediction.confidence or 0.0) * _MISPRINT)
        found[key] = prediction
    return found


def parsed(span: Span, field: FieldType, hint: date | None) -> str | None:
    """The span's normal form, or None where it is no value of the field's kind."""
    try:
        return values.normalise(span.text, field.kind, values=field.values, year_hint=hint)
    except values.NotAValue:
        return None


def _field(pages: Sequence[LabelledPage], field: FieldType, line: Line, hint: date | None) -> Prediction | None:
    candidates = [
        (span, value) for span in _candidates(pages, field) if (value := parsed(span, field, hint)) is not None
    ]
    if not candidates:
        return None
    if field.joined:
        return _joined(candidates, field, line)
    # The same value printed twice is better believed: 1 - product of the doubts.
    doubts: dict[str, float] = {}
    first: dict[str, Span] = {}
    for span, value in candidates:
        same = values.comparable(value, field.kind)
        doubts[same] = doubts.get(same, 1.0) * (1.0 - min(span.score, 0.9999))
        if same not in first or span.score > first[same].score:
            first[same] = span
    read = {same: parsed(span, field, hint) or "" for same, span in first.items()}

    def belief(same: str) -> float:
        check = identifiers.check(field.check, read[same]) if field.check else None
        return (1.0 - doubts[same]) * (_MISPRINT if check and not check.passed else 1.0)

    best = max(doubts, key=belief)
    return _prediction(field, read[best], [first[best]], calibrated(1.0 - doubts[best], line))


def _joined(candidates: Sequence[tuple[Span, str]], field: FieldType, line: Line) -> Prediction:
    """Several printed values as one, in printed order; a second reading of the same name is dropped."""
    strong = [pair for pair in candidates if pair[0].score >= 0.5] or [max(candidates, key=lambda pair: pair[0].score)]
    kept: list[tuple[Span, str]] = []
    for span, value in strong:
        if all(_similarity(value, other) < _SAME for _, other in kept):
            kept.append((span, value))
    spans = [span for span, _ in kept]
    score = min(span.score for span in spans)
    return _prediction(field, (field.joined or " ").join(value for _, value in kept), spans, calibrated(score, line))


def _candidates(pages: Iterable[LabelledPage], field: FieldType) -> list[Span]:
    found: dict[tuple[int, tuple[int, ...]], Span] = {}
    for page in pages:
        if field.key not in page.labels:
            continue
        spans = list(page.formed(field.key, field.kind)) if field.kind in FORMED else []
        covered = {index for span in spans for index in span.words}
        # A value in closed form counts as printed; the labels alone speak where the form was misread.
        spans += [span for span in page.tagged(field.key) if not covered.intersection(span.words)]
        for span in spans:
            if span.score >= _WEAKEST:
                found[page.page.number, span.words] = span
    return list(found.values())


def _prediction(field: FieldType, value: str, spans: Sequence[Span], confidence: float) -> Prediction:
    check: Check | None = identifiers.check(field.check, value) if field.check else None
    first = spans[0]
    on_page = [span for span in spans if span.page.number == first.page.number]
    return Prediction(
        value=value,
        text=(field.joined or " ").join(span.text for span in spans),
        confidence=confidence,
        page=first.page.number,
        box=first.box if len(on_page) == 1 else type(first.box).around(span.box for span in on_page),
        checks=(check,) if check else (),
    )


def _latest_date(pages: Sequence[LabelledPage]) -> date | None:
    """The latest full date of the document: tells the year of days printed without one."""
    latest: date | None = None
    for page in pages:
        for line, (start, stop) in page.printed(Kind.DATE):
            try:
                day = date.fromisoformat(
                    values.normalise(Span(page.page, tuple(line[start:stop]), 0.0).text, Kind.DATE)
                )
            except values.NotAValue:
                continue
            latest = day if latest is None or day > latest else latest
    return latest


def _similarity(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio()
