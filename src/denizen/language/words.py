"""What a rule author types: persons, events, days, durations, conditions.

Words build nodes. ``&``, ``|`` and ``~`` join conditions; ``<``, ``<=``, ``>`` and ``>=`` put days in order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from denizen.language.arguments import state as _state
from denizen.language.dates import Duration
from denizen.language.effects import RELATIONS, Bearers
from denizen.language.errors import RulebookError
from denizen.language.events import ARTICLE, EVENTS, PROVISION, TITLES
from denizen.language.facts import DATE, FACTS, NUMBER, STATE, TEXT, TRUTH, nearest
from denizen.language.nodes import (
    AllOf,
    Among,
    AnyOf,
    Applies,
    AsOf,
    Binds,
    CountOf,
    DayOf,
    Exists,
    FactOf,
    FieldOf,
    ForEvery,
    Happened,
    Holds,
    HoldsAnother,
    Node,
    Particular,
    Pattern,
    Variable,
)
from denizen.language.quantities import (
    AgeWord,
    Condition,
    DayWord,
    NumberWord,
    Word,
    always,
    condition_of,
    date,
    days,
    event_day,
    months,
    now,
    working_days,
    years,
)
from denizen.language.states import State

__all__ = [
    "AgeWord",
    "Condition",
    "DayWord",
    "EventWord",
    "FactWord",
    "FieldWord",
    "NumberWord",
    "PersonWord",
    "Word",
    "all_of",
    "always",
    "any_of",
    "as_of",
    "bearer",
    "bearers",
    "binds",
    "condition_of",
    "count",
    "date",
    "days",
    "event",
    "event_day",
    "event_field",
    "every",
    "months",
    "nodes_of",
    "now",
    "person",
    "some",
    "subject",
    "working_days",
    "years",
]

Value = str | int | bool

_NOBODY = Bearers(())


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
class EventWord(Word):
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

    def as_condition(self) -> Condition:
        return self.happened

    def __and__(self, other: Condition) -> Condition:
        return self.happened & other

    def __or__(self, other: Condition) -> Condition:
        return self.happened | other

    def __invert__(self) -> Condition:
        return ~self.happened


# --- facts -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class FactWord(Word):
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
class PersonWord(Word):
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
    return Bearers(relations, condition_of(where).node if where is not None else None)


def _relative(
    relation: str, of: PersonWord, other: PersonWord, condition: Condition
) -> tuple[str, Variable, Variable, Node]:
    if relation not in RELATIONS or relation == "self":
        raise RulebookError(f"there is no relation '{relation}'", nearest(relation, RELATIONS[1:]))
    return relation, of.variable, other.variable, condition_of(condition).node


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
    return Condition(AsOf(when.node, condition_of(condition).node))


def binds(treaty: str, state: State) -> Condition:
    """A treaty, by the identifier of its table of parties, binds the State now."""
    return Condition(Binds(treaty, _state(state)))


def event_field(name: str) -> FieldWord:
    """A particular of the triggering event."""
    return FieldWord(FieldOf(name))


@dataclass(frozen=True, slots=True, eq=False)
class FieldWord(Word):
    """A particular of the triggering event."""

    called: ClassVar[str] = "a particular of the event"
    node: FieldOf

    def among(self, *values: Value) -> Condition:
        return Condition(Among(self.node, values))


def all_of(*conditions: Condition) -> Condition:
    return Condition(AllOf(tuple(condition_of(part).node for part in conditions)))


def any_of(*conditions: Condition) -> Condition:
    return Condition(AnyOf(tuple(condition_of(part).node for part in conditions)))


def nodes_of(conditions: Iterable[Condition]) -> tuple[Node, ...]:
    """The stored form of a list of conditions."""
    return tuple(condition_of(part).node for part in conditions)
