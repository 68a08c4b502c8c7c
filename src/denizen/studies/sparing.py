"""A completion of a case with everything taken back that the conclusion does not need."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from denizen.cases.model import Family, Person

Undo = Callable[[Family], Family]


def spare(case: Family, completion: Family, still: Callable[[Family], bool]) -> Family:
    """The completion with as much as possible as the case tells it; ``still`` says whether it still serves."""
    found = completion
    if still(undone := replace(found, complete=case.complete)):
        found = undone
    for name, person in case.people.items():
        for undo in _undoings(name, person):
            undone = undo(found)
            if undone != found and still(undone):
                found = undone
    return found


def _undoings(name: str, told: Person) -> Iterator[Undo]:
    def on(change: Callable[[Person], Person]) -> Undo:
        return lambda family: replace(family, people={**family.people, name: change(family.people[name])})

    yield on(lambda person: told)
    yield on(lambda person: replace(person, facts={**told.facts, "born": person.facts["born"]}))
    yield on(lambda person: replace(person, claims=told.claims, others=told.others))
    yield on(lambda person: replace(person, events=told.events))
    for fact in told.facts:
        if fact != "born":
            yield on(lambda person, fact=fact: replace(person, facts={**person.facts, fact: told.facts[fact]}))  # type: ignore[misc]
    yield on(lambda person: replace(person, facts={k: v for k, v in person.facts.items() if k in told.facts}))
    yield on(lambda person: replace(person, born=told.born, facts={**person.facts, "born": told.facts["born"]}))
    for claim in told.claims:
        yield on(lambda person, claim=claim: _with_claim(person, claim.state, claim))  # type: ignore[misc]
        kept = {"details": claim.details}
        yield on(lambda person, claim=claim, kept=kept: _with_parts(person, claim.state, kept))  # type: ignore[misc]
    for index, event in enumerate(told.events):
        for part in ({"day": event.day}, {"details": event.details}, {"happened": event.happened}):
            yield on(lambda person, index=index, part=part: _with_event(person, index, part))  # type: ignore[misc]
    yield on(lambda person: replace(person, unions=told.unions))


def _with_claim(person: Person, state: str, claim: object) -> Person:
    return replace(person, claims=tuple(claim if each.state == state else each for each in person.claims))  # type: ignore[misc]


def _with_parts(person: Person, state: str, parts: dict[str, object]) -> Person:
    return replace(
        person,
        claims=tuple(replace(each, **parts) if each.state == state else each for each in person.claims),  # type: ignore[arg-type]
    )


def _with_event(person: Person, index: int, part: dict[str, object]) -> Person:
    if index >= len(person.events):
        return person
    events = list(person.events)
    events[index] = replace(events[index], **part)  # type: ignore[arg-type]
    return replace(person, events=tuple(events))
