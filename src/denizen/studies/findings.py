"""What a run says about one day: nationalities, and every provision that applies or may apply."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from denizen.interpreters.explain.evaluate import bound
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.records import Application, Entry, Standing, Trial
from denizen.interpreters.explain.scenario import Norm
from denizen.interpreters.explain.standings import Standings, standings_on
from denizen.language.dates import FOREVER, Day, Span
from denizen.language.effects import (
    Acquires,
    Effect,
    Empowers,
    Excludes,
    Exposes,
    Forbids,
    Invokes,
    Loses,
    Owes,
    Protects,
    Reports,
)
from denizen.language.events import EVENTS
from denizen.language.provisions import Modality
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth
from denizen.rulebook.registry import ALL_STATES

DUTY, PROHIBITION, EXPOSURE, POWER = "duty", "prohibition", "exposure", "power"
SAFEGUARD, PRACTICE, ARGUMENT, CHANGE = "safeguard", "practice", "argument", "change"

#: The word under which a finding is asked for, by its kind.
ASKED: Final = {
    DUTY: "owes",
    PROHIBITION: "forbidden",
    EXPOSURE: "exposed",
    POWER: "may",
    SAFEGUARD: "protected",
    PRACTICE: "practice",
    ARGUMENT: "argued",
    CHANGE: "applies",
}


class Stretch:
    """The stretch of time around a day in which a provision applies; looked for when somebody asks."""

    def __init__(self, history: History, norm: Norm, person: str, day: Day, application: Application) -> None:
        self.day = day
        self._asked = (history, norm, person, day, application)

    @cached_property
    def ends(self) -> tuple[Span, Span]:
        """When it began and when it ends."""
        return stretch(*self._asked)


@dataclass(frozen=True, slots=True)
class Finding:
    """A provision that applies to a person on a day; or may, ``value`` unknown; or would, as others read it, false.

    ``since`` and ``until`` bound the stretch around that day; ``until`` is the first day without it. ``text`` says
    what is owed, forbidden, risked, open, guaranteed, reported or argued.
    """

    kind: str
    state: State
    person: str
    norm: Norm
    effect: Effect
    value: Truth
    stretch: "Stretch"
    text: str
    trial: Trial
    due: Span | None = None
    condition: str = ""
    barred_by: tuple[str, ...] = ()

    @property
    def since(self) -> Span:
        return self.stretch.ends[0]

    @property
    def until(self) -> Span:
        return self.stretch.ends[1]

    @property
    def day(self) -> Day:
        """The day asked about."""
        return self.stretch.day

    @property
    def key(self) -> tuple[str, str, str, State]:
        return (self.person, self.kind, self.norm.id, self.state)

    @property
    def conclusion(self) -> str:
        return f"{ASKED[self.kind]}({self.person}, {self.norm.id})"


@dataclass(frozen=True, slots=True)
class Nationality:
    """One State's view of one person on a day: ``value`` is ``holds``, ``lost``, ``never`` or ``unknown``.

    ``provisions`` are all that played a part, ``under`` those that brought the present value about.
    """

    person: str
    state: State
    value: str
    truth: Truth
    title: str
    since: Span | None
    until: Span | None
    manner: str
    void: bool
    provisions: tuple[str, ...]
    told: str
    under: tuple[str, ...] = ()

    @property
    def conclusion(self) -> str:
        return f"holds({self.person}, {self.state})"


# --- nationalities ---------------------------------------------------------------------------------------------------


def nationality_of(history: History, person: str, state: State, day: Day) -> Nationality:
    """What the State says of the person on a day, with the stretch of time around it."""
    entry, _ = history.nationality(person, state, day)
    entries = history.nationalities.get((person, state), [entry])
    position = entries.index(entry) if entry in entries else 0
    value = {TRUE: "holds", UNKNOWN: "unknown", FALSE: "lost" if entry.ever is not FALSE else "never"}[entry.value]
    if entry.void and entry.value is FALSE:
        value = "never"
    return Nationality(
        person,
        state,
        value,
        entry.value,
        entry.title,
        _began(entries, position),
        _ended(entries, position),
        entry.how if entry.value is not TRUE and entry.causes else "",
        entry.void,
        tuple(dict.fromkeys(_provisions(entries[: position + 1]))),
        entry.how,
        tuple(dict.fromkeys(_provisions([entry]))),
    )


def _began(entries: list[Entry], position: int) -> Span | None:
    """When the nationality was acquired, if it ever was."""
    for entry in reversed(entries[: position + 1]):
        if entry.how == "acquired":
            return entry.since
    return None


def _ended(entries: list[Entry], position: int) -> Span | None:
    """When it ended, or will have ended as things stand."""
    entry = entries[position]
    if entry.value is FALSE or (entry.value is UNKNOWN and entry.how != "acquired"):
        return entry.since
    for later in entries[position + 1 :]:
        if later.value is FALSE:
            return later.since
        if later.how != "acquired":
            return later.since
    return None


def _provisions(entries: list[Entry]) -> Iterator[str]:
    for entry in entries:
        for cause in entry.causes:
            if isinstance(cause, Application):
                yield cause.norm.id


# --- findings --------------------------------------------------------------------------------------------------------


def findings_on(history: History, day: Day) -> list[Finding]:
    """Every provision that applies or may apply to somebody on a day, in the order of people and of the law."""
    return findings_from(history, standings_on(history, day), day)


def findings_from(history: History, standings: Standings, day: Day) -> list[Finding]:
    """The same, where it has been asked already what applies."""
    return [
        finding
        for person, applying in standings.items()
        for standing in applying.values()
        for finding in findings_of(history, standing, person, day)
    ]


def findings_of(history: History, standing: Standing, person: str, day: Day) -> Iterator[Finding]:
    """What one provision says of a person on a day, if it applies or may apply."""
    if standing.norm is not None and standing.value is not FALSE and standing.application is not None:
        yield from _findings(history, standing.norm, person, day, standing.value, standing.application)


def _findings(
    history: History, norm: Norm, person: str, day: Day, value: Truth, application: Application
) -> Iterator[Finding]:
    around = Stretch(history, norm, person, day, application)
    for effect in norm.effects:
        kind = kind_of(norm, effect)
        if kind is None:
            continue
        state = _state(effect, application)
        condition = ""
        if isinstance(effect, Owes):
            condition = duty_condition(application, day)
        elif isinstance(effect, Invokes):
            condition = _force_of_treaty(history, effect.treaty, state, _measured(norm, application, day))
        yield Finding(
            kind,
            state,
            person,
            norm,
            effect,
            value,
            around,
            say_effect(effect, norm),
            application.trial,
            application.due if isinstance(effect, Owes) else None,
            condition,
            tuple(trial.norm.id for trial in application.defeats),
        )


def kind_of(norm: Norm, effect: Effect) -> str | None:
    """How an effect is shown; an effect on nationality that waits for a decision is an exposure or a power."""
    if isinstance(effect, Loses | Acquires) and norm.decided:
        if isinstance(effect, Loses) and norm.modality is not Modality.ON_APPLICATION:
            return EXPOSURE
        return None if any(isinstance(each, Empowers) for each in norm.effects) else POWER
    kinds: dict[type, str | None] = {
        Owes: DUTY,
        Forbids: PROHIBITION,
        Exposes: EXPOSURE,
        Empowers: POWER,
        Protects: SAFEGUARD,
        Reports: PRACTICE,
        Invokes: ARGUMENT,
        Loses: CHANGE,
        Acquires: CHANGE,
        Excludes: CHANGE,
    }
    return kinds[type(effect)]


def _state(effect: Effect, application: Application) -> State:
    if effect.state == "*" and application.event is not None:
        return application.event.state
    return effect.state


def say_effect(effect: Effect, norm: Norm) -> str:
    """One phrase for what an effect does."""
    if isinstance(effect, Owes | Forbids | Empowers):
        return effect.act
    if isinstance(effect, Protects | Reports | Invokes):
        return effect.says
    if isinstance(effect, Exposes):
        return str(effect.sanction)
    if isinstance(effect, Loses):
        how = {"annulment": "annulment of the grant", "void": "being held never to have acquired it"}
        manner = how.get(effect.manner, effect.manner)
        modality = f", {norm.modality.value}" if norm.decided else ""
        return f"loss of {effect.state} nationality ({manner}{modality})"
    if isinstance(effect, Acquires):
        modality = f", {norm.modality.value}" if norm.decided else ""
        return f"acquisition of {effect.state} nationality ({effect.title}{modality})"
    return f"not a national of {effect.state}"


def duty_condition(application: Application, day: Day) -> str:
    """``owed``, ``fulfilled``, ``breached`` or, where that is not known, ``owed or breached``."""
    breach = application.breach
    if application.fulfilled is TRUE:
        return "fulfilled"
    if breach is None or day < breach.lo:
        return "owed"
    return "breached" if day >= breach.hi and breach.certainty is TRUE else "owed or breached"


def _measured(norm: Norm, application: Application, day: Day) -> Span:
    """The day on which a treaty must bind: that of an act of the State; else the day asked.

    What answers an act of the person, as the punishment of an objector, is still to come.
    """
    return application.start if norm.on is not None and EVENTS[norm.on.kind].by_state else Span(day, day)


def _force_of_treaty(history: History, treaty: str, state: State, when: Span) -> str:
    parties = history.norms.rulebook.parties
    if state not in ALL_STATES and state not in parties.get(treaty, {}):
        return "unclear whether binding"  # the table is complete for the States whose law is encoded alone
    day, values = when.earliest, set()
    while day <= when.latest and day < FOREVER:
        value, day = bound(parties, treaty, state, day)
        values.add(value)
    value = values.pop() if len(values) == 1 else UNKNOWN
    return {TRUE: "binding", FALSE: "argument only", UNKNOWN: "unclear whether binding"}[value]


def stretch(history: History, norm: Norm, person: str, day: Day, application: Application) -> tuple[Span, Span]:
    """The stretch of time around a day in which the provision applies, or may apply."""
    if norm.on is not None or norm.active:
        end = history.end_of(application, day) or Span(FOREVER, FOREVER)
        return application.start, end
    start = max(history.family.people[person].born.earliest, norm.force.steps[0].start.earliest)
    segments = segments_of(history, norm.id, person, start)
    return _around(segments, day)


def segments_of(history: History, provision: str, person: str, start: Day) -> list[tuple[Day, Truth]]:
    """The value of a provision over time from ``start``: pairs of first day and value."""
    day = start
    segments: list[tuple[Day, Truth]] = []
    for _ in range(200):
        standing = history.standing(provision, person, day)
        if not segments or segments[-1][1] is not standing.value:
            segments.append((day, standing.value))
        if standing.until >= FOREVER or standing.until <= day:
            break
        day = standing.until
    return segments


def _around(segments: list[tuple[Day, Truth]], day: Day) -> tuple[Span, Span]:
    position = max(index for index, (first, _) in enumerate(segments) if first <= day)
    first = position
    while first > 0 and segments[first - 1][1] is not FALSE:
        first -= 1
    last = position
    while last + 1 < len(segments) and segments[last + 1][1] is not FALSE:
        last += 1
    sure = [segments[index][0] for index in range(first, last + 1) if segments[index][1] is TRUE]
    begins = Span(segments[first][0], sure[0] if sure else segments[position][0])
    end = segments[last + 1][0] if last + 1 < len(segments) else FOREVER
    doubtful = segments[last][0] if segments[last][1] is UNKNOWN and last > first else end
    return begins, Span(doubtful, end)
