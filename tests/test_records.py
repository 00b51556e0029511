"""Records: merging, reading and writing, and survival of a checkpointer."""

from __future__ import annotations

from datetime import date

import pytest
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer

from starsql.errors import DataError
from starsql.records import (
    Answer,
    Attempt,
    Finding,
    Linked,
    LinkedTable,
    Provenance,
    Question,
    State,
    Tokens,
    from_json,
    merge_attempts,
    to_json,
)

WARNING = Finding("cross-join", "no condition", severity="warning")
ERROR = Finding("unknown-column", "Column 'x' cannot be resolved", "did you mean y?", 1, 8)

STATE = State(
    question=Question("q1", "统计日活", tables=("a", "b"), golden_sql="select 1", split="train"),
    provenance=Provenance("r", "c", date(2025, 7, 15), "0.1", "p", "m", None, "e", "d", 7),
    linked=Linked((LinkedTable("a", ("x",), ("y", "z")),), 120),
    round=2,
    attempts=(
        Attempt("1.1", "select x", lint_findings=(ERROR,), tokens=Tokens(10, 3)),
        Attempt("2.1", "select y", parent="1.1", lint_findings=(), explain_findings=()),
    ),
    seconds=1.5,
    chosen="2.1",
    answer=Answer("q1", "select y", "verified", "ok", chosen="2.1"),
)


def test_a_state_survives_json() -> None:
    assert from_json(State, to_json(STATE)) == STATE


@pytest.mark.parametrize(
    "value", [STATE.question, STATE.linked, STATE.attempts[0], STATE.answer], ids=str
)
def test_a_record_survives_a_checkpointer(value: object) -> None:
    allowed = [type(value), LinkedTable, Finding, Tokens]
    serializer = JsonPlusSerializer(allowed_msgpack_modules=allowed)
    assert serializer.loads_typed(serializer.dumps_typed(value)) == value


def test_reading_something_else_names_the_key() -> None:
    with pytest.raises(DataError, match=r"traces line 3, key 'question': not a State"):
        from_json(State, b'{"round": 1}', source="traces line 3")


def test_merging_fills_fields_and_appends_attempts() -> None:
    first = Attempt("1.1", "select 1")
    checked = Attempt("1.1", "select 1", lint_findings=())
    second = Attempt("2.1", "select 2")
    assert merge_attempts([first], [checked, second]) == (checked, second)
    assert merge_attempts([checked], [first]) == (checked,), "an unset field erases nothing"


def test_merging_refuses_to_change_what_is_set() -> None:
    with pytest.raises(ValueError, match=r"attempt 1.1: sql is set"):
        merge_attempts([Attempt("1.1", "select 1")], [Attempt("1.1", "select 2")])


@pytest.mark.parametrize(
    ("attempt", "linted", "accepted"),
    [
        (Attempt("1.1", "s"), False, False),
        (Attempt("1.1", "s", lint_findings=()), True, False),
        (Attempt("1.1", "s", lint_findings=(WARNING,)), True, False),
        (Attempt("1.1", "s", lint_findings=(ERROR,)), False, False),
        (Attempt("1.1", "s", lint_findings=(), explain_findings=()), True, True),
        (Attempt("1.1", "s", lint_findings=(), explain_findings=(ERROR,)), False, False),
        (
            Attempt("1.1", "s", lint_findings=(), explain_findings=(), run_findings=(ERROR,)),
            False,
            False,
        ),
        (Attempt("1.1", "s", text_findings=(ERROR,), lint_findings=()), False, False),
    ],
    ids=[
        "unchecked",
        "lint-clean",
        "lint-warning",
        "lint-error",
        "explained",
        "explain-error",
        "run-error",
        "cut-off",
    ],
)
def test_what_counts_as_passed(attempt: Attempt, linted: bool, accepted: bool) -> None:
    assert (attempt.linted, attempt.accepted) == (linted, accepted)


def test_latest_does_not_confuse_round_1_with_round_10() -> None:
    attempts = (Attempt("1.1", "a"), Attempt("10.1", "b"), Attempt("10.2", "c"))
    assert State(Question("q", "?"), round=1, attempts=attempts).latest == attempts[:1]


def test_findings_read_well() -> None:
    assert str(ERROR) == (
        "1:8: error unknown-column: Column 'x' cannot be resolved (did you mean y?)"
    )
