"""`starsql query` and `starsql explain`: rows in every format, plans, what is wrong with SQL."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from starsql.cli import app

DDL = """
CREATE TABLE login (dt DATE, player BIGINT, pay DECIMAL(10,2), name STRING)
PARTITION BY RANGE(dt) (START ("2025-01-01") END ("2025-05-01") EVERY (INTERVAL 1 MONTH));
"""
ROWS = 'dt,player,pay,name\n2025-01-01,1,1.5,a\n2025-02-03,2,\\N,"b, c"\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a schema and a file of rows, and nobody's configuration."""
    (tmp_path / "create_table.sql").write_text(DDL)
    (tmp_path / "login.csv").write_text(ROWS)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path


def starsql(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, [*arguments], input=stdin)


def test_a_table_of_rows(folder: Path) -> None:
    done = starsql("query", "SELECT player, pay FROM login ORDER BY 1", "--rows", "login.csv")
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "+--------+------+",
        "| player |  pay |",
        "+--------+------+",
        "|      1 | 1.50 |",
        "|      2 | NULL |",
        "+--------+------+",
    ]
    assert done.stderr.startswith("2 rows in ")


def test_csv_loads_again(folder: Path) -> None:
    done = starsql(
        "query", "-", "--format", "csv", "--rows", "login.csv", stdin="SELECT * FROM login"
    )
    read = list(csv.reader(io.StringIO(done.stdout)))
    assert read[0] == ["dt", "player", "pay", "name"]
    assert sorted(read[1:]) == [
        ["2025-01-01", "1", "1.50", "a"],
        ["2025-02-03", "2", "\\N", "b, c"],
    ]


def test_json_says_types_and_whether_there_is_more(folder: Path) -> None:
    done = starsql(
        "query",
        "SELECT dt, pay FROM login ORDER BY dt",
        "--format",
        "json",
        "--max-rows",
        "1",
        "--rows",
        ".",
    )
    assert json.loads(done.stdout) == {
        "columns": [{"name": "dt", "type": "DATE"}, {"name": "pay", "type": "DECIMAL(10,2)"}],
        "rows": [["2025-01-01", "1.50"]],
        "truncated": True,
    }
    assert "there are more: --max-rows" in done.stderr


def test_arrow_keeps_types(folder: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    done = starsql(
        "query",
        "SELECT dt, pay, name, player = 1 AS first, [player] AS list FROM login ORDER BY dt",
        "--format",
        "arrow",
        "--rows",
        "login.csv",
    )
    table = pa.ipc.open_stream(done.stdout_bytes).read_all()
    assert [str(field.type) for field in table.schema] == [
        "date32[day]",
        "decimal128(10, 2)",
        "string",
        "bool",
        "string",
    ]
    assert table.column("first").to_pylist() == [True, False]
    assert table.column("list").to_pylist() == ["[1]", "[2]"]


def test_a_file_keeps_tables_and_rows(folder: Path) -> None:
    engine = ("--engine", "embedded:kept.duckdb")
    assert starsql("query", "SELECT 1", *engine, "--rows", "login.csv").exit_code == 0
    (folder / "create_table.sql").unlink()
    done = starsql("query", "SELECT count(*) FROM login", *engine, "--format", "csv")
    assert done.stdout == "count(*)\n2\n"


def test_a_plan_shows_partitions_and_rows(folder: Path) -> None:
    arguments = ("explain", "SELECT sum(pay) FROM login WHERE dt >= '2025-02-01'")
    done = starsql(*arguments, "--rows", "login.csv")
    assert done.exit_code == 0
    assert done.stdout.splitlines()[0] == "OUTPUT: sum(pay)"
    assert "SCAN login  (partitions 1 of 4, about 1 of 2 rows)" in done.stdout
    plan = json.loads(starsql(*arguments, "--rows", "login.csv", "--json").stdout)
    assert plan["scans"] == [{"table": "login", "partitions": [1, 4], "rows": 2}]


@pytest.mark.parametrize("command", ["query", "explain"])
@pytest.mark.parametrize(
    ("sql", "lines"),
    [
        (
            "SELECT player\nFROM login WHERE nam = 'a'",
            [
                "query:2:18: error[unknown-column] Column 'nam' cannot be resolved",
                "  |",
                "2 | FROM login WHERE nam = 'a'",
                "  |                  ^^^ no column `nam` in `login`; did you mean `name`?",
            ],
        ),
        (
            "SELECT player FROM login GROUP BY dt",
            [
                "query:1:8: error[not-grouped] 'player' must be an aggregate expression or "
                "appear in GROUP BY clause",
                "  |",
                "1 | SELECT player FROM login GROUP BY dt",
                "  |        ^^^^^^",
            ],
        ),
    ],
    ids=["column", "group by"],
)
def test_what_is_wrong_is_shown_at_its_place(
    folder: Path, command: str, sql: str, lines: list[str]
) -> None:
    done = starsql(command, sql)
    assert done.exit_code == 1
    assert done.stdout == ""
    shown = done.stderr.splitlines()
    assert shown[: len(lines) - 1] == lines[:-1]
    assert shown[len(lines) - 1].startswith(lines[-1])


def test_what_the_engine_does_not_do_is_shown_too(folder: Path) -> None:
    done = starsql("query", "SELECT * FROM login TABLESAMPLE (10)")
    assert done.exit_code == 1
    assert "error[" in done.stderr


def test_no_engine_answers_nothing(folder: Path) -> None:
    done = starsql("query", "SELECT 1", "--engine", "none")
    assert done.exit_code == 2
    assert "--engine none asks nobody" in done.stderr
