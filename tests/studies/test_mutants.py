"""Slips put into provisions: which are tried, and that worked cases notice them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from denizen.language.dates import Duration
from denizen.language.enacting import BY_DECISION, Law, exposes, fine, loses, no, protects, sanction, unknown, yes
from denizen.language.graph import replaced, walk
from denizen.language.nodes import Compare, Holds, Now, Shifted, Variable
from denizen.language.provisions import Case, Provision
from denizen.language.words import event, subject
from denizen.rulebook.registry import ALL_STATES, Rulebook, load
from denizen.studies.mutants import (
    A_CONDITION,
    A_DAY,
    A_DEFEAT,
    A_MODALITY,
    A_STATE,
    KINDS,
    Mutant,
    Trap,
    mutants_of,
    sample,
)
from tests.studies.small_law import HERE, THERE, law, rulebook

#: Slips into the law that some worked case must notice, one a line; found by ``python -m bench.mutants``.
KNOWN = Path(__file__).with_name("mutants.txt").read_text(encoding="utf-8").splitlines()

CITIZEN: dict[str, Any] = {"born": "2000-06-01", "nationalities": {HERE: "birth", "others": "none"}}
FIGHTER = CITIZEN | {"events": [{"fights": THERE, "on": "2020-06-01"}]}
PERHAPS = CITIZEN | {"events": [{"fights": THERE, "on": "2020-06-01", "happened": "unknown"}]}
FIGHTS = event("fights", THERE)
CASES = [
    yes("an adult fights", on="2020-06-01", p=FIGHTER),
    yes("on the birthday", on="2018-06-01", p=CITIZEN | {"events": [{"fights": THERE, "on": "2018-06-01"}]}),
    no("the day before 18", on="2018-05-31", p=CITIZEN | {"events": [{"fights": THERE, "on": "2018-05-31"}]}),
    no("no citizen", on="2020-06-01", p=FIGHTER | {"nationalities": {HERE: "never", "others": "none"}}),
    unknown("whether he fought is not known", on="2020-06-01", p=PERHAPS),
]


def act(cases: Sequence[Case]) -> Law:
    made = law(HERE)
    made.provision(
        "Art 1",
        says="Whoever fights as an adult may be deprived of citizenship.",
        on=FIGHTS,
        when=[subject.holds(HERE), subject.age >= 18],
        then=loses(HERE, manner="deprivation"),
        by=BY_DECISION,
        cases=cases,
    )
    return made


def mutants(of: Rulebook) -> tuple[Trap, list[Mutant]]:
    return Trap(of, lambda states: of), list(mutants_of(of.provisions["ad.act.1"]))


def test_every_kind_of_slip_is_tried() -> None:
    made = act(CASES)
    made.provision(
        "Art 2",
        says="Nobody is made stateless.",
        when=[~subject.holds_another(HERE)],
        then=protects(HERE, "safe"),
        defeats=["ad.act.1"],
        cases=[],
    )
    kinds = {mutant.kind for each in made.provisions for mutant in mutants_of(each)}
    assert kinds == {A_DAY, A_CONDITION, A_STATE, A_DEFEAT, A_MODALITY}


def test_a_case_on_the_boundary_kills_a_boundary_a_day_off() -> None:
    trap, tried = mutants(rulebook(act(CASES)))
    late = next(mutant for mutant in tried if mutant.kind == A_DAY)
    killer = trap.killer(late)
    assert killer is not None
    assert killer.case in ("on the birthday", "the day before 18")


def test_without_that_case_it_lives() -> None:
    trap, tried = mutants(rulebook(act([CASES[0], CASES[3]])))
    assert [trap.killer(mutant) for mutant in tried if mutant.kind == A_DAY] == [None] * 2


def test_a_case_of_a_neighbour_kills_too() -> None:
    made = act([])
    made.provision(
        "Art 2",
        says="Whoever is deprivable is watched.",
        when=[subject.under("ad.act.1")],
        then=exposes(HERE, sanction(fine(1, 2, "EUR"))),
        cases=[no("the day before 18", on="2018-05-31", p=CASES[2].people["p"])],
    )
    trap, tried = mutants(rulebook(made))
    dropped = next(mutant for mutant in tried if mutant.kind == A_CONDITION and mutant.says == "when 2")
    killer = trap.killer(dropped)
    assert killer is not None
    assert killer.provision == "ad.act.2"


def test_a_node_is_replaced_wherever_it_stands() -> None:
    person = Variable("subject")
    inner = Compare("<", Now(), Shifted(Now(), Duration(years=1)))
    root = (subject.holds(HERE) & (subject.age >= 18)).node
    for node in walk([root]):
        assert replaced(root, node, inner) is not root
    old = Holds(person, HERE, ())
    changed = replaced(root, old, inner)
    assert old not in set(walk([changed]))
    assert inner in set(walk([changed]))
    assert replaced(root, inner, old) is root


# --- the law itself --------------------------------------------------------------------------------------------------


def test_a_sample_is_the_same_for_the_same_seed_and_has_every_kind() -> None:
    law_of_all = load(ALL_STATES)
    first, again = (list(map(str, sample(law_of_all, 24, 7))) for _ in range(2))
    assert first == again
    assert first != list(map(str, sample(law_of_all, 24, 8)))
    assert {mutant.kind for mutant in sample(law_of_all, 24, 7)} == set(KINDS)


def test_the_list_is_long_enough_and_of_every_kind() -> None:
    assert len(set(KNOWN)) >= 30
    assert all(any(f": {kind} (" in line for line in KNOWN) for kind in KINDS)


@pytest.mark.parametrize("name", KNOWN)
def test_the_slip_is_noticed(name: str) -> None:
    rulebook = load(ALL_STATES)
    provision = rulebook.provisions[name.partition(": ")[0]]
    found = [mutant for mutant in mutants_of(provision) if str(mutant) == name]
    assert found, "the provision no longer has this place; leave the line out and find another with bench.mutants"
    assert Trap(rulebook).killer(found[0]) is not None


def test_the_law_as_it_is_kills_nothing() -> None:
    """Otherwise every mutant would seem killed."""
    rulebook = load(ALL_STATES)
    unchanged: Provision = replace(rulebook.provisions["kz.citizenship-1991.21-1-5"])
    assert Trap(rulebook).killer(Mutant(A_DAY, "nothing", unchanged)) is None


def test_a_state_that_nobody_asks_about_is_no_error() -> None:
    """The slip takes the nationality of a State that is not in the case."""
    made = law(HERE)
    made.provision(
        "Art 1",
        says="Whoever fights loses citizenship.",
        on=FIGHTS,
        when=[subject.holds(HERE)],
        then=loses(HERE, manner="lapse"),
        cases=[yes("fights", on="2020-06-01", p=FIGHTER, also=[f"not holds(p, {HERE})"])],
    )
    trap, tried = mutants(rulebook(made))
    moved = next(mutant for mutant in tried if (mutant.kind, mutant.says) == (A_STATE, "effect"))
    assert trap.killer(moved) is not None
