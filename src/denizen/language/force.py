"""The force of a text over time: statement, draft, bill, adopted, in force, suspended, repealed, struck down.

Days are inclusive beginnings: a text in force from 26 October 2023 governs that day, and a text repealed from that
day governs the day before for the last time. A day known only in part is a span, and force is unknown within it.
"""

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from denizen.language.dates import FOREVER, Day, Span, exactly, read_span
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth


class Stage(Enum):
    STATEMENT = "statement"
    DRAFT = "draft"
    BILL = "bill"
    ADOPTED = "adopted"
    IN_FORCE = "in force"
    SUSPENDED = "suspended"
    REPEALED = "repealed"
    STRUCK_DOWN = "struck down"


PROPOSED = frozenset({Stage.STATEMENT, Stage.DRAFT, Stage.BILL, Stage.ADOPTED})


@dataclass(frozen=True, slots=True)
class Step:
    """From ``start`` on, the text is at this stage."""

    stage: Stage
    start: Span


@dataclass(frozen=True)
class Force:
    """The dated history of a text, in order of time."""

    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        if not self.steps:
            raise ValueError("a force history needs at least one step")
        starts = [step.start.earliest for step in self.steps]
        if starts != sorted(starts):
            raise ValueError("the steps of a force history must be in order of time")

    def stage(self, now: Day) -> Stage | None:
        """The stage on a day; ``None`` before the first step. Within an uncertain day, the earlier stage."""
        reached = [step.stage for step in self.steps if step.start.latest <= now]
        return reached[-1] if reached else None

    def truth(self, now: Day) -> tuple[Truth, Day]:
        """Whether the text is in force on a day, and the next day on which that may change."""
        days, values = self._values
        return values[bisect_right(days, now)]

    @cached_property
    def _values(self) -> tuple[list[Day], list[tuple[Truth, Day]]]:
        """The days on which the value may change, and the answers before the first, between them and after the last."""
        days = sorted({day for step in self.steps for day in (step.start.earliest, step.start.latest)})
        return days, [self._truth(first) for first in (days[0] - 1, *days)]

    def _truth(self, now: Day) -> tuple[Truth, Day]:
        value, until = FALSE, FOREVER
        for step in self.steps:
            here = TRUE if step.stage is Stage.IN_FORCE else FALSE
            if step.start.latest <= now:
                value = here
            elif step.start.earliest <= now:
                value = value if value is here else UNKNOWN
                until = min(until, step.start.latest)
            else:
                until = min(until, step.start.earliest)
        return value, until

    @property
    def ever_in_force(self) -> bool:
        return any(step.stage is Stage.IN_FORCE for step in self.steps)

    @property
    def began(self) -> Span:
        """When the text entered into force or, if it never did, was first announced."""
        for step in self.steps:
            if step.stage is Stage.IN_FORCE:
                return step.start
        return self.steps[0].start


def taken_as_in_force(force: Force, start: Day) -> Force:
    """The same text, supposed in force from a day on."""
    return Force((*(s for s in force.steps if s.start.latest < start), Step(Stage.IN_FORCE, exactly(start))))


def history(**dates: str) -> Force:
    """A force history written as stage and EDTF day, in order: ``history(bill="2022-09-20", in_force="2022-09-24")``.

    Stage names are those of :class:`Stage` with underscores.
    """
    return Force(tuple(Step(_stage(name), read_span(text)) for name, text in dates.items()))


def _stage(name: str) -> Stage:
    known = {stage.name.lower(): stage for stage in Stage}
    if name not in known:
        raise ValueError(f"there is no stage '{name}'; known are: {', '.join(known)}")
    return known[name]


def in_force(start: str, until: str | None = None, *, by: Stage = Stage.REPEALED) -> Force:
    """In force from ``start`` (inclusive) until ``until`` (the first day on which it no longer governs)."""
    steps = [Step(Stage.IN_FORCE, read_span(start))]
    if until:
        steps.append(Step(by, read_span(until)))
    return Force(tuple(steps))
