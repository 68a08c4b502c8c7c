"""A claim about the law: that something never happens."""

from dataclasses import dataclass

from denizen.language.states import RU, State

PROVED, REFUTED = "proved", "refuted"


@dataclass(frozen=True, slots=True)
class Claim:
    """``family`` is a shape; ``as_if`` are proposals taken as law, ``readings`` pairs of provision and reading."""

    name: str
    says: str
    never: str
    expected: str
    matters: str
    states: tuple[State, ...] = (RU,)
    family: str = "p"
    as_if: tuple[str, ...] = ()
    readings: tuple[tuple[str, str], ...] = ()
    moments: int = 4
