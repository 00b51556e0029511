"""The way back: the question that a query answers, to tell the likeliest of several candidates.

A model that writes queries may read them too. Of several queries to one question the better one is
mostly that from which the model would have asked this very question: it speaks of all that was
asked and of nothing else (Coder-Reviewer reranking, Zhang et al., ICML 2023,
https://arxiv.org/abs/2211.16490; in translation the noisy channel). An adapter learns it from
examples of kind `review`, which `starsql data review` turns first tries into:

    # Tables
    table singer (key id)
    string: name country

    # Query
    select country, count(*) from singer group by country

    Answer with the question.

The tables shown are those that the query names. Where Chinese questions have English words under
them, those words are the question.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from starsql.data.answer import extract_sql
from starsql.data.prompt import gloss_text, question_text, tables_text
from starsql.records import Message, Messages, PreferencePair, SftExample

__all__ = ["asked_words", "review", "review_version", "with_reviews"]

_INSTRUCTIONS = "You write the question that a StarRocks query answers."
_TASK = "Answer with the question."
_CHINESE_TASK = "Answer with the question in Chinese."
_GLOSS_TASK = "Answer with the English words of the question in Chinese."

_NAME = re.compile(r"`([^`]*)`|(\w+)")
_TABLE = re.compile(r"table (?:`([^`]*)`|(\w+))", re.ASCII)
_CHINESE = re.compile("[\u3400-\u9fff]")


def review(first: Messages, sql: str) -> list[Message]:
    """The messages that ask which question a query answers.

    first: those of `data.prompt`, without mentions, which asked for the query.
    """
    user = f"# Tables\n{_tables(tables_text(first), sql)}\n\n# Query\n{sql}\n\n{_task(first)}"
    return [{"role": "system", "content": _INSTRUCTIONS}, {"role": "user", "content": user}]


def asked_words(first: Messages) -> str:
    """What a review should answer: the question, or its English words if it has some."""
    return gloss_text(first) or question_text(first)


def with_reviews(examples: Iterable[SftExample | PreferencePair]) -> Iterator[SftExample]:
    """First tries turned round, one review each; repairs and pairs are left out."""
    for example in examples:
        if isinstance(example, SftExample) and example.meta.kind == "first":
            *first, answer = example.messages
            asked: Message = {"role": "assistant", "content": asked_words(first)}
            meta = replace(
                example.meta, id=f"review:{example.meta.id}", kind="review", parent=example.meta.id
            )
            yield SftExample((*review(first, extract_sql(answer["content"])), asked), meta)


def _task(first: Messages) -> str:
    if gloss_text(first):
        return _GLOSS_TASK
    return _CHINESE_TASK if _CHINESE.search(question_text(first)) else _TASK


def _tables(tables: str, sql: str) -> str:
    """The tables of a prompt that a query names; all of them if it names none."""
    named = {(match[1] or match[2]).lower() for match in _NAME.finditer(sql) if match[0] != "``"}
    blocks: list[list[str]] = []
    for line in tables.splitlines():
        if _TABLE.match(line) or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    shown = [block for block in blocks if _table_of(block) in named]
    return "\n".join(line for block in shown or blocks for line in block)


def _table_of(block: Sequence[str]) -> str:
    match = _TABLE.match(block[0])
    return (match[1] or match[2]).lower() if match else ""


@functools.cache
def review_version() -> str:
    """Hash of fixed miniature reviews: an adapter reviews as it was trained to, or not at all."""
    tables = "# Tables\ntable film\nstring: title\ntable actor\nint: age\n\n# Question\n"
    reviews = [
        review([{"role": "user", "content": f"{tables}{asked}"}], "select title from film")
        for asked in ("Titles?", "片名？", "片名？\nIn English words: titles ?")
    ]
    return hashlib.sha256(json.dumps(reviews, ensure_ascii=False).encode()).hexdigest()[:12]
