"""Bounded concurrency: order, the bound, and what the first failure does."""

from __future__ import annotations

import asyncio

import pytest

from starsql.agent.bounded import map_bounded


async def test_results_keep_the_order_and_the_bound_holds() -> None:
    running = most = 0

    async def work(n: int) -> int:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.001 * (5 - n % 5))
        running -= 1
        return n * n

    assert await map_bounded(work, range(20), limit=3) == [n * n for n in range(20)]
    assert most == 3


async def test_the_first_failure_is_raised_itself_and_stops_the_rest() -> None:
    begun: list[int] = []

    async def work(n: int) -> None:
        begun.append(n)
        await asyncio.sleep(0)
        if n == 2:
            raise LookupError("no such thing")

    with pytest.raises(LookupError, match="no such thing"):
        await map_bounded(work, range(100), limit=2)
    assert len(begun) < 10


async def test_nothing_to_do() -> None:
    async def work(n: int) -> int:
        return n

    assert await map_bounded(work, [], limit=4) == []
