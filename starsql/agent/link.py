"""Schema linking: which tables and columns the prompt shows.

Relevance is lexical: words of identifiers and pairs of neighbouring Chinese characters, weighted
by how rare they are in the schema (inverse document frequency, as in BM25 without its length
terms: table descriptions are short). A prompt that would not fit loses its least relevant columns,
and the state says which; nothing is ever cut off.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from starsql.data.questions import unknown_table
from starsql.dialect.schema import Column, Schema, Table
from starsql.errors import PromptTooLong, SchemaError
from starsql.records import Linked, LinkedTable, Question

__all__ = ["Linker", "fit", "words"]

_WORD = re.compile(r"[a-z]+|\d+|[\u3400-\u9fff]+")
_IDENTIFIER = re.compile(r"[a-z_][a-z0-9_]*")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")

CountTokens = Callable[[tuple[LinkedTable, ...]], int]


def words(text: str) -> Counter[str]:
    """Words of a text: parts of identifiers, numbers, and pairs of Chinese characters.

    >>> sorted(words("dws_loginCount 在线时长"))
    ['count', 'dws', 'login', '在线', '时长', '线时']
    """
    found: Counter[str] = Counter()
    for part in _WORD.findall(_CAMEL.sub(" ", text).lower()):
        if part[0] < "\u3400" or len(part) == 1:
            found[part] += 1
        else:
            found.update(part[i : i + 2] for i in range(len(part) - 1))
    return found


@dataclass(frozen=True)
class _Document:
    table: Table
    words: Mapping[str, int]


class Linker:
    """Ranks the tables and columns of one schema; built once, asked for every question."""

    def __init__(self, schema: Schema, *, max_tables: int) -> None:
        self._schema = schema
        self._max_tables = max_tables
        self._documents = [_Document(table, _table_words(table)) for table in schema.tables]
        self._rarity = _rarity([document.words for document in self._documents])

    def tables(self, question: Question) -> list[Table]:
        """The tables the question names, else the most relevant ones, best first.

        Raises SchemaError if it names one that does not exist, or there are no tables at all.
        """
        if question.tables:
            return [self._named(name, question.db_id) for name in dict.fromkeys(question.tables)]
        allowed = {id(table) for table in self._schema.only(question.db_id).tables}
        if not allowed:
            where = f" in database {question.db_id!r}" if question.db_id else ""
            raise SchemaError(f"the schema has no tables{where}")
        asked = words(f"{question.text} {question.knowledge}")
        text = f"{question.text} {question.knowledge}".lower()
        candidates = [document for document in self._documents if id(document.table) in allowed]
        ranked = sorted(
            candidates,
            key=lambda document: (
                document.table.name.lower() not in text,
                -self._score(asked, document.words),
                document.table.full_name,
            ),
        )
        return [document.table for document in ranked[: self._max_tables]]

    def columns(self, question: Question, tables: Sequence[Table]) -> list[tuple[int, Column]]:
        """All columns of the tables, most relevant first: (index of the table, column).

        Keys, partition columns and columns that the question spells out lead; a tie goes to the
        earlier column, because warehouses put their dimensions first.
        """
        text = f"{question.text} {question.knowledge}"
        asked, spelled = words(text), set(_IDENTIFIER.findall(text.lower()))
        ranked = [
            (
                not _leads(table, column, spelled),
                -self._score(asked, words(f"{column.name} {column.comment}")),
                position,
                index,
                column,
            )
            for index, table in enumerate(tables)
            for position, column in enumerate(table.columns)
        ]
        ranked.sort(key=lambda entry: entry[:4])
        return [(index, column) for *_, index, column in ranked]

    def _named(self, name: str, db_id: str | None) -> Table:
        table = self._schema.table(name, db_id)
        if table is None:
            raise SchemaError(unknown_table(name, self._schema.only(db_id)))
        return table

    def _score(self, asked: Mapping[str, int], described: Mapping[str, int]) -> float:
        return sum(self._rarity.get(word, 0.0) for word in asked if word in described)


def _table_words(table: Table) -> Counter[str]:
    texts = [table.name, table.comment]
    texts += [f"{column.name} {column.comment}" for column in table.columns]
    return words(" ".join(texts))


def _rarity(documents: Sequence[Mapping[str, int]]) -> dict[str, float]:
    seen = Counter(word for document in documents for word in document)
    count = len(documents)
    return {word: math.log(1 + (count - n + 0.5) / (n + 0.5)) for word, n in seen.items()}


def _leads(table: Table, column: Column, spelled: Iterable[str]) -> bool:
    key = table.key.columns if table.key else ()
    partition = table.partition.expressions if table.partition else ()
    foreign = [name for reference in table.foreign_keys for name in reference.columns]
    return column.name in (*key, *partition, *foreign) or column.name.lower() in spelled


def fit(
    tables: Sequence[Table],
    ranked: Sequence[tuple[int, Column]],
    count_tokens: CountTokens,
    limit: int,
) -> Linked:
    """Show as many of the ranked columns as leave the prompt within `limit` tokens.

    count_tokens: length of the first prompt that shows these tables. Raises PromptTooLong if not
    even one column a table fits.
    """
    whole = _choose(tables, ranked, len(ranked))
    tokens = count_tokens(whole)
    if tokens <= limit:
        return Linked(whole, tokens)
    fewest = _choose(tables, ranked, 0)
    tokens = count_tokens(fewest)
    if tokens > limit:
        raise PromptTooLong(
            f"the prompt takes {tokens} tokens with one column a table, and the model leaves "
            f"{limit}: ask a shorter question, name fewer tables, shorten the common knowledge, "
            "or use a model with a longer context",
            tokens=tokens,
            limit=limit,
        )
    low, high, best = 0, len(ranked), Linked(fewest, tokens)
    while high - low > 1:
        middle = (low + high) // 2
        chosen = _choose(tables, ranked, middle)
        tokens = count_tokens(chosen)
        if tokens <= limit:
            low, best = middle, Linked(chosen, tokens)
        else:
            high = middle
    return best


def _choose(
    tables: Sequence[Table], ranked: Sequence[tuple[int, Column]], keep: int
) -> tuple[LinkedTable, ...]:
    """The `keep` best columns, at least one a table, each table's in its own order."""
    best_of_each: dict[int, tuple[int, Column]] = {}
    for entry in ranked:
        best_of_each.setdefault(entry[0], entry)
    kept = {*ranked[:keep], *best_of_each.values()}
    dropped = [entry for entry in reversed(ranked) if entry not in kept]
    return tuple(
        LinkedTable(
            table.name,
            tuple(column.name for column in table.columns if (index, column) in kept),
            tuple(column.name for at, column in dropped if at == index),
        )
        for index, table in enumerate(tables)
    )
