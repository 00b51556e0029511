"""From StarRocks' messages to the linter's codes: one table for both directions.

    Column 'abc' cannot be resolved.                     unknown-column, alias-not-visible
    No matching function with signature: foo(int(11)).   unknown-function
    No matching function with signature: sum().          wrong-arguments
    Unexpected input 'where', the most similar ...       syntax, and every syntax-...

An error rule of the linter is found by its own message, `{}` standing for what the query says; what
no rule says is listed in `_BEYOND_RULES`, in the same notation. Several codes for one message mean
that the linter tells apart what StarRocks words alike. Nothing stands for "something else": a
message that is not here has no kind.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from starsql.dialect.catalog import catalog
from starsql.dialect.lint import RULES

__all__ = ["SYNTAX", "kind_of_code", "kinds_of"]

SYNTAX = "syntax"
"""The one kind of all codes that begin so: the linter says why, StarRocks' parser only where."""

_SYNTAX_ERROR = re.compile(
    r"Getting (?:syntax|parsing) error|Unexpected input|No viable (?:statement|alternative)|"
    r"mismatched input|extraneous input|missing \S+ at|Syntax error|Encountered: |"
    r"You have an error in your SQL syntax",
    re.IGNORECASE,
)
# What goes before and after the words: E: (1064, 'Getting analyzing error. Detail message: ....')
_PREFIX = re.compile(
    r"""(?: E:\ \(\d+,\ ['"] )?
        (?: SemanticException:\ )?
        (?: Getting\ analyzing\ error .*? Detail\ message:\ )?""",
    re.DOTALL | re.VERBOSE,
)
_SUFFIX = re.compile(r"""[\s.:]*(?:['"]\))?\s*\Z""")
_SIGNATURE = re.compile(r"No matching function with signature: (\w+)", re.IGNORECASE)

# Sources: the analyzer's classes and ErrorCode.java, StarRocks' main branch (after 4.1).
_BEYOND_RULES: tuple[tuple[str, str], ...] = (
    ("unknown-database", "Unknown database '{}'"),
    ("unknown-catalog", "Unknown catalog '{}'"),
    ("no-database", "No database selected"),
    (
        "not-grouped",
        "column must appear in the GROUP BY clause or be used in an aggregate function",
    ),
    ("scalar-subquery", "Expected LE 1 to be returned by expression"),
    ("scalar-subquery", "Subquery returns more than 1 row"),
    ("join-condition", "{} requires an ON or USING clause"),
)


@dataclass(frozen=True)
class _Wording:
    """A message of StarRocks' with `{}` for what differs from query to query."""

    code: str
    template: str

    @functools.cached_property
    def pieces(self) -> tuple[str, ...]:
        """The fixed parts, in order."""
        text = self.template.format(*["\0"] * self.template.count("{}"))
        return tuple(piece for piece in _SUFFIX.sub("", text).split("\0") if piece)

    @functools.cached_property
    def length(self) -> int:
        return sum(map(len, self.pieces))

    @functools.cached_property
    def whole(self) -> re.Pattern[str]:
        return _in_order(self.pieces)

    def says(self, message: str) -> bool:
        """Whether all the fixed parts are in the message."""
        return self.whole.search(message) is not None

    def may_say(self, part: str) -> bool:
        """Whether a part of a message, as unit tests quote it, is likely to be of this one."""
        if " " in part and any(part.lower() in piece.lower() for piece in self.pieces):
            return True
        return any(run.search(part) for run in self._long_runs)

    @functools.cached_property
    def _long_runs(self) -> tuple[re.Pattern[str], ...]:
        """Neighbouring fixed parts that are more than half of all that is fixed."""
        count = len(self.pieces)
        runs = (self.pieces[i:j] for i in range(count) for j in range(i + 1, count + 1))
        return tuple(_in_order(run) for run in runs if 2 * sum(map(len, run)) > self.length)


def _in_order(pieces: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(".*?".join(map(re.escape, pieces)), re.IGNORECASE | re.DOTALL)


@functools.cache
def _wordings() -> tuple[_Wording, ...]:
    rules = (
        _Wording(rule.code, rule.message)
        for rule in RULES
        if rule.severity == "error" and kind_of_code(rule.code) != SYNTAX
    )
    return (*rules, *(_Wording(code, message) for code, message in _BEYOND_RULES))


def kind_of_code(code: str) -> str:
    """What a finding's code is compared by: itself, but one kind for all of the grammar."""
    return SYNTAX if code == SYNTAX or code.startswith(f"{SYNTAX}-") else code


def kinds_of(message: str) -> frozenset[str]:
    """The kinds that a message of StarRocks', or the part of one that a test quotes, stands for.

    Empty for a message that is not known. The most telling wording counts: of those whose fixed
    parts are all there, the longest.
    """
    if _SYNTAX_ERROR.search(message):
        return frozenset({SYNTAX})
    text = _SUFFIX.sub("", message[_prefix_end(message) :]).strip()
    found = [wording for wording in _wordings() if wording.says(text)]
    if found:
        longest = max(wording.length for wording in found)
        found = [wording for wording in found if wording.length == longest]
    else:
        found = [wording for wording in _wordings() if wording.may_say(text)]
    return _narrowed(frozenset(wording.code for wording in found), text)


def _prefix_end(message: str) -> int:
    match = _PREFIX.match(message)
    return match.end() if match else 0


def _narrowed(kinds: frozenset[str], text: str) -> frozenset[str]:
    """StarRocks words a function that does not exist and one called wrongly alike."""
    called = _SIGNATURE.search(text)
    if not called:
        return kinds
    known = catalog().function(called[1]) is not None
    return kinds - {"unknown-function" if known else "wrong-arguments"}
