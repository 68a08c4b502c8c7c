"""Worked cases of Law 62-FZ: exit, annulment, children, former Soviet citizens."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.people import (
    BY_BIRTH,
    FOREIGNER,
    GERMAN_PARENT,
    KYRGYZ,
    ONLY_RUSSIAN,
    RUSSIAN_PARENT,
    Told,
    after,
    convicted,
    decided,
    perhaps,
)

CHARGED: Told = {"is charged": "RU", "on": "2022-08-10"}
CALLED: Told = {"is called up": "RU", "on": "2022-09-29", "for": "mobilisation"}
IN_RESERVE = KYRGYZ | {"reserve": True}
LIED: Told = {"misrepresents": "RU", "on": "2016-05-06"}

EXIT = [
    yes("Kyrgyz citizen, nothing owed, the day before mobilisation", on="2022-09-20", p=KYRGYZ),
    no("after a mobilisation summons has been served", on="2022-09-30", p=after(CALLED)),
    no("no other nationality", on="2022-09-20", p=ONLY_RUSSIAN | {"promised_nationality": False}),
    no("the day before turning 18", on="2022-09-20", p=KYRGYZ | {"born": "2004-09-21"}),
    yes("on turning 18", on="2022-09-21", p=KYRGYZ | {"born": "2004-09-21"}),
    yes("the last day of the Law", on="2023-10-25", p=KYRGYZ),
    no("the day of the new Law", on="2023-10-26", p=KYRGYZ),
    unknown(
        "nobody asked about other nationalities",
        on="2022-09-20",
        p=KYRGYZ | {"nationalities": {"RU": {"by": "naturalisation", "on": "2016-05-06"}}},
    ),
    no("exit was granted", on="2022-09-22", p=after(decided("2022-09-21", "exit")), also=["not holds(p, RU)"]),
]

EXIT_BARS = [
    no("the day before the summons is served", on="2022-09-28", p=after(CALLED)),
    yes("the summons is served", on="2022-09-29", p=after(CALLED)),
    no("exempted after the summons", on="2022-10-15", p=after(CALLED, {"is exempted": "RU", "on": "2022-10-15"})),
    yes("charged with a crime", on="2022-08-10", p=after(CHARGED)),
    yes("no other nationality", on="2022-09-20", p=ONLY_RUSSIAN | {"promised_nationality": False}),
    no("another one is promised", on="2022-09-20", p=ONLY_RUSSIAN | {"promised_nationality": True}),
    unknown("whether a summons was served is not known", on="2022-09-29", p=after(perhaps(CALLED))),
    no("in the reserve, nothing served", on="2022-09-28", p=IN_RESERVE, reading="served summons"),
    yes("in the reserve, nothing served", on="2022-09-28", p=IN_RESERVE, reading="any open military duty"),
]

FALSE_PAPERS = [
    yes("false papers came to light", on="2022-10-01", p=after(LIED), also=["holds(p, RU)"]),
    no("honest papers", on="2022-10-01", p=KYRGYZ),
    no("a citizen by birth", on="2022-10-01", p=after(LIED, who=BY_BIRTH)),
    no(
        "after the decision",
        on="2022-10-02",
        p=after(LIED, decided("2022-10-02", "annulment")),
        also=["not holds(p, RU)"],
    ),
    yes("the last day of the Law", on="2023-10-25", p=after(LIED)),
    no("the day of the new Law", on="2023-10-26", p=after(LIED)),
    unknown("whether the papers were false is not known", on="2022-10-01", p=after(perhaps(LIED))),
]

#: A son who was admitted at the age of ten with his father, and the father.
SON: Told = {
    "born": "1994-05-24",
    "birthplace": "AM",
    "parents": ["father"],
    "nationalities": {"RU": {"by": "parent", "on": "2004-06-01"}, "others": "none"},
}
FATHER: Told = {"born": "1960-01-01", "nationalities": {"RU": {"by": "naturalisation", "on": "2004-06-01"}}}
FATHER_LIED = after({"misrepresents": "RU", "on": "2004-03-01"}, who=FATHER)
NAMED_IN_THE_APPLICATION = [
    yes("an adult by now", on="2022-10-31", p=SON, father=FATHER_LIED, also=["holds(p, RU)"]),
    no("honest papers", on="2022-10-31", p=SON, father=FATHER),
    no(
        "after the decision",
        on="2023-02-10",
        p=after(decided("2023-02-10", "annulment"), who=SON),
        father=FATHER_LIED,
        also=["not holds(p, RU)"],
    ),
    no(
        "admitted on turning 18",
        on="2022-10-31",
        p=SON | {"nationalities": {"RU": {"by": "parent", "on": "2012-05-24"}, "others": "none"}},
        father=FATHER_LIED,
    ),
    yes(
        "the day before turning 18",
        on="2022-10-31",
        p=SON | {"nationalities": {"RU": {"by": "parent", "on": "2012-05-23"}, "others": "none"}},
        father=FATHER_LIED,
    ),
    yes(
        "the other reading",
        on="2022-10-31",
        p=SON,
        father=FATHER_LIED,
        reading="the applicant alone",
        also=["holds(p, RU)"],
    ),
    no("born in Russia later", on="2022-10-31", p=SON | {"nationalities": {"RU": "birth"}}, father=FATHER_LIED),
    yes("the last day of the Law", on="2023-10-25", p=SON, father=FATHER_LIED),
    no("the day of the new Law", on="2023-10-26", p=SON, father=FATHER_LIED),
    unknown(
        "whether the papers were false is not known",
        on="2022-10-31",
        p=SON,
        father=after(perhaps({"misrepresents": "RU", "on": "2004-03-01"}), who=FATHER),
    ),
]

CONVICTION = [
    yes("convicted on the first day of the rule", on="2017-09-01", p=after(convicted("2017-09-01", "205.2(1)"))),
    yes("convicted the day before", on="2017-09-01", p=after(convicted("2017-08-31", "205.2(1)"))),
    no(
        "convicted the day before",
        on="2017-09-01",
        p=after(convicted("2017-08-31", "205.2(1)")),
        reading="convicted since the rule",
    ),
    yes(
        "convicted on the first day of the rule",
        on="2017-09-01",
        p=after(convicted("2017-09-01", "205.2(1)")),
        reading="convicted since the rule",
    ),
    no("the day before the rule", on="2017-08-31", p=after(convicted("2017-08-31", "205.2(1)"))),
    no("a drug offence", on="2023-10-25", p=after(convicted("2018-03-27", "228(2)"))),
    no("a citizen by birth", on="2020-01-01", p=after(convicted("2019-05-01", "205"), who=BY_BIRTH)),
    yes("the last day of the Law", on="2023-10-25", p=after(convicted("2019-05-01", "205"))),
    no("the day of the new Law", on="2023-10-26", p=after(convicted("2019-05-01", "205"))),
    unknown("the article is not known", on="2020-01-01", p=after({"is convicted": "RU", "on": "2019-05-01"})),
]

REFUSES: Told = {"refuses oath": "RU", "on": "2019-03-10"}
IN_2019: Told = KYRGYZ | {
    "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2019-02-01"}, "others": "none"}
}
OATH_REFUSED = [
    no("the day before", on="2019-03-09", p=after(REFUSES, who=IN_2019)),
    yes("refuses", on="2019-03-10", p=after(REFUSES, who=IN_2019)),
    no("a citizen by birth", on="2019-03-10", p=after(REFUSES, who=BY_BIRTH)),
    no("the day before there were oaths", on="2017-08-31", p=after(REFUSES | {"on": "2017-08-31"})),
    yes("the first day of oaths", on="2017-09-01", p=after(REFUSES | {"on": "2017-08-31"})),
    yes("the last day of the Law", on="2023-10-25", p=after(REFUSES, who=IN_2019)),
    no("the day of the new Law", on="2023-10-26", p=after(REFUSES, who=IN_2019)),
    unknown("whether he refused is not known", on="2019-03-10", p=after(perhaps(REFUSES), who=IN_2019)),
]

# --- children --------------------------------------------------------------------------------------------------------

DUAL_CHILD: Told = {
    "born": "2005-03-01",
    "nationalities": {"RU": "birth", "DE": "birth", "others": "none"},
    "parents": ["mother", "father"],
}
ONE_NATIONALITY: Told = {"nationalities": {"RU": "birth", "others": "none"}, "promised_nationality": False}
CHILD_EXIT = [
    yes("the father is German", on="2018-01-01", p=DUAL_CHILD, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    no("both are Russian", on="2018-01-01", p=DUAL_CHILD, mother=RUSSIAN_PARENT, father=RUSSIAN_PARENT),
    no(
        "no other nationality",
        on="2018-01-01",
        p=DUAL_CHILD | ONE_NATIONALITY,
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
    yes("the day before turning 18", on="2023-02-28", p=DUAL_CHILD, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    no("on turning 18", on="2023-03-01", p=DUAL_CHILD, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    unknown(
        "others not asked about",
        on="2018-01-01",
        p=DUAL_CHILD | {"nationalities": {"RU": "birth"}},
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
]


def citizen_since(on: str, *events: Told) -> Told:
    claims = {"AM": "birth", "RU": {"by": "naturalisation", "on": on}, "others": "none"}
    return after(*events, who={"born": "1980-01-01", "residence": "RU", "nationalities": claims})


FATHER, MOTHER = citizen_since("2012-06-01"), citizen_since("2010-03-01")
KAZAKH_MOTHER = FOREIGNER | {"born": "1980-01-01"}
IN_DOUBT: Told = KAZAKH_MOTHER | {"nationalities": {"RU": "unknown", "AM": "birth"}}


def child(born: str) -> Told:
    return {"born": born, "parents": ["p", "mother"], "nationalities": {"AM": "birth", "others": "none"}}


def agreeing(born: str) -> Told:
    return after({"consents as a child": "RU", "on": "2012-05-01"}, who=child(born))


OURS = child("2005-03-01")
ONE_TOLD = OURS | {"parents": ["p"]}
CHILD_ACQUIRES = [
    no("the day before", on="2012-05-31", bearer="child", p=FATHER, mother=MOTHER, child=OURS),
    yes(
        "the second parent",
        on="2012-06-01",
        bearer="child",
        p=FATHER,
        mother=MOTHER,
        child=OURS,
        also=["holds(child, RU)"],
    ),
    yes("both on one day", on="2012-06-01", bearer="child", p=FATHER, mother=citizen_since("2012-06-01"), child=OURS),
    no(
        "the mother stays Kazakh",
        on="2012-06-01",
        bearer="child",
        p=FATHER,
        mother=KAZAKH_MOTHER,
        child=OURS,
        also=["not holds(child, RU)"],
    ),
    no(
        "there is a mother, not told",
        on="2012-06-01",
        bearer="child",
        p=FATHER,
        child=ONE_TOLD | {"only_parent": False},
    ),
    yes(
        "the only parent",
        on="2012-06-01",
        bearer="child",
        p=FATHER,
        child=ONE_TOLD | {"only_parent": True},
        also=["holds(child, RU)"],
    ),
    unknown("whether he is the only parent is not known", on="2012-06-01", bearer="child", p=FATHER, child=ONE_TOLD),
    yes("13", on="2012-06-01", bearer="child", p=FATHER, mother=MOTHER, child=child("1998-06-02")),
    no("14", on="2012-06-01", bearer="child", p=FATHER, mother=MOTHER, child=child("1998-06-01")),
    yes("17, and agrees", on="2012-06-01", bearer="child", p=FATHER, mother=MOTHER, child=agreeing("1994-06-02")),
    no("18, and agreed", on="2012-06-01", bearer="child", p=FATHER, mother=MOTHER, child=agreeing("1994-06-01")),
    unknown("the mother's is not known", on="2012-06-01", bearer="child", p=FATHER, mother=IN_DOUBT, child=OURS),
]
CHILD_WITH_ONE_PARENT = [
    no("the day before", on="2012-05-31", bearer="child", p=FATHER, mother=KAZAKH_MOTHER, child=OURS),
    yes("the father", on="2012-06-01", bearer="child", p=FATHER, mother=KAZAKH_MOTHER, child=OURS),
    yes("17", on="2012-06-01", bearer="child", p=FATHER, mother=KAZAKH_MOTHER, child=child("1994-06-02")),
    no("18", on="2012-06-01", bearer="child", p=FATHER, mother=KAZAKH_MOTHER, child=child("1994-06-01")),
    unknown(
        "the child's is not known",
        on="2012-06-01",
        bearer="child",
        p=FATHER,
        mother=KAZAKH_MOTHER,
        child=OURS | {"nationalities": {"RU": "unknown"}},
    ),
]
LEAVES = decided("2018-05-01", "exit")
DUAL_FATHER, DUAL_MOTHER = citizen_since("2008-01-01", LEAVES), citizen_since("2008-01-01", LEAVES)
RUSSIAN_KAZAKH: Told = {"nationalities": {"AM": "birth", "RU": "birth", "others": "none"}}
CHILD_LEAVES = [
    no(
        "the day before",
        on="2018-04-30",
        bearer="child",
        p=DUAL_FATHER,
        mother=DUAL_MOTHER,
        child=child("2010-03-01") | RUSSIAN_KAZAKH,
    ),
    yes(
        "both leave",
        on="2018-05-01",
        bearer="child",
        p=DUAL_FATHER,
        mother=DUAL_MOTHER,
        child=child("2010-03-01") | RUSSIAN_KAZAKH,
        also=["not holds(child, RU)"],
    ),
    no(
        "the mother stays",
        on="2018-05-01",
        bearer="child",
        p=DUAL_FATHER,
        mother=RUSSIAN_PARENT,
        child=child("2010-03-01") | RUSSIAN_KAZAKH,
        also=["holds(child, RU)"],
    ),
    no(
        "the mother never was Russian",
        on="2018-05-01",
        bearer="child",
        p=DUAL_FATHER,
        mother=KAZAKH_MOTHER,
        child=child("2010-03-01") | RUSSIAN_KAZAKH,
        also=["holds(child, RU)"],
    ),
    no(
        "there is a mother, not told",
        on="2018-05-01",
        bearer="child",
        p=DUAL_FATHER,
        child=child("2010-03-01") | RUSSIAN_KAZAKH | {"parents": ["p"], "only_parent": False},
    ),
    yes(
        "the only parent",
        on="2018-05-01",
        bearer="child",
        p=DUAL_FATHER,
        child=child("2010-03-01") | RUSSIAN_KAZAKH | {"parents": ["p"], "only_parent": True},
        also=["not holds(child, RU)"],
    ),
    no(
        "nothing else",
        on="2018-05-01",
        bearer="child",
        p=DUAL_FATHER,
        mother=DUAL_MOTHER,
        child=child("2010-03-01") | ONE_NATIONALITY,
        also=["holds(child, RU)"],
    ),
    yes(
        "13",
        on="2018-05-01",
        bearer="child",
        p=DUAL_FATHER,
        mother=DUAL_MOTHER,
        child=child("2004-05-02") | RUSSIAN_KAZAKH,
    ),
    no(
        "14",
        on="2018-05-01",
        bearer="child",
        p=DUAL_FATHER,
        mother=DUAL_MOTHER,
        child=child("2004-05-01") | RUSSIAN_KAZAKH,
    ),
    unknown(
        "others not asked about",
        on="2018-05-01",
        bearer="child",
        p=DUAL_FATHER,
        mother=DUAL_MOTHER,
        child=child("2010-03-01") | {"nationalities": {"RU": "birth"}},
    ),
]
KEEPER = child("2010-03-01") | RUSSIAN_KAZAKH | {"parents": ["father", "mother"]}
CHILD_KEEPS = [
    no("the day before the father leaves", on="2018-04-30", p=KEEPER, father=DUAL_FATHER, mother=RUSSIAN_PARENT),
    yes("the father has left", on="2018-05-01", p=KEEPER, father=DUAL_FATHER, mother=RUSSIAN_PARENT),
    no("the mother is Kazakh", on="2018-05-01", p=KEEPER, father=DUAL_FATHER, mother=KAZAKH_MOTHER),
    yes(
        "the day before turning 18",
        on="2020-02-29",
        p=KEEPER | {"born": "2002-03-01"},
        father=DUAL_FATHER,
        mother=RUSSIAN_PARENT,
    ),
    no("on turning 18", on="2020-03-01", p=KEEPER | {"born": "2002-03-01"}, father=DUAL_FATHER, mother=RUSSIAN_PARENT),
    unknown("the mother's is not known", on="2018-05-01", p=KEEPER, father=DUAL_FATHER, mother=IN_DOUBT),
]
ADOPTION: Told = {"is adopted": "RU", "on": "2012-06-01", "by": "citizens"}
ORPHAN: Told = {"born": "2005-03-01", "nationalities": {"KZ": "birth", "RU": "never"}}
ADOPTED = [
    no("the day before", on="2012-05-31", p=after(ADOPTION, who=ORPHAN)),
    yes("by citizens", on="2012-06-01", p=after(ADOPTION, who=ORPHAN)),
    no("by foreigners", on="2012-06-01", p=after(ADOPTION | {"by": "foreigners"}, who=ORPHAN)),
    yes("17", on="2012-06-01", p=after(ADOPTION, who=ORPHAN | {"born": "1994-06-02"})),
    no("18", on="2012-06-01", p=after(ADOPTION, who=ORPHAN | {"born": "1994-06-01"})),
    unknown("by whom is not known", on="2012-06-01", p=after({"is adopted": "RU", "on": "2012-06-01"}, who=ORPHAN)),
]
COUPLE: Told = {"is adopted": "RU", "on": "2012-06-01", "by": "citizen and foreigner"}
AT_HOME: Told = {"born": "2005-03-01", "residence": "RU", "nationalities": {"KZ": "birth", "others": "none"}}
ADOPTED_A_YEAR_AGO = [
    no("the last day of the year", on="2013-05-31", p=after(COUPLE, who=AT_HOME)),
    yes("a year later", on="2013-06-01", p=after(COUPLE, who=AT_HOME), also=["holds(p, RU)"]),
    no("lives in Almaty", on="2013-06-01", p=after(COUPLE, who=AT_HOME | {"residence": "KZ"})),
    no("by citizens", on="2013-06-01", p=after(COUPLE | {"by": "citizens"}, who=AT_HOME)),
    yes("17", on="2013-06-01", p=after(COUPLE, who=AT_HOME | {"born": "1995-06-02"})),
    no("18", on="2013-06-01", p=after(COUPLE, who=AT_HOME | {"born": "1995-06-01"})),
    unknown("where it lives is not known", on="2013-06-01", p=after(COUPLE, who=AT_HOME | {"residence": "unknown"})),
]
BY_AMERICANS: Told = {"is adopted": "US", "on": "2012-06-01", "by": "foreigners"}
AMERICAN_CHILD: Told = {"born": "2005-03-01", "nationalities": {"RU": "birth", "US": "birth", "others": "none"}}
ADOPTED_BY_FOREIGNERS = [
    no("the day before", on="2012-05-31", p=after(BY_AMERICANS, who=AMERICAN_CHILD)),
    yes("American as well", on="2012-06-01", p=after(BY_AMERICANS, who=AMERICAN_CHILD), also=["holds(p, RU)"]),
    yes("as told there", on="2012-06-01", p=after(BY_AMERICANS | {"by": "citizens"}, who=AMERICAN_CHILD)),
    no("nothing else", on="2012-06-01", p=after(BY_AMERICANS, who=AMERICAN_CHILD | ONE_NATIONALITY)),
    yes("17", on="2012-06-01", p=after(BY_AMERICANS, who=AMERICAN_CHILD | {"born": "1994-06-02"})),
    no("18", on="2012-06-01", p=after(BY_AMERICANS, who=AMERICAN_CHILD | {"born": "1994-06-01"})),
    unknown(
        "others not asked about",
        on="2012-06-01",
        p=after(BY_AMERICANS, who=AMERICAN_CHILD | {"nationalities": {"RU": "birth"}}),
    ),
]
