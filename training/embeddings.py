"""Where the word pieces start from: vectors of pieces that occur in the same company (PPMI and truncated SVD).

Minutes on a CPU instead of days of pretraining, after Levy and Goldberg, "Neural Word Embedding as Implicit Matrix
Factorization" (2014): the factorised shifted positive pointwise mutual information is what skip-gram learns.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from scipy import sparse  # type: ignore[import-untyped]
from sklearn.decomposition import TruncatedSVD
from tokenizers import Tokenizer

_REACH = 6
_SHARE = 1 / 5
"""Negative samples that skip-gram would draw: the shift of the mutual information."""
_SPREAD = 0.04
"""Standard deviation of the vectors: twice that of the network's other embeddings."""


def from_company(texts: Iterable[str], tokenizer: Tokenizer, *, size: int, seed: int = 0) -> NDArray[np.float32]:
    """Vectors [vocabulary, size] of the pieces, from how often two stand within six pieces of each other."""
    vocabulary = tokenizer.get_vocab_size()
    counts = sparse.csr_matrix((vocabulary, vocabulary), dtype=np.float32)
    chunk: list[str] = []
    for text in texts:
        chunk.append(text)
        if len(chunk) == 5000:
            counts += _company(chunk, tokenizer, vocabulary)
            chunk = []
    counts += _company(chunk, tokenizer, vocabulary)
    information = _ppmi(counts + counts.T)
    vectors = TruncatedSVD(size, random_state=seed, n_iter=4).fit_transform(information)
    # The square root of the singular values, as Levy and Goldberg recommend.
    vectors /= np.sqrt(np.linalg.norm(vectors, axis=0)) + 1e-9
    deviation = vectors.std() or 1.0
    result: NDArray[np.float32] = (vectors / deviation * _SPREAD).astype(np.float32)
    result[0] = 0.0
    return result


def _company(texts: list[str], tokenizer: Tokenizer, vocabulary: int) -> sparse.csr_matrix:
    sequences = [np.array(encoded.ids) for encoded in tokenizer.encode_batch(texts, add_special_tokens=False)]
    left = [s[:-d] for s in sequences for d in range(1, _REACH + 1) if len(s) > d]
    right = [s[d:] for s in sequences for d in range(1, _REACH + 1) if len(s) > d]
    if not left:
        return sparse.csr_matrix((vocabulary, vocabulary), dtype=np.float32)
    rows, columns = np.concatenate(left), np.concatenate(right)
    pairs = sparse.coo_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=(vocabulary, vocabulary))
    return pairs.tocsr()


def _ppmi(counts: sparse.csr_matrix) -> sparse.csr_matrix:
    cells = counts.tocoo()
    total = cells.data.sum() or 1.0
    by_piece = np.asarray(counts.sum(1)).ravel()
    # Context counts to the power 0.75, as in skip-gram: rare company weighs less.
    company = by_piece**0.75
    company *= total / (company.sum() or 1.0)
    values = np.log(cells.data * total / (by_piece[cells.row] * company[cells.col])) + np.log(_SHARE)
    kept = values > 0
    return sparse.csr_matrix((values[kept], (cells.row[kept], cells.col[kept])), shape=counts.shape)
