"""Which recorded queries any engine could answer from what the recording itself holds.

    INSERT INTO t SELECT * FROM FILES("path" = "s3://...")   -- t is filled from outside
    SELECT count(*) FROM t                                   -- so this is ineligible
    SELECT uuid()                                            -- and so is this

Ineligible are queries that call a nondeterministic function, and those that read what no recorded
statement holds: tables filled by shell commands, load jobs, FILES, external catalogs or
nondeterministic functions. Nothing else is: what an engine cannot do, it refuses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.catalog import words
from starsql.dialect.parse import parse, tokenise
from starsql.records import Finding

__all__ = ["Origins", "TableName", "named_tables"]

TableName = tuple[str, str]
"""Database and table."""

NONDETERMINISTIC = words("""
    ai_query connection_id curdate current_date current_role current_time current_timestamp
    current_user current_version curtime host_name http_request last_query_id localtime
    localtimestamp now rand random session_user sysdate user utc_date utc_time utc_timestamp uuid
    uuid_numeric uuid_v7 version
    """)
"""Functions whose answer depends on the moment, the session, the network or chance. So does
`unix_timestamp()` without an argument."""
_WITHOUT_PARENTHESES = words(
    "current_date current_role current_time current_timestamp current_user localtime localtimestamp"
)
_INTERNAL_CATALOGS = frozenset({"", "default_catalog"})
_OUTSIDE_FUNCTIONS = words("files native_query query")
_LOADED = (
    re.compile(r"\bLOAD\s+LABEL\b.*?\bINTO\s+TABLE\s+([\w.`]+)", re.IGNORECASE | re.DOTALL),
    re.compile(r"\bCREATE\s+ROUTINE\s+LOAD\b.*?\bON\s+([\w.`]+)", re.IGNORECASE | re.DOTALL),
    re.compile(r"\bCREATE\s+(?:OR\s+REPLACE\s+)?PIPE\b.*?\bINTO\s+([\w.`]+)", re.I | re.DOTALL),
)
_SCRIPT = re.compile(r"\b(?:bash|mysql_cmd)\b|\bfunction:\s*prepare_data\b")


@dataclass
class Origins:
    """Where the rows of a case's tables come from, statement by statement."""

    external: bool = False
    """The current catalog is an external one."""
    _outside: dict[TableName, str] = field(default_factory=dict)
    """Tables filled from outside, and by what."""
    _everything: str | None = None
    """What may have filled any table of the case."""

    def reason(self, sql: str, database: str) -> str | None:
        """Why a query, or the rows that a statement brings, cannot be had here; None if they can.

        sql: one statement. database: what unqualified names belong to.
        """
        called = _called_outside(sql)
        if called:
            return called
        if self._everything:
            return self._everything
        for catalog, name in named_tables(sql, database):
            external = catalog not in _INTERNAL_CATALOGS or (self.external and not catalog)
            if external:
                return "an external catalog"
            if name in self._outside:
                return self._outside[name]
        return None

    def fill(self, table: TableName, why: str) -> None:
        """Note that a table holds rows from outside."""
        self._outside.setdefault(table, why)

    def forget(self, table: TableName) -> None:
        """The table was dropped or made anew."""
        self._outside.pop(table, None)

    def run_outside(self, text: str, database: str, tables: list[TableName]) -> None:
        """A command of the test runner, or a load job. tables: those that exist in the case."""
        if re.match(r"\s*(?:\w+\s*=\s*)?function\s*:", text) and not _SCRIPT.search(text):
            return  # it looks at plans, or waits
        if _SCRIPT.search(text):
            self._everything = "a shell command"
            return
        for pattern in _LOADED:
            match = pattern.search(text)
            if match:
                *before, name = match[1].replace("`", "").split(".")
                self.fill((before[-1] if before else database, name), "a load job")
                return
        named = set(re.findall(r"\w+", text))
        for table in tables:
            if table[1] in named:
                self.fill(table, "a shell command")


@lru_cache(maxsize=256)
def _called_outside(sql: str) -> str | None:
    tokens = tokenise(sql)
    if isinstance(tokens, Finding):
        return None
    for i, token in enumerate(tokens):
        if token.token_type in (TokenType.STRING, TokenType.IDENTIFIER):
            continue
        name = token.text.lower()
        following = tokens[i + 1].token_type if i + 1 < len(tokens) else None
        if following != TokenType.L_PAREN:
            if name in _WITHOUT_PARENTHESES and not _is_name(tokens, i):
                return "a nondeterministic function"
            continue
        if name in NONDETERMINISTIC:
            return "a nondeterministic function"
        empty = i + 2 < len(tokens) and tokens[i + 2].token_type == TokenType.R_PAREN
        if name == "unix_timestamp" and empty:
            return "a nondeterministic function"
        if name in _OUTSIDE_FUNCTIONS:
            return f"{name.upper()}()"
    return None


def _is_name(tokens: list[Token], i: int) -> bool:
    """`t.current_date` and `AS current_date` are names."""
    return i > 0 and tokens[i - 1].token_type in (TokenType.DOT, TokenType.ALIAS)


@lru_cache(maxsize=256)  # a replay asks for the same statement several times
def named_tables(sql: str, database: str) -> tuple[tuple[str, TableName], ...]:
    """Catalog (or "") and name of each table that a statement reads or writes, CTEs left out.

    A text that the parser cannot read names whatever word in it may be a table.
    """
    tree = parse(sql)
    if isinstance(tree, Finding):
        dotted = (word.split(".") for word in re.findall(r"[\w.]+", sql.replace("`", "")))
        found = [(parts[-3:-2], parts[-2:-1], parts[-1]) for parts in dotted]
        return tuple(
            ("".join(catalog), ("".join(db) or database, name)) for catalog, db, name in found
        )
    ctes = {cte.alias for cte in tree.find_all(exp.CTE)}
    return tuple(
        (table.catalog, (table.db or database, table.name))
        for table in tree.find_all(exp.Table)
        if table.db or table.name not in ctes
    )
