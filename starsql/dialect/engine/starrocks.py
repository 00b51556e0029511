"""A StarRocks server, asked over the MySQL protocol.

    with StarRocksEngine.open("starrocks://reader@fe.example:9030/game", password=...) as engine:
        plan = engine.explain("SELECT 1", database=None, timeout_s=10)

Three walls: only what `checked_text` lets through is sent; the account should be able to SELECT
only (`account_can_only_select`); every query has a deadline after which it is cancelled on the
server. What it does not protect against: a server that calls something read-only which is not.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pymysql
from pymysql.connections import Connection
from tenacity import (
    Retrying,
    retry_if_exception,
    sleep_using_event,
    stop_before_delay,
    stop_when_event_set,
    wait_random_exponential,
)

from starsql.dialect.engine.address import ServerAddress, split_database
from starsql.dialect.engine.base import IMITATION, Plan, Rows
from starsql.dialect.engine.cancellation import (
    Cancellation,
    cancelled_finding,
    timeout_finding,
)
from starsql.dialect.engine.pool import Loan, Pool
from starsql.dialect.engine.starrocks_errors import is_outage, server_finding
from starsql.dialect.engine.starrocks_grants import excess_privileges
from starsql.dialect.engine.starrocks_plans import read_explain
from starsql.dialect.engine.starrocks_schema import read_schema
from starsql.dialect.engine.starrocks_session import (
    NOT_MYSQL,
    Session,
    TimeUp,
    error_parts,
    quoted,
)
from starsql.dialect.engine.starrocks_text import checked_text
from starsql.dialect.schema import Schema
from starsql.dialect.version import DEFAULT_VERSION, StarRocksVersion
from starsql.errors import ConfigError, EngineUnavailable
from starsql.records import Finding

__all__ = ["ScanLimits", "StarRocksEngine", "account_can_only_select"]

Source = Literal["explain", "execute"]

_log = logging.getLogger(__name__)

# The connection is gone: server lost, gone away, shutting down, connection killed.
_LOST = frozenset({0, 1053, 1927, 2006, 2013, 2055})
# Nobody answers, or not yet: worth another try. All else (a wrong password) is not.
_UNREACHABLE = _LOST | {1040, 1203, 2002, 2003}
_UNKNOWN_VARIABLE = 1193
_UNKNOWN_THREAD = 1094
_MAX_SENDS = 4
_PLAN_LINES = 100_000
_OWN_ROWS = 10_000_000
_OWN_TIMEOUT_S = 60.0
_OPENING_S = 10.0
_CLOSED = "the engine is closed; open a new one"


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


class _Killed(_Lost):
    """Somebody cancelled the statement on the server, which says so by `finding`."""

    def __init__(self, error: Exception, *, reused: bool, finding: Finding) -> None:
        super().__init__(error, reused=reused)
        self.finding = finding


@dataclass(frozen=True, slots=True, kw_only=True)
class _Request:
    """A statement on its way to the server."""

    text: str
    """As it is sent."""
    sql: str
    """As its author wrote it."""
    at: tuple[str | None, str | None]
    """Catalog and database of its unqualified tables."""
    max_rows: int
    timeout_s: float
    source: Source
    lines_before: int = 0
    """Lines that `text` has before the author's own."""
    cancellation: Cancellation = field(default_factory=Cancellation)


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
        self.authoritative = False
        """It is a StarRocks: neither another server of the protocol nor our own `serve-sql`."""
        self._password = password
        self._connect_timeout_s = connect_timeout_s
        self._retry_s = retry_s
        self._tls = {"ca": str(tls_ca)} if tls_ca else None
        self._lock = threading.Lock()
        self._running: set[Cancellation] = set()
        self._closed = False
        self._pool: Pool[Session] = Pool(size=pool_size)

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

        retry_s: how long an unreachable server is tried again, and at most 10 s of it now: at the
        start it is more likely misspelled than restarting; 0: not at all.
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
        engine._retry_s = min(retry_s, _OPENING_S)
        try:
            engine._detect(version)
        except BaseException:
            engine.close()
            raise
        engine._retry_s = retry_s
        return engine

    def __enter__(self) -> StarRocksEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Cancel what runs, and close the connections."""
        with self._lock:
            self._closed = True
            for cancellation in self._running:
                cancellation.cancel()
        self._pool.close()

    def schema(self, database: str | None = None) -> Schema:
        """Tables and views of a database, else of the URL's, else of all.

        Raises EngineUnavailable, and SchemaError if the server does not list them.
        """
        catalog, name = self._at(database)
        return read_schema(self._own, database=name, catalog=catalog)

    def explain(
        self,
        sql: str,
        *,
        database: str | None = None,
        timeout_s: float = 30.0,
        cancellation: Cancellation | None = None,
    ) -> Plan | Finding:
        """Have the query planned, not run. Raises ForbiddenStatement, EngineUnavailable."""
        checked = checked_text(sql)
        if isinstance(checked, Finding):
            return checked
        result = self._send(
            _Request(
                text=checked.explain,
                sql=sql,
                at=self._at(database),
                max_rows=_PLAN_LINES,
                timeout_s=timeout_s,
                source="explain",
                lines_before=checked.lines_before,
                cancellation=cancellation or Cancellation(),
            )
        )
        if isinstance(result, Finding):
            return result
        return read_explain(result.columns, result.rows, checked.labels)

    def query(
        self,
        sql: str,
        *,
        database: str | None = None,
        max_rows: int = 10_000,
        timeout_s: float = 30.0,
        cancellation: Cancellation | None = None,
    ) -> Rows | Finding:
        """Run the query, unless it would read more than `limits` allow.

        Raises ForbiddenStatement, EngineUnavailable.
        """
        checked = checked_text(sql)
        if isinstance(checked, Finding):
            return checked
        cancellation = cancellation or Cancellation()
        left = timeout_s
        if self._limited and not checked.explains:
            started = time.monotonic()
            plan = self.explain(
                sql, database=database, timeout_s=timeout_s, cancellation=cancellation
            )
            exceeded = plan if isinstance(plan, Finding) else self.limits.exceeded_by(plan)
            if exceeded is not None:
                return exceeded
            left -= time.monotonic() - started
            if left <= 0:
                return timeout_finding(timeout_s)
        return self._send(
            _Request(
                text=checked.query,
                sql=sql,
                at=self._at(database),
                max_rows=max_rows,
                timeout_s=left,
                source="execute",
                cancellation=cancellation,
            )
        )

    def _at(self, database: str | None) -> tuple[str | None, str | None]:
        """Catalog and database of the unqualified tables of a call."""
        catalog, name = split_database(database)
        if name is None:
            return self.address.catalog, self.address.database
        return catalog or self.address.catalog, name

    # -- sending

    def _send(self, request: _Request) -> Rows | Finding:
        """The answer, from a new connection where the old one was lost: the statement only reads.

        An old connection may have been lost long before, which does not count; a new one that is
        lost too is given one more. Raises EngineUnavailable.
        """
        losses, killed = 0, False
        with self._registered(request.cancellation):
            for _ in range(_MAX_SENDS):
                try:
                    with self._pool.lend(lambda: self._connect(request.cancellation)) as loan:
                        return self._answer(loan, request)
                except EngineUnavailable:
                    if self._closed:
                        raise EngineUnavailable(_CLOSED) from None
                    if request.cancellation.event.is_set():
                        return cancelled_finding()
                    raise
                except _Lost as lost:
                    if isinstance(lost, _Killed):
                        if killed:
                            return lost.finding
                        killed = True
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

    @contextmanager
    def _registered(self, cancellation: Cancellation) -> Iterator[None]:
        """Have `close` cancel this call."""
        with self._lock:
            if self._closed:
                raise EngineUnavailable(_CLOSED)
            self._running.add(cancellation)
        try:
            yield
        finally:
            with self._lock:
                self._running.discard(cancellation)

    def _answer(self, loan: Loan[Session], request: _Request) -> Rows | Finding:
        """Ask on one connection. Raises _Lost, EngineUnavailable."""
        catalog, name = request.at
        if name is None and loan.connection.at != (None, None):
            # There is no way to leave a database again.
            loan.connection.close()
            loan.connection, loan.reused = self._connect(request.cancellation), False
        session = loan.connection
        deadline = time.monotonic() + request.timeout_s
        try:
            with request.cancellation.calling(session.abort):
                if name is not None:
                    session.use(catalog, name, deadline)
                self._limit_time(session, request.timeout_s, deadline)
                rows, loan.keep = session.fetch(request.text, request.max_rows, deadline)
        except (TimeUp, pymysql.Error, OSError, *NOT_MYSQL) as error:
            return self._judged(error, loan, request)
        if not loan.keep:  # more rows are on their way than were asked for
            self._cancel(session)
        return rows

    def _judged(self, error: Exception, loan: Loan[Session], request: _Request) -> Finding:
        """What an error of a connection says about the query.

        Raises _Lost if it says nothing, EngineUnavailable if the cluster is not well.
        """
        if request.cancellation.event.is_set():
            loan.keep = False
            self._cancel(loan.connection)
            if self._closed:
                raise EngineUnavailable(_CLOSED) from None
            return cancelled_finding()
        if isinstance(error, TimeUp) or _is_timeout(error):
            loan.keep = False
            self._cancel(loan.connection)
            return timeout_finding(request.timeout_s)
        number, message = error_parts(error)
        if number in _LOST or not isinstance(error, pymysql.MySQLError) or _is_garbled(error):
            raise _Lost(error, reused=loan.reused) from error
        if is_outage(number, message, request.sql):
            raise EngineUnavailable(
                f"{self.address}: {message}; the query is not at fault, ask again when the "
                "cluster is well"
            ) from None
        finding = server_finding(
            number,
            message,
            request.sql,
            source=request.source,
            lines_before=request.lines_before,
        )
        if finding.code == "cancelled":
            # Perhaps a KILL that was meant for another: servers that were restarted, or stand
            # behind one address, give out the same numbers of connections again.
            raise _Killed(error, reused=loan.reused, finding=finding) from error
        return finding

    def _limit_time(self, session: Session, timeout_s: float, deadline: float) -> None:
        """Tell the server the deadline too, once per connection as long as it stays the same."""
        seconds = max(1, math.ceil(timeout_s))
        known = session.query_timeout_s
        if "query_timeout" in self.missing or (known and seconds <= known < seconds + 2):
            return
        try:
            session.run(f"SET query_timeout = {seconds}", deadline)
            session.query_timeout_s = seconds
        except pymysql.Error as error:
            if error_parts(error)[0] != _UNKNOWN_VARIABLE:
                raise
            self.missing.add("query_timeout")

    def _cancel(self, session: Session) -> None:
        """Stop on the server what a session is doing; the session itself is given up."""
        try:
            with closing(self._dial()) as other:
                other.query(f"KILL QUERY {session.thread_id}")
        except (pymysql.Error, OSError, *NOT_MYSQL) as error:
            if error_parts(error)[0] != _UNKNOWN_THREAD:  # else it has just ended by itself
                _log.warning("%s: KILL QUERY %s: %s", self.address, session.thread_id, error)

    # -- connecting

    def _connect(self, cancellation: Cancellation) -> Session:
        """A new connection, tried again while nobody answers. Raises EngineUnavailable."""
        retrying = Retrying(
            retry=retry_if_exception(_is_unreachable),
            stop=stop_before_delay(self._retry_s) | stop_when_event_set(cancellation.event),
            wait=wait_random_exponential(multiplier=0.1, max=3.0),
            sleep=sleep_using_event(cancellation.event),
            reraise=True,
        )
        try:
            connection = retrying(self._dial)
        except (pymysql.Error, OSError, *NOT_MYSQL) as error:
            raise EngineUnavailable(self._why_not(error)) from None
        return Session(connection, (None, self._database_at_start()))

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
        number, message = error_parts(error)
        if number == 1045:
            return f"{self.address}: {message}; check the user and the password"
        if number in (1044, 1049, 5501):
            return f"{self.address}: {message}; check the database's name and this account's grants"
        if isinstance(error, NOT_MYSQL):
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
            self.authoritative = not text.endswith(IMITATION)
        self.version = version or _version(text) or DEFAULT_VERSION

    def _one(self, sql: str) -> str | None:
        rows = self._own(sql)
        return str(rows[0][0]) if rows else None

    def _own(self, sql: str) -> Sequence[Sequence[Any]] | None:
        """Rows of a statement of ours, which is not checked; None where it is not understood."""
        result = self._send(
            _Request(
                text=sql,
                sql=sql,
                at=self._at(None),
                max_rows=_OWN_ROWS,
                timeout_s=_OWN_TIMEOUT_S,
                source="execute",
            )
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
        grants, lambda role: engine._own(f"SHOW GRANTS FOR ROLE {quoted(role)}")
    )


def _is_timeout(error: Exception) -> bool:
    return isinstance(error.__context__, TimeoutError) or isinstance(error.__cause__, TimeoutError)


def _is_garbled(error: Exception) -> bool:
    """Packets out of order: the stream cannot be trusted any more."""
    return isinstance(error, pymysql.InternalError) and error_parts(error)[0] == -1


def _is_unreachable(error: BaseException) -> bool:
    return isinstance(error, OSError) or (
        isinstance(error, pymysql.Error) and error_parts(error)[0] in _UNREACHABLE
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
