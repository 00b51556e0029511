"""The loop, wired:

link ─► generate ─► lint ─► explain ─┬─► select ─► finish
                     ▲               │
                     └──── repair ◄──┘
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, fields
from typing import Any, Literal, Protocol, TypeAlias, cast

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime

from starsql.agent.check import explain_attempts, lint_attempts, passed
from starsql.agent.generate import generate, link
from starsql.agent.repair import repair
from starsql.agent.select import finish, select, stopped_by
from starsql.agent.state import Context, Update
from starsql.records import Question, State

__all__ = ["Graph", "Step", "build_graph", "solve"]

Graph: TypeAlias = CompiledStateGraph[State, Context, State, State]
Node: TypeAlias = Callable[[State, Runtime[Context]], Awaitable[Update]]


class _TimedNode(Protocol):
    async def __call__(self, state: State, runtime: Runtime[Context]) -> Update: ...


def build_graph(checkpointer: BaseCheckpointSaver[Any] | None = None) -> Graph:
    """The compiled loop; it holds no question's data and serves any number at once."""
    graph = StateGraph(State, context_schema=Context)
    graph.add_node("link", _timed(link))
    graph.add_node("generate", _timed(generate))
    graph.add_node("lint", _timed(lint_attempts))
    graph.add_node("explain", _timed(explain_attempts))
    graph.add_node("repair", _timed(repair))
    graph.add_node("select", _timed(select))
    graph.add_node("finish", finish)
    graph.add_edge(START, "link")
    graph.add_edge("link", "generate")
    graph.add_edge("generate", "lint")
    graph.add_edge("lint", "explain")
    graph.add_conditional_edges("explain", repair_or_select)
    graph.add_edge("repair", "lint")
    graph.add_edge("select", "finish")
    graph.add_edge("finish", END)
    return graph.compile(checkpointer=checkpointer)


def repair_or_select(state: State, runtime: Runtime[Context]) -> Literal["repair", "select"]:
    """Repair while nothing passed and the budget allows another round."""
    if passed(state, runtime.context) or stopped_by(state, runtime.context):
        return "select"
    return "repair"


def _timed(node: Node) -> _TimedNode:
    """The node, adding its wall time to the question's."""

    async def timed(state: State, runtime: Runtime[Context]) -> Update:
        start = time.perf_counter()
        update = await node(state, runtime)
        return {**update, "seconds": state.seconds + time.perf_counter() - start}

    return timed


@dataclass(frozen=True, slots=True)
class Step:
    """What a listener hears when a node has finished."""

    sql_id: str
    node: str
    update: Update
    state: State
    """The state after the update."""


async def solve(
    graph: Graph,
    context: Context,
    question: Question,
    *,
    thread_id: str | None = None,
    listen: Callable[[Step], None] | None = None,
) -> State:
    """Answer one question; with a checkpointer, from where its thread was left.

    thread_id: names the question's checkpoints; required if the graph has a checkpointer.
    """
    config: RunnableConfig = {"configurable": {"thread_id": thread_id}} if thread_id else {}
    state = context.start(question)
    begin: State | None = state
    if thread_id:
        snapshot = await graph.aget_state(config)
        if "question" not in snapshot.values:
            # Killed before its first node: what there is of the thread is its input, half taken in.
            await _forget(graph, thread_id)
        else:
            begin, state = None, _state(snapshot.values)
            # Not `snapshot.next`: that is empty too while a node's writes wait to be applied.
            if state.answer is not None:
                return state
    stream = graph.astream(begin, config, context=context, stream_mode=["updates", "values"])
    updates: dict[str, Update] = {}
    async with aclosing(cast("AsyncGenerator[tuple[str, dict[str, Any]]]", stream)) as events:
        async for mode, chunk in events:
            if mode == "updates":
                updates = chunk
            elif "question" in chunk:  # a thread resumed at its very beginning first shows nothing
                state = _state(chunk)
                for node, update in updates.items():
                    if listen:
                        listen(Step(question.sql_id, node, update or {}, state))
                updates = {}
    return state


async def _forget(graph: Graph, thread_id: str) -> None:
    if isinstance(graph.checkpointer, BaseCheckpointSaver):
        await graph.checkpointer.adelete_thread(thread_id)


def _state(values: Any) -> State:
    if isinstance(values, State):
        return values
    return State(**{spec.name: values[spec.name] for spec in fields(State) if spec.name in values})
