"""What each node means as a formula: the same table as that of the explaining interpreter, over free families.

A condition becomes a :class:`~denizen.interpreters.solver.circuit.Value`. A term becomes a list of possibilities, each
with the formula under which it is the case: days, words, or, for a count, the truths counted.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from denizen.interpreters.explain.evaluate import OPERANDS
from denizen.interpreters.solver.circuit import NO, YES, Formula, Moved, Value, exact
from denizen.language import nodes
from denizen.language.dates import FOREVER, exactly, read_span
from denizen.language.graph import walk
from denizen.language.nodes import Node

if TYPE_CHECKING:
    from denizen.interpreters.solver.world import World

Word = str | int | bool
Days = list[tuple[Formula, Moved]]
Words = list[tuple[Formula, Word | None]]

#: Later than every wave of a day.
END_OF_DAY: Final = 1 << 20


class Standpoint(NamedTuple):
    """A day, and the state seen on it: that of a slot after some waves. ``past`` days lie anywhere in the slot."""

    slot: int
    wave: int
    day: Moved
    past: bool = False


@dataclass(frozen=True, eq=False, slots=True)
class Trigger:
    """The event that sets a provision in motion: its day, and what it may be."""

    day: Moved
    may_be: tuple[tuple[Formula, dict[str, Word]], ...]


People = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class View:
    """Who the variables stand for, the triggering event, the standpoint."""

    world: "World"
    people: People
    at: Standpoint
    trigger: Trigger | None = None

    def person(self, variable: str) -> str:
        return next(person for name, person in reversed(self.people) if name == variable)

    def binding(self, variable: str, person: str) -> "View":
        kept = tuple(pair for pair in self.people if pair[0] != variable)
        return View(self.world, (*kept, (variable, person)), self.at, self.trigger)

    def moved(self, at: Standpoint) -> "View":
        return View(self.world, self.people, at, self.trigger)


_reads: dict[Node, tuple[frozenset[str], bool, bool]] = {}
_programs: dict[Node, tuple[Node, ...]] = {}


def reads(root: Node) -> tuple[frozenset[str], bool, bool]:
    """The variables a node uses, whether it reads the triggering event, and whether time alone may change it."""
    known = _reads.get(root)
    if known is None:
        found = list(walk([root]))
        names = frozenset(node.name for node in found if isinstance(node, nodes.Variable))
        event = any(isinstance(node, nodes.FieldOf | nodes.TriggerDay) for node in found)
        known = _reads[root] = (names, event, any(isinstance(node, _TIMED) for node in found))
    return known


_TIMED = (
    nodes.Now,
    nodes.FactOf,
    nodes.Applies,
    nodes.Exists,
    nodes.ForEvery,
    nodes.CountOf,
    nodes.AsOf,
    nodes.Binds,
)


def judge(view: View, root: Node) -> Any:
    """The meaning of a node from a standpoint."""
    world = view.world
    program = _programs.get(root)
    if program is None:
        inner = walk([root], inner=False)
        program = _programs[root] = tuple(node for node in inner if not isinstance(node, OPERANDS))
    values: dict[Node, Any] = {}
    for node in program:
        names, event, _ = reads(node)
        people = tuple(sorted(pair for pair in view.people if pair[0] in names))
        key = (node, people, view.at, view.trigger if event else None)
        found = world.memo.get(key)
        if found is None:
            found = world.memo[key] = MEANINGS[type(node)](view, node, values)
        values[node] = found
    return values[root]


def truth(view: View, root: Node) -> Value:
    """The meaning of a condition."""
    value: Value = judge(view, root)
    return value


Read = dict[Node, Any]

# --- terms -----------------------------------------------------------------------------------------------------------


def _constant(view: View, node: nodes.Constant, read: Read) -> Words:
    return [(1, node.value)]


def _fixed_day(view: View, node: nodes.FixedDay, read: Read) -> Days:
    return [(1, view.world.circuit.fixed(node.day))]


def _now(view: View, node: nodes.Now, read: Read) -> Days:
    return [(1, view.at.day)]


def _fact_of(view: View, node: nodes.FactOf, read: Read) -> Days | Words:
    person = view.person(node.person.name)
    if node.name == "born":
        return [(1, view.world.born[person])]
    return view.world.facts.words(person, node.name, view.at.day)


def _field_of(view: View, node: nodes.FieldOf, read: Read) -> Words:
    if view.trigger is None:
        return [(1, None)]
    grouped: dict[Word | None, list[Formula]] = {}
    for guard, details in view.trigger.may_be:
        grouped.setdefault(details.get(node.name), []).append(guard)
    return [(view.world.circuit.any_of(guards), word) for word, guards in grouped.items()]


def _trigger_day(view: View, node: nodes.TriggerDay, read: Read) -> Days:
    return [(1, view.trigger.day)] if view.trigger is not None else []


def _day_of(view: View, node: nodes.DayOf, read: Read) -> Days:
    """Of the slots with such an event the first or the last; an event that only may be of the pattern is excluded."""
    circuit = view.world.circuit
    found = view.world.events(view.person(node.person.name), node.pattern, view.at)
    for _, value in found:
        circuit.demand(circuit.either(-value.possible, value.sure))
    if node.which == "last":
        found = found[::-1]
    days: Days = []
    none_yet: list[Formula] = []
    for slot, value in found:
        days.append((circuit.all_of([value.sure, *none_yet]), view.world.slots[slot].day))
        none_yet.append(-value.sure)
    return days


def _shifted(view: View, node: nodes.Shifted, read: Read) -> Days:
    return [(guard, view.world.circuit.shifted(day, node.duration)) for guard, day in read[node.day]]


def _count_of(view: View, node: nodes.CountOf, read: Read) -> list[Value]:
    circuit = view.world.circuit
    return [circuit.conjunction(pair) for pair in _relatives(view, node)]


# --- conditions ------------------------------------------------------------------------------------------------------


def _happened(view: View, node: nodes.Happened, read: Read) -> Value:
    circuit, world = view.world.circuit, view.world
    found = world.events(view.person(node.person.name), node.pattern, view.at)
    if node.since is None:
        return circuit.disjunction(value for _, value in found)
    parts = []
    for slot, value in found:
        late = [circuit.both(guard, circuit.at_most(day, world.slots[slot].day)) for guard, day in read[node.since]]
        parts.append(circuit.conjunction([value, exact(circuit.any_of(late))]))
    return circuit.disjunction(parts)


def _always(view: View, node: nodes.Always, read: Read) -> Value:
    return YES


def _all_of(view: View, node: nodes.AllOf, read: Read) -> Value:
    return view.world.circuit.conjunction([read[part] for part in node.parts])


def _any_of(view: View, node: nodes.AnyOf, read: Read) -> Value:
    return view.world.circuit.disjunction([read[part] for part in node.parts])


def _not(view: View, node: nodes.Not, read: Read) -> Value:
    part: Value = read[node.part]
    return Value(-part.possible, -part.sure)


def _compare(view: View, node: nodes.Compare, read: Read) -> Value:
    if isinstance(node.left, nodes.CountOf):
        return _compare_count(view, node.relation, read[node.left], read[node.right][0][1])
    circuit = view.world.circuit
    found = []
    for guard, left in read[node.left]:
        for other, right in read[node.right]:
            held = circuit.both(guard, other)
            if held == -1:
                continue
            one, two = (left, right) if node.relation in ("<", "<=") else (right, left)
            order = circuit.at_most(one, two) if node.relation in ("<=", ">=") else circuit.before(one, two)
            found.append(circuit.both(held, order))
    return exact(circuit.any_of(found))


def _compare_count(view: View, relation: str, counted: list[Value], number: int) -> Value:
    least = number if relation in (">=", "<") else number + 1
    circuit = view.world.circuit
    reached = (
        circuit.disjunction(circuit.conjunction(some) for some in combinations(counted, least)) if least > 0 else YES
    )
    return reached if relation in (">=", ">") else Value(-reached.possible, -reached.sure)


def _among(view: View, node: nodes.Among, read: Read) -> Value:
    circuit = view.world.circuit
    words: Words = read[node.term]
    sure = circuit.any_of(guard for guard, word in words if word is not None and _is_among(word, node.values))
    doubt = circuit.any_of(guard for guard, word in words if word is None)
    return Value(sure, circuit.either(sure, doubt))


def _is_among(word: Word, values: tuple[Word, ...]) -> bool:
    """The value itself, or, of an article with its part, the article."""
    if word in values:
        return True
    return isinstance(word, str) and "(" in word and any(word.startswith(f"{value}(") for value in values)


def _holds(view: View, node: nodes.Holds, read: Read) -> Value:
    return exact(view.world.holds(view.person(node.person.name), node.state, view.at, node.titles))


def _holds_another(view: View, node: nodes.HoldsAnother, read: Read) -> Value:
    world, person = view.world, view.person(node.person.name)
    others = [state for state in world.states if state not in node.besides]
    return exact(world.circuit.any_of([world.holds(person, state, view.at) for state in others]))


def _applies(view: View, node: nodes.Applies, read: Read) -> Value:
    return view.world.provisions.standing(node.provision, view.person(node.person.name), view.at)


def _relatives(view: View, node: Any) -> list[tuple[Value, Value]]:
    """Of each possible relative: whether the relation holds, and whether the condition does."""
    found = []
    for person, related in view.world.relatives(view.person(node.of.name), node.relation, view.at.day):
        if related != -1:
            found.append((exact(related), truth(view.binding(node.variable.name, person), node.condition)))
    return found


def _exists(view: View, node: nodes.Exists, read: Read) -> Value:
    circuit = view.world.circuit
    return circuit.disjunction([circuit.conjunction(pair) for pair in _relatives(view, node)])


def _for_every(view: View, node: nodes.ForEvery, read: Read) -> Value:
    circuit = view.world.circuit
    pairs = _relatives(view, node)
    return circuit.conjunction(
        [circuit.disjunction([Value(-related.possible, -related.sure), met]) for related, met in pairs]
    )


def _as_of(view: View, node: nodes.AsOf, read: Read) -> Value:
    """The condition in every slot the day may lie in; of a day still to come nothing is known."""
    world, circuit = view.world, view.world.circuit
    parts = []
    for guard, day in read[node.day]:
        come = circuit.at_most(day, view.at.day)
        seen = [
            circuit.conjunction([exact(here), truth(view.moved(at), node.condition)])
            for here, at in world.positions(day, view.at)
        ]
        past = circuit.conjunction([exact(come), circuit.disjunction(seen)])
        found = Value(past.sure, circuit.either(past.possible, -come))
        parts.append(circuit.conjunction([exact(guard), found]))
    return circuit.disjunction(parts)


def _binds(view: View, node: nodes.Binds, read: Read) -> Value:
    term = view.world.norms.rulebook.parties.get(node.treaty, {}).get(node.state)
    if term is None:
        return NO
    circuit, now = view.world.circuit, view.at.day
    start, end = read_span(term[0]), read_span(term[1]) if term[1] else exactly(FOREVER)

    def between(first: int, last: int) -> Formula:
        begun = circuit.at_most(circuit.fixed(first), now)
        return begun if last >= FOREVER else circuit.both(begun, circuit.before(now, circuit.fixed(last)))

    if start.latest >= FOREVER:
        return Value(-1, between(start.earliest, end.latest))
    return Value(between(start.latest, end.earliest), between(start.earliest, end.latest))


MEANINGS: dict[type[Node], Callable[[View, Any, Read], Any]] = {
    nodes.Constant: _constant,
    nodes.FixedDay: _fixed_day,
    nodes.Now: _now,
    nodes.FactOf: _fact_of,
    nodes.FieldOf: _field_of,
    nodes.TriggerDay: _trigger_day,
    nodes.DayOf: _day_of,
    nodes.Shifted: _shifted,
    nodes.CountOf: _count_of,
    nodes.Happened: _happened,
    nodes.Always: _always,
    nodes.AllOf: _all_of,
    nodes.AnyOf: _any_of,
    nodes.Not: _not,
    nodes.Compare: _compare,
    nodes.Among: _among,
    nodes.Holds: _holds,
    nodes.HoldsAnother: _holds_another,
    nodes.Applies: _applies,
    nodes.Exists: _exists,
    nodes.ForEvery: _for_every,
    nodes.AsOf: _as_of,
    nodes.Binds: _binds,
}
