"""Choosing a text's tokens under a guide, and going back where a choice turns out to lead nowhere.

A refusal often shows an earlier mistake: `select title from authors where` cannot go on because
`papers`, or a join, should have followed `from`. Taking the next best token there yields a query
that nobody would write. So the likeliest other tokens of each step are kept, and when a wanted
token is refused, the text goes on from the likeliest of all beginnings: here, or at one of those.
That is best-first search which looks back at refusals only; where none happens, the text is what it
would be without. In a value that is copied from the question, though, a refusal shows a slip of the
pen, and the best token there that goes on copying is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from starsql.agent.backends.guide import Guide

__all__ = ["Chosen", "Held", "Likeliest", "likeliest"]

_MOST_TRIES = 64
"""By then what is left is hardly likelier than noise."""
_MOST_COPIES = 2048
"""The same in a value that is copied, where few tokens can be right."""
_KEPT = 4
"""Tokens of a step that the text may come back to, and the one it takes."""
_LEAST = -7.0
"""Log-probability of a token worth coming back to: one in a thousand."""
_MOST_RETURNS = 12
"""Of one text. Most find their way at the first or second; what is lost by then stays lost."""


class Likeliest(NamedTuple):
    """The best tokens of a step with their log-probabilities in nats, likeliest first."""

    tokens: tuple[int, ...]
    scores: tuple[float, ...]
    total: float
    """Logarithm of the sum of all exponentials: a logit less this is its log-probability."""

    def score(self, token: int, logits: Tensor) -> float:
        """Log-probability of any token; those that are known spare a GPU's answer."""
        if token in self.tokens:
            return self.scores[self.tokens.index(token)]
        return float(logits[token]) - self.total


def likeliest(logits: Tensor) -> list[Likeliest]:
    """For each row. logits: (rows, vocabulary) float32."""
    total = logits.logsumexp(dim=1, keepdim=True)
    best = logits.topk(min(_KEPT, logits.shape[1]), dim=1)
    # One transfer; a token's number is exact as a float32's up to 2**24.
    told = torch.cat([best.indices.float(), best.values - total, total], dim=1).tolist()
    kept = best.indices.shape[1]
    return [
        Likeliest(tuple(map(int, row[:kept])), tuple(row[kept : 2 * kept]), row[-1]) for row in told
    ]


class Chosen(NamedTuple):
    """How a text goes on."""

    kept: int
    """Its tokens that stay; fewer than it has if it goes back."""
    token: int


@dataclass(frozen=True, slots=True)
class _Turn:
    """A token that was not taken."""

    score: float
    """Log-probability of the text up to and with it."""
    kept: int
    token: int
    guide: Guide
    """Before it."""


class Held:
    """Holds one text to what its guide allows.

    pieces: what each token says. ends: tokens that end a text.
    """

    def __init__(self, guide: Guide, pieces: Sequence[bytes], ends: frozenset[int]) -> None:
        self._guide: Guide | None = guide
        self._pieces = pieces
        self._ends = ends
        self._score = 0.0
        """Log-probability of the text, in nats."""
        self._turns: list[_Turn] = []
        self._returns = 0

    def choose(
        self,
        written: int,
        token: int,
        best: Likeliest,
        logits: Tensor,
        others: Callable[[Tensor, int], Sequence[int]],
    ) -> Chosen:
        """The next token of a text that has `written` ones, and how many of those stay.

        token: what was chosen from the logits, (vocabulary,) float32; best: of these; others: at
        most so many further choices from logits without that one, in turn. A guide that neither
        lets the text go on nor sends it back is given up.
        """
        guide = self._guide
        if guide is None:
            return Chosen(written, token)
        found, ahead = self._allowed(guide, token, logits, others)
        score = -torch.inf if found is None else self._score + best.score(found, logits)
        slip = found is not None and guide.copies()
        if found != token and not slip and (turn := self._return(score, written)):
            return turn
        if found is None:
            self._guide = None
            return Chosen(written, token)
        self._turns += [
            _Turn(self._score + chance, written, other, guide)
            for other, chance in zip(best.tokens, best.scores, strict=True)
            if other not in (found, token) and chance >= _LEAST
        ]
        self._guide, self._score = ahead, score
        return Chosen(written, found)

    def _allowed(
        self,
        guide: Guide,
        token: int,
        logits: Tensor,
        others: Callable[[Tensor, int], Sequence[int]],
    ) -> tuple[int | None, Guide | None]:
        """The token, or the next choice that is allowed, and the guide after it.

        A slip in a value is mended by copying if that can be: what is no copy is a worse guess.
        """
        if (ahead := self._after(guide, token)) is not None:
            return token, ahead
        left = logits.detach().clone()
        left[token] = -torch.inf
        if guide.copies():
            found = self._first_allowed(guide, others(left, _MOST_COPIES), copied=True)
            if found[0] is not None:
                return found
        return self._first_allowed(guide, others(left, _MOST_TRIES))

    def _first_allowed(
        self, guide: Guide, tokens: Sequence[int], *, copied: bool = False
    ) -> tuple[int | None, Guide | None]:
        for token in tokens:
            if (ahead := self._after(guide, token, copied=copied)) is not None:
                return token, ahead
        return None, None

    def _return(self, score: float, written: int) -> Chosen | None:
        """Back to the likeliest turn that was not taken, if it beats going on with that score.

        A text that goes back has tokens to write again; each is reckoned to cost what a token of
        this one did, or the first tokens would always win.
        """
        each = self._score / max(written, 1)

        def reckoned(turn: _Turn) -> float:
            return turn.score + each * (written - turn.kept)

        while self._returns < _MOST_RETURNS and self._turns:
            turn = max(self._turns, key=reckoned)
            if reckoned(turn) <= score:
                return None
            self._turns.remove(turn)
            ahead = self._after(turn.guide, turn.token)
            if ahead is None:
                continue
            # What was written behind it is forgotten, and so are the turns from there.
            self._turns = [other for other in self._turns if other.kept <= turn.kept]
            self._guide, self._score = ahead, turn.score
            self._returns += 1
            return Chosen(turn.kept, turn.token)
        return None

    def _after(self, guide: Guide, token: int, *, copied: bool = False) -> Guide | None:
        """The guide after one more token, or None if it refuses that."""
        if token in self._ends:
            return guide if guide.may_end() else None
        piece = self._pieces[token] if token < len(self._pieces) else b""
        return guide.after(piece, copied=copied) if piece else None
