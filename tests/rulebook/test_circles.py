"""Circles in a graph: found, whole, shortest, and without recursion."""

import random

from denizen.rulebook.checks.circles import Arrow, circles, graph_of, groups, say


def arrows(*pairs: str) -> list[Arrow]:
    return [Arrow(pair[0], pair[1], "leads to") for pair in pairs]


def test_no_circle() -> None:
    assert circles(graph_of(arrows("ab", "bc", "ac"))) == []


def test_the_whole_circle_is_named() -> None:
    found = circles(graph_of(arrows("ab", "bc", "ca", "cd")))
    assert [say(circle) for circle in found] == ["a, which leads to b, which leads to c, which leads to a"]


def test_the_shortest_circle_of_a_group() -> None:
    found = circles(graph_of(arrows("ab", "bc", "cd", "da", "db", "bd")))
    assert [len(circle) for circle in found] == [2]


def test_a_loop_and_a_circle_apart() -> None:
    found = circles(graph_of(arrows("aa", "bc", "cb")))
    assert sorted(say(circle) for circle in found) == ["a, which leads to a", "b, which leads to c, which leads to b"]


def test_a_long_chain_needs_no_recursion() -> None:
    chain = [Arrow(str(index), str(index + 1), "leads to") for index in range(5000)]
    assert circles(graph_of(chain)) == []
    assert len(circles(graph_of([*chain, Arrow("5000", "0", "leads to")]))[0]) == 5001


def test_groups_agree_with_reachability() -> None:
    rng = random.Random(7)
    for _ in range(200):
        names = "abcdef"[: rng.randint(1, 6)]
        graph = graph_of(arrows(*{a + b for a in names for b in names if rng.random() < 0.25}))
        reach = {(arrow.source, arrow.target) for found in graph.values() for arrow in found}
        for middle in names:
            reach |= {(a, b) for a in names for b in names if (a, middle) in reach and (middle, b) in reach}
        expected = {
            frozenset(b for b in names if (a, b) in reach and (b, a) in reach) for a in names if (a, a) in reach
        }
        assert set(groups(graph)) == expected
