"""`starsql lint`: files, folders and stdin, formats, exit codes, --fix and --diff."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from click.testing import Result
from typer.testing import CliRunner

from starsql.cli import app

ROOT = Path(__file__).parents[2]
DDL = "CREATE TABLE t (a INT, b STRING);\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a schema and nothing of the user's."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "schema.sql").write_text(DDL)
    return tmp_path


def lint(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(app, ["lint", "--schema=schema.sql", *arguments], input=stdin)


def test_a_finding_is_shown_under_its_line(folder: Path) -> None:
    (folder / "q.sql").write_text("SELECT a\nFROM t;\n\tSELECT '人', aa FROM t")
    done = lint("q.sql")
    assert done.exit_code == 1
    assert done.stdout == (
        "q.sql:3:14: error[unknown-column] Column 'aa' cannot be resolved\n"
        "  |\n"
        "3 |     SELECT '人', aa FROM t\n"
        "  |                  ^^ no column `aa` in `t`; it has `a`, `b`\n"
        "\n"
        "1 error in 2 queries in 1 file\n"
    )


def test_the_page_shows_what_is_printed(folder: Path) -> None:
    page = (ROOT / "docs" / "lint.md").read_text(encoding="utf-8")
    schema, queries = re.findall(r"```sql\n(.*?)```", page, flags=re.DOTALL)[:2]
    (folder / "schema.sql").write_text(schema)
    (folder / "queries.sql").write_text(queries)
    command = re.findall(r"^starsql lint (queries.*)$", page, flags=re.MULTILINE)[0]
    done = CliRunner().invoke(app, ["lint", *command.split()])
    assert f"```\n{done.stdout}```" in page


def test_clean_files_exit_with_0(folder: Path) -> None:
    (folder / "q.sql").write_text("SELECT a FROM t")
    done = lint("q.sql")
    assert (done.exit_code, done.stdout) == (0, "no findings in 1 query in 1 file\n")


def test_folders_stand_for_their_sql_files(folder: Path) -> None:
    (folder / "sub").mkdir()
    for name in ("b.sql", "a.sql", "no.txt"):
        (folder / "sub" / name).write_text("SELECT x FROM t")
    done = lint("sub", "--format", "json")
    assert [record["file"] for record in json.loads(done.stdout)] == ["sub/a.sql", "sub/b.sql"]


def test_stdin_is_a_file_called_minus(folder: Path) -> None:
    done = lint("-", "--format=github", stdin="SELECT x FROM t")
    assert done.exit_code == 1
    assert done.stdout.startswith("::error file=-,line=1,col=8,")


def test_the_working_folder_s_schema_is_found(folder: Path) -> None:
    (folder / "create_table.sql").write_text("CREATE TABLE u (x INT)")
    done = CliRunner().invoke(app, ["lint", "-"], input="SELECT y FROM u")
    assert "unknown-column" in done.stdout


def test_without_any_schema_only_what_it_needs_not_is_judged(folder: Path) -> None:
    done = CliRunner().invoke(app, ["lint", "-", "--format=json"], input="SELECT y::int FROM u")
    assert [record["code"] for record in json.loads(done.stdout)] == ["syntax-double-colon"]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], 0),
        (["--fail-on", "warning"], 1),
        (["--fail-on", "style"], 1),
        (["--fail-on", "warning", "--ignore", "cross-*"], 0),
        (["--fail-on", "warning", "--select", "unknown-column,syntax-*"], 0),
        (["--fail-on", "warning", "--select", "cross-join"], 1),
    ],
)
def test_what_fails_can_be_chosen(folder: Path, options: list[str], code: int) -> None:
    assert lint("-", *options, stdin="SELECT 1 FROM t x, t y").exit_code == code


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nowhere.sql"], "nowhere.sql: cannot be read: No such file or directory"),
        (["latin.sql"], "latin.sql: is not UTF-8 (byte 8)"),
        (["-", "--starrocks-version", "new"], "write it like 2.5, 3.3 or main"),
    ],
)
def test_what_cannot_be_read_is_a_usage_error(
    folder: Path, arguments: list[str], says: str
) -> None:
    (folder / "latin.sql").write_bytes("SELECT 'é'".encode("latin-1"))
    error = lint(*arguments).exception
    assert says in str(error)
    assert getattr(error, "exit_code", None) == 2


def test_an_unknown_code_is_a_usage_error(folder: Path) -> None:
    done = lint("-", "--select", "no-such-rule")
    assert done.exit_code == 2
    assert "no-such-rule" in done.stderr


def test_fix_rewrites_files_and_reports_the_rest(folder: Path) -> None:
    (folder / "q.sql").write_bytes(b"SELECT a::int, x, FROM t;\r\n")
    (folder / "clean.sql").write_text("SELECT 1")
    untouched = (folder / "clean.sql").stat().st_mtime_ns
    done = lint("q.sql", "clean.sql", "--fix", "--format=json")
    assert (folder / "q.sql").read_bytes() == b"SELECT CAST(a AS int), x FROM t;\r\n"
    assert [record["code"] for record in json.loads(done.stdout)] == ["unknown-column"]
    assert done.exit_code == 1
    assert (folder / "clean.sql").stat().st_mtime_ns == untouched


def test_fix_of_stdin_goes_to_stdout_alone(folder: Path) -> None:
    done = lint("-", "--fix", stdin="SELECT a::int, x FROM t")
    assert done.stdout == "SELECT CAST(a AS int), x FROM t"
    assert "unknown-column" in done.stderr
    assert done.exit_code == 1


def test_diff_changes_nothing(folder: Path) -> None:
    (folder / "q.sql").write_text("SELECT 1;\nSELECT a::int FROM t")
    done = lint("q.sql", "--diff")
    assert done.exit_code == 1
    assert done.stdout.splitlines()[2:] == [
        "@@ -1,2 +1,2 @@",
        " SELECT 1;",
        "-SELECT a::int FROM t",
        "\\ No newline at end of file",
        "+SELECT CAST(a AS int) FROM t",
        "\\ No newline at end of file",
    ]
    assert (folder / "q.sql").read_text() == "SELECT 1;\nSELECT a::int FROM t"
    assert lint("-", "--diff", stdin="SELECT a FROM t").exit_code == 0


def test_only_selected_codes_are_mended(folder: Path) -> None:
    done = lint("-", "--fix", "--select=syntax-trailing-comma", stdin="SELECT a::int, FROM t")
    assert (done.stdout, done.exit_code) == ("SELECT a::int FROM t", 0)


def test_pre_commit_s_hooks_are_commands_of_ours(folder: Path) -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["starsql-lint", "starsql-lint-fix"]
    (folder / "q.sql").write_text("SELECT a, FROM t")
    for hook, left in zip(hooks, (1, 0), strict=True):
        program, *arguments = hook["entry"].split()
        assert (program, hook["types"], hook["language"]) == ("starsql", ["sql"], "python")
        assert CliRunner().invoke(app, [*arguments, "q.sql"]).exit_code == left
