"""The one prompt: training and inference build it here, so that an adapter meets what it knows.

What is shared stands first, so that prefix caches hit: the instructions and common knowledge of a
run, then a question's tables, then its own knowledge and text. A repair continues the chat of the
first try with the failing SQL and its findings.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import date

from starsql.dialect.schema import Column, Schema, Table
from starsql.dialect.version import StarRocksVersion
from starsql.errors import SchemaError
from starsql.records import Finding, LinkedTable, Message, Messages, Question

__all__ = ["first_try", "prompt_version", "question_text", "repair", "schema_text"]

_INSTRUCTIONS = """\
You write SQL for StarRocks {version}. Given tables, business definitions and a question in \
Chinese or English, answer with exactly one SELECT statement (WITH is allowed) in a ```sql block.
- Use only the tables and columns listed; keep their spelling.
- Follow the business definitions to the letter, and output the columns asked for, in their order.
- Compare a column with values of its own type and format: a STRING date with '20250131'.
- Today is {today}."""

# Said again where a small model still remembers it.
_TASK = "Write the StarRocks query that answers the question, in a ```sql block."

_REPAIR = """\
StarRocks rejected this query:
{findings}
Write the corrected query, which must differ from the one above, in a ```sql block."""


def first_try(
    question: Question,
    tables: Sequence[LinkedTable],
    schema: Schema,
    *,
    knowledge: str,
    version: StarRocksVersion,
    today: date,
) -> list[Message]:
    """The messages that ask for a question's SQL.

    knowledge: what holds for all questions of a run. Raises SchemaError for a table that the
    schema lacks.
    """
    system = _INSTRUCTIONS.format(version=version, today=today.isoformat())
    if knowledge.strip():
        system += f"\n\n# Common knowledge\n{knowledge.strip()}"
    user = f"# Tables\n{schema_text(tables, schema, question.db_id)}"
    if question.knowledge.strip():
        user += f"\n\n# Business definitions\n{question.knowledge.strip()}"
    user += f"\n\n# Question\n{question.text.strip()}\n\n{_TASK}"
    return [{"role": "system", "content": system}, {"role": "user", "content": user}]


def repair(first: Messages, sql: str, findings: Iterable[Finding]) -> list[Message]:
    """The first try's messages, the SQL it led to, and what is wrong with that SQL."""
    listed = "\n".join(f"- {_finding_text(finding)}" for finding in findings)
    return [
        *first,
        {"role": "assistant", "content": f"```sql\n{sql.strip()}\n```"},
        {"role": "user", "content": _REPAIR.format(findings=listed)},
    ]


def question_text(messages: Messages) -> str:
    """The question in the first user message, or all of that message if it is not ours."""
    first = next((m["content"] for m in messages if m["role"] == "user"), "")
    return first.rpartition("# Question\n")[2].removesuffix(_TASK).strip()


def _finding_text(finding: Finding) -> str:
    place = f"line {finding.line}: " if finding.line is not None else ""
    hint = f" Hint: {finding.hint}" if finding.hint else ""
    return f"{place}{finding.message}{hint}"


def schema_text(tables: Sequence[LinkedTable], schema: Schema, db_id: str | None = None) -> str:
    """Tables in a compact form, a line each for the table and its columns:

    dws_aurora_login_di (每日登录汇总; PARTITION BY dtstatdate)
    - dtstatdate STRING 统计日期YYYYMMDD
    - iuserid STRING 用户ID
    """
    return "\n".join(_table_text(linked, schema, db_id) for linked in tables)


def _table_text(linked: LinkedTable, schema: Schema, db_id: str | None) -> str:
    table = schema.table(linked.name, db_id)
    if table is None:
        raise SchemaError(f"no table {linked.name!r} in the schema")
    notes = [note for note in (_one_line(table.comment), *_key_notes(table)) if note]
    head = table.name + (f" ({'; '.join(notes)})" if notes else "")
    columns = [table.column(name) for name in linked.columns]
    return "\n".join([head, *(_column_text(column) for column in columns if column)])


def _key_notes(table: Table) -> list[str]:
    notes = []
    if table.key and table.key.kind in ("PRIMARY", "UNIQUE"):
        notes.append(f"{table.key.kind} KEY {', '.join(table.key.columns)}")
    if table.partition:
        notes.append(f"PARTITION BY {', '.join(table.partition.expressions)}")
    notes += [
        f"{', '.join(key.columns)} REFERENCES {key.table}({', '.join(key.references)})"
        for key in table.foreign_keys
    ]
    return notes


def _column_text(column: Column) -> str:
    comment = _one_line(column.comment)
    told = comment and comment.lower() != column.name.lower()
    return f"- {column.name} {column.type}" + (f" {comment}" if told else "")


def _one_line(text: str) -> str:
    return " ".join(text.split())


@functools.cache
def prompt_version() -> str:
    """Hash of a fixed miniature prompt and its repair: whatever changes the text changes this.

    It is kept in traces, data files and adapters; an adapter refuses another version.
    """
    table = Table(
        "dws_a_di",
        (Column("day", "STRING", "日期 YYYYMMDD"), Column("n", "BIGINT", "n")),
        comment="a table",
    )
    first = first_try(
        Question("q", "多少？", knowledge="n 是人数"),
        [LinkedTable("dws_a_di", ("day", "n"))],
        Schema((table,)),
        knowledge="DAU",
        version=StarRocksVersion(3, 3),
        today=date(2025, 7, 15),
    )
    finding = Finding("unknown-column", "Column 'm' cannot be resolved", "did you mean n?", 1, 8)
    text = json.dumps(repair(first, "select m from dws_a_di", [finding]), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:12]
