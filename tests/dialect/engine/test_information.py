"""What information_schema tells of an engine's tables, and what it refuses to tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.engine.writer import Writer
from starsql.dialect.schema import Schema
from starsql.records import Finding

SCRIPT = """
CREATE TABLE t (k INT NOT NULL, name VARCHAR(20) DEFAULT 'x' COMMENT 'its ''name''', big LARGEINT,
    price DECIMAL(10, 2), ok BOOLEAN, twice BIGINT AS k * 2) PRIMARY KEY (k) COMMENT 'things'
    PARTITION BY RANGE(k)
    (PARTITION p0 VALUES LESS THAN ('10'), START ('10') END ('30') EVERY (10));
CREATE VIEW v AS SELECT k FROM t;
CREATE MATERIALIZED VIEW m REFRESH DEFERRED MANUAL AS SELECT k, name FROM t;
CREATE MATERIALIZED VIEW s AS SELECT k, sum(price) FROM t GROUP BY k;
CREATE TABLE other.plain (d DATE) DUPLICATE KEY (d);
"""


@pytest.fixture(scope="module")
def engine() -> Iterator[EmbeddedEngine]:
    with EmbeddedEngine(Schema(()), threads=1) as made:
        Writer(made.storage, "shop").run(SCRIPT)
        yield made


def asked(engine: EmbeddedEngine, sql: str) -> list[tuple[Any, ...]]:
    rows = engine.query(sql, database="shop")
    assert isinstance(rows, Rows), rows
    return list(rows.rows)


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        (
            "SELECT table_name, table_type, ENGINE, table_comment, VERSION "
            "FROM information_schema.tables WHERE table_schema = 'shop' ORDER BY 1",
            [
                ("m", "VIEW", "StarRocks", "", None),
                ("t", "BASE TABLE", "StarRocks", "things", None),
                ("v", "VIEW", None, "", None),
            ],
        ),
        (
            "SELECT column_name, is_nullable, column_type, column_default, column_key, "
            "column_comment, generation_expression FROM INFORMATION_SCHEMA.COLUMNS "
            "WHERE TABLE_NAME = 't' ORDER BY ORDINAL_POSITION",
            [
                ("k", "NO", "int(11)", None, "PRI", "", None),
                ("name", "YES", "varchar(20)", "x", "", "its 'name'", None),
                ("big", "YES", "bigint(20) unsigned", None, "", "", None),
                ("price", "YES", "decimal(10,2)", None, "", "", None),
                ("ok", "YES", "tinyint(1)", None, "", "", None),
                ("twice", "YES", "bigint(20)", None, "", "", "k * 2"),
            ],
        ),
        (
            "SELECT data_type, character_octet_length, numeric_precision, numeric_scale "
            "FROM information_schema.columns WHERE column_name IN ('name', 'price') "
            "AND table_name = 't' ORDER BY 1",
            [("decimal", None, 10, 2), ("varchar", 60, None, None)],
        ),
        (
            "SELECT schema_name FROM default_catalog.information_schema.schemata ORDER BY 1",
            [("information_schema",), ("other",), ("shop",)],
        ),
        ("SELECT view_definition FROM information_schema.views", [("SELECT k FROM t",)]),
        (
            "SELECT table_name, table_model, primary_key, partition_key "
            "FROM information_schema.tables_config WHERE table_name IN ('t', 'plain') ORDER BY 1",
            [("plain", "DUP_KEYS", "", ""), ("t", "PRIMARY_KEYS", "`k`", "`k`")],
        ),
        (
            "SELECT partition_name FROM information_schema.partitions_meta "
            "WHERE table_name = 't' ORDER BY 1",
            [("p0",), ("p1",), ("p2",)],
        ),
        (
            "SELECT table_name, refresh_type FROM information_schema.materialized_views ORDER BY 1",
            [("m", "MANUAL"), ("s", "ROLLUP")],
        ),
        ("SELECT count(*) FROM information_schema.key_column_usage", [(0,)]),
        (
            "SELECT c.column_name FROM information_schema.columns c JOIN t ON c.table_name = 'v'",
            [],
        ),
    ],
)
def test_rows(engine: EmbeddedEngine, sql: str, rows: list[tuple[Any, ...]]) -> None:
    assert asked(engine, sql) == rows


@pytest.mark.parametrize(
    ("sql", "part"),
    [
        ("SELECT table_rows FROM information_schema.tables", "the column TABLE_ROWS"),
        ("SELECT * FROM information_schema.tables", "the column TABLE_ROWS"),
        ("SELECT 1 FROM information_schema.task_runs", "information_schema.task_runs"),
        ("SELECT 1 FROM information_schema.nothing", "Unknown table"),
        ("SELECT 1 FROM _statistics_.column_statistics", "the database _statistics_"),
        ("SELECT 1 FROM hive.information_schema.tables", "Unknown"),
    ],
)
def test_what_only_a_cluster_knows_is_refused(engine: EmbeddedEngine, sql: str, part: str) -> None:
    finding = engine.query(sql, database="shop")
    assert isinstance(finding, Finding)
    assert part in finding.message


def test_partitions_come_and_go() -> None:
    count = "SELECT count(*) FROM information_schema.partitions_meta"
    with EmbeddedEngine(Schema(()), threads=1) as engine:
        writer = Writer(engine.storage, "shop")
        writer.run(
            "CREATE TABLE t (k INT) PARTITION BY RANGE(k) (PARTITION a VALUES LESS THAN ('1'), "
            "PARTITION b VALUES LESS THAN ('5'))"
        )
        assert asked(engine, count) == [(2,)]
        writer.run("ALTER TABLE t DROP PARTITION b")
        assert asked(engine, count) == [(1,)]
        writer.run("ALTER TABLE t ADD PARTITION b VALUES LESS THAN ('9')")
        assert asked(engine, count) == [(2,)]
        writer.run("CREATE TABLE u (k STRING) PARTITION BY (k); INSERT INTO u VALUES ('ab')")
        assert asked(engine, count) == [(4,)], "one comes with the row, one is always there"
        writer.run("INSERT INTO u VALUES ('a.b')")
        assert isinstance(engine.query(count), Finding), "two cannot have the same name"
