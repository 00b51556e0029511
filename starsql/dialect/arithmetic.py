"""The type of a sum, a product and the like, from the types of what is added or multiplied.

    DECIMAL(10,2) + TINYINT    DECIMAL(11,2)
    INT / INT                  DOUBLE
    DATE - DATE                DOUBLE
    ARRAY<INT> + TINYINT       none: StarRocks refuses it

Source: ArithmeticExpr.java and ExpressionAnalyzer.visitArithmeticExpr of StarRocks.
"""

from __future__ import annotations

from starsql.dialect.casts import super_type_of
from starsql.dialect.types import (
    BIGINT,
    DOUBLE,
    INT,
    NULL,
    SMALLINT,
    TINYINT,
    Type,
    quotient_scale,
)

__all__ = ["MAX_DIGITS", "arithmetic_type"]

MAX_DIGITS = 38
"""Digits of the widest decimal but DECIMAL256, which has 76."""


def arithmetic_type(operator: str, left: Type, right: Type) -> Type | None:
    """The type of `left operator right`; None if StarRocks does not compute it.

    operator: one of + - * / % div & | ^.
    """
    if left == right == NULL:
        return NULL
    bitwise = operator in ("&", "|", "^", "div")
    if left.is_decimal or right.is_decimal:
        if any(t.is_float or t.is_string for t in (left, right)) and not bitwise:
            return DOUBLE
        one, two = _operand(left), _operand(right)
        if one is None or two is None:
            return None
        return BIGINT if bitwise else _decimal_arithmetic(operator, one, two)
    found = [_number(type_) for type_ in (left, right) if type_ != NULL]
    numbers = [type_ for type_ in found if type_ is not None]
    common = super_type_of(numbers) if len(numbers) == len(found) else None
    if common is None:
        return None
    if operator in ("+", "-", "*"):
        return _BIGGER.get(common.kind, common)
    if operator == "%":
        return common
    if operator == "/":
        return DOUBLE
    return common if common.is_integer else BIGINT


_BIGGER = {"TINYINT": SMALLINT, "SMALLINT": INT, "INT": BIGINT}


def _number(type_: Type) -> Type | None:
    """What arithmetic takes a value for; None if it takes none of that type."""
    if type_.kind == "BOOLEAN":
        return TINYINT
    if type_.is_integer:
        return type_
    real = type_.is_float or type_.is_string or type_.is_temporal or type_.kind == "TIME"
    return DOUBLE if real else None


def _operand(type_: Type) -> Type | None:
    """The decimal that a value is in arithmetic with another decimal."""
    if type_.is_decimal:
        return type_
    if type_.kind == "LARGEINT":
        return Type("DECIMAL", 38, 0)
    if type_.kind == "BIGINT":
        return Type("DECIMAL", 18, 0)
    if type_.is_integer or type_.kind == "BOOLEAN":
        return Type("DECIMAL", 9, 0)
    return Type("DECIMAL", 1, 0) if type_.kind in ("NULL", "FLOAT", "DOUBLE", "VARCHAR") else None


def _decimal_arithmetic(operator: str, left: Type, right: Type) -> Type | None:
    """Precision and scale as ArithmeticExpr.getReturnTypeOfDecimal has them."""
    widest = 76 if max(left.precision, right.precision) > MAX_DIGITS else MAX_DIGITS
    scale = max(left.scale, right.scale)
    if operator in ("+", "-"):
        whole = max(left.precision - left.scale, right.precision - right.scale)
        return Type("DECIMAL", min(whole + scale + 1, widest), scale)
    if operator == "*":
        scale = left.scale + right.scale
        if scale > widest:
            return None
        return Type("DECIMAL", min(left.precision + right.precision, widest), scale)
    if operator == "/":
        return Type("DECIMAL", widest, quotient_scale(left.scale))
    narrow = max(left.precision, right.precision) <= 18
    return Type("DECIMAL", 18 if narrow else widest, scale)
