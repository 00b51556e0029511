"""ALTER TABLE ... DROP PARTITIONS WHERE: what goes, and what partitions are left."""

from __future__ import annotations

import pytest

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.engine.translate.refusal import Refusal
from starsql.dialect.engine.writer import Writer
from starsql.dialect.schema import Schema

RANGES = (
    "CREATE TABLE t (d DATE, n INT) PARTITION BY RANGE(d) ("
    "PARTITION a VALUES [('2024-01-01'), ('2024-01-02')), "
    "PARTITION b VALUES [('2024-01-02'), ('2024-02-01'))); "
    "INSERT INTO t VALUES ('2024-01-01', 1), ('2024-01-05', 2), ('2024-01-20', 3)"
)
DAYS = (
    "CREATE TABLE t (d DATE, n INT) PARTITION BY date_trunc('day', d); "
    "INSERT INTO t VALUES ('2024-01-01', 1), ('2024-01-05', 2), (NULL, 3)"
)
LISTS = (
    "CREATE TABLE t (d DATE, n INT, city STRING) PARTITION BY d, city; INSERT INTO t VALUES "
    "('2024-01-01', 1, 'x'), ('2024-01-01', 2, 'y'), (NULL, 3, 'y'); DELETE FROM t WHERE n = 1"
)


@pytest.mark.parametrize(
    ("script", "condition", "partitions", "rows"),
    [
        (RANGES, "d < '2024-01-10'", ["b"], [2, 3]),
        (RANGES, "d <= '2024-01-01'", ["a", "b"], [1, 2, 3]),
        (RANGES, "d >= '2024-01-02'", ["a"], [1]),
        (RANGES, "d IS NULL", ["a", "b"], [1, 2, 3]),
        (DAYS, "d > '2024-01-01'", ["$shadow_automatic_partition", "p20240101", "pNULL"], [1, 3]),
        (DAYS, "d <= '2024-01-05'", ["$shadow_automatic_partition", "p20240105"], [2]),
        (
            LISTS,
            "city = 'x' OR d IS NULL",
            ["$shadow_automatic_partition", "p20240101_y"],
            [2],
        ),
        (
            LISTS,
            "city LIKE 'z%'",
            ["$shadow_automatic_partition", "p20240101_x", "p20240101_y", "pNULL_y"],
            [2, 3],
        ),
    ],
)
def test_whole_partitions_go(
    script: str, condition: str, partitions: list[str], rows: list[int]
) -> None:
    with EmbeddedEngine(Schema(()), threads=1) as engine:
        Writer(engine.storage, "db").run(
            f"{script}; ALTER TABLE t DROP PARTITIONS WHERE {condition}"
        )
        left = engine.query("SELECT n FROM t ORDER BY n", database="db")
        names = engine.query(
            "SELECT partition_name FROM information_schema.partitions_meta ORDER BY 1"
        )
    assert isinstance(left, Rows)
    assert isinstance(names, Rows)
    assert [row[0] for row in left.rows] == rows
    assert [row[0] for row in names.rows] == partitions


@pytest.mark.parametrize(
    ("table", "part"),
    [
        ("PARTITION BY LIST(n) (PARTITION p VALUES IN ('1'))", "of this table"),
        ("PARTITION BY RANGE(n) (PARTITION p VALUES [('1'), ('5')))", "of these ranges"),
        ("PARTITION BY RANGE(d) (PARTITION p VALUES LESS THAN ('2024-01-01'))", "of these ranges"),
    ],
)
def test_what_it_cannot_tell_is_refused(table: str, part: str) -> None:
    with EmbeddedEngine(Schema(()), threads=1) as engine:
        writer = Writer(engine.storage, "db")
        writer.run(f"CREATE TABLE t (d DATE, n INT) {table}")
        with pytest.raises(Refusal, match=part):
            writer.run("ALTER TABLE t DROP PARTITIONS WHERE n > 0 OR d IS NULL")
