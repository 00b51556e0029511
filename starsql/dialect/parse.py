"""StarRocks text to sqlglot trees and back.

sqlglot is extended by rewriting tokens before its parser sees them and trees after; its classes
are never subclassed, because the compiled build (`sqlglot[c]`) refuses that.

    SELECT a FROM t PARTITION (p1) x JOIN [broadcast] u ON x.k = u.k MINUS SELECT a FROM v

is read as if it said EXCEPT, with the partition on the table and the join hint laid aside (a hint
does not change what a query means, so trees and `to_sql` do without it). What was laid aside is
in the root's `meta`: "optimizer_hints" (texts of `/*+ ... */` comments, wherever they stand),
"bracket_hints" (the `[...]` ones) and "outfile" (where INTO OUTFILE would write the rows).
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import sqlglot
from sqlglot import exp
from sqlglot.errors import ParseError, SqlglotError, TokenError
from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.catalog import HIGHER_ORDER, words
from starsql.dialect.grammar import Mismatch, mismatch
from starsql.dialect.quiet import quietly
from starsql.records import Finding

__all__ = [
    "OTHER_STATEMENTS",
    "Statement",
    "normalise",
    "parse",
    "parse_once",
    "parse_script",
    "place",
    "position",
    "read_once",
    "read_statement",
    "read_statements",
    "similar",
    "split_statements",
    "to_sql",
    "token_at",
    "tokenise",
    "too_deep",
    "tree_hash",
]

_DIALECT = sqlglot.Dialect.get_or_raise("starrocks")

# StarRocks' own parser recurses too and gives up at a depth of some hundreds.
_MAX_NESTING = 300
_MAX_CHARACTERS = 1_000_000
# Trees are large, about 1 kB a token, and long texts seldom come twice.
_KEPT_TEXTS = 64
_KEPT_CHARACTERS = 20_000

_OPEN = {
    TokenType.L_PAREN: TokenType.R_PAREN,
    TokenType.L_BRACKET: TokenType.R_BRACKET,
    TokenType.L_BRACE: TokenType.R_BRACE,
    TokenType.LT: TokenType.GT,
}
_NESTING = {
    TokenType.L_PAREN: 1,
    TokenType.L_BRACKET: 1,
    TokenType.L_BRACE: 1,
    TokenType.CASE: 1,
    TokenType.R_PAREN: -1,
    TokenType.R_BRACKET: -1,
    TokenType.R_BRACE: -1,
    TokenType.END: -1,
}
# Hints that stand after a table's name or alias: `t [_META_]`.
_TABLE_HINTS = frozenset({"_META_", "_SYNC_MV_", "_BINLOG_", "_USE_CACHE_"})
# Clauses of a table that choose what is read of it, and have no place in sqlglot's grammar.
_TABLE_CLAUSES = frozenset({"TABLET", "SAMPLE"})
_DECIMALS = frozenset({"DECIMALV2", "DECIMAL32", "DECIMAL64", "DECIMAL128", "DECIMAL256"})
# Calls of which sqlglot's tree keeps fewer arguments than they may have, and from how many on.
_LOSSY = {"LAST_DAY": 2, "FROM_UNIXTIME": 3}
_SHIFTS = {"BITSHIFTLEFT": TokenType.LT, "BITSHIFTRIGHT": TokenType.GT}
# What sqlglot says of a call that does not fit its own idea of the function.
_ARGUMENTS = re.compile(r"The number of provided arguments|Required keyword")
_MAX_RETRIES = 20
_EXPLAIN_STYLES = frozenset({"VERBOSE", "COSTS", "LOGICAL", "SCHEDULER"})


_WORD = re.compile(r"[\w$]+|'[^']*'|\S")
_WHITE_SPACE = str.maketrans("\n\r\t", "   ")
_BEFORE_QUERIES = frozenset(
    {TokenType.SELECT, TokenType.WITH, TokenType.L_PAREN, TokenType.DESCRIBE}
)
OTHER_STATEMENTS = words("""
    ADD ADMIN ALTER ANALYZE APPLY BACKUP BEGIN CALL CANCEL CLEAN CLEAR COMMIT CREATE DEALLOCATE
    DELETE DROP EXECUTE EXPORT GRANT HELP INSERT INSTALL KILL LOAD LOCK MERGE PAUSE PREPARE RECOVER
    REFRESH RESTORE RESUME REVOKE ROLLBACK SET SHOW START STOP SUBMIT SUSPEND SYNC TRACE TRANSLATE
    TRUNCATE UNINSTALL UNLOCK UNSET UPDATE USE
    """)
"""What statements that are no queries begin with."""
_BEFORE_NAMES = frozenset({TokenType.SELECT, TokenType.COMMA, TokenType.ALIAS, TokenType.DOT})


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a text: its tree, and the tokens it was read from, hints included."""

    tree: exp.Expr
    tokens: tuple[Token, ...]
    """As the tokenizer saw them, before any rewriting; `start` and `end` count in the text."""
    sql: str
    """The whole text, of which this statement may be a part."""


def parse(sql: str) -> exp.Expr | Finding:
    """The tree of exactly one statement, or the finding that says why there is none."""
    return _only(read_statements(sql))


def parse_once(sql: str) -> exp.Expr | Finding:
    """As `parse`, but the tree is shared with all who read the same text: nobody may change it."""
    return _only(read_once(sql))


def _only(statements: Sequence[Statement] | Finding) -> exp.Expr | Finding:
    if isinstance(statements, Finding):
        return statements
    if len(statements) != 1:
        return statement_count(len(statements))
    return statements[0].tree


def statement_count(found: int) -> Finding:
    """The finding for a text that is not exactly one statement."""
    what = "no statement" if not found else f"{found} statements"
    return Finding("statement-count", f"Expected one statement, found {what}.")


def parse_script(sql: str) -> list[exp.Expr] | Finding:
    """The trees of all statements of a text, empty ones left out."""
    statements = read_statements(sql)
    if isinstance(statements, Finding):
        return statements
    return [statement.tree for statement in statements]


def read_once(sql: str) -> tuple[Statement, ...] | Finding:
    """As `read_statements`, but texts of common length are read once and their trees shared.

    An answer is linted, checked for reading only and planned, all from the same tree; nobody may
    change it.
    """
    return _read(sql) if len(sql) > _KEPT_CHARACTERS else _read_and_keep(sql)


@functools.lru_cache(maxsize=_KEPT_TEXTS)
def _read_and_keep(sql: str) -> tuple[Statement, ...] | Finding:
    return _read(sql)


def _read(sql: str) -> tuple[Statement, ...] | Finding:
    statements = read_statements(sql)
    return statements if isinstance(statements, Finding) else tuple(statements)


def read_statements(sql: str) -> list[Statement] | Finding:
    """All statements of a text, empty ones left out, or the first syntax error in it.

    Never raises: a text that is too large or nested too deeply is a syntax finding too.
    """
    tokens = tokenise(sql)
    if isinstance(tokens, Finding):
        return tokens
    statements = []
    for chunk in split_statements(tokens):
        statement = read_statement(chunk, sql)
        if isinstance(statement, Finding):
            return statement
        if statement is not None:
            statements.append(statement)
    return statements


def read_statement(chunk: list[Token], sql: str) -> Statement | Finding | None:
    """The statement that these tokens of a text make; None for one without meaning."""
    tree = _parse_chunk(chunk, sql)
    if isinstance(tree, Finding):
        tree = _other_statement(chunk, sql) or _in_starrocks_words(tree, chunk, sql)
    return Statement(tree, tuple(chunk), sql) if isinstance(tree, exp.Expr) else tree


def _other_statement(chunk: list[Token], sql: str) -> exp.Command | None:
    """A statement that is no query and that sqlglot cannot read, as it keeps those it never reads.

    Much of StarRocks' DDL is beyond it; whoever is after queries only needs to know that this is
    none.
    """
    word = chunk[0].text.upper()
    if word not in OTHER_STATEMENTS:
        return None
    return exp.Command(this=word, expression=sql[chunk[0].end + 1 : chunk[-1].end + 1])


def _in_starrocks_words(finding: Finding, chunk: list[Token], sql: str) -> Finding:
    """Where StarRocks' own grammar stumbles, which is not always where sqlglot's parser does."""
    if chunk[0].token_type not in _BEFORE_QUERIES:
        return finding
    try:
        found = mismatch(sql, chunk[0].start, chunk[-1].end + 1)
    except RecursionError:
        return finding
    if found is None:
        message = "StarRocks' grammar accepts this, but starsql cannot read it"
        return Finding("unread", message, line=finding.line, column=finding.column)
    detail = f"Unexpected input '{token_at(sql, found.start)}'{similar(found)}"
    return _syntax(detail, *place(sql, found.start))


def token_at(sql: str, start: int) -> str:
    """The word, string or sign that begins at an offset, as StarRocks' messages quote it."""
    match = _WORD.match(sql, start)
    text = match[0] if match else "<EOF>"
    return text if len(text) <= 40 else text[:37] + "..."


def similar(found: Mismatch) -> str:
    """The end of StarRocks' message about a token, which says what it wants instead."""
    return f", the most similar input is {{'{found.expected}'}}" if found.expected else ""


def tokenise(sql: str) -> list[Token] | Finding:
    """sqlglot's tokens of a text, or the finding that says what cannot be one."""
    if len(sql) > _MAX_CHARACTERS:
        return _syntax(
            f"The statement has {len(sql)} characters, more than {_MAX_CHARACTERS}", 1, 1
        )
    try:
        tokens = _DIALECT.tokenize(sql)
    except (TokenError, RecursionError, SqlglotError, ValueError):
        return _unterminated(sql)
    if not sql.translate(_WHITE_SPACE).isprintable():
        # StarRocks' lexer knows no control characters; sqlglot takes them for names.
        for token in tokens:
            if token.token_type == TokenType.VAR and not token.text.isprintable():
                return _unexpected(token, sql)
    return tokens


def split_statements(tokens: Iterable[Token]) -> Iterator[list[Token]]:
    """The tokens of each statement; semicolons end them, empty ones are left out."""
    chunk: list[Token] = []
    for token in tokens:
        if token.token_type == TokenType.SEMICOLON:
            if chunk:
                yield chunk
            chunk = []
        else:
            chunk.append(token)
    if chunk:
        yield chunk


def _parse_chunk(chunk: list[Token], sql: str) -> exp.Expr | Finding | None:
    deep = too_deep(chunk)
    if deep is not None:
        return _syntax("The statement is nested too deeply", *place(sql, deep.start))
    kinds = {token.token_type for token in chunk}
    outfile = _outfile(chunk) if TokenType.INTO in kinds else None
    query = chunk if outfile is None else chunk[:outfile]
    tokens, bracket_hints, style = _rewrite(_typed_maps(query) if TokenType.MAP in kinds else query)
    tree = _tree(tokens, sql)
    if tree is None or isinstance(tree, Finding):
        return tree
    if any(token.token_type == TokenType.VAR and token.text.upper() in _SHIFTS for token in chunk):
        tree = _shifts_to_calls(tree)
    if TokenType.ARROW in kinds:
        _arrows_to_json(tree)
    if style is not None:
        tree.set("style", style)
    if outfile is not None:
        tree.meta["outfile"] = chunk[outfile + 2].text
    if bracket_hints:
        tree.meta["bracket_hints"] = bracket_hints
    optimizer_hints = _optimizer_hints(chunk, sql)
    if optimizer_hints:
        tree.meta["optimizer_hints"] = optimizer_hints
    return tree


def _tree(tokens: list[Token], sql: str) -> exp.Expr | Finding | None:
    """The tree of rewritten tokens; calls that sqlglot's own signatures refuse stay as written."""
    marked = any(token.comments and exp.SQLGLOT_ANONYMOUS in token.comments for token in tokens)
    for _ in range(_MAX_RETRIES):
        try:
            with quietly():
                trees = _DIALECT.parser().parse(tokens, sql)
        except ParseError as error:
            token = _token_of(error, tokens)
            if not _ARGUMENTS.match(_description(error)) or token.token_type != TokenType.R_PAREN:
                return _syntax_of(error, token, sql)
            tokens = [_anonymous(t) if t is token else t for t in tokens]
        except RecursionError:
            return _syntax("The statement is nested too deeply", *place(sql, tokens[0].start))
        except (SqlglotError, ValueError, TypeError, AttributeError, KeyError, IndexError):
            # sqlglot's builders trip over some calls with too few arguments: leave all as they are.
            tokens = [_anonymous(t) if t.token_type == TokenType.R_PAREN else t for t in tokens]
        else:
            tree = trees[0] if trees else None
            if tree is not None and marked:
                _unmark(tree)
            return tree
        marked = True
    return _unexpected(tokens[0], sql)


def _anonymous(closing: Token) -> Token:
    """A closing parenthesis by which sqlglot knows to take its call as it is written."""
    marked = _as(closing, closing.token_type, closing.text)
    marked.comments = [exp.SQLGLOT_ANONYMOUS, *closing.comments]
    return marked


def _unmark(tree: exp.Expr) -> None:
    for node in tree.walk():
        if node.comments:
            node.comments = [c for c in node.comments if c != exp.SQLGLOT_ANONYMOUS] or None


def _shifts_to_calls(tree: exp.Expr) -> exp.Expr:
    """`a BITSHIFTLEFT b` as the function it also is: StarRocks has no `<<`."""
    for node in list(tree.find_all(exp.BitwiseLeftShift, exp.BitwiseRightShift)):
        name = "bit_shift_left" if isinstance(node, exp.BitwiseLeftShift) else "bit_shift_right"
        call = exp.Anonymous(this=name, expressions=[node.this, node.expression])
        if node is tree:
            return call
        node.replace(call)
    return tree


def _arrows_to_json(tree: exp.Expr) -> None:
    """`f(j -> 'key')` as the look into JSON that it is: sqlglot reads a lambda there."""
    for node in list(tree.find_all(exp.Lambda)):
        key = node.this
        while isinstance(key, exp.Binary):
            key = key.this
        reads_json = isinstance(key, exp.Literal) and key.is_string
        if reads_json and len(node.expressions) == 1 and not _takes_lambdas(node.parent):
            _look_into_json(node, key)


def _takes_lambdas(call: exp.Expr | None) -> bool:
    if isinstance(call, exp.Anonymous):
        return call.name.lower() in HIGHER_ORDER
    names = call.sql_names() if isinstance(call, exp.Func) else ()
    return any(name.lower() in HIGHER_ORDER for name in names)


def _look_into_json(node: exp.Expr, key: exp.Expr) -> None:
    """Replace a lambda whose body begins with a string by `parameter -> string ...`."""
    [column] = node.expressions
    with quietly():
        path = _DIALECT.to_json_path(key.copy())
    value = exp.JSONExtract(this=exp.Column(this=column), expression=path, only_json_types=False)
    for name in list(node.this.find_all(exp.Identifier)):
        if name.name == column.name and not isinstance(name.parent, (exp.Column, exp.Dot)):
            name.replace(exp.Column(this=name.copy()))
    body = node.this
    if body is key:
        body = value
    else:
        key.replace(value)
    node.replace(body)


def too_deep(tokens: list[Token]) -> Token | None:
    """The token at which the nesting passes what any honest query needs."""
    if len(tokens) <= _MAX_NESTING:
        return None
    depth = 0
    for token in tokens:
        depth += _NESTING.get(token.token_type, 0)
        if depth > _MAX_NESTING:
            return token
    return None


def _optimizer_hints(chunk: list[Token], sql: str) -> tuple[str, ...]:
    """Texts of the `/*+ ... */` comments between the tokens of a statement."""
    start, end = chunk[0].start, chunk[-1].end
    if sql.find("/*+", start, end) < 0:
        return ()
    hints = []
    for before, after in itertools.pairwise(chunk):
        # A HINT token spans the comment itself; any other comment lies between two tokens.
        gap = sql[
            before.start if before.token_type == TokenType.HINT else before.end + 1 : after.start
        ]
        hints += [match[1].strip() for match in re.finditer(r"/\*\+(.*?)\*/", gap, re.DOTALL)]
    return tuple(dict.fromkeys(hints))


def _outfile(chunk: list[Token]) -> int | None:
    """Index of the INTO OUTFILE 'file' ... that ends the statement, if it does."""
    for i, token in enumerate(chunk[:-2]):
        if (
            token.token_type == TokenType.INTO
            and chunk[i + 1].text.upper() == "OUTFILE"
            and chunk[i + 2].token_type == TokenType.STRING
        ):
            return i
    return None


def _rewrite(chunk: list[Token]) -> tuple[list[Token], tuple[str, ...], str | None]:
    """What sqlglot's parser can read in place of StarRocks' own grammar.

    Returns the tokens, the bracket hints laid aside, and EXPLAIN's style if it has one.
    """
    out: list[Token] = []
    hints: list[str] = []
    style = None
    skip_to = 0
    kept_calls: set[int] = set()
    for i, token in enumerate(chunk):
        if i < skip_to:
            continue
        kind = token.token_type
        if kind == TokenType.L_BRACKET and out and _opens_hint(chunk, i, out):
            close = _closing(chunk, i)
            if close is not None:
                hints.append(" ".join(t.text for t in chunk[i + 1 : close]))
                skip_to = close + 1
                continue
        elif kind == TokenType.VAR:
            if i == 1 and out and _explains(out[0]) and token.text.upper() in _EXPLAIN_STYLES:
                style = token.text.upper()
                continue
            skip_to = _rewrite_word(chunk, i, out)
            if skip_to:
                continue
            kept_calls |= _closes_lossy(chunk, i)
        elif kind == TokenType.HASH:
            continue  # StarRocks' lexer drops it, as it does all characters that it does not know
        elif kind == TokenType.TEMPORARY and _next_is(chunk, i, "PARTITION", "PARTITIONS"):
            continue
        out.append(_anonymous(token) if i in kept_calls else token)
    return out, tuple(hints), style


def _typed_maps(chunk: list[Token]) -> list[Token]:
    """`map<K, V>{...}` as CAST(map{...} AS map<K, V>): sqlglot would lose the type."""
    for i, token in enumerate(chunk):
        if token.token_type != TokenType.MAP or not _next_is(chunk, i, "<"):
            continue
        brace = (_closing(chunk, i + 1) or len(chunk)) + 1
        end = _closing(chunk, brace) if _next_is(chunk, brace - 1, "{") else None
        if end is None:
            continue
        entries = _typed_maps(chunk[brace:end])
        cast = [_as(token, TokenType.VAR, "CAST"), _as(token, TokenType.L_PAREN, "("), token]
        type_ = [_as(token, TokenType.ALIAS, "AS"), *chunk[i:brace]]
        closed = [*type_, _as(chunk[end], TokenType.R_PAREN, ")")]
        return [*chunk[:i], *cast, *entries, chunk[end], *closed, *_typed_maps(chunk[end + 1 :])]
    return chunk


def _rewrite_word(chunk: list[Token], i: int, out: list[Token]) -> int:
    """Put what replaces the word at `i`, if anything does; returns where to go on, 0 if not."""
    token = chunk[i]
    upper = token.text.upper()
    if upper == "MINUS" and _is_set_operation(chunk, i):
        out.append(_as(token, TokenType.EXCEPT, "EXCEPT"))
        return i + 1
    if upper in _TABLE_CLAUSES and _opens_call(chunk, i) and _after_table(out):
        return (_closing(chunk, i + 1) or i) + 1
    if upper == "PARTITIONS" and _opens_call(chunk, i) and _after_table(out):
        out.append(_as(token, TokenType.PARTITION, "PARTITION"))
        return i + 1
    if upper in _SHIFTS and out and out[-1].token_type not in _BEFORE_NAMES:
        out += [_as(token, _SHIFTS[upper], token.text)] * 2
        return i + 1
    if upper in _DECIMALS and out and out[-1].token_type == TokenType.ALIAS:
        out.append(_as(token, TokenType.DECIMAL, "DECIMAL"))
        return i + 1
    return 0


def _explains(first: Token) -> bool:
    return first.token_type == TokenType.DESCRIBE


def _closes_lossy(chunk: list[Token], i: int) -> set[int]:
    """Where the call at `i` ends, if sqlglot would lose part of it."""
    least = _LOSSY.get(chunk[i].text.upper())
    close = _closing(chunk, i + 1) if least is not None and _opens_call(chunk, i) else None
    if least is None or close is None:
        return set()
    depth = commas = 0
    for token in chunk[i + 1 : close]:
        depth += _NESTING.get(token.token_type, 0)
        commas += token.token_type == TokenType.COMMA and depth == 1
    return {close} if commas + 1 >= least else set()


def _opens_hint(chunk: list[Token], i: int, out: list[Token]) -> bool:
    before = out[-1]
    if before.token_type == TokenType.JOIN:
        return True
    if before.token_type == TokenType.L_PAREN:
        return len(out) > 1 and out[-2].token_type == TokenType.OVER
    return i + 1 < len(chunk) and chunk[i + 1].text.upper() in _TABLE_HINTS


def _is_set_operation(chunk: list[Token], i: int) -> bool:
    """MINUS is also an ordinary name; between two queries it is followed by one."""
    if i == 0 or chunk[i - 1].token_type in (TokenType.ALIAS, TokenType.COMMA, TokenType.SELECT):
        return False
    j = i + 1
    while j < len(chunk) and chunk[j].token_type in (
        TokenType.L_PAREN,
        TokenType.DISTINCT,
        TokenType.ALL,
    ):
        j += 1
    return j < len(chunk) and chunk[j].token_type in (TokenType.SELECT, TokenType.WITH)


def _opens_call(chunk: list[Token], i: int) -> bool:
    return i + 1 < len(chunk) and chunk[i + 1].token_type == TokenType.L_PAREN


def _after_table(out: list[Token]) -> bool:
    """The token before is a name or a closing parenthesis, as after `FROM t` or `PARTITION (p)`."""
    return bool(out) and out[-1].token_type in (
        TokenType.VAR,
        TokenType.IDENTIFIER,
        TokenType.R_PAREN,
    )


def _next_is(chunk: list[Token], i: int, *texts: str) -> bool:
    return i + 1 < len(chunk) and chunk[i + 1].text.upper() in texts


def _closing(chunk: list[Token], i: int) -> int | None:
    """Index of the bracket that closes the one at `i`."""
    opening = chunk[i].token_type
    closing = _OPEN[opening]
    depth = 0
    for j in range(i, len(chunk)):
        kind = chunk[j].token_type
        if kind == opening:
            depth += 1
        elif kind == closing:
            depth -= 1
            if not depth:
                return j
    return None


def _as(token: Token, kind: TokenType, text: str) -> Token:
    """The token under another type, at the same place."""
    return Token(kind, text, token.line, token.col, token.start, token.end, token.comments)


def _token_of(error: ParseError, tokens: list[Token]) -> Token:
    first = error.errors[0] if error.errors else {}
    where = (first.get("line"), first.get("col"))
    return next((t for t in tokens if (t.line, t.col) == where), tokens[-1])


def _description(error: ParseError) -> str:
    return str((error.errors[0] if error.errors else {}).get("description") or "")


def _syntax_of(error: ParseError, token: Token, sql: str) -> Finding:
    """StarRocks' words for what sqlglot's parser says."""
    expected = re.match(r"Expecting (\S+)", _description(error))
    return _unexpected(token, sql, expected[1] if expected else None)


def _unexpected(token: Token, sql: str, expected: str | None = None) -> Finding:
    text = sql[token.start : token.end + 1]
    text = text if len(text) <= 40 else text[:37] + "..."
    similar = f", the most similar input is {{'{expected}'}}" if expected else ""
    return _syntax(f"Unexpected input {text!r}{similar}", *place(sql, token.start))


def _unterminated(sql: str) -> Finding:
    """Say which quotation or comment is never closed, the one thing a tokenizer stumbles over."""
    pattern = re.compile(
        r"--[^\r\n]*|/\*.*?\*/|'(?:[^'\\]|\\.|'')*+'|\"(?:[^\"\\]|\\.|\"\")*+\"|`[^`]*`|[^'\"`/-]+|/(?!\*)|-",
        re.DOTALL,
    )
    at = 0
    while at < len(sql) and (match := pattern.match(sql, at)):
        at = match.end()
    if at >= len(sql):
        return _syntax("The text cannot be read as SQL", 1, 1)
    return _syntax(f"Unexpected input {sql[at]!r}, it is never closed", *place(sql, at))


def _syntax(detail: str, line: int, column: int) -> Finding:
    return Finding(
        "syntax",
        f"Getting syntax error at line {line}, column {column}. Detail message: {detail}.",
        line=line,
        column=column,
    )


def place(sql: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1, of an offset into the text."""
    return sql.count("\n", 0, offset) + 1, offset - (sql.rfind("\n", 0, offset) + 1) + 1


def position(tree: exp.Expr, sql: str) -> tuple[int, int] | tuple[None, None]:
    """Line and column, both from 1, where a node's first name stands in `sql`.

    A node without any (a literal) is placed by the nearest node around it that has one.
    """
    node: exp.Expr | None = tree
    while node is not None:
        starts = [n.meta["start"] for n in node.walk() if n._meta and "start" in n._meta]
        if starts:
            return place(sql, min(starts))
        node = node.parent
    return None, None


@quietly()
def to_sql(tree: exp.Expr, *, pretty: bool = False) -> str:
    """StarRocks text of a tree."""
    return tree.sql(dialect=_DIALECT, pretty=pretty)


def normalise(tree: exp.Expr) -> exp.Expr:
    """A copy in which only meaning is left.

    No comments; every name quoted; names of columns in lower case, those of tables untouched;
    INNER, OUTER and ASC, which say nothing, left out.
    """
    copy = tree.copy()
    for node in copy.walk():
        node.comments = None
        if isinstance(node, exp.Identifier):
            node.set("quoted", True)
            if not _names_table(node):
                node.set("this", node.name.lower())
        elif isinstance(node, exp.Anonymous) and isinstance(node.this, str):
            node.set("this", node.this.lower())
        elif isinstance(node, exp.Join) and node.args.get("kind") in ("INNER", "OUTER"):
            node.set("kind", None)
        elif isinstance(node, exp.Ordered) and node.args.get("desc") is False:
            node.set("desc", None)
    return copy


def _names_table(node: exp.Identifier) -> bool:
    parent = node.parent
    while isinstance(parent, exp.Dot):  # the far parts of catalog.database.table
        parent = parent.parent
    if isinstance(parent, exp.Table):
        return True
    if isinstance(parent, exp.TableAlias):
        return node.arg_key == "this"
    return isinstance(parent, exp.Column) and node.arg_key != "this"


def tree_hash(sql: str) -> str | None:
    """Hash of the normalised tree; None if the text is not one parsable statement."""
    tree = parse(sql)
    if isinstance(tree, Finding):
        return None
    try:
        text = to_sql(normalise(tree))
    except (RecursionError, SqlglotError):
        # Thousands of operators in a row parse, but cannot be written out.
        text = sql
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
