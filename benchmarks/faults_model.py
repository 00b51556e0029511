"""Runs through outages of the model server: what is lost, what is repeated, what it costs.

    python benchmarks/faults_model.py [--questions 101] [--calls 5000]

Everything is on this machine: the server of `tests/agent/backends/fault_server.py` answers with the
examples' golden SQL (every third question needs a repair first), dies and comes back on the same
port. No model computes anything, so the seconds are those of the loop, the wire and the waiting.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import platform
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import httpx2

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from starsql.agent.backends.openai import OpenAIBackend, Retries  # noqa: E402
from starsql.agent.batch import Outcome, RunFiles, run_data_set  # noqa: E402
from starsql.config import Config  # noqa: E402
from starsql.data.prompt import question_text  # noqa: E402
from starsql.data.questions import DataSet, load_data_set  # noqa: E402
from starsql.errors import BackendError  # noqa: E402
from starsql.records import Messages, State, from_json  # noqa: E402
from tests.agent.backends.fault_server import MODEL, Answer, FaultServer, Request, said  # noqa: E402

OUTAGE_S = 3.0
PATIENT = Retries(patience_s=60.0)
IMPATIENT = Retries(patience_s=1.0, first_wait_s=0.1, longest_wait_s=0.3)
CHAT: Messages = [{"role": "user", "content": "统计2025年7月的日活"}]


class Watcher:
    """Hears of finished questions and does what is due after so many of them."""

    def __init__(self, at: dict[int, Callable[[], None]] | None = None) -> None:
        self.resumed: list[str] = []
        self.finished_ids: list[str] = []
        self._at = at or {}

    def begin(self, done: Sequence[Outcome], total: int) -> None:  # noqa: ARG002
        self.resumed = [outcome.sql_id for outcome in done]

    def step(self, step: object) -> None:
        pass

    def finished(self, outcome: Outcome) -> None:
        self.finished_ids.append(outcome.sql_id)
        self._at.pop(len(self.finished_ids), lambda: None)()


def show(name: str, value: str) -> None:
    print(f"{name:<64} {value}", flush=True)


def many(data: DataSet, count: int) -> DataSet:
    """The data set's questions, each several times under other ids, until there are enough."""
    repeated = [
        replace(question, sql_id=f"{question.sql_id}-{turn}", text=f"{question.text} [{turn}]")
        for turn in range(1, 1 + -(-count // len(data.questions)))
        for question in data.questions
    ]
    return DataSet(tuple(repeated[:count]), data.schema, data.knowledge, data.inserts)


def scripted(data: DataSet) -> Callable[[Request], Answer]:
    golden = {question.text: question.golden_sql for question in data.questions}

    def script(request: Request) -> Answer:
        asked = question_text(request.body["messages"])
        first_try = len(request.body["messages"]) == 2
        sql = golden[next(text for text in golden if asked.endswith(text))]
        if first_try and len(asked) % 3 == 0:
            sql = f"select no_such_column from ({sql}) as t"
        return replace(said(f"```sql\n{sql}\n```"), delay_s=0.05)

    return script


async def run(
    data: DataSet, server: FaultServer, files: RunFiles, watcher: Watcher, retries: Retries
) -> list[Outcome]:
    backend = OpenAIBackend.open(server.spec, retries=retries)
    try:
        return await run_data_set(
            data, data.questions, Config(), files, listener=watcher, backend=backend
        )
    finally:
        await backend.aclose()


def verdict(data: DataSet, files: RunFiles, outcomes: Sequence[Outcome]) -> str:
    """What the faults did to the answers, as counts that should all be 0 but the first."""
    golden = {question.sql_id: question.golden_sql for question in data.questions}
    lines = files.traces.read_bytes().splitlines()
    traced = Counter(from_json(State, line).question.sql_id for line in lines)
    entries = {e["sql_id"]: e["sql"] for e in json.loads(files.submission.read_text())}
    lost = sum(sql_id not in entries or sql_id not in traced for sql_id in golden)
    twice = sum(count > 1 for count in traced.values())
    wrong = sum(o.status == "verified" and o.sql != golden[o.sql_id] for o in outcomes)
    good = sum(o.status == "verified" for o in outcomes)
    return f"{good} of {len(golden)} verified; {lost} lost, {twice} twice, {wrong} wrongly verified"


async def through_outages(data: DataSet, folder: Path) -> None:
    with FaultServer(scripted(data)) as server:
        plain, files = RunFiles(folder / "plain.json"), RunFiles(folder / "faults.json")
        start = time.perf_counter()
        outcomes = await run(data, server, plain, Watcher(), PATIENT)
        undisturbed_s = time.perf_counter() - start
        show("undisturbed", f"{undisturbed_s:.1f} s; {verdict(data, plain, outcomes)}")
        requests = len(server.requests)

        timers: list[threading.Timer] = []

        def outage() -> None:
            server.stop()
            timers.append(threading.Timer(OUTAGE_S, server.start))
            timers[-1].start()

        third = len(data.questions) // 3
        start = time.perf_counter()
        watcher = Watcher({third: outage, 2 * third: outage})
        outcomes = await run(data, server, files, watcher, PATIENT)
        seconds = time.perf_counter() - start
        show(
            f"through {len(timers)} outages of {OUTAGE_S:.0f} s",
            f"{seconds:.1f} s; {verdict(data, files, outcomes)}",
        )
        same = files.submission.read_bytes() == plain.submission.read_bytes()
        show("the same submission, byte for byte", "yes" if same else "NO")
        show(
            "requests that reached the server, undisturbed and through outages",
            f"{requests} and {len(server.requests) - requests}",
        )

        files = RunFiles(folder / "long.json")
        watcher = Watcher({third: server.stop})
        start = time.perf_counter()
        try:
            await run(data, server, files, watcher, IMPATIENT)
        except BackendError as error:
            show(
                "an outage longer than the retries", f"{time.perf_counter() - start:.1f} s; {error}"
            )
        server.start()
        again = Watcher()
        outcomes = await run(data, server, files, again, IMPATIENT)
        show(
            "the same call after it",
            f"{len(again.resumed)} kept, {len(again.finished_ids)} answered; "
            f"{verdict(data, files, outcomes)}",
        )


def handles() -> tuple[int, int]:
    """Open file handles, and threads but asyncio's own, which live as long as the loop."""
    threads = [t for t in threading.enumerate() if not t.name.startswith("asyncio")]
    return len(os.listdir("/proc/self/fd")), len(threads)


async def many_calls(calls: int) -> None:
    """Calls at concurrency 32 through a server where one in ten fails, and two outages."""
    chance = random.Random(1)
    faults = [
        Answer({}, status=503),
        Answer({}, status=429, headers={"Retry-After": "0.05"}),
        Answer(said("select 1").body, fault="drop-mid-body"),
        Answer(fault="reset"),
        Answer(b"{oops"),
    ]

    def script(_request: Request) -> Answer:
        return chance.choice(faults) if chance.random() < 0.1 else said("select 1")

    with FaultServer(script) as server:
        before = handles()
        backend = OpenAIBackend.open(server.spec, retries=PATIENT)
        left = iter(range(calls))
        answered = 0
        timers: list[threading.Timer] = []

        async def worker() -> None:
            nonlocal answered
            for index in left:
                if index in (calls // 3, 2 * calls // 3):
                    server.stop()
                    timers.append(threading.Timer(OUTAGE_S, server.start))
                    timers[-1].start()
                [answer] = await backend.complete(
                    CHAT, n=1, temperature=0.0, max_tokens=50, seed=index
                )
                answered += answer.text == "select 1"

        start = time.perf_counter()
        outcomes = await asyncio.gather(*[worker() for _ in range(32)], return_exceptions=True)
        seconds = time.perf_counter() - start
        failures = [outcome for outcome in outcomes if outcome is not None]
        open_connections = server.open_connections
        await backend.aclose()
        await asyncio.sleep(0.2)
        show(
            f"{calls} calls at concurrency 32, 10% faults, 2 outages",
            f"{seconds:.1f} s; {answered} answered, failures: {failures or 'none'}, "
            f"{len(server.asked())} requests, {open_connections} connections open at the end, "
            f"{server.open_connections} after aclose",
        )
        show("file handles and threads before and after", f"{before} and {handles()}")


async def overhead(calls: int) -> None:
    """One call after another: ours, and the same bytes by bare httpx2."""
    with FaultServer(lambda _: said("select 1")) as server:
        backend = OpenAIBackend.open(server.spec)
        body = {"model": MODEL, "messages": CHAT, "temperature": 0.0, "max_tokens": 50, "seed": 1}
        async with httpx2.AsyncClient() as bare:

            async def ours() -> None:
                await backend.complete(CHAT, n=1, temperature=0.0, max_tokens=50, seed=1)

            async def theirs() -> None:
                (await bare.post(f"{server.url}/chat/completions", json=body)).json()

            best = {}
            for name, call in (("ours", ours), ("bare", theirs)) * 3:
                start = time.perf_counter()
                for _ in range(calls):
                    await call()
                ms = (time.perf_counter() - start) * 1000 / calls
                best[name] = min(ms, best.get(name, ms))
        await backend.aclose()
        show(
            "a call, and the same request by bare httpx2",
            f"{best['ours']:.2f} ms and {best['bare']:.2f} ms",
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=101)
    parser.add_argument("--calls", type=int, default=5000)
    arguments = parser.parse_args()
    logging.getLogger("starsql").setLevel(logging.ERROR)
    show("Python, machine", f"{platform.python_version()}, {platform.machine()}")
    data = many(load_data_set(ROOT / "examples"), arguments.questions)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(through_outages(data, Path(folder)))
    asyncio.run(many_calls(arguments.calls))
    asyncio.run(overhead(300))


if __name__ == "__main__":
    main()
