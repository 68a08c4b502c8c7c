"""A run stopped on its way, and the runs that go on from there: what they have in common is computed once.

Everything that a run still changes is copied; the law, the family, and what has been judged are shared.
"""

import heapq
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from denizen.cases.model import Event, Family
from denizen.interpreters.explain import meeting, watching
from denizen.interpreters.explain.deciding import Ground
from denizen.interpreters.explain.dependence import readers
from denizen.interpreters.explain.duties import Deadline
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.looking_out import Lookout
from denizen.interpreters.explain.names import of_event, of_events
from denizen.interpreters.explain.nationality import Change, Track
from denizen.interpreters.explain.records import DUSK, Application, Entry, Occurrence
from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.interpreters.explain.telling import occur_as_told
from denizen.interpreters.explain.transition import Run
from denizen.language.dates import Day

#: What a run changes, and the fields of each that lead to more of it or are changed in place.
FIELDS: Mapping[type, tuple[str, ...]] = {
    Occurrence: ("cause", "follows"),
    Application: ("event", "breach", "follows"),
    Change: ("cause", "origin", "follows", "before", "event"),
    Entry: ("causes",),
    Track: ("live", "titles"),
    meeting.Pending: ("event", "begun", "courses"),
    meeting.Course: ("values", "strengths"),
    watching.Watch: ("courses",),
    watching.Course: ("window", "running"),
    Lookout: (),
    Deadline: ("application", "seen", "event"),
    Ground: ("event", "grounds", "seen", "made"),
}

_SLOTS: Mapping[type, tuple[str, ...]] = {kind: tuple(kind.__slots__) for kind in FIELDS}  # type: ignore[attr-defined]

_OF_A_NORM = frozenset(kind for kind, names in _SLOTS.items() if "norm" in names)


def pause(norms: Norms, family: Family, day: Day, more: Iterable[Event] = ()) -> Run:
    """Run the law over a family up to a day, exclusive. ``more`` are events supposed besides those told."""
    run = Run(norms, family)
    run.tell(more)
    run.advance(day)
    return run


def extend(paused: Run, more: Iterable[Event], day: Day) -> Run:
    """Go on from a pause, with more events, to another one before a later day; the first stays as it is."""
    run = fork(paused)
    for event in more:
        _suppose(run, event)
    run.advance(day)
    return run


def pause_at_dusk(paused: Run, day: Day) -> Run:
    """Go on from a pause before a day to that before its decisions; the paused run stays as it is."""
    run = fork(paused)
    run.advance(day, DUSK)
    return run


def may_wait_for_dusk(norms: Norms, events: Iterable[Event]) -> bool:
    """Whether these events make no difference before the decisions of their day are taken."""
    read = any(name.startswith(of_events("decides")) for name in readers(norms))
    return not read and all(event.kind == "decides" for event in events)


def resume(paused: Run, more: Iterable[Event] = (), norms: Norms | None = None) -> History:
    """Go on to the end, with more events, all on or after the day of the pause; the paused run stays as it is.

    After a pause at dusk, those of that day may only be decisions. ``norms`` are those by which it goes on: they must
    not have made a difference so far.
    """
    run = fork(paused, norms)
    for event in more:
        _suppose(run, event)
    run.advance()
    return run.finish()


def _suppose(run: Run, event: Event) -> None:
    """Tell one more event, and have everything that reads such events judged again when it may happen."""
    first = event.day.earliest
    assert first > run.now or (first == run.now and run.wave < DUSK), "a run cannot be told of its past"
    occur_as_told(run, event)
    names = of_event(event.kind, event.state)
    for person in (event.subject, ""):
        for follower in run.followers.get(person, ()):
            if follower.open and not follower.reads.isdisjoint(names) and not run.now < follower.due <= first:
                run.wake(follower, first)


def weight(run: Run) -> int:
    """How much a copy of a run has to copy, in judgments that take about as long."""
    history = run.history
    kept = (run.followers, history.occurrences, history.applications, history.nationalities)
    return sum(len(each) for table in kept for each in table.values()) // 2


def fork(run: Run, norms: Norms | None = None) -> Run:
    """A copy of a run between two moments, which goes its own way; under other norms, if they are given."""
    if norms is not None:
        norms.borrow(run.norms)
    copied = _Copies(norms).copied
    made = Run.__new__(Run)
    made.__dict__.update(run.__dict__)
    made.norms = norms or run.norms
    made.history = _history(run.history, made.norms, copied)
    made.agenda = [(day, wave, order, what, copied(item)) for day, wave, order, what, item in run.agenda]
    heapq.heapify(made.agenda)
    made.followers = {person: [copied(each) for each in found if each.open] for person, found in run.followers.items()}
    made.awaiting = {
        copied(event): [copied(each) for each in found if each.open]
        for event, found in run.awaiting.items()
        if event.pending
    }
    made.changes = {copied(application): copied(changes) for application, changes in run.changes.items()}
    made.makers = {copied(event): copied(change) for event, change in run.makers.items()}
    made.jobs, made.begun, made.touched, made.new, made.settled = {}, [], {}, [], []
    if norms is not None:
        _take_part(made, run.norms)
    return made


def _take_part(run: Run, before: Norms) -> None:
    """Follow the provisions that make something happen only under the norms by which the run goes on."""
    for norm in run.norms.active:
        if not before.by_id[norm.id].active:
            watching.watch_over(run, norm)


def _history(history: History, norms: Norms, copied: Callable[[Any], Any]) -> History:
    made = History(norms, history.family, history.states)
    made.occurrences = {key: [copied(each) for each in found] for key, found in history.occurrences.items()}
    made.nationalities = {key: [copied(each) for each in found] for key, found in history.nationalities.items()}
    made.applications = {key: [copied(each) for each in found] for key, found in history.applications.items()}
    made.defeated = [copied(each) for each in history.defeated]
    made.unsupported = [copied(each) for each in history.unsupported]
    made.conflicts = [(person, state, day, copied(causes)) for person, state, day, causes in history.conflicts]
    made.tracks = {key: copied(track) for key, track in history.tracks.items()}
    made.differing = dict(history.differing)
    made.moments, made.effort, made.now = history.moments, history.effort, history.now
    return made


class _Copies:
    """Copies made so far, by identity. Objects are copied flat and their fields later, so nothing is too deep."""

    def __init__(self, norms: Norms | None) -> None:
        self.norms = norms
        self.known: dict[int, Any] = {}
        self.waiting: list[Any] = []
        self.busy = False

    def copied(self, item: Any) -> Any:
        found = self._copied(item)
        if not self.busy:
            self.busy = True
            while self.waiting:
                made = self.waiting.pop()
                for name in FIELDS[type(made)]:
                    setattr(made, name, self._copied(getattr(made, name)))
            self.busy = False
        return found

    def _copied(self, item: Any) -> Any:
        kind = type(item)
        if kind in FIELDS:
            return self._object(item)
        if not item:
            return kind() if kind in (list, dict, set) else item
        if kind is list or kind is tuple or kind is set or kind is frozenset:
            return kind(map(self._copied, item))
        if kind is dict:
            return {key: self._copied(value) for key, value in item.items()}
        if kind is Norm and self.norms is not None:
            return self.norms.by_id[item.id]  # one that waits for a later text on its own, in no object
        return item

    def _object(self, item: Any) -> Any:
        known = self.known.get(id(item))
        if known is None:
            kind: Any = type(item)
            known = self.known[id(item)] = kind.__new__(kind)
            for name in _SLOTS[kind]:
                setattr(known, name, getattr(item, name))
            if self.norms is not None and kind in _OF_A_NORM:
                known.norm = self.norms.by_id[item.norm.id]
            self.waiting.append(known)
        return known
