"""The public face: `translate` for one question, `Translator` for many on one open model.

Both are synchronous and asynchronous at once: the loop runs on an event loop in a thread of its
own, so they work in scripts, in Jupyter (where a loop is already running) and inside servers.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any

import anyio.to_thread
from anyio.from_thread import BlockingPortal, start_blocking_portal
from pydantic import ValidationError

from starsql.agent.backends.base import ModelBackend
from starsql.agent.bounded import map_bounded
from starsql.agent.graph import Graph, Step, build_graph, solve
from starsql.agent.open import open_context
from starsql.agent.state import Context
from starsql.config import Config
from starsql.data.questions import DataSet, language_of, load_inserts, read_text
from starsql.dialect.engine.base import Engine, Rows
from starsql.dialect.schema import Schema
from starsql.dialect.schema_files import load_schema
from starsql.errors import ConfigError, DataError, StarsqlError
from starsql.records import Answer, Question, State

__all__ = ["Translator", "translate"]

SchemaSource = Schema | str | Path | Sequence[str | Path]
Listener = Callable[[Step], None]


@dataclass(frozen=True)
class _Open:
    """What stands while a translator is open."""

    portal: BlockingPortal
    graph: Graph
    context: Context


class Translator:
    """Turns questions into checked StarRocks SQL, on one open model and engine.

    >>> with Translator("examples/schema.json") as translator:  # doctest: +SKIP
    ...     print(translator.translate("统计2025年7月的日活").sql)

    schema: a Schema, or one or several files (schema.json, DDL, Spider's tables.json).
    knowledge: what holds for all questions, as text, or as the Path of a file.
    rows: INSERT statements for the embedded engine, or the Path of insert_sql.json or a .sql file.
    config: the whole configuration; settings: single ones by name, as in `Config`.
    backend, engine: open ones to use instead of what the configuration names; they stay open.

    Model and engine are opened by the first question, or by entering `with` / `async with`.
    May be used from several threads and event loops at once. Raises ConfigError for unknown
    settings, DataError for files that are missing or malformed.
    """

    def __init__(
        self,
        schema: SchemaSource,
        *,
        knowledge: str | Path = "",
        rows: Iterable[str] | Path = (),
        config: Config | None = None,
        backend: ModelBackend | None = None,
        engine: Engine | None = None,
        **settings: Any,
    ) -> None:
        self.config = _configure(config, settings)
        self._data = DataSet(
            questions=(),
            schema=_read_schema(schema),
            knowledge=read_text(knowledge) if isinstance(knowledge, Path) else knowledge,
            inserts=load_inserts(rows) if isinstance(rows, Path) else tuple(rows),
        )
        self._backend, self._engine = backend, engine
        self._lock = threading.Lock()
        self._stack = ExitStack()
        self._opened: _Open | None = None
        self._closed = False

    # -- asking

    def translate(
        self,
        question: str | Question,
        *,
        knowledge: str = "",
        tables: Sequence[str] = (),
        db_id: str | None = None,
        rows: bool = False,
        listen: Listener | None = None,
    ) -> Answer:
        """Answer one question.

        knowledge: business definitions for this question; tables: the only ones to use;
        rows: also run the verified query and attach its first rows; listen: called with each
        Step as it happens, from another thread. Raises PromptTooLong, SchemaError (an unknown
        table), BackendError, EngineUnavailable; SQL that fails is no error but a status.
        """
        asked = _question(question, knowledge, tables, db_id)
        opened = self._open()
        future = opened.portal.start_task_soon(_answer, opened, asked, rows, listen)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise

    async def atranslate(
        self,
        question: str | Question,
        *,
        knowledge: str = "",
        tables: Sequence[str] = (),
        db_id: str | None = None,
        rows: bool = False,
        listen: Listener | None = None,
    ) -> Answer:
        """`translate` for asynchronous callers; cancelling it cancels the work."""
        asked = _question(question, knowledge, tables, db_id)
        opened = self._opened
        if opened is None:
            opened = await anyio.to_thread.run_sync(self._open)
        future = opened.portal.start_task_soon(_answer, opened, asked, rows, listen)
        return await asyncio.wrap_future(future)

    def translate_many(self, questions: Iterable[str | Question]) -> list[Answer]:
        """Answer questions, `config.concurrency` at once; the answers are in their order."""
        asked = [_question(question, "", (), None) for question in questions]
        opened = self._open()
        return opened.portal.call(_answer_all, opened, asked)

    # -- opening and closing

    def __enter__(self) -> Translator:
        self._open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    async def __aenter__(self) -> Translator:
        await anyio.to_thread.run_sync(self._open)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await anyio.to_thread.run_sync(self.close)

    def close(self) -> None:
        """Close the model and the engine; closing twice is allowed, asking afterwards is not."""
        with self._lock:
            self._closed, self._opened = True, None
            self._stack.close()

    def _open(self) -> _Open:
        with self._lock:
            if self._closed:
                raise StarsqlError("this Translator is closed; make a new one")
            if self._opened is None:
                with ExitStack() as opening:
                    portal = opening.enter_context(start_blocking_portal())
                    self._opened = opening.enter_context(
                        portal.wrap_async_context_manager(self._open_in(portal))
                    )
                    self._stack = opening.pop_all()
            return self._opened

    @asynccontextmanager
    async def _open_in(self, portal: BlockingPortal) -> AsyncIterator[_Open]:
        async with open_context(
            self._data, self.config, backend=self._backend, engine=self._engine
        ) as context:
            yield _Open(portal, build_graph(), context)


def translate(
    question: str | Question,
    schema: SchemaSource,
    *,
    knowledge: str = "",
    tables: Sequence[str] = (),
    rows: bool = False,
    **settings: Any,
) -> Answer:
    """Answer one question; for more than one, a `Translator` keeps the model open.

    knowledge: business definitions in words; further settings: those of `Config`, by name.
    """
    with Translator(schema, **settings) as translator:
        return translator.translate(question, knowledge=knowledge, tables=tables, rows=rows)


def _configure(config: Config | None, settings: dict[str, Any]) -> Config:
    if config is not None and settings:
        raise ConfigError(
            f"give either config= or single settings, not both: {', '.join(settings)}"
        )
    try:
        return config or Config(**settings)
    except ValidationError as error:
        first = error.errors()[0]
        raise ConfigError(f"setting {first['loc'][0]!r}: {first['msg']}") from None


def _read_schema(source: SchemaSource) -> Schema:
    if isinstance(source, Schema):
        return source
    paths = [source] if isinstance(source, (str, Path)) else source
    return load_schema(*(Path(path) for path in paths))


def _question(
    question: str | Question, knowledge: str, tables: Sequence[str], db_id: str | None
) -> Question:
    if isinstance(question, Question):
        return question
    if not question.strip():
        raise DataError("the question is empty; ask something like 统计2025年7月的日活")
    return Question(
        sql_id="question",
        text=question.strip(),
        knowledge=knowledge.strip(),
        tables=tuple(tables),
        db_id=db_id,
        language=language_of(question),
    )


async def _answer(opened: _Open, question: Question, rows: bool, listen: Listener | None) -> Answer:
    state = await solve(opened.graph, opened.context, question, listen=listen)
    return await _with_rows(state, opened.context) if rows else _complete(state)


async def _answer_all(opened: _Open, questions: Sequence[Question]) -> list[Answer]:
    return await map_bounded(
        lambda question: _answer(opened, question, False, None),
        questions,
        limit=opened.context.config.concurrency,
    )


def _complete(state: State) -> Answer:
    assert state.answer is not None
    return replace(state.answer, attempts=state.attempts)


async def _with_rows(state: State, context: Context) -> Answer:
    answer = _complete(state)
    if answer.status != "verified" or context.engine is None:
        return answer
    rows = await context.ask(
        context.engine.query,
        answer.sql,
        database=state.question.db_id,
        max_rows=context.config.max_rows,
        timeout_s=context.config.query_timeout_s,
    )
    if isinstance(rows, Rows):
        return replace(answer, columns=rows.columns, rows=rows.rows)
    return replace(answer, findings=(*answer.findings, rows))
