"""The one prompt: training and inference build it here, so that an adapter meets what it knows.

What is shared stands first, so that prefix caches hit: the instructions and common knowledge of a
run, then a question's tables, then its own knowledge and text. A repair continues the chat of the
first try with the failing SQL and its findings.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from starsql.data.answer import answer_text
from starsql.data.target import REPAIR_TASK, TASK, TASKS
from starsql.dialect.schema import Column, ForeignKey, Key, Partition, Schema, Table
from starsql.dialect.version import StarRocksVersion
from starsql.errors import SchemaError
from starsql.records import Attempt, Finding, LinkedTable, Message, Messages, Question

__all__ = [
    "Values",
    "findings_to_tell",
    "first_try",
    "gloss_text",
    "has_gloss",
    "knowledge_text",
    "prompt_version",
    "question_text",
    "repair",
    "schema_text",
    "tables_text",
    "with_question",
]

_MOST_FINDINGS = 8

_INSTRUCTIONS = """\
You write SQL for StarRocks {version}: one SELECT statement (WITH is allowed) that answers the \
question.
Use only the tables and columns listed; columns stand by type, each name followed by what it \
holds. Follow the business definitions to the letter. Output the columns asked for, in their \
order. Write values in the type and format of their column: '20250131' for a string date.
Today is {today}."""

_KNOWLEDGE = "# Business definitions\n"
_QUESTION = "# Question\n"
_GLOSS = "In English words: "

_REPAIR = f"""\
StarRocks rejected this query:
{{findings}}
{REPAIR_TASK}"""

_CJK = "\u3000-\u303f\u3400-\u9fff\uff00-\uffef"
_STARTS_CHINESE = re.compile("[\u3400-\u9fff]")
_CJK_SPACE = re.compile(f"(?<=[{_CJK}]) | (?=[{_CJK}])")
_DATE_FORMAT = re.compile(r"yyyy|%Y", re.IGNORECASE)
_LITERAL = re.compile(r"""["']([^"']+)["']""")

Values = Mapping[tuple[str, str], Sequence[str]]
"""Values that stand in the rows of a column, by names of table and column as the schema has them.

They come from rows that the asker has as well, never from generated ones: those hold what the right
answer looks for."""


def first_try(
    question: Question,
    tables: Sequence[LinkedTable],
    schema: Schema,
    *,
    knowledge: str,
    version: StarRocksVersion,
    today: date,
    values: Values = MappingProxyType({}),
    gloss: str = "",
) -> list[Message]:
    """The messages that ask for a question's SQL.

    knowledge: what holds for all questions of a run; values: of columns, to be shown as samples;
    gloss: English words of a question that a model of English alone does not read.
    Raises SchemaError for a table that the schema lacks.
    """
    system = _INSTRUCTIONS.format(version=version, today=today.isoformat())
    if knowledge.strip():
        system += f"\n\n# Common knowledge\n{knowledge.strip()}"
    user = f"# Tables\n{schema_text(tables, schema, question.db_id, values)}"
    if question.knowledge.strip():
        user += f"\n\n{_KNOWLEDGE}{question.knowledge.strip()}"
    user += f"\n\n{_QUESTION}{_asked(question.text, gloss)}"
    return [{"role": "system", "content": system}, {"role": "user", "content": user}]


def with_question(messages: Messages, text: str, gloss: str = "") -> list[Message]:
    """The messages of a first try or a repair with another question to the same tables."""
    at = next(i for i, message in enumerate(messages) if message["role"] == "user")
    before, mark, _ = messages[at]["content"].rpartition(_QUESTION)
    asked: Message = {"role": "user", "content": f"{before}{mark}{_asked(text, gloss)}"}
    return [*messages[:at], asked, *messages[at + 1 :]]


def _asked(text: str, gloss: str) -> str:
    glossed = f"\n{_GLOSS}{gloss.strip()}" if gloss.strip() else ""
    # The task is said again where a small model still remembers it.
    return f"{text.strip()}{glossed}\n\n{TASK}"


def repair(first: Messages, sql: str, findings: Iterable[Finding]) -> list[Message]:
    """The first try's messages, the SQL it led to, and what is wrong with that SQL."""
    listed = "\n".join(f"- {_finding_text(finding)}" for finding in findings)
    return [
        *first,
        {"role": "assistant", "content": answer_text(sql)},
        {"role": "user", "content": _REPAIR.format(findings=listed)},
    ]


def findings_to_tell(failing: Attempt) -> list[Finding]:
    """The errors that a repair is told, at most eight of them.

    The engine's that the linter does not name too, then the linter's, which have hints.
    """
    predicted = [finding for finding in failing.errors if finding.source == "lint"]
    codes = {finding.code for finding in predicted}
    others = [f for f in failing.errors if f.source != "lint" and f.code not in codes]
    return [*others, *predicted][:_MOST_FINDINGS]


def question_text(messages: Messages) -> str:
    """The question in the first user message, or all of that message if it is not ours."""
    asked = _first_user(messages).rpartition(_QUESTION)[2]
    for task in TASKS:
        asked = asked.removesuffix(task)
    return asked.rpartition(f"\n{_GLOSS}")[0].strip() or asked.strip()


def knowledge_text(messages: Messages) -> str:
    """The question's own definitions in the first user message; empty if it has none."""
    asked = _first_user(messages).rpartition(_QUESTION)[0]
    return asked.partition(f"\n{_KNOWLEDGE}")[2].strip()


def gloss_text(messages: Messages) -> str:
    """The English words under the question in the first user message; empty if there are none."""
    asked = _first_user(messages).rpartition(_QUESTION)[2]
    return asked.rpartition(f"\n{_GLOSS}")[2].partition("\n")[0] if has_gloss(messages) else ""


def has_gloss(messages: Messages) -> bool:
    """Whether English words stand under the question."""
    return f"\n{_GLOSS}" in _first_user(messages).rpartition(_QUESTION)[2]


def tables_text(messages: Messages) -> str:
    """The part of the first user message that `schema_text` wrote."""
    return _first_user(messages).partition("# Tables\n")[2].partition("\n\n# ")[0]


def _first_user(messages: Messages) -> str:
    return next((m["content"] for m in messages if m["role"] == "user"), "")


def _finding_text(finding: Finding) -> str:
    place = f"line {finding.line}: " if finding.line is not None else ""
    hint = f" Hint: {finding.hint}" if finding.hint else ""
    return f"{place}{finding.message}{hint}"


def schema_text(
    tables: Sequence[LinkedTable],
    schema: Schema,
    db_id: str | None = None,
    values: Values = MappingProxyType({}),
) -> str:
    """Tables in a compact form: a line for the table, then its columns by their types.

    table dws_aurora_login_di每日登录汇总 (partition dtstatdate)
    string: dtstatdate统计日期YYYYMMDD iuserid platid平台 ['android','ios']
    zone:region of the server
    bigint: cnt次数

    A comment that says no more than the name is left out, and so is one that a column of that name
    had before. A column whose text holds a space ends its line: where the next one begins is then
    plain without a comma, which would cost a token each. Chinese needs no colon to stand apart from
    a name of Latin letters. A foreign key is told where its table is shown too.
    """
    shown = [_table(linked, schema, db_id) for linked in tables]
    names = {table.name for table, _ in shown}
    told: dict[str, str] = {}
    return "\n".join(
        "\n".join(
            [
                _head(table, names),
                *_columns([(c, values.get((table.name, c.name), ())) for c in columns], told),
            ]
        )
        for table, columns in shown
    )


def _table(linked: LinkedTable, schema: Schema, db_id: str | None) -> tuple[Table, list[Column]]:
    table = schema.table(linked.name, db_id)
    if table is None:
        raise SchemaError(f"no table {linked.name!r} in the schema")
    columns = (table.column(name) for name in linked.columns)
    return table, [column for column in columns if column is not None]


def _head(table: Table, shown: Collection[str]) -> str:
    notes = "; ".join(_key_notes(table, shown))
    return f"table {_name(table.name)}{_comment_text(table.name, table.comment)}" + (
        f" ({notes})" if notes else ""
    )


def _key_notes(table: Table, shown: Collection[str]) -> Iterator[str]:
    if table.key and table.key.kind in ("PRIMARY", "UNIQUE"):
        yield f"key {', '.join(map(_name, table.key.columns))}"
    if table.partition:
        yield f"partition {', '.join(table.partition.expressions)}{_partition_sample(table)}"
    for key in table.foreign_keys:
        if key.table in shown:
            ours = ", ".join(map(_name, key.columns))
            theirs = ", ".join(f"{_name(key.table)}.{_name(name)}" for name in key.references)
            yield f"{ours} = {theirs}"


def _partition_sample(table: Table) -> str:
    """One of the partitions' boundaries, where no comment tells the format of the column."""
    columns = [table.column(name) for name in table.partition_columns]
    if any(column and _DATE_FORMAT.search(column.comment) for column in columns):
        return ""
    definitions = table.partition.definitions if table.partition else ()
    found = next((m for m in map(_LITERAL.search, definitions) if m), None)
    return f" like '{found[1]}'" if found else ""


def _columns(
    columns: Iterable[tuple[Column, Sequence[str]]], told: dict[str, str]
) -> Iterator[str]:
    """Lines of types and columns. told: comments by name in lower case; new ones are added."""
    by_type: dict[str, list[str]] = {}
    for column, samples in columns:
        name, comment = column.name.lower(), _comment_text(column.name, column.comment)
        repeated = comment and told.get(name) == comment
        told[name] = comment or told.get(name, "")
        text = _name(column.name) + ("" if repeated else comment) + _samples_text(samples)
        by_type.setdefault(_type_text(column.type), []).append(text)
    for type_, texts in by_type.items():
        yield from _lines(f"{type_}:", texts)


def _lines(start: str, texts: Iterable[str]) -> Iterator[str]:
    """start and the texts, parted by spaces; a text that holds a space ends its line."""
    line = [start]
    for text in texts:
        line.append(text)
        if " " in text:
            yield " ".join(line)
            line = []
    if line:
        yield " ".join(line)


def _samples_text(samples: Sequence[str]) -> str:
    """As literals, which is how a query writes them."""
    literals = ("'" + _one_line(value).replace("'", "''") + "'" for value in samples)
    return f" [{','.join(literals)}]" if samples else ""


def _name(name: str) -> str:
    """In backquotes where a query must write them too."""
    return name if re.fullmatch(r"\w+", name) else f"`{name}`"


def _type_text(type_: str) -> str:
    """In lower case, which takes fewer tokens; the length of a text matters to no query."""
    return re.sub(r"^(varchar|char)\(\d+\)$", r"\1", type_.lower())


def _comment_text(name: str, comment: str) -> str:
    """What follows the name: `:comment`, Chinese without the colon, nothing if the name says it."""
    text = _one_line(comment)
    if _letters(text) in _letters(name):
        return ""
    return text if _STARTS_CHINESE.match(text) and name[-1].isascii() else f":{text}"


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def _one_line(text: str) -> str:
    """Without line ends, and without spaces beside Chinese: they cost tokens and say nothing."""
    return _CJK_SPACE.sub("", " ".join(text.split()))


@functools.cache
def prompt_version() -> str:
    """Hash of a fixed miniature prompt and its repair: whatever changes the text changes this.

    It is kept in traces, data files and adapters; an adapter refuses another version.
    """
    login = Table(
        "dws_a_di",
        (
            Column("day", "STRING", "日期"),
            Column("id", "VARCHAR(32)", "玩家 ID"),
            Column("n", "BIGINT", "n"),
            Column("no of b", "BIGINT", "count of b"),
            Column("m", "BIGINT"),
        ),
        comment="a table",
        partition=Partition("RANGE", ("day",), definitions=("p VALUES LESS THAN ('20250101')",)),
        foreign_keys=(ForeignKey(("id",), "dim_b", ("id",)),),
    )
    player = Table(
        "dim_b",
        (Column("id", "VARCHAR(32)", "玩家 ID"), Column("os", "STRING")),
        key=Key("PRIMARY", ("id",)),
    )
    first = first_try(
        Question("q", "多少？", knowledge="n 是人数"),
        [
            LinkedTable("dws_a_di", ("day", "id", "n", "no of b", "m")),
            LinkedTable("dim_b", ("id", "os")),
        ],
        Schema((login, player)),
        knowledge="DAU",
        version=StarRocksVersion(3, 3),
        today=date(2025, 7, 15),
        values={("dim_b", "os"): ("android", "it's")},
        gloss="how many",
    )
    finding = Finding("unknown-column", "Column 'm' cannot be resolved", "did you mean n?", 1, 8)
    text = json.dumps(repair(first, "select m from dws_a_di", [finding]), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:12]
