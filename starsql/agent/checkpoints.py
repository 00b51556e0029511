"""LangGraph's checkpoints of unfinished questions, in a SQLite file.

LangGraph brings an asynchronous saver over aiosqlite, in which INSERT and COMMIT of one write are
separate steps of a task. When an outage ends a run, several questions fail together; the first of
them cancels the others while LangGraph waits for their last writes, and those then go on alone
(https://github.com/langchain-ai/langgraph, AsyncPregelLoop.__aexit__). A connection that is closed
between the two steps of such a write does not roll back: sqlite3_close_v2 waits for the write's
cursor to be collected (https://www.sqlite.org/c3ref/close.html), and until then whoever goes on in
the same process finds "database is locked". Here each operation is one call on one thread, which
no cancellation can cut in two.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import (
    ChannelVersions,
    Checkpoint,
    CheckpointMetadata,
    CheckpointTuple,
)
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from langgraph.checkpoint.sqlite import SqliteSaver

from starsql import records

__all__ = ["Checkpoints"]

P = ParamSpec("P")
R = TypeVar("R")

_REVIVED = (
    records.State,
    records.Question,
    records.Linked,
    records.LinkedTable,
    records.ColumnSamples,
    records.Translation,
    records.Attempt,
    records.Finding,
    records.Tokens,
    records.Provenance,
    records.Answer,
    records.VerifiedBy,
    records.Vote,
)
"""The only types that a checkpoint may be read back as."""


class Checkpoints(SqliteSaver):
    """A checkpointer for `build_graph`, from its making until `close`.

    Operations happen one after the other, each wholly or not at all; after `close` they raise
    RuntimeError.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(
            sqlite3.connect(path, check_same_thread=False),
            serde=JsonPlusSerializer(allowed_msgpack_modules=_REVIVED),
        )
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="starsql-checkpoints")

    def __enter__(self) -> Checkpoints:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Finish the operations that were asked for, and give the file back.

        Blocks for some milliseconds, so that no cancellation can leave the file open.
        """
        with closing(self.conn):
            self._thread.shutdown(wait=True)

    async def aget_tuple(self, config: RunnableConfig) -> CheckpointTuple | None:
        return await self._whole(self.get_tuple, config)

    async def aput(
        self,
        config: RunnableConfig,
        checkpoint: Checkpoint,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
    ) -> RunnableConfig:
        return await self._whole(self.put, config, checkpoint, metadata, new_versions)

    async def aput_writes(
        self,
        config: RunnableConfig,
        writes: Sequence[tuple[str, Any]],
        task_id: str,
        task_path: str = "",
    ) -> None:
        await self._whole(self.put_writes, config, writes, task_id, task_path)

    async def adelete_thread(self, thread_id: str) -> None:
        await self._whole(self.delete_thread, thread_id)

    async def _whole(self, call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Await a call on the file's thread; once begun, it ends even if nobody waits any more."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, lambda: call(*args, **kwargs))
