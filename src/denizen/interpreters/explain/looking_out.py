"""Provisions that would make something happen if read otherwise: looked out for, and noted when they would."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from denizen.interpreters.explain.dependence import concerns, reads
from denizen.interpreters.explain.records import DAWN
from denizen.interpreters.explain.scenario import Norm
from denizen.interpreters.explain.trying import try_as_read
from denizen.interpreters.explain.watching import found_for
from denizen.language.dates import BEGINNING, Day
from denizen.language.truth import FALSE

if TYPE_CHECKING:
    from denizen.interpreters.explain.transition import Run


@dataclass(eq=False, slots=True)
class Lookout:
    """A provision under a reading that makes it active, which it is not under the one chosen; for one person."""

    wave: ClassVar[int] = DAWN
    rival: Norm
    subject: str
    reads: frozenset[str]
    person: str
    due: Day = BEGINNING
    open: bool = True
    started: bool = False

    def check(self, run: "Run") -> None:
        noted, differing = (self.rival.id, self.rival.reading), run.history.differing
        if noted in differing or not run.norms.rivals:
            self.open = False
            return
        if not self.started:
            self.started = True
            run.watch(self)
        found, until = found_for(run.history, self.rival, self.subject, run.now, try_as_read)
        if any(each.value is not FALSE for each in found.values()):
            differing[noted] = run.now
            self.open = False
        else:
            run.wake(self, until)


def look_out(run: "Run") -> None:
    """Look out for every such provision, for everybody."""
    for name, rivals in run.norms.rivals.items():
        norm = run.norms.by_id[name]
        for rival in rivals:
            if rival.active and not norm.active:
                for person in run.family.people.values():
                    lookout = Lookout(rival, person.id, reads(run.norms, norm), concerns(run.norms, norm, person.id))
                    run.wake(lookout, max(person.born.earliest, rival.force.began.earliest))
