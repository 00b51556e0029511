"""Verdicts made for tests of what reads them."""

from __future__ import annotations

from typing import Any

from starsql.eval.verdict import Outcome, Reached, Sample, Try, Verdict
from starsql.records import Finding, Question, Tokens

GOLDEN = "SELECT game, count(*) AS dau FROM login WHERE dt >= '20250701' GROUP BY game"
ROWS = Sample(("game", "dau"), (("潮歌纪", "60"), ("星河", None)), 2)


def verdict(
    number: int,
    right: bool | None = True,
    *,
    reached: Reached = "runs",
    suite: bool | None = None,
    language: Any = "zh",
    difficulty: str | None = "easy",
    sql: str = GOLDEN,
    finding: Finding | None = None,
    **more: Any,
) -> Verdict:
    """One scored answer; right None: it could not be compared with a golden one."""
    question = Question(
        f"q{number}",
        f"问题{number}",
        language=language,
        difficulty=difficulty,
        golden_sql=GOLDEN,
        split=more.pop("split", "held_out"),
    )
    final = Try(
        sql,
        reached,
        (finding,) if finding else (),
        None if right is None else outcome(right, ran=reached == "runs"),
        None if suite is None else outcome(suite, ran=reached == "runs"),
    )
    defaults: dict[str, Any] = {
        "features": ("aggregate",),
        "attempts": 1,
        "tokens": Tokens(900, 60),
        "seconds": 1.5,
    }
    return Verdict(question, final, **(defaults | more))


def outcome(right: bool, *, ran: bool = True) -> Outcome:
    other = Sample(("game", "dau"), (("潮歌纪", "61"),), 1)
    return Outcome(
        right,
        "" if right else "1 row, expected 2",
        matched_by="name" if ran else None,
        golden=ROWS,
        answer=(ROWS if right else other) if ran else None,
    )
