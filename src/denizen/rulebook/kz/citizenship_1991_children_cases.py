"""Worked cases of the citizenship law of 1991: children."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.kz.citizenship_1991_people import (
    KAZAKH,
    NATIONALITY,
    Told,
    naturalised,
    registered,
    released,
)

# --- children -------------------------------------------------------------------------------------------------

LEAVES = naturalised("2023-09-01", {"applies for exit": "KZ", "on": "2024-01-10"}, released("2024-05-20")) | {
    "born": "1985-01-01"
}
LOSES = naturalised("2023-09-01", registered("2024-05-20", NATIONALITY)) | {"born": "1985-01-01"}
YOUNGER: Told = {"born": "2010-06-21", "nationalities": {"KZ": "birth"}, "parents": ["father", "mother"]}
ELDER = YOUNGER | {"born": "2010-05-20"}

CHILD_FOLLOWS = [
    no("the day before the decree", on="2024-05-19", p=YOUNGER, father=LEAVES, mother=LEAVES),
    yes(
        "both are released, the child is 13",
        on="2024-05-20",
        p=YOUNGER,
        father=LEAVES,
        mother=LEAVES,
        also=["not holds(p, KZ)"],
    ),
    yes(
        "the day before the child turns 14",
        on="2024-05-20",
        p=YOUNGER | {"born": "2010-05-21"},
        father=LEAVES,
        mother=LEAVES,
        also=["not holds(p, KZ)"],
    ),
    no("the child turns 14 that day", on="2024-05-20", p=ELDER, father=LEAVES, mother=LEAVES, also=["holds(p, KZ)"]),
    yes(
        "turns 14 that day and has consented",
        on="2024-05-20",
        p=ELDER | {"events": [{"consents as a child": "KZ", "on": "2024-03-01"}]},
        father=LEAVES,
        mother=LEAVES,
        also=["not holds(p, KZ)"],
    ),
    no("the mother stays", on="2024-05-20", p=YOUNGER, father=LEAVES, mother=KAZAKH, also=["holds(p, KZ)"]),
    no("their loss is registered", on="2024-05-20", p=YOUNGER, father=LOSES, mother=LOSES, also=["holds(p, KZ)"]),
    unknown(
        "the day of birth is not known",
        on="2024-05-20",
        p=YOUNGER | {"born": "2010"},
        father=LEAVES,
        mother=LEAVES,
    ),
]
CHILD_KEEPS = [
    no("the day before the registration", on="2024-05-19", p=YOUNGER, father=LOSES, mother=LOSES),
    yes(
        "the loss of both is registered", on="2024-05-20", p=YOUNGER, father=LOSES, mother=LOSES, also=["holds(p, KZ)"]
    ),
    yes("the elder turns 14 that day", on="2024-05-20", p=ELDER, father=LOSES, mother=LOSES, also=["holds(p, KZ)"]),
    yes("the day before the eighteenth birthday", on="2028-06-20", p=YOUNGER, father=LOSES, mother=LOSES),
    no("the eighteenth birthday", on="2028-06-21", p=YOUNGER, father=LOSES, mother=LOSES),
    unknown(
        "it is not known whether the child is a citizen",
        on="2024-05-20",
        p=YOUNGER | {"nationalities": {"KZ": "unknown"}},
        father=LOSES,
        mother=LOSES | {"nationalities": {"KZ": "unknown", "RU": {"by": "naturalisation", "on": "2023-09-01"}}},
    ),
]
CONSENT: Told = {"consents as a child": "KZ", "on": "2024-03-01"}
UZBEK: Told = {"born": "1985-01-01", "residence": "KZ"}
JOINS = UZBEK | {
    "nationalities": {"UZ": "birth", "KZ": {"by": "naturalisation", "on": "2024-05-20"}, "others": "none"},
}
STAYS_UZBEK = UZBEK | {"nationalities": {"UZ": "birth", "KZ": "never", "others": "none"}}
BOY: Told = {
    "born": "2010-05-21",
    "residence": "KZ",
    "nationalities": {"UZ": "birth", "KZ": "never", "others": "none"},
    "parents": ["father", "mother"],
}
TURNS_14 = BOY | {"born": "2010-05-20"}
SIXTEEN = BOY | {"born": "2007-09-01"}

CHILD_JOINS = [
    no("the day before", on="2024-05-19", p=BOY, father=JOINS, mother=JOINS),
    yes("both are admitted, the boy is 13", on="2024-05-20", p=BOY, father=JOINS, mother=JOINS, also=["holds(p, KZ)"]),
    no("turns 14 that day", on="2024-05-20", p=TURNS_14, father=JOINS, mother=JOINS, also=["not holds(p, KZ)"]),
    yes("turns 14 and consents", on="2024-05-20", p=TURNS_14 | {"events": [CONSENT]}, father=JOINS, mother=JOINS),
    yes("is 16 and consents", on="2024-05-20", p=SIXTEEN | {"events": [CONSENT]}, father=JOINS, mother=JOINS),
    yes(
        "turns 18 the day after",
        on="2024-05-20",
        p=BOY | {"born": "2006-05-21", "events": [CONSENT]},
        father=JOINS,
        mother=JOINS,
    ),
    no(
        "turns 18 that day",
        on="2024-05-20",
        p=BOY | {"born": "2006-05-20", "events": [CONSENT]},
        father=JOINS,
        mother=JOINS,
    ),
    no("the mother stays a foreigner", on="2024-05-20", p=BOY, father=JOINS, mother=STAYS_UZBEK),
    unknown("the day of birth is not known", on="2024-05-20", p=BOY | {"born": "2010"}, father=JOINS, mother=JOINS),
]

YOUNG_BOY = BOY | {"born": "2015-01-01"}
ONE_PARENT_JOINS = [
    no("the day before", on="2024-05-19", p=BOY, father=JOINS, mother=STAYS_UZBEK),
    yes("the father is admitted", on="2024-05-20", p=BOY, father=JOINS, mother=STAYS_UZBEK, also=["not holds(p, KZ)"]),
    no("turns 14", on="2024-05-21", p=BOY, father=JOINS, mother=STAYS_UZBEK),
    no("lives abroad", on="2024-05-20", p=BOY | {"residence": "UZ"}, father=JOINS, mother=STAYS_UZBEK),
    no(
        "the petition is granted",
        on="2025-02-01",
        p=YOUNG_BOY
        | {
            "events": [
                {"decides": "KZ", "on": "2025-02-01", "about": "admission", "ground": "kz.citizenship-1991.23"},
            ]
        },
        father=JOINS,
        mother=STAYS_UZBEK,
        also=["holds(p, KZ)"],
    ),
    unknown(
        "where he lives is not known",
        on="2024-05-20",
        p=BOY | {"residence": "unknown"},
        father=JOINS,
        mother=STAYS_UZBEK,
    ),
]
ONE_PARENT_LEAVES = [
    no("the day before", on="2024-05-19", p=YOUNGER, father=LEAVES, mother=KAZAKH),
    yes("the father is released", on="2024-05-20", p=YOUNGER, father=LEAVES, mother=KAZAKH, also=["holds(p, KZ)"]),
    yes("the day before turning 14", on="2024-06-20", p=YOUNGER, father=LEAVES, mother=KAZAKH),
    no("on turning 14", on="2024-06-21", p=YOUNGER, father=LEAVES, mother=KAZAKH),
    unknown(
        "it is not known whether the mother is a citizen",
        on="2024-05-20",
        p=YOUNGER,
        father=LEAVES,
        mother={"born": "1985-01-01", "nationalities": {"KZ": "unknown"}},
    ),
]

ORPHAN: Told = {"born": "2010-06-21", "nationalities": {"KZ": "never", "others": "none"}}


def adopted(on: str, by: str, *events: Told) -> Told:
    return ORPHAN | {"events": [*events, {"is adopted": "KZ", "on": on, "by": by}]}


ADOPTED = [
    no("the day before", on="2015-02-01", p=adopted("2015-02-02", "citizens")),
    yes("adopted by citizens", on="2015-02-02", p=adopted("2015-02-02", "citizens"), also=["holds(p, KZ)"]),
    yes("a citizen and a stateless person", on="2015-02-02", p=adopted("2015-02-02", "citizen and stateless person")),
    yes("the day before turning 14", on="2024-06-20", p=adopted("2024-06-20", "citizens")),
    no("on turning 14", on="2024-06-21", p=adopted("2024-06-21", "citizens"), also=["not holds(p, KZ)"]),
    no("by a mixed couple", on="2015-02-02", p=adopted("2015-02-02", "citizen and foreigner")),
    unknown("who adopted is not known", on="2015-02-02", p=adopted("2015-02-02", "unknown")),
]
AGREED: Told = {"is claimed by parents": "KZ", "on": "2015-01-20"}
MIXED = "citizen and foreigner"
ADOPTED_BY_A_COUPLE = [
    no("the day before", on="2015-02-01", p=adopted("2015-02-02", MIXED, AGREED)),
    yes("they have agreed", on="2015-02-02", p=adopted("2015-02-02", MIXED, AGREED), also=["holds(p, KZ)"]),
    no("no agreement", on="2015-02-02", p=adopted("2015-02-02", MIXED), also=["not holds(p, KZ)"]),
    yes("the day before turning 14", on="2024-06-20", p=adopted("2024-06-20", MIXED, AGREED)),
    no("on turning 14", on="2024-06-21", p=adopted("2024-06-21", MIXED, AGREED)),
    unknown(
        "it is not known whether they agreed",
        on="2015-02-02",
        p=adopted("2015-02-02", MIXED, AGREED | {"happened": "unknown"}),
    ),
]

SENT_ABROAD: Told = {
    "born": "2008-06-21",
    "nationalities": {"KZ": "birth", "US": {"by": "naturalisation", "on": "2012-09-01"}, "others": "none"},
    "events": [{"is adopted": "US", "on": "2012-08-01", "by": "foreigners"}],
}
EARLIER = SENT_ABROAD | {
    "born": "1998-06-21",
    "nationalities": {"KZ": "birth", "US": {"by": "naturalisation", "on": "2000-09-01"}, "others": "none"},
    "events": [{"is adopted": "US", "on": "2000-08-01", "by": "foreigners"}],
}
ADOPTED_THERE: Told = {"is adopted": "RU", "on": "2012-08-01", "by": "citizens"}
SENT_TO_RUSSIA = SENT_ABROAD | {
    "nationalities": {"KZ": "birth", "RU": {"by": "adoption", "on": "2012-08-01"}, "others": "none"},
    "events": [ADOPTED_THERE],
}
ADOPTED_ABROAD = [
    no("before the Law of 2002", on="2002-04-30", p=EARLIER),
    unknown("in the months in which it took effect", on="2002-07-01", p=EARLIER),
    yes("afterwards", on="2002-11-01", p=EARLIER),
    no("the day before the adoption", on="2012-07-31", p=SENT_ABROAD),
    yes("adopted by Americans", on="2012-08-01", p=SENT_ABROAD),
    yes(
        "becomes American: no ground of loss",
        on="2012-09-01",
        p=SENT_ABROAD,
        also=["holds(p, KZ)", "not applies(p, kz.citizenship-1991.21-1-5)"],
    ),
    yes(
        "adopted by citizens of Russia, and Russian that day",
        on="2012-08-01",
        p=SENT_TO_RUSSIA,
        also=["holds(p, KZ)", "not applies(p, kz.citizenship-1991.21-1-5)"],
    ),
    no("adopted by citizens", on="2012-08-01", p=SENT_ABROAD | {"events": [ADOPTED_THERE | {"is adopted": "KZ"}]}),
    yes("the day before majority", on="2026-06-20", p=SENT_ABROAD),
    no("on majority", on="2026-06-21", p=SENT_ABROAD),
    unknown(
        "it is not known whether she was adopted",
        on="2012-09-01",
        p=SENT_ABROAD | {"events": [SENT_ABROAD["events"][0] | {"happened": "unknown"}]},
    ),
]

ASKS: Told = {"applies for exit": "KZ", "on": "2025-01-10"}
MUST_CONSENT = [
    no("the day before turning 14", on="2024-06-20", p=YOUNGER | {"parents": []}),
    yes("on turning 14", on="2024-06-21", p=YOUNGER | {"parents": []}),
    yes(
        "asks without consent: no release",
        on="2025-01-10",
        p=YOUNGER | {"parents": [], "events": [ASKS]},
        also=["not applies(p, kz.citizenship-1991.20-exit)"],
    ),
    yes(
        "a decree alone is told: no release without consent",
        on="2025-01-10",
        p=YOUNGER | {"parents": [], "events": [{"decides": "KZ", "on": "2025-01-10", "about": "exit"}]},
        also=["holds(p, KZ)", "not applies(p, kz.citizenship-1991.20-decreed)"],
    ),
    no(
        "has consented",
        on="2025-01-10",
        p=YOUNGER | {"parents": [], "events": [CONSENT | {"on": "2025-01-09"}, ASKS]},
        also=["applies(p, kz.citizenship-1991.20-exit)"],
    ),
    yes("the day before majority", on="2028-06-20", p=YOUNGER | {"parents": []}),
    no("on majority", on="2028-06-21", p=YOUNGER | {"parents": []}),
    unknown(
        "it is not known whether the child consented",
        on="2025-01-10",
        p=YOUNGER | {"parents": [], "events": [CONSENT | {"happened": "unknown"}]},
    ),
]
