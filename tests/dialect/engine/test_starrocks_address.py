"""URLs of servers."""

from __future__ import annotations

import pytest

from starsql.dialect.engine.address import ServerAddress, split_database
from starsql.errors import ConfigError

GOOD = {
    "starrocks://reader@fe:9030/game": ServerAddress("reader", "fe", 9030, "game"),
    "starrocks://reader@fe/game": ServerAddress("reader", "fe", 9030, "game"),
    "starrocks://reader@fe": ServerAddress("reader", "fe"),
    "starrocks://reader@fe/": ServerAddress("reader", "fe"),
    "starrocks://r@10.0.0.1:1/hive.dwd": ServerAddress("r", "10.0.0.1", 1, "dwd", "hive"),
    "starrocks://r%40x@[::1]:9030/d%20b": ServerAddress("r@x", "::1", 9030, "d b"),
}
BAD = {
    "mysql://u@h/d": "was not understood",
    "starrocks:u@h/d": "names no user",
    "starrocks://h/d": "names no user",
    "starrocks://u@/d": "names no host",
    "starrocks://u@h:port/d": "host or port .* malformed",
    "starrocks://u@h:99999/d": "host or port .* malformed",
    "starrocks://u@h/d?password=x": "nothing may follow",
    "starrocks://u@h/d#x": "nothing may follow",
    "starrocks://u@h/a/b": "names no database",
    "starrocks://u@h/hive.": "names no database",
    "starrocks://u@h/.db": "names no database",
    "starrocks://u@[::1/d": "host or port .* malformed",
    "embedded": "was not understood",
}


@pytest.mark.parametrize("url", GOOD)
def test_urls_are_read(url: str) -> None:
    assert ServerAddress.parse(url) == GOOD[url]


@pytest.mark.parametrize("url", BAD)
def test_what_is_no_url_is_refused(url: str) -> None:
    with pytest.raises(ConfigError, match=BAD[url]):
        ServerAddress.parse(url)


@pytest.mark.parametrize(
    "url", ["starrocks://u:geheim@h/d", "mysql://u:geheim@h", "starrocks://u:@h"]
)
def test_a_password_in_a_url_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(ConfigError, match="contains a password") as caught:
        ServerAddress.parse(url)
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["starrocks:/u:geheim@h/d", "starrocks:u:geheim@h/d", "u:geheim@h/d"]
)
def test_nor_is_one_that_a_misspelled_url_hides(url: str) -> None:
    with pytest.raises(ConfigError) as caught:
        ServerAddress.parse(url)
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("address", GOOD.values(), ids=str)
def test_the_text_of_an_address_names_it(address: ServerAddress) -> None:
    assert address.host in str(address)
    assert str(address.port) in str(address)


def test_databases_may_have_a_catalog() -> None:
    assert split_database("hive.dwd") == ("hive", "dwd")
    assert split_database("dwd") == (None, "dwd")
    assert split_database(None) == (None, None)
