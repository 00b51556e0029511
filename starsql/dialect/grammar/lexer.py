"""StarRocks' own tokens, as StarRocksLex.g4 cuts a text into them.

    SELECT a.b, 'x'  ->  SELECT ` . ` , ' <end>

Only what the recogniser asks of a token is kept: its kind and its place. sqlglot's tokenizer cannot
stand in for it: it joins words (ORDER BY), knows words and signs that StarRocks does not, and
stumbles over characters that StarRocks drops without a word.

Source: https://github.com/StarRocks/starrocks/blob/main/fe/fe-grammar/src/main/antlr/com/starrocks/grammar/StarRocksLex.g4
"""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = ["BINARY", "DECIMAL", "DOTTED", "END", "INTEGER", "NAME", "STRING", "lex"]

# Kinds of tokens that are not spelled out in the grammar; words and signs are their own kind.
NAME = "`"
STRING = "'"
INTEGER = "0"
DECIMAL = "0."
BINARY = "X'"
DOTTED = ".0"
"""`.1st`: a name that begins with a digit, with the dot before it."""
END = ""

# ANTLR takes the longest match, a regex the first: longer alternatives come first.
_TOKEN = re.compile(
    r"""
      (?P<gap>     [ \r\n\t\u3000]+ | --[^\r\n]* | /\*.*?\*/ )
    | (?P<binary>  [xX](?: '[^'\\]*' | "[^"\\]*" ) )
    | (?P<word>    [A-Za-z_$\u0080-\U0010ffff][\w$\u0080-\U0010ffff]* )
    | (?P<sign>    <=> | <> | != | <= | >= | => | -> | && | \|\| | \[\*\]
                 | [=<>+*/%&|^~!@()\[\]{},:;?-] )
    | (?P<string>  '(?: [^'\\] | \\. | '' )*+' | "(?: [^"\\] | \\. | "" )*+" )
    | (?P<quoted>  `(?: [^`] | `` )*+` )
    | (?P<dotted>  \.\d[\d]*[A-Za-z_$\u0080-\U0010ffff][\w$\u0080-\U0010ffff]* )
    | (?P<decimal> (?: \d+(?:\.\d*)? | \.\d+ )[eE][+-]?\d+(?![\w$]) | \d+\.\d* | \.\d+ )
    | (?P<digits>  \d+[A-Za-z_$\u0080-\U0010ffff][\w$\u0080-\U0010ffff]* )
    | (?P<integer> \d+ )
    | (?P<dot>     \. )
    """,
    re.VERBOSE | re.DOTALL,
)
_FIXED = {
    "binary": BINARY,
    "string": STRING,
    "quoted": NAME,
    "digits": NAME,
    "dotted": DOTTED,
    "decimal": DECIMAL,
    "integer": INTEGER,
}


def lex(
    sql: str, keywords: Mapping[str, str], start: int = 0, end: int | None = None
) -> tuple[list[str], list[int]]:
    """Kinds of the tokens between two offsets and where each begins; the last ones are END.

    keywords: kinds of words by their upper case; any other word is a NAME. Characters that no
    token begins with are dropped, as StarRocks' lexer does.
    """
    end = len(sql) if end is None else end
    kinds: list[str] = []
    starts: list[int] = []
    for match in _TOKEN.finditer(sql, start, end):
        group = match.lastgroup
        if group == "gap":
            continue
        text = match[0]
        if group == "word":
            kinds.append(keywords.get(text.upper(), NAME))
        elif group in ("sign", "dot"):
            kinds.append(text)
        else:
            kinds.append(_FIXED[group or ""])
        starts.append(match.start())
    # As many as the grammar looks ahead.
    return kinds + [END] * 4, starts + [end] * 4
