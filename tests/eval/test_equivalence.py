"""Proofs that two queries say the same: what each rule shows, and what it must not."""

from __future__ import annotations

import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.eval.equivalence import RULES, proof
from starsql.eval.suites import Suites

SCHEMA = schema_from_ddl("""
CREATE TABLE t (id INT NOT NULL, a INT, b INT, price DECIMAL(10, 2), name STRING) PRIMARY KEY(id)
    DISTRIBUTED BY HASH(id);
CREATE TABLE u (id INT NOT NULL, day STRING, n BIGINT NOT NULL) DUPLICATE KEY(id);
CREATE TABLE child (id INT NOT NULL, parent INT NOT NULL, other INT,
    FOREIGN KEY (parent) REFERENCES t(id), FOREIGN KEY (other) REFERENCES t(id)) PRIMARY KEY(id)
    DISTRIBUTED BY HASH(id);
CREATE TABLE link (t INT NOT NULL, u INT NOT NULL, role STRING) PRIMARY KEY(t, u)
    DISTRIBUTED BY HASH(t)
""")

# by rule: two queries of which it shows that they say the same
EQUIVALENT = {
    "never": (
        "SELECT name FROM t WHERE CAST(price AS STRING) = 'null' AND a = 1",
        "SELECT id FROM t WHERE CAST(price AS STRING) = 'none' AND a > 1",
    ),
    "never-one-row": (
        "SELECT count(*) FROM t WHERE CAST(price AS STRING) = 'null' AND a = 1",
        "SELECT count(*) FROM t WHERE 'null' = CAST(price AS STRING)",
    ),
    "left-join": (
        "SELECT t.a FROM t JOIN u ON t.id = u.id WHERE u.n > 3",
        "SELECT t.a FROM t LEFT JOIN u ON t.id = u.id WHERE u.n > 3",
    ),
    "left-join-either": (
        "SELECT t.a FROM t JOIN u ON t.id = u.id WHERE u.n > 3 OR u.day LIKE 'x%'",
        "SELECT t.a FROM t LEFT JOIN u ON t.id = u.id WHERE u.n > 3 OR u.day LIKE 'x%'",
    ),
    "left-join-later": (
        "SELECT t.a FROM t JOIN u ON t.id = u.id JOIN link ON link.u = u.n",
        "SELECT t.a FROM t LEFT JOIN u ON t.id = u.id JOIN link ON link.u = u.n",
    ),
    "left-join-foreign-key": (
        "SELECT c.id, t.a FROM child c JOIN t ON c.parent = t.id",
        "SELECT c.id, t.a FROM child c LEFT JOIN t ON t.id = c.parent",
    ),
    "left-join-foreign-key-of-a-joined-table": (
        "SELECT t.a FROM u JOIN child c ON c.id = u.n JOIN t ON c.parent = t.id",
        "SELECT t.a FROM u JOIN child c ON c.id = u.n LEFT JOIN t ON c.parent = t.id",
    ),
    "left-join-foreign-key-asked-for": (
        "SELECT c.id, t.a FROM child c JOIN t ON c.other = t.id WHERE c.other > 3",
        "SELECT c.id, t.a FROM child c LEFT JOIN t ON t.id = c.other WHERE c.other > 3",
    ),
    "left-join-aggregated": (
        "SELECT avg(u.n), count(DISTINCT u.day) FROM t JOIN u ON t.id = u.id WHERE t.a = 1",
        "SELECT avg(u.n), count(DISTINCT u.day) FROM t LEFT JOIN u ON t.id = u.id WHERE t.a = 1",
    ),
    "left-join-groups-of-several": (
        "SELECT t.id FROM t JOIN u ON t.id = u.id GROUP BY t.id HAVING count(*) >= 2",
        "SELECT t.id FROM t LEFT JOIN u ON t.id = u.id GROUP BY t.id HAVING count(*) >= 2",
    ),
    "not-null": ("SELECT a FROM t WHERE a > 3", "SELECT a FROM t WHERE a > 3 AND a IS NOT NULL"),
    "not-null-declared": ("SELECT n FROM u", "SELECT n FROM u WHERE n IS NOT NULL"),
    "count": ("SELECT count(n) FROM u", "SELECT count(*) FROM u"),
    "count-asked-for": (
        "SELECT count(a) FROM t WHERE a + 1 > 3",
        "SELECT count(*) FROM t WHERE a + 1 > 3",
    ),
    "count-of-one": (
        "SELECT name FROM t GROUP BY id, name ORDER BY count(*) DESC LIMIT 1",
        "SELECT name FROM t GROUP BY id, name LIMIT 1",
    ),
    "count-of-one-distinct": (
        "SELECT a, count(DISTINCT a) FROM t WHERE a > 1 GROUP BY a ORDER BY count(DISTINCT a)",
        "SELECT a, count(DISTINCT a) FROM t WHERE a > 1 GROUP BY a",
    ),
    "any-order": (
        "SELECT name FROM t GROUP BY id, name ORDER BY count(*) DESC LIMIT 1",
        "SELECT name FROM t GROUP BY id, name ORDER BY name LIMIT 1",
    ),
    "coalesce": (
        "SELECT coalesce(c.k, 0) FROM (SELECT a, count(*) AS k FROM t GROUP BY a) c",
        "SELECT c.k FROM (SELECT a, count(*) AS k FROM t GROUP BY a) c",
    ),
    "distinct": (
        "SELECT a, count(*) FROM t GROUP BY a",
        "SELECT DISTINCT a, count(*) FROM t GROUP BY a",
    ),
    "distinct-key": ("SELECT id, a FROM t", "SELECT DISTINCT id, a FROM t"),
    "distinct-star": ("SELECT * FROM t", "SELECT DISTINCT * FROM t"),
    "distinct-constant-key": (
        "SELECT link.t FROM link WHERE u = 10",
        "SELECT DISTINCT link.t FROM link WHERE u = 10",
    ),
    "distinct-joined-keys": (
        "SELECT c.id FROM t JOIN child c ON c.parent = t.id",
        "SELECT DISTINCT c.id FROM t JOIN child c ON c.parent = t.id",
    ),
    "distinct-row-number": (
        "SELECT d.a FROM (SELECT a, row_number() OVER (PARTITION BY a ORDER BY b, id) AS rn "
        "FROM t) d WHERE d.rn = 1",
        "SELECT DISTINCT d.a FROM (SELECT DISTINCT a, row_number() OVER (PARTITION BY a "
        "ORDER BY b, id) AS rn FROM t) d WHERE d.rn = 1",
    ),
    "distinct-in": (
        "SELECT id FROM t WHERE a IN (SELECT n FROM u)",
        "SELECT id FROM t WHERE a IN (SELECT DISTINCT n FROM u)",
    ),
    "distinct-union": (
        "SELECT a FROM t UNION SELECT n FROM u",
        "SELECT DISTINCT a FROM t UNION SELECT DISTINCT n FROM u",
    ),
    "distinct-aggregated": (
        "WITH c AS (SELECT a, b FROM t) SELECT a, max(b), count(DISTINCT b) FROM c GROUP BY a",
        "WITH c AS (SELECT DISTINCT a, b FROM t) "
        "SELECT a, max(b), count(DISTINCT b) FROM c GROUP BY a",
    ),
    "distinct-first": (
        "SELECT a, b FROM t ORDER BY b DESC LIMIT 1",
        "SELECT DISTINCT a, b FROM t ORDER BY b DESC LIMIT 1",
    ),
    "count-distinct": ("SELECT count(id) FROM t", "SELECT count(DISTINCT id) FROM t"),
    "count-distinct-grouped": (
        "SELECT link.t, count(u) FROM link GROUP BY link.t",
        "SELECT link.t, count(DISTINCT u) FROM link GROUP BY link.t",
    ),
    "count-distinct-outer": (
        "SELECT count(d.n) FROM t LEFT JOIN (SELECT DISTINCT n FROM u) d ON d.n = t.id",
        "SELECT count(DISTINCT d.n) FROM t LEFT JOIN (SELECT DISTINCT n FROM u) d ON d.n = t.id",
    ),
    "set-operation": (
        "SELECT 'x', count(*) FROM t UNION ALL SELECT 'y', count(*) FROM u",
        "SELECT 'x', count(*) FROM t UNION SELECT 'y', count(*) FROM u",
    ),
    "order": ("SELECT id, a FROM t ORDER BY id, a", "SELECT id, a FROM t ORDER BY id, a DESC"),
    "order-constant": ("SELECT id FROM t WHERE a = 1 ORDER BY a", "SELECT id FROM t WHERE a = 1"),
    "order-of-a-part": (
        "SELECT id FROM t WHERE a IN (SELECT n FROM u ORDER BY day)",
        "SELECT id FROM t WHERE a IN (SELECT n FROM u)",
    ),
    "unread-column": (
        "SELECT c.a FROM (SELECT a, b FROM t) c",
        "SELECT c.a FROM (SELECT a, id FROM t) c",
    ),
}


@pytest.mark.parametrize(("one", "two"), EQUIVALENT.values(), ids=EQUIVALENT)
def test_proofs(one: str, two: str) -> None:
    assert proof(one, two, SCHEMA)


def test_each_rule_has_a_proof() -> None:
    proofs = [proof(one, two, SCHEMA) or "" for one, two in EQUIVALENT.values()]
    assert RULES.keys() <= {rule for each in proofs for rule in each.split(", ")}


DIFFERENT = {
    "never": (
        "SELECT name FROM t WHERE CAST(price AS STRING) = '1.50'",
        "SELECT id FROM t WHERE CAST(price AS STRING) = '1.50'",
    ),
    "never-text": (
        "SELECT id FROM t WHERE CAST(name AS STRING) = 'null' AND a = 1",
        "SELECT id FROM t WHERE CAST(name AS STRING) = 'null' AND a = 2",
    ),
    "never-one-row": (
        "SELECT count(*) FROM t WHERE CAST(price AS STRING) = 'null'",
        "SELECT name FROM t WHERE CAST(price AS STRING) = 'null'",
    ),
    "left-join": (
        "SELECT t.a FROM t JOIN u ON t.id = u.id WHERE u.n IS NULL",
        "SELECT t.a FROM t LEFT JOIN u ON t.id = u.id WHERE u.n IS NULL",
    ),
    "left-join-either": (
        "SELECT t.a FROM t JOIN u ON t.id = u.id WHERE u.n > 3 OR t.a = 1",
        "SELECT t.a FROM t LEFT JOIN u ON t.id = u.id WHERE u.n > 3 OR t.a = 1",
    ),
    "left-join-forgiven": (
        "SELECT t.a FROM t JOIN u ON t.id = u.id WHERE ifnull(u.n, 4) > 3",
        "SELECT t.a FROM t LEFT JOIN u ON t.id = u.id WHERE ifnull(u.n, 4) > 3",
    ),
    "left-join-not-in": (
        "SELECT t.a FROM t JOIN u ON t.id = u.id WHERE u.n NOT IN (SELECT u FROM link)",
        "SELECT t.a FROM t LEFT JOIN u ON t.id = u.id WHERE u.n NOT IN (SELECT u FROM link)",
    ),
    "left-join-nullable-foreign-key": (
        "SELECT c.id, t.a FROM child c JOIN t ON c.other = t.id",
        "SELECT c.id, t.a FROM child c LEFT JOIN t ON t.id = c.other",
    ),
    "left-join-from-the-parent": (
        "SELECT c.id, t.a FROM t JOIN child c ON c.parent = t.id",
        "SELECT c.id, t.a FROM t LEFT JOIN child c ON c.parent = t.id",
    ),
    "left-join-foreign-key-and-more": (
        "SELECT c.id, t.a FROM child c JOIN t ON c.parent = t.id AND t.a = 1",
        "SELECT c.id, t.a FROM child c LEFT JOIN t ON t.id = c.parent AND t.a = 1",
    ),
    "left-join-foreign-key-of-an-outer-table": (
        "SELECT u.n, t.a FROM u LEFT JOIN child c ON c.id = u.n JOIN t ON c.parent = t.id",
        "SELECT u.n, t.a FROM u LEFT JOIN child c ON c.id = u.n LEFT JOIN t ON c.parent = t.id",
    ),
    "left-join-counted": (
        "SELECT avg(u.n), count(*) FROM t JOIN u ON t.id = u.id",
        "SELECT avg(u.n), count(*) FROM t LEFT JOIN u ON t.id = u.id",
    ),
    "left-join-aggregated-by-group": (
        "SELECT t.a, avg(u.n) FROM t JOIN u ON t.id = u.id GROUP BY t.a",
        "SELECT t.a, avg(u.n) FROM t LEFT JOIN u ON t.id = u.id GROUP BY t.a",
    ),
    "left-join-of-left-side": (
        "SELECT max(t.a) FROM t JOIN u ON t.id = u.id",
        "SELECT max(t.a) FROM t LEFT JOIN u ON t.id = u.id",
    ),
    "left-join-groups-of-several": (
        "SELECT t.a FROM t JOIN u ON t.id = u.id GROUP BY t.a HAVING count(*) >= 2",
        "SELECT t.a FROM t LEFT JOIN u ON t.id = u.id GROUP BY t.a HAVING count(*) >= 2",
    ),
    "left-join-groups-of-one": (
        "SELECT t.id FROM t JOIN u ON t.id = u.id GROUP BY t.id HAVING count(*) >= 1",
        "SELECT t.id FROM t LEFT JOIN u ON t.id = u.id GROUP BY t.id HAVING count(*) >= 1",
    ),
    "not-null": (
        "SELECT a FROM t WHERE coalesce(a, 4) > 3",
        "SELECT a FROM t WHERE coalesce(a, 4) > 3 AND a IS NOT NULL",
    ),
    "not-null-outer": (
        "SELECT t.id FROM t LEFT JOIN u ON u.id = t.id",
        "SELECT t.id FROM t LEFT JOIN u ON u.id = t.id WHERE u.n IS NOT NULL",
    ),
    "not-between": (
        "SELECT a FROM t WHERE NOT 5 BETWEEN a AND 3",
        "SELECT a FROM t WHERE NOT 5 BETWEEN a AND 3 AND a IS NOT NULL",
    ),
    "count": ("SELECT count(a) FROM t", "SELECT count(*) FROM t"),
    "count-outer": (
        "SELECT count(u.n) FROM t LEFT JOIN u ON t.id = u.id",
        "SELECT count(*) FROM t LEFT JOIN u ON t.id = u.id",
    ),
    "count-rollup": (
        "SELECT id, coalesce(id, 0), count(*) FROM t GROUP BY ROLLUP(id)",
        "SELECT id, id, count(*) FROM t GROUP BY ROLLUP(id)",
    ),
    "count-of-one": (
        "SELECT name FROM t GROUP BY name ORDER BY count(*) DESC LIMIT 1",
        "SELECT name FROM t GROUP BY name LIMIT 1",
    ),
    "count-of-one-joined": (
        "SELECT t.id FROM t JOIN u ON u.id = t.id GROUP BY t.id ORDER BY count(*) DESC LIMIT 1",
        "SELECT t.id FROM t JOIN u ON u.id = t.id GROUP BY t.id LIMIT 1",
    ),
    "count-of-one-null": (
        "SELECT a FROM t GROUP BY a ORDER BY count(DISTINCT a) LIMIT 1",
        "SELECT a FROM t GROUP BY a LIMIT 1",
    ),
    "any-order": ("SELECT name FROM t ORDER BY name LIMIT 1", "SELECT name FROM t LIMIT 1"),
    "coalesce": (
        "SELECT coalesce(c.k, 0) FROM t LEFT JOIN (SELECT a, count(*) AS k FROM t GROUP BY a) c "
        "ON c.a = t.id",
        "SELECT c.k FROM t LEFT JOIN (SELECT a, count(*) AS k FROM t GROUP BY a) c ON c.a = t.id",
    ),
    "distinct": ("SELECT a FROM t", "SELECT DISTINCT a FROM t"),
    "distinct-group": (
        "SELECT count(*) FROM t GROUP BY a",
        "SELECT DISTINCT count(*) FROM t GROUP BY a",
    ),
    "distinct-part-of-a-key": ("SELECT link.t FROM link", "SELECT DISTINCT link.t FROM link"),
    "distinct-fixed-by-or": (
        "SELECT link.t FROM link WHERE u = 10 OR u = 11",
        "SELECT DISTINCT link.t FROM link WHERE u = 10 OR u = 11",
    ),
    "distinct-fixed-by-another-type": (
        "SELECT x.a FROM (SELECT DISTINCT name, a FROM t) x WHERE x.name = 1",
        "SELECT DISTINCT x.a FROM (SELECT DISTINCT name, a FROM t) x WHERE x.name = 1",
    ),
    "distinct-fixed-in-a-left-join": (
        "SELECT t.id FROM t LEFT JOIN link ON link.t = t.id AND t.a = link.u",
        "SELECT DISTINCT t.a FROM t LEFT JOIN link ON link.t = t.id AND t.a = link.u",
    ),
    "distinct-joined": (
        "SELECT t.id FROM t JOIN child c ON c.parent = t.id",
        "SELECT DISTINCT t.id FROM t JOIN child c ON c.parent = t.id",
    ),
    "distinct-rank": (
        "SELECT d.a FROM (SELECT a, rank() OVER (PARTITION BY a ORDER BY b) AS rn FROM t) d "
        "WHERE d.rn = 1",
        "SELECT DISTINCT d.a FROM (SELECT a, rank() OVER (PARTITION BY a ORDER BY b) AS rn "
        "FROM t) d WHERE d.rn = 1",
    ),
    "distinct-in-limit": (
        "SELECT id FROM t WHERE a IN (SELECT n FROM u ORDER BY n LIMIT 3)",
        "SELECT id FROM t WHERE a IN (SELECT DISTINCT n FROM u ORDER BY n LIMIT 3)",
    ),
    "distinct-union-all": (
        "SELECT a FROM t UNION ALL SELECT n FROM u",
        "SELECT DISTINCT a FROM t UNION ALL SELECT n FROM u",
    ),
    "distinct-aggregated": (
        "WITH c AS (SELECT a, b FROM t) SELECT a, sum(b), count(DISTINCT b) FROM c GROUP BY a",
        "WITH c AS (SELECT DISTINCT a, b FROM t) "
        "SELECT a, sum(b), count(DISTINCT b) FROM c GROUP BY a",
    ),
    "distinct-read-twice": (
        "WITH c AS (SELECT a, b FROM t) SELECT max(b), (SELECT count(*) FROM c) FROM c",
        "WITH c AS (SELECT DISTINCT a, b FROM t) SELECT max(b), (SELECT count(*) FROM c) FROM c",
    ),
    "distinct-first": (
        "SELECT a FROM t ORDER BY a LIMIT 2",
        "SELECT DISTINCT a FROM t ORDER BY a LIMIT 2",
    ),
    "count-distinct": (
        "SELECT count(t.id) FROM t JOIN u ON t.id = u.id",
        "SELECT count(DISTINCT t.id) FROM t JOIN u ON t.id = u.id",
    ),
    "order": ("SELECT id, a FROM t ORDER BY a, id", "SELECT id, a FROM t ORDER BY a, id DESC"),
    "order-limited-part": (
        "SELECT id FROM t WHERE a IN (SELECT n FROM u ORDER BY n LIMIT 1)",
        "SELECT id FROM t WHERE a IN (SELECT n FROM u ORDER BY day LIMIT 1)",
    ),
    "order-in-parentheses": ("(SELECT a FROM t ORDER BY a)", "(SELECT a FROM t)"),
    "set-operation": (
        "SELECT a FROM t UNION ALL SELECT id FROM u",
        "SELECT a FROM t UNION SELECT id FROM u",
    ),
    "unread-column": (
        "SELECT c.a FROM (SELECT DISTINCT a, b FROM t) c",
        "SELECT c.a FROM (SELECT DISTINCT a, id FROM t) c",
    ),
    "unread-group": (
        "SELECT c.a FROM (SELECT a, b FROM t GROUP BY 1, 2) c",
        "SELECT c.a FROM (SELECT a, id FROM t GROUP BY 1, 2) c",
    ),
}


@pytest.mark.parametrize(("one", "two"), DIFFERENT.values(), ids=DIFFERENT)
def test_nothing_else_is_proven(one: str, two: str) -> None:
    assert proof(one, two, SCHEMA) is None


def test_suites_refute_no_proof() -> None:
    """Rows that keep the keys agree with what was shown of all rows."""
    with Suites(SCHEMA) as suites:
        for one, two in EQUIVALENT.values():
            outcome = suites.of(one).judge(two)
            assert outcome.right, (one, two, outcome.reason)
