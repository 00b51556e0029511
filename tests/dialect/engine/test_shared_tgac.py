"""The contest's 84 tables: all rows load, all golden queries plan. Skips where they are absent."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from starsql.dialect.engine.base import Plan, Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Column, Schema, Table

SHARED = Path(__file__).resolve().parents[4] / "shared" / "tgac"

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason=f"{SHARED} is not here")


def load(name: str) -> Any:
    return json.loads((SHARED / name).read_text(encoding="utf-8"))


def schema() -> Schema:
    return Schema(
        tuple(
            Table(t["table_name"], tuple(Column(c["col"], c["type"].upper()) for c in t["columns"]))
            for t in load("schema.json")
        )
    )


@pytest.fixture(scope="module")
def warehouse() -> Iterator[EmbeddedEngine]:
    rows = [record["insert_sql"] for record in load("insert_sql.json")]
    assert len(rows) == 33
    with EmbeddedEngine(schema(), rows=rows) as engine:
        yield engine


def test_it_starts_quickly() -> None:
    started = time.perf_counter()
    EmbeddedEngine(schema()).close()
    assert time.perf_counter() - started < 2


def test_all_golden_queries_plan_and_run(warehouse: EmbeddedEngine) -> None:
    golden = {q["sql_id"]: q["sql"] for q in load("final_dataset.json") if q.get("sql")}
    assert len(golden) == 15
    for sql_id, sql in golden.items():
        plan = warehouse.explain(sql)
        assert isinstance(plan, Plan), (sql_id, plan)
        assert plan.scans
        assert isinstance(warehouse.query(sql), Rows), sql_id
