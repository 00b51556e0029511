"""Chinese questions word by word in English, with a dictionary: for models that read no Chinese.

    >>> Glossary.load().gloss("法国歌手的平均年龄是多少？", schema_words("table singer: age"))
    'France singer average age is how many ?'

It is no translation: the order of the words stays Chinese, and a word has the sense that the shown
schema makes likely, else its first one.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from itertools import pairwise

from starsql.data.gloss.cedict import Cedict
from starsql.data.prompt import schema_text
from starsql.data.words import stem
from starsql.dialect.schema import Schema
from starsql.records import Licence, LinkedTable, Question

__all__ = ["Glossary", "gloss_among", "gloss_of", "glossed", "has_chinese", "schema_words"]

_CJK = "\u3400-\u4dbf\u4e00-\u9fff"
_CHINESE = re.compile(f"[{_CJK}]")
_CHINESE_TEXT = re.compile(f"[{_CJK}]+")
# Quoted values, and texts in no Chinese script, stay as they are.
_PIECE = re.compile(
    rf"(?P<quoted>\"[^\"\n]*\"|'[^'\n]*'|“[^”\n]*”|‘[^’\n]*’|「[^」\n]*」|《[^》\n]*》)"
    r"|(?P<top>前(?=\s?\d))"
    rf"|(?P<chinese>(?:(?!前\s?\d)[{_CJK}])+)"
    rf"|(?P<other>[^\s{_CJK}\"'“‘「《，。？！；：、（）【】]+|[\"'“‘「《])"
    rf"|(?P<mark>[，。？！；：、（）【】\n])"
)
_MARKS = str.maketrans("，。？！；：、（）【】\n", ",.?!;:,()[];")
_ENDS = ",.?!;:"
# A measure word after one of these is left out; terms stay: English says 次, 种 and 年 too.
_NUMERALS = "一二两三四五六七八九十百千万"
_AMOUNT = re.compile(f"[0-9]$|^(?:多少|有多少|几|每|各|哪|某|这|那|该|[{_NUMERALS}]+)$")
_WORD = re.compile(r"[a-z]+|[A-Z][a-z]+|[A-Z]+(?![a-z])")
_TABLE = re.compile(r"table (\S+)")
_VALUES = re.compile(r" \[[^\]\n]*\]")  # samples of columns, which say nothing of what they are
_ATTRIBUTION = "Chinese-English words: CC-CEDICT, published by MDBG, CC BY-SA 4.0"
_LONGEST_WORD = 8
# A term of ours is taken for a common word, or its parts would win; jieba's total is 60 million.
_TERM_COUNT = 3_000
_TOTAL = 60_000_000
# So many one-character words in a row are a name that the dictionary lacks.
_NAME_LENGTH = 3


def gloss_of(question: Question, tables: Sequence[LinkedTable], schema: Schema) -> str:
    """What a prompt that shows these tables has under the question; nothing if that is English.

    Raises ConfigError if the dictionary's packages are absent.
    """
    if not has_chinese(question.text):
        return ""
    return gloss_among(question.text, schema_text(tables, schema, question.db_id))


def gloss_among(text: str, shown: str) -> str:
    """The words of a question in English.

    shown: the prompt's tables. Where these are described in English alone, values are probably
    stored so as well: then quoted Chinese ones are said in English too.
    """
    return Glossary.load().gloss(text, schema_words(shown), values=not has_chinese(shown))


def glossed(licence: Licence) -> Licence:
    """The terms of an example in which words of the dictionary stand; once, however often."""
    if _ATTRIBUTION in licence.attribution:
        return licence
    spdx = licence.spdx
    return Licence(
        spdx if spdx == "CC-BY-SA-4.0" else f"{spdx} AND CC-BY-SA-4.0",
        "; ".join(filter(None, (licence.attribution, _ATTRIBUTION))),
    )


def has_chinese(text: str) -> bool:
    return _CHINESE.search(text) is not None


@functools.lru_cache(maxsize=256)
def schema_words(text: str) -> frozenset[str]:
    """Stems of the English words in a prompt's tables: names in any case, and comments.

    Also each two, parted by a space, that a name has one behind the other, or a table and one of
    its columns: "account id".
    """
    found: set[str] = set()
    table: list[str] = []
    for line in _VALUES.sub("", text).splitlines():
        for piece in line.split(" "):
            stems = [stem(word.lower()) for word in _WORD.findall(piece) if len(word) > 1]
            found.update(stems)
            found.update(map(" ".join, pairwise(stems)))
            found.update(f"{one} {other}" for one in table for other in stems)
        if match := _TABLE.match(line):
            table = [stem(word.lower()) for word in _WORD.findall(match[1])]
    return frozenset(found)


@dataclass(frozen=True)
class Glossary:
    """Chinese words and what they may mean in English."""

    terms: Mapping[str, tuple[str, ...]]
    """Of the trade, and function words; no sense: the word is left out."""
    dictionary: Cedict
    learned: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What words mean where people ask databases, the likeliest first (corpus/learn_senses.py)."""

    @staticmethod
    @functools.cache
    def load() -> Glossary:
        """Terms and CC-CEDICT, once a process. Raises ConfigError if its packages are absent."""
        return Glossary(_senses_in("terms.tsv"), Cedict.load(), _senses_in("learned.tsv"))

    def gloss(
        self, text: str, words: Collection[str] = frozenset(), *, values: bool = False
    ) -> str:
        """The words of a text in English, in their order; what is not Chinese stays.

        words: stems of the shown schema, from `schema_words`, which choose among senses. A word
        that no dictionary has stays in Chinese. values: whether what is quoted is said in English
        too, or stays as it is.
        """
        english: list[str] = []
        for piece in self._pieces(text, words, values=values):
            if piece in _ENDS and (not english or english[-1] in _ENDS):
                continue  # a line that ends with a full stop ends once
            english.append(piece)
        return " ".join(english).rstrip(" .;")

    def exchanged(self, text: str, words: Collection[str], new: Mapping[str, str]) -> str:
        """The text with Chinese words for others, quoted values aside.

        words: as for `gloss`. new: by the gloss of the word that another one takes the place of.
        """

        def other(match: re.Match[str]) -> str:
            if match.lastgroup != "chinese":
                return match[0]
            found = self.segment(match[0])
            return "".join(new.get(self.sense(word, words).lower(), word) for word in found)

        return _PIECE.sub(other, text)

    def _pieces(self, text: str, words: Collection[str], *, values: bool) -> Iterator[str]:
        before = ""
        for match in _PIECE.finditer(text):
            if match.lastgroup == "mark":
                yield match[0].translate(_MARKS)
            elif match.lastgroup == "top":  # 前3名; behind a time, as 3年前, it means before
                yield "top"
            elif match.lastgroup == "chinese":
                yield from self._senses(self.segment(match[0]), before, words)
            elif values and match.lastgroup == "quoted":
                yield match[0][0] + self.value(match[0][1:-1]) + match[0][-1]
            else:
                yield match[0]
            before = match[0]

    def value(self, text: str) -> str:
        """A value in English as far as all its words are known; else it stays.

        A value names a thing of the world, so no schema chooses its sense; and it has capitals:
        of the common words that Spider's training queries compare with, 72% begin with one and 24%
        do not (the others have nothing else).
        """

        def known(match: re.Match[str]) -> str:
            english = " ".join(map(self.sense, self.segment(match[0]))).split()
            if not english or has_chinese("".join(english)):
                return match[0]
            return " ".join(f"{word[0].upper()}{word[1:]}" for word in english)

        return _CHINESE_TEXT.sub(known, text)

    def _senses(self, chinese: Sequence[str], before: str, words: Collection[str]) -> Iterator[str]:
        """before: what stands in front of the words."""
        english = told = ""
        for last, word in zip((before, *chinese), chinese, strict=False):
            if self._counts(word, last):
                continue
            english = self.sense(word, words, before=english)
            # Two words may share a sense, or one have both: 媒体 is "media type", 类型 is "type".
            if english and not f" {told}".endswith(f" {english}"):
                yield english
                told = english

    def _counts(self, word: str, last: str) -> bool:
        """Whether it stands between an amount and what is counted, as 位 in 三位歌手."""
        if len(word) > 1 or (word in self.terms and word != "名") or not _AMOUNT.search(last):
            return False
        return self.dictionary.counts(word)

    def sense(self, word: str, words: Collection[str] = frozenset(), *, before: str = "") -> str:
        """What a Chinese word means: the sense that the schema's words have most of.

        before: the sense of the word in front of it, with which it may name something.
        """
        senses = self.terms.get(word)
        if senses is None:
            learned, known = self.learned.get(word, ()), self.dictionary.senses(word)
            # What a proper name means needs no learning: 英国 stood often beside a VAT number.
            senses = (*known, *learned) if known and known[0][0].isupper() else (*learned, *known)
            if not senses:
                return word
        return _likeliest(senses, words, before)

    def words(self, text: str) -> Iterator[str]:
        """The Chinese words of a question, quoted values aside."""
        for match in _PIECE.finditer(text):
            if match.lastgroup == "chinese":
                yield from self.segment(match[0])

    def segment(self, text: str) -> list[str]:
        """Words of a Chinese text: the likeliest row of known ones, by their frequencies.

        A unigram model, as jieba's without its guesses at unknown words.
        """
        # best[i]: (cost, start) of the likeliest words of text[:i].
        best: list[tuple[float, int]] = [(0.0, 0)]
        for end in range(1, len(text) + 1):
            starts = range(max(0, end - _LONGEST_WORD), end)
            best.append(
                min(
                    (best[start][0] + self._cost(text[start:end]), start)
                    for start in starts
                    if end - start == 1 or self._known(text[start:end])
                )
            )
        found: list[str] = []
        end = len(text)
        while end:
            start = best[end][1]
            found.append(text[start:end])
            end = start
        return list(self._joined(found[::-1]))

    def _known(self, word: str) -> bool:
        return word in self.terms or word in self.learned or word in self.dictionary.entries

    def _cost(self, word: str) -> float:
        """Negative log-probability, in nats."""
        count = self.dictionary.frequencies.get(word, 0) + 1
        ours = word in self.terms or word in self.learned
        return math.log(_TOTAL / (max(count, _TERM_COUNT) if ours else count))

    def _joined(self, words: Sequence[str]) -> Iterator[str]:
        """The words, with names that were taken apart whole again."""
        name: list[str] = []
        for word in words:
            # No name begins with a numeral, but 两张卡 is "two", a measure word and "card".
            if len(word) == 1 and word not in self.terms and (name or word not in _NUMERALS):
                name.append(word)
                continue
            yield from _name_or_words(name)
            name = []
            yield word
        yield from _name_or_words(name)


def _senses_in(file: str) -> dict[str, tuple[str, ...]]:
    text = files(__package__).joinpath(file).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {row[0]: tuple(filter(None, row[1:])) for row in rows}


def _name_or_words(row: list[str]) -> list[str]:
    return ["".join(row)] if len(row) >= _NAME_LENGTH else row


def _likeliest(senses: tuple[str, ...], words: Collection[str], before: str) -> str:
    """The sense most of whose words the schema has; the first one where none has any.

    Of those the one that continues a name: after "account" 编号 is what account_id is called by.
    """
    if not senses:
        return ""
    last = (_stems(before) or ("",))[-1]

    def fit(sense: str) -> tuple[bool, float, int]:
        stems = _stems(sense)
        continued = bool(stems) and bool(last) and f"{last} {stems[0]}" in words
        return (continued and all(stem in words for stem in stems), *_shared(sense, words))

    return max(senses, key=fit)  # the first of equals


@functools.lru_cache(maxsize=1 << 16)
def _stems(sense: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in re.findall(r"[a-z]{2,}", sense.lower()))


def _shared(sense: str, words: Collection[str]) -> tuple[float, int]:
    """The share of its words that the schema has, and how many these are."""
    stems = _stems(sense)
    count = sum(stem in words for stem in stems)
    return (count / len(stems), count) if stems else (0.0, 0)
