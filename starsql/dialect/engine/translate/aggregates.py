"""StarRocks' aggregate and window functions: what they take, what they give, how DuckDB says it.

The tables are the allow-list, as in `functions.py`. Sources:
https://docs.starrocks.io/docs/sql-reference/sql-functions/aggregate-functions/ and
https://docs.starrocks.io/docs/sql-reference/sql-functions/Window_function/
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.functions import Call, coerce, number
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.types import (
    BIGINT,
    BITMAP,
    BOOLEAN,
    DOUBLE,
    LARGEINT,
    Type,
    array_of,
    common_type,
    decimal,
)

__all__ = ["AGGREGATES", "DISTINCT", "WINDOWS", "Aggregate", "decimal_quotient", "division_scale"]


@dataclass(frozen=True, slots=True)
class Aggregate:
    """How one aggregate is built; `call.over` (text of the OVER clause, or "") follows its call."""

    build: Callable[[Call], Typed]
    window: bool = True
    """It may stand before OVER."""


def _plain(call: Call, name: str, arg: str) -> str:
    return f"{name}({'DISTINCT ' if call.distinct else ''}{arg}){call.over}"


def _one(call: Call) -> Typed:
    if len(call.args) != 1:
        raise call.mismatch()
    return call.args[0]


def _count(call: Call) -> Typed:
    if not call.args:
        return Typed(f"count(*){call.over}", BIGINT)
    if len(call.args) == 1:
        if call.args[0].type.is_opaque:
            raise call.refuse(f"{call.args[0].type}")
        return Typed(_plain(call, "count", call.args[0].sql), BIGINT)
    # a row counts if none of its values is NULL
    nothing = " OR ".join(f"{arg.sql} IS NULL" for arg in call.args)
    row = ", ".join(arg.sql for arg in call.args)
    return Typed(
        _plain(call, "count", f"CASE WHEN {nothing} THEN NULL ELSE ROW({row}) END"), BIGINT
    )


def _numeric(call: Call) -> Typed:
    value = _one(call)
    if (
        value.type.is_temporal
        or value.type.is_nested
        or value.type.is_opaque
        or value.type.kind == "JSON"
    ):
        raise call.mismatch()
    if value.type.kind == "NULL":
        return Typed("CAST(NULL AS DOUBLE)", DOUBLE)
    return number(value)


def _sum(call: Call) -> Typed:
    value = _numeric(call)
    if value.type.kind == "LARGEINT":
        return Typed(_plain(call, "sum", value.sql), LARGEINT)
    if value.type.is_integer:
        return Typed(f"CAST({_plain(call, 'sum', value.sql)} AS BIGINT)", BIGINT)
    if value.type.is_decimal:
        return Typed(_plain(call, "sum", value.sql), decimal(38, value.type.scale))
    return Typed(_plain(call, "sum", f"CAST({value.sql} AS DOUBLE)"), DOUBLE)


def division_scale(scale: int) -> int:
    """Digits after the point of a DECIMAL quotient, from those of its dividend.

    Source: fe/.../sql/analyzer/DecimalV3FunctionAnalyzer.java
    """
    return scale + 6 if scale <= 6 else max(12, scale)


def _avg(call: Call) -> Typed:
    value = _numeric(call)
    if value.type.is_decimal:
        total = _plain(call, "sum", value.sql)
        count = _plain(call, "count", value.sql)
        return decimal_quotient(
            Typed(total, decimal(38, value.type.scale)), Typed(count, decimal(19, 0))
        )
    real = cast(value.sql, value.type, DOUBLE) or ""
    return Typed(_plain(call, "avg", real), DOUBLE)


def decimal_quotient(left: Typed, right: Typed) -> Typed:
    """DECIMAL division: exact, rounded half away from zero, NULL for a divisor of zero.

    Both sides are counted in units of their last digit, as HUGEINT.
    """
    scale = division_scale(left.type.scale)
    shift = scale + right.type.scale - left.type.scale
    above = f"CAST({left.sql} * {10**left.type.scale} AS HUGEINT)"
    below = f"CAST({right.sql} * {10**right.type.scale} AS HUGEINT)"
    last_digit = f"0.{'1':0>{scale}}"
    quotient = f"sr_quotient({above}, {below}, {10**shift}::HUGEINT) * {last_digit}"
    return Typed(f"CAST({quotient} AS DECIMAL(38,{scale}))", decimal(38, scale))


def _extreme(call: Call) -> Typed:
    value = _one(call)
    if value.type.is_opaque or value.type.is_nested:
        raise call.mismatch()
    if value.type.kind == "JSON":
        raise call.refuse("JSON")
    return Typed(f"{call.name}({value.sql}){call.over}", value.type)


def _any_value(call: Call) -> Typed:
    value = _one(call)
    return Typed(f"any_value({value.sql}){call.over}", value.type)


def _approx_count(call: Call) -> Typed:
    """Exact where StarRocks is; beyond that its estimate is not foreseeable: the query stops."""
    value = _one(call)
    return Typed(f"sr_exact_count(count(DISTINCT {value.sql}){call.over})", BIGINT)


def _deviation(function: str, *, population: bool) -> Aggregate:
    """Of no rows NULL; the sample versions of one row NULL in StarRocks >= 2.5.13, else 0."""

    def build(call: Call) -> Typed:
        value = _numeric(call)
        if value.type.is_decimal:
            raise call.refuse("DECIMAL")
        name = f"{function}_{'pop' if population else 'samp'}"
        return Typed(f"{name}(CAST({value.sql} AS DOUBLE)){call.over}", DOUBLE)

    return Aggregate(build)


def _pair(function: str) -> Aggregate:
    def build(call: Call) -> Typed:
        if len(call.args) != 2:
            raise call.mismatch()
        one, two = (coerce(number(arg), DOUBLE, call.mismatch) for arg in call.args)
        return Typed(f"{function}({one}, {two}){call.over}", DOUBLE)

    return Aggregate(build)


def _by(function: str) -> Aggregate:
    """max_by and min_by: rows whose key is NULL do not count."""

    def build(call: Call) -> Typed:
        if len(call.args) != 2:
            raise call.mismatch()
        value, key = call.args
        return Typed(f"{function}_null({value.sql}, {key.sql}){call.over}", value.type)

    return Aggregate(build, window=False)


def _bool_or(call: Call) -> Typed:
    """False, not NULL, if there is nothing to look at."""
    text = coerce(_one(call), BOOLEAN, call.mismatch)
    return Typed(f"coalesce(bool_or({text}){call.over}, false)", BOOLEAN)


def _distinct_count(call: Call) -> Typed:
    return _count(replace(call, distinct=True))


def _count_if(call: Call) -> Typed:
    text = coerce(_one(call), BOOLEAN, call.mismatch)
    return Typed(f"count(CASE WHEN {text} THEN 1 END){call.over}", BIGINT)


def _percentile_approx(call: Call) -> Typed:
    if len(call.args) not in (2, 3) or call.over:
        raise call.refuse("these arguments")
    value = coerce(number(call.args[0]), DOUBLE, call.mismatch)
    share = coerce(call.args[1], DOUBLE, call.mismatch)
    if call.args[1].type.kind == "ARRAY":
        raise call.refuse("an array of shares")
    values = f"list_sort(list({value}) FILTER (WHERE ({value}) IS NOT NULL))"
    return Typed(f"sr_percentile({values}, {share})", DOUBLE)


def _percentile_cont(call: Call) -> Typed:
    if len(call.args) != 2 or call.args[1].literal is None or call.over:
        raise call.refuse("these arguments")
    value = call.args[0]
    if value.type.is_temporal:
        raise call.refuse("dates")
    real = coerce(number(value), DOUBLE, call.mismatch)
    return Typed(f"quantile_cont({real}, {call.args[1].literal})", DOUBLE)


def _array_agg(call: Call) -> Typed:
    value = _one(call)
    return Typed(_plain(call, "list", value.sql), array_of(value.type))


def _bitmap_union(call: Call) -> Typed:
    value = _one(call)
    if value.type != BITMAP:
        raise call.mismatch()
    return Typed(f"coalesce(list_sort(list_distinct(flatten(list({value.sql})))), [])", BITMAP)


def _bitmap_union_count(call: Call) -> Typed:
    value = _bitmap_union(call)
    return Typed(f"coalesce(len({value.sql}), 0)", BIGINT)


def _bitmap_agg(call: Call) -> Typed:
    value = coerce(_one(call), BIGINT, call.mismatch)
    kept = f"list(DISTINCT CAST({value} AS UBIGINT)) FILTER (WHERE ({value}) >= 0)"
    return Typed(f"coalesce(list_sort({kept}), [])", BITMAP)


def _bitmap_union_int(call: Call) -> Typed:
    value = coerce(_one(call), BIGINT, call.mismatch)
    return Typed(f"count(DISTINCT {value})", BIGINT)


def _rows() -> dict[str, Aggregate]:
    rows = {
        "count": Aggregate(_count),
        "multi_distinct_count": Aggregate(_distinct_count),
        "sum": Aggregate(_sum),
        "avg": Aggregate(_avg),
        "min max": Aggregate(_extreme),
        "any_value": Aggregate(_any_value, window=False),
        "approx_count_distinct ndv": Aggregate(_approx_count, window=False),
        "stddev std stddev_pop": _deviation("stddev", population=True),
        "stddev_samp": _deviation("stddev", population=False),
        "variance var_pop variance_pop": _deviation("var", population=True),
        "var_samp variance_samp": _deviation("var", population=False),
        "corr": _pair("corr"),
        "covar_pop": _pair("covar_pop"),
        "covar_samp": _pair("covar_samp"),
        "max_by": _by("arg_max"),
        "min_by": _by("arg_min"),
        "bool_or boolor_agg": Aggregate(_bool_or),
        "count_if": Aggregate(_count_if),
        "percentile_approx": Aggregate(_percentile_approx, window=False),
        "percentile_cont": Aggregate(_percentile_cont, window=False),
        "array_agg": Aggregate(_array_agg, window=False),
        "bitmap_union": Aggregate(_bitmap_union, window=False),
        "bitmap_union_count": Aggregate(_bitmap_union_count, window=False),
        "bitmap_union_int": Aggregate(_bitmap_union_int, window=False),
        "bitmap_agg": Aggregate(_bitmap_agg, window=False),
    }
    return {name: row for names, row in rows.items() for name in names.split()}


AGGREGATES: dict[str, Aggregate] = _rows()

DISTINCT = frozenset({"avg", "count", "max", "min", "sum", "array_agg"})
"""The grammar takes DISTINCT in these (and in group_concat) only."""


# ---- functions that exist only before OVER


def _rank(name: str, returns: Type) -> Callable[[Call], Typed]:
    def build(call: Call) -> Typed:
        if call.args:
            raise call.mismatch()
        return Typed(f"{name}(){call.over}", returns)

    return build


def _ntile(call: Call) -> Typed:
    return Typed(f"ntile({_one(call).sql}){call.over}", BIGINT)


def _shift(call: Call) -> Typed:
    """lead and lag: value, offset (1), default (NULL)."""
    if not 1 <= len(call.args) <= 3:
        raise call.mismatch()
    value = call.args[0]
    offset = call.args[1].literal if len(call.args) > 1 else "1"
    if offset is None or not offset.isdigit():
        raise call.refuse("an offset that is not constant")
    parts = [value.sql, offset]
    if len(call.args) > 2:
        target = common_type((value.type, call.args[2].type))
        if target is None:
            raise call.mismatch()
        default = coerce(call.args[2], value.type, call.mismatch)
        parts.append(default)
    nulls = " IGNORE NULLS" if call.ignore_nulls else ""
    return Typed(f"{call.name}({', '.join(parts)}{nulls}){call.over}", value.type)


def _edge(call: Call) -> Typed:
    value = _one(call)
    nulls = " IGNORE NULLS" if call.ignore_nulls else ""
    return Typed(f"{call.name}({value.sql}{nulls}){call.over}", value.type)


WINDOWS: dict[str, Callable[[Call], Typed]] = {
    "row_number": _rank("row_number", BIGINT),
    "rank": _rank("rank", BIGINT),
    "dense_rank": _rank("dense_rank", BIGINT),
    "cume_dist": _rank("cume_dist", DOUBLE),
    "percent_rank": _rank("percent_rank", DOUBLE),
    "ntile": _ntile,
    "lead": _shift,
    "lag": _shift,
    "first_value": _edge,
    "last_value": _edge,
}
