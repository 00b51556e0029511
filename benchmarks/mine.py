"""How fast traces are read for mining, and how much memory that takes.

    python benchmarks/mine.py TRACES.jsonl [--lines 1000000]

The lines of TRACES are repeated under other questions until there are as many as asked for, in a
temporary file that is deleted again. Prints lines a second on one core, beside `json.loads` of the
same lines in the same run, and the largest resident set.
"""

from __future__ import annotations

import argparse
import json
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path

from starsql.data.files import read_lines
from starsql.data.held_out import HeldOut
from starsql.data.mine.leads import leads_of, read_trace
from starsql.data.mine.shelf import Limits, Shelf

SAMPLE = 2_000


def many(traces: Path) -> Iterator[bytes]:
    """The lines again and again, each time of other questions."""
    lines = [line for _, line in read_lines(traces, print)]
    for turn in count():
        for line in lines:
            state = json.loads(line)
            asked = state["question"]
            yield json.dumps(
                state | {"question": asked | {"text": f"{asked['text']} {turn}", "split": "train"}},
                ensure_ascii=False,
            ).encode()


def rate(lines: list[bytes], work: Callable[[bytes], object]) -> float:
    start = time.perf_counter()
    for line in lines:
        work(line)
    return len(lines) / (time.perf_counter() - start)


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("traces", type=Path)
    parser.add_argument("--lines", type=int, default=1_000_000)
    asked = parser.parse_args()
    before = megabytes()
    held_out = HeldOut()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "traces.jsonl"
        with path.open("wb") as file:
            for line in islice(many(asked.traces), asked.lines):
                file.write(line + b"\n")
        size = path.stat().st_size
        sample = [line for _, line in islice(read_lines(path, print), SAMPLE)]
        plain = rate(sample, json.loads)
        with Shelf(Path(folder)) as shelf:
            start = time.perf_counter()
            for number, line in read_lines(path, print):
                trace = read_trace(line)
                question = trace.question
                if not held_out.refuses(db_id=question.db_id, text=question.text, split="train"):
                    shelf.add((0, number), leads_of(trace))
            leads = shelf.counts()
            read_s = time.perf_counter() - start
            start = time.perf_counter()
            chosen = shelf.choose(Limits())
            choose_s = time.perf_counter() - start
    print(f"{asked.lines:,} lines of {size / asked.lines:,.0f} bytes on average")
    print(
        f"extracted: {asked.lines / read_s:,.0f} lines/s, {plain * read_s / asked.lines:.1f} times"
    )
    print(f"  the time of json.loads alone ({plain:,.0f} lines/s)")
    print(f"leads: {dict(leads)}; chosen within the limits in {choose_s:.1f} s: {dict(chosen)}")
    print(f"resident: {megabytes():,.0f} MiB at most, {before:,.0f} at the start")


if __name__ == "__main__":
    main()
