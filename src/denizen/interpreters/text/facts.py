"""Facts in words: what is said of a person of whom a fact has one of some values."""

from typing import Final

from denizen.interpreters.text.events import join
from denizen.interpreters.text.states import name_of
from denizen.interpreters.text.verbs import denied
from denizen.language.facts import FACTS, STATE, TRUTH

Value = str | int | bool

#: A text or State fact: the predicate and its denial; ``{}`` stands for the values.
_VALUED: Final = {
    "birthplace": ("was born in {}", "was not born in {}"),
    "residence": ("permanently resides in {}", "does not permanently reside in {}"),
    "stay": ("stays on the ground of: {}", "does not stay on the ground of: {}"),
    "fitness": ("is found {} for service", "is not found {} for service"),
    "rank": ("has the rank of {}", "does not have the rank of {}"),
}
#: A fact that is true or false.
_TRUTHS: Final = {
    "reserve": ("is enrolled in the reserve", "is not enrolled in the reserve"),
    "military_speciality": ("has a military speciality", "has no military speciality"),
    "deferment": ("holds a deferment from call-up", "holds no deferment from call-up"),
    "consular_register": ("is on the permanent consular register", "is not on the permanent consular register"),
    "consular_excuse": (
        "has a valid reason for not being on the consular register",
        "has no valid reason for not being on the consular register",
    ),
    "dual_by_birth": (
        "got a foreign nationality at birth, or as a minor through a parent",
        "did not get a foreign nationality at birth, nor as a minor through a parent",
    ),
    "entered_combat_for_pay": (
        "was specially recruited to fight for material gain",
        "was not specially recruited to fight for material gain",
    ),
    "exit_guarantee": (
        "holds a guarantee of another State that it will grant nationality",
        "holds no guarantee of another State that it will grant nationality",
    ),
    "graduate": ("holds a higher education degree", "holds no higher education degree"),
    "convicted_unspent": (
        "has an unspent conviction for an intentional crime",
        "has no unspent conviction for an intentional crime",
    ),
}
_SEX: Final = {"male": ("is a man", "is not a man"), "female": ("is a woman", "is not a woman")}


def fact_is(name: str, values: tuple[Value, ...]) -> tuple[str, str]:
    """The predicate of a fact with one of the values, and its denial."""
    if name == "sex" and len(values) == 1 and values[0] in _SEX:
        return _SEX[str(values[0])]
    kind = FACTS[name]
    if kind.type == TRUTH and len(values) == 1:
        yes, no = _TRUTHS.get(name) or _from_meaning(kind.says)
        return (yes, no) if values[0] is True else (no, yes)
    words = join([name_of(str(value)) if kind.type == STATE else str(value) for value in values], "or")
    yes, no = _VALUED.get(name, (f"has {words} as {kind.says}", f"does not have {words} as {kind.says}"))
    return yes.format(words), no.format(words)


def _from_meaning(says: str) -> tuple[str, str]:
    """Most meanings begin with a verb: ``holds a degree``; the others with what the person is."""
    verb = says.partition(" ")[0]
    if verb == "was" or (verb.endswith("s") and verb != "is"):
        return says, denied(says)
    return f"is {says}", f"is not {says}"


def fact_of(name: str, whose: str) -> str:
    """The fact as a noun: ``the birth of the person``."""
    return f"the {'birth' if name == 'born' else name.replace('_', ' ')} of {whose}"
