"""Spider's queries: adapted, run on the embedded engine, and compared with SQLite's own answers.

    python benchmarks/adapt_spider.py ../shared/spider --workers 2 --report differences.json

Rows are made for each query (starsql/eval/populate.py), and go into SQLite and the embedded engine
alike. Answers may differ where SQL leaves them open, and are counted
apart: "ties" are rows of equal sort keys, in another order or on the other side of a LIMIT, checked
against all rows with their keys; "any value" are queries that any_value() was put into, or whose
DISTINCT is ordered by what it does not select; "order of storage" are those that SQLite itself
answers otherwise when the rows are stored in another order (rows that share the only maximum).
"""

from __future__ import annotations

import argparse
import collections
import itertools
import json
import math
import random
import sqlite3
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import sqlglot
from sqlglot import exp

sys.path.insert(0, str(Path(__file__).parents[1]))

from starsql.dialect.adapt import Adapted, adapt
from starsql.dialect.engine.worlds import Worlds
from starsql.dialect.schema import Schema, Table
from starsql.dialect.schema_files import load_schema
from starsql.dialect.types import read_type
from starsql.eval.conditions import asked_of
from starsql.eval.populate import Population, Row
from starsql.eval.suites import TODAY
from starsql.records import Finding

ORDERS = 4  # in which SQLite sees the rows
MOST_STEPS = 20_000_000  # of SQLite's machine, for one query: some seconds
MOST_ROWS = 200_000
NOW = datetime.combine(TODAY, datetime.min.time())
RIGHT = ("equal", "ties")


@dataclass(frozen=True)
class Outcome:
    """What became of one query."""

    db: str
    sql: str
    adapted: str
    verdict: str
    """equal; ties, any value, order of storage: left open; different; refused by adapt, engine,
    sqlite."""
    reason: str = ""
    rows: int = 0
    changes: tuple[str, ...] = ()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="train.json, dev_gold.sql and tables.json")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--databases", type=int, help="only the first N")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--report", type=Path, help="all but the equal ones, as JSON")
    options = parser.parse_args()
    started = time.monotonic()
    schema = load_schema(options.folder / "tables.json")
    by_db = queries(options.folder)
    chosen = sorted(by_db)[: options.databases]
    outcomes: list[Outcome] = []
    with ProcessPoolExecutor(options.workers) as pool:
        jobs = [(db, schema.only(db), by_db[db], options.seed) for db in chosen]
        for done, found in enumerate(pool.map(measure, jobs), 1):
            outcomes += found
            print(f"\r{done}/{len(chosen)} databases", end="", file=sys.stderr)
    print(file=sys.stderr)
    if options.report:
        rest = [asdict(one) for one in outcomes if one.verdict != "equal"]
        options.report.write_text(json.dumps(rest, ensure_ascii=False, indent=1))
    summarise(outcomes)
    print(f"{time.monotonic() - started:.0f} s")


def queries(folder: Path) -> dict[str, list[str]]:
    """All queries, by their database."""
    found: dict[str, list[str]] = collections.defaultdict(list)
    for record in json.loads((folder / "train.json").read_text()):
        found[record["db_id"]].append(record["query"])
    for line in (folder / "dev_gold.sql").read_text().splitlines():
        if line.strip():
            sql, db = line.rsplit("\t", 1)
            found[db].append(sql)
    return found


def measure(job: tuple[str, Schema, list[str], int]) -> list[Outcome]:
    """All queries of one database."""
    db, schema, texts, seed = job
    adapted = {sql: adapt(sql, schema, "sqlite", database=db) for sql in dict.fromkeys(texts)}
    tables = [table for table in schema.tables if table.view is None]
    with Worlds(schema, count=1, now=NOW) as worlds:
        known = {
            sql: judge(db, sql, one, worlds, made_rows(one.sql, db, schema, tables, seed))
            for sql, one in adapted.items()
        }
    return [known[sql] for sql in texts]


def made_rows(
    sql: str, db: str, schema: Schema, tables: Sequence[Table], seed: int
) -> dict[Table, list[Row]]:
    population = Population(schema, asked_of(sql, schema, db, NOW), str(seed), 0)
    return {table: population.rows(table) for table in tables}


def judge(
    db: str, sql: str, adapted: Adapted, worlds: Worlds, rows: dict[Table, list[Row]]
) -> Outcome:
    changes = tuple(change.code for change in adapted.changes)
    if adapted.errors:
        return Outcome(db, sql, adapted.sql, "adapt", str(adapted.errors[0]), 0, changes)
    for table, stored in rows.items():
        worlds.fill(table, 0, list(zip(*stored, strict=True)) or [()] * len(table.columns))
    prepared = worlds.prepare(adapted.sql, db)
    found = prepared if isinstance(prepared, Finding) else worlds.run(prepared, 0, timeout_s=30)
    if isinstance(found, Finding):
        return Outcome(db, sql, adapted.sql, "engine", str(found), 0, changes)
    sources = [sqlite_of(rows, order) for order in range(ORDERS)]
    try:
        expected = answer(sources[0], sql)
    except sqlite3.Error as error:
        return Outcome(db, sql, adapted.sql, "sqlite", str(error), 0, changes)
    ordered = is_ordered(sql)
    got = normal(found.rows)
    if same(got, expected, ordered):
        return Outcome(db, sql, adapted.sql, "equal", "", len(got), changes)
    if ties_allow(sources[0], sql, got):
        verdict = "ties"
    elif {"any-value", "distinct-order"} & set(changes):
        verdict = "any value"
    elif any(not same(answer(source, sql), expected, ordered) for source in sources[1:]):
        verdict = "order of storage"
    else:
        verdict = "different"
    reason = f"sqlite {len(expected)} rows {expected[:3]}, here {len(got)} rows {got[:3]}"
    return Outcome(db, sql, adapted.sql, verdict, reason, len(got), changes)


# -- SQLite ----------------------------------------------------------------------------------------


def sqlite_of(rows: dict[Table, list[Row]], order: int) -> sqlite3.Connection:
    """The tables in SQLite; order: which permutation of the rows, 0 as they are."""
    connection = sqlite3.connect(":memory:")
    for table, made in rows.items():
        if table.name.startswith("sqlite_"):
            continue  # SQLite's own; some schemas list them
        columns = ", ".join(f'"{c.name}" {sqlite_type(c.type)}' for c in table.columns)
        connection.execute(f'CREATE TABLE "{table.name}" ({columns})')
        stored = list(made)
        if order == 1:
            stored.reverse()
        elif order > 1:
            random.Random(order).shuffle(stored)
        marks = ", ".join("?" for _ in table.columns)
        connection.executemany(
            f'INSERT INTO "{table.name}" VALUES ({marks})',
            [tuple(map(stored_as, r)) for r in stored],
        )
    connection.set_progress_handler(lambda: 1, MOST_STEPS)
    return connection


def sqlite_type(type_: str) -> str:
    """Texts and days are text; numbers stay integers where they are."""
    found = read_type(type_)
    return "TEXT" if found.is_string or found.is_temporal else "NUMERIC"


def stored_as(value: Any) -> Any:
    """Days without time of day are written as such, as SQLite's own functions do."""
    if isinstance(value, datetime):
        return str(value).removesuffix(" 00:00:00")
    return value


def answer(connection: sqlite3.Connection, sql: str) -> list[tuple[Any, ...]]:
    return normal(connection.execute(sql).fetchmany(MOST_ROWS))


# -- comparing -------------------------------------------------------------------------------------


def is_ordered(sql: str) -> bool:
    """Whether ORDER BY stands outside of all parentheses."""
    return sqlglot.parse_one(sql, read="sqlite").args.get("order") is not None


def ties_allow(connection: sqlite3.Connection, sql: str, got: list[tuple[Any, ...]]) -> bool:
    """Whether an answer is one of those that ORDER BY and LIMIT leave open.

    Rows of one sort key may come in any order, and where LIMIT cuts through them any of them may.
    """
    select = sqlglot.parse_one(sql, read="sqlite")
    if not isinstance(select, exp.Select):
        return False
    limit, offset = (number_of(select.args.get(key)) for key in ("limit", "offset"))
    order = select.args.get("order")
    keys = [sort_key(ordered.this, select) for ordered in (order.expressions if order else ())]
    for key in ("limit", "offset"):
        select.set(key, None)
    if select.args.get("distinct") and not all(k in select.expressions for k in keys):
        return False
    width = len(keys)
    keyed = select.select(*keys, copy=True) if keys else select
    try:
        rows = answer(connection, keyed.sql("sqlite"))
    except sqlite3.Error:
        return False
    first = offset or 0
    last = len(rows) if limit is None else min(len(rows), first + limit)
    at = 0
    remaining = list(got)
    for _, tied in itertools.groupby(rows, key=lambda row: row[len(row) - width :]):
        group = collections.Counter(row[: len(row) - width] for row in tied)
        size = group.total()
        wanted = max(0, min(at + size, last) - max(at, first))
        taken = collections.Counter(remaining[:wanted])
        if taken.total() != wanted or taken - group:
            return False
        remaining = remaining[wanted:]
        at += size
    return not remaining


def number_of(clause: exp.Expr | None) -> int | None:
    return int(clause.expression.name) if clause is not None else None


def sort_key(node: exp.Expr, select: exp.Select) -> exp.Expr:
    """What ORDER BY means by a position or an alias."""
    if isinstance(node, exp.Literal) and not node.is_string:
        return select.expressions[int(node.name) - 1].unalias().copy()
    if isinstance(node, exp.Column) and not node.table:
        for item in select.expressions:
            if isinstance(item, exp.Alias) and item.alias.lower() == node.name.lower():
                return item.this.copy()
    return node.copy()


def normal(rows: Sequence[Sequence[Any]]) -> list[tuple[Any, ...]]:
    """Rows with values of one kind written in one way, whichever engine they come from."""
    return [tuple(map(normal_value, row)) for row in rows]


def normal_value(value: Any) -> Any:
    if isinstance(value, (bool, int, Decimal)):
        value = float(value)
    if isinstance(value, float):
        return 0.0 if value == 0 else float(f"{value:.10g}") if math.isfinite(value) else value
    if isinstance(value, (datetime, date)):
        return str(value).removesuffix(" 00:00:00")
    return value


def same(one: list[tuple[Any, ...]], other: list[tuple[Any, ...]], ordered: bool) -> bool:
    if ordered:
        return one == other
    return collections.Counter(one) == collections.Counter(other)


# -- report ----------------------------------------------------------------------------------------


def summarise(outcomes: list[Outcome]) -> None:
    total = len(outcomes)
    verdicts = collections.Counter(one.verdict for one in outcomes)
    ran = total - sum(verdicts[refused] for refused in ("adapt", "engine"))
    print(f"{total} queries; {share(ran, total)} adapt without an error and run")
    for verdict, count in verdicts.most_common():
        print(f"  {verdict}: {share(count, total)}")
    settled = verdicts["equal"] + verdicts["ties"] + verdicts["different"]
    right = verdicts["equal"] + verdicts["ties"]
    print(f"  right, of those that SQL determines or ties allow: {share(right, settled)}")
    full = sum(1 for one in outcomes if one.verdict in RIGHT and one.rows)
    print(f"  right with at least one row: {full}")
    refused = [o for o in outcomes if o.verdict in ("adapt", "engine", "sqlite")]
    for (verdict, reason), count in collections.Counter(
        (one.verdict, one.reason[:110]) for one in refused
    ).most_common():
        print(f"  {count:5} {verdict}: {reason}")
    for one in outcomes:
        if one.verdict == "different":
            print(f"  different: {one.db}: {one.sql}")


def share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / max(whole, 1):.2f}%)"


if __name__ == "__main__":
    main()
