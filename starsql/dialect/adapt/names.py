"""Names: letter case of tables, quoted strings, outputs, nameless derived tables."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.adapt.reading import source_text, squeezed
from starsql.dialect.adapt.rewriting import Rewriting, text
from starsql.dialect.catalog import catalog
from starsql.dialect.scope import Scope

__all__ = [
    "expand_stars",
    "keep_output_names",
    "name_derived_tables",
    "quote_reserved",
    "restore_case",
    "strings_in_double_quotes",
]


def restore_case(work: Rewriting) -> None:
    """Tables, and the qualifiers of columns, as the schema and FROM spell them.

    StarRocks tells names of tables and their aliases apart by letter case, the sources do not (or,
    like Postgres, only in quotes).
    """
    ctes = {cte.alias.lower(): cte.alias for cte in work.tree.find_all(exp.CTE)}
    for table in work.tree.find_all(exp.Table):
        if not isinstance(table.this, exp.Identifier):
            continue
        spelled = None if table.db else ctes.get(table.name.lower())
        spelled = spelled or _spelled(work, table)
        if spelled is not None and spelled != table.name:
            work.note("table-case", f"`{table.name}` is spelled `{spelled}` in the schema")
            table.this.set("this", spelled)
    for column in work.tree.find_all(exp.Column):
        if column.table and not column.db:
            _restore_qualifier(column)


def _spelled(work: Rewriting, table: exp.Table) -> str | None:
    """How the schema spells a table; None if it knows none or several such."""
    names = {
        known.name
        for known in work.schema.only(table.db or work.database).tables
        if known.name.lower() == table.name.lower()
    }
    if table.name in names:
        return table.name
    return names.pop() if len(names) == 1 else None


def _restore_qualifier(column: exp.Column) -> None:
    """The qualifier as the nearest FROM around the column spells it."""
    qualifier = column.table
    query = column.find_ancestor(exp.Select)
    while query is not None:
        names = [source.alias_or_name for source in _sources(query)]
        if qualifier in names:
            return
        close = [name for name in names if name.lower() == qualifier.lower()]
        if close:
            column.args["table"].set("this", close[0])
            return
        query = query.find_ancestor(exp.Select)


def _sources(select: exp.Select) -> Iterator[exp.Expr]:
    from_ = select.args.get("from_")
    stack = [from_.this] if from_ is not None else []
    stack += [join.this for join in select.args.get("joins") or ()]
    stack += select.args.get("laterals") or ()
    while stack:
        source = stack.pop()
        if isinstance(source, exp.Subquery) and isinstance(source.this, exp.Table):
            stack.append(source.this)  # FROM (t JOIN u ON ...)
        else:
            yield source
        stack += [join.this for join in source.args.get("joins") or ()]


def strings_in_double_quotes(work: Rewriting) -> None:
    """SQLite takes "x" for a string where no column is called x.

    Source: https://www.sqlite.org/quirks.html#double_quoted_string_literals_are_accepted
    """
    if work.source != "sqlite":
        return
    for scope in work.scopes:
        for reference in scope.references:
            node = reference.node
            if (
                reference.outcome in ("unknown", "open")
                and isinstance(node, exp.Column)
                and not node.table
                and source_text(node.this, work.sql).startswith('"')
                and not (reference.outcome == "open" and _has_unnamed(scope))
            ):
                work.note("string-quotes", f'"{node.name}" is no column, so it is a string')
                work.replace(node, text(node.name))
    work.resolve_again()


def _has_unnamed(scope: Scope) -> bool:
    """An output without alias is called by its text: "count(*)" may be one."""
    return any(source.unnamed or source.columns is None for source in scope.sources)


def quote_reserved(work: Rewriting) -> None:
    """Backticks around names that are keywords of StarRocks or no plain words."""
    reserved = catalog(work.version).reserved
    for name in work.tree.find_all(exp.Identifier):
        plain = name.name.isascii() and name.name.isidentifier()
        name.set("quoted", bool(name.name) and (not plain or name.name.upper() in reserved))


def name_derived_tables(work: Rewriting) -> None:
    """StarRocks wants a name for every derived table."""
    taken = {name.name.lower() for name in work.tree.find_all(exp.Identifier)}
    free = (f"t{n}" for n in itertools.count(1) if f"t{n}" not in taken)
    for subquery in work.tree.find_all(exp.Subquery):
        in_from = isinstance(subquery.parent, (exp.From, exp.Join))
        if in_from and isinstance(subquery.this, exp.Query) and not subquery.alias:
            subquery.set("alias", exp.TableAlias(this=exp.to_identifier(next(free))))
            work.note("derived-table-alias", "a derived table without a name was given one")


def expand_stars(work: Rewriting) -> None:
    """`*` beside GROUP BY or aggregates, which StarRocks refuses, as the columns it stands for."""
    for scope in work.scopes:
        select = scope.select
        grouped = select.args.get("group") is not None or any(
            isinstance(item.unalias(), exp.AggFunc) for item in select.expressions
        )
        if grouped and any(item.is_star for item in select.expressions):
            expanded = [list(_expanded(item, scope)) for item in select.expressions]
            if all(expanded):
                select.set("expressions", [column for item in expanded for column in item])
                work.note("star-expanded", "`*` beside aggregates is written out as its columns")
    work.resolve_again()


def _expanded(item: exp.Expr, scope: Scope) -> Iterator[exp.Expr]:
    """The columns that a star stands for, none if they are not known; else the item itself."""
    if not item.is_star:
        yield item
        return
    sources = [s for s in scope.sources if item.name == "*" and not item.text("table")]
    sources = sources or [s for s in scope.sources if s.name == item.text("table")]
    if any(source.outputs is None or source.name is None for source in sources):
        return
    for source in sources:
        for output in source.outputs or ():
            if output.name:
                yield exp.column(output.name, source.name)


def keep_output_names(work: Rewriting, written: list[str]) -> None:
    """An alias for each output that has another text now than it had in the source.

    written: the items of the outermost SELECT, as the source wrote them; what has no alias is named
    after this text.
    """
    query = work.tree
    while isinstance(query, (exp.SetOperation, exp.Subquery)):
        query = query.this
    if not isinstance(query, exp.Select) or len(query.expressions) != len(written):
        return
    items = []
    for item, original in zip(query.expressions, written, strict=True):
        named = isinstance(item, (exp.Alias, exp.Column)) or item.is_star
        if not named and squeezed(item.sql("starrocks")) != squeezed(original):
            items.append(exp.alias_(item, original, quoted=True))
        else:
            items.append(item)
    query.set("expressions", items)
