"""Functions: is there one of that name?"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.lint.checks import NO_MATCH
from starsql.dialect.lint.hints import near
from starsql.dialect.lint.rule import Hit, Rule, Subject
from starsql.dialect.lint.table_functions import unknown_names

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
    tables = unknown_names(subject)  # have a message of their own
    for call in subject.calls:
        known = subject.catalog.function(call.name)
        if known is None and call.name not in subject.schema.functions | tables:
            hint = _function_hint(subject, call.name)
            yield Hit(call.token, (call.name, _dots(call.arguments)), hint)


def _function_hint(subject: Subject, name: str) -> str | None:
    later = subject.catalog.later.get(name)
    if later is not None:
        came = f"`{name}` came with StarRocks {later.since}, this is for {subject.version}"
        return f"{came}; write {later.instead}" if later.instead else came
    other = _ELSEWHERE.get(name)
    candidates = [other] if other else near(name, subject.catalog.functions)
    return f"did you mean {' or '.join(f'`{c}`' for c in candidates)}?" if candidates else None


def _dots(arguments: int) -> str:
    """Placeholders for the types that StarRocks would print."""
    return ", ".join(["?"] * arguments)


def named_arguments(subject: Subject) -> Iterator[Hit]:
    for argument in subject.all(exp.Kwarg):
        call = argument.parent
        if not isinstance(call, exp.Func) or call.find_ancestor(exp.TableFromRows) is not None:
            continue  # table functions have names for theirs
        name = subject.name_of(call)
        if subject.catalog.function(name) is not None and name not in _NAMED:
            yield Hit(call, (name,), f"write {name}(...) with its arguments in order")


_NAMED = ("http_request",)

RULES = (
    Rule(
        "unknown-function",
        NO_MATCH,
        unknown_function,
        bad="SELECT to_char(dt, 'YYYY') FROM player",
        good="SELECT bitmap_union_count(to_bitmap(id)), avg_state(score), `unknown` FROM "
        "(SELECT id, score, 1 AS `unknown` FROM player) t(id, score, `unknown`) GROUP BY 2, 3",
        url=_LIST,
    ),
    Rule(
        "named-arguments",
        "{}() does not support named arguments",
        named_arguments,
        bad="SELECT array_length(arr => tag) FROM tags",
        good="SELECT array_length(tag), n FROM tags, TABLE(generate_series(start => 1, end => 3)) "
        "g(n)",
        url="https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/"
        "starrocks/sql/analyzer/FunctionAnalyzer.java",
    ),
)
