# ruff: noqa: S608 -- this module writes SQL; names are quoted, literals escaped
"""Which partitions ALTER TABLE ... DROP PARTITIONS WHERE drops.

    ALTER TABLE t DROP PARTITIONS WHERE dt < '2024-03-01'

A partition of a list goes if its values meet the condition, a range if both of its ends do: so a
condition on part of a range drops nothing of it.
Source: https://docs.starrocks.io/docs/sql-reference/sql-statements/table_bucket_part_index/ALTER_TABLE/
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from starsql.dialect.engine.partitions import partition_ends, truncated_unit
from starsql.dialect.engine.storage import Storage
from starsql.dialect.engine.translate.reading import read
from starsql.dialect.engine.translate.refusal import Refusal, unsupported
from starsql.dialect.engine.variables import literal
from starsql.dialect.schema import Table
from starsql.dialect.types import read_type
from starsql.records import Finding

__all__ = ["partitions_meeting"]

Values = Mapping[str, str]
"""For each column, in lower case, a value as StarRocks SQL."""

_LEAST = "CAST('0000-01-01' AS DATETIME)"
"""Where NULL lies in a range."""


def partitions_meeting(storage: Storage, table: Table, condition: str) -> list[str]:
    """The names of the partitions whose rows all meet a condition. Raises Refusal."""
    return [
        name
        for name, points in _points(storage, table)
        if all(_meets(storage, table, condition, values) for values in points)
    ]


def _points(storage: Storage, table: Table) -> Iterator[tuple[str, list[Values]]]:
    """Each partition, and the values at which the condition must hold for it to go."""
    partition = table.partition
    columns = sorted(table.partition_columns)
    if partition is None or partition.kind == "LIST":
        raise unsupported("DROP PARTITIONS WHERE of this table")
    if partition.kind == "RANGE":
        ends = partition_ends(partition)
        present = storage.partitions(table)
        if ends is None or present is None or not _is_moment(table, columns):
            raise unsupported("DROP PARTITIONS WHERE of these ranges")
        for name in present:
            yield name, _range(columns[0], *(f"CAST({end} AS DATETIME)" for end in ends[name]))
        return
    made = storage.made_partitions(table)
    if made is None:
        raise unsupported(f"the names of the partitions of {table.name}")
    unit = truncated_unit(partition.expressions[0]) if len(partition.expressions) == 1 else None
    for name, held in made.items():
        values = dict(zip(columns, _literals(table, columns, held), strict=True))
        if unit is None:
            yield name, [values]
        elif held[0] is None:
            yield name, [{columns[0]: _LEAST}]
        else:
            low = f"date_trunc('{unit}', CAST({values[columns[0]]} AS DATETIME))"
            yield name, _range(columns[0], low, f"date_add({low}, INTERVAL 1 {unit})")


def _range(column: str, low: str, high: str) -> list[Values]:
    """The first and the last moment of a range, whose upper end lies outside of it."""
    return [{column: low}, {column: f"microseconds_sub({high}, 1)"}]


def _is_moment(table: Table, columns: Iterable[str]) -> bool:
    known = [table.column(name) for name in columns]
    return all(one is not None and read_type(one.type).is_temporal for one in known)


def _literals(table: Table, columns: Iterable[str], values: Iterable[object]) -> Iterator[str]:
    for name, value in zip(columns, values, strict=True):
        column = table.column(name)
        assert column is not None
        yield literal(value, read_type(column.type))


def _meets(storage: Storage, table: Table, condition: str, values: Values) -> bool:
    row = ", ".join(f"{value} AS `{column}`" for column, value in values.items())
    tree = read(f"SELECT ({condition}) FROM (SELECT {row}) AS `{table.name}`")
    if isinstance(tree, Finding):
        raise Refusal(tree)
    compiled = storage.queries(table.database).statement(tree)
    return bool(storage.connection.execute(compiled.sql).fetchall()[0][0])
