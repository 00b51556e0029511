"""Where a StarRocks is: `starrocks://user@host:9030/db`, `starrocks://user@host/catalog.db`.

The password is never part of it: URLs end up in traces, process lists and shell histories.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from starsql.errors import ConfigError

__all__ = ["DEFAULT_PORT", "ServerAddress", "split_database"]

DEFAULT_PORT = 9030
_PASSWORD = re.compile(r":[^:/@\s]+@")
_EXPECTED = "expected starrocks://user@host:9030/db, or .../catalog.db"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """An account on a server, and what unqualified tables belong to."""

    user: str
    host: str
    port: int = DEFAULT_PORT
    database: str | None = None
    catalog: str | None = None

    @classmethod
    def parse(cls, url: str) -> ServerAddress:
        """Read a URL. Raises ConfigError, which never repeats a password that stood in it."""
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            raise ConfigError(
                f"the host or port of the engine's URL is malformed; {_EXPECTED}"
            ) from None
        if parts.password is not None:
            raise ConfigError(
                "the engine's URL contains a password; leave it out and give it by the environment "
                f"or a file ({_EXPECTED})"
            )
        url = _PASSWORD.sub(":***@", url)  # one that a misspelled URL hides
        if parts.scheme != "starrocks":
            raise ConfigError(f"engine {url!r} was not understood; {_EXPECTED}")
        if parts.query or parts.fragment:
            raise ConfigError(f"engine {url!r}: nothing may follow the database; {_EXPECTED}")
        if not parts.username or not parts.hostname:
            missing = "user" if not parts.username else "host"
            raise ConfigError(f"engine {url!r} names no {missing}; {_EXPECTED}")
        catalog, database = split_database(unquote(parts.path.strip("/")) or None)
        if database is not None and (not database or catalog == "" or "/" in database):
            raise ConfigError(f"engine {url!r} names no database; {_EXPECTED}")
        return cls(
            unquote(parts.username),
            parts.hostname,
            DEFAULT_PORT if port is None else port,
            database,
            catalog,
        )

    def __str__(self) -> str:
        """The URL again, fit for messages."""
        name = ".".join(part for part in (self.catalog, self.database) if part)
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"starrocks://{self.user}@{host}:{self.port}" + (f"/{name}" if name else "")


def split_database(name: str | None) -> tuple[str | None, str | None]:
    """`catalog.db` as catalog and database; a plain name has no catalog."""
    if name is None:
        return None, None
    catalog, dot, database = name.rpartition(".")
    return (catalog, database) if dot else (None, name)
