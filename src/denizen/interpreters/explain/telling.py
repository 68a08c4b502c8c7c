"""What a case tells, as the beginning of a run: events, nationalities, and what may have happened untold."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from denizen.cases.model import Event, Person, Standing
from denizen.interpreters.explain.dependence import events_read
from denizen.interpreters.explain.looking_out import look_out
from denizen.interpreters.explain.records import DUSK, TOLD, UNTOLD, Entry, Occurrence, Somewhere
from denizen.interpreters.explain.watching import watch_over
from denizen.language.dates import BEGINNING, Span
from denizen.language.events import EVENTS
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from denizen.interpreters.explain.transition import Run


def tell(run: "Run", more: Iterable[Event]) -> None:
    for person in run.family.people.values():
        for claim in person.claims:
            if claim.standing is Standing.HOLDS:
                span = claim.day if claim.day is not None else person.born
                details = {**claim.details, "state": claim.state, "title": claim.title}
                _occur(run, "acquires", person.id, span, details, UNKNOWN if claim.doubtful else TRUE)
        for event in person.events:
            occur_as_told(run, event)
        _occur(run, "is born", person.id, person.born, {}, TRUE)
        _base(run, person)
        _perhaps(run, person)
    for event in more:
        occur_as_told(run, event)
    for norm in run.norms.active:
        watch_over(run, norm)
    look_out(run)


def occur_as_told(run: "Run", event: Event) -> None:
    """An event as a case tells it."""
    _occur(run, event.kind, event.subject, event.day, {**event.details, "state": event.state}, event.happened)


def _occur(
    run: "Run", kind: str, subject: str, span: Span, details: Mapping[str, Any], certainty: Truth, told: str = TOLD
) -> None:
    occurrence = Occurrence(kind, subject, span.earliest, span.latest, details, certainty, told=told)
    if occurrence.uncertain:
        occurrence.follows = frozenset((occurrence,))
    run.record(occurrence)
    run.schedule(occurrence.lo, "begin", occurrence, DUSK if kind == "decides" else 0)


def _base(run: "Run", person: Person) -> None:
    """What is told about each State before anything happens."""
    claims = {claim.state: claim for claim in person.claims}
    for state in run.history.states:
        claim = claims.get(state)
        if claim is not None:
            entry = _ASKED if claim.standing is Standing.UNKNOWN else _TOLD
        elif person.others == "none":
            entry = _TOLD
        else:
            entry = _ASKED if person.others else _NOT_ASKED
        run.history.nationalities[(person.id, state)] = [entry]


_TOLD = Entry(BEGINNING, FALSE, how="told")
_ASKED = Entry(BEGINNING, UNKNOWN, how="asked, not known")
_NOT_ASKED = Entry(BEGINNING, UNKNOWN, how="not asked")


def _perhaps(run: "Run", person: Person) -> None:
    """What may have happened untold: acquisitions of nationalities that are not known; if the account is not
    complete, any event that matters to some provision.
    """
    lived = run.history.life(person.id)
    for state in run.history.states:
        if run.history.nationalities[(person.id, state)][0].value is UNKNOWN:
            _occur(run, "acquires", person.id, lived, {"state": state}, UNKNOWN, UNTOLD)
    if person.others != "none":
        elsewhere = Somewhere(frozenset(run.history.states))
        _occur(run, "acquires", person.id, lived, {"state": elsewhere}, UNKNOWN, UNTOLD)
    if not run.family.complete:
        for kind, states in events_read(run.norms).items():
            if kind != "acquires" and not EVENTS[kind].derived:
                for state in states:
                    _occur(run, kind, person.id, lived, {"state": state}, UNKNOWN, UNTOLD)
