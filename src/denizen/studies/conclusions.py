"""Conclusions as people write them: ``holds(father, RU)``, ``stateless(child)``, ``owes(father, <provision>)``."""

import re
from dataclasses import dataclass

from denizen.cases.model import Family
from denizen.interpreters.explain.history import History
from denizen.language.dates import Day
from denizen.language.facts import nearest
from denizen.language.states import STATES
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth

#: Words for "the provision applies to the person", by the kind of its effect.
APPLYING = (
    "applies",
    "owes",
    "exposed",
    "forbidden",
    "may",
    "protected",
    "practice",
    "argued",
    "acquires",
    "loses",
)
FORMS = "holds(person, STATE), stateless(person), or " + ", ".join(f"{word}(person, provision)" for word in APPLYING)

_FORM = re.compile(r"\s*(not\s+|unknown\s+)?([a-z_]+)\(\s*([a-z][a-z0-9_-]*)\s*(?:,\s*([A-Za-z0-9._()/-]+)\s*)?\)\s*")


class ConclusionError(ValueError):
    """A conclusion that cannot be read or asked of this case."""


@dataclass(frozen=True, slots=True)
class Conclusion:
    """``expected`` is what the writer claims: true unless ``not`` or ``unknown`` stands before it."""

    kind: str
    person: str
    about: str
    expected: Truth = TRUE

    def __str__(self) -> str:
        prefix = {TRUE: "", FALSE: "not ", UNKNOWN: "unknown "}[self.expected]
        about = f", {self.about}" if self.about else ""
        return f"{prefix}{self.kind}({self.person}{about})"


def read_conclusion(text: str) -> Conclusion:
    """Raises :class:`ConclusionError`."""
    match = _FORM.fullmatch(text)
    if not match:
        raise ConclusionError(f"'{text}' is not a conclusion; write {FORMS}")
    prefix, kind, person, about = match.groups()
    expected = {"not": FALSE, "unknown": UNKNOWN}.get((prefix or "").strip(), TRUE)
    if kind not in ("holds", "stateless", *APPLYING):
        raise ConclusionError(f"there is no conclusion '{kind}'; write {FORMS}")
    if (about is None) != (kind == "stateless"):
        raise ConclusionError(f"'{text}' has the wrong number of parts; write {FORMS}")
    return Conclusion(kind, person, about or "", expected)


def truth_of(history: History, conclusion: Conclusion, day: Day) -> Truth:
    """The value of a conclusion on a day. Raises :class:`ConclusionError` for names the case does not know."""
    check_names(history, conclusion)
    if conclusion.kind == "holds":
        return history.nationality(conclusion.person, conclusion.about, day)[0].value
    if conclusion.kind == "stateless":
        return stateless(history, conclusion.person, day)
    return history.standing(conclusion.about, conclusion.person, day).value


def check_person(family: Family, person: str) -> None:
    """Raises :class:`ConclusionError` for somebody the case does not know."""
    if person not in family.people:
        raise ConclusionError(f"there is nobody called '{person}' in the case; {nearest(person, family.people)}")


def check_names(history: History, conclusion: Conclusion) -> None:
    check_person(history.family, conclusion.person)
    if conclusion.kind == "holds":
        if conclusion.about not in STATES:
            raise ConclusionError(f"'{conclusion.about}' is not a State; write an ISO 3166-1 code such as RU or KZ")
    elif conclusion.kind != "stateless" and conclusion.about not in history.norms.by_id:
        known = history.norms.by_id
        raise ConclusionError(
            f"there is no provision '{conclusion.about}' in the law loaded for this case; "
            f"{nearest(conclusion.about, known)}"
        )


def stateless(history: History, person: str, day: Day) -> Truth:
    """A national of none of the States examined, nor of any other.

    Unknown as long as one of them is unknown, or nobody said whether there are others.
    """
    value = FALSE
    for state in history.states:
        value = max(value, history.nationality(person, state, day)[0].value)
    if value is FALSE and history.family.people[person].others != "none":
        return UNKNOWN
    return Truth(2 - value)
