"""What the embedded engine costs: opening, EXPLAIN, loading a million rows, keeping them in a file.

    python benchmarks/embedded_engine.py [SCHEMA.json INSERTS.json QUESTIONS.json]

Without arguments it opens examples/ and explains their golden queries; with arguments, a data set
in the contest's formats. The million rows are made here, and loaded from CSV and from Parquet.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import sys
import tempfile
import time
from pathlib import Path

import duckdb

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from starsql.data.questions import load_data_set  # noqa: E402
from starsql.dialect.ddl import schema_from_ddl  # noqa: E402
from starsql.dialect.engine.base import Plan, Rows  # noqa: E402
from starsql.dialect.engine.embedded import EmbeddedEngine  # noqa: E402

MILLION = 1_000_000
DDL = """CREATE TABLE login (
  dt DATE, at DATETIME, player BIGINT, name VARCHAR(32), score DOUBLE, pay DECIMAL(10,2), level INT,
  new BOOLEAN, day STRING, platform STRING)
DUPLICATE KEY (dt) PARTITION BY RANGE(dt) (
  START ("2025-01-01") END ("2025-05-01") EVERY (INTERVAL 1 DAY))"""
LINES = f"""SELECT DATE '2025-01-01' + CAST(i % 100 AS INTEGER) AS dt,
  TIMESTAMP '2025-01-01' + to_seconds(i) AS at, i * 7 AS player, 'player_' || i AS name,
  (i % 1000) / 7.0 AS score, (i % 10000) / 100.0 AS pay, i % 50 AS level, i % 2 AS new,
  '20250101' AS day, 'ios' AS platform
FROM range({MILLION}) AS r(i)"""
QUERY = "SELECT platform, count(DISTINCT player) FROM login WHERE dt >= '2025-03-01' GROUP BY 1"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="schema, inserts and questions")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    print(f"Python {platform.python_version()}, DuckDB {duckdb.__version__}, ", end="")
    print(f"{arguments.threads} threads")
    if arguments.files:
        schema, rows, questions = arguments.files
        opened(questions, [schema], rows)
    else:
        opened(ROOT / "examples", [], None)
    with tempfile.TemporaryDirectory() as folder:
        million(Path(folder), arguments.threads)


def opened(questions: Path, schema: list[Path], rows: Path | None) -> None:
    """Open a data set with all its rows, and EXPLAIN its golden queries twice."""
    data = load_data_set(questions, schema=schema, rows=rows)
    start = time.perf_counter()
    EmbeddedEngine(data.schema).close()
    print(
        f"{len(data.schema.tables)} tables opened in {time.perf_counter() - start:.2f} s, ", end=""
    )
    start = time.perf_counter()
    with EmbeddedEngine(data.schema, rows=data.inserts) as engine:
        seconds = time.perf_counter() - start
        print(f"with the rows of {len(data.inserts)} INSERTs in {seconds:.2f} s")
        golden = [question.golden_sql for question in data.questions if question.golden_sql]
        for round_ in ("first", "again"):
            times = []
            for sql in golden:
                start = time.perf_counter()
                if not isinstance(engine.explain(sql), Plan):
                    raise SystemExit(f"refused: {sql}")
                times.append((time.perf_counter() - start) * 1000)
            print(
                f"EXPLAIN of {len(times)} queries, {round_}: median "
                f"{statistics.median(times):.1f} ms, largest {max(times):.1f} ms"
            )


def million(folder: Path, threads: int) -> None:
    """Load a million rows of ten columns from each kind of file, in memory and into a file."""
    schema = schema_from_ddl(DDL)
    with duckdb.connect() as connection:
        for suffix in ("csv", "parquet"):
            connection.execute(f"COPY ({LINES}) TO '{folder / f'login.{suffix}'}'")
    for suffix in ("csv", "parquet"):
        for kept in (None, folder / f"{suffix}.duckdb"):
            start = time.perf_counter()
            with EmbeddedEngine(
                schema, rows=[folder / f"login.{suffix}"], path=kept, threads=threads
            ) as engine:
                loaded = time.perf_counter() - start
                check(engine)
            where = "kept in a file" if kept else "in memory"
            print(f"{MILLION} rows from {suffix} in {loaded:.2f} s, {where}")
    start = time.perf_counter()
    with EmbeddedEngine(None, path=folder / "csv.duckdb", threads=threads) as engine:
        print(f"the file opened again in {time.perf_counter() - start:.2f} s")
        check(engine)
        start = time.perf_counter()
        engine.query(QUERY)
        queried = time.perf_counter() - start
        start = time.perf_counter()
        engine.explain(QUERY)
        print(
            f"query {queried * 1000:.0f} ms, EXPLAIN {(time.perf_counter() - start) * 1000:.0f} ms"
        )


def check(engine: EmbeddedEngine) -> None:
    counted = engine.query("SELECT count(*), count(at), count(pay), count(new) FROM login")
    assert isinstance(counted, Rows), counted
    assert counted.rows == ((MILLION,) * 4,)


if __name__ == "__main__":
    main()
