"""Error packets to findings: codes as the linter's, places counted from 1."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from starsql.dialect.engine.starrocks_errors import is_outage, server_finding
from starsql.dialect.lint import RULES
from starsql.dialect.lint.rule import Rule

A = "Getting analyzing error"
# number, message, SQL, code, line, column
CASES = [
    (1064, f"{A} from line 1, column 7 to line 1, column 9. Detail message: Column 'abc' cannot be "
     "resolved.", "SELECT abc FROM t", "unknown-column", 1, 8),
    (1064, f"{A} at line 2, column 0. Detail message: Column 'abc' cannot be resolved.",
     "SELECT\nabc FROM t", "unknown-column", 2, 1),
    (1064, f"{A}. Detail message: Column '`t`.`abc`' cannot be resolved.", "SELECT 人, abc FROM t",
     "unknown-column", 1, 11),
    (1064, "Column 'abc' cannot be resolved", "SELECT abc FROM t", "unknown-column", 1, 8),
    (1064, "Column 'abc' cannot be resolved", "SELECT abc, abc FROM t", "unknown-column", None, None),  # noqa: E501
    (1054, "Unknown column 'abc' in 'field list'", "SELECT abc FROM t", "unknown-column", 1, 8),
    (5502, f"{A}. Detail message: Unknown table 'x'.", "SELECT 1 FROM x", "unknown-table", 1, 15),
    (5502, "Unknown table 'x'", "SELECT 1 FROM db.x", "unknown-table", 1, 18),
    (1146, "Table 'db.x' doesn't exist", "SELECT 1 FROM x", "unknown-table", 1, 15),
    (1051, "Unknown table 'x'", "SELECT 1 FROM x", "unknown-table", 1, 15),
    (1049, "Unknown database 'zz'", "SELECT 1 FROM zz.t", "unknown-database", 1, 15),
    (5501, f"{A}. Detail message: Unknown database 'zz'.", "SELECT 1", "unknown-database", None, None),  # noqa: E501
    (1064, f"{A}. Detail message: Unknown database 'zz'.", "SELECT 1", "unknown-database", None, None),  # noqa: E501
    (1064, f"{A}. Detail message: Unknown catalog 'c'.", "SELECT 1", "unknown-catalog", None, None),
    (1046, "No database selected", "SELECT 1 FROM t", "no-database", None, None),
    (1052, "Column 'a' in field list is ambiguous", "SELECT a", "ambiguous-column", 1, 8),
    (1064, "Column 'a' is ambiguous", "SELECT a", "ambiguous-column", 1, 8),
    (1064, "Not unique table/alias: 't'", "SELECT 1 FROM t, u", "not-unique-alias", 1, 15),
    (1066, "Not unique table/alias: 't'", "SELECT 1 FROM t, t", "not-unique-alias", None, None),
    (1248, "Every derived table must have its own alias", "", "derived-table-without-alias", None,
     None),
    (1064, f"{A} at line 1, column 33. Detail message: '`d`.`t`.`id`' must be an aggregate "
     "expression or appear in GROUP BY clause.", "SELECT count(*) FROM t ORDER BY   id", "not-grouped",  # noqa: E501
     1, 34),
    (1055, "'db.t.a' isn't in GROUP BY", "SELECT a", "not-grouped", None, None),
    (1064, "No matching function with signature: foo(int(11)).", "SELECT foo(1)", "unknown-function",  # noqa: E501
     1, 8),
    (1064, "No matching function with signature: sum().", "SELECT sum()", "wrong-arguments", 1, 8),
    (1064, "WHERE clause cannot contain aggregations", "", "aggregate-in-where", None, None),
    (1064, "HAVING clause cannot contain window function", "", "window-in-clause", None, None),
    (1064, "Operands have unequal number of columns.", "", "set-operation-columns", None, None),
    (1064, "Query reached its timeout of 5 seconds, please increase the 'query_timeout' session "
     "variable and retry", "", "timeout", None, None),
    (1064, "StarRocks planner use long time 3000 ms in memo phase", "", "timeout", None, None),
    (1969, "Query execution was interrupted (max_statement_time exceeded)", "", "timeout", None, None),  # noqa: E501
    (1064, "Memory of process exceed limit. Used: 1, Limit: 2.", "", "memory-limit", None, None),
    (1064, "Memory of Query1f2 exceed limit. read and decompress page", "", "memory-limit", None, None),  # noqa: E501
    (1105, "Mem usage has exceed the limit of BE", "", "memory-limit", None, None),
    (1064, "exceed big query scan_rows limit: current is 10 but limit is 5", "", "scan-limit", None,
     None),
    (1064, "exceed big query cpu limit: current is 10ns but limit is 5ns", "", "resource-limit", None,  # noqa: E501
     None),
    (5203, "Access denied; you need (at least one of) the SELECT privilege(s) on TABLE t for this "
     "operation.", "", "access-denied", None, None),
    (1142, "SELECT command denied to user 'r'@'h' for table 't'", "", "access-denied", None, None),
    (1064, "Expected LE 1 to be returned by expression", "", "scalar-subquery", None, None),
    (1242, "Subquery returns more than 1 row", "", "scalar-subquery", None, None),
    (1317, "Query execution was interrupted", "", "cancelled", None, None),
    (1064, "Cancelled by user", "", "cancelled", None, None),
    (1064, f"{A}. Detail message: something new.", "", "analysis", None, None),
    (1105, "Unknown error", "", "server-error", None, None),
]  # fmt: skip
SYNTAX = [
    ("Getting syntax error at line 1, column 9. Detail message: Unexpected input 'FORM', the most "
     "similar input is {'FROM'}.", 1, 10, "Unexpected input 'FORM', the most similar input is {'FROM'}"),  # noqa: E501
    ("Getting syntax error from line 2, column 0 to line 2, column 3. Detail message: No viable "
     "statement for input 'x'.", 2, 1, "No viable statement for input 'x'"),
    ("Getting syntax error. Detail message: Unexpected input 'x'.", None, None, "Unexpected input 'x'"),  # noqa: E501
    ("You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server "  # noqa: E501
     "version for the right syntax to use near 'x' at line 3", 3, 1, "You have an error"),
    ("mismatched input 'FORM' expecting {<EOF>, ';'}", None, None, "mismatched input"),
    ("Syntax error in line 1:\nSELECT 1 FORM\n", None, None, "Syntax error in line 1"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "message", "sql", "code", "line", "column"), CASES, ids=[c[1][:70] for c in CASES]
)
def test_errors_become_findings(
    number: int, message: str, sql: str, code: str, line: int | None, column: int | None
) -> None:
    finding = server_finding(number, message, sql, source="explain")
    assert (finding.code, finding.line, finding.column) == (code, line, column)
    assert "Detail message" not in finding.message
    assert finding.source == "explain"
    assert not is_outage(number, message, "SELECT a FROM t")


@pytest.mark.parametrize(
    ("message", "line", "column", "says"), SYNTAX, ids=[c[0][:40] for c in SYNTAX]
)
def test_syntax_errors(message: str, line: int | None, column: int | None, says: str) -> None:
    finding = server_finding(1064, message, "SELECT 1", source="explain")
    assert (finding.code, finding.line, finding.column) == ("syntax", line, column)
    assert says in finding.message


def test_lines_put_before_the_query_do_not_count() -> None:
    message = f"{A} at line 2, column 7. Detail message: Column 'a' cannot be resolved."
    finding = server_finding(1064, message, "SELECT a", source="explain", lines_before=1)
    assert (finding.line, finding.column) == (1, 8)


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (1064, "Backend node not found. Check if any backend node is down.backend:"),
        (1064, "No alive backend"),
        (1105, "No available backends"),
        (1040, "Too many connections"),
        (1203, "Reach limit of connections"),
        (1064, "compute node not found"),
    ],
)
def test_a_sick_cluster_is_no_finding(number: int, message: str) -> None:
    assert is_outage(number, message, "SELECT a FROM t")


def test_what_a_query_says_itself_is_no_outage() -> None:
    sql = "SELECT 'rpc failed: No alive backend' FROM `too many connections`"
    message = "Unknown table 'too many connections', near 'rpc failed: no alive backend'"
    assert not is_outage(1064, message, sql)
    assert is_outage(1064, f"{message}. Backend node not found", sql)


# Rules that share a message with one before them: the server does not tell them apart.
TWINS = {
    "unknown-qualifier": "unknown-column",
    "unknown-star": "unknown-table",
    "alias-not-visible": "unknown-column",
    "using-column": "unknown-column",
    "wrong-arguments": "wrong-arguments",
}


@pytest.mark.parametrize(
    "rule", [r for r in RULES if r.severity == "error" and not r.code.startswith("syntax")],
    ids=lambda rule: rule.code,
)  # fmt: skip
def test_codes_are_the_linter_s(rule: Rule) -> None:
    name = "count" if rule.code == "wrong-arguments" else "x"
    message = f"{A}. Detail message: {rule.message.format(*[name] * 9)}."
    finding = server_finding(1064, message, "SELECT 1", source="explain")
    assert finding.code == TWINS.get(rule.code, rule.code)


def test_starrocks_own_errors_are_read(shared: Path) -> None:
    """The errors that StarRocks' tests record, those whose text is whole."""
    read = unread = placed = 0
    for line in (shared / "starrocks" / "invalid.jsonl").read_text().splitlines():
        record = json.loads(line)
        error = record["error"] or ""
        if not error.startswith("E: (1064, "):
            continue
        message = error.removeprefix("E: (1064, ").rstrip(")")[1:-1]
        finding = server_finding(1064, message, record["sql"], source="execute")
        assert finding.message
        read += 1
        unread += "Getting" in finding.message and finding.code != "syntax"
        placed += finding.line is not None
        if finding.line is not None:
            lines = record["sql"].split("\n")
            assert 1 <= finding.line <= len(lines) + 1
    assert read > 130
    assert unread == 0
    assert placed > 50
