"""Names as the schema spells them, and tables under their own names instead of T1 and T2.

    select T1.NAME from singer as T1 join concert as T2 on T1.id = T2.singer_id

    select singer.Name from singer join concert on singer.id = concert.singer_id

Spider's queries spell a name as they please, and write `T1.` before they have said which table that
is. A model learns the same thing easier where a name is what the prompt shows (RESDSQL, Li et al.,
AAAI 2023, normalises Spider's queries likewise).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlglot import exp

from starsql.dialect.schema import Schema

__all__ = ["spelled_out"]


def spelled_out(tree: exp.Expr, schema: Schema, database: str | None) -> exp.Expr:
    """The query with the schema's spelling, and without the aliases that it can do without.

    An alias stays where the table's name would say something else in some place: where a table
    stands twice in a FROM, or another one of the name is nearer. What the query means stays.
    """
    tree = tree.copy()
    names = _Names(tree)
    for select in names.selects:
        for source in list(names.of[id(select)].values()):
            if isinstance(source, exp.Table) and source.alias and not source.args.get("db"):
                names.unalias(source, select)
    _spell(tree, schema, database, names.owners)
    return tree


class _Names:
    """What the columns of a query are called by, and whose they are."""

    def __init__(self, tree: exp.Expr) -> None:
        self.selects = list(tree.find_all(exp.Select))
        self.of = {id(select): dict(_sources(select)) for select in self.selects}
        """Sources of a SELECT, by the name in lower case that they are called by."""
        self._columns = [column for column in tree.find_all(exp.Column) if column.table]
        self.owners = {
            id(column): owner
            for column in self._columns
            if (owner := self._called(column, column.table.lower())) is not None
        }

    def _called(self, column: exp.Column, name: str) -> exp.Expr | None:
        """The source that a name means where a column stands."""
        found = (self.of[id(select)].get(name) for select in _around(column))
        return next((source for source in found if source is not None), None)

    def unalias(self, table: exp.Table, select: exp.Select) -> None:
        """Take a table's alias away, if every column then still means what it did."""
        here = self.of[id(select)]
        old, new = table.alias.lower(), table.name.lower()
        if any(new == other.name.lower() for other in here.values() if other is not table):
            return
        del here[old]
        here[new] = table
        for column in self._columns:
            owner = self.owners.get(id(column))
            name = new if owner is table else column.table.lower()
            if self._called(column, name) is not owner:
                del here[new]
                here[old] = table
                return
        table.set("alias", None)
        for column in self._columns:
            if self.owners.get(id(column)) is table:
                column.set("table", table.this.copy())


def _sources(select: exp.Select) -> Iterator[tuple[str, exp.Expr]]:
    """What a SELECT reads, by the name in lower case that its columns are called by."""
    first = select.args.get("from_")
    joins = select.args.get("joins") or ()
    for clause in (first, *joins):
        if clause is not None:
            yield clause.this.alias_or_name.lower(), clause.this


def _around(node: exp.Expr) -> Iterator[exp.Select]:
    """The SELECT that a node stands in, and those around that one."""
    above = node.find_ancestor(exp.Select)
    while above is not None:
        yield above
        above = above.find_ancestor(exp.Select)


def _spell(
    tree: exp.Expr, schema: Schema, database: str | None, owners: Mapping[int, exp.Expr]
) -> None:
    """Write names as the schema does. owners: the sources of qualified columns."""
    tables = {}
    for node in tree.find_all(exp.Table):
        table = schema.table(node.name, database)
        if table is not None:
            tables[node.name.lower()] = table
            node.this.set("this", table.name)
    spellings: dict[str, set[str]] = {}
    for table in tables.values():
        for known in table.columns:
            spellings.setdefault(known.name.lower(), set()).add(known.name)
    outputs = {alias.alias.lower() for alias in tree.find_all(exp.Alias)}
    for column in tree.find_all(exp.Column):
        owner = owners.get(id(column))
        name = column.name.lower()
        if isinstance(owner, exp.Table) and owner.name.lower() in tables:
            table = tables[owner.name.lower()]
            found = table.column(column.name)
            if found is not None:
                column.this.set("this", found.name)
            if not owner.alias:
                column.args["table"].set("this", table.name)
        elif name not in outputs and len(spelt := spellings.get(name, set())) == 1:
            column.this.set("this", next(iter(spelt)))
