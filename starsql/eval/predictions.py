"""Answers to be scored, in the forms that they come in.

    [{"sql_id": "ex_1", "sql": "SELECT ..."}, ...]                 a submission.json
    {"question": {"sql_id": "ex_1", ...}, "attempts": [...], ...}  a line of traces.jsonl
    {"sql_id": "ex_1", "sql": "SELECT ..."}                        JSON lines with whatever else

Of the last two a later line replaces an earlier one of the same question, since such files are
appended to. Other programs' names for the two keys are understood, see `ID_KEYS` and `SQL_KEYS`;
the first that a record has counts. `UNRESOLVED_SQL`, which a submission has where no query was
written, is an abstention.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from starsql.errors import DataError
from starsql.records import UNRESOLVED_SQL, Attempt, State, Status, Tokens, from_json

__all__ = ["ID_KEYS", "SQL_KEYS", "Prediction", "read_predictions"]

ID_KEYS = ("sql_id", "question_id", "instance_id", "id")
SQL_KEYS = ("predicted_sql", "pred_sql", "generated_sql", "sql", "sql_text", "query")
"""Beside a predicted query `sql` may be the golden one."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """What was answered to one question, and what the answer's maker tells of it."""

    sql_id: str
    sql: str
    first: str | None = None
    """The first query that the model wrote; None: not known."""
    status: Status | None = None
    """None: not known; of a bare submission only what was not answered is."""
    attempts: int | None = None
    tokens: Tokens | None = None
    seconds: float | None = None
    history: tuple[Mapping[str, Any], ...] = ()


def read_predictions(path: Path) -> dict[str, Prediction]:
    """Answers by sql_id. Raises DataError, naming file, record and key."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            found = _read(file, path)
    except OSError as error:
        raise DataError(f"cannot be read: {error.strerror}", source=str(path)) from None
    except UnicodeDecodeError:
        raise DataError("is no text in UTF-8", source=str(path)) from None
    if not found:
        raise DataError("holds no answers", source=str(path))
    return found


def _read(file: TextIO, path: Path) -> dict[str, Prediction]:
    start = file.read(1)
    while start.isspace():
        start = file.read(1)
    file.seek(0)
    if start != "[":
        return {one.sql_id: one for one in _lines(file, str(path))}
    found: dict[str, Prediction] = {}
    for index, content in enumerate(_json_list(file.read(), path), 1):
        record = f"record {index}"
        one = _plain(content, str(path), record)
        if one.sql_id in found:
            raise DataError(f"{one.sql_id!r} was answered before", source=str(path), record=record)
        found[one.sql_id] = one
    return found


def _json_list(text: str, path: Path) -> list[Any]:
    try:
        content: list[Any] = json.loads(text)
    except json.JSONDecodeError as error:
        raise DataError(
            f"not JSON: {error.msg} at line {error.lineno}, column {error.colno}",
            source=str(path),
        ) from None
    return content


def _lines(lines: Iterator[str], source: str) -> Iterator[Prediction]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        record = f"line {number}"
        try:
            content = json.loads(line)
        except json.JSONDecodeError as error:
            raise DataError(
                f"not JSON: {error.msg} at column {error.colno}", source=source, record=record
            ) from None
        if _is_trace(content):
            yield _traced(from_json(State, line, source=f"{source}, {record}"))
        else:
            yield _plain(content, source, record)


def _is_trace(content: Any) -> bool:
    """Whether a line is a `State`; saved samples may have a `question` in words, and a number of
    `attempts`."""
    return (
        isinstance(content, dict)
        and isinstance(content.get("question"), dict)
        and isinstance(content.get("attempts"), list)
    )


def _plain(record: Any, source: str, name: str) -> Prediction:
    if not isinstance(record, dict):
        raise DataError(
            f"expected an object, found {type(record).__name__}", source=source, record=name
        )
    sql_id = str(_first_of(ID_KEYS, record, source, name))
    sql = str(_first_of(SQL_KEYS, record, source, name) or "")
    if sql.strip() == UNRESOLVED_SQL:
        return Prediction(sql_id, "", status="unresolved")
    return Prediction(sql_id, sql)


def _first_of(keys: tuple[str, ...], record: Mapping[str, Any], source: str, name: str) -> Any:
    for key in keys:
        if key in record:
            return record[key]
    raise DataError(f"expected one of the keys {', '.join(keys)}", source=source, record=name)


def _traced(state: State) -> Prediction:
    answer = state.answer
    return Prediction(
        sql_id=state.question.sql_id,
        sql=answer.sql if answer else "",
        first=state.attempts[0].sql if state.attempts else None,
        status=answer.status if answer else None,
        attempts=len(state.attempts),
        tokens=state.tokens,
        seconds=answer.seconds if answer else state.seconds,
        history=tuple(map(_for_reading, state.attempts)),
    )


def _for_reading(attempt: Attempt) -> Mapping[str, Any]:
    return {
        "id": attempt.id,
        "parent": attempt.parent,
        "sql": attempt.sql,
        "findings": [str(finding) for finding in attempt.findings],
    }
