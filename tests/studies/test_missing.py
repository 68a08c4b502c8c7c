"""What an unknown conclusion waits for, in plain words, and nothing that cannot change it."""

from typing import Any

import pytest

from denizen.language.enacting import Law, exposes, fine, owes, sanction
from denizen.language.force import in_force
from denizen.language.truth import TRUE, UNKNOWN
from denizen.language.words import Condition, days, event, event_field, subject
from denizen.studies.conclusions import read_conclusion
from denizen.studies.why import Answer, why
from tests.studies.small_law import FINE, HERE, NONE, THERE, TODAY, account_of, add, law, person, rulebook

HELD = {HERE: "birth", THERE: "unknown", "others": "none"}


def ask(conclusion: str, act: Law, account: str = "complete", **people: dict[str, Any]) -> Answer:
    told = account_of(people, account=account)
    return why(rulebook(act, law(THERE, "other")), told, NONE, read_conclusion(conclusion), TODAY)


def duty(*when: Condition) -> Law:
    act = law(HERE)
    add(act, "service", owes(HERE, "serve"), when=when)
    return act


@pytest.mark.parametrize(
    ("when", "told", "missing"),
    [
        (subject.is_male, person(), ("sex of p",)),
        (subject.is_male, person(sex="unknown"), ("sex of p",)),
        (subject.has("reserve"), person(sex="male"), ("reserve of p",)),
        (subject.holds(THERE), person(nationalities=HELD), ("whether p is a national of SM",)),
        (subject.age >= 32, person() | {"born": "1990"}, ("the exact day of birth of p",)),
        (
            subject.did("fights", THERE).happened,
            person({"fights": THERE, "on": "2022-01-01", "happened": "unknown"}),
            ("whether p fights (SM)",),
        ),
        (
            subject.did("fights", THERE).happened,
            person({"fights": THERE, "on": "2022", "happened": "unknown"}),
            ("whether and when p fights (SM)",),
        ),
        (
            subject.holds_another(HERE, THERE),
            person(nationalities={HERE: "birth"}),
            ("whether p has any other nationality",),
        ),
    ],
)
def test_one_condition_waits_for_one_thing(when: Condition, told: dict[str, Any], missing: tuple[str, ...]) -> None:
    answer = ask("owes(p, ad.act.service)", duty(when), p=told)
    assert (answer.value, answer.missing) == (UNKNOWN, missing)


def test_several_things_come_in_the_order_of_the_text_each_once() -> None:
    act = duty(subject.has("reserve"), subject.is_male, subject.has("reserve") | subject.has("graduate"))
    answer = ask("owes(p, ad.act.service)", act, p=person())
    assert answer.missing == ("reserve of p", "sex of p", "graduate of p")


def test_what_is_settled_is_not_asked() -> None:
    act = duty(subject.has("reserve") | subject.is_male)
    assert ask("owes(p, ad.act.service)", act, p=person(sex="male")).value is TRUE
    assert ask("owes(p, ad.act.service)", act, p=person(sex="female")).missing == ("reserve of p",)


def test_statelessness_waits_for_each_state_and_for_any_other() -> None:
    told = person(nationalities={HERE: "unknown", THERE: "unknown"})
    assert ask("stateless(p)", law(HERE), p=told).missing == (
        "whether p is a national of AD",
        "whether p is a national of SM",
        "whether p has any other nationality",
    )
    assert ask("stateless(p)", law(HERE), p=person(nationalities={HERE: "birth", THERE: "unknown"})).missing == ()


def test_a_breach_waits_for_what_its_duty_waits_for() -> None:
    """Nobody can be asked whether a breach happened: it follows from facts, and those are asked for."""
    act = law(HERE)
    register = owes(HERE, "register", fulfilled_by=event("registers for military", HERE), due=days(14))
    add(act, "register", register, on=event("moves abroad", HERE), when=[subject.has("reserve")])
    add(act, "late", exposes(HERE, sanction(fine(1, 2, "EUR"))), on=event("breaches", HERE))
    answer = ask("exposed(p, ad.act.late)", act, p=person({"moves abroad": HERE, "on": "2022-01-01"}))
    assert (answer.value, answer.missing) == (UNKNOWN, ("reserve of p",))


def test_a_text_whose_first_day_is_uncertain_is_named() -> None:
    act = law(HERE, force=in_force("2022"))
    add(act, "fighting", FINE, on=event("fights", HERE))
    answer = ask("exposed(p, ad.act.fighting)", act, p=person({"fights": HERE, "on": "2022-03-01"}))
    assert (answer.value, answer.missing) == (UNKNOWN, ("whether Act of AD, fighting was in force on 1 March 2022",))


def test_an_incomplete_account_waits_for_events_nobody_told() -> None:
    act = law(HERE)
    add(act, "fighting", FINE, on=event("fights", HERE))
    assert ask("exposed(p, ad.act.fighting)", act, p=person()).missing == ()
    answer = ask("exposed(p, ad.act.fighting)", act, account="partial", p=person())
    assert (answer.value, answer.missing) == (UNKNOWN, ("whether and when p fights (AD)",))


MERCENARY = event("fights", HERE, paid=True)


@pytest.mark.parametrize("on", ["2022-03-01", "2022-03"])
def test_a_particular_that_was_not_told_is_named_as_the_case_would_tell_it(on: str) -> None:
    told = person({"fights": HERE, "on": on})
    word = "'paid' of 'fights: AD' (p)"
    act = law(HERE)
    add(act, "mercenary", FINE, on=MERCENARY)
    assert word in ask("exposed(p, ad.act.mercenary)", act, p=told).missing
    act = law(HERE)
    add(act, "mercenary", FINE, on=event("fights", HERE), when=[event_field("paid").among(True)])
    assert word in ask("exposed(p, ad.act.mercenary)", act, p=told).missing
    answer = ask("owes(p, ad.act.service)", duty(subject.did("fights", HERE, paid=True).happened), p=told)
    assert answer.missing == (word,)
    assert ask("exposed(p, ad.act.mercenary)", act, p=person({"fights": HERE, "on": on, "paid": True})).missing == ()
