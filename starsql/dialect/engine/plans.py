"""DuckDB's plan as a readable tree: what is read, joined, grouped and sorted, and how many rows.

OUTPUT: city, players
  TOP-N  (about 10 rows)
    AGGREGATE  (about 120 rows)
      INNER JOIN  (about 4211 rows)
        SCAN dws_login_di  (partitions 1 of 12, about 4211 of 50000 rows)
        SCAN dim_player_df  (about 900 of 900 rows)
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from starsql.dialect.engine.base import Plan, PlanScan
from starsql.dialect.quiet import quietly

__all__ = ["Scanned", "filters_on", "read_plan"]

# What StarRocks calls the step; steps that are not here (projections, ...) are not shown.
_STEPS = {
    "SEQ_SCAN": "SCAN",
    "HASH_JOIN": "JOIN",
    "NESTED_LOOP_JOIN": "JOIN",
    "PIECEWISE_MERGE_JOIN": "JOIN",
    "IE_JOIN": "JOIN",
    "BLOCKWISE_NL_JOIN": "JOIN",
    "LEFT_DELIM_JOIN": "JOIN",
    "RIGHT_DELIM_JOIN": "JOIN",
    "CROSS_PRODUCT": "CROSS JOIN",
    "HASH_GROUP_BY": "AGGREGATE",
    "PERFECT_HASH_GROUP_BY": "AGGREGATE",
    "UNGROUPED_AGGREGATE": "AGGREGATE",
    "WINDOW": "ANALYTIC",
    "STREAMING_WINDOW": "ANALYTIC",
    "UNION": "UNION",
    "EXCEPT": "EXCEPT",
    "INTERSECT": "INTERSECT",
    "ORDER_BY": "SORT",
    "TOP_N": "TOP-N",
    "LIMIT": "LIMIT",
    "STREAMING_LIMIT": "LIMIT",
    "FILTER": "FILTER",
    "EMPTY_RESULT": "EMPTYSET",
    "UNNEST": "TABLE FUNCTION",
}


@dataclass(frozen=True, slots=True)
class Scanned:
    """A table as DuckDB scans it."""

    table: str
    """As the query's author knows it."""
    rows: int
    """All that it holds."""
    partitions: Callable[[str], tuple[int, int] | None]
    """From the scan's filters (DuckDB text) to the partitions read, and how many there are."""


def read_plan(
    text: str, scanned: Callable[[str], Scanned | None], columns: tuple[str, ...]
) -> Plan:
    """text: DuckDB's EXPLAIN (FORMAT JSON). scanned: what stands behind its name of a table."""
    lines = [f"OUTPUT: {', '.join(columns)}"]
    scans: list[PlanScan] = []
    steps: list[tuple[int, Any]] = [(1, node) for node in reversed(json.loads(text))]
    while steps:
        depth, node = steps.pop()
        step = _STEPS.get(node["name"].strip())
        if step is not None:
            lines.append("  " * depth + _line(step, node.get("extra_info", {}), scanned, scans))
            depth += 1
        steps += [(depth, child) for child in reversed(node.get("children", []))]
    return Plan("\n".join(lines), tuple(scans), columns)


def _line(
    step: str,
    info: dict[str, Any],
    scanned: Callable[[str], Scanned | None],
    scans: list[PlanScan],
) -> str:
    """One step; a scan of a table is added to the list."""
    about = info.get("Estimated Cardinality")
    rows = f"about {about} rows" if about is not None else ""
    table = scanned(info.get("Table", "")) if step == "SCAN" else None
    if table is None:
        kind = info.get("Join Type")
        name = f"{kind} {step}" if kind else step
        return f"{name}  ({rows})" if rows else name
    filters = info.get("Filters", "")
    partitions = table.partitions(filters if isinstance(filters, str) else " AND ".join(filters))
    scans.append(PlanScan(table.table, partitions, table.rows))
    parts = [f"partitions {partitions[0]} of {partitions[1]}"] if partitions else []
    parts.append(f"about {about} of {table.rows} rows" if about is not None else f"{table.rows}")
    return f"{step} {table.table}  ({', '.join(parts)})"


def filters_on(filters: str, columns: Collection[str]) -> str:
    """Those of a scan's filters that look at these columns only, as DuckDB text.

    columns: in lower case.
    """
    try:
        with quietly():
            tree = sqlglot.parse_one(filters, dialect="duckdb") if filters else exp.true()
    except SqlglotError:
        return "TRUE"  # a filter of DuckDB's own, which has no text
    kept = []
    for part in tree.flatten() if isinstance(tree, exp.And) else [tree]:
        named = {column.name.lower() for column in part.find_all(exp.Column)}
        if named and named <= set(columns):
            kept.append(part.sql(dialect="duckdb"))
    return " AND ".join(kept) or "TRUE"
