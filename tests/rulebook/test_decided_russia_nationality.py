"""Russian nationality in a second set of decided cases: admission, annulment, children, territories, exit.

The facts are those of the judgments and reports; days that they leave out are made up.
"""

from typing import Any

import pytest

from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario
from denizen.language.dates import day
from denizen.language.truth import FALSE, TRUE, Truth
from denizen.rulebook.registry import ALL_STATES, load
from denizen.studies.conclusions import read_conclusion
from denizen.studies.why import why

Told = dict[str, Any]
ONLY: Told = {"others": "none"}
#: Admitted in 2005, and a citizen of no other State.
ADMITTED: Told = {
    "sex": "male",
    "born": "1969",
    "birthplace": "UA",
    "soviet_citizen": True,
    "residence": "RU",
    "nationalities": {"UA": "never", "RU": {"by": "naturalisation", "on": "2005"}} | ONLY,
}


def is_so(conclusion: str, on: str, *readings: tuple[str, str], **people: Told) -> Truth:
    """What the law of Russia says on a day; statelessness is asked of the States of the case."""
    family = family_from({"denizen": 1, "told": "2026-06-01", "account": "complete", "people": people})
    return why(load(ALL_STATES), family, Scenario((), readings), read_conclusion(conclusion), day(on)).value


def events(who: Told, *more: Told) -> Told:
    return who | {"events": [*who.get("events", ()), *more]}


# --- annulment and ending --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("decided", "kept"), [("2017-08-31", TRUE), ("2017-09-01", FALSE), ("2020-04-15", FALSE)])
def test_a_conviction_older_than_the_rule_takes_the_only_nationality(decided: str, kept: Truth) -> None:
    """Constitutional Court, 183-O of 11 February 2021: a conviction of February 2017, annulled in April 2020."""
    convicted: Told = {"is convicted": "RU", "on": "2017-02-10", "article": "205.5(2)"}
    person = events(ADMITTED, convicted, {"decides": "RU", "on": decided, "about": "annulment"})
    assert is_so("holds(p, RU)", "2020-05-01", p=person) is kept
    assert is_so("stateless(p)", "2020-05-01", p=person) is (FALSE if kept is TRUE else TRUE)
    not_back = ("ru.citizenship-2002.22-2", "convicted since the rule")
    assert is_so("holds(p, RU)", "2020-05-01", not_back, p=person) is TRUE


@pytest.mark.parametrize(("by", "value"), [("naturalisation", FALSE), ("birth", TRUE)])
def test_who_is_found_a_threat_loses_what_was_acquired_alone(by: str, value: Truth) -> None:
    """The head of a community of the Moscow region, 18 June 2025; wife and child stay citizens."""
    acquired: Any = "birth" if by == "birth" else {"by": by, "on": "2000-06"}
    found: Told = {"is found a threat": "RU", "on": "2025-06-10"}
    person = events(
        {"born": "1970", "residence": "RU", "spouse": {"id": "wife", "from": "1996"}}
        | {"nationalities": {"AZ": "never", "RU": acquired} | ONLY},
        found,
        {"decides": "RU", "on": "2025-06-18", "about": "loss"},
    )
    wife: Told = {"born": "1974", "nationalities": {"RU": {"by": "naturalisation", "on": "2001"}} | ONLY}
    child: Told = {"born": "2010-03-03", "birthplace": "RU", "parents": ["p", "wife"], "nationalities": {"RU": "birth"}}
    assert is_so("holds(p, RU)", "2025-06-17", p=person, wife=wife, child=child) is TRUE
    assert is_so("holds(p, RU)", "2025-06-18", p=person, wife=wife, child=child) is value
    assert is_so("holds(wife, RU)", "2025-06-18", p=person, wife=wife, child=child) is TRUE
    assert is_so("holds(child, RU)", "2025-06-18", p=person, wife=wife, child=child) is TRUE


@pytest.mark.parametrize(
    ("sex", "admitted", "registered", "decided", "value"),
    [
        ("male", "2023-05-15", None, "2024-10-15", FALSE),
        ("male", "2025-03-01", None, "2025-11-25", FALSE),
        ("male", "2025-03-01", "2025-03-15", "2025-11-25", TRUE),
        ("female", "2025-03-01", None, "2025-11-25", TRUE),
    ],
)
def test_who_did_not_register_for_military_service(
    sex: str, admitted: str, registered: str | None, decided: str, value: Truth
) -> None:
    """The Volgograd region, October 2024, and the Chelyabinsk region, November 2025."""
    person: Told = {"sex": sex, "born": "1990-05", "residence": "RU", "military_speciality": False}
    person |= {"nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": admitted}} | ONLY}
    person = events(person, {"decides": "RU", "on": decided, "about": "loss"})
    if registered:
        person = events(person, {"registers for military": "RU", "on": registered, "channel": "in person"})
    assert is_so("holds(p, RU)", decided, p=person) is value


# --- admission -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("on", "value"), [("2009-04-30", TRUE), ("2009-05-01", FALSE)])
def test_the_son_of_citizens_whom_the_security_service_finds_a_threat(on: str, value: Truth) -> None:
    """European Court, 47781/10, 12 June 2018."""
    citizen: Told = {"born": "1955", "residence": "RU", "nationalities": {"RU": "birth"} | ONLY}
    person: Told = {"born": "1979", "birthplace": "KZ", "residence": "RU", "parents": ["father", "mother"]}
    person |= {"nationalities": {"KZ": {"by": "initial", "on": "1992-03-01"}} | ONLY}
    applies: Told = {"applies for citizenship": "RU", "on": "2009-01-15"}
    person = events(person, applies, {"is found a threat": "RU", "on": "2009-05-01"})
    conclusion = "may(p, ru.citizenship-2002.14-1-a)"
    assert is_so(conclusion, on, p=person, father=citizen, mother=citizen) is value


@pytest.mark.parametrize(
    ("parents", "only", "value"), [(["p"], True, TRUE), (["p"], False, FALSE), (["p", "father"], None, FALSE)]
)
@pytest.mark.parametrize(("oath", "law"), [("2019-10-10", "2002"), ("1996-05-06", "1991")])
def test_a_child_follows_the_only_parent(
    parents: list[str], only: bool | None, value: Truth, oath: str, law: str
) -> None:
    """Residents of Donetsk, admitted under Decree 183 with children below fourteen."""
    mother: Told = {"sex": "female", "born": "1970"}
    mother |= {"nationalities": {"UA": "birth", "RU": {"by": "naturalisation", "on": oath}} | ONLY}
    father: Told = {"born": "1970", "nationalities": {"UA": "birth"} | ONLY}
    child: Told = {"born": "2010-03-01" if law == "2002" else "1990-03-01", "birthplace": "UA", "parents": parents}
    child |= {"nationalities": {"UA": "birth"} | ONLY} | ({} if only is None else {"only_parent": only})
    people = {"p": mother, "child": child} | ({"father": father} if "father" in parents else {})
    assert is_so("holds(child, RU)", oath, **people) is value


# --- territories -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("home", "value"), [("UA", TRUE), (None, TRUE), ("UZ", FALSE)])
def test_who_is_recognised_with_a_territory(home: str | None, value: Truth) -> None:
    """Simferopol, 7 November 2016: a man with a Soviet passport, expelled from Crimea as a citizen of Uzbekistan."""
    claims = {state: "birth" if state == home else "never" for state in ("UA", "UZ")} | ONLY
    person: Told = {"born": "1959", "residence": "UA", "nationalities": claims}
    crimea: Told = {"is resident at incorporation": "RU", "on": "2014-03-18", "territory": "Crimea"}
    assert is_so("holds(p, RU)", "2016-11-07", p=events(person, crimea)) is value
    kherson: Told = {"is resident at incorporation": "RU", "on": "2022-09-30", "territory": "Kherson"}
    assert is_so("may(p, ru.incorporation-2022.5-1)", "2022-10-01", p=events(person, kherson)) is value


# --- exit ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("promised", "charged", "value"), [(False, False, TRUE), (True, False, FALSE), (True, True, TRUE)]
)
def test_nobody_leaves_for_statelessness_or_from_a_trial(promised: bool, charged: bool, value: Truth) -> None:
    """Supreme Court of Komi, 33-2680/2013; Constitutional Court, 1185-O."""
    person: Told = {"born": "1980-03-03", "residence": "RU", "nationalities": {"RU": "birth"} | ONLY}
    person = events(
        person | {"promised_nationality": promised},
        {"applies for exit": "RU", "on": "2013-01-10"},
        {"decides": "RU", "on": "2013-03-01", "about": "exit"},
    )
    if charged:
        person = events(person, {"is charged": "RU", "on": "2012-12-01", "article": "159(1)"})
    assert is_so("holds(p, RU)", "2013-03-01", p=person) is value


@pytest.mark.parametrize(("father", "value"), [("German", TRUE), ("leaves", FALSE), ("stays", TRUE)])
def test_a_child_leaves_with_both_parents_alone(father: str, value: Truth) -> None:
    """Law 62-FZ, Articles 19(3), 24(2) and 25; the family is made up."""
    both: Told = {"RU": "birth", "DE": {"by": "naturalisation", "on": "2015"}} | ONLY
    exit_granted: Told = {"decides": "RU", "on": "2018-06-01", "about": "exit"}
    mother = events({"born": "1980", "residence": "DE", "nationalities": both}, exit_granted)
    claims = {"DE": "birth", "RU": "never"} | ONLY if father == "German" else both
    other: Told = {"born": "1978", "residence": "DE", "nationalities": claims}
    child: Told = {"born": "2008", "birthplace": "DE", "parents": ["p", "father"]}
    child |= {"nationalities": {"RU": "birth", "DE": "birth"} | ONLY}
    people = {"p": mother, "father": events(other, exit_granted) if father == "leaves" else other, "child": child}
    assert is_so("holds(p, RU)", "2018-06-01", **people) is FALSE
    assert is_so("holds(child, RU)", "2018-06-01", **people) is value


@pytest.mark.parametrize(
    ("born", "agrees", "value"), [("2002", False, TRUE), ("1997", False, FALSE), ("1997", True, TRUE)]
)
def test_children_of_parents_admitted_on_one_day(born: str, agrees: bool, value: Truth) -> None:
    """Law 62-FZ, Article 24(1); the family is made up."""
    claims: Told = {
        "TJ": {"by": "initial", "on": "1991/1994"},
        "RU": {"by": "naturalisation", "on": "2012-06-01"},
    } | ONLY
    parent: Told = {"born": "1970", "residence": "RU", "nationalities": claims}
    child: Told = {"born": f"{born}-03-01", "birthplace": "TJ", "parents": ["p", "mother"]}
    child |= {"nationalities": {"TJ": "birth"} | ONLY}
    if agrees:
        child = events(child, {"consents as a child": "RU", "on": "2012-05-01"})
    assert is_so("holds(child, RU)", "2012-06-01", p=parent, mother=parent, child=child) is value
