"""The days on which a text is in force, as intervals."""

from collections.abc import Callable

from denizen.language.dates import BEGINNING, FOREVER, Day
from denizen.language.force import Force
from denizen.language.truth import FALSE, TRUE, Truth

#: First day and first day after.
Interval = tuple[Day, Day]


def surely(value: Truth) -> bool:
    return value is TRUE


def sometimes(value: Truth) -> bool:
    return value is not FALSE


def intervals_in_force(force: Force, counts: Callable[[Truth], bool] = surely) -> list[Interval]:
    """The stretches of days on which the text is surely (or perhaps) in force."""
    found: list[Interval] = []
    day = BEGINNING
    while day < FOREVER:
        value, until = force.truth(day)
        if counts(value):
            if found and found[-1][1] == day:
                found[-1] = (found[-1][0], until)
            else:
                found.append((day, until))
        day = until
    return found


def common_day(one: list[Interval], other: list[Interval]) -> Day | None:
    """The first day that lies in both."""
    days = [max(a, c) for a, b in one for c, d in other if max(a, c) < min(b, d)]
    return min(days, default=None)
