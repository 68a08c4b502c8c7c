"""Worked cases of Law 62-FZ: principles, birth, oath."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.people import (
    BY_BIRTH,
    CHILD,
    FOREIGNER,
    GERMAN_PARENT,
    MARRIED,
    PERHAPS,
    RUSSIAN_PARENT,
    STATELESS,
    WIFE,
    Told,
    after,
    child_of,
    perhaps,
)

NO_DEPRIVATION = [
    no("the day before the Law", on="2002-06-30", p=BY_BIRTH),
    yes("the first day of the Law", on="2002-07-01", p=BY_BIRTH),
    yes("the last day of the Law", on="2023-10-25", p=BY_BIRTH),
    no("the day of the new Law", on="2023-10-26", p=BY_BIRTH),
    unknown("it is not known whether the person is a citizen", on="2022-10-01", p=PERHAPS),
]
ABROAD = [
    yes("lives in Berlin", on="2010-01-01", p=BY_BIRTH | {"residence": "DE"}),
    no("lives in Moscow", on="2010-01-01", p=BY_BIRTH),
    unknown("where is not known", on="2010-01-01", p=BY_BIRTH | {"residence": "unknown"}),
]
DUAL_CITIZEN: Told = {"nationalities": {"RU": "birth", "DE": {"by": "naturalisation", "on": "2012-03-01"}}}
DUAL = [
    no(
        "the day before",
        on="2012-02-29",
        p=BY_BIRTH
        | DUAL_CITIZEN
        | {"nationalities": {"RU": "birth", "DE": {"by": "naturalisation", "on": "2012-03-01"}, "others": "none"}},
    ),
    yes("becomes German", on="2012-03-01", p=BY_BIRTH | DUAL_CITIZEN, also=["holds(p, RU)"]),
    no("no other nationality", on="2012-03-01", p=BY_BIRTH),
    unknown("nobody asked", on="2012-03-01", p=BY_BIRTH | {"nationalities": {"RU": "birth"}}),
]
SPOUSE = [
    no("the day before the marriage", on="2019-12-31", p=BY_BIRTH | MARRIED, wife=WIFE),
    yes("the day of the marriage", on="2020-01-01", p=BY_BIRTH | MARRIED, wife=WIFE),
    no("unmarried", on="2022-10-01", p=BY_BIRTH),
    unknown("it is not known whether he is a citizen", on="2022-10-01", p=PERHAPS | MARRIED, wife=WIFE),
]
CHILD_STATELESS = [
    yes("a child with no other nationality", on="2022-10-01", p=CHILD),
    no("a child that is also Kazakh", on="2022-10-01", p=CHILD | {"nationalities": {"RU": "birth", "KZ": "birth"}}),
    yes("the day before turning 18", on="2022-10-01", p=CHILD | {"born": "2004-10-02"}),
    no("on turning 18", on="2022-10-02", p=CHILD | {"born": "2004-10-02"}),
    unknown("others not asked about", on="2022-10-01", p=CHILD | {"nationalities": {"RU": "birth"}}),
]
CONSENT = [
    no("the day before turning 14", on="2024-02-29", p=CHILD),
    no("under the Law, 13", on="2015-05-09", p=CHILD | {"born": "2001-05-10"}),
    yes("14", on="2015-05-10", p=CHILD | {"born": "2001-05-10"}),
    yes("17", on="2019-05-09", p=CHILD | {"born": "2001-05-10"}),
    no("18", on="2019-05-10", p=CHILD | {"born": "2001-05-10"}),
    unknown("the year alone is known", on="2015-05-10", p=CHILD | {"born": "2001"}),
]

# --- birth -----------------------------------------------------------------------------------------------------------

BORN = "2010-03-01"
HERE, ABROAD_CHILD = child_of(BORN, "RU", "mother", "father"), child_of(BORN, "DE", "mother", "father")
OF_MOTHER = child_of(BORN, "DE", "mother")
NOT_KNOWN: Told = RUSSIAN_PARENT | {"nationalities": {"RU": "unknown", "DE": "birth"}}
STATELESS_PARENT = STATELESS | {"born": "1975-01-01"}
KAZAKH_PARENT = FOREIGNER | {"born": "1975-01-01", "residence": "KZ"}
GERMAN_BY_BIRTH: Told = {"nationalities": {"DE": "birth"}}


def born(on: str, birthplace: str) -> Told:
    return child_of(on, birthplace, "mother", "father")


BORN_IN_RUSSIA = [
    yes("the father is German", on=BORN, p=HERE, mother=RUSSIAN_PARENT, father=GERMAN_PARENT, also=["holds(p, RU)"]),
    yes("the father is stateless", on=BORN, p=HERE, mother=RUSSIAN_PARENT, father=STATELESS_PARENT),
    yes("the mother alone is known", on=BORN, p=child_of(BORN, "RU", "mother"), mother=RUSSIAN_PARENT),
    no("both are German", on=BORN, p=HERE, mother=GERMAN_PARENT, father=GERMAN_PARENT),
    no("in Germany", on=BORN, p=ABROAD_CHILD, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    unknown("where is not known", on=BORN, p=born(BORN, "unknown"), mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
]
BORN_ABROAD = [
    yes("both are citizens", on=BORN, p=ABROAD_CHILD, mother=RUSSIAN_PARENT, father=RUSSIAN_PARENT),
    yes("the father is stateless", on=BORN, p=ABROAD_CHILD, mother=RUSSIAN_PARENT, father=STATELESS_PARENT),
    no("there is a father, not told", on=BORN, p=OF_MOTHER | {"only_parent": False}, mother=RUSSIAN_PARENT),
    yes("an only parent", on=BORN, p=OF_MOTHER | {"only_parent": True}, mother=RUSSIAN_PARENT, also=["holds(p, RU)"]),
    unknown("whether there is a father is not known", on=BORN, p=OF_MOTHER, mother=RUSSIAN_PARENT),
    no("the father is German", on=BORN, p=ABROAD_CHILD | GERMAN_BY_BIRTH, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    no("both are German", on=BORN, p=ABROAD_CHILD, mother=GERMAN_PARENT, father=GERMAN_PARENT),
    unknown("the father's is not known", on=BORN, p=ABROAD_CHILD, mother=RUSSIAN_PARENT, father=NOT_KNOWN),
]
OTHERWISE_STATELESS = [
    no("on the day of birth itself", on=BORN, p=ABROAD_CHILD, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    yes(
        "nothing from Germany",
        on="2010-03-02",
        p=ABROAD_CHILD,
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
        also=["holds(p, RU)"],
    ),
    no(
        "German by birth",
        on="2010-03-02",
        p=ABROAD_CHILD | {"nationalities": {"DE": "birth", "others": "none"}},
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
        also=["not holds(p, RU)"],
    ),
    no(
        "born the day before the Law",
        on="2010-03-02",
        p=born("2002-06-30", "DE"),
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
    yes(
        "born on its first day",
        on="2010-03-02",
        p=born("2002-07-01", "DE"),
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
    unknown(
        "whether the child has another is not known",
        on="2010-03-02",
        p=ABROAD_CHILD | {"nationalities": {"DE": "unknown"}},
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
]
BORN_TO_FOREIGNERS = [
    no("on the day of birth itself", on=BORN, p=HERE, mother=GERMAN_PARENT, father=STATELESS_PARENT),
    yes(
        "nothing from elsewhere",
        on="2010-03-02",
        p=HERE,
        mother=GERMAN_PARENT,
        father=STATELESS_PARENT,
        also=["holds(p, RU)"],
    ),
    no("German by birth", on="2010-03-02", p=HERE | GERMAN_BY_BIRTH, mother=GERMAN_PARENT, father=STATELESS_PARENT),
    no("the father lives abroad", on="2010-03-02", p=HERE, mother=GERMAN_PARENT, father=KAZAKH_PARENT),
    no("in Germany", on="2010-03-02", p=ABROAD_CHILD, mother=GERMAN_PARENT, father=STATELESS_PARENT),
    no(
        "there is a father, not told",
        on="2010-03-02",
        p=child_of(BORN, "RU", "mother") | {"only_parent": False},
        mother=GERMAN_PARENT,
    ),
    yes(
        "an only parent",
        on="2010-03-02",
        p=child_of(BORN, "RU", "mother") | {"only_parent": True},
        mother=GERMAN_PARENT,
        also=["holds(p, RU)"],
    ),
    unknown(
        "whether there is a father is not known",
        on="2010-03-02",
        p=child_of(BORN, "RU", "mother"),
        mother=GERMAN_PARENT,
    ),
    no(
        "born the day before the Law",
        on="2010-03-02",
        p=born("2002-06-30", "RU"),
        mother=GERMAN_PARENT,
        father=STATELESS_PARENT,
    ),
    yes(
        "born on its first day",
        on="2010-03-02",
        p=born("2002-07-01", "RU"),
        mother=GERMAN_PARENT,
        father=STATELESS_PARENT,
    ),
    unknown(
        "where is not known", on="2010-03-02", p=born(BORN, "unknown"), mother=GERMAN_PARENT, father=STATELESS_PARENT
    ),
]
FOUND: Told = {"is found abandoned": "RU", "on": "2010-03-10"}
FOUNDLING_CHILD: Told = {"born": "2010-02-20", "nationalities": {"others": "none"}}
OF_THE_FIRST_DAY = FOUNDLING_CHILD | {"born": "2002-07-01"}
FOUNDLING = [
    no("the last day of the six months", on="2010-09-09", p=after(FOUND, who=FOUNDLING_CHILD)),
    yes("six months later", on="2010-09-10", p=after(FOUND, who=FOUNDLING_CHILD), also=["holds(p, RU)"]),
    no("born the day before the Law", on="2010-09-10", p=after(FOUND, who=FOUNDLING_CHILD | {"born": "2002-06-30"})),
    yes("born on its first day", on="2010-09-10", p=after(FOUND, who=OF_THE_FIRST_DAY)),
    yes("found the day before 18", on="2021-01-01", p=after(FOUND | {"on": "2020-06-30"}, who=OF_THE_FIRST_DAY)),
    no("found at 18", on="2021-01-01", p=after(FOUND | {"on": "2020-07-01"}, who=OF_THE_FIRST_DAY)),
    unknown("whether it was found is not known", on="2010-09-10", p=after(perhaps(FOUND), who=FOUNDLING_CHILD)),
]

# --- the day of admission --------------------------------------------------------------------------------------------

APPLICANT: Told = {"born": "1990-02-01", "nationalities": {"UZ": "birth", "others": "none"}}


def admitted(on: str, *events: Told, born: str = "1990-02-01") -> Told:
    return after({"is admitted": "RU", "on": on}, *events, who=APPLICANT | {"born": born})


def sworn(on: str) -> Told:
    return {"takes oath": "RU", "on": on}


SWORN = [
    no("admitted, the day before the oath", on="2019-03-09", p=admitted("2019-02-01", sworn("2019-03-10"))),
    yes("the oath", on="2019-03-10", p=admitted("2019-02-01", sworn("2019-03-10"))),
    no("never admitted", on="2019-03-10", p=after(sworn("2019-03-10"), who=APPLICANT)),
    no("the day before there were oaths", on="2017-08-31", p=admitted("2017-08-01", sworn("2017-08-31"))),
    yes("the first day of oaths", on="2017-09-01", p=admitted("2017-09-01", sworn("2017-09-01"))),
    yes("the last day of the Law", on="2023-10-25", p=admitted("2023-09-01", sworn("2023-10-25"))),
    no("the day of the new Law", on="2023-10-26", p=admitted("2023-09-01", sworn("2023-10-26"))),
    unknown("whether he swore is not known", on="2019-03-10", p=admitted("2019-02-01", perhaps(sworn("2019-03-10")))),
]
OATH = [
    no("the day before", on="2019-01-31", p=admitted("2019-02-01")),
    yes("admitted", on="2019-02-01", p=admitted("2019-02-01"), also=["not holds(p, RU)"]),
    yes("admitted on the first day of oaths", on="2017-09-01", p=admitted("2017-09-01")),
    no("admitted the day before", on="2017-09-01", p=admitted("2017-08-31")),
    yes("admitted on the last day of the Law", on="2023-10-25", p=admitted("2023-10-25")),
    no("admitted on the day of the new Law", on="2023-10-26", p=admitted("2023-10-26")),
    no("17", on="2019-02-01", p=admitted("2019-02-01", born="2001-02-02")),
    yes("18", on="2019-02-01", p=admitted("2019-02-01", born="2001-02-01")),
    unknown(
        "whether he was admitted is not known",
        on="2019-02-01",
        p=after(perhaps({"is admitted": "RU", "on": "2019-02-01"}), who=APPLICANT),
    ),
]
ADMITTED_WITHOUT_OATH = [
    no("the day before", on="2016-05-05", p=admitted("2016-05-06")),
    yes("admitted in 2016", on="2016-05-06", p=admitted("2016-05-06")),
    yes("the day before there were oaths", on="2017-08-31", p=admitted("2017-08-31")),
    no("the first day of oaths", on="2017-09-01", p=admitted("2017-09-01")),
    yes("a child of 17", on="2019-02-01", p=admitted("2019-02-01", born="2001-02-02")),
    no("18 that day", on="2019-02-01", p=admitted("2019-02-01", born="2001-02-01")),
    unknown(
        "whether he was admitted is not known",
        on="2016-05-06",
        p=after(perhaps({"is admitted": "RU", "on": "2016-05-06"}), who=APPLICANT),
    ),
]
