"""Which types functions take and give, as StarRocks matches calls with its signatures."""

from __future__ import annotations

import pytest

from starsql.dialect.catalog import catalog
from starsql.dialect.signature_table import NAMES
from starsql.dialect.signatures import Mismatch, arity, call_type
from starsql.dialect.types import Type, read_type

CATALOG = catalog()


def type_of(text: str) -> Type | None:
    """A type as DDL spells it; "?" is one that is not known."""
    if text == "?":
        return None
    return Type(text) if text in ("NULL", "FUNCTION") else read_type(text)


def result(call: str, digits: int | None = None) -> str:
    """What `name(type; type)` gives."""
    name, _, arguments = call.removesuffix(")").partition("(")
    types = [type_of(argument) for argument in arguments.split("; ") if argument]
    found = call_type(name, types, CATALOG, digits=digits)
    return "mismatch" if isinstance(found, Mismatch) else str(found)


RESULTS = {
    # the first that fits without a cast, then the first that loses nothing, then any cast
    "upper(VARCHAR)": "VARCHAR",
    "upper(DATE)": "VARCHAR",
    "abs(SMALLINT)": "INT",
    "abs(VARCHAR)": "DOUBLE",
    "greatest(TINYINT; DOUBLE; INT)": "DOUBLE",
    "date_trunc(VARCHAR; DATE)": "DATE",
    "hex(VARCHAR)": "VARCHAR",
    "ifnull(DATE; DATETIME)": "DATETIME",
    "coalesce(NULL; TINYINT)": "TINYINT",
    "coalesce(JSON; VARCHAR)": "VARCHAR",
    "if(VARCHAR; INT; BIGINT)": "BIGINT",
    # decimals
    "sum(DECIMAL(10,2))": "DECIMAL(38,2)",
    "sum(DECIMAL(38,30))": "DECIMAL(38,18)",
    "avg(DECIMAL(10,2))": "DECIMAL(38,8)",
    "avg(DECIMAL(10,9))": "DECIMAL(38,12)",
    "abs(DECIMAL(10,2))": "DECIMAL(10,2)",
    "max(DECIMAL(10,2))": "DECIMAL(10,2)",
    "coalesce(DECIMAL(10,2); DECIMAL(12,1))": "DECIMAL(13,2)",
    "coalesce(DECIMAL(10,2); INT)": "DECIMAL(12,2)",
    "mod(DECIMAL(10,2); DOUBLE)": "DOUBLE",
    "round(DECIMAL(10,2))": "DECIMAL(38,0)",
    "round(DECIMAL(10,2); INT)": "DECIMAL(38,2)",
    "round(INT)": "DECIMAL(38,0)",
    "round(DOUBLE)": "BIGINT",
    "round(DOUBLE; TINYINT)": "DOUBLE",
    "stddev(DECIMAL(10,2))": "DOUBLE",
    "array_sum(ARRAY<DECIMAL(10,2)>)": "DECIMAL(38,2)",
    "array_max(ARRAY<DECIMAL(10,2)>)": "DECIMAL(10,2)",
    # aggregates and window functions
    "count()": "BIGINT",
    "count(MAP<INT,INT>; INT)": "BIGINT",
    "sum(INT)": "BIGINT",
    "sum(VARCHAR)": "DOUBLE",
    "avg(INT)": "DOUBLE",
    "min(DATE)": "DATE",
    "any_value(ARRAY<INT>)": "ARRAY<INT>",
    "max_by(VARCHAR; INT)": "VARCHAR",
    "max_n(DATE; TINYINT)": "ARRAY<DATE>",
    "array_agg(DECIMAL(10,2))": "ARRAY<DECIMAL(10,2)>",
    "array_agg(NULL)": "ARRAY<BOOLEAN>",
    "array_unique_agg(ARRAY<INT>)": "ARRAY<INT>",
    "map_agg(VARCHAR; DATE)": "MAP<VARCHAR,DATE>",
    "group_concat(INT; VARCHAR)": "VARCHAR",
    "percentile_approx(INT; ARRAY<DOUBLE>)": "ARRAY<DOUBLE>",
    "percentile_disc(DECIMAL(10,2); DECIMAL(2,1))": "DECIMAL(10,2)",
    "approx_top_k(VARCHAR; TINYINT)": "ARRAY<STRUCT<item VARCHAR, count BIGINT>>",
    "bitmap_union(BITMAP)": "BITMAP",
    "row_number()": "BIGINT",
    "lag(ARRAY<INT>; TINYINT)": "ARRAY<INT>",
    # arrays, maps and structs
    "array_append(ARRAY<INT>; BIGINT)": "ARRAY<BIGINT>",
    "array_concat(ARRAY<INT>; ARRAY<VARCHAR>)": "ARRAY<VARCHAR>",
    "concat(ARRAY<INT>; VARCHAR)": "ARRAY<VARCHAR>",
    "concat(INT; VARCHAR)": "VARCHAR",
    "array_flatten(ARRAY<ARRAY<INT>>)": "ARRAY<INT>",
    "array_slice(ARRAY<MAP<INT,INT>>; INT)": "ARRAY<MAP<INT,INT>>",
    "array_contains(ARRAY<STRUCT<a INT>>; STRUCT<a INT>)": "BOOLEAN",
    "array_filter(ARRAY<DATE>; ARRAY<BOOLEAN>)": "ARRAY<DATE>",
    "array_filter(FUNCTION; ARRAY<DATE>)": "ARRAY<DATE>",
    "all_match(FUNCTION; ARRAY<DATE>)": "BOOLEAN",
    "array_generate(SMALLINT)": "ARRAY<SMALLINT>",
    "array_generate(DATE; DATE)": "ARRAY<DATE>",
    "map_keys(MAP<INT,DATE>)": "ARRAY<INT>",
    "map_values(MAP<INT,DATE>)": "ARRAY<DATE>",
    "map_entries(MAP<INT,DATE>)": "ARRAY<STRUCT<key INT, value DATE>>",
    "map_from_arrays(ARRAY<INT>; ARRAY<DATE>)": "MAP<INT,DATE>",
    "map_concat(MAP<INT,INT>; MAP<INT,DOUBLE>)": "MAP<INT,DOUBLE>",
    "row(INT; VARCHAR)": "STRUCT<col1 INT, col2 VARCHAR>",
    # combinators
    "sum_if(INT; BOOLEAN)": "BIGINT",
    "count_if(INT)": "BIGINT",
    "count_if(VARCHAR; BOOLEAN)": "BIGINT",
    "avg_state(INT)": "None",
    "avg_merge(VARBINARY)": "None",
    "sum_state_union(VARBINARY; VARBINARY)": "None",
    # what is not known fits anything; what all signatures give is known all the same
    "upper(?)": "VARCHAR",
    "sum(?)": "None",
    "array_length(?)": "INT",
    "array_append(?; INT)": "None",
    "no_such_function(INT)": "None",
    "upper(AGG_STATE)": "VARCHAR",
}

MISMATCHES = [
    "upper()",
    "upper(VARCHAR; VARCHAR)",
    "upper(ARRAY<VARCHAR>)",
    "upper(BITMAP)",
    "trim(HLL)",
    "to_bitmap(BITMAP)",
    "date_format(DECIMAL(10,2); VARCHAR)",
    "date_format(JSON; VARCHAR)",
    "array_length(VARCHAR)",
    "array_length(?; ?)",
    "array_append(INT; INT)",
    "array_append(ARRAY<INT>; MAP<INT,INT>)",
    "array_contains(ARRAY<BITMAP>; INT)",
    "array_sum(ARRAY<ARRAY<INT>>)",
    "concat(ARRAY<INT>; MAP<INT,INT>)",
    "map_keys(ARRAY<INT>)",
    "map_concat(MAP<INT,INT>; INT)",
    "cardinality(INT)",
    "if(BOOLEAN; ARRAY<INT>; INT)",
    "coalesce(BITMAP; INT)",
    "hex(BITMAP)",
    "sum(ARRAY<INT>)",
    "sum(?; ?)",
    "min(MAP<INT,INT>)",
    "max_by(INT)",
    "max_by(INT; ARRAY<INT>)",
    "percentile_disc(JSON; DOUBLE)",
    "percentile_disc(BITMAP; ?)",
    "group_concat(ARRAY<INT>; VARCHAR)",
    "string_agg(VARCHAR)",
    "bitmap_union_count(INT)",
    "hll_union_agg(BIGINT)",
    "window_funnel(BIGINT; DATE; INT; DATE)",
    "lag(MAP<INT,INT>)",
    "row_number(INT)",
    "sum_if(INT)",
    "sum_if(INT; ARRAY<INT>)",
    "sum_if(ARRAY<INT>; BOOLEAN)",
    "avg_merge(VARBINARY; VARBINARY)",
    "avg_state(ARRAY<INT>)",
    "typeof(INT; INT)",
]


@pytest.mark.parametrize(("call", "expected"), RESULTS.items(), ids=RESULTS)
def test_results(call: str, expected: str) -> None:
    assert result(call) == expected


@pytest.mark.parametrize("call", MISMATCHES)
def test_what_starrocks_refuses(call: str) -> None:
    assert result(call) == "mismatch"


def test_round_keeps_the_digits_asked_for() -> None:
    assert result("round(DECIMAL(10,2); TINYINT)", digits=4) == "DECIMAL(38,4)"
    assert result("truncate(DECIMAL(10,2); TINYINT)", digits=-1) == "DECIMAL(38,0)"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("upper", "1"), ("substr", "2 or 3"), ("concat", "1 or more"), ("now", "0 or 1")],
)
def test_arity_in_words(name: str, expected: str) -> None:
    function = CATALOG.function(name)
    assert function is not None
    assert arity(function) == expected


def test_the_table_names_functions_of_the_catalog() -> None:
    assert [name for name in sorted(NAMES) if CATALOG.function(name) is None] == []
