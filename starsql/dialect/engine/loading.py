# ruff: noqa: S608 -- this module writes SQL; names are quoted, literals escaped
"""Rows from data files: each file fills the table that it is named after.

    dws_login_di.csv        "dtstatdate,iuserid,platid\\n20250601,7,\\N\\n"
    game.dim_user_df.parquet

CSV is comma-separated (`.tsv`: by tabs) with or without a line of column names; `\\N` is NULL, a
quotation mark is doubled inside quotation marks. Parquet and Arrow files name their columns. Every
value is cast to its column's type as INSERT does; columns that a file lacks get their defaults.
"""

from __future__ import annotations

import csv
import gzip
import re
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
from sqlglot import exp

from starsql.dialect.engine.inserting import Inserting
from starsql.dialect.engine.messages import null_value
from starsql.dialect.engine.sources import ARROW, SEPARATORS, suffix
from starsql.dialect.engine.storage import Storage
from starsql.dialect.engine.translate.queries import Compiled
from starsql.dialect.engine.translate.refusal import Refusal
from starsql.dialect.engine.translate.scope import OutputColumn
from starsql.dialect.schema import Table
from starsql.dialect.types import VARCHAR, Type, array_of, read_type
from starsql.errors import ConfigError, DataError

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["load_file"]

_ARROW_VIEW = "sr_arrow"

# DuckDB's types of what files hold: the StarRocks type, and the DuckDB type to read it as.
_SCALARS = {
    "BOOLEAN": ("BOOLEAN", "BOOLEAN"),
    "TINYINT": ("TINYINT", "TINYINT"),
    "UTINYINT": ("SMALLINT", "SMALLINT"),
    "SMALLINT": ("SMALLINT", "SMALLINT"),
    "USMALLINT": ("INT", "INTEGER"),
    "INTEGER": ("INT", "INTEGER"),
    "UINTEGER": ("BIGINT", "BIGINT"),
    "BIGINT": ("BIGINT", "BIGINT"),
    "UBIGINT": ("LARGEINT", "HUGEINT"),
    "HUGEINT": ("LARGEINT", "HUGEINT"),
    "FLOAT": ("FLOAT", "FLOAT"),
    "DOUBLE": ("DOUBLE", "DOUBLE"),
    "DATE": ("DATE", "DATE"),
    "TIMESTAMP": ("DATETIME", "TIMESTAMP"),
    "TIMESTAMP_S": ("DATETIME", "TIMESTAMP"),
    "TIMESTAMP_MS": ("DATETIME", "TIMESTAMP"),
    "TIMESTAMP_NS": ("DATETIME", "TIMESTAMP"),
    "VARCHAR": ("VARCHAR", "VARCHAR"),
    "JSON": ("VARCHAR", "VARCHAR"),
    "BLOB": ("VARBINARY", "BLOB"),
}


def load_file(storage: Storage, path: Path) -> None:
    """Add a file's rows to the table of its name.

    Raises DataError for a file that is missing, unreadable, or does not fit its table.
    """
    if not path.is_file():
        raise DataError("no such file", source=str(path))
    table = _table(storage, path)
    try:
        rows = _rows(storage, path, table)
        Inserting(storage).add(table, [column.name for column in rows.columns], rows)
    except Refusal as refusal:
        raise DataError(refusal.finding.message, source=str(path)) from None
    except duckdb.Error as error:
        refused = null_value(error)
        reason = refused.message if refused else f"cannot be read: {_reason(error)}"
        raise DataError(reason, source=str(path)) from None
    finally:
        storage.connection.unregister(_ARROW_VIEW)


def _table(storage: Storage, path: Path) -> Table:
    name = re.sub(r"\.\w+(?:\.gz)?$", "", path.name, flags=re.IGNORECASE)
    *database, table = name.rsplit(".", 1)
    try:
        return storage.table(exp.table_(table, db=database[0] if database else None), None)
    except Refusal as refusal:
        raise DataError(
            f"{refusal.finding.message}; a data file is named after its table", source=str(path)
        ) from None


def _rows(storage: Storage, path: Path, table: Table) -> Compiled:
    """The file as a query of the columns that it brings."""
    kind = suffix(path)
    if kind in SEPARATORS:
        return _csv(path, table, SEPARATORS[kind])
    if kind in ARROW:
        storage.connection.register(_ARROW_VIEW, _arrow(path))
        source = _ARROW_VIEW
    else:
        source = f"read_parquet({_literal(str(path))})"
    return _typed(storage, path, source)


def _csv(path: Path, table: Table, separator: str) -> Compiled:
    """All values as text; what they mean is decided by the columns' types."""
    opening = gzip.open if path.suffix.lower() == ".gz" else open
    with opening(path, "rt", encoding="utf-8-sig", newline="") as file:
        first = next(csv.reader(file, delimiter=separator), [])
    expected = [column.name for column in table.columns if column.generated is None]
    named = bool(first) and all(table.column(name) is not None for name in first)
    if not named and len(first) != len(expected):
        raise DataError(
            f"its first line has {len(first)} values; expected names of columns of {table.name}, "
            f"or values of all {len(expected)}: {', '.join(expected)}",
            source=str(path),
        )
    names = first if named else expected
    types = ", ".join(f"{_literal(name)}: 'VARCHAR'" for name in names)
    source = (
        f"read_csv({_literal(str(path))}, auto_detect = false, header = {str(named).lower()}, "
        f"delim = {_literal(separator)}, quote = '\"', escape = '\"', nullstr = '\\N', "
        f"columns = {{{types}}})"
    )
    columns = tuple(OutputColumn(name, _quoted(name), VARCHAR) for name in names)
    return Compiled(f"SELECT * FROM {source}", columns)


def _arrow(path: Path) -> pa.Table:
    try:
        import pyarrow  # noqa: PLC0415 - only for such files
        from pyarrow import ipc  # noqa: PLC0415
    except ImportError:
        raise ConfigError(
            f"{path}: reading Arrow files needs pyarrow: pip install 'starsql[arrow]'"
        ) from None
    try:
        with pyarrow.memory_map(str(path)) as file:
            return ipc.open_file(file).read_all()
    except pyarrow.ArrowInvalid as error:
        raise DataError(f"is no Arrow file: {error}", source=str(path)) from None


def _typed(storage: Storage, path: Path, source: str) -> Compiled:
    """A source whose columns have types of their own."""
    described = storage.connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()
    chosen, columns = [], []
    for place, (name, type_text, *_) in enumerate(described):
        found = _type(type_text)
        if found is None:
            raise DataError(f"values of {type_text} in column {name}", source=str(path))
        type_, read_as = found
        chosen.append(f"CAST({_quoted(name)} AS {read_as}) AS c{place}")
        columns.append(OutputColumn(name, f"c{place}", type_))
    return Compiled(f"SELECT {', '.join(chosen)} FROM {source}", tuple(columns))


def _type(text: str) -> tuple[Type, str] | None:
    """The StarRocks type of a DuckDB type, and the DuckDB type to read it as."""
    if text.endswith("[]"):
        element = _type(text[:-2])
        return element and (array_of(element[0]), f"{element[1]}[]")
    if re.fullmatch(r"DECIMAL\(\d+,\d+\)", text):
        return read_type(text), text
    if text == "TIMESTAMP WITH TIME ZONE":
        return read_type("DATETIME"), "TIMESTAMP"
    found = _SCALARS.get(text)
    return found and (read_type(found[0]), found[1])


def _reason(error: duckdb.Error) -> str:
    """What DuckDB says of a file, without its advice."""
    return re.sub(r"^[\w ]+ Error: ", "", str(error).splitlines()[0])


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
