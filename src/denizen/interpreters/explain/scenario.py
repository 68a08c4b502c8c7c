"""Which provisions count, and how each is read: the law in force by default, or with proposals taken as law."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from denizen.language.dates import Day
from denizen.language.effects import Acquires, Bearers, Effect, Empowers, Forbids, Loses, Owes
from denizen.language.facts import nearest
from denizen.language.force import Force, taken_as_in_force
from denizen.language.graph import walk
from denizen.language.nodes import Node, Pattern
from denizen.language.provisions import Modality, Provision
from denizen.rulebook.registry import Rulebook


class ScenarioError(ValueError):
    """A scenario names something that the rulebook does not hold; the message says what it does hold."""


@dataclass(frozen=True, slots=True)
class Supposition:
    """A proposal taken as if it were in force from a day (``None``: from the day it was announced).

    ``target`` is an instrument or one of its provisions.
    """

    target: str
    start: Day | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """``readings`` maps a provision to the name of the reading chosen for it."""

    suppositions: tuple[Supposition, ...] = ()
    readings: tuple[tuple[str, str], ...] = ()

    def reading(self, provision: str, name: str) -> "Scenario":
        """The same scenario with another reading of one provision."""
        kept = tuple(pair for pair in self.readings if pair[0] != provision)
        return Scenario(self.suppositions, (*kept, (provision, name)))


@dataclass(frozen=True, eq=False)
class Norm:
    """A provision as a scenario has it: under one reading, with the force the scenario gives it.

    ``live`` says that it ever is law in this scenario.
    """

    provision: Provision
    id: str
    reading: str
    assumed: bool
    force: Force
    on: Pattern | None
    when: tuple[Node, ...]
    unless: tuple[Node, ...]
    lasts: Node | None
    effects: tuple[Effect, ...]
    bearers: Bearers
    modality: Modality
    defeats: tuple[str, ...]
    live: bool

    @cached_property
    def conditions(self) -> tuple[Node, ...]:
        """Everything that decides whether it applies, but for the triggering event."""
        perhaps = (self.lasts, self.bearers.condition)
        return (*self.when, *self.unless, *(each for each in perhaps if each is not None))

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """Every node of the conditions, once."""
        return tuple(walk(self.conditions))

    @cached_property
    def decided(self) -> bool:
        """Its effect on nationality waits for a decision."""
        return self.modality is not Modality.BY_LAW and any(
            isinstance(effect, Loses | Acquires) for effect in self.effects
        )

    @cached_property
    def status_change_by_law(self) -> Acquires | Loses | None:
        """The one change of nationality that it brings about by law, if it is one."""
        return self.status_change if self.modality is Modality.BY_LAW else None

    @cached_property
    def status_change(self) -> Acquires | Loses | None:
        """The one change of nationality that it brings about, by law or once it is decided, if it is one."""
        found = [effect for effect in self.effects if isinstance(effect, Loses | Acquires)]
        return found[0] if len(found) == 1 else None

    @cached_property
    def falls_on_the_subject(self) -> bool:
        """Its effects fall on nobody else, whatever else is so."""
        return self.bearers.relations == ("self",) and self.bearers.condition is None

    @cached_property
    def needs_force(self) -> bool:
        """Its effect ends with the text: grounds, duties, prohibitions and powers do, exposures do not."""
        return self.decided or any(isinstance(effect, Owes | Forbids | Empowers) for effect in self.effects)

    @cached_property
    def active(self) -> bool:
        """Without a triggering event it still makes something happen: a change of status or a deadline."""
        if self.on is not None:
            return False
        by_law = self.modality is Modality.BY_LAW
        return any(
            (isinstance(effect, Loses | Acquires) and by_law) or (isinstance(effect, Owes) and effect.due is not None)
            for effect in self.effects
        )


@dataclass(slots=True, eq=False)
class Norms:
    """The norms of a scenario, indexed for the interpreter; what is worked out of them is kept beside them.

    Where readings are to be compared, ``rivals`` has each norm under its other readings, and ``would_defeat`` those
    rivals that bar a norm which theirs leaves alone.
    """

    rulebook: Rulebook
    scenario: Scenario
    by_id: Mapping[str, Norm]
    order: Mapping[str, int]
    by_event: Mapping[str, tuple[Norm, ...]]
    standing: tuple[Norm, ...]
    active: tuple[Norm, ...]
    decided: tuple[Norm, ...]
    defeaters: Mapping[str, tuple[Norm, ...]]
    rivals: Mapping[str, tuple[Norm, ...]] = field(default_factory=dict)
    would_defeat: Mapping[str, tuple[Norm, ...]] = field(default_factory=dict)
    programs: dict[Node, tuple[tuple[Node, Any], ...]] = field(default_factory=dict)
    dependence: dict[str, frozenset[str]] = field(default_factory=dict)
    conditions: dict[Node, frozenset[str]] = field(default_factory=dict)
    alone: dict[str, bool] = field(default_factory=dict)
    timeless: dict[str, bool] = field(default_factory=dict)
    borrowed: bool = False
    events: Mapping[str, tuple[str, ...]] | None = None
    readers: Mapping[str, Any] | None = None

    def borrow(self, other: "Norms") -> None:
        """Take over what was worked out for norms under which more is read: too much never hurts, and saves work."""
        if self.borrowed:
            return
        self.borrowed = True
        self.programs = other.programs  # what a condition is made of is the same under whichever norms
        self.conditions = {**other.conditions, **self.conditions}
        self.dependence = {**other.dependence, **self.dependence}
        self.alone = {**other.alone, **self.alone}


class _Held:
    """A rulebook as a cache key: by identity, kept alive by the cache."""

    __slots__ = ("rulebook",)

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and other.rulebook is self.rulebook

    def __hash__(self) -> int:
        return id(self.rulebook)


@lru_cache(maxsize=256)
def _norms(held: _Held, scenario: Scenario, comparing: bool) -> Norms:
    return build(held.rulebook, scenario, comparing=comparing)


@lru_cache(maxsize=32)
def _as_they_stand(held: _Held) -> Mapping[str, Norm]:
    """The norms of no scenario: most norms of every scenario are these."""
    return {provision.id: _norm(provision, None, None) for provision in held.rulebook.provisions.values()}


def norms_of(rulebook: Rulebook, scenario: Scenario, *, comparing: bool = False) -> Norms:
    """The norms of a scenario; ``comparing``, with the other readings of each that the scenario does not choose.

    Raises :class:`ScenarioError` for names the rulebook does not hold.
    """
    return _norms(_Held(rulebook), scenario, comparing)


def build(rulebook: Rulebook, scenario: Scenario, *, comparing: bool = False) -> Norms:
    """Resolve a scenario against a rulebook, without caching."""
    supposed = _supposed(rulebook, scenario.suppositions)
    chosen = dict(scenario.readings)
    for name in chosen:
        if name not in rulebook.provisions:
            raise ScenarioError(f"there is no provision '{name}'; {nearest(name, rulebook.provisions)}")
    norms = dict(_as_they_stand(_Held(rulebook)))
    for name in {**supposed, **chosen}:
        norms[name] = _norm(rulebook.provisions[name], supposed.get(name), chosen.get(name))
    effective = [norm for norm in norms.values() if norm.live]
    by_event: dict[str, list[Norm]] = {}
    defeaters: dict[str, list[Norm]] = {}
    for norm in effective:
        if norm.on is not None:
            by_event.setdefault(norm.on.kind, []).append(norm)
        for target in norm.defeats:
            defeaters.setdefault(target, []).append(norm)
    rivals: dict[str, tuple[Norm, ...]] = {}
    if comparing:
        found = {norm.id: _rivals(norm, supposed.get(norm.id)) for norm in effective if norm.id not in chosen}
        rivals = {name: others for name, others in found.items() if others}
    return Norms(
        rulebook,
        scenario,
        norms,
        {name: place for place, name in enumerate(norms)},
        {kind: tuple(each) for kind, each in by_event.items()},
        tuple(norm for norm in effective if norm.on is None),
        tuple(norm for norm in effective if norm.active),
        tuple(norm for norm in effective if norm.decided),
        {target: tuple(each) for target, each in defeaters.items()},
        rivals,
        _would_defeat(norms, rivals),
    )


def _rivals(norm: Norm, supposed: Day | None) -> tuple[Norm, ...]:
    readings = norm.provision.readings if len(norm.provision.readings) > 1 else ()
    return tuple(_norm(norm.provision, supposed, each.name) for each in readings if each.name != norm.reading)


def _would_defeat(norms: Mapping[str, Norm], rivals: Mapping[str, tuple[Norm, ...]]) -> dict[str, tuple[Norm, ...]]:
    found: dict[str, list[Norm]] = {}
    for name, others in rivals.items():
        for rival in others:
            for target in rival.defeats:
                if target not in norms[name].defeats:
                    found.setdefault(target, []).append(rival)
    return {target: tuple(others) for target, others in found.items()}


def _supposed(rulebook: Rulebook, suppositions: Iterable[Supposition]) -> dict[str, Day]:
    starts: dict[str, Day] = {}
    for supposition in suppositions:
        found = [
            provision
            for provision in rulebook.provisions.values()
            if supposition.target in (provision.id, provision.instrument.id)
        ]
        if not found:
            names = {p.instrument.id for p in rulebook.provisions.values() if not p.force.ever_in_force}
            raise ScenarioError(
                f"there is no proposal '{supposition.target}' in the law loaded for this case; "
                f"{nearest(supposition.target, names)}"
            )
        for provision in found:
            start = supposition.start if supposition.start is not None else provision.force.steps[0].start.latest
            starts[provision.id] = start
    return starts


def _norm(provision: Provision, supposed: Day | None, wanted: str | None) -> Norm:
    reading = provision.readings[0] if provision.readings else None
    if wanted is not None:
        names = [each.name for each in provision.readings]
        if wanted not in names:
            known = ", ".join(f"'{name}'" for name in names) or "none"
            raise ScenarioError(f"{provision.id} has no reading '{wanted}'; its readings are: {known}")
        reading = provision.readings[names.index(wanted)]

    def read(name: str, default: object) -> object:
        value = getattr(reading, name, None) if reading else None
        return default if value is None else value

    force = provision.force if supposed is None else taken_as_in_force(provision.force, supposed)
    return Norm(
        provision,
        provision.id,
        reading.name if reading else "",
        supposed is not None,
        force,
        provision.on,
        read("when", provision.when),  # type: ignore[arg-type]
        provision.unless,
        provision.lasts,
        read("effects", provision.effects),  # type: ignore[arg-type]
        read("bearers", provision.bearers),  # type: ignore[arg-type]
        read("modality", provision.modality),  # type: ignore[arg-type]
        read("defeats", provision.defeats),  # type: ignore[arg-type]
        force.ever_in_force,
    )
