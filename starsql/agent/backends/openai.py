"""A model behind a server that speaks OpenAI's protocol: vLLM, llama.cpp, Ollama, hosted ones.

    backend = OpenAIBackend.open("openai:http://127.0.0.1:8000/v1#starsql-14b", api_key=None)

`servers` finds out what the server is, `retries` says what is tried again; here completions are
asked for and read. The package `openai` sends them; its own retries are off, so that there is one
policy. Its errors carry requests with their headers, so none of them leaves this module, not even
as another error's cause.
"""

from __future__ import annotations

import asyncio
import logging
import re
import secrets
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

import httpx2
import openai
from pydantic import BaseModel, Field, ValidationError
from tenacity import AsyncRetrying

from starsql.agent.backends.base import Completion, FinishReason, Messages, Reviewer
from starsql.agent.backends.guide import Names
from starsql.agent.backends.retries import Retries, TryAgain, Watch, retry_after_s
from starsql.agent.backends.servers import Server, ServerSpec, SideChannel, TokenCounter, judge
from starsql.agent.bounded import map_bounded
from starsql.data.target import Target
from starsql.errors import BackendError, ConfigError, PromptTooLong, StarsqlError

__all__ = ["OpenAIBackend", "Retries"]

logger = logging.getLogger(__name__)

_SEEDS = 1 << 31
"""llama.cpp keeps 32 bits of a seed, and JSON that passes through JavaScript 53."""
_KEEPALIVE_S = 4.0
"""uvicorn, which serves vLLM, closes idle connections after 5 s."""
_OPENING_S = 10.0
"""At the start a server that does not answer is more likely misspelled than restarting."""
_COUNTING_S = 30.0
"""Tokenising takes milliseconds, even behind a busy server."""

_LIMIT_NAMES = ("max_tokens", "max_completion_tokens")
"""The answer's length, as every server has it, and as OpenAI's newer models insist on it."""
_UNSUPPORTED = re.compile(r"unsupported|not supported|deprecated|instead", re.IGNORECASE)

_ENDS: dict[str | None, FinishReason] = {
    "stop": "stop",
    None: "stop",  # some gateways leave it out
    "tool_calls": "stop",
    "length": "length",
    "content_filter": "refusal",
}


class OpenAIBackend:
    """A ModelBackend that asks a server. `open` makes one; close it with `aclose`.

    n candidates are one request where the server can, else n requests; either way candidate i is
    sampled with `seed + i`, as vLLM does itself. At temperature 0 one is asked for and repeated.
    A refusal ends a completion with finish_reason `refusal`; it is no error.
    """

    gloss: bool = False  # a server does not say what its adapters were trained on
    target: Target | None = None
    mentions: bool = False
    translates: bool = False
    reviewer: Reviewer | None = None

    def __init__(
        self,
        spec: ServerSpec,
        server: Server,
        side: SideChannel,
        *,
        watch: Watch,
        closing: threading.Event,
        api_key: str | None,
        proxy: str | None,
        timeout: httpx2.Timeout,
        connections: int,
    ) -> None:
        self.name = server.name
        self.adapter = server.adapter
        self.context_tokens = server.context_tokens
        self._spec = spec
        self._side = side
        self._watch = watch
        self._closing = closing
        self._secret = api_key
        self._timeout_s = timeout.read
        self._counter = TokenCounter(server.count)
        self._one_by_one = False
        self._limit_name = _LIMIT_NAMES[0]
        self._client = openai.AsyncOpenAI(
            api_key=api_key or "none",
            base_url=spec.base_url,
            max_retries=0,
            http_client=httpx2.AsyncClient(
                timeout=timeout,
                limits=httpx2.Limits(
                    max_connections=connections,
                    max_keepalive_connections=connections,
                    keepalive_expiry=_KEEPALIVE_S,
                ),
                proxy=proxy,
                trust_env=False,
            ),
        )
        # The package takes these from OPENAI_ORG_ID and OPENAI_PROJECT_ID; they are not for others.
        self._client.organization = self._client.project = None

    @classmethod
    def open(
        cls,
        spec: str | ServerSpec,
        *,
        api_key: str | None = None,
        proxy: str | None = None,
        context_tokens: int | None = None,
        timeout_s: float = 300.0,
        connect_timeout_s: float = 5.0,
        retries: Retries | None = None,
        connections: int = 128,
    ) -> OpenAIBackend:
        """Ask the server what it is, and be ready for completions.

        spec: `openai:http://host:8000/v1#model-name`. api_key: sent to that server and written
        nowhere. proxy: `http://[user:password@]host:port` to ask through. context_tokens: required
        where the server does not tell. timeout_s: how long one answer may take to come.
        connections: kept open at most. Raises ConfigError, ModelUnavailable.
        """
        spec = ServerSpec.parse(spec) if isinstance(spec, str) else spec
        retries = retries or Retries()
        api_key, proxy = _checked_key(api_key), _checked_proxy(proxy)
        if api_key and spec.exposes_keys:
            logger.warning("the API key travels unencrypted to %s; use https", spec.host)
        closing = threading.Event()
        opening = replace(retries, patience_s=min(retries.patience_s, _OPENING_S))
        watch = Watch(spec.base_url, opening)
        side = SideChannel(
            spec,
            watch,
            secret=api_key,
            proxy=proxy,
            timeout=httpx2.Timeout(min(timeout_s, _COUNTING_S), connect=connect_timeout_s),
            closing=closing,
        )
        try:
            server = Server.ask(spec, side, context_tokens=context_tokens)
        except BaseException:
            side.close()
            raise
        watch.retries = retries
        return cls(
            spec,
            server,
            side,
            watch=watch,
            closing=closing,
            api_key=api_key,
            proxy=proxy,
            timeout=httpx2.Timeout(timeout_s, connect=connect_timeout_s, pool=None),
            connections=connections,
        )

    def __repr__(self) -> str:
        return f"OpenAIBackend({self.name!r})"

    def count_tokens(self, messages: Messages) -> int:
        """The prompt's length, chat template included, as the server counts it; an upper bound
        where it cannot. Thread-safe; blocks for a round trip when the prompt is new. Raises
        BackendError.
        """
        return self._counter(messages)

    async def complete(
        self,
        messages: Messages,
        *,
        n: int,
        temperature: float,
        max_tokens: int,
        seed: int | None,
        names: Names | None = None,  # noqa: ARG002  it chooses no tokens
    ) -> list[Completion]:
        """n candidates. seed: None draws one. Raises PromptTooLong, BackendError, and
        ModelUnavailable if the server no longer has the model or refuses the key.
        """
        prompt = self._counter.known(messages)
        if prompt is None:
            prompt = await asyncio.to_thread(self._counter, messages)
        room = self.context_tokens - prompt
        if room < 1:
            raise PromptTooLong(
                f"the prompt has {prompt:,} tokens; {self.name} reads {self.context_tokens:,} and "
                "needs at least one of them for its answer",
                tokens=prompt,
                limit=self.context_tokens - 1,
            )
        request = _Request(messages, prompt, temperature, min(max_tokens, room))
        first = secrets.randbelow(_SEEDS) if seed is None else seed % _SEEDS
        if temperature == 0:
            (only,) = await self._ask(request, n=1, seed=first)
            return [only, *[replace(only, prompt_tokens=0)] * (n - 1)]
        found = await self._ask(request, n=1 if self._one_by_one else n, seed=first)
        if len(found) < n:
            self._one_by_one = True

            async def another(index: int) -> Completion:
                (one,) = await self._ask(request, n=1, seed=(first + index) % _SEEDS)
                return replace(one, prompt_tokens=0)

            found += await map_bounded(another, range(len(found), n), limit=n)
        return found

    async def aclose(self) -> None:
        """Close all connections; calls in flight fail with BackendError."""
        self._closing.set()
        await self._client.close()
        await asyncio.to_thread(self._side.close)

    async def _ask(self, request: _Request, *, n: int, seed: int) -> list[Completion]:
        """At most n candidates, after retries; one if the server refuses to give several."""
        body: dict[str, Any] = {
            "model": self._spec.model,
            "messages": list(request.messages),
            "temperature": request.temperature,
            self._limit_name: request.max_tokens,
            "seed": seed,
        }
        if n > 1:
            body["n"] = n
        try:
            reply: _Reply = await AsyncRetrying(**self._watch.policy(), sleep=asyncio.sleep)(
                self._try, body, request.prompt_tokens
            )
        except _OneByOne:
            return await self._ask(request, n=1, seed=seed)
        except _OtherLimitName:
            self._limit_name = _LIMIT_NAMES[1]
            return await self._ask(request, n=n, seed=seed)
        return reply.completions(request.prompt_tokens)[:n]

    async def _try(self, body: dict[str, Any], prompt_tokens: int) -> _Reply:
        problem: Exception
        if self._closing.is_set():
            raise BackendError("the model was closed; open a new one to go on")
        try:
            raw = await self._client.chat.completions.with_raw_response.create(**body)
        except openai.APIStatusError as error:
            response = error.response
            problem = judge(
                self._spec,
                response.status_code,
                response.text,
                wait_s=retry_after_s(response.headers),
                secret=self._secret,
                tokens=prompt_tokens,
                limit=self.context_tokens - 1,
            )
            is_refused = response.status_code in (400, 422)
            if isinstance(problem, PromptTooLong):
                logger.info("%s", problem)
            elif is_refused and _LIMIT_NAMES[0] in body and _wants_other_name(response.text):
                problem = _OtherLimitName(str(problem))
            elif body.get("n", 1) > 1 and (is_refused or "choice" in str(problem)):
                problem = _OneByOne(str(problem))
            elif isinstance(problem, StarsqlError):
                logger.info("%s", problem)
        except openai.APITimeoutError:
            problem = TryAgain(f"no answer within {self._timeout_s:g} s")
        except openai.APIConnectionError as error:
            problem = TryAgain(_cause(error))
        except RuntimeError as error:
            if not self._closing.is_set():
                raise
            problem = TryAgain(str(error))  # the client was closed under a waiting call
        else:
            reply = _Reply.read(raw.http_response.content, secret=self._secret)
            self._watch.answered()
            return reply
        raise problem


class _OneByOne(Exception):
    """The server refused to give several candidates at once."""


class _OtherLimitName(Exception):
    """The server refused `max_tokens` and named what it takes instead."""


def _wants_other_name(text: str) -> bool:
    """Of OpenAI: "Unsupported parameter: 'max_tokens' is not supported with this model. Use
    'max_completion_tokens' instead." vLLM names both when one of them is too large."""
    return _LIMIT_NAMES[1] in text and bool(_UNSUPPORTED.search(text))


@dataclass(frozen=True, slots=True)
class _Request:
    messages: Messages
    prompt_tokens: int
    temperature: float
    max_tokens: int


class _Message(BaseModel):
    content: str | None = None
    refusal: str | None = None


class _Choice(BaseModel):
    index: int = 0
    message: _Message
    finish_reason: str | None = None


class _Usage(BaseModel):
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class _Reply(BaseModel):
    """What of a chat completion is read; `openai` itself would take any JSON for one."""

    choices: list[_Choice] = Field(min_length=1)
    usage: _Usage | None = None

    @classmethod
    def read(cls, content: bytes, *, secret: str | None) -> _Reply:
        """Raises TryAgain if it is none, or one that the server broke off."""
        try:
            reply = cls.model_validate_json(content)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False, include_context=False)[0]
            where = ".".join(str(part) for part in first["loc"]) or "the answer"
            said = content[:10_000].decode(errors="replace")
            said = said.replace(secret, "***") if secret else said  # before it is cut
            problem = f"{where}: {first['msg']}; it begins {said[:100]!r}"
        else:
            odd = {choice.finish_reason for choice in reply.choices} - _ENDS.keys()
            if not odd:
                return reply
            problem = f"finish_reason {', '.join(map(str, odd))}"
        raise TryAgain(problem, nonsense=True)

    def completions(self, prompt_tokens: int) -> list[Completion]:
        """prompt_tokens: as counted before, for servers that do not report them."""
        usage = self.usage or _Usage()
        choices = sorted(self.choices, key=lambda choice: choice.index)
        texts = [choice.message.refusal or choice.message.content or "" for choice in choices]
        shares = _shares(usage.completion_tokens or 0, texts)
        if usage.prompt_tokens is not None:
            prompt_tokens = usage.prompt_tokens
        return [
            Completion(
                text=text,
                finish_reason=(
                    _ENDS["content_filter"]
                    if choice.message.refusal
                    else _ENDS[choice.finish_reason]
                ),
                prompt_tokens=0 if place else prompt_tokens,
                completion_tokens=share,
            )
            for place, (choice, text, share) in enumerate(zip(choices, texts, shares, strict=True))
        ]


def _shares(total: int, texts: Sequence[str]) -> list[int]:
    """The tokens of each text, by its length: servers report only their sum. They add up to it."""
    lengths = [len(text) + 1 for text in texts]
    ends = [total * sum(lengths[: i + 1]) // sum(lengths) for i in range(len(lengths))]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def _cause(error: openai.APIConnectionError) -> str:
    """What happened to the connection, in the words of the layer that noticed."""
    cause = error.__cause__
    return (str(cause) or type(cause).__name__) if cause else str(error)


def _checked_key(api_key: str | None) -> str | None:
    """Raises ConfigError, without the key, if no HTTP header can carry it."""
    key = (api_key or "").strip()
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise ConfigError(
            "the API key holds spaces, line breaks or other characters that no HTTP header can "
            "carry; copy it again"
        )
    return key or None


def _checked_proxy(proxy: str | None) -> str | None:
    """Raises ConfigError, without the address, which may hold a password."""
    if not proxy:
        return None
    try:
        parts = urlsplit(proxy.strip())
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise ConfigError(
            "the proxy's address was not understood; expected http://[user:password@]host:port"
        )
    return proxy.strip()
