"""What the pipeline says of pages that say nothing, and what it asks a person to look at. No network is run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from documents.document import Box, Document, Page, Word
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
