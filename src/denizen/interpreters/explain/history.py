"""What became of a family: its events, nationalities and the provisions that came to apply, for every day at once."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from denizen.cases.model import Family
from denizen.interpreters.explain import lasting
from denizen.interpreters.explain.evaluate import MEANINGS, View
from denizen.interpreters.explain.nationality import Supposed, Track
from denizen.interpreters.explain.records import TOLD, Application, Entry, Occurrence, Standing
from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.interpreters.explain.trying import bar, bearers_of, try_norm
from denizen.language.dates import BEGINNING, FOREVER, Day, Span
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth

_NONE = Entry(BEGINNING, FALSE, how="told")
_UNTOLD = Entry(BEGINNING, UNKNOWN, how="not asked")


@dataclass(eq=False, slots=True)
class History:
    """The result of a run; see :func:`denizen.interpreters.explain.transition.run`.

    ``moments`` counts the steps the run took, ``effort`` what it judged on them. While it goes on, ``now`` is the day
    it has come to, ``tracks`` holds what may still become of each nationality, and ``supposed`` what is taken for
    granted to judge one matter. Where readings are compared, ``differing`` are those that would have made a difference
    (pairs of provision and reading), each with the day on which it first would have.
    """

    norms: Norms
    family: Family
    states: tuple[State, ...]
    occurrences: dict[tuple[str, str], list[Occurrence]] = field(default_factory=dict)
    nationalities: dict[tuple[str, State], list[Entry]] = field(default_factory=dict)
    applications: dict[tuple[str, str], list[Application]] = field(default_factory=dict)
    defeated: list[Application] = field(default_factory=list)
    unsupported: list[Occurrence] = field(default_factory=list)
    conflicts: list[tuple[str, State, Day, tuple[Any, ...]]] = field(default_factory=list)
    differing: dict[tuple[str, str], Day] = field(default_factory=dict)
    settled: bool = False
    moments: int = 0
    effort: int = 0
    now: Day = BEGINNING
    tracks: dict[tuple[str, State], Track] = field(default_factory=dict)
    supposed: Supposed | None = None
    _views: dict[Any, View] = field(default_factory=dict)
    _supposed_views: dict[Supposed, dict[Any, View]] = field(default_factory=dict)

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
        self._supposed_views.clear()

    @contextmanager
    def supposing(self, supposed: Supposed) -> Iterator[None]:
        """Judge something under a supposition."""
        kept = self.supposed, self._views
        self.supposed, self._views = supposed, self._supposed_views.setdefault(supposed, {})
        try:
            yield
        finally:
            self.supposed, self._views = kept

    # --- look-ups

    def nationality(self, person: str, state: State, day: Day) -> tuple[Entry, Day]:
        """The entry that governs a day, and the day of the next one."""
        if self.supposed is not None:
            for other, where, value in self.supposed.given:
                if other == person and where == state and self._as_now(person, state, day):
                    last = self.nationalities[(person, state)][-1]
                    return Entry(self.now, value, last.title, titles=last.titles), FOREVER
        if self.supposed is not None and day >= self.now:
            track = self.tracks.get((person, state))
            entry = track.under(self.supposed, self.now) if track is not None else None
            if entry is not None:
                return entry, FOREVER
        entries = self.nationalities.get((person, state))
        if not entries:
            return (_NONE if self.family.people[person].others == "none" else _UNTOLD), FOREVER
        supposed = self.supposed
        if supposed is not None and supposed.born == person:
            day = self._settled_with_the_birth(entries, person, day)
        found, until = entries[0], FOREVER
        absent = None if self.supposed is None else self.supposed.absent
        for entry in entries[1:]:
            if entry.day > day:
                until = entry.day
                break
            if absent is None or not _follows_alone(entry, found, absent):
                found = entry
        return found, until

    def _as_now(self, person: str, state: State, day: Day) -> bool:
        """Whether a nationality, not known as it may be, surely is as it was on a day."""
        if day >= self.now:
            return True
        track, last = self.tracks.get((person, state)), self.nationalities[(person, state)][-1]
        if track is None or track.open is not None or day < last.day:
            return False
        return all(change.hi[0] <= day for change in track.live)

    def _settled_with_the_birth(self, entries: Sequence[Entry], person: str, day: Day) -> Day:
        """The day on which what came with the birth alone is in the entries, if nothing else came meanwhile."""
        span = self.family.people[person].born
        if not span.earliest <= day < span.latest:
            return day
        meanwhile = [entry for entry in entries if span.earliest <= entry.day <= span.latest]
        return span.latest if all(_with_birth(cause, span) for entry in meanwhile for cause in entry.causes) else day

    def relatives(self, person: str, relation: str, day: Day) -> tuple[list[tuple[str, Truth]], Day]:
        """The relatives of a kind on a day, each with whether the relation then holds; and the next day of change."""
        if relation == "self":
            return [(person, TRUE)], FOREVER
        if relation == "spouse":
            pairs = [(union.spouse, union.since, union.until) for union in self.family.people[person].unions]
        else:  # only those already born count
            people = self.family.people
            pairs = [(other, people[other].born, None) for other in self.family.relatives(person, relation)]
        found: dict[str, Truth] = {}
        until = FOREVER
        for other, since, end in pairs:
            truth, change = within(since, end, day)
            until = min(until, change)
            if truth is not FALSE and other in self.family.people:
                found[other] = max(truth, found.get(other, FALSE))
        return list(found.items()), until

    def kin(self, person: str, relations: tuple[str, ...]) -> tuple[str, ...]:
        """Everybody who at some time is in one of these relations to a person."""
        found: list[str] = []
        for relation in relations:
            if relation == "self":
                found.append(person)
            elif relation == "spouse":
                found.extend(union.spouse for union in self.family.people[person].unions)
            else:
                found.extend(self.family.relatives(person, relation))
        return tuple(dict.fromkeys(each for each in found if each in self.family.people))

    def life(self, person: str) -> Span:
        """From the birth of a person to the account."""
        born = self.family.people[person].born
        return Span(born.earliest, max(self.family.told, born.latest))

    def born(self, person: str, day: Day) -> tuple[Truth, Day]:
        """Whether a person was born by a day, and the next day on which that may change."""
        span = self.family.people[person].born
        if day >= span.latest:
            return TRUE, FOREVER
        return (UNKNOWN, span.latest) if day >= span.earliest else (FALSE, span.earliest)

    # --- provisions on a day

    def standing(self, provision: str, person: str, day: Day) -> Standing:
        """Whether a provision applies to a person on a day."""
        norm = self.norms.by_id.get(provision)
        best = Standing(norm, FALSE, FOREVER)
        if norm is None or not norm.live:
            return best
        if norm.on is None:
            return self._while_standing(norm, person, day)
        until = FOREVER
        for application in self.applications.get((provision, person), ()):
            if self.supposed is not None and self.supposed.absent in application.follows:
                continue
            value, change = lasting.value_on(self, application, day)
            until = min(until, change)
            if value > best.value:
                best = Standing(norm, value, change, application, application.trial)
        best.until = until
        return best

    def _while_standing(self, norm: Norm, person: str, day: Day) -> Standing:
        """A provision without a trigger falls on its bearers while it holds for some subject of the family."""
        best = Standing(norm, FALSE, FOREVER)
        alive, until = self.born(person, day)
        force, change = norm.force.truth(day)
        if alive is FALSE or force is FALSE:
            best.until = max(until if alive is FALSE else day, change if force is FALSE else day)
            return best
        subjects, change = self._subjects(norm, person, day)
        until = min(until, change)
        for subject, related in subjects:
            trial = try_norm(self, norm, subject, None, day)
            until = min(until, trial.until)
            value = min(trial.value, related, alive)
            if value is FALSE:
                best.trial = best.trial or trial
                continue
            value, defeats, change = bar(self, norm, person, None, day, value)
            until = min(until, change)
            if value > best.value or best.application is None:
                application = Application(norm, person, subject, None, day, day, value, trial, defeats)
                best = Standing(norm, value, until, application, trial)
        if norm.active and best.value is not FALSE:
            best.application = self._recorded(norm, person, day) or best.application
        best.until = until
        return best

    def _subjects(self, norm: Norm, bearer: str, day: Day) -> tuple[list[tuple[str, Truth]], Day]:
        """The people through whom a provision may fall on a bearer."""
        if norm.falls_on_the_subject:
            return [(bearer, TRUE)], FOREVER
        found: list[tuple[str, Truth]] = []
        until = FOREVER
        for subject in self.family.people:
            alive, change = self.born(subject, day)
            until = min(until, change)
            if alive is FALSE:
                continue
            bearers, change = bearers_of(self, norm, subject, None, day)
            until = min(until, change)
            found.extend((subject, min(each.truth, alive)) for each in bearers if each.person == bearer)
        return found, until

    def _recorded(self, norm: Norm, person: str, day: Day) -> Application | None:
        """The application that carries the deadline of a duty without a trigger."""
        found = None
        for application in self.applications.get((norm.id, person), ()):
            if application.lo <= day and (application.ended is None or day < application.ended.latest):
                found = application
        return found

    def value_on(self, application: Application, day: Day) -> tuple[Truth, Day]:
        """Whether an application holds on a day, and the next day on which that may change."""
        return lasting.value_on(self, application, day)

    def end_of(self, application: Application, day: Day) -> Span | None:
        """When an application ends; before the run is settled, as far as can be seen on ``day``."""
        if application.ended is not None or application.norm.on is None:
            return application.ended
        if not self.settled:
            return lasting.end_of(self, application, day)
        end = lasting.end_of(self, application, FOREVER)
        application.ended = end if end is not None else lasting.NEVER_ENDS
        return end


def _with_birth(cause: Application | Occurrence, born: Span) -> bool:
    """Whether a nationality came on the day of birth, whichever that was."""
    event = cause.event if isinstance(cause, Application) else cause
    if event is None:
        return False
    by_birth = event.kind == "is born" or (event.kind == "acquires" and event.told == TOLD)
    return by_birth and (event.lo, event.hi) == (born.earliest, born.latest)


def _follows_alone(entry: Entry, before: Entry, absent: Any) -> bool:
    """Whether an entry differs from the one before by what is supposed to lie ahead, and by nothing else."""
    others = [cause for cause in entry.causes if absent not in cause.follows]
    return len(others) < len(entry.causes) and set(others) == set(before.causes)


def within(since: Span, until: Span | None, day: Day) -> tuple[Truth, Day]:
    """Whether a day lies in a stretch of time whose ends may be known in part, and the next day of change."""
    edges = [since.earliest, since.latest]
    value = TRUE if since.latest <= day else UNKNOWN if since.earliest <= day else FALSE
    if until is not None:
        edges += [until.earliest, until.latest]
        if day >= until.latest:
            value = FALSE
        elif day >= until.earliest:
            value = min(value, UNKNOWN)
    return value, min([edge for edge in edges if edge > day], default=FOREVER)
