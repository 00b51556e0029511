"""The checkpoint file under tasks that are cancelled, left behind, or late."""

from __future__ import annotations

import asyncio
import sqlite3
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from langgraph.checkpoint.base import empty_checkpoint

from starsql import records
from starsql.agent import checkpoints
from starsql.agent.checkpoints import Checkpoints
from starsql.records import Question

CONFIG: Any = {"configurable": {"thread_id": "t", "checkpoint_ns": "", "checkpoint_id": "1"}}
PAIR = [("answer", 1), ("seconds", 2)]


async def turns(count: int) -> None:
    """Let other tasks run that many times."""
    for _ in range(count):
        await asyncio.sleep(0)


def stored_writes(path: Path) -> int:
    """Counted by another connection, which waits for no lock."""
    with sqlite3.connect(path, timeout=0) as other:
        other.execute("BEGIN IMMEDIATE")
        (count,) = other.execute("SELECT count(*) FROM writes").fetchone()
        other.rollback()
    other.close()
    return int(count)


async def test_what_was_put_comes_back_from_the_file(tmp_path: Path) -> None:
    path, question = tmp_path / "c.db", Question("q1", "日活")
    checkpoint = {**empty_checkpoint(), "id": "1", "channel_values": {"question": question}}
    with Checkpoints(path) as saver:
        await saver.aput(CONFIG, checkpoint, {"step": 1}, {})  # type: ignore[arg-type]
        await saver.aput_writes(CONFIG, PAIR, "task")
    with Checkpoints(path) as saver:
        found = await saver.aget_tuple(CONFIG)
        assert found is not None
        assert found.checkpoint["channel_values"] == {"question": question}
        assert found.pending_writes == [("task", *pair) for pair in PAIR]
        await saver.adelete_thread("t")
        assert await saver.aget_tuple(CONFIG) is None


@pytest.mark.parametrize("is_cancelled", [False, True], ids=["left behind", "cancelled"])
async def test_a_write_under_way_keeps_no_lock_when_the_file_is_closed(
    tmp_path: Path, is_cancelled: bool
) -> None:
    """With LangGraph's own saver one round in ten left the file locked, for good in effect."""
    path = tmp_path / "c.db"
    with Checkpoints(path) as saver:
        await saver.aget_tuple(CONFIG)  # makes the tables
    left: list[asyncio.Task[None]] = []
    for count in range(60):
        with Checkpoints(path) as saver:
            left.append(asyncio.create_task(saver.aput_writes(CONFIG, PAIR, f"task {count}")))
            await turns(count % 30)
            if is_cancelled:
                left[-1].cancel()
                await turns(1)
        assert stored_writes(path) % len(PAIR) == 0, "a write is there wholly or not at all"
    await asyncio.gather(*left, return_exceptions=True)


async def test_a_write_that_comes_too_late_is_refused(tmp_path: Path) -> None:
    with Checkpoints(tmp_path / "c.db") as saver:
        pass
    with pytest.raises(RuntimeError, match="after shutdown"):
        await saver.aput_writes(CONFIG, PAIR, "task")


def test_every_record_that_a_state_holds_may_be_revived() -> None:
    found: set[type] = set()
    waiting: list[Any] = [records.State]
    while waiting:
        kind = waiting.pop()
        if is_dataclass(kind) and kind not in found:
            found.add(kind)
            waiting += get_type_hints(kind).values()
        waiting += get_args(kind)
    assert records.Translation in found
    assert found == set(checkpoints._REVIVED)
