# ruff: noqa: E501 -- a table of cases reads better with one case a line
"""Decimals of 39 to 76 digits: exact to the last digit, NULL beyond 256 bits."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.engine.translate.natives.wide_decimals import (
    wide_from_text,
    wide_quotient,
    wide_rescaled,
    wide_text,
)
from starsql.dialect.schema import Column, Schema, Table
from starsql.records import Finding

NINES = "9" * 76


@pytest.fixture(scope="module")
def engine() -> Iterator[EmbeddedEngine]:
    columns = (
        *(Column("id", "INT"), Column("d", "DECIMAL(50,15)"), Column("w", "DECIMAL(76,0)")),
        *(Column("n", "DECIMAL(38,10)"), Column("a", "ARRAY<DECIMAL(50,2)>")),
    )
    rows = (
        f"INSERT INTO t VALUES (1, 12345678901234567890123456789012345.123456789012345, {NINES}, 1.5, [1.25, NULL]), "
        f"(2, -0.000000000000001, -{NINES}, -2, []), (3, NULL, 7, NULL, NULL), (4, 2.5, -7, 3, [-3])"
    )
    with EmbeddedEngine(Schema((Table("t", columns),)), rows=[rows], threads=1) as built:
        yield built


BIG = "12345678901234567890123456789012345.123456789012345"
ANSWERS: dict[str, tuple[str, list[tuple[Any, ...]]]] = {
    "stored": (
        "SELECT d, w, a FROM t ORDER BY id",
        [
            (Decimal(BIG), Decimal(NINES), "[1.25,null]"),
            (Decimal("-1E-15"), Decimal(f"-{NINES}"), "[]"),
            (None, Decimal(7), None),
            (Decimal("2.500000000000000"), Decimal(-7), "[-3.00]"),
        ],
    ),
    "ordered as numbers": ("SELECT id FROM t ORDER BY w", [(2,), (4,), (3,), (1,)]),
    "extremes": ("SELECT min(w), max(d) FROM t", [(Decimal(f"-{NINES}"), Decimal(BIG))]),
    "literals": ("SELECT id FROM t WHERE w > -8 AND w < 8 ORDER BY id", [(3,), (4,)]),
    "scaled literals": ("SELECT id FROM t WHERE d BETWEEN 0 AND 3", [(4,)]),
    "between with arithmetic": ("SELECT id FROM t WHERE n BETWEEN d - 1 AND d + 1", [(4,)]),
    "negated": ("SELECT id FROM t WHERE -w < -7 ORDER BY id", [(1,)]),
    "abs": ("SELECT id FROM t WHERE abs(w) = 7 ORDER BY id", [(3,), (4,)]),
    "in": (f"SELECT id FROM t WHERE w IN ({NINES}, 7) ORDER BY id", [(1,), (3,)]),
    "joined": (
        "SELECT x.id FROM t x JOIN t y ON x.w = y.w AND x.id = y.id ORDER BY 1",
        [(1,), (2,), (3,), (4,)],
    ),
    "grouped": (
        "SELECT abs(w) v, count(*) FROM t GROUP BY abs(w) ORDER BY v",
        [(Decimal(7), 2), (Decimal(NINES), 2)],
    ),
    "sum": ("SELECT sum(d) FROM t WHERE id > 1", [(Decimal("2.499999999999999"),)]),
    "avg of scale 15": ("SELECT avg(d) FROM t WHERE id > 1", [(Decimal("1.250000000000000"),)]),
    "avg beyond 256 bits wraps around": (
        "SELECT avg(w) FROM t WHERE id = 1",
        [
            (
                Decimal(
                    "-36410713101269170437407320305098024102415694050391575635870091393701965.152832"
                ),
            )
        ],
    ),
    "avg(distinct) beyond 256 bits is NULL": (
        "SELECT avg(DISTINCT w) FROM t WHERE id = 1",
        [(None,)],
    ),
    "sum of nothing": ("SELECT sum(d), avg(d) FROM t WHERE id = 3", [(None, None)]),
    "window": (
        "SELECT sum(w) OVER (ORDER BY id) FROM t WHERE id > 2 ORDER BY id",
        [(Decimal(7),), (Decimal(0),)],
    ),
    "plus": ("SELECT d + n FROM t WHERE id = 4", [(Decimal("5.500000000000000"),)]),
    "times": ("SELECT w * n FROM t WHERE id = 4", [(Decimal("-21.0000000000"),)]),
    "times too large": ("SELECT w * 10 FROM t WHERE id = 1", [(None,)]),
    "divided": ("SELECT d / 3 FROM t WHERE id = 4", [(Decimal("0.833333333333333"),)]),
    "divided by zero": ("SELECT d / 0, d % 0 FROM t WHERE id = 4", [(None, None)]),
    "remainder": (
        "SELECT w % 4 FROM t WHERE id IN (3, 4) ORDER BY id",
        [(Decimal(3),), (Decimal(-3),)],
    ),
    "div": ("SELECT w div 2 FROM t WHERE id = 4", [(-3,)]),
    "to text": ("SELECT CAST(d AS VARCHAR) FROM t WHERE id = 2", [("-0.000000000000001",)]),
    "to integers": (
        "SELECT CAST(w AS BIGINT), CAST(d AS TINYINT) FROM t WHERE id IN (1, 4) ORDER BY id",
        [(None, None), (-7, 2)],
    ),
    "to double": ("SELECT CAST(d AS DOUBLE) FROM t WHERE id = 4", [(2.5,)]),
    "to a narrow decimal": (
        "SELECT CAST(d AS DECIMAL(10,0)) FROM t WHERE id IN (2, 4) ORDER BY id",
        [(Decimal(0),), (Decimal(3),)],
    ),
    "from text": (
        "SELECT CAST('1.005' AS DECIMAL(50,2)), CAST('x' AS DECIMAL(50,2)), CAST('1e60' AS DECIMAL(50,2))",
        [(Decimal("1.01"), None, Decimal("1" + "0" * 60 + ".00"))],
    ),
    "from double": (
        "SELECT CAST(1e3 AS DECIMAL(76,2)), CAST(1e300 AS DECIMAL(76,2))",
        [(Decimal("1000.00"), None)],
    ),
    "coalesce is a double": ("SELECT coalesce(d, 0) FROM t WHERE id = 4", [(2.5,)]),
    "case stays": (
        "SELECT CASE WHEN id = 4 THEN d ELSE 0 END FROM t WHERE id = 4",
        [(Decimal("2.500000000000000"),)],
    ),
    "union": (
        "SELECT d FROM t WHERE id = 4 UNION SELECT n FROM t WHERE id = 9",
        [(Decimal("2.500000000000000"),)],
    ),
    "typeof": ("SELECT typeof(d) FROM t LIMIT 1", [("decimal256(50, 15)",)]),
}


@pytest.mark.parametrize(("sql", "rows"), ANSWERS.values(), ids=ANSWERS)
def test_answers(engine: EmbeddedEngine, sql: str, rows: list[tuple[Any, ...]]) -> None:
    answer = engine.query(sql)
    assert isinstance(answer, Rows), answer
    assert [list(map(str, row)) for row in answer.rows] == [list(map(str, row)) for row in rows]


def test_what_it_would_lose_digits_in_is_refused(engine: EmbeddedEngine) -> None:
    for sql in (
        "SELECT round(d, 2) FROM t",
        "SELECT stddev(d) FROM t",
        "SELECT greatest(d, n) FROM t",
    ):
        refused = engine.query(sql)
        assert isinstance(refused, Finding)
        assert "more than 38 digits" in refused.message


def test_text() -> None:
    assert wide_text("-1205", 2) == "-12.05"
    assert wide_text("5", 20) == "0.00000000000000000005"
    assert wide_from_text(" +.5e1 ", 3) == "5000"
    assert wide_from_text("-0.5", 0) == "-1"
    assert wide_from_text("1e-999999", 5) == "0"
    assert wide_from_text("1e999999", 5) is None


def test_rounding_is_half_away_from_zero() -> None:
    assert wide_rescaled("-25", -1) == "-3"
    assert wide_rescaled("24", -1) == "2"
    assert wide_quotient("-1", "8", 2) == "-13"
    assert wide_quotient("1", "0", 2) is None
    assert wide_rescaled(str(2**254), 1) is None
