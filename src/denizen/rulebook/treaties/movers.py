"People who move from one former Soviet republic to another: what the agreements on simplified acquisition ask for."

from typing import Any, Final

from denizen.language.states import State
from denizen.language.words import Condition, any_of, person, some, subject

relative = person("relative")
middle = person("relative in between")

#: Links of one step; a grandparent or grandchild is two steps away.
NEAR: Final = ("spouse", "parent", "child", "sibling")


def settled_citizen(state: State) -> Condition:
    """Has a close relative who is a citizen of the State and lives there."""
    there = relative.holds(state) & relative.resides_in(state)
    far = [some(step, middle, some(step, relative, there, of=middle)) for step in ("parent", "child")]
    return any_of(*(some(step, relative, there) for step in NEAR), *far)


def lived_there_before(state: State, day: str) -> Condition:
    """Was born on the present territory of the State before a day, or had come to live there before it."""
    born = subject.born_in(state) & (subject.born < day)
    return born | (subject.did("takes up residence", state).day < day)


# --- people of the worked cases -----------------------------------------------------------------------------------

Told = dict[str, Any]

FIRST_CITIZEN: Final = {"by": "initial", "on": "1992-03-01"}


def mover(of: str, to: str, **more: Any) -> Told:
    """A citizen of one State, born there in Soviet times, who lives in another and has no other nationality."""
    told: Told = {"born": "1980-05-01", "birthplace": of, "residence": to, "soviet_citizen": True}
    return told | {"nationalities": {of: FIRST_CITIZEN, to: "never", "others": "none"}} | more


def young_mover(of: str, to: str) -> Told:
    """The same, born after the Soviet Union, of a mother who is in the case and a father who is not."""
    claims = {of: "birth", to: "never", "others": "none"}
    facts = {"soviet_citizen": False, "only_parent": False, "parents": ["mother"]}
    return mover(of, to, born="1995-05-01", nationalities=claims, **facts)


def settled(state: str) -> Told:
    """A citizen of the State who lives there."""
    return {"born": "1958-05-01", "residence": state, "nationalities": {state: FIRST_CITIZEN, "others": "none"}}
