"""Files of training data and traces: JSON lines, written whole or not at all, read as a stream.

There is no header line, so that TRL and `datasets` read the files as they are: what holds for a
file stands in every line's `meta`. A line that is not what it should be is told to a listener and
passed over; memory does not grow with the file.
"""

from __future__ import annotations

import codecs
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, TypeVar

from starsql.data.prompt import prompt_version
from starsql.errors import DataError
from starsql.files import write_whole
from starsql.records import ExampleMeta, PreferencePair, SftExample, from_json, to_json

__all__ = [
    "BadLine",
    "Example",
    "OnBadLine",
    "Rejects",
    "check_prompt_version",
    "copy_line",
    "example_kind",
    "read_current",
    "read_examples",
    "read_lines",
    "read_placed_examples",
    "read_records",
    "why_bad",
    "write_records",
]

T = TypeVar("T")
Example = SftExample | PreferencePair

# A line is read into memory as a whole; the longest honest prompt is a thousandth of this.
_LONGEST_LINE = 64 << 20

_BOM = codecs.BOM_UTF8


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that was passed over."""

    path: Path
    number: int
    """Counted from 1."""
    reason: str

    def __str__(self) -> str:
        return f"{self.path}, line {self.number}: {self.reason}"


OnBadLine = Callable[[BadLine], None]


@dataclass
class Rejects:
    """Counts the lines that were passed over and says so of the first ones."""

    say: Callable[[str], None]
    """Told one line of text for each of the first `most`."""
    most: int = 20
    counts: Counter[Path] = field(default_factory=Counter)
    """By file."""

    def __call__(self, bad: BadLine) -> None:
        self.counts[bad.path] += 1
        if self.total <= self.most:
            self.say(str(bad))

    @property
    def total(self) -> int:
        return self.counts.total()


def write_records(path: Path, records: Iterable[object]) -> int:
    """Write records one a line, whole or not at all; how many there were."""
    count = 0

    def lines() -> Iterator[bytes]:
        nonlocal count
        for record in records:
            count += 1
            yield to_json(record) + b"\n"

    write_whole(path, lines())
    return count


def read_examples(path: Path, on_bad: OnBadLine) -> Iterator[Example]:
    """SFT examples or preference pairs, whichever the line holds.

    Raises DataError if the file cannot be read at all.
    """
    return (example for _, example in read_placed_examples(path, on_bad))


def read_current(path: Path, on_bad: OnBadLine) -> Iterator[Example]:
    """`read_examples` of a file whose prompts are this program's. Raises DataError for others."""
    for example in read_examples(path, on_bad):
        check_prompt_version(example.meta, str(path))
        yield example


def read_placed_examples(path: Path, on_bad: OnBadLine) -> Iterator[tuple[int, Example]]:
    """`read_examples` with the byte at which each line begins, for `copy_line`."""
    for number, start, line in _placed_lines(path, on_bad):
        try:
            example = from_json(example_kind(line), line)
        except DataError as error:
            on_bad(BadLine(path, number, why_bad(line, error)))
            continue
        lack = _lack(example)
        if lack is None:
            yield start, example
        else:
            on_bad(BadLine(path, number, f"no example to learn from: {lack}"))


def _lack(example: Example) -> str | None:
    """Which turn of the chat is missing; None if there are all."""
    if isinstance(example, SftExample):
        prompt, answers = example.messages[:-1], {"messages": example.messages[-1:]}
    else:
        prompt, answers = example.prompt, {"chosen": example.chosen, "rejected": example.rejected}
    if all(message["role"] != "user" for message in prompt):
        return "nobody asks in it (no message of role 'user' before the answer)"
    for key, messages in answers.items():
        if not messages or messages[-1]["role"] != "assistant":
            return f"{key!r} does not end with a message of role 'assistant'"
    return None


def copy_line(file: BinaryIO, start: int) -> bytes:
    """The line that begins there, without BOM, with a newline."""
    file.seek(start)
    return file.readline(_LONGEST_LINE).removeprefix(_BOM).strip() + b"\n"


def read_records(path: Path, kind: type[T], on_bad: OnBadLine) -> Iterator[T]:
    """Records of one kind, as `write_records` wrote them. Raises DataError like `read_examples`."""
    for number, line in read_lines(path, on_bad):
        try:
            yield from_json(kind, line)
        except DataError as error:
            on_bad(BadLine(path, number, why_bad(line, error)))


def example_kind(line: bytes) -> type[Example]:
    """Which of the two a line holds, by its keys; one that is neither counts as an SFT example."""
    # A text inside JSON has its quotes escaped, so this key can only be a key. Meta may have any.
    return PreferencePair if b'"chosen":' in line and b'"rejected":' in line else SftExample


def read_lines(path: Path, on_bad: OnBadLine) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank with their numbers, without BOM and line ends.

    Raises DataError if there is no such file, or if it is UTF-16.
    """
    return ((number, line) for number, _, line in _placed_lines(path, on_bad))


def _placed_lines(path: Path, on_bad: OnBadLine) -> Iterator[tuple[int, int, bytes]]:
    """Number, first byte and content of each line."""
    try:
        file = path.open("rb")
    except FileNotFoundError:
        raise DataError("no such file", source=str(path)) from None
    except IsADirectoryError:
        raise DataError("is a folder, expected a file", source=str(path)) from None
    with file:
        number = start = end = 0
        while line := file.readline(_LONGEST_LINE):
            number, start, end = number + 1, end, end + len(line)
            if number == 1:
                line = _without_bom(line, path)
            if len(line) == _LONGEST_LINE and not line.endswith(b"\n"):
                on_bad(BadLine(path, number, f"longer than {_LONGEST_LINE >> 20} MiB"))
                end += _skip_line(file)
                continue
            if line := line.strip():
                yield number, start, line


def _without_bom(line: bytes, path: Path) -> bytes:
    if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise DataError("UTF-16 text, expected UTF-8: convert it", source=str(path))
    return line.removeprefix(_BOM)


def _skip_line(file: BinaryIO) -> int:
    """Read on to the line's end; how many bytes that were."""
    skipped = 0
    while rest := file.readline(_LONGEST_LINE):
        skipped += len(rest)
        if rest.endswith(b"\n"):
            break
    return skipped


def why_bad(line: bytes, error: Exception) -> str:
    """What is wrong with a line, in words: encoding first, then JSON, then keys."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as undecodable:
        return f"not UTF-8 text: {undecodable.reason} at byte {undecodable.start}"
    try:
        json.loads(text)
    except ValueError as malformed:
        return f"not JSON: {malformed}"
    return str(error).removeprefix("JSON, ").removeprefix("JSON: ")


def check_prompt_version(meta: ExampleMeta, source: str) -> None:
    """Refuse an example whose prompt is not the one that this program asks with.

    Raises DataError: a model trained on another prompt would meet words it does not know.
    """
    if meta.prompt_version != prompt_version():
        raise DataError(
            f"was made with prompt {meta.prompt_version}, and this is prompt {prompt_version()}: "
            "make the file again",
            source=source,
            record=meta.id,
            key="prompt_version",
        )
