import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.document import Box, Document, Page, Word
from documents.lines import lines

anywhere = st.floats(-5, 5, allow_nan=False)


@given(anywhere, anywhere, anywhere, anywhere)
def test_a_clipped_rectangle_is_a_box_within_the_page(left: float, top: float, right: float, bottom: float) -> None:
    box = Box.clipped(left, top, right, bottom)
    assert 0 <= box.left <= box.right <= 1
    assert 0 <= box.top <= box.bottom <= 1


def test_a_box_outside_the_page_is_refused() -> None:
    with pytest.raises(ValueError, match="not a box"):
        Box(0.5, 0.1, 0.4, 0.2)
    with pytest.raises(ValueError, match="not a box"):
        Box(0.5, 0.1, 1.4, 0.2)


def test_the_box_around_words_holds_them_all() -> None:
    assert Box.around([Box(0.1, 0.2, 0.3, 0.3), Box(0.2, 0.1, 0.5, 0.2)]) == Box(0.1, 0.1, 0.5, 0.3)


@pytest.mark.parametrize("text", ["", " Wort", "Wort\n"])
def test_a_word_is_bare(text: str) -> None:
    with pytest.raises(ValueError, match="word"):
        Word(text, Box(0, 0, 1, 1))


def test_a_document_has_pages() -> None:
    with pytest.raises(ValueError, match="page"):
        Document(())


def word(text: str, left: float, top: float, height: float = 0.012) -> Word:
    return Word(text, Box.clipped(left, top, left + 0.08, top + height))


def test_lines_run_across_columns_from_top_to_bottom() -> None:
    words = [word("Datum", 0.6, 0.101), word("Max", 0.1, 0.1), word("Gasse", 0.1, 0.12), word("1.3.", 0.75, 0.099)]
    assert [[words[i].text for i in line] for line in lines(words)] == [["Max", "Datum", "1.3."], ["Gasse"]]


def test_a_slightly_slanted_line_stays_one_line() -> None:
    words = [word(str(i), 0.1 * i, 0.1 + 0.0006 * i) for i in range(9)]
    assert len(lines(words)) == 1


@given(st.lists(st.tuples(st.floats(0, 0.9), st.floats(0, 0.98)), max_size=40))
def test_every_word_is_in_exactly_one_line(places: list[tuple[float, float]]) -> None:
    words = [word("x", left, top) for left, top in places]
    assert sorted(i for line in lines(words) for i in line) == list(range(len(words)))


def test_pages_count_from_one() -> None:
    with pytest.raises(ValueError, match="number"):
        Page(0, 10, 10)
