"""The nodes that ask the model: the first try, and what all rounds share."""

from __future__ import annotations

import hashlib
import time
from dataclasses import replace

from langgraph.runtime import Runtime

from starsql.agent.backends.base import Completion
from starsql.agent.link import fit
from starsql.agent.state import Context, Update
from starsql.data.answer import extract_sql
from starsql.dialect.parse import tree_hash
from starsql.records import (
    Attempt,
    ColumnSamples,
    Finding,
    Linked,
    LinkedTable,
    Messages,
    State,
    Tokens,
)

__all__ = ["generate", "link", "write"]

# Findings of a repair are listed after the failing query; this many tokens are kept free for them.
_ROOM_FOR_FINDINGS = 512


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
    return {"linked": replace(linked, samples=samples)}


async def generate(state: State, runtime: Runtime[Context]) -> Update:
    """Ask for the first round of queries."""
    assert state.linked is not None
    context = runtime.context
    messages = context.first_messages(state.question, state.linked)
    return await write(
        state, context, messages, parent=None, temperature=context.config.sampling_temperature
    )


async def write(
    state: State, context: Context, messages: Messages, *, parent: str | None, temperature: float
) -> Update:
    """One round: one completion call, as many attempts as candidates."""
    round_ = state.round + 1
    seed = _seed(context.config.seed, state.question.sql_id, round_)
    start = time.perf_counter()
    assert state.linked is not None
    names = context.names(state.question, state.linked)
    completions = await context.backend.complete(
        messages,
        n=context.config.candidates,
        temperature=temperature,
        max_tokens=context.config.max_new_tokens,
        seed=seed,
        names=names if context.config.constrained else None,
    )
    seconds = round(time.perf_counter() - start, 3)
    attempts: list[Attempt] = []
    for index, completion in enumerate(completions, start=1):
        attempt = replace(
            _read(completion, f"{round_}.{index}"),
            parent=parent,
            seconds=seconds,
            seed=seed,
            temperature=temperature,
        )
        twin = _twin(attempt, (*state.attempts, *attempts))
        attempts.append(replace(attempt, duplicate_of=twin))
    return {"round": round_, "attempts": attempts}


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


def _seed(run_seed: int, sql_id: str, round_: int) -> int:
    """A seed of 63 bits for one round of one question, whatever else is running."""
    digest = hashlib.sha256(f"{run_seed}/{sql_id}/{round_}".encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1
