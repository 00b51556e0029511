"""MySQL's date format codes as strftime's, where both print alike.

    >>> strftime_pattern("%Y-%m-%d %H:%i")
    '%Y-%m-%d %H:%M'
    >>> fixed_digits("%Y%m%d")
    ('\\\\d{4}\\\\d{2}\\\\d{2}', '%Y%m%d')

All other formats are read and printed in Python, by `natives/dates.py`.
Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/date-time-functions/date_format/
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["fixed_digits", "strftime_pattern"]

# Codes that a DuckDB code matches exactly.
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
# code -> how many digits it is mostly written with, and DuckDB's code
_DIGITS = {
    **{"Y": (4, "%Y"), "m": (2, "%m"), "d": (2, "%d"), "H": (2, "%H"), "i": (2, "%M")},
    **{"s": (2, "%S"), "S": (2, "%S")},
}


def strftime_pattern(mysql: str) -> str | None:
    """The pattern that prints alike; None if some code has no equal."""
    out: list[str] = []
    for code, text in _codes(mysql):
        if code is None:
            out.append(text)
        elif code in _PRINTED:
            out.append(_PRINTED[code])
        else:
            return None
    return "".join(out)


def fixed_digits(mysql: str) -> tuple[str, str] | None:
    """For a format of numbers and punctuation: the regular expression of a text that has all
    their digits, and the pattern that reads it. None for any other format."""
    shape, pattern = [], []
    for code, text in _codes(mysql):
        if code is None:
            if not re.fullmatch(r"[-/:. T]", text):
                return None
            shape.append(re.escape(text))
            pattern.append(text)
        elif code in _DIGITS:
            digits, duckdb = _DIGITS[code]
            shape.append(rf"\d{{{digits}}}")
            pattern.append(duckdb)
        else:
            return None
    return ("".join(shape), "".join(pattern)) if mysql.startswith("%Y") else None


def _codes(mysql: str) -> Iterator[tuple[str | None, str]]:
    """Each character of a format, or each code with its percent sign."""
    for match in re.finditer(r"%(.)|(.)", mysql, re.DOTALL):
        yield match[1], match[0]
