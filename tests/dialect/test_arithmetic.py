"""Types of sums, products and the like."""

from __future__ import annotations

import pytest

from starsql.dialect.arithmetic import arithmetic_type
from starsql.dialect.types import NULL, Type, read_type


def type_named(text: str) -> Type:
    return NULL if text == "NULL" else read_type(text)


@pytest.mark.parametrize(
    ("left", "operator", "right", "expected"),
    [
        ("TINYINT", "+", "TINYINT", "SMALLINT"),
        ("BIGINT", "-", "INT", "BIGINT"),
        ("LARGEINT", "*", "DOUBLE", "DOUBLE"),
        ("BOOLEAN", "+", "BOOLEAN", "SMALLINT"),
        ("INT", "/", "INT", "DOUBLE"),
        ("BIGINT", "%", "INT", "BIGINT"),
        ("DOUBLE", "div", "INT", "BIGINT"),
        ("VARCHAR", "&", "INT", "BIGINT"),
        ("DATE", "-", "DATETIME", "DOUBLE"),
        ("TIME", "/", "INT", "DOUBLE"),
        ("NULL", "+", "NULL", "NULL_TYPE"),
        ("NULL", "+", "BIGINT", "BIGINT"),
        ("DECIMAL(10,2)", "+", "DECIMAL(8,4)", "DECIMAL(13,4)"),
        ("DECIMAL(38,4)", "+", "DECIMAL(38,4)", "DECIMAL(38,4)"),
        ("DECIMAL(10,2)", "*", "DECIMAL(8,4)", "DECIMAL(18,6)"),
        ("DECIMAL(30,2)", "*", "DECIMAL(30,4)", "DECIMAL(38,6)"),
        ("DECIMAL(10,2)", "/", "INT", "DECIMAL(38,8)"),
        ("DECIMAL(20,8)", "/", "INT", "DECIMAL(38,12)"),
        ("DECIMAL(38,15)", "/", "INT", "DECIMAL(38,15)"),
        ("DECIMAL(10,2)", "%", "INT", "DECIMAL(18,2)"),
        ("DECIMAL(10,2)", "div", "INT", "BIGINT"),
        ("DECIMAL(10,2)", "+", "VARCHAR", "DOUBLE"),
        ("DECIMAL(10,2)", "+", "NULL", "DECIMAL(11,2)"),
        ("DECIMAL(50,2)", "*", "DECIMAL(20,4)", "DECIMAL(70,6)"),
        ("DECIMAL(38,20)", "*", "DECIMAL(38,20)", "None"),
        ("DECIMAL(10,2)", "+", "DATE", "None"),
        ("ARRAY<INT>", "+", "INT", "None"),
        ("JSON", "*", "INT", "None"),
        ("NULL", "+", "MAP<INT,INT>", "None"),
        ("BITMAP", "|", "BITMAP", "None"),
    ],
)
def test_arithmetic(left: str, operator: str, right: str, expected: str) -> None:
    found = arithmetic_type(operator, type_named(left), type_named(right))
    assert str(found) == expected
