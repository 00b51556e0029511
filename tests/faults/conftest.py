"""A MariaDB for the tests of this folder; without one they skip, and say so."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from starsql.dialect.engine.starrocks import StarRocksEngine
from tests.faults.mariadb import INSTALLED, PASSWORD, MariaDb, running

Open = Callable[..., StarRocksEngine]


@pytest.fixture(scope="session")
def mariadb(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MariaDb]:
    if not INSTALLED:
        pytest.skip("no MariaDB: apt-get install mariadb-server-core mariadb-client-core")
    with running(tmp_path_factory.mktemp("mariadb")) as server:
        yield server


@pytest.fixture
def connect(mariadb: MariaDb) -> Iterator[Open]:
    """Opens engines on that server, and closes them after the test."""
    opened: list[StarRocksEngine] = []

    def make(user: str = "reader", **settings: object) -> StarRocksEngine:
        settings = {"password": PASSWORD if user != "root" else "", "retry_s": 20.0, **settings}
        engine = StarRocksEngine.open(mariadb.url(user), **settings)  # type: ignore[arg-type]
        opened.append(engine)
        return engine

    yield make
    for engine in opened:
        engine.close()
