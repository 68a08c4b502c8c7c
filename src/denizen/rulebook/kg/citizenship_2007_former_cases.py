"""Worked cases of the former texts of the citizenship law of 2007."""

from typing import Any

from denizen.language.enacting import no, unknown, yes

Told = dict[str, Any]

KYRGYZ: Told = {"born": "1985-01-01", "nationalities": {"KG": "birth", "others": "none"}}
RUSSIAN: Told = {"born": "1985-01-01", "nationalities": {"KG": "never", "RU": "birth"}}
STATELESS: Told = {"born": "1985-01-01", "residence": "KG", "nationalities": {"KG": "never", "others": "none"}}
PERHAPS: Told = {"born": "1985-01-01", "nationalities": {"KG": "unknown", "RU": "birth"}}
PERHAPS_STATELESS: Told = STATELESS | {"nationalities": {"KG": "never", "others": "unknown"}}

# --- Soviet citizens ----------------------------------------------------------------------------------------

SINCE_1990: Told = {"is resident at succession": "KG", "on": "1990-12-15"}
ASKS: Told = {"applies for citizenship": "KG", "on": "2015-04-01"}


def soviet(*events: Told) -> Told:
    return {
        "born": "1960-01-01",
        "residence": "KG",
        "soviet_citizen": True,
        "nationalities": {"KG": "unknown", "others": "none"},
        "events": list(events),
    }


SETTLED: Told = {"obtains residence right": "KG", "on": "2010-04-01"}
CAME: Told = {"takes up residence": "KG", "on": "2010-04-01"}
RECOGNISED: Told = {"decides": "KG", "on": "2015-09-01", "about": "admission"}

SOVIET_RESIDENT = [
    no("the day before turning to the authorities", on="2015-03-31", p=soviet(SINCE_1990, ASKS)),
    yes("there since 1990", on="2015-04-01", p=soviet(SINCE_1990, ASKS)),
    yes("recognised", on="2015-09-01", p=soviet(SINCE_1990, ASKS, RECOGNISED), also=["holds(p, KG)"]),
    yes("settled on the last day that counts", on="2015-04-01", p=soviet(SETTLED, ASKS)),
    no("settled a day later", on="2015-04-01", p=soviet(SETTLED | {"on": "2010-04-02"}, ASKS)),
    yes("came to live there without papers, five years ago", on="2015-04-01", p=soviet(CAME, ASKS)),
    no("came a day later", on="2015-04-01", p=soviet(CAME | {"on": "2010-04-02"}, ASKS)),
    no(
        "Russian by birth",
        on="2015-04-01",
        p=soviet(SINCE_1990, ASKS) | {"nationalities": {"KG": "unknown", "RU": "birth"}},
    ),
    yes("the day before the Law of 2023", on="2023-02-21", p=soviet(SINCE_1990, ASKS | {"on": "2023-02-21"})),
    unknown("as it takes effect", on="2023-03-01", p=soviet(SINCE_1990, ASKS | {"on": "2023-03-01"})),
    no("after it", on="2023-03-15", p=soviet(SINCE_1990, ASKS | {"on": "2023-03-15"})),
    unknown(
        "whether he was a Soviet citizen is not known",
        on="2015-04-01",
        p=soviet(SINCE_1990, ASKS) | {"soviet_citizen": "unknown"},
    ),
]

NOT_YET: Told = {"nationalities": {"KG": "never", "UZ": "never", "others": "none"}}
WIFE_FROM_FERGANA = soviet({"takes up residence": "KG", "on": "1996-08-01"}) | NOT_YET
MAY_BE_FOUND_A_CITIZEN = [
    yes("came from Uzbekistan in 1996, with a Soviet passport", on="2019-06-01", p=WIFE_FROM_FERGANA),
    no("the day before five years", on="2015-03-31", p=soviet(CAME) | NOT_YET),
    yes("five years", on="2015-04-01", p=soviet(CAME) | NOT_YET),
    no("the day before five years of a right of residence", on="2015-03-31", p=soviet(SETTLED) | NOT_YET),
    yes("five years of it", on="2015-04-01", p=soviet(SETTLED) | NOT_YET),
    no("found a citizen", on="2015-09-01", p=soviet(SINCE_1990, ASKS, RECOGNISED)),
    no("has another nationality", on="2019-06-01", p=WIFE_FROM_FERGANA | {"nationalities": {"UZ": "birth"}}),
    no("the day before the Law of 2007", on="2007-05-20", p=WIFE_FROM_FERGANA),
    unknown("as it takes effect", on="2007-08-01", p=WIFE_FROM_FERGANA),
    yes("under it", on="2007-12-31", p=WIFE_FROM_FERGANA),
    yes("the day before the Law of 2023", on="2023-02-21", p=WIFE_FROM_FERGANA),
    unknown("as that of 2023 takes effect", on="2023-03-01", p=WIFE_FROM_FERGANA),
    no("under that of 2023", on="2023-03-15", p=WIFE_FROM_FERGANA),
    unknown(
        "whether she was a Soviet citizen is not known",
        on="2019-06-01",
        p=WIFE_FROM_FERGANA | {"soviet_citizen": "unknown"},
    ),
]

# --- birth --------------------------------------------------------------------------------------------------

LAST_OF_2023, FIRST_OF_2023 = "2023-02-21", "2023-03-15"
LAST_OF_2025, FIRST_OF_2025 = "2025-03-17", "2025-04-10"


def child(birthplace: str, born: str, *events: Told) -> Told:
    return {
        "born": born,
        "birthplace": birthplace,
        "nationalities": {"KG": "unknown", "others": "none"},
        "parents": ["mother", "father"],
        "events": list(events),
    }


TWO_CITIZENS = [
    yes(
        "born in Moscow in 2015",
        on="2020-01-01",
        p=child("RU", "2015-02-01"),
        mother=KYRGYZ,
        father=KYRGYZ,
        also=["holds(p, KG)"],
    ),
    no("the father is Russian", on="2020-01-01", p=child("RU", "2015-02-01"), mother=KYRGYZ, father=RUSSIAN),
    no("born before the law", on="2020-01-01", p=child("RU", "2007-05-20"), mother=KYRGYZ, father=KYRGYZ),
    unknown("born as it took effect", on="2020-01-01", p=child("RU", "2007-08-01"), mother=KYRGYZ, father=KYRGYZ),
    yes("born on its first sure day", on="2020-01-01", p=child("RU", "2007-12-31"), mother=KYRGYZ, father=KYRGYZ),
    yes(
        "born the day before the Law of 2025",
        on="2026-01-01",
        p=child("RU", LAST_OF_2025),
        mother=KYRGYZ,
        father=KYRGYZ,
    ),
    no("born under it", on="2026-01-01", p=child("RU", FIRST_OF_2025), mother=KYRGYZ, father=KYRGYZ),
    unknown(
        "whether the father was a citizen is not known",
        on="2020-01-01",
        p=child("RU", "2015-02-01"),
        mother=KYRGYZ,
        father=PERHAPS,
    ),
]
MIXED_AT_HOME = [
    yes(
        "born in Osh in 2015",
        on="2020-01-01",
        p=child("KG", "2015-02-01"),
        mother=KYRGYZ,
        father=RUSSIAN,
        also=["holds(p, KG)"],
    ),
    no("born in Moscow", on="2020-01-01", p=child("RU", "2015-02-01"), mother=KYRGYZ, father=RUSSIAN),
    yes(
        "born the day before the Law of 2023",
        on="2024-01-01",
        p=child("KG", LAST_OF_2023),
        mother=KYRGYZ,
        father=RUSSIAN,
    ),
    no("born under it", on="2024-01-01", p=child("KG", FIRST_OF_2023), mother=KYRGYZ, father=RUSSIAN),
    unknown(
        "whether the mother was a citizen is not known",
        on="2020-01-01",
        p=child("KG", "2015-02-01"),
        mother=PERHAPS,
        father=RUSSIAN,
    ),
]
AGREED: Told = {"is claimed by parents": "KG", "on": "2015-05-10"}
MIXED_ABROAD = [
    no("no agreement yet", on="2015-05-09", p=child("RU", "2015-02-01", AGREED), mother=KYRGYZ, father=RUSSIAN),
    yes(
        "the parents agree",
        on="2015-05-10",
        p=child("RU", "2015-02-01", AGREED),
        mother=KYRGYZ,
        father=RUSSIAN,
        also=["holds(p, KG)"],
    ),
    no(
        "both are citizens: no agreement is needed",
        on="2015-05-10",
        p=child("RU", "2015-02-01", AGREED),
        mother=KYRGYZ,
        father=KYRGYZ,
    ),
    yes(
        "the day before 18",
        on="2020-01-01",
        p=child("RU", "2002-01-02", AGREED | {"on": "2020-01-01"}),
        mother=KYRGYZ,
        father=RUSSIAN,
    ),
    no(
        "at 18",
        on="2020-01-01",
        p=child("RU", "2002-01-01", AGREED | {"on": "2020-01-01"}),
        mother=KYRGYZ,
        father=RUSSIAN,
    ),
    yes(
        "agreed the day before the Law of 2023",
        on="2024-01-01",
        p=child("RU", "2015-02-01", AGREED | {"on": LAST_OF_2023}),
        mother=KYRGYZ,
        father=RUSSIAN,
    ),
    no(
        "agreed under it",
        on="2024-01-01",
        p=child("RU", "2015-02-01", AGREED | {"on": FIRST_OF_2023}),
        mother=KYRGYZ,
        father=RUSSIAN,
    ),
    unknown(
        "whether they agreed is not known",
        on="2015-05-10",
        p=child("RU", "2015-02-01", AGREED | {"happened": "unknown"}),
        mother=KYRGYZ,
        father=RUSSIAN,
    ),
]
A_CITIZEN_AND_A_STATELESS_PERSON = [
    yes(
        "born in Moscow in 2015",
        on="2020-01-01",
        p=child("RU", "2015-02-01"),
        mother=KYRGYZ,
        father=STATELESS,
        also=["holds(p, KG)"],
    ),
    no("the father is Russian", on="2020-01-01", p=child("RU", "2015-02-01"), mother=KYRGYZ, father=RUSSIAN),
    unknown(
        "whether the father has a nationality is not known",
        on="2020-01-01",
        p=child("RU", "2015-02-01"),
        mother=KYRGYZ,
        father=PERHAPS_STATELESS,
    ),
]
ELSEWHERE = STATELESS | {"residence": "UZ"}
STATELESS_PARENTS = [
    yes(
        "born in Osh to residents",
        on="2020-01-01",
        p=child("KG", "2015-02-01"),
        mother=STATELESS,
        father=STATELESS,
        also=["holds(p, KG)"],
    ),
    no("the parents live elsewhere", on="2020-01-01", p=child("KG", "2015-02-01"), mother=ELSEWHERE, father=ELSEWHERE),
    no("born in Moscow", on="2020-01-01", p=child("RU", "2015-02-01"), mother=STATELESS, father=STATELESS),
    no("the father is Russian", on="2020-01-01", p=child("KG", "2015-02-01"), mother=STATELESS, father=RUSSIAN),
    yes(
        "born the day before the Law of 2023",
        on="2024-01-01",
        p=child("KG", LAST_OF_2023),
        mother=STATELESS,
        father=STATELESS,
    ),
    no("born under it", on="2024-01-01", p=child("KG", FIRST_OF_2023), mother=STATELESS, father=STATELESS),
    unknown(
        "whether the father has a nationality is not known",
        on="2020-01-01",
        p=child("KG", "2015-02-01"),
        mother=STATELESS,
        father=PERHAPS_STATELESS,
    ),
]
WITH_RU: Told = {"nationalities": {"KG": "unknown", "RU": "birth", "others": "none"}}
FOREIGN_PARENTS = [
    yes(
        "born in Osh, without any nationality",
        on="2024-06-01",
        p=child("KG", "2024-02-01"),
        mother=RUSSIAN,
        father=RUSSIAN,
        also=["holds(p, KG)"],
    ),
    no("Russian by birth", on="2024-06-01", p=child("KG", "2024-02-01") | WITH_RU, mother=RUSSIAN, father=RUSSIAN),
    no("born in Moscow", on="2024-06-01", p=child("RU", "2024-02-01"), mother=RUSSIAN, father=RUSSIAN),
    no("the mother is a citizen", on="2024-06-01", p=child("KG", "2024-02-01"), mother=KYRGYZ, father=RUSSIAN),
    no("before the Law of 2023", on="2024-06-01", p=child("KG", LAST_OF_2023), mother=RUSSIAN, father=RUSSIAN),
    unknown("as it takes effect", on="2024-06-01", p=child("KG", "2023-03-01"), mother=RUSSIAN, father=RUSSIAN),
    yes("after it", on="2024-06-01", p=child("KG", FIRST_OF_2023), mother=RUSSIAN, father=RUSSIAN),
    yes("the day before the Law of 2025", on="2026-01-01", p=child("KG", LAST_OF_2025), mother=RUSSIAN, father=RUSSIAN),
    unknown("as that takes effect", on="2026-01-01", p=child("KG", "2025-04-01"), mother=RUSSIAN, father=RUSSIAN),
    no("under it", on="2026-01-01", p=child("KG", FIRST_OF_2025), mother=RUSSIAN, father=RUSSIAN),
]
FOUND: Told = {"is found abandoned": "KG", "on": "2015-02-03"}


def foundling(**more: Any) -> Told:
    return {"born": "2015-02", "nationalities": {"KG": "unknown", "others": "none"}, "events": [FOUND | more]}


FOUNDLING = [
    no("the day before", on="2015-02-02", p=foundling()),
    yes("found in Bishkek", on="2015-02-03", p=foundling(), also=["holds(p, KG)"]),
    yes("the day before 18", on="2015-02-03", p=foundling() | {"born": "1997-02-04"}),
    no("at 18", on="2015-02-03", p=foundling() | {"born": "1997-02-03"}),
    unknown("whether its parents are unknown is not known", on="2015-02-03", p=foundling(happened="unknown")),
]

# --- release, fraud -----------------------------------------------------------------------------------------

DUAL: Told = {
    "born": "1985-01-01",
    "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2013-05-10"}},
}
GRANTED: Told = {"decides": "KG", "on": "2019-06-03", "about": "exit"}
PETITION: Told = {"applies for exit": "KG", "on": "2019-01-01"}
ACCUSED: Told = {"is charged": "KG", "on": "2018-08-20", "article": "204"}
LEAVES = DUAL | {"events": [PETITION]}
MAY_PETITION = [
    yes("a citizen", on="2019-01-01", p=DUAL),
    no("the day before turning 18", on="2019-01-01", p=DUAL | {"born": "2001-01-02"}),
    yes("on turning 18", on="2019-01-01", p=DUAL | {"born": "2001-01-01"}),
    no("not a citizen", on="2019-01-01", p=RUSSIAN),
    unknown("it is not known whether he is one", on="2019-01-01", p=PERHAPS),
]
RELEASE = [
    no("the day before the petition", on="2018-12-31", p=LEAVES),
    yes("also Russian", on="2019-01-01", p=LEAVES, also=["holds(p, KG)"]),
    no("released by decree", on="2019-06-03", p=DUAL | {"events": [PETITION, GRANTED]}, also=["not holds(p, KG)"]),
    no("accused", on="2019-01-01", p=DUAL | {"events": [ACCUSED, PETITION]}),
    no("the day before turning 18", on="2019-01-01", p=LEAVES | {"born": "2001-01-02"}),
    yes("on turning 18", on="2019-01-01", p=LEAVES | {"born": "2001-01-01"}),
    unknown(
        "whether another nationality is promised was not asked",
        on="2019-01-01",
        p={"born": "1985-01-01", "nationalities": {"KG": "birth", "others": "none"}, "events": [PETITION]},
    ),
]
FORGER: Told = {
    "born": "1985-01-01",
    "nationalities": {"KG": {"by": "naturalisation", "on": "2016-04-10"}},
    "events": [{"misrepresents": "KG", "on": "2016-04-10"}],
}
FRAUD = [
    unknown("before the years that the dataset covers", on="2019-12-31", p=FORGER),
    yes("the first day of those years", on="2020-01-01", p=FORGER, also=["holds(p, KG)"]),
    yes("the day before the Law of 2025", on=LAST_OF_2025, p=FORGER),
    unknown("as it takes effect", on="2025-04-01", p=FORGER),
    no("under it", on=FIRST_OF_2025, p=FORGER),
    no("no false papers are told", on="2020-01-01", p=FORGER | {"events": []}),
]

# --- loss by service and by fighting ------------------------------------------------------------------------

NATIVE: Told = {"sex": "male", "born": "1995-08-20", "nationalities": {"KG": "birth", "others": "none"}}
ENLISTS: Told = {"enters service": "RU", "on": "2025-05-12", "form": "contract", "body": "army"}
ENLISTED_EARLIER = ENLISTS | {"on": "2024-06-03"}
POLICE: Told = {"body": "police"}
SERVED_BEFORE_2023 = [
    no(
        "enlisted before the law of 2007",
        on="2018-01-01",
        p=NATIVE | {"born": "1980-08-20", "events": [ENLISTS | {"on": "2007-05-20"}]},
    ),
    unknown(
        "enlisted before the amendment of 2016",
        on="2018-01-01",
        p=NATIVE | {"events": [ENLISTS | {"on": "2016-08-30"}]},
    ),
    yes("at its end", on="2018-01-01", p=NATIVE | {"events": [ENLISTS | {"on": "2016-08-31"}]}, also=["holds(p, KG)"]),
    yes("the day before the law of 2023", on="2023-02-21", p=NATIVE | {"events": [ENLISTS | {"on": "2022-10-03"}]}),
    unknown("as it takes effect", on="2023-03-01", p=NATIVE | {"events": [ENLISTS | {"on": "2022-10-03"}]}),
    no("after it", on="2023-03-15", p=NATIVE | {"events": [ENLISTS | {"on": "2022-10-03"}]}),
    no(
        "under contract with the police",
        on="2022-11-01",
        p=NATIVE | {"events": [ENLISTS | {"on": "2022-10-03"} | POLICE]},
    ),
    yes("intelligence", on="2022-11-01", p=NATIVE | {"events": [ENLISTS | {"on": "2022-10-03", "body": "security"}]}),
    unknown(
        "the form of service is not known",
        on="2022-11-01",
        p=NATIVE | {"events": [{"enters service": "RU", "on": "2022-10-03"}]},
    ),
]
FIGHTS: Told = {"fights": "SY", "on": "2019-03-01", "in": "SY"}
COURT = "after a conviction"


def fought(on: str = "2019-03-01", **more: Any) -> Told:
    return NATIVE | {"events": [FIGHTS | {"on": on} | more]}


FOUGHT_BEFORE_2023 = [
    no("the day before", on="2019-02-28", p=fought()),
    yes("fought in Syria", on="2019-03-01", p=fought(), also=["holds(p, KG)"]),
    no("the other reading", on="2019-03-01", p=fought(), reading=COURT),
    yes(
        "convicted before he fought again, the other reading",
        on="2019-03-01",
        p=NATIVE | {"events": [{"is convicted": "KG", "on": "2018-05-01"}, FIGHTS]},
        reading=COURT,
    ),
    no("fought before the Law of 2016", on="2018-01-01", p=fought("2016-07-31")),
    unknown("in the month of the Law", on="2018-01-01", p=fought("2016-08-10")),
    yes("at the end of the month", on="2018-01-01", p=fought("2016-08-31")),
    yes("the day before the law of 2023", on="2023-02-21", p=fought()),
    unknown("as it takes effect", on="2023-03-01", p=fought()),
    no("after it", on="2023-03-15", p=fought()),
    unknown("whether he fought is not known", on="2019-03-01", p=fought(happened="unknown")),
]
SERVED_2023_TO_2025 = [
    no("the day before", on="2024-06-02", p=NATIVE | {"events": [ENLISTED_EARLIER]}),
    yes("enlisted in June 2024", on="2024-06-03", p=NATIVE | {"events": [ENLISTED_EARLIER]}, also=["holds(p, KG)"]),
    no("the other reading", on="2024-06-03", p=NATIVE | {"events": [ENLISTED_EARLIER]}, reading="no such ground"),
    unknown(
        "as the law of 2023 takes effect", on="2023-03-01", p=NATIVE | {"events": [ENLISTS | {"on": "2023-03-01"}]}
    ),
    no("before it", on="2023-02-21", p=NATIVE | {"events": [ENLISTS | {"on": "2023-02-21"}]}),
    yes("after it", on="2023-03-15", p=NATIVE | {"events": [ENLISTS | {"on": "2023-03-15"}]}),
    yes("the day before the law of 2025", on="2025-03-17", p=NATIVE | {"events": [ENLISTED_EARLIER]}),
    unknown("as that of 2025 takes effect", on="2025-04-01", p=NATIVE | {"events": [ENLISTED_EARLIER]}),
    no("under the law of 2025", on="2025-04-10", p=NATIVE | {"events": [ENLISTED_EARLIER]}),
]

FOUND_TERRORIST: Told = {"is found a terrorist": "KG", "on": "2024-05-06"}


def found_terrorist(**more: Any) -> Told:
    return NATIVE | {"events": [FOUND_TERRORIST | more]}


STOOD = "the ground stood"
TERRORIST_CRIME = [
    no("found to have taken part", on="2024-05-06", p=found_terrorist(), also=["holds(p, KG)"]),
    no("the day before", on="2024-05-05", p=found_terrorist(), reading=STOOD),
    yes("the other reading", on="2024-05-06", p=found_terrorist(), reading=STOOD, also=["holds(p, KG)"]),
    no("before the law of 2023", on="2023-02-21", p=found_terrorist(on="2023-02-21"), reading=STOOD),
    unknown("as it takes effect", on="2023-03-01", p=found_terrorist(on="2023-03-01"), reading=STOOD),
    yes("after it", on="2023-03-15", p=found_terrorist(on="2023-03-15"), reading=STOOD),
    yes("the day before the law of 2025", on="2025-03-17", p=found_terrorist(), reading=STOOD),
    unknown("as that of 2025 takes effect", on="2025-04-01", p=found_terrorist(), reading=STOOD),
    no("under it", on="2025-04-10", p=found_terrorist(), reading=STOOD),
    unknown("whether it was found is not known", on="2024-05-06", p=found_terrorist(happened="unknown"), reading=STOOD),
]
