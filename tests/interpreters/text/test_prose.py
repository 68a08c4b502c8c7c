"""Conditions in words, by pairs in ``prose.txt``; ``python -m tests.interpreters.text.test_prose`` renews them."""

import time
from pathlib import Path
from typing import Any

import pytest

from denizen.interpreters.text import events, facts, prose
from denizen.interpreters.text.clauses import LONGEST, Clause
from denizen.language import enacting, nodes, states, words
from denizen.language.events import EVENTS
from denizen.language.facts import FACTS, TRUTH
from denizen.language.nodes import AllOf, AnyOf, Node, Not
from denizen.language.words import Condition, event, subject
from denizen.rulebook.checks.parts import conditions
from denizen.rulebook.registry import ALL_STATES, load_what_can_be_read

PAIRS = Path(__file__).with_name("prose.txt")
NAMES: dict[str, Any] = {**vars(words), **vars(enacting), **vars(states), "UZ": "UZ"}


def said(expression: str) -> list[str]:
    made = eval(expression, NAMES)
    assert isinstance(made, Condition)
    return [prose.say(made.node), prose.deny(made.node)]


def blocks() -> list[tuple[str, list[str]]]:
    """Expressions with the two lines below them."""
    found: list[tuple[str, list[str]]] = []
    for line in PAIRS.read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            found[-1][1].append(line.strip())
        elif line and not line.startswith("#"):
            found.append((line, []))
    return found


@pytest.mark.parametrize(("expression", "expected"), blocks(), ids=[expression for expression, _ in blocks()])
def test_sentence_and_denial(expression: str, expected: list[str]) -> None:
    assert said(expression) == expected


def test_every_node_has_its_words() -> None:
    assert set(prose.PHRASES) == set(nodes.NODE_CLASSES)


@pytest.mark.parametrize("kind", EVENTS)
def test_every_event_has_a_present_and_a_past(kind: str) -> None:
    happened = Condition(nodes.Happened(subject.variable, event(kind), None))
    sentence, denial = prose.say(happened.node), prose.deny(happened.node)
    assert "{" not in sentence
    assert sentence != f"the person {events.happening(event(kind))}"
    assert denial != sentence
    for name, detail in EVENTS[kind].details.items():
        value: Any = detail.values[0] if detail.values else {"number": 3, "truth": True, "state": "KZ"}.get(detail.type)
        wanted = event(kind, **{name: value if value is not None else "x"})
        assert events.happening(wanted) != events.happening(event(kind)), name


@pytest.mark.parametrize("name", FACTS)
def test_every_fact_has_its_words(name: str) -> None:
    kind = FACTS[name]
    value: Any = True if kind.type == TRUTH else kind.values[0] if kind.values else "KZ"
    yes, no = facts.fact_is(name, (value,))
    assert yes != no
    assert "{" not in yes + no
    if kind.type == TRUTH:
        assert facts.fact_is(name, (False,)) == (no, yes)


def test_every_condition_of_the_rulebook_can_be_said() -> None:
    rulebook, _ = load_what_can_be_read(ALL_STATES)
    for provision in rulebook.provisions.values():
        for part in conditions(provision):
            for sentence in (prose.say(part.node), prose.deny(part.node)):
                assert sentence
                assert "  " not in sentence


@pytest.mark.parametrize("joint", [AllOf, AnyOf])
def test_a_condition_may_be_deep_and_shared(joint: type[AllOf | AnyOf]) -> None:
    node: Node = subject.holds("KZ").node
    for index in range(3000):
        node = Not(joint((node, (subject.age >= index % 90).node, node)))
    start = time.perf_counter()
    words_ = prose.phrase(node)
    assert isinstance(words_, Clause)
    assert len(words_.true) < LONGEST + 100
    assert time.perf_counter() - start < 20


def test_what_is_no_condition_is_refused() -> None:
    with pytest.raises(TypeError, match="Now is no condition"):
        prose.clause(nodes.Now())


if __name__ == "__main__":
    lines = []
    for text in PAIRS.read_text(encoding="utf-8").splitlines():
        if not text.startswith("    "):
            lines.append(text)
            if text and not text.startswith("#"):
                lines += [f"    {each}" for each in said(text)]
    PAIRS.write_text("\n".join(lines) + "\n", encoding="utf-8")
