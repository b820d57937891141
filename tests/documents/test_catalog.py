import re

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


def entry(field: str) -> str:
    return f"x: {{title: X, about: x, fields: {{f: {field}}}}}"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (entry("{kind: amount, abuot: typo}"), "unknown attribute abuot in x.f"),
        (entry("{kind: date, about: one, two: 3}"), "unknown attribute two in x.f"),
        (entry("{kind: amuont}"), "unknown kind amuont in x.f"),
        (entry("{kind: [date]}"), "kind in x.f is no text"),
        (entry("{about: no kind}"), "no kind in x.f"),
        (entry("date"), "x.f is no mapping"),
        (entry("{kind: enum, values: ja}"), "values in x.f is no list of texts"),
        (entry("{kind: enum, values: [no]}"), "values in x.f is no list of texts"),
        ("x: {title: X, about: x, fields: {no: {kind: date}}}", "a key of x: fields is no text: False"),
        ("x: {title: X, about: x, fields: }", "x: fields is no mapping"),
        ("x: {title: 3, about: x, fields: {}}", "title in x is no text"),
        ("x: {title: X}", "no about, fields in x"),
        ("x: {title: X, about: x, fields: {}, checks: saldo}", "checks in x is no list of texts"),
        ("x: {title: X, about: x, fields: {}, tables: [t]}", "x: tables is no mapping"),
        ("x: {title: X, about: x, fields: {}, tables: {t: {about: t}}}", "no columns in x.t"),
        ("x: {title: X, about: x, fields: {}, tables: {t: {columns: {c: {kind: d}}}}}", "unknown kind d in x.t.c"),
        ("x: Hundesteuer", "x is no mapping"),
        ("- x", "the catalog is no mapping"),
        ("", "the catalog is no mapping"),
    ],
)
def test_a_mistake_in_the_catalog_is_refused_with_its_place(source: str, message: str) -> None:
    with pytest.raises(ValueError, match=rf"^catalog: {re.escape(message)}$"):
        catalog.parse(source)


def test_broken_yaml_is_refused_with_its_line() -> None:
    with pytest.raises(ValueError, match=r"(?s)^catalog: no YAML: .*line 2"):
        catalog.parse("x:\n  title: [X\n")
