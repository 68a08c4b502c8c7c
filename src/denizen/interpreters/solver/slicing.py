"""The part of the law that can influence a question: backward from what is asked, through provisions and statuses.

A slice is closed: whatever is read by something in it is in it. So what the solver says of the slice is true of the
whole law, and a witness replayed under the whole law must come out the same.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.language.effects import Acquires, Loses, Owes
from denizen.language.graph import walk
from denizen.language.nodes import (
    Among,
    Applies,
    FactOf,
    FieldOf,
    Holds,
    HoldsAnother,
    Node,
    Pattern,
)
from denizen.language.provisions import Modality
from denizen.language.states import State

#: Stand for every State without law here.
THIRD: State = "GE"
BATTLEFIELD: State = "UA"


@dataclass
class Slice:
    """``norms`` in the order of the law; ``states`` whose nationality matters; what is read of events and facts.

    The norms are complete when it is handed out, and stay as they are.
    """

    norms: list[Norm] = field(default_factory=list)
    states: set[State] = field(default_factory=set)
    patterns: dict[str, set[Pattern]] = field(default_factory=dict)
    titles: set[tuple[State, tuple[str, ...]]] = field(default_factory=set)
    facts: dict[str, set[tuple[str | int | bool, ...]]] = field(default_factory=dict)
    fields: dict[str, dict[str, set[tuple[str | int | bool, ...]]]] = field(default_factory=dict)

    @cached_property
    def ids(self) -> frozenset[str]:
        return frozenset(norm.id for norm in self.norms)


def changes_nationality(norm: Norm) -> Iterator[Acquires | Loses]:
    for effect in norm.effects:
        if isinstance(effect, Acquires | Loses):
            yield effect


def due_of(norm: Norm) -> Owes | None:
    return next((effect for effect in norm.effects if isinstance(effect, Owes) and effect.due is not None), None)


def roots_of(norm: Norm) -> Iterator[Node]:
    """Every condition and pattern that decides whether a norm applies."""
    if norm.on is not None:
        yield norm.on
    yield from norm.conditions


def universe(norms: Norms) -> tuple[State, ...]:
    """The States a family may be linked to: those whose law is loaded, and one that stands for all others."""
    named = {"CN"} if any("CN" in _named(norm) for norm in norms.by_id.values()) else set()
    return tuple(sorted({*norms.rulebook.states, THIRD, *named}))


def _named(norm: Norm) -> set[object]:
    found: set[object] = set()
    for node in walk(list(roots_of(norm))):
        if isinstance(node, Pattern):
            for particular in node.particulars:
                found.update(particular.values)
    return found


def slice_of(
    norms: Norms,
    provisions: Iterable[str],
    states: Iterable[State] = (),
    roots: Iterable[Node] = (),
    linked: Iterable[State] = (),
) -> Slice:
    """The slice for questions about these provisions, the nationality of these States, and these conditions.

    ``linked`` are States without law here that people are linked to besides.
    """
    everywhere = tuple(sorted({*universe(norms), *linked}))
    found = Slice()
    wanted: set[str] = set()
    waiting: list[tuple[str, str]] = [("norm", name) for name in provisions]
    waiting += [("state", state) for state in states]
    waiting += _read_conditions(list(roots), None, norms, everywhere, found)
    while waiting:
        kind, name = waiting.pop()
        if kind == "state":
            if name not in found.states and name in everywhere:
                found.states.add(name)
                waiting += [("norm", norm.id) for norm in norms.by_id.values() if _touches(norm, name)]
            continue
        norm = norms.by_id.get(name)
        if norm is None or name in wanted or not norm.force.ever_in_force:
            continue
        wanted.add(name)
        waiting += [("norm", other.id) for other in norms.defeaters.get(name, ())]
        waiting += _read(norm, norms, everywhere, found)
    found.norms = [norm for norm in norms.by_id.values() if norm.id in wanted]
    return found


def _touches(norm: Norm, state: State) -> bool:
    if not norm.force.ever_in_force:
        return False
    return any(effect.state == state for effect in changes_nationality(norm)) and (
        norm.decided or norm.modality is Modality.BY_LAW
    )


def _read(norm: Norm, norms: Norms, everywhere: tuple[State, ...], found: Slice) -> Iterator[tuple[str, str]]:
    roots = list(roots_of(norm))
    duty = due_of(norm)
    if duty is not None and duty.fulfilled_by is not None:
        roots.append(duty.fulfilled_by)
    for effect in changes_nationality(norm):
        yield "state", effect.state
    yield from _read_conditions(roots, norm, norms, everywhere, found)


def _read_conditions(
    roots: list[Node], norm: Norm | None, norms: Norms, everywhere: tuple[State, ...], found: Slice
) -> Iterator[tuple[str, str]]:
    for node in walk(roots):
        if isinstance(node, Holds):
            yield "state", node.state
            found.titles.add((node.state, node.titles))
        elif isinstance(node, HoldsAnother):
            yield from (("state", state) for state in everywhere if state not in node.besides)
        elif isinstance(node, Applies):
            yield "norm", node.provision
        elif isinstance(node, Pattern):
            yield from read_pattern(node, norms, everywhere, found)
        elif isinstance(node, Among):
            _read_term(node, norm, found)


def _read_term(node: Among, norm: Norm | None, found: Slice) -> None:
    if isinstance(node.term, FactOf):
        found.facts.setdefault(node.term.name, set()).add(node.values)
    elif isinstance(node.term, FieldOf) and norm is not None and norm.on is not None:
        found.fields.setdefault(norm.on.kind, {}).setdefault(node.term.name, set()).add(node.values)


def read_pattern(
    pattern: Pattern, norms: Norms, everywhere: tuple[State, ...], found: Slice
) -> Iterator[tuple[str, str]]:
    """What an event of the pattern may come from."""
    found.patterns.setdefault(pattern.kind, set()).add(pattern)
    if pattern.kind in ("acquires", "loses"):
        yield from (("state", state) for state in states_of(pattern, everywhere))
    elif pattern.kind == "breaches":
        for norm in norms.by_id.values():
            if due_of(norm) is not None and may_breach(norm, pattern):
                yield "norm", norm.id


def states_of(pattern: Pattern, everywhere: tuple[State, ...]) -> tuple[State, ...]:
    for particular in pattern.particulars:
        if particular.name == "state":
            among = particular.relation == "among"
            return tuple(state for state in everywhere if (state in particular.values) is among)
    return everywhere


def may_breach(norm: Norm, pattern: Pattern) -> bool:
    from denizen.interpreters.explain.evaluate import matches
    from denizen.language.truth import FALSE

    duty = due_of(norm)
    return duty is not None and matches(pattern, {"state": duty.state, "provision": norm.id}) is not FALSE
