"""Whether a provision applies to a person, in every family at once: trials, bearers, defeat, and how long it lasts."""

from collections.abc import Iterator
from dataclasses import dataclass

from denizen.interpreters.explain.scenario import Norm
from denizen.interpreters.solver.circuit import FALSE, NO, TRUE, YES, Formula, Moved, Value, exact
from denizen.interpreters.solver.meanings import END_OF_DAY, Standpoint, Trigger, View, judge, reads, truth
from denizen.interpreters.solver.world import World
from denizen.language.dates import FOREVER, Day
from denizen.language.effects import Loses
from denizen.language.force import Stage
from denizen.language.nodes import AllOf, AnyOf, Node, Not
from denizen.language.states import State

#: From a day on and before another, each known in part: earliest and latest.
Interval = tuple[Day, Day, Day, Day]


@dataclass(eq=False, slots=True)
class Application:
    """A provision that begins to apply to a bearer; ``late`` if the event is older than the text."""

    norm: Norm
    bearer: str
    subject: str
    slot: int
    wave: int
    guard: Formula
    trigger: Trigger | None
    start: Moved
    late: bool = False


class Provisions:
    """The provisions of the slice over a world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.applications: dict[tuple[str, str], list[Application]] = {}
        #: The truth of a watched provision of a subject: by norm, subject and slot, one for each wave.
        self.watched: dict[tuple[str, str], dict[int, list[Formula]]] = {}
        self._memo: dict[object, Value] = {}
        self._chains: dict[object, Value] = {}

    def begin(self, application: Application) -> None:
        key = (application.norm.id, application.bearer)
        self.applications.setdefault(key, []).append(application)

    # --- trying

    def view(self, subject: str, at: Standpoint, trigger: Trigger | None = None, bearer: str | None = None) -> View:
        people = (("subject", subject),) if bearer is None else (("subject", subject), ("bearer", bearer))
        return View(self.world, people, at, trigger)

    def trial(self, norm: Norm, subject: str, at: Standpoint, trigger: Trigger | None) -> Value:
        """The text is in force, every condition holds and no exception does."""
        key = ("trial", norm.id, subject, at, trigger)
        known = self._memo.get(key)
        if known is None:
            view = self.view(subject, at, trigger)
            parts = [self.in_force(norm, at.day)]
            for condition in norm.when:
                if parts[-1].possible == FALSE:
                    break
                parts.append(truth(view, condition))
            for exception in norm.unless:
                if parts[-1].possible == FALSE:
                    break
                value = truth(view, exception)
                parts.append(Value(-value.possible, -value.sure))
            known = self._memo[key] = self.world.circuit.conjunction(parts)
        return known

    def bearers(self, norm: Norm, subject: str, at: Standpoint, trigger: Trigger | None) -> Iterator[tuple[str, Value]]:
        for relation in norm.bearers.relations:
            for person, related in self.world.relatives(subject, relation, at.day):
                if related == FALSE:
                    continue
                if norm.bearers.condition is None:
                    yield person, exact(related)
                    continue
                met = truth(self.view(subject, at, trigger, person), norm.bearers.condition)
                yield person, self.world.circuit.conjunction([exact(related), met])

    def barred(self, norm: Norm, bearer: str, at: Standpoint, trigger: Trigger | None, value: Value) -> Value:
        """A value lowered by the safeguards that defeat the provision for this bearer."""
        circuit = self.world.circuit
        parts = [value]
        for defeater in self.world.norms.defeaters.get(norm.id, ()):
            if defeater.on is not None:
                found = self.standing(defeater.id, bearer, at)
            else:
                found = self.trial(defeater, bearer, at, trigger)
            if found.possible != FALSE:
                found = self.barred(defeater, bearer, at, trigger, found)
                parts.append(Value(-found.possible, -found.sure))
        return circuit.conjunction(parts)

    # --- force

    def in_force(self, norm: Norm, now: Moved) -> Value:
        key = ("force", norm.id, now)
        known = self._memo.get(key)
        if known is None:
            circuit = self.world.circuit
            known = circuit.disjunction([self._within(interval, now) for interval in intervals(norm)])
            self._memo[key] = known
        return known

    def _within(self, interval: Interval, now: Moved) -> Value:
        circuit = self.world.circuit
        start, sure_start, end, sure_end = interval
        return Value(
            circuit.both(circuit.at_most(circuit.fixed(sure_start), now), self._before(now, end)),
            circuit.both(circuit.at_most(circuit.fixed(start), now), self._before(now, sure_end)),
        )

    def _before(self, now: Moved, limit: Day) -> Formula:
        return TRUE if limit >= FOREVER else self.world.circuit.before(now, self.world.circuit.fixed(limit))

    def same_interval(self, norm: Norm, start: Moved, now: Moved) -> Value:
        """In force without a break from one day to the other."""
        circuit = self.world.circuit
        return circuit.disjunction(
            [circuit.conjunction([self._within(i, start), self._within(i, now)]) for i in intervals(norm)]
        )

    # --- standing

    def standing(self, provision: str, person: str, at: Standpoint) -> Value:
        """Whether a provision applies to a person, seen from a standpoint."""
        norm = self.world.norms.by_id.get(provision)
        if norm is None or not norm.force.ever_in_force:
            return NO
        key = ("standing", provision, person, at)
        known = self._memo.get(key)
        if known is None:
            if norm.on is None and not norm.active:
                known = self._while_standing(norm, person, at)
            else:
                known = self._begun_standing(norm, person, at)
            self._memo[key] = known
        return known

    def _while_standing(self, norm: Norm, person: str, at: Standpoint) -> Value:
        circuit = self.world.circuit
        found = []
        for subject in self.world.shape.people:
            related = [value for bearer, value in self.bearers(norm, subject, at, None) if bearer == person]
            if not related:
                continue
            value = circuit.conjunction([self.trial(norm, subject, at, None), circuit.disjunction(related)])
            found.append(self.barred(norm, person, at, None, value))
        return circuit.disjunction(found)

    def _begun_standing(self, norm: Norm, person: str, at: Standpoint) -> Value:
        circuit = self.world.circuit
        found = []
        for application in self.applications.get((norm.id, person), ()):
            if not application.late and (application.slot, application.wave) >= (at.slot, at.wave):
                continue
            parts = [exact(application.guard), self.alive(application, at)]
            if application.late:
                parts.append(self._at_dawn(application, at))
            if application.late or (at.past and application.slot < self.world.births):
                parts.append(exact(circuit.at_most(application.start, at.day)))
            found.append(circuit.conjunction(parts))
        return circuit.disjunction(found)

    def _at_dawn(self, application: Application, at: Standpoint) -> Value:
        """An older event is tried on the day the text enters into force, before anything else happens on it."""
        circuit, world, start = self.world.circuit, self.world, application.start
        found = []
        for here, position in world.positions(start, at):
            slot = position.slot
            dawns = [(TRUE, position)]
            if slot >= world.births:
                today = circuit.same_day(world.slots[slot].day, start)
                dawns = [(-today, position), (today, position._replace(wave=0))]
            for guard, dawn in dawns:
                value = self.trial(application.norm, application.subject, dawn, application.trigger)
                value = self.barred(application.norm, application.bearer, dawn, application.trigger, value)
                found.append(circuit.conjunction([exact(circuit.both(here, guard)), value]))
        value = circuit.disjunction(found)
        circuit.demand(circuit.any_of([-application.guard, -value.possible, value.sure]))
        return value

    # --- lasting

    def alive(self, application: Application, at: Standpoint) -> Value:
        """Since it began, what the application lasts as long as has held on every day."""
        norm, circuit = application.norm, self.world.circuit
        held = [effect.state for effect in norm.effects if isinstance(effect, Loses)] if norm.decided else []
        parts: list[Value] = []
        if norm.needs_force:
            parts.append(self.same_interval(norm, application.start, at.day))
        if norm.active and norm.on is None:
            parts.append(exact(self._watched_on(application, at)))
        if norm.lasts is not None or held:
            parts.append(self._unbroken(application, held, at))
        return circuit.conjunction(parts) if parts else YES

    def _watched_on(self, application: Application, at: Standpoint) -> Formula:
        """The watched conditions have not failed since."""
        waves = self.watched.get((application.norm.id, application.subject), {})
        found: list[Formula] = []
        for slot in range(application.slot, at.slot + 1):
            values = waves.get(slot, [])
            first = application.wave + 1 if slot == application.slot else 0
            last = min(at.wave, len(values)) if slot == at.slot else len(values)
            found.extend(values[first:last])
        return self.world.circuit.all_of(found)

    def _unbroken(self, application: Application, held: list[State], at: Standpoint) -> Value:
        circuit, world = self.world.circuit, self.world
        if application.late:
            return self._unbroken_late(application, held, at)
        parts: list[Value] = []
        for slot in range(application.slot, at.slot):
            if slot < world.births - 1:
                continue  # between births nothing happens
            parts.append(self._segment(application, held, slot))
        begins = self._first_day(application, at.slot)
        here = Standpoint(at.slot, at.wave, begins, at.past)
        parts.append(self._throughout(application, held, here, at.day))
        return circuit.conjunction(parts)

    def _first_day(self, application: Application, slot: int) -> Moved:
        """The first day of a slot on which the application can be asked about."""
        return application.start if slot < self.world.births else self.world.slots[slot].day

    def _segment(self, application: Application, held: list[State], slot: int) -> Value:
        """From the end of a slot's day to the day before the next."""
        event = reads(application.norm.lasts)[1] if application.norm.lasts is not None else False
        first = self._first_day(application, slot)
        key = (application.norm.id, application.bearer, slot, first, application.trigger if event else None)
        known = self._chains.get(key)
        if known is None:
            following = self.world.slots[slot + 1].day
            at = Standpoint(slot, END_OF_DAY, first)
            known = self._throughout(application, held, at, Moved(following.variable, following.key, -1))
            self._chains[key] = known
        return known

    def _throughout(self, application: Application, held: list[State], first: Standpoint, last: Moved) -> Value:
        circuit = self.world.circuit
        parts = [exact(self.world.holds(application.bearer, state, first)) for state in held]
        if application.norm.lasts is not None:
            views = self.view(application.bearer, first, application.trigger)
            parts.append(self.always(application.norm.lasts, views, first._replace(day=last), wanted=True))
        return circuit.conjunction(parts)

    def _unbroken_late(self, application: Application, held: list[State], at: Standpoint) -> Value:
        circuit, world = self.world.circuit, self.world
        parts = []
        for slot in range(world.births - 1, at.slot + 1):
            seen = Standpoint(slot, at.wave if slot == at.slot else END_OF_DAY, at.day, at.past)
            earlier = circuit.before(world.slots[slot].day, application.start) if slot >= world.births else TRUE
            kept = circuit.all_of([world.holds(application.bearer, state, seen) for state in held])
            parts.append(exact(circuit.either(earlier, kept)))
        return circuit.conjunction(parts)

    def always(self, root: Node, view: View, last: Standpoint, *, wanted: bool) -> Value:
        """A condition is true (or, if not ``wanted``, false) on every day of a stretch without moments.

        Exact if each part turns at most once in the stretch, and of the alternatives of an *or* at most one turns.
        """
        circuit = self.world.circuit
        if isinstance(root, Not):
            return self.always(root.part, view, last, wanted=not wanted)
        if isinstance(root, AllOf | AnyOf):
            parts = [self.always(part, view, last, wanted=wanted) for part in root.parts]
            return circuit.conjunction(parts) if isinstance(root, AllOf) is wanted else circuit.disjunction(parts)
        first = truth(view, root)
        ends = [first] if not reads(root)[2] or last.day == view.at.day else [first, truth(view.moved(last), root)]
        if not wanted:
            ends = [Value(-value.possible, -value.sure) for value in ends]
        return circuit.conjunction(ends)


def intervals(norm: Norm) -> list[Interval]:
    """When the text is in force: earliest and latest first day, earliest and latest first day after."""
    found: list[Interval] = []
    begun: tuple[Day, Day] | None = None
    for step in norm.force.steps:
        if step.stage is Stage.IN_FORCE:
            begun = begun or (step.start.earliest, step.start.latest)
        elif begun is not None:
            found.append((*begun, step.start.earliest, step.start.latest))
            begun = None
    if begun is not None:
        found.append((*begun, FOREVER, FOREVER))
    return found


__all__ = ["Application", "Provisions", "judge"]
