"""Values as the MySQL protocol of StarRocks would bring them to Python."""

from __future__ import annotations

import json
import math
import struct
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from starsql.dialect.engine.translate.wide_decimals import is_wide
from starsql.dialect.types import Type

__all__ = ["python_value", "text"]


def python_value(value: Any, type_: Type) -> Any:
    """One value of a result: booleans are 1 and 0, nested values text, opaque ones NULL."""
    if value is None or type_.is_opaque:
        return None
    if type_.kind == "BOOLEAN":
        return int(value)
    if type_.is_nested:
        return text(value, type_)
    if type_.kind == "TIME":
        return time_text(value)
    if is_wide(type_):
        return _wide_decimal(value, type_)
    if type_.is_float:
        # there is no -0
        return (single(value) if type_.kind == "FLOAT" else value) + 0.0
    return value


def _wide_decimal(value: str, type_: Type) -> Decimal:
    return Decimal(f"{value}E-{type_.scale}")


def single(value: float) -> float:
    """The double that prints as the shortest text of a 32-bit float: 1.1, not 1.100000023841858."""
    if not math.isfinite(value):
        return value
    for digits in range(6, 10):
        near = float(f"{value:.{digits}g}")
        if struct.pack("f", near) == struct.pack("f", value):
            return near
    return value


def text(value: Any, type_: Type) -> str:
    """A value as StarRocks prints it inside an array, map or struct: [1,2], {"a":1}."""
    if value is None:
        return "null"
    match type_.kind:
        case "ARRAY":
            return f"[{','.join(text(item, type_.args[0]) for item in value)}]"
        case "MAP":
            key, item = type_.args
            pairs = (f"{text(e['key'], key)}:{text(e['value'], item)}" for e in value)
            return "{" + ",".join(pairs) + "}"
        case "STRUCT":
            fields = zip(type_.names, type_.args, value.values(), strict=True)
            return "{" + ",".join(f'"{n}":{text(v, t)}' for n, t, v in fields) + "}"
        case "BOOLEAN":
            return str(int(value))
        case "JSON":
            return f"'{value}'"
        case "VARCHAR":
            return json.dumps(value, ensure_ascii=False)
        case "VARBINARY":
            return f'"{value.hex()}"'
        case "DATE" | "DATETIME":
            return f'"{moment_text(value)}"'
        case "FLOAT":
            return float_text(single(value))
        case "DOUBLE":
            return float_text(value)
        case "DECIMAL" if is_wide(type_):
            return f"{_wide_decimal(value, type_):f}"
    return str(value)


def moment_text(value: date) -> str:
    """2024-01-31, 2024-01-31 08:00:00, microseconds only where there are some."""
    return value.isoformat(sep=" ") if isinstance(value, datetime) else value.isoformat()


def time_text(seconds: int) -> str:
    """-237647:13:24"""
    minutes, second = divmod(abs(seconds), 60)
    return f"{'-' if seconds < 0 else ''}{minutes // 60:02}:{minutes % 60:02}:{second:02}"


def float_text(value: float) -> str:
    """The shortest text that reads back as the same number; 1.0 is 1."""
    shown = repr(value)
    return shown.removesuffix(".0")
