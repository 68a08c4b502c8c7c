"""The law as a transition system: from moment to moment, status changes only where a provision says so.

All events of one day are judged from the state before it and take effect together; what they cause is judged next,
still on that day, wave by wave. An event whose day is known only in part is judged on every day it may fall on: its
effect is unknown within that span, and known after it only if the judgement is the same throughout and nothing else
disturbed the status meanwhile.
"""

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from denizen.cases.model import Event, Family, Person, Standing
from denizen.interpreters.explain.evaluate import matches
from denizen.interpreters.explain.history import (
    Application,
    Entry,
    History,
    Occurrence,
    Trial,
    bar,
    bearers_of,
    try_norm,
)
from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.language.dates import BEGINNING, FOREVER, Day, Span, shift_span
from denizen.language.effects import Acquires, Bearers, Excludes, Loses, Owes
from denizen.language.force import Stage
from denizen.language.nodes import Pattern
from denizen.language.provisions import Modality
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, agreement

#: Where an occurrence comes from: the case, its silence, or (empty) another event.
TOLD, UNTOLD = "told", "untold"

#: Some State that the case does not mention.
ELSEWHERE = "another State"

#: The wave of what a day brings by itself, before anything happens on it: a text in force, a term run out.
DAWN = -1

#: More waves than this on one day would mean a cascade that the rulebook check should have refused.
WAVES_A_DAY = 64


@dataclass(eq=False, slots=True)
class Pending:
    """A provision being tried on an event whose day is uncertain, or while its conditions are."""

    norm: Norm
    event: Occurrence
    reach: Truth
    told: Span
    begun: dict[str, Application] = field(default_factory=dict)
    seen: dict[str, set[Truth]] = field(default_factory=dict)
    days: int = 0
    due: Day = BEGINNING


@dataclass(eq=False, slots=True)
class Watch:
    """An active provision without trigger, followed for one person."""

    norm: Norm
    subject: str
    start: Day
    value: Truth = FALSE
    since: Day = BEGINNING
    due: Day = BEGINNING
    begun: dict[str, Application] = field(default_factory=dict)


def run(norms: Norms, family: Family, more: Iterable[Event] = ()) -> History:
    """Run the law over a family. ``more`` are events supposed besides those told."""
    return _Run(norms, family).run(more)


class _Run:
    """One run: the agenda and what it changes."""

    def __init__(self, norms: Norms, family: Family) -> None:
        states = tuple(sorted({*family.states, *family.examined, *norms.rulebook.states}))
        self.history = History(norms, family, states)
        self.norms = norms
        self.family = family
        self.agenda: list[tuple[Day, int, int, str, Any]] = []
        self.order = 0
        self.wave = 0
        self.now: Day = BEGINNING
        self.open: list[Pending] = []
        self.following: tuple[Day, int] | None = None
        self.watches: list[Watch] = []
        self.changes: list[tuple[str, State, Truth, Occurrence | Application, Span, Truth, str, bool]] = []

    # --- the agenda

    def schedule(self, day: Day, what: str, item: Any, wave: int = 0) -> None:
        if day < FOREVER:
            self.order += 1
            heapq.heappush(self.agenda, (max(day, self.now), wave, self.order, what, item))

    def run(self, more: Iterable[Event]) -> History:
        self.tell(more)
        while self.agenda:
            day, wave = self.agenda[0][:2]
            if day == self.now and wave > WAVES_A_DAY:
                raise RuntimeError(f"the cascade of {self.agenda[0][4]} does not end")
            self.now, self.wave = day, wave
            self.step()
        self.history.forget_views()
        self.history.settled = True
        return self.history

    def step(self) -> None:
        """Everything of one wave, judged from the state before it, then applied together."""
        batch = []
        while self.agenda and self.agenda[0][0] == self.now and self.agenda[0][1] == self.wave:
            batch.append(heapq.heappop(self.agenda))
        self.history.forget_views()
        for _, _, _, what, item in batch:
            getattr(self, f"on_{what}")(item)
        changed = bool(self.changes)
        self.apply_changes()
        self.history.forget_views()
        if changed or any(what in ("begin", "breach") for _, _, _, what, _ in batch):
            self.follow_up()

    def follow_up(self) -> None:
        """Ask again, in the next wave, whatever is still open: what changed may matter to it."""
        following = (self.now, self.wave + 1)
        if self.following != following and (self.open or self.watches):
            self.following = following
            self.schedule(self.now, "follow", None, self.wave + 1)

    def on_follow(self, _: None) -> None:
        for pending in tuple(self.open):
            self.on_retry(pending)
        for watch in self.watches:
            if watch.start <= self.now:
                self.on_watch(watch)

    # --- what is told

    def tell(self, more: Iterable[Event]) -> None:
        for person in self.family.people.values():
            for claim in person.claims:
                if claim.standing is Standing.HOLDS:
                    span = claim.day if claim.day is not None else person.born
                    certainty = UNKNOWN if claim.doubtful else TRUE
                    details = {**claim.details, "state": claim.state, "title": claim.title}
                    self.occur("acquires", person.id, span, details, certainty)
            for event in person.events:
                self.occur_told(event)
            self.occur("is born", person.id, person.born, {}, TRUE)
            self.base(person.id)
            self.perhaps_acquires(person)
            if not self.family.complete:
                self.perhaps(person.id)
        for event in more:
            self.occur_told(event)
        for norm in self.norms.active:
            for person in self.family.people.values():
                watch = Watch(norm, person.id, max(person.born.earliest, norm.force.began.earliest))
                self.watches.append(watch)
                self.schedule(watch.start, "watch", watch)

    def occur_told(self, event: Event) -> None:
        details = {**event.details, "state": event.state}
        self.occur(event.kind, event.subject, event.day, details, event.happened)

    def occur(
        self, kind: str, subject: str, span: Span, details: dict[str, Any], certainty: Truth, told: str = TOLD
    ) -> None:
        occurrence = Occurrence(kind, subject, span.earliest, span.latest, details, certainty, told=told)
        self.record(occurrence)
        self.schedule(occurrence.lo, "begin", occurrence)

    def record(self, occurrence: Occurrence) -> None:
        self.history.occurrences.setdefault((occurrence.subject, occurrence.kind), []).append(occurrence)

    def base(self, person: str) -> None:
        """What is told about each State before anything happens."""
        told = self.family.people[person]
        claims = {claim.state: claim for claim in told.claims}
        for state in self.history.states:
            claim = claims.get(state)
            if claim is not None:
                unknown = claim.standing is Standing.UNKNOWN
                entry = Entry(BEGINNING, UNKNOWN if unknown else FALSE, how="asked, not known" if unknown else "told")
            elif told.others == "none":
                entry = Entry(BEGINNING, FALSE, how="told")
            else:
                entry = Entry(BEGINNING, UNKNOWN, how="asked, not known" if told.others else "not asked")
            self.history.nationalities[(person, state)] = [entry]

    def perhaps_acquires(self, person: Person) -> None:
        """A nationality that is not known to be absent may have been acquired, at any time, by any title."""
        span = Span(person.born.earliest, max(self.family.told, person.born.latest))
        for state in self.history.states:
            if self.history.nationalities[(person.id, state)][0].value is UNKNOWN:
                self.occur("acquires", person.id, span, {"state": state}, UNKNOWN, UNTOLD)
        if person.others != "none":
            self.occur("acquires", person.id, span, {"state": ELSEWHERE}, UNKNOWN, UNTOLD)

    def perhaps(self, person: str) -> None:
        """An account that is not complete: whatever some provision waits for may have happened untold."""
        span = Span(
            self.family.people[person].born.earliest,
            max(self.family.told, self.family.people[person].born.latest),
        )
        for kind, state in waited_for(self.norms):
            if kind not in ("acquires", "loses", "breaches", "is born"):
                self.occur(kind, person, span, {"state": state}, UNKNOWN, UNTOLD)

    # --- events

    def on_begin(self, occurrence: Occurrence) -> None:
        if occurrence.certainty is FALSE:
            return
        if occurrence.kind == "decides":
            self.decide(occurrence)
        if occurrence.kind == "acquires" and occurrence.told == TOLD:
            self.change(occurrence.subject, occurrence.state, TRUE, occurrence, occurrence.details.get("title", ""))
        for norm in self.norms.by_event.get(occurrence.kind, ()):
            assert norm.on is not None
            match = matches(norm.on, occurrence.details)
            if match is FALSE:
                continue
            if not norm.provision.reach.looks_back:
                self.meet(norm, occurrence, match)
                continue
            self.meet_looking_back(norm, occurrence, match)
        if occurrence.lo != occurrence.hi:
            self.schedule(occurrence.hi, "end", occurrence, self.wave)

    def meet_looking_back(self, norm: Norm, occurrence: Occurrence, match: Truth) -> None:
        """An older event counts from the day the text is in force, once for every time it enters into force."""
        value, _ = norm.force.truth(self.now)
        if value is not FALSE:
            self.meet(norm, occurrence, match)
        for step in norm.force.steps:
            if step.stage is Stage.IN_FORCE and step.start.earliest > self.now:
                self.schedule(step.start.earliest, "late", (norm, occurrence, match, step.start), DAWN)

    def on_late(self, item: tuple[Norm, Occurrence, Truth, Span]) -> None:
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
        self.meet(norm, later, match, occurrence.span)
        if later.lo != later.hi:
            self.schedule(later.hi, "end", later, self.wave)

    def meet(self, norm: Norm, occurrence: Occurrence, match: Truth, told: Span | None = None) -> None:
        """Try a provision on an event; ``told`` is its own day where the text only came later."""
        pending = Pending(norm, occurrence, match, told or occurrence.span)
        if occurrence.lo == occurrence.hi:
            self.on_retry(pending)
            self.settle(pending)
            return
        self.open.append(pending)
        self.on_retry(pending)

    def on_retry(self, pending: Pending) -> None:
        """Try a provision on the event as if it fell today; begin, weakly, what may apply."""
        norm, occurrence = pending.norm, pending.event
        trial = try_norm(self.history, norm, occurrence.subject, occurrence, self.now)
        reached = min(pending.reach, self.reached(norm, pending.told))
        trial.reasons.append(("reach", reached))
        value = min(trial.value, reached)
        # An event older than the text: that the text came into force within this span is sure, on which day is not.
        awaited = pending.told.latest < occurrence.lo < occurrence.hi and trial.in_force is UNKNOWN
        supposed = min(trial.if_in_force, reached) if awaited else value
        trial.value = value
        pending.days += 1
        if value is FALSE:
            self.history.trials.append(trial)
            for seen in pending.seen.values():
                seen.add(FALSE)
        else:
            self.begin_bearers(pending, trial, value, supposed)
        if occurrence.lo == occurrence.hi:
            return
        if occurrence.certainty is UNKNOWN and pending.begun and norm.bearers == Bearers():
            self.open = [each for each in self.open if each is not pending]  # it can become no surer
        elif trial.until <= occurrence.hi and trial.until != pending.due:
            pending.due = trial.until
            self.schedule(trial.until, "retry", pending, self.wave)

    def begin_bearers(self, pending: Pending, trial: Trial, value: Truth, supposed: Truth) -> None:
        norm, occurrence = pending.norm, pending.event
        for bearer, related, judgement in bearers_of(self.history, norm, occurrence.subject, occurrence, self.now):
            if judgement is not None:
                trial.reasons.append(("when", judgement))
            judged, defeats, _ = bar(self.history, norm, bearer, occurrence, self.now, min(supposed, related))
            final = min(judged, value, UNKNOWN) if occurrence.certainty is UNKNOWN else min(judged, value)
            seen = pending.seen.setdefault(bearer, {FALSE} if pending.days > 1 else set())
            seen.add(judged)
            application = pending.begun.get(bearer)
            if application is None:
                application = Application(
                    norm,
                    bearer,
                    occurrence.subject,
                    occurrence,
                    self.now,
                    occurrence.hi,
                    final,
                    trial,
                    defeats,
                )
                pending.begun[bearer] = application
                if final is FALSE:
                    self.history.defeated.append(application)
                    if occurrence.lo == occurrence.hi:
                        continue
                self.begin(application, settled=occurrence.lo == occurrence.hi)

    def reached(self, norm: Norm, told: Span) -> Truth:
        """Whether the text covers an event of that day."""
        reach = norm.provision.reach
        lo, hi = (told.earliest, told.latest) if reach.looks_back else (self.now, self.now)
        value = TRUE
        if reach.since is not None:
            value = min(value, TRUE if lo >= reach.since else FALSE if hi < reach.since else UNKNOWN)
        if reach.until is not None:
            value = min(value, TRUE if hi < reach.until else FALSE if lo >= reach.until else UNKNOWN)
        return value

    def on_end(self, occurrence: Occurrence) -> None:
        """The last day on which the event can have fallen: what may apply now does, or stays unknown."""
        closing = [pending for pending in self.open if pending.event is occurrence]
        self.open = [pending for pending in self.open if pending.event is not occurrence]
        for pending in closing:
            self.on_retry(pending)
            self.settle(pending)
        if occurrence.kind == "acquires" and occurrence.told == TOLD:
            self.change(occurrence.subject, occurrence.state, TRUE, occurrence, occurrence.details.get("title", ""))

    def settle(self, pending: Pending) -> None:
        for bearer, application in pending.begun.items():
            value = min(agreement(pending.seen[bearer]), pending.event.certainty)
            if FALSE in pending.seen[bearer] and value is FALSE:
                application.value = FALSE
                continue
            application.value = value
            if application.lo != application.hi:
                self.finish(application)

    # --- effects

    def begin(self, application: Application, *, settled: bool) -> None:
        """An application starts: keep it, and change status where it does so by law."""
        norm = application.norm
        if settled:
            application.value = min(application.value, application.event.certainty if application.event else TRUE)
        self.history.applications.setdefault((norm.id, application.bearer), []).append(application)
        self.enact(application)
        for effect in norm.effects:
            if isinstance(effect, Owes) and effect.due is not None:
                self.impose(application, effect)

    def finish(self, application: Application) -> None:
        """The day of an uncertain start has passed: what was weak becomes final."""
        self.enact(application)

    def enact(self, application: Application) -> None:
        norm = application.norm
        for effect in norm.effects:
            if isinstance(effect, Excludes):
                self.exclude(application, effect)
            elif isinstance(effect, Acquires | Loses) and norm.modality is Modality.BY_LAW:
                self.effect_on_nationality(application, effect, application)

    def effect_on_nationality(
        self, application: Application, effect: Acquires | Loses, cause: Application | Occurrence
    ) -> None:
        if isinstance(effect, Acquires):
            self.change(application.bearer, effect.state, TRUE, cause, effect.title)
        else:
            self.change(
                application.bearer,
                effect.state,
                FALSE,
                cause,
                effect.manner,
                effect.manner in ("annulment", "void"),
            )

    def exclude(self, application: Application, effect: Excludes) -> None:
        entries = self.history.nationalities[(application.bearer, effect.state)]
        if entries[-1].value is UNKNOWN and not entries[-1].causes and application.value is TRUE:
            entries.append(Entry(self.now, FALSE, how="excluded", causes=(application,)))

    # --- nationality

    def change(
        self,
        person: str,
        state: State,
        target: Truth,
        cause: Application | Occurrence,
        how: str,
        void: bool = False,
    ) -> None:
        """Ask for a change of nationality at the end of this wave."""
        truth = cause.value if isinstance(cause, Application) else cause.certainty
        span = Span(cause.lo, cause.hi)
        self.changes.append((person, state, target, cause, span, truth, how, void))

    def apply_changes(self) -> None:
        """All changes of a wave together; opposite ones that nothing resolves are a conflict of norms."""
        changes, self.changes = self.changes, []
        wanted: dict[tuple[str, State], list[Any]] = {}
        for change in changes:
            wanted.setdefault((change[0], change[1]), []).append(change)
        for (person, state), group in wanted.items():
            targets = {change[2] for change in group}
            if len(targets) > 1:
                causes = tuple(change[3] for change in group)
                self.history.conflicts.append((person, state, self.now, causes))
                self.write(person, state, Entry(self.now, UNKNOWN, how="conflict of norms", causes=causes))
                continue
            self.apply_change(group)

    def apply_change(self, group: list[Any]) -> None:
        person, state, target = group[0][:3]
        current = self.history.nationalities[(person, state)][-1]
        strongest = max(group, key=lambda change: (change[4].latest <= self.now, change[5]))
        _, _, _, cause, span, truth, how, void = strongest
        causes = tuple(change[3] for change in group)
        pending = span.latest > self.now
        if current.value is target and not (truth is TRUE and not pending and current.causes == causes):
            return
        value = target if truth is TRUE and not pending else UNKNOWN
        if not pending and span.earliest < span.latest and self._disturbed(person, state, span, causes):
            value = UNKNOWN
        first = not any(cause in entry.causes for entry in self.history.nationalities[(person, state)])
        if value is current.value and not first:
            return
        entry = self._entry(current, target, value, span, how, void, causes)
        self.write(person, state, entry)
        if first:
            self.emit(person, state, target, cause, span, current, how)

    def _entry(
        self,
        current: Entry,
        target: Truth,
        value: Truth,
        span: Span,
        how: str,
        void: bool,
        causes: tuple[Any, ...],
    ) -> Entry:
        if target is TRUE:
            return Entry(self.now, value, how if value is not FALSE else "", span, "acquired", False, value, causes)
        ever = max(current.ever, current.value)
        return Entry(self.now, value, current.title, span, how, void, ever, causes)

    def _disturbed(self, person: str, state: State, span: Span, causes: tuple[Any, ...]) -> bool:
        return any(
            span.earliest <= entry.day <= span.latest and not set(entry.causes) & set(causes)
            for entry in self.history.nationalities[(person, state)]
        )

    def write(self, person: str, state: State, entry: Entry) -> None:
        self.history.nationalities[(person, state)].append(entry)

    def emit(self, person: str, state: State, target: Truth, cause: Any, span: Span, current: Entry, how: str) -> None:
        """A change of nationality is itself an event, for the provisions that wait for it."""
        if isinstance(cause, Occurrence) and cause.kind == "acquires":
            return  # it was told as an event and met its provisions as such
        details: dict[str, Any] = {"state": state}
        if isinstance(cause, Application):
            details["provision"] = cause.norm.id
        if target is TRUE:
            kind, details["title"], possible = "acquires", how, current.value is not TRUE
        else:
            kind, details["manner"], possible = "loses", how, current.value is not FALSE
        if not possible:
            return
        truth = cause.value if isinstance(cause, Application) else cause.certainty
        sure = current.value is (FALSE if target is TRUE else TRUE)
        lo, hi = max(span.earliest, self.now), max(span.latest, self.now)
        occurrence = Occurrence(
            kind,
            person,
            lo,
            hi,
            details,
            min(truth, TRUE if sure else UNKNOWN),
            cause if isinstance(cause, Application) else None,
        )
        self.record(occurrence)
        self.schedule(lo, "begin", occurrence, self.wave + 1)

    # --- decisions

    def decide(self, occurrence: Occurrence) -> None:
        """A decision takes effect through every ground that the law then gives for it."""
        found: list[tuple[Truth, Application, Acquires | Loses]] = []
        for norm in self.norms.decided:
            for effect in norm.effects:
                if isinstance(effect, Acquires | Loses) and effect.state == occurrence.state:
                    found.extend(self.grounds(norm, effect, occurrence))
        supported = [item for item in found if item[0] is not FALSE]
        if not supported:
            self.history.unsupported.append(occurrence)
            return
        best = max(truth for truth, _, _ in supported)
        for truth, ground, effect in supported:
            if truth is best:
                decided = Application(
                    ground.norm,
                    occurrence.subject,
                    ground.subject,
                    occurrence,
                    occurrence.lo,
                    occurrence.hi,
                    min(truth, occurrence.certainty),
                    ground.trial,
                    ground.defeats,
                )
                self.effect_on_nationality(decided, effect, decided)
                if occurrence.lo != occurrence.hi:
                    self.schedule(occurrence.hi, "decided", (decided, effect), self.wave)

    def on_decided(self, item: tuple[Application, Acquires | Loses]) -> None:
        self.effect_on_nationality(item[0], item[1], item[0])

    def grounds(
        self, norm: Norm, effect: Acquires | Loses, occurrence: Occurrence
    ) -> list[tuple[Truth, Application, Acquires | Loses]]:
        about = "admission" if isinstance(effect, Acquires) else effect.about
        told = occurrence.details.get("about")
        match = UNKNOWN if told is None else TRUE if told == about else FALSE
        named = occurrence.details.get("ground")
        if named is not None and named != norm.id:
            match = FALSE
        if match is FALSE:
            return []
        standing = self.history.standing(norm.id, occurrence.subject, self.now)
        truth, _ = norm.force.truth(self.now)
        value = min(match, standing.value, truth)
        if standing.application is None or value is FALSE:
            return []
        if occurrence.lo != occurrence.hi and standing.until <= occurrence.hi:
            value = UNKNOWN
        return [(value, standing.application, effect)]

    # --- duties

    def impose(self, application: Application, effect: Owes) -> None:
        assert effect.due is not None
        due = shift_span(Span(application.lo, max(application.lo, application.hi)), effect.due)
        application.due = due
        self.schedule(due.earliest + 1, "due", (application, effect), DAWN)

    def on_due(self, item: tuple[Application, Owes]) -> None:
        """The last day has passed: unless the duty was fulfilled or fell away, it is breached."""
        application, effect = item
        assert application.due is not None
        if application.value is FALSE:
            return
        value = self.unfulfilled(application, effect, application.due)
        lo, hi = application.due.earliest + 1, application.due.latest + 1
        if value is FALSE:
            return
        occurrence = Occurrence(
            "breaches",
            application.bearer,
            lo,
            hi,
            {"state": effect.state, "provision": application.norm.id},
            value,
            application,
        )
        application.breach = occurrence
        self.record(occurrence)
        self.schedule(self.now, "begin", occurrence, self.wave + 1)
        if lo != hi:
            self.schedule(hi, "overdue", (application, effect, occurrence))

    def on_overdue(self, item: tuple[Application, Owes, Occurrence]) -> None:
        application, effect, occurrence = item
        assert application.due is not None
        later = self.unfulfilled(application, effect, application.due)
        occurrence.certainty = agreement((occurrence.certainty, later))

    def unfulfilled(self, application: Application, effect: Owes, due: Span) -> Truth:
        """Whether the duty was still owed at the end of its last day and nothing fulfilled it."""
        done = fulfilment(self.history, application, effect.fulfilled_by, due)
        application.fulfilled = done
        self.history.forget_views()
        standing, _ = self.history.value_on(application, self.now - 1)
        return min(Truth(2 - done), standing if application.hi <= self.now - 1 else min(standing, UNKNOWN))

    # --- active provisions without a trigger

    def on_watch(self, watch: Watch) -> None:
        trial = try_norm(self.history, watch.norm, watch.subject, None, self.now)
        value = trial.value
        if value is not watch.value:
            before, watch.value = watch.value, value
            self.turn(watch, trial, before, value)
            watch.since = self.now
        if watch.due <= self.now or trial.until < watch.due:
            watch.due = trial.until
            self.schedule(trial.until, "watch", watch)

    def turn(self, watch: Watch, trial: Trial, before: Truth, value: Truth) -> None:
        """The conditions changed: begin, make certain, or end what they carry."""
        if value is FALSE or (before is TRUE and value is UNKNOWN):
            self.end_watched(watch, before, value)
            return
        for bearer, related, _ in bearers_of(self.history, watch.norm, watch.subject, None, self.now):
            final, defeats, _ = bar(self.history, watch.norm, bearer, None, self.now, min(value, related))
            application = watch.begun.get(bearer)
            if application is None:
                application = Application(
                    watch.norm, bearer, watch.subject, None, self.now, self.now, final, trial, defeats
                )
                watch.begun[bearer] = application
                if final is FALSE:
                    self.history.defeated.append(application)
                    continue
                self.begin(application, settled=True)
            elif final is TRUE:
                application.ended = None
                if application.value is UNKNOWN:
                    application.hi, application.value = self.now, TRUE
                    self.finish(application)

    def end_watched(self, watch: Watch, before: Truth, value: Truth) -> None:
        for application in watch.begun.values():
            if value is UNKNOWN:
                application.ended = Span(self.now, FOREVER)
                continue
            in_doubt = before is UNKNOWN and application.value is TRUE
            application.ended = Span(watch.since if in_doubt else self.now, self.now)
        if value is FALSE:
            watch.begun = {}


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
