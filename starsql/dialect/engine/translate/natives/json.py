"""JSON as StarRocks keeps, prints, searches and compares it.

A value is held as the text that StarRocks prints: keys sorted, `, ` and `: ` between the parts.

    >>> parse('{"b": [1.50, null], "a": "x"}')
    '{"a": "x", "b": [1.5, null]}'
    >>> query('{"a": [{"b": 1}, {"b": 2}]}', "$.a[*].b")
    '[1, 2]'

Sources: be/src/types/json_value.cpp, be/src/exprs/jsonpath.cpp, be/src/exprs/json_functions.cpp,
be/src/util/json_converter.h; VelocyPack's Dumper and Slice.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from starsql.dialect.engine.translate.natives.native import Native

__all__ = ["NATIVES", "parse", "query", "real_text"]

_SPACES = " \t\n\v\f\r"
_INTEGERS = range(-(2**63), 2**64)


class _Missing:
    """What a path finds where there is nothing."""


_MISSING = _Missing()


# ---- reading and printing


def parse(text: str) -> str | None:
    """parse_json, and text that becomes JSON: NULL if it begins like JSON and is none."""
    if text.lstrip(_SPACES)[:1] not in ("{", "[", '"') or not text.strip(_SPACES):
        return _dump(text)
    try:
        return _dump(_load(text))
    except (ValueError, RecursionError):
        return None


@lru_cache(maxsize=4096)
def _load(text: str) -> Any:
    """The Python value of JSON text; nobody changes it. Raises ValueError."""
    return json.loads(text, parse_int=_integer, parse_constant=_no_constant)


def _integer(digits: str) -> int | float:
    value = int(digits)
    return value if value in _INTEGERS else float(digits)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _dump(value: Any) -> str:
    if isinstance(value, dict):
        pairs = sorted(value.items(), key=lambda pair: pair[0].encode())
        return "{" + ", ".join(f"{_string(key)}: {_dump(item)}" for key, item in pairs) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_dump, value)) + "]"
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, float):
        return real_text(value)
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def real_text(value: float) -> str:
    """The shortest digits, laid out as VelocyPack's fpconv does."""
    if value == 0 or not math.isfinite(value):
        return "0" if value == 0 else "null"
    sign = "-" if value < 0 else ""
    mantissa, exponent = f"{abs(value)!r}e0".split("e")[:2]
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    shift = int(exponent) - len(fraction)
    stripped = digits.rstrip("0")
    shift += len(digits) - len(stripped)
    return sign + _laid_out(stripped, shift)


def _laid_out(digits: str, shift: int) -> str:
    """The number digits * 10**shift."""
    power = shift + len(digits) - 1
    if shift >= 0 and power < len(digits) + 7:
        return digits + "0" * shift
    if shift < 0 and (shift > -7 or abs(power) < 4):
        if power >= 0:
            return f"{digits[: power + 1]}.{digits[power + 1 :]}"
        return f"0.{'0' * (-power - 1)}{digits}"
    point = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{digits[0]}{point}e{'+' if power >= 0 else '-'}{abs(power)}"


# ---- paths


_PIECE = re.compile(r'([^"\[\]]*)((?:\[[0-9:*]+\])*)', re.DOTALL)


@lru_cache(maxsize=1024)
def _path(text: str) -> list[tuple[str, str]] | None:
    """Steps of a key (or "") and a selector: "", "3", "*", "1:3". None if it is no path."""
    parts = _split_path(text)
    if parts is None:
        return None
    steps: list[tuple[str, str]] = []
    for place, part in enumerate(parts):
        if place == 0 and part == "$":
            continue
        match = _PIECE.fullmatch(part)
        if match is None:
            return None
        key, selectors = match[1], re.findall(r"\[([0-9:*]+)\]", match[2])
        for selector in selectors or [""]:
            if selector and not re.fullmatch(r"\d+|\*|\d+:\d+", selector):
                return None
            steps.append((key, selector))
            key = ""
    return steps


def _split_path(text: str) -> list[str] | None:
    """Split at dots outside of quotation marks, which fall away; a backslash escapes."""
    if not text:
        return None
    parts, current, quoted = [], "", False
    characters = iter(text)
    for character in characters:
        if character == "\\":
            following = next(characters, None)
            if following not in ("n", "\\", '"', "."):
                return None
            current += "\n" if following == "n" else following
        elif character == '"':
            quoted = not quoted
        elif character == "." and not quoted:
            parts.append(current)
            current = ""
        else:
            current += character
    return [*parts, current]


def _find(value: Any, steps: list[tuple[str, str]]) -> Any:
    root = value
    for place, (key, selector) in enumerate(steps):
        if key == "$":
            value = root
        elif key:
            if not isinstance(value, dict) or key not in value:
                return _MISSING
            value = value[key]
        if not selector:
            continue
        if not isinstance(value, list):
            return _MISSING
        if selector.isdigit():
            if int(selector) >= len(value):
                return _MISSING
            value = value[int(selector)]
            continue
        begin, _, end = selector.partition(":")
        chosen = value if selector == "*" else value[int(begin) : int(end)]
        found = [_find(item, steps[place + 1 :]) for item in chosen]
        return [item for item in found if item is not _MISSING]
    return value


def _at(text: str, path: str) -> Any:
    steps = _path(path)
    return _MISSING if steps is None else _find(_load(text), steps)


def query(text: str, path: str) -> str | None:
    """json_query: the JSON text at a path."""
    found = _at(text, path)
    return None if found is _MISSING else _dump(found)


def _getter(convert: Callable[[Any], Any]) -> Callable[[str, str], Any]:
    def get(text: str, path: str) -> Any:
        found = _at(text, path)
        return None if found is _MISSING else convert(found)

    return get


# ---- JSON to other types, as CAST does it


def _to_text(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return _dump(value)


def _to_bool(value: Any) -> bool | None:
    if isinstance(value, str):
        number = _integer_text(value)
        if number is not None and -(2**31) <= number < 2**31:
            return number != 0
        return {"true": True, "false": False}.get(value.strip(_SPACES).lower())
    return value != 0 if isinstance(value, (int, float)) else None


def _integer_text(text: str) -> int | None:
    match = re.fullmatch(r"[ \t\n\v\f\r]*([+-]?[0-9]+)[ \t\n\v\f\r]*", text)
    return int(match[1]) if match else None


def _to_int(value: Any) -> int | None:
    """Fractions are cut off. NULL for what BIGINT cannot hold."""
    number = _integer_text(value) if isinstance(value, str) else value
    if not isinstance(number, (int, float)):
        return None
    return int(number) if -(2**63) <= number < 2**63 else None


_REAL = re.compile(r"[ \t\n\v\f\r]*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[ \t\n\v\f\r]*")


def _to_real(value: Any) -> float | None:
    if isinstance(value, str):
        value = float(value) if _REAL.fullmatch(value) else None
    if not isinstance(value, (int, float)):
        return None
    return float(value) if math.isfinite(value) else None


def _cast(convert: Callable[[Any], Any]) -> Callable[[str], Any]:
    def cast(text: str) -> Any:
        return convert(_load(text))

    return cast


def _items(text: str) -> list[str] | None:
    """An array's elements as JSON; NULL for what is none."""
    value = _load(text)
    return list(map(_dump, value)) if isinstance(value, list) else None


def _entries(text: str) -> list[dict[str, str]] | None:
    """An object's keys, and its values as JSON."""
    value = _load(text)
    if not isinstance(value, dict):
        return None
    pairs = sorted(value.items(), key=lambda pair: pair[0].encode())
    return [{"key": key, "value": _dump(item)} for key, item in pairs]


def _each(text: str) -> list[dict[str, str]] | None:
    """An object's keys or an array's places, and the values as JSON."""
    items = _items(text)
    if items is None:
        return _entries(text)
    return [{"key": str(place), "value": item} for place, item in enumerate(items)]


def _field(text: str, name: str, place: int) -> str | None:
    """What a struct's field takes of JSON: by name of an object, by place of an array."""
    value = _load(text)
    if isinstance(value, list):
        return _dump(value[place]) if place < len(value) else None
    if not isinstance(value, dict):
        return None
    return _dump(value[name]) if name in value else None


# ---- making and changing


def _from_real(value: float) -> str | None:
    return real_text(value) if math.isfinite(value) else None


def _make_array(items: list[str | None]) -> str:
    return "[" + ", ".join("null" if item is None else item for item in items) + "]"


def _make_object(parts: list[str | None]) -> str | None:
    """Of keys and values in turn, all JSON; a last value left out is null."""
    made: dict[str, Any] = {}
    for place in range(0, len(parts), 2):
        name = None if parts[place] is None else _load(parts[place] or "")
        if not isinstance(name, str) or not name:
            return None
        item = parts[place + 1] if place + 1 < len(parts) else None
        made.setdefault(name, None if item is None else _load(item))
    return _dump(made)


def _length(text: str, path: str) -> int | None:
    value = _load(text)
    if path:
        steps = _path(path)
        if steps is None:
            return None
        value = _find(value, steps)
    if value is _MISSING:
        return 0
    return len(value) if isinstance(value, (dict, list)) else 1


def _exists(text: str, path: str) -> bool | None:
    steps = _path(path)
    return None if steps is None else _find(_load(text), steps) is not _MISSING


def _keys(text: str, path: str) -> str | None:
    value = _at(text, path) if path else _load(text)
    if not isinstance(value, dict):
        return None
    return _dump(sorted(value, key=str.encode))


def _is_scalar(text: str) -> bool:
    return not isinstance(_load(text), (dict, list))


def _remove(text: str, paths: list[str]) -> str:
    """What the paths find is taken out, all of it at once: places do not move in between."""
    value = json.loads(text, parse_int=_integer)
    lost: dict[int, tuple[list[Any], set[int]]] = {}
    for path in paths:
        steps = _path(path)
        if not steps:
            continue
        *before, (key, selector) = steps
        holder = _find(value, [*before, (key, "")] if selector and key else before)
        if selector:
            if isinstance(holder, list) and selector.isdigit():
                lost.setdefault(id(holder), (holder, set()))[1].add(int(selector))
        elif isinstance(holder, dict):
            holder.pop(key, None)
    for items, places in lost.values():
        items[:] = [item for place, item in enumerate(items) if place not in places]
    return _dump(value)


def _pretty(text: str) -> str:
    return _pretty_value(_load(text), "")


def _pretty_value(value: Any, indent: str) -> str:
    inner = indent + "  "
    if isinstance(value, dict):
        pairs = sorted(value.items(), key=lambda pair: pair[0].encode())
        lines = [f"{inner}{_string(k)} : {_pretty_value(item, inner)}" for k, item in pairs]
    elif isinstance(value, list):
        lines = [inner + _pretty_value(item, inner) for item in value]
    else:
        return _dump(value)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return "\n".join(
        [opening, ",\n".join(lines), indent + closing] if lines else [opening, indent + closing]
    )


# ---- comparing


_ORDER = {type(None): 1, bool: 2, list: 3, dict: 4, float: 5, int: 6, str: 7}


def _compare(one: str, two: str) -> int:
    """Negative, 0 or positive. Values of different kinds are ordered by their kinds."""
    return _compared(_load(one), _load(two))


def _compared(one: Any, two: Any) -> int:
    if isinstance(one, dict) and isinstance(two, dict):
        for key in sorted(one, key=str.encode):
            if key not in two:
                return 1
            found = _compared(one[key], two[key])
            if found:
                return found
        return len(one) - len(two)
    if isinstance(one, list) and isinstance(two, list):
        if len(one) != len(two):
            return len(one) - len(two)
        return next(
            (found for pair in zip(one, two, strict=True) if (found := _compared(*pair))), 0
        )
    if isinstance(one, str) and isinstance(two, str):
        return (one.encode() > two.encode()) - (one.encode() < two.encode())
    if type(one) is type(two) or not {type(one), type(two)} - {int, float}:
        return (one > two) - (one < two) if one is not None else 0
    return _ORDER[type(one)] - _ORDER[type(two)]


_S, _SS = ("VARCHAR",), ("VARCHAR", "VARCHAR")
_ENTRIES = "STRUCT(key VARCHAR, value VARCHAR)[]"

NATIVES = (
    Native("sr_json", parse, _S, "VARCHAR"),
    Native("sr_json_query", query, _SS, "VARCHAR"),
    Native("sr_json_get_text", _getter(_to_text), _SS, "VARCHAR"),
    Native("sr_json_get_int", _getter(_to_int), _SS, "BIGINT"),
    Native("sr_json_get_real", _getter(_to_real), _SS, "DOUBLE"),
    Native("sr_json_get_bool", _getter(_to_bool), _SS, "BOOLEAN"),
    Native("sr_json_text", _cast(_to_text), _S, "VARCHAR"),
    Native("sr_json_int", _cast(_to_int), _S, "BIGINT"),
    Native("sr_json_real", _cast(_to_real), _S, "DOUBLE"),
    Native("sr_json_bool", _cast(_to_bool), _S, "BOOLEAN"),
    Native("sr_json_items", _items, _S, "VARCHAR[]"),
    Native("sr_json_entries", _entries, _S, _ENTRIES),
    Native("sr_json_each", _each, _S, _ENTRIES),
    Native("sr_json_field", _field, ("VARCHAR", "VARCHAR", "BIGINT"), "VARCHAR"),
    Native("sr_json_from_text", _string, _S, "VARCHAR"),
    Native("sr_json_from_real", _from_real, ("DOUBLE",), "VARCHAR"),
    Native("sr_json_array", _make_array, ("VARCHAR[]",), "VARCHAR"),
    Native("sr_json_object", _make_object, ("VARCHAR[]",), "VARCHAR"),
    Native("sr_json_length", _length, _SS, "INTEGER"),
    Native("sr_json_exists", _exists, _SS, "BOOLEAN"),
    Native("sr_json_keys", _keys, _SS, "VARCHAR"),
    Native("sr_json_is_scalar", _is_scalar, _S, "BOOLEAN"),
    Native("sr_json_remove", _remove, ("VARCHAR", "VARCHAR[]"), "VARCHAR"),
    Native("sr_json_pretty", _pretty, _S, "VARCHAR"),
    Native("sr_json_compare", _compare, _SS, "INTEGER"),
)
