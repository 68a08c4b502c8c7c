"""Whether every provision can ever apply to somebody: a provision that never can is dead letter, or a mistake."""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from denizen.interpreters.explain.scenario import Scenario, Supposition
from denizen.interpreters.solver.shapes import read_shape
from denizen.interpreters.solver.witness import Witness
from denizen.interpreters.solver.z3_backend import Outcome
from denizen.language.provisions import Provision
from denizen.rulebook.registry import ALL_STATES, FOLDERS, load
from denizen.studies.find import PATIENCE, Question, find

#: Families tried in turn, the person asked about first, and how many moments each may have.
FAMILIES: Final = (
    ("p", 3),
    ("p+child", 3),
    ("p+spouse+child", 3),
    ("child+father+mother", 4),
    ("p+child1+child2+child3", 3),
    ("p+spouse+child", 6),
)

#: Provisions that need more people or other families than the solver looks at, and why.
BEYOND: Final[dict[str, str]] = {
    "ru.mobilisation-2022.four-children": "four children and a parent are five people",
}

#: Provisions that apply only under another reading of another provision.
READINGS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "ru.announcement-2022.deadline": (("ru.announcement-2022.service", "within a year"),),
}


@dataclass(frozen=True, slots=True)
class Reached:
    """The first family found to which the provision applies, if any; ``undecided`` if time ran out."""

    provision: str
    witness: Witness | None
    undecided: bool
    seconds: float


def reach(provision: Provision, *, seconds: float = PATIENCE) -> Reached:
    """Look for somebody to whom the provision applies; a proposal is taken as law."""
    start = time.monotonic()
    suppositions: tuple[Supposition, ...] = ()
    if not provision.force.ever_in_force:
        suppositions = (Supposition(provision.id),)
        if not provision.instrument.force.ever_in_force:
            suppositions = (Supposition(provision.instrument.id),)
    scenario = Scenario(suppositions, READINGS.get(provision.id, ()))
    states = (provision.state,) if provision.state in FOLDERS else ALL_STATES
    undecided = False
    for law in dict.fromkeys((states, ALL_STATES)):
        if provision.id not in load(law).provisions:
            continue
        for family, moments in FAMILIES:
            shape = read_shape(family)
            condition = " or ".join(f"applies({person}, {provision.id})" for person in shape.people)
            answer = find(Question(condition, shape, law, scenario, moments), seconds=seconds)
            undecided = undecided or answer.outcome is Outcome.UNDECIDED
            if answer.witness is not None:
                return Reached(provision.id, answer.witness, False, time.monotonic() - start)
    return Reached(provision.id, None, undecided, time.monotonic() - start)


def reach_all(provisions: Iterable[Provision], *, seconds: float = PATIENCE) -> Iterator[Reached]:
    """Look for a family for each provision that is not declared to be beyond reach."""
    for provision in provisions:
        if provision.id not in BEYOND:
            yield reach(provision, seconds=seconds)
