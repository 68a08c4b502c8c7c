"""Cases that tests begin with."""

from typing import Any

from denizen.cases.faults import CaseError, Fault
from denizen.cases.model import Family, Person
from denizen.cases.reading import family_from

Data = dict[str, Any]

MAN: Data = {"born": "1994-03-02"}


def case(**changes: Any) -> Data:
    """A small case; a change to ``None`` leaves the key out."""
    data = {"denizen": 1, "told": "2022-09-23", "account": "complete", "people": {"man": MAN}, **changes}
    return {key: value for key, value in data.items() if value is not None}


def man(**told: Any) -> Data:
    """A case of one man of whom this is told."""
    return case(people={"man": MAN | told})


def read_man(**told: Any) -> Person:
    return family_from(man(**told)).people["man"]


def read_people(**people: Data) -> Family:
    return family_from(case(people=people))


def faults_of(data: object) -> tuple[Fault, ...]:
    try:
        family_from(data)
    except CaseError as error:
        return error.faults
    return ()


def fault_of(data: object) -> Fault:
    """The only fault of a case."""
    faults = faults_of(data)
    assert len(faults) == 1, faults
    return faults[0]
