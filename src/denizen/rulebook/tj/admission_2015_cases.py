"""Worked cases of admission to Tajik citizenship under the law of 2015."""

from typing import Any

from denizen.language.enacting import no, unknown, yes

Told = dict[str, Any]


def resident(**more: Any) -> Told:
    """A stateless man with a residence permit since June 2016."""
    told: Told = {
        "born": "1990-03-01",
        "birthplace": "UZ",
        "residence": "TJ",
        "soviet_citizen": False,
        "special_merit": False,
        "promised_nationality": False,
        "nationalities": {"TJ": "never", "others": "none"},
        "events": [{"obtains residence right": "TJ", "on": "2016-06-01"}],
    }
    return told | more


CHARGED: Told = {"is charged": "TJ", "on": "2020-01-10"}
UZBEK: Told = {"TJ": "never", "UZ": "birth"}
OPEN: Told = {"TJ": "never", "others": "unknown"}
ADMITTED: Told = {"decides": "TJ", "on": "2022-02-01", "about": "admission", "ground": "tj.admission-2015.15"}

FIVE_YEARS = [
    no("the day before five years", on="2021-05-31", p=resident()),
    yes("five years", on="2021-06-01", p=resident()),
    no("admitted", on="2022-02-01", p=resident(events=[*resident()["events"], ADMITTED]), also=["holds(p, TJ)"]),
    no("Uzbek and keeps it", on="2021-06-01", p=resident(nationalities=UZBEK)),
    yes("Russian", on="2021-06-01", p=resident(nationalities={"TJ": "never", "RU": "birth", "others": "none"})),
    no("prosecuted", on="2021-06-01", p=resident(events=[*resident()["events"], CHARGED])),
    no("the day before turning 18", on="2021-06-01", p=resident(born="2003-06-02")),
    yes("on turning 18", on="2021-06-01", p=resident(born="2003-06-01")),
    unknown("other nationalities not known", on="2021-06-01", p=resident(nationalities=OPEN)),
]
APPLIES: Told = {"applies for citizenship": "TJ", "on": "2021-06-01"}


def applies(**more: Any) -> Told:
    return resident(**more) | {"events": [APPLIES]}


MERIT = [
    yes("a scholar", on="2021-06-01", p=applies(special_merit=True)),
    no("no merit", on="2021-06-01", p=applies()),
    no("the day before turning 18", on="2021-06-01", p=applies(special_merit=True, born="2003-06-02")),
    yes("on turning 18", on="2021-06-01", p=applies(special_merit=True, born="2003-06-01")),
    unknown("not known", on="2021-06-01", p=applies(special_merit="unknown")),
]
BORN_THERE: Told = {"birthplace": "TJ", "soviet_citizen": True, "born": "1980-01-01", "residence": "KG"}
SOVIET_STATELESS = [
    yes("born in Khujand, stateless in Kyrgyzstan", on="2021-06-01", p=applies(**BORN_THERE)),
    no("born elsewhere", on="2021-06-01", p=applies(**BORN_THERE | {"birthplace": "UZ"})),
    no("became Uzbek", on="2021-06-01", p=applies(**BORN_THERE | {"nationalities": UZBEK})),
    unknown("other nationalities not known", on="2021-06-01", p=applies(**BORN_THERE | {"nationalities": OPEN})),
]
MOTHER: Told = {"born": "1965-03-01", "nationalities": {"TJ": "birth", "others": "none"}}
CHILD_OF_CITIZEN = [
    yes("the mother is a citizen", on="2021-06-01", p=applies(parents=["mother"]), mother=MOTHER),
    no("she is not", on="2021-06-01", p=applies(parents=["mother"]), mother=MOTHER | {"nationalities": UZBEK}),
    unknown(
        "not known",
        on="2021-06-01",
        p=applies(parents=["mother"]),
        mother=MOTHER | {"nationalities": {"TJ": "unknown"}},
    ),
]
MAY_APPLY = [
    yes("born in Khujand", on="2021-06-01", p=resident(**BORN_THERE)),
    no("born elsewhere", on="2021-06-01", p=resident(**BORN_THERE | {"birthplace": "UZ"})),
    yes("the mother is a citizen", on="2021-06-01", p=resident(parents=["mother"]), mother=MOTHER),
    no("prosecuted", on="2021-06-01", p=resident(**BORN_THERE) | {"events": [CHARGED]}),
    unknown("birthplace not known", on="2021-06-01", p=resident(**BORN_THERE | {"birthplace": "unknown"})),
]
LEFT: Told = {
    "born": "1980-01-01",
    "birthplace": "RU",
    "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2013-05-10"}, "others": "none"},
    "events": [
        {"applies for exit": "TJ", "on": "2020-02-01"},
        {"decides": "TJ", "on": "2020-09-01", "about": "exit", "ground": "tj.citizenship-2015.renunciation"},
    ],
}
FORMER = [
    no("the day before the release", on="2020-08-31", p=LEFT),
    yes("released", on="2020-09-02", p=LEFT, also=["not holds(p, TJ)"]),
    no("never a citizen", on="2021-06-01", p=resident()),
    unknown(
        "whether he was released is not known",
        on="2020-09-02",
        p=LEFT | {"events": [LEFT["events"][0], LEFT["events"][1] | {"happened": "unknown"}]},
    ),
]
SOVIET = [
    yes("born in Khujand, now Uzbek", on="2021-06-01", p=applies(**BORN_THERE | {"nationalities": UZBEK})),
    no("born elsewhere", on="2021-06-01", p=applies(**BORN_THERE | {"birthplace": "UZ"})),
    unknown("birthplace not known", on="2021-06-01", p=applies(**BORN_THERE | {"birthplace": "unknown"})),
]


def adopted(by: str = "citizens", born: str = "2012-05-01", **more: Any) -> Told:
    event = {"is adopted": "TJ", "on": "2019-04-01", "by": by} | more
    return {"born": born, "nationalities": {"TJ": "never", "RU": "birth"}, "events": [event]}


ADOPTED = [
    no("the day before", on="2019-03-31", p=adopted()),
    yes("adopted by citizens", on="2019-04-01", p=adopted()),
    no("adopted by foreigners", on="2019-04-01", p=adopted("foreigners")),
    yes("the day before 18", on="2019-04-01", p=adopted(born="2001-04-02")),
    no("at 18", on="2019-04-01", p=adopted(born="2001-04-01")),
    unknown("whether it was adopted is not known", on="2019-04-01", p=adopted(happened="unknown")),
]
NEW_CITIZEN: Told = {
    "born": "1980-01-01",
    "nationalities": {"TJ": {"by": "naturalisation", "on": "2019-01-10"}, "others": "none"},
}
ASKED: Told = {"applies for citizenship": "TJ", "on": "2020-09-01"}


def asking(born: str = "2012-05-01", **more: Any) -> Told:
    return {
        "born": born,
        "parents": ["mother"],
        "nationalities": {"TJ": "never", "RU": "birth"},
        "events": [ASKED | more],
    }


CHILD_OF_NEW_CITIZEN = [
    no("the day before the request", on="2020-08-31", p=asking(), mother=NEW_CITIZEN),
    yes("the mother asks for it", on="2020-09-01", p=asking(), mother=NEW_CITIZEN),
    no("the mother is a citizen by birth", on="2020-09-01", p=asking(), mother=MOTHER),
    yes("the day before 18", on="2020-09-01", p=asking("2002-09-02"), mother=NEW_CITIZEN),
    no("at 18", on="2020-09-01", p=asking("2002-09-01"), mother=NEW_CITIZEN),
    unknown("whether she asked is not known", on="2020-09-01", p=asking(happened="unknown"), mother=NEW_CITIZEN),
]


def found_to_descend(born: str = "2012-05-01", **more: Any) -> Told:
    event = {"has paternity established": "TJ", "on": "2019-04-01"} | more
    return {
        "born": born,
        "birthplace": "RU",
        "parents": ["father", "mother"],
        "nationalities": {"TJ": "never", "RU": "birth", "others": "none"},
        "events": [event],
    }


A_CITIZEN: Told = {"born": "1980-01-01", "residence": "RU", "nationalities": {"TJ": "birth", "others": "none"}}
NO_CITIZEN: Told = {
    "born": "1980-01-01",
    "residence": "RU",
    "nationalities": {"TJ": "never", "RU": "birth", "others": "none"},
}
DESCENT = [
    no("the day before", on="2019-03-31", p=found_to_descend(), father=A_CITIZEN, mother=NO_CITIZEN),
    yes(
        "a citizen is the father",
        on="2019-04-01",
        p=found_to_descend(),
        father=A_CITIZEN,
        mother=NO_CITIZEN,
        also=["holds(p, TJ)"],
    ),
    no("the father is no citizen", on="2019-04-01", p=found_to_descend(), father=NO_CITIZEN, mother=NO_CITIZEN),
    yes("the day before 18", on="2019-04-01", p=found_to_descend("2001-04-02"), father=A_CITIZEN, mother=NO_CITIZEN),
    no("at 18", on="2019-04-01", p=found_to_descend("2001-04-01"), father=A_CITIZEN, mother=NO_CITIZEN),
    unknown(
        "whether it was established is not known",
        on="2019-04-01",
        p=found_to_descend(happened="unknown"),
        father=A_CITIZEN,
        mother=NO_CITIZEN,
    ),
]


def petitioner(event: Told = APPLIES) -> Told:
    return resident(events=[*resident()["events"], event])


PETITION = [
    no("has not asked", on="2021-06-01", p=resident(), also=["may(p, tj.admission-2015.15)"]),
    no("asked the day before five years", on="2021-06-01", p=petitioner(APPLIES | {"on": "2021-05-31"})),
    yes("asked after five years", on="2021-06-01", p=petitioner(), also=["not holds(p, TJ)"]),
    unknown("whether he asked is not known", on="2021-06-01", p=petitioner(APPLIES | {"happened": "unknown"})),
]


def back(event: Told = APPLIES) -> Told:
    return LEFT | {"events": [*LEFT["events"], event]}


RETURN_PETITION = [
    no("has not asked", on="2021-06-01", p=LEFT),
    yes("asks after the release", on="2021-06-01", p=back(), also=["not holds(p, TJ)"]),
    unknown("whether he asked is not known", on="2021-06-01", p=back(APPLIES | {"happened": "unknown"})),
]
