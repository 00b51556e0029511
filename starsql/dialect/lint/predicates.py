"""Predicates: can StarRocks compare these types, and is a condition true or false?

StarRocks casts much by itself, strings to numbers and dates among it. What is left are arrays,
maps, structs, JSON, and the types that hold sketches: HLL, BITMAP, PERCENTILE.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from starsql.dialect.casts import castable, super_type, to_text
from starsql.dialect.lint.rule import Hit, Rule, Subject, text_of
from starsql.dialect.types import BOOLEAN, DOUBLE, JSON, Type

__all__ = ["RULES", "comparable"]

_ANALYZER = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-core/src/main/java/com/starrocks/sql/"
    "analyzer/"
)
_EXPRESSIONS = _ANALYZER + "ExpressionAnalyzer.java"
_LIKE_DOC = (
    "https://docs.starrocks.io/docs/sql-reference/sql-functions/like-predicate-functions/like/"
)

_EQUALITIES = (exp.EQ, exp.NEQ, exp.NullSafeEQ)
_RANGES = (exp.LT, exp.LTE, exp.GT, exp.GTE)
_NESTED_HINT = "compare an element or a field of it"


def incomparable_types(subject: Subject) -> Iterator[Hit]:
    for kinds, equality in ((_EQUALITIES, True), (_RANGES, False)):
        for node in subject.all(*kinds):
            left, right = subject.type_of(node.this), subject.type_of(node.expression)
            if left is None or right is None or comparable(left, right, equality=equality):
                continue
            yield Hit(node, (to_text(left), to_text(right)), _NESTED_HINT)


def comparable(left: Type, right: Type, *, equality: bool) -> bool:
    """Whether StarRocks compares values of these types by = and the like, or by < and the like.

    Source: TypeManager.getCompatibleTypeForBinary.
    """
    if left.kind == "ARRAY" or right.kind == "ARRAY":
        common = super_type(left, right)
    elif left.is_nested or right.is_nested:
        common = super_type(left, right) if equality else None
    elif left.is_opaque or right.is_opaque:
        common = None
    elif "JSON" in (left.kind, right.kind):
        common = JSON
    else:
        return True
    return common is not None and castable(left, common) and castable(right, common)


# -- IN and BETWEEN --------------------------------------------------------------------------------


def in_list_types(subject: Subject) -> Iterator[Hit]:
    for node, types, common in _in_predicates(subject):
        if common is None:
            yield Hit(node, (",".join(map(to_text, types)),), _NESTED_HINT)


def in_types(subject: Subject) -> Iterator[Hit]:
    for node, types, common in _in_predicates(subject):
        for type_ in types:
            if common is not None and not castable(type_, common):
                yield Hit(node, (to_text(type_), to_text(common)), _NESTED_HINT)
                break


def _in_predicates(subject: Subject) -> Iterator[tuple[exp.In, list[Type], Type | None]]:
    """The IN predicates of which all types are known, and the type in which they compare."""
    for node in subject.all(exp.In):
        types = [subject.type_of(operand) for operand in _operands(node)]
        known = [type_ for type_ in types if type_ is not None]
        if len(known) < len(types) or len(known) < 2 or any(t.is_opaque for t in known):
            continue
        if any(type_.is_nested for type_ in known):
            yield node, known, _common_of_list(known)
        elif "JSON" in {type_.kind for type_ in known}:
            yield node, known, JSON


def _operands(node: exp.In) -> list[exp.Expr]:
    """What IN compares; nothing if these are not single values."""
    if isinstance(node.this, exp.Tuple):
        return []
    query = node.args.get("query")
    return [node.this, *([query] if query is not None else node.expressions)]


def _common_of_list(types: list[Type]) -> Type | None:
    """Source: TypeManager.getCompatibleTypeForBetweenAndIn, which goes on after a failure."""
    common: Type | None = types[0]
    for type_ in types[1:]:
        if common is not None:
            common = super_type(common, type_)
        elif not type_.is_nested:
            common = DOUBLE
    return common


def in_json_subquery(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.In):
        types = map(subject.type_of, _operands(node) if node.args.get("query") else ())
        if any(type_ == JSON for type_ in types):
            yield Hit(node, (), "cast it, or take a value of it with get_json_string")


def in_tuple_types(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.In):
        if not isinstance(node.this, exp.Tuple) or node.args.get("query") is None:
            continue
        types = list(map(subject.type_of, node.this.expressions))
        if any(t is not None and t.kind in ("JSON", "MAP", "STRUCT") for t in types):
            yield Hit(node, (), _NESTED_HINT)


def between_types(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Between):
        types = [subject.type_of(node.args[key]) for key in ("this", "low", "high")]
        if JSON in types:
            for type_ in types:
                if type_ is not None and _is_scalar(type_) and not castable(type_, JSON):
                    yield Hit(node, (to_text(type_), to_text(JSON)), "cast the JSON value")
                    break


def _is_scalar(type_: Type) -> bool:
    return not type_.is_nested and not type_.is_opaque


def not_a_predicate(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.In, exp.Between, exp.Like, exp.RegexpLike, exp.Is):
        for type_ in map(subject.type_of, _predicate_operands(node)):
            if type_ is None:
                continue
            if type_.is_opaque or (type_.is_nested and not isinstance(node, (exp.In, exp.Is))):
                yield Hit(node, (), f"it is of type {to_text(type_)}")
                break


def _predicate_operands(node: exp.Expr) -> list[exp.Expr]:
    if isinstance(node, exp.In):
        return _operands(node)
    if isinstance(node, exp.Between):
        return [node.this, node.args["low"], node.args["high"]]
    return [node.this, node.expression]


# -- LIKE ------------------------------------------------------------------------------------------


def like_left_operand(subject: Subject) -> Iterator[Hit]:
    for node in _likes(subject):
        yield from _unlike(subject, node, node.this)


def like_right_operand(subject: Subject) -> Iterator[Hit]:
    for node in _likes(subject):
        yield from _unlike(subject, node, node.expression)


def _likes(subject: Subject) -> Iterator[exp.Expr]:
    yield from subject.all(exp.Like)
    for node in subject.all(exp.RegexpLike):
        if not node._meta or "start" not in node._meta:  # a function has a place, an operator none
            yield node


def _unlike(subject: Subject, node: exp.Expr, operand: exp.Expr) -> Iterator[Hit]:
    type_ = subject.type_of(operand)
    if type_ is None or type_.is_string or type_.kind == "NULL":
        return
    if not type_.is_nested and not type_.is_opaque:  # the others are no predicates at all
        operator = "LIKE" if isinstance(node, exp.Like) else "REGEXP"
        text = text_of(node)
        yield Hit(node, (operator, text), f"it is {to_text(type_)}: CAST(... AS STRING)")


# -- conditions ------------------------------------------------------------------------------------


def operand_not_boolean(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.And, exp.Or, exp.Not, exp.DPipe):
        operands = [node.this] if isinstance(node, exp.Not) else [node.this, node.expression]
        for operand in operands:
            if _never_boolean(subject.type_of(operand)):
                yield Hit(operand, (text_of(operand),))


def where_not_boolean(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Where):
        if _never_boolean(subject.type_of(node.this)):
            yield Hit(node, (text_of(node.this),))


def _never_boolean(type_: Type | None) -> bool:
    return type_ is not None and not castable(type_, BOOLEAN)


def having_not_boolean(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Having):
        type_ = subject.type_of(node.this)
        if _not_boolean(type_):
            yield Hit(node, (type_,), "compare it with something")


def join_not_boolean(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Join):
        condition = node.args.get("on")
        type_ = subject.type_of(condition) if condition is not None else None
        if _not_boolean(type_):
            yield Hit(condition, (type_,), "compare it with something")


def _not_boolean(type_: Type | None) -> bool:
    return type_ is not None and type_.kind not in ("BOOLEAN", "NULL")


RULES = (
    Rule(
        "incomparable-types",
        "Column type {} does not support binary predicate operation with type {}",
        incomparable_types,
        bad="SELECT id FROM tags WHERE tag = 'new'",
        good="SELECT id FROM tags WHERE tag[1] = 'new' AND tag <> ['old']",
        url=_EXPRESSIONS,
    ),
    Rule(
        "in-list-types",
        "The input types ({}) of in predict are not compatible",
        in_list_types,
        bad="SELECT id FROM tags WHERE tag IN ('new')",
        good="SELECT id FROM tags WHERE tag[1] IN ('new') OR tag IN (['new'], NULL)",
        url=_EXPRESSIONS,
    ),
    Rule(
        "in-types",
        "in predicate type {} with type {} is invalid",
        in_types,
        bad="SELECT id FROM tags WHERE extra IN (DATE '2025-01-01')",
        good="SELECT id FROM tags WHERE extra IN (1, 2)",
        url=_EXPRESSIONS,
    ),
    Rule(
        "in-json-subquery",
        "In predicate of JSON does not support subquery",
        in_json_subquery,
        bad="SELECT id FROM tags WHERE extra IN (SELECT name FROM player)",
        good="SELECT id FROM tags WHERE get_json_string(extra, '$.n') IN (SELECT name FROM player)",
        url=_EXPRESSIONS,
    ),
    Rule(
        "in-tuple-types",
        "InPredicate of JSON, Map, Struct types is not supported",
        in_tuple_types,
        bad="SELECT id FROM tags WHERE (id, extra) IN (SELECT id, name FROM player)",
        good="SELECT id FROM tags WHERE (id, tag[1]) IN (SELECT id, name FROM player)",
        url=_EXPRESSIONS,
    ),
    Rule(
        "between-types",
        "between predicate type {} with type {} is invalid",
        between_types,
        bad="SELECT t.id FROM tags t, team WHERE founded BETWEEN extra AND '2025-01-01'",
        good="SELECT id FROM tags WHERE extra BETWEEN 1 AND 2",
        url=_EXPRESSIONS,
    ),
    Rule(
        "not-a-predicate",
        "HLL, BITMAP, PERCENTILE and ARRAY, MAP, STRUCT type couldn't as Predicate",
        not_a_predicate,
        bad="SELECT id FROM tags WHERE tag BETWEEN ['a'] AND ['b']",
        good="SELECT id FROM tags WHERE tag IS NOT NULL AND tag[1] BETWEEN 'a' AND 'b'",
        url=_EXPRESSIONS,
    ),
    Rule(
        "like-left-operand",
        "left operand of {} must be of type STRING: {}",
        like_left_operand,
        bad="SELECT title FROM team WHERE founded LIKE '2025%'",
        good="SELECT title FROM team WHERE CAST(founded AS STRING) LIKE '2025%'",
        url=_LIKE_DOC,
    ),
    Rule(
        "like-right-operand",
        "right operand of {} must be of type STRING: {}",
        like_right_operand,
        bad="SELECT title FROM team WHERE title LIKE 2025",
        good="SELECT title FROM team WHERE title LIKE '2025'",
        url=_LIKE_DOC,
    ),
    Rule(
        "operand-not-boolean",
        "{} can not be converted to boolean type",
        operand_not_boolean,
        bad="SELECT id FROM tags WHERE id > 1 AND tag",
        good="SELECT id FROM tags WHERE id > 1 AND extra AND NOT 'true'",
        url=_EXPRESSIONS,
    ),
    Rule(
        "where-not-boolean",
        "WHERE clause {} can not be converted to boolean type",
        where_not_boolean,
        bad="SELECT id FROM tags WHERE tag",
        good="SELECT id FROM tags WHERE id",
        url=_ANALYZER + "SelectAnalyzer.java",
    ),
    Rule(
        "having-not-boolean",
        "HAVING clause must evaluate to a boolean: actual type {}",
        having_not_boolean,
        bad="SELECT team_id FROM player GROUP BY team_id HAVING team_id",
        good="SELECT team_id FROM player GROUP BY team_id HAVING team_id <> 0",
        url=_ANALYZER + "SelectAnalyzer.java",
    ),
    Rule(
        "join-not-boolean",
        "WHERE clause must evaluate to a boolean: actual type {}",
        join_not_boolean,
        bad="SELECT id FROM player p JOIN team t ON t.team_id",
        good="SELECT id FROM player p JOIN team t ON t.team_id AND p.team_id",
        url=_ANALYZER + "QueryAnalyzer.java",
    ),
)
