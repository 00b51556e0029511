"""`queryStatement` of the grammar: WITH, set operations, SELECT, FROM."""

from __future__ import annotations

from starsql.dialect.catalog import words
from starsql.dialect.grammar.calls import QUANTIFIERS
from starsql.dialect.grammar.expressions import COMPARISONS, Expressions
from starsql.dialect.grammar.lexer import END, INTEGER, STRING
from starsql.dialect.grammar.reader import NAMES

__all__ = ["Queries"]

_SET_OPERATORS = words("UNION INTERSECT EXCEPT MINUS")
_TRACES = words("ALL LOGS TIMES VALUES REASON")
_PARTITIONS = words("PARTITION PARTITIONS")
_TEMPORAL = words("SYSTEM_TIME TIMESTAMP VERSION")
# What may follow an alias. A soft word is an alias where one of these follows it, and otherwise
# the beginning of a clause: `FROM t sample` beside `FROM t SAMPLE ('percent' = '1')`.
_AFTER_ALIAS = words(
    ", ; ) ] FROM WHERE GROUP HAVING QUALIFY ORDER LIMIT UNION INTERSECT EXCEPT MINUS JOIN INNER "
    "CROSS LEFT RIGHT FULL ASOF ON USING INTO PIVOT = < > <= >= <> != <=>"
) | {END}
_CLAUSE_WORDS = _SET_OPERATORS | words(
    "QUALIFY PIVOT SAMPLE TABLET TABLETS REPLICA TEMPORARY PARTITIONS BEFORE OFFSET SYSTEM_TIME "
    "TIMESTAMP VERSION"
)
_CLAUSE_WORDS = _SET_OPERATORS | words(
    "QUALIFY PIVOT SAMPLE TABLET TABLETS REPLICA TEMPORARY PARTITIONS BEFORE OFFSET SYSTEM_TIME "
    "TIMESTAMP VERSION"
)


class Queries(Expressions):
    # -- statements and queries -----------------------------------------------------------------

    def statement(self) -> None:
        if self.kinds[self.at] in ("DESC", "DESCRIBE", "EXPLAIN"):
            self.at += 1
            if self.kinds[self.at] in ("LOGICAL", "ANALYZE", "VERBOSE", "COSTS", "SCHEDULER"):
                self.at += 1
        elif self.accept("TRACE"):
            self.one_of(_TRACES)
            if self.kinds[self.at] in NAMES:
                self.at += 1
        self.query()
        if self.accept("INTO"):
            self.outfile()
        self.expect(END)

    def outfile(self) -> None:
        self.expect("OUTFILE")
        self.string()
        if self.accept("FORMAT"):
            self.expect("AS")
            self.name_or_string()
        if self.accept("PROPERTIES"):
            self.properties()

    def properties(self) -> None:
        self.enclosed(self.property)

    def property(self) -> None:
        self.string()
        self.expect("=")
        self.string()

    def query(self) -> None:
        if self.accept("WITH"):
            if self.kinds[self.at] == "RECURSIVE" and self.kinds[self.at + 1] in NAMES:
                self.at += 1
            self.listed(self.common_table)
        self.query_term()
        while self.kinds[self.at] in _SET_OPERATORS:
            self.at += 1
            if self.kinds[self.at] in QUANTIFIERS:
                self.at += 1
            self.query_term()
        if self.kinds[self.at] == "ORDER":
            self.order()
        if self.kinds[self.at] == "LIMIT":
            self.limit()

    def common_table(self) -> None:
        self.name()
        if self.kinds[self.at] == "(":
            self.enclosed(self.name)
        self.expect("AS")
        self.expect("(")
        self.query()
        self.expect(")")
        self.hint()

    def query_term(self) -> None:
        if self.kinds[self.at] == "SELECT":
            self.select()
        elif not self.subquery():
            raise self.fail()

    def limit(self) -> None:
        self.at += 1
        self.limit_number()
        if self.kinds[self.at] in ("OFFSET", ","):
            self.at += 1
            self.limit_number()

    def limit_number(self) -> None:
        if self.accept("@"):
            self.name_or_string()
        elif not self.accept("?"):
            self.integer()

    def select(self) -> None:
        self.at += 1
        if self.kinds[self.at] in QUANTIFIERS:
            self.at += 1
        self.listed(self.select_item)
        if self.accept("FROM") and not self.accept("DUAL"):
            self.relations()
            if self.accept("PIVOT"):
                self.pivot()
        if self.accept("WHERE"):
            self.expression()
        if self.accept("GROUP"):
            self.expect("BY")
            self.grouping()
        if self.accept("HAVING"):
            self.expression()
        if self.accept("QUALIFY"):
            self.qualify()

    def select_item(self) -> None:
        kinds = self.kinds
        if kinds[self.at] == "*":
            self.at += 1
            self.exclude()
            return
        if kinds[self.at] in NAMES and kinds[self.at + 1] == ".":
            end = self.after_name()
            if kinds[end] == "." and kinds[end + 1] == "*":
                self.at = end + 2
                self.exclude()
                return
        self.expression()
        if self.accept("AS"):
            self.name_or_string()
        elif not self.accept(STRING):
            self.alias()

    def exclude(self) -> None:
        if self.kinds[self.at] in ("EXCEPT", "EXCLUDE") and self.kinds[self.at + 1] == "(":
            self.at += 1
            self.enclosed(self.name)

    def alias(self) -> bool:
        """`AS? name`, if there is one."""
        if self.accept("AS"):
            self.name()
            return True
        kind = self.kinds[self.at]
        if kind not in NAMES:
            return False
        if kind in _CLAUSE_WORDS and self.kinds[self.at + 1] not in _AFTER_ALIAS:
            return False
        self.at += 1
        return True

    def alias_and_columns(self) -> None:
        if self.alias() and self.kinds[self.at] == "(":
            self.enclosed(self.name)

    def grouping(self) -> None:
        kinds = self.kinds
        if kinds[self.at] in ("ROLLUP", "CUBE") and kinds[self.at + 1] == "(":
            self.at += 2
            if not self.accept(")"):
                self.listed(self.expression)
                self.expect(")")
        elif kinds[self.at] == "GROUPING" and kinds[self.at + 1] == "SETS":
            self.at += 2
            self.enclosed(self.grouping_set)
        elif not self.accept("ALL"):
            self.listed(self.expression)

    def grouping_set(self) -> None:
        self.expect("(")
        if not self.accept(")"):
            self.listed(self.expression)
            self.expect(")")

    def qualify(self) -> None:
        """`selectItem comparison INTEGER`; the item takes in the comparison when read alone."""
        self.expression()
        if self.kinds[self.at - 1] != INTEGER or self.kinds[self.at - 2] not in COMPARISONS:
            self.alias()
            self.one_of(COMPARISONS)
            self.integer()

    # -- FROM -----------------------------------------------------------------------------------

    def relations(self) -> None:
        self.relation()
        while self.accept(","):
            self.accept("LATERAL")
            self.relation()

    def relation(self) -> None:
        self.relation_primary()
        while self.join():
            pass

    def join(self) -> bool:
        kinds, kind = self.kinds, self.kinds[self.at]
        if kind in ("JOIN", "INNER", "CROSS"):
            self.at += 1
            if kind != "JOIN" and not self.accept("JOIN") and kind == "INNER":
                raise self.fail("JOIN")
            self.joined()
            if kinds[self.at] in ("ON", "USING"):
                self.criteria()
        elif kind in ("LEFT", "RIGHT", "FULL", "ASOF", "NULL"):
            self.join_words(kind)
            self.joined()
            self.criteria()
        else:
            return False
        return True

    def join_words(self, kind: str) -> None:
        self.at += 1
        if kind == "ASOF":
            if not self.accept("INNER") and self.accept("LEFT"):
                self.accept("OUTER")
        elif kind == "NULL":
            for word in ("AWARE", "LEFT", "ANTI"):
                self.expect(word)
        elif not self.accept("OUTER") and kind != "FULL" and not self.accept("SEMI"):
            self.accept("ANTI")
        self.expect("JOIN")

    def joined(self) -> None:
        self.hint()
        self.accept("LATERAL")
        self.relation_primary()

    def criteria(self) -> None:
        if self.accept("ON"):
            self.expression()
        elif self.accept("USING"):
            self.enclosed(self.name)
        else:
            raise self.fail("ON', 'USING")

    def relation_primary(self) -> None:
        kinds, kind = self.kinds, self.kinds[self.at]
        if kind == "ASSERT_ROWS" and kinds[self.at + 1] == "(":
            self.at += 1
            kind = "("
        if kind == "(":
            self.parenthesised_relation()
        elif kind == "TABLE":
            self.at += 1
            self.expect("(")
            self.qualified_name()
            self.expect("(")
            self.listed(self.table_argument)
            self.expect(")")
            self.expect(")")
            self.alias_and_columns()
        elif kind == "FILES":
            self.at += 1
            self.properties()
            self.alias_and_columns()
        else:
            self.qualified_name()
            if kinds[self.at] == "(":
                self.enclosed(self.expression)
                self.alias_and_columns()
            else:
                self.table_modifiers()

    def parenthesised_relation(self) -> None:
        if self.subquery():
            self.alias_and_columns()
            return
        self.at += 1
        if self.accept("VALUES"):
            self.listed(self.row)
            self.expect(")")
            self.alias_and_columns()
        else:
            self.relations()
            self.expect(")")

    def table_argument(self) -> None:
        if self.kinds[self.at] in NAMES and self.kinds[self.at + 1] == "=>":
            self.at += 2
        self.expression()

    def table_modifiers(self) -> None:
        """What may stand between a table's name and the end of its alias and hints."""
        if self.kinds[self.at] == "FOR" or self.kinds[self.at] in _TEMPORAL:
            self.attempt(self.period)
        if self.kinds[self.at] in ("TEMPORARY", "PARTITION", "PARTITIONS"):
            self.attempt(self.partitions)
        for word in ("TABLET", "TABLETS", "REPLICA"):
            if self.kinds[self.at] == word and self.kinds[self.at + 1] in ("(", INTEGER):
                self.at += 1
                self.numbers()
        if self.kinds[self.at] == "SAMPLE" and self.kinds[self.at + 1] == "(":
            self.at += 1
            self.properties()
        self.alias()
        self.hint()
        if self.accept("BEFORE"):
            self.string()

    def numbers(self) -> None:
        if self.kinds[self.at] == "(":
            self.enclosed(self.integer)
        else:
            self.listed(self.integer)

    def period(self) -> None:
        self.accept("FOR")
        self.one_of(_TEMPORAL)
        if self.accept("AS"):
            self.expect("OF")
            self.expression()
        elif self.accept("BETWEEN"):
            self.value()
            self.expect("AND")
            self.expression()
        elif self.accept("FROM"):
            self.expression()
            self.expect("TO")
            self.expression()
        else:
            self.expect("ALL")

    def partitions(self) -> None:
        self.accept("TEMPORARY")
        self.one_of(_PARTITIONS)
        if self.kinds[self.at] == "(":
            self.enclosed(self.partition)
        else:
            self.listed(self.name_or_string)

    def partition(self) -> None:
        self.name_or_string()
        if self.accept("="):
            self.value()

    def pivot(self) -> None:
        self.expect("(")
        self.listed(self.pivot_item)
        self.expect("FOR")
        if self.kinds[self.at] == "(":
            self.enclosed(self.name)
        else:
            self.name()
        self.expect("IN")
        self.enclosed(self.pivot_item)
        self.expect(")")

    def pivot_item(self) -> None:
        if not self.attempt(self.row):
            self.primary()
        if not self.accept(STRING):
            self.alias()
