"""One nationality of one person over time: the changes that may have happened, and the value they leave.

Each change began at a moment between two known ones and may or may not have happened. Of those that have begun, any
may be the last unless another that surely happened surely came after it; the nationality is what all that may be the
last agree on, else unknown.
"""

from dataclasses import dataclass, field
from typing import Any

from denizen.interpreters.explain.records import NOTHING, Application, Entry, Occurrence
from denizen.language.dates import FOREVER, Day, Span
from denizen.language.events import TITLES
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth, negation

#: A day and, within it, the wave of a cascade.
Moment = tuple[Day, int]

LATE_IN_THE_DAY = 1 << 20


@dataclass(eq=False, slots=True)
class Change:
    """A nationality begins (``target`` true) or ends, at a moment between ``lo`` and ``hi``.

    ``truth`` says whether it surely did; it is unknown until the change is ``settled``. ``origin`` is what makes its
    moment uncertain, ``before`` the values that the nationality may have had just before it, ``event`` the event
    that it makes once ``announced``; one that is ``doubled`` stands for others like it.
    """

    person: str
    state: State
    target: Truth
    cause: Application | Occurrence
    how: str
    void: bool
    lo: Moment
    hi: Moment
    truth: Truth = UNKNOWN
    settled: bool = False
    origin: Any = None
    follows: frozenset[Any] = NOTHING
    before: set[Truth] = field(default_factory=set)
    announced: bool = False
    doubled: bool = False
    event: Occurrence | None = None

    @property
    def sure(self) -> bool:
        return self.settled and self.truth is TRUE

    @property
    def exact(self) -> bool:
        return self.lo == self.hi

    @property
    def span(self) -> Span:
        return Span(self.lo[0], max(self.lo[0], self.hi[0]))


@dataclass(frozen=True, slots=True)
class Supposed:
    """What is taken for granted to judge one matter: that ``absent`` still lies ahead, that ``done`` has happened,
    the nationalities ``given``, and that the person ``born`` is, whose day of birth is known only in part.
    """

    absent: Any = None
    done: frozenset[Change] = NOTHING
    given: tuple[tuple[str, State, Truth], ...] = ()
    born: str = ""


@dataclass(eq=False, slots=True)
class Track:
    """What may still become of a nationality: what it was at first while nothing surely replaced it, and the changes
    that may be the last.

    Between the days of ``open`` it may have been acquired untold. ``titles`` are those by which it may be held, each
    with the change that gives it.
    """

    open: Span | None = None
    first_may_stand: bool = True
    live: list[Change] = field(default_factory=list)
    titles: list[tuple[str, Change | None]] = field(default_factory=list)

    def value(self, supposed: Supposed | None = None) -> Truth:
        """The value that all changes agree on that may be the last."""
        live, first_may_stand = self.live, self.first_may_stand
        if supposed is not None:
            live, first_may_stand = self._kept(supposed)
        targets = {change.target for change in live}
        if first_may_stand:
            targets.add(FALSE)
        if self.open is not None:
            targets.add(TRUE)
        return targets.pop() if len(targets) == 1 else UNKNOWN

    def _kept(self, supposed: Supposed) -> tuple[list[Change], bool]:
        live = [change for change in self.live if supposed.absent is None or supposed.absent not in change.follows]
        done = [change.lo for change in live if change in supposed.done]
        if not done:
            return live, self.first_may_stand
        latest = max(done)
        return [change for change in live if change.hi >= latest], False

    def under(self, supposed: Supposed, now: Day) -> Entry | None:
        """What a supposition makes of the nationality; ``None`` if it does not touch it."""
        if not any(supposed.absent in change.follows or change in supposed.done for change in self.live):
            return None
        live, _ = self._kept(supposed)
        titles, causes = self.possible(supposed), tuple(change.cause for change in live)
        return Entry(now, self.value(supposed), only(titles), how="acquired", causes=causes, titles=titles)

    def absorb(self, new: list[Change], settled: list[Change], before: Truth) -> None:
        """Take up the changes of one wave, and drop those that can no longer be the last."""
        self.live.extend(new)
        if any(change.truth is FALSE for change in settled):
            self.live = [change for change in self.live if not (change.settled and change.truth is FALSE)]
        latest = max((change.lo for change in self.live if change.sure), default=None)
        if latest is not None:
            self.first_may_stand = False
            if self.open is not None and latest[0] > self.open.latest:
                self.open = None
            self.live = [change for change in self.live if change.hi >= latest]
        self._retitle(new, settled, before)

    def _retitle(self, new: list[Change], settled: list[Change], before: Truth) -> None:
        """A national who acquires the nationality again keeps the first title; after a loss any later one counts."""
        losses = [change for change in (*new, *settled) if change.target is FALSE and change.truth is not FALSE]
        acquired = [change for change in new if change.target is TRUE]
        if losses:
            gone = any(change.sure and change.exact for change in losses)
            acquired = [change for change in self.live if change.target is TRUE]
            self._entitle([] if gone else self.titles, acquired)
        elif acquired and (before is FALSE or self._from_the_first(acquired)):
            first = min((_rank(change) for change in acquired if change.sure), default=None)
            self._entitle([], [change for change in acquired if first is None or _rank(change) <= first])
        elif acquired and before is UNKNOWN:
            self._entitle(self.titles, acquired)

    def _from_the_first(self, acquired: list[Change]) -> bool:
        """Whether it surely was acquired before it can have been acquired untold."""
        if self.open is None or len(self.live) > len(acquired):
            return False
        return any(change.sure and change.exact and change.lo[0] <= self.open.earliest for change in acquired)

    def _entitle(self, kept: list[tuple[str, Change | None]], acquired: list[Change]) -> None:
        known = {change for _, change in kept}
        self.titles = [*kept, *((change.how, change) for change in acquired if change not in known)]

    def possible(self, supposed: Supposed | None = None) -> tuple[str, ...]:
        """The titles by which the nationality may be held, in a fixed order; an empty one stands for any."""
        absent = supposed.absent if supposed is not None else None
        found = {title for title, made in self.titles if made is None or absent not in made.follows}
        return tuple(sorted(found)) or ("",)


def _rank(change: Change) -> tuple[bool, int]:
    """Of two titles acquired at one moment, what is told goes before what the law makes of it, and birth before all."""
    return (isinstance(change.cause, Application), TITLES.index(change.how) if change.how in TITLES else len(TITLES))


def track_of(first: Entry, life: Span) -> Track:
    """The track of a nationality of which only the first entry is known; ``life`` is from birth to the account."""
    if first.value is FALSE:
        return Track()
    return Track(life, titles=[("", None)])


def effect_of(track: Track, change: Change) -> Truth:
    """Whether a change surely makes a difference: it happened, and the nationality was otherwise before."""
    if change.truth is FALSE or change.before == {change.target}:
        return FALSE
    if not change.sure or change.before != {negation(change.target)}:
        return UNKNOWN
    rivals = (
        other
        for other in track.live
        if other.target is not change.target
        and other.lo <= change.hi
        and change.lo <= other.hi
        and (change.origin is None or change.origin not in other.follows)
    )
    return UNKNOWN if any(rivals) else TRUE


# --- entries ---------------------------------------------------------------------------------------------------------


def next_entry(track: Track, before: Entry, now: Day) -> Entry | None:
    """The entry that a nationality has from now on; ``None`` if the last one still says it all."""
    value = track.value()
    if value is UNKNOWN:
        return _doubtful(track, before, now)
    titles = track.possible()
    if value is before.value and (value is FALSE or titles == before.titles):
        return None
    if value is FALSE and track.first_may_stand and not track.live:
        return Entry(now, FALSE, how="told")  # whatever might have given it did not
    leading = max((change for change in track.live if change.target is value), key=_how_late, default=None)
    if leading is None:
        return Entry(now, value, before.title, how="told", ever=before.ever)
    causes = tuple(change.cause for change in track.live if change.target is value)
    if value is TRUE:
        return Entry(now, TRUE, only(titles), leading.span, "acquired", False, TRUE, causes, titles)
    ever = max(before.ever, before.value)
    return Entry(now, FALSE, before.title, leading.span, leading.how, leading.void, ever, causes)


def _doubtful(track: Track, before: Entry, now: Day) -> Entry | None:
    causes = tuple(change.cause for change in track.live)
    if before.value is UNKNOWN and (before.causes == causes or (track.open is not None and not before.causes)):
        return None  # nothing new, or what was not told outweighs it
    ever, titles = max(before.ever, before.value), track.possible()
    title = only(titles)
    rivals = clash(track)
    if rivals:
        return Entry(now, UNKNOWN, title, None, "conflict of norms", False, ever, rivals, titles)
    leading = max(track.live, key=_how_late)
    if leading.target is TRUE:
        return Entry(now, UNKNOWN, title, leading.span, "acquired", False, max(ever, UNKNOWN), causes, titles)
    return Entry(now, UNKNOWN, title, leading.span, leading.how, leading.void, ever, causes, titles)


def forget_refuted(entries: list[Entry]) -> bool:
    """Take out the doubts that came of nothing but what is now known not to have been; whether there were any."""
    kept: list[Entry] = []
    for entry in entries:
        others = {cause for cause in entry.causes if not _refuted(cause)}
        if not kept or len(others) == len(entry.causes) or others != set(kept[-1].causes):
            kept.append(entry)
    mended = len(kept) < len(entries)
    entries[:] = kept
    return mended


def _refuted(cause: Application | Occurrence) -> bool:
    return isinstance(cause, Application) and cause.value is FALSE


def only(titles: tuple[str, ...]) -> str:
    """The title, if there is but one that it can be."""
    return titles[0] if len(titles) == 1 else ""


def clash(track: Track) -> tuple[Any, ...]:
    """The causes of opposite changes that surely came at one and the same moment."""
    sure = [change for change in track.live if change.sure and change.exact]
    if len({change.target for change in sure}) < 2:
        return ()
    return tuple(change.cause for change in sure)


def _how_late(change: Change) -> tuple[Moment, bool, bool]:
    return (change.lo, change.sure, change.target is FALSE)


def lost_in_time(day: Day) -> Moment:
    """The end of a day, or of time."""
    return (day, LATE_IN_THE_DAY if day < FOREVER else 0)
