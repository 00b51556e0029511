"""The question in front of its tables; behind it, which of their names it mentions and their joins.

A causal model reads tables before it knows what is asked, and a small one does not find its way
back from the question to the names. So an adapter may be trained to be asked like this (recipe:
`mentions: true`), and is then asked so:

    # Question
    How many singers are from each country?

    # Tables
    table singer ...

    # Question
    How many singers are from each country?
    In the tables: singer, country
    Joined on: singer.country_id = country.country_id

What counts as mentioned are words alone, compared by their stems: it is the exact and the partial
match of names in RAT-SQL (Wang et al., ACL 2020), written out. Joins are the declared keys along
the shortest paths between the mentioned tables, much as a search for keywords in a database joins
what holds them (BANKS, Bhalotia et al., ICDE 2002). The lines are made from the text of the prompt,
so that data files hold the plain prompt and fit either kind of adapter.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from starsql.data.prompt import gloss_text, question_text, tables_text
from starsql.data.target import TASKS
from starsql.data.words import stem
from starsql.records import Message, Messages

__all__ = ["joins", "mentioned", "version_with", "with_mentions"]

_TABLES = "# Tables\n"
_MENTIONED = "In the tables: "
_JOINED = "Joined on: "
_MOST = 8
"""Names that are told; a question that mentions more mentions them by common words."""
_MOST_ALIKE = 3
"""Names that one word may stand for without the others of a name."""
_LONGEST_NAME = 4
"""Words of a question that, run together, may be one name: song name, songname."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[\u3400-\u9fff]+")
_TABLE = re.compile(r"table (`[^`]*`|\w+)(.*)", re.ASCII)
_TYPE = re.compile(r"[a-z]\w*(?:\([^()]*\)|<[^ ]*>)?: ")
_ANY_NAME = r"(?:`[^`]*`|\w+)"
_FIELD = re.compile(rf"({_ANY_NAME})\.({_ANY_NAME})", re.ASCII)
_FIELDS = rf"{_ANY_NAME}\.{_ANY_NAME}(?:, {_ANY_NAME}\.{_ANY_NAME})*"
_KEY = re.compile(rf"({_ANY_NAME}(?:, {_ANY_NAME})*) = ({_FIELDS})", re.ASCII)
_COLUMN = re.compile(r"(`[^`]*`|[A-Za-z0-9_]+)(.*)")
_VALUES = re.compile(r" ?\[(?:'[^'\n]*',?)+\]")
_NONE: frozenset[str] = frozenset()
_NOT_NAMES = frozenset(("of", "the", "a", "an", "in", "is", "to", "for", "by", "on", "at", "with"))


@dataclass(frozen=True, slots=True)
class _Name:
    """A table or a column and the words that it is called by, in one or two ways."""

    written: str
    letters: str
    ways: tuple[frozenset[str], ...]


def with_mentions(messages: Messages) -> list[Message]:
    """The messages of `data.prompt`, first try or repair, asked in this form.

    Raises ValueError if the first user message is none of ours.
    """
    at = next((i for i, message in enumerate(messages) if message["role"] == "user"), None)
    text = messages[at]["content"] if at is not None else ""
    task = next((task for task in TASKS if text.endswith(task)), None)
    if at is None or task is None or not text.startswith(_TABLES):
        raise ValueError("mentions cannot be told: the prompt is not one of starsql's")
    # A model that is told English words reads these alone.
    asked = gloss_text(messages) or question_text(messages)
    tables = tables_text(messages)
    names = mentioned(tables, asked)
    lines = ((_MENTIONED, names), (_JOINED, joins(tables, names)))
    told = "".join(f"{start}{', '.join(found)}\n" for start, found in lines if found)
    head = text.removesuffix(task).removesuffix("\n")
    content = f"# Question\n{asked}\n\n{head}{told}\n{task}"
    return [*messages[:at], {"role": "user", "content": content}, *messages[at + 1 :]]


def version_with(mentions: bool, version: str) -> str:
    """The version of the prompt as it is asked: what this module writes counts as well.

    version: of the prompt without mentions.
    """
    return f"{version}+mentions:{_version()}" if mentions else version


@functools.cache
def _version() -> str:
    """Hash of a fixed miniature prompt."""
    tables = "table film (id = actor.film)\nstring: title:name of the film\ntable actor\nint: age"
    text = f"{_TABLES}{tables}\n\n# Question\nNames of films and ages?\n\n{TASKS[0]}"
    asked = with_mentions([{"role": "user", "content": text}])
    return hashlib.sha256(json.dumps(asked, ensure_ascii=False).encode()).hexdigest()[:6]


def mentioned(tables: str, question: str) -> list[str]:
    """Names in the prompt's tables that a question mentions: `table` and `table.column`.

    In the question's order: those of which it has every word; and for a word that is in none of
    these, the names with that word of which it has most. Eight at most, whole ones first.
    """
    places: dict[str, int] = {}
    for place, word in enumerate(_WORD.findall(question)):
        for part in _parts(stem(word.lower())):
            places.setdefault(part, place)
    joined = _joined(question)
    whole: dict[str, int] = {}
    partial: dict[str, list[tuple[float, str]]] = {}  # by word: share of the name, name
    explained: set[str] = set()
    for name in _names(tables):
        best = max(name.ways, key=lambda way: len(way & places.keys()) / len(way), default=_NONE)
        common = best & places.keys()
        if common and common == best:
            whole[name.written] = min(places[word] for word in best)
            explained |= best
        elif name.letters in joined:
            whole[name.written] = joined[name.letters]
            explained |= best
        for word in common:
            partial.setdefault(word, []).append((len(common) / len(best), name.written))
    # What is cut off are columns: a table can be joined, and its columns are listed above.
    ordered = sorted(whole.items(), key=lambda item: ("." in item[0], item[1]))
    found = dict(_nearest(ordered)[:_MOST])
    for word in sorted(partial.keys() - explained, key=lambda word: (places[word], word)):
        most = max(share for share, _ in partial[word])
        nearest = [name for share, name in partial[word] if share == most]
        if len(nearest) <= _MOST_ALIKE:
            for written in nearest[: _MOST - len(found)]:
                found.setdefault(written, places[word])
    return sorted(found, key=found.__getitem__)


def _nearest(names: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """Without columns of other tables where a table that is mentioned has one of that name."""
    mentioned_tables = {name for name, _ in names if _FIELD.fullmatch(name) is None}
    near = {
        field[2].lower()
        for name, _ in names
        if (field := _FIELD.fullmatch(name)) and field[1] in mentioned_tables
    }
    return [
        (name, place)
        for name, place in names
        if (field := _FIELD.fullmatch(name)) is None
        or field[1] in mentioned_tables
        or field[2].lower() not in near
    ]


def joins(tables: str, names: Sequence[str]) -> list[str]:
    """What the tables of some names are joined on: `singer.country_id = country.country_id`.

    tables: of the prompt. names: as `mentioned` returns them. A table that no declared key connects
    with those before it is left out. Each condition begins with a table that is there already.
    """
    keys = _keys(tables)
    inside: list[str] = []
    found: list[str] = []
    for table in _meant(names):
        path = _path(keys, inside, table) if inside else []
        if path is None or table in inside:
            continue
        found += [condition for _, condition in path]
        inside += [reached for reached, _ in path] or [table]
    return found


def _meant(names: Sequence[str]) -> list[str]:
    """Tables that are mentioned, or of which a column is that no other mentioned table has."""
    owners: dict[str, set[str]] = {}
    split = [_FIELD.fullmatch(name) for name in names]
    for field in filter(None, split):
        owners.setdefault(field[2].lower(), set()).add(field[1])
    meant = (
        name if field is None else field[1]
        for name, field in zip(names, split, strict=True)
        if field is None or len(owners[field[2].lower()]) == 1
    )
    return list(dict.fromkeys(meant))


_Keys = Mapping[str, Sequence[tuple[str, str]]]
"""Of a table: those that a declared key connects with it, and the condition from its side."""


def _keys(tables: str) -> _Keys:
    found: dict[str, list[tuple[str, str]]] = {}
    for line in tables.splitlines():
        if (head := _TABLE.match(line)) is None:
            continue
        for names, references in _KEY.findall(head[2].rpartition(" (")[2]):
            ours = [f"{head[1]}.{name}" for name in re.findall(_ANY_NAME, names, re.ASCII)]
            theirs = [field[0] for field in _FIELD.finditer(references)]
            if len(ours) != len(theirs):  # a comment that looks like a key
                continue
            for left, right in ((ours, theirs), (theirs, ours)):
                pairs = zip(left, right, strict=True)
                condition = " and ".join(f"{one} = {other}" for one, other in pairs)
                found.setdefault(_table_of(left[0]), []).append((_table_of(right[0]), condition))
    return found


def _table_of(field: str) -> str:
    match = _FIELD.fullmatch(field)
    assert match is not None
    return match[1]


def _path(keys: _Keys, inside: Sequence[str], table: str) -> list[tuple[str, str]] | None:
    """The shortest way from the tables inside to another: tables on it, how each is joined."""
    before: dict[str, tuple[str, str] | None] = dict.fromkeys(inside)
    queue = list(inside)
    for here in queue:  # grows
        for there, condition in keys.get(here, ()):
            if there not in before:
                before[there] = here, condition
                queue.append(there)
    if table not in before:
        return None
    path = []
    while (step := before[table]) is not None:
        path.append((table, step[1]))
        table = step[0]
    return path[::-1]


def _joined(question: str) -> dict[str, int]:
    """Runs of a question's words without what parts them, by where they begin."""
    words = [word.lower() for word in _WORD.findall(question)]
    found: dict[str, int] = {}
    for length in range(1, _LONGEST_NAME + 1):
        for at in range(len(words) - length + 1):
            run = words[at : at + length]
            for last in {run[-1], stem(run[-1]), run[-1].removesuffix("s")}:
                found.setdefault("".join((*run[:-1], last)), at)
    return {letters: at for letters, at in found.items() if len(letters) > 3}


def _names(tables: str) -> Iterator[_Name]:
    """Tables and columns in the text that `prompt.schema_text` writes."""
    table = ""
    for line in tables.splitlines():
        if match := _TABLE.match(line):
            table = match[1]
            comment = match[2].rpartition(" (")[0] or match[2]
            yield _name(table, table, comment)
            continue
        for column, comment in _columns(_VALUES.sub("", line)):
            yield _name(f"{table}.{column}", column, comment)


def _columns(line: str) -> Iterator[tuple[str, str]]:
    """Columns and comments of a line.

    Where a comment of several words begins cannot always be told from one word and more columns;
    it is taken for the comment, whose words then count as the column's.
    """
    line = _TYPE.sub("", line, count=1)
    pieces = re.findall(r"`[^`]*`\S*|\S+", line)
    for at, piece in enumerate(pieces):
        match = _COLUMN.match(piece)
        if match is None:
            continue
        if match[2].startswith(":") and not any(":" in other for other in pieces[at + 1 :]):
            yield match[1], " ".join((match[2][1:], *pieces[at + 1 :]))
            return
        yield match[1], match[2].removeprefix(":")


def _name(written: str, own: str, comment: str) -> _Name:
    letters = "".join(filter(str.isalnum, own)).lower()
    ways = (_called(own), _called(comment))
    return _Name(written, letters, tuple(way for way in dict.fromkeys(ways) if way))


@functools.lru_cache(maxsize=1 << 16)
def _called(text: str) -> frozenset[str]:
    words = [word.lower() for word in _WORD.findall(text)]
    return frozenset(
        part for word in words if word not in _NOT_NAMES for part in _parts(stem(word))
    )


def _parts(word: str) -> Sequence[str]:
    """A word, or the pairs of neighbouring characters of a Chinese one."""
    if word[0] < "\u3400" or len(word) == 1:
        return (word,)
    return [word[i : i + 2] for i in range(len(word) - 1)]
