"""Tables that FROM reads, and what a query is once it is translated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from sqlglot import exp

from starsql.dialect.engine.translate.refusal import reject
from starsql.dialect.engine.translate.scope import OutputColumn, Source

__all__ = ["Catalog", "Compiled", "Lookup", "Relation", "named_as", "renamed", "source_of"]


@dataclass(frozen=True, slots=True)
class Relation:
    """A table as FROM finds it."""

    name: str
    database: str | None
    sql: str
    """How DuckDB names it, quoted."""
    columns: tuple[OutputColumn, ...]
    """`sql` of each: its quoted name in DuckDB."""
    full_name: str = ""
    view: str | None = None
    """The query behind it, if it is a view."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """A dictionary that is loaded."""

    sql: str
    """How DuckDB names its table, quoted."""
    keys: tuple[OutputColumn, ...]
    values: tuple[OutputColumn, ...]


class Catalog(Protocol):
    """Where table names are looked up."""

    def relation(self, table: exp.Table, database: str | None) -> Relation:
        """The table of exactly that name. Raises Refusal where there is none."""
        ...

    def partition(self, full_name: str, names: Sequence[str]) -> str:
        """What holds for the rows of these partitions, as StarRocks SQL. Raises Refusal."""
        ...

    def dictionary(self, name: str) -> Lookup | None:
        """The dictionary of exactly that name, if it is loaded."""
        ...


@dataclass(frozen=True, slots=True)
class Compiled:
    """DuckDB text of a query, and its result's columns (`sql` of each: its bare name there)."""

    sql: str
    columns: tuple[OutputColumn, ...]


def renamed(
    columns: Sequence[OutputColumn], names: Sequence[exp.Expr], node: exp.Expr
) -> tuple[OutputColumn, ...]:
    """Columns under the names of an alias list `t(a, b)`, if there is one."""
    if not names:
        return tuple(columns)
    if len(names) != len(columns):
        raise reject(
            "alias-arity",
            f"table {node.alias_or_name} has {len(columns)} columns available but {len(names)} "
            "columns specified",
            node,
        )
    return tuple(
        OutputColumn(name.name, column.sql, column.type)
        for name, column in zip(names, columns, strict=True)
    )


def named_as(
    columns: Sequence[OutputColumn], names: Sequence[OutputColumn]
) -> tuple[OutputColumn, ...]:
    """Columns under the names that a view declares, if it declares any."""
    if len(names) != len(columns):
        return tuple(columns)
    return tuple(
        OutputColumn(name.name, column.sql, column.type)
        for name, column in zip(names, columns, strict=True)
    )


def source_of(
    name: str | None, database: str | None, alias: str, columns: Sequence[OutputColumn]
) -> Source:
    """A source whose columns are reached through its alias."""
    reached = tuple(replace(column, sql=f"{alias}.{column.sql}") for column in columns)
    return Source(name, database, reached)
