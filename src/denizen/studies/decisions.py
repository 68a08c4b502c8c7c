"""What authorities may yet decide: the subsets of open decisions, run one by one while they are few."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from denizen.cases.model import Event, Family
from denizen.interpreters.explain.difference import Difference
from denizen.interpreters.explain.forking import may_wait_for_dusk, pause, pause_at_dusk, resume, weight
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.interpreters.explain.standings import Standings, standings_on
from denizen.interpreters.explain.transition import Run
from denizen.language.dates import Day, exactly
from denizen.language.effects import Acquires, Exposes, Loses
from denizen.language.events import EVENTS
from denizen.language.nodes import Pattern
from denizen.language.provisions import Modality
from denizen.language.truth import FALSE

#: Runs at most for one question, and decisions at most in one run; beyond that the answer says it is not exhaustive.
RUNS_AT_MOST = 32
DECISIONS_AT_MOST = 4

#: So many judgments are made at most in the branches of one question. Only what leaves very much open needs more.
EFFORT_AT_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much is tried for one question: runs, decisions in one run, and judgments in all of them."""

    runs: int = RUNS_AT_MOST
    decisions: int = DECISIONS_AT_MOST
    effort: int = EFFORT_AT_MOST


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision that an authority could take on a day, under a provision."""

    provision: str
    person: str
    event: Event

    @property
    def key(self) -> tuple[str, str, str]:
        return (self.provision, self.person, self.event.kind)


@dataclass(frozen=True, slots=True)
class Branch:
    """The history that follows if these decisions are taken, and in what it differs from that without them."""

    decisions: tuple[Decision, ...]
    history: History
    difference: Difference


@dataclass(frozen=True, slots=True)
class Branches:
    """All branches looked at; ``exhaustive`` is false when there were too many to look at all."""

    branches: tuple[Branch, ...]
    exhaustive: bool


def open_decisions(history: History, day: Day) -> Iterator[Decision]:
    """The decisions on nationality for which a ground exists, and the judgments that would create such a ground."""
    deciding = deciding_norms(history.norms)
    for person in history.family.people:
        for norm, effects in deciding:
            if history.standing(norm.id, person, day).value is not FALSE:
                yield from _decisions(norm, effects, person, day)


Deciding = tuple[tuple[Norm, tuple[Loses | Acquires | Exposes, ...]], ...]


@lru_cache(maxsize=64)
def deciding_norms(norms: Norms) -> Deciding:
    """The norms under which an authority may decide, or punish and thereby make a ground, with those effects.

    Of those that wait for an application, only where it has been made.
    """
    found = []
    for norm in norms.by_id.values():
        asked = norm.on is not None and EVENTS[norm.on.kind].petition
        if norm.live and (asked or norm.modality is not Modality.ON_APPLICATION):
            wanted = tuple(effect for effect in norm.effects if isinstance(effect, Loses | Acquires | Exposes))
            effects = tuple(effect for effect in wanted if norm.decided or _leads_on(norms, effect))
            if effects:
                found.append((norm, effects))
    return tuple(found)


def _decisions(
    norm: Norm, effects: tuple[Loses | Acquires | Exposes, ...], person: str, day: Day
) -> Iterator[Decision]:
    for effect in effects:
        event = _decision_event(norm.id, person, effect, day)
        if event is not None:
            yield Decision(norm.id, person, event)


def _leads_on(norms: Norms, effect: Loses | Acquires | Exposes) -> bool:
    """Imposing the sanction is an event on which a decision on nationality may rest."""
    if not isinstance(effect, Exposes) or effect.imposed_by is None:
        return False
    return any(norm.decided for norm in norms.by_event.get(effect.imposed_by.kind, ()))


def _decision_event(provision: str, person: str, effect: Loses | Acquires | Exposes, day: Day) -> Event | None:
    if isinstance(effect, Exposes):
        return event_of(effect.imposed_by, person, day) if effect.imposed_by is not None else None
    about = "admission" if isinstance(effect, Acquires) else effect.about
    details: dict[str, str | int | bool] = {"about": about, "ground": provision}
    return Event("decides", person, effect.state, exactly(day), details)


def event_of(pattern: Pattern, person: str, day: Day) -> Event | None:
    """The plainest event that a pattern describes, on a day; ``None`` if the pattern names no State."""
    details: dict[str, str | int | bool] = {}
    state = None
    for particular in pattern.particulars:
        if particular.relation == "not among":
            continue
        if particular.name == "state":
            state = str(particular.values[0])
        else:
            details[particular.name] = particular.values[0]
    return Event(pattern.kind, person, state, exactly(day), details) if state else None


def explore(
    norms: Norms,
    family: Family,
    base: History,
    day: Day,
    more: tuple[Event, ...] = (),
    paused: Run | None = None,
    begin: Callable[[], Run] | None = None,
    bounds: Bounds = Bounds(),
    standings: Standings | None = None,
) -> Branches:
    """Run the law for every subset of the decisions that are or become open on a day, smallest first.

    ``base`` is the history without them, ``paused`` the run that led to it up to that day, if it is at hand, and
    ``begin`` how it is come by, if it is not. ``standings`` are what applies on the day without them, if it was asked.
    """
    open_now = _Open(base, day, standings)
    starts = _Starts(norms, day, begin or partial(pause, norms, family, day, more), paused)
    branches = [Branch((), base, Difference(base, base))]
    seen: set[frozenset[tuple[str, str, str]]] = {frozenset()}
    queue, exhaustive, effort = [branches[0]], True, 0
    while queue:
        branch = queue.pop(0)
        for decision in open_now.in_branch(branch):
            key = frozenset((*(taken.key for taken in branch.decisions), decision.key))
            if key in seen:
                continue
            seen.add(key)
            if len(key) > bounds.decisions or len(branches) >= bounds.runs or effort > bounds.effort:
                exhaustive = False
                continue
            taken = (*branch.decisions, decision)
            events = [each.event for each in taken]
            start = starts.before(events)
            history = resume(start, events)
            effort += history.effort - start.history.effort + weight(start)
            next_branch = Branch(taken, history, Difference(base, history))
            branches.append(next_branch)
            queue.append(next_branch)
    return Branches(tuple(branches), exhaustive)


class _Starts:
    """Where runs with some decisions can start: before the day, or before its decisions where there are only those."""

    def __init__(self, norms: Norms, day: Day, begin: Callable[[], Run], paused: Run | None) -> None:
        self._begin = begin
        self.norms, self.day = norms, day
        self.dawn: Run | None = paused
        self.dusk: Run | None = None

    def before(self, events: Sequence[Event]) -> Run:
        if self.dawn is None:
            self.dawn = self._begin()
        if not may_wait_for_dusk(self.norms, events):
            return self.dawn
        if self.dusk is None:
            self.dusk = pause_at_dusk(self.dawn, self.day)
        return self.dusk


class _Open:
    """The decisions open on a day: asked again, in a branch, only where something they rest on has changed."""

    def __init__(self, base: History, day: Day, standings: Standings | None) -> None:
        self.day = day
        self.deciding = deciding_norms(base.norms)
        names = {norm.id for norm, _ in self.deciding}
        known = standings if standings is not None else standings_on(base, day, names)
        self.known = {person: names & known[person].keys() for person in known}

    def in_branch(self, branch: Branch) -> Iterator[Decision]:
        for person in branch.history.family.people:
            for norm, effects in self.deciding:
                is_open = norm.id in self.known[person]
                if branch.difference.provision(norm.id, person):
                    is_open = branch.history.standing(norm.id, person, self.day).value is not FALSE
                if is_open:
                    yield from _decisions(norm, effects, person, self.day)
