"""The type in which StarRocks compares values of different types.

    VARCHAR =  BIGINT          DECIMAL(38,9)
    VARCHAR =  DECIMAL(10,2)   DECIMAL(10,2)
    VARCHAR <  BIGINT          DOUBLE
    VARCHAR =  DATE            DATETIME
    VARCHAR IN (DATE, ...)     VARCHAR

A constant beside a column follows rules of its own: see `constant_type`.

Sources, of https://github.com/StarRocks/starrocks/blob/main/: TypeManager.java
(getCompatibleTypeForBinary, getCompatibleTypeForBetweenAndIn) and ImplicitCastRule.java.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from starsql.dialect.types import (
    BIGINT,
    DATE,
    DATETIME,
    DOUBLE,
    INT,
    JSON,
    SMALLINT,
    TINYINT,
    VARCHAR,
    Type,
    common_type,
)

__all__ = ["binary_comparison_type", "constant_fits", "constant_type", "list_comparison_type"]

_EQUALITY_DECIMAL = Type("DECIMAL", 38, 9)


def binary_comparison_type(one: Type, two: Type, *, equality: bool) -> Type | None:
    """The type for = and <> (`equality`) or for < and the like; None: they cannot be compared."""
    if one == two or "NULL" in (one.kind, two.kind) or one.is_nested or two.is_nested:
        return common_type((one, two))
    if one.is_opaque or two.is_opaque:
        return None
    if "JSON" in (one.kind, two.kind):
        return JSON
    if equality and _text_and_exact(one, two):
        return _equality_type(one, two)
    if one.is_decimal or two.is_decimal:
        return _decimal_pair(one, two)
    if _moments(one, two):
        return DATETIME
    if _are_numbers(one, two):
        return _number_type(one, two)
    if {one.kind, two.kind} == {"VARBINARY", "VARCHAR"}:
        return Type("VARBINARY")
    return DOUBLE


def list_comparison_type(types: Sequence[Type], *, between: bool) -> Type | None:
    """The type for IN or BETWEEN, of all operands; None: they cannot be compared."""
    found: Type | None = types[0]
    for type_ in types[1:]:
        found = _listed_pair(found, type_, between=between) if found is not None else None
    return types[0] if found == VARCHAR and types[0].is_temporal else found


def _listed_pair(one: Type, two: Type, *, between: bool) -> Type | None:
    if one == two or "NULL" in (one.kind, two.kind) or one.is_nested or two.is_nested:
        return common_type((one, two))
    if one.is_opaque or two.is_opaque:
        return None
    if not between and _text_and_exact(one, two):
        return _equality_type(one, two)
    if one.is_decimal or two.is_decimal:
        return _decimal_pair(one, two)
    if "JSON" in (one.kind, two.kind):
        return JSON
    if all(type_.is_string or type_.is_temporal for type_ in (one, two)):
        return VARCHAR
    return common_type((one, two)) if _are_numbers(one, two) else DOUBLE


def _text_and_exact(one: Type, two: Type) -> bool:
    """A string and an exact number."""
    return any(
        left.is_string and (right.is_integer or right.is_decimal)
        for left, right in ((one, two), (two, one))
    )


def _equality_type(one: Type, two: Type) -> Type:
    """cbo_eq_base_type is decimal: that of the number, if it is one."""
    return next((type_ for type_ in (one, two) if type_.is_decimal), _EQUALITY_DECIMAL)


def _decimal_pair(one: Type, two: Type) -> Type | None:
    exact = all(t.is_decimal or t.is_integer or t.kind == "BOOLEAN" for t in (one, two))
    return common_type((one, two)) if exact else DOUBLE


def _moments(one: Type, two: Type) -> bool:
    return any(
        left.is_temporal and (right.is_string or right.is_temporal)
        for left, right in ((one, two), (two, one))
    )


def _number_type(one: Type, two: Type) -> Type | None:
    """A real number's own type beside a whole one."""
    for real, other in ((one, two), (two, one)):
        if real.is_float and not other.is_float:
            return real
    return common_type((one, two))


def _are_numbers(one: Type, two: Type) -> bool:
    return all(type_.is_number or type_.kind == "BOOLEAN" for type_ in (one, two))


# ---- a column and a constant


def constant_type(variable: Type, constant: Type, literal: str | None) -> Type | None:
    """The type in which = or < compare a column with a constant, if that has a rule of its own.

    literal: the constant's text; None for NULL, TRUE and the like.
    """
    if variable.is_temporal and (constant.is_string or constant.is_integer):
        return variable  # 2025-07-01 08:00:00 is the day 2025-07-01 for a DATE
    if variable.is_integer and constant.is_string and literal is not None:
        return variable if constant_fits(variable, constant, literal) else None
    return None


def constant_fits(type_: Type, constant: Type, literal: str | None) -> bool:
    """Whether a constant is the same text again after it is cast to a type."""
    if constant.kind == "NULL" or type_ == constant:
        return True
    if literal is None:
        return False
    if type_.is_string:
        return constant.is_number
    if type_.is_integer:
        return _is_integer(literal) and abs(int(literal)) <= _GREATEST.get(type_.kind, 2**127 - 1)
    if type_ == DATE:
        return re.fullmatch(r"\d{4}-\d\d-\d\d|\d{8}", literal) is not None
    return False


def _is_integer(text: str) -> bool:
    return re.fullmatch(r"0|-?[1-9]\d*", text) is not None


_GREATEST = {
    TINYINT.kind: 2**7 - 1,
    SMALLINT.kind: 2**15 - 1,
    INT.kind: 2**31 - 1,
    BIGINT.kind: 2**63 - 1,
}
