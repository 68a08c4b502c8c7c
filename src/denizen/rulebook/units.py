"""Where the units of fines stand: ``units.py`` in the folder of each State, read only when somebody asks."""

from functools import lru_cache

from denizen.language.dates import Day
from denizen.language.money import Unit, Worth, worth
from denizen.language.sanctions import Penalty
from denizen.language.states import State
from denizen.rulebook.loading import read_module
from denizen.rulebook.registry import FOLDERS


@lru_cache(maxsize=16)
def units_of(state: State) -> tuple[Unit, ...]:
    """The units in which the law of a State counts fines; none for a State without a folder."""
    if state not in FOLDERS:
        return ()
    units: tuple[Unit, ...] = read_module(f"denizen.rulebook.{FOLDERS[state]}.units").UNITS
    return units


def unit_of(state: State, spelling: str) -> Unit | None:
    return next((unit for unit in units_of(state) if spelling in unit.spellings), None)


def in_money(state: State, penalty: Penalty, day: Day) -> Worth | None:
    """A penalty in the money of a State; ``None`` for one that is not counted in money."""
    unit = unit_of(state, penalty.unit)
    return worth(penalty, unit, day) if unit is not None else None
