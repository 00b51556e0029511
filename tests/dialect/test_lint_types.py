"""Rules on types: what StarRocks casts by itself, and what it does not."""

from __future__ import annotations

import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.lint import lint

SCHEMA = schema_from_ddl(
    "CREATE TABLE t (i INT, d DECIMAL(10, 2), s VARCHAR(20), day DATE, at DATETIME, flag BOOLEAN, "
    "j JSON, h HLL, b BITMAP, a ARRAY<INT>, aj ARRAY<JSON>, m MAP<STRING, INT>, mj MAP<INT, JSON>, "
    "st STRUCT<x INT, y STRUCT<z DATE>>);"
    "CREATE TABLE u (i STRING, a ARRAY<STRING>, m MAP<STRING, ARRAY<INT>>, j JSON)"
)

ACCEPTED = {
    "string with number": "SELECT 1 FROM t WHERE s = 1 AND s > 1 AND s IN (1, 2) AND i BETWEEN '1' "
    "AND '2'",
    "string with date": "SELECT 1 FROM t WHERE day = '2025-01-01' AND at > day AND s < at",
    "date with number": "SELECT 1 FROM t WHERE day = 20250101 AND day + 1 > 0 AND at - day > 0",
    "boolean with number": "SELECT 1 FROM t WHERE flag = 1 AND NOT i AND s AND d OR NULL",
    "array with array": "SELECT 1 FROM t JOIN u ON t.a = u.a WHERE t.a < [1] AND t.a <> NULL",
    "map with map": "SELECT 1 FROM t x JOIN t y ON x.m = y.m AND x.st <=> y.st",
    "NULL inside": "SELECT 1 FROM t WHERE a = [NULL] AND m = map{} AND st = row(1, NULL)",
    "json with scalars": "SELECT 1 FROM t WHERE j = 1 AND j > 'x' AND j IN (1, 'x') AND j = i",
    "nested is null": "SELECT a IS NULL, m IS NOT NULL, st IS NULL, j IS NULL FROM t",
    "like null": "SELECT s LIKE NULL, NULL LIKE s, s REGEXP 'x', concat(i, '') LIKE '1%' FROM t",
    "cast json": "SELECT CAST(j AS INT), CAST(j AS ARRAY<INT>), CAST(j AS MAP<STRING, INT>) FROM t",
    "cast string": "SELECT CAST(s AS ARRAY<INT>), CAST(s AS JSON), CAST(s AS DATE) FROM t",
    "cast nested": "SELECT CAST(a AS ARRAY<STRING>), CAST(m AS MAP<INT, STRING>) FROM t",
    "arithmetic": "SELECT s + 1, flag * d, day - at, d / s, -s, NULL + 1, i DIV d, i & s FROM t",
    "intervals": "SELECT s + INTERVAL 1 DAY, 20250101 - INTERVAL 1 DAY, INTERVAL 1 DAY + at FROM t",
    "case": "SELECT CASE WHEN i > 1 THEN s ELSE d END, CASE s WHEN 1 THEN a ELSE NULL END FROM t",
    "elements": "SELECT [1, 'x', 2.5], [a, [1]], map{'a': 1, 'b': 'x'}, [NULL, a] FROM t",
    "subscripts": "SELECT a[1.0], a[i], m['k'], m[1], st[1], st[-2], split(s, ',')[1] FROM t",
    "fields": "SELECT st.x, t.st.Y.z, ST.y.z, [st][1].x FROM t",
    "arrows": "SELECT j -> 'a', j -> '$.a[1]' -> 'b', parse_json(s) -> 'a', array_map(x -> 1, a) "
    "FROM t",
    "keys": "SELECT a, st, m, count(*) FROM t GROUP BY a, st, m ORDER BY a, st",
    "distinct": "SELECT DISTINCT a, m, st FROM t",
    "count distinct": "SELECT count(DISTINCT a), count(DISTINCT b), count(j) FROM t",
    "sketches": "SELECT h FROM t UNION ALL SELECT h FROM t",
    "sets": "SELECT i, day, NULL, j FROM t UNION SELECT s, at, m, j FROM t",
    "conditions": "SELECT count(*) FROM t JOIN u ON t.i = u.i AND t.flag HAVING sum(t.i) IN (1)",
    "what is not known": "SELECT 1 FROM t WHERE my_function(i) = a AND nothing_known() LIKE "
    "other()",
}

REJECTED = {
    "incomparable-types": [
        "SELECT 1 FROM t WHERE a = 1",
        "SELECT 1 FROM t, u WHERE t.m = u.m",
        "SELECT 1 FROM t x, t y WHERE x.m < y.m",
        "SELECT 1 FROM t WHERE st > row(1, NULL)",
        "SELECT 1 FROM t WHERE st = row(1)",
        "SELECT 1 FROM t WHERE j = day",
        "SELECT 1 FROM t WHERE h = 'x'",
        "SELECT 1 FROM t WHERE a = (SELECT max(i) FROM u)",
        "WITH c AS (SELECT a FROM t UNION ALL SELECT [1]) SELECT 1 FROM c WHERE a = 'x'",
        "SELECT array_filter(x -> x = a, a) FROM t",
    ],
    "in-list-types": ["SELECT a IN (1) FROM t", "SELECT m NOT IN (SELECT m FROM u) FROM t"],
    "in-types": ["SELECT a IN (1, 2) FROM t", "SELECT j IN (day) FROM t"],
    "in-json-subquery": ["SELECT j NOT IN (SELECT j FROM u) FROM t"],
    "not-a-predicate": [
        "SELECT h IS NULL FROM t",
        "SELECT 1 FROM t WHERE a BETWEEN [1] AND [2]",
        "SELECT 1 FROM t WHERE a LIKE '1%'",
        "SELECT b IN (1) FROM t",
    ],
    "like-left-operand": [
        "SELECT 1 FROM t WHERE i LIKE '1%'",
        "SELECT 1 FROM t WHERE day REGEXP '2025'",
        "SELECT 1 FROM (SELECT day + INTERVAL 1 DAY AS x FROM t) v WHERE x NOT LIKE '2025%'",
    ],
    "where-not-boolean": ["SELECT 1 FROM t WHERE a"],
    "operand-not-boolean": ["SELECT 1 FROM t WHERE NOT m", "SELECT i > 1 OR h FROM t"],
    "having-not-boolean": ["SELECT i, count(*) FROM t GROUP BY i HAVING count(*)"],
    "invalid-cast": [
        "SELECT CAST(a AS INT) FROM t",
        "SELECT CAST(i AS ARRAY<INT>) FROM t",
        "SELECT CAST(d AS DATE) FROM t",
        "SELECT CAST(j AS DATETIME) FROM t",
        "SELECT CAST(s AS MAP<STRING, INT>) FROM t",
    ],
    "no-arithmetic": ["SELECT a + 1 FROM t", "SELECT j * 2 FROM t", "SELECT -m FROM t"],
    "case-types": [
        "SELECT CASE WHEN i > 1 THEN a ELSE i END FROM t",
        "SELECT CASE a WHEN 1 THEN 2 END FROM t",
    ],
    "array-types": ["SELECT [a, 1] FROM t"],
    "map-key-type": ["SELECT map{a: 1} FROM t", "SELECT CAST(j AS MAP<ARRAY<INT>, INT>) FROM t"],
    "subscript-type": ["SELECT s[1] FROM t", "SELECT j['a'] FROM t"],
    "array-subscript": ["SELECT a['x'] FROM t"],
    "struct-position": ["SELECT st[3] FROM t", "SELECT st[-3] FROM t"],
    "unknown-column": ["SELECT st.none FROM t", "SELECT t.st.y.none FROM t", "SELECT i.x FROM t"],
    "arrow-operand": ["SELECT s -> 'a' FROM t"],
    "group-by-type": ["SELECT count(*) FROM t GROUP BY aj", "SELECT j, count(*) FROM t GROUP BY 1"],
    "distinct-type": ["SELECT DISTINCT * FROM t", "SELECT DISTINCT mj FROM t"],
    "order-by-type": ["SELECT i FROM t ORDER BY m", "SELECT j AS k FROM t ORDER BY k"],
    "join-type": [
        "SELECT 1 FROM t JOIN u ON t.j = u.j",
        "SELECT 1 FROM t JOIN u USING (j)",
        "SELECT 1 FROM t x LEFT JOIN t y ON x.i = y.i AND (x.mj <=> y.mj OR x.flag)",
    ],
    "using-types": ["SELECT 1 FROM t JOIN (SELECT i AS a FROM u) v USING (a)"],
    "set-operation-types": ["SELECT a FROM t UNION SELECT i FROM u"],
    "set-operation-sketch": ["SELECT b FROM t EXCEPT SELECT b FROM t"],
}


@pytest.mark.parametrize("version", ["2.5", "main"])
@pytest.mark.parametrize("sql", ACCEPTED.values(), ids=ACCEPTED)
def test_what_starrocks_casts_is_no_error(sql: str, version: str) -> None:
    found = [f for f in lint(sql, SCHEMA, version) if f.severity == "error"]
    assert [f.code for f in found if f.code != "unknown-function"] == []


@pytest.mark.parametrize(
    ("code", "sql"), [(code, sql) for code, queries in REJECTED.items() for sql in queries]
)
def test_what_it_cannot_cast_is_one(code: str, sql: str) -> None:
    assert code in {f.code for f in lint(sql, SCHEMA, "main") if f.severity == "error"}


def test_messages_print_types_as_starrocks_does() -> None:
    [found] = [f for f in lint("SELECT 1 FROM t, u WHERE t.m = u.m", SCHEMA) if "type" in f.code]
    assert found.message == (
        "Column type map<varchar(65533),int(11)> does not support binary predicate operation with "
        "type map<varchar(65533),array<int(11)>>"
    )
