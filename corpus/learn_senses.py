"""English senses of Chinese words, learned from questions that are written in both languages.

    pip install nltk
    python corpus/learn_senses.py --spider ../shared/spider -o starsql/data/gloss/learned.tsv

Aligns the words of corpus/*.sql's questions, of Spider's training questions with
corpus/spider_zh.tsv, and of corpus/spider_more.tsv's, in both wordings, by IBM's first model in
both directions (Brown et al., Computational Linguistics 1993), and keeps what both agree on.
Questions over the databases that choose checkpoints are left out, so that they stay strange.
"""

from __future__ import annotations

import argparse
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from nltk.translate import AlignedSent, IBMModel1

from starsql.data.corpus import read_corpus
from starsql.data.cspider.reading import (
    read_bilingual,
    read_databases,
    read_records,
    translated,
)
from starsql.data.gloss.glossary import Glossary, has_chinese
from starsql.data.synthesize.language import singular
from starsql.files import write_whole

HERE = Path(__file__).parent
HELD_OUT = HERE.parent / "starsql/training/recipes/embedded/held_out_databases.txt"
ROUNDS = 6
FEWEST = 1.6
"""Expected times that a word stands for a sense, and"""
LEAST = 0.18
"""the least share of the word's questions in which it does."""
ALMOST_ALWAYS = 0.6
MOST = 4
"""Senses of a word."""
TOGETHER, TOGETHER_SHARE = 6, 0.4
"""Times that two words stand side by side, and their share of the rarer one's, to be one term."""
# Words that carry no name; `Glossary.terms` has theirs.
PLAIN = frozenset(
    re.findall(
        "[a-z]+",
        "a an the of to in is are was were be been do does did have has had that which who whom "
        "whose what where when how and or for from with by on at as it its their there this those "
        "these each all any every not no than more most least less many much me us i you he she "
        "they them his her find show list give tell return count please also s",
    )
)
ALONE = frozenset(("name", "number", "id", "total", "average"))
"""They begin no term: the name of the singer is not a "name singer"."""
QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|(?<!\w)'[^']*'(?!\w)")


def pairs_of(spider: Path) -> Iterator[tuple[str, str]]:
    """English and Chinese questions."""
    held_out = read_databases(HELD_OUT)
    records = read_records(spider / "train.json", spider / "train_gold.sql").records
    records = [record for record in records if record.db_id not in held_out]
    for end in ("", "_2"):
        chinese = {r.number: r for r in translated(records, HERE / f"spider_zh{end}.tsv").records}
        english = translated(records, HERE / f"spider_en{end}.tsv").records if end else records
        for record in english:
            if record.number in chinese:
                yield record.question, chinese[record.number].question
        more = [read_bilingual(HERE / f"spider_more{end}.tsv", one).records for one in ("en", "zh")]
        for one, other in zip(*more, strict=True):
            yield one.question, other.question
    for one, other in pairwise(read_corpus(HERE).records):
        same = (one.db_id, one.query) == (other.db_id, other.query)
        if same and has_chinese(other.question) and not has_chinese(one.question):
            yield one.question, other.question


def english_words(questions: Sequence[str]) -> list[list[str]]:
    """Singular words in lower case, two that mostly stand together as one, without plain ones."""
    texts = [QUOTED.sub(" , ", question).lower() for question in questions]
    rows = [[singular(word) for word in re.findall(r"[a-z]+|[,.]", text)] for text in texts]
    alone = Counter(word for row in rows for word in row)
    side_by_side = Counter(two for row in rows for two in pairwise(row))
    terms = {
        (one, other)
        for (one, other), count in side_by_side.items()
        if count >= max(TOGETHER, TOGETHER_SHARE * min(alone[one], alone[other]))
        and not {one, other} & PLAIN
        and one not in ALONE
        and one.isalpha()
        and other.isalpha()
    }
    return [list(_termed(row, terms)) for row in rows]


def _termed(row: Sequence[str], terms: set[tuple[str, str]]) -> Iterator[str]:
    at = 0
    while at < len(row):
        if tuple(row[at : at + 2]) in terms:
            yield " ".join(row[at : at + 2])
            at += 2
            continue
        if row[at].isalpha() and row[at] not in PLAIN:
            yield row[at]
        at += 1


def learned(pairs: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    """Senses by Chinese word, the likeliest first."""
    glossary = replace(Glossary.load(), learned={})  # whatever was learned before
    english = english_words([one for one, _ in pairs])
    chinese = [list(glossary.words(other)) for _, other in pairs]
    forth = IBMModel1([AlignedSent(e, z) for e, z in zip(english, chinese, strict=True)], ROUNDS)
    back = IBMModel1([AlignedSent(z, e) for e, z in zip(english, chinese, strict=True)], ROUNDS)
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row, words in zip(english, chinese, strict=True):
        for sense in row:
            to_sense = forth.translation_table[sense]
            whole = sum(to_sense[word] for word in (*words, None))
            for word in set(words):
                from_word = back.translation_table[word]
                there = to_sense[word] * words.count(word) / whole
                again = from_word[sense] / sum(from_word[other] for other in (*row, None))
                found[word][sense] += math.sqrt(there * again)
    times = Counter(word for words in chinese for word in set(words))
    senses = {
        word: [
            sense
            for sense, count in counts.most_common(MOST)
            if count >= max(FEWEST, least(word, sense) * times[word])
        ]
        for word, counts in found.items()
        if word not in glossary.terms
    }
    return {word: senses[word] for word in sorted(senses) if senses[word]}


def least(word: str, sense: str) -> float:
    """The least share of the word's questions in which it must stand for the sense."""
    if sense in Glossary.load().dictionary.senses(word):
        return LEAST
    # A character alone means too much, and a term may only share its questions with a word.
    return ALMOST_ALWAYS if len(word) == 1 or " " in sense else LEAST


def main() -> None:
    """Write the senses as tab-separated lines."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--spider", type=Path, required=True, help="folder of Spider")
    parser.add_argument("-o", "--output", type=Path, required=True)
    arguments = parser.parse_args()
    senses = learned(list(pairs_of(arguments.spider)))
    head = "# Chinese\tEnglish, the likeliest first; by corpus/learn_senses.py\n"
    lines = ("\t".join((word, *found)) + "\n" for word, found in senses.items())
    write_whole(arguments.output, [(head + "".join(lines)).encode()])
    print(f"{len(senses):,} words")  # noqa: T201


if __name__ == "__main__":
    main()
