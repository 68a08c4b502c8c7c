"""The numbers that stand for words in columns and in compiled law.

States, the words of facts and of events are closed lists of the language: their codes are the same for every rulebook.
Articles and provisions are open: a set of columns lists those it tells, in :attr:`Columns.words`, from
:data:`OPEN` on.
"""

from typing import Final

from denizen.language.events import EVENTS, MANNERS, TITLES
from denizen.language.facts import DATE, FACTS, NUMBER, STATE, TRUTH
from denizen.language.states import STATES

#: An event's particular that is not told, or told to be unknown.
NOT_TOLD: Final = -(2**31)
#: What stands in the column of a fact besides codes: not asked or not known; not applicable; see the statements.
UNKNOWN_FACT, NOT_APPLICABLE, OVER_TIME = -1, -2, -3
#: Codes of provisions that derived events name: this and the provision's place among the norms.
PROVISION_BASE: Final = 1 << 24

#: Why a family is left out of the results instead of guessed at.
MARKS: Final = (
    "",
    "a day is known only in part",
    "the account is not complete",
    "more than sixteen people",
    "more happened than the kernel keeps",
    "a text that looks back begins on a day known only in part",
    "a cascade does not end",
    "something told has no code",
    "a nationality is not known to be absent",
    "whether a nationality began or ended is not known",
    "when a provision without an event began to apply is not known",
)
PARTIAL_DAY, PARTIAL_ACCOUNT, TOO_MANY, TOO_MUCH, UNSURE_LOOK_BACK, ENDLESS, NO_CODE, OPEN_NATIONALITY = range(1, 9)
UNSURE_CHANGE, UNSURE_BEGINNING = 9, 10

KINDS: Final = tuple(EVENTS)
KIND: Final = {name: code for code, name in enumerate(KINDS)}
FACT_NAMES: Final = tuple(name for name in FACTS if name != "born")
FACT: Final = {name: code for code, name in enumerate(FACT_NAMES)}


def _words() -> tuple[str, ...]:
    found = dict.fromkeys(sorted(STATES))
    for kind in EVENTS.values():
        for detail in kind.details.values():
            found.update(dict.fromkeys(detail.values))
    for fact in FACTS.values():
        found.update(dict.fromkeys(fact.values))
    found.update(dict.fromkeys((*TITLES, *MANNERS)))
    return tuple(found)


WORDS: Final = _words()
WORD: Final = {word: code for code, word in enumerate(WORDS)}
#: The first code of a word that is listed in the columns.
OPEN: Final = len(WORDS)


def _fields() -> dict[str, str]:
    """Particulars and their types; days among them are read by no condition and have no column."""
    found = {"state": STATE}
    for kind in EVENTS.values():
        for name, detail in kind.details.items():
            if detail.type != DATE and found.setdefault(name, detail.type) != detail.type:
                raise TypeError(f"the particular '{name}' has two types")
    return found


FIELD_TYPES: Final = _fields()
FIELDS: Final = tuple(FIELD_TYPES)
SLOT: Final = {
    (kind.name, name): slot
    for kind in EVENTS.values()
    for slot, name in enumerate(name for name, detail in kind.details.items() if detail.type != DATE)
}
#: How many particulars an event has at most, besides its State.
SLOTS: Final = 1 + max(SLOT.values())


def closed_code(type_: str, value: object) -> int | None:
    """The code of a value of a closed type; ``None`` for a word outside the lists."""
    if type_ == TRUTH:
        return int(bool(value))
    if type_ == NUMBER:
        return int(value) if isinstance(value, int) else None
    return WORD.get(value) if isinstance(value, str) else None
