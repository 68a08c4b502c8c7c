"""Every node of the language has every interpreter."""

from collections.abc import Mapping

import pytest

from denizen.interpreters.explain.evaluate import MEANINGS, OPERANDS
from denizen.interpreters.explain.proof import SAYINGS, TERMS
from denizen.interpreters.solver.meanings import MEANINGS as SOLVED
from denizen.interpreters.text.prose import PHRASES
from denizen.language import graph, nodes
from denizen.language.nodes import NODE_CLASSES, Node
from denizen.rulebook.registry import ALL_STATES, load

#: The table of each interpreter, and the nodes that it reads as part of the node above them.
INTERPRETERS: Mapping[str, tuple[frozenset[type[Node]], frozenset[type[Node]]]] = {
    "explain": (frozenset(MEANINGS), frozenset(OPERANDS)),
    "proof": (frozenset(SAYINGS), frozenset(OPERANDS) | TERMS),
    "text": (frozenset(PHRASES), frozenset()),
    "solver": (frozenset(SOLVED), frozenset(OPERANDS)),
}


@pytest.mark.parametrize("interpreter", INTERPRETERS)
@pytest.mark.parametrize("node", NODE_CLASSES, ids=lambda node: node.__name__)
def test_every_interpreter_reads_every_node(node: type[Node], interpreter: str) -> None:
    table, operands = INTERPRETERS[interpreter]
    assert node in table or node in operands, f"{interpreter} does not know {node.__name__}"


@pytest.mark.parametrize("interpreter", INTERPRETERS)
def test_no_interpreter_knows_a_node_that_is_not_in_the_language(interpreter: str) -> None:
    table, operands = INTERPRETERS[interpreter]
    assert table | operands <= frozenset(NODE_CLASSES)


def test_json_writes_and_reads_every_node_of_the_law() -> None:
    """Every condition of the rulebook survives the way to JSON and back, as the same shared object."""
    seen: set[type[Node]] = set()
    for provision in load(ALL_STATES).provisions.values():
        for root in (*provision.when, *provision.unless):
            assert graph.from_json(graph.to_json(root)) is root
            seen.update(type(node) for node in graph.walk([root]))
    rare = {nodes.Constant, nodes.CountOf, nodes.Binds, nodes.ForEvery, nodes.TriggerDay, nodes.FieldOf}
    assert frozenset(NODE_CLASSES) - seen <= rare
