"""Pure counts over comparisons of truth and annotation; the definitions of the contract's scores."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from documents.annotation import DocumentAnnotation
from documents.catalog import Catalog, Kind
from documents.values import comparable


@dataclass(frozen=True, slots=True)
class Truth:
    """What a document really is and says, in normal form. None stands for what it does not state, as absence does."""

    type: str
    fields: Mapping[str, str | None]
    tables: Mapping[str, Sequence[Mapping[str, str | None]] | None]


@dataclass(frozen=True, slots=True)
class FieldResult:
    """One (document, field): `expected` or `got` is None where the truth or the annotation states nothing."""

    field: str
    expected: str | None
    got: str | None
    right: bool
    confidence: float | None

    @property
    def verdict(self) -> str:
        """right, wrong (another value), missed (stated, not found) or invented (found, not stated)."""
        if self.right:
            return "right"
        if self.got is None:
            return "missed"
        return "invented" if self.expected is None else "wrong"


def compare_fields(truth: Truth, annotation: DocumentAnnotation | None, catalog: Catalog) -> list[FieldResult]:
    """Every field that the truth or the annotation states. Names, texts and codes are compared without case, spaces
    and punctuation; everything else must be equal in normal form."""
    stated = {key: value for key, value in truth.fields.items() if value is not None}
    got = annotation.fields if annotation else {}
    results = []
    for key in sorted({*stated, *got}):
        expected = stated.get(key)
        prediction = got.get(key)
        value = prediction.value if prediction else None
        right = expected is not None and value is not None and _same(key, expected, value, truth.type, catalog)
        results.append(FieldResult(key, expected, value, right, prediction.confidence if prediction else None))
    return results


def compare_bookings(truth: Truth, annotation: DocumentAnnotation | None) -> tuple[int, int, int]:
    """(matched, expected, found) rows of `buchungen`, matched on day and amount as multisets."""
    rows = annotation.tables.get("buchungen", ()) if annotation else ()
    given = ({key: cell.value for key, cell in row.items()} for row in rows)
    expected, found = (
        Counter((row.get("buchungstag"), row.get("betrag")) for row in table)
        for table in (truth.tables.get("buchungen") or (), given)
    )
    return (expected & found).total(), expected.total(), found.total()


def precision_recall_f1(verdicts: Iterable[str]) -> tuple[float, float, float]:
    """Micro scores from verdicts: a wrong value counts against precision and recall. 0 where nothing was counted."""
    counts = Counter(verdicts)
    right = counts["right"]
    found = right + counts["wrong"] + counts["invented"]
    stated = right + counts["wrong"] + counts["missed"]
    return _ratios(right, found, stated)


def rows_f1(matched: int, expected: int, found: int) -> tuple[float, float, float]:
    return _ratios(matched, found, expected)


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """Mean F1 over the types that occur in the truth, from (true, predicted) types."""
    scores = []
    for name in {true for true, _ in pairs}:
        hits = sum(true == predicted == name for true, predicted in pairs)
        scores.append(_ratios(hits, sum(p == name for _, p in pairs), sum(t == name for t, _ in pairs))[2])
    return sum(scores) / len(scores) if scores else 0.0


def calibration_error(confidences: Sequence[float], right: Sequence[bool], *, bins: int = 10) -> float:
    """Expected calibration error over bins of equal width: mean gap between confidence and share of right values."""
    if not confidences:
        return 0.0
    total = 0.0
    for number in range(bins):
        inside = [i for i, c in enumerate(confidences) if min(int(c * bins), bins - 1) == number]
        if inside:
            gap = sum(confidences[i] for i in inside) - sum(right[i] for i in inside)
            total += abs(gap)
    return total / len(confidences)


def automation(
    confidences: Sequence[float], verdicts: Sequence[str], stated: int, *, wrong_share: float = 0.01
) -> float:
    """Share of the `stated` fields that can pass without a person: those with a value above the lowest confidence from
    which at most `wrong_share` of the values is not right. Invented values pass too and are wrong, but state nothing.

    `confidences` and `verdicts` belong to the values that were given. Values of the same confidence pass together.
    """
    at: dict[float, Counter[str]] = defaultdict(Counter)
    for confidence, verdict in zip(confidences, verdicts, strict=True):
        at[confidence][verdict] += 1
    passed: Counter[str] = Counter()
    best = 0
    for confidence in sorted(at, reverse=True):
        passed += at[confidence]
        if passed.total() - passed["right"] <= wrong_share * passed.total():
            best = passed["right"] + passed["wrong"]
    return best / stated if stated else 0.0


def _same(key: str, expected: str, value: str, document_type: str, catalog: Catalog) -> bool:
    field = catalog[document_type].fields.get(key)
    kind = field.kind if field else Kind.TEXT
    return comparable(expected, kind) == comparable(value, kind)


def _ratios(right: int, found: int, stated: int) -> tuple[float, float, float]:
    precision = right / found if found else 0.0
    recall = right / stated if stated else 0.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0
