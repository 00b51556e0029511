"""The measurements do what they time; how long that takes is no matter here."""

from __future__ import annotations

import sys

import pytest

from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION
from starsql.eval.bench import bench, duckdb_reader, sqlglot_reader, tables, times
from starsql.eval.compare import compare
from tests.conftest import ROWS

QUERY = "SELECT stat_date, count(DISTINCT player_id) FROM dws_login_di GROUP BY stat_date"


def test_ours_comes_first_and_peers_get_a_ratio(
    schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    for missing in ("sqlfluff.core", "pandas", "datacompy"):
        monkeypatch.setitem(sys.modules, missing, None)
    measured = list(bench(schema, [QUERY], list(ROWS), DEFAULT_VERSION, turns=1))
    lint, engine = measured[:3], measured[3:5]
    assert [(one.measurement, one.tool, one.done) for one in (*lint, *engine)] == [
        ("lint", "starsql", 1),
        ("lint", "sqlglot", 1),
        ("lint", "sqlfluff", 0),
        ("engine", "starsql", 1),
        ("engine", "duckdb", 1),
    ]
    assert lint[0].ratio is None
    assert all(one.ratio for one in (lint[1], engine[1]))
    assert lint[2].missing == "pip install sqlfluff"
    assert [one.done for one in measured[5:] if one.tool == "starsql"] == [1, 1, 1, 1]
    assert {one.missing for one in measured[5:]} == {
        "", "pip install pandas", "pip install datacompy",
    }  # fmt: skip


def test_a_tool_that_cannot_do_a_text_has_no_time(schema: Schema) -> None:
    found = times(sqlglot_reader(schema), [QUERY, "SELECT nothing FROM dws_login_di"], turns=1)
    assert list(found) == [QUERY]


def test_duckdb_has_the_engine_s_rows(schema: Schema, engine: EmbeddedEngine) -> None:
    read = duckdb_reader(schema, engine)
    assert read(QUERY)
    rows = "SELECT cast(if(count(*) = 2, '1', 'not two') AS INT) FROM dim_player_df"
    assert read(rows)
    assert not read("SELECT nothing FROM dws_login_di")


def test_made_results_are_equal_but_for_their_order() -> None:
    golden, answer = tables(50)
    assert golden.columns != answer.columns
    assert golden.rows != answer.rows
    assert compare(golden, answer).right
    short = type(answer)(answer.columns, answer.types, answer.rows[1:])
    assert not compare(golden, short).right
