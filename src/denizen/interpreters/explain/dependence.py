"""What a provision reads that a run can change: so that it is asked again only when that did."""

from collections.abc import Iterator

from denizen.interpreters.explain.scenario import Norm, Norms
from denizen.language import nodes
from denizen.language.events import EVENTS
from denizen.language.graph import walk
from denizen.language.nodes import Node

#: Any nationality at all.
ANY_NATIONALITY = "nationality"


def of_nationality(state: str) -> str:
    return f"nationality {state}"


def of_events(kind: str) -> str:
    return f"events {kind}"


def of_provision(provision: str) -> str:
    return f"provision {provision}"


def reads(norms: Norms, norm: Norm) -> frozenset[str]:
    """Everything in a run whose change may change the trial of a provision, through other provisions too."""
    known = norms.dependence.get(norm.id)
    if known is None:
        known = norms.dependence[norm.id] = frozenset(_reads(norms, norm))
    return known


def _reads(norms: Norms, norm: Norm) -> Iterator[str]:
    seen: set[str] = set()
    stack = [norm]
    while stack:
        current = stack.pop()
        if current.id in seen:
            continue
        seen.add(current.id)
        stack.extend(norms.defeaters.get(current.id, ()))
        for node in walk(_roots(current)):
            if isinstance(node, nodes.Applies):
                yield of_provision(node.provision)
                if node.provision in norms.by_id:
                    stack.append(norms.by_id[node.provision])
            else:
                yield from _read(node)
        if current is not norm:
            yield of_provision(current.id)


def _roots(norm: Norm) -> list[Node]:
    found = [*norm.when, *norm.unless]
    if norm.lasts is not None:
        found.append(norm.lasts)
    if norm.bearers.condition is not None:
        found.append(norm.bearers.condition)
    return found


def _read(node: Node) -> Iterator[str]:
    if isinstance(node, nodes.Holds):
        yield of_nationality(node.state)
    elif isinstance(node, nodes.HoldsAnother):
        yield ANY_NATIONALITY
    elif isinstance(node, nodes.Pattern) and (EVENTS[node.kind].derived or node.kind == "acquires"):
        yield of_events(node.kind)
