"""The linter measured on a small corpus of our own: figures, kinds, and the command."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.version import StarRocksVersion
from starsql.eval.cases import CorpusQuery, read_cases, read_queries
from starsql.eval.lint_corpus import measure

STEPS = [
    ("CREATE TABLE t (a INT, b STRING)", []),
    ("SELECT a FROM t", ["1"]),
    ("SELECT aa FROM t", ["E: (1064, \"Column 'aa' cannot be resolved.\")"]),
]
CASE = {
    "case": 3,
    "name": "n",
    "file": "f",
    "statements": [
        {"sql": sql, "result": result, "ordered": False, "unchecked": False}
        for sql, result in STEPS
    ],
}
VALID = [
    {"id": "v1", "case": 3, "statement": 1, "sql": "SELECT a FROM t"},
    {"id": "v2", "case": 3, "statement": 1, "sql": "SELECT a FROM t ORDER BY b"},
    # Before its statement there is no such table, and no schema that could say so.
    {"id": "v3", "case": 3, "statement": 0, "sql": "SELECT c FROM t"},
]
INVALID = [
    ("right", 3, "SELECT aa FROM t", "E: (1064, \"Column 'aa' cannot be resolved.\")"),
    ("other reason", 3, "SELECT aa FROM t", "Unknown database 'x'"),
    ("unknown to us", 3, "SELECT aa FROM t", "E: (1064, 'It is Monday.')"),
    ("no message", 3, "SELECT aa FROM t", None),
    ("any syntax", None, "SELECT x FROM u WHERE x ILIKE 'a'", "Getting syntax error"),
    ("missed", None, "SELECT x FROM u", "Column 'x' is ambiguous"),
]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    invalid = [
        {
            "id": name,
            "case": case,
            "stmt": None if case is None else 2,
            "sql": sql,
            "error": error,
            "category": "semantic",
        }
        for name, case, sql, error in INVALID
    ]
    for name, records in (("valid", VALID), ("invalid", invalid), ("cases", [CASE])):
        text = "\n".join(map(json.dumps, records)).encode()
        (tmp_path / name).write_bytes(gzip.compress(text) if name == "cases" else text)
    (tmp_path / "unit.sql").write_text("CREATE TABLE u (x INT);")
    return tmp_path


def test_each_query_is_judged_as_of_its_place(corpus: Path) -> None:
    called = []
    report = measure(
        read_queries(corpus / "valid"),
        read_queries(corpus / "invalid"),
        read_cases(corpus / "cases"),
        StarRocksVersion.parse("main"),
        alone=schema_from_ddl("CREATE TABLE u (x INT)"),
        listener=lambda: called.append(1),
    )
    assert len(called) == len(VALID) + len(INVALID)
    assert report.wrongly_rejected == []
    assert [linted.query.id for linted in report.missed] == ["missed"]
    assert {linted.query.id for linted in report.of_another_kind} == {
        "other reason",
        "unknown to us",
    }
    assert {linted.query.id for linted in report.invalid if linted.right_kind} == {
        "right",
        "any syntax",
    }


def test_an_empty_corpus_has_no_median() -> None:
    nothing: list[CorpusQuery] = []
    schema = schema_from_ddl("CREATE TABLE u (x INT)")
    report = measure(nothing, nothing, {}, StarRocksVersion.parse("main"), alone=schema)
    assert report.figures["ms_median"] is None


def eval_lint_corpus(corpus: Path, *more: str) -> str:
    files = [f"--{name}={corpus / name}" for name in ("valid", "invalid", "cases")]
    unit = f"--unit-schema={corpus / 'unit.sql'}"
    done = CliRunner().invoke(app, ["eval", "lint-corpus", *files, unit, *more])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_the_command_prints_json(corpus: Path) -> None:
    printed = json.loads(eval_lint_corpus(corpus, "--starrocks-version", "main", "--json"))
    assert printed.pop("ms_median") > 0
    assert printed == {
        "valid": {"total": 3, "accepted": 3},
        "invalid": {"total": 6, "rejected": 5, "with_message": 5, "right_kind": 2},
    }


def test_the_command_prints_what_was_missed(corpus: Path) -> None:
    printed = eval_lint_corpus(corpus)
    assert "invalid rejected  5 of 6 (83.33%)" in printed
    assert "1  ambiguous-column  missed" in printed
    assert "1  unknown kind  unknown to us" in printed


def test_a_limit_takes_the_first_of_each_file(corpus: Path) -> None:
    printed = json.loads(eval_lint_corpus(corpus, "--limit", "2", "--json"))
    assert printed["valid"]["total"] == printed["invalid"]["total"] == 2
