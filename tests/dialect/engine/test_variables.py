"""User variables and hints of a session, and what of them a query is left with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.engine.translate.refusal import Refusal
from starsql.dialect.engine.variables import top_level_items
from starsql.dialect.engine.writer import Writer
from starsql.dialect.schema import Schema
from starsql.errors import ForbiddenStatement


@pytest.fixture
def engine() -> Iterator[EmbeddedEngine]:
    with EmbeddedEngine(Schema(()), threads=1) as made:
        yield made


@pytest.fixture
def writer(engine: EmbeddedEngine) -> Writer:
    writer = Writer(engine.storage, "db")
    writer.run("CREATE TABLE t (k INT, d DATE); INSERT INTO t VALUES (1, '2024-05-06'), (7, NULL)")
    return writer


@pytest.mark.parametrize(
    ("statements", "query", "row"),
    [
        ("SET @a = 5, @b = @A + 1", "SELECT @a, @`b`, typeof(@a)", (5, 6, "tinyint")),
        ("SET @a = (SELECT count(*) FROM t)", "SELECT @a, typeof(@a)", (2, "bigint")),
        ("SET @a = 1, @b = @c + 1, @c = 2", "SELECT @a, @b, @c", (1, None, 2)),
        ("SET @a = (SELECT max(d) FROM t)", "SELECT @a = '2024-05-06'", (1,)),
        ("SET @a = 'it''s \\\\ \"x\"'", "SELECT @a", ('it\'s \\ "x"',)),
        ("SET @a = ['a,b', NULL]", "SELECT @a", ('["a,b",null]',)),
        ("SET @a = 1", "SELECT '@a', \"@a\" -- @a", ("@a", "@a")),
        ("SET @a = 1", "SELECT /*+ SET_USER_VARIABLE(@a = 2, @b = @a * 2) */ @a, @b", (2, 4)),
        ("SET pipeline_dop = 1, @a = 3", "SELECT /*+ SET_VAR(query_timeout = 1) */ @a", (3,)),
        ("", "SELECT sleep(1), 'sleep(1)' FROM t LIMIT 1", (1, "sleep(1)")),
        ("SET @a = 8; UPDATE t SET k = @a WHERE k = 7", "SELECT max(k) FROM t", (8,)),
        (
            "CREATE TABLE u (k INT, v INT) PRIMARY KEY (k); INSERT INTO u VALUES (1, 0); WITH x AS "
            "(SELECT 9 AS n) UPDATE /*+ SET_USER_VARIABLE(@a = 4) */ u SET v = @a WHERE k = 1",
            "SELECT v FROM u",
            (4,),
        ),
    ],
)
def test_values_take_the_place_of_variables(
    engine: EmbeddedEngine, writer: Writer, statements: str, query: str, row: tuple[object, ...]
) -> None:
    writer.run(statements)
    writer.settle()
    rows = engine.query(writer.session_query(query), database="db")
    assert isinstance(rows, Rows), rows
    assert rows.rows == (row,)


def test_a_hint_sets_variables_for_its_query_alone(engine: EmbeddedEngine, writer: Writer) -> None:
    writer.session_query("SELECT /*+ SET_USER_VARIABLE(@a = 2) */ @a")
    assert writer.session_query("SELECT @a") == "SELECT NULL"


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("SET @a = (SELECT k FROM t)", "InvalidInputException"),
        ("SET @a = map{1: 2}", "variables of MAP"),
        ("SET @a = repeat('x', 1000001)", "more than 1,000,000 characters"),
        ("SET sql_mode = 'PIPES_AS_CONCAT', @a = 1", "the setting of sql_mode"),
    ],
)
def test_what_it_refuses(writer: Writer, statement: str, part: str) -> None:
    with pytest.raises(Refusal) as caught:
        writer.run(statement)
    assert part in str(caught.value)


@pytest.mark.parametrize(
    "sql", ["SELECT @a", "SELECT sleep(1)", "SELECT /*+ SET_USER_VARIABLE(@a = 1) */ 1"]
)
def test_the_agent_has_no_session(engine: EmbeddedEngine, sql: str) -> None:
    with pytest.raises(ForbiddenStatement):
        engine.query(sql)


def test_commas_inside_of_something_part_nothing() -> None:
    assert top_level_items("a = f(1, 2), b = 'x,y', c = [1, {2, 3}]") == [
        "a = f(1, 2)",
        " b = 'x,y'",
        " c = [1, {2, 3}]",
    ]
