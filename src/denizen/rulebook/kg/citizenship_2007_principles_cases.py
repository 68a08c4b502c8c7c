"""Worked cases: principles and birth under the law of Kyrgyzstan of 2007."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.kg.citizenship_2007_people import (
    DUAL,
    KYRGYZ,
    LEAVES,
    NATIVE,
    NOT_KYRGYZ,
    PERHAPS,
    THREATENS,
    Told,
    admitted,
)

# --- another nationality, family --------------------------------------------------------------------------
ANOTHER_NATIONALITY = [
    no("the day before becoming Russian", on="2023-06-14", p=DUAL),
    yes("becomes Russian", on="2023-06-15", p=DUAL, also=["holds(p, KG)", "holds(p, RU)"]),
    yes(
        "became Russian on 10 May 2013",
        on="2024-01-01",
        p=NATIVE
        | {"nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2013-05-10", "route": "ordinary"}}},
        also=["holds(p, KG)"],
    ),
    no("no other nationality", on="2024-01-01", p=NATIVE),
    unknown(
        "it is not known whether he has another",
        on="2024-01-01",
        p=NATIVE | {"nationalities": {"KG": "birth", "others": "unknown"}},
    ),
]

WIFE = NATIVE | {"spouse": {"id": "husband", "from": "2019-07-01"}}

SPOUSE = [
    no("the day before the husband's decree", on="2026-03-01", p=WIFE, husband=LEAVES),
    yes("he is released", on="2026-03-02", p=WIFE, husband=LEAVES, also=["holds(p, KG)"]),
    unknown(
        "it is not known whether she is a citizen",
        on="2026-03-02",
        p=WIFE | {"nationalities": {"KG": "unknown"}},
        husband=LEAVES,
    ),
]

STATELESS: Told = {"born": "1995-01-01", "nationalities": {"KG": "never", "others": "none"}}

NO_OTHER: Told = {"others": "none"}


def child(birthplace: str, born: str = "2026-02-01", nationalities: Told = NO_OTHER) -> Told:
    return {
        "born": born,
        "birthplace": birthplace,
        "nationalities": {"KG": "unknown"} | nationalities,
        "parents": ["mother", "father"],
    }


WITH_KZ: Told = {"KZ": "birth", "others": "none"}

WITH_RU: Told = {"RU": "birth", "others": "none"}

MAYBE_KZ: Told = {"KZ": "unknown", "UZ": "never", "TJ": "never", "CN": "never"}

PLAIN_READING, MILD_READING = "not a citizen", "not recognised"

BORN_TO_TWO_CITIZENS = [
    yes("born in Almaty", on="2026-02-01", p=child("KZ"), mother=KYRGYZ, father=KYRGYZ, also=["holds(p, KG)"]),
    no("Kazakh by birth", on="2026-02-01", p=child("KZ", nationalities=WITH_KZ), mother=KYRGYZ, father=KYRGYZ),
    yes(
        "Kazakh by birth, the other reading",
        on="2026-02-01",
        p=child("KZ", nationalities=WITH_KZ),
        mother=KYRGYZ,
        father=KYRGYZ,
        reading=MILD_READING,
        also=["holds(p, KG)"],
    ),
    yes("Russian by birth", on="2026-02-01", p=child("RU", nationalities=WITH_RU), mother=KYRGYZ, father=KYRGYZ),
    no("the father is Russian", on="2026-02-01", p=child("KG"), mother=KYRGYZ, father=NOT_KYRGYZ),
    no(
        "born the day before the law of 2025",
        on="2026-02-01",
        p=child("KZ", "2025-03-17"),
        mother=KYRGYZ,
        father=KYRGYZ,
    ),
    unknown("born as it takes effect", on="2026-02-01", p=child("KZ", "2025-04-09"), mother=KYRGYZ, father=KYRGYZ),
    yes("born on its first sure day", on="2026-02-01", p=child("KZ", "2025-04-10"), mother=KYRGYZ, father=KYRGYZ),
    unknown(
        "it is not known whether Kazakh by birth",
        on="2026-02-01",
        p=child("KZ", nationalities=MAYBE_KZ),
        mother=KYRGYZ,
        father=KYRGYZ,
    ),
]

BORN_TO_A_FOREIGNER = [
    yes(
        "born in Osh, Russian by birth",
        on="2026-02-01",
        p=child("KG", nationalities=WITH_RU),
        mother=KYRGYZ,
        father=NOT_KYRGYZ,
        also=["holds(p, KG)", "holds(p, RU)"],
    ),
    no("both are citizens", on="2026-02-01", p=child("KG"), mother=KYRGYZ, father=KYRGYZ),
    no(
        "born the day before the law of 2023",
        on="2026-02-01",
        p=child("KG", "2023-02-21"),
        mother=KYRGYZ,
        father=NOT_KYRGYZ,
    ),
    unknown("born as it takes effect", on="2026-02-01", p=child("KG", "2023-03-14"), mother=KYRGYZ, father=NOT_KYRGYZ),
    yes("born on its first sure day", on="2026-02-01", p=child("KG", "2023-03-15"), mother=KYRGYZ, father=NOT_KYRGYZ),
    unknown(
        "it is not known whether the mother was a citizen",
        on="2026-02-01",
        p=child("KG"),
        mother=PERHAPS,
        father=NOT_KYRGYZ,
    ),
]


def alone(birthplace: str, born: str = "2026-02-01") -> Told:
    """A child of whose parents only the mother is told."""
    return {"born": born, "birthplace": birthplace, "nationalities": {"others": "none"}, "parents": ["mother"]}


BORN_TO_ONE_CITIZEN = [
    yes("born in Osh", on="2026-02-01", p=alone("KG"), mother=KYRGYZ, also=["holds(p, KG)"]),
    yes("born in Moscow", on="2026-02-01", p=alone("RU"), mother=KYRGYZ, also=["holds(p, KG)"]),
    no("the mother is Russian", on="2026-02-01", p=alone("KG"), mother=NOT_KYRGYZ),
    no(
        "both parents are told", on="2026-02-01", p=child("RU"), mother=KYRGYZ, father=NOT_KYRGYZ, also=["holds(p, KG)"]
    ),
    no("Uzbek by birth as well", on="2026-02-01", p=alone("UZ") | {"nationalities": {"UZ": "birth"}}, mother=KYRGYZ),
    no("born the day before the law of 2023", on="2026-02-01", p=alone("RU", "2023-02-21"), mother=KYRGYZ),
    unknown("born as that law takes effect", on="2026-02-01", p=alone("RU", "2023-03-01"), mother=KYRGYZ),
    yes("born on its first sure day", on="2026-02-01", p=alone("RU", "2023-03-15"), mother=KYRGYZ),
    unknown("whether the mother is a citizen is not known", on="2026-02-01", p=alone("RU"), mother=PERHAPS),
]

BORN_TO_A_STATELESS_PERSON = [
    yes("born in Moscow", on="2026-02-01", p=child("RU"), mother=KYRGYZ, father=STATELESS, also=["holds(p, KG)"]),
    no("the father is Russian", on="2026-02-01", p=child("RU"), mother=KYRGYZ, father=NOT_KYRGYZ),
    no(
        "born the day before the law of 2025",
        on="2026-02-01",
        p=child("RU", "2025-03-17"),
        mother=KYRGYZ,
        father=STATELESS,
    ),
    unknown("born as it takes effect", on="2026-02-01", p=child("RU", "2025-04-09"), mother=KYRGYZ, father=STATELESS),
    yes("born on its first sure day", on="2026-02-01", p=child("RU", "2025-04-10"), mother=KYRGYZ, father=STATELESS),
    unknown(
        "it is not known whether the father has a nationality",
        on="2026-02-01",
        p=child("RU"),
        mother=KYRGYZ,
        father=STATELESS | {"nationalities": {"KG": "never", "others": "unknown"}},
    ),
]


# --- general rules ----------------------------------------------------------------------------------------
NO_DEPRIVATION = [
    yes("a citizen", on="2024-01-01", p=NATIVE),
    no("not a citizen", on="2024-01-01", p=NOT_KYRGYZ),
    unknown("it is not known whether he is one", on="2024-01-01", p=PERHAPS),
]

EQUAL = [
    yes(
        "a citizen by admission",
        on="2025-06-02",
        p=admitted(THREATENS),
        also=["exposed(p, kg.citizenship-2007.26-2-2-1-a)"],
    ),
    yes(
        "the other reading",
        on="2025-06-02",
        p=admitted(THREATENS),
        reading="equal protection from loss",
        also=["not exposed(p, kg.citizenship-2007.26-2-2-1-a)"],
    ),
    no("a citizen by birth", on="2025-06-02", p=NATIVE),
    unknown("it is not known how", on="2025-06-02", p=PERHAPS),
]

SOVIET: Told = {
    "born": "1970-05-01",
    "birthplace": "KG",
    "residence": "KG",
    "soviet_passport": True,
    "nationalities": {"KG": "unknown", "others": "none"},
    "events": [{"is resident at succession": "KG", "on": "1991-08-31"}],
}

SOVIET_PASSPORT = [
    no("before the law of 2025", on="2025-03-17", p=SOVIET),
    unknown("as it takes effect", on="2025-04-01", p=SOVIET),
    yes("after it", on="2025-04-10", p=SOVIET, also=["holds(p, KG)"]),
    no("born elsewhere", on="2025-06-01", p=SOVIET | {"birthplace": "UZ"}),
    no(
        "came later",
        on="2025-06-01",
        p=SOVIET | {"residence": [{"value": "UZ", "until": "1995-01-01"}, {"value": "KG", "from": "1995-01-01"}]},
    ),
    no(
        "asked for another nationality",
        on="2025-06-01",
        p=SOVIET | {"events": [*SOVIET["events"], {"applies for citizenship": "RU", "on": "2010-01-10"}]},
    ),
    no("another passport", on="2025-06-01", p=SOVIET | {"soviet_passport": False}),
    unknown("the passport is not known", on="2025-06-01", p=SOVIET | {"soviet_passport": "unknown"}),
]


# --- birth to foreigners, foundlings ------------------------------------------------------------------------
KIN = NOT_KYRGYZ | {"ethnic_kin": True}


def one_parent(told: Told) -> Told:
    return told | {"parents": ["mother"]}


BORN_TO_STATELESS_PEOPLE = [
    yes("born in Osh", on="2026-02-01", p=child("KG"), mother=STATELESS, father=STATELESS, also=["holds(p, KG)"]),
    yes("an only parent", on="2026-02-01", p=one_parent(child("KG")), mother=STATELESS),
    no("the father is Russian", on="2026-02-01", p=child("KG"), mother=STATELESS, father=NOT_KYRGYZ),
    no("born in Moscow", on="2026-02-01", p=child("RU"), mother=STATELESS, father=STATELESS),
    no(
        "born the day before the law of 2023",
        on="2026-02-01",
        p=child("KG", "2023-02-21"),
        mother=STATELESS,
        father=STATELESS,
    ),
    unknown(
        "born as it takes effect", on="2026-02-01", p=child("KG", "2023-03-14"), mother=STATELESS, father=STATELESS
    ),
    yes("born on its first sure day", on="2026-02-01", p=child("KG", "2023-03-15"), mother=STATELESS, father=STATELESS),
    unknown(
        "it is not known whether the father has a nationality",
        on="2026-02-01",
        p=child("KG"),
        mother=STATELESS,
        father=STATELESS | {"nationalities": {"KG": "never", "others": "unknown"}},
    ),
]

BORN_TO_KIN = [
    yes("born in Osh", on="2026-02-01", p=child("KG"), mother=KIN, father=KIN, also=["holds(p, KG)"]),
    no(
        "the father is not Kyrgyz",
        on="2026-02-01",
        p=child("KG"),
        mother=KIN,
        father=NOT_KYRGYZ | {"ethnic_kin": False},
    ),
    no("born in Moscow", on="2026-02-01", p=child("RU"), mother=KIN, father=KIN),
    no("born the day before the law of 2025", on="2026-02-01", p=child("KG", "2025-03-17"), mother=KIN, father=KIN),
    unknown("born as it takes effect", on="2026-02-01", p=child("KG", "2025-04-09"), mother=KIN, father=KIN),
    yes("born on its first sure day", on="2026-02-01", p=child("KG", "2025-04-10"), mother=KIN, father=KIN),
    unknown("the father's people is not known", on="2026-02-01", p=child("KG"), mother=KIN, father=NOT_KYRGYZ),
]


def found(on: str, **more: Any) -> Told:
    event = {"is found abandoned": "KG", "on": on} | more
    return {"born": on[:7], "nationalities": {"KG": "unknown", "others": "none"}, "events": [event]}


FOUNDLING = [
    no("the day before", on="2026-01-31", p=found("2026-02-01")),
    yes("found in Bishkek", on="2026-02-01", p=found("2026-02-01"), also=["holds(p, KG)"]),
    yes("the day before 18", on="2026-02-01", p=found("2026-02-01") | {"born": "2008-02-02"}),
    no("at 18", on="2026-02-01", p=found("2026-02-01") | {"born": "2008-02-01"}),
    no("the day before the law of 2025", on="2026-02-01", p=found("2025-03-17")),
    unknown("as it takes effect", on="2026-02-01", p=found("2025-04-09")),
    yes("on its first sure day", on="2026-02-01", p=found("2025-04-10")),
    unknown("whether its parents are unknown is not known", on="2026-02-01", p=found("2026-02-01", happened="unknown")),
]

REFUSED: Told = {"is refused by parents": "KG", "on": "2026-03-10"}


def refused(born: str = "2026-02-01", **more: Any) -> Told:
    told = {"born": born, "nationalities": {"KG": "birth", "RU": "birth", "others": "none"}}
    return told | {"events": [REFUSED | more]}


JOINT_REFUSAL = [
    no("the day before", on="2026-03-09", p=refused(), also=["holds(p, KG)"]),
    yes("the parents refuse", on="2026-03-10", p=refused(), also=["not holds(p, KG)", "holds(p, RU)"]),
    yes("the other reading", on="2026-03-10", p=refused(), reading="ends with the refusal", also=["not holds(p, KG)"]),
    no(
        "no other nationality",
        on="2026-03-10",
        p=refused() | {"nationalities": {"KG": "birth", "others": "none"}},
        also=["holds(p, KG)"],
    ),
    yes("the day before 18", on="2026-03-10", p=refused("2008-03-11")),
    no("at 18", on="2026-03-10", p=refused("2008-03-10")),
    no("before the law of 2023", on="2026-03-10", p=refused("2020-01-01", on="2023-02-21")),
    unknown("as it takes effect", on="2026-03-10", p=refused("2020-01-01", on="2023-03-14")),
    yes("on its first sure day", on="2026-03-10", p=refused("2020-01-01", on="2023-03-15")),
    unknown("whether they refused is not known", on="2026-03-10", p=refused(happened="unknown")),
]

VOIDED: Told = {"has the passport voided": "KG", "on": "2022-04-20"}

JOURNALIST: Told = {
    "born": "1979-09-10",
    "birthplace": "KG",
    "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2001"}, "others": "none"},
    "events": [VOIDED],
}

PASSPORT_VOIDED = [
    no("the day before", on="2022-04-19", p=JOURNALIST),
    yes("declared void by an investigator", on="2022-04-20", p=JOURNALIST, also=["holds(p, KG)"]),
    yes("as the court read it", on="2022-11-23", p=JOURNALIST, reading="never a citizen", also=["not holds(p, KG)"]),
    no("not a citizen", on="2022-04-20", p=NOT_KYRGYZ | {"events": [VOIDED]}),
    unknown(
        "whether it was declared void is not known",
        on="2022-04-20",
        p=JOURNALIST | {"events": [VOIDED | {"happened": "unknown"}]},
    ),
]


OLDER_CHILDREN = "older children too"


def born_in_omsk(born: str = "2015-05-05", *, birthplace: str = "RU") -> Told:
    """A child of a Kyrgyz mother and a Russian father, Russian by birth."""
    claims = {"RU": "birth", "others": "none"}
    return {"born": born, "birthplace": birthplace, "nationalities": claims, "parents": ["mother", "father"]}


MIXED_PARENTS: Told = {"mother": KYRGYZ | {"born": "1985-01-01"}, "father": NOT_KYRGYZ}
OLDER_MIXED_CHILD = [
    no("born in 2015", on="2026-01-01", p=born_in_omsk(), **MIXED_PARENTS, also=["not holds(p, KG)"]),
    yes(
        "the same, the other reading",
        on="2026-01-01",
        p=born_in_omsk(),
        **MIXED_PARENTS,
        reading=OLDER_CHILDREN,
        also=["holds(p, KG)"],
    ),
    no("the day before the Law of 2023", on="2023-02-21", p=born_in_omsk(), **MIXED_PARENTS, reading=OLDER_CHILDREN),
    unknown("in the years of the two Laws", on="2024-06-01", p=born_in_omsk(), **MIXED_PARENTS, reading=OLDER_CHILDREN),
    yes("after the Law of 2025", on="2025-04-10", p=born_in_omsk(), **MIXED_PARENTS, reading=OLDER_CHILDREN),
    no(
        "born in Osh: a citizen by the former text",
        on="2026-01-01",
        p=born_in_omsk(birthplace="KG"),
        **MIXED_PARENTS,
        reading=OLDER_CHILDREN,
        also=["holds(p, KG)"],
    ),
    no(
        "an adult and Russian before the Law of 2023",
        on="2026-01-01",
        p=born_in_omsk("2004-05-05"),
        **MIXED_PARENTS,
        reading=OLDER_CHILDREN,
    ),
    yes(
        "born the day before the Law of 2023",
        on="2026-01-01",
        p=born_in_omsk("2023-02-21"),
        **MIXED_PARENTS,
        reading=OLDER_CHILDREN,
    ),
    no(
        "born as it takes effect",
        on="2026-01-01",
        p=born_in_omsk("2023-02-22"),
        **MIXED_PARENTS,
        reading=OLDER_CHILDREN,
    ),
]
