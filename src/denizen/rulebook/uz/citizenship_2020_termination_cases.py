"""Worked cases of the citizenship law of Uzbekistan of 2020."""

from typing import Any

from denizen.language.enacting import no, unknown, yes

ACQUISITION = "uz.citizenship-2020.25-acquisition"

CITIZEN: dict[str, Any] = {"sex": "male", "born": "1991-08-20", "nationalities": {"UZ": "birth"}}

PERHAPS = CITIZEN | {"nationalities": {"UZ": "unknown"}}


def naturalised(on: str, *events: dict[str, Any], title: str = "naturalisation") -> dict[str, Any]:
    """A citizen by birth who became Russian, and what happened besides."""
    return CITIZEN | {
        "nationalities": {"UZ": "birth", "RU": {"by": title, "on": on}, "others": "none"},
        "events": list(events),
    }


def decree(on: str, ground: str = ACQUISITION, about: str = "loss") -> dict[str, Any]:
    return {"decides": "UZ", "on": on, "about": about, "ground": ground}


RUSSIAN = naturalised("2023-03-12")

DECREED = naturalised("2023-03-12", decree("2023-07-20"))

DUTIES_OF_A_DUAL = [
    no(
        "the day before naturalisation in Russia",
        on="2023-03-11",
        p=RUSSIAN
        | {"nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2023-03-12"}, "others": "none"}},
    ),
    yes("naturalised in Russia", on="2023-03-12", p=RUSSIAN, also=["holds(p, UZ)"]),
    yes(
        "naturalised in 1999, lives in Uzbekistan",
        on="2020-09-15",
        p=naturalised("1999-05-01") | {"born": "1970-01-01"},
    ),
    no("the law of 1992 still stood", on="2020-09-14", p=naturalised("1999-05-01") | {"born": "1970-01-01"}),
    no("from the decree on", on="2023-07-21", p=DECREED),
    unknown("other nationalities not asked about", on="2023-03-12", p=CITIZEN),
]


def serving(on: str, form: str = "contract", body: str = "army") -> dict[str, Any]:
    return CITIZEN | {"events": [{"enters service": "RU", "on": on, "form": form, "body": body}]}


SERVES_ABROAD = [
    no("the day before the contract", on="2023-07-31", p=serving("2023-08-01")),
    no("entered on the day before the law", on="2021-01-01", p=serving("2020-09-14")),
    yes("entered on its first day", on="2021-01-01", p=serving("2020-09-15")),
    yes("a contract with the Russian army", on="2023-08-01", p=serving("2023-08-01"), also=["holds(p, UZ)"]),
    yes("the security service of another State", on="2023-08-01", p=serving("2023-08-01", body="security")),
    yes("the police of another State", on="2023-08-01", p=serving("2023-08-01", body="police")),
    no("a private company is not a State", on="2023-08-01", p=serving("2023-08-01", "private company")),
    yes("called up in Russia", on="2025-04-15", p=serving("2025-04-15", "conscript")),
    no("called up in Russia", on="2025-04-15", p=serving("2025-04-15", "conscript"), reading="voluntary entry"),
    no(
        "citizenship ended before",
        on="2023-08-01",
        p=naturalised("2023-03-12", decree("2023-07-20"), *serving("2023-08-01")["events"]),
    ),
    unknown("citizenship uncertain", on="2023-08-01", p=PERHAPS | {"events": serving("2023-08-01")["events"]}),
]


SIGNS = {"signs contract": "RU", "on": "2023-08-01", "with": "army"}
SIGNED = CITIZEN | {"events": [SIGNS]}
ENTERS = {"enters service": "RU", "on": "2023-08-03", "form": "contract", "body": "army"}
SIGNS_WITH_AN_ARMY = [
    no("the day before", on="2023-07-31", p=SIGNED),
    yes("signs with the Russian army", on="2023-08-01", p=SIGNED, also=["holds(p, UZ)"]),
    yes("the day before he enters service", on="2023-08-02", p=CITIZEN | {"events": [SIGNS, ENTERS]}),
    no("the service is told, the rule on it decides", on="2023-08-03", p=CITIZEN | {"events": [SIGNS, ENTERS]}),
    no("with a private company", on="2023-08-01", p=CITIZEN | {"events": [SIGNS | {"with": "private company"}]}),
    no("signed on the day before the law", on="2021-01-01", p=CITIZEN | {"events": [SIGNS | {"on": "2020-09-14"}]}),
    yes("signed on its first day", on="2021-01-01", p=CITIZEN | {"events": [SIGNS | {"on": "2020-09-15"}]}),
    unknown("citizenship uncertain", on="2023-08-01", p=PERHAPS | {"events": [SIGNS]}),
]


def official(on: str) -> dict[str, Any]:
    return CITIZEN | {"events": [{"enters service": "RU", "on": on, "body": "administration"}]}


OFFICE_ABROAD = [
    no("the day before", on="2023-07-31", p=official("2023-08-01")),
    yes("a ministry", on="2023-08-01", p=official("2023-08-01"), also=["holds(p, UZ)"]),
    no("the army", on="2023-08-01", p=serving("2023-08-01")),
    no("entered on the day before the law", on="2021-01-01", p=official("2020-09-14")),
    yes("entered on its first day", on="2021-01-01", p=official("2020-09-15")),
    unknown(
        "citizenship uncertain",
        on="2023-08-01",
        p=PERHAPS | {"events": official("2023-08-01")["events"]},
    ),
]


def moved(on: str, **facts: Any) -> dict[str, Any]:
    """Permanently in Russia since a day, off the register and without an excuse, unless facts say otherwise."""
    register = {"residence": "RU", "consular_register": False, "consular_excuse": False}
    return CITIZEN | register | {"events": [{"moves abroad": "UZ", "on": on}]} | facts


REGISTER_DECREE = decree("2025-11-01", "uz.citizenship-2020.25-register")
OFF_THE_REGISTER = [
    no("the day before seven years", on="2025-10-09", p=moved("2018-10-10")),
    yes("seven years", on="2025-10-10", p=moved("2018-10-10"), also=["holds(p, UZ)"]),
    no(
        "seven years, but not under the law",
        on="2027-09-14",
        p=moved("2018-10-10"),
        reading="years under the law count",
    ),
    yes("seven years under the law", on="2027-09-15", p=moved("2018-10-10"), reading="years under the law count"),
    yes("left in 2013", on="2020-09-15", p=moved("2013-09-01")),
    no("the day before the law", on="2020-09-14", p=moved("2013-09-01")),
    no("three years were complete in time", on="2024-09-14", p=moved("2017-09-14"), reading="old cases are closed"),
    yes("three years were not", on="2024-09-15", p=moved("2017-09-15"), reading="old cases are closed"),
    no(
        "on the register since 2020",
        on="2025-10-10",
        p=moved(
            "2018-10-10",
            consular_register=[{"value": False, "until": "2020-01-10"}, {"value": True, "from": "2020-01-10"}],
        ),
    ),
    no(
        "a decree; reasons not told",
        on="2025-11-02",
        p=moved("2018-10-10", consular_excuse="unknown")
        | {"events": [{"moves abroad": "UZ", "on": "2018-10-10"}, REGISTER_DECREE]},
        also=["not holds(p, UZ)"],
    ),
    no("a valid reason", on="2025-10-10", p=moved("2018-10-10", consular_excuse=True)),
    no("lives in Uzbekistan again", on="2025-10-10", p=moved("1998-10-10", residence="UZ") | {"born": "1970-01-01"}),
    unknown("register not asked about", on="2025-10-10", p=moved("2018-10-10", consular_register="unknown")),
]

FORGED: dict[str, Any] = {
    "born": "1970-01-01",
    "nationalities": {"UZ": {"by": "naturalisation", "on": "2022-02-01"}},
    "events": [{"misrepresents": "UZ", "on": "2022-02-01"}],
}

FORGED_2005 = FORGED | {
    "nationalities": {"UZ": {"by": "naturalisation", "on": "2005-02-01"}},
    "events": [{"misrepresents": "UZ", "on": "2005-02-01"}],
}

FALSE_PAPERS = [
    no("the day before the admission", on="2022-01-31", p=FORGED),
    no("admitted in 2005, the day before the law", on="2020-09-14", p=FORGED_2005),
    yes("admitted in 2005, its first day", on="2020-09-15", p=FORGED_2005),
    yes("admitted on forged papers", on="2022-02-01", p=FORGED, also=["holds(p, UZ)"]),
    no("a citizen by birth", on="2023-01-01", p=CITIZEN),
    unknown(
        "the papers are in doubt",
        on="2023-01-01",
        p=FORGED | {"events": [{"misrepresents": "UZ", "on": "2022-02-01", "happened": "unknown"}]},
    ),
]

SENTENCE = {"is convicted": "UZ", "on": "2024-12-04", "article": "154(1)"}

ASSESSED = "assessment of the executive"


def fought(on: str, *events: dict[str, Any]) -> dict[str, Any]:
    return CITIZEN | {"events": [{"fights": "RU", "on": on, "in": "UA", "form": "contract"}, *events]}


OLD_SENTENCE = SENTENCE | {"on": "2018-12-04"}

HARM = [
    no("convicted in 2018, the day before the law", on="2020-09-14", p=CITIZEN | {"events": [OLD_SENTENCE]}),
    yes("convicted in 2018, its first day", on="2020-09-15", p=CITIZEN | {"events": [OLD_SENTENCE]}),
    no("convicted too early", on="2021-01-01", p=CITIZEN | {"events": [SENTENCE | {"on": "2015-08-10"}]}),
    yes("convicted in time", on="2021-01-01", p=CITIZEN | {"events": [SENTENCE | {"on": "2015-08-11"}]}),
    no("fought, not convicted", on="2024-12-03", p=fought("2023-09-01", SENTENCE)),
    yes("convicted", on="2024-12-04", p=fought("2023-09-01", SENTENCE), also=["holds(p, UZ)"]),
    yes("fought", on="2023-09-01", p=fought("2023-09-01"), reading=ASSESSED),
    no("fought too early", on="2021-01-01", p=fought("2015-08-10"), reading=ASSESSED),
    yes("fought in time", on="2021-01-01", p=fought("2015-08-11"), reading=ASSESSED),
    no("served too early", on="2021-01-01", p=serving("2015-08-10"), reading=ASSESSED),
    yes("served in time", on="2021-01-01", p=serving("2015-08-11"), reading=ASSESSED),
    no(
        "fought in Syria in 2013",
        on="2024-01-01",
        p=CITIZEN | {"events": [{"fights": "SY", "on": "2013-05-01"}]},
        reading=ASSESSED,
    ),
    unknown("sentence perhaps final", on="2024-12-04", p=CITIZEN | {"events": [SENTENCE | {"happened": "unknown"}]}),
]

ANOTHER_NATIONALITY = [
    no("the day before", on="2023-03-11", p=RUSSIAN),
    yes("naturalised in Russia: a ground, no loss", on="2023-03-12", p=RUSSIAN, also=["holds(p, UZ)"]),
    no("Russian on 23 September 2016", on="2024-01-01", p=naturalised("2016-09-23")),
    yes("Russian on 24 September 2016", on="2024-01-01", p=naturalised("2016-09-24")),
    no("Russian since 1999", on="2024-01-01", p=naturalised("1999-05-01")),
    no("older acquisition, the day before the law", on="2020-09-14", p=naturalised("2018-05-01")),
    yes("older acquisition, the first day of the law", on="2020-09-15", p=naturalised("2018-05-01")),
    no("Russian through a parent", on="2024-01-01", p=naturalised("2018-05-01", title="parent")),
    yes("the day before the decree", on="2023-07-19", p=DECREED),
    no("after the decree", on="2023-07-21", p=DECREED, also=["not holds(p, UZ)", "holds(p, RU)"]),
    unknown("Russian at some time in 2016", on="2024-01-01", p=naturalised("2016")),
]


NO_TRANSITION = "without transition"


def dual_by_birth(born: str, **more: Any) -> dict[str, Any]:
    return {"born": born, "nationalities": {"UZ": "birth", "RU": "birth"}} | more


TURNS_21 = [
    no("21 for years, the day before the law", on="2020-09-14", p=dual_by_birth("1990-01-01"), reading=NO_TRANSITION),
    yes("21 for years, its first day", on="2020-09-15", p=dual_by_birth("1990-01-01"), reading=NO_TRANSITION),
    no("the day before the law", on="2020-09-14", p=dual_by_birth("1999-09-15")),
    yes("21 on its first day", on="2020-09-15", p=dual_by_birth("1999-09-15")),
    no("the day before 21", on="2027-01-31", p=dual_by_birth("2006-02-01")),
    yes("21 that day", on="2027-02-01", p=dual_by_birth("2006-02-01"), also=["holds(p, UZ)"]),
    no("the last day to give it up", on="2026-09-15", p=dual_by_birth("2005-09-16")),
    yes("21 the day after", on="2026-09-16", p=dual_by_birth("2005-09-16")),
    no("21 on the day before the law", on="2021-01-01", p=dual_by_birth("1999-09-14")),
    yes("21 on the day before the law", on="2021-01-01", p=dual_by_birth("1999-09-14"), reading="without transition"),
    yes(
        "Kazakh by birth",
        on="2027-02-01",
        p=dual_by_birth("2006-02-01") | {"nationalities": {"UZ": "birth", "KZ": "birth"}},
    ),
    yes("21 on the first day of the law", on="2021-01-01", p=dual_by_birth("1999-09-15")),
    unknown(
        "origin of the Russian nationality not told",
        on="2027-02-01",
        p={
            "born": "2006-02-01",
            "nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2020-01-01"}},
        },
    ),
]

HUSBAND = DECREED

WIFE: dict[str, Any] = {
    "born": "1993-02-02",
    "nationalities": {"UZ": "birth"},
    "spouse": {"id": "p", "from": "2015-06-01"},
}


def forged(on: str, ground: str) -> dict[str, Any]:
    """Admitted on forged papers in 2005, declared to have lost citizenship around the change of law."""
    return FORGED_2005 | {"events": [*FORGED_2005["events"], decree(on, ground)]}


FAMILY = [
    no(
        "a decree under the law of 1992",
        on="2020-09-14",
        p=forged("2020-09-14", "uz.citizenship-1992.21-fraud"),
        wife=WIFE,
        bearer="wife",
        also=["not holds(p, UZ)"],
    ),
    yes(
        "a decree on the first day of the law",
        on="2020-09-15",
        p=forged("2020-09-15", "uz.citizenship-2020.25-fraud"),
        wife=WIFE,
        bearer="wife",
    ),
    no("the day before the decree", on="2023-07-19", p=HUSBAND, wife=WIFE, bearer="wife"),
    yes("the wife", on="2023-07-20", p=HUSBAND, wife=WIFE, bearer="wife", also=["holds(wife, UZ)"]),
    yes(
        "a child",
        on="2023-07-20",
        p=HUSBAND,
        child={"born": "2016-03-01", "parents": ["p"], "nationalities": {"UZ": "birth"}},
        bearer="child",
        also=["holds(child, UZ)"],
    ),
    no(
        "a wife who is not a citizen",
        on="2023-07-20",
        p=HUSBAND,
        wife=WIFE | {"nationalities": {"UZ": "never"}},
        bearer="wife",
    ),
    unknown(
        "her citizenship uncertain",
        on="2023-07-20",
        p=HUSBAND,
        wife=WIFE | {"nationalities": {"UZ": "unknown"}},
        bearer="wife",
    ),
]

UNTIL_THE_DECREE = [
    no("no ground", on="2023-03-11", p=RUSSIAN),
    yes("a ground and no decree", on="2023-03-12", p=RUSSIAN, also=["holds(p, UZ)"]),
    yes("the day before the decree", on="2023-07-19", p=DECREED, also=["holds(p, UZ)"]),
    no("after the decree", on="2023-07-21", p=DECREED, also=["not holds(p, UZ)"]),
    no("older acquisition, the day before the law", on="2020-09-14", p=naturalised("2018-05-01")),
    yes("older acquisition, the first day of the law", on="2020-09-15", p=naturalised("2018-05-01")),
    unknown("Russian at some time in 2016", on="2024-01-01", p=naturalised("2016")),
]
