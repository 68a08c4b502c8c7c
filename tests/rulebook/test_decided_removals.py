"""Decided cases on removal, refuge, exit and conscience, against these and other States: which treaty binds on the day.

The facts are those of judgments, views and reports; what no report gives is made up, as far as it does not matter.
"""

from functools import cache
from typing import Any

import pytest

from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario
from denizen.language.dates import day
from denizen.language.truth import FALSE
from denizen.rulebook.registry import Rulebook, load
from denizen.studies.assess import assess

Told = dict[str, Any]
Family = dict[str, Told]

BOUND, ARGUED, ABSENT = "binding", "argument only", ""

ONLY = {"others": "none"}
KAZAKH = {"KZ": {"by": "initial", "on": "1992-03-01"}}
UZBEK = {"UZ": {"by": "initial", "on": "1992-07-28"}}
RUSSIAN = {"RU": {"by": "initial", "on": "1992-02-06"}}
LIVES_IN_RUSSIA = {"born": "1976", "nationalities": RUSSIAN | ONLY, "residence": "RU"}


@cache
def law(states: tuple[str, ...]) -> Rulebook:
    return load(states)


def told(nationalities: Told, *events: Told, **more: Any) -> Told:
    return {"born": "1975-05-05", "sex": "male", "nationalities": nationalities | ONLY, "events": list(events)} | more


def sent(nationalities: Told, by: str, to: str, on: str, how: str = "extradition", **more: Any) -> Told:
    """A foreigner whom a State decides to send to a danger of torture and persecution."""
    act = {"is to be removed": by, "on": on, "to": to, "as": how, "torture": True, "persecution": True}
    return told(nationalities | {by: "never"}, act, residence=by, stay="none", **more)


def forces(people: Family, on: str, who: str = "p") -> dict[str, str]:
    """What can be held against a State, with the force of the treaty."""
    family = family_from({"denizen": 1, "told": "2026-10-01", "account": "complete", "people": people})
    found = assess(law(family.states), family, Scenario(), day(on)).people[who].findings
    return {item.norm.id.removeprefix("intl."): item.condition for item, _ in found if item.value is not FALSE}


TORTURE, TORTURE_NOW, COVENANT_NOW = "cat-1984.3", "cat-1984.22-interim", "iccpr-op1-1966.interim"

REMOVALS: list[tuple[str, Told, str, dict[str, str]]] = [
    (
        "Mamatkulov and Askarov v Turkey, 4 February 2005 (46827/99)",
        sent(UZBEK, "TR", "UZ", "1999-03-27"),
        "1999-03-27",
        {"echr-1950.3": BOUND, TORTURE: BOUND, TORTURE_NOW: BOUND, "iccpr-1966.7": ARGUED, COVENANT_NOW: ABSENT},
    ),
    (
        "Kunshugarov v Turkiye, 14 January 2025 (60811/15)",
        sent(KAZAKH, "TR", "KZ", "2018-09-01"),
        "2018-09-01",
        {"echr-1950.3": BOUND, TORTURE: BOUND, "iccpr-1966.7": BOUND, COVENANT_NOW: BOUND},
    ),
    (
        "Soldatenko v Ukraine, 23 October 2008 (2440/07)",
        sent({"TM": "unknown"}, "UA", "TM", "2007-01-19"),
        "2007-01-19",
        {"echr-1950.3": BOUND, TORTURE: BOUND, "iccpr-1966.7": BOUND, TORTURE_NOW: BOUND},
    ),
    (
        "Baysakov and others v Ukraine, 18 February 2010 (54131/08): refugees from Kazakhstan",
        sent(KAZAKH, "UA", "KZ", "2008-11-14"),
        "2008-11-14",
        {"echr-1950.3": BOUND, "refugee-1951.33": BOUND},
    ),
    (
        "Garayev v Azerbaijan, 10 June 2010 (53688/08)",
        sent(UZBEK, "AZ", "UZ", "2008-11-14"),
        "2008-11-14",
        {"echr-1950.3": BOUND, TORTURE: BOUND, "iccpr-1966.7": BOUND},
    ),
    (
        "Kalinichenko v Morocco, Committee against Torture (428/2010)",
        sent(RUSSIAN, "MA", "RU", "2011-05-14"),
        "2011-05-14",
        {TORTURE: BOUND, TORTURE_NOW: BOUND, "echr-1950.3": ABSENT},
    ),
    (
        "Valetov v Kazakhstan, Human Rights Committee, 17 March 2014 (2104/2011)",
        sent(RUSSIAN, "KZ", "KG", "2011-08-23"),
        "2011-08-23",
        {"iccpr-1966.7": BOUND, COVENANT_NOW: BOUND, TORTURE: BOUND, TORTURE_NOW: BOUND},
    ),
    (
        "the same, the day before the Protocol bound Kazakhstan",
        sent(RUSSIAN, "KZ", "KG", "2009-09-29"),
        "2009-09-29",
        {"iccpr-1966.7": BOUND, COVENANT_NOW: ABSENT},
    ),
    (
        "Abdussamatov and others v Kazakhstan, Committee against Torture, 1 June 2012 (444/2010)",
        sent(UZBEK, "KZ", "UZ", "2011-06-09"),
        "2011-06-09",
        {TORTURE: BOUND, TORTURE_NOW: BOUND, "refugee-1951.33": BOUND},
    ),
    (
        "the same, the day before Kazakhstan's declaration",
        sent(UZBEK, "KZ", "UZ", "2008-02-20"),
        "2008-02-20",
        {TORTURE: BOUND, TORTURE_NOW: ABSENT},
    ),
    (
        "expelled from Kyrgyzstan to Russia, May 2023",
        sent(RUSSIAN, "KG", "RU", "2023-05-26", "expulsion"),
        "2023-05-26",
        {TORTURE: BOUND, TORTURE_NOW: ABSENT, COVENANT_NOW: BOUND, "refugee-1951.33": BOUND, "echr-1950.3": ABSENT},
    ),
    (
        "sent from Germany to Tajikistan, January 2023",
        sent({"TJ": "birth"}, "DE", "TJ", "2023-01-18", "expulsion"),
        "2023-01-18",
        {"echr-1950.3": BOUND, TORTURE: BOUND, TORTURE_NOW: BOUND, COVENANT_NOW: BOUND, "echr-p7-1984.1": ABSENT},
    ),
]


@pytest.mark.parametrize(("title", "person", "on", "expected"), REMOVALS, ids=[case[0] for case in REMOVALS])
def test_what_binds_the_state_that_sends_away(title: str, person: Told, on: str, expected: dict[str, str]) -> None:
    found = forces({"p": person}, on)
    assert {norm: found.get(norm, ABSENT) for norm in expected} == expected


#: Slivenko v Latvia, 9 October 2003 (48321/99): wife of a Russian officer, in Latvia since she was one month old.
OFFICERS_WIFE = told(
    {"RU": {"by": "recognition", "on": "2001"}, "LV": "never"},
    {"is to be removed": "LV", "on": "1999-07-11", "to": "RU", "as": "expulsion"},
    residence="LV",
)
#: Kaftailova v Latvia, 22 June 2006 (59643/00): no nationality, a daughter in Riga; the first order is of January 1995.
MOTHER_IN_RIGA = told(
    {"LV": "never", "GE": "never", "RU": "never"},
    {"is to be removed": "LV", "on": "1995-01-09", "to": "GE", "as": "expulsion"},
    born="1958",
    residence="GE",
)
#: Zakayev and Safanova v Russia, 11 February 2010 (11870/03).
HUSBAND_FROM_KAZAKHSTAN = told(
    KAZAKH | {"RU": "never"},
    {"is to be removed": "RU", "on": "2003-01-15", "to": "KZ", "as": "expulsion"},
    residence="KZ",
    spouse={"id": "wife", "from": "1996-05-05"},
)
#: Ilyasov v Kazakhstan, Human Rights Committee, 23 July 2014 (2009/2010).
HUSBAND_FROM_RUSSIA = told(
    RUSSIAN | {"KZ": "never"},
    {"is to be removed": "KZ", "on": "2008-08-24", "to": "RU", "as": "return"},
    {"exhausts remedies": "KZ", "on": "2010-03-01"},
    residence="KZ",
    stay="permanent permit",
    spouse={"id": "wife", "from": "2003-05-05"},
)
DAUGHTER = {"born": "1984-06-01", "residence": "LV", "parents": ["p"]}


def ordered(person: Told, on: str) -> Told:
    return person | {"events": [person["events"][0] | {"on": on}]}


FAMILIES: list[tuple[str, Family, str, str, str]] = [
    ("settled in Latvia", {"p": OFFICERS_WIFE}, "1999-07-11", "echr-1950.8-removal-others", BOUND),
    ("before Latvia joined", {"p": MOTHER_IN_RIGA, "d": DAUGHTER}, "1995-01-09", "echr-1950.8-removal-others", ARGUED),
    (
        "a daughter in Latvia",
        {"p": ordered(MOTHER_IN_RIGA, "1999-05-05"), "d": DAUGHTER},
        "1999-05-05",
        "echr-1950.8-removal-others",
        BOUND,
    ),
    ("the Covenant says so too", {"p": MOTHER_IN_RIGA, "d": DAUGHTER}, "1995-01-09", "iccpr-1966.17", BOUND),
    (
        "stateless, before the Convention of 1954",
        {"p": ordered(MOTHER_IN_RIGA, "1999-05-05")},
        "1999-05-05",
        "convention-1954.31",
        ARGUED,
    ),
    (
        "stateless, after it",
        {"p": ordered(MOTHER_IN_RIGA, "2000-05-05")},
        "2000-05-05",
        "convention-1954.31",
        BOUND,
    ),
    (
        "a wife in Russia",
        {"p": HUSBAND_FROM_KAZAKHSTAN, "wife": LIVES_IN_RUSSIA},
        "2003-01-15",
        "echr-1950.8-removal",
        BOUND,
    ),
    (
        "a wife in Kazakhstan",
        {"p": HUSBAND_FROM_RUSSIA, "wife": LIVES_IN_RUSSIA | {"residence": "KZ"}},
        "2008-08-24",
        "iccpr-1966.17",
        BOUND,
    ),
    ("with a residence permit", {"p": HUSBAND_FROM_RUSSIA | {"spouse": []}}, "2008-08-24", "iccpr-1966.13", BOUND),
    (
        "he may complain",
        {"p": HUSBAND_FROM_RUSSIA | {"spouse": []}},
        "2010-03-01",
        "iccpr-op1-1966.complaint",
        BOUND,
    ),
]


@pytest.mark.parametrize(("title", "people", "on", "norm", "force"), FAMILIES, ids=[case[0] for case in FAMILIES])
def test_those_who_leave_somebody_behind(title: str, people: Family, on: str, norm: str, force: str) -> None:
    assert forces(people, on).get(norm, ABSENT) == force


def resident(state: str, on: str) -> Told:
    """A Kazakh with a residence permit whom the State expels."""
    act = {"is to be removed": state, "on": on, "to": "KZ", "as": "expulsion"}
    return told(KAZAKH | {state: "never"}, act, residence=state, stay="permanent permit")


def objector(state: str, on: str) -> Told:
    return told({state: "birth"}, {"objects on conscience": state, "on": on, "alternative": False})


def kept(state: str, on: str) -> Told:
    return told({state: "birth"}, {"is kept from leaving": state, "on": on}, {"exhausts remedies": state, "on": on})


#: Ukraine ended the citizenship of a former president of Georgia, who had no other.
FORMER_PRESIDENT = told(
    {"UA": {"by": "naturalisation", "on": "2015-05-29"}, "GE": "never"},
    {"decides": "UA", "on": "2017-07-26", "about": "loss"},
)
BY_FRAUD = FORMER_PRESIDENT | {"events": [{"misrepresents": "UA", "on": "2015-05-01"}, *FORMER_PRESIDENT["events"]]}
#: A skater born in Moscow, Lithuanian since 1993, whose citizenship the President ended.
SKATER = told(
    {"RU": "birth", "LT": {"by": "naturalisation", "on": "1993"}},
    {"decides": "LT", "on": "2023-09-15", "about": "loss"},
)

SINGLE: list[tuple[str, Told, str, str, str]] = [
    ("expelled by Ukraine", resident("UA", "2015-05-05"), "2015-05-05", "echr-p7-1984.1", BOUND),
    ("expelled by Turkey in 2015", resident("TR", "2015-05-05"), "2015-05-05", "echr-p7-1984.1", ARGUED),
    ("expelled by Turkey in 2017", resident("TR", "2017-05-05"), "2017-05-05", "echr-p7-1984.1", BOUND),
    ("Stetsov v Ukraine, 5170/15", kept("UA", "2014-07-14"), "2014-07-14", "echr-p4-1963.2-2", BOUND),
    ("Orazova v Turkmenistan, 1883/2009", kept("TM", "2009-02-01"), "2009-02-01", "iccpr-1966.12-2", BOUND),
    ("she may complain", kept("TM", "2009-02-01"), "2009-02-01", "iccpr-op1-1966.complaint", BOUND),
    ("Belarus before it left", kept("BY", "2023-02-07"), "2023-02-07", "iccpr-op1-1966.complaint", BOUND),
    ("Belarus after", kept("BY", "2023-02-08"), "2023-02-08", "iccpr-op1-1966.complaint", ABSENT),
    ("Abdullayev v Turkmenistan, 2218/2012", objector("TM", "2011-07-05"), "2011-07-05", "iccpr-1966.18", BOUND),
    ("before Turkmenistan joined", objector("TM", "1997-07-31"), "1997-07-31", "iccpr-1966.18", ARGUED),
    ("Teliatnikov v Lithuania, 51914/19", objector("LT", "2015-05-05"), "2015-05-05", "echr-1950.9", BOUND),
    ("Mammadov v Azerbaijan, 14604/08", objector("AZ", "2006-04-28"), "2006-04-28", "echr-1950.9", BOUND),
    ("made stateless by Ukraine", FORMER_PRESIDENT, "2017-07-26", "ecn-1997.7-3-parties", BOUND),
    ("for fraud", BY_FRAUD, "2017-07-26", "ecn-1997.7-3-parties", ABSENT),
    ("the Convention of 1961", FORMER_PRESIDENT, "2017-07-26", "convention-1961.8-1-neighbours", BOUND),
    ("which excepts fraud", BY_FRAUD, "2017-07-26", "convention-1961.8-1-neighbours", ABSENT),
    ("Russian as well", SKATER, "2023-09-15", "convention-1961.8-1-neighbours", ABSENT),
    ("private life", SKATER, "2023-09-15", "echr-1950.8-others", BOUND),
]


@pytest.mark.parametrize(("title", "person", "on", "norm", "force"), SINGLE, ids=[case[0] for case in SINGLE])
def test_residents_travellers_and_objectors(title: str, person: Told, on: str, norm: str, force: str) -> None:
    assert forces({"p": person}, on).get(norm, ABSENT) == force
