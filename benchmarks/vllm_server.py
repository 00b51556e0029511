"""A real vLLM server: does it keep to what the OpenAI backend relies on, also through kills?

    python benchmarks/vllm_server.py FOLDER --adapter ADAPTER --data examples [--questions 54]

FOLDER: a small chat model (safetensors). ADAPTER: a LoRA adapter for it. vLLM runs in a process of
its own on loopback, is killed (SIGKILL) and started again during the run. Needs a GPU and vLLM;
what it found on which machine stands in docs/RESULTS.md.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import httpx2

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.faults_model import Watcher, handles, show, verdict  # noqa: E402
from starsql.agent.backends.openai import OpenAIBackend, Retries  # noqa: E402
from starsql.agent.batch import Outcome, RunFiles, run_data_set  # noqa: E402
from starsql.config import Config  # noqa: E402
from starsql.data.questions import DataSet, load_data_set  # noqa: E402
from starsql.errors import ModelUnavailable, PromptTooLong  # noqa: E402
from starsql.records import Messages  # noqa: E402

KEY = "not-a-secret-of-anyone"
CHAT: Messages = [
    {"role": "system", "content": "You write SQL."},
    {"role": "user", "content": "统计2025年7月每天的日活，按天排序"},
]
START_S = 150


class Vllm:
    """`vllm serve` as a process that can be killed and started again on the same port."""

    def __init__(self, folder: Path, adapter: Path, port: int, log: Path) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self._log = log
        self._command = [
            *(sys.executable, "-m", "vllm.entrypoints.cli.main", "serve", str(folder)),
            *("--served-model-name", "base", "--host", "127.0.0.1", "--port", str(port)),
            *("--dtype", "bfloat16", "--gpu-memory-utilization", "0.3", "--enforce-eager"),
            *("--max-model-len", "8192", "--api-key", KEY, "--enable-lora"),
            *("--max-lora-rank", "16", "--lora-modules", f"tuned={adapter}"),
        ]
        self._process: subprocess.Popen[bytes] | None = None

    def spec(self, model: str) -> str:
        return f"openai:{self.url}/v1#{model}"

    def start(self) -> float:
        """Seconds until it answers. Raises TimeoutError, RuntimeError."""
        began = time.perf_counter()
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, stdout=log, stderr=log, start_new_session=True
            )
        while time.perf_counter() - began < START_S:
            if self._process.poll() is not None:
                raise RuntimeError(f"vLLM ended; see {self._log}")
            try:
                if httpx2.get(f"{self.url}/health", timeout=2, trust_env=False).status_code == 200:
                    return time.perf_counter() - began
            except httpx2.RequestError:
                pass
            time.sleep(0.5)
        raise TimeoutError(f"vLLM did not answer within {START_S} s; see {self._log}")

    def kill(self) -> None:
        """As the kernel's out-of-memory killer would: the engine's processes too."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()


async def protocol(server: Vllm) -> None:
    """What the backend relies on, asked of a real server one by one."""
    backend = OpenAIBackend.open(server.spec("base"), api_key=KEY)
    try:
        show("name, context length", f"{backend.name}, {backend.context_tokens:,}")
        counted = backend.count_tokens(CHAT)
        one, *_ = await backend.complete(CHAT, n=1, temperature=0, max_tokens=48, seed=1)
        show("prompt tokens, counted and used", f"{counted} and {one.prompt_tokens}")
        show("cut off at 48 tokens", f"{one.finish_reason}, {one.completion_tokens} tokens")
        again, *_ = await backend.complete(CHAT, n=1, temperature=0, max_tokens=48, seed=1)
        show("temperature 0 twice", "same" if one.text == again.text else "DIFFERENT")
        four = await backend.complete(CHAT, n=4, temperature=1.0, max_tokens=48, seed=7)
        singles = [
            (await backend.complete(CHAT, n=1, temperature=1.0, max_tokens=48, seed=7 + i))[0]
            for i in range(4)
        ]
        agree = sum(a.text == b.text for a, b in zip(four, singles, strict=True))
        distinct = len({c.text for c in four})
        show("n=4: distinct, equal to single requests of seed + i", f"{distinct}, {agree} of 4")
        tokens = sum(c.completion_tokens for c in four), sum(c.completion_tokens for c in singles)
        show("n=4: tokens altogether, as 4 requests", f"{tokens[0]}, {tokens[1]}")
        long: Messages = [{"role": "user", "content": "日活" * 20_000}]
        try:
            await backend.complete(long, n=1, temperature=0, max_tokens=8, seed=1)
        except PromptTooLong as error:
            show("a prompt too long", str(error))
        await throughput(backend)
    finally:
        await backend.aclose()
    tuned = OpenAIBackend.open(server.spec("tuned"), api_key=KEY)
    show("an adapter: name, adapter", f"{tuned.name}, {tuned.adapter}")
    other, *_ = await tuned.complete(CHAT, n=1, temperature=0, max_tokens=48, seed=1)
    show("the adapter changes the answer", "yes" if other.text != one.text else "NO")
    await tuned.aclose()
    for model, key in (("nobody", KEY), ("base", "wrong-key-0123")):
        try:
            OpenAIBackend.open(server.spec(model), api_key=key)
        except ModelUnavailable as error:
            leaked = "; THE KEY IS IN IT" if key in str(error) else ""
            show(f"model {model!r}, key {'right' if key == KEY else 'wrong'}", f"{error}{leaked}")


async def throughput(backend: OpenAIBackend, calls: int = 256, at_once: int = 32) -> None:
    before = handles()
    gate = asyncio.Semaphore(at_once)
    tokens = 0

    async def call(index: int) -> None:
        nonlocal tokens
        async with gate:
            chat: Messages = [*CHAT[:-1], {"role": "user", "content": f"{index}: 统计日活"}]
            (answer,) = await backend.complete(
                chat, n=1, temperature=0.8, max_tokens=64, seed=index
            )
            tokens += answer.completion_tokens

    start = time.perf_counter()
    await asyncio.gather(*map(call, range(calls)))
    seconds = time.perf_counter() - start
    show(
        f"{calls} calls, {at_once} at once",
        f"{seconds:.1f} s, {calls / seconds:.0f} calls/s, {tokens / seconds:,.0f} tokens/s; "
        f"handles and threads {before} before, {handles()} after",
    )


async def answer(
    data: DataSet, server: Vllm, files: RunFiles, watcher: Watcher
) -> tuple[Sequence[Outcome], float]:
    start = time.perf_counter()
    backend = OpenAIBackend.open(server.spec("base"), api_key=KEY, retries=Retries())
    config = Config(concurrency=16, max_new_tokens=256)
    try:
        outcomes = await run_data_set(
            data, data.questions, config, files, listener=watcher, backend=backend
        )
    finally:
        await backend.aclose()
    return outcomes, time.perf_counter() - start


async def through_kills(data: DataSet, server: Vllm, folder: Path) -> None:
    plain, faulty = RunFiles(folder / "plain.json"), RunFiles(folder / "faults.json")
    outcomes, seconds = await answer(data, server, plain, Watcher())
    show("a run undisturbed", f"{seconds:.1f} s; {statuses(outcomes)}; {verdict_of(data, plain)}")
    starts: list[threading.Thread] = []

    def outage() -> None:
        server.kill()
        starts.append(threading.Thread(target=server.start))
        starts[-1].start()

    third = len(data.questions) // 3
    watcher = Watcher({third: outage, 2 * third: outage})
    outcomes, seconds = await answer(data, server, faulty, watcher)
    show(
        f"a run through {len(starts)} kills",
        f"{seconds:.1f} s; {statuses(outcomes)}; {verdict_of(data, faulty)}",
    )
    same = faulty.submission.read_bytes() == plain.submission.read_bytes()
    show("the same submission, byte for byte", "yes" if same else "no")


def statuses(outcomes: Sequence[Outcome]) -> str:
    good = sum(outcome.status == "verified" for outcome in outcomes)
    return f"{good} of {len(outcomes)} verified"


def verdict_of(data: DataSet, files: RunFiles) -> str:
    """Lost and twice; the model is no good, so its answers are not compared with golden SQL."""
    return verdict(data, files, []).split("; ", 1)[1].rsplit(", ", 1)[0]


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--adapter", type=Path, required=True)
    parser.add_argument("--data", type=Path, default=ROOT / "examples")
    parser.add_argument("--questions", type=int, default=54)
    parser.add_argument("--port", type=int, default=8123)
    parser.add_argument("--log", type=Path, default=Path(tempfile.gettempdir()) / "vllm.log")
    arguments = parser.parse_args()
    server = Vllm(arguments.folder, arguments.adapter, arguments.port, arguments.log)
    try:
        show("vLLM starts in", f"{server.start():.0f} s")
        await protocol(server)
        full = load_data_set(arguments.data)
        data = DataSet(
            full.questions[: arguments.questions], full.schema, full.knowledge, full.inserts
        )
        with tempfile.TemporaryDirectory() as folder:
            await through_kills(data, server, Path(folder))
    finally:
        server.kill()


if __name__ == "__main__":
    asyncio.run(main())
