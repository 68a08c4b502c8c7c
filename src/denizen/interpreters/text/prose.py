"""Any condition as an English sentence.

>>> from denizen.language.words import subject, years
>>> say((subject.naturalised("RU").within(years(10)) & subject.holds("KZ")).node)
'the person was naturalised in Russia less than 10 years ago and is a national of Kazakhstan'
>>> say((~subject.is_male | (subject.age < 18)).node)
'the person is not a man or is under 18'
"""

from collections.abc import Callable
from typing import Any, Final

from denizen.interpreters.text.clauses import Clause, Words, cut, joined, negated, person
from denizen.interpreters.text.comparisons import compared, counted, day_words, number_of
from denizen.interpreters.text.events import field_is, happening, join, meaning, particular, values_of
from denizen.interpreters.text.facts import fact_is, fact_of
from denizen.interpreters.text.states import name_of
from denizen.interpreters.text.verbs import never, past
from denizen.language import nodes
from denizen.language.graph import walk
from denizen.language.nodes import Node

#: Phrases found so far, by node; every node is said once, whoever asks.
_Said = dict[Node, Words]


def say(node: Node) -> str:
    """A condition as a sentence, a term as a noun."""
    words = phrase(node)
    return words.sentence if isinstance(words, Clause) else words


def deny(node: Node) -> str:
    """The sentence that the condition does not hold."""
    return clause(node).denial


def clause(node: Node) -> Clause:
    """The words of a condition, both ways."""
    words = phrase(node)
    if not isinstance(words, Clause):
        raise TypeError(f"{type(node).__name__} is no condition")
    return words


def phrase(root: Node) -> Words:
    return phrases(root)[root]


def phrases(root: Node) -> dict[Node, Words]:
    """The words of a node and of everything in it."""
    said: _Said = {}
    for node in walk([root]):
        said[node] = PHRASES[type(node)](node, said)
    return said


def _clause_of(node: Node, said: _Said) -> Clause:
    words = said[node]
    assert isinstance(words, Clause)
    return words


# --- terms and patterns ----------------------------------------------------------------------------------------------


def _variable(node: nodes.Variable, said: _Said) -> Words:
    return person(node.name)


def _constant(node: nodes.Constant, said: _Said) -> Words:
    return str(node.value)


def _day(node: Node, said: _Said) -> Words:
    return day_words(node)


def _fact_of(node: nodes.FactOf, said: _Said) -> Words:
    return fact_of(node.name, person(node.person.name))


def _field_of(node: nodes.FieldOf, said: _Said) -> Words:
    return f"the {meaning(node.name)} of the event"


def _shifted(node: nodes.Shifted, said: _Said) -> Words:
    return cut(day_words(node, str(said[node.day])))


def _count_of(node: nodes.CountOf, said: _Said) -> Words:
    return cut(number_of(node, _condition(node, said)))


def _particular(node: nodes.Particular, said: _Said) -> Words:
    return particular(node)


def _pattern(node: nodes.Pattern, said: _Said) -> Words:
    return happening(node)


# --- conditions ------------------------------------------------------------------------------------------------------


def _always(node: nodes.Always, said: _Said) -> Words:
    return Clause("", "it is always so", "it is never so")


def _all_of(node: nodes.AllOf, said: _Said) -> Words:
    return joined([_clause_of(part, said) for part in told_parts(node)], "and")


def told_parts(node: nodes.AllOf) -> list[Node]:
    """The parts, without those that another part says already."""
    dated = {_event_in(part) for part in node.parts if isinstance(part, nodes.Compare)}
    return [part for part in node.parts if not (isinstance(part, nodes.Happened) and _event_in(part) in dated)]


def _event_in(node: Node) -> object:
    """The event that a comparison dates: that it happened need not be said besides."""
    if isinstance(node, nodes.Happened):
        return (node.person, node.pattern) if node.since is None else node
    day: Node | None = node.right if isinstance(node, nodes.Compare) else None
    while isinstance(day, nodes.Shifted):
        day = day.day
    return (day.person, day.pattern) if isinstance(day, nodes.DayOf) else None


def _any_of(node: nodes.AnyOf, said: _Said) -> Words:
    return joined([_clause_of(part, said) for part in node.parts], "or")


def _not(node: nodes.Not, said: _Said) -> Words:
    return negated(_clause_of(node.part, said))


def _compare(node: nodes.Compare, said: _Said) -> Words:
    if isinstance(node.left, nodes.CountOf):
        found = counted(node, node.left, _condition(node.left, said))
    else:
        found = compared(node, str(said[node.left]), str(said[node.right]))
    return Clause(found.who, cut(found.true), cut(found.false))


def _among(node: nodes.Among, said: _Said) -> Words:
    if isinstance(node.term, nodes.FactOf):
        return Clause(node.term.person.name, *fact_is(node.term.name, node.values))
    if isinstance(node.term, nodes.FieldOf):
        return Clause("", *field_is(node.term.name, node.values))
    values = values_of("", node.values)
    return Clause("", f"{said[node.term]} is {values}", f"{said[node.term]} is not {values}")


def _holds(node: nodes.Holds, said: _Said) -> Words:
    how = f" {values_of('title', node.titles)}" if node.titles else ""
    what = f"a national of {name_of(node.state)}{how}"
    return Clause(node.person.name, f"is {what}", f"is not {what}")


def _holds_another(node: nodes.HoldsAnother, said: _Said) -> Words:
    listed = join([name_of(state) for state in node.besides], "or")
    some, any_ = (f"a State other than {listed}",) * 2 if listed else ("some State", "any State")
    return Clause(node.person.name, f"is a national of {some}", f"is not a national of {any_}")


def _happened(node: nodes.Happened, said: _Said) -> Words:
    since = "" if node.since is None else f" on or after {said[node.since]}"
    what = happening(node.pattern)
    return Clause(node.person.name, cut(past(what) + since), cut(never(what) + since))


def _applies(node: nodes.Applies, said: _Said) -> Words:
    return Clause(node.person.name, f"comes under {node.provision}", f"does not come under {node.provision}")


def _condition(node: nodes.CountOf | nodes.Exists | nodes.ForEvery, said: _Said) -> Clause | None:
    """The condition on a relative; nothing where any relative will do."""
    return None if isinstance(node.condition, nodes.Always) else _clause_of(node.condition, said)


def _exists(node: nodes.Exists, said: _Said) -> Words:
    inner, of = _condition(node, said), node.of.name
    if inner is None:
        return Clause(of, f"has a {node.relation}", f"has no {node.relation}")
    which = f"who {inner.true}" if inner.who == node.variable.name else f"of whom it is true that {inner.sentence}"
    return Clause(of, cut(f"has a {node.relation} {which}"), cut(f"has no {node.relation} {which}"))


def _for_every(node: nodes.ForEvery, said: _Said) -> Words:
    inner = _condition(node, said)
    if inner is None:
        return Clause("", "it is always so", "it is never so")
    name = node.relation if node.of.name == "subject" else f"{node.relation} of {person(node.of.name)}"
    if inner.who == node.variable.name:
        return Clause("", cut(f"every {name} {inner.true}"), cut(f"not every {name} {inner.true}"))
    which = f"it is true that {inner.sentence}"
    return Clause("", cut(f"of every {name} {which}"), cut(f"not of every {name} {which}"))


def _as_of(node: nodes.AsOf, said: _Said) -> Words:
    inner, day = _clause_of(node.condition, said), said[node.day]
    true, false = (f"({text})" if inner.loose else text for text in (inner.true, inner.false))
    return Clause(inner.who, cut(f"{true}, as of {day}"), cut(f"{false}, as of {day}"))


def _binds(node: nodes.Binds, said: _Said) -> Words:
    treaty = f"bound by the treaty {node.treaty}"
    return Clause("", f"{name_of(node.state)} is {treaty}", f"{name_of(node.state)} is not {treaty}")


PHRASES: Final[dict[type[Node], Callable[[Any, _Said], Words]]] = {
    nodes.Variable: _variable,
    nodes.Constant: _constant,
    nodes.FixedDay: _day,
    nodes.Now: _day,
    nodes.FactOf: _fact_of,
    nodes.FieldOf: _field_of,
    nodes.DayOf: _day,
    nodes.TriggerDay: _day,
    nodes.Shifted: _shifted,
    nodes.CountOf: _count_of,
    nodes.Particular: _particular,
    nodes.Pattern: _pattern,
    nodes.Always: _always,
    nodes.AllOf: _all_of,
    nodes.AnyOf: _any_of,
    nodes.Not: _not,
    nodes.Compare: _compare,
    nodes.Among: _among,
    nodes.Holds: _holds,
    nodes.HoldsAnother: _holds_another,
    nodes.Happened: _happened,
    nodes.Applies: _applies,
    nodes.Exists: _exists,
    nodes.ForEvery: _for_every,
    nodes.AsOf: _as_of,
    nodes.Binds: _binds,
}
