"""Worked cases of the Law of 1992 on citizenship of Uzbekistan: admission, children, adoption."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.uz.people import CITIZEN, PERHAPS, RUSSIAN, Told, after, applicant, decided, perhaps, permitted

APPLIED = "2010-05-10"
NOT_BORN_HERE: Told = {"birthplace": "TJ"}


def resident(on: str, permit: str, **more: Any) -> Told:
    """A stateless person born elsewhere, with a right of residence of a day, who applies on another."""
    return applicant(on, permitted(permit), **(NOT_BORN_HERE | more))


FIVE_YEARS = [
    no("the day before the application", on="2010-05-09", p=resident(APPLIED, "2005-05-10")),
    yes("five years", on=APPLIED, p=resident(APPLIED, "2005-05-10")),
    no("a day short", on=APPLIED, p=resident(APPLIED, "2005-05-11")),
    no("lives in Russia", on=APPLIED, p=resident(APPLIED, "2005-05-10", residence="RU")),
    no(
        "still Russian",
        on=APPLIED,
        p=resident(APPLIED, "2005-05-10", nationalities={"RU": "birth", "UZ": "never", "others": "none"}),
    ),
    no("applied the day before the law", on="1993-01-01", p=resident("1992-07-27", "1987-07-27")),
    yes("applied on its first day", on="1993-01-01", p=resident("1992-07-28", "1987-07-28")),
    no(
        "admitted by decree",
        on="2011-02-01",
        p=after(
            decided("2011-02-01", "admission"),
            who=resident(APPLIED, "2005-05-10", nationalities={"others": "none"}),
        ),
        also=["holds(p, UZ)"],
    ),
    unknown(
        "whether he has a right of residence is not known",
        on=APPLIED,
        p=applicant(APPLIED, perhaps(permitted("2000-01-01")), **NOT_BORN_HERE),
    ),
]

NATIVE: Told = applicant(APPLIED, residence="TR", parents=["mother"])
A_NATIVE: Told = {"born": "1960-01-01", "birthplace": "UZ"}
BORN_THERE: Told = {"born": "1960-01-01", "birthplace": "TJ"}
BORN_HERE = [
    yes("the mother was born here", on=APPLIED, p=NATIVE, mother=A_NATIVE),
    no("the mother was born in Tajikistan", on=APPLIED, p=NATIVE, mother=BORN_THERE | {"parents": []}),
    yes(
        "the grandmother was born here",
        on=APPLIED,
        p=NATIVE,
        mother=BORN_THERE | {"parents": ["grandmother"]},
        grandmother={"born": "1935-01-01", "birthplace": "UZ"},
    ),
    no("he was not born here", on=APPLIED, p=NATIVE | NOT_BORN_HERE, mother=A_NATIVE),
    no("the day before the application", on="2010-05-09", p=NATIVE, mother=A_NATIVE),
    unknown(
        "where the mother was born is not known", on=APPLIED, p=NATIVE, mother=A_NATIVE | {"birthplace": "unknown"}
    ),
]

MERIT = [
    yes("a scientist", on=APPLIED, p=applicant(APPLIED, special_merit=True)),
    no("the day before the application", on="2010-05-09", p=applicant(APPLIED, special_merit=True)),
    no("no merit", on=APPLIED, p=applicant(APPLIED, special_merit=False)),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED)),
]

# --- children -----------------------------------------------------------------------------------------------------


def new_citizen(on: str) -> Told:
    claims = {"KZ": "birth", "UZ": {"by": "naturalisation", "on": on}, "others": "none"}
    return {"born": "1965-01-01", "nationalities": claims}


def child(born: str, *parents: str) -> Told:
    return {
        "born": born,
        "parents": list(parents or ("p", "mother")),
        "nationalities": {"KZ": "birth", "others": "none"},
    }


FATHER, MOTHER = new_citizen("2012-06-01"), new_citizen("2012-05-01")
KAZAKH: Told = {"born": "1965-01-01", "nationalities": {"KZ": "birth", "UZ": "never", "others": "none"}}
OURS = child("2003-01-01")

CHILD_OF_NEW_CITIZENS = [
    no("the day before", on="2012-05-31", bearer="child", p=FATHER, mother=MOTHER, child=OURS),
    yes(
        "the second parent",
        on="2012-06-01",
        bearer="child",
        p=FATHER,
        mother=MOTHER,
        child=OURS,
        also=["holds(child, UZ)"],
    ),
    no(
        "the mother stays Kazakh",
        on="2012-06-01",
        bearer="child",
        p=FATHER,
        mother=KAZAKH,
        child=OURS,
        also=["not holds(child, UZ)"],
    ),
    no("one parent told", on="2012-06-01", bearer="child", p=FATHER, child=child("2003-01-01", "p")),
    yes("13", on="2012-06-01", bearer="child", p=FATHER, mother=MOTHER, child=child("1998-06-02")),
    no("14", on="2012-06-01", bearer="child", p=FATHER, mother=MOTHER, child=child("1998-06-01")),
    unknown(
        "the mother's is not known",
        on="2012-06-01",
        bearer="child",
        p=FATHER,
        mother=KAZAKH | {"nationalities": {"UZ": "unknown", "others": "none"}},
        child=OURS,
    ),
]

ADOPTED: Told = {"is adopted": "DE", "on": "2012-06-01", "by": "foreigners"}
BOY: Told = CITIZEN | {"born": "2008-01-01"}
ADOPTED_BY_FOREIGNERS = [
    no("the day before", on="2012-05-31", p=after(ADOPTED, who=BOY)),
    yes("adopted by Germans", on="2012-06-01", p=after(ADOPTED, who=BOY), also=["holds(p, UZ)"]),
    yes("by citizens of Russia", on="2012-06-01", p=after(ADOPTED | {"is adopted": "RU", "by": "citizens"}, who=BOY)),
    no("not a citizen", on="2012-06-01", p=after(ADOPTED, who=RUSSIAN | {"born": "2008-01-01"})),
    no("adopted by citizens", on="2012-06-01", p=after(ADOPTED | {"is adopted": "UZ", "by": "citizens"}, who=BOY)),
    unknown("citizenship uncertain", on="2012-06-01", p=after(ADOPTED, who=PERHAPS | {"born": "2008-01-01"})),
]

ASKED: Told = {"applies for exit": "UZ", "on": "2013-02-01"}
RELEASED_TO_ADOPTERS = [
    no("the day before", on="2013-01-31", p=after(ADOPTED, ASKED, who=BOY)),
    yes("the adopters ask", on="2013-02-01", p=after(ADOPTED, ASKED, who=BOY), also=["holds(p, UZ)"]),
    no(
        "released",
        on="2014-03-02",
        p=after(ADOPTED, ASKED, decided("2014-03-01", "exit", "uz.citizenship-1992.adoption-exit"), who=BOY),
        also=["not holds(p, UZ)"],
    ),
    no("not adopted", on="2013-02-01", p=after(ASKED, who=BOY)),
    yes("17", on="2013-02-01", p=after(ADOPTED, ASKED, who=CITIZEN | {"born": "1995-02-02"})),
    no("of age the day after", on="2013-02-02", p=after(ADOPTED, ASKED, who=CITIZEN | {"born": "1995-02-02"})),
    no("18", on="2013-02-01", p=after(ADOPTED, ASKED, who=CITIZEN | {"born": "1995-02-01"})),
    unknown("whether it was adopted is not known", on="2013-02-01", p=after(perhaps(ADOPTED), ASKED, who=BOY)),
]

RELEASED: Told = after(
    {"applies for exit": "UZ", "on": "2007-05-10"},
    decided("2008-01-10", "exit", "uz.citizenship-1992.20-exit"),
    who=CITIZEN | {"residence": "RU"},
)
RETURNING: Told = after({"applies for citizenship": "UZ", "on": APPLIED}, who=RELEASED)
FORMER_CITIZEN = [
    no("the day before the application", on="2010-05-09", p=RETURNING, also=["not holds(p, UZ)"]),
    yes("released in 2008", on=APPLIED, p=RETURNING),
    no("never was a citizen", on=APPLIED, p=applicant(APPLIED)),
    no(
        "reinstated", on="2011-02-01", p=after(decided("2011-02-01", "admission"), who=RETURNING), also=["holds(p, UZ)"]
    ),
    unknown(
        "whether he was released is not known",
        on=APPLIED,
        p=after(
            {"applies for exit": "UZ", "on": "2007-05-10"},
            perhaps(decided("2008-01-10", "exit", "uz.citizenship-1992.20-exit")),
            {"applies for citizenship": "UZ", "on": APPLIED},
            who=CITIZEN | {"residence": "RU"},
        ),
    ),
]
BY_CITIZENS: Told = {"is adopted": "UZ", "on": "2012-06-01", "by": "citizens"}
FOUND_ABROAD: Told = RUSSIAN | {"born": "2008-01-01"}
ADOPTED_BY_CITIZENS = [
    no("the day before", on="2012-05-31", p=after(BY_CITIZENS, who=FOUND_ABROAD)),
    yes("adopted", on="2012-06-01", p=after(BY_CITIZENS, who=FOUND_ABROAD)),
    yes("17", on="2012-06-01", p=after(BY_CITIZENS, who=FOUND_ABROAD | {"born": "1994-06-02"})),
    no("18", on="2012-06-01", p=after(BY_CITIZENS, who=FOUND_ABROAD | {"born": "1994-06-01"})),
    no(
        "by a citizen and a foreigner",
        on="2012-06-01",
        p=after(BY_CITIZENS | {"by": "citizen and foreigner"}, who=FOUND_ABROAD),
    ),
    unknown("whether it was adopted is not known", on="2012-06-01", p=after(perhaps(BY_CITIZENS), who=FOUND_ABROAD)),
]
