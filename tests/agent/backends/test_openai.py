"""The backend for model servers, over real connections to a server with scripted faults."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from starsql.agent.backends.base import Completion, Messages
from starsql.agent.backends.openai import OpenAIBackend, Retries
from starsql.agent.backends.retries import retry_after_s
from starsql.agent.backends.servers import ServerSpec, TokenCounter, upper_bound
from starsql.errors import (
    BackendError,
    ConfigError,
    ModelUnavailable,
    PromptTooLong,
    StarsqlError,
)
from tests.agent.backends.fault_server import (
    MODEL,
    Answer,
    FaultServer,
    Request,
    Script,
    said,
    tokens_of,
)

QUICK = Retries(patience_s=0.4, first_wait_s=0.01, longest_wait_s=0.02, longest_retry_after_s=0.2)
LASTING = replace(QUICK, patience_s=60)
CHAT: Messages = [
    {"role": "system", "content": "You write SQL."},
    {"role": "user", "content": "统计 2025年7月 的 日活"},
]
KEY = "sk-very-secret-0123456789"

Serve = Callable[..., FaultServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers and closes them at the end."""
    servers: list[FaultServer] = []

    def start(script: Script | Answer, **options: Any) -> FaultServer:
        answer = script if callable(script) else lambda _: script
        servers.append(FaultServer(answer, **options))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def opened(server: FaultServer, **options: Any) -> OpenAIBackend:
    return OpenAIBackend.open(server.spec, **{"retries": QUICK, **options})


async def ask(
    server: FaultServer, messages: Messages = CHAT, *, options: Any = None, **wanted: Any
) -> list[Completion]:
    """Open, ask once, close."""
    backend = opened(server, **(options or {}))
    try:
        return await backend.complete(messages, **{**DEFAULTS, **wanted})
    finally:
        await backend.aclose()


DEFAULTS: dict[str, Any] = {"n": 1, "temperature": 0.0, "max_tokens": 50, "seed": 1}


def first_then(*answers: Answer) -> Script:
    """One answer after the other; the last one is repeated."""
    return lambda request: answers[min(request.number, len(answers)) - 1]


# -- the address


@pytest.mark.parametrize(
    ("text", "base_url", "model", "root"),
    [
        ("openai:http://h:8000/v1#m", "http://h:8000/v1", "m", "http://h:8000"),
        ("openai:https://h/v1/#Qwen/Q-14B", "https://h/v1", "Qwen/Q-14B", "https://h"),
        ("http://h/a/v1#m:latest", "http://h/a/v1", "m:latest", "http://h/a"),
        ("openai:http://[::1]:80/api#m", "http://[::1]:80/api", "m", "http://[::1]:80/api"),
    ],
)
def test_an_address_names_server_and_model(text: str, base_url: str, model: str, root: str) -> None:
    spec = ServerSpec.parse(text)
    assert (spec.base_url, spec.model, spec.root) == (base_url, model, root)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("openai:http://h:8000/v1", "which of its models"),
        ("openai:http://h:8000/v1#", "which of its models"),
        ("openai:gpt-5", "not http"),
        ("openai:", "not http"),
        ("openai:ftp://h/v1#m", "not http"),
        ("openai:http:///v1#m", "not http"),
        ("openai:http://h:0/v1#m", "not http"),
        ("openai:http://h/v1?api_key=pa55word#m", "not http"),
        ("openai:http://user:pa55word@h/v1#m", "holds a user or password"),
        ("openai:http://pa55word@h/v1#m", "holds a user or password"),
        ("openai:http://user:12#pa55word@h/v1#m", "holds a user or password"),
        ("openai:http://user:pa55word#x@h/v1", "malformed"),
        ("openai:http://h:99999/v1#m", "malformed"),
        ("openai:http://[::1/v1#m", "malformed"),
    ],
)
def test_an_address_that_is_none_says_what_was_expected(text: str, problem: str) -> None:
    with pytest.raises(ConfigError, match=problem) as caught:
        ServerSpec.parse(text)
    assert "openai:http://127.0.0.1:8000/v1#model-name" in str(caught.value)
    assert "pa55word" not in str(caught.value)


# -- who answers


async def test_vllm_tells_context_length_model_and_token_counts(serve: Serve) -> None:
    server = serve(said("x"), context_tokens=4096)
    backend = opened(server)
    assert backend.context_tokens == 4096
    assert backend.name == f"openai:{MODEL}@127.0.0.1:{server.port} (base/model)"
    assert backend.adapter is None
    assert backend.count_tokens(CHAT) == tokens_of(CHAT)  # type: ignore[arg-type]
    (body,) = [r.body for r in server.asked("/tokenize") if len(r.body["messages"]) == 2]
    assert body == {"model": MODEL, "messages": CHAT, "add_generation_prompt": True}
    await backend.aclose()


async def test_a_lora_adapter_is_told_from_its_base(serve: Serve) -> None:
    cards = [
        {"id": "base", "root": "base", "parent": None, "max_model_len": 512},
        {"id": MODEL, "root": "/adapters/v3", "parent": "base"},
    ]
    server = serve(said("x"), routes={"GET /v1/models": lambda _: Answer({"data": cards})})
    backend = opened(server)
    assert backend.name == f"openai:{MODEL}@127.0.0.1:{server.port} (base)"
    assert (backend.adapter, backend.context_tokens) == ("/adapters/v3", 512)
    await backend.aclose()


NOT_FOUND = Answer({"error": "not found"}, status=404)
LISTED = Answer({"data": [{"id": MODEL, "owned_by": "someone"}]})
LLAMA_CPP: dict[str, Script] = {
    "GET /v1/models": lambda _: LISTED,
    "GET /props": lambda _: Answer({"default_generation_settings": {"n_ctx": 2048}}),
    "POST /apply-template": lambda r: Answer(
        {"prompt": " ".join(m["content"] for m in r.body["messages"])}
    ),
    "POST /tokenize": lambda r: Answer({"tokens": list(range(len(r.body["content"].split())))}),
}


async def test_llama_cpp_applies_its_template_and_tokenizes(serve: Serve) -> None:
    server = serve(said("x"), routes=LLAMA_CPP)
    backend = opened(server)
    assert (backend.context_tokens, backend.count_tokens(CHAT)) == (2048, 3 + 4)
    assert server.asked("/tokenize")[-1].body["parse_special"] is True
    await backend.aclose()


@pytest.mark.parametrize(
    ("show", "running", "context"),
    [
        ({"parameters": "stop x\nnum_ctx    8192\n", "model_info": {}}, [], 8192),
        ({"model_info": {}}, [{"name": f"{MODEL}:latest", "context_length": 4096}], 4096),
    ],
    ids=["set in the Modelfile", "loaded"],
)
async def test_ollama_tells_what_it_reads_and_tokens_are_bounded(
    serve: Serve, show: Any, running: Any, context: int
) -> None:
    routes: dict[str, Script] = {
        "GET /v1/models": lambda _: Answer({"data": [{"id": f"{MODEL}:latest"}]}),
        "POST /tokenize": lambda _: NOT_FOUND,
        "POST /api/show": lambda _: Answer(show),
        "GET /api/ps": lambda _: Answer({"models": running}),
    }
    backend = opened(serve(said("x"), routes=routes))
    assert (backend.context_tokens, backend.count_tokens(CHAT)) == (context, upper_bound(CHAT))
    await backend.aclose()


@pytest.mark.parametrize("show", [NOT_FOUND, Answer({"model_info": {"llama.context_length": 9}})])
async def test_a_context_length_nobody_knows_must_be_configured(serve: Serve, show: Answer) -> None:
    routes: dict[str, Script] = {
        "GET /v1/models": lambda _: LISTED,
        "POST /api/show": lambda _: show,
    }
    server = serve(said("x"), routes=routes)
    with pytest.raises(ConfigError, match=r"not say how many tokens .* set context_tokens"):
        opened(server)
    backend = opened(server, context_tokens=6000)
    assert (backend.context_tokens, backend.count_tokens(CHAT)) == (6000, upper_bound(CHAT))
    await backend.aclose()


async def test_a_configured_context_length_may_lower_the_servers_but_not_raise_it(
    serve: Serve,
) -> None:
    server = serve(said("x"), context_tokens=4096)
    backend = opened(server, context_tokens=1000)
    assert backend.context_tokens == 1000
    await backend.aclose()
    with pytest.raises(ConfigError, match=r"context_tokens is 5,000, but .* reads 4,096"):
        opened(server, context_tokens=5000)


async def test_vllm_behind_a_proxy_without_tokenize_is_measured_by_the_bound(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    backend = opened(serve(said("x"), routes={"POST /tokenize": lambda _: NOT_FOUND}))
    assert backend.count_tokens(CHAT) == upper_bound(CHAT)
    assert "measured by an upper bound" in caplog.text
    await backend.aclose()


def test_the_bound_is_no_less_than_what_byte_level_tokenizers_count() -> None:
    hard: Messages = [{"role": "user", "content": "𠮷野家`a`\n\t\x00ÿ🀄" * 20}]
    assert upper_bound(hard) > len(hard[0]["content"].encode())


def test_a_model_that_is_not_served_is_named_with_those_that_are(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    # vLLM does not tokenise for a model that it does not serve.
    server = serve(said("x"), routes={"POST /tokenize": lambda _: NOT_FOUND})
    with pytest.raises(ModelUnavailable, match=f"has no model 'other'; it has {MODEL}"):
        OpenAIBackend.open(f"openai:{server.url}#other", retries=QUICK)
    assert not caplog.records


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (Answer({"error": "no"}, status=401), r"refused the key \(401 no\)"),
        (Answer({"error": {"message": "no"}}, status=403), r"refused the key \(403 no\)"),
        (Answer({}, status=503), r"did not answer for \d s \(\d+ tries; the last: 503"),
        (Answer(b"<html>"), "answered 3 times, but not with"),
    ],
    ids=["401", "403", "loading for too long", "no JSON"],
)
def test_a_server_that_cannot_be_used_is_refused_at_the_start(
    serve: Serve, answer: Answer, problem: str
) -> None:
    with pytest.raises(ModelUnavailable, match=problem):
        opened(serve(said("x"), routes={"GET /v1/models": lambda _: answer}))


def test_a_server_that_is_not_there_is_said_soon(serve: Serve) -> None:
    server = serve(said("x"))
    server.stop()
    with pytest.raises(ModelUnavailable, match=r"did not answer for .*[Rr]efused.*start it again"):
        opened(server)


async def test_a_server_that_is_still_loading_is_waited_for(serve: Serve) -> None:
    loading = first_then(Answer({"error": "Loading model"}, status=503), LISTED)
    backend = opened(serve(said("x"), routes={**LLAMA_CPP, "GET /v1/models": loading}))
    assert backend.context_tokens == 2048
    await backend.aclose()


# -- completions


async def test_a_completion_and_what_was_asked_for_it(serve: Serve) -> None:
    server = serve(said("select 1 as n"))
    [answer] = await ask(server, seed=7)
    assert answer == Completion("select 1 as n", "stop", prompt_tokens=7, completion_tokens=4)
    assert server.asked()[0].body == {
        "model": MODEL,
        "messages": CHAT,
        "temperature": 0.0,
        "max_tokens": 50,
        "seed": 7,
    }


async def test_several_candidates_are_one_request(serve: Serve) -> None:
    server = serve(said("select 1", "select 2", "select a from t"))
    answers = await ask(server, n=3, temperature=0.7)
    assert [a.text for a in answers] == ["select 1", "select 2", "select a from t"]
    assert [a.prompt_tokens for a in answers] == [7, 0, 0]
    assert sum(a.completion_tokens for a in answers) == 8
    assert len(server.asked()) == 1


async def test_at_temperature_zero_one_is_asked_for_and_repeated(serve: Serve) -> None:
    server = serve(said("select 1"))
    answers = await ask(server, n=3)
    assert [(a.text, a.prompt_tokens) for a in answers] == [("select 1", p) for p in (7, 0, 0)]
    assert ["n" in request.body for request in server.asked()] == [False]  # vLLM refuses it


def one_at_a_time(refusal: Answer | None) -> Script:
    """Ignores n, or refuses it; says the seed."""

    def script(request: Request) -> Answer:
        if refusal and request.body.get("n", 1) > 1:
            return refusal
        return said(f"seed {request.body['seed']}")

    return script


@pytest.mark.parametrize(
    "refusal",
    [
        None,
        Answer({"error": {"message": "n > 1 is not supported"}}, status=400),
        Answer({"error": {"message": "Only one completion choice is allowed"}}, status=500),
    ],
    ids=["ignored", "400", "llama.cpp's 500"],
)
async def test_servers_that_give_one_at_a_time_are_asked_with_derived_seeds(
    serve: Serve, refusal: Answer | None
) -> None:
    server = serve(one_at_a_time(refusal))
    backend = opened(server)
    for _ in range(2):
        wanted = {**DEFAULTS, "n": 3, "temperature": 0.7, "seed": (1 << 31) * 5 - 1}
        answers = await backend.complete(CHAT, **wanted)
        seeds = [f"seed {seed}" for seed in (2**31 - 1, 0, 1)]
        assert [a.text for a in answers] == seeds
        assert [a.prompt_tokens for a in answers] == [7, 0, 0]
    asked_for_several = [request.body.get("n") for request in server.asked()].count(3)
    assert asked_for_several == 1, "it is remembered"
    await backend.aclose()


OPENAIS_REFUSAL = {
    "message": "Unsupported parameter: 'max_tokens' is not supported with this model. "
    "Use 'max_completion_tokens' instead.",
    "type": "invalid_request_error",
    "param": "max_tokens",
    "code": "unsupported_parameter",
}


async def test_a_server_that_wants_another_name_for_the_limit_gets_it(serve: Serve) -> None:
    def script(request: Request) -> Answer:
        if "max_tokens" in request.body:
            return Answer({"error": OPENAIS_REFUSAL}, status=400)
        return said("x", "y")

    server = serve(script)
    backend = opened(server)
    wanted = {**DEFAULTS, "n": 2, "temperature": 0.7}
    for _ in range(2):
        assert [c.text for c in await backend.complete(CHAT, **wanted)] == ["x", "y"]
    limits = [(r.body.get("max_tokens"), r.body.get("max_completion_tokens"), r.body["n"])
              for r in server.asked()]  # fmt: skip
    assert limits == [(50, None, 2), (None, 50, 2), (None, 50, 2)], "refused once, then known"
    await backend.aclose()


async def test_a_limit_that_is_refused_under_both_names_is_said(serve: Serve) -> None:
    server = serve(Answer({"error": OPENAIS_REFUSAL}, status=400))
    with pytest.raises(BackendError, match="Use 'max_completion_tokens' instead"):
        await ask(server)
    assert len(server.asked()) == 2


async def test_without_a_seed_each_call_draws_one(serve: Serve) -> None:
    server = serve(said("x"))
    backend = opened(server)
    for _ in range(2):
        await backend.complete(CHAT, **{**DEFAULTS, "seed": None})
    seeds = {request.body["seed"] for request in server.asked()}
    assert len(seeds) == 2
    await backend.aclose()


@pytest.mark.parametrize(
    ("answer", "text", "reason"),
    [
        (said("select", finish="length"), "select", "length"),
        (said(None, finish="length"), "", "length"),
        (said("select 1", finish=None), "select 1", "stop"),
        (said(None, refusal="I cannot help."), "I cannot help.", "refusal"),
        (said("", finish="content_filter"), "", "refusal"),
    ],
    ids=["cut off", "only thought", "no reason", "refused", "filtered"],
)
async def test_how_a_completion_ended(serve: Serve, answer: Answer, text: str, reason: str) -> None:
    [got] = await ask(serve(answer))
    assert (got.text, got.finish_reason) == (text, reason)


async def test_a_server_without_usage_leaves_the_prompt_as_counted(serve: Serve) -> None:
    [got] = await ask(serve(Answer({"choices": [{"message": {"content": "x"}}]})))
    assert (got.prompt_tokens, got.completion_tokens) == (tokens_of(CHAT), 0)  # type: ignore[arg-type]


# -- lengths


async def test_the_answer_gets_the_room_the_prompt_leaves(serve: Serve) -> None:
    prompt = tokens_of(CHAT)  # type: ignore[arg-type]
    server = serve(said("x"), context_tokens=prompt + 5)
    await ask(server, max_tokens=50)
    assert server.asked()[0].body["max_tokens"] == 5


async def test_a_prompt_that_fills_the_context_is_never_sent(serve: Serve) -> None:
    prompt = tokens_of(CHAT)  # type: ignore[arg-type]
    server = serve(said("x"), context_tokens=prompt)
    with pytest.raises(PromptTooLong) as caught:
        await ask(server)
    assert (caught.value.tokens, caught.value.limit) == (prompt, prompt - 1)
    assert server.asked() == []


@pytest.mark.parametrize(
    "error",
    [
        "This model's maximum context length is 8192 tokens. However, you requested 9000 tokens",
        {"message": "too long", "code": "context_length_exceeded"},
        {"message": "request (9 tokens) exceeds the available context size (8 tokens)"},
        {"message": "The decoder prompt is longer than the maximum model length of 8192."},
    ],
    ids=["vLLM", "OpenAI", "llama.cpp", "vLLM V1"],
)
async def test_a_server_that_finds_the_prompt_too_long_is_believed(
    serve: Serve, error: Any
) -> None:
    server = serve(Answer({"error": error}, status=400))
    with pytest.raises(PromptTooLong, match="refused the prompt as too long") as caught:
        await ask(server)
    assert caught.value.tokens == tokens_of(CHAT)  # type: ignore[arg-type]
    assert len(server.asked()) == 1


async def test_one_dropped_connection_does_not_decide_how_tokens_are_counted(
    serve: Serve,
) -> None:
    def counts(request: Request) -> Answer:
        return Answer({"count": 5}, fault="reset" if request.number == 1 else None)

    backend = opened(serve(said("x"), routes={"POST /tokenize": counts}))
    assert backend.count_tokens([{"role": "user", "content": "x" * 1000}]) == 5
    await backend.aclose()


async def test_a_server_without_a_list_of_models_is_taken_at_its_word(serve: Serve) -> None:
    routes: dict[str, Script] = {"GET /v1/models": lambda _: NOT_FOUND}
    [answer] = await ask(serve(said("x"), routes=routes), options={"context_tokens": 999})
    assert answer.text == "x"


async def test_a_prompt_too_long_for_the_server_to_count_is_too_long(serve: Serve) -> None:
    server = serve(said("x"))
    backend = opened(server)
    error = {"message": "This model's maximum context length is 8192 tokens"}
    server.routes["POST /tokenize"] = lambda _: Answer({"error": error}, status=400)
    assert backend.count_tokens([{"role": "user", "content": "x"}]) > backend.context_tokens
    await backend.aclose()


async def test_a_prompt_is_counted_once(serve: Serve) -> None:
    server = serve(said("x"))
    backend = opened(server)
    before = len(server.asked("/tokenize"))
    with_threads = [asyncio.to_thread(backend.count_tokens, CHAT) for _ in range(3)]
    counts = [backend.count_tokens(CHAT), *await asyncio.gather(*with_threads)]
    await backend.complete(CHAT, **DEFAULTS)
    assert counts == [tokens_of(CHAT)] * 4  # type: ignore[arg-type]
    assert len(server.asked("/tokenize")) == before + 1
    await backend.aclose()


def test_the_counter_forgets_what_was_not_asked_for_longest() -> None:
    counted: list[str] = []

    def count(messages: Messages) -> int:
        counted.append(messages[0]["content"])
        return 1

    counter = TokenCounter(count, remembered=2)
    for text in ("a", "b", "a", "c", "a", "b"):
        counter([{"role": "user", "content": text}])
    assert counted == ["a", "b", "c", "b"]


# -- faults


FAULTS = {
    "429": Answer({"error": "slow down"}, status=429),
    "500": Answer({"error": "CUDA"}, status=500),
    "502 with a page": Answer(b"<html>Bad Gateway</html>", status=502),
    "503": Answer({}, status=503),
    "reset": Answer(fault="reset"),
    "closed": Answer(fault="close"),
    "dropped mid-body": Answer(said("select 1").body, fault="drop-mid-body"),
    "no HTTP": Answer({}, fault="garbage"),
    "slow": Answer(said("late").body, delay_s=30),
    "no JSON": Answer(b"{oops"),
    "not UTF-8": Answer(b'{"choices": "\xff"}'),
    "other JSON": Answer({"error": {"message": "upstream"}}),
    "no choices": Answer({"choices": []}),
    "null choices": Answer({"choices": None}),
    "aborted": said("sel", finish="abort"),
}


@pytest.mark.parametrize("name", FAULTS)
async def test_a_passing_fault_is_not_noticed(serve: Serve, name: str) -> None:
    server = serve(first_then(FAULTS[name], FAULTS[name], said("select 1")))
    options = {"timeout_s": 0.5 if name == "slow" else 30, "retries": LASTING}
    [answer] = await ask(server, options=options)
    assert (answer.text, len(server.asked())) == ("select 1", 3)


NONSENSE = {"no JSON", "not UTF-8", "other JSON", "no choices", "null choices", "aborted"}


@pytest.mark.parametrize("name", FAULTS)
async def test_a_lasting_fault_ends_in_a_message(serve: Serve, name: str) -> None:
    server = serve(FAULTS[name])
    expected = (
        "answered 3 times, but not with a chat completion"
        if name in NONSENSE
        else r"did not answer for \d s \(\d+ tries; the last: .+\); start it again and run the same"
    )
    with pytest.raises(BackendError, match=expected) as caught:
        await ask(
            server,
            options={
                "timeout_s": 0.05 if name == "slow" else 30,
                "retries": LASTING if name in NONSENSE else QUICK,
            },
        )
    assert server.url in str(caught.value)
    assert len(server.asked()) >= 3


async def test_one_broken_answer_after_an_outage_is_not_the_third(serve: Serve) -> None:
    down = Answer({}, status=503)
    server = serve(first_then(down, down, down, down, Answer(b"{oops"), said("x")))
    [answer] = await ask(server, options={"retries": LASTING})
    assert (answer.text, len(server.asked())) == ("x", 6)


@pytest.mark.parametrize(
    ("status", "error", "problem"),
    [
        (400, BackendError, r"refused the request \(400 bad things\)"),
        (422, BackendError, r"refused the request \(422 bad things\)"),
        (401, ModelUnavailable, "refused the key"),
        (403, ModelUnavailable, "refused the key"),
        (404, ModelUnavailable, f"has no model '{MODEL}' or no such API"),
        (307, BackendError, "refused the request"),
    ],
)
async def test_what_will_not_pass_is_not_tried_again(
    serve: Serve, status: int, error: type[StarsqlError], problem: str
) -> None:
    server = serve(Answer({"error": {"message": "bad things"}}, status=status))
    with pytest.raises(error, match=problem):
        await ask(server)
    assert len(server.asked()) == 1


def test_retry_after_is_read_as_seconds_and_as_a_date() -> None:
    now = datetime(2026, 7, 1, 12, 0, 0, tzinfo=UTC)
    date = format_datetime(now + timedelta(seconds=90), usegmt=True)
    cases = {"7": 7.0, "0.5": 0.5, date: 90.0, "": None, "soon": None, "-3": None, "nan": None}
    assert {text: retry_after_s({"retry-after": text}, now=now) for text in cases} == cases
    past = format_datetime(now - timedelta(days=1), usegmt=True)
    assert retry_after_s({"retry-after": past}, now=now) == 0.0
    assert retry_after_s({}, now=now) is None


@pytest.mark.parametrize("wish", ["0.15", "3600"], ids=["honoured", "capped"])
async def test_retry_after_is_honoured_up_to_a_cap(serve: Serve, wish: str) -> None:
    busy = Answer({}, status=429, headers={"Retry-After": wish})
    server = serve(first_then(busy, said("x")))
    start = time.monotonic()
    await ask(server)
    assert 0.14 < time.monotonic() - start < 5


async def test_an_outage_is_outlasted_and_told(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(said("x"))
    backend = opened(server, retries=LASTING)
    await backend.complete(CHAT, **DEFAULTS)
    server.stop()
    asked = [asyncio.create_task(backend.complete(CHAT, **DEFAULTS)) for _ in range(8)]
    await asyncio.sleep(0.2)
    server.start()
    assert [answer.text for [answer] in await asyncio.gather(*asked)] == ["x"] * 8
    warnings = [r.message for r in caplog.records if r.levelno == logging.WARNING]
    assert ["trying again" in w for w in warnings] == [True, False], "one word each, not eight"
    assert "answers again after" in warnings[1]
    await backend.aclose()


async def test_counting_outlasts_an_outage_too(serve: Serve) -> None:
    server = serve(said("x"))
    backend = opened(server, retries=LASTING)
    server.stop()
    counting = asyncio.create_task(asyncio.to_thread(backend.count_tokens, CHAT))
    await asyncio.sleep(0.1)
    server.start()
    assert await counting == tokens_of(CHAT)  # type: ignore[arg-type]
    await backend.aclose()


# -- connections, cancellation, closing


async def test_calls_share_few_connections(serve: Serve) -> None:
    server = serve(Answer(said("x").body, delay_s=0.01))
    backend = opened(server, connections=4)
    before = server.connections
    await backend.complete(CHAT, **DEFAULTS)
    for _ in range(2):
        await asyncio.gather(*[backend.complete(CHAT, **DEFAULTS) for _ in range(32)])
    assert server.connections - before <= 4
    assert len(server.asked()) == 65
    await backend.aclose()


async def test_a_cancelled_call_ends_at_once_and_leaves_the_others_alone(serve: Serve) -> None:
    def script(request: Request) -> Answer:
        slow = "slow" in request.body["messages"][0]["content"]
        return Answer(said("x").body, delay_s=30 if slow else 0.05)

    server = serve(script)
    backend = opened(server)
    slow = asyncio.create_task(backend.complete([{"role": "user", "content": "slow"}], **DEFAULTS))
    quick = asyncio.create_task(backend.complete(CHAT, **DEFAULTS))
    while len(server.asked()) < 2:
        await asyncio.sleep(0.005)
    slow.cancel()
    start = time.monotonic()
    with pytest.raises(asyncio.CancelledError):
        await slow
    assert time.monotonic() - start < 1
    assert (await quick)[0].text == "x"
    await backend.aclose()


async def test_a_call_cancelled_between_tries_ends_at_once(serve: Serve) -> None:
    server = serve(Answer({}, status=503, headers={"Retry-After": "30"}))
    backend = opened(server, retries=Retries(patience_s=100))
    call = asyncio.create_task(backend.complete(CHAT, **DEFAULTS))
    while not server.asked():
        await asyncio.sleep(0.005)
    await asyncio.sleep(0.02)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    await backend.aclose()


async def test_after_aclose_calls_fail_and_nothing_is_left_open(serve: Serve) -> None:
    server = serve(first_then(*[said("x")] * 4, Answer({}, status=503)))

    def handles() -> tuple[int, int, int]:
        threads = [t for t in threading.enumerate() if not t.name.startswith("asyncio")]
        return len(os.listdir("/proc/self/fd")), len(threads), len(asyncio.all_tasks())

    before = handles()
    backend = opened(server, retries=LASTING)
    await asyncio.gather(*[backend.complete(CHAT, **DEFAULTS) for _ in range(4)])
    await asyncio.to_thread(backend.count_tokens, [{"role": "user", "content": "new"}])
    waiting = asyncio.create_task(backend.complete(CHAT, **DEFAULTS))
    await asyncio.sleep(0.02)
    await backend.aclose()
    for call in (waiting, backend.complete(CHAT, **DEFAULTS)):
        with pytest.raises(BackendError, match="the model was closed"):
            await call
    with pytest.raises(BackendError, match="the model was closed"):
        backend.count_tokens([{"role": "user", "content": "newer"}])
    while server.open_connections:
        await asyncio.sleep(0.005)
    assert handles() == before
    await backend.aclose()


async def test_closing_wakes_a_count_that_waits_for_the_server(serve: Serve) -> None:
    server = serve(said("x"))
    backend = opened(server, retries=Retries(patience_s=100, first_wait_s=50, longest_wait_s=50))
    server.stop()
    counting = asyncio.create_task(asyncio.to_thread(backend.count_tokens, CHAT))
    await asyncio.sleep(0.1)
    await backend.aclose()
    with pytest.raises(BackendError, match="closed"):
        await asyncio.wait_for(counting, 5)


# -- the key


async def test_the_key_reaches_the_server_and_nothing_else(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    echo = f"Incorrect API key provided: {KEY}"
    statuses = iter([401, 400, 503, 503, 503, 200])

    def script(request: Request) -> Answer:
        status = next(statuses, 200)
        return Answer({"error": {"message": echo, "headers": dict(request.headers)}}, status=status)

    server = serve(script, routes={"POST /tokenize": lambda r: Answer({"count": 5})})
    backend = opened(server, api_key=KEY, retries=Retries(0.01, 0.01, 0.01))
    written = [repr(backend), str(backend), backend.name, repr(vars(backend)["_spec"])]
    for _ in range(4):
        with pytest.raises(StarsqlError) as caught:
            await backend.complete(CHAT, **DEFAULTS)
        error = caught.value
        assert (error.__cause__, error.__context__) == (None, None)
        written += [str(error), repr(error), "".join(traceback.format_exception(error))]
    assert {r.headers.get("authorization") for r in server.requests} == {f"Bearer {KEY}"}
    assert "***" in written[4], "the server's own echo of the key is blotted out"
    assert KEY not in "\n".join([*written, caplog.text])
    server.routes["POST /tokenize"] = lambda _: Answer({"error": echo}, status=401)
    with pytest.raises(ModelUnavailable) as refused:
        backend.count_tokens([{"role": "user", "content": "new"}])
    assert KEY not in "".join(traceback.format_exception(refused.value))
    await backend.aclose()


async def test_a_key_on_the_edge_of_what_is_quoted_is_blotted_out_whole(serve: Serve) -> None:
    server = serve(Answer(b"." * 95 + KEY.encode()))
    with pytest.raises(BackendError, match=r"\.\*\*\*'") as caught:
        await ask(server, options={"api_key": KEY})
    assert KEY[:5] not in str(caught.value)


async def test_without_a_key_the_environments_is_not_taken(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_ADMIN_KEY"):
        monkeypatch.setenv(name, KEY)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    server = serve(said("x"))
    await ask(server)
    assert KEY not in json.dumps([request.headers for request in server.requests])


async def test_a_proxy_is_asked_instead_of_the_server(serve: Serve) -> None:
    server = serve(said("x"))
    for name in ("GET /v1/models", "POST /tokenize", "POST /v1/chat/completions"):
        method, path = name.split()
        server.routes[f"{method} http://model.invalid{path}"] = server.routes.pop(name)
    backend = OpenAIBackend.open(
        f"openai:http://model.invalid/v1#{MODEL}",
        proxy=f"http://me:pa55word@127.0.0.1:{server.port}",
        retries=QUICK,
    )
    [answer] = await backend.complete(CHAT, **DEFAULTS)
    await backend.aclose()
    assert answer.text == "x"
    credentials = {request.headers["proxy-authorization"] for request in server.requests}
    assert credentials == {"Basic bWU6cGE1NXdvcmQ="}
    assert "pa55word" not in repr(vars(backend))


@pytest.mark.parametrize("proxy", ["pa55word@h:1", "socks5://u:pa55word@h", "http://:99999", "x"])
def test_a_proxy_that_is_none_is_refused_without_being_shown(proxy: str) -> None:
    with pytest.raises(ConfigError, match="proxy's address was not understood") as caught:
        OpenAIBackend.open(f"openai:http://h/v1#{MODEL}", proxy=proxy)
    assert "pa55word" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("key", ["a b", "a\nb", "ключ", "a\x00"])
def test_a_key_no_header_can_carry_is_refused_without_being_shown(serve: Serve, key: str) -> None:
    with pytest.raises(ConfigError, match="no HTTP header can carry") as caught:
        opened(serve(said("x")), api_key=key)
    assert key not in str(caught.value)


async def test_a_line_break_at_the_end_of_the_key_is_none_of_it(serve: Serve) -> None:
    server = serve(said("x"))
    await ask(server, options={"api_key": f"{KEY}\n"})
    assert server.asked()[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize(
    ("url", "exposed"),
    [
        ("http://10.0.0.5:8000/v1", True),
        ("http://model.internal/v1", True),
        ("https://model.internal/v1", False),
        ("http://127.0.0.1:8000/v1", False),
        ("http://localhost:8000/v1", False),
        ("http://[::1]:8000/v1", False),
    ],
)
def test_where_a_key_would_travel_unencrypted(url: str, exposed: bool) -> None:
    assert ServerSpec.parse(f"{url}#m").exposes_keys is exposed
