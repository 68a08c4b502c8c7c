"""Every family of a shape, as variables: births, facts, moments and what is told of each; and how they are looked up.

A *slot* is a place for a moment. Everybody has a slot for the own birth before the first moment; those whose parents
are in the family may be born at a moment instead. The moments follow on strictly increasing days.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from denizen.interpreters.explain.evaluate import matches
from denizen.interpreters.explain.scenario import Norms
from denizen.interpreters.solver.circuit import (
    A_YEAR,
    FALSE,
    NO,
    TRUE,
    Circuit,
    Formula,
    Moved,
    Value,
    exact,
    key_of,
)
from denizen.interpreters.solver.domain import Told, Word, tellable, values_of_fact
from denizen.interpreters.solver.meanings import END_OF_DAY, Standpoint, Words
from denizen.interpreters.solver.shapes import Shape
from denizen.interpreters.solver.slicing import Slice, universe
from denizen.language.dates import Day, day
from denizen.language.facts import FACTS
from denizen.language.nodes import Node, Pattern
from denizen.language.states import State
from denizen.language.truth import Truth

if TYPE_CHECKING:
    from denizen.interpreters.solver.provisions import Provisions

FIRST_BIRTH: Final[Day] = day("1930-01-01")
FIRST_MOMENT: Final[Day] = day("1992-01-01")
LAST_DAY: Final[Day] = day("2035-12-28")
YOUNGEST_PARENT_YEARS: Final = 10
YOUNGEST_SPOUSE_YEARS: Final = 16

Standing = dict[State, Formula]


@dataclass(eq=False, slots=True)
class Occurrence:
    """An event that may happen in a slot, seen from wave ``wave`` on; told events are seen from the start."""

    kind: str
    subject: str
    slot: int
    wave: int
    guard: Formula
    details: dict[str, Word]
    told: bool = True

    @property
    def state(self) -> State:
        return str(self.details.get("state", ""))


@dataclass(eq=False, slots=True)
class Slot:
    """A place for a moment. ``newborn`` is the person whose birth slot it is; ``choices`` are the events to choose."""

    index: int
    day: Moved
    newborn: str | None = None
    occurrences: list[Occurrence] = field(default_factory=list)
    choices: list[tuple[Formula, str, Told | None]] = field(default_factory=list)


class Facts:
    """The facts of everybody: one value, or two with the day of the change where a fact changes over time."""

    def __init__(self, world: "World", slice_: Slice) -> None:
        self.world = world
        self.chosen: dict[tuple[str, str], list[list[tuple[Formula, Word]]]] = {}
        self.changes: dict[tuple[str, str], Moved] = {}
        circuit = world.circuit
        for person in world.shape.people:
            for name in sorted(slice_.facts):
                values = values_of_fact(name, slice_, world.states)
                spells = 2 if FACTS[name].over_time else 1
                self.chosen[(person, name)] = [
                    choose_one(circuit, values, f"{person} {name} {spell}") for spell in range(spells)
                ]
                if spells == 2:
                    change = world.some_day(f"{person} {name} changes", FIRST_BIRTH)
                    self.changes[(person, name)] = change
                    circuit.demand(circuit.before(world.born[person], change))

    def words(self, person: str, name: str, now: Moved) -> Words:
        spells = self.chosen.get((person, name))
        if spells is None:
            raise KeyError(f"the fact '{name}' is read outside the slice")
        if len(spells) == 1:
            return list(spells[0])
        circuit = self.world.circuit
        changed = circuit.at_most(self.changes[(person, name)], now)
        return [
            (circuit.choose(changed, second, first), word) for (first, word), (second, _) in zip(*spells, strict=True)
        ]


def choose_one(circuit: Circuit, values: Sequence[Word], name: str) -> list[tuple[Formula, Word]]:
    """Exactly one of the values."""
    if len(values) == 1:
        return [(TRUE, values[0])]
    if len(values) == 2:
        first = circuit.variable(f"{name}={values[0]}")
        return [(first, values[0]), (-first, values[1])]
    chosen = [circuit.variable(f"{name}={value}") for value in values]
    exactly_one(circuit, chosen)
    return list(zip(chosen, values, strict=True))


def exactly_one(circuit: Circuit, chosen: Sequence[Formula]) -> None:
    circuit.demand(circuit.any_of(chosen))
    at_most_one(circuit, chosen)


def at_most_one(circuit: Circuit, chosen: Sequence[Formula]) -> None:
    """By a running total, so that the number of clauses grows with the number of choices."""
    before = FALSE
    for choice in chosen:
        circuit.demand(-circuit.both(before, choice))
        before = circuit.either(before, choice)


class World:
    """The free family. :func:`~denizen.interpreters.solver.unroll.unroll` fills in what the law makes of it."""

    provisions: "Provisions"
    born: dict[str, Moved]
    asked: Moved
    births: int
    facts: "Facts"
    married: Moved | None = None
    #: Whether several told events may lie in one slot.
    crowded = False

    def __init__(self, norms: Norms, slice_: Slice, shape: Shape, moments: int) -> None:
        self._begin(norms, slice_, shape, universe(norms))
        self.born = {person: self.some_day(f"{person} born", FIRST_BIRTH) for person in shape.people}
        self.asked = self.some_day("asked", FIRST_MOMENT)
        if shape.couple:
            self.married = self.some_day("married", FIRST_BIRTH)
        self.facts = Facts(self, slice_)
        self._births()
        self.births = len(self.slots)
        self._moments(moments)
        self._kinship()

    def _begin(self, norms: Norms, slice_: Slice, shape: Shape, states: tuple[State, ...]) -> None:
        """Nothing told yet."""
        self.norms, self.slice, self.shape, self.states = norms, slice_, shape, states
        self.circuit = Circuit()
        self.memo: dict[object, object] = {}
        self.early: dict[str, Formula] = {}
        self.claims: dict[tuple[str, State], Formula] = {}
        self.slots: list[Slot] = []
        #: Per slot, the nationalities before each wave; and by which titles they are held.
        self.holding: list[list[dict[tuple[str, State], Formula]]] = []
        self.titles: list[list[dict[tuple[str, State, str], Formula]]] = []
        self.heard: dict[tuple[str, str], list[Occurrence]] = {}
        self._matched: dict[tuple[str, Pattern, int, int], Value] = {}

    def take_over(self, other: "World", states: tuple[State, ...]) -> None:
        """Share the variables of another world."""
        self._begin(other.norms, other.slice, other.shape, states)
        self.circuit = other.circuit
        self.born, self.asked, self.married, self.facts = other.born, other.asked, other.married, other.facts
        self.early, self.claims, self.births = other.early, other.claims, other.births

    # --- making the variables

    def some_day(self, name: str, first: Day) -> Moved:
        return self.circuit.date(name, key_of(first), key_of(LAST_DAY))

    def _births(self) -> None:
        for person in self.shape.people:
            slot = Slot(len(self.slots), self.born[person], person)
            self.slots.append(slot)
            sure = not self.shape.parents.get(person)
            self.early[person] = TRUE if sure else self.circuit.variable(f"{person} born before")
            for state in sorted(self.slice.states):
                self.claims[(person, state)] = self.circuit.variable(f"{person} {state} by birth")
            self._birth(slot, person, self.early[person])

    def _birth(self, slot: Slot, person: str, guard: Formula) -> None:
        """What is told of a birth comes before the birth itself, as in a case."""
        for state in sorted(self.slice.states):
            details: dict[str, Word] = {"state": state, "title": "birth", "route": "ordinary"}
            claimed = self.circuit.both(guard, self.claims[(person, state)])
            self.occur(slot, Occurrence("acquires", person, slot.index, 0, claimed, details))
        self.occur(slot, Occurrence("is born", person, slot.index, 0, guard, {}))

    def _moments(self, moments: int) -> None:
        circuit = self.circuit
        events = tellable(self.norms, self.slice, self.states)
        late = [person for person in self.shape.people if self.early[person] != TRUE]
        born_at: dict[str, list[Formula]] = {person: [] for person in late}
        for number in range(moments):
            slot = Slot(len(self.slots), self.some_day(f"moment {number + 1}", FIRST_MOMENT))
            previous = self.slots[-1]
            self.slots.append(slot)
            for person in self.shape.people:
                for event in events:
                    guard = circuit.variable(f"{number + 1}: {person} {event.kind} {event.state}")
                    slot.choices.append((guard, person, event))
                    circuit.demand(circuit.either(-guard, circuit.before(self.born[person], slot.day)))
            for person in late:
                guard = circuit.variable(f"{number + 1}: {person} born")
                slot.choices.append((guard, person, None))
                born_at[person].append(guard)
                circuit.demand(circuit.either(-guard, circuit.same_day(self.born[person], slot.day)))
            at_most_one(circuit, [guard for guard, _, _ in slot.choices])
            for guard, person, told in slot.choices:
                if told is None:
                    self._birth(slot, person, guard)
                else:
                    self.occur(slot, Occurrence(told.kind, person, slot.index, 0, guard, told.particulars))
            if number:
                circuit.demand(circuit.before(previous.day, slot.day))
        for person in late:
            exactly_one(circuit, [self.early[person], *born_at[person]])
        first = self.slots[self.births].day if moments else self.asked
        for person in self.shape.people:
            before = circuit.before(self.born[person], first) if moments else circuit.at_most(self.born[person], first)
            circuit.demand(circuit.either(-self.early[person], before))
        circuit.demand(circuit.at_most(self.slots[-1].day, self.asked) if moments else TRUE)

    def _kinship(self) -> None:
        circuit = self.circuit
        for child, parents in self.shape.parents.items():
            for parent in parents:
                grown = Moved(self.born[parent].variable, YOUNGEST_PARENT_YEARS * A_YEAR)
                circuit.demand(circuit.at_most(grown, self.born[child]))
        if self.married is not None:
            for person in self.shape.couple:
                grown = Moved(self.born[person].variable, YOUNGEST_SPOUSE_YEARS * A_YEAR)
                circuit.demand(circuit.at_most(grown, self.married))
            circuit.demand(circuit.at_most(self.married, self.asked))

    def lie(self, formula: Formula) -> None:
        """The moments lie where something happens by itself."""
        self.circuit.demand(formula)

    # --- events

    def occur(self, slot: Slot, occurrence: Occurrence) -> None:
        if occurrence.guard != FALSE:
            slot.occurrences.append(occurrence)
            self.heard.setdefault((occurrence.subject, occurrence.kind), []).append(occurrence)

    def events(self, person: str, pattern: Pattern, at: Standpoint) -> list[tuple[int, Value]]:
        """The slots in which an event of the pattern has happened to the person by now, each with its truth."""
        found = []
        for slot in range(at.slot + 1):
            wave = at.wave if slot == at.slot else END_OF_DAY
            value = self.event_in(person, pattern, slot, wave)
            if value.possible == FALSE:
                continue
            if at.past and slot < self.births:
                value = self.circuit.conjunction([value, exact(self.circuit.at_most(self.slots[slot].day, at.day))])
            found.append((slot, value))
        return found

    def event_in(self, person: str, pattern: Pattern, slot: int, wave: int) -> Value:
        key = (person, pattern, slot, wave)
        known = self._matched.get(key)
        if known is None:
            sure, possible = [], []
            for occurrence in self.heard.get((person, pattern.kind), ()):
                if occurrence.slot == slot and (occurrence.told or occurrence.wave <= wave):
                    match = matches(pattern, occurrence.details)
                    if match is Truth.TRUE:
                        sure.append(occurrence.guard)
                    elif match is Truth.UNKNOWN:
                        possible.append(occurrence.guard)
            certain = self.circuit.any_of(sure)
            known = Value(certain, self.circuit.any_of([certain, *possible]) if possible else certain)
            self._matched[key] = known
        return known

    # --- where a day lies

    def positions(self, when: Moved, now: Standpoint) -> list[tuple[Formula, Standpoint]]:
        """The slots a day not after now may lie in, each with the formula that it does."""
        circuit = self.circuit
        if now.slot < self.births:
            return [(TRUE, Standpoint(now.slot, now.wave, when, True))]
        found: list[tuple[Formula, Standpoint]] = []
        later: list[Formula] = []
        for slot in range(now.slot, self.births - 1, -1):
            begun = circuit.at_most(self.slots[slot].day, when)
            if now.past and slot == now.slot:
                begun = circuit.both(begun, circuit.at_most(self.slots[slot].day, now.day))
            here = circuit.all_of([begun, *later])
            wave = now.wave if slot == now.slot else END_OF_DAY
            if here != FALSE:
                found.append((here, Standpoint(slot, wave, when, True)))
            later.append(-begun)
        before = circuit.all_of(later)
        if before != FALSE:
            found.append((before, Standpoint(self.births - 1, END_OF_DAY, when, True)))
        return found

    # --- status

    def holds(self, person: str, state: State, at: Standpoint, titles: Iterable[str] = ()) -> Formula:
        """A nationality in the state seen from a standpoint."""
        if state not in self.slice.states:
            return FALSE
        waves = self.holding[at.slot]
        wave = max(0, min(at.wave, len(waves) - 1))
        held = waves[wave][(person, state)]
        wanted = tuple(titles)
        if wanted:
            of = self.titles[at.slot][wave]
            held = self.circuit.both(held, self.circuit.any_of([of.get((person, state, t), FALSE) for t in wanted]))
        if at.past and at.slot < self.births:
            held = self.circuit.both(held, self.circuit.at_most(self.born[person], at.day))
        return held

    def relatives(self, person: str, relation: str, now: Moved) -> list[tuple[str, Formula]]:
        """The relatives of a kind, each with the formula that the relation holds on the day."""
        if relation == "self":
            return [(person, TRUE)]
        if relation == "spouse":
            other = self.shape.spouse(person)
            if other is None or self.married is None:
                return []
            return [(other, self.circuit.at_most(self.married, now))]
        return [
            (other, self.circuit.at_most(self.born[other], now)) for other in self.shape.relatives(person, relation)
        ]

    @property
    def end(self) -> Standpoint:
        """The day asked about, after everything told."""
        return Standpoint(len(self.slots) - 1, END_OF_DAY, self.asked)


__all__ = ["NO", "Node", "Occurrence", "Slot", "World"]
