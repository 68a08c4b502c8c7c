"""One free family under two laws: two worlds that share every choice, so that a difference can be asked for."""

from collections.abc import Iterable
from dataclasses import replace

from denizen.interpreters.explain.scenario import Norms
from denizen.interpreters.solver.shapes import Shape
from denizen.interpreters.solver.slicing import Slice, slice_of, universe
from denizen.interpreters.solver.unroll import unrolled
from denizen.interpreters.solver.world import Slot, World
from denizen.language.nodes import Node
from denizen.language.states import State


def twins(
    one: Norms,
    other: Norms,
    provisions: tuple[Iterable[str], Iterable[str]],
    roots: Iterable[Node],
    shape: Shape,
    moments: int,
) -> tuple[World, World]:
    """The same family under one law and under the other."""
    asked = list(roots)
    slices = [slice_of(norms, names, roots=asked) for norms, names in zip((one, other), provisions, strict=True)]
    joint = _joined(*slices)
    decided = {norm.id: norm for norms in (one, other) for norm in norms.decided}
    first = World(replace(one, decided=tuple(decided.values())), joint, shape, moments)
    second = _twin(first)
    for world, norms, own in zip((first, second), (one, other), slices, strict=True):
        world.norms = norms
        world.slice = replace(own, states=joint.states, facts=joint.facts)
    return unrolled(first), unrolled(second)


def _joined(one: Slice, other: Slice) -> Slice:
    """What either slice reads."""
    norms = {norm.id: norm for norm in (*one.norms, *other.norms)}
    joint = Slice(list(norms.values()), one.states | other.states)
    joint.titles = one.titles | other.titles
    for each in (one, other):
        for kind, patterns in each.patterns.items():
            joint.patterns.setdefault(kind, set()).update(patterns)
        for name, values in each.facts.items():
            joint.facts.setdefault(name, set()).update(values)
        for kind, fields in each.fields.items():
            for name, values in fields.items():
                joint.fields.setdefault(kind, {}).setdefault(name, set()).update(values)
    return joint


def _twin(world: World) -> World:
    """A world with the same variables, in which nothing has come of them yet."""
    made = World.__new__(World)
    states: tuple[State, ...] = universe(world.norms)
    made.take_over(world, states)
    made.slots = [
        Slot(slot.index, slot.day, slot.newborn, list(slot.occurrences), list(slot.choices)) for slot in world.slots
    ]
    made.heard = {key: list(heard) for key, heard in world.heard.items()}
    return made
