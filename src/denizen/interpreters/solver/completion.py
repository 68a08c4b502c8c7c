"""A completion of a given family, read off a model: everything that the question depends on is told."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from denizen.cases.model import Claim, Event, Family, Knowledge, Person, Standing, Statement, Value
from denizen.cases.model import Union as Marriage
from denizen.interpreters.solver.circuit import Moved, day_of
from denizen.interpreters.solver.given import Choice, Given
from denizen.interpreters.solver.given_facts import NOT_APPLICABLE, Spell
from denizen.interpreters.solver.z3_backend import Model
from denizen.language.dates import Span, exactly
from denizen.language.truth import FALSE, TRUE

_KNOWN = Knowledge.KNOWN


def completed(world: Given, model: Model) -> Family:
    """The family with what the model says of all that was open."""
    reader = _Reader(world, model)
    people = {
        name: reader.person(person) if name in world.born else person for name, person in world.family.people.items()
    }
    return replace(world.family, people=people, complete=True)


class _Reader:
    def __init__(self, world: Given, model: Model) -> None:
        self.world, self.model = world, model

    def day(self, moved: Moved) -> Span:
        base = self.model.days[moved.variable] if moved.variable is not None else day_of(moved.key)
        return exactly(base)

    def person(self, person: Person) -> Person:
        born = self.day(self.world.born[person.id])
        facts = {**person.facts, "born": (Statement(_KNOWN, born),)}
        for (who, name), spells in self.world.facts.told.items():  # type: ignore[attr-defined]
            if who == person.id:
                told = self._fact(name, person, spells)
                if told:
                    facts[name] = told
        claims, events = self._happened(person)
        others = person.others
        if set(self.world.states) <= self.world.slice.states:
            others, claims = "none", [claim for claim in claims if claim.standing is not Standing.NEVER]
        return replace(
            person,
            born=born,
            facts=facts,
            claims=tuple(sorted(claims, key=lambda claim: claim.state)),
            others=others,
            unions=self._unions(person),
            events=tuple(events),
        )

    # --- facts

    def _fact(self, name: str, person: Person, spells: list[Spell]) -> tuple[Statement, ...]:
        told = person.facts.get(name, ())
        found = [self._statement(statement, spell) for statement, spell in zip(told, spells, strict=True)]
        facts: Any = self.world.facts
        free = facts.free.get((person.id, name))
        if free is None:
            return tuple(found)
        values = [self._word(words) for words in free]
        if found:
            return tuple(found)  # outside the spells told nothing can be added
        if len(values) == 1 or values[0] == values[1]:
            return (Statement(_KNOWN, values[0]),)
        change = self.day(facts.changes[(person.id, name)])
        if change.earliest <= self.day(self.world.born[person.id]).earliest:
            return (Statement(_KNOWN, values[1]),)
        return (Statement(_KNOWN, values[0], None, change), Statement(_KNOWN, values[1], change, None))

    def _statement(self, told: Statement, spell: Spell) -> Statement:
        since = self.day(spell.since) if spell.since is not None else None
        until = self.day(spell.until) if spell.until is not None else None
        value = self._word(spell.words)
        if value == NOT_APPLICABLE:
            return Statement(Knowledge.NOT_APPLICABLE, None, since, until)
        return Statement(_KNOWN, value, since, until)

    def _word(self, words: Sequence[tuple[int, Value]]) -> Value:
        return next((word for guard, word in words if self.model.holds(guard)), words[0][1])

    # --- what happened

    def _happened(self, person: Person) -> tuple[list[Claim], list[Event]]:
        claims = {claim.state: claim for claim in person.claims}
        events = dict(enumerate(person.events))
        more: list[Event] = []
        for state in sorted(self.world.slice.states):
            if self.model.holds(self.world.claims.get((person.id, state), -1)):
                known = claims.get(state)
                kept = known if known is not None and known.standing is Standing.HOLDS else None
                claims[state] = replace(kept, doubtful=False) if kept else Claim(state, Standing.HOLDS, "birth")
            elif (person.id, state) in self.world.open_nationalities or (
                state in claims and claims[state].standing is Standing.HOLDS and claims[state].title == "birth"
            ):
                claims[state] = Claim(state, Standing.NEVER)
        for choice in self.world.choices:
            if choice.person == person.id:
                self._take(choice, claims, events, more)
        return list(claims.values()), [*events.values(), *more]

    def _take(self, choice: Choice, claims: dict[str, Claim], events: dict[int, Event], more: list[Event]) -> None:
        holds, on = self.model.holds, self.day(choice.when)
        told = next((told for guard, told in choice.variants if holds(guard)), None)
        happened = told is not None and holds(choice.happened)
        if choice.claim:
            state = choice.variants[0][1].state
            if told is None or not happened:
                claims[state] = Claim(state, Standing.NEVER)
                return
            details = dict(told.details)
            title = str(details.pop("title"))
            claims[state] = Claim(state, Standing.HOLDS, title, on, False, details)
        elif choice.index >= 0:
            event = events[choice.index]
            particulars: dict[str, Value] = dict(told.details) if told is not None else dict(event.details)
            events[choice.index] = replace(event, day=on, details=particulars, happened=TRUE if happened else FALSE)
        elif told is not None:
            details = dict(told.details)
            if told.kind == "acquires" and claims.get(told.state, _NEVER).standing is not Standing.HOLDS:
                title = str(details.pop("title"))
                claims[told.state] = Claim(told.state, Standing.HOLDS, title, on, False, details)
            else:
                more.append(Event(told.kind, choice.person, told.state, on, details))

    def _unions(self, person: Person) -> tuple[Marriage, ...]:
        found = list(person.unions)
        for union in self.world.unions:
            for index, told in enumerate(person.unions):
                other = {person.id, told.spouse}
                if set(union.people) == other and (told.since, told.until) == (union.told.since, union.told.until):
                    until = self.day(union.until) if union.until is not None else None
                    found[index] = replace(told, since=self.day(union.since), until=until)
        return tuple(found)


_NEVER = Claim("", Standing.NEVER)
