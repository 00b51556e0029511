"""Functions of arrays. In macros, lambdas bind `sr_e`, a name that no argument ever uses freely.

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/array-functions/,
be/src/exprs/array_functions.cpp
"""

from __future__ import annotations

from starsql.dialect.engine.translate.scalar import Call, Scalar, coerce
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.types import (
    BIGINT,
    BOOLEAN,
    DOUBLE,
    INT,
    MAX_DECIMAL,
    NULL,
    VARCHAR,
    Type,
    array_of,
    common_type,
    decimal,
)

__all__ = ["MACROS", "SCALARS", "element_type"]

MACROS: tuple[tuple[str, str], ...] = (
    # the first of equal elements stays, in order; NULL equals NULL
    (
        "sr_distinct(l)",
        "list_filter(l, lambda sr_e, sr_i: coalesce(list_position(l, sr_e), "
        "list_position(list_transform(l, lambda sr_n: sr_n IS NULL), true)) = sr_i)",
    ),
    ("sr_remove(l, v)", "list_filter(l, lambda sr_e: sr_e IS DISTINCT FROM v)"),
    (
        "sr_contains(l, v)",
        "CASE WHEN l IS NOT NULL "
        "THEN len(list_filter(l, lambda sr_e: sr_e IS NOT DISTINCT FROM v)) > 0 END",
    ),
    (
        "sr_position(l, v)",
        "CASE WHEN l IS NOT NULL THEN coalesce(list_position("
        "list_transform(l, lambda sr_e: sr_e IS NOT DISTINCT FROM v), true), 0) END",
    ),
    (
        "sr_contains_all(l, m)",
        "CASE WHEN l IS NOT NULL AND m IS NOT NULL "
        "THEN len(list_filter(m, lambda sr_w: NOT sr_contains(l, sr_w))) = 0 END",
    ),
    (
        "sr_contains_seq(l, m)",
        "CASE WHEN l IS NULL OR m IS NULL THEN NULL WHEN len(m) = 0 THEN true ELSE len(list_filter("
        "range(1, len(l) - len(m) + 2), lambda sr_s: len(list_filter(range(1, len(m) + 1), "
        "lambda sr_k: l[sr_s + sr_k - 1] IS DISTINCT FROM m[sr_k])) = 0)) > 0 END",
    ),
    (
        "sr_overlap(l, m)",
        "CASE WHEN l IS NOT NULL AND m IS NOT NULL "
        "THEN len(list_filter(m, lambda sr_w: sr_contains(l, sr_w))) > 0 END",
    ),
    (
        "sr_any(l)",
        "CASE WHEN l IS NULL THEN NULL WHEN list_contains(l, true) THEN true "
        "WHEN len(list_filter(l, lambda sr_e: sr_e IS NULL)) > 0 THEN NULL ELSE false END",
    ),
    (
        "sr_all(l)",
        "CASE WHEN l IS NULL THEN NULL WHEN list_contains(l, false) THEN false "
        "WHEN len(list_filter(l, lambda sr_e: sr_e IS NULL)) > 0 THEN NULL ELSE true END",
    ),
    (
        # where the second array is shorter, or NULL, nothing is kept
        "sr_filter(l, b)",
        "CASE WHEN l IS NULL THEN NULL WHEN b IS NULL THEN l[1:0] "
        "ELSE list_filter(l, lambda sr_e, sr_i: coalesce(b[sr_i], false)) END",
    ),
    (
        # from the end if p is negative; NULL beyond either end is no element
        "sr_slice(l, p, n)",
        "CASE WHEN n < 1 OR p = 0 OR abs(p) > len(l) THEN l[1:0] "
        "WHEN p > 0 THEN l[p:p + n - 1] ELSE l[len(l) + p + 1:len(l) + p + n] END",
    ),
    (
        "sr_cum_sum(l)",
        "list_transform(l, lambda sr_e, sr_i: CASE WHEN sr_e IS NOT NULL "
        "THEN list_sum(l[1:sr_i]) END)",
    ),
    (
        "sr_difference(l)",
        "list_transform(l, lambda sr_e, sr_i: CASE WHEN sr_i = 1 THEN sr_e - sr_e "
        "ELSE sr_e - l[sr_i - 1] END)",
    ),
    ("sr_item(l, i)", "CASE WHEN i > 0 THEN list_extract(l, i) END"),
)


def element_type(call: Call, place: int = 0) -> Type:
    """The element type of an argument that must be an array."""
    array = call.args[place].type
    if array.kind != "ARRAY":
        raise call.mismatch()
    return array.args[0]


def _item(template: str, returns: Type | None) -> Scalar:
    """A function of an array and a value of its element type; without `returns`, of its type."""

    def build(call: Call) -> Typed:
        element = common_type((element_type(call), call.args[1].type))
        if element is None:
            raise call.mismatch()
        array = coerce(call.args[0], array_of(element), call.mismatch)
        value = coerce(call.args[1], element, call.mismatch)
        return Typed(template.format(array, value), returns or array_of(element))

    return Scalar("A a", None, build=build)


def _pair(template: str, returns: Type | None = BOOLEAN) -> Scalar:
    """A function of two arrays, or more, of a common element type."""

    def build(call: Call) -> Typed:
        target = common_type(arg.type for arg in call.args)
        if target is None:
            raise call.mismatch()
        texts = [coerce(arg, target, call.mismatch) for arg in call.args]
        return Typed(template.format(*texts, args=", ".join(texts)), returns or target)

    return Scalar("A A*", None, build=build)


def _concat(call: Call) -> Typed:
    """NULL if any of them is."""
    target = common_type(arg.type for arg in call.args)
    if target is None:
        raise call.mismatch()
    texts = [coerce(arg, target, call.mismatch) for arg in call.args]
    return Typed(f"({' || '.join(texts)})", target)


def _number(call: Call) -> Typed:
    element = element_type(call)
    if element.kind == "BOOLEAN":
        array, element = coerce(call.args[0], array_of(INT), call.mismatch), INT
    else:
        array = call.args[0].sql
    if not element.is_number:
        raise call.refuse(f"elements of type {element}")
    if call.name == "array_avg":
        if element.is_decimal:
            raise call.refuse("DECIMAL elements")
        return Typed(f"list_avg({array})", DOUBLE)
    if element.kind == "LARGEINT":
        wide = element
    elif element.is_decimal:
        wide = decimal(MAX_DECIMAL, element.scale)
    else:
        wide = BIGINT if element.is_integer else DOUBLE
    text = "HUGEINT" if wide.kind == "LARGEINT" else str(wide)
    return Typed(f"CAST(list_sum({array}) AS {text})", wide)


def _running(template: str) -> Scalar:
    """array_cum_sum and array_difference: of integers BIGINT, else DOUBLE."""

    def build(call: Call) -> Typed:
        element = element_type(call)
        exact = element.is_integer or element.kind == "BOOLEAN"
        if element.is_decimal or element.kind == "LARGEINT":
            raise call.refuse(f"elements of type {element}")
        target = array_of(BIGINT if exact else DOUBLE)
        array = coerce(call.args[0], target, call.mismatch)
        duckdb = "BIGINT[]" if exact else "DOUBLE[]"
        return Typed(f"CAST({template.format(array)} AS {duckdb})", target)

    return Scalar("A", None, build=build)


def _extreme(call: Call) -> Typed:
    function = "list_min" if call.name == "array_min" else "list_max"
    element = element_type(call)
    if element.is_nested or element.kind == "JSON":
        raise call.mismatch()
    return Typed(f"{function}({call.args[0].sql})", element)


def _sort(call: Call) -> Typed:
    element = element_type(call)
    if element.is_nested or element.kind == "JSON":
        raise call.refuse(f"elements of type {element}")
    return Typed(f"list_sort({call.args[0].sql}, 'ASC', 'NULLS FIRST')", call.args[0].type)


def _sort_by(call: Call) -> Typed:
    """Sorted by the elements of other arrays, the first of them first; stable, NULL the smallest.

    A key that is NULL as a whole sorts nothing; keys of other lengths stop the query.
    """
    array, *keys = call.args
    if array.type == NULL:
        return Typed("CAST(NULL AS BOOLEAN[])", array_of(BOOLEAN))
    element_type(call)
    parts = []
    for place, key in enumerate(keys, 1):
        if key.type != NULL and (key.type.kind != "ARRAY" or key.type.args[0].is_nested):
            raise call.refuse(f"a key of type {key.type}")
        if key.type != NULL:
            item = f"{key.sql}[sr_i]"  # NULL sorts last within a struct
            parts += [f"n{place} := {item} IS NOT NULL", f"k{place} := {item}"]
    lengths = " OR ".join(f"len({key.sql}) <> len({array.sql})" for key in keys if key.type != NULL)
    rows = (
        f"list_transform({array.sql}, lambda sr_e, sr_i: "
        f"struct_pack({', '.join(parts)}, place := sr_i, value := sr_e))"
    )
    ordered = f"list_sort({rows}, 'ASC', 'NULLS FIRST')"
    text = f"list_transform({ordered}, lambda sr_r: sr_r.value)"
    if lengths:
        failed = "error('failed: Input arrays'' size are not equal in array_sortby.')"
        text = f"CASE WHEN {lengths} THEN {failed} ELSE {text} END"
    return Typed(text, array.type)


def _join(call: Call) -> Typed:
    texts = coerce(call.args[0], array_of(VARCHAR), call.mismatch)
    if len(call.args) > 2:
        texts = f"list_transform({texts}, lambda sr_e: coalesce(sr_e, {call.args[2].sql}))"
    return Typed(f"array_to_string({texts}, {call.args[1].sql})", VARCHAR)


def _generate(call: Call) -> Typed:
    """array_generate(n) is 1 to n; both ends included, an impossible step gives no element."""
    if any(not (arg.type.is_integer or arg.type == NULL) for arg in call.args):
        raise call.refuse("anything but integers")
    target = common_type(arg.type for arg in call.args) or BIGINT
    texts = [arg.sql for arg in call.args]
    start, end = ("1", texts[0]) if len(texts) == 1 else texts[:2]
    step = texts[2] if len(texts) == 3 else f"CASE WHEN {start} <= {end} THEN 1 ELSE -1 END"
    if target.kind == "LARGEINT" or target == NULL:
        raise call.refuse(f"elements of type {target}")
    name = "INTEGER" if target.kind == "INT" else target.kind
    series = f"generate_series(CAST({start} AS BIGINT), CAST({end} AS BIGINT), {step})"
    text = f"CASE WHEN {step} = 0 THEN [] ELSE {series} END"
    return Typed(f"CAST({text} AS {name}[])", array_of(target))


def _repeat(call: Call) -> Typed:
    value, count = call.args
    element = BOOLEAN if value.type == NULL else value.type
    item = coerce(value, element, call.mismatch)
    series = f"range(0, greatest({count.sql}, 0))"
    return Typed(f"list_transform({series}, lambda sr_e: {item})", array_of(element))


def _flatten(call: Call) -> Typed:
    inner = element_type(call)
    if inner.kind != "ARRAY":
        raise call.mismatch()
    return Typed(f"flatten({call.args[0].sql})", inner)


def _length(call: Call) -> Typed:
    """Of arrays and maps."""
    value = call.args[0]
    if value.type == NULL:
        return Typed("CAST(NULL AS INTEGER)", INT)
    kinds = {"array_length": ("ARRAY",), "map_size": ("MAP",)}.get(call.name, ("ARRAY", "MAP"))
    if value.type.kind not in kinds:
        raise call.mismatch()
    return Typed(f"CAST(len({value.sql}) AS INTEGER)", INT)


def _filter(call: Call) -> Typed:
    array, kept = call.args
    flags = coerce(kept, array_of(BOOLEAN), call.mismatch)
    return Typed(f"sr_filter({array.sql}, {flags})", array.type)


def _match(call: Call) -> Typed:
    flags = coerce(call.args[0], array_of(BOOLEAN), call.mismatch)
    return Typed(f"sr_{'any' if call.name == 'any_match' else 'all'}({flags})", BOOLEAN)


def _top_n(call: Call) -> Typed:
    element_type(call)
    ordered = f"list_sort({call.args[0].sql}, 'DESC', 'NULLS LAST')"
    return Typed(f"{ordered}[1:greatest({call.args[1].sql}, 0)]", call.args[0].type)


def _similarity(call: Call) -> Typed:
    """Of vectors of FLOAT; the normalised form trusts that they have length 1."""
    one, two = (coerce(arg, array_of(Type("FLOAT")), call.mismatch) for arg in call.args)
    function = {
        "cosine_similarity": "list_cosine_similarity",
        "approx_cosine_similarity": "list_cosine_similarity",
        "cosine_similarity_norm": "list_inner_product",
        "inner_product": "list_inner_product",
    }.get(call.name)
    if function:
        return Typed(f"CAST({function}({one}, {two}) AS FLOAT)", Type("FLOAT"))
    squares = f"list_transform(list_zip({one}, {two}), lambda sr_p: pow(sr_p[1] - sr_p[2], 2))"
    return Typed(f"CAST(list_sum({squares}) AS FLOAT)", Type("FLOAT"))


_BYTES = {"BOOLEAN": 1, "TINYINT": 1, "SMALLINT": 2, "INT": 4, "BIGINT": 8, "LARGEINT": 16}
_NULL_BYTES = "00000000"


def _hashed(call: Call) -> Typed:
    """crc32_hash: of the bytes that StarRocks holds an array in, each part after the other."""
    return Typed(
        f"sr_crc32_bytes({_hex_bytes(call, call.args[0].sql, call.args[0].type, 1)})", BIGINT
    )


def _hex_bytes(call: Call, sql: str, type_: Type, depth: int) -> str:
    """The bytes of a value in hexadecimal digits. Raises Refusal for types whose are not known."""
    if type_.kind in _BYTES:
        return f"sr_integer_bytes(CAST({sql} AS HUGEINT), {_BYTES[type_.kind]})"
    if type_.kind in ("FLOAT", "DOUBLE"):
        return f"sr_real_bytes({sql}, {4 if type_.kind == 'FLOAT' else 8})"
    if type_.is_string:
        return f"hex(encode({sql}))"
    if type_.kind == "ARRAY":
        name = f"n{depth}"
        part = f"coalesce({_hex_bytes(call, name, type_.args[0], depth + 1)}, '{_NULL_BYTES}')"
        parts = f"array_to_string(list_transform({sql}, lambda {name}: {part}), '')"
        return f"(sr_integer_bytes(CAST(len({sql}) AS HUGEINT), 8) || {parts})"
    if type_.kind == "STRUCT":
        texts = [
            _hex_bytes(call, f"struct_extract({sql}, 'f{place}')", part, depth)
            for place, part in enumerate(type_.args)
        ]
        joined = " || ".join(f"coalesce({text}, '{_NULL_BYTES}')" for text in texts)
        return f"CASE WHEN {sql} IS NOT NULL THEN {joined} END"
    if type_ == NULL:
        return "CAST(NULL AS VARCHAR)"
    raise call.refuse(f"{type_}")


SCALARS: dict[str, Scalar] = {
    "array_length cardinality map_size": Scalar("a", None, build=_length),
    "crc32_hash": Scalar("A", None, build=_hashed),
    "array_append": _item("list_append({0}, {1})", None),
    "array_remove": _item("sr_remove({0}, {1})", None),
    "array_contains": _item("sr_contains({0}, {1})", BOOLEAN),
    "array_position": _item("CAST(sr_position({0}, {1}) AS INTEGER)", INT),
    "array_contains_all": _pair("sr_contains_all({0}, {1})"),
    "array_contains_seq": _pair("sr_contains_seq({0}, {1})"),
    "arrays_overlap": _pair("sr_overlap({0}, {1})"),
    "array_concat": Scalar("A A*", None, build=_concat),
    "array_distinct": Scalar("A", 0, "sr_distinct({0})"),
    "array_sort": Scalar("A", None, build=_sort),
    "array_sortby": Scalar("a a a*", None, build=_sort_by),
    "array_slice": Scalar("A i i", 0, "sr_slice({args})"),
    "array_top_n": Scalar("A i", None, build=_top_n),
    "array_sum array_avg": Scalar("A", None, build=_number),
    "array_min array_max": Scalar("A", None, build=_extreme),
    "array_cum_sum": _running("sr_cum_sum({0})"),
    "array_difference": _running("sr_difference({0})"),
    "array_join": Scalar("A s s?", None, build=_join),
    "array_generate": Scalar("a a? a?", None, build=_generate),
    "array_repeat": Scalar("a i", None, build=_repeat),
    "array_flatten": Scalar("A", None, build=_flatten),
    "array_filter": Scalar("A A", None, build=_filter),
    "any_match all_match": Scalar("A", None, build=_match),
    "cosine_similarity cosine_similarity_norm approx_cosine_similarity inner_product "
    "l2_distance approx_l2_distance": Scalar("A A", None, build=_similarity),
}
