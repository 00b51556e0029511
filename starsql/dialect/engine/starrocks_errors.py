"""What a StarRocks server answers to bad SQL, as findings.

    (1064, "Getting analyzing error from line 1, column 7 to line 1, column 9.
            Detail message: Column 'abc' cannot be resolved.")         since 3.0
    (1064, "Column 'abc' cannot be resolved")                          2.5
    (1054, "Unknown column 'abc' in 'field list'")                     MySQL's numbers, also used

Codes are the linter's where it knows the kind (`starsql.dialect.kinds`). Columns count from 0 there
and from 1 here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from starsql.dialect.engine.cancellation import TIMEOUT_HINT
from starsql.dialect.kinds import is_syntax_error, kinds_of
from starsql.dialect.parse import tokenise
from starsql.records import Finding

__all__ = ["is_outage", "server_finding"]

_WRAPPED = re.compile(
    r"Getting (?P<kind>\w+) error"
    r"(?:,? (?:from|at) line (?P<line>\d+), column (?P<column>\d+)"
    r"(?: to line \d+, column \d+)?)?"
    r"(?:\. Detail message: (?P<detail>.*))?",
    re.DOTALL,
)
_MYSQL_SYNTAX = re.compile(r"You have an error in your SQL syntax.*? at line (\d+)", re.DOTALL)

# The cluster is not able to answer, whatever the query says: not the query's author's business.
_OUTAGE = re.compile(
    r"no (?:alive|available) (?:backend|compute)|backend (?:node )?not found|no backend alive|"
    r"compute node not found|"
    r"(?:leader|master) (?:is )?(?:unavailable|unknown|not ready)|unknown catalog server|"
    r"reach limit of connections|too many connections|server shutdown|rpc failed|"
    r"failed to get next from be|cluster .*(?:suspended|not available)",
    re.IGNORECASE,
)
_OUTAGE_NUMBERS = frozenset({1040, 1053, 1203, 1226})

# numbers of MySQL that say the kind without their text (StarRocks' ErrorCode.java has them too)
_NUMBERS = {
    1044: "access-denied",
    1045: "access-denied",
    1046: "no-database",
    1049: "unknown-database",
    1051: "unknown-table",
    1052: "ambiguous-column",
    1054: "unknown-column",
    1055: "not-grouped",
    1064: None,
    1066: "not-unique-alias",
    1109: "unknown-table",
    1111: "aggregate-in-where",
    1142: "access-denied",
    1143: "access-denied",
    1146: "unknown-table",
    1222: "set-operation-columns",
    1227: "access-denied",
    1241: "scalar-subquery-columns",
    1242: "scalar-subquery",
    1248: "derived-table-without-alias",
    1305: "unknown-function",
    1317: "cancelled",
    1356: "unknown-table",
    1969: "timeout",
    3024: "timeout",
    5203: "access-denied",
    5501: "unknown-database",
    5502: "unknown-table",
}

# what no rule of the linter says: pattern, code, hint
_MORE: tuple[tuple[str, str, str | None], ...] = (
    (
        r"reached its timeout|exceeded time limit|query timeout|timeout of \d+|execution timeout|"
        r"planner use long time",
        "timeout",
        TIMEOUT_HINT,
    ),
    (
        r"cancell?ed (?:by|because of) user|query (?:is|was) (?:killed|cancell?ed)",
        "cancelled",
        None,
    ),
    (
        r"mem(?:ory)?\b.{0,80}exceed|exceed.{0,40}\bmem(?:ory)?\b",
        "memory-limit",
        "aggregate earlier or read fewer columns",
    ),
    (
        r"exceed big query scan_rows limit|scan.{0,20} limit|partitions? .{0,40}exceed",
        "scan-limit",
        "filter on the partition column",
    ),
    (
        r"exceed big query cpu|exceed concurrency limit|failed to allocate resource|"
        r"resource group",
        "resource-limit",
        "read fewer rows, or ask again later",
    ),
    (r"access denied", "access-denied", "ask about tables that this account may read"),
    (r"unknown database|database .{1,80} (?:does not|doesn't) exist", "unknown-database", None),
    (r"(?:unknown|table) .{0,80}(?:does not|doesn't) exist", "unknown-table", None),
    (r"column .{1,80} (?:does not|doesn't) exist|unknown column", "unknown-column", None),
    (r"not support(?:ed)?\b|unsupported", "unsupported-feature", None),
)
_MORE_COMPILED = tuple((re.compile(p, re.IGNORECASE), code, hint) for p, code, hint in _MORE)


def is_outage(number: int, message: str, sql: str) -> bool:
    """Whether an error packet speaks of the cluster rather than of the query.

    Words that stand in the query itself say nothing: messages quote it, and nothing that a model
    writes may look like an outage, which would end a run.
    """
    words = {match[0].lower() for match in _OUTAGE.finditer(message)}
    return number in _OUTAGE_NUMBERS or any(word not in sql.lower() for word in words)


def server_finding(
    number: int,
    message: str,
    sql: str,
    *,
    source: Literal["explain", "execute"],
    lines_before: int = 0,
) -> Finding:
    """The finding for an error packet.

    sql: what the user wrote; lines_before: how many lines were put before it when it was sent.
    """
    wrapped = _WRAPPED.match(message)
    detail = _bare(wrapped["detail"] or message if wrapped else message)
    line, column = _position(wrapped, message, lines_before)
    if _is_syntax(wrapped, number, detail):
        return _syntax(detail, line, column, source)
    code, hint = _code(number, detail)
    if line is None:
        line, column = _found_in(sql, detail)
    return Finding(code, detail, hint=hint, line=line, column=column, source=source)


def _bare(detail: str) -> str:
    """The message without the full stop that StarRocks puts after every one."""
    return detail.strip().removesuffix(".")


def _is_syntax(wrapped: re.Match[str] | None, number: int, detail: str) -> bool:
    if wrapped:
        return wrapped["kind"] in ("syntax", "parsing")
    return number == 1064 and is_syntax_error(detail)


def _position(
    wrapped: re.Match[str] | None, message: str, lines_before: int
) -> tuple[int | None, int | None]:
    """Line and column, from 1, in what the user wrote."""
    if wrapped and wrapped["line"]:
        line, column = int(wrapped["line"]) - lines_before, int(wrapped["column"]) + 1
        return (line, column) if line > 0 else (None, None)
    mysql = _MYSQL_SYNTAX.match(message)
    if mysql and int(mysql[1]) > lines_before:
        return int(mysql[1]) - lines_before, 1
    return None, None


def _syntax(
    detail: str, line: int | None, column: int | None, source: Literal["explain", "execute"]
) -> Finding:
    place = f" at line {line}, column {column}" if line is not None else ""
    return Finding(
        "syntax",
        f"Getting syntax error{place}. Detail message: {detail}.",
        line=line,
        column=column,
        source=source,
    )


def _code(number: int, detail: str) -> tuple[str, str | None]:
    kinds = kinds_of(detail)
    if kinds:
        return kinds[0], None
    by_number = _NUMBERS.get(number)
    if by_number:
        return by_number, next((hint for _, code, hint in _MORE if code == by_number), None)
    for pattern, code, hint in _MORE_COMPILED:
        if pattern.search(detail):
            return code, hint
    return ("analysis" if number == 1064 else "server-error"), None


_NAMED: tuple[Callable[[str], re.Match[str] | None], ...] = tuple(
    re.compile(pattern, re.IGNORECASE).search
    for pattern in (
        r"(?:column|table|database|alias:|function) '?([^'\s]+)'",
        r"signature: (\w+)",
        r"^'([^']+)' must be",
    )
)


def _found_in(sql: str, detail: str) -> tuple[int, int] | tuple[None, None]:
    """Where the name that a message quotes stands, if it stands in one place only."""
    named = next((match for search in _NAMED if (match := search(detail))), None)
    tokens = tokenise(sql) if named else None
    if named is None or tokens is None or isinstance(tokens, Finding):
        return None, None
    name = named[1].replace("`", "").rpartition(".")[2].lower()
    found = [token for token in tokens if token.text.lower() == name]
    if len(found) != 1:
        return None, None
    start = found[0].start
    return sql.count("\n", 0, start) + 1, start - (sql.rfind("\n", 0, start) + 1) + 1
