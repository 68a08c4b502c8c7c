"""Decisions that are told and for which the law encoded has no ground."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.records import Occurrence
from denizen.language.dates import Day
from denizen.language.effects import Loses
from denizen.language.truth import FALSE

#: Both take nationality away unasked; which it is called is for the lawyers of the State.
UNASKED: Final = ("loss", "annulment")


@dataclass(frozen=True, slots=True)
class Groundless:
    """A decision that changed nothing; ``instead`` is the other kind of decision that had a ground on its first day."""

    event: Occurrence
    instead: tuple[str, ...]


def groundless(history: History, day: Day) -> tuple[Groundless, ...]:
    """Those up to a day; a decision by which some provision took nationality away as by an event is none of them."""
    taken_up = {
        application.event
        for applications in history.applications.values()
        for application in applications
        if any(isinstance(effect, Loses) for effect in application.norm.effects)
    }
    events = [event for event in history.unsupported if event.lo <= day and event not in taken_up]
    history.forget_views()
    return tuple(Groundless(event, tuple(dict.fromkeys(_instead(history, event)))) for event in events)


def _instead(history: History, event: Occurrence) -> Iterator[str]:
    told, state = event.details.get("about"), event.details.get("state")
    for norm in history.norms.decided if told in UNASKED else ():
        kinds = {effect.about for effect in norm.effects if isinstance(effect, Loses) and effect.state == state}
        others = [about for about in UNASKED if about in kinds and about != told]
        if others and history.standing(norm.id, event.subject, event.lo).value is not FALSE:
            yield from others
