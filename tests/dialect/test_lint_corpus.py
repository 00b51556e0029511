"""A fixed sample of StarRocks' own tests: figures may rise, never fall."""

from __future__ import annotations

import json
import random

from starsql.dialect.lint import lint
from starsql.dialect.schema import Schema
from starsql.dialect.schema_files import load_schema
from starsql.dialect.version import StarRocksVersion
from starsql.eval.cases import read_queries
from starsql.eval.lint_corpus import LintCorpusReport, measure
from tests.dialect.corpus import SHARED, STARROCKS, cases, needs_shared, read_lines

pytestmark = needs_shared


def measured(*, valid: int = 0, invalid: int | None = 0) -> LintCorpusReport:
    """A fixed sample of the valid queries, the first of the invalid ones."""
    accepted = read_queries(STARROCKS / "valid.jsonl.gz")
    return measure(
        random.Random(7).sample(accepted, valid),
        read_queries(STARROCKS / "invalid.jsonl")[:invalid],
        cases(),
        StarRocksVersion.parse("main"),
        alone=load_schema(STARROCKS / "unit_schema.sql"),
    )


def test_valid_queries_are_accepted() -> None:
    report = measured(valid=700)
    wrong = [(linted.query.sql, linted.errors) for linted in report.wrongly_rejected]
    assert len(wrong) <= 1, wrong


def test_invalid_queries_are_rejected_for_starrocks_reason() -> None:
    figures = measured(invalid=None).figures["invalid"]
    assert figures["total"] == 542
    assert figures["with_message"] == 289
    assert figures["rejected"] >= 528
    assert figures["right_kind"] >= 280


def test_the_grammar_is_starrocks_own() -> None:
    wrong = [
        probe["sql"]
        for probe in read_lines("grammar_probes.jsonl")
        if any(
            finding.code.startswith("syntax")
            for finding in lint(probe["sql"], Schema(()), "main", read_only=False)
        )
        == probe["starrocks_accepts"]
    ]
    assert wrong == []


def test_the_golden_queries_are_clean_at_2_5() -> None:
    schema = load_schema(SHARED / "tgac" / "schema.json", SHARED / "tgac" / "create_table.sql")
    questions = json.loads((SHARED / "tgac" / "final_dataset.json").read_text(encoding="utf-8"))
    golden = {q["sql_id"]: q["sql"] for q in questions if q.get("sql")}
    assert len(golden) == 15
    for sql_id, sql in golden.items():
        found = [str(f) for f in lint(sql, schema, "2.5") if f.severity == "error"]
        assert found == [], sql_id
