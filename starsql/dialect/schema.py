"""What a database holds: tables and views, their columns, comments, keys and partitions.

Column names are case-insensitive, names of tables, views and databases are not (StarRocks:
https://docs.starrocks.io/docs/sql-reference/System_limit/).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

__all__ = ["Column", "Dictionary", "ForeignKey", "Key", "Partition", "Schema", "Table"]


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    type: str
    """As StarRocks spells it, upper case: "BIGINT", "VARCHAR(32)", "ARRAY<INT>"."""
    comment: str = ""
    nullable: bool = True
    default: str | None = None
    """The default as SQL text ("'0'", "current_timestamp"); None without one."""
    aggregation: str | None = None
    """SUM, REPLACE, BITMAP_UNION, ... for value columns of aggregate tables."""
    generated: str | None = None
    """The expression of a generated column."""
    auto_increment: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """The table's key model: what StarRocks merges rows by."""

    kind: Literal["DUPLICATE", "AGGREGATE", "UNIQUE", "PRIMARY"]
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Partition:
    kind: Literal["RANGE", "LIST", "EXPRESSION"]
    expressions: tuple[str, ...]
    """Column names or expressions, as SQL."""
    names: tuple[str, ...] = ()
    """The partitions that the DDL defines by name."""
    definitions: tuple[str, ...] = field(default=(), compare=False)
    """What the DDL says of its partitions: `p1 VALUES LESS THAN ("10")`, `START (1) END (9) EVERY
    (2)`, ...; a server tells it in other words."""
    dropped: tuple[tuple[str, int], ...] = field(default=(), compare=False)
    """Names (lower case) of dropped partitions, each with how many definitions there were then."""


@dataclass(frozen=True, slots=True)
class ForeignKey:
    columns: tuple[str, ...]
    table: str
    references: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    name: str
    columns: tuple[Column, ...]
    comment: str = ""
    database: str | None = None
    catalog: str | None = None
    key: Key | None = None
    partition: Partition | None = None
    foreign_keys: tuple[ForeignKey, ...] = ()
    view: str | None = None
    """The query behind it, if this is a view."""
    refresh: Literal["SYNC", "ASYNC", "MANUAL"] | None = None
    """Of a materialized view: when its rows are computed; None for all else."""

    @functools.cached_property
    def _by_name(self) -> Mapping[str, Column]:
        return {column.name.lower(): column for column in self.columns}

    def column(self, name: str) -> Column | None:
        """The column of that name, in whatever letter case."""
        return self._by_name.get(name.lower())

    @functools.cached_property
    def partition_columns(self) -> frozenset[str]:
        """The columns that the table is partitioned by, in lower case."""
        expressions = self.partition.expressions if self.partition is not None else ()
        words = {word.lower() for e in expressions for word in re.findall(r"\w+", e)}
        return frozenset(words & self._by_name.keys())

    @property
    def full_name(self) -> str:
        """`catalog.database.table`, as far as known."""
        return ".".join(part for part in (self.catalog, self.database, self.name) if part)


@dataclass(frozen=True, slots=True)
class Dictionary:
    """What dictionary_get looks values up in; its name belongs to no database."""

    name: str
    keys: tuple[str, ...]
    """The columns of its table to look up by, in order."""


@dataclass(frozen=True)
class Schema:
    """Tables and views of one or more databases.

    A table without columns is one whose columns nobody told; any name may be one of them.
    """

    tables: tuple[Table, ...]
    functions: frozenset[str] = frozenset()
    """User-defined functions, in lower case."""
    dictionaries: tuple[Dictionary, ...] = ()

    @functools.cached_property
    def _by_name(self) -> Mapping[str, tuple[Table, ...]]:
        found: dict[str, list[Table]] = {}
        for table in self.tables:
            found.setdefault(table.name, []).append(table)
        return {name: tuple(tables) for name, tables in found.items()}

    @functools.cached_property
    def databases(self) -> frozenset[str]:
        return frozenset(table.database for table in self.tables if table.database)

    def table(
        self, name: str, database: str | None = None, catalog: str | None = None
    ) -> Table | None:
        """The table of exactly that name; `database` decides where several have one.

        A table that belongs to no database (as in schema.json) is found from every one.
        """
        candidates = [
            table
            for table in self._by_name.get(name, ())
            if (database is None or table.database in (None, database))
            and (catalog is None or table.catalog in (None, catalog))
        ]
        return candidates[0] if candidates else None

    def dictionary(self, name: str) -> Dictionary | None:
        """The dictionary of exactly that name."""
        return next((found for found in self.dictionaries if found.name == name), None)

    def only(self, database: str | None) -> Schema:
        """The tables of one database (and those that belong to none)."""
        if database is None:
            return self
        return replace(self, tables=tuple(t for t in self.tables if t.database in (None, database)))

    def with_tables(self, tables: Iterable[Table]) -> Schema:
        """This schema and further tables; one of the same full name is replaced."""
        merged = {table.full_name: table for table in self.tables}
        merged.update({table.full_name: table for table in tables})
        return replace(self, tables=tuple(merged.values()))
