"""The law over a world, moment by moment and wave by wave, as the explaining interpreter runs it over one family.

What a day brings by itself comes first, then what is told of it with all that follows, then what is decided on it.

The domain of the questions, and so of every proof:

- families of one shape of at most four people, all facts known, the account complete, every day exact;
- days from 1992 (births and marriages from 1930) to 2035, and never the 29th, 30th or 31st of a month, so that no
  anniversary has to be moved; deadlines may fall on any day, but what they bring about is a moment and may not;
- at most K moments on increasing days, with at most one told event each; a moment without an event is there for what
  a day brings by itself: a deadline that passes, a watched condition that turns, a text that enters into force;
- whoever has no parents in the family is born before the first moment; marriages do not end; a fact that changes over
  time changes at most once; nationalities by birth are told or follow from the law, others are told as events;
- of every event that the law in question can tell apart one is tried, and a State without law here stands for all;
- no conflict of norms, and nothing on which status depends is in doubt: a moment at which it is uncertain whether a
  text was in force is left out where that would make a difference.

Each of these is a constraint of the encoding, or follows from how its variables are made.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeVar

from denizen.interpreters.explain.evaluate import matches
from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.interpreters.solver.circuit import FALSE, TRUE, Formula, Moved, UnsupportedLawError, Value, exact
from denizen.interpreters.solver.deadlines import Deadlines
from denizen.interpreters.solver.meanings import END_OF_DAY, Standpoint, Trigger, View, reads
from denizen.interpreters.solver.provisions import Application, Provisions, intervals
from denizen.interpreters.solver.shapes import Shape
from denizen.interpreters.solver.slicing import Slice, changes_nationality, due_of
from denizen.interpreters.solver.world import Occurrence, Slot, World
from denizen.language.dates import FOREVER
from denizen.language.effects import Acquires, Loses
from denizen.language.force import Stage
from denizen.language.provisions import Modality
from denizen.language.states import State
from denizen.language.truth import FALSE as NO_MATCH
from denizen.language.truth import Truth

#: Waves of one day, the dawn included; longer cascades are left out of the domain.
WAVES: Final = 6

SomeWorld = TypeVar("SomeWorld", bound=World)


@dataclass(frozen=True, slots=True)
class Cause:
    """What changes a nationality: under which formula, how, and by which provision (none if it is told)."""

    guard: Formula
    gains: bool
    how: str
    provision: str | None


def unroll(norms: Norms, slice_: Slice, shape: Shape, moments: int) -> World:
    """The free family with everything the slice of the law makes of it."""
    return unrolled(World(norms, slice_, shape, moments))


def unrolled(world: SomeWorld) -> SomeWorld:
    """The world with everything that its slice of the law makes of it."""
    world.provisions = Provisions(world)
    _Run(world).run()
    return world


class _Run:
    def __init__(self, world: World) -> None:
        self.world = world
        self.circuit = world.circuit
        self.provisions = world.provisions
        self.norms = [norm for norm in world.norms.by_id.values() if norm.id in world.slice.ids]
        self.watches = [norm for norm in self.norms if norm.active]
        self.deadlines = Deadlines(world)
        self.wave = 0
        self.causes: dict[tuple[str, State], list[Cause]] = {}

    def run(self) -> None:
        for slot in self.world.slots:
            self._slot(slot)
        self._quiet()
        self.deadlines.close()

    # --- one slot

    def _slot(self, slot: Slot) -> None:
        world = self.world
        people = world.shape.people
        if slot.index:
            state = dict(world.holding[slot.index - 1][-1])
            titles = dict(world.titles[slot.index - 1][-1])
        else:
            state = {(person, of): FALSE for person in people for of in world.slice.states}
            titles = {}
        world.holding.append([state])
        world.titles.append([titles])
        if slot.newborn is None:
            self.deadlines.breaches(slot)
        self.wave = 0
        dawn = self._wave(slot, [])  # what the day brings by itself
        told = list(slot.occurrences)
        self._cascade(slot, [*(o for o in told if o.kind != "decides" and o.wave == 0), *dawn])
        self._cascade(slot, [o for o in told if o.kind == "decides"])  # in the light of everything else

    def _cascade(self, slot: Slot, heard: list[Occurrence]) -> None:
        """Wave after wave, until nothing more can change."""
        for _ in range(WAVES):
            if not heard:
                return
            heard = self._wave(slot, heard)
        for occurrence in heard:
            self.circuit.demand(-occurrence.guard)

    def _wave(self, slot: Slot, heard: list[Occurrence]) -> list[Occurrence]:
        """What is judged from one state and takes effect together; the events that come of it."""
        self.causes = {}
        for occurrence in heard:
            self._acquired(occurrence)
        self._decided(slot, [o for o in heard if o.kind == "decides"])
        for norm, subject, group in self._hearers(heard):
            self._meet(norm, subject, group, slot, self.wave)
        self._watch(slot, self.wave)
        derived = self._settle(slot, self.wave)
        self.wave += 1
        return derived

    def _acquired(self, occurrence: Occurrence) -> None:
        if occurrence.kind == "acquires" and occurrence.told:
            title = str(occurrence.details["title"])
            self._cause(occurrence.subject, occurrence.state, Cause(occurrence.guard, True, title, None))

    def _cause(self, person: str, state: State, cause: Cause) -> None:
        if cause.guard != FALSE and state in self.world.slice.states:
            self.causes.setdefault((person, state), []).append(cause)

    # --- events

    def _hearers(self, heard: list[Occurrence]) -> Iterator[tuple[Norm, str, list[tuple[Occurrence, Truth]]]]:
        """Each norm that waits for some of the events, with those of one subject; derived events one by one."""
        batches = [[o] for o in heard if self.world.crowded or not o.told]
        if not self.world.crowded:
            batches.insert(0, [o for o in heard if o.told])
        for batch in batches:
            for norm in self.norms:
                if norm.on is None:
                    continue
                groups: dict[str, list[tuple[Occurrence, Truth]]] = {}
                for occurrence in batch:
                    if occurrence.kind == norm.on.kind:
                        match = matches(norm.on, occurrence.details)
                        if match is not NO_MATCH:
                            groups.setdefault(occurrence.subject, []).append((occurrence, match))
                for subject, group in groups.items():
                    yield norm, subject, group

    def _meet(self, norm: Norm, subject: str, group: list[tuple[Occurrence, Truth]], slot: Slot, wave: int) -> None:
        circuit = self.circuit
        guard = Value(
            circuit.any_of(o.guard for o, match in group if match is Truth.TRUE),
            circuit.any_of(o.guard for o, _ in group),
        )
        if not any(reads(root)[1] for root in norm.conditions) and norm.id not in _defeated_by_event(self.world.norms):
            options: tuple[tuple[Formula, dict[str, str | int | bool]], ...] = ()
        else:
            options = tuple((o.guard, o.details) for o, _ in group)
        trigger = Trigger(slot.day, options)
        at = Standpoint(slot.index, wave, slot.day)
        value = circuit.conjunction([guard, exact(self._reached(norm, slot.day))])
        self._apply(norm, subject, value, at, trigger)
        if norm.provision.reach.looks_back:
            self._met_late(norm, subject, guard.sure, slot, trigger)

    def _reached(self, norm: Norm, when: Moved) -> Formula:
        reach, circuit = norm.provision.reach, self.circuit
        since = circuit.at_most(circuit.fixed(reach.since), when) if reach.since is not None else TRUE
        until = circuit.before(when, circuit.fixed(reach.until)) if reach.until is not None else TRUE
        return circuit.both(since, until)

    def _apply(self, norm: Norm, subject: str, heard: Value, at: Standpoint, trigger: Trigger | None) -> None:
        circuit = self.circuit
        value = circuit.conjunction([heard, self.provisions.trial(norm, subject, at, trigger)])
        if value.possible == FALSE:
            return
        for bearer, related in self.provisions.bearers(norm, subject, at, trigger):
            final = circuit.conjunction([value, related])
            final = self.provisions.barred(norm, bearer, at, trigger, final)
            circuit.demand(circuit.either(-final.possible, final.sure))
            if final.sure == FALSE:
                continue
            begun = Application(norm, bearer, subject, at.slot, at.wave, final.sure, trigger, at.day)
            self.provisions.begin(begun)
            self._effects(begun)

    def _effects(self, application: Application) -> None:
        norm = application.norm
        if norm.modality is not Modality.BY_LAW:
            return
        for effect in changes_nationality(norm):
            how = effect.title if isinstance(effect, Acquires) else effect.manner
            cause = Cause(application.guard, isinstance(effect, Acquires), how, norm.id)
            self._cause(application.bearer, effect.state, cause)

    # --- decisions

    def _decided(self, slot: Slot, heard: list[Occurrence]) -> None:
        """A decision takes effect through every ground that the law then gives for it."""
        circuit = self.circuit
        at = Standpoint(slot.index, self.wave, slot.day)
        for occurrence in heard:
            possible: list[Formula] = []
            sure: list[Formula] = []
            for norm, effect in _grounds(self.world.norms, self.world.slice, occurrence):
                standing = self.provisions.standing(norm.id, occurrence.subject, at)
                value = circuit.conjunction([standing, self.provisions.in_force(norm, slot.day)])
                possible.append(value.possible)
                sure.append(value.sure)
                how = effect.title if isinstance(effect, Acquires) else effect.manner
                guard = circuit.both(occurrence.guard, value.sure)
                cause = Cause(guard, isinstance(effect, Acquires), how, norm.id)
                self._cause(occurrence.subject, effect.state, cause)
            circuit.demand(circuit.any_of([-occurrence.guard, -circuit.any_of(possible), *sure]))

    # --- nationality

    def _settle(self, slot: Slot, wave: int) -> list[Occurrence]:
        """All changes of a wave together; they are events of the next wave unless they were told."""
        circuit, world = self.circuit, self.world
        state, titles = dict(world.holding[slot.index][-1]), dict(world.titles[slot.index][-1])
        derived: list[Occurrence] = []
        for (person, of), causes in self.causes.items():
            gains = circuit.any_of(cause.guard for cause in causes if cause.gains)
            ends = circuit.any_of(cause.guard for cause in causes if not cause.gains)
            circuit.demand(-circuit.both(gains, ends))
            before = state[(person, of)]
            state[(person, of)] = circuit.either(gains, circuit.both(before, -ends))
            fresh, lost = circuit.both(gains, -before), circuit.both(ends, before)
            # Each ground makes an event of its own, unless the change is told: then what is told is the event.
            told = circuit.any_of(cause.guard for cause in causes if cause.provision is None)
            first: list[Formula] = []
            named: dict[str, list[Formula]] = {}
            for cause in causes:
                came = circuit.both(cause.guard, fresh if cause.gains else lost)
                wins = circuit.all_of([came, *first])
                first.append(-cause.guard)
                if cause.gains and wins != FALSE:
                    named.setdefault(cause.how, []).append(wins)
                made = circuit.both(came, -told)
                if cause.provision is not None and made != FALSE:
                    derived.append(_derived(cause, person, of, slot.index, wave + 1, made))
            for title in sorted({t for p, s, t in titles if (p, s) == (person, of)} | set(named)):
                old = titles.get((person, of, title), FALSE)
                new = circuit.any_of(named.get(title, ()))
                titles[(person, of, title)] = circuit.choose(fresh, new, old)
        world.holding[slot.index].append(state)
        world.titles[slot.index].append(titles)
        for occurrence in derived:
            world.occur(slot, occurrence)
        return derived

    # --- watched provisions

    def _watch(self, slot: Slot, wave: int) -> None:
        """Active provisions without a trigger, tried anew in every wave; they begin when they turn true."""
        circuit = self.circuit
        people = self.world.shape.people if slot.newborn is None else (slot.newborn,)
        at = Standpoint(slot.index, wave, slot.day)
        for norm in self.watches:
            if norm.on is not None:
                continue
            for subject in people:
                if slot.newborn is not None:
                    born = self.world.early[subject]
                else:
                    born = circuit.at_most(self.world.born[subject], slot.day)
                trial = self.provisions.trial(norm, subject, at, None)
                circuit.demand(circuit.any_of([-born, -trial.possible, trial.sure]))
                value = circuit.both(born, trial.sure)
                slots = self.provisions.watched.setdefault((norm.id, subject), {})
                before = _latest(slots)
                slots.setdefault(slot.index, []).append(value)
                turned = circuit.both(value, -before)
                if turned != FALSE:
                    self._apply_watched(norm, subject, turned, at)

    def _apply_watched(self, norm: Norm, subject: str, turned: Formula, at: Standpoint) -> None:
        circuit = self.circuit
        for bearer, related in self.provisions.bearers(norm, subject, at, None):
            final = circuit.conjunction([exact(turned), related])
            final = self.provisions.barred(norm, bearer, at, None, final)
            circuit.demand(circuit.either(-final.possible, final.sure))
            if final.sure != FALSE:
                begun = Application(norm, bearer, subject, at.slot, at.wave, final.sure, None, at.day)
                self.provisions.begin(begun)
                self._effects(begun)

    def _quiet(self) -> None:
        """Between moments no watched provision turns: a day on which one does is a moment."""
        world = self.world
        for norm in self.watches:
            for subject in world.shape.people:
                for slot in range(world.births - 1, len(world.slots)):
                    self._quiet_in(norm, subject, slot)

    def _quiet_in(self, norm: Norm, subject: str, slot: int) -> None:
        circuit, world = self.circuit, self.world
        last = world.slots[slot + 1].day if slot + 1 < len(world.slots) else None
        end = Moved(last.variable, last.key, -1) if last is not None else world.asked
        early = slot < world.births
        first = world.born[subject] if early else world.slots[slot].day
        born = world.early[subject] if early else circuit.at_most(world.born[subject], first)
        view = self.provisions.view(subject, Standpoint(slot, END_OF_DAY, first))
        there = Standpoint(slot, END_OF_DAY, end)
        steady = [self.provisions.same_interval(norm, first, end)]
        for roots, wanted in ((norm.when, True), (norm.unless, False)):
            steady.extend(self.provisions.always(root, view, there, wanted=wanted) for root in roots)
        never = []
        for interval in intervals(norm):
            start = circuit.fixed(interval[0])
            begun = circuit.at_most(start, first)
            outside = [circuit.before(end, start)]
            if interval[3] < FOREVER:
                outside.append(circuit.at_most(circuit.fixed(interval[3]), first))
            later = self.provisions.view(subject, Standpoint(slot, END_OF_DAY, start))
            outside.append(circuit.both(begun, self._never(norm, view, there)))
            outside.append(circuit.both(-begun, self._never(norm, later, there)))
            never.append(circuit.any_of(outside))
        world.lie(circuit.any_of([-born, circuit.conjunction(steady).sure, circuit.all_of(never)]))

    def _never(self, norm: Norm, view: View, there: Standpoint) -> Formula:
        """Some condition fails throughout."""
        found = [self.provisions.always(root, view, there, wanted=False).sure for root in norm.when]
        found.extend(self.provisions.always(root, view, there, wanted=True).sure for root in norm.unless)
        return self.circuit.any_of(found)

    # --- texts that look back

    def _met_late(self, norm: Norm, subject: str, guard: Formula, slot: Slot, trigger: Trigger) -> None:
        """An older event counts from the day the text is in force, once for every time it enters into force."""
        circuit = self.circuit
        if norm.bearers.relations != ("self",) or norm.bearers.condition is not None or due_of(norm) is not None:
            raise UnsupportedLawError(f"{norm.id}: a text that looks back and reaches others than the subject")
        for step in norm.force.steps:
            if step.stage is Stage.IN_FORCE and step.start.exact:
                start = circuit.fixed(step.start.latest)
                heard = circuit.all_of([guard, circuit.before(slot.day, start), self._reached(norm, slot.day)])
                late = Trigger(start, trigger.may_be)
                if heard != FALSE:
                    self._beyond(norm, heard)
                    begun = Application(norm, subject, subject, slot.index, 0, heard, late, start, late=True)
                    self.provisions.begin(begun)

    def _beyond(self, norm: Norm, heard: Formula) -> None:
        """That a nationality turns by itself when a text enters into force is no moment: such families are left out."""
        if norm.modality is Modality.BY_LAW and any(changes_nationality(norm)):
            if heard == TRUE:
                raise UnsupportedLawError(f"{norm.id}: an older event that changes a nationality when the text begins")
            self.world.lie(-heard)


def _latest(slots: dict[int, list[Formula]]) -> Formula:
    return slots[max(slots)][-1] if slots else FALSE


def _defeated_by_event(norms: Norms) -> frozenset[str]:
    """Norms with a safeguard that reads the triggering event."""
    return frozenset(
        target
        for target, defeaters in norms.defeaters.items()
        if any(reads(root)[1] for norm in defeaters for root in norm.conditions)
    )


def _grounds(norms: Norms, slice_: Slice, decision: Occurrence) -> Iterator[tuple[Norm, Acquires | Loses]]:
    about, named = decision.details.get("about"), decision.details.get("ground")
    for norm in norms.decided:
        if norm.id not in slice_.ids or (named is not None and named != norm.id):
            continue
        for effect in changes_nationality(norm):
            matter = "admission" if isinstance(effect, Acquires) else effect.about
            if effect.state == decision.state and matter == about:
                yield norm, effect


def _derived(cause: Cause, person: str, state: State, slot: int, wave: int, guard: Formula) -> Occurrence:
    kind, how = ("acquires", "title") if cause.gains else ("loses", "manner")
    details: dict[str, str | int | bool] = {"state": state, how: cause.how, "provision": cause.provision or ""}
    return Occurrence(kind, person, slot, wave, guard, details, told=False)


__all__ = ["unroll", "unrolled"]
