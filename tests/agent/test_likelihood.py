"""Candidates compared by how likely they are, on scripted scores and the embedded engine."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from starsql.agent.backends.base import Messages, Reviewer
from starsql.agent.backends.scripted import ScriptedBackend
from starsql.agent.graph import build_graph, solve
from starsql.agent.open import open_context
from starsql.config import Config
from starsql.data.answer import extract_sql
from starsql.data.questions import DataSet
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.errors import ConfigError, PromptTooLong
from starsql.records import Finding, Question, State

COUNT = "select count(*) from dws_login_di"
DAYS = "select count(distinct stat_date) from dws_login_di"
PLAYERS = "select count(distinct player_id) from dws_login_di"


class Reviewing(ScriptedBackend):
    """Writes queries in turn; scores are (of the query, of the question after it) by query."""

    def __init__(self, scores: dict[str, tuple[float, float]], written: Sequence[str]) -> None:
        texts = [f"```sql\n{sql}\n```" for sql in written]
        super().__init__(lambda call: texts[call.candidate % len(texts)])
        self.scores = scores
        self.asked: list[tuple[Messages, tuple[str, ...]]] = []

    @property
    def reviewer(self) -> Reviewer:  # type: ignore[override]
        return self

    async def score(self, messages: Messages, answers: Sequence[str]) -> list[float]:
        self.asked.append((messages, tuple(answers)))
        text = messages[-1]["content"]
        if "# Query" not in text:
            return [self.scores[extract_sql(answer)][0] for answer in answers]
        (sql,) = (sql for sql in self.scores if f"# Query\n{sql}\n" in text)
        return [self.scores[sql][1]]


@pytest.fixture
def ask(data: DataSet, engine: EmbeddedEngine) -> Callable[..., Any]:
    async def _ask(backend: ScriptedBackend, **settings: Any) -> State:
        config = Config(engine="embedded", **({"candidates": 3} | settings))
        question = Question("q1", "有多少玩家登录？")
        async with open_context(data, config, backend=backend, engine=engine) as context:
            return await solve(build_graph(), context, question)

    return _ask


def _chosen(state: State) -> str:
    assert state.answer is not None
    return state.answer.sql


async def test_the_likeliest_wins_against_the_most(ask: Callable[..., Any]) -> None:
    scores = {COUNT: (-0.1, -40.0), PLAYERS: (-2.5, -20.0)}
    backend = Reviewing(scores, [COUNT, COUNT, PLAYERS])
    state = await ask(backend)
    assert _chosen(state) == PLAYERS
    assert state.vote is None
    found = {a.sql: a.likelihood for a in state.attempts if a.duplicate_of is None}
    assert found == {COUNT: pytest.approx(-12.1), PLAYERS: pytest.approx(-8.5)}
    assert state.answer.explanation.endswith("the first try; the likeliest of 2 queries.")


async def test_both_ways_count(ask: Callable[..., Any]) -> None:
    """The question after the query weighs three tenths of the query after the question."""
    for gain, expected in ((2.9, COUNT), (3.1, PLAYERS)):
        scores = {COUNT: (-1.0, -40.0), PLAYERS: (-1.0 - gain, -30.0)}
        scores[COUNT], scores[PLAYERS] = scores[PLAYERS], scores[COUNT]
        assert _chosen(await ask(Reviewing(scores, [COUNT, PLAYERS]))) == expected


async def test_what_is_asked(ask: Callable[..., Any]) -> None:
    backend = Reviewing({COUNT: (-1, -1), PLAYERS: (-2, -1)}, [COUNT, PLAYERS])
    await ask(backend)
    (first, answers), *reviews = backend.asked
    assert answers == (f"```sql\n{COUNT}\n```", f"```sql\n{PLAYERS}\n```")
    assert first == backend.calls[0].messages
    assert [answers for _, answers in reviews] == [("有多少玩家登录？",)] * 2
    assert all("dws_login_di" in messages[-1]["content"] for messages, _ in reviews)


async def test_one_query_is_not_compared(ask: Callable[..., Any]) -> None:
    backend = Reviewing({COUNT: (-1, -1)}, [COUNT])
    state = await ask(backend)
    assert not backend.asked
    assert state.attempts[0].likelihood is None


async def test_results_may_be_asked_for(ask: Callable[..., Any]) -> None:
    backend = Reviewing({COUNT: (-9, -9), PLAYERS: (-1, -1)}, [COUNT, COUNT, PLAYERS])
    state = await ask(backend, choose_by="results")
    assert not backend.asked
    assert state.vote is not None


async def test_a_model_without_reviews_votes(ask: Callable[..., Any]) -> None:
    def plain() -> ScriptedBackend:
        return ScriptedBackend(lambda _: f"```sql\n{COUNT}\n```")

    state = await ask(plain())
    assert state.attempts[0].likelihood is None
    with pytest.raises(ConfigError, match="leave choose_by out"):
        await ask(plain(), choose_by="likelihood")


async def test_an_impossible_query_comes_last(ask: Callable[..., Any]) -> None:
    scores = {COUNT: (-math.inf, -1.0), PLAYERS: (-50.0, -90.0)}
    state = await ask(Reviewing(scores, [COUNT, PLAYERS]))
    assert _chosen(state) == PLAYERS
    assert next(a for a in state.attempts if a.sql == COUNT).likelihood is None


async def test_a_prompt_that_is_too_long_leaves_it_to_results(ask: Callable[..., Any]) -> None:
    class Full(Reviewing):
        async def score(self, messages: Messages, answers: Sequence[str]) -> list[float]:
            raise PromptTooLong("too long", tokens=9, limit=8)

    state = await ask(Full({}, [PLAYERS, PLAYERS, COUNT]))
    assert _chosen(state) == PLAYERS
    assert all(attempt.likelihood is None for attempt in state.attempts)


@pytest.mark.parametrize(("run", "ran"), [("never", 0), ("vote", 1), ("always", 2)])
async def test_the_likeliest_alone_is_run(ask: Callable[..., Any], run: str, ran: int) -> None:
    backend = Reviewing({COUNT: (-9, -9), PLAYERS: (-1, -1)}, [COUNT, PLAYERS])
    state = await ask(backend, run=run)
    assert _chosen(state) == PLAYERS
    assert sum(attempt.run_findings is not None for attempt in state.attempts) == ran


async def test_a_query_that_fails_when_it_is_run_is_passed_over(
    data: DataSet, engine: EmbeddedEngine
) -> None:
    class Failing:
        """The engine, on which one query fails at run time alone."""

        def __getattr__(self, name: str) -> Any:
            return getattr(engine, name)

        def query(self, sql: str, **settings: Any) -> Any:
            if sql == PLAYERS:
                return Finding("run-time", "it overflows", source="run")
            return engine.query(sql, **settings)

    scores = {COUNT: (-9, -9), PLAYERS: (-1, -1), DAYS: (-20, -20)}
    backend = Reviewing(scores, [COUNT, PLAYERS, DAYS])
    config = Config(engine="embedded", candidates=3)
    async with open_context(data, config, backend=backend, engine=Failing()) as context:  # type: ignore[arg-type]
        state = await solve(build_graph(), context, Question("q1", "有多少玩家登录？"))
    assert _chosen(state) == COUNT
    ran = {attempt.sql for attempt in state.attempts if attempt.run_findings is not None}
    assert ran == {PLAYERS, COUNT}
