"""StarRocks' types: reading them, printing them, the type that two have in common.

    >>> read_type("DECIMAL(10, 2)")
    Type(kind='DECIMAL', precision=10, scale=2, args=(), names=())

Source of the rules on common types: fe-type/.../TypeManager.java and
https://docs.starrocks.io/docs/sql-reference/data-types/
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

__all__ = [
    "BIGINT",
    "BITMAP",
    "BOOLEAN",
    "DATE",
    "DATETIME",
    "DOUBLE",
    "FUNCTION",
    "INT",
    "JSON",
    "LARGEINT",
    "NULL",
    "SMALLINT",
    "TINYINT",
    "VARBINARY",
    "VARCHAR",
    "Type",
    "array_of",
    "as_decimal",
    "common_type",
    "decimal",
    "quotient_scale",
    "read_type",
]


@dataclass(frozen=True, slots=True)
class Type:
    """One StarRocks type. CHAR and VARCHAR of any length are one and the same."""

    kind: str
    precision: int = 0
    scale: int = 0
    args: tuple[Type, ...] = ()
    """ARRAY: the element; MAP: key and value; STRUCT: the fields."""
    names: tuple[str, ...] = ()
    """STRUCT: the fields' names."""
    written: str = field(default="", compare=False)
    """A string type with its length as messages print it ("char(10)"); it changes no answer."""

    @property
    def is_integer(self) -> bool:
        return self.kind in _INTEGERS

    @property
    def is_float(self) -> bool:
        return self.kind in ("FLOAT", "DOUBLE")

    @property
    def is_decimal(self) -> bool:
        return self.kind == "DECIMAL"

    @property
    def is_number(self) -> bool:
        """A number proper; BOOLEAN, which casts to one, is not."""
        return self.is_integer or self.is_float or self.is_decimal

    @property
    def is_string(self) -> bool:
        return self.kind == "VARCHAR"

    @property
    def is_temporal(self) -> bool:
        return self.kind in ("DATE", "DATETIME")

    @property
    def is_nested(self) -> bool:
        return self.kind in ("ARRAY", "MAP", "STRUCT")

    @property
    def is_opaque(self) -> bool:
        """Values that StarRocks neither compares, sorts nor groups by."""
        return self.kind in ("BITMAP", "HLL", "PERCENTILE")

    def __str__(self) -> str:
        match self.kind:
            case "DECIMAL":
                return f"DECIMAL({self.precision},{self.scale})"
            case "STRUCT":
                fields = zip(self.names, self.args, strict=True)
                return f"STRUCT<{', '.join(f'{name} {type_}' for name, type_ in fields)}>"
            case "ARRAY" | "MAP":
                return f"{self.kind}<{','.join(map(str, self.args))}>"
            case "NULL":
                return "NULL_TYPE"
            case _:
                return self.kind


_INTEGERS = ("TINYINT", "SMALLINT", "INT", "BIGINT", "LARGEINT")
_NUMBERS = ("BOOLEAN", *_INTEGERS)  # in widening order
_DIGITS = {"BOOLEAN": 1, "TINYINT": 3, "SMALLINT": 5, "INT": 10, "BIGINT": 19, "LARGEINT": 38}
MAX_DECIMAL = 38
"""Digits of the widest decimal but DECIMAL256, which StarRocks has since 4.0."""
_WIDEST_DECIMAL = 76

NULL = Type("NULL")
BOOLEAN = Type("BOOLEAN")
TINYINT = Type("TINYINT")
SMALLINT = Type("SMALLINT")
INT = Type("INT")
BIGINT = Type("BIGINT")
LARGEINT = Type("LARGEINT")
DOUBLE = Type("DOUBLE")
VARCHAR = Type("VARCHAR")
DATE = Type("DATE")
DATETIME = Type("DATETIME")
JSON = Type("JSON")
BITMAP = Type("BITMAP")
VARBINARY = Type("VARBINARY")
FUNCTION = Type("FUNCTION")
"""What a lambda is."""
"""What a string and an exact number are compared as by = and IN (cbo_eq_base_type=decimal)."""

_ALIASES = {
    "BOOL": "BOOLEAN",
    "INTEGER": "INT",
    "INT64": "BIGINT",
    "STRING": "VARCHAR",
    "TEXT": "VARCHAR",
    "CHAR": "VARCHAR",
    "TIMESTAMP": "DATETIME",
    "BINARY": "VARBINARY",
    "NUMERIC": "DECIMAL",
    "DECIMALV2": "DECIMAL",
    "DECIMALV3": "DECIMAL",
    "DECIMAL32": "DECIMAL",
    "DECIMAL64": "DECIMAL",
    "DECIMAL128": "DECIMAL",
    "DECIMAL256": "DECIMAL",
    "JSONB": "JSON",
}


def decimal(precision: int, scale: int) -> Type:
    """DECIMAL, its precision cut to what exists; wider digits overflow at run time."""
    return Type("DECIMAL", min(precision, MAX_DECIMAL), scale)


def array_of(element: Type) -> Type:
    return Type("ARRAY", args=(element,))


@cache
def read_type(text: str) -> Type:
    """A type as DDL spells it. Raises ValueError naming what was not understood."""
    reader = _Reader(re.findall(r"[A-Za-z_0-9]+|[<>(),:]|`[^`]*`", text))
    type_ = reader.type()
    if reader.rest:
        raise ValueError(f"type {text!r}: {' '.join(reader.rest)!r} was not understood")
    return type_


class _Reader:
    """Recursive descent over a type's words and brackets."""

    def __init__(self, words: Iterable[str]) -> None:
        self.rest = list(words)

    def take(self, expected: str | None = None) -> str:
        if not self.rest or (expected is not None and self.rest[0] != expected):
            raise ValueError(f"expected {expected or 'a type'}, found {self.rest[:1] or 'the end'}")
        return self.rest.pop(0)

    def accept(self, word: str) -> bool:
        if self.rest and self.rest[0] == word:
            self.rest.pop(0)
            return True
        return False

    def type(self) -> Type:
        word = self.take().upper()
        kind = _ALIASES.get(word, word)
        if kind == "DOUBLE":
            self.accept("PRECISION")
        if kind in ("ARRAY", "MAP", "STRUCT"):
            return self.nested(kind)
        numbers = self.numbers()
        if kind == "DECIMAL":
            if not numbers and word not in ("DECIMAL", "NUMERIC", "DECIMALV2"):
                raise ValueError(f"{word} without precision")
            if word == "DECIMALV2" and not numbers:
                return Type(kind, 27, 9)
            precision = numbers[0] if numbers else 10
            return Type(kind, precision, numbers[1] if len(numbers) > 1 else 0)
        if kind == "VARCHAR":
            return Type(kind, written=_written_string(word, numbers))
        return Type(kind)

    def numbers(self) -> list[int]:
        if not self.accept("("):
            return []
        found = []
        while not self.accept(")"):
            word = self.take()
            if word.isdigit():
                found.append(int(word))
        return found

    def nested(self, kind: str) -> Type:
        args: list[Type] = []
        names: list[str] = []
        self.take("<")
        while not self.accept(">"):
            self.accept(",")
            if kind == "STRUCT":
                names.append(self.take().strip("`"))
                self.accept(":")
            args.append(self.type())
        return Type(kind, args=tuple(args), names=tuple(names))


def _written_string(word: str, numbers: list[int]) -> str:
    if word in ("STRING", "TEXT"):
        return "varchar(65533)"
    return word.lower() + (f"({numbers[0]})" if numbers else "")


def as_decimal(type_: Type) -> Type:
    """The decimal that an exact number turns into beside another decimal."""
    if type_.is_decimal:
        return type_
    return decimal(_DIGITS.get(type_.kind, MAX_DECIMAL), 0)


def _wider_decimal(one: Type, two: Type) -> Type:
    left, right = as_decimal(one), as_decimal(two)
    scale = max(left.scale, right.scale)
    whole = max(left.precision - left.scale, right.precision - right.scale)
    widest = MAX_DECIMAL if max(left.precision, right.precision) <= MAX_DECIMAL else _WIDEST_DECIMAL
    return Type("DECIMAL", whole + scale, scale) if whole + scale <= widest else DOUBLE


def _pair(one: Type, two: Type) -> Type | None:
    """The type that CASE, COALESCE, UNION and the like give two values; None if there is none."""
    if one == two or two.kind == "NULL":
        return one
    if one.kind == "NULL":
        return two
    if one.is_nested or two.is_nested:
        return _nested_pair(one, two)
    if one.is_opaque or two.is_opaque:
        return None
    kinds = {one.kind, two.kind}
    if "JSON" in kinds:
        return JSON
    if one.is_string or two.is_string:
        return VARCHAR
    if kinds == {"DATE", "DATETIME"}:
        return DATETIME
    if one.is_temporal or two.is_temporal:
        return VARCHAR
    if one.is_float or two.is_float:
        return DOUBLE
    if one.is_decimal or two.is_decimal:
        return _wider_decimal(one, two)
    if kinds <= set(_NUMBERS):
        return max(one, two, key=lambda type_: _NUMBERS.index(type_.kind))
    return None


def _nested_pair(one: Type, two: Type) -> Type | None:
    if one.kind != two.kind or len(one.args) != len(two.args):
        return None
    parts = [_pair(left, right) for left, right in zip(one.args, two.args, strict=True)]
    known = tuple(part for part in parts if part is not None)
    return Type(one.kind, args=known, names=one.names) if len(known) == len(parts) else None


def quotient_scale(scale: int) -> int:
    """Digits after the point of a DECIMAL quotient, from those of its dividend."""
    return scale + 6 if scale <= 6 else max(12, scale)


def common_type(types: Iterable[Type]) -> Type | None:
    """The type that holds all of these, NULL for none; None if StarRocks has no such type."""
    found: Type | None = NULL
    for type_ in types:
        found = _pair(found, type_) if found is not None else None
    return found
