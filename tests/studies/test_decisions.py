"""Which decisions are open, and which of their combinations are tried."""

from itertools import combinations
from math import comb

import pytest

from denizen.interpreters.explain.scenario import norms_of
from denizen.interpreters.explain.transition import run
from denizen.language.enacting import (
    BY_COURT,
    BY_DECISION,
    BY_LAW,
    ON_APPLICATION,
    acquires,
    exposes,
    fine,
    loses,
    sanction,
)
from denizen.language.words import event, subject
from denizen.studies.decisions import DECISIONS_AT_MOST, RUNS_AT_MOST, Branches, explore, open_decisions
from tests.studies.small_law import HERE, NONE, THERE, TODAY, add, family, law, person, rulebook

LOSS = loses(HERE, manner="withdrawal")


def branches(people: int) -> Branches:
    """What may be decided about so many people, each of whom has given one ground."""
    act = law(HERE)
    add(act, "ground", LOSS, on=event("fights", THERE), by=BY_DECISION)
    told = family(**{f"p{n}": person({"fights": THERE, "on": "2022-01-01"}) for n in range(people)}, nobody=person())
    norms = norms_of(rulebook(act, law(THERE)), NONE)
    return explore(norms, told, run(norms, told), TODAY)


@pytest.mark.parametrize("people", [0, 1, 2, 3, DECISIONS_AT_MOST])
def test_every_subset_is_tried_while_they_are_few(people: int) -> None:
    found = branches(people)
    names = [f"p{number}" for number in range(people)]
    subsets = {frozenset(chosen) for size in range(people + 1) for chosen in combinations(names, size)}
    assert {frozenset(taken.person for taken in branch.decisions) for branch in found.branches} == subsets
    assert len(found.branches) == 2**people
    assert found.exhaustive


def test_the_smallest_subsets_come_first() -> None:
    sizes = [len(branch.decisions) for branch in branches(3).branches]
    assert sizes == sorted(sizes)


def test_more_decisions_than_are_taken_at_once_are_not_exhaustive() -> None:
    found = branches(DECISIONS_AT_MOST + 1)
    subsets = sum(comb(DECISIONS_AT_MOST + 1, size) for size in range(DECISIONS_AT_MOST + 1))
    assert len(found.branches) == min(subsets, RUNS_AT_MOST)
    assert max(len(branch.decisions) for branch in found.branches) <= DECISIONS_AT_MOST
    assert not found.exhaustive


def test_the_number_of_runs_is_limited() -> None:
    found = branches(8)
    assert len(found.branches) == RUNS_AT_MOST
    assert not found.exhaustive


@pytest.mark.parametrize(
    ("modality", "is_open"), [(BY_DECISION, True), (BY_COURT, True), (BY_LAW, False), (ON_APPLICATION, False)]
)
def test_only_what_an_authority_or_a_court_decides_is_open(modality: object, *, is_open: bool) -> None:
    act = law(HERE)
    add(act, "ground", LOSS, on=event("fights", THERE), by=modality)
    told = family(p=person({"fights": THERE, "on": "2022-01-01"}))
    norms = norms_of(rulebook(act, law(THERE)), NONE)
    assert bool(list(open_decisions(run(norms, told), TODAY))) is is_open


def test_a_petition_that_was_made_may_be_granted() -> None:
    act = law(HERE)
    add(act, "exit", LOSS, on=event("applies for exit", HERE), by=ON_APPLICATION)
    norms = norms_of(rulebook(act, law(THERE)), NONE)
    asked = family(p=person({"applies for exit": HERE, "on": "2022-01-01"}))
    assert [decision.provision for decision in open_decisions(run(norms, asked), TODAY)] == ["ad.act.exit"]
    assert list(open_decisions(run(norms, family(p=person())), TODAY)) == []


def test_a_decision_about_a_nationality_already_lost_is_not_open() -> None:
    act = law(HERE)
    add(act, "ground", LOSS, on=event("fights", THERE), by=BY_DECISION)
    add(act, "lapse", LOSS, on=event("enters service", THERE))
    told = family(p=person({"fights": THERE, "on": "2022-01-01"}, {"enters service": THERE, "on": "2022-02-01"}))
    norms = norms_of(rulebook(act, law(THERE)), NONE)
    assert list(open_decisions(run(norms, told), TODAY)) == []


def test_a_judgment_that_would_create_a_ground_is_open_and_leads_on() -> None:
    act = law(HERE)
    convicted = event("is convicted", HERE, article="1")
    add(act, "crime", exposes(HERE, sanction(fine(1, 2, "EUR")), imposed_by=convicted), on=event("fights", THERE))
    add(act, "loss", LOSS, on=convicted, by=BY_DECISION)
    told = family(p=person({"fights": THERE, "on": "2022-01-01"}))
    norms = norms_of(rulebook(act, law(THERE)), NONE)
    found = explore(norms, told, run(norms, told), TODAY)
    ways = [tuple(taken.event.kind for taken in branch.decisions) for branch in found.branches]
    assert ways == [(), ("is convicted",), ("is convicted", "decides")]
    assert found.branches[-1].history.nationality("p", HERE, TODAY)[0].value == 0


def test_a_judgment_on_which_no_decision_rests_is_left_alone() -> None:
    act = law(HERE)
    convicted = event("is convicted", HERE, article="1")
    add(act, "crime", exposes(HERE, sanction(fine(1, 2, "EUR")), imposed_by=convicted), on=event("fights", THERE))
    told = family(p=person({"fights": THERE, "on": "2022-01-01"}))
    norms = norms_of(rulebook(act, law(THERE)), NONE)
    assert len(explore(norms, told, run(norms, told), TODAY).branches) == 1


def test_an_admission_is_a_decision_too() -> None:
    act = law(HERE)
    told = family(p=person({"fights": HERE, "on": "2022-01-01"}, nationalities={HERE: "never", THERE: "birth"}))
    add(act, "admission", acquires(HERE, title="naturalisation"), on=event("fights", HERE), by=BY_DECISION)
    add(act, "oath", LOSS, on=event("refuses oath", HERE), when=[subject.holds(HERE)])
    norms = norms_of(rulebook(act, law(THERE)), NONE)
    decisions = list(open_decisions(run(norms, told), TODAY))
    assert [decision.event.details["about"] for decision in decisions] == ["admission"]
