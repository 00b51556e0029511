"""Calls that end early: cancelled, closed under, or out of time."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.cancellation import Cancellation, cancelled_finding
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.errors import EngineUnavailable
from starsql.records import Finding

ENDLESS = "SELECT count(*) FROM n a, n b, n c, n d WHERE a.x + b.x + c.x + d.x > 0"


@pytest.fixture
def engine() -> Iterator[EmbeddedEngine]:
    rows = f"INSERT INTO n VALUES {', '.join(f'({n})' for n in range(300))}"
    with EmbeddedEngine(schema_from_ddl("CREATE TABLE n (x INT)"), rows=[rows]) as engine:
        yield engine


def test_cancel_calls_what_is_registered_and_nothing_later() -> None:
    cancellation, heard = Cancellation(), []
    with cancellation.calling(lambda: heard.append("first")):
        cancellation.cancel()
        with cancellation.calling(lambda: heard.append("second")):
            pass
    cancellation.cancel()
    assert heard == ["first", "second"]


@pytest.mark.parametrize("delay_s", [None, 0.0, 0.002, 0.2])
def test_a_query_is_cancelled_before_at_and_after_its_beginning(
    engine: EmbeddedEngine, delay_s: float | None
) -> None:
    cancellation = Cancellation()
    if delay_s is None:
        cancellation.cancel()
    else:
        timer = threading.Timer(delay_s, cancellation.cancel)
        timer.start()
    begun = time.monotonic()
    assert engine.query(ENDLESS, cancellation=cancellation) == cancelled_finding()
    assert time.monotonic() - begun < 5
    assert isinstance(engine.query("SELECT 1"), Rows)


@pytest.mark.parametrize("timeout_s", [1e-9, 1e-4, 0.01, 0.2])
def test_no_time_is_too_short_to_be_kept(engine: EmbeddedEngine, timeout_s: float) -> None:
    """DuckDB forgets an interrupt that comes before the query has begun."""
    begun = time.monotonic()
    finding = engine.query(ENDLESS, timeout_s=timeout_s)
    assert isinstance(finding, Finding)
    assert finding.code == "timeout"
    assert time.monotonic() - begun < 5


def test_closing_ends_what_runs(engine: EmbeddedEngine) -> None:
    with ThreadPoolExecutor(3) as threads:
        running = [threads.submit(engine.query, ENDLESS) for _ in range(3)]
        time.sleep(0.2)
        begun = time.monotonic()
        engine.close()
        assert time.monotonic() - begun < 5
        for answer in running:
            with pytest.raises(EngineUnavailable, match="closed"):
                answer.result()
    for ask in (engine.query, engine.explain):
        with pytest.raises(EngineUnavailable, match="closed"):
            ask("SELECT x FROM n")
