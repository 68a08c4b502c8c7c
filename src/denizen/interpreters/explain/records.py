"""What a run records: events, entries of nationality, trials of provisions, and provisions that came to apply."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from denizen.interpreters.explain.scenario import Norm
from denizen.language.dates import Day, Span
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, Truth, conjunction, negation


@dataclass(eq=False, slots=True)
class Occurrence:
    """An event, told or derived, on a day between ``lo`` and ``hi`` (inclusive).

    ``certainty`` says whether it happened at all. A derived event that is still pending is unknown until its cause
    is settled.
    """

    kind: str
    subject: str
    lo: Day
    hi: Day
    details: Mapping[str, Any]
    certainty: Truth = TRUE
    cause: "Application | None" = None
    told: str = ""

    @property
    def span(self) -> Span:
        return Span(self.lo, self.hi)

    @property
    def state(self) -> State:
        state: State = self.details.get("state", "")
        return state


@dataclass(eq=False, slots=True)
class Entry:
    """From ``day`` on, the nationality has this value.

    ``since`` is when the value that is settling began; ``how`` is what is told or the manner of loss; ``void`` says
    that the nationality was annulled or found never to have been.
    """

    day: Day
    value: Truth
    title: str = ""
    since: Span | None = None
    how: str = ""
    void: bool = False
    ever: Truth = FALSE
    causes: "tuple[Application | Occurrence, ...]" = ()


@dataclass(eq=False, slots=True)
class Trial:
    """A provision tried on a person: its value, and every judgement that went into it.

    ``reasons`` are pairs of a role (``force``, ``event``, ``reach``, ``when``, ``unless``) and a judgement or note.
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

    @property
    def if_in_force(self) -> Truth:
        """The value the conditions alone would give."""
        values = [
            negation(reason.value) if role == "unless" else reason.value
            for role, reason in self.reasons
            if role in ("when", "unless")
        ]
        return conjunction(values)


@dataclass(eq=False, slots=True)
class Application:
    """A provision that applies, or may apply, to a bearer from a day in ``start`` on.

    ``barred`` lists the trials of the safeguards that defeat it. ``breached`` and ``fulfilled`` concern duties.
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
