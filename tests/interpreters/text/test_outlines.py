"""Conditions as trees, provisions as outlines."""

import doctest
from typing import get_args

import pytest

from denizen.interpreters.text import comparisons, effects, events, states, tree, verbs
from denizen.interpreters.text.provision import provision_text
from denizen.interpreters.text.tree import MOST_LINES, Line, outline, render
from denizen.language.effects import Effect
from denizen.language.enacting import exposes, imprisonment, invokes, loses, owes, protects, reports, sanction
from denizen.language.nodes import AllOf, AnyOf, Node, Not
from denizen.language.provisions import Modality
from denizen.language.states import KZ, RU, STATES
from denizen.language.words import as_of, count, date, days, event, every, person, some, subject
from denizen.rulebook.registry import ALL_STATES, load_what_can_be_read
from tests.rulebook.sample import rulebook


@pytest.mark.parametrize("module", [comparisons, events, states, tree, verbs])
def test_examples_in_the_text(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


def test_a_tree_carries_not_down_to_the_sentences() -> None:
    condition = ~(subject.is_male & (subject.holds(KZ) | ~subject.holds(RU)))
    assert render(tree.tree(condition.node)).splitlines() == [
        "one of:",
        "  the person is not a man",
        "  all of:",
        "    the person is not a national of Kazakhstan",
        "    the person is a national of Russia",
    ]


def test_a_tree_goes_into_relatives_and_other_days() -> None:
    parent = person("parent")
    both = parent.holds(KZ) & parent.resides_in(KZ)
    condition = as_of(date("1992-03-01"), some("parent", parent, both) & every("parent", parent, both))
    assert render(tree.tree(condition.node)).splitlines() == [
        "as of 1 March 1992:",
        "  all of:",
        "    the person has a parent for whom this holds:",
        "      all of:",
        "        that parent is a national of Kazakhstan",
        "        that parent permanently resides in Kazakhstan",
        "    for every parent of the person this holds:",
        "      all of:",
        "        that parent is a national of Kazakhstan",
        "        that parent permanently resides in Kazakhstan",
    ]
    counted = ~(count("parent", parent, both) >= 2)
    assert render(tree.tree(counted.node)).splitlines() == [
        "the person has fewer than 2 parents for whom this holds:",
        "  all of:",
        "    that parent is a national of Kazakhstan",
        "    that parent permanently resides in Kazakhstan",
    ]


def test_what_fits_a_line_is_not_taken_apart() -> None:
    short = subject.is_male & (subject.age >= 18)
    assert outline(short.node) == Line("the person is a man and is at least 18")
    long = short & subject.did("completes service", RU).happened & subject.did("leaves service", RU).happened
    assert outline(long.node).text == "all of:"


@pytest.mark.parametrize("joint", [AllOf, AnyOf])
def test_a_tree_may_be_deep_and_shared(joint: type[AllOf | AnyOf]) -> None:
    node: Node = subject.holds("KZ").node
    for index in range(1000):
        node = Not(joint((node, (subject.age >= index % 90).node, node)))
    assert len(render(tree.tree(node)).splitlines()) <= MOST_LINES + 1


def test_every_effect_has_its_line() -> None:
    assert set(effects.EFFECTS) == set(get_args(Effect))
    assert set(effects.MODALITIES) == set(Modality)


@pytest.mark.parametrize(
    ("effect", "expected"),
    [
        (loses(KZ, manner="void"), "the nationality of Kazakhstan is held never to have been acquired"),
        (protects(RU, "No extradition."), "safeguard against Russia: No extradition."),
        (
            owes(
                RU, "report", fulfilled_by=event("reports for service", RU), due=days(14), risks=[event("fights", RU)]
            ),
            "duty towards Russia: report, within 14 days\n"
            "  fulfilled when the person answers a call-up of Russia\n"
            "  then possibly the person fights on the side of Russia",
        ),
        (
            exposes(RU, sanction(imprisonment(None, 2)), imposed_by=event("is convicted", RU, article="328")),
            "exposed to a sanction of Russia: imprisonment up to 2 years\n"
            "  imposed when the person is convicted with final force in Russia under article 328",
        ),
        (
            reports(KZ, "Nobody is prosecuted.", departs_from=["kz.x.1"]),
            "practice reported of Kazakhstan: Nobody is prosecuted.\n  departs from kz.x.1",
        ),
        (invokes("*", "crc-1989", "Not so."), "can be held against the State of the event (treaty crc-1989): Not so."),
    ],
)
def test_effects_in_words(effect: Effect, expected: str) -> None:
    assert render(effects.effect_line(effect)) == expected


def test_a_provision_as_an_outline() -> None:
    provision = rulebook().provisions["kz.citizenship-2019.12-1"]
    assert render(provision_text(provision)).splitlines() == [
        "on this event",
        "  the person becomes a national of a State other than Kazakhstan",
        "when",
        "  the person is a national of Kazakhstan",
        "then",
        "  duty towards Kazakhstan: report the other nationality, within 30 days",
        "    fulfilled when the person notifies Kazakhstan of another nationality",
        "as long as",
        "  the person is a national of Kazakhstan",
    ]


def test_every_provision_of_the_rulebook_has_an_outline() -> None:
    law, _ = load_what_can_be_read(ALL_STATES)
    for provision in law.provisions.values():
        text = render(provision_text(provision))
        assert "then" in text
        assert "{" not in text
        for reading in provision.readings:
            assert f"«{reading.name}»" in text


def test_every_state_has_an_english_name() -> None:
    assert set(states.ENGLISH) == STATES
