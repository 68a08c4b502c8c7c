"""Cases decided in, or about people of, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan: nationality and punishment.

Judgments and decisions are named with each family; the rest is told by the press, embassies, ombudsmen and the United
Nations. Days that no report gives are made up.
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

ONLY = {"others": "none"}
KAZAKH = {"KZ": {"by": "initial", "on": "1992-03-01"}} | ONLY
KYRGYZ = {"KG": {"by": "initial", "on": "1990-12-15"}} | ONLY
TAJIK = {"TJ": {"by": "initial", "on": "1991/1994"}} | ONLY
UZBEK = {"UZ": {"by": "initial", "on": "1992-07-28"}} | ONLY


def told(born: str, nationalities: Told, *events: Told, **more: Any) -> Told:
    return {"born": born, "sex": "male", "nationalities": nationalities, "events": list(events)} | more


# --- Kazakhstan ------------------------------------------------------------------------------------------------------

#: A player of the national team who never gave Russian nationality up; migration police of Astana, December 2022.
PLAYER = told(
    "1995-12-15",
    {"RU": "birth", "KZ": {"by": "naturalisation", "on": "2020-06-01"}} | ONLY,
    {"misrepresents": "KZ", "on": "2020-06-01"},
    {"decides": "KZ", "on": "2022-12-05", "about": "loss"},
)
#: Fined 200 indices in 2022 for what he had not reported since 2016; police of East Kazakhstan.
PENSIONER = told("1955", KAZAKH | {"RU": {"by": "naturalisation", "on": "2016-09"}})
#: Military court of the Almaty garrison, 9 November 2023; Military Court of the Republic, 16 April 2024.
OBJECTOR = told(
    "2003-02-02",
    {"KZ": "birth"} | ONLY,
    {"is called up": "KZ", "on": "2023-05-17", "for": "conscription"},
    {"objects on conscience": "KZ", "on": "2023-05-17", "alternative": False},
    residence="KZ",
)
#: Zaysan district court, 21 January 2020.
FROM_XINJIANG = told(
    "1994",
    {"CN": "birth", "KZ": "never"} | ONLY,
    {"crosses the border unlawfully": "KZ", "on": "2019-10-01"},
    {"applies for asylum": "KZ", "on": "2019-10-14"},
    residence="KZ",
)
#: Foreign ministry on children adopted abroad: citizens until eighteen, and then as they choose.
ADOPTED = told(
    "2003-03-01",
    {"KZ": "birth", "US": {"by": "adoption", "on": "2005-05-01"}} | ONLY,
    {"is adopted": "US", "on": "2005-04-20", "by": "foreigners"},
)
#: A mother whose loss a consulate registers on her own statement; the child came to Russian nationality with her.
EMIGRANT = told(
    "1985",
    KAZAKH | {"RU": {"by": "naturalisation", "on": "2019-04-10"}},
    {"decides": "KZ", "on": "2020-02-10", "about": "loss"},
    sex="female",
    residence="RU",
)
HER_CHILD = told("2009-06-01", {"KZ": "birth", "RU": {"by": "parent", "on": "2019-04-10"}} | ONLY, parents=["p"])
#: Came as a boy to Kazakhstan, built railways in Siberia until 1995, came back, no papers (CABAR).
BUILDER = told(
    "1961", ONLY, {"is resident at succession": "RU", "on": "1992-02-06"}, birthplace="RU", soviet_citizen=True
)

# --- Kyrgyzstan ------------------------------------------------------------------------------------------------------

#: Bishkek city court, 23 November 2022: expelled as a foreigner.
JOURNALIST = told(
    "1980",
    {"KG": {"by": "recognition", "on": "2008"}, "RU": {"by": "recognition", "on": "2001-05-05"}} | ONLY,
    {"has the passport voided": "KG", "on": "2022-04-20"},
    {"is to be removed": "KG", "on": "2022-11-23", "to": "RU", "as": "expulsion"},
    residence="KG",
)
#: A member of parliament found to be Kazakh as well, February 2018.
DEPUTY = told("1975", KYRGYZ | {"KZ": {"by": "naturalisation", "on": "2006"}})
#: Hired in a Russian prison; a court in Naryn, 7 December 2023: five years under Article 256.
PRISONER = told(
    "1996",
    {"KG": "birth", "RU": "never", "UA": "never"} | ONLY,
    {"fights": "RU", "on": "2022-09", "in": "UA", "form": "private company", "paid": True},
    residence="RU",
    stay="none",
)
#: The Ombudsman on ethnic Kyrgyz of Ala-Buka, May 2021.
KINSMAN = told("1982", UZBEK | {"KG": "never"}, residence="KG", ethnic_kin=True)
#: Born in Jalal-Abad to an Uzbek father and a mother of the town, without papers (Ozodlik, 2018).
UNREGISTERED = told("1997-03-01", ONLY, birthplace="KG", residence="KG", parents=["father", "mother"])
PARENTS = {
    "father": told("1970", UZBEK, residence="KG"),
    "mother": told("1972", KYRGYZ, sex="female", residence="KG"),
}
#: Summoned at nineteen; the duty ends with the age.
SUMMONED = told(
    "2004-05-01",
    {"KG": "birth"} | ONLY,
    {"is called up": "KG", "on": "2023-04-01", "for": "conscription"},
    residence="KG",
)

# --- Tajikistan ------------------------------------------------------------------------------------------------------

#: Russian since 2004, which was annulled in December 2014; taken to Dushanbe on 20 January 2015.
OPPONENT_EVENTS: list[Told] = [
    {"misrepresents": "RU", "on": "2004"},
    {"decides": "RU", "on": "2014-12-10", "about": "annulment"},
]
OPPONENT = told("1977-11-03", TAJIK | {"RU": {"by": "naturalisation", "on": "2004"}}, *OPPONENT_EVENTS)
RELEASED = OPPONENT | {
    "events": [
        {"applies for exit": "TJ", "on": "2003-05-01"},
        {"decides": "TJ", "on": "2004-03-01", "about": "exit"},
        *OPPONENT_EVENTS,
    ]
}
#: Khujand military court, 7 January 2021: three and a half years.
ACCUSED_OF_FORGERY = told(
    "1998",
    {"TJ": "birth"} | ONLY,
    {"enters service": "TJ", "on": "2020-10-01", "form": "conscript", "body": "army"},
    {"shirks service": "TJ", "on": "2020-10-02", "altogether": True},
)
#: A girl of ten taken off a flight to her mother, Dushanbe, 4 August 2018.
GIRL = told(
    "2008-03-01", {"TJ": "birth"} | ONLY, {"is kept from leaving": "TJ", "on": "2018-08-04"}, parents=["mother"]
)
MOTHER_ABROAD = {"mother": told("1980", TAJIK, sex="female", residence="DE")}
#: A town prosecutor with two passports, dismissed in June 2016.
PROSECUTOR = told(
    "1975",
    TAJIK | {"RU": {"by": "naturalisation", "on": "2010-05-05"}},
    {"enters service": "TJ", "on": "2000-05-05", "body": "justice"},
)

# --- Uzbekistan ------------------------------------------------------------------------------------------------------

#: Came from Tajikistan at six, in September 1995: too late for the rule of 2020.
CAME_IN_1995 = told(
    "1989", {"TJ": "never", "UZ": "never"} | ONLY, {"obtains residence right": "UZ", "on": "1995-09-01"}, residence="UZ"
)
#: The embassy in Israel: nationality taken after 23 September 2016 only.
LOSS: Told = {"decides": "UZ", "on": "2019-03-01", "about": "loss"}
RUSSIAN_BEFORE = told("1985", UZBEK | {"RU": {"by": "naturalisation", "on": "2016-09-20"}}, LOSS)
RUSSIAN_AFTER = told("1985", UZBEK | {"RU": {"by": "naturalisation", "on": "2016-09-25"}}, LOSS)
#: Taken to Russia at six, Russian at eleven (Norma, 2013).
GRANDDAUGHTER = told(
    "1996-05-01",
    {"RU": {"by": "parent", "on": "2007-06-01"}} | ONLY,
    birthplace="UZ",
    residence=[{"value": "UZ", "until": "2002-08-01"}, {"value": "RU", "from": "2002-08-01"}],
    parents=["mother", "father"],
)
RUSSIAN_FATHER = {
    "mother": told("1970", UZBEK, sex="female", residence="UZ"),
    "father": told("1968", {"RU": {"by": "naturalisation", "on": "1994"}} | ONLY, residence="UZ"),
}
#: Born in Tashkent, Russian through the father; grown up (Norma, «Esli hochetsya vosstanovit grajdanstvo»).
BORN_DUAL = told(
    "2002-03-01",
    {"RU": "birth"} | ONLY,
    birthplace="UZ",
    dual_by_birth=True,
    residence="UZ",
    parents=["mother", "father"],
)
#: Born in France; his father worked there and kept his residence in Uzbekistan, or did not (Norma).
BORN_IN_FRANCE = told("2017-05-05", {"RU": "birth"} | ONLY, birthplace="FR", residence="FR", parents=list(PARENTS))
WORKS_ABROAD = {
    "father": told("1985", UZBEK, residence="UZ"),
    "mother": told("1987", {"RU": "birth"} | ONLY, residence="FR"),
}
LIVES_ABROAD = WORKS_ABROAD | {"father": told("1985", UZBEK, residence="FR")}
#: Yukorichirchik district court, 2023: five years for Donetsk in 2014.
FOUGHT_IN_2014 = told(
    "1985",
    UZBEK | {"RU": "never", "UA": "never"},
    {"fights": "RU", "on": "2014-09", "in": "UA", "form": "volunteer formation", "paid": True},
)

#: A contract with the army is service, also where nothing else of it is told.
SIGNS: Told = {"signs contract": "RU", "on": "2025-05-12", "with": "army"}
KAZAKH_WHO_SIGNED = told("1995", {"KZ": "birth", "RU": "never"} | ONLY, SIGNS)
ADMITTED_WHO_SIGNED = told("1995", {"TR": "birth", "KG": {"by": "naturalisation", "on": "2019-05-05"}} | ONLY, SIGNS)
#: Captured by Ukraine; what he was is told by how he fought.
CAPTURED = told(
    "1990",
    TAJIK | {"RU": "never", "UA": "never"},
    {"fights": "RU", "on": "2023-03-01", "in": "UA", "form": "contract", "paid": True},
    {"is captured": "UA", "on": "2023-05-01"},
    residence="RU",
    stay="patent",
)

FINE = "kz.administrative-code-2014.496-2-fine"
HIRED = "kg.criminal-code-2021.256-1=the hired as well"
CONSCIENCE = "kz.constitution-1995.22-1=no call-up against conscience"

CASES: list[tuple[str, Family, str, str, str]] = [
    ("loss for a false promise: the day before", {"p": PLAYER}, "2022-12-04", "holds(p, KZ)", ""),
    ("loss for a false promise", {"p": PLAYER}, "2022-12-05", "not holds(p, KZ)", ""),
    ("a fine of 2022 for 2016", {"p": PENSIONER}, "2022-05-01", f"exposed(p, {FINE}-going-on)", ""),
    ("the objector, as boards see it", {"p": OBJECTOR}, "2023-05-17", "owes(p, kz.military-2012.31)", ""),
    ("as the courts do", {"p": OBJECTOR}, "2023-05-17", "not owes(p, kz.military-2012.31)", CONSCIENCE),
    ("over the mountains", {"p": FROM_XINJIANG}, "2020-01-21", "exposed(p, kz.criminal-code-2014.392-1-2015)", ""),
    (
        "not under the text of 2025",
        {"p": FROM_XINJIANG},
        "2026-01-21",
        "not exposed(p, kz.criminal-code-2014.392-1)",
        "",
    ),
    ("who asks for asylum", {"p": FROM_XINJIANG}, "2020-01-21", "argued(p, intl.refugee-1951.31)", ""),
    ("adopted: no loss as a child", {"p": ADOPTED}, "2015-05-01", "not exposed(p, kz.citizenship-1991.21-1-5)", ""),
    ("may not yet choose", {"p": ADOPTED}, "2021-02-28", "not may(p, kz.citizenship-1991.21-1-7-declaration)", ""),
    ("may choose", {"p": ADOPTED}, "2021-03-01", "may(p, kz.citizenship-1991.21-1-7-declaration)", ""),
    ("the mother's loss", {"p": EMIGRANT, "child": HER_CHILD}, "2020-02-10", "not holds(p, KZ)", ""),
    ("is not the child's", {"p": EMIGRANT, "child": HER_CHILD}, "2020-02-10", "holds(child, KZ)", ""),
    ("nor is the fine", {"p": EMIGRANT, "child": HER_CHILD}, "2020-02-10", f"not exposed(child, {FINE})", ""),
    ("in Siberia in February 1992", {"p": BUILDER, "q": told("1970", KAZAKH)}, "2021-05-01", "holds(p, RU)", ""),
    ("and so no Kazakh", {"p": BUILDER, "q": told("1970", KAZAKH)}, "2021-05-01", "not holds(p, KZ)", ""),
    ("a void passport ends nothing", {"p": JOURNALIST}, "2022-11-23", "holds(p, KG)", ""),
    ("no citizen is expelled", {"p": JOURNALIST}, "2022-11-23", "protected(p, kg.constitution-2021.51-5)", ""),
    ("the Covenant says so too", {"p": JOURNALIST}, "2022-11-23", "argued(p, intl.iccpr-1966.12-4-removal)", ""),
    ("a deputy of two States", {"p": DEPUTY}, "2018-02-16", "holds(p, KG)", ""),
    ("may not sit", {"p": DEPUTY}, "2018-02-16", "forbidden(p, kg.citizenship-2007.22-4)", ""),
    ("hired in prison", {"p": PRISONER}, "2023-12-07", "exposed(p, kg.criminal-code-2021.416-2)", ""),
    ("not a participant", {"p": PRISONER}, "2023-12-07", "not exposed(p, kg.criminal-code-2021.256-1)", ""),
    ("convicted as one", {"p": PRISONER}, "2023-12-07", "exposed(p, kg.criminal-code-2021.256-1)", HIRED),
    ("kin may apply", {"p": KINSMAN}, "2021-05-25", "may(p, kg.admission-2007.14-2-application)", ""),
    ("born in Jalal-Abad", {"p": UNREGISTERED} | PARENTS, "2018-04-01", "holds(p, KG)", ""),
    ("not Uzbek", {"p": UNREGISTERED} | PARENTS, "2018-04-01", "not holds(p, UZ)", ""),
    ("at 24", {"p": SUMMONED}, "2029-04-30", "owes(p, kg.military-2009.summons)", ""),
    ("at 25", {"p": SUMMONED}, "2029-05-01", "not owes(p, kg.military-2009.summons)", ""),
    ("annulled: no Russian", {"p": OPPONENT}, "2015-01-20", "not holds(p, RU)", ""),
    ("still a Tajik", {"p": OPPONENT}, "2015-01-20", "not stateless(p)", ""),
    ("stateless, if released", {"p": RELEASED}, "2015-01-20", "stateless(p)", ""),
    ("not the day before", {"p": RELEASED}, "2014-12-09", "not stateless(p)", ""),
    ("forged papers", {"p": ACCUSED_OF_FORGERY}, "2021-01-07", "exposed(p, tj.criminal-code-1998.376-2)", ""),
    ("kept from her mother", {"p": GIRL} | MOTHER_ABROAD, "2018-08-04", "argued(p, intl.crc-1989.10-2)", ""),
    ("two passports", {"p": PROSECUTOR}, "2016-06-30", "practice(p, tj.practice.dismissals-2016)", ""),
    ("no ground of loss", {"p": PROSECUTOR}, "2016-06-30", "not exposed(p, tj.citizenship-2015.other-nationality)", ""),
    ("too late for 2020", {"p": CAME_IN_1995}, "2021-06-14", "not may(p, uz.citizenship-2020.6-application)", ""),
    ("in time for 2021", {"p": CAME_IN_1995}, "2021-06-15", "may(p, uz.citizenship-2020.6-application)", ""),
    ("Russian before the ground", {"p": RUSSIAN_BEFORE}, "2019-03-01", "holds(p, UZ)", ""),
    ("after it, the day before", {"p": RUSSIAN_AFTER}, "2019-02-28", "holds(p, UZ)", ""),
    ("after it", {"p": RUSSIAN_AFTER}, "2019-03-01", "not holds(p, UZ)", ""),
    ("comes to her grandmother", {"p": GRANDDAUGHTER} | RUSSIAN_FATHER, "2013-06-01", "holds(p, UZ)", ""),
    ("twenty", {"p": BORN_DUAL} | RUSSIAN_FATHER, "2023-02-28", "not exposed(p, uz.citizenship-2020.25-age-21)", ""),
    ("twenty-one", {"p": BORN_DUAL} | RUSSIAN_FATHER, "2023-03-01", "exposed(p, uz.citizenship-2020.25-age-21)", ""),
    ("a father who works abroad", {"p": BORN_IN_FRANCE} | WORKS_ABROAD, "2018-01-01", "holds(p, UZ)", ""),
    ("a father who lives abroad", {"p": BORN_IN_FRANCE} | LIVES_ABROAD, "2018-01-01", "not holds(p, UZ)", ""),
    ("signed: a ground", {"p": KAZAKH_WHO_SIGNED}, "2025-05-12", "exposed(p, kz.citizenship-1991.21-1-1-contract)", ""),
    ("signed, admitted", {"p": ADMITTED_WHO_SIGNED}, "2025-05-12", "exposed(p, kg.citizenship-2007.26-2-2-1-b)", ""),
    ("a prisoner of war", {"p": CAPTURED}, "2023-05-01", "argued(p, intl.geneva-iii-1949.4)", ""),
    ("no mercenary by the Protocol", {"p": CAPTURED}, "2023-05-01", "argued(p, intl.ap1-1977.47-tj)", ""),
    ("Donetsk, 2014", {"p": FOUGHT_IN_2014}, "2023-11-01", "exposed(p, uz.criminal-code-1994.mercenary)", ""),
]


@pytest.mark.parametrize(
    ("people", "on", "conclusion", "read"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_what_was_decided(people: Family, on: str, conclusion: str, read: str) -> None:
    family = family_from({"denizen": 1, "told": "2030-12-31", "account": "complete", "people": people})
    scenario = Scenario().reading(*read.split("=")) if read else Scenario()
    history = run(norms_of(load(family.states), scenario), family)
    asked = read_conclusion(conclusion)
    assert truth_of(history, asked, day(on)) is asked.expected
