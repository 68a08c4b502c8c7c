"""Proofs and refutations: every reason, with its numbers and its margin."""

from collections.abc import Iterator
from typing import Any

import pytest

from denizen.interpreters.explain.proof import Step
from denizen.interpreters.explain.scenario import Scenario
from denizen.language.dates import day
from denizen.language.enacting import BY_DECISION, Law, acquires, loses, owes, protects, reading
from denizen.language.truth import FALSE, TRUE, UNKNOWN
from denizen.language.words import event, now, subject, years
from denizen.studies.conclusions import ConclusionError, read_conclusion
from denizen.studies.why import Answer, why
from tests.studies.small_law import HERE, NONE, THERE, TODAY, add, family, law, person, proposal, rulebook, supposing

LOSS = loses(HERE, manner="withdrawal")
ON_REFUSAL = event("refuses service", HERE)
NEW_CITIZEN = {HERE: {"by": "naturalisation", "on": "2016-05-06"}, THERE: "never", "others": "none"}
REFUSES: dict[str, Any] = {"refuses service": HERE, "on": "2022-09-10"}
TEN_YEARS = [now < subject.naturalised(HERE).last_day + years(10)]


def act(**rest: Any) -> Law:
    """Whoever refuses service within ten years of naturalisation loses nationality."""
    made = law(HERE)
    add(made, "loss", LOSS, on=ON_REFUSAL, when=TEN_YEARS, **rest)
    return made


def ask(conclusion: str, *laws: Law, events: tuple[Any, ...] = (REFUSES,), on: str = "", **more: Any) -> Answer:
    scenario = more.pop("scenario", NONE)
    told = family(p=person(*events, nationalities=NEW_CITIZEN, **more))
    book = rulebook(*laws, law(THERE, "other"))
    return why(book, told, scenario, read_conclusion(conclusion), day(on) if on else TODAY)


def steps(root: Step) -> Iterator[Step]:
    yield root
    for part in root.parts:
        yield from steps(part)


def step(answer: Answer, words: str) -> Step:
    return next(each for each in steps(answer.proof) if words in each.text)


def never_acquired(born: str, **more: Any) -> Answer:
    """Under a law that makes citizens of those born there before 2000, with a gap beside it."""
    made = law(HERE)
    here = [subject.born_in(HERE), subject.born < "2000-01-01"]
    add(made, "birth", acquires(HERE, title="birth"), on=event("is born"), when=here)
    add(made, "adoption", acquires(HERE, title="adoption"), when=[subject.did("is adopted", HERE).happened])
    made.gap("late births", says="Some are citizens all the same.", because="Not read.", taints=["ad.act.birth"])
    made.gap("fees", says="There is a fee.", because="Not read.")
    told = family(p={"born": born, "nationalities": {THERE: "birth", "others": "none"}} | more)
    return why(rulebook(made, law(THERE, "other")), told, NONE, read_conclusion(f"holds(p, {HERE})"), TODAY)


# --- proofs ----------------------------------------------------------------------------------------------------------


def test_a_proof_names_the_comparison_that_decided_with_both_days_and_the_margin() -> None:
    answer = ask("not holds(p, AD)", act())
    assert answer.value is FALSE
    found = step(answer, "is before")
    assert found.text.startswith("10 September 2022 is before 6 May 2026 (10 years after p acquires (AD")
    assert found.margin == "3 years, 7 months, 26 days left"
    assert found.data == {"left": "2022-09-10", "right": "2026-05-06"}


def test_a_proof_says_what_was_told_and_by_which_provision_it_ended() -> None:
    answer = ask("holds(p, AD)", act())
    assert "told: nationality of AD by naturalisation from 6 May 2016" in {each.text for each in answer.proof.parts}
    assert [each.provision for each in answer.proof.parts if each.provision] == ["ad.act.loss"]


def test_a_title_from_a_day_known_only_in_part_is_said_once() -> None:
    told = {HERE: {"by": "naturalisation", "on": "2016-05"}, THERE: "never", "others": "none"}
    answer = why(rulebook(act()), family(p=person(nationalities=told)), NONE, read_conclusion("holds(p, AD)"), TODAY)
    assert [part.text for part in answer.proof.parts] == ["told: nationality of AD by naturalisation from May 2016"]


@pytest.mark.parametrize(
    ("born", "birthplace", "failed"),
    [
        ("2000-01-01", HERE, ["is not before 1 January 2000"]),
        ("1999-12-31", THERE, ["birthplace"]),
        ("2000-01-01", THERE, []),
    ],
)
def test_who_never_was_a_national_sees_what_would_have_done_but_for_one_condition(
    born: str, birthplace: str, failed: list[str]
) -> None:
    answer = never_acquired(born, birthplace=birthplace)
    near = [each for each in answer.proof.parts if each.provision]
    assert answer.value is FALSE
    assert [each.provision for each in near] == ["ad.act.birth"] * len(failed)
    assert all(words in part.text for each in near for part, words in zip(each.parts, failed, strict=True))


def test_what_is_not_computed_and_might_have_given_the_nationality_is_said() -> None:
    remarks = [each.text for each in never_acquired("2001-01-01", birthplace=THERE).proof.parts if each.value is None]
    assert remarks == ["not computed: Act of AD, late births: Some are citizens all the same."]


def test_a_ground_without_a_decision_is_part_of_the_proof() -> None:
    answer = ask("holds(p, AD)", act(by=BY_DECISION))
    assert answer.value is TRUE
    assert "by decision only, and no decision under it is told" in step(answer, "a ground exists").text


def test_statelessness_is_proved_state_by_state() -> None:
    answer = ask("stateless(p)", act())
    assert answer.value is TRUE
    texts = [each.text for each in answer.proof.parts]
    assert texts == [
        "p is not a national of AD since 10 September 2022",
        "p is not a national of SM on 23 September 2022",
        "told: p has no other nationality",
    ]


# --- refutations -----------------------------------------------------------------------------------------------------


def test_a_missing_event_is_the_reason_why_not() -> None:
    answer = ask("applies(p, ad.act.loss)", act(), events=())
    assert answer.value is FALSE
    assert answer.proof.parts[0].text == "no event 'refuses service' of p is told"


@pytest.mark.parametrize(
    ("on", "margin"),
    [("2026-05-06", "the same day"), ("2026-05-07", "1 day past"), ("2027-06-07", "1 year, 1 month, 1")],
)
def test_a_failed_condition_shows_its_margin(on: str, margin: str) -> None:
    duty = law(HERE)
    add(duty, "service", owes(HERE, "serve"), when=TEN_YEARS)
    answer = ask("owes(p, ad.act.service)", duty, on=on)
    assert answer.value is FALSE
    assert step(answer, "is not before 6 May 2026").margin.startswith(margin)
    assert ask("owes(p, ad.act.service)", duty, on="2026-05-05").value is TRUE


def test_every_failed_condition_is_named_not_only_the_first() -> None:
    duty = law(HERE)
    add(duty, "service", owes(HERE, "serve"), when=[*TEN_YEARS, subject.is_female, subject.age < 30])
    answer = ask("owes(p, ad.act.service)", duty, on="2027-01-01", sex="male")
    failed = [part.text for part in answer.proof.parts if part.value is FALSE]
    assert len(failed) == 3
    assert "sex of p: male, not female" in failed


def test_a_safeguard_that_bars_is_named() -> None:
    made = act()
    add(made, "clause", protects(HERE, "Nobody loses it."), when=[subject.holds(HERE)], defeats=["ad.act.loss"])
    for asked in ("holds(p, AD)", "applies(p, ad.act.loss)"):
        answer = ask(asked, made)
        assert answer.value is (TRUE if asked.startswith("holds") else FALSE)
        assert step(answer, "barred by").provision == "ad.act.clause"


def test_a_proposal_never_applies_unless_supposed() -> None:
    bill = proposal()
    add(bill, "loss", LOSS, on=ON_REFUSAL)
    answer = ask("applies(p, ad.bill.loss)", bill)
    assert answer.value is FALSE
    assert answer.proof.text.endswith("it is a bill and never was law")
    supposed = ask("applies(p, ad.bill.loss)", bill, scenario=supposing("ad.bill"))
    assert supposed.value is TRUE
    assert "supposed to be in force" in supposed.proof.text


def test_a_proof_names_the_reading_it_rests_on() -> None:
    two = [reading(name, says=name, held_by="somebody") for name in ("strict", "mild")]
    made = act(readings=two)
    assert "read 'strict'" in ask("applies(p, ad.act.loss)", made).proof.text
    chosen = Scenario((), (("ad.act.loss", "mild"),))
    assert "read 'mild'" in ask("applies(p, ad.act.loss)", made, scenario=chosen).proof.text


# --- what is not known -----------------------------------------------------------------------------------------------


def test_an_unknown_answer_says_what_would_settle_it() -> None:
    answer = ask("holds(p, AD)", act(), events=(REFUSES | {"happened": "unknown"},))
    assert answer.value is UNKNOWN
    assert answer.missing == ("whether p refuses service (AD)",)


def test_a_known_answer_waits_for_nothing() -> None:
    assert ask("holds(p, AD)", act()).missing == ()


# --- names -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("holds(q, AD)", "nobody called 'q'"),
        ("holds(p, XX)", "'XX' is not a State"),
        ("owes(p, ad.act.lost)", "there is no provision 'ad.act.lost'"),
    ],
)
def test_unknown_names_are_refused(asked: str, says: str) -> None:
    with pytest.raises(ConclusionError, match=says.replace("(", r"\(")):
        ask(asked, act())


@pytest.mark.parametrize(
    "text", ["", "holds", "holds(p)", "stateless(p, AD)", "Holds(p, AD)", "is(p, AD)", "holds(p, A, B)"]
)
def test_what_is_no_conclusion_is_refused_with_the_forms(text: str) -> None:
    with pytest.raises(ConclusionError, match=r"holds\(person, STATE\)"):
        read_conclusion(text)


@pytest.mark.parametrize("text", ["holds(p, AD)", "not stateless(p)", "unknown owes(p, ad.act.1)"])
def test_a_conclusion_is_written_as_it_was_read(text: str) -> None:
    assert str(read_conclusion(f"  {text} ")) == text
