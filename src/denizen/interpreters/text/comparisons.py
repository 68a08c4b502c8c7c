"""Comparisons of days and counts in words: ages, terms that run, days before and after others."""

from typing import Final

from denizen.interpreters.text.clauses import Clause, person
from denizen.interpreters.text.events import happening
from denizen.interpreters.text.verbs import base, not_past, past
from denizen.language.dates import Duration, say_day
from denizen.language.nodes import (
    Compare,
    Constant,
    CountOf,
    DayOf,
    FactOf,
    FixedDay,
    Node,
    Now,
    Shifted,
    TriggerDay,
)

_FLIPPED: Final = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_OPPOSITE: Final = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_ORDER: Final = {"<": "before", "<=": "on or before", ">": "after", ">=": "on or after"}
_ELAPSED: Final = {"<": "less than", "<=": "not more than", ">=": "at least", ">": "more than"}
_COUNTED: Final = {"<": "fewer than", "<=": "at most", ">=": "at least", ">": "more than"}
_PLURAL: Final = {"child": "children", "spouse": "spouses", "parent": "parents", "sibling": "siblings"}


def day_words(node: Node, inner: str = "") -> str:
    """A day as a noun; ``inner`` is the day that a shifted day counts from."""
    if isinstance(node, FixedDay):
        return say_day(node.day)
    if isinstance(node, Now):
        return "the day asked"
    if isinstance(node, TriggerDay):
        return "the day of the event"
    if isinstance(node, FactOf):
        return f"the {'birth' if node.name == 'born' else node.name.replace('_', ' ')} of {person(node.person.name)}"
    if isinstance(node, DayOf):
        return f"the {node.which} day on which {person(node.person.name)} {past(happening(node.pattern))}"
    assert isinstance(node, Shifted)
    if _is_birth(node.day) and node.duration == Duration(years=node.duration.years, leap=node.duration.leap):
        return f"the {_ordinal(node.duration.years)} birthday of {inner.removeprefix('the birth of ')}"
    length = "" if _length(node.duration) == "1 day" else f"{_length(node.duration)} "
    return f"the day {length}{'before' if _backwards(node.duration) else 'after'} {inner}"


def _ordinal(number: int) -> str:
    """
    >>> [_ordinal(number) for number in (1, 12, 18, 22)]
    ['1st', '12th', '18th', '22nd']
    """
    teens = 10 <= number % 100 <= 20
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _is_birth(node: Node) -> bool:
    return isinstance(node, FactOf) and node.name == "born"


def _backwards(duration: Duration) -> bool:
    return min(duration.years, duration.months, duration.days, duration.working_days) < 0


def _length(duration: Duration) -> str:
    return str(-duration if _backwards(duration) else duration)


def compared(node: Compare, left: str, right: str) -> Clause:
    """``left`` and ``right`` are the two sides as nouns."""
    if isinstance(node.right, Now) and not isinstance(node.left, Now):
        return _against_now(_FLIPPED[node.relation], node.left, left)
    if isinstance(node.left, Now):
        return _against_now(node.relation, node.right, right)
    relation, day = node.relation, node.left
    if isinstance(day, FactOf) and day.name == "born":
        return Clause(day.person.name, f"was born {_ORDER[relation]} {right}", f"was born {_after(relation)} {right}")
    if isinstance(day, TriggerDay):
        return _event_day(relation, node.right, right)
    if isinstance(day, DayOf):
        return _dated(day, f"{_ORDER[relation]} {right}")
    return Clause("", f"{left} is {_ORDER[relation]} {right}", f"{left} is not {_ORDER[relation]} {right}")


def _after(relation: str) -> str:
    return _ORDER[_OPPOSITE[relation]]


def _dated(day: DayOf, when: str) -> Clause:
    """The event happened, and at such a time; its denial does not say that it happened at another."""
    what = happening(day.pattern) + (" for the first time" if day.which == "first" else "")
    return Clause(day.person.name, f"{past(what)} {when}", f"{not_past(what)} {when}")


def _against_now(relation: str, limit: Node, words: str) -> Clause:
    """``now`` before or after a limit; ``words`` says the limit as a noun."""
    if isinstance(limit, FixedDay):
        forms = {"<": "before {}", "<=": "{} or earlier", ">": "after {}", ">=": "{} or later"}
        return Clause("", f"it is {forms[relation].format(words)}", f"it is {forms[_OPPOSITE[relation]].format(words)}")
    if isinstance(limit, DayOf):
        return _dated(limit, {"<": "after the day asked", ">=": "by the day asked"}.get(relation, f"({words})"))
    if isinstance(limit, Shifted):
        return _term(relation, limit, words)
    return Clause("", f"it is {_ORDER[relation]} {words}", f"it is {_after(relation)} {words}")


def _term(relation: str, limit: Shifted, words: str) -> Clause:
    start = limit.day
    if isinstance(start, FactOf) and start.name == "born" and relation in ("<", ">="):
        at_least, under = f"is at least {_age(limit.duration)}", f"is under {_age(limit.duration)}"
        return Clause(start.person.name, *((at_least, under) if relation == ">=" else (under, at_least)))
    if _backwards(limit.duration):
        return Clause("", f"it is {_ORDER[relation]} {words}", f"it is {_after(relation)} {words}")
    elapsed, length = _ELAPSED[relation], _length(limit.duration)
    if isinstance(start, DayOf):
        return _dated(start, f"{elapsed} {length} ago")
    since = words.partition(" after ")[2]
    passed = "has" if length.startswith("1 ") and " and " not in length else "have"
    passed = f"{length} {passed} passed since {since}"
    return Clause("", f"{elapsed} {passed}", f"{_ELAPSED[_OPPOSITE[relation]]} {passed}")


def _age(duration: Duration) -> str:
    return str(duration.years) if duration == Duration(years=duration.years, leap=duration.leap) else f"{duration} old"


def _event_day(relation: str, limit: Node, words: str) -> Clause:
    born = limit.day if isinstance(limit, Shifted) else None
    if isinstance(limit, Shifted) and isinstance(born, FactOf) and _is_birth(born) and relation in ("<", ">="):
        age = f"{_age(limit.duration)} on the day of the event"
        older, younger = f"was at least {age}", f"was under {age}"
        return Clause(born.person.name, *((older, younger) if relation == ">=" else (younger, older)))
    when = f"{_ORDER[relation]} {words}"
    return Clause("", f"the event falls {when}", f"the event does not fall {when}")


def counted(node: Compare, count: CountOf, inner: Clause | None) -> Clause:
    """How many relatives meet a condition; ``inner`` is the condition, or nothing where any relative counts."""
    number = str(node.right.value) if isinstance(node.right, Constant) else "so many"
    if number == "1" and node.relation in ("<", ">="):
        some, none = (f"has {a} {count.relation}{'' if inner is None else _who(inner, count)}" for a in ("a", "no"))
        return Clause(count.of.name, *((some, none) if node.relation == ">=" else (none, some)))
    plural = _PLURAL[count.relation]
    kind = "" if inner is None else _of_kind(inner, count.variable.name)
    sides = (node.relation, _OPPOSITE[node.relation])
    true, false = (f"has {_COUNTED[side]} {number} {plural}{kind}" for side in sides)
    return Clause(count.of.name, true, false)


def _who(inner: Clause, count: CountOf) -> str:
    who = inner.who == count.variable.name
    return f" who {inner.true}" if who else f" of whom it is true that {inner.sentence}"


def number_of(count: CountOf, inner: Clause | None) -> str:
    """The count as a noun."""
    kind = "" if inner is None else _of_kind(inner, count.variable.name)
    return f"the number of {_PLURAL[count.relation]} of {person(count.of.name)}{kind}"


def _of_kind(inner: Clause, variable: str) -> str:
    if inner.who == variable and not inner.loose:
        return f" who {_plural_verb(inner.true)}"
    return f" of whom it is true that {inner.sentence.replace(person(variable), 'each', 1)}"


def _plural_verb(predicate: str) -> str:
    verb, space, rest = predicate.partition(" ")
    if verb == "does":
        return f"do {rest}"
    plural = {"is": "are", "was": "were", "has": "have"}.get(verb)
    if plural is None:
        plural = base(verb) if verb.endswith("s") else verb
    nouns = {"are a man": "are men", "are a woman": "are women"}
    text = (plural + space + rest).replace("are a national of ", "are nationals of ", 1)
    return nouns.get(text, text)
