"""Rules on the arguments of calls: what StarRocks takes, and what it says of what it does not."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.lint import (
    aggregate_arguments,
    arguments,
    functions,
    lambdas,
    lint,
    nested_arguments,
    scalar_arguments,
)
from starsql.dialect.lint.checks import Check
from starsql.dialect.lint.rule import Subject
from starsql.dialect.parse import Statement, read_statements
from starsql.dialect.schema import Schema
from starsql.dialect.version import MAIN
from starsql.records import Finding

ACCEPTED = Path(__file__).parent / "data" / "accepted_calls.sql"
SCHEMA = schema_from_ddl(
    ACCEPTED.read_text(encoding="utf-8")
    + "CREATE TABLE solid (x INT NOT NULL, y BIGINT NOT NULL, z STRING NOT NULL);"
    "CREATE DICTIONARY names USING t (i KEY, s VALUE)"
)
CODES = {rule.code for rule in (*arguments.RULES, *functions.RULES)}
CHECKS = (
    lambdas.ANYWHERE,
    *lambdas.CHECKS,
    *nested_arguments.CHECKS,
    *scalar_arguments.BEFORE,
    *scalar_arguments.AFTER,
    *aggregate_arguments.BEFORE,
    *aggregate_arguments.AFTER,
)

# Calls by the rule that refuses them, and StarRocks' words.
REFUSED = {
    "wrong-lambda": {
        "abs(x -> x)": "abs can't use lambda functions, as it is not a supported high-order "
        "function",
        "array_map(ai, ai)": "There are no lambda functions in high-order function array_map",
        "array_map(x -> x, y -> y, ai)": "A high-order function should have only 1 lambda "
        "function, but there are 2 lambda functions",
        "array_map(x -> x)": "Lambda functions need array/map inputs in high-order functions",
        "array_map(ai, x -> x, ai)": "Lambda functions should only be the first or last argument "
        "of any high-order function, or lambda arguments should be in () if there are more than "
        "one lambda arguments, like (x,y)->x+y",
        "array_sort(ai, ai, (x, y) -> x)": "array_sort is not well-formed, it should be "
        "array_sort(array, (x,y)->expr(x,y)",
        "array_sort(ai, x -> x)": "lambda in array_sort should be a binary function",
        "array_sort(s, (x, y) -> x - y)": "The 1st parameter (s) of array_sort_lambda should be "
        "arrays, but real type is varchar(20)",
        "array_map(x -> x, s)": "1-th lambda input ( s ) should be arrays, but real type is "
        "varchar(20)",
        "map_apply((k, v) -> k, m)": "Map lambda function ((k, v) -> k) should be like (k,v) -> "
        "(f(k),f(v))",
        "map_filter((k, v) -> (k, v), m)": "Map lambda function ((k, v) -> (k, v)) should be like "
        "(k,v) -> f(k,v)",
        "map_filter(k -> k, m)": "The left part of map lambda function (k -> k) should have 2 "
        "arguments, but there are 1 arguments",
        "map_filter((k, v) -> k > 1, ai)": "Lambda input ( ai ) should be a map, but real type is "
        "array<int(11)>",
        "array_map((x, y) -> x, ai)": "Lambda arguments should equal to lambda input arrays",
        "array_map((x, x) -> x, ai, ai)": "Lambda argument: x is duplicated",
        "array_map(x -> sum(x), ai)": "Lambda functions cannot contain aggregations",
        "array_filter(x -> [x], ai)": "array_filter's second input x -> [x] can't cast from "
        "array<array<int(11)>> to ARRAY<BOOL>",
        "any_match(x -> [x], ai)": "any_match's input x -> [x] can't cast from "
        "array<array<int(11)>> to ARRAY<BOOL>",
    },
    "wrong-arguments": {
        "map_filter((k, v) -> k > 1, m, m)": "No matching function with signature: "
        "map_filter(function, map<int(11),varchar(65533)>, map<int(11),varchar(65533)>).",
        "transform_keys(m, m)": "No matching function with signature: "
        "transform_keys(map<int(11),varchar(65533)>, map<int(11),varchar(65533)>).",
        "array_sort(ai, ai)": "array_sort should have only one input",
        "array_sort(s)": "The only one input of array_sort should be an array, rather than "
        "varchar(20)",
        "array_filter(ai)": "array_filter should have 2 array inputs or lambda functions, but "
        "really have 1 inputs",
        "map_filter(m)": "map_filter should have 2 inputs, but there are just 1 inputs",
        "array_sortby(ai)": "array_sortby should have at least 2 inputs inputs or lambda "
        "functions, but really have 1 inputs",
        "array_filter(s, ab)": "array_filter's first input s should be an array or a lambda "
        "function, but real type is varchar(20)",
        "map_filter(ai, ab)": "map_filter's first input ai should be a map or a lambda function, "
        "but real type is array<int(11)>",
        "array_filter(ai, i)": "array_filter's second input i should be an array or a lambda "
        "function, but real type is int(11)",
        "array_filter(ai, aa)": "array_filter's second input aa can't cast from "
        "array<array<int(11)>> to ARRAY<BOOL>",
        "array_sortby(s, ai)": "array_sortby's first input s should be an array or a lambda "
        "function, but real type is varchar(20)",
        "array_sortby(ai, s)": "array_sortby's second input s should be an array or a lambda "
        "function, but real type is varchar(20)",
        "array_sortby(ai, ai, s)": "function args must be array, but real type is varchar(20)",
        "array_sortby(ai, texts, am)": "function args must be can be order by orderable type or "
        "json type, but real type is array<map<int(11),int(11)>>",
        "all_match(ab, ab)": "all_match should have a input array",
        "all_match(s)": "all_match's input s should be an array, but real type is varchar(20)",
        "any_match(aa)": "any_match's input aa can't cast from array<array<int(11)>> to "
        "ARRAY<BOOL>",
        "array_sum(ai, 1)": "array_sum should have only one input",
        "array_length(s)": "The only one input of array_length should be an array, rather than "
        "varchar(20)",
        "arrays_overlap(ai)": "arrays_overlap should have only two inputs",
        "array_concat()": "array_concat should have at least one input.",
        "array_intersect(ai, s)": "2-th input of array_intersect should be an array, rather than "
        "varchar(20)",
        "array_append()": "array_append should have at least one input.",
        "array_contains(s, 1)": "The first input of array_contains should be an array",
        "array_flatten(aa, aa)": "array_flatten should have only one input",
        "array_flatten(ai)": "The only one input of array_flatten should be an array of arrays, "
        "rather than array<int(11)>",
        "array_generate()": "array_generate has wrong input numbers",
        "array_generate(d, d, s)": "array_generate requires step parameter must be a constant "
        "integer",
        "array_generate(d, d, -1)": "array_generate requires step parameter must be non-negative",
        "array_generate(1, 2, 3, 'day')": "array_generate step param has wrong input type",
        "array_generate(1, 2.5)": "array_generate's parameter only support Integer",
        "map(1, 2, 3)": "Incorrect number 3 of arguments in expr 'map()', Arguments must be in "
        "key/value pairs",
        "row()": "row should have at least one input.",
        "named_struct('a')": "named_struct should have at least two inputs",
        "named_struct('a', 1, 'b')": "named_struct arguments must be in name/value pairs",
        "named_struct(s, 1)": "The 1-th input of named_struct must be string literal",
        "named_struct('a', 1, 'A', 2)": "named_struct contains duplicate subfield name: A at 3-th "
        "input",
        "element_at(ai)": "Incorrect number of arguments in expr 'element_at'",
        "date_slice(d, INTERVAL 1 DAY, i)": "Incorrect type/value of arguments in expr "
        "'date_slice'",
        "field(i)": "Incorrect parameter count in the call to native function 'field'",
        "is_role_in_session()": "IS_ROLE_IN_SESSION currently only supports a single parameter",
        "regexp_position(s)": "regexp_position requires 2, 3, or 4 arguments: regexp_position(str, "
        "pattern[, start_pos[, occurrence]])",
        "array_agg()": "array_agg should have at least one input",
        "array_agg(i, b, s)": "array_agg should have exact one output expressions before [ORDER "
        "BY]",
        "ngram_search(i, s, 4)": "ngram_search function 's first parameter and second parameter "
        "must be string type",
        "group_concat(s SEPARATOR 1)": "group_concat requires separator to be of getType() STRING: "
        "group_concat(...)",
        "sum(d)": "sum requires a numeric parameter: sum(d)",
        "retention(ai)": "retention only support Array<BOOLEAN>",
        "bitmap_union_int(s)": "BITMAP_UNION_INT params only support Integer getType()",
        "bitmap_agg(f)": "bitmap_agg function's argument should be of int type or bool type or "
        "string type, but was double",
        "bitmap_union(NULL)": "bitmap_union function's argument should be of BITMAP getType(), but "
        "was NULL_TYPE",
        "hll_union(NULL)": "HLL_UNION_AGG, HLL_RAW_AGG and HLL_CARDINALITY's params must be hll "
        "column",
        "ds_hll_estimate(i)": "Resolved function ds_hll_count_distinct_merge has no binary as "
        "argument type",
        "percentile_approx(s, 0.5)": "percentile_approx requires the first parameter (value) to be "
        "numeric type, but got: varchar(20)",
        "percentile_approx(i, s)": "percentile_approx requires the second parameter (percentile) "
        "to be numeric type or array type, but got: varchar(20)",
        "percentile_approx(i, texts)": "percentile_approx requires the second parameter "
        "(percentile) to be ARRAY<NUMERIC>, but got: ARRAY<varchar(65533)>",
        "percentile_approx(i, 0.5, s)": "percentile_approx requires the third parameter "
        "(compression) to be numeric type, but got: varchar(20)",
        "percentile_approx_weighted(s, 1, 0.5)": "percentile_approx_weighted requires the first "
        "parameter (value) to be numeric type, but got: varchar(20)",
        "percentile_approx_weighted(i, s, 0.5)": "percentile_approx_weighted requires the second "
        "parameter (weight) to be numeric type, but got: varchar(20)",
        "percentile_approx_weighted(i, 1, s)": "percentile_approx_weighted requires the third "
        "parameter (percentile) to be numeric type or array type, but got: varchar(20)",
        "percentile_approx_weighted(i, 1, texts)": "percentile_approx_weighted requires the third "
        "parameter (percentile) to be ARRAY<NUMERIC>, but got: ARRAY<varchar(65533)>",
        "percentile_approx_weighted(i, 1, 0.5, s)": "percentile_approx_weighted requires the "
        "fourth parameter (compression) to be numeric type, but got: varchar(20)",
        "window_funnel(1, dt, s, ab)": "mode argument must be numerical type",
        "window_funnel(s, dt, 0, ab)": "window argument must be numerical type",
        "first_value(bm) OVER (ORDER BY i)": "bitmap type could only used for "
        "bitmap_union_count/lead/lag window function",
        "last_value(h) OVER (ORDER BY i)": "hll type could only used for hll_union_agg/lead/lag "
        "window function",
        "lag(pc) OVER (ORDER BY i)": "window functions don't support percentile type",
    },
    "null-argument": {
        "http_request(url => NULL)": "http_request() required parameter 'url' cannot be NULL.",
        "get_query_dump('')": "Invalid parameter get_query_dump: query is empty.",
    },
    "constant-argument": {
        "get_query_dump(s)": "Meta function get_query_dump does not support non-constant arguments",
        "time_slice(dt, INTERVAL i DAY)": "time_slice requires second parameter must be a constant "
        "interval",
        "is_role_in_session(s)": "IS_ROLE_IN_SESSION currently only supports constant parameters",
        "date_trunc(s, dt)": "date_trunc requires first parameter must be a string constant",
        "ngram_search(s, s, 4)": "ngram_search function 's second parameter and third parameter "
        "must be constant",
        "intersect_count(bm, i, b)": "intersect_count function filter_values arg must be constant",
        "ds_hll_count_distinct(i, s)": "ds_hll_count_distinct 's second parameter's data type is "
        "wrong",
        "percentile_cont(i, f)": "percentile_cont 's second parameter should be constant and its "
        "type should be numeric",
        "max_n(i, 0)": "The second parameter of max_n must be a constant positive integer",
        "approx_top_k(i, 0)": "The second parameter of APPROX_TOP_K must be a constant positive "
        "integer: approx_top_k(i, 0)",
        "approx_top_k(i, 1, 0)": "The third parameter of APPROX_TOP_K must be a constant positive "
        "integer: approx_top_k(i, 1, 0)",
    },
    "dictionary-arguments": {
        "dictionary_get('names')": "dictionary: names has expected keys size: 1 keys: [i] plus "
        "null_if_not_exist flag(optional) but param given: 0.",
        "dictionary_get('names', i, 1)": "dictionary: names has invalid parameter for "
        "`null_if_not_exist` invalid parameter: 1.",
    },
    "argument-range": {
        "time_slice(dt, INTERVAL 0 DAY)": "time_slice requires second parameter must be greater "
        "than 0",
        "aes_encrypt(s, s, s, 'AES_128_ECB', s)": "aes_encrypt with 5 parameters requires GCM mode "
        "to use AAD parameter, but got mode: AES_128_ECB. Only GCM modes (AES_128_GCM, "
        "AES_192_GCM, AES_256_GCM) support AAD parameter.",
        "group_concat(s ORDER BY 2)": "ORDER BY position 2 is not in group_concat output list",
        "date_trunc('hour', d)": "date_trunc function can't support argument other than "
        "year|quarter|month|week|day",
        "date_trunc('era', dt)": "date_trunc function can't support argument other than "
        "year|quarter|month|week|day|hour|minute|second",
        "ds_hll_count_distinct(i, 3)": "ds_hll_count_distinct second parameter'value should be "
        "between 4 and 21",
        "ds_hll_count_distinct(i, 5, 'HLL_5')": "ds_hll_count_distinct third  parameter'value "
        "should be in HLL_4/HLL_6/HLL_8",
        "percentile_disc(i, 1.5)": "percentile_disc second parameter'value should be between 0 and "
        "1",
        "min_n(i, 10001)": "The second parameter of min_n cannot exceed 10000",
        "approx_top_k(i, 100001)": "The maximum number of the second parameter is 100000, "
        "approx_top_k(i, 100001)",
        "approx_top_k(i, 1, 100001)": "The maximum number of the third parameter is 100000, "
        "approx_top_k(i, 1, 100001)",
        "approx_top_k(i, 10, 5)": "The second parameter must be smaller than or equal to the third "
        "parameterapprox_top_k(i, 10, 5)",
        "window_funnel(1, dt, 8, ab)": "mode argument's range must be [0-7]",
        "window_funnel(-1, dt, 0, ab)": "window argument must >= 0",
        "mann_whitney_u_test(f, bo, 'more')": "mann_whitney_u_test's third parameter should be one "
        "of ['two-sided', 'greater', 'less'], but get 'more'.",
    },
    "type-not-aggregated": {
        "array_agg(i ORDER BY bm)": "array_agg can't support order by the 1-th input with type of "
        "bitmap",
        "max(j)": "Type (nested) percentile/hll/bitmap/json/struct/map not support this "
        "aggregation function",
        "ndv(bm)": "Type (nested) percentile/hll/bitmap/json/struct/map not support this "
        "aggregation function",
        "ds_hll_count_distinct(j)": "Type (nested) percentile/hll/bitmap/json/struct/map not "
        "support this aggregation function",
        "min_by(i, j)": "Type (nested) percentile/hll/bitmap/json/struct/map not support order-by",
    },
    "column-argument": {
        "max_by(1, i)": "max_by function args must be column",
        "corr(1, i)": "corr function 's args must not be constant",
        "intersect_count(bm, 1, 2)": "intersect_count function filter_values arg must be column",
        "window_funnel(1, '2025-01-01', 0, ab)": "time arg must be column",
    },
    "window-offset": {
        "lead(i, b) OVER (ORDER BY i)": "The offset parameter of LEAD/LAG must be a constant "
        "positive integer: lead(i, b)",
        "ntile(0) OVER (ORDER BY i)": "The num_buckets parameter of NTILE must be a constant "
        "positive integer: ntile(0)",
    },
    "window-default-type": {
        "lag(i, 1, b) OVER (ORDER BY i)": "The type of the third parameter of LEAD/LAG not match "
        "the type INT",
    },
}

# No signature takes these.
UNMATCHED = {
    "upper(s, 1)": "upper(varchar(20), tinyint(4))",
    "abs(ai)": "abs(array<int(11)>)",
    "bitmap_count(s, 1)": "bitmap_count(varchar(20), tinyint(4))",
    "bitmap_min(i)": "bitmap_min(int(11))",
    "map_keys(ai)": "map_keys(array<int(11)>)",
    "concat(m)": "concat(map<int(11),varchar(65533)>)",
    "json_query(ai, '$')": "json_query(array<int(11)>, varchar)",
    "max(aa)": "max(array<array<int(11)>>)",
    "sum(i, b)": "sum(int(11), bigint(20))",
    "lag(m) OVER (ORDER BY i)": "lag(map<int(11),varchar(65533)>)",
    "sum_if(i, ai)": "sum_if(int(11), array<int(11)>)",
    "transform_keys(m, m)": "transform_keys(map<int(11),varchar(65533)>, "
    "map<int(11),varchar(65533)>)",
}

# What cannot be known is not judged.
NOT_JUDGED = {
    "types": "SELECT array_length(a), array_map(x -> x, a), bitmap_union(b), sum(c) FROM nowhere",
    "a function of the user's": "SELECT array_length(mine(1)), date_trunc('day', mine(1)) FROM t",
    "variables": "SELECT lag(i, @a) OVER (ORDER BY i), max_n(i, @b), ntile(?) OVER () FROM t",
    "a column that is never NULL": "SELECT lag(y, 1, x) OVER (ORDER BY x), "
    "lead(x, 1, x) OVER (ORDER BY x) FROM solid",
    "another dictionary": "SELECT dictionary_get('other', 1, 2, 3), dictionary_get(s, i) FROM t",
}


def errors(sql: str, schema: Schema = SCHEMA, version: str = "main") -> list[Finding]:
    found = lint(sql, schema, version, read_only=False)
    return [f for f in found if f.code in CODES]


def test_what_starrocks_takes_is_accepted() -> None:
    found = lint(ACCEPTED.read_text(encoding="utf-8"), SCHEMA, "main", read_only=False)
    judged = {*CODES, "unread", "unknown-column"}
    assert [str(f) for f in found if f.code in judged or f.code.startswith("syntax")] == []


@pytest.mark.parametrize(
    ("code", "call", "message"),
    [(code, call, words) for code, calls in REFUSED.items() for call, words in calls.items()],
)
def test_what_starrocks_refuses_is_told_in_its_words(code: str, call: str, message: str) -> None:
    [found] = errors(f"SELECT {call} FROM t")
    assert (found.code, found.message) == (code, message)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.message[:40])
def test_every_check_is_tried(check: Check) -> None:
    pattern = re.escape(check.message).replace(r"\{\}", ".*")
    calls = REFUSED.get(check.code, {}) | {call: f"{NO_MATCH}{t}." for call, t in UNMATCHED.items()}
    assert [call for call, message in calls.items() if re.fullmatch(pattern, message)]


@pytest.mark.parametrize(("call", "signature"), UNMATCHED.items(), ids=UNMATCHED)
def test_types_are_printed_as_starrocks_prints_them(call: str, signature: str) -> None:
    [found] = errors(f"SELECT {call} FROM t")
    assert found.message == f"{NO_MATCH}{signature}."


NO_MATCH = "No matching function with signature: "


@pytest.mark.parametrize("sql", NOT_JUDGED.values(), ids=NOT_JUDGED)
def test_what_is_not_known_is_not_judged(sql: str) -> None:
    assert errors(sql, replace(SCHEMA, functions=frozenset({"mine"}))) == []


@pytest.mark.parametrize(
    ("call", "hint"),
    [
        ("upper(s, 1)", "it takes 1 argument, not 2"),
        ("substr(s)", "it takes 2 or 3 arguments, not 1"),
        ("concat()", "it takes 1 or more arguments, not 0"),
        ("bitmap_union(NULL)", "make bitmaps of values with to_bitmap(value)"),
    ],
)
def test_hints(call: str, hint: str) -> None:
    [found] = errors(f"SELECT {call} FROM t")
    assert found.hint == hint


def test_one_call_has_one_complaint_and_each_its_place() -> None:
    found = errors("SELECT array_sum(s, 1),\n  array_map(x -> array_length(x), ai) FROM t")
    assert [(f.code, f.line, f.column) for f in found] == [
        ("wrong-arguments", 1, 8),
        ("wrong-arguments", 2, 18),
    ]


def test_the_aggregate_of_a_combinator_is_checked() -> None:
    [found] = errors("SELECT max_by_if(1, i, i > 2) FROM t")
    assert found.message == "max_by function args must be column"


def test_what_rules_compute_together_is_computed_once() -> None:
    [read] = read_statements("SELECT 1")
    assert isinstance(read, Statement)
    subject = Subject(read.sql, read.tree, read.tokens, SCHEMA, MAIN)
    asked: list[Subject] = []

    def compute(subject: Subject) -> int:
        asked.append(subject)
        return len(asked)

    assert [subject.once(compute), subject.once(compute)] == [1, 1]
