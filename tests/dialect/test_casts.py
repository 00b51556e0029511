"""Implicit casts: StarRocks' own table of them, the type that two have in common, their names."""

from __future__ import annotations

import pytest

from starsql.dialect.casts import castable, matches, super_type, super_type_of, to_text, widens
from starsql.dialect.types import Type, read_type


def types(*texts: str) -> list[Type]:
    return [Type("NULL") if text == "NULL" else read_type(text) for text in texts]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("VARCHAR", "DATETIME"),
        ("DATE", "BIGINT"),
        ("BOOLEAN", "VARCHAR"),
        ("DOUBLE", "DATE"),
        ("DECIMAL(10,2)", "BIGINT"),
        ("VARCHAR", "BITMAP"),
        ("VARCHAR", "ARRAY<INT>"),
        ("JSON", "VARCHAR"),
        ("INT", "JSON"),
        ("JSON", "ARRAY<INT>"),
        ("JSON", "MAP<VARCHAR,JSON>"),
        ("NULL", "HLL"),
        ("ARRAY<VARCHAR>", "ARRAY<INT>"),
        ("STRUCT<a INT>", "STRUCT<b VARCHAR>"),
        ("BOOLEAN", "MAP<INT,INT>"),
    ],
)
def test_casts_that_starrocks_makes(source: str, target: str) -> None:
    assert castable(*types(source, target))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("DECIMAL(10,2)", "DATE"),
        ("JSON", "DATETIME"),
        ("DATE", "JSON"),
        ("BITMAP", "VARCHAR"),
        ("INT", "BITMAP"),
        ("HLL", "BIGINT"),
        ("INT", "ARRAY<INT>"),
        ("ARRAY<INT>", "VARCHAR"),
        ("ARRAY<INT>", "JSON"),
        ("VARCHAR", "MAP<INT,INT>"),
        ("JSON", "ARRAY<ARRAY<INT>>"),
        ("ARRAY<BITMAP>", "ARRAY<INT>"),
        ("STRUCT<a INT>", "STRUCT<a INT, b INT>"),
    ],
)
def test_casts_that_it_refuses(source: str, target: str) -> None:
    assert not castable(*types(source, target))


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("TINYINT", "INT", True),
        ("INT", "TINYINT", False),
        ("BIGINT", "DOUBLE", True),
        ("DATE", "DATETIME", True),
        ("VARCHAR", "DOUBLE", False),
        ("JSON", "VARCHAR", True),
        ("DECIMAL(10,2)", "DOUBLE", True),
        ("ARRAY<INT>", "ARRAY<BIGINT>", True),
    ],
)
def test_widening(source: str, target: str, expected: bool) -> None:
    assert widens(*types(source, target)) is expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("INT", "VARCHAR", "VARCHAR"),
        ("DATE", "INT", "INT"),
        ("DATE", "TINYINT", "None"),
        ("BIGINT", "FLOAT", "DOUBLE"),
        ("TINYINT", "FLOAT", "FLOAT"),
        ("BIGINT", "DECIMAL(5,2)", "DECIMAL(21,2)"),
        ("DECIMAL(38,0)", "DECIMAL(10,5)", "DOUBLE"),
        ("BITMAP", "INT", "None"),
        ("ARRAY<INT>", "ARRAY<VARCHAR>", "ARRAY<VARCHAR>"),
        ("ARRAY<INT>", "INT", "None"),
        ("BOOLEAN", "MAP<INT,INT>", "MAP<INT,INT>"),
        ("STRUCT<a INT>", "STRUCT<b DOUBLE>", "STRUCT<a DOUBLE>"),
        ("STRUCT<a INT>", "MAP<INT,INT>", "None"),
        ("JSON", "INT", "None"),
        ("JSON", "VARCHAR", "VARCHAR"),
        ("NULL", "HLL", "HLL"),
    ],
)
def test_super_type(one: str, two: str, expected: str) -> None:
    left, right = types(one, two)
    names = {name.lower() for side in (left, right) for name in side.names}
    assert str(super_type(left, right)) == expected
    if len(names) < 2:  # a struct's names are those of the first
        assert str(super_type(right, left)) == expected


def test_super_type_of_many() -> None:
    assert str(super_type_of(types("TINYINT", "NULL", "BIGINT"))) == "BIGINT"
    assert super_type_of(types("TINYINT", "BITMAP", "BIGINT")) is None


def test_pseudo_types_and_decimals_of_any_precision_match() -> None:
    [array, number, text] = types("ARRAY<INT>", "DECIMAL(10,2)", "VARCHAR")
    assert matches(array, Type("ANY_ARRAY"))
    assert matches(array, Type("ANY_ELEMENT"))
    assert matches(number, Type("DECIMAL"))
    assert not matches(text, Type("ANY_ARRAY"))
    assert not matches(number, Type("DECIMAL", 10, 3))


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("BIGINT", "bigint(20)"),
        ("STRING", "varchar(65533)"),
        ("BOOLEAN", "boolean"),
        ("DECIMAL(16,3)", "decimal(16, 3)"),
        (
            "MAP<INT,STRUCT<c INT, b STRING>>",
            "map<int(11),struct<`c` int(11), `b` varchar(65533)>>",
        ),
        ("NULL", "NULL_TYPE"),
    ],
)
def test_types_are_printed_as_starrocks_does(text: str, printed: str) -> None:
    assert to_text(types(text)[0]) == printed
