"""Expressions that make values: casts, arithmetic, CASE, arrays, maps, structs, JSON paths."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlglot import exp
from sqlglot.tokenizer_core import TokenType

from starsql.dialect.arithmetic import MAX_DIGITS, arithmetic_type
from starsql.dialect.casts import castable, super_type, to_text
from starsql.dialect.infer import ARITHMETIC, written_index
from starsql.dialect.lint.hints import fields_hint
from starsql.dialect.lint.rule import Hit, Rule, Subject, text_of
from starsql.dialect.types import DATETIME, TINYINT, Type

__all__ = ["RULES"]

_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
)
_EXPRESSIONS = _ANALYZER + "analyzer/ExpressionAnalyzer.java"
_TYPES = _ANALYZER + "common/TypeManager.java"
_NESTED_DOC = "https://docs.starrocks.io/docs/sql-reference/data-types/semi_structured/"


# -- casts and arithmetic --------------------------------------------------------------------------


def invalid_cast(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Cast, exp.TryCast):
        source, target = subject.type_of(node.this), subject.type_of(node)
        if source is not None and target is not None and not castable(source, target):
            yield Hit(node, (to_text(source), to_text(target), text_of(node.this)))


def no_arithmetic(subject: Subject) -> Iterator[Hit]:
    for node, operator, left, right in _operations(subject):
        if _too_fine(operator, left, right):
            continue
        if arithmetic_type(operator, left, right) is None:
            odd = right if _is_numeric(left) else left
            yield Hit(node, ("INVALID_TYPE",), f"`{to_text(odd)}` is no number")


def product_scale(subject: Subject) -> Iterator[Hit]:
    for node, operator, left, right in _operations(subject):
        if _too_fine(operator, left, right):
            yield Hit(node, (left.scale + right.scale, MAX_DIGITS))


def _operations(subject: Subject) -> Iterator[tuple[exp.Expr, str, Type, Type]]:
    """Arithmetic with its operator and operands of known types."""
    for node in subject.all(*ARITHMETIC):
        if isinstance(node.this, exp.Interval) or isinstance(node.expression, exp.Interval):
            continue
        left, right = subject.type_of(node.this), subject.type_of(node.expression)
        if left is not None and right is not None:
            yield node, ARITHMETIC[type(node)], left, right
    for negation in subject.all(exp.Neg):
        type_ = subject.type_of(negation.this)
        if type_ is not None:
            yield negation, "*", TINYINT, type_  # StarRocks reads -x as -1 * x


def _too_fine(operator: str, left: Type, right: Type) -> bool:
    return operator == "*" and left.scale + right.scale > MAX_DIGITS


def _is_numeric(type_: Type) -> bool:
    return type_.is_number or type_.is_string or type_.kind in ("BOOLEAN", "NULL")


def interval_operand(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Add, exp.Sub):
        moments = [m for m in (node.this, node.expression) if not isinstance(m, exp.Interval)]
        type_ = subject.type_of(moments[0]) if len(moments) == 1 else None
        if type_ is not None and not castable(type_, DATETIME):
            yield Hit(node, (text_of(moments[0]), type_, DATETIME))


# -- CASE, arrays, maps ----------------------------------------------------------------------------


def case_types(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Case):
        for values in (_results(node), _compared(node)):
            clash = _clash(subject, values)
            if clash is not None:
                yield Hit(node, clash)


def then_types(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Case):
        found = _not_castable(subject, _results(node))
        if found is not None:
            yield Hit(node, found)


def _results(node: exp.Case) -> list[exp.Expr]:
    """What CASE may give."""
    results = [branch.args["true"] for branch in node.args["ifs"]]
    default = node.args.get("default")
    return results if default is None else [*results, default]


def _compared(node: exp.Case) -> list[exp.Expr]:
    """The values that `CASE x WHEN a THEN ...` sets side by side."""
    operand = node.args.get("this")
    return [] if operand is None else [operand, *(branch.this for branch in node.args["ifs"])]


def array_types(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Array):
        clash = _clash(subject, node.expressions)
        if clash is not None:
            yield Hit(node, (clash[1], clash[0]), "the elements of an array are of one type")


def _clash(subject: Subject, values: Sequence[exp.Expr]) -> tuple[Type, Type] | None:
    """A value's type, and that of those before it, which have nothing in common."""
    common: Type | None = None
    for value in values:
        type_ = subject.type_of(value)
        if type_ is None:
            return None
        wider = type_ if common is None else super_type(common, type_)
        if wider is None and common is not None:
            return (type_, common) if _surely_differ(common, type_) else None
        common = wider
    return None


def _surely_differ(one: Type, two: Type) -> bool:
    """Whether no version and no mode of StarRocks mixes the types.

    Pairs of scalars went through several rules, and sql_mode may match fields by their names.
    """
    return (one.is_nested or two.is_nested) and not one.kind == two.kind == "STRUCT"


def _not_castable(subject: Subject, values: Sequence[exp.Expr]) -> tuple[str, str] | None:
    """A value that cannot be cast to the type it has in common with the others."""
    types = [subject.type_of(value) for value in values]
    known = [type_ for type_ in types if type_ is not None]
    opaque = [type_ for type_ in known if type_.is_opaque]
    text = next((type_ for type_ in known if type_.is_string), None)
    if len(known) < len(types) or not opaque or text is None:
        return None
    return to_text(opaque[0]), to_text(text)


def map_key_type(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.ToMap, exp.VarMap):
        type_ = subject.type_of(node)
        if type_ is not None and not _is_key(type_.args[0]):
            yield Hit(node, (to_text(type_.args[0]),))
    for node in subject.all(exp.Cast):
        type_ = subject.type_of(node)
        if type_ is not None and type_.kind == "MAP" and not _is_key(type_.args[0]):
            yield Hit(node, (to_text(type_.args[0]),))


def _is_key(type_: Type) -> bool:
    return not type_.is_nested and not type_.is_opaque and type_.kind != "JSON"


# -- parts of nested values ------------------------------------------------------------------------


def subscript_type(subject: Subject) -> Iterator[Hit]:
    for node, _, collection in _subscripts(subject):
        if not collection.is_nested:
            hint = (
                "get_json_string(value, '$[0]') reads JSON" if collection.kind == "JSON" else None
            )
            yield Hit(node, (collection,), hint)


def array_subscript(subject: Subject) -> Iterator[Hit]:
    for node, index, collection in _subscripts(subject):
        type_ = subject.type_of(index) if not isinstance(index, exp.Slice) else None
        if collection.kind == "ARRAY" and type_ is not None and not type_.is_number:
            yield Hit(node, (), f"it is {to_text(type_)}")


def map_subscript(subject: Subject) -> Iterator[Hit]:
    for node, index, collection in _subscripts(subject):
        type_ = subject.type_of(index)
        if collection.kind != "MAP" or type_ is None:
            continue
        if not castable(type_, collection.args[0]):
            yield Hit(node, (text_of(index), type_, collection.args[0]))


def struct_subscript(subject: Subject) -> Iterator[Hit]:
    for node, index, collection in _subscripts(subject):
        if collection.kind == "STRUCT" and written_index(index) is None:
            yield Hit(node, (), "name the field: value.field")


def struct_position(subject: Subject) -> Iterator[Hit]:
    for node, position, size in _positions(subject):
        if abs(position) > size:
            yield Hit(node, (), f"it has {size} fields")


def struct_position_zero(subject: Subject) -> Iterator[Hit]:
    for node, position, _ in _positions(subject):
        if position == 0:
            yield Hit(node, (), "fields are counted from 1")


def _subscripts(subject: Subject) -> Iterator[tuple[exp.Expr, exp.Expr, Type]]:
    """All `value[index]` and `element_at(value, index)` whose value is of a known type."""
    brackets = [(node, [node.this, *node.expressions]) for node in subject.all(exp.Bracket)]
    calls = [
        (node, node.expressions)
        for node in subject.all(exp.Anonymous)
        if subject.name_of(node) == "element_at"
    ]
    for node, parts in [*brackets, *calls]:
        type_ = subject.type_of(parts[0]) if len(parts) == 2 else None
        if type_ is not None:
            yield node, parts[1], type_


def _positions(subject: Subject) -> Iterator[tuple[exp.Expr, int, int]]:
    """All `struct[position]` with the number of the struct's fields."""
    for node, index, collection in _subscripts(subject):
        position = written_index(index)
        if collection.kind == "STRUCT" and position is not None:
            yield node, position, len(collection.args)


def unknown_subfield(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Dot):
        type_ = subject.type_of(node.this)
        if type_ is None or id(node) in subject.resolution.meanings:
            continue
        if type_.kind == "STRUCT" and subject.type_of(node) is None:
            yield Hit(node, (node.expression.name,), fields_hint(type_))


def arrow_key(subject: Subject) -> Iterator[Hit]:
    lambdas = {text_of(node.this) for node in subject.all(exp.Lambda)}
    for _, *after in subject.tokens_from(TokenType.ARROW):
        if after and after[0].token_type == TokenType.NUMBER and after[0].text not in lambdas:
            yield Hit(after[0], (after[0].text,), "write a path: '$[0]' or '$.name'")


def arrow_operand(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.JSONExtract):
        type_ = subject.type_of(node.this)
        if type_ is not None and type_.kind != "JSON" and isinstance(node.expression, exp.JSONPath):
            yield Hit(node, (to_text(type_),), "parse it first: parse_json(value) -> 'key'")


RULES = (
    Rule(
        "invalid-cast",
        "Invalid type cast from {} to {} in sql `{}`",
        invalid_cast,
        bad="SELECT CAST(tag AS INT) FROM tags",
        good="SELECT CAST(tag AS ARRAY<INT>), CAST(extra AS INT) FROM tags",
        url="https://docs.starrocks.io/docs/sql-reference/sql-functions/cast/",
    ),
    Rule(
        "no-arithmetic",
        "Any function type can not cast to {}",
        no_arithmetic,
        bad="SELECT tag + 1 FROM tags",
        good="SELECT tag[1] + 1 FROM tags",
        url=_EXPRESSIONS,
    ),
    Rule(
        "product-scale",
        "Return scale({}) exceeds maximum value({}), please cast decimal type to low-precision one",
        product_scale,
        bad="SELECT CAST(score AS DECIMAL(38, 20)) * CAST(score AS DECIMAL(38, 20)) FROM player",
        good="SELECT CAST(score AS DECIMAL(38, 9)) * CAST(score AS DECIMAL(38, 9)) FROM player",
        url="https://docs.starrocks.io/docs/sql-reference/data-types/numeric/DECIMAL/",
    ),
    Rule(
        "interval-operand",
        "Cannot cast '{}' from {} to {}",
        interval_operand,
        bad="SELECT tag + INTERVAL 1 DAY FROM tags",
        good="SELECT founded + INTERVAL 1 DAY, '2025-01-01' - INTERVAL 1 DAY FROM team",
        url=_TYPES,
    ),
    Rule(
        "case-types",
        "Failed to get compatible type for CaseWhen with {} and {}",
        case_types,
        bad="SELECT CASE WHEN id > 1 THEN tag ELSE 'none' END FROM tags",
        good="SELECT CASE WHEN id > 1 THEN tag[1] ELSE 'none' END FROM tags",
        url=_TYPES,
    ),
    Rule(
        "then-types",
        "Invalid then type cast {} to {}",
        then_types,
        bad="SELECT CASE WHEN id > 1 THEN hll_hash(id) ELSE 'none' END FROM tags",
        good="SELECT CASE WHEN id > 1 THEN hll_hash(id) ELSE NULL END FROM tags",
        url=_EXPRESSIONS,
    ),
    Rule(
        "array-types",
        "types {} and {} cannot be matched",
        array_types,
        bad="SELECT [tag, 'none'] FROM tags",
        good="SELECT [tag[1], 'none', NULL] FROM tags",
        url=_TYPES,
    ),
    Rule(
        "map-key-type",
        "Map key doesn't support type: {}",
        map_key_type,
        bad="SELECT map{tag: id} FROM tags",
        good="SELECT map{id: tag} FROM tags",
        url=_NESTED_DOC + "Map/",
    ),
    Rule(
        "subscript-type",
        "cannot subscript type {} because it is not an array or a map or a struct",
        subscript_type,
        bad="SELECT name[1] FROM player",
        good="SELECT split(name, ' ')[1] FROM player",
        url=_EXPRESSIONS,
    ),
    Rule(
        "array-subscript",
        "array subscript must have type integer",
        array_subscript,
        bad="SELECT tag['1'] FROM tags",
        good="SELECT tag[id] FROM tags",
        url=_NESTED_DOC + "Array/",
    ),
    Rule(
        "struct-subscript",
        "struct subscript must have integer pos",
        struct_subscript,
        bad="SELECT row(id, tag)['col1'] FROM tags",
        good="SELECT row(id, tag)[1] FROM tags",
        url=_NESTED_DOC + "STRUCT/",
    ),
    Rule(
        "struct-position",
        "the pos is out of struct subfields",
        struct_position,
        bad="SELECT row(id, tag)[3] FROM tags",
        good="SELECT row(id, tag)[-2] FROM tags",
        url=_NESTED_DOC + "STRUCT/",
    ),
    Rule(
        "struct-position-zero",
        "the pos can't set to zero",
        struct_position_zero,
        bad="SELECT row(id, tag)[0] FROM tags",
        good="SELECT row(id, tag)[1] FROM tags",
        url=_NESTED_DOC + "STRUCT/",
    ),
    Rule(
        "unknown-subfield",
        "Struct subfield '{}' cannot be resolved",
        unknown_subfield,
        bad="SELECT named_struct('x', id).none FROM tags",
        good="SELECT named_struct('x', id).x FROM tags",
        url=_NESTED_DOC + "STRUCT/",
    ),
    Rule(
        "arrow-key",
        "right operand of -> should be string literal, but got {}",
        arrow_key,
        bad="SELECT extra -> 1 FROM tags",
        good="SELECT extra -> '$[1]' FROM tags",
        url=_EXPRESSIONS,
    ),
    Rule(
        "arrow-operand",
        "-> operator could only be used for json column, but got {}",
        arrow_operand,
        bad="SELECT name -> 'x' FROM player",
        good="SELECT parse_json(name) -> 'x' FROM player",
        url=_EXPRESSIONS,
    ),
)
