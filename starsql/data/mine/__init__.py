"""Mining the agent's traces: its own mistakes and repairs become training data.

    trace lines ─► leads ─► a fair choice ─► verified again ─► SFT examples, preference pairs

A lead only names attempts of a trace line, so those of a million lines fit on disk and nothing has
to stay in memory. What a lead promises is checked afterwards, on the chosen ones.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Literal

from starsql.data.files import (
    BadLine,
    OnBadLine,
    example_kind,
    read_current,
    read_lines,
    why_bad,
)
from starsql.data.mine.leads import Lead, leads_of, read_trace
from starsql.data.mine.shelf import Limits, Place, Shelf
from starsql.data.mine.verify import Dropped, Verifier
from starsql.errors import DataError
from starsql.files import write_whole
from starsql.records import PreferencePair, SftExample, State, from_json, to_json

__all__ = ["Limits", "Mined", "Stage", "Verifier", "mine"]

Stage = Literal["lines", "leads"]
Example = SftExample | PreferencePair


@dataclass
class Mined:
    """What came of mining. Seconds are wall time."""

    lines: int = 0
    bad_lines: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    """Lines that may not be trained on, by reason."""
    leads: Counter[str] = field(default_factory=Counter)
    """Distinct ones, by kind."""
    chosen: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)
    """Chosen leads that did not hold when they were verified, by reason."""
    known: int = 0
    """Examples that the output files had already."""
    added: Counter[str] = field(default_factory=Counter)
    """New examples, by kind."""
    errors: Counter[str] = field(default_factory=Counter)
    """What is wrong with the rejected and repaired queries of the new ones, by code."""
    verified: int = 0
    """Chosen leads that the files did not have."""
    reading_s: float = 0.0
    choosing_s: float = 0.0
    verifying_s: float = 0.0


def mine(
    traces: Sequence[Path],
    verifier: Verifier,
    *,
    sft: Path,
    pairs: Path,
    limits: Limits,
    on_bad: OnBadLine,
    listener: Callable[[Stage, int], None],
) -> Mined:
    """Extend two files of training data by what traces teach; twice adds nothing twice.

    traces: files of `State` lines. sft, pairs: made or extended, each written whole or not at all.
    listener: told a stage and how many of it are done. Raises DataError for files that cannot be
    read at all, or for an output file that holds something else; a broken trace line is told to
    `on_bad` and passed over.
    """
    run = _Run(traces, verifier, on_bad, listener)
    mined = run.mined
    with Shelf(pairs.parent) as shelf:
        mined.known = shelf.remember(chain(_ids(sft), _ids(pairs)))
        started = time.perf_counter()
        run.read_into(shelf)
        read = time.perf_counter()
        mined.leads = shelf.counts()
        mined.chosen = shelf.choose(limits)
        chosen = time.perf_counter()
        run.extend(sft, pairs, run.made(shelf.chosen()), shelf.folder / "new.jsonl")
        mined.reading_s, mined.choosing_s = read - started, chosen - read
        mined.verifying_s = time.perf_counter() - chosen
    return mined


@dataclass
class _Run:
    """The steps of mining, and what they count."""

    traces: Sequence[Path]
    verifier: Verifier
    on_bad: OnBadLine
    listener: Callable[[Stage, int], None]
    mined: Mined = field(default_factory=Mined)

    def read_into(self, shelf: Shelf) -> None:
        """Lay down the leads of all lines that may be trained on."""
        refuses = lru_cache(10_000)(self.verifier.held_out.refuses)  # questions come again
        for file, path in enumerate(self.traces):
            for number, line in read_lines(path, self._bad):
                self.mined.lines += 1
                self.listener("lines", self.mined.lines)
                try:
                    trace = read_trace(line)
                except ValueError as error:
                    self._bad(BadLine(path, number, str(error)))
                    continue
                reason = refuses(db_id=trace.db_id, text=trace.text, split=trace.split)
                if reason is None:
                    shelf.add((file, number), leads_of(trace))
                else:
                    self.mined.refused[reason] += 1

    def _bad(self, line: BadLine) -> None:
        self.mined.bad_lines += 1
        self.on_bad(line)

    def made(self, chosen: Iterator[tuple[Place, list[Lead]]]) -> Iterator[Example]:
        """The examples that hold, in the order of the traces."""
        for (file, number), line, leads in self._lines_of(chosen):
            try:
                state = from_json(State, line)
            except DataError as error:
                self._bad(BadLine(self.traces[file], number, why_bad(line, error)))
                continue
            for found in self.verifier.examples(state, leads):
                self.mined.verified += 1
                self.listener("leads", self.mined.verified)
                if isinstance(found, Dropped):
                    self.mined.dropped[found.reason] += 1
                else:
                    yield found

    def _lines_of(
        self, chosen: Iterator[tuple[Place, list[Lead]]]
    ) -> Iterator[tuple[Place, bytes, list[Lead]]]:
        """The lines that leads are in. To read all again takes a fraction of parsing them."""
        wanted = next(chosen, None)
        for file, path in enumerate(self.traces):
            for number, line in read_lines(path, _ignore):
                if wanted is None:
                    return
                if wanted[0] == (file, number):
                    yield wanted[0], line, wanted[1]
                    wanted = next(chosen, None)

    def extend(self, sft: Path, pairs: Path, made: Iterable[Example], new: Path) -> None:
        """Add new examples to the files. new: a file in between."""
        with new.open("wb") as file:
            for example in made:
                self._count(example)
                file.write(to_json(example) + b"\n")
        write_whole(sft, _joined(sft, new, SftExample))
        write_whole(pairs, _joined(pairs, new, PreferencePair))

    def _count(self, example: Example) -> None:
        kind = "pair" if isinstance(example, PreferencePair) else example.meta.kind
        self.mined.added[kind] += 1
        if example.meta.error is not None:
            self.mined.errors[example.meta.error] += 1


def _ids(path: Path) -> Iterator[str]:
    if path.exists():
        yield from (example.meta.id for example in read_current(path, _refuse))


def _refuse(bad: BadLine) -> None:
    raise DataError(
        f"line {bad.number} is no example ({bad.reason}); mend it, or name another file to extend",
        source=str(bad.path),
    )


def _ignore(bad: BadLine) -> None:
    """It was told when it was read for the first time."""


def _joined(path: Path, new: Path, kind: type[Example]) -> Iterator[bytes]:
    if path.exists():
        yield from (line + b"\n" for _, line in read_lines(path, _ignore))
    yield from (line + b"\n" for _, line in read_lines(new, _ignore) if example_kind(line) is kind)
