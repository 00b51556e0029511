"""The nodes that ask the model: the first try, and what all rounds share."""

from __future__ import annotations

import asyncio
import hashlib
import math
import random
import time
from collections.abc import Sequence
from dataclasses import replace

from langgraph.runtime import Runtime

from starsql.agent.backends.base import Completion
from starsql.agent.link import fit
from starsql.agent.state import Context, Update
from starsql.data.answer import extract_sql
from starsql.data.gloss.glossary import has_chinese
from starsql.data.prompt import tables_text
from starsql.data.translation import translation
from starsql.dialect.parse import tree_hash
from starsql.errors import PromptTooLong
from starsql.records import (
    Attempt,
    ColumnSamples,
    Finding,
    Linked,
    LinkedTable,
    Messages,
    State,
    Tokens,
    Translation,
)

__all__ = ["generate", "link", "write"]

# Findings of a repair are listed after the failing query; this many tokens are kept free for them.
_ROOM_FOR_FINDINGS = 512
_LONGEST_QUESTION = 128


async def link(state: State, runtime: Runtime[Context]) -> Update:
    """Choose the tables and columns that the prompts of this question show."""
    context = runtime.context
    tables = context.linker.tables(state.question)
    ranked = context.linker.columns(state.question, tables)
    # A repair shows the failing query and its findings, and needs room to write another.
    limit = context.backend.context_tokens - 2 * context.config.max_new_tokens - _ROOM_FOR_FINDINGS
    samples: tuple[ColumnSamples, ...] = ()
    if context.samples is not None:
        samples = await context.in_thread(context.samples.of, state.question, tables, ranked)

    def count_tokens(shown: tuple[LinkedTable, ...]) -> int:
        linked = Linked(shown, 0, samples)
        return context.backend.count_tokens(context.first_messages(state.question, linked))

    linked = await context.in_thread(fit, tables, ranked, count_tokens, limit)
    linked = replace(linked, samples=samples)
    if not (context.backend.translates and has_chinese(state.question.text)):
        return {"linked": linked}
    start = time.perf_counter()
    linked = await _in_english(state, linked, context)
    return {"linked": linked, "seconds": state.seconds + time.perf_counter() - start}


async def _in_english(state: State, linked: Linked, context: Context) -> Linked:
    """With the question in English, which the prompts ask from now on; without, if it says none.

    Tables that are described in Chinese are nearer to the question as it is.
    """
    plain = context.plain_messages(state.question, linked)
    if has_chinese(tables_text(plain)):
        return linked
    try:
        (said,) = await context.backend.complete(
            translation(plain),
            n=1,
            temperature=0.0,
            max_tokens=_LONGEST_QUESTION,
            seed=_seed_of(state, context),
        )
    except PromptTooLong:
        return linked
    if said.finish_reason != "stop" or not said.text.strip():
        return linked
    tokens = Tokens(said.prompt_tokens, said.completion_tokens)
    linked = replace(linked, translation=Translation(said.text.strip(), tokens))
    messages = context.first_messages(state.question, linked)
    return replace(linked, prompt_tokens=context.backend.count_tokens(messages))


async def generate(state: State, runtime: Runtime[Context]) -> Update:
    """Ask for the first round of queries."""
    context, linked = runtime.context, state.linked
    assert linked is not None
    config = context.config
    if config.candidates == 1 or config.candidates_by == "sampling":
        messages = context.first_messages(state.question, linked)
        temperature = config.sampling_temperature
        return await write(state, context, messages, parent=None, temperature=temperature)
    prompts = [
        context.first_messages(state.question, replace(linked, tables=tables))
        for tables in _orders(linked.tables, config.candidates, _seed_of(state, context))
    ]
    start = time.perf_counter()
    asked = (_complete(state, context, messages, n=1, temperature=0.0) for messages in prompts)
    completions = [one for found in await asyncio.gather(*asked) for one in found]
    return _attempts(state, context, completions, start, parent=None, temperature=0.0)


async def write(
    state: State, context: Context, messages: Messages, *, parent: str | None, temperature: float
) -> Update:
    """One round: one completion call, as many attempts as candidates."""
    start = time.perf_counter()
    completions = await _complete(
        state, context, messages, n=context.config.candidates, temperature=temperature
    )
    return _attempts(state, context, completions, start, parent=parent, temperature=temperature)


async def _complete(
    state: State, context: Context, messages: Messages, *, n: int, temperature: float
) -> list[Completion]:
    assert state.linked is not None
    names = context.names(state.question, state.linked)
    return await context.backend.complete(
        messages,
        n=n,
        temperature=temperature,
        max_tokens=context.config.max_new_tokens,
        seed=_seed_of(state, context),
        names=names if context.config.constrained else None,
    )


def _attempts(
    state: State,
    context: Context,
    completions: Sequence[Completion],
    start: float,
    *,
    parent: str | None,
    temperature: float,
) -> Update:
    """start: of the round, on the performance counter."""
    round_ = state.round + 1
    seconds = round(time.perf_counter() - start, 3)
    attempts: list[Attempt] = []
    for index, completion in enumerate(completions, start=1):
        attempt = replace(
            _read(completion, f"{round_}.{index}"),
            parent=parent,
            seconds=seconds,
            seed=_seed_of(state, context),
            temperature=temperature,
        )
        twin = _twin(attempt, (*state.attempts, *attempts))
        attempts.append(replace(attempt, duplicate_of=twin))
    return {"round": round_, "attempts": attempts}


def _orders(tables: tuple[LinkedTable, ...], most: int, seed: int) -> list[tuple[LinkedTable, ...]]:
    """Different orders of tables, at most so many; the first is the one that they have."""
    chance = random.Random(seed)  # noqa: S311
    wanted = min(most, math.factorial(len(tables)))
    found = {tuple(range(len(tables))): tables}
    while len(found) < wanted:
        order = chance.sample(range(len(tables)), len(tables))
        found[tuple(order)] = tuple(tables[index] for index in order)
    return list(found.values())


def _read(completion: Completion, id_: str) -> Attempt:
    refused = completion.finish_reason == "refusal"
    sql = "" if refused else extract_sql(completion.text)
    findings = []
    if refused:
        findings.append(
            Finding(
                "refused",
                f"The model refused to answer: {completion.text[:200] or 'it gave no reason'}",
                hint="Ask in other words, or use a model without a content filter.",
                source="generate",
            )
        )
    elif not sql:
        findings.append(
            Finding(
                "no-sql",
                "The answer contains no SQL query.",
                hint="Answer with one SELECT statement in a ```sql block.",
                source="generate",
            )
        )
    elif completion.finish_reason != "stop" and not _closed(completion.text):
        why = " because it repeats itself" if completion.finish_reason == "repetition" else ""
        findings.append(
            Finding(
                "cut-off",
                f"The answer was cut off after {completion.completion_tokens} tokens{why}.",
                hint="Write a shorter query.",
                source="generate",
            )
        )
    return Attempt(
        id=id_,
        sql=sql,
        tree=tree_hash(sql) if sql else None,
        text_findings=tuple(findings),
        tokens=Tokens(completion.prompt_tokens, completion.completion_tokens),
    )


def _closed(text: str) -> bool:
    return text.count("```") >= 2 and text.count("```") % 2 == 0


def _twin(attempt: Attempt, earlier: tuple[Attempt, ...]) -> str | None:
    """The earlier attempt that is the same query, or the same text if it does not parse."""
    for other in earlier:
        same_text = attempt.tree is None and attempt.sql == other.sql
        if same_text or (attempt.tree is not None and attempt.tree == other.tree):
            return other.duplicate_of or other.id
    return None


def _seed_of(state: State, context: Context) -> int:
    """A seed of 63 bits for the next round of one question, whatever else is running."""
    text = f"{context.config.seed}/{state.question.sql_id}/{state.round + 1}"
    digest = hashlib.sha256(text.encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1
