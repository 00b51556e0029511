"""Functions that take a lambda: array_map(x -> x + 1, a), map_filter((k, v) -> v > 0, m), ..."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlglot import exp

from starsql.dialect.engine.translate.functions.table import SCALARS
from starsql.dialect.engine.translate.nested import entry
from starsql.dialect.engine.translate.refusal import Refusal, unsupported
from starsql.dialect.engine.translate.scalar import Call, coerce, scalar
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.types import BOOLEAN, NULL, Type, array_of

if TYPE_CHECKING:
    from starsql.dialect.engine.translate.expressions import Expressions

__all__ = ["LAMBDAS", "has_lambda", "lambda_call"]


@dataclass(frozen=True, slots=True)
class LambdaCall:
    """One call: its lambda, and its other arguments, translated."""

    tr: Expressions
    name: str
    node: exp.Lambda
    args: list[Typed]

    def refuse(self, what: str) -> Refusal:
        return unsupported(f"{self.name} with {what}", self.node)

    def names(self, count: int) -> list[str]:
        """The lambda's own names of its arguments, in lower case."""
        names = [identifier.name.lower() for identifier in self.node.expressions]
        if len(names) != count:
            raise self.refuse(f"a lambda of {len(names)} arguments")
        return names

    def body(self, bound: dict[str, Typed]) -> Typed:
        """What the lambda gives, its arguments bound."""
        with self.tr.lambda_arguments(bound):
            return _known(self.tr(self.node.this))

    def entries(self) -> tuple[str, dict[str, Typed]]:
        """The DuckDB name of a map's entry inside the lambda, and its two arguments there."""
        if len(self.args) != 1 or self.args[0].type.kind != "MAP":
            raise self.refuse("anything but one map")
        key, value = self.names(2)
        place = self.tr.queries.lambda_name()
        types = self.args[0].type.args
        return place, {
            key: Typed(f"{place}.key", types[0]),
            value: Typed(f"{place}.value", types[1]),
        }

    def plain(self, args: Sequence[Typed]) -> Typed:
        """The function of that name that takes no lambda."""
        call = Call(self.name, tuple(args), self.node, self.tr.now, self.tr.utc_shift_s)
        return scalar(SCALARS[self.name], call)


def _known(value: Typed) -> Typed:
    return Typed("CAST(NULL AS BOOLEAN)", BOOLEAN) if value.type == NULL else value


def has_lambda(node: exp.Anonymous) -> bool:
    return any(isinstance(arg, exp.Lambda) for arg in node.expressions)


def lambda_call(tr: Expressions, name: str, node: exp.Anonymous) -> Typed:
    """A call with a lambda, which may come first or last."""
    lambdas = [arg for arg in node.expressions if isinstance(arg, exp.Lambda)]
    others = [tr(arg) for arg in node.expressions if not isinstance(arg, exp.Lambda)]
    if name not in LAMBDAS or len(lambdas) != 1 or not others:
        raise unsupported(f"{name} with a lambda", node)
    return LAMBDAS[name](LambdaCall(tr, name, lambdas[0], others))


def _array_map(call: LambdaCall) -> Typed:
    """The lambda's values over one array, or over several of one length, element by element."""
    arrays = call.args
    if any(array.type.kind != "ARRAY" for array in arrays):
        raise call.refuse("anything but arrays")
    names = call.names(len(arrays))
    place = call.tr.queries.lambda_name()
    if len(arrays) == 1:
        body = call.body({names[0]: Typed(place, arrays[0].type.args[0])})
        text = f"list_transform({arrays[0].sql}, lambda {place}: {body.sql})"
        return Typed(text, array_of(body.type))
    body = call.body(
        {
            name: Typed(f"{array.sql}[{place}]", array.type.args[0])
            for name, array in zip(names, arrays, strict=True)
        }
    )
    first, *rest = (f"len({array.sql})" for array in arrays)
    unequal = " OR ".join(f"{first} <> {length}" for length in rest)
    nothing = " OR ".join(f"{array.sql} IS NULL" for array in arrays)
    text = (
        f"CASE WHEN {nothing} THEN NULL WHEN {unequal} "
        f"THEN error('failed: Input array element''s size is not equal in array_map().') "
        f"ELSE list_transform(range(1, {first} + 1), lambda {place}: {body.sql}) END"
    )
    return Typed(text, array_of(body.type))


def _by_values(call: LambdaCall) -> Typed:
    """array_filter and array_sortby: as without a lambda, of what it gives."""
    return call.plain([call.args[0], _array_map(call)])


def _match(call: LambdaCall) -> Typed:
    return call.plain([_array_map(call)])


def _map_apply(call: LambdaCall) -> Typed:
    place, bound = call.entries()
    pair = call.node.this
    if not isinstance(pair, exp.Tuple) or len(pair.expressions) != 2:
        raise call.refuse("a lambda that gives no key and value")
    with call.tr.lambda_arguments(bound):
        key, value = (_known(call.tr(part)) for part in pair.expressions)
    made = f"list_transform({call.args[0].sql}, lambda {place}: {entry(key.sql, value.sql)})"
    return Typed(f"sr_last_entries({made})", Type("MAP", args=(key.type, value.type)))


def _map_filter(call: LambdaCall) -> Typed:
    place, bound = call.entries()
    kept = coerce(call.body(bound), BOOLEAN, lambda: call.refuse("this lambda"))
    text = f"list_filter({call.args[0].sql}, lambda {place}: {kept})"
    return Typed(text, call.args[0].type)


def _transform_keys(call: LambdaCall) -> Typed:
    place, bound = call.entries()
    key = call.body(bound)
    made = entry(key.sql, f"{place}.value")
    text = f"sr_last_entries(list_transform({call.args[0].sql}, lambda {place}: {made}))"
    return Typed(text, Type("MAP", args=(key.type, call.args[0].type.args[1])))


def _transform_values(call: LambdaCall) -> Typed:
    place, bound = call.entries()
    value = call.body(bound)
    made = entry(f"{place}.key", value.sql)
    text = f"list_transform({call.args[0].sql}, lambda {place}: {made})"
    return Typed(text, Type("MAP", args=(call.args[0].type.args[0], value.type)))


LAMBDAS: dict[str, Callable[[LambdaCall], Typed]] = {
    "array_map": _array_map,
    "transform": _array_map,
    "array_filter": _by_values,
    "any_match": _match,
    "all_match": _match,
    "array_sortby": _by_values,
    "map_apply": _map_apply,
    "map_filter": _map_filter,
    "transform_keys": _transform_keys,
    "transform_values": _transform_values,
}
