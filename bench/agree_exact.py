"""Agreement on cases that leave things open: what explain knows the solver confirms, and no completion contradicts it.

``python -m bench.agree_solver`` runs this after its own families. A random family of which everything is known is made
less known: facts, days, particulars and nationalities are taken away. Of the case that is left,

- what explain knows, the exact answer says as well;
- the family it was made from is a completion, so it must agree with an answer that is certain;
- every completion shown is one, and explain says of it what the solver says (this is checked by the study itself).
"""

import copy
import random
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from bench.solver_families import Setting, random_family, world_of
from denizen.cases.reading import family_from
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Scenario, Supposition
from denizen.interpreters.explain.transition import run
from denizen.interpreters.solver.witness import DisagreementError
from denizen.language.dates import day, write_day
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth
from denizen.studies.conclusions import stateless
from denizen.studies.exactly import CERTAIN, exactly
from denizen.studies.find import truth_in

Data = dict[str, Any]


@dataclass
class Tally:
    """What was compared: verdicts, how many unknowns became certain, and what was wrong."""

    verdicts: Counter[str] = field(default_factory=Counter)
    sharpened: int = 0
    wrong: list[str] = field(default_factory=list)


def less_known(data: Data, chance: random.Random) -> Data:
    """The case with some of what it tells taken away."""
    made = copy.deepcopy(data)
    for person in made["people"].values():
        for name in [key for key in person if key not in ("born", "nationalities", "parents", "spouse", "events")]:
            if chance.random() < 0.3:
                person[name] = "unknown"
            elif isinstance(person[name], list) and chance.random() < 0.3:
                on = person[name][0]["until"]
                person[name][0]["until"] = person[name][1]["from"] = _vague(on, chance)
        nationalities = person["nationalities"]
        for state, claim in nationalities.items():
            if isinstance(claim, dict) and chance.random() < 0.3:
                claim["on"] = _vague(claim["on"], chance)
            elif chance.random() < 0.05 and state != "others":
                nationalities[state] = "unknown"
        if chance.random() < 0.04:
            nationalities["others"] = "unknown"
        if chance.random() < 0.1:
            person["born"] = _vague(person["born"], chance)
        if "spouse" in person and chance.random() < 0.2:
            person["spouse"]["from"] = _vague(person["spouse"]["from"], chance)
        for event in person.get("events", ()):
            if chance.random() < 0.3:
                event["on"] = _vague(event["on"], chance)
            if chance.random() < 0.15:
                event["happened"] = "unknown"
            for name in list(event)[2:]:
                if name not in ("happened", "ground") and chance.random() < 0.15:
                    del event[name]
    return made


def _vague(on: str, chance: random.Random) -> str:
    """A date that is known only in part."""
    form = chance.randint(0, 3)
    if form == 0:
        return on[:7]
    if form == 1:
        return on[:4]
    before, after = chance.randint(0, 20), chance.randint(1, 20)
    return f"{write_day(day(on) - before)}/{write_day(day(on) + after)}"


def conclusions(history: History, chance: random.Random, number: int) -> list[str]:
    """Conclusions worth asking: those of which explain is in doubt first, then what it knows to be true."""
    found: dict[Truth, list[str]] = {UNKNOWN: [], TRUE: [], FALSE: []}
    last = history.family.told
    for person in history.family.people:
        for state in history.norms.rulebook.states:
            found[history.nationality(person, state, last)[0].value].append(f"holds({person}, {state})")
        found[stateless(history, person, last)].append(f"stateless({person})")
        for norm in history.norms.by_id.values():
            if norm.live:
                found[history.standing(norm.id, person, last).value].append(f"applies({person}, {norm.id})")
    for several in found.values():
        chance.shuffle(several)
    return [*found[UNKNOWN][: number - 1], *found[TRUE], *found[FALSE]][:number]


def agree_exactly(setting: Setting, number: int, seed: int, *, seconds: float = 20) -> Tally:
    """Compare on random cases of one setting."""
    tally = Tally()
    chance = random.Random(seed)
    world = world_of(setting, 1)
    scenario = Scenario(tuple(Supposition(name) for name in setting[2]), setting[3])
    rulebook = world.norms.rulebook
    while sum(tally.verdicts.values()) < number:
        pinned = random_family(world, chance)
        data = less_known(pinned.data, chance)
        if chance.random() < 0.02:
            data["account"] = "partial"
        try:
            full, family = family_from(pinned.data), family_from(data)
        except ValueError:
            continue
        for text in conclusions(run(world.norms, family), chance, 3):
            try:
                found = exactly(rulebook, family, scenario, text, family.told, seconds=seconds)
            except DisagreementError as error:
                tally.verdicts["disagreement"] += 1
                tally.wrong.append(f"{text}: {error}; the case: {data}")
                continue
            tally.verdicts[found.verdict] += 1
            tally.sharpened += found.verdict == CERTAIN and found.known is UNKNOWN
            truth = truth_in(run(world.norms, full), found.condition, family.told)
            if found.verdict == CERTAIN and truth not in (found.value, UNKNOWN):
                tally.wrong.append(f"{text} is certainly {found.value.word}, but {truth.word} in {pinned.data}: {data}")
    return tally
