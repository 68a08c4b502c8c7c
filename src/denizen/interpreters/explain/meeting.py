"""Provisions set in motion by an event, on the day of the event or on every day it may fall on."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, ClassVar

from denizen.interpreters.explain import applying
from denizen.interpreters.explain.dependence import concerns, reads, reads_of
from denizen.interpreters.explain.judgement import Judgement
from denizen.interpreters.explain.nationality import Supposed
from denizen.interpreters.explain.records import DAWN, NOTHING, Application, Occurrence, Trial
from denizen.interpreters.explain.scenario import Norm
from denizen.interpreters.explain.terms import matches
from denizen.interpreters.explain.trying import Found, bar, bearers_of, try_norm
from denizen.language.dates import BEGINNING, FOREVER, Day, Span
from denizen.language.effects import Acquires
from denizen.language.force import Stage
from denizen.language.provisions import Reach
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, agreement, negation

if TYPE_CHECKING:
    from denizen.interpreters.explain.transition import Run


@dataclass(slots=True)
class Course:
    """What was found for one bearer on the days tried so far; ``ceased`` is when it last came out false for good."""

    values: set[Truth] = field(default_factory=set)
    strengths: set[Truth] = field(default_factory=set)
    ceased: Day | None = None


@dataclass(eq=False, slots=True)
class Pending:
    """A provision being tried on an event; ``start`` is the beginning of a text that covers it only later.

    ``begun`` are the applications that may have begun.
    """

    wave: ClassVar[int] = 0
    norm: Norm
    event: Occurrence
    match: Truth
    start: Span | None
    reads: frozenset[str]
    person: str
    due: Day = BEGINNING
    open: bool = True
    days: int = 0
    begun: dict[str, Application] = field(default_factory=dict)
    courses: dict[str, Course] = field(default_factory=dict)

    @property
    def last(self) -> Day:
        """The last day on which the provision may be set in motion."""
        return self.event.hi if self.start is None else max(self.event.hi, self.start.latest)

    @property
    def origin(self) -> Any:
        """What makes the day uncertain: the event, or the text that covers it later."""
        return self.event if self.start is None else self

    @property
    def exact(self) -> bool:
        """The day is known: that of the event, or that of the later text."""
        event, start = self.event, self.start
        if start is None or event.pending:
            return not event.uncertain
        return max(event.lo, start.earliest) == max(event.hi, start.latest)

    def check(self, run: "Run") -> None:
        """Try the provision as if the event fell today; begin, weakly, what may apply, and settle on the last day."""
        if self.exact:
            found, _ = self._try(run, None)
            for bearer, each in found.items():
                each.value = min(each.value, self.event.certainty)
                each.strength = min(each.strength, self.event.certainty)
                self._begin(run, bearer, each, None)
            self.open = False
            return
        if not self._foregone(run):
            maker = run.makers.get(self.event)
            found, until = self._try(run, Supposed(self.origin, NOTHING if maker is None else frozenset((maker,))))
            self._take(run, found)
            if self._foregone(run):
                self.reads = NOTHING
            elif until <= self.last:
                run.wake(self, until)
        if self.last > run.now:
            if self.due <= run.now:
                run.wake(self, self.last)
            return
        if self.event.pending:
            return  # what makes the event is yet to be settled
        self.open = False
        for bearer, application in self.begun.items():
            course = self.courses[bearer]
            certainty = self.event.certainty
            value, strength = min(agreement(course.values), certainty), min(agreement(course.strengths), certainty)
            applying.conclude(run, application, value, strength, course.ceased or self.last)

    def _foregone(self, run: "Run") -> bool:
        """Whether further days can add nothing: nobody else can be a bearer, and for all it will stay unknown."""
        if not self.begun or not all(person in self.begun for person in self._bearers(run)):
            return False
        return self.event.doubtful or all(
            agreement(course.values) is UNKNOWN and agreement(course.strengths) is UNKNOWN
            for course in self.courses.values()
        )

    def _bearers(self, run: "Run") -> tuple[str, ...]:
        """Everybody on whom the effects may ever fall."""
        if self.norm.falls_on_the_subject:
            return (self.event.subject,)
        return run.history.kin(self.event.subject, self.norm.bearers.relations)

    def _try(self, run: "Run", supposed: Supposed | None) -> tuple[dict[str, Found], Day]:
        """The value for each bearer today, and the next day on which it may differ."""
        if supposed is None:
            found, until = self._judge(run)
        else:
            with run.history.supposing(supposed):
                found, until = self._judge(run)
        asked, effect = self.reads, self.norm.status_change
        if effect is not None:
            target = TRUE if isinstance(effect, Acquires) else FALSE
            for bearer, each in found.items():
                if each.value is UNKNOWN:
                    given = ((bearer, effect.state, negation(target)),)
                    with run.history.supposing(replace(supposed or Supposed(), given=given)):
                        again, change = self._judge(run)
                    until = min(until, change)
                    each.strength = again[bearer].value if bearer in again else FALSE
        self.reads = asked
        return found, until

    def _judge(self, run: "Run") -> tuple[dict[str, Found], Day]:
        norm, event, history = self.norm, self.event, run.history
        awaited = self.start is not None and run.now < self.start.latest
        trial = try_norm(history, norm, event.subject, event, run.now, awaited=awaited)
        reached, until = _reached(norm.provision.reach, event, run.now)
        reached = min(self.match, reached)
        failing = trial.reasons[-1]
        trial.reasons.append(("reach", reached))
        trial.value = value = min(trial.value, reached)
        until = min(until, trial.until)
        found: dict[str, Found] = {}
        self.reads = reads(run.norms, norm)
        if value is FALSE:
            # it stays so until the one condition that failed is met
            if norm.id not in run.norms.rivals:
                self.reads = reads_of(run.norms, failing[1].node) if isinstance(failing[1], Judgement) else NOTHING
            return found, until
        bearers, change = bearers_of(history, norm, event.subject, event, run.now)
        until = min(until, change)
        for bearer, related, judgement in bearers:
            own = trial
            if judgement is not None:
                reasons = [*trial.reasons, ("when", judgement)]
                own = Trial(norm, trial.subject, event, trial.day, value, trial.until, reasons)
            final, defeats, change = bar(history, norm, bearer, event, run.now, min(value, related))
            until = min(until, change)
            found[bearer] = Found(final, own, defeats, final)
        return found, until

    def _take(self, run: "Run", found: dict[str, Found]) -> None:
        """Take note of what was found on one more day."""
        self.days += 1
        for bearer in {**self.courses, **found}:
            course = self.courses.get(bearer)
            if course is None:
                course = self.courses[bearer] = Course()
                if self.days > 1:
                    course.values.add(FALSE)
                    course.strengths.add(FALSE)
            each = found.get(bearer)
            course.values.add(each.value if each is not None else FALSE)
            course.strengths.add(each.strength if each is not None else FALSE)
            if each is not None and each.value is not FALSE:
                course.ceased = None
            elif course.ceased is None:
                course.ceased = run.now
            if each is not None and bearer not in self.begun:
                self._begin(run, bearer, each, self.origin)

    def _begin(self, run: "Run", bearer: str, found: Found, origin: Any) -> None:
        event = self.event
        value = found.value if origin is None or found.value is FALSE else UNKNOWN
        hi = run.now if origin is None else self.last
        made = Application(
            self.norm,
            bearer,
            event.subject,
            event,
            run.now,
            hi,
            value,
            found.trial,
            found.defeats,
            follows=event.follows,
            strength=found.strength,
        )
        if value is FALSE:
            if not self.courses or self.courses[bearer].values == {FALSE}:
                run.history.defeated.append(made)
            return
        if origin is self:
            made.follows = event.follows | {self}
        if origin is not None:
            self.begun[bearer] = made
        applying.begin(run, made, origin, found.strength)


def meet(run: "Run", norm: Norm, event: Occurrence) -> None:
    """A provision meets an event of the kind it waits for."""
    assert norm.on is not None
    match = matches(norm.on, event.details)
    if match is FALSE:
        return
    if not norm.provision.reach.looks_back:
        _try_from_now(run, norm, event, match, None)
        return
    begun = False
    for step in norm.force.steps:
        if step.stage is Stage.IN_FORCE:
            if step.start.latest <= event.lo:
                begun = True
            else:
                run.schedule(max(event.lo, step.start.earliest), "late", (norm, event, match, step.start), DAWN)
    if begun and norm.force.truth(event.lo)[0] is not FALSE:
        _try_from_now(run, norm, event, match, None)


def meet_late(run: "Run", norm: Norm, event: Occurrence, match: Truth, start: Span) -> None:
    """A text that enters into force covers an older event from then on."""
    _try_from_now(run, norm, event, match, start)


def _try_from_now(run: "Run", norm: Norm, event: Occurrence, match: Truth, start: Span | None) -> None:
    person = concerns(run.norms, norm, event.subject)
    pending = Pending(norm, event, match, start, reads(run.norms, norm), person)
    run.jobs[id(pending)] = pending
    if event.uncertain or start is not None:
        run.watch(pending)


def _reached(reach: Reach, event: Occurrence, now: Day) -> tuple[Truth, Day]:
    """Whether the text covers an event of that day, and the next day on which that may differ."""
    lo, hi = (event.lo, event.hi) if reach.looks_back else (now, now)
    value, until = TRUE, FOREVER
    for edge in (reach.since, reach.until):
        if edge is not None and edge > now:
            until = min(until, edge)
    if reach.since is not None:
        value = min(value, TRUE if lo >= reach.since else FALSE if hi < reach.since else UNKNOWN)
    if reach.until is not None:
        value = min(value, TRUE if hi < reach.until else FALSE if lo >= reach.until else UNKNOWN)
    return value, until
