# ruff: noqa: E501 -- a table of cases reads better with one case a line
"""What game analytics leans on: calendars, sessions, windows, widening, sketches and tests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.engine.translate.natives.analytics import mann_whitney
from starsql.dialect.schema import Column, Schema, Table
from starsql.records import Finding

D, DT = date, datetime


@pytest.fixture(scope="module")
def engine() -> Iterator[EmbeddedEngine]:
    columns = (
        *(Column("id", "INT"), Column("g", "INT"), Column("v", "BIGINT")),
        *(Column("m", "MAP<INT,INT>"), Column("n", "BIGINT")),
    )
    rows = (
        "INSERT INTO t VALUES (1, 1, 10, map{1: 1, 2: 2}, 1), (2, 1, 11, map{2: 2, 1: 1}, NULL), "
        "(3, 1, 20, map{1: 1}, 2), (4, 2, 30, NULL, 3), (5, 2, 36, NULL, 4)"
    )
    with EmbeddedEngine(Schema((Table("t", columns),)), rows=[rows], threads=1) as built:
        yield built


ANSWERS: dict[str, tuple[str, list[tuple[Any, ...]]]] = {
    # the calendar
    "weeks by mode": (
        "SELECT week('2025-01-05', 0), week('2025-01-05', 1), week('2025-01-05', 2), week('2025-01-05', 3), "
        "week('2025-01-05', 5), week('2023-01-01'), weekofyear('2024-12-30'), weekofyear('2027-01-03')",
        [(1, 1, 1, 1, 0, 1, 1, 53)],
    ),
    "days of the week": (
        "SELECT dayofweek('20250601'), dayofweek_iso('2025-06-01'), weekday('2025-06-01'), dayofyear('2024-12-31')",
        [(1, 7, 6, 366)],
    ),
    "last days": (
        "SELECT last_day('2024-02-10'), last_day('2025-05-10', 'quarter'), last_day('2025-05-10', 'year')",
        [(D(2024, 2, 29), D(2025, 6, 30), D(2025, 12, 31))],
    ),
    "full units": (
        "SELECT timestampdiff(MONTH, '2025-01-31 10:00:00', '2025-03-31 09:00:00'), "
        "timestampdiff(YEAR, '2024-02-29', '2025-02-28'), timestampdiff(WEEK, '2025-01-01', '2025-01-14'), "
        "timestampdiff(HOUR, '2025-01-02', '2025-01-01 00:30:00'), timestampdiff(QUARTER, '2025-01-15', '2025-07-15')",
        [(1, 0, 1, -23, 2)],
    ),
    "datediff counts midnights": (
        "SELECT datediff('2025-01-02 00:00:01', '2025-01-01 23:59:59'), datediff('20250101', 20250103)",
        [(1, -2)],
    ),
    "months end": (
        "SELECT date_sub('2025-03-31', INTERVAL 1 MONTH), date_add('2024-02-29', INTERVAL 1 YEAR)",
        [(DT(2025, 2, 28), DT(2025, 2, 28))],
    ),
    "truncated": (
        "SELECT date_trunc('quarter', '2025-06-04 01:00:00'), date_trunc('week', '2025-06-01 01:00:00')",
        [(DT(2025, 4, 1), DT(2025, 5, 26))],
    ),
    "formats": (
        "SELECT date_format('2025-06-01 08:05:03', '%Y%m%d %H:%i:%s %W %j'), from_unixtime(1748736000, '%Y%m%d'), "
        "str_to_date('2025-06-01 08', '%Y-%m-%d %H')",
        [("20250601 08:05:03 Sunday 152", "20250601", DT(2025, 6, 1, 8))],
    ),
    # comparing and computing
    "as DOUBLE, as text, NULL": (
        "SELECT '9' < 10, '9' < '10', 'x' = 0, 'abc' < 5, '1e1' BETWEEN 9 AND 11",
        [(1, 0, None, None, 1)],
    ),
    "decimals widen": (
        "SELECT 99999999.99 + 0.01, 1.5 * 1.5, 10.0 / 4, 1.00 % 0",
        [(Decimal("100000000.00"), Decimal("2.25"), Decimal("2.5000000"), None)],
    ),
    "integers divide": (
        "SELECT 7 DIV 2, -7 DIV 2, 7 % -3, 5 / 0, 5 DIV 0",
        [(3, -3, 1, None, None)],
    ),
    "a double too large for a float": ("SELECT CAST(CAST(1e300 AS FLOAT) AS STRING)", [("inf",)]),
    # strings
    "regexp_extract of a group": (
        "SELECT regexp_extract('ab12', '([a-z]+)([0-9]+)', 0), regexp_extract('ab', '([0-9])', 1)",
        [("ab12", "")],
    ),
    "group_concat in order": (
        "SELECT group_concat(v ORDER BY v DESC SEPARATOR '|'), group_concat(DISTINCT g ORDER BY g) FROM t",
        [("36|30|20|11|10", "1,2")],
    ),
    # windows
    "frames": (
        "SELECT sum(v) OVER (ORDER BY v ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), "
        "last_value(v) OVER (ORDER BY v), last_value(v) OVER (ORDER BY v ROWS BETWEEN UNBOUNDED PRECEDING "
        "AND UNBOUNDED FOLLOWING) FROM t WHERE g = 1 ORDER BY v",
        [(10, 10, 20), (21, 11, 20), (31, 20, 20)],
    ),
    "sessions": (
        "SELECT id, session_number(v, 8) OVER (ORDER BY v) FROM t ORDER BY id",
        [(1, 1), (2, 1), (3, 2), (4, 3), (5, 3)],
    ),
    "sessions of a partition": (
        "SELECT id, session_number(v, 8) OVER (PARTITION BY g ORDER BY v) FROM t ORDER BY id",
        [(1, 1), (2, 1), (3, 2), (4, 1), (5, 1)],
    ),
    "sessions of nothing": (
        "SELECT session_number(NULL, NULL) OVER (ORDER BY v) FROM t WHERE id = 1",
        [(None,)],
    ),
    # maps
    "NULL is a key": (
        "SELECT map{NULL: 1, 2: 3}[NULL], map_keys(map{NULL: 1}), map{1: 2}[3]",
        [(1, "[null]", None)],
    ),
    "grouped by a map": (
        "SELECT m, count(*) FROM t GROUP BY m ORDER BY 2 DESC, min(id)",
        [("{1:1,2:2}", 2), (None, 2), ("{1:1}", 1)],
    ),
    # estimates that are exact for few values
    "sketches": (
        "SELECT ds_theta_count_distinct(v), ds_hll_count_distinct(v), ds_hll_count_distinct(n, 4) FROM t",
        [(5, 5, 4)],
    ),
    # hashes of arrays
    "crc32_hash": (
        "SELECT crc32_hash([]), crc32_hash([CAST(1 AS INT), NULL]), crc32_hash(['apple', 'banana', 'cherry']), "
        "crc32_hash([row(NULL, 'test')]), crc32_hash(NULL)",
        [(1696784233, 2813423272, 896925029, 3152575444, None)],
    ),
    # tests
    "mann_whitney_u_test": (
        "SELECT mann_whitney_u_test(v, g = 1), mann_whitney_u_test(v, g = 1, 'greater', 0) FROM t",
        [("[6, 0.1489146731787656]", "[6, 0.041632258331775196]")],
    ),
    "mann_whitney_u_test of no rows": (
        "SELECT mann_whitney_u_test(v, true) FROM t WHERE false",
        [(None,)],
    ),
}


@pytest.mark.parametrize(("sql", "rows"), ANSWERS.values(), ids=ANSWERS)
def test_answers(engine: EmbeddedEngine, sql: str, rows: list[tuple[Any, ...]]) -> None:
    answer = engine.query(sql)
    assert isinstance(answer, Rows), answer
    assert list(answer.rows) == rows


@pytest.mark.parametrize(
    ("sql", "part"),
    [
        (
            "SELECT ds_hll_count_distinct(v, 4) FROM (SELECT unnest AS v FROM unnest([1,2,3,4,5,6,7,8])) q",
            "more than 7 values",
        ),
        ("SELECT session_number(n, 5) OVER (ORDER BY id) FROM t", "session_number of NULL"),
        ("SELECT session_number(v, g) OVER (ORDER BY id) FROM t", "not constant"),
        ("SELECT crc32_hash([map{1: 2}])", "crc32_hash with MAP"),
        ("SELECT mann_whitney_u_test(v, true, 'other') FROM t", "these arguments"),
    ],
    ids=["too many values", "NULL in a session", "changing delta", "maps", "alternative"],
)
def test_what_may_differ_is_refused(engine: EmbeddedEngine, sql: str, part: str) -> None:
    refused = engine.query(sql)
    assert isinstance(refused, Finding)
    assert part in refused.message


def test_mann_whitney_with_ties() -> None:
    values, treated = [1.0, 1.0, 2.0, 2.0, 3.0], [True, False, True, False, False]
    assert mann_whitney(values, treated, "two-sided", 1) == "[4, 0.7609067270751142]"
    assert mann_whitney([1.0], [False], "less", 1).startswith('{"Error"')
    assert mann_whitney([2.0, 2.0], [True, False], "less", 1).startswith('{"Error"')
