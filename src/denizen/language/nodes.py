"""What is stored: the nodes of a condition.

Nodes are declarations. They are frozen and shared (equal nodes are the same object), hold no behaviour, and are
never used for their truth: ``bool(node)`` raises, so ``and``, ``or`` and ``not`` cannot slip into a provision.
What a rule author types lives in :mod:`denizen.language.words`; what a node means lives in the interpreters.

A *variable* names a person: ``subject`` is the person the provision speaks about, quantifiers bring others in.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast, dataclass_transform
from weakref import WeakValueDictionary

from denizen.language.dates import Day, Duration

if TYPE_CHECKING:
    _Shared = type
else:

    class _Shared(type):
        """Equal nodes are one object, so that comparison and memo tables need only identity."""

        _known: ClassVar[WeakValueDictionary] = WeakValueDictionary()

        @staticmethod
        def _distinct(value):
            """Keep ``True`` apart from ``1``, which Python calls equal."""
            if isinstance(value, tuple):
                return tuple(map(_Shared._distinct, value))
            return (bool, value) if isinstance(value, bool) else value

        def __call__(cls, *arguments, **named):
            made = super().__call__(*arguments, **named)
            key = (cls, *(_Shared._distinct(getattr(made, name)) for name in made.__match_args__))
            return _Shared._known.setdefault(key, made)


class Node(metaclass=_Shared):
    """A condition, a term or a pattern. ``inner`` names the fields that are read under another binding or day."""

    __slots__ = ("__weakref__",)
    inner: ClassVar[tuple[str, ...]] = ()

    def __bool__(self) -> bool:
        raise TypeError("a condition has no truth of its own: write & for and, | for or, ~ for not")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


N = TypeVar("N", bound=type)


@dataclass_transform(frozen_default=True, eq_default=False)
def declared(made: N) -> N:
    """Make a class a node declaration."""
    result: Any = dataclass(frozen=True, eq=False, repr=False, slots=True)(made)
    NODE_CLASSES.append(result)
    return cast(N, result)


NODE_CLASSES: list[type[Node]] = []


# --- terms -----------------------------------------------------------------------------------------------------------


@declared
class Variable(Node):
    """A person: ``subject``, or one that a quantifier introduced."""

    name: str


@declared
class Constant(Node):
    """A fixed word, State, number or truth."""

    value: str | int | bool


@declared
class FixedDay(Node):
    """A day of the calendar named by the text."""

    day: Day


@declared
class Now(Node):
    """The day on which the condition is asked."""


@declared
class FactOf(Node):
    """What is told about a person under the name of a fact; where the fact changes over time, as of now."""

    person: Variable
    name: str


@declared
class FieldOf(Node):
    """A particular of the event that set the provision in motion."""

    name: str


@declared
class DayOf(Node):
    """The day of the ``first`` or ``last`` event of a pattern with this person, up to now."""

    person: Variable
    pattern: "Pattern"
    which: str


@declared
class TriggerDay(Node):
    """The day of the event that set the provision in motion."""


@declared
class Shifted(Node):
    """A day moved by a legal duration."""

    day: Node
    duration: Duration


@declared
class CountOf(Node):
    """How many relatives meet a condition."""

    relation: str
    of: Variable
    variable: Variable
    condition: Node
    inner: ClassVar[tuple[str, ...]] = ("condition",)


# --- patterns --------------------------------------------------------------------------------------------------------


@declared
class Particular(Node):
    """A requirement on one field of an event: ``among``, ``not among`` or ``at least`` the values."""

    name: str
    relation: str
    values: tuple[str | int | bool, ...]


@declared
class Pattern(Node):
    """The kind of an event and what its particulars must be."""

    kind: str
    particulars: tuple[Particular, ...]


# --- conditions ------------------------------------------------------------------------------------------------------


@declared
class Always(Node):
    """True."""


@declared
class AllOf(Node):
    """Every part is true."""

    parts: tuple[Node, ...]


@declared
class AnyOf(Node):
    """At least one part is true."""

    parts: tuple[Node, ...]


@declared
class Not(Node):
    """The part is false."""

    part: Node


@declared
class Compare(Node):
    """Two days, or two numbers, in order: ``<``, ``<=``, ``>`` or ``>=``.

    A comparison with the day of an event that never was is false.
    """

    relation: str
    left: Node
    right: Node


@declared
class Among(Node):
    """The value of a term is one of those listed."""

    term: Node
    values: tuple[str | int | bool, ...]


@declared
class Holds(Node):
    """The person is a national of the State, in that State's eyes; ``titles`` limits how it was acquired."""

    person: Variable
    state: str
    titles: tuple[str, ...]


@declared
class HoldsAnother(Node):
    """The person is a national of some State outside the list."""

    person: Variable
    besides: tuple[str, ...]


@declared
class Happened(Node):
    """An event of the pattern has happened to the person by now, not before ``since`` if that is given."""

    person: Variable
    pattern: Pattern
    since: Node | None


@declared
class Applies(Node):
    """Another provision, named by its identifier, applies to the person now."""

    person: Variable
    provision: str


@declared
class Exists(Node):
    """Some relative meets the condition."""

    relation: str
    of: Variable
    variable: Variable
    condition: Node
    inner: ClassVar[tuple[str, ...]] = ("condition",)


@declared
class ForEvery(Node):
    """Every relative meets the condition; true where there is none."""

    relation: str
    of: Variable
    variable: Variable
    condition: Node
    inner: ClassVar[tuple[str, ...]] = ("condition",)


@declared
class AsOf(Node):
    """The condition, asked on another day."""

    day: Node
    condition: Node
    inner: ClassVar[tuple[str, ...]] = ("condition",)


@declared
class Binds(Node):
    """A treaty binds a State now."""

    treaty: str
    state: str


def children(node: Node, *, inner: bool = True) -> tuple[Node, ...]:
    """The nodes directly below; without ``inner``, only those read under the same binding and day."""
    read = _CHILDREN.get(type(node))
    if read is None:
        read = _CHILDREN[type(node)] = _reader(type(node))
    return read(node, inner)


_Reader = Callable[[Any, bool], tuple[Node, ...]]
_CHILDREN: dict[type[Node], _Reader] = {}


def _reader(kind: type[Node]) -> _Reader:
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    outer = [name for name in names if name not in kind.inner]

    def read(node: Any, inner: bool) -> tuple[Node, ...]:
        found: list[Node] = []
        for name in names if inner else outer:
            value = getattr(node, name)
            if isinstance(value, Node):
                found.append(value)
            elif isinstance(value, tuple):
                found.extend(part for part in value if isinstance(part, Node))
        return tuple(found)

    return read
