"""Comparisons and calculations that run, but seldom mean what their writer meant. All warnings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlglot import exp
from sqlglot.tokenizer_core import TokenType

from starsql.dialect.lint.rule import Hit, Rule, Subject
from starsql.dialect.scope import Output

__all__ = ["RULES"]

_FUNCTIONS = "https://docs.starrocks.io/docs/sql-reference/sql-functions/"
_SELECT = (
    "https://docs.starrocks.io/docs/sql-reference/sql-statements/table_bucket_part_index/SELECT/"
)
# Compared as strings by default up to 3.2, as DECIMAL from 3.3 on; < and > as DOUBLE.
_EQUALITY_DOC = "https://docs.starrocks.io/docs/sql-reference/System_variable/#cbo_eq_base_type"
_LITERALS_DOC = "https://docs.starrocks.io/docs/sql-reference/data-types/string-type/STRING/"

_DATE_NUMBER = re.compile(r"(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])(\d\d)?")
_DAY = re.compile(r"(19|20)\d\d-?\d\d-?\d\d")
_COMPARISONS = (exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE)


def _is_number(node: exp.Expr) -> bool:
    return isinstance(node, exp.Literal) and not node.is_string


def _text(node: exp.Expr, subject: Subject) -> str:
    """An expression as its writer wrote it, cut where it is long."""
    found = subject.resolution.meanings.get(id(node))
    text = found.name if found is not None else node.sql(dialect="starrocks")
    return text if len(text) <= _LONG else text[: _LONG - 3] + "..."


_LONG = 40


def number_for_date(subject: Subject) -> Iterator[Hit]:
    for node, other, _ in subject.comparisons:
        if _is_number(other) and _DATE_NUMBER.fullmatch(other.name):
            type_ = subject.type_of(node)
            if type_ is not None and type_.is_string and not isinstance(node, exp.Literal):
                yield Hit(node, (_text(node, subject), other.name), f"write '{other.name}'")


def string_with_number(subject: Subject) -> Iterator[Hit]:
    for node, other, _ in subject.comparisons:
        if isinstance(node, exp.Literal) or (_is_number(other) and _is_date(other)):
            continue
        string, number = subject.type_of(node), subject.type_of(other)
        if string is None or not string.is_string or number is None or not number.is_number:
            continue
        text = _text(other, subject)
        hint = f"write '{text}'" if _is_number(other) else f"write CAST({text} AS STRING)"
        yield Hit(node, (_text(node, subject), text), hint)


def _is_date(number: exp.Expr) -> bool:
    return _DATE_NUMBER.fullmatch(number.name) is not None


def null_comparison(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(*_COMPARISONS):
        if isinstance(node.expression, exp.Null) or isinstance(node.this, exp.Null):
            wanted = "IS NOT NULL" if isinstance(node, exp.NEQ) else "IS NULL"
            yield Hit(node, (), f"write {wanted}")
    for in_ in subject.all(exp.In):
        if isinstance(in_.parent, exp.Not) and any(
            isinstance(item, exp.Null) for item in in_.expressions
        ):
            yield Hit(in_, (), "take NULL out of the list")


def not_in_nullable(subject: Subject) -> Iterator[Hit]:
    for in_ in subject.all(exp.In):
        query = in_.args.get("query")
        if query is None or not isinstance(in_.parent, exp.Not) or query.find(exp.Is) is not None:
            continue
        outputs = subject.resolution.subqueries.get(id(query))
        if outputs and _is_told_nullable(subject, outputs[0]):
            name = outputs[0].name
            hint = f"add WHERE {name} IS NOT NULL to the subquery, or write NOT EXISTS"
            yield Hit(in_, (name,), hint)


def _is_told_nullable(subject: Subject, output: Output) -> bool:
    """Whether the DDL says NOT NULL of other columns; where it never does, nobody thought of it."""
    found = subject.resolution.meanings.get(id(output.origin))
    table = found.source.table if found is not None and found.source is not None else None
    return output.nullable and table is not None and not all(c.nullable for c in table.columns)


def date_arithmetic(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Add, exp.Sub):
        left, right = node.this, node.expression
        date = next((side for side in (left, right) if _is_day(subject, side)), None)
        if date is None:
            continue
        other = right if date is left else left
        type_ = subject.type_of(other)
        if _is_day(subject, other):
            hint = f"datediff({_text(left, subject)}, {_text(right, subject)})"
        elif type_ is not None and type_.is_integer:
            name = "date_sub" if isinstance(node, exp.Sub) else "date_add"
            hint = f"{name}({_text(date, subject)}, INTERVAL {_text(other, subject)} DAY)"
            if not _is_temporal(subject, date):
                hint = f"date_format({hint}, '%Y%m%d')"
        else:
            continue
        yield Hit(node, (_text(date, subject),), f"write {hint}")


def _is_temporal(subject: Subject, node: exp.Expr) -> bool:
    type_ = subject.type_of(node)
    return type_ is not None and type_.is_temporal


def _is_day(subject: Subject, node: exp.Expr) -> bool:
    """Whether an expression is a date, or a column of dates as text that parts a table."""
    if _is_temporal(subject, node):
        return True
    type_ = subject.type_of(node)
    return type_ is not None and type_.is_string and _parts_its_table(subject, node)


def _parts_its_table(subject: Subject, node: exp.Expr) -> bool:
    """Whether an expression is a column that its table is partitioned by."""
    found = subject.resolution.meanings.get(id(node))
    table = found.source.table if found is not None and found.source is not None else None
    return table is not None and found is not None and found.name.lower() in table.partition_columns


def datetime_with_day(subject: Subject) -> Iterator[Hit]:
    for node, other, predicate in subject.comparisons:
        found = subject.resolution.meanings.get(id(node))
        if not (isinstance(other, exp.Literal) and other.is_string) or found is None:
            continue
        if not _DAY.fullmatch(other.name) or not _ends_at(predicate, node, other):
            continue
        type_ = subject.type_of(node)
        # What parts a table holds one value a day, at midnight.
        if type_ is not None and type_.kind == "DATETIME" and not _parts_its_table(subject, node):
            hint = f"write {found.name} < the day after, or compare date({found.name})"
            yield Hit(node, (found.name, other.name), hint)


def _ends_at(predicate: exp.Expr, node: exp.Expr, other: exp.Expr) -> bool:
    """Whether a predicate takes the beginning of a day for all of it."""
    if isinstance(predicate, exp.Between):
        return predicate.args["high"] is other
    if isinstance(predicate, exp.In):
        return all(_DAY.fullmatch(item.name) for item in predicate.expressions)
    if isinstance(predicate, exp.LTE):
        return predicate.this is node
    if isinstance(predicate, exp.GTE):
        return predicate.expression is node
    return isinstance(predicate, exp.EQ)


def quoted_name(subject: Subject) -> Iterator[Hit]:
    if '"' not in subject.sql:
        return
    literals = {
        node.name.lower()
        for node in subject.all(exp.Literal)
        if node.is_string and isinstance(node.parent, _NAME_PLACES)
    }
    names = literals & _names(subject) if literals else set()
    tokens = subject.tokens
    for i, token in enumerate(tokens) if names else ():
        if token.token_type != TokenType.STRING or token.text.lower() not in names:
            continue
        # 'x' is a string in every database; "x" is a name in most of them.
        if subject.sql[token.start] == '"' and tokens[i - 1].token_type != TokenType.ALIAS:
            yield Hit(token, (token.text,), f"write `{token.text}` if the column is meant")


# Where a column is expected, and a string that is called like one hardly ever meant.
_NAME_PLACES = (exp.Ordered, exp.Group, exp.AggFunc, *_COMPARISONS)


def _names(subject: Subject) -> set[str]:
    """All names, in lower case, that some SELECT of the statement could refer to."""
    found: set[str] = set()
    for scope in subject.scopes:
        found.update(scope.aliases)
        for source in scope.sources:
            found.update(source.columns or ())
    return found


RULES = (
    Rule(
        "number-for-date",
        "String '{}' is compared with the number {}: versions differ in which of them is converted",
        number_for_date,
        bad="SELECT id FROM player WHERE dt >= 20250101",
        good="SELECT id FROM player WHERE dt >= '20250101' AND id <> 20250101",
        url=_EQUALITY_DOC,
        severity="warning",
    ),
    Rule(
        "string-with-number",
        "'{}' is a string, '{}' a number: versions differ in which of them is converted",
        string_with_number,
        bad="SELECT id FROM player WHERE name = 7 AND dt = '20250101'",
        good="SELECT id FROM player WHERE name = '7' AND id = '7' AND dt = '20250101'",
        url=_EQUALITY_DOC,
        severity="warning",
    ),
    Rule(
        "null-comparison",
        "A comparison with NULL is never true",
        null_comparison,
        bad="SELECT team_id FROM team WHERE title = NULL",
        good="SELECT team_id FROM team WHERE title IS NULL AND NOT title <=> NULL",
        url=_SELECT + "SELECT_WHERE_operator/",
        severity="warning",
    ),
    Rule(
        "not-in-nullable",
        "NOT IN is never true once the subquery's column '{}' holds a NULL",
        not_in_nullable,
        bad="SELECT id FROM tags WHERE id NOT IN (SELECT day FROM calendar)",
        good="SELECT id FROM tags WHERE id NOT IN (SELECT day FROM calendar "
        "WHERE day IS NOT NULL) AND id NOT IN (SELECT team_id FROM team)",
        url=_SELECT + "SELECT_subquery/",
        severity="warning",
    ),
    Rule(
        "date-arithmetic",
        "+ and - take '{}' for the number YYYYMMDD and do not count in days",
        date_arithmetic,
        bad="SELECT founded + 7 FROM team",
        good="SELECT founded + INTERVAL 7 DAY, date_sub(founded, 7) FROM team",
        url=_FUNCTIONS + "date-time-functions/date_add/",
        severity="warning",
    ),
    Rule(
        "datetime-with-day",
        "'{}' has a time of day: '{}' is only the first moment of that day",
        datetime_with_day,
        bad="SELECT day FROM calendar WHERE starts BETWEEN '2025-01-01' AND '2025-01-31'",
        good="SELECT day FROM calendar WHERE starts >= '2025-01-01' AND starts < '2025-02-01'",
        url="https://docs.starrocks.io/docs/sql-reference/data-types/date-types/DATETIME/",
        severity="warning",
    ),
    Rule(
        "quoted-name",
        '"{}" is a string, not the column of that name',
        quoted_name,
        bad='SELECT title FROM team ORDER BY "title"',
        good="SELECT title AS \"name\" FROM team WHERE title <> 'title' ORDER BY `title`",
        url=_LITERALS_DOC,
        severity="warning",
    ),
)
