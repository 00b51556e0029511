"""Every task that questions are made from.

A template is a function from `Pick` to `Draft`; to add one, write it in the module of its kind and
name it in that module's TEMPLATES.
"""

from starsql.data.synthesize.draft import Template
from starsql.data.synthesize.templates import (
    bitmaps,
    calendar,
    groups,
    joins,
    nested,
    plain,
    users,
    windows,
)

__all__ = ["TEMPLATES"]

TEMPLATES: tuple[Template, ...] = (
    *plain.TEMPLATES,
    *groups.TEMPLATES,
    *joins.TEMPLATES,
    *nested.TEMPLATES,
    *windows.TEMPLATES,
    *calendar.TEMPLATES,
    *users.TEMPLATES,
    *bitmaps.TEMPLATES,
)
"""One that stands twice is tried twice as often."""
