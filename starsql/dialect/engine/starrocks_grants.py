"""What an account may do beyond reading, from SHOW GRANTS.

GRANT SELECT ON ALL TABLES IN DATABASE game TO USER 'reader'@'%'      StarRocks 3.x
GRANT 'public', 'writer' TO 'reader'@'%'                              its roles
GRANT SELECT ON `game`.* TO `reader`@`%`                              MySQL
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

__all__ = ["excess_privileges"]

_GRANT = re.compile(
    r"^\s*GRANT\s+(?P<what>.+?)\s+ON\s+(?P<where>.+?)\s+TO\s", re.IGNORECASE | re.DOTALL
)
_ROLES = re.compile(r"^\s*GRANT\s+(?P<roles>.+?)\s+TO\s", re.IGNORECASE | re.DOTALL)
_OLD_STYLE = re.compile(r"\b([A-Za-z]+)_priv\b", re.IGNORECASE)
_NAME = re.compile(r"[`'\"]?([\w.-]+)[`'\"]?")
_HARMLESS = frozenset({"SELECT", "USAGE"})
_MAX_ROLES = 100


def excess_privileges(
    grants: Iterable[Sequence[Any]], grants_of_role: Callable[[str], Iterable[Sequence[Any]] | None]
) -> list[str]:
    """Every privilege beyond SELECT and USAGE, with what it is on; roles are followed.

    grants: rows of SHOW GRANTS. grants_of_role: those of a role; None if they cannot be read.
    """
    found: list[str] = []
    seen: set[str] = set()
    waiting: list[tuple[str | None, Iterable[Sequence[Any]]]] = [(None, grants)]
    while waiting:
        role, rows = waiting.pop(0)
        by = f" (by role {role})" if role else ""
        for text in _texts(rows):
            privileges, roles = _read(text)
            found += [privilege + by for privilege in privileges]
            for name in roles:
                if name in seen or len(seen) >= _MAX_ROLES:
                    continue
                seen.add(name)
                more = grants_of_role(name)
                if more is None:
                    found.append(f"role {name}, whose privileges could not be read{by}")
                else:
                    waiting.append((name, more))
    return list(dict.fromkeys(found))


def _texts(rows: Iterable[Sequence[Any]]) -> list[str]:
    """The cells that say something, each possibly of several statements."""
    cells = [str(cell) for row in rows for cell in row if cell is not None]
    return [
        part
        for cell in cells
        for part in re.split(r"(?:;|\n)\s*(?=GRANT\b)", cell)
        if part.lstrip().upper().startswith("GRANT") or _OLD_STYLE.search(part)
    ]


def _read(text: str) -> tuple[list[str], list[str]]:
    """Privileges beyond reading, and roles, of one statement."""
    match = _GRANT.match(text)
    if match:
        where = " ".join(match["where"].split())
        names = [_without_columns(name) for name in _split(match["what"])]
        excess = [f"{name} on {where}" for name in names if name not in _HARMLESS]
        if re.search(r"WITH GRANT OPTION", text, re.IGNORECASE):
            excess.append(f"GRANT OPTION on {where}")
        return excess, []
    roles = _ROLES.match(text)
    if roles:
        return [], [m[1] for part in _split(roles["roles"]) if (m := _NAME.fullmatch(part))]
    old = [name.upper() for name in _OLD_STYLE.findall(text)]
    return [name for name in old if name not in _HARMLESS], []


def _split(listed: str) -> list[str]:
    """The items of a list, whose parts in parentheses stay whole."""
    return [part.strip() for part in re.split(r",(?![^(]*\))", listed)]


def _without_columns(privilege: str) -> str:
    return " ".join(privilege.partition("(")[0].upper().split())
