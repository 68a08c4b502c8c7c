"""Families for the eight-rule regime, told once, with what is right for each of them.

Nothing here imports an engine: both translate the same telling into their own form. Days are ISO texts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

#: What is asked of every person; an answer is the set of words that hold.
WORDS = (
    "national",
    "recent",
    "origin",
    "owes",
    "refused",
    "breached",
    "loses",
    "loses with family",
    "exposed",
    "stateless",
)

Answers = Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class Person:
    """``russian`` is ``birth`` or the day of naturalisation, ``origin`` the nationality of origin that is still held.

    ``other`` says that a nationality of some further State is held.
    """

    born: str
    birthplace: str
    origin: str | None = None
    russian: str | None = None
    other: bool = False
    refuses: str | None = None
    serves: str | None = None
    fights: str | None = None


@dataclass(frozen=True)
class Family:
    """People by name; ``couple`` are married, everybody else is their child. ``right`` is checked before timing."""

    name: str
    day: str
    people: Mapping[str, Person]
    right: Mapping[str, str]
    couple: tuple[str, ...] = field(default=("man", "wife"))

    @property
    def answers(self) -> Answers:
        return {person: frozenset(filter(None, words.split(", "))) for person, words in self.right.items()}


def _man(**told: str | None) -> Person:
    facts: dict[str, str | None] = {"birthplace": "TJ", "origin": "TJ", "russian": "2016-05-06", **told}
    return Person(born="1990-02-01", **facts)  # type: ignore[arg-type]


_WIFE = Person(born="1992-05-01", birthplace="TJ", origin="TJ", russian="2019-09-01")
_RUSSIAN_WIFE = Person(born="1992-05-01", birthplace="RU", russian="birth")
_CHILD = Person(born="2018-04-01", birthplace="RU", russian="birth")
_BABY = Person(born="2021-12-24", birthplace="RU", russian="birth")
_LATER_CHILD = Person(born="2022-10-11", birthplace="RU", russian="birth")

_REFUSAL = {"man": _man(refuses="2022-10-10"), "wife": _WIFE, "daughter": _CHILD, "son": _BABY}

FAMILIES = (
    Family(
        "the day before the regime",
        "2022-09-21",
        {"man": _man()},
        {"man": "national"},
    ),
    Family(
        "the first day of the regime",
        "2022-09-22",
        {"man": _man()},
        {"man": "national, recent, origin, owes"},
    ),
    Family(
        "born in Georgia",
        "2022-10-01",
        {"man": _man(birthplace="GE", origin=None)},
        {"man": "national, recent"},
    ),
    Family(
        "the last day of ten years",
        "2022-09-29",
        {"man": _man(russian="2012-09-30")},
        {"man": "national, recent, origin, owes"},
    ),
    Family(
        "ten years a citizen",
        "2022-09-30",
        {"man": _man(russian="2012-09-30")},
        {"man": "national, origin"},
    ),
    Family(
        "the day before a refusal",
        "2022-10-09",
        _REFUSAL,
        {
            "man": "national, recent, origin, owes",
            "wife": "national, recent, origin, owes",
            "daughter": "national",
            "son": "national",
        },
    ),
    Family(
        "a refusal, with wife and children",
        "2022-10-10",
        _REFUSAL,
        {
            "man": "recent, origin, refused, loses",
            "wife": "recent, origin, loses with family",
            "daughter": "loses with family, stateless",
            "son": "loses with family, stateless",
        },
    ),
    Family(
        "a refusal before the birth of a child",
        "2022-10-11",
        {"man": _man(refuses="2022-10-10", origin=None), "wife": _RUSSIAN_WIFE, "child": _LATER_CHILD},
        {
            "man": "recent, origin, refused, loses, stateless",
            "wife": "loses with family, stateless",
            "child": "national",
        },
    ),
    Family(
        "the last day of the year",
        "2023-09-22",
        {"man": _man(), "wife": _RUSSIAN_WIFE},
        {"man": "national, recent, origin, owes", "wife": "national"},
    ),
    Family(
        "the year has passed",
        "2023-09-23",
        {"man": _man(), "wife": _RUSSIAN_WIFE},
        {"man": "recent, origin, breached, loses", "wife": "loses with family, stateless"},
    ),
    Family(
        "ten years a citizen before the year has passed",
        "2023-09-23",
        {"man": _man(russian="2013-03-01"), "wife": _RUSSIAN_WIFE},
        {"man": "national, origin", "wife": "national"},
    ),
    Family(
        "served, and fought",
        "2023-09-23",
        {"man": _man(serves="2023-06-01", fights="2023-03-01"), "wife": _RUSSIAN_WIFE},
        {"man": "national, recent, origin, owes, exposed", "wife": "national"},
    ),
    Family(
        "fought before the regime, and refuses",
        "2022-12-01",
        {"man": _man(fights="2022-05-01", refuses="2022-11-30")},
        {"man": "recent, origin, refused, loses"},
    ),
    Family(
        "the wife refuses first",
        "2023-12-31",
        {
            "man": _man(refuses="2022-11-02"),
            "wife": Person("1992-05-01", "UZ", "UZ", "2019-09-01", other=True, refuses="2022-11-01"),
            "daughter": _CHILD,
        },
        {
            "man": "recent, origin, loses with family",
            "wife": "recent, origin, refused, loses",
            "daughter": "loses with family, stateless",
        },
    ),
    Family(
        "naturalised on a leap day, the last day of the year",
        "2025-02-28",
        {"man": _man(russian="2024-02-29")},
        {"man": "national, recent, origin, owes"},
    ),
    Family(
        "naturalised on a leap day, the year has passed",
        "2025-03-01",
        {"man": _man(russian="2024-02-29")},
        {"man": "recent, origin, breached, loses"},
    ),
)

#: So many copies of the timed family are a population.
MANY = 1000
#: The family that is timed.
TIMED = next(family for family in FAMILIES if family.name == "a refusal, with wife and children")
