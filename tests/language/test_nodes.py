"""Nodes are shared, deep ones are walked without recursion, and their hashes are the same everywhere."""

import subprocess
import sys

import pytest

from denizen.language.errors import RulebookError
from denizen.language.graph import content_hash, from_json, to_json, walk
from denizen.language.nodes import AllOf, Among, FactOf, Holds, Node, Not, Variable
from denizen.language.words import now, subject, years

DEEP = 100_000


def test_equal_nodes_are_one_object() -> None:
    made = AllOf((Holds(Variable("subject"), "RU", ()), Holds(Variable("subject"), "KZ", ())))
    assert made is AllOf((Holds(Variable("subject"), "RU", ()), Holds(Variable("subject"), "KZ", ())))
    assert made is not AllOf((Holds(Variable("subject"), "KZ", ()), Holds(Variable("subject"), "RU", ())))


def test_true_is_not_one() -> None:
    fact = FactOf(Variable("subject"), "reserve")
    assert Among(fact, (True,)) is not Among(fact, (1,))


def test_nodes_and_words_have_no_truth() -> None:
    with pytest.raises(TypeError, match="write & for and"):
        bool(Holds(Variable("subject"), "RU", ()))
    with pytest.raises(RulebookError, match="& for and"):
        _ = subject.holds("RU") and subject.holds("KZ")


def deep() -> Node:
    node: Node = Holds(Variable("subject"), "RU", ())
    for _ in range(DEEP):
        node = Not(node)
    return node


def test_no_law_is_too_deep() -> None:
    node = deep()
    entries = to_json(node)
    assert len(entries) == DEEP + 2
    assert from_json(entries) is node
    assert sum(1 for _ in walk([node])) == DEEP + 2
    assert content_hash(node) == content_hash(deep())


PROGRAM = """
from denizen.language.graph import content_hash
from denizen.language.words import now, subject, years
condition = subject.naturalised("RU").within(years(10)) & ~subject.came_from("KZ", "TJ") & (subject.age >= 18)
print(content_hash(condition.node))
"""


def test_hashes_are_the_same_in_every_process() -> None:
    found = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("0", "1", "4242")
    }
    condition = subject.naturalised("RU").within(years(10)) & ~subject.came_from("KZ", "TJ") & (subject.age >= 18)
    assert found == {content_hash(condition.node) + "\n"}
    assert content_hash((now < subject.born + years(18)).node) != content_hash((now <= subject.born + years(18)).node)
