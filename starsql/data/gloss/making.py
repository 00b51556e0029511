"""Training data with glosses, out of data without.

A Chinese example gets English words under its question. An English one becomes a pseudo-Chinese
one: its words go through the dictionary to Chinese, and back as the gloss that the agent would
show. The answer, the tables and all the rest stay.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from starsql.data.files import Example
from starsql.data.gloss.chinese import Reverse
from starsql.data.gloss.glossary import gloss_among, glossed, has_chinese
from starsql.data.prompt import question_text, tables_text, with_question
from starsql.records import Message, Messages, SftExample

__all__ = ["with_glosses"]


def with_glosses(examples: Iterable[Example]) -> Iterator[Example]:
    """The examples as Chinese ones with glosses; ids of what was English begin with `gloss:`.

    Raises ConfigError if the dictionary's packages are absent.
    """
    for example in examples:
        yield _glossed(example) if example.meta.language == "zh" else _pseudo_chinese(example)


def _glossed(example: Example) -> Example:
    meta = replace(example.meta, gloss=True, licence=glossed(example.meta.licence))
    return replace(_asking(example, question_text(_prompt(example))), meta=meta)


def _pseudo_chinese(example: Example) -> Example:
    meta = example.meta
    chinese = Reverse.load().chinese(question_text(_prompt(example)), seed=meta.id)
    twin = replace(
        meta,
        id=f"gloss:{meta.id}",
        source="gloss",
        language="zh",
        gloss=True,
        licence=glossed(meta.licence),
        parent=meta.parent or meta.id,
    )
    return replace(_asking(example, chinese), meta=twin)


def _prompt(example: Example) -> Messages:
    return example.messages if isinstance(example, SftExample) else example.prompt


def _asking(example: Example, text: str) -> Example:
    """The example with a Chinese question and its gloss."""
    messages = _prompt(example)
    gloss = gloss_among(text, tables_text(messages)) if has_chinese(text) else ""
    asked: tuple[Message, ...] = tuple(with_question(messages, text, gloss))
    if isinstance(example, SftExample):
        return replace(example, messages=asked)
    return replace(example, prompt=asked)
