"""StarRocks' built-in functions and keywords.

`functions.json` beside this module is taken from StarRocks' sources (Apache-2.0, see NOTICE):
names, kinds, the signatures of scalar functions, reserved and non-reserved keywords, as of main
on 2026-04-30. It does not say since when a function exists; `function_versions.json` does, for
those of which a release note or a page of the documentation says it. Where two of these disagree,
the earlier version stands, and what no page speaks of exists in all versions: a wrong rejection is
worse than a miss.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from importlib import resources
from typing import Any

from starsql.dialect.signature_table import Form
from starsql.dialect.version import MAIN, StarRocksVersion

__all__ = [
    "ARRAY_LAMBDAS",
    "HIGHER_ORDER",
    "MAP_LAMBDAS",
    "Catalog",
    "Function",
    "catalog",
    "words",
]


def words(text: str) -> frozenset[str]:
    """A set of words, written as one text with white space between them."""
    return frozenset(text.split())


ARRAY_LAMBDAS = words(
    "array_map transform array_filter array_sortby all_match any_match array_sort"
)
"""What takes a lambda beside arrays: each parameter stands for an element of one."""
MAP_LAMBDAS = words("map_apply map_filter transform_keys transform_values")
"""What takes a lambda beside a map: its parameters stand for a key and its value."""
HIGHER_ORDER = ARRAY_LAMBDAS | MAP_LAMBDAS


@dataclass(frozen=True, slots=True)
class Function:
    name: str
    kinds: frozenset[str]
    """Of "scalar", "aggregate", "window", "table", "grammar" (read by a rule of its own), ..."""
    forms: tuple[Form, ...] = ()
    """Its signatures in `functions.json`, in the order in which StarRocks tries them; there are
    more in `signature_table.py`, and `signatures.py` reads both."""
    since: StarRocksVersion | None = None
    """The first version that has it; None: all of them, or nobody says."""
    source: str = ""
    """The page that says `since`."""
    instead: str = ""
    """What older versions write in its place, as SQL."""
    later_arguments: Mapping[int, StarRocksVersion] = field(default_factory=dict)
    """Numbers of arguments that only later versions take, and since when."""


@dataclass(frozen=True)
class Catalog:
    """What one version of StarRocks knows."""

    functions: Mapping[str, Function]
    reserved: frozenset[str]
    """Upper case; not usable as a name without backticks."""
    suffixes: tuple[str, ...]
    """Combinators: every aggregate f also exists as f_state, f_merge, ..."""
    later: Mapping[str, Function] = field(default_factory=dict)
    """Functions that only later versions have."""

    def function(self, name: str) -> Function | None:
        """The function of that name in any letter case, combinators included."""
        lower = name.lower()
        found = self.functions.get(lower)
        if found is not None:
            return found
        for suffix in self.suffixes:
            base = (
                self.functions.get(lower.removesuffix(suffix)) if lower.endswith(suffix) else None
            )
            if base is not None and base.name in self.aggregates:
                kind = "scalar" if suffix in ("_state", "_state_merge") else "aggregate"
                return Function(lower, frozenset({kind}))
        return None

    def is_aggregate(self, name: str) -> bool:
        """Whether a call folds many rows into one (with OVER it is a window function)."""
        lower = name.lower()
        if lower in self.aggregates:
            return True
        if lower in self.functions:
            return False
        found = self.function(lower)
        return found is not None and "aggregate" in found.kinds

    def is_window_only(self, name: str) -> bool:
        """Whether a call is possible with OVER only."""
        function = self.functions.get(name.lower())
        return function is not None and "window" in function.kinds

    @functools.cached_property
    def aggregates(self) -> frozenset[str]:
        found = {name for name, f in self.functions.items() if "aggregate" in f.kinds}
        return frozenset(found | (_MORE_AGGREGATES & self.functions.keys()))


# The extraction found only their name, not their kind; documented under aggregate functions:
# https://docs.starrocks.io/docs/category/aggregate-functions/
_MORE_AGGREGATES = words(
    "sum count_if string_agg boolor_agg approx_count_distinct_hll_sketch bitmap_union_int "
    "intersect_count multi_distinct_count multi_distinct_sum percentile_approx_weight min_n max_n "
    "min_by_v2 max_by_v2 bool_and booland_agg every group_concat ds_hll_count_distinct_merge "
    "ds_hll_count_distinct_union ds_theta_count_distinct"
)
# Known to StarRocks' analyzer or parser without being in its table of functions.
_MORE_FUNCTIONS = words(
    "iif nvl2 nvl character_set_name array map row struct named_struct group_concat grouping "
    "grouping_id dictionary_get bool_and booland_agg unnest files table native_query "
    "typeof table_statistics list_rowsets partitions substring position"
)
# The analyzer looks these up with one argument, however many are written: ExpressionAnalyzer.java,
# visitGroupingFunctionCall.
_ANY_NUMBER = words("grouping grouping_id")


@functools.cache
def catalog(version: StarRocksVersion = MAIN) -> Catalog:
    """What ships with the package, as far as a version has it; read once."""
    data = _read("functions.json")
    versions = _read("function_versions.json")
    functions = {
        name: _function(name, frozenset(record["kinds"]), record.get("signatures", ()))
        for name, record in data["functions"].items()
        if not name.startswith("_") or record.get("signatures")
    }
    for name in _MORE_FUNCTIONS | _MORE_AGGREGATES:
        functions.setdefault(name, Function(name, frozenset()))
    for name in _ANY_NUMBER:
        functions[name] = Function(name, functions[name].kinds)
    reserved = set(data["reserved_keywords"])
    for release in versions["releases"]:
        since = StarRocksVersion.parse(release["since"])
        for name in release.get("functions", ()):
            functions[name] = replace(
                functions[name],
                since=since,
                source=release["source"],
                instead=versions["instead"].get(name, ""),
            )
        if version < since:
            reserved.difference_update(release.get("keywords", ()))
            for name, counts in release.get("arguments", {}).items():
                later = dict.fromkeys(counts, since)
                functions[name] = replace(functions[name], later_arguments=later)
    later_functions = {n: f for n, f in functions.items() if f.since and version < f.since}
    return Catalog(
        {name: f for name, f in functions.items() if name not in later_functions},
        frozenset(reserved),
        tuple(data["combinator_suffixes"]),
        later_functions,
    )


def _read(file: str) -> dict[str, Any]:
    text = resources.files("starsql.dialect").joinpath(file).read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def _function(name: str, kinds: frozenset[str], rows: Iterable[tuple[list[str], str]]) -> Function:
    return Function(name, kinds, tuple((tuple(takes), returns) for takes, returns in rows))
