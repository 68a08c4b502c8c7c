"""Walking expression trees: by explicit stack, each shared node once, so that no law is too deep."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from typing import Any, TypeVar

from denizen.language.dates import Duration, Ending, Leap
from denizen.language.nodes import NODE_CLASSES, Node, children

T = TypeVar("T")


def walk(roots: Iterable[Node], *, inner: bool = True) -> Iterator[Node]:
    """Every node once, parts before wholes."""
    done: set[Node] = set()
    stack: list[tuple[Node, bool]] = [(root, False) for root in reversed(list(roots))]
    while stack:
        node, entered = stack.pop()
        if node in done:
            continue
        if entered:
            done.add(node)
            yield node
            continue
        stack.append((node, True))
        stack.extend((child, False) for child in reversed(children(node, inner=inner)) if child not in done)


def fold(root: Node, combine: Callable[[Node, list[T]], T]) -> T:
    """Combine the results of the parts into the result of the whole, bottom up."""
    results: dict[Node, T] = {}
    for node in walk([root]):
        results[node] = combine(node, [results[child] for child in children(node)])
    return results[root]


def replaced(root: Node, old: Node, new: Node) -> Node:
    """The same tree with one node put in the place of another, wherever that stands."""
    made: dict[Node, Node] = {old: new}
    for node in walk([root]):
        if node not in made:
            values = {field.name: getattr(node, field.name) for field in fields(node)}  # type: ignore[arg-type]
            made[node] = type(node)(**{name: _with(value, made) for name, value in values.items()})
    return made[root]


def _with(value: Any, made: dict[Node, Node]) -> Any:
    if isinstance(value, Node):
        return made[value]
    if isinstance(value, tuple):
        return tuple(_with(part, made) for part in value)
    return value


# --- JSON and hashes -------------------------------------------------------------------------------------------------


def to_json(root: Node) -> list[dict[str, Any]]:
    """The tree as a list of nodes, parts before wholes; a node refers to its parts by position.

    The list is the interchange form for interpreters outside Python. It is stable: equal trees give equal lists.
    """
    order = {node: index for index, node in enumerate(walk([root]))}
    return [_node_to_json(node, order) for node in order]


def _node_to_json(node: Node, order: dict[Node, int]) -> dict[str, Any]:
    entry: dict[str, Any] = {"node": type(node).__name__}
    for field in fields(node):  # type: ignore[arg-type]
        entry[field.name] = _value_to_json(getattr(node, field.name), order)
    return entry


def _value_to_json(value: Any, order: dict[Node, int]) -> Any:
    if isinstance(value, Node):
        return {"at": order[value]}
    if isinstance(value, tuple):
        return [_value_to_json(part, order) for part in value]
    if isinstance(value, Duration):
        return duration_to_json(value)
    return value


def duration_to_json(duration: Duration) -> dict[str, Any]:
    return {
        "years": duration.years,
        "months": duration.months,
        "days": duration.days,
        "working_days": duration.working_days,
        "leap": duration.leap.name,
        "ending": duration.ending.name,
    }


def from_json(entries: list[dict[str, Any]]) -> Node:
    """Rebuild the tree written by :func:`to_json`; the result is the same shared object."""
    classes = {kind.__name__: kind for kind in NODE_CLASSES}
    made: list[Node] = []
    for entry in entries:
        kind = classes[entry["node"]]
        values = {name: _value_from_json(value, made) for name, value in entry.items() if name != "node"}
        made.append(kind(**values))
    return made[-1]


def _value_from_json(value: Any, made: list[Node]) -> Any:
    if isinstance(value, list):
        return tuple(_value_from_json(part, made) for part in value)
    if isinstance(value, dict):
        if "at" in value:
            return made[value["at"]]
        return Duration(**{**value, "leap": Leap[value["leap"]], "ending": Ending[value["ending"]]})
    return value


def digest(value: Any) -> str:
    """SHA-256 of any JSON value in canonical form (sorted keys, no spaces), in hexadecimal."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def content_hash(root: Node) -> str:
    """A hash of what the tree says, the same on every machine and in every run."""
    return digest(to_json(root))
