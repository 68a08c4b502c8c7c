"""Decisions on nationality and judgments on fighting since 2014 that need several rules at once; some days are made up.

Courts, ministries and newspapers are named with each family. What no report tells of the person is left out.
"""

from typing import Any

import pytest

from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.language.dates import day
from denizen.rulebook.registry import load
from denizen.studies.conclusions import read_conclusion, truth_of

Told = dict[str, Any]
Family = dict[str, Told]


def told(born: str, nationalities: Told, *events: Told, **more: Any) -> Told:
    facts = {"born": born, "sex": "male", "nationalities": nationalities | {"others": "none"}, "events": list(events)}
    return facts | more


def admitted(on: str, state: str = "RU") -> Told:
    return {state: {"by": "naturalisation", "on": on}}


def lost(on: str, about: str = "loss", state: str = "RU") -> Told:
    return {"decides": state, "on": on, "about": about}


def convicted(on: str, article: str) -> Told:
    return {"is convicted": "RU", "on": on, "article": article}


KAZAKH = {"KZ": {"by": "initial", "on": "1992-03-01"}}
TAJIK = {"TJ": {"by": "initial", "on": "1991/1994"}}
UZBEK = {"UZ": {"by": "initial", "on": "1992-07-28"}}

#: Shatura city court, 31 October 2022, final in February 2023: for what a father had told in 2004.
FATHER = told("1965", admitted("2004"), {"misrepresents": "RU", "on": "2004"}, birthplace="AM")
ACTIVIST = {
    "father": FATHER,
    "p": told(
        "1994-06-10",
        {"RU": {"by": "parent", "on": "2004"}, "AM": "never"},
        lost("2023-02-08", "annulment"),
        birthplace="AM",
        parents=["father"],
    ),
}
#: Ministry in the Saratov region, 17 April 2020: a conviction of 2019; removed to Uzbekistan in January 2021.
BELIEVER = told(
    "1984",
    UZBEK | admitted("2005-05-05"),
    convicted("2019-12-20", "282.2(2)"),
    lost("2020-04-17", "annulment"),
    birthplace="UZ",
    residence="RU",
)
#: The same region, summer 2024: a soldier born in Aktobe, whose passport rested on a mark in a certificate of birth.
SOLDIER = {
    "mother": told("1975", {"RU": "birth"}, sex="female", residence="KZ"),
    "father": told("1970", KAZAKH, residence="KZ"),
    "p": told("2002-09-01", {}, birthplace="KZ", parents=["mother", "father"], residence="RU"),
}
#: Volgograd region, June 2025, and the disputes that advocates report (A. Levinson, 24 March 2025).
UNREGISTERED = told("1986-03-01", {"TJ": "birth"} | admitted("2025-01-10"), lost("2025-06-10"), residence="RU")
HAS_A_CONTRACT: Told = {"enters service": "RU", "on": "2024-06-01", "form": "contract", "body": "army"}
#: The head of a community of Azerbaijan, summer 2025; his son came to Russian citizenship with him.
HEAD = {
    "p": told("1965", {"AZ": "birth"} | admitted("2001-05-05"), {"is found a threat": "RU", "on": "2025-07-10"})
    | {"spouse": {"id": "wife", "from": "1994-05-05"}},
    "wife": told("1970", {"AZ": "birth"} | admitted("2003-05-05"), sex="female"),
    "son": told("1996-05-05", {"AZ": "birth", "RU": {"by": "parent", "on": "2001-05-05"}}, parents=["p", "wife"]),
}
HEAD["p"]["events"].append(lost("2025-07-20"))
#: Kazakh citizenship gone by registration, then the Russian one after a judgment.
TWICE = told(
    "1980",
    KAZAKH | admitted("2014-05-05"),
    lost("2015-06-01", state="KZ"),
    convicted("2024-02-01", "228.1(4)"),
    lost("2024-06-01"),
    stay=[{"value": "citizen", "until": "2024-06-01"}, {"value": "none", "from": "2024-06-01"}],
    residence="RU",
)
#: Born in Moscow to two people whose Russian citizenship, their only one, had been annulled.
ANNULLED = told(
    "1985",
    {"UZ": "never"} | admitted("2010-05-05"),
    {"misrepresents": "RU", "on": "2010-05-05"},
    lost("2019-05-05", "annulment"),
    residence="RU",
)
CHILD = told("2020-05-05", {}, birthplace="RU", residence="RU", parents=["mother", "father"])
OF_NOBODY = {"p": CHILD, "mother": ANNULLED | {"sex": "female"}, "father": ANNULLED}
STILL_UZBEK = ANNULLED | {"nationalities": {"UZ": "birth"} | admitted("2010-05-05")}
OF_UZBEKS = {"p": CHILD, "mother": STILL_UZBEK | {"sex": "female"}, "father": STILL_UZBEK}
#: Brought home from Iraq: mother Russian, father Tajik, both away from home for good.
FROM_IRAQ = {
    "p": told("2015-03-01", {}, birthplace="IQ", parents=["mother", "father"]),
    "mother": told("1990", {"RU": "birth"}, sex="female", residence="IQ"),
    "father": told("1988", {"TJ": "birth"}, residence="IQ"),
}
FROM_HOME = FROM_IRAQ | {"father": told("1988", {"TJ": "birth"}, residence="TJ")}


def for_ukraine(state: str, on: str = "2022-09-01", **more: Any) -> Told:
    act = {"fights": "UA", "on": on, "in": "UA", "form": "contract", "paid": True}
    return told("1989", {state: "birth", "UA": "never", "RU": "never"}, act) | more


#: In absence, in Russia, 2023: fourteen years for a Kazakh on the side of Ukraine.
VOLUNTEER = for_ukraine("KZ", residence="KZ")
#: A naturalised citizen who went over.
WENT_OVER = told(
    "1990",
    {"TJ": "birth"} | admitted("2015-05-05"),
    {"fights": "UA", "on": "2024-06-01", "in": "UA", "form": "contract", "paid": True},
    convicted("2025-05-05", "275"),
    residence="RU",
)

UNREGISTERED_GROUND = "loses(p, ru.citizenship-2023.22-1-2-c)"
CONVICTION = "loses(p, ru.citizenship-2023.22-1-2-a)"
HIRED = "exposed(p, ru.criminal-code-1996.359-3)"
TAJIK_HIRED = "exposed(p, tj.criminal-code-1998.401-other-sides)"

CASES: list[tuple[str, Family, str, str]] = [
    ("annulled for the father's words", ACTIVIST, "2023-02-08", "not holds(p, RU)"),
    ("not the day before", ACTIVIST, "2023-02-07", "holds(p, RU)"),
    ("has no other", ACTIVIST, "2023-02-08", "stateless(p)"),
    ("a conviction of 2019", {"p": BELIEVER}, "2019-12-20", "loses(p, ru.citizenship-2002.22-2)"),
    ("ends nothing by itself", {"p": BELIEVER}, "2020-04-16", "holds(p, RU)"),
    ("the decision does", {"p": BELIEVER}, "2020-04-17", "not holds(p, RU)"),
    ("Uzbekistan keeps him", {"p": BELIEVER}, "2021-01-20", "holds(p, UZ)"),
    ("born in Aktobe: Kazakh", SOLDIER, "2024-07-15", "holds(p, KZ)"),
    ("not Russian by birth", SOLDIER, "2024-07-15", "not holds(p, RU)"),
    ("and not stateless", SOLDIER, "2024-07-15", "not stateless(p)"),
    ("unfit, and bound to register", {"p": UNREGISTERED | {"fitness": "unfit"}}, "2025-06-09", UNREGISTERED_GROUND),
    ("lives in Tajikistan", {"p": UNREGISTERED | {"residence": "TJ"}}, "2025-06-10", "holds(p, RU)"),
    (
        "a soldier when he became a citizen",
        {"p": UNREGISTERED | {"events": [HAS_A_CONTRACT, lost("2025-06-10")]}},
        "2025-06-10",
        "holds(p, RU)",
    ),
    ("a private of 67", {"p": UNREGISTERED | {"born": "1958", "rank": "soldier"}}, "2025-06-10", "holds(p, RU)"),
    ("found a threat", HEAD, "2025-07-20", "not holds(p, RU)"),
    ("the wife, admitted by herself", HEAD, "2025-07-20", "holds(wife, RU)"),
    ("the son, admitted with him", HEAD, "2025-07-20", "holds(son, RU)"),
    ("one after the other", {"p": TWICE}, "2024-05-31", "not stateless(p)"),
    ("nothing left", {"p": TWICE}, "2024-06-01", "stateless(p)"),
    ("Kazakhstan may be asked again", {"p": TWICE}, "2024-06-01", "not forbidden(p, kz.citizenship-1991.17-1-11)"),
    ("a controlled person", {"p": TWICE}, "2025-02-05", "exposed(p, ru.aliens-2002.register)"),
    ("not the day before", {"p": TWICE}, "2025-02-04", "not exposed(p, ru.aliens-2002.register)"),
    ("of two stateless parents", OF_NOBODY, "2020-06-01", "holds(p, RU)"),
    ("of two Uzbeks", OF_UZBEKS, "2020-06-01", "not holds(p, RU)"),
    ("born in Iraq: no other nationality", FROM_IRAQ, "2018-01-01", "holds(p, RU)"),
    ("not Tajik without agreement", FROM_IRAQ, "2018-01-01", "not holds(p, TJ)"),
    ("a father at home makes her Tajik", FROM_HOME, "2018-01-01", "holds(p, TJ)"),
    ("and not Russian", FROM_HOME, "2018-01-01", "not holds(p, RU)"),
    ("a Kazakh for Ukraine, in Russia", {"p": VOLUNTEER}, "2023-06-28", HIRED),
    ("settled in Ukraine", {"p": VOLUNTEER | {"residence": "UA"}}, "2023-06-28", f"not {HIRED}"),
    ("at home", {"p": VOLUNTEER}, "2023-06-28", "exposed(p, kz.criminal-code-2014.172)"),
    ("a Tajik for Ukraine", {"p": for_ukraine("TJ", residence="TJ")}, "2022-09-01", TAJIK_HIRED),
    ("the day before", {"p": for_ukraine("TJ", residence="TJ")}, "2022-08-31", f"not {TAJIK_HIRED}"),
    ("a citizen goes over", {"p": WENT_OVER}, "2024-06-01", "exposed(p, ru.criminal-code-1996.275-2023)"),
    ("is no mercenary", {"p": WENT_OVER}, "2024-06-01", f"not {HIRED}"),
    ("and then the citizenship", {"p": WENT_OVER}, "2025-05-05", CONVICTION),
]


@pytest.mark.parametrize(("title", "people", "on", "conclusion"), CASES)
def test_what_was_decided(title: str, people: Family, on: str, conclusion: str) -> None:
    family = family_from({"denizen": 1, "told": "2026-10-01", "account": "complete", "people": people})
    history = run(norms_of(load(family.states), Scenario()), family)
    asked = read_conclusion(conclusion)
    assert truth_of(history, asked, day(on)) is asked.expected


#: S.S. and B.Z. v Russia, 11 June 2019 (35332/17): a Tajik to be removed, who never had been Russian.
TO_BE_REMOVED = told(
    "1985",
    {"TJ": "birth", "RU": "never"},
    {"is to be removed": "RU", "on": "2019-03-01", "to": "TJ", "as": "expulsion", "torture": True},
    {"exhausts remedies": "RU", "on": "2019-09-10"},
    residence="RU",
)


@pytest.mark.parametrize(
    ("on", "conclusion"),
    [
        ("2020-03-10", "may(p, intl.echr-1950.35-six-months)"),
        ("2020-03-11", "not may(p, intl.echr-1950.35-six-months)"),
        ("2019-09-09", "not may(p, intl.echr-1950.35-six-months)"),
    ],
)
def test_the_court_was_open_to_those_who_never_were_russian(on: str, conclusion: str) -> None:
    test_what_was_decided("", {"p": TO_BE_REMOVED}, on, conclusion)
