"""Who is treated differently by two laws: for each kind of difference the smallest family there is, or none.

A *treatment* is what happens to a person, whichever provision brings it about: a nationality held, a duty, a
prohibition, an exposure, a power or a safeguard of a State, in the words in which it is shown. Two laws differ in a
treatment, in one direction, if there is a person whom the second treats so and the first does not.
"""

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final

from denizen.cases.reading import CaseError, family_from
from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.interpreters.explain.transition import run
from denizen.interpreters.solver.circuit import Formula, UnsupportedLawError, Value
from denizen.interpreters.solver.meanings import truth
from denizen.interpreters.solver.shapes import Shape, read_shape
from denizen.interpreters.solver.slicing import slice_of
from denizen.interpreters.solver.twins import twins
from denizen.interpreters.solver.witness import DisagreementError, differences, read_model
from denizen.interpreters.solver.world import World
from denizen.interpreters.solver.z3_backend import Backend, Model, Outcome
from denizen.language.dates import Day
from denizen.language.nodes import Holds
from denizen.language.states import State, name_of
from denizen.language.truth import FALSE, TRUE, Truth, disjunction
from denizen.studies.find_conditions import SUBJECT
from denizen.studies.findings import DUTY, EXPOSURE, POWER, PROHIBITION, SAFEGUARD, kind_of, say_effect

NATIONALITY: Final = "nationality"
KINDS: Final = (DUTY, PROHIBITION, EXPOSURE, POWER, SAFEGUARD)
#: Families tried in turn.
SHAPES: Final = ("p", "p+spouse+child")
MOMENTS: Final = 3
PATIENCE: Final = 20.0

MORE, LESS = "more", "less"


@dataclass(frozen=True, slots=True)
class Treatment:
    """``one`` and ``other`` are the provisions that bring it about under either law; of a nationality, none."""

    kind: str
    state: State
    text: str
    one: tuple[str, ...] = ()
    other: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """A treatment that the second law gives (``more``) or spares (``less``) a person whom the first treats otherwise.

    ``data`` is the smallest family found, ``person`` the one who is treated differently on ``day``. No family:
    ``undecided`` says whether time ran out or the law cannot be asked, or there is none within the moments asked.
    """

    treatment: Treatment
    direction: str
    person: str = ""
    day: Day | None = None
    data: dict[str, Any] | None = None
    undecided: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """``changed`` are the provisions that differ; ``same`` how many treatments they touch without a difference."""

    changed: tuple[str, ...]
    differences: tuple[Difference, ...]
    undecided: tuple[Difference, ...]
    same: int


def compare(
    one: Norms, other: Norms, *, on: Day | None = None, moments: int = MOMENTS, seconds: float = PATIENCE
) -> Comparison:
    """Every treatment that a change makes or influences, in both directions; on a day, or on any."""
    changed = tuple(sorted(name for name in one.by_id if _differs(one.by_id[name], other.by_id[name])))
    touched = [each for each in treatments(one, other) if _touched(one, other, each, set(changed))]
    found: list[Difference] = []
    undecided: list[Difference] = []
    same = 0
    for state in sorted({each.state for each in touched}):
        group = [each for each in touched if each.state == state]
        for difference in _Asking(one, other, group, on, moments, seconds).answers():
            if difference.data is not None:
                found.append(difference)
            elif difference.undecided:
                undecided.append(difference)
            else:
                same += 1
    return Comparison(changed, tuple(found), tuple(undecided), same)


def _differs(one: Norm, other: Norm) -> bool:
    if not one.live and not other.live:
        return False
    return one.force != other.force or one.reading != other.reading


def treatments(one: Norms, other: Norms) -> list[Treatment]:
    """Everything that either law can do to a person, nationality first."""
    found: dict[tuple[str, State, str], tuple[list[str], list[str]]] = {}
    for side, norms in enumerate((one, other)):
        for norm in norms.by_id.values():
            if not norm.live:
                continue
            for effect in norm.effects:
                kind = kind_of(norm, effect)
                if kind in KINDS:
                    both = found.setdefault((str(kind), effect.state, say_effect(effect, norm)), ([], []))
                    both[side].append(norm.id)
    held = [Treatment(NATIONALITY, state, f"nationality of {name_of(state)}") for state in one.rulebook.states]
    return held + [
        Treatment(kind, state, text, tuple(dict.fromkeys(a)), tuple(dict.fromkeys(b)))
        for (kind, state, text), (a, b) in sorted(found.items())
    ]


def _touched(one: Norms, other: Norms, treatment: Treatment, changed: set[str]) -> bool:
    """Whether a change makes it, or (of a nationality) can influence it.

    What only follows from a nationality that is held or not is not asked again.
    """
    if treatment.kind != NATIONALITY:
        return treatment.one != treatment.other or bool(changed & {*treatment.one, *treatment.other})
    roots = (Holds(SUBJECT, treatment.state, ()),)
    return bool(changed & slice_of(one, (), roots=roots).ids or changed & slice_of(other, (), roots=roots).ids)


#: A treatment and a direction.
Way = tuple[Treatment, str]


@dataclass(slots=True)
class _Asking:
    """Everything that one State may do differently, asked of one free family after another."""

    one: Norms
    other: Norms
    group: list[Treatment]
    on: Day | None
    moments: int
    seconds: float

    def answers(self) -> list[Difference]:
        open_ways: dict[Way, str] = {}
        for each in self.group:
            for direction, names in ((MORE, each.other), (LESS, each.one)):
                if names or each.kind == NATIONALITY:
                    open_ways[(each, direction)] = ""
        found: dict[Way, Difference] = {}
        for name in SHAPES:
            if open_ways and (name == "p" or self._of_families()):
                found |= self._in(read_shape(name), open_ways)
        ways = [(each, direction) for each in self.group for direction in (MORE, LESS)]
        rest = {way: Difference(*way, undecided=why) for way, why in open_ways.items()}
        return [(found | rest)[way] for way in ways if way in found or way in rest]

    def _names(self, side: int) -> list[str]:
        return [name for each in self.group for name in (each.other if side else each.one)]

    def _roots(self) -> list[Holds]:
        return [Holds(SUBJECT, each.state, ()) for each in self.group if each.kind == NATIONALITY]

    def _of_families(self) -> bool:
        """Whether relatives can make a difference."""
        slices = [
            slice_of(norms, self._names(side), roots=self._roots()) for side, norms in enumerate((self.one, self.other))
        ]
        return any(norm.bearers.relations != ("self",) for each in slices for norm in each.norms)

    def _in(self, shape: Shape, open_ways: dict[Way, str]) -> dict[Way, Difference]:
        """The differences there are in families of a shape; they are taken out of what is open."""
        found: dict[Way, Difference] = {}
        try:
            worlds = twins(self.one, self.other, (self._names(0), self._names(1)), self._roots(), shape, self.moments)
            asked = {way: self._asked(worlds, way) for way in open_ways}
        except UnsupportedLawError as error:
            open_ways.update(dict.fromkeys(open_ways, str(error)))
            return found
        circuit = worlds[0].circuit
        if self.on is not None:
            circuit.demand(circuit.same_day(worlds[0].asked, circuit.fixed(self.on)))
        somebody = {way: circuit.any_of(each.values()) for way, each in asked.items()}
        backend = Backend(circuit)
        while open_ways:
            outcome, model = backend.ask([circuit.any_of(somebody[way] for way in open_ways)], self.seconds)
            if model is None:
                why = f"not decided in {self.seconds:g} s" if outcome is Outcome.UNDECIDED else ""
                open_ways.update({way: known or why for way, known in open_ways.items()})
                break
            for way in [way for way in open_ways if model.holds(somebody[way])]:
                found[way] = self._smallest_family(worlds, backend, way, asked[way], model)
                del open_ways[way]
        return found

    def _asked(self, worlds: tuple[World, World], way: Way) -> dict[str, Formula]:
        circuit = worlds[0].circuit
        treatment, direction = way
        found = {}
        for person in worlds[0].shape.people:
            one, other = (self._treated(world, treatment, person, side) for side, world in enumerate(worlds))
            absent, present = (one, other) if direction == MORE else (other, one)
            found[person] = circuit.both(present.sure, -absent.possible)
        return found

    def _treated(self, world: World, treatment: Treatment, person: str, side: int) -> Value:
        if treatment.kind == NATIONALITY:
            return truth(world.provisions.view(person, world.end), Holds(SUBJECT, treatment.state, ()))
        names = treatment.other if side else treatment.one
        return world.circuit.disjunction([world.provisions.standing(name, person, world.end) for name in names])

    def _smallest_family(
        self, worlds: tuple[World, World], backend: Backend, way: Way, asked: dict[str, Formula], model: Model
    ) -> Difference:
        """With as few moments as will do, and then without what can be spared."""
        world, circuit = worlds[0], worlds[0].circuit
        somebody = circuit.any_of(asked.values())
        told = [circuit.any_of(guard for guard, _, _ in slot.choices) for slot in world.slots[world.births :]]
        for limit in range(len(told)):
            _, fewer = backend.ask([somebody, *(-each for each in told[limit:])], self.seconds)
            if fewer is not None:
                model = fewer
                break
        witness = read_model(world, model)
        person = next(person for person, formula in asked.items() if model.holds(formula))
        for each, norms in zip(worlds, (self.one, self.other), strict=True):
            wrong = list(differences(each, model, run(norms, witness.family)))
            if wrong:
                raise DisagreementError(f"solver and explain disagree: {'; '.join(wrong[:3])}: {witness.data}")
        replay = _Replay(self.one, self.other, way[0], way[1], person, witness.day)
        if not replay.confirms(witness.data):
            raise DisagreementError(f"explain sees no difference in {way[0]}: {witness.data}")
        return Difference(*way, person, witness.day, replay.smallest(witness.data))


@dataclass(frozen=True, slots=True)
class _Replay:
    """A difference, to be seen by the explaining interpreter."""

    one: Norms
    other: Norms
    treatment: Treatment
    direction: str
    person: str
    day: Day

    def confirms(self, data: dict[str, Any]) -> bool:
        """Whether explain sees the person treated so under one law and surely not under the other."""
        try:
            family = family_from(data)
        except CaseError:
            return False
        if self.person not in family.people:
            return False
        values = []
        for norms, names in ((self.one, self.treatment.one), (self.other, self.treatment.other)):
            history = run(norms, family)
            if self.treatment.kind == NATIONALITY:
                values.append(history.nationality(self.person, self.treatment.state, self.day)[0].value)
            else:
                values.append(disjunction(history.standing(name, self.person, self.day).value for name in names))
        wanted: tuple[Truth, Truth] = (FALSE, TRUE) if self.direction == MORE else (TRUE, FALSE)
        return tuple(values) == wanted

    def smallest(self, data: dict[str, Any]) -> dict[str, Any]:
        """The same family without every person, event and fact that the difference does not need."""
        waiting = list(_parts(data))
        for path in waiting:
            fewer = _without(data, path)
            if fewer is not None and self.confirms(fewer):
                data = fewer
        for simpler in _steady(data):
            if self.confirms(simpler(data)):
                data = simpler(data)
        return data


Path = tuple[Any, ...]


def _parts(data: dict[str, Any]) -> Iterator[Path]:
    """Everything that may be left out: people, events (the last first), marriages, facts, nationalities."""
    for name in reversed(data["people"]):
        yield ("people", name)
    for name, person in data["people"].items():
        for index in reversed(range(len(person.get("events", ())))):
            yield ("people", name, "events", index)
        for key in person:
            if key not in ("born", "events", "nationalities"):
                yield ("people", name, key)
        for state in person.get("nationalities", {}):
            yield ("people", name, "nationalities", state)


def _steady(data: dict[str, Any]) -> Iterator[Callable[[dict[str, Any]], dict[str, Any]]]:
    """Facts that change over time, told with one of their values alone."""

    def only(name: str, fact: str, value: object) -> Callable[[dict[str, Any]], dict[str, Any]]:
        def change(data: dict[str, Any]) -> dict[str, Any]:
            return {**data, "people": {**data["people"], name: {**data["people"][name], fact: value}}}

        return change

    for name, person in data["people"].items():
        for fact, told in person.items():
            if isinstance(told, list) and told and isinstance(told[0], dict) and "value" in told[0]:
                yield from (only(name, fact, spell["value"]) for spell in told)


def _without(data: dict[str, Any], path: Path) -> dict[str, Any] | None:
    """The data without one part; somebody who goes is nobody's parent or spouse any more."""
    made = deepcopy(data)
    place: Any = made
    for step in path[:-1]:
        if step not in place if isinstance(place, dict) else step >= len(place):
            return None
        place = place[step]
    if path[-1] not in place if isinstance(place, dict) else path[-1] >= len(place):
        return None
    del place[path[-1]]
    for person in made["people"].values():
        for key in ("events", "nationalities"):
            if key in person and not person[key]:
                del person[key]
        if "parents" in person:
            person["parents"] = [each for each in person["parents"] if each in made["people"]]
            if not person["parents"]:
                del person["parents"]
        if "spouse" in person and person["spouse"]["id"] not in made["people"]:
            del person["spouse"]
    return made if made["people"] else None


__all__ = ["Comparison", "Difference", "Treatment", "compare", "treatments"]
