"""Duties with a deadline: the day after their last day they are breached, unless fulfilled or no longer owed."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from denizen.interpreters.explain import lasting
from denizen.interpreters.explain.dependence import concerns, reads
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.names import of_pattern, of_provision
from denizen.interpreters.explain.nationality import Supposed
from denizen.interpreters.explain.records import DAWN, Application, Occurrence
from denizen.interpreters.explain.terms import matches
from denizen.language.dates import BEGINNING, FOREVER, Day, Duration, Span, shift_span
from denizen.language.effects import Owes
from denizen.language.nodes import Pattern
from denizen.language.truth import FALSE, UNKNOWN, Truth, agreement

if TYPE_CHECKING:
    from denizen.interpreters.explain.transition import Run


@dataclass(eq=False, slots=True)
class Deadline:
    """The last day of a duty, which is uncertain if its beginning is; ``event`` is the breach once it is possible."""

    wave: ClassVar[int] = DAWN
    application: Application
    effect: Owes
    term: Duration
    reads: frozenset[str]
    person: str
    due: Day = BEGINNING
    open: bool = True
    seen: set[Truth] = field(default_factory=set)
    event: Occurrence | None = None

    def last_day(self) -> Span:
        return shift_span(self.application.start, self.term)

    def check(self, run: "Run") -> None:
        """Ask whether the duty is breached if its last day was yesterday."""
        application, span = self.application, self.last_day()
        application.due = span
        if self.event is not None and self.event.pending:
            self.event.hi = max(self.event.lo, _day_after(span.latest))
        if run.now <= span.earliest:
            run.wake(self, span.earliest + 1)
            return
        last = run.now > span.latest
        if self.event is not None and agreement(self.seen) is UNKNOWN and not last:
            self.reads = frozenset((of_provision(application.norm.id),))
            run.wake(self, _day_after(span.latest))  # further days can add nothing
            return
        if self.event is None:
            value, until = self._unmet(run, span)
        else:
            with run.history.supposing(Supposed(self.event)):
                value, until = self._unmet(run, span)
        self.seen.add(value)
        if application.value is FALSE:
            self.seen = {FALSE}
        if self.event is None and value is not FALSE:
            self._breach(run, span, value if span.exact else UNKNOWN)
        if not last:
            run.wake(self, min(_day_after(until), _day_after(span.latest)))
            return
        self.open = False
        application.breach = self.event
        if self.event is not None and self.event.pending:
            self.event.certainty = agreement(self.seen)
            self.event.hi = max(self.event.lo, run.now)
            run.settle_event(self.event)

    def _unmet(self, run: "Run", span: Span) -> tuple[Truth, Day]:
        """Whether the duty was still owed yesterday and nothing fulfilled it, and how long that stays so."""
        application = self.application
        application.fulfilled = fulfilment(run.history, application, self.effect.fulfilled_by, span)
        owed, until = lasting.value_on(run.history, application, run.now - 1)
        return min(Truth(2 - application.fulfilled), owed), until

    def _breach(self, run: "Run", span: Span, value: Truth) -> None:
        application = self.application
        details = {"state": self.effect.state, "provision": application.norm.id}
        event = Occurrence(
            "breaches", application.bearer, run.now, max(run.now, _day_after(span.latest)), details, value
        )
        event.cause = application
        event.pending = not span.exact
        event.follows = application.follows | {event} if event.pending else application.follows
        self.event = application.breach = event
        run.make(event)


def impose(run: "Run", application: Application, effect: Owes, term: Duration) -> None:
    """A duty begins, or may, and with it its term."""
    norm = application.norm
    asked = reads(run.norms, norm) | {of_provision(norm.id)}
    if effect.fulfilled_by is not None:
        asked |= frozenset(of_pattern(effect.fulfilled_by))
    deadline = Deadline(application, effect, term, asked, concerns(run.norms, norm, application.bearer))
    application.due = deadline.last_day()
    run.watch(deadline)
    run.wake(deadline, application.due.earliest + 1)


def _day_after(day: Day) -> Day:
    return min(day + 1, FOREVER)


def fulfilment(history: History, application: Application, pattern: Pattern | None, due: Span) -> Truth:
    """Whether an event of the pattern fell between the start of a duty and its last day."""
    if pattern is None:
        return FALSE
    best = FALSE
    supposed = history.supposed
    for occurrence in history.occurrences.get((application.bearer, pattern.kind), ()):
        if supposed is not None and supposed.absent in occurrence.follows:
            continue
        truth = min(matches(pattern, occurrence.details), occurrence.certainty)
        if occurrence.lo > due.latest or occurrence.hi < application.lo:
            truth = FALSE
        elif occurrence.pending or occurrence.hi > due.earliest or occurrence.lo < application.hi:
            truth = min(truth, UNKNOWN)
        best = max(best, truth)
    return best
