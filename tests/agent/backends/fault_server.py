"""A model server with scripted answers and scripted faults, on a loopback port of its own.

    with FaultServer(lambda request: said("select 1")) as server:
        backend = OpenAIBackend.open(server.spec)
        server.stop()       # connections are reset, new ones refused
        server.start()      # the same port again

It speaks as much HTTP/1.1 as its clients do: one request after another on a kept connection, bodies
by Content-Length. Everything runs in one thread with an event loop of its own.
"""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Literal

__all__ = ["Answer", "FaultServer", "Request", "said", "tokens_of", "usage_of"]

Fault = Literal["reset", "close", "drop-mid-body", "garbage"]
MODEL = "test-model"


@dataclass(frozen=True)
class Request:
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any
    number: int
    """Counted from 1 over requests of the same path."""


@dataclass(frozen=True)
class Answer:
    """What to answer; a `fault` happens instead of (or in the middle of) it."""

    body: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay_s: float = 0.0
    fault: Fault | None = None


Script = Callable[[Request], Answer]


def said(*texts: str | None, finish: str | None = "stop", **message: Any) -> Answer:
    """A chat completion with these candidates."""
    choices = [
        {
            "index": index,
            "message": {"role": "assistant", "content": text, **message},
            "finish_reason": finish,
        }
        for index, text in enumerate(texts)
    ]
    return Answer({"id": "c", "object": "chat.completion", "choices": choices, **usage_of(*texts)})


def usage_of(*texts: str | None) -> dict[str, Any]:
    tokens = sum(len((text or "").split()) for text in texts)
    return {"usage": {"prompt_tokens": 7, "completion_tokens": tokens}}


def tokens_of(messages: list[dict[str, str]]) -> int:
    """How this server counts: a word is a token, and a message has four more."""
    return sum(4 + len(message["content"].split()) for message in messages)


class FaultServer:
    """Answers `POST /v1/chat/completions` from a script, and the rest as vLLM would.

    routes: answers for other paths, or instead of vLLM's, by "METHOD /path".
    """

    def __init__(
        self,
        script: Script,
        *,
        routes: dict[str, Script] | None = None,
        context_tokens: int = 8192,
    ) -> None:
        vllm: dict[str, Script] = {
            "GET /v1/models": lambda _: Answer(
                {"data": [{"id": MODEL, "root": "base/model", "max_model_len": context_tokens}]}
            ),
            "POST /tokenize": lambda request: Answer(
                {"count": tokens_of(request.body["messages"]), "max_model_len": context_tokens}
            ),
            "POST /v1/chat/completions": script,
        }
        self.routes = {**vllm, **(routes or {})}
        self.requests: list[Request] = []
        self.connections = 0
        """Accepted since the beginning."""
        self.open_connections = 0
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._listener: asyncio.Server | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault-server")
        self._thread.start()
        self.port = 0
        self.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def spec(self) -> str:
        return f"openai:{self.url}#{MODEL}"

    def asked(self, path: str = "/v1/chat/completions") -> list[Request]:
        return [request for request in self.requests if request.path == path]

    def start(self) -> None:
        """Listen, on the port of the first start."""
        self._do(self._start())

    def stop(self) -> None:
        """Reset what is connected and refuse what comes."""
        self._do(self._stop())

    def close(self) -> None:
        if self._thread.is_alive():
            self.stop()
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    def __enter__(self) -> FaultServer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=10)

    async def _start(self) -> None:
        self._listener = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = self._listener.sockets[0].getsockname()[1]

    async def _stop(self) -> None:
        if self._listener:
            self._listener.close()
            self._listener = None
        for writer in self._writers:
            _reset(writer)
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = self._loop.create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open_connections += 1
        self._writers.add(writer)
        try:
            while await self._exchange(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError):
            pass  # the client went away
        finally:
            self.open_connections -= 1
            self._writers.discard(writer)
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; False when the connection is over."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.strip().split("\r\n")
        headers = {k.lower(): v.strip() for k, v in (line.split(":", 1) for line in lines)}
        content = await reader.readexactly(int(headers.get("content-length", 0)))
        method, path, _ = first.split(" ")
        number = len(self.asked(path)) + 1
        request = Request(method, path, headers, json.loads(content) if content else None, number)
        self.requests.append(request)
        script = self.routes.get(f"{method} {path}", lambda _: Answer({"error": "?"}, status=404))
        answer = script(request)
        if answer.delay_s:
            await asyncio.sleep(answer.delay_s)
        if answer.fault in ("reset", "close"):
            if answer.fault == "reset":
                _reset(writer)
            return False
        body = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
        extra = "".join(f"{name}: {value}\r\n" for name, value in answer.headers.items())
        status = f"HTTP/1.1 {answer.status} -\r\n"
        if answer.fault == "garbage":
            status = "SMTP ready\r\n"
        header = f"{status}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n{extra}"
        whole = header.encode() + b"\r\n" + body
        cut = len(whole) - len(body) // 2 if answer.fault == "drop-mid-body" else len(whole)
        writer.write(whole[:cut])
        await writer.drain()
        return answer.fault is None


def _reset(writer: asyncio.StreamWriter) -> None:
    """End the connection with RST instead of FIN, as a killed process's kernel may."""
    connection = writer.get_extra_info("socket")
    if connection is not None and connection.fileno() >= 0:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
