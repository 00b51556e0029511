"""What sqlglot reads and StarRocks' grammar does not. All codes begin with "syntax".

Whether a query is refused is decided by the recogniser of `starsql.dialect.grammar` alone; rules
explain it where they know what the writer meant, and "syntax" names the token where none does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.catalog import words
from starsql.dialect.lint.rule import Hit, Rule, Subject
from starsql.dialect.parse import similar, token_at

__all__ = ["RULES"]

_GRAMMAR = (
    "https://github.com/StarRocks/starrocks/blob/main/fe/fe-grammar/src/main/antlr/com/starrocks/"
    "grammar/StarRocks.g4"
)
_KEYWORDS_DOC = "https://docs.starrocks.io/docs/sql-reference/sql-statements/keywords/"

Check = Callable[[Subject], Iterator[Hit]]

_OPERANDS = frozenset(
    {
        TokenType.VAR,
        TokenType.IDENTIFIER,
        TokenType.STRING,
        TokenType.NUMBER,
        TokenType.R_PAREN,
        TokenType.R_BRACKET,
        TokenType.NOT,
        TokenType.NULL,
    }
)


def _sequence(
    subject: Subject, *, phrases: tuple[str, ...], hint: str | None, infix: bool = False
) -> Iterator[Hit]:
    """Hits wherever these words follow one another. infix: only behind an operand."""
    words = subject.words
    for phrase in phrases:
        wanted = phrase.split()
        for i in subject.word_places.get(wanted[0], ()):
            if [word for word, _ in words[i : i + len(wanted)]] != wanted:
                continue
            if infix and (i == 0 or words[i - 1][1].token_type not in _OPERANDS):
                continue
            if i and words[i - 1][0] == ".":
                continue
            yield Hit(words[i][1], (words[i][1].text,), hint)


def _words(*phrases: str, hint: str | None = None, infix: bool = False) -> Check:
    return partial(_sequence, phrases=phrases, hint=hint, infix=infix)


def _nodes(
    subject: Subject, *, kinds: tuple[type[exp.Expr], ...], word: str, hint: str | None
) -> Iterator[Hit]:
    for node in subject.all(*kinds):
        yield Hit(_token_of(subject, word) or node, (word.lower(),), hint)


def _token_of(subject: Subject, word: str) -> Token | None:
    places = subject.word_places.get(word)
    return subject.words[places[0]][1] if places else None


def _kinds(*kinds: type[exp.Expr], word: str, hint: str | None = None) -> Check:
    return partial(_nodes, kinds=kinds, word=word, hint=hint)


def statement_start(subject: Subject) -> Iterator[Hit]:
    if isinstance(subject.tree, (exp.Query, exp.Anonymous)):
        first, token = subject.words[0]
        if first not in ("SELECT", "WITH", "("):
            yield Hit(token, (token.text,), "a query starts with SELECT or WITH")


def quantified(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Any, exp.All):
        if isinstance(node.parent, exp.Binary):
            word = type(node).__name__.upper()
            yield Hit(
                _token_of(subject, word) or node, (word.lower(),), "use IN, EXISTS, MIN or MAX"
            )


def tuple_in_list(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.In):
        if not isinstance(node.this, exp.Tuple) or node.args.get("query") is not None:
            continue
        if any(isinstance(item, exp.Tuple) for item in node.expressions):
            yield Hit(node, ("(",), "compare with OR, or select the pairs in a subquery")


def shift(subject: Subject) -> Iterator[Hit]:
    # In ARRAY<ARRAY<INT>> two signs meet as well; only a shift leaves a node.
    if any(subject.all(exp.BitwiseLeftShift)):
        yield from _sequence(subject, phrases=("< <",), hint="write a BITSHIFTLEFT b")
    if any(subject.all(exp.BitwiseRightShift)):
        yield from _sequence(subject, phrases=("> >",), hint="write a BITSHIFTRIGHT b")


def named_window(subject: Subject) -> Iterator[Hit]:
    hint = "write the window out in each OVER (...)"
    for select in subject.all(exp.Select):
        for window in select.args.get("windows") or ():
            yield Hit(window, ("window",), hint)
    for window in subject.all(exp.Window):
        if window.args.get("alias") is not None and window.args.get("over") is not None:
            yield Hit(window, ("over",), hint)


def groups_frame(subject: Subject) -> Iterator[Hit]:
    for spec in subject.all(exp.WindowSpec):
        if str(spec.args.get("kind")).upper() == "GROUPS":
            yield Hit(_token_of(subject, "GROUPS") or spec, ("groups",), "frames are ROWS or RANGE")


def table_alias_columns(subject: Subject) -> Iterator[Hit]:
    for table in subject.all(exp.Table):
        alias = table.args.get("alias")
        if alias is not None and alias.columns and isinstance(table.this, exp.Identifier):
            yield Hit(table, ("(",), "only derived tables and table functions rename their columns")


def join_without_on(subject: Subject) -> Iterator[Hit]:
    for join in subject.all(exp.Join):
        outer = join.side in ("LEFT", "RIGHT", "FULL") or join.kind in ("SEMI", "ANTI")
        conditions = [join.args.get(key) for key in ("on", "using")]
        if outer and not any(conditions) and join.args.get("method") != "NATURAL":
            kind = f"{join.side} {join.kind or 'OUTER'} JOIN".strip()
            yield Hit(
                join, (), f"{kind} requires an ON or USING clause; for all pairs write CROSS JOIN"
            )


def reserved_name(subject: Subject) -> Iterator[Hit]:
    reserved = subject.catalog.reserved
    for node in subject.all(exp.Identifier):
        upper = node.name.upper()
        if upper not in reserved or node.args.get("quoted") or upper in _NAMES_ALL_THE_SAME:
            continue
        start = node.meta.get("start")
        # A dot before it makes any word a name (DOT_IDENTIFIER of the lexer).
        if start is None or subject.sql[:start].rstrip().endswith("."):
            continue
        if subject.sql[start : node.meta["end"] + 1].upper() == upper:
            yield Hit(node, (node.name,), f"a reserved word; write `{node.name}` in backticks")


_NAMES_ALL_THE_SAME = words(
    "DUAL CURRENT_USER CURRENT_ROLE CURRENT_GROUP CURRENT_WAREHOUSE CURRENT_DATE CURRENT_TIME "
    "CURRENT_TIMESTAMP LOCALTIME LOCALTIMESTAMP LAST_QUERY_ID ALL DEFAULT"
)


def unknown_type(subject: Subject) -> Iterator[Hit]:
    words = subject.words
    for i in subject.word_places.get("AS", ()):
        kind, after = [*[word for word, _ in words[i + 1 : i + 3]], "", ""][:2]
        if kind in _FOREIGN_TYPES and after in ("(", ")"):
            yield Hit(words[i + 1][1], (words[i + 1][1].text,), _FOREIGN_TYPES[kind])


_FOREIGN_TYPES = {
    "NVARCHAR": "use VARCHAR",
    "NCHAR": "use CHAR",
    "VARCHAR2": "use VARCHAR",
    "LONGTEXT": "use STRING",
    "MEDIUMTEXT": "use STRING",
    "TINYTEXT": "use STRING",
    "CLOB": "use STRING",
    "BYTEA": "use VARBINARY",
    "BLOB": "use VARBINARY",
    "INT64": "use BIGINT",
    "FLOAT64": "use DOUBLE",
    "INT4": "use INT",
    "INT8": "use BIGINT",
    "FLOAT8": "use DOUBLE",
    "TIMESTAMPTZ": "use DATETIME",
    "UUID": "use VARCHAR(36)",
}


def worded_arguments(subject: Subject) -> Iterator[Hit]:
    words = subject.words
    for name, separators in _WORDED.items():
        for i in subject.word_places.get(name, ()):
            if not (i and words[i - 1][0] == "."):
                yield from _worded(words[i + 1 :], name, separators)


def _worded(
    words: list[tuple[str, Token]], name: str, separators: tuple[str, ...]
) -> Iterator[Hit]:
    depth = 0
    for word, token in words:
        depth += (word == "(") - (word == ")")
        if not depth or word == "SELECT":
            return
        if depth == 1 and word in separators:
            yield Hit(token, (token.text,), f"write {name.lower()}(...) with commas")
            return


_WORDED = {
    "TRIM": ("BOTH", "LEADING", "TRAILING", "FROM"),
    "SUBSTRING": ("FROM", "FOR"),
    "SUBSTR": ("FROM", "FOR"),
    "POSITION": ("IN",),
    "OVERLAY": ("PLACING",),
}


def window_function_without_over(subject: Subject) -> Iterator[Hit]:
    for kind, nodes in subject.nodes.items():
        if not issubclass(kind, exp.Func):
            continue
        for node in nodes:
            parent = node.parent
            if isinstance(parent, (exp.IgnoreNulls, exp.RespectNulls)):
                parent = parent.parent
            name = subject.name_of(node)
            if subject.catalog.is_window_only(name) and not isinstance(parent, exp.Window):
                yield Hit(node, (name,), f"write {name}(...) OVER (...)")


def distinct_argument(subject: Subject) -> Iterator[Hit]:
    for node in subject.all(exp.Distinct):
        parent = node.parent
        if isinstance(parent, exp.Order):
            parent = parent.parent
        if isinstance(parent, exp.Func):
            name = subject.name_of(parent)
            base = name.removesuffix("_if")
            if name and base not in _DISTINCT:
                hint = f"DISTINCT goes with {', '.join(sorted(_DISTINCT))} only"
                yield Hit(parent, ("distinct",), hint)


_DISTINCT = words("avg count max min sum array_agg group_concat string_agg")


def star_argument(subject: Subject) -> Iterator[Hit]:
    for star in subject.all(exp.Star):
        if isinstance(star.parent, exp.Func) and subject.name_of(star.parent) != "count":
            yield Hit(star.parent, ("*",), "only COUNT takes *")


def named_arguments(subject: Subject) -> Iterator[Hit]:
    return _sequence(subject, phrases=("=>",), hint="name all arguments of a call, or none")


def _refused(subject: Subject, *, check: Check) -> Iterator[Hit]:
    """Hits of a check in queries that StarRocks' grammar refuses."""
    return check(subject) if subject.mismatch is not None else iter(())


def unexplained(subject: Subject) -> Iterator[Hit]:
    """The token that StarRocks' grammar cannot take, if none of the rules knows better."""
    found = subject.mismatch
    if found is None or any(True for rule in _EXPLANATIONS for _ in rule.check(subject)):
        return
    yield Hit(found, (token_at(subject.sql, found.start), similar(found)))


def _rule(
    name: str, check: Check, bad: str, good: str, *, message: str = "Unexpected input '{}'"
) -> Rule:
    url = _KEYWORDS_DOC if name == "reserved-word" else _GRAMMAR
    return Rule(
        f"syntax-{name}", message, partial(_refused, check=check), bad=bad, good=good, url=url
    )


_EXPLANATIONS = (
    _rule(
        "statement-start",
        statement_start,
        "FROM player",
        "(SELECT id FROM player)",
    ),
    _rule(
        "ilike",
        _words("ILIKE", "NOT ILIKE", hint="write lower(a) LIKE lower(b)", infix=True),
        "SELECT id FROM player WHERE name ILIKE 'a%'",
        "SELECT id FROM player WHERE name LIKE 'a%'",
    ),
    _rule(
        "double-colon",
        _words("::", hint="write CAST(a AS type)"),
        "SELECT id::STRING FROM player",
        "SELECT CAST(id AS STRING), '::' FROM player",
    ),
    _rule(
        "is-true",
        _words(
            "IS TRUE",
            "IS FALSE",
            "IS NOT TRUE",
            "IS NOT FALSE",
            "IS UNKNOWN",
            hint="write a = TRUE, or just a",
        ),
        "SELECT id FROM player WHERE (id > 1) IS TRUE",
        "SELECT id FROM player WHERE (id > 1) = TRUE",
    ),
    _rule(
        "is-distinct-from",
        _words("IS DISTINCT FROM", "IS NOT DISTINCT FROM", hint="write NOT (a <=> b), or a <=> b"),
        "SELECT id FROM player WHERE name IS DISTINCT FROM 'a'",
        "SELECT id FROM player WHERE NOT (name <=> 'a')",
    ),
    _rule(
        "quantified-comparison",
        quantified,
        "SELECT id FROM player WHERE team_id = ANY (SELECT team_id FROM team)",
        "SELECT id FROM player WHERE team_id IN (SELECT team_id FROM team)",
    ),
    _rule(
        "tuple-in-list",
        tuple_in_list,
        "SELECT id FROM player WHERE (id, team_id) IN ((1, 2), (3, 4))",
        "SELECT id FROM player WHERE (id, team_id) IN (SELECT 1, 2)",
    ),
    _rule(
        "empty-in",
        _words("IN ( )", hint="an empty list is never IN; write FALSE"),
        "SELECT id FROM player WHERE id IN ()",
        "SELECT id FROM player WHERE id IN (NULL)",
        message="No viable statement for input '{} ()'",
    ),
    _rule(
        "within-group",
        _words(
            "WITHIN GROUP",
            hint="write percentile_cont(a, 0.5); group_concat(a ORDER BY b) from 3.0 on",
        ),
        "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY score) FROM player",
        "SELECT percentile_cont(score, 0.5) FROM player",
    ),
    _rule(
        "named-window",
        named_window,
        "SELECT sum(score) OVER w FROM player WINDOW w AS (PARTITION BY team_id)",
        "SELECT sum(score) OVER (PARTITION BY team_id) FROM player",
    ),
    _rule(
        "groups-frame",
        groups_frame,
        "SELECT sum(score) OVER (ORDER BY id GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) "
        "FROM player",
        "SELECT sum(score) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM player",
    ),
    _rule(
        "fetch-first",
        _kinds(exp.Fetch, word="FETCH", hint="write LIMIT n"),
        "SELECT id FROM player FETCH FIRST 5 ROWS ONLY",
        "SELECT id FROM player LIMIT 5",
    ),
    _rule(
        "tablesample",
        _kinds(
            exp.TableSample,
            word="TABLESAMPLE",
            hint="write LIMIT; SAMPLE('percent' = '10') from 3.5 on",
        ),
        "SELECT id FROM player TABLESAMPLE (10)",
        "SELECT id FROM player LIMIT 10",
    ),
    _rule(
        "with-rollup",
        _words("WITH ROLLUP", "WITH CUBE", hint="write GROUP BY ROLLUP(a)"),
        "SELECT team_id, count(*) FROM player GROUP BY team_id WITH ROLLUP",
        "SELECT team_id, count(*) FROM player GROUP BY ROLLUP(team_id)",
    ),
    _rule(
        "worded-arguments",
        worded_arguments,
        "SELECT trim(BOTH 'x' FROM name) FROM player",
        "SELECT trim(name, 'x'), extract(YEAR FROM founded) FROM player, team",
    ),
    _rule(
        "escape",
        _kinds(exp.Escape, word="ESCAPE", hint="escape with a backslash"),
        "SELECT id FROM player WHERE name LIKE 'a!_' ESCAPE '!'",
        r"SELECT id FROM player WHERE name LIKE 'a\\_'",
    ),
    _rule(
        "lateral-view",
        _words("LATERAL VIEW", hint="write t, unnest(a) AS u(x)"),
        "SELECT x FROM tags LATERAL VIEW explode(tag) u AS x",
        "SELECT x FROM tags, LATERAL unnest(tag) u(x)",
    ),
    _rule(
        "apply",
        _words("CROSS APPLY", "OUTER APPLY", hint="write t, unnest(a) AS u(x)"),
        "SELECT x FROM tags CROSS APPLY unnest(tag) u(x)",
        "SELECT x FROM tags CROSS JOIN unnest(tag) u(x)",
    ),
    _rule(
        "unpivot",
        _words("UNPIVOT (", hint="write UNION ALL", infix=True),
        "SELECT * FROM player UNPIVOT (v FOR k IN (id, team_id))",
        "SELECT id AS v FROM player UNION ALL SELECT team_id FROM player",
    ),
    _rule(
        "distinct-on",
        _words("DISTINCT ON", hint="filter with QUALIFY row_number() OVER (...) = 1"),
        "SELECT DISTINCT ON (team_id) team_id, id FROM player",
        "SELECT DISTINCT team_id, id FROM player",
    ),
    _rule(
        "straight-join",
        _words("STRAIGHT_JOIN", hint="write JOIN"),
        "SELECT title FROM player STRAIGHT_JOIN team",
        "SELECT title FROM player CROSS JOIN team",
    ),
    _rule(
        "match-against",
        _kinds(exp.MatchAgainst, word="AGAINST", hint="use LIKE or MATCH on an inverted index"),
        "SELECT id FROM player WHERE MATCH(name) AGAINST ('x')",
        "SELECT id FROM player WHERE name LIKE '%x%'",
    ),
    _rule(
        "similar-to",
        _words("SIMILAR TO", hint="write REGEXP"),
        "SELECT id FROM player WHERE name SIMILAR TO 'a.*'",
        "SELECT id FROM player WHERE name REGEXP 'a.*'",
    ),
    _rule(
        "for-update",
        _kinds(exp.Lock, word="FOR", hint="a query locks nothing; remove it"),
        "SELECT id FROM player FOR UPDATE",
        "SELECT id FROM player",
    ),
    _rule(
        "into",
        _kinds(exp.Into, word="INTO", hint="remove it; a query gives its rows to the caller"),
        "SELECT id INTO other FROM player",
        "SELECT id FROM player",
    ),
    _rule(
        "assignment",
        _words(":=", hint="variables cannot be assigned in a query; use a window function"),
        "SELECT @n := 1",
        "SELECT 1 AS n",
    ),
    _rule(
        "double-arrow",
        _words("->>", hint="write get_json_string(a, '$.x')"),
        "SELECT extra->>'$.x' FROM tags",
        "SELECT extra->'$.x' FROM tags",
    ),
    _rule(
        "array-constructor",
        _words("ARRAY [", hint="write [1, 2], or ARRAY<INT>[1, 2]"),
        "SELECT ARRAY[1, 2]",
        "SELECT [1, 2], ARRAY<INT>[1, 2]",
    ),
    _rule(
        "xor",
        _words("XOR", hint="write (a AND NOT b) OR (b AND NOT a), or a <> b", infix=True),
        "SELECT id FROM player WHERE id > 1 XOR id < 3",
        "SELECT id FROM player WHERE (id > 1) <> (id < 3)",
    ),
    _rule(
        "shift",
        shift,
        "SELECT id << 1 FROM player",
        "SELECT id BITSHIFTLEFT 1 FROM player",
    ),
    _rule(
        "table-alias-columns",
        table_alias_columns,
        "SELECT a FROM team AS t (a, b, c)",
        "SELECT a FROM (SELECT team_id FROM team) AS t (a)",
    ),
    _rule(
        "trailing-comma",
        _words(", FROM", ", )", hint="remove the comma"),
        "SELECT id, FROM player",
        "SELECT id, `from` FROM (SELECT 1 AS id, 2 AS `from`) t",
    ),
    _rule(
        "values-row",
        _words("VALUES ROW (", hint="write VALUES (1, 2)"),
        "SELECT * FROM (VALUES ROW(1, 2)) v",
        "SELECT * FROM (VALUES (1, 2)) v",
    ),
    _rule(
        "unknown-type",
        unknown_type,
        "SELECT CAST(id AS NVARCHAR) FROM player",
        "SELECT CAST(id AS VARCHAR) AS nvarchar FROM player",
    ),
    _rule(
        "reserved-word",
        reserved_name,
        "SELECT id AS rows FROM player",
        "SELECT id AS `rows`, 1 AS date, player.id AS row FROM player",
    ),
    _rule(
        "join-without-on",
        join_without_on,
        "SELECT title FROM player LEFT JOIN team",
        "SELECT title FROM player LEFT JOIN team USING (team_id)",
        message="Unexpected input, the most similar input is {{'ON', 'USING'}}",
    ),
    _rule(
        "window-function-without-over",
        window_function_without_over,
        "SELECT row_number() FROM player",
        "SELECT row_number() OVER (ORDER BY id), rank FROM (SELECT id, 1 AS rank FROM player) t",
    ),
    _rule(
        "distinct-argument",
        distinct_argument,
        "SELECT any_value(DISTINCT name) FROM player",
        "SELECT sum(DISTINCT score), group_concat(DISTINCT name ORDER BY name) FROM player",
    ),
    _rule(
        "star-argument",
        star_argument,
        "SELECT sum(*) FROM player",
        "SELECT count(*) FROM player",
    ),
    _rule(
        "named-arguments",
        named_arguments,
        "SELECT lpad(name, len => 3) FROM player",
        "SELECT lpad(name, 3, ' ') FROM player",
    ),
)
RULES = (
    *_EXPLANATIONS,
    Rule(
        "syntax",
        "Unexpected input '{}'{}",
        unexplained,
        bad="SELECT name FROM player ORDER BY 1 WHERE id = 3",
        good="SELECT name FROM player WHERE id = 3 ORDER BY 1",
        url=_GRAMMAR,
    ),
)
