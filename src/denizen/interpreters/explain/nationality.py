"""Changes of nationality: asked for within a wave, applied together at its end, and events themselves."""

from typing import Any

from denizen.interpreters.explain.agenda import Change, Run
from denizen.interpreters.explain.records import Application, Entry, Occurrence
from denizen.language.dates import Span
from denizen.language.effects import Acquires, Excludes, Loses
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, UNKNOWN


def ask_for(run: Run, application: Application, effect: Acquires | Loses) -> None:
    """Ask for what an effect does, on the day and with the certainty of its application."""
    if isinstance(effect, Acquires):
        change = Change(application.bearer, effect.state, TRUE, application, effect.title)
    else:
        void = effect.manner in ("annulment", "void")
        change = Change(application.bearer, effect.state, FALSE, application, effect.manner, void)
    run.changes.append(change)


def ask_for_told(run: Run, occurrence: Occurrence) -> None:
    """A nationality that the case tells begins."""
    title = str(occurrence.details.get("title", ""))
    run.changes.append(Change(occurrence.subject, occurrence.state, TRUE, occurrence, title))


def exclude(run: Run, application: Application, effect: Excludes) -> None:
    """By the State's own law the person is not its national, where nothing told says otherwise."""
    entries = run.history.nationalities[(application.bearer, effect.state)]
    if entries[-1].value is UNKNOWN and not entries[-1].causes and application.value is TRUE:
        run.write(application.bearer, effect.state, Entry(run.now, FALSE, how="excluded", causes=(application,)))


def apply_changes(run: Run) -> None:
    """All changes of a wave together; opposite ones that nothing resolves are a conflict of norms."""
    changes, run.changes = run.changes, []
    wanted: dict[tuple[str, State], list[Change]] = {}
    for change in changes:
        wanted.setdefault((change.person, change.state), []).append(change)
    for (person, state), group in wanted.items():
        if len({change.target for change in group}) > 1:
            causes = tuple(change.cause for change in group)
            applications = tuple(cause for cause in causes if isinstance(cause, Application))
            run.history.conflicts.append((person, state, run.now, applications))
            run.write(person, state, Entry(run.now, UNKNOWN, how="conflict of norms", causes=causes))
        else:
            _apply(run, group)


def _apply(run: Run, group: list[Change]) -> None:
    """Changes of one nationality in one direction: the surest decides, all are its causes."""
    chosen = max(group, key=lambda change: (change.span.latest <= run.now, change.truth))
    causes = tuple(change.cause for change in group)
    entries = run.history.nationalities[(chosen.person, chosen.state)]
    current, span = entries[-1], chosen.span
    pending = span.latest > run.now
    certain = chosen.truth is TRUE and not pending
    if current.value is chosen.target and not (certain and current.causes == causes):
        return
    if certain and span.earliest < span.latest and _disturbed(entries, span, causes):
        certain = False
    value = chosen.target if certain else UNKNOWN
    first = not any(cause in entry.causes for entry in entries for cause in causes)
    if value is current.value and not first:
        return
    run.write(chosen.person, chosen.state, _entry(run, current, chosen, value is chosen.target, causes))
    if first:
        _emit(run, chosen, current)


def _entry(run: Run, current: Entry, change: Change, certain: bool, causes: tuple[Any, ...]) -> Entry:
    value = change.target if certain else UNKNOWN
    if change.target is TRUE:
        return Entry(run.now, value, change.how, change.span, "acquired", False, value, causes)
    ever = max(current.ever, current.value)
    return Entry(run.now, value, current.title, change.span, change.how, change.void, ever, causes)


def _disturbed(entries: list[Entry], span: Span, causes: tuple[Any, ...]) -> bool:
    """Whether something else may have changed the nationality on one of the days in question."""
    return any(span.earliest <= entry.day <= span.latest and not set(entry.causes) & set(causes) for entry in entries)


def _emit(run: Run, change: Change, current: Entry) -> None:
    """A change of nationality is itself an event, for the provisions that wait for it."""
    if isinstance(change.cause, Occurrence):
        return  # it was told as an event and met its provisions as such
    if current.value is change.target:
        return
    sure = TRUE if current.value is not UNKNOWN else UNKNOWN
    kind, particular = ("acquires", "title") if change.target is TRUE else ("loses", "manner")
    occurrence = Occurrence(
        kind,
        change.person,
        max(change.span.earliest, run.now),
        max(change.span.latest, run.now),
        {"state": change.state, "provision": change.cause.norm.id, particular: change.how},
        min(change.truth, sure),
        change.cause,
    )
    run.record(occurrence)
    run.schedule(occurrence.lo, "begin", occurrence, run.wave + 1)
