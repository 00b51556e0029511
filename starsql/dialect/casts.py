"""Which types StarRocks turns into which by itself, and how it prints types in messages.

    >>> castable(read_type("DECIMAL(10,2)"), read_type("DATE"))
    False
    >>> print(super_type(read_type("DATE"), read_type("DATETIME")))
    DATETIME

Three relations, from the narrowest to the widest: `matches` (the type is what a parameter asks
for), `widens` (nothing gets lost), `castable` (StarRocks casts without being asked, and CAST may).

Sources, of https://github.com/StarRocks/starrocks/blob/main/: fe/fe-type/.../PrimitiveType.java
(IMPLICIT_CAST_MAP), fe/fe-core/.../sql/common/TypeManager.java (canCastTo, getCommonSuperType).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from starsql.dialect.catalog import words
from starsql.dialect.types import DOUBLE, VARCHAR, Type, as_decimal

__all__ = ["castable", "is_known", "matches", "super_type", "super_type_of", "to_text", "widens"]

_INTEGERS = ("BOOLEAN", "TINYINT", "SMALLINT", "INT", "BIGINT", "LARGEINT")  # in widening order
_NUMBERS = words("TINYINT SMALLINT INT BIGINT LARGEINT FLOAT DOUBLE DECIMAL")
_BASIC = _NUMBERS | words("BOOLEAN TIME DATE DATETIME VARCHAR VARBINARY")
_JSON_SCALARS = _NUMBERS | words("BOOLEAN VARCHAR VARIANT")
_VARIANT_SCALARS = _NUMBERS | words("BOOLEAN DATE DATETIME TIME VARCHAR JSON")

# What a value of each type is cast into implicitly, besides its own type.
_CASTS = {
    **dict.fromkeys(_BASIC - {"DECIMAL"}, _BASIC),
    "DECIMAL": _NUMBERS | words("BOOLEAN VARCHAR TIME"),
    "JSON": _JSON_SCALARS,
    "VARIANT": _VARIANT_SCALARS,
}
_NESTED = words("ARRAY MAP STRUCT")
_OPAQUE = words("HLL BITMAP PERCENTILE FUNCTION")
_PSEUDO = {
    "ANY_ARRAY": words("ARRAY"),
    "ANY_MAP": words("MAP"),
    "ANY_STRUCT": words("STRUCT"),
    "ANY_ELEMENT": _BASIC | _OPAQUE | _NESTED | words("JSON VARIANT NULL"),
}


def is_known(type_: Type) -> bool:
    """Whether the rules of this module cover a type, all of its parts included."""
    return type_.kind in _PSEUDO["ANY_ELEMENT"] and all(map(is_known, type_.args))


def matches(type_: Type, parameter: Type) -> bool:
    """Whether a value of this type is what a parameter asks for, without any cast.

    A parameter may be a pseudo-type (ANY_ARRAY, ...) or DECIMAL of any precision, written as
    precision 0.
    """
    if parameter.kind in _PSEUDO:
        return type_.kind in _PSEUDO[parameter.kind]
    if type_.kind != parameter.kind or len(type_.args) != len(parameter.args):
        return False
    if type_.is_decimal:
        return type_.scale == parameter.scale or 0 in (type_.precision, parameter.precision)
    if [name.lower() for name in type_.names] != [name.lower() for name in parameter.names]:
        return False
    return all(map(matches, type_.args, parameter.args))


def castable(source: Type, target: Type) -> bool:
    """Whether StarRocks casts a value of one type to the other; NULL is cast to any."""
    kinds = (source.kind, target.kind)
    if source.kind == "NULL" or kinds == ("VARCHAR", "BITMAP"):
        return True
    if source.kind in _NESTED and source.kind == target.kind:
        return len(source.args) == len(target.args) and all(map(castable, source.args, target.args))
    if target.kind in _NESTED:
        return _castable_to_nested(source, target)
    if source.kind in _NESTED:
        return target.kind == "VARIANT"
    if source.kind == target.kind:
        return True
    if "VARIANT" in kinds:
        other = source if target.kind == "VARIANT" else target
        return other.kind in _VARIANT_SCALARS
    if target.kind == "JSON":
        return source.kind in _JSON_SCALARS
    return target.kind in _CASTS.get(source.kind, ())


def _castable_to_nested(source: Type, target: Type) -> bool:
    """Casts of scalars to ARRAY, MAP and STRUCT. BOOLEAN is the type of a NULL inside of them."""
    if source.kind in ("BOOLEAN", "VARIANT"):
        return True
    if source.kind == "VARCHAR":
        return target.kind == "ARRAY"
    if source.kind != "JSON":
        return False
    if target.kind == "ARRAY":
        return target.args[0].kind not in ("ARRAY", "MAP")
    if target.kind == "MAP":
        key, value = target.args
        return castable(VARCHAR, key) and castable(source, value)
    return True


def widens(source: Type, target: Type) -> bool:
    """Whether a cast loses nothing; StarRocks prefers signatures that need only such casts."""
    if source.kind == target.kind == "ARRAY":
        return widens(source.args[0], target.args[0])
    if target.is_decimal and target.precision == 0:  # a DECIMAL of any precision
        return source.kind in _INTEGERS or source.is_decimal
    common = _scalar_super_type(source, target)
    return common is not None and matches(common, target)


def super_type_of(types: Iterable[Type]) -> Type | None:
    """`super_type` of one or more types."""
    found: Iterable[Type | None] = types
    return reduce(lambda one, two: one and two and super_type(one, two), found)


def super_type(one: Type, two: Type) -> Type | None:
    """The type of an array, CASE or COALESCE of both; None if StarRocks refuses to mix them.

    It is what the frontend says. `types.common_type` is what the embedded engine computes in.
    """
    if one.kind == two.kind and one.kind in _NESTED and len(one.args) == len(two.args):
        parts = [super_type(left, right) for left, right in zip(one.args, two.args, strict=True)]
        known = tuple(part for part in parts if part is not None)
        return Type(one.kind, args=known, names=one.names) if len(known) == len(parts) else None
    for side, other in ((one, two), (two, one)):
        if side.kind == "NULL" or (side.kind == "BOOLEAN" and other.kind in _NESTED):
            return other
    return _scalar_super_type(one, two)


def _scalar_super_type(one: Type, two: Type) -> Type | None:
    kinds = {one.kind, two.kind}
    if one == two or two.kind == "NULL":
        return one
    if one.kind == "NULL":
        return two
    if kinds & _NESTED or (len(kinds) > 1 and kinds & {"HLL", "FUNCTION"}):
        return None
    if "VARCHAR" in kinds:
        return VARCHAR
    if "DECIMAL" in kinds:
        return _decimal_super_type(one, two)
    if kinds <= set(_INTEGERS):
        return max(one, two, key=lambda type_: _INTEGERS.index(type_.kind))
    return _mixed_super_type(kinds)


def _decimal_super_type(one: Type, two: Type) -> Type | None:
    """Exact numbers give a decimal with room for both, DOUBLE where there is none so wide."""
    exact = {"DECIMAL", *_INTEGERS}
    if one.kind in exact and two.kind in exact:
        left, right = as_decimal(one), as_decimal(two)
        scale = max(left.scale, right.scale)
        precision = scale + max(left.precision - left.scale, right.precision - right.scale)
        return Type("DECIMAL", precision, scale) if precision <= 38 else DOUBLE
    other = two if one.is_decimal else one
    return DOUBLE if other.kind in ("FLOAT", "DOUBLE", "DATE", "DATETIME", "TIME", "JSON") else None


# Pairs of kinds that are not alike and still have a type in common.
_MIXED = {
    **{frozenset({number, "FLOAT"}): "DOUBLE" for number in ("INT", "BIGINT", "LARGEINT")},
    **{frozenset({number, "FLOAT"}): "FLOAT" for number in ("BOOLEAN", "TINYINT", "SMALLINT")},
    **{frozenset({number, "DOUBLE"}): "DOUBLE" for number in (*_INTEGERS, "FLOAT")},
    **{frozenset({number, "DATE"}): number for number in ("INT", "BIGINT", "LARGEINT")},
    **{frozenset({number, "DATETIME"}): number for number in ("BIGINT", "LARGEINT", "DOUBLE")},
    **{frozenset({number, "TIME"}): "DOUBLE" for number in (*_INTEGERS, "FLOAT", "DOUBLE")},
    frozenset({"DATE", "DATETIME"}): "DATETIME",
}


def _mixed_super_type(kinds: set[str]) -> Type | None:
    kind = _MIXED.get(frozenset(kinds))
    return Type(kind) if kind is not None else None


_WIDTHS = {"TINYINT": 4, "SMALLINT": 6, "INT": 11, "BIGINT": 20, "LARGEINT": 40}


def to_text(type_: Type) -> str:
    """A type as StarRocks prints it in messages: `bigint(20)`, `map<int(11),varchar(65533)>`.

    Source: ScalarType.toSql.
    """
    match type_.kind:
        case "DECIMAL":
            return f"decimal({type_.precision}, {type_.scale})"
        case "ARRAY" | "MAP":
            return f"{type_.kind.lower()}<{','.join(map(to_text, type_.args))}>"
        case "STRUCT":
            fields = zip(type_.names, type_.args, strict=True)
            return f"struct<{', '.join(f'`{name}` {to_text(part)}' for name, part in fields)}>"
        case "NULL":
            return "NULL_TYPE"
        case kind if kind in _WIDTHS:
            return f"{kind.lower()}({_WIDTHS[kind]})"
        case kind:
            return type_.written or kind.lower()
