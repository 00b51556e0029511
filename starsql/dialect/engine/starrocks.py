"""A StarRocks server, asked over the MySQL protocol.

    with StarRocksEngine.open("starrocks://reader@fe.example:9030/game", password=...) as engine:
        plan = engine.explain("SELECT 1", database=None, timeout_s=10)

Three walls: only what `check_read_only` lets through is sent, stripped of comments, so that the
server reads the very tokens that were judged; the account should be able to SELECT only
(`account_can_only_select`); every query has a deadline after which it is cancelled on the server.
What it does not protect against: a server that calls something read-only which is not.
"""

from __future__ import annotations

import logging
import math
import re
import struct
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, TypeVar

import pymysql
from pymysql.connections import Connection
from pymysql.constants import FIELD_TYPE
from pymysql.cursors import SSCursor
from sqlglot import exp
from tenacity import (
    Retrying,
    retry_if_exception,
    sleep_using_event,
    stop_before_delay,
    stop_when_event_set,
    wait_random_exponential,
)

from starsql.dialect.engine.address import ServerAddress, split_database
from starsql.dialect.engine.base import Plan, Rows
from starsql.dialect.engine.pool import Loan, Pool
from starsql.dialect.engine.starrocks_errors import is_outage, server_finding, timeout_finding
from starsql.dialect.engine.starrocks_grants import excess_privileges
from starsql.dialect.engine.starrocks_plans import Labels, column_labels, read_explain
from starsql.dialect.engine.starrocks_schema import read_schema
from starsql.dialect.parse import tokenise
from starsql.dialect.readonly import check_read_only
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.errors import ConfigError, EngineUnavailable
from starsql.records import Finding

__all__ = ["ScanLimits", "StarRocksEngine", "account_can_only_select"]

T = TypeVar("T")
Source = Literal["explain", "execute"]

_log = logging.getLogger(__name__)

# The connection is gone: server lost, gone away, shutting down, connection killed.
_LOST = frozenset({0, 1053, 1927, 2006, 2013, 2055})
# Nobody answers, or not yet: worth another try. All else (a wrong password) is not.
_UNREACHABLE = _LOST | {1040, 1203, 2002, 2003}
_UNKNOWN_VARIABLE = 1193
_MAX_SENDS = 4
_DRAINED_ROWS = 200
_OWN_TIMEOUT_S = 60.0

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


@dataclass(frozen=True, slots=True)
class ScanLimits:
    """What one query may read, as EXPLAIN estimates it; None: no limit."""

    partitions: int | None = None
    """Partitions of one table."""
    rows: int | None = None
    """Rows of all tables together."""

    def exceeded_by(self, plan: Plan) -> Finding | None:
        for scan in plan.scans:
            if self.partitions is not None and scan.partitions is not None:
                read, of = scan.partitions
                if read > self.partitions:
                    return _scan_limit(
                        f"Table '{scan.table}' would be read in {read} of its {of} partitions, "
                        f"more than {self.partitions}"
                    )
        rows = sum(scan.rows or 0 for scan in plan.scans)
        if self.rows is not None and rows > self.rows:
            return _scan_limit(f"About {rows} rows would be read, more than {self.rows}")
        return None


def _scan_limit(message: str) -> Finding:
    return Finding(
        "scan-limit", message, hint="add a condition on the partition column", source="execute"
    )


class _Lost(Exception):
    """The connection broke under a statement; `reused` if it was an old one."""

    def __init__(self, error: Exception, *, reused: bool) -> None:
        super().__init__(str(error))
        self.reused = reused


class _TimeUp(Exception):
    """The deadline passed while waiting for the server."""


class _Session:
    """One connection and what the server remembers about it."""

    def __init__(self, connection: Connection[Any], at: tuple[str | None, str | None]) -> None:
        self.connection = connection
        self.at = at
        """Catalog and database that unqualified tables belong to."""
        self.query_timeout_s: int | None = None
        self.thread_id: int = connection.thread_id()  # type: ignore[no-untyped-call]
        # PyMySQL has no public way to change how long a read may take.
        self._raw: Any = connection

    def alive(self) -> bool:
        try:
            self._wait_until(time.monotonic() + 2.0)
            self.connection.ping(reconnect=False)
        except (pymysql.Error, OSError):
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

    def use(self, catalog: str | None, database: str, deadline: float) -> None:
        if (catalog, database) == self.at:
            return
        self._wait_until(deadline)
        if catalog is None:
            self.connection.select_db(database)
        else:
            self.run(f"USE {_quoted(catalog)}.{_quoted(database)}", deadline)
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
                types=tuple(_type_name(column[1]) for column in description),
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
            raise _TimeUp
        # Rounded, since every other value costs PyMySQL a system call.
        left = math.ceil(left * 10) / 10 if left > 1 else left
        self._raw._read_timeout = left
        self._raw._write_timeout = left


class StarRocksEngine:
    """An `Engine` over a StarRocks server, made by `open`.

    Of other servers of the MySQL protocol it asks the same; what they lack is recorded in
    `missing`: "current_version" (it is no StarRocks), "query_timeout" (cancelled by KILL only).
    """

    name = "starrocks"

    def __init__(
        self,
        address: ServerAddress,
        *,
        password: str,
        pool_size: int,
        connect_timeout_s: float,
        retry_s: float,
        limits: ScanLimits,
        tls_ca: Path | None,
    ) -> None:
        self.address = address
        self.limits = limits
        self._limited = limits != ScanLimits()
        self.version = DEFAULT_VERSION
        self.server = ""
        """What the server calls itself."""
        self.missing: set[str] = set()
        self._password = password
        self._connect_timeout_s = connect_timeout_s
        self._retry_s = retry_s
        self._tls = {"ca": str(tls_ca)} if tls_ca else None
        self._closing = threading.Event()
        self._pool: Pool[_Session] = Pool(self._connect, size=pool_size)

    @classmethod
    def open(
        cls,
        url: str,
        *,
        password: str = "",
        version: StarRocksVersion | None = None,
        pool_size: int = 8,
        connect_timeout_s: float = 5.0,
        retry_s: float = 30.0,
        limits: ScanLimits | None = None,
        tls_ca: Path | None = None,
    ) -> StarRocksEngine:
        """Connect, and ask for the version unless it is given.

        retry_s: how long an unreachable server is tried again, now and later; 0: not at all.
        tls_ca: certificates to check the server's by; without, TLS is used if the server offers
        it, and nobody's certificate is checked.
        Raises ConfigError for a URL that is none, EngineUnavailable if the server does not let
        this account in.
        """
        engine = cls(
            ServerAddress.parse(url),
            password=password,
            pool_size=pool_size,
            connect_timeout_s=connect_timeout_s,
            retry_s=retry_s,
            limits=limits or ScanLimits(),
            tls_ca=tls_ca,
        )
        try:
            engine._detect(version)
        except BaseException:
            engine.close()
            raise
        return engine

    def __enter__(self) -> StarRocksEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections; those in use are closed when their query ends."""
        self._closing.set()
        self._pool.close()

    def schema(self, database: str | None = None) -> Schema:
        """Tables and views of a database, else of the URL's, else of all.

        Raises EngineUnavailable, and SchemaError if the server does not list them.
        """
        catalog, name = split_database(database)
        if name is None:
            catalog, name = self.address.catalog, self.address.database
        return read_schema(self._own, database=name, catalog=catalog or self.address.catalog)

    def explain(
        self, sql: str, *, database: str | None = None, timeout_s: float = 30.0
    ) -> Plan | Finding:
        """Have the query planned, not run. Raises ForbiddenStatement, EngineUnavailable."""
        statement = _checked(sql)
        if isinstance(statement, Finding):
            return statement
        result = self._send(
            statement.explain,
            sql,
            database=database,
            max_rows=100_000,
            timeout_s=timeout_s,
            source="explain",
            lines_before=statement.lines_before,
        )
        if isinstance(result, Finding):
            return result
        return read_explain(result.columns, result.rows, statement.labels)

    def query(
        self,
        sql: str,
        *,
        database: str | None = None,
        max_rows: int = 10_000,
        timeout_s: float = 30.0,
    ) -> Rows | Finding:
        """Run the query, unless it would read more than `limits` allow.

        Raises ForbiddenStatement, EngineUnavailable.
        """
        statement = _checked(sql)
        if isinstance(statement, Finding):
            return statement
        left = timeout_s
        if self._limited and not statement.explains:
            started = time.monotonic()
            plan = self.explain(sql, database=database, timeout_s=timeout_s)
            exceeded = plan if isinstance(plan, Finding) else self.limits.exceeded_by(plan)
            if exceeded is not None:
                return exceeded
            left -= time.monotonic() - started
            if left <= 0:
                return timeout_finding(timeout_s)
        return self._send(
            statement.query,
            sql,
            database=database,
            max_rows=max_rows,
            timeout_s=left,
            source="execute",
        )

    # -- sending

    def _send(
        self,
        text: str,
        sql: str,
        *,
        database: str | None,
        max_rows: int,
        timeout_s: float,
        source: Source,
        lines_before: int = 0,
    ) -> Rows | Finding:
        catalog, name = split_database(database)
        if name is None:
            catalog, name = self.address.catalog, self.address.database
        elif catalog is None:
            catalog = self.address.catalog

        cancelled: list[Finding] = []

        def attempt(loan: Loan[_Session]) -> Rows | Finding:
            if name is None and loan.connection.at != (None, None):
                # There is no way to leave a database again.
                loan.connection.close()
                loan.connection, loan.reused = self._connect(), False
            session = loan.connection
            deadline = time.monotonic() + timeout_s
            try:
                if name is not None:
                    session.use(catalog, name, deadline)
                self._limit_time(session, timeout_s, deadline)
                result, loan.keep = session.fetch(text, max_rows, deadline)
            except _TimeUp:
                loan.keep = False
                self._cancel(session)
                return timeout_finding(timeout_s)
            except pymysql.Error as error:
                number, message = _parts(error)
                if _is_timeout(error):
                    loan.keep = False
                    self._cancel(session)
                    return timeout_finding(timeout_s)
                if (
                    number in _LOST
                    or not isinstance(error, pymysql.MySQLError)
                    or _is_garbled(error)
                ):
                    raise _Lost(error, reused=loan.reused) from error
                if is_outage(number, message):
                    raise EngineUnavailable(
                        f"{self.address}: {message}; the query is not at fault, ask again when the "
                        "cluster is well"
                    ) from None
                finding = server_finding(
                    number, message, sql, source=source, lines_before=lines_before
                )
                if finding.code == "cancelled" and not cancelled:
                    # Perhaps a KILL that was meant for another: servers that were restarted, or
                    # stand behind one address, give out the same numbers of connections again.
                    cancelled.append(finding)
                    raise _Lost(error, reused=loan.reused) from error
                return finding
            except (OSError, *_NO_SERVER) as error:
                raise _Lost(error, reused=loan.reused) from error
            if not loan.keep:
                self._cancel(session)
            return result

        return self._with_connection(attempt)

    def _with_connection(self, attempt: Callable[[Loan[_Session]], T]) -> T:
        """Run a read-only attempt, again on a new connection where the old one was lost.

        An old connection may have been lost long before, which does not count; a new one that is
        lost too is given one more.
        """
        losses = 0
        for _ in range(_MAX_SENDS):
            try:
                with self._pool.lend() as loan:
                    return attempt(loan)
            except _Lost as lost:
                _log.info("%s: connection lost: %s", self.address, lost)
                self._pool.forget_idle()
                losses += not lost.reused
                error = lost
                if losses > 1:
                    break
        raise EngineUnavailable(
            f"{self.address} dropped the connection under the same query again and again "
            f"({error}); see the server's log, then start again: finished work is kept"
        )

    def _limit_time(self, session: _Session, timeout_s: float, deadline: float) -> None:
        """Tell the server the deadline too, once per connection as long as it stays the same."""
        seconds = max(1, math.ceil(timeout_s))
        known = session.query_timeout_s
        if "query_timeout" in self.missing or (known and seconds <= known < seconds + 2):
            return
        try:
            session.run(f"SET query_timeout = {seconds}", deadline)
            session.query_timeout_s = seconds
        except pymysql.Error as error:
            if _parts(error)[0] != _UNKNOWN_VARIABLE:
                raise
            self.missing.add("query_timeout")

    def _cancel(self, session: _Session) -> None:
        """Stop on the server what a session is doing; the session itself is given up."""
        try:
            with closing(self._dial()) as other:
                other.query(f"KILL QUERY {session.thread_id}")
        except (pymysql.Error, OSError, *_NO_SERVER) as error:
            _log.warning("%s: KILL QUERY %s: %s", self.address, session.thread_id, error)

    # -- connecting

    def _connect(self) -> _Session:
        """A new connection, tried again while nobody answers. Raises EngineUnavailable."""
        retrying = Retrying(
            retry=retry_if_exception(_is_unreachable),
            stop=stop_before_delay(self._retry_s) | stop_when_event_set(self._closing),
            wait=wait_random_exponential(multiplier=0.1, max=3.0),
            sleep=sleep_using_event(self._closing),
            reraise=True,
        )
        try:
            connection = retrying(self._dial)
        except (pymysql.Error, OSError, *_NO_SERVER) as error:
            raise EngineUnavailable(self._why_not(error)) from None
        return _Session(connection, (None, self._database_at_start()))

    def _database_at_start(self) -> str | None:
        return None if self.address.catalog else self.address.database

    def _dial(self) -> Connection[Any]:
        return pymysql.connect(
            host=self.address.host,
            port=self.address.port,
            user=self.address.user,
            password=self._password.encode(),  # a str would be sent as latin-1
            database=self._database_at_start(),
            charset="utf8mb4",
            autocommit=True,
            connect_timeout=self._connect_timeout_s,
            read_timeout=self._connect_timeout_s,
            write_timeout=self._connect_timeout_s,
            program_name="starsql",
            local_infile=False,
            ssl=self._tls,
        )

    def _why_not(self, error: Exception) -> str:
        number, message = _parts(error)
        if number == 1045:
            return f"{self.address}: {message}; check the user and the password"
        if number in (1044, 1049, 5501):
            return f"{self.address}: {message}; check the database's name and this account's grants"
        if isinstance(error, _NO_SERVER):
            return f"{self.address}: what answers there does not speak MySQL's protocol ({error})"
        if _is_unreachable(error):
            return (
                f"{self.address} did not answer for {self._retry_s:g} seconds ({message}); check "
                "host, port and server, then start again: finished work is kept"
            )
        return f"{self.address}: {message}"

    def _detect(self, version: StarRocksVersion | None) -> None:
        text = self._one("SELECT current_version()")
        if text is None:
            self.missing.add("current_version")
            self.server = self._one("SELECT @@version") or "an unknown server"
            _log.warning("%s is not StarRocks: %s", self.address, self.server)
        else:
            self.server = f"StarRocks {text}"
        self.version = version or _version(text) or DEFAULT_VERSION

    def _one(self, sql: str) -> str | None:
        rows = self._own(sql)
        return str(rows[0][0]) if rows else None

    def _own(self, sql: str) -> Sequence[Sequence[Any]] | None:
        """Rows of a statement of ours, which is not checked; None where it is not understood."""
        result = self._send(
            sql, sql, database=None, max_rows=10_000_000, timeout_s=_OWN_TIMEOUT_S, source="execute"
        )
        if isinstance(result, Finding):
            if result.code == "timeout":
                raise EngineUnavailable(f"{self.address}: {result.message}: {sql}")
            _log.info("%s: %s: %s", self.address, sql, result)
            return None
        return result.rows


def account_can_only_select(engine: StarRocksEngine) -> list[str]:
    """Every privilege of the engine's account beyond SELECT and USAGE; empty is as it should be.

    Raises EngineUnavailable if the server does not say.
    """
    grants = engine._own("SHOW GRANTS")
    if grants is None:
        raise EngineUnavailable(f"{engine.address} does not answer SHOW GRANTS; check it by hand")
    return excess_privileges(
        grants, lambda role: engine._own(f"SHOW GRANTS FOR ROLE {_quoted(role)}")
    )


@dataclass(frozen=True, slots=True)
class _Statement:
    """A query that was found to be read-only, as it is sent."""

    query: str
    explain: str
    explains: bool
    """It is an EXPLAIN itself."""
    labels: Labels
    lines_before: int
    """Lines that `explain` has before the query's own."""


@lru_cache(maxsize=512)  # explain comes before query, of the same text
def _checked(sql: str) -> _Statement | Finding:
    """What may be sent. Raises ForbiddenStatement."""
    try:
        sql.encode()
    except UnicodeEncodeError as error:
        return Finding("syntax", f"Character {error.start + 1} is not Unicode text.")
    tree = check_read_only(sql)
    if isinstance(tree, Finding):
        return tree
    text = _without_comments(sql)
    explains = isinstance(tree, exp.Describe)
    return _Statement(
        query=text,
        explain=text if explains else f"EXPLAIN\n{text}",
        explains=explains,
        labels=column_labels(tree),
        lines_before=0 if explains else 1,
    )


_MAY_COMMENT = re.compile(r"--|/\*|#|;")


def _without_comments(sql: str) -> str:
    r"""The text with spaces for comments, so that no position changes.

    Servers differ in what a comment is: MariaDB runs `/*! ... */`, takes `--1` for arithmetic, and
    StarRocks continues `-- ... \` on the next line. None of them sees any.
    """
    if not _MAY_COMMENT.search(sql):
        return sql.strip()
    tokens = tokenise(sql)
    assert not isinstance(tokens, Finding)
    out, end = [], 0
    for token in tokens:
        if token.start > end:
            out.append(_blank(sql[end : token.start]))
        if token.token_type.name == "SEMICOLON":
            out.append(" ")
        else:
            out.append(sql[max(token.start, end) : token.end + 1])
        end = max(end, token.end + 1)
    return "".join(out).rstrip()


def _blank(gap: str) -> str:
    """What stands between two tokens: white space and optimizer hints stay."""
    parts = re.split(r"(/\*\+.*?\*/)", gap, flags=re.DOTALL)
    return "".join(
        part if part.startswith("/*+") else re.sub(r"[^\r\n]", " ", part) for part in parts
    )


# What PyMySQL raises when the other side does not speak the protocol.
_NO_SERVER = (struct.error, IndexError, ValueError)


def _parts(error: Exception) -> tuple[int, str]:
    """MySQL's number (0 without one) and text."""
    if len(error.args) >= 2 and isinstance(error.args[0], int):
        return error.args[0], str(error.args[1]) or "the connection was closed"
    return -1, str(error)


def _is_timeout(error: Exception) -> bool:
    return isinstance(error.__context__, TimeoutError) or isinstance(error.__cause__, TimeoutError)


def _is_garbled(error: Exception) -> bool:
    """Packets out of order: the stream cannot be trusted any more."""
    return isinstance(error, pymysql.InternalError) and _parts(error)[0] == -1


def _is_unreachable(error: BaseException) -> bool:
    return isinstance(error, OSError) or (
        isinstance(error, pymysql.Error) and _parts(error)[0] in _UNREACHABLE
    )


def _version(text: str | None) -> StarRocksVersion | None:
    """Of "3.3.2-857dd73", "main-1a2b3c"; None where a fork counts its own way."""
    if text is None:
        return None
    try:
        return StarRocksVersion.parse("main" if text.startswith("main") else text)
    except ConfigError:
        _log.warning("version %r was not understood", text)
        return None


def _type_name(number: Any) -> str:
    return _TYPES.get(number, "VARCHAR")


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"
