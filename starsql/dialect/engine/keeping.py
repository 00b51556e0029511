"""What a DuckDB file remembers beside its tables: their StarRocks schema, and whose rows they hold.

So a file is filled once; opened again with the same sources, it answers at once.
"""

from __future__ import annotations

from dataclasses import dataclass

import duckdb
from pydantic import TypeAdapter

from starsql.dialect.schema import Schema

__all__ = ["Kept", "keep", "read_kept"]

_SCHEMA = TypeAdapter(Schema)


@dataclass(frozen=True, slots=True)
class Kept:
    schema: Schema
    sources: str
    """Hash of the statements and files that its rows came from."""


def read_kept(connection: duckdb.DuckDBPyConnection) -> Kept | None:
    """What the open file remembers; None if nothing was ever loaded into it."""
    try:
        ((schema, sources),) = connection.execute(
            "SELECT schema, sources FROM starsql.kept"
        ).fetchall()
    except duckdb.CatalogException:
        return None
    return Kept(_SCHEMA.validate_json(schema), sources)


def keep(connection: duckdb.DuckDBPyConnection, kept: Kept) -> None:
    """Remember it, in place of what the file has remembered so far."""
    connection.execute("CREATE SCHEMA IF NOT EXISTS starsql")
    connection.execute("CREATE OR REPLACE TABLE starsql.kept (schema VARCHAR, sources VARCHAR)")
    connection.execute(
        "INSERT INTO starsql.kept VALUES (?, ?)",
        [_SCHEMA.dump_json(kept.schema).decode(), kept.sources],
    )
