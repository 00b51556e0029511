"""StarRocks' messages to codes: whole, as a server sends them, and cut as tests quote them."""

from __future__ import annotations

import pytest

from starsql.dialect.kinds import _BEYOND_RULES, is_syntax_error, kind_of_code, kinds_of
from starsql.dialect.lint import RULES, Rule
from tests.dialect.corpus import needs_shared, queries

WRAPPED = "E: (1064, 'Getting analyzing error from line 1, column 7 to line 1, column 9. Detail message: {}.')"  # noqa: E501
UNRESOLVED = ("unknown-column", "unknown-qualifier", "alias-not-visible", "using-column")
# message, the kinds it may stand for
WHOLE = [
    ("Column 'a' cannot be resolved", UNRESOLVED),
    ("Column '`db1`.`t`.`v1`' cannot be resolved", UNRESOLVED),
    ("Unknown table 'db.t'", ("unknown-table", "unknown-star")),
    ("Unknown table function 'f(BIGINT)'", ("unknown-table-function",)),
    ("No matching function with signature: foo(int(11))", ("unknown-function",)),
    ("No matching function with signature: sum()", ("wrong-arguments",)),
    ("`t`.`a` + 1 can not be converted to boolean type", ("operand-not-boolean",)),
    ("HAVING clause cannot contain window function", ("window-in-clause",)),
    ("HAVING clause cannot contain grouping", ("grouping-in-clause",)),
    ("LEFT OUTER JOIN requires an ON or USING clause", ("join-condition",)),
    ("time_slice requires second parameter must be greater than 0", ("argument-range",)),
    ("UNKNOWN DATABASE 'x'", ("unknown-database",)),
]
# part of a message, the kinds it may stand for
PARTS = [
    ("cannot be resolved", UNRESOLVED),
    (" must be an aggregate expression or appear in GROUP BY clause", ("not-grouped",)),
    ("Unknown table function", ("unknown-table-function",)),
    ("No matching function with signature: percentile_disc", ("wrong-arguments",)),
    ("No matching function with signature", ("unknown-function", "wrong-arguments")),
    ("Windowing clause requires ORDER BY clause", ("frame-without-order",)),
    ("requires the fourth parameter (compression) to be numeric type", ("wrong-arguments",)),
]
UNKNOWN = [
    "It is Monday",
    "a",
    "",
    "the table is locked",
    "Column",
    "not supported",
    "error",
    "Detail message",
]


@pytest.mark.parametrize(("message", "kinds"), WHOLE, ids=[m for m, _ in WHOLE])
def test_whole_messages(message: str, kinds: tuple[str, ...]) -> None:
    assert kinds_of(message) == kinds
    assert kinds_of(message + ".") == kinds
    assert kinds_of(WRAPPED.format(message)) == kinds
    assert kinds_of(message, part=True) == kinds


@pytest.mark.parametrize(("part", "kinds"), PARTS, ids=[p for p, _ in PARTS])
def test_parts_of_messages(part: str, kinds: tuple[str, ...]) -> None:
    assert kinds_of(part, part=True) == kinds


@pytest.mark.parametrize("message", UNKNOWN)
def test_there_is_no_kind_for_everything_else(message: str) -> None:
    assert kinds_of(message) == ()
    assert kinds_of(WRAPPED.format(message)) == ()
    assert kinds_of(message, part=True) == ()


@pytest.mark.parametrize(
    "message",
    [
        "Getting syntax error at line 1, column 45. Detail message: Unexpected input 'b', the most "
        "similar input is {',', ')'}.",
        "No viable statement for input 'in ()'",
        "Unexpected input",
        "You have an error in your SQL syntax; check the manual",
    ],
)
def test_all_of_the_grammar_is_one_kind(message: str) -> None:
    assert is_syntax_error(message)
    assert kinds_of(message) == ("syntax",)
    assert {kind_of_code(code) for code in ("syntax", "syntax-ilike")} == {"syntax"}
    assert kind_of_code("unknown-column") == "unknown-column"


@pytest.mark.parametrize(
    "rule",
    [rule for rule in RULES if rule.severity == "error" and kind_of_code(rule.code) != "syntax"],
    ids=lambda rule: rule.code,
)
def test_a_rule_is_found_by_its_own_messages(rule: Rule) -> None:
    for message in (rule.message, *rule.variants):
        said = message.format(*["sum"] * 9)  # a function, where it is one that is named
        twins = {other.code for other in RULES if message in (other.message, *other.variants)}
        assert set(kinds_of(said)) & twins
        assert set(kinds_of(said)) <= twins, "another wording says the same"


def test_the_table_holds_no_wording_twice() -> None:
    wordings = [message for _, messages in _BEYOND_RULES for message in messages]
    assert len(wordings) == len(set(wordings))
    for code, messages in _BEYOND_RULES:
        for message in messages:
            assert kinds_of(message.replace("{}", "x")) == (code,), message


@needs_shared
def test_starrocks_own_messages_have_kinds() -> None:
    messages = [(q.error, q.case is None) for q in queries("invalid.jsonl") if q.error]
    unknown = [message for message, part in messages if not kinds_of(message, part=part)]
    assert len(messages) == 289
    assert unknown == []
