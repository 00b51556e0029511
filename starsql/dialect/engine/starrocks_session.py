"""One connection to a StarRocks server: reads with a deadline, and can be broken off."""

from __future__ import annotations

import math
import socket
import struct
import time
from contextlib import suppress
from typing import Any

import pymysql
from pymysql.connections import Connection
from pymysql.constants import FIELD_TYPE
from pymysql.cursors import SSCursor

from starsql.dialect.engine.base import Rows

__all__ = ["NOT_MYSQL", "Session", "TimeUp", "error_parts", "quoted"]

NOT_MYSQL = (struct.error, IndexError, ValueError)
"""What PyMySQL raises when the other side does not speak the protocol."""

_DRAINED_ROWS = 200

# StarRocks' names for the protocol's types; LARGEINT and nested values arrive as VARCHAR.
_TYPES: dict[int, str] = {
    FIELD_TYPE.TINY: "TINYINT",
    FIELD_TYPE.SHORT: "SMALLINT",
    FIELD_TYPE.INT24: "INT",
    FIELD_TYPE.LONG: "INT",
    FIELD_TYPE.LONGLONG: "BIGINT",
    FIELD_TYPE.FLOAT: "FLOAT",
    FIELD_TYPE.DOUBLE: "DOUBLE",
    FIELD_TYPE.DECIMAL: "DECIMAL",
    FIELD_TYPE.NEWDECIMAL: "DECIMAL",
    FIELD_TYPE.DATE: "DATE",
    FIELD_TYPE.NEWDATE: "DATE",
    FIELD_TYPE.DATETIME: "DATETIME",
    FIELD_TYPE.TIMESTAMP: "DATETIME",
    FIELD_TYPE.JSON: "JSON",
    FIELD_TYPE.NULL: "NULL",
}


class TimeUp(Exception):
    """The deadline passed while waiting for the server."""


class Session:
    """One connection and what the server remembers about it.

    Deadlines are moments of `time.monotonic`. Past one, every method raises TimeUp; a read that
    waits for it ends with PyMySQL's error for a lost connection.
    """

    def __init__(self, connection: Connection[Any], at: tuple[str | None, str | None]) -> None:
        self.connection = connection
        self.at = at
        """Catalog and database that unqualified tables belong to."""
        self.query_timeout_s: int | None = None
        """What the server was told; None before that."""
        self.thread_id: int = connection.thread_id()  # type: ignore[no-untyped-call]
        # PyMySQL has no public way to change how long a read may take.
        self._raw: Any = connection

    def alive(self) -> bool:
        try:
            self._wait_until(time.monotonic() + 2.0)
            self.connection.ping(reconnect=False)
        except (pymysql.Error, OSError, *NOT_MYSQL):
            return False
        return True

    def close(self) -> None:
        result = self._raw._result
        if result is not None:
            result.unbuffered_active = False  # else its finalizer would read what is left
        with suppress(pymysql.Error, OSError):
            self._raw._write_timeout = 1.0
            self.connection.close()  # says goodbye, so that the server logs no aborted connection
        self._raw._force_close()

    def abort(self) -> None:
        """Break off whatever another thread waits for here; that thread gets an error at once."""
        raw_socket = self._raw._sock
        if raw_socket is not None:
            with suppress(OSError):  # it is not connected any more
                raw_socket.shutdown(socket.SHUT_RDWR)

    def use(self, catalog: str | None, database: str, deadline: float) -> None:
        if (catalog, database) == self.at:
            return
        self._wait_until(deadline)
        if catalog is None:
            self.connection.select_db(database)
        else:
            self.run(f"USE {quoted(catalog)}.{quoted(database)}", deadline)
        self.at = (catalog, database)

    def run(self, sql: str, deadline: float) -> None:
        """Send a statement whose answer does not matter."""
        self._wait_until(deadline)
        self.connection.query(sql)

    def fetch(self, sql: str, max_rows: int, deadline: float) -> tuple[Rows, bool]:
        """The result, and whether the connection may serve again."""
        cursor = self.connection.cursor(SSCursor)
        self._wait_until(deadline)
        try:
            cursor.execute(sql)
            found = self._rows(cursor, max_rows + 1, deadline)
            truncated = len(found) > max_rows
            ended = (
                not truncated or len(self._rows(cursor, _DRAINED_ROWS, deadline)) < _DRAINED_ROWS
            )
            description = cursor.description or ()
            result = Rows(
                columns=tuple(column[0] for column in description),
                types=tuple(_TYPES.get(int(column[1]), "VARCHAR") for column in description),
                rows=tuple(found[:max_rows]),
                truncated=truncated,
            )
            return result, ended
        finally:
            # Closing an unbuffered cursor reads all that is left, which may be millions of rows.
            cursor.connection = None  # type: ignore[assignment]

    def _rows(self, cursor: SSCursor, count: int, deadline: float) -> list[tuple[Any, ...]]:
        rows = []
        for _ in range(count):
            self._wait_until(deadline)
            row = cursor.fetchone()
            if row is None:
                break
            rows.append(row)
        return rows

    def _wait_until(self, deadline: float) -> None:
        """Let the next read or write take no longer than that, to a tenth of a second."""
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeUp
        # Rounded, since every other value costs PyMySQL a system call.
        left = math.ceil(left * 10) / 10 if left > 1 else left
        self._raw._read_timeout = left
        self._raw._write_timeout = left


def error_parts(error: Exception) -> tuple[int, str]:
    """MySQL's number (-1 without one) and text."""
    if len(error.args) >= 2 and isinstance(error.args[0], int):
        return error.args[0], str(error.args[1]) or "the connection was closed"
    return -1, str(error)


def quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"
