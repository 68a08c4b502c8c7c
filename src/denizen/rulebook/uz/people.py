"""The people of the worked cases, and what may happen to them."""

from typing import Any

Told = dict[str, Any]

#: A citizen by birth with no other nationality, who lives in Uzbekistan.
CITIZEN: Told = {
    "sex": "male",
    "born": "1985-03-04",
    "birthplace": "UZ",
    "residence": "UZ",
    "nationalities": {"UZ": "birth", "others": "none"},
}
#: Nobody knows whether he is a citizen.
PERHAPS: Told = CITIZEN | {"nationalities": {"UZ": "unknown", "others": "none"}}
RUSSIAN: Told = CITIZEN | {"residence": "RU", "nationalities": {"RU": "birth", "UZ": "never", "others": "none"}}
STATELESS: Told = CITIZEN | {"nationalities": {"UZ": "never", "others": "none"}}
#: Parents, old enough for births since 1992.
UZBEK_PARENT: Told = {"born": "1960-01-01", "residence": "UZ", "nationalities": {"UZ": "birth", "others": "none"}}
EMIGRANT_PARENT: Told = UZBEK_PARENT | {"residence": "RU"}
RUSSIAN_PARENT: Told = {
    "born": "1960-01-01",
    "residence": "RU",
    "nationalities": {"RU": "birth", "UZ": "never", "others": "none"},
}
STATELESS_PARENT: Told = UZBEK_PARENT | {"nationalities": {"UZ": "never", "others": "none"}}
DOUBTFUL_PARENT: Told = UZBEK_PARENT | {"nationalities": {"UZ": "unknown", "others": "none"}}


def after(*events: Told, who: Told = CITIZEN) -> Told:
    """A person to whom this happened."""
    return who | {"events": [*who.get("events", ()), *events]}


def perhaps(event: Told) -> Told:
    """Whether it happened is not known."""
    return event | {"happened": "unknown"}


def child(born: str, birthplace: str, *parents: str) -> Told:
    """A child of the parents told beside it: a father and a mother, unless others are named."""
    told = list(parents or ("father", "mother"))
    return {"born": born, "birthplace": birthplace, "parents": told, "nationalities": {"others": "none"}}


def applicant(on: str, *events: Told, who: Told = STATELESS, **more: Any) -> Told:
    """Somebody who applies for citizenship on a day, and what happened besides."""
    return after({"applies for citizenship": "UZ", "on": on}, *events, who=who | more)


def permitted(on: str) -> Told:
    """Registered as permanently resident."""
    return {"obtains residence right": "UZ", "on": on}


def decided(on: str, about: str, ground: str = "") -> Told:
    decision = {"decides": "UZ", "on": on, "about": about}
    return decision | ({"ground": ground} if ground else {})
