"""Functions arrive as they were written."""

from __future__ import annotations

import pytest
from sqlglot import exp

from starsql.dialect.engine.translate.formats import fixed_digits, strftime_pattern
from starsql.dialect.engine.translate.reading import function_name, read
from starsql.records import Finding

CALLS = {
    "last_day(d, 'year')": ("last_day", 2),
    "from_unixtime(n, '%Y')": ("from_unixtime", 2),
    "week(d, 3)": ("week", 2),
    "LEFT(s, 1)": ("left", 2),
    "if(a, b, c)": ("if", 3),
    "regexp_extract(s, 'x', 1)": ("regexp_extract", 3),
    "date_add(d, INTERVAL 1 DAY)": ("date_add", 2),
    "no_such_function()": ("no_such_function", 0),
}


@pytest.mark.parametrize(("sql", "expected"), CALLS.items(), ids=CALLS)
def test_calls(sql: str, expected: tuple[str, int]) -> None:
    tree = read(f"SELECT {sql} FROM t")
    assert isinstance(tree, exp.Select)
    call = tree.selects[0]
    assert isinstance(call, exp.Anonymous)
    assert (function_name(call), len(call.expressions)) == expected


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT CAST(a AS CHAR(10)) FROM t LEFT JOIN (SELECT 1) u ON true",
        "INSERT INTO replace (a, b) VALUES (1, 2)",
        "SELECT a FROM t WHERE a IN (1, 2) AND EXISTS (SELECT 1) GROUP BY ROLLUP (a)",
        "SELECT 1; -- one statement",
    ],
)
def test_what_is_no_call(sql: str) -> None:
    tree = read(sql)
    assert not isinstance(tree, Finding)
    assert not list(tree.find_all(exp.Anonymous))


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("SELECT (", "syntax"),
        ("SELECT 1; SELECT 2", "statement-count"),
        ("SELECT 1 FROM t SAMPLE('x'='1')", "unsupported-feature"),
    ],
    ids=["syntax", "two", "sample"],
)
def test_what_cannot_be_read(sql: str, code: str) -> None:
    found = read(sql)
    assert isinstance(found, Finding)
    assert found.code == code


@pytest.mark.parametrize(
    ("mysql", "printed"),
    [
        ("%Y-%m-%d %H:%i:%s", "%Y-%m-%d %H:%M:%S"),
        ("%c/%e %T", "%-m/%-d %H:%M:%S"),
        ("%x%v", "%G%V"),
        ("%D", None),
        ("100%", "100%"),
    ],
)
def test_formats_that_duckdb_prints(mysql: str, printed: str | None) -> None:
    assert strftime_pattern(mysql) == printed


@pytest.mark.parametrize(
    ("mysql", "shape_and_pattern"),
    [
        ("%Y%m%d", (r"\d{4}\d{2}\d{2}", "%Y%m%d")),
        ("%Y/%m/%d %H:%i", (r"\d{4}/\d{2}/\d{2}\ \d{2}:\d{2}", "%Y/%m/%d %H:%M")),
        ("%d.%m.%Y", None),
        ("%Y-%b", None),
    ],
)
def test_formats_that_duckdb_reads(mysql: str, shape_and_pattern: tuple[str, str] | None) -> None:
    assert fixed_digits(mysql) == shape_and_pattern
