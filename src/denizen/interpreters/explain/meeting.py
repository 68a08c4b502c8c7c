"""Events meet the provisions that wait for them.

An event on a known day is tried once. An event whose day is known only in part is tried on its first day, whenever
something changes, and on its last day: what it sets off is unknown in between, and known after it only if every trial
found the same.
"""

from denizen.interpreters.explain import applying, deciding, nationality
from denizen.interpreters.explain.agenda import DAWN, TOLD, Pending, Run
from denizen.interpreters.explain.dependence import of_events, of_provision
from denizen.interpreters.explain.evaluate import matches
from denizen.interpreters.explain.records import Application, Occurrence, Trial
from denizen.interpreters.explain.scenario import Norm
from denizen.interpreters.explain.trying import bar, bearers_of, try_norm
from denizen.language.dates import Span
from denizen.language.effects import Bearers
from denizen.language.force import Stage
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, agreement

_ONLY_THE_SUBJECT = Bearers()


def on_begin(run: Run, occurrence: Occurrence) -> None:
    """The first day on which an event can have fallen."""
    if occurrence.certainty is FALSE:
        return
    if occurrence.kind == "decides":
        deciding.decide(run, occurrence)
    if occurrence.kind == "acquires" and occurrence.told == TOLD:
        nationality.ask_for_told(run, occurrence)
    for norm in run.norms.by_event.get(occurrence.kind, ()):
        assert norm.on is not None
        match = matches(norm.on, occurrence.details)
        if match is FALSE:
            continue
        if norm.provision.reach.looks_back:
            _meet_looking_back(run, norm, occurrence, match)
        else:
            _meet(run, norm, occurrence, match, occurrence.span)
    if occurrence.lo != occurrence.hi:
        run.schedule(occurrence.hi, "end", occurrence, run.wave)


def _meet_looking_back(run: Run, norm: Norm, occurrence: Occurrence, match: Truth) -> None:
    """An older event counts from the day the text is in force, once for every time it enters into force."""
    value, _ = norm.force.truth(run.now)
    if value is not FALSE:
        _meet(run, norm, occurrence, match, occurrence.span)
    for step in norm.force.steps:
        if step.stage is Stage.IN_FORCE and step.start.earliest > run.now:
            run.schedule(step.start.earliest, "late", (norm, occurrence, match, step.start), DAWN)


def on_late(run: Run, item: tuple[Norm, Occurrence, Truth, Span]) -> None:
    """A text that looks back comes into force: the older event is tried as if it fell now."""
    norm, occurrence, match, start = item
    later = Occurrence(
        occurrence.kind,
        occurrence.subject,
        max(occurrence.lo, start.earliest),
        max(occurrence.hi, start.latest),
        occurrence.details,
        occurrence.certainty,
        occurrence.cause,
        occurrence.told,
    )
    _meet(run, norm, later, match, occurrence.span)
    if later.lo != later.hi:
        run.schedule(later.hi, "end", later, run.wave)


def _meet(run: Run, norm: Norm, occurrence: Occurrence, match: Truth, told: Span) -> None:
    pending = Pending(norm, occurrence, match, told)
    if occurrence.lo == occurrence.hi:
        on_retry(run, pending)
        _settle(run, pending)
        return
    run.open.append(pending)
    on_retry(run, pending)


def on_retry(run: Run, pending: Pending) -> None:
    """Try a provision on the event as if it fell today; begin, weakly, what may apply."""
    norm, occurrence = pending.norm, pending.event
    trial = try_norm(run.history, norm, occurrence.subject, occurrence, run.now)
    reached = min(pending.match, _reached(run, norm, pending.told))
    trial.reasons.append(("reach", reached))
    # An event older than the text: that the text came into force within this span is sure, on which day is not.
    awaited = pending.told.latest < occurrence.lo < occurrence.hi and trial.in_force is UNKNOWN
    supposed = min(trial.if_in_force if awaited else trial.value, reached)
    trial.value = min(trial.value, reached)
    pending.tries += 1
    if trial.value is FALSE:
        run.history.trials.append(trial)
        for seen in pending.seen.values():
            seen.add(FALSE)
    else:
        _begin_bearers(run, pending, trial, supposed)
    if occurrence.lo != occurrence.hi:
        _keep_open(run, pending, trial)


def _keep_open(run: Run, pending: Pending, trial: Trial) -> None:
    """Try again when the conditions may have changed by themselves, unless nothing surer can come of it."""
    if pending.event.certainty is UNKNOWN and pending.begun and pending.norm.bearers == _ONLY_THE_SUBJECT:
        run.open = [each for each in run.open if each is not pending]
    elif trial.until <= pending.event.hi and trial.until != pending.due:
        pending.due = trial.until
        run.schedule(trial.until, "retry", pending, run.wave)


def _begin_bearers(run: Run, pending: Pending, trial: Trial, supposed: Truth) -> None:
    norm, occurrence = pending.norm, pending.event
    for bearer, related, judgement in bearers_of(run.history, norm, occurrence.subject, occurrence, run.now):
        if judgement is not None:
            trial.reasons.append(("when", judgement))
        judged, defeats, _ = bar(run.history, norm, bearer, occurrence, run.now, min(supposed, related))
        pending.seen.setdefault(bearer, {FALSE} if pending.tries > 1 else set()).add(judged)
        if bearer in pending.begun:
            continue
        value = min(judged, trial.value, occurrence.certainty)
        application = Application(
            norm, bearer, occurrence.subject, occurrence, run.now, occurrence.hi, value, trial, defeats
        )
        pending.begun[bearer] = application
        if value is FALSE:
            run.history.defeated.append(application)
            if occurrence.lo == occurrence.hi:
                continue
        applying.begin(run, application)


def _reached(run: Run, norm: Norm, told: Span) -> Truth:
    """Whether the text covers an event of that day."""
    reach = norm.provision.reach
    lo, hi = (told.earliest, told.latest) if reach.looks_back else (run.now, run.now)
    value = TRUE
    if reach.since is not None:
        value = min(value, TRUE if lo >= reach.since else FALSE if hi < reach.since else UNKNOWN)
    if reach.until is not None:
        value = min(value, TRUE if hi < reach.until else FALSE if lo >= reach.until else UNKNOWN)
    return value


def on_end(run: Run, occurrence: Occurrence) -> None:
    """The last day on which the event can have fallen: what may apply now does, or stays unknown."""
    if occurrence.cause is not None:
        occurrence.certainty = min(occurrence.certainty, occurrence.cause.value)
        run.changed.add(of_events(occurrence.kind))
    closing = [pending for pending in run.open if pending.event is occurrence]
    run.open = [pending for pending in run.open if pending.event is not occurrence]
    for pending in closing:
        on_retry(run, pending)
        _settle(run, pending)
    if occurrence.kind == "acquires" and occurrence.told == TOLD:
        nationality.ask_for_told(run, occurrence)


def _settle(run: Run, pending: Pending) -> None:
    """What every day agreed on is final."""
    for bearer, application in pending.begun.items():
        application.value = min(agreement(pending.seen[bearer]), pending.event.certainty)
        run.changed.add(of_provision(application.norm.id))
        if application.value is not FALSE and application.lo != application.hi:
            applying.enact(run, application)
