"""Worked cases of the Law on citizenship of 2023."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.people import (
    BY_BIRTH,
    CHILD,
    KYRGYZ,
    MARRIED,
    ONLY_RUSSIAN,
    PERHAPS,
    WIFE,
    Told,
    after,
    convicted,
    decided,
    german,
    new_citizen,
    perhaps,
)

BY_BIRTH_CASES = [
    no("the day before the Law", on="2023-10-25", p=BY_BIRTH),
    yes("the first day of the Law", on="2023-10-26", p=BY_BIRTH),
    no("a citizen by naturalisation", on="2023-10-26", p=KYRGYZ),
    unknown("it is not known whether he is a citizen", on="2023-10-26", p=PERHAPS),
]

SPOUSE_CASES = [
    no("the day before the Law", on="2023-10-25", p=BY_BIRTH | MARRIED, wife=WIFE),
    yes("the first day of the Law", on="2023-10-26", p=BY_BIRTH | MARRIED, wife=WIFE),
    no("unmarried", on="2023-10-26", p=BY_BIRTH),
    unknown("it is not known whether he is a citizen", on="2023-10-26", p=PERHAPS | MARRIED, wife=WIFE),
]

CHILD_CASES = [
    no("the day before the Law", on="2023-10-25", p=CHILD),
    yes("the first day of the Law", on="2023-10-26", p=CHILD),
    no("a child that is also Kazakh", on="2023-10-26", p=CHILD | {"nationalities": {"RU": "birth", "KZ": "birth"}}),
    yes("the day before turning 18", on="2028-02-29", p=CHILD),
    no("on turning 18", on="2028-03-01", p=CHILD),
    unknown("others not asked about", on="2023-10-26", p=CHILD | {"nationalities": {"RU": "birth"}}),
]

GERMAN = german("2025-03-01")

NOTICE_CASES = [
    no("the day before", on="2025-02-28", p=GERMAN),
    yes("becomes German while living in Moscow", on="2025-03-01", p=GERMAN),
    yes("the sixtieth day", on="2025-04-30", p=GERMAN),
    no("lives in Berlin", on="2025-03-01", p=GERMAN | {"residence": "DE"}),
    no("the first nationality of a citizen by admission", on="2025-03-01", p=KYRGYZ),
    unknown("the country of residence is not known", on="2025-03-01", p=GERMAN | {"residence": "unknown"}),
]

CALLED = {"is called up": "RU", "on": "2024-06-03", "for": "conscription"}

#: Naturalised in 2015, in Germany since 2021, German as well.
IN_GERMANY: Told = KYRGYZ | {
    "nationalities": {
        "RU": {"by": "naturalisation", "on": "2015-05-06"},
        "DE": {"by": "naturalisation", "on": "2024-02-01"},
        "others": "none",
    },
    "residence": [{"value": "RU", "until": "2021-01-01"}, {"value": "DE", "from": "2021-01-01"}],
}

EXIT_CASES = [
    yes("lives in Germany, German as well, owes nothing", on="2024-06-01", p=IN_GERMANY),
    no("the day before the Law", on="2023-10-25", p=KYRGYZ),
    yes("the first day of the Law", on="2023-10-26", p=KYRGYZ),
    no("no other nationality", on="2023-10-26", p=ONLY_RUSSIAN | {"promised_nationality": False}),
    no("the day before turning 18", on="2024-05-31", p=KYRGYZ | {"born": "2006-06-01"}),
    yes("on turning 18", on="2024-06-01", p=KYRGYZ | {"born": "2006-06-01"}),
    unknown("whether a summons was served is not known", on="2024-06-03", p=after(perhaps(CALLED))),
]

BAR_CASES = [
    no("the day before the summons", on="2024-06-02", p=after(CALLED)),
    yes("the day of the summons", on="2024-06-03", p=after(CALLED)),
    yes("in the reserve", on="2024-06-02", p=KYRGYZ | {"reserve": True}, reading="any open military duty"),
    unknown("others not asked about", on="2024-06-02", p=KYRGYZ | {"nationalities": {"RU": "birth"}}),
]

ADMITTED_2004: Told = KYRGYZ | {
    "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2004-05-20"}, "others": "none"}
}

FIRST_CITIZEN: Told = KYRGYZ | {
    "born": "1970-03-01",
    "nationalities": {"RU": {"by": "initial", "on": "1992-02-06"}, "others": "none"},
}

ADMITTED_AS_A_CHILD = KYRGYZ | {
    "nationalities": {"KG": "birth", "RU": {"by": "parent", "on": "2000-05-06"}, "others": "none"}
}
CONVICTION_CASES = [
    no("a citizen since 1992", on="2024-05-14", p=after(convicted("2024-05-14", "280.3"), who=FIRST_CITIZEN)),
    yes(
        "a citizen since 1992, so read",
        on="2024-05-14",
        p=after(convicted("2024-05-14", "280.3"), who=FIRST_CITIZEN),
        reading="citizens under the Law of 1991 as well",
    ),
    no("admitted as a child", on="2024-05-14", p=after(convicted("2024-05-14", "280.3"), who=ADMITTED_AS_A_CHILD)),
    yes(
        "admitted as a child, so read",
        on="2024-05-14",
        p=after(convicted("2024-05-14", "280.3"), who=ADMITTED_AS_A_CHILD),
        reading="admitted as a child as well",
    ),
    yes("fined for evading call-up", on="2024-05-14", p=after(convicted("2024-05-14", "328(1)"))),
    no("the day before the judgment", on="2024-05-13", p=after(convicted("2024-05-14", "328(1)"))),
    no("a citizen by birth", on="2024-05-14", p=after(convicted("2024-05-14", "328(1)"), who=BY_BIRTH)),
    no("the day before the Law", on="2023-10-25", p=after(convicted("2017-03-27", "228(2)"), who=ADMITTED_2004)),
    yes(
        "admitted in 2004, convicted in 2017, the first day of the Law",
        on="2023-10-26",
        p=after(convicted("2017-03-27", "228(2)"), who=ADMITTED_2004),
    ),
    no(
        "after the decision",
        on="2024-03-28",
        p=after(convicted("2017-03-27", "228(2)"), decided("2024-03-28", "loss"), who=ADMITTED_2004),
        also=["not holds(p, RU)"],
    ),
    yes("stateless afterwards", on="2024-05-14", p=after(convicted("2024-05-14", "280.3"), who=ONLY_RUSSIAN)),
    yes("sold drugs", on="2024-05-14", p=after(convicted("2024-05-14", "228.1(4)"))),
    yes("absent for 40 days", on="2024-09-01", p=after(convicted("2024-09-01", "337(5)"))),
    no("theft", on="2025-05-01", p=after(convicted("2025-05-01", "158"))),
    unknown("the article is not known", on="2024-05-14", p=after({"is convicted": "RU", "on": "2024-05-14"})),
]

LIVED_IN_DONETSK: Told = {"is resident at incorporation": "RU", "on": "2022-09-30", "territory": "Donetsk"}
RECOGNISED_2022: Told = KYRGYZ | {
    "nationalities": {"UA": "birth", "RU": {"by": "recognition", "on": "2022-09-30"}, "others": "none"}
}

CONVICTION_CASES_2025 = [
    no(
        "recognised in Donetsk, Article 275.1",
        on="2025-11-01",
        p=after(LIVED_IN_DONETSK, convicted("2025-10-01", "275.1"), who=RECOGNISED_2022),
    ),
    no("recognised, wherever", on="2025-11-01", p=after(convicted("2025-10-01", "275.1"), who=RECOGNISED_2022)),
    yes("admitted, in Moscow", on="2025-11-01", p=after(convicted("2025-10-01", "275.1"))),
    no("convicted of murder in 2020, the day before", on="2025-08-10", p=after(convicted("2020-06-01", "105(1)"))),
    yes("convicted of murder in 2020, the first day", on="2025-08-11", p=after(convicted("2020-06-01", "105(1)"))),
    no("older", on="2025-08-11", p=after(convicted("2020-06-01", "105(1)")), reading="convicted since"),
    no("the day before", on="2025-08-11", p=after(convicted("2025-08-10", "105(1)")), reading="convicted since"),
    yes("newer", on="2025-08-11", p=after(convicted("2025-08-11", "105(1)")), reading="convicted since"),
    no("a citizen by birth", on="2025-08-11", p=after(convicted("2020-06-01", "105(1)"), who=BY_BIRTH)),
    unknown("the article is not known", on="2025-08-11", p=after({"is convicted": "RU", "on": "2020-06-01"})),
]

THREAT = {"is found a threat": "RU", "on": "2026-02-10"}

THREAT_CASES = [
    yes("recognised in Donetsk", on="2026-02-10", p=after(LIVED_IN_DONETSK, THREAT, who=RECOGNISED_2022)),
    no("the day before the finding", on="2026-02-09", p=after(THREAT)),
    yes("the day of the finding", on="2026-02-10", p=after(THREAT)),
    no("a citizen by birth", on="2026-02-10", p=after(THREAT, who=BY_BIRTH)),
    unknown("whether there is a finding is not known", on="2026-02-10", p=after(perhaps(THREAT))),
]

IN_2024 = new_citizen("2024-09-03", born="1999-05-05")

IN_2019 = new_citizen("2019-05-10", born="1990-02-01")

AT_39 = new_citizen("2025-03-01", born="1986-01-10")


def registers(on: str) -> Told:
    return {"registers for military": "RU", "on": on, "channel": "in person"}


CALLED_UP: Told = {"is called up": "RU", "on": "2024-10-01", "for": "conscription"}
REGISTRATION_CASES = [
    no("called up since", on="2024-10-01", p=after(CALLED_UP, who=IN_2024)),
    no("the fourteenth day", on="2024-09-17", p=IN_2024),
    yes("the day after", on="2024-09-18", p=IN_2024),
    no("registered on the fourteenth day", on="2024-10-01", p=after(registers("2024-09-17"), who=IN_2024)),
    yes("registered a day late", on="2024-10-01", p=after(registers("2024-09-18"), who=IN_2024)),
    no(
        "registered a day late",
        on="2024-10-01",
        p=after(registers("2024-09-18"), who=IN_2024),
        reading="late registration saves",
    ),
    yes("a man of 39 who never registers", on="2025-06-15", p=AT_39),
    no(
        "after the decision",
        on="2025-06-16",
        p=after(decided("2025-06-16", "loss"), who=AT_39),
        also=["not holds(p, RU)"],
    ),
    no("naturalised in 2019, the day before the rule", on="2024-08-07", p=IN_2019),
    yes("naturalised in 2019, the first day", on="2024-08-08", p=IN_2019),
    no("naturalised in 2019", on="2024-10-15", p=IN_2019, reading="new citizens only"),
    no("registered late, the day before the rule", on="2024-10-15", p=after(registers("2024-08-07"), who=IN_2019)),
    yes("registered late, on the first day", on="2024-10-15", p=after(registers("2024-08-08"), who=IN_2019)),
    no(
        "naturalised on the eve, second reading",
        on="2024-09-01",
        p=new_citizen("2024-08-07"),
        reading="new citizens only",
    ),
    yes(
        "naturalised on the day, second reading",
        on="2024-09-01",
        p=new_citizen("2024-08-08"),
        reading="new citizens only",
    ),
    no("a citizen by birth", on="2025-06-15", p=BY_BIRTH),
    no("a woman, an accountant", on="2025-06-15", p=AT_39 | {"sex": "female", "military_speciality": False}),
    yes(
        "a nurse with a military speciality", on="2025-06-15", p=AT_39 | {"sex": "female", "military_speciality": True}
    ),
    no(
        "the family keeps what it has",
        on="2025-06-16",
        p=after(decided("2025-06-16", "loss"), who=AT_39 | {"spouse": {"id": "wife", "from": "2015-01-01"}}),
        wife=new_citizen("2020-05-06") | {"sex": "female"},
        son={
            "born": "2023-04-01",
            "birthplace": "RU",
            "parents": ["p", "wife"],
            "nationalities": {"RU": "birth", "others": "none"},
        },
        stepdaughter={
            "born": "2012-04-01",
            "parents": ["wife"],
            "nationalities": {"KG": "birth", "RU": {"by": "parent", "on": "2025-03-01"}, "others": "none"},
        },
        also=["not holds(p, RU)", "holds(wife, RU)", "holds(son, RU)", "holds(stepdaughter, RU)"],
    ),
    no(
        "living abroad since 2021",
        on="2025-06-15",
        p=IN_2019 | {"residence": [{"value": "RU", "until": "2021-01-01"}, {"value": "DE", "from": "2021-01-01"}]},
    ),
    unknown(
        "whether he registered is not known", on="2024-10-01", p=after(perhaps(registers("2024-09-10")), who=IN_2024)
    ),
]

LIED = {"misrepresents": "RU", "on": "2016-05-06"}

#: One of the brothers of Chelyabinsk.
BROTHER = new_citizen("2023-05-10", born="2002-03-01")

FRAUD_CASES = [
    no("never registered", on="2023-12-15", p=BROTHER),
    yes("never registered, as read in Chelyabinsk", on="2023-12-15", p=BROTHER, reading="a broken promise"),
    yes("the day before the new ground, so read", on="2024-08-07", p=BROTHER, reading="a broken promise"),
    no("the day of the new ground, so read", on="2024-08-08", p=BROTHER, reading="a broken promise"),
    no("the day before the Law", on="2023-10-25", p=after(LIED)),
    yes("the first day of the Law", on="2023-10-26", p=after(LIED)),
    no("a citizen by birth", on="2023-10-26", p=after(LIED, who=BY_BIRTH)),
    no("honest papers", on="2023-10-26", p=KYRGYZ),
    unknown("whether the papers were false is not known", on="2023-10-26", p=after(perhaps(LIED))),
]

DUAL_CHILD: Told = {
    "born": "2010-03-01",
    "parents": ["father"],
    "nationalities": {"RU": "birth", "KZ": "birth", "others": "none"},
}
#: With a mother who is not in the case; otherwise it would be Kyrgyz through its father alone.
BORN_IN_RUSSIA: Told = {"birthplace": "RU", "only_parent": False}
LEFT = after(decided("2024-05-01", "exit"), who=KYRGYZ)
CHILD_EXIT_CASES = [
    no("the day before the father leaves", on="2024-04-30", p=DUAL_CHILD, father=LEFT),
    yes("the father has left", on="2024-05-01", p=DUAL_CHILD, father=LEFT),
    no(
        "no other nationality",
        on="2024-05-01",
        p=DUAL_CHILD
        | {"nationalities": {"RU": "birth", "others": "none"}, "promised_nationality": False}
        | BORN_IN_RUSSIA,
        father=LEFT,
    ),
    yes("the day before turning 18", on="2028-02-29", p=DUAL_CHILD, father=LEFT),
    no("on turning 18", on="2028-03-01", p=DUAL_CHILD, father=LEFT),
    unknown("others not asked about", on="2024-05-01", p=DUAL_CHILD | {"nationalities": {"RU": "birth"}}, father=LEFT),
]

VOIDED: Told = {"has the passport voided": "RU", "on": "2024-12-02"}
VOID_PASSPORT_CASES = [
    no("the day before", on="2024-12-01", p=after(VOIDED, who=BY_BIRTH)),
    no(
        "thought Russian since childhood, and so decided",
        on="2024-12-02",
        p=after(VOIDED, decided("2024-12-02", "annulment"), who=BY_BIRTH),
        also=["not holds(p, RU)"],
    ),
    yes("found so, not yet decided", on="2024-12-02", p=after(VOIDED, who=BY_BIRTH), also=["holds(p, RU)"]),
    yes(
        "the other reading",
        on="2024-12-02",
        p=after(VOIDED, who=BY_BIRTH),
        reading="judged by the law of the time",
        also=["holds(p, RU)"],
    ),
    no("no citizen", on="2024-12-02", p=after(VOIDED, who=KYRGYZ | {"nationalities": {"KG": "birth", "RU": "never"}})),
    unknown("whether it happened is not known", on="2024-12-02", p=after(perhaps(VOIDED), who=BY_BIRTH)),
]
PAST_CITIZENSHIP_CASES = [
    no("the day before", on="2024-12-01", p=after(VOIDED, who=BY_BIRTH)),
    yes("the passport is void", on="2024-12-02", p=after(VOIDED, who=BY_BIRTH)),
    unknown("whether it happened is not known", on="2024-12-02", p=after(perhaps(VOIDED), who=BY_BIRTH)),
]
