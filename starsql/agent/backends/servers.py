"""What answers at a model server's address: its model, its context length, who counts its tokens.

    openai:http://127.0.0.1:8000/v1#starsql-14b

names a server by the address of its OpenAI-compatible API and, after the `#`, one of its models.
Completions are asked of all servers alike (`openai`); context length and token counts are not part
of that protocol, so each kind of server is asked in its own way:

    vLLM        GET /v1/models (max_model_len), POST /tokenize (applies the chat template itself)
    llama.cpp   GET /props (n_ctx), POST /apply-template, POST /tokenize
    Ollama      POST /api/show (num_ctx), GET /api/ps; no tokenizer: an upper bound is counted
    others      neither: the context length must be configured; an upper bound is counted
"""

from __future__ import annotations

import hashlib
import ipaddress
import json
import logging
import re
import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx2
from tenacity import Retrying
from tenacity.nap import sleep_using_event

from starsql.agent.backends.base import Messages
from starsql.agent.backends.retries import TryAgain, Watch, retry_after_s
from starsql.errors import BackendError, ConfigError, ModelUnavailable, PromptTooLong, StarsqlError

__all__ = ["Server", "ServerSpec", "SideChannel", "TokenCounter", "judge", "upper_bound"]

logger = logging.getLogger(__name__)

_EXAMPLE = "openai:http://127.0.0.1:8000/v1#model-name"

_TRY_AGAIN = frozenset({408, 425, 429})  # and everything from 500 on
_CONTEXT = re.compile(
    r"context[ _](?:length|size|window)|maximum model length|max_model_len|prompt is too long",
    re.IGNORECASE,
)
_QUOTED = 300
"""Characters of a server's own words that a message repeats."""

_AROUND_MESSAGE = 24
"""Tokens that a chat template may put around one message; Qwen's and Llama's take 5 to 10."""
_AROUND_CHAT = 64
"""Tokens that it may put around the whole chat, a default system message or a date included."""
_REMEMBERED = 1 << 16
_PROBES = 3
"""Tries, since one dropped connection should not decide how a whole run counts its tokens."""


@dataclass(frozen=True, slots=True)
class ServerSpec:
    """A server's address and the model that is asked for there."""

    base_url: str
    """Without a slash at its end: "http://127.0.0.1:8000/v1"."""
    model: str

    @classmethod
    def parse(cls, text: str) -> ServerSpec:
        """Read `openai:http://host:8000/v1#model-name`; the leading `openai:` may be missing.

        Raises ConfigError that says what is wrong and never repeats a password.
        """
        url, _, model = text.removeprefix("openai:").partition("#")
        if "@" in url or "#" in model:  # not repeated: it may be a password
            raise ConfigError(
                "the model server's address holds a user or password, or more than one #; give "
                f"the key in the environment instead, and the address as {_EXAMPLE}"
            )
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError:
            raise ConfigError(
                f"the model server's host or port is malformed; expected {_EXAMPLE}"
            ) from None
        if parts.scheme not in ("http", "https") or not host or port == 0 or parts.query:
            raise ConfigError(
                f"the model server's address is not http(s)://host:port/path; expected {_EXAMPLE}"
            )
        if not model.strip():
            raise ConfigError(
                f"model server {url}: which of its models? Expected {_EXAMPLE}; GET "
                f"{url.rstrip('/')}/models lists them"
            )
        return cls(url.rstrip("/"), model.strip())

    @property
    def root(self) -> str:
        """Where a server's own endpoints lie, beside /v1."""
        return self.base_url.removesuffix("/v1")

    @property
    def host(self) -> str:
        """ "127.0.0.1:8000" """
        return urlsplit(self.base_url).netloc

    @property
    def exposes_keys(self) -> bool:
        """A key would travel unencrypted over a network."""
        parts = urlsplit(self.base_url)
        host = parts.hostname or ""
        try:
            local = ipaddress.ip_address(host).is_loopback
        except ValueError:
            local = host == "localhost"
        return parts.scheme == "http" and not local


@dataclass(frozen=True, slots=True)
class Server:
    """What a server said of itself when it was opened."""

    kind: str
    """ "vllm", "llama.cpp", "ollama" or "openai" (any other)."""
    name: str
    """For provenance: "openai:MODEL@HOST", with what the model is made of where that is known."""
    adapter: str | None
    context_tokens: int
    count: Callable[[Messages], int]
    """Tokens of a prompt, asked of the server or bounded from above; may take a round trip."""

    @classmethod
    def ask(cls, spec: ServerSpec, side: SideChannel, *, context_tokens: int | None) -> Server:
        """Find out who answers. context_tokens: a limit of one's own, at most the server's.

        Raises ModelUnavailable if nobody answers, refuses the key or does not serve the model;
        ConfigError if nobody knows the context length, or it is less than `context_tokens`.
        """
        cards = _cards(spec, side)
        card = _card(spec, cards)
        if card is None and any("max_model_len" in other for other in cards):
            raise _absent(spec, cards)  # vLLM lists all that it serves, and nothing more to ask it
        found = (
            _vllm(spec, side, card, cards)
            or _llama_cpp(spec, side)
            or _ollama(spec, side)
            or _Found("openai", None, upper_bound)
        )
        if card is None and cards and found.kind != "openai":
            raise _absent(spec, cards)
        name, adapter = _identity(spec, card or {})
        return cls(found.kind, name, adapter, _context(spec, found, context_tokens), found.count)


@dataclass(frozen=True, slots=True)
class _Found:
    kind: str
    context_tokens: int | None
    count: Callable[[Messages], int]


class SideChannel:
    """Synchronous requests beside the completions: what a server is, and how long prompts are.

    Thread-safe; keeps its connections. secret: the API key. proxy: the address to ask through.
    closing: set when no more may be tried.
    """

    def __init__(
        self,
        spec: ServerSpec,
        watch: Watch,
        *,
        secret: str | None,
        proxy: str | None,
        timeout: httpx2.Timeout,
        closing: threading.Event,
    ) -> None:
        self._spec = spec
        self._secret = secret
        self._closing = closing
        # What proxies and .netrc the environment names stays out: only the edge reads it.
        self._client = httpx2.Client(
            headers={"Authorization": f"Bearer {secret}"} if secret else None,
            timeout=timeout,
            proxy=proxy,
            trust_env=False,
        )
        self._watch = watch

    def fetch(self, method: str, url: str, body: object = None, *, if_absent: object = None) -> Any:
        """The JSON that answers, after retries. if_absent: what stands for a 404, unless None.

        Raises what `judge` makes of other answers.
        """
        # Sleeping on the event, so that closing wakes whoever waits for the next try.
        retrying = Retrying(**self._watch.policy(), sleep=sleep_using_event(self._closing))
        return retrying(self._fetch, method, url, body, if_absent)

    def probe(self, method: str, url: str, body: object = None) -> dict[str, Any]:
        """The JSON object that answers, or an empty one when the server knows no such thing."""
        response = None
        for _ in range(_PROBES):
            with suppress(httpx2.RequestError):
                response = self._client.request(method, url, json=body)
                break
        if response is None or response.status_code != 200:
            return {}
        try:
            answer = response.json()
        except ValueError:
            return {}
        return answer if isinstance(answer, dict) else {}

    def close(self) -> None:
        self._client.close()

    def _fetch(self, method: str, url: str, body: object, if_absent: object) -> Any:
        if self._closing.is_set():
            raise BackendError("the model was closed; open a new one to go on")
        problem: Exception
        try:
            response = self._client.request(method, url, json=body)
        except httpx2.TimeoutException:
            problem = TryAgain("no answer within the time limit")
        except httpx2.RequestError as error:
            problem = TryAgain(str(error) or type(error).__name__)
        except RuntimeError as error:
            if not self._closing.is_set():
                raise
            problem = TryAgain(str(error))  # the client was closed under a waiting count
        else:
            if response.status_code == 200:
                try:
                    answer = response.json()
                except ValueError:
                    raise TryAgain(f"{url} answered no JSON", nonsense=True) from None
                self._watch.answered()
                return answer
            if response.status_code == 404 and if_absent is not None:
                return if_absent
            problem = judge(
                self._spec,
                response.status_code,
                response.text,
                wait_s=retry_after_s(response.headers),
                secret=self._secret,
            )
        raise problem


def judge(
    spec: ServerSpec,
    status: int,
    text: str,
    *,
    wait_s: float | None,
    secret: str | None,
    tokens: int = 0,
    limit: int = 0,
) -> TryAgain | StarsqlError:
    """What an answer other than 200 means: to be tried again, too long, not there, or refused.

    wait_s: its Retry-After. secret: what must not be repeated from the server's words. tokens,
    limit: the prompt's length and what the model reads, for PromptTooLong.
    """
    said = _words(text)
    if secret:
        said = said.replace(secret, "***")
    # Unprintable characters could be commands to a terminal.
    said = "".join(character for character in said if character.isprintable())[:_QUOTED]
    if status in (400, 413, 422, 500) and _CONTEXT.search(text[:2000]):
        return PromptTooLong(
            f"the model server at {spec.base_url} refused the prompt as too long: {said}",
            tokens=tokens,
            limit=limit,
        )
    if status in _TRY_AGAIN or status >= 500:
        return TryAgain(f"{status} {said}".strip(), retry_after_s=wait_s)
    if status in (401, 403):
        return ModelUnavailable(
            f"the model server at {spec.base_url} refused the key ({status} {said}); set the right "
            "one in the environment (docs/model_servers.md)"
        )
    if status == 404:
        return ModelUnavailable(
            f"the model server at {spec.base_url} has no model {spec.model!r} or no such API "
            f"(404 {said}); `GET {spec.base_url}/models` lists its models"
        )
    return BackendError(
        f"the model server at {spec.base_url} refused the request ({status} {said}); see its log, "
        "and docs/model_servers.md for what it must support"
    )


def _words(text: str) -> str:
    """The message in an error's body, whichever of the usual forms it has."""
    try:
        body = json.loads(text)
    except ValueError:
        return " ".join(text.split())
    error = body.get("error", body) if isinstance(body, dict) else body
    message = error.get("message") if isinstance(error, dict) else error
    return " ".join(str(message if message else error).split())


# -- who answers


def _cards(spec: ServerSpec, side: SideChannel) -> list[dict[str, Any]]:
    """The server's list of models; empty where it keeps none."""
    try:
        answer = side.fetch("GET", f"{spec.base_url}/models", if_absent={})
    except BackendError as error:
        raise ModelUnavailable(str(error)) from None
    data = answer.get("data") if isinstance(answer, dict) else None
    return [card for card in data if isinstance(card, dict)] if isinstance(data, list) else []


def _card(spec: ServerSpec, cards: list[dict[str, Any]]) -> dict[str, Any] | None:
    # Ollama adds ":latest" to a name without a tag, and answers to both.
    return next((c for c in cards if c.get("id") in (spec.model, f"{spec.model}:latest")), None)


def _absent(spec: ServerSpec, cards: list[dict[str, Any]]) -> ModelUnavailable:
    return ModelUnavailable(
        f"the model server at {spec.base_url} has no model {spec.model!r}; it has "
        f"{_listing([str(card.get('id')) for card in cards])}: name one of them after #"
    )


def _identity(spec: ServerSpec, card: dict[str, Any]) -> tuple[str, str | None]:
    """The names of model and adapter. vLLM says of an adapter which model is its `parent`."""
    name, root, parent = f"openai:{spec.model}@{spec.host}", card.get("root"), card.get("parent")
    if isinstance(parent, str):
        return f"{name} ({parent})", str(root or spec.model)
    return (f"{name} ({root})" if isinstance(root, str) and root != spec.model else name), None


def _vllm(
    spec: ServerSpec,
    side: SideChannel,
    card: dict[str, Any] | None,
    cards: list[dict[str, Any]],
) -> _Found | None:
    # An adapter's card has no length of its own.
    lengths: list[int] = [
        c["max_model_len"] for c in (card, *cards) if c and _is_count(c.get("max_model_len"))
    ]
    if not lengths:
        return None
    url = f"{spec.root}/tokenize"

    def body(messages: Messages) -> dict[str, Any]:
        return {
            "model": spec.model,
            "messages": list(messages),
            "add_generation_prompt": True,
        }

    def count(messages: Messages) -> int:
        try:
            return _number(side.fetch("POST", url, body(messages)), "count", url)
        except PromptTooLong:  # some versions refuse even to count it
            return max(lengths[0] + 1, upper_bound(messages))

    if not _is_count(side.probe("POST", url, body(_PROBE)).get("count")):
        logger.warning(
            "%s does not count tokens (no POST %s): prompts are measured by an upper bound, about "
            "three times too long",
            spec.host,
            url,
        )
        return _Found("vllm", lengths[0], upper_bound)
    return _Found("vllm", lengths[0], count)


def _llama_cpp(spec: ServerSpec, side: SideChannel) -> _Found | None:
    settings = side.probe("GET", f"{spec.root}/props").get("default_generation_settings")
    length = settings.get("n_ctx") if isinstance(settings, dict) else None
    if not (isinstance(length, int) and _is_count(length)):
        return None
    template, tokenize = f"{spec.root}/apply-template", f"{spec.root}/tokenize"

    def count(messages: Messages) -> int:
        prompt = side.fetch("POST", template, {"messages": list(messages)}).get("prompt")
        # As the server itself reads a chat's prompt: with its first token, special ones as such.
        body = {"content": prompt, "add_special": True, "parse_special": True}
        tokens = side.fetch("POST", tokenize, body).get("tokens")
        if not isinstance(tokens, list):
            raise BackendError(f"{tokenize} answered without `tokens`; update llama.cpp's server")
        return len(tokens)

    return _Found("llama.cpp", length, count)


def _ollama(spec: ServerSpec, side: SideChannel) -> _Found | None:
    """Ollama reads `num_ctx` tokens, whatever the model could, and cuts longer prompts silently."""
    shown = side.probe("POST", f"{spec.root}/api/show", {"model": spec.model})
    if not isinstance(shown.get("model_info"), dict):
        return None
    set_ = re.search(r"^num_ctx\s+(\d+)", str(shown.get("parameters", "")), re.MULTILINE)
    if set_:
        return _Found("ollama", int(set_[1]), upper_bound)
    running = side.probe("GET", f"{spec.root}/api/ps").get("models")
    for model in running if isinstance(running, list) else []:
        names = (model.get("name"), model.get("model")) if isinstance(model, dict) else ()
        if {spec.model, f"{spec.model}:latest"} & {*names}:
            length = model.get("context_length")
            return _Found("ollama", length if _is_count(length) else None, upper_bound)
    return _Found("ollama", None, upper_bound)


def _context(spec: ServerSpec, found: _Found, configured: int | None) -> int:
    if configured is None and found.context_tokens is None:
        ollama = (
            "; Ollama cuts longer prompts silently: set num_ctx in a Modelfile, and it is found, "
            "or start Ollama with OLLAMA_CONTEXT_LENGTH, and set context_tokens to the same number"
        )
        raise ConfigError(
            f"the model server at {spec.base_url} does not say how many tokens {spec.model!r} "
            f"reads: set context_tokens{ollama if found.kind == 'ollama' else ''}"
        )
    if configured and found.context_tokens and configured > found.context_tokens:
        raise ConfigError(
            f"context_tokens is {configured:,}, but {spec.model!r} at {spec.base_url} reads "
            f"{found.context_tokens:,} tokens; lower it, or start the server with more"
        )
    length = configured or found.context_tokens
    assert length is not None
    return length


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _number(answer: Any, key: str, url: str) -> int:
    value = answer.get(key) if isinstance(answer, dict) else None
    if not isinstance(value, int):
        raise BackendError(f"{url} answered without {key!r}; expected vLLM's /tokenize")
    return value


def _listing(names: list[str]) -> str:
    shown = ", ".join(sorted(names)[:8])
    return shown + (f" and {len(names) - 8} more" if len(names) > 8 else "")


# -- token counts

_PROBE: Messages = ({"role": "user", "content": "SELECT 1"},)


def upper_bound(messages: Messages) -> int:
    """At least as many tokens as any tokenizer in use makes of the messages, template included.

    Byte-level and byte-fallback vocabularies never take more than one token a UTF-8 byte. For SQL
    and Chinese that is about three times the truth: a context then holds a third of what it could,
    but nothing is ever cut off.
    """
    return _AROUND_CHAT + sum(
        _AROUND_MESSAGE + len(message["content"].encode()) for message in messages
    )


class TokenCounter:
    """Remembers what prompts were counted at: pruning and repairing ask for the same ones often.

    Thread-safe; two threads that ask for the same new prompt may both count it.
    """

    def __init__(self, count: Callable[[Messages], int], *, remembered: int = _REMEMBERED) -> None:
        self._count = count
        self._remembered = remembered
        self._counts: OrderedDict[bytes, int] = OrderedDict()
        self._lock = threading.Lock()

    def known(self, messages: Messages) -> int | None:
        """The count, if it takes no round trip."""
        if self._count is upper_bound:
            return upper_bound(messages)
        key = _key(messages)
        with self._lock:
            if key in self._counts:
                self._counts.move_to_end(key)
            return self._counts.get(key)

    def __call__(self, messages: Messages) -> int:
        known = self.known(messages)
        if known is not None:
            return known
        tokens = self._count(messages)
        with self._lock:
            self._counts[_key(messages)] = tokens
            if len(self._counts) > self._remembered:
                self._counts.popitem(last=False)
        return tokens


def _key(messages: Messages) -> bytes:
    """Prompts are long; their hashes are remembered, not they."""
    text = json.dumps([[message["role"], message["content"]] for message in messages])
    return hashlib.sha256(text.encode()).digest()
