from __future__ import annotations

import pytest

from starsql.dialect.comparisons import (
    binary_comparison_type,
    constant_fits,
    constant_type,
    list_comparison_type,
)
from starsql.dialect.types import read_type


@pytest.mark.parametrize(
    ("one", "two", "equal", "ordered"),
    [
        ("VARCHAR", "BIGINT", "DECIMAL(38,9)", "DOUBLE"),
        ("VARCHAR", "DECIMAL(10,2)", "DECIMAL(10,2)", "DOUBLE"),
        ("VARCHAR", "DOUBLE", "DOUBLE", "DOUBLE"),
        ("VARCHAR", "DATE", "DATETIME", "DATETIME"),
        ("DATE", "DATETIME", "DATETIME", "DATETIME"),
        ("BIGINT", "DATETIME", "DOUBLE", "DOUBLE"),
        ("VARCHAR", "VARCHAR", "VARCHAR", "VARCHAR"),
        ("INT", "FLOAT", "FLOAT", "FLOAT"),
        ("INT", "DECIMAL(10,2)", "DECIMAL(12,2)", "DECIMAL(12,2)"),
        ("BOOLEAN", "VARCHAR", "DOUBLE", "DOUBLE"),
        ("VARBINARY", "VARCHAR", "VARBINARY", "VARBINARY"),
        ("JSON", "INT", "JSON", "JSON"),
        ("BITMAP", "INT", "None", "None"),
    ],
)
def test_binary(one: str, two: str, equal: str, ordered: str) -> None:
    for left, right in ((one, two), (two, one)):
        types = read_type(left), read_type(right)
        assert str(binary_comparison_type(*types, equality=True)) == equal
        assert str(binary_comparison_type(*types, equality=False)) == ordered


@pytest.mark.parametrize(
    ("types", "among", "between"),
    [
        ("VARCHAR BIGINT", "DECIMAL(38,9)", "DOUBLE"),
        ("DATE VARCHAR DATETIME", "DATE", "DATE"),
        ("VARCHAR DATE DATE", "VARCHAR", "VARCHAR"),
        ("DATE BIGINT", "DOUBLE", "DOUBLE"),
        ("TINYINT INT BIGINT", "BIGINT", "BIGINT"),
        ("BITMAP INT", "None", "None"),
    ],
)
def test_lists(types: str, among: str, between: str) -> None:
    read = [read_type(type_) for type_ in types.split()]
    assert str(list_comparison_type(read, between=False)) == among
    assert str(list_comparison_type(read, between=True)) == between


@pytest.mark.parametrize(
    ("variable", "constant", "literal", "expected"),
    [
        ("DATE", "VARCHAR", "2025-07-01 08:00:00", "DATE"),
        ("DATE", "INT", "20250701", "DATE"),
        ("DATE", "DECIMAL(9,1)", "20250701.5", "None"),
        ("BIGINT", "VARCHAR", "20250701", "BIGINT"),
        ("BIGINT", "VARCHAR", "020250701", "None"),
        ("TINYINT", "VARCHAR", "1000", "None"),
        ("VARCHAR", "INT", "7", "None"),
    ],
)
def test_constant(variable: str, constant: str, literal: str, expected: str) -> None:
    assert str(constant_type(read_type(variable), read_type(constant), literal)) == expected


def test_constants_of_a_list() -> None:
    text, day = read_type("VARCHAR"), read_type("DATE")
    assert constant_fits(text, read_type("INT"), "7")
    assert constant_fits(day, text, "20250701")
    assert not constant_fits(day, text, "2025-07-01 08:00:00")
    assert not constant_fits(read_type("INT"), text, "7.0")
