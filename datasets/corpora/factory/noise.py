"""Reading errors on the fly: what OCR does to words, so that every epoch reads its documents a little differently."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from corpora.example import Example, Tag
from documents.document import Box, Document, Page, Word

_CONFUSED = {
    "ä": "aà", "ö": "oé", "ü": "uii", "ß": "BS8", "0": "OoQ", "1": "lI|7", "5": "S6", "8": "B3", "6": "5b", "l": "1I|", "I": "l1|",
    "O": "0", "o": "c", "e": "c", "c": "e", "n": "r", "m": "rn", "r": "n", "t": "f", "f": "t", "i": "l", "S": "5", "B": "8", ".": ",",
    ",": ".", "-": "—", ":": ";", "h": "b", "g": "q", "u": "n", "Z": "2", "2": "Z", "/": "l", "€": "eC", "§": "8$", "A": "4", "G": "6",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Noise:
    """Rates: `letters` confused a character, words `lost`, `split` or `merged` with their right neighbour, stray `junk`
    a word; `jitter` moves edges by that share of the word's height."""

    letters: float = 0.012
    lost: float = 0.012
    split: float = 0.008
    merged: float = 0.008
    junk: float = 0.006
    jitter: float = 0.08


def disturb(example: Example, noise: Noise, rng: random.Random) -> Example:
    """The example as a reader might have read it. Strength varies from document to document, from none to double."""
    strength = rng.choice([0.0, 0.4, 1.0, 1.0, 2.0])
    if strength == 0.0:
        return example
    pages, tags = [], []
    for page, page_tags in zip(example.document.pages, example.tags, strict=True):
        words, new_tags = _disturb_words(page, page_tags, noise, strength, rng)
        pages.append(replace(page, words=tuple(words)))
        tags.append(tuple(new_tags))
    return replace(example, document=Document(tuple(pages)), tags=tuple(tags))


def _disturb_words(
    page: Page, tags: tuple[Tag | None, ...], noise: Noise, strength: float, rng: random.Random
) -> tuple[list[Word], list[Tag | None]]:
    words: list[Word] = []
    new_tags: list[Tag | None] = []
    for word, tag in zip(page.words or (), tags, strict=True):
        if rng.random() < noise.lost * strength:
            continue
        text = _confuse(word.text, noise.letters * strength, rng)
        box = _jitter(word.box, noise.jitter * strength, rng)
        if len(text) > 3 and rng.random() < noise.split * strength:
            cut = rng.randrange(1, len(text))
            middle = box.left + box.width * cut / len(text)
            words += [
                Word(text[:cut], Box(box.left, box.top, middle, box.bottom)),
                Word(text[cut:], Box(middle, box.top, box.right, box.bottom)),
            ]
            new_tags += [tag, tag]
        elif (
            words
            and new_tags[-1] == tag
            and 0 <= box.left - words[-1].box.right < box.height
            and rng.random() < noise.merged * strength
        ):
            words[-1] = Word(words[-1].text + text, Box.around([words[-1].box, box]))
        else:
            words.append(Word(text, box, word.confidence))
            new_tags.append(tag)
        if rng.random() < noise.junk * strength:
            left, top = rng.random(), rng.random()
            words.append(Word(rng.choice(["|", "—", ".", "_", "'", "~", "=", "ı", "ii", "©", "oO", "—-", "L", "\\"]),
                              Box.clipped(left, top, left + 0.01, top + 0.008)))  # fmt: skip
            new_tags.append(None)
    return words, new_tags


def _confuse(text: str, rate: float, rng: random.Random) -> str:
    if rng.random() > rate * len(text):
        return text
    place = rng.randrange(len(text))
    return text[:place] + rng.choice(_CONFUSED.get(text[place], text[place])) + text[place + 1 :]


def _jitter(box: Box, share: float, rng: random.Random) -> Box:
    by = share * box.height
    return Box.clipped(*(side + rng.gauss(0, by) for side in (box.left, box.top, box.right, box.bottom)))
