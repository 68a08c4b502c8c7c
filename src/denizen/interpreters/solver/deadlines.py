"""Duties with a last day: the day after it is a moment, on which the duty is breached unless it was fulfilled."""

from denizen.interpreters.explain.scenario import Norm
from denizen.interpreters.solver.circuit import TRUE, Moved, Value
from denizen.interpreters.solver.meanings import END_OF_DAY, Standpoint
from denizen.interpreters.solver.provisions import Application
from denizen.interpreters.solver.slicing import due_of, may_breach
from denizen.interpreters.solver.world import Occurrence, Slot, World
from denizen.language.dates import Duration
from denizen.language.effects import Owes


class Deadlines:
    """The duties of a world whose breach something in the slice hears."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.circuit = world.circuit
        self.provisions = world.provisions
        norms = [norm for norm in world.norms.by_id.values() if norm.id in world.slice.ids]
        self.breachable = [norm for norm in norms if due_of(norm) is not None and self._is_heard(norm)]

    def _is_heard(self, norm: Norm) -> bool:
        return any(may_breach(norm, pattern) for pattern in self.world.slice.patterns.get("breaches", ()))

    def _due(self, application: Application, effect: Owes) -> Moved:
        assert effect.due is not None
        return self.circuit.shifted(application.start, effect.due)

    def breaches(self, slot: Slot) -> None:
        """Duties whose last day was the day before, unless fulfilled by then or fallen away."""
        circuit, world = self.circuit, self.world
        for norm in self.breachable:
            effect = due_of(norm)
            assert effect is not None
            for person in world.shape.people:
                guards = []
                for application in self.provisions.applications.get((norm.id, person), ()):
                    due = self._due(application, effect)
                    passed = circuit.same_day(circuit.shifted(due, Duration(days=1)), slot.day)
                    owed = self._owed(application, effect, slot.index - 1, due)
                    circuit.demand(circuit.any_of([-application.guard, -passed, -owed.possible, owed.sure]))
                    guards.append(circuit.all_of([application.guard, passed, owed.sure]))
                guard = circuit.any_of(guards)
                details: dict[str, str | int | bool] = {"state": effect.state, "provision": norm.id}
                world.occur(slot, Occurrence("breaches", person, slot.index, 0, guard, details, told=False))

    def _owed(self, application: Application, effect: Owes, slot: int, due: Moved) -> Value:
        """Still owed on the last day and not fulfilled, as seen in the slot that holds that day."""
        circuit = self.circuit
        parts = [self.provisions.alive(application, Standpoint(slot, END_OF_DAY, due))]
        if effect.fulfilled_by is not None:
            for index in range(application.slot, slot + 1):
                done = self.world.event_in(application.bearer, effect.fulfilled_by, index, END_OF_DAY)
                parts.append(Value(-done.possible, -done.sure))
        return circuit.conjunction(parts)

    def close(self) -> None:
        """The day after the last day of a duty is a moment, if the duty is then breached."""
        circuit, world = self.circuit, self.world
        for norm in self.breachable:
            effect = due_of(norm)
            assert effect is not None
            for person in world.shape.people:
                for application in self.provisions.applications.get((norm.id, person), ()):
                    due = self._due(application, effect)
                    after = circuit.shifted(due, Duration(days=1))
                    met = [circuit.same_day(after, slot.day) for slot in world.slots[application.slot + 1 :]]
                    for index in range(application.slot, len(world.slots)):
                        begun = circuit.at_most(world.slots[index].day, due) if index >= world.births else TRUE
                        following = world.slots[index + 1].day if index + 1 < len(world.slots) else None
                        here = circuit.both(begun, circuit.before(due, following)) if following is not None else begun
                        owed = self._owed(application, effect, index, due)
                        met.append(circuit.both(here, -owed.possible))
                    world.lie(circuit.any_of([-application.guard, circuit.before(world.asked, after), *met]))
