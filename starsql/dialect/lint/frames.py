"""Frames of window functions: ROWS BETWEEN ... AND ...

sum(x) OVER (ORDER BY d ROWS BETWEEN 6 PRECEDING AND CURRENT ROW)
                        ---------------------------------------
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlglot import exp

from starsql.dialect.catalog import words
from starsql.dialect.lint.rule import Hit, Rule, Subject, text_of
from starsql.dialect.lint.windows import windowed

__all__ = ["RULES"]

_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/AnalyticAnalyzer.java"
)
_DOC = "https://docs.starrocks.io/docs/sql-reference/sql-functions/Window_function/"
# isRankingFn, isCumeFn, isOffsetFn and isHllAggFn of the analyzer.
_NO_FRAME = words("rank dense_rank row_number ntile lead lag cume_dist percent_rank hll_union_agg")


def frame_without_order(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        if window.args.get("spec") is not None and window.args.get("order") is None:
            yield Hit(window, (), "add ORDER BY before the frame")


def frame_not_allowed(subject: Subject) -> Iterator[Hit]:
    for window in subject.all(exp.Window):
        name = subject.name_of(windowed(window))
        if window.args.get("spec") is not None and name in _NO_FRAME:
            yield Hit(window, (name,), "leave ROWS or RANGE out")


@dataclass(frozen=True, slots=True)
class _Bound:
    """One side of a frame: `3 PRECEDING`, `UNBOUNDED FOLLOWING`, `CURRENT ROW`."""

    value: exp.Expr | None
    """The distance; None if there is none."""
    side: str
    """PRECEDING, FOLLOWING, UNBOUNDED PRECEDING, UNBOUNDED FOLLOWING or CURRENT ROW."""

    @classmethod
    def of(cls, spec: exp.WindowSpec, key: str) -> _Bound:
        value, side = spec.args.get(key), str(spec.args.get(f"{key}_side") or "").upper()
        if isinstance(value, exp.Expr):
            return cls(value, side)
        text = str(value or "CURRENT ROW").upper()
        return cls(None, text if text == "CURRENT ROW" else f"UNBOUNDED {side}")


def _frames(subject: Subject) -> Iterator[tuple[exp.WindowSpec, _Bound, _Bound, bool]]:
    """Frames with their two bounds and whether they are RANGE frames.

    A frame of one bound ends at the current row; `RANGE 1 FOLLOWING` is therefore refused.
    """
    for spec in subject.all(exp.WindowSpec):
        is_range = str(spec.args.get("kind")).upper() == "RANGE"
        yield spec, _Bound.of(spec, "start"), _Bound.of(spec, "end"), is_range


def range_frame(subject: Subject) -> Iterator[Hit]:
    for spec, start, end, is_range in _frames(subject):
        distances = start.value is not None or end.value is not None
        if is_range and (distances or start.side == end.side == "CURRENT ROW"):
            yield Hit(spec.parent, (), "use ROWS, or join the table with itself on a range")


def frame_start(subject: Subject) -> Iterator[Hit]:
    for spec, start, _, _ in _frames(subject):
        if start.side == "UNBOUNDED FOLLOWING":
            yield Hit(spec.parent, (), "begin with UNBOUNDED PRECEDING or CURRENT ROW")


def frame_end(subject: Subject) -> Iterator[Hit]:
    for spec, _, end, _ in _frames(subject):
        if end.side == "UNBOUNDED PRECEDING":
            yield Hit(spec.parent, (), "end with CURRENT ROW or UNBOUNDED FOLLOWING")


def frame_without_between(subject: Subject) -> Iterator[Hit]:
    for spec, start, _, _ in _frames(subject):
        if start.side == "FOLLOWING" and spec.args.get("end") is None:
            yield Hit(spec.parent, (), "write BETWEEN ... AND ...")


def frame_after_row(subject: Subject) -> Iterator[Hit]:
    for spec, start, end, _ in _frames(subject):
        if (
            start.side == "FOLLOWING"
            and spec.args.get("end") is not None
            and (end.side not in ("FOLLOWING", "UNBOUNDED FOLLOWING"))
        ):
            yield Hit(spec.parent, (), "the frame would end before it begins")


def frame_before_row(subject: Subject) -> Iterator[Hit]:
    for spec, start, end, _ in _frames(subject):
        if end.side == "PRECEDING" and start.side not in ("PRECEDING", "UNBOUNDED PRECEDING"):
            yield Hit(spec.parent, (), "the frame would end before it begins")


def frame_order(subject: Subject) -> Iterator[Hit]:
    for spec, start, end, _ in _frames(subject):
        side, values = start.side, (start.value, end.value)
        if side != end.side or side not in ("PRECEDING", "FOLLOWING"):
            continue
        distances = [int(v.name) for v in values if isinstance(v, exp.Literal) and v.is_int]
        if len(distances) < 2:
            continue
        inverted = (
            distances[0] < distances[1] if side == "PRECEDING" else distances[0] > distances[1]
        )
        if inverted:
            yield Hit(spec.parent, (), "the frame would end before it begins")


def frame_distance(subject: Subject) -> Iterator[Hit]:
    for spec, start, end, is_range in _frames(subject):
        for bound in (start, end):
            if bound.value is not None and not is_range and not _is_distance(bound.value):
                text = f"{text_of(bound.value)} {bound.side}"
                yield Hit(spec.parent, (text,), "write a number like 3")


def _is_distance(node: exp.Expr | None) -> bool:
    """Whether StarRocks can take it for one: a positive whole number, or a sum of such."""
    if isinstance(node, exp.Literal):
        return not node.is_string and node.name.isdigit() and int(node.name) > 0
    return node is not None and node.find(exp.Column) is None and not _is_negative(node)


def _is_negative(node: exp.Expr) -> bool:
    return isinstance(node, exp.Neg) and isinstance(node.this, exp.Literal)


RULES = (
    Rule(
        "frame-without-order",
        "Windowing clause requires ORDER BY clause",
        frame_without_order,
        bad="SELECT sum(score) OVER (ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM player",
        good="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) "
        "FROM player",
        url=_ANALYZER,
    ),
    Rule(
        "frame-not-allowed",
        "Windowing clause not allowed with '{}'",
        frame_not_allowed,
        bad="SELECT rank() OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM player",
        good="SELECT rank() OVER (ORDER BY id) FROM player",
        url=_ANALYZER,
    ),
    Rule(
        "range-frame",
        "RANGE is only supported with both the lower and upper bounds UNBOUNDED or one UNBOUNDED "
        "and the other CURRENT ROW.",
        range_frame,
        bad="SELECT sum(score) OVER (ORDER BY dt RANGE BETWEEN INTERVAL 7 DAY PRECEDING "
        "AND CURRENT ROW) FROM player",
        good="SELECT sum(score) OVER (ORDER BY dt RANGE BETWEEN UNBOUNDED PRECEDING "
        "AND CURRENT ROW) FROM player",
        url=_DOC,
    ),
    Rule(
        "frame-lower-bound",
        "UNBOUNDED FOLLOWING is only allowed for upper bound of BETWEEN",
        frame_start,
        bad="SELECT sum(score) OVER (ORDER BY id ROWS UNBOUNDED FOLLOWING) FROM player",
        good="SELECT sum(score) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) FROM player",
        url=_ANALYZER,
    ),
    Rule(
        "frame-upper-bound",
        "UNBOUNDED PRECEDING is only allowed for lower bound of BETWEEN",
        frame_end,
        bad="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND UNBOUNDED PRECEDING) "
        "FROM player",
        good="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) "
        "FROM player",
        url=_ANALYZER,
    ),
    Rule(
        "frame-without-between",
        "FOLLOWING requires a BETWEEN clause",
        frame_without_between,
        bad="SELECT sum(score) OVER (ORDER BY id ROWS 1 FOLLOWING) FROM player",
        good="SELECT sum(score) OVER (ORDER BY id ROWS 1 PRECEDING) FROM player",
        url=_ANALYZER,
    ),
    Rule(
        "frame-after-row",
        "A lower window bound of FOLLOWING requires that the upper bound also be FOLLOWING",
        frame_after_row,
        bad="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND CURRENT ROW) "
        "FROM player",
        good="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) "
        "FROM player",
        url=_ANALYZER,
    ),
    Rule(
        "frame-before-row",
        "An upper window bound of PRECEDING requires that the lower bound also be PRECEDING",
        frame_before_row,
        bad="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND 1 PRECEDING) "
        "FROM player",
        good="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) "
        "FROM player",
        url=_ANALYZER,
    ),
    Rule(
        "frame-order",
        "Offset boundaries are in the wrong order",
        frame_order,
        bad="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 2 PRECEDING) "
        "FROM player",
        good="SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) "
        "FROM player",
        url=_ANALYZER,
    ),
    Rule(
        "frame-offset",
        "For ROWS window, the value of a PRECEDING/FOLLOWING offset must be a constant positive "
        "integer: {}",
        frame_distance,
        bad="SELECT sum(score) OVER (ORDER BY id ROWS id PRECEDING) FROM player",
        good="SELECT sum(score) OVER (ORDER BY id ROWS 3 PRECEDING) FROM player",
        url=_ANALYZER,
    ),
)
