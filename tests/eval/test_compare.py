"""Comparing results: the rules one by one, and what holds for any results."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Column, Schema, Table
from starsql.eval.compare import compare, compare_all
from starsql.eval.golden import Expected, GoldenQuery
from starsql.eval.other_scorers import other_scorers
from starsql.records import Finding


def rows(names: str, *values: Sequence[Any], types: str = "") -> Rows:
    columns = tuple(names.split())
    return Rows(columns, tuple(types.split()) or ("",) * len(columns), tuple(map(tuple, values)))


ONE = rows("a b", (1, "x"), (2, "y"))


@pytest.mark.parametrize(
    ("golden", "answer", "matched_by"),
    [
        pytest.param(ONE, rows("B A", ("y", 2), ("x", 1)), "name", id="names in any case"),
        pytest.param(ONE, rows("n m", (2, "y"), (1, "x")), "position", id="other names"),
        pytest.param(ONE, rows("n m", ("y", 2), ("x", 1)), "permutation", id="another order"),
        pytest.param(
            rows("a a", (1, 2)), rows("a a", (2, 1)), "permutation", id="a name that comes twice"
        ),
        pytest.param(
            rows("a b c", (1, 2, 1), (2, 1, 2)),
            rows("x y z", (2, 1, 1), (1, 2, 2)),
            "permutation",
            id="columns of equal values, told apart by their rows",
        ),
        pytest.param(rows("a"), rows("b"), "position", id="no rows"),
    ],
)
def test_how_columns_are_paired(golden: Rows, answer: Rows, matched_by: str) -> None:
    found = compare(golden, answer)
    assert (found.right, found.reason, found.matched_by) == (True, "", matched_by)


@pytest.mark.parametrize(
    ("golden", "answer", "reason"),
    [
        (ONE, rows("a", (1,), (2,)), "1 column, expected 2"),
        (ONE, rows("a b c", (1, "x", 0), (2, "y", 0)), "3 columns, expected 2"),
        (ONE, rows("a b", (1, "x")), "1 row, expected 2"),
        (ONE, replace(ONE, truncated=True), "more than 2 rows, expected 2"),
        (
            replace(ONE, truncated=True),
            ONE,
            "the golden result has more than 2 rows and was not compared",
        ),
        (
            ONE,
            rows("a b", (1, "x"), (3, "y")),
            "the row (3, 'y') is not in the golden result, (2, 'y') is missing",
        ),
        (
            rows("a b", (1, 2)),
            rows("b a", (1, 2)),
            "the row (2, 1) is not in the golden result, (1, 2) is missing",
        ),
        (
            rows("a", (1,), (1,), (2,)),
            rows("a", (1,), (2,), (2,)),
            "the row (2) is not in the golden result, (1) is missing",
        ),
        (
            rows("a b", (1, 2), (2, 1)),
            rows("x y", (1, 1), (2, 2)),
            "the row (1, 1) is not in the golden result, (1, 2) is missing",
        ),
        (
            rows("a", (None,)),
            rows("a", ("NULL",)),
            "the row ('NULL') is not in the golden result, (NULL) is missing",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_differs_is_said(golden: Rows, answer: Rows, reason: str) -> None:
    found = compare(golden, answer)
    assert (found.right, found.reason) == (False, reason)


DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (None, None, True),
        (None, 0, False),
        (None, "", False),
        (60, Decimal("60.00"), True),
        (60, 60.0, True),
        (True, 1, True),
        (60, "60", True),
        (60, "60.0", True),
        (60, "060", False),
        (60, " 60", False),
        ("60", "60.0", False),
        (1_000_000, 1_000_001, False),
        (0.1 + 0.2, 0.3, True),
        (1e-17, 0.0, True),
        (1234567.89, 1234567.9, False),
        (Decimal("1.10"), Decimal("1.1"), True),
        (Decimal("1.11"), Decimal("1.1"), False),
        (Decimal("33.33"), 100 / 3, False),
        (Decimal("0.333333"), 1 / 3, True),
        (Decimal("33.333300"), Decimal("33.33333333"), True),
        (Decimal("33.333000"), Decimal("33.33333333"), False),
        (2**64, 2**64 + 1, False),
        (float("nan"), float("nan"), True),
        (float("nan"), 1.0, False),
        (float("inf"), float("inf"), True),
        (float("inf"), 1e308, False),
        (DAY, "2025-07-01", True),
        (DAY, datetime(2025, 7, 1), False),
        (DAY, 20250701, False),
        (datetime(2025, 7, 1, 8), "2025-07-01 08:00:00", True),
        ("a", "A", False),
        ("a", "a ", False),
        (b"abc", "abc", True),
    ],
)
def test_values(one: Any, other: Any, same: bool) -> None:
    """In both directions, and beside a NULL and a value that is the same."""
    for left, right in ((one, other), (other, one)):
        assert compare(rows("v", (left,)), rows("v", (right,))).right is same
        assert compare(rows("v", (left,), (None,)), rows("v", (None,), (right,))).right is same


def test_another_type_is_right_but_noted() -> None:
    text = compare(rows("dau", (60,)), rows("dau", ("60",)))
    assert text.right
    assert text.notes == ("column dau: the text '60', where the golden query returns a number",)
    assert compare(rows("d", (DAY,)), rows("d", ("2025-07-01",))).notes == (
        "column d: the text '2025-07-01', where the golden query returns a date",
    )
    assert compare(rows("n", (1,)), rows("n", (1.0,))).notes == ()


def test_floats_of_32_bits_are_coarser() -> None:
    golden, answer = rows("v", (1.1,), types="FLOAT"), rows("v", (1.1000001,), types="DOUBLE")
    assert compare(golden, answer).right
    assert not compare(replace(golden, types=("DOUBLE",)), answer).right


def test_nearness_is_not_chained() -> None:
    """Numbers linked by a chain of near ones are paired one by one, as well as they can be."""
    step = 0.9e-9
    chain = rows("v", (1.0,), (1.0 + step,), (1.0 + 2 * step,))
    assert compare(chain, rows("v", (1.0 + 2 * step,), (1.0,), (1.0 + step,))).right
    assert compare(chain, rows("v", (1.0,), (1.0,), (1.0 + step,))).right
    assert not compare(chain, rows("v", (1.0,), (1.0,), (1.0,))).right
    assert compare(rows("v", *chain.rows[:2]), rows("v", *chain.rows[1:])).right


def test_pairs_are_moved_where_a_row_finds_its_place_taken() -> None:
    """Greedy pairing would fail: the first answer takes the only place of the second."""
    step = 0.9e-9
    low, middle, high = 1.0, 1.0 + step, 1.0 + 2 * step
    golden = rows("v w", (middle, 0.5), (high, 0.5), (low, 0.5))
    answer = rows("v w", (middle, 0.5), (low, 0.5), (high, 0.5))
    assert compare(golden, answer).right
    assert compare(rows("v", (low,), (high,)), rows("v", (middle,), (low,))).right


TABLE = Table(
    "scores",
    (Column("name", "STRING"), Column("points", "INT"), Column("team", "STRING")),
)
INSERT = """INSERT INTO scores VALUES ('ann', 9, 'red'), ('bob', 7, 'red'), ('cem', 7, 'blue'),
    ('dan', 7, 'blue'), ('eve', 3, 'green')"""


@pytest.fixture(scope="module")
def engine() -> EmbeddedEngine:
    return EmbeddedEngine(Schema((TABLE,)), rows=[INSERT])


def judged(engine: EmbeddedEngine, golden: str, answer: str) -> bool:
    expected = GoldenQuery.of(golden).run(engine, database=None, max_rows=5_000, timeout_s=10)
    result = engine.query(answer)
    assert isinstance(expected, Expected)
    assert isinstance(result, Rows)
    return compare(expected, result).right


BY_POINTS = "SELECT name FROM scores ORDER BY points DESC"


@pytest.mark.parametrize(
    ("golden", "answer", "right"),
    [
        (BY_POINTS, "SELECT name FROM scores ORDER BY points DESC, name", True),
        (BY_POINTS, "SELECT name FROM scores ORDER BY points DESC, name DESC", True),
        (BY_POINTS, "SELECT name FROM scores ORDER BY points", False),
        (BY_POINTS, "SELECT name FROM scores ORDER BY name DESC", False),
        ("SELECT name FROM scores", "SELECT name FROM scores ORDER BY name DESC", True),
        (
            "SELECT name FROM (SELECT name FROM scores ORDER BY name) x",
            "SELECT name FROM scores ORDER BY name DESC",
            True,
        ),
        (f"{BY_POINTS} LIMIT 2", f"{BY_POINTS}, name LIMIT 2", True),
        (f"{BY_POINTS} LIMIT 2", f"{BY_POINTS}, name DESC LIMIT 2", True),
        (f"{BY_POINTS} LIMIT 2", "SELECT name FROM scores WHERE name IN ('ann', 'eve')", False),
        (f"{BY_POINTS} LIMIT 2", f"{BY_POINTS}, name LIMIT 3", False),
        (f"{BY_POINTS} LIMIT 1 OFFSET 3", "SELECT 'bob'", True),
        (f"{BY_POINTS} LIMIT 1 OFFSET 3", "SELECT 'ann'", False),
        ("SELECT name FROM scores LIMIT 1", "SELECT 'eve'", True),
        ("SELECT name FROM scores LIMIT 1", "SELECT 'fay'", False),
        ("SELECT name FROM scores LIMIT 0", "SELECT name FROM scores WHERE points > 9", True),
        (
            "SELECT team, count(*) AS n FROM scores GROUP BY team ORDER BY max(points) DESC, n",
            "SELECT team, count(*) FROM scores GROUP BY team ORDER BY max(points) DESC",
            True,
        ),
        (
            "SELECT team, count(*) AS n FROM scores GROUP BY team ORDER BY n * 2, min(points)",
            "SELECT team, count(*) FROM scores GROUP BY team ORDER BY count(*), min(points)",
            True,
        ),
        (
            "SELECT DISTINCT team FROM scores ORDER BY team",
            "SELECT team FROM scores GROUP BY team ORDER BY team DESC",
            False,
        ),
        (
            "SELECT name FROM scores UNION ALL SELECT team FROM scores ORDER BY 1 LIMIT 2",
            "SELECT x FROM (VALUES ('ann'), ('blue')) t(x) ORDER BY 1",
            True,
        ),
    ],
)
def test_order_and_limit(engine: EmbeddedEngine, golden: str, answer: str, right: bool) -> None:
    assert judged(engine, golden, answer) is right


def test_a_golden_query_that_does_not_run_is_a_finding(engine: EmbeddedEngine) -> None:
    for sql in ("SELECT nothing FROM scores ORDER BY points", "SELECT FROM", "DROP"):
        found = GoldenQuery.of(sql).run(engine, database=None, max_rows=10, timeout_s=10)
        assert isinstance(found, Finding)


def test_results_on_several_databases_are_paired_in_one_way() -> None:
    golden, swapped = rows("a b", (1, 2)), rows("x y", (2, 1))
    assert compare_all([(golden, swapped), (rows("a b", (3, 4)), rows("x y", (4, 3)))]).right
    assert not compare_all([(golden, swapped), (rows("a b", (3, 4)), rows("x y", (3, 4)))]).right
    moved = compare_all([(golden, rows("x y", (3, 4))), (rows("a b", (3, 4)), golden)])
    assert not moved.right, "a row of one database does not stand for one of another"


@pytest.mark.parametrize("answer", ["equal", "permuted", "wrong"])
def test_wide_results_of_many_rows_are_compared_at_once(answer: str) -> None:
    width, height = 40, 2_000
    values = [[(n * 7919 + c * 104729) % (3 + c) for c in range(width)] for n in range(height)]
    golden = rows(" ".join(f"c{n}" for n in range(width)), *values)
    turned = [row if answer == "equal" else row[::-1] for row in values]
    if answer == "wrong":
        turned[0] = [*turned[0][:-1], 999]
    start = time.monotonic()
    found = compare(golden, rows(" ".join(f"d{n}" for n in range(width)), *turned))
    assert found.right is (answer != "wrong")
    assert time.monotonic() - start < 20


def test_columns_that_are_all_alike_do_not_blow_up() -> None:
    """16! ways to pair columns of as many ones and zeros each, none of which works."""
    rng = random.Random(5)
    width, half = 16, [0] * 6 + [1] * 6
    sides = [zip(*(rng.sample(half, len(half)) for _ in range(width)), strict=True) for _ in "ab"]
    golden, answer = (
        rows(" ".join(f"{name}{n}" for n in range(width)), *side)
        for name, side in zip("ab", sides, strict=True)
    )
    start = time.monotonic()
    assert not compare(golden, answer).right
    assert time.monotonic() - start < 10


VALUES = st.one_of(
    st.none(),
    st.integers(-3, 3),
    st.sampled_from([0.5, 1.0, 1 / 3, -2.0, float("nan")]),
    st.sampled_from([Decimal("1.00"), Decimal("0.333333"), Decimal("0.5")]),
    st.sampled_from(["1", "a", "", "2025-07-01"]),
    st.just(DAY),
)


@st.composite
def results(draw: st.DrawFn) -> Rows:
    width = draw(st.integers(1, 4))
    values = draw(st.lists(st.tuples(*[VALUES] * width), max_size=6))
    return rows(" ".join(f"c{n}" for n in range(width)), *values)


@given(results())
def test_a_result_equals_itself(one: Rows) -> None:
    found = compare(one, one)
    assert found.right
    assert found.matched_by == "name"
    assert all(other_scorers(Expected.in_any_order(one), one).values())


ONES = st.sampled_from([1, True, 1.0, Decimal("1.00"), "1", None, DAY, datetime(2025, 7, 1)])


@given(st.data())
def test_what_python_calls_equal_is_judged_as_the_rules_judge_it(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 3))
    values = st.lists(st.tuples(ONES, ONES), min_size=size, max_size=size)
    names = st.sampled_from(["a b", "b a", "x y"])
    golden, answer = rows("a b", *data.draw(values)), rows(data.draw(names), *data.draw(values))
    found = compare(golden, answer)
    with mock.patch("starsql.eval.compare._are_identical", return_value=False):
        assert compare(golden, answer) == found


@given(results(), results())
def test_who_is_golden_does_not_matter(one: Rows, other: Rows) -> None:
    assert compare(one, other).right is compare(other, one).right


@given(results(), st.randoms(use_true_random=False))
def test_order_of_rows_and_columns_does_not_matter(one: Rows, rng: random.Random) -> None:
    width = len(one.columns)
    columns = rng.sample(range(width), width)
    shuffled = rng.sample(one.rows, len(one.rows))
    values = tuple(tuple(row[column] for column in columns) for row in shuffled)
    for prefix in ("c", "d"):
        names = tuple(f"{prefix}{column}" for column in columns)
        assert compare(one, Rows(names, one.types, values)).right


@given(results(), st.data())
def test_a_changed_row_is_wrong(one: Rows, data: st.DataObject) -> None:
    if not one.rows:
        return
    at = data.draw(st.integers(0, len(one.rows) - 1))
    changed = [*one.rows]
    changed[at] = (*changed[at][:-1], "another value")
    assert not compare(one, replace(one, rows=tuple(changed))).right
    assert not compare(one, replace(one, rows=tuple(changed[:at] + changed[at + 1 :]))).right


@given(results())
def test_ordered_results_are_right_in_their_order_only(one: Rows) -> None:
    """Rows in the order of their number, which the result does not show."""
    distinct = tuple(dict.fromkeys(map(str, one.rows)))
    shown = rows("v", *((text,) for text in distinct))
    numbers = tuple(range(len(distinct)))
    expected = Expected(shown, shown.rows, numbers, numbers)
    assert compare(expected, shown).right
    turned = replace(shown, rows=shown.rows[::-1])
    assert compare(expected, turned).right is (len(distinct) < 2)


@pytest.mark.parametrize(
    ("answer", "ours", "bird", "spider2", "two_decimals"),
    [
        pytest.param(rows("a b", ("x", 1.234), ("x", 1.234)), True, True, True, True, id="same"),
        pytest.param(rows("a b", ("x", 1.234)), False, True, False, False, id="a row once"),
        pytest.param(
            rows("b a", (1.234, "x"), (1.234, "x")), True, False, True, True, id="columns moved"
        ),
        pytest.param(
            rows("a b c", ("x", 1.234, 0), ("x", 1.234, 0)),
            False,
            False,
            True,
            False,
            id="a column more",
        ),
        pytest.param(rows("a b", ("x", 1.23), ("x", 1.23)), False, False, True, True, id="rounded"),
        pytest.param(
            rows("a b", ("x", 1.242), ("x", 1.242)), False, False, True, False, id="a hundredth"
        ),
    ],
)
def test_other_scorers(
    answer: Rows, ours: bool, bird: bool, spider2: bool, two_decimals: bool
) -> None:
    golden = Expected.in_any_order(rows("a b", ("x", 1.234), ("x", 1.234)))
    assert compare(golden, answer).right is ours
    assert other_scorers(golden, answer) == {
        "bird": bird,
        "spider2": spider2,
        "two-decimals": two_decimals,
    }
