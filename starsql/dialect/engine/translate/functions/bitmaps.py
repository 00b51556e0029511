"""Functions of bitmaps, kept as sorted lists of distinct UBIGINT, and of HLL and PERCENTILE values,
kept as all that was put into them: exact as long as StarRocks is.

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/bitmap-functions/ and
https://docs.starrocks.io/docs/sql-reference/sql-functions/scalar-functions/hll_cardinality/
"""

from __future__ import annotations

from starsql.dialect.engine.translate.scalar import Call, Scalar, coerce
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.types import (
    BIGINT,
    BITMAP,
    BOOLEAN,
    DOUBLE,
    LARGEINT,
    NULL,
    VARCHAR,
    Type,
    array_of,
)

__all__ = ["APPROXIMATE", "EXACT_DISTINCT", "HLL", "MACROS", "PERCENTILE", "SCALARS"]

HLL = Type("HLL")
PERCENTILE = Type("PERCENTILE")

EXACT_DISTINCT = 160
"""Up to so many values StarRocks' HyperLogLog keeps them all, and is exact (be/src/types/hll.h)."""
APPROXIMATE = f"approx_count_distinct of more than {EXACT_DISTINCT} values"
"""Text of the error by which a query stops whose answer StarRocks estimates."""

MACROS: tuple[tuple[str, str], ...] = (
    (
        "sr_exact_count(n)",
        f"CASE WHEN n > {EXACT_DISTINCT} THEN error('unsupported: {APPROXIMATE}') ELSE n END",
    ),
    ("sr_bitmap(l)", "list_sort(list_distinct(l))"),
    ("sr_bitmap_and(a, b)", "list_filter(a, lambda sr_e: list_contains(b, sr_e))"),
    ("sr_bitmap_not(a, b)", "list_filter(a, lambda sr_e: NOT list_contains(b, sr_e))"),
    ("sr_between(l, x, i)", "l[i] + (x - i) * (l[i + 1] - l[i])"),
    (
        # t-digest with one value a centroid: exact below 2,048 values (be/src/util/tdigest.h)
        "sr_percentile(l, q)",
        "CASE WHEN len(l) = 0 THEN NULL WHEN q * len(l) <= 0.5 THEN l[1] "
        "WHEN q * len(l) >= len(l) - 0.5 THEN l[len(l)] "
        "ELSE sr_between(l, q * len(l) + 0.5, CAST(floor(q * len(l) + 0.5) AS BIGINT)) END",
    ),
    (
        # p elements from the place n, counted from 0, or from the end if it is negative
        "sr_sub_bitmap(l, n, p)",
        "CASE WHEN p <= 0 OR n >= len(l) OR n < -len(l) OR len(l) = 0 THEN NULL "
        "WHEN n >= 0 THEN l[n + 1:n + p] ELSE l[len(l) + n + 1:len(l) + n + p] END",
    ),
    (
        "sr_bitmap_from_string(s)",
        r"CASE WHEN regexp_full_match(s, '\s*') THEN CAST([] AS UBIGINT[]) "
        r"WHEN regexp_full_match(s, '\s*\d+\s*(,\s*\d+\s*)*') "
        "THEN sr_bitmap(TRY_CAST(str_split(s, ',') AS UBIGINT[])) END",
    ),
)


def _to_bitmap(call: Call) -> Typed:
    """Of a number from 0 on; anything else gives NULL."""
    value = coerce(call.args[0], LARGEINT, call.mismatch)
    return Typed(f"CASE WHEN {value} >= 0 THEN [TRY_CAST({value} AS UBIGINT)] END", BITMAP)


def _from_array(call: Call) -> Typed:
    array = coerce(call.args[0], array_of(BIGINT), call.mismatch)
    kept = f"list_filter({array}, lambda sr_e: sr_e >= 0)"
    return Typed(f"sr_bitmap(CAST({kept} AS UBIGINT[]))", BITMAP)


def _hll_hash(call: Call) -> Typed:
    value = call.args[0]
    if value.type == NULL:
        return Typed("CAST([] AS VARCHAR[])", HLL)
    text = coerce(value, VARCHAR, call.mismatch)
    return Typed(f"CASE WHEN {text} IS NULL THEN CAST([] AS VARCHAR[]) ELSE [{text}] END", HLL)


SCALARS: dict[str, Scalar] = {
    "to_bitmap": Scalar("a", None, build=_to_bitmap),
    "bitmap_empty": Scalar("", BITMAP, "CAST([] AS UBIGINT[])"),
    "bitmap_count": Scalar("B", BIGINT, "coalesce(len({0}), 0)"),
    "bitmap_to_string": Scalar("B", VARCHAR, "array_to_string({0}, ',')"),
    "bitmap_from_string": Scalar("s", BITMAP, "sr_bitmap_from_string({0})"),
    "bitmap_to_array": Scalar("B", array_of(BIGINT), "CAST({0} AS BIGINT[])"),
    "array_to_bitmap": Scalar("A", None, build=_from_array),
    "bitmap_contains": Scalar("B i", BOOLEAN, "list_contains({0}, {1})"),
    "bitmap_has_any": Scalar("B B", BOOLEAN, "list_has_any({args})"),
    "bitmap_and": Scalar("B B", BITMAP, "sr_bitmap_and({args})"),
    "bitmap_or": Scalar(
        "B B",
        BITMAP,
        "CASE WHEN {0} IS NOT NULL AND {1} IS NOT NULL THEN sr_bitmap(list_concat({0}, {1})) END",
    ),
    "bitmap_andnot": Scalar("B B", BITMAP, "sr_bitmap_not({args})"),
    "bitmap_xor": Scalar(
        "B B",
        BITMAP,
        "CASE WHEN {0} IS NOT NULL AND {1} IS NOT NULL "
        "THEN sr_bitmap(list_concat(sr_bitmap_not({0}, {1}), sr_bitmap_not({1}, {0}))) END",
    ),
    "bitmap_remove": Scalar("B i", BITMAP, "list_filter({0}, lambda sr_e: sr_e <> {1})"),
    "bitmap_max": Scalar("B", LARGEINT, "CAST(list_max({0}) AS HUGEINT)"),
    "bitmap_min": Scalar("B", LARGEINT, "CAST(list_min({0}) AS HUGEINT)"),
    "sub_bitmap": Scalar("B i i", BITMAP, "sr_sub_bitmap({args})"),
    "hll_hash": Scalar("a", None, build=_hll_hash),
    "hll_empty": Scalar("", HLL, "CAST([] AS VARCHAR[])"),
    "hll_cardinality": Scalar("H", BIGINT, "sr_exact_count(len(list_distinct({0})))"),
    "percentile_empty": Scalar("", PERCENTILE, "CAST([] AS DOUBLE[])"),
    "percentile_hash": Scalar("d", PERCENTILE, "[{0}]"),
    "percentile_approx_raw": Scalar("P d", DOUBLE, "sr_percentile(list_sort({0}), {1})"),
}
