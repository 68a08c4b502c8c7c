"""The pieces of what a case tells, each of which can be forgotten or told otherwise."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from denizen.cases.model import Claim, Event, Family, Knowledge, Person, Standing, Statement
from denizen.language.dates import ANY_DAY, BEGINNING, Span, exactly, say_day, say_span
from denizen.language.events import TITLE_WORDS
from denizen.language.facts import FACTS, STATE, TEXT, TRUTH
from denizen.language.states import name_of
from denizen.language.truth import UNKNOWN

ACCOUNT, BORN, FACT, NATIONALITY, OTHERS, EVENT, DAY = (
    "account",
    "born",
    "fact",
    "nationality",
    "others",
    "event",
    "day",
)
_UNKNOWN: Final = (Statement(Knowledge.UNKNOWN, None),)


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """One thing told: ``name`` is the fact or the State; ``index`` the place of an event."""

    person: str
    kind: str
    name: str = ""
    index: int = -1


def pieces(family: Family) -> list[Piece]:
    """Everything told that could also not have been told; kinship and marriages are the frame of the case."""
    found: list[Piece] = [Piece("", ACCOUNT)] if family.complete else []
    for name, person in family.people.items():
        found.extend(_of_person(name, person))
    return found


def _of_person(name: str, person: Person) -> Iterator[Piece]:
    if person.born != ANY_DAY:
        yield Piece(name, BORN)
    for fact, told in person.facts.items():
        if fact != "born" and any(statement.knowledge is not Knowledge.UNKNOWN for statement in told):
            yield Piece(name, FACT, fact)
    for claim in person.claims:
        if claim.standing is not Standing.UNKNOWN:
            yield Piece(name, NATIONALITY, claim.state)
    if person.others == "none":
        yield Piece(name, OTHERS)
    for index, event in enumerate(person.events):
        if event.happened is not UNKNOWN:
            yield Piece(name, EVENT, event.kind, index)
        if event.day != ANY_DAY:
            yield Piece(name, DAY, event.kind, index)


def without(family: Family, forgotten: Iterable[Piece]) -> Family:
    """The case as it would be if these pieces were not known."""
    gone = set(forgotten)
    people = {name: _forget(person, gone) for name, person in family.people.items()}
    return replace(family, people=people, complete=family.complete and Piece("", ACCOUNT) not in gone)


def _forget(person: Person, gone: set[Piece]) -> Person:
    name = person.id
    born = ANY_DAY if Piece(name, BORN) in gone else person.born
    facts = {fact: _UNKNOWN if Piece(name, FACT, fact) in gone else told for fact, told in person.facts.items()}
    claims = tuple(
        Claim(claim.state, Standing.UNKNOWN) if Piece(name, NATIONALITY, claim.state) in gone else claim
        for claim in person.claims
    )
    events = []
    for index, event in enumerate(person.events):
        if Piece(name, EVENT, event.kind, index) in gone:
            event = replace(event, happened=UNKNOWN, details={}, day=ANY_DAY)
        if Piece(name, DAY, event.kind, index) in gone:
            event = replace(event, day=ANY_DAY)
        events.append(event)
    others = "unknown" if Piece(name, OTHERS) in gone else person.others
    return replace(person, born=born, facts=facts, claims=claims, others=others, events=tuple(events))


def say(family: Family, piece: Piece) -> str:
    """What is told, in words."""
    if piece.kind == ACCOUNT:
        return "the account is complete: what is not told did not happen"
    person = family.people[piece.person]
    if piece.kind == BORN:
        return (
            f"{person.id} was born on {say_span(person.born)}"
            if person.born.exact
            else (f"{person.id} was born in {say_span(person.born)}")
        )
    if piece.kind == FACT:
        return f"{piece.name} of {person.id}: {' then '.join(map(_word, person.facts[piece.name]))}"
    if piece.kind == NATIONALITY:
        claim = next(claim for claim in person.claims if claim.state == piece.name)
        return f"{person.id}: {say_claim(claim)}"
    if piece.kind == OTHERS:
        return f"{person.id} has no nationality besides those told"
    event = person.events[piece.index]
    if piece.kind == DAY:
        return f"the day of '{event.kind}' ({event.state}) of {person.id}: {say_span(event.day)}"
    return f"{person.id} {event.kind} ({event.state}){_particulars(event)}"


def say_claim(claim: Claim) -> str:
    """A nationality told, in words."""
    if claim.standing is Standing.NEVER:
        return f"never a national of {name_of(claim.state)}"
    day = f", {say_span(claim.day)}" if claim.day is not None else ""
    return f"national of {name_of(claim.state)} {TITLE_WORDS.get(claim.title, claim.title)}{day}"


def _particulars(event: Event) -> str:
    told = ", ".join(f"{name} {_said(value)}" for name, value in sorted(event.details.items()))
    return f", {told}" if told else ""


def _said(value: object) -> str:
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _word(statement: Statement) -> str:
    if statement.knowledge is not Knowledge.KNOWN:
        return "n/a" if statement.knowledge is Knowledge.NOT_APPLICABLE else "unknown"
    until = f" until {say_span(statement.until)}" if statement.until is not None else ""
    return f"{_said(statement.value)}{until}"


# --- telling otherwise -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Change:
    """A piece told otherwise, in words, and the case that results."""

    piece: Piece
    says: str
    family: Family


def with_person(family: Family, person: Person) -> Family:
    return replace(family, people={**family.people, person.id: person})


def otherwise(family: Family, piece: Piece) -> Iterator[Change]:
    """Every other way to tell a piece that is not a matter of days."""
    if piece.kind in (ACCOUNT, OTHERS, BORN, DAY):
        return
    person = family.people[piece.person]
    if piece.kind == FACT:
        now = {statement.value for statement in person.facts[piece.name]}
        for value in _values(family, piece.name):
            if {value} != now:
                told = (Statement(Knowledge.KNOWN, value),)
                changed = replace(person, facts={**person.facts, piece.name: told})
                yield Change(piece, f"{piece.name} of {person.id} is {_said(value)}", with_person(family, changed))
    elif piece.kind == NATIONALITY:
        for claim in (Claim(piece.name, Standing.NEVER), Claim(piece.name, Standing.HOLDS, "birth")):
            if not any(each == claim for each in person.claims):
                claims = tuple(claim if each.state == piece.name else each for each in person.claims)
                said = f"{person.id} is a {say_claim(claim)}" if claim.title else f"{person.id} is {say_claim(claim)}"
                yield Change(piece, said, with_person(family, replace(person, claims=claims)))
    elif piece.kind == EVENT:
        event = person.events[piece.index]
        kept = tuple(each for index, each in enumerate(person.events) if index != piece.index)
        said = f"{person.id} never has '{event.kind}' ({event.state})"
        yield Change(piece, said, with_person(family, replace(person, events=kept)))


def _values(family: Family, name: str) -> Iterable[str | bool]:
    kind = FACTS[name]
    if kind.type == TEXT:
        return kind.values
    if kind.type == TRUTH:
        return (True, False)
    return family.states if kind.type == STATE else ()


def on_days(family: Family, piece: Piece, span: Span) -> Family:
    """The case with another day of birth, of an event or of a nationality; it may be known only in part."""
    person = family.people[piece.person]
    if piece.kind == BORN:
        born = {**person.facts, "born": (Statement(Knowledge.KNOWN, span),)}
        return with_person(family, replace(person, born=span, facts=born))
    if piece.kind == NATIONALITY:
        claims = tuple(replace(each, day=span) if each.state == piece.name else each for each in person.claims)
        return with_person(family, replace(person, claims=claims))
    events = list(person.events)
    events[piece.index] = replace(events[piece.index], day=span)
    return with_person(family, replace(person, events=tuple(events)))


def day_told(family: Family, piece: Piece) -> Span | None:
    """The day that a piece tells, if it tells one."""
    person = family.people.get(piece.person)
    if person is None:
        return None
    if piece.kind == BORN:
        return person.born
    if piece.kind == DAY:
        return person.events[piece.index].day
    if piece.kind == NATIONALITY:
        return next(claim.day for claim in person.claims if claim.state == piece.name)
    return None


def say_moved(family: Family, piece: Piece, day: int) -> str:
    """A day told otherwise, in words."""
    if piece.kind == BORN:
        return f"{piece.person} is born on {say_day(day)}"
    if piece.kind == NATIONALITY:
        return f"{piece.person} becomes a national of {name_of(piece.name)} on {say_day(day)}"
    return f"{piece.person} has '{piece.name}' on {say_day(day)}"


__all__ = ["BEGINNING", "Change", "Piece", "exactly", "on_days", "otherwise", "pieces", "say", "without"]
