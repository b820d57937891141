"""Characters in equal steps become the words they spell."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from documents.combs import joined
from documents.document import Box, Word


def _row(signs: str, *, pitch: float = 0.02, top: float = 0.1) -> list[Word]:
    """One word a character; a space is an empty box."""
    return [
        Word(sign, Box(0.1 + n * pitch, top, 0.1 + n * pitch + 0.008, top + 0.012), 0.9)
        for n, sign in enumerate(signs)
        if sign != " "
    ]


def _texts(words: list[Word]) -> list[str]:
    return [word.text for word in joined(words)]


def test_characters_in_boxes_are_joined() -> None:
    assert _texts(_row("19081975")) == ["19081975"]


def test_an_empty_box_ends_a_word() -> None:
    assert _texts(_row("ANNA VOM BRUCH")) == ["ANNA", "VOM", "BRUCH"]


def test_strokes_between_the_boxes_are_left_out() -> None:
    row = _row("42107")
    strokes = [Word("|", Box(0.115 + n * 0.02, 0.1, 0.117 + n * 0.02, 0.112), 0.9) for n in range(4)]
    assert _texts(sorted(row + strokes, key=lambda word: word.box.left)) == ["42107"]


def test_a_joined_word_spans_its_characters() -> None:
    row = _row("12345")
    (word,) = joined(row)
    assert word.box == Box.around(sign.box for sign in row)


def test_words_of_a_sentence_stay_apart() -> None:
    words = [
        Word(text, Box(left, 0.1, left + 0.03, 0.112)) for text, left in (("Ich", 0.1), ("bin", 0.14), ("da", 0.18))
    ]
    assert _texts(words) == ["Ich", "bin", "da"]


def test_figures_far_apart_are_columns_of_a_table() -> None:
    assert _texts(_row("12345", pitch=0.15)) == list("12345")


def test_figures_at_uneven_steps_stay_apart() -> None:
    words = [Word("1", Box(left, 0.1, left + 0.008, 0.112)) for left in (0.1, 0.112, 0.15, 0.165, 0.21)]
    assert _texts(words) == ["1"] * 5


@given(st.lists(st.text("AB1|.", min_size=1, max_size=6), max_size=30), st.floats(0.005, 0.03))
def test_no_character_but_strokes_is_lost(texts: list[str], pitch: float) -> None:
    words = [Word(text, Box.clipped(0.01 + n * pitch, 0.1, 0.015 + n * pitch, 0.112)) for n, text in enumerate(texts)]
    before = "".join(texts).replace("|", "")
    assert "".join(word.text for word in joined(words)).replace("|", "") == before
