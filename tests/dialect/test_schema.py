"""Schemas from the three formats, merged, and everything that can be wrong with a file."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from starsql.dialect.ddl import Ddl, schema_from_ddl
from starsql.dialect.schema import Dictionary, ForeignKey, Key, Partition, Schema, Table
from starsql.dialect.schema_files import load_schema
from starsql.errors import DataError, SchemaError
from tests.dialect.corpus import SHARED, cases, needs_shared

JSON = [
    {
        "table_name": "dws_login_di",
        "table_description": "每日登录",
        "columns": [
            {"col": "dtStatDate", "type": "string", "description": "日期"},
            {"col": "uid", "type": "bigint", "description": "玩家"},
        ],
    }
]
SPIDER = [
    {
        "db_id": "zoo",
        "table_names": ["animal", "keeper"],
        "table_names_original": ["Animal", "Keeper"],
        "column_names": [
            [-1, "*"],
            [0, "animal id"],
            [0, "kind of beast"],
            [1, "id"],
            [1, "animal id"],
        ],
        "column_names_original": [
            [-1, "*"],
            [0, "Animal_ID"],
            [0, "Kind"],
            [1, "ID"],
            [1, "Animal_ID"],
        ],
        "column_types": ["text", "number", "text", "time", "boolean"],
        "primary_keys": [1, 3],
        "foreign_keys": [[4, 1]],
    }
]
DDL = """
-- a comment; with a semicolon
CREATE DATABASE IF NOT EXISTS game;
USE game;
CREATE TABLE IF NOT EXISTS `login` (
  `dt` date NOT NULL COMMENT "日期; day",
  uid bigint(20) NULL DEFAULT "0" COMMENT '玩家',
  amount DECIMAL(10, 2) SUM DEFAULT '0.0',
  seen BITMAP BITMAP_UNION,
  sketch ds_hll_count_distinct(varchar not null, int),
  tags ARRAY<VARCHAR(10)>,
  extra STRUCT<a INT COMMENT 'x', b MAP<STRING, ARRAY<INT>>>,
  INDEX i (uid) USING BITMAP COMMENT 'i'
) ENGINE=OLAP
AGGREGATE KEY(dt, uid)
COMMENT "登录"
PARTITION BY RANGE(dt) (
  PARTITION p1 VALUES [("2025-01-01"), ("2025-02-01")),
  PARTITION p2 VALUES LESS THAN ("2025-03-01")
)
DISTRIBUTED BY HASH(uid) BUCKETS 8
PROPERTIES ("replication_num" = "1");
INSERT INTO login VALUES ('2025-01-01', 1);
CREATE TABLE other.item (
  id BIGINT NOT NULL AUTO_INCREMENT,
  made DATETIME DEFAULT CURRENT_TIMESTAMP,
  next BIGINT AS (id + 1) COMMENT 'g',
  arr ARRAY<INT> AS [1, 2],
  FOREIGN KEY (id) REFERENCES login (uid)
) PRIMARY KEY (id) PARTITION BY date_trunc('day', made), next ORDER BY (made);
CREATE VIEW v (a COMMENT 'A', b) COMMENT 'view' AS SELECT dt, count(*) FROM login GROUP BY dt;
CREATE VIEW w AS SELECT uid, max(dt) AS last FROM login GROUP BY uid;
CREATE TABLE copy LIKE login;
CREATE TABLE made AS SELECT uid AS u FROM login;
CREATE FUNCTION my_udf(INT) RETURNS INT PROPERTIES ("symbol" = "x");
"""


def write(path: Path, content: object) -> Path:
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    path.write_text(text, encoding="utf-8")
    return path


def table(schema: Schema, name: str) -> Table:
    found = schema.table(name)
    assert found is not None
    return found


def test_contest_json(tmp_path: Path) -> None:
    found = table(load_schema(write(tmp_path / "s.json", JSON)), "dws_login_di")
    assert found.comment == "每日登录"
    assert [(c.name, c.type, c.comment) for c in found.columns] == [
        ("dtStatDate", "STRING", "日期"),
        ("uid", "BIGINT", "玩家"),
    ]
    assert found.column("DTSTATDATE") is found.columns[0]
    assert found.database is None


def test_a_byte_order_mark_is_no_character(tmp_path: Path) -> None:
    path = tmp_path / "s.json"
    path.write_text(json.dumps(JSON), encoding="utf-8-sig")
    assert load_schema(path) == load_schema(write(tmp_path / "t.json", JSON))


def test_the_name_of_a_file_says_nothing_about_its_format(tmp_path: Path) -> None:
    assert table(load_schema(write(tmp_path / "x.txt", JSON)), "dws_login_di")
    assert table(load_schema(write(tmp_path / "y", DDL)), "login")


def test_spider(tmp_path: Path) -> None:
    schema = load_schema(write(tmp_path / "tables.json", SPIDER))
    animal, keeper = table(schema, "Animal"), table(schema, "Keeper")
    assert schema.databases == {"zoo"}
    assert [(c.name, c.type, c.comment) for c in animal.columns] == [
        ("Animal_ID", "DOUBLE", ""),
        ("Kind", "STRING", "kind of beast"),
    ]
    assert [c.type for c in keeper.columns] == ["DATETIME", "BOOLEAN"]
    assert animal.key == Key("PRIMARY", ("Animal_ID",))
    assert keeper.foreign_keys == (ForeignKey(("Animal_ID",), "Animal", ("Animal_ID",)),)


def test_ddl_tables() -> None:
    login = table(schema_from_ddl(DDL), "login")
    assert (login.database, login.comment) == ("game", "登录")
    assert [(c.name, c.type) for c in login.columns] == [
        ("dt", "DATE"),
        ("uid", "BIGINT(20)"),
        ("amount", "DECIMAL(10,2)"),
        ("seen", "BITMAP"),
        ("sketch", "DS_HLL_COUNT_DISTINCT(VARCHAR NOT NULL,INT)"),
        ("tags", "ARRAY<VARCHAR(10)>"),
        ("extra", "STRUCT<a INT,b MAP<STRING,ARRAY<INT>>>"),
    ]
    assert [c.aggregation for c in login.columns[2:4]] == ["SUM", "BITMAP_UNION"]
    assert (login.columns[0].nullable, login.columns[1].default) == (False, '"0"')
    assert login.columns[0].comment == "日期; day"
    assert login.key == Key("AGGREGATE", ("dt", "uid"))
    assert login.partition == Partition("RANGE", ("dt",), ("p1", "p2"))


def test_ddl_details() -> None:
    schema = schema_from_ddl(DDL)
    item = table(schema, "item")
    assert item.database == "other"
    assert item.columns[0].auto_increment
    assert [c.generated for c in item.columns] == [None, None, "(id + 1)", "[1, 2]"]
    assert item.columns[1].default == "CURRENT_TIMESTAMP"
    assert item.key == Key("PRIMARY", ("id",))
    assert item.partition == Partition("EXPRESSION", ("date_trunc('day', made)", "next"))
    assert item.foreign_keys == (ForeignKey(("id",), "login", ("uid",)),)
    assert [(c.name, c.type) for c in table(schema, "v").columns] == [
        ("a", "DATE"),
        ("b", "BIGINT"),
    ]
    assert [c.name for c in table(schema, "w").columns] == ["uid", "last"]
    assert (table(schema, "w").view or "").startswith("SELECT uid")
    assert table(schema, "copy").columns == table(schema, "login").columns
    assert [(c.name, c.type) for c in table(schema, "made").columns] == [("u", "BIGINT")]
    assert schema.functions == {"my_udf"}


def test_ddl_runs_in_order() -> None:
    ddl = Ddl(database="d")
    ddl.run("CREATE TABLE t (a INT, b INT); CREATE TABLE u (z INT)")
    ddl.run("ALTER TABLE t ADD COLUMN c STRING DEFAULT 'x' AFTER a, DROP COLUMN b")
    assert [c.name for c in table(ddl.schema, "t").columns] == ["a", "c"]
    ddl.run("ALTER TABLE t MODIFY COLUMN c BIGINT; ALTER TABLE t RENAME COLUMN a TO k")
    assert [(c.name, c.type) for c in table(ddl.schema, "t").columns] == [
        ("k", "INT"),
        ("c", "BIGINT"),
    ]
    ddl.run("ALTER TABLE t SWAP WITH u")
    assert [c.name for c in table(ddl.schema, "t").columns] == ["z"]
    ddl.run("ALTER TABLE t RENAME x; DROP TABLE IF EXISTS u")
    assert [t.full_name for t in ddl.schema.tables] == ["d.x"]
    ddl.run("DROP DATABASE d")
    assert ddl.schema.tables == ()


def test_dictionaries() -> None:
    ddl = Ddl()
    ddl.run("CREATE DICTIONARY names USING db.t (k1 KEY, v VALUE, k2 KEY) PROPERTIES ('a' = 'b')")
    assert ddl.schema.dictionary("names") == Dictionary("names", ("k1", "k2"))
    assert ddl.schema.only("db").dictionaries == ddl.schema.dictionaries
    ddl.run("DROP DICTIONARY names")
    assert ddl.schema.dictionary("names") is None


def test_one_bad_statement_does_not_spoil_the_file(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        schema = schema_from_ddl(
            "CREATE TABLE t (a INT); CREATE TABLE u (a INT, A INT); ", source="f"
        )
    assert [t.name for t in schema.tables] == ["t"]
    assert "duplicate column 'A'" in caplog.text


def test_files_merge(tmp_path: Path) -> None:
    ddl = (
        'CREATE TABLE DWS_login_di (dtstatdate VARCHAR(8), UID BIGINT COMMENT "id") DUPLICATE '
        "KEY(dtstatdate) PARTITION BY (dtstatdate); CREATE TABLE more (a INT)"
    )
    schema = load_schema(write(tmp_path / "s.json", JSON), write(tmp_path / "c.sql", ddl))
    assert [t.name for t in schema.tables] == ["DWS_login_di", "more"]
    merged = schema.tables[0]
    assert [(c.name, c.type, c.comment) for c in merged.columns] == [
        ("dtstatdate", "VARCHAR(8)", "日期"),
        ("UID", "BIGINT", "id"),
    ]
    assert merged.comment == "每日登录"
    assert merged.key == Key("DUPLICATE", ("dtstatdate",))
    assert merged.partition == Partition("EXPRESSION", ("dtstatdate",))
    other_way = load_schema(tmp_path / "c.sql", tmp_path / "s.json")
    assert other_way.tables[0].key == merged.key


def test_a_database_for_what_names_none(tmp_path: Path) -> None:
    schema = load_schema(write(tmp_path / "s.json", JSON), database="game")
    assert schema.tables[0].full_name == "game.dws_login_di"


BAD = {
    "empty file": ("", "is empty"),
    "white space": (" \n", "is empty"),
    "not JSON": ("[{]", "is not JSON: .* line 1, column 3"),
    "empty list": ([], "describes no table"),
    "list of numbers": ([1], "record 1: expected an object, found int"),
    "no table_name": ([{"name": "t", "columns": []}], "record 1, key 'table_name': is missing"),
    "table_name is none": (
        [{"table_name": "", "columns": []}],
        "key 'table_name': expected a name",
    ),
    "no columns": ([{"table_name": "t"}], r"record 1 \(t\), key 'columns': is missing"),
    "empty columns": ([{"table_name": "t", "columns": []}], "has no columns"),
    "columns are an object": ([{"table_name": "t", "columns": {"a": 1}}], "expected a list"),
    "column without type": (
        [{"table_name": "t", "columns": [{"col": "a"}]}],
        r"\(t\), column 1, key 'type': is missing",
    ),
    "a column twice": (
        [
            {
                "table_name": "t",
                "columns": [{"col": "a", "type": "int"}, {"col": "A", "type": "int"}],
            }
        ],
        "column 2, key 'col': column 'A' came before",
    ),
    "a table twice": ([*JSON, *JSON], "record 2 .*a table of this name came before"),
    "no DDL": ("hello world", "found no CREATE TABLE"),
    "only INSERT": ("INSERT INTO t VALUES (1)", "found no CREATE TABLE"),
    "unclosed": ("CREATE TABLE t (a INT", "found no CREATE TABLE .*never closed"),
    "spider without columns": (
        [{"db_id": "d", "table_names_original": []}],
        "column_names_original",
    ),
    "spider with a bad key": ([{**SPIDER[0], "primary_keys": [99]}], "no column number 99"),
    "spider with a bad pair": ([{**SPIDER[0], "foreign_keys": [[1]]}], "pairs of column numbers"),
    "spider with too few types": ([{**SPIDER[0], "column_types": ["text"]}], "1 types for 5"),
    "spider with a bad table": (
        [
            {
                **SPIDER[0],
                "column_names_original": [[-1, "*"], [9, "a"], [0, "b"], [0, "c"], [0, "d"]],
            }
        ],
        "belongs to table 9",
    ),
    "spider twice": ([*SPIDER, *SPIDER], "a database of this name came before"),
}


@pytest.mark.parametrize(("content", "message"), BAD.values(), ids=BAD)
def test_bad_files_say_what_is_wrong(tmp_path: Path, content: object, message: str) -> None:
    path = write(tmp_path / "schema", content)
    with pytest.raises(SchemaError, match=message) as caught:
        load_schema(path)
    assert caught.value.source == str(path)
    assert str(path) in str(caught.value)
    assert isinstance(caught.value, DataError)


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(SchemaError, match="no such file"):
        load_schema(tmp_path / "nothing.json")
    with pytest.raises(SchemaError, match="is a folder"):
        load_schema(tmp_path)
    (tmp_path / "latin").write_bytes(b"[\xff]")
    with pytest.raises(SchemaError, match="not UTF-8"):
        load_schema(tmp_path / "latin")


def test_tables_are_found_by_exact_name() -> None:
    schema = schema_from_ddl(
        "CREATE TABLE a.T (x INT); CREATE TABLE b.T (y INT); CREATE TABLE t (z INT)"
    )
    assert table(schema, "t").columns[0].name == "z"
    assert (schema.table("T", "b") or table(schema, "t")).columns[0].name == "y"
    assert schema.table("T", "c") is None
    assert {t.name for t in schema.only("a").tables} == {"T", "t"}


@settings(max_examples=200)
@given(
    st.lists(
        st.sampled_from(
            [
                "CREATE",
                "TABLE",
                "VIEW",
                "t",
                "(",
                ")",
                ",",
                "a",
                "INT",
                "ARRAY",
                "<",
                ">",
                "[",
                "]",
                "KEY",
                "PARTITION",
                "BY",
                "RANGE",
                "AS",
                "SELECT",
                "1",
                "'x'",
                "COMMENT",
                "DEFAULT",
                ";",
                "ALTER",
                ".",
            ]
        ),
        max_size=20,
    )
)
def test_any_words_end_in_a_schema_or_a_problem(words: list[str]) -> None:
    ddl = Ddl()
    ddl.run(" ".join(words))
    assert all(table.name for table in ddl.schema.tables)


@needs_shared
def test_every_create_table_of_starrocks_own_tests_is_read() -> None:
    problems = []
    for case in cases().values():
        ddl = Ddl()
        for step in case.steps:
            if step.sql.lstrip()[:6].upper() == "CREATE":
                ddl.run(step.sql)
        problems += ddl.problems
    assert problems == []


@needs_shared
def test_the_contests_files_agree() -> None:
    from_json = load_schema(SHARED / "tgac" / "schema.json")
    from_ddl = load_schema(SHARED / "tgac" / "create_table.sql")
    both = load_schema(SHARED / "tgac" / "schema.json", SHARED / "tgac" / "create_table.sql")
    for schema in (from_json, from_ddl, both):
        assert len(schema.tables) == 84
        assert sum(len(t.columns) for t in schema.tables) == 2267
    assert all(t.key is not None and t.comment for t in both.tables)


@needs_shared
def test_spiders_tables_are_read() -> None:
    schema = load_schema(SHARED / "spider" / "tables.json")
    assert (len(schema.databases), len(schema.tables)) == (150, 776)


def test_fields_of_structs_come_and_go() -> None:
    schema = schema_from_ddl(
        "CREATE TABLE t (c STRUCT<v1 INT, v2 STRUCT<v3 INT>>, e ARRAY<STRUCT<x INT, y INT>>);"
        "ALTER TABLE t MODIFY COLUMN c ADD FIELD v2.v5 INT;"
        "ALTER TABLE t MODIFY COLUMN c DROP FIELD v1;"
        "ALTER TABLE t MODIFY COLUMN c ADD FIELD v0 DATE FIRST;"
        "ALTER TABLE t MODIFY COLUMN c DROP FIELD nope;"
        "ALTER TABLE t MODIFY COLUMN e ADD FIELD [*].z STRING AFTER x;"
        "ALTER TABLE t MODIFY COLUMN e DROP FIELD [*].y;"
    )
    table = schema.table("t")
    assert table is not None
    assert [column.type for column in table.columns] == [
        "STRUCT<v0 DATE, v2 STRUCT<v3 INT, v5 INT>>",
        "ARRAY<STRUCT<x INT, z VARCHAR>>",
    ]
