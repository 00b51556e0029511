"""The embedded engine behind the MySQL protocol: any client of StarRocks can talk to it.

    starsql serve-sql warehouse/ &
    mariadb -h 127.0.0.1 -P 9030 -u anyone -e "SELECT count(*) FROM dws_login_di"

It answers queries, EXPLAIN, USE, SHOW, DESC, `information_schema` and what clients ask on
connecting; everything else is refused, as is a text of two statements. It is a stand-in for
trying things out and for tests, not a server for many users.
"""

from __future__ import annotations

import asyncio
import logging
import re
import threading
from collections.abc import Awaitable, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from mysql_mimic import IdentityProvider, MysqlServer, ResultColumn, ResultSet, User
from mysql_mimic.auth import NativePasswordAuthPlugin
from mysql_mimic.connection import Connection
from mysql_mimic.constants import KillKind
from mysql_mimic.errors import ErrorCode, MysqlError
from mysql_mimic.session import BaseSession
from mysql_mimic.stream import ConnectionClosed
from mysql_mimic.types import ColumnType
from mysql_mimic.variables import GlobalVariables, SessionVariables
from sqlglot import exp

from starsql.dialect.engine.base import IMITATION, Engine, Plan, Rows
from starsql.dialect.engine.cancellation import Cancellation
from starsql.dialect.engine.embedded import EmbeddedEngine
from starsql.dialect.parse import parse
from starsql.dialect.schema import Column, Schema, Table
from starsql.dialect.version import StarRocksVersion
from starsql.errors import ConfigError, EngineUnavailable, ForbiddenStatement
from starsql.records import Finding

__all__ = ["SqlServer", "serve"]

_log = logging.getLogger(__name__)

MAX_ROWS = 1_000_000
_MYSQL_VERSION = "8.0.33"  # what StarRocks tells clients that ask for MySQL's
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})

_TYPES = {
    "BOOLEAN": ColumnType.TINY,
    "TINYINT": ColumnType.TINY,
    "SMALLINT": ColumnType.SHORT,
    "INT": ColumnType.LONG,
    "BIGINT": ColumnType.LONGLONG,
    "FLOAT": ColumnType.FLOAT,
    "DOUBLE": ColumnType.DOUBLE,
    "DECIMAL": ColumnType.NEWDECIMAL,
    "DATE": ColumnType.DATE,
    "DATETIME": ColumnType.DATETIME,
    "VARBINARY": ColumnType.BLOB,
}
# What StarRocks numbers by itself; every other kind of bad SQL is 1064.
_NUMBERS = {
    "unknown-table": 5502,
    "unknown-database": 5501,
    "unknown-qualifier": 5502,
    "cancelled": 1317,
}
# How a task ends whose client hung up, or was hung up on.
_HUNG_UP = (
    asyncio.CancelledError,
    asyncio.IncompleteReadError,
    ConnectionClosed,
    ConnectionError,
)
# Variables that clients set on connecting, and that change nothing here.
_SETTABLE = re.compile(
    r"(?:character_set_\w+|collation_\w+|autocommit|net_\w+|wait_timeout|interactive_timeout|"
    r"sql_mode|sql_select_limit|sql_safe_updates|sql_auto_is_null|profiling|tx_\w+|"
    r"transaction_\w+|query_timeout|time_zone)$"
)


def serve(
    engine: Engine,
    host: str = "127.0.0.1",
    port: int = 9030,
    *,
    user: str | None = None,
    password: str = "",
    timeout_s: float = 300.0,
    ready: Callable[[int], object] | None = None,
) -> None:
    """Serve until interrupted. ready: called with the port once clients may come.

    user: the only one that is let in; None: anyone, which is refused on other hosts than this one.
    """
    server = SqlServer(engine, host, port, user=user, password=password, timeout_s=timeout_s)
    with server:
        if ready is not None:
            ready(server.port)
        server.wait()


class SqlServer:
    """The server on a thread of its own, from `start` to `stop`, or for the length of a `with`.

    port: 0 takes a free one; the attribute `port` says which, and a second start takes it again.
    """

    def __init__(
        self,
        engine: Engine,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        user: str | None = None,
        password: str = "",
        timeout_s: float = 300.0,
    ) -> None:
        if host not in _LOOPBACK and not (user and password):
            raise ConfigError(f"serving on {host} lets others in; give a user and a password")
        self.host = host
        self.port = port
        self._engine = engine
        self._user = user
        self._password = password
        self._timeout_s = timeout_s
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._started = threading.Event()
        self._ended = threading.Event()
        self._failure: OSError | None = None

    def start(self) -> None:
        """Take the port, and return when clients may come. Raises EngineUnavailable."""
        self._started.clear()
        self._ended.clear()
        self._thread = threading.Thread(target=self._run, name="starsql-serve-sql", daemon=True)
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            self._thread.join()
            raise EngineUnavailable(f"cannot serve on {self.host}:{self.port}: {self._failure}")

    def wait(self) -> None:
        """Until it is stopped."""
        self._ended.wait()  # a join that Ctrl-C interrupts takes the thread for dead (bpo-45274)

    def stop(self) -> None:
        """Cancel what runs, hang up on every client, free the port; stopping twice is allowed."""
        if self._thread is not None and self._thread.is_alive():
            assert self._loop is not None
            assert self._stop is not None
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join()

    def __enter__(self) -> SqlServer:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        finally:
            self._ended.set()

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self._failure = None
        self._loop.set_exception_handler(_say_unless_hung_up)
        information = _information(self._engine.schema())
        threads = ThreadPoolExecutor(4, thread_name_prefix="starsql-serve-sql")
        sessions: set[_Session] = set()

        def session() -> _Session:
            return _Session(self._engine, information, threads, self._timeout_s, sessions)

        server = MysqlServer(session, identity_provider=_Users(self._user, self._password))
        try:
            await server.start_server(host=self.host, port=self.port)
            self.port = server.sockets()[0].getsockname()[1]
            self._started.set()
            await self._stop.wait()
        except OSError as error:
            self._failure = error
        finally:
            server.close()
            await asyncio.gather(*(open_.end() for open_ in list(sessions)))
            threads.shutdown(wait=True, cancel_futures=True)
            information.close()
            self._started.set()


def _information(schema: Schema) -> EmbeddedEngine:
    """An engine that answers `information_schema` of a schema."""
    engine = EmbeddedEngine(Schema(()), threads=1, memory_limit="256MB")
    engine.storage.described = schema
    return engine


def _say_unless_hung_up(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Hanging up ends a client's task in mysql-mimic with an error; asyncio need not report it."""
    error = context.get("exception")
    if isinstance(error, _HUNG_UP):
        _log.info("a connection ended: %s", str(error) or type(error).__name__)
    else:
        loop.default_exception_handler(context)


class _Users(IdentityProvider):  # type: ignore[misc] # mysql-mimic is untyped
    """Who is let in: one user with a password, or anyone."""

    def __init__(self, user: str | None, password: str) -> None:
        self._user = user
        self._secret = NativePasswordAuthPlugin.create_auth_string(password) if password else None

    async def get_user(self, username: str) -> User | None:
        if self._user is not None and username != self._user:
            return None
        return User(
            name=username, auth_plugin=NativePasswordAuthPlugin.name, auth_string=self._secret
        )


class _Session(BaseSession):  # type: ignore[misc] # mysql-mimic is untyped
    """One client."""

    def __init__(
        self,
        engine: Engine,
        information: EmbeddedEngine,
        threads: ThreadPoolExecutor,
        timeout_s: float,
        sessions: set[_Session],
    ) -> None:
        self.variables = SessionVariables(GlobalVariables())
        self.variables.set("version", _MYSQL_VERSION, force=True)
        self.username: str | None = None
        self.database: str | None = None
        self._engine = engine
        self._information = information
        self._threads = threads
        self._timeout_s = timeout_s
        self._sessions = sessions
        self._connection: Connection | None = None
        self._asking: Cancellation | None = None
        """Of the query that runs at this moment."""
        # mysql-mimic makes a session in the task that serves its client.
        self._task = asyncio.current_task()
        sessions.add(self)
        if self._task is not None:
            self._task.add_done_callback(lambda _: sessions.discard(self))

    async def init(self, connection: Connection) -> None:
        self._connection = connection

    async def close(self) -> None:
        self._connection = None

    async def end(self) -> None:
        """Stop what is running, and hang up without waiting for the client."""
        if self._connection is not None:
            self._connection.stream.writer.transport.abort()
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def use(self, database: str) -> None:
        if database not in {"information_schema", *self._engine.schema().databases}:
            raise _refused(
                5501, f"Getting analyzing error. Detail message: Unknown database '{database}'."
            )
        self.database = database

    async def handle_query(self, sql: str, _attrs: dict[str, str]) -> ResultSet:
        try:
            return await self._handle(sql)
        except MysqlError:
            raise
        except Exception:
            _log.exception("this query failed: %s", sql)
            raise _refused(1105, "Unknown error; the server's log has more") from None

    async def _handle(self, sql: str) -> ResultSet:
        if self.username is None:
            # mysql-mimic goes on listening to a client whose password was wrong.
            raise _refused(1045, "Access denied")
        text = sql.strip().rstrip("; \t\r\n")
        for pattern, command in _COMMANDS:
            match = pattern.fullmatch(text)
            if match:
                answer: ResultSet = await command(self, match)
                return answer
        return await self._ask(sql)

    @property
    def number(self) -> int | None:
        """What `KILL` calls this client; None before it has connected."""
        return self._connection.connection_id if self._connection is not None else None

    # -- queries

    async def _ask(self, sql: str) -> ResultSet:
        engine: Engine = self._information if self._is_about_schema(sql) else self._engine
        database = self.database if engine is self._engine else "information_schema"
        explains = re.match(r"(?:EXPLAIN|DESC|DESCRIBE)\b", sql.lstrip(), re.IGNORECASE)
        cancellation = self._asking = Cancellation()

        def work() -> Plan | Rows | Finding:
            if explains:
                return engine.explain(
                    sql, database=database, timeout_s=self._timeout_s, cancellation=cancellation
                )
            return engine.query(
                sql,
                database=database,
                max_rows=MAX_ROWS,
                timeout_s=self._timeout_s,
                cancellation=cancellation,
            )

        try:
            answer = await asyncio.get_running_loop().run_in_executor(self._threads, work)
        except ForbiddenStatement as error:
            raise _refused(5203, f"Access denied; {error}") from None
        except EngineUnavailable as error:
            raise _refused(1105, str(error)) from None
        finally:
            cancellation.cancel()  # nobody waits any more, if the task itself was cancelled
            self._asking = None
        if isinstance(answer, Finding):
            raise _error(answer, self._engine.version)
        if isinstance(answer, Plan):
            return _table(["Explain String"], [[line] for line in _plan_lines(answer)])
        if answer.truncated:
            raise _refused(1064, f"The result has more than {MAX_ROWS} rows; add a LIMIT")
        columns = [
            ResultColumn(name, _TYPES.get(re.split(r"\W", type_)[0], ColumnType.VAR_STRING))
            for name, type_ in zip(answer.columns, answer.types, strict=True)
        ]
        return ResultSet(answer.rows, columns)

    def _is_about_schema(self, sql: str) -> bool:
        if self.database == "information_schema":
            return True
        if "information_schema" not in sql.lower():
            return False
        tree = parse(sql)
        return not isinstance(tree, Finding) and any(
            table.db.lower() == "information_schema" for table in tree.find_all(exp.Table)
        )

    # -- what else clients say

    async def _set(self, match: re.Match[str]) -> ResultSet:
        for item in re.split(r",(?![^(]*\))", match["items"]):
            named = re.match(
                r"\s*(?:(?:SESSION|LOCAL|@@SESSION\.|@@)\s*)?(\w+)", item, re.IGNORECASE
            )
            name = named[1].lower() if named else ""
            if name in ("names", "charset", "character", "catalog", "transaction", "session"):
                continue
            if not _SETTABLE.match(name):
                raise _refused(1193, f"Unknown system variable '{name or item.strip()}'")
            if name == "query_timeout":
                self._timeout_s = _seconds(item.partition("=")[2])
            if name == "sql_mode" and "PIPES_AS_CONCAT" in item.upper():
                raise _refused(1231, "sql_mode PIPES_AS_CONCAT is not supported here")
        return _nothing()

    async def _use(self, match: re.Match[str]) -> ResultSet:
        await self.use(match["name"].rpartition(".")[2].strip("`"))
        return _nothing()

    async def _kill(self, match: re.Match[str]) -> ResultSet:
        number = int(match["id"])
        victim = next((other for other in self._sessions if other.number == number), None)
        if victim is None:
            raise _refused(1094, f"Unknown thread id: {number}")
        if victim._asking is not None:
            victim._asking.cancel()
        if not match["query"] and victim._connection is not None:
            victim._connection.kill(KillKind.CONNECTION)
        return _nothing()

    async def _ignore(self, _match: re.Match[str]) -> ResultSet:
        return _nothing()

    async def _empty(self, _match: re.Match[str]) -> ResultSet:
        return _table(["Level", "Code", "Message"], [])

    async def _databases(self, _match: re.Match[str]) -> ResultSet:
        names = sorted({"information_schema", *self._engine.schema().databases})
        return _table(["Database"], [[name] for name in names])

    async def _tables(self, match: re.Match[str]) -> ResultSet:
        database = (match["database"] or self.database or "").strip("`")
        tables = self._engine.schema(database or None).tables
        rows = [
            [
                table.name,
                *(["VIEW" if table.view is not None else "BASE TABLE"] * bool(match["full"])),
            ]
            for table in tables
        ]
        names = [f"Tables_in_{database}", *(["Table_type"] * bool(match["full"]))]
        return _table(names, rows)

    async def _columns(self, match: re.Match[str]) -> ResultSet:
        name = match["name"].replace("`", "")
        database, _, short = name.rpartition(".")
        table = self._engine.schema().table(short, database or self.database)
        if table is None:
            raise _refused(
                5502, f"Getting analyzing error. Detail message: Unknown table '{short}'."
            )
        rows = [
            [c.name, c.type, "YES" if c.nullable else "NO", _is_key(table, c), c.default, c.comment]
            for c in table.columns
        ]
        return _table(["Field", "Type", "Null", "Key", "Default", "Comment"], rows)

    async def _grants(self, _match: re.Match[str]) -> ResultSet:
        grant = f"GRANT SELECT ON ALL TABLES IN ALL DATABASES TO USER '{self.username}'@'%'"
        return _table(
            ["UserIdentity", "Catalog", "Grants"],
            [[f"'{self.username}'@'%'", "default_catalog", grant]],
        )

    async def _show_variables(self, match: re.Match[str]) -> ResultSet:
        wanted = re.compile(
            re.escape(match["like"] or "%").replace("%", ".*").replace("_", "."), re.IGNORECASE
        )
        rows = [
            [name, str(value)] for name, value in self.variables.list() if wanted.fullmatch(name)
        ]
        return _table(["Variable_name", "Value"], rows)

    async def _select_variables(self, match: re.Match[str]) -> ResultSet:
        names, values = [], []
        for item in match["items"].split(","):
            part = re.match(r"\s*(@@(?:\w+\.)?(\w+))(?:\s+AS\s+`?(\w+)`?)?", item, re.IGNORECASE)
            assert part is not None
            try:
                value = self.variables.get_variable(part[2])
            except MysqlError:
                raise _refused(1193, f"Unknown system variable '{part[2]}'") from None
            names.append(part[3] or part[1])
            values.append(None if value is None else str(value))
        return _table(names, [values])

    async def _select_function(self, match: re.Match[str]) -> ResultSet:
        name = match["name"].lower()
        version = self._engine.version
        value = {
            "database": self.database,
            "schema": self.database,
            "user": f"'{self.username}'@'%'",
            "current_user": f"'{self.username}'@'%'",
            "version": _MYSQL_VERSION,
            "current_version": f"{version}{'' if str(version) == 'main' else '.0'}{IMITATION}",
            "connection_id": str(self.number),
        }[name]
        return _table([f"{match['name']}()"], [[value]])


Command = Callable[[_Session, re.Match[str]], Awaitable[ResultSet]]


def _commands(*pairs: tuple[str, Command]) -> Iterator[tuple[re.Pattern[str], Command]]:
    for pattern, command in pairs:
        yield re.compile(pattern, re.IGNORECASE | re.DOTALL), command


_LIKE = r"(?:\s+LIKE\s+'(?P<like>[^']*)')?"
_NAME = r"`?[\w.`]+`?"
_VARIABLE = r"@@(?:\w+\.)?\w+(?:\s+AS\s+`?\w+`?)?"
_COMMANDS = tuple(
    _commands(
        (r"SET\s+(?P<items>[^;]+)", _Session._set),
        (rf"USE\s+(?P<name>{_NAME})", _Session._use),
        (r"KILL\s+(?:(?P<query>QUERY)\s+|CONNECTION\s+)?(?P<id>\d{1,10})", _Session._kill),
        (r"BEGIN|COMMIT|ROLLBACK|START\s+TRANSACTION", _Session._ignore),
        (r"SHOW\s+(?:WARNINGS|ERRORS|STATUS\b.*|ENGINES|PLUGINS)", _Session._empty),
        (r"SHOW\s+(?:DATABASES|SCHEMAS)", _Session._databases),
        (
            rf"SHOW\s+(?P<full>FULL\s+)?TABLES(?:\s+(?:FROM|IN)\s+(?P<database>{_NAME}))?",
            _Session._tables,
        ),
        (
            rf"(?:SHOW\s+(?:FULL\s+)?(?:COLUMNS|FIELDS)\s+(?:FROM|IN)|DESC|DESCRIBE)\s+(?P<name>{_NAME})",
            _Session._columns,
        ),
        (r"SHOW\s+GRANTS", _Session._grants),
        (rf"SHOW\s+(?:GLOBAL\s+|SESSION\s+)?VARIABLES{_LIKE}", _Session._show_variables),
        (
            rf"SELECT\s+(?P<items>{_VARIABLE}(?:\s*,\s*{_VARIABLE})*)(?:\s+LIMIT\s+1)?",
            _Session._select_variables,
        ),
        (
            r"SELECT\s+(?P<name>DATABASE|SCHEMA|USER|CURRENT_USER|VERSION|CURRENT_VERSION|"
            r"CONNECTION_ID)\(\)",
            _Session._select_function,
        ),
    )
)


def _seconds(value: str) -> float:
    text = value.strip(" \t\r\n'\"")
    if not re.fullmatch(r"[1-9]\d{0,8}", text):
        raise _refused(
            1232, f"Incorrect argument type to variable 'query_timeout': {value.strip()}"
        )
    return float(text)


def _nothing() -> ResultSet:
    return ResultSet([], [])


def _table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> ResultSet:
    return ResultSet(rows, [ResultColumn(name, ColumnType.VAR_STRING) for name in columns])


def _plan_lines(plan: Plan) -> list[str]:
    """The plan in the shape of StarRocks' EXPLAIN, as far as the embedded engine knows it."""
    outputs = " | ".join(f"{i}: {name}" for i, name in enumerate(plan.columns, start=1))
    lines = ["PLAN FRAGMENT 0", f" OUTPUT EXPRS:{outputs}", "  PARTITION: UNPARTITIONED", ""]
    lines += ["  RESULT SINK", ""]
    for i, scan in enumerate(plan.scans):
        lines += [f"  {i}:OlapScanNode", f"     TABLE: {scan.table}"]
        if scan.partitions is not None:
            lines.append(f"     partitions={scan.partitions[0]}/{scan.partitions[1]}")
        lines += [f"     cardinality={scan.rows}"] if scan.rows is not None else []
    return lines


def _error(finding: Finding, version: StarRocksVersion) -> MysqlError:
    """A finding as StarRocks words it; versions before 3.0 say the detail only."""
    number = _NUMBERS.get(finding.code, 1064)
    detail = finding.message
    if finding.code in ("timeout", "memory-limit", "cancelled") or version < StarRocksVersion(3, 0):
        return _refused(number, detail)
    place = ""
    if finding.line is not None and finding.column is not None:
        place = f" at line {finding.line}, column {finding.column - 1}"
    kind = "analyzing"
    if finding.code == "syntax":
        kind = "syntax"
        detail = re.sub(r"^Getting syntax error.*?Detail message: ", "", detail, flags=re.DOTALL)
    return _refused(
        number, f"Getting {kind} error{place}. Detail message: {detail.removesuffix('.')}."
    )


def _refused(number: int, message: str) -> MysqlError:
    """An error of any number: mysql-mimic's enumeration knows few, and its compiled code no int."""
    code = int.__new__(ErrorCode, number)
    code._name_, code._value_ = f"ERROR_{number}", number
    return MysqlError(message, code)


def _is_key(table: Table, column: Column) -> str:
    names = {name.lower() for name in table.key.columns} if table.key else set()
    return "true" if column.name.lower() in names else "false"
