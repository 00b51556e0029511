"""The loop, node by node and whole, on scripted completions and the embedded engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from starsql.agent.backends.scripted import Reply, ScriptedBackend
from starsql.agent.generate import _orders
from starsql.agent.graph import Step, build_graph, solve
from starsql.agent.open import open_context
from starsql.config import Config
from starsql.data.questions import DataSet
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.errors import BackendError, PromptTooLong
from starsql.records import LinkedTable, Question, State

GOOD = "select count(distinct player_id) as dau from dws_login_di where stat_date = '20250701'"
UNKNOWN_COLUMN = "select count(distinct playerid) as dau from dws_login_di"
UNKNOWN_TABLE = "select count(*) from dws_logn_di"


def block(sql: str) -> str:
    return f"Here it is:\n```sql\n{sql};\n```"


async def ask(
    data: DataSet,
    engine: EmbeddedEngine | None,
    answers: Sequence[str] | ScriptedBackend,
    *,
    listen: Callable[[Step], None] | None = None,
    question: Question | None = None,
    **settings: Any,
) -> State:
    """The state in which one question ends when the model answers with these texts in turn."""
    asked = question or Question("q1", "统计2025年7月1日的日活")
    backend = (
        answers
        if isinstance(answers, ScriptedBackend)
        else ScriptedBackend.answering({asked.text: answers})
    )
    config = Config(engine="embedded" if engine else "none", **settings)
    async with open_context(data, config, backend=backend, engine=engine) as context:
        return await solve(build_graph(), context, asked, listen=listen)


async def test_a_good_first_try_is_verified(data: DataSet, engine: EmbeddedEngine) -> None:
    state = await ask(data, engine, [block(GOOD)])
    answer = state.answer
    assert answer is not None
    assert (answer.status, answer.sql, answer.repaired) == ("verified", GOOD, False)
    assert answer.verified_by is not None
    assert (answer.verified_by.engine, answer.verified_by.by) == ("embedded", "explain")
    assert answer.explanation == "Embedded accepted the first try."
    (attempt,) = state.attempts
    assert attempt.plan
    assert "dws_login_di" in attempt.plan
    assert answer.tokens.completion > 0


async def test_warnings_are_told_and_style_is_not(data: DataSet, engine: EmbeddedEngine) -> None:
    trap = "select count(distinct player_id) as DAU from dws_login_di where stat_date = 20250701"
    state = await ask(data, engine, [block(trap)])
    assert state.answer is not None
    assert state.answer.status == "verified"
    assert [(f.severity, f.code) for f in state.answer.findings] == [("warning", "number-for-date")]


@pytest.mark.parametrize(
    ("failing", "code", "hint"),
    [
        (UNKNOWN_COLUMN, "unknown-column", "player_id"),
        (UNKNOWN_TABLE, "unknown-table", "dws_login_di"),
        ("select from where", "syntax", None),
        ("drop table dws_login_di", "forbidden-statement", None),
        ("select * from read_csv('/etc/passwd')", "forbidden-statement", None),
    ],
    ids=["column", "table", "syntax", "drop", "file"],
)
async def test_a_failing_query_is_repaired_from_its_findings(
    data: DataSet, engine: EmbeddedEngine, failing: str, code: str, hint: str | None
) -> None:
    backend = ScriptedBackend(lambda call: block(failing if call.round == 1 else GOOD))
    state = await ask(data, engine, backend)
    prompts = [call.messages for call in backend.calls]
    first, second = state.attempts
    assert first.errors[0].code == code
    assert (second.parent, second.accepted) == ("1.1", True)
    assert state.answer is not None
    assert state.answer.repaired
    assert failing in prompts[1][2]["content"]
    assert first.errors[0].message in prompts[1][3]["content"]
    if hint:
        assert hint in prompts[1][3]["content"]


async def test_the_budget_of_attempts_ends_it_unresolved_with_the_best(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    texts = [block("select from where"), block(UNKNOWN_COLUMN), "I cannot say."]
    state = await ask(data, engine, texts, attempts=3)
    answer = state.answer
    assert answer is not None
    assert (answer.status, answer.stopped_by, state.round) == ("unresolved", "attempts", 3)
    assert answer.sql == UNKNOWN_COLUMN, "a query with one unknown column is nearer than no query"
    assert answer.findings[0].code == "unknown-column"
    assert answer.verified_by is None
    assert "Nothing passed within 3 rounds" in answer.explanation


async def test_no_new_round_starts_after_the_seconds_are_spent(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    state = await ask(data, engine, [block(UNKNOWN_COLUMN)] * 9, attempts=9, seconds=1e-9)
    assert state.answer is not None
    assert (state.round, state.answer.stopped_by) == (1, "seconds")


async def test_a_model_that_never_writes_sql_is_unresolved_without_any(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    state = await ask(data, engine, ["No.", "No.", "Never."])
    assert state.answer is not None
    assert (state.answer.sql, state.answer.status) == ("", "unresolved")
    assert [finding.code for a in state.attempts for finding in a.findings] == ["no-sql"] * 3


async def test_the_same_query_is_never_checked_twice(data: DataSet, engine: EmbeddedEngine) -> None:
    again = "SELECT COUNT(DISTINCT playerid) AS dau\nFROM dws_login_di -- again"
    state = await ask(data, engine, [block(UNKNOWN_COLUMN), block(again), block(GOOD)])
    first, second, third = state.attempts
    assert second.duplicate_of == first.id
    assert second.lint_findings is None
    assert third.accepted
    assert third.temperature > 0, "at a fixed point only chance helps"


async def test_an_answer_that_was_cut_off_is_asked_for_anew(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    endless = "```sql\nselect " + "player_id, " * 200
    backend = ScriptedBackend(lambda call: endless if call.round == 1 else block(GOOD))
    state = await ask(data, engine, backend, max_new_tokens=64)
    first, second = state.attempts
    assert first.text_findings[0].code == "cut-off"
    assert second.accepted
    assert second.temperature > 0
    assert len(backend.calls[1].messages) == 2, "the broken text is not shown again"


async def test_candidates_are_one_call_and_agreement_of_results_decides(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    wrong = "select count(player_id) + 1 as dau from dws_login_di"
    same = "select count(distinct player_id) as n from dws_login_di where stat_date in ('20250701')"
    texts = [block(sql) for sql in (wrong, GOOD, same, UNKNOWN_COLUMN)]
    backend = ScriptedBackend(lambda call: texts[call.candidate])
    state = await ask(data, engine, backend, candidates=4)
    assert [call.candidate for call in backend.calls] == [0, 1, 2, 3]
    assert state.round == 1
    assert state.answer is not None
    assert (state.answer.sql, state.answer.status) == (GOOD, "verified")
    assert state.answer.verified_by is not None
    assert state.answer.verified_by.by == "run"
    assert "2 queries agree" in state.answer.explanation


async def test_candidates_by_orders_read_their_tables_in_different_orders(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    backend = ScriptedBackend(lambda _: block(GOOD))
    state = await ask(data, engine, backend, candidates=8, candidates_by="orders")

    assert state.linked is not None
    names = [table.name for table in state.linked.tables]
    assert len(names) == 2, "what follows counts their orders"
    shown = [
        sorted(names, key=lambda name: call.messages[1]["content"].index(f"table {name}"))
        for call in backend.calls
    ]
    assert shown == [names, names[::-1]]
    assert [call.temperature for call in backend.calls] == [0, 0]
    assert state.round == 1
    assert len(state.attempts) == 2


def test_orders_are_different_and_begin_with_the_own() -> None:
    tables = tuple(LinkedTable(name, ()) for name in "abcd")
    found = _orders(tables, 8, seed=1)
    assert found[0] == tables
    assert len(set(found)) == 8
    assert all(sorted(t.name for t in order) == list("abcd") for order in found)
    assert found == _orders(tables, 8, seed=1)
    assert found != _orders(tables, 8, seed=2)
    assert len(_orders(tables[:3], 8, seed=1)) == 6
    assert _orders(tables[:1], 8, seed=1) == [tables[:1]]


async def test_without_an_engine_an_answer_is_unverified_at_best(data: DataSet) -> None:
    state = await ask(data, None, [block(GOOD)])
    assert state.answer is not None
    assert (state.answer.status, state.answer.verified_by) == ("unverified", None)


async def test_running_always_finds_what_explain_cannot(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    state = await ask(data, engine, [block(GOOD)], run="always")
    (attempt,) = state.attempts
    assert (attempt.row_count, attempt.run_findings) == (1, ())
    assert attempt.rows_hash is not None


async def test_steps_are_told_in_order(data: DataSet, engine: EmbeddedEngine) -> None:
    heard: list[str] = []
    texts = [block(UNKNOWN_COLUMN), block(GOOD)]
    await ask(data, engine, texts, listen=lambda step: heard.append(step.node))
    assert heard == [
        *("link", "generate", "lint", "explain"),
        *("repair", "lint", "explain"),
        *("select", "finish"),
    ]


async def test_the_state_holds_names_rather_than_schema_text(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    state = await ask(data, engine, [block(GOOD)])
    assert state.linked is not None
    assert [table.name for table in state.linked.tables] == ["dws_login_di", "dim_player_df"]
    assert "统计日期" not in repr(state)


async def test_a_question_too_long_for_the_model_is_an_error(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    with pytest.raises(PromptTooLong, match="shorter question"):
        await ask(data, engine, [block(GOOD)], question=Question("q1", "日活" * 25_000))


async def test_a_failing_model_is_an_error(data: DataSet, engine: EmbeddedEngine) -> None:
    with pytest.raises(BackendError, match="out of memory"):
        await ask(data, engine, ScriptedBackend(lambda _: Reply(error="out of memory")))


async def test_seeds_depend_on_question_and_round_alone(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    texts = [block(UNKNOWN_COLUMN), block(GOOD)]
    once, again = [await ask(data, engine, texts) for _ in range(2)]
    other = await ask(data, engine, texts, question=Question("q2", "统计日活"))
    seeds = [attempt.seed for attempt in once.attempts]
    assert seeds == [attempt.seed for attempt in again.attempts]
    assert len({*seeds, *(attempt.seed for attempt in other.attempts)}) == 4


async def test_a_refusal_is_a_finding_and_the_question_is_put_again(data: DataSet) -> None:
    refusal = Reply("I cannot help with select 1.", finish_reason="refusal")
    asked = Question("q1", "question 1")
    once = ScriptedBackend.answering({asked.text: [refusal, block("select 1 as n")]})
    state = await ask(data, None, once, question=asked)
    assert state.attempts[0].sql == ""
    assert [f.code for f in state.attempts[0].findings] == ["refused"]
    assert state.answer is not None
    assert (state.answer.status, state.answer.sql) == ("unverified", "select 1 as n")
    always = ScriptedBackend.answering({asked.text: refusal})
    state = await ask(data, None, always, question=asked)
    assert state.answer is not None
    assert (state.answer.status, state.answer.sql) == ("unresolved", "")
