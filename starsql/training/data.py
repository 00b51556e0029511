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
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from tokenizers import Tokenizer

from starsql.agent.backends.chat import Chat
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

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256("".join(s.sha256 for s in self.sources).encode()).hexdigest()[:16]


class Tokens:
    """Turns chats into tokens as inference does, and answers into tokens that end once."""

    def __init__(self, tokenizer: Any) -> None:
        self._chat = Chat(tokenizer)
        # A copy that reads special tokens in an answer as the text they are.
        self._literal = Tokenizer.from_str(tokenizer.backend_tokenizer.to_str())
        self._literal.encode_special_tokens = True
        self.end = _end_of_answer(tokenizer)

    def prompt(self, messages: Messages) -> list[int]:
        return self._chat.encode(messages)

    def answer(self, text: str) -> list[int]:
        """Tokens of an answer and, once, the token that ends it."""
        return [*self._literal.encode(text.strip(), add_special_tokens=False).ids, self.end]


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
    paths: Sequence[Path], tokens: Tokens, *, target: Target, cutoff: int
) -> Loaded[Example]:
    """Read SFT examples; only the last message, which must be the assistant's, is trained.

    cutoff: longest example, in tokens. Raises DataError, also for lines not of the split `train`.
    """

    def tokenise(line: SftExample) -> Example:
        *prompt, answer = line.messages
        if answer["role"] != "assistant":
            raise ValueError("the last message is not the assistant's")
        return Example(tokens.prompt(prompt), tokens.answer(answer["content"]))

    return _load(paths, SftExample, tokenise, target, cutoff)


def load_pairs(
    paths: Sequence[Path], tokens: Tokens, *, target: Target, cutoff: int
) -> Loaded[Pair]:
    """Read preference pairs. Raises as `load_examples` does."""

    def tokenise(line: PreferencePair) -> Pair:
        (chosen,), (rejected,) = line.chosen, line.rejected
        if chosen["content"].strip() == rejected["content"].strip():
            raise _Dropped("chosen and rejected are equal")
        return Pair(
            tokens.prompt(line.prompt),
            tokens.answer(chosen["content"]),
            tokens.answer(rejected["content"]),
        )

    return _load(paths, PreferencePair, tokenise, target, cutoff)


class _Dropped(Exception):
    """One line is left out; the text says why and is what such lines are counted by."""


def _load(
    paths: Sequence[Path],
    kind: type[_Line],
    tokenise: Callable[[_Line], Item],
    target: Target,
    cutoff: int,
) -> Loaded[Item]:
    items: list[Item] = []
    sources = []
    dropped: Counter[str] = Counter()
    versions: set[str] = set()
    glosses: set[bool] = set()
    longest = 0
    for path in paths:
        licences: set[Licence] = set()
        count = 0
        for where, line in _lines(path, kind):
            versions.add(line.meta.prompt_version)
            licences.add(line.meta.licence)
            if line.meta.language == "zh":
                glosses.add(line.meta.gloss)
            count += 1
            try:
                wanted = for_target(target, line)
                if wanted is None:
                    raise _Dropped("no plan to train on, `starsql data plan` makes them")
                item = tokenise(wanted)
                longest = max(longest, len(item))
                if len(item) > cutoff:
                    raise _Dropped("longer than the cutoff")
                items.append(item)
            except _Dropped as reason:
                dropped[str(reason)] += 1
            except ValueError as error:
                raise DataError(str(error), source=str(path), record=where) from None
        sources.append(DataSource(path.name, _sha256(path), count, _in_order(licences)))
    if len(versions) > 1:
        raise DataError(
            f"the files were made for several versions of the prompt ({', '.join(sorted(versions))}"
            "): make them anew with one version of starsql"
        )
    if len(glosses) > 1:
        raise DataError(
            "some Chinese questions have English words under them and others have not, and a model "
            "is asked in one way: add them with `starsql data gloss`, or leave them away everywhere"
        )
    if not items:
        why = ", ".join(f"{n} {reason}" for reason, n in dropped.items()) or "the files are empty"
        raise DataError(f"nothing to train on: {why}", source=", ".join(map(str, paths)))
    gloss = glosses.pop() if glosses else None
    version = version_for(target, versions.pop())
    return Loaded(items, version, tuple(sources), gloss, dropped, longest)


def _in_order(licences: set[Licence]) -> tuple[Licence, ...]:
    return tuple(sorted(licences, key=lambda licence: (licence.spdx, licence.attribution)))


def _lines(path: Path, kind: type[_Line]) -> Iterator[tuple[str, _Line]]:
    try:
        with path.open("rb") as file:
            for number, raw in enumerate(file, 1):
                if raw.strip():
                    yield f"line {number}", _parsed(raw, kind, path, f"line {number}")
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
    """Rows of at most `row_tokens` tokens, best fit, longest example first; none is cut.

    Examples of equal length are dealt in an order drawn from `seed`, so that a row mixes the data.
    """
    order = list(examples)
    random.Random(seed).shuffle(order)  # noqa: S311 - no secret
    order.sort(key=len, reverse=True)
    rows: list[list[Example]] = []
    by_room: dict[int, list[int]] = {}  # rows by how many more tokens they hold
    for example in order:
        room = next((r for r in range(len(example), row_tokens) if by_room.get(r)), row_tokens)
        if room == row_tokens:
            index = len(rows)
            rows.append([])
        else:
            index = by_room[room].pop()
        rows[index].append(example)
        by_room.setdefault(room - len(example), []).append(index)
    return rows
