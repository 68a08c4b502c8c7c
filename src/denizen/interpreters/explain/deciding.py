"""Decisions on nationality: they take effect through every ground that the law gives for them on their day."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar

from denizen.interpreters.explain import applying
from denizen.interpreters.explain.dependence import concerns, reads
from denizen.interpreters.explain.names import of_provision
from denizen.interpreters.explain.nationality import Supposed
from denizen.interpreters.explain.records import DUSK, NOTHING, UNTOLD, Application, Occurrence, Somewhere
from denizen.interpreters.explain.scenario import Norm
from denizen.language.dates import BEGINNING, Day
from denizen.language.effects import Acquires, Loses
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, agreement

if TYPE_CHECKING:
    from denizen.interpreters.explain.transition import Run


@dataclass(eq=False, slots=True)
class Ground:
    """A provision on which a decision may rest, and what was found of it on the days tried so far.

    ``grounds`` are all those of one decision, this one among them; ``concerned`` is what it reads while in force.
    """

    wave: ClassVar[int] = DUSK
    event: Occurrence
    norm: Norm
    effect: Acquires | Loses
    match: Truth
    concerned: frozenset[str]
    person: str
    grounds: "list[Ground]"
    reads: frozenset[str] = NOTHING
    due: Day = BEGINNING
    open: bool = True
    seen: set[Truth] = field(default_factory=set)
    made: Application | None = None

    def check(self, run: "Run") -> None:
        """Ask whether the decision can rest on it, on its day or on every day it may fall on."""
        event = self.event
        if run.wave < DUSK:
            run.schedule(run.now, "follow", [self], DUSK)
            return
        if not event.uncertain:
            self._ask(run)
        elif self.made is None or event.certainty is TRUE:
            with run.history.supposing(Supposed(event)):
                until = self._ask(run)
            if until <= event.hi:
                run.wake(self, until)
        if event.uncertain and event.hi > run.now:
            if self.due <= run.now:
                run.wake(self, event.hi)
            return
        self._close(run)

    def _close(self, run: "Run") -> None:
        event = self.event
        self.open = False
        if self.made is not None and event.uncertain:
            value = min(agreement(self.seen), event.certainty)
            applying.conclude(run, self.made, value, value, run.now)
        if event.told != UNTOLD and not any(each.open or each.made is not None for each in self.grounds):
            run.history.unsupported.append(event)

    def _ask(self, run: "Run") -> Day:
        """Whether the ground supports the decision today; the answer is the next day on which that may differ."""
        norm, event = self.norm, self.event
        force, until = norm.force.truth(run.now)
        if force is FALSE:
            self.seen.add(FALSE)
            self.reads = NOTHING  # until the text is in force, nothing else matters
            return until
        self.reads = self.concerned
        standing = run.history.standing(norm.id, event.subject, run.now)
        value = min(self.match, standing.value, force)
        self.seen.add(value)
        if value is not FALSE and self.made is None and standing.application is not None:
            strength = min(self.match, force, event.certainty, self._strength(run, standing.value))
            self.made = self._carry_out(run, standing.application, min(value, event.certainty), strength)
        return min(until, standing.until)

    def _strength(self, run: "Run", value: Truth) -> Truth:
        """What the ground comes to if the nationality is not yet as the decision wants it."""
        if value is not UNKNOWN or self.norm.status_change is None:
            return value
        before = FALSE if isinstance(self.effect, Acquires) else TRUE
        given = ((self.event.subject, self.effect.state, before),)
        with run.history.supposing(replace(run.history.supposed or Supposed(), given=given)):
            return run.history.standing(self.norm.id, self.event.subject, run.now).value

    def _carry_out(self, run: "Run", basis: Application, value: Truth, strength: Truth) -> Application:
        event = self.event
        made = Application(
            basis.norm, event.subject, basis.subject, event, run.now, event.hi, value, basis.trial, basis.defeats
        )
        made.follows = event.follows | basis.follows
        if event.uncertain:
            made.value = UNKNOWN
        applying.carry_out(run, made, self.effect, event if event.uncertain else None, strength)
        return made


def meet(run: "Run", event: Occurrence) -> None:
    """A decision, and every provision under which it may have been taken."""
    grounds: list[Ground] = []
    for norm in run.norms.decided:
        for effect in norm.effects:
            if isinstance(effect, Acquires | Loses):
                match = _matches(norm, effect, event)
                if match is not FALSE:
                    asked = reads(run.norms, norm) | {of_provision(norm.id)} if event.uncertain else NOTHING
                    person = concerns(run.norms, norm, event.subject)
                    grounds.append(Ground(event, norm, effect, match, asked, person, grounds))
    if not grounds and event.told != UNTOLD:
        run.history.unsupported.append(event)
    for ground in grounds:
        run.jobs[id(ground)] = ground
        if event.uncertain:
            run.watch(ground)


def _matches(norm: Norm, effect: Acquires | Loses, event: Occurrence) -> Truth:
    """Whether a decision, as far as it is told, is one that the effect waits for."""
    state, about, ground = (event.details.get(name) for name in ("state", "about", "ground"))
    value = TRUE
    if isinstance(state, Somewhere):
        value = FALSE if effect.state in state.besides else UNKNOWN
    elif state != effect.state:
        return FALSE
    if about is None:
        value = min(value, UNKNOWN)
    elif about != ("admission" if isinstance(effect, Acquires) else effect.about):
        return FALSE
    return FALSE if ground is not None and ground != norm.id else value
