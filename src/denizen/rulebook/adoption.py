"""Adoption by foreigners, however it is told.

A case tells the State of an adopter and whether the adopters are its citizens. Who is adopted by citizens of one State
is adopted by foreigners in the eyes of every other.
"""

from denizen.language.states import State
from denizen.language.words import Condition, subject

#: Two adopters of whom none is a citizen of any other State, as far as this word tells.
OF_ONE_STATE = ("citizens", "citizen and stateless person")


def adopted_by_foreigners(state: State, *also: str) -> Condition:
    """Was adopted by foreigners in the eyes of the State; ``also`` are other pairs of adopters that its law names."""
    told_so = subject.did("is adopted", by=("foreigners", *also)).happened
    return told_so | subject.did("is adopted", not_state=state, by=OF_ONE_STATE).happened
