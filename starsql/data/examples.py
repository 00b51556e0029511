"""Training examples out of prompts and queries: the one place where their meta is filled in.

The prompt is what `prompt.first_try` or `prompt.repair` built, as the agent would send it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from starsql.data.answer import answer_text
from starsql.data.prompt import has_gloss, prompt_version
from starsql.dialect.parse import tree_hash
from starsql.dialect.schema import Table
from starsql.eval.features import features
from starsql.records import (
    ExampleMeta,
    Licence,
    Message,
    Messages,
    PreferencePair,
    Question,
    SftExample,
)

__all__ = ["preference_pair", "sft_example"]


def sft_example(
    prompt: Messages,
    sql: str,
    *,
    question: Question,
    source: str,
    licence: Licence,
    id_: str | None = None,
    tables: Iterable[Table] = (),
    parent: str | None = None,
    failing: tuple[str, str | None] | None = None,
    extra: Mapping[str, Any] | None = None,
    known: tuple[str | None, Sequence[str]] | None = None,
) -> SftExample:
    """A prompt and its right answer.

    id_: the question's sql_id if None. tables: those that the query reads, for its features.
    failing: what a repair starts from, a query and the code of its finding. known: the query's tree
    hash and features, where they are known already: finding them takes most of the time.
    """
    meta = _meta(
        prompt,
        sql,
        question=question,
        source=source,
        licence=licence,
        id_=id_,
        tables=tables,
        parent=parent,
        wrong=failing,
        extra=extra,
        known=known,
    )
    return SftExample((*prompt, _turn(sql)), meta)


def preference_pair(
    prompt: Messages,
    chosen: str,
    rejected: str,
    *,
    question: Question,
    source: str,
    licence: Licence,
    error: str,
    id_: str | None = None,
    tables: Iterable[Table] = (),
    parent: str | None = None,
    extra: Mapping[str, Any] | None = None,
) -> PreferencePair:
    """A right and a wrong query for one prompt.

    error: what is wrong with it, a finding's code or the corruption's name. The rest is as for
    `sft_example`.
    """
    meta = _meta(
        prompt,
        chosen,
        question=question,
        source=source,
        licence=licence,
        id_=id_,
        tables=tables,
        parent=parent,
        wrong=(rejected, error),
        extra=extra,
        known=None,
    )
    return PreferencePair(tuple(prompt), (_turn(chosen),), (_turn(rejected),), meta)


def _meta(
    prompt: Messages,
    sql: str,
    *,
    question: Question,
    source: str,
    licence: Licence,
    id_: str | None,
    tables: Iterable[Table],
    parent: str | None,
    wrong: tuple[str, str | None] | None,
    extra: Mapping[str, Any] | None,
    known: tuple[str | None, Sequence[str]] | None,
) -> ExampleMeta:
    rejected, error = wrong or (None, None)
    tree, uses = known or (tree_hash(sql), features(sql, tables))
    return ExampleMeta(
        id=id_ or question.sql_id,
        source=source,
        licence=licence,
        prompt_version=prompt_version(),
        language=question.language,
        gloss=has_gloss(prompt),
        kind="repair" if any(message["role"] == "assistant" for message in prompt) else "first",
        db_id=question.db_id,
        tree=tree,
        features=tuple(uses),
        parent=parent,
        rejected_tree=tree_hash(rejected) if rejected is not None else None,
        error=error,
        extra=extra or {},
    )


def _turn(sql: str) -> Message:
    return {"role": "assistant", "content": answer_text(sql)}
