"""StarRocks' grammar beyond sqlglot's, places of syntax errors, and which texts are one query."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlglot import exp

from starsql.dialect.lint import lint
from starsql.dialect.parse import (
    normalise,
    parse,
    parse_once,
    parse_script,
    position,
    read_statements,
    to_sql,
    tree_hash,
)
from starsql.dialect.schema import Schema
from starsql.records import Finding


def tree(sql: str) -> exp.Expr:
    found = parse(sql)
    assert isinstance(found, exp.Expr), found
    return found


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT a FROM t MINUS SELECT a FROM u", "SELECT a FROM t EXCEPT SELECT a FROM u"),
        ("(SELECT a FROM t) minus (SELECT 1)", "(SELECT a FROM t) EXCEPT (SELECT 1)"),
        ("SELECT minus FROM t", "SELECT `minus` FROM t"),
        ("SELECT 1 AS minus", "SELECT 1 AS `minus`"),
        ("SELECT a BITSHIFTLEFT b + 1", "SELECT BIT_SHIFT_LEFT(a, b + 1)"),
        ("SELECT last_day(a, 'year')", "SELECT LAST_DAY(a, 'year')"),
        ("SELECT upper(a, 1), sum(a, b)", "SELECT UPPER(a, 1), SUM(a, b)"),
        ("SELECT date_add(a)", "SELECT DATE_ADD(a)"),
        ("SELECT 1 FROM t JOIN [broadcast] u ON t.a = u.a", "SELECT 1 FROM t JOIN u ON t.a = u.a"),
        (
            "SELECT 1 FROM t LEFT JOIN [skew|t.a(1,2)] u USING (a)",
            "SELECT 1 FROM t LEFT JOIN u USING (a)",
        ),
        (
            "SELECT sum(a) OVER ([hash] PARTITION BY b) FROM t",
            "SELECT SUM(a) OVER (PARTITION BY b) FROM t",
        ),
        ("SELECT a FROM t [_META_]", "SELECT a FROM t"),
        ("SELECT a FROM t x [_SYNC_MV_] WHERE a = 1", "SELECT a FROM t AS x WHERE a = 1"),
        ("SELECT arr[_x] FROM t", "SELECT arr[_x] FROM t"),
        ("SELECT a FROM t TEMPORARY PARTITION (p1)", "SELECT a FROM t PARTITION(p1)"),
        ("SELECT a FROM t TABLET (1, 2)", "SELECT a FROM t"),
        ("SELECT a FROM t SAMPLE('percent' = '1')", "SELECT a FROM t"),
        ("SELECT CAST(a AS decimalv2)", "SELECT CAST(a AS DECIMAL)"),
    ],
)
def test_grammar_beyond_sqlglot(sql: str, expected: str) -> None:
    assert to_sql(tree(sql)) == expected


def test_partitions_are_partitions_and_not_aliases() -> None:
    table = tree("SELECT a FROM t PARTITION (p1, p2) x").find(exp.Table)
    assert table is not None
    assert table.alias == "x"
    assert [e.name for e in table.args["partition"].expressions] == ["p1", "p2"]


def test_an_arrow_in_a_call_looks_into_json_or_makes_a_lambda() -> None:
    call = tree("SELECT upper(t.j -> 'key'), coalesce(j -> '$.a' = 'x', FALSE)")
    assert len(list(call.find_all(exp.JSONExtract))) == 2
    assert call.find(exp.Lambda) is None
    mapped = tree("SELECT array_map(x -> 'key', a), any_match(x -> x, b)")
    assert len(list(mapped.find_all(exp.Lambda))) == 2


def test_what_was_laid_aside_is_told() -> None:
    found = tree("SELECT /*+ SET_VAR(a = 1) */ 1 FROM t JOIN [shuffle] u ON /*+ x */ t.a = u.a")
    assert found.meta["optimizer_hints"] == ("SET_VAR(a = 1)", "x")
    assert found.meta["bracket_hints"] == ("shuffle",)


@pytest.mark.parametrize("style", ["VERBOSE", "COSTS", "LOGICAL", "ANALYZE"])
def test_explain(style: str) -> None:
    found = tree(f"EXPLAIN {style} SELECT 1")
    assert isinstance(found, exp.Describe)
    assert found.args["style"] == style


@pytest.mark.parametrize(
    ("sql", "message", "place"),
    [
        ("SELECT a FROM t WHERE", "Unexpected input '<EOF>'", (1, 22)),
        ("SELECT a\nFROM t x y", "Unexpected input 'y'", (2, 10)),
        ("SELECT (1", "the most similar input is {')'}", (1, 10)),
        ("SELECT 'abc", "never closed", (1, 8)),
        ("SELECT 1,\n 'it''s' \"abc", "never closed", (2, 10)),
        ("SELECT 1 /* abc", "never closed", (1, 10)),
        ("SELECT '中', 1 1", "Unexpected input '1'", (1, 15)),
        ("SELECT 1\x00", r"Unexpected input '\x00'", (1, 9)),
        ("SELECT " + "(" * 400, "nested too deeply", (1, 308)),
    ],
)
def test_syntax_findings(sql: str, message: str, place: tuple[int, int]) -> None:
    found = parse(sql)
    assert isinstance(found, Finding)
    assert found.code == "syntax"
    assert message in found.message
    assert (found.line, found.column) == place
    assert found.message.startswith(
        f"Getting syntax error at line {place[0]}, column {place[1]}. Detail message: "
    )


def test_statements() -> None:
    assert isinstance(parse(""), Finding)
    assert isinstance(parse("SELECT 1; SELECT 2"), Finding)
    several = parse_script("SELECT ';' ; ;SELECT 2; -- ;\n")
    assert isinstance(several, list)
    assert [to_sql(one) for one in several] == ["SELECT ';'", "SELECT 2"]
    read = read_statements("SELECT 1; SELECT\n 2")
    assert isinstance(read, list)
    assert [token.text for token in read[1].tokens] == ["SELECT", "2"]


def test_shared_trees() -> None:
    sql = "SELECT a FROM T x INNER JOIN u WHERE x.B = 1 /* c */ ORDER BY a ASC"
    shared, again, own = parse_once(sql), parse_once(sql), parse(sql)
    assert isinstance(shared, exp.Expr)
    assert shared is again
    assert own is not shared
    assert own == shared
    normalise(shared)
    to_sql(shared, pretty=True)
    lint(sql, Schema(()))
    assert shared == own
    assert parse_once("SELECT 1 FROM t WHERE") == parse("SELECT 1 FROM t WHERE")


def test_position() -> None:
    sql = "SELECT a,\n  t.b FROM t"
    columns = list(tree(sql).find_all(exp.Column))
    assert [position(column, sql) for column in columns] == [(1, 8), (2, 3)]


SAME = {
    "white space": ("SELECT a FROM t", "SELECT\n\ta\nFROM   t"),
    "comments": ("SELECT a FROM t", "SELECT /* x */ a -- y\nFROM t"),
    "case of keywords": ("SELECT a FROM t WHERE a IS NULL", "select a from t where a is null"),
    "case of functions": ("SELECT count(*), Foo(a) FROM t", "SELECT COUNT(*), FOO(a) FROM t"),
    "case of columns": ("SELECT A, t.B FROM t", "SELECT a, t.b FROM t"),
    "case of column aliases": ("SELECT a AS X FROM t", "SELECT a AS x FROM t"),
    "backticks": ("SELECT `a` FROM `t`", "SELECT a FROM t"),
    "AS": ("SELECT a x FROM t u", "SELECT a AS x FROM t AS u"),
    "quotes of strings": ("SELECT 'x'", 'SELECT "x"'),
    "semicolon": ("SELECT a FROM t;", "SELECT a FROM t"),
    "not equal": ("SELECT 1 WHERE a <> 1", "SELECT 1 WHERE a != 1"),
    "inner": ("SELECT 1 FROM t INNER JOIN u USING (a)", "SELECT 1 FROM t JOIN u USING (A)"),
    "outer": (
        "SELECT 1 FROM t LEFT OUTER JOIN u USING (a)",
        "SELECT 1 FROM t LEFT JOIN u USING (a)",
    ),
    "asc": ("SELECT a FROM t ORDER BY a ASC", "SELECT a FROM t ORDER BY a"),
    "minus": ("SELECT 1 MINUS SELECT 2", "SELECT 1 EXCEPT SELECT 2"),
    "join hints": (
        "SELECT 1 FROM t JOIN [shuffle] u USING (a)",
        "SELECT 1 FROM t JOIN u USING (a)",
    ),
}
DIFFERENT = {
    "case of tables": ("SELECT a FROM t", "SELECT a FROM T"),
    "case of databases": ("SELECT a FROM d.t", "SELECT a FROM D.t"),
    "case of table aliases": ("SELECT 1 FROM t x, u X", "SELECT 1 FROM t X, u x"),
    "case of strings": ("SELECT 'x'", "SELECT 'X'"),
    "string or number": ("SELECT 1", "SELECT '1'"),
    "distinct": ("SELECT a FROM t", "SELECT DISTINCT a FROM t"),
    "distinct inside": ("SELECT count(a) FROM t", "SELECT count(DISTINCT a) FROM t"),
    "all": ("SELECT 1 UNION SELECT 2", "SELECT 1 UNION ALL SELECT 2"),
    "columns": ("SELECT a, b FROM t", "SELECT b, a FROM t"),
    "qualifier": ("SELECT t.a FROM t, u", "SELECT u.a FROM t, u"),
    "side": ("SELECT 1 FROM t LEFT JOIN u USING (a)", "SELECT 1 FROM t JOIN u USING (a)"),
    "desc": ("SELECT a FROM t ORDER BY a DESC", "SELECT a FROM t ORDER BY a"),
    "limit": ("SELECT a FROM t LIMIT 1", "SELECT a FROM t LIMIT 2"),
    "partition": ("SELECT a FROM t PARTITION (p1)", "SELECT a FROM t PARTITION (p2)"),
    "one name or two": ("SELECT `a, b` FROM t", "SELECT a, b FROM t"),
    "precedence": ("SELECT (a + b) * c FROM t", "SELECT a + b * c FROM t"),
    "hint": ("SELECT /*+ SET_VAR(a = 1) */ 1", "SELECT 1"),
    "arguments": ("SELECT last_day(a, 'year')", "SELECT last_day(a)"),
    "too many arguments": ("SELECT upper(a, 1)", "SELECT upper(a)"),
    "explain": ("EXPLAIN SELECT 1", "SELECT 1"),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME)
def test_same_meaning_same_hash(one: str, other: str) -> None:
    assert tree_hash(one) == tree_hash(other) is not None


@pytest.mark.parametrize(("one", "other"), DIFFERENT.values(), ids=DIFFERENT)
def test_different_meaning_different_hash(one: str, other: str) -> None:
    assert None not in (tree_hash(one), tree_hash(other))
    assert tree_hash(one) != tree_hash(other)


def test_normalising_leaves_the_tree_alone_and_is_stable() -> None:
    original = tree("SELECT /* c */ A AS B FROM T")
    once = normalise(original)
    assert to_sql(original) == "/* c */ SELECT A AS B FROM T"
    assert to_sql(normalise(once)) == to_sql(once) == "SELECT `a` AS `b` FROM `T`"


def test_no_hash_without_one_statement() -> None:
    assert tree_hash("SELECT (") is None
    assert tree_hash("SELECT 1; SELECT 2") is None


@settings(max_examples=200)
@given(st.text(max_size=80))
def test_any_text_ends_in_trees_or_a_finding(text: str) -> None:
    found = parse_script(text)
    if isinstance(found, Finding):
        assert found.code == "syntax"
    tree_hash(text)


@settings(max_examples=100)
@given(st.from_regex(r"\ASELECT ['\"`/*\\a \-\n;(){}\[\]@#$]{0,30}\Z"))
@example("SELECT @@")
def test_any_quoting_ends_in_trees_or_a_finding(text: str) -> None:
    found = parse_script(text)
    if isinstance(found, Finding):
        assert 1 <= (found.line or 0) <= text.count("\n") + 1
