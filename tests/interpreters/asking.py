"""Asking finished runs for everything they say, and comparing what they say."""

from collections.abc import Iterable, Iterator

from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Norms
from denizen.interpreters.explain.transition import run
from denizen.language.dates import BEGINNING, FOREVER, Day, write_day
from denizen.language.truth import UNKNOWN, Truth
from denizen.studies.conclusions import stateless
from tests.strategies import Data, valid

#: So many days are asked of each run.
DAYS = 24


def history_of(norms: Norms, data: Data) -> History:
    family = valid(data)
    assert family is not None
    return run(norms, family)


def turning_days(history: History) -> set[Day]:
    """The days on which something begins, ends or is told, and their neighbours."""
    found: set[Day] = set()
    for entries in history.nationalities.values():
        found.update(entry.day for entry in entries)
    for occurrences in history.occurrences.values():
        found.update(day for each in occurrences for day in (each.lo, each.hi))
    for applications in history.applications.values():
        for each in applications:
            found.update((each.lo, each.hi))
            end = history.end_of(each, FOREVER)
            found.update((end.earliest, end.latest) if end is not None else ())
    near = {day + shift for day in found for shift in (-1, 0, 1)}
    return {day for day in near if BEGINNING < day < FOREVER}


def some_days(*histories: History, most: int = DAYS) -> list[Day]:
    """Days to ask about, spread evenly over all days on which something turns."""
    days = sorted(set().union(*map(turning_days, histories)))
    step = max(1, len(days) // most)
    return days[::step]


Conclusions = dict[str, Truth]


def said_on(history: History, day: Day, people: Iterable[str] | None = None) -> Conclusions:
    """Every conclusion of a run on a day."""
    history.forget_views()
    found: Conclusions = {}
    for person in history.family.people if people is None else people:
        for state in history.norms.rulebook.states:
            found[f"holds({person}, {state})"] = history.nationality(person, state, day)[0].value
        found[f"stateless({person})"] = stateless(history, person, day)
        for norm in history.norms.by_id.values():
            found[f"applies({person}, {norm.id})"] = history.standing(norm.id, person, day).value
    return found


def contradictions(coarse: History, fine: History, days: Iterable[Day]) -> Iterator[str]:
    """Where a run that knows more takes back what the other had said."""
    for day in days:
        before, after = said_on(coarse, day), said_on(fine, day)
        for conclusion, value in before.items():
            if value is not UNKNOWN and after[conclusion] is not value:
                yield f"{conclusion} on {write_day(day)}: {value.name}, then {after[conclusion].name}"


def differences(one: History, other: History, days: Iterable[Day]) -> Iterator[str]:
    """Where two runs say different things."""
    for day in days:
        first, second = said_on(one, day), said_on(other, day)
        for conclusion, value in first.items():
            if second.get(conclusion) is not value:
                yield f"{conclusion} on {write_day(day)}: {value.name} or {second.get(conclusion)}"
