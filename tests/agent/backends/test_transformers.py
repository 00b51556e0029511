"""The backend over the tiny model; `-m model` adds the real one."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="needs torch: pip install 'starsql[embedded]'")

transformers = pytest.importorskip("transformers")

from starsql.agent.backends.base import Completion  # noqa: E402
from starsql.agent.backends.transformers import TransformersBackend  # noqa: E402
from starsql.agent.models import (  # noqa: E402
    EMBEDDED,
    default_cache_dir,
    embedded_path,
    weights_sha256,
)
from starsql.errors import BackendError, ModelUnavailable, PromptTooLong  # noqa: E402

CONTEXT = 1024
Make = Callable[..., TransformersBackend]


def _messages(text: str) -> list[Any]:
    return [{"role": "system", "content": "写 SQL。"}, {"role": "user", "content": text}]


@pytest.fixture
def make(tiny: SimpleNamespace) -> Iterator[Make]:
    opened = []

    def _make(**options: Any) -> TransformersBackend:
        opened.append(TransformersBackend(tiny.model, tiny.tokenizer, name="tiny", **options))
        return opened[-1]

    yield _make
    for backend in opened:
        asyncio.run(backend.aclose())


async def _ask(backend: TransformersBackend, text: str, **options: Any) -> list[Completion]:
    wanted: dict[str, Any] = {"n": 1, "temperature": 0.0, "max_tokens": 12, "seed": 0, **options}
    return await backend.complete(_messages(text), **wanted)


# Prompts on both sides of a chunk's end, some with a beginning in common, cold and warm.
_CALLS = [
    (text, n, temperature, seed)
    for seed, (text, n, temperature) in enumerate(
        [
            ("短", 1, 0.0),
            ("shared " * 60 + "a", 2, 0.8),
            ("shared " * 60 + "b", 1, 0.8),
            ("x" * 700, 3, 0.8),
            ("统计日活" * 30, 1, 0.0),
            ("shared " * 60 + "a", 4, 0.8),
            ("y" * 191, 2, 0.8),
            ("short", 4, 0.8),
        ]
    )
]


async def _answer_all(
    backend: TransformersBackend, order: list[int], concurrency: int
) -> list[list[Completion]]:
    door = asyncio.Semaphore(concurrency)
    answers: dict[int, list[Completion]] = {}

    async def one(index: int) -> None:
        text, n, temperature, seed = _CALLS[index]
        async with door:
            answers[index] = await _ask(backend, text, n=n, temperature=temperature, seed=seed)

    await asyncio.gather(*(one(index) for index in order))
    return [answers[index] for index in range(len(_CALLS))]


async def test_answers_are_the_same_whatever_the_concurrency_order_and_cache(make: Make) -> None:
    expected = await _answer_all(make(prefix_bytes=0), list(range(len(_CALLS))), 1)
    assert len({c.text for answer in expected for c in answer}) > len(_CALLS)
    rng = random.Random(0)
    warm = make()
    one_thread = make(prefix_bytes=0, threads=1)
    for concurrency, backend in [(8, one_thread), (1, warm), (3, warm), (8, warm)]:
        order = rng.sample(range(len(_CALLS)), len(_CALLS))
        assert await _answer_all(backend, order, concurrency) == expected
    small = make(kv_bytes=1, prefix_bytes=1 << 18, threads=3)
    assert await _answer_all(small, list(range(len(_CALLS))), 8) == expected


async def test_greedy_text_is_that_of_transformers_generate(
    make: Make, tiny: SimpleNamespace
) -> None:
    backend = make()
    for text in ("a", "统计2025年7月的日活", "z" * 600):
        [answer] = await _ask(backend, text, max_tokens=24)
        prompt = tiny.tokenizer.apply_chat_template(
            _messages(text), add_generation_prompt=True, return_tensors="pt"
        )["input_ids"]
        tokens = tiny.plain.generate(
            prompt, attention_mask=torch.ones_like(prompt), max_new_tokens=24, do_sample=False
        )[0, prompt.shape[1] :]
        assert answer.text == tiny.tokenizer.decode(tokens, skip_special_tokens=True)


async def test_seeds_and_candidates(make: Make) -> None:
    backend = make()
    two = await _ask(backend, "q", n=2, temperature=0.8, seed=7)
    four = await _ask(backend, "q", n=4, temperature=0.8, seed=7)
    assert len({c.text for c in four}) == 4
    assert two == four[:2]
    assert await _ask(backend, "q", n=2, temperature=0.8, seed=8) != two
    unseeded = [await _ask(backend, "q", temperature=0.8, seed=None) for _ in range(2)]
    assert unseeded[0] != unseeded[1]


async def test_at_temperature_0_the_candidates_are_one_text(make: Make) -> None:
    one = await _ask(make(), "q")
    three = await _ask(make(), "q", n=3)
    assert three == [*one, *[replace(one[0], prompt_tokens=0)] * 2]


async def test_prompt_tokens_are_counted_once(make: Make) -> None:
    backend = make()
    answers = await _ask(backend, "q", n=3, temperature=0.8)
    assert [a.prompt_tokens for a in answers] == [backend.count_tokens(_messages("q")), 0, 0]
    assert {(a.completion_tokens, a.finish_reason) for a in answers} >= {(12, "length")}


async def test_an_end_token_stops(make: Make, tiny: SimpleNamespace, monkeypatch: Any) -> None:
    [free] = await _ask(make(), "q")
    tokens = tiny.tokenizer.encode(free.text)
    end = next(i for i in range(1, 12) if tokens[i] not in tokens[:i])
    monkeypatch.setattr(tiny.model.generation_config, "eos_token_id", [257, tokens[end]])
    [stopped] = await _ask(make(), "q")
    assert (stopped.finish_reason, stopped.completion_tokens) == ("stop", end)
    assert stopped.text == tiny.tokenizer.decode(tokens[:end])


@pytest.mark.parametrize("room", [1, 2, 5])
async def test_a_text_ends_where_the_context_ends(make: Make, room: int) -> None:
    backend = make()
    around = backend.count_tokens(_messages(""))
    [answer] = await _ask(backend, "x" * (CONTEXT - around - room), max_tokens=50)
    assert (answer.finish_reason, answer.completion_tokens) == ("length", room)
    assert answer.prompt_tokens == CONTEXT - room


async def test_a_prompt_without_room_for_an_answer_is_refused(make: Make) -> None:
    backend = make()
    around = backend.count_tokens(_messages(""))
    with pytest.raises(PromptTooLong, match="reads 1,024") as caught:
        await _ask(backend, "x" * (CONTEXT - around))
    assert (caught.value.tokens, caught.value.limit) == (CONTEXT, CONTEXT - 1)


async def test_a_cancelled_call_leaves_the_others_alone(make: Make) -> None:
    expected = await _ask(make(), "q", max_tokens=30)
    backend = make()
    doomed = [asyncio.create_task(_ask(backend, f"d{i}", max_tokens=900)) for i in range(12)]
    kept = asyncio.create_task(_ask(backend, "q", max_tokens=30))
    await asyncio.sleep(0.05)
    for task in doomed:
        task.cancel()
    assert await kept == expected
    ends = await asyncio.gather(*doomed, return_exceptions=True)
    assert all(isinstance(end, asyncio.CancelledError) for end in ends)


async def test_closing_fails_what_is_in_flight(make: Make) -> None:
    backend = make()
    task = asyncio.create_task(_ask(backend, "q", max_tokens=900))
    await asyncio.sleep(0.05)
    await backend.aclose()
    with pytest.raises(BackendError, match="closed"):
        await task
    with pytest.raises(BackendError, match="closed"):
        await _ask(backend, "q")


def test_several_event_loops_one_after_the_other(make: Make) -> None:
    backend = make()
    assert asyncio.run(_ask(backend, "q")) == asyncio.run(_ask(backend, "q"))


def test_without_its_packages_it_says_what_to_install() -> None:
    script = (
        "import sys; sys.modules['torch'] = None\n"
        "from starsql.errors import ModelUnavailable\n"
        "try: import starsql.agent.backends.transformers\n"
        "except ModelUnavailable as error: print(error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert "pip install 'starsql[embedded]'" in done.stdout
    assert "https://download.pytorch.org/whl/cpu" in done.stdout


def test_an_interpreter_that_ends_without_closing_ends_well() -> None:
    script = """
import asyncio, sys
from tests.agent.backends import conftest
from types import SimpleNamespace
from starsql.agent.backends.decode import ATTENTION
from starsql.agent.backends.transformers import TransformersBackend
backend = TransformersBackend(conftest._model(ATTENTION), conftest._tokenizer(), name="tiny")
messages = [{"role": "user", "content": "q"}]
ask = backend.complete(messages, n=1, temperature=0, max_tokens=900, seed=0)
try: asyncio.run(asyncio.wait_for(ask, 0.3))
except TimeoutError: pass
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture
def folder(tiny: SimpleNamespace, tmp_path: Any) -> Any:
    """The tiny model as an ordinary model folder."""
    tiny.plain.save_pretrained(tmp_path / "tiny")
    tiny.tokenizer.save_pretrained(tmp_path / "tiny")
    return tmp_path / "tiny"


@pytest.fixture
def adapter(tiny: SimpleNamespace, folder: Any, tmp_path: Any) -> Any:
    """A LoRA adapter for it that changes its answers; without a lineage."""
    peft = pytest.importorskip("peft", reason="needs peft: pip install 'starsql[embedded]'")
    torch.manual_seed(1)
    base = transformers.AutoModelForCausalLM.from_pretrained(folder)
    config = peft.LoraConfig(r=4, target_modules=["q_proj", "down_proj"], init_lora_weights=False)
    peft.get_peft_model(base, config).save_pretrained(tmp_path / "adapter")
    return tmp_path / "adapter"


async def test_a_folder_loads_and_answers_alike(make: Make, folder: Any, tmp_path: Any) -> None:
    backend = TransformersBackend.load(folder, cache_dir=tmp_path, device="cpu")
    assert backend.name.startswith("tiny@")
    assert (backend.adapter, backend.context_tokens) == (None, CONTEXT)
    assert await _ask(backend, "q") == await _ask(make(), "q")
    await backend.aclose()


async def test_an_adapter_of_this_base_is_merged(folder: Any, adapter: Any, tmp_path: Any) -> None:
    plain = TransformersBackend.load(folder, cache_dir=tmp_path, device="cpu")
    lineage = {"base": {"sha256": weights_sha256(folder, tmp_path)}, "gloss": True}
    (adapter / "lineage.json").write_text(json.dumps(lineage))
    adapted = TransformersBackend.load(folder, adapter=adapter, cache_dir=tmp_path, device="cpu")
    assert (adapted.name, len(adapted.adapter or "")) == (plain.name, 12)
    assert (plain.gloss, adapted.gloss) == (False, True)
    assert await _ask(adapted, "q") != await _ask(plain, "q")
    await plain.aclose()
    await adapted.aclose()


@pytest.mark.parametrize(
    ("lineage", "names", "message"),
    [
        pytest.param(
            {"base": {"sha256": "0" * 64}}, None, "was made for the base", id="other base"
        ),
        pytest.param({"parent": "x"}, None, "was made for the base", id="lineage without a base"),
        pytest.param([], None, "expected an object", id="lineage is a list"),
        pytest.param(None, "elsewhere/other", "has no lineage.json", id="no lineage, other name"),
    ],
)
def test_an_adapter_of_another_base_is_refused(
    folder: Any, adapter: Any, tmp_path: Any, lineage: Any, names: str | None, message: str
) -> None:
    if lineage is not None:
        (adapter / "lineage.json").write_text(json.dumps(lineage))
    _rename_base(adapter, names or str(folder))
    with pytest.raises(ModelUnavailable, match=message):
        TransformersBackend.load(folder, adapter=adapter, cache_dir=tmp_path, device="cpu")


def test_an_adapter_without_lineage_that_names_this_base_is_taken(
    folder: Any, adapter: Any, tmp_path: Any
) -> None:
    _rename_base(adapter, str(folder))
    TransformersBackend.load(folder, adapter=adapter, cache_dir=tmp_path, device="cpu")


def _rename_base(adapter: Any, base: str) -> None:
    config = json.loads((adapter / "adapter_config.json").read_text())
    (adapter / "adapter_config.json").write_text(
        json.dumps({**config, "base_model_name_or_path": base})
    )


@pytest.mark.parametrize(
    ("model", "message"),
    [
        ("no/such/folder", "it is no folder"),
        ("nonsense", "it is no folder"),
        (EMBEDDED.name, "starsql models get"),
    ],
)
def test_a_model_that_is_not_there(model: str, message: str, tmp_path: Any) -> None:
    with pytest.raises(ModelUnavailable, match=message):
        TransformersBackend.load(model, cache_dir=tmp_path)


def test_attention_that_is_not_computed_here_is_refused(folder: Any, tmp_path: Any) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "model_type": "gemma"}))
    with pytest.raises(ModelUnavailable):
        TransformersBackend.load(folder, cache_dir=tmp_path, device="cpu")


@pytest.mark.model
async def test_the_embedded_model(capfd: pytest.CaptureFixture[str]) -> None:
    if not embedded_path(default_cache_dir()).is_file():
        pytest.skip("no weights in the cache: `starsql models get`")
    backend = TransformersBackend.load()
    assert backend.name == "smollm2-135m-instruct@b179c9523d0e"
    assert backend.context_tokens == 8192
    [answer] = await _ask(backend, "What is the capital of France?", max_tokens=40)
    assert "Paris" in answer.text
    assert answer.finish_reason == "stop"
    first = _ask(backend, "SELECT " * 300, n=2, temperature=0.8, seed=1)
    together = await asyncio.gather(first, _ask(backend, "日活", temperature=0.8, seed=2))
    alone = await _ask(backend, "SELECT " * 300, n=2, temperature=0.8, seed=1)
    assert together[0] == alone
    await backend.aclose()
    assert capfd.readouterr() == ("", "")
