"""The pipeline: a file is read, split, classified, extracted and checked. It reads like a paragraph."""

from __future__ import annotations

import hashlib
import logging
import os
import time
import traceback
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from types import TracebackType

from documents import catalog, rules
from documents.annotation import (
    Annotation,
    Check,
    DocumentAnnotation,
    ErrorNote,
    Prediction,
    Review,
    SkippedPage,
    TypePrediction,
)
from documents.catalog import Catalog, DocumentType
from documents.document import Document, Page
from documents.errors import ReadError
from documents.pages import Limits
from documents.reading import Reader
from models import bundle as bundles
from models import classify, extract, tables
from models.bundle import Bundle, BundleConfig, BundleError
from models.confidence import IDENTITY
from models.predict import Predictor
from models.spans import LabelledPage

_logger = logging.getLogger(__name__)
_SURE = 0.9
"""Confidence below which a person's look is asked for."""
_UNKNOWN = "sonstiges"
NOT_UNDERSTOOD = ErrorNote(
    "not_understood",
    "Die Datei wurde gelesen, aber durch einen Programmfehler nicht ausgewertet. Bitte von Hand bearbeiten und die "
    "Systembetreuung verständigen.",
)


class Pipeline:
    """Reads and understands files. Loads reader and model once; use as a context manager or call `close`."""

    def __init__(self, bundle: Bundle, *, reader: Reader, predictor: Predictor) -> None:
        self._reader = reader
        self.bundle, self.workers = bundle, reader.workers
        self._understander = Understander(bundle.config, predictor)

    @classmethod
    def load(cls, bundle: Path | None = None, *, workers: int | None = None, limits: Limits = Limits()) -> Pipeline:
        """The pipeline on a bundle folder (None: the released one) with `workers` pages read at a time (None: one a
        core). Raises BundleError, or a ReadError where the OCR's language data is missing."""
        opened = bundles.load(bundle or bundles.RELEASED)
        if unknown := [kind for kind in opened.config.types if kind not in catalog.default()]:
            raise BundleError(f"Das Modell kennt Dokumentarten, die im Katalog fehlen: {', '.join(unknown)}.")
        reader = Reader(workers=workers or os.cpu_count() or 1, limits=limits)
        return cls(opened, reader=reader, predictor=Predictor.from_bundle(opened))

    def read(self, data: bytes, *, images: bool = False) -> list[Page]:
        """The pages of a file with their words, on demand with the pictures that boxes refer to. Raises a ReadError,
        and nothing else, whatever is wrong with the file."""
        try:
            return self._reader.read(data, images=images)
        except ReadError:
            raise
        except Exception as error:
            _report(error)
            raise ReadError from error

    def annotate(self, data: bytes, *, name: str) -> Annotation:
        """Everything said about one file. Never raises for a bad file: its cause is in the annotation's errors."""
        return self.annotate_pages(data, name=name)[0]

    def annotate_pages(self, data: bytes, *, name: str, images: bool = False) -> tuple[Annotation, list[Page]]:
        """The same together with the pages it speaks of, on demand with their pictures."""
        started = time.perf_counter()
        try:
            pages = self.read(data, images=images)
        except ReadError as error:
            return self._annotation(name, data, errors=(ErrorNote(error.code, error.message),)), []
        read = time.perf_counter()
        blank = tuple(SkippedPage(page.number, "blank") for page in pages if page.blank)
        letter = tuple(page for page in pages if not page.blank)
        try:
            documents = (self._understander.understand(Document(letter)),) if letter else ()
        except Exception as error:
            _report(error)
            return self._annotation(name, data, pages=len(pages), errors=(NOT_UNDERSTOOD,)), pages
        seconds = {"read": read - started, "understand": time.perf_counter() - read}
        annotation = self._annotation(name, data, pages=len(pages), documents=documents, skipped=blank, seconds=seconds)
        return annotation, pages

    def close(self) -> None:
        self._reader.close()

    def __enter__(self) -> Pipeline:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _annotation(
        self,
        name: str,
        data: bytes,
        *,
        pages: int = 0,
        documents: tuple[DocumentAnnotation, ...] = (),
        skipped: tuple[SkippedPage, ...] = (),
        seconds: Mapping[str, float] | None = None,
        errors: tuple[ErrorNote, ...] = (),
    ) -> Annotation:
        return Annotation(
            name=name,
            sha256=hashlib.sha256(data).hexdigest(),
            pages=pages,
            documents=documents,
            skipped_pages=skipped,
            model_version=self.bundle.config.version,
            model_sha256=self.bundle.sha256,
            seconds=seconds or {},
            errors=errors,
        )


def _report(error: Exception) -> None:
    """Log an unforeseen error by kind and place: its message may hold text of the letter."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    _logger.error("%s in %s, line %s", type(error).__name__, place.filename, place.lineno)


class Understander:
    """A document with words in, what it is and says out. Pure: nothing is written, nothing is remembered."""

    def __init__(self, config: BundleConfig, predictor: Predictor, *, types: Catalog | None = None) -> None:
        self._config, self._predictor = config, predictor
        self._catalog = types or catalog.default()
        self._columns = {label: column for column, label in enumerate(config.labels)}

    def understand(self, document: Document) -> DocumentAnnotation:
        """Type, fields, tables and checks of one document, and what a person should look at."""
        if not any(page.words for page in document.pages):
            return _illegible(document)
        beliefs = self._predictor.predict(document)
        lines = self._config.calibration
        kind = classify.document_type(beliefs, self._config.types, lines.get("type", IDENTITY))
        document_type = self._catalog[kind.value]
        labels = self._labels(document_type)
        pages = [LabelledPage(page, rows, labels) for page, rows in zip(document.pages, beliefs.labels, strict=True)]
        line = lines.get("field", IDENTITY)
        found = extract.fields(pages, document_type.fields, line=line, threshold=self._config.field_threshold)
        rows = {
            key: tables.rows(pages, table, line=line, hint=_day(found)) for key, table in document_type.tables.items()
        }
        if rows:
            found = _with_signs(found, document_type, pages)
        checks = tuple(check for rule in document_type.checks if (check := rules.check(rule, found, rows)) is not None)
        return DocumentAnnotation(
            pages=tuple(page.number for page in document.pages),
            type=kind,
            fields=found,
            tables=rows,
            checks=checks,
            review=_review(kind, found, checks),
        )

    def _labels(self, document_type: DocumentType) -> dict[str, tuple[int, int]]:
        keys = [
            *document_type.fields,
            *(f"{t.key}.{column}" for t in document_type.tables.values() for column in t.columns),
        ]
        return {
            key: (self._columns[f"B-{key}"], self._columns[f"I-{key}"]) for key in keys if f"B-{key}" in self._columns
        }


def _day(found: Mapping[str, Prediction]) -> date | None:
    """The day a statement ends: tells the year of bookings printed without one."""
    for key in ("zeitraum_bis", "datum"):
        if key in found:
            return date.fromisoformat(found[key].value)
    return None


def _with_signs(
    found: Mapping[str, Prediction], document_type: DocumentType, pages: Sequence[LabelledPage]
) -> dict[str, Prediction]:
    """Balances in a debit or credit column take its sign, like the bookings between them."""
    columns = {page.page.number: tables.sign_columns(page) for page in pages}
    return {
        key: tables.signed(value, columns.get(value.page or 0)) if document_type.fields[key].kind == "amount" else value
        for key, value in found.items()
    }


def _review(kind: TypePrediction, found: Mapping[str, Prediction], checks: Sequence[Check]) -> tuple[Review, ...]:
    notes = []
    if (kind.confidence or 0.0) < _SURE:
        notes.append(Review(None, "type_uncertain", "Die Dokumentart ist unsicher erkannt. Bitte prüfen."))
    for key, prediction in found.items():
        failed = [check for check in prediction.checks if not check.passed]
        notes += [Review(key, "check_failed", check.message or "") for check in failed]
        if not failed and (prediction.confidence or 0.0) < _SURE:
            notes.append(Review(key, "below_threshold", "Der Wert ist unsicher erkannt. Bitte prüfen."))
    notes += [Review(None, "check_failed", check.message or "") for check in checks if not check.passed]
    return tuple(notes)


def _illegible(document: Document) -> DocumentAnnotation:
    """Pages with ink but without a word: a person must look, and nothing is said about them."""
    return DocumentAnnotation(
        pages=tuple(page.number for page in document.pages),
        type=TypePrediction(_UNKNOWN),
        fields={},
        review=(Review(None, "illegible", "Auf den Seiten wurde kein Text erkannt. Bitte ansehen oder neu scannen."),),
    )
