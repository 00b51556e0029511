"""Arguments of calls, judged in StarRocks' own order, so that its first complaint is ours.

1. what some functions are asked before a signature is looked for (arrays, constants, counts),
2. a signature that takes the types,
3. what the function found wants besides (units, ranges, columns, constants).

Each is data in `nested_arguments.py`, `scalar_arguments.py` and `aggregate_arguments.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from starsql.dialect.lint import (
    aggregate_arguments,
    lambdas,
    nested_arguments,
    scalar_arguments,
)
from starsql.dialect.lint.aggregate_arguments import (
    NOT_AGGREGATED,
    WINDOW_DEFAULT,
    WINDOW_OFFSET,
)
from starsql.dialect.lint.checks import (
    ARGUMENT_RANGE,
    COLUMN_ARGUMENT,
    CONSTANT_ARGUMENT,
    NO_MATCH,
    WRONG_ARGUMENTS,
    Check,
    printed,
)
from starsql.dialect.lint.invocations import Invocation, invocations
from starsql.dialect.lint.lambdas import WRONG_LAMBDA
from starsql.dialect.lint.rule import Hit, Rule, Subject
from starsql.dialect.lint.scalar_arguments import (
    DICTIONARY_ARGUMENTS,
    NULL_ARGUMENT,
)
from starsql.dialect.signatures import Mismatch, arity, call_type

__all__ = ["RULES"]

_BEFORE = (
    *lambdas.CHECKS,
    *nested_arguments.CHECKS,
    *scalar_arguments.BEFORE,
    *aggregate_arguments.BEFORE,
)
_AFTER = (*scalar_arguments.AFTER, *aggregate_arguments.AFTER)
# Combinators whose arguments are checked as those of the aggregate they end.
_OWN_ARGUMENTS = ("_state", "_combine", "_if")


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with one call, and the code of the rule that says so."""

    code: str
    hit: Hit


def complaints(subject: Subject) -> list[Complaint]:
    """StarRocks' first complaint about each call of which it has one."""
    judged = [(call, _complaint(call)) for call in invocations(subject)]
    found = [complaint for _, complaint in judged if complaint is not None]
    # A call whose place the tree lost is known again by its name alone.
    places = {call.start for call, _ in judged}
    names = {call.name for call, complaint in judged if complaint and call.start is None}
    return [*_miscounted(subject, places, names), *found]


def _complaint(call: Invocation) -> Complaint | None:
    return (
        _checked(call, (lambdas.ANYWHERE, *_BEFORE_OF.get(call.name, ())))
        or _unmatched(call)
        or _checked(call, _AFTER_OF.get(call.name, ()))
        or _checked_within(call)
    )


def _checked(call: Invocation, checks: Iterable[Check]) -> Complaint | None:
    for check in checks:
        holes = check.complains(call)
        if holes is not None:
            return Complaint(check.code, Hit(call.node, holes, check.hint, check.message))
    return None


def _checked_within(call: Invocation) -> Complaint | None:
    """What the aggregate of a combinator (sum_if, avg_state, ...) says of its arguments."""
    for suffix in _OWN_ARGUMENTS:
        name = call.name.removesuffix(suffix)
        if name != call.name and name in call.subject.catalog.aggregates:
            own = call.arguments[:-1] if suffix == "_if" else call.arguments
            return _checked(Invocation(call.subject, call.node, name, own), _AFTER_OF.get(name, ()))
    return None


def _unmatched(call: Invocation) -> Complaint | None:
    subject = call.subject
    if not isinstance(call_type(call.name, call.types, subject.catalog), Mismatch):
        return None
    types = ", ".join(printed(call, i) for i in range(len(call)))
    return Complaint(
        WRONG_ARGUMENTS, Hit(call.node, (call.name, types), _hint(subject, call.name, len(call)))
    )


def _miscounted(subject: Subject, places: set[int | None], names: set[str]) -> Iterator[Complaint]:
    """Calls with a number of arguments that no signature takes, where the tree does not tell.

    places, names: of the calls that were judged by the tree.
    """
    for call in subject.calls:
        if call.token.start in places or call.name in names | subject.schema.functions:
            continue
        types = [None] * call.arguments
        if isinstance(call_type(call.name, types, subject.catalog), Mismatch):
            dots = ", ".join("?" * call.arguments)
            hint = _hint(subject, call.name, call.arguments)
            yield Complaint(WRONG_ARGUMENTS, Hit(call.token, (call.name, dots), hint))


def _hint(subject: Subject, name: str, count: int) -> str | None:
    """What a function takes instead of so many arguments; None if their number is right."""
    function = subject.catalog.function(name)
    if function is None:
        return None
    later = function.later_arguments.get(count)
    if later is not None:
        return (
            f"with {count} arguments it came with StarRocks {later}, this is for {subject.version}"
        )
    counted = call_type(name, [None] * count, subject.catalog)
    known = arity(function)
    if not isinstance(counted, Mismatch) or not known:
        return None
    return f"it takes {known} argument{'' if known == '1' else 's'}, not {count}"


def _by_name(checks: Iterable[Check]) -> Mapping[str, list[Check]]:
    found: dict[str, list[Check]] = {}
    for check in checks:
        for name in check.names:
            found.setdefault(name, []).append(check)
    return found


_BEFORE_OF = _by_name(_BEFORE)
_AFTER_OF = _by_name(_AFTER)


# -- rules ----------------------------------------------------------------------------------------


def _says(code: str) -> Callable[[Subject], Iterator[Hit]]:
    """The complaints that are a rule's."""

    def check(subject: Subject) -> Iterator[Hit]:
        return (found.hit for found in subject.once(complaints) if found.code == code)

    return check


def _variants(code: str) -> tuple[str, ...]:
    """What StarRocks says of what a rule finds, in the order of the checks."""
    checks = (lambdas.ANYWHERE, *_BEFORE, *_AFTER)
    return tuple(dict.fromkeys(check.message for check in checks if check.code == code))


def _rule(code: str, bad: str, good: str, url: str, message: str | None = None) -> Rule:
    first, *others = (message, *_variants(code)) if message else _variants(code)
    variants = tuple(text for text in others if text != first)
    return Rule(code, first, _says(code), bad=bad, good=good, url=url, variants=variants)


_FUNCTIONS = "https://docs.starrocks.io/docs/sql-reference/sql-functions/"
_CALLS = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/ExpressionAnalyzer.java"
)
_AGGREGATES = _FUNCTIONS + "aggregate-functions/"
_WINDOWS = _FUNCTIONS + "Window_function/"

RULES = (
    _rule(
        WRONG_ARGUMENTS,
        bad="SELECT array_length(name), upper(name, 1) FROM player",
        good="SELECT array_length(tag), upper(id), greatest(1, 2, 3, 4) FROM tags",
        url=_FUNCTIONS + "function-list/",
        message=NO_MATCH,
    ),
    _rule(
        WRONG_LAMBDA,
        bad="SELECT array_map((x, y) -> x + y, tag) FROM tags",
        good="SELECT array_map((x, y) -> x + y, tag, [1]), array_filter(x -> x > 1, tag) FROM tags",
        url=_FUNCTIONS + "Lambda_expression/",
    ),
    _rule(
        CONSTANT_ARGUMENT,
        bad="SELECT date_trunc(name, dt) FROM player",
        good="SELECT date_trunc('month', dt) FROM player",
        url=_FUNCTIONS + "date-time-functions/date_trunc/",
    ),
    _rule(
        ARGUMENT_RANGE,
        bad="SELECT date_trunc('hour', founded) FROM team",
        good="SELECT date_trunc('day', founded), date_trunc('hour', now()) FROM team",
        url=_FUNCTIONS + "date-time-functions/date_trunc/",
    ),
    _rule(
        COLUMN_ARGUMENT,
        bad="SELECT max_by(name, 1) FROM player",
        good="SELECT max_by(name, score), corr(id, score) FROM player",
        url=_AGGREGATES + "max_by/",
    ),
    _rule(
        NULL_ARGUMENT,
        bad="SELECT http_request(url => NULL)",
        good="SELECT http_request(url => 'https://example.com/')",
        url=_CALLS,
    ),
    _rule(
        DICTIONARY_ARGUMENTS,
        bad="SELECT dictionary_get('tag_names', id, 'yes') FROM tags",
        good="SELECT dictionary_get('tag_names', id), dictionary_get('tag_names', id, TRUE) "
        "FROM tags",
        url=_FUNCTIONS + "dict-functions/dictionary_get/",
    ),
    _rule(
        NOT_AGGREGATED,
        bad="SELECT max(extra) FROM tags",
        good="SELECT max(id), count(extra) FROM tags",
        url=_AGGREGATES + "max/",
    ),
    _rule(
        WINDOW_OFFSET,
        bad="SELECT lag(score, id) OVER (ORDER BY id) FROM player",
        good="SELECT lag(score, 1) OVER (ORDER BY id), ntile(4) OVER (ORDER BY id) FROM player",
        url=_WINDOWS,
    ),
    _rule(
        WINDOW_DEFAULT,
        bad="SELECT lag(score, 1, team_id) OVER (ORDER BY id) FROM player",
        good="SELECT lag(score, 1, 0) OVER (ORDER BY id) FROM player",
        url=_WINDOWS,
    ),
)
