"""Rules across the fields of a document, named in the catalog under `checks`: sums and orders that must hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from documents.annotation import Check, Prediction, Row

Fields = Mapping[str, Prediction]
Tables = Mapping[str, Sequence[Row]]

_ROUNDING = Decimal("0.05")


def check(rule: str, fields: Fields, tables: Tables) -> Check | None:
    """Apply one rule; None where the values it needs are not all there. Raises KeyError for an unknown rule."""
    return RULES[rule](fields, tables)


def _balance(fields: Fields, tables: Tables) -> Check | None:
    rows = tables.get("buchungen", ())
    if not rows or "saldo_alt" not in fields or "saldo_neu" not in fields:
        return None
    total = _amount(fields, "saldo_alt") + sum(
        (Decimal(row["betrag"].value) for row in rows if "betrag" in row), Decimal(0)
    )
    passed = total == _amount(fields, "saldo_neu")
    return Check("saldo", passed, None if passed else "Alter Saldo und Buchungen ergeben nicht den neuen Saldo.")


def _rent(fields: Fields, tables: Tables) -> Check | None:
    if "gesamtmiete" not in fields or "grundmiete" not in fields:
        return None
    parts = [_amount(fields, key) for key in ("grundmiete", "nebenkosten", "heizkosten") if key in fields]
    passed = abs(sum(parts, Decimal(0)) - _amount(fields, "gesamtmiete")) <= _ROUNDING
    return Check("miete", passed, None if passed else "Grundmiete und Nebenkosten ergeben nicht die Gesamtmiete.")


def _pay(fields: Fields, tables: Tables) -> Check | None:
    if "brutto" not in fields or "netto" not in fields:
        return None
    passed = _amount(fields, "netto") <= _amount(fields, "brutto")
    return Check("netto", passed, None if passed else "Das Netto ist höher als das Brutto.")


def _bank(fields: Fields, tables: Tables) -> Check | None:
    """Does the BIC belong to the IBAN's Bankleitzahl, by the Bundesbank's list that schwifty brings?"""
    if "iban" not in fields or "bic" not in fields:
        return None
    from schwifty import IBAN  # reads its bank list when it is imported

    known = IBAN(fields["iban"].value, allow_invalid=True).bic
    if known is None:
        return None
    passed = str(known)[:8] == fields["bic"].value[:8]
    return Check("bank", passed, None if passed else "Die BIC gehört nicht zur Bankleitzahl der IBAN.")


def _amount(fields: Fields, key: str) -> Decimal:
    return Decimal(fields[key].value)


RULES: Mapping[str, Callable[[Fields, Tables], Check | None]] = {
    "saldo": _balance,
    "miete": _rent,
    "netto": _pay,
    "bank": _bank,
}
