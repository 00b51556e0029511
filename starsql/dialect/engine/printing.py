"""Rows as text for people and programs: one value, CSV, JSON, Arrow."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.values import float_text, moment_text
from starsql.errors import ConfigError

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["rows_to_arrow", "rows_to_csv", "rows_to_json", "value_text"]

NULL = "\\N"
"""NULL in CSV, as StarRocks' loads read it."""


def value_text(value: Any) -> str:
    """A value that is not NULL as a MySQL client prints it."""
    if isinstance(value, float):
        return float_text(value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return moment_text(value)
    return value.decode("utf-8", "backslashreplace") if isinstance(value, bytes) else str(value)


def rows_to_csv(rows: Rows) -> str:
    """A line of names, then the rows; NULL is \\N. What it writes, `--rows` reads."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(rows.columns)
    for row in rows.rows:
        writer.writerow([NULL if value is None else value_text(value) for value in row])
    return out.getvalue()


def rows_to_json(rows: Rows) -> str:
    """{"columns": [{"name", "type"}], "rows": [[...]], "truncated"}; decimals, dates as text."""
    columns = [
        {"name": name, "type": kind} for name, kind in zip(rows.columns, rows.types, strict=True)
    ]
    content = {"columns": columns, "rows": rows.rows, "truncated": rows.truncated}
    return json.dumps(content, ensure_ascii=False, default=value_text) + "\n"


def rows_to_arrow(rows: Rows) -> bytes:
    """An Arrow IPC stream. Raises ConfigError where pyarrow is not installed."""
    try:
        import pyarrow  # noqa: PLC0415 - only for this format
    except ImportError:
        raise ConfigError("Arrow needs pyarrow: pip install 'starsql[arrow]'") from None
    kinds = [_arrow_type(pyarrow, kind) for kind in rows.types]
    columns = list(zip(*rows.rows, strict=True)) or [()] * len(kinds)
    arrays = [
        pyarrow.array(_arrow_values(values, kind), kind)
        for values, kind in zip(columns, kinds, strict=True)
    ]
    batch = pyarrow.RecordBatch.from_arrays(arrays, names=list(rows.columns))
    sink = pyarrow.BufferOutputStream()
    with pyarrow.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return bytes(sink.getvalue())


def _arrow_type(pyarrow: Any, kind: str) -> pa.DataType:
    decimal = re.fullmatch(r"DECIMAL\((\d+),(\d+)\)", kind)
    if decimal:
        return pyarrow.decimal128(int(decimal[1]), int(decimal[2]))
    if kind == "LARGEINT":
        return pyarrow.decimal128(38, 0)  # one digit less than the widest LARGEINT
    names = {
        "BOOLEAN": "bool",
        "TINYINT": "int8",
        "SMALLINT": "int16",
        "INT": "int32",
        "BIGINT": "int64",
        "FLOAT": "float32",
        "DOUBLE": "float64",
        "DATE": "date32",
        "DATETIME": "timestamp[us]",
        "VARBINARY": "binary",
    }
    return pyarrow.type_for_alias(names.get(kind, "string"))


def _arrow_values(values: Sequence[Any], kind: pa.DataType) -> list[Any]:
    name = str(kind)
    if name == "bool":
        return [None if value is None else bool(value) for value in values]
    if name.startswith("decimal"):
        return [None if value is None else Decimal(value) for value in values]
    if name == "string":
        return [None if value is None else value_text(value) for value in values]
    return list(values)
