"""A small world: two tables, some rows, an engine over them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

# LangGraph reads it at import: checkpoints may then revive only the types of our state.
os.environ["LANGGRAPH_STRICT_MSGPACK"] = "true"
if "PYTEST_XDIST_WORKER" in os.environ:
    # A worker has one core; torch, here and in what tests start, would want all. Where a test does
    # ask for two threads, they do not keep others from the core by waiting busily.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import pytest
from hypothesis import settings

from starsql.data.questions import DataSet
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.schema import Column, Schema, Table
from starsql.records import Question

# A stopwatch on an example would measure what else the machine does.
settings.register_profile("starsql", deadline=None)
settings.load_profile("starsql")

SHARED = Path(__file__).parents[2] / "shared"
EXAMPLES = Path(__file__).parents[1] / "examples"

LOGIN = Table(
    "dws_login_di",
    (
        Column("stat_date", "STRING", "统计日期YYYYMMDD"),
        Column("player_id", "STRING", "玩家"),
        Column("online_sec", "BIGINT", "在线时长（秒）"),
    ),
    comment="每日登录",
)
PLAYER = Table(
    "dim_player_df",
    (Column("player_id", "STRING", "玩家"), Column("city", "STRING", "城市")),
    comment="玩家信息",
)
ROWS = (
    "INSERT INTO dws_login_di VALUES ('20250701','a',60),('20250701','b',30),('20250702','a',5)",
    "INSERT INTO dim_player_df VALUES ('a','北京'),('b','上海')",
)


@pytest.fixture(scope="session")
def schema() -> Schema:
    return Schema((LOGIN, PLAYER))


@pytest.fixture
def engine(schema: Schema) -> Iterator[EmbeddedEngine]:
    engine = EmbeddedEngine(schema, rows=ROWS)
    yield engine
    engine.close()


@pytest.fixture
def data(schema: Schema) -> DataSet:
    """Six questions, told apart by their texts."""
    questions = tuple(
        Question(f"q{n}", f"question {n}", language="en", golden_sql=f"select {n} as n")
        for n in range(1, 7)
    )
    return DataSet(questions, schema, knowledge="DAU 是日活", inserts=ROWS)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The data beside the repository; tests that need it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip(f"no data at {SHARED}")
    return SHARED


@pytest.fixture(scope="session")
def examples() -> Path:
    return EXAMPLES
