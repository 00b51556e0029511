"""Does a function take these types, and what does it give? Matched as StarRocks matches calls.

    >>> call_type("concat", [VARCHAR, INT], catalog())
    Type(kind='VARCHAR', ...)
    >>> call_type("array_length", [VARCHAR], catalog())
    Mismatch()

StarRocks looks for the first signature that fits without a cast, then, among those that take any
ARRAY, MAP or STRUCT, for one whose element types agree, then for the first that loses nothing,
then for the first that any implicit cast allows. What it picked must survive a last check.

Sources: FunctionSet.java (getFunction), Function.java (compare), FunctionAnalyzer.java
(getAnalyzedFunction), PolymorphicFunctionAnalyzer.java, DecimalV3FunctionAnalyzer.java, all in
https://github.com/StarRocks/starrocks/tree/main/fe/fe-core/src/main/java/com/starrocks/
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from starsql.dialect.casts import castable, is_known, matches, super_type_of, widens
from starsql.dialect.catalog import Catalog, Function, words
from starsql.dialect.signature_table import Form, forms
from starsql.dialect.types import (
    BOOLEAN,
    DOUBLE,
    INT,
    Type,
    array_of,
    as_decimal,
    quotient_scale,
    read_type,
)

__all__ = ["Mismatch", "Signature", "arity", "call_type", "signatures"]


@dataclass(frozen=True)
class Signature:
    takes: tuple[Type, ...]
    returns: Type
    variadic: bool = False
    """The last parameter may repeat."""

    @functools.cached_property
    def is_polymorphic(self) -> bool:
        """It takes any array, map, struct or value; the result depends on which."""
        return any(map(_is_pseudo, self.takes))

    def parameters(self, count: int) -> tuple[Type, ...] | None:
        """A type for each of so many arguments; None if it does not take that many."""
        if count == len(self.takes):
            return self.takes
        if self.variadic and count > len(self.takes):
            return self.takes + self.takes[-1:] * (count - len(self.takes))
        return None


@dataclass(frozen=True, slots=True)
class Mismatch:
    """No signature of the function takes such arguments."""


Arguments = Sequence[Type | None]


def call_type(
    name: str, arguments: Arguments, catalog: Catalog, *, digits: int | None = None
) -> Type | Mismatch | None:
    """What a call returns; None if that cannot be told, `Mismatch` if StarRocks would refuse it.

    arguments: their types in the order written, ORDER BY and SEPARATOR not counted; None for one
    that is not known, which fits anything. digits: the second argument of ROUND and TRUNCATE if
    it is a literal. A function that the catalog does not know returns None.
    """
    given = [a if a is not None and is_known(a) else None for a in arguments]
    name, known, resolves = _base(name.lower(), given, catalog)
    if known is None:
        return Mismatch()
    function = catalog.function(name)
    if function is None or not signatures(function):
        return None
    if len(known) in function.later_arguments:
        return Mismatch()
    if name == "concat" and any(a is not None and a.kind == "ARRAY" for a in known):
        return call_type("array_concat", [_as_array(a) for a in known], catalog)
    chosen = _choose(name, signatures(function), known)
    if isinstance(chosen, Mismatch) or chosen is None or not resolves:
        return chosen if isinstance(chosen, Mismatch) else None
    return _result(name, chosen, known, digits)


def signatures(function: Function) -> tuple[Signature, ...]:
    """A function's signatures in the order in which StarRocks tries them."""
    return _signatures(function.name, function.forms)


@functools.cache
def _signatures(name: str, more: tuple[Form, ...]) -> tuple[Signature, ...]:
    return tuple(map(_signature, (*forms(name), *more)))


def arity(function: Function) -> str:
    """How many arguments a function takes, for people: "2 or 3", "1 or more"."""
    known = signatures(function)
    counts = sorted({len(signature.takes) for signature in known})
    variadic = [len(signature.takes) for signature in known if signature.variadic]
    if variadic:
        counts = [count for count in counts if count <= min(variadic)]
    text = " or ".join(map(str, counts))
    return f"{text} or more" if variadic else text


# -- combinators ----------------------------------------------------------------------------------

# What follows an aggregate's name, and which of the call's arguments are the aggregate's own.
_OWN_ARGUMENTS = ("_state", "_combine", "_if")
_STATES = {"_merge": 1, "_union": 1, "_state_merge": 1, "_state_union": 2}


def _base(
    name: str, arguments: list[Type | None], catalog: Catalog
) -> tuple[str, list[Type | None] | None, bool]:
    """The aggregate behind sum_if, sum_state, ..., its arguments, and whether both return the same.

    Arguments are None if there are too few or too many of them. A function that is no combinator
    is returned as it is.
    """
    if name in catalog.functions:
        return name, arguments, True
    for suffix in sorted(catalog.suffixes, key=len, reverse=True):
        base = name.removesuffix(suffix)
        if base == name or base not in catalog.aggregates:
            continue
        if suffix in _STATES:
            fits = len(arguments) == _STATES[suffix]
            return "", arguments if fits else None, False
        if suffix == "_if":
            condition = arguments[-1] if arguments else BOOLEAN
            fits = bool(arguments) and (condition is None or castable(condition, BOOLEAN))
            return base, arguments[:-1] if fits else None, True
        return base, arguments, False
    return name, arguments, True


# -- matching -------------------------------------------------------------------------------------

Fits = Callable[[Type, Type], bool]

# The type that a constant in the second place is given before StarRocks looks for a signature.
_SECONDS = {"min_n": INT, "max_n": INT, "percentile_disc": DOUBLE, "percentile_disc_lc": DOUBLE}
# These take the types they list and cast nothing.
_EXACT = words("percentile_disc percentile_disc_lc")
_ALIKE = words("if ifnull nullif coalesce least greatest mod")
_DATES_STAY = words("if ifnull nullif coalesce")
_FIRST_STAYS = words("lead lag approx_top_k")


def _choose(
    name: str, candidates: Sequence[Signature], arguments: Arguments
) -> Signature | Mismatch | None:
    """The signature that StarRocks calls; None if that depends on an argument not known."""
    if name in _SECONDS and len(arguments) > 1:
        arguments = (arguments[0], _SECONDS[name], *arguments[2:])
    known = [a for a in arguments if a is not None]
    if len(known) < len(arguments):
        return _only(name, candidates, arguments)
    known = _alike(name, known)
    chosen = _first(name, candidates, known)
    if chosen is None or not _fits(chosen, known, castable):
        return Mismatch()
    return chosen


def _alike(name: str, arguments: list[Type]) -> list[Type]:
    """Where one value of several is a decimal, all are cast to what they have in common first.

    Source: DecimalV3FunctionAnalyzer.normalizeDecimalArgTypes.
    """
    first = 1 if name == "if" else 0
    values = arguments[first:]
    if name not in _ALIKE or not any(value.is_decimal for value in values):
        return arguments
    common = super_type_of(values)
    return arguments if common is None else arguments[:first] + [common] * len(values)


def _only(
    name: str, candidates: Sequence[Signature], arguments: Arguments
) -> Signature | Mismatch | None:
    """The one signature that could take arguments of which some are not known."""
    fits = matches if name in _EXACT else castable
    possible = [
        signature
        for signature in candidates
        if _fits(signature, arguments, fits) and _cast_allowed(name, signature, arguments)
    ]
    if not possible:
        return Mismatch()
    results = {signature.returns for signature in possible}
    [first, *_] = possible
    return first if len(results) == 1 and not _is_open(first.returns) else None


def _first(name: str, candidates: Sequence[Signature], arguments: list[Type]) -> Signature | None:
    """StarRocks' search, by falling strictness."""
    plain = [signature for signature in candidates if not signature.is_polymorphic]
    found = _strict(plain, arguments)
    if found is not None or name in _EXACT:
        return found
    polymorphic = [signature for signature in candidates if signature.is_polymorphic]
    found = _strict(polymorphic, arguments) or _cast(name, polymorphic, arguments)
    if found is not None and _elements_agree(name, found, arguments):
        return found
    return _cast(name, plain, arguments)


def _strict(candidates: Sequence[Signature], arguments: list[Type]) -> Signature | None:
    for fits in (matches, _matches_or_null):
        for signature in candidates:
            if _fits(signature, arguments, fits):
                return signature
    return None


def _cast(name: str, candidates: Sequence[Signature], arguments: list[Type]) -> Signature | None:
    # The condition of IF has no say in which type is the narrowest for its values.
    values = [BOOLEAN, *arguments[1:]] if name == "if" else arguments
    for fits, given in ((_matches_or_widens, values), (castable, arguments)):
        for signature in candidates:
            if _fits(signature, given, fits) and _cast_allowed(name, signature, arguments):
                return signature
    return None


def _fits(signature: Signature, arguments: Arguments, fits: Fits) -> bool:
    parameters = signature.parameters(len(arguments))
    return parameters is not None and all(
        argument is None or matches(argument, parameter) or fits(argument, parameter)
        for argument, parameter in zip(arguments, parameters, strict=True)
    )


def _matches_or_null(argument: Type, parameter: Type) -> bool:
    return argument.kind == "NULL" or matches(argument, parameter)


def _matches_or_widens(argument: Type, parameter: Type) -> bool:
    return matches(argument, parameter) or widens(argument, parameter)


def _cast_allowed(name: str, signature: Signature, arguments: Arguments) -> bool:
    """What a few functions do with a type is too different to cast to it.

    Source: FunctionSet.isCastMatchAllowed.
    """
    if name in _FIRST_STAYS:
        first, parameter = arguments[0], signature.takes[0]
        return first is None or _matches_or_null(first, parameter)
    if name == "hex":
        [value] = arguments
        if value is None or value.is_string:
            return True
        return not value.is_opaque and not signature.takes[0].is_string
    if name in _DATES_STAY:
        values = arguments[1:] if name == "if" else arguments
        dates = all(value is not None and value.is_temporal for value in values)
        return not dates or signature.takes[-1].is_temporal
    return True


# -- results --------------------------------------------------------------------------------------


def _elements_agree(name: str, signature: Signature, arguments: list[Type]) -> bool:
    """Whether the arrays and elements, or the maps, that a call mixes have a type in common."""
    if name in _UNMIXED or signature.returns.kind == "ANY_STRUCT":
        return True
    mixed = list(_mixed(signature, arguments))
    return not mixed or super_type_of(mixed) is not None


# They take values of different types side by side.
_UNMIXED = words(
    "arrays_zip map_from_arrays encode_sort_key count encode_fingerprint_sha256 typeof isnull "
    "isnotnull timestampadd timestampdiff map_agg http_request all_match any_match array_filter "
    "array_sortby array_sort array_map transform map_apply map_filter transform_keys "
    "transform_values"
)


def _mixed(signature: Signature, arguments: list[Type]) -> Iterator[Type]:
    """The element types that the pseudo-types of a signature stand for."""
    parameters = signature.parameters(len(arguments)) or ()
    for argument, parameter in zip(arguments, parameters, strict=True):
        if argument.kind == "NULL" or not _is_pseudo(parameter):
            continue
        yield argument.args[0] if parameter.kind == "ANY_ARRAY" else argument


def _result(
    name: str, signature: Signature, arguments: Arguments, digits: int | None
) -> Type | None:
    """What a call returns, its precision and element types included."""
    if not _is_open(signature.returns):
        return signature.returns
    known = [a for a in arguments if a is not None]
    if len(known) < len(arguments):
        return None
    if name in ("round", "truncate", "dround"):
        return _rounded(known, digits)
    special = _RESULTS.get(name)
    if special is not None:
        return special(known)
    if _is_pseudo(signature.returns):
        return _polymorphic_result(signature, known)
    return _with_precision(signature, known)


def _polymorphic_result(signature: Signature, arguments: list[Type]) -> Type | None:
    mixed = list(_mixed(signature, arguments))
    common = (super_type_of(mixed) if mixed else None) or BOOLEAN
    common = BOOLEAN if common.kind == "NULL" else common
    match signature.returns.kind:
        case "ANY_ARRAY":
            return array_of(common)
        case "ANY_STRUCT":
            return None
        case _:
            return common


def _with_precision(signature: Signature, arguments: list[Type]) -> Type | None:
    """The result with the precision of the arguments that decimals were asked for."""
    parameters = signature.parameters(len(arguments)) or ()
    values = [
        _element(argument)
        for argument, parameter in zip(arguments, parameters, strict=True)
        if _element(parameter).is_decimal and argument.kind != "NULL"
    ]
    exact = [as_decimal(value) for value in values if value.is_number or value.kind == "BOOLEAN"]
    common = super_type_of(exact) if exact and len(exact) == len(values) else None
    if common is None or not common.is_decimal:
        return None
    return array_of(common) if signature.returns.kind == "ARRAY" else common


def _element(type_: Type) -> Type:
    return type_.args[0] if type_.kind == "ARRAY" else type_


def _rounded(arguments: list[Type], digits: int | None) -> Type | None:
    """Exact numbers are rounded as DECIMAL(38, digits); other than decimals count as (38, 9)."""
    scale = arguments[0].scale if arguments[0].is_decimal else 9
    if len(arguments) == 1:
        return Type("DECIMAL", 38, 0)
    return Type("DECIMAL", 38, scale if digits is None else min(max(digits, 0), 38))


def _total(arguments: list[Type]) -> Type:
    return Type("DECIMAL", 38, min(_element(arguments[0]).scale, 18))


def _average(arguments: list[Type]) -> Type:
    return Type("DECIMAL", 38, quotient_scale(min(_element(arguments[0]).scale, 18)))


def _map(arguments: list[Type]) -> Type | None:
    """MAP of the keys and values of map(k, v, ...)."""
    keys, values = super_type_of(arguments[::2]), super_type_of(arguments[1::2])
    return Type("MAP", args=(keys, values)) if keys is not None and values is not None else None


def _entries(arguments: list[Type]) -> Type | None:
    [entries] = arguments
    if entries.kind != "MAP":
        return None
    return array_of(Type("STRUCT", args=entries.args, names=("key", "value")))


def _part_of_map(index: int) -> Callable[[list[Type]], Type | None]:
    def part(arguments: list[Type]) -> Type | None:
        [entries] = arguments
        return array_of(entries.args[index]) if entries.kind == "MAP" else None

    return part


def _row(arguments: list[Type]) -> Type:
    names = tuple(f"col{i}" for i in range(1, len(arguments) + 1))
    args = tuple(BOOLEAN if a.kind == "NULL" else a for a in arguments)
    return Type("STRUCT", args=args, names=names)


def _array_of_first(arguments: list[Type]) -> Type:
    return array_of(BOOLEAN if arguments[0].kind == "NULL" else arguments[0])


def _first_of(kind: str) -> Callable[[list[Type]], Type | None]:
    """The first of the arrays or maps, before or after a lambda."""
    return lambda arguments: next((a for a in arguments if a.kind == kind), None)


def _first_argument(arguments: list[Type]) -> Type:
    return arguments[0]


def _unknown(_arguments: list[Type]) -> None:
    """It depends on more than types: a lambda's body, names in literals."""


_RESULTS: dict[str, Callable[[list[Type]], Type | None]] = {
    **dict.fromkeys(words("sum multi_distinct_sum array_sum"), _total),
    **dict.fromkeys(words("avg array_avg"), _average),
    **dict.fromkeys(words("array_agg array_agg_distinct max_n min_n"), _array_of_first),
    **dict.fromkeys(words("any_value distinct_map_keys sum_map"), _first_argument),
    **dict.fromkeys(
        words(
            "named_struct array_map transform map_apply transform_keys transform_values "
            "arrays_zip array_difference"
        ),
        _unknown,
    ),
    **dict.fromkeys(words("array_filter array_sort array_sortby"), _first_of("ARRAY")),
    "map_filter": _first_of("MAP"),
    **dict.fromkeys(words("row struct"), _row),
    "map_agg": lambda arguments: Type("MAP", args=tuple(arguments)),
    "map_entries": _entries,
    "map_keys": _part_of_map(0),
    "map_values": _part_of_map(1),
    "map_from_arrays": lambda arguments: _map([_element(a) for a in arguments]),
}


# -- reading --------------------------------------------------------------------------------------


def _is_pseudo(type_: Type) -> bool:
    return type_.kind.startswith("ANY_")


def _is_open(type_: Type) -> bool:
    """A result that is complete only with the argument types: ANY_ARRAY, DECIMAL, ..."""
    return (
        _is_pseudo(type_)
        or (type_.is_decimal and not type_.precision)
        or any(map(_is_open, type_.args))
    )


def _as_array(type_: Type | None) -> Type | None:
    return type_ if type_ is None or type_.kind == "ARRAY" else array_of(type_)


def _signature(form: Form) -> Signature:
    takes, returns = form
    variadic = bool(takes) and takes[-1] == "..."
    types = tuple(map(_type, takes[:-1] if variadic else takes))
    return Signature(types, _type(returns), variadic)


@functools.cache
def _type(text: str) -> Type:
    """A type as functions.json and the table spell it: ARRAY_INT, DECIMAL64, ANY_MAP, ..."""
    if text.startswith("ARRAY_"):
        return array_of(_type(text.removeprefix("ARRAY_")))
    if text == "MAP_VARCHAR_VARCHAR":
        return _type("MAP<VARCHAR,VARCHAR>")
    if text.startswith("DECIMAL"):
        return Type("DECIMAL")
    return _any_precision(read_type(text))


def _any_precision(type_: Type) -> Type:
    """A type whose decimals are of any precision, as those of signatures are."""
    if type_.is_decimal:
        return Type("DECIMAL")
    return Type(type_.kind, args=tuple(map(_any_precision, type_.args)), names=type_.names)
