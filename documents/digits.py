"""Letters that OCR reads for digits, and their way back. Only for places that must hold a digit."""

from __future__ import annotations

DIGIT = "[0-9OoQIl|SB]"
"""Regular expression class of one digit as OCR may have read it; never compile it ignoring case."""

_BACK = str.maketrans("OoQIl|SB", "00011158")


def repaired(text: str) -> str:
    """`text` with every mistaken letter turned into its digit; everything else stays."""
    return text.translate(_BACK)


def share(text: str) -> float:
    """How much of the digit places in `text` was read as a digit, 0 to 1: a word such as "SOll" is no number."""
    places = sum(place.isascii() and place.isdigit() for place in repaired(text))
    return sum(place.isascii() and place.isdigit() for place in text) / places if places else 0.0
