"""Russian nationality in constellations that courts have decided, told as an outsider would tell them."""

from typing import Any

import pytest

from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario
from denizen.language.dates import day
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth
from denizen.rulebook.registry import ALL_STATES, load
from denizen.studies.conclusions import read_conclusion
from denizen.studies.why import why

Told = dict[str, Any]
SOVIET: Told = {"born": "1965", "birthplace": "GE", "soviet_citizen": True}
NOTHING_TOLD: Told = {"GE": "never", "others": "none"}
VOIDED: Told = {"has the passport voided": "RU", "on": "2010-09-07"}


def holds(who: str, on: str, *readings: tuple[str, str], **people: Told) -> Truth:
    """Whether somebody is Russian on a day, in an account of the same day."""
    family = family_from({"denizen": 1, "told": on, "account": "complete", "people": people})
    scenario = Scenario((), readings)
    return why(load(ALL_STATES), family, scenario, read_conclusion(f"holds({who}, RU)"), day(on)).value


def stateless(who: str, on: str, **people: Told) -> Truth:
    told = {"denizen": 1, "told": on, "account": "complete", "examine": ["RU"], "people": people}
    conclusion = read_conclusion(f"stateless({who})")
    return why(load(ALL_STATES), family_from(told), Scenario((), ()), conclusion, day(on)).value


# --- 1992 ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("on", "value"), [("1992-02-05", FALSE), ("1992-02-06", TRUE), ("2010-09-06", TRUE)])
def test_a_soviet_citizen_who_lived_in_russia_needs_no_application(on: str, value: Truth) -> None:
    """Supreme Court of Yakutia, 33-1261/2013, and the European Court, 33330/11: in Russia since 1990 and 1987."""
    lived: Told = {"is resident at succession": "RU", "on": "1992-02-06"}
    events = [lived] if on >= "1992-02-06" else []
    assert holds("p", on, p=SOVIET | {"nationalities": NOTHING_TOLD, "events": events}) is value


def test_a_passport_found_void_ends_nothing_where_the_law_of_the_time_decides() -> None:
    events = [
        {"is resident at succession": "RU", "on": "1992-02-06"},
        VOIDED,
        {"decides": "RU", "on": "2010-09-07", "about": "annulment"},
    ]
    person = SOVIET | {"nationalities": NOTHING_TOLD, "events": events}
    law_of_the_time = ("ru.decree-1325-2002.check", "judged by the law of the time")
    assert holds("p", "2010-12-31", p=person) is FALSE
    assert holds("p", "2010-12-31", law_of_the_time, p=person) is TRUE


@pytest.mark.parametrize("found_void", ["2010-09-07", "2009-02-03"])
@pytest.mark.parametrize(("on", "value"), [("2010-09-06", UNKNOWN), ("2010-09-07", FALSE), ("2018-01-01", FALSE)])
def test_a_title_that_may_be_bad_is_gone_once_it_is_annulled(found_void: str, on: str, value: Truth) -> None:
    """Never acquired or annulled: no citizen either way, whether the decision came at once or later."""
    claimed: Told = {"by": "recognition", "on": "1999", "doubtful": True}
    events = [VOIDED | {"on": found_void}, {"decides": "RU", "on": "2010-09-07", "about": "annulment"}]
    told = [event for event in events if event["on"] <= on]
    person: Told = {"born": "1963", "residence": "RU", "nationalities": {"RU": claimed, "others": "none"}}
    assert holds("p", on, p=person | {"events": told}) is value


@pytest.mark.parametrize(("on", "value"), [("1992-12-19", FALSE), ("1992-12-20", TRUE), ("1996-05-16", TRUE)])
def test_who_was_born_in_russia_and_came_back_is_a_citizen_by_birth(on: str, value: Truth) -> None:
    """Constitutional Court, 12-P of 16 May 1996; the day is made up."""
    back: Told = {"returns": "RU", "on": "1992-12-20"}
    person: Told = {
        "born": "1950",
        "birthplace": "RU",
        "soviet_citizen": True,
        "nationalities": {"LT": "never", "others": "none"},
        "events": [back] if on >= "1992-12-20" else [],
    }
    assert holds("p", on, p=person) is value


def test_parents_registered_later_make_no_citizen_of_a_son_born_in_another_republic() -> None:
    """Constitutional Court, 2740-O of 8 December 2015."""
    parent: Told = {"born": "1945", "birthplace": "RU", "nationalities": {"RU": {"by": "naturalisation", "on": "1994"}}}
    son: Told = {
        "born": "1973",
        "birthplace": "TM",
        "soviet_citizen": True,
        "parents": ["mother", "father"],
        "nationalities": {"UZ": "never", "others": "none"},
    }
    assert holds("p", "2015-12-08", p=son, mother=parent, father=parent) is FALSE


# --- birth -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("born", ["1996", "1996-03", "1996-03-05"])
@pytest.mark.parametrize("home", ["KZ", "KG", "TJ", "UZ"])
def test_a_birthday_known_by_its_year_leaves_a_foreigner_a_foreigner(born: str, home: str) -> None:
    person: Told = {"born": born, "birthplace": home, "nationalities": {home: "birth", "others": "none"}}
    assert holds("p", "2024-01-01", p=person) is FALSE


@pytest.mark.parametrize(("told", "value"), [(True, TRUE), (False, FALSE), (None, UNKNOWN)])
@pytest.mark.parametrize("born", ["1996-06-01", "2014-05-05", "2024-03-01"])
def test_the_child_of_a_single_mother_abroad(born: str, told: bool | None, value: Truth) -> None:
    mother: Told = {"born": "1975-01-01", "nationalities": {"RU": "birth", "others": "none"}}
    child: Told = {
        "born": born,
        "birthplace": "KZ",
        "parents": ["m"],
        "nationalities": {"KZ": "never", "others": "none"},
    }
    known = {} if told is None else {"only_parent": told}
    assert holds("c", "2024-06-01", c=child | known, m=mother) is value


def test_the_child_of_a_stateless_mother_alone_is_not_called_stateless_in_haste() -> None:
    mother: Told = {"born": "1990-01-01", "residence": "RU", "nationalities": {"RU": "never", "others": "none"}}
    child: Told = {"born": "2014-05-05", "birthplace": "RU", "parents": ["m"], "nationalities": {"others": "none"}}
    assert stateless("c", "2015-01-01", c=child, m=mother) is UNKNOWN
    assert stateless("c", "2015-01-01", c=child | {"only_parent": True}, m=mother) is FALSE


# --- annexed territories, oath ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("declines", [False, True])
def test_a_resident_of_crimea_is_recognised_without_asking(declines: bool) -> None:
    """Constitutional Court, 18-P of 4 October 2016; Supreme Court of Crimea, 33a-8181/2019."""
    events: list[Told] = [{"is resident at incorporation": "RU", "on": "2014-03-18", "territory": "Crimea"}]
    if declines:
        events.append({"declines nationality": "RU", "on": "2014-04-10"})
    person: Told = {"born": "1989-11-26", "nationalities": {"UA": "birth", "others": "none"}, "events": events}
    assert holds("p", "2015-08-25", p=person) is (FALSE if declines else TRUE)


@pytest.mark.parametrize(
    ("admitted", "oath", "on", "value"),
    [
        ("2016-05-06", None, "2016-05-06", TRUE),
        ("2022-09-26", None, "2022-10-01", FALSE),
        ("2022-09-26", "2022-12-01", "2022-12-01", TRUE),
        ("2023-01-15", None, "2024-11-23", FALSE),
        ("2023-01-15", "2024-11-22", "2024-11-23", TRUE),
        ("2023-01-15", "2024-11-23", "2024-11-23", FALSE),
        ("2024-02-01", "2024-03-01", "2024-03-01", TRUE),
    ],
)
def test_who_is_admitted_becomes_a_citizen_by_the_oath(admitted: str, oath: str | None, on: str, value: Truth) -> None:
    events: list[Told] = [{"is admitted": "RU", "on": admitted}]
    if oath:
        events.append({"takes oath": "RU", "on": oath})
    person: Told = {"born": "1983-06-21", "nationalities": {"US": "birth", "others": "none"}, "events": events}
    assert holds("p", on, p=person) is value


# --- loss ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("on", "value"), [("2018-04-04", TRUE), ("2018-04-05", FALSE)])
def test_an_admission_annulled_after_ten_years_leaves_wife_and_children_citizens(on: str, value: Truth) -> None:
    """European Court, 43936/18, 22 December 2020."""
    events: list[Told] = [{"misrepresents": "RU", "on": "2008-06"}]
    if on >= "2018-04-05":
        events.append({"decides": "RU", "on": "2018-04-05", "about": "annulment"})
    husband: Told = {
        "born": "1977",
        "birthplace": "TJ",
        "spouse": {"id": "wife", "from": "2001"},
        "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2008-10"}, "others": "none"},
        "events": events,
    }
    wife: Told = {"born": "1980", "birthplace": "TJ", "nationalities": {"RU": {"by": "naturalisation", "on": "2009"}}}
    child: Told = {
        "born": "2010-05-01",
        "birthplace": "RU",
        "parents": ["p", "wife"],
        "nationalities": {"others": "none"},
    }
    assert holds("p", on, p=husband, wife=wife, child=child) is value
    assert holds("wife", on, p=husband, wife=wife, child=child) is TRUE
    assert holds("child", on, p=husband, wife=wife, child=child) is TRUE


@pytest.mark.parametrize(("by", "value"), [("naturalisation", FALSE), ("birth", TRUE)])
def test_a_drug_offence_ends_acquired_citizenship_whenever_it_was(by: str, value: Truth) -> None:
    """Supreme Court, 47-КАД25-7-К6, 6 August 2025."""
    events: list[Told] = [{"is convicted": "RU", "on": "2017-03-27", "article": "228(2)"}]
    acquired: Any = "birth" if by == "birth" else {"by": by, "on": "2004-05"}
    person: Told = {"born": "1975", "birthplace": "UZ", "nationalities": {"RU": acquired, "others": "none"}}
    decision: Told = {"decides": "RU", "on": "2024-03-28", "about": "loss"}
    assert holds("p", "2024-03-27", p=person | {"events": events}) is TRUE
    assert holds("p", "2024-03-28", p=person | {"events": [*events, decision]}) is value
