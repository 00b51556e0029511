"""SQLite's date functions, and days in text columns.

    strftime('%Y', born) = '1990' DATE_FORMAT(born, '%Y') = '1990'
    date(born, '+7 day')          DATE_FORMAT(DATE_ADD(born, INTERVAL 7 DAY), '%Y-%m-%d')
    julianday(a) - julianday(b)   TIMESTAMPDIFF(SECOND, b, a) / 86400

SQLite has no dates: its functions return text, and so do ours. Its 'now' is UTC, StarRocks' is that
of the session's time zone. Source: https://www.sqlite.org/lang_datefunc.html
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlglot import exp

from starsql.dialect.adapt.rewriting import Rewriting, is_text_literal, text
from starsql.dialect.schema import Column

__all__ = ["compact_days", "date_functions", "day_arithmetic"]

_FORMATS = {"DATE": "%Y-%m-%d", "DATETIME": "%Y-%m-%d %H:%i:%s", "TIME": "%H:%i:%s"}
# SQLite's letters of strftime and those of DATE_FORMAT; what is not here is the same or unknown.
_LETTERS = {
    "%d": "%d",
    "%e": "%e",
    "%f": "%s.%f",
    "%F": "%Y-%m-%d",
    "%H": "%H",
    "%I": "%h",
    "%j": "%j",
    "%k": "%k",
    "%l": "%l",
    "%m": "%m",
    "%M": "%i",
    "%p": "%p",
    "%R": "%H:%i",
    "%S": "%s",
    "%T": "%T",
    "%w": "%w",
    "%Y": "%Y",
    "%%": "%%",
}
_SHIFT = re.compile(r"([+-]?\d+(?:\.0*)?)\s*(year|month|day|hour|minute|second)s?", re.IGNORECASE)
_EPOCH = "1970-01-01 00:00:00"
_EPOCH_JULIAN = "2440587.5"
_SECONDS_A_DAY = "86400"
_CALLS = frozenset({"DATE", "DATETIME", "TIME", "STRFTIME", "JULIANDAY", "UNIXEPOCH"})


def date_functions(work: Rewriting) -> None:
    """date, time, datetime, julianday, unixepoch and strftime with their modifiers."""
    if work.source != "sqlite":
        return
    _day_differences(work)
    for node in list(work.tree.find_all(exp.Anonymous, exp.TimeToStr, exp.Date)):
        call = _call_of(node)
        if call is not None:
            new = _adapted(work, *call)
            if new is not None:
                work.note("date-function", f"{call[0].lower()}() is written with StarRocks' own")
                work.replace(node, new)
    work.resolve_again()


def _call_of(node: exp.Expr) -> tuple[str, list[exp.Expr]] | None:
    """Name in upper case and arguments of a date function, however sqlglot keeps it."""
    if isinstance(node, exp.TimeToStr):
        moment = node.this
        inner = moment.this if isinstance(moment, exp.TsOrDsToTimestamp) else moment
        written = node.args["format"]
        # sqlglot turned the letters of the format into Python's, which SQLite's mostly are
        return "STRFTIME", [written, inner]
    if isinstance(node, exp.Date):
        arguments = [node.this] if node.this is not None else []
        return "DATE", [*arguments, *node.expressions]
    if isinstance(node, exp.Anonymous) and node.name.upper() in _CALLS:
        return node.name.upper(), list(node.expressions)
    return None


def _adapted(work: Rewriting, name: str, arguments: list[exp.Expr]) -> exp.Expr | None:
    written = None
    if name == "STRFTIME":
        written, *arguments = arguments
        if not is_text_literal(written):
            work.refuse("strftime() with a format that is no literal")
            return None
    moment = _moment(work, arguments)
    if moment is None:
        return None
    if name == "JULIANDAY" or (written is not None and written.name == "%J"):
        return _julian(moment)
    if name == "UNIXEPOCH":
        return _seconds_since_epoch(moment)
    if written is not None and written.name == "%s":
        return exp.cast(_seconds_since_epoch(moment), "STRING")
    if written is not None and written.name == "%W":
        return _week(moment)
    format_ = _FORMATS[name] if written is None else _format(work, written.name)
    return _date_format(moment, format_) if format_ is not None else None


def _format(work: Rewriting, written: str) -> str | None:
    """A format of strftime as one of DATE_FORMAT; None, refused, if a letter has no like."""
    found = re.findall(r"%.|[^%]+|%$", written)
    unknown = [part for part in found if part[0] == "%" and part not in _LETTERS]
    if unknown:
        work.refuse(f"strftime() with {unknown[0]}", "DATE_FORMAT has no such letter")
        return None
    return "".join(_LETTERS.get(part, part) for part in found)


def _date_format(moment: exp.Expr, format_: str) -> exp.Expr:
    return exp.Anonymous(this="DATE_FORMAT", expressions=[moment, text(format_)])


def _week(moment: exp.Expr) -> exp.Expr:
    """%W: two digits, weeks begin on Monday, the first Monday begins week 01.

    DATE_FORMAT's %u and %v count otherwise, WEEK in mode 5 counts so.
    """
    number = exp.Anonymous(this="WEEK", expressions=[moment, exp.Literal.number(5)])
    digits = [exp.cast(number, "STRING"), exp.Literal.number(2), text("0")]
    return exp.Anonymous(this="LPAD", expressions=digits)


def _moment(work: Rewriting, arguments: Sequence[exp.Expr]) -> exp.Expr | None:
    """The point in time that a time value and its modifiers mean; None if they are refused."""
    moment = _base(work, arguments[0]) if arguments else _now(work)
    for modifier in arguments[1:]:
        shifted = _modified(moment, modifier)
        if shifted is None:
            work.refuse(
                f"the modifier {modifier.sql('sqlite')} of a date function",
                "write DATE_ADD, DATE_SUB or DATE_TRUNC",
            )
            return None
        moment = shifted
    return moment


def _base(work: Rewriting, value: exp.Expr) -> exp.Expr:
    if is_text_literal(value) and value.name.lower() == "now":
        return _now(work)
    return value.copy()


def _now(work: Rewriting) -> exp.Expr:
    work.note("now", "'now' is UTC in SQLite and the session's time zone in StarRocks")
    return exp.Anonymous(this="NOW")


def _modified(moment: exp.Expr, modifier: exp.Expr) -> exp.Expr | None:
    if not is_text_literal(modifier):
        return None
    words = modifier.name.strip().lower()
    if words in ("localtime", "utc", "auto", "subsec"):
        return moment
    start = re.fullmatch(r"start of (year|month|day)", words)
    if start is not None:
        return exp.Anonymous(this="DATE_TRUNC", expressions=[text(start[1]), moment])
    if words == "unixepoch":
        return _shifted(text(_EPOCH), moment, "SECOND")
    shift = _SHIFT.fullmatch(words)
    if shift is None:
        return None
    return _shifted(moment, exp.Literal.number(int(float(shift[1]))), shift[2].upper())


def _shifted(moment: exp.Expr, amount: exp.Expr, unit: str) -> exp.Expr:
    return exp.DateAdd(this=moment, expression=amount, unit=exp.var(unit))


def _seconds_since_epoch(moment: exp.Expr) -> exp.Expr:
    return _seconds_between(text(_EPOCH), moment)


def _seconds_between(start: exp.Expr, end: exp.Expr) -> exp.Expr:
    return exp.Anonymous(this="TIMESTAMPDIFF", expressions=[exp.var("SECOND"), start, end])


def _julian(moment: exp.Expr) -> exp.Expr:
    days = exp.Div(this=_seconds_since_epoch(moment), expression=exp.Literal.number(_SECONDS_A_DAY))
    return exp.Paren(this=exp.Add(this=days, expression=exp.Literal.number(_EPOCH_JULIAN)))


def _day_differences(work: Rewriting) -> None:
    """julianday(a) - julianday(b): days between, without the rounding of large numbers."""
    for node in list(work.tree.find_all(exp.Sub)):
        calls = [_call_of(side) for side in (node.this, node.expression)]
        if any(call is None or call[0] != "JULIANDAY" for call in calls):
            continue
        end, start = (_moment(work, call[1]) for call in calls if call is not None)
        if start is not None and end is not None:
            days = exp.Div(
                this=_seconds_between(start, end), expression=exp.Literal.number(_SECONDS_A_DAY)
            )
            work.note("date-function", "julianday() is written with StarRocks' own")
            work.replace(node, exp.Paren(this=days))


def day_arithmetic(work: Rewriting) -> None:
    """Postgres counts in days: a date minus a date, a date plus or minus a number."""
    if work.source != "postgres":
        return
    for node in list(work.tree.find_all(exp.Add, exp.Sub)):
        left, right = work.kind(node.this), work.kind(node.expression)
        if left == "date" and right == "date" and isinstance(node, exp.Sub):
            days = [node.this, node.expression]
            work.replace(node, exp.Anonymous(this="DATEDIFF", expressions=days))
        elif left == "date" and right == "integer":
            change = exp.DateSub if isinstance(node, exp.Sub) else exp.DateAdd
            work.replace(
                node, change(this=node.this, expression=node.expression, unit=exp.var("DAY"))
            )
        else:
            continue
        work.note("day-arithmetic", "dates are added and subtracted in days")
    work.resolve_again()


# -- days as 'YYYYMMDD' ----------------------------------------------------------------------------

_COMPACT = re.compile(
    r"yyyymmdd|(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"
)
_DASHED = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


def compact_days(work: Rewriting) -> None:
    """'2025-07-01' beside a text column of days like '20250701', as its comment says, as such."""
    for node in work.tree.find_all(
        exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.In, exp.Between
    ):
        operands = list(node.iter_expressions())
        if not any(_holds_compact_days(work, operand) for operand in operands):
            continue
        for operand in operands:
            if is_text_literal(operand) and (day := _DASHED.fullmatch(operand.name)):
                operand.replace(text("".join(day.groups())))
                work.note("compact-days", "days are texts like '20250701' in this column")
            elif operand.name.upper() == "DATE_FORMAT" and operand.expressions:
                _compact_format(work, operand)


def _compact_format(work: Rewriting, call: exp.Expr) -> None:
    written = call.expressions[-1]
    if written.name == _FORMATS["DATE"]:
        written.replace(text("%Y%m%d"))
        work.note("compact-days", "days are texts like '20250701' in this column")


def _holds_compact_days(work: Rewriting, node: exp.Expr) -> bool:
    """Whether the node is a text column whose comment or partitions say how days are written."""
    reference = work.reference(node)
    table = reference.source.table if reference is not None and reference.source else None
    column = table.column(node.name) if table is not None else None
    if table is None or column is None or work.kind(node) != "text":
        return False
    return _says_compact(column) or (
        column.name.lower() in table.partition_columns
        and table.partition is not None
        and any(re.fullmatch(r"p\d{8}", name) for name in table.partition.names)
    )


def _says_compact(column: Column) -> bool:
    return _COMPACT.search(f"{column.comment} {column.default or ''}".lower()) is not None
