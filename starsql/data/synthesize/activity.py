"""Tables whose rows are what somebody did on a day: logins, orders, visits, payments.

orders(order_id, customer_id, order_date, amount): customers, active on order_date
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from starsql.data.synthesize.draft import Pick, day_of
from starsql.data.synthesize.language import Noun, chinese, noun
from starsql.data.synthesize.understanding import Entity, Field, World

__all__ = ["Activity", "pick_activity"]

_ACCOUNTS = frozenset(("account", "device", "card"))
_NO_EVENT = frozenset(
    ["birth", "birthday", "formed", "founded", "end", "until", "to", "became", "expires"]
)


@dataclass(frozen=True, slots=True)
class Activity:
    """Somebody's doings: which table, on which day, by whom."""

    entity: Entity
    date: Field
    actor: Field
    who: Noun

    @property
    def day(self) -> str:
        """The day as SQL, in the column's own format or as a DATE."""
        return day_of(self.date)

    @property
    def definition(self) -> tuple[str, str]:
        """What "active" means here, in Chinese and English."""
        return (
            f"活跃{self.who.zh}：当日（{self.date.name}）在 {self.entity.table.name} "
            f"中有记录的{self.who.zh}，按 {self.actor.name} 去重",
            f"Active {self.who.plural}: distinct {self.actor.name} with a row in "
            f"{self.entity.table.name} on that day ({self.date.name})",
        )


def pick_activity(p: Pick, *, measure: bool = False, category: bool = False) -> Activity:
    """An activity of the database, noted as used. Raises Unfit without one."""
    fitting = [
        one
        for one in _activities(p.world)
        if (not measure or any(f.additive for f in one.entity.of("measure")))
        and (not category or any(not f.total for f in one.entity.of("category")))
    ]
    chosen = p.one(fitting)
    p.use(chosen.entity)
    if sum(one.entity is chosen.entity for one in fitting) > 1 or len(chosen.entity.of("date")) > 1:
        p.know(*chosen.definition)
    p.tell_format(chosen.date)
    return chosen


def _activities(world: World) -> Iterator[Activity]:
    for entity in world.entities:
        dates = [f for f in entity.of("date") if not _NO_EVENT & set(f.noun.en.split())]
        if not dates or entity.snapshot is not None or entity.table.name.startswith("dim_"):
            continue
        for one in entity.fields:
            who = _who(world, entity, one)
            if who is not None and one is not entity.key:
                yield Activity(entity, dates[0], one, who)


def _who(world: World, entity: Entity, one: Field) -> Noun | None:
    """Whose id a column is, if it is a person's or an account's."""
    link = next((link for link in world.parents_of(entity) if link.column == one), None)
    if link is not None:
        parent = world.by_name[link.parent].noun
        return parent if parent.person or parent.en in _ACCOUNTS else None
    parts = one.noun.en.split(" ")
    if one.role != "id" or parts[-1] != "id" or len(parts) != 2:
        return None
    name = parts[0]
    if chinese([name])[1] != "名" and name not in _ACCOUNTS:
        return None
    called = noun(name, "", countable=True)
    zh = one.noun.zh.removesuffix("ID")
    return Noun(called.en, called.plural, zh or called.zh, called.classifier)
