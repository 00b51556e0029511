"""Functions of strings. Positions and lengths count characters; only length() counts bytes.

Source: https://docs.starrocks.io/docs/sql-reference/sql-functions/string-functions/,
be/src/exprs/string_functions.cpp
"""

from __future__ import annotations

import re
from string import ascii_lowercase, ascii_uppercase

from starsql.dialect.engine.translate.scalar import Call, Scalar, coerce
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.types import BIGINT, BOOLEAN, DOUBLE, INT, VARCHAR, array_of

__all__ = ["MACROS", "SCALARS"]

_SUBSTR = (
    # position 0 is nowhere; a negative one counts from the end and must lie inside
    "(s, p) AS CASE WHEN p = 0 OR abs(p) > length(s) THEN '' ELSE substr(s, p) END, "
    "(s, p, n) AS CASE WHEN p = 0 OR n <= 0 OR abs(p) > length(s) THEN '' ELSE substr(s, p, n) END"
)

MACROS: tuple[tuple[str, str], ...] = (
    ("sr_substr", _SUBSTR),
    # letters of ASCII only, unless lower_upper_support_utf8 is set
    ("sr_upper(s)", f"translate(s, '{ascii_lowercase}', '{ascii_uppercase}')"),
    ("sr_lower(s)", f"translate(s, '{ascii_uppercase}', '{ascii_lowercase}')"),
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
    ("sr_split(s, d)", "CASE WHEN s = '' THEN [''] ELSE str_split(s, d) END"),
    ("sr_repeat(s, n)", "CASE WHEN n < 1 THEN '' ELSE repeat(s, n) END"),
    (
        "sr_lpad(s, n, p)",
        "CASE WHEN n < 0 THEN NULL WHEN n <= length(s) THEN left(s, n) WHEN p = '' THEN s "
        "ELSE lpad(s, n, p) END",
    ),
    (
        "sr_rpad(s, n, p)",
        "CASE WHEN n < 0 THEN NULL WHEN n <= length(s) THEN left(s, n) WHEN p = '' THEN s "
        "ELSE rpad(s, n, p) END",
    ),
    ("sr_strcmp(a, b)", "CASE WHEN a < b THEN -1 WHEN a > b THEN 1 WHEN a = b THEN 0 END"),
    (
        "sr_find_in_set(s, l)",
        "CASE WHEN l IS NULL OR s IS NULL THEN NULL WHEN strpos(s, ',') > 0 THEN 0 "
        "ELSE coalesce(list_position(str_split(l, ','), s), 0) END",
    ),
    (
        # n parts from the left, or the right if n is negative
        "sr_substring_index(s, d, n)",
        "CASE WHEN n = 0 OR d = '' THEN '' "
        "WHEN n > 0 THEN array_to_string(list_slice(str_split(s, d), 1, n), d) "
        "ELSE array_to_string(list_slice(str_split(s, d), "
        "greatest(len(str_split(s, d)) + n + 1, 1), len(str_split(s, d))), d) END",
    ),
    (
        "sr_append_if_absent(s, c)",
        "CASE WHEN length(c) <> 1 THEN NULL WHEN s = '' OR ends_with(s, c) THEN s ELSE s || c END",
    ),
)


def _concat(call: Call) -> Typed:
    """NULL if any part is, unlike DuckDB's concat."""
    return Typed(f"({' || '.join(arg.sql for arg in call.args)})", VARCHAR)


def _concat_ws(call: Call) -> Typed:
    """Parts that are NULL are left out; a single one is given back as it is."""
    mark, *parts = call.args
    if len(parts) == 1 and parts[0].type.kind == "ARRAY":
        texts = coerce(parts[0], array_of(VARCHAR), call.mismatch)
        return Typed(f"array_to_string({texts}, {mark.sql})", VARCHAR)
    texts = ", ".join(coerce(part, VARCHAR, call.mismatch) for part in parts)
    if len(parts) == 1:
        return Typed(f"CASE WHEN {mark.sql} IS NOT NULL THEN {texts} END", VARCHAR)
    return Typed(f"concat_ws({mark.sql}, {texts})", VARCHAR)


def _trim(call: Call) -> Typed:
    """Spaces, or the characters that the second argument lists."""
    return Typed(f"{call.name}({', '.join(arg.sql for arg in call.args)})", VARCHAR)


def _length(call: Call) -> Typed:
    value = call.args[0]
    if value.type.kind == "VARBINARY":
        return Typed(f"CAST(octet_length({value.sql}) AS INTEGER)", INT)
    text = coerce(value, VARCHAR, call.mismatch)
    return Typed(f"CAST(octet_length(encode({text})) AS INTEGER)", INT)


def _reverse(call: Call) -> Typed:
    value = call.args[0]
    if value.type.kind == "ARRAY":
        return Typed(f"list_reverse({value.sql})", value.type)
    return Typed(f"sr_reverse({coerce(value, VARCHAR, call.mismatch)})", VARCHAR)


def _pad(call: Call) -> Typed:
    """Filled up with spaces unless told otherwise."""
    text, length, filling = (*(arg.sql for arg in call.args), "' '")[:3]
    return Typed(f"sr_{call.name}({text}, CAST({length} AS INTEGER), {filling})", VARCHAR)


def _locate(call: Call) -> Typed:
    part, text, start = (*(arg.sql for arg in call.args), "1")[:3]
    return Typed(f"CAST(sr_locate({part}, {text}, {start}) AS INTEGER)", INT)


def _strpos(call: Call) -> Typed:
    text, part = (arg.sql for arg in call.args[:2])
    if len(call.args) > 2:
        return Typed(f"sr_strpos({text}, {part}, {call.args[2].sql})", BIGINT)
    return Typed(f"sr_instr({text}, {part})", BIGINT)


def _from_right(place: Typed, mark: Typed) -> bool:
    """Counted from the right, a mark that overlaps itself (`##` in `###`) is found elsewhere."""
    to_the_right = place.literal is not None and not place.literal.startswith("-")
    return not to_the_right and len(mark.literal or "") != 1


def _split_part(call: Call) -> Typed:
    _, mark, place = call.args
    function = "sr_split_part_anywhere" if _from_right(place, mark) else "sr_split_part"
    return Typed(f"{function}({', '.join(arg.sql for arg in call.args)})", VARCHAR)


def _substring_index(call: Call) -> Typed:
    _, mark, place = call.args
    function = "sr_substring_index"
    if _from_right(place, mark):
        function = "sr_substring_index_anywhere"
    return Typed(f"{function}({', '.join(arg.sql for arg in call.args)})", VARCHAR)


def _hex(call: Call) -> Typed:
    """Of a number without leading zeros, two's complement; of text byte by byte."""
    value = call.args[0]
    if value.type.is_integer:
        return Typed(f"upper(hex({coerce(value, BIGINT, call.mismatch)}))", VARCHAR)
    if value.type.kind == "VARBINARY":
        return Typed(f"hex({value.sql})", VARCHAR)
    return Typed(f"hex(encode({coerce(value, VARCHAR, call.mismatch)}))", VARCHAR)


# ---- regular expressions: RE2 stands behind both engines, here told that a dot matches newlines


def _groups(call: Call, pattern: str) -> int:
    try:
        return re.compile(pattern).groups
    except re.error:
        raise call.refuse(f"the pattern {pattern!r}") from None


def _regexp_extract(call: Call) -> Typed:
    """The empty string where nothing matches or there is no such group."""
    text, pattern, group = call.args
    if pattern.literal is None or group.literal is None:
        raise call.refuse("a pattern or group that is not constant")
    known = group.literal.isdigit() and int(group.literal) <= _groups(call, pattern.literal)
    returns = array_of(VARCHAR) if call.name == "regexp_extract_all" else VARCHAR
    if not known:
        nothing = "CAST([] AS VARCHAR[])" if returns.kind == "ARRAY" else "''"
        return Typed(f"CASE WHEN {text.sql} IS NOT NULL THEN {nothing} END", returns)
    return Typed(f"{call.name}({text.sql}, {pattern.sql}, {group.literal}, 's')", returns)


_LAZY = re.compile(r"[*+?}]\?|\|")
"""StarRocks takes the longest match, DuckDB the first: these patterns tell them apart."""


def _regexp_replace(call: Call) -> Typed:
    pattern = call.args[1].literal
    if not pattern or _LAZY.search(pattern):
        raise call.refuse(f"the pattern {pattern!r}" if pattern else "a pattern not constant")
    return Typed(f"regexp_replace({', '.join(arg.sql for arg in call.args)}, 'gs')", VARCHAR)


def _regexp(call: Call) -> Typed:
    return Typed(f"regexp_matches({call.args[0].sql}, {call.args[1].sql}, 's')", BOOLEAN)


def _regexp_count(call: Call) -> Typed:
    text, pattern = call.args
    if not pattern.literal:
        raise call.refuse("a pattern that is not constant")
    return Typed(f"len(regexp_extract_all({text.sql}, {pattern.sql}, 0, 's'))", BIGINT)


_STRING_LIST = array_of(VARCHAR)

SCALARS: dict[str, Scalar] = {
    "substr substring mid": Scalar("s i i?", VARCHAR, "sr_substr({args})"),
    "left strleft": Scalar("s i", VARCHAR, "sr_left({args})"),
    "right strright": Scalar("s i", VARCHAR, "sr_right({args})"),
    "locate": Scalar("s s i?", None, build=_locate),
    "instr": Scalar("s s", INT, "CAST(sr_instr({args}) AS INTEGER)"),
    "strpos": Scalar("s s i?", None, build=_strpos),
    "length": Scalar("a", None, build=_length),
    "char_length character_length": Scalar("s", INT, "CAST(length({0}) AS INTEGER)"),
    "upper ucase": Scalar("s", VARCHAR, "sr_upper({0})"),
    "lower lcase": Scalar("s", VARCHAR, "sr_lower({0})"),
    "initcap": Scalar("s", VARCHAR, "sr_initcap({0})"),
    "trim ltrim rtrim": Scalar("s s?", None, build=_trim),
    "concat": Scalar("s s*", None, build=_concat),
    "concat_ws": Scalar("s a a*", None, build=_concat_ws),
    "replace": Scalar("s s s", VARCHAR, "CASE WHEN {1} = '' THEN {0} ELSE replace({args}) END"),
    "reverse": Scalar("a", None, build=_reverse),
    "repeat": Scalar("s i", VARCHAR, "sr_repeat({0}, CAST({1} AS INTEGER))"),
    "space": Scalar("i", VARCHAR, "sr_repeat(' ', CAST({0} AS INTEGER))"),
    "lpad rpad": Scalar("s i s?", None, build=_pad),
    "substring_index": Scalar("s s i", None, build=_substring_index),
    "translate": Scalar("s s s", VARCHAR, "sr_translate({args})"),
    "starts_with": Scalar("s s", BOOLEAN, "starts_with({args})"),
    "ends_with": Scalar("s s", BOOLEAN, "ends_with({args})"),
    "split_part": Scalar("s s i", None, build=_split_part),
    "split": Scalar("s s", _STRING_LIST, "sr_split({args})"),
    "strcmp": Scalar("s s", INT, "sr_strcmp({args})"),
    "find_in_set": Scalar("s s", INT, "CAST(sr_find_in_set({args}) AS INTEGER)"),
    "null_or_empty": Scalar("s", BOOLEAN, "({0} IS NULL OR {0} = '')"),
    "append_trailing_char_if_absent": Scalar("s s", VARCHAR, "sr_append_if_absent({args})"),
    "ascii": Scalar("s", INT, "sr_first_byte({0})"),
    "char": Scalar("i", VARCHAR, "sr_char({0})"),
    "hex": Scalar("a", None, build=_hex),
    "regexp_extract regexp_extract_all": Scalar("s s i", None, build=_regexp_extract),
    "regexp_replace": Scalar("s s s", None, build=_regexp_replace),
    "regexp_count": Scalar("s s", None, build=_regexp_count),
    "regexp rlike": Scalar("s s", None, build=_regexp),
    "md5": Scalar("s", VARCHAR, "md5({0})"),
    "crc32": Scalar("s", BIGINT, "sr_crc32({0})"),
    "murmur_hash3_32": Scalar("s s*", INT, "sr_murmur_hash3_32([{args}])"),
    "ngram_search": Scalar("s s i", DOUBLE, "sr_ngram_search({args})"),
    "ngram_search_case_insensitive": Scalar(
        "s s i", DOUBLE, "sr_ngram_search(lower({0}), lower({1}), {2})"
    ),
    "format_bytes": Scalar("i", VARCHAR, "sr_format_bytes({0})"),
    "url_encode": Scalar("s", VARCHAR, "sr_url_encode({0})"),
    "url_decode": Scalar("s", VARCHAR, "sr_url_decode({0})"),
    "url_extract_host": Scalar("s", VARCHAR, "sr_url_host({0})"),
    "url_extract_parameter": Scalar("s s", VARCHAR, "sr_url_parameter({args})"),
    "inet_aton": Scalar("s", BIGINT, "sr_inet_aton({0})"),
    "sha2": Scalar("s i", VARCHAR, "sr_sha2({args})"),
    "md5sum": Scalar("s s*", VARCHAR, "md5(concat({args}))"),
}
