"""Where two runs over one family came out differently, so that only what reads it need be asked again."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from denizen.interpreters.explain.dependence import NOBODY, readers
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.names import (
    ANY_NATIONALITY,
    of_nationalities,
    of_nationality,
    of_occurrence,
    of_provision,
)
from denizen.interpreters.explain.records import Application, Entry, Occurrence
from denizen.language.states import State

T = TypeVar("T")


@dataclass(frozen=True)
class Difference:
    """What is not the same in ``other`` as in ``one``. ``read_otherwise`` are provisions of which that is known."""

    one: History
    other: History
    read_otherwise: tuple[str, ...] = ()

    @cached_property
    def names(self) -> Mapping[str, frozenset[str]]:
        """For each person, what differs in that life; under the empty name, what differs in any."""
        found: dict[str, set[str]] = {person: set() for person in self.one.family.people}
        for person in found:
            found[person].update(map(of_provision, self.read_otherwise))
        one, other, states = self.one, self.other, self.one.norms.rulebook.states
        for (person, state), _ in _unlike(one.nationalities, other.nationalities, _entries):
            found[person].update((ANY_NATIONALITY, *of_nationalities(states, state)))
        for (person, _), occurrences in _unlike(one.occurrences, other.occurrences, _occurrences):
            found[person].update(name for each in occurrences for name in of_occurrence(each))
        for (provision, person), _ in _unlike(one.applications, other.applications, _applications):
            found[person].add(of_provision(provision))
        return {**{p: frozenset(names) for p, names in found.items()}, "": frozenset().union(*found.values())}

    def nationality(self, person: str, state: State) -> bool:
        """Whether a nationality may differ."""
        return of_nationality(state) in self.names[person]

    def any_nationality(self, person: str) -> bool:
        return ANY_NATIONALITY in self.names[person]

    def provision(self, provision: str, person: str) -> bool:
        """Whether it may differ if and when a provision applies to a person."""
        return provision in self._provisions[""] or provision in self._provisions[person]

    def provisions(self, person: str) -> list[str]:
        """Those provisions, in the order of the law."""
        order = self.one.norms.order
        return sorted(self._provisions[""] | self._provisions[person], key=order.__getitem__)

    @cached_property
    def _provisions(self) -> Mapping[str, frozenset[str]]:
        """For each person, the provisions that may differ; under the empty name, those that may for everybody."""
        known = readers(self.one.norms)
        found = {
            person: frozenset().union(*(known.get(name, NOBODY).alone for name in names))
            for person, names in self.names.items()
            if person
        }
        return {**found, "": frozenset().union(*(known.get(name, NOBODY).anybody for name in self.names[""]))}


def _unlike(
    one: Mapping[Any, Sequence[T]], other: Mapping[Any, Sequence[T]], essence: Callable[[Iterable[T]], list[Any]]
) -> Iterator[tuple[Any, list[T]]]:
    """What is not the same in two tables: the key, and all that either has under it."""
    for key in {**one, **other}:
        here, there = one.get(key, ()), other.get(key, ())
        if essence(here) != essence(there):
            yield key, [*here, *there]


def _entries(entries: Iterable[Entry]) -> list[Any]:
    return [(e.day, e.value, e.title, e.since, e.how, e.void, e.ever, e.titles) for e in entries]


def _occurrences(occurrences: Iterable[Occurrence]) -> list[Any]:
    return [(o.lo, o.hi, o.certainty, o.details) for o in occurrences]


def _applications(applications: Iterable[Application]) -> list[Any]:
    """The end of one that an event set in motion follows from what its lasting condition reads."""
    return [
        (a.lo, a.hi, a.value, a.due, a.fulfilled, a.ended if a.norm.on is None else None, a.breach is None)
        for a in applications
    ]
