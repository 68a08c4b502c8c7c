"""Names for what a run can change and provisions can read: nationalities, events, provisions."""

from collections.abc import Iterable, Iterator
from typing import Any

from denizen.interpreters.explain.records import Occurrence, Somewhere
from denizen.language.nodes import Pattern

#: Some nationality or other.
ANY_NATIONALITY = "nationality"

#: The nationality of a State whose law is not at hand.
NATIONALITY_ELSEWHERE = "nationality elsewhere"


def of_nationality(state: str) -> str:
    return f"nationality {state}"


def of_nationalities(states: Iterable[str], state: str) -> Iterator[str]:
    """The names under which a change of one nationality goes where the law of some States is at hand."""
    yield of_nationality(state)
    if state not in states:
        yield NATIONALITY_ELSEWHERE


def of_provision(provision: str) -> str:
    return f"provision {provision}"


def of_events(kind: str, state: str | None = None) -> str:
    """Events of a kind, or those of them that concern a State; an empty one stands for a State that is not told."""
    return f"events {kind}" if state is None else f"events {kind} {state}"


def of_event(kind: str, state: Any) -> tuple[str, str]:
    """The names under which a change of one event goes."""
    told = isinstance(state, str) and state and state != "unknown" and not isinstance(state, Somewhere)
    return of_events(kind), of_events(kind, state if told else "")


def of_occurrence(occurrence: Occurrence) -> tuple[str, str]:
    return of_event(occurrence.kind, occurrence.details.get("state"))


def of_pattern(pattern: Pattern) -> Iterator[str]:
    """The names under which the events go that may fit a pattern."""
    for particular in pattern.particulars:
        if (particular.name, particular.relation) == ("state", "among"):
            yield of_events(pattern.kind, "")
            yield from (of_events(pattern.kind, str(state)) for state in particular.values)
            return
    yield of_events(pattern.kind)
