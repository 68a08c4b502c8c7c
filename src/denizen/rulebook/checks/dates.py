"""Dates in order: stages follow each other as they do in life, and what a text needs falls on days when it is there."""

from collections.abc import Iterator

from denizen.language.dates import read_span, write_day, write_span
from denizen.language.errors import RulebookError
from denizen.language.force import PROPOSED, Force, Stage
from denizen.language.provisions import Instrument, Location, Provision
from denizen.rulebook.checks.names import place_of
from denizen.rulebook.checks.parts import fault, variants
from denizen.rulebook.checks.times import common_day, intervals_in_force, sometimes
from denizen.rulebook.registry import Rulebook

_PARTIES = Location("denizen.rulebook.intl.parties", 1)


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    for instrument in rulebook.instruments:
        yield from _stages_of_instrument(instrument)
    for provision in rulebook.provisions.values():
        found = [] if provision.force is provision.instrument.force else list(_stages(provision.force))
        for problem, instead in dict.fromkeys((*found, *_reach(provision), *_bars(provision, rulebook))):
            yield fault(provision, problem, instead)
    yield from _parties(rulebook)


def _stages_of_instrument(instrument: Instrument) -> Iterator[RulebookError]:
    for problem, instead in _stages(instrument.force):
        yield RulebookError(f"{instrument.id}: {problem}", instead, location=place_of(instrument))


def _stages(force: Force) -> Iterator[tuple[str, str]]:
    """A proposal comes before the law, the end after it, and no stage follows itself."""
    reached: Stage | None = None
    was_law = False
    for step in force.steps:
        named = f"it is '{step.stage.value}' from {write_span(step.start)}"
        if step.stage is reached:
            yield f"{named}, and was so already", "each stage once, with the day on which it began"
        elif step.stage in PROPOSED and was_law:
            yield f"{named}, after it was law", "a bill to change it as an instrument of its own"
        elif step.stage not in PROPOSED and step.stage is not Stage.IN_FORCE and not was_law:
            yield f"{named}, and never was in force", "in_force= with its day before that"
        reached, was_law = step.stage, was_law or step.stage is Stage.IN_FORCE


def _reach(provision: Provision) -> Iterator[tuple[str, str]]:
    """Some event covered falls on a day of force, unless the text looks back."""
    times = intervals_in_force(provision.force, sometimes)
    if provision.on is None or not times:
        return
    reach, (first, after) = provision.reach, (times[0][0], times[-1][1])
    if reach.until is not None and reach.until <= first and not reach.looks_back:
        yield (
            f"it covers events before {write_day(reach.until)} only, but is in force from {write_day(first)}",
            "reach(until=…, looks_back=True), or mend the dates",
        )
    if reach.since is not None and reach.since >= after:
        yield (
            f"it covers events from {write_day(reach.since)} on only, but is in force until {write_day(after)}",
            "an earlier day in reach(since=…), or a longer force",
        )


def _bars(provision: Provision, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """What bars something is there together with it; a proposal may be compared with any law."""
    own = intervals_in_force(provision.force, sometimes)
    for name in dict.fromkeys(name for variant in variants(provision) for name in variant.defeats):
        other = rulebook.provisions.get(name)
        theirs = intervals_in_force(other.force, sometimes) if other is not None else []
        if own and theirs and common_day(own, theirs) is None:
            yield f"it bars {name}, but the two are never in force on one day", "another provision, or leave it out"


def _parties(rulebook: Rulebook) -> Iterator[RulebookError]:
    """A State is bound by a treaty before it leaves it."""
    for treaty, states in rulebook.parties.items():
        for state, (start, end) in states.items():
            try:
                ordered = end is None or read_span(start).latest < read_span(end).earliest
            except ValueError as error:
                yield RulebookError(f"{treaty}, {state}: {error}", "days as EDTF", location=_PARTIES)
                continue
            if not ordered:
                problem = f"{treaty}, {state}: bound from {start} until {end}"
                yield RulebookError(problem, "the earlier day first", location=_PARTIES)
