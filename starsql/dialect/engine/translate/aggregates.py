"""StarRocks' aggregate functions: what they take, what they give, how DuckDB says it.

The table is the allow-list, as with scalar functions. A builder writes DuckDB's aggregates by
`call.fold`, which puts DISTINCT, ORDER BY, FILTER and OVER where they belong.
Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/aggregate-functions/
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from starsql.dialect.engine.translate.casts import cast
from starsql.dialect.engine.translate.functions.bitmaps import HLL, PERCENTILE
from starsql.dialect.engine.translate.nested import struct
from starsql.dialect.engine.translate.operators import decimal_quotient
from starsql.dialect.engine.translate.scalar import Call, coerce, number
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.engine.translate.wide_decimals import is_wide, wide
from starsql.dialect.types import (
    BIGINT,
    BITMAP,
    BOOLEAN,
    DOUBLE,
    INT,
    JSON,
    LARGEINT,
    MAX_DECIMAL,
    NULL,
    Type,
    array_of,
    decimal,
    quotient_scale,
)

__all__ = ["AGGREGATES", "DISTINCT", "MACROS", "WIDE", "AggregateCall"]

_LARGEST_SUM_SCALE = 18
"""A sum of decimals has no more digits after the point."""
_THETA_SIZE = 4096
"""Up to so many values a theta sketch keeps each of them (DataSketches, its default of 2 ** 12)."""
_HLL_LOG_K = "17"
_HLL_COUPONS = 200
"""An HLL sketch of DataSketches starts as a list of hashes of 26 bits, for 3/4 of an eighth of its
size; among so few of them two hardly ever collide."""
_EXACT_DIGEST = 2048
"""Up to so many values a t-digest keeps each of them (be/src/util/tdigest.h)."""

MACROS: tuple[tuple[str, str], ...] = (
    (
        "sr_sketched(n, most, name)",
        "CASE WHEN n > most "
        "THEN error('unsupported: ' || name || ' of more than ' || most || ' values') ELSE n END",
    ),
    (
        # l: all values up to a row
        "sr_sessions(l, delta)",
        "CASE WHEN len(list_filter(l, lambda sr_e: sr_e IS NULL)) > 0 "
        "THEN error('unsupported: session_number of NULL') "
        "ELSE 1 + len(list_filter(list_zip(l[2:], l[:-2]), "
        "lambda sr_p: sr_p[1] - sr_p[2] > delta)) END",
    ),
    (
        "sr_digest(l, q)",
        f"CASE WHEN len(l) > {_EXACT_DIGEST} "
        f"THEN error('unsupported: percentile_approx of more than {_EXACT_DIGEST} values') "
        "ELSE sr_percentile(list_sort(l), q) END",
    ),
    # how often each value occurs, most often first; of equal counts, that of NULL
    (
        "sr_counted(l)",
        "list_sort(list_concat(list_transform(map_entries(list_aggregate(l, 'histogram')), "
        "lambda sr_e: struct_pack(a := -CAST(sr_e.value AS BIGINT), b := true, item := sr_e.key)), "
        "list_transform(list_filter([len(l) - len(list_filter(l, lambda sr_e: sr_e IS NOT NULL))], "
        "lambda sr_n: sr_n > 0), lambda sr_n: struct_pack(a := -CAST(sr_n AS BIGINT), b := false, "
        "item := l[0]))))",
    ),
    (
        "sr_checked_top(e, k, counters)",
        "CASE WHEN len(e) > counters "
        "THEN error('unsupported: approx_top_k of more values than counters') "
        "WHEN len(list_filter(e[1:k], lambda sr_e, sr_i: sr_e.b AND e[sr_i + 1].b "
        "AND sr_e.a = e[sr_i + 1].a)) > 0 "
        "THEN error('unsupported: approx_top_k of equal counts') "
        "ELSE e[1:k] END",
    ),
    # whether any row of a group has its i-th flag set
    ("sr_flag(l, i)", "len(list_filter(l, lambda sr_f: coalesce(sr_f[i], false))) > 0"),
    (
        "sr_retention(l)",
        "list_transform(range(1, len(l[1]) + 1), lambda sr_i: sr_flag(l, 1) AND sr_flag(l, sr_i))",
    ),
)


@dataclass(frozen=True, slots=True)
class AggregateCall(Call):
    """A call of an aggregate or window function, with what belongs to it."""

    distinct: bool = False
    order: tuple[str, ...] = ()
    """Elements of an ORDER BY inside the parentheses."""
    where: str = ""
    """The condition of FILTER, or of an `_if` function."""
    ignore_nulls: bool = False
    wraps: bool = False
    """As `Queries.wraps`."""
    over: str = ""
    """Text of the OVER clause, with a space before it."""

    def one(self) -> Typed:
        """The only argument."""
        if len(self.args) != 1:
            raise self.mismatch()
        return self.args[0]

    def fold(self, name: str, arg: str, *, where: str = "", distinct: bool | None = None) -> str:
        """DuckDB text of an aggregate over `arg`. where: a further condition on the rows."""
        chosen = self.distinct if distinct is None else distinct
        order = f" ORDER BY {', '.join(self.order)}" if self.order else ""
        conditions = " AND ".join(f"({part})" for part in (self.where, where) if part)
        kept = f" FILTER (WHERE {conditions})" if conditions else ""
        return f"{name}({'DISTINCT ' if chosen else ''}{arg}{order}){kept}{self.over}"


Build = Callable[[AggregateCall], Typed]


def _count(call: AggregateCall) -> Typed:
    if not call.args:
        return Typed(call.fold("count", "*"), BIGINT)
    if len(call.args) == 1:
        if call.args[0].type.is_opaque:
            raise call.refuse(f"{call.args[0].type}")
        return Typed(call.fold("count", call.args[0].sql), BIGINT)
    # a row counts if none of its values is NULL
    nothing = " OR ".join(f"{arg.sql} IS NULL" for arg in call.args)
    row = ", ".join(arg.sql for arg in call.args)
    text = call.fold("count", f"CASE WHEN {nothing} THEN NULL ELSE ROW({row}) END")
    return Typed(text, BIGINT)


def _numeric(call: AggregateCall) -> Typed:
    value = call.one()
    if value.type.is_nested or value.type.is_opaque or value.type.is_temporal:
        raise call.mismatch()
    if value.type.kind in ("JSON", "TIME"):
        raise call.refuse(f"{value.type}")
    if value.type == NULL:
        return Typed("CAST(NULL AS DOUBLE)", DOUBLE)
    return number(value)


def _sum(call: AggregateCall) -> Typed:
    value = _numeric(call)
    if value.type == LARGEINT:
        return Typed(call.fold("sum", value.sql), LARGEINT)
    if value.type.is_integer:
        total = call.fold("sum", value.sql)
        return Typed(f"sr_wrap({total})" if call.wraps else f"CAST({total} AS BIGINT)", BIGINT)
    if value.type.is_decimal:
        return _decimal_sum(call, value)
    return Typed(call.fold("sum", f"CAST({value.sql} AS DOUBLE)"), DOUBLE)


def _decimal_sum(call: AggregateCall, value: Typed) -> Typed:
    if is_wide(value.type):
        return Typed(f"sr_wide_sum({call.fold('sum', value.sql)})", wide(value.type.scale))
    target = decimal(MAX_DECIMAL, min(value.type.scale, _LARGEST_SUM_SCALE))
    text = value.sql
    if value.type.scale > _LARGEST_SUM_SCALE:
        text = cast(value.sql, value.type, target) or ""
    return Typed(call.fold("sum", text), target)


def _avg(call: AggregateCall) -> Typed:
    value = _numeric(call)
    if is_wide(value.type):
        count_text, scale = call.fold("count", value.sql), quotient_scale(value.type.scale)
        total, shift = _decimal_sum(call, value), scale - value.type.scale
        if call.distinct:  # planned as a division
            return Typed(
                f"sr_wide_quotient({total.sql}, {count_text}::BIGNUM, {shift})", wide(scale)
            )
        return Typed(f"sr_wide_average({total.sql}, {count_text}, {shift})", wide(scale))
    if value.type.is_decimal:
        count = Typed(call.fold("count", value.sql), decimal(MAX_DECIMAL, 0))
        return decimal_quotient(_decimal_sum(call, value), count)
    return Typed(call.fold("avg", cast(value.sql, value.type, DOUBLE) or ""), DOUBLE)


def _extreme(call: AggregateCall) -> Typed:
    value = call.one()
    if value.type.is_opaque or value.type.is_nested:
        raise call.mismatch()
    if value.type.kind == "JSON":
        raise call.refuse("JSON")
    return Typed(call.fold(call.name, value.sql, distinct=False), value.type)


def _any_value(call: AggregateCall) -> Typed:
    value = call.one()
    return Typed(call.fold("any_value", value.sql), value.type)


def _approx_count(call: AggregateCall) -> Typed:
    """Exact where StarRocks is; beyond that its estimate is not foreseeable: the query stops."""
    value = call.one()
    return Typed(f"sr_exact_count({call.fold('count', value.sql, distinct=True)})", BIGINT)


def _sketched(call: AggregateCall, exact_up_to: int) -> Typed:
    """The number of distinct values, as long as a sketch keeps each of them."""
    value = call.args[0]
    if value.type.is_nested or value.type.is_opaque or value.type == JSON:
        raise call.refuse(f"{value.type}")
    count = call.fold("count", value.sql, distinct=True)
    return Typed(f"sr_sketched({count}, {exact_up_to}, '{call.name}')", BIGINT)


def _theta_count(call: AggregateCall) -> Typed:
    call.one()
    return _sketched(call, _THETA_SIZE)


def _hll_sketch_count(call: AggregateCall) -> Typed:
    """ds_hll_count_distinct(value[, log_k[, type]])"""
    log_k = call.args[1].literal or "" if len(call.args) > 1 else _HLL_LOG_K
    if not 1 <= len(call.args) <= 3 or not log_k.isdigit() or not 4 <= int(log_k) <= 21:
        raise call.refuse("these arguments")
    own = 3 * 2 ** (int(log_k) - 3) // 4 if int(log_k) >= 8 else 8
    return _sketched(call, min(own - 1, _HLL_COUPONS))


def _deviation(function: str, *, population: bool) -> Build:
    """Of no rows NULL; the sample versions of one row NULL in StarRocks >= 2.5.13, else 0."""

    def build(call: AggregateCall) -> Typed:
        name = f"{function}_{'pop' if population else 'samp'}"
        return Typed(call.fold(name, f"CAST({_numeric(call).sql} AS DOUBLE)"), DOUBLE)

    return build


def _two_numbers(function: str) -> Build:
    def build(call: AggregateCall) -> Typed:
        if len(call.args) != 2:
            raise call.mismatch()
        one, two = (coerce(number(arg), DOUBLE, call.mismatch) for arg in call.args)
        return Typed(call.fold(function, f"{one}, {two}"), DOUBLE)

    return build


def _by(function: str) -> Build:
    """max_by and min_by: rows whose key is NULL do not count."""

    def build(call: AggregateCall) -> Typed:
        if len(call.args) != 2:
            raise call.mismatch()
        value, key = call.args
        return Typed(call.fold(f"{function}_null", f"{value.sql}, {key.sql}"), value.type)

    return build


def _bool_or(call: AggregateCall) -> Typed:
    """False, not NULL, if there is nothing to look at."""
    text = coerce(call.one(), BOOLEAN, call.mismatch)
    return Typed(f"coalesce({call.fold('bool_or', text)}, false)", BOOLEAN)


def _distinct_count(call: AggregateCall) -> Typed:
    return _count(replace(call, distinct=True))


def _distinct_sum(call: AggregateCall) -> Typed:
    return _sum(replace(call, distinct=True))


def _count_if(call: AggregateCall) -> Typed:
    return Typed(call.fold("count", "*", where=coerce(call.one(), BOOLEAN, call.mismatch)), BIGINT)


# ---- percentiles


def _percentile_approx(call: AggregateCall) -> Typed:
    if len(call.args) not in (2, 3):
        raise call.refuse("these arguments")
    value = coerce(number(call.args[0]), DOUBLE, call.mismatch)
    values = call.fold("list", value, where=f"({value}) IS NOT NULL")
    share = call.args[1]
    if share.type.kind == "ARRAY":
        shares = coerce(share, array_of(DOUBLE), call.mismatch)
        text = f"list_transform({shares}, lambda sr_q: sr_digest({values}, sr_q))"
        return Typed(f"CASE WHEN {values} IS NOT NULL THEN {text} END", array_of(DOUBLE))
    return Typed(f"sr_digest({values}, {coerce(share, DOUBLE, call.mismatch)})", DOUBLE)


def _share(call: AggregateCall) -> tuple[Typed, str]:
    """The value and a constant share between 0 and 1."""
    if len(call.args) != 2 or call.args[1].literal is None:
        raise call.refuse("these arguments")
    return call.args[0], call.args[1].literal


def _percentile_cont(call: AggregateCall) -> Typed:
    value, share = _share(call)
    if value.type.is_temporal:
        raise call.refuse("dates")
    real = coerce(number(value), DOUBLE, call.mismatch)
    return Typed(call.fold("quantile_cont", f"{real}, {share}"), DOUBLE)


def _percentile_disc(call: AggregateCall) -> Typed:
    """The value at the place share * (n - 1), rounded up, or for `_lc` down."""
    value, share = _share(call)
    values = call.fold("list", value.sql, where=f"({value.sql}) IS NOT NULL")
    rounding = "floor" if call.name == "percentile_disc_lc" else "ceil"
    place = f"CAST({rounding}((len({values}) - 1) * {share}::DOUBLE) AS BIGINT) + 1"
    return Typed(f"list_sort({values})[{place}]", value.type)


# ---- arrays


def _array_agg(call: AggregateCall) -> Typed:
    value = call.one()
    if value.type == NULL:
        value = Typed("CAST(NULL AS BOOLEAN)", BOOLEAN)
    return Typed(call.fold("list", value.sql), array_of(value.type))


def _array_agg_distinct(call: AggregateCall) -> Typed:
    return _array_agg(replace(call, distinct=True))


def _array_unique(call: AggregateCall) -> Typed:
    value = call.one()
    if value.type.kind != "ARRAY":
        raise call.mismatch()
    return Typed(f"sr_distinct(flatten({call.fold('list', value.sql)}))", value.type)


def _extreme_n(call: AggregateCall) -> Typed:
    """min_n and max_n: the n smallest, or largest, values in order."""
    if len(call.args) != 2 or not (call.args[1].literal or "").isdigit():
        raise call.refuse("these arguments")
    value, count = call.args
    values = call.fold("list", value.sql, where=f"({value.sql}) IS NOT NULL")
    direction = "ASC" if call.name == "min_n" else "DESC"
    return Typed(f"list_sort({values}, '{direction}')[1:{count.literal}]", array_of(value.type))


def _top_k(call: AggregateCall) -> Typed:
    """approx_top_k: exact as long as there are no more values than counters.

    Where equal counts leave the order to chance, the query stops.
    """
    numbers = [arg.literal or "" for arg in call.args[1:]] + ["5", ""][len(call.args) - 1 :]
    if len(call.args) > 3 or not numbers[0].isdigit():
        raise call.refuse("these arguments")
    value, k = call.args[0], int(numbers[0])
    counters = numbers[1] if numbers[1].isdigit() else str(max(2 * k, 100))
    values = call.fold("list", value.sql)
    top = f"sr_checked_top(sr_counted({values}), {k}, {counters})"
    made = struct(["sr_e.item", "-sr_e.a"])
    named = Type("STRUCT", args=(value.type, BIGINT), names=("item", "count"))
    return Typed(f"list_transform({top}, lambda sr_e: {made})", array_of(named))


# ---- behaviour


def _retention(call: AggregateCall) -> Typed:
    flags = coerce(call.one(), array_of(BOOLEAN), call.mismatch)
    return Typed(f"sr_retention({call.fold('list', flags)})", array_of(BOOLEAN))


def _window_funnel(call: AggregateCall) -> Typed:
    """window_funnel(window, time, mode, [condition, ...]); the window in seconds, of dates in days.

    A row is an event of every condition that holds.
    """
    if len(call.args) != 4 or call.args[3].type.kind != "ARRAY":
        raise call.refuse("these arguments")
    window, time, mode, conditions = call.args
    if time.type.kind == "DATE":
        moment = f"({time.sql} - DATE '1970-01-01')"
    elif time.type.kind == "DATETIME":
        moment = f"epoch_us({time.sql}) // 1000000"
    elif time.type.is_integer:
        moment = time.sql
    else:
        raise call.refuse(f"a time of type {time.type}")
    flags = coerce(conditions, array_of(BOOLEAN), call.mismatch)
    known = f"({time.sql}) IS NOT NULL AND ({conditions.sql}) IS NOT NULL"
    pairs = (
        f"list_transform(list_filter(range(1, len({flags}) + 1), "
        f"lambda sr_i: coalesce({flags}[sr_i], false)), "
        f"lambda sr_i: struct_pack(t := CAST({moment} AS BIGINT), e := CAST(sr_i AS BIGINT)))"
    )
    events = f"list_sort(flatten({call.fold('list', pairs, where=known)}))"
    steps = call.fold("max", f"len({flags})", where=known)
    numbers = ", ".join(
        f"CAST({coerce(each, BIGINT, call.mismatch)} AS BIGINT)" for each in (window, mode)
    )
    text = (
        f"sr_window_funnel(list_transform({events}, lambda sr_p: sr_p.t), "
        f"list_transform({events}, lambda sr_p: sr_p.e), {steps}, {numbers})"
    )
    return Typed(f"coalesce({text}, 0)", INT)


_ALTERNATIVES = ("two-sided", "less", "greater")


def _mann_whitney(call: AggregateCall) -> Typed:
    """mann_whitney_u_test(value, treated[, alternative[, correction]])"""
    texts = [arg.literal for arg in call.args[2:]] + ["two-sided", "1"][len(call.args) - 2 :]
    if not 2 <= len(call.args) <= 4 or texts[0] not in _ALTERNATIVES or texts[1] not in ("0", "1"):
        raise call.refuse("these arguments")
    value = coerce(number(call.args[0]), DOUBLE, call.mismatch)
    treated = coerce(call.args[1], BOOLEAN, call.mismatch)
    known = f"({value}) IS NOT NULL AND ({treated}) IS NOT NULL"
    samples = (call.fold("list", text, where=known) for text in (value, treated))
    return Typed(f"sr_mann_whitney({', '.join(samples)}, '{texts[0]}', {texts[1]})", JSON)


# ---- bitmaps, HLL, percentiles


def _union(call: AggregateCall, kind: Type) -> str:
    value = call.one()
    if value.type not in (kind, NULL):
        raise call.mismatch()
    text = coerce(value, kind, call.mismatch)
    return f"flatten({call.fold('list', text, where=f'({text}) IS NOT NULL')})"


def _bitmap_union(call: AggregateCall) -> Typed:
    return Typed(f"sr_bitmap({_union(call, BITMAP)})", BITMAP)


def _bitmap_union_count(call: AggregateCall) -> Typed:
    return Typed(f"coalesce(len({_bitmap_union(call).sql}), 0)", BIGINT)


def _bitmap_intersect(call: AggregateCall) -> Typed:
    value = call.one()
    if value.type != BITMAP:
        raise call.mismatch()
    bitmaps = call.fold("list", value.sql, where=f"({value.sql}) IS NOT NULL")
    text = f"list_reduce({bitmaps}, lambda sr_a, sr_b: sr_bitmap_and(sr_a, sr_b))"
    return Typed(text, BITMAP)


def _bitmap_agg(call: AggregateCall) -> Typed:
    value = coerce(call.one(), LARGEINT, call.mismatch)
    fits = f"({value}) BETWEEN 0 AND 18446744073709551615"
    kept = call.fold("list", f"CAST({value} AS UBIGINT)", where=fits, distinct=True)
    return Typed(f"list_sort({kept})", BITMAP)


def _bitmap_union_int(call: AggregateCall) -> Typed:
    value = coerce(call.one(), BIGINT, call.mismatch)
    return Typed(call.fold("count", value, distinct=True), BIGINT)


def _hll_union(call: AggregateCall) -> Typed:
    return Typed(f"list_distinct({_union(call, HLL)})", HLL)


def _hll_union_agg(call: AggregateCall) -> Typed:
    count = f"len(list_distinct({_union(call, HLL)}))"
    return Typed(f"sr_exact_count(coalesce({count}, 0))", BIGINT)


def _percentile_union(call: AggregateCall) -> Typed:
    return Typed(_union(call, PERCENTILE), PERCENTILE)


def _rows() -> dict[str, Build]:
    rows: dict[str, Build] = {
        "count": _count,
        "multi_distinct_count": _distinct_count,
        "multi_distinct_sum": _distinct_sum,
        "sum": _sum,
        "avg": _avg,
        "min max": _extreme,
        "any_value": _any_value,
        "approx_count_distinct ndv": _approx_count,
        "ds_theta_count_distinct": _theta_count,
        "ds_hll_count_distinct": _hll_sketch_count,
        "stddev std stddev_pop": _deviation("stddev", population=True),
        "stddev_samp": _deviation("stddev", population=False),
        "variance var_pop variance_pop": _deviation("var", population=True),
        "var_samp variance_samp": _deviation("var", population=False),
        "corr": _two_numbers("corr"),
        "covar_pop": _two_numbers("covar_pop"),
        "covar_samp": _two_numbers("covar_samp"),
        "max_by": _by("arg_max"),
        "min_by": _by("arg_min"),
        "bool_or boolor_agg": _bool_or,
        "count_if": _count_if,
        "percentile_approx": _percentile_approx,
        "percentile_cont": _percentile_cont,
        "percentile_disc percentile_disc_lc": _percentile_disc,
        "array_agg": _array_agg,
        "array_agg_distinct": _array_agg_distinct,
        "array_unique_agg": _array_unique,
        "min_n max_n": _extreme_n,
        "approx_top_k": _top_k,
        "retention": _retention,
        "window_funnel": _window_funnel,
        "mann_whitney_u_test": _mann_whitney,
        "bitmap_union": _bitmap_union,
        "bitmap_union_count": _bitmap_union_count,
        "bitmap_union_int": _bitmap_union_int,
        "bitmap_intersect": _bitmap_intersect,
        "bitmap_agg": _bitmap_agg,
        "hll_union hll_raw_agg hll_raw": _hll_union,
        "hll_union_agg": _hll_union_agg,
        "percentile_union": _percentile_union,
    }
    return {name: build for names, build in rows.items() for name in names.split()}


AGGREGATES: dict[str, Build] = _rows()

WIDE = frozenset(
    {"any_value", "array_agg", "avg", "count", "max", "min", "multi_distinct_count"}
    | {"multi_distinct_sum", "sum"}
)
"""What takes decimals of more than 38 digits."""

DISTINCT = frozenset({"avg", "count", "max", "min", "sum", "array_agg"})
"""The grammar takes DISTINCT in these (and in group_concat) only."""
