"""StarRocks' own tests as files: what ran, in which order, and what came back.

    {"case": 7, "name": "test_x", "file": "test/sql/...", "statements": [
        {"sql": "CREATE TABLE t_${uuid0} (...)", "result": [], "ordered": false,
         "unchecked": false}, ...]}                            cases: ordered statements
    {"id": "...", "case": 7, "statement": 3, "sql": "..."}     valid: StarRocks ran it there
    {"id": "...", "case": 7, "stmt": 3, "sql": "...", "error": "E: (1064, '...')",
     "category": "semantic"}                                   invalid: StarRocks rejected it

One record a line, plain or gzip. A query whose case is null ran on tables that another file
describes.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starsql.dialect.ddl import Ddl
from starsql.dialect.schema import Schema
from starsql.errors import DataError

__all__ = ["Case", "CorpusQuery", "Step", "filled", "in_context", "read_cases", "read_queries"]

_GZIP_MAGIC = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Step:
    """One statement of a case and what StarRocks answered."""

    sql: str
    """With its placeholders filled."""
    result: tuple[str, ...] | None
    """A line per row, columns joined by tab; `E: (...)` is an error; None: none was recorded."""
    ordered: bool = False
    """Whether the order of the rows was checked."""
    unchecked: bool = False
    """The runner threw the result away."""

    @property
    def failed(self) -> bool:
        return any(line.startswith("E: ") for line in self.result or ())


@dataclass(frozen=True, slots=True)
class Case:
    """One test case: statements that run one after the other on an empty server."""

    number: int
    name: str
    file: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class CorpusQuery:
    """One query that StarRocks ran or rejected, and where that was."""

    id: str
    sql: str
    """With its placeholders filled."""
    case: int | None
    """Number of its case; None: it stands alone."""
    step: int | None
    """Index of its statement in the case."""
    error: str | None = None
    """What StarRocks said, or the part of it that a unit test quotes."""
    category: str | None = None
    """`syntax` or `semantic`, of rejected ones."""


def filled(sql: str) -> str:
    """The text with a name in place of each `${name}`.

    StarRocks' test runner puts values of its own there (a new database's name, a uuid); for
    reading the statements any name does, as long as it is the same everywhere.
    """
    return re.sub(r"\$\{(\w+)\}", r"\1", sql)


def read_cases(path: Path) -> dict[int, Case]:
    """The cases of a file by their number. Raises DataError for what is no such file."""
    cases = (_case(record, number, path) for number, record in _records(path))
    return {case.number: case for case in cases}


def read_queries(path: Path) -> list[CorpusQuery]:
    """The valid or invalid queries of a file. Raises DataError for what is no such file."""
    return [_query(record, number, path) for number, record in _records(path)]


def in_context(
    queries: Iterable[CorpusQuery], cases: Mapping[int, Case], alone: Schema
) -> Iterator[tuple[CorpusQuery, Schema, str | None]]:
    """Each query with the schema and the current database that it met.

    A case's schema is what its own statements have made up to there; queries come case by case.
    alone: the schema of those without a case. Raises DataError for a case or a statement that is
    not there.
    """
    by_case: dict[int, list[CorpusQuery]] = defaultdict(list)
    for query in queries:
        if query.case is None:
            yield query, alone, None
        else:
            by_case[query.case].append(query)
    for number, members in by_case.items():
        if number not in cases:
            raise DataError("its case is not among the cases", record=members[0].id)
        yield from _in_case(members, cases[number])


def _in_case(
    queries: Iterable[CorpusQuery], case: Case
) -> Iterator[tuple[CorpusQuery, Schema, str | None]]:
    waiting: dict[int, list[CorpusQuery]] = defaultdict(list)
    for query in queries:
        if query.step is None or query.step >= len(case.steps):
            raise DataError(
                f"it is statement {query.step} of a case that has {len(case.steps)}",
                record=query.id,
            )
        waiting[query.step].append(query)
    ddl = Ddl()
    for i, step in enumerate(case.steps[: max(waiting) + 1]):
        for query in waiting.get(i, ()):
            yield query, ddl.schema, ddl.database
        if not step.failed:
            ddl.run(step.sql)


def _records(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects of a file of JSON lines, each with the number of its line."""
    try:
        content = path.read_bytes()
        text = gzip.decompress(content) if content.startswith(_GZIP_MAGIC) else content
    except (OSError, EOFError) as error:
        raise DataError(f"cannot be read: {error}", source=str(path)) from None
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError:  # malformed JSON, or no UTF-8
            raise DataError(
                "is not JSON; expected one object a line",
                source=str(path),
                record=f"line {number}",
            ) from None
        if not isinstance(record, dict):
            raise DataError("is no JSON object", source=str(path), record=f"line {number}")
        yield number, record


def _case(record: dict[str, Any], line: int, path: Path) -> Case:
    try:
        steps = tuple(_step(statement) for statement in record["statements"])
        return Case(record["case"], record.get("name", ""), record.get("file", ""), steps)
    except (KeyError, TypeError) as error:
        raise _malformed(error, line, path, "a case with its statements") from None


def _step(statement: dict[str, Any]) -> Step:
    return Step(
        filled(statement["sql"]),
        _lines(statement["result"]),
        statement.get("ordered", False),
        statement.get("unchecked", False),
    )


def _lines(result: list[str] | str | None) -> tuple[str, ...] | None:
    if result is None:
        return None
    return (result,) if isinstance(result, str) else tuple(result)


def _query(record: dict[str, Any], line: int, path: Path) -> CorpusQuery:
    try:
        return CorpusQuery(
            str(record["id"]),
            filled(record["sql"]),
            record["case"],
            record["statement"] if "statement" in record else record["stmt"],
            record.get("error"),
            record.get("category"),
        )
    except (KeyError, TypeError) as error:
        raise _malformed(error, line, path, "a query of a case") from None


def _malformed(error: Exception, line: int, path: Path, expected: str) -> DataError:
    what = f"lacks the key {error}" if isinstance(error, KeyError) else str(error)
    return DataError(f"{what}; expected {expected}", source=str(path), record=f"line {line}")
