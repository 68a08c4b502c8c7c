"""Three truth values: true, false and unknown, with Kleene's strong connectives.

Unknown is a value of its own: ``unknown and false`` is false, ``unknown and true`` stays unknown.
Source: S. C. Kleene, *Introduction to Metamathematics* (1952), section 64.
"""

from collections.abc import Iterable
from enum import IntEnum


class Truth(IntEnum):
    """Ordered so that *and* is the minimum and *or* the maximum."""

    FALSE = 0
    UNKNOWN = 1
    TRUE = 2

    @property
    def word(self) -> str:
        """The value as a reader says it: ``yes``, ``no`` or ``unknown``."""
        return _WORDS[self]


FALSE, UNKNOWN, TRUE = Truth.FALSE, Truth.UNKNOWN, Truth.TRUE

_WORDS = {FALSE: "no", UNKNOWN: "unknown", TRUE: "yes"}
_NEGATION = (TRUE, UNKNOWN, FALSE)


def negation(value: Truth) -> Truth:
    """
    >>> [negation(v).name for v in (TRUE, FALSE, UNKNOWN)]
    ['FALSE', 'TRUE', 'UNKNOWN']
    """
    return _NEGATION[value]


def conjunction(values: Iterable[Truth]) -> Truth:
    """
    >>> conjunction([TRUE, UNKNOWN]).name, conjunction([FALSE, UNKNOWN]).name, conjunction([]).name
    ('UNKNOWN', 'FALSE', 'TRUE')
    """
    return min(values, default=TRUE)


def disjunction(values: Iterable[Truth]) -> Truth:
    """
    >>> disjunction([TRUE, UNKNOWN]).name, disjunction([FALSE, UNKNOWN]).name, disjunction([]).name
    ('TRUE', 'UNKNOWN', 'FALSE')
    """
    return max(values, default=FALSE)


def agreement(values: Iterable[Truth]) -> Truth:
    """What several possible worlds agree on: one value if all have it, else unknown.

    >>> agreement([TRUE, TRUE]).name, agreement([TRUE, FALSE]).name
    ('TRUE', 'UNKNOWN')
    """
    seen = set(values)
    return seen.pop() if len(seen) == 1 else UNKNOWN
