"""What became of a family: its events, nationalities and the provisions that came to apply, for every day at once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from denizen.cases.model import Family
from denizen.interpreters.explain.evaluate import View, judge
from denizen.interpreters.explain.judgement import Judgement
from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.language.dates import BEGINNING, FOREVER, Day, Span
from denizen.language.effects import Loses
from denizen.language.nodes import Node
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, conjunction, negation


@dataclass(eq=False, slots=True)
class Occurrence:
    """An event, told or derived, on a day between ``lo`` and ``hi`` (inclusive).

    ``certainty`` says whether it happened at all. A derived event that is still pending is unknown until its cause
    is settled.
    """

    kind: str
    subject: str
    lo: Day
    hi: Day
    details: Mapping[str, Any]
    certainty: Truth = TRUE
    cause: "Application | None" = None
    told: str = ""

    @property
    def span(self) -> Span:
        return Span(self.lo, self.hi)

    @property
    def state(self) -> State:
        state: State = self.details.get("state", "")
        return state


@dataclass(eq=False, slots=True)
class Entry:
    """From ``day`` on, the nationality has this value.

    ``since`` is when the value that is settling began; ``how`` is what is told or the manner of loss; ``void`` says
    that the nationality was annulled or found never to have been.
    """

    day: Day
    value: Truth
    title: str = ""
    since: Span | None = None
    how: str = ""
    void: bool = False
    ever: Truth = FALSE
    causes: "tuple[Application | Occurrence, ...]" = ()


@dataclass(eq=False, slots=True)
class Trial:
    """A provision tried on a person: its value, and every judgement that went into it.

    ``reasons`` are pairs of a role (``force``, ``event``, ``reach``, ``when``, ``unless``) and a judgement or note.
    """

    norm: Norm
    subject: str
    event: Occurrence | None
    day: Day
    value: Truth
    until: Day
    reasons: list[tuple[str, Any]]

    @property
    def in_force(self) -> Truth:
        """Whether the text was in force."""
        return next((reason for role, reason in self.reasons if role == "force"), FALSE)

    @property
    def if_in_force(self) -> Truth:
        """The value the conditions alone would give."""
        values = [
            negation(reason.value) if role == "unless" else reason.value
            for role, reason in self.reasons
            if role in ("when", "unless")
        ]
        return conjunction(values)


@dataclass(eq=False, slots=True)
class Application:
    """A provision that applies, or may apply, to a bearer from a day in ``start`` on.

    ``barred`` lists the trials of the safeguards that defeat it. ``breached`` and ``fulfilled`` concern duties.
    """

    norm: Norm
    bearer: str
    subject: str
    event: Occurrence | None
    lo: Day
    hi: Day
    value: Truth
    trial: Trial
    defeats: tuple[Trial, ...] = ()
    ended: Span | None = None
    due: Span | None = None
    fulfilled: Truth = FALSE
    breach: Occurrence | None = None

    @property
    def start(self) -> Span:
        return Span(self.lo, self.hi)


@dataclass(eq=False, slots=True)
class Standing:
    """Whether a provision applies to a person on a day, and by which application or trial."""

    norm: Norm | None
    value: Truth
    until: Day
    application: Application | None = None
    trial: Trial | None = None


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
            found = self._views[key] = View(self, people, event, day)
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


# --- trying a provision ----------------------------------------------------------------------------------------------


def try_norm(
    history: History, norm: Norm, subject: str, event: Occurrence | None, day: Day, *, thorough: bool = False
) -> Trial:
    """Try a provision on a person and a day, as if its event (already matched) fell on that day.

    Stops at the first condition that fails unless ``thorough``.
    """
    reasons: list[tuple[str, Any]] = []
    value, until = norm.force.truth(day)
    reasons.append(("force", value))
    if value is FALSE and not thorough:
        return Trial(norm, subject, event, day, FALSE, until, reasons)
    view = history.view(subject, day, event)
    for role, conditions in (("when", norm.when), ("unless", norm.unless)):
        for condition in conditions:
            judgement = judge(view, condition)
            truth = judgement.value if role == "when" else Truth(2 - judgement.value)
            reasons.append((role, judgement))
            if truth is FALSE:
                if not thorough:
                    return Trial(norm, subject, event, day, FALSE, judgement.until, reasons)
                value = FALSE
            value = min(value, truth)
            until = min(until, judgement.until)
    return Trial(norm, subject, event, day, value, until, reasons)


def bearers_of(
    history: History, norm: Norm, subject: str, event: Occurrence | None, day: Day, *, all_of_them: bool = False
) -> Iterator[tuple[str, Truth, Judgement | None]]:
    """The people on whom the effects fall, each with whether they are in that relation and meet the condition.

    ``all_of_them`` also gives those who are known not to.
    """
    condition: Node | None = norm.bearers.condition
    for relation in norm.bearers.relations:
        people, _ = history.relatives(subject, relation, day)
        for person, related in people:
            if condition is None:
                yield person, related, None
                continue
            judgement = judge(history.view(subject, day, event, person), condition)
            truth = min(related, judgement.value)
            if truth is not FALSE or all_of_them:
                yield person, truth, judgement


def bar(
    history: History, norm: Norm, bearer: str, event: Occurrence | None, day: Day, value: Truth
) -> tuple[Truth, tuple[Trial, ...], Day]:
    """Lower a value by the safeguards that defeat the provision for this bearer."""
    found: list[Trial] = []
    until = FOREVER
    for defeater in history.norms.defeaters.get(norm.id, ()):
        if defeater.on is not None:
            standing = history.standing(defeater.id, bearer, day)
            trial, truth, change = standing.trial, standing.value, standing.until
        else:
            trial = try_norm(history, defeater, bearer, event, day)
            truth, change = trial.value, trial.until
        until = min(until, change)
        if truth is not FALSE and trial is not None:
            truth, _, change = bar(history, defeater, bearer, event, day, truth)
            until = min(until, change)
        if truth is not FALSE and trial is not None:
            found.append(trial)
            value = min(value, Truth(2 - truth))
    return value, tuple(found), until
