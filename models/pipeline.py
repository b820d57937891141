"""The pipeline: a file is read, split, classified, extracted and checked. It reads like a paragraph."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import time
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType

from documents import catalog, identifiers, invoice, mail, rules
from documents.annotation import (
    Annotation,
    Check,
    Code,
    DocumentAnnotation,
    ErrorNote,
    Prediction,
    Review,
    SkippedPage,
    Source,
    TypePrediction,
)
from documents.catalog import Catalog, DocumentType
from documents.document import Document, Page, Verdict
from documents.errors import ReadError
from documents.mail import Opened
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
SEPARATOR = "PATCH[T23]"
"""What the text of a code on a separator sheet is, as a regular expression for all of it."""
NOT_UNDERSTOOD = ErrorNote(
    "not_understood",
    "Die Datei wurde gelesen, aber durch einen Programmfehler nicht ausgewertet. Bitte von Hand bearbeiten und die "
    "Systembetreuung verständigen.",
)


class Pipeline:
    """Reads and understands files. Loads reader and model once; use as a context manager or call `close`."""

    def __init__(
        self,
        bundle: Bundle,
        *,
        reader: Reader,
        predictor: Predictor,
        limits: Limits = Limits(),
        separator: str = SEPARATOR,
    ) -> None:
        self._reader, self._limits, self._separator = reader, limits, re.compile(separator)
        self.bundle, self.workers = bundle, reader.workers
        self._understander = Understander(bundle.config, predictor)

    @classmethod
    def load(
        cls,
        bundle: Path | None = None,
        *,
        workers: int | None = None,
        limits: Limits = Limits(),
        separator: str = SEPARATOR,
    ) -> Pipeline:
        """The pipeline on a bundle folder (None: the released one) with `workers` pages read at a time (None: one a
        core). A page with a code whose whole text matches `separator` parts documents. Raises BundleError, or a
        ReadError where the OCR's language data is missing."""
        opened = bundles.load(bundle or bundles.RELEASED)
        if unknown := [kind for kind in opened.config.types if kind not in catalog.default()]:
            raise BundleError(f"Das Modell kennt Dokumentarten, die im Katalog fehlen: {', '.join(unknown)}.")
        reader = Reader(workers=workers or os.cpu_count() or 1, limits=limits)
        predictor = Predictor.from_bundle(opened)
        return cls(opened, reader=reader, predictor=predictor, limits=limits, separator=separator)

    def read(self, data: bytes, *, images: bool = False) -> Opened:
        """The pages of a file with their words, on demand with the pictures that boxes refer to. A mail's text and
        attachments are letters of their own, any other file is one. Raises a ReadError, and nothing else, whatever is
        wrong with the file."""
        with _read_errors():
            if len(data) <= self._limits.size and mail.is_mail(data):
                return mail.read(data, partial(self._pages, images=images), pages=self._limits.pages, images=images)
            return Opened((tuple(self._pages(data, images=images)),))

    def _pages(self, data: bytes, *, images: bool) -> list[Page]:
        # Once more: an attachment's unforeseen error must not cost the mail's other parts.
        with _read_errors():
            return self._reader.read(data, images=images)

    def annotate(self, data: bytes, *, name: str) -> Annotation:
        """Everything said about one file. Never raises for a bad file: its cause is in the annotation's errors."""
        return self.annotate_pages(data, name=name)[0]

    def annotate_pages(self, data: bytes, *, name: str, images: bool = False) -> tuple[Annotation, list[Page]]:
        """The same together with the pages it speaks of, on demand with their pictures."""
        started = time.perf_counter()
        try:
            found = self.read(data, images=images)
        except ReadError as error:
            return self._annotation(name, data, errors=(ErrorNote(error.code, error.message),)), []
        read = time.perf_counter()
        pages = found.pages
        skipped = tuple(SkippedPage(page.number, reason) for page in pages if (reason := self._needless(page)))
        documents, errors = [], list(found.errors)
        for letter in self._letters(found.letters):
            try:
                documents.append(self._understander.understand(letter))
            except Exception as error:
                _report(error)
                errors = [*found.errors, NOT_UNDERSTOOD]
        annotation = self._annotation(
            name,
            data,
            pages=len(pages),
            documents=tuple(documents),
            skipped=skipped,
            codes=tuple(Code(page.number, code.kind, code.text, code.box) for page in pages for code in page.codes),
            seconds={"read": read - started, "understand": time.perf_counter() - read},
            errors=tuple(errors),
        )
        return annotation, pages

    def _needless(self, page: Page) -> str | None:
        """Why a page belongs to no document."""
        if any(self._separator.fullmatch(code.text) for code in page.codes):
            return "separator"
        return "blank" if page.blank and not page.invoice else None

    def _letters(self, parts: Iterable[Sequence[Page]]) -> Iterator[Document]:
        """The documents of a file, parted by certain marks only: separator sheets, and what a mail consists of."""
        for part in parts:
            pages: list[Page] = []
            for page in part:
                reason = self._needless(page)
                if reason is None:
                    pages.append(page)
                elif reason == "separator" and pages:
                    yield Document(tuple(pages))
                    pages = []
            if pages:
                yield Document(tuple(pages))

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
        codes: tuple[Code, ...] = (),
        seconds: Mapping[str, float] | None = None,
        errors: tuple[ErrorNote, ...] = (),
    ) -> Annotation:
        return Annotation(
            name=name,
            sha256=hashlib.sha256(data).hexdigest(),
            pages=pages,
            documents=documents,
            skipped_pages=skipped,
            codes=codes,
            model_version=self.bundle.config.version,
            model_sha256=self.bundle.sha256,
            seconds=seconds or {},
            errors=errors,
        )


@contextmanager
def _read_errors() -> Iterator[None]:
    """Whatever is raised within is a ReadError; what was not foreseen is reported."""
    try:
        yield
    except ReadError:
        raise
    except Exception as error:
        _report(error)
        raise ReadError from error


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
        """Type, fields, tables and checks of one document, and what a person should look at. What an electronic
        invoice states is taken as it is."""
        if any(page.invoice for page in document.pages):
            return _invoice(document, self._catalog)
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
            review=(*_hard_to_read(document), *_review(kind, found, checks)),
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


def _hard_to_read(document: Document) -> Iterator[Review]:
    """Pages that a scan centre may be asked to lay down again."""
    for page in document.pages:
        if page.quality.verdict in {Verdict.POOR, Verdict.UNREADABLE}:
            why = ", ".join(page.quality.reasons)
            message = f"Seite {page.number} ist schlecht lesbar ({why}). Bitte ansehen oder neu scannen."
            yield Review(None, "poor_quality", message)


def _review(kind: TypePrediction, found: Mapping[str, Prediction], checks: Sequence[Check]) -> tuple[Review, ...]:
    notes = []
    if (kind.confidence or 0.0) < _SURE:
        notes.append(Review(None, "type_uncertain", "Die Dokumentart ist unsicher erkannt. Bitte prüfen."))
    for key, prediction in found.items():
        if all(check.passed for check in prediction.checks) and (prediction.confidence or 0.0) < _SURE:
            notes.append(Review(key, "below_threshold", "Der Wert ist unsicher erkannt. Bitte prüfen."))
    return (*notes, *_failed(found, checks))


def _failed(found: Mapping[str, Prediction], checks: Sequence[Check]) -> tuple[Review, ...]:
    of_fields = ((key, check) for key, prediction in found.items() for check in prediction.checks)
    of_all = ((None, check) for check in checks)
    return tuple(
        Review(key, "check_failed", check.message or "") for key, check in (*of_fields, *of_all) if not check.passed
    )


def _illegible(document: Document) -> DocumentAnnotation:
    """Pages with ink but without a word: a person must look, and nothing is said about them."""
    return DocumentAnnotation(
        pages=tuple(page.number for page in document.pages),
        type=TypePrediction(_UNKNOWN),
        fields={},
        review=(Review(None, "illegible", "Auf den Seiten wurde kein Text erkannt. Bitte ansehen oder neu scannen."),),
    )


def _invoice(document: Document, types: Catalog) -> DocumentAnnotation:
    """What an electronic invoice states, not scored: nothing was read that could be misread."""
    document_type = types[invoice.TYPE]
    first = next(page for page in document.pages if page.invoice)
    found = {}
    for key, value in (first.invoice or {}).items():
        rule = document_type.fields[key].check
        check = identifiers.check(rule, value) if rule else None
        found[key] = Prediction(value, value, page=first.number, source=Source.CODE, checks=(check,) if check else ())
    checks = tuple(check for rule in document_type.checks if (check := rules.check(rule, found, {})) is not None)
    return DocumentAnnotation(
        pages=tuple(page.number for page in document.pages),
        type=TypePrediction(invoice.TYPE),
        fields=found,
        checks=checks,
        review=_failed(found, checks),
    )
