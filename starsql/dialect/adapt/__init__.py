"""Other dialects' queries as StarRocks queries that mean the same.

    >>> adapt('SELECT Name FROM PEOPLE WHERE name LIKE "%ha%" LIMIT 2, 3', schema).sql
    "SELECT Name FROM people WHERE LOWER(name) LIKE '%ha%' LIMIT 3 OFFSET 2"

sqlglot reads the source's dialect and knows most of the functions' names; rules on its tree do what
needs the schema (names, types, keys) or what sqlglot leaves. `RULES` are about what the source
means and come first; then the text is read again as StarRocks', and `AFTERWARDS` mend what its
analyzer refuses. docs/adapt.md says what each of them does.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.adapt import dates, functions, grouping, joins, names, queries, values
from starsql.dialect.adapt.reading import (
    SOURCES,
    Source,
    read_source,
    select_list,
    split_source,
)
from starsql.dialect.adapt.rewriting import Change, Rewriting
from starsql.dialect.adapt.writing import write
from starsql.dialect.lint import lint
from starsql.dialect.lint.rule import Subject
from starsql.dialect.parse import read_statements
from starsql.dialect.quiet import quietly
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.errors import ConfigError
from starsql.records import Finding

__all__ = ["AFTERWARDS", "RULES", "SOURCES", "Adapted", "Change", "Source", "adapt", "split_source"]


@dataclass(frozen=True, slots=True)
class Adapted:
    """What became of a query."""

    sql: str
    """StarRocks SQL; the source's own text if that could not be read."""
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    """What the linter says of it, matters of style aside, and what has no counterpart that is known
    here ("not-adapted"). Places are not given: they would be those of the new text."""

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity == "error")


RULES: tuple[Callable[[Rewriting], None], ...] = (
    names.restore_case,
    names.strings_in_double_quotes,
    functions.clauses,
    joins.natural_joins,
    joins.early_conditions,
    names.expand_stars,
    functions.filters,
    values.truth,
    values.collations,
    values.comparisons,
    values.like,
    values.division,
    values.real_literals,
    values.casts,
    dates.date_functions,
    dates.day_arithmetic,
    functions.functions,
    functions.other_nodes,
    functions.ends_of_texts,
    dates.compact_days,
    queries.scalar_subqueries,
    names.name_derived_tables,
)
"""What the source means, in the order in which it is rewritten."""

AFTERWARDS: tuple[Callable[[Rewriting, Subject], bool], ...] = (
    grouping.having_alone,
    grouping.orders_of_one_row,
    grouping.bare_columns,
    grouping.distinct_orders,
)
"""What StarRocks' analyzer refuses of a query that has become one of StarRocks'; each says whether
it changed the tree."""


@quietly()
def adapt(
    sql: str,
    schema: Schema,
    source: Source = "sqlite",
    *,
    version: str | StarRocksVersion = DEFAULT_VERSION,
    database: str | None = None,
    full_join: bool = True,
    prefer_ctes: bool = False,
) -> Adapted:
    """One query of another dialect in StarRocks' SQL.

    database: what unqualified tables belong to. full_join: keep FULL OUTER JOIN; without it, it
    becomes a UNION ALL of a left and an anti join. prefer_ctes: derived tables become CTEs.
    What cannot be read is a finding, whatever it is. Raises ConfigError for a source or a version
    that is none.
    """
    if source not in SOURCES:
        raise ConfigError(f"no source dialect {source!r}; there are {', '.join(SOURCES)}")
    if isinstance(version, str):
        version = StarRocksVersion.parse(version)
    read = read_source(sql, source)
    if isinstance(read, Finding):
        return Adapted(sql, findings=(read,))
    tree, tokens = read
    work = Rewriting(tree, sql, schema, source, version=version, database=database)
    try:
        if isinstance(tree, exp.Query):
            _rewrite(work, tokens, full_join=full_join, prefer_ctes=prefer_ctes)
        text = write(work.tree)
    except RecursionError:
        return Adapted(sql, findings=(Finding("syntax", "The statement is nested too deeply"),))
    except (SqlglotError, ValueError) as error:  # sqlglot reads some things that it cannot write
        return Adapted(sql, findings=(Finding("not-adapted", f"It cannot be written: {error}"),))
    found = lint(text, schema, version, database=database)
    told = (replace(f, line=None, column=None) for f in found if f.severity != "style")
    return Adapted(text, work.changes, (*work.findings, *told))


def _rewrite(work: Rewriting, tokens: list[Token], *, full_join: bool, prefer_ctes: bool) -> None:
    for rule in RULES:
        rule(work)
    if not full_join:
        joins.without_full_joins(work)
    names.quote_reserved(work)
    written = write(work.tree).lower()
    for name in sorted(_calls(tokens)):
        if f"{name}(" not in written:
            work.note("function", f"{name}() is called by another name")
    subject = _as_starrocks(work)
    for mend in AFTERWARDS:
        if subject is not None and mend(work, subject):
            subject = _as_starrocks(work)
    if prefer_ctes:
        queries.lift_derived_tables(work)
    names.keep_output_names(work, select_list(tokens, work.sql))
    names.quote_reserved(work)


def _as_starrocks(work: Rewriting) -> Subject | None:
    """The statement as StarRocks reads it, whose tree becomes that of `work`.

    None if it cannot read it: the linter will say why.
    """
    text = write(work.tree)
    statements = read_statements(text)
    if isinstance(statements, Finding) or len(statements) != 1:
        return None
    statement = statements[0]
    work.tree = statement.tree
    return Subject(text, statement.tree, statement.tokens, work.schema, work.version, work.database)


def _calls(tokens: list[Token]) -> set[str]:
    """The names of the functions that a text calls, in lower case."""
    return {
        token.text.lower()
        for token, following in itertools.pairwise(tokens)
        if following.token_type == TokenType.L_PAREN and token.token_type == TokenType.VAR
    }
