"""Whether a query's result is the golden one. docs/evaluation.md explains the rules by examples.

- The rows are a multiset: each as often as in the golden result.
- Columns are paired by name if both results have the same distinct names; else by position; else
  by the permutation with which all rows agree. Extra and missing columns are wrong.
- Order counts where the golden query orders at its top level. Rows that tie may come in any order,
  and any of them may be those that a LIMIT lets through (`golden.py`).
- Values: `values.py`.

Order is one column more here, as is the database where results on several are compared at once:
each row of the golden result has its place, and the answer must have an equal row at it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from starsql.dialect.engine.base import Rows
from starsql.dialect.engine.printing import value_text
from starsql.eval.golden import Expected, Row
from starsql.eval.values import Column, Nearness, Pairing, column_of, equals_as_python
from starsql.eval.verdict import MatchedBy

__all__ = ["Comparison", "compare", "compare_all"]

_MOST_STEPS = 5_000
"""Of the search for a permutation; it is over before that unless many columns are almost alike."""

Codes = list[tuple[Hashable, ...]]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The outcome of comparing an answer's rows with the golden ones."""

    right: bool
    reason: str = ""
    """What differs first; empty if nothing does."""
    matched_by: MatchedBy | None = None
    """None: the columns could not be paired."""
    columns: tuple[int, ...] = ()
    """For each golden column, the place of the answer's."""
    notes: tuple[str, ...] = ()
    """What was forgiven or could not be checked."""


def compare(golden: Expected | Rows, answer: Rows) -> Comparison:
    """Compare one result with the golden one; of bare `Rows` the order does not count."""
    return compare_all([(golden, answer)])


def compare_all(pairs: Sequence[tuple[Expected | Rows, Rows]]) -> Comparison:
    """Compare results on several databases: all must agree, with the columns paired in one way.

    pairs: at least one; golden and the answer's result on the same database.
    """
    expected = [_expected(golden) for golden, _ in pairs]
    answers = [answer for _, answer in pairs]
    notes = tuple(dict.fromkeys(note for one in expected for note in one.notes))
    for one, answer in zip(expected, answers, strict=True):
        reason = _of_another_size(one, answer)
        if reason:
            return Comparison(False, reason, notes=notes)
    return _paired(expected, answers, notes)


def _expected(golden: Expected | Rows) -> Expected:
    return golden if isinstance(golden, Expected) else Expected.in_any_order(golden)


def _of_another_size(expected: Expected, answer: Rows) -> str:
    wanted, found = len(expected.rows.columns), len(answer.columns)
    if wanted != found:
        return f"{_count(found, 'column')}, expected {wanted}"
    rows = len(answer.rows)
    if expected.rows.truncated:
        return f"the golden result has more than {len(expected.slots)} rows and was not compared"
    if answer.truncated and rows >= len(expected.slots):
        return f"more than {_count(rows, 'row')}, expected {len(expected.slots)}"
    if rows != len(expected.slots):
        return f"{_count(rows, 'row')}, expected {len(expected.slots)}"
    return ""


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


class _Sides:
    """Golden and answered rows of all databases, column by column.

    Golden rows are all that may be in a right result, so there may be more of them.
    """

    def __init__(self, expected: Sequence[Expected], answers: Sequence[Rows]) -> None:
        pool = [row for one in expected for row in one.pool]
        rows = [row for one in answers for row in one.rows]
        self.golden = _columns(expected[0].rows, pool)
        self.answer = _columns(answers[0], rows)
        self.golden_slots = [(n, slot) for n, one in enumerate(expected) for slot in one.groups]
        self.answer_slots = [(n, slot) for n, one in enumerate(expected) for slot in one.slots]
        self._pairings: dict[tuple[int, int], Pairing] = {}

    def pairing(self, golden: int, answer: int) -> Pairing:
        found = self._pairings.get((golden, answer))
        if found is None:
            found = Pairing.of(self.golden[golden], self.answer[answer])
            self._pairings[golden, answer] = found
        return found

    def agree(self, columns: Sequence[int], *, ordered: bool = True) -> bool:
        """Whether each answered row is a golden one of its own, with the columns paired so."""
        return next(self._mismatches(columns, ordered), None) is None

    def first_mismatch(self, columns: Sequence[int], *, ordered: bool) -> tuple[int, int | None]:
        """An answered row that is no golden one, and a golden one that is missing in its place."""
        surplus = next(self._mismatches(columns, ordered))
        golden, answer = self._codes(columns, ordered)
        left = Counter(answer)
        for place, code in enumerate(golden):
            if left[code]:
                left[code] -= 1
            elif code[0] == answer[surplus][0]:
                return surplus, place
        return surplus, None

    def _codes(self, columns: Sequence[int], ordered: bool) -> tuple[Codes, Codes]:
        pairings = [self.pairing(place, column) for place, column in enumerate(columns)]
        golden_slots = self.golden_slots if ordered else [slot[:1] for slot in self.golden_slots]
        answer_slots = self.answer_slots if ordered else [slot[:1] for slot in self.answer_slots]
        return (
            list(zip(golden_slots, *(one.golden for one in pairings), strict=True)),
            list(zip(answer_slots, *(one.answer for one in pairings), strict=True)),
        )

    def _mismatches(self, columns: Sequence[int], ordered: bool) -> Iterator[int]:
        """Places of answered rows for which no golden one is left."""
        golden, answer = self._codes(columns, ordered)
        left = Counter(golden)
        for place, code in enumerate(answer):
            if not left[code]:
                yield place
            left[code] -= 1
        loose = [
            one
            for place, column in enumerate(columns)
            if (one := self.pairing(place, column)).loose
        ]
        if loose:
            yield from _unassigned(_places(golden), _places(answer), loose)

    def permutation(self) -> tuple[int, ...] | None:
        """Columns paired in some way with which all rows agree."""
        return _Search(self).found()


def _columns(rows: Rows, values: Sequence[Sequence[Any]]) -> list[Column]:
    turned = list(zip(*values, strict=True)) or [()] * len(rows.columns)
    types = rows.types or ("",) * len(rows.columns)
    return [column_of(*one) for one in zip(rows.columns, turned, types, strict=True)]


def _places(codes: Codes) -> dict[tuple[Hashable, ...], list[int]]:
    found = defaultdict(list)
    for place, code in enumerate(codes):
        found[code].append(place)
    return found


def _unassigned(
    golden: dict[tuple[Hashable, ...], list[int]],
    answer: dict[tuple[Hashable, ...], list[int]],
    pairings: Sequence[Pairing],
) -> Iterator[int]:
    """Answered rows that are left over where each takes a golden one that is near enough.

    Rows with equal codes are candidates for each other; augmenting paths (Kuhn) find the largest
    number of pairs among them.
    """
    for code, places in answer.items():
        candidates = golden.get(code, [])
        taken_by: dict[int, int] = {}
        for place in places:
            if not _assign(place, candidates, pairings, taken_by):
                yield place


def _assign(
    start: int, candidates: Sequence[int], pairings: Sequence[Pairing], taken_by: dict[int, int]
) -> bool:
    """Find a golden row for the answered one, moving earlier ones to others where that helps."""
    came_from: dict[int, int] = {}
    todo = [start]
    while todo:
        row = todo.pop()
        for place in candidates:
            if place in came_from or not all(
                one.near(one.golden_values[place], one.answer_values[row]) for one in pairings
            ):
                continue
            came_from[place] = row
            if place in taken_by:
                todo.append(taken_by[place])
                continue
            _shift(place, start, came_from, taken_by)
            return True
    return False


def _shift(place: int, start: int, came_from: dict[int, int], taken_by: dict[int, int]) -> None:
    """Give each row on the path the golden one found for it."""
    owned = {row: taken for taken, row in taken_by.items()}
    while True:
        row = came_from[place]
        taken_by[place] = row
        if row == start:
            return
        place = owned[row]


class _Search:
    """For each golden column the answer's, so that the rows agree: depth first, pruned.

    A column may stand for another only if its values are the same multiset, and columns chosen so
    far must together make the same rows.
    """

    def __init__(self, sides: _Sides) -> None:
        self._sides = sides
        self._steps = 0
        self._profiles = [
            [column.profile() for column in side] for side in (sides.golden, sides.answer)
        ]
        self._candidates: dict[int, list[int]] = {}
        self._order: list[int] = []

    def found(self) -> tuple[int, ...] | None:
        width = len(self._sides.golden)
        for golden in range(width):
            fitting = [answer for answer in range(width) if self._fits(golden, answer)]
            if not fitting:
                return None
            self._candidates[golden] = fitting
        self._order = sorted(range(width), key=lambda golden: len(self._candidates[golden]))
        chosen = self._extend({}, self._sides.golden_slots, self._sides.answer_slots)
        return None if chosen is None else tuple(chosen[golden] for golden in range(width))

    def _fits(self, golden: int, answer: int) -> bool:
        one, other = self._sides.golden[golden], self._sides.answer[answer]
        # what is quickly seen of most columns that are not the same
        if len(one.values) == len(other.values) and one.kind == other.kind:
            near = Nearness.between(one, other)
            if not all(map(near, self._profiles[0][golden], self._profiles[1][answer])):
                return False
        pairing = self._sides.pairing(golden, answer)
        return _within(pairing.answer, pairing.golden)

    def _extend(
        self,
        chosen: dict[int, int],
        golden_rows: Sequence[Hashable],
        answer_rows: Sequence[Hashable],
    ) -> dict[int, int] | None:
        """chosen: the pairs so far; golden_rows, answer_rows: what they make of each row."""
        if len(chosen) == len(self._order):
            columns = [chosen[golden] for golden in range(len(chosen))]
            return chosen if self._sides.agree(columns) else None
        golden = self._order[len(chosen)]
        tried = set()
        for answer in self._candidates[golden]:
            values = self._sides.answer[answer].values
            if answer in chosen.values() or values in tried:
                continue
            tried.add(values)  # equal columns lead to equal ends
            self._steps += 1
            if self._steps > _MOST_STEPS:
                return None
            pairing = self._sides.pairing(golden, answer)
            number: dict[Hashable, int] = {}
            wider_golden = _numbered(golden_rows, pairing.golden, number)
            wider_answer = _numbered(answer_rows, pairing.answer, number)
            if _within(wider_answer, wider_golden):
                end = self._extend({**chosen, golden: answer}, wider_golden, wider_answer)
                if end is not None:
                    return end
        return None


def _within(some: Sequence[Hashable], more: Sequence[Hashable]) -> bool:
    return Counter(some) <= Counter(more)


def _numbered(
    rows: Sequence[Hashable], column: Sequence[Hashable], number: dict[Hashable, int]
) -> list[int]:
    """Each row with one column more, as the number of what they make together."""
    return [number.setdefault(pair, len(number)) for pair in zip(rows, column, strict=True)]


def _paired(
    expected: Sequence[Expected], answers: Sequence[Rows], notes: tuple[str, ...]
) -> Comparison:
    """The comparison of results of one size."""
    named = _by_name(expected[0].rows.columns, answers[0].columns)
    columns = named or tuple(range(len(answers[0].columns)))
    matched_by: MatchedBy = "name" if named else "position"
    if _are_identical(expected, answers, columns):
        return Comparison(True, "", matched_by, columns, notes)
    sides = _Sides(expected, answers)
    right = sides.agree(columns)
    if not right and named is None:
        permuted = sides.permutation()
        if permuted is not None:
            right, columns, matched_by = True, permuted, "permutation"
    if not right:
        return Comparison(False, _difference(sides, columns), matched_by, columns, notes)
    mismatches = (sides.pairing(*pair).note for pair in enumerate(columns))
    return Comparison(True, "", matched_by, columns, (*notes, *filter(None, mismatches)))


def _by_name(golden: Sequence[str], answer: Sequence[str]) -> tuple[int, ...] | None:
    """Columns paired by their names, if these are the same, and each is there once."""
    wanted, found = ([name.lower() for name in names] for names in (golden, answer))
    if len(set(wanted)) < len(wanted) or sorted(wanted) != sorted(found):
        return None
    return tuple(found.index(name) for name in wanted)


def _are_identical(
    expected: Sequence[Expected], answers: Sequence[Rows], columns: Sequence[int]
) -> bool:
    """Whether each answered row is a golden one of its own as Python compares them.

    Then no rule tells them apart, and none need be asked: most right answers end here. False says
    nothing.
    """
    for one, answer in zip(expected, answers, strict=True):
        rows = _reordered(answer.rows, columns)
        try:
            golden, found = _counted(one.groups, one.pool), _counted(one.slots, rows)
        except TypeError:  # nested values have no hash
            return False
        # dicts are compared in C, Counters row by row in Python
        if not (dict(found) == dict(golden) if len(one.pool) == len(rows) else found <= golden):
            return False
        if not all(map(equals_as_python, zip(*one.pool, strict=True), zip(*rows, strict=True))):
            return False
    return True


def _reordered(rows: Sequence[Row], columns: Sequence[int]) -> Sequence[Row]:
    if list(columns) == list(range(len(columns))):
        return rows
    return list(map(itemgetter(*columns), rows))


def _counted(groups: Sequence[int], rows: Sequence[Row]) -> Counter[Hashable]:
    """How often each row comes in each group."""
    several = len(set(groups)) > 1
    return Counter(zip(groups, rows, strict=True) if several else rows)


def _difference(sides: _Sides, columns: Sequence[int]) -> str:
    """What differs first, in one sentence."""
    ordered = sides.agree(columns, ordered=False)
    surplus, missing = sides.first_mismatch(columns, ordered=ordered)
    found = _shown([sides.answer[column].values[surplus] for column in columns])
    if missing is None:
        return f"the row {found} is not in the golden result"
    expected = _shown([column.values[missing] for column in sides.golden])
    if ordered:
        row = _row_number(sides, surplus)
        return f"the same rows in another order: row {row} is {found}, expected {expected}"
    return f"the row {found} is not in the golden result, {expected} is missing"


def _row_number(sides: _Sides, place: int) -> int:
    """Of a row, counted from 1 in its own result."""
    database = sides.answer_slots[place][0]
    return 1 + sum(slot[0] == database for slot in sides.answer_slots[:place])


def _shown(values: Sequence[Any]) -> str:
    texts = ("NULL" if value is None else _quoted(value) for value in values)
    return f"({', '.join(texts)})"


def _quoted(value: Any) -> str:
    return f"'{value}'" if isinstance(value, str) else value_text(value)
