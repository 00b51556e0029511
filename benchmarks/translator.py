"""Chinese questions, and what a translator makes of them in English: which are answered better?

    python benchmarks/translator.py --state DIR --adapter WRITES --translator SAYS

Both are adapters of the embedded model: SAYS was trained on translations (`starsql data
translation`), WRITES writes queries. The questions that choose checkpoints are said in English,
once by the likeliest words and --drawn times at temperature 0.8, and WRITES answers: the question
as it is ("gloss"), each English one ("english 0", ...), as many drawn answers to the question as it
is, and what the loop makes of eight candidates. Every query that passed is scored by WRITES both
ways (`starsql/agent/likelihood.py`), to the question and to the likeliest English.

DIR/EXAM.jsonl has a line for each question, with all of this; a line for each way of asking is
printed, and what a judge who knew the right one would reach with the ways together.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from ladder import CONTEXT_TOKENS, LOOP, Ladder, say

from starsql.agent.backends.transformers import TransformersBackend
from starsql.agent.models import EMBEDDED
from starsql.agent.open import open_context
from starsql.agent.state import Context
from starsql.config import Config
from starsql.data.answer import answer_text
from starsql.data.mentions import with_mentions
from starsql.data.review import asked_words, review
from starsql.data.translation import translation
from starsql.eval.intervals import Share
from starsql.files import write_whole
from starsql.records import Linked, LinkedTable, Message, Question
from starsql.training.crowd import Answered

LONGEST_QUESTION = 128
ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Scores:
    """Natural logarithms of probabilities, by the adapter that writes."""

    query: float
    """Of the query after the Chinese question."""
    question: float
    """Of that question's words after the query."""
    english_query: float
    """Of the query after the English question."""
    english_question: float
    """Of that question after the query."""


def prompt(context: Context, question: Question) -> list[Message]:
    """What asks for a question's query, with all tables that linking chooses."""
    tables = context.linker.tables(question)
    shown = (LinkedTable(one.name, tuple(c.name for c in one.columns)) for one in tables)
    return context.plain_messages(question, Linked(tuple(shown), 0))


def english(question: Question, text: str) -> Question:
    return replace(question, text=text, language="en")


async def translated(
    ladder: Ladder, exam: str, questions: Sequence[Question], drawn: int
) -> list[list[str]]:
    """Each question in English: the likeliest words first, then those that are drawn."""
    arguments = ladder.arguments
    backend = TransformersBackend.load(
        arguments.model, adapter=arguments.translator, context_tokens=CONTEXT_TOKENS
    )

    async def said(messages: Sequence[Message], n: int, temperature: float) -> list[str]:
        found = await backend.complete(
            messages, n=n, temperature=temperature, max_tokens=LONGEST_QUESTION, seed=0
        )
        return [one.text.strip() for one in found]

    async def one(question: Question) -> list[str]:
        messages = translation(prompt(context, question))
        ways = [said(messages, 1, 0.0)] + ([said(messages, drawn, 0.8)] if drawn else [])
        return [text for texts in await asyncio.gather(*ways) for text in texts]

    config = LOOP.model_copy(update={"engine": "none"})
    try:
        async with open_context(ladder.exams[exam], config, backend=backend) as context:
            return list(await asyncio.gather(*map(one, questions)))
    finally:
        await backend.aclose()


def ways_of_asking(
    questions: Sequence[Question], said: Sequence[Sequence[str]], settings: Mapping[str, Config]
) -> Iterator[tuple[str, list[Question], Config]]:
    alone = settings["alone"]
    yield "gloss", list(questions), alone
    for number in range(len(said[0])):
        asked = [english(q, texts[number]) for q, texts in zip(questions, said, strict=True)]
        yield f"english {number}", asked, alone
    for number in range(len(said[0]) - 1):
        drawn = alone.model_copy(update={"temperature": 0.8, "seed": 100 + number})
        yield f"gloss, drawn {number}", list(questions), drawn
    yield "gloss, 8 candidates", list(questions), settings["loop, 8 candidates"]


async def scored(
    ladder: Ladder,
    exam: str,
    questions: Sequence[Question],
    said: Sequence[Sequence[str]],
    queries: Sequence[Sequence[str]],
) -> list[dict[str, Scores]]:
    """The likelihoods of each question's queries."""
    arguments = ladder.arguments
    backend = TransformersBackend.load(
        arguments.model, adapter=arguments.adapter, context_tokens=CONTEXT_TOKENS
    )

    async def after(messages: list[Message], sqls: Sequence[str]) -> list[float]:
        told = with_mentions(messages) if backend.mentions else messages
        return await backend.score(told, [answer_text(sql) for sql in sqls])

    async def before(messages: list[Message], sqls: Sequence[str]) -> list[float]:
        words = [asked_words(messages)]
        found = await asyncio.gather(*(backend.score(review(messages, s), words) for s in sqls))
        return [score for (score,) in found]

    async def one(question: Question, text: str, sqls: Sequence[str]) -> dict[str, Scores]:
        if not sqls:
            return {}
        plain, other = prompt(context, question), prompt(context, english(question, text))
        columns = await asyncio.gather(
            after(plain, sqls), before(plain, sqls), after(other, sqls), before(other, sqls)
        )
        return {sql: Scores(*row) for sql, *row in zip(sqls, *columns, strict=True)}

    config = LOOP.model_copy(update={"engine": "none"})
    try:
        async with open_context(ladder.exams[exam], config, backend=backend) as context:
            firsts = [texts[0] for texts in said]
            return list(await asyncio.gather(*map(one, questions, firsts, queries)))
    finally:
        await backend.aclose()


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--state", type=Path, required=True, help="where the answers are kept")
    add("--adapter", type=Path, required=True, help="writes queries")
    add("--translator", type=Path, required=True, help="says Chinese questions in English")
    add("--model", default=EMBEDDED.name)
    add("--spider", type=Path, default=ROOT.parent / "shared" / "spider")
    add("--exam", default="choice_zh")
    add("--most", type=int, help="questions, drawn with a fixed seed")
    add("--drawn", type=int, default=4, help="translations and answers at temperature 0.8")
    add("--workers", type=int, help="processes; the cores but one if not given")
    arguments = parser.parse_args()
    arguments.short, arguments.answers = False, None  # what a ladder looks for
    return arguments


def main() -> None:
    arguments = parsed()
    ladder, exam = Ladder(arguments), arguments.exam
    try:
        questions = [question for _, question in ladder.asked([exam], arguments.most)]
        said = asyncio.run(translated(ladder, exam, questions, arguments.drawn))
        answers: dict[str, dict[str, Answered]] = {}
        with ladder.model(arguments.adapter) as trained:
            asking = replace(trained, translates=False)
            for name, asked, config in ways_of_asking(questions, said, ladder.settings):
                pairs = [(exam, question) for question in asked]
                found = ladder.crowd.answer(pairs, {name: config}, asking=asking)
                answers[name] = {one.sql_id: one for one in found}
                say(f"{name}: {Share.among(one.right for one in found)}")
        given = [[a[q.sql_id] for a in answers.values() if q.sql_id in a] for q in questions]
        say(f"any: {Share.among(any(one.right for one in some) for some in given)}")
        passed = [
            list(dict.fromkeys(one.sql for one in some if one.status == "verified"))
            for some in given
        ]
        scores = asyncio.run(scored(ladder, exam, questions, said, passed))
        lines = (
            {
                "sql_id": question.sql_id,
                "question": question.text,
                "english": texts,
                "answers": {one.setting: [one.sql, one.status, one.right] for one in some},
                "scores": {sql: asdict(one) for sql, one in of.items()},
            }
            for question, texts, some, of in zip(questions, said, given, scores, strict=True)
        )
        path = arguments.state / f"{exam}.jsonl"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, (json.dumps(one, ensure_ascii=False).encode() + b"\n" for one in lines))
    finally:
        ladder.close()


if __name__ == "__main__":
    main()
