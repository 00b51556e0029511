"""Tokens of the prompt's schema text against DDL's.

    python benchmarks/schema_tokens.py DATA_SET_FOLDER TOKENIZER

The folder holds create_table.sql and schema.json; the tokenizer is named as for `starsql data mix`.
Prints the tokens of the DDL, of the schema text of all its tables, and of bare names and comments.
"""

from __future__ import annotations

import sys
from pathlib import Path

from starsql.cli.data import counter_of
from starsql.data.prompt import schema_text
from starsql.dialect.schema_files import load_schema
from starsql.records import LinkedTable


def main(folder: Path, tokenizer: str) -> None:
    counter = counter_of(tokenizer)
    schema = load_schema(folder / "schema.json", folder / "create_table.sql")
    linked = [LinkedTable(t.name, tuple(c.name for c in t.columns)) for t in schema.tables]
    ddl = counter.text((folder / "create_table.sql").read_text("utf-8"))
    ours = counter.text(schema_text(linked, schema))
    bare = sum(
        counter.text(column.name) + counter.text(column.comment)
        for table in schema.tables
        for column in table.columns
    )
    print(f"{len(linked)} tables: DDL {ddl:,}, ours {ours:,} ({ours / ddl:.1%} of it), ", end="")
    print(f"bare names and comments {bare:,} ({bare / ddl:.1%})")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
