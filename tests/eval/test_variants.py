"""Variants of queries say the same in other words, and scoring tells none apart."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starsql.cli import app
from starsql.dialect.ddl import schema_from_ddl
from starsql.eval.mutation import Golden
from starsql.eval.suites import Suites
from starsql.eval.variants import KINDS, variants_of
from starsql.eval.variation import measured, summary

SCHEMA = schema_from_ddl("""
CREATE TABLE t (id INT NOT NULL, a INT, b INT, name STRING, day STRING) PRIMARY KEY(id)
    DISTRIBUTED BY HASH(id);
CREATE TABLE u (id INT NOT NULL, n BIGINT) DUPLICATE KEY(id)
""")


def _variant(kind: str, sql: str) -> str | None:
    found = {variant.kind: variant.sql for variant in variants_of(sql, SCHEMA)}
    return found.get(kind)


WRITTEN = {
    "capitals": ("select a from t where name = 'x'", "SELECT A FROM t WHERE NAME = 'x'"),
    "small-letters": ("SELECT A FROM t AS X", "select a from t as X"),
    "comments": ("SELECT a FROM t", "SELECT /* ; */ a -- it's\nFROM /* ; */ t"),
    "line-a-word": ("SELECT f(a),b FROM t", "SELECT\n\tf\n\t(\n\ta\n\t)\n\t,\n\tb\n\tFROM\n\tt"),
    "pretty": ("SELECT a FROM t", "SELECT\n  a\nFROM t"),
    "names-quoted": ("SELECT a FROM t AS x", "SELECT `a` FROM `t` AS `x`"),
    "in-to-or": (
        "SELECT a FROM t WHERE NOT a IN (1, -2)",
        "SELECT a FROM t WHERE NOT (a = 1 OR a = -2)",
    ),
    "or-to-in": (
        "SELECT a FROM t WHERE b = 3 AND (name = 'x' OR name = 'y')",
        "SELECT a FROM t WHERE b = 3 AND (name IN ('x', 'y'))",
    ),
    "between-to-comparisons": (
        "SELECT a FROM t WHERE NOT a BETWEEN 1 AND 2",
        "SELECT a FROM t WHERE NOT (a >= 1 AND a <= 2)",
    ),
    "comparisons-to-between": (
        "SELECT a FROM t WHERE a >= 1 AND b > 0 AND a <= 2",
        "SELECT a FROM t WHERE a BETWEEN 1 AND 2 AND b > 0",
    ),
    "join-to-comma": (
        "SELECT a FROM t JOIN u ON t.id = u.id WHERE a > 1 OR n > 1",
        "SELECT a FROM t, u WHERE t.id = u.id AND (a > 1 OR n > 1)",
    ),
    "comma-to-join": (
        "SELECT t.a FROM t, u, t AS x WHERE u.id = t.id AND n > 1",
        "SELECT t.a FROM t INNER JOIN u ON u.id = t.id CROSS JOIN t AS x WHERE n > 1",
    ),
    "cte-to-derived": (
        "WITH c AS (SELECT a FROM t), d (x) AS (SELECT a FROM c) SELECT d.x FROM c, d AS d",
        "SELECT d.x FROM (SELECT a FROM t) AS c, (SELECT a FROM (SELECT a FROM t) AS c) AS d(x)",
    ),
    "derived-to-cte": (
        "SELECT x.a FROM (SELECT y.a FROM (SELECT a FROM t) y) x",
        "WITH d1 AS (SELECT a FROM t), d2 AS (SELECT y.a FROM d1 AS y) SELECT x.a FROM d2 AS x",
    ),
    "subquery-to-cte": (
        "SELECT a FROM t WHERE b > (SELECT avg(b) FROM t)",
        "WITH s1(s1_1) AS (SELECT AVG(b) FROM t) SELECT a FROM t WHERE b > (SELECT s1_1 FROM s1)",
    ),
    "tables-aliased": (
        "SELECT x.*, n FROM t x JOIN u USING (id) WHERE EXISTS(SELECT 1 FROM u WHERE n = a)",
        "SELECT t2.*, t3.n FROM t AS t2 JOIN u AS t3 USING (id) "
        "WHERE EXISTS(SELECT 1 FROM u AS t1 WHERE t1.n = t2.a)",
    ),
    "outputs-renamed": (
        "SELECT a, b + 1 AS more FROM t GROUP BY a, more HAVING more > 1 ORDER BY a, t.a, more",
        "SELECT a AS c1, b + 1 AS c2 FROM t GROUP BY a, c2 HAVING c2 > 1 ORDER BY c1, t.a, c2",
    ),
    "limit-in-cte": (
        "SELECT a FROM t ORDER BY b DESC LIMIT 3",
        "WITH q1 AS (SELECT a AS c1, b AS k1 FROM t ORDER BY b DESC LIMIT 3) "
        "SELECT c1 AS a FROM q1 ORDER BY k1 DESC",
    ),
    "in-derived-table": (
        "SELECT a FROM t UNION SELECT id FROM u ORDER BY a LIMIT 3",
        "SELECT c1 AS a FROM (SELECT a AS c1 FROM t UNION SELECT id FROM u) AS q1 "
        "ORDER BY c1 LIMIT 3",
    ),
    "in-cte": (
        "SELECT * FROM u ORDER BY n + 1 LIMIT 3",
        "WITH q1 AS (SELECT *, n + 1 AS k1 FROM u) SELECT id, n FROM q1 ORDER BY k1 LIMIT 3",
    ),
}


@pytest.mark.parametrize(("kind", "sql", "expected"), [(k, *v) for k, v in WRITTEN.items()])
def test_a_variant_of_each_kind(kind: str, sql: str, expected: str) -> None:
    assert _variant(kind, sql) == expected


UNSURE = {
    "a list of two types": ("in-to-or", "SELECT a FROM t WHERE a IN (1, '2')"),
    "texts for a number": ("in-to-or", "SELECT a FROM t WHERE a IN ('1', '2')"),
    "an end that is computed": (
        "comparisons-to-between",
        "SELECT a FROM t WHERE day >= '20250701' AND day <= date_add('20250701', interval 6 day)",
    ),
    "an outer join": (
        "join-to-comma",
        "SELECT a FROM t JOIN u ON t.id = u.id LEFT JOIN u AS v ON v.id = t.id",
    ),
    "correlated": (
        "subquery-to-cte",
        "SELECT a FROM t WHERE b = (SELECT max(n) FROM u WHERE n = a)",
    ),
    "DISTINCT by another key": ("in-cte", "SELECT DISTINCT a FROM t ORDER BY a + 1"),
    "two columns of one name": ("in-cte", "SELECT * FROM t JOIN u ON t.id = u.id"),
    "an unknown name": ("tables-aliased", "SELECT missing FROM t"),
}


@pytest.mark.parametrize(("kind", "sql"), UNSURE.values(), ids=UNSURE)
def test_what_is_not_sure_is_left_alone(kind: str, sql: str) -> None:
    assert _variant(kind, sql) is None


def test_nothing_is_made_of_what_cannot_be_read() -> None:
    assert variants_of("SELECT FROM", SCHEMA) == []
    assert variants_of("DROP TABLE t", SCHEMA) == []


GOLDENS = (
    "WITH c AS (SELECT t.id, a, name FROM t JOIN u ON t.id = u.id WHERE n BETWEEN 2 AND 5) "
    "SELECT name, count(*) FROM c WHERE a IN (1, 2) GROUP BY name ORDER BY count(*) DESC, name",
    "SELECT x.name FROM (SELECT name, b FROM t, u WHERE t.id = u.id AND n >= 1 AND n <= 9) x "
    "WHERE x.b > (SELECT avg(b) FROM t) OR x.b = 3 ORDER BY x.b LIMIT 2",
    "SELECT a FROM t WHERE name = 'x' OR name = 'y' UNION SELECT n FROM u ORDER BY 1 DESC",
)


def test_suites_tell_no_variant_apart() -> None:
    with Suites(SCHEMA, size=2) as suites:
        found = [measured(Golden(str(n), sql), suites) for n, sql in enumerate(GOLDENS)]
    report = summary(found)
    assert report["with_suite"] == len(GOLDENS)
    assert report["different"] == []
    assert report["variants"] > 30
    assert set(report["by_kind"]) == {"itself", *KINDS}


def test_a_variant_that_differs_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {
        "wrong": lambda tree, _: tree.where("a > 1"),
        "invalid": lambda tree, _: tree.where("z"),
    }
    monkeypatch.setattr("starsql.eval.variants.TREES", wrong)
    with Suites(SCHEMA, size=2) as suites:
        found = measured(Golden("q", "SELECT id, a FROM t"), suites)
    assert [one.kind for one in found.told] == ["wrong", "invalid", "combined"]
    rejected = found.rejected[0]
    assert (rejected.kind, rejected.reason) == ("invalid", "Column 'z' cannot be resolved")


def test_the_command(tmp_path: Path) -> None:
    (tmp_path / "gold.sql").write_text("SELECT name FROM pets WHERE age > 3\tpets_1\n")
    (tmp_path / "schema.sql").write_text("CREATE TABLE pets_1.pets (name STRING, age INT)")
    command = ["eval", "variants", str(tmp_path / "gold.sql"), "--workers", "1", "--json"]
    done = CliRunner().invoke(app, [*command, "--schema", str(tmp_path / "schema.sql")])
    assert done.exit_code == 0, done.output
    report = json.loads(done.stdout)
    assert report["variants"] > 8
    assert report["told_apart"] == report["rejected"] == 0
