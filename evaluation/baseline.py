"""What a simple method knows already: words counted (spaCy's German tokens, tf-idf), a linear classifier for the type.

A network that does not beat it is not worth its price.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import spacy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline as Steps
from sklearn.pipeline import make_pipeline

from documents.document import Page


class Baseline:
    """Fitted on documents' pages and types; `predict` gives the type of each document."""

    def __init__(self, documents: Iterable[Sequence[Page]], types: Sequence[str]) -> None:
        language = spacy.blank("de")

        def tokens(text: str) -> list[str]:
            return [token.lower_ if token.is_alpha else token.shape_ for token in language.make_doc(text)]

        vectors = TfidfVectorizer(tokenizer=tokens, token_pattern=None, lowercase=False, min_df=3, sublinear_tf=True)
        self._steps: Steps = make_pipeline(vectors, LogisticRegression(C=10.0, max_iter=500, class_weight="balanced"))
        self._steps.fit([_text(pages) for pages in documents], list(types))

    def predict(self, documents: Iterable[Sequence[Page]]) -> list[str]:
        return [str(name) for name in self._steps.predict([_text(pages) for pages in documents])]


def _text(pages: Sequence[Page]) -> str:
    return " ".join(word.text for page in pages for word in page.words or ())[:20_000]
