"""What the rules work on: one statement on its way, and what is known about its expressions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from sqlglot import exp

from starsql.dialect.adapt.reading import Source
from starsql.dialect.schema import Schema
from starsql.dialect.scope import Origin, Output, Reference, Resolution, Scope, resolve
from starsql.dialect.types import read_type
from starsql.dialect.version import StarRocksVersion
from starsql.records import Finding

__all__ = ["Change", "Kind", "Rewriting", "is_text_literal", "text"]

Kind = Literal["integer", "number", "text", "date", "datetime", "boolean"]
"""What values an expression has, as coarse as the rules need it; "number" may have decimals."""


class Change(NamedTuple):
    """One thing that is written otherwise than in the source."""

    code: str
    """Kebab-case name of the rule; docs/adapt.md lists all."""
    message: str


class Rewriting:
    """A tree that rules change in place, with the names and kinds of its expressions."""

    def __init__(
        self,
        tree: exp.Expr,
        sql: str,
        schema: Schema,
        source: Source,
        *,
        version: StarRocksVersion,
        database: str | None,
    ) -> None:
        """sql: the text that the tree was read from."""
        self.tree = tree
        self.sql = sql
        self.schema = schema
        self.source = source
        self.version = version
        self.database = database
        self.findings: list[Finding] = []
        self._changes: dict[Change, None] = {}
        self._resolution: Resolution | None = None
        self._kinds: dict[int, Kind | None] = {}

    @property
    def changes(self) -> tuple[Change, ...]:
        return tuple(self._changes)

    def note(self, code: str, message: str) -> None:
        """Say what was changed; the same is said once."""
        self._changes[Change(code, message)] = None

    def refuse(self, message: str, hint: str | None = None) -> None:
        """Say that something has no counterpart in StarRocks that is known here."""
        finding = Finding("not-adapted", message, hint=hint)
        if finding not in self.findings:
            self.findings.append(finding)

    def replace(self, node: exp.Expr, new: exp.Expr) -> None:
        """Put another expression in a node's place, wherever that is."""
        if node is self.tree:
            self.tree = new
        else:
            node.replace(new)

    @property
    def resolution(self) -> Resolution:
        """What the names of the tree mean, as of the last `resolve_again`."""
        if self._resolution is None:
            self._resolution = resolve(
                self.tree, self.schema, database=self.database, version=self.version
            )
        return self._resolution

    def resolve_again(self) -> None:
        """Forget what names mean, because the tree has become another one."""
        self._resolution = None
        self._kinds.clear()

    @property
    def scopes(self) -> list[Scope]:
        return self.resolution.scopes

    def reference(self, node: exp.Expr) -> Reference | None:
        return self.resolution.meanings.get(id(node))

    # -- kinds ----------------------------------------------------------------------------------

    def kind(self, node: exp.Expr | None) -> Kind | None:
        """What values an expression has in the source's dialect; None if nothing tells."""
        if node is None:
            return None
        key = id(node)
        if key not in self._kinds:
            self._kinds[key] = None  # a name that leads back to itself has no kind
            self._kinds[key] = self._find_kind(node)
        return self._kinds[key]

    def column_kind(self, node: exp.Expr) -> Kind | None:
        """The kind of what is a column of a table, directly or through derived tables.

        Only these have an affinity in SQLite (https://www.sqlite.org/datatype3.html#affinity).
        """
        while isinstance(node, exp.Paren):
            node = node.this
        if isinstance(node, exp.Cast):
            return self.kind(node)
        reference = self.reference(node)
        while reference is not None and reference.column is not None:
            origin = reference.column.origin
            if isinstance(origin, str):
                return declared_kind(origin)
            if not isinstance(origin, exp.Expr):
                return None
            reference = self.reference(origin)
        return None

    def _find_kind(self, node: exp.Expr) -> Kind | None:
        fixed = _KIND_OF.get(type(node))
        if fixed is not None:
            return fixed
        found = _KIND_BY.get(type(node))
        if found is not None:
            return found(self, node)
        if isinstance(node, (exp.Predicate, exp.Connector, exp.Not)):
            return "boolean"
        return None

    def _column(self, node: exp.Expr) -> Kind | None:
        reference = self.reference(node)
        if reference is None:
            return None
        if reference.expression is not None:
            return self.kind(reference.expression)
        return self._of_origin(reference.column.origin) if reference.column is not None else None

    def _of_origin(self, origin: Origin) -> Kind | None:
        if isinstance(origin, str):
            return declared_kind(origin)
        if isinstance(origin, exp.Expr):
            return self.kind(origin)
        if isinstance(origin, tuple):
            return _common(self._of_output(output) for output in origin)
        return None

    def _of_output(self, output: Output) -> Kind | None:
        return self._of_origin(output.origin)

    def _literal(self, node: exp.Expr) -> Kind:
        if node.is_string:
            return "text"
        return "integer" if node.name.isdigit() else "number"

    def _operand(self, node: exp.Expr) -> Kind | None:
        return self.kind(node.this)

    def _cast(self, node: exp.Expr) -> Kind | None:
        return cast_kind(node.args["to"])

    def _arithmetic(self, node: exp.Expr) -> Kind | None:
        kinds = {self.kind(node.this), self.kind(node.expression)}
        if isinstance(node, exp.Div) and self.source not in ("sqlite", "postgres"):
            return "number"
        if kinds <= {"integer", "boolean"}:
            return "integer"
        return "number" if None not in kinds else None

    def _case(self, node: exp.Expr) -> Kind | None:
        results = [branch.args["true"] for branch in node.args["ifs"]]
        return _common(map(self.kind, [*results, *filter(None, [node.args.get("default")])]))

    def _choice(self, node: exp.Expr) -> Kind | None:
        if isinstance(node, exp.If):
            values = [node.args["true"], node.args.get("false")]
        else:
            values = [node.this, *node.expressions]
        return _common(
            self.kind(v) for v in values if v is not None and not isinstance(v, exp.Null)
        )

    def _subquery(self, node: exp.Expr) -> Kind | None:
        outputs = self.resolution.subqueries.get(id(node))
        return self._of_output(outputs[0]) if outputs else None


def _common(kinds: Iterable[Kind | None]) -> Kind | None:
    found = set(kinds)
    if len(found) == 1:
        return found.pop()
    return "number" if found and found <= {"integer", "number"} else None


def declared_kind(type_: str) -> Kind | None:
    """The kind of a column, from its type as StarRocks spells it."""
    found = read_type(type_)
    if found.is_integer:
        return "integer"
    if found.is_number:
        return "number"
    if found.is_string:
        return "text"
    return _OTHER_KINDS.get(found.kind)


_OTHER_KINDS: dict[str, Kind] = {"DATE": "date", "DATETIME": "datetime", "BOOLEAN": "boolean"}


def cast_kind(to: exp.DataType) -> Kind | None:
    """The kind of what CAST makes."""
    if to.this in exp.DataType.INTEGER_TYPES:
        return "integer"
    if to.this in exp.DataType.NUMERIC_TYPES:
        return "number"
    if to.this in exp.DataType.TEXT_TYPES:
        return "text"
    if to.this == exp.DType.DATE:
        return "date"
    return "datetime" if to.this in exp.DataType.TEMPORAL_TYPES else None


def is_text_literal(node: exp.Expr | None) -> bool:
    return isinstance(node, exp.Literal) and node.is_string


def text(value: str) -> exp.Literal:
    return exp.Literal.string(value)


_KIND_OF: dict[type[exp.Expr], Kind] = {
    exp.Count: "integer",
    exp.Length: "integer",
    exp.StrPosition: "integer",
    exp.Year: "integer",
    exp.Month: "integer",
    exp.Day: "integer",
    exp.Extract: "integer",
    exp.DateDiff: "integer",
    exp.TimestampDiff: "integer",
    exp.IntDiv: "integer",
    exp.Avg: "number",
    exp.Boolean: "boolean",
    exp.Concat: "text",
    exp.DPipe: "text",
    exp.GroupConcat: "text",
    exp.Lower: "text",
    exp.Substring: "text",
    exp.TimeToStr: "text",
    exp.Trim: "text",
    exp.Upper: "text",
    exp.CurrentDate: "date",
    exp.CurrentTimestamp: "datetime",
}
_KIND_BY: dict[type[exp.Expr], Callable[[Rewriting, exp.Expr], Kind | None]] = {
    exp.Abs: Rewriting._operand,
    exp.Add: Rewriting._arithmetic,
    exp.Case: Rewriting._case,
    exp.Cast: Rewriting._cast,
    exp.Coalesce: Rewriting._choice,
    exp.Column: Rewriting._column,
    exp.Distinct: lambda work, node: work.kind(node.expressions[0]) if node.expressions else None,
    exp.Div: Rewriting._arithmetic,
    exp.Greatest: Rewriting._choice,
    exp.If: Rewriting._choice,
    exp.Least: Rewriting._choice,
    exp.Literal: Rewriting._literal,
    exp.Max: Rewriting._operand,
    exp.Min: Rewriting._operand,
    exp.Mod: Rewriting._arithmetic,
    exp.Mul: Rewriting._arithmetic,
    exp.Neg: Rewriting._operand,
    exp.Paren: Rewriting._operand,
    exp.Round: lambda work, node: "number",  # noqa: ARG005
    exp.Sub: Rewriting._arithmetic,
    exp.Subquery: Rewriting._subquery,
    exp.Sum: Rewriting._operand,
}
