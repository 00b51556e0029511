"""The same question among other tables and columns: fewer that it does not need, and strange ones.

A model that has seen a question's few tables a dozen times answers from memory. Here tables and
columns that the answer does not use are left out of the prompt, and tables of other databases stand
beside those that it uses, so that it must look which of them are meant.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from starsql.data.answer import extract_sql
from starsql.data.gloss.glossary import Glossary, has_chinese, schema_words
from starsql.data.prompt import question_text, schema_text, tables_text
from starsql.dialect.schema import Schema, Table
from starsql.records import LinkedTable, Message, SftExample

__all__ = ["Surroundings"]

_WORD = re.compile(r"\w+")
_HEAD = re.compile(r"^table `?([^`\s(:]+)", re.MULTILINE)
_TABLE_STAYS = 0.6
_COLUMN_STAYS = 0.75
"""Chances of what the answer does not use."""
_STRANGERS = (0, 1, 1, 2, 3)
"""How many tables of other databases, each as likely."""
_MOST_TABLES = 8


class Surroundings:
    """Tables that may stand around: those of all databases whose examples were seen before."""

    def __init__(self, schema: Schema) -> None:
        """schema: has the tables of every example."""
        self._schema = schema
        self._seen: dict[str, tuple[Table, ...]] = {}

    def learn(self, example: SftExample) -> None:
        """Have the tables of an example's database stand beside others from now on."""
        name = example.meta.db_id
        if name is not None and name not in self._seen:
            self._seen[name] = self._schema.only(name).tables

    def other(self, example: SftExample, chance: random.Random) -> tuple[SftExample, Schema]:
        """The example among other tables and columns, and a schema of all that it shows.

        As it was where its tables are not those of the schema with all their columns.
        """
        messages, own = example.messages, self._schema.only(example.meta.db_id)
        old = tables_text(messages)
        shown = [own.table(name, example.meta.db_id) for name in _HEAD.findall(old)]
        tables = [table for table in shown if table is not None]
        whole = [_linked(table) for table in tables]
        if not tables or schema_text(whole, own, example.meta.db_id) != old:
            return example, own
        answer = extract_sql(messages[-1]["content"])
        used = {word.lower() for word in _WORD.findall(answer)}
        keys = (key for table in tables for key in table.foreign_keys)
        used |= {name.lower() for key in keys for name in key.references}
        kept = [
            _thinned(table, used, chance)
            for table in tables
            if table.name.lower() in used or chance.random() < _TABLE_STAYS
        ]
        around = Schema(tuple(replace(table, database=None) for table in tables))
        strangers = list(self._strangers(example, around, used, chance))
        around = Schema((*around.tables, *strangers))
        room = max(0, _MOST_TABLES - len(kept))
        linked = [*kept, *(_thinned(table, set(), chance) for table in strangers[:room])]
        chance.shuffle(linked)
        new = schema_text(linked, around)
        changed: tuple[Message, ...] = tuple(
            {**message, "content": message["content"].replace(old, new, 1)}
            if message["role"] == "user"
            else message
            for message in messages
        )
        return replace(example, messages=changed), around

    def _strangers(
        self, example: SftExample, around: Schema, used: set[str], chance: random.Random
    ) -> Iterator[Table]:
        """Tables of other databases, none of a name that is known here or that the question says.

        A stranger that fits the question would make it ambiguous.
        """
        others = [name for name in self._seen if name != example.meta.db_id]
        said = schema_words(_in_english(example))
        taken = {table.name.lower() for table in around.tables}
        for _ in range(chance.choice(_STRANGERS) if others else 0):
            table = chance.choice(self._seen[chance.choice(others)])
            name = table.name.lower()
            if name in taken or name in used or schema_words(table.name) & said:
                continue
            taken.add(name)
            yield replace(table, database=None, foreign_keys=())


def _in_english(example: SftExample) -> str:
    text = question_text(example.messages)
    if not has_chinese(text):
        return text
    return Glossary.load().gloss(text, schema_words(tables_text(example.messages)))


def _linked(table: Table) -> LinkedTable:
    return LinkedTable(table.name, tuple(column.name for column in table.columns))


def _thinned(table: Table, used: set[str], chance: random.Random) -> LinkedTable:
    """A table without some of the columns that are in no key and not used."""
    keys = {name.lower() for key in table.foreign_keys for name in key.columns}
    keys |= {name.lower() for name in table.key.columns} if table.key else set()
    names = [
        column.name
        for column in table.columns
        if column.name.lower() in used | keys or chance.random() < _COLUMN_STAYS
    ]
    return LinkedTable(table.name, tuple(names)) if names else _linked(table)
