"""What a run writes down: events, provisions tried and applied, and the nationalities that follow."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from denizen.interpreters.explain.scenario import Norm
from denizen.language.dates import Day, Span
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth

#: Where an occurrence comes from: the case, its silence, or (empty) the law.
TOLD, UNTOLD, DERIVED = "told", "untold", ""

#: The wave of what a day brings by itself, before anything happens on it: a text in force, a term run out.
DAWN = -1

#: The wave of decisions: an authority decides in the light of everything else that happened on the day.
DUSK = 32

#: Some State that the case does not mention.
ELSEWHERE = "another State"

NOTHING: frozenset[Any] = frozenset()


@dataclass(eq=False, slots=True)
class Occurrence:
    """An event, told or derived, on a day between ``lo`` and ``hi`` (inclusive).

    ``certainty`` says whether it happened at all; it is unknown while the event is ``pending``, that is, until what
    derives it is settled. ``follows`` are the uncertain beginnings it goes back to, itself among them if its day is
    uncertain.
    """

    kind: str
    subject: str
    lo: Day
    hi: Day
    details: Mapping[str, Any]
    certainty: Truth = TRUE
    cause: "Application | None" = None
    told: str = DERIVED
    follows: frozenset[Any] = NOTHING
    pending: bool = False

    @property
    def doubtful(self) -> bool:
        """Whether it happened will never be sure."""
        if not self.pending:
            return self.certainty is UNKNOWN
        event = self.cause.event if self.cause is not None else None
        return event is not None and event.doubtful

    @property
    def untold(self) -> bool:
        """It goes back to something that the case does not tell."""
        event = self.cause.event if self.cause is not None else None
        return self.told == UNTOLD if event is None else event.untold

    @property
    def uncertain(self) -> bool:
        """Its day is not known, or not yet."""
        return self.pending or self.lo != self.hi

    @property
    def span(self) -> Span:
        return Span(self.lo, self.hi)

    @property
    def state(self) -> State:
        state: State = self.details.get("state", "")
        return state


class Somewhere(str):
    """A State that is not told: any one except those in ``besides``."""

    __slots__ = ("besides",)
    besides: frozenset[State]

    def __new__(cls, besides: frozenset[State] = frozenset()) -> "Somewhere":
        made = super().__new__(cls, ELSEWHERE)
        made.besides = besides
        return made


@dataclass(eq=False, slots=True)
class Entry:
    """From ``day`` on, the nationality has this value.

    ``since`` is when the value that is settling began; ``how`` is what is told or the manner of loss; ``void`` says
    that the nationality was annulled or found never to have been; ``ever`` whether it was held by then. ``titles`` are
    those by which it is or may be held; an empty one stands for any.
    """

    day: Day
    value: Truth
    title: str = ""
    since: Span | None = None
    how: str = ""
    void: bool = False
    ever: Truth = FALSE
    causes: "tuple[Application | Occurrence, ...]" = ()
    titles: tuple[str, ...] = ("",)


@dataclass(eq=False, slots=True)
class Trial:
    """A provision tried on a person: its value, and every judgement that went into it.

    ``reasons`` are pairs of a role (``force``, ``reach``, ``when``, ``unless``) and a judgement or truth.
    """

    norm: Norm
    subject: str
    event: Occurrence | None
    day: Day
    value: Truth
    until: Day
    reasons: list[tuple[str, Any]]

    @property
    def in_force(self) -> Truth:
        """Whether the text was in force."""
        return next((reason for role, reason in self.reasons if role == "force"), FALSE)


@dataclass(eq=False, slots=True)
class Application:
    """A provision that applies, or may apply, to a bearer from a day between ``lo`` and ``hi`` on.

    ``strength`` is its value if the nationality that it changes is not yet as it wants it. ``defeats`` are the trials
    of the safeguards that bar it. ``due``, ``fulfilled`` and ``breach`` concern duties.
    """

    norm: Norm
    bearer: str
    subject: str
    event: Occurrence | None
    lo: Day
    hi: Day
    value: Truth
    trial: Trial
    defeats: tuple[Trial, ...] = ()
    ended: Span | None = None
    due: Span | None = None
    fulfilled: Truth = FALSE
    breach: Occurrence | None = None
    follows: frozenset[Any] = NOTHING
    strength: Truth = UNKNOWN

    @property
    def start(self) -> Span:
        return Span(self.lo, self.hi)


@dataclass(eq=False, slots=True)
class Standing:
    """Whether a provision applies to a person on a day, and by which application or trial."""

    norm: Norm | None
    value: Truth
    until: Day
    application: Application | None = None
    trial: Trial | None = None
