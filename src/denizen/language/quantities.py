"""Conditions, days, numbers and ages, as a rule author types them.

``&``, ``|`` and ``~`` join conditions; ``<``, ``<=``, ``>`` and ``>=`` put days in order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NoReturn

from denizen.language import dates
from denizen.language.arguments import kind_of
from denizen.language.dates import Duration, Ending, Leap
from denizen.language.errors import RulebookError
from denizen.language.nodes import (
    AllOf,
    Always,
    AnyOf,
    Compare,
    Constant,
    FactOf,
    FixedDay,
    Node,
    Not,
    Now,
    Shifted,
    TriggerDay,
    Variable,
)

_NO_TIME = Duration()


class Word:
    """Something written in a provision. It has no truth of its own. ``called`` is its name in error texts."""

    __slots__ = ()
    called: ClassVar[str] = "a word"

    def __bool__(self) -> NoReturn:
        raise RulebookError(
            "a condition stands where Python wants a truth value (and, or, not, if)",
            "& for and, | for or, ~ for not",
        )

    def as_condition(self) -> Condition | None:
        """What the word means where a condition is wanted."""
        return None


@dataclass(frozen=True, slots=True, eq=False)
class Condition(Word):
    """True, false or unknown of a family on a day."""

    called: ClassVar[str] = "a condition"
    node: Node

    def as_condition(self) -> Condition:
        return self

    def __and__(self, other: Condition) -> Condition:
        return Condition(AllOf((*_parts(AllOf, self), *_parts(AllOf, condition_of(other)))))

    def __or__(self, other: Condition) -> Condition:
        return Condition(AnyOf((*_parts(AnyOf, self), *_parts(AnyOf, condition_of(other)))))

    def __invert__(self) -> Condition:
        return Condition(Not(self.node))


def _parts(kind: type[AllOf | AnyOf], word: Condition) -> tuple[Node, ...]:
    return word.node.parts if isinstance(word.node, kind) else (word.node,)


def condition_of(value: object) -> Condition:
    """A condition, or a word that can stand for one. Raises :class:`RulebookError` for anything else."""
    meant = value.as_condition() if isinstance(value, Word) else None
    if meant is not None:
        return meant
    if not isinstance(value, Condition):
        reason = ": == and 'in' compare Python objects" if isinstance(value, bool) else ""
        raise RulebookError(
            f"a condition is needed here, not {kind_of(value)}{reason}",
            "a comparison such as subject.age >= 18, or an event such as subject.did('fights', RU)",
        )
    return value


always = Condition(Always())


# --- days ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class DayWord(Word):
    """A day: of an event, of the calendar, now, or one of these moved by a duration."""

    called: ClassVar[str] = "a day"
    node: Node

    def __add__(self, duration: Duration) -> DayWord:
        if not isinstance(duration, Duration):
            raise RulebookError(
                f"a day can only be moved by a duration, not by {kind_of(duration)}",
                "years(10), months(3) or days(14)",
            )
        return DayWord(Shifted(self.node, duration))

    def __lt__(self, other: DayWord | str) -> Condition:
        return _compare("<", self, other)

    def __le__(self, other: DayWord | str) -> Condition:
        return _compare("<=", self, other)

    def __gt__(self, other: DayWord | str) -> Condition:
        return _compare(">", self, other)

    def __ge__(self, other: DayWord | str) -> Condition:
        return _compare(">=", self, other)


def _compare(relation: str, left: DayWord, right: DayWord | str) -> Condition:
    if isinstance(right, str):
        right = date(right)
    if not isinstance(right, DayWord):
        raise RulebookError(
            f"a day is compared with {kind_of(right)}",
            'another day: date("2016-05-06"), now, or an event\'s .day + years(10)',
        )
    return Condition(Compare(relation, left.node, right.node))


now = DayWord(Now())
event_day = DayWord(TriggerDay())


def date(text: str) -> DayWord:
    """A day of the calendar: ``date("2023-10-26")``."""
    try:
        return DayWord(FixedDay(dates.day(text)))
    except ValueError:
        raise RulebookError(f"'{text}' is not a day", 'a full ISO day such as "2023-10-26"') from None


def years(count: int, *, leap: Leap = Leap.BACK) -> Duration:
    return Duration(years=_whole("years", count), leap=leap)


def months(count: int, *, leap: Leap = Leap.BACK) -> Duration:
    return Duration(months=_whole("months", count), leap=leap)


def days(count: int, *, ending: Ending = Ending.AS_COUNTED) -> Duration:
    return Duration(days=_whole("days", count), ending=ending)


def working_days(count: int) -> Duration:
    return Duration(working_days=_whole("working_days", count))


def _whole(word: str, count: object) -> int:
    if isinstance(count, bool) or not isinstance(count, int):
        raise RulebookError(f"{word}() cannot count {kind_of(count)}", f"a whole number: {word}(10)")
    return count


# --- numbers ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class NumberWord(Word):
    """A count."""

    called: ClassVar[str] = "a number"
    node: Node

    def __ge__(self, other: int) -> Condition:
        return self._against(">=", other)

    def __gt__(self, other: int) -> Condition:
        return self._against(">", other)

    def __le__(self, other: int) -> Condition:
        return self._against("<=", other)

    def __lt__(self, other: int) -> Condition:
        return self._against("<", other)

    def _against(self, relation: str, other: int) -> Condition:
        if isinstance(other, bool) or not isinstance(other, int):
            raise RulebookError(f"a number is compared with {kind_of(other)}", "a whole number")
        return Condition(Compare(relation, self.node, Constant(other)))


@dataclass(frozen=True, slots=True, eq=False)
class AgeWord(Word):
    """The age of a person now. An age is reached on the birthday; a 29 February birthday falls on 1 March."""

    called: ClassVar[str] = "an age"
    person: Variable
    later: Duration = _NO_TIME

    def _birthday(self, age: int) -> Node:
        if isinstance(age, bool) or not isinstance(age, int):
            raise RulebookError(f"an age is compared with {kind_of(age)}", "a whole number of years: subject.age >= 18")
        term = Duration(years=age, days=self.later.days, leap=Leap.FORWARD)
        return Shifted(FactOf(self.person, "born"), term)

    def __ge__(self, age: int) -> Condition:
        return Condition(Compare(">=", Now(), self._birthday(age)))

    def __lt__(self, age: int) -> Condition:
        return Condition(Compare("<", Now(), self._birthday(age)))

    def __gt__(self, age: int) -> Condition:
        return self >= age + 1

    def __le__(self, age: int) -> Condition:
        return self < age + 1
