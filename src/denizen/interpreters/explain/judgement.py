"""What the interpreter finds for one node: a value, how long it stays so, and what it rests on."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from denizen.language.dates import Day, Span
from denizen.language.nodes import Node
from denizen.language.truth import Truth


class Judgement:
    """A node with its value on a day.

    ``value`` is a :class:`Truth` for a condition; for a term it is a :class:`Dated` or ``None`` (a day), a pair of
    least and greatest number (a count), or a :class:`Known` (a word). ``until`` is the next day on which the value
    may differ. ``parts`` are the judgements it rests on; ``data`` is what else the reader needs to see.
    """

    __slots__ = ("data", "node", "parts", "until", "value")

    def __init__(self, node: Node, value: Any, until: Day, parts: tuple["Judgement", ...] = (), data: Any = None):
        self.node = node
        self.value = value
        self.until = until
        self.parts = parts
        self.data = data


class Dated(NamedTuple):
    """A day that may be known in part, of something that may not have happened."""

    span: Span
    happened: Truth


class Known(NamedTuple):
    """A word, State, number or truth; ``why`` says what is missing when ``value`` is ``None``."""

    value: str | int | bool | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Wanting:
    """A fact that a conclusion waits for: whose, which, and whether it was asked."""

    person: str
    fact: str
    asked: bool
