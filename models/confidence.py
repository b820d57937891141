"""Raw scores -> calibrated probabilities, by a logistic map fitted on families the network never saw (Platt)."""

from __future__ import annotations

from math import exp, log

Line = tuple[float, float]
"""(slope, intercept) on the score's log-odds."""

IDENTITY: Line = (1.0, 0.0)
# Exactly 1.0 is reserved for rule, register and human.
_HIGHEST, _LOWEST = 0.9995, 0.0005


def log_odds(score: float) -> float:
    """The log-odds of a score, bounded so that 0 and 1 stay finite."""
    score = min(max(score, 1e-5), 1 - 1e-5)
    return log(score / (1 - score))


def calibrated(score: float, line: Line) -> float:
    """The probability that a value with this raw score is right."""
    slope, intercept = line
    return min(max(1 / (1 + exp(-(slope * log_odds(score) + intercept))), _LOWEST), _HIGHEST)
