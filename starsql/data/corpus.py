"""Databases written for training: tables, and questions in two languages with their query.

A folder of SQL files, one a database, which has the file's name:

    -- Wind farms, their turbines and the technicians who look after them.
    CREATE TABLE farm (farm_id INT, farm_name VARCHAR(60), PRIMARY KEY (farm_id));
    CREATE TABLE turbine (...);

    -- en: How many turbines does each wind farm have? Show the name of the farm.
    -- zh: 每个风电场各有多少台风机？请列出风电场名称。
    SELECT farm.farm_name, count(*) FROM farm JOIN turbine ON ... GROUP BY ...;

They become records in Spider's manner (`cspider/reading.py`), and examples the way Spider's do:
linted, run on rows made for their database, laid out. `load_schema` reads such a folder's tables.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from starsql.data.cspider.reading import Dropped, Read, Record
from starsql.errors import DataError

__all__ = ["read_corpus"]

_ASKED = re.compile(r"^-- (en|zh): *(\S.*?) *$")


def read_corpus(folder: Path) -> Read:
    """The records of all files, by name: both languages of a question before the next one.

    A query that no question stands before, or a question without a query, is dropped. Raises
    DataError if the folder has no SQL file or one of them cannot be read.
    """
    files = sorted(folder.glob("*.sql"))
    if not files:
        raise DataError("has no .sql file", source=str(folder))
    read = Read()
    for file in files:
        _read_file(file, read)
    return read


def _read_file(file: Path, read: Read) -> None:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"cannot be read: {error}", source=str(file)) from None
    asked: list[tuple[str, str]] = []
    query: list[str] = []
    number = 0

    def end() -> None:
        nonlocal number
        text = " ".join(query).strip().removesuffix(";")
        english = next((question for language, question in asked if language == "en"), "")
        for language, question in asked:
            number += 1
            record = Record(number, file.stem, question, text)
            if language == "zh":
                record = replace(record, english=english)
            if text:
                read.records.append(record)
            else:
                read.dropped.append(Dropped.of(record, "no gold query"))
        asked.clear()
        query.clear()

    for line in lines:
        match = _ASKED.match(line)
        if match is not None:
            if query:
                end()
            asked.append((match[1], match[2]))
        elif asked and not line.startswith("--"):
            query += [line.strip()] if line.strip() else []
    end()
