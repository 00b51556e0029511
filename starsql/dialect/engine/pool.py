"""A small pool of connections: bounded, lent for the length of a `with`, unable to leak.

A connection that was lent comes back only if the block ends well and says that it may; after any
exception, Ctrl-C included, it is closed. The pool starts no thread.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from starsql.errors import EngineUnavailable

__all__ = ["Loan", "Pool", "Pooled"]


class Pooled(Protocol):
    """What a pool can hold."""

    def alive(self) -> bool:
        """Ask the other side; False if it does not answer at once."""

    def close(self) -> None:
        """Let go of the socket. Never raises, and may be called twice."""


C = TypeVar("C", bound=Pooled)


@dataclass(slots=True)
class Loan(Generic[C]):
    """A connection in use."""

    connection: C
    reused: bool
    """It served somebody before, so the server may have forgotten it in the meantime."""
    keep: bool = True
    """Whether it may serve again; set to False when its state is in doubt."""


class Pool(Generic[C]):
    """At most `size` connections at any moment, lent or idle.

    check_after_s: an idle one is asked whether it lives when
    it has been idle for longer. wait_s: how long to wait for one when all are lent.
    """

    def __init__(
        self,
        *,
        size: int,
        check_after_s: float = 30.0,
        wait_s: float = 600.0,
    ) -> None:
        self.size = size
        self._check_after_s = check_after_s
        self._wait_s = wait_s
        self._changed = threading.Condition(threading.Lock())
        self._idle: deque[tuple[C, float]] = deque()
        self._lent = 0
        self._closed = False

    @property
    def idle(self) -> int:
        return len(self._idle)

    @property
    def lent(self) -> int:
        """Connections in use, those included that are being made."""
        return self._lent

    @contextmanager
    def lend(self, connect: Callable[[], C]) -> Iterator[Loan[C]]:
        """A connection for the length of the block.

        connect: makes a new one where none is idle, or raises. Raises EngineUnavailable if the pool
        is closed or stays empty, and what `connect` raises.
        """
        found = self._take_place()
        try:
            loan = self._good(found) or Loan(connect(), reused=False)
        except BaseException:
            self._leave_place()
            raise
        try:
            yield loan
        except BaseException:
            loan.connection.close()
            self._leave_place()
            raise
        if not loan.keep or self._closed:
            loan.connection.close()
            self._leave_place()
        else:
            self._leave_place(loan.connection)

    def forget_idle(self) -> None:
        """Close what is idle: the server went away, and none of them can still be good."""
        with self._changed:
            idle, self._idle = self._idle, deque()
        for connection, _ in idle:
            connection.close()

    def close(self) -> None:
        """Close what is idle now, and what is lent when it comes back."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self.forget_idle()

    def _take_place(self) -> tuple[C, float] | None:
        """Count as one of `size`, with the connection that was used last, if any is idle."""
        with self._changed:
            if self._lent >= self.size and not self._closed:
                free = self._changed.wait_for(
                    lambda: self._lent < self.size or self._closed, self._wait_s
                )
                if not free:
                    raise EngineUnavailable(
                        f"all {self.size} connections were busy for {self._wait_s:g} seconds; "
                        "lower the concurrency, or enlarge the pool"
                    )
            if self._closed:
                raise EngineUnavailable("the engine is closed; open a new one")
            self._lent += 1
            return self._idle.pop() if self._idle else None

    def _leave_place(self, connection: C | None = None) -> None:
        with self._changed:
            self._lent -= 1
            if connection is not None and not self._closed:
                self._idle.append((connection, time.monotonic()))
                connection = None
            self._changed.notify()
        if connection is not None:
            connection.close()

    def _good(self, found: tuple[C, float] | None) -> Loan[C] | None:
        """The idle connection if it is still good, else another idle one, else None."""
        while found is not None:
            connection, since = found
            if time.monotonic() - since < self._check_after_s or connection.alive():
                return Loan(connection, reused=True)
            connection.close()
            with self._changed:
                found = self._idle.pop() if self._idle else None
        return None
