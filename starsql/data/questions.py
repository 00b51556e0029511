"""Data sets as people have them: questions, schema, shared knowledge and rows, read and checked.

A record of the contest's `final_dataset.json`:

    {"sql_id": "ex_1", "question": "统计2025年7月的日活", "复杂度": "简单",
     "table_list": ["dws_aurora_login_di"], "knowledge": "", "sql": "select ..."}

A record of Spider or CSpider:

    {"db_id": "pets_1", "question": "有多少宠物？", "query": "SELECT count(*) FROM pets"}
"""

from __future__ import annotations

import difflib
import hashlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from starsql.dialect.engine.sources import is_data_file, sources_hash
from starsql.dialect.schema import Schema
from starsql.dialect.schema_files import load_schema
from starsql.errors import DataError
from starsql.records import Question, Split

__all__ = ["DataSet", "language_of", "load_data_set", "load_inserts", "load_questions"]

_CJK = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True)
class DataSet:
    """Everything that `starsql run` needs to know before it starts."""

    questions: tuple[Question, ...]
    schema: Schema
    knowledge: str = ""
    """Markdown that holds for all questions."""
    inserts: tuple[str | Path, ...] = ()
    """INSERT statements and data files for the embedded engine."""
    files: tuple[Path, ...] = ()
    """What was read, in the order of reading."""
    golden_source: Literal["starrocks", "sqlite"] = "starrocks"
    """Whose SQL the golden queries are: Spider's are SQLite's."""

    def fingerprint(self) -> str:
        """Hash of schema, knowledge and rows: all that questions share."""
        digest = hashlib.sha256(self.knowledge.encode())
        for table in self.schema.tables:
            digest.update(repr(table).encode())
        digest.update(sources_hash(self.inserts).encode())
        return digest.hexdigest()[:16]


def load_data_set(
    path: Path,
    *,
    schema: Sequence[Path] = (),
    knowledge: Path | None = None,
    rows: Path | None = None,
    otherwise: Callable[[], Schema] | None = None,
) -> DataSet:
    """Read a data set: a questions file, or a folder in the contest's layout.

    What is not named is looked for beside the questions: `schema.json` and `create_table.sql`
    (or `tables.json`), `common_knowledge.md`, `insert_sql.json`. otherwise: where the schema comes
    from when no file holds one. Raises DataError, naming file, record and key, before anything
    else has happened.
    """
    if not path.exists():
        raise DataError("no such file or folder", source=str(path))
    folder = path if path.is_dir() else path.parent
    questions_file = path / "final_dataset.json" if path.is_dir() else path
    schema_files = list(schema) or _beside(folder, "schema.json", "create_table.sql")
    schema_files = schema_files or _beside(folder, "tables.json")
    if not schema_files and otherwise is None:
        raise DataError(
            "no schema: name one with --schema (schema.json, DDL or Spider's tables.json)",
            source=str(path),
        )
    knowledge_file = knowledge or next(iter(_beside(folder, "common_knowledge.md")), None)
    rows_file = rows or next(iter(_beside(folder, "insert_sql.json")), None)
    records = _read_json_list(questions_file)
    questions = _questions(records, str(questions_file))
    loaded = load_schema(*schema_files) if schema_files or otherwise is None else otherwise()
    _check_tables(questions, loaded, str(questions_file))
    return DataSet(
        questions=questions,
        schema=loaded,
        knowledge=read_text(knowledge_file) if knowledge_file else "",
        inserts=load_inserts(rows_file) if rows_file else (),
        files=tuple(f for f in (questions_file, *schema_files, knowledge_file, rows_file) if f),
        golden_source="sqlite" if any(map(_is_spider, records)) else "starrocks",
    )


def _beside(folder: Path, *names: str) -> list[Path]:
    return [folder / name for name in names if (folder / name).is_file()]


def load_questions(path: Path) -> tuple[Question, ...]:
    """Questions of the contest's or Spider's layout, in the order of the file."""
    return _questions(_read_json_list(path), str(path))


def _questions(records: Sequence[Mapping[str, Any]], source: str) -> tuple[Question, ...]:
    questions = tuple(
        _read_question(record, index, source) for index, record in enumerate(records, start=1)
    )
    seen: dict[str, int] = {}
    for index, question in enumerate(questions, start=1):
        if question.sql_id in seen:
            raise DataError(
                f"sql_id {question.sql_id!r} was already used by record {seen[question.sql_id]}",
                source=source,
                record=f"record {index}",
                key="sql_id",
            )
        seen[question.sql_id] = index
    return questions


def load_inserts(path: Path) -> tuple[str | Path, ...]:
    """The statements of `insert_sql.json`, or of a .sql file (one text, many statements).

    A data file (CSV, Parquet, Arrow) stands for itself, a folder for those in it.
    """
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if is_data_file(file))
        if not files:
            raise DataError("no CSV, Parquet or Arrow files in it", source=str(path))
        return tuple(files)
    if is_data_file(path):
        return (path,)
    if path.suffix == ".sql":
        return (read_text(path),)
    statements = []
    for index, record in enumerate(_read_json_list(path), start=1):
        text = record.get("insert_sql")
        if not isinstance(text, str):
            raise DataError(
                "expected an INSERT statement",
                source=str(path),
                record=f"record {index}",
                key="insert_sql",
            )
        statements.append(text)
    return tuple(statements)


def language_of(text: str) -> Literal["zh", "en"]:
    """`zh` as soon as a Chinese character occurs."""
    return "zh" if _CJK.search(text) else "en"


def read_text(path: Path) -> str:
    """A UTF-8 file (with or without BOM). Raises DataError if there is none or it is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise DataError("no such file", source=str(path)) from None
    except IsADirectoryError:
        raise DataError("is a folder, expected a file", source=str(path)) from None
    except UnicodeDecodeError as error:
        raise DataError(
            f"not UTF-8 text: {error.reason} at byte {error.start}", source=str(path)
        ) from None


def _read_json_list(path: Path) -> list[Mapping[str, Any]]:
    text = read_text(path)
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise DataError(
            f"not JSON: {error.msg} at line {error.lineno}, column {error.colno}",
            source=str(path),
        ) from None
    if not isinstance(content, list):
        raise DataError(
            f"expected a list of records, found {type(content).__name__}", source=str(path)
        )
    for index, record in enumerate(content, start=1):
        if not isinstance(record, dict):
            raise DataError(
                f"expected an object, found {type(record).__name__}",
                source=str(path),
                record=f"record {index}",
            )
    return content


def _is_spider(record: Mapping[str, Any]) -> bool:
    return "sql_id" not in record and "db_id" in record


def _read_question(record: Mapping[str, Any], index: int, source: str) -> Question:
    spider = _is_spider(record)
    name = f"record {index}"
    sql_id = f"{record['db_id']}:{index}" if spider else _text(record, "sql_id", source, name)
    name = f"record {index} ({sql_id})"
    text = _text(record, "question", source, name)
    tables = record.get("table_list") or []
    if not isinstance(tables, list) or not all(isinstance(table, str) for table in tables):
        raise DataError("expected a list of names", source=source, record=name, key="table_list")
    split = record.get("split", "unknown")
    if split not in ("train", "held_out", "unknown"):
        raise DataError(
            f"expected train or held_out, found {split!r}", source=source, record=name, key="split"
        )
    return Question(
        sql_id=sql_id,
        text=text.strip(),
        knowledge=_text(record, "knowledge", source, name, required=False).strip(),
        tables=tuple(tables),
        db_id=_text(record, "db_id", source, name, required=False) or None,
        language=language_of(text),
        difficulty=_text(record, "复杂度", source, name, required=False) or None,
        golden_sql=_text(record, "query" if spider else "sql", source, name, required=False)
        or None,
        split=cast("Split", split),
    )


def _text(
    record: Mapping[str, Any], key: str, source: str, name: str, *, required: bool = True
) -> str:
    value = record.get(key)
    if value is None and not required:
        return ""
    if not isinstance(value, str):
        found = "nothing" if key not in record else type(value).__name__
        raise DataError(f"expected text, found {found}", source=source, record=name, key=key)
    if required and not value.strip():
        raise DataError(
            "expected text, found only white space", source=source, record=name, key=key
        )
    return value


def _check_tables(questions: Sequence[Question], schema: Schema, source: str) -> None:
    for index, question in enumerate(questions, start=1):
        for table in question.tables:
            if schema.table(table, question.db_id) is None:
                raise DataError(
                    unknown_table(table, schema.only(question.db_id)),
                    source=source,
                    record=f"record {index} ({question.sql_id})",
                    key="table_list",
                )


def unknown_table(name: str, schema: Schema) -> str:
    """The sentence that says so, with the nearest names there are."""
    names = [table.name for table in schema.tables]
    near = difflib.get_close_matches(name, names, n=2, cutoff=0.6)
    hint = f"; did you mean {' or '.join(near)}?" if near else f" ({len(names)} tables are known)"
    return f"no table {name!r} in the schema{hint}"
