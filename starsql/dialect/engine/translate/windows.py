"""Window functions: OVER, its frame, and ORDER BY inside and outside of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlglot import exp

from starsql.dialect.engine.translate.aggregates import AGGREGATES, AggregateCall
from starsql.dialect.engine.translate.nested import array_sort_key
from starsql.dialect.engine.translate.reading import function_name
from starsql.dialect.engine.translate.refusal import reject, unsupported
from starsql.dialect.engine.translate.scalar import coerce
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.types import BIGINT, DOUBLE, NULL, Type, common_type

if TYPE_CHECKING:
    from starsql.dialect.engine.translate.expressions import Expressions

__all__ = ["WINDOWS", "sort_item", "window"]


# ---- functions that exist only before OVER


def _rank(name: str, returns: Type) -> Callable[[AggregateCall], Typed]:
    def build(call: AggregateCall) -> Typed:
        if call.args:
            raise call.mismatch()
        return Typed(f"{name}(){call.over}", returns)

    return build


def _ntile(call: AggregateCall) -> Typed:
    return Typed(f"ntile({call.one().sql}){call.over}", BIGINT)


def _shift(call: AggregateCall) -> Typed:
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
        parts.append(coerce(call.args[2], value.type, call.mismatch))
    nulls = " IGNORE NULLS" if call.ignore_nulls else ""
    return Typed(f"{call.name}({', '.join(parts)}{nulls}){call.over}", value.type)


def _edge(call: AggregateCall) -> Typed:
    value = call.one()
    nulls = " IGNORE NULLS" if call.ignore_nulls else ""
    return Typed(f"{call.name}({value.sql}{nulls}){call.over}", value.type)


def _session_number(call: AggregateCall) -> Typed:
    """1 for a partition's first rows, one more after each step up by more than `delta`."""
    if len(call.args) != 2:
        raise call.mismatch()
    value, delta = call.args
    if value.type == NULL:
        return Typed("CAST(NULL AS BIGINT)", BIGINT)
    if delta.literal is None:
        raise call.refuse("a delta that is not constant")
    number = coerce(value, BIGINT, call.mismatch)
    rows = " ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)"
    values = f"list({number}){call.over.removesuffix(')')}{rows}"
    return Typed(f"sr_sessions({values}, {coerce(delta, BIGINT, call.mismatch)})", BIGINT)


WINDOWS: dict[str, Callable[[AggregateCall], Typed]] = {
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
    "session_number": _session_number,
}


# ---- OVER


def window(tr: Expressions, node: exp.Window) -> Typed:
    """A function before OVER."""
    if node.args.get("alias") is not None:
        raise reject("syntax", "StarRocks has no named windows", node)
    function = node.this
    ignore_nulls = isinstance(function, exp.IgnoreNulls)
    if ignore_nulls:
        function = function.this
    if not isinstance(function, exp.Anonymous):
        raise unsupported(f"{type(function).__name__} over a window", node)
    over = f" OVER ({_over(tr, node)})"
    name = function_name(function)
    if name in WINDOWS:
        args = list(function.expressions)
        if args and isinstance(args[0], exp.IgnoreNulls):
            ignore_nulls, args[0] = True, args[0].this
        elif any(isinstance(arg, exp.IgnoreNulls) for arg in args):
            raise unsupported("IGNORE NULLS here", node)
        call = tr.aggregate_call(name, [tr(arg) for arg in args], function)
        return WINDOWS[name](replace(call, ignore_nulls=ignore_nulls, over=over))
    if name in AGGREGATES and not ignore_nulls:
        return tr.aggregate(name, function, over)
    raise unsupported(f"{name} over a window", node)


def _over(tr: Expressions, node: exp.Window) -> str:
    parts = []
    if node.args.get("partition_by"):
        parts.append(
            "PARTITION BY " + ", ".join(tr(item).sql for item in node.args["partition_by"])
        )
    order = node.args.get("order")
    if order is not None:
        items = ", ".join(sort_item(tr(item.this), item) for item in order.expressions)
        parts.append(f"ORDER BY {items}")
    if node.args.get("spec") is not None:
        parts.append(_frame(tr, node.args["spec"]))
    return " ".join(parts)


def _frame(tr: Expressions, spec: exp.WindowSpec) -> str:
    kind = str(spec.args.get("kind")).upper()
    if kind not in ("ROWS", "RANGE"):
        raise reject("syntax", f"StarRocks has no {kind} frames", spec)
    start = _bound(tr, spec.args.get("start"), spec.args.get("start_side"))
    end = spec.args.get("end")
    if end is None:
        return f"{kind} {start}"
    return f"{kind} BETWEEN {start} AND {_bound(tr, end, spec.args.get('end_side'))}"


def _bound(tr: Expressions, bound: Any, side: Any) -> str:
    if isinstance(bound, str):
        return f"{bound.upper()} {side or ''}".strip()
    return f"{tr(bound).sql} {side}"


def sort_item(value: Typed, item: exp.Expr, text: str | None = None) -> str:
    """One element of ORDER BY; NULL is the smallest value unless said otherwise.

    What is said holds for NULL inside of arrays and structs, too.

    text: how DuckDB names the value there, if not by its own text.
    """
    descending, nulls_first = bool(item.args.get("desc")), bool(item.args.get("nulls_first"))
    key = array_sort_key(
        text or value.sql, value.type, nulls_smallest=nulls_first is not descending
    )
    if key is None:
        raise unsupported(f"ORDER BY {value.type}", item)
    direction = "DESC" if descending else "ASC"
    return f"{key} {direction} NULLS {'FIRST' if nulls_first else 'LAST'}"
