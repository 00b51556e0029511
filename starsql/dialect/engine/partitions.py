"""Which rows a table's partitions hold, as conditions in StarRocks SQL.

    PARTITION BY RANGE(dt) (PARTITION p1 VALUES LESS THAN ("2024-02-01"),
                            START ("2024-02-01") END ("2024-04-01") EVERY (INTERVAL 1 MONTH))
    -> p1: dt < '2024-02-01' OR dt IS NULL
       p202402: dt >= '2024-02-01' AND dt < '2024-03-01'
       p202403: ...

Source: https://docs.starrocks.io/docs/table_design/data_distribution/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from starsql.dialect.schema import Partition

__all__ = [
    "PartitionNumber",
    "existing_partitions",
    "partition_condition",
    "partition_conditions",
    "partition_ends",
    "partition_number",
    "truncated_unit",
]

_STRING = r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\""""
_NAME = re.compile(r"(?:`([^`]+)`|([^\s(]+))\s+VALUES\s+", re.IGNORECASE)
_LESS = re.compile(r"LESS\s+THAN\s*(.*)", re.IGNORECASE | re.DOTALL)
_RANGE = re.compile(r"\[\s*(\(.*?\))\s*,\s*(\(.*?\))\s*\)", re.DOTALL)
_LIST = re.compile(r"IN\s*\((.*)\)", re.IGNORECASE | re.DOTALL)
_EVERY = re.compile(
    r"START\s*\((.+?)\)\s*END\s*\((.+?)\)\s*EVERY\s*\(\s*(?:INTERVAL\s+)?(\d+)\s*(\w+)?\s*\)",
    re.IGNORECASE | re.DOTALL,
)
_ITEM = re.compile(rf"\s*({_STRING}|\([^()]*\)|[^,()]+)\s*(?:,|$)", re.DOTALL)
_TRUNCATED = re.compile(r"(date_trunc|time_slice)\s*\((.*)\)\s*$", re.IGNORECASE | re.DOTALL)
_NAME_FORMATS = {
    "year": "%Y",
    "month": "%Y%m",
    "week": "%Y%m%d",
    "day": "%Y%m%d",
    "hour": "%Y%m%d%H",
    "minute": "%Y%m%d%H%i",
}


def partition_condition(partition: Partition, names: Sequence[str]) -> str | None:
    """What holds for the rows of these partitions, as StarRocks SQL.

    None: one of them is not known, or not by what the DDL says.
    """
    if partition.kind == "EXPRESSION":
        name = _automatic_name(partition.expressions)
        if name is None:
            return None
        listed = ", ".join(_quote(each.lower()) for each in names)
        return f"lower({name}) IN ({listed})"
    known = {name.lower(): text for name, text in partition_conditions(partition).items()}
    found = [known.get(name.lower()) for name in names]
    if not all(found):
        return None
    return " OR ".join(f"({condition})" for condition in found)


@dataclass(frozen=True, slots=True)
class PartitionNumber:
    """An expression that tells partitions apart, as StarRocks SQL."""

    expression: str
    total: int | None
    """How many there are; None: one for each of its values."""


def partition_number(partition: Partition) -> PartitionNumber | None:
    """What tells the partition of a row. None: the DDL does not say."""
    if partition.kind == "EXPRESSION":
        name = _automatic_name(partition.expressions)
        return PartitionNumber(name, None) if name else None
    conditions = partition_conditions(partition).values()
    if not conditions:
        return None
    cases = " ".join(f"WHEN {condition} THEN {i}" for i, condition in enumerate(conditions))
    return PartitionNumber(f"CASE {cases} END", len(conditions))


def partition_ends(partition: Partition) -> dict[str, tuple[str, str]] | None:
    """The lower and the upper end of each range, as StarRocks SQL; None: they have no such ends.

    For ranges of one column, all of them bounded.
    """
    ends: dict[str, tuple[str, str]] = {}
    for definition in partition.definitions if partition.kind == "RANGE" else ():
        for name, low, high in _bounds(definition, None):
            if low is None or high is None or len(low) != 1 or len(high) != 1:
                return None
            ends[name] = low[0], high[0]
    return ends if len(partition.expressions) == 1 else None


def truncated_unit(expression: str) -> str | None:
    """`day` of date_trunc('day', dt); None for all else."""
    call = _TRUNCATED.match(expression)
    if call is None or call[1].lower() != "date_trunc":
        return None
    return call[2].partition(",")[0].strip(" '\"").lower()


def existing_partitions(partition: Partition) -> list[str] | None:
    """The partitions that the DDL has defined and not dropped again; None: it does not say."""
    if partition.kind == "EXPRESSION":
        return None  # they come with the rows
    names: list[str] = []
    for place, definition in enumerate(partition.definitions):
        made = partition_conditions(replace(partition, definitions=(definition,)))
        if not made:
            return None
        dropped = {name for name, known in partition.dropped if place < known}
        names += [name for name in made if name.lower() not in dropped]
    return names


def partition_conditions(partition: Partition) -> dict[str, str]:
    """The condition of each partition that the DDL defines; those not understood are left out."""
    if partition.kind == "LIST":
        return dict(_lists(partition))
    found: dict[str, str] = {}
    columns = partition.expressions
    lowest: list[str] | None = None
    for definition in partition.definitions:
        for name, low, high in _bounds(definition, lowest):
            found[name] = _between(columns, low, high)
            lowest = high
    return found


Bound = list[str] | None
"""One SQL literal a column; None: no bound."""


def _bounds(definition: str, before: Bound) -> Iterator[tuple[str, Bound, Bound]]:
    """Name, lower and upper bound of the ranges that one definition makes."""
    name = _NAME.match(definition)
    if name is None:
        yield from _series(definition)
        return
    rest = definition[name.end() :]
    less, both = _LESS.match(rest), _RANGE.match(rest)
    if less is not None:
        yield name[1] or name[2], before, _bound(less[1])
    elif both is not None:
        yield name[1] or name[2], _bound(both[1]), _bound(both[2])


def _bound(text: str) -> Bound:
    inner = text.strip()
    if inner.startswith("(") and inner.endswith(")"):
        inner = inner[1:-1]
    items = _items(inner)
    if any(item.upper() in ("MAXVALUE", "MINVALUE") for item in items):
        return None
    return items


def _items(text: str) -> list[str]:
    return [match[1].strip() for match in _ITEM.finditer(text) if match[1].strip()]


def _between(columns: Sequence[str], low: Bound, high: Bound) -> str:
    parts = []
    if low is not None:
        parts.append(f"NOT ({_less(columns, low)})")
    if high is not None:
        parts.append(f"({_less(columns, high)})")
    condition = " AND ".join(parts) or "TRUE"
    if low is not None:
        return condition
    # NULL is smaller than any value: it lies in the partition without a lower bound
    return f"({condition}) OR {columns[0]} IS NULL"


def _less(columns: Sequence[str], bound: Sequence[str]) -> str:
    """Rows of values below another row's, the first column deciding first."""
    column, value = columns[0], bound[0]
    if len(bound) == 1 or len(columns) == 1:
        return f"{column} < {value}"
    return f"{column} < {value} OR ({column} = {value} AND ({_less(columns[1:], bound[1:])}))"


def _lists(partition: Partition) -> Iterator[tuple[str, str]]:
    for definition in partition.definitions:
        name = _NAME.match(definition)
        values = _LIST.match(definition, name.end()) if name else None
        if name is None or values is None:
            continue
        rows = [
            _items(item[1:-1]) if item.startswith("(") else [item] for item in _items(values[1])
        ]
        if all(len(row) == len(partition.expressions) for row in rows):
            yield (
                name[1] or name[2],
                " OR ".join(_equal(partition.expressions, row) for row in rows),
            )


def _equal(columns: Sequence[str], row: Sequence[str]) -> str:
    pairs = zip(columns, row, strict=True)
    return f"({' AND '.join(f'{column} <=> {value}' for column, value in pairs)})"


def _series(definition: str) -> Iterator[tuple[str, Bound, Bound]]:
    """`START (a) END (b) EVERY (step)`."""
    match = _EVERY.search(definition)
    if match is None:
        return
    start, end, step, unit = match[1].strip("'\" "), match[2].strip("'\" "), int(match[3]), match[4]
    if unit is None:
        for place, low in enumerate(range(int(start), int(end), step), 1):
            yield f"p{place}", [str(low)], [str(min(low + step, int(end)))]
        return
    first, last = _moment(start), _moment(end)
    while first is not None and last is not None and first < last:
        following = _later(first, step, unit.lower())
        if following is None:
            return
        yield _series_name(first, unit.lower()), [_quote(str(first))], [_quote(str(following))]
        first = following


def _moment(text: str) -> datetime | None:
    for pattern in ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S", "%Y%m%d"):
        try:
            return datetime.strptime(text, pattern)
        except ValueError:
            continue
    return None


def _later(moment: datetime, step: int, unit: str) -> datetime | None:
    if unit in ("year", "month"):
        months = moment.year * 12 + moment.month - 1 + step * (12 if unit == "year" else 1)
        first = date(months // 12, months % 12 + 1, 1)
        return datetime(first.year, first.month, moment.day if moment.day < 29 else 1)
    units = {"week": 7 * 86400, "day": 86400, "hour": 3600, "minute": 60}
    return moment + timedelta(seconds=step * units[unit]) if unit in units else None


def _series_name(moment: datetime, unit: str) -> str:
    if unit == "week":
        return f"p{moment.strftime('%Y_%W')}"
    return f"p{moment.strftime(_NAME_FORMATS.get(unit, '%Y%m%d').replace('%i', '%M'))}"


def _automatic_name(expressions: Sequence[str]) -> str | None:
    """An expression for the name of the partition that a row of an expression partition is in."""
    parts = []
    for expression in expressions:
        part = _automatic_part(expression)
        if part is None:
            return None
        parts.append(f"coalesce({part}, 'NULL')")
    return f"concat('p', {', '.join(_joined(parts))})"


def _joined(parts: Sequence[str]) -> Iterator[str]:
    for i, part in enumerate(parts):
        if i:
            yield "'_'"
        yield part


def _automatic_part(expression: str) -> str | None:
    """date_trunc('month', dt) names its partitions 202401, a column its values without marks."""
    call = _TRUNCATED.match(expression)
    if call is None:
        return f"regexp_replace(cast({expression} AS string), '[^0-9A-Za-z]', '')"
    units = [
        word.lower()
        for word in re.findall(r"[A-Za-z]+", re.sub(r"`[^`]*`", "", call[2]))
        if word.lower() in _NAME_FORMATS
    ]
    if not units:
        return None
    return f"date_format({expression}, '{_NAME_FORMATS[units[0]]}')"


def _quote(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
