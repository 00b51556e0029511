"""docs/evaluation.md: every row of the table of scorers that differ says what they say."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.eval.compare import compare
from starsql.eval.golden import Expected, GoldenQuery
from starsql.eval.intervals import Share
from starsql.eval.other_scorers import other_scorers
from starsql.eval.suites import Suites

PAGE = (Path(__file__).parents[2] / "docs" / "evaluation.md").read_text(encoding="utf-8")
CREATE, INSERT = re.search(r"```sql\n(CREATE .*?;)\n(INSERT .*?;)\n```", PAGE, re.DOTALL).groups()  # type: ignore[union-attr]
CASES = [
    (
        golden,
        answer,
        dict(zip(("ours", "bird", "spider2", "two-decimals", "suite"), says, strict=True)),
    )
    for golden, answer, *says in re.findall(
        r"^\| `(SELECT .*?)` \| `(SELECT .*?)` " + r"\| (right|wrong) " * 5, PAGE, re.MULTILINE
    )
]


@pytest.fixture(scope="module")
def engine() -> EmbeddedEngine:
    return EmbeddedEngine(schema_from_ddl(CREATE), rows=[INSERT])


def test_the_table_is_read() -> None:
    assert len(CASES) == 18
    scorers = ("bird", "spider2", "two-decimals", "suite")
    for name in scorers:
        differ = [says for *_, says in CASES if says[name] != says["ours"]]
        assert differ, f"a case where {name} differs"
    for _, _, says in CASES:
        assert any(says[name] != says["ours"] for name in scorers), "someone differs in each"


@pytest.mark.parametrize(("golden", "answer", "says"), CASES)
def test_what_scorers_say(
    engine: EmbeddedEngine, golden: str, answer: str, says: dict[str, str]
) -> None:
    expected = GoldenQuery.of(golden).run(engine, database=None, max_rows=100, timeout_s=10)
    rows = engine.query(answer)
    assert isinstance(expected, Expected)
    assert isinstance(rows, Rows)
    found = {
        "ours": compare(expected, rows).right,
        **other_scorers(expected, rows),
        "suite": result_eq(expected.rows.rows, rows.rows, "order by" in golden.lower()),
    }
    assert {name: "right" if right else "wrong" for name, right in found.items()} == says


def test_what_one_set_of_rows_lets_pass(engine: EmbeddedEngine) -> None:
    golden, answer = re.search(
        r"on these rows `(SELECT .*?)` and\n`(SELECT .*?)` are", PAGE
    ).groups()  # type: ignore[union-attr]
    assert engine.query(golden) == engine.query(answer)
    with Suites(schema_from_ddl(CREATE)) as suites:
        suite = suites.of(golden)
        assert suite.judge(golden).right
        assert not suite.judge(answer).right


def result_eq(golden: Sequence[Any], answer: Sequence[Any], order_matters: bool) -> bool:
    """Spider's, by its rules: https://github.com/taoyds/test-suite-sql-eval (exec_eval.py)."""
    if not golden and not answer:
        return True
    if len(golden) != len(answer) or len(golden[0]) != len(answer[0]):
        return False
    for columns in itertools.permutations(range(len(golden[0]))):
        turned = [tuple(row[column] for column in columns) for row in answer]
        if (list(golden) == turned) if order_matters else (Counter(golden) == Counter(turned)):
            return True
    return False


@pytest.mark.parametrize(("share", "points"), [(Share(50, 101), 9.6), (Share(91, 101), 6)])
def test_the_intervals_named(share: Share, points: float) -> None:
    low, high = share.interval
    assert abs(50 * (high - low) - points) < 0.2
