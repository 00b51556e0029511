"""Statements that make the embedded engine's tables and fill them, as a session runs them.

    CREATE TABLE t (k INT, v INT SUM) AGGREGATE KEY(k);
    INSERT INTO t VALUES (1, 2), (1, 3);

The agent never comes here: it asks engines through `explain` and `query`, which only read.
"""

from __future__ import annotations

import re

import duckdb
from sqlglot.tokenizer_core import TokenType

from starsql.dialect.catalog import words
from starsql.dialect.ddl import Ddl
from starsql.dialect.engine.storage import Storage
from starsql.dialect.engine.translate.refusal import Refusal, unsupported
from starsql.dialect.parse import tokenise
from starsql.dialect.schema import Schema, Table
from starsql.errors import DataError
from starsql.records import Finding

__all__ = ["Writer", "split"]

# Statements that change no rows and no tables, whatever they do to a server.
_HARMLESS = words(
    "ADMIN ANALYZE CACHE CANCEL COMMIT DESC DESCRIBE EXPLAIN GRANT KILL REVOKE SHOW SYNC TRACE"
)
_SETTINGS = words(
    "sql_mode time_zone sql_dialect sql_select_limit decimal_overflow_to_double cbo_eq_base_type "
    "group_concat_max_len large_decimal_underlying_type cbo_decimal_cast_string_strict "
    "binary_encoding_format binary_encoding_level array_low_cardinality_optimize"
)
"""Session variables that may change an answer; all others only steer how it is found."""


class Writer:
    """Runs statements one after the other. Raises Refusal for what it cannot do faithfully.

    database: what unqualified names belong to, until a statement says USE.
    """

    def __init__(self, storage: Storage, database: str | None = None) -> None:
        self._storage = storage
        self._ddl = Ddl(database=database)

    @property
    def database(self) -> str | None:
        return self._ddl.database

    @property
    def schema(self) -> Schema:
        return self._ddl.schema

    def run(self, sql: str) -> None:
        """Run all statements of a text."""
        for statement in split(sql):
            self._run_one(statement)

    def _run_one(self, sql: str) -> None:
        word = _first_word(sql)
        if word in ("CREATE", "DROP", "ALTER", "USE"):
            self._define(sql)
        elif word == "INSERT":
            self._insert(sql)
        elif word == "SET":
            _check_setting(sql)
        elif word not in _HARMLESS:
            raise unsupported(f"the statement {word}")

    def _define(self, sql: str) -> None:
        before, known = self._ddl.schema, len(self._ddl.problems)
        self._ddl.run(sql)
        if len(self._ddl.problems) > known:
            raise unsupported(f"this DDL: {self._ddl.problems[-1]}")
        after = self._ddl.schema
        if after is before:
            return
        old = {table.full_name: table for table in before.tables}
        new = {table.full_name: table for table in after.tables}
        for name in old.keys() - new.keys():
            self._storage.drop(name)
        for name, table in new.items():
            if old.get(name) != table:
                self._change(old.get(name), table)

    def _change(self, before: Table | None, after: Table) -> None:
        if before is not None:
            raise unsupported("ALTER TABLE")
        try:
            self._storage.create([after])
        except DataError as error:
            raise unsupported(f"this table: {error}") from None

    def _insert(self, sql: str) -> None:
        try:
            self._storage.insert(sql, self.database)
            self._storage.settle()
        except DataError as error:
            raise unsupported(f"this INSERT: {error}") from None
        except duckdb.Error as error:
            raise unsupported(f"this INSERT ({type(error).__name__})") from None


def split(sql: str) -> list[str]:
    """The statements of a text, without their semicolons. Raises Refusal if it is no SQL."""
    tokens = tokenise(sql)
    if isinstance(tokens, Finding):
        raise Refusal(tokens)
    statements, start = [], 0
    for token in tokens:
        if token.token_type == TokenType.SEMICOLON:
            statements.append(sql[start : token.start])
            start = token.end + 1
    statements.append(sql[start:])
    return [text for statement in statements if (text := statement.strip())]


def _first_word(sql: str) -> str:
    tokens = tokenise(sql)
    if isinstance(tokens, Finding) or not tokens:
        return ""
    match = re.match(r"\w+", tokens[0].text)
    return match[0].upper() if match else tokens[0].text


def _check_setting(sql: str) -> None:
    for name in re.findall(r"@?\w+(?=\s*=)", sql):
        if name.startswith("@") or name.lower() in _SETTINGS:
            raise unsupported(f"the setting of {name}")
