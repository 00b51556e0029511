"""DuckDB's plan as a readable tree: what is read, joined, grouped and sorted, and how many rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from starsql.dialect.engine.base import Plan, PlanScan

__all__ = ["read_plan"]

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


def read_plan(text: str, scans: Sequence[PlanScan], columns: tuple[str, ...]) -> Plan:
    """text: DuckDB's EXPLAIN (FORMAT JSON). scans: the tables that the query names."""
    lines = [f"OUTPUT: {', '.join(columns)}"]
    steps: list[tuple[int, Any]] = [(1, node) for node in reversed(json.loads(text))]
    while steps:
        depth, node = steps.pop()
        step = _STEPS.get(node["name"].strip())
        if step is not None:
            lines.append("  " * depth + _line(step, node.get("extra_info", {})))
            depth += 1
        steps += [(depth, child) for child in reversed(node.get("children", []))]
    lines += [f"TABLE: {scan.table}, rows: {scan.rows}" for scan in scans]
    return Plan("\n".join(lines), tuple(scans), columns)


def _line(step: str, info: dict[str, Any]) -> str:
    kind = info.get("Join Type")
    name = f"{kind} {step}" if kind else step
    rows = info.get("Estimated Cardinality")
    return f"{name}  (about {rows} rows)" if rows is not None else name
