"""The pool: bounded, and whatever happens, nothing is lost in it."""

from __future__ import annotations

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager

import pytest

from starsql.dialect.engine.pool import Loan, Pool
from starsql.errors import EngineUnavailable


class Fake:
    """A connection that remembers whether it is open."""

    made: list[Fake]

    def __init__(self, made: list[Fake]) -> None:
        self.open = True
        self.lives = True
        made.append(self)

    def alive(self) -> bool:
        return self.lives

    def close(self) -> None:
        self.open = False


class FakePool(Pool[Fake]):
    """Lends fakes, and lists those it made."""

    def __init__(self, made: list[Fake], *, size: int = 2, **settings: float) -> None:
        super().__init__(size=size, **settings)
        self.made = made

    def borrow(self) -> AbstractContextManager[Loan[Fake]]:
        return self.lend(lambda: Fake(self.made))


def test_a_connection_serves_again() -> None:
    made: list[Fake] = []
    pool = FakePool(made)
    with pool.borrow() as first:
        assert not first.reused
    with pool.borrow() as second:
        assert second.reused
    assert len(made) == 1
    assert (pool.idle, pool.lent) == (1, 0)


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, GeneratorExit])
def test_after_an_exception_it_does_not(error: type[BaseException]) -> None:
    made: list[Fake] = []
    pool = FakePool(made)
    with pytest.raises(error), pool.borrow():
        raise error
    assert not made[0].open
    assert (pool.idle, pool.lent) == (0, 0)


def test_what_is_in_doubt_is_closed() -> None:
    made: list[Fake] = []
    pool = FakePool(made)
    with pool.borrow() as loan:
        loan.keep = False
    assert not made[0].open


def test_what_was_idle_for_long_is_asked_first() -> None:
    made: list[Fake] = []
    pool = FakePool(made, check_after_s=0.0)
    with pool.borrow():
        pass
    made[0].lives = False
    with pool.borrow() as loan:
        assert loan.connection is made[1]
    assert not made[0].open


def test_when_all_are_lent_one_waits_but_not_forever() -> None:
    made: list[Fake] = []
    pool = FakePool(made, size=1, wait_s=0.05)
    with pool.borrow(), pytest.raises(EngineUnavailable, match="all 1 connections"), pool.borrow():
        pass
    with pool.borrow() as loan:
        assert loan.reused


def test_a_connection_that_cannot_be_made_takes_no_place() -> None:
    def fail() -> Fake:
        raise EngineUnavailable("down")

    pool: Pool[Fake] = Pool(size=1, wait_s=0.05)
    for _ in range(3):
        with pytest.raises(EngineUnavailable, match="down"), pool.lend(fail):
            pass


def test_a_closed_pool_closes_all() -> None:
    made: list[Fake] = []
    pool = FakePool(made)
    with pool.borrow():
        pass
    with pool.borrow(), pool.borrow():
        pool.close()
    assert [fake.open for fake in made] == [False, False]
    with pytest.raises(EngineUnavailable, match="closed"), pool.borrow():
        pass


def test_many_threads_through_faults() -> None:
    made: list[Fake] = []
    pool = FakePool(made, size=8)
    most = 0
    lock = threading.Lock()
    chance = random.Random(7)

    def work(_: int) -> None:
        nonlocal most
        roll = chance.random()
        try:
            with pool.borrow() as loan:
                with lock:
                    most = max(most, pool.lent)
                assert loan.connection.open
                time.sleep(0.0002)
                if roll < 0.1:
                    raise ValueError
                loan.keep = roll > 0.2
        except ValueError:
            pool.forget_idle()

    with ThreadPoolExecutor(32) as threads:
        list(threads.map(work, range(2000)))
    assert most <= 8
    assert pool.lent == 0
    assert sum(fake.open for fake in made) == pool.idle <= 8
    pool.close()
    assert not any(fake.open for fake in made)
