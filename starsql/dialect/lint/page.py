"""The page of all rules: `python -m starsql.dialect.lint.page > docs/dialect.md`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType

from starsql.dialect.lint import RULES, TOPICS, Rule
from starsql.dialect.lint.fixes import FIXES
from starsql.dialect.lint.rule import EXAMPLE_DDL

__all__ = ["page"]

_HEAD = """\
# What StarRocks accepts, and what the linter says of the rest

<!-- Written by `python -m starsql.dialect.lint.page`; a test keeps it current. -->

{count} rules, one each for what StarRocks rejects (**error**), what runs but seldom means what was
meant (**warning**) and what is a matter of **style**. Messages are StarRocks' own, `…` standing for
what the query says; from 3.0 on StarRocks puts "Getting analyzing error. Detail message: " before
them. A rule holds for all versions from 2.5 to main unless it says otherwise. How to use the
linter: [lint.md](lint.md).

Besides these, `syntax` is what no rule explains (StarRocks' grammar, as the linter reads it, names
the token), `statement-count` a text that is not one statement where one was expected, `unread` what
StarRocks' grammar accepts and the linter cannot read.
"""

_CONVENTIONS_HEAD = """\
## Conventions that are not StarRocks'

The system that this one follows adapted its models' SQL by a list of rules. Some of these were
taken for limits of StarRocks; they are conventions:

| convention | StarRocks |
|---|---|
"""
_CONVENTIONS = (
    (
        "no FULL OUTER JOIN",
        "has had it since the first `StarRocks.g4` of 2022, and its own tests run it. With USING "
        "it puts out the standard's coalesced columns since 4.0",
    ),
    (
        "COALESCE for IFNULL and NVL",
        "has all three, and they mean the same for two arguments (`preferred-function`)",
    ),
    (
        "SUBSTR for SUBSTRING and MID",
        "has SUBSTR and SUBSTRING, but not the form `SUBSTRING(a FROM 1 FOR 2)` "
        "(`syntax-worded-arguments`)",
    ),
    (
        "LOCATE for INSTR and POSITION",
        "has INSTR, whose arguments stand the other way round, but not the form `POSITION(a IN b)`",
    ),
    (
        "dates as 'YYYYMMDD' strings",
        "compares text with text: right where a column holds its days so (`dashed-day`, "
        "`number-for-date`). A DATE column reads '2025-07-01' as well",
    ),
    ("WITH rather than subqueries in subqueries", "runs both (`nested-subqueries`)"),
    (
        "aliases in snake_case",
        "takes any name; of columns in any letter case, of tables in the one that was written "
        "(`snake-case-alias`)",
    ),
)


def page() -> str:
    """The whole page, Markdown."""
    return "\n".join(
        [
            _HEAD.format(count=len(RULES)),
            _CONVENTIONS_HEAD + "".join(f"| {asked} | {fact} |\n" for asked, fact in _CONVENTIONS),
            "## The tables of the examples",
            f"\n```sql{EXAMPLE_DDL}```\n",
            *(part for topic in TOPICS for part in _topic(topic)),
        ]
    )


def _topic(topic: ModuleType) -> Iterator[str]:
    yield f"## {topic.__name__.rpartition('.')[2].capitalize()}\n"
    yield f"{(topic.__doc__ or '').strip()}\n"
    for rule in topic.RULES:
        yield _rule(rule)


def _rule(rule: Rule) -> str:
    facts = [f"**{rule.severity}**", _versions(rule), f"[source]({rule.url})"]
    if rule.code in FIXES:
        facts.append("`--fix`")
    return "\n".join(
        [
            f"### `{rule.code}`\n",
            f"> {_worded(rule.message)}\n",
            *_variants(rule),
            f"{' · '.join(facts)}\n",
            "```sql",
            f"{rule.bad};  -- {rule.code}",
            f"{rule.good};",
            "```\n",
        ]
    )


def _variants(rule: Rule) -> Iterator[str]:
    if rule.variants:
        yield "Or, for some:\n"
        yield "".join(f"- {_worded(message)}\n" for message in rule.variants)


def _worded(message: str) -> str:
    return message.format(*["…"] * message.count("{}"))


def _versions(rule: Rule) -> str:
    if rule.since and rule.until:
        return f"from {rule.since}, before {rule.until}"
    if rule.since:
        return f"from {rule.since}"
    return f"before {rule.until}" if rule.until else "all versions"


if __name__ == "__main__":
    sys.stdout.write(page())
