"""Random families for every test that needs some: driven by the vocabulary and by what the law waits for.

A family is made from a seed, so that a failing one can be named and kept. ``refined`` makes one unknown of a family
known, in a way that the family allows.
"""

import copy
import random
from collections.abc import Callable
from typing import Any

from denizen.language.dates import day, read_span, write_day
from denizen.language.events import EVENTS, TITLES
from denizen.language.facts import DATE, FACTS, NUMBER, STATE, TEXT, TRUTH
from denizen.language.nodes import Pattern
from denizen.rulebook.registry import ALL_STATES
from denizen.studies.reading_cases import reads_of

Told = dict[str, Any]

TOLD_ON = "2030-12-31"
STATES = (*ALL_STATES, "DE")


def waited_for() -> list[Pattern]:
    """The patterns of told events that the whole rulebook reads, in a fixed order."""
    patterns = [pattern for pattern in reads_of(ALL_STATES).patterns if not EVENTS[pattern.kind].derived]
    return [pattern for pattern in patterns if pattern.kind != "acquires"]


PATTERNS = waited_for()


def family(seed: int, *, exact: bool = False) -> Told:
    """The plain data of a family; ``exact`` ones have known days, known facts and a complete account."""
    dice = random.Random(seed)
    people = {"p": _person(dice, exact=exact)}
    if dice.random() < 0.6:
        people["s"] = _person(dice, exact=exact)
        people["p"]["spouse"] = {"id": "s", "from": _edtf(dice, _day(dice, 2000, 2005), exact)}
    if dice.random() < 0.5:
        parents = ["p", "s"] if "s" in people else ["p"]
        child = _person(dice, exact=exact) | {"born": _day(dice, 2007, 2020), "parents": parents, "events": []}
        child["nationalities"] = {
            state: claim if isinstance(claim, str) else {"by": "parent", "on": _day(dice, 2021, 2026)}
            for state, claim in child["nationalities"].items()
        }
        people["c"] = child
    account = "complete" if exact or dice.random() < 0.9 else "partial"
    return {"denizen": 1, "told": TOLD_ON, "account": account, "people": people}


def _person(dice: random.Random, *, exact: bool) -> Told:
    person: Told = {"born": _edtf(dice, _day(dice, 1960, 1990), exact)}
    for name in FACTS:
        if name == "born" or (not exact and dice.random() < 0.5):
            continue
        person[name] = "unknown" if not exact and dice.random() < 0.2 else _value(dice, name)
    person["nationalities"] = _nationalities(dice, exact)
    person["events"] = [_event(dice, exact) for _ in range(dice.randint(0, 5))]
    return person


def _value(dice: random.Random, name: str) -> Any:
    kind = FACTS[name]
    makers: dict[str, Callable[[], Any]] = {
        TEXT: lambda: dice.choice(kind.values),
        TRUTH: lambda: dice.random() < 0.5,
        STATE: lambda: dice.choice(STATES),
        NUMBER: lambda: dice.randint(0, 40),
        DATE: lambda: _day(dice, 1992, 2026),
    }
    return makers[kind.type]()


def _nationalities(dice: random.Random, exact: bool) -> Told:
    told: Told = {}
    for state in dice.sample(ALL_STATES, dice.randint(1, 3)):
        chance = dice.random()
        if chance < 0.4:
            told[state] = "birth"
        elif chance < 0.5:
            told[state] = "never"
        elif chance < 0.6 and not exact:
            told[state] = "unknown"
        else:
            title = dice.choice([title for title in TITLES if title != "birth"])
            told[state] = {"by": title, "on": _edtf(dice, _day(dice, 2006, 2026), exact)}
            if not exact and dice.random() < 0.2:
                told[state]["doubtful"] = True
    if exact or dice.random() < 0.6:
        told["others"] = "none" if exact else dice.choice(["none", "unknown"])
    return told


def _event(dice: random.Random, exact: bool) -> Told:
    pattern = dice.choice(PATTERNS)
    state, details = "RU", {}
    for particular in pattern.particulars:
        if particular.name == "state":
            others = [code for code in STATES if code not in particular.values]
            state = str(dice.choice(others if particular.relation == "not among" else particular.values))
        elif particular.relation != "not among" and particular.name not in ("provision", "ground"):
            details[particular.name] = dice.choice(particular.values)
    if pattern.kind == "decides":
        details = {"about": dice.choice(["loss", "exit", "annulment"])}
    event: Told = {pattern.kind: state, "on": _edtf(dice, _day(dice, 2005, 2026), exact), **details}
    if not exact and dice.random() < 0.15:
        event["happened"] = "unknown"
    return event


def _day(dice: random.Random, first: int, last: int) -> str:
    return write_day(dice.randint(day(f"{first}-01-01"), day(f"{last}-12-31")))


def _edtf(dice: random.Random, exact_day: str, exact: bool) -> str:
    chance = dice.random()
    if exact or chance < 0.6:
        return exact_day
    if chance < 0.75:
        return exact_day[:7]
    return exact_day[:4] if chance < 0.9 else f"{exact_day[:4]}~" if chance < 0.95 else "unknown"


# --- refinement ------------------------------------------------------------------------------------------------------


def refined(told: Told, seed: int) -> tuple[Told, str] | None:
    """The same family with one unknown made known, and which; ``None`` if nothing is unknown."""
    dice = random.Random(seed)
    told = copy.deepcopy(told)
    ways = [way for person in told["people"].values() for way in _ways(person, dice)]
    if not ways:
        return None
    name, settle = dice.choice(ways)
    settle()
    return told, name


def _ways(person: Told, dice: random.Random) -> list[tuple[str, Callable[[], Any]]]:
    ways: list[tuple[str, Callable[[], Any]]] = []

    def way(name: str, holder: Told, key: str, value: Any) -> None:
        ways.append((name, lambda: holder.__setitem__(key, value)))

    if not read_span(person["born"]).exact:
        way("born", person, "born", _inside(dice, person["born"]))
    for name in FACTS:
        if name != "born" and person.get(name, "unknown") == "unknown":
            way(f"fact {name}", person, name, _value(dice, name))
    for event in person["events"]:
        if not read_span(event["on"]).exact:
            way("day of event", event, "on", _inside(dice, event["on"]))
        if event.get("happened") == "unknown":
            way("happened", event, "happened", dice.choice(["yes", "no"]))
    claims = person["nationalities"]
    for state in ALL_STATES:
        claim = claims.get(state, "unknown")
        if claim == "unknown" and claims.get("others") != "none":
            way(f"nationality {state}", claims, state, dice.choice(["never", "birth"]))
        if isinstance(claim, dict):
            if not read_span(claim["on"]).exact:
                way("day of nationality", claim, "on", _inside(dice, claim["on"]))
            if claim.get("doubtful"):
                way("doubt", claim, "doubtful", False)
    if claims.get("others") != "none" and "unknown" not in claims.values():
        way("others", claims, "others", "none")
    return ways


def _inside(dice: random.Random, text: str) -> str:
    span = read_span(text)
    first, last = max(span.earliest, day("1955-01-01")), min(span.latest, day(TOLD_ON))
    return write_day(dice.randint(first, max(first, last)))
