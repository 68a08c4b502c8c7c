"""A family out of its columns, as another interpreter reads it: for comparison, one family at a time."""

from typing import Any

from denizen.cases.model import Event, Family, Knowledge, Person, Statement, Union
from denizen.interpreters.kernel import codes
from denizen.interpreters.kernel.columns import Columns
from denizen.language.dates import FOREVER, day, exactly
from denizen.language.events import ARTICLE, EVENTS, PROVISION
from denizen.language.facts import FACTS, NUMBER, TRUTH
from denizen.language.truth import Truth

TOLD = day("2199-12-31")


def family_of(columns: Columns, place: int) -> Family:
    """The family at a place. Nationalities held are events; people are called ``p0``, ``p1`` and so on."""
    first, end = int(columns.people[place]), int(columns.people[place + 1])
    people = [_person(columns, row, first) for row in range(first, end)]
    return Family({person.id: person for person in people}, TOLD, complete=True)


def _person(columns: Columns, row: int, first: int) -> Person:
    name = _name(row - first)
    born = exactly(int(columns.born[row]))
    facts: dict[str, tuple[Statement, ...]] = {"born": (Statement(Knowledge.KNOWN, born),)}
    for number, fact in enumerate(codes.FACT_NAMES):
        told = _statements(columns, row, number, fact)
        if told:
            facts[fact] = told
    events = tuple(_event(columns, at, name) for at in range(columns.events[row], columns.events[row + 1]))
    unions = tuple(_union(columns, at) for at in range(columns.unions[row], columns.unions[row + 1]))
    parents = tuple(_name(int(parent)) for parent in columns.parents[:, row] if parent >= 0)
    return Person(name, born, facts, (), "none", parents, unions, events)


def _name(place: int) -> str:
    return f"p{place}"


def _statements(columns: Columns, row: int, number: int, fact: str) -> tuple[Statement, ...]:
    value = int(columns.facts[number, row])
    if value == codes.UNKNOWN_FACT:
        return ()
    if value != codes.OVER_TIME:
        return (_statement(fact, value),)
    found = []
    for at in range(columns.statements[row], columns.statements[row + 1]):
        if columns.statement_fact[at] == number:
            since, until = int(columns.statement_since[at]), int(columns.statement_until[at])
            one = _statement(fact, int(columns.statement_value[at]))
            ends = (exactly(since) if since else None, exactly(until) if until < FOREVER else None)
            found.append(Statement(one.knowledge, one.value, *ends))
    return tuple(found)


def _statement(fact: str, value: int) -> Statement:
    if value == codes.UNKNOWN_FACT:
        return Statement(Knowledge.UNKNOWN, None)
    if value == codes.NOT_APPLICABLE:
        return Statement(Knowledge.NOT_APPLICABLE, None)
    return Statement(Knowledge.KNOWN, _value(FACTS[fact].type, value, ()))


def _value(type_: str, value: int, words: tuple[str, ...]) -> Any:
    if type_ == TRUTH:
        return bool(value)
    if type_ == NUMBER:
        return value
    return words[value - codes.OPEN] if type_ in (ARTICLE, PROVISION) else codes.WORDS[value]


def _event(columns: Columns, at: int, person: str) -> Event:
    kind = codes.KINDS[columns.event_kind[at]]
    details = {}
    for name, detail in EVENTS[kind].details.items():
        slot = codes.SLOT.get((kind, name))
        told = codes.NOT_TOLD if slot is None else int(columns.event_details[slot, at])
        if told != codes.NOT_TOLD:
            details[name] = _value(detail.type, told, columns.words)
    state = codes.WORDS[columns.event_state[at]]
    truth = Truth(int(columns.event_certainty[at]))
    return Event(kind, person, state, exactly(int(columns.event_day[at])), details, truth)


def _union(columns: Columns, at: int) -> Union:
    until = int(columns.union_until[at])
    since = exactly(int(columns.union_since[at]))
    return Union(_name(int(columns.union_spouse[at])), since, exactly(until) if until < FOREVER else None)
