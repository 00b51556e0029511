"""Schema linking: which tables a prompt shows, and in which order, in training as in answering.

Relevance is lexical: words of identifiers without their endings and pairs of neighbouring Chinese
characters, weighted by how rare they are in the schema (inverse document frequency, as in BM25
without its length terms: table descriptions are short). A Chinese question over tables that are
described in English alone shares no word with them, so its words are looked up in the dictionary.
"""

from __future__ import annotations

import copy
import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from starsql.data.gloss.glossary import Glossary, has_chinese, schema_words
from starsql.data.prompt import schema_text
from starsql.data.questions import unknown_table
from starsql.data.words import stem
from starsql.dialect.schema import Column, Schema, Table
from starsql.errors import SchemaError
from starsql.records import LinkedTable, Question

__all__ = ["Linker", "link_for_training", "words"]

_WORD = re.compile(r"[a-z]+|\d+|[\u3400-\u9fff]+")
_IDENTIFIER = re.compile(r"[a-z_][a-z0-9_]*")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def words(text: str) -> Counter[str]:
    """Words of a text: stems of the parts of identifiers, numbers, pairs of Chinese characters.

    >>> sorted(words("dws_loginCounts 在线时长"))
    ['count', 'dws', 'login', '在线', '时长', '线时']
    """
    found: Counter[str] = Counter()
    for part in _WORD.findall(_CAMEL.sub(" ", text).lower()):
        if part[0] < "\u3400" or len(part) == 1:
            found[stem(part)] += 1
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
        self._english: dict[str | None, frozenset[str] | None] = {}

    def only(self, database: str | None) -> Linker:
        """This linker for one database's questions; it ranks the same, and is small to pickle."""
        linker = copy.copy(self)
        linker._schema = self._schema.only(database)
        kept = {id(table) for table in linker._schema.tables}
        linker._documents = [one for one in self._documents if id(one.table) in kept]
        linker._english = {}
        return linker

    def tables(self, question: Question) -> list[Table]:
        """The tables the question names, else the most relevant ones, best first.

        Raises SchemaError if it names one that does not exist, or there are no tables at all.
        """
        if question.tables:
            return [self._named(name, question.db_id) for name in dict.fromkeys(question.tables)]
        return self.candidates(question)[: self._max_tables]

    def candidates(self, question: Question) -> list[Table]:
        """All tables that the question may be about, best first. Raises SchemaError for none."""
        allowed = {id(table) for table in self._schema.only(question.db_id).tables}
        if not allowed:
            where = f" in database {question.db_id!r}" if question.db_id else ""
            raise SchemaError(f"the schema has no tables{where}")
        text = self._asked(question)
        asked, lower = words(text), text.lower()
        candidates = [document for document in self._documents if id(document.table) in allowed]
        ranked = sorted(
            candidates,
            key=lambda document: (
                document.table.name.lower() not in lower,
                -self._score(asked, document.words),
                document.table.full_name,
            ),
        )
        return [document.table for document in ranked]

    def columns(self, question: Question, tables: Sequence[Table]) -> list[tuple[int, Column]]:
        """All columns of the tables, most relevant first: (index of the table, column).

        Keys, partition columns and columns that the question spells out lead; a tie goes to the
        earlier column, because warehouses put their dimensions first.
        """
        text = self._asked(question)
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

    def _asked(self, question: Question) -> str:
        """The question's words, in English as well where its tables are described in no Chinese."""
        text = f"{question.text} {question.knowledge}"
        if not has_chinese(text):
            return text
        english = self._described_in(question.db_id)
        return text if english is None else f"{text} {Glossary.load().gloss(text, english)}"

    def _described_in(self, db_id: str | None) -> frozenset[str] | None:
        """Stems of a database's names and comments; None if Chinese is among these."""
        if db_id not in self._english:
            tables = [_whole(table) for table in self._schema.only(db_id).tables]
            text = schema_text(tables, self._schema, db_id)
            self._english[db_id] = None if has_chinese(text) else schema_words(text)
        return self._english[db_id]

    def _named(self, name: str, db_id: str | None) -> Table:
        table = self._schema.table(name, db_id)
        if table is None:
            raise SchemaError(unknown_table(name, self._schema.only(db_id)))
        return table

    def _score(self, asked: Mapping[str, int], described: Mapping[str, int]) -> float:
        return sum(self._rarity.get(word, 0.0) for word in asked if word in described)


def link_for_training(
    linker: Linker, question: Question, needed: Collection[str]
) -> tuple[LinkedTable, ...]:
    """The tables that a model would be shown for a question, in that order, with every column.

    needed: names of the tables that the answer reads. Those that the linker misses take the place
    of the least relevant others: an answer that names what the prompt does not show teaches to
    guess. A prompt that is too long for a model is dropped by its training, never cut here.
    """
    tables = linker.tables(question)
    shown = [table.name for table in tables]
    missing = [name for name in needed if name not in shown]
    if missing:
        everything = {table.name: table for table in linker.candidates(question)}
        spare = [table for table in reversed(tables) if table.name not in needed][: len(missing)]
        tables = [table for table in tables if table not in spare]
        tables += [everything[name] for name in missing]
    return tuple(map(_whole, tables))


def _whole(table: Table) -> LinkedTable:
    return LinkedTable(table.name, tuple(column.name for column in table.columns))


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
