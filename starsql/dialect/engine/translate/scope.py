"""What names mean at a point of a query: sources with their columns, aliases, enclosing queries."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlglot import exp

from starsql.dialect.engine.translate.duckdb_types import duckdb_type
from starsql.dialect.engine.translate.refusal import reject, unsupported
from starsql.dialect.types import Type

__all__ = ["OutputColumn", "Scope", "Source", "Typed"]


@dataclass(frozen=True, slots=True)
class Typed:
    """DuckDB text of an expression and the StarRocks type of its value."""

    sql: str
    type: Type
    literal: str | None = None
    """The text of a string or number that stands in the query as such."""
    data: str | None = None
    """DuckDB text of a string's bytes, which may be none that DuckDB takes for text."""


@dataclass(frozen=True, slots=True)
class OutputColumn:
    """A column that a source offers or a query returns."""

    name: str
    """As StarRocks names it."""
    sql: str
    """How DuckDB reaches it: qualified inside a source, a bare name as a query's output."""
    type: Type
    untold: bool = False
    """Only a running cluster knows its values."""

    def value(self, node: exp.Expr) -> Typed:
        """The column as an expression. Raises Refusal for values that are not here."""
        if self.untold:
            raise unsupported(f"the column {self.name}, which only a running cluster knows", node)
        if duckdb_type(self.type) is None:
            raise unsupported(f"values of {self.type}", node)
        return Typed(self.sql, self.type)


@dataclass
class Source:
    """One item of FROM."""

    name: str | None
    """Its alias or table name, case-sensitive; None for an unnamed one."""
    database: str | None
    columns: tuple[OutputColumn, ...]
    merged: set[str] = field(default_factory=set)
    """Columns (lower case) that are one with another source's by USING."""
    hidden: bool = False
    """The side of a SEMI or ANTI join that is not kept."""

    def find(self, name: str) -> list[OutputColumn]:
        lower = name.lower()
        return [column for column in self.columns if column.name.lower() == lower]

    def unmerged(self, name: str) -> list[OutputColumn]:
        """The columns of that name, unless USING has made them one with another source's."""
        return [] if name.lower() in self.merged else self.find(name)


@dataclass
class Scope:
    """Sources of one SELECT, inside those of the queries around it."""

    sources: list[Source] = field(default_factory=list)
    parent: Scope | None = None
    aliases: dict[str, Typed] = field(default_factory=dict)
    """Aliases of the SELECT list, lower case, that an expression may use here."""
    aliases_first: bool = False
    """An alias hides a column of the same name: in ORDER BY, outside of aggregates."""
    arguments: dict[str, Typed] = field(default_factory=dict)
    """What the arguments of the lambdas around an expression mean, by name in lower case."""
    merged: dict[str, OutputColumn] = field(default_factory=dict)
    """Columns of USING, by name in lower case: what the bare name stands for."""

    def visible(self) -> Iterator[Source]:
        return (source for source in self.sources if not source.hidden)

    def resolve(self, node: exp.Column) -> tuple[Typed, list[str]]:
        """What a name means, here or in an enclosing query: a value, and the fields within it.

        `a.b` is the column b of the source a, or else the field b of the column a. Raises Refusal.
        """
        names = [part.name for part in node.parts]
        scope: Scope | None = self
        while scope is not None:
            if len(names) == 1 and names[0].lower() in scope.arguments:
                return scope.arguments[names[0].lower()], []
            for qualifiers in range(min(len(names) - 1, 2), -1, -1):
                found = scope._here(names[:qualifiers], names[qualifiers], node)
                if found is not None and (qualifiers + 1 == len(names) or found.type.args):
                    return found, names[qualifiers + 1 :]
            scope = scope.parent
        raise self._unknown(node)

    def _here(self, qualifiers: list[str], name: str, node: exp.Column) -> Typed | None:
        alias = None if qualifiers else self.aliases.get(name.lower())
        if alias is not None and self.aliases_first:
            return alias
        matches = self._columns(qualifiers, name)
        if len(matches) > 1:
            raise reject("ambiguous-column", f"Column '{name}' is ambiguous", node)
        if matches:
            return matches[0].value(node)
        return alias

    def _columns(self, qualifiers: list[str], name: str) -> list[OutputColumn]:
        found: list[OutputColumn] = []
        if not qualifiers and name.lower() in self.merged:
            found.append(self.merged[name.lower()])
        for source in self.visible():
            if not qualifiers:
                found += source.unmerged(name)
            elif qualifiers[-1] == source.name and qualifiers[:-1] in ([], [source.database]):
                found += source.find(name)
        return found

    def source(self, name: str, database: str | None = None) -> Source | None:
        """The source of that name (exact case)."""
        return next(
            (
                source
                for source in self.visible()
                if source.name == name and database in (None, "", source.database)
            ),
            None,
        )

    def _unknown(self, node: exp.Column) -> Exception:
        scope: Scope | None = self
        sources: list[Source] = []
        while scope is not None:
            sources += scope.visible()
            scope = scope.parent
        if node.table and not any(source.name == node.table for source in sources):
            return reject("unknown-table", f"Unknown table '{node.table}'", node)
        names = {
            column.name
            for source in sources
            if not node.table or source.name == node.table
            for column in source.columns
        }
        close = difflib.get_close_matches(node.name, sorted(names), n=1)
        shown = ".".join(part.name for part in node.parts)
        return reject(
            "unknown-column",
            f"Column '{shown}' cannot be resolved",
            node,
            hint=f"did you mean `{close[0]}`?" if close else None,
        )
