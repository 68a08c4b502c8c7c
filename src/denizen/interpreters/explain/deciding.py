"""Decisions on nationality: they take effect through every ground that the law gives for them on their day."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from denizen.interpreters.explain import applying
from denizen.interpreters.explain.dependence import concerns, of_provision, reads
from denizen.interpreters.explain.nationality import Supposed
from denizen.interpreters.explain.records import DUSK, NOTHING, UNTOLD, Application, Occurrence, Somewhere
from denizen.interpreters.explain.scenario import Norm
from denizen.language.dates import BEGINNING, FOREVER, Day
from denizen.language.effects import Acquires, Loses
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, agreement

if TYPE_CHECKING:
    from denizen.interpreters.explain.transition import Run


@dataclass(eq=False, slots=True)
class Ground:
    """A provision on which the decision may rest, and what was found of it so far."""

    norm: Norm
    effect: Acquires | Loses
    match: Truth
    seen: set[Truth] = field(default_factory=set)
    made: Application | None = None


@dataclass(eq=False, slots=True)
class Ruling:
    """A decision being carried out, on its day or on every day it may fall on."""

    event: Occurrence
    grounds: list[Ground]
    reads: frozenset[str]
    person: str
    due: Day = BEGINNING
    open: bool = True

    def check(self, run: "Run") -> None:
        event = self.event
        if run.wave < DUSK:
            run.schedule(run.now, "follow", [self], DUSK)
            return
        if event.uncertain:
            asked = [ground for ground in self.grounds if ground.made is None or event.certainty is TRUE]
            with run.history.supposing(Supposed(event)):
                until = min((self._ask(run, ground) for ground in asked), default=FOREVER)
            if until <= event.hi:
                run.wake(self, until, DUSK)
            if event.hi > run.now:
                if self.due <= run.now:
                    run.wake(self, event.hi, DUSK)
                return
        else:
            for ground in self.grounds:
                self._ask(run, ground)
        self.open = False
        for ground in self.grounds:
            if ground.made is not None and event.uncertain:
                value = min(agreement(ground.seen), event.certainty)
                applying.conclude(run, ground.made, value, value, run.now)
        if event.told != UNTOLD and all(ground.made is None for ground in self.grounds):
            run.history.unsupported.append(event)

    def _ask(self, run: "Run", ground: Ground) -> Day:
        """Whether the ground supports the decision today; the answer is the next day on which that may differ."""
        norm, event = ground.norm, self.event
        standing = run.history.standing(norm.id, event.subject, run.now)
        force, until = norm.force.truth(run.now)
        value = min(ground.match, standing.value, force)
        ground.seen.add(value)
        if value is not FALSE and ground.made is None and standing.application is not None:
            ground.made = self._carry_out(run, ground, standing.application, min(value, event.certainty))
        return min(until, standing.until)

    def _carry_out(self, run: "Run", ground: Ground, basis: Application, value: Truth) -> Application:
        event = self.event
        made = Application(
            basis.norm, event.subject, basis.subject, event, run.now, event.hi, value, basis.trial, basis.defeats
        )
        made.follows = event.follows | basis.follows
        if event.uncertain:
            made.value = UNKNOWN
        applying.carry_out(run, made, ground.effect, event if event.uncertain else None, value)
        return made


def meet(run: "Run", event: Occurrence) -> None:
    """A decision, and every provision under which it may have been taken."""
    grounds = []
    for norm in run.norms.decided:
        for effect in norm.effects:
            if isinstance(effect, Acquires | Loses):
                match = _matches(norm, effect, event)
                if match is not FALSE:
                    grounds.append(Ground(norm, effect, match))
    if not grounds:
        if event.told != UNTOLD:
            run.history.unsupported.append(event)
        return
    asked = NOTHING
    if event.uncertain:
        asked = asked.union(*(reads(run.norms, each.norm) | {of_provision(each.norm.id)} for each in grounds))
    alone = all(concerns(run.norms, each.norm, event.subject) for each in grounds)
    ruling = Ruling(event, grounds, asked, event.subject if alone else "")
    run.jobs[id(ruling)] = ruling
    if event.uncertain:
        run.watch(ruling)


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
