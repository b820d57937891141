"""The factory: marks agree with the catalog, words with the picture, and the same seed makes the same letter."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpora.example import Example, Tag, read, write
from corpora.factory import gazetteer
from corpora.factory.degrade import CHANNELS, DPI
from corpora.factory.draft import Sheet
from corpora.factory.gazetteer import Gazetteer
from corpora.factory.make import Family, FamilyError, all_families, corpus, draw, example, through_paper
from corpora.factory.noise import Noise, disturb
from corpora.factory.press import Press
from corpora.partition import held_out
from documents import catalog, values
from documents.document import Image, Page
from documents.reading import Reader

TYPES = tuple(catalog.default())
FAMILIES = all_families()


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    with Press() as running:
        yield running


@pytest.fixture(scope="module")
def names() -> gazetteer.Gazetteer:
    return gazetteer.load(None)


@pytest.mark.parametrize("kind", TYPES)
def test_each_type_has_at_least_twelve_families(kind: str) -> None:
    assert sum(family.type == kind for family in FAMILIES) >= 12


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_marks_agree_with_the_catalog(family: Family, press: Press, names: gazetteer.Gazetteer) -> None:
    for seed in ("a", "b"):
        pages, _ = press.lay_out(draw(family, seed, names))
        made = example(family, seed, pages)
        assert made.fields or made.tables, "a letter states something"
        for key, value in made.fields.items():
            field = catalog.default()[family.type].fields[key]
            assert values.normalise(value, field.kind, values=field.values) == value, f"{key} is not in normal form"
        for name, rows in made.tables.items():
            columns = catalog.default()[family.type].tables[name].columns
            for row in rows:
                assert "betrag" in row
                for key, value in row.items():
                    assert values.normalise(value, columns[key].kind) == value


@pytest.mark.parametrize("kind", TYPES)
def test_every_field_of_a_type_is_stated_by_some_family(kind: str, press: Press, names: gazetteer.Gazetteer) -> None:
    stated: set[str] = set()
    for family in FAMILIES:
        if family.type == kind:
            for seed in range(3):
                stated |= set(example(family, "x", press.lay_out(draw(family, str(seed), names))[0]).fields)
    assert stated == set(catalog.default()[kind].fields)


def test_the_same_seed_draws_the_same_letter(names: gazetteer.Gazetteer) -> None:
    family = FAMILIES[0]
    assert draw(family, "7", names) == draw(family, "7", names)
    assert draw(family, "7", names) != draw(family, "8", names)


def one_page(press: Press, body: str) -> Example:
    family = Family("kontoauszug/test", lambda draft: Sheet(body))
    return example(family, "t", press.lay_out(Sheet(body))[0])


def test_words_that_touch_are_one_word_and_keep_their_mark(press: Press) -> None:
    made = one_page(press, '<p>Saldo:<b data-field="saldo_neu" data-value="1.00">1,00</b>EUR am Ende</p>')
    words = [word.text for word in made.document.pages[0].words or ()]
    assert words == ["Saldo:1,00EUR", "am", "Ende"]
    assert made.tags[0][0] is not None
    assert made.fields == {"saldo_neu": "1.00"}


def test_contradicting_marks_are_refused(press: Press) -> None:
    with pytest.raises(FamilyError, match="two values"):
        one_page(press, '<p><i data-field="bic" data-value="A">A</i> <i data-field="bic" data-value="B">B</i>')
    with pytest.raises(FamilyError, match="no field"):
        one_page(press, '<i data-field="brutto" data-value="1.00">1,00</i>')


def test_long_tables_go_on_on_the_next_page_with_their_head(press: Press) -> None:
    rows = "".join(f"<tr><td>Zeile{number}" for number in range(120))
    made = one_page(press, f"<p>Anfang</p><table><thead><tr><th>Kopf</thead><tbody>{rows}</tbody></table><p>Ende</p>")
    texts = [[word.text for word in page.words or ()] for page in made.document.pages]
    assert len(texts) >= 2
    assert all("Kopf" in page for page in texts[:-1])
    flat = [text for page in texts for text in page if text.startswith("Zeile")]
    assert flat == [f"Zeile{number}" for number in range(120)]
    assert texts[-1][-1] == "Ende"


def test_boxes_lie_where_the_ink_is(press: Press) -> None:
    pages, [image] = press.lay_out(Sheet("<p style='margin-left:30mm'>Kontoauszug</p>"), dpi=200)
    word = pages[0].words[0]
    height, width = image.shape[:2]
    inside = image[
        round(word.top * height) : round(word.bottom * height) + 1,
        round(word.left * width) : round(word.right * width) + 1,
    ]
    assert (image < 128).sum() == (inside < 128).sum() > 0


@pytest.mark.parametrize("channel", CHANNELS)
def test_tags_survive_paper_and_reader(channel: str, press: Press, names: gazetteer.Gazetteer) -> None:
    family = next(family for family in FAMILIES if family.name == "kontoauszug/soll_haben_spalten")
    pages, images = press.lay_out(draw(family, "3", names), dpi=DPI)
    clean = example(family, "3", pages)
    with Reader(workers=1) as reader:
        read_example = through_paper(family, "3", pages, images, channel=channel, reader=reader, rng=random.Random(2))
    tagged = {tag.field for tags in read_example.tags for tag in tags if tag}
    assert len(tagged) >= 0.7 * len({tag.field for tags in clean.tags for tag in tags if tag})
    assert read_example.fields == clean.fields


class HalfBlind(Reader):
    """Reads the first page as it was laid out, and of the second nothing."""

    def __init__(self, first: Page) -> None:
        self._pages = iter((first, Page(1, 100, 100, words=())))

    def read_image(self, image: Image, *, number: int = 1) -> Page:
        return next(self._pages)


def test_what_only_a_page_that_was_not_legible_states_is_no_truth(press: Press) -> None:
    def marked(field: str, value: str, row: str = "") -> str:
        return f'<b data-field="{field}" data-value="{value}" {row}>{value}</b> '

    first = "Kontoauszug der Bank am Ort mit allen Angaben " + marked("bic", "AAAADEBB") + marked("saldo_alt", "1.00")
    first += marked("buchungen.buchungstag", "2024-03-01", 'data-row="1"')
    first += marked("buchungen.betrag", "-2.00", 'data-row="1"')
    second = marked("bic", "AAAADEBB") + marked("saldo_neu", "2.00")
    second += marked("buchungen.betrag", "3.00", 'data-row="2"')
    pages, images = press.lay_out(Sheet(f'<p>{first}</p><p class="break">{second}</p>'), dpi=96)
    family = Family("kontoauszug/test", lambda draft: Sheet(""))
    whole = example(family, "t", pages)
    assert set(whole.fields) == {"bic", "saldo_alt", "saldo_neu"}

    read_example = through_paper(
        family, "t", pages, images, channel="scan", reader=HalfBlind(whole.document.pages[0]), rng=random.Random(1)
    )
    assert [page.number for page in read_example.document.pages] == [1]
    assert read_example.channel == "scan"
    assert read_example.fields == {"bic": "AAAADEBB", "saldo_alt": "1.00"}
    assert read_example.tables == {"buchungen": ({"buchungstag": "2024-03-01", "betrag": "-2.00"},)}


def test_a_mistyped_folder_of_lists_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="gazeteers"):
        gazetteer.load(tmp_path / "gazeteers")


def test_a_corpus_survives_its_file(tmp_path: Path) -> None:
    made = list(corpus(count=5, seed=1, types=TYPES[:5], workers=2))
    assert {e.type for e in made} == set(TYPES[:5])
    write(tmp_path / "c.jsonl.gz", made)
    back = list(read(tmp_path / "c.jsonl.gz"))
    assert [e.fields for e in back] == [e.fields for e in made]
    assert [e.tags for e in back] == [e.tags for e in made]
    assert [e.tables for e in back] == [e.tables for e in made]
    assert [(e.name, e.family, e.channel) for e in back] == [(e.name, e.family, e.channel) for e in made]


def shown(made: Example) -> dict[tuple[int, Tag], str]:
    """The text that each tag of each page stands on, without gaps."""
    texts: dict[tuple[int, Tag], str] = {}
    for page, tags in zip(made.document.pages, made.tags, strict=True):
        for word, tag in zip(page.words or (), tags, strict=True):
            if tag is not None:
                texts[page.number, tag] = texts.get((page.number, tag), "") + word.text
    return texts


def test_tags_stay_on_their_words_when_words_are_split_merged_and_strewn_in(press: Press, names: Gazetteer) -> None:
    family = next(family for family in FAMILIES if family.name == "kontoauszug/soll_haben_spalten")
    clean = example(family, "n", press.lay_out(draw(family, "n", names))[0])
    strewn = Noise(letters=0.0, lost=0.0, split=0.2, merged=0.2, junk=0.2)
    noisy = [disturb(clean, strewn, random.Random(seed)) for seed in range(5)]
    assert all(shown(made) == shown(clean) for made in noisy)
    counts = {len(page.words or ()) for made in noisy for page in made.document.pages[:1]}
    assert len(counts) > 1, "they were disturbed at all, each in its own way"


def test_a_lost_word_takes_its_tag_along(press: Press) -> None:
    clean = one_page(press, '<p>Saldo <b data-field="saldo_neu" data-value="1.00">1,00</b> EUR</p>')
    lost = disturb(clean, Noise(letters=0.0, lost=10.0, split=0.0, merged=0.0, junk=0.0), random.Random(1))
    assert lost.document.pages[0].words == ()
    assert lost.tags == ((),)


def test_whole_families_of_each_type_are_held_out_in_any_order() -> None:
    families = [f"{kind}/{name}" for kind in "ab" for name in "defgh"]
    chosen = held_out(families, 2)
    assert sorted(family[0] for family in chosen) == ["a", "a", "b", "b"]
    assert held_out(reversed(families), 2) == chosen
    assert held_out(families, 0) == frozenset()


def test_a_type_keeps_a_family_to_train_on() -> None:
    with pytest.raises(ValueError, match=r"hold 2 .*: b"):
        held_out(["a/c", "a/d", "a/e", "b/c", "b/d"], 2)
