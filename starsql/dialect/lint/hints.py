"""What a model or a person can do about a name that was not found.

no column `vplayer_id` in `dws_x_di`; did you mean `vplayerid`? It exists in `dim_y_df`
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from sqlglot import exp

from starsql.dialect.casts import to_text
from starsql.dialect.lint.rule import Subject
from starsql.dialect.scope import Reference, Scope, Source
from starsql.dialect.types import Type

__all__ = ["alias_hint", "column_hint", "fields_hint", "near", "qualifier_hint", "table_hint"]

_MOST_TABLES = 3
_MOST_COLUMNS = 12
"""More names than a reader wants in one line."""


def near(name: str, known: Iterable[str], *, limit: int = 3) -> list[str]:
    """Known names that the writer may have meant, best first."""
    by_lower = {candidate.lower(): candidate for candidate in known}
    found = difflib.get_close_matches(name.lower(), by_lower, n=limit, cutoff=0.72)
    return [by_lower[match] for match in found]


def _did_you_mean(candidates: list[str]) -> str | None:
    return f"did you mean {' or '.join(f'`{c}`' for c in candidates)}?" if candidates else None


def _listed(names: Iterable[str], most: int) -> str:
    known = list(names)
    shown = ", ".join(f"`{name}`" for name in known[:most])
    return f"{shown}, ..." if len(known) > most else shown


# -- tables ----------------------------------------------------------------------------------------


def table_hint(subject: Subject, node: exp.Table) -> str | None:
    """What an unknown table may be called."""
    here = [t.name for t in subject.schema.only(node.db or subject.database or None).tables]
    other_case = [known for known in here if known.lower() == node.name.lower()]
    if other_case:
        return f"names of tables are case-sensitive; did you mean `{other_case[0]}`?"
    ctes = [cte.alias for cte, _ in subject.resolution.ctes]
    if node.name in ctes:
        return f"WITH defines `{node.name}` later or elsewhere; define it before it is used"
    return _did_you_mean(near(node.name, here + ctes)) or _elsewhere(subject, node.name)


def _elsewhere(subject: Subject, table: str) -> str | None:
    databases = sorted(
        {t.database for t in subject.schema.tables if t.name == table and t.database}
    )
    return f"it exists in database {_listed(databases, _MOST_TABLES)}" if databases else None


def qualifier_hint(subject: Subject, scope: Scope, name: str) -> str | None:
    """What the unknown `t` of `t.column` may stand for."""
    for source in scope.sources:
        if source.aliased and isinstance(source.node, exp.Table) and source.node.name == name:
            return f"the table is called `{source.name}` here; its own name is gone"
        if source.name and source.name.lower() == name.lower():
            return f"names of tables are case-sensitive; did you mean `{source.name}`?"
    if any(source.name == name for source in scope.hidden):
        return "only the ON clause of a semi or anti join sees this side"
    known = [source.name for source in scope.sources if source.name]
    candidates = near(name, known)
    if candidates:
        return _did_you_mean(candidates)
    has = f"FROM has {_listed(known, _MOST_COLUMNS)}" if known else "there is no FROM"
    if any(source.name == name for other in subject.scopes for source in other.sources):
        return f"`{name}` belongs to another SELECT, which this one does not see; {has}"
    if subject.schema.table(name, subject.database) is not None:
        return f"{has}; join `{name}` if it is needed"
    return has


# -- columns ---------------------------------------------------------------------------------------


def column_hint(subject: Subject, scope: Scope, reference: Reference) -> str | None:
    """What an unknown column may be called, or where it is."""
    sources = [reference.source] if reference.source is not None else scope.sources
    known = [output.name for s in sources for output in s.outputs or () if output.name]
    if reference.clause in ("group", "having", "order"):
        known += list(scope.aliases)
    meant = _did_you_mean(near(reference.name, known))
    if meant is None and any(source.get(reference.name.lower()) for source in scope.hidden):
        return "only the ON clause of a semi or anti join sees this side"
    unselected = _unselected(subject, reference.name, sources)
    holders = [] if unselected else _tables_with(subject, reference.name, sources)
    exists = f"It exists in {_listed(holders, _MOST_TABLES)}" if holders else None
    has = None
    if not (meant or unselected or exists) and len(sources) == 1 and known:
        has = f"it has {_listed(known, _MOST_COLUMNS)}"
    names = [source.name for source in sources if source.name]
    found = " ".join(part for part in (meant, unselected, exists, has) if part)
    where = f" in {_listed(names, _MOST_TABLES)}" if names else ""
    mark = "." if found.startswith("It") else ";"
    return f"no column `{reference.name}`{where}{mark} {found}" if found else None


def _tables_with(subject: Subject, column: str, sources: list[Source]) -> list[str]:
    """The schema's other tables with a column of that name, those of the query first."""
    here = {id(source.table) for source in sources if source.table is not None}
    beside = [t for t in subject.schema.only(subject.database).tables if id(t) not in here]
    used = {table.name for table in subject.all(exp.Table)}
    holders = [table.name for table in beside if table.column(column) is not None]
    return sorted(holders, key=lambda name: name not in used)


def _unselected(subject: Subject, column: str, sources: list[Source]) -> str | None:
    """That a derived table could put out the column, but does not select it."""
    for source in sources:
        for select in _selects_behind(subject, source):
            inner = next((s for s in subject.scopes if s.select is select), None)
            if inner is not None and any(s.get(column.lower()) is not None for s in inner.sources):
                where = f"the SELECT of `{source.name}`" if source.name else "the inner SELECT"
                return f"add it to {where}"
    return None


def _selects_behind(subject: Subject, source: Source) -> Iterator[exp.Select]:
    """The SELECTs whose columns a derived table or CTE puts out."""
    if source.table is not None:
        return
    query: exp.Expr | None = source.node
    if isinstance(query, exp.Table):
        ctes = (cte for cte, _ in subject.resolution.ctes if cte.alias == query.name)
        query = next(ctes, None)
    while isinstance(query, (exp.Subquery, exp.CTE)):
        query = query.this
    while isinstance(query, exp.SetOperation):
        query = query.this
    if isinstance(query, exp.Select):
        yield query


def alias_hint(subject: Subject, scope: Scope, reference: Reference) -> str:
    """Why an alias is not visible, and what to write instead."""
    meant = scope.aliases[reference.name.lower()]
    if reference.clause == "select":
        why = "an alias of the same SELECT is visible from StarRocks 3.3 on"
    else:
        why = f"an alias of SELECT is not visible in {reference.clause.upper()}"
    if any(subject.is_aggregate(node) for node in meant.find_all(exp.Func)):
        how = "move the condition to HAVING" if reference.clause == "where" else ""
    elif meant.find(exp.Window) is not None:
        how = "move the condition to QUALIFY" if reference.clause == "where" else ""
    else:
        how = f"write {_text(meant)} again"
    return f"{why}; {how or 'select it in a subquery first'}"


def _text(node: exp.Expr) -> str:
    text = node.sql(dialect="starrocks")
    return text if len(text) <= _LONGEST else "its expression"


_LONGEST = 60


def fields_hint(type_: Type) -> str:
    """What a value has instead of a field that it has not."""
    if type_.kind != "STRUCT":
        return f"it is of type {to_text(type_)}"
    return "its fields: " + ", ".join(f"`{name}`" for name in type_.names)
