"""Which type an expression has, as StarRocks' analyzer finds it.

    SELECT score * 2, tag[1], map_apply((k, v) -> (k, v + 1), m) FROM ...
           DOUBLE     VARCHAR  MAP<VARCHAR,BIGINT>

Nothing is computed before it is asked for, and nothing twice. What is not certain is None, and no
rule may judge it: a wrong type would reject what StarRocks accepts.

Sources: ExpressionAnalyzer.java, ArithmeticExpr.java and TypeManager.java of StarRocks.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence

from sqlglot import exp

from starsql.dialect.arithmetic import MAX_DIGITS, arithmetic_type
from starsql.dialect.calls import Calls
from starsql.dialect.casts import is_known, super_type_of
from starsql.dialect.catalog import ARRAY_LAMBDAS, HIGHER_ORDER, MAP_LAMBDAS, Catalog, catalog
from starsql.dialect.parse import read_statements
from starsql.dialect.schema import Schema
from starsql.dialect.scope import Element, Origin, Output, Reference, Resolution, resolve
from starsql.dialect.signatures import call_type
from starsql.dialect.types import (
    BIGINT,
    BOOLEAN,
    DATE,
    DATETIME,
    DOUBLE,
    FUNCTION,
    INT,
    JSON,
    LARGEINT,
    NULL,
    SMALLINT,
    TINYINT,
    VARBINARY,
    VARCHAR,
    Type,
    array_of,
    read_type,
)
from starsql.records import Finding

__all__ = [
    "ARITHMETIC",
    "Types",
    "declared_type",
    "literal_type",
    "query_columns",
    "supertype",
    "written_index",
]

# sqlglot's names for StarRocks' types, where they differ.
_SQLGLOT_KINDS = {"HLLSKETCH": "HLL", "INT128": "LARGEINT", "TIMESTAMPTZ": "DATETIME"}

ARITHMETIC: Mapping[type[exp.Expr], str] = {
    exp.Add: "+",
    exp.Sub: "-",
    exp.Mul: "*",
    exp.Div: "/",
    exp.Mod: "%",
    exp.IntDiv: "div",
    exp.BitwiseAnd: "&",
    exp.BitwiseOr: "|",
    exp.BitwiseXor: "^",
}


class Types:
    """The types of one statement's expressions."""

    def __init__(
        self, resolution: Resolution, calls: Calls, schema: Schema, catalog: Catalog
    ) -> None:
        self._resolution = resolution
        self._calls = calls
        self._functions = schema.functions
        self._catalog = catalog
        self._known: dict[int, Type | None] = {}
        self._outputs: dict[int, Type | None] = {}

    def of(self, node: exp.Expr) -> Type | None:
        """The type of an expression; None if it is not known."""
        key = id(node)
        if key not in self._known:
            self._known[key] = None  # an alias that leads back to itself has no type
            self._known[key] = self._infer(node)
        return self._known[key]

    def of_output(self, output: Output) -> Type | None:
        """The type of a column that a query puts out."""
        # A union of a thousand queries leans to the left; walk down its spine without recursion.
        spine = [output]
        while isinstance(spine[-1].origin, tuple) and id(spine[-1]) not in self._outputs:
            spine.append(spine[-1].origin[0])
        for part in reversed(spine):
            if id(part) not in self._outputs:
                self._outputs[id(part)] = self._of_origin(part.origin)
        return self._outputs[id(output)]

    def _of_origin(self, origin: Origin) -> Type | None:
        match origin:
            case str():
                return declared_type(origin)
            case exp.Expr():
                return self.of(origin)
            case Element():
                array = self.of(origin.array)
                return array.args[0] if array is not None and array.kind == "ARRAY" else None
            case tuple():
                return supertype(map(self.of_output, origin))
        return None

    def _infer(self, node: exp.Expr) -> Type | None:
        infer = _INFER.get(type(node))
        if infer is not None:
            return infer(self, node)
        if isinstance(node, (exp.Predicate, exp.Connector)):
            return BOOLEAN
        if isinstance(node, exp.Func):
            return self._call(node)
        return None

    # -- names ----------------------------------------------------------------------------------

    def _column(self, node: exp.Expr) -> Type | None:
        reference = self._resolution.meanings.get(id(node))
        if reference is not None:
            return self._referenced(reference)
        if isinstance(node, exp.Dot) and isinstance(node.expression, exp.Identifier):
            struct = self.of(node.this)
            return _field(struct, node.expression.name)
        return None

    def _referenced(self, reference: Reference) -> Type | None:
        if reference.expression is not None:
            return self.of(reference.expression)
        if reference.outcome not in ("column", "outer") or reference.column is None:
            return None
        found = self.of_output(reference.column)
        for name in reference.fields:
            found = _field(found, name)
        return found

    def _parameter(self, node: exp.Expr) -> Type | None:
        """What the parameter of a lambda stands for."""
        found = _lambda_of(node)
        if found is None:
            return None
        lambda_, position = found
        call = lambda_.parent
        assert call is not None
        collections = [
            argument
            for argument in self._calls.arguments(call) or ()
            if not isinstance(argument, exp.Lambda)
        ]
        name = self._calls.name(call)
        if name == "array_sort":
            position = 0
        if name in ARRAY_LAMBDAS and position < len(collections):
            array = self.of(collections[position])
            return array.args[0] if array is not None and array.kind == "ARRAY" else None
        if name in MAP_LAMBDAS and len(collections) == 1 and position < 2:
            map_ = self.of(collections[0])
            return map_.args[position] if map_ is not None and map_.kind == "MAP" else None
        return None

    def _subquery(self, node: exp.Expr) -> Type | None:
        outputs = self._resolution.subqueries.get(id(node))
        return self.of_output(outputs[0]) if outputs is not None and len(outputs) == 1 else None

    # -- operators ------------------------------------------------------------------------------

    def _arithmetic(self, node: exp.Expr) -> Type | None:
        # A sum of a thousand terms leans to the left; walk down its spine without recursion.
        spine = [node]
        while type(spine[-1].this) in ARITHMETIC and id(spine[-1].this) not in self._known:
            spine.append(spine[-1].this)
        for part in reversed(spine):
            self._known[id(part)] = self._binary(part)
        return self._known[id(node)]

    def _binary(self, node: exp.Expr) -> Type | None:
        if isinstance(node.this, exp.Interval) or isinstance(node.expression, exp.Interval):
            return DATETIME
        left, right = self.of(node.this), self.of(node.expression)
        if left is None or right is None:
            return None
        return arithmetic_type(ARITHMETIC[type(node)], left, right)

    def _negated(self, node: exp.Expr) -> Type | None:
        inner = self.of(node.this)
        if isinstance(node.this, exp.Literal) or inner is None:
            return inner
        return arithmetic_type("*", TINYINT, inner)  # StarRocks reads -x as -1 * x

    def _same_as_operand(self, node: exp.Expr) -> Type | None:
        return self.of(node.this)

    def _case(self, node: exp.Expr) -> Type | None:
        results = [branch.args["true"] for branch in node.args["ifs"]]
        if node.args.get("default") is not None:
            results.append(node.args["default"])
        found = supertype(map(self.of, results))
        return BOOLEAN if found == NULL else found

    def _choice(self, node: exp.Expr) -> Type | None:
        """IF, IFNULL, COALESCE: one of several values."""
        if isinstance(node, exp.If):
            return supertype(self.of(v) for v in (node.args["true"], node.args.get("false")) if v)
        return supertype(map(self.of, [node.this, *node.expressions]))

    def _cast(self, node: exp.Expr) -> Type | None:
        to = node.args.get("to")
        return _cast_target(to) if isinstance(to, exp.DataType) else None

    def _subscript(self, node: exp.Expr) -> Type | None:
        collection = self.of(node.this)
        if collection is None or len(node.expressions) != 1:
            return None
        index = node.expressions[0]
        if collection.kind == "ARRAY":
            return collection if isinstance(index, exp.Slice) else collection.args[0]
        if collection.kind == "MAP":
            return collection.args[1]
        if collection.kind == "STRUCT":
            position = written_index(index)
            fields = collection.args
            if position and abs(position) <= len(fields):
                return fields[position - 1 if position > 0 else position]
        return None

    def _arrow(self, node: exp.Expr) -> Type | None:
        # Outside of calls sqlglot reads a lambda as an arrow.
        return JSON if isinstance(node.expression, (exp.JSONPath, exp.Literal)) else None

    # -- literals -------------------------------------------------------------------------------

    def _literal(self, node: exp.Expr) -> Type | None:
        return VARCHAR if node.is_string else literal_type(node.name)

    def _array(self, node: exp.Expr) -> Type | None:
        element = supertype(map(self.of, node.expressions))
        return array_of(element) if element is not None else None

    def _map(self, node: exp.Expr) -> Type | None:
        if isinstance(node, exp.VarMap):
            keys, values = node.args["keys"].expressions, node.args["values"].expressions
        else:
            entries = node.this.expressions
            if not all(isinstance(entry, exp.PropertyEQ) for entry in entries):
                return None
            keys = [entry.this for entry in entries]
            values = [entry.expression for entry in entries]
        key, value = supertype(map(self.of, keys)), supertype(map(self.of, values))
        return Type("MAP", args=(key, value)) if key is not None and value is not None else None

    def _struct(self, node: exp.Expr) -> Type | None:
        if any(isinstance(part, exp.PropertyEQ) for part in node.expressions):
            return None
        return self._row(node.expressions)

    def _row(self, values: Sequence[exp.Expr]) -> Type | None:
        names = [f"col{i}" for i in range(1, len(values) + 1)]
        return self._fields(names, values)

    def _named_struct(self, pairs: Sequence[exp.Expr]) -> Type | None:
        if len(pairs) % 2 or not all(name.is_string for name in pairs[::2]):
            return None
        return self._fields([name.name for name in pairs[::2]], pairs[1::2])

    def _fields(self, names: Sequence[str], values: Sequence[exp.Expr]) -> Type | None:
        types = [self.of(value) for value in values]
        known = tuple(BOOLEAN if type_ == NULL else type_ for type_ in types if type_ is not None)
        return Type("STRUCT", args=known, names=tuple(names)) if len(known) == len(types) else None

    # -- calls ----------------------------------------------------------------------------------

    def _call(self, node: exp.Expr) -> Type | None:
        name = self._calls.name(node)
        arguments = self._calls.arguments(node)
        if arguments is None:
            return None
        if name in ("row", "struct"):
            return self._row(arguments)
        if name == "named_struct":
            return self._named_struct(arguments)
        if name in HIGHER_ORDER and any(isinstance(a, exp.Lambda) for a in arguments):
            return self._higher_order(name, arguments)
        if name in self._functions:
            return None
        return self._resolved(name, arguments)

    def _extract(self, node: exp.Expr) -> Type | None:
        return self._resolved(node.name.lower(), [node.expression])

    def _resolved(self, name: str, arguments: Sequence[exp.Expr]) -> Type | None:
        types = [self.of(argument) for argument in arguments]
        found = call_type(name, types, self._catalog, digits=_digits(arguments))
        return found if isinstance(found, Type) else None

    def _higher_order(self, name: str, arguments: Sequence[exp.Expr]) -> Type | None:
        lambda_ = next(a for a in arguments if isinstance(a, exp.Lambda))
        collections = [self.of(a) for a in arguments if not isinstance(a, exp.Lambda)]
        first = collections[0] if collections else None
        if name in ("array_map", "transform"):
            element = self.of(lambda_.this)
            return array_of(element) if element is not None else None
        if name in ("all_match", "any_match"):
            return BOOLEAN
        if name in ("array_filter", "array_sort", "array_sortby", "map_filter"):
            return first
        if first is None or first.kind != "MAP":
            return None
        return self._applied(name, lambda_, first)

    def _applied(self, name: str, lambda_: exp.Expr, map_: Type) -> Type | None:
        """The map that map_apply, transform_keys or transform_values makes of another."""
        key: Type | None
        value: Type | None
        key, value = map_.args
        if name == "map_apply":
            entry = lambda_.this.expressions if isinstance(lambda_.this, exp.Tuple) else []
            key, value = map(self.of, entry) if len(entry) == 2 else (None, None)
        elif name == "transform_keys":
            key = self.of(lambda_.this)
        elif name == "transform_values":
            value = self.of(lambda_.this)
        return Type("MAP", args=(key, value)) if key is not None and value is not None else None


def query_columns(
    query: str, schema: Schema, database: str | None
) -> list[tuple[str | None, str, bool]] | None:
    """What a query puts out: name, type as DDL spells it ("" if not known), whether it may be NULL.

    None if that is open, or the text is no query.
    """
    statements = read_statements(query)
    if isinstance(statements, Finding) or len(statements) != 1:
        return None
    statement = statements[0]
    resolution = resolve(statement.tree, schema, database=database)
    types = Types(resolution, Calls(statement.sql, statement.tokens), schema, catalog())
    if resolution.outputs is None:
        return None
    return [
        (output.name, _spelled(types.of_output(output)), output.nullable)
        for output in resolution.outputs
    ]


def _spelled(type_: Type | None) -> str:
    return "" if type_ is None else type_.written.upper() or str(type_)


def _fixed(type_: Type) -> Callable[[Types, exp.Expr], Type | None]:
    """For nodes that have this type whatever they hold."""
    return lambda _types, _node: type_


_INFER: dict[type[exp.Expr], Callable[[Types, exp.Expr], Type | None]] = {
    exp.Column: Types._column,
    exp.Dot: Types._column,
    exp.Identifier: Types._parameter,
    exp.Subquery: Types._subquery,
    exp.Select: Types._subquery,
    exp.Literal: Types._literal,
    exp.Null: _fixed(NULL),
    exp.Boolean: _fixed(BOOLEAN),
    exp.HexString: _fixed(VARBINARY),
    exp.Lambda: _fixed(FUNCTION),
    exp.Var: _fixed(VARCHAR),  # a unit of time, which is written as a string
    exp.Not: _fixed(BOOLEAN),
    exp.DPipe: _fixed(BOOLEAN),
    exp.Neg: Types._negated,
    exp.BitwiseNot: _fixed(BIGINT),
    exp.Alias: Types._same_as_operand,
    exp.Paren: Types._same_as_operand,
    exp.Window: Types._same_as_operand,
    exp.Filter: Types._same_as_operand,
    exp.IgnoreNulls: Types._same_as_operand,
    exp.RespectNulls: Types._same_as_operand,
    exp.Case: Types._case,
    exp.If: Types._choice,
    exp.Coalesce: Types._choice,
    exp.Nullif: Types._same_as_operand,
    exp.Cast: Types._cast,
    exp.TryCast: Types._cast,
    exp.Bracket: Types._subscript,
    exp.JSONExtract: Types._arrow,
    exp.Array: Types._array,
    exp.ToMap: Types._map,
    exp.VarMap: Types._map,
    exp.Struct: Types._struct,
    exp.DateAdd: _fixed(DATETIME),
    exp.DateSub: _fixed(DATETIME),
    exp.StrToTime: _fixed(DATETIME),
    exp.Extract: Types._extract,
    exp.CurrentDate: _fixed(DATE),
    exp.CurrentTimestamp: _fixed(DATETIME),
    exp.Localtime: _fixed(DATETIME),
    exp.Localtimestamp: _fixed(DATETIME),
    exp.CurrentUser: _fixed(VARCHAR),
    exp.CurrentRole: _fixed(VARCHAR),
}
_INFER.update(dict.fromkeys(ARITHMETIC, Types._arithmetic))


# -- rules on types alone --------------------------------------------------------------------------


@functools.cache
def declared_type(text: str) -> Type | None:
    """A type as DDL spells it; None if it is none that is known."""
    try:
        found = read_type(text)
    except ValueError:
        return None
    return found if is_known(found) and found.kind != "NULL" else None


def _cast_target(node: exp.DataType) -> Type | None:
    """The type that CAST names."""
    kind = node.this.value if isinstance(node.this, exp.DType) else ""
    if kind in ("ARRAY", "MAP", "STRUCT"):
        fields = [part for part in node.expressions if isinstance(part, exp.ColumnDef)]
        inner = [part.args.get("kind") for part in fields] if fields else node.expressions
        parts = [_cast_target(part) if isinstance(part, exp.DataType) else None for part in inner]
        known = tuple(part for part in parts if part is not None)
        names = tuple(part.name for part in fields)
        return Type(kind, args=known, names=names) if known and len(known) == len(parts) else None
    numbers = ",".join(part.name for part in node.expressions)
    name = _SQLGLOT_KINDS.get(kind, kind)
    return declared_type(f"{name}({numbers})" if numbers else name)


def _digits(arguments: Sequence[exp.Expr]) -> int | None:
    """The second argument, if it is a whole number: how many digits ROUND keeps."""
    if len(arguments) != 2:
        return None
    negative = isinstance(arguments[1], exp.Neg)
    literal = arguments[1].this if negative else arguments[1]
    if not isinstance(literal, exp.Literal) or not literal.is_int:
        return None
    return -int(literal.name) if negative else int(literal.name)


def literal_type(number: str) -> Type | None:
    """The type of a number as it is written: the narrowest that holds it."""
    if "e" in number.lower():
        return DOUBLE
    whole, point, fraction = number.partition(".")
    if point:
        whole = whole.lstrip("0")
        precision = max(len(whole) + len(fraction), 1)
        return Type("DECIMAL", precision, len(fraction)) if precision <= MAX_DIGITS else None
    if not whole.isdigit():
        return None
    value = int(whole)
    return next((type_ for type_, bits in _INTEGER_BITS if value < 1 << bits), None)


_INTEGER_BITS = ((TINYINT, 7), (SMALLINT, 15), (INT, 31), (BIGINT, 63), (LARGEINT, 127))


def written_index(index: exp.Expr) -> int | None:
    """The constant in `value[index]` as it is written; sqlglot counts from zero."""
    negative = isinstance(index, exp.Neg)
    literal = index.this if negative else index
    if not isinstance(literal, exp.Literal) or literal.is_string or not literal.name.isdigit():
        return None
    return (-int(literal.name) if negative else int(literal.name)) + 1


def supertype(types: Iterable[Type | None]) -> Type | None:
    """The type that holds values of all these, NULL for none; None if one of them is unknown.

    Also if they have none in common, or one that changed in StarRocks' history: that of JSON and
    another type, of dates and numbers.
    """
    known: list[Type] = []
    for type_ in types:
        if type_ is None:
            return None
        known.append(type_)
    kinds = {type_.kind for type_ in known if type_.kind != "NULL"}
    if "JSON" in kinds and len(kinds) > 1:
        return None
    if kinds & {"DATE", "DATETIME"} and kinds - {"DATE", "DATETIME", "VARCHAR"}:
        return None
    return super_type_of([NULL, *known])


def _field(struct: Type | None, name: str) -> Type | None:
    if struct is None or struct.kind != "STRUCT":
        return None
    names = [field.lower() for field in struct.names]
    return struct.args[names.index(name.lower())] if name.lower() in names else None


def _lambda_of(name: exp.Expr) -> tuple[exp.Expr, int] | None:
    """The lambda inside of a call that a name is a parameter of, and which one it is."""
    parent = name.parent
    while parent is not None and not isinstance(parent, exp.Query):
        if isinstance(parent, exp.Lambda) and parent.parent is not None:
            names = [parameter.name.lower() for parameter in parent.expressions]
            if name.name.lower() in names:
                return parent, names.index(name.name.lower())
        parent = parent.parent
    return None
