"""A family as the engine sees it: people, what is told about them, and what happened to them.

Nothing here has a name of a person: identifiers are the writer's own. All data are immutable.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from denizen.language.dates import Day, Span
from denizen.language.states import State
from denizen.language.truth import TRUE, Truth

PersonId = str
Value = str | int | bool | Span


class Knowledge(Enum):
    """What is known of a fact. A fact that the case does not mention was *not asked*."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class Statement:
    """One value of a fact. ``since`` and ``until`` (exclusive) bound it where the fact changes over time."""

    knowledge: Knowledge
    value: Value | None
    since: Span | None = None
    until: Span | None = None


class Standing(Enum):
    """What is told about a nationality."""

    HOLDS = "holds"
    NEVER = "never"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Claim:
    """A nationality as the family tells it.

    ``title`` is how it was acquired, ``day`` when (``None``: from birth for a title of birth, else unknown).
    ``doubtful`` says that the acquisition itself may be bad. ``details`` are particulars of the event
    ``acquires``.
    """

    state: State
    standing: Standing
    title: str = ""
    day: Span | None = None
    doubtful: bool = False
    details: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Event:
    """A dated occurrence. ``happened`` is unknown for an event that may or may not have been."""

    kind: str
    subject: PersonId
    state: State
    day: Span
    details: Mapping[str, Value] = field(default_factory=dict)
    happened: Truth = TRUE
    note: str = ""


@dataclass(frozen=True, slots=True)
class Union:
    """A marriage, seen from one of the spouses. ``until`` is the first day after it."""

    spouse: PersonId
    since: Span
    until: Span | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """``others`` says whether nationalities besides the claims exist: ``none``, ``unknown``, or not asked."""

    id: PersonId
    born: Span
    facts: Mapping[str, tuple[Statement, ...]]
    claims: tuple[Claim, ...] = ()
    others: str | None = None
    parents: tuple[PersonId, ...] = ()
    unions: tuple[Union, ...] = ()
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """``told`` is the day of the account; ``complete`` says that events not told did not happen by then.

    ``examine`` lists the States asked one by one; empty means every State that the case mentions.
    """

    people: Mapping[PersonId, Person]
    told: Day
    complete: bool
    examine: tuple[State, ...] = ()
    title: str = ""

    @property
    def states(self) -> tuple[State, ...]:
        """Every State that the case links a person to, in alphabetical order."""
        found = set(self.examine)
        for person in self.people.values():
            found.update(claim.state for claim in person.claims)
            found.update(event.state for event in person.events)
            for name in ("birthplace", "residence"):
                for told in person.facts.get(name, ()):
                    if isinstance(told.value, str):
                        found.add(told.value)
        return tuple(sorted(found))

    @property
    def examined(self) -> tuple[State, ...]:
        """The States over which statelessness is stated."""
        return tuple(sorted(self.examine)) or self.states

    def relatives(self, person: PersonId, relation: str) -> tuple[PersonId, ...]:
        """Parents, children and siblings of a person, in the order of the case. Spouses depend on the day."""
        me = self.people[person]
        if relation == "parent":
            return tuple(parent for parent in me.parents if parent in self.people)
        if relation == "child":
            return tuple(other.id for other in self.people.values() if person in other.parents)
        if relation == "sibling":
            mine = set(me.parents)
            return tuple(other.id for other in self.people.values() if other.id != person and mine & set(other.parents))
        raise KeyError(relation)
