"""Beliefs -> the document's type with the next best ones."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from documents.annotation import TypePrediction
from models.confidence import Line, calibrated
from models.predict import Beliefs

_ALTERNATIVES = 3


def document_type(beliefs: Beliefs, types: Sequence[str], line: Line) -> TypePrediction:
    """The most probable type; the alternatives share what its calibrated confidence leaves, in proportion."""
    order = np.argsort(-beliefs.types)
    best = float(beliefs.types[order[0]])
    confidence = calibrated(best, line)
    rest = max(1.0 - best, 1e-9)
    others = tuple(
        (types[i], (1.0 - confidence) * float(beliefs.types[i]) / rest) for i in order[1 : 1 + _ALTERNATIVES]
    )
    return TypePrediction(types[order[0]], confidence, others)
