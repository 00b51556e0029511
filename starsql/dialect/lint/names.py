"""Tables, columns and aliases: does every name mean exactly one thing?"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from sqlglot import exp

from starsql.dialect.lint.rule import Hit, Rule, Subject
from starsql.dialect.scope import Reference, Scope, Source

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


def near(name: str, known: Iterable[str], *, limit: int = 3) -> list[str]:
    """Known names that the writer may have meant, best first."""
    by_lower = {candidate.lower(): candidate for candidate in known}
    found = difflib.get_close_matches(name.lower(), by_lower, n=limit, cutoff=0.72)
    return [by_lower[match] for match in found]


def _did_you_mean(candidates: list[str]) -> str | None:
    return f"did you mean {' or '.join(f'`{c}`' for c in candidates)}?" if candidates else None


def unknown_table(subject: Subject) -> Iterator[Hit]:
    for node in subject.resolution.unknown_tables:
        name = ".".join(part.name for part in node.parts)
        database = node.db or subject.database
        here = [t.name for t in subject.schema.only(database or None).tables]
        other_case = [known for known in here if known.lower() == node.name.lower()]
        hint: str | None
        if other_case:
            hint = f"names of tables are case-sensitive; did you mean `{other_case[0]}`?"
        else:
            hint = _did_you_mean(near(node.name, here)) or _elsewhere(subject, node.name)
        yield Hit(node, (name,), hint)


def _elsewhere(subject: Subject, table: str) -> str | None:
    databases = sorted(
        {t.database for t in subject.schema.tables if t.name == table and t.database}
    )
    return f"it exists in database {', '.join(f'`{d}`' for d in databases)}" if databases else None


def unknown_qualifier(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            if reference.outcome == "unknown-table":
                yield Hit(reference.node, (reference.name,), _qualifier_hint(scope, reference.name))


def _qualifier_hint(scope: Scope, name: str) -> str | None:
    for source in scope.sources:
        if source.aliased and isinstance(source.node, exp.Table) and source.node.name == name:
            return f"the table is called `{source.name}` here; its own name is gone"
        if source.name and source.name.lower() == name.lower():
            return f"names of tables are case-sensitive; did you mean `{source.name}`?"
    for source in scope.hidden:
        if source.name == name:
            return "only the ON clause of a semi or anti join sees this side"
    known = [source.name for source in scope.sources if source.name]
    return _did_you_mean(near(name, known)) or (
        f"FROM has {', '.join(f'`{k}`' for k in known)}" if known else None
    )


def unknown_column(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            if reference.outcome != "unknown" or _is_using(reference):
                continue
            if not _is_alias(scope, reference):
                hint = _column_hint(subject, scope, reference)
                yield Hit(reference.node, (reference.name,), hint)


def _is_using(reference: Reference) -> bool:
    return isinstance(reference.node, exp.Identifier)


def _is_alias(scope: Scope, reference: Reference) -> bool:
    return (
        reference.clause in ("where", "on", "select")
        and isinstance(reference.node, exp.Column)
        and not reference.node.table
        and reference.name.lower() in scope.aliases
    )


def _column_hint(subject: Subject, scope: Scope, reference: Reference) -> str | None:
    sources = [reference.source] if reference.source is not None else scope.sources
    known = [output.name for s in sources for output in s.outputs or () if output.name]
    if reference.clause in ("group", "having", "order"):
        known += list(scope.aliases)
    hint = _did_you_mean(near(reference.name, known))
    if hint is None and scope.clause != "order":
        hidden = [s for s in scope.hidden if s.get(reference.name.lower()) is not None]
        if hidden:
            return "only the ON clause of a semi or anti join sees this side"
    holders = _tables_with(subject, reference.name, sources)
    if holders:
        where = f"It exists in {', '.join(f'`{name}`' for name in holders[:3])}"
        return f"{hint} {where}" if hint else where
    return hint


def _tables_with(subject: Subject, column: str, sources: list[Source]) -> list[str]:
    here = {id(source.table) for source in sources if source.table is not None}
    beside = subject.schema.only(subject.database)
    return [t.name for t in beside.tables if id(t) not in here and t.column(column) is not None]


def alias_in_where(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            if reference.outcome == "unknown" and _is_alias(scope, reference):
                yield Hit(reference.node, (reference.name,), _alias_hint(reference))


def _alias_hint(reference: Reference) -> str:
    if reference.clause == "select":
        return "an alias of the same SELECT is not visible here; repeat its expression, or select \
it in a subquery first"
    return f"an alias of SELECT is not visible in {reference.clause.upper()}; repeat its expression"


def ambiguous_column(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            if reference.outcome != "ambiguous":
                continue
            lower = reference.name.lower()
            holders = [s.name for s in scope.sources if s.name and s.get(lower) is not None]
            hint = None
            if len(holders) > 1:
                hint = "write " + " or ".join(f"`{h}`.`{reference.name}`" for h in holders)
            yield Hit(reference.node, (reference.name,), hint)


def not_unique_alias(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        seen: set[tuple[str, tuple[str, ...]]] = set()
        for source in scope.sources + scope.hidden:
            if source.name is None or not isinstance(source.node, (exp.Table, exp.Subquery)):
                continue
            # The same name from two databases is told apart by the database, unless it is an alias.
            key = (source.name, () if source.aliased else source.path)
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
            if source.name is None and isinstance(node, exp.Subquery) and node.parent is not None:
                yield Hit(node, (), "write an alias behind the closing parenthesis")


def using_column(subject: Subject) -> Iterator[Hit]:
    for scope in subject.scopes:
        for reference in scope.references:
            if reference.outcome == "unknown" and _is_using(reference):
                yield Hit(reference.node, (reference.name,))


def cte_columns(subject: Subject) -> Iterator[Hit]:
    for cte, outputs in subject.resolution.ctes:
        alias = cte.args.get("alias")
        names = alias.columns if alias is not None else []
        if names and outputs is not None and len(names) != len(outputs):
            yield Hit(cte, (), f"{len(names)} names for {len(outputs)} columns")


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
        "unknown-qualifier",
        "Unknown table '{}'",
        unknown_qualifier,
        bad="SELECT player.id FROM player p",
        good="SELECT p.id FROM player p",
        url=_ALIAS_DOC,
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
        "USING column '{}' not found in both tables",
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
