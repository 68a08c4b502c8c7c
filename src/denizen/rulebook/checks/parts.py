"""A provision taken apart: its variants (one for each reading), and every condition and pattern in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from denizen.language.effects import Bearers, Effect, Empowers, Exposes, Forbids, Owes
from denizen.language.errors import RulebookError
from denizen.language.graph import walk
from denizen.language.nodes import Node, Pattern
from denizen.language.provisions import Modality, Provision


@dataclass(frozen=True, slots=True)
class Variant:
    """A provision under one of its readings; ``reading`` is empty where there is only the text."""

    reading: str
    when: tuple[Node, ...]
    effects: tuple[Effect, ...]
    modality: Modality
    defeats: tuple[str, ...]
    bearers: Bearers


@dataclass(frozen=True, slots=True)
class Part:
    """One condition of a provision; ``role`` is the word it stands under: ``when``, ``unless`` …"""

    role: str
    node: Node


def variants(provision: Provision) -> tuple[Variant, ...]:
    """What the provision can say: one variant for each reading, or the text alone."""
    base = Variant("", provision.when, provision.effects, provision.modality, provision.defeats, provision.bearers)
    found = [
        Variant(
            reading.name,
            base.when if reading.when is None else reading.when,
            base.effects if reading.effects is None else reading.effects,
            base.modality if reading.modality is None else reading.modality,
            base.defeats if reading.defeats is None else reading.defeats,
            base.bearers if reading.bearers is None else reading.bearers,
        )
        for reading in provision.readings
    ]
    return tuple(found) or (base,)


def conditions(provision: Provision) -> tuple[Part, ...]:
    """Every condition, once for each place where it stands, over all readings."""
    found: dict[Part, None] = {}
    for variant in variants(provision):
        found.update((Part("when", node), None) for node in variant.when)
        if variant.bearers.condition is not None:
            found[Part("whom", variant.bearers.condition)] = None
    found.update((Part("unless", node), None) for node in provision.unless)
    if provision.lasts is not None:
        found[Part("as_long_as", provision.lasts)] = None
    return tuple(found)


def nodes(provision: Provision, *roles: str) -> Iterator[Node]:
    """Every node of the conditions, each once; ``roles`` limits where they stand."""
    return walk(part.node for part in conditions(provision) if not roles or part.role in roles)


def effects(provision: Provision) -> tuple[Effect, ...]:
    """Every effect over all readings, each once."""
    return tuple(dict.fromkeys(effect for variant in variants(provision) for effect in variant.effects))


def patterns_of(effect: Effect) -> tuple[Pattern, ...]:
    """The events that an effect waits for or brings with it."""
    named: list[Pattern | None] = []
    if isinstance(effect, Owes):
        named += [effect.fulfilled_by, effect.refused_by, *effect.entails, *effect.risks]
    elif isinstance(effect, Empowers):
        named += [effect.exercised_by, *effect.entails, *effect.risks]
    elif isinstance(effect, Forbids):
        named.append(effect.broken_by)
    elif isinstance(effect, Exposes):
        named.append(effect.imposed_by)
    return tuple(pattern for pattern in named if pattern is not None)


def patterns(provision: Provision) -> Iterator[Pattern]:
    """Every pattern of an event that the provision mentions."""
    if provision.on is not None:
        yield provision.on
    for effect in effects(provision):
        yield from patterns_of(effect)
    yield from (node for node in nodes(provision) if isinstance(node, Pattern))


def fault(provision: Provision, problem: str, instead: str = "") -> RulebookError:
    """What is wrong with a provision, with its place."""
    return RulebookError(problem, instead, provision=provision.id, location=provision.location)


def near(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """A hint for an unknown identifier."""
    close = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f"did you mean '{close[0]}'?" if close else otherwise
