"""Spider's question files, record by record, so that a bad one costs no other.

    [{"db_id": "pets_1", "question": "有多少宠物？", "query": "SELECT count(*) FROM pets"}, ...]

and, a line for each record, the gold queries:

    SELECT count(*) FROM pets<TAB>pets_1

Questions may be replaced by translations, a line each: the record's place in its file, the first
eight digits of its question's SHA-256, and the question in another language:

    17<TAB>0c0d5a21<TAB>有多少宠物？

Other questions on the same databases stand in both languages, a line each: the database, the
question in English and in Chinese, and the query that answers both:

    pets_1<TAB>How many dogs are there?<TAB>有多少只狗？<TAB>SELECT count(*) FROM pets WHERE ...
"""

from __future__ import annotations

import codecs
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from starsql.errors import DataError
from starsql.records import Split

__all__ = [
    "Dropped",
    "Read",
    "Record",
    "read_bilingual",
    "read_databases",
    "read_records",
    "translated",
]

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_RECORD = re.compile(r'\{\s*"db_id"')
"""How a record begins: where reading goes on after one that is broken."""
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class Record:
    """A question with its gold query, which is SQLite's."""

    number: int
    """Its place in the file, counted from 1."""
    db_id: str
    question: str
    query: str
    split: Split = "train"
    english: str = ""
    """The same question in English, where the file has it in another language as well."""

    @property
    def id(self) -> str:
        return f"{self.db_id}:{self.number}"


@dataclass(frozen=True, slots=True)
class Dropped:
    """A record that became no example."""

    number: int
    """Its place in the file, counted from 1."""
    reason: str
    """One of few, to count by."""
    detail: str = ""
    db_id: str = ""
    question: str = ""
    query: str = ""

    @classmethod
    def of(cls, record: Record, reason: str, detail: str = "") -> Dropped:
        return cls(record.number, reason, detail, record.db_id, record.question, record.query)

    def __str__(self) -> str:
        where = f"record {self.number}" + (f" ({self.db_id})" if self.db_id else "")
        return f"{where}: {self.reason}" + (f": {self.detail}" if self.detail else "")


@dataclass
class Read:
    """What the files held."""

    records: list[Record] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What is odd about a file as a whole."""


def read_records(train_json: Path, gold_sql: Path | None = None) -> Read:
    """The usable records of a file and why the others are none.

    gold_sql: one line a record; if it has more or fewer, each record's own `query` is taken.
    Raises DataError if a file cannot be read at all.
    """
    read = Read()
    found = list(_objects(_text(train_json)))
    gold = _gold_lines(gold_sql) if gold_sql is not None else None
    if gold is not None and len(gold) != len(found):
        read.notes.append(
            f"{gold_sql} has {len(gold)} lines for {len(found)} records of {train_json}: "
            "the records' own queries are taken"
        )
        gold = None
    for number, value in enumerate(found, start=1):
        one = _record(number, value, gold[number - 1] if gold is not None else None)
        if isinstance(one, Record):
            read.records.append(one)
        else:
            read.dropped.append(one)
    return read


def read_bilingual(path: Path, language: Literal["en", "zh"]) -> Read:
    """The records of a file of questions in both languages, asking in one of them.

    Raises DataError if the file cannot be read.
    """
    read = Read()
    for number, line in enumerate(_text(path).splitlines(), start=1):
        db_id, english, chinese, query = (*line.split("\t"), "", "", "", "")[:4]
        question = english if language == "en" else chinese
        value = {"db_id": db_id, "question": question, "query": query}
        one = _record(number, value, None)
        if isinstance(one, Record):
            known = language == "zh" and _is_unicode(english)
            read.records.append(replace(one, english=english.strip()) if known else one)
        else:
            read.dropped.append(one)
    return read


def read_databases(path: Path) -> frozenset[str]:
    """Names of databases, one a line; what follows `#` is a comment."""
    lines = _text(path).splitlines()
    return frozenset(name for line in lines if (name := line.partition("#")[0].strip()))


def translated(records: Iterable[Record], path: Path) -> Read:
    """The records that a file of translations knows, asking what it says.

    A line that fits no record drops what it names. Raises DataError if the file cannot be read.
    """
    read = Read()
    by_number = {record.number: record for record in records}
    for at, line in enumerate(_text(path).splitlines(), start=1):
        number, digest, text = (*line.split("\t"), "", "")[:3]
        record = by_number.get(int(number)) if number.isdecimal() else None
        if record is None or not text.strip() or not _is_unicode(text):
            read.dropped.append(Dropped(at, "no translation", line[:80]))
        elif hashlib.sha256(record.question.encode()).hexdigest()[:8] != digest:
            read.dropped.append(Dropped.of(record, "translation of another question", text))
        else:
            read.records.append(replace(record, question=text.strip(), english=record.question))
    return read


def _text(path: Path) -> str:
    """A file's text without BOM; a byte that is not UTF-8 becomes a lone surrogate.

    So that only the record that it stands in is lost.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise DataError("no such file", source=str(path)) from None
    except IsADirectoryError:
        raise DataError("is a folder, expected a file", source=str(path)) from None
    if content.startswith(_UTF16):
        raise DataError("is UTF-16, expected UTF-8", source=str(path))
    return content.decode("utf-8-sig", errors="surrogateescape")


def _gold_lines(path: Path) -> list[str]:
    return _text(path).replace("\r\n", "\n").rstrip("\n").split("\n")


def _objects(text: str) -> Iterator[Any]:
    """The elements of a JSON list; a JSONDecodeError stands for one that cannot be read."""
    at = _skip(text, 0)
    if text[at : at + 1] != "[":
        yield json.JSONDecodeError("expected a list of records", text, at)
        return
    at = _skip(text, at + 1)
    while text[at : at + 1] != "]":
        try:
            value, at = _DECODER.raw_decode(text, at)
            yield value
        except json.JSONDecodeError as error:
            yield error
            following = _RECORD.search(text, at + 1)
            if following is None:
                return
            at = following.start()
        at = _skip(text, at)


def _skip(text: str, at: int) -> int:
    """Past white space and commas."""
    while at < len(text) and text[at] in " \t\r\n,":
        at += 1
    return at


def _record(number: int, value: Any, gold: str | None) -> Record | Dropped:
    if isinstance(value, json.JSONDecodeError):
        where = f"{value.msg} at line {value.lineno}, column {value.colno}"
        return Dropped(number, "not JSON", where)
    if not isinstance(value, dict):
        return Dropped(number, "not an object", f"found {type(value).__name__}")
    for key in ("db_id", "question"):
        if not isinstance(value.get(key), str) or not value[key].strip():
            return Dropped(number, f"no text under {key!r}")
    db_id, question = value["db_id"], value["question"].strip()
    query, written = _query(value, gold)
    if not _is_unicode(db_id + question + query):
        return Dropped(number, "not UTF-8")
    if not query.strip():
        return Dropped(number, "no gold query", db_id=db_id, question=question)
    if written is not None and written != db_id:
        detail = f"its gold line says {written!r}" if written else "its gold line names none"
        return Dropped(number, "gold line of another database", detail, db_id, question, query)
    split = value.get("split", "train")
    return Record(number, db_id, question, query.strip(), split)


def _query(value: dict[str, Any], gold: str | None) -> tuple[str, str | None]:
    """The gold query, and the database that its line names if it has one."""
    if gold is None:
        own = value.get("query")
        return (own if isinstance(own, str) else ""), None
    query, tab, database = gold.rpartition("\t")
    return (query, database.strip()) if tab else (gold, "")


def _is_unicode(text: str) -> bool:
    """Whether no byte of it was wrong."""
    return not any("\ud800" <= character <= "\udfff" for character in text)
