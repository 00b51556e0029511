"""Scoring: stages, judgements, workers, files that are gone on with."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from starsql.dialect.engine.base import Engine, Plan, Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Schema
from starsql.errors import DataError, RunConflict
from starsql.eval.predictions import Prediction
from starsql.eval.score import Scorer, Scoring, score, score_into
from starsql.eval.verdict import Outcome, Sample, Verdict, read_verdicts
from starsql.records import Finding, Question, Tokens, from_json, to_json
from tests.conftest import LOGIN, PLAYER, ROWS

SCHEMA = Schema((LOGIN, PLAYER))
GOLDEN = "SELECT player_id, sum(online_sec) AS s FROM dws_login_di GROUP BY player_id"


def no_engine() -> None:
    return None


def opened(rows: tuple[str, ...] = ROWS) -> EmbeddedEngine:
    return EmbeddedEngine(SCHEMA, rows=rows)


@dataclass
class Fake:
    """Suites that call right what is written like the golden query."""

    golden: str = ""

    def of(self, golden_sql: str) -> Fake:
        if "city" in golden_sql:
            raise DataError("no rows can be made", record=golden_sql)
        return Fake(golden_sql)

    def judge(self, sql: str) -> Outcome:
        return Outcome(sql == self.golden, databases=5)

    def close(self) -> None:
        self.golden = "closed"


def open_fake(database: str | None) -> Fake:
    return Fake()


SCORING = Scoring(SCHEMA, opened, has_rows=True, open_suites=open_fake)


def question(sql_id: str = "q", golden: str | None = GOLDEN) -> Question:
    return Question(sql_id, "?", language="en", golden_sql=golden)


def verdict(
    sql: str, golden: str | None = GOLDEN, scoring: Scoring = SCORING, **told: Any
) -> Verdict:
    asked = question(golden=golden)
    (found,) = score([(asked, Prediction("q", sql, **told))], scoring, workers=1)
    assert from_json(Verdict, to_json(found)) == found
    return found


@pytest.mark.parametrize(
    ("sql", "reached", "code"),
    [
        ("", "nothing", "no-sql"),
        ("SELECT FROM", "nothing", "syntax"),
        ("SELECT nothing FROM dws_login_di", "parses", "unknown-column"),
        ("DROP TABLE dws_login_di", "parses", "forbidden-statement"),
        ("SELECT 1", "runs", None),
    ],
)
def test_how_far_answers_come(sql: str, reached: str, code: str | None) -> None:
    final = verdict(sql).final
    assert final.reached == reached
    assert [finding.code for finding in final.findings][-1:] == ([code] if code else [])
    assert final.on_rows is not None
    assert final.on_suite is not None
    assert (final.on_rows.right, final.on_suite.right) == (False, False)
    if code:
        assert final.on_rows.reason.startswith("it does not run: ")
        assert final.on_suite.databases == 0, "no suite is asked"


def test_a_right_answer_and_what_is_kept_of_it() -> None:
    sql = "SELECT player_id AS p, sum(online_sec) AS n FROM dws_login_di GROUP BY 1"
    found = verdict(sql)
    assert found.final.on_rows is not None
    assert found.final.on_rows.right
    assert found.final.on_rows.matched_by == "position"
    assert found.final.on_rows.others == {"bird": True, "spider2": True, "two-decimals": True}
    assert found.final.on_rows.golden is not None
    assert found.final.on_rows.golden.columns == ("player_id", "s")
    assert found.final.on_rows.answer is not None
    assert set(found.final.on_rows.answer.rows) == {("a", "65"), ("b", "30")}
    assert found.final.on_suite is not None
    assert not found.final.on_suite.right, "another judgement, another outcome"
    assert found.features == ("plain relational", "aggregate")
    assert found.first is None


def test_first_tries_are_judged_too() -> None:
    told = {"status": "verified", "attempts": 2, "tokens": Tokens(5, 2), "seconds": 0.5}
    found = verdict(GOLDEN, first="SELECT nothing FROM dws_login_di", **told)
    assert found.first is not None
    assert found.first.on_rows is not None
    assert (found.first.reached, found.first.on_rows.right) == ("parses", False)
    assert (found.status, found.attempts, found.seconds) == ("verified", 2, 0.5)
    same = verdict(GOLDEN, first=GOLDEN)
    assert same.first == same.final


def test_questions_without_rows_or_golden_query_are_not_judged_on_rows() -> None:
    assert verdict("SELECT 1", golden=None).final.on_rows is None
    assert verdict("SELECT 1", golden=None).final.on_suite is None
    assert verdict("SELECT 1", golden=None).final.reached == "runs"
    assert verdict("SELECT 1 AS one", golden=None).final.result == Sample(("one",), (("1",),), 1)
    assert verdict(GOLDEN).final.result is None, "it stands beside the golden one"

    empty = replace(SCORING, open_engine=partial(opened, ROWS[:1]))
    found = verdict("SELECT 0", golden="SELECT count(*) FROM dim_player_df", scoring=empty)
    assert found.final.on_rows is None, "no rows agree with anything"
    assert found.unjudged == ("not judged on rows: dim_player_df has none",)

    found = verdict("SELECT city FROM dim_player_df", golden="SELECT city FROM dim_player_df")
    assert found.final.on_suite is None
    assert found.final.on_rows is not None
    assert found.unjudged == ("no suite: no rows can be made",)

    broken = verdict("SELECT 1", golden="SELECT nothing FROM dws_login_di")
    assert "the golden query does not run" in broken.unjudged[0]


def test_without_an_engine_answers_are_linted_and_judged_by_suites() -> None:
    scoring = replace(SCORING, open_engine=no_engine, has_rows=False)
    right = verdict(GOLDEN, scoring=scoring)
    assert right.final.reached == "lints"
    assert right.final.on_rows is None
    assert right.final.on_suite is not None
    assert right.final.on_suite.right
    wrong = verdict("SELECT nothing FROM dws_login_di", scoring=scoring)
    assert wrong.final.on_suite is not None
    assert not wrong.final.on_suite.right


class Authority:
    """A StarRocks that accepts everything."""

    name, authoritative = "starrocks", True

    def __init__(self) -> None:
        self.version = opened().version

    def explain(self, sql: str, **_: Any) -> Plan | Finding:
        return Plan("plan")

    def query(self, sql: str, **_: Any) -> Rows | Finding:
        return Rows(("a",), ("INT",), ((1,),))

    def schema(self, database: str | None = None) -> Schema:
        return SCHEMA

    def close(self) -> None:
        raise AssertionError("closed by whoever opened it")


def test_starrocks_is_believed_against_the_linter() -> None:
    scorer = Scorer(Scoring(SCHEMA, Authority))
    sql = "SELECT made_up(1) FROM dws_login_di"
    (found,) = scorer.verdicts([(question(), Prediction("q", sql))])
    assert (found.final.reached, found.final.findings) == ("runs", ())
    (found,) = scorer.verdicts([(question(), Prediction("q", "DELETE FROM dws_login_di"))])
    assert found.final.reached == "parses", "nothing but queries is sent"


def crash_at(sql: str) -> Engine:
    engine = opened()
    query = engine.query

    def killing(text: str, **options: Any) -> Any:
        if text == sql:
            os.kill(os.getpid(), signal.SIGKILL)
        return query(text, **options)

    engine.query = killing  # type: ignore[method-assign]
    return engine


def answers(count: int) -> Iterator[tuple[Question, Prediction]]:
    for n in range(count):
        sql = f"SELECT {n} AS n"
        yield question(f"q{n}", sql), Prediction(f"q{n}", sql if n % 2 else "SELECT 'no'")


def test_processes_give_what_one_gives_and_survive_a_crash() -> None:
    scoring = Scoring(SCHEMA, partial(crash_at, "SELECT 3 AS n"), has_rows=True)
    found = list(score(answers(8), scoring, workers=2))
    assert [one.question.sql_id for one in found] == [f"q{n}" for n in range(8)]
    assert found[3].final.findings[0].code == "crash"
    rights = [one.final.on_rows is not None and one.final.on_rows.right for one in found]
    assert rights == [False, True, False, False, False, True, False, True]


def into(path: Path, count: int = 6, **changes: Any) -> list[str]:
    """The ids of the verdicts, in the order in which they were heard."""
    pairs = list(answers(count))
    heard: list[str] = []
    settings: dict[str, Any] = {"provenance": {"seed": 1}, "workers": 1, **changes}
    predictions = settings.pop("predictions", {p.sql_id: p for _, p in pairs})
    scoring = Scoring(SCHEMA, opened, has_rows=True)
    score_into(
        path,
        [question for question, _ in pairs],
        predictions,
        scoring,
        listener=lambda one: heard.append(one.question.sql_id),
        **settings,
    )
    return heard


def test_a_file_that_was_cut_off_is_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "out" / "scores.jsonl"
    assert into(path) == [f"q{n}" for n in range(6)]
    whole = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(whole[:3]) + whole[3][:50])
    assert into(path) == [f"q{n}" for n in range(6)]
    after = path.read_bytes().splitlines(keepends=True)
    assert after[:3] == whole[:3], "finished ones are not scored again"
    assert [one.question.sql_id for one in read_verdicts(path)] == [f"q{n}" for n in range(6)]
    assert sorted(one.name for one in path.parent.iterdir()) == ["scores.jsonl", "scores.run.json"]


def test_a_changed_answer_is_scored_again_and_others_stay(tmp_path: Path) -> None:
    path = tmp_path / "scores.jsonl"
    into(path)
    changed = {p.sql_id: p for _, p in answers(6)} | {"q0": Prediction("q0", "SELECT 0 AS n")}
    assert into(path, 2, predictions=changed)[0] == "q1", "heard from the file, then q0"
    found = {one.question.sql_id: one for one in read_verdicts(path)}
    assert len(found) == 6
    assert found["q0"].final.on_rows is not None
    assert found["q0"].final.on_rows.right


def test_a_missing_answer_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "scores.jsonl"
    into(path, 1, predictions={})
    (only,) = read_verdicts(path)
    assert only.final.reached == "nothing"
    assert only.final.on_rows is not None
    assert not only.final.on_rows.right


def test_other_circumstances_are_a_conflict(tmp_path: Path) -> None:
    path = tmp_path / "scores.jsonl"
    into(path)
    with pytest.raises(RunConflict, match=r"seed 1 \(now 2\); --fresh starts over"):
        into(path, provenance={"seed": 2})
    assert len(into(path, provenance={"seed": 2}, fresh=True)) == 6
    (tmp_path / "scores.run.json").unlink()
    with pytest.raises(RunConflict, match=r"exists without scores.run.json"):
        into(path)
