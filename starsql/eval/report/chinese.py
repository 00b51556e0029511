"""What the Chinese page says where scores speak English: reasons, notes, findings.

    "3 columns, expected 4"                        有 3 列，应有 4 列
    "1:8: error unknown-column: Column 'a' ..."    1:8 错误 未知列（unknown-column）：Column 'a' ...

Scores are kept in English, so that one file makes both pages. What StarRocks itself would say stays
in its own words behind the name of the finding: it is what a search for the message finds.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["CODES", "finding", "sentence"]

# Patterns of sentences; of their groups `why` is another sentence, `kind` and `wanted` are kinds of
# values, and what has no name is a number, a name or a row and stays as it is.
_SENTENCES: tuple[tuple[str, str], ...] = (
    # results that differ (eval/compare.py)
    (r"more than (\d+) rows?, expected (\d+)", "超过 {0} 行，应有 {1} 行"),
    (r"(\d+) rows?, expected (\d+)", "有 {0} 行，应有 {1} 行"),
    (r"(\d+) columns?, expected (\d+)", "有 {0} 列，应有 {1} 列"),
    (
        r"the golden result has more than (\d+) rows and was not compared",
        "标准答案结果超过 {0} 行，未作比较",
    ),
    (
        r"the same rows in another order: row (\d+) is (\(.*\)), expected (\(.*\))",
        "各行相同但顺序不同：第 {0} 行为 {1}，应为 {2}",
    ),
    (
        r"the row (\(.*\)) is not in the golden result, (\(.*\)) is missing",
        "标准答案结果中没有 {0} 这一行，缺少 {1}",
    ),
    (r"the row (\(.*\)) is not in the golden result", "标准答案结果中没有 {0} 这一行"),
    # answers that give none (eval/score.py, eval/suites.py)
    (r"it does not run", "无法执行"),
    (r"it does not run: (?P<why>.*)", "无法执行：{why}"),
    (r"there is no query", "没有查询语句"),
    (r"the process that ran it ended", "执行它的进程意外退出"),
    # what our checks say, not StarRocks (agent/generate.py, dialect/readonly.py, dialect/parse.py)
    (
        r"The answer was cut off after (\d+) tokens because it repeats itself\.",
        "回答因不断重复，在 {0} 个 token 后被截断",
    ),
    (r"The answer was cut off after (\d+) tokens\.", "回答在 {0} 个 token 后被截断"),
    (r"The answer contains no SQL query\.", "回答中没有 SQL 查询"),
    (r"(\w+) is not a query\.", "{0} 不是查询"),
    (r"Expected one statement, found no statement\.", "应有一条语句，却没有语句"),
    (r"Expected one statement, found (\d+) statements\.", "应有一条语句，却有 {0} 条"),
    (r"The embedded engine does not support (.*)\.", "内置引擎不支持 {0}"),
    (r"This join has no condition: every row meets every row", "连接没有条件：两表各行两两相配"),
    # parts of hints
    (r"did you mean (.*)\?", "是否应为 {0}"),
    (r"It exists in (.*)", "它在 {0} 中"),
    (r"it has (.*)", "该表有 {0}"),
    (r"no column (\S+) in (\S+)", "{1} 中没有列 {0}"),
    (r"no column (\S+)", "没有列 {0}"),
    (r"it takes (\d+) arguments?, not (\d+)", "应有 {0} 个参数，而不是 {1} 个"),
    (r"give each its own alias", "请各取不同的别名"),
    (r"remove the comma", "请去掉逗号"),
    (r"Write a shorter query", "请写更短的查询"),
    # what was forgiven, or could not be checked (eval/values.py, eval/golden.py)
    (
        r"column (.*): the (?P<kind>\w+) (.*), where the golden query returns a (?P<wanted>\w+)",
        "列 {0}：返回{kind} {2}，而标准答案返回{wanted}",
    ),
    (
        r"the order was not checked: the golden query sorts by what it does not return",
        "未检查顺序：标准答案的排序键不在其结果中",
    ),
    (
        r"more than (\d+) rows may stand at the golden query's LIMIT; only those were known",
        "标准答案的 LIMIT 处有超过 {0} 行并列，只考虑了其中这些行",
    ),
    # golden queries that nothing was compared with (eval/score.py, eval/suites.py)
    (r"not judged on rows: (\S+) has none", "未在数据集数据上评判：表 {0} 没有数据"),
    (r"not judged on rows: (?P<why>.*)", "未在数据集数据上评判：{why}"),
    (r"no suite: (?P<why>.*)", "没有测试套件：{why}"),
    (r"the golden query does not run: (?P<why>.*)", "标准答案无法执行：{why}"),
    (
        r"the golden query does not run on the embedded engine: (?P<why>.*)",
        "标准答案无法在内置引擎上执行：{why}",
    ),
    (r"the golden query returns more than (\d+) rows", "标准答案返回超过 {0} 行"),
    (r"(\S+) cannot hold the rows made for it: (?P<why>.*)", "表 {0} 容不下为其生成的行：{why}"),
    (
        r"the golden query's result depends on the order in which rows are stored; .*",
        "标准答案的结果取决于各行的存储顺序；请用 ORDER BY 和聚合函数明确所指的行",
    ),
)

_KINDS = {"number": "数值", "date": "日期", "text": "文本"}
_FINDING = re.compile(
    r"(?:(\d+):(\d+): )?(error|warning|style) ([\w-]+): (.*?)(?: \((.*)\))?", re.DOTALL
)
_SEVERITIES = {"error": "错误", "warning": "警告", "style": "风格"}


@lru_cache(maxsize=1)
def _compiled() -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(pattern, re.DOTALL), said) for pattern, said in _SENTENCES]


def sentence(text: str) -> str:
    """A reason or a note in Chinese; what StarRocks says, and anything unknown, as it is."""
    for pattern, said in _compiled():
        found = pattern.fullmatch(text)
        if found:
            parts = {name: _part(name, part) for name, part in found.groupdict().items()}
            return said.format(*found.groups(), **parts)
    return text


def _part(name: str, text: str) -> str:
    return sentence(text) if name == "why" else _KINDS[text]


def finding(text: str) -> str:
    """A finding as `str(Finding)` writes it, with its kind named in Chinese."""
    found = _FINDING.fullmatch(text)
    if found is None:
        return text
    line, column, severity, code, message, hint = found.groups()
    place = f"{line}:{column} " if line else ""
    name = f"{CODES[code]}（{code}）" if code in CODES else code
    said = f"{place}{_SEVERITIES[severity]} {name}：{sentence(message)}"
    return f"{said}（{_hint(hint)}）" if hint else said


def _hint(text: str) -> str:
    """What to do instead; its parts stand side by side, and some are known."""
    parts = re.split(r"; |\. |\.$|(?<=\?) ", text)
    return "；".join(sentence(part) for part in parts if part)


CODES: dict[str, str] = {
    # grammar
    "syntax": "语法错误",
    "syntax-statement-start": "不是查询语句的开头",
    "syntax-ilike": "不支持 ILIKE",
    "syntax-double-colon": "不支持 :: 转换",
    "syntax-is-true": "不支持 IS TRUE",
    "syntax-is-distinct-from": "不支持 IS DISTINCT FROM",
    "syntax-quantified-comparison": "不支持 ANY/ALL 比较",
    "syntax-tuple-in-list": "IN 列表不能含元组",
    "syntax-empty-in": "IN 列表为空",
    "syntax-within-group": "不支持 WITHIN GROUP",
    "syntax-named-window": "不支持命名窗口",
    "syntax-groups-frame": "不支持 GROUPS 窗口范围",
    "syntax-fetch-first": "不支持 FETCH FIRST",
    "syntax-tablesample": "不支持 TABLESAMPLE",
    "syntax-with-rollup": "不支持 WITH ROLLUP",
    "syntax-worded-arguments": "参数不能用关键字分隔",
    "syntax-escape": "不支持 ESCAPE",
    "syntax-lateral-view": "不支持 LATERAL VIEW",
    "syntax-apply": "不支持 APPLY",
    "syntax-unpivot": "不支持 UNPIVOT",
    "syntax-distinct-on": "不支持 DISTINCT ON",
    "syntax-straight-join": "不支持 STRAIGHT_JOIN",
    "syntax-match-against": "不支持 MATCH AGAINST",
    "syntax-similar-to": "不支持 SIMILAR TO",
    "syntax-for-update": "不支持 FOR UPDATE",
    "syntax-into": "查询不能有 INTO",
    "syntax-assignment": "查询中不能给变量赋值",
    "syntax-double-arrow": "不支持 ->>",
    "syntax-array-constructor": "数组写法有误",
    "syntax-xor": "不支持 XOR",
    "syntax-shift": "不支持移位运算符",
    "syntax-table-alias-columns": "表别名不能带列名",
    "syntax-trailing-comma": "多余的逗号",
    "syntax-values-row": "不支持 VALUES ROW",
    "syntax-unknown-type": "未知类型",
    "syntax-reserved-word": "保留字未加反引号",
    "syntax-join-without-on": "JOIN 缺少 ON",
    "syntax-window-function-without-over": "窗口函数缺少 OVER",
    "syntax-distinct-argument": "该函数不支持 DISTINCT",
    "syntax-star-argument": "该函数的参数不能是 *",
    "syntax-named-arguments": "命名参数写法有误",
    "syntax-group-concat-clauses": "group_concat 的子句有误",
    "syntax-array-agg-order": "array_agg 不支持 ORDER BY",
    "syntax-ignore-nulls": "IGNORE NULLS 位置有误",
    "syntax-array-agg-distinct": "array_agg 不支持 DISTINCT",
    "syntax-pivot": "不支持 PIVOT",
    "syntax-exclude-columns": "不支持 EXCLUDE",
    "syntax-asof-join": "不支持 ASOF JOIN",
    "syntax-order-by-all": "不支持 ORDER BY ALL",
    "syntax-group-by-all": "不支持 GROUP BY ALL",
    "statement-count": "应只有一条语句",
    "unread": "无法读懂的语句",
    "recursive-cte": "不支持递归 CTE",
    # names
    "unknown-table": "未知表",
    "unknown-column": "未知列",
    "unknown-qualifier": "列的表名有误",
    "unknown-star": "* 前的表名有误",
    "alias-not-visible": "此处不能引用该别名",
    "ambiguous-column": "列名有歧义",
    "cyclic-alias": "别名循环引用",
    "not-unique-alias": "表名或别名重复",
    "derived-table-without-alias": "派生表缺少别名",
    "using-column": "USING 的列不存在",
    "cte-column-count": "CTE 列数不符",
    "derived-table-columns": "派生表列数不符",
    "excluded-columns": "EXCLUDE 的列不存在",
    "everything-excluded": "EXCLUDE 去掉了所有列",
    # tables and joins
    "unknown-join-hint": "未知的 JOIN 提示",
    "broadcast-join": "该 JOIN 不支持 BROADCAST",
    "cross-join-hint": "CROSS JOIN 不支持该提示",
    "values-width": "VALUES 各行列数不同",
    "star-from-dual": "没有表可供 * 展开",
    "lateral-table": "LATERAL 只支持表函数",
    "lateral-join": "LATERAL 只支持内连接或交叉连接",
    "unnest-join": "unnest 的连接方式有误",
    "left-join-unnest": "LEFT JOIN unnest 只支持 ON TRUE",
    "table-function-alone": "表函数须与 LATERAL JOIN 同用",
    "table-function-first": "表函数不能在 JOIN 左侧",
    "table-function-in-expression": "表达式中不能用表函数",
    "unknown-table-function": "未知表函数",
    "table-function-columns": "表函数列数不符",
    "aggregate-in-table-function": "表函数中不能有聚合",
    # functions
    "unknown-function": "未知函数",
    "named-arguments": "该函数不支持命名参数",
    "wrong-arguments": "函数参数不符",
    "wrong-lambda": "该函数不支持 lambda",
    "constant-argument": "参数须为常量",
    "argument-range": "参数超出范围",
    "column-argument": "参数须为列",
    "null-argument": "参数不能为 NULL",
    "dictionary-arguments": "字典参数不符",
    "type-not-aggregated": "该类型不能这样聚合",
    "window-offset": "LEAD/LAG 的偏移须为正整数常量",
    "window-default-type": "LEAD/LAG 默认值类型不符",
    "odbc-function": "无效的 ODBC 函数",
    # grouping
    "aggregate-in-where": "WHERE 中不能有聚合",
    "aggregate-in-join": "JOIN 条件中不能有聚合",
    "aggregate-in-group-by": "GROUP BY 中不能有聚合",
    "subquery-in-group-by": "GROUP BY 中不能有子查询",
    "nested-aggregate": "聚合不能嵌套",
    "window-in-aggregate": "聚合中不能有窗口函数",
    "not-grouped": "列未分组也未聚合",
    "star-with-group-by": "* 不能与 GROUP BY 同用",
    "star-with-aggregate": "* 不能与聚合同用",
    "group-by-position": "GROUP BY 序号超出范围",
    "grouping-without-sets": "GROUPING 须与分组集同用",
    "grouping-in-clause": "该子句中不能有 GROUPING",
    "grouping-arguments": "GROUPING 的参数须在 GROUP BY 中",
    "nested-grouping": "GROUPING 不能嵌套在聚合中",
    "count-arguments": "COUNT 多个参数须加 DISTINCT",
    "filtered-distinct": "FILTER 不支持 COUNT DISTINCT",
    # order and windows
    "order-by-position": "ORDER BY 序号超出范围",
    "subquery-in-order-by": "ORDER BY 中不能有子查询",
    "order-by-all-mixed": "ORDER BY ALL 不能与其他键同用",
    "distinct-with-aggregate": "SELECT DISTINCT 不能与无分组的聚合同用",
    "distinct-order-by": "DISTINCT 的排序键须在 SELECT 中",
    "order-by-aggregate": "未聚合的查询不能按聚合排序",
    "window-in-clause": "该子句中不能有窗口函数",
    "nested-window": "窗口函数不能嵌套",
    "not-a-window-function": "该函数不能带 OVER",
    "window-distinct": "窗口函数不支持 DISTINCT",
    "constant-window-key": "窗口的键不能是常量",
    "frame-without-order": "窗口范围须有 ORDER BY",
    "frame-not-allowed": "该函数不能有窗口范围",
    "range-frame": "RANGE 范围不支持该边界",
    "frame-lower-bound": "窗口下边界有误",
    "frame-upper-bound": "窗口上边界有误",
    "frame-without-between": "FOLLOWING 须写在 BETWEEN 中",
    "frame-after-row": "窗口边界先后有误",
    "frame-before-row": "窗口边界先后有误",
    "frame-order": "窗口边界先后有误",
    "frame-offset": "窗口偏移须为正整数常量",
    # sets and subqueries
    "set-operation-columns": "集合运算各方列数不同",
    "in-subquery-columns": "IN 子查询列数不符",
    "scalar-subquery-columns": "标量子查询须只有一列",
    "set-operation-all": "该集合运算不支持 ALL",
    "recursive-cte-order": "递归 CTE 中不能有 ORDER BY",
    "in-list-subquery": "IN 列表只支持常量",
    "in-left-subquery": "IN 左侧不能是子查询",
    "qualify-columns": "QUALIFY 的结果须为列",
    # types
    "decimal-precision": "DECIMAL 精度超出范围",
    "numeric-overflow": "数值溢出",
    "invalid-date": "无效的日期",
    "array-slice": "不支持数组切片",
    "incomparable-types": "类型无法比较",
    "in-list-types": "IN 列表类型不相容",
    "in-types": "IN 两侧类型不相容",
    "in-json-subquery": "JSON 的 IN 不支持子查询",
    "in-tuple-types": "该类型不支持 IN",
    "between-types": "BETWEEN 类型不相容",
    "not-a-predicate": "该类型不能作条件",
    "like-left-operand": "LIKE 左侧须为字符串",
    "like-right-operand": "LIKE 右侧须为字符串",
    "operand-not-boolean": "操作数不是布尔值",
    "where-not-boolean": "WHERE 条件不是布尔值",
    "having-not-boolean": "HAVING 条件不是布尔值",
    "join-not-boolean": "JOIN 条件不是布尔值",
    "invalid-cast": "无法转换类型",
    "no-arithmetic": "该类型不能运算",
    "product-scale": "乘积小数位过多",
    "interval-operand": "该类型不能加减时间间隔",
    "case-types": "CASE 各分支类型不相容",
    "then-types": "THEN 类型不相容",
    "array-types": "数组元素类型不相容",
    "map-key-type": "该类型不能作 MAP 的键",
    "subscript-type": "该类型不能取下标",
    "array-subscript": "数组下标须为整数",
    "struct-subscript": "STRUCT 下标须为整数",
    "struct-position": "STRUCT 下标超出范围",
    "struct-position-zero": "STRUCT 下标不能为零",
    "unknown-subfield": "未知的 STRUCT 字段",
    "arrow-key": "-> 右侧须为字符串常量",
    "arrow-operand": "-> 只能用于 JSON 列",
    "group-by-type": "该类型不能分组",
    "distinct-type": "该类型不能去重",
    "count-distinct-type": "该类型不能去重计数",
    "order-by-type": "该类型不能排序",
    "partition-by-type": "该类型不能作 PARTITION BY",
    "window-order-type": "该类型不能作窗口排序",
    "join-type": "该类型不能作连接键",
    "using-types": "USING 两侧类型不相容",
    "set-operation-types": "集合运算类型不相容",
    "set-operation-sketch": "该类型不支持集合运算",
    # warnings and style
    "natural-join": "没有 NATURAL JOIN",
    "pipes": "|| 是逻辑或",
    "cross-join": "连接没有条件",
    "partition-filter": "分区列没有条件",
    "outer-join-filter": "WHERE 使左连接失效",
    "limit-without-order": "LIMIT 没有 ORDER BY",
    "window-without-order": "窗口没有 ORDER BY",
    "last-value-frame": "last_value 缺少窗口范围",
    "group-concat-separator": "group_concat 分隔符有误",
    "number-for-date": "日期与数值比较",
    "string-with-number": "字符串与数值比较",
    "null-comparison": "与 NULL 比较",
    "not-in-nullable": "NOT IN 的子查询可能有 NULL",
    "date-arithmetic": "日期直接加减",
    "datetime-with-day": "时间与日期比较",
    "quoted-name": "双引号是字符串而非列名",
    "preferred-function": "该函数另有常用名",
    "snake-case-alias": "别名不是 snake_case",
    "dashed-day": "日期格式与列不符",
    "nested-subqueries": "派生表嵌套过深",
    "unused-cte": "CTE 未被使用",
    # engines and the agent
    "no-sql": "没有 SQL",
    "cut-off": "回答被截断",
    "refused": "模型拒绝回答",
    "prompt-too-long": "提示词过长",
    "forbidden-statement": "不允许的语句",
    "forbidden": "不允许的语句",
    "unsupported-feature": "内置引擎不支持",
    "timeout": "执行超时",
    "cancelled": "执行被取消",
    "memory-limit": "内存超限",
    "scan-limit": "扫描量超限",
    "null-value": "非空列出现 NULL",
    "query-failed": "执行失败",
    "crash": "执行进程崩溃",
    "access-denied": "没有权限",
    "no-database": "未选择数据库",
    "unknown-database": "未知数据库",
    "unknown-catalog": "未知数据目录",
    "resource-limit": "资源超限",
    "server-error": "服务器错误",
    "expression-too-complex": "表达式过于复杂",
    "scalar-subquery": "标量子查询返回多行",
    "correlated-subquery": "不支持该关联子查询",
    "in-subquery-place": "此处不支持 IN 子查询",
    "distinct-with-group-by": "DISTINCT 不能与聚合或分组同用",
    "count-if-distinct": "COUNT_IF 不支持 DISTINCT",
    "misplaced-aggregate": "此处不能有聚合",
    "misplaced-window": "此处不能有窗口函数",
    "join-condition": "连接缺少条件",
    "limit-number": "LIMIT 须为数字",
    "operand-types": "操作数类型不符",
    "regular-expression": "无效的正则表达式",
    "wrong-arity": "参数个数不符",
}
"""Names of findings, by code."""
