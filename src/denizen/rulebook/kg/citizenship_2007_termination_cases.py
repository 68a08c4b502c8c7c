"""Worked cases: children, exit, loss and remedies under the law of Kyrgyzstan of 2007."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.kg.citizenship_2007_people import (
    ADMITTED,
    DUAL,
    KYRGYZ,
    LEAVES,
    NATIVE,
    NOT_KYRGYZ,
    PERHAPS,
    THREATENS,
    Told,
    admitted,
    decree,
)

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

SIGNED: Told = {"signs contract": "RU", "on": "2025-05-12", "with": "army"}

ENLISTED_EARLIER = ENLISTS | {"on": "2024-06-03"}

DISCHARGED: Told = {"leaves service": "RU", "on": "2025-02-03", "form": "contract"}

REINSTATED: Told = {"by": "reinstatement", "on": "2019-04-10"}

NATURALISED_AND_SERVING = [
    no("the day before", on="2025-05-11", p=admitted(ENLISTS)),
    yes("signs on with the Russian army", on="2025-05-12", p=admitted(ENLISTS), also=["holds(p, KG)"]),
    yes("told by his contract", on="2025-05-12", p=admitted(SIGNED)),
    no("told by his contract, discharged", on="2025-06-01", p=admitted(SIGNED | {"on": "2024-06-03"}, DISCHARGED)),
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


# --- adoption, posts, recognition -----------------------------------------------------------------------------
ADOPTED = DAUGHTER | {"events": [{"is adopted": "RU", "on": "2020-05-04", "by": "foreigners"}]}

ADOPTED_BY_FOREIGNERS = [
    no("the day before", on="2020-05-03", p=ADOPTED, mother=KYRGYZ | {"born": "1980-01-01"}),
    yes(
        "adopted by Russians", on="2020-05-04", p=ADOPTED, mother=KYRGYZ | {"born": "1980-01-01"}, also=["holds(p, KG)"]
    ),
    yes(
        "by citizens of Russia",
        on="2020-05-04",
        p=DAUGHTER | {"events": [{"is adopted": "RU", "on": "2020-05-04", "by": "citizens"}]},
        mother=KYRGYZ | {"born": "1980-01-01"},
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

DECREE_ALONE = {"decides": "KG", "on": "2026-06-03", "about": "exit"}
EXPATRIATE: dict[str, Any] = {"born": "1980-05-05", "nationalities": {"KG": "birth", "others": "none"}}


def decreed(**more: Any) -> dict[str, Any]:
    return EXPATRIATE | {"events": [DECREE_ALONE | more]}


RELEASED_BY_DECREE = [
    no("the day before", on="2026-06-02", p=decreed(), also=["holds(p, KG)"]),
    yes("the day of the decree", on="2026-06-03", p=decreed(), also=["not holds(p, KG)"]),
    yes("the day after", on="2026-06-04", p=decreed(), also=["not holds(p, KG)"]),
    no("a decree on loss", on="2026-06-03", p=decreed(about="loss")),
    no(
        "a petition is told, the rule on it decides",
        on="2026-06-04",
        p=EXPATRIATE | {"events": [{"applies for exit": "KG", "on": "2026-01-01"}, DECREE_ALONE]},
    ),
    no("the day before the Law of 2025", on="2025-03-17", p=decreed(on="2025-03-17")),
    unknown("as it takes effect", on="2025-04-01", p=decreed(on="2025-04-01")),
    yes("under it", on="2025-04-10", p=decreed(on="2025-04-10")),
    unknown("whether there was a decree is not known", on="2026-06-03", p=decreed(happened="unknown")),
]
