"""Sums of money and plain numbers as German letters print them. Text comes with single spaces, plain hyphens and plain
apostrophes (`documents.values`)."""

from __future__ import annotations

import re
from decimal import Decimal

from documents.digits import DIGIT, repaired, share

_CURRENCY = r"(?:€|(?i:euro?)(?![^\W\d_]))"
_SIDE = r"(?:Soll|Haben|SOLL|HABEN|[SH])(?![^\W_])"  # debit, credit
_SIGN = r"[-+]"

# No lone mark before it: ",60" is the torn off end of a sum. No S as last digit after a comma: "71,60S" is a debit.
_BODY = (
    r"(?<![,'])(?<!(?<!\.)\.)"
    rf"(?P<whole>{DIGIT}{{1,3}}(?:(?: ?[.'] ?| ){DIGIT}{{3}}| ?, ?{DIGIT}{{3}}(?<!S))+|{DIGIT}{{1,10}})"
    rf"(?: ?(?P<mark>[.,]) ?(?:(?P<cents>{DIGIT}{{1,2}})|(?P<dash>--?)))?"
)
_AMOUNT = re.compile(
    rf"(?:[^\d:=]*[:=])?[^\w+€-]*(?P<sign>{_SIGN})? ?{_CURRENCY}? ?(?P<sign2>{_SIGN})? ?{_BODY}"
    rf" ?(?P<sign3>{_SIGN})? ?{_CURRENCY}? ?(?P<side>{_SIDE})? ?{_CURRENCY}?(?P<sign4>{_SIGN})?"
    r"(?: ?/ ?[^\W\d_]+)?[^\w+%€-]*"
)

# What stands behind a decimal number that is no money.
_UNIT = r" ?(?:%|m[²2³]|(?:qm|cbm|km|kg|kWh|MWh|h|Std|Stunden|Uhr|Prozent|v\. ?H)\b)"
_MONEY = (
    rf"(?:{DIGIT}{{1,3}}(?: ?\. ?{DIGIT}{{3}})+ ?, ?{DIGIT}{{2}}"  # 1.471,60, also torn apart by OCR
    rf"|{DIGIT}{{1,3}}(?:[.,']{DIGIT}{{3}})+[.,]{DIGIT}{{2}}"
    rf"|{DIGIT}{{1,7}} ?,{DIGIT}{{2}}"
    rf"|{DIGIT}{{1,3}}(?:\.?{DIGIT}{{3}})*[.,] ?--?(?!\w))"
)
_WHOLE = r"(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,7})(?:\.[0-9]{2})?"
# A hyphen between two sums is a range, not a sign.
_LEAD = rf"(?:(?<!,\d\d )(?<!€ )(?<!EUR ){_SIGN} ?)?"
_TAIL = rf"(?:{_SIGN}(?!\w)| {_SIGN}$)?(?: ?{_CURRENCY})?(?: ?{_SIDE})?(?:{_SIGN}(?!\w)| {_SIGN}$)?"
AMOUNTS_IN_LINE = (
    re.compile(rf"(?<![\w.,/']){_LEAD}(?:{_CURRENCY} ?)?{_LEAD}{_MONEY}(?![0-9]|[.,'][0-9]|{_UNIT}){_TAIL}"),
    re.compile(rf"(?<![\w.,/']){_LEAD}{_WHOLE} ?{_CURRENCY}(?: ?{_SIDE})?"),
    re.compile(rf"(?<!\w){_LEAD}{_CURRENCY} ?{_LEAD}{_WHOLE}(?!\w|[.,'][0-9-]){_TAIL}"),
)
"""Where a line may hold a sum of money: with decimals, ",-" or a currency; a bare whole number is none."""

_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "1/2": "0.5", "1/4": "0.25", "3/4": "0.75"}
_FRACTION = r"(?P<fraction>½|¼|¾|1/2|1/4|3/4)"
_TITLE = r"(?:[^0-9]*[^0-9\w.,'/-])?"
_MEASURE = r"[^0-9]*?(?:m[2²])?[^0-9]*"


def _number(digit: str, unit: str) -> re.Pattern[str]:
    decimal = rf"(?P<whole>{digit}{{1,3}}(?:\.{digit}{{3}})+|{digit}{{1,9}})(?: ?[.,] ?(?P<decimals>{digit}{{1,2}}))?"
    return re.compile(rf"{_TITLE}(?:{decimal}(?: ?{_FRACTION.replace('fraction', 'and')})?|{_FRACTION}){unit}")


# A mistaken letter counts as a digit only where no word goes on ("6O m²"); "35Std" is 35.
_NUMBERS = (_number(DIGIT, rf"(?![^\W_]|[.,/]\w){_MEASURE}"), _number("[0-9]", rf"(?![0-9]|[.,/][0-9]){_MEASURE}"))


def parse_amount(text: str) -> Decimal | None:
    """The sum in euro with two decimals, or None. Debit ("S", "Soll", a minus before or after) is negative."""
    match = _AMOUNT.fullmatch(text)
    if not match or share(match["whole"] + (match["cents"] or "")) < 1 / 3:
        return None
    whole, mark, cents = match["whole"], match["mark"], match["cents"] or ""
    marks = set(re.findall(r"[.,']", whole))
    digits = re.sub(r"[^0-9]", "", repaired(whole))
    if len(marks) > 1 or len(digits) > 10 or (digits[0] == "0" and len(digits) > 1):
        return None
    if len(cents) < 2 and ("," in marks or (mark == "." and not match["dash"])):  # "1,234" may be either; "12.5" too
        return None
    signs = {match[name] for name in ("sign", "sign2", "sign3", "sign4")} - {None}
    if side := match["side"]:
        signs.add("-" if side[0] == "S" else "+")
    if len(signs) > 1:
        return None
    amount = Decimal(f"{digits}.{repaired(cents):0<2}")
    return -amount if "-" in signs and amount else amount


def parse_number(text: str) -> Decimal | None:
    """A number of at most two decimals with whatever unit stands behind it (62,50 m², 2 ½ Zimmer), or None."""
    for form in _NUMBERS:
        match = form.fullmatch(text)
        if not match:
            continue
        if fraction := match["fraction"]:
            return Decimal(_FRACTIONS[fraction])
        digits, decimals = match["whole"].replace(".", ""), match["decimals"] or "0"
        if share(digits + decimals) >= 1 / 3 and not (match["and"] and match["decimals"]):
            return Decimal(f"{repaired(digits)}.{repaired(decimals)}") + Decimal(_FRACTIONS.get(match["and"], "0"))
    return None
