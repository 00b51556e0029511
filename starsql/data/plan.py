"""Short plans for queries: what `target: plan+sql` has a model write before the SQL.

A plan is read off the query's tree, so it always fits. It names tables, joins, filters, groups,
output and order in the question's language, nested queries first, each under its number:

    [1] From: concert. Output: concert.singer_id
    From: singer
    Where: singer_id not in [1] and age above 30
    Output: name, number of rows
    Order: age descending, first 3
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from sqlglot import exp

from starsql.data.answer import extract_sql
from starsql.data.files import Example
from starsql.data.prompt import tables_text
from starsql.data.target import planned
from starsql.dialect.parse import parse, to_sql
from starsql.records import Finding, SftExample

__all__ = ["plan_of", "with_plans"]

_Words = Mapping[str, str]

_ENGLISH: _Words = {
    "from": "From: ", "join": "{}join {}", "on": " on ", "where": "Where: ", "group": "Group by: ",
    "having": "Keep groups: ", "qualify": "Keep rows: ", "output": "Output: ",
    "distinct": "Output without repeats: ", "order": "Order: ", "desc": " descending",
    "first": "first {}", "skip": "after the first {}", "limit": "Only: ",
    "union all": "rows of {}, then of {}", "union": "rows of {} or {} without repeats",
    "intersect": "rows in both {} and {}", "except": "rows of {} that are not in {}",
    "and": " and ", "or": " or ", "not": "not ({})", "list": ", ", "step": "; ", "end": ". ",
    "as": "{} as {}", "rows": "number of rows", "star": "all columns",
    "count": "count of {}", "distinct count": "count of distinct {}", "sum": "sum of {}",
    "avg": "average of {}", "min": "smallest {}", "max": "largest {}",
    "=": "{} is {}", "<>": "{} is not {}", ">": "{} above {}", ">=": "{} at least {}",
    "<": "{} below {}", "<=": "{} at most {}", "like": "{} like {}", "not like": "{} not like {}",
    "between": "{} from {} to {}", "in": "{} in {}", "not in": "{} not in {}",
    "null": "{} is missing", "not null": "{} is present",
    "exists": "{} has a row", "not exists": "{} has no row",
}  # fmt: skip
_CHINESE: _Words = {
    "from": "取自：", "join": "{}连接 {}", "left ": "左", "right ": "右", "full ": "全外",
    "cross ": "交叉", "left semi ": "左半", "left anti ": "左反", "on": "，按 ",
    "where": "条件：", "group": "分组：",
    "having": "保留的组：", "qualify": "保留的行：", "output": "输出：",
    "distinct": "去重输出：", "order": "排序：", "desc": " 降序",
    "first": "取前 {}", "skip": "跳过 {}", "limit": "只要：",
    "union all": "{} 的行接 {} 的行", "union": "{} 与 {} 的行合并去重",
    "intersect": "{} 与 {} 都有的行", "except": "{} 有而 {} 没有的行",
    "and": " 且 ", "or": " 或 ", "not": "非（{}）", "list": "，", "step": "；", "end": "。",
    "as": "{} 记作 {}", "rows": "行数", "star": "所有列",
    "count": "{} 的个数", "distinct count": "{} 的去重个数", "sum": "{} 之和",
    "avg": "{} 的平均值", "min": "{} 的最小值", "max": "{} 的最大值",
    "=": "{} 等于 {}", "<>": "{} 不等于 {}", ">": "{} 大于 {}", ">=": "{} 不小于 {}",
    "<": "{} 小于 {}", "<=": "{} 不大于 {}", "like": "{} 形如 {}", "not like": "{} 不形如 {}",
    "between": "{} 从 {} 到 {}", "in": "{} 属于 {}", "not in": "{} 不属于 {}",
    "null": "{} 为空", "not null": "{} 不为空",
    "exists": "{} 有行", "not exists": "{} 没有行",
}  # fmt: skip

_COMPARISONS: Mapping[type[exp.Expr], str] = {
    exp.EQ: "=", exp.NEQ: "<>", exp.GT: ">", exp.GTE: ">=", exp.LT: "<", exp.LTE: "<=",
    exp.Like: "like",
}  # fmt: skip
_AGGREGATES: Mapping[type[exp.Expr], str] = {
    exp.Count: "count", exp.Sum: "sum", exp.Avg: "avg", exp.Min: "min", exp.Max: "max",
}  # fmt: skip
_WORD = re.compile(r"\w+")


def with_plans(
    examples: Iterable[Example], without: Callable[[str], None] = lambda _: None
) -> Iterator[Example]:
    """The examples with plans of their SQL in `meta.extra`, each side of a pair with its own.

    What had plans gets new ones. A rejected text that is no query has the plan of the chosen one:
    the mistake comes after it. without: told the ids of those whose right answer is no query, which
    come without a plan.
    """
    for example in examples:
        meta = example.meta
        if isinstance(example, SftExample):
            prompt, answers = example.messages, [example.messages[-1]]
        else:
            prompt, answers = example.prompt, [example.chosen[-1], example.rejected[-1]]
        # What reads glosses reads English alone.
        language = "en" if meta.gloss else meta.language
        shown = tables_text(prompt)
        plan, *rejected = (plan_of(extract_sql(a["content"]), language, shown) for a in answers)
        if plan is None:
            without(meta.id)
        extra = planned(meta.extra, plan, *rejected) if plan else planned(meta.extra)
        yield replace(example, meta=replace(meta, extra=extra))


def plan_of(sql: str, language: Literal["en", "zh"], shown: str = "") -> str | None:
    """A query's plan; None if the text is no query.

    shown: the prompt's tables (`prompt.tables_text`), which tell the table of a bare column.
    """
    tree = parse(sql)
    if isinstance(tree, Finding) or not isinstance(tree, exp.Query):
        return None
    planner = _Planner(_CHINESE if language == "zh" else _ENGLISH, _columns(shown))
    last = planner.parts(tree.copy(), ())
    plan = "\n".join([*planner.steps, *last])
    return None if "```" in plan else plan


def _columns(shown: str) -> dict[str, frozenset[str]]:
    """The words that stand in the text of each table, its columns among them; in lower case."""
    blocks = re.split(r"^table ", shown, flags=re.MULTILINE)[1:]
    words = [[word.lower() for word in _WORD.findall(block)] for block in blocks]
    return {block[0]: frozenset(block) for block in words if block}


@dataclass(frozen=True, slots=True)
class _Source:
    """What a FROM clause reads under a name."""

    name: str
    """As a plan calls it."""
    columns: frozenset[str] | None
    """None: not known."""


_Scope = Mapping[str, _Source]
"""By alias, in lower case."""


@dataclass(slots=True)
class _Planner:
    words: _Words
    columns: Mapping[str, frozenset[str]]
    steps: list[str] = field(default_factory=list)
    """Lines of nested queries, the innermost first."""
    numbered: int = 0

    def parts(self, query: exp.Expr, outer: Sequence[_Scope]) -> list[str]:
        """The lines of a query; those of queries in it go to `steps`. The tree is used up."""
        while isinstance(query, exp.Subquery) and not query.args.get("order"):
            query = query.this
        for cte in query.ctes if isinstance(query, exp.Query) else ():
            self.step(f"{cte.alias}:", cte.this, outer)
        if isinstance(query, exp.SetOperation):
            return [self._set_operation(query, outer), *self._order(query, {}, outer)]
        if not isinstance(query, exp.Select):
            return [to_sql(query)]
        return self._select(query, outer)

    def step(self, mark: str, query: exp.Expr, outer: Sequence[_Scope]) -> None:
        """Add a nested query's line, after those of the queries in it."""
        lines = self.words["end"].join(self.parts(query, outer))
        self.steps.append(f"{mark} {lines}")

    def number(self, query: exp.Expr, outer: Sequence[_Scope]) -> str:
        """The mark of a nested query, whose line is added."""
        lines = self.words["end"].join(self.parts(query, outer))
        self.numbered += 1
        mark = f"[{self.numbered}]"
        self.steps.append(f"{mark} {lines}")
        return mark

    def _set_operation(self, query: exp.SetOperation, outer: Sequence[_Scope]) -> str:
        kind = query.key if query.args.get("distinct", True) else f"{query.key} all"
        left, right = (self.number(side, outer) for side in (query.this, query.expression))
        template = self.words.get(kind, self.words[query.key])
        return self.words["output"] + template.format(left, right)

    def _select(self, query: exp.Select, outer: Sequence[_Scope]) -> list[str]:
        words = self.words
        scope, sources = self._sources(query, outer)
        said = _Saying(self, scope, outer, {e.alias.lower() for e in query.expressions if e.alias})
        lines = []
        if sources:
            read = [words["from"] + words["list"].join(t for t, join in sources if join is None)]
            read += [self._joined(text, join, said) for text, join in sources if join is not None]
            lines.append(words["step"].join(read))
        for clause in ("where", "group", "having", "qualify"):
            node = query.args.get(clause)
            if isinstance(node, exp.Group) and node.expressions and len(node.args) == 1:
                lines.append(words[clause] + said.many(node.expressions))
            elif isinstance(node, exp.Group):
                lines.append(words[clause] + said.sql(node).removeprefix(" GROUP BY "))
            elif node is not None:
                lines.append(words[clause] + said.one(node.this))
        head = words["distinct" if query.args.get("distinct") else "output"]
        lines.append(head + said.many(query.expressions))
        return lines + self._order(query, scope, outer, said)

    def _order(
        self,
        query: exp.Query,
        scope: _Scope,
        outer: Sequence[_Scope],
        said: _Saying | None = None,
    ) -> list[str]:
        words = self.words
        said = said or _Saying(self, scope, outer, set())
        order, limit, offset = (query.args.get(name) for name in ("order", "limit", "offset"))
        skipped = words["skip"].format(said.one(offset.expression)) if offset else ""
        first = words["first"].format(said.one(limit.expression)) if limit else ""
        cut = words["list"].join(filter(None, (skipped, first)))
        if order is None:
            return [words["limit"] + cut] if cut else []
        keys = [said.one(k.this) + (words["desc"] if k.args.get("desc") else "") for k in order]
        return [words["order"] + words["list"].join([*keys, *filter(None, [cut])])]

    def _sources(
        self, query: exp.Select, outer: Sequence[_Scope]
    ) -> tuple[_Scope, list[tuple[str, exp.Join | None]]]:
        """What FROM reads: by alias, and as it is written, with the join that brings it."""
        from_ = query.args.get("from_")
        read: list[tuple[exp.Expr, exp.Join | None]] = [(from_.this, None)] if from_ else []
        for join in query.args.get("joins") or ():
            comma = not (join.args.get("on") or join.args.get("using") or join.side or join.kind)
            read.append((join.this, None if comma else join))
        read += [(lateral, None) for lateral in query.args.get("laterals") or ()]
        names = Counter(node.name.lower() for node, _ in read if isinstance(node, exp.Table))
        names.update(source.name.lower() for scope in outer for source in scope.values())
        scope: dict[str, _Source] = {}
        sources = []
        for node, join in read:
            if isinstance(node, exp.Table) and not node.args.get("joins"):
                twice = names[node.name.lower()] > 1 and node.alias
                name = node.alias if twice else node.name
                scope[node.alias_or_name.lower()] = _Source(
                    name, self.columns.get(node.name.lower())
                )
                whole = self.words["as"].format(node.name, name) if twice else node.name
                sources.append((whole, join))
            elif isinstance(node, exp.Subquery):
                mark = self.number(node.this, outer)
                scope[node.alias.lower()] = _Source(node.alias, None)
                named = self.words["as"].format(mark, node.alias) if node.alias else mark
                sources.append((named, join))
            else:
                scope[node.alias_or_name.lower()] = _Source(node.alias_or_name, None)
                sources.append((to_sql(node), join))
        return scope, sources

    def _joined(self, text: str, join: exp.Join, said: _Saying) -> str:
        parts = (part.lower() for part in (join.side, join.kind) if part)
        kind = "".join(f"{part} " for part in parts if part not in ("inner", "outer"))
        joined = self.words["join"].format(self.words.get(kind, kind), text)
        on, using = join.args.get("on"), join.args.get("using")
        if on is not None:
            return joined + self.words["on"] + said.sql(on)
        return joined + (self.words["on"] + ", ".join(map(to_sql, using)) if using else "")


@dataclass(frozen=True, slots=True)
class _Saying:
    """Puts expressions of one query into words."""

    planner: _Planner
    scope: _Scope
    outer: Sequence[_Scope]
    defined: set[str]
    """Aliases of the output, which are no columns of a table."""

    def many(self, nodes: Iterable[exp.Expr]) -> str:
        return self.planner.words["list"].join(map(self.one, nodes))

    def one(self, node: exp.Expr) -> str:
        words = self.planner.words
        known = self._aggregate(node) or self._condition(node)
        if known is not None:
            return known
        if isinstance(node, exp.Paren):
            inner = self.one(node.this)
            return f"({inner})" if isinstance(node.this, exp.Connector) else inner
        if isinstance(node, exp.Alias):
            return words["as"].format(self.one(node.this), node.alias)
        if isinstance(node, exp.Star) and not node.args.get("except_"):
            return words["star"]
        return self.sql(node)

    def _aggregate(self, node: exp.Expr) -> str | None:
        kind = _AGGREGATES.get(type(node))
        if kind is None or node.expressions or node.args.get("over"):
            return None
        words = self.planner.words
        if isinstance(node.this, exp.Star) and kind == "count":
            return words["rows"]
        if isinstance(node.this, exp.Distinct):
            if kind != "count":
                return None
            return words["distinct count"].format(self.many(node.this.expressions))
        return words[kind].format(self.one(node.this))

    def _condition(self, node: exp.Expr) -> str | None:
        words = self.planner.words
        if isinstance(node, (exp.And, exp.Or)):
            parts = [self._operand(part, node) for part in node.flatten(unnest=False)]
            return words["and" if isinstance(node, exp.And) else "or"].join(parts)
        if isinstance(node, exp.Not):
            inner = node.this.unnest()
            negated = self._negatable(inner, "not ")
            return negated or words["not"].format(self.one(inner))
        if (comparison := _COMPARISONS.get(type(node))) and comparison != "like":
            return words[comparison].format(self.one(node.this), self.one(node.expression))
        if isinstance(node, exp.Between):
            return words["between"].format(
                *(self.one(node.args[part]) for part in ("this", "low", "high"))
            )
        return self._negatable(node, "")

    def _operand(self, node: exp.Expr, of: exp.Expr) -> str:
        said = self.one(node)
        return (
            f"({said})" if isinstance(node, exp.Connector) and type(node) is not type(of) else said
        )

    def _negatable(self, node: exp.Expr, no: str) -> str | None:
        """What has words of its own for its contrary."""
        words = self.planner.words
        if isinstance(node, exp.Like):
            return words[f"{no}like"].format(self.one(node.this), self.one(node.expression))
        if isinstance(node, exp.In) and not (node.args.get("unnest") or node.args.get("field")):
            query = node.args.get("query")
            among = (
                self._nested(query) if query else f"({', '.join(map(self.one, node.expressions))})"
            )
            return words[f"{no}in"].format(self.one(node.this), among)
        if isinstance(node, exp.Is) and isinstance(node.expression, exp.Null):
            return words[f"{no}null"].format(self.one(node.this))
        if isinstance(node, exp.Exists):
            return words[f"{no}exists"].format(self._nested(node.this))
        return None

    def _nested(self, query: exp.Expr) -> str:
        if isinstance(query, exp.Var):
            return query.name  # numbered before
        return self.planner.number(query, (*self.outer, self.scope))

    def sql(self, node: exp.Expr) -> str:
        """As SQL, with tables in place of aliases and numbers in place of queries."""
        if isinstance(node, exp.Query):
            return self._nested(node)
        held = exp.Paren(this=node.copy())
        for query in list(_queries(held)):
            query.replace(exp.Var(this=self._nested(query)))
        for column in list(held.find_all(exp.Column)):
            self._qualify(column)
        return to_sql(held.this)

    def _qualify(self, column: exp.Column) -> None:
        qualifier, alone = column.table.lower(), len(self.scope) == 1 and not self.outer
        if qualifier:
            owner = next(
                (s[qualifier] for s in (self.scope, *self.outer[::-1]) if qualifier in s), None
            )
        elif len(self.scope) == 1 or column.name.lower() in self.defined:
            owner = None
        else:
            name = column.name.lower()
            owners = [s for s in self.scope.values() if s.columns is None or name in s.columns]
            owner = owners[0] if len(owners) == 1 and owners[0].columns else None
        if owner is not None:
            column.set("db", None)
            column.set("table", None if alone else exp.to_identifier(owner.name))


def _queries(node: exp.Expr) -> Iterator[exp.Expr]:
    """The outermost queries in an expression."""
    for child in node.iter_expressions():
        if isinstance(child, exp.Query):
            yield child
        else:
            yield from _queries(child)
