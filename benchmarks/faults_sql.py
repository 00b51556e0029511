"""5,000 queries at concurrency 32 while the server is killed and started again, twice.

    apt-get install -y mariadb-server-core && python benchmarks/faults_sql.py

Every answer is compared with what its question must give; afterwards connections (as the server
counts them), threads and open files must be what they were. Prints figures; exit code 1 if
anything was lost, wrong or leaked. Ends after --limit seconds whatever happens.
"""

from __future__ import annotations

import argparse
import os
import platform
import signal
import statistics
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from starsql.dialect.engine.base import Plan, Rows  # noqa: E402
from starsql.dialect.engine.starrocks import StarRocksEngine  # noqa: E402
from tests.faults.mariadb import PASSWORD, MariaDb, running  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--queries", type=int, default=5000)
    parser.add_argument("--concurrency", type=int, default=32)
    parser.add_argument("--pool", type=int, default=16)
    parser.add_argument("--limit", type=float, default=300.0)
    args = parser.parse_args()
    watchdog = threading.Timer(args.limit, os._exit, (1,))
    watchdog.daemon = True
    watchdog.start()
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as server:
        failures = soak(server, args.queries, args.concurrency, args.pool)
    watchdog.cancel()
    sys.exit(1 if failures else 0)


def soak(server: MariaDb, queries: int, concurrency: int, pool: int) -> list[str]:
    """Returns what went wrong."""
    failures: list[str] = []
    engine = StarRocksEngine.open(server.url(), password=PASSWORD, pool_size=pool, retry_s=60)
    print(f"{engine.server}, Python {platform.python_version()}, {platform.machine()}")
    engine.query("SELECT 1")
    before = counts()
    answered: list[int] = []
    seconds: list[float] = []

    def ask(n: int) -> None:
        begun = time.perf_counter()
        wrong = one(engine, n)
        seconds.append(time.perf_counter() - begun)
        answered.append(n)
        if wrong:
            failures.append(f"query {n}: {wrong}")

    begun = time.perf_counter()
    with ThreadPoolExecutor(concurrency) as threads:
        futures = [threads.submit(ask, n) for n in range(queries)]
        for part, how in ((1, signal.SIGKILL), (2, signal.SIGTERM)):
            while len(answered) < queries * part // 3:
                time.sleep(0.02)
            server.kill(how)
            time.sleep(0.5)
            server.start()
            print(f"{how.name} and restart after {len(answered)} answers")
        wait(futures)
    took = time.perf_counter() - begun
    failures += [repr(f.exception()) for f in futures if f.exception()]
    if sorted(answered) != list(range(queries)):
        failures.append(f"{queries - len(set(answered))} lost, {len(answered)} answers")
    held = server.connections_of("reader")
    engine.close()
    time.sleep(0.5)
    left, after = server.connections_of("reader"), counts()
    print(f"{len(answered)} of {queries} answered in {took:.1f} s at concurrency {concurrency}")
    ordered = sorted(seconds)
    print(
        f"seconds a query: median {statistics.median(ordered):.4f}, "
        f"99th percentile {ordered[len(ordered) * 99 // 100]:.3f}, longest {ordered[-1]:.2f}"
    )
    print(f"connections at the end {held} (pool of {pool}), after closing {left}")
    print(f"threads {before[0]} before, {after[0]} after; open files {before[1]}, {after[1]}")
    if held > pool or left or after[0] > before[0] or after[1] > before[1]:
        failures.append("something leaked")
    print(f"failures: {len(failures)}", *failures[:10], sep="\n  ")
    return failures


def one(engine: StarRocksEngine, n: int) -> str:
    """Ask one of four questions; says what is wrong with the answer, or nothing."""
    if n % 4 == 0:
        plan = engine.explain(f"SELECT a + {n} AS x FROM t WHERE a > 0", timeout_s=120)
        return "" if isinstance(plan, Plan) and plan.columns == ("x",) else str(plan)
    if n % 4 == 1:
        finding = engine.query(f"SELECT missing_{n} FROM t", timeout_s=120)
        return "" if f"missing_{n}" in str(finding) else str(finding)
    if n % 50 == 2:
        cut = engine.query(f"SELECT n + {n} FROM many", max_rows=3, timeout_s=120)
        return "" if isinstance(cut, Rows) and cut.truncated else str(cut)
    rows = engine.query(f"SELECT a, {n} FROM t ORDER BY a", timeout_s=120)
    right = ((1, n), (2, n), (3, n))
    return "" if isinstance(rows, Rows) and rows.rows == right else str(rows)


def counts() -> tuple[int, int]:
    """Threads and open files of this process."""
    return threading.active_count(), len(os.listdir("/dev/fd"))


if __name__ == "__main__":
    main()
