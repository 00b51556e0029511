"""Functions: does one of that name take so many arguments?"""

from __future__ import annotations

from collections.abc import Iterator

from starsql.dialect.lint.names import near
from starsql.dialect.lint.rule import Hit, Rule, Subject

__all__ = ["RULES"]

_LIST = "https://docs.starrocks.io/docs/sql-reference/sql-functions/function-list/"

# What other databases call it, where no spelling would lead there.
_ELSEWHERE = {
    "to_char": "date_format",
    "date_part": "extract",
    "datepart": "extract",
    "charindex": "locate",
    "len": "length",
    "getdate": "now",
    "sysdate": "now",
    "listagg": "group_concat",
    "nvl": "ifnull",
    "isnull_or": "ifnull",
    "array_size": "array_length",
    "string_split": "split",
    "json_extract": "json_query",
    "julianday": "to_days",
    "stddev_population": "stddev_pop",
    "bool_and": "min",
    "strptime": "str_to_date",
    "dateadd": "date_add",
    "regexp_like": "regexp",
    "any": "any_value",
    "first": "any_value",
    "collect_list": "array_agg",
    "collect_set": "array_agg_distinct",
    "explode": "unnest",
    "size": "array_length",
    "from_timestamp": "date_format",
}


def unknown_function(subject: Subject) -> Iterator[Hit]:
    for call in subject.calls:
        known = subject.catalog.function(call.name)
        if known is None and call.name not in subject.schema.functions:
            other = _ELSEWHERE.get(call.name)
            candidates = [other] if other else near(call.name, subject.catalog.functions)
            hint = (
                f"did you mean {' or '.join(f'`{c}`' for c in candidates)}?" if candidates else None
            )
            yield Hit(call.token, (call.name, _dots(call.arguments)), hint)


def wrong_arity(subject: Subject) -> Iterator[Hit]:
    for call in subject.calls:
        function = subject.catalog.function(call.name)
        if function is not None and not function.takes(call.arguments):
            assert function.arities is not None
            counts = " or ".join(str(n) for n in sorted(function.arities))
            if function.at_least is not None:
                counts = f"{counts} or more" if counts else f"at least {function.at_least}"
            hint = f"it takes {counts} arguments, not {call.arguments}"
            yield Hit(call.token, (call.name, _dots(call.arguments)), hint)


def _dots(arguments: int) -> str:
    """Placeholders for the types that StarRocks would print."""
    return ", ".join(["?"] * arguments)


RULES = (
    Rule(
        "unknown-function",
        "No matching function with signature: {}({}).",
        unknown_function,
        bad="SELECT to_char(dt, 'YYYY') FROM player",
        good="SELECT bitmap_union_count(to_bitmap(id)), avg_state(score), `unknown` FROM "
        "(SELECT id, score, 1 AS `unknown` FROM player) t(id, score, `unknown`) GROUP BY 2, 3",
        url=_LIST,
    ),
    Rule(
        "wrong-arguments",
        "No matching function with signature: {}({}).",
        wrong_arity,
        bad="SELECT upper(name, 1) FROM player",
        good="SELECT upper(name), greatest(1, 2, 3, 4) FROM player",
        url=_LIST,
    ),
)
