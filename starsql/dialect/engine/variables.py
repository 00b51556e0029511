"""User variables of a session, and its queries with their values in place.

    SET @a = (SELECT max(k) FROM t), @b = @a + 1;
    SELECT /*+ SET_USER_VARIABLE(@c = 0.5) */ percentile_approx(v, @c) FROM t WHERE k = @b;

Whoever replays a session's statements comes here. The agent never does: the read-only gate refuses
variables and hints that set them.
Source: https://docs.starrocks.io/docs/sql-reference/user_defined_variables/
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from starsql.dialect.engine.translate.refusal import unsupported
from starsql.dialect.engine.values import moment_text, single
from starsql.dialect.infer import literal_type
from starsql.dialect.types import Type

__all__ = ["Evaluate", "UserVariables", "assigned", "literal", "top_level_items"]

Evaluate = Callable[[str], tuple[object, Type]]
"""The value of an expression (StarRocks SQL without variables), and its type."""

_PASSED_BY = r"'(?:[^'\\]|\\.|'')*'|\"(?:[^\"\\]|\\.|\"\")*\"|`[^`]*`|--[^\n]*|/\*.*?\*/"
_VARIABLE = re.compile(rf"{_PASSED_BY}|(?<!@)@(?P<name>\w+|`[^`]+`)", re.DOTALL)
_HINT = re.compile(r"/\*\+\s*SET_USER_VARIABLE\s*\((.*?)\)\s*\*/", re.IGNORECASE | re.DOTALL)
_ASSIGNMENT = re.compile(r"\s*@(\w+|`[^`]+`)\s*:?=\s*(.*)$", re.DOTALL)
_ITEM_PARTS = re.compile(rf"{_PASSED_BY}|[(\[{{]|[)\]}}]|,", re.DOTALL)
_LONGEST = 1_000_000
"""Characters of a value that is put into a query."""


class UserVariables:
    """The variables that a session has set, each as the SQL text of its value."""

    def __init__(self, evaluate: Evaluate) -> None:
        self._evaluate = evaluate
        self._values: dict[str, str] = {}

    def set(self, item: str) -> None:
        """Carry out `@name = expression`. Raises Refusal."""
        name, text = self._value_of(item, self._values)
        self._values[name] = text

    def bound(self, sql: str) -> str:
        """A query with the values of its variables in place; one that was never set is NULL.

        Hints that set variables hold for this query alone. Raises Refusal.
        """
        values = dict(self._values)
        for hint in _HINT.findall(sql):
            for item in top_level_items(hint):
                name, text = self._value_of(item, values)
                values[name] = text
        return _with_values(_HINT.sub(" ", sql), values)

    def _value_of(self, item: str, values: Mapping[str, str]) -> tuple[str, str]:
        match = _ASSIGNMENT.match(item)
        if match is None:
            raise unsupported(f"setting {item.strip()}")
        value, type_ = self._evaluate(_with_values(match[2], values))
        return _name(match[1]), literal(value, type_)


def assigned(item: str) -> bool:
    """Whether an item of SET is about a user variable."""
    return _ASSIGNMENT.match(item) is not None


def top_level_items(text: str) -> list[str]:
    """What stands between the commas that are in no parentheses or strings."""
    items, start, depth = [], 0, 0
    for match in _ITEM_PARTS.finditer(text):
        depth += (match[0] in "([{") - (match[0] in ")]}")
        if match[0] == "," and not depth:
            items.append(text[start : match.start()])
            start = match.end()
    return [*items, text[start:]]


def _with_values(sql: str, values: Mapping[str, str]) -> str:
    def value(match: re.Match[str]) -> str:
        name = match["name"]
        return match[0] if name is None else values.get(_name(name), "NULL")

    return _VARIABLE.sub(value, sql)


def _name(text: str) -> str:
    """Variables are told apart whatever their letter case."""
    return text.strip("`").lower()


def literal(value: object, type_: Type) -> str:
    """A value as a StarRocks expression of its type. Raises Refusal for types without one."""
    text = "".join(_parts(value, type_))
    if len(text) > _LONGEST:
        raise unsupported(f"variables of more than {_LONGEST:,} characters")
    return text


def _parts(value: object, type_: Type) -> Iterator[str]:
    if type_.kind == "NULL":
        yield "NULL"
    elif value is None:
        yield f"CAST(NULL AS {type_})"
    elif type_.kind == "ARRAY" and isinstance(value, list):
        yield "CAST(["
        for place, item in enumerate(value):
            yield "," if place else ""
            yield from _parts(item, type_.args[0])
        yield f"] AS {type_})"
    elif type_.kind == "BOOLEAN":
        yield str(bool(value)).upper()
    elif type_.kind == "VARCHAR":
        yield _quoted(str(value))
    elif type_.kind == "JSON":
        yield f"parse_json({_quoted(str(value))})"
    elif type_.kind in ("DATE", "DATETIME"):
        yield f"CAST({_quoted(moment_text(value))} AS {type_})"  # type: ignore[arg-type]
    elif type_.kind == "FLOAT" and isinstance(value, float):
        yield f"CAST('{single(value)!r}' AS FLOAT)"
    elif type_.is_integer and isinstance(value, int) and literal_type(str(value)) == type_:
        yield str(value)  # some functions want a literal
    elif type_.is_float or type_.is_integer or type_.kind == "DECIMAL":
        yield f"CAST('{value}' AS {type_})"
    else:
        raise unsupported(f"variables of {type_}")


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
