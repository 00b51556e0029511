"""From files of examples to tokens: what is refused, dropped and counted, and rows of examples.

The files hold a `SftExample` or a `PreferencePair` a line:

    {"messages": [{"role": "system", ...}, {"role": "user", ...}, {"role": "assistant", ...}],
     "meta": {"prompt_version": "0f3a...", "licence": {"spdx": ...}, "split": "train", ...}}
    {"prompt": [...], "chosen": [{"role": "assistant", ...}], "rejected": [...], "meta": {...}}

`meta.extra.plan` (and `rejected_plan`, else the same) is what `target: plan+sql` writes before the
SQL; the prompt then asks for it, in the words of inference. The tokens of a prompt are those that
inference computes: both come from `Chat`.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import pickle
import random
from abc import ABC, abstractmethod
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar, Generic, TypeVar

from starsql.agent.backends.chat import Chat
from starsql.data.mentions import version_with, with_mentions
from starsql.data.target import Target, for_target, version_for
from starsql.errors import ConfigError, DataError
from starsql.records import Licence, Messages, PreferencePair, SftExample, from_json

__all__ = [
    "DataSource",
    "Example",
    "Loaded",
    "Pair",
    "Tokens",
    "load_examples",
    "load_pairs",
    "pack",
]

_Line = TypeVar("_Line", SftExample, PreferencePair)

_LINES_AT_ONCE = 500
_WORTH_PROCESSES = 32 << 20
"""Bytes of files; a process takes seconds to start and reads about a megabyte a second."""


@dataclass(frozen=True, slots=True)
class Example:
    """Tokens of a prompt, up to where the answer begins, and of the answer with its end."""

    prompt: list[int]
    answer: list[int]

    def __len__(self) -> int:
        return len(self.prompt) + len(self.answer)


@dataclass(frozen=True, slots=True)
class Pair:
    """Tokens of a prompt and of two answers to it."""

    prompt: list[int]
    chosen: list[int]
    rejected: list[int]

    def __len__(self) -> int:
        """Of the longer of its two texts, which is what must fit."""
        return len(self.prompt) + max(len(self.chosen), len(self.rejected))


Item = TypeVar("Item", Example, Pair)


@dataclass(frozen=True, slots=True)
class DataSource:
    """One file, as an adapter's lineage names it."""

    name: str
    sha256: str
    examples: int
    licences: tuple[Licence, ...]


@dataclass(frozen=True, slots=True)
class Loaded(Generic[Item]):
    """What is trained on, and what was left out and why."""

    items: list[Item]
    prompt_version: str
    sources: tuple[DataSource, ...]
    gloss: bool | None = None
    """Whether Chinese questions have English words under them; None if all are English."""
    dropped: Counter[str] = field(default_factory=Counter)
    """By reason; nothing else was left out."""
    longest: int = 0
    """Tokens of the longest line, dropped ones included."""
    kinds: frozenset[str] = frozenset()
    """Of the examples, see `ExampleMeta.kind`."""

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256("".join(s.sha256 for s in self.sources).encode()).hexdigest()[:16]


class Tokens:
    """Turns chats into tokens as inference does, and answers into tokens that end once."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        self._chat = Chat(tokenizer)
        self.end = _end_of_answer(tokenizer)

    def __reduce__(self) -> tuple[Any, ...]:
        return Tokens, (self._tokenizer,)

    def prompt(self, messages: Messages) -> list[int]:
        return self._chat.encode(messages)

    def answer(self, text: str) -> list[int]:
        """Tokens of an answer and, once, the token that ends it."""
        return [*self._chat.encode_answer(text), self.end]


def _end_of_answer(tokenizer: Any) -> int:
    """The token that the chat template sets behind an answer; what follows it is not trained.

    Qwen's template writes `<|im_end|>` and a line break. Raises ConfigError if the template ends
    answers with anything but one special token, or if generation would not stop there.
    """
    probe = "x1y2z3"
    chat = [{"role": "user", "content": "q"}, {"role": "assistant", "content": probe}]
    tail = str(tokenizer.apply_chat_template(chat, tokenize=False)).rpartition(probe)[2]
    ids = tokenizer.backend_tokenizer.encode(tail, add_special_tokens=False).ids
    if not ids or ids[0] != tokenizer.eos_token_id:
        raise ConfigError(
            f"the chat template ends an answer with {tail!r}, but generation stops at "
            f"{tokenizer.eos_token!r}: set the tokenizer's eos_token to the template's end"
        )
    return int(ids[0])


def load_examples(
    paths: Sequence[Path],
    tokens: Tokens,
    *,
    target: Target,
    mentions: bool = False,
    cutoff: int,
    workers: int | None = None,
) -> Loaded[Example]:
    """Read SFT examples; only the last message, which must be the assistant's, is trained.

    mentions: whether questions tell what they mention, see `starsql.data.mentions`. cutoff: longest
    example, in tokens. workers: processes for long files; None takes a core each. Raises DataError,
    also for lines not of the split `train`.
    """
    return _load(paths, _Examples(tokens, target, mentions, cutoff), workers)


def load_pairs(
    paths: Sequence[Path],
    tokens: Tokens,
    *,
    target: Target,
    mentions: bool = False,
    cutoff: int,
    workers: int | None = None,
) -> Loaded[Pair]:
    """Read preference pairs. Raises as `load_examples` does."""
    return _load(paths, _Pairs(tokens, target, mentions, cutoff), workers)


class _Dropped(Exception):
    """One line is left out; the text says why and is what such lines are counted by."""


@dataclass
class _Part(Generic[Item]):
    """What was found in some lines of a file."""

    items: list[Item] = field(default_factory=list)
    count: int = 0
    dropped: Counter[str] = field(default_factory=Counter)
    versions: set[str] = field(default_factory=set)
    licences: set[Licence] = field(default_factory=set)
    glosses: dict[bool, str] = field(default_factory=dict)
    """Whether Chinese questions have English words under them, and the first one's id."""
    longest: int = 0
    kinds: set[str] = field(default_factory=set)

    def add(self, other: _Part[Item]) -> None:
        self.items += other.items
        self.count += other.count
        self.dropped += other.dropped
        self.versions |= other.versions
        self.licences |= other.licences
        self.glosses = other.glosses | self.glosses
        self.longest = max(self.longest, other.longest)
        self.kinds |= other.kinds


@dataclass(frozen=True)
class _Reader(ABC, Generic[_Line, Item]):
    """Reads lines of one kind; pickles, so that a process of its own may do it."""

    tokens: Tokens
    target: Target
    mentions: bool
    cutoff: int

    kind: ClassVar[type[Any]]

    @abstractmethod
    def tokenise(self, line: _Line) -> Item:
        """Raises _Dropped, and ValueError for a line that is wrong."""

    def prompt(self, messages: Messages) -> list[int]:
        return self.tokens.prompt(with_mentions(messages) if self.mentions else messages)

    def read(self, path: Path, lines: Sequence[tuple[int, bytes]]) -> _Part[Item]:
        """lines: with their numbers in the file. Raises DataError."""
        part: _Part[Item] = _Part()
        for number, raw in lines:
            where = f"line {number}"
            line: _Line = _parsed(raw, self.kind, path, where)
            part.count += 1
            part.versions.add(line.meta.prompt_version)
            part.licences.add(line.meta.licence)
            if line.meta.language == "zh":
                part.glosses.setdefault(line.meta.gloss, line.meta.id)
            part.kinds.add(line.meta.kind)
            try:
                # What asks for no query has no place for plans and mentions.
                asks = line.meta.kind not in _NO_QUERY
                wanted = for_target(self.target, line) if asks else line
                if wanted is None:
                    raise _Dropped("no plan to train on, `starsql data plan` makes them")
                item = self.tokenise(wanted)
                part.longest = max(part.longest, len(item))
                if len(item) > self.cutoff:
                    raise _Dropped("longer than the cutoff")
                part.items.append(item)
            except _Dropped as reason:
                part.dropped[str(reason)] += 1
            except ValueError as error:
                raise DataError(str(error), source=str(path), record=where) from None
        return part


_NO_QUERY = ("review", "translation")
"""Kinds of examples that ask for something else."""


class _Examples(_Reader[SftExample, Example]):
    kind = SftExample

    def tokenise(self, line: SftExample) -> Example:
        *prompt, answer = line.messages
        if answer["role"] != "assistant":
            raise ValueError("the last message is not the assistant's")
        asks = self.tokens.prompt if line.meta.kind in _NO_QUERY else self.prompt
        return Example(asks(prompt), self.tokens.answer(answer["content"]))


class _Pairs(_Reader[PreferencePair, Pair]):
    kind = PreferencePair

    def tokenise(self, line: PreferencePair) -> Pair:
        (chosen,), (rejected,) = line.chosen, line.rejected
        if chosen["content"].strip() == rejected["content"].strip():
            raise _Dropped("chosen and rejected are equal")
        return Pair(
            self.prompt(line.prompt),
            self.tokens.answer(chosen["content"]),
            self.tokens.answer(rejected["content"]),
        )


def _load(paths: Sequence[Path], reader: _Reader[Any, Item], workers: int | None) -> Loaded[Item]:
    whole: _Part[Item] = _Part()
    sources = []
    with ExitStack() as stack:
        read = _reading(reader, paths, workers, stack)
        for path in paths:
            found: _Part[Item] = _Part()
            for part in read(path):
                found.add(part)
            licences = _in_order(found.licences)
            sources.append(DataSource(path.name, _sha256(path), found.count, licences))
            whole.add(found)
            _check_alike(whole, path)  # now, and not after minutes of reading
    if not whole.items:
        counts = (f"{n} {reason}" for reason, n in whole.dropped.items())
        why = ", ".join(counts) or "the files are empty"
        raise DataError(f"nothing to train on: {why}", source=", ".join(map(str, paths)))
    gloss = next(iter(whole.glosses), None)
    version = version_for(reader.target, whole.versions.pop())
    version = version_with(reader.mentions, version)
    return Loaded(
        whole.items,
        version,
        tuple(sources),
        gloss,
        whole.dropped,
        whole.longest,
        frozenset(whole.kinds),
    )


def _check_alike(read: _Part[Any], path: Path) -> None:
    """path: the last file read. Raises DataError."""
    if len(read.versions) > 1:
        raise DataError(
            "the files were made for several versions of the prompt "
            f"({', '.join(sorted(read.versions))}): make them anew with one version of starsql",
            source=str(path),
        )
    if len(read.glosses) > 1:
        raise DataError(
            f"some Chinese questions have English words under them ({read.glosses[True]}) and "
            f"others have not ({read.glosses[False]}), and a model is asked in one way: add them "
            "with `starsql data gloss`, or leave them away everywhere",
            source=str(path),
        )


def _reading(
    reader: _Reader[Any, Item], paths: Sequence[Path], workers: int | None, stack: ExitStack
) -> Callable[[Path], Iterator[_Part[Item]]]:
    """What reads a file part by part, in processes if the files are so long that it pays."""
    workers = workers or os.cpu_count() or 1
    size = sum(path.stat().st_size for path in paths if path.is_file())
    if workers == 1 or size < _WORTH_PROCESSES:
        return lambda path: (reader.read(path, lines) for lines in _lines(path))
    # By way of a file: a pipe holds less than a tokenizer, so that each process would have to
    # import everything before the next one could start.
    folder = Path(stack.enter_context(TemporaryDirectory()))
    file = folder / "reader.pickle"
    file.write_bytes(pickle.dumps(reader))
    pool = stack.enter_context(
        ProcessPoolExecutor(workers, get_context("spawn"), _take_reader, (file,))
    )

    def read(path: Path) -> Iterator[_Part[Item]]:
        return pool.map(_read_here, itertools.repeat(path), _lines(path))

    return read


_reader_here: list[_Reader[Any, Any]] = []
"""Of a process that reads: its one reader, which takes long to send."""


def _take_reader(file: Path) -> None:
    _reader_here[:] = [pickle.loads(file.read_bytes())]  # noqa: S301 - of our own parent


def _read_here(path: Path, lines: Sequence[tuple[int, bytes]]) -> _Part[Any]:
    return _reader_here[0].read(path, lines)


def _in_order(licences: set[Licence]) -> tuple[Licence, ...]:
    return tuple(sorted(licences, key=lambda licence: (licence.spdx, licence.attribution)))


def _lines(path: Path) -> Iterator[list[tuple[int, bytes]]]:
    """The lines of a file that are not empty, with their numbers, some at a time."""
    try:
        with path.open("rb") as file:
            numbered = ((number, raw) for number, raw in enumerate(file, 1) if raw.strip())
            while lines := list(itertools.islice(numbered, _LINES_AT_ONCE)):
                yield lines
    except OSError as error:
        raise DataError(f"cannot be read: {error.strerror}", source=str(path)) from None


def _parsed(raw: bytes, kind: type[_Line], path: Path, where: str) -> _Line:
    line = from_json(kind, raw, source=f"{path}, {where}")
    # The record's default is "train"; a line of unknown origin may lack the mark altogether.
    if json.loads(raw)["meta"].get("split") != "train":
        raise DataError(
            "it is not marked 'train', and nothing else may be trained on",
            source=str(path),
            record=where,
            key="meta.split",
        )
    return line


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def pack(examples: Sequence[Example], row_tokens: int, seed: int) -> list[list[Example]]:
    """Rows of at most `row_tokens` tokens, none of them cut, by best fit in an order from `seed`.

    The longest first would fill rows of 2,048 tokens better, by 2%. But examples of one length are
    mostly of one schema, and a row of them teaches little else.
    """
    order = list(examples)
    random.Random(seed).shuffle(order)  # noqa: S311 - no secret
    rows: list[list[Example]] = []
    by_room: dict[int, list[int]] = {}  # rows by how many more tokens they hold
    rooms: list[int] = []  # keys of by_room that have rows, in ascending order
    for example in order:
        place = bisect_left(rooms, len(example))
        if place == len(rooms):
            room, index = row_tokens, len(rows)
            rows.append([])
        else:
            room = rooms[place]
            index = by_room[room].pop()
            if not by_room[room]:
                del rooms[place]
        rows[index].append(example)
        left = room - len(example)
        if not by_room.setdefault(left, []):
            insort(rooms, left)
        by_room[left].append(index)
    return rows
