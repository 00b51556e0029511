"""What a run opens is closed again, whatever fails and in whatever order."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest

from starsql.agent import open as opening
from starsql.agent.backends.scripted import ScriptedBackend
from starsql.agent.open import open_context
from starsql.config import Config
from starsql.data.questions import DataSet
from starsql.errors import EngineUnavailable


class Closable(ScriptedBackend):
    """A backend that says when it is closed."""

    closed = False

    async def aclose(self) -> None:
        self.closed = True


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Closable:
    made = Closable(lambda _: "", name="closable")
    monkeypatch.setattr(opening, "_open_backend", lambda *_: made)
    return made


async def test_a_model_is_closed_when_the_engine_cannot_be_opened(
    data: DataSet, backend: Closable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise EngineUnavailable("down")

    monkeypatch.setattr(opening, "open_engine", fail)
    with pytest.raises(EngineUnavailable, match="down"):
        async with open_context(data, Config()):
            pass
    assert backend.closed


async def test_what_runs_is_cancelled_before_its_threads_are_waited_for(
    data: DataSet, backend: Closable
) -> None:
    threads = threading.active_count()
    numbers = " union all ".join(f"select {n} as x" for n in range(100))
    product = f"with n as ({numbers}) select count(*) from n a, n b, n c, n d, n e, n f"
    async with open_context(data, Config()) as context:
        assert context.engine is not None
        call: Any = context.pool.submit(
            context.engine.query, product, database=None, max_rows=1, timeout_s=600.0
        )
        time.sleep(0.5)
        assert not call.done()
        begun = time.monotonic()
    assert time.monotonic() - begun < 10
    with pytest.raises(EngineUnavailable, match="closed"):
        call.result()
    assert backend.closed
    assert threading.active_count() <= threads
