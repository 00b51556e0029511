# ruff: noqa: S608 -- this module writes SQL; names are quoted, literals escaped
"""INSERT: from StarRocks' statement to rows in DuckDB.

    INSERT OVERWRITE t PARTITION (p1) (a, b) VALUES (1, DEFAULT), ('2', 3 + 4)

Values are cast to their columns' types as by CAST: what does not fit becomes NULL, and an error
only where the column is NOT NULL. Columns that are left out get their default, their next number,
or what they are generated from.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlglot import exp

from starsql.dialect.engine.literals import LiteralColumn, literal_columns
from starsql.dialect.engine.storage import Storage
from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.duckdb_types import duckdb_type
from starsql.dialect.engine.translate.nested import stored_maps
from starsql.dialect.engine.translate.queries import Compiled, Relation
from starsql.dialect.engine.translate.reading import function_name, read
from starsql.dialect.engine.translate.refusal import Refusal, reject, unsupported
from starsql.dialect.engine.translate.scope import OutputColumn, Scope, Source
from starsql.dialect.parse import tokenise
from starsql.dialect.schema import Column, Table
from starsql.dialect.types import NULL, VARCHAR, Type, read_type
from starsql.records import Finding

__all__ = ["Inserting"]

_WORD = r"(?:`[^`]+`|[\w$]+)"
_NAME = rf"({_WORD}(?:\s*\.\s*{_WORD})*)"
_HEADER = re.compile(
    rf"""(?:\s|--[^\n]*\n|/\*.*?\*/)*INSERT(?:\s|/\*.*?\*/)+(INTO|OVERWRITE)\s+(?:TABLE\s+)?{_NAME}
        \s*(?:(TEMPORARY\s+)?PARTITIONS?\s*\(([^()]*)\)\s*)?
        (?:WITH\s+LABEL\s+\S+\s*)?
        (?:PROPERTIES\s*\(.*?\)\s*)?
        (?:\(\s*({_WORD}(?:\s*,\s*{_WORD})*)\s*\)(?=\s*(?:VALUES?|SELECT|WITH|\(|/\*|--))\s*)?
        (BY\s+NAME\s+)?""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_PLACEHOLDER = "sr_default"


@dataclass(frozen=True, slots=True)
class _Insert:
    """What a statement says before its rows."""

    overwrite: bool
    target: exp.Table
    partitions: tuple[str, ...]
    columns: tuple[str, ...] | None
    by_name: bool
    body: str
    """VALUES or a query."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows to insert, as DuckDB text: a query of the columns v0, v1, ... cast already."""

    sql: str
    values: list[list[str | None]] | None = None
    """What its placeholders stand for."""


class Inserting:
    """Runs INSERT statements, and keeps count of the numbers of AUTO_INCREMENT columns."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._numbers: Counter[str] = Counter()
        """The last number given, by table."""

    def run(self, sql: str, database: str | None) -> None:
        """One INSERT statement. Raises Refusal."""
        insert = _read_header(sql)
        table = self._storage.table(insert.target, database)
        relation = self._storage.relation(insert.target, database)
        body = insert.body.lstrip("( \n\t").lower()
        literals = literal_columns(insert.body)
        if literals is None and not body.startswith("value"):
            self._insert_query(insert, table, relation, database)
            return
        columns = _given(table, relation, insert.columns, default=None)
        if literals is not None and len(literals) == len(columns):
            rows = _literal_rows(literals, columns)
            if rows is not None:
                self._clear(insert, table)
                self._store(table, relation, columns, rows)
                return
        rows = self._value_rows(insert.body, table, columns, database)
        self._clear(insert, table)
        self._store(table, relation, columns, rows)

    def _insert_query(
        self, insert: _Insert, table: Table, relation: Relation, database: str | None
    ) -> None:
        self._storage.settle()
        tree = read(insert.body)
        if isinstance(tree, Finding):
            raise Refusal(tree)
        compiled = self._storage.queries(database).statement(tree)
        names = tuple(column.name for column in compiled.columns) if insert.by_name else None
        columns = _given(table, relation, names or insert.columns, default=len(compiled.columns))
        rows = _query_rows(compiled, columns)
        if not insert.overwrite:
            self._store(table, relation, columns, rows)
            return
        # the query may read what it overwrites
        self._storage.connection.execute(f"CREATE TEMP TABLE sr_rows AS {rows.sql}")
        try:
            self._clear(insert, table)
            self._store(table, relation, columns, _Rows("SELECT * FROM sr_rows"))
        finally:
            self._storage.connection.execute("DROP TABLE sr_rows")

    def add(self, table: Table, names: Sequence[str] | None, rows: Compiled) -> None:
        """Add the rows of a query. names: the columns they are for; None: all, in order."""
        relation = self._storage.relation(exp.to_table(table.full_name), None)
        columns = _given(table, relation, names, default=len(rows.columns))
        self._store(table, relation, columns, _query_rows(rows, columns))

    def new_column(self, table: Table, column: Column, relation: Relation) -> str:
        """What rows hold in a column that is added to them.

        relation: the table without it.
        """
        if column.generated is None:
            return self._default(table, column)
        return self._generated(table, column, relation.columns)

    def compute_generated(self, table: Table) -> None:
        """Give generated columns their values again, after others have changed."""
        relation = self._storage.relation(exp.to_table(table.full_name), None)
        texts = [
            f"{stored.sql} = {self._generated(table, column, relation.columns)}"
            for column, stored in zip(table.columns, relation.columns, strict=True)
            if column.generated is not None
        ]
        if texts:
            self._storage.connection.execute(f"UPDATE {relation.sql} SET {', '.join(texts)}")

    # ---- rows

    def _clear(self, insert: _Insert, table: Table) -> None:
        if not insert.overwrite:
            if insert.partitions:
                self._storage.partition(table.full_name, insert.partitions)
            return
        if not insert.partitions:
            self._storage.remove(table)
            return
        condition = self._storage.partition(table.full_name, insert.partitions)
        queries = self._storage.queries(table.database)
        tree = read(f"SELECT 1 FROM `{table.name}` WHERE {condition}")
        if isinstance(tree, Finding):
            raise Refusal(tree)
        relation = self._storage.relation(exp.to_table(table.full_name), None)
        scope = Scope([Source(table.name, table.database, relation.columns)])
        where = queries.expressions(scope).boolean(tree.args["where"].this)
        self._storage.settle()
        self._storage.connection.execute(f"DELETE FROM {relation.sql} WHERE {where}")

    def _store(
        self, table: Table, relation: Relation, columns: Sequence[OutputColumn], rows: _Rows
    ) -> None:
        """Add what the statement left out to its rows, and the rows to the table."""
        values = {column.name.lower(): f"v.v{i}" for i, column in enumerate(columns)}
        given = set(values)
        number = None
        for column in table.columns:
            name = column.name.lower()
            if column.auto_increment:
                number = name
                values[name] = self._numbered(table, values.get(name, "NULL"))
            elif name not in values and column.generated is None:
                values[name] = self._default(table, column)
        held = [c for c in relation.columns if duckdb_type(c.type) is not None]
        plain = [column for column in held if column.name.lower() in values]
        source = f"({rows.sql}) AS v({', '.join(f'v{i}' for i in range(len(columns)))})"
        if _updates(table, given, plain):
            self._storage.settle()
            source = _beside_old(table, relation, source, values)
            for stored in plain:
                name = stored.name.lower()
                if name not in given:
                    values[name] = f"if(o.rowid IS NULL, {values[name]}, o.{stored.sql})"
        chosen = ", ".join(f"{values[c.name.lower()]} AS {c.sql}" for c in plain)
        source = f"SELECT {chosen} FROM {source}"
        made = [column for column in table.columns if column.generated is not None]
        if made:
            texts = ", ".join(self._generated(table, column, plain) for column in made)
            source = f"SELECT *, {texts} FROM ({source}) AS g"
            by_name = {column.name.lower(): column for column in held}
            plain += [by_name[column.name.lower()] for column in made]
        before = self._storage.row_count(table.full_name) if number else 0
        self._storage.append(table, plain, source, rows.values)
        if number:
            self._numbers[table.full_name] += self._storage.row_count(table.full_name) - before

    def _numbered(self, table: Table, given: str) -> str:
        """The number of a row: the given one, or the next."""
        last = self._numbers[table.full_name]
        return f"coalesce({given}, row_number() OVER () + {last})"

    def _default(self, table: Table, column: Column) -> str:
        """What a column holds that an INSERT leaves out."""
        if column.default is None or column.default.upper() == "NULL":
            return "NULL"
        tree = read(f"SELECT {column.default.strip('()')}")
        if not isinstance(tree, exp.Select):
            raise unsupported(f"the default of column {column.name}")
        value = self._storage.queries(table.database).expressions(Scope())(tree.selects[0])
        text = cast(value.sql, value.type, read_type(column.type))
        if text is None:
            raise unsupported(f"the default of column {column.name}")
        return text

    def _generated(self, table: Table, column: Column, columns: Sequence[OutputColumn]) -> str:
        """The expression of a generated column, over the row's others."""
        tree = read(f"SELECT {column.generated}")
        if not isinstance(tree, exp.Select):
            raise unsupported(f"the expression of column {column.name}")
        scope = Scope([Source(table.name, table.database, tuple(columns))])
        value = self._storage.queries(table.database).expressions(scope)(tree.selects[0])
        text = cast(value.sql, value.type, read_type(column.type))
        if text is None:
            raise unsupported(f"a {value.type} in column {column.name} of {column.type}")
        return text

    def _value_rows(
        self, body: str, table: Table, columns: Sequence[OutputColumn], database: str | None
    ) -> _Rows:
        """VALUES with expressions among the cells."""
        tree = read(f"INSERT INTO t {_without_default(body)}")
        if isinstance(tree, Finding):
            raise Refusal(tree)
        values = tree.args.get("expression")
        if not isinstance(values, exp.Values):
            raise unsupported("this INSERT", tree)
        tr = self._storage.queries(database).expressions(Scope())
        lines = []
        for number, cells in enumerate(values.expressions, 1):
            row = cells.expressions if isinstance(cells, exp.Tuple) else [cells]
            if len(row) != len(columns):
                raise reject(
                    "insert-arity",
                    f"Inserted target column count: {len(columns)} doesn't match select/value "
                    f"column count: {len(row)} (row {number})",
                    tree,
                )
            texts = []
            for node, column in zip(row, columns, strict=True):
                if isinstance(node, exp.Anonymous) and function_name(node) == _PLACEHOLDER:
                    defined = table.column(column.name)
                    assert defined is not None
                    texts.append(self._default(table, defined))
                    continue
                value = tr(node)
                texts.append(_cast(value.sql, value.type, column, node))
            lines.append(f"({', '.join(texts)})")
        return _Rows(f"VALUES {', '.join(lines)}")


def _read_header(sql: str) -> _Insert:
    match = _HEADER.match(sql)
    if match is None:
        raise unsupported("this INSERT")
    overwrite, name, temporary, partitions, columns, by_name = match.groups()
    if temporary:
        raise unsupported("temporary partitions")
    if partitions and "=" in partitions:
        raise unsupported("partitions by value")
    parts = [part.strip().strip("`") for part in re.findall(r"`[^`]+`|[\w$]+", name)]
    if len(parts) > 3:
        raise unsupported("this INSERT")
    return _Insert(
        overwrite=overwrite.upper() == "OVERWRITE",
        target=exp.table_(*reversed(parts)),
        partitions=_names(partitions),
        columns=_names(columns) if columns else None,
        by_name=by_name is not None,
        body=sql[match.end() :],
    )


def _names(text: str | None) -> tuple[str, ...]:
    return tuple(re.findall(r"[^`,\s]+", text or ""))


def _given(
    table: Table, relation: Relation, names: Sequence[str] | None, *, default: int | None
) -> list[OutputColumn]:
    """The columns that rows come for, in order. default: how many come where none is named."""
    if names is None:
        columns = [
            stored
            for column, stored in zip(table.columns, relation.columns, strict=True)
            if column.generated is None
        ]
        if default is not None and default != len(columns):
            raise reject(
                "insert-arity",
                f"Inserted target column count: {len(columns)} doesn't match select/value column "
                f"count: {default}",
            )
        return columns
    by_name = {column.name.lower(): column for column in relation.columns}
    for name in names:
        if name.lower() not in by_name:
            raise reject("unknown-column", f"Unknown column '{name}' in '{table.name}'")
    if default is not None and default != len(names):
        raise reject(
            "insert-arity",
            f"Inserted target column count: {len(names)} doesn't match select/value column count: "
            f"{default}",
        )
    return [by_name[name.lower()] for name in names]


def _cast(sql: str, source: Type, column: OutputColumn, node: exp.Expr | None = None) -> str:
    if duckdb_type(column.type) is None or source == NULL:
        return "NULL"  # columns that are not held are not written either
    text = cast(sql, source, column.type)
    if text is None:
        raise unsupported(f"a {source} in column {column.name} of {column.type}", node)
    return stored_maps(text, column.type)


def _query_rows(compiled: Compiled, columns: Sequence[OutputColumn]) -> _Rows:
    chosen = ", ".join(
        _cast(f"q.{one.sql}", one.type, two)
        for one, two in zip(compiled.columns, columns, strict=True)
    )
    return _Rows(f"SELECT {chosen} FROM ({compiled.sql}) AS q")


def _literal_rows(
    literals: Sequence[LiteralColumn], columns: Sequence[OutputColumn]
) -> _Rows | None:
    """Rows of plain literals, handed over as lists of texts. None: an expression is needed."""
    lists, chosen = [], []
    for place, (literal, column) in enumerate(zip(literals, columns, strict=True)):
        type_ = literal.type_for(column.type)
        if type_ is None:
            return None
        text = f"r.t{place}"
        if type_ != VARCHAR:
            text = f"CAST({text} AS {duckdb_type(type_)})"
        lists.append(f"unnest(CAST(? AS VARCHAR[])) AS t{place}")
        chosen.append(_cast(text, type_, column))
    source = f"SELECT {', '.join(chosen)} FROM (SELECT {', '.join(lists)}) AS r"
    return _Rows(source, [literal.values for literal in literals])


def _updates(table: Table, given: set[str], columns: Sequence[OutputColumn]) -> bool:
    """Whether rows of known keys keep what the INSERT leaves out: in PRIMARY KEY tables they do.

    enable_insert_partial_update, on by default:
    https://docs.starrocks.io/docs/sql-reference/System_variable/
    """
    if table.key is None or table.key.kind != "PRIMARY":
        return False
    keys = {name.lower() for name in table.key.columns}
    return keys <= given and any(column.name.lower() not in given for column in columns)


def _beside_old(table: Table, relation: Relation, source: str, values: Mapping[str, str]) -> str:
    """New rows with the old row `o` of the same key, if there is one."""
    assert table.key is not None
    by_name = {column.name.lower(): column for column in relation.columns}
    keys = " AND ".join(
        f"{values[name.lower()]} = o.{by_name[name.lower()].sql}" for name in table.key.columns
    )
    return f"{source} LEFT JOIN {relation.sql} AS o ON {keys}"


def _without_default(body: str) -> str:
    """DEFAULT among the cells as a call that the parser can read."""
    tokens = tokenise(body)
    if isinstance(tokens, Finding):
        raise Refusal(tokens)
    for token in reversed(tokens):
        if token.text.upper() == "DEFAULT" and body[token.start : token.end + 1] == token.text:
            body = f"{body[: token.start]}{_PLACEHOLDER}(){body[token.end + 1 :]}"
    return body
