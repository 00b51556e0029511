"""What StarRocks would say about a query, without asking one.

    >>> lint("SELECT teamid FROM player", schema, version="2.5")
    [Finding(code='unknown-column', message="Column 'teamid' cannot be resolved", ...)]

A rule lives beside its topic and is listed in that module's RULES; all together are `RULES`, in
the order in which findings come. Messages are StarRocks' own, bare: without "Getting analyzing
error. Detail message: ", which versions before 3.0 do not print and which says nothing.
"""

from __future__ import annotations

from dataclasses import replace

from sqlglot import exp

from starsql.dialect.lint import (
    aggregation,
    arguments,
    comparisons,
    frames,
    functions,
    grammar,
    keys,
    literals,
    names,
    ordering,
    predicates,
    queries,
    style,
    table_functions,
    tables,
    traps,
    values,
    versions,
    windows,
)
from starsql.dialect.lint.rule import Hit, Rule, Subject
from starsql.dialect.parse import Statement, read_once, statement_count
from starsql.dialect.quiet import quietly
from starsql.dialect.readonly import read_only_violation
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.records import Finding

__all__ = ["CODES", "RULES", "TOPICS", "Rule", "examine", "lint", "unreadable"]

TOPICS = (
    grammar,
    versions,
    names,
    tables,
    table_functions,
    functions,
    arguments,
    aggregation,
    ordering,
    windows,
    frames,
    queries,
    literals,
    predicates,
    values,
    keys,
    traps,
    comparisons,
    style,
)
"""The modules of rules, in the order in which findings come."""

RULES: tuple[Rule, ...] = tuple(rule for topic in TOPICS for rule in topic.RULES)

CODES = frozenset(rule.code for rule in RULES) | {"syntax", "statement-count", "unread"}
"""All codes of findings, those of the parser included."""


@quietly()
def lint(
    sql: str,
    schema: Schema,
    version: str | StarRocksVersion = DEFAULT_VERSION,
    *,
    database: str | None = None,
    read_only: bool = True,
) -> list[Finding]:
    """What is wrong with a query; empty if nothing that we know of.

    database: what unqualified tables belong to. read_only: also report what is not exactly one
    read-only query; without it a text may hold several statements; each query among them is judged
    by itself.
    A text that cannot be read gives one finding, of code "syntax". Raises ConfigError for a version
    that is none; bad SQL never raises.
    """
    if isinstance(version, str):
        version = StarRocksVersion.parse(version)
    statements = read_once(sql)
    if isinstance(statements, Finding):
        return [statements if read_only else unreadable(statements)]
    if read_only and len(statements) != 1:
        return [statement_count(len(statements))]
    findings: list[Finding] = []
    for statement in statements:
        violation = read_only_violation(statement.tree) if read_only else None
        findings += [violation] if violation else _judge(statement, schema, version, database)
    return findings


def unreadable(finding: Finding) -> Finding:
    """The finding about a statement that may stay as it is, since nobody runs it from here.

    What StarRocks accepts and we cannot read may not be run unseen, but is not wrong.
    """
    return replace(finding, severity="warning") if finding.code == "unread" else finding


def _is_query(tree: exp.Expr) -> bool:
    if isinstance(tree, exp.Describe):
        tree = tree.this
    # An expression alone is what sqlglot makes of `SELCT a`.
    return isinstance(tree, (exp.Query, exp.Condition, exp.Alias))


def _judge(
    statement: Statement, schema: Schema, version: StarRocksVersion, database: str | None
) -> list[Finding]:
    subject = Subject(statement.sql, statement.tree, statement.tokens, schema, version, database)
    return [finding for finding, _ in examine(subject)]


def examine(subject: Subject) -> list[tuple[Finding, Hit]]:
    """What the rules of its version say about a statement, and where each of them hit it.

    Nothing, if it is no query.
    """
    if not _is_query(subject.tree):
        return []
    try:
        return [
            found
            for rule in RULES
            if rule.holds_for(subject.version)
            for found in rule.findings(subject)
        ]
    except RecursionError:
        message = "The statement is nested too deeply to be analyzed."
        return [(Finding("syntax", message), Hit(None))]
