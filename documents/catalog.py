"""The catalog of document types: the ONE list of labels. A new type is a new entry in catalog.yaml, no code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

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


def parse(source: str) -> Catalog:
    """Read a catalog from YAML text. Raises ValueError on an unknown attribute or kind, naming the place."""
    raw = yaml.safe_load(source)
    return MappingProxyType({key: _document_type(key, entry) for key, entry in raw.items()})


@cache
def default() -> Catalog:
    """The catalog that ships with Postlotse."""
    return parse(files("documents").joinpath("catalog.yaml").read_text(encoding="utf-8"))


def _document_type(key: str, entry: dict[str, Any]) -> DocumentType:
    _only(entry, {"title", "about", "fields", "tables", "checks"}, key)
    return DocumentType(
        key=key,
        title=entry["title"],
        about=entry["about"],
        fields=_fields(entry["fields"], key),
        tables=MappingProxyType({name: _table(name, table, key) for name, table in entry.get("tables", {}).items()}),
        checks=tuple(entry.get("checks", ())),
    )


def _table(name: str, entry: dict[str, Any], where: str) -> TableType:
    _only(entry, {"about", "columns"}, f"{where}.{name}")
    return TableType(key=name, columns=_fields(entry["columns"], f"{where}.{name}"), about=entry.get("about", ""))


def _fields(entries: dict[str, dict[str, Any]], where: str) -> Mapping[str, FieldType]:
    fields = {}
    for key, entry in entries.items():
        _only(entry, {"kind", "about", "values", "joined", "check"}, f"{where}.{key}")
        fields[key] = FieldType(
            key=key,
            kind=Kind(entry["kind"]),
            about=entry.get("about", ""),
            values=tuple(entry.get("values", ())),
            joined=entry.get("joined"),
            check=entry.get("check"),
        )
    return MappingProxyType(fields)


def _only(entry: dict[str, Any], allowed: set[str], where: str) -> None:
    if unknown := set(entry) - allowed:
        raise ValueError(f"catalog: unknown attribute {', '.join(sorted(unknown))} in {where}")
