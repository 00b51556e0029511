"""Holds a query to names that exist, while it is being written.

A small model copies names carelessly: it writes `Acelerate` where the table has `Accelerate`, or
takes a column from the wrong table. Each token is therefore tried on what is known so far, as
PICARD does (Scholak, Schucher and Bahdanau, EMNLP 2021, https://arxiv.org/abs/2109.05093): a name
must be one that the prompt shows, `T1.x` a column of what T1 stands for, and FROM may not end
before every name of the select list has its table. Where the schema declares foreign keys, tables
are joined along them, or by columns of one name. What a name means is often known only later; until
then it may be anything that can still come true. Texts that columns are compared with are copied as
carelessly (`Atlgata`), so they must stand in the prompt, unless they are codes, dates or the like.

This is no parser. What it does not understand it lets pass, since the linter and EXPLAIN come
after. Some forms it does not let a model write, which can say the same otherwise: lambdas, an
alias without AS in a select list, columns of a subquery in FROM where WITH would name them first,
casts to a MAP or STRUCT of several types.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from starsql.dialect.catalog import catalog, words

__all__ = ["Guide", "Names"]


class Names(NamedTuple):
    """What a query may name, as the prompt writes it."""

    tables: tuple[tuple[str, tuple[str, ...]], ...]
    """With their columns."""
    links: tuple[tuple[str, str, str, str], ...] = ()
    """Foreign keys: table and column, and the table and column that they refer to."""
    text: str = ""
    """Where values are copied from: question, definitions, tables with samples. Empty: anywhere."""
    wordless: tuple[tuple[str, str], ...] = ()
    """Tables and their columns that hold no words: numbers and dates."""


_FENCE = b"```"
_SPACE = frozenset(b" \t\r\n")
_WORD = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$") | frozenset(
    range(0x80, 0x100)
)
_DIGITS = frozenset(b"0123456789")
_NUMBER = re.compile(rb"\d[\d.]*(e\d*)?", re.IGNORECASE)
_SHORT = re.compile(rb"[a-z]{1,2}\d{0,2}", re.IGNORECASE)
"""What a table may be called in the select list, before it has that alias."""

_CODE = re.compile(
    rb"[^a-z\s\x80-\xff]*|(?:[^a-zA-Z\s\x80-\xff]*[a-zA-Z]){0,2}[^a-zA-Z\s\x80-\xff]*"
)
"""No words, so that it need not be copied: capitals (`USA`), one letter or two, dates, formats."""
_TWO_LETTERS = re.compile(rb"[a-zA-Z\x80-\xff].*[a-zA-Z\x80-\xff]")
"""What no number and no date has: `2025-01-31T08:00`."""
_LONG_CAPITALS = re.compile(rb"[A-Z]{5}")
_TRUTHS = (b"yes", b"no", b"true", b"false")
_CAPITALS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_PLURAL = re.compile(rb"(?:'?s|es)(?![a-z0-9_])")
"""What a word of the prompt may have behind a value: engineers, Boston's."""
_COMPARES = frozenset((b"=", b">", b"<", b"like"))
_COMPARING = frozenset((b"not", b"in", b"like", b"between"))
"""Words between a column and what it is compared with."""

_BESIDE = words(
    "asc desc nulls first last day days month year hour minute second week quarter current "
    "following preceding unbounded separator offset end date datetime timestamp array map struct "
    "ignore respect sets rollup cube semi anti unnest lateral any some filter escape only "
    "except intersect minus interval row qualify recursive"
)
"""Words of queries that StarRocks does not reserve."""
_TYPES = frozenset(
    b"tinyint smallint int integer bigint largeint float double decimal char varchar".split()
)
"""Reserved words that stand nowhere but in types."""
_FROM_WORDS = (b"lateral", b"unnest", b"generate_series", b"table")
_AFTER_FROM = frozenset(
    b"where group having order limit qualify union intersect except minus".split()
)
_SET_OPERATIONS = frozenset(b"union intersect except minus".split())
_BEFORE_BY = frozenset(b"group order".split())
_BEFORE_SELECT = frozenset((b"", b"(", b")", b"/", b"-", b"all", b"distinct", *_SET_OPERATIONS))
"""Signs that end a comment among them."""
_BEFORE_OPERANDS = frozenset(
    b"select distinct from join on using where having by and or not between like in "
    b"case when then else limit offset as , = < > + . (".split()
)
"""What no clause may follow."""


@functools.cache
def _language() -> tuple[tuple[bytes, ...], frozenset[bytes], frozenset[bytes]]:
    """All words sorted, the keywords, and the names of functions; in lower case."""
    known = catalog()
    keywords = frozenset(word.lower().encode() for word in {*known.reserved, *_BESIDE})
    functions = frozenset(name.lower().encode() for name in known.functions)
    return tuple(sorted(keywords | functions)), keywords, functions


Columns = frozenset[bytes]
"""Of one table, in lower case."""


@dataclass(slots=True)
class _Frame:
    """What stands between two parentheses, or the whole query."""

    query: bool = False
    clause: bytes = b""
    among: bool = False
    """Whether it lists what IN compares with."""
    tables: dict[bytes, Columns | None] = field(default_factory=dict)
    """By alias, or by name without one; None: of a subquery, whose columns are not kept."""
    latest: bytes = b""
    """The table that an alias would be for."""
    uses: list[tuple[bytes, bytes]] = field(default_factory=list)
    """Qualifiers (b"": none) and columns of which no table is known yet."""
    settled: bool = False
    """Whether FROM has ended."""
    stored: dict[bytes, bytes] = field(default_factory=dict)
    """Tables of the schema among `tables`: how they are called, and their names."""
    joined: bytes = b""
    """What the table is called that ON joins."""
    compared: tuple[bytes, bytes] | None = None
    """Qualifier (b"": none) and column that what follows would be compared with."""
    left: tuple[bytes, bytes] | None = None
    """Qualifier and column behind ON, up to what its `=` compares them with; AND may add what it
    likes."""

    def copy(self) -> _Frame:
        return _Frame(  # dataclasses.replace takes ten times as long
            self.query,
            self.clause,
            self.among,
            dict(self.tables),
            self.latest,
            list(self.uses),
            self.settled,
            dict(self.stored),
            self.joined,
            self.compared,
            self.left,
        )


class Guide:
    """How far a text has come. Texts are bytes, since a token may end within a character."""

    def __init__(self, names: Names) -> None:
        self._tables = {
            table.encode(): frozenset(column.lower().encode() for column in columns)
            for table, columns in names.tables
        }
        self._links = _both_ways(names.links)
        self._columns = frozenset[bytes]().union(*self._tables.values())
        self._wordless = _fields(names.wordless)
        self._source = b" ".join(names.text.encode().split())
        self._value: bytes | None = None
        """In a string that must be copied: what it says so far."""
        self._for_words = True
        """Whether a string is compared with what may hold words."""
        self._equals = False
        """Whether it is compared with a column as it stands."""
        self._codes = True
        """Whether it may be a code."""
        self._defined: frozenset[bytes] = frozenset()
        """Names that the text itself gave, in lower case."""
        self._ctes: frozenset[bytes] = frozenset()
        self._frames = [_Frame()]
        self._mode = "text"
        self._tail = b""
        """In text and in code fences: what might become a fence or ends one."""
        self._known: dict[tuple[bytes, bool], Guide | None] = {}
        """What `after` has answered: several texts may begin alike."""
        self._word = b""
        self._pending = b""
        """A whole word; what follows tells what it is."""
        self._position = b""
        """What `_word` or `_pending` stands behind."""
        self._before = b""
        """What came last: a keyword, a sign, `.`, or one of the kinds `name`, `table`."""
        self._qualifier = b""
        self._behind = b""
        """What the qualifier stands behind: in ON, that word or sign, else nothing."""

    def after(self, text: bytes, *, copied: bool = False) -> Guide | None:
        """The guide after more text, or None if no query with the known names begins so.

        copied: what the text adds to a value must be copied, and may be no code.
        """
        if self._mode == "free":
            return self
        if (text, copied) not in self._known:
            self._known[text, copied] = self._after(text, copied)
        return self._known[text, copied]

    def _after(self, text: bytes, copied: bool) -> Guide | None:
        ahead = self._copy()
        ahead._codes = not copied
        if not all(map(ahead._byte, text)):
            return None
        ahead._codes = True
        return ahead if not ahead._word or ahead._may_become() else None

    def copies(self) -> bool:
        """Whether the text is within a value that is copied: a wrong token is a slip there."""
        return self._mode == "string" and self._value is not None and self._for_words

    def may_end(self) -> bool:
        """Whether the text may be over: no query is open."""
        return self._mode in ("text", "free")

    def _copy(self) -> Guide:
        ahead = object.__new__(Guide)
        ahead.__dict__.update(self.__dict__)
        ahead._frames = [frame.copy() for frame in self._frames]
        ahead._known = {}
        return ahead

    # -- bytes

    def _byte(self, byte: int) -> bool:
        if self._mode == "code":
            return self._code(byte)
        char = bytes([byte])
        if self._mode == "text":
            self._tail = (self._tail + char)[-3:]
            if self._tail == _FENCE:
                self._mode = "fence"
        elif self._mode == "fence":
            if char == b"\n":
                self._mode = "code"
        elif self._mode == "string":
            return self._string(char)
        elif self._mode == "comment":
            self._tail = (self._tail + char)[-2:]
            if self._tail == b"*/" or (self._qualifier == b"\n" and char == b"\n"):
                self._mode = "code"
        elif self._mode == "quoted":
            return self._quoted(char)
        return True

    def _code(self, byte: int) -> bool:
        if byte in _WORD or (byte == 0x2E and self._goes_on_after_dot()):
            if not self._word:
                if self._pending and not self._resolve(b"a"):
                    return False
                self._position = self._before
            self._word += bytes([byte])
            return True
        if self._word:
            if not self._may_be():
                return False
            self._pending, self._word = self._word, b""
        if byte in _SPACE:
            return True
        sign = bytes([byte])
        return (not self._pending or self._resolve(sign)) and self._sign(sign)

    def _goes_on_after_dot(self) -> bool:
        """Whether a dot belongs to the word: in a number, or in the name of a table."""
        if not self._word:
            return False
        if self._word[0] in _DIGITS:
            return True
        dotted = self._word + b"."
        return self._wants_table(self._position) and any(
            name.startswith(dotted) for name in self._tables
        )

    def _string(self, char: bytes) -> bool:
        if self._tail == b"\\":
            self._tail = b""
        elif char == self._qualifier:
            self._mode = "code"
            return self._value is None or self._may_be_value(whole=True)
        else:
            self._tail = char
            if char == b"\\" and self._value is not None:
                return False  # '' says a quote as well, and what is copied has no other
        if self._value is not None:
            self._value += char
            return self._may_be_value(whole=False)
        return True

    def _may_be_value(self, *, whole: bool) -> bool:
        """Whether the string so far may be compared with its column. whole: it has ended."""
        assert self._value is not None
        if not self._for_words and _TWO_LETTERS.search(self._value):
            return False
        if not self._source or (self._codes and _is_code(self._value)):
            return True
        return _copied(self._value, self._source, whole=whole, exact=self._equals)

    def _holds_no_words(self) -> bool:
        """Whether the column that is compared is one of numbers or dates."""
        frame = self._frames[-1]
        if frame.compared is None or not self._wordless:
            return False
        qualifier, column = frame.compared
        if qualifier:
            owners = [q.stored[qualifier] for q in self._queries() if qualifier in q.stored][:1]
            owners = owners or [qualifier]
        else:
            stored = (name for query in self._queries() for name in query.stored.values())
            owners = [name for name in stored if column in self._tables[name]]
        return bool(owners) and all((owner, column) in self._wordless for owner in owners)

    def _quoted(self, char: bytes) -> bool:
        """Within backquotes; three of them end the code."""
        if char != b"`":
            self._word += char
            names = self._quotable()
            return names is None or any(name.startswith(self._word.lower()) for name in names)
        if not self._word:
            self._tail += char
            if self._tail == _FENCE:
                return self._close()
            return True
        names = self._quotable()
        if names is not None and self._word.lower() not in names:
            return False
        self._mode = "code"
        word, self._word, self._tail = self._word, b"", b""
        self._pending = word
        return True

    def _quotable(self) -> frozenset[bytes] | None:
        """Names that may stand in backquotes here; None: any."""
        if self._tail == b"``":
            return frozenset()  # neither a name nor a fence
        if self._names_something():
            return None
        if self._position == b".":
            return self._columns_of(self._qualifier)
        if self._wants_table(self._position):
            return frozenset(name.lower() for name in self._readable())
        tables = frozenset(name.lower() for name in {*self._tables, *self._ctes, *self._aliases()})
        return tables | self._expressible()

    # -- signs

    def _sign(self, sign: bytes) -> bool:
        before, self._before = self._before, sign
        if sign == b"#" or (before == b"." and sign not in b".`*"):
            return False  # a comment of MySQL's, and what follows no qualifier
        if sign in b"'\"":
            self._mode, self._qualifier, self._tail = "string", sign, b""
            compares = before in _COMPARES or (self._frames[-1].among and before in (b"(", b","))
            self._value = b"" if compares else None
            self._for_words = not (compares and self._holds_no_words())
            self._equals = before != b"like" and self._frames[-1].compared is not None
            self._before = b"name"
        elif sign == b"`":
            self._mode, self._word, self._tail = "quoted", b"", b"`"
            self._before = before
            self._position = before
        elif sign == b"(":
            outer = self._frames[-1]
            among = before == b"in"
            self._frames.append(_Frame(among=among, compared=outer.compared if among else None))
            outer.compared = None
        elif sign == b")":
            return self._close_frame()
        elif sign == b"-" and before == b"-":
            self._mode, self._qualifier, self._tail = "comment", b"\n", b""
        elif sign == b"*" and before == b"/":
            self._mode, self._qualifier, self._tail = "comment", b"*/", b""
        elif sign == b";":
            return len(self._frames) == 1 and self._settle(self._frames[0])
        return True

    def _close_frame(self) -> bool:
        if len(self._frames) == 1:
            return False
        frame = self._frames[-1]
        if frame.query and not self._settle(frame):
            return False
        self._frames.pop()
        self._before = b")"
        outer = self._frames[-1]
        if outer.query and frame.query and outer.clause == b"from":
            outer.latest = b"(%d" % len(outer.tables)
            outer.tables[outer.latest] = None
        return True

    def _close(self) -> bool:
        """The fence that ends the query."""
        if len(self._frames) != 1 or not self._settle(self._frames[0]):
            return False
        self._mode = "free"
        return True

    # -- words

    def _wants_table(self, position: bytes) -> bool:
        frame = self._frames[-1]
        return frame.query and frame.clause == b"from" and position in (b"from", b"join", b",")

    def _names_something(self) -> bool:
        """Whether a word here is a name that the text gives: of a column, a table or a CTE."""
        frame = self._frames[-1]
        if self._position == b"as":
            return True
        if frame.clause == b"with" and not frame.query:
            return self._position in (b"with", b"recursive", b",")
        return frame.query and frame.clause == b"from" and self._position in (b"table", b")")

    def _may_become(self) -> bool:
        """Whether the word so far begins something that may stand here."""
        word = self._word
        lower = word.lower()
        if self._mode == "quoted":
            return True
        if self._position in _BEFORE_BY:
            return b"by".startswith(lower)
        if self._names_something() and (self._said_to_name() or _SHORT.fullmatch(word)):
            return word not in self._misfits() or (
                not self._said_to_name() and self._may_begin(lower)
            )
        if self._position == b".":
            return any(name.startswith(lower) for name in self._columns_of(self._qualifier))
        if self._wants_table(self._position):
            return any(n.startswith(word) for n in self._readable()) or any(
                n.startswith(lower) for n in _FROM_WORDS
            )
        if word[0] in _DIGITS and _NUMBER.fullmatch(word):
            return True
        if self._names_something():
            return self._may_begin(lower)
        return (
            self._may_begin(lower)
            or any(name.startswith(lower) for name in self._expressible())
            or any(name.startswith(word) for name in self._qualifiers())
            or self._may_be_alias(word)
        )

    def _may_begin(self, lower: bytes) -> bool:
        """Whether a keyword or function that may stand here begins so.

        A keyword that ends FROM is none while a column of the select list has no table: said
        whole, it could only be taken for something else.
        """
        words = _language()[0]
        at = bisect_left(words, lower)
        while at < len(words) and words[at].startswith(lower):
            if self._may_follow(words[at]):
                return True
            at += 1
        return False

    def _may_follow(self, word: bytes) -> bool:
        """Whether a word of the language may stand where one is being written."""
        position = self._position
        if word == b"select":
            return position in _BEFORE_SELECT
        if word == b"order" and position == b"(":
            return True  # of a window
        if word in _TYPES:
            return position in (b"as", b"<")  # of a cast, also within ARRAY<…>
        if word in _AFTER_FROM or word in (b"from", b"on", b"join"):
            if position in _BEFORE_OPERANDS:
                return False
            return word not in _AFTER_FROM or self._may_settle()
        return True

    def _may_settle(self) -> bool:
        frame = self._frames[-1]
        if not frame.query or frame.settled or frame.clause not in (b"from", b"on", b"using"):
            return True
        return self._has_tables(frame)

    def _may_be_alias(self, word: bytes) -> bool:
        """Whether the select list may call a table so that FROM has yet to bring."""
        frame = self._frame
        if frame.settled or frame.clause in (b"on", b"using"):
            return False
        return _SHORT.fullmatch(word) is not None

    def _said_to_name(self) -> bool:
        """Whether a word here is a name whatever it says; else it may be a keyword as well."""
        return not (self._frames[-1].clause == b"from" and self._position in (b"table", b")"))

    def _may_be(self) -> bool:
        """Whether the whole word may stand here, whatever follows."""
        word = self._word
        lower = word.lower()
        if self._names_something() and (self._said_to_name() or _SHORT.fullmatch(word)):
            return word not in self._misfits()
        if self._position in _BEFORE_BY:
            return lower == b"by"
        if self._names_something():
            return lower in _language()[1] and self._may_follow(lower)
        if self._position == b".":
            return lower in self._columns_of(self._qualifier)
        if self._wants_table(self._position):
            return word in self._readable() or lower in _FROM_WORDS
        _, keywords, functions = _language()
        return (
            (lower in keywords and self._may_follow(lower))
            or lower in functions
            or lower in self._expressible()
            or word in self._qualifiers()
            or (word[0] in _DIGITS and _NUMBER.fullmatch(word) is not None)
            or self._may_be_alias(word)
        )

    def _resolve(self, follower: bytes) -> bool:
        """Say what the pending word is, now that it is known what follows it."""
        word, self._pending = self._pending, b""
        lower = word.lower()
        position, self._before = self._position, b"name"
        frame = self._frames[-1]
        _, keywords, functions = _language()
        if position == b".":
            self._use(self._qualifier, lower)
            frame.compared = (self._qualifier, lower)
            joins = self._behind == b"on" and follower == b"="
            frame.left = (self._qualifier, lower) if joins else None
            return True
        if self._wants_table(position):
            self._before = b"table"
            if lower not in _FROM_WORDS or word in self._tables or word in self._ctes:
                frame.latest = frame.joined = word
                frame.tables[word] = self._tables.get(word)
                if word in self._tables and word not in self._ctes:
                    frame.stored[word] = word
            return True
        after_table = position in (b"table", b")")  # where an alias or a keyword may stand
        if self._names_something() and not (after_table and lower in keywords):
            return self._name(word)
        if follower == b".":
            may = word in self._qualifiers() or self._may_be_alias(word)
            self._before, self._qualifier = b".", word
            self._behind = position if frame.query and frame.clause == b"on" else b""
            return may
        if word[0] in _DIGITS and _NUMBER.fullmatch(word):
            return True
        if follower == b"(" and lower in functions and lower not in _reserved():
            self._before = lower
            return True
        if lower in self._expressible() and lower not in _reserved() and follower != b"(":
            # `interval 1 year` and `date '2025-01-01'` name no columns.
            if lower in self._columns and position != b"name" and follower not in b"'\"":
                self._use(b"", lower)
                frame.compared = (b"", lower)
            return True
        self._before = lower
        return lower in keywords and self._keyword(lower)

    def _name(self, word: bytes) -> bool:
        frame = self._frames[-1]
        self._before = b"name"
        if frame.clause == b"with" and not frame.query:
            self._ctes |= {word}
        elif frame.query and frame.clause == b"from" and frame.latest:
            columns = frame.tables.pop(frame.latest)
            frame.tables[word] = columns
            if (stored := frame.stored.pop(frame.latest, None)) is not None:
                frame.stored[word] = stored
            frame.latest, frame.joined = b"", word
        else:
            self._defined |= {word.lower()}
        return True

    def _keyword(self, word: bytes) -> bool:
        frame = self._frames[-1]
        if word not in _COMPARING:
            frame.compared = None
        if word == b"select":
            if frame.query and not frame.settled:
                return False
            self._frames[-1] = _Frame(query=True, clause=b"select")
        elif word == b"with" and not frame.query:
            frame.clause = b"with"
        elif frame.query and (word == b"join" or (word, frame.clause) == (b"from", b"select")):
            frame.clause = b"from"
        elif frame.query and word in (b"on", b"using"):
            frame.clause = word
        elif frame.query and word in _AFTER_FROM:
            frame.clause = word
            return self._settle(frame)
        return True

    # -- what names mean

    @property
    def _frame(self) -> _Frame:
        """The innermost query."""
        return next((f for f in reversed(self._frames) if f.query), self._frames[0])

    def _queries(self) -> Iterator[_Frame]:
        return (frame for frame in reversed(self._frames) if frame.query)

    def _use(self, qualifier: bytes, column: bytes) -> None:
        frame = self._frame
        if not frame.settled and frame.clause == b"select":
            frame.uses.append((qualifier, column))

    def _columns_of(self, qualifier: bytes) -> frozenset[bytes]:
        """Columns that may follow `qualifier.`."""
        columns = self._all_columns_of(qualifier)
        linked = self._linked(qualifier, self._behind) if self._behind else None
        return columns if linked is None else columns & linked

    def _all_columns_of(self, qualifier: bytes) -> frozenset[bytes]:
        for frame in self._queries():
            if qualifier in frame.tables:
                columns = frame.tables[qualifier]
                return self._columns | self._defined if columns is None else columns
        if qualifier in self._tables:
            return self._tables[qualifier]
        used = {column for name, column in self._frame.uses if name == qualifier}
        possible = [columns for columns in self._tables.values() if used <= columns]
        more = self._columns | self._defined if self._ctes else frozenset()
        return more.union(*possible)

    def _expressible(self) -> frozenset[bytes]:
        """Columns and aliases that may stand alone here, in lower case."""
        frame = self._frame
        if not frame.settled and frame.clause != b"on":
            return self._columns | self._defined
        seen: set[bytes] = set()
        doubtful: set[bytes] = set()
        for query in self._queries():
            known = [*query.tables.values()]
            if None in known or (not query.settled and query is not frame):
                return self._columns | self._defined
            here: set[bytes] = set()
            for columns in known:
                assert columns is not None
                doubtful |= (here & columns) - seen
                here |= columns
            seen |= here
        return frozenset(seen - doubtful) | self._defined

    def _qualifiers(self) -> frozenset[bytes]:
        frame = self._frame
        names = frozenset(self._aliases())
        if frame is self._frames[-1] and frame.clause == b"on":
            return frozenset(n for n in names if self._linked(n, self._position) != frozenset())
        if frame.settled or frame.clause in (b"on", b"from"):
            return names
        return names | frozenset(self._tables) | self._ctes

    def _readable(self) -> frozenset[bytes]:
        """Tables that may be read here: behind JOIN, those that something joins to the others."""
        names = frozenset(self._tables) | self._ctes
        frame = self._frames[-1]
        if self._position != b"join" or len(frame.stored) < len(frame.tables):
            return names
        earlier = set(frame.stored.values())
        return frozenset(
            name
            for name in names
            if name in self._ctes or any(self._pairs(name, one) != frozenset() for one in earlier)
        )

    def _linked(self, qualifier: bytes, behind: bytes) -> frozenset[bytes] | None:
        """Columns of a source that may stand behind ON or its `=`, for what they join.

        None: any; nothing is said of other places, and of what is no table of the schema.
        """
        frame = self._frame
        table = frame.stored.get(qualifier)
        if table is None or len(frame.stored) < len(frame.tables):
            return None
        if behind == b"=" and frame.left is not None:
            other, column = frame.left
            if other not in frame.stored:
                return None
            pairs = self._pairs(frame.stored[other], table)
            return None if pairs is None else frozenset(b for a, b in pairs if a == column)
        if behind != b"on":
            return None
        others = [name for name in frame.stored if name != qualifier]
        if qualifier != frame.joined:
            others = [frame.joined]
        found: frozenset[bytes] = frozenset()
        for name in others:
            pairs = self._pairs(table, frame.stored[name])
            if pairs is None:
                return None
            found |= {a for a, _ in pairs}
        return found

    def _pairs(self, one: bytes, other: bytes) -> frozenset[tuple[bytes, bytes]] | None:
        """Columns of two tables that join them. None: the schema does not say."""
        if not self._links or one == other:
            return None
        same = frozenset((name, name) for name in self._tables[one] & self._tables[other])
        if direct := self._links.get((one, other)):
            return direct | same
        if same:
            return None  # by these, or by a key that was not declared
        return frozenset(
            (mine, theirs)
            for (table, far), keys in self._links.items()
            if table == one
            for mine, target in keys
            for theirs, its in self._links.get((other, far), ())
            if its == target
        )

    def _aliases(self) -> Iterator[bytes]:
        for query in self._queries():
            yield from query.tables

    def _misfits(self) -> frozenset[bytes]:
        """Aliases that the latest table may not have: columns were used that it lacks."""
        frame = self._frames[-1]
        columns = frame.tables.get(frame.latest) if frame.latest else None
        if columns is None or not frame.query or frame.clause != b"from":
            return frozenset()
        return frozenset(name for name, column in frame.uses if name and column not in columns)

    def _settle(self, frame: _Frame) -> bool:
        """FROM has ended: whether every column of the select list has its table."""
        frame.settled = True
        return self._has_tables(frame)

    def _has_tables(self, frame: _Frame) -> bool:
        outer = [query for query in self._frames if query.query and query is not frame]
        if any(not query.settled for query in outer):
            return True  # what this one lacks, an outer one may bring
        seen = [*outer, frame]
        everything = [columns for query in seen for columns in query.tables.values()]
        for name, column in frame.uses:
            if name:
                owner = [query.tables[name] for query in seen if name in query.tables]
                if not owner or not any(o is None or column in o for o in owner):
                    return False
            elif column not in self._defined and not any(
                columns is None or column in columns for columns in everything
            ):
                return False
        return True


def _copied(value: bytes, source: bytes, *, whole: bool, exact: bool) -> bool:
    """Whether a text that is compared with something was copied from a source, in whole words.

    A pattern begins with what was. Of 2,676 values in Spider's training queries that are compared
    for equality, 158 were not, most of them codes. whole: the text has ended, else it may go on.
    exact: capitals stay, as in all but 29 of these; what is small may be written large.
    """
    if value[:1].isspace() or (whole and value[-1:].isspace()):
        return False
    part, ended, _ = value.lstrip(b"%").partition(b"%")
    ends = whole or bool(ended)
    if exact and _says_truth(part, whole=whole):
        return True
    for at in _places(part.lower(), source.lower()):
        end = at + len(part)
        if exact and not _keeps_capitals(source[at:end], part):
            continue
        if not ends or _parted(source, end) or _PLURAL.match(source, end) is not None:
            return True
    return False


def _is_code(value: bytes) -> bool:
    return _CODE.fullmatch(value) is not None and _LONG_CAPITALS.search(value) is None


def _says_truth(value: bytes, *, whole: bool) -> bool:
    lower = value.lower()
    return any(lower == word if whole else word.startswith(lower) for word in _TRUTHS)


def _places(part: bytes, source: bytes) -> Iterator[int]:
    """Where a text stands at the beginning of a word."""
    at = source.find(part)
    while at >= 0:
        if _parted(source, at):
            yield at
        at = source.find(part, at + 1)


def _keeps_capitals(source: bytes, copy: bytes) -> bool:
    return all(new == old for old, new in zip(source, copy, strict=True) if old in _CAPITALS)


def _parted(text: bytes, at: int) -> bool:
    """Whether a word may begin or end there: Chinese has no spaces."""
    around = text[max(at - 1, 0) : at + 1]
    return at in (0, len(text)) or not all(byte in _WORD and byte < 0x80 for byte in around)


_Links = dict[tuple[bytes, bytes], frozenset[tuple[bytes, bytes]]]


@functools.lru_cache(maxsize=64)
def _both_ways(links: tuple[tuple[str, str, str, str], ...]) -> _Links:
    """Pairs of columns by the tables that they join, in both orders; columns in lower case."""
    found: _Links = {}
    for table, column, far_table, far_column in links:
        ends = (table.encode(), column.lower().encode())
        far_ends = (far_table.encode(), far_column.lower().encode())
        for (one, mine), (other, theirs) in ((ends, far_ends), (far_ends, ends)):
            found[one, other] = found.get((one, other), frozenset()) | {(mine, theirs)}
    return found


@functools.lru_cache(maxsize=64)
def _fields(columns: tuple[tuple[str, str], ...]) -> frozenset[tuple[bytes, bytes]]:
    return frozenset((table.encode(), column.lower().encode()) for table, column in columns)


@functools.cache
def _reserved() -> frozenset[bytes]:
    return frozenset(word.lower().encode() for word in catalog().reserved)
