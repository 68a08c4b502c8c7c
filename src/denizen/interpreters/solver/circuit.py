"""Formulas as a shared circuit, and dates as its only numbers.

A formula is an ``int``: the number of a gate, negative for its negation; ``TRUE`` is 1 and ``FALSE`` is -1. Equal
gates are one gate, so a condition that several provisions share is written once, and only what a question reaches
is handed to the back end.

A date is a number with one *key*, ``32 * months since January 1900 + day of the month``. Keys are in the order of the
calendar, and a term of months or years moves a key by a constant as long as the day of the month is at most 28. Terms
of days need the true count of days: they make a new date, tied to the old one by :attr:`Circuit.links`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, NamedTuple

from denizen.language.dates import Day, Duration, shift

Formula = int
TRUE: Final[Formula] = 1
FALSE: Final[Formula] = -1

BASE_YEAR: Final = 1900
A_MONTH: Final = 32
A_YEAR: Final = 12 * A_MONTH
#: Every key lies below, also after the longest term.
KEYS: Final = 1 << 18


def key_of(day: Day) -> int:
    """The key of a day of the calendar.

    >>> key_of(date(2022, 9, 23).toordinal()) - key_of(date(2012, 9, 23).toordinal()) == 10 * A_YEAR
    True
    """
    value = date.fromordinal(day)
    return ((value.year - BASE_YEAR) * 12 + value.month - 1) * A_MONTH + value.day


def day_of(key: int) -> Day:
    """The day with a key."""
    months, day = divmod(key, A_MONTH)
    return date(BASE_YEAR + months // 12, months % 12 + 1, day).toordinal()


class UnsupportedLawError(ValueError):
    """Law that the explaining interpreter reads and the solver does not; the message says what it is."""


class Value(NamedTuple):
    """A truth that may be in doubt: ``sure`` if it is true for certain, ``possible`` unless it is surely false."""

    sure: Formula
    possible: Formula


YES, NO, IN_DOUBT = Value(TRUE, TRUE), Value(FALSE, FALSE), Value(FALSE, TRUE)


def exact(formula: Formula) -> Value:
    return Value(formula, formula)


class Order(NamedTuple):
    """``key(left) <= key(right) + margin``; a side left out counts as zero."""

    left: int | None
    right: int | None
    margin: int


@dataclass(frozen=True, slots=True)
class DateVariable:
    """A date that the solver chooses between two keys; ``short`` limits the day of the month to 28."""

    name: str
    low: int
    high: int
    short: bool


@dataclass(frozen=True, slots=True)
class Link:
    """``target`` is the last day of the term that runs from ``source``, shifted by ``months`` before.

    Where the month has no such day, ``duration.leap`` says which day takes its place.
    """

    source: int
    months: int
    target: int
    duration: Duration


@dataclass(frozen=True, slots=True)
class Moved:
    """A date of the circuit (by number) or a fixed key, moved by months and then by days."""

    variable: int | None
    key: int = 0
    days: int = 0


class Circuit:
    """Gates, dates, and what is asserted."""

    def __init__(self) -> None:
        self.gates: list[str | tuple[Formula, ...] | Order] = ["", "true"]
        self.dates: list[DateVariable] = []
        self.links: list[Link] = []
        self.asserted: list[Formula] = []
        self._known: dict[frozenset[Formula] | Order, Formula] = {}
        self._moved: dict[tuple[int | None, int, Duration], Moved] = {}

    # --- formulas

    def variable(self, name: str) -> Formula:
        self.gates.append(name)
        return len(self.gates) - 1

    def all_of(self, parts: Iterable[Formula]) -> Formula:
        wanted: set[Formula] = set()
        for part in parts:
            if part == FALSE or -part in wanted:
                return FALSE
            if part != TRUE:
                wanted.add(part)
        if not wanted:
            return TRUE
        if len(wanted) == 1:
            return wanted.pop()
        name = frozenset(wanted)
        known = self._known.get(name)
        if known is None:
            self.gates.append(tuple(sorted(wanted)))
            known = self._known[name] = len(self.gates) - 1
        return known

    def any_of(self, parts: Iterable[Formula]) -> Formula:
        return -self.all_of([-part for part in parts])

    def both(self, one: Formula, other: Formula) -> Formula:
        return self.all_of((one, other))

    def either(self, one: Formula, other: Formula) -> Formula:
        return -self.all_of((-one, -other))

    def choose(self, test: Formula, then: Formula, otherwise: Formula) -> Formula:
        if then == otherwise:
            return then
        return self.both(self.either(-test, then), self.either(test, otherwise))

    def demand(self, formula: Formula) -> None:
        """Keep to the families for which the formula is true."""
        if formula != TRUE:
            self.asserted.append(formula)

    # --- truths that may be in doubt

    def conjunction(self, parts: Iterable[Value]) -> Value:
        found = list(parts)
        sure = self.all_of([part.sure for part in found])
        if all(part.sure == part.possible for part in found):
            return Value(sure, sure)
        return Value(sure, self.all_of([part.possible for part in found]))

    def disjunction(self, parts: Iterable[Value]) -> Value:
        found = self.conjunction(Value(-part.possible, -part.sure) for part in parts)
        return Value(-found.possible, -found.sure)

    # --- dates

    def date(self, name: str, low: int, high: int, *, short: bool = True) -> Moved:
        self.dates.append(DateVariable(name, low, high, short))
        return Moved(len(self.dates) - 1)

    def fixed(self, day: Day) -> Moved:
        return Moved(None, key_of(day))

    def shifted(self, base: Moved, duration: Duration) -> Moved:
        """A date moved by a legal term."""
        months = duration.years * 12 + duration.months
        if base.variable is None:
            return self.fixed(shift(day_of(base.key) + base.days, duration))
        plain = not duration.working_days and duration.ending.name == "AS_COUNTED"
        if plain and not months:
            return Moved(base.variable, base.key, base.days + duration.days)
        if base.days:
            base = self._linked(self._plain(base), Duration(days=base.days))
        assert base.variable is not None
        if not self.dates[base.variable].short:
            return self._linked(Moved(base.variable, base.key + months * A_MONTH), replace(duration, years=0, months=0))
        moved = Moved(base.variable, base.key + months * A_MONTH)
        if plain:
            return Moved(base.variable, moved.key, duration.days)
        return self._linked(
            moved, Duration(days=duration.days, working_days=duration.working_days, ending=duration.ending)
        )

    def _linked(self, base: Moved, duration: Duration) -> Moved:
        """A date of its own at the end of a term of days."""
        name = (base.variable, base.key, duration)
        known = self._moved.get(name)
        if known is None:
            assert base.variable is not None
            source = self.dates[base.variable]
            slack = A_MONTH * (2 + (abs(duration.days) + 2 * abs(duration.working_days)) // 28)
            low, high = source.low + base.key - slack, source.high + base.key + slack
            known = self.date(f"{source.name}{base.key:+}{duration}", max(low, 1), high, short=False)
            assert known.variable is not None
            self.links.append(Link(base.variable, base.key // A_MONTH, known.variable, duration))
            self._moved[name] = known
        return known

    def at_most(self, left: Moved, right: Moved, *, days: int = 0) -> Formula:
        """``left <= right + days``."""
        net = right.days - left.days + days
        if net == -1:
            return -self._ordered(self._plain(right), self._plain(left))  # left < right
        if net:
            if right.variable is not None:
                right = self._linked(self._plain(right), Duration(days=net))
            elif left.variable is None:
                right = Moved(None, key_of(day_of(right.key) + net))
            else:
                right = Moved(None, key_of(day_of(right.key) + net))
        return self._ordered(self._plain(left), self._plain(right))

    @staticmethod
    def _plain(moved: Moved) -> Moved:
        return Moved(moved.variable, moved.key)

    def _ordered(self, left: Moved, right: Moved) -> Formula:
        margin = right.key - left.key
        low_left, high_left = self._bounds(left)
        low_right, high_right = self._bounds(right)
        if high_left <= low_right:
            return TRUE
        if low_left > high_right:
            return FALSE
        if left.variable == right.variable:
            return TRUE if margin >= 0 else FALSE
        order = Order(left.variable, right.variable, margin)
        known = self._known.get(order)
        if known is None:
            self.gates.append(order)
            known = self._known[order] = len(self.gates) - 1
        return known

    def _bounds(self, moved: Moved) -> tuple[int, int]:
        if moved.variable is None:
            return moved.key, moved.key
        variable = self.dates[moved.variable]
        return variable.low + moved.key, variable.high + moved.key

    def before(self, left: Moved, right: Moved) -> Formula:
        """``left < right``."""
        return -self.at_most(right, left)

    def same_day(self, left: Moved, right: Moved) -> Formula:
        return self.both(self.at_most(left, right), self.at_most(right, left))
