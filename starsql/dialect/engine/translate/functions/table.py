"""All scalar functions and the macros they use. The table is the allow-list: what is not in it is
refused."""

from __future__ import annotations

from starsql.dialect.engine.translate import nested
from starsql.dialect.engine.translate.functions import (
    arrays,
    binary,
    bitmaps,
    conditionals,
    dates,
    json,
    maps,
    numbers,
    strings,
)
from starsql.dialect.engine.translate.scalar import Scalar

__all__ = ["MACROS", "SCALARS"]

_TOPICS = (conditionals, numbers, strings, dates, arrays, maps, json, bitmaps, binary)

SCALARS: dict[str, Scalar] = {
    name: row for topic in _TOPICS for names, row in topic.SCALARS.items() for name in names.split()
}
"""By name; synonyms share a row."""

MACROS: tuple[tuple[str, str], ...] = (
    *numbers.MACROS,
    *strings.MACROS,
    *dates.MACROS,
    *nested.MACROS,
    *arrays.MACROS,
    *maps.MACROS,
    *bitmaps.MACROS,
)
