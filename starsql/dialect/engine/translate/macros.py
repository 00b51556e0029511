"""DuckDB macros that behave as the StarRocks functions of their names; made once an engine.

Each row is one macro: its head and its body. All give NULL for NULL unless said otherwise.
Sources: https://docs.starrocks.io/docs/sql-reference/sql-functions/ and be/src/exprs/*.cpp.
"""

from __future__ import annotations

__all__ = ["APPROXIMATE", "EXACT_DISTINCT", "MACROS", "macro_script"]

EXACT_DISTINCT = 160
"""Up to so many values StarRocks' HyperLogLog keeps them all, and is exact (be/src/types/hll.h)."""
APPROXIMATE = f"approx_count_distinct of more than {EXACT_DISTINCT} values"
"""Text of the error by which a query stops whose answer StarRocks estimates."""

# A date is six, eight, twelve or fourteen digits (six and twelve: a year of two digits), or its
# parts may be separated by any of these, one digit a part being enough, and a time may follow:
# be/src/types/timestamp_value.cpp, from_string.
_DATE = (
    r"\s*(\d{6}|\d{12}|\d{6}T\d{6}(\.\d{1,6})?|\d{8}|\d{14}|\d{8}T\d{6}(\.\d{1,6})?|"
    r"\d{4}([-/.])\d{1,2}[-/.]\d{1,2}([ T]+\d{1,2}(:\d{1,2}(:\d{1,2}(\.\d{1,6})?)?)?)?Z?)\s*"
)
_DAYS = ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d")
_TIMES = ("", " %H:%M:%S", " %H:%M:%S.%f", "T%H:%M:%S", "T%H:%M:%S.%f", " %H:%M", " %H")
_DATE_FORMATS = str(
    [
        "%Y%m%d",
        "%Y%m%d%H%M%S",
        *(f"{day}{time}" for time in _TIMES for day in _DAYS),
        *("%Y%m%dT%H%M%S", "%Y%m%dT%H%M%S.%f", "%y%m%d", "%y%m%d%H%M%S", "%y%m%dT%H%M%S"),
        "%y%m%dT%H%M%S.%f",
    ]
)

MACROS: tuple[tuple[str, str], ...] = (
    # casts
    ("sr_trim(s)", r"trim(s, E' \t\n\v\f\r')"),
    (
        "sr_text_integer(s)",
        r"CASE WHEN regexp_full_match(s, '\s*[+-]?[0-9]+\s*') THEN TRY_CAST(s AS HUGEINT) END",
    ),
    (
        # DuckDB alone would read inf, nan and 1_000 too
        "sr_text_float(s)",
        r"CASE WHEN regexp_full_match(s, "
        r"'\s*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\s*') THEN s END",
    ),
    (
        "sr_text_boolean(s)",
        "CASE lower(sr_trim(s)) WHEN 'true' THEN true WHEN 'false' THEN false "
        "ELSE sr_text_integer(s) <> 0 END",
    ),
    (
        # 1.0 is '1'; from 1e16 on and below 1e-4 with an exponent
        "sr_float_text(d)",
        r"CASE WHEN isinf(d) OR isnan(d) THEN CAST(d AS VARCHAR) "
        r"ELSE regexp_replace(CAST(d AS VARCHAR), '\.0$', '') END",
    ),
    (
        "sr_datetime_text(t)",
        "CASE WHEN microsecond(t) % 1000000 = 0 THEN strftime(t, '%Y-%m-%d %H:%M:%S') "
        "ELSE strftime(t, '%Y-%m-%d %H:%M:%S.%f') END",
    ),
    (
        # 20240131 and 240131 are dates, 20240131235959 has a time; 2000 begins the century below 70
        "sr_integer_datetime(n)",
        "CASE WHEN n BETWEEN 101 AND 991231 "
        "THEN try_strptime(CAST(n + IF(n < 700000, 20000000, 19000000) AS VARCHAR), '%Y%m%d') "
        "WHEN n BETWEEN 10000101 AND 99991231 THEN try_strptime(CAST(n AS VARCHAR), '%Y%m%d') "
        "WHEN n BETWEEN 10000101000000 AND 99991231235959 "
        "THEN try_strptime(CAST(n AS VARCHAR), '%Y%m%d%H%M%S') END",
    ),
    (
        "sr_text_datetime(s)",
        f"CASE WHEN regexp_full_match(s, '{_DATE}') "
        f"THEN try_strptime(rtrim(sr_trim(s), 'Z'), {_DATE_FORMATS}) END",
    ),
    # strings, counted in characters
    ("sr_left(s, n)", "CASE WHEN n <= 0 THEN '' ELSE left(s, n) END"),
    ("sr_right(s, n)", "CASE WHEN n <= 0 THEN '' ELSE right(s, n) END"),
    (
        "sr_locate(part, s, p)",
        "CASE WHEN p <= 0 OR p > length(s) + 1 THEN 0 "
        "WHEN strpos(substr(s, p), part) = 0 THEN 0 ELSE strpos(substr(s, p), part) + p - 1 END",
    ),
    ("sr_instr(s, part)", "CASE WHEN part = '' THEN 1 ELSE strpos(s, part) END"),
    (
        # beyond the last part: NULL
        "sr_split_part(s, d, n)",
        "CASE WHEN n = 0 OR s IS NULL THEN NULL WHEN d = '' THEN NULLIF(sr_substr(s, n, 1), '') "
        "WHEN strpos(s, d) = 0 THEN CASE WHEN abs(n) = 1 THEN s END "
        "ELSE list_extract(str_split(s, d), n) END",
    ),
    ("sr_split(s, d)", "CASE WHEN d = '' THEN str_split(s, '') ELSE str_split(s, d) END"),
    ("sr_repeat(s, n)", "CASE WHEN n < 1 THEN '' ELSE repeat(s, n) END"),
    (
        "sr_lpad(s, n, p)",
        "CASE WHEN n < 0 THEN NULL WHEN p = '' THEN left(s, n) ELSE lpad(s, n, p) END",
    ),
    (
        "sr_rpad(s, n, p)",
        "CASE WHEN n < 0 THEN NULL WHEN p = '' THEN left(s, n) ELSE rpad(s, n, p) END",
    ),
    ("sr_ascii(s)", "CASE WHEN s = '' THEN 0 ELSE ascii(s) END"),
    ("sr_strcmp(a, b)", "CASE WHEN a < b THEN -1 WHEN a > b THEN 1 WHEN a = b THEN 0 END"),
    (
        "sr_find_in_set(s, l)",
        "CASE WHEN l IS NULL OR s IS NULL THEN NULL WHEN strpos(s, ',') > 0 THEN 0 "
        "ELSE coalesce(list_position(str_split(l, ','), s), 0) END",
    ),
    ("sr_starts_with(s, p)", "starts_with(s, p)"),
    # dates; d is a TIMESTAMP
    (
        # MySQL's WEEK: https://docs.starrocks.io/docs/sql-reference/sql-functions/date-time-functions/week/
        # modes 0 and 1 count from 0, 2 and 3 from 1; even ones begin on Sunday
        "sr_week0(d)",
        "CAST(strftime(d, '%U') AS INTEGER)",
    ),
    ("sr_week3(d)", "CAST(strftime(d, '%V') AS INTEGER)"),
    (
        # ISO weeks within the calendar year: before the first one it is week 0
        "sr_week1(d)",
        "CASE WHEN CAST(strftime(d, '%G') AS INTEGER) < year(d) THEN 0 "
        "WHEN CAST(strftime(d, '%G') AS INTEGER) > year(d) "
        "THEN CAST(strftime(d - INTERVAL 7 DAY, '%V') AS INTEGER) + 1 "
        "ELSE CAST(strftime(d, '%V') AS INTEGER) END",
    ),
    (
        "sr_week2(d)",
        "CASE WHEN sr_week0(d) = 0 THEN sr_week0(make_timestamp(year(d) - 1, 12, 31, 0, 0, 0)) "
        "ELSE sr_week0(d) END",
    ),
    (
        # Monday first, counted from 0: week 1 is that of the first Monday
        "sr_week5(d)",
        "CAST(strftime(d, '%W') AS INTEGER)",
    ),
    ("sr_dayofweek(d)", "dayofweek(d) + 1"),
    ("sr_weekday(d)", "isodow(d) - 1"),
    (
        "sr_add_months(d, n)",
        "CASE WHEN year(d) * 12 + month(d) - 1 + n BETWEEN 0 AND 119999 "
        "THEN d + to_months(CAST(n AS INTEGER)) END",
    ),
    (
        "sr_add_days(d, n)",
        "CASE WHEN abs(n) < 4000000 AND epoch(d) / 86400.0 + n BETWEEN -719528 AND 2932897 "
        "THEN d + to_days(CAST(n AS INTEGER)) END",
    ),
    (
        "sr_add_seconds(d, n)",
        "CASE WHEN epoch(d) + n BETWEEN -62167219200 AND 253402300799 THEN d + to_seconds(n) END",
    ),
    (
        "sr_add_micros(d, n)",
        "CASE WHEN epoch(d) + n / 1000000.0 BETWEEN -62167219200 AND 253402300799 "
        "THEN d + to_microseconds(n) END",
    ),
    ("sr_datediff(a, b)", "CAST(CAST(a AS DATE) - CAST(b AS DATE) AS INTEGER)"),
    # whole months from a to b, a <= b. The last one counts once its day and second are reached, or
    # on both months' last days. Source: StarRocks' recorded answers of date_diff('month', ...)
    ("sr_is_last_day(d)", "CAST(d AS DATE) = last_day(d)"),
    ("sr_since_midnight(d)", "epoch_us(d) - epoch_us(date_trunc('day', d))"),
    (
        "sr_months_up(a, b)",
        "(year(b) * 12 + month(b)) - (year(a) * 12 + month(a)) - CASE "
        "WHEN epoch_us(b) // 1000000 - epoch_us(date_trunc('month', b)) // 1000000 "
        ">= epoch_us(a) // 1000000 - epoch_us(date_trunc('month', a)) // 1000000 THEN 0 "
        "WHEN sr_is_last_day(a) AND sr_is_last_day(b) "
        "AND sr_since_midnight(b) >= sr_since_midnight(a) THEN 0 ELSE 1 END",
    ),
    (
        "sr_months_between(a, b)",
        "CASE WHEN b >= a THEN sr_months_up(a, b) ELSE -sr_months_up(b, a) END",
    ),
    ("sr_micros_between(a, b)", "epoch_us(b) - epoch_us(a)"),
    (
        # truncated towards zero, as integer division of StarRocks is
        "sr_units_between(a, b, u)",
        "(epoch_us(b) - epoch_us(a)) // u",
    ),
    (
        "sr_unix_timestamp(d, shift)",
        "CASE WHEN epoch(d) - shift >= 0 THEN CAST(floor(epoch(d)) AS BIGINT) - shift ELSE 0 END",
    ),
    (
        "sr_from_unixtime(n, shift)",
        "CASE WHEN n BETWEEN 0 AND 253402243199 "
        "THEN make_timestamp((CAST(n AS BIGINT) + shift) * 1000000) END",
    ),
    # numbers
    ("sr_round(x, n)", "CASE WHEN isinf(x) OR isnan(x) THEN x ELSE round(x, n) END"),
    (
        "sr_truncate(x, n)",
        "trunc(x * pow(10.0::DOUBLE, n)) / pow(10.0::DOUBLE, n)",
    ),
    (
        # a / b to a number of digits, half away from zero: in units of the last digit, then scaled
        "sr_quotient(a, b, shift)",
        "CASE WHEN b = 0 THEN NULL ELSE TRY_CAST((2 * abs(a * shift) + abs(b)) // (2 * abs(b)) "
        "* sign(a) * sign(b) AS DECIMAL(38, 0)) END",
    ),
    ("sr_finite(x)", "CASE WHEN isfinite(x) THEN x END"),
    # aggregates
    (
        "sr_exact_count(n)",
        f"CASE WHEN n > {EXACT_DISTINCT} THEN error('{APPROXIMATE}') ELSE n END",
    ),
    ("sr_between(l, x, i)", "l[i] + (x - i) * (l[i + 1] - l[i])"),
    (
        # t-digest with one value a centroid: exact below 2,048 values (be/src/util/tdigest.h)
        "sr_percentile(l, q)",
        "CASE WHEN len(l) = 0 THEN NULL WHEN q * len(l) <= 0.5 THEN l[1] "
        "WHEN q * len(l) >= len(l) - 0.5 THEN l[len(l)] "
        "ELSE sr_between(l, q * len(l) + 0.5, CAST(floor(q * len(l) + 0.5) AS BIGINT)) END",
    ),
    (
        # the first of equal elements stays, in order
        "sr_distinct(l)",
        "list_filter(l, lambda x, i: coalesce(list_position(l, x), i) = i)",
    ),
    ("sr_remove(l, v)", "list_filter(l, lambda x: x IS DISTINCT FROM v)"),
    (
        # n parts from the left, or the right if n is negative
        "sr_substring_index(s, d, n)",
        "CASE WHEN n = 0 OR d = '' THEN '' "
        "WHEN n > 0 THEN array_to_string(list_slice(str_split(s, d), 1, n), d) "
        "ELSE array_to_string(list_slice(str_split(s, d), "
        "greatest(len(str_split(s, d)) + n + 1, 1), len(str_split(s, d))), d) END",
    ),
    # json kept as text
    (
        "sr_json_text(j)",
        "CASE WHEN json_type(j) = 'VARCHAR' THEN json_extract_string(j, '$') ELSE j END",
    ),
)

_OVERLOADED = (
    # position 0 is nowhere; a negative one counts from the end and must lie inside
    "CREATE OR REPLACE MACRO sr_substr(s, p) AS "
    "CASE WHEN p = 0 OR abs(p) > length(s) THEN '' ELSE substr(s, p) END, "
    "(s, p, n) AS CASE WHEN p = 0 OR n <= 0 OR abs(p) > length(s) THEN '' ELSE substr(s, p, n) END",
)


def macro_script() -> str:
    """All macros as one script."""
    single = [f"CREATE OR REPLACE MACRO {head} AS {body}" for head, body in MACROS]
    return ";\n".join((*_OVERLOADED, *single)) + ";"
