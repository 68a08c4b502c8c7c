"""Conditions: every variable bound, every particular of the event known, nothing asked that cannot be answered."""

from collections.abc import Iterator
from typing import Final

from denizen.language.errors import RulebookError
from denizen.language.events import EVENTS, Detail
from denizen.language.facts import STATE
from denizen.language.graph import walk
from denizen.language.nodes import (
    Always,
    Among,
    CountOf,
    Exists,
    FieldOf,
    ForEvery,
    Node,
    Pattern,
    TriggerDay,
    Variable,
    children,
)
from denizen.language.provisions import Provision
from denizen.language.states import STATES
from denizen.rulebook.checks.parts import Part, conditions, fault, near, nodes
from denizen.rulebook.registry import Rulebook

_QUANTIFIERS = (Exists, ForEvery, CountOf)

#: The people that a condition may speak of, by the word under which it stands.
BOUND: Final = {
    "when": frozenset({"subject"}),
    "unless": frozenset({"subject"}),
    "as_long_as": frozenset({"subject"}),
    "whom": frozenset({"subject", "bearer"}),
}

#: Particulars that every event has.
_COMMON = {"state": Detail(STATE, "the State")}


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    for provision in rulebook.provisions.values():
        found: dict[tuple[str, str], None] = {}
        for part in conditions(provision):
            found.update(dict.fromkeys(_variables(part)))
            found.update(dict.fromkeys(_event(provision, part)))
        for problem, instead in found:
            yield fault(provision, problem, instead)


# --- variables -------------------------------------------------------------------------------------------------------


def _variables(part: Part) -> Iterator[tuple[str, str]]:
    """Walk with what is bound on the way; a node shared by two bindings is met in each."""
    met: set[tuple[Node, frozenset[str]]] = set()
    stack: list[tuple[Node, frozenset[str]]] = [(part.node, BOUND[part.role])]
    while stack:
        node, bound = stack.pop()
        if (node, bound) in met:
            continue
        met.add((node, bound))
        if isinstance(node, Variable) and node.name not in bound:
            yield _unbound(node.name, part.role)
        if not isinstance(node, _QUANTIFIERS):
            stack.extend((child, bound) for child in children(node))
            continue
        yield from _quantified(node, bound)
        stack.append((node.of, bound))
        stack.append((node.condition, bound | {node.variable.name}))


def _unbound(name: str, role: str) -> tuple[str, str]:
    if name == "bearer":
        return (
            f"{role}= speaks of the bearer, who is known only in whom=",
            "subject, or move the condition: whom=bearers(…, where=…)",
        )
    return (
        f"{role}= speaks of '{name}', but nothing says who that is",
        f'some("parent", person("{name}"), …), with the condition on \'{name}\' inside',
    )


def _quantified(node: Exists | ForEvery | CountOf, bound: frozenset[str]) -> Iterator[tuple[str, str]]:
    name = node.variable.name
    if name in bound:
        yield (
            f"a {node.relation} is called '{name}', which already names somebody else here",
            'person("another name")',
        )
    if not isinstance(node.condition, Always) and not _mentions(node.condition, name):
        yield (
            f"the condition on a {node.relation} never speaks of '{name}'",
            f'a condition on person("{name}"), or always for any {node.relation}',
        )


def _mentions(root: Node, name: str) -> bool:
    return any(isinstance(node, Variable) and node.name == name for node in walk([root]))


# --- the triggering event --------------------------------------------------------------------------------------------


def _event(provision: Provision, part: Part) -> Iterator[tuple[str, str]]:
    for node in walk([part.node]):
        if isinstance(node, TriggerDay) and provision.on is None:
            yield (f"{part.role}= asks for the day of the event, but the provision has no event", "on=event(…)")
        if isinstance(node, FieldOf):
            yield from _field(provision.on, node.name, part.role)
        if isinstance(node, Among) and isinstance(node.term, FieldOf) and provision.on is not None:
            yield from _values(provision.on, node.term.name, node.values)


def _field(on: Pattern | None, name: str, role: str) -> Iterator[tuple[str, str]]:
    if on is None:
        yield (f"{role}= asks for '{name}' of the event, but the provision has no event", "on=event(…)")
        return
    known = {**EVENTS[on.kind].details, **_COMMON}
    if name not in known:
        yield (f"'{on.kind}' has no particular '{name}'", near(name, known, f"one of {', '.join(known)}"))


def _values(on: Pattern, name: str, values: tuple[str | int | bool, ...]) -> Iterator[tuple[str, str]]:
    """What a particular is compared with must be among what it can be."""
    detail = {**EVENTS[on.kind].details, **_COMMON}.get(name)
    if detail is None:
        return
    for value in values:
        if detail.values and value not in detail.values:
            yield (
                f"'{name}' of '{on.kind}' cannot be '{value}'",
                near(str(value), detail.values, f"one of {', '.join(detail.values)}"),
            )
        if detail.type == STATE and value not in STATES:
            yield (f"there is no State {value!r}", "an ISO 3166-1 code: RU, KZ, KG, TJ, UZ …")


def reads_facts(provision: Provision) -> bool:
    """Whether some fact, event or status can leave the provision unknown.

    It cannot where the provision has no event and its conditions only compare days of the calendar with the day asked.
    """
    return provision.on is not None or any(isinstance(node, Variable) for node in nodes(provision))
