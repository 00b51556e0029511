"""MariaDB in a temporary folder on a loopback port, to be killed and started again.

apt-get install -y mariadb-server-core mariadb-client-core
"""

from __future__ import annotations

import random
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pymysql
from pymysql.connections import Connection

PASSWORD = "pä密-1"
INSTALLED = bool(shutil.which("mariadbd") and shutil.which("mariadb-install-db"))

_SETUP = (
    "CREATE DATABASE game",
    "CREATE TABLE game.t (a INT PRIMARY KEY COMMENT '编号', b VARCHAR(20)) COMMENT '表'",
    "INSERT INTO game.t VALUES (1, '北京'), (2, 'b'), (3, NULL)",
    # EXPLAIN estimates from InnoDB's statistics. Left to itself, a thread in the background counts
    # whenever it likes, also in the middle of the INSERT.
    "ANALYZE TABLE game.t",
    # Reading these takes long, although no query that does so calls a function.
    "CREATE VIEW game.slow AS SELECT a, SLEEP(20) AS s FROM game.t WHERE a = 1",
    "CREATE VIEW game.drip AS SELECT a, SLEEP(0.2) AS s FROM game.t",
    "CREATE VIEW game.many AS SELECT x.seq AS n FROM game.seq_1_to_3000000 x",
    f"CREATE USER reader@'%' IDENTIFIED BY '{PASSWORD}'",
    "GRANT SELECT ON game.* TO reader@'%'",
    f"CREATE USER writer@'%' IDENTIFIED BY '{PASSWORD}'",
    "GRANT SELECT, INSERT, DROP ON game.* TO writer@'%'",
)


class MariaDb:
    """One server; `start` and `kill` as often as needed, the data stay."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
        subprocess.run(
            [
                *("mariadb-install-db", "--no-defaults", f"--datadir={folder}/data"),
                *("--user=root", "--auth-root-authentication-method=normal", "--skip-test-db"),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def url(self, user: str = "reader", database: str = "game") -> str:
        return f"starrocks://{user}@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [
                    *("mariadbd", "--no-defaults", "--user=root", f"--port={self.port}"),
                    *(
                        "--bind-address=127.0.0.1",
                        "--skip-log-bin",
                        "--character-set-server=utf8mb4",
                    ),
                    *(f"--datadir={self.folder}/data", f"--socket={self.folder}/socket"),
                    *("--innodb-buffer-pool-size=16M", "--innodb-log-file-size=8M"),
                    "--innodb-stats-auto-recalc=OFF",
                ],
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                self.root().close()
                return
            except pymysql.Error:
                time.sleep(0.05)
        raise RuntimeError(f"MariaDB did not start; see {self.folder}/log")

    def kill(self, how: signal.Signals = signal.SIGKILL) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(timeout=30)
            self._process = None

    def root(self) -> Connection:  # type: ignore[type-arg]
        return pymysql.connect(host="127.0.0.1", port=self.port, user="root", autocommit=True)

    def execute(self, sql: str) -> tuple[tuple[object, ...], ...]:
        connection = self.root()
        try:
            with connection.cursor() as cursor:
                cursor.execute(sql)
                return tuple(cursor.fetchall())
        finally:
            connection.close()

    def queries_of(self, user: str) -> list[str]:
        """What the account is running at this moment."""
        found = self.execute(
            "SELECT info FROM information_schema.processlist "
            f"WHERE user = '{user}' AND info IS NOT NULL"
        )
        return [str(row[0]) for row in found]

    def connections_of(self, user: str) -> int:
        found = self.execute(
            f"SELECT count(*) FROM information_schema.processlist WHERE user = '{user}'"
        )
        return int(str(found[0][0]))


@contextmanager
def running(folder: Path) -> Iterator[MariaDb]:
    """A server with a few tables and accounts."""
    server = MariaDb(folder)
    server.start()
    try:
        for statement in _SETUP:
            server.execute(statement)
        yield server
    finally:
        server.kill()


def _free_port() -> int:
    """One that the system gives to nobody by itself: while a server is down, its port is free,
    and other processes of these tests ask for ports all the time."""
    while True:
        port = random.SystemRandom().randrange(15_000, 30_000)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
