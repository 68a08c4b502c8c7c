"""Families as columns, in the layout of Apache Arrow: one array a field, offsets for what a row has several of.

There is no identity in a column: a family is its place. Within a family people are told by their place, so that
relations are small numbers. Days are ordinals (:mod:`denizen.language.dates`); words are codes
(:mod:`denizen.interpreters.kernel.codes`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from denizen.cases.model import Event, Family, Knowledge, Person, Standing, Statement, Value
from denizen.cases.reading import MOST_PEOPLE
from denizen.interpreters.kernel import codes
from denizen.language.dates import BEGINNING, FOREVER, Span
from denizen.language.events import ARTICLE, PROVISION
from denizen.language.facts import FACTS
from denizen.language.truth import FALSE, TRUE, UNKNOWN

#: The arrays of :class:`Columns` with their types. ``[F]``: one entry a family, ``[P]`` a person, and so on.
LAYOUT: Final[dict[str, str]] = {
    "people": "i4",  # [F + 1] offsets into the people
    "mark": "u1",  # [F] why the family cannot be computed, if it cannot
    "born": "i4",  # [P]
    "parents": "i1",  # [2, P] place in the family, -1 for none
    "facts": "i2",  # [facts, P] codes, or what is said in codes.py
    "statements": "i4",  # [P + 1] offsets: facts that change over time, in the order told
    "statement_fact": "u1",
    "statement_value": "i2",
    "statement_since": "i4",
    "statement_until": "i4",
    "events": "i4",  # [P + 1] offsets: told events; a nationality held is an event "acquires"
    "event_kind": "u1",
    "event_state": "i2",
    "event_day": "i4",
    "event_certainty": "u1",  # 2: it happened, 1: it may have
    "event_details": "i4",  # [SLOTS, E]
    "unions": "i4",  # [P + 1] offsets: marriages, told on both sides
    "union_spouse": "i1",
    "union_since": "i4",
    "union_until": "i4",
}
_FIRST_ZERO = ("people", "statements", "events", "unions")
_WIDE = {"parents": 2, "facts": len(codes.FACT_NAMES), "event_details": codes.SLOTS}

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Columns:
    """See :data:`LAYOUT`; ``words`` are the articles and provisions told, with the codes from ``codes.OPEN`` on."""

    people: Array
    mark: Array
    born: Array
    parents: Array
    facts: Array
    statements: Array
    statement_fact: Array
    statement_value: Array
    statement_since: Array
    statement_until: Array
    events: Array
    event_kind: Array
    event_state: Array
    event_day: Array
    event_certainty: Array
    event_details: Array
    unions: Array
    union_spouse: Array
    union_since: Array
    union_until: Array
    words: tuple[str, ...] = ()

    @property
    def families(self) -> int:
        return len(self.people) - 1

    @property
    def nbytes(self) -> int:
        return sum(int(getattr(self, name).nbytes) for name in LAYOUT)


def from_arrays(arrays: Mapping[str, Any], words: tuple[str, ...] = ()) -> Columns:
    """Columns of given arrays, converted where needed. Raises :class:`ValueError` for what is missing or wrong."""
    missing = [name for name in LAYOUT if name not in arrays]
    if missing:
        raise ValueError(f"missing columns: {', '.join(missing)}")
    made = Columns(**{name: np.ascontiguousarray(arrays[name], dtype) for name, dtype in LAYOUT.items()}, words=words)
    check(made)
    return made


def check(columns: Columns) -> None:
    """Whether every offset and every place is within its bounds, so that the kernel reads only what is there."""
    number = {"people": len(columns.born)}
    number |= {name: len(getattr(columns, first)) for name, first in _LISTS.items()}
    for name, last in number.items():
        offsets = getattr(columns, name)
        if len(offsets) == 0 or offsets[0] != 0 or offsets[-1] != last or bool((np.diff(offsets) < 0).any()):
            raise ValueError(f"the offsets of {name} do not fit")
        if name != "people" and len(offsets) != len(columns.born) + 1:
            raise ValueError(f"the offsets of {name} are not one a person")
    for name, members in _MEMBERS.items():
        if any(getattr(columns, member).shape[-1] != number[name] for member in members):
            raise ValueError(f"the columns of {name} differ in length")
    for name, width in _WIDE.items():
        if getattr(columns, name).ndim != 2 or len(getattr(columns, name)) != width:
            raise ValueError(f"{name} needs {width} rows")
    if len(columns.mark) != columns.families:
        raise ValueError("mark is not one a family")
    _check_values(columns)


_LISTS: Final = {
    "statements": "statement_fact",
    "events": "event_kind",
    "unions": "union_spouse",
}
_MEMBERS: Final = {
    "people": ("born", "parents", "facts"),
    "statements": ("statement_fact", "statement_value", "statement_since", "statement_until"),
    "events": ("event_kind", "event_state", "event_day", "event_certainty", "event_details"),
    "unions": ("union_spouse", "union_since", "union_until"),
}


def _check_values(columns: Columns) -> None:
    size = np.repeat(np.diff(columns.people), np.diff(columns.people))  # how many people the family of a person has
    with_spouse = np.repeat(size, np.diff(columns.unions))
    states = codes.OPEN
    limits: tuple[tuple[str, Array, Any, Any], ...] = (
        ("parents", columns.parents, -1, size),
        ("union_spouse", columns.union_spouse, 0, with_spouse),
        ("statement_fact", columns.statement_fact, 0, len(codes.FACT_NAMES)),
        ("event_kind", columns.event_kind, 0, len(codes.KINDS)),
        ("event_state", columns.event_state, 0, states),
        ("event_certainty", columns.event_certainty, 1, 3),
        ("born", columns.born, BEGINNING, FOREVER),
        ("event_day", columns.event_day, BEGINNING, FOREVER),
        ("mark", columns.mark, 0, len(codes.MARKS)),
        ("facts", columns.facts, codes.OVER_TIME, codes.OPEN),
    )
    for name, values, least, limit in limits:
        if values.size and (bool((values < least).any()) or bool((values >= limit).any())):
            raise ValueError(f"{name} holds a value out of range")


# --- from families told one by one -----------------------------------------------------------------------------------


class _Builder:
    """Lists that grow; turned into arrays at the end."""

    def __init__(self) -> None:
        self.lists: dict[str, list[Any]] = {name: [] for name in LAYOUT}
        for name in _FIRST_ZERO:
            self.lists[name].append(0)
        self.words: dict[str, int] = {}
        self.reason = 0

    def code(self, type_: str, value: Value | None) -> int:
        """The code of a particular of an event; a day among them is read by nothing."""
        if value is None or value == "unknown" or isinstance(value, Span):
            return codes.NOT_TOLD
        if type_ in (ARTICLE, PROVISION):
            return self.words.setdefault(str(value), codes.OPEN + len(self.words))
        found = codes.closed_code(type_, value)
        if found is None:
            self.reason = self.reason or codes.NO_CODE
            return codes.NOT_TOLD
        return found

    def day(self, span: Span) -> int:
        if not span.exact or not BEGINNING <= span.earliest < FOREVER:
            self.reason = self.reason or codes.PARTIAL_DAY
        return max(BEGINNING, min(span.earliest, FOREVER - 1))

    def family(self, family: Family) -> None:
        self.reason = 0
        if not family.complete:
            self.reason = codes.PARTIAL_ACCOUNT
        elif len(family.people) > MOST_PEOPLE:
            self.reason = codes.TOO_MANY
        places = {name: place for place, name in enumerate(family.people)}
        for person in family.people.values():
            self.person(person, places)
        self.lists["people"].append(len(self.lists["born"]))
        self.lists["mark"].append(self.reason)

    def person(self, person: Person, places: dict[str, int]) -> None:
        lists = self.lists
        lists["born"].append(self.day(person.born))
        if person.others != "none" or any(claim.standing is Standing.UNKNOWN for claim in person.claims):
            self.reason = self.reason or codes.OPEN_NATIONALITY
        parents = [places[parent] for parent in person.parents if parent in places][:2]
        lists["parents"].append([*parents, -1, -1][:2])
        lists["facts"].append([self.fact(name, person.facts.get(name, ())) for name in codes.FACT_NAMES])
        for claim in person.claims:
            if claim.standing is Standing.HOLDS:
                details = {**claim.details, "title": claim.title}
                span = claim.day if claim.day is not None else person.born
                truth = UNKNOWN if claim.doubtful else TRUE
                self.event(Event("acquires", person.id, claim.state, span, details, truth))
        for event in person.events:
            if event.happened is not FALSE:
                self.event(event)
        for union in person.unions:
            if union.spouse in places:
                lists["union_spouse"].append(places[union.spouse])
                lists["union_since"].append(self.day(union.since))
                lists["union_until"].append(FOREVER if union.until is None else self.day(union.until))
        for name, first in _LISTS.items():
            lists[name].append(len(lists[first]))

    def fact(self, name: str, told: tuple[Statement, ...]) -> int:
        if not told:
            return codes.UNKNOWN_FACT
        values = [self.value(name, statement) for statement in told]
        if len(told) == 1 and told[0].since is None and told[0].until is None:
            return values[0]
        for statement, value in zip(told, values, strict=True):
            since, until = statement.since, statement.until
            self.lists["statement_fact"].append(codes.FACT[name])
            self.lists["statement_value"].append(value)
            self.lists["statement_since"].append(0 if since is None else since.latest)
            self.lists["statement_until"].append(FOREVER if until is None else until.earliest)
        return codes.OVER_TIME

    def value(self, name: str, statement: Statement) -> int:
        if statement.knowledge is Knowledge.UNKNOWN:
            return codes.UNKNOWN_FACT
        if statement.knowledge is Knowledge.NOT_APPLICABLE:
            return codes.NOT_APPLICABLE
        found = codes.closed_code(FACTS[name].type, statement.value)
        if found is None:
            self.reason = self.reason or codes.NO_CODE
            return codes.UNKNOWN_FACT
        return found

    def event(self, event: Event) -> None:
        lists = self.lists
        lists["event_kind"].append(codes.KIND[event.kind])
        lists["event_state"].append(codes.WORD[event.state])
        lists["event_day"].append(self.day(event.day))
        lists["event_certainty"].append(int(event.happened))
        slots = [codes.NOT_TOLD] * codes.SLOTS
        for name, value in event.details.items():
            slot = codes.SLOT.get((event.kind, name))
            if slot is not None:
                slots[slot] = self.code(codes.FIELD_TYPES[name], value)
        lists["event_details"].append(slots)

    def columns(self) -> Columns:
        made = {}
        for name, dtype in LAYOUT.items():
            array = np.array(self.lists[name], dtype)
            if name in _WIDE:
                array = np.ascontiguousarray(array.reshape(-1, _WIDE[name]).T)
            made[name] = array
        return Columns(**made, words=tuple(self.words))


def from_families(families: Iterable[Family]) -> Columns:
    """Columns of families told one by one. What the kernel cannot compute is marked, not guessed."""
    builder = _Builder()
    for family in families:
        builder.family(family)
    return builder.columns()


assert tuple(LAYOUT) == tuple(field.name for field in fields(Columns))[:-1]
