from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="needs torch: pip install 'starsql[embedded]'")

from starsql.agent.backends.prefix import PrefixCache  # noqa: E402

_CHUNK_BYTES = 2 * 4 * 4  # keys and values of 4 floats


def _chunk(value: int) -> object:
    return torch.full((1, 1, 2, 2), float(value))


def _store(cache: PrefixCache, tokens: list[int]) -> None:
    """Store every whole chunk of `tokens`, as prefilling does; its last token is its value."""
    for end in range(2, len(tokens) + 1, 2):
        cache.store(tokens[:end], _chunk(tokens[end - 1]), _chunk(-tokens[end - 1]))


def _values(cache: PrefixCache, tokens: list[int]) -> list[int]:
    return [int(keys[0, 0, 0, 0]) for keys, _ in cache.lookup(tokens)]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        pytest.param([1, 2, 3, 4], [2, 4], id="all of it"),
        pytest.param([1, 2, 3, 4, 5], [2, 4], id="and more"),
        pytest.param([1, 2, 9, 4], [2], id="parts in the second chunk"),
        pytest.param([9, 2, 3, 4], [], id="parts in the first: the second is another's"),
        pytest.param([1], [], id="less than a chunk"),
        pytest.param([], [], id="nothing"),
    ],
)
def test_lookup(asked: list[int], expected: list[int]) -> None:
    cache = PrefixCache(chunk=2, budget_bytes=1000)
    _store(cache, [1, 2, 3, 4])
    assert _values(cache, asked) == expected


def test_the_least_recently_used_goes_and_ends_go_before_beginnings() -> None:
    cache = PrefixCache(chunk=2, budget_bytes=3 * _CHUNK_BYTES)
    _store(cache, [1, 2, 3, 4])
    _store(cache, [5, 6])
    assert _values(cache, [1, 2, 3, 4]) == [2, 4]
    _store(cache, [7, 8])  # in place of [5, 6]
    assert _values(cache, [5, 6]) == []
    _store(cache, [9, 10])  # in place of [.., 3, 4], the end of the older prompt
    assert _values(cache, [1, 2, 3, 4]) == [2]
    assert cache.held_bytes <= 3 * _CHUNK_BYTES


def test_stored_chunks_are_copies() -> None:
    cache = PrefixCache(chunk=2, budget_bytes=1000)
    keys = _chunk(1)
    cache.store([1, 2], keys, keys)
    keys.fill_(7)  # type: ignore[attr-defined]
    assert _values(cache, [1, 2]) == [1]


def test_a_chunk_larger_than_the_budget_is_not_kept() -> None:
    cache = PrefixCache(chunk=2, budget_bytes=_CHUNK_BYTES - 1)
    _store(cache, [1, 2])
    assert cache.held_bytes == 0
