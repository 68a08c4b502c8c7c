"""How long a provision that was set in motion by an event goes on applying."""

from typing import TYPE_CHECKING

from denizen.interpreters.explain.records import Application
from denizen.interpreters.explain.view import judge
from denizen.language.dates import FOREVER, Day, Span
from denizen.language.effects import Loses
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from denizen.interpreters.explain.history import History

#: An application is not followed through more changes than this; what comes after them is unknown.
CHANGES_AT_MOST = 1024

NEVER_ENDS = Span(FOREVER, FOREVER)


def end_of(history: "History", application: Application, limit: Day) -> Span | None:
    """When an application ends, as far as can be seen on the day ``limit``; ``None`` if nothing can end it.

    The lasting condition is asked from the start on, from change to change. The first day on which it is not surely
    met is the earliest end. The latest is the first day on which it surely is not, provided that the application has
    begun by then: of one that may begin later, an earlier failure says nothing.
    """
    if not _may_end(application):
        return None
    day, doubtful = application.lo, None
    for _ in range(CHANGES_AT_MOST):
        value, until = _lasting(history, application, day)
        if value is not TRUE and doubtful is None:
            doubtful = day
        if value is FALSE and day >= application.hi:
            return Span(doubtful if doubtful is not None else day, day)
        if day < application.hi:
            until = min(until, application.hi)
        if until > limit or until >= FOREVER:
            return Span(doubtful, FOREVER) if doubtful is not None else None
        day = until
    return Span(doubtful if doubtful is not None else day, FOREVER)


def _may_end(application: Application) -> bool:
    norm = application.norm
    return norm.on is not None and (norm.lasts is not None or norm.decided or norm.needs_force)


def _lasting(history: "History", application: Application, day: Day) -> tuple[Truth, Day]:
    """Whether what the provision needs to go on applying is there on a day: its own condition, the nationality that
    a decision would end, and the text itself.
    """
    norm = application.norm
    value, until = TRUE, FOREVER
    if norm.lasts is not None:
        judgement = judge(history.view(application.bearer, day, application.event), norm.lasts)
        value, until = judgement.value, judgement.until
    for effect in norm.effects if norm.decided else ():
        if isinstance(effect, Loses):
            entry, change = history.nationality(application.bearer, effect.state, day)
            value, until = min(value, entry.value), min(until, change)
    if norm.needs_force:
        truth, change = norm.force.truth(day)
        if day >= application.hi:  # before that, the trial has asked whether the text was in force
            value = min(value, truth)
        until = min(until, change)
    return value, until


def _value(history: "History", application: Application) -> Truth:
    """Its value; where the nationality that it changes is supposed to be there yet, its strength."""
    effect, supposed = application.norm.status_change, history.supposed
    if effect is None or supposed is None:
        return application.value
    given = any((who, state) == (application.bearer, effect.state) for who, state, _ in supposed.given)
    return max(application.value, application.strength) if given else application.value


def value_on(history: "History", application: Application, day: Day) -> tuple[Truth, Day]:
    """Whether an application holds on a day, and the next day on which that may change."""
    if day < application.lo:
        return FALSE, application.lo
    value, until = _value(history, application), FOREVER
    if value is FALSE:
        return FALSE, FOREVER
    if day < application.hi:
        value, until = UNKNOWN, application.hi
        if _may_end(application):
            lasts, change = _lasting(history, application, day)
            if lasts is FALSE:  # whenever it began, it has ended
                return FALSE, min(until, change)
            until = min(until, change)
    end = history.end_of(application, day)
    if end is not None:
        if day >= end.latest:
            return FALSE, FOREVER
        if day >= end.earliest:
            value, until = UNKNOWN, min(until, end.latest)
        else:
            until = min(until, end.earliest)
    return value, until
