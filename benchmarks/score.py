"""How long scoring takes: golden queries as answers, each on a suite of its own.

    python benchmarks/score.py ../shared/spider/dev_zh.json ../shared/spider/dev_en.json

A right answer costs most, since it runs on every database of its suite. Prints the seconds from the
first answer to the last, opening the engines included, and the memory after each tenth of them.
"""

from __future__ import annotations

import argparse
import itertools
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from starsql.agent.open import open_engine
from starsql.config import Config
from starsql.data.golden import adapted
from starsql.data.questions import load_data_set
from starsql.eval.predictions import Prediction
from starsql.eval.score import Scoring, score
from starsql.eval.suites import Suites
from starsql.records import Question


def memory_mb() -> float:
    """Resident memory of this process and its children, as Linux counts it."""
    pages = 0
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = status.read_text()
        except OSError:  # it has ended
            continue
        fields = text[text.rindex(")") + 2 :].split()
        if int(fields[1]) == own or int(status.parent.name) == own:
            pages += int(fields[21])
    return pages * 4096 / 1e6


own = int(Path("/proc/self").resolve().name)


def repeated(questions: list[Question], count: int) -> Iterator[Question]:
    """So many questions, in the order of the data set, again from its start if it has fewer."""
    for number, question in zip(range(count), itertools.cycle(questions), strict=False):
        yield replace(question, sql_id=f"{number}:{question.sql_id}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data_sets", type=Path, nargs="+", help="of one schema")
    parser.add_argument("--answers", type=int, default=1_000)
    parser.add_argument("--suite-size", type=int, default=5)
    parser.add_argument("--workers", type=int)
    arguments = parser.parse_args()

    loaded = [load_data_set(path) for path in arguments.data_sets]
    schema, inserts = loaded[0].schema, loaded[0].inserts
    questions = [question for data in loaded for question in data.questions if question.golden_sql]
    if loaded[0].golden_source == "sqlite":
        questions = list(adapted(questions, schema))
    asked = repeated(questions, arguments.answers)
    scoring = Scoring(
        schema=schema,
        open_engine=partial(open_engine, Config(), schema, inserts),
        has_rows=bool(inserts),
        open_suites=partial(Suites, schema, size=arguments.suite_size, others=True),
    )

    start, done, right = time.perf_counter(), 0, 0
    pairs = ((one, Prediction(one.sql_id, one.golden_sql or "")) for one in asked)
    for verdict in score(pairs, scoring, workers=arguments.workers):
        done += 1
        right += verdict.final.on_suite is not None and verdict.final.on_suite.right
        if done % max(1, arguments.answers // 10) == 0:
            seconds = time.perf_counter() - start
            print(f"{done:6} answers  {seconds:7.1f} s  {memory_mb():7.0f} MB", flush=True)
    seconds = time.perf_counter() - start
    print(f"{done} answers in {seconds:.1f} s, {done / seconds:.1f} a second; {right} right")


if __name__ == "__main__":
    main()
