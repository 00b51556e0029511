"""sqlglot's warnings stay with those who call it themselves."""

from __future__ import annotations

import pytest
import sqlglot

from starsql.dialect.adapt import adapt
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.lint import lint
from starsql.dialect.schema import Schema

UNREAD = "ALTER TABLE t FROBNICATE"
PATH = "SELECT get_json_string('{}', '$[') FROM (SELECT 1 a) t"


def test_starsql_adds_nothing_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    schema = Schema(())
    with EmbeddedEngine(schema) as engine:
        engine.explain(
            "SELECT GET_JSON_STRING('{}', '$[') FROM (SELECT 1 a) t", database=None, timeout_s=9
        )
    lint(UNREAD, schema)
    adapt(UNREAD, schema, source="sqlite")
    assert caplog.records == []


def test_a_caller_of_sqlglot_keeps_its_warnings(caplog: pytest.LogCaptureFixture) -> None:
    lint(UNREAD, Schema(()))
    sqlglot.parse_one(UNREAD, dialect="starrocks")
    assert [record.name for record in caplog.records] == ["sqlglot"]
