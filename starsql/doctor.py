"""What of starsql works on this machine, found out by trying it."""

from __future__ import annotations

import asyncio
import importlib.metadata
import os
import platform
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass

from starsql import __version__
from starsql.config import Config
from starsql.errors import StarsqlError

__all__ = ["Check", "examine"]

_CPU_TORCH = (
    "pip install torch --index-url https://download.pytorch.org/whl/cpu && "
    "pip install 'starsql[embedded]'"
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried."""

    name: str
    works: bool
    found: str
    remedy: str = ""
    """What to do if it does not work."""
    needed: bool = False
    """Without it what is configured does not work."""


def examine(config: Config | None = None) -> list[Check]:
    """Try everything; a check that fails is a result, not an error."""
    config = config or Config()
    servers = []
    if config.engine.startswith("starrocks://"):
        servers.append(_server(config))
    if config.model.startswith("openai:"):
        servers.append(_model_server(config))
    in_process = config.model == "embedded" or config.model.startswith("transformers:")
    return [
        *servers,
        _machine(),
        _packages("core", _CORE, "pip install starsql", needed=True),
        _embedded_engine(),
        _packages("embedded model's libraries", _EMBEDDED, _CPU_TORCH, needed=in_process),
        _weights(needed=config.model == "embedded"),
        _adapter(),
        _gpu(),
        _packages("training", _TRAIN, "pip install 'starsql[train]'", needed=False),
        _packages("vLLM", ("vllm",), "pip install 'starsql[serve]' (needs a GPU)", needed=False),
    ]


_CORE = ("langgraph", "sqlglot", "duckdb", "pydantic")
_EMBEDDED = ("torch", "transformers", "peft", "gguf")
_TRAIN = ("trl", "datasets", "accelerate", "bitsandbytes")


def _machine() -> Check:
    free = shutil.disk_usage(os.getcwd()).free / 2**30
    return Check(
        "machine",
        sys.version_info >= (3, 11),
        f"starsql {__version__}, Python {platform.python_version()}, {os.cpu_count()} cores, "
        f"{free:.0f} GiB free here",
        remedy="starsql needs Python 3.11 or newer",
        needed=True,
    )


def _packages(name: str, packages: tuple[str, ...], remedy: str, *, needed: bool) -> Check:
    found, missing = [], []
    for package in packages:
        try:
            found.append(f"{package} {importlib.metadata.version(package)}")
        except importlib.metadata.PackageNotFoundError:
            missing.append(package)
    text = ", ".join(found + [f"no {package}" for package in missing])
    return Check(name, not missing, text, remedy=remedy, needed=needed)


def _embedded_engine() -> Check:
    return _try("embedded engine", _ask_embedded_engine, "pip install 'duckdb>=2.0'", needed=True)


def _ask_embedded_engine() -> str:
    from starsql.dialect.engine.base import Rows  # noqa: PLC0415
    from starsql.dialect.engine.embedded import EmbeddedEngine  # noqa: PLC0415
    from starsql.dialect.schema import Schema  # noqa: PLC0415
    from starsql.errors import ForbiddenStatement  # noqa: PLC0415

    engine = EmbeddedEngine(Schema(()))
    try:
        rows = engine.query("SELECT 6 DIV 4 AS a", database=None, max_rows=1, timeout_s=10)
        if not isinstance(rows, Rows) or rows.rows != ((1,),):
            raise StarsqlError(f"SELECT 6 DIV 4 answered {rows}")
        try:
            engine.query(
                "SELECT * FROM read_csv('/etc/hostname')", database=None, max_rows=1, timeout_s=10
            )
        except ForbiddenStatement:
            return f"answers queries as StarRocks {engine.version}, refuses to read files"
        raise StarsqlError("it read a file that a query named")
    finally:
        engine.close()


def _server(config: Config) -> Check:
    remedy = "docs/starrocks.md: the GRANT statements of an account that only reads"
    return _try("StarRocks server", lambda: _ask_server(config), remedy, needed=True)


def _ask_server(config: Config) -> str:
    from starsql.agent.open import open_server  # noqa: PLC0415
    from starsql.dialect.engine.starrocks import account_can_only_select  # noqa: PLC0415

    with open_server(config) as engine:
        excess = account_can_only_select(engine)
        if excess:
            raise StarsqlError(
                f"{engine.server}: the account may do more than read: {'; '.join(excess)}"
            )
        return f"{engine.server}, {len(engine.schema().tables)} tables, the account only reads"


def _model_server(config: Config) -> Check:
    remedy = "docs/model_servers.md: how to start one, and what to set"
    return _try("model server", lambda: _ask_model_server(config), remedy, needed=True)


def _ask_model_server(config: Config) -> str:
    from starsql.agent.open import open_model_server  # noqa: PLC0415

    backend = open_model_server(config)
    asyncio.run(backend.aclose())
    adapter = f", adapter {backend.adapter}" if backend.adapter else ""
    return f"{backend.name}{adapter}, reads {backend.context_tokens:,} tokens"


def _weights(*, needed: bool) -> Check:
    return _try("embedded model's weights", _find_weights, "starsql models get", needed=needed)


def _find_weights() -> str:
    from starsql.agent.models import embedded_model  # noqa: PLC0415

    return str(embedded_model())


def _adapter() -> Check:
    remedy = "not needed: the embedded model answers without one, less well"
    return _try("embedded model's adapter", _find_adapter, remedy, needed=False)


def _find_adapter() -> str:
    from starsql.agent.models import (  # noqa: PLC0415
        default_cache_dir,
        shipped_adapter,
        weights_sha256,
    )
    from starsql.data.prompt import prompt_version  # noqa: PLC0415

    folder = shipped_adapter(prompt_version())
    if folder is None:
        raise StarsqlError("this version brings none")
    digest = weights_sha256(folder, default_cache_dir())[:12]
    size = (folder / "adapter_model.safetensors").stat().st_size / 2**20
    return f"{digest}, {size:.1f} MiB, trained for this prompt; --adapter none goes without it"


def _gpu() -> Check:
    return _try("GPU", _find_gpu, "not needed for the embedded default", needed=False)


def _find_gpu() -> str:
    try:
        import torch  # noqa: PLC0415
    except ImportError:
        raise StarsqlError("torch is not installed, so it was not looked for") from None
    if not torch.cuda.is_available():
        raise StarsqlError("torch sees none")
    memory = torch.cuda.get_device_properties(0).total_memory / 2**30
    return f"{torch.cuda.get_device_name(0)}, {memory:.0f} GiB"


def _try(name: str, attempt: Callable[[], str], remedy: str, *, needed: bool) -> Check:
    try:
        return Check(name, True, attempt(), needed=needed)
    except (StarsqlError, ImportError) as error:
        return Check(name, False, str(error), remedy=remedy, needed=needed)
