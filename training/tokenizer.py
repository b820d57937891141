"""The German tokenizer: WordPiece on words in lower case, without accents, with every digit masked as 0."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tokenizers import Regex, Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import WordPiece
from tokenizers.trainers import WordPieceTrainer

PADDING, UNKNOWN, MASK = "[PAD]", "[UNK]", "[MASK]"
# A number with its separators is one piece ("00.00.0000"), letters are one, every other sign stands alone.
_PARTS = Regex(r"[0-9][0-9.,:/]*|\p{L}+|[^0-9\p{L}]")


def train(texts: Iterable[str], *, vocabulary: int) -> Tokenizer:
    """A tokenizer with `vocabulary` pieces from running text; piece 0 is padding, 1 unknown, 2 the mask."""
    tokenizer = Tokenizer(WordPiece(unk_token=UNKNOWN))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFKD(),
            normalizers.StripAccents(),
            normalizers.Lowercase(),
            normalizers.Replace(Regex("[0-9]"), "0"),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Split(_PARTS, "isolated")]
    )
    trainer = WordPieceTrainer(
        vocab_size=vocabulary, special_tokens=[PADDING, UNKNOWN, MASK], min_frequency=2, show_progress=False
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def paragraphs(text: Iterable[str], *, limit: int) -> Iterator[str]:
    """Lines with words until `limit` characters were given."""
    for line in text:
        if limit <= 0:
            return
        if line.strip():
            limit -= len(line)
            yield line
