"""What must hold of every rulebook: tried on random small ones, which reach every form the language has."""

import copy
import random
from typing import Any

from hypothesis import given, note
from hypothesis import strategies as st

from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Norms, Scenario, Supposition, norms_of
from denizen.interpreters.explain.trying import try_norm
from denizen.language.dates import FOREVER, write_day
from denizen.language.graph import walk
from denizen.language.nodes import Compare
from denizen.language.provisions import Instrument
from denizen.language.truth import FALSE, Truth
from denizen.rulebook.registry import Rulebook, assemble
from denizen.studies.assess import assess
from denizen.studies.findings import findings_on
from tests.interpreters.asking import contradictions, differences, history_of, some_days
from tests.refinements import completions, refinements
from tests.rulebooks import FIRST, LAST, rulebooks
from tests.strategies import Data, Vocabulary, families, valid, vocabulary

#: No family of this size needs more steps.
MOMENTS_AT_MOST = 2000


@st.composite
def situations(draw: st.DrawFn, /, most: int = 3, **options: Any) -> tuple[Rulebook, Vocabulary, Data]:
    """A rulebook, its words, and a family that uses them."""
    rulebook = draw(rulebooks(**options))
    words = vocabulary(rulebook, FIRST, LAST)
    return rulebook, words, draw(families(words, most))


def plain(rulebook: Rulebook) -> Norms:
    return norms_of(rulebook, Scenario())


@given(st.data(), situations())
def test_knowing_more_never_flips_an_answer(data: st.DataObject, situation: tuple[Rulebook, Vocabulary, Data]) -> None:
    rulebook, words, told = situation
    better = data.draw(refinements(told, words))
    if valid(better) is None:
        return
    coarse, fine = history_of(plain(rulebook), told), history_of(plain(rulebook), better)
    assert not list(contradictions(coarse, fine, some_days(coarse, fine)))


@given(situations(most=2))
def test_what_is_certain_holds_however_the_gaps_are_filled(situation: tuple[Rulebook, Vocabulary, Data]) -> None:
    rulebook, words, told = situation
    coarse = history_of(plain(rulebook), told)
    for exact in completions(told, words, at_most=24):
        if valid(exact) is not None:
            fine = history_of(plain(rulebook), exact)
            note(str(exact))
            assert not list(contradictions(coarse, fine, some_days(coarse, fine)))


@given(situations())
def test_a_value_stays_as_long_as_it_says(situation: tuple[Rulebook, Vocabulary, Data]) -> None:
    rulebook, _, told = situation
    history = history_of(plain(rulebook), told)
    for day in some_days(history, most=8):
        for person in history.family.people:
            for state in history.states:
                entry, until = history.nationality(person, state, day)
                for later in {(day + min(until, day + 400)) // 2, min(until, day + 400) - 1}:
                    assert history.nationality(person, state, later)[0].value is entry.value
            for name in history.norms.by_id:
                standing = history.standing(name, person, day)
                assert standing.until > day
                for later in {(day + min(standing.until, day + 400)) // 2, min(standing.until, day + 400) - 1}:
                    found = history.standing(name, person, later)
                    assert found.value is standing.value, (name, person, write_day(day), write_day(later))


@given(situations(), st.randoms(use_true_random=False))
def test_order_changes_nothing(situation: tuple[Rulebook, Vocabulary, Data], dice: random.Random) -> None:
    """The order of people, of claims and events in the case, and of provisions in the law."""
    rulebook, _, told = situation
    shuffled = copy.deepcopy(told)
    shuffled["people"] = _shuffled(shuffled["people"], dice)
    for person in shuffled["people"].values():
        dice.shuffle(person.get("events", []))
        if "nationalities" in person:
            person["nationalities"] = _shuffled(person["nationalities"], dice)
    one = history_of(plain(rulebook), told)
    other = history_of(plain(_reordered(rulebook, dice)), shuffled)
    assert not list(differences(one, other, some_days(one, other)))


def _shuffled(mapping: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    names = list(mapping)
    dice.shuffle(names)
    return {name: mapping[name] for name in names}


def _reordered(rulebook: Rulebook, dice: random.Random) -> Rulebook:
    provisions = list(rulebook.provisions.values())
    dice.shuffle(provisions)
    made = {provision.id: provision for provision in provisions}
    return Rulebook(rulebook.states, rulebook.instruments, made, rulebook.parties)


@given(situations(proposals=True))
def test_a_proposal_that_nobody_names_changes_nothing(situation: tuple[Rulebook, Vocabulary, Data]) -> None:
    rulebook, _, told = situation
    laws: list[Instrument] = [law for law in rulebook.instruments if law.force.ever_in_force]
    one = history_of(plain(rulebook), told)
    other = history_of(plain(assemble(rulebook.states, laws, {})), told)
    assert not list(differences(other, one, some_days(one, other)))


@given(situations(proposals=True))
def test_no_family_breaks_a_run_or_an_assessment(situation: tuple[Rulebook, Vocabulary, Data]) -> None:
    rulebook, words, told = situation
    scenario = Scenario((Supposition("kg.proposal"),))
    history = history_of(norms_of(rulebook, scenario), told)
    assert history.moments < MOMENTS_AT_MOST
    family = valid(told)
    assert family is not None
    assess(rulebook, family, scenario, words.told)


@given(situations())
def test_every_proof_yields_its_value_again(situation: tuple[Rulebook, Vocabulary, Data]) -> None:
    """Except where something else changed on the very day, or the trial looked at the day of an uncertain event."""
    rulebook, _, told = situation
    history = history_of(plain(rulebook), told)
    for day in some_days(history, most=8):
        for finding in findings_on(history, day):
            trial = finding.trial
            if trial.event is not None and (trial.event.uncertain or trial.norm.provision.reach.looks_back):
                continue
            if _something_changed(history, trial.day) or not _from_certain_days(told):
                continue
            history.forget_views()
            again = try_norm(history, trial.norm, trial.subject, trial.event, trial.day)
            reached = [reason for role, reason in trial.reasons if role == "reach"]
            assert min([again.value, *reached]) is trial.value, finding.conclusion


def _something_changed(history: History, day: int) -> bool:
    entries = (entry.day == day for found in history.nationalities.values() for entry in found)
    made = (each.lo == day for found in history.occurrences.values() for each in found if each.cause is not None)
    return any(entries) or any(made)


def _from_certain_days(told: Data) -> bool:
    return "unknown" not in str(told) and told["account"] == "complete"


@given(situations())
def test_a_proof_holds_the_comparisons_that_decided(situation: tuple[Rulebook, Vocabulary, Data]) -> None:
    rulebook, _, told = situation
    history = history_of(plain(rulebook), told)
    for day in some_days(history, most=4):
        for finding in findings_on(history, day):
            shown = [reason.node for _, reason in finding.trial.reasons if not isinstance(reason, Truth)]
            for condition in (*finding.norm.when, *finding.norm.unless):
                if any(isinstance(node, Compare) for node in walk([condition])):
                    assert condition in shown, finding.conclusion


@given(situations())
def test_ends_lie_after_beginnings(situation: tuple[Rulebook, Vocabulary, Data]) -> None:
    rulebook, _, told = situation
    history = history_of(plain(rulebook), told)
    for applications in history.applications.values():
        for each in applications:
            assert each.lo <= each.hi
            end = history.end_of(each, FOREVER)
            assert end is None or each.lo <= end.earliest
            if each.value is FALSE:
                assert each.event is not None
    for entries in history.nationalities.values():
        assert [entry.day for entry in entries] == sorted(entry.day for entry in entries)
