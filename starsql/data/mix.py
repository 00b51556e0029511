"""Two files of training data as one, in a given ratio of tokens.

Tokens, not examples, because they are what training computes: a repair over six tables weighs as
much as ten questions over one. Memory holds some 30 bytes an example; the lines stay on disk, and
are copied as they are.
"""

from __future__ import annotations

import random
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from starsql.data.files import (
    OnBadLine,
    check_prompt_version,
    copy_line,
    read_placed_examples,
)
from starsql.data.held_out import HeldOut
from starsql.data.show import question_of
from starsql.data.tokens import TokenCounter
from starsql.errors import DataError
from starsql.files import write_whole

__all__ = ["Mixed", "Part", "mix"]

# A part is taken so often at most, however much the other one offers.
_MOST_REPEATS = 100


@dataclass(frozen=True, slots=True)
class Part:
    """What one file gave."""

    path: Path
    available: int
    """Examples that could have been taken."""
    available_tokens: int
    examples: int
    """Examples that were taken, repetitions counted."""
    tokens: int
    too_long: int
    refused: dict[str, int]
    """Held-out examples, by reason."""


@dataclass(frozen=True, slots=True)
class Mixed:
    """What a mix is made of."""

    parts: tuple[Part, Part]

    @property
    def ratio(self) -> float:
        """The first part's share of all tokens."""
        return self.parts[0].tokens / sum(part.tokens for part in self.parts)


@dataclass
class _Index:
    """Where the usable lines of a file begin, and what they weigh."""

    path: Path
    starts: array[int]
    tokens: array[int]
    too_long: int
    refused: Counter[str]

    @property
    def total(self) -> int:
        return sum(self.tokens)


def mix(
    first: Path,
    second: Path,
    output: Path,
    *,
    ratio: float,
    counter: TokenCounter,
    seed: int = 0,
    repeat: int = 1,
    cutoff: int | None = None,
    held_out: HeldOut | None = None,
    on_bad: OnBadLine,
    listener: Callable[[], None] = lambda: None,
) -> Mixed:
    """Write as large a mix as both files allow, in shuffled order; what it consists of.

    ratio: the first file's share of the tokens, in (0, 1). repeat: how often an example may be
    taken; the scarcer file is repeated as a whole first. cutoff: tokens of the longest chat that is
    let in. The same files and seed give the same bytes. listener: called for every line read.
    Raises DataError for an empty file, or examples of another prompt.
    """
    if not 0 < ratio < 1:
        raise ValueError(f"ratio is {ratio}, expected a share between 0 and 1")
    if not 1 <= repeat <= _MOST_REPEATS:
        raise ValueError(f"repeat is {repeat}, expected 1 to {_MOST_REPEATS}")
    one, two = (
        _index(
            path,
            counter=counter,
            cutoff=cutoff,
            held_out=held_out,
            on_bad=on_bad,
            listener=listener,
        )
        for path in (first, second)
    )
    total = min(one.total * repeat / ratio, two.total * repeat / (1 - ratio))
    rng = random.Random(seed)  # noqa: S311 - shuffling, no secret
    taken = [_take(one, total * ratio, rng), _take(two, total * (1 - ratio), rng)]
    order = array("Q", (2 * item + which for which, items in enumerate(taken) for item in items))
    rng.shuffle(order)
    with ExitStack() as closing:
        files = [closing.enter_context(index.path.open("rb")) for index in (one, two)]
        write_whole(output, _lines(order, (one, two), files))
    return Mixed((_part(one, taken[0]), _part(two, taken[1])))


def _index(
    path: Path,
    *,
    counter: TokenCounter,
    cutoff: int | None,
    held_out: HeldOut | None,
    on_bad: OnBadLine,
    listener: Callable[[], None],
) -> _Index:
    index = _Index(path, array("Q"), array("I"), 0, Counter())
    for start, example in read_placed_examples(path, on_bad):
        listener()
        check_prompt_version(example.meta, str(path))
        reason = held_out and held_out.refuses_example(question_of(example), example.meta)
        if reason:
            index.refused[reason] += 1
            continue
        chats = counter.chats(example)
        if cutoff is not None and max(chats) > cutoff:
            index.too_long += 1
        else:
            index.starts.append(start)
            index.tokens.append(sum(chats))
    if not index.starts:
        raise DataError("holds no example that could be taken", source=str(path))
    return index


def _take(index: _Index, wanted: float, rng: random.Random) -> array[int]:
    """Examples by their place in the index, of so many tokens together as nearly as they allow."""
    whole, rest = divmod(wanted, index.total)
    taken = array("I", range(len(index.tokens))) * int(whole)
    shuffled = array("I", range(len(index.tokens)))
    rng.shuffle(shuffled)
    for item in shuffled:
        # One that overshoots is passed over: a smaller one may still fit.
        if index.tokens[item] <= rest + 0.5:
            taken.append(item)
            rest -= index.tokens[item]
    return taken


def _lines(
    order: Sequence[int], indexes: Sequence[_Index], files: Sequence[BinaryIO]
) -> Iterator[bytes]:
    """order: twice the place in its index, and 1 more for the second file."""
    for item, which in (divmod(entry, 2) for entry in order):
        yield copy_line(files[which], indexes[which].starts[item])


def _part(index: _Index, taken: Sequence[int]) -> Part:
    return Part(
        path=index.path,
        available=len(index.starts),
        available_tokens=index.total,
        examples=len(taken),
        tokens=sum(index.tokens[item] for item in taken),
        too_long=index.too_long,
        refused=dict(index.refused),
    )
