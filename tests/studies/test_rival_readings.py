"""What is said of other readings is what a run of its own under each of them says."""

from collections.abc import Iterator

import pytest
from hypothesis import given

from denizen.cases.model import Family
from denizen.examples import read_example
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.language.dates import Day
from denizen.rulebook.registry import Rulebook, load
from denizen.studies import rival_readings
from denizen.studies.assess import assess
from denizen.studies.conclusions import stateless
from denizen.studies.findings import ASKED, kind_of, nationality_of
from tests.interpreters.test_made_up_law import situations
from tests.strategies import Data, Vocabulary, valid

#: A conclusion, the provision and the reading under which it has another value, and that value.
Otherwise = tuple[str, str, str, str]


def said(history: History, day: Day) -> dict[str, str]:
    """Every conclusion of a run on a day, as text; what is not there is "no"."""
    history.forget_views()
    found: dict[str, str] = {}
    for person, told in history.family.people.items():
        if told.born.earliest > day:
            continue
        for state in history.states:
            found[f"holds({person}, {state})"] = nationality_of(history, person, state, day).value
        found[f"stateless({person})"] = stateless(history, person, day).word
        for norm in history.norms.by_id.values():
            value = history.standing(norm.id, person, day).value.word
            kinds = [kind_of(norm, effect) for effect in norm.effects]
            if value != "no":
                found |= {f"{ASKED[kind]}({person}, {norm.id})": value for kind in kinds if kind is not None}
    return found


def one_by_one(rulebook: Rulebook, family: Family, day: Day) -> Iterator[Otherwise]:
    """The law run anew under every other reading."""
    plain = said(run(norms_of(rulebook, Scenario()), family), day)
    for provision in rulebook.provisions.values():
        for reading in provision.readings[1:]:
            scenario = Scenario().reading(provision.id, reading.name)
            other = said(run(norms_of(rulebook, scenario), family), day)
            for conclusion in {*plain, *other}:
                value = other.get(conclusion, "no")
                if value != plain.get(conclusion, "no"):
                    yield conclusion, provision.id, reading.name, value


def by_assess(rulebook: Rulebook, family: Family, day: Day) -> Iterator[tuple[str, list[Otherwise]]]:
    """The same as assess has it: every conclusion it speaks of, with its other values."""
    for found in assess(rulebook, family, Scenario(), day).people.values():
        judged = [(record.conclusion, each) for record, each in found.nationalities]
        judged += [(finding.conclusion, each) for finding, each in found.findings]
        judged.append((f"stateless({found.person})", found.stateless.judged))
        for conclusion, each in judged:
            yield (
                conclusion,
                [(conclusion, other.provision, other.reading, other.value) for other in each.alternatives],
            )


@given(situations())
def test_other_readings_come_out_as_in_runs_of_their_own(situation: tuple[Rulebook, Vocabulary, Data]) -> None:
    rulebook, words, told = situation
    family = valid(told)
    assert family is not None
    answered = list(by_assess(rulebook, family, words.told))
    spoken_of = {conclusion for conclusion, _ in answered}
    wanted = {each for each in one_by_one(rulebook, family, words.told) if each[0] in spoken_of}
    assert {each for _, others in answered for each in others} == wanted


@given(situations())
def test_what_only_an_applied_reading_finds_is_spoken_of(situation: tuple[Rulebook, Vocabulary, Data]) -> None:
    rulebook, words, told = situation
    family = valid(told)
    assert family is not None
    spoken_of = {conclusion for conclusion, _ in by_assess(rulebook, family, words.told)}
    argued = {(p.id, each.name) for p in rulebook.provisions.values() for each in p.readings if each.argued}
    for conclusion, provision, reading, value in one_by_one(rulebook, family, words.told):
        if value == "yes" and (provision, reading) not in argued and not conclusion.startswith("applies("):
            assert conclusion in spoken_of


def test_a_sanction_on_another_reading_is_listed_as_contested() -> None:
    family, _ = read_example("uzbek-contract.yaml")
    people = assess(load(family.examined), family, Scenario(), family.told).people
    found = {finding.norm.id: (finding, judged) for finding, judged in people["man"].findings}
    finding, judged = found["uz.citizenship-2020.25-harm"]
    assert (finding.value.word, judged.contested, judged.certain) == ("no", True, False)
    assert [(each.reading, each.value) for each in judged.alternatives] == [("assessment of the executive", "yes")]
    assert "uz.citizenship-2020.25-harm" not in {each.norm.id for each, _ in people["wife"].findings}


def test_a_reading_that_is_not_followed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """With no effort to spare, what may matter and was not tried is said."""
    family = read_example("kazakh-registered.yaml")[0]
    law = load(family.states)
    followed = assess(law, family, Scenario(), family.told)
    assert followed.unfollowed == ()
    monkeypatch.setattr(rival_readings, "EFFORT_AT_MOST", -1)
    found = assess(law, family, Scenario(), family.told)
    assert ("kz.citizenship-1991.21-1-5", "official practice") in found.unfollowed
