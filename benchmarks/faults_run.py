"""A run during which the database and the model server are each killed and restarted twice.

    python benchmarks/faults_run.py [--questions 101]

The database is the embedded engine behind the MySQL protocol (`starsql serve-sql`), asked by the
StarRocks engine; the model server is that of `faults_model.py`. Both live in this process on
loopback; "killed" drops every connection, "restarted" takes the same port again.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.faults_model import (  # noqa: E402
    OUTAGE_S,
    PATIENT,
    Watcher,
    handles,
    many,
    scripted,
    show,
    verdict,
)
from starsql.agent.backends.openai import OpenAIBackend  # noqa: E402
from starsql.agent.batch import Outcome, RunFiles, run_data_set  # noqa: E402
from starsql.config import Config  # noqa: E402
from starsql.data.questions import DataSet, load_data_set  # noqa: E402
from starsql.dialect.engine.embedded import EmbeddedEngine  # noqa: E402
from starsql.dialect.engine.starrocks import StarRocksEngine  # noqa: E402
from starsql.dialect.schema_files import load_schema  # noqa: E402
from starsql.serve_sql import SqlServer  # noqa: E402
from tests.agent.backends.fault_server import FaultServer  # noqa: E402


class Outages:
    """Stops a server and starts it again some seconds later, from threads of its own."""

    def __init__(self) -> None:
        self.happened: list[str] = []
        self._timers: list[threading.Timer] = []

    def of(
        self, name: str, stop: Callable[[], object], start: Callable[[], object]
    ) -> Callable[[], None]:
        def outage() -> None:
            self.happened.append(name)
            stop()
            self._timers.append(threading.Timer(OUTAGE_S, start))
            self._timers[-1].start()

        return outage

    def join(self) -> None:
        for timer in self._timers:
            timer.join()


async def run(
    data: DataSet, model: FaultServer, sql: SqlServer, files: RunFiles, watcher: Watcher
) -> list[Outcome]:
    engine = StarRocksEngine.open(f"starrocks://a@127.0.0.1:{sql.port}/warehouse", retry_s=60)
    backend = OpenAIBackend.open(model.spec, retries=PATIENT)
    try:
        return await run_data_set(
            data,
            data.questions,
            Config(candidates=2, concurrency=8),
            files,
            listener=watcher,
            backend=backend,
            engine=engine,
        )
    finally:
        await backend.aclose()
        engine.close()


async def compare(data: DataSet, folder: Path) -> None:
    with (
        EmbeddedEngine(data.schema, rows=data.inserts) as embedded,
        FaultServer(scripted(data)) as model,
        SqlServer(embedded) as sql,
    ):
        plain, files = RunFiles(folder / "plain.json"), RunFiles(folder / "faults.json")
        start = time.perf_counter()
        outcomes = await run(data, model, sql, plain, Watcher())
        seconds = time.perf_counter() - start
        show("undisturbed", f"{seconds:.1f} s; {verdict(data, plain, outcomes)}")
        before = handles()

        outages = Outages()
        database = outages.of("database", sql.stop, sql.start)
        server = outages.of("model", model.stop, model.start)
        fifth = len(data.questions) // 5
        start = time.perf_counter()
        watcher = Watcher(
            {fifth: database, 2 * fifth: server, 3 * fifth: database, 4 * fifth: server}
        )
        outcomes = await run(data, model, sql, files, watcher)
        seconds = time.perf_counter() - start
        outages.join()
        await asyncio.sleep(0.5)
        show(
            f"through outages of {OUTAGE_S:.0f} s: {', '.join(outages.happened)}",
            f"{seconds:.1f} s; {verdict(data, files, outcomes)}",
        )
        same = files.submission.read_bytes() == plain.submission.read_bytes()
        show("the same submission, byte for byte", "yes" if same else "NO")
        show("file handles and threads before and after", f"{before} and {handles()}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=101)
    count = parser.parse_args().questions
    logging.getLogger("starsql").setLevel(logging.ERROR)
    examples = load_data_set(ROOT / "examples")
    schema = load_schema(
        ROOT / "examples" / "schema.json",
        ROOT / "examples" / "create_table.sql",
        database="warehouse",
    )
    data = many(DataSet(examples.questions, schema, examples.knowledge, examples.inserts), count)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(compare(data, Path(folder)))


if __name__ == "__main__":
    main()
