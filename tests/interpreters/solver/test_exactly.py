"""What is not known of a case as free variables: certain, both possible, and witnesses that replay."""

from pathlib import Path
from typing import Any

import pytest

from bench.agree_exact import agree_exactly
from bench.solver_families import SETTINGS
from denizen.cases.reading import family_from
from denizen.cases.writing import data_from
from denizen.interpreters.explain.scenario import Scenario
from denizen.interpreters.explain.transition import run
from denizen.interpreters.solver.circuit import Circuit, Formula, Moved
from denizen.interpreters.solver.witness import DisagreementError
from denizen.language.dates import day
from denizen.language.truth import FALSE, TRUE, UNKNOWN
from denizen.reports.case_text import write_case
from denizen.rulebook.registry import load
from denizen.studies.conclusions import ConclusionError, read_conclusion, truth_of
from denizen.studies.exactly import CERTAIN, POSSIBLE, UNDECIDED, Exact, exactly
from denizen.studies.reading_cases import open_case

NATURALISED: dict[str, Any] = {
    "sex": "male",
    "born": "1990-05-31",
    "birthplace": "KG",
    "nationalities": {"KG": "never", "RU": {"by": "naturalisation", "on": "2016-05-06"}, "others": "none"},
}
REGISTERS = "applies(p, ru.military-duty-1998.10-1)"
SOON_AFTER = "2016-05-10"


def ask(text: str, told: str = "2022-10-20", account: str = "complete", **p: Any) -> Exact:
    data = {"denizen": 1, "told": told, "account": account, "people": {"p": {**NATURALISED, **p}}}
    family = family_from(data)
    return exactly(load(family.states), family, Scenario(), text, day(told), untold=0)


def test_what_every_value_of_a_fact_comes_to_is_certain() -> None:
    """The question reads the fact twice: explain does not see that one of two things must be so."""
    text = f"{REGISTERS} or not {REGISTERS}"
    found = ask(text, SOON_AFTER, sex="unknown")
    assert found.known is UNKNOWN
    assert (found.verdict, found.value) == (CERTAIN, TRUE)


def test_two_reports_of_one_nationality_may_contradict_each_other() -> None:
    found = ask("holds(p, RU) and not holds(p, RU)", nationalities={"RU": "unknown", "others": "none"})
    assert found.known is UNKNOWN
    assert (found.verdict, found.value) == (CERTAIN, FALSE)


def test_an_open_fact_leaves_both_possible_and_the_witnesses_replay(tmp_path: Path) -> None:
    found = ask(REGISTERS, SOON_AFTER, sex="unknown")
    assert (found.verdict, found.value) == (POSSIBLE, UNKNOWN)
    for family, expected in ((found.if_true, TRUE), (found.if_false, FALSE)):
        assert family is not None
        path = tmp_path / "case.yaml"
        path.write_text(write_case(data_from(family)), encoding="utf-8")
        told, _, _ = open_case(path)
        assert truth_of(run(found.norms, told), read_conclusion(REGISTERS), found.day) is expected


def test_a_witness_tells_no_more_than_the_conclusion_needs() -> None:
    found = ask("holds(p, RU)", nationalities={"RU": "unknown", "others": "none"}, reserve="unknown")
    assert found.if_false is not None
    assert data_from(found.if_false)["people"]["p"]["reserve"] == "unknown"  # type: ignore[index]


def test_partial_dates_are_tried_day_by_day() -> None:
    """Under 18 on every day of the month but the last: a boundary at the end of a month is found."""
    minor = "minor(p)"
    assert ask(minor, told="2022-10-31", born="2004-10-31/2004-11", nationalities={"RU": "birth"}).verdict == POSSIBLE
    certain = ask(minor, told="2022-10-31", born="2004-11", nationalities={"RU": "birth"})
    assert (certain.verdict, certain.value) == (CERTAIN, TRUE)


def test_events_on_the_last_days_of_a_month_are_in_the_domain() -> None:
    refused = [{"is called up": "RU", "on": "2022-08-31", "for": "mobilisation"}]
    found = ask("did(p, is-called-up/RU)", events=refused)
    assert (found.verdict, found.value) == (CERTAIN, TRUE)


def test_a_partial_account_leaves_room_for_an_event() -> None:
    data = {"denizen": 1, "told": "2022-10-20", "account": "partial", "people": {"p": NATURALISED}}
    family = family_from(data)
    rulebook = load(("RU",))
    text = "did(p, is-called-up/RU)"
    none = exactly(rulebook, family, Scenario(), text, family.told, untold=0)
    one = exactly(rulebook, family, Scenario(), text, family.told, untold=1)
    assert (none.verdict, none.value) == (CERTAIN, FALSE)
    assert one.verdict == POSSIBLE
    assert one.untold == 1


def test_of_somebody_not_yet_born_nothing_is_decided() -> None:
    data = {"denizen": 1, "told": "2022-10-20", "account": "complete", "people": {"p": NATURALISED}}
    family = family_from(data)
    found = exactly(load(("RU",)), family, Scenario(), "holds(p, RU)", day("1980-01-01"))
    assert found.verdict == UNDECIDED
    assert "not born" in found.why


def test_a_person_who_is_not_there_is_refused() -> None:
    with pytest.raises(ConclusionError):
        ask("holds(q, RU)")


@pytest.mark.parametrize("text", ["holds(p, RU)", REGISTERS, "did(p, refuses-service/RU)"])
def test_nobody_is_born_after_what_is_told_of_them(text: str) -> None:
    """Found by random families: an event that may have been lay before the birth of the completion."""
    doubtful = {"refuses service": "RU", "on": "1990-01/1990-08", "for": "mobilisation", "happened": "unknown"}
    found = ask(text, SOON_AFTER, born="1990", events=[doubtful])
    assert found.verdict in (CERTAIN, POSSIBLE)
    lived = [{"value": "KZ", "until": "1990-03-01"}, {"value": "RU", "from": "1990-03-01"}]
    assert ask("holds(p, RU)", SOON_AFTER, born="1990", residence=lived).verdict == CERTAIN
    other = {"notifies": "RU", "on": "1990-03", "of": "TR"}
    assert ask("holds(p, RU)", SOON_AFTER, born="1990", events=[other]).verdict == CERTAIN


def test_how_far_an_open_account_was_looked_through_is_said() -> None:
    assert ask("holds(p, RU)").untold is None
    assert ask("holds(p, RU)", account="partial").untold == 0


def test_an_acquisition_told_without_its_title_can_be_asked_about() -> None:
    """Found by random families."""
    acquired = {"acquires": "RU", "on": "2016-05-06"}
    found = ask("holds(p, RU)", nationalities={"KG": "never", "RU": "unknown", "others": "none"}, events=[acquired])
    assert (found.verdict, found.value) == (CERTAIN, TRUE)


@pytest.mark.parametrize("index", [1, 2, 3])
def test_random_cases_less_known_agree(index: int) -> None:
    tally = agree_exactly(SETTINGS[index], 12, 4000 + index, seconds=4)
    assert not tally.wrong, tally.wrong[0]
    assert sum(tally.verdicts.values()) >= 12
    assert tally.verdicts[CERTAIN]
    assert tally.verdicts[POSSIBLE]
    assert tally.verdicts["disagreement"] == 0


def test_a_boundary_off_by_a_day_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def strictly(self: Circuit, left: Moved, right: Moved) -> Formula:
        return self.at_most(left, right)

    monkeypatch.setattr(Circuit, "before", strictly)
    assert ask("minor(p)", told="2022-10-30", born="2004-10-31").value is TRUE
    with pytest.raises(DisagreementError, match="minor"):
        ask("minor(p)", told="2022-10-31", born="2004-10-31")  # eighteen on that very day


def test_a_decision_on_two_grounds_makes_an_event_of_each() -> None:
    """Found among random families: the solver let only the first ground end the nationality by an event."""
    events = [
        {"misrepresents": "KZ", "on": "2009-09-27"},
        {"decides": "KZ", "on": "2027-09-28", "about": "loss"},
    ]
    claims = {"KZ": "birth", "GE": "birth", "others": "none"}
    person = {"born": "1976-04-04", "birthplace": "KZ", "residence": "KZ", "nationalities": claims, "events": events}
    family = family_from({"denizen": 1, "told": "2028-05-05", "account": "complete", "people": {"p": person}})
    asked = "forbidden(p, kz.citizenship-1991.17-1-11)"
    found = exactly(load(("KZ",)), family, Scenario(), asked, day("2028-05-05"), untold=0)
    assert (found.verdict, found.value) == (CERTAIN, TRUE)
