"""Rows from data files, and files that keep them."""

from __future__ import annotations

import gzip
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.errors import DataError, SchemaError

DDL = """
CREATE TABLE t (
  d DATE, at DATETIME, k BIGINT NOT NULL, pay DECIMAL(10,2), name STRING DEFAULT 'nobody',
  tags ARRAY<INT>, next BIGINT AS (k + 1)
) DUPLICATE KEY (d);
CREATE TABLE shop.u (a INT, b STRING) PRIMARY KEY (a);
"""
EXPECTED = [
    (date(2025, 6, 1), datetime(2025, 6, 1, 8, 30), 1, Decimal("1.50"), 'a "b", c'),
    (date(2025, 6, 2), None, 2, None, ""),
]
CSV = '20250601,2025-06-01 08:30:00,1,1.5,"a ""b"", c",[1]\n2025-06-02,\\N,2,none,,\\N\n'


def rows_of(*files: Path, query: str = "SELECT d, at, k, pay, name FROM t ORDER BY k") -> Any:
    with EmbeddedEngine(schema_from_ddl(DDL), rows=files) as engine:
        answer = engine.query(query)
    assert isinstance(answer, Rows), answer
    return list(answer.rows)


@pytest.mark.parametrize("header", ["", "d,AT,k,pay,name,tags\n"], ids=["plain", "named"])
def test_csv(tmp_path: Path, header: str) -> None:
    file = tmp_path / "t.csv"
    file.write_text(header + CSV, encoding="utf-8")
    assert rows_of(file) == EXPECTED


def test_csv_compressed_with_some_columns(tmp_path: Path) -> None:
    file = tmp_path / "t.csv.gz"
    file.write_bytes(gzip.compress(b"\xef\xbb\xbfk,d\n7,2025-06-03\n"))
    assert rows_of(file, query="SELECT k, d, name, next FROM t") == [
        (7, date(2025, 6, 3), "nobody", 8)
    ]


def test_tabs_and_a_database_in_the_name(tmp_path: Path) -> None:
    file = tmp_path / "shop.u.tsv"
    file.write_text("1\tx, y\n2\tz\n1\tlater\n", encoding="utf-8")
    assert rows_of(file, query="SELECT a, b FROM shop.u ORDER BY a") == [(1, "later"), (2, "z")]


def test_parquet(tmp_path: Path) -> None:
    file = tmp_path / "t.parquet"
    duckdb.sql(
        "SELECT '20250601' AS d, TIMESTAMP '2025-06-01 08:30:00' AS at, 1::UBIGINT AS k, "
        "1.5::DOUBLE AS pay, [1, 2] AS tags, 'a' AS name"
    ).write_parquet(str(file))
    assert rows_of(file, query="SELECT d, at, k, pay, tags, name FROM t") == [
        (*EXPECTED[0][:4], "[1,2]", "a")
    ]


def test_arrow(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    file = tmp_path / "t.arrow"
    table = pa.table({"k": [1, 2], "name": ["x", None]})
    with pa.ipc.new_file(str(file), table.schema) as writer:
        writer.write_table(table)
    assert rows_of(file, query="SELECT k, name FROM t ORDER BY k") == [(1, "x"), (2, None)]


@pytest.mark.parametrize(
    ("name", "content", "part"),
    [
        ("x.csv", "1\n", "Unknown table 'x'; a data file is named after its table"),
        ("t.csv", "1,2\n", "its first line has 2 values; expected names of columns of t"),
        ("t.csv", "k,d\n1\n", "cannot be read"),
        ("t.csv", "k,d\nx,2025-01-01\n", "NULL value in non-nullable column 'k'"),
        ("t.parquet", "no parquet", "cannot be read"),
        ("t.arrow", "no arrow", "is no Arrow file"),
    ],
    ids=["table", "arity", "short line", "not null", "parquet", "arrow"],
)
def test_files_that_do_not_load(tmp_path: Path, name: str, content: str, part: str) -> None:
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        rows_of(file)
    assert part in str(caught.value)
    assert str(file) in str(caught.value)
    with pytest.raises(DataError, match="no such file"):
        rows_of(tmp_path / "absent" / name)


def test_a_file_is_filled_once(tmp_path: Path) -> None:
    path, source = tmp_path / "kept.duckdb", tmp_path / "shop.u.csv"
    source.write_text("1,x\n")
    schema = schema_from_ddl(DDL)

    def opened(*rows: str | Path, known: bool = True) -> list[Any]:
        with EmbeddedEngine(schema if known else None, rows=rows, path=path) as engine:
            answer = engine.query("SELECT * FROM shop.u")
        assert isinstance(answer, Rows)
        return list(answer.rows)

    assert opened(source) == [(1, "x")]
    assert opened(source) == [(1, "x")]
    assert opened() == [(1, "x")]
    assert opened(known=False) == [(1, "x")]
    source.write_text("1,y\n")
    with pytest.raises(DataError, match="rows from other sources"):
        opened(source)


def test_a_load_that_fails_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kept.duckdb"
    schema = schema_from_ddl(DDL)
    with pytest.raises(DataError):
        EmbeddedEngine(
            schema, rows=["INSERT INTO shop.u VALUES (1, 'x')", "INSERT INTO v"], path=path
        )
    with pytest.raises(SchemaError, match="keeps no schema yet"):
        EmbeddedEngine(None, path=path)
    with EmbeddedEngine(schema, rows=["INSERT INTO shop.u VALUES (2, 'y')"], path=path) as engine:
        answer = engine.query("SELECT * FROM shop.u")
    assert isinstance(answer, Rows)
    assert answer.rows == ((2, "y"),)
