"""Tables, columns and aliases: does every name mean exactly one thing?"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.lint.hints import (
    alias_hint,
    column_hint,
    fields_hint,
    qualifier_hint,
    table_hint,
)
from starsql.dialect.lint.rule import Hit, Rule, Subject, text_of
from starsql.dialect.scope import LATERAL_ALIASES_SINCE, Reference, Scope

__all__ = ["RULES"]

_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/"
)
_ALIAS_DOC = (
    "https://docs.starrocks.io/docs/sql-reference/sql-statements/table_bucket_part_index/SELECT/"
    "SELECT_alias/"
)
_LIMIT_DOC = "https://docs.starrocks.io/docs/sql-reference/System_limit/"


def unknown_table(subject: Subject) -> Iterator[Hit]:
    if "_SYNC_MV_" in subject.tree.meta.get("bracket_hints", ()):
        return  # rollups and synchronous materialized views are read by names of their own
    for node in subject.resolution.unknown_tables:
        name = ".".join(part.name for part in node.parts)
        yield Hit(node, (name,), table_hint(subject, node))


def unknown_qualifier(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            if reference.outcome == "unknown-table" and not _is_star(reference):
                parts = reference.node.find_all(exp.Identifier)
                name = ".".join(f"`{part.name}`" for part in parts)
                yield Hit(reference.node, (name,), qualifier_hint(subject, scope, reference.name))


def unknown_star(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            if reference.outcome == "unknown-table" and _is_star(reference):
                hint = qualifier_hint(subject, scope, reference.name)
                yield Hit(reference.node, (reference.name,), hint)


def _is_star(reference: Reference) -> bool:
    return isinstance(reference.node, exp.Column) and isinstance(reference.node.this, exp.Star)


def unknown_column(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            if reference.outcome != "unknown" or _is_using(reference):
                continue
            if not _is_alias(scope, reference):
                hint = column_hint(subject, scope, reference)
                yield Hit(reference.node, (reference.name,), hint)
    yield from _unknown_fields(subject)


def _unknown_fields(subject: Subject) -> Iterator[Hit]:
    """Fields that a struct has not, or of what is no struct."""
    for reference in subject.resolution.meanings.values():
        if not reference.fields or reference.column is None:
            continue
        type_ = subject.type_of_output(reference.column)
        if type_ is not None and subject.type_of(reference.node) is None:
            yield Hit(reference.node, (text_of(reference.node),), fields_hint(type_))


def _is_using(reference: Reference) -> bool:
    return isinstance(reference.node, exp.Identifier)


def _is_alias(scope: Scope, reference: Reference) -> bool:
    return (
        reference.clause in ("where", "on", "select")
        and isinstance(reference.node, exp.Column)
        and not reference.node.table
        and reference.name.lower() in scope.aliases
    )


def alias_in_where(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            if reference.outcome == "unknown" and _is_alias(scope, reference):
                hint = alias_hint(subject, scope, reference)
                yield Hit(reference.node, (reference.name,), hint)


def ambiguous_column(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            if reference.outcome != "ambiguous":
                continue
            lower = reference.name.lower()
            holders = [s.name for s in scope.sources if s.name and s.get(lower) is not None]
            hint = None
            if lower in scope.ambiguous_aliases:
                hint = "several items of SELECT have this alias"
            elif len(holders) > 1:
                hint = "write " + " or ".join(f"`{h}`.`{reference.name}`" for h in holders)
            yield Hit(reference.node, (reference.name,), hint)


def cyclic_alias(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            if reference.outcome == "cyclic":
                yield Hit(reference.node, (reference.name.lower(),), "each stands for the other")


def not_unique_alias(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        seen: set[tuple[str, bool, tuple[str, ...]]] = set()
        for source in scope.sources + scope.hidden:
            if source.name is None or not isinstance(source.node, (exp.Table, exp.Subquery)):
                continue
            if source.cte:
                continue  # StarRocks does not look at these
            # The same name from two databases is told apart by the database, unless it is an alias;
            # a derived table's alias belongs to no database, a table's to the current one.
            derived = isinstance(source.node, exp.Subquery)
            key = (source.name, derived, () if source.aliased else source.path)
            if key in seen:
                yield Hit(source.node, (source.name,), "give each its own alias")
            seen.add(key)
    for with_ in subject.all(exp.With):
        names: set[str] = set()
        for cte in with_.expressions:
            if cte.alias in names:
                yield Hit(cte, (cte.alias,), "two queries of WITH have this name")
            names.add(cte.alias)


def derived_without_alias(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for source in scope.sources:
            node = source.node
            if source.name is None and isinstance(node, exp.Subquery) and _is_derived(node):
                yield Hit(node, (), "write an alias behind the closing parenthesis: (...) t")


def _is_derived(node: exp.Subquery) -> bool:
    """Whether it is a table at all, and no table function in parentheses."""
    return node.parent is not None and not isinstance(node.this, exp.TableFromRows)


def using_column(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            if reference.outcome == "unknown" and _is_using(reference):
                holders = [s.name for s in scope.sources if s.get(reference.name.lower())]
                has = f"only `{holders[0]}` has it" if holders else "neither side has it"
                yield Hit(reference.node, (reference.name,), f"{has}; write ON a.x = b.y")


def cte_columns(subject: Subject) -> Iterator[Hit]:
    for cte, outputs in subject.resolution.ctes:
        alias = cte.args.get("alias")
        names = alias.columns if alias is not None else []
        if names and outputs is not None and len(names) != len(outputs):
            yield Hit(cte, (), f"{len(names)} names for a query of {len(outputs)} columns")


RULES = (
    Rule(
        "unknown-table",
        "Unknown table '{}'",
        unknown_table,
        bad="SELECT id FROM plyer",
        good="SELECT id FROM player",
        url=_LIMIT_DOC,
    ),
    Rule(
        "unknown-column",
        "Column '{}' cannot be resolved",
        unknown_column,
        bad="SELECT teamid FROM player",
        good="SELECT TEAM_ID FROM player",
        url=_ANALYZER + "Scope.java",
    ),
    Rule(
        "unknown-qualifier",
        "Column '{}' cannot be resolved",
        unknown_qualifier,
        bad="SELECT player.id FROM player p",
        good="SELECT p.id FROM player p",
        url=_ALIAS_DOC,
    ),
    Rule(
        "unknown-star",
        "Unknown table '{}'",
        unknown_star,
        bad="SELECT player.* FROM player p",
        good="SELECT p.* FROM player p",
        url=_ANALYZER + "SelectAnalyzer.java",
    ),
    Rule(
        "alias-not-visible",
        "Column '{}' cannot be resolved",
        alias_in_where,
        bad="SELECT score * 2 AS double_score FROM player WHERE double_score > 3",
        good="SELECT score * 2 AS double_score FROM player HAVING double_score > 3",
        url=_ALIAS_DOC,
    ),
    Rule(
        "ambiguous-column",
        "Column '{}' is ambiguous",
        ambiguous_column,
        bad="SELECT team_id FROM player JOIN team ON player.team_id = team.team_id",
        good="SELECT team_id FROM player JOIN team USING (team_id)",
        url=_ANALYZER + "Scope.java",
    ),
    Rule(
        "cyclic-alias",
        "Cyclic aliases: {}",
        cyclic_alias,
        bad="SELECT y + 1 AS x, x + 1 AS y FROM player",
        good="SELECT y + 1 AS x, score + 1 AS y FROM player",
        url=_ANALYZER + "QueryAnalyzer.java",
        since=LATERAL_ALIASES_SINCE,
    ),
    Rule(
        "not-unique-alias",
        "Not unique table/alias: '{}'",
        not_unique_alias,
        bad="SELECT 1 FROM player a JOIN team a ON a.team_id = 1",
        good="SELECT 1 FROM player a JOIN team A ON a.team_id = A.team_id",
        url=_ANALYZER + "QueryAnalyzer.java",
    ),
    Rule(
        "derived-table-without-alias",
        "Every derived table must have its own alias",
        derived_without_alias,
        bad="SELECT id FROM (SELECT id FROM player)",
        good="SELECT id FROM (SELECT id FROM player) p",
        url=_ANALYZER + "QueryAnalyzer.java",
    ),
    Rule(
        "using-column",
        "Column '{}' cannot be resolved",
        using_column,
        bad="SELECT 1 FROM player JOIN team USING (title)",
        good="SELECT 1 FROM player JOIN team USING (team_id)",
        url=_ANALYZER + "QueryAnalyzer.java",
    ),
    Rule(
        "cte-column-count",
        "View's SELECT and view's field list have different column counts",
        cte_columns,
        bad="WITH c (a, b) AS (SELECT id FROM player) SELECT a FROM c",
        good="WITH c (a) AS (SELECT id FROM player) SELECT a FROM c",
        url=_ANALYZER + "QueryAnalyzer.java",
    ),
)
