"""Training examples as a person reads them."""

from __future__ import annotations

from collections.abc import Iterable

from starsql.data.files import Example
from starsql.data.prompt import knowledge_text, question_text
from starsql.records import ExampleMeta, Message, SftExample

__all__ = ["as_text", "question_of"]


def as_text(example: Example, *, whole: bool = False) -> str:
    """What an example says, under the titles of its parts.

    whole: every message as it is; otherwise the question and its definitions, what went wrong, and
    the answers.
    """
    prompt, answers = _parts(example)
    known = "" if whole else knowledge_text(prompt)
    titled = [("definitions", known)] if known else []
    titled += _titled(prompt if whole else _gist(prompt))
    parts = [_head(example.meta)]
    parts += [f"-- {title}\n{text.strip()}" for title, text in (*titled, *answers)]
    return "\n".join(parts) + "\n"


def question_of(example: Example) -> str:
    """The question that an example answers."""
    messages = example.messages if isinstance(example, SftExample) else example.prompt
    return question_text(messages)


def _parts(example: Example) -> tuple[list[Message], list[tuple[str, str]]]:
    plan, rejected_plan = (example.meta.extra.get(key) for key in ("plan", "rejected_plan"))
    if isinstance(example, SftExample):
        answer = example.messages[-1]["content"]
        return list(example.messages[:-1]), [*_plan("plan", plan), ("answer", answer)]
    return list(example.prompt), [
        *_plan("plan", plan),
        ("chosen", example.chosen[-1]["content"]),
        *_plan("rejected plan", rejected_plan),
        ("rejected", example.rejected[-1]["content"]),
    ]


def _plan(title: str, plan: str | None) -> list[tuple[str, str]]:
    return [(title, plan)] if plan else []


def _gist(prompt: list[Message]) -> list[Message]:
    """The question instead of the messages that bring it, and what follows it."""
    asked: Message = {"role": "user", "content": question_text(prompt)}
    first = next((i for i, message in enumerate(prompt) if message["role"] == "user"), 0)
    return [asked, *prompt[first + 1 :]]


def _titled(messages: Iterable[Message]) -> list[tuple[str, str]]:
    return [(message["role"], message["content"]) for message in messages]


def _head(meta: ExampleMeta) -> str:
    facts = [meta.source, meta.language, meta.kind, meta.licence.spdx]
    facts += [f"database {meta.db_id}"] if meta.db_id else []
    facts += [f"from {meta.parent}"] if meta.parent else []
    facts += [f"wrong by {meta.error}"] if meta.error else []
    facts += [", ".join(meta.features)] if meta.features else []
    return f"== {meta.id} ({'; '.join(facts)})"
