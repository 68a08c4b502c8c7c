"""Random families in the domain of the solver, with a preference for the edges of terms and of texts."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Scenario, Supposition, norms_of
from denizen.interpreters.solver.domain import Told
from denizen.interpreters.solver.shapes import read_shape
from denizen.interpreters.solver.slicing import due_of, roots_of, slice_of, universe
from denizen.interpreters.solver.unroll import unroll
from denizen.interpreters.solver.world import YOUNGEST_SPOUSE_YEARS, World
from denizen.language.dates import Day, Duration, day, shift, write_day
from denizen.language.graph import walk
from denizen.language.nodes import Shifted
from denizen.language.truth import TRUE
from denizen.rulebook.registry import load

#: States, shape, proposals taken as law, and readings chosen.
Setting = tuple[tuple[str, ...], str, tuple[str, ...], tuple[tuple[str, str], ...]]

SETTINGS: tuple[Setting, ...] = (
    (("RU", "TJ"), "p+spouse+child", ("ru.announcement-2022",), ()),
    (("KZ",), "p+spouse+child", (), ()),
    (("RU", "UZ"), "p", (), ()),
    (("KG", "RU"), "p+child", ("ru.matveev-bill-2023", "ru.kartapolov-bill-2025"), ()),
    (("UZ", "KZ"), "child+father+mother", (), (("kz.citizenship-1991.21-1-5", "official practice"),)),
    (("RU", "KZ"), "p+spouse", ("ru.announcement-2022",), (("ru.announcement-2022.service", "within a year"),)),
    (("TJ", "KG"), "child+father+mother", (), (("tj.citizenship-2015.foreign-service", "by law"),)),
    (("RU",), "p+spouse+child", ("ru.announcement-2022",), (("ru.announcement-2022.service", "within a year"),)),
)

MOMENTS = 6


@dataclass
class Pinned:
    """A random family as data, and how it lies in the slots of a world."""

    data: dict[str, Any]
    moments: list[tuple[Day, str, Told | None]]
    born: dict[str, Day]
    asked: Day
    facts: dict[tuple[str, str], tuple[list[Any], Day | None]]
    claims: dict[str, set[str]]
    married: Day | None


def world_of(setting: Setting, moments: int = MOMENTS) -> World:
    """The free family under all the law of a setting."""
    states, shape, supposed, readings = setting
    scenario = Scenario(tuple(Supposition(name) for name in supposed), readings)
    norms = norms_of(load(states), scenario)
    return unroll(norms, slice_of(norms, norms.by_id, universe(norms)), read_shape(shape), moments)


# --- random families -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Edges:
    """Where the law of a world turns: its terms, and the days on which a text comes into force or goes out of it.

    A term, or a day, stands there as often as provisions have it.
    """

    terms: tuple[Duration, ...]
    days: tuple[Day, ...]


@cache
def edges_of(world: World) -> Edges:
    terms: list[Duration] = []
    days: list[Day] = []
    for norm in world.slice.norms:
        terms.extend(node.duration for node in walk(list(roots_of(norm))) if isinstance(node, Shifted))
        duty = due_of(norm)
        if duty is not None and duty.due is not None:
            terms.append(duty.due)
        days.extend(step.start.latest for step in norm.force.steps)
    return Edges(tuple(sorted(terms, key=repr)), tuple(sorted(days)))


def _some_day(chance: random.Random, edges: Edges, first: Day, last: Day, known: Sequence[Day] = ()) -> Day:
    """A day between two; often one on which a text changes or a term from a known day ends, or a day beside it."""
    for _ in range(200):
        kind = chance.random()
        if kind < 0.25:
            found = chance.choice(edges.days) + chance.choice((-1, 0, 0, 1))
        elif kind < 0.8 and known and edges.terms:
            found = shift(chance.choice(known), chance.choice(edges.terms)) + chance.choice((-1, 0, 0, 1))
        else:
            found = chance.randint(first, last)
        if first <= found <= last and int(write_day(found)[8:]) <= 28:
            return found
    return first


def random_family(world: World, chance: random.Random) -> Pinned:
    """A family of the domain; parents before children in the order of the shape."""
    shape, edges = world.shape, edges_of(world)
    born: dict[str, Day] = {}
    late: list[str] = []
    for person in shape.people:
        parents = shape.parents.get(person, ())
        if parents:
            first = max(born[parent] for parent in parents) + 365 * 18
            born[person] = _some_day(chance, edges, first, max(first, day("2010-01-01")) + 365 * 15)
        else:
            born[person] = _some_day(chance, edges, day("1960-01-01"), day("1985-12-28"))
    start = max([day("1992-01-01"), *(born[p] + 1 for p in shape.people if not shape.parents.get(p))])
    events = list(dict.fromkeys(told for _, _, told in world.slots[-1].choices if told is not None))
    by_kind: dict[str, list[Told]] = {}
    for told in events:
        by_kind.setdefault(told.kind, []).append(told)
    asked = _some_day(chance, edges, day("2023-01-01"), day("2033-12-28"))
    moments: list[tuple[Day, str, Told | None]] = []
    for _ in range(chance.randint(1, 6)):
        person = chance.choice(shape.people)
        kind = (
            chance.choice(("acquires", "decides", *by_kind)) if chance.random() < 0.6 else chance.choice(list(by_kind))
        )
        if kind not in by_kind:
            continue
        first = max(start, born[person] + 1, *(day("2005-01-01"),) if chance.random() < 0.7 else (0,))
        if first < asked:
            when = _some_day(chance, edges, first, asked, [*born.values(), *(each[0] for each in moments)])
            moments.append((when, person, chance.choice(by_kind[kind])))
    if chance.random() < 0.5:
        latest = max((each[0] for each in moments), default=day("2023-01-01"))
        asked = _some_day(chance, edges, latest, day("2035-12-28"), [*born.values(), *(each[0] for each in moments)])
    days = Counter(when for when, _, _ in moments) + Counter(born[p] for p in shape.people)
    moments = sorted((m for m in moments if days[m[0]] == 1), key=lambda m: m[0])
    first_event = moments[0][0] if moments else asked
    for person in shape.people:
        if born[person] >= first_event:
            late.append(person)
    born = {person: min(when, asked) for person, when in born.items()}
    moments = [moment for moment in moments if moment[0] not in born.values()]  # a birth is a moment of its own
    moments += [(born[person], person, None) for person in late]
    facts: dict[tuple[str, str], tuple[list[Any], Day | None]] = {}
    for (person, name), spells in world.facts.chosen.items():
        values = [chance.choice([value for _, value in spell]) for spell in spells]
        change = _some_day(chance, edges, born[person] + 1, asked + 400) if len(values) == 2 else None
        facts[(person, name)] = (values, change)
    claims = {
        person: {
            s
            for s in sorted(world.slice.states)
            if chance.random() < (0.5 if s in world.norms.rulebook.states else 0.08)
        }
        for person in shape.people
    }
    married = None
    if shape.couple:
        grown = max(shift(born[person], Duration(years=YOUNGEST_SPOUSE_YEARS)) for person in shape.couple)
        if grown > asked:
            return random_family(world, chance)  # too young for a family of this shape
        married = _some_day(chance, edges, grown, asked)
    pinned = Pinned({}, sorted(moments, key=lambda m: m[0]), born, asked, facts, claims, married)
    pinned.data = _data(world, pinned)
    return pinned


def decide(world: World, pinned: Pinned, history: History, chance: random.Random) -> bool:
    """Add a decision for which there is a ground, so that losses are not rare; true if one was added."""
    events = {told for _, _, told in world.slots[-1].choices if told is not None and told.kind == "decides"}
    first = max((when for when, _, _ in pinned.moments), default=max(pinned.born.values())) + 1
    if first >= pinned.asked or len(pinned.moments) > 4 or chance.random() < 0.25:
        return False
    when = _some_day(chance, edges_of(world), first, pinned.asked, [each[0] for each in pinned.moments])
    open_now = []
    for norm in world.norms.decided:
        for person in world.shape.people:
            if pinned.born[person] < first and history.standing(norm.id, person, when - 1).value is TRUE:
                for told in sorted(events, key=repr):
                    ground = dict(told.details).get("ground")
                    if told.state == norm.provision.state and ground in (None, norm.id):
                        open_now.append((when, person, told))
    if not open_now:
        return False
    pinned.moments.append(chance.choice(open_now))
    pinned.data = _data(world, pinned)
    return True


def _data(world: World, pinned: Pinned) -> dict[str, Any]:
    people: dict[str, Any] = {}
    for person in world.shape.people:
        told: dict[str, Any] = {"born": write_day(pinned.born[person])}
        for (who, name), (values, change) in pinned.facts.items():
            if who != person:
                continue
            if change is None or change > pinned.asked or values[0] == values[1]:
                told[name] = values[0]
            else:
                on = write_day(change)
                told[name] = [{"value": values[0], "until": on}, {"value": values[1], "from": on}]
        told["nationalities"] = {**dict.fromkeys(sorted(pinned.claims[person]), "birth"), "others": "none"}
        if world.shape.parents.get(person):
            told["parents"] = list(world.shape.parents[person])
        if pinned.married is not None and world.shape.couple[0] == person:
            told["spouse"] = {"id": world.shape.couple[1], "from": write_day(pinned.married)}
        events = [
            {each.kind: each.state, "on": write_day(when), **dict(each.details)}
            for when, who, each in pinned.moments
            if who == person and each is not None
        ]
        if events:
            told["events"] = events
        people[person] = told
    examine = sorted(world.norms.rulebook.states)
    return {"denizen": 1, "told": write_day(pinned.asked), "account": "complete", "examine": examine, "people": people}
