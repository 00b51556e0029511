"""Arrays, maps and structs as values: making, casting, comparing, printing and sorting them.

An ARRAY is a DuckDB list and a STRUCT is a STRUCT. A MAP is a list of its entries in their order,
STRUCT(key, value)[], since DuckDB's own maps allow no NULL among their keys.

Lambdas made here bind `n1`, `n2`, ... by their depth.
"""

from __future__ import annotations

from collections.abc import Callable

from starsql.dialect.types import Type

__all__ = [
    "MACROS",
    "array_sort_key",
    "cast_nested",
    "entry",
    "field",
    "nested_equal",
    "nested_same",
    "nested_text",
    "sorted_maps",
    "stored_maps",
    "struct",
    "struct_type",
]

MACROS: tuple[tuple[str, str], ...] = (
    ("sr_string_text(s)", "CAST(to_json(s) AS VARCHAR)"),
    (
        # NULL sorts last within a struct
        "sr_sorted_map(m)",
        "CASE WHEN m IS NOT NULL THEN list_concat(list_filter(m, lambda sr_e: sr_e.key IS NULL), "
        "list_sort(list_filter(m, lambda sr_e: sr_e.key IS NOT NULL))) END",
    ),
)

PartCast = Callable[[str, Type, Type, int], str | None]
"""Casts a part: text, source, target, depth."""


def entry(key: str, value: str) -> str:
    """One entry of a map."""
    return f"struct_pack(key := {key}, value := {value})"


def struct(values: list[str]) -> str:
    """A struct. Its fields go by their place: StarRocks allows two of one name."""
    parts = (f"{_field(place)} := {value}" for place, value in enumerate(values))
    return f"struct_pack({', '.join(parts)})"


def _field(place: int) -> str:
    return f"f{place}"


def field(sql: str, type_: Type, name: str) -> tuple[str, Type] | None:
    """A struct's field, by its name in any letter case; None if it has none."""
    for place, known in enumerate(type_.names):
        if known.lower() == name.lower():
            return f"struct_extract({sql}, '{_field(place)}')", type_.args[place]
    return None


def struct_type(parts: list[str]) -> str:
    """The DuckDB type of a struct with fields of these DuckDB types."""
    return "STRUCT(" + ", ".join(f"{_field(i)} {part}" for i, part in enumerate(parts)) + ")"


# ---- casts


def cast_nested(cast: PartCast, sql: str, source: Type, target: Type, depth: int) -> str | None:
    """DuckDB text that casts between nested types of one kind, part by part.

    None if some part has no cast.
    """
    if source.kind != target.kind or len(source.args) != len(target.args):
        return None
    name = f"n{depth}"
    if source.kind == "ARRAY":
        inner = cast(name, source.args[0], target.args[0], depth + 1)
        return inner and f"list_transform({sql}, lambda {name}: {inner})"
    if source.kind == "MAP":
        parts = [
            cast(f"{name}.{part}", one, two, depth + 1)
            for part, one, two in zip(("key", "value"), source.args, target.args, strict=True)
        ]
        key, value = parts
        if key is None or value is None:
            return None
        return f"list_transform({sql}, lambda {name}: {entry(key, value)})"
    parts = [
        cast(f"struct_extract({sql}, '{_field(place)}')", one, two, depth)
        for place, (one, two) in enumerate(zip(source.args, target.args, strict=True))
    ]
    known = [part for part in parts if part is not None]
    if len(known) != len(parts):
        return None
    return f"CASE WHEN {sql} IS NOT NULL THEN {struct(known)} END"


def with_fields(sql: str, source: Type, target: Type, depth: int = 1) -> str | None:
    """A value whose structs have lost fields, or gained some, which are NULL.

    None if anything else of the type has changed.
    """
    if source == target and source.names == target.names:
        return sql
    if source.kind != target.kind or not source.is_nested:
        return None
    name = f"n{depth}"
    if source.kind == "STRUCT":
        parts = []
        for wanted, type_ in zip(target.names, target.args, strict=True):
            known = field(sql, source, wanted)
            part = with_fields(*known, type_, depth) if known is not None else "NULL"
            if part is None:
                return None
            parts.append(part)
        return f"CASE WHEN {sql} IS NOT NULL THEN {struct(parts)} END"
    if source.kind == "MAP":
        value = with_fields(f"{name}.value", source.args[1], target.args[1], depth + 1)
        if value is None or source.args[0] != target.args[0]:
            return None
        return f"list_transform({sql}, lambda {name}: {entry(f'{name}.key', value)})"
    inner = with_fields(name, source.args[0], target.args[0], depth + 1)
    return inner and f"list_transform({sql}, lambda {name}: {inner})"


def nested_text(cast: PartCast, sql: str, type_: Type, depth: int) -> str | None:
    """A nested value as CAST prints it: [1,2], {"a":1}; strings in quotes, NULL as null."""
    name = f"n{depth}"
    if type_.kind == "ARRAY":
        inner = _part_text(cast, name, type_.args[0], depth + 1)
        texts = f"list_transform({sql}, lambda {name}: {inner})"
        return inner and f"'[' || array_to_string({texts}, ',') || ']'"
    if type_.kind == "MAP":
        key = _part_text(cast, f"{name}.key", type_.args[0], depth + 1)
        value = _part_text(cast, f"{name}.value", type_.args[1], depth + 1)
        if key is None or value is None:
            return None
        texts = f"list_transform({sql}, lambda {name}: {key} || ':' || {value})"
        return "'{' || array_to_string(" + texts + ", ',') || '}'"
    shown = []
    for place, (label, part) in enumerate(zip(type_.names, type_.args, strict=True)):
        inner = _part_text(cast, f"struct_extract({sql}, '{_field(place)}')", part, depth)
        if inner is None:
            return None
        escaped = label.replace("'", "''")
        shown.append(f"'\"{escaped}\":' || {inner}")
    body = " || ',' || ".join(shown)
    return f"CASE WHEN {sql} IS NOT NULL THEN '{{' || {body} || '}}' END"


def _part_text(cast: PartCast, sql: str, type_: Type, depth: int) -> str | None:
    if type_.is_string or type_.is_temporal:
        text = cast(sql, type_, Type("VARCHAR"), depth)
        return text and f"coalesce(sr_string_text({text}), 'null')"
    text = cast(sql, type_, Type("VARCHAR"), depth)
    return text and f"coalesce({text}, 'null')"


# ---- comparing


def nested_equal(one: str, two: str, type_: Type, depth: int = 1) -> str:
    """`=` of two values of one type: NULL where a NULL inside decides."""
    if type_.kind == "ARRAY":
        place = f"n{depth}"
        part = nested_equal(f"{one}[{place}]", f"{two}[{place}]", type_.args[0], depth + 1)
        parts = f"list_transform(range(1, len({one}) + 1), lambda {place}: {part})"
        return _sized(one, two, parts)
    if type_.kind == "MAP":
        left = f"n{depth}"
        same = f"sr_entry({two}, {left}.key)"
        values = nested_equal(f"{left}.value", f"{same}.value", type_.args[1], depth + 1)
        part = f"CASE WHEN {same} IS NULL THEN false ELSE {values} END"
        return _sized(one, two, f"list_transform({one}, lambda {left}: {part})")
    if type_.kind == "STRUCT":
        fields = [
            nested_equal(
                f"struct_extract({one}, '{_field(i)}')",
                f"struct_extract({two}, '{_field(i)}')",
                part_type,
                depth,
            )
            for i, part_type in enumerate(type_.args)
        ]
        known = f"{one} IS NOT NULL AND {two} IS NOT NULL"
        return f"CASE WHEN {known} THEN ({' AND '.join(fields)}) END"
    return f"({one} = {two})"


def nested_same(one: str, two: str, type_: Type) -> tuple[str, str]:
    """Both values such that DuckDB's `=` is StarRocks' `<=>`: a NULL inside equals another."""
    return sorted_maps(one, type_), sorted_maps(two, type_)


def sorted_maps(sql: str, type_: Type) -> str:
    """The value with the entries of each map by key, NULL first."""
    return _with_maps(sql, type_, lambda _: True, 1)


def stored_maps(sql: str, type_: Type) -> str:
    """The value as a table keeps it: maps whose keys are numbers have them in order."""
    return _with_maps(sql, type_, lambda key: key.is_number, 1)


def _with_maps(sql: str, type_: Type, sorts: Callable[[Type], bool], depth: int) -> str:
    if not _has_map(type_, sorts):
        return sql
    name = f"n{depth}"
    if type_.kind == "ARRAY":
        inner = _with_maps(name, type_.args[0], sorts, depth + 1)
        return f"list_transform({sql}, lambda {name}: {inner})"
    if type_.kind == "MAP":
        key, value = type_.args
        if _has_map(value, sorts):
            made = entry(f"{name}.key", _with_maps(f"{name}.value", value, sorts, depth + 1))
            sql = f"list_transform({sql}, lambda {name}: {made})"
        return f"sr_sorted_map({sql})" if sorts(key) else sql
    parts = [
        _with_maps(f"struct_extract({sql}, '{_field(place)}')", part, sorts, depth)
        for place, part in enumerate(type_.args)
    ]
    return f"CASE WHEN {sql} IS NOT NULL THEN {struct(parts)} END"


def _has_map(type_: Type, sorts: Callable[[Type], bool]) -> bool:
    if type_.kind == "MAP" and sorts(type_.args[0]):
        return True
    return any(_has_map(part, sorts) for part in type_.args)


def _sized(one: str, two: str, parts: str) -> str:
    return (
        f"CASE WHEN {one} IS NULL OR {two} IS NULL THEN NULL "
        f"WHEN len({one}) <> len({two}) THEN false ELSE sr_all({parts}) END"
    )


# ---- sorting


def array_sort_key(
    sql: str, type_: Type, depth: int = 1, *, nulls_smallest: bool = True
) -> str | None:
    """What DuckDB sorts as StarRocks sorts the value: NULL inside is the smallest, or the largest.

    None for types that are not sorted.
    """
    if type_.kind in ("MAP", "JSON") or type_.is_opaque:
        return None
    null = "IS NOT NULL" if nulls_smallest else "IS NULL"
    if type_.kind == "ARRAY":
        name = f"n{depth}"
        inner = array_sort_key(name, type_.args[0], depth + 1, nulls_smallest=nulls_smallest)
        pair = f"struct_pack(a := {name} {null}, b := {inner})"
        return inner and f"list_transform({sql}, lambda {name}: {pair})"
    if type_.kind == "STRUCT":
        keys = []
        for place, part in enumerate(type_.args):
            text = f"struct_extract({sql}, '{_field(place)}')"
            inner = array_sort_key(text, part, depth, nulls_smallest=nulls_smallest)
            if inner is None:
                return None
            keys += [f"a{place} := {text} {null}", f"b{place} := {inner}"]
        return f"CASE WHEN {sql} IS NOT NULL THEN struct_pack({', '.join(keys)}) END"
    return sql
