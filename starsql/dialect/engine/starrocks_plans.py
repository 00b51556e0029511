"""EXPLAIN of a StarRocks server, read for what it scans and what comes out.

    PLAN FRAGMENT 0
     OUTPUT EXPRS:3: city | 5: count
      PARTITION: UNPARTITIONED
    ...
      0:OlapScanNode
         TABLE: dws_login_di
         PREAGGREGATION: ON
         partitions=1/12
         cardinality=4211

EXPLAIN VERBOSE and COSTS spell the same things `table: t, rollup: t`, `partitionsRatio=1/12` and
`cardinality: 4211`. A server that is not StarRocks answers a table of columns instead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sqlglot import exp

from starsql.dialect.engine.base import Plan, PlanScan

__all__ = ["Labels", "column_labels", "read_explain"]

Labels = tuple[tuple[str, str], ...] | None
"""For each result column its name, or else its text; None for `*`, which only the plan resolves."""

_NODE = re.compile(r"^[\s|\-]*\d+:(\w+)")
_TABLE = re.compile(r"^\s*\|?\s*TABLE:\s*([^\s,]+)", re.IGNORECASE)
_PARTITIONS = re.compile(r"\bpartitions(?:Ratio)?=(\d+)/(\d+)")
_ROWS = re.compile(r"\bcardinality[=:]\s*(\d+)")
_OUTPUT = re.compile(r"^\s*OUTPUT EXPRS:\s*(.*)$", re.MULTILINE)
_NUMBERED = re.compile(r"^\d+:\s*")


def read_explain(columns: Sequence[str], rows: Sequence[Sequence[Any]], labels: Labels) -> Plan:
    """columns, rows: the result of EXPLAIN. labels: `column_labels` of what was explained."""
    if len(columns) != 1:
        return _tabular(columns, rows, labels)
    text = "\n".join(str(row[0]) for row in rows)
    return Plan(text, tuple(_scans(text)), _result_columns(labels, _outputs(text)))


def _scans(text: str) -> list[PlanScan]:
    scans: list[PlanScan] = []
    table: str | None = None
    partitions: tuple[int, int] | None = None
    expected: int | None = None
    scanning = False

    def finish() -> None:
        if table is not None:
            scans.append(PlanScan(table, partitions, expected))

    for line in text.splitlines():
        node = _NODE.match(line)
        if node or line.lstrip().startswith("PLAN FRAGMENT"):
            finish()
            table, partitions, expected = None, None, None
            scanning = bool(node and node[1].lower().endswith("scannode")) or bool(
                node and node[1].upper() == "SCAN"
            )
        if not scanning:
            continue
        if table is None and (named := _TABLE.match(line)):
            table = named[1].strip("`")
        if partitions is None and (read := _PARTITIONS.search(line)):
            partitions = (int(read[1]), int(read[2]))
        if expected is None and (estimated := _ROWS.search(line)):
            expected = int(estimated[1])
    finish()
    return scans


def _outputs(text: str) -> list[str]:
    """Names of the first fragment's output, as the planner has them: "5: count" is count."""
    match = _OUTPUT.search(text)
    if match is None or not match[1].strip():
        return []
    return [_NUMBERED.sub("", part.strip()) for part in match[1].split(" | ")]


def column_labels(query: exp.Expr) -> Labels:
    """What a plan may have lost of a query's result columns; worth keeping, as it takes a while."""
    select = query.this if isinstance(query, exp.Describe) else query
    while isinstance(select, (exp.Subquery, exp.SetOperation)):
        select = select.this
    if not isinstance(select, exp.Select) or select.is_star:
        return None
    return tuple(
        (item.alias_or_name, "" if item.alias_or_name else item.sql(dialect="starrocks"))
        for item in select.expressions
    )


def _result_columns(labels: Labels, planned: list[str]) -> tuple[str, ...]:
    """What the reader of the result sees: aliases, which a plan has lost, else the plan's names."""
    if labels is None:
        return tuple(planned)
    if len(planned) != len(labels):
        planned = [""] * len(labels)
    return tuple(
        name or (plan if plan not in ("", "expr") else text)
        for (name, text), plan in zip(labels, planned, strict=True)
    )


def _tabular(columns: Sequence[str], rows: Sequence[Sequence[Any]], labels: Labels) -> Plan:
    """MySQL's and MariaDB's EXPLAIN: a row for each table, with an estimate of rows."""
    lines = ["\t".join(columns)]
    lines += ["\t".join("" if value is None else str(value) for value in row) for row in rows]
    at = {name.lower(): i for i, name in enumerate(columns)}
    scans = []
    if "table" in at and "rows" in at:
        for row in rows:
            table, count = row[at["table"]], row[at["rows"]]
            if table and not str(table).startswith("<"):
                scans.append(PlanScan(str(table), rows=int(count) if count is not None else None))
    return Plan("\n".join(lines), tuple(scans), _result_columns(labels, []))
