"""What aggregates and window functions want of their arguments beyond a signature.

Source: ExpressionAnalyzer.java (checkFunction), FunctionAnalyzer.java (analyzeBuiltinAggFunction)
and AnalyticAnalyzer.java. What StarRocks finds only when it runs a query is left to it.
"""

from __future__ import annotations

from sqlglot import exp

from starsql.dialect.casts import to_text
from starsql.dialect.catalog import words
from starsql.dialect.lint.checks import (
    ARGUMENT_RANGE,
    COLUMN_ARGUMENT,
    CONSTANT_ARGUMENT,
    WRONG_ARGUMENTS,
    Check,
    Complains,
    Holes,
    constant_at,
    not_of_kind,
    not_positive,
    over,
)
from starsql.dialect.lint.invocations import (
    Invocation,
    integer,
    is_constant,
    is_variable,
    literal,
    text,
)
from starsql.dialect.types import Type

__all__ = ["AFTER", "BEFORE", "NOT_AGGREGATED", "WINDOW_DEFAULT", "WINDOW_OFFSET"]

NOT_AGGREGATED = "type-not-aggregated"
WINDOW_OFFSET = "window-offset"
WINDOW_DEFAULT = "window-default-type"

_INTEGERS = words("TINYINT SMALLINT INT BIGINT")
_NUMBERS = _INTEGERS | words("LARGEINT FLOAT DOUBLE DECIMAL")
# Values of these are neither added up nor compared by aggregates. Source: Type.canApplyToNumeric.
_NOT_NUMERIC = words("HLL BITMAP PERCENTILE JSON VARIANT FUNCTION VARBINARY ARRAY MAP STRUCT")
_NOT_ORDERED = words("HLL BITMAP PERCENTILE JSON VARIANT FUNCTION MAP")
_COLLECTS = words("group_concat array_agg array_agg_distinct")
_SUMS = words("sum avg")
_SKETCHES = words("ndv approx_count_distinct ds_theta_count_distinct ds_hll_count_distinct")
_PERCENTILES = words("percentile_cont percentile_disc")
_CORRELATIONS = words("covar_pop covar_samp corr")
_BITMAPS = words("bitmap_union bitmap_union_count bitmap_intersect")
_HLLS = words("hll_union_agg hll_union hll_raw_agg")
# What may stand before OVER, but not with an argument that is a bitmap or a sketch.
_WINDOWED = words("first_value last_value count any_value max_by min_by")
_TESTS = ("two-sided", "greater", "less")
_HLL_COUNT = words("ds_hll_count_distinct approx_count_distinct_hll_sketch")

# The most that MIN_N and MAX_N return: FE's setting minmax_n_max_size, as it is by default.
_MOST_VALUES = 10_000
_MOST_COUNTERS = 100_000


# -- ARRAY_AGG and GROUP_CONCAT -------------------------------------------------------------------


def _order_of(call: Invocation) -> list[exp.Expr]:
    """What ORDER BY inside of the call names."""
    order = call.node.this
    if not isinstance(order, exp.Order):
        return []
    return [o.this if isinstance(o, exp.Ordered) else o for o in order.expressions]


def _no_output(call: Invocation) -> Holes | None:
    return None if call.arguments else (call.name,)


def _many_outputs(call: Invocation) -> Holes | None:
    return (call.name,) if call.name != "group_concat" and len(call) > 1 else None


def _no_such_position(call: Invocation) -> Holes | None:
    for expression in _order_of(call):
        position = integer(expression)
        if position is not None and not 1 <= position <= len(call):
            return position, call.name
    return None


def _is_ordered(type_: Type) -> bool:
    if type_.kind in ("ARRAY", "STRUCT"):
        return all(map(_is_ordered, type_.args))
    return type_.kind not in _NOT_ORDERED


def _unordered(call: Invocation) -> Holes | None:
    for i, expression in enumerate(_order_of(call), len(call)):
        type_ = call.subject.type_of(expression)
        if type_ is not None and not _is_ordered(type_):
            return call.name, i, to_text(type_)
    return None


def _separator_is_no_string(call: Invocation) -> Holes | None:
    separator = call.node.args.get("separator")
    type_ = call.subject.type_of(separator) if isinstance(separator, exp.Expr) else None
    return None if type_ is None or type_.kind in ("VARCHAR", "NULL") else (call.written,)


# -- types of arguments ---------------------------------------------------------------------------


def _not_a_number(call: Invocation) -> Holes | None:
    type_ = call.type(0)
    fits = type_ is None or type_.kind in _NUMBERS | words("BOOLEAN VARCHAR NULL")
    return None if fits else (call.name, call.written)


def _not_numeric(i: int, *but: str) -> Complains:
    return lambda call: () if call.kind(i) in _NOT_NUMERIC.difference(but) else None


def _no_integer(call: Invocation) -> Holes | None:
    return () if call.kind(0) not in _INTEGERS | {""} else None


def _no_hll(call: Invocation) -> Holes | None:
    return () if call.kind(0) not in ("", "HLL") else None


def _not_booleans(call: Invocation) -> Holes | None:
    type_ = call.type(0)
    if type_ is None:
        return None
    fits = type_.kind == "ARRAY" and type_.args[0].kind in ("NULL", "BOOLEAN")
    return None if fits else ()


def _parameter(i: int, name: str, place: str, meaning: str) -> Check:
    """A number that percentile_approx and its like ask for; NULL is none."""
    return Check(
        words(name),
        WRONG_ARGUMENTS,
        f"{{}} requires the {place} parameter ({meaning}) to be numeric type, but got: {{}}",
        not_of_kind(i, *_NUMBERS),
    )


def _percentiles(i: int, name: str, place: str) -> tuple[Check, Check]:
    """A number or an array of numbers."""

    def not_numbers(call: Invocation) -> Holes | None:
        type_ = call.type(i)
        if type_ is None or type_.kind != "ARRAY" or type_.args[0].kind in _NUMBERS:
            return None
        return call.name, to_text(type_.args[0])

    asks = f"{{}} requires the {place} parameter (percentile) to be"
    return (
        Check(
            words(name),
            WRONG_ARGUMENTS,
            f"{asks} numeric type or array type, but got: {{}}",
            not_of_kind(i, *_NUMBERS, "ARRAY"),
        ),
        Check(
            words(name),
            WRONG_ARGUMENTS,
            f"{asks} ARRAY<NUMERIC>, but got: ARRAY<{{}}>",
            not_numbers,
        ),
    )


# -- constants and ranges -------------------------------------------------------------------------


def _written_if(complains: Complains) -> Complains:
    """The same complaint with the call as it is written for its hole."""
    return lambda call: (call.written,) if complains(call) is not None else None


def _rate_varies(call: Invocation) -> Holes | None:
    if len(call) < 2:
        return None
    constant = is_constant(call.subject, call.arguments[1])
    number = call.kind(1) in _NUMBERS | {""}
    return (call.name,) if constant is False or not number else None


def _rate_out_of_range(call: Invocation) -> Holes | None:
    rate = literal(call.arguments[1]) if len(call) > 1 else None
    if isinstance(rate, exp.Neg):
        return (call.name,)
    number = isinstance(rate, exp.Literal) and not rate.is_string
    return (call.name,) if number and rate is not None and float(rate.name) > 1 else None


def _log_k_varies(call: Invocation) -> Holes | None:
    if len(call) < 2 or is_variable(call.arguments[1]):
        return None
    return (call.name,) if integer(call.arguments[1]) is None else None


def _log_k_out_of_range(call: Invocation) -> Holes | None:
    log_k = integer(call.arguments[1]) if len(call) > 1 else None
    return (call.name,) if log_k is not None and not 4 <= log_k <= 21 else None


def _no_hll_type(call: Invocation) -> Holes | None:
    type_ = text(call.arguments[2]) if len(call) > 2 else None
    fits = type_ is None or type_.upper() in ("HLL_4", "HLL_6", "HLL_8")
    return None if fits else (call.name,)


def _no_alternative(call: Invocation) -> Holes | None:
    alternative = text(call.arguments[2]) if len(call) > 2 else None
    fits = alternative is None or alternative in _TESTS
    return None if fits else (call.name, alternative)


def _no_sketch(call: Invocation) -> Holes | None:
    if call.kind(0) in ("", "VARBINARY"):
        return None
    what = "union" if call.name == "ds_hll_combine" else "merge"
    return (f"ds_hll_count_distinct_{what}",)


def _no_integer_literal(i: int) -> Complains:
    def complains(call: Invocation) -> Holes | None:
        if i >= len(call) or is_variable(call.arguments[i]):
            return None
        return () if integer(call.arguments[i]) is None else None

    return complains


def _outside(i: int, least: int, most: int) -> Complains:
    def complains(call: Invocation) -> Holes | None:
        value = integer(call.arguments[i]) if i < len(call) else None
        return () if value is not None and not least <= value <= most else None

    return complains


def _time_is_constant(call: Invocation) -> Holes | None:
    constant = len(call) > 1 and is_constant(call.subject, call.arguments[1])
    return () if constant else None


def _fewer_counters_than_k(call: Invocation) -> Holes | None:
    k, counters = (integer(a) for a in call.arguments[1:3]) if len(call) == 3 else (None, None)
    return (call.written,) if k is not None and counters is not None and k > counters else None


def _filter_is_constant(call: Invocation) -> Holes | None:
    return () if len(call) > 1 and is_constant(call.subject, call.arguments[1]) else None


def _filtered_varies(call: Invocation) -> Holes | None:
    varying = (is_constant(call.subject, argument) is False for argument in call.arguments[2:])
    return () if any(varying) else None


# -- window functions -----------------------------------------------------------------------------


def _is_windowed(call: Invocation) -> bool:
    parent = call.node.parent
    while isinstance(parent, (exp.IgnoreNulls, exp.RespectNulls, exp.Filter)):
        parent = parent.parent
    return isinstance(parent, exp.Window)


def _over(kind: str) -> Complains:
    """An argument of a type that the function does not take before OVER."""

    def complains(call: Invocation) -> Holes | None:
        taken = any(type_ is not None and type_.kind == kind for type_ in call.types)
        return () if taken and _is_windowed(call) else None

    return complains


def _default_may_be_null(call: Invocation) -> Holes | None:
    """LEAD's and LAG's third argument: a literal, or a column that is never NULL nor cast."""
    value = call.type(0)
    if len(call) != 3 or value is None or value.kind == "NULL":
        return None
    default = call.arguments[2].unnest()
    if isinstance(default, exp.Binary):
        return (str(value),)
    reference = call.subject.resolution.meanings.get(id(default))
    if reference is None or reference.source is None or reference.source.table is None:
        return None
    column, type_ = reference.column, call.type(2)
    if column is None or type_ is None:
        return None
    casts = type_.kind != value.kind and not _keeps(type_, value)
    return (str(value),) if column.nullable or casts else None


def _keeps(source: Type, target: Type) -> bool:
    """Whether a cast cannot make NULL of a value. Source: ScalarType.isFullyCompatible."""
    order = ("BOOLEAN", "TINYINT", "SMALLINT", "INT", "BIGINT", "LARGEINT")
    if source.kind in order and target.kind in order:
        return order.index(source.kind) < order.index(target.kind)
    if source.kind in order or source.is_decimal:
        return target.is_string or target.is_float
    return False


BEFORE = (
    Check(
        _COLLECTS,
        WRONG_ARGUMENTS,
        "{} should have at least one input",
        _no_output,
    ),
    Check(
        _COLLECTS,
        WRONG_ARGUMENTS,
        "{} should have exact one output expressions before [ORDER BY]",
        _many_outputs,
        "collect a row of them: array_agg(row(a, b))",
    ),
    Check(
        _COLLECTS,
        ARGUMENT_RANGE,
        "ORDER BY position {} is not in {} output list",
        _no_such_position,
    ),
    Check(
        _COLLECTS,
        NOT_AGGREGATED,
        "{} can't support order by the {}-th input with type of {}",
        _unordered,
    ),
)

_NOT_AGGREGABLE = (
    "Type (nested) percentile/hll/bitmap/json/struct/map not support this aggregation function"
)

AFTER = (
    Check(
        words("group_concat"),
        WRONG_ARGUMENTS,
        "group_concat requires separator to be of getType() STRING: {}",
        _separator_is_no_string,
    ),
    Check(
        _SUMS,
        WRONG_ARGUMENTS,
        "{} requires a numeric parameter: {}",
        _not_a_number,
        "cast it to a number first, if it is one",
    ),
    Check(words("min max"), NOT_AGGREGATED, _NOT_AGGREGABLE, _not_numeric(0)),
    Check(_SKETCHES, NOT_AGGREGATED, _NOT_AGGREGABLE, _not_numeric(0, "VARBINARY")),
    Check(
        words("retention"),
        WRONG_ARGUMENTS,
        "retention only support Array<BOOLEAN>",
        _not_booleans,
    ),
    Check(
        words("max_by min_by"),
        COLUMN_ARGUMENT,
        "{} function args must be column",
        constant_at(0, 1),
    ),
    Check(
        words("max_by min_by"),
        NOT_AGGREGATED,
        "Type (nested) percentile/hll/bitmap/json/struct/map not support order-by",
        _not_numeric(1),
    ),
    Check(
        _CORRELATIONS,
        COLUMN_ARGUMENT,
        "{} function 's args must not be constant",
        constant_at(0, 1),
    ),
    # Sketches and bitmaps
    Check(
        words("bitmap_union_int"),
        WRONG_ARGUMENTS,
        "BITMAP_UNION_INT params only support Integer getType()",
        _no_integer,
    ),
    Check(
        words("bitmap_agg"),
        WRONG_ARGUMENTS,
        "{} function's argument should be of int type or bool type or string type, but was {}",
        not_of_kind(0, *_INTEGERS, "LARGEINT", "BOOLEAN", "VARCHAR"),
    ),
    Check(
        _BITMAPS,
        WRONG_ARGUMENTS,
        "{} function's argument should be of BITMAP getType(), but was {}",
        not_of_kind(0, "BITMAP"),
        "make bitmaps of values with to_bitmap(value)",
    ),
    Check(
        _HLLS,
        WRONG_ARGUMENTS,
        "HLL_UNION_AGG, HLL_RAW_AGG and HLL_CARDINALITY's params must be hll column",
        _no_hll,
        "make a HLL of a value with hll_hash(value)",
    ),
    Check(
        words("intersect_count"),
        COLUMN_ARGUMENT,
        "intersect_count function filter_values arg must be column",
        _filter_is_constant,
    ),
    Check(
        words("intersect_count"),
        CONSTANT_ARGUMENT,
        "intersect_count function filter_values arg must be constant",
        _filtered_varies,
    ),
    Check(
        words("ds_hll_combine ds_hll_estimate"),
        WRONG_ARGUMENTS,
        "Resolved function {} has no binary as argument type",
        _no_sketch,
        "it takes the sketches that ds_hll_accumulate makes",
    ),
    Check(
        _HLL_COUNT,
        CONSTANT_ARGUMENT,
        "{} 's second parameter's data type is wrong",
        _log_k_varies,
    ),
    Check(
        _HLL_COUNT,
        ARGUMENT_RANGE,
        "{} second parameter'value should be between 4 and 21",
        _log_k_out_of_range,
    ),
    Check(
        _HLL_COUNT,
        ARGUMENT_RANGE,
        "{} third  parameter'value should be in HLL_4/HLL_6/HLL_8",
        _no_hll_type,
    ),
    # Percentiles and top values
    _parameter(0, "percentile_approx", "first", "value"),
    *_percentiles(1, "percentile_approx", "second"),
    _parameter(2, "percentile_approx", "third", "compression"),
    _parameter(0, "percentile_approx_weighted", "first", "value"),
    _parameter(1, "percentile_approx_weighted", "second", "weight"),
    *_percentiles(2, "percentile_approx_weighted", "third"),
    _parameter(3, "percentile_approx_weighted", "fourth", "compression"),
    Check(
        _PERCENTILES,
        CONSTANT_ARGUMENT,
        "{} 's second parameter should be constant and its type should be numeric",
        _rate_varies,
    ),
    Check(
        _PERCENTILES,
        ARGUMENT_RANGE,
        "{} second parameter'value should be between 0 and 1",
        _rate_out_of_range,
        "the median is 0.5, not 50",
    ),
    Check(
        words("min_n max_n"),
        CONSTANT_ARGUMENT,
        "The second parameter of {} must be a constant positive integer",
        not_positive(1),
    ),
    Check(
        words("min_n max_n"),
        ARGUMENT_RANGE,
        f"The second parameter of {{}} cannot exceed {_MOST_VALUES}",
        over(1, _MOST_VALUES),
    ),
    Check(
        words("approx_top_k"),
        CONSTANT_ARGUMENT,
        "The second parameter of APPROX_TOP_K must be a constant positive integer: {}",
        _written_if(not_positive(1)),
    ),
    Check(
        words("approx_top_k"),
        CONSTANT_ARGUMENT,
        "The third parameter of APPROX_TOP_K must be a constant positive integer: {}",
        _written_if(not_positive(2)),
    ),
    Check(
        words("approx_top_k"),
        ARGUMENT_RANGE,
        f"The maximum number of the second parameter is {_MOST_COUNTERS}, {{}}",
        _written_if(over(1, _MOST_COUNTERS)),
    ),
    Check(
        words("approx_top_k"),
        ARGUMENT_RANGE,
        f"The maximum number of the third parameter is {_MOST_COUNTERS}, {{}}",
        _written_if(over(2, _MOST_COUNTERS)),
    ),
    Check(
        words("approx_top_k"),
        ARGUMENT_RANGE,
        "The second parameter must be smaller than or equal to the third parameter{}",
        _fewer_counters_than_k,
    ),
    # Funnels and tests
    Check(
        words("window_funnel"),
        ARGUMENT_RANGE,
        "mode argument's range must be [0-7]",
        _outside(2, 0, 7),
    ),
    Check(
        words("window_funnel"),
        WRONG_ARGUMENTS,
        "mode argument must be numerical type",
        _no_integer_literal(2),
    ),
    Check(
        words("window_funnel"),
        ARGUMENT_RANGE,
        "window argument must >= 0",
        _outside(0, 0, (1 << 63) - 1),
    ),
    Check(
        words("window_funnel"),
        WRONG_ARGUMENTS,
        "window argument must be numerical type",
        _no_integer_literal(0),
    ),
    Check(words("window_funnel"), COLUMN_ARGUMENT, "time arg must be column", _time_is_constant),
    Check(
        words("mann_whitney_u_test"),
        ARGUMENT_RANGE,
        "{}'s third parameter should be one of ['two-sided', 'greater', 'less'], but get '{}'.",
        _no_alternative,
    ),
    # Window functions
    Check(
        _WINDOWED,
        WRONG_ARGUMENTS,
        "bitmap type could only used for bitmap_union_count/lead/lag window function",
        _over("BITMAP"),
    ),
    Check(
        _WINDOWED,
        WRONG_ARGUMENTS,
        "hll type could only used for hll_union_agg/lead/lag window function",
        _over("HLL"),
    ),
    Check(
        _WINDOWED | words("lead lag"),
        WRONG_ARGUMENTS,
        "window functions don't support percentile type",
        _over("PERCENTILE"),
    ),
    Check(
        words("lead lag"),
        WINDOW_OFFSET,
        "The offset parameter of LEAD/LAG must be a constant positive integer: {}",
        _written_if(not_positive(1)),
    ),
    Check(
        words("ntile"),
        WINDOW_OFFSET,
        "The num_buckets parameter of NTILE must be a constant positive integer: {}",
        _written_if(not_positive(0)),
    ),
    Check(
        words("lead lag"),
        WINDOW_DEFAULT,
        "The type of the third parameter of LEAD/LAG not match the type {}",
        _default_may_be_null,
        "take a literal, or a column of that very type that is NOT NULL",
    ),
)
