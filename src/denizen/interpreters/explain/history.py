"""What became of a family: its events, nationalities and the provisions that came to apply, for every day at once."""

from dataclasses import dataclass, field
from typing import Any

from denizen.cases.model import Family
from denizen.interpreters.explain.evaluate import MEANINGS, View, judge
from denizen.interpreters.explain.records import Application, Entry, Occurrence, Standing, Trial
from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.interpreters.explain.trying import bar, bearers_of, try_norm
from denizen.language.dates import BEGINNING, FOREVER, Day, Span
from denizen.language.effects import Loses
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth


@dataclass(eq=False, slots=True)
class History:
    """The result of a run; see :func:`denizen.interpreters.explain.transition.run`."""

    norms: Norms
    family: Family
    states: tuple[State, ...]
    occurrences: dict[tuple[str, str], list[Occurrence]] = field(default_factory=dict)
    nationalities: dict[tuple[str, State], list[Entry]] = field(default_factory=dict)
    applications: dict[tuple[str, str], list[Application]] = field(default_factory=dict)
    trials: list[Trial] = field(default_factory=list)
    defeated: list[Application] = field(default_factory=list)
    unsupported: list[Occurrence] = field(default_factory=list)
    conflicts: list[tuple[str, State, Day, tuple[Application, ...]]] = field(default_factory=list)
    settled: bool = False
    _views: dict[Any, View] = field(default_factory=dict)

    # --- standpoints

    def view(self, person: str, day: Day, event: Occurrence | None = None, bearer: str | None = None) -> View:
        """The standpoint of a person on a day; shared by all provisions while nothing changes."""
        key = (person, day, event, bearer)
        found = self._views.get(key)
        if found is None:
            people = {"subject": person} if bearer is None else {"subject": person, "bearer": bearer}
            found = self._views[key] = View(self, MEANINGS, people, event, day)
        return found

    def forget_views(self) -> None:
        """Something changed: what was judged no longer holds."""
        self._views.clear()

    # --- look-ups

    def nationality(self, person: str, state: State, day: Day) -> tuple[Entry, Day]:
        """The entry that governs a day, and the day of the next one."""
        entries = self.nationalities.get((person, state))
        if not entries:
            return (_NONE if self.family.people[person].others == "none" else _UNTOLD), FOREVER
        found, until = entries[0], FOREVER
        for entry in entries[1:]:
            if entry.day > day:
                until = entry.day
                break
            found = entry
        return found, until

    def relatives(self, person: str, relation: str, day: Day) -> tuple[list[tuple[str, Truth]], Day]:
        """The relatives of a kind on a day, each with whether the relation then holds; and the next day of change."""
        if relation == "self":
            return [(person, TRUE)], FOREVER
        if relation != "spouse":
            return self._born_relatives(person, relation, day)
        found: list[tuple[str, Truth]] = []
        until = FOREVER
        for union in self.family.people[person].unions:
            truth, change = _within(union.since, union.until, day)
            until = min(until, change)
            if truth is not FALSE and union.spouse in self.family.people:
                found.append((union.spouse, truth))
        return found, until

    def _born_relatives(self, person: str, relation: str, day: Day) -> tuple[list[tuple[str, Truth]], Day]:
        """Only those already born count."""
        found: list[tuple[str, Truth]] = []
        until = FOREVER
        for other in self.family.relatives(person, relation):
            truth, change = _within(self.family.people[other].born, None, day)
            until = min(until, change)
            if truth is not FALSE:
                found.append((other, truth))
        return found, until

    # --- provisions on a day

    def standing(self, provision: str, person: str, day: Day) -> Standing:
        """Whether a provision applies to a person on a day."""
        norm = self.norms.by_id.get(provision)
        if norm is None or not norm.live:
            return Standing(norm, FALSE, FOREVER)
        if norm.on is None and not norm.active:
            return self._while_standing(norm, person, day)
        best = Standing(norm, FALSE, FOREVER)
        until = FOREVER
        for application in self.applications.get((provision, person), ()):
            value, change = self.value_on(application, day)
            until = min(until, change)
            if value > best.value:
                best = Standing(norm, value, change, application, application.trial)
        best.until = until
        return best

    def _while_standing(self, norm: Norm, person: str, day: Day) -> Standing:
        """A provision without a trigger falls on its bearers while it holds for some subject of the family."""
        best = Standing(norm, FALSE, FOREVER)
        subjects, until = self._subjects(norm, person, day)
        for subject, related in subjects:
            trial = try_norm(self, norm, subject, None, day)
            until = min(until, trial.until)
            value = min(trial.value, related)
            if value is FALSE:
                best.trial = best.trial or trial
                continue
            value, defeats, change = bar(self, norm, person, None, day, value)
            until = min(until, change)
            if value > best.value or best.application is None:
                application = Application(norm, person, subject, None, day, day, value, trial, defeats)
                best = Standing(norm, value, until, application, trial)
        best.until = until
        return best

    def _subjects(self, norm: Norm, bearer: str, day: Day) -> tuple[list[tuple[str, Truth]], Day]:
        """The people as whose bearer somebody is meant, and the next day on which that may change."""
        if norm.bearers.relations == ("self",) and norm.bearers.condition is None:
            return [(bearer, TRUE)], FOREVER
        found: list[tuple[str, Truth]] = []
        until = FOREVER
        for subject in self.family.people:
            for relation in norm.bearers.relations:
                until = min(until, self.relatives(subject, relation, day)[1])
            for person, related, judgement in bearers_of(self, norm, subject, None, day, all_of_them=True):
                if person == bearer:
                    until = min(until, judgement.until) if judgement is not None else until
                    if related is not FALSE:
                        found.append((subject, related))
        return found, until

    def value_on(self, application: Application, day: Day) -> tuple[Truth, Day]:
        """Whether an application holds on a day, and the next day on which that may change."""
        if day < application.lo:
            return FALSE, application.lo
        value, until = application.value, FOREVER
        if day < application.hi:
            value, until = min(value, UNKNOWN), application.hi
        end = self.end_of(application, day)
        if end is not None:
            if day >= end.latest:
                return FALSE, FOREVER
            if day >= end.earliest:
                value = min(value, UNKNOWN)
                until = min(until, end.latest)
            else:
                until = min(until, end.earliest)
        return value, until

    def end_of(self, application: Application, day: Day) -> Span | None:
        """When an application ends; before the run is settled, as far as can be seen on ``day``."""
        if application.ended is not None:
            return application.ended
        end = _follow(self, application, FOREVER if self.settled else day)
        if self.settled:
            application.ended = end if end is not None else NEVER_ENDS
        return end


NEVER_ENDS = Span(FOREVER, FOREVER)
_NONE = Entry(BEGINNING, FALSE, how="told")
_UNTOLD = Entry(BEGINNING, UNKNOWN, how="not asked")


def _within(since: Span, until: Span | None, day: Day) -> tuple[Truth, Day]:
    edges = [since.earliest, since.latest]
    value = TRUE if since.latest <= day else UNKNOWN if since.earliest <= day else FALSE
    if until is not None:
        edges += [until.earliest, until.latest]
        if day >= until.latest:
            value = FALSE
        elif day >= until.earliest:
            value = min(value, UNKNOWN)
    return value, min([edge for edge in edges if edge > day], default=FOREVER)


def _follow(history: History, application: Application, limit: Day) -> Span | None:
    """Ask the lasting condition from the start on, from change to change, up to ``limit``."""
    norm = application.norm
    held = [effect.state for effect in norm.effects if isinstance(effect, Loses)] if norm.decided else []
    if norm.lasts is None and not held and not norm.needs_force:
        return None
    day, doubtful = application.lo, None
    for _ in range(256):
        value, until = _lasting(history, application, held, day)
        if value is FALSE:
            return Span(doubtful if doubtful is not None else day, day)
        if value is UNKNOWN and doubtful is None:
            doubtful = day
        if until > limit or until >= FOREVER:
            break
        day = until
    return Span(doubtful, FOREVER) if doubtful is not None else None


def _lasting(history: History, application: Application, held: list[State], day: Day) -> tuple[Truth, Day]:
    norm = application.norm
    value, until = TRUE, FOREVER
    if norm.lasts is not None:
        view = history.view(application.bearer, day, application.event)
        judgement = judge(view, norm.lasts)
        value, until = judgement.value, judgement.until
    for state in held:
        entry, change = history.nationality(application.bearer, state, day)
        # What has just been lost by this very provision was held until that day.
        value, until = min(value, entry.value), min(until, change)
    if norm.needs_force:
        truth, change = norm.force.truth(day)
        if day >= application.hi:
            value = min(value, truth)
        until = min(until, change)
    return value, until
