"""`starsql adapt`: queries on stdout, what was changed on stderr, exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from starsql.cli import app


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a schema and nothing of the user's."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "schema.sql").write_text("CREATE TABLE Team (id INT, name STRING)")
    return tmp_path


def adapt(*arguments: str, stdin: str = "") -> Result:
    fixed = ["adapt", "--source=sqlite", "--schema=schema.sql"]
    return CliRunner().invoke(app, [*fixed, *arguments], input=stdin)


def test_queries_go_to_stdout_and_changes_to_stderr(folder: Path) -> None:
    (folder / "q.sql").write_text('SELECT id FROM TEAM WHERE name = "a;b";\nSELECT id/2 FROM Team')
    done = adapt("q.sql")
    assert done.exit_code == 0
    assert done.stdout == (
        "SELECT id FROM Team WHERE name = 'a;b';\nSELECT id DIV 2 AS `id/2` FROM Team;\n"
    )
    assert "q.sql:1: [table-case] `TEAM` is spelled `Team` in the schema\n" in done.stderr


def test_json_has_all() -> None:
    done = adapt("-", "--json", stdin="SELECT id FROM team")
    [record] = json.loads(done.stdout)
    assert record["file"] == "-"
    assert record["sql"] == "SELECT id FROM Team"
    assert [change["code"] for change in record["changes"]] == ["table-case"]
    assert record["findings"] == []


def test_an_error_that_is_left_exits_with_1() -> None:
    done = adapt("-", stdin="SELECT nothing FROM team")
    assert done.exit_code == 1
    assert "unknown-column" in done.stderr


def test_options_reach_the_rules() -> None:
    stdin = "SELECT a.id FROM (SELECT id FROM team) AS a FULL JOIN team AS b ON a.id = b.id"
    done = adapt("-", "--no-full-join", "--prefer-ctes", stdin=stdin)
    assert done.exit_code == 0
    assert "FULL" not in done.stdout
    assert done.stdout.startswith("WITH ")
