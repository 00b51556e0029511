"""What lint costs beside other readers of the same texts, ratios taken within the run.

    python benchmarks/lint.py [--shared ../shared]

starsql  lint: StarRocks' grammar, names and types against the schema, all rules
sqlglot  parse and qualify: names against the schema; neither grammar, types nor rules
sqlfluff lexes and parses with its StarRocks dialect; no names, no types and none of its rules

The texts are the golden queries of examples/ and, where --shared has them, of the contest. Nobody
reads a text twice: what a tool remembers of it does not count. sqlfluff is no dependency; where it
is not installed its lines say so (`pip install sqlfluff`).
"""

from __future__ import annotations

import argparse
import platform
import statistics
from pathlib import Path

import sqlglot

from starsql.data.questions import DataSet, load_data_set
from starsql.dialect.version import StarRocksVersion
from starsql.eval.bench import sqlfluff_reader, sqlglot_reader, starsql_reader, times

ROOT = Path(__file__).parents[1]


def show(name: str, value: str) -> None:
    print(f"{name:<40} {value}")


def compare(name: str, data: DataSet, version: str) -> None:
    texts = [q.golden_sql.rstrip() for q in data.questions if q.golden_sql]
    length = f"{statistics.median(map(len, texts)):.0f} characters"
    show(f"{name}: texts", f"{len(texts)}, median {length}; {len(data.schema.tables)} tables")
    ours = times(starsql_reader(data.schema, StarRocksVersion.parse(version)), texts, turns=5)
    show(f"{name}: starsql lint", f"median {statistics.median(ours.values()):.1f} ms")
    versus(
        f"{name}: sqlglot parse, qualify", times(sqlglot_reader(data.schema), texts, turns=5), ours
    )
    sqlfluff = sqlfluff_reader()
    if sqlfluff is None:
        show(f"{name}: sqlfluff parse", "skipped: sqlfluff is not installed")
    else:
        versus(f"{name}: sqlfluff parse", times(sqlfluff, texts, turns=2), ours)


def versus(name: str, theirs: dict[str, float], ours: dict[str, float]) -> None:
    """Another tool's time, and how many times ours it is on the texts that it reads."""
    both = [text for text in ours if text in theirs]
    if not both:
        show(name, f"reads none of the {len(ours)}")
        return
    ratio = sum(theirs[text] for text in both) / sum(ours[text] for text in both)
    median = statistics.median(theirs[text] for text in both)
    show(name, f"median {median:.1f} ms, {ratio:.1f} times lint ({len(both)} of {len(ours)} read)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    shared = parser.parse_args().shared
    compiled = not (sqlglot.parser.__file__ or "").endswith(".py")
    show("Python, sqlglot", f"{platform.python_version()}, {'compiled' if compiled else 'pure'}")
    compare("examples", load_data_set(ROOT / "examples"), "3.3")
    contest = shared / "tgac"
    if contest.is_dir():
        compare("contest", load_data_set(contest), "2.5")
    else:
        show("contest", f"skipped: no {contest}")


if __name__ == "__main__":
    main()
