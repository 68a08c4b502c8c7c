"""Opening a case: the family, the law it needs, and the refusal of anything told that nothing reads."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from denizen.cases.faults import Fault
from denizen.cases.files import read_case
from denizen.cases.model import Event, Family
from denizen.interpreters.explain.evaluate import matches
from denizen.language.effects import Effect
from denizen.language.graph import walk
from denizen.language.nodes import FactOf, Node, Pattern
from denizen.language.provisions import Provision
from denizen.language.states import State, name_of
from denizen.language.truth import FALSE
from denizen.rulebook.registry import Rulebook, load

#: Read by the engine itself: they say which States a person is linked to.
LINKING_FACTS = frozenset({"born", "birthplace", "residence"})


@dataclass(frozen=True, slots=True)
class Reads:
    """What the provisions of a rulebook read: fact names and event patterns."""

    facts: frozenset[str]
    patterns: tuple[Pattern, ...]


def open_case(path: Path) -> tuple[Family, str, Rulebook]:
    """The family of a case file, the hash of its facts, and the law of the States it names.

    Raises :class:`denizen.cases.faults.CaseError` for a file that cannot be read, and for facts and events that no
    provision of that law reads.
    """
    family, case_hash = read_case(path, unread)
    return family, case_hash, load(family.states)


def unread(family: Family) -> Iterator[Fault]:
    """The facts and events of a family that nothing in the law of its States reads."""
    reads = reads_of(tuple(family.states))
    law = ", ".join(name_of(state) for state in load(family.states).states) or "no State"
    for person in family.people.values():
        for name in person.facts:
            if name not in reads.facts and name not in LINKING_FACTS:
                yield Fault(
                    ("people", person.id, name),
                    f"nothing in the law encoded for this case ({law}) reads '{name}'",
                    "leave it out, or name the State whose law should be asked under 'examine'",
                )
        for index, event in enumerate(person.events):
            if not _is_read(event, reads):
                yield Fault(
                    ("people", person.id, "events", index),
                    f"nothing in the law encoded for this case ({law}) reads '{event.kind}: {event.state}'",
                    "leave it out, or check the State and the particulars",
                )


def _is_read(event: Event, reads: Reads) -> bool:
    if event.kind == "decides":
        return True  # decisions are met by every provision that waits for one
    details = {**event.details, "state": event.state}
    return any(pattern.kind == event.kind and matches(pattern, details) is not FALSE for pattern in reads.patterns)


@lru_cache(maxsize=32)
def reads_of(states: tuple[State, ...]) -> Reads:
    """What the law of these States reads."""
    roots: list[Node] = []
    for provision in load(states).provisions.values():
        roots.extend(_roots(provision))
    nodes = list(walk(roots))
    facts = frozenset(node.name for node in nodes if isinstance(node, FactOf))
    return Reads(facts, tuple(node for node in nodes if isinstance(node, Pattern)))


def _roots(provision: Provision) -> Iterator[Node]:
    if provision.on is not None:
        yield provision.on
    yield from (*provision.when, *provision.unless)
    if provision.lasts is not None:
        yield provision.lasts
    if provision.bearers.condition is not None:
        yield provision.bearers.condition
    yield from _effect_patterns(provision.effects)
    for reading in provision.readings:
        yield from reading.when or ()
        yield from _effect_patterns(reading.effects or ())
        if reading.bearers is not None and reading.bearers.condition is not None:
            yield reading.bearers.condition


def _effect_patterns(effects: tuple[Effect, ...]) -> Iterator[Pattern]:
    for effect in effects:
        for name in ("fulfilled_by", "refused_by", "broken_by", "exercised_by", "imposed_by"):
            pattern = getattr(effect, name, None)
            if pattern is not None:
                yield pattern
