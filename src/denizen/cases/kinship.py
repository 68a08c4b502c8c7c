"""What the people of a case tell about each other: descent without circles, marriages on both sides."""

from dataclasses import replace
from typing import Final

from denizen.cases.faults import Faults, Path
from denizen.cases.model import Person, PersonId, Union
from denizen.language.dates import Duration, shift, write_span

YOUNGEST_PARENT: Final = Duration(years=10)


def check_descent(people: dict[PersonId, Person], faults: Faults) -> None:
    """Nobody is their own ancestor, and parents are at least ten years older than their children."""
    circular: set[PersonId] = set()
    for person in people.values():
        if person.id not in circular:
            ancestors = _ancestors(person, people)
            if person.id in ancestors:
                circular |= ancestors
                path: Path = ("people", person.id, "parents")
                faults.add(
                    path,
                    f"'{person.id}' would be an ancestor of itself",
                    "name the parents, not the children",
                )
    for person in people.values():
        for index, parent in enumerate(person.parents):
            if parent in people and parent not in circular:
                _check_age(people[parent], person, ("people", person.id, "parents", index), faults)


def _ancestors(person: Person, people: dict[PersonId, Person]) -> set[PersonId]:
    found: set[PersonId] = set()
    waiting = list(person.parents)
    while waiting:
        name = waiting.pop()
        if name in people and name not in found:
            found.add(name)
            waiting.extend(people[name].parents)
    return found


def _check_age(parent: Person, child: Person, path: Path, faults: Faults) -> None:
    if shift(parent.born.earliest, YOUNGEST_PARENT) <= child.born.latest:
        return
    late = "after the child" if parent.born.earliest > child.born.latest else "less than ten years before the child"
    faults.add(
        path,
        f"the parent '{parent.id}' was born {late} ({write_span(parent.born)} and {write_span(child.born)})",
        "correct a day of birth or the parents",
    )


def with_both_sides(people: dict[PersonId, Person], faults: Faults) -> dict[PersonId, Person]:
    """The people with every marriage on both sides; what both tell must agree."""
    told = {
        (person.id, union.spouse): _between(person, union.spouse)
        for person in people.values()
        for union in person.unions
    }
    added: dict[PersonId, list[Union]] = {}
    for (one, other), unions in told.items():
        back = told.get((other, one))
        if back is None:
            added.setdefault(other, []).extend(Union(one, union.since, union.until) for union in unions)
        elif {(union.since, union.until) for union in unions} != {(union.since, union.until) for union in back}:
            faults.add(
                ("people", other, "spouse"),
                f"'{one}' and '{other}' tell different days of their marriage",
                "tell it on one side only",
            )
            told[other, one] = unions
    return {
        name: replace(person, unions=person.unions + tuple(added[name])) if name in added else person
        for name, person in people.items()
    }


def _between(person: Person, spouse: PersonId) -> list[Union]:
    return [union for union in person.unions if union.spouse == spouse]
