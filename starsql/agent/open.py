"""Opening what a run depends on: the model, the engine, and the context the nodes receive."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from starsql import __version__
from starsql.agent.backends.base import ModelBackend
from starsql.agent.models import (
    EMBEDDED,
    SHIPPED_ADAPTER,
    default_cache_dir,
    embedded_model,
    shipped_adapter,
)
from starsql.agent.polls import Polls
from starsql.agent.samples import Samples
from starsql.agent.state import Context
from starsql.config import Config
from starsql.data.gloss.glossary import Glossary
from starsql.data.linking import Linker
from starsql.data.mentions import version_with
from starsql.data.prompt import prompt_version
from starsql.data.questions import DataSet
from starsql.data.target import Target, version_for
from starsql.dialect.engine.base import Engine
from starsql.dialect.schema import Schema
from starsql.dialect.version import StarRocksVersion
from starsql.errors import ConfigError, ModelUnavailable
from starsql.records import Provenance, to_json

if TYPE_CHECKING:
    from starsql.dialect.engine.starrocks import StarRocksEngine

__all__ = ["adapter_of", "open_context", "open_engine", "open_model_server", "open_server"]

log = logging.getLogger(__name__)

_ENGINE_THREADS = 4


@asynccontextmanager
async def open_context(
    data: DataSet,
    config: Config,
    *,
    backend: ModelBackend | None = None,
    engine: Engine | None = None,
) -> AsyncIterator[Context]:
    """Open the model and the engine that the configuration names, and close them at the end.

    backend, engine: open ones to use instead; they stay open. Raises ConfigError,
    ModelUnavailable or EngineUnavailable when something cannot be opened.
    """
    today = config.today or date.today()
    version = StarRocksVersion.parse(config.starrocks_version)
    pool = ThreadPoolExecutor(
        max(_ENGINE_THREADS, min(config.concurrency, 32)), thread_name_prefix="starsql-engine"
    )
    async with AsyncExitStack() as closing:
        # Last: its threads may be waiting for the engine or the model, until these are closed.
        closing.callback(pool.shutdown, wait=True, cancel_futures=True)
        if backend is None:
            backend = _open_backend(config, data)
            closing.push_async_callback(backend.aclose)
        if backend.gloss:
            Glossary.load()  # its packages are missed here, not at the first question
        target = _target(config, backend)
        if config.choose_by == "likelihood" and (backend.reviewer is None or target != "sql"):
            raise ConfigError(
                f"choose_by is likelihood, but {backend.name} was not trained to tell a query's "
                "question, or plans before it writes: leave choose_by out"
            )
        if engine is None:
            engine = open_engine(config, data.schema, data.inserts, today)
            if engine is not None:
                closing.callback(engine.close)
        polls = Polls(data.schema, today)
        closing.callback(polls.close)
        yield Context(
            config=config,
            backend=backend,
            engine=engine,
            schema=data.schema,
            linker=Linker(data.schema, max_tables=config.max_tables),
            knowledge=data.knowledge,
            today=today,
            version=engine.version if engine else version,
            provenance=_provenance(config, data, backend, engine, today=today, target=target),
            pool=pool,
            samples=_samples(config, engine),
            polls=polls,
            target=target,
        )


def _target(config: Config, backend: ModelBackend) -> Target:
    """What the model is asked for: what its adapter learnt, else what the configuration says."""
    if backend.target is None:
        return config.target or "sql"
    if config.target not in (None, backend.target):
        raise ConfigError(
            f"target is {config.target}, but the adapter of {backend.name} was trained to answer "
            f"with {backend.target}: leave target out, or take another adapter"
        )
    return backend.target


def _samples(config: Config, engine: Engine | None) -> Samples | None:
    if engine is None or not config.sample_values:
        return None
    return Samples(engine, config.sample_values, timeout_s=config.query_timeout_s)


def _open_backend(config: Config, data: DataSet) -> ModelBackend:
    # Imported here: only one of them is needed, and torch takes seconds.
    if config.model == "golden":
        from starsql.agent.backends.scripted import Reply, ScriptedBackend  # noqa: PLC0415

        golden = {
            question.text: Reply(f"```sql\n{question.golden_sql}\n```", whole=True)
            for question in data.questions
            if question.golden_sql
        }
        return ScriptedBackend.answering(golden, otherwise="No golden SQL.", name="golden")
    cache_dir = config.cache_dir or default_cache_dir()
    kind, _, name = config.model.partition(":")
    if kind == "openai":
        return open_model_server(config)
    if config.model == "embedded":
        name = EMBEDDED.name
        embedded_model(cache_dir)  # missing weights are said at once, not after torch's seconds
    elif kind != "transformers" or not name:
        raise ConfigError(
            f"model {config.model!r} was not understood; expected embedded, golden, "
            "transformers:FOLDER-OR-HUB-NAME, or openai:http://HOST:PORT/v1#MODEL"
        )
    from starsql.agent.backends.transformers import TransformersBackend  # noqa: PLC0415

    adapter = adapter_of(config)
    backend = TransformersBackend.load(name, adapter=adapter, cache_dir=cache_dir)
    if adapter is not None and config.adapter is None:
        backend.adapter = f"shipped@{backend.adapter}"
    return backend


def adapter_of(config: Config, shipped: Path = SHIPPED_ADAPTER) -> Path | None:
    """The adapter's folder that a run in this process loads; None: the model as it is.

    shipped: where the package's own is. One that does not fit is told of and left out.
    """
    if config.adapter == "none":
        return None
    if config.adapter is not None or config.model != "embedded":
        return config.adapter
    try:
        return shipped_adapter(prompt_version(), shipped)
    except ModelUnavailable as error:
        log.warning("%s: the embedded model answers without it", error)
        return None


def open_model_server(config: Config) -> ModelBackend:
    """The model behind the server that the configuration names."""
    from starsql.agent.backends.openai import OpenAIBackend, Retries  # noqa: PLC0415

    if config.adapter not in (None, "none"):
        raise ConfigError(
            f"adapter {config.adapter} is set, but a model server loads its adapters itself: name "
            "the adapter after the # of --model (docs/model_servers.md)"
        )
    return OpenAIBackend.open(
        config.model,
        api_key=config.api_key.get_secret_value() if config.api_key else None,
        proxy=config.proxy.get_secret_value() if config.proxy else None,
        context_tokens=config.context_tokens,
        retries=Retries(patience_s=config.patience_s),
        connections=max(8, config.concurrency * config.candidates),
    )


def open_engine(
    config: Config,
    schema: Schema | None,
    rows: Sequence[str | Path] = (),
    today: date | None = None,
) -> Engine | None:
    """The engine that the configuration names; None for `none`.

    schema: of the embedded one; None takes that of its file, or no tables. rows: what fills its
    tables. Raises EngineUnavailable, SchemaError or DataError.
    """
    if config.engine == "none":
        return None
    if config.engine.startswith("starrocks://"):
        return open_server(config)
    from starsql.dialect.engine.embedded import EmbeddedEngine  # noqa: PLC0415

    _, _, name = config.engine.partition(":")
    return EmbeddedEngine(
        schema if schema is not None or name else Schema(()),
        rows=rows,
        path=Path(name) if name else None,
        version=StarRocksVersion.parse(config.starrocks_version),
        today=today or config.today,
    )


def open_server(config: Config) -> StarRocksEngine:
    """The StarRocks server that the configuration names; its version is asked, not configured."""
    from starsql.dialect.engine.starrocks import ScanLimits, StarRocksEngine  # noqa: PLC0415

    password = config.engine_password.get_secret_value() if config.engine_password else ""
    if config.engine_password_file is not None:
        try:
            password = config.engine_password_file.read_text(encoding="utf-8").strip("\r\n")
        except OSError as error:
            raise ConfigError(
                f"{config.engine_password_file}: the password cannot be read: {error.strerror}"
            ) from None
    return StarRocksEngine.open(
        config.engine,
        password=password,
        pool_size=min(config.concurrency, 32),
        limits=ScanLimits(config.max_scan_partitions, config.max_scan_rows),
    )


def _provenance(
    config: Config,
    data: DataSet,
    backend: ModelBackend,
    engine: Engine | None,
    *,
    today: date,
    target: Target,
) -> Provenance:
    unhashed = Provenance(
        run="",
        config=config.fingerprint(),
        today=today,
        starsql=__version__,
        prompt=version_with(backend.mentions, version_for(target, prompt_version())),
        gloss=backend.gloss,
        model=backend.name,
        adapter=backend.adapter,
        engine=f"{engine.name} {engine.version}" if engine else "none",
        data=data.fingerprint(),
        seed=config.seed,
    )
    return replace(unhashed, run=hashlib.sha256(to_json(unhashed)).hexdigest()[:16])
