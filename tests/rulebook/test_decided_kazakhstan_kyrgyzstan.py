"""Decided cases and documented constellations that span several provisions, or States, of Kazakhstan and Kyrgyzstan.

Facts as a court or the press told them, and what was decided, or what the law says where nothing was. No names.
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

#: Sentenced by a court in Almaty in October 2025 to five years under Article 172 (Radio Svoboda, Altyn-orda.kz).
SIGNALLER: Told = {
    "sex": "male",
    "born": "1995",
    "birthplace": "KZ",
    "nationalities": {"KZ": "birth", "RU": {"by": "naturalisation", "on": "2023"}, "UA": "never", "others": "none"},
    "events": [
        {"fights": "RU", "on": "2022-11-10", "in": "UA", "form": "private company", "paid": True},
        {"fights": "RU", "on": "2024-10", "in": "UA", "form": "private company", "paid": True},
    ],
}
#: Fined and expelled by a court in Akmola in 2022 for not reporting Russian citizenship (koksheinform.kz).
UNREPORTED: Told = {
    "born": "1985-01-01",
    "nationalities": {"KZ": "birth", "RU": {"by": "naturalisation", "on": "2019-03-04"}, "others": "none"},
}
REGISTERED = UNREPORTED | {
    "events": [{"decides": "KZ", "on": "2021-06-01", "about": "loss"}, {"uses documents": "KZ", "on": "2024-09-01"}]
}
#: Born in Osh, came to Almaty in Soviet days, never had any papers but the Soviet passport.
UNDOCUMENTED: Told = {
    "born": "1962-05-01",
    "birthplace": "KG",
    "residence": "KZ",
    "soviet_citizen": True,
    "nationalities": {"KZ": "unknown", "KG": "never", "others": "none"},
    "events": [{"is resident at succession": "KZ", "on": "1992-03-01"}],
}
#: Came from Uzbekistan to marry in 1996; of the 13,707 found in Kyrgyzstan until 2019 (CABAR).
BRIDE: Told = {
    "sex": "female",
    "born": "1975-05-01",
    "birthplace": "UZ",
    "residence": "KG",
    "soviet_citizen": True,
    "convicted_unspent": False,
    "nationalities": {"KG": "never", "UZ": "never", "others": "none"},
    "spouse": {"id": "husband", "from": "1996-08-01"},
    "events": [{"takes up residence": "KG", "on": "1996-08-01"}],
}
HUSBAND: Told = {"sex": "male", "born": "1970-01-01", "residence": "KG", "nationalities": {"KG": "birth"}}
#: Pervomaisky district court of Bishkek, 16 May 2023: ten years under Article 416(2); set aside on 30 August 2023.
HIRED: Told = {
    "sex": "male",
    "born": "1990-06-01",
    "birthplace": "KG",
    "residence": "RU",
    "stay": "patent",
    "nationalities": {"KG": "birth", "RU": "never", "UA": "never", "others": "none"},
    "events": [{"fights": "RU", "on": "2022-06-15", "in": "UA", "form": "contract", "paid": True}],
}
#: Constitutional Chamber of Kyrgyzstan, 19 November 2013 No 10-r, on objectors convicted under Article 351(2).
OBJECTOR: Told = {
    "sex": "male",
    "born": "1992-06-01",
    "nationalities": {"KG": "birth", "others": "none"},
    "events": [
        {"objects on conscience": "KG", "on": "2012-10-05"},
        {"refuses service": "KG", "on": "2012-10-10", "for": "alternative service"},
    ],
}
#: Naturalised in Kyrgyzstan in 2012, abducted to his first State and convicted there in 2023.
TEACHER: Told = {
    "born": "1968-01-01",
    "nationalities": {"TR": "birth", "KG": {"by": "naturalisation", "on": "2012-05-05"}, "others": "none"},
    "events": [{"is convicted": "TR", "on": "2023-06-16", "article": "314(1)"}],
}
NEIGHBOUR: Told = {
    "born": "1988-02-02",
    "nationalities": {"KG": "birth", "KZ": {"by": "naturalisation", "on": "2012-03-01"}, "others": "none"},
}

CASES = [
    ("the signaller is still a Kazakh", SIGNALLER, "2024-11-01", "holds(p, KZ)"),
    ("and answers for fighting abroad", SIGNALLER, "2024-11-01", "exposed(p, kz.criminal-code-2014.172)"),
    ("the day before he fought he did not", SIGNALLER, "2022-11-09", "not exposed(p, kz.criminal-code-2014.172)"),
    ("who does not report stays a citizen", UNREPORTED, "2022-04-20", "holds(p, KZ)"),
    ("may be fined", UNREPORTED, "2022-04-20", "exposed(p, kz.administrative-code-2014.496-2-fine)"),
    ("not expelled", UNREPORTED, "2022-04-20", "not exposed(p, kz.administrative-code-2014.496-2-expulsion)"),
    ("expelled once the loss is registered", REGISTERED, "2021-06-01", "not holds(p, KZ)"),
    ("from that day", REGISTERED, "2021-06-01", "exposed(p, kz.administrative-code-2014.496-2-expulsion)"),
    ("the old passport", REGISTERED, "2024-09-01", "exposed(p, kz.administrative-code-2014.496-1)"),
    ("the day before it is used", REGISTERED, "2024-08-31", "not exposed(p, kz.administrative-code-2014.496-1)"),
    ("back after five years", REGISTERED, "2026-05-31", "forbidden(p, kz.citizenship-1991.17-1-11)"),
    ("on the fifth anniversary", REGISTERED, "2026-06-01", "not forbidden(p, kz.citizenship-1991.17-1-11)"),
    ("a citizen without papers", UNDOCUMENTED, "2021-05-01", "holds(p, KZ)"),
    ("is not stateless", UNDOCUMENTED, "2021-05-01", "not stateless(p)"),
    ("the bride is stateless", BRIDE, "2019-06-01", "stateless(p)"),
    ("she may be found a citizen", BRIDE, "2019-06-01", "may(p, kg.citizenship-2007-former.5-2-determination)"),
    ("the hired man is a Kyrgyz", HIRED, "2023-05-16", "holds(p, KG)"),
    ("a mercenary", HIRED, "2023-05-16", "exposed(p, kg.criminal-code-2021.416-2)"),
    ("not a participant", HIRED, "2023-05-16", "not exposed(p, kg.criminal-code-2021.256-1)"),
    ("the objector before the decision", OBJECTOR, "2013-11-18", "exposed(p, kg.criminal-code-1997.351-2)"),
    ("after it", OBJECTOR, "2013-11-19", "not exposed(p, kg.criminal-code-1997.351-2)"),
    ("a foreign judgment ends no citizenship", TEACHER, "2023-06-16", "holds(p, KG)"),
    ("a neighbour's nationality in 2012", NEIGHBOUR, "2022-09-20", "holds(p, KG)"),
    ("is a ground since 2023", NEIGHBOUR, "2023-03-15", "exposed(p, kg.citizenship-2007.26-2-1)"),
    ("and was none before", NEIGHBOUR, "2023-02-21", "not exposed(p, kg.citizenship-2007.26-2-1)"),
]


@pytest.mark.parametrize(("title", "person", "on", "conclusion"), CASES, ids=[case[0] for case in CASES])
def test_what_was_decided(title: str, person: Told, on: str, conclusion: str) -> None:
    people = {"p": person, "husband": HUSBAND} if "spouse" in person else {"p": person}
    family = family_from({"denizen": 1, "told": "2030-12-31", "account": "complete", "people": people})
    history = run(norms_of(load(family.states), Scenario()), family)
    asked = read_conclusion(conclusion)
    assert truth_of(history, asked, day(on)) is asked.expected
