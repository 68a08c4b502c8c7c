"""What is wrong in a case: every fault with its place and what would be right."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

Path = tuple[str | int, ...]

#: Reading stops after so many faults: a file with more is not the file the writer meant.
MOST_FAULTS: Final = 100


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file. Lines and columns count from 1; line 0 stands for the file as a whole."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        file = printable(self.file)
        return f"{file}:{self.line}:{self.column}" if self.line else file


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong.

    ``path`` leads to it through the case: names of keys, and positions in lists counted from 0. ``problem``
    says what is wrong, ``allowed`` what would be right. ``place`` is ``None`` for a case that comes from no file.
    """

    path: Path
    problem: str
    allowed: str = ""
    place: Place | None = None

    def __str__(self) -> str:
        parts = (str(self.place) if self.place else "", write_path(self.path), self.problem)
        text = ": ".join(part for part in parts if part)
        return f"{text}; {self.allowed}" if self.allowed else text


class CaseError(Exception):
    """A case that cannot be read. ``faults`` has at least one entry."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__(render_faults(faults))


class TooManyFaultsError(Exception):
    """Raised by :class:`Faults` to leave the reading; never leaves this package."""


class Faults:
    """The faults found so far."""

    __slots__ = ("found",)

    def __init__(self) -> None:
        self.found: list[Fault] = []

    def add(self, path: Path, problem: str, allowed: str = "") -> None:
        """Record a fault. Raises :class:`TooManyFaultsError` after the last one that is worth listing."""
        self.found.append(Fault(path, problem, allowed))
        if len(self.found) >= MOST_FAULTS:
            self.found.append(Fault((), f"more than {MOST_FAULTS} faults", "mend these first"))
            raise TooManyFaultsError


def render_faults(faults: Iterable[Fault]) -> str:
    """One line a fault: ``family.yaml:12:9: people.father.born: 'maybe' is not a date; write …``."""
    return "\n".join(str(fault) for fault in faults)


def placed(fault: Fault, place: Place) -> Fault:
    return replace(fault, place=place)


def write_path(path: Path) -> str:
    """A path for people, who count from one: ``people.father.events#2.on``."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"#{step + 1}"
        else:
            text += f".{shown(step)}" if text else shown(step)
    return text


def shown(text: str) -> str:
    """Text of a stranger as it can be printed safely: cut to 60 characters, the unprintable escaped."""
    return printable(text if len(text) <= 60 else text[:59] + "…")


def printable(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def quoted(data: object) -> str:
    """A value as a fault names it: ``'maybe'``, ``a list``, ``nothing``."""
    if isinstance(data, str):
        return f"'{shown(data)}'" if data else "an empty text"
    if data is None:
        return "nothing"
    if isinstance(data, bool):
        return f"'{'true' if data else 'false'}'"
    if isinstance(data, int):
        return f"'{data}'" if abs(data) < 10**20 else "a number out of range"
    if isinstance(data, float):
        return f"'{data!r}'"
    if isinstance(data, dict):
        return "a mapping"
    return "a list" if isinstance(data, list | tuple) else f"a value of type {type(data).__name__}"
