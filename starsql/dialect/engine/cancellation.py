"""Engine calls that end early: cancelled from another thread, or out of time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import duckdb

from starsql.records import Finding

__all__ = [
    "TIMEOUT_HINT",
    "Cancellation",
    "cancelled_finding",
    "interrupting",
    "timeout_finding",
]

_INTERRUPT_AGAIN_S = 0.05

TIMEOUT_HINT = "read fewer rows: filter on the partition column, join on equal keys"


class Cancellation:
    """Give it to `explain` or `query`, and call `cancel` when nobody waits for the answer any more.

    The call then ends soon with `cancelled_finding`, also if it had not begun yet; one that has
    ended is not affected. Each call has a cancellation of its own.
    """

    def __init__(self) -> None:
        self.event = threading.Event()
        """Set once `cancel` was called, for waits that should end then."""
        self._lock = threading.Lock()
        self._interrupts: list[Callable[[], object]] = []

    def cancel(self) -> None:
        """From any thread, as often as one likes."""
        with self._lock:
            self.event.set()
            for interrupt in self._interrupts:
                interrupt()

    @contextmanager
    def calling(self, interrupt: Callable[[], object]) -> Iterator[None]:
        """Have `cancel` call `interrupt` during the block, at once if it was cancelled before.

        interrupt: must not block, and is never called after the block.
        """
        with self._lock:
            self._interrupts.append(interrupt)
            if self.event.is_set():
                interrupt()
        try:
            yield
        finally:
            with self._lock:
                self._interrupts.remove(interrupt)


@contextmanager
def interrupting(
    cursor: duckdb.DuckDBPyConnection,
    timeout_s: float,
    cancellation: Cancellation,
    expired: threading.Event,
) -> Iterator[None]:
    """Interrupt what the cursor does in the block, when its time is up or it is cancelled.

    expired: set if it was the time.
    """
    ended, wake = threading.Event(), threading.Event()

    def watch() -> None:
        if not wake.wait(timeout_s):
            expired.set()
        # Again and again: DuckDB forgets an interrupt that comes before a statement begins.
        while not ended.is_set():
            cursor.interrupt()
            ended.wait(_INTERRUPT_AGAIN_S)

    watching = threading.Thread(target=watch, name="starsql-query-watch", daemon=True)
    with cancellation.calling(wake.set):
        watching.start()
        try:
            yield
        finally:
            ended.set()
            wake.set()
            watching.join()


def cancelled_finding() -> Finding:
    """What a cancelled call answers, in MySQL's words."""
    return Finding("cancelled", "Query execution was interrupted", source="execute")


def timeout_finding(timeout_s: float) -> Finding:
    """What a call answers that was stopped because its time was up."""
    return Finding(
        "timeout",
        f"Query reached its timeout of {timeout_s:g} seconds",
        hint=TIMEOUT_HINT,
        source="execute",
    )
