"""Worked cases of the citizenship law of 1991."""

from typing import Any

from denizen.language.enacting import no, unknown, yes

SERVICE, FRAUD_GROUND = "kz.citizenship-1991.21-1-1", "kz.citizenship-1991.21-1-2"
NATIONALITY, CONFLICT = "kz.citizenship-1991.21-1-5", "kz.citizenship-1991.21-1-8"
EXIT = "kz.citizenship-1991.20-exit"

Told = dict[str, Any]

NATIVE: Told = {"born": "1998-04-02", "nationalities": {"KZ": "birth", "others": "none"}}
PERHAPS: Told = {"born": "1998-04-02", "nationalities": {"KZ": "unknown"}}
ENLISTS: Told = {"enters service": "RU", "on": "2024-06-01", "form": "contract", "body": "army"}
DRAFTED: Told = ENLISTS | {"form": "conscript"}
FIGHTS: Told = {"fights": "RU", "on": "2024-06-10", "in": "UA", "form": "contract"}


def native(*events: Told) -> Told:
    """A Kazakh from birth without another nationality, and what happened to him."""
    return NATIVE | {"events": list(events)}


def naturalised(on: str, *events: Told) -> Told:
    """A Kazakh from birth who became Russian on a day, and what happened to him besides."""
    claims = {"KZ": "birth", "RU": {"by": "naturalisation", "on": on}, "others": "none"}
    return {"born": "1998-04-02", "nationalities": claims, "events": list(events)}


def registered(on: str, ground: str) -> Told:
    """A State body registers the loss."""
    return {"decides": "KZ", "on": on, "about": "loss", "ground": ground}


def released(on: str) -> Told:
    """The President grants the release."""
    return {"decides": "KZ", "on": on, "about": "exit", "ground": EXIT}


# --- spouse -----------------------------------------------------------------------------------------------

WIFE = NATIVE | {"spouse": {"id": "husband", "from": "2019-07-01"}}
HUSBAND = naturalised("2024-02-10", registered("2024-05-20", NATIONALITY))

SPOUSE = [
    no("the day before the husband's loss", on="2024-05-19", p=WIFE, husband=HUSBAND),
    yes("his loss is registered", on="2024-05-20", p=WIFE, husband=HUSBAND, also=["holds(p, KZ)"]),
    unknown(
        "it is not known whether she is a citizen",
        on="2024-05-20",
        p=WIFE | {"nationalities": {"KZ": "unknown"}},
        husband=HUSBAND,
    ),
]

# --- birth ------------------------------------------------------------------------------------------------

KAZAKH: Told = {"born": "1965-01-01", "nationalities": {"KZ": "birth"}, "residence": "KZ"}
RUSSIAN: Told = {"born": "1965-01-01", "nationalities": {"RU": "birth", "KZ": "never"}, "residence": "RU"}
STATELESS: Told = {"born": "1965-01-01", "nationalities": {"KZ": "never", "others": "none"}}
EMIGRANT = KAZAKH | {"residence": "RU"}


def child(born: str, birthplace: str) -> Told:
    return {"born": born, "birthplace": birthplace, "parents": ["father", "mother"]}


HERE, THERE = child("2005-03-01", "KZ"), child("2005-03-01", "RU")

BORN_TO_TWO_CITIZENS = [
    yes("first day", on="1992-03-01", p=child("1992-03-01", "RU"), father=KAZAKH, mother=KAZAKH, also=["holds(p, KZ)"]),
    no("born the day before", on="1992-03-01", p=child("1992-02-29", "RU"), father=KAZAKH, mother=KAZAKH),
    no("the mother is Russian", on="2005-03-01", p=HERE, father=KAZAKH, mother=RUSSIAN),
    unknown(
        "it is not known whether the mother was a citizen",
        on="2005-03-01",
        p=THERE,
        father=KAZAKH,
        mother=PERHAPS | {"born": "1975-01-01"},
    ),
]
BORN_TO_A_FOREIGNER = [
    yes("born in Kazakhstan", on="2005-03-01", p=HERE, father=EMIGRANT, mother=RUSSIAN, also=["holds(p, KZ)"]),
    yes("born abroad, the father lives in Kazakhstan", on="2005-03-01", p=THERE, father=KAZAKH, mother=RUSSIAN),
    no("born abroad, both live there", on="2005-03-01", p=THERE, father=EMIGRANT, mother=RUSSIAN),
    no("born the day before the law", on="1992-03-01", p=child("1992-02-29", "KZ"), father=KAZAKH, mother=RUSSIAN),
    yes("born on its first day", on="1992-03-01", p=child("1992-03-01", "KZ"), father=KAZAKH, mother=RUSSIAN),
    unknown(
        "born abroad; where the father lived is not known",
        on="2005-03-01",
        p=THERE,
        father=KAZAKH | {"residence": "unknown"},
        mother=RUSSIAN,
    ),
]
BORN_TO_A_STATELESS_PERSON = [
    yes("born abroad", on="2005-03-01", p=THERE, father=KAZAKH, mother=STATELESS, also=["holds(p, KZ)"]),
    no("born the day before the law", on="1992-03-01", p=child("1992-02-29", "RU"), father=KAZAKH, mother=STATELESS),
    yes("born on its first day", on="1992-03-01", p=child("1992-03-01", "RU"), father=KAZAKH, mother=STATELESS),
    no("the mother is Russian", on="2005-03-01", p=THERE, father=KAZAKH, mother=RUSSIAN),
    unknown(
        "it is not known whether the mother has a nationality",
        on="2005-03-01",
        p=THERE,
        father=KAZAKH,
        mother=STATELESS | {"nationalities": {"KZ": "never", "others": "unknown"}},
    ),
]

# --- return -----------------------------------------------------------------------------------------------

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

# --- exit -------------------------------------------------------------------------------------------------

PETITION: Told = {"applies for exit": "KZ", "on": "2025-03-01"}
SUSPECT: Told = {"is charged": "KZ", "on": "2025-02-20", "article": "190(1)"}
OLD = NATIVE | {"born": "1970-01-01"}

MAY_PETITION = [
    no("the day before the law", on="1992-02-29", p=OLD),
    yes("its first day", on="1992-03-01", p=OLD),
    no("not a citizen", on="2025-03-01", p=RUSSIAN),
    unknown("it is not known whether he is a citizen", on="2025-03-01", p=PERHAPS),
]
RELEASED = [
    no("the day before the petition", on="2025-02-28", p=native(PETITION)),
    yes("the petition is filed", on="2025-03-01", p=native(PETITION), also=["holds(p, KZ)"]),
    no(
        "the decree is signed",
        on="2025-08-20",
        p=naturalised("2024-02-10", PETITION, released("2025-08-20")),
        also=["not holds(p, KZ)"],
    ),
    no("a suspect since ten days", on="2025-03-01", p=native(SUSPECT, PETITION)),
    no("becomes a suspect afterwards", on="2025-03-15", p=native(SUSPECT | {"on": "2025-03-15"}, PETITION)),
    unknown(
        "it is not known whether he is a suspect",
        on="2025-03-01",
        p=native(SUSPECT | {"happened": "unknown"}, PETITION),
    ),
]

# --- loss -------------------------------------------------------------------------------------------------

VOLUNTARY, PRACTICE, ADULTS = "voluntary service", "official practice", "adults only"
BECAME_RUSSIAN = naturalised("2024-02-10")
LOST_BEFORE = (registered("2024-04-15", NATIONALITY),)

SERVES_ABROAD = [
    no("the day before", on="2024-05-31", p=native(ENLISTS)),
    yes("signs on with the Russian army", on="2024-06-01", p=native(ENLISTS), also=["holds(p, KZ)"]),
    no(
        "the loss is registered",
        on="2024-09-01",
        p=native(ENLISTS, registered("2024-09-01", SERVICE)),
        also=["not holds(p, KZ)"],
    ),
    yes("drafted", on="2024-06-01", p=native(DRAFTED)),
    no("drafted, the other reading", on="2024-06-01", p=native(DRAFTED), reading=VOLUNTARY),
    yes("signs on, the other reading", on="2024-06-01", p=native(ENLISTS), reading=VOLUNTARY),
    no("joins a private company", on="2024-06-01", p=native(ENLISTS | {"form": "private company"})),
    no("another loss was registered before", on="2024-06-01", p=naturalised("2024-02-10", *LOST_BEFORE, ENLISTS)),
    unknown("it is not known whether he enlisted", on="2024-06-01", p=native(ENLISTS | {"happened": "unknown"})),
]

ADMITTED: Told = {"by": "naturalisation", "on": "2020-02-01"}
FORGER: Told = {
    "born": "1990-01-01",
    "nationalities": {"KZ": ADMITTED},
    "events": [{"misrepresents": "KZ", "on": "2020-02-01"}],
}
FRAUD = [
    no("the day before", on="2020-01-31", p=FORGER),
    yes("admitted on forged papers", on="2020-02-01", p=FORGER, also=["holds(p, KZ)"]),
    no(
        "the loss is registered",
        on="2021-01-01",
        p=FORGER | {"events": [*FORGER["events"], registered("2021-01-01", FRAUD_GROUND)]},
        also=["not holds(p, KZ)"],
    ),
    unknown(
        "it is not known whether the papers were forged",
        on="2020-02-01",
        p=FORGER | {"events": [FORGER["events"][0] | {"happened": "unknown"}]},
    ),
]

ANOTHER_NATIONALITY = [
    no("the day before", on="2024-02-09", p=BECAME_RUSSIAN),
    yes("becomes Russian", on="2024-02-10", p=BECAME_RUSSIAN, also=["holds(p, KZ)", "holds(p, RU)"]),
    yes(
        "becomes Russian, as officials say",
        on="2024-02-10",
        p=BECAME_RUSSIAN,
        reading=PRACTICE,
        also=["not holds(p, KZ)"],
    ),
    yes(
        "the day before the registration",
        on="2024-04-14",
        p=naturalised("2024-02-10", *LOST_BEFORE),
        also=["holds(p, KZ)"],
    ),
    no(
        "the loss is registered",
        on="2024-04-15",
        p=naturalised("2024-02-10", *LOST_BEFORE),
        also=["not holds(p, KZ)", "holds(p, RU)"],
    ),
    no("became Russian in 2001", on="2025-01-01", p=naturalised("2001-06-01"), also=["holds(p, KZ)"]),
    unknown("became Russian in the month of the amendment", on="2025-01-01", p=naturalised("2004-10-15")),
    yes("became Russian the month after", on="2025-01-01", p=naturalised("2004-11-01")),
    yes("a boy the day before his eighteenth birthday", on="2016-04-01", p=naturalised("2016-04-01")),
    no("the same, third reading", on="2016-04-01", p=naturalised("2016-04-01"), reading=ADULTS),
    yes("on the birthday, third reading", on="2016-04-02", p=naturalised("2016-04-02"), reading=ADULTS),
    no(
        "dual from birth",
        on="2024-02-10",
        p={"born": "1998-04-02", "nationalities": {"KZ": "birth", "RU": "birth", "others": "none"}},
    ),
    unknown("became Russian at some time in 2024", on="2024-06-01", p=naturalised("2024")),
]

FOUGHT_IN_2015: Told = {"fights": "SY", "on": "2015-03-01", "in": "SY", "form": "volunteer formation"}
FIGHTS_ABROAD = [
    no("fought in Syria in 2015", on="2018-01-01", p=native(FOUGHT_IN_2015)),
    unknown("fought in the month of the amendment", on="2018-01-01", p=native(FOUGHT_IN_2015 | {"on": "2017-01-08"})),
    yes("fought the month after", on="2018-01-01", p=native(FOUGHT_IN_2015 | {"on": "2017-02-01"})),
    no("the day before", on="2024-06-09", p=naturalised("2024-02-10", FIGHTS)),
    yes("fights in Ukraine", on="2024-06-10", p=naturalised("2024-02-10", FIGHTS), also=["holds(p, KZ)"]),
    yes("fights in Kursk", on="2024-06-10", p=native(FIGHTS | {"in": "RU"})),
    no("the loss was registered before", on="2024-06-10", p=naturalised("2024-02-10", *LOST_BEFORE, FIGHTS)),
    unknown("it is not known whether he fought", on="2024-06-10", p=native(FIGHTS | {"happened": "unknown"})),
]

# --- duty to report ---------------------------------------------------------------------------------------

REPORTS_IN_THREE_DAYS = [
    no("the day before", on="2014-03-02", p=naturalised("2014-03-03")),
    yes("becomes Russian on a Monday", on="2014-03-03", p=naturalised("2014-03-03")),
    yes("the last day, a Thursday", on="2014-03-06", p=naturalised("2014-03-03")),
    yes("the day after: overdue and still owed", on="2014-03-07", p=naturalised("2014-03-03")),
    no("before the duty existed", on="2011-07-15", p=naturalised("2011-07-15")),
    unknown("in the month in which it began", on="2011-08-20", p=naturalised("2011-08-20")),
    unknown("in the weeks in which it was replaced", on="2015-12-10", p=naturalised("2015-12-10")),
    no("after it was replaced", on="2016-02-01", p=naturalised("2016-02-01")),
]
REPORTS: Told = {"notifies": "KZ", "on": "2025-09-20", "of": "RU"}
REPORTS_IN_THIRTY_DAYS = [
    no("the day before", on="2025-09-04", p=naturalised("2025-09-05")),
    yes("becomes Russian", on="2025-09-05", p=naturalised("2025-09-05")),
    yes("the thirtieth day", on="2025-10-05", p=naturalised("2025-09-05")),
    yes("the day before he reports", on="2025-09-19", p=naturalised("2025-09-05", REPORTS)),
    no("before the text of 2015", on="2015-11-30", p=naturalised("2015-11-30")),
    unknown("in the weeks in which it took effect", on="2015-12-10", p=naturalised("2015-12-10")),
    yes("after them", on="2016-02-01", p=naturalised("2016-02-01")),
    unknown(
        "it is not known whether he was a citizen",
        on="2025-09-05",
        p=naturalised("2025-09-05")
        | {"nationalities": {"KZ": "unknown", "RU": {"by": "naturalisation", "on": "2025-09-05"}}},
    ),
]

# --- children ---------------------------------------------------------------------------------------------

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
