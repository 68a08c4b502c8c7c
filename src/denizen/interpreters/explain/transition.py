"""The law as a transition system: from moment to moment, status changes only where a provision says so.

All events of one day are judged from the state before it and take effect together; what they cause is judged next,
still on that day, wave by wave. What the day brings by itself comes first, decisions come last. What begins in a wave
is seen from the next one on, so that the order within a wave is nothing.

An event whose day is known only in part is judged on every day it may fall on, as if it had not happened before: its
effect is unknown within that span, and known after it if the judgement is the same throughout.
"""

import heapq
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from denizen.cases.model import Event, Family
from denizen.interpreters.explain import applying, deciding, meeting, telling
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.names import of_occurrence
from denizen.interpreters.explain.nationality import Change
from denizen.interpreters.explain.records import DAWN, TOLD, Application, Occurrence
from denizen.interpreters.explain.scenario import Norms
from denizen.language.dates import BEGINNING, FOREVER, Day, write_day
from denizen.language.truth import FALSE

#: More waves than this on one day would mean a cascade that the rulebook check should have refused.
WAVES_A_DAY = 64


class Follower(Protocol):
    """Something judged again whenever what it reads has changed: a provision, a deadline, a decision.

    ``person`` is whose life it reads (empty: anybody's), ``due`` the day on which it wants to be judged next, and
    ``wave`` the wave of that day.
    """

    reads: frozenset[str]
    person: str
    due: Day
    open: bool

    @property
    def wave(self) -> int: ...

    def check(self, run: "Run") -> None:
        """Judge it as things stand."""


def run(norms: Norms, family: Family, more: Iterable[Event] = ()) -> History:
    """Run the law over a family. ``more`` are events supposed besides those told."""
    made = Run(norms, family)
    made.tell(more)
    made.advance()
    return made.finish()


class Run:
    """One run: the agenda, and what the wave that is going on brings.

    ``changes`` are those of the applications that are not settled yet; ``makers`` leads from an event that the law made
    to the change that made it.
    """

    def __init__(self, norms: Norms, family: Family) -> None:
        self.norms = norms
        self.family = family
        self.history = History(norms, family, tuple(sorted({*family.states, *family.examined, *norms.rulebook.states})))
        self.now: Day = BEGINNING
        self.wave = 0
        self.agenda: list[tuple[Day, int, int, str, Any]] = []
        self.order = 0
        self.followers: dict[str, list[Any]] = {}
        self.awaiting: dict[Occurrence, list[Any]] = {}
        self.jobs: dict[int, Follower] = {}
        self.begun: list[Application] = []
        self.touched: dict[str, set[str]] = {}
        self.new: list[Change] = []
        self.settled: list[Change] = []
        self.changes: dict[Application, list[Change]] = {}
        self.makers: dict[Occurrence, Change] = {}

    # --- the agenda

    def schedule(self, day: Day, what: str, item: Any, wave: int = 0) -> None:
        """``what`` is ``begin`` (an event), ``late`` (a text), ``settle`` (a change), ``wake`` or ``follow``."""
        if day < FOREVER:
            if day <= self.now:
                day, wave = self.now, max(wave, self.wave)
            self.order += 1
            heapq.heappush(self.agenda, (day, wave, self.order, what, item))

    def wake(self, follower: Follower, day: Day) -> None:
        """Judge a follower again on a day, in its wave."""
        follower.due = day
        self.schedule(day, "wake", follower, follower.wave)

    def follow(self, followers: list[Any]) -> None:
        """Judge followers again in the next wave."""
        if followers:
            self.schedule(self.now, "follow", followers, self.wave + 1)

    def tell(self, more: Iterable[Event]) -> None:
        """Everything the case tells, and more."""
        telling.tell(self, more)

    def advance(self, until: Day = FOREVER, wave: int = DAWN) -> None:
        """Go on from moment to moment, up to a wave of a day (exclusive)."""
        while self.agenda and self.agenda[0][:2] < (until, wave):
            self.now, self.wave = self.agenda[0][:2]
            if self.wave > WAVES_A_DAY:
                raise RuntimeError(f"a cascade on {write_day(self.now)} does not end")
            self.history.now = self.now
            self.history.moments += 1
            self.step()

    def finish(self) -> History:
        """Nothing more will happen."""
        history = self.history
        history.forget_views()
        history.tracks = {}
        history.settled = True
        return history

    def step(self) -> None:
        """Everything of one wave, judged from the state before it, then applied together."""
        self.open_wave()
        jobs, self.jobs = list(self.jobs.values()), {}
        self.history.effort += len(jobs)
        for follower in jobs:
            if follower.open:
                follower.check(self)
        for application in self.begun:
            self.history.applications.setdefault((application.norm.id, application.bearer), []).append(application)
        self.begun.clear()
        if self.new or self.settled:
            applying.apply(self)
        if self.touched:
            touched, self.touched = self.touched, {}
            self.history.forget_views()
            self.spread(touched)

    def touch(self, person: str, *names: str) -> None:
        """Something in the life of a person changed."""
        self.touched.setdefault(person, set()).update(names)

    def watch(self, follower: Follower) -> None:
        """Judge a follower again when something changes that it reads."""
        self.followers.setdefault(follower.person, []).append(follower)
        event = getattr(follower, "event", None)
        if event is not None:
            self.awaiting.setdefault(event, []).append(follower)

    def spread(self, touched: Mapping[str, set[str]]) -> None:
        """Judge again, in the next wave, all that reads something that changed."""
        following: list[Follower] = []
        for person, names in (*touched.items(), ("", set().union(*touched.values()))):
            followers = self.followers.get(person)
            if followers:
                followers[:] = [each for each in followers if each.open]
                following.extend(each for each in followers if not each.reads.isdisjoint(names))
        self.follow(following)

    def open_wave(self) -> None:
        """Take from the agenda what belongs to this wave."""
        agenda = self.agenda
        while agenda and agenda[0][0] == self.now and agenda[0][1] == self.wave:
            _, _, _, what, item = heapq.heappop(agenda)
            if what == "begin":
                self.begin(item)
            elif what == "wake":
                if item.due == self.now:
                    self.jobs[id(item)] = item
            elif what == "follow":
                self.jobs.update((id(follower), follower) for follower in item)
            elif what == "late":
                meeting.meet_late(self, *item)
            else:
                applying.settle(self, item, item.cause.certainty, self.now)

    # --- events

    def record(self, occurrence: Occurrence) -> None:
        self.history.occurrences.setdefault((occurrence.subject, occurrence.kind), []).append(occurrence)

    def make(self, occurrence: Occurrence) -> None:
        """An event that the law makes: seen from now on, and met by provisions in the next wave."""
        self.record(occurrence)
        self.touch(occurrence.subject, *of_occurrence(occurrence))
        self.schedule(occurrence.lo, "begin", occurrence, self.wave + 1)

    def settle_event(self, occurrence: Occurrence) -> None:
        """Whether an event that the law makes has happened is now known as well as it can be."""
        occurrence.pending = False
        self.touch(occurrence.subject, *of_occurrence(occurrence))
        self.follow([each for each in self.awaiting.get(occurrence, ()) if each.open])

    def begin(self, occurrence: Occurrence) -> None:
        """An event begins to be possible."""
        if occurrence.certainty is FALSE:
            return
        if occurrence.kind == "acquires" and occurrence.told == TOLD:
            applying.acquire_as_told(self, occurrence)
        elif occurrence.kind == "decides":
            deciding.meet(self, occurrence)
        for norm in self.norms.by_event.get(occurrence.kind, ()):
            meeting.meet(self, norm, occurrence)
