"""What a family may be told to have: the values of facts, and the events, that the slice can tell apart.

Values that every provision of the slice treats alike are one value. So the choices are few, and still every family
with other values behaves like one of them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

from denizen.interpreters.explain.evaluate import matches
from denizen.interpreters.explain.scenario import Norms
from denizen.interpreters.solver.slicing import BATTLEFIELD, Slice, changes_nationality
from denizen.language.effects import Acquires
from denizen.language.events import EVENTS, TITLES
from denizen.language.facts import FACTS, NUMBER, STATE, TEXT, TRUTH
from denizen.language.nodes import Pattern
from denizen.language.states import State
from denizen.language.truth import FALSE, TRUE, UNKNOWN

Word = str | int | bool

#: Titles of an acquisition that is told for a day after birth; what a birth gives begins at birth.
LATER_TITLES: Final = ("naturalisation", *(t for t in TITLES if t not in ("birth", "initial", "naturalisation")))


@dataclass(frozen=True, slots=True)
class Told:
    """One event that may be told of anybody."""

    kind: str
    state: State
    details: tuple[tuple[str, Word], ...]

    @property
    def particulars(self) -> dict[str, Word]:
        return {**dict(self.details), "state": self.state}


def values_of_fact(name: str, slice_: Slice, states: tuple[State, ...]) -> tuple[Word, ...]:
    """One value for each way the slice can treat the fact."""
    kind = FACTS[name]
    candidates: tuple[Word, ...] = {TEXT: kind.values, STATE: states, TRUTH: (True, False)}.get(kind.type, ())
    chosen: dict[tuple[bool, ...], Word] = {}
    for value in candidates:
        chosen.setdefault(tuple(value in values for values in sorted(slice_.facts[name], key=repr)), value)
    return tuple(chosen.values())


def tellable(norms: Norms, slice_: Slice, states: tuple[State, ...]) -> tuple[Told, ...]:
    """Every event that something in the slice hears, one of each sort."""
    found: list[Told] = []
    for kind in EVENTS:
        if EVENTS[kind].derived or kind in ("decides", "acquires"):
            continue
        found.extend(_of_kind(kind, slice_, states))
    found.extend(_acquisitions(slice_, states))
    found.extend(_decisions(norms, slice_))
    return tuple(found)


def _of_kind(kind: str, slice_: Slice, states: tuple[State, ...]) -> Iterator[Told]:
    patterns = sorted(slice_.patterns.get(kind, ()), key=_pattern_key)
    if not patterns:
        return
    names, values = particulars(kind, slice_, states)
    fields = slice_.fields.get(kind, {})
    seen: set[object] = set()
    for state in dict.fromkeys((*states, *_named_states(patterns))):
        for told in product(*values):
            details = dict(zip(names, told, strict=True))
            event = {**details, "state": state}
            truths = tuple(matches(pattern, event) for pattern in patterns)
            if UNKNOWN in truths or TRUE not in truths:
                continue
            read = tuple(
                (event.get(name) in among) for name, sets in fields.items() for among in sorted(sets, key=repr)
            )
            if (truths, read) not in seen:
                seen.add((truths, read))
                yield Told(kind, state, tuple(details.items()))


def _named_states(patterns: Iterable[Pattern]) -> Iterator[State]:
    """States that events are looked for from, whether or not anybody is linked to them otherwise."""
    for pattern in patterns:
        for part in pattern.particulars:
            if part.name == "state" and part.relation == "among":
                yield from map(str, part.values)


def _pattern_key(pattern: Pattern) -> str:
    return repr([(part.name, part.relation, part.values) for part in pattern.particulars])


def particulars(kind: str, slice_: Slice, states: tuple[State, ...]) -> tuple[list[str], list[tuple[Word, ...]]]:
    """The particulars that the slice reads, each with the values worth trying."""
    patterns = slice_.patterns.get(kind, ())
    names: list[str] = []
    values: list[tuple[Word, ...]] = []
    fields = slice_.fields.get(kind, {})
    for name, detail in EVENTS[kind].details.items():
        mentioned = {
            value for p in patterns for part in p.particulars if part.name == name for value in part.values
        } | {value for among in fields.get(name, ()) for value in among}
        if not mentioned:
            continue
        names.append(name)
        if detail.type == TEXT:
            values.append(tuple(detail.values))
        elif detail.type == STATE:
            values.append((BATTLEFIELD, *states))
        elif detail.type == TRUTH:
            values.append((True, False))
        elif detail.type == NUMBER:
            numbers = {n for value in mentioned if isinstance(value, int) for n in (value, value + 1, value - 1)}
            values.append(tuple(sorted(n for n in numbers if n > 0)))
        else:
            words = sorted(str(value) for value in mentioned)
            values.append(tuple(dict.fromkeys((*words, *(f"{w}(1)" for w in words if "(" not in w), "999"))))
    return names, values


def _acquisitions(slice_: Slice, states: tuple[State, ...]) -> Iterator[Told]:
    patterns = sorted(slice_.patterns.get("acquires", ()), key=_pattern_key)
    routes: tuple[Word | None, ...] = (None,)
    if any(part.name == "route" for pattern in patterns for part in pattern.particulars):
        routes = ("ordinary", *(r for r in EVENTS["acquires"].details["route"].values if r != "ordinary"))
    for state in states:
        if state not in slice_.states:
            continue
        seen: set[object] = set()
        for title, route in product(LATER_TITLES, routes):
            details: dict[str, Word] = {"title": title}
            if route is not None:
                details["route"] = route
            event = {**details, "state": state}
            truths = tuple(matches(pattern, event) for pattern in patterns)
            held = tuple(title in titles for of, titles in sorted(slice_.titles) if of == state and titles)
            if UNKNOWN not in truths and (truths, held) not in seen:
                seen.add((truths, held))
                yield Told("acquires", state, tuple(details.items()))


def _decisions(norms: Norms, slice_: Slice) -> Iterator[Told]:
    """A decision about a matter on whatever ground there is, or on one that it names."""
    about: dict[tuple[State, str], list[str]] = {}
    for norm in norms.decided:
        if norm.id in slice_.ids:
            for effect in changes_nationality(norm):
                matter = "admission" if isinstance(effect, Acquires) else effect.about
                about.setdefault((effect.state, matter), []).append(norm.id)
    patterns = slice_.patterns.get("decides", ())
    for (state, matter), grounds in sorted(about.items()):
        event = {"about": matter, "state": state}
        if all(matches(pattern, event) is not UNKNOWN for pattern in patterns):
            yield Told("decides", state, (("about", matter),))
        for ground in grounds:
            yield Told("decides", state, (("about", matter), ("ground", ground)))


__all__ = ["FALSE", "LATER_TITLES", "Told", "Word", "particulars", "tellable", "values_of_fact"]
