"""The catalog of document types: the ONE list of labels. A new type is a new entry in catalog.yaml, no code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, cast

import yaml


class Kind(StrEnum):
    """What a value is; decides its normal form (`documents.values`)."""

    TEXT = "text"
    NAME = "name"
    DATE = "date"
    MONTH = "month"
    AMOUNT = "amount"
    NUMBER = "number"
    IBAN = "iban"
    BIC = "bic"
    CODE = "code"
    ENUM = "enum"


@dataclass(frozen=True, slots=True)
class FieldType:
    """One field of a document type. `values` are the allowed ones of an enum; `joined` is the text that joins
    several printed values into one (two tenants); `check` names the check digit rule of `documents.identifiers`."""

    key: str
    kind: Kind
    about: str = ""
    values: tuple[str, ...] = ()
    joined: str | None = None
    check: str | None = None


@dataclass(frozen=True, slots=True)
class TableType:
    """A repeated group of fields: one row a line of the table, one column a field."""

    key: str
    columns: Mapping[str, FieldType]
    about: str = ""


@dataclass(frozen=True, slots=True)
class DocumentType:
    """One type of document with the fields a caseworker keys in for it. `checks` names the cross-field rules."""

    key: str
    title: str
    about: str
    fields: Mapping[str, FieldType]
    tables: Mapping[str, TableType]
    checks: tuple[str, ...] = ()


Catalog = Mapping[str, DocumentType]

_LISTS = frozenset({"values", "checks"})
_MAPPINGS = frozenset({"fields", "tables", "columns"})
"""What attributes of the YAML are; the others are texts."""


def parse(source: str) -> Catalog:
    """Read a catalog from YAML text. Raises ValueError, naming the type and field, on what is no catalog: attributes
    that are unknown, missing or of another shape, an unknown kind. Broken YAML is named by its line."""
    try:
        raw = yaml.safe_load(source)
    except yaml.YAMLError as error:
        raise ValueError(f"catalog: no YAML: {error}") from error
    types = _keyed(raw, "the catalog")
    return MappingProxyType({key: _document_type(key, entry) for key, entry in types.items()})


@cache
def default() -> Catalog:
    """The catalog that ships with Postlotse."""
    return parse(files("documents").joinpath("catalog.yaml").read_text(encoding="utf-8"))


def _document_type(key: str, entry: Any) -> DocumentType:
    entry = _attributes(entry, key, needed={"title", "about", "fields"}, others={"tables", "checks"})
    tables = _keyed(entry.get("tables", {}), f"{key}: tables")
    return DocumentType(
        key=key,
        title=entry["title"],
        about=entry["about"],
        fields=_fields(entry["fields"], key),
        tables=MappingProxyType({name: _table(name, table, f"{key}.{name}") for name, table in tables.items()}),
        checks=tuple(entry.get("checks", ())),
    )


def _table(name: str, entry: Any, where: str) -> TableType:
    entry = _attributes(entry, where, needed={"columns"}, others={"about"})
    return TableType(key=name, columns=_fields(entry["columns"], where), about=entry.get("about", ""))


def _fields(entries: Any, where: str) -> Mapping[str, FieldType]:
    fields = _keyed(entries, f"{where}: fields")
    return MappingProxyType({key: _field(key, entry, f"{where}.{key}") for key, entry in fields.items()})


def _field(key: str, entry: Any, where: str) -> FieldType:
    entry = _attributes(entry, where, needed={"kind"}, others={"about", "values", "joined", "check"})
    if entry["kind"] not in list(Kind):
        raise ValueError(f"catalog: unknown kind {entry['kind']} in {where}")
    return FieldType(
        key=key,
        kind=Kind(entry["kind"]),
        about=entry.get("about", ""),
        values=tuple(entry.get("values", ())),
        joined=entry.get("joined"),
        check=entry.get("check"),
    )


def _attributes(entry: Any, where: str, *, needed: set[str], others: set[str]) -> dict[str, Any]:
    """`entry` as it is, if it has all `needed` attributes and none but `others` besides, each of its shape."""
    attributes = _keyed(entry, where)
    if unknown := set(attributes) - needed - others:
        raise ValueError(f"catalog: unknown attribute {', '.join(sorted(unknown))} in {where}")
    if missing := needed - set(attributes):
        raise ValueError(f"catalog: no {', '.join(sorted(missing))} in {where}")
    for name, value in attributes.items():
        if name in _LISTS and not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
            raise ValueError(f"catalog: {name} in {where} is no list of texts")
        if name not in _LISTS | _MAPPINGS and not isinstance(value, str):
            raise ValueError(f"catalog: {name} in {where} is no text")
    return attributes


def _keyed(entry: Any, where: str) -> dict[str, Any]:
    """`entry` as it is, if it is a mapping whose keys are texts (to YAML a bare no or 1 is something else)."""
    if not isinstance(entry, dict):
        raise ValueError(f"catalog: {where} is no mapping")
    if strange := [key for key in entry if not isinstance(key, str)]:
        raise ValueError(f"catalog: a key of {where} is no text: {strange[0]!r}")
    return cast(dict[str, Any], entry)
