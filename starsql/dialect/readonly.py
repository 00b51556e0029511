"""Only a single read-only query may pass, decided on the parse tree.

    SELECT * FROM read_csv('/etc/passwd')      parses as a plain SELECT, and is refused here

Allowed: SELECT, WITH, set operations, parentheses around them, and EXPLAIN [VERBOSE | COSTS |
LOGICAL] of one. Everything else is refused by default, as is every table function that is not on
a short list. Functions are refused by name when they wait, reach out of the database, read files
or lay open the cluster's inner state; what is left can only read rows that the account may read.

This is the first of two walls: engines have their own settings and accounts below it.
"""

from __future__ import annotations

import re

from sqlglot import exp

from starsql.dialect.catalog import words
from starsql.dialect.parse import parse_once
from starsql.errors import ForbiddenStatement
from starsql.records import Finding

__all__ = ["check_read_only", "read_only_violation"]

# Table functions that compute rows from their arguments alone.
# https://docs.starrocks.io/docs/category/table-functions/
TABLE_FUNCTIONS = frozenset(
    {"generate_series", "json_each", "subdivide_bitmap", "unnest", "unnest_bitmap"}
)

# Waiting, locking, reaching out, reading files or variables. StarRocks has sleep, http_request,
# ai_query; the others belong to MySQL or DuckDB and cost nothing to refuse.
FORBIDDEN_FUNCTIONS = words("""
    ai_query benchmark currval current_setting get_lock getenv getvariable glob http_get http_post
    http_request load_file lookup_string master_pos_wait nextval parquet_scan pg_sleep query
    query_table read_blob read_csv read_csv_auto read_json read_json_auto read_ndjson read_parquet
    read_text release_lock set_config setval sleep sniff_csv sys_eval sys_exec write_log
    get_query_dump get_query_profile last_insert_id load_extension
    """)
# https://docs.starrocks.io/docs/sql-reference/sql-functions/meta-functions/ : for operators only.
FORBIDDEN_PREFIXES = ("inspect_", "pragma_", "duckdb_", "pg_read_", "pg_ls_", "http_")

# No table, view or database of StarRocks has these in its name; names of files and URLs do.
# https://docs.starrocks.io/docs/sql-reference/System_limit/
_FILE_LIKE = re.compile(r"[/\\.:*?~<>|\"'{}\[\]\x00-\x1f]")

_EXPLAIN_STYLES = frozenset({None, "VERBOSE", "COSTS", "LOGICAL"})
_SETTING_HINT = re.compile(r"set\w*\s*\(|@", re.IGNORECASE)

_STATEMENTS = (
    exp.DML,
    exp.DDL,
    exp.Command,
    exp.Set,
    exp.Use,
    exp.Kill,
    exp.Copy,
    exp.LoadData,
    exp.Pragma,
    exp.Attach,
    exp.Detach,
    exp.Alter,
    exp.Drop,
    exp.TruncateTable,
    exp.Transaction,
    exp.Commit,
    exp.Rollback,
    exp.Show,
    exp.Analyze,
    exp.Refresh,
    exp.Cache,
    exp.Uncache,
    exp.Describe,
)
_LOOKED_AT = (
    *_STATEMENTS,
    exp.Table,
    exp.From,
    exp.Join,
    exp.Lateral,
    exp.TableFromRows,
    exp.Func,
    exp.Into,
    exp.Lock,
    exp.Parameter,
    exp.SessionParameter,
    exp.PropertyEQ,
    exp.Hint,
)
_ROW_SOURCES = (exp.Table, exp.Subquery, exp.Unnest, exp.Values, exp.Lateral, exp.TableFromRows)


def check_read_only(sql: str) -> exp.Expr | Finding:
    """The tree of a text that is one read-only query, or the syntax finding that says why not.

    The tree is shared, see `parse_once`. Raises ForbiddenStatement for anything else, several
    statements included.
    """
    tree = parse_once(sql)
    if isinstance(tree, Finding):
        if tree.code == "statement-count":
            raise ForbiddenStatement(_refusal(tree.message), sql=sql)
        return tree
    violation = read_only_violation(tree)
    if violation is not None:
        raise ForbiddenStatement(_refusal(violation.message), sql=sql)
    return tree


def _refusal(why: str) -> str:
    return f"{why} Only one SELECT, or EXPLAIN of one, may be asked; rewrite it as a query."


def read_only_violation(tree: exp.Expr) -> Finding | None:
    """What makes a statement something else than one read-only query; None if nothing does."""
    query = tree
    if isinstance(tree, exp.Describe):
        style = tree.args.get("style")
        if style not in _EXPLAIN_STYLES:
            return _forbid(tree, f"EXPLAIN {style} runs the query.")
        query = tree.this
    while isinstance(query, exp.Subquery):
        inner = query.this
        if not isinstance(inner, (exp.Query, exp.Subquery)):
            break
        query = inner
    if not isinstance(query, (exp.Select, exp.SetOperation)):
        return _forbid(tree, f"{_kind(query)} is not a query.")
    if "outfile" in tree.meta:
        return _forbid(tree, "INTO OUTFILE writes the result somewhere.")
    for hint in tree.meta.get("optimizer_hints", ()):
        if _SETTING_HINT.search(hint):
            return _forbid(tree, f"Hint {hint!r} sets variables.")
    for node in (tree.this if isinstance(tree, exp.Describe) else tree).walk():
        violation = _violation_at(node) if _may_offend(type(node)) else None
        if violation is not None:
            return violation
    return None


def _may_offend(kind: type[exp.Expr]) -> bool:
    """Whether nodes of a class need a look at all; most are columns, names and literals."""
    found = _OFFENDING.get(kind)
    if found is None:
        found = _OFFENDING[kind] = issubclass(kind, _LOOKED_AT)
    return found


_OFFENDING: dict[type[exp.Expr], bool] = {}


def _violation_at(node: exp.Expr) -> Finding | None:
    """What is forbidden about this node itself; its children are looked at in their turn."""
    if isinstance(node, exp.Table):
        return _table_violation(node)
    if isinstance(node, (exp.From, exp.Join)):
        if not isinstance(node.this, _ROW_SOURCES):
            return _forbid(node, f"Rows cannot be read from {_kind(node.this)}.")
    elif isinstance(node, (exp.Lateral, exp.TableFromRows)):
        return _table_function_violation(node.this)
    elif isinstance(node, exp.Func):
        return _function_violation(node)
    elif isinstance(node, exp.Into):
        return _forbid(node, "INTO writes the result somewhere.")
    elif isinstance(node, exp.Lock):
        return _forbid(node, "FOR UPDATE and FOR SHARE take locks.")
    elif isinstance(node, (exp.Parameter, exp.SessionParameter)):
        return _forbid(node, "User and session variables may not be used.")
    elif isinstance(node, exp.PropertyEQ) and isinstance(node.parent, exp.Select):
        return _forbid(node, "':=' assigns a variable.")
    elif isinstance(node, exp.Hint):
        text = node.sql(dialect="starrocks")
        if _SETTING_HINT.search(text):
            return _forbid(node, f"Hint {text!r} sets variables.")
    elif isinstance(node, _STATEMENTS):
        return _forbid(node, f"{_kind(node)} may not stand inside a query.")
    return None


def _table_violation(table: exp.Table) -> Finding | None:
    source = table.this
    if isinstance(source, exp.Func):
        return _table_function_violation(source)
    for part in (source, table.args.get("db"), table.args.get("catalog")):
        for name in part.find_all(exp.Identifier) if part is not None else ():
            if not name.name or _FILE_LIKE.search(name.name):
                return _forbid(name, f"{name.name!r} names a file, not a table.")
    if source is None or not isinstance(source, (exp.Identifier, exp.Dot)):
        return _forbid(table, f"Rows cannot be read from {_kind(source)}.")
    return None


def _table_function_violation(source: exp.Expr | None) -> Finding | None:
    if isinstance(source, (exp.Subquery, exp.Unnest, exp.Explode, exp.GenerateSeries)):
        return None
    if isinstance(source, exp.Func):
        names = _names(source)
        if names & TABLE_FUNCTIONS:
            return None
        return _forbid(source, f"Table function '{min(names)}' may not be used.")
    return _forbid(source, f"Rows cannot be read from {_kind(source)}.")


def _function_violation(function: exp.Func) -> Finding | None:
    for name in _names(function):
        if name in FORBIDDEN_FUNCTIONS or name.startswith(FORBIDDEN_PREFIXES):
            return _forbid(function, f"Function '{name}' may not be used.")
    return None


def _names(function: exp.Func) -> set[str]:
    """The names a call may have been written with, in lower case."""
    if isinstance(function, (exp.Anonymous, exp.AnonymousAggFunc)):
        return {function.name.lower()}
    return {name.lower() for name in type(function).sql_names()}


def _kind(node: object) -> str:
    """What to call a statement or source: its keyword, as far as sqlglot keeps it."""
    if isinstance(node, exp.Command):
        return str(node.this).upper()
    if isinstance(node, exp.Expr):
        return str(node.key).upper()
    return "nothing"


def _forbid(node: exp.Expr | None, why: str) -> Finding:
    line = column = None
    meta = node.find(exp.Identifier, exp.Func) if node is not None else None
    if meta is not None and "line" in meta.meta:
        line = meta.meta["line"]
        column = max(1, meta.meta["col"] - (meta.meta["end"] - meta.meta["start"]))
    return Finding("forbidden-statement", why, line=line, column=column)
