"""Penalties: what they are counted in is known to the State that imposes them, and their limits are in order."""

from collections.abc import Iterator

from denizen.language.effects import Exposes
from denizen.language.errors import RulebookError
from denizen.language.sanctions import Penalty
from denizen.language.states import State
from denizen.rulebook.checks.parts import effects, fault, near
from denizen.rulebook.registry import FOLDERS, Rulebook
from denizen.rulebook.units import unit_of, units_of

#: Units of the penalties that are not paid.
TIMES = ("hours", "days", "months", "years")


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    for provision in rulebook.provisions.values():
        found: dict[tuple[str, str], None] = {}
        for effect in effects(provision):
            if isinstance(effect, Exposes):
                for penalty in (*effect.sanction.alternatives, *effect.sanction.additions):
                    found.update(dict.fromkeys(_penalty(penalty, effect.state)))
        for problem, instead in found:
            yield fault(provision, problem, instead)


def _penalty(penalty: Penalty, state: State) -> Iterator[tuple[str, str]]:
    minimum, maximum = penalty.minimum, penalty.maximum
    if minimum is not None and maximum is not None and minimum > maximum:
        yield f"the least {penalty.kind} is more than the most: {minimum:g} and {maximum:g}", "the smaller one first"
    if not penalty.unit:
        if minimum is not None or maximum is not None:
            yield f"'{penalty.kind}' has limits, but no unit", f"one of: {', '.join(TIMES)}"
        return
    if penalty.unit in TIMES and penalty.kind != "fine":
        return
    if state in FOLDERS and unit_of(state, penalty.unit) is None:
        money = [spelling for unit in units_of(state) for spelling in unit.spellings]
        known = money if penalty.kind == "fine" else [*TIMES, *money]
        yield (
            f"'{penalty.unit}' is no unit of a {penalty.kind} in {state}",
            near(penalty.unit, known, f"known are: {', '.join(known)}"),
        )
