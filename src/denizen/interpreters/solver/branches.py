"""What would follow if a person did one thing or another: worlds that share a past and differ in what is done next."""

from collections.abc import Iterable

from denizen.interpreters.solver.circuit import Formula, Moved, key_of
from denizen.interpreters.solver.domain import Told
from denizen.interpreters.solver.unroll import unrolled
from denizen.interpreters.solver.world import LAST_DAY, Occurrence, Slot, World
from denizen.language.dates import Duration
from denizen.language.effects import Owes


def branch(world: World, person: str, done: Iterable[Told]) -> World:
    """The same family, in which the person does these things on the day asked."""
    made = _with_moment(world, world.asked)
    slot = made.slots[-1]
    for told in done:
        made.occur(slot, Occurrence(told.kind, person, slot.index, 0, 1, told.particulars))
    return unrolled(made)


def left_undone(world: World, person: str, duty: str, effect: Owes) -> tuple[World, Formula]:
    """The same family on the day after the last day of a duty, and the formula that there is such a day."""
    assert effect.due is not None
    number = len(world.circuit.dates)
    day = world.circuit.date(
        f"undone {number}", world.circuit.dates[_variable(world)].low, key_of(LAST_DAY), short=False
    )
    made = _with_moment(world, day)
    made.asked = day
    circuit = world.circuit
    unrolled(made)
    passed = []
    for application in made.provisions.applications.get((duty, person), ()):
        last = circuit.shifted(application.start, effect.due)
        after = circuit.shifted(last, Duration(days=1))
        passed.append(circuit.both(application.guard, circuit.same_day(after, day)))
    return made, circuit.both(circuit.any_of(passed), circuit.at_most(world.asked, day))


def _variable(world: World) -> int:
    assert world.asked.variable is not None
    return world.asked.variable


def _with_moment(world: World, day: Moved) -> World:
    """The variables of a world and one moment more."""
    made = World.__new__(World)
    made.take_over(world, world.states)
    for slot in world.slots:
        told = [occurrence for occurrence in slot.occurrences if occurrence.told]
        made.slots.append(Slot(slot.index, slot.day, slot.newborn, told, list(slot.choices)))
    made.slots.append(Slot(len(made.slots), day))
    for slot in made.slots:
        for occurrence in slot.occurrences:
            made.heard.setdefault((occurrence.subject, occurrence.kind), []).append(occurrence)
    return made


def free(world: World) -> Formula:
    """Nothing else happens on the day asked."""
    return world.circuit.before(world.slots[-1].day, world.asked)
