"""The factory: marks agree with the catalog, words with the picture, and the same seed makes the same letter."""

from __future__ import annotations

import random
from collections.abc import Iterator

import numpy as np
import pytest

from corpora.example import Example, read, write
from corpora.factory import gazetteer
from corpora.factory.degrade import CHANNELS
from corpora.factory.draft import Sheet
from corpora.factory.make import Family, FamilyError, all_families, corpus, draw, example, through_paper
from corpora.factory.noise import Noise, disturb
from corpora.factory.press import Press
from corpora.partition import held_out
from documents import catalog, values
from documents.reading import Reader

TYPES = ("kontoauszug", "mietvertrag", "widerspruch", "lohnabrechnung", "sonstiges")
FAMILIES = all_families()


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    with Press() as running:
        yield running


@pytest.fixture(scope="module")
def names() -> gazetteer.Gazetteer:
    return gazetteer.load(None)


@pytest.mark.parametrize("kind", TYPES)
def test_each_type_has_at_least_eight_families(kind: str) -> None:
    assert sum(family.type == kind for family in FAMILIES) >= 8


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_marks_agree_with_the_catalog(family: Family, press: Press, names: gazetteer.Gazetteer) -> None:
    for seed in ("a", "b"):
        pages, _ = press.lay_out(draw(family, seed, names))
        made = example(family, seed, pages)
        assert made.fields or made.tables, "a letter states something"
        for key, value in made.fields.items():
            kind = catalog.default()[family.type].fields[key].kind
            assert values.normalise(value, kind) == value, f"{key} is not in normal form"
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
        one_page(press, '<i data-field="bic" data-value="A">A</i> <i data-field="bic" data-value="B">B</i>')
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
    pages, images = press.lay_out(draw(family, "3", names), dpi=200)
    clean = example(family, "3", pages)
    with Reader(workers=1) as reader:
        read_example = through_paper(clean, images, channel, reader, random.Random(1))
    tagged = {tag.field for tags in read_example.tags for tag in tags if tag}
    assert len(tagged) >= 0.7 * len({tag.field for tags in clean.tags for tag in tags if tag})
    assert read_example.fields == clean.fields


def test_a_corpus_survives_its_file_and_noise_keeps_tags_aligned(tmp_path) -> None:  # type: ignore[no-untyped-def]
    made = list(corpus(count=5, seed=1, types=TYPES))
    assert {e.type for e in made} == set(TYPES)
    write(tmp_path / "c.jsonl.gz", made)
    back = list(read(tmp_path / "c.jsonl.gz"))
    assert [e.fields for e in back] == [e.fields for e in made]
    assert [e.tags for e in back] == [e.tags for e in made]
    noisy = [
        disturb(e, Noise(letters=0.1, lost=0.1, split=0.1, merged=0.1, junk=0.1), random.Random(s))
        for s in range(5)
        for e in back
    ]
    assert all(np.isfinite(len(tags)) for e in noisy for tags in e.tags)
    assert any(n.document != e.document for n, e in zip(noisy, back * 5, strict=True))


def test_whole_families_are_held_out_and_stay_so_when_others_are_added() -> None:
    families = [f"{kind}/{name}" for kind in "ab" for name in "defgh"]
    chosen = held_out(families, 2)
    assert sorted(family[0] for family in chosen) == ["a", "a", "b", "b"]
