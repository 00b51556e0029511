"""FROM: joins, table functions, derived tables, VALUES, PIVOT.

FROM orders o, unnest(o.items) AS i (item)      -- a table function sees what stands before it
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.lint.rule import Hit, Rule, Subject
from starsql.dialect.scope import Scope

__all__ = ["RULES"]

_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/"
)
_QUERY = _ANALYZER + "QueryAnalyzer.java"
_JOIN_DOC = (
    "https://docs.starrocks.io/docs/sql-reference/sql-statements/table_bucket_part_index/SELECT/"
    "SELECT_JOIN/"
)


# -- joins -----------------------------------------------------------------------------------------


def _hinted_joins(subject: Subject) -> Iterator[tuple[Token, str, str]]:
    """Tokens JOIN with a hint behind them, what the join is called, and the hint."""
    for i in subject.token_places.get(TokenType.JOIN, ()):
        join, *after = subject.tokens[i : i + 3]
        if len(after) == 2 and after[0].token_type == TokenType.L_BRACKET:
            before = " ".join(t.text.upper() for t in subject.tokens[max(0, i - 2) : i])
            yield join, before, after[1].text.upper()


_HINTS = ("BROADCAST", "SHUFFLE", "BUCKET", "COLOCATE", "UNREORDER", "SKEW")


def unknown_join_hint(subject: Subject) -> Iterator[Hit]:
    for token, _, hint in _hinted_joins(subject):
        if hint not in _HINTS:
            yield Hit(token, (hint,), f"hints are {', '.join(_HINTS).lower()}")


def broadcast_join(subject: Subject) -> Iterator[Hit]:
    for token, before, hint in _hinted_joins(subject):
        side = next((s for s in ("RIGHT", "FULL") if s in before.split()), None)
        if hint == "BROADCAST" and side is not None:
            kind = next((k for k in ("SEMI", "ANTI") if before.endswith(k)), "OUTER")
            yield Hit(token, (f"{side} {kind} JOIN",), "exchange the tables, or drop the hint")


def cross_join_hint(subject: Subject) -> Iterator[Hit]:
    for token, before, hint in _hinted_joins(subject):
        if before.endswith("CROSS") and hint in ("SHUFFLE", "BUCKET", "COLOCATE"):
            yield Hit(token, (hint,), "drop the hint")


# -- derived tables, VALUES, stars -----------------------------------------------------------------


def derived_column_names(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for source in scope.sources + scope.hidden:
            node = source.node
            alias = node.args.get("alias") if isinstance(node, exp.Subquery) else None
            if not isinstance(alias, exp.TableAlias) or not alias.columns:
                continue
            outputs = subject.resolution.derived.get(id(node))
            if outputs is not None and len(outputs) != len(alias.columns):
                yield Hit(node, (), f"{len(alias.columns)} names for {len(outputs)} columns")


def values_width(subject: Subject) -> Iterator[Hit]:
    for values in subject.all(exp.Values):
        widths = {
            len(row.expressions) if isinstance(row, exp.Tuple) else 1 for row in values.expressions
        }
        if len(widths) > 1:
            counts = " and ".join(str(width) for width in sorted(widths))
            yield Hit(values, (), f"rows have {counts} values")


def excluded_columns(subject: Subject) -> Iterator[Hit]:
    for scope, star, table, names in _excluding_stars(subject):
        known = _star_columns(scope, table)
        missing = [name for name in names if known is not None and name.lower() not in known]
        if missing:
            where = f"table '{table}'" if table else "current scope"
            yield Hit(star, (", ".join(missing), where), None)


def everything_excluded(subject: Subject) -> Iterator[Hit]:
    for scope, star, table, names in _excluding_stars(subject):
        known = _star_columns(scope, table)
        if known and known <= {name.lower() for name in names}:
            where = f"table '{table}'" if table else "query scope"
            yield Hit(star, (where,), "leave one column at least")


def _excluding_stars(subject: Subject) -> Iterator[tuple[Scope, exp.Expr, str, list[str]]]:
    for scope in subject.scopes:
        for item in scope.select.expressions:
            star = item.this if isinstance(item, exp.Column) else item
            names = star.args.get("except_") if isinstance(star, exp.Star) else None
            if names:
                table = item.table if isinstance(item, exp.Column) else ""
                yield scope, item, table, [name.name for name in names]


def _star_columns(scope: Scope, table: str) -> set[str] | None:
    """Names, in lower case, of what a star stands for; None if that is open."""
    sources = [s for s in scope.sources if not table or s.name == table]
    names: set[str] = set()
    for source in sources:
        if source.outputs is None or source.unnamed:
            return None
        names |= {(output.name or "").lower() for output in source.outputs}
    return names


def _first_source(select: exp.Select) -> exp.Expr | None:
    from_ = select.args.get("from_")
    source = from_.this if from_ is not None else None
    return source if isinstance(source, exp.Expr) else None


def star_from_dual(subject: Subject) -> Iterator[Hit]:
    for select in subject.all(exp.Select):
        source = _first_source(select)
        if isinstance(source, exp.Table) and source.name.upper() == "DUAL" and not source.db:
            quoted = isinstance(source.this, exp.Identifier) and source.this.args.get("quoted")
            for item in select.expressions:
                if item.is_star and not quoted:
                    yield Hit(item, (), "DUAL has no columns")


RULES = (
    Rule(
        "unknown-join-hint",
        "JOIN hint not recognized: {}",
        unknown_join_hint,
        bad="SELECT 1 FROM player p JOIN [hash] team t ON p.team_id = t.team_id",
        good="SELECT 1 FROM player p JOIN [shuffle] team t ON p.team_id = t.team_id",
        url=_JOIN_DOC,
    ),
    Rule(
        "broadcast-join",
        "{} does not support BROADCAST.",
        broadcast_join,
        bad="SELECT 1 FROM player p RIGHT JOIN [broadcast] team t ON p.team_id = t.team_id",
        good="SELECT 1 FROM player p LEFT JOIN [broadcast] team t ON p.team_id = t.team_id",
        url=_QUERY,
    ),
    Rule(
        "cross-join-hint",
        "CROSS JOIN does not support {}.",
        cross_join_hint,
        bad="SELECT 1 FROM player CROSS JOIN [shuffle] team",
        good="SELECT 1 FROM player CROSS JOIN [broadcast] team",
        url=_QUERY,
    ),
    Rule(
        "derived-table-columns",
        "In definition of view, derived table or common table expression, SELECT list and column "
        "names list have different column counts",
        derived_column_names,
        bad="SELECT a FROM (SELECT id FROM player) t(a, b)",
        good="SELECT a FROM (SELECT id, name FROM player) t(a, b)",
        url=_QUERY,
    ),
    Rule(
        "values-width",
        "Values have unequal number of columns",
        values_width,
        bad="SELECT column_0 FROM (VALUES (1, 2), (3)) v",
        good="SELECT column_0 FROM (VALUES (1, 2), (3, 4)) v",
        url=_QUERY,
    ),
    Rule(
        "excluded-columns",
        "Column(s) [{}] do not exist in {}",
        excluded_columns,
        bad="SELECT * EXCLUDE (nothing) FROM team",
        good="SELECT * EXCLUDE (FOUNDED) FROM team",
        url=_ANALYZER + "SelectAnalyzer.java",
    ),
    Rule(
        "everything-excluded",
        "EXCLUDE clause removes all columns from {}",
        everything_excluded,
        bad="SELECT * EXCLUDE (team_id, title, founded) FROM team",
        good="SELECT * EXCLUDE (team_id, founded) FROM team",
        url=_ANALYZER + "SelectAnalyzer.java",
    ),
    Rule(
        "star-from-dual",
        "No tables used",
        star_from_dual,
        bad="SELECT * FROM dual",
        good="SELECT 1 FROM dual",
        url="https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/"
        "starrocks/sql/parser/AstBuilder.java",
    ),
)
