# ruff: noqa: S608 -- this module writes SQL; names are quoted, literals escaped
"""Statements that make the embedded engine's tables and fill them, as a session runs them.

    CREATE TABLE t (k INT, v INT SUM) AGGREGATE KEY(k);
    INSERT INTO t VALUES (1, 2), (1, 3);
    UPDATE u SET v = v + 1 WHERE k IN (SELECT k FROM t);

The agent never comes here: it asks engines through `explain` and `query`, which only read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import duckdb
from sqlglot import exp

from starsql.dialect.catalog import words
from starsql.dialect.ddl import Ddl
from starsql.dialect.engine.dictionaries import Dictionaries
from starsql.dialect.engine.dropping import partitions_meeting
from starsql.dialect.engine.inserting import Inserting
from starsql.dialect.engine.messages import null_value
from starsql.dialect.engine.storage import Storage
from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.nested import with_fields
from starsql.dialect.engine.translate.queries import Compiled, Queries, Relation
from starsql.dialect.engine.translate.reading import read
from starsql.dialect.engine.translate.refusal import Refusal, unsupported
from starsql.dialect.engine.translate.relations import Lookup
from starsql.dialect.engine.translate.scope import OutputColumn
from starsql.dialect.engine.variables import UserVariables, assigned, top_level_items
from starsql.dialect.engine.view_columns import with_column, without_column
from starsql.dialect.schema import Column, Schema, Table
from starsql.dialect.types import BOOLEAN, NULL, Type, read_type
from starsql.errors import SchemaError
from starsql.records import Finding

__all__ = ["Writer", "shown", "split"]

# Statements that change no rows and no tables, whatever else they do to a server.
_HARMLESS = words(
    "ADMIN ANALYZE BEGIN CACHE CANCEL COMMIT DESC DESCRIBE EXPLAIN GRANT KILL REVOKE SHOW START "
    "SYNC TRACE"
)
# Session variables that may change an answer, and the values that they have here; all others only
# steer how it is found. https://docs.starrocks.io/docs/sql-reference/System_variable/
_SETTINGS = {
    "array_low_cardinality_optimize": "true",
    "binary_encoding_format": "",
    "binary_encoding_level": "",
    "cbo_eq_base_type": "decimal",
    "decimal_overflow_to_double": "false",
    "dynamic_overwrite": "false",
    "group_concat_max_len": "1024",
    "lower_upper_support_utf8": "false",
    "large_decimal_underlying_type": "",
    "sql_dialect": "starrocks",
    "sql_select_limit": "",
    "time_zone": "asia/shanghai +08:00 +8:00",
}
# Modes that only turn answers into errors: what is answered in them is the same.
_HARMLESS_MODES = words(
    "ALLOW_THROW_EXCEPTION ERROR_FOR_DIVISION_BY_ZERO ERROR_IF_OVERFLOW ONLY_FULL_GROUP_BY"
)
_SETTING = re.compile(r"(\w+)\s*=\s*(?:'([^']*)'|\"([^\"]*)\"|([^\s,()]*))")
_SQL_MODE = re.compile(r"\bsql_mode\s*=\s*['\"]?([\w,\s]*)", re.I)

_ROW_ID = "__row_id"
_COMMENT = r"(?:\s|--[^\n]*(?:\n|$)|/\*.*?\*/)*"
_FIRST_WORD = re.compile(_COMMENT + r"(\w+)", re.DOTALL)
_TOKENS = re.compile(
    r"'(?:[^'\\]|\\.|'')*'|\"(?:[^\"\\]|\\.|\"\")*\"|`[^`]*`|--[^\n]*|/\*.*?\*/|;", re.DOTALL
)
_SET = re.compile(_COMMENT + r"SET\b", re.IGNORECASE | re.DOTALL)
_SLEEP = re.compile(
    r"'(?:[^'\\]|\\.|'')*'|\"(?:[^\"\\]|\\.|\"\")*\"|`[^`]*`|--[^\n]*|/\*.*?\*/"
    r"|(?<![\w.])sleep\s*\(\s*\d+\s*\)",
    re.IGNORECASE | re.DOTALL,
)
_WORD = r"(?:`[^`]+`|[\w$]+)"
_NAME = rf"({_WORD}(?:\s*\.\s*{_WORD})*)"
_TRUNCATE = re.compile(rf"\s*TRUNCATE\s+TABLE\s+{_NAME}\s*(?:PARTITIONS?\s*\((.*?)\))?\s*$", re.I)
_REFRESH = re.compile(rf"\s*REFRESH\s+MATERIALIZED\s+VIEW\s+{_NAME}\s*(.*)$", re.I | re.DOTALL)
_ALTER = re.compile(rf"\s*ALTER\s+TABLE\s+{_NAME}\s*(.*)$", re.I | re.DOTALL)
_MATERIALIZED_COLUMN = re.compile(
    rf"\s*ALTER\s+MATERIALIZED\s+VIEW\s+{_NAME}\s+(ADD|DROP)\s+COLUMN\s+({_WORD})\s*"
    r"(?:AS\s+(.*?))?(?:\s+DEFAULT\s+('[^']*'|\"[^\"]*\"))?\s*$",
    re.I | re.DOTALL,
)
_RENAME = re.compile(rf"RENAME\s+(?:TO\s+)?{_NAME}\s*$", re.I)
_SWAP = re.compile(rf"SWAP\s+WITH\s+{_NAME}\s*$", re.I)
_DROP_PARTITION = re.compile(
    r"DROP\s+PARTITIONS?\s+(?:IF\s+EXISTS\s+)?\(?([\w`,\s]+?)\)?\s*(?:FORCE)?\s*$", re.I
)
_DROP_WHERE = re.compile(
    r"DROP\s+PARTITIONS?\s+(?:IF\s+EXISTS\s+)?WHERE\s+(.*?)\s*(?:\bFORCE)?\s*$", re.I | re.DOTALL
)
# Rows that such a table or view holds depend on the day, or on when its background jobs ran.
_LIMITED = re.compile(
    r"""["'](partition_(?:ttl|ttl_number|live_number|retention_condition)|"""
    r"""auto_refresh_partitions_limit|dynamic_partition\.enable)["']\s*=\s*["'](?!false)""",
    re.I,
)
# Such a materialized view also shows the rows that came after its last refresh.
_TRANSPARENT = re.compile(r"""["']transparent_mv_rewrite_mode["']\s*=\s*["'](?!false)""", re.I)
_SORT_KEY = re.compile(r"\bORDER\s+BY\s*\(([^()]*)\)", re.I)
_AS_QUERY = re.compile(r"\bAS\s*\(*\s*(?:SELECT|WITH)\b", re.I)
# Bytes that a type takes in a short key, of which there are few.
_KEY_BYTES = {
    **{"BOOLEAN": 1, "TINYINT": 1, "SMALLINT": 2, "INT": 4, "BIGINT": 8, "LARGEINT": 16},
    **{"DATE": 16, "DATETIME": 16, "DECIMAL": 16, "VARCHAR": 20},
}
_MOST_KEYS, _MOST_KEY_BYTES = 3, 36
# Changes of a table that leave its rows and columns as they are.
_SET_VAR = re.compile(r"/\*\+\s*SET_VAR\s*\((?:[^()]|\([^()]*\))*\)\s*\*/", re.I)
_HARMLESS_CHANGES = re.compile(
    r"(?:SET|COMMENT|DISTRIBUTED|ORDER|COMPACT|BASE|CUMULATIVE|ADD\s+(?:ROLLUP|INDEX|PARTITIONS?)|"
    r"DROP\s+(?:ROLLUP|INDEX|PARTITIONS?)|MODIFY\s+PARTITION)\b",
    re.I,
)


class Writer:
    """Runs statements one after the other. Raises Refusal for what it cannot do faithfully.

    database: what unqualified names belong to, until a statement says USE. Rows are merged by
    their keys when something reads them: call `settle` before a query from outside.
    """

    def __init__(self, storage: Storage, database: str | None = None) -> None:
        self._storage = storage
        self._ddl = Ddl(storage.schema, database)
        self._inserting = Inserting(storage)
        self._dictionaries = Dictionaries(storage)
        self._queried: dict[str, list[str]] = {}
        """Columns of materialized views in the order of their queries."""
        self._widened: dict[str, dict[str, int]] = {}
        """Materialized views with columns that their last refresh did not compute, each with the
        versions of the tables that it read."""
        self._variables = UserVariables(self._evaluate)

    @property
    def database(self) -> str | None:
        return self._ddl.database

    @property
    def schema(self) -> Schema:
        return self._ddl.schema

    def settle(self) -> None:
        """Merge rows of equal key, as StarRocks does when it reads them."""
        self._storage.settle()

    def run(self, sql: str) -> None:
        """Run all statements of a text."""
        for statement in split(sql):
            with _refusing():
                self._run_one(self._bound(statement))

    def session_query(self, sql: str) -> str:
        """A query of this session as one that only reads, for an engine's `query`.

        Its variables are replaced by their values, hints that change no answer are left out, and
        so is the waiting of sleep(): nothing runs in the background here. Raises Refusal.
        """
        with _refusing():
            return _SLEEP.sub(_awake, self._bound(sql))

    def _bound(self, sql: str) -> str:
        """A statement without hints and user variables; what it assigns itself stays."""
        plain = _without_hints(sql)
        return plain if _first_word(sql) == "SET" else self._variables.bound(plain)

    def insert(self, sql: str) -> None:
        """Run one INSERT statement, and refuse any other."""
        if _first_word(sql) != "INSERT":
            raise unsupported("anything but INSERT as a source of rows")
        with _refusing():
            self._inserting.run(sql, self.database)

    def _run_one(self, sql: str) -> None:
        word = _first_word(sql)
        if self._dictionaries.run(sql, self.database):
            return
        if word in ("CREATE", "DROP", "USE"):
            self._define(sql)
        elif word == "ALTER":
            self._alter(sql)
        elif word == "INSERT":
            self._inserting.run(sql, self.database)
        elif word in ("UPDATE", "DELETE", "WITH"):
            self._modify(sql)
        elif word == "TRUNCATE":
            self._truncate(sql)
        elif word == "REFRESH":
            self._refresh(sql)
        elif word == "SET":
            self._set(sql)
        elif word not in _HARMLESS:
            raise unsupported(f"the statement {word}")

    # ---- SET

    def _set(self, sql: str) -> None:
        for item in top_level_items(_SET.sub("", sql, count=1)):
            if assigned(item):
                self._variables.set(item)
            else:
                _check_setting(item)

    def _evaluate(self, expression: str) -> tuple[object, Type]:
        self.settle()
        compiled = self._queries().statement(_read(f"SELECT {expression}"))
        if len(compiled.columns) != 1:
            raise unsupported(f"a variable of {len(compiled.columns)} values")
        rows = self._storage.connection.execute(compiled.sql).fetchmany(2)
        if len(rows) != 1:
            raise unsupported(f"a variable of {len(rows)} rows")
        return rows[0][0], compiled.columns[0].type

    # ---- CREATE, DROP, USE

    def _define(self, sql: str) -> None:
        before, known = self._ddl.schema, len(self._ddl.problems)
        self._ddl.run(sql)
        if len(self._ddl.problems) > known:
            raise unsupported(f"this DDL ({self._ddl.problems[-1]})")
        filling = self._ddl.filling
        old = {table.full_name: table for table in before.tables}
        new = {table.full_name: table for table in self._ddl.schema.tables}
        for name, table in old.items():
            if new.get(name) is not table and self._holds(name):
                self._storage.drop(name)
        for name, table in new.items():
            if old.get(name) is not table:
                self._create(table, filling, sql)

    def _holds(self, full_name: str) -> bool:
        return any(table.full_name == full_name for table in self._storage.schema.tables)

    def _create(self, table: Table, filling: str | None, sql: str) -> None:
        limited = _LIMITED.search(sql)
        if limited:
            raise unsupported(f"the property {limited[1]}")
        transparent = table.refresh is not None and _TRANSPARENT.search(sql) is not None
        if transparent and self._reads_materialized(table):
            raise unsupported("a transparent materialized view of another")
        if table.refresh == "MANUAL" and not transparent:
            self._create_materialized(table, sql)
        elif filling is not None:
            self._create_filled(table, filling)
        else:
            self._storage.create([table])

    def _create_filled(self, table: Table, query: str) -> None:
        """CREATE TABLE ... AS: the columns have the query's types."""
        self.settle()
        compiled = self._queries().statement(_read(query))
        table = replace(table, columns=_columns(table, compiled.columns))
        self._storage.create([table])
        self._inserting.add(table, None, compiled)

    def _reads_materialized(self, table: Table) -> bool:
        found = (
            self._ddl.schema.table(read.name, read.db or table.database)
            for read in _read(table.view or "").find_all(exp.Table)
        )
        return any(known is not None and known.refresh is not None for known in found)

    def _create_materialized(self, table: Table, sql: str) -> None:
        """A materialized view holds its rows as a table does, from one REFRESH to the next."""
        self.settle()
        queries = self._queries(table.database)
        compiled = queries.statement(_read(table.view or ""))
        columns = _columns(table, compiled.columns)
        sort_key = _SORT_KEY.search(_AS_QUERY.split(sql, maxsplit=1)[0])
        keys = _names(sort_key[1].lower()) if sort_key else _default_keys(columns)
        stored = replace(table, view=None, columns=_keys_first(columns, keys))
        self._storage.create([stored])
        self._queried[table.full_name] = [column.name for column in columns]
        if not re.search(r"\bREFRESH\s+DEFERRED\b", sql, re.I):
            self._fill(stored, compiled, queries)

    def _refresh(self, sql: str) -> None:
        match = _REFRESH.match(sql)
        table = self._known(match[1]) if match else None
        if match is None or table is None:
            raise unsupported("this REFRESH")
        if re.match(r"PARTITION\b", match[2], re.I):
            raise unsupported("REFRESH of some partitions")
        if self._storage.relation(exp.to_table(table.full_name), None).view is not None:
            return  # its rows are computed when they are read
        self.settle()
        queries = self._queries(table.database)
        compiled = queries.statement(_read(table.view or ""))
        widened = self._widened.get(table.full_name)
        if widened is not None and widened == self._versions(queries):
            return  # no partition of it is out of date
        stored = self._storage.table(exp.to_table(table.full_name), None)
        self._storage.remove(stored)
        self._fill(stored, compiled, queries)
        if widened is not None and (self._storage.partition_count(table.full_name) or 1) > 1:
            raise unsupported("new columns of a materialized view that is refreshed in part")
        self._widened.pop(table.full_name, None)

    def _fill(self, stored: Table, rows: Compiled, queries: Queries) -> None:
        """Give a materialized view the rows of its query."""
        self._inserting.add(stored, self._queried[stored.full_name], rows)
        # it has the partitions of one of its tables; what another has beyond them is left out
        if len(set(queries.used)) > 1 and self._storage.has_null(stored, stored.partition_columns):
            read = [
                table for table in self._storage.schema.tables if table.full_name in queries.used
            ]
            if not any(self._storage.has_null(table, table.partition_columns) for table in read):
                raise unsupported("NULL in the partition column of a view of several tables")

    def _versions(self, queries: Queries) -> dict[str, int]:
        """Of the tables that a query reads: how often each has changed."""
        return {name: self._storage.version(name) for name in queries.used}

    def _alter_materialized(self, match: re.Match[str]) -> None:
        """ADD COLUMN c AS expression, DROP COLUMN c: what is there stays until it is refreshed."""
        table = self._known(match[1])
        view = table.view if table is not None else None
        if table is None or view is None or table.full_name not in self._queried:
            raise unsupported("this ALTER of a view or database")
        self.settle()
        stored = self._storage.table(exp.to_table(table.full_name), None)
        relation = self._storage.relation(exp.to_table(table.full_name), None)
        name = _names(match[3])[0]
        values = {column.name.lower(): column.sql for column in relation.columns}
        if match[2].upper() == "DROP":
            view = without_column(view, name)
            columns = tuple(c for c in stored.columns if c.name.lower() != name.lower())
            self._queried[table.full_name].remove(name)
        else:
            before = self._queries(table.database)
            before.statement(_read(view))
            self._widened.setdefault(table.full_name, self._versions(before))
            view = with_column(view, name, match[4])
            found = self._queries(table.database).statement(_read(view)).columns[-1]
            added = Column(name, str(found.type), default=match[5])
            columns = (*stored.columns, added)
            self._queried[table.full_name].append(name)
            values[name.lower()] = self._inserting.new_column(table, added, relation)
        self._storage.alter(replace(stored, columns=columns), values)
        self._ddl.define(replace(table, columns=columns, view=view))

    def _known(self, name: str) -> Table | None:
        """The table of a name as the statements so far have left it."""
        parts = [part.strip().strip("`") for part in name.split(".")]
        database = parts[-2] if len(parts) > 1 else self.database
        return self._ddl.schema.table(parts[-1], database)

    def _queries(self, database: str | None = None) -> Queries:
        return self._storage.queries(database or self.database)

    # ---- ALTER

    def _alter(self, sql: str) -> None:
        match = _ALTER.match(sql)
        before = self._known(match[1]) if match else None
        if match is None:
            # views, databases, users: what they hold stays
            if re.match(r"\s*ALTER\s+(?:VIEW|MATERIALIZED\s+VIEW|DATABASE)\b", sql, re.I):
                self._alter_view(sql)
            return
        if before is None:
            raise unsupported(f"ALTER TABLE of {match[1]}, which is not known")
        rename, swap = _RENAME.match(match[2]), _SWAP.match(match[2])
        by_condition = _DROP_WHERE.match(match[2])
        if by_condition:
            self._drop_partitions(before, by_condition[1])
            return
        if re.match(r"DROP\s+PARTITION", match[2], re.I):
            dropped = _DROP_PARTITION.match(match[2])
            if dropped is None:
                raise unsupported("this DROP PARTITION")
            self._drop_rows(before, _names(dropped[1]))
        self._ddl.run(sql)
        if rename:
            name = ".".join(part for part in (before.database, _names(rename[1])[0]) if part)
            self._storage.rename(before.full_name, self._table(name))
        elif swap:
            other = self._known(swap[1])
            assert other is not None
            self._storage.swap(self._table(before.full_name), self._table(other.full_name))
        else:
            self._alter_columns(before, self._table(before.full_name), match[2])

    def _alter_view(self, sql: str) -> None:
        columns = _MATERIALIZED_COLUMN.match(sql)
        if columns:
            self._alter_materialized(columns)
            return
        if re.search(r"\b(?:RENAME|SWAP|(?:ADD|DROP|MODIFY)\s+COLUMN)\b", sql, re.I):
            raise unsupported("this ALTER of a view or database")
        if re.match(r"\s*ALTER\s+VIEW\b", sql, re.I):
            raise unsupported("ALTER VIEW")

    def _table(self, full_name: str) -> Table:
        return next(table for table in self.schema.tables if table.full_name == full_name)

    def _alter_columns(self, before: Table, after: Table, change: str) -> None:
        if after.columns == before.columns:
            if not _HARMLESS_CHANGES.match(change):
                raise unsupported(f"ALTER TABLE {' '.join(change.split()[:2]).upper()}")
            self._storage.redefine(after)
            return
        relation = self._storage.relation(exp.to_table(before.full_name), None)
        self._storage.alter(after, dict(self._altered(before, after, relation)))

    def _altered(
        self, before: Table, after: Table, relation: Relation
    ) -> Iterator[tuple[str, str]]:
        """For each column after, its value in terms of those before."""
        stored = {column.name.lower(): column for column in relation.columns}
        for place, column in enumerate(after.columns):
            source = stored.get(column.name.lower())
            if source is None and _renamed(before, after, place):
                source = relation.columns[place]
            if source is None:
                yield column.name.lower(), self._inserting.new_column(after, column, relation)
                continue
            target = read_type(column.type)
            text = with_fields(source.sql, source.type, target)
            text = text or cast(source.sql, source.type, target)
            if text is None:
                raise unsupported(f"changing {source.type} to {column.type}")
            yield column.name.lower(), text

    def _drop_partitions(self, table: Table, condition: str) -> None:
        self.settle()
        names = partitions_meeting(self._storage, table, condition)
        if names:
            listed = ", ".join(f"`{name}`" for name in names)
            self._alter(f"ALTER TABLE {_quoted_name(table)} DROP PARTITION ({listed})")

    def _drop_rows(self, table: Table, partitions: Sequence[str]) -> None:
        self.settle()
        self._storage.remove(table, self._in_partitions(table, partitions))
        self._storage.forget_partitions(table, partitions)

    def _in_partitions(self, table: Table, partitions: Sequence[str]) -> str:
        condition = self._storage.partition(table.full_name, partitions)
        return self._row_ids(table, condition)

    def _row_ids(self, table: Table, condition: str) -> str:
        tree = _read(f"SELECT {_ROW_ID} FROM `{table.name}` WHERE {condition}")
        return self._with_row_ids(table, table.database).statement(tree).sql

    def _truncate(self, sql: str) -> None:
        match = _TRUNCATE.match(sql)
        table = self._known(match[1]) if match else None
        if match is None or table is None:
            raise unsupported("this TRUNCATE")
        if match[2]:
            self._drop_rows(table, _names(match[2]))
        else:
            self._storage.remove(table)

    # ---- UPDATE, DELETE

    def _modify(self, sql: str) -> None:
        """As a query of the rows that change, and their new values."""
        self.settle()
        tree = _read(sql)
        target = tree.this
        if not isinstance(tree, (exp.Update, exp.Delete)) or not isinstance(target, exp.Table):
            raise unsupported("this statement", tree)
        if target.args.get("joins") or tree.args.get("order") or tree.args.get("limit"):
            raise unsupported("this statement", tree)
        table = self._storage.table(target, self.database)
        row_id = exp.column(_ROW_ID, table=target.alias_or_name)
        select = exp.Select(
            expressions=[row_id], from_=exp.From(this=target), where=tree.args.get("where")
        )
        select.set("with_", tree.args.get("with_"))
        select.set("joins", [exp.Join(this=other, kind="CROSS") for other in _others(tree)])
        queries = self._with_row_ids(table, self.database)
        if isinstance(tree, exp.Delete):
            self._storage.remove(table, queries.statement(select).sql)
            return
        assignments = [_assignment(table, item) for item in tree.expressions]
        select.set("expressions", [row_id, *(value for _, value in assignments)])
        compiled = queries.statement(select)
        relation = self._storage.relation(target, self.database)
        by_name = {column.name.lower(): column for column in relation.columns}
        texts = []
        for (name, _), value in zip(assignments, compiled.columns[1:], strict=True):
            column = by_name[name]
            text = cast(f"q.{value.sql}", value.type, column.type)
            if text is None:
                raise unsupported(f"a {value.type} in a column of {column.type}", tree)
            texts.append(f"{column.sql} = {text}")
        self._storage.change(table, ", ".join(texts), compiled.sql)
        self._inserting.compute_generated(table)

    def _with_row_ids(self, table: Table, database: str | None) -> Queries:
        queries = self._storage.queries(database)
        return replace(queries, catalog=_RowIds(self._storage, table.full_name))


@dataclass(frozen=True, slots=True)
class _RowIds:
    """A catalog in which one table has a column of row ids."""

    storage: Storage
    full_name: str

    def relation(self, table: exp.Table, database: str | None) -> Relation:
        found = self.storage.relation(table, database)
        if found.full_name != self.full_name:
            return found
        row_id = OutputColumn(_ROW_ID, "rowid", read_type("BIGINT"))
        return replace(found, columns=(*found.columns, row_id))

    def partition(self, full_name: str, names: Sequence[str]) -> str:
        return self.storage.partition(full_name, names)

    def dictionary(self, name: str) -> Lookup | None:
        return self.storage.dictionary(name)


@contextmanager
def _refusing() -> Iterator[None]:
    """Turns what a table or DuckDB objects to into a Refusal."""
    try:
        yield
    except SchemaError as error:
        raise unsupported(f"this table ({error})") from None
    except duckdb.Error as error:
        refused = unsupported(f"this statement ({type(error).__name__})").finding
        raise Refusal(null_value(error) or refused) from None


def shown(sql: str) -> str:
    """The beginning of a statement, for messages."""
    text = " ".join(sql[:200].split())
    return f"statement {text[:80]!r}{'...' if len(text) > 80 else ''}"


def split(sql: str) -> list[str]:
    """The statements of a text, without their semicolons."""
    statements, start = [], 0
    for match in _TOKENS.finditer(sql):
        if match[0] == ";":
            statements.append(sql[start : match.start()])
            start = match.end()
    statements.append(sql[start:])
    return [statement.strip() for statement in statements if _first_word(statement)]


def _first_word(sql: str) -> str:
    match = _FIRST_WORD.match(sql)
    return match[1].upper() if match else ""


def _read(sql: str) -> exp.Expr:
    tree = read(sql)
    if isinstance(tree, Finding):
        raise Refusal(tree)
    return tree


def _names(text: str) -> list[str]:
    return [name.strip().strip("`") for name in text.split(",")]


def _quoted_name(table: Table) -> str:
    return ".".join(f"`{part}`" for part in (table.database, table.name) if part)


def _columns(table: Table, found: Sequence[OutputColumn]) -> tuple[Column, ...]:
    """Columns of a query's types, under the names that the DDL gives them, if it gives any."""
    given = table.columns if len(table.columns) == len(found) else ()
    names = [column.name for column in given] or [column.name for column in found]
    return tuple(
        Column(name, str(BOOLEAN if column.type == NULL else column.type))
        for name, column in zip(names, found, strict=True)
    )


def _default_keys(columns: Sequence[Column]) -> list[str]:
    """What a materialized view is sorted by if its DDL does not say.

    Source: fe/.../sql/analyzer/MaterializedViewAnalyzer.java, chooseSortKeysByDefault.
    """
    keys: list[str] = []
    size = 0
    for column in columns:
        bytes_ = _KEY_BYTES.get(read_type(column.type).kind)
        if bytes_ is None:
            continue
        size += bytes_
        if keys and (len(keys) == _MOST_KEYS or size > _MOST_KEY_BYTES):
            break
        keys.append(column.name.lower())
        if read_type(column.type).is_string:
            break
    return keys


def _keys_first(columns: Sequence[Column], keys: Sequence[str]) -> tuple[Column, ...]:
    by_name = {column.name.lower(): column for column in columns}
    first = [by_name[key] for key in keys if key in by_name]
    return (*first, *(column for column in columns if column not in first))


def _renamed(before: Table, after: Table, place: int) -> bool:
    """Whether the column at a place has only another name than before."""
    if len(before.columns) != len(after.columns):
        return False
    return after.column(before.columns[place].name) is None


def _others(tree: exp.Expr) -> list[exp.Expr]:
    """The further tables of UPDATE ... FROM and DELETE ... USING."""
    clause = tree.args.get("from_")
    found = [clause.this] if clause is not None else list(tree.args.get("using") or [])
    if any(other.args.get("joins") for other in found):
        raise unsupported("joins in this statement", tree)
    return found


def _assignment(table: Table, item: exp.Expr) -> tuple[str, exp.Expr]:
    if not isinstance(item, exp.EQ) or not isinstance(item.this, exp.Column):
        raise unsupported("this assignment", item)
    name = item.this.name.lower()
    if table.column(name) is None:
        raise unsupported(f"a column {item.this.name}, which {table.name} does not have", item)
    return name, item.expression


def _awake(match: re.Match[str]) -> str:
    """sleep() returns TRUE; what else is matched stays."""
    return "TRUE" if match[0][:5].lower() == "sleep" else match[0]


def _check_setting(sql: str) -> None:
    modes = _SQL_MODE.search(sql)
    if modes and not {mode.upper() for mode in re.findall(r"\w+", modes[1])} <= _HARMLESS_MODES:
        raise unsupported("the setting of sql_mode")
    for name, *values in _SETTING.findall(sql):
        default = _SETTINGS.get(name.lower())
        if default is not None and "".join(values).lower() not in (default.split() or [""]):
            raise unsupported(f"the setting of {name}")


def _without_hints(sql: str) -> str:
    """A statement without hints that set variables for it, if they change no answer.

    Raises Refusal if they may.
    """
    for hint in _SET_VAR.findall(sql):
        _check_setting(hint)
    return _SET_VAR.sub(" ", sql)
