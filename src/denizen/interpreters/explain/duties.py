"""Duties with a last day: fulfilled by then, fallen away, or breached."""

from denizen.interpreters.explain.agenda import DAWN, Run
from denizen.interpreters.explain.dependence import of_events
from denizen.interpreters.explain.evaluate import matches
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.records import Application, Occurrence
from denizen.language.dates import Span, shift_span
from denizen.language.effects import Owes
from denizen.language.nodes import Pattern
from denizen.language.truth import FALSE, UNKNOWN, Truth, agreement, negation


def impose(run: Run, application: Application, effect: Owes) -> None:
    """Count the term from the day the duty began."""
    assert effect.due is not None
    application.due = shift_span(Span(application.lo, max(application.lo, application.hi)), effect.due)
    run.schedule(application.due.earliest + 1, "due", (application, effect), DAWN)


def on_due(run: Run, item: tuple[Application, Owes]) -> None:
    """The last day has passed: unless the duty was fulfilled or fell away, it is breached."""
    application, effect = item
    assert application.due is not None
    value = _unfulfilled(run, application, effect) if application.value is not FALSE else FALSE
    if value is FALSE:
        return
    lo, hi = max(application.due.earliest + 1, run.now), max(application.due.latest + 1, run.now)
    details = {"state": effect.state, "provision": application.norm.id}
    occurrence = Occurrence("breaches", application.bearer, lo, hi, details, value, application)
    application.breach = occurrence
    run.record(occurrence)
    run.schedule(run.now, "begin", occurrence, run.wave + 1)
    if lo != hi:
        run.schedule(hi, "overdue", (application, effect, occurrence), DAWN)


def on_overdue(run: Run, item: tuple[Application, Owes, Occurrence]) -> None:
    """The last day on which an uncertain term can have ended has passed."""
    application, effect, occurrence = item
    later = _unfulfilled(run, application, effect)
    occurrence.certainty = agreement((occurrence.certainty, later))
    run.changed.add(of_events(occurrence.kind))


def _unfulfilled(run: Run, application: Application, effect: Owes) -> Truth:
    """Whether the duty was still owed at the end of its last day and nothing fulfilled it."""
    assert application.due is not None
    yesterday = run.now - 1
    application.fulfilled = fulfilment(run.history, application, effect.fulfilled_by, application.due)
    run.history.forget_views()
    owed, _ = run.history.value_on(application, yesterday)
    if application.hi > yesterday:
        owed = min(owed, UNKNOWN)
    return min(negation(application.fulfilled), owed)


def fulfilment(history: History, application: Application, pattern: Pattern | None, due: Span) -> Truth:
    """Whether an event of the pattern fell between the start of a duty and its last day."""
    if pattern is None:
        return FALSE
    best = FALSE
    for occurrence in history.occurrences.get((application.bearer, pattern.kind), ()):
        truth = min(matches(pattern, occurrence.details), occurrence.certainty)
        if occurrence.lo > due.latest or occurrence.hi < application.lo:
            truth = FALSE
        elif occurrence.hi > due.earliest or occurrence.lo < application.hi:
            truth = min(truth, UNKNOWN)
        best = max(best, truth)
    return best
