"""Worked cases of the former texts of the citizenship law of 2007: release and loss."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.kg.citizenship_2007_former_birth_cases import (
    FIRST_OF_2025,
    LAST_OF_2025,
    PERHAPS,
    RUSSIAN,
    Told,
)

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


TERRORIST_CRIME = [
    no("the day before", on="2024-05-05", p=found_terrorist()),
    yes("found to have taken part", on="2024-05-06", p=found_terrorist(), also=["holds(p, KG)"]),
    no("before the law of 2023", on="2023-02-21", p=found_terrorist(on="2023-02-21")),
    unknown("as it takes effect", on="2023-03-01", p=found_terrorist(on="2023-03-01")),
    yes("after it", on="2023-03-15", p=found_terrorist(on="2023-03-15")),
    yes("the day before the law of 2025", on="2025-03-17", p=found_terrorist()),
    unknown("as that of 2025 takes effect", on="2025-04-01", p=found_terrorist()),
    no("under it", on="2025-04-10", p=found_terrorist()),
    unknown("whether it was found is not known", on="2024-05-06", p=found_terrorist(happened="unknown")),
]

DECREE_ALONE = {"decides": "KG", "on": "2019-06-03", "about": "exit"}
EXPATRIATE: Told = {"born": "1980-05-05", "nationalities": {"KG": "birth", "others": "none"}}


def decreed(**more: Any) -> Told:
    return EXPATRIATE | {"events": [DECREE_ALONE | more]}


RELEASED_BY_DECREE = [
    no("the day before", on="2019-06-02", p=decreed(), also=["holds(p, KG)"]),
    yes("the day of the decree", on="2019-06-03", p=decreed(), also=["not holds(p, KG)"]),
    yes("the day after", on="2019-06-04", p=decreed(), also=["not holds(p, KG)"]),
    yes("in a month", on="2019-07-01", p=decreed(on="2019-06"), also=["not holds(p, KG)"]),
    no("a decree on loss", on="2019-06-03", p=decreed(about="loss")),
    no(
        "a petition is told, the rule on it decides",
        on="2019-06-04",
        p=EXPATRIATE | {"events": [{"applies for exit": "KG", "on": "2018-06-01"}, DECREE_ALONE]},
    ),
    unknown("whether there was a decree is not known", on="2019-06-03", p=decreed(happened="unknown")),
    yes("the day before the Law of 2025", on=LAST_OF_2025, p=decreed(on=LAST_OF_2025)),
    unknown("as it takes effect", on="2025-04-01", p=decreed(on="2025-04-01")),
    no("under it another text decides", on=FIRST_OF_2025, p=decreed(on=FIRST_OF_2025)),
]
