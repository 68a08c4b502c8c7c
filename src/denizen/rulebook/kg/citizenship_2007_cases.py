"""Worked cases of the citizenship law of 2007."""

from typing import Any

from denizen.language.enacting import no, unknown, yes

Told = dict[str, Any]

LAW = "kg.citizenship-2007"
RUSSIAN_SINCE_2023: Told = {"by": "naturalisation", "on": "2023-06-15", "route": "ordinary"}
NATIVE: Told = {"sex": "male", "born": "1995-08-20", "nationalities": {"KG": "birth", "others": "none"}}
DUAL = NATIVE | {"nationalities": {"KG": "birth", "RU": RUSSIAN_SINCE_2023, "others": "none"}}
PERHAPS: Told = {"sex": "male", "born": "1995-08-20", "nationalities": {"KG": "unknown", "RU": "birth"}}
NOT_KYRGYZ: Told = {"born": "1990-01-01", "nationalities": {"RU": "birth", "KG": "never"}}


def decree(on: str, about: str, ground: str) -> Told:
    """A decree of the President."""
    return {"decides": "KG", "on": on, "about": about, "ground": f"{LAW}.{ground}"}


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

LEAVES = DUAL | {
    "born": "1980-01-01",
    "events": [{"applies for exit": "KG", "on": "2025-09-01"}, decree("2026-03-02", "exit", "25")],
}
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
DAUGHTER: Told = {"born": "2009-11-10", "nationalities": {"KG": "birth"}, "parents": ["mother"]}
CHILD_KEEPS = [
    no("the day before the mother's decree", on="2026-03-01", p=DAUGHTER, mother=LEAVES),
    yes(
        "the mother is released, the daughter is 16", on="2026-03-02", p=DAUGHTER, mother=LEAVES, also=["holds(p, KG)"]
    ),
    yes("the day before she turns 18", on="2027-11-09", p=DAUGHTER, mother=LEAVES),
    no("she turns 18", on="2027-11-10", p=DAUGHTER, mother=LEAVES),
    unknown(
        "it is not known whether she is a citizen",
        on="2026-03-02",
        p=DAUGHTER | {"nationalities": {"KG": "unknown"}},
        mother=LEAVES,
    ),
]

# --- birth ------------------------------------------------------------------------------------------------

KYRGYZ: Told = {"born": "1995-01-01", "nationalities": {"KG": "birth", "others": "none"}}
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

# --- notification, exit -----------------------------------------------------------------------------------

NOTIFIES: Told = {"notifies": "KG", "on": "2024-05-01", "of": "RU"}
OLD_DUAL = NATIVE | {"nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2013-05-10"}}}
MUST_NOTIFY = [
    no("before the law of 2023", on="2023-02-21", p=OLD_DUAL),
    unknown("in the weeks in which it took effect", on="2023-03-01", p=OLD_DUAL),
    yes("after them", on="2023-03-15", p=OLD_DUAL),
    no("the day before becoming Russian", on="2023-06-14", p=DUAL),
    yes("becomes Russian", on="2023-06-15", p=DUAL),
    unknown(
        "it is not known whether he has another nationality",
        on="2024-01-01",
        p=NATIVE | {"nationalities": {"KG": "birth", "others": "unknown"}},
    ),
]
MAY_PETITION = [
    no("before the law of 2025", on="2025-03-17", p=DUAL),
    unknown("in the weeks in which it took effect", on="2025-04-01", p=DUAL),
    yes("after them", on="2025-04-10", p=DUAL),
    no("not a citizen", on="2026-01-01", p=NOT_KYRGYZ),
    unknown("it is not known whether he is a citizen", on="2026-01-01", p=PERHAPS),
]
PETITION: Told = {"applies for exit": "KG", "on": "2025-09-01"}
ACCUSED: Told = {"is charged": "KG", "on": "2025-08-20", "article": "204"}
YOUNG = DUAL | {"born": "2003-01-01"}
RELEASED = [
    no("the day before the petition", on="2025-08-31", p=DUAL | {"events": [PETITION]}),
    yes("also Russian, aged 30", on="2025-09-01", p=DUAL | {"events": [PETITION]}, also=["holds(p, KG)"]),
    no("the decree is signed", on="2026-03-02", p=LEAVES, also=["not holds(p, KG)"]),
    no(
        "no other nationality, none promised",
        on="2025-09-01",
        p=NATIVE | {"promised_nationality": False, "events": [PETITION]},
    ),
    yes(
        "another nationality is promised",
        on="2025-09-01",
        p=NATIVE | {"promised_nationality": True, "events": [PETITION]},
    ),
    no("accused", on="2025-09-01", p=DUAL | {"events": [ACCUSED, PETITION]}),
    no("aged 22, has not served", on="2025-09-01", p=YOUNG | {"events": [PETITION]}),
    yes("aged 22, the other reading", on="2025-09-01", p=YOUNG | {"events": [PETITION]}, reading="assessed debts only"),
    unknown("not asked whether another nationality is promised", on="2025-09-01", p=NATIVE | {"events": [PETITION]}),
]

# --- loss -------------------------------------------------------------------------------------------------

ADMITTED: Told = {"by": "naturalisation", "on": "2019-04-10", "route": "ordinary"}
FORGER: Told = {
    "born": "1985-01-01",
    "nationalities": {"KG": ADMITTED},
    "events": [{"misrepresents": "KG", "on": "2019-04-10"}],
}
FRAUD = [
    no("before the law of 2025", on="2025-03-17", p=FORGER),
    unknown("in the weeks in which it took effect", on="2025-04-01", p=FORGER),
    yes("after them: the fraud may be older", on="2025-04-10", p=FORGER, also=["holds(p, KG)"]),
    no(
        "the decree is signed",
        on="2025-07-01",
        p=FORGER | {"events": [*FORGER["events"], decree("2025-07-01", "loss", "26-1")]},
        also=["not holds(p, KG)"],
    ),
    no("true papers", on="2025-05-01", p=FORGER | {"events": []}),
    unknown(
        "it is not known whether the papers were false",
        on="2025-05-01",
        p=FORGER | {"events": [FORGER["events"][0] | {"happened": "unknown"}]},
    ),
]

SINCE_2023 = "since 2023"


def became_kazakh(on: str) -> Told:
    claims = {"KG": "birth", "KZ": {"by": "naturalisation", "on": on}, "others": "none"}
    return NATIVE | {"nationalities": claims}


BORDERING_STATE = [
    no("the day before", on="2025-06-09", p=became_kazakh("2025-06-10")),
    yes("becomes Kazakh", on="2025-06-10", p=became_kazakh("2025-06-10"), also=["holds(p, KG)"]),
    no("became Russian", on="2025-06-10", p=DUAL),
    no("became Kazakh in 2018, before the law of 2023", on="2023-02-21", p=became_kazakh("2018-05-01")),
    unknown("in the weeks in which it took effect", on="2023-03-01", p=became_kazakh("2018-05-01")),
    yes("became Kazakh in 2018", on="2023-03-15", p=became_kazakh("2018-05-01")),
    no("became Kazakh in 2018, the other reading", on="2024-01-01", p=became_kazakh("2018-05-01"), reading=SINCE_2023),
    no(
        "the day before the law of 2023 was signed, the other reading",
        on="2024-01-01",
        p=became_kazakh("2023-02-21"),
        reading=SINCE_2023,
    ),
    yes("the day it was signed, the other reading", on="2024-01-01", p=became_kazakh("2023-02-22"), reading=SINCE_2023),
    no(
        "Uzbek from birth, admitted later",
        on="2024-01-01",
        p={"born": "1990-01-01", "nationalities": {"UZ": "birth", "KG": ADMITTED, "others": "none"}},
    ),
    unknown("became Kazakh at some time in 2025", on="2025-06-10", p=became_kazakh("2025")),
]

REFUSES: Told = {"refuses nationality": "KG", "on": "2017-11-20"}
REPORTED: Told = {"is reported naturalised": "KG", "on": "2025-06-02"}
NEW_ONLY = "new refusals only"
BECAME_RUSSIAN = NATIVE | {"nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2018-02-05"}}}


def russian(*events: Told) -> Told:
    return BECAME_RUSSIAN | {"events": list(events)}


REPORTED_AND_REFUSED = [
    no("refused in 2017, not reported", on="2025-06-01", p=russian(REFUSES)),
    no("the day before the report", on="2025-06-01", p=russian(REFUSES, REPORTED)),
    yes("reported after the law of 2025", on="2025-06-02", p=russian(REFUSES, REPORTED), also=["holds(p, KG)"]),
    no("reported, never refused", on="2025-06-02", p=russian(REPORTED)),
    no("reported before the law", on="2025-06-02", p=russian(REFUSES, REPORTED | {"on": "2025-03-17"})),
    unknown("reported as it took effect", on="2025-06-02", p=russian(REFUSES, REPORTED | {"on": "2025-04-01"})),
    no("the other reading", on="2025-06-02", p=russian(REFUSES, REPORTED), reading=NEW_ONLY),
    no(
        "refused the day before the law, that reading",
        on="2025-06-02",
        p=russian(REFUSES | {"on": "2025-03-17"}, REPORTED),
        reading=NEW_ONLY,
    ),
    yes(
        "refused the day of the law, that reading",
        on="2025-06-02",
        p=russian(REFUSES | {"on": "2025-03-18"}, REPORTED),
        reading=NEW_ONLY,
    ),
    unknown(
        "it is not known whether he refused", on="2025-06-02", p=russian(REFUSES | {"happened": "unknown"}, REPORTED)
    ),
]

ENLISTS: Told = {"enters service": "RU", "on": "2025-05-12", "form": "contract", "body": "army"}
ENLISTED_EARLIER = ENLISTS | {"on": "2024-06-03"}
DISCHARGED: Told = {"leaves service": "RU", "on": "2025-02-03", "form": "contract"}
REINSTATED: Told = {"by": "reinstatement", "on": "2019-04-10"}


def admitted(*events: Told) -> Told:
    return {"born": "1990-01-01", "nationalities": {"RU": "birth", "KG": ADMITTED}, "events": list(events)}


NATURALISED_AND_SERVING = [
    no("the day before", on="2025-05-11", p=admitted(ENLISTS)),
    yes("signs on with the Russian army", on="2025-05-12", p=admitted(ENLISTS), also=["holds(p, KG)"]),
    no("serving before the law of 2025", on="2025-03-17", p=admitted(ENLISTED_EARLIER)),
    unknown("serving as it takes effect", on="2025-04-01", p=admitted(ENLISTED_EARLIER)),
    yes("still serving after it", on="2025-04-10", p=admitted(ENLISTED_EARLIER)),
    no("discharged before it", on="2025-06-01", p=admitted(ENLISTED_EARLIER, DISCHARGED)),
    no("a citizen by birth", on="2025-05-12", p=DUAL | {"events": [ENLISTS]}),
    no("reinstated", on="2025-05-12", p=admitted(ENLISTS) | {"nationalities": {"RU": "birth", "KG": REINSTATED}}),
    yes(
        "reinstated, the other reading",
        on="2025-05-12",
        p=admitted(ENLISTS) | {"nationalities": {"RU": "birth", "KG": REINSTATED}},
        reading="reinstatement too",
    ),
    unknown("it is not known whether he enlisted", on="2025-05-12", p=admitted(ENLISTS | {"happened": "unknown"})),
]

THREATENS: Told = {"is found a threat": "KG", "on": "2025-06-02"}
THREAT = [
    no("the day before", on="2025-06-01", p=admitted(THREATENS)),
    yes("found a threat", on="2025-06-02", p=admitted(THREATENS), also=["holds(p, KG)"]),
    no("a citizen by birth", on="2025-06-02", p=DUAL | {"events": [THREATENS]}),
    no("before the law of 2025", on="2025-03-17", p=admitted(THREATENS | {"on": "2024-06-02"})),
    unknown("as it takes effect", on="2025-04-01", p=admitted(THREATENS | {"on": "2024-06-02"})),
    yes("after it", on="2025-04-10", p=admitted(THREATENS | {"on": "2024-06-02"})),
    unknown("whether it was found is not known", on="2025-06-02", p=admitted(THREATENS | {"happened": "unknown"})),
]
STRIPPED = became_kazakh("2025-06-10") | {"events": [decree("2026-01-15", "loss", "26-2-1")]}
APPEAL = [
    no("the day before the decree", on="2026-01-14", p=STRIPPED),
    yes("the day of the decree", on="2026-01-15", p=STRIPPED, also=["not holds(p, KG)"]),
    yes("the last day of six months", on="2026-07-14", p=STRIPPED),
    no("the day after", on="2026-07-15", p=STRIPPED),
    unknown(
        "whether there was a decree is not known",
        on="2026-01-15",
        p=became_kazakh("2025-06-10") | {"events": [decree("2026-01-15", "loss", "26-2-1") | {"happened": "unknown"}]},
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

# --- adoption, posts, recognition -----------------------------------------------------------------------------

ADOPTED = DAUGHTER | {"events": [{"is adopted": "RU", "on": "2020-05-04", "by": "foreigners"}]}
ADOPTED_BY_FOREIGNERS = [
    no("the day before", on="2020-05-03", p=ADOPTED, mother=KYRGYZ | {"born": "1980-01-01"}),
    yes(
        "adopted by Russians", on="2020-05-04", p=ADOPTED, mother=KYRGYZ | {"born": "1980-01-01"}, also=["holds(p, KG)"]
    ),
    unknown(
        "whether it was adopted is not known",
        on="2020-05-04",
        p=DAUGHTER | {"events": [{"is adopted": "RU", "on": "2020-05-04", "by": "foreigners", "happened": "unknown"}]},
        mother=KYRGYZ | {"born": "1980-01-01"},
    ),
]
KAZAKH_TOO = became_kazakh("2018-05-01")
NOT_RECOGNISED = [
    no("became Kazakh, before the law of 2023", on="2023-02-21", p=KAZAKH_TOO),
    unknown("as it takes effect", on="2023-03-01", p=KAZAKH_TOO),
    yes("after it", on="2023-03-15", p=KAZAKH_TOO, also=["holds(p, KG)"]),
    no("also Russian", on="2024-01-01", p=DUAL),
    yes("also Russian, in the Russian army", on="2025-05-12", p=DUAL | {"events": [ENLISTS]}, also=["holds(p, KG)"]),
    unknown(
        "whether he is Kazakh is not known",
        on="2024-01-01",
        p=NATIVE | {"nationalities": {"KG": "birth", "KZ": "unknown", "UZ": "never", "TJ": "never", "CN": "never"}},
    ),
]
NO_POSTS = [
    no("the day before becoming Russian", on="2023-06-14", p=DUAL),
    yes("becomes Russian", on="2023-06-15", p=DUAL),
    unknown(
        "it is not known whether he has another nationality",
        on="2024-01-01",
        p=NATIVE | {"nationalities": {"KG": "birth", "others": "unknown"}},
    ),
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
