"""What a provision reads that a run can change: so that it is asked again only when that did."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from denizen.interpreters.explain.names import NATIONALITY_ELSEWHERE, of_nationality, of_pattern, of_provision
from denizen.interpreters.explain.records import Somewhere
from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.language import nodes
from denizen.language.effects import Acquires, Loses, Owes
from denizen.language.facts import FACTS
from denizen.language.graph import walk
from denizen.language.nodes import Node, Pattern


def reads(norms: Norms, norm: Norm) -> frozenset[str]:
    """Everything in a run whose change may change the trial of a provision, through other provisions too."""
    known = norms.dependence.get(norm.id)
    if known is None:
        known = norms.dependence[norm.id] = frozenset(_reads(norms, norm))
    return known


def concerns(norms: Norms, norm: Norm, person: str) -> str:
    """Whose life a provision tried on a person reads: that person's alone, or (empty) anybody's in the family."""
    known = norms.alone.get(norm.id)
    if known is None:
        known = norms.alone[norm.id] = all(_alone(each) for each in _with_links(norms, norm))
    return person if known else ""


@dataclass(frozen=True, slots=True)
class Readers:
    """Who reads something: provisions that read it in the life of one person, and those that read it in anybody's."""

    alone: frozenset[str]
    anybody: frozenset[str]


NOBODY = Readers(frozenset(), frozenset())


def readers(norms: Norms) -> Mapping[str, Readers]:
    """The provisions that read each thing that a run can change; a provision reads itself."""
    if norms.readers is None:
        alone: dict[str, set[str]] = {}
        anybody: dict[str, set[str]] = {}
        for norm in norms.by_id.values():
            if norm.live:
                found = alone if concerns(norms, norm, "somebody") else anybody
                for name in reads(norms, norm):
                    found.setdefault(name, set()).add(norm.id)
                alone.setdefault(of_provision(norm.id), set()).add(norm.id)
        norms.readers = {
            name: Readers(frozenset(alone.get(name, ())), frozenset(anybody.get(name, ())))
            for name in {**alone, **anybody}
        }
    return norms.readers


def _alone(norm: Norm) -> bool:
    return norm.falls_on_the_subject and not any(isinstance(node, _QUANTIFIERS) for node in norm.nodes)


_QUANTIFIERS = (nodes.CountOf, nodes.Exists, nodes.ForEvery)


def _with_links(norms: Norms, norm: Norm) -> Iterator[Norm]:
    """A norm and all on which it depends: those it asks for, and those that defeat it; with their rivals."""
    seen: set[str] = set()
    stack = [norm]
    while stack:
        name = stack.pop().id
        if name in seen:
            continue
        seen.add(name)
        stack.extend((*norms.defeaters.get(name, ()), *norms.would_defeat.get(name, ())))
        for current in (norms.by_id[name], *norms.rivals.get(name, ())):
            yield current
            asked = (node.provision for node in current.nodes if isinstance(node, nodes.Applies))
            stack.extend(norms.by_id[asked_for] for asked_for in asked if asked_for in norms.by_id)


def reads_of(norms: Norms, condition: Node) -> frozenset[str]:
    """Everything in a run whose change may change a single condition."""
    known = norms.conditions.get(condition)
    if known is None:
        found: set[str] = set()
        for node in walk([condition]):
            if isinstance(node, nodes.Applies):
                found.add(of_provision(node.provision))
                if node.provision in norms.by_id:
                    found |= reads(norms, norms.by_id[node.provision])
            else:
                found.update(_read(norms, node))
        known = norms.conditions[condition] = frozenset(found)
    return known


def _reads(norms: Norms, norm: Norm) -> Iterator[str]:
    for current in _with_links(norms, norm):
        for node in current.nodes:
            yield from (of_provision(node.provision),) if isinstance(node, nodes.Applies) else _read(norms, node)
        for effect in current.effects if current.decided else ():
            if isinstance(effect, Loses):
                yield of_nationality(effect.state)
        if current.id != norm.id:
            yield of_provision(current.id)


def _read(norms: Norms, node: Node) -> Iterator[str]:
    if isinstance(node, nodes.Holds):
        yield of_nationality(node.state)
    elif isinstance(node, nodes.HoldsAnother):
        yield NATIONALITY_ELSEWHERE
        yield from (of_nationality(state) for state in norms.rulebook.states if state not in node.besides)
    elif isinstance(node, nodes.Pattern):
        yield from of_pattern(node)


# --- more of what provisions ask about -------------------------------------------------------------------------------


def events_read(norms: Norms) -> Mapping[str, tuple[str, ...]]:
    """The kinds of events that some provision asks about, each with the States by name and one for any other.

    A decision is asked about by every provision that waits for one.
    """
    if norms.events is None:
        found: dict[str, set[str]] = {}
        open_kinds: set[str] = set()
        for pattern in _patterns(norms):
            named = [each.values for each in pattern.particulars if (each.name, each.relation) == ("state", "among")]
            found.setdefault(pattern.kind, set()).update(str(state) for values in named for state in values)
            if not named:
                open_kinds.add(pattern.kind)
        decided = {effect.state for norm in norms.decided for effect in norm.effects if isinstance(effect, _CHANGES)}
        found["decides"] = found.get("decides", set()) | decided
        norms.events = {
            kind: (*sorted(states), *((Somewhere(frozenset(states)),) if kind in open_kinds else ()))
            for kind, states in sorted(found.items())
        }
    return norms.events


_CHANGES = (Acquires, Loses)


def _patterns(norms: Norms) -> Iterator[Pattern]:
    """Under whichever reading, so that what may have happened is the same under all."""
    for norm in norms.by_id.values():
        if not norm.live:
            continue
        if norm.on is not None:
            yield norm.on
        yield from (node for node in walk(_roots_of_all(norm)) if isinstance(node, Pattern))
        for effects in (norm.effects, *(each.effects or () for each in norm.provision.readings)):
            for effect in effects:
                if isinstance(effect, Owes) and effect.fulfilled_by is not None:
                    yield effect.fulfilled_by


def _roots_of_all(norm: Norm) -> list[Node]:
    found = [*norm.conditions]
    for reading in norm.provision.readings:
        found.extend(reading.when or ())
        if reading.bearers is not None and reading.bearers.condition is not None:
            found.append(reading.bearers.condition)
    return found


def timeless(norms: Norms, norm: Norm) -> bool:
    """Whether, once a person is born, its conditions are always met or never, and it does nothing besides changing
    nationality: it asks only about the birth, and about facts that stay; so with all its rivals.
    """
    known = norms.timeless.get(norm.id)
    if known is None:
        known = norms.timeless[norm.id] = all(map(_unchanging, (norm, *norms.rivals.get(norm.id, ()))))
    return known


def staying(norm: Norm) -> tuple[Node, ...]:
    """Those of its conditions that, once met, are met for ever: they ask about the birth, about facts that stay, about
    what was on a day of the past, whether a day has come and whether something has happened. While one of them is not
    met, the provision has never applied.
    """
    return tuple(root for root in norm.when if _stays(root))


def _stays(root: Node) -> bool:
    if isinstance(root, nodes.AllOf | nodes.AnyOf):
        return all(map(_stays, root.parts))
    if isinstance(root, nodes.Exists):
        return root.relation in ("parent", "child", "sibling") and _stays(root.condition)
    if isinstance(root, nodes.Happened):
        return root.since is None
    if isinstance(root, nodes.Compare):
        after, before = isinstance(root.left, nodes.Now), isinstance(root.right, nodes.Now)
        if after and root.relation in (">", ">="):
            return _timeless(root.right)
        if before and root.relation in ("<", "<="):
            return _timeless(root.left)
    return _timeless(root)


def _unchanging(norm: Norm) -> bool:
    if not norm.falls_on_the_subject or not all(isinstance(effect, Acquires | Loses) for effect in norm.effects):
        return False
    return all(_timeless(root) for root in (*norm.when, *norm.unless))


def _timeless(root: Node) -> bool:
    stack = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, nodes.AllOf | nodes.AnyOf):
            stack.extend(node.parts)
        elif isinstance(node, nodes.Not):
            stack.append(node.part)
        elif isinstance(node, nodes.AsOf):
            stack.append(node.day)
        elif isinstance(node, nodes.Compare):
            stack.extend((node.left, node.right))
        elif isinstance(node, nodes.Shifted):
            stack.append(node.day)
        elif isinstance(node, nodes.Among):
            stack.append(node.term)
        elif isinstance(node, nodes.FactOf):
            if FACTS[node.name].over_time or node.person.name != "subject":
                return False
        elif not isinstance(node, nodes.FixedDay | nodes.Constant | nodes.Always):
            return False
    return True
