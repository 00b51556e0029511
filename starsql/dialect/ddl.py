"""StarRocks DDL to tables and views, read from tokens rather than through sqlglot's parser.

    CREATE TABLE db.t (
      k BIGINT NOT NULL COMMENT "键",
      v ds_hll_count_distinct(varchar not null, int),
      w INT AS (k + 1)
    ) AGGREGATE KEY(k) PARTITION BY RANGE(k) (PARTITION p1 VALUES [("1"), ("9")));

sqlglot reads five in six of StarRocks' own CREATE TABLE statements; the shape of the statement is
simple enough that following it directly reads all of them, and unknown clauses are just passed by.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from typing import Literal

from sqlglot.tokenizer_core import Token, TokenType

from starsql.dialect.catalog import words
from starsql.dialect.parse import place, tokenise
from starsql.dialect.schema import (
    Column,
    Dictionary,
    ForeignKey,
    Key,
    Partition,
    Schema,
    Table,
)
from starsql.dialect.types import Type, read_type
from starsql.errors import SchemaError
from starsql.records import Finding

__all__ = ["Ddl", "schema_from_ddl"]

_log = logging.getLogger(__name__)

# Value columns of aggregate tables; AGG_STATE columns name their function as the type instead.
_AGGREGATIONS = words(
    "SUM MIN MAX REPLACE REPLACE_IF_NOT_NULL HLL_UNION BITMAP_UNION PERCENTILE_UNION "
    "AGG_STATE_UNION"
)
_KEYS: dict[str, Literal["DUPLICATE", "AGGREGATE", "UNIQUE", "PRIMARY"]] = {
    "DUPLICATE": "DUPLICATE",
    "AGGREGATE": "AGGREGATE",
    "UNIQUE": "UNIQUE",
    "PRIMARY": "PRIMARY",
}
# What may follow a column's type; a type goes on until one of these.
_AFTER_TYPE = _AGGREGATIONS | words(
    "KEY PRIMARY NULL NOT AUTO_INCREMENT DEFAULT AS GENERATED COMMENT CHARSET CHARACTER COLLATE ON "
    "UNIQUE"
)
_NOT_COLUMNS = words("INDEX KEY PRIMARY UNIQUE CONSTRAINT FOREIGN DUPLICATE AGGREGATE")
_OPENING = frozenset("([{<")
_CLOSING = frozenset(")]}>")


@dataclass(frozen=True, slots=True)
class _Word:
    """A token, with those of sqlglot's that span two words ("ORDER BY") taken apart."""

    text: str
    """A name or string without its quotes."""
    upper: str
    """Upper case, for comparing with keywords; empty for quoted names and strings."""
    start: int
    end: int


class _Reader:
    """A cursor over the words of one statement."""

    def __init__(self, words: list[_Word], sql: str) -> None:
        self.words = words
        self.sql = sql
        self.at = 0

    @property
    def more(self) -> bool:
        return self.at < len(self.words)

    @property
    def upper(self) -> str:
        """The keyword here; empty at the end, and for what is quoted."""
        return self.words[self.at].upper if self.more else ""

    def take(self) -> _Word:
        if not self.more:
            raise self.error("the statement ends too early")
        word = self.words[self.at]
        self.at += 1
        return word

    def skip(self, *keywords: str) -> bool:
        """Step over these keywords if all of them stand here."""
        ahead = self.words[self.at : self.at + len(keywords)]
        if [word.upper for word in ahead] != list(keywords):
            return False
        self.at += len(keywords)
        return True

    def expect(self, keyword: str) -> None:
        if not self.skip(keyword):
            raise self.error(f"expected {keyword!r}")

    def name(self) -> str:
        word = self.take()
        if word.upper in ("(", ")", ",", ".", "="):
            raise self.error("expected a name")
        return word.text

    def qualified(self) -> tuple[str, ...]:
        """A dotted name, last part last."""
        parts = [self.name()]
        while self.skip("."):
            parts.append(self.name())
        return tuple(parts)

    def group(self) -> _Reader:
        """What the parentheses that open here hold; the cursor ends behind them."""
        self.expect("(")
        first = self.at
        depth = 1
        while self.more:
            upper = self.take().upper
            # PARTITION p VALUES [("1"), ("9")): the range is half-open, ")" closes its "[".
            depth += (upper in ("(", "[")) - (upper in (")", "]"))
            if not depth:
                return _Reader(self.words[first : self.at - 1], self.sql)
        raise self.error("a parenthesis is never closed")

    def items(self) -> list[_Reader]:
        """The parts between the commas of the outermost level."""
        parts: list[list[_Word]] = [[]]
        depth = 0
        for word in self.words[self.at :]:
            depth += (word.upper in _OPENING) - (word.upper in _CLOSING)
            if word.upper == "," and not depth:
                parts.append([])
            else:
                parts[-1].append(word)
        return [_Reader(part, self.sql) for part in parts if part]

    def names(self) -> tuple[str, ...]:
        """The names in the parentheses that open here."""
        return tuple(item.take().text for item in self.group().items())

    def text(self, first: int = 0) -> str:
        """The source from word `first` to the cursor."""
        if first >= self.at:
            return ""
        return self.sql[self.words[first].start : self.words[self.at - 1].end + 1]

    def sql_text(self) -> str:
        """The source of all words."""
        return self.sql[self.words[0].start : self.words[-1].end + 1] if self.words else ""

    def rest(self) -> str:
        """The source from here to the end of the statement."""
        words = self.words[self.at :]
        self.at = len(self.words)
        return self.sql[words[0].start : words[-1].end + 1] if words else ""

    def error(self, what: str) -> SchemaError:
        word = self.words[min(self.at, len(self.words) - 1)]
        line, column = place(self.sql, word.start)
        return SchemaError(f"{what}, found {word.text!r} at line {line}, column {column}")


class Ddl:
    """Runs DDL statements one after the other and knows what tables they leave behind.

    database: what unqualified names belong to, until the text says USE.
    """

    def __init__(self, schema: Schema | None = None, database: str | None = None) -> None:
        self.database = database
        self.catalog: str | None = None
        self.problems: list[str] = []
        """What could not be read, a line each; such statements are passed by."""
        self.filling: str | None = None
        """The query behind `CREATE TABLE ... AS`, if that is what ran last."""
        self._tables: dict[tuple[str | None, str | None, str], Table] = {
            (table.catalog, table.database, table.name): table
            for table in (schema.tables if schema else ())
        }
        self._functions = set(schema.functions) if schema else set()
        self._dictionaries = {
            dictionary.name: dictionary for dictionary in (schema.dictionaries if schema else ())
        }
        self._schema = schema

    @property
    def schema(self) -> Schema:
        if self._schema is None:
            self._schema = Schema(
                tuple(self._tables.values()),
                frozenset(self._functions),
                tuple(self._dictionaries.values()),
            )
        return self._schema

    def define(self, table: Table) -> None:
        """Take over a definition that no DDL text tells."""
        self._put(table)

    def run(self, text: str) -> None:
        """Run all statements of a text; those that are no DDL of tables change nothing."""
        tokens = tokenise(text)
        if isinstance(tokens, Finding):
            self.problems.append(str(tokens))
            return
        for statement in _statements(tokens):
            reader = _Reader(statement, text)
            try:
                self._run_one(reader)
            except SchemaError as error:
                self.problems.append(str(error))

    def _run_one(self, reader: _Reader) -> None:
        self.filling = None
        if reader.skip("USE"):
            self._use(reader.qualified())
        elif reader.skip("CREATE"):
            self._create(reader)
        elif reader.skip("DROP"):
            self._drop(reader)
        elif reader.skip("ALTER", "TABLE") or reader.skip("ALTER", "MATERIALIZED", "VIEW"):
            self._alter(reader)

    def _use(self, name: tuple[str, ...]) -> None:
        self.database = name[-1]
        self.catalog = name[-2] if len(name) > 1 else None

    def _key(self, name: tuple[str, ...]) -> tuple[str | None, str | None, str]:
        database = name[-2] if len(name) > 1 else self.database
        catalog = name[-3] if len(name) > 2 else self.catalog if len(name) == 1 else None
        return catalog, database, name[-1]

    def _put(self, table: Table) -> None:
        self._tables[table.catalog, table.database, table.name] = table
        self._schema = None

    def _create(self, reader: _Reader) -> None:
        reader.skip("OR", "REPLACE")
        reader.skip("EXTERNAL")
        reader.skip("TEMPORARY")
        if self._creates_function(reader):
            self._functions.add(reader.qualified()[-1].lower())
            self._schema = None
        elif reader.skip("DICTIONARY"):
            self._create_dictionary(reader)
        elif reader.skip("TABLE"):
            self._create_table(reader, keep=reader.skip("IF", "NOT", "EXISTS"))
        elif reader.upper in ("VIEW", "MATERIALIZED"):
            materialized = reader.skip("MATERIALIZED")
            reader.expect("VIEW")
            keep = reader.skip("IF", "NOT", "EXISTS")
            self._create_view(reader, materialized=materialized, keep=keep)

    @staticmethod
    def _creates_function(reader: _Reader) -> bool:
        """`CREATE [GLOBAL] [AGGREGATE | TABLE | ...] FUNCTION f(...)`: step up to the name."""
        while reader.upper in ("GLOBAL", "AGGREGATE", "SCALAR"):
            reader.take()
        if not (reader.skip("FUNCTION") or reader.skip("TABLE", "FUNCTION")):
            return False
        reader.skip("IF", "NOT", "EXISTS")
        return True

    def _create_table(self, reader: _Reader, *, keep: bool) -> None:
        """keep: a table of that name stays as it is."""
        catalog, database, name = self._key(reader.qualified())
        if keep and (catalog, database, name) in self._tables:
            return
        table = Table(name, (), database=database, catalog=catalog)
        if reader.skip("LIKE"):
            like = self._tables.get(self._key(reader.qualified()))
            self._put(replace(like or table, name=name, database=database, catalog=catalog))
            return
        if reader.upper == "(":
            table = _with_columns(table, reader.group())
        table, query = _with_clauses(table, reader)
        self._put(self._filled_from(table, query))
        self.filling = query

    def _create_view(self, reader: _Reader, *, materialized: bool, keep: bool) -> None:
        catalog, database, name = self._key(reader.qualified())
        if keep and (catalog, database, name) in self._tables:
            return
        columns: list[Column] = []
        if reader.upper == "(":
            for item in reader.group().items():
                if item.upper != "INDEX":
                    column_name = item.name()
                    comment = item.take().text if item.skip("COMMENT") else ""
                    columns.append(Column(column_name, "", comment))
        table = Table(name, tuple(columns), database=database, catalog=catalog)
        refresh = _refresh(reader) if materialized else None
        table, query = _with_clauses(table, reader)
        # Columns of a synchronous materialized view have names of their own (mv_sum_v1).
        if refresh != "SYNC":
            table = self._filled_from(table, query)
        self._put(replace(table, view=query or "", refresh=refresh))

    def _filled_from(self, table: Table, query: str | None) -> Table:
        """The columns that a query brings, where the DDL itself names none, or only their names."""
        if not query or any(column.type for column in table.columns):
            return table
        # Here, because queries are resolved against schemas, which this module makes.
        from starsql.dialect.infer import query_columns  # noqa: PLC0415

        found = query_columns(query, self.schema, self.database)
        if found is None or (table.columns and len(found) != len(table.columns)):
            return table
        named: list[str | None] = [column.name for column in table.columns]
        named = named or [name for name, _, _ in found]
        comments = [column.comment for column in table.columns] or [""] * len(found)
        if None in named:
            return table
        columns = [
            Column(name or "", type_, comment, nullable)
            for name, comment, (_, type_, nullable) in zip(named, comments, found, strict=True)
        ]
        return replace(table, columns=tuple(columns))

    def _create_dictionary(self, reader: _Reader) -> None:
        """`CREATE DICTIONARY d USING t (a KEY, b VALUE)`"""
        name = reader.name()
        reader.expect("USING")
        reader.qualified()
        columns = [(item.name(), item.upper) for item in reader.group().items()]
        keys = tuple(column for column, role in columns if role == "KEY")
        self._dictionaries[name] = Dictionary(name, keys)
        self._schema = None

    def _drop(self, reader: _Reader) -> None:
        reader.skip("TEMPORARY")
        if reader.skip("DATABASE"):
            reader.skip("IF", "EXISTS")
            database = reader.qualified()[-1]
            self._tables = {key: t for key, t in self._tables.items() if key[1] != database}
            self._schema = None
        elif reader.skip("TABLE") or reader.skip("VIEW") or reader.skip("MATERIALIZED", "VIEW"):
            reader.skip("IF", "EXISTS")
            self._tables.pop(self._key(reader.qualified()), None)
            self._schema = None
        elif reader.skip("DICTIONARY"):
            self._dictionaries.pop(reader.name(), None)
            self._schema = None

    def _alter(self, reader: _Reader) -> None:
        key = self._key(reader.qualified())
        table = self._tables.get(key)
        if table is None:
            return
        if reader.skip("RENAME", "COLUMN"):
            self._rename_column(table, reader)
        elif reader.skip("RENAME"):
            reader.skip("TO")
            del self._tables[key]
            self._put(replace(table, name=reader.name()))
        elif reader.skip("SWAP", "WITH"):
            other = self._tables.get(self._key(reader.qualified()))
            if other is not None:
                self._put(replace(table, name=other.name))
                self._put(replace(other, name=table.name))
        else:
            for change in reader.items() if table.columns else ():
                table = _altered(table, change)
            self._put(table)

    def _rename_column(self, table: Table, reader: _Reader) -> None:
        old = reader.name().lower()
        reader.expect("TO")
        new = reader.name()
        columns = (replace(c, name=new) if c.name.lower() == old else c for c in table.columns)
        key = table.key and replace(
            table.key,
            columns=tuple(new if name.lower() == old else name for name in table.key.columns),
        )
        self._put(replace(table, columns=tuple(columns), key=key))


def schema_from_ddl(text: str, *, database: str | None = None, source: str | None = None) -> Schema:
    """The tables and views that a text of DDL statements leaves behind.

    database: the one that unqualified names belong to; source: named in errors and warnings.
    Statements that cannot be read are logged and passed by. Raises SchemaError if nothing is left.
    """
    ddl = Ddl(database=database)
    ddl.run(text)
    for problem in ddl.problems:
        _log.warning("%s: a statement was passed by: %s", source or "DDL", problem)
    if not ddl.schema.tables:
        reason = f"; {ddl.problems[0]}" if ddl.problems else ""
        raise SchemaError(
            f"found no CREATE TABLE or CREATE VIEW that could be read{reason}; "
            "expected StarRocks DDL, statements ended by semicolons",
            source=source,
        )
    return ddl.schema


def _statements(tokens: list[Token]) -> list[list[_Word]]:
    statements: list[list[_Word]] = [[]]
    for token in tokens:
        if token.token_type == TokenType.SEMICOLON:
            statements.append([])
        else:
            statements[-1] += _words(token)
    return [statement for statement in statements if statement]


def _words(token: Token) -> list[_Word]:
    if token.token_type in (TokenType.STRING, TokenType.IDENTIFIER):
        return [_Word(token.text, "", token.start, token.end)]
    parts = list(re.finditer(r"\S+", token.text))
    if len(parts) < 2:
        return [_Word(token.text, token.text.upper(), token.start, token.end)]
    return [
        _Word(part[0], part[0].upper(), token.start + part.start(), token.start + part.end() - 1)
        for part in parts
    ]


def _with_columns(table: Table, definitions: _Reader) -> Table:
    columns: list[Column] = []
    keys: list[str] = []
    foreign: list[ForeignKey] = []
    key: Key | None = None
    for item in definitions.items():
        if item.upper in _NOT_COLUMNS:
            key = _constraint(item, foreign) or key
            continue
        column, is_key = _column(item)
        columns.append(column)
        if is_key:
            keys.append(column.name)
    _refuse_duplicates(columns, table.name)
    if key is None and keys:
        key = Key("DUPLICATE", tuple(keys))
    return replace(table, columns=tuple(columns), key=key, foreign_keys=tuple(foreign))


def _refuse_duplicates(columns: list[Column], table: str) -> None:
    seen: set[str] = set()
    for column in columns:
        if column.name.lower() in seen:
            raise SchemaError(f"table {table}: duplicate column {column.name!r}")
        seen.add(column.name.lower())


def _constraint(item: _Reader, foreign: list[ForeignKey]) -> Key | None:
    """Read what stands among the columns and is none; foreign keys are added to the list."""
    if item.skip("CONSTRAINT") and item.upper not in ("FOREIGN", "PRIMARY", "UNIQUE"):
        item.take()
    for kind in _KEYS.values():
        if item.skip(kind):
            item.skip("KEY")
            return Key(kind, item.names()) if item.upper == "(" else None
    if item.skip("FOREIGN", "KEY"):
        columns = item.names()
        item.expect("REFERENCES")
        target = item.qualified()[-1]
        foreign.append(ForeignKey(columns, target, item.names()))
    return None


def _column(item: _Reader) -> tuple[Column, bool]:
    """One column definition, and whether it says KEY."""
    column = Column(item.name(), _type(item) if item.more and item.upper not in _AFTER_TYPE else "")
    is_key = False
    while item.more:
        if item.skip("NOT", "NULL"):
            column = replace(column, nullable=False)
        elif item.skip("NULL"):
            column = replace(column, nullable=True)
        elif item.skip("PRIMARY", "KEY") or item.skip("KEY"):
            is_key = True
        elif item.upper in _AGGREGATIONS:
            column = replace(column, aggregation=item.take().upper)
        elif item.skip("AUTO_INCREMENT"):
            column = replace(column, auto_increment=True)
        elif item.skip("DEFAULT"):
            column = replace(column, default=_default(item))
        elif item.skip("COMMENT"):
            column = replace(column, comment=item.take().text)
        elif item.skip("GENERATED", "ALWAYS", "AS") or item.skip("AS"):
            column = replace(column, generated=_generated(item))
        else:  # CHARSET, COLLATE, ON UPDATE and what later versions bring
            item.take()
    return column, is_key


def _default(item: _Reader) -> str:
    first = item.at
    if item.upper in ("-", "+"):
        item.take()
    if item.upper == "(":
        item.group()
    else:
        item.take()
        if item.upper == "(":
            item.group()
    return item.text(first)


def _generated(item: _Reader) -> str:
    first = item.at
    while item.more and item.upper != "COMMENT":
        if item.upper == "(":
            item.group()
        else:
            item.take()
    return item.text(first)


def _type(reader: _Reader) -> str:
    """A type as StarRocks spells it, e.g. "DECIMAL(10,2)", "STRUCT<a INT,b ARRAY<STRING>>"."""
    name = reader.take().text.upper()
    if name == "DOUBLE":
        reader.skip("PRECISION")
    if reader.upper == "(":
        inner = reader.group()
        name += "(" + re.sub(r"\s*,\s*", ",", inner.sql_text()).upper() + ")"
    if reader.skip("<"):
        fields = [_field(reader, named=name == "STRUCT")]
        while reader.skip(","):
            fields.append(_field(reader, named=name == "STRUCT"))
        reader.expect(">")
        name += f"<{','.join(fields)}>"
    while reader.upper in ("SIGNED", "UNSIGNED"):
        reader.take()
    return name


def _field(reader: _Reader, *, named: bool) -> str:
    if not named:
        return _type(reader)
    name = reader.name()
    reader.skip(":")
    kind = _type(reader)
    if reader.skip("COMMENT"):
        reader.take()
    return f"{name} {kind}"


def _with_clauses(table: Table, reader: _Reader) -> tuple[Table, str | None]:
    """The table with what stands behind its columns, and the query behind AS if there is one."""
    while reader.more:
        if reader.skip("AS"):
            return table, reader.rest()
        if reader.upper in ("SELECT", "WITH") and reader.at:
            return table, reader.rest()
        if reader.skip("COMMENT"):
            reader.skip("=")
            table = replace(table, comment=reader.take().text)
        elif reader.skip("PARTITION", "BY"):
            table = replace(table, partition=_partition(reader))
        elif reader.upper in _KEYS and reader.words[reader.at + 1 : reader.at + 2] != []:
            kind = _KEYS[reader.take().upper]
            if reader.skip("KEY") and reader.upper == "(":
                table = replace(table, key=Key(kind, reader.names()))
        elif reader.upper == "(":
            reader.group()
        else:
            reader.take()
    return table, None


def _refresh(reader: _Reader) -> Literal["SYNC", "ASYNC", "MANUAL"]:
    """Of a materialized view, its name read already.

    https://docs.starrocks.io/docs/sql-reference/sql-statements/materialized_view/CREATE_MATERIALIZED_VIEW/
    """
    words = [word.upper for word in reader.words[reader.at :]]
    clauses = words[: words.index("AS")] if "AS" in words else words
    if "REFRESH" in clauses:
        return "ASYNC" if "ASYNC" in clauses else "MANUAL"
    return "MANUAL" if "DISTRIBUTED" in clauses or "PARTITION" in clauses else "SYNC"


def _partition(reader: _Reader) -> Partition:
    kind: Literal["RANGE", "LIST", "EXPRESSION"] = "EXPRESSION"
    if reader.skip("RANGE"):
        kind = "RANGE"
    elif reader.skip("LIST"):
        kind = "LIST"
    if reader.upper == "(":
        expressions = tuple(_source(item) for item in reader.group().items())
    else:
        expressions = _bare_expressions(reader)
    names: list[str] = []
    definitions: list[str] = []
    if reader.upper == "(":
        for item in reader.group().items():
            if item.skip("PARTITION"):
                item.skip("IF", "NOT", "EXISTS")
                name = _Reader(item.words[item.at :], item.sql).take()
                names.append(name.text)
            definitions.append(item.rest())
    return Partition(kind, expressions, tuple(names), tuple(definitions))


def _bare_expressions(reader: _Reader) -> tuple[str, ...]:
    """`PARTITION BY date_trunc('day', dt), city`, written without parentheses."""
    expressions = []
    while True:
        first = reader.at
        reader.take()
        # A second group belongs to the list of partitions, not to the expression.
        if reader.upper == "(":
            reader.group()
        expressions.append(reader.text(first))
        if not reader.skip(","):
            return tuple(expressions)


def _source(item: _Reader) -> str:
    item.at = len(item.words)
    text = item.text()
    return item.words[0].text if len(item.words) == 1 else text


def _altered(table: Table, change: _Reader) -> Table:
    """The table after one ADD, DROP, MODIFY or ORDER BY; other changes do not touch columns."""
    columns = list(table.columns)
    if change.skip("ADD", "COLUMN"):
        for item in change.group().items() if change.upper == "(" else [change]:
            table = _with_column(table, item)
        return table
    if change.skip("MODIFY", "COLUMN"):
        return _with_field(table, change) or _with_column(table, change)
    if change.skip("DROP", "COLUMN"):
        name = change.name().lower()
        columns = [column for column in columns if column.name.lower() != name]
    elif change.skip("ORDER", "BY") and change.upper == "(":
        columns = _reordered(table, change.names())
    elif change.upper in ("ADD", "DROP"):
        return replace(table, partition=_with_partition(table.partition, change))
    return replace(table, columns=tuple(columns))


def _with_column(table: Table, item: _Reader) -> Table:
    """A column added or redefined: FIRST, AFTER another, where it was, behind the keys, or last."""
    definition, position = _until_position(item)
    column, is_key = _column(definition)
    key = table.key
    if is_key and key is not None and column.name not in key.columns:
        key = replace(key, columns=(*key.columns, column.name))
    old = [known.name.lower() for known in table.columns]
    columns = [known for known in table.columns if known.name.lower() != column.name.lower()]
    names = [known.name.lower() for known in columns]
    keys = {name.lower() for name in table.key.columns} if table.key else set()
    place = len(columns)
    after = position[1].text.lower() if len(position) > 1 else ""
    if position and position[0].upper == "FIRST":
        place = 0
    elif after in names:
        place = names.index(after) + 1
    elif column.name.lower() in old:
        place = old.index(column.name.lower())
    elif is_key:
        place = sum(name in keys for name in names)
    elif column.generated is None:
        # generated columns stay the last ones
        while place and columns[place - 1].generated is not None:
            place -= 1
    columns.insert(place, column)
    return replace(table, columns=tuple(columns), key=key)


def _with_field(table: Table, change: _Reader) -> Table | None:
    """After `c ADD FIELD a.b INT [FIRST | AFTER d]` or `c DROP FIELD [*].a`; None for all else."""
    words = [word.upper for word in change.words[change.at : change.at + 3]]
    column = table.column(change.words[change.at].text) if change.more else None
    if column is None or words[1:] not in (["ADD", "FIELD"], ["DROP", "FIELD"]):
        return None
    change.at += 3
    path = [change.take().text]
    while change.upper in (".", "*", "]") or path[-1] in (".", "["):
        path.append(change.take().text)
    names = [part for part in path if part not in ("[", "]", ".")]
    definition, position = _until_position(change)
    try:
        added = read_type(_type(definition)) if words[1] == "ADD" else None
        changed = _changed_fields(read_type(column.type), names, added, position)
    except (KeyError, ValueError):
        raise change.error(f"no such field of column {column.name} {column.type}") from None
    new = replace(column, type=str(changed))
    columns = (new if known is column else known for known in table.columns)
    return replace(table, columns=tuple(columns))


def _changed_fields(
    type_: Type, path: list[str], added: Type | None, position: list[_Word]
) -> Type:
    """A type in which the field at the end of the path is added, or dropped. Raises KeyError.

    path: names of fields, `*` for the elements of an array.
    """
    name, *rest = path
    if name == "*":
        element = type_.args[0]
        return replace(type_, args=(_changed_fields(element, rest, added, position),))
    fields = dict(zip(type_.names, type_.args, strict=True))
    if rest:
        fields[name] = _changed_fields(fields[name], rest, added, position)
    elif added is None:
        del fields[name]
    else:
        before = list(fields.items())
        after = position[1].text if len(position) > 1 else None
        place = list(fields).index(after) + 1 if after in fields else len(before)
        place = 0 if position and position[0].upper == "FIRST" else place
        fields = dict([*before[:place], (name, added), *before[place:]])
    return replace(type_, args=tuple(fields.values()), names=tuple(fields))


def _reordered(table: Table, names: tuple[str, ...]) -> list[Column]:
    """ORDER BY of all columns changes their order, that of some only how rows are sorted."""
    by_name = {column.name.lower(): column for column in table.columns}
    lower = [name.lower() for name in names]
    primary = table.key is not None and table.key.kind == "PRIMARY"
    if primary or sorted(lower) != sorted(by_name):
        return list(table.columns)
    return [by_name[name] for name in lower]


def _with_partition(partition: Partition | None, change: _Reader) -> Partition | None:
    """The partitions after ADD PARTITION[S] or DROP PARTITION, as far as the DDL names them.

    The definition of a dropped one stays: `LESS THAN` begins where the one before it ends.
    """
    if partition is None:
        return None
    adds = change.take().upper == "ADD"
    if not (change.skip("PARTITION") or change.skip("PARTITIONS")):
        return partition
    if adds:
        change.skip("IF", "NOT", "EXISTS")
        return replace(partition, definitions=(*partition.definitions, change.rest()))
    change.skip("IF", "EXISTS")
    words = change.words[change.at :]
    dropped = {word.text.lower() for word in words}
    kept = tuple(name for name in partition.names if name.lower() not in dropped)
    noted = tuple((name, len(partition.definitions)) for name in sorted(dropped - {"(", ")", ","}))
    return replace(partition, names=kept, dropped=(*partition.dropped, *noted))


def _until_position(item: _Reader) -> tuple[_Reader, list[_Word]]:
    """A column definition of ALTER TABLE, and the FIRST or AFTER behind it."""
    words = item.words[item.at :]
    for i, word in enumerate(words):
        if i and word.upper in ("FIRST", "AFTER", "TO", "FROM", "PROPERTIES"):
            return _Reader(words[:i], item.sql), words[i:]
    return _Reader(words, item.sql), []
