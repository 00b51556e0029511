"""Functions and keywords by version: what the data file says, and what a version makes of it."""

from __future__ import annotations

import pytest

from starsql.dialect.catalog import Function, catalog
from starsql.dialect.signatures import Mismatch, call_type
from starsql.dialect.version import MAIN, StarRocksVersion

EVERYTHING = catalog(MAIN)
BOUNDED = [function for function in EVERYTHING.functions.values() if function.since]


@pytest.mark.parametrize("function", BOUNDED, ids=lambda function: function.name)
def test_a_bound_names_its_source(function: Function) -> None:
    assert function.source.startswith(
        ("https://docs.starrocks.io/", "https://github.com/StarRocks/starrocks/pull/")
    )
    assert function.since is not None
    assert StarRocksVersion(2, 5) < function.since < MAIN


@pytest.mark.parametrize(
    ("name", "since"),
    [
        ("last_day", "3.1"),
        ("percent_rank", "3.2"),
        ("weekday", "4.0"),
        ("element_at", "3.0"),
        ("array_flatten", "3.5"),
        ("string_agg", "4.1"),
    ],
)
def test_a_function_exists_from_its_first_version_on(name: str, since: str) -> None:
    first = StarRocksVersion.parse(since)
    before = StarRocksVersion(first.major, first.minor - 1)
    assert catalog(first).function(name) is not None
    assert catalog(MAIN).function(name) is not None
    assert catalog(StarRocksVersion(2, 5)).function(name) is None
    if first.minor:
        assert catalog(before).function(name) is None
        assert catalog(before).later[name].since == first


@pytest.mark.parametrize("name", ["min_by", "replace", "percentile_disc", "regexp_extract_all"])
def test_of_disagreeing_pages_the_earlier_version_counts(name: str) -> None:
    # Release notes call them new in 3.x; their own pages, or 2.5's notes, say otherwise.
    assert catalog(StarRocksVersion(2, 5)).function(name) is not None


def test_aggregates_are_those_of_the_version() -> None:
    assert catalog(StarRocksVersion(4, 1)).is_aggregate("string_agg")
    assert not catalog(StarRocksVersion(2, 5)).is_aggregate("string_agg")
    assert catalog(StarRocksVersion(2, 5)).is_aggregate("sum_if")


def test_arguments_that_came_later() -> None:
    old, new = catalog(StarRocksVersion(2, 5)), catalog(MAIN)
    now = old.function("now")
    assert now is not None
    assert now.later_arguments == {1: StarRocksVersion(3, 1)}
    for name, count in (("now", 1), ("array_sort", 2)):
        assert isinstance(call_type(name, [None] * count, old), Mismatch)
        assert not isinstance(call_type(name, [None] * (count - 1), old), Mismatch)
        assert not isinstance(call_type(name, [None] * count, new), Mismatch)


def test_words_are_reserved_from_their_version_on() -> None:
    assert "TEXT" in catalog(StarRocksVersion(3, 1)).reserved
    assert "TEXT" not in catalog(StarRocksVersion(3, 0)).reserved
    assert "SELECT" in catalog(StarRocksVersion(2, 5)).reserved
