"""What is certain, possible, contested, supposed or left open about a family."""

from typing import Any

import pytest

from denizen.cases.model import Family
from denizen.language.enacting import (
    BY_DECISION,
    Law,
    acquires,
    exposes,
    fine,
    invokes,
    loses,
    owes,
    protects,
    reading,
    sanction,
)
from denizen.language.truth import FALSE, TRUE, UNKNOWN
from denizen.language.words import days, event, subject
from denizen.studies.assess import Assessment, Judged, assess
from denizen.studies.findings import Finding, Nationality
from tests.studies.small_law import HERE, NONE, THERE, TODAY, add, family, law, person, proposal, rulebook, supposing

LOSS = loses(HERE, manner="withdrawal")
FIGHTS: dict[str, Any] = {"fights": THERE, "on": "2022-01-01"}
ON_FIGHTING = event("fights", THERE)


def act(*readings: Any, **rest: Any) -> Law:
    """Whoever fights for the other State loses nationality."""
    made = law(HERE)
    add(made, "loss", LOSS, on=ON_FIGHTING, readings=readings, **rest)
    return made


def ask(*laws: Law, of: Family | None = None) -> Assessment:
    return assess(rulebook(*laws, law(THERE, "other")), of or family(p=person(FIGHTS)), NONE, TODAY)


def nationality(found: Assessment, who: str = "p", state: str = HERE) -> tuple[Nationality, Judged]:
    return next(pair for pair in found.people[who].nationalities if pair[0].state == state)


def finding(found: Assessment, name: str, who: str = "p") -> tuple[Finding, Judged]:
    return next(pair for pair in found.people[who].findings if pair[0].norm.id.endswith(f".{name}"))


# --- certain and possible --------------------------------------------------------------------------------------------


def test_what_follows_by_law_is_certain() -> None:
    record, judged = nationality(ask(act()))
    assert (record.value, judged.certain) == ("lost", True)


def test_what_waits_for_a_decision_is_possible_and_names_it() -> None:
    found = ask(act(by=BY_DECISION))
    record, judged = nationality(found)
    assert (record.value, judged.certain) == ("holds", False)
    assert [(path.value, [taken.provision for taken in path.decisions]) for path in judged.possible] == [
        ("lost", ["ad.act.loss"])
    ]
    stateless = found.people["p"].stateless
    assert stateless.value is FALSE
    assert [path.value for path in stateless.judged.possible] == ["yes"]
    assert finding(found, "loss")[0].kind == "exposure"


def test_what_rests_on_a_nationality_that_may_be_taken_is_not_certain() -> None:
    made = act(by=BY_DECISION)
    add(made, "duty", owes(HERE, "serve"), when=[subject.holds(HERE)])
    add(made, "age", owes(HERE, "vote"), when=[subject.age >= 18])
    found = ask(made)
    _, judged = finding(found, "duty")
    assert (judged.certain, [path.value for path in judged.possible]) == (False, ["no"])
    assert finding(found, "age")[1].certain


def test_a_decision_that_is_told_has_been_taken() -> None:
    decided = family(p=person(FIGHTS, {"decides": HERE, "on": "2022-02-01", "about": "loss"}))
    record, judged = nationality(ask(act(by=BY_DECISION), of=decided))
    assert (record.value, judged.certain, judged.possible) == ("lost", True, ())


def test_a_decision_without_a_ground_changes_nothing_and_is_named() -> None:
    decided = family(p=person({"decides": HERE, "on": "2022-02-01", "about": "loss"}))
    found = ask(act(by=BY_DECISION), of=decided)
    assert nationality(found)[0].value == "holds"
    assert [(each.event.subject, each.event.state) for each in found.unsupported] == [("p", HERE)]


def test_a_decision_before_its_ground_is_without_one() -> None:
    early = family(p=person(FIGHTS, {"decides": HERE, "on": "2021-12-31", "about": "loss"}))
    assert ask(act(by=BY_DECISION), of=early).unsupported
    same_day = family(p=person(FIGHTS, {"decides": HERE, "on": "2022-01-01", "about": "loss"}))
    assert nationality(ask(act(by=BY_DECISION), of=same_day))[0].value == "lost"


# --- readings --------------------------------------------------------------------------------------------------------


def readings(*, argued: bool) -> tuple[Any, ...]:
    return (
        reading("strict", says="Every fighter.", held_by="the text"),
        reading("mild", says="Nobody under forty.", held_by="somebody", when=[subject.age >= 40], argued=argued),
    )


def test_a_reading_that_somebody_applies_makes_a_conclusion_contested() -> None:
    record, judged = nationality(ask(act(*readings(argued=False))))
    assert (record.value, judged.contested, judged.certain) == ("lost", True, False)
    assert [(each.provision, each.reading, each.value) for each in judged.alternatives] == [
        ("ad.act.loss", "mild", "holds")
    ]


def test_a_reading_that_is_only_argued_is_shown_and_leaves_the_conclusion_certain() -> None:
    record, judged = nationality(ask(act(*readings(argued=True))))
    assert (record.value, judged.contested, judged.certain) == ("lost", False, True)
    assert [each.reading for each in judged.alternatives] == ["mild"]


def test_a_reading_that_changes_nothing_is_not_mentioned() -> None:
    old = family(p=person(FIGHTS) | {"born": "1970-01-01"})
    assert nationality(ask(act(*readings(argued=False)), of=old))[1].alternatives == ()


def test_a_chosen_reading_is_not_contested_by_the_others() -> None:
    chosen = NONE.reading("ad.act.loss", "mild")
    found = assess(rulebook(act(*readings(argued=False))), family(p=person(FIGHTS)), chosen, TODAY)
    record, judged = nationality(found)
    assert (record.value, judged.contested) == ("holds", False)


# --- conflicts and annulment -----------------------------------------------------------------------------------------


def test_opposite_effects_that_nothing_resolves_are_a_conflict_of_norms() -> None:
    both = law(HERE)
    add(both, "loss", LOSS, on=ON_FIGHTING)
    add(both, "reward", acquires(HERE, title="option"), on=ON_FIGHTING)
    found = ask(both)
    record, judged = nationality(found)
    assert (record.value, judged.certain) == ("unknown", False)
    assert judged.missing == ("which of two opposite norms prevails for p",)
    assert [(who, state) for who, state, _, _ in found.history.conflicts] == [("p", HERE)]


def test_a_norm_that_defeats_the_other_resolves_the_conflict() -> None:
    both = law(HERE)
    add(both, "loss", LOSS, on=ON_FIGHTING)
    add(both, "clause", protects(HERE, "Nobody loses it."), when=[subject.holds(HERE)], defeats=["ad.act.loss"])
    found = ask(both)
    assert nationality(found)[0].value == "holds"
    assert found.history.conflicts == []


@pytest.mark.parametrize(
    ("manner", "about", "value"),
    [("annulment", "annulment", "never"), ("void", "annulment", "never"), ("withdrawal", "loss", "lost")],
)
def test_an_annulled_grant_is_shown_as_never_and_not_as_a_loss(manner: str, about: str, value: str) -> None:
    made = law(HERE)
    add(made, "fraud", loses(HERE, manner=manner), on=event("misrepresents", HERE), by=BY_DECISION)
    granted = {HERE: {"by": "naturalisation", "on": "2015-01-01"}, THERE: "never", "others": "none"}
    events = {"misrepresents": HERE, "on": "2015-01-01"}, {"decides": HERE, "on": "2020-01-01", "about": about}
    told = family(p=person(*events, nationalities=granted))
    record, _ = nationality(ask(made, of=told))
    assert (record.value, record.void) == (value, manner != "withdrawal")


# --- suppositions ----------------------------------------------------------------------------------------------------


def test_a_proposal_counts_only_when_it_is_named() -> None:
    bill = proposal()
    add(bill, "loss", LOSS, on=event("refuses service", HERE))
    told = family(p=person({"refuses service": HERE, "on": "2022-09-10"}))
    laws = rulebook(law(HERE), bill)
    record, judged = nationality(assess(laws, told, NONE, TODAY))
    assert (record.value, judged.assumed) == ("holds", False)
    record, judged = nationality(assess(laws, told, supposing("ad.bill"), TODAY))
    assert (record.value, judged.assumed) == ("lost", True)


# --- statelessness, standards ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nationalities", "value"),
    [
        ({HERE: "never", THERE: "never", "others": "none"}, TRUE),
        ({HERE: "never", THERE: "never", "others": "unknown"}, UNKNOWN),
        ({HERE: "never", THERE: "never"}, UNKNOWN),
        ({HERE: "never", THERE: "unknown", "others": "none"}, UNKNOWN),
        ({HERE: "birth", THERE: "unknown"}, FALSE),
    ],
)
def test_statelessness_is_about_named_states_and_every_other(nationalities: dict[str, Any], value: object) -> None:
    stateless = ask(act(), of=family(p=person(nationalities=nationalities))).people["p"].stateless
    assert stateless.value is value
    assert stateless.examined == (HERE, THERE)


@pytest.mark.parametrize(("bound", "says"), [("2000-01-01", "binding"), ("2022-09-24", "argument only")])
def test_a_standard_is_binding_or_an_argument_and_never_changes_the_outcome(bound: str, says: str) -> None:
    made = act()
    add(made, "standard", invokes(HERE, "convention", "No loss."), on=event("loses", HERE))
    laws = rulebook(made, parties={"convention": {HERE: (bound, None)}})
    found = assess(laws, family(p=person(FIGHTS)), NONE, TODAY)
    assert finding(found, "standard")[0].condition == says
    assert nationality(found)[0].value == "lost"


@pytest.mark.parametrize(
    ("events", "condition"),
    [
        ([], "owed"),
        ([{"reports for service": HERE, "on": "2022-09-22"}], "fulfilled"),
        ([{"reports for service": HERE, "on": "2022-09", "happened": "unknown"}], "owed"),
    ],
)
def test_the_standing_of_a_duty(events: list[dict[str, Any]], condition: str) -> None:
    made = law(HERE)
    reports = event("reports for service", HERE)
    add(made, "service", owes(HERE, "serve", fulfilled_by=reports, due=days(30)), on=event("is called up", HERE))
    told = family(p=person({"is called up": HERE, "on": "2022-09-01"}, *events))
    assert finding(ask(made, of=told), "service")[0].condition == condition


def test_people_not_yet_born_are_left_out() -> None:
    made = law(HERE)
    add(made, "anybody", exposes(HERE, sanction(fine(1, 1, "EUR"))))
    told = family(p=person(), child={"born": "2022-09-20", "parents": ["p"]})
    book = rulebook(made)
    assert set(assess(book, told, NONE, TODAY).people) == {"p", "child"}
    assert set(assess(book, told, NONE, TODAY - 30).people) == {"p"}
