"""What a query costs through `StarRocksEngine` beyond bare PyMySQL, on the same server.

    apt-get install -y mariadb-server-core && python benchmarks/engine_overhead.py

Starts a MariaDB in a temporary folder. Bare is a cursor on one open connection; both sides ask in
turn, so the ratio holds on any machine. "known" texts were asked before (as a query was explained
before it is run), "new" ones were not, and are parsed and judged first. "in the loop" is what an
attempt costs: a new text is hashed and linted, then EXPLAINed and run through the engine, against
EXPLAIN and SELECT over bare PyMySQL; the share of hash and linter is shown and not counted. All
times are 10th percentiles: other programs on the machine can only add to them.
"""

from __future__ import annotations

import argparse
import itertools
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pymysql

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from starsql.dialect.engine.base import Plan, Rows  # noqa: E402
from starsql.dialect.engine.starrocks import StarRocksEngine  # noqa: E402
from starsql.dialect.lint import lint  # noqa: E402
from starsql.dialect.parse import tree_hash  # noqa: E402
from starsql.dialect.readonly import check_read_only  # noqa: E402
from starsql.dialect.schema import Schema  # noqa: E402
from tests.faults.mariadb import PASSWORD, running  # noqa: E402

# Over in a third of a millisecond, faster than StarRocks answers anything.
TRIVIAL = """SELECT x.b AS city, count(DISTINCT y.a) AS players, sum(y.a) AS total
FROM t x JOIN t y ON x.a = y.a
WHERE x.a BETWEEN 1 AND 100 AND x.b IS NOT NULL
GROUP BY x.b ORDER BY total DESC LIMIT 10"""
# A group-by over 20,000 rows: some milliseconds, as the smallest real queries take.
SMALL = """SELECT day, count(DISTINCT player) AS players, sum(pay) AS total
FROM facts
WHERE day BETWEEN 1 AND 25 AND pay > 10
GROUP BY day ORDER BY total DESC LIMIT 10"""
FACTS = """CREATE TABLE game.facts AS
SELECT seq AS id, seq % 97 AS player, seq % 30 AS day, seq * 1.5 AS pay
FROM game.seq_1_to_20000"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=2000)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as server:
        server.execute(FACTS)
        engine = StarRocksEngine.open(server.url(), password=PASSWORD)
        bare = pymysql.connect(
            host="127.0.0.1",
            port=server.port,
            user="reader",
            password=PASSWORD.encode(),
            database="game",
            charset="utf8mb4",
            autocommit=True,
        )
        print(f"{engine.server}, Python {platform.python_version()}, {platform.machine()}")
        numbers = itertools.count()

        def cursor(text: str) -> None:
            with bare.cursor() as opened:
                opened.execute(text)
                opened.fetchall()

        def query(text: str) -> None:
            assert isinstance(engine.query(text, timeout_s=30), Rows)

        def explain(text: str) -> None:
            assert isinstance(engine.explain(text, timeout_s=30), Plan)

        print(f"{'':30}{'bare':>10}{'engine':>10}{'ratio':>8}")
        for size, query_text in (("trivial", TRIVIAL), ("small", SMALL)):
            for is_new, prefix in itertools.product((False, True), ("", "EXPLAIN ")):
                ask_engine = explain if prefix else query

                def text(base: str = query_text, new: bool = is_new) -> str:
                    return f"{base[:-2]}{next(numbers) + 10}" if new else base

                plain, ours = alternate(
                    lambda prefix=prefix, text=text: cursor(prefix + text()),  # type: ignore[misc]
                    lambda ask=ask_engine, text=text: ask(text()),  # type: ignore[misc]
                    rounds if size == "trivial" else rounds // 5,
                )
                name = f"{prefix or 'SELECT '}{size}, {'new' if is_new else 'known'} text"
                print(f"{name:30}{plain:7.3f} ms{ours:7.3f} ms{ours / plain:8.2f}")
        schema = engine.schema()
        for size, query_text in (("trivial", TRIVIAL), ("small", SMALL)):
            texts = (f"{query_text[:-2]}{next(numbers) + 10}" for _ in range(rounds // 5 * 2))
            plain, ours, judged = in_the_loop(cursor, engine, schema, texts)
            name = f"in the loop, {size}"
            print(
                f"{name:30}{plain:7.3f} ms{ours:7.3f} ms{ours / plain:8.2f}"
                f"   after {judged:.3f} ms of hash and linter"
            )
        fresh = (f"{SMALL[:-2]}{next(numbers) + 10}" for _ in range(200))
        check = decile(timed(lambda text=text: check_read_only(text)) for text in fresh)  # type: ignore[misc]
        print(f"{'the check of a new text alone':30}{'':10}{check:7.3f} ms")
        bare.close()
        engine.close()


def in_the_loop(
    bare: Callable[[str], None], engine: StarRocksEngine, schema: Schema, texts: Iterator[str]
) -> tuple[float, float, float]:
    """10th percentiles in milliseconds of EXPLAIN and SELECT, bare and through the engine, and of
    what comes before the latter: the hash and the linter. No text is seen twice.
    """

    def plain(text: str) -> None:
        bare(f"EXPLAIN {text}")
        bare(text)

    def judge(text: str) -> None:
        tree_hash(text)
        lint(text, schema)

    def ask(text: str) -> None:
        assert isinstance(engine.explain(text), Plan)
        assert isinstance(engine.query(text), Rows)

    times: list[tuple[float, float, float]] = []
    for one, other in zip(texts, texts, strict=True):
        before = timed(lambda text=one: plain(text))  # type: ignore[misc]
        judged = timed(lambda text=other: judge(text))  # type: ignore[misc]
        times.append((before, timed(lambda text=other: ask(text)), judged))  # type: ignore[misc]
    before, asked, judged = map(decile, zip(*times, strict=True))
    return before, asked, judged


def alternate(
    one: Callable[[], object], other: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """10th percentiles in milliseconds of two calls, made in turn."""
    for _ in range(rounds // 10):
        one()
        other()
    pairs = [(timed(one), timed(other)) for _ in range(rounds)]
    return decile(a for a, _ in pairs), decile(b for _, b in pairs)


def decile(times: Iterable[float]) -> float:
    return statistics.quantiles(times, n=10)[0]


def timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
