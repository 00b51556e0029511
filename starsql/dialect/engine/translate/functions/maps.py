"""Functions that make and take apart maps and structs.

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/map-functions/ and
https://docs.starrocks.io/docs/sql-reference/sql-functions/struct-functions/
"""

from __future__ import annotations

from starsql.dialect.engine.translate.nested import entry, struct
from starsql.dialect.engine.translate.refusal import reject
from starsql.dialect.engine.translate.scalar import Call, Scalar, coerce
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.types import BIGINT, BOOLEAN, NULL, VARCHAR, Type, array_of, common_type

__all__ = ["MACROS", "SCALARS", "item_at", "make_map"]

MACROS: tuple[tuple[str, str], ...] = (
    # of entries with an equal key the last stays
    (
        "sr_last_entries(m)",
        "list_filter(m, lambda sr_e, sr_i: len(list_filter(m[sr_i + 1:], "
        "lambda sr_l: sr_l.key IS NOT DISTINCT FROM sr_e.key)) = 0)",
    ),
    (
        "sr_entry(m, k)",
        "list_filter(m, lambda sr_e: sr_e.key IS NOT DISTINCT FROM k)[1]",
    ),
    ("sr_after(s, m)", "CASE WHEN strpos(s, m) > 0 THEN substr(s, strpos(s, m) + length(m)) END"),
    (
        "sr_zip_entries(k, v)",
        "CASE WHEN len(k) <> len(v) "
        "THEN error('failed: Key and value arrays must be the same length') "
        "ELSE sr_last_entries(list_transform(k, lambda sr_e, sr_i: "
        "struct_pack(key := sr_e, value := v[sr_i]))) END",
    ),
    (
        # where the second array is shorter, or NULL, nothing is kept
        "sr_map_filter(m, b)",
        "CASE WHEN m IS NULL THEN NULL WHEN b IS NULL THEN m[1:0] "
        "ELSE list_filter(m, lambda sr_e, sr_i: coalesce(b[sr_i], false)) END",
    ),
)


def _map_of(key: Type, value: Type) -> Type:
    return Type("MAP", args=(key, value))


def make_map(call: Call, keys: list[Typed], values: list[Typed]) -> Typed:
    """map{k: v, ...}: keys, and values, turn into their common types."""
    key_type = common_type(key.type for key in keys)
    value_type = common_type(value.type for value in values)
    if key_type is None or value_type is None:
        raise call.refuse("keys or values of these types")
    if not keys:
        return Typed("CAST([] AS STRUCT(key VARCHAR, value VARCHAR)[])", _map_of(NULL, NULL))
    if key_type.is_nested or key_type.kind == "JSON":
        raise reject("map-key", f"Map key doesn't support type: {key_type}.", call.node)
    entries = [
        entry(coerce(key, key_type, call.mismatch), coerce(value, value_type, call.mismatch))
        for key, value in zip(keys, values, strict=True)
    ]
    text = f"[{', '.join(entries)}]"
    distinct = len({key.literal for key in keys} - {None}) == len(keys)
    return Typed(text if distinct else f"sr_last_entries({text})", _map_of(key_type, value_type))


def _map(call: Call) -> Typed:
    """map(k, v, ...)"""
    if len(call.args) % 2:
        raise call.mismatch()
    return make_map(call, list(call.args[::2]), list(call.args[1::2]))


def item_at(call: Call) -> Typed:
    """An element of an array, counted from 1, or a map's value by its key; else NULL."""
    holder, place = call.args
    if holder.type.kind == "MAP":
        key_type, value_type = holder.type.args
        if key_type == NULL:
            return Typed("NULL", NULL)
        target = common_type((key_type, place.type))
        if target != key_type:
            raise call.refuse(f"a key of type {place.type} for one of {key_type}")
        key = coerce(place, key_type, call.mismatch)
        return Typed(f"sr_entry({holder.sql}, {key}).value", value_type)
    if holder.type.kind == "STRUCT":
        return _field_at(call, holder, place)
    if holder.type.kind != "ARRAY":
        raise call.mismatch()
    index = coerce(place, BIGINT, call.mismatch)
    text = f"list_extract({holder.sql}, {index})"
    if not (place.literal or "").isdigit() or place.literal == "0":
        text = f"sr_item({holder.sql}, {index})"
    return Typed(text, holder.type.args[0])


def _field_at(call: Call, holder: Typed, place: Typed) -> Typed:
    """A struct's field by its place, counted from 1 or, if negative, from the end."""
    try:
        number = int(place.literal or "")
    except ValueError:
        raise call.refuse("a field that is not constant") from None
    count = len(holder.type.args)
    index = number - 1 if number > 0 else count + number
    if not 0 <= index < count or number == 0:
        raise call.mismatch()
    return Typed(f"struct_extract({holder.sql}, 'f{index}')", holder.type.args[index])


def _parts(call: Call) -> tuple[Type, Type]:
    key, value = call.args[0].type.args
    return key, value


def _keys(call: Call) -> Typed:
    return Typed(
        f"list_transform({call.args[0].sql}, lambda sr_e: sr_e.key)", array_of(_parts(call)[0])
    )


def _values(call: Call) -> Typed:
    return Typed(
        f"list_transform({call.args[0].sql}, lambda sr_e: sr_e.value)", array_of(_parts(call)[1])
    )


def _entries(call: Call) -> Typed:
    text = f"list_transform({call.args[0].sql}, lambda sr_e: {struct(['sr_e.key', 'sr_e.value'])})"
    return Typed(text, array_of(Type("STRUCT", args=_parts(call), names=("key", "value"))))


def _from_arrays(call: Call) -> Typed:
    keys, values = call.args
    key, value = keys.type.args[0], values.type.args[0]
    return Typed(f"sr_zip_entries({keys.sql}, {values.sql})", _map_of(key, value))


def _concat(call: Call) -> Typed:
    """Of equal keys the last map's value counts; NULL maps are passed over."""
    target = common_type(arg.type for arg in call.args)
    if target is None:
        raise call.mismatch()
    if target.kind != "MAP":
        return Typed("NULL", NULL)
    texts = [coerce(arg, target, call.mismatch) for arg in call.args]
    known = " OR ".join(f"{text} IS NOT NULL" for text in texts)
    joined = f"sr_last_entries(list_concat({', '.join(texts)}))"
    return Typed(f"CASE WHEN {known} THEN {joined} END", target)


def _filter(call: Call) -> Typed:
    flags = coerce(call.args[1], array_of(BOOLEAN), call.mismatch)
    return Typed(f"sr_map_filter({call.args[0].sql}, {flags})", call.args[0].type)


def _str_to_map(call: Call) -> Typed:
    """Entries apart by `,` and keys from values by `:`, unless told otherwise."""
    text, *marks = call.args
    between, within = (*(mark.sql for mark in marks), *("','", "':'")[len(marks) :])
    if text.type.kind == "ARRAY":
        within = marks[0].sql if marks else "':'"
        pairs = coerce(text, array_of(VARCHAR), call.mismatch)
    else:
        pairs = f"sr_split({coerce(text, VARCHAR, call.mismatch)}, {between})"
    made = entry(f"split_part(sr_e, {within}, 1)", f"sr_after(sr_e, {within})")
    entries = f"sr_last_entries(list_transform({pairs}, lambda sr_e: {made}))"
    return Typed(entries, _map_of(VARCHAR, VARCHAR))


def _struct(call: Call) -> Typed:
    """row(...): fields col1, col2, ..."""
    names = tuple(f"col{i}" for i, _ in enumerate(call.args, 1))
    return _make_struct(names, call.args)


def _named_struct(call: Call) -> Typed:
    names, values = call.args[::2], call.args[1::2]
    if len(names) != len(values) or any(
        name.literal is None or not name.type.is_string for name in names
    ):
        raise call.mismatch()
    return _make_struct(tuple(name.literal or "" for name in names), values)


def _make_struct(names: tuple[str, ...], values: tuple[Typed, ...]) -> Typed:
    texts = ["CAST(NULL AS BOOLEAN)" if value.type == NULL else value.sql for value in values]
    types = tuple(BOOLEAN if value.type == NULL else value.type for value in values)
    return Typed(struct(texts), Type("STRUCT", args=types, names=names))


SCALARS: dict[str, Scalar] = {
    "map": Scalar("a*", None, build=_map),
    "element_at": Scalar("a a", None, build=item_at),
    "map_keys": Scalar("M", None, build=_keys),
    "map_values": Scalar("M", None, build=_values),
    "map_entries": Scalar("M", None, build=_entries),
    "map_from_arrays": Scalar("A A", None, build=_from_arrays),
    "map_concat": Scalar("a a*", None, build=_concat),
    "map_filter": Scalar("M A", None, build=_filter),
    "distinct_map_keys": Scalar("M", 0, "sr_last_entries({0})"),
    "str_to_map": Scalar("a s? s?", None, build=_str_to_map),
    "row struct": Scalar("a a*", None, build=_struct),
    "named_struct": Scalar("a a a*", None, build=_named_struct),
}
