"""Versions: two texts of one provision are never in force on one day without a word on which of them counts."""

import re
from collections.abc import Iterator
from itertools import combinations

from denizen.language.dates import write_day
from denizen.language.errors import RulebookError
from denizen.language.provisions import Provision
from denizen.rulebook.checks.parts import fault, variants
from denizen.rulebook.checks.times import common_day, intervals_in_force
from denizen.rulebook.registry import Rulebook

#: What a version adds to the citation of a provision: ``Art 10(2), text before 2017``.
_WORDING = re.compile(r", (text|wording) .+$")
#: What a version adds to the name of a provision: its year, month or day, or a number.
_VERSION = re.compile(r"(-(since|until|before|from|as-of))?-((19|20)\d\d(-\d\d){0,2}|v\d+)$", re.ASCII)


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    """Versions are the provisions of one instrument and article whose names differ only in a year or number."""
    yield from _said_twice(rulebook)
    groups: dict[tuple[str, str, str], list[Provision]] = {}
    for provision in rulebook.provisions.values():
        key = (provision.instrument.id, _WORDING.sub("", provision.article), stem(provision))
        groups.setdefault(key, []).append(provision)
    for group in groups.values():
        for earlier, later in combinations(group, 2):
            if _resolved(earlier, later) or _different_events(earlier, later):
                continue
            day = common_day(intervals_in_force(earlier.force), intervals_in_force(later.force))
            if day is not None:
                yield fault(
                    later,
                    f"on {write_day(day)} both it and {earlier.id} are in force, and nothing says which of them counts",
                    f"force=in_force(…, until=…) on the earlier one, or defeats=[{earlier.id!r}] here",
                )


def _said_twice(rulebook: Rulebook) -> Iterator[RulebookError]:
    """Two provisions of one instrument that do the same, at the same time, on the same conditions."""
    seen: dict[tuple[object, ...], list[Provision]] = {}
    for provision in rulebook.provisions.values():
        logic = (provision.on, provision.when, provision.unless, provision.lasts, provision.reach)
        key = (provision.instrument.id, *logic, provision.effects, provision.bearers, provision.modality)
        same = seen.setdefault(key, [])
        for earlier in same:
            day = common_day(intervals_in_force(earlier.force), intervals_in_force(provision.force))
            if day is not None:
                yield fault(
                    provision,
                    f"on {write_day(day)} it says the same as {earlier.id}",
                    "what tells the two apart, or leave one of them out",
                )
        same.append(provision)


def stem(provision: Provision) -> str:
    """The name without what marks a version: ``22-1-2-a-2025`` is a version of ``22-1-2-a``."""
    return _VERSION.sub("", provision.id.removeprefix(provision.instrument.id + "."))


def _resolved(one: Provision, other: Provision) -> bool:
    return any(other.id in variant.defeats for variant in variants(one)) or any(
        one.id in variant.defeats for variant in variants(other)
    )


def _different_events(one: Provision, other: Provision) -> bool:
    """Each covers the events of its own time."""
    if one.on is None or other.on is None:
        return False
    first, second = sorted((one.reach, other.reach), key=lambda reach: reach.since or 0)
    return first.until is not None and second.since is not None and first.until <= second.since
