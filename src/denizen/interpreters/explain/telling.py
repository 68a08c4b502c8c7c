"""What a case tells, and what its silence leaves open, as events of a run."""

from collections.abc import Iterable
from typing import Any

from denizen.cases.model import Event, Person, Standing
from denizen.interpreters.explain.agenda import DAWN, DUSK, ELSEWHERE, TOLD, UNTOLD, Run, Watch
from denizen.interpreters.explain.records import Entry, Occurrence
from denizen.interpreters.explain.scenario import Norms
from denizen.language.dates import BEGINNING, Span
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth

#: Kinds of events that an incomplete account cannot have left out: births are told, the others follow.
_NEVER_UNTOLD = frozenset({"acquires", "loses", "breaches", "is born"})


def tell(run: Run, more: Iterable[Event]) -> None:
    """Put everything told on the agenda, and ``more`` besides."""
    for person in run.family.people.values():
        _tell_claims(run, person)
        for event in person.events:
            _tell_event(run, event)
        _occur(run, "is born", person.id, person.born, {}, TRUE)
        _tell_first_standings(run, person)
        _leave_nationalities_open(run, person)
        if not run.family.complete:
            _leave_events_open(run, person)
    for event in more:
        _tell_event(run, event)
    for norm in run.norms.active:
        for person in run.family.people.values():
            watch = Watch(norm, person.id, max(person.born.earliest, norm.force.began.earliest))
            run.watches.append(watch)
            run.schedule(watch.start, "watch", watch, DAWN)


def _tell_claims(run: Run, person: Person) -> None:
    for claim in person.claims:
        if claim.standing is Standing.HOLDS:
            span = claim.day if claim.day is not None else person.born
            certainty = UNKNOWN if claim.doubtful else TRUE
            details = {**claim.details, "state": claim.state, "title": claim.title}
            _occur(run, "acquires", person.id, span, details, certainty)


def _tell_event(run: Run, event: Event) -> None:
    _occur(run, event.kind, event.subject, event.day, {**event.details, "state": event.state}, event.happened)


def _occur(
    run: Run, kind: str, subject: str, span: Span, details: dict[str, Any], certainty: Truth, told: str = TOLD
) -> None:
    occurrence = Occurrence(kind, subject, span.earliest, span.latest, details, certainty, told=told)
    run.record(occurrence)
    run.schedule(occurrence.lo, "begin", occurrence, DUSK if kind == "decides" else 0)


def _tell_first_standings(run: Run, person: Person) -> None:
    """What is told about each State before anything happens."""
    claims = {claim.state: claim for claim in person.claims}
    for state in run.history.states:
        claim = claims.get(state)
        if claim is not None:
            unknown = claim.standing is Standing.UNKNOWN
            entry = Entry(BEGINNING, UNKNOWN if unknown else FALSE, how="asked, not known" if unknown else "told")
        elif person.others == "none":
            entry = Entry(BEGINNING, FALSE, how="told")
        else:
            entry = Entry(BEGINNING, UNKNOWN, how="asked, not known" if person.others else "not asked")
        run.history.nationalities[(person.id, state)] = [entry]


def _leave_nationalities_open(run: Run, person: Person) -> None:
    """A nationality that is not known to be absent may have been acquired, at any time, by any title."""
    span = Span(person.born.earliest, max(run.family.told, person.born.latest))
    for state in run.history.states:
        if run.history.nationalities[(person.id, state)][0].value is UNKNOWN:
            _occur(run, "acquires", person.id, span, {"state": state}, UNKNOWN, UNTOLD)
    if person.others != "none":
        _occur(run, "acquires", person.id, span, {"state": ELSEWHERE}, UNKNOWN, UNTOLD)


def _leave_events_open(run: Run, person: Person) -> None:
    """An account that is not complete: whatever some provision waits for may have happened untold."""
    span = Span(person.born.earliest, max(run.family.told, person.born.latest))
    for kind, state in waited_for(run.norms):
        if kind not in _NEVER_UNTOLD:
            _occur(run, kind, person.id, span, {"state": state}, UNKNOWN, UNTOLD)


def waited_for(norms: Norms) -> list[tuple[str, State]]:
    """The kinds of events, with their States, that trigger some provision in the scenario."""
    found: set[tuple[str, State]] = set()
    for kind, waiting in norms.by_event.items():
        for norm in waiting:
            assert norm.on is not None
            for particular in norm.on.particulars:
                if particular.name == "state" and particular.relation == "among":
                    found.update((kind, str(state)) for state in particular.values)
    return sorted(found)
