# ruff: noqa: S608 -- this module writes SQL; names are quoted
"""Dictionaries: what dictionary_get looks up, as it was when the dictionary was last refreshed.

    CREATE DICTIONARY d USING t (id KEY, name VALUE, city VALUE);
    SELECT dictionary_get('d', 7)            -- {"name":"x","city":"y"}

Source: https://docs.starrocks.io/docs/sql-reference/sql-statements/dictionary/CREATE_DICTIONARY/
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from starsql.dialect.engine.storage import Storage
from starsql.dialect.engine.translate.reading import read
from starsql.dialect.engine.translate.refusal import Refusal, unsupported
from starsql.records import Finding

__all__ = ["Dictionaries"]

_WORD = r"(?:`[^`]+`|[\w$]+)"
_CREATE = re.compile(
    rf"\s*CREATE\s+DICTIONARY\s+({_WORD})\s+USING\s+({_WORD}(?:\s*\.\s*{_WORD})*)\s*\(([^()]*)\)(.*)$",
    re.IGNORECASE | re.DOTALL,
)
_COLUMN = re.compile(rf"\s*({_WORD})\s+(KEY|VALUE)\s*$", re.IGNORECASE)
_OTHER = re.compile(rf"\s*(REFRESH|DROP)\s+DICTIONARY\s+({_WORD})\s*(?:CACHE)?\s*$", re.IGNORECASE)
_COLD = re.compile(r"dictionary_warm_up[\"']\s*=\s*[\"']false", re.IGNORECASE)
_REPEATED = re.compile(r"dictionary_refresh_interval[\"']\s*=\s*[\"']0*[1-9]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Source:
    """Where a dictionary comes from."""

    table: str
    database: str | None
    keys: tuple[str, ...]
    values: tuple[str, ...]


class Dictionaries:
    """Makes, refreshes and drops the dictionaries of a session."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._sources: dict[str, _Source] = {}

    def run(self, sql: str, database: str | None) -> bool:
        """Carry out a statement about a dictionary; False if it is about something else.

        Raises Refusal.
        """
        created, other = _CREATE.match(sql), _OTHER.match(sql)
        if created:
            name = created[1].strip("`")
            self._sources[name] = _source(created, database)
            if not _COLD.search(created[4]):
                self._load(name)
        elif other and other[2].strip("`") in self._sources:
            name = other[2].strip("`")
            self._storage.drop_dictionary(name)
            if other[1].upper() == "REFRESH":
                self._load(name)
        return bool(created or other)

    def _load(self, name: str) -> None:
        """Copy the table's rows. As in StarRocks, none of it can be used if a key is NULL or
        comes twice."""
        source = self._sources[name]
        listed = ", ".join(f"`{column}`" for column in (*source.keys, *source.values))
        tree = read(f"SELECT {listed} FROM {source.table}")
        if isinstance(tree, Finding):
            raise Refusal(tree)
        self._storage.settle()
        compiled = self._storage.queries(source.database).statement(tree)
        keys = [column.sql for column in compiled.columns[: len(source.keys)]]
        found = self._storage.connection.execute(
            f"SELECT count(*), count(DISTINCT ({', '.join(keys)})) "
            f"FILTER (WHERE {' AND '.join(f'{key} IS NOT NULL' for key in keys)}) "
            f"FROM ({compiled.sql}) AS q"
        ).fetchall()
        if found[0][0] == found[0][1]:
            self._storage.make_dictionary(name, compiled, len(keys))


def _source(created: re.Match[str], database: str | None) -> _Source:
    _, table, columns, properties = created.groups()
    if _REPEATED.search(properties):
        raise unsupported("the property dictionary_refresh_interval")
    keys: list[str] = []
    values: list[str] = []
    for item in columns.split(","):
        column = _COLUMN.match(item)
        if column is None:
            raise unsupported("this CREATE DICTIONARY")
        (keys if column[2].upper() == "KEY" else values).append(column[1].strip("`"))
    if not keys or not values:
        raise unsupported("a dictionary without keys or values")
    return _Source(table, database, tuple(keys), tuple(values))
