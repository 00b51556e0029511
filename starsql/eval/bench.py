"""What lint, the embedded engine and the comparison of results cost, beside peers in the same run.

lint     sqlglot (parses and resolves names; no types, no rules), sqlfluff (parses; no names)
engine   DuckDB alone, on the text that sqlglot transpiles; neither StarRocks' semantics nor checks
compare  pandas (columns by name, rows sorted, equals), datacompy (its report; keys of all columns)

Ratios are peer's time by ours, over the texts that both can do; above 1 ours is faster. No tool
reads a text twice: what it remembers of one does not count. A peer that is not installed is named.
"""

from __future__ import annotations

import importlib
import itertools
import random
import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.qualify import qualify
from sqlglot.schema import MappingSchema

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.lint import lint
from starsql.dialect.schema import Schema
from starsql.dialect.version import StarRocksVersion
from starsql.eval.compare import compare
from starsql.records import Finding

__all__ = [
    "Measured",
    "Reader",
    "bench",
    "sqlfluff_reader",
    "sqlglot_reader",
    "starsql_reader",
    "times",
]

_DIALECT = "starrocks"
_MOST_ROWS = 100_000
_TABLE_SIZES = (10, 100, 1_000, 10_000)

Reader = Callable[[str], bool]
"""Does a text; False if it could not."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One tool on the texts or tables of one measurement."""

    measurement: str
    tool: str
    done: int = 0
    """How many it could do, of `of`."""
    of: int = 0
    median_ms: float | None = None
    ratio: float | None = None
    """Its time by ours, over what both could do; None for ours."""
    missing: str = ""
    """How to install it; empty if it is there."""


def bench(
    schema: Schema,
    texts: Sequence[str],
    rows: Sequence[str | Path],
    version: StarRocksVersion,
    *,
    turns: int = 3,
) -> Iterator[Measured]:
    """The fixed measurements on queries of a data set, ours first in each.

    rows: of the data set, as the engine takes them. turns: of which the fastest counts.
    """
    linters: dict[str, Reader | str] = {
        "starsql": starsql_reader(schema, version),
        "sqlglot": sqlglot_reader(schema),
        "sqlfluff": sqlfluff_reader() or "pip install sqlfluff",
    }
    yield from _measured("lint", linters, texts, turns)
    with EmbeddedEngine(schema, rows=rows, version=version, threads=1) as engine:
        engines: dict[str, Reader | str] = {
            "starsql": lambda sql: isinstance(_rows(engine, sql), Rows),
            "duckdb": duckdb_reader(schema, engine),
        }
        yield from _measured("engine", engines, texts, turns)
    comparisons: dict[str, Callable[[_Tables], bool] | str] = {
        "starsql": lambda pair: compare(*pair).right,
        "pandas": pandas_comparer() or "pip install pandas",
        "datacompy": datacompy_comparer() or "pip install datacompy",
    }
    yield from _measured_tables(comparisons, turns)


# -- lint ------------------------------------------------------------------------------------------


def starsql_reader(schema: Schema, version: StarRocksVersion) -> Reader:
    def read(sql: str) -> bool:
        return all(finding.code != "syntax" for finding in lint(sql, schema, version=version))

    return read


def sqlglot_reader(schema: Schema) -> Reader:
    known = MappingSchema(dialect=_DIALECT)
    for table in schema.tables:
        known.add_table(table.name, {column.name: column.type for column in table.columns})

    def read(sql: str) -> bool:
        try:
            qualify(sqlglot.parse_one(sql, read=_DIALECT), schema=known, dialect=_DIALECT)
        except SqlglotError:
            return False
        return True

    return read


def sqlfluff_reader() -> Reader | None:
    """None where it is not installed."""
    sqlfluff = _module("sqlfluff.core")
    if sqlfluff is None:
        return None
    linter = sqlfluff.Linter(dialect=_DIALECT)
    return lambda sql: not linter.parse_string(sql).violations


# -- engine ----------------------------------------------------------------------------------------


def duckdb_reader(schema: Schema, engine: EmbeddedEngine) -> Reader:
    """DuckDB with the same rows; columns of types that it does not have are texts there."""
    connection = duckdb.connect(config={"threads": 1})
    for table in schema.tables:
        columns = ", ".join(f'"{c.name}" {_duckdb_type(c.type)}' for c in table.columns)
        connection.execute(f'CREATE TABLE "{table.name}" ({columns})')
        rows = _rows(engine, f"SELECT * FROM `{table.name}`")  # noqa: S608 - a name of the schema
        if isinstance(rows, Rows) and rows.rows:
            marks = ", ".join("?" for _ in rows.columns)
            lines = ", ".join(f"({marks})" for _ in rows.rows)
            values = list(itertools.chain(*rows.rows))
            connection.execute(f'INSERT INTO "{table.name}" VALUES {lines}', values)  # noqa: S608

    def read(sql: str) -> bool:
        try:
            (text,) = sqlglot.transpile(sql, read=_DIALECT, write="duckdb")
            connection.execute(text).fetchall()
        except (SqlglotError, duckdb.Error):
            return False
        return True

    return read


def _duckdb_type(type_: str) -> str:
    try:
        return exp.DataType.build(type_, dialect=_DIALECT).sql("duckdb")
    except SqlglotError:
        return "TEXT"


def _rows(engine: EmbeddedEngine, sql: str) -> Rows | Finding:
    return engine.query(sql, database=None, max_rows=_MOST_ROWS)


# -- compare ---------------------------------------------------------------------------------------

_Tables = tuple[Rows, Rows]


def tables(size: int, seed: int = 0) -> _Tables:
    """A result of so many rows, and the same with its rows and its columns in another order."""
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    columns = ("game", "dt", "players", "pay", "share")
    types = ("VARCHAR(32)", "VARCHAR(8)", "BIGINT", "DECIMAL(10,2)", "DOUBLE")
    rows = [
        (f"游戏{chance.randrange(9)}", f"2025{chance.randrange(1231):04}", number,
         Decimal(chance.randrange(10**6)) / 100, chance.random())
        for number in range(size)
    ]  # fmt: skip
    golden = Rows(columns, types, tuple(rows))
    order = chance.sample(range(len(columns)), len(columns))
    chance.shuffle(rows)
    answer = Rows(
        tuple(columns[i] for i in order),
        tuple(types[i] for i in order),
        tuple(tuple(row[i] for i in order) for row in rows),
    )
    return golden, answer


def pandas_comparer() -> Callable[[_Tables], bool] | None:
    """None where it is not installed."""
    pandas = _module("pandas")
    if pandas is None:
        return None

    def equal(pair: _Tables) -> bool:
        golden, answer = (pandas.DataFrame(one.rows, columns=one.columns) for one in pair)
        names = list(golden.columns)
        left = golden.sort_values(names, ignore_index=True)
        return bool(left.equals(answer[names].sort_values(names, ignore_index=True)))

    return equal


def datacompy_comparer() -> Callable[[_Tables], bool] | None:
    """None where it is not installed."""
    datacompy, pandas = _module("datacompy"), _module("pandas")
    if datacompy is None or pandas is None:
        return None

    def equal(pair: _Tables) -> bool:
        golden, answer = (pandas.DataFrame(one.rows, columns=one.columns) for one in pair)
        names = list(golden.columns)
        return bool(datacompy.PandasCompare(golden, answer, join_columns=names).matches())

    return equal


# -- measuring -------------------------------------------------------------------------------------


def times(read: Reader, texts: Iterable[str], turns: int) -> dict[str, float]:
    """Least milliseconds of some turns for each text that a tool can do."""
    found = {}
    known = list(texts)
    read(known[0])  # tables that are built on first use
    for text in known:
        fresh = [f"{text}\n-- {turn}" for turn in range(turns)]
        taken = _least(read, fresh)
        if taken is not None:
            found[text] = taken
    return found


def _least(do: Callable[[Any], bool], inputs: Iterable[Any]) -> float | None:
    """Milliseconds of the fastest; None if one could not be done."""
    taken = []
    for one in inputs:
        start = time.perf_counter()
        if not do(one):
            return None
        taken.append((time.perf_counter() - start) * 1000)
    return min(taken)


def _measured(
    name: str, tools: dict[str, Reader | str], texts: Sequence[str], turns: int
) -> Iterator[Measured]:
    taken = {
        tool: read if isinstance(read, str) else times(read, texts, turns)
        for tool, read in tools.items()
    }
    return _ratios(name, taken, len(texts))


def _measured_tables(
    tools: dict[str, Callable[[_Tables], bool] | str], turns: int
) -> Iterator[Measured]:
    for size in _TABLE_SIZES:
        pair = tables(size)
        taken = {
            tool: equal if isinstance(equal, str) else _pair_times(equal, pair, turns)
            for tool, equal in tools.items()
        }
        yield from _ratios(f"compare, {size} rows", taken, 1)


def _pair_times(equal: Callable[[_Tables], bool], pair: _Tables, turns: int) -> dict[str, float]:
    equal(tables(2))  # what is loaded on first use
    least = _least(equal, [pair] * turns)
    return {} if least is None else {"pair": least}


def _ratios(name: str, taken: Mapping[str, dict[str, float] | str], of: int) -> Iterator[Measured]:
    ours = next(found for found in taken.values() if not isinstance(found, str))
    for tool, found in taken.items():
        if isinstance(found, str):
            yield Measured(name, tool, of=of, missing=found)
            continue
        both = [key for key in ours if key in found]
        ratio = None
        if both and found is not ours:
            ratio = sum(found[key] for key in both) / sum(ours[key] for key in both)
        median = statistics.median(found.values()) if found else None
        yield Measured(name, tool, len(found), of, median, ratio)


def _module(name: str) -> Any:
    """None where it is not installed."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        return None
