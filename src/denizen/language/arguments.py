"""Checking what an author gives to a word of the language: wrong things are refused at once, with what is right."""

from collections.abc import Iterable
from typing import Any, TypeVar

from denizen.language.dates import Duration
from denizen.language.errors import RulebookError
from denizen.language.nodes import Pattern
from denizen.language.sanctions import Penalty, Sanction
from denizen.language.states import STATES, State

T = TypeVar("T")

#: What is right in the place of each argument.
EXAMPLES: dict[str, str] = {
    "article": '"Art 22(1)(2)"',
    "says": 'one or two sentences of your own: says="Whoever … loses citizenship."',
    "then": "an effect: loses(RU, manner=…), owes(RU, …), exposes(RU, sanction(…)), or a list of effects",
    "cases": "a list of worked cases: [yes(…), no(…), unknown(…)]",
    "modes": 'a list of GLOBALCIT modes: ["A16"]',
    "on": 'the pattern of an event: event("is called up", RU)',
    "when": "a list of conditions: [subject.holds(RU), subject.age >= 18]",
    "unless": 'a list of conditions: [subject.did("is exempted", RU)]',
    "as_long_as": "one condition: subject.holds(RU)",
    "whom": "subject, subject.family, or bearers(…)",
    "by": "BY_LAW, BY_DECISION, BY_COURT or ON_APPLICATION",
    "force": 'in_force("2023-10-26") or history(bill=…, in_force=…)',
    "covers": "reach(since=…), reach(looks_back=True)",
    "readings": "a list of readings: [reading(…), reading(…)]",
    "defeats": 'a list of identifiers: ["ru.citizenship-2023.22-1"]',
    "departs_from": 'a list of identifiers: ["ru.citizenship-2023.22-1"]',
    "taints": 'a list of identifiers: ["ru.citizenship-2023.22-1"]',
    "mode": 'a GLOBALCIT code: "L05"',
    "source": 'Source("title", "https://…", B)',
    "grade": "grade=A (primary text read), B (reliable secondary source) or C (not verified)",
    "name": 'a short name: name="21-1-5"',
    "note": "text",
    "because": "one sentence on why it is not computed",
    "held_by": "who reads the text so",
    "act": 'what is to be done: "report for service"',
    "fulfilled_by": 'the pattern of an event: event("reports for service", RU)',
    "refused_by": 'the pattern of an event: event("refuses service", RU)',
    "broken_by": 'the pattern of an event: event("fights")',
    "imposed_by": 'the pattern of an event: event("is convicted", RU, article="328")',
    "exercised_by": 'the pattern of an event: event("applies for exit", RU)',
    "entails": "a list of events: [event(…)]",
    "risks": "a list of events: [event(…)]",
    "due": "a duration: days(14), months(3)",
    "sanction": "sanction(imprisonment(5, 9)), with also=[…] for what comes on top",
    "p": 'the facts of a person: p={"born": "1994-03-02", "nationalities": {"KZ": "birth"}}',
    "also": 'a list of conclusions: ["holds(p, KZ)"]',
    "title": "a few words",
    "id": '"ru.citizenship-2023"',
    "short": "how lawyers cite the instrument",
    "treaty": "the identifier of its table of parties",
    "day": 'a full ISO day: "2016-05-06"',
    "state": "a State: RU, KZ, KG, TJ, UZ …",
    "manner": 'manner="lapse", "renunciation", "withdrawal", "deprivation", "annulment" or "void"',
    "url": '"https://…"',
}


def kind_of(value: object) -> str:
    """What a value is, as an author would call it."""
    called = getattr(type(value), "called", "")
    if called:
        return str(called)
    if isinstance(value, Duration):
        return "a duration"
    if isinstance(value, Pattern):
        return "the pattern of an event"
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, bool) or value is None:
        return str(value)
    if isinstance(value, Penalty | Sanction):
        return f"a {type(value).__name__.lower()}"
    kinds = {str: "text", int: "number", float: "number"}
    return f"the {kinds.get(type(value), type(value).__name__)} {value!r}"


def refuse(name: str, value: object) -> RulebookError:
    return RulebookError(f"{name}= cannot be {kind_of(value)}", EXAMPLES.get(name, ""))


def one(name: str, value: Any, *kinds: type) -> Any:
    """The value, if it is of one of the kinds."""
    if not isinstance(value, kinds):
        raise refuse(name, value)
    return value


def perhaps(name: str, value: Any, *kinds: type) -> Any:
    """The value, if it is of one of the kinds or was left out."""
    return value if value is None else one(name, value, *kinds)


def several(name: str, value: Any, *kinds: type) -> tuple[Any, ...]:
    """The members of a list, if each is of one of the kinds. A text is no list of letters."""
    if isinstance(value, str | dict) or not isinstance(value, Iterable):
        raise refuse(name, value)
    found = tuple(value)
    for member in found:
        if not isinstance(member, kinds):
            raise RulebookError(f"{name}= holds {kind_of(member)}", EXAMPLES.get(name, ""))
    return found


def text(name: str, value: object) -> str:
    """The text, if there is any."""
    if not isinstance(value, str):
        raise refuse(name, value)
    if not value.strip():
        raise RulebookError(f"{name}= is empty", EXAMPLES.get(name, ""))
    return value


def state(code: object) -> State:
    """The State, if there is one with this code."""
    if not isinstance(code, str) or code not in STATES:
        raise RulebookError(f"there is no State {code!r}", "an ISO 3166-1 code: RU, KZ, KG, TJ, UZ …")
    return code
