"""The target persons of the GLOBALCIT typology, as data: by what each mode of acquisition and loss is recognised.

A mode is recognised by a *mark*: something about the person, in the words of the law, with ``state`` standing for the
State whose nationality it is. Modes for which the vocabulary of cases has no words are left out, and say so.
"""

from dataclasses import dataclass
from typing import Final

from denizen.language.events import BODIES
from denizen.language.nodes import (
    AllOf,
    Always,
    Among,
    AnyOf,
    Exists,
    FactOf,
    Happened,
    Holds,
    Node,
    Not,
    Particular,
    Pattern,
    Variable,
)
from denizen.language.states import State

SUBJECT: Final = Variable("subject")
RELATIVE: Final = Variable("relative")

#: Articles of criminal codes on treason, terrorism and crimes against the State; all others are ordinary crimes.
#: Of a State that is not here convictions count as ordinary.
SECURITY_ARTICLES: Final[dict[State, tuple[str, ...]]] = {
    "UZ": tuple(str(number) for number in range(150, 166)),
    "RU": (
        *("205", "205.1", "205.2", "205.3", "205.4", "205.5", "206", "208", "211", "220", "221"),
        *("275", "275.1", "276", "277", "278", "279", "280", "280.1", "280.2", "280.3", "281"),
        *("281.1", "281.2", "281.3", "282.1", "282.2", "282.3", "284.1", "360", "361"),
    ),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words for a mode: events (with particulars that must or must not be), a fact, a relative, or a title.

    ``abroad`` says that the event is one of another State, ``anywhere`` that it may be one of any. ``of`` is a relative
    whose event it is. ``birth`` is where a child of a citizen is born, ``here`` or ``elsewhere``.
    """

    event: str = ""
    abroad: bool = False
    among: tuple[tuple[str, tuple[str | bool, ...]], ...] = ()
    outside: tuple[tuple[str, tuple[str | bool, ...]], ...] = ()
    fact: str = ""
    values: tuple[str | bool, ...] = ()
    of: str = ""
    foreign_by: str = ""
    security: bool | None = None
    anywhere: bool = False
    birth: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """The person of a mode: a shape of family, who of it, by which marks, and how many moments it takes."""

    mode: str
    marks: tuple[Mark, ...]
    family: str = "p"
    who: str = "p"
    moments: int = 3


_CIVIL: Final = tuple(body for body in BODIES if body not in ("army", "security"))

LOSSES: Final[tuple[Target, ...]] = (
    Target("L01", (Mark("applies for exit"), Mark("refuses nationality"))),
    Target("L02", (Mark(fact="residence"),)),
    Target(
        "L03",
        (
            Mark("enters service", True, outside=(("body", _CIVIL),)),
            Mark("fights", anywhere=True),
            Mark("signs contract", True),
        ),
    ),
    Target("L04", (Mark("enters service", True, among=(("body", _CIVIL),)),)),
    Target("L05", (Mark("acquires", True, outside=(("title", ("birth",)),)), Mark("is reported naturalised"))),
    Target("L06", (Mark(foreign_by="birth"), Mark(fact="dual_by_birth", values=(True,)))),
    Target("L07", (Mark("is found a threat"), Mark("is convicted", security=True))),
    Target(
        "L08",
        (
            Mark("is convicted", security=False),
            Mark("breaches"),
            Mark("evades call-up"),
            Mark("refuses service"),
            Mark("is penalised"),
        ),
    ),
    Target("L09", (Mark("misrepresents"), Mark("refuses oath"))),
    Target("L11", (Mark("loses", of="parent"),), "child+father+mother", "child", 4),
    Target("L12", (Mark("loses", of="spouse"),), "p+spouse", "spouse", 3),
)

_SERVES: Final = ("signs contract", "enters service", "fights", "completes service", "leaves service")

ACQUISITIONS: Final[tuple[Target, ...]] = (
    Target("A01a", (Mark(birth="here"),), "child+father+mother", "child", 1),
    Target("A01b", (Mark(birth="elsewhere"),), "child+father+mother", "child", 1),
    Target(
        "A25",
        (
            *(Mark(event) for event in _SERVES),
            *(Mark(event, of=relation) for relation in ("spouse", "parent", "child") for event in _SERVES),
        ),
        "p+spouse+child",
    ),
)

#: What the vocabulary of cases cannot say.
NOT_COVERED: Final[dict[str, str]] = {
    "L10": "a promise to give up another nationality is not among the facts",
    "L13a": "the annulment of descent is not among the events",
    "L13b": "adoption by foreigners is not among the events",
    "L14": "being a foundling is not among the facts",
}


def marked(target: Target, state: State) -> Node:
    """That the person bears a mark of the mode."""
    known = state in SECURITY_ARTICLES
    nodes = tuple(_mark(mark, state) for mark in target.marks if known or not mark.security)
    return nodes[0] if len(nodes) == 1 else AnyOf(nodes)


def _mark(mark: Mark, state: State) -> Node:
    if mark.foreign_by:
        # any other State: the solver knows which there are
        return Happened(
            SUBJECT,
            Pattern("acquires", (Particular("state", "not among", (state,)), Particular("title", "among", ("birth",)))),
            None,
        )
    if mark.birth:
        here = Among(FactOf(SUBJECT, "birthplace"), (state,))
        citizen = Exists(variable=RELATIVE, relation="parent", of=SUBJECT, condition=Holds(RELATIVE, state, ()))
        return AllOf((citizen, here if mark.birth == "here" else Not(here)))
    if mark.fact == "residence":
        return Not(Among(FactOf(SUBJECT, "residence"), (state,)))
    if mark.fact:
        return Among(FactOf(SUBJECT, mark.fact), mark.values)
    if mark.of:
        return Exists(
            variable=RELATIVE,
            relation=mark.of,
            of=SUBJECT,
            condition=Happened(RELATIVE, _pattern(mark, state), None),
        )
    return Happened(SUBJECT, _pattern(mark, state), None)


def _pattern(mark: Mark, state: State) -> Pattern:
    particulars = [Particular("state", "not among" if mark.abroad else "among", (state,))]
    if mark.anywhere:
        particulars = []
    particulars += [Particular(name, "among", values) for name, values in mark.among]
    particulars += [Particular(name, "not among", values) for name, values in mark.outside]
    if mark.security is not None and state in SECURITY_ARTICLES:
        relation = "among" if mark.security else "not among"
        particulars.append(Particular("article", relation, SECURITY_ARTICLES[state]))
    return Pattern(mark.event, tuple(particulars))


def holds(state: State, title: str = "") -> Node:
    return Holds(SUBJECT, state, (title,) if title else ())


__all__ = ["ACQUISITIONS", "LOSSES", "NOT_COVERED", "Always", "Target", "holds", "marked"]
