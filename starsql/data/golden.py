"""Golden queries of data sets, ready to be scored against: in StarRocks' SQL, with tags.

    unstated-literal     the golden query compares with a text that the question does not state

Spider's queries are SQLite's and are adapted. Its questions in Chinese were made from the English
ones, and names of things translated or exchanged with them, while the queries kept the English
texts: no model can know that 天津 stands for 'ATO'. Accuracy is therefore told with and without the
questions of this tag.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from sqlglot import exp

from starsql.dialect.adapt import adapt
from starsql.dialect.parse import parse
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.records import Finding, Question

__all__ = ["UNSTATED_LITERAL", "adapted", "tags_of", "unstated_literals"]

UNSTATED_LITERAL = "unstated-literal"

_TRANSPARENT = (exp.Cast, exp.Lower, exp.Paren, exp.Tuple, exp.Upper)


def adapted(
    questions: Iterable[Question],
    schema: Schema,
    *,
    version: StarRocksVersion = DEFAULT_VERSION,
) -> Iterator[Question]:
    """The questions, their golden queries adapted from SQLite's SQL.

    One that cannot be adapted stays as it is; whoever runs it will hear why it does not.
    """

    @lru_cache(maxsize=16)  # questions with one query stand together
    def starrocks(sql: str, database: str | None) -> str:
        return adapt(sql, schema, version=version, database=database).sql

    for question in questions:
        golden = question.golden_sql
        if golden is None:
            yield question
        else:
            yield replace(question, golden_sql=starrocks(golden, question.db_id))


def tags_of(question: Question, knowledge: str = "") -> tuple[str, ...]:
    """What should be known of a question when its answers are counted.

    knowledge: what is told beside all questions.
    """
    return (UNSTATED_LITERAL,) if unstated_literals(question, knowledge) else ()


def unstated_literals(question: Question, knowledge: str = "") -> list[str]:
    """Texts that the golden query compares with and nobody has told.

    The case of letters does not count, nor do the wildcards around a text. Texts without any
    letter are numbers and days, which people state in many ways; they are not looked for.
    """
    told = "\n".join((question.text, question.knowledge, knowledge)).lower()
    tree = parse(question.golden_sql or "")
    if isinstance(tree, Finding):
        return []
    found = {
        literal.name.strip("%").lower()
        for literal in tree.find_all(exp.Literal)
        if literal.is_string and _is_compared(literal)
    }
    return sorted(text for text in found if any(map(str.isalpha, text)) and text not in told)


def _is_compared(literal: exp.Expr) -> bool:
    node = literal.parent
    while isinstance(node, _TRANSPARENT):
        node = node.parent
    return isinstance(node, exp.Predicate)
