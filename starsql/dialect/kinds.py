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

__all__ = ["SYNTAX", "is_syntax_error", "kind_of_code", "kinds_of"]

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

# Characters that must be fixed in a wording for it to tell anything.
_TELLING = 10
# Words in a row that tell a wording, though they are less than half of it.
_TELLING_WORDS = 5

# What no rule of the linter says. Sources: the classes of StarRocks' analyzer (ExpressionAnalyzer,
# FunctionAnalyzer, AnalyticAnalyzer, SelectAnalyzer, QueryAnalyzer), Type.java and ErrorCode.java,
# main branch after 4.1.
_BEYOND_RULES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("unknown-database", ("Unknown database '{}'",)),
    ("unknown-catalog", ("Unknown catalog '{}'",)),
    ("no-database", ("No database selected",)),
    ("ambiguous-column", ("Column {} is ambiguous",)),
    # Aggregation
    (
        "distinct-with-group-by",
        ("cannot combine SELECT DISTINCT with aggregate functions or GROUP BY",),
    ),
    ("count-if-distinct", ("COUNT_IF does not support DISTINCT",)),
    (
        "type-not-aggregated",
        (
            "Type (nested) percentile/hll/bitmap/json/struct/map not support this aggregation "
            "function",
        ),
    ),
    # Joins, subqueries, set operations
    ("join-condition", ("{} requires an ON or USING clause",)),
    (
        "scalar-subquery",
        ("Expected LE 1 to be returned by expression", "Subquery returns more than 1 row"),
    ),
    (
        "correlated-subquery",
        (
            "Not support exists correlation subquery with Non-EQ predicate",
            "Unsupported complex nested in-subquery",
            "Not support none correlation predicate correlation subquery",
            "IN subquery not supported the correlation predicate of the WHERE clause {}",
        ),
    ),
    (
        "in-subquery-place",
        ("multi-column IN predicate is only supported for subquery expressions",),
    ),
    (
        "recursive-cte",
        ("Recursive CTE is not supported",),
    ),
    # Types of expressions
    ("no-arithmetic", ("cast type {} with type {} is invalid",)),
    ("then-types", ("Invalid when type cast {} to {}",)),
    ("operand-types", ("No matching function '{}' with operand types {} and {}",)),
    ("regular-expression", ("Invalid regular expression in '{}'",)),
    ("subscript-type", ("cannot subscript type{} because it is not an array",)),
    ("map-key-type", ("Map key don't supported type: {}",)),
    ("limit-number", ("LIMIT clause {} must be number", "OFFSET clause {} must be number")),
    # Arguments of functions
    (
        "wrong-arguments",
        (
            "Variadic function {} can't support type: {}",
            "{} requires the {} parameter ({}) to be {}",
        ),
    ),
    (
        "constant-argument",
        ("{} distinct should use constant separator",),
    ),
    ("dictionary-arguments", ("dictionary: {} does not exist",)),
    # What is left
    ("expression-too-complex", ("Expression {} too complex, limit: {}",)),
    ("variable-hint", ("Failed to evaluate user variable hint '{}'",)),
    ("temporary-table-outfile", ("temporary table doesn't support select outfile statement",)),
)


@dataclass(frozen=True)
class _Wording:
    """A message of StarRocks' with `{}` for what differs from query to query."""

    code: str
    template: str

    @functools.cached_property
    def pieces(self) -> tuple[str, ...]:
        """The fixed parts, in order, without white space, colon or full stop at their ends."""
        text = self.template.format(*["\0"] * self.template.count("{}"))
        stripped = (piece.strip(" .:") for piece in text.split("\0"))
        return tuple(piece for piece in stripped if piece)

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
        telling = 2 * len(part) >= self.length or len(part.split()) >= _TELLING_WORDS
        return (telling and any(part.lower() in piece.lower() for piece in self.pieces)) or any(
            run.search(part) for run in self._long_runs
        )

    @functools.cached_property
    def _long_runs(self) -> tuple[re.Pattern[str], ...]:
        """Neighbouring fixed parts that are more than two thirds of all that is fixed."""
        count = len(self.pieces)
        runs = (self.pieces[i:j] for i in range(count) for j in range(i + 1, count + 1))
        return tuple(_in_order(run) for run in runs if 3 * sum(map(len, run)) > 2 * self.length)


def _in_order(pieces: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(".*?".join(map(re.escape, pieces)), re.IGNORECASE | re.DOTALL)


@functools.cache
def _wordings() -> tuple[_Wording, ...]:
    telling = [r for r in RULES if r.severity == "error" and kind_of_code(r.code) != SYNTAX]
    # What a rule says first of all counts more than what another says among others.
    rules = [_Wording(rule.code, rule.message) for rule in telling]
    rules += [_Wording(rule.code, message) for rule in telling for message in rule.variants]
    beyond = (_Wording(code, message) for code, messages in _BEYOND_RULES for message in messages)
    # One that is all holes would say anything.
    return tuple(wording for wording in (*rules, *beyond) if wording.length >= _TELLING)


def kind_of_code(code: str) -> str:
    """What a finding's code is compared by: itself, but one kind for all of the grammar."""
    return SYNTAX if code == SYNTAX or code.startswith(f"{SYNTAX}-") else code


def is_syntax_error(message: str) -> bool:
    """Whether StarRocks' parser said it, and not its analyzer."""
    return _SYNTAX_ERROR.search(message) is not None


def kinds_of(message: str, *, part: bool = False) -> tuple[str, ...]:
    """The kinds that a message of StarRocks' stands for, in the linter's order; often only one.

    Empty for a message that is not known. Where several wordings are in a message, the longest
    counts. part: the message may be cut short at either end, as unit tests quote it.
    """
    if is_syntax_error(message):
        return (SYNTAX,)
    text = _SUFFIX.sub("", message[_prefix_end(message) :]).strip()
    found = [wording for wording in _wordings() if wording.says(text)]
    if found:
        longest = max(wording.length for wording in found)
        found = [wording for wording in found if wording.length == longest]
    elif part:
        found = [wording for wording in _wordings() if wording.may_say(text)]
    return _narrowed(tuple(dict.fromkeys(wording.code for wording in found)), text)


def _prefix_end(message: str) -> int:
    match = _PREFIX.match(message)
    return match.end() if match else 0


def _narrowed(kinds: tuple[str, ...], text: str) -> tuple[str, ...]:
    """StarRocks words a function that does not exist and one called wrongly alike."""
    called = _SIGNATURE.search(text)
    if not called:
        return kinds
    known = catalog().function(called[1]) is not None
    not_meant = "unknown-function" if known else "wrong-arguments"
    return tuple(kind for kind in kinds if kind != not_meant)
