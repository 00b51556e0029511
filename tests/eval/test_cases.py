"""Files of StarRocks' own tests: formats, placeholders, and the schema as of a statement."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.errors import DataError
from starsql.eval.cases import CorpusQuery, Step, filled, in_context, read_cases, read_queries

CASE = {
    "case": 7,
    "name": "test_x",
    "file": "test/sql/test_x/R/test_x",
    "statements": [
        {"sql": "USE db_${uuid0}", "result": [], "ordered": False, "unchecked": False},
        {"sql": "CREATE TABLE t (a INT)", "result": [], "ordered": False, "unchecked": False},
        {
            "sql": "CREATE TABLE t (b INT)",
            "result": ["E: (1050, \"Table 't' already exists\")"],
            "ordered": False,
            "unchecked": False,
        },
        {"sql": "SELECT a FROM t", "result": ["1"], "ordered": True, "unchecked": False},
        {"sql": "DROP TABLE t", "result": None, "ordered": False, "unchecked": True},
        {"sql": "SELECT a FROM t", "result": ["E: (5502, 'x')"], "ordered": False},
    ],
}


def lines(path: Path, *records: Any, pack: bool = False) -> Path:
    text = "\n".join(json.dumps(record) for record in records).encode()
    path.write_bytes(gzip.compress(text) if pack else text)
    return path


def query(case: int | None, step: int | None, sql: str = "SELECT a FROM t") -> CorpusQuery:
    return CorpusQuery("q", sql, case, step)


@pytest.mark.parametrize("pack", [False, True], ids=["plain", "gzip"])
def test_cases_are_read_plain_and_packed(tmp_path: Path, pack: bool) -> None:
    case = read_cases(lines(tmp_path / "cases", CASE, pack=pack))[7]
    assert (case.name, len(case.steps)) == ("test_x", 6)
    assert case.steps[3] == Step("SELECT a FROM t", ("1",), ordered=True)
    assert [step.failed for step in case.steps] == [False, False, True, False, False, True]


def test_queries_name_their_statement_by_either_key(tmp_path: Path) -> None:
    found = read_queries(
        lines(
            tmp_path / "queries",
            {"id": "v", "case": 7, "statement": 3, "sql": "SELECT ${uuid0}"},
            {"id": "i", "case": None, "stmt": None, "sql": "x", "error": "E", "category": "syntax"},
        )
    )
    assert found == [
        CorpusQuery("v", "SELECT uuid0", 7, 3),
        CorpusQuery("i", "x", None, None, "E", "syntax"),
    ]


def test_a_placeholder_is_the_same_name_everywhere() -> None:
    assert filled("SELECT * FROM db_${uuid0}.t -- ${uuid0}") == "SELECT * FROM db_uuid0.t -- uuid0"


def test_the_schema_is_that_of_the_statements_before(tmp_path: Path) -> None:
    cases = read_cases(lines(tmp_path / "cases", CASE))
    asked = [query(7, 5), query(7, 3), query(7, 1), query(None, None)]
    alone = schema_from_ddl("CREATE TABLE u (x INT)")
    found = {
        (q.case, q.step): ([(t.name, [c.name for c in t.columns]) for t in schema.tables], database)
        for q, schema, database in in_context(asked, cases, alone)
    }
    assert found == {
        (None, None): ([("u", ["x"])], None),
        (7, 1): ([], "db_uuid0"),
        (7, 3): ([("t", ["a"])], "db_uuid0"),  # the second CREATE failed and made nothing
        (7, 5): ([], "db_uuid0"),
    }


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (query(8, 0), "its case is not among the cases"),
        (query(7, 6), "statement 6 of a case that has 6"),
        (query(7, None), "statement None"),
    ],
)
def test_queries_of_no_statement_are_refused(tmp_path: Path, asked: CorpusQuery, says: str) -> None:
    cases = read_cases(lines(tmp_path / "cases", CASE))
    with pytest.raises(DataError, match=says):
        list(in_context([asked], cases, schema_from_ddl("CREATE TABLE u (x INT)")))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"no json", "line 1: is not JSON"),
        (b"\xff\xfe", "line 1: is not JSON"),
        (b"\n[1]", "line 2: is no JSON object"),
        (b'{"case": 1}', "lacks the key 'statements'"),
        (b'{"case": 1, "statements": [{"sql": 3, "result": []}]}', "expected a case"),
        pytest.param(gzip.compress(b"{}")[:-4], "cannot be read", id="half a gzip file"),
    ],
)
def test_a_malformed_file_is_named(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_bytes(content)
    with pytest.raises(DataError, match=says) as caught:
        read_cases(path)
    assert str(path) in str(caught.value)
    with pytest.raises(DataError):
        read_queries(path)
