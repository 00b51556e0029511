"""What a run opens is closed again, whatever fails and in whatever order."""

from __future__ import annotations

import json
import logging
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from starsql.agent import open as opening
from starsql.agent.backends.scripted import ScriptedBackend
from starsql.agent.models import EMBEDDED, shipped_adapter
from starsql.agent.open import adapter_of, open_context
from starsql.config import Config
from starsql.data.prompt import prompt_version
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


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """An adapter for this prompt and the embedded model, as the package may bring one."""
    folder = tmp_path / "adapters" / "embedded"
    folder.mkdir(parents=True)
    (folder / "adapter_config.json").write_text('{"r": 8}')
    (folder / "adapter_model.safetensors").write_bytes(b"12345")
    lineage = {"prompt_version": prompt_version(), "base": {"sha256": EMBEDDED.sha256}}
    (folder / "lineage.json").write_text(json.dumps(lineage))
    return folder


def test_the_embedded_model_has_the_packages_adapter(shipped: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    assert adapter_of(Config(), shipped) == shipped
    assert adapter_of(Config(), tmp_path) is None
    assert adapter_of(Config(adapter=mine), shipped) == mine
    assert adapter_of(Config(model="transformers:a/b"), shipped) is None


@pytest.mark.parametrize("word", ["none", Path("none")])
def test_none_goes_without_it(shipped: Path, word: Any) -> None:
    assert adapter_of(Config(adapter=word), shipped) is None
    assert adapter_of(Config(adapter=Path.cwd() / "none"), shipped) == Path.cwd() / "none"


def test_an_adapter_of_another_prompt_is_told_of_and_left_out(
    shipped: Path, caplog: pytest.LogCaptureFixture
) -> None:
    lineage = {"prompt_version": "older", "base": {"sha256": EMBEDDED.sha256}}
    (shipped / "lineage.json").write_text(json.dumps(lineage))
    with caplog.at_level(logging.WARNING):
        assert adapter_of(Config(), shipped) is None
    assert "trained for the prompt older" in caplog.text
    assert "answers without it" in caplog.text


def test_the_packages_own_adapter_fits_if_there_is_one() -> None:
    """A prompt that has changed since must not go out with it."""
    folder = shipped_adapter(prompt_version())
    if folder is None:
        pytest.skip("no adapter ships yet")
    assert (folder / "adapter_model.safetensors").stat().st_size <= 16 * 2**20
