"""Checking a rulebook as a text: what can be said without applying any provision to anybody.

Each module asks one question of every provision. What a check finds is a :class:`RulebookError` with its place; none
is raised, so that an author sees all of them at once. Worked cases are replayed elsewhere, by
:mod:`denizen.studies.worked_cases` and :mod:`denizen.studies.boundaries`.
"""

from collections.abc import Callable, Iterable, Iterator

from denizen.language.errors import RulebookError
from denizen.rulebook.checks import (
    cascades,
    cases,
    conditions,
    cycles,
    dates,
    effects,
    metadata,
    names,
    penalties,
    references,
    sources,
    versions,
)
from denizen.rulebook.registry import Rulebook

Check = Callable[[Rulebook], Iterator[RulebookError]]

#: In the order in which an author would mend them.
CHECKS: tuple[Check, ...] = (
    names.check,
    metadata.check,
    sources.check,
    conditions.check,
    effects.check,
    penalties.check,
    references.check,
    versions.check,
    dates.check,
    cycles.check,
    cascades.check,
    cases.check,
)


def check(rulebook: Rulebook, only: Iterable[str] = ()) -> list[RulebookError]:
    """Every fault found, in the order of the law; ``only`` limits them to instruments by identifier."""
    wanted = set(only)
    order = {instrument.id: index for index, instrument in enumerate(rulebook.instruments)}
    modules = {p.location.module: order[p.instrument.id] for p in rulebook.provisions.values()}
    found = [error for each in CHECKS for error in each(rulebook)]
    if wanted:
        found = [error for error in found if _concerns(error, rulebook, wanted)]
    return sorted(found, key=lambda error: _place(error, modules))


def _concerns(error: RulebookError, rulebook: Rulebook, wanted: set[str]) -> bool:
    """Whether an error lies in one of the instruments, or names one of their provisions."""
    places = {p.location.module for p in rulebook.provisions.values() if p.instrument.id in wanted}
    if error.location is not None and error.location.module in places:
        return True
    return any(f"{name}." in error.problem for name in wanted)


def _place(error: RulebookError, modules: dict[str, int]) -> tuple[int, int]:
    if error.location is None:
        return (-1, 0)
    return (modules.get(error.location.module, len(modules)), error.location.line)
