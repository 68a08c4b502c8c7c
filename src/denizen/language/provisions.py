"""Instruments and provisions: the citable units of law, as data."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from denizen.language.dates import Day
from denizen.language.effects import Bearers, Effect
from denizen.language.force import Force
from denizen.language.nodes import Node, Pattern
from denizen.language.states import State


class Grade(Enum):
    """How well a statement of law is known."""

    A = "primary text read"
    B = "reliable secondary source"
    C = "not verified"


class Modality(Enum):
    """How an effect comes about."""

    BY_LAW = "by law"
    BY_DECISION = "by decision"
    BY_COURT = "by court"
    ON_APPLICATION = "on application"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement of law was read; ``read`` is when, as EDTF (``2026-11``), empty where that was not recorded."""

    title: str
    url: str
    grade: Grade
    read: str = ""


@dataclass(frozen=True, slots=True)
class Location:
    """Where in the rulebook something is written."""

    module: str
    line: int

    def __str__(self) -> str:
        return f"{self.module}:{self.line}"


@dataclass(frozen=True, slots=True)
class Reading:
    """One defensible interpretation. What it does not say, it takes over from the provision.

    ``held_by`` names who reads the text so; ``defeats`` replaces the provision's list when given. ``argued`` marks a
    reading that advocates or scholars argue for and no authority or court applies: it is shown, and makes no
    conclusion contested.
    """

    name: str
    says: str
    held_by: str
    when: tuple[Node, ...] | None = None
    effects: tuple[Effect, ...] | None = None
    modality: Modality | None = None
    defeats: tuple[str, ...] | None = None
    bearers: Bearers | None = None
    argued: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A worked case: facts, a day, and whether the provision then applies to ``bearer``.

    ``people`` has the form of the ``people`` part of a case file. ``expects`` is ``yes``, ``no`` or ``unknown``.
    ``also`` are conclusions that hold besides, as the ``why`` command writes them.
    """

    title: str
    expects: str
    on: str
    people: dict[str, Any]
    bearer: str
    reading: str | None
    also: tuple[str, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class Reach:
    """The second clock: which facts a text covers.

    ``since`` and ``until`` bound the day of the triggering event (inclusive, exclusive). ``looks_back`` says that an
    event older than the text counts once the text is in force.
    """

    since: Day | None = None
    until: Day | None = None
    looks_back: bool = False


@dataclass(frozen=True, slots=True)
class Provision:
    """One citable unit of an instrument with its logic.

    It reads: *on* an event, or *while* a condition holds, *when* conditions hold, *unless* exceptions hold, *then*
    effects fall on the bearers, and last *as long as* a condition continues to hold.
    """

    id: str
    instrument: "Instrument"
    article: str
    says: str
    on: Pattern | None
    when: tuple[Node, ...]
    unless: tuple[Node, ...]
    lasts: Node | None
    effects: tuple[Effect, ...]
    bearers: Bearers
    modality: Modality
    force: Force
    reach: Reach
    readings: tuple[Reading, ...]
    defeats: tuple[str, ...]
    mode: str
    source: Source
    note: str
    cases: tuple[Case, ...]
    location: Location

    @property
    def state(self) -> State:
        return self.instrument.state

    @property
    def citation(self) -> str:
        return f"{self.instrument.short}, {self.article}" if self.article else self.instrument.short


@dataclass(frozen=True, slots=True)
class Gap:
    """Something the law says that the rulebook does not compute: what, where, and why not.

    ``taints`` lists the provisions whose results it could change; ``modes`` the GLOBALCIT modes that it would have,
    or may have, if it were computed.
    """

    instrument: "Instrument"
    article: str
    says: str
    because: str
    taints: tuple[str, ...]
    modes: tuple[str, ...]
    location: Location


@dataclass(eq=False, slots=True)
class Instrument:
    """A statute, code, decree, treaty, constitution, statement, or body of reported practice.

    ``id`` begins with the State's folder: ``ru.citizenship-2023``. ``short`` is how lawyers cite it.
    """

    id: str
    state: State
    title: str
    short: str
    force: Force
    source: Source
    kind: str = "statute"
    original_title: str = ""
    provisions: list[Provision] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)


def slug(article: str) -> str:
    """``Art 22(1)(2)(c)`` becomes ``22-1-2-c``."""
    text = article.removeprefix("Art ").removeprefix("Arts ").removeprefix("point ").removeprefix("part ")
    kept = "".join(c if c.isalnum() or c == "." else "-" for c in text.lower())
    return "-".join(part for part in kept.split("-") if part)
