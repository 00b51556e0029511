"""The same examples with their tables and columns named in another style.

A model that has seen few schemas learns their names by heart and misspells those of others. Here
an example's names are written as other people write them: `Singer_ID` as `singerId`, SINGER_ID or
singerid, tables with a layer's prefix (dim_singer), long words cut short, and the tables stand in
another order. What a name means does not change, so question and answer still fit.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from starsql.data.answer import answer_text, extract_sql
from starsql.data.prompt import tables_text
from starsql.data.target import planned
from starsql.dialect.catalog import catalog
from starsql.dialect.parse import tree_hash
from starsql.dialect.schema import Schema
from starsql.records import Message, SftExample

__all__ = ["restyled"]

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\dA-Za-z_]+")
_PLAIN = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_IN_SQL = re.compile(r"'(?:[^'\\]|\\.|'')*'|\w+")
# Not a comment behind its colon, nor a sample value; a Chinese comment follows its name at once.
_IN_TABLES = re.compile(r":(?=\S)[^\n(]*|'[^'\n]*'|\w+", re.ASCII)
_LAYERS = ("t_", "tbl_", "dim_", "dwd_", "dws_", "ods_")
_SUFFIXES = ("_info", "_di", "_df", "_tbl")

_Style = Callable[[Sequence[str]], str]
_STYLES: tuple[_Style, ...] = (
    "_".join,
    lambda words: "_".join(words).upper(),
    lambda words: words[0] + "".join(map(str.capitalize, words[1:])),
    lambda words: "".join(map(str.capitalize, words)),
    lambda words: "_".join(map(str.capitalize, words)),
    "".join,
)


def restyled(
    examples: Iterable[SftExample], schema: Schema, *, copies: int, seed: int
) -> Iterator[SftExample]:
    """`copies` of each first try, each with names of its own; what has none that can change, once.

    schema: has the tables of every example. The same seed gives the same bytes.
    """
    for example in examples:
        if example.meta.kind != "first":
            continue
        known = _names(tables_text(example.messages), schema.only(example.meta.db_id))
        for copy in range(copies):
            chance = random.Random(f"{seed}:{example.meta.id}:{copy}")  # noqa: S311
            yield _renamed(example, _new_names(known, chance), chance, f"~{seed}.{copy}")


def _names(shown: str, schema: Schema) -> tuple[list[str], list[str]]:
    """Tables and columns that the prompt shows."""
    words = set(_IN_TABLES.findall(shown))
    tables = [table for table in schema.tables if table.name in words]
    columns = {column.name: None for table in tables for column in table.columns}
    return [table.name for table in tables], [name for name in columns if name in words]


def _new_names(known: tuple[list[str], list[str]], chance: random.Random) -> dict[str, str]:
    """New names for those that can have one, all different; a name that two things bear stays."""
    tables, columns = known
    before, after = "", ""
    if chance.random() < 0.3:
        before, after = chance.choice(
            [(layer, "") for layer in _LAYERS] + [("", s) for s in _SUFFIXES]
        )
    cut = chance.random() < 0.1
    table_style, column_style = chance.choice(_STYLES), chance.choice(_STYLES)
    new = {name: _styled(name, column_style, cut=cut) for name in columns}
    for name in tables:
        new[name] = f"{before}{_styled(name, table_style, cut=cut)}{after}"
    reserved = catalog().reserved
    unfit = {
        name
        for name, other in new.items()
        if other.upper() in reserved or not _PLAIN.fullmatch(name) or not _PLAIN.fullmatch(other)
    }
    new = {name: other for name, other in new.items() if name not in unfit}
    taken = [name.lower() for name in (*new.values(), *unfit)]
    both = {name.lower() for name in tables} & {name.lower() for name in columns}
    spelt = {name.lower() for name in new}
    if len(set(taken)) < len(taken) or len(spelt) < len(new) or both:
        return {}  # two names would be one, or a word is a table's and a column's
    return new


def _styled(name: str, style: _Style, *, cut: bool) -> str:
    words = [word.lower() for word in _WORDS.findall(name)]
    if cut:
        words = [word[:4] if len(word) > 6 else word for word in words]
    styled = style(words) if words else name
    return styled if _PLAIN.fullmatch(styled) else name


def _renamed(
    example: SftExample, new: Mapping[str, str], chance: random.Random, mark: str
) -> SftExample:
    sql = extract_sql(example.messages[-1]["content"])
    lower = {name.lower(): other for name, other in new.items()}

    def in_sql(match: re.Match[str]) -> str:
        return match[0] if match[0][0] == "'" else lower.get(match[0].lower(), match[0])

    renamed = _IN_SQL.sub(in_sql, sql)
    old = tables_text(example.messages)
    blocks = re.split(r"\n(?=table )", _IN_TABLES.sub(lambda m: new.get(m[0], m[0]), old))
    chance.shuffle(blocks)
    messages: list[Message] = [
        {**message, "content": message["content"].replace(old, "\n".join(blocks), 1)}
        if message["role"] == "user"
        else message
        for message in example.messages[:-1]
    ]
    meta = replace(
        example.meta,
        id=example.meta.id + mark,
        parent=example.meta.id,
        tree=tree_hash(renamed),
        extra=planned(example.meta.extra),  # a plan would have the names of before
    )
    return SftExample((*messages, {"role": "assistant", "content": answer_text(renamed)}), meta)
