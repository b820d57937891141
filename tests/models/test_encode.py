import numpy as np
import pytest
from tokenizers import Tokenizer

from documents.document import Box, Document, Page, Word
from models.encode import Encoder, batch
from training import tokenizer as tokenizers


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return tokenizers.train(["Kontoauszug vom 01.02.2024 Saldo 1.234,56 Straße Müller"] * 3, vocabulary=120)


def page(count: int, *, width: int = 800, height: int = 1000, number: int = 1) -> Page:
    words = tuple(
        Word(f"W{i}", Box.clipped(0.1 * (i % 8) + 0.01, 0.02 * (i // 8), 0.1 * (i % 8) + 0.08, 0.02 * (i // 8) + 0.01))
        for i in range(count)
    )
    return Page(number, width, height, words=words)


def test_digits_are_masked_and_case_and_accents_do_not_count(tokenizer: Tokenizer) -> None:
    def ids(word: str) -> list[int]:
        return list(tokenizer.encode(word).ids)

    assert ids("01.02.2024") == ids("31.12.1999")
    assert ids("SALDO") == ids("Saldo")
    assert ids("Müller") == ids("Muller")


def test_windows_cover_every_word_of_a_long_page(tokenizer: Tokenizer) -> None:
    windows = Encoder(tokenizer, size=100, overlap=20).encode(Document((page(250),)))
    assert {word for window in windows for word in window.words} == set(range(250))
    assert all(len(window.words) <= 100 for window in windows)


def test_a_page_without_words_has_no_window(tokenizer: Tokenizer) -> None:
    document = Document((Page(1, 10, 10, words=()), page(5, number=2)))
    assert [window.page_index for window in Encoder(tokenizer).encode(document)] == [1]


def test_resolution_does_not_change_what_the_network_sees(tokenizer: Tokenizer) -> None:
    encoder = Encoder(tokenizer)
    [low], [high] = (encoder.encode(Document((page(30, width=800 * k, height=1000 * k),))) for k in (1, 3))
    assert np.array_equal(low.geometry, high.geometry)
    assert np.array_equal(low.places, high.places)


def test_a_batch_is_padded_with_zeros(tokenizer: Tokenizer) -> None:
    encoder = Encoder(tokenizer)
    arrays = batch([*encoder.encode(Document((page(5),))), *encoder.encode(Document((page(9),)))])
    assert arrays["pieces"].shape == (2, 9, encoder.depth)
    assert not arrays["shapes"][0, 5:].any()
    assert arrays["shapes"][1].all()
