"""Tokens of the prompt's schema text against DDL's.

    python benchmarks/schema_tokens.py DATA_SET_FOLDER TOKENIZER

The folder holds create_table.sql and schema.json; the tokenizer is named as for `starsql data mix`.
Prints the tokens of the DDL as given, of the schema text of all its tables (of what the DDL alone
tells, then with what schema.json tells besides, such as tables' comments), and of bare names and
comments.
"""

from __future__ import annotations

import sys
from pathlib import Path

from starsql.cli.data import counter_of
from starsql.data.prompt import schema_text
from starsql.dialect.schema import Schema
from starsql.dialect.schema_files import load_schema
from starsql.records import LinkedTable


def main(folder: Path, tokenizer: str) -> None:
    counter = counter_of(tokenizer)
    ddl = counter.text((folder / "create_table.sql").read_text("utf-8"))
    of_ddl = counter.text(_whole_text(load_schema(folder / "create_table.sql")))
    schema = load_schema(folder / "schema.json", folder / "create_table.sql")
    ours = counter.text(_whole_text(schema))
    bare = sum(
        counter.text(column.name) + counter.text(column.comment)
        for table in schema.tables
        for column in table.columns
    )
    print(f"{len(schema.tables)} tables: DDL {ddl:,}, the same as our text {of_ddl:,} ", end="")
    print(f"({of_ddl / ddl:.1%} of it), with schema.json {ours:,} ({ours / ddl:.1%}), ", end="")
    print(f"bare names and comments {bare:,} ({bare / ddl:.1%})")


def _whole_text(schema: Schema) -> str:
    linked = [LinkedTable(t.name, tuple(c.name for c in t.columns)) for t in schema.tables]
    return schema_text(linked, schema)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
