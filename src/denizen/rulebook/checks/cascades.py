"""Cascades: an effect is itself an event, so provisions may set each other off. A cascade must come to an end.

A loss or acquisition by law is the event ``loses`` or ``acquires`` of the same moment; a duty with a deadline may end
in the event ``breaches``. Whether one provision sets off another is told from the patterns alone: kind, State, title
or manner, provision. What waits for a decision sets nothing off by itself.

Provisions without an event follow the status: an acquisition can make ``subject.holds`` true. Such a circle is refused
only if some nationality both begins and ends in it, for otherwise nothing in it can happen twice.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from denizen.language.effects import Acquires, Loses, Owes
from denizen.language.errors import RulebookError
from denizen.language.nodes import AllOf, AnyOf, Happened, Holds, HoldsAnother, Node, Not, Particular, Pattern
from denizen.language.provisions import Modality, Provision
from denizen.rulebook.checks.circles import Arrow, circles, graph_of, groups, say
from denizen.rulebook.checks.parts import conditions, fault, variants
from denizen.rulebook.checks.times import common_day, intervals_in_force, sometimes
from denizen.rulebook.registry import Rulebook


@dataclass(frozen=True, slots=True)
class Emission:
    """An event that a provision makes happen; ``provision`` is the one that does."""

    kind: str
    state: str
    how: str
    provision: str

    @property
    def details(self) -> Mapping[str, str]:
        manner = {"acquires": "title", "loses": "manner"}.get(self.kind)
        found = {"state": self.state, "provision": self.provision}
        return {**found, manner: self.how} if manner else found

    def __str__(self) -> str:
        if self.kind == "breaches":
            return f"may end in a breach towards {self.state} that sets off"
        verb = "gives" if self.kind == "acquires" else "ends"
        return f"{verb} the nationality of {self.state} and so sets off"


def check(rulebook: Rulebook) -> Iterator[RulebookError]:
    emissions = {provision.id: tuple(emitted(provision)) for provision in rulebook.provisions.values()}
    set_off = graph_of(_arrows(rulebook, emissions, events_only=True))
    refused: set[str] = set()
    for circle in circles(set_off):
        refused.update(arrow.source for arrow in circle)
        yield _fault(rulebook, circle)
    graph = graph_of(_arrows(rulebook, emissions, events_only=False))
    for group in groups(graph):
        if group & refused or not _swings(group, emissions):
            continue
        inside = {source: tuple(a for a in graph[source] if a.target in group) for source in graph if source in group}
        for circle in circles(inside):
            yield _fault(rulebook, circle)


def _fault(rulebook: Rulebook, circle: tuple[Arrow, ...]) -> RulebookError:
    return fault(
        rulebook.provisions[circle[0].source],
        f"the cascade does not end: {say(circle)}",
        "a narrower on=event(…) with title=, manner=, provision= or not_provision=, or conditions that do not follow "
        "from what it changes",
    )


def emitted(provision: Provision) -> Iterator[Emission]:
    """The events that the provision makes happen of itself, over all readings."""
    found: dict[Emission, None] = {}
    for variant in variants(provision):
        for effect in variant.effects:
            if isinstance(effect, Owes) and effect.due is not None:
                found[Emission("breaches", effect.state, "", provision.id)] = None
            elif variant.modality is not Modality.BY_LAW:
                continue
            elif isinstance(effect, Acquires):
                found[Emission("acquires", effect.state, effect.title, provision.id)] = None
            elif isinstance(effect, Loses):
                found[Emission("loses", effect.state, effect.manner, provision.id)] = None
    yield from found


def _arrows(rulebook: Rulebook, emissions: Mapping[str, tuple[Emission, ...]], *, events_only: bool) -> Iterator[Arrow]:
    listening = [provision for provision in rulebook.provisions.values() if emissions[provision.id]]
    for source in listening:
        for target in listening:
            for emission in emissions[source.id]:
                heard = _hears(target, emission, events_only=events_only)
                if heard and _same_time(source, target):
                    yield Arrow(source.id, target.id, str(emission))


def _same_time(one: Provision, other: Provision) -> bool:
    """A proposal may be supposed at any time."""
    if not (one.force.ever_in_force and other.force.ever_in_force):
        return True
    return common_day(intervals_in_force(one.force, sometimes), intervals_in_force(other.force, sometimes)) is not None


def _hears(provision: Provision, emission: Emission, *, events_only: bool) -> bool:
    if provision.on is not None:
        return answers(provision.on, emission)
    if events_only:
        return False
    return any(
        _turned(part.node, emission, wanted=part.role != "unless")
        for part in conditions(provision)
        if part.role in ("when", "unless")
    )


def answers(pattern: Pattern, emission: Emission) -> bool:
    """Whether an event may be of the pattern; a particular that the event does not tell excludes nothing."""
    return pattern.kind == emission.kind and all(
        _may_match(particular, emission.details.get(particular.name)) for particular in pattern.particulars
    )


def _may_match(particular: Particular, told: str | None) -> bool:
    if told is None or particular.relation == "at least":
        return True
    among = any(
        told == value or (particular.name == "provision" and told.startswith(f"{value}."))
        for value in particular.values
    )
    return among is (particular.relation == "among")


def _turned(root: Node, emission: Emission, *, wanted: bool) -> bool:
    """Whether the event can make a condition turn to what is wanted, on the day itself."""
    gained = emission.kind == "acquires"
    stack = [(root, wanted)]
    while stack:
        node, sign = stack.pop()
        if isinstance(node, Not):
            stack.append((node.part, not sign))
        elif isinstance(node, AllOf | AnyOf):
            stack.extend((part, sign) for part in node.parts)
        elif isinstance(node, Holds) and emission.kind != "breaches":
            if node.state == emission.state and gained is sign:
                return True
        elif isinstance(node, HoldsAnother) and emission.kind != "breaches":
            if emission.state not in node.besides and gained is sign:
                return True
        elif isinstance(node, Happened) and sign and answers(node.pattern, emission):
            return True
    return False


def _swings(group: frozenset[str], emissions: Mapping[str, tuple[Emission, ...]]) -> bool:
    made = {(emission.kind, emission.state) for name in group for emission in emissions[name]}
    return any(kind == "acquires" and ("loses", state) in made for kind, state in made) or any(
        kind == "breaches" for kind, _ in made
    )
