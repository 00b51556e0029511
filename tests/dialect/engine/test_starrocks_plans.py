"""EXPLAIN of StarRocks 2.5 and 3.x, in the documented form, written for these tests."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest

from starsql.dialect.engine.base import PlanScan
from starsql.dialect.engine.starrocks_plans import column_labels, read_explain
from starsql.dialect.parse import parse
from starsql.records import Finding

V25 = """\
PLAN FRAGMENT 0
 OUTPUT EXPRS:2: city | 6: count
  PARTITION: UNPARTITIONED

  RESULT SINK

  8:MERGING-EXCHANGE
     limit: 10

PLAN FRAGMENT 1
 OUTPUT EXPRS:
  PARTITION: HASH_PARTITIONED: 2: city

  STREAM DATA SINK
    EXCHANGE ID: 08
    UNPARTITIONED

  7:TOP-N
  |  order by: <slot 6> 6: count DESC
  |  offset: 0
  |  limit: 10
  |
  4:HASH JOIN
  |  join op: INNER JOIN (BROADCAST)
  |  colocate: false, reason:
  |  equal join conjunct: 3: player_id = 1: player_id
  |
  |----3:EXCHANGE
  |
  1:Project
  |  <slot 3> : 3: player_id
  |
  0:OlapScanNode
     TABLE: dws_login_di
     PREAGGREGATION: ON
     PREDICATES: 4: stat_date = '20250701'
     partitions=1/365
     rollup: dws_login_di
     tabletRatio=10/10
     tabletList=10107,10109,10111 ...
     cardinality=120345
     avgRowSize=24.0
     numNodes=0

PLAN FRAGMENT 2
 OUTPUT EXPRS:
  PARTITION: RANDOM

  STREAM DATA SINK
    EXCHANGE ID: 03
    UNPARTITIONED

  2:OlapScanNode
     TABLE: dim_player_df
     PREAGGREGATION: OFF. Reason: None aggregate function
     partitions=0/1
     rollup: dim_player_df
     tabletRatio=0/0
     tabletList=
     cardinality=1
     avgRowSize=3.0
"""
V3_COSTS = """\
PLAN FRAGMENT 0(F00)
  Output Exprs:1: a | 2: b
  Input Partition: UNPARTITIONED
  RESULT SINK

  1:EXCHANGE
     cardinality: 4211

PLAN FRAGMENT 1(F01)

  0:OlapScanNode
     table: t, rollup: t
     preAggregation: on
     Predicates: [1: a, INT, true] > 3
     partitionsRatio=2/12, tabletsRatio=6/6
     tabletList=1,2,3
     actualRows=1000, avgRowSize=2.0
     cardinality: 4211
     column statistics:
     * a-->[1.0, 9.0, 0.0, 4.0, 9.0] ESTIMATE
"""
V3_ICEBERG = """\
PLAN FRAGMENT 0
 OUTPUT EXPRS:7: expr
  PARTITION: RANDOM

  RESULT SINK

  1:Project
  |  <slot 7> : 1: a + 1
  |  cardinality=1
  |
  0:IcebergScanNode
     TABLE: lake.events
     PREDICATES: 2: day = '2025-07-01'
     cardinality=55
     avgRowSize=8.0
"""
EMPTY = """\
PLAN FRAGMENT 0
 OUTPUT EXPRS:2: g1
  PARTITION: UNPARTITIONED

  RESULT SINK

  0:EMPTYSET
"""
CASES = {
    "2.5": (
        V25,
        "SELECT city, count(*) AS n FROM dws_login_di JOIN dim_player_df USING (id) GROUP BY 1",
        [PlanScan("dws_login_di", (1, 365), 120345), PlanScan("dim_player_df", (0, 1), 1)],
        ("city", "n"),
    ),
    "3.x star": (V25, "SELECT * FROM x", None, ("city", "count")),
    "3.x COSTS": (V3_COSTS, "SELECT a, b c FROM t", [PlanScan("t", (2, 12), 4211)], ("a", "c")),
    "3.x lake": (
        V3_ICEBERG, "SELECT a + 1 FROM lake.events", [PlanScan("lake.events", None, 55)], ("a + 1",)
    ),
    "pruned": (EMPTY, "SELECT v FROM t WHERE 1 = 0", [], ("v",)),
    "union": (EMPTY, "SELECT v AS w FROM t UNION ALL SELECT 1", [], ("w",)),
    "no text": ("", "SELECT 1 AS a", [], ("a",)),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_plans_are_read(name: str) -> None:
    text, sql, scans, columns = CASES[name]
    tree = parse(sql)
    assert not isinstance(tree, Finding)
    plan = read_explain(
        ["Explain String"], [[line] for line in text.splitlines()], column_labels(tree)
    )
    assert scans is None or list(plan.scans) == scans
    assert plan.columns == columns
    assert plan.text == text.rstrip("\n")


def test_explain_of_another_server_is_a_table() -> None:
    tree = parse("SELECT a FROM t")
    assert not isinstance(tree, Finding)
    columns = ["id", "select_type", "table", "type", "rows", "Extra"]
    rows = [[1, "PRIMARY", "t", "ALL", 7, None], [2, "DERIVED", "<derived2>", "ALL", 2, ""]]
    plan = read_explain(columns, rows, column_labels(tree))
    assert plan.scans == (PlanScan("t", None, 7),)
    assert plan.columns == ("a",)


def test_starrocks_own_recorded_plans(shared: Path) -> None:
    """Every `partitions=` that StarRocks' own tests expect of EXPLAIN is found in a scan."""
    found = 0
    with gzip.open(shared / "starrocks" / "cases.jsonl.gz", "rt") as lines:
        for line in lines:
            for statement in json.loads(line)["statements"]:
                result = "\n".join(map(str, statement["result"] or []))
                expected = re.search(r"partitions=(\d+)/(\d+)", result)
                if not expected or not statement["sql"].lower().startswith("explain"):
                    continue
                text = f"PLAN FRAGMENT 0\n  0:OlapScanNode\n     TABLE: t\n     {expected[0]}"
                plan = read_explain(["x"], [[row] for row in text.split("\n")], None)
                assert plan.scans[0].partitions == (int(expected[1]), int(expected[2]))
                found += 1
    assert found > 5
