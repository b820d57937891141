import pytest

from documents import catalog, identifiers, rules
from documents.catalog import Kind


def test_all_twenty_types_are_there_with_their_fields() -> None:
    types = catalog.default()
    assert len(types) == 20
    assert types["kontoauszug"].fields["iban"].kind is Kind.IBAN
    assert list(types["kontoauszug"].tables["buchungen"].columns) == ["buchungstag", "text", "betrag"]
    assert types["kuendigung"].fields["gegenstand"].values == ("arbeitsverhaeltnis", "mietverhaeltnis")


def test_two_tenants_become_one_value() -> None:
    assert catalog.default()["mietvertrag"].fields["mieter"].joined == " und "


def test_every_rule_that_the_catalog_names_exists() -> None:
    for document_type in catalog.default().values():
        assert set(document_type.checks) <= set(rules.RULES)
        for field in document_type.fields.values():
            assert field.check is None or field.check in identifiers.RULES


def test_a_new_type_needs_no_code() -> None:
    source = """
hundesteuer:
  title: Hundesteuerbescheid
  about: dog tax
  fields:
    betrag: {kind: amount, about: per year}
"""
    assert catalog.parse(source)["hundesteuer"].fields["betrag"].kind is Kind.AMOUNT


@pytest.mark.parametrize("entry", ["{kind: amount, abuot: typo}", "{kind: amuont}", "{kind: date, about: one, two: 3}"])
def test_a_mistake_in_the_catalog_is_refused(entry: str) -> None:
    source = f"x:\n  title: X\n  about: x\n  fields:\n    f: {entry}\n"
    with pytest.raises(ValueError, match=r"x\.f|amuont"):
        catalog.parse(source)
