"""Other words by a model, for whoever has one: kept only where they ask for the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from starsql.data.domain.making import Grown, Sample
from starsql.data.held_out import HeldOut, normalised
from starsql.records import Message

__all__ = ["Rephrase", "rephrase", "request"]

Rephrase = Callable[[Sequence[list[Message]]], Sequence[str]]
"""Answers chats, each with one text; empty where the model gave none."""

_REQUEST = """\
Say the question below in other words, in its own language. Keep its meaning exactly: all names, \
numbers, dates, conditions and units stay, nothing is added, nothing is left out. Answer with the \
question alone, in one paragraph.

{question}"""
_FACT = re.compile(r"\d+|[A-Za-z_]{2,}")
_LONGEST = 2.0
"""Times the question's length."""


def rephrase(grown: Grown, model: Rephrase, held_out: HeldOut) -> None:
    """Put other words in place of the samples' own, where they are fit for it.

    What the question lists as output stays as it is. What is not fit is counted and stays.
    """
    bodies = [_split_output(sample.question.text)[0] for sample in grown.samples]
    answers = model([request(body) for body in bodies])
    taken = {normalised(sample.question.text) for sample in grown.samples}
    for place, (sample, body, answer) in enumerate(
        zip(grown.samples, bodies, answers, strict=True)
    ):
        changed = _changed(sample, body, answer.strip())
        text = changed.question.text if changed is not None else ""
        if changed is None or normalised(text) in taken or held_out.refuses(text=text):
            grown.rejects["other words that do not ask for the same"] += 1
            continue
        taken.add(normalised(text))
        grown.samples[place] = changed


def request(question: str) -> list[Message]:
    """The chat that asks a model for other words."""
    return [{"role": "user", "content": _REQUEST.format(question=question)}]


def _changed(sample: Sample, body: str, answer: str) -> Sample | None:
    """The sample in the model's words; None if they state other numbers, dates or names."""
    if not answer or "\n" in answer or len(answer) > _LONGEST * len(body):
        return None
    if sample.question.language == "zh" and _facts(body) != _facts(answer):
        return None
    if sample.question.language == "en" and _numbers(body) != _numbers(answer):
        return None
    output = _split_output(sample.question.text)[1]
    text = f"{answer}\n{output}" if output else answer
    question = replace(sample.question, text=text)
    return replace(sample, question=question, steps=(*sample.steps, "rephrased"))


def _split_output(text: str) -> tuple[str, str]:
    """A question and its last line, which lists what to put out, if it has more than one."""
    body, line, last = text.rpartition("\n")
    return (body, last) if line else (last, "")


def _facts(text: str) -> Counter[str]:
    """Numbers and words in Latin letters, which are names in a Chinese text."""
    return Counter(_FACT.findall(text))


def _numbers(text: str) -> Counter[str]:
    """Numbers and words that begin with a capital inside a sentence, which are names or months."""
    return Counter(re.findall(r"\d+|(?<=[a-z,] )[A-Z]\w+", text))
