"""Worked cases of the former texts of the citizenship law of 2007: who is a citizen, and birth."""

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


def alone(birthplace: str, born: str = "2015-02-01", *, only: bool | None = None) -> Told:
    """A child of whose parents only the mother is told."""
    told: Told = {"born": born, "birthplace": birthplace, "parents": ["mother"], "nationalities": {"others": "none"}}
    return told if only is None else told | {"only_parent": only}


ONE_CITIZEN = [
    yes("born in Osh", on="2020-01-01", p=alone("KG"), mother=KYRGYZ, also=["holds(p, KG)"]),
    yes("born in Omsk, nothing is known of a father", on="2020-01-01", p=alone("RU", only=True), mother=KYRGYZ),
    no("born in Omsk, there is a father", on="2020-01-01", p=alone("RU", only=False), mother=KYRGYZ),
    unknown("born in Omsk, nobody asked about a father", on="2020-01-01", p=alone("RU"), mother=KYRGYZ),
    no("the mother is Russian", on="2020-01-01", p=alone("KG"), mother=RUSSIAN),
    no("both parents are told", on="2020-01-01", p=child("KG", "2015-02-01"), mother=KYRGYZ, father=RUSSIAN),
    no("before the Law of 2007", on="2020-01-01", p=alone("KG", "2007-05-20"), mother=KYRGYZ),
    unknown("as it takes effect", on="2020-01-01", p=alone("KG", "2007-08-01"), mother=KYRGYZ),
    yes("under it", on="2020-01-01", p=alone("KG", "2007-12-31"), mother=KYRGYZ),
    yes("the day before the Law of 2023", on="2023-02-21", p=alone("KG", "2023-02-21"), mother=KYRGYZ),
    unknown("as that of 2023 takes effect", on="2023-03-01", p=alone("KG", "2023-03-01"), mother=KYRGYZ),
    no("under that of 2023", on="2023-03-15", p=alone("KG", "2023-03-15"), mother=KYRGYZ),
]
ONE_STATELESS_PARENT = [
    yes(
        "born in Osh, nothing is known of a father",
        on="2020-01-01",
        p=alone("KG", only=True),
        mother=STATELESS,
        also=["holds(p, KG)"],
    ),
    no("there is a father", on="2020-01-01", p=alone("KG", only=False), mother=STATELESS),
    unknown("nobody asked about a father", on="2020-01-01", p=alone("KG"), mother=STATELESS),
    no("born in Omsk", on="2020-01-01", p=alone("RU", only=True), mother=STATELESS),
    no("lives in Russia", on="2020-01-01", p=alone("KG", only=True), mother=STATELESS | {"residence": "RU"}),
    no(
        "both parents are told",
        on="2020-01-01",
        p=child("KG", "2015-02-01") | {"only_parent": True},
        mother=STATELESS,
        father=STATELESS,
    ),
    no("before the Law of 2007", on="2020-01-01", p=alone("KG", "2007-05-20", only=True), mother=STATELESS),
    unknown("as it takes effect", on="2020-01-01", p=alone("KG", "2007-08-01", only=True), mother=STATELESS),
    yes("under it", on="2020-01-01", p=alone("KG", "2007-12-31", only=True), mother=STATELESS),
    yes("the day before the Law of 2023", on="2023-02-21", p=alone("KG", "2023-02-21", only=True), mother=STATELESS),
    unknown("as that of 2023 takes effect", on="2023-03-01", p=alone("KG", "2023-03-01", only=True), mother=STATELESS),
    no("under that of 2023", on="2023-03-15", p=alone("KG", "2023-03-15", only=True), mother=STATELESS),
]
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
