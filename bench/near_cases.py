"""Families near the worked cases of the law: each a case in which some provision applies, with a few things changed.

Every provision has such a case, so that together they reach the whole rulebook and stay close to its boundaries. What
is not known in a case is settled, as far as that concerns nationality and days, so that every interpreter answers.
"""

import copy
import random
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, Final

from denizen.cases.faults import CaseError
from denizen.cases.model import Family
from denizen.cases.reading import family_from
from denizen.language.dates import day, read_span, write_day
from denizen.language.events import EVENTS
from denizen.rulebook.registry import ALL_STATES, load

People = dict[str, dict[str, Any]]

_SHIFTS: Final = (-1, 1, -1, 1, -30, 31, -366, 365, 1461)
_FIRST, _LAST = day("1900-01-01"), day("2150-01-01")


def near_cases(number: int, seed: int) -> list[Family]:
    """So many families, the same for the same arguments."""
    dice = random.Random(seed)
    found: list[Family] = []
    while len(found) < number:
        people = copy.deepcopy(dice.choice(_cases()))
        for _ in range(dice.choice((0, 1, 1, 2, 3))):
            dice.choice(_CHANGES)(people, dice)
        family = _family(people)
        if family is not None:
            found.append(family)
    return found


def every_case() -> list[Family]:
    """The families of the worked cases themselves."""
    return [family for family in map(_family, copy.deepcopy(_cases())) if family is not None]


@lru_cache(maxsize=1)
def _cases() -> list[People]:
    provisions = load(ALL_STATES).provisions.values()
    cases = (case for provision in provisions for case in provision.cases if case.expects == "yes" and case.complete)
    settled = (_settled(copy.deepcopy(case.people)) for case in cases)
    return [people for people in settled if all(_exact(text) for text in _days(people))]


def _settled(people: People) -> People:
    """Nobody has a nationality that is not told."""
    for person in people.values():
        told = person.setdefault("nationalities", {})
        if isinstance(told, dict):
            person["nationalities"] = {s: claim for s, claim in told.items() if claim != "unknown"} | {"others": "none"}
    return people


def _family(people: People) -> Family | None:
    try:
        return family_from({"denizen": 1, "told": "2199-12-31", "account": "complete", "people": people})
    except CaseError:
        return None


# --- days ------------------------------------------------------------------------------------------------------------


def _places(people: People) -> Iterator[tuple[Any, str]]:
    """Every place at which a day is written: the mapping and its key."""
    for person in people.values():
        yield person, "born"
        yield from ((claim, "on") for claim in person["nationalities"].values() if isinstance(claim, dict))
        yield from ((event, "on") for event in person.get("events", ()))
        spouses = person.get("spouse", ())
        unions = [spouses] if isinstance(spouses, dict) else spouses
        yield from ((union, key) for union in unions if isinstance(union, dict) for key in ("from", "until"))


def _days(people: People) -> Iterator[str]:
    return (str(place[key]) for place, key in _places(people) if key in place)


def _exact(text: str) -> bool:
    return bool(read_span(text).exact)


# --- changes ---------------------------------------------------------------------------------------------------------


def _move_a_day(people: People, dice: random.Random) -> None:
    place, key = dice.choice([(place, key) for place, key in _places(people) if key in place])
    moved = read_span(str(place[key])).earliest + dice.choice(_SHIFTS)
    place[key] = write_day(min(max(moved, _FIRST), _LAST))


def _leave_out_an_event(people: People, dice: random.Random) -> None:
    events = dice.choice(list(people.values())).get("events", [])
    if events:
        events.pop(dice.randrange(len(events)))


def _take_over_an_event(people: People, dice: random.Random) -> None:
    """Something that happens in another case happens here too."""
    others = [event for person in dice.choice(_cases()).values() for event in person.get("events", ())]
    if others:
        person = dice.choice(list(people.values()))
        person["events"] = [*person.get("events", []), copy.deepcopy(dice.choice(others))]


def _open_a_particular(people: People, dice: random.Random) -> None:
    """A fact or a particular of an event is not told."""
    person = dice.choice(list(people.values()))
    events = person.get("events", [])
    event = dice.choice(events) if events else {}
    named = [name for name in event if name not in EVENTS and name not in ("on", "state")]
    if named and dice.random() < 0.5:
        event.pop(dice.choice(named))
        return
    facts = [name for name in person if name not in ("born", "nationalities", "events", "parents", "spouse")]
    if facts:
        person.pop(dice.choice(facts))


_CHANGES: Final[tuple[Callable[[People, random.Random], None], ...]] = (
    _move_a_day,
    _move_a_day,
    _move_a_day,
    _leave_out_an_event,
    _take_over_an_event,
    _open_a_particular,
)
