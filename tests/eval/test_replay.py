"""Recorded cases replayed: a small one for every verdict, and a sample of StarRocks' own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from starsql.cli import app
from starsql.eval.cases import read_cases
from starsql.eval.replay import replay, replay_case, summary
from tests.dialect.corpus import SHARED, needs_shared


def case(tmp_path: Path, *steps: tuple[str, list[str] | None]) -> Any:
    file = tmp_path / "cases.jsonl"
    statements = [{"sql": sql, "result": result} for sql, result in steps]
    file.write_text(json.dumps({"case": 7, "name": "test_x", "statements": statements}))
    return read_cases(file)[7]


def verdicts(tmp_path: Path, *steps: tuple[str, list[str] | None]) -> list[tuple[str, str]]:
    return [(one.verdict, one.reason) for one in replay_case(case(tmp_path, *steps))]


def test_statements_run_in_order_and_queries_are_judged(tmp_path: Path) -> None:
    assert verdicts(
        tmp_path,
        ("CREATE TABLE t (k INT, v INT) UNIQUE KEY (k)", []),
        ("INSERT INTO t VALUES (1, 10), (2, 20)", []),
        ("SELECT * FROM t ORDER BY k", ["1\t10", "2\t20"]),
        ("SELECT * FROM t ORDER BY k", ["2\t20", "1\t10"]),
        ("INSERT INTO t VALUES (1, 11)", []),
        ("SELECT * FROM t", ["2\t20", "1\t11"]),
        ("SELECT count(*) FROM t", ["3"]),
        ("SELECT x FROM t", ["E: (1064, \"Column 'x' cannot be resolved\")"]),
        ("SELECT uuid()", ["1"]),
        ("SELECT v FROM t", None),
    ) == [("equal", ""), ("wrong", ""), ("equal", ""), ("wrong", ""), _OUTSIDE]


_OUTSIDE = ("ineligible", "a nondeterministic function")


def test_what_reads_a_table_that_was_not_made_is_refused_for_its_reason(tmp_path: Path) -> None:
    reason = "The embedded engine does not support the statement DICE."
    script = (
        ("CREATE TABLE t (k INT)", []),
        ("CREATE VIEW v AS SELECT k FROM t", []),
        ("DICE TABLE t", []),
        ("UPDATE t SET k = no_such_function(k)", []),
        ("SELECT 1 FROM v", ["1"]),
        ("SELECT 1", ["1"]),
        ("DROP TABLE t; CREATE TABLE t (k INT)", []),
        ("SELECT count(*) FROM v", ["0"]),
    )
    (refused, _), (plain, _), (anew, _) = found = verdicts(tmp_path, *script)
    assert (refused, plain, anew) == ("refused", "equal", "equal")
    assert "no_such_function" in found[0][1]
    assert reason not in found[0][1], "that statement names no table"


def test_settings_that_change_answers_stop_a_case_until_they_are_set_back(tmp_path: Path) -> None:
    found = verdicts(
        tmp_path,
        ("SET pipeline_dop = 1", []),
        ("SELECT /*+ SET_VAR(query_timeout = 9) */ 1", ["1"]),
        ("SET sql_dialect = 'trino'", []),
        ("SELECT 2", ["2"]),
        ("SET sql_dialect = 'StarRocks'", []),
        ("SELECT 3", ["3"]),
        ("SET @a = 1", []),
        ("SELECT 4", ["4"]),
        ("SELECT @a", ["1"]),
        ("SET @a = uuid()", []),
        ("SELECT @a", ["1"]),
        ("SELECT 5", ["5"]),
    )
    equal, refused = ("equal", ""), ("refused", "a nondeterministic function")
    assert found[1] == (
        "refused",
        "The embedded engine does not support the setting of sql_dialect.",
    )
    assert [found[0], *found[2:]] == [equal, equal, equal, equal, refused, equal]


def test_rows_from_outside_make_ineligible_what_reads_them(tmp_path: Path) -> None:
    found = verdicts(
        tmp_path,
        ("CREATE TABLE t (k INT); CREATE TABLE u (k INT)", []),
        ("CREATE VIEW v AS SELECT * FROM u", []),
        ("shell: curl -T x ${url}/api/test_db/t/_stream_load", ["0"]),
        ("INSERT INTO u SELECT k + 1 FROM t", []),
        ("SELECT * FROM v", ["2"]),
        ("DROP TABLE u; CREATE TABLE u (k INT)", []),
        ("SELECT * FROM v", []),
    )
    assert found == [("ineligible", "a shell command"), ("equal", "")]


def test_only_what_was_recorded_is_judged(tmp_path: Path) -> None:
    found = verdicts(
        tmp_path,
        ("SELECT 1; SELECT 2", ["1"]),  # the client shows the first result
        ("SELECT 3", ["4", "-- result:", "5"]),
        ("id=SELECT 7", ["7"]),
        ("SELECT parse_json('id')", ["8"]),
    )
    assert found == [("equal", ""), ("refused", "a value that the test runner has fetched")]


def test_files_added_to_a_table_are_rows_from_outside(tmp_path: Path) -> None:
    assert verdicts(
        tmp_path,
        ("CREATE TABLE t (k INT)", []),
        ("ALTER TABLE t EXECUTE add_files(location = 's3://b/x', file_format = 'parquet')", []),
        ("SELECT * FROM t", ["2"]),
    ) == [("ineligible", "FILES()")]


def test_the_command_prints_figures_by_feature(tmp_path: Path) -> None:
    case(
        tmp_path,
        ("CREATE TABLE t_${uuid0} (k INT, a ARRAY<INT>)", []),
        ("INSERT INTO t_${uuid0} VALUES (1, [1, 2])", []),
        ("SELECT array_length(a) FROM t_${uuid0}", ["2"]),
        ("SELECT k FROM t_${uuid0} WHERE k = 1", ["2"]),
        ("SELECT no_such_function(k) FROM t_${uuid0}", ["2"]),
    )
    file = str(tmp_path / "cases.jsonl")
    done = CliRunner().invoke(app, ["eval", "replay", file, "--json", "--workers", "1"])
    figures = json.loads(done.stdout)
    assert figures["total"] == {
        "queries": 3,
        "ineligible": 0,
        "ran": 2,
        "equal": 1,
        "refused": 1,
        "wrong": 1,
    }
    assert figures["by_feature"]["array"]["equal"] == 1
    assert figures["by_feature"]["plain relational"]["wrong"] == 1
    assert [one["got"] for one in figures["wrong"]] == [["1"]]
    assert list(figures["refused_by_reason"].values()) == [1]
    shown = CliRunner().invoke(app, ["eval", "replay", file, "--only-case", "7", "--workers", "1"])
    assert "wrong: 1" in shown.stdout
    absent = CliRunner().invoke(app, ["eval", "replay", file, "--only-case", "8"])
    assert "no case 8" in str(absent.exception)


ELIGIBLE, EQUAL, WRONG = 224, 208, 1


@needs_shared
def test_a_sample_of_starrocks_own_cases() -> None:
    """A figure that falls is a step back; one that rises is to be written here."""
    cases = read_cases(SHARED / "starrocks" / "cases.jsonl.gz")
    total = summary(replay([case for number, case in cases.items() if number % 20 == 7]))["total"]
    assert total["queries"] - total["ineligible"] == ELIGIBLE
    assert total["equal"] >= EQUAL
    assert total["wrong"] <= WRONG
