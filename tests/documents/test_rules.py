"""Rules across fields, with values from the contract and the domain's worked examples."""

from __future__ import annotations

import pytest

from documents import rules
from documents.annotation import Prediction


def fields(**values: str) -> dict[str, Prediction]:
    return {key: Prediction(value, value) for key, value in values.items()}


def rows(*amounts: str) -> dict[str, list[dict[str, Prediction]]]:
    return {"buchungen": [{"betrag": Prediction(amount, amount)} for amount in amounts]}


@pytest.mark.parametrize(("new", "passed"), [("88.00", True), ("88.01", False)])
def test_bookings_lead_from_the_old_balance_to_the_new_one(new: str, passed: bool) -> None:
    check = rules.check("saldo", fields(saldo_alt="100.00", saldo_neu=new), rows("-22.00", "10.00"))
    assert check is not None
    assert check.passed is passed
    assert (check.message is None) is passed


@pytest.mark.parametrize(("total", "passed"), [("720.04", True), ("730.00", False)])
def test_the_parts_of_a_rent_make_the_whole(total: str, passed: bool) -> None:
    rent = fields(grundmiete="500.00", nebenkosten="120.00", heizkosten="100.00", gesamtmiete=total)
    check = rules.check("miete", rent, {})
    assert check is not None
    assert check.passed is passed


def test_net_pay_is_not_above_gross() -> None:
    assert rules.check("netto", fields(brutto="2000.00", netto="2100.00"), {}).passed is False  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("iban", "bic", "passed"),
    [
        ("DE89370400440532013000", "COBADEFFXXX", True),
        ("DE89370400440532013000", "BYLADEM1001", False),
        ("DE89370400440532013000", "COBADEFF", True),
    ],
)
def test_a_bic_belongs_to_its_iban(iban: str, bic: str, passed: bool) -> None:
    check = rules.check("bank", fields(iban=iban, bic=bic), {})
    assert check is not None
    assert check.passed is passed


def test_an_account_abroad_or_of_an_unknown_bank_is_not_judged() -> None:
    assert rules.check("bank", fields(iban="DE00999999990532013000", bic="COBADEFFXXX"), {}) is None


@pytest.mark.parametrize("rule", rules.RULES)
def test_nothing_is_said_where_values_are_missing(rule: str) -> None:
    assert rules.check(rule, {}, {}) is None
