"""Cases that courts and authorities of Tajikistan and Uzbekistan decided, or that are well documented.

Each is told as somebody would who has read the report and not the law. The published judgments: European Court of Human
Rights, 17 July 2014, No 44260/13; Andijan city court, 4 December 2024; Bekabad district court, August
2025; Military Court of Dushanbe, 2 April 2020. The others stand in the press and in reports on statelessness.
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

UZBEK: Told = {"sex": "male", "birthplace": "UZ", "residence": "UZ", "nationalities": {"UZ": "birth", "others": "none"}}
TAJIK: Told = {"sex": "male", "birthplace": "TJ", "residence": "TJ", "nationalities": {"TJ": "birth", "others": "none"}}

SIGNED_AND_FOUGHT: Told = UZBEK | {
    "born": "1985-05-05",
    "events": [
        {"signs contract": "RU", "on": "2023-06", "with": "army"},
        {"fights": "RU", "on": "2023-07", "in": "UA"},
        {"returns": "UZ", "on": "2023-12"},
    ],
}
UNDER_CONTRACT: Told = UZBEK | {
    "born": "1986-05-05",
    "events": [
        {"enters service": "RU", "on": "2025-02-22", "form": "contract", "body": "army"},
        {"fights": "RU", "on": "2025-03", "in": "UA", "form": "contract"},
    ],
}
RUSSIAN_CITIZEN: Told = UNDER_CONTRACT | {
    "nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2022-05-05"}, "others": "none"}
}
REPAIRS_VEHICLES: Told = UZBEK | {
    "born": "1970-05-05",
    "events": [{"signs contract": "RU", "on": "2024-02-01", "with": "army"}],
}
PRIVATE_COMPANY: Told = UZBEK | {
    "born": "1990-05-05",
    "events": [{"signs contract": "RU", "on": "2023-03-01", "with": "private company"}],
}
RECRUITER: Told = UZBEK | {
    "born": "1986-05-05",
    "events": [{"recruits others": "RU", "on": "2024-07-01", "as": "armed forces"}],
}
FOR_UKRAINE: Told = UZBEK | {
    "born": "1990-05-05",
    "events": [{"fights": "UA", "on": "2023-05-01", "in": "UA", "form": "contract"}],
}
MARRIED_IN_KYRGYZSTAN: Told = {
    "sex": "female",
    "born": "1981",
    "birthplace": "UZ",
    "residence": [{"value": "UZ", "until": "2002-02-01"}, {"value": "KG", "from": "2002-02-01"}],
    "nationalities": {"UZ": "birth", "KG": "never", "others": "none"},
    "consular_register": False,
    "consular_excuse": False,
    "events": [{"moves abroad": "UZ", "on": "2002-02-01"}],
}
BORN_IN_TASHKENT_AND_LEFT: Told = {
    "sex": "male",
    "born": "1962",
    "birthplace": "UZ",
    "residence": "RU",
    "nationalities": {"RU": "never", "UZ": "never", "others": "none"},
}
REGISTERED_IN_1998: Told = {
    "sex": "female",
    "born": "1968-05-05",
    "birthplace": "TJ",
    "residence": "UZ",
    "nationalities": {"UZ": "never", "TJ": "never", "others": "none"},
    "events": [
        {"obtains residence right": "UZ", "on": "1998-05-05"},
        {"applies for citizenship": "UZ", "on": "2021-06-20"},
        {"decides": "UZ", "on": "2021-09-01", "about": "admission"},
    ],
}
ADOPTED_ABROAD: Told = {
    "born": "2008-05-05",
    "birthplace": "UZ",
    "nationalities": {"UZ": "birth", "others": "none"},
    "events": [
        {"is adopted": "US", "on": "2012-06-01", "by": "foreigners"},
        {"applies for exit": "UZ", "on": "2013-02-01"},
    ],
}

MOTHER: Told = {
    "sex": "female",
    "born": "1990-05-05",
    "birthplace": "TJ",
    "nationalities": {"TJ": "birth", "others": "none"},
}
FATHER: Told = MOTHER | {"sex": "male"}
BORN_IN_SYRIA: Told = {
    "born": "2017-06-01",
    "birthplace": "SY",
    "parents": ["mother"],
    "nationalities": {"others": "none"},
}
BORN_BEFORE_THE_LAW: Told = BORN_IN_SYRIA | {"born": "2014-02-01", "parents": ["mother", "father"]}
SERVED_IN_RUSSIA: Told = TAJIK | {
    "born": "2001-01-15",
    "nationalities": {"TJ": "birth", "RU": {"by": "parent", "on": "2010-05-05"}, "others": "none"},
    "events": [{"completes service": "RU", "on": "2021-07-01"}],
}
SERVED_AT_HOME: Told = SERVED_IN_RUSSIA | {
    "residence": "RU",
    "events": [{"completes service": "TJ", "on": "2021-07-01"}],
}
OBJECTOR: Told = TAJIK | {
    "born": "1999",
    "events": [
        {"is called up": "TJ", "on": "2019-08-13", "for": "conscription"},
        {"objects on conscience": "TJ", "on": "2019-08-22", "alternative": False},
        {"refuses service": "TJ", "on": "2019-10-06", "for": "conscription"},
    ],
}
EVADER: Told = TAJIK | {
    "born": "2003-05-05",
    "events": [{"evades call-up": "TJ", "on": "2024-04-20", "for": "conscription"}],
}
CAME_BACK: Told = TAJIK | {
    "born": "1993-05-05",
    "nationalities": {"TJ": "birth", "RU": "never", "others": "none"},
    "events": [
        {"fights": "SY", "on": "2015-10-01", "in": "SY"},
        {"stops fighting": "SY", "on": "2016-01-01"},
        {"returns": "TJ", "on": "2016-02-01"},
    ],
}
AMERICAN: Told = TAJIK | {
    "born": "1985-05-05",
    "residence": "US",
    "nationalities": {"TJ": "birth", "US": {"by": "naturalisation", "on": "2018-05-05"}, "others": "none"},
}
WITHOUT_PAPERS: Told = {
    "sex": "female",
    "born": "1976-05-05",
    "birthplace": "UZ",
    "residence": "TJ",
    "stay": "none",
    "soviet_citizen": True,
    "nationalities": {"TJ": "never", "UZ": "never", "others": "none"},
}

MERCENARY = "uz.criminal-code-1994.mercenary"
SIGNING = "uz.criminal-code-1994.mercenary-contract"
REGISTER = "uz.citizenship-1992.21-register-5"

CASES: list[tuple[str, Told, str, str, Truth, str]] = [
    ("the month before he signed", SIGNED_AND_FOUGHT, "2023-05-31", f"exposed(p, {MERCENARY})", FALSE, ""),
    ("signed and fought, Andijan", SIGNED_AND_FOUGHT, "2024-12-03", f"exposed(p, {MERCENARY})", TRUE, ""),
    ("no decree: still a citizen", SIGNED_AND_FOUGHT, "2024-12-03", "holds(p, UZ)", TRUE, ""),
    (
        "came back: below the minimum",
        SIGNED_AND_FOUGHT,
        "2024-12-03",
        "protected(p, uz.criminal-code-1994.57)",
        TRUE,
        "",
    ),
    ("out of fear of deportation, Bekabad", UNDER_CONTRACT, "2025-08-20", f"exposed(p, {MERCENARY})", TRUE, ""),
    ("already Russian", RUSSIAN_CITIZEN, "2025-12-01", f"exposed(p, {MERCENARY})", TRUE, ""),
    (
        "already Russian, as in international law",
        RUSSIAN_CITIZEN,
        "2025-12-01",
        f"exposed(p, {MERCENARY})",
        FALSE,
        f"{MERCENARY}=every tie lacking",
    ),
    ("already Russian: still Uzbek", RUSSIAN_CITIZEN, "2025-12-01", "holds(p, UZ)", TRUE, ""),
    ("repairs vehicles, Namangan", REPAIRS_VEHICLES, "2025-11-01", f"exposed(p, {SIGNING})", TRUE, ""),
    ("a private company, did not fight, Tashkent", PRIVATE_COMPANY, "2024-09-01", f"exposed(p, {SIGNING})", TRUE, ""),
    (
        "sends others, Fergana",
        RECRUITER,
        "2025-04-01",
        "exposed(p, uz.criminal-code-1994.mercenary-recruiting)",
        TRUE,
        "",
    ),
    (
        "on the side of Ukraine",
        FOR_UKRAINE,
        "2023-05-01",
        "exposed(p, uz.criminal-code-1994.mercenary-elsewhere)",
        TRUE,
        "",
    ),
    ("off the register: a citizen by law", MARRIED_IN_KYRGYZSTAN, "2012-02-17", "stateless(p)", FALSE, ""),
    (
        "off the register, as the embassy saw it",
        MARRIED_IN_KYRGYZSTAN,
        "2012-02-17",
        "stateless(p)",
        TRUE,
        f"{REGISTER}=by itself",
    ),
    ("left Tashkent in 1990, European Court", BORN_IN_TASHKENT_AND_LEFT, "2014-07-17", "stateless(p)", TRUE, ""),
    ("registered in 1998, the day before", REGISTERED_IN_1998, "2021-08-31", "stateless(p)", TRUE, ""),
    ("registered in 1998, recognised", REGISTERED_IN_1998, "2021-09-01", "holds(p, UZ)", TRUE, ""),
    ("adopted abroad: a citizen until released", ADOPTED_ABROAD, "2013-02-01", "holds(p, UZ)", TRUE, ""),
    (
        "adopted abroad: may be released",
        ADOPTED_ABROAD,
        "2013-02-01",
        "loses(p, uz.citizenship-1992.adoption-exit)",
        TRUE,
        "",
    ),
    ("born in Syria to a mother alone", BORN_IN_SYRIA, "2023-07-31", "holds(p, TJ)", TRUE, ""),
    ("born in Syria before the law of 2015", BORN_BEFORE_THE_LAW, "2023-07-31", "holds(p, TJ)", TRUE, ""),
    ("not stateless either", BORN_BEFORE_THE_LAW, "2023-07-31", "stateless(p)", FALSE, ""),
    ("served in Russia, lives at home", SERVED_IN_RUSSIA, "2024-04-15", "owes(p, tj.military-2021.draft)", FALSE, ""),
    (
        "served at home, lives in Russia",
        SERVED_AT_HOME,
        "2024-04-15",
        "owes(p, ru.military-duty-1998.22-1-a-30)",
        FALSE,
        "",
    ),
    (
        "refuses on conscience, Dushanbe",
        OBJECTOR,
        "2020-04-01",
        "exposed(p, tj.criminal-code-1998.376-refusal)",
        TRUE,
        "",
    ),
    ("the Covenant is against it", OBJECTOR, "2020-04-01", "argued(p, intl.iccpr-1966.18)", TRUE, ""),
    ("evades call-up, Zafarobod", EVADER, "2024-11-13", "exposed(p, tj.criminal-code-1998.343-1)", TRUE, ""),
    (
        "fought in Syria, the day before he is back",
        CAME_BACK,
        "2016-01-31",
        "exposed(p, tj.criminal-code-1998.401-1)",
        TRUE,
        "",
    ),
    ("came back of his own will", CAME_BACK, "2016-02-01", "exposed(p, tj.criminal-code-1998.401-1)", FALSE, ""),
    (
        "became American in 2018: a ground",
        AMERICAN,
        "2019-01-01",
        "exposed(p, tj.citizenship-2015.other-nationality)",
        TRUE,
        "",
    ),
    ("became American in 2018: no loss", AMERICAN, "2019-01-01", "holds(p, TJ)", TRUE, ""),
    ("without papers, the amnesty", WITHOUT_PAPERS, "2020-06-01", "may(p, tj.amnesty-2019.legalisation)", TRUE, ""),
]


@pytest.mark.parametrize(
    ("told", "on", "asked", "expected", "read"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_what_was_decided(told: Told, on: str, asked: str, expected: Truth, read: str) -> None:
    others = {
        name: person for name, person in (("mother", MOTHER), ("father", FATHER)) if name in told.get("parents", ())
    }
    data = {"denizen": 1, "told": "2026-01-01", "account": "complete", "people": {"p": told} | others}
    scenario = Scenario().reading(*read.split("=")) if read else Scenario()
    answer = why(load(ALL_STATES), family_from(data), scenario, read_conclusion(asked), day(on))
    assert answer.value is expected
