"""Votes on rows that are made for the candidates, where tables hold none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from starsql.agent.backends.scripted import ScriptedBackend
from starsql.agent.graph import build_graph, solve
from starsql.agent.open import open_context
from starsql.agent.polls import Polls
from starsql.config import Config
from starsql.data.questions import DataSet
from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Schema
from starsql.records import Question, State, Vote, from_json, to_json

TODAY = date(2025, 7, 15)
OLDER = "SELECT name FROM singer WHERE age > 30"
AS_WELL = "SELECT s.name FROM singer s WHERE NOT (s.age <= 30)"
BORDER = "SELECT name FROM singer WHERE age >= 30"
NOBODY = "SELECT name FROM singer WHERE age > 30 AND age < 20"
NOBODY_EITHER = "SELECT name FROM singer WHERE age < 20 AND age > 30"
"""With the former, two that agree on having no rows."""


@pytest.fixture(scope="module")
def schema() -> Schema:
    return schema_from_ddl(
        "CREATE TABLE singer (id INT NOT NULL, name VARCHAR(50), age INT) PRIMARY KEY (id);"
        "CREATE TABLE concert (id INT NOT NULL, singer_id INT, year INT) PRIMARY KEY (id);"
    )


@pytest.fixture(scope="module")
def polls(schema: Schema) -> Iterator[Polls]:
    with Polls(schema, TODAY) as polls:
        yield polls


async def ask(schema: Schema, sqls: Sequence[str], rows: Sequence[str] = ()) -> State:
    """The state in which a question ends to which the model writes these queries."""
    backend = ScriptedBackend(lambda call: f"```sql\n{sqls[call.candidate]}\n```")
    config = Config(candidates=len(sqls), today=TODAY)
    engine = EmbeddedEngine(schema, rows=rows)
    data = DataSet((), schema)
    async with open_context(data, config, backend=backend, engine=engine) as context:
        try:
            return await solve(build_graph(), context, Question("q1", "Who is older than 30?"))
        finally:
            engine.close()


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        pytest.param(OLDER, AS_WELL, True, id="the same in other words"),
        pytest.param(OLDER, BORDER, False, id="a border"),
        pytest.param(OLDER, OLDER.replace("30", "31"), False, id="a constant"),
        pytest.param(
            "SELECT name, age FROM singer", "SELECT age, name FROM singer", True, id="columns"
        ),
        pytest.param("SELECT count(*) FROM singer", "SELECT sum(1) FROM singer", True, id="types"),
        pytest.param(
            "SELECT s.name FROM singer s JOIN concert c ON c.singer_id = s.id",
            "SELECT s.name FROM singer s LEFT JOIN concert c ON c.singer_id = s.id",
            False,
            id="a kind of join",
        ),
        pytest.param(
            "SELECT singer_id FROM concert GROUP BY singer_id HAVING count(*) > 3",
            "SELECT singer_id FROM concert GROUP BY singer_id HAVING count(*) >= 3",
            False,
            id="the size of groups",
        ),
    ],
)
def test_what_queries_answer_tells_them_apart(
    polls: Polls, one: str, other: str, alike: bool
) -> None:
    first, second = polls.of([one, other])
    assert (first.results == second.results) is alike
    assert first.tells
    assert second.tells


def test_equal_queries_have_equal_ballots_in_any_run(schema: Schema, polls: Polls) -> None:
    polls.of([BORDER])
    with Polls(schema, TODAY) as fresh:
        assert fresh.of([OLDER, BORDER]) == polls.of([OLDER, BORDER])


def test_order_tells_apart_what_has_the_same_rows(polls: Polls) -> None:
    up, down = polls.of([f"{OLDER} ORDER BY name", f"{OLDER} ORDER BY name DESC"])
    assert up.results == down.results
    assert up.orders != down.orders


def test_what_does_not_run_has_no_results(polls: Polls) -> None:
    broken, older = polls.of(["SELECT nothing FROM singer", OLDER])
    assert set(broken.results) == {None}
    assert not broken.tells
    assert broken.nearness(older) == 0


async def test_without_rows_candidates_vote_on_made_ones(schema: Schema) -> None:
    state = await ask(schema, [BORDER, OLDER, AS_WELL])
    assert state.chosen == "1.2"
    assert state.vote == Vote("made rows", voters=3, agreeing=("1.2", "1.3"))
    assert state.answer is not None
    assert "2 queries agree on its result on rows made for them" in state.answer.explanation
    assert from_json(State, to_json(state)).vote == state.vote


async def test_queries_that_find_nothing_anywhere_have_no_voice(schema: Schema) -> None:
    state = await ask(schema, [NOBODY, NOBODY_EITHER, OLDER])
    assert state.chosen == "1.3"


async def test_a_query_written_twice_has_two_voices(schema: Schema) -> None:
    state = await ask(schema, [BORDER, OLDER, BORDER.lower(), OLDER, OLDER])
    assert state.chosen == "1.2"
    assert state.vote == Vote("made rows", voters=5, agreeing=("1.2", "1.4", "1.5"))


async def test_rows_that_tell_something_have_the_word(schema: Schema) -> None:
    rows = ["INSERT INTO singer VALUES (1, 'Ann', 40)"]
    state = await ask(schema, [NOBODY, BORDER, OLDER], rows)
    assert state.chosen == "1.2"
    assert state.vote == Vote("rows", voters=3, agreeing=("1.2", "1.3"))


async def test_rows_that_cannot_be_made_leave_the_first_query(
    schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Polls, "of", fail)
    state = await ask(schema, [BORDER, OLDER, AS_WELL])
    assert (state.chosen, state.vote) == (
        "1.1",
        Vote("rows", voters=3, agreeing=("1.1", "1.2", "1.3")),
    )
