"""Near misses of the rules on clauses: what StarRocks allows beside what it refuses."""

from __future__ import annotations

import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.lint import lint
from starsql.dialect.lint.rule import EXAMPLE_DDL

SCHEMA = schema_from_ddl(EXAMPLE_DDL)


def errors(sql: str) -> set[str]:
    return {finding.code for finding in lint(sql, SCHEMA, "main") if finding.severity == "error"}


ALLOWED = (
    "SELECT p.id FROM player p JOIN tags t ON p.id = t.id ORDER BY id",
    "SELECT name AS id FROM player ORDER BY id",
    "SELECT id AS x, id AS x FROM player ORDER BY x",
    "SELECT e + 1 AS d, 1 AS e FROM player",
    "SELECT id FROM player QUALIFY rank() OVER (ORDER BY id) = 1",
    "SELECT DISTINCT id FROM player HAVING id > 1",
    "SELECT DISTINCT team_id, id FROM player ORDER BY id",
    "SELECT DISTINCT team_id FROM player GROUP BY team_id HAVING count(*) > 1",
    "SELECT team_id FROM player p GROUP BY team_id "
    "HAVING EXISTS (SELECT 1 FROM team t WHERE t.team_id = p.team_id)",
    "SELECT 1 FROM player JOIN (SELECT 1 AS id) player ON true",
    "SELECT 1 FROM player a, player b",
    "SELECT 1 FROM player JOIN (SELECT 1 AS one) team JOIN team t",
    "SELECT id FROM player LIMIT 5 OFFSET 2",
    "SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM player",
    "SELECT sum(id) OVER (ORDER BY id RANGE UNBOUNDED PRECEDING) FROM player",
    "SELECT rank() OVER (PARTITION BY id) FROM player",
    "SELECT row_number() OVER () FROM player",
    "SELECT count(*) OVER () FROM player",
    "SELECT sum(count(*)) OVER () FROM player GROUP BY team_id",
    "SELECT id FROM player GROUP BY id ORDER BY rank() OVER (ORDER BY id)",
    "SELECT grouping(team_id) FROM player GROUP BY ROLLUP (team_id)",
    "SELECT a FROM (SELECT id, name FROM player) t(a, b)",
    "SELECT id FROM player UNION ALL SELECT team_id FROM team UNION SELECT 1",
    "SELECT id FROM player EXCEPT DISTINCT SELECT team_id FROM team",
    "SELECT id FROM player WHERE (id, name) IN (SELECT team_id, title FROM team)",
    "SELECT id FROM player WHERE (SELECT 1) = id",
    "SELECT DATE '2024-02-29', DATETIME '2024-01-01 00:00:00'",
    "SELECT * EXCLUDE (score) FROM player",
    "SELECT {fn upper(name)} FROM player",
    "SELECT id FROM tags JOIN unnest(tag) u (x) ON id = x",
)


@pytest.mark.parametrize("sql", ALLOWED)
def test_allowed(sql: str) -> None:
    assert errors(sql) == set()


REFUSED = (
    (
        "SELECT p.id, t.id FROM player p JOIN tags t ON p.id = t.id ORDER BY id",
        {"ambiguous-column"},
    ),
    ("SELECT id AS x, name AS x FROM player ORDER BY x", {"ambiguous-column"}),
    ("SELECT a + 1 AS b, b + 1 AS a FROM player", {"cyclic-alias"}),
    ("SELECT max(id) AS m FROM player ORDER BY max(m)", {"unknown-column"}),
    ("SELECT rank() OVER (ORDER BY id) AS r FROM player HAVING r = 1", {"window-in-clause"}),
    ("SELECT id, rank() OVER (ORDER BY id) AS r FROM player WHERE r = 1", {"alias-not-visible"}),
    ("SELECT rank() OVER (ORDER BY id) AS r FROM player QUALIFY r = 1", {"qualify-columns"}),
    (
        "SELECT id, row_number() OVER (ORDER BY id) AS r FROM player GROUP BY ALL",
        {"window-in-clause"},
    ),
    ("SELECT DISTINCT team_id FROM player ORDER BY id", {"not-grouped"}),
    (
        "SELECT team_id FROM player p GROUP BY team_id "
        "HAVING EXISTS (SELECT 1 FROM team t WHERE t.team_id = p.id)",
        {"not-grouped"},
    ),
    ("SELECT 1 FROM player, player", {"not-unique-alias"}),
    (
        "SELECT sum(score) OVER (ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM player",
        {"frame-without-order"},
    ),
    (
        "SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 1 PRECEDING) FROM player",
        {"frame-after-row", "frame-before-row"},
    ),
    (
        "SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND 1 PRECEDING) FROM player",
        {"frame-before-row"},
    ),
    (
        "SELECT rank() OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) FROM player",
        {"frame-not-allowed"},
    ),
    (
        "SELECT row_number() OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) FROM player",
        {"frame-not-allowed"},
    ),
    ("SELECT upper(name) OVER () FROM player", {"not-a-window-function"}),
    ("SELECT sum(rank() OVER (ORDER BY id)) FROM player", {"window-in-aggregate"}),
    ("SELECT rank() OVER (ORDER BY rank() OVER (ORDER BY id)) FROM player", {"nested-window"}),
    ("SELECT grouping(team_id) FROM player GROUP BY team_id", {"grouping-without-sets"}),
    (
        "SELECT grouping(name), count(*) FROM player GROUP BY ROLLUP (team_id)",
        {"grouping-arguments"},
    ),
    ("SELECT grouping(team_id) FROM player", {"grouping-without-sets"}),
    ("SELECT id FROM player WHERE grouping(id) = 1 GROUP BY ROLLUP (id)", {"grouping-in-clause"}),
    ("SELECT id FROM player INTERSECT ALL SELECT team_id FROM team", {"set-operation-all"}),
    ("SELECT id, name FROM player UNION SELECT team_id FROM team", {"set-operation-columns"}),
    (
        "SELECT id FROM player WHERE id IN (SELECT team_id, title FROM team)",
        {"in-subquery-columns"},
    ),
    ("SELECT id FROM player WHERE id IN (1, (SELECT 1))", {"in-list-subquery"}),
    ("SELECT id FROM player WHERE (SELECT max(team_id) FROM team) IN (1, 2)", {"in-list-subquery"}),
    (
        "SELECT id FROM player WHERE (SELECT max(team_id) FROM team) IN (SELECT id FROM tags)",
        {"in-left-subquery"},
    ),
    (
        "WITH RECURSIVE c AS (SELECT 1 n UNION ALL SELECT n + 1 FROM c WHERE n < 5 ORDER BY n) "
        "SELECT n FROM c",
        {"recursive-cte-order"},
    ),
    ("SELECT 1 FROM player p CROSS JOIN [shuffle] team", {"cross-join-hint"}),
    ("SELECT id FROM tags LEFT JOIN unnest(tag) u (x) ON id = x", {"left-join-unnest"}),
    (
        "SELECT id, x, y FROM tags, unnest(tag) u (x, y)",
        {"table-function-columns", "unknown-column"},
    ),
    ("SELECT unnest(tag) FROM tags", {"table-function-in-expression"}),
    ("SELECT count(*) FROM player WHERE count(*) > 1", {"aggregate-in-where"}),
    ("SELECT count(*) FROM player ORDER BY id", {"not-grouped"}),
    ("SELECT id FROM player ORDER BY count(*)", {"not-grouped", "order-by-aggregate"}),
    ("SELECT count(*) FROM player GROUP BY count(*)", {"aggregate-in-group-by"}),
    ("SELECT count(*) AS c FROM player GROUP BY c", {"aggregate-in-group-by"}),
    ("SELECT team_id, count(*) FROM player GROUP BY 2", {"aggregate-in-group-by", "not-grouped"}),
    ("SELECT id FROM player ORDER BY 2", {"order-by-position"}),
    ("SELECT id FROM player GROUP BY 5", {"group-by-position", "not-grouped"}),
    ("SELECT count(*) FROM player JOIN team ON count(*) = 1", {"aggregate-in-join"}),
)


@pytest.mark.parametrize(("sql", "codes"), REFUSED)
def test_refused(sql: str, codes: set[str]) -> None:
    assert errors(sql) == codes
