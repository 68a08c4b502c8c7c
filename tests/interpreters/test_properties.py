"""What must hold of every family: no crash, no flipped answer, no dependence on order, honest proofs and terms."""

import copy
import random

from hypothesis import assume, given
from hypothesis import strategies as st

from denizen.cases.faults import CaseError
from denizen.cases.model import Family
from denizen.cases.reading import family_from
from denizen.interpreters.explain.history import History
from denizen.interpreters.explain.scenario import Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.interpreters.explain.trying import try_norm
from denizen.language.dates import day
from denizen.language.truth import UNKNOWN, Truth
from denizen.rulebook.registry import ALL_STATES, Rulebook, assemble, load
from denizen.studies.assess import assess
from denizen.studies.conclusions import stateless
from denizen.studies.findings import findings_on
from denizen.studies.options import options
from denizen.studies.timeline import timeline
from tests.families import Told, family, refined

RULEBOOK = load(ALL_STATES)
NORMS = norms_of(RULEBOOK, Scenario())
SEEDS = st.integers(0, 2**32 - 1)
DAYS = st.lists(st.integers(day("1999-01-01"), day("2030-12-30")), min_size=2, max_size=3)

Values = dict[tuple[str, str, int], Truth]


def read(told: Told) -> Family:
    """The family, unless the dice made one that no case file may tell."""
    try:
        return family_from(told)
    except CaseError:
        assume(False)
        raise


def values(history: History, days: list[int]) -> Values:
    """Every conclusion of a run on some days."""
    found: Values = {}
    for when in days:
        history.forget_views()
        for person in history.family.people:
            for state in ALL_STATES:
                found[(person, state, when)] = history.nationality(person, state, when)[0].value
            found[(person, "stateless", when)] = stateless(history, person, when)
            for norm in history.norms.by_id.values():
                if norm.live:
                    found[(person, norm.id, when)] = history.standing(norm.id, person, when).value
    return found


@given(SEEDS, SEEDS, DAYS)
def test_learning_a_fact_never_flips_an_answer(seed: int, choice: int, days: list[int]) -> None:
    told = family(seed)
    before = values(run(NORMS, read(told)), days)
    better = refined(told, choice)
    assume(better is not None)
    assert better is not None
    after = values(run(NORMS, read(better[0])), days)
    flipped = {
        key: (value, after[key]) for key, value in before.items() if value is not UNKNOWN and after[key] is not value
    }
    assert not flipped, (better[1], flipped)


@given(SEEDS, SEEDS, DAYS)
def test_the_order_in_which_things_are_told_changes_nothing(seed: int, choice: int, days: list[int]) -> None:
    told = family(seed)
    dice = random.Random(choice)
    for person in told["people"].values():
        for event in person["events"][1:]:
            if dice.random() < 0.5:
                event["on"] = person["events"][0]["on"]
    shuffled = copy.deepcopy(told)
    names = list(shuffled["people"])
    dice.shuffle(names)
    shuffled["people"] = {name: shuffled["people"][name] for name in names}
    for person in shuffled["people"].values():
        dice.shuffle(person["events"])
        claims = list(person["nationalities"].items())
        dice.shuffle(claims)
        person["nationalities"] = dict(claims)
    assert values(run(NORMS, read(told)), days) == values(run(NORMS, read(shuffled)), days)


def without_proposals() -> Rulebook:
    """The rulebook as if nothing had ever been announced, drafted or introduced without becoming law."""
    rulebook = assemble(RULEBOOK.states, RULEBOOK.instruments, RULEBOOK.parties)
    kept = {name: provision for name, provision in rulebook.provisions.items() if provision.force.ever_in_force}
    return Rulebook(rulebook.states, rulebook.instruments, kept, rulebook.parties)


@given(SEEDS, DAYS)
def test_a_proposal_that_nobody_names_changes_nothing(seed: int, days: list[int]) -> None:
    people = read(family(seed))
    plain = norms_of(without_proposals(), Scenario())
    assert values(run(NORMS, people), days) == values(run(plain, people), days)


@given(SEEDS, st.integers(day("1999-01-01"), day("2030-12-30")))
def test_no_valid_family_breaks_a_study(seed: int, when: int) -> None:
    people = read(family(seed))
    rulebook = load(people.states)
    assess(rulebook, people, Scenario(), when)
    timeline(rulebook, people, Scenario())
    if people.complete:
        options(rulebook, people, Scenario(), "p", when)


@given(SEEDS, st.integers(day("1999-01-01"), day("2030-12-30")))
def test_every_finding_has_a_proof_that_yields_it_again(seed: int, when: int) -> None:
    history = run(NORMS, read(family(seed)))
    for finding in findings_on(history, when):
        trial = finding.trial
        assert trial.reasons, finding.conclusion
        if finding.norm.on is None and not finding.norm.active:
            history.forget_views()
            again = try_norm(history, trial.norm, trial.subject, trial.event, trial.day)
            assert again.value is trial.value, finding.conclusion
        assert finding.value <= trial.value, finding.conclusion


@given(SEEDS)
def test_a_complete_exact_account_leaves_only_the_law_uncertain(seed: int) -> None:
    """Nationality is never unknown when every fact and day is known, but for days of force that are not."""
    history = run(NORMS, read(family(seed, exact=True)))
    exact = {norm.id for norm in NORMS.by_id.values() if all(step.start.exact for step in norm.force.steps)}
    for (person, state), entries in history.nationalities.items():
        for entry in entries:
            if entry.value is UNKNOWN and entry.how != "conflict of norms":
                causes = {cause.norm.id for cause in entry.causes if hasattr(cause, "norm")}
                assert causes - exact, (person, state, entry.how, causes)


@given(SEEDS, st.integers(day("1999-01-01"), day("2030-12-30")))
def test_a_value_stays_as_long_as_it_says(seed: int, when: int) -> None:
    history = run(NORMS, read(family(seed)))
    dice = random.Random(seed)
    for person in history.family.people:
        for norm in dice.sample(list(NORMS.by_id.values()), 12):
            if not norm.live:
                continue
            history.forget_views()
            standing = history.standing(norm.id, person, when)
            last = min(standing.until, day("2031-01-01")) - 1
            for other in {last, (when + last) // 2}:
                if when < other < standing.until:
                    history.forget_views()
                    later = history.standing(norm.id, person, other)
                    assert later.value is standing.value, (person, norm.id, when, other)
