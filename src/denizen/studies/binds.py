"""Double binds for the solver: duties of which every way to meet them is sanctioned by some State.

As in ``denizen options``, the ways are to comply, with what that entails; to refuse; and, where there is a last day, to
let it pass. A sanction is an exposure or the loss of a nationality that the way brings and that was not there before.
Powers that would free from the duty, and what comes however it is met, are left to the replay.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from denizen.interpreters.explain.evaluate import matches
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.interpreters.solver.branches import branch, free, left_undone
from denizen.interpreters.solver.circuit import FALSE, Formula, Value, exact
from denizen.interpreters.solver.domain import Told
from denizen.interpreters.solver.slicing import roots_of
from denizen.interpreters.solver.world import World
from denizen.language.dates import Day
from denizen.language.effects import Effect, Loses, Owes
from denizen.language.graph import walk
from denizen.language.nodes import Pattern
from denizen.language.truth import FALSE as NO
from denizen.language.truth import Truth
from denizen.studies.decisions import event_of
from denizen.studies.findings import EXPOSURE, kind_of

COMPLY, REFUSE, IGNORE = "comply", "refuse", "ignore"


@dataclass(frozen=True, slots=True)
class Bind:
    """A duty, the ways to meet it, and the provisions by which each may be sanctioned."""

    duty: str
    effect: Owes
    ways: tuple[tuple[str, tuple[Pattern, ...], tuple[str, ...]], ...]

    @property
    def provisions(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self.duty, *(name for _, _, names in self.ways for name in names))))


def binds(norms: Norms) -> Iterator[Bind]:
    """Every duty that can be met in two ways at least, each of which some provision may sanction."""
    live = [norm for norm in norms.by_id.values() if norm.live]
    sanctions = [norm for norm in live if any(_is_sanction(norm, effect) for effect in norm.effects)]
    for norm in live:
        for effect in norm.effects:
            if isinstance(effect, Owes):
                ways = [(way, acts, tuple(_hearing(sanctions, norm, effect, way, acts))) for way, acts in _ways(effect)]
                if len(ways) > 1 and all(names for _, _, names in ways):
                    yield Bind(norm.id, effect, tuple(ways))


def _is_sanction(norm: Norm, effect: Effect) -> bool:
    return kind_of(norm, effect) == EXPOSURE or isinstance(effect, Loses)


def _ways(effect: Owes) -> Iterator[tuple[str, tuple[Pattern, ...]]]:
    if effect.fulfilled_by is not None:
        yield COMPLY, (effect.fulfilled_by, *effect.entails)
    if effect.refused_by is not None:
        yield REFUSE, (effect.refused_by,)
    if effect.due is not None:
        yield IGNORE, ()


def _hearing(sanctions: list[Norm], duty: Norm, effect: Owes, way: str, acts: tuple[Pattern, ...]) -> Iterator[str]:
    """Sanctions that may hear what is done, or the breach."""
    details = [{p.name: p.values[0] for p in act.particulars if p.relation == "among"} for act in acts]
    heard = [(act.kind, each) for act, each in zip(acts, details, strict=True)]
    if way == IGNORE:
        heard = [("breaches", {"state": effect.state, "provision": duty.id})]
    for norm in sanctions:
        patterns = [node for node in walk(list(roots_of(norm))) if isinstance(node, Pattern)]
        if any(p.kind == kind and matches(p, told) is not NO for p in patterns for kind, told in heard):
            yield norm.id


def bound(world: World, person: str, several: tuple[Bind, ...]) -> Value:
    """The person owes some such duty, and every way to meet it brings a sanction."""
    circuit = world.circuit
    found: list[Formula] = []
    for bind in several:
        owed = world.provisions.standing(bind.duty, person, world.end).sure
        parts = [owed, free(world)]
        for way, acts, names in bind.ways:
            if way == IGNORE:
                after, there_is = left_undone(world, person, bind.duty, bind.effect)
                parts.append(there_is)
            else:
                after = branch(world, person, [_told(act, person) for act in acts])
            parts.append(circuit.any_of(_new(world, after, person, name) for name in names))
        found.append(circuit.all_of(parts))
    return exact(circuit.any_of(found))


def _told(act: Pattern, person: str) -> Told:
    """The event that ``denizen options`` makes of an act."""
    event = event_of(act, person, 1)
    if event is None:
        return Told(act.kind, "", ())
    details = tuple((name, value) for name, value in event.details.items() if isinstance(value, str | int | bool))
    return Told(event.kind, event.state, details)


def _new(before: World, after: World, person: str, name: str) -> Formula:
    """An exposure that was not there, or a nationality that was."""
    circuit, norm = before.circuit, before.norms.by_id[name]
    lost = [
        circuit.both(before.holds(person, effect.state, before.end), -after.holds(person, effect.state, after.end))
        for effect in norm.effects
        if isinstance(effect, Loses) and not norm.decided
    ]
    there = after.provisions.standing(name, person, after.end).sure
    exposed = circuit.both(there, -before.provisions.standing(name, person, before.end).possible)
    return circuit.any_of([*lost, FALSE if lost else exposed])


def seen(history: History, person: str, day: Day) -> Truth:
    """What ``denizen options`` says: whether some duty is a double bind."""
    from denizen.studies.options import options

    found = options(history.norms.rulebook, history.family, history.norms.scenario, person, day)
    return max((bind.value for bind in found.double_binds), default=NO)


__all__ = ["Bind", "binds", "bound", "seen"]
