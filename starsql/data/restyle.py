"""The same examples with their tables and columns named in another style.

A model that has seen few schemas learns their names by heart and misspells those of others. Here
an example's names are written as other people write them: `Singer_ID` as `singerId`, SINGER_ID or
singerid, tables with a layer's prefix (dim_singer), long words cut short, and the tables stand in
another order. What a name means does not change, so question and answer still fit; and where it
does, because nouns are swapped (`nouns.py`), the question says the new ones too. What stands around
may change as well (`surroundings.py`).
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from starsql.data.answer import answer_text, extract_sql
from starsql.data.gloss.glossary import glossed, schema_words
from starsql.data.nouns import draw_swaps, swapped, swapped_chinese, swapped_word
from starsql.data.prompt import question_text, tables_text, with_question
from starsql.data.surroundings import Surroundings
from starsql.data.target import planned
from starsql.data.translation import ENGLISH
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
    examples: Iterable[SftExample],
    schema: Schema,
    *,
    copies: int,
    seed: int,
    swap_nouns: float = 0.0,
    surround: float = 0.0,
) -> Iterator[SftExample]:
    """`copies` of each first try, each with names of its own; what has none that can change, once.

    schema: has the tables of every example. swap_nouns: share of the copies that are about other
    things, see `nouns`; raises ConfigError if its dictionary is absent. surround: share of those
    among other tables and columns, see `surroundings`. The same seed gives the same bytes.
    """
    surroundings = Surroundings(schema)
    for example in examples:
        if example.meta.kind != "first":
            continue
        surroundings.learn(example)
        for copy in range(copies):
            chance = random.Random(f"{seed}:{example.meta.id}:{copy}")  # noqa: S311
            one, names = example, schema.only(example.meta.db_id)
            if chance.random() < surround:
                one, names = surroundings.other(example, chance)
            known = _names(tables_text(one.messages), names)
            swaps: Mapping[str, str] = {}
            if chance.random() < swap_nouns:
                swaps = draw_swaps((*known[0], *known[1]), _all_words(one), chance)
            new = _new_names(known, swaps, chance)
            if swaps and not new:
                swaps, new = {}, _new_names(known, {}, chance)
            yield _renamed(one, new, swaps, chance, f"~{seed}.{copy}")


def _all_words(example: SftExample) -> str:
    asked, answer = example.messages[1:-1], example.messages[-1]["content"]
    return " ".join((tables_text(asked), question_text(asked), answer))


def _names(shown: str, schema: Schema) -> tuple[list[str], list[str]]:
    """Tables and columns that the prompt shows."""
    words = set(_IN_TABLES.findall(shown))
    tables = [table for table in schema.tables if table.name in words]
    columns = {column.name: None for table in tables for column in table.columns}
    return [table.name for table in tables], [name for name in columns if name in words]


def _new_names(
    known: tuple[list[str], list[str]], swaps: Mapping[str, str], chance: random.Random
) -> dict[str, str]:
    """New names for those that can have one, all different; a name that two things bear stays."""
    tables, columns = known
    before, after = "", ""
    if chance.random() < 0.3:
        before, after = chance.choice(
            [(layer, "") for layer in _LAYERS] + [("", s) for s in _SUFFIXES]
        )
    cut = chance.random() < 0.1
    table_style, column_style = chance.choice(_STYLES), chance.choice(_STYLES)
    new = {name: _styled(name, column_style, swaps, cut=cut) for name in columns}
    for name in tables:
        new[name] = f"{before}{_styled(name, table_style, swaps, cut=cut)}{after}"
    reserved = catalog().reserved
    # In a query the word alone does not tell a table from a column.
    both = {name.lower() for name in tables} & {name.lower() for name in columns}
    unfit = {
        name
        for name, other in new.items()
        if name.lower() in both
        or other.upper() in reserved
        or not _PLAIN.fullmatch(name)
        or not _PLAIN.fullmatch(other)
    }
    if any(word in swaps for name in unfit for word in _words(name)):
        return {}  # the question would call a thing otherwise than its name does
    new = {name: other for name, other in new.items() if name not in unfit}
    taken = [name.lower() for name in (*new.values(), *{name.lower() for name in unfit})]
    spelt = {name.lower() for name in new}
    if len(set(taken)) < len(taken) or len(spelt) < len(new):
        return {}  # two names would be one
    return new


def _words(name: str) -> list[str]:
    return [word.lower() for word in _WORDS.findall(name)]


def _styled(name: str, style: _Style, swaps: Mapping[str, str], *, cut: bool) -> str:
    words = [swapped_word(word, swaps) for word in _words(name)]
    if cut:
        words = [word[:4] if len(word) > 6 else word for word in words]
    styled = style(words) if words else name
    return styled if _PLAIN.fullmatch(styled) else name


def _renamed(
    example: SftExample,
    new: Mapping[str, str],
    swaps: Mapping[str, str],
    chance: random.Random,
    mark: str,
) -> SftExample:
    *asked, answer = example.messages
    lower = {name.lower(): other for name, other in new.items()}

    def in_sql(match: re.Match[str]) -> str:
        if match[0][0] == "'":
            return swapped(match[0], swaps)
        return lower.get(match[0].lower(), match[0])

    def in_tables(match: re.Match[str]) -> str:
        return new.get(match[0]) or swapped(match[0], swaps)

    renamed = _IN_SQL.sub(in_sql, extract_sql(answer["content"]))
    old = tables_text(asked)
    blocks = re.split(r"\n(?=table )", _IN_TABLES.sub(in_tables, old))
    chance.shuffle(blocks)
    if swaps:
        text = question_text(asked)
        if example.meta.language == "zh":
            text = swapped_chinese(text, swaps, schema_words(old))
        asked = with_question(asked, swapped(text, swaps))
    messages: list[Message] = [
        {**message, "content": message["content"].replace(old, "\n".join(blocks), 1)}
        if message["role"] == "user"
        else message
        for message in asked
    ]
    extra = planned(example.meta.extra)  # a plan would have the names of before
    if ENGLISH in extra:
        english = swapped(extra[ENGLISH], swaps)
        # The Chinese may call a swapped thing by a word that nothing is known of, and keep it.
        if english != extra[ENGLISH] and question_text(asked) == question_text(example.messages):
            del extra[ENGLISH]
        else:
            extra[ENGLISH] = english
    meta = replace(
        example.meta,
        id=example.meta.id + mark,
        parent=example.meta.id,
        tree=tree_hash(renamed),
        extra=extra,
        licence=glossed(example.meta.licence) if swaps else example.meta.licence,
    )
    return SftExample((*messages, {"role": "assistant", "content": answer_text(renamed)}), meta)
