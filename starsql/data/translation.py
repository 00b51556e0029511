"""A Chinese question said in English, which a model of English alone then answers as its own.

Words from a dictionary, under the question, are English in Chinese order and in one sense of
several. A model that is shown them, the question and the tables says what is meant ("translate,
then solve", as translated test sets do in XNLI, Conneau et al., EMNLP 2018). An adapter learns it
from examples of kind `translation`, which `starsql data translation` turns first tries into, and
the agent then asks for queries in English:

    # Tables
    table head (key head_ID)
    string: name born_state

    # Question
    列出各部门主管的姓名
    In English words: list each department head 's name

    Answer with the question in English.

The English of an example is in its `meta.extra["english"]`, which is put there where data come in
both languages.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from starsql.data.files import Example
from starsql.data.prompt import gloss_text, question_text, tables_text
from starsql.records import Message, Messages, SftExample

__all__ = ["ENGLISH", "translation", "translation_version", "with_translations"]

ENGLISH = "english"
"""Key of `meta.extra`: the question of a Chinese example in English."""

_INSTRUCTIONS = "You say Chinese questions about tables in English."
_TASK = "Answer with the question in English."


def translation(first: Messages) -> list[Message]:
    """The messages that ask for a question in English.

    first: those of `data.prompt`, without mentions, which would ask for the query.
    """
    gloss = gloss_text(first)
    words = f"\nIn English words: {gloss}" if gloss else ""
    user = f"# Tables\n{tables_text(first)}\n\n# Question\n{question_text(first)}{words}\n\n{_TASK}"
    return [{"role": "system", "content": _INSTRUCTIONS}, {"role": "user", "content": user}]


def with_translations(examples: Iterable[Example]) -> Iterator[SftExample]:
    """The first tries that know their question in English, each asking for it."""
    for example in examples:
        if not isinstance(example, SftExample) or example.meta.kind != "first":
            continue
        english = example.meta.extra.get(ENGLISH)
        if english:
            meta = replace(
                example.meta,
                id=f"translation:{example.meta.id}",
                kind="translation",
                parent=example.meta.id,
            )
            said: Message = {"role": "assistant", "content": english}
            yield SftExample((*translation(example.messages[:-1]), said), meta)


@functools.cache
def translation_version() -> str:
    """Hash of fixed miniature prompts: an adapter translates as it was trained, or not at all."""
    tables = "# Tables\ntable film\nstring: title\n\n# Question\n"
    asked = [
        translation([{"role": "user", "content": f"{tables}{question}"}])
        for question in ("片名？", "片名？\nIn English words: titles ?")
    ]
    return hashlib.sha256(json.dumps(asked, ensure_ascii=False).encode()).hexdigest()[:12]
