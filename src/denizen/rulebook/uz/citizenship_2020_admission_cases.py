"""Worked cases of the law of 2020 on citizenship of Uzbekistan: admission, reinstatement."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.uz.people import CITIZEN, PERHAPS, STATELESS, Told, after, applicant, decided, perhaps, permitted

APPLIED = "2023-05-10"
LAST, FIRST = "2020-09-14", "2020-09-15"
FROM_AFAR: Told = {"birthplace": "TJ"}
LATER = "2024-01-01"
UNPERMITTED = "whether he has a right of residence is not known"


def resident(on: str, permit: str, **more: Any) -> Told:
    """A stateless person born elsewhere, with a right of residence of a day, who applies on another."""
    return applicant(on, permitted(permit), **(FROM_AFAR | more))


MAY_PETITION = [
    no("the day before the law", on=LAST, p=STATELESS),
    yes("its first day", on=FIRST, p=STATELESS),
    no("a citizen", on=FIRST, p=CITIZEN),
    unknown("citizenship uncertain", on=FIRST, p=PERHAPS),
]
GENERAL = [
    no("the day before the application", on="2023-05-09", p=resident(APPLIED, "2018-05-10")),
    yes("five years", on=APPLIED, p=resident(APPLIED, "2018-05-10")),
    no("a day short", on=APPLIED, p=resident(APPLIED, "2018-05-11")),
    no("applied the day before the law", on=LATER, p=resident(LAST, "2010-01-01")),
    yes("applied on its first day", on=LATER, p=resident(FIRST, "2010-01-01")),
    no("lives in Russia", on=APPLIED, p=resident(APPLIED, "2018-05-10", residence="RU")),
    no(
        "still Tajik",
        on=APPLIED,
        p=resident(APPLIED, "2018-05-10", nationalities={"TJ": "birth", "UZ": "never", "others": "none"}),
    ),
    no(
        "admitted by decree",
        on="2023-12-01",
        p=after(
            decided("2023-12-01", "admission"),
            who=resident(APPLIED, "2018-05-10", nationalities={"others": "none"}),
        ),
        also=["holds(p, UZ)"],
    ),
    unknown(UNPERMITTED, on=APPLIED, p=applicant(APPLIED, perhaps(permitted("2010-01-01")), **FROM_AFAR)),
]

WIFE: Told = CITIZEN | {"sex": "female", "spouse": {"id": "p", "from": "2019-01-01"}}
SPOUSE = [
    yes("three years", on=APPLIED, p=resident(APPLIED, "2020-05-10"), wife=WIFE),
    no("a day short", on=APPLIED, p=resident(APPLIED, "2020-05-11"), wife=WIFE),
    no("unmarried", on=APPLIED, p=resident(APPLIED, "2020-05-10")),
    no("applied the day before the law", on=LATER, p=resident(LAST, "2010-01-01"), wife=WIFE),
    yes("applied on its first day", on=LATER, p=resident(FIRST, "2010-01-01"), wife=WIFE),
    unknown(
        "her citizenship uncertain",
        on=APPLIED,
        p=resident(APPLIED, "2020-05-10"),
        wife=WIFE | {"nationalities": {"UZ": "unknown"}},
    ),
]
BORN_HERE = [
    yes("born and living here", on=APPLIED, p=applicant(APPLIED)),
    no("born in Tajikistan", on=APPLIED, p=applicant(APPLIED, **FROM_AFAR)),
    no("applied the day before the amendment", on=LATER, p=applicant("2021-06-14")),
    yes("applied on its first day", on=LATER, p=applicant("2021-06-15")),
    unknown("birthplace not known", on=APPLIED, p=applicant(APPLIED, birthplace="unknown")),
]

COMPATRIOT_ABROAD: Told = {
    "born": "1995-01-01",
    "residence": "KZ",
    "birthplace": "KZ",
    "parents": ["mother"],
    "nationalities": {"KZ": "birth", "UZ": "never", "others": "none"},
}
KAZAKH_MOTHER: Told = {
    "born": "1970-01-01",
    "residence": "KZ",
    "parents": ["grandmother"],
    "nationalities": {"KZ": "birth", "UZ": "never", "others": "none"},
}
#: A mother who moved to Uzbekistan and became its citizen when her child was grown.
SETTLED: Told = {
    "born": "1970-01-01",
    "residence": "UZ",
    "nationalities": {"KZ": "birth", "UZ": {"by": "naturalisation", "on": "2018-01-01"}, "others": "none"},
}
GRANDMOTHER: Told = CITIZEN | {"sex": "female", "born": "1945-01-01"}


def compatriot(on: str, **more: Any) -> Told:
    return applicant(on, **(COMPATRIOT_ABROAD | more))


COMPATRIOT = [
    yes("the mother is a citizen", on=APPLIED, p=compatriot(APPLIED), mother=SETTLED),
    yes("the grandmother is", on=APPLIED, p=compatriot(APPLIED), mother=KAZAKH_MOTHER, grandmother=GRANDMOTHER),
    no("nobody is", on=APPLIED, p=compatriot(APPLIED), mother=KAZAKH_MOTHER | {"parents": []}),
    no(
        "she lives in Russia",
        on=APPLIED,
        p=compatriot(APPLIED),
        mother=SETTLED | {"residence": "RU", "parents": []},
    ),
    no("17", on=APPLIED, p=compatriot(APPLIED, born="2005-05-11"), mother=SETTLED),
    yes("18", on=APPLIED, p=compatriot(APPLIED, born="2005-05-10"), mother=SETTLED),
    no("applied the day before the law", on=LATER, p=compatriot(LAST), mother=SETTLED),
    yes("applied on its first day", on=LATER, p=compatriot(FIRST), mother=SETTLED),
    unknown(
        "where the mother lives is not known",
        on=APPLIED,
        p=compatriot(APPLIED),
        mother=SETTLED | {"residence": "unknown", "parents": []},
    ),
]
MERIT = [
    yes("a scientist", on=APPLIED, p=applicant(APPLIED, special_merit=True)),
    no("no merit", on=APPLIED, p=applicant(APPLIED, special_merit=False)),
    no("applied the day before the law", on=LATER, p=applicant(LAST, special_merit=True)),
    yes("applied on its first day", on=LATER, p=applicant(FIRST, special_merit=True)),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED)),
]

MOTHER = resident(APPLIED, "2018-05-10") | {"sex": "female"}


def child(born: str, on: str = APPLIED) -> Told:
    return applicant(on, who={"born": born, "parents": ["mother"], "nationalities": {"UZ": "never", "others": "none"}})


CHILD_NAMED = [
    yes("applies with the mother", on=APPLIED, p=child("2015-01-01"), mother=MOTHER),
    yes("17", on=APPLIED, p=child("2005-05-11"), mother=MOTHER),
    no("18", on=APPLIED, p=child("2005-05-10"), mother=MOTHER),
    no("the mother does not apply", on=APPLIED, p=child("2015-01-01"), mother=STATELESS | FROM_AFAR),
    no("applied the day before the law", on=LATER, p=child("2015-01-01", LAST), mother=resident(LAST, "2010-01-01")),
    yes("applied on its first day", on=LATER, p=child("2015-01-01", FIRST), mother=resident(FIRST, "2010-01-01")),
    unknown(
        "whether the mother applies is not known",
        on=APPLIED,
        p=child("2015-01-01"),
        mother=after(perhaps({"applies for citizenship": "UZ", "on": APPLIED}), who=STATELESS | FROM_AFAR),
    ),
]

EXIT = "uz.citizenship-1992.20-exit"
RELEASED: Told = after(
    {"applies for exit": "UZ", "on": "2017-05-10"},
    decided("2018-01-10", "exit", EXIT),
    who=CITIZEN | {"residence": "RU"},
)


def returning(on: str) -> Told:
    return after({"applies for citizenship": "UZ", "on": on}, who=RELEASED)


FORMER_CITIZEN = [
    yes("released in 2018", on=APPLIED, p=returning(APPLIED), also=["not holds(p, UZ)"]),
    no("the day before the application", on="2023-05-09", p=returning(APPLIED)),
    no("never was a citizen", on=APPLIED, p=applicant(APPLIED)),
    no("applied the day before the law", on=LATER, p=returning(LAST)),
    yes("applied on its first day", on=LATER, p=returning(FIRST)),
    no(
        "reinstated by decree",
        on="2023-12-01",
        p=after(decided("2023-12-01", "admission"), who=returning(APPLIED)),
        also=["holds(p, UZ)"],
    ),
    unknown(
        "whether he was released is not known",
        on=APPLIED,
        p=after(
            {"applies for exit": "UZ", "on": "2017-05-10"},
            perhaps(decided("2018-01-10", "exit", EXIT)),
            {"applies for citizenship": "UZ", "on": APPLIED},
            who=CITIZEN | {"residence": "RU"},
        ),
    ),
]
