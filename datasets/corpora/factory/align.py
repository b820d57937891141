"""Carry the tags of a page as laid out over to the words that a reader found on its picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from corpora.example import Tag, Tags
from documents.document import Word

_ENOUGH = 6
_BEND = 0.02
"""How far bent paper may move a word from where the flat page has it, in page sides."""
_NEIGHBOURS = 5


class NotAligned(ValueError):
    """Too few words of the two pages agree: the picture was read too badly to carry tags over."""


def carry_over(true_words: Sequence[Word], tags: Tags, read_words: Sequence[Word]) -> Tags:
    """Tags for `read_words`. Words that occur once on both sides fix the homography between the two pages (RANSAC),
    whatever turned or warped the picture; what bent paper adds, each word takes from those of them that stand nearest.
    Then each read word takes the tag of the true word that covers it most.
    """
    pairs = _pairs(true_words, read_words)
    if len(pairs) < _ENOUGH:
        raise NotAligned(f"only {len(pairs)} words agree")
    source = np.array([true_words[i].box.middle for i, _ in pairs], np.float64)
    target = np.array([read_words[j].box.middle for _, j in pairs], np.float64)
    matrix, inliers = cv2.findHomography(source, target, cv2.RANSAC, _BEND)
    if matrix is None or int(inliers.sum()) < max(_ENOUGH, len(pairs) // 3):
        raise NotAligned("the words that agree stand elsewhere")
    agreed = inliers.ravel() > 0
    bends = target[agreed] - cv2.perspectiveTransform(source[agreed][None], matrix)[0]
    boxes = _moved(true_words, matrix)
    boxes += np.tile(_near(boxes, target[agreed], bends), 2)
    return tuple(_tag_for(word, boxes, tags) for word in read_words)


def _pairs(true_words: Sequence[Word], read_words: Sequence[Word]) -> list[tuple[int, int]]:
    true_counts, read_counts = (Counter(word.text for word in words) for words in (true_words, read_words))
    index = {word.text: j for j, word in enumerate(read_words) if read_counts[word.text] == 1}
    return [
        (i, index[word.text]) for i, word in enumerate(true_words) if true_counts[word.text] == 1 and word.text in index
    ]


def _moved(words: Sequence[Word], matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """The boxes around the moved words; a turned page swaps their sides."""
    sides = np.array([(w.box.left, w.box.top, w.box.right, w.box.bottom) for w in words], np.float64)
    corners = sides[:, [0, 1, 2, 1, 2, 3, 0, 3]].reshape(1, -1, 2)
    moved = cv2.perspectiveTransform(corners, matrix).reshape(-1, 4, 2)
    return np.concatenate([moved.min(axis=1), moved.max(axis=1)], axis=1)


def _near(boxes: NDArray[np.float64], places: NDArray[np.float64], bends: NDArray[np.float64]) -> NDArray[np.float64]:
    """For each box the median bend of the places nearest to it."""
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    distances = np.linalg.norm(middles[:, None] - places[None], axis=2)
    nearest = distances.argsort(axis=1)[:, :_NEIGHBOURS]
    return np.asarray(np.median(bends[nearest], axis=1))


def _tag_for(word: Word, boxes: NDArray[np.float64], tags: Tags) -> Tag | None:
    box = word.box
    width = np.minimum(boxes[:, 2], box.right) - np.maximum(boxes[:, 0], box.left)
    height = np.minimum(boxes[:, 3], box.bottom) - np.maximum(boxes[:, 1], box.top)
    shared = np.clip(width, 0, None) * np.clip(height + 0.002, 0, None)
    best = int(shared.argmax())
    # A quarter of the read word's width, so that a neighbour's edge gives no tag.
    return tags[best] if shared[best] > 0 and width[best] > 0.25 * box.width else None
