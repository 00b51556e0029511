"""Reading types, and the types that StarRocks compares and merges values in."""

from __future__ import annotations

import pytest

from starsql.dialect.engine.translate.duckdb_types import duckdb_type
from starsql.dialect.types import (
    common_type,
    read_type,
)

TYPES = {
    "bigint(20)": ("BIGINT", "BIGINT"),
    "LARGEINT": ("LARGEINT", "HUGEINT"),
    "varchar(65533)": ("VARCHAR", "VARCHAR"),
    "string": ("VARCHAR", "VARCHAR"),
    "DECIMAL64(18, 4)": ("DECIMAL(18,4)", "DECIMAL(18,4)"),
    "decimal": ("DECIMAL(10,0)", "DECIMAL(10,0)"),
    "DATETIME": ("DATETIME", "TIMESTAMP"),
    "ARRAY<ARRAY<INT>>": ("ARRAY<ARRAY<INT>>", "INTEGER[][]"),
    "map<int, varchar(10)>": ("MAP<INT,VARCHAR>", "STRUCT(key INTEGER, value VARCHAR)[]"),
    "STRUCT<a INT, b: STRING>": ("STRUCT<a INT, b VARCHAR>", "STRUCT(f0 INTEGER, f1 VARCHAR)"),
    "DECIMAL(50,10)": ("DECIMAL(50,10)", "BIGNUM"),
    "HLL": ("HLL", "VARCHAR[]"),
}


@pytest.mark.parametrize(("text", "expected"), TYPES.items(), ids=TYPES)
def test_read_type(text: str, expected: tuple[str, str | None]) -> None:
    type_ = read_type(text)
    assert (str(type_), duckdb_type(type_)) == expected


@pytest.mark.parametrize("text", ["", "ARRAY<INT", "BIGINT x", "DECIMAL32"])
def test_what_is_no_type(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_type(text)


@pytest.mark.parametrize(
    ("types", "expected"),
    [
        (("INT", "VARCHAR"), "VARCHAR"),
        (("DATE", "DATETIME"), "DATETIME"),
        (("DATE", "INT"), "VARCHAR"),
        (("TINYINT", "BIGINT", "DECIMAL(5,2)"), "DECIMAL(21,2)"),
        (("BIGINT", "DOUBLE"), "DOUBLE"),
        (("DECIMAL(38,10)", "LARGEINT"), "DOUBLE"),
        (("ARRAY<INT>", "ARRAY<VARCHAR>"), "ARRAY<VARCHAR>"),
        (("ARRAY<INT>", "INT"), "None"),
        ((), "NULL_TYPE"),
    ],
)
def test_common(types: tuple[str, ...], expected: str) -> None:
    assert str(common_type(map(read_type, types))) == expected
