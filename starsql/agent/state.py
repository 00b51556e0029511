"""What the nodes of the graph share: the context that is passed in, and the update they return.

The state itself is `starsql.records.State`, because the saved trace is the state.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, ParamSpec, TypedDict, TypeVar

from starsql.agent.backends.base import ModelBackend, Reviewer
from starsql.agent.backends.guide import Names
from starsql.agent.polls import Polls
from starsql.agent.samples import Samples
from starsql.config import Config
from starsql.data.gloss.glossary import gloss_of
from starsql.data.linking import Linker
from starsql.data.mentions import with_mentions
from starsql.data.prompt import first_try
from starsql.data.target import TASKS, Target, asking_for
from starsql.dialect.engine.base import Engine
from starsql.dialect.engine.cancellation import Cancellation
from starsql.dialect.schema import Schema
from starsql.dialect.types import read_type
from starsql.dialect.version import StarRocksVersion
from starsql.records import (
    Answer,
    Attempt,
    Linked,
    Message,
    Provenance,
    Question,
    State,
    Vote,
)

__all__ = ["Context", "Update"]

P = ParamSpec("P")
R = TypeVar("R")


class Update(TypedDict, total=False):
    """The fields a node changes; `attempts` are merged, the others replaced."""

    linked: Linked
    round: int
    attempts: list[Attempt]
    seconds: float
    stopped_by: Literal["attempts", "seconds"] | None
    chosen: str | None
    vote: Vote | None
    answer: Answer


@dataclass(frozen=True)
class Context:
    """Everything the nodes depend on, passed in through LangGraph's `Runtime`."""

    config: Config
    backend: ModelBackend
    engine: Engine | None
    schema: Schema
    linker: Linker
    knowledge: str
    today: date
    version: StarRocksVersion
    provenance: Provenance
    pool: ThreadPoolExecutor
    """Engines block; a bounded pool keeps them from stopping the event loop."""
    samples: Samples | None = None
    """None shows no values in prompts."""
    polls: Polls | None = None
    """Rows for votes where the engine has none; None leaves such votes out."""
    target: Target = "sql"
    """What the model is asked for."""

    @property
    def reviewer(self) -> Reviewer | None:
        """What compares candidates by their likelihood; None: their results are compared.

        Of a model that plans before it writes, the likelihood of a query alone is not known.
        """
        by_results = self.config.choose_by == "results" or self.target != "sql"
        return None if by_results else self.backend.reviewer

    async def in_thread(self, call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Await a blocking call in the pool."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.pool, lambda: call(*args, **kwargs))

    async def ask(self, call: Callable[..., R], sql: str, **settings: Any) -> R:
        """Await an engine's `explain` or `query`; whoever stops waiting cancels it there too."""
        cancellation = Cancellation()
        try:
            return await self.in_thread(call, sql, cancellation=cancellation, **settings)
        except asyncio.CancelledError:
            cancellation.cancel()
            raise

    def first_messages(self, question: Question, linked: Linked) -> list[Message]:
        """The first try's prompt, rebuilt from names whenever a node needs it.

        A model that was trained on mentions is told them.
        """
        first = self.plain_messages(question, linked)
        if self.backend.mentions:
            first = with_mentions(first)
        return asking_for(self.target, first)

    def plain_messages(self, question: Question, linked: Linked) -> list[Message]:
        """The first try's prompt as training data hold it: without mentions, asking for bare SQL.

        A Chinese question is asked in English where the model has said it so; else a model that was
        trained on glosses gets one under it.
        """
        gloss = ""
        if linked.translation is not None:
            question = replace(question, text=linked.translation.english, language="en")
        elif self.backend.gloss:
            gloss = gloss_of(question, linked.tables, self.schema)
        return first_try(
            question,
            linked.tables,
            self.schema,
            knowledge=self.knowledge,
            version=self.version,
            today=self.today,
            values=linked.values,
            gloss=gloss,
        )

    def names(self, question: Question, linked: Linked) -> Names:
        """What queries may name: tables and columns shown, keys between them, values told."""
        shown = {table.name: table.columns for table in linked.tables}
        found = [self.schema.table(name, question.db_id) for name in shown]
        tables = [table for table in found if table is not None]
        links = (
            (table.name, column, key.table, reference)
            for table in tables
            for key in table.foreign_keys
            if key.table in shown
            for column, reference in zip(key.columns, key.references, strict=True)
        )
        first = self.first_messages(question, linked)
        told = [_without_task(m["content"]) for m in first if m["role"] == "user"]
        wordless = (
            (table.name, column.name)
            for table in tables
            for column in table.columns
            if _holds_no_words(column.type)
        )
        return Names(
            tables=tuple(shown.items()),
            links=tuple(links),
            text="\n".join((*told, self.knowledge)),
            wordless=tuple(wordless),
        )

    def start(self, question: Question) -> State:
        """The state in which a question enters the graph."""
        return State(question=question, provenance=self.provenance)


def _without_task(text: str) -> str:
    return next((text.removesuffix(task) for task in TASKS if text.endswith(task)), text)


@functools.cache
def _holds_no_words(written: str) -> bool:
    """Whether a type is one of numbers or times; one that is not understood may hold anything."""
    try:
        type_ = read_type(written)
    except ValueError:
        return False
    return type_.is_number or type_.is_temporal
