"""Questions that nearly repeat one of a set, by the trigrams of characters that they share."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from starsql.data.held_out import normalised

__all__ = ["Near", "NearQuestions"]


class Near(NamedTuple):
    """The most similar question of the set."""

    text: str
    """As normalised."""
    similarity: float
    """Jaccard's, of the sets of trigrams."""


class NearQuestions:
    """Finds near-duplicates of a set of questions.

    A question shares a trigram among its rarest with whatever is similar enough, so only these are
    looked up (prefix filtering: Bayardo, Ma and Srikant, WWW 2007).
    """

    def __init__(self, texts: Iterable[str], *, threshold: float = 0.8) -> None:
        self._threshold = threshold
        self._texts = [normalised(text) for text in texts]
        self._grams = [_trigrams(text) for text in self._texts]
        self._holders: dict[str, list[int]] = defaultdict(list)
        for index, grams in enumerate(self._grams):
            for gram in grams:
                self._holders[gram].append(index)

    def nearest(self, text: str) -> Near | None:
        """The most similar question, if it is at least as similar as the threshold."""
        grams = _trigrams(normalised(text))
        rarest = sorted(grams, key=lambda gram: (len(self._holders.get(gram, ())), gram))
        looked_up = rarest[: len(grams) - math.ceil(self._threshold * len(grams)) + 1]
        candidates = {index for gram in looked_up for index in self._holders.get(gram, ())}
        found = max(
            (
                (len(grams & self._grams[index]) / len(grams | self._grams[index]), -index)
                for index in candidates
            ),
            default=(0.0, 0),
        )
        return Near(self._texts[-found[1]], found[0]) if found[0] >= self._threshold else None


def _trigrams(text: str) -> frozenset[str]:
    """Those of a text; a shorter one is its own."""
    return frozenset(text[i : i + 3] for i in range(max(1, len(text) - 2)))
