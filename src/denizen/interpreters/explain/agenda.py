"""What is still to be judged in a run, day by day and wave by wave."""

import heapq
from dataclasses import dataclass, field
from typing import Any

from denizen.cases.model import Family
from denizen.interpreters.explain.dependence import ANY_NATIONALITY, of_events, of_nationality
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.records import Application, Entry, Occurrence
from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.language.dates import BEGINNING, FOREVER, Day, Span
from denizen.language.states import State
from denizen.language.truth import FALSE, Truth

#: Where an occurrence comes from: the case, its silence, or (empty) another event.
TOLD, UNTOLD = "told", "untold"

#: Some State that the case does not mention.
ELSEWHERE = "another State"

#: The wave of what a day brings by itself, before anything happens on it: a text in force, a term run out.
DAWN = -1

#: The wave of decisions: an authority decides in the light of everything else that happened on the day.
DUSK = 32


@dataclass(eq=False, slots=True)
class Pending:
    """A provision being tried on an event, over the days on which the event may have fallen.

    ``told`` is the event's own span where the text only came later. ``seen`` collects, for each bearer, the values
    found on the days tried so far.
    """

    norm: Norm
    event: Occurrence
    match: Truth
    told: Span
    begun: dict[str, Application] = field(default_factory=dict)
    seen: dict[str, set[Truth]] = field(default_factory=dict)
    tries: int = 0
    due: Day = BEGINNING


@dataclass(eq=False, slots=True)
class Watch:
    """An active provision without trigger, followed for one person from ``start`` on."""

    norm: Norm
    subject: str
    start: Day
    value: Truth = FALSE
    since: Day = BEGINNING
    due: Day = BEGINNING
    begun: dict[str, Application] = field(default_factory=dict)


@dataclass(frozen=True, eq=False, slots=True)
class Change:
    """A nationality to begin (``target`` true) or end, asked for within one wave."""

    person: str
    state: State
    target: Truth
    cause: Application | Occurrence
    how: str
    void: bool = False

    @property
    def truth(self) -> Truth:
        return self.cause.value if isinstance(self.cause, Application) else self.cause.certainty

    @property
    def span(self) -> Span:
        return Span(self.cause.lo, self.cause.hi)


@dataclass(eq=False, slots=True)
class Run:
    """One run of the law over a family: what has become of it, and what is still to be judged."""

    history: History
    norms: Norms
    family: Family
    now: Day = BEGINNING
    wave: int = 0
    open: list[Pending] = field(default_factory=list)
    watches: list[Watch] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    begun: list[Application] = field(default_factory=list)
    agenda: list[tuple[Day, int, int, str, Any]] = field(default_factory=list)
    changed: set[str] = field(default_factory=set)
    _order: int = 0

    def schedule(self, day: Day, what: str, item: Any, wave: int = 0) -> None:
        """Judge something on a day; what is due already is judged today."""
        if day < FOREVER:
            self._order += 1
            heapq.heappush(self.agenda, (max(day, self.now), wave, self._order, what, item))

    def next_wave(self) -> list[tuple[str, Any]]:
        """Move to the next wave of the agenda and take everything in it, in the order in which it was scheduled."""
        self.now, self.wave = self.agenda[0][:2]
        taken = []
        while self.agenda and self.agenda[0][:2] == (self.now, self.wave):
            _, _, _, what, item = heapq.heappop(self.agenda)
            taken.append((what, item))
        return taken

    def publish(self) -> None:
        """What began in this wave is seen from the next one on, so that the order within a wave is nothing."""
        for application in self.begun:
            self.history.applications.setdefault((application.norm.id, application.bearer), []).append(application)
        self.begun.clear()

    def record(self, occurrence: Occurrence) -> None:
        self.changed.add(of_events(occurrence.kind))
        self.history.occurrences.setdefault((occurrence.subject, occurrence.kind), []).append(occurrence)

    def write(self, person: str, state: State, entry: Entry) -> None:
        self.changed.update((ANY_NATIONALITY, of_nationality(state)))
        self.history.nationalities[(person, state)].append(entry)
