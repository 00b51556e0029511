"""Mutants, and how many of them suites tell apart."""

from __future__ import annotations

import json
from pathlib import Path

from typer.testing import CliRunner

from starsql.cli import app
from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.parse import parse
from starsql.dialect.schema_files import load_schema
from starsql.eval.mutants import KINDS, mutants_of
from starsql.eval.mutation import Golden, goldens_of_file, measured, summary
from starsql.eval.suites import Suites
from starsql.records import Finding

EXAMPLES = Path(__file__).parents[2] / "examples"
SCHEMA = schema_from_ddl("""
CREATE TABLE t (id INT NOT NULL, a INT, b INT, name STRING) PRIMARY KEY(id)
    DISTRIBUTED BY HASH(id);
CREATE TABLE u (id INT NOT NULL, day STRING, n BIGINT NOT NULL) DUPLICATE KEY(id)
""")
SAMPLE = ("ex_5", "ex_10", "ex_15", "ex_24", "ex_27", "ex_31")


def test_each_kind_is_made() -> None:
    queries = (
        "WITH c AS (SELECT id, a, sum(b) AS s FROM t WHERE a >= 3 AND b IN (1, 2) "
        "AND name = 'x' GROUP BY id, a HAVING sum(b) > 1) "
        "SELECT coalesce(c.a, 0), count(DISTINCT c.id), count(c.a), "
        "CASE WHEN c.a > 1 THEN 1 ELSE 0 END, row_number() OVER (PARTITION BY c.a ORDER BY c.s) "
        "FROM c LEFT JOIN u ON u.id = c.id AND u.n = 2 "
        "WHERE left(u.day, 8) = '20250701' OR u.n = 3 GROUP BY 1 ORDER BY 2 LIMIT 5",
        "SELECT id FROM t WHERE a > 1 UNION SELECT id FROM u "
        "WHERE str_to_date(day, '%Y%m%d') > date_sub('2025-07-01', interval 1 day)",
        "SELECT id FROM t WHERE name LIKE 'a%'",
    )
    made = {mutant.kind for sql in queries for mutant in mutants_of(sql, SCHEMA)}
    assert made == set(KINDS)


def test_mutants_are_sql_and_differ() -> None:
    sql = "SELECT a, count(*) FROM t WHERE b > 3 AND name <> 'x' GROUP BY a"
    found = [mutant.sql for mutant in mutants_of(sql, SCHEMA)]
    assert "SELECT a, COUNT(*) FROM t WHERE b >= 3 AND name <> 'x' GROUP BY a" in found
    assert "SELECT a, COUNT(*) FROM t WHERE name <> 'x' GROUP BY a" in found
    assert len(set(found)) == len(found)
    assert not any(isinstance(parse(each), Finding) for each in found)


def test_suites_tell_nearly_all_mutants_of_a_sample_apart() -> None:
    """docs/RESULTS.md has the figures of all questions; this falls when they do."""
    schema = load_schema(EXAMPLES / "schema.json", EXAMPLES / "create_table.sql")
    records = json.loads((EXAMPLES / "final_dataset.json").read_text(encoding="utf-8"))
    with Suites(schema) as suites:
        report = summary(
            [
                measured(Golden(one["sql_id"], one["sql"]), suites)
                for one in records
                if one["sql_id"] in SAMPLE
            ]
        )
    assert report["told_apart"] > 150
    assert report["share"] >= 0.95, report["survivors"]
    assert report["unlike_themselves"] == {}


def test_the_command_reads_gold_files(tmp_path: Path) -> None:
    (tmp_path / "gold.sql").write_text('SELECT name FROM pets WHERE age = "3"\tpets_1\n')
    (tmp_path / "schema.sql").write_text("CREATE TABLE pets_1.pets (name STRING, age INT)")
    command = ["eval", "mutants", str(tmp_path / "gold.sql"), "--source", "sqlite", "--json"]
    done = CliRunner().invoke(
        app, [*command, "--schema", str(tmp_path / "schema.sql"), "--workers", "1"]
    )
    assert done.exit_code == 0, done.output
    report = json.loads(done.stdout)
    assert report["with_suite"] == 1
    assert report["told_apart"] > 3
    assert goldens_of_file(tmp_path / "gold.sql")[0].database == "pets_1"
