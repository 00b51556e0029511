"""How fast traces are mined, and how much memory that takes.

    python benchmarks/mine.py [FOLDER] [--lines 1000000] [--most 2000]

The loop itself writes the traces, with a model that answers with the golden queries of a data set
(examples/ if no folder is named) and with mistakes made in them: each question once right at the
first try, after one repair, after two, never accepted, and accepted with a mistake. These lines are
repeated under other questions, in a temporary file, every thousandth of them cut off. The file is
mined twice, and `json.loads` of the same lines is timed beside it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import resource
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import count, islice
from pathlib import Path

from starsql.agent.backends.scripted import ScriptedBackend
from starsql.agent.graph import build_graph, solve
from starsql.agent.open import open_context
from starsql.config import Config
from starsql.data.files import read_lines
from starsql.data.held_out import HeldOut
from starsql.data.mine import Limits, Mined, Verifier, mine
from starsql.data.pairs.corrupting import Spoilt
from starsql.data.questions import DataSet, load_data_set
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.lint import lint
from starsql.records import Licence, Question, State, to_json

ROOT = Path(__file__).parents[1]
SAMPLE = 2_000
COURSES = 5


def written(data: DataSet) -> list[bytes]:
    """Trace lines of all courses that a question may take."""
    return asyncio.run(_written(data))


async def _written(data: DataSet) -> list[bytes]:
    asked = [replace(q, split="train") for q in data.questions if q.golden_sql]
    courses = {q.text: _courses(q, data) for q in asked}
    lines = []
    graph = build_graph()
    for course in range(COURSES):
        model = ScriptedBackend.answering({text: said[course] for text, said in courses.items()})
        async with open_context(data, Config(concurrency=1), backend=model) as context:
            for question in asked:
                state: State = await solve(graph, context, question)
                lines.append(to_json(state))
    random.Random(0).shuffle(lines)
    return lines


def _courses(question: Question, data: DataSet) -> list[list[str]]:
    """What the model says, round by round, in each of the courses that a question may take."""
    golden = question.golden_sql or ""
    spoilt = Spoilt(golden, data.schema, question.db_id)
    rng = random.Random(question.sql_id)
    rejected, passed = [], [golden]
    for kind in rng.sample(sorted(spoilt.kinds), len(spoilt.kinds)):
        for sql in islice(spoilt.of(kind, rng), 2):
            findings = lint(sql, data.schema, database=question.db_id)
            failed = any(finding.severity == "error" for finding in findings)
            (rejected if failed else passed).append(sql)
    courses = [
        [golden],
        [*rejected[:1], golden],
        [*rejected[1:3], golden],
        rejected[3:6] or rejected,
        passed[-1:],
    ]
    return [[f"```sql\n{sql}\n```" for sql in said] for said in courses]


def many(lines: Sequence[bytes]) -> Iterator[bytes]:
    """The lines again and again, each time of other questions."""
    states = [json.loads(line) for line in lines]
    for turn in count():
        for state in states:
            asked = state["question"]
            other = state | {"question": asked | {"text": f"{asked['text']} {turn}"}}
            yield json.dumps(other, ensure_ascii=False, separators=(",", ":")).encode()


def write(path: Path, lines: Iterator[bytes], wanted: int) -> None:
    """So many lines, every thousandth of them cut off."""
    with path.open("wb") as file:
        for number, line in enumerate(islice(lines, wanted), 1):
            file.write((line[: len(line) // 2] if number % 1000 == 0 else line) + b"\n")


def json_rate(path: Path) -> float:
    """Lines a second of `json.loads` alone."""
    sample = [line for _, line in islice(read_lines(path, print), SAMPLE - 1)]
    start = time.perf_counter()
    for line in sample:
        if line.endswith(b"}"):
            json.loads(line)
    return len(sample) / (time.perf_counter() - start)


def mined(traces: Path, data: DataSet, most: int) -> Mined:
    """Mine into files beside the traces."""
    with EmbeddedEngine(data.schema, rows=data.inserts) as engine:
        verifier = Verifier(
            data.schema,
            engine,
            Licence("LicenseRef-private"),
            HeldOut(),
            knowledge=data.knowledge,
            today=date(2025, 7, 15),
        )
        found = mine(
            [traces],
            verifier,
            sft=traces.with_name("sft.jsonl"),
            pairs=traces.with_name("pairs.jsonl"),
            limits=Limits(most=most),
            on_bad=nothing,
            listener=nothing,
        )
        verifier.close()
    return found


def nothing(*_: object) -> None:
    """Who hears of broken lines and of progress."""


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def tell(found: Mined) -> None:
    print(
        f"  {found.lines:,} lines, {found.bad_lines:,} broken: {found.reading_s:.1f} s, "
        f"{found.lines / found.reading_s:,.0f} lines/s\n"
        f"  leads {dict(found.leads)}, chosen {dict(found.chosen)} in {found.choosing_s:.1f} s\n"
        f"  {found.verified:,} of them verified in {found.verifying_s:.1f} s, "
        f"{found.verified / found.verifying_s:,.0f} leads/s: "
        f"added {dict(found.added)} to {found.known:,}, dropped {found.dropped.total():,}\n"
        f"  resident: {megabytes():,.0f} MiB at most so far"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "examples")
    parser.add_argument("--lines", type=int, default=1_000_000)
    parser.add_argument("--most", type=int, default=2_000, help="chosen leads of one kind")
    asked = parser.parse_args()
    data = load_data_set(asked.folder)
    lines = written(data)
    with tempfile.TemporaryDirectory(dir=".") as folder:
        path = Path(folder) / "traces.jsonl"
        write(path, many(lines), asked.lines)
        size = path.stat().st_size
        print(f"{size:,} bytes, {size / asked.lines:,.0f} a line, from {len(lines)} traces")
        print(f"json.loads alone: {json_rate(path):,.0f} lines/s; {megabytes():,.0f} MiB resident")
        for title in ("mined", "mined again"):
            print(title)
            tell(mined(path, data, asked.most))


if __name__ == "__main__":
    main()
