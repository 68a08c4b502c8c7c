"""Finding circles in a graph whose arrows say why they are there."""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one provision to another, and what leads there."""

    source: str
    target: str
    why: str


#: In a larger group than any law has, not every member is tried.
MOST_STARTS = 100

Graph = Mapping[str, tuple[Arrow, ...]]


def graph_of(arrows: Iterable[Arrow]) -> dict[str, tuple[Arrow, ...]]:
    """Arrows by their source, in the order given; of two between the same provisions the first is kept."""
    found: dict[str, dict[str, Arrow]] = {}
    for arrow in arrows:
        found.setdefault(arrow.source, {}).setdefault(arrow.target, arrow)
    return {source: tuple(targets.values()) for source, targets in found.items()}


def circles(graph: Graph) -> list[tuple[Arrow, ...]]:
    """One shortest circle for each group of provisions that can be reached from each other."""
    return [_shortest(graph, group) for group in groups(graph)]


def groups(graph: Graph) -> list[frozenset[str]]:
    """The strongly connected groups that hold a circle (R. Tarjan, 1972, with an explicit stack)."""
    found: list[frozenset[str]] = []
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    path: list[str] = []
    inside: set[str] = set()
    for root in graph:
        if root in number:
            continue
        stack: list[tuple[str, int]] = [(root, 0)]
        while stack:
            node, index = stack.pop()
            if index == 0:
                number[node] = low[node] = len(number)
                path.append(node)
                inside.add(node)
            targets = [arrow.target for arrow in graph.get(node, ())]
            if index > 0:
                low[node] = min(low[node], low[targets[index - 1]])
            while index < len(targets) and targets[index] in number:
                if targets[index] in inside:
                    low[node] = min(low[node], number[targets[index]])
                index += 1
            if index < len(targets):
                stack.append((node, index + 1))
                stack.append((targets[index], 0))
            elif low[node] == number[node]:
                members = _unwound(path, node)
                inside -= members
                if len(members) > 1 or node in targets:
                    found.append(members)
    return found


def _unwound(path: list[str], until: str) -> frozenset[str]:
    """Take from the end of a path what lies behind a member, and the member itself."""
    members = set()
    while until not in members:
        members.add(path.pop())
    return frozenset(members)


def _shortest(graph: Graph, group: frozenset[str]) -> tuple[Arrow, ...]:
    """A shortest circle through one of the first members of a group in the alphabet."""
    best: tuple[Arrow, ...] = ()
    for start in sorted(group)[:MOST_STARTS]:
        came: dict[str, Arrow] = {}
        queue = deque([start])
        while queue and start not in came:
            node = queue.popleft()
            for arrow in graph.get(node, ()):
                if arrow.target in group and arrow.target not in came:
                    came[arrow.target] = arrow
                    queue.append(arrow.target)
        circle = _back(came, start)
        if circle and (not best or len(circle) < len(best)):
            best = circle
    return best


def _back(came: Mapping[str, Arrow], start: str) -> tuple[Arrow, ...]:
    steps: list[Arrow] = []
    node = start
    while node in came and (not steps or node != start):
        steps.append(came[node])
        node = came[node].source
    return tuple(reversed(steps))


def say(circle: Iterable[Arrow]) -> str:
    """``a, which is barred by b, which asks for a``."""
    steps = list(circle)
    text = steps[0].source
    for step in steps:
        text += f", which {step.why} {step.target}"
    return text
