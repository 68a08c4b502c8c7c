"""Worked cases of the citizenship law of 1991: release, deprivation and loss."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.kz.citizenship_1991_people import (
    DEPRIVATION,
    DRAFTED,
    ENLISTS,
    FIGHTS,
    FRAUD_GROUND,
    NATIONALITY,
    NATIVE,
    PERHAPS,
    RUSSIAN,
    SERVICE,
    Told,
    native,
    naturalised,
    registered,
    released,
)

# --- exit -----------------------------------------------------------------------------------------------------

PETITION: Told = {"applies for exit": "KZ", "on": "2025-03-01"}
SUSPECT: Told = {"is charged": "KZ", "on": "2025-02-20", "article": "190(1)"}
JUDGED: Told = {"is convicted": "KZ", "on": "2025-02-27", "article": "190(1)"}
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
    no("serves a sentence", on="2025-03-01", p=native(SUSPECT, JUDGED, PETITION) | {"convicted_unspent": True}),
    yes("the conviction is spent", on="2025-03-01", p=native(SUSPECT, JUDGED, PETITION) | {"convicted_unspent": False}),
    unknown("whether it is spent is not known", on="2025-03-01", p=native(SUSPECT, JUDGED, PETITION)),
    unknown(
        "it is not known whether he is a suspect",
        on="2025-03-01",
        p=native(SUSPECT | {"happened": "unknown"}, PETITION),
    ),
]

# --- loss -----------------------------------------------------------------------------------------------------

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

SIGNS: Told = {"signs contract": "RU", "on": "2024-05-20", "with": "army"}
SIGNS_WITH_AN_ARMY = [
    no("the day before", on="2024-05-19", p=native(SIGNS)),
    yes("signs with the Russian army", on="2024-05-20", p=native(SIGNS), also=["holds(p, KZ)"]),
    no("has entered the service: the rule on that", on="2024-06-01", p=native(SIGNS, ENLISTS)),
    no("with a private company", on="2024-05-20", p=native(SIGNS | {"with": "private company"})),
    unknown("it is not known with whom", on="2024-05-20", p=native(SIGNS | {"with": "unknown"})),
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

# --- deprivation ----------------------------------------------------------------------------------------------

TERROR: Told = {"is convicted": "KZ", "on": "2018-03-01", "article": "255"}


def judged(on: str, article: str = "255") -> Told:
    return native(TERROR | {"on": on, "article": article})


CONVICTED_OF_TERRORISM = [
    no("the day before the Law of 2017", on="2017-07-24", p=judged("2017-07-24")),
    no("judged the day before the Law of 2017", on="2017-07-25", p=judged("2017-07-24")),
    yes("judged on its first day", on="2017-07-25", p=judged("2017-07-25")),
    yes("judged in 2018", on="2018-03-01", p=judged("2018-03-01"), also=["holds(p, KZ)"]),
    no(
        "the sentence of deprivation is final",
        on="2018-03-01",
        p=native(TERROR, registered("2018-03-01", DEPRIVATION)),
        also=["not holds(p, KZ)", "stateless(p)"],
    ),
    no("fought abroad", on="2024-03-01", p=judged("2024-03-01", "172")),
    no("judged the day before turning 18", on="2018-03-01", p=judged("2018-03-01") | {"born": "2000-03-02"}),
    yes("judged on turning 18", on="2018-03-01", p=judged("2018-03-01") | {"born": "2000-03-01"}),
    yes("used mercenaries by office", on="2018-03-01", p=judged("2018-03-01", "170(2)")),
    no("a mercenary", on="2024-03-01", p=judged("2024-03-01", "170(3)")),
    unknown(
        "it is not known whether he was convicted",
        on="2018-03-01",
        p=native(TERROR | {"happened": "unknown"}),
    ),
]

# --- other grounds of loss ------------------------------------------------------------------------------------

OFFICER = ENLISTS | {"form": "contract", "body": "police"}
SERVES_AS_OFFICIAL = [
    no("the day before", on="2024-05-31", p=native(OFFICER)),
    yes("joins the Russian police", on="2024-06-01", p=native(OFFICER), also=["holds(p, KZ)"]),
    no("joins the army", on="2024-06-01", p=native(ENLISTS)),
    no(
        "the loss is registered",
        on="2024-09-01",
        p=native(OFFICER, registered("2024-09-01", "kz.citizenship-1991.21-1-1-civil")),
        also=["not holds(p, KZ)"],
    ),
    unknown("the body is not known", on="2024-06-01", p=native(ENLISTS | {"body": "unknown"})),
]


def left(on: str, **more: object) -> Told:
    """A Kazakh from birth who lives abroad since a day and never went to the consulate."""
    facts = {"born": "1970-01-01", "residence": "RU", "consular_register": False, "consular_excuse": False}
    return NATIVE | facts | {"events": [{"moves abroad": "KZ", "on": on}]} | more


OFF_THE_REGISTER_FIVE = [
    no("the day before five years", on="1998-05-31", p=left("1993-06-01")),
    yes("five years abroad", on="1998-06-01", p=left("1993-06-01"), also=["holds(p, KZ)"]),
    no("the day before the law", on="1992-02-29", p=left("1985-01-01")),
    yes("its first day", on="1992-03-01", p=left("1985-01-01")),
    yes("the day before the Law of 2002", on="2002-05-16", p=left("1993-06-01")),
    unknown("in the years in which the term changed", on="2003-06-01", p=left("1993-06-01")),
    no("in the text of 2007", on="2007-05-22", p=left("1993-06-01")),
    no("on the register", on="1999-01-01", p=left("1993-06-01", consular_register=True)),
    no("with good reason", on="1999-01-01", p=left("1993-06-01", consular_excuse=True)),
    no(
        "the loss is registered",
        on="1999-01-01",
        p=left("1993-06-01")
        | {
            "events": [
                {"moves abroad": "KZ", "on": "1993-06-01"},
                registered("1999-01-01", "kz.citizenship-1991.21-1-4-five-years"),
            ]
        },
        also=["not holds(p, KZ)", "stateless(p)"],
    ),
    unknown("whether he registered is not known", on="1999-01-01", p=left("1993-06-01", consular_register="unknown")),
]
OFF_THE_REGISTER_THREE = [
    no("the day before the Law of 2002", on="2002-05-16", p=left("1993-06-01")),
    unknown("in the years in which the term changed", on="2003-06-01", p=left("1993-06-01")),
    yes("in the text of 2007", on="2007-05-22", p=left("1993-06-01")),
    no("the day before three years", on="2009-02-28", p=left("2006-03-01")),
    yes("three years abroad", on="2009-03-01", p=left("2006-03-01"), also=["holds(p, KZ)"]),
    yes("the last day before the month of the Law of 2011", on="2011-07-31", p=left("2006-03-01")),
    unknown("in that month", on="2011-08-15", p=left("2006-03-01")),
    no("after the repeal, never registered", on="2011-09-01", p=left("2006-03-01"), also=["holds(p, KZ)"]),
    unknown("whether he registered is not known", on="2009-03-01", p=left("2006-03-01", consular_register="unknown")),
]

GRANTED_2025: Told = {"by": "naturalisation", "on": "2025-02-01"}
KANDAS: Told = {
    "born": "1990-01-01",
    "nationalities": {"KZ": {"by": "naturalisation", "on": "2022-02-01"}, "CN": "birth", "others": "none"},
}


def travels(on: str) -> Told:
    return KANDAS | {"events": [{"uses documents": "CN", "on": on}]}


USES_OLD_PASSPORT = [
    no("used before the Law of 2024", on="2024-06-30", p=travels("2024-05-10")),
    no("used on the day before it", on="2024-06-30", p=travels("2024-05-27")),
    yes("used on its first day", on="2024-06-30", p=travels("2024-05-28")),
    no("the day before", on="2024-06-09", p=travels("2024-06-10")),
    yes("used on 10 June 2024", on="2024-06-10", p=travels("2024-06-10"), also=["holds(p, KZ)"]),
    no(
        "used on the day of the grant",
        on="2025-02-01",
        p=travels("2025-02-01") | {"nationalities": KANDAS["nationalities"] | {"KZ": GRANTED_2025}},
    ),
    yes(
        "used the day after it",
        on="2025-02-02",
        p=travels("2025-02-02") | {"nationalities": KANDAS["nationalities"] | {"KZ": GRANTED_2025}},
    ),
    no(
        "a citizen by birth", on="2024-06-10", p=naturalised("2023-09-01", {"uses documents": "RU", "on": "2024-06-10"})
    ),
    unknown(
        "it is not known whether he used it",
        on="2024-06-10",
        p=KANDAS | {"events": [{"uses documents": "CN", "on": "2024-06-10", "happened": "unknown"}]},
    ),
]

EARLY_SPOUSE = FORGER | {"nationalities": {"KZ": {"by": "naturalisation", "on": "2005-02-01"}}}
VOID: Told = {"has the marriage annulled": "KZ", "on": "2021-04-12"}
MARRIAGE_ANNULLED = [
    no("the day before", on="2021-04-11", p=FORGER | {"events": [VOID]}),
    yes("a court annuls the marriage", on="2021-04-12", p=FORGER | {"events": [VOID]}, also=["holds(p, KZ)"]),
    no("a citizen by birth", on="2021-04-12", p=native(VOID)),
    no("before the Law of 2011", on="2012-01-01", p=EARLY_SPOUSE | {"events": [VOID | {"on": "2011-07-31"}]}),
    unknown("in the month of the Law", on="2012-01-01", p=EARLY_SPOUSE | {"events": [VOID | {"on": "2011-08-15"}]}),
    yes("after it", on="2012-01-01", p=EARLY_SPOUSE | {"events": [VOID | {"on": "2011-09-01"}]}),
    unknown(
        "it is not known whether it was annulled",
        on="2021-04-12",
        p=FORGER | {"events": [VOID | {"happened": "unknown"}]},
    ),
]

ADOPTED_ABROAD: Told = {
    "born": "2002-05-05",
    "nationalities": {"KZ": "birth", "US": {"by": "naturalisation", "on": "2004-09-01"}, "others": "none"},
}


def gives_up(on: str, *events: Told) -> Told:
    adoption = {"is adopted": "US", "on": "2004-08-01", "by": "foreigners"}
    return ADOPTED_ABROAD | {"events": [adoption, {"applies for exit": "KZ", "on": on}, *events]}


GROWN_UP = ADOPTED_ABROAD | {"events": [{"is adopted": "US", "on": "2004-08-01", "by": "foreigners"}]}
ADOPTED_MAY_GIVE_UP = [
    no("the day before majority", on="2020-05-04", p=GROWN_UP),
    yes("on majority", on="2020-05-05", p=GROWN_UP, also=["holds(p, KZ)"]),
    no("never adopted", on="2020-05-05", p=ADOPTED_ABROAD),
    no("before the Law of 2011", on="2011-07-15", p=GROWN_UP | {"born": "1993-05-05"}),
    unknown("in the month of the Law", on="2011-08-15", p=GROWN_UP | {"born": "1993-05-05"}),
    yes("after it", on="2011-12-31", p=GROWN_UP | {"born": "1993-05-05"}),
]
ADOPTED_GIVES_UP = [
    no("asks the day before majority", on="2020-05-04", p=gives_up("2020-05-04")),
    yes("asks on majority", on="2020-05-05", p=gives_up("2020-05-05"), also=["holds(p, KZ)"]),
    no(
        "never adopted",
        on="2020-05-05",
        p=ADOPTED_ABROAD | {"events": [{"applies for exit": "KZ", "on": "2020-05-05"}]},
    ),
    no(
        "it is registered",
        on="2020-06-01",
        p=gives_up("2020-05-05", {"decides": "KZ", "on": "2020-06-01", "about": "exit"}),
        also=["not holds(p, KZ)"],
    ),
    no("before the Law of 2011", on="2011-07-15", p=gives_up("2011-07-15") | {"born": "1993-05-05"}),
    unknown("in the month of the Law", on="2011-08-15", p=gives_up("2011-08-15") | {"born": "1993-05-05"}),
    unknown(
        "it is not known whether he was adopted",
        on="2020-05-05",
        p=ADOPTED_ABROAD
        | {
            "events": [
                {"is adopted": "US", "on": "2004-08-01", "by": "foreigners", "happened": "unknown"},
                {"applies for exit": "KZ", "on": "2020-05-05"},
            ]
        },
    ),
]

EARLY_LOSS = naturalised("2001-06-01", registered("2015-06-01", "kz.citizenship-1991.21-1-5-earlier"))
STILL_HELD = "still held"
OLDER_ACQUISITION = [
    no("before the ground was enacted", on="2004-09-30", p=naturalised("2001-06-01")),
    unknown("in its month", on="2004-10-15", p=naturalised("2001-06-01")),
    yes("became Russian in 2001", on="2004-11-01", p=naturalised("2001-06-01"), also=["holds(p, KZ)"]),
    yes("became Russian the day before that month", on="2005-01-01", p=naturalised("2004-09-30")),
    no("became Russian on its first day", on="2005-01-01", p=naturalised("2004-10-01")),
    no(
        "dual from birth",
        on="2010-01-01",
        p={"born": "1998-04-02", "nationalities": {"KZ": "birth", "RU": "birth", "others": "none"}},
    ),
    yes("a loss is registered all the same", on="2015-06-01", p=EARLY_LOSS, also=["holds(p, KZ)"]),
    no(
        "a loss is registered, as officials see it",
        on="2015-06-01",
        p=EARLY_LOSS,
        reading=STILL_HELD,
        also=["not holds(p, KZ)"],
    ),
    unknown("the year is not known", on="2010-01-01", p=naturalised("2000/2008")),
]

DECREE_ALONE = {"decides": "KZ", "on": "2019-06-03", "about": "exit"}
EXPATRIATE: Told = {"born": "1980-05-05", "nationalities": {"KZ": "birth", "others": "none"}}


def decreed(**more: Any) -> Told:
    return EXPATRIATE | {"events": [DECREE_ALONE | more]}


RELEASED_BY_DECREE = [
    no("the day before", on="2019-06-02", p=decreed(), also=["holds(p, KZ)"]),
    yes("the day of the decree", on="2019-06-03", p=decreed(), also=["not holds(p, KZ)"]),
    yes("the day after", on="2019-06-04", p=decreed(), also=["not holds(p, KZ)"]),
    yes("in a month", on="2019-07-01", p=decreed(on="2019-06"), also=["not holds(p, KZ)"]),
    no("a decree on loss", on="2019-06-03", p=decreed(about="loss")),
    no(
        "a petition is told, the rule on it decides",
        on="2019-06-04",
        p=EXPATRIATE | {"events": [{"applies for exit": "KZ", "on": "2018-06-01"}, DECREE_ALONE]},
    ),
    unknown("whether there was a decree is not known", on="2019-06-03", p=decreed(happened="unknown")),
]
