"""Signatures that `functions.json` lacks: aggregates, window functions, what the parser rewrites.

One line a signature, for one or several functions: `names(parameters) -> result`, in the order
in which StarRocks tries them. A word in lower case stands for each type of a group in turn;
`T: group` also gives the type a name, for other parameters and the result. `...` lets the last
parameter repeat. DECIMAL is a decimal of any precision.

    sum(small) -> BIGINT        sum(BOOLEAN) -> BIGINT, sum(TINYINT) -> BIGINT, ...
    min max(T: plain) -> T      min(BOOLEAN) -> BOOLEAN, ...

Documentation of a function: https://docs.starrocks.io/docs/sql-reference/sql-functions/, in
aggregate-functions/NAME/ and Window_function/. Source: fe/fe-core/.../catalog/FunctionSet.java
(initAggregateBuiltins), fe/fe-core/.../sql/parser/AstBuilder.java (visitSimpleFunctionCall).
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Mapping

__all__ = ["NAMES", "Form", "forms"]

Form = tuple[tuple[str, ...], str]
"""The types of the parameters, perhaps with "..." at the end, and that of the result."""

_SMALL = "BOOLEAN TINYINT SMALLINT INT BIGINT"
_REAL = f"FLOAT DOUBLE {_SMALL} LARGEINT"
_NUMBER = f"{_REAL} DECIMAL"
_DATE = "DATE DATETIME"
_PLAIN = (
    f"{_SMALL} LARGEINT FLOAT DOUBLE DECIMAL VARCHAR HLL BITMAP PERCENTILE {_DATE} TIME JSON "
    "VARBINARY"
)
_NESTED = "ANY_ARRAY ANY_MAP ANY_STRUCT"
_SHIFTED = f"{_SMALL} LARGEINT FLOAT DOUBLE DECIMAL VARCHAR HLL BITMAP PERCENTILE {_DATE} JSON"

_GROUPS = {
    "small": _SMALL,
    "integer": f"{_SMALL} LARGEINT",
    "real": _REAL,
    "number": _NUMBER,
    "date": _DATE,
    "ordered": f"{_NUMBER} VARCHAR {_DATE}",
    "key": f"{_NUMBER} VARCHAR {_DATE} TIME",
    "countable": f"{_NUMBER} VARCHAR VARBINARY {_DATE}",
    "plain": _PLAIN,
    "nested": _NESTED,
    "any": f"{_PLAIN} {_NESTED} VARIANT",
    # What LEAD and its like can hand from one row to another.
    "shifted": " ".join([_SHIFTED, *(f"ARRAY<{type_}>" for type_ in _SHIFTED.split())]),
}

_TABLE = """
# Aggregates of one value
count() -> BIGINT
count(ANY_ELEMENT, ...) -> BIGINT
count_if(BOOLEAN) -> BIGINT
count_if(ANY_ELEMENT, BOOLEAN) -> BIGINT
any_value(T: plain) -> T
any_value(T: nested) -> T
min max(T: plain) -> T
sum multi_distinct_sum(FLOAT) -> DOUBLE
sum multi_distinct_sum(DOUBLE) -> DOUBLE
sum multi_distinct_sum(small) -> BIGINT
sum multi_distinct_sum(LARGEINT) -> LARGEINT
sum multi_distinct_sum(DECIMAL) -> DECIMAL
avg(real) -> DOUBLE
avg(DECIMAL) -> DECIMAL
avg(T: date) -> T
std stddev stddev_pop stddev_samp(real) -> DOUBLE
variance variance_pop variance_samp var_pop var_samp(real) -> DOUBLE
bool_or boolor_agg(BOOLEAN) -> BOOLEAN

# Aggregates of several values
min_n max_n(T: plain, INT) -> ARRAY<T>
min_by max_by(T: any, plain) -> T
covar_pop covar_samp corr(T: real, T) -> DOUBLE
percentile_approx(DOUBLE, DOUBLE) -> DOUBLE
percentile_approx(DOUBLE, DOUBLE, DOUBLE) -> DOUBLE
percentile_approx(DOUBLE, ARRAY<DOUBLE>) -> ARRAY<DOUBLE>
percentile_approx(DOUBLE, ARRAY<DOUBLE>, DOUBLE) -> ARRAY<DOUBLE>
percentile_approx_weighted(DOUBLE, BIGINT, DOUBLE) -> DOUBLE
percentile_approx_weighted(DOUBLE, BIGINT, DOUBLE, DOUBLE) -> DOUBLE
percentile_approx_weighted(DOUBLE, BIGINT, ARRAY<DOUBLE>) -> ARRAY<DOUBLE>
percentile_approx_weighted(DOUBLE, BIGINT, ARRAY<DOUBLE>, DOUBLE) -> ARRAY<DOUBLE>
percentile_union(PERCENTILE) -> PERCENTILE
percentile_cont(T: date, DOUBLE) -> T
percentile_cont(DOUBLE, DOUBLE) -> DOUBLE
percentile_disc percentile_disc_lc(T: ordered, DOUBLE) -> T
mann_whitney_u_test(DOUBLE, BOOLEAN) -> JSON
mann_whitney_u_test(DOUBLE, BOOLEAN, VARCHAR) -> JSON
mann_whitney_u_test(DOUBLE, BOOLEAN, VARCHAR, BIGINT) -> JSON
approx_top_k(T: ordered) -> ARRAY<STRUCT<item T, count BIGINT>>
approx_top_k(T: ordered, INT) -> ARRAY<STRUCT<item T, count BIGINT>>
approx_top_k(T: ordered, INT, INT) -> ARRAY<STRUCT<item T, count BIGINT>>
retention(ARRAY<BOOLEAN>) -> ARRAY<BOOLEAN>
window_funnel(BIGINT, date, INT, ARRAY<BOOLEAN>) -> INT
window_funnel(BIGINT, INT, INT, ARRAY<BOOLEAN>) -> INT
window_funnel(BIGINT, BIGINT, INT, ARRAY<BOOLEAN>) -> INT

# Aggregates that collect values
array_agg array_agg_distinct(ANY_ELEMENT) -> ANY_ARRAY
array_unique_agg(ARRAY<T: ordered>) -> ARRAY<T>
group_concat(VARCHAR, ...) -> VARCHAR
string_agg(VARCHAR, VARCHAR) -> VARCHAR
map_agg(key, ANY_ELEMENT) -> ANY_MAP
sum_map(ANY_MAP) -> ANY_MAP

# Distinct values: sketches and bitmaps
ndv approx_count_distinct ds_theta_count_distinct(plain) -> BIGINT
multi_distinct_count(countable) -> BIGINT
ds_hll_count_distinct approx_count_distinct_hll_sketch(plain) -> BIGINT
ds_hll_count_distinct approx_count_distinct_hll_sketch(plain, INT) -> BIGINT
ds_hll_count_distinct approx_count_distinct_hll_sketch(plain, INT, VARCHAR) -> BIGINT
ds_hll_accumulate(plain) -> VARBINARY
ds_hll_accumulate(plain, INT) -> VARBINARY
ds_hll_accumulate(plain, INT, VARCHAR) -> VARBINARY
ds_hll_combine(VARBINARY) -> VARBINARY
ds_hll_estimate(VARBINARY) -> BIGINT
hll_raw(plain) -> HLL
hll_union hll_raw_agg(HLL) -> HLL
hll_union_agg(HLL) -> BIGINT
bitmap_union bitmap_intersect(BITMAP) -> BITMAP
bitmap_union_count(BITMAP) -> BIGINT
bitmap_union_int(plain) -> BIGINT
bitmap_agg(BIGINT) -> BITMAP
bitmap_agg(integer) -> BITMAP
intersect_count(BITMAP, T: plain, T, ...) -> BIGINT

# Window functions
rank dense_rank row_number() -> BIGINT
cume_dist percent_rank() -> DOUBLE
ntile(BIGINT) -> BIGINT
session_number(BIGINT, INT) -> BIGINT
session_number(INT, INT) -> BIGINT
first_value last_value(T: shifted) -> T
lag lead(T: shifted) -> T
lag lead(T: shifted, BIGINT) -> T
lag lead(T: shifted, BIGINT, T) -> T

# Calls that the parser rewrites or completes: the forms in which they may be written besides
# those that functions.json has
lpad rpad(VARCHAR, INT) -> VARCHAR
str_to_map(VARCHAR) -> MAP<VARCHAR,VARCHAR>
str_to_map(VARCHAR, VARCHAR) -> MAP<VARCHAR,VARCHAR>
time_slice(DATETIME, INT) -> DATETIME
time_slice(DATETIME, INT, ANY_ELEMENT) -> DATETIME
date_slice(DATE, INT) -> DATE
date_slice(DATE, INT, ANY_ELEMENT) -> DATE
array_generate(DATETIME, DATETIME) -> ARRAY<DATETIME>
array_generate(DATETIME, DATETIME, INT) -> ARRAY<DATETIME>
array_generate(DATE, DATE) -> ARRAY<DATE>
array_generate(DATE, DATE, INT) -> ARRAY<DATE>
array_generate(T: integer) -> ARRAY<T>
array_generate(T: integer, T) -> ARRAY<T>
regexp_position(VARCHAR, VARCHAR) -> INT
regexp_position(VARCHAR, VARCHAR, INT) -> INT
aes_encrypt aes_decrypt(VARCHAR, VARCHAR, VARCHAR) -> VARCHAR
timestampadd(ANY_ELEMENT, INT, DATETIME) -> DATETIME
timestampdiff(ANY_ELEMENT, DATETIME, DATETIME) -> BIGINT
ilike(VARCHAR, VARCHAR) -> BOOLEAN
isnull isnotnull(ANY_ELEMENT) -> BOOLEAN
typeof(ANY_ELEMENT) -> VARCHAR
struct(ANY_ELEMENT, ...) -> ANY_STRUCT
http_request(VARCHAR, ANY_ELEMENT, ...) -> VARCHAR
http_request(VARCHAR) -> VARCHAR
connection_id() -> BIGINT
session_id session_user user database schema catalog() -> VARCHAR
current_user current_role current_group current_warehouse() -> VARCHAR

# What takes a lambda before or after its arrays or maps: the rules on lambdas count those
all_match any_match(ANY_ELEMENT, ...) -> BOOLEAN
array_filter array_sort array_sortby array_map transform(ANY_ELEMENT, ...) -> ANY_ARRAY
map_apply map_filter transform_keys transform_values(ANY_ELEMENT, ...) -> ANY_MAP
"""

_LINE = re.compile(r"(?P<names>[\w ]+)\((?P<parameters>.*)\) -> (?P<result>.+)")
_GROUP = re.compile(r"(?:([A-Z]): )?\b([a-z]+)\b(?! [A-Z])")  # not the fields of STRUCT<item T>


def _lines() -> Mapping[str, tuple[re.Match[str], ...]]:
    lines: dict[str, tuple[re.Match[str], ...]] = {}
    for line in _TABLE.splitlines():
        match = _LINE.fullmatch(line)
        if match is not None:
            for name in match["names"].split():
                lines[name] = (*lines.get(name, ()), match)
    return lines


_LINES = _lines()
NAMES = frozenset(_LINES)
"""The functions that the table has signatures of."""


@functools.cache
def forms(name: str) -> tuple[Form, ...]:
    """The signatures of a function in the table; none if it is not there."""
    return tuple(
        form
        for line in _LINES.get(name, ())
        for form in _expanded(line["parameters"], line["result"])
    )


def _expanded(parameters: str, result: str) -> Iterator[Form]:
    """A line with each type of its groups in turn."""
    groups = _GROUP.findall(parameters)
    template = _GROUP.sub("{}", parameters)
    for types in itertools.product(*(_GROUPS[group].split() for _, group in groups)):
        named = {name: type_ for (name, _), type_ in zip(groups, types, strict=True) if name}
        takes = template.format(*types)
        takes, gives = (_named(text, named) for text in (takes, result))
        yield tuple(takes.split(", ")) if takes else (), gives


def _named(text: str, types: Mapping[str, str]) -> str:
    return re.sub(r"\b[A-Z]\b", lambda match: types[match[0]], text)
