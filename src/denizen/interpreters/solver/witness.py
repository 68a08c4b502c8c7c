"""A family that the solver found: as a case that replays, and compared with what the explaining interpreter says."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from denizen.cases.model import Family
from denizen.cases.reading import family_from
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.transition import run
from denizen.interpreters.solver.circuit import Moved
from denizen.interpreters.solver.meanings import END_OF_DAY, Standpoint
from denizen.interpreters.solver.world import World
from denizen.interpreters.solver.z3_backend import Model
from denizen.language.dates import Day, write_day
from denizen.language.truth import Truth
from denizen.rulebook.registry import FOLDERS


class DisagreementError(AssertionError):
    """Two interpreters say different things of one family: a defect."""


@dataclass(frozen=True, slots=True)
class Witness:
    """A family, the day asked about, and the day before the last event told."""

    family: Family
    data: dict[str, Any]
    day: Day
    before: Day | None


def read_model(world: World, model: Model, title: str = "") -> Witness:
    """The family of a model."""
    day = _day(world, model, world.asked)
    people = {person: _person(world, model, person, day) for person in world.shape.people}
    data = {
        "denizen": 1,
        "title": title,
        "told": write_day(day),
        "account": "complete",
        "examine": [state for state in world.states if state in FOLDERS],
        "people": people,
    }
    if not title:
        del data["title"]
    moments = [slot for slot in world.slots[world.births :] if any(model.holds(guard) for guard, _, _ in slot.choices)]
    before = _day(world, model, moments[-1].day) - 1 if moments else None
    return Witness(family_from(data), data, day, before)


def _day(world: World, model: Model, moved: Moved) -> Day:
    assert moved.variable is not None
    return model.days[moved.variable]


def _person(world: World, model: Model, person: str, asked: Day) -> dict[str, Any]:
    data: dict[str, Any] = {"born": write_day(_day(world, model, world.born[person]))}
    for (who, name), spells in world.facts.chosen.items():
        if who == person:
            data[name] = _fact(world, model, person, name, spells, asked)
    claims: dict[str, Any] = {
        state: "birth"
        for state in world.states
        if (person, state) in world.claims and _claims(world, model, person, state)
    }
    events = []
    for slot in world.slots[world.births :]:
        for guard, subject, told in slot.choices:
            if subject != person or told is None or not model.holds(guard):
                continue
            on = write_day(_day(world, model, slot.day))
            details = dict(told.details)
            if told.kind == "acquires" and told.state not in claims:
                claims[told.state] = {"by": details.pop("title"), "on": on, **details}
            else:
                events.append({told.kind: told.state, "on": on, **details})
    data["nationalities"] = {**dict(sorted(claims.items())), "others": "none"}
    parents = world.shape.parents.get(person)
    if parents:
        data["parents"] = list(parents)
    if world.married is not None and world.shape.couple[0] == person:
        married = write_day(_day(world, model, world.married))
        data["spouse"] = {"id": world.shape.couple[1], "from": married}
    if events:
        data["events"] = events
    return data


def _claims(world: World, model: Model, person: str, state: str) -> bool:
    return model.holds(world.claims[(person, state)])


def _fact(world: World, model: Model, person: str, name: str, spells: Any, asked: Day) -> Any:
    told = [next(value for guard, value in spell if model.holds(guard)) for spell in spells]
    if len(told) == 1 or told[0] == told[1]:
        return told[0]
    change = _day(world, model, world.facts.changes[(person, name)])
    if change > asked:
        return told[0]
    on = write_day(change)
    return [{"value": told[0], "until": on}, {"value": told[1], "from": on}]


def replay(world: World, model: Model, witness: Witness) -> History:
    """Run the law over the witness. Raises :class:`DisagreementError` where a nationality comes out otherwise."""
    history = run(world.norms, witness.family)
    wrong = list(differences(world, model, history))
    if wrong:
        raise DisagreementError("solver and explain disagree: " + "; ".join(wrong[:5]))
    return history


def differences(world: World, model: Model, history: History) -> Iterator[str]:
    """Every nationality that the two interpreters see differently at the end of some moment."""
    days = [(slot.index, _day(world, model, slot.day)) for slot in world.slots[world.births :]]
    days.append((len(world.slots) - 1, _day(world, model, world.asked)))
    for slot, day in days:
        at = Standpoint(slot, END_OF_DAY, world.slots[slot].day)
        for person in world.shape.people:
            for state in sorted(world.slice.states):
                here = model.holds(world.holds(person, state, at))
                there = history.nationality(person, state, day)[0].value
                if there is not (Truth.TRUE if here else Truth.FALSE):
                    word = "holds" if here else "does not hold"
                    yield f"{person} {word} {state} on {write_day(day)}, explain says {there.word}"
