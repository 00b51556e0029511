"""Schema linking on Spider: of how many questions are all golden tables among those shown?

    python benchmarks/linking.py ../shared/spider

The questions over the 14 databases that choose checkpoints, and the development questions, each in
English and Chinese. Only databases with more tables than are shown count: of the others all are.
Prints a table: the share of questions of which every table that the golden query reads is among
the first 4, 6, 8 and 10 by relevance (`max_tables` is 6).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import sqlglot
from ladder import Ladder, parsed

from starsql.config import Config
from starsql.data.cspider.making import tables_read
from starsql.data.linking import Linker
from starsql.data.questions import DataSet
from starsql.eval.intervals import Share

EXAMS = ("choice_en", "choice_zh", "dev_en", "dev_zh")
SHOWN = (4, 6, 8, 10)
MOST = Config.model_fields["max_tables"].default


def recall(data: DataSet) -> dict[int, list[bool]]:
    """By how many tables are shown: of each question whether all of the golden ones are."""
    linker = Linker(data.schema, max_tables=MOST)
    tables = Counter(table.database for table in data.schema.tables)
    found: dict[int, list[bool]] = {shown: [] for shown in SHOWN}
    for question in data.questions:
        if tables[question.db_id] <= MOST or question.golden_sql is None:
            continue
        tree = sqlglot.parse_one(question.golden_sql, read="sqlite")
        needed = tables_read(tree, data.schema, question.db_id)
        ranked = [table.full_name for table in linker.candidates(question)]
        for shown, right in found.items():
            right.append(needed <= set(ranked[:shown]))
    return found


def main(words: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("spider", type=Path, help="Spider's folder")
    arguments = parser.parse_args(words)
    ladder = Ladder(parsed(["--state", "unused", "--spider", str(arguments.spider)]))
    print("| | questions | " + " | ".join(f"first {shown}" for shown in SHOWN) + " |")
    print("|---|---|" + "---|" * len(SHOWN))
    for exam in EXAMS:
        found = recall(ladder.exams[exam])
        shares = [Share.among(found[shown]) for shown in SHOWN]
        cells = (f"{share.count} ({share.value:.1%})" for share in shares)
        print(f"| {exam} | {shares[0].of} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
