"""What a provision does when it applies. Every effect names the State whose law it is."""

from dataclasses import dataclass, field

from denizen.language.dates import Duration
from denizen.language.nodes import Node, Pattern
from denizen.language.sanctions import Sanction
from denizen.language.states import State


@dataclass(frozen=True, slots=True)
class Acquires:
    """Nationality of the State begins."""

    state: State
    title: str


@dataclass(frozen=True, slots=True)
class Excludes:
    """By the State's law the person does not become its national on this event."""

    state: State


@dataclass(frozen=True, slots=True)
class Loses:
    """Nationality ends. ``manner`` is one of :data:`denizen.language.events.MANNERS`.

    ``annulment`` ends it as if it had never been granted; ``void`` says that it never was acquired.
    """

    state: State
    manner: str

    @property
    def about(self) -> str:
        """What a decision that carries this effect out is about."""
        return {"renunciation": "exit", "annulment": "annulment", "void": "annulment"}.get(self.manner, "loss")


@dataclass(frozen=True, slots=True)
class Owes:
    """A duty. ``due`` is counted from the trigger; ``fulfilled_by`` and ``refused_by`` are events of the bearer.

    ``entails`` are events that fulfilling it brings with it, ``risks`` those it may bring.
    """

    state: State
    act: str
    fulfilled_by: Pattern | None = None
    refused_by: Pattern | None = None
    due: Duration | None = None
    entails: tuple[Pattern, ...] = ()
    risks: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class Forbids:
    """A prohibition, broken by the events of ``broken_by``."""

    state: State
    act: str
    broken_by: Pattern | None = None


@dataclass(frozen=True, slots=True)
class Exposes:
    """A sanction may follow. ``imposed_by`` is the event by which it is imposed."""

    state: State
    sanction: Sanction
    imposed_by: Pattern | None = None


@dataclass(frozen=True, slots=True)
class Empowers:
    """The person may do something; doing it is the event ``exercised_by``."""

    state: State
    act: str
    exercised_by: Pattern | None = None
    entails: tuple[Pattern, ...] = ()
    risks: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class Protects:
    """A safeguard: what the State may not do to the person. What it bars, it names in ``defeats``."""

    state: State
    says: str


@dataclass(frozen=True, slots=True)
class Reports:
    """Practice: what authorities are reported to do. It changes no status."""

    state: State
    says: str
    departs_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Invokes:
    """Treaty overlay: a rule that can be held against a State; a breach where it is bound, else an argument."""

    state: State
    treaty: str
    says: str


Effect = Acquires | Excludes | Loses | Owes | Forbids | Exposes | Empowers | Protects | Reports | Invokes


@dataclass(frozen=True, slots=True)
class Bearers:
    """On whom the effect falls, seen from the subject: ``self``, ``spouse``, ``child``, ``parent``, ``sibling``.

    ``condition`` is asked of each bearer as the variable ``bearer``.
    """

    relations: tuple[str, ...] = ("self",)
    condition: Node | None = field(default=None)


RELATIONS = ("self", "spouse", "child", "parent", "sibling")
