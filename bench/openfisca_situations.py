"""The families of :mod:`bench.families` as situations of OpenFisca-Core, and its answers to them."""

# mypy: disable-error-code="import-not-found"
from typing import Any

from openfisca_core import periods
from openfisca_core.simulation_builder import SimulationBuilder

from bench import families
from bench.openfisca_regime import State


def situation_of(family: families.Family) -> dict[str, Any]:
    """The family as a situation."""
    spouses = [name for name in family.couple if name in family.people]
    children = [name for name in family.people if name not in spouses]
    return {
        "persons": {name: _person(person) for name, person in family.people.items()},
        "families": {"family": {"spouses": spouses, "children": children}},
    }


def situation_of_many(family: families.Family, copies: int) -> dict[str, Any]:
    """A situation with so many copies of the family."""
    one = situation_of(family)
    roles = one["families"]["family"]
    return {
        "persons": {f"{name}-{n}": told for n in range(copies) for name, told in one["persons"].items()},
        "families": {
            f"family-{n}": {role: [f"{name}-{n}" for name in names] for role, names in roles.items()}
            for n in range(copies)
        },
    }


def _person(person: families.Person) -> dict[str, Any]:
    by_birth = person.russian == "birth"
    told = {
        "born_on": person.born,
        "birthplace": person.birthplace if person.birthplace in State.names else "elsewhere",
        "origin_nationality": person.origin,
        "other_nationality": person.other or None,
        "russian_by_birth": by_birth or None,
        "naturalised_on": None if by_birth else person.russian,
        "refuses_on": person.refuses,
        "serves_on": person.serves,
        "fights_on": person.fights,
    }
    return {name: {"ETERNITY": value} for name, value in told.items() if value is not None}


def build(system: Any, situation: dict[str, Any], *, trace: bool = False) -> Any:
    """A simulation of one situation."""
    simulation = SimulationBuilder().build_from_entities(system, situation)
    simulation.trace = trace
    return simulation


def day_of(family: families.Family) -> Any:
    """The day asked, as a period."""
    return periods.period(family.day)


def calculate(simulation: Any, day: Any) -> dict[str, Any]:
    """Every answer on a day, for all persons at once."""
    return {word: simulation.calculate(word.replace(" ", "_"), day) for word in families.WORDS}


def forget(simulation: Any, day: Any) -> None:
    """Delete what was calculated for a day, so that it has to be calculated again."""
    for name, variable in simulation.tax_benefit_system.variables.items():
        if variable.formulas:
            simulation.delete_arrays(name, day)


def answers(system: Any, family: families.Family) -> families.Answers:
    """The words that hold of each person on the day asked."""
    simulation = build(system, situation_of(family))
    found = calculate(simulation, day_of(family))
    return {
        str(person): frozenset(word for word in families.WORDS if found[word][position])
        for position, person in enumerate(simulation.persons.ids)
    }
