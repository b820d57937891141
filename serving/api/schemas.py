"""The annotation as it goes over the wire, for the OpenAPI page. Its one source is `documents.annotation`."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Wire(BaseModel):
    model_config = ConfigDict(extra="forbid")


Side = float
Box = list[Side]


class Check(Wire):
    name: str = Field(examples=["iban"])
    passed: bool
    message: str | None = Field(description="Satz für die Sachbearbeitung, wenn die Prüfung scheitert")


class Value(Wire):
    value: str = Field(description="Normalform nach der Art des Feldes", examples=["2024-03-01"])
    text: str = Field(description="Was auf der Seite steht", examples=["01.03.2024"])
    confidence: float | None = Field(description="Kalibrierte Wahrscheinlichkeit, dass der Wert stimmt", ge=0, le=1)
    page: int | None = Field(description="Seite in der Datei, ab 1")
    box: Box | None = Field(description="[links, oben, rechts, unten] als Anteil der Seite, 0 bis 1")
    source: str = Field(description="model, rule, code, register oder human", examples=["model"])
    checks: list[Check]


class Alternative(Wire):
    value: str
    confidence: float | None


class Type(Alternative):
    alternatives: list[Alternative]


class Review(Wire):
    field: str | None = Field(description="Feld, das geprüft werden soll; null: das ganze Dokument")
    reason: str = Field(examples=["below_threshold"])
    message: str


class Document(Wire):
    pages: list[int]
    type: Type
    fields: dict[str, Value]
    tables: dict[str, list[dict[str, Value]]]
    checks: list[Check]
    review: list[Review]


class File(Wire):
    name: str
    sha256: str
    pages: int


class SkippedPage(Wire):
    page: int
    reason: str = Field(examples=["blank"])


class Code(Wire):
    page: int
    kind: str
    text: str
    box: Box


class Model(Wire):
    version: str | None
    sha256: str | None


class ErrorNote(Wire):
    code: str
    message: str


class Annotation(Wire):
    """Alles, was über eine Datei gesagt wird. Es sind Vorschläge; Menschen entscheiden."""

    file: File
    documents: list[Document]
    skipped_pages: list[SkippedPage]
    codes: list[Code]
    model: Model
    seconds: dict[str, float]
    errors: list[ErrorNote]


class Problem(BaseModel):
    """Warum eine Anfrage nicht beantwortet wurde (RFC 9457)."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str = Field(description="Satz für den Menschen, der handeln muss")
    code: str = Field(description="Fester Code für die Maschine", examples=["encrypted_pdf"])


class Health(Wire):
    status: str = Field(examples=["ok"])
    model: Model


def problem(status: int, code: str, title: str, detail: str) -> dict[str, Any]:
    """A problem as plain JSON."""
    return Problem(title=title, status=status, code=code, detail=detail).model_dump()
