"""MySQL's date format codes as strftime's; StarRocks' date_format, str_to_date, from_unixtime.

    >>> strftime_pattern("%Y-%m-%d %H:%i")
    '%Y-%m-%d %H:%M'

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/date-time-functions/date_format/
"""

from __future__ import annotations

__all__ = ["strftime_pattern", "strptime_pattern"]

# Formats that StarRocks recognises as a whole (be/src/exprs/time_functions.cpp, date_format).
_WHOLE = {
    "yyyyMMdd": "%Y%m%d",
    "yyyy-MM-dd": "%Y-%m-%d",
    "yyyy-MM-dd HH:mm:ss": "%Y-%m-%d %H:%M:%S",
    "yyyy-MM": "%Y-%m",
    "yyyyMM": "%Y%m",
    "yyyy": "%Y",
}
# Codes that a DuckDB code matches exactly. %D, %u, %V, %X have none.
_PRINTED = {
    "a": "%a",
    "b": "%b",
    "c": "%-m",
    "d": "%d",
    "e": "%-d",
    "f": "%f",
    "H": "%H",
    "h": "%I",
    "I": "%I",
    "i": "%M",
    "j": "%j",
    "k": "%-H",
    "l": "%-I",
    "M": "%B",
    "m": "%m",
    "p": "%p",
    "r": "%I:%M:%S %p",
    "S": "%S",
    "s": "%S",
    "T": "%H:%M:%S",
    "U": "%U",
    "v": "%V",
    "W": "%A",
    "w": "%w",
    "x": "%G",
    "Y": "%Y",
    "y": "%y",
    "%": "%%",
}
# strptime takes one digit or two for these, as StarRocks does.
_READ = {
    **{code: _PRINTED[code] for code in "bdfHhIijMmpSsTYy%"},
    "c": "%m",
    "e": "%d",
    "k": "%H",
    "l": "%I",
}


def strftime_pattern(mysql: str) -> str | None:
    """The pattern that prints alike; None if some code has no equal."""
    return _WHOLE.get(mysql) or _translate(mysql, _PRINTED)


def strptime_pattern(mysql: str) -> str | None:
    """The pattern that reads alike; None if some code has no equal."""
    return _WHOLE.get(mysql) or _translate(mysql, _READ)


def _translate(mysql: str, codes: dict[str, str]) -> str | None:
    out: list[str] = []
    characters = iter(mysql)
    for character in characters:
        if character != "%":
            out.append(character)
            continue
        code = next(characters, None)
        if code is None:
            return None
        if code not in codes:
            return None
        out.append(codes[code])
    return "".join(out)
