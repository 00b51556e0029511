"""What the loop costs beside the model: start-up, checks, its own time a question, peak memory.

    python benchmarks/loop.py [--shared ../shared]

Prints one table; ratios are taken within the run, so they hold on any machine. The contest's
questions are measured where --shared has them.
"""

from __future__ import annotations

import argparse
import asyncio
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from starsql.agent.backends.scripted import ScriptedBackend
from starsql.agent.batch import RunFiles, run_data_set
from starsql.agent.graph import build_graph, solve
from starsql.agent.open import open_context
from starsql.config import Config
from starsql.data.questions import DataSet, load_data_set
from starsql.dialect.engine.base import Plan
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.lint import lint
from starsql.records import Question

ROOT = Path(__file__).parents[1]


class Silent:
    """A listener that does nothing."""

    def begin(self, done: Sequence[object], total: int) -> None:
        pass

    def step(self, step: object) -> None:
        pass

    def finished(self, outcome: object) -> None:
        pass


def milliseconds(call: Callable[[], object]) -> float:
    """Wall time of a call."""
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def show(name: str, value: str) -> None:
    print(f"{name:<58} {value}")


def start_up() -> None:
    def run(*arguments: str) -> float:
        command = [sys.executable, *arguments]
        return statistics.median(
            milliseconds(lambda: subprocess.run(command, check=True, capture_output=True))
            for _ in range(5)
        )

    bare, ours = run("-c", ""), run("-m", "starsql.cli", "--help")
    show("starsql --help", f"{ours:.0f} ms ({ours / bare:.1f} times an empty Python)")


def checks(name: str, data: DataSet, version: str) -> tuple[EmbeddedEngine, float]:
    """Lint and EXPLAIN the golden queries; returns the open engine and their median sum in ms."""
    start = time.perf_counter()
    engine = EmbeddedEngine(data.schema, rows=data.inserts)
    show(f"{name}: engine with {len(data.schema.tables)} tables", since(start))
    golden = [q for q in data.questions if q.golden_sql]
    linted, explained, both, refused = [], [], [], []
    for question in golden:
        sql = question.golden_sql or ""
        texts = [f"{sql}\n-- {turn}" for turn in range(3)]
        times = [once(text, engine, data, version) for text in texts]
        lint_ms, explain_ms = map(statistics.median, zip(*times, strict=True))
        findings = lint(texts[0], data.schema, version=version)
        plan = engine.explain(texts[0], database=None, timeout_s=30)
        if not isinstance(plan, Plan) or any(f.severity == "error" for f in findings):
            refused.append(question.sql_id)
        linted.append(lint_ms)
        explained.append(explain_ms)
        both.append(lint_ms + explain_ms)
    show(
        f"{name}: lint + EXPLAIN of {len(golden)} golden queries, median",
        f"{statistics.median(both):.1f} ms (lint {statistics.median(linted):.1f}, "
        f"EXPLAIN {statistics.median(explained):.1f}; largest {max(both):.1f})",
    )
    show(f"{name}: golden queries refused", ", ".join(refused) or "none")
    return engine, statistics.median(both)


def once(sql: str, engine: EmbeddedEngine, data: DataSet, version: str) -> tuple[float, float]:
    """Milliseconds of lint and then of EXPLAIN, for which a text has been read before."""
    return (
        milliseconds(lambda: lint(sql, data.schema, version=version)),
        milliseconds(lambda: engine.explain(sql, database=None, timeout_s=30)),
    )


def since(start: float) -> str:
    return f"{time.perf_counter() - start:.2f} s"


def scripted(questions: Sequence[Question], comment: str) -> ScriptedBackend:
    """A model that answers rightly; the comment makes texts of its answers that are new."""
    return ScriptedBackend.answering(
        {q.text: f"```sql\n{q.golden_sql}\n-- {comment}\n```" for q in questions}
    )


async def loop(name: str, data: DataSet, engine: EmbeddedEngine, checks_ms: float) -> None:
    """The whole loop on golden answers, first in memory, then as a run with everything on disk."""
    questions = [q for q in data.questions if q.golden_sql]
    config = Config(concurrency=1)
    async with open_context(
        data, config, backend=scripted(questions, "1"), engine=engine
    ) as context:
        graph = build_graph()

        async def each(question: Question) -> float:
            start = time.perf_counter()
            await solve(graph, context, question)
            return (time.perf_counter() - start) * 1000

        await each(questions[0])
        in_memory = statistics.median([await each(question) for question in questions])
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        await run_data_set(
            data,
            questions,
            config,
            RunFiles(Path(folder) / "submission.json"),
            listener=Silent(),
            backend=scripted(questions, "2"),
            engine=engine,
        )
        on_disk = (time.perf_counter() - start) * 1000 / len(questions)
    show(
        f"{name}: loop on scripted answers, a question",
        f"{in_memory:.1f} ms in memory ({in_memory / checks_ms:.1f} times lint + EXPLAIN), "
        f"{on_disk:.1f} ms with checkpoints and traces on disk",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    shared = parser.parse_args().shared
    show("Python, machine", f"{platform.python_version()}, {platform.machine()}")
    start_up()
    sets = [("examples", ROOT / "examples", "3.3")]
    contest = shared / "tgac"
    if contest.is_dir():
        sets.append(("contest", contest, "2.5"))
    else:
        show("contest", f"skipped: no {contest}")
    for name, folder, version in sets:
        data = load_data_set(folder)
        engine, checks_ms = checks(name, data, version)
        asyncio.run(loop(name, data, engine, checks_ms))
        engine.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    show("peak memory of this process", f"{peak:.0f} MiB")


if __name__ == "__main__":
    main()
