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
from denizen.language.words import subject

SUBJECT: Final = Variable("subject")
RELATIVE: Final = Variable("relative")

#: Articles of criminal codes on treason, terrorism and crimes against the State; all others are ordinary crimes.
#: Of a State that is not here convictions count as ordinary. Articles put in later stand by the one before them.
SECURITY_ARTICLES: Final[dict[State, tuple[str, ...]]] = {
    "KZ": (
        *("160", "163", "164", "168", "169", "170", "171", "173", "175", "177", "178", "179", "180", "181", "182"),
        *("184", "255", "256", "257", "258", "259", "260", "261", "269", "270", "455"),
    ),
    "UZ": tuple(f"{number}{later}" for number in range(150, 166) for later in ("", "-1", "-2", "-3")),
    "RU": (
        *("205", "205.1", "205.2", "205.3", "205.4", "205.5", "206", "208", "211", "220", "221"),
        *("275", "275.1", "276", "277", "278", "279", "280", "280.1", "280.2", "280.3", "281"),
        *("281.1", "281.2", "281.3", "282.1", "282.2", "282.3", "284.1", "360", "361"),
    ),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words for a mode: events (with particulars that must or must not be), a fact, a relative, or a title.

    ``abroad`` says that the event is one of another State, ``anywhere`` that it may be one of any, ``whichever`` that
    it is not only one of States that the law names. ``of`` is a relative whose event it is.
    ``birth`` is where a child of a citizen is born, ``here`` or ``elsewhere``.
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
    whichever: bool = False
    birth: str = ""
    citizen: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """The person of a mode: by which marks it is known.

    Of acquisitions: ``by_birth`` is whether the nationality comes with birth (``None``: either way). Whoever bears the
    mark of a mode may bear those of ``within`` as well; a provision has the mode only if it does not reach these alone.
    ``through`` is a mode whose mark a real person bears besides: a child of citizens by birth mostly is one already.
    """

    mode: str
    marks: tuple[Mark, ...]
    by_birth: bool | None = False
    within: tuple[str, ...] = ()
    through: str = ""
    minor: bool = False


_CIVIL: Final = tuple(body for body in BODIES if body not in ("army", "security"))

LOSSES: Final[tuple[Target, ...]] = (
    Target("L01", (Mark("applies for exit"), Mark("refuses nationality"), Mark("is refused by parents"))),
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
    Target(
        "L05",
        (Mark("acquires", True, outside=(("title", ("birth",)),), whichever=True), Mark("is reported naturalised")),
    ),
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
    Target("L09", (Mark("misrepresents"), Mark("refuses oath"), Mark("has the marriage annulled"))),
    Target("L11", (Mark("loses", of="parent"), Mark("applies for exit", of="parent"))),
    Target(
        "L13b",
        (
            Mark("is adopted", True),
            Mark("is adopted", among=(("by", ("foreigners", "citizen and foreigner")),)),
            Mark("is placed under guardianship", True),
        ),
        minor=True,
    ),
    Target("L12", (Mark("loses", of="spouse"),)),
)

#: What happens to somebody as a relative, whoever asks for it.
AS_A_RELATIVE: Final = ("L11", "L12", "L13b")

_SERVES: Final = ("signs contract", "enters service", "fights", "completes service", "leaves service")
_ACQUIRED: Final = ("naturalisation", "reinstatement", "recognition", "option", "treaty")

#: A target without marks is reached by what asks for none: residence alone.
ACQUISITIONS: Final[tuple[Target, ...]] = (
    Target("A01a", (Mark(birth="here"),), by_birth=True, within=("A02a", "A02b", "A03b")),
    Target("A01b", (Mark(birth="elsewhere"),), by_birth=True),
    Target("A02a", (Mark(fact="birthplace"),), by_birth=True),
    Target("A02b", (Mark(fact="birthplace", of="parent"),), by_birth=True, within=("A02a",)),
    Target("A03a", (Mark("is found abandoned"),), by_birth=None, within=("A02a", "A02b", "A03b")),
    Target("A03b", (Mark(birth="stateless"),), by_birth=True, within=("A02a", "A02b")),
    Target(
        "A04",
        (Mark("has paternity established"),),
        by_birth=None,
        within=("A01a", "A01b", "A02a", "A02b", "A03b", "A05", "A09"),
    ),
    Target("A05", (Mark(fact="birthplace"),)),
    Target("A06", ()),
    Target("A08", (Mark(citizen="spouse"),)),
    Target("A09", (Mark(citizen="parent"),), through="A14"),
    Target("A10", (Mark("is adopted"), Mark("is placed under guardianship")), by_birth=None),
    Target("A11", (Mark(citizen="child"), Mark(citizen="sibling"))),
    Target("A12a", (Mark(fact="rehabilitated", values=(True,)),)),
    Target("A12b", (Mark("is widowed"),)),
    Target(
        "A14",
        (
            Mark("acquires", of="parent", among=(("title", _ACQUIRED),)),
            Mark("applies for citizenship", of="parent"),
        ),
        within=("A09",),
    ),
    Target("A16", (Mark("loses"),), within=("A23",)),
    Target("A18", (Mark(citizen="of a named State"),)),
    Target(
        "A19",
        tuple(Mark(fact=fact, values=(True,)) for fact in ("ethnic_kin", "native_speaker", "resettlement_programme")),
    ),
    Target("A20", (Mark(fact="soviet_passport", values=(True,)), Mark("has the passport voided"))),
    Target("A22", (Mark(fact="refugee", values=(True,)),)),
    Target("A23", (Mark(citizen="of no State"),)),
    Target("A24", (Mark(fact="special_merit", values=(True,)),)),
    Target(
        "A25",
        (
            *(Mark(event) for event in _SERVES),
            *(Mark(event, of=relation) for relation in ("spouse", "parent", "child") for event in _SERVES),
        ),
    ),
    Target("A26", (Mark(fact="investor", values=(True,)),)),
)

#: How a State finds its first citizens, and those of a territory that it takes in: the typology counts neither.
SUCCESSION: Final = ("is resident at succession", "is resident at incorporation")

#: What opens a way to nationality and has no mode in the typology.
NO_MODE: Final = Target(
    "",
    (
        Mark(fact="soviet_citizen", values=(True,)),
        Mark(fact="graduate", values=(True,)),
        Mark("is admitted"),
        *(Mark(event) for event in SUCCESSION),
    ),
)

#: A mode that is told by its parts.
PARTS: Final[dict[str, tuple[str, ...]]] = {"A02": ("A02", "A02a", "A02b")}

#: What the vocabulary of cases cannot say.
NOT_COVERED: Final[dict[str, str]] = {
    "A07": "where a child lived or went to school is not among the facts",
    "A13": "that somebody is included in the application of a spouse is not among the events",
    "A21": "no fact tells very long residence from residence",
    "L10": "a promise to give up another nationality is not among the facts",
    "L13a": "the annulment of descent is not among the events",
    "L14": "whether a citizen by birth is a foundling or was born stateless is not told of later years",
}


def marked(target: Target, state: State, named: tuple[State, ...] = ()) -> Node:
    """That the person bears a mark of the mode; ``named`` are the States that the law in question names."""
    known = state in SECURITY_ARTICLES
    nodes = tuple(_mark(mark, state, named) for mark in target.marks if known or not mark.security)
    either = nodes[0] if len(nodes) == 1 else AnyOf(nodes)
    return AllOf((either, (subject.age < 18).node)) if target.minor else either


def _mark(mark: Mark, state: State, named: tuple[State, ...]) -> Node:
    if mark.foreign_by:
        return _born_to(SUBJECT, (state,))
    if mark.birth == "stateless":
        nowhere = Not(_born_to(RELATIVE, ()))
        parent = Exists(variable=RELATIVE, relation="parent", of=SUBJECT, condition=nowhere)
        stateless = AnyOf((Not(_born_to(SUBJECT, (state,))), parent))
        return AllOf((Among(FactOf(SUBJECT, "birthplace"), (state,)), stateless))
    if mark.citizen == "of no State":
        return Not(_born_to(SUBJECT, (state,)))
    if mark.citizen == "of a named State":
        return AnyOf(tuple(Holds(SUBJECT, other, ()) for other in named if other != state))
    if mark.citizen:
        return Exists(variable=RELATIVE, relation=mark.citizen, of=SUBJECT, condition=Holds(RELATIVE, state, ()))
    if mark.birth:
        here = Among(FactOf(SUBJECT, "birthplace"), (state,))
        citizen = Exists(variable=RELATIVE, relation="parent", of=SUBJECT, condition=Holds(RELATIVE, state, ()))
        return AllOf((citizen, here if mark.birth == "here" else Not(here)))
    if mark.fact == "birthplace" and mark.of:
        here = Among(FactOf(RELATIVE, "birthplace"), (state,))
        return Exists(variable=RELATIVE, relation=mark.of, of=SUBJECT, condition=here)
    if mark.fact == "birthplace":
        return Among(FactOf(SUBJECT, "birthplace"), (state,))
    if mark.fact == "residence":
        return Not(Among(FactOf(SUBJECT, "residence"), (state,)))
    if mark.fact:
        return Among(FactOf(SUBJECT, mark.fact), mark.values)
    if mark.of:
        return Exists(
            variable=RELATIVE,
            relation=mark.of,
            of=SUBJECT,
            condition=Happened(RELATIVE, _pattern(mark, state, named), None),
        )
    return Happened(SUBJECT, _pattern(mark, state, named), None)


def _born_to(person: Variable, besides: tuple[State, ...]) -> Node:
    """Of some other State from birth; the solver knows which there are. Whoever was not may have become one since."""
    other = (Particular("state", "not among", besides),) if besides else ()
    return Happened(person, Pattern("acquires", (*other, Particular("title", "among", ("birth",)))), None)


def _pattern(mark: Mark, state: State, named: tuple[State, ...]) -> Pattern:
    elsewhere = (state, *named) if mark.whichever else (state,)
    particulars = [Particular("state", "not among" if mark.abroad else "among", elsewhere)]
    if mark.anywhere:
        particulars = []
    particulars += [Particular(name, "among", values) for name, values in mark.among]
    particulars += [Particular(name, "not among", values) for name, values in mark.outside]
    if mark.security is not None and state in SECURITY_ARTICLES:
        relation = "among" if mark.security else "not among"
        particulars.append(Particular("article", relation, SECURITY_ARTICLES[state]))
    return Pattern(mark.event, tuple(particulars))


def born_to_citizens(state: State) -> Node:
    """Some parent is a citizen by birth."""
    pattern = Pattern("acquires", (Particular("state", "among", (state,)), Particular("title", "among", ("birth",))))
    return Exists(variable=RELATIVE, relation="parent", of=SUBJECT, condition=Happened(RELATIVE, pattern, None))


def holds(state: State, title: str = "") -> Node:
    return Holds(SUBJECT, state, (title,) if title else ())


__all__ = [
    "ACQUISITIONS",
    "AS_A_RELATIVE",
    "LOSSES",
    "NOT_COVERED",
    "NO_MODE",
    "SUCCESSION",
    "Always",
    "Target",
    "holds",
    "marked",
]
