"""What a rule author types: persons, events, days, durations, conditions.

Words build nodes. ``&``, ``|`` and ``~`` join conditions; ``<``, ``<=``, ``>`` and ``>=`` put days in order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, NoReturn

from denizen.language import dates
from denizen.language.arguments import kind_of
from denizen.language.arguments import state as _state
from denizen.language.dates import Duration, Ending, Leap
from denizen.language.effects import RELATIONS, Bearers
from denizen.language.errors import RulebookError
from denizen.language.events import ARTICLE, EVENTS, PROVISION, TITLES
from denizen.language.facts import DATE, FACTS, NUMBER, STATE, TEXT, TRUTH, nearest
from denizen.language.nodes import (
    AllOf,
    Always,
    Among,
    AnyOf,
    Applies,
    AsOf,
    Binds,
    Compare,
    Constant,
    CountOf,
    DayOf,
    Exists,
    FactOf,
    FieldOf,
    FixedDay,
    ForEvery,
    Happened,
    Holds,
    HoldsAnother,
    Node,
    Not,
    Now,
    Particular,
    Pattern,
    Shifted,
    TriggerDay,
    Variable,
)
from denizen.language.states import State

Value = str | int | bool

_NO_TIME = Duration()
_NOBODY = Bearers(())


class _Word:
    """Something written in a provision. It has no truth of its own. ``called`` is its name in error texts."""

    __slots__ = ()
    called: ClassVar[str] = "a word"

    def __bool__(self) -> NoReturn:
        raise RulebookError(
            "a condition stands where Python wants a truth value (and, or, not, if)",
            "& for and, | for or, ~ for not",
        )


@dataclass(frozen=True, slots=True, eq=False)
class Condition(_Word):
    """True, false or unknown of a family on a day."""

    called: ClassVar[str] = "a condition"
    node: Node

    def __and__(self, other: Condition) -> Condition:
        return Condition(AllOf((*_parts(AllOf, self), *_parts(AllOf, _condition(other)))))

    def __or__(self, other: Condition) -> Condition:
        return Condition(AnyOf((*_parts(AnyOf, self), *_parts(AnyOf, _condition(other)))))

    def __invert__(self) -> Condition:
        return Condition(Not(self.node))


def _parts(kind: type[AllOf | AnyOf], word: Condition) -> tuple[Node, ...]:
    return word.node.parts if isinstance(word.node, kind) else (word.node,)


def _condition(value: object) -> Condition:
    if isinstance(value, EventWord):
        return value.happened
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
class DayWord(_Word):
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
class NumberWord(_Word):
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
class AgeWord(_Word):
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


# --- events ----------------------------------------------------------------------------------------------------------


def event(kind: str, state: State | None = None, /, **particulars: Value | tuple[Value, ...]) -> Pattern:
    """The pattern of an event: ``event("is convicted", RU, article="328")``.

    A particular may be a value or a tuple of values; ``not_`` before its name excludes them, ``least_`` sets a lower
    limit of a number. An article without its part stands for every part.
    """
    if kind not in EVENTS:
        raise RulebookError(f"there is no event '{kind}'", nearest(kind, EVENTS))
    wanted: list[Particular] = []
    if state is not None:
        wanted.append(Particular("state", "among", (_state(state),)))
    for name, value in sorted(particulars.items()):
        wanted.append(_particular(kind, name, value if isinstance(value, tuple) else (value,)))
    return Pattern(kind, tuple(wanted))


def _particular(kind: str, name: str, values: tuple[Value, ...]) -> Particular:
    relation = "among"
    for prefix, other in (("not_", "not among"), ("least_", "at least")):
        if name.startswith(prefix):
            name, relation = name.removeprefix(prefix), other
    name = name.rstrip("_")
    details = EVENTS[kind].details
    if name == "state":
        return Particular(name, relation, tuple(_state(value) for value in values))
    if name not in details:
        raise RulebookError(f"'{kind}' has no particular '{name}'", nearest(name, [*details, "state"]))
    for value in values:
        _check_value(f"{kind}: {name}", details[name].type, details[name].values, value)
    return Particular(name, relation, values)


def _check_value(what: str, kind: str, allowed: tuple[str, ...], value: Value) -> None:
    wanted = {TEXT: str, STATE: str, ARTICLE: str, PROVISION: str, NUMBER: int, TRUTH: bool, DATE: str}[kind]
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        raise RulebookError(f"{what} is a {kind}, not {value!r}", f"a {kind}")
    if allowed and value not in allowed:
        raise RulebookError(f"{what} cannot be '{value}'", f"one of {', '.join(allowed)}")
    if kind == STATE:
        _state(value)


@dataclass(frozen=True, slots=True, eq=False)
class EventWord(_Word):
    """An event in the life of a person."""

    called: ClassVar[str] = "an event in the life of a person"
    person: Variable
    pattern: Pattern

    @property
    def happened(self) -> Condition:
        """It has happened by now."""
        return Condition(Happened(self.person, self.pattern, None))

    def since(self, start: DayWord) -> Condition:
        """It has happened on or after a day, by now."""
        return Condition(Happened(self.person, self.pattern, start.node))

    @property
    def day(self) -> DayWord:
        """The day of its first occurrence."""
        return DayWord(DayOf(self.person, self.pattern, "first"))

    @property
    def last_day(self) -> DayWord:
        """The day of its last occurrence by now."""
        return DayWord(DayOf(self.person, self.pattern, "last"))

    def within(self, term: Duration) -> Condition:
        """It happened, and the term counted from its last occurrence has not ended: now < day + term."""
        return self.happened & (now < self.last_day + term)

    def __and__(self, other: Condition) -> Condition:
        return self.happened & other

    def __or__(self, other: Condition) -> Condition:
        return self.happened | other

    def __invert__(self) -> Condition:
        return ~self.happened


# --- facts -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class FactWord(_Word):
    """A fact told about a person."""

    called: ClassVar[str] = "a fact"
    person: Variable
    name: str

    @property
    def node(self) -> FactOf:
        return FactOf(self.person, self.name)

    def among(self, *values: Value) -> Condition:
        """The fact has one of these values."""
        kind = FACTS[self.name]
        for value in values:
            _check_value(f"the fact '{self.name}'", kind.type, kind.values, value)
        return Condition(Among(self.node, values))


# --- persons ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class PersonWord(_Word):
    """A person of the family, seen from the provision."""

    called: ClassVar[str] = "a person"
    variable: Variable
    bearers: Bearers = _NOBODY

    # facts

    def fact(self, name: str) -> FactWord:
        """A fact by its name; see :mod:`denizen.language.facts`."""
        if name not in FACTS:
            raise RulebookError(f"there is no fact '{name}'", nearest(name, FACTS))
        return FactWord(self.variable, name)

    def has(self, name: str) -> Condition:
        """A fact that is true or false is true."""
        return self.fact(name).among(True)

    @property
    def born(self) -> DayWord:
        return DayWord(FactOf(self.variable, "born"))

    @property
    def age(self) -> AgeWord:
        return AgeWord(self.variable)

    @property
    def is_male(self) -> Condition:
        return self.fact("sex").among("male")

    @property
    def is_female(self) -> Condition:
        return self.fact("sex").among("female")

    def resides_in(self, *states: State) -> Condition:
        """Permanently resides in one of the States now."""
        return self.fact("residence").among(*states)

    def born_in(self, *states: State) -> Condition:
        return self.fact("birthplace").among(*states)

    # nationality

    def holds(self, state: State, *, by: tuple[str, ...] | str = ()) -> Condition:
        """Is a national of the State in its own eyes; ``by`` limits the title."""
        titles = (by,) if isinstance(by, str) else by
        for title in titles:
            if title not in TITLES:
                raise RulebookError(f"there is no title '{title}'", nearest(title, TITLES))
        return Condition(Holds(self.variable, _state(state), titles))

    def holds_another(self, *besides: State) -> Condition:
        """Is a national of some State not listed."""
        return Condition(HoldsAnother(self.variable, tuple(_state(code) for code in besides)))

    def naturalised(self, state: State) -> EventWord:
        """Acquired the State's nationality by naturalisation."""
        return self.did("acquires", state, title="naturalisation")

    def came_from(self, *states: State) -> Condition:
        """Was a national of one of the States, or was born there."""
        held: Condition = self.born_in(*states)
        for state in states:
            held = held | self.holds(state) | self.did("loses", state).happened
        return held

    # events and other provisions

    def did(self, kind: str, state: State | None = None, /, **particulars: Value | tuple[Value, ...]) -> EventWord:
        """An event of this person: ``subject.did("fights", RU)``."""
        return EventWord(self.variable, event(kind, state, **particulars))

    def under(self, provision: str) -> Condition:
        """Another provision, by identifier, applies to this person now (owes the duty, is exposed, is protected)."""
        return Condition(Applies(self.variable, provision))

    # relatives

    @property
    def spouse(self) -> Bearers:
        return Bearers(("spouse",))

    @property
    def children(self) -> Bearers:
        return Bearers(("child",))

    @property
    def and_family(self) -> Bearers:
        """The person, the spouse and the children."""
        return Bearers(("self", "spouse", "child"))

    @property
    def family(self) -> Bearers:
        """The spouse and the children."""
        return Bearers(("spouse", "child"))


subject = PersonWord(Variable("subject"))
bearer = PersonWord(Variable("bearer"))


def person(name: str) -> PersonWord:
    """A person that a quantifier introduces: ``parent = person("parent")``."""
    return PersonWord(Variable(name))


def bearers(*relations: str, where: Condition | None = None) -> Bearers:
    """On whom the effects fall; ``where`` is asked of each: ``bearers("child", where=bearer.age < 18)``."""
    for relation in relations:
        if relation not in RELATIONS:
            raise RulebookError(f"there is no relation '{relation}'", nearest(relation, RELATIONS))
    return Bearers(relations, _condition(where).node if where is not None else None)


def _relative(
    relation: str, of: PersonWord, other: PersonWord, condition: Condition
) -> tuple[str, Variable, Variable, Node]:
    if relation not in RELATIONS or relation == "self":
        raise RulebookError(f"there is no relation '{relation}'", nearest(relation, RELATIONS[1:]))
    return relation, of.variable, other.variable, _condition(condition).node


def some(relation: str, other: PersonWord, condition: Condition, *, of: PersonWord = subject) -> Condition:
    """Some relative meets the condition: ``some("parent", parent, parent.holds(KZ))``."""
    return Condition(Exists(*_relative(relation, of, other, condition)))


def every(relation: str, other: PersonWord, condition: Condition, *, of: PersonWord = subject) -> Condition:
    """Every relative of that kind meets the condition."""
    return Condition(ForEvery(*_relative(relation, of, other, condition)))


def count(relation: str, other: PersonWord, condition: Condition, *, of: PersonWord = subject) -> NumberWord:
    """How many relatives of that kind meet the condition."""
    return NumberWord(CountOf(*_relative(relation, of, other, condition)))


def as_of(when: DayWord, condition: Condition) -> Condition:
    """The condition as it stood on another day."""
    return Condition(AsOf(when.node, _condition(condition).node))


def binds(treaty: str, state: State) -> Condition:
    """A treaty, by the identifier of its table of parties, binds the State now."""
    return Condition(Binds(treaty, _state(state)))


def event_field(name: str) -> FieldWord:
    """A particular of the triggering event."""
    return FieldWord(FieldOf(name))


@dataclass(frozen=True, slots=True, eq=False)
class FieldWord(_Word):
    """A particular of the triggering event."""

    called: ClassVar[str] = "a particular of the event"
    node: FieldOf

    def among(self, *values: Value) -> Condition:
        return Condition(Among(self.node, values))


def all_of(*conditions: Condition) -> Condition:
    return Condition(AllOf(tuple(_condition(part).node for part in conditions)))


def any_of(*conditions: Condition) -> Condition:
    return Condition(AnyOf(tuple(_condition(part).node for part in conditions)))


def nodes_of(conditions: Iterable[Condition]) -> tuple[Node, ...]:
    """The stored form of a list of conditions."""
    return tuple(_condition(part).node for part in conditions)
