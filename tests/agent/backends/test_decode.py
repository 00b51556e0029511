"""Bitwise: a row's numbers depend on that row alone."""

from __future__ import annotations

import random
from types import SimpleNamespace
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="needs torch: pip install 'starsql[embedded]'")

from starsql.agent.backends.decode import CHUNK, WIDTH, Decoder, fast_layout  # noqa: E402
from starsql.agent.backends.prefix import PrefixCache  # noqa: E402


def _prompt(length: int, seed: int = 0) -> list[int]:
    rng = random.Random(seed)
    return [rng.randrange(256) for _ in range(length)]


def _prefill(decoder: Decoder, prompt: list[int], room: int = 32) -> tuple[Any, Any]:
    row = decoder.row(len(prompt) + room)
    decoder.load_prefix(row, prompt)
    logits = None
    while logits is None:
        logits = decoder.prefill_chunk(row, prompt)
    return row, logits


@pytest.mark.parametrize("length", [1, 2, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 17])
def test_prefill_agrees_with_transformers(tiny: SimpleNamespace, length: int) -> None:
    prompt = _prompt(length)
    _, logits = _prefill(Decoder(tiny.model), prompt)
    with torch.inference_mode():
        expected = tiny.plain(torch.tensor([prompt])).logits[0, -1]
    torch.testing.assert_close(logits, expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("threads", [1, 2])
def test_a_row_is_the_same_in_every_slot_and_company(tiny: SimpleNamespace, threads: int) -> None:
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        decoder = Decoder(tiny.model)
        mine, _ = _prefill(decoder, _prompt(301, seed=1))
        others = [_prefill(decoder, _prompt(5 + 40 * i, seed=9 + i))[0] for i in range(WIDTH)]
        seen = []
        for slot in range(WIDTH):
            for company in (0, 1, WIDTH):
                rows = [o.copy() if i < company else None for i, o in enumerate(others)]
                rows[slot] = mine.copy()
                tokens = [(7 * i + slot + company) % 256 for i in range(WIDTH)]
                tokens[slot] = 42
                seen.append(decoder.step(rows, tokens)[slot].clone())
        assert all(torch.equal(logits, seen[0]) for logits in seen)
    finally:
        torch.set_num_threads(before)


@pytest.mark.parametrize("shared", [CHUNK - 1, CHUNK, 2 * CHUNK + 9, 3 * CHUNK])
def test_a_cached_prefix_changes_no_bit(tiny: SimpleNamespace, shared: int) -> None:
    prompt = _prompt(3 * CHUNK + 5, seed=2)
    other = prompt[:shared] + _prompt(50, seed=3)
    row, logits = _prefill(Decoder(tiny.model), prompt)
    cached = Decoder(tiny.model, PrefixCache(chunk=CHUNK, budget_bytes=1 << 26))
    _prefill(cached, other)
    for _ in range(2):  # with chunks of the other prompt, then with its own
        row2, logits2 = _prefill(cached, prompt)
        assert torch.equal(logits, logits2)
        assert torch.equal(row.keys[:, :, : row.length], row2.keys[:, :, : row2.length])
        assert torch.equal(row.values[:, :, : row.length], row2.values[:, :, : row2.length])


def test_the_cache_leaves_the_last_token_to_compute(tiny: SimpleNamespace) -> None:
    decoder = Decoder(tiny.model, PrefixCache(chunk=CHUNK, budget_bytes=1 << 26))
    prompt = _prompt(2 * CHUNK)
    _prefill(decoder, prompt)
    row = decoder.row(len(prompt))
    decoder.load_prefix(row, prompt)
    assert row.length == CHUNK


def test_a_copy_has_a_past_but_no_future_in_common(tiny: SimpleNamespace) -> None:
    decoder = Decoder(tiny.model)
    row, _ = _prefill(decoder, _prompt(20))
    copy = row.copy()
    before = copy.keys[:, :, :20].clone()
    decoder.step([row, *[None] * (WIDTH - 1)], [3] * WIDTH)
    assert (row.length, copy.length) == (21, 20)
    assert torch.equal(copy.keys[:, :, :20], before)


def test_fast_layout_keeps_values(tiny: SimpleNamespace) -> None:
    layer = torch.nn.Linear(5, 3)
    before = layer.weight.detach().clone()
    fast_layout(layer)
    assert torch.equal(layer.weight, before)
    assert layer.weight.t().is_contiguous()
    assert not layer.weight.requires_grad


def test_bytes_per_token(tiny: SimpleNamespace) -> None:
    decoder = Decoder(tiny.model)
    row = decoder.row(10)
    held = (row.keys.numel() + row.values.numel()) * 4
    assert decoder.bytes_per_token * 10 == held
