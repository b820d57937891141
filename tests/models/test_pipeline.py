"""What the pipeline says of pages that say nothing, and what it asks a person to look at. No network is run."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import numpy as np
import pytest

from documents import errors
from documents.document import Box, Code, Document, Page, Word
from models.bundle import Bundle, BundleConfig, labels_for
from models.encode import Encoder
from models.pipeline import Pipeline, Understander
from models.predict import Predictor
from training import tokenizer as tokenizers

TYPES = ("kontoauszug", "sonstiges")
KEYS = ("iban", "datum", "saldo_alt")
LABELS = labels_for(KEYS)


def understander(told: dict[str, str], *, sure: float = 8.0) -> Understander:
    """A network that gives each word the label it is told, and every document the first type."""
    tokenizer = tokenizers.train([" ".join(told)] * 3, vocabulary=200)
    encoder = Encoder(tokenizer)

    def run(inputs):  # type: ignore[no-untyped-def]
        labels = np.zeros((*inputs["shapes"].shape, len(LABELS)), np.float32)
        labels[..., 0] = sure
        for place, label in enumerate(told.values()):
            labels[:, place, 0] = 0.0
            labels[:, place, LABELS.index(label)] = sure
        types = np.tile(np.array([sure, 0.0], np.float32), (len(labels), 1))
        return types, labels

    config = BundleConfig("test", TYPES, LABELS, window=384, overlap=64, depth=6)
    return Understander(config, Predictor(run, encoder, types=len(TYPES), labels=len(LABELS)))


class BrokenReader:
    """Fails as a bug in a library would, with a citizen's name in the message."""

    workers = 1

    def read(self, data: bytes, *, images: bool = False) -> list[Page]:
        if data == b"unreadable":
            raise IndexError("Erika Mustermann")
        return [page({"Hallo": "O"})]

    def close(self) -> None:
        pass


class BrokenPredictor:
    def predict(self, document: Document) -> None:
        raise KeyError("Erika Mustermann")


def test_an_unforeseen_error_costs_one_file_and_tells_no_name(caplog: pytest.LogCaptureFixture) -> None:
    config = BundleConfig("test", TYPES, LABELS, window=384, overlap=64, depth=6)
    pipeline = Pipeline(
        Bundle(Path(), config, "0" * 64),
        reader=BrokenReader(),  # type: ignore[arg-type]
        predictor=BrokenPredictor(),  # type: ignore[arg-type]
    )
    assert [note.code for note in pipeline.annotate(b"unreadable", name="a.pdf").errors] == ["unreadable"]
    assert [note.code for note in pipeline.annotate(b"readable", name="b.pdf").errors] == ["not_understood"]
    assert "IndexError" in caplog.text
    assert "KeyError" in caplog.text
    assert "Mustermann" not in caplog.text


def page(words: dict[str, str]) -> Page:
    return Page(1, 1000, 1400, words=tuple(
        Word(text, Box(0.1 + 0.1 * n, 0.1, 0.19 + 0.1 * n, 0.11)) for n, text in enumerate(words)
    ))  # fmt: skip


def test_pages_without_a_legible_word_go_to_a_person_and_nothing_is_guessed() -> None:
    said = understander({"x": "O"}).understand(Document((Page(1, 100, 100, words=()), Page(2, 100, 100, words=()))))
    assert said.pages == (1, 2)
    assert said.type.value == "sonstiges"
    assert said.type.confidence is None
    assert not said.fields
    assert [note.reason for note in said.review] == ["illegible"]


def test_a_wrong_check_digit_is_kept_and_shown() -> None:
    words = {"IBAN": "O", "DE02120300000000202052": "B-iban"}
    said = understander(words).understand(Document((page(words),)))
    assert said.fields["iban"].value == "DE02120300000000202052"
    assert not said.fields["iban"].checks[0].passed
    assert (said.fields["iban"].confidence or 1.0) < 0.5
    assert ("iban", "check_failed") in {(note.field, note.reason) for note in said.review}


def test_of_two_numbers_the_one_with_the_right_check_digit_is_taken() -> None:
    words = {"IBAN": "O", "DE02120300000000202052": "B-iban", "DE02120300000000202051": "B-iban"}
    said = understander(words).understand(Document((page(words),)))
    assert said.fields["iban"].value == "DE02120300000000202051"


def test_an_uncertain_value_is_asked_about_and_a_sure_one_is_not() -> None:
    words = {"Datum": "O", "28.03.2024": "B-datum"}
    doubtful = understander(words, sure=2.4).understand(Document((page(words),)))
    assert doubtful.fields["datum"].value == "2024-03-28"
    assert ("datum", "below_threshold") in {(note.field, note.reason) for note in doubtful.review}
    certain = understander(words, sure=12.0).understand(Document((page(words),)))
    assert not certain.review


def test_a_span_that_is_no_value_of_its_kind_is_no_value() -> None:
    words = {"Saldo": "O", "unbekannt": "B-saldo_alt"}
    assert not understander(words, sure=12.0).understand(Document((page(words),))).fields


class Shelf:
    """A reader that knows a few files."""

    workers = 1

    def __init__(self, files: dict[bytes, list[Page]]) -> None:
        self._files = files

    def read(self, data: bytes, *, images: bool = False) -> list[Page]:
        if data not in self._files:
            raise errors.UnknownFormat
        return self._files[data]


def shelved(files: dict[bytes, list[Page]], **options: str) -> Pipeline:
    class Silent:
        def predict(self, document: Document) -> None:
            raise AssertionError("nothing here needs the network")

    config = BundleConfig("test", TYPES, LABELS, window=384, overlap=64, depth=6)
    bundle = Bundle(Path(), config, "0" * 64)
    return Pipeline(bundle, reader=Shelf(files), predictor=Silent(), **options)  # type: ignore[arg-type]


def leaf(number: int, code: str | None = None, *, blank: bool = False) -> Page:
    codes = (Code("Code128", code, Box(0, 0, 1, 1)),) if code else ()
    return Page(number, 100, 100, words=(), codes=codes, blank=blank)


STACK = [
    leaf(1, "PATCHT"),
    leaf(2),
    leaf(3),
    leaf(4, "PATCHT"),
    leaf(5, blank=True),
    leaf(6, "AZ 1"),
    leaf(7, "PATCH2"),
]


def test_separator_sheets_part_documents_and_belong_to_none() -> None:
    said = shelved({b"stack": STACK}).annotate(b"stack", name="stack.tif")
    assert [document.pages for document in said.documents] == [(2, 3), (6,)]
    assert [(skipped.page, skipped.reason) for skipped in said.skipped_pages] == [
        (1, "separator"),
        (4, "separator"),
        (5, "blank"),
        (7, "separator"),
    ]
    assert (6, "AZ 1") in {(code.page, code.text) for code in said.codes}
    assert not said.errors


def test_what_a_separator_sheet_says_is_a_setting_for_its_whole_text() -> None:
    stack = [leaf(1), leaf(2, "TRENN-17"), leaf(3, "PATCHT"), leaf(4, "TRENN-1 und mehr")]
    said = shelved({b"stack": stack}, separator="TRENN-[0-9]+").annotate(b"stack", name="stack.tif")
    assert [document.pages for document in said.documents] == [(1,), (3, 4)]


def test_an_electronic_invoice_is_taken_at_its_word() -> None:
    stated = {"rechnungsnummer": "RE-1", "brutto": "119.00", "iban": "DE02120300000000202052"}
    pages = [Page(1, 10, 10, words=(), invoice=stated), Page(2, 10, 10, words=())]
    [said] = shelved({b"invoice": pages}).annotate(b"invoice", name="r.pdf").documents
    assert said.type.value == "rechnung"
    assert said.pages == (1, 2)
    assert {key: value.value for key, value in said.fields.items()} == stated
    assert {(str(value.source), value.confidence) for value in said.fields.values()} == {("code", None)}
    assert [(note.field, note.reason) for note in said.review] == [("iban", "check_failed")]


def test_a_mail_is_answered_part_by_part_and_says_what_it_could_not_read() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@example.org", "Rechnung"
    message.set_content("Text")
    message.add_attachment(b"scan", maintype="application", subtype="pdf", filename="scan.pdf")
    message.add_attachment(b"?", maintype="application", subtype="msword", filename="x.doc")
    pipeline = shelved({b"scan": [Page(1, 10, 10, words=(), invoice={"brutto": "1.00"}), leaf(2)]})
    pages = pipeline.read(message.as_bytes()).pages
    assert [page.number for page in pages] == [1, 2, 3]
    assert [word.text for word in pages[0].words or ()][-1] == "Text"
    said = pipeline.annotate(message.as_bytes(), name="brief.eml")
    assert [document.pages for document in said.documents] == [(2, 3)], "the network is silent on the text"
    assert [note.code for note in said.errors] == ["unknown_format", "not_understood"]
    assert said.documents[0].fields["brutto"].page == 2
