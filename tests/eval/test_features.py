"""Under which features a query is counted."""

from __future__ import annotations

import pytest

from starsql.dialect.schema import Column, Table
from starsql.eval.features import features

TABLE = Table("t", (Column("k", "INT"), Column("a", "ARRAY<INT>"), Column("d", "DECIMAL(10,2)")))


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT 1", ["plain relational"]),
        ("SELECT k FROM t", ["plain relational"]),
        ("SELECT a FROM t", ["array"]),
        ("SELECT * FROM t", ["decimal", "array"]),
        ("SELECT count(*) FROM t", ["plain relational", "aggregate"]),
        ("SELECT k * 2 FROM t", ["plain relational"]),
        ("SELECT bitmap_union_count(to_bitmap(k)) FROM t", ["aggregate", "bitmap"]),
        ("SELECT hll_union_agg(hll_hash(k)) FROM t", ["aggregate", "hll"]),
        ("SELECT map{1: 2}", ["map"]),
        ("SELECT named_struct('x', 1)", ["struct"]),
        ("SELECT parse_json('{}') -> 'a'", ["array", "json"]),
        ("SELECT 'array_map, json'", ["plain relational"]),
        (
            "WITH c AS (SELECT k FROM t) SELECT x.k, rank() OVER (ORDER BY x.k) FROM c x "
            "JOIN (SELECT k FROM c UNION SELECT 1) y ON x.k = y.k "
            "WHERE date_trunc('day', '2025-01-01') > '2024-01-01'",
            [
                *("plain relational", "join", "window", "subquery", "cte", "set operation"),
                "date functions",
            ],
        ),
    ],
)
def test_features(sql: str, expected: list[str]) -> None:
    assert features(sql, [TABLE]) == expected
