"""Worked cases of the citizenship law of 1991: admission and return."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.kz.citizenship_1991_people import (
    CONFLICT,
    DEPRIVATION,
    FIGHTS,
    KAZAKH,
    NATIONALITY,
    NATIVE,
    PERHAPS,
    RUSSIAN,
    Told,
    native,
    naturalised,
    registered,
)

# --- admission ------------------------------------------------------------------------------------------------

SETTLER: Told = {
    "sex": "female",
    "born": "1980-03-03",
    "residence": "KZ",
    "nationalities": {"UZ": "birth", "KZ": "never", "others": "none"},
    "convicted_unspent": False,
    "special_merit": False,
    "ethnic_kin": False,
    "rehabilitated": False,
    "events": [{"obtains residence right": "KZ", "on": "2010-05-10"}],
}
YOUNG = SETTLER | {"born": "1998-03-03", "events": [{"obtains residence right": "KZ", "on": "2005-05-10"}]}
APPLIES: Told = {"applies for citizenship": "KZ", "on": "2015-06-01"}


def admitted(on: str, ground: str) -> Told:
    return {"decides": "KZ", "on": on, "about": "admission", "ground": f"kz.citizenship-1991.{ground}"}


def settler(*events: Told) -> Told:
    return SETTLER | {"events": [*SETTLER["events"], *events]}


OLD_TIMER = SETTLER | {"events": [{"obtains residence right": "KZ", "on": "1995-01-01"}]}
FIVE_YEARS = [
    unknown("before the oldest text that was read", on="2007-05-21", p=OLD_TIMER),
    yes("the day of that text", on="2007-05-22", p=OLD_TIMER),
    no("before the law", on="1992-02-29", p=OLD_TIMER),
    no("the day before five years", on="2015-05-09", p=SETTLER),
    yes("five years of residence", on="2015-05-10", p=SETTLER, also=["not holds(p, KZ)"]),
    no(
        "admitted",
        on="2015-12-01",
        p=settler(APPLIES, admitted("2015-12-01", "16-1-1-residence")),
        also=["holds(p, KZ)"],
    ),
    no("the day before turning 18", on="2016-03-02", p=YOUNG),
    yes("on turning 18", on="2016-03-03", p=YOUNG),
    no("lives in Uzbekistan", on="2015-05-10", p=SETTLER | {"residence": "UZ"}),
    no("convicted", on="2015-05-10", p=SETTLER | {"convicted_unspent": True}),
    unknown("whether convicted is not known", on="2015-05-10", p=SETTLER | {"convicted_unspent": "unknown"}),
]

CITIZEN = NATIVE | {"born": "1978-01-01"}
BRIDE = SETTLER | {"events": [], "spouse": {"id": "husband", "from": "2015-07-10"}}
MARRIED = [
    unknown(
        "before the oldest text that was read",
        on="2007-05-21",
        p=BRIDE | {"spouse": {"id": "husband", "from": "2000-07-10"}},
        husband=CITIZEN,
    ),
    yes(
        "the day of that text",
        on="2007-05-22",
        p=BRIDE | {"spouse": {"id": "husband", "from": "2000-07-10"}},
        husband=CITIZEN,
    ),
    no("the day before three years", on="2018-07-09", p=BRIDE, husband=CITIZEN),
    yes("married for three years", on="2018-07-10", p=BRIDE, husband=CITIZEN),
    no("the husband is Russian", on="2018-07-10", p=BRIDE, husband=RUSSIAN),
    no(
        "the day before turning 18",
        on="2018-07-09",
        p=BRIDE | {"born": "2000-07-10", "spouse": {"id": "husband", "from": "2015-07-09"}},
        husband=CITIZEN,
    ),
    yes(
        "on turning 18",
        on="2018-07-10",
        p=BRIDE | {"born": "2000-07-10", "spouse": {"id": "husband", "from": "2015-07-09"}},
        husband=CITIZEN,
    ),
    unknown("whether he is a citizen is not known", on="2018-07-10", p=BRIDE, husband=PERHAPS),
]

SCIENTIST = SETTLER | {"special_merit": True, "events": []}
MERIT = [
    unknown("before the oldest text that was read", on="2007-05-21", p=SCIENTIST),
    yes("the day of that text", on="2007-05-22", p=SCIENTIST),
    no("no special merit", on="2015-05-09", p=SETTLER),
    unknown("whether of merit is not known", on="2015-05-09", p=SETTLER | {"special_merit": "unknown"}),
]

DAUGHTER = SETTLER | {"events": [], "parents": ["mother"]}
RELATIVES = [
    unknown(
        "before the oldest text that was read", on="2007-05-21", p=DAUGHTER, mother=KAZAKH | {"born": "1950-01-01"}
    ),
    yes("the day of that text", on="2007-05-22", p=DAUGHTER, mother=KAZAKH | {"born": "1950-01-01"}),
    no("the mother is Russian", on="2015-01-01", p=DAUGHTER, mother=RUSSIAN | {"born": "1950-01-01"}),
    no("only married to a citizen", on="2015-07-10", p=BRIDE, husband=CITIZEN),
    no(
        "comes from Turkey",
        on="2015-01-01",
        p=DAUGHTER | {"nationalities": {"TR": "birth", "KZ": "never", "others": "none"}},
        mother=KAZAKH | {"born": "1950-01-01"},
    ),
    unknown(
        "whether the mother is a citizen is not known",
        on="2015-01-01",
        p=DAUGHTER,
        mother=PERHAPS | {"born": "1950-01-01"},
    ),
]

OLD_BRIDE = BRIDE | {"spouse": {"id": "husband", "from": "2000-07-10"}}
MARRIED_TO_A_CITIZEN = [
    unknown("before the oldest text that was read", on="2007-05-21", p=OLD_BRIDE, husband=CITIZEN),
    yes("the day of that text", on="2007-05-22", p=OLD_BRIDE, husband=CITIZEN),
    no("the day before the wedding", on="2015-07-09", p=BRIDE, husband=CITIZEN),
    yes("on the day of the wedding", on="2015-07-10", p=BRIDE, husband=CITIZEN),
    no("the husband is Russian", on="2015-07-10", p=BRIDE, husband=RUSSIAN),
    unknown("whether he is a citizen is not known", on="2015-07-10", p=BRIDE, husband=PERHAPS),
]

FROM_CHINA = SETTLER | {
    "ethnic_kin": True,
    "events": [],
    "nationalities": {"CN": "birth", "KZ": "never", "others": "none"},
}
KANDAS = [
    no("before the Law of 2011", on="2011-07-31", p=FROM_CHINA),
    unknown("in the month in which it took effect", on="2011-08-15", p=FROM_CHINA),
    yes("has just come to live", on="2011-09-01", p=FROM_CHINA),
    no(
        "admitted",
        on="2022-02-01",
        p=FROM_CHINA | {"events": [admitted("2022-02-01", "16-1-kandas")]},
        also=["holds(p, KZ)"],
    ),
    no("not ethnic Kazakh", on="2012-01-01", p=SETTLER),
    unknown("whether ethnic Kazakh is not known", on="2012-01-01", p=SETTLER | {"ethnic_kin": "unknown"}),
]
GRANDSON = SETTLER | {"rehabilitated": True, "events": []}
REHABILITATED = [
    no("before the Law of 2011", on="2011-07-31", p=GRANDSON),
    unknown("in the month in which it took effect", on="2011-08-15", p=GRANDSON),
    yes("grandson of a victim", on="2011-09-01", p=GRANDSON),
    no("no victim in the family", on="2012-01-01", p=SETTLER),
    unknown("whether rehabilitated is not known", on="2012-01-01", p=SETTLER | {"rehabilitated": "unknown"}),
]
WIDOW = SETTLER | {"events": [{"is widowed": "KZ", "on": "2024-01-15"}]}
WIDOWS = [
    no("the day before the Law of 2024", on="2024-05-27", p=WIDOW),
    yes("its first day", on="2024-05-28", p=WIDOW),
    no("a widower", on="2024-05-28", p=WIDOW | {"sex": "male"}),
    no("lives abroad", on="2024-05-28", p=WIDOW | {"residence": "UZ"}),
    unknown("where she lives is not known", on="2024-05-28", p=WIDOW | {"residence": "unknown"}),
]

# --- bars -----------------------------------------------------------------------------------------------------

RENOUNCES: Told = {"refuses nationality": "CN", "on": "2021-11-01"}
HOLDS_ANOTHER = [
    unknown("before the oldest text that was seen applied", on="2000-02-10", p=SETTLER),
    yes("the day of that decree", on="2000-02-11", p=SETTLER),
    yes("an ethnic Kazakh the day before the notary", on="2021-10-31", p=FROM_CHINA | {"events": [RENOUNCES]}),
    no("has renounced before a notary", on="2021-11-01", p=FROM_CHINA | {"events": [RENOUNCES]}),
    no("stateless", on="2015-01-01", p=SETTLER | {"nationalities": {"KZ": "never", "others": "none"}}),
    unknown(
        "whether she has a nationality is not known",
        on="2015-01-01",
        p=SETTLER | {"nationalities": {"KZ": "never", "others": "unknown"}},
    ),
]
CONVICTED = [
    unknown("before the oldest text that was read", on="2007-05-21", p=SETTLER | {"convicted_unspent": True}),
    yes("the day of that text", on="2007-05-22", p=SETTLER | {"convicted_unspent": True}),
    no("no conviction", on="2015-01-01", p=SETTLER),
    unknown("whether convicted is not known", on="2015-01-01", p=SETTLER | {"convicted_unspent": "unknown"}),
]

# --- return ---------------------------------------------------------------------------------------------------

LOST_ON_5 = naturalised("2023-09-01", registered("2024-05-10", NATIONALITY))
LOST_ON_8 = naturalised("2024-02-10", FIGHTS, registered("2025-01-15", CONFLICT))

BARRED_FIVE_YEARS = [
    no("the day before the loss is registered", on="2024-05-09", p=LOST_ON_5),
    yes("the day it is registered", on="2024-05-10", p=LOST_ON_5, also=["not holds(p, KZ)"]),
    yes("the last day of the five years", on="2029-05-09", p=LOST_ON_5),
    no("five years later", on="2029-05-10", p=LOST_ON_5),
    no("lost for fighting: another bar", on="2025-02-01", p=LOST_ON_8),
    unknown("registered in 2019", on="2024-06-01", p=naturalised("2018-09-01", registered("2019", NATIONALITY))),
]
BARRED_FOR_EVER = [
    no("the day before the loss is registered", on="2025-01-14", p=LOST_ON_8),
    yes("the day it is registered", on="2025-01-15", p=LOST_ON_8),
    yes("thirty years later", on="2055-01-15", p=LOST_ON_8),
    no("lost for another nationality", on="2025-01-15", p=LOST_ON_5),
    unknown(
        "it is not known whether the loss was registered",
        on="2025-01-15",
        p=naturalised("2024-02-10", FIGHTS, registered("2025-01-15", CONFLICT) | {"happened": "unknown"}),
    ),
]

BOMBER = native({"is convicted": "KZ", "on": "2019-03-01", "article": "255"}, registered("2019-03-01", DEPRIVATION))
DEPRIVED = [
    no("the day before the Law of 2017", on="2017-07-24", p=BOMBER),
    no("its first day, not yet judged", on="2017-07-25", p=BOMBER),
    no("the day before the sentence is final", on="2019-02-28", p=BOMBER),
    yes("the day it is final", on="2019-03-01", p=BOMBER, also=["not holds(p, KZ)"]),
    yes("thirty years later", on="2049-03-01", p=BOMBER),
    no("lost for another nationality", on="2025-01-15", p=LOST_ON_5),
    unknown(
        "it is not known whether the sentence deprived him",
        on="2019-03-01",
        p=native(
            {"is convicted": "KZ", "on": "2019-03-01", "article": "255"},
            registered("2019-03-01", DEPRIVATION) | {"happened": "unknown"},
        ),
    ),
]
BACK_HOME = LOST_ON_5 | {"residence": "KZ", "convicted_unspent": False}
RETURNS = [
    no("the last day of the five years", on="2029-05-09", p=BACK_HOME),
    yes("five years after the registration", on="2029-05-10", p=BACK_HOME),
    no("still abroad", on="2029-05-10", p=BACK_HOME | {"residence": "RU"}),
    no("lost for fighting", on="2031-01-01", p=LOST_ON_8 | {"residence": "KZ", "convicted_unspent": False}),
    no("never a citizen", on="2029-05-10", p=SETTLER),
    no(
        "restored",
        on="2029-12-01",
        p=naturalised("2023-09-01", registered("2024-05-10", NATIONALITY), admitted("2029-12-01", "18"))
        | {"residence": "KZ", "convicted_unspent": False},
        also=["holds(p, KZ)"],
    ),
    unknown("where he lives is not known", on="2029-05-10", p=BACK_HOME | {"residence": "unknown"}),
]

PETITIONS: Told = APPLIES | {"on": "2015-05-10"}
PETITION = [
    no("has not asked", on="2015-05-10", p=SETTLER, also=["may(p, kz.citizenship-1991.16-1-1-residence)"]),
    no("asked the day before five years", on="2015-05-10", p=settler(PETITIONS | {"on": "2015-05-09"})),
    yes("asked after five years", on="2015-05-10", p=settler(PETITIONS), also=["not holds(p, KZ)"]),
    no(
        "admitted",
        on="2015-12-01",
        p=settler(PETITIONS, admitted("2015-12-01", "15-petition")),
        also=["holds(p, KZ)"],
    ),
    unknown("whether convicted is not known", on="2015-05-10", p=settler(PETITIONS) | {"convicted_unspent": "unknown"}),
]
ASKS_BACK: Told = {"applies for citizenship": "KZ", "on": "2029-05-10"}


def asking_back(event: Told = ASKS_BACK) -> Told:
    return BACK_HOME | {"events": [*BACK_HOME["events"], event]}


RETURN_PETITION = [
    no("has not asked", on="2029-05-10", p=BACK_HOME),
    yes("asks after five years", on="2029-05-10", p=asking_back(), also=["not holds(p, KZ)"]),
    no("asks a day before", on="2029-05-10", p=asking_back(ASKS_BACK | {"on": "2029-05-09"})),
    unknown("whether he asked is not known", on="2029-05-10", p=asking_back(ASKS_BACK | {"happened": "unknown"})),
]
