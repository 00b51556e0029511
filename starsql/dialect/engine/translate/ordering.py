"""ORDER BY and LIMIT of a query."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlglot import exp

from starsql.dialect.engine.translate.expressions import Expressions
from starsql.dialect.engine.translate.refusal import reject, unsupported
from starsql.dialect.engine.translate.scope import Typed
from starsql.dialect.engine.translate.windows import sort_item

__all__ = ["Item", "limit_text", "order_by"]


@dataclass
class Item:
    """One element of the SELECT list."""

    name: str
    value: Typed
    aliased: bool


def limit_text(node: exp.Expr) -> str:
    text = ""
    for part, keyword in (("limit", "LIMIT"), ("offset", "OFFSET")):
        clause = node.args.get(part)
        if clause is None:
            continue
        value = clause.expression
        if not (isinstance(value, exp.Literal) and not value.is_string and value.name.isdigit()):
            raise unsupported(f"{keyword} of anything but a number", clause)
        text += f" {keyword} {value.name}"
    return text


def order_by(tr: Expressions, order: exp.Expr | None, items: Sequence[Item]) -> str:
    """` ORDER BY ...`; names and positions of the SELECT list come first, then the sources."""
    if order is None:
        return ""
    parts = []
    names: dict[str, list[int]] = {}
    for place, item in enumerate(items, 1):
        names.setdefault(item.name.lower(), []).append(place)
    aliases = {item.name.lower(): item.value for item in items if item.aliased}
    for element in order.expressions:
        key = element.this
        if _bare(key) and key.name.upper() == "ALL" and "all" not in names:
            parts += [_sorted_by(items, place, element) for place in range(1, len(items) + 1)]
            continue
        if isinstance(key, exp.Literal) and not key.is_string:
            if not (key.name.isdigit() and 1 <= int(key.name) <= len(items)):
                raise reject(
                    "order-by-position", f"ORDER BY position {key.name} is not in select list", key
                )
            parts.append(_sorted_by(items, int(key.name), element))
            continue
        places = names.get(key.name.lower(), []) if _bare(key) else []
        if places:
            if len({items[place - 1].value.sql for place in places}) > 1:
                raise reject("ambiguous-column", f"Column '{key.name}' is ambiguous", key)
            parts.append(_sorted_by(items, places[0], element))
            continue
        with tr.aliases(aliases, first=True):
            value = tr(key)
        same = [place for place, item in enumerate(items, 1) if item.value.sql == value.sql]
        if same:
            parts.append(_sorted_by(items, same[0], element))
        else:
            parts.append(sort_item(value, element, f"({value.sql})"))
    return f" ORDER BY {', '.join(parts)}"


def _sorted_by(items: Sequence[Item], place: int, element: exp.Expr) -> str:
    """ORDER BY a place of the SELECT list; nested values are sorted by a key made from them."""
    value = items[place - 1].value
    return sort_item(value, element, None if value.type.is_nested else str(place))


def _bare(node: exp.Expr) -> bool:
    return isinstance(node, exp.Column) and not node.table and isinstance(node.this, exp.Identifier)
