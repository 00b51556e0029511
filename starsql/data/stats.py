"""What files of training data consist of, and what is wrong with them.

Memory holds 4 bytes an example for the lengths; what was seen before waits in a temporary file.
"""

from __future__ import annotations

import hashlib
import sqlite3
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from starsql.data.files import Example, OnBadLine, read_examples
from starsql.data.held_out import HeldOut, normalised
from starsql.data.near import NearQuestions
from starsql.data.prompt import prompt_version
from starsql.data.show import question_of
from starsql.data.tokens import TokenCounter
from starsql.records import SftExample, to_json

__all__ = ["Lengths", "Problem", "Stats", "check", "stats"]

_MOST_SAMPLES = 5


@dataclass
class Lengths:
    """Tokens of the longest chat of each example."""

    tokens: array[int] = field(default_factory=lambda: array("I"))

    @property
    def total(self) -> int:
        return sum(self.tokens)

    def quantiles(self, shares: Sequence[float] = (0.0, 0.5, 0.9, 0.99, 1.0)) -> list[int]:
        """The lengths that such shares of the examples do not exceed; empty without examples."""
        ordered = sorted(self.tokens)
        return [ordered[round(share * (len(ordered) - 1))] for share in shares if ordered]

    def over(self, cutoff: int) -> int:
        """How many would not fit."""
        return sum(tokens > cutoff for tokens in self.tokens)

    def histogram(self, bins: int = 16) -> list[tuple[int, int]]:
        """(upper bound, how many): bins of equal width, a round number of tokens."""
        if not self.tokens:
            return []
        step = 10 ** max(0, len(str(max(self.tokens) // bins)) - 1)
        width = -(-max(self.tokens) // bins)
        width = -(-width // step) * step
        bounds = [width * (i + 1) for i in range(-(-max(self.tokens) // width))]
        counts = Counter(bisect_right(bounds, tokens - 1) for tokens in self.tokens)
        return [(bound, counts[i]) for i, bound in enumerate(bounds)]


@dataclass
class Stats:
    """Counts over the examples of one or several files."""

    examples: int = 0
    pairs: int = 0
    """How many of them are preference pairs."""
    lengths: Lengths = field(default_factory=Lengths)
    sources: Counter[str] = field(default_factory=Counter)
    licences: Counter[str] = field(default_factory=Counter)
    """By identifier and attribution."""
    languages: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    features: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    databases: Counter[str] = field(default_factory=Counter)
    prompt_versions: Counter[str] = field(default_factory=Counter)

    def add(self, example: Example) -> None:
        meta, licence = example.meta, example.meta.licence
        self.examples += 1
        self.pairs += not isinstance(example, SftExample)
        self.sources[meta.source] += 1
        self.licences[f"{licence.spdx} {licence.attribution}".strip()] += 1
        self.languages[meta.language] += 1
        self.kinds[meta.kind] += 1
        self.features.update(meta.features)
        self.prompt_versions[meta.prompt_version] += 1
        if meta.error is not None:
            self.errors[meta.error] += 1
        if meta.db_id is not None:
            self.databases[meta.db_id] += 1


def stats(
    paths: Iterable[Path],
    counter: TokenCounter,
    on_bad: OnBadLine,
    listener: Callable[[], None] = lambda: None,
) -> Stats:
    """Count over the files. listener: called for every example."""
    found = Stats()
    for example in _examples(paths, on_bad):
        found.add(example)
        found.lengths.tokens.append(counter.longest(example))
        listener()
    return found


ProblemKind = Literal[
    "held-out",
    "near-held-out",
    "duplicate-id",
    "duplicate",
    "contradiction",
    "too-long",
    "other-prompt",
    "no-licence",
]


@dataclass
class Problem:
    """One kind of thing that is wrong, how often, and its first cases."""

    kind: ProblemKind
    grave: bool
    """Such data must not be trained on; the others may be meant."""
    count: int = 0
    samples: list[str] = field(default_factory=list)

    def add(self, sample: str) -> None:
        self.count += 1
        if len(self.samples) < _MOST_SAMPLES:
            self.samples.append(sample)


def check(
    paths: Iterable[Path],
    held_out: HeldOut,
    *,
    counter: TokenCounter | None = None,
    cutoff: int | None = None,
    on_bad: OnBadLine,
    listener: Callable[[], None] = lambda: None,
) -> list[Problem]:
    """What is wrong with the examples of the files taken together; empty if nothing is.

    held-out: shares database, question or query with a held-out set. near-held-out: its question
    nearly repeats one. duplicate: a line's chat stands in another line too. contradiction: one
    question on one database has two first answers. too-long: does not fit cutoff, by counter.
    """
    with closing(_Seen()) as seen:
        checker = _Checker(held_out, seen)
        for example in _examples(paths, on_bad):
            checker.look_at(example)
            if counter is not None and cutoff is not None:
                tokens = counter.longest(example)
                if tokens > cutoff:
                    checker.problem("too-long", f"{example.meta.id}: {tokens:,} tokens")
            listener()
    return sorted(checker.problems.values(), key=lambda problem: not problem.grave)


_GRAVE = frozenset({"held-out", "duplicate-id", "other-prompt", "no-licence", "too-long"})


class _Seen:
    """What has been seen so far: hashes, in a temporary database that SQLite deletes itself."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("")
        self._database.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA cache_size = -65536;"  # 64 MiB
            "CREATE TABLE seen (key BLOB PRIMARY KEY, value TEXT) WITHOUT ROWID"
        )

    def close(self) -> None:
        self._database.close()

    def before(self, kind: str, what: bytes, value: str = "") -> str | None:
        """The value that came with this for the first time; None if this is the first time."""
        key = hashlib.blake2b(what, digest_size=10, person=kind.encode()).digest()
        added = self._database.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (key, value))
        if added.rowcount:
            return None
        [(first,)] = self._database.execute("SELECT value FROM seen WHERE key = ?", (key,))
        return str(first)


class _Checker:
    """The problems found."""

    def __init__(self, held_out: HeldOut, seen: _Seen) -> None:
        self.problems: dict[ProblemKind, Problem] = {}
        self._held_out = held_out
        self._near = NearQuestions(held_out.texts)
        self._seen = seen

    def problem(self, kind: ProblemKind, sample: str) -> None:
        self.problems.setdefault(kind, Problem(kind, kind in _GRAVE)).add(sample)

    def look_at(self, example: Example) -> None:
        meta, text = example.meta, question_of(example)
        if reason := self._held_out.refuses_example(text, meta):
            self.problem("held-out", f"{meta.id}: {reason}")
        elif near := self._near.nearest(text):
            self.problem("near-held-out", f"{meta.id}: {near.similarity:.0%} like {near.text!r}")
        if meta.prompt_version != prompt_version():
            self.problem("other-prompt", f"{meta.id}: made with prompt {meta.prompt_version}")
        if not meta.licence.spdx.strip():
            self.problem("no-licence", f"{meta.id}: of {meta.source}")
        self._look_for_twins(example, text)

    def _look_for_twins(self, example: Example, text: str) -> None:
        meta = example.meta
        if self._seen.before("id", meta.id.encode()) is not None:
            self.problem("duplicate-id", meta.id)
        if self._seen.before("chat", _chat(example)) is not None:
            self.problem("duplicate", f"{meta.id}: {text[:60]!r}")
        elif meta.kind == "first" and isinstance(example, SftExample) and meta.tree:
            if "rewrite" in meta.extra:
                return  # its parent's answer, written in another way
            asked = f"{meta.db_id}\0{normalised(text)}\0{_knowledge(example)}".encode()
            if self._seen.before("answer", asked, meta.tree) not in (None, meta.tree):
                self.problem("contradiction", f"{meta.id}: {text[:60]!r}")


def _examples(paths: Iterable[Path], on_bad: OnBadLine) -> Iterator[Example]:
    for path in paths:
        yield from read_examples(path, on_bad)


def _chat(example: Example) -> bytes:
    """All that training reads of it."""
    if isinstance(example, SftExample):
        return to_json(example.messages)
    return to_json((example.prompt, example.chosen, example.rejected))


def _knowledge(example: SftExample) -> str:
    """The prompt without its question's wording: other definitions, other answer."""
    return example.messages[0]["content"] + example.messages[1]["content"].rpartition("\n# ")[0]
