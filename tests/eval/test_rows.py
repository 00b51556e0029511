"""Rows made for queries: they pass filters, meet in joins, hold borders, NULLs and equal rows."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime

import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.eval.demands import demands_of
from starsql.eval.rows import Row, insert_statement, make_rows

SCHEMA = schema_from_ddl("""
CREATE TABLE player (id INT NOT NULL, name STRING, team_id INT, age INT, score DECIMAL(10, 2),
    born DATE, seen DATETIME, active BOOLEAN) PRIMARY KEY(id) DISTRIBUTED BY HASH(id);
CREATE TABLE team (team_id INT NOT NULL, title STRING, code STRING) PRIMARY KEY(team_id)
    DISTRIBUTED BY HASH(team_id);
CREATE TABLE visits (player INT, pages STRING)
""")
QUERIES = [
    "SELECT id FROM player WHERE age > 30 AND name = '张三'",
    "SELECT id FROM player WHERE age BETWEEN 40 AND 41 AND name LIKE '%o_\\\\%'",
    "SELECT t.title FROM player p JOIN team t ON p.team_id = t.team_id WHERE t.title = 'it''s'",
    "SELECT title FROM team WHERE team_id IN (SELECT team_id FROM player WHERE age < 10)",
    "SELECT id FROM player WHERE born >= '2024-02-29' AND active = TRUE",
    "SELECT d.n FROM (SELECT name AS n FROM player) d WHERE lower(d.n) = 'derived'",
    "SELECT p.name, sum(v.pages) FROM player p JOIN visits v ON v.player = p.id GROUP BY p.name",
    "SELECT id FROM player WHERE age = -5",
    "SELECT title FROM team WHERE code IN ('x1', 'x2')",
]
DEMANDS = [demands_of(sql, SCHEMA) for sql in QUERIES]


@pytest.fixture(scope="module")
def made() -> dict[str, list[Row]]:
    return make_rows(SCHEMA, DEMANDS, seed=1)


@pytest.fixture(scope="module")
def engine(made: dict[str, list[Row]]) -> EmbeddedEngine:
    statements = [insert_statement(table, made[table.full_name]) for table in SCHEMA.tables]
    return EmbeddedEngine(SCHEMA, rows=[one for one in statements if one])


@pytest.mark.parametrize("sql", QUERIES)
def test_each_query_finds_rows(engine: EmbeddedEngine, sql: str) -> None:
    found = engine.query(sql)
    assert isinstance(found, Rows), found
    assert found.rows


def test_values_have_the_type_of_their_column(made: dict[str, list[Row]]) -> None:
    kinds = (int, str, int, int, (int, float), datetime, datetime, bool)
    for row in made["player"]:
        for value, kind in zip(row, kinds, strict=True):
            assert value is None or isinstance(value, kind)


def test_keys_are_unique_and_never_null(made: dict[str, list[Row]]) -> None:
    for name in ("player", "team"):
        keys = [row[0] for row in made[name]]
        assert len(set(keys)) == len(keys)
        assert None not in keys


def test_borders_of_comparisons_are_among_the_values(made: dict[str, list[Row]]) -> None:
    ages = {row[3] for row in made["player"]}
    assert {31, 30, 40} <= ages


def test_there_are_nulls_and_equal_rows(made: dict[str, list[Row]]) -> None:
    assert any(None in row for row in made["player"])
    many = make_rows(SCHEMA, DEMANDS, seed=1, at_random=60)["visits"]
    assert len(set(many)) < len(many)


def test_texts_that_are_summed_are_numbers(made: dict[str, list[Row]]) -> None:
    for _, pages in made["visits"]:
        assert pages is None or float(str(pages)) >= 0


def test_a_seed_gives_the_same_rows_in_every_process(made: dict[str, list[Row]]) -> None:
    program = (
        "from tests.eval.test_rows import *; import hashlib; "
        "print(repr(make_rows(SCHEMA, DEMANDS, seed=1)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == repr(made)
    assert make_rows(SCHEMA, DEMANDS, seed=2) != made


def test_what_a_query_asks_for() -> None:
    demands = demands_of(QUERIES[0], SCHEMA)
    assert list(demands.tables) == ["player"]
    assert demands.passing == {("player", "age"): [31], ("player", "name"): ["张三"]}
    assert demands.borders[("player", "age")] == [29, 30, 31]
    assert demands_of(QUERIES[2], SCHEMA).meetings
    assert demands_of("SELEC", SCHEMA) == type(demands)()


def test_texts_are_escaped() -> None:
    table = schema_from_ddl("CREATE TABLE t (a STRING, b INT)").tables[0]
    rows: list[Row] = [("it's \\ \n", 1), (None, None)]
    with EmbeddedEngine(
        schema_from_ddl("CREATE TABLE t (a STRING, b INT)"),
        rows=[insert_statement(table, rows) or ""],
    ) as engine:
        found = engine.query("SELECT a, b FROM t ORDER BY b DESC")
    assert isinstance(found, Rows)
    assert list(found.rows) == rows
    assert insert_statement(table, []) is None
