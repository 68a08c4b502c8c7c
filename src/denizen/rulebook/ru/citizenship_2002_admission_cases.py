"""Worked cases of Law 62-FZ: admission, reinstatement, refusal."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.people import (
    BY_BIRTH,
    FOREIGNER,
    GERMAN_PARENT,
    RUSSIAN_PARENT,
    STATELESS,
    Told,
    after,
    applicant,
    decided,
    perhaps,
    permitted,
)

# --- residence and merit ---------------------------------------------------------------------------------------------

UNPERMITTED = "whether he has a permit is not known"
APPLIED = "2015-05-10"
OLDER: Told = {"born": "1975-03-01"}


def resident(on: str, permit: str, *events: Told, **more: Any) -> Told:
    """Somebody with a permit of a day who applies on another."""
    return applicant(on, permitted(permit), *events, **more)


BY_DECISION = [
    no("the day before the application", on="2015-05-09", p=applicant("2015-05-10")),
    yes("has applied", on="2015-05-10", p=applicant("2015-05-10"), also=["not holds(p, RU)"]),
    no(
        "admitted",
        on="2015-11-01",
        p=applicant("2015-05-10", decided("2015-11-01", "admission"), nationalities={"KZ": "birth", "others": "none"}),
        also=["holds(p, RU)"],
    ),
    unknown(
        "whether he applied is not known",
        on="2015-05-10",
        p=after(perhaps({"applies for citizenship": "RU", "on": "2015-05-10"}), who=FOREIGNER),
    ),
]
FIVE_YEARS_2002 = [
    no("the day before the application", on="2015-05-09", p=resident(APPLIED, "2010-05-10")),
    yes("five years", on=APPLIED, p=resident(APPLIED, "2010-05-10")),
    no("a day short", on=APPLIED, p=resident(APPLIED, "2010-05-11")),
    yes("18", on=APPLIED, p=resident(APPLIED, "2010-05-10", born="1997-05-10")),
    no("17", on=APPLIED, p=resident(APPLIED, "2010-05-10", born="1997-05-11")),
    no("prosecuted", on=APPLIED, p=resident(APPLIED, "2010-05-10", {"is charged": "RU", "on": "2015-05-01"})),
    yes("the last day of the version", on="2020-07-23", p=resident("2020-07-23", "2015-07-23")),
    no("the day of the next", on="2020-07-24", p=resident("2020-07-24", "2015-07-24")),
    yes("the first day of the Law", on="2002-07-01", p=resident("2002-07-01", "1997-07-01", **OLDER)),
    no("the day before", on="2002-06-30", p=resident("2002-06-30", "1997-06-30", **OLDER)),
    no(
        "admitted",
        on="2015-11-01",
        p=resident(APPLIED, "2010-05-10", decided("2015-11-01", "admission"))
        | {"nationalities": {"KZ": "birth", "others": "none"}},
        also=["holds(p, RU)"],
    ),
    unknown(UNPERMITTED, on=APPLIED, p=applicant(APPLIED, perhaps(permitted("2010-05-10")))),
]
FIVE_YEARS_2020 = [
    no("the last day of the version before", on="2020-07-23", p=resident("2020-07-23", "2015-07-23")),
    yes("the first day", on="2020-07-24", p=resident("2020-07-24", "2015-07-24")),
    no("a day short", on="2020-07-24", p=resident("2020-07-24", "2015-07-25")),
    yes("18", on="2022-05-10", p=resident("2022-05-10", "2015-05-10", born="2004-05-10")),
    no("17", on="2022-05-10", p=resident("2022-05-10", "2015-05-10", born="2004-05-11")),
    yes("the last day of the Law", on="2023-10-25", p=resident("2023-10-25", "2015-05-10")),
    no("the day of the new Law", on="2023-10-26", p=resident("2023-10-26", "2015-05-10")),
    unknown(UNPERMITTED, on="2022-05-10", p=applicant("2022-05-10", perhaps(permitted("2010-05-10")))),
]
REFUGEE = [
    yes("a year", on=APPLIED, p=resident(APPLIED, "2014-05-10", refugee=True)),
    no("a day short", on=APPLIED, p=resident(APPLIED, "2014-05-11", refugee=True)),
    no("no refugee", on=APPLIED, p=resident(APPLIED, "2014-05-10", refugee=False)),
    yes("18", on=APPLIED, p=resident(APPLIED, "2014-05-10", refugee=True, born="1997-05-10")),
    no("17", on=APPLIED, p=resident(APPLIED, "2014-05-10", refugee=True, born="1997-05-11")),
    unknown("nobody asked", on=APPLIED, p=resident(APPLIED, "2014-05-10")),
]
MERIT = [
    yes("a conductor", on=APPLIED, p=applicant(APPLIED, special_merit=True)),
    no("no merit", on=APPLIED, p=applicant(APPLIED, special_merit=False)),
    yes("18", on=APPLIED, p=applicant(APPLIED, special_merit=True, born="1997-05-10")),
    no("17", on=APPLIED, p=applicant(APPLIED, special_merit=True, born="1997-05-11")),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED)),
]

# --- service ---------------------------------------------------------------------------------------------------------

ENTERS: Told = {"enters service": "RU", "on": "2012-05-10", "form": "contract", "body": "army"}
THREE_YEARS_OF_SERVICE = [
    no("a day short", on="2015-05-09", p=applicant("2015-05-09", ENTERS)),
    yes("three years", on=APPLIED, p=applicant(APPLIED, ENTERS)),
    no("a German", on=APPLIED, p=applicant(APPLIED, ENTERS, who=GERMAN_PARENT)),
    no("a conscript", on=APPLIED, p=applicant(APPLIED, ENTERS | {"form": "conscript"})),
    no("the month before", on="2003-10-31", p=applicant("2003-10-31", ENTERS | {"on": "2000-01-01"}, **OLDER)),
    yes("the month after", on="2003-12-01", p=applicant("2003-12-01", ENTERS | {"on": "2000-01-01"}, **OLDER)),
    yes("the last day", on="2022-09-23", p=applicant("2022-09-23", ENTERS)),
    no("the day of the contract of one year", on="2022-09-24", p=applicant("2022-09-24", ENTERS)),
    unknown("whether he serves is not known", on=APPLIED, p=applicant(APPLIED, perhaps(ENTERS))),
]

APPLICANT: Told = {"born": "1995-04-01", "nationalities": {"TJ": "birth", "RU": "never"}, "residence": "RU"}
SOLDIER = after({"signs contract": "RU", "on": "2022-09-20", "months": 12, "with": "army"}, who=APPLICANT)
ADMITTED_SOLDIER = after(decided("2022-12-02", "admission"), who=SOLDIER)


def contract(**details: Any) -> Told:
    """A Tajik citizen who signs a contract on 1 October 2022."""
    return after({"signs contract": "RU", "on": "2022-10-01"} | details, who=APPLICANT)


CONTRACT_2022 = [
    no("the bill has passed but is not signed", on="2022-09-23", p=SOLDIER),
    yes("the day of signature", on="2022-09-24", p=SOLDIER),
    yes("the last day of the Law", on="2023-10-25", p=SOLDIER),
    no("the day of the new Law", on="2023-10-26", p=SOLDIER),
    yes("a contract of twelve months", on="2022-10-01", p=contract(months=12, **{"with": "army"})),
    no("a contract of eleven months", on="2022-10-01", p=contract(months=11, **{"with": "army"})),
    no("a private company", on="2022-10-01", p=contract(months=12, **{"with": "private company"})),
    unknown("the length of the contract is not known", on="2022-10-01", p=contract(**{"with": "army"})),
    no("admitted on application", on="2022-12-02", p=ADMITTED_SOLDIER, also=["holds(p, RU)"]),
]

# --- kin, birth, marriage --------------------------------------------------------------------------------------------

CHILD: Told = {"parents": ["mother", "father"]}
KAZAKH_FATHER: Told = FOREIGNER | {"born": "1970-01-01", "residence": "KZ"}


def wed(on: str) -> Told:
    return {"spouse": {"id": "wife", "from": on}}


WED = wed("2010-01-01")
NOT_KNOWN: Told = RUSSIAN_PARENT | {"nationalities": {"RU": "unknown", "DE": "birth"}}
ADULT_CHILD = [
    yes(
        "the mother is Russian", on=APPLIED, p=applicant(APPLIED, **CHILD), mother=RUSSIAN_PARENT, father=KAZAKH_FATHER
    ),
    no("the mother is German", on=APPLIED, p=applicant(APPLIED, **CHILD), mother=GERMAN_PARENT, father=KAZAKH_FATHER),
    no(
        "she lives in Berlin",
        on=APPLIED,
        p=applicant(APPLIED, **CHILD),
        mother=RUSSIAN_PARENT | {"residence": "DE"},
        father=KAZAKH_FATHER,
    ),
    yes(
        "18", on=APPLIED, p=applicant(APPLIED, born="1997-05-10", **CHILD), mother=RUSSIAN_PARENT, father=KAZAKH_FATHER
    ),
    no("17", on=APPLIED, p=applicant(APPLIED, born="1997-05-11", **CHILD), mother=RUSSIAN_PARENT, father=KAZAKH_FATHER),
    unknown(
        "the mother's is not known", on=APPLIED, p=applicant(APPLIED, **CHILD), mother=NOT_KNOWN, father=KAZAKH_FATHER
    ),
]
SOVIET: Told = {"soviet_citizen": True}
IN_TASHKENT: Told = STATELESS | SOVIET | {"residence": "UZ", "born": "1975-03-01"}
SOVIET_STATELESS = [
    yes("in Tashkent", on=APPLIED, p=applicant(APPLIED, who=IN_TASHKENT)),
    no("in Berlin", on=APPLIED, p=applicant(APPLIED, who=IN_TASHKENT, residence="DE")),
    no("a citizen of Kazakhstan", on=APPLIED, p=applicant(APPLIED, residence="KZ", **SOVIET)),
    yes("18", on=APPLIED, p=applicant(APPLIED, who=IN_TASHKENT, born="1997-05-10")),
    no("17", on=APPLIED, p=applicant(APPLIED, who=IN_TASHKENT, born="1997-05-11")),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED, who=STATELESS, residence="UZ")),
]
GRADUATE = [
    yes("studied in Moscow", on=APPLIED, p=applicant(APPLIED, educated_in="RU")),
    no("studied in Almaty", on=APPLIED, p=applicant(APPLIED, educated_in="KZ")),
    no("a German", on=APPLIED, p=applicant(APPLIED, who=GERMAN_PARENT, educated_in="RU")),
    yes("18", on=APPLIED, p=applicant(APPLIED, educated_in="RU", born="1997-05-10")),
    no("17", on=APPLIED, p=applicant(APPLIED, educated_in="RU", born="1997-05-11")),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED)),
]
BORN_THERE: Told = SOVIET | {"birthplace": "RU", "born": "1975-03-01"}
BORN_IN_THE_RSFSR = [
    yes("born in Omsk", on=APPLIED, p=applicant(APPLIED, **BORN_THERE)),
    no("born in Almaty", on=APPLIED, p=applicant(APPLIED, **SOVIET)),
    no("lives in Almaty", on=APPLIED, p=applicant(APPLIED, residence="KZ", **BORN_THERE)),
    yes("18", on=APPLIED, p=applicant(APPLIED, **BORN_THERE | {"born": "1997-05-10"})),
    no("17", on=APPLIED, p=applicant(APPLIED, **BORN_THERE | {"born": "1997-05-11"})),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED, birthplace="RU")),
]
MARRIED_TO_A_CITIZEN = [
    yes("the wife is Russian", on=APPLIED, p=applicant(APPLIED, **WED), wife=RUSSIAN_PARENT),
    no("the wife is German", on=APPLIED, p=applicant(APPLIED, **WED), wife=GERMAN_PARENT),
    no("lives in Almaty", on=APPLIED, p=applicant(APPLIED, residence="KZ", **WED), wife=RUSSIAN_PARENT),
    yes("married for three years", on=APPLIED, p=applicant(APPLIED, **wed("2012-05-10")), wife=RUSSIAN_PARENT),
    no("a day less", on=APPLIED, p=applicant(APPLIED, **wed("2012-05-11")), wife=RUSSIAN_PARENT),
    yes("18", on=APPLIED, p=applicant(APPLIED, **WED | {"born": "1997-05-10"}), wife=RUSSIAN_PARENT),
    no("17", on=APPLIED, p=applicant(APPLIED, **WED | {"born": "1997-05-11"}), wife=RUSSIAN_PARENT),
    unknown("the wife's is not known", on=APPLIED, p=applicant(APPLIED, **WED), wife=NOT_KNOWN),
]
IN_2022 = "2022-05-10"
OURS: Told = {"born": "2018-01-01", "parents": ["p", "wife"], "nationalities": {"RU": "birth", "others": "none"}}
MARRIED_WITH_A_CHILD = [
    yes("a Russian wife and their child", on=IN_2022, p=applicant(IN_2022, **WED), wife=RUSSIAN_PARENT, child=OURS),
    no("no child", on=IN_2022, p=applicant(IN_2022, **WED), wife=RUSSIAN_PARENT),
    no("a German wife", on=IN_2022, p=applicant(IN_2022, **WED), wife=GERMAN_PARENT, child=OURS),
    no("lives in Almaty", on=IN_2022, p=applicant(IN_2022, residence="KZ", **WED), wife=RUSSIAN_PARENT, child=OURS),
    yes("18", on=IN_2022, p=applicant(IN_2022, born="2004-05-10", **WED), wife=RUSSIAN_PARENT, child=OURS),
    no("17", on=IN_2022, p=applicant(IN_2022, born="2004-05-11", **WED), wife=RUSSIAN_PARENT, child=OURS),
    no("the day before", on="2020-07-23", p=applicant("2020-07-23", **WED), wife=RUSSIAN_PARENT, child=OURS),
    yes("the first day", on="2020-07-24", p=applicant("2020-07-24", **WED), wife=RUSSIAN_PARENT, child=OURS),
    yes("the last day of the Law", on="2023-10-25", p=applicant("2023-10-25", **WED), wife=RUSSIAN_PARENT, child=OURS),
    no("the day of the new Law", on="2023-10-26", p=applicant("2023-10-26", **WED), wife=RUSSIAN_PARENT, child=OURS),
    unknown("the wife's is not known", on=IN_2022, p=applicant(IN_2022, **WED), wife=NOT_KNOWN, child=OURS),
]
NAMED_STATES = [
    yes("a Kazakh", on=IN_2022, p=applicant(IN_2022)),
    no("a German", on=IN_2022, p=applicant(IN_2022, who=GERMAN_PARENT)),
    no("lives in Almaty", on=IN_2022, p=applicant(IN_2022, residence="KZ")),
    yes("18", on=IN_2022, p=applicant(IN_2022, born="2004-05-10")),
    no("17", on=IN_2022, p=applicant(IN_2022, born="2004-05-11")),
    no("the day before", on="2020-07-23", p=applicant("2020-07-23")),
    yes("the first day", on="2020-07-24", p=applicant("2020-07-24")),
    yes("the last day of the Law", on="2023-10-25", p=applicant("2023-10-25")),
    no("the day of the new Law", on="2023-10-26", p=applicant("2023-10-26")),
    unknown("the residence is not known", on=IN_2022, p=applicant(IN_2022, residence="unknown")),
]
FATHER: Told = FOREIGNER | {"born": "1955-01-01"}


def grown(born: str, **more: Any) -> Told:
    return {"born": born, "parents": ["p"], "nationalities": {"RU": "birth", "others": "none"}} | more


PARENT_OF_A_CITIZEN = [
    yes("an adult son", on=APPLIED, p=applicant(APPLIED, who=FATHER), son=grown("1990-01-01")),
    yes("18 that day", on=APPLIED, p=applicant(APPLIED, who=FATHER), son=grown("1997-05-10")),
    no("17 that day", on=APPLIED, p=applicant(APPLIED, who=FATHER), son=grown("1997-05-11")),
    no("lives in Almaty", on=APPLIED, p=applicant(APPLIED, who=FATHER, residence="KZ"), son=grown("1990-01-01")),
    unknown(
        "the son's is not known",
        on=APPLIED,
        p=applicant(APPLIED, who=FATHER),
        son=grown("1990-01-01", nationalities={"RU": "unknown"}),
    ),
]
INVESTOR = [
    yes("an investor", on=APPLIED, p=applicant(APPLIED, investor=True)),
    no("none", on=APPLIED, p=applicant(APPLIED, investor=False)),
    no("lives in Almaty", on=APPLIED, p=applicant(APPLIED, investor=True, residence="KZ")),
    yes("18", on=APPLIED, p=applicant(APPLIED, investor=True, born="1997-05-10")),
    no("17", on=APPLIED, p=applicant(APPLIED, investor=True, born="1997-05-11")),
    no("the month before", on="2014-06-30", p=applicant("2014-06-30", investor=True)),
    yes("the month after", on="2014-08-01", p=applicant("2014-08-01", investor=True)),
    yes("the last day of the Law", on="2023-10-25", p=applicant("2023-10-25", investor=True)),
    no("the day of the new Law", on="2023-10-26", p=applicant("2023-10-26", investor=True)),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED)),
]
NATIVE_SPEAKER = [
    yes("recognised", on=APPLIED, p=applicant(APPLIED, native_speaker=True)),
    no("not recognised", on=APPLIED, p=applicant(APPLIED, native_speaker=False)),
    yes("18", on=APPLIED, p=applicant(APPLIED, native_speaker=True, born="1997-05-10")),
    no("17", on=APPLIED, p=applicant(APPLIED, native_speaker=True, born="1997-05-11")),
    no("the month before", on="2014-04-30", p=applicant("2014-04-30", native_speaker=True)),
    yes("the month after", on="2014-06-01", p=applicant("2014-06-01", native_speaker=True)),
    yes("the last day of the Law", on="2023-10-25", p=applicant("2023-10-25", native_speaker=True)),
    no("the day of the new Law", on="2023-10-26", p=applicant("2023-10-26", native_speaker=True)),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED)),
]
CAME_IN_TIME: Told = {"residence": [{"value": "KZ", "until": "2002-07-01"}, {"value": "RU", "from": "2002-07-01"}]}
CAME_LATE: Told = {"residence": [{"value": "KZ", "until": "2002-07-02"}, {"value": "RU", "from": "2002-07-02"}]}
REGISTERED: Told = CAME_IN_TIME | SOVIET | OLDER
REGISTERED_IN_2002 = [
    yes("lived there on 1 July 2002", on="2005-05-10", p=applicant("2005-05-10", **REGISTERED)),
    no("came the day after", on="2005-05-10", p=applicant("2005-05-10", **CAME_LATE | SOVIET | OLDER)),
    yes("18", on="2005-05-10", p=applicant("2005-05-10", **REGISTERED | {"born": "1987-05-10"})),
    no("17", on="2005-05-10", p=applicant("2005-05-10", **REGISTERED | {"born": "1987-05-11"})),
    no("the month before", on="2003-10-31", p=applicant("2003-10-31", **REGISTERED)),
    yes("the month after", on="2003-12-01", p=applicant("2003-12-01", **REGISTERED)),
    yes("the last day", on="2009-06-30", p=applicant("2009-06-30", **REGISTERED)),
    no("a day late", on="2009-07-01", p=applicant("2009-07-01", **REGISTERED)),
    unknown("nobody asked", on="2005-05-10", p=applicant("2005-05-10", **CAME_IN_TIME | OLDER)),
]
MINOR: Told = {"born": "2005-05-10", "parents": ["mother", "father"]}
CHILD_OF_A_CITIZEN = [
    yes(
        "the mother is Russian", on=APPLIED, p=applicant(APPLIED, **MINOR), mother=RUSSIAN_PARENT, father=KAZAKH_FATHER
    ),
    no("the mother is German", on=APPLIED, p=applicant(APPLIED, **MINOR), mother=GERMAN_PARENT, father=KAZAKH_FATHER),
    yes(
        "17",
        on=APPLIED,
        p=applicant(APPLIED, **MINOR | {"born": "1997-05-11"}),
        mother=RUSSIAN_PARENT,
        father=KAZAKH_FATHER,
    ),
    no(
        "18",
        on=APPLIED,
        p=applicant(APPLIED, **MINOR | {"born": "1997-05-10"}),
        mother=RUSSIAN_PARENT,
        father=KAZAKH_FATHER,
    ),
    unknown(
        "the mother's is not known", on=APPLIED, p=applicant(APPLIED, **MINOR), mother=NOT_KNOWN, father=KAZAKH_FATHER
    ),
]
COMPATRIOT = [
    yes("in the programme", on=APPLIED, p=applicant(APPLIED, resettlement_programme=True)),
    no("not in it", on=APPLIED, p=applicant(APPLIED, resettlement_programme=False)),
    no("the month before", on="2008-12-31", p=applicant("2008-12-31", resettlement_programme=True)),
    yes("the month after", on="2009-02-01", p=applicant("2009-02-01", resettlement_programme=True)),
    yes("the last day of the Law", on="2023-10-25", p=applicant("2023-10-25", resettlement_programme=True)),
    no("the day of the new Law", on="2023-10-26", p=applicant("2023-10-26", resettlement_programme=True)),
    unknown("nobody asked", on=APPLIED, p=applicant(APPLIED)),
]
LEFT = after(decided("2008-03-01", "exit"), permitted("2012-05-10"), who=BY_BIRTH) | {
    "nationalities": {"RU": "birth", "KZ": "birth", "others": "none"}
}
REINSTATED = [
    yes("three years", on=APPLIED, p=applicant(APPLIED, who=LEFT)),
    no("a day short", on="2015-05-09", p=applicant("2015-05-09", who=LEFT)),
    no("never a citizen", on=APPLIED, p=resident(APPLIED, "2012-05-10")),
    unknown(
        "whether he left is not known",
        on=APPLIED,
        p=applicant(
            APPLIED,
            perhaps(decided("2008-03-01", "exit")),
            permitted("2012-05-10"),
            who=BY_BIRTH | {"nationalities": LEFT["nationalities"]},
        ),
    ),
]
KAZAKH_SERVICE: Told = {"enters service": "KZ", "on": "2010-05-10", "form": "contract", "body": "army"}
DISCHARGED: Told = {"leaves service": "KZ", "on": "2012-05-10"}
A_THREAT: Told = {"is found a threat": "RU", "on": APPLIED}
REFUSAL = [
    no("nothing in the way", on=APPLIED, p=FOREIGNER),
    yes("prosecuted", on=APPLIED, p=after({"is charged": "RU", "on": APPLIED}, who=FOREIGNER)),
    no("the day before the finding", on="2015-05-09", p=after(A_THREAT, who=FOREIGNER)),
    yes("found a threat", on=APPLIED, p=after(A_THREAT, who=FOREIGNER)),
    yes("serves in Kazakhstan", on="2012-05-09", p=after(KAZAKH_SERVICE, DISCHARGED, who=FOREIGNER)),
    no("discharged", on="2012-05-10", p=after(KAZAKH_SERVICE, DISCHARGED, who=FOREIGNER)),
    yes(
        "an unspent conviction",
        on=APPLIED,
        p=after({"is convicted": "KZ", "on": "2014-01-01"}, who=FOREIGNER | {"convicted_unspent": True}),
    ),
    no(
        "a spent one",
        on=APPLIED,
        p=after({"is convicted": "KZ", "on": "2014-01-01"}, who=FOREIGNER | {"convicted_unspent": False}),
    ),
    unknown(
        "whether it is spent is not known",
        on=APPLIED,
        p=after({"is convicted": "KZ", "on": "2014-01-01"}, who=FOREIGNER),
    ),
]
