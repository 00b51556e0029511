"""`information_schema` to a schema, from recorded rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from starsql.dialect.engine.starrocks_schema import read_schema
from starsql.dialect.schema import Column, Key, Partition, Schema, Table
from starsql.errors import SchemaError

ROWS: dict[str, list[tuple[Any, ...]]] = {
    ".tables ": [
        ("game", "v", "VIEW", "VIEW"),
        ("game", "t", "BASE TABLE", "每日登录"),
        ("game", "l", "BASE TABLE", ""),
    ],
    ".columns ": [
        ("game", "t", "n", 2, "bigint(20)", "YES", None, "数", "", ""),
        ("game", "t", "dt", 1, "varchar(8)", "NO", "'0'", "日期", "DUP", ""),
        ("game", "v", "n", 1, "decimal(10,2)", "YES", None, None, None, None),
        ("game", "t", "s", 3, "struct<Id int(11)>", "YES", None, "", "", ""),
        ("game", "l", "k", 1, "int(11)", "NO", None, "", "PRI", "auto_increment"),
    ],
    ".views ": [("game", "v", "SELECT n FROM t")],
    ".tables_config ": [
        ("game", "t", "DUP_KEYS", "", "date_trunc('day', dt), n", "`dt`"),
        ("game", "l", "PRI_KEYS", "`k`", "`k`", ""),
    ],
    ".partitions_meta ": [
        ("game", "l", "p1", "((1), (2))"),
    ],
}
T = Table(
    "t",
    (
        Column("dt", "VARCHAR(8)", "日期", nullable=False, default="'0'"),
        Column("n", "BIGINT", "数"),
        Column("s", "struct<Id int>"),
    ),
    comment="每日登录",
    database="game",
    key=Key("DUPLICATE", ("dt",)),
    partition=Partition("EXPRESSION", ("date_trunc('day', dt)", "n")),
)
L = Table(
    "l",
    (Column("k", "INT", nullable=False, auto_increment=True),),
    database="game",
    key=Key("PRIMARY", ("k",)),
    partition=Partition("LIST", ("k",), ("p1",)),
)
V = Table("v", (Column("n", "DECIMAL(10,2)"),), database="game", view="SELECT n FROM t")


def answers(*missing: str, log: list[str] | None = None) -> Any:
    def ask(sql: str) -> Sequence[Sequence[Any]] | None:
        if log is not None:
            log.append(sql)
        name = next(name for name in ROWS if name in sql)
        return None if name.strip(" .") in missing else ROWS[name]

    return ask


def test_tables_have_comments_keys_partitions_and_views() -> None:
    assert read_schema(answers(), database="game", catalog=None) == Schema((L, T, V))


def test_an_old_server_tells_less() -> None:
    schema = read_schema(answers("tables_config", "partitions_meta"), database=None, catalog=None)
    table = schema.table("t")
    assert table is not None
    assert (table.key, table.partition, table.comment) == (None, None, "每日登录")


def test_a_catalog_is_asked_and_named() -> None:
    log: list[str] = []
    schema = read_schema(answers(log=log), database="ga'me", catalog="hive")
    assert all("FROM `hive`.information_schema." in sql and "'ga''me'" in sql for sql in log)
    assert {table.catalog for table in schema.tables} == {"hive"}


def test_without_the_list_of_tables_there_is_no_schema() -> None:
    with pytest.raises(SchemaError, match="grants"):
        read_schema(answers("columns"), database=None, catalog=None)
