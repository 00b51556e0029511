"""Sample values for the prompt: what stands in a table's text columns, the question's words first.

    platid平台 ['android','ios']

They come from the engine that checks queries, whose rows the asker has; never from generated rows,
which hold what the right answer looks for. Dates, numbers and codes of digits are left out, and so
is a value that its column's comment tells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starsql.data.prompt import Values
from starsql.dialect.engine.base import Engine, Rows
from starsql.dialect.schema import Column, Table
from starsql.errors import DataError
from starsql.records import Question

__all__ = ["TableValues", "choose_values", "read_values"]

_ROWS = 5_000
"""Rows read of a table: the first that the engine finds, so that a large table costs no scan."""

_FEW = 50
"""A column with more values than this only shows those that the question has."""

_LONGEST = 40
"""Characters; a longer value is a text to read, not one to compare with."""

_MOST_COLUMNS = 12
"""With samples in one prompt; the rest would push columns out of it."""

_TEXT = re.compile(r"(var)?char\b|string\b", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_LATIN = r"[A-Za-z0-9_]"


@dataclass(frozen=True, slots=True)
class ColumnValues:
    """The values that were found in one column, the most frequent first."""

    values: tuple[str, ...]
    few: bool
    """There are so few, and so often each, that they may be kinds of something."""


TableValues = Mapping[str, ColumnValues]
"""By the columns' names."""


def read_values(
    engine: Engine, table: Table, db_id: str | None, *, timeout_s: float
) -> TableValues:
    """What stands in the text columns of a table's first rows, by one bounded query.

    Raises DataError if the engine refuses the query or takes longer, EngineUnavailable.
    """
    columns = [column for column in table.columns if _TEXT.match(column.type)]
    if not columns:
        return {}
    names = ", ".join(_quoted(column.name) for column in columns)
    place = ".".join(map(_quoted, filter(None, (table.catalog, table.database, table.name))))
    rows = engine.query(
        f"SELECT {names} FROM {place} LIMIT {_ROWS}",  # noqa: S608 - quoted names of the schema
        database=db_id,
        max_rows=_ROWS,
        timeout_s=timeout_s,
    )
    if not isinstance(rows, Rows):
        raise DataError(f"no sample values of {table.full_name}: {rows.message}")
    found = zip(*rows.rows, strict=True) if rows.rows else [()] * len(columns)
    return {
        column.name: _column_values(cells) for column, cells in zip(columns, found, strict=True)
    }


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def _column_values(cells: Sequence[object]) -> ColumnValues:
    texts = [cell for cell in cells if isinstance(cell, str)]
    counts = Counter(text for text in texts if len(text) <= _LONGEST and _LETTER.search(text))
    ordered = sorted(counts, key=lambda value: (-counts[value], value))
    kinds = len(set(texts))
    return ColumnValues(tuple(ordered), few=kinds <= _FEW and 2 * kinds <= len(texts))


def choose_values(
    question: Question,
    tables: Sequence[Table],
    ranked: Sequence[tuple[int, Column]],
    found: Mapping[str, TableValues],
    most: int,
) -> Values:
    """At most so many values a column, in at most twelve columns.

    ranked: the tables' columns, the most relevant first, as `Linker.columns` gives them; found: by
    the tables' full names. Columns that hold words of the question lead, and so do those words
    among a column's values.
    """
    asked = question.text.lower()
    matching: dict[tuple[str, str], tuple[str, ...]] = {}
    others: dict[tuple[str, str], tuple[str, ...]] = {}
    for index, column in ranked:
        table = tables[index]
        values = found.get(table.full_name, {}).get(column.name)
        if values is None:
            continue
        matches = [value for value in values.values if _occurs(value.lower(), asked)]
        # Of words within words the longest is meant: of 北京 and 北京市, the latter.
        matches.sort(key=len, reverse=True)
        rest = [v for v in values.values if v not in matches] if values.few else []
        shown = tuple(v for v in [*matches, *rest][:most] if v not in column.comment)
        if shown:
            (matching if matches else others)[table.name, column.name] = shown
    return dict([*matching.items(), *others.items()][:_MOST_COLUMNS])


def _occurs(value: str, text: str) -> bool:
    """The value stands in the text, and as a word of its own where it is of Latin letters."""
    if value not in text:
        return False
    start = rf"(?<!{_LATIN})" if re.match(_LATIN, value) else ""
    end = rf"(?!{_LATIN})" if re.match(_LATIN, value[-1]) else ""
    return re.search(start + re.escape(value) + end, text) is not None
