"""Check digits and forms of the numbers German administration lives by.

A failed check never deletes a value; it lowers confidence and opens a review. python-stdnum knows Steuer-ID, IBAN, BIC
and creditor identifier; the other rules are written out here, each with its source.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from stdnum import bic, iban
from stdnum.de import idnr
from stdnum.eu import at_02

from documents.annotation import Check


def rvnr(number: str) -> bool:
    """Rentenversicherungsnummer: the letter counts as two digits (A = 01); VKVV § 2 with § 4."""
    digits = f"{number[:8]}{ord(number[8]) - 64:02d}{number[9:11]}"
    return _cross_sums(digits, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)) % 10 == int(number[11])


def kvnr(number: str) -> bool:
    """The unchangeable first ten places of a Krankenversichertennummer; § 290 SGB V, weights 1 and 2 in turn."""
    digits = f"{ord(number[0]) - 64:02d}{number[1:9]}"
    return _cross_sums(digits, (1, 2) * 5) % 10 == int(number[9])


def ik(number: str) -> bool:
    """Institutionskennzeichen: places 3 to 8 are weighted 2 and 1 in turn; Rundschreiben ARGE IK of the GKV."""
    return _cross_sums(number[2:8], (2, 1) * 3) % 10 == int(number[8])


def lanr(number: str) -> bool:
    """Lebenslange Arztnummer: six places weighted 4 and 9, then the check digit; KBV guideline on § 75 (7) SGB V."""
    total = sum(int(digit) * weight for digit, weight in zip(number[:6], (4, 9) * 3, strict=True))
    return -total % 10 == int(number[6])


def betriebsnummer(number: str) -> bool:
    """Betriebsnummer; § 18i SGB IV, Betriebsnummern-Service. The computed digit plus 5 is in use as well."""
    digit = _cross_sums(number[:7], (1, 2, 1, 2, 1, 2, 1)) % 10
    return int(number[7]) in (digit, (digit + 5) % 10)


def _cross_sums(digits: str, weights: Iterable[int]) -> int:
    return sum(sum(divmod(int(digit) * weight, 10)) for digit, weight in zip(digits, weights, strict=True))


@dataclass(frozen=True, slots=True)
class Rule:
    """What is known of one kind of number. `form` matches it without spaces and `separators`, in upper case;
    `sound` proves the check digit. `scope` matches what the rule governs: other values are left unchecked."""

    form: str
    malformed: str
    sound: Callable[[str], bool] = lambda number: True
    unsound: str = ""
    scope: str = ".*"
    separators: str = "./-"

    def __call__(self, name: str, value: str) -> Check | None:
        number = value.upper().replace("//", "BG") if name == "bg_nummer" else value.upper()
        number = "".join(place for place in number if not place.isspace() and place not in self.separators)
        if not number or not re.match(self.scope, number):
            return None
        if not re.fullmatch(self.form, number, re.ASCII):
            return Check(name, passed=False, message=self.malformed)
        if not self.sound(number):
            return Check(name, passed=False, message=self.unsound)
        return Check(name, passed=True)


# Social courts: Kammer or Senat, register letters, running number, year, kind of proceeding (S 12 AS 345/26 ER).
_SOCIAL_COURT = r"[SLB]\d{1,3}(?:AS|SO|AY|AL|KR|SB|EG|KG|BK|R)(?=\d)"

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "steuer_id": Rule(
            r"[1-9]\d{10}",
            "Die Steuer-ID hat nicht elf Ziffern oder beginnt mit 0.",
            idnr.is_valid,
            "Prüfziffer der Steuer-ID stimmt nicht.",
        ),
        "rvnr": Rule(
            r"\d{8}[A-Z]\d{3}",
            "Der Aufbau der Rentenversicherungsnummer stimmt nicht.",
            rvnr,
            "Prüfziffer der Rentenversicherungsnummer stimmt nicht.",
        ),
        # The card also shows the number with the Kasse's IK and, for family members, the main insured's number.
        "kvnr": Rule(
            r"[A-Z]\d{9}(?:\d{9}(?:[A-Z]\d{9})?\d)?",
            "Der Aufbau der Versichertennummer stimmt nicht.",
            kvnr,
            "Prüfziffer der Versichertennummer stimmt nicht.",
        ),
        "ik": Rule(
            r"\d{9}",
            "Das Institutionskennzeichen hat nicht neun Ziffern.",
            ik,
            "Prüfziffer des Institutionskennzeichens stimmt nicht.",
        ),
        "lanr": Rule(
            r"\d{9}", "Die Arztnummer hat nicht neun Ziffern.", lanr, "Prüfziffer der Arztnummer stimmt nicht."
        ),
        "betriebsnummer": Rule(
            r"(?!000|10\d|110)\d{8}",
            "Der Aufbau der Betriebsnummer stimmt nicht.",
            betriebsnummer,
            "Prüfziffer der Betriebsnummer stimmt nicht.",
        ),
        "iban": Rule(
            r"(?:DE\d{20}|(?!DE)[A-Z]{2}\d{2}[A-Z0-9]{11,30})",
            "Der Aufbau der IBAN stimmt nicht.",
            iban.is_valid,
            "Prüfziffer der IBAN stimmt nicht.",
        ),
        "bic": Rule(
            r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?",
            "Der Aufbau der BIC stimmt nicht.",
            bic.is_valid,
            "Das Länderkürzel der BIC gibt es nicht.",
        ),
        "glaeubiger_id": Rule(
            r"DE\d{2}[A-Z0-9]{3}\d{11}",
            "Der Aufbau der Gläubiger-ID stimmt nicht.",
            at_02.is_valid,
            "Prüfziffer der Gläubiger-ID stimmt nicht.",
        ),
        "plz": Rule(
            r"\d{5}",
            "Die Postleitzahl hat nicht fünf Ziffern.",
            lambda number: 1001 <= int(number) <= 99998,
            "Diese Postleitzahl gibt es nicht.",
        ),
        # § 51a SGB II. Authorities with software of their own use other numbers: those are not judged here.
        "bg_nummer": Rule(r"\d{5}BG\d{7}", "Der Aufbau der BG-Nummer stimmt nicht.", scope=r"\d*BG"),
        "kindergeldnummer": Rule(r"\d{3}FK\d{6}", "Der Aufbau der Kindergeldnummer stimmt nicht."),
        "sozialgericht": Rule(
            _SOCIAL_COURT + r"\d{1,5}/\d{2}(?:B?ER|B|R|NZB)?",
            "Der Aufbau des Aktenzeichens stimmt nicht.",
            scope=_SOCIAL_COURT,
            separators="",
        ),
    }
)
"""Every rule by the name that `check:` in the catalog uses."""


def check(rule: str, value: str) -> Check | None:
    """Judge `value` by `rule`; None when the rule has nothing to say about it. Raises KeyError on an unknown rule."""
    return RULES[rule](rule, value)
