"""Worked cases of Law 138-FZ: admission, recognition, refusal, oath."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.citizenship_2023_principles_cases import KAZAKH_PARENT, NOT_KNOWN
from denizen.rulebook.ru.people import (
    FOREIGNER,
    GERMAN_PARENT,
    RUSSIAN_PARENT,
    STATELESS,
    Told,
    after,
    applicant,
    decided,
    perhaps,
    permitted,
)

# --- admission -------------------------------------------------------------------------------------------------------

APPLIED = "2024-05-10"
BORN_18, BORN_17 = "2006-05-10", "2006-05-11"


def resident(on: str, permit: str, *events: Told, **more: Any) -> Told:
    """Somebody with a permit of a day who applies on another."""
    return applicant(on, permitted(permit), *events, **more)


BY_DECISION = [
    no("the day before the application", on="2024-05-09", p=applicant("2024-05-10")),
    yes("has applied", on="2024-05-10", p=applicant("2024-05-10"), also=["not holds(p, RU)"]),
    no(
        "admitted",
        on="2024-07-01",
        p=applicant("2024-05-10", decided("2024-07-01", "admission"), nationalities={"KZ": "birth", "others": "none"}),
        also=["holds(p, RU)"],
    ),
    unknown(
        "whether he applied is not known",
        on="2024-05-10",
        p=after(perhaps({"applies for citizenship": "RU", "on": "2024-05-10"}), who=FOREIGNER),
    ),
]
FIVE_YEARS = [
    no("the day before the application", on="2024-05-09", p=resident(APPLIED, "2019-05-10")),
    yes("five years", on=APPLIED, p=resident(APPLIED, "2019-05-10")),
    no("a day short", on=APPLIED, p=resident(APPLIED, "2019-05-11")),
    no("prosecuted", on=APPLIED, p=resident(APPLIED, "2019-05-10", {"is charged": "RU", "on": "2024-05-01"})),
    yes("18", on=APPLIED, p=resident(APPLIED, "2019-05-10", born=BORN_18)),
    no("17", on=APPLIED, p=resident(APPLIED, "2019-05-10", born=BORN_17)),
    unknown("whether he has a permit is not known", on=APPLIED, p=applicant(APPLIED, perhaps(permitted("2019-05-10")))),
]
WITH_PARENTS: Told = {"parents": ["mother", "father"]}
ADULT_CHILD = [
    yes(
        "the mother is Russian",
        on=APPLIED,
        p=applicant(APPLIED, **WITH_PARENTS),
        mother=RUSSIAN_PARENT,
        father=KAZAKH_PARENT,
    ),
    no(
        "the mother is German",
        on=APPLIED,
        p=applicant(APPLIED, **WITH_PARENTS),
        mother=GERMAN_PARENT,
        father=KAZAKH_PARENT,
    ),
    no(
        "she lives in Berlin",
        on=APPLIED,
        p=applicant(APPLIED, **WITH_PARENTS),
        mother=RUSSIAN_PARENT | {"residence": "DE"},
        father=KAZAKH_PARENT,
    ),
    yes(
        "18",
        on=APPLIED,
        p=applicant(APPLIED, born=BORN_18, **WITH_PARENTS),
        mother=RUSSIAN_PARENT,
        father=KAZAKH_PARENT,
    ),
    no(
        "17",
        on=APPLIED,
        p=applicant(APPLIED, born=BORN_17, **WITH_PARENTS),
        mother=RUSSIAN_PARENT,
        father=KAZAKH_PARENT,
    ),
    unknown(
        "the mother's is not known",
        on=APPLIED,
        p=applicant(APPLIED, **WITH_PARENTS),
        mother=NOT_KNOWN,
        father=KAZAKH_PARENT,
    ),
]
WED: Told = {"spouse": {"id": "wife", "from": "2022-01-01"}}
OURS: Told = {"born": "2023-01-01", "parents": ["p", "wife"], "nationalities": {"RU": "birth", "others": "none"}}
MARRIED_WITH_A_CHILD = [
    yes("a Russian wife and their child", on=APPLIED, p=applicant(APPLIED, **WED), wife=RUSSIAN_PARENT, child=OURS),
    no("no child", on=APPLIED, p=applicant(APPLIED, **WED), wife=RUSSIAN_PARENT),
    no("a German wife", on=APPLIED, p=applicant(APPLIED, **WED), wife=GERMAN_PARENT, child=OURS),
    no("lives in Almaty", on=APPLIED, p=applicant(APPLIED, residence="KZ", **WED), wife=RUSSIAN_PARENT, child=OURS),
    yes("18", on=APPLIED, p=applicant(APPLIED, born=BORN_18, **WED), wife=RUSSIAN_PARENT, child=OURS),
    no("17", on=APPLIED, p=applicant(APPLIED, born=BORN_17, **WED), wife=RUSSIAN_PARENT, child=OURS),
    unknown("the wife's is not known", on=APPLIED, p=applicant(APPLIED, **WED), wife=NOT_KNOWN, child=OURS),
]
FATHER: Told = FOREIGNER | {"born": "1955-01-01"}


def grown(born: str, **more: Any) -> Told:
    return {"born": born, "parents": ["p"], "nationalities": {"RU": "birth", "others": "none"}} | more


PARENT_OF_A_CITIZEN = [
    yes("an adult son", on=APPLIED, p=applicant(APPLIED, who=FATHER), son=grown("1990-01-01")),
    yes("18 that day", on=APPLIED, p=applicant(APPLIED, who=FATHER), son=grown(BORN_18)),
    no("17 that day", on=APPLIED, p=applicant(APPLIED, who=FATHER), son=grown(BORN_17)),
    no("lives in Almaty", on=APPLIED, p=applicant(APPLIED, who=FATHER, residence="KZ"), son=grown("1990-01-01")),
    unknown(
        "the son's is not known",
        on=APPLIED,
        p=applicant(APPLIED, who=FATHER),
        son=grown("1990-01-01", nationalities={"RU": "unknown"}),
    ),
]
SOVIET: Told = {"soviet_citizen": True}
BORN_THERE: Told = SOVIET | {"birthplace": "RU", "born": "1975-03-01"}
BORN_IN_THE_RSFSR = [
    yes("born in Omsk", on=APPLIED, p=applicant(APPLIED, **BORN_THERE)),
    no("born in Almaty", on=APPLIED, p=applicant(APPLIED, **SOVIET)),
    yes("18", on=APPLIED, p=applicant(APPLIED, **BORN_THERE | {"born": BORN_18})),
    no("17", on=APPLIED, p=applicant(APPLIED, **BORN_THERE | {"born": BORN_17})),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED, birthplace="RU")),
]
KIN = [
    yes("a former Soviet citizen", on=APPLIED, p=applicant(APPLIED, **SOVIET)),
    yes("a native speaker", on=APPLIED, p=applicant(APPLIED, soviet_citizen=False, native_speaker=True)),
    no("neither", on=APPLIED, p=applicant(APPLIED, soviet_citizen=False, native_speaker=False)),
    yes("18", on=APPLIED, p=applicant(APPLIED, **SOVIET | {"born": BORN_18})),
    no("17", on=APPLIED, p=applicant(APPLIED, **SOVIET | {"born": BORN_17})),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED)),
]
COMPATRIOT = [
    yes("in the programme", on=APPLIED, p=applicant(APPLIED, resettlement_programme=True)),
    no("not in it", on=APPLIED, p=applicant(APPLIED, resettlement_programme=False)),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED)),
]
SIGNS: Told = {"signs contract": "RU", "on": "2024-01-10", "months": 12, "with": "army"}
CONTRACT = [
    yes("a year", on=APPLIED, p=applicant(APPLIED, SIGNS)),
    no("eleven months", on=APPLIED, p=applicant(APPLIED, SIGNS | {"months": 11})),
    no("a private company", on=APPLIED, p=applicant(APPLIED, SIGNS | {"with": "private company"})),
    unknown("whether he signed is not known", on=APPLIED, p=applicant(APPLIED, perhaps(SIGNS))),
]
MERIT = [
    yes("a conductor", on=APPLIED, p=applicant(APPLIED, special_merit=True)),
    no("no merit", on=APPLIED, p=applicant(APPLIED, special_merit=False)),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED)),
]
MINOR: Told = {"born": "2015-05-10", "parents": ["mother", "father"]}
CHILD_OF_A_CITIZEN = [
    yes(
        "the mother is Russian", on=APPLIED, p=applicant(APPLIED, **MINOR), mother=RUSSIAN_PARENT, father=KAZAKH_PARENT
    ),
    no(
        "admitted",
        on="2024-07-01",
        p=applicant(APPLIED, decided("2024-07-01", "admission"), **MINOR)
        | {"nationalities": {"KZ": "birth", "others": "none"}},
        mother=RUSSIAN_PARENT,
        father=KAZAKH_PARENT,
        also=["holds(p, RU)"],
    ),
    no("the mother is German", on=APPLIED, p=applicant(APPLIED, **MINOR), mother=GERMAN_PARENT, father=KAZAKH_PARENT),
    yes(
        "17", on=APPLIED, p=applicant(APPLIED, **MINOR | {"born": BORN_17}), mother=RUSSIAN_PARENT, father=KAZAKH_PARENT
    ),
    no(
        "18", on=APPLIED, p=applicant(APPLIED, **MINOR | {"born": BORN_18}), mother=RUSSIAN_PARENT, father=KAZAKH_PARENT
    ),
    unknown(
        "the mother's is not known", on=APPLIED, p=applicant(APPLIED, **MINOR), mother=NOT_KNOWN, father=KAZAKH_PARENT
    ),
]
MINE: Told = {"born": "2015-05-10", "parents": ["p"], "nationalities": {"KZ": "birth", "others": "none"}}
CHILD_WITH_PARENT = [
    no("the day before", on="2024-05-09", bearer="child", p=applicant(APPLIED), child=MINE),
    yes("named in the application", on=APPLIED, bearer="child", p=applicant(APPLIED), child=MINE),
    yes("17", on=APPLIED, bearer="child", p=applicant(APPLIED), child=MINE | {"born": BORN_17}),
    no("18", on=APPLIED, bearer="child", p=applicant(APPLIED), child=MINE | {"born": BORN_18}),
    unknown(
        "the child's is not known",
        on=APPLIED,
        bearer="child",
        p=applicant(APPLIED),
        child=MINE | {"nationalities": {"RU": "unknown"}},
    ),
]
ADOPTION: Told = {"is adopted": "RU", "on": APPLIED, "by": "citizens"}
ORPHAN: Told = {"born": "2015-03-01", "nationalities": {"KZ": "birth", "RU": "never"}}
ADOPTED = [
    no("the day before", on="2024-05-09", p=after(ADOPTION, who=ORPHAN)),
    yes("by citizens", on=APPLIED, p=after(ADOPTION, who=ORPHAN)),
    no("by foreigners", on=APPLIED, p=after(ADOPTION | {"by": "foreigners"}, who=ORPHAN)),
    yes("17", on=APPLIED, p=after(ADOPTION, who=ORPHAN | {"born": BORN_17})),
    no("18", on=APPLIED, p=after(ADOPTION, who=ORPHAN | {"born": BORN_18})),
    unknown("by whom is not known", on=APPLIED, p=after({"is adopted": "RU", "on": APPLIED}, who=ORPHAN)),
]
PASSPORT: Told = {"uses documents": "RU", "on": "2002-06-30"}
FORMER: Told = STATELESS | {"born": "1960-01-01", "soviet_citizen": True}
IN_2023: Told = {"uses documents": "RU", "on": "2023-10-25"}
RECOGNISED = [
    yes("a passport of June 2002", on=APPLIED, p=applicant(APPLIED, PASSPORT, who=FORMER)),
    yes("a passport of the last day", on=APPLIED, p=applicant(APPLIED, IN_2023, who=FOREIGNER)),
    no("a passport of the day after", on=APPLIED, p=applicant(APPLIED, IN_2023 | {"on": "2023-10-26"}, who=FOREIGNER)),
    no("never had one", on=APPLIED, p=applicant(APPLIED, who=FORMER)),
    unknown("whether he had one is not known", on=APPLIED, p=applicant(APPLIED, perhaps(PASSPORT), who=FORMER)),
]
IN_TBILISI = STATELESS | {"born": "1960-01-01", "soviet_citizen": True, "residence": "GE"}
ASKS: Told = {"applies for citizenship": "RU", "on": "2023-11-01"}
STATELESS_IN_THE_UNION = [
    yes("in Georgia", on="2024-01-01", p=after(ASKS, who=IN_TBILISI)),
    no("a citizen of Kazakhstan", on="2024-01-01", p=after(ASKS, who=FOREIGNER | {"soviet_citizen": True})),
    no("in Russia", on="2024-01-01", p=after(ASKS, who=IN_TBILISI | {"residence": "RU"})),
    no("the day before turning 18", on="2024-01-01", p=after(ASKS, who=IN_TBILISI | {"born": "2006-01-02"})),
    yes("on turning 18", on="2024-01-01", p=after(ASKS, who=IN_TBILISI | {"born": "2006-01-01"})),
    no("the day before the Law", on="2023-10-25", p=after(ASKS | {"on": "2023-10-01"}, who=IN_TBILISI)),
    yes("its first day", on="2023-10-26", p=after(ASKS | {"on": "2023-10-01"}, who=IN_TBILISI)),
    yes("the last day", on="2024-10-25", p=after(ASKS, who=IN_TBILISI)),
    no("the day after", on="2024-10-26", p=after(ASKS, who=IN_TBILISI)),
    unknown("where he lives is not known", on="2024-01-01", p=after(ASKS, who=IN_TBILISI | {"residence": "unknown"})),
]
KAZAKH_SERVICE: Told = {"enters service": "KZ", "on": "2020-05-10", "form": "contract", "body": "army"}
DISCHARGED: Told = {"leaves service": "KZ", "on": "2024-05-10"}
A_THREAT: Told = {"is found a threat": "RU", "on": APPLIED}
REFUSAL = [
    no("nothing in the way", on=APPLIED, p=FOREIGNER),
    yes("prosecuted", on=APPLIED, p=after({"is charged": "RU", "on": APPLIED}, who=FOREIGNER)),
    no("the day before the finding", on="2024-05-09", p=after(A_THREAT, who=FOREIGNER)),
    yes("found a threat", on=APPLIED, p=after(A_THREAT, who=FOREIGNER)),
    yes("serves in Kazakhstan", on="2024-05-09", p=after(KAZAKH_SERVICE, DISCHARGED, who=FOREIGNER)),
    no("discharged", on=APPLIED, p=after(KAZAKH_SERVICE, DISCHARGED, who=FOREIGNER)),
    unknown(
        "whether a conviction is spent is not known",
        on=APPLIED,
        p=after({"is convicted": "KZ", "on": "2022-01-01"}, who=FOREIGNER),
    ),
]

# --- oath ------------------------------------------------------------------------------------------------------------

APPLICANT: Told = {"born": "1990-02-01", "nationalities": {"UZ": "birth", "others": "none"}}


def admitted(on: str, *events: Told, born: str = "1990-02-01") -> Told:
    return after({"is admitted": "RU", "on": on}, *events, who=APPLICANT | {"born": born})


def sworn(on: str) -> Told:
    return {"takes oath": "RU", "on": on}


SWORN = [
    no("admitted, the day before the oath", on="2024-03-09", p=admitted("2024-02-01", sworn("2024-03-10"))),
    yes("the oath", on="2024-03-10", p=admitted("2024-02-01", sworn("2024-03-10"))),
    no("never admitted", on="2024-03-10", p=after(sworn("2024-03-10"), who=APPLICANT)),
    yes(
        "admitted in January 2023, the last day",
        on="2024-11-22",
        p=admitted("2023-01-15", sworn("2024-11-22")),
    ),
    no("a day late", on="2024-11-23", p=admitted("2023-01-15", sworn("2024-11-23")), also=["not holds(p, RU)"]),
    unknown("whether he swore is not known", on="2024-03-10", p=admitted("2024-02-01", perhaps(sworn("2024-03-10")))),
]
PERHAPS_ADMITTED = perhaps({"is admitted": "RU", "on": "2024-02-01"})
OATH_2023 = [
    no("the day before", on="2024-01-31", p=admitted("2024-02-01")),
    yes("admitted", on="2024-02-01", p=admitted("2024-02-01"), also=["not holds(p, RU)"]),
    no("17", on="2024-02-01", p=admitted("2024-02-01", born="2006-02-02")),
    yes("18", on="2024-02-01", p=admitted("2024-02-01", born="2006-02-01")),
    no("admitted under Law 62-FZ", on="2023-10-26", p=admitted("2023-10-25")),
    yes("admitted on the first day", on="2023-10-26", p=admitted("2023-10-26")),
    yes("the day before Law 538-FZ", on="2025-12-28", p=admitted("2025-12-28")),
    no("when it is surely in force", on="2026-01-31", p=admitted("2026-01-31")),
    unknown("whether he was admitted is not known", on="2024-02-01", p=after(PERHAPS_ADMITTED, who=APPLICANT)),
]
OATH_2026 = [
    no("before Law 538-FZ", on="2025-12-28", p=admitted("2025-12-28", born="2011-01-01")),
    yes("15 afterwards", on="2026-02-01", p=admitted("2026-02-01", born="2011-01-01")),
    yes("when it is surely in force", on="2026-01-31", p=admitted("2026-01-31", born="2011-01-01")),
    no("13", on="2026-02-01", p=admitted("2026-02-01", born="2012-02-02")),
    yes("14", on="2026-02-01", p=admitted("2026-02-01", born="2012-02-01")),
    unknown("in January 2026", on="2026-01-15", p=admitted("2026-01-15", born="2011-01-01")),
]
ADMITTED_WITHOUT_OATH = [
    no("the day before", on="2024-01-31", p=admitted("2024-02-01", born="2015-01-01")),
    yes("a child of nine", on="2024-02-01", p=admitted("2024-02-01", born="2015-01-01")),
    yes("13", on="2024-02-01", p=admitted("2024-02-01", born="2010-02-02")),
    no("14", on="2024-02-01", p=admitted("2024-02-01", born="2010-02-01")),
    unknown(
        "whether it was admitted is not known",
        on="2024-02-01",
        p=after(PERHAPS_ADMITTED, who=APPLICANT | {"born": "2015-01-01"}),
    ),
]
