"""Worked cases: birth under the law of Tajikistan of 2015."""

from typing import Any

from denizen.language.enacting import no, unknown, yes

TAJIK: dict[str, Any] = {"born": "1995-03-01", "residence": "RU", "nationalities": {"TJ": "birth", "RU": "never"}}

RUSSIAN: dict[str, Any] = {"born": "1993-07-01", "residence": "RU", "nationalities": {"TJ": "never", "RU": "birth"}}

PERHAPS: dict[str, Any] = {"born": "1993-07-01", "residence": "RU", "nationalities": {"TJ": "unknown"}}


def child(birthplace: str, born: str = "2025-01-10") -> dict[str, Any]:
    return {"born": born, "birthplace": birthplace, "parents": ["mother", "father"]}


BORN_TO_TWO_CITIZENS = [
    yes("born in Moscow", on="2025-01-10", p=child("RU"), mother=TAJIK, father=TAJIK, also=["holds(p, TJ)"]),
    no("the father is not a citizen", on="2025-01-10", p=child("RU"), mother=TAJIK, father=RUSSIAN),
    unknown("whether the father was one is not known", on="2025-01-10", p=child("RU"), mother=TAJIK, father=PERHAPS),
    no("born before the law", on="2025-01-10", p=child("RU", "2015-08-30"), mother=TAJIK, father=TAJIK),
    yes("born on its first sure day", on="2025-01-10", p=child("RU", "2015-08-31"), mother=TAJIK, father=TAJIK),
]

BORN_TO_A_FOREIGNER = [
    yes("born in Khujand", on="2025-01-10", p=child("TJ"), mother=TAJIK, father=RUSSIAN, also=["holds(p, TJ)"]),
    yes(
        "born in Moscow, the mother permanently residing in Tajikistan",
        on="2025-01-10",
        p=child("RU"),
        mother=TAJIK | {"residence": "TJ"},
        father=RUSSIAN,
    ),
    no(
        "born in Moscow, both parents reside in Russia",
        on="2025-01-10",
        p=child("RU"),
        mother=TAJIK,
        father=RUSSIAN,
    ),
    unknown("born somewhere", on="2025-01-10", p=child("unknown"), mother=TAJIK, father=RUSSIAN),
    no("born before the law", on="2025-01-10", p=child("TJ", "2015-08-30"), mother=TAJIK, father=RUSSIAN),
    yes("born on its first sure day", on="2025-01-10", p=child("TJ", "2015-08-31"), mother=TAJIK, father=RUSSIAN),
]

CLAIM: dict[str, Any] = {"is claimed by parents": "TJ", "on": "2025-03-01"}

RUSSIAN_CHILD: dict[str, Any] = {"nationalities": {"TJ": "unknown", "RU": "birth"}}

NO_NATIONALITY: dict[str, Any] = {"nationalities": {"TJ": "unknown", "others": "none"}}

STATELESS: dict[str, Any] = {
    "born": "1993-07-01",
    "residence": "TJ",
    "nationalities": {"TJ": "never", "others": "none"},
}


def claimed(born: str = "2025-01-10", on: str = "2025-03-01", **more: Any) -> dict[str, Any]:
    """A child born in Moscow whose parents agreed on a day."""
    return child("RU", born) | {"events": [CLAIM | {"on": on} | more]}


AGREED = [
    no("the day before", on="2025-02-28", p=claimed(), mother=TAJIK, father=RUSSIAN),
    yes("agreed in March", on="2025-03-01", p=claimed(), mother=TAJIK, father=RUSSIAN, also=["holds(p, TJ)"]),
    yes("the last day of three months", on="2025-05-01", p=claimed(on="2025-04-10"), mother=TAJIK, father=RUSSIAN),
    no("the day after", on="2025-05-01", p=claimed(on="2025-04-11"), mother=TAJIK, father=RUSSIAN),
    yes(
        "the day after, the other reading",
        on="2025-05-01",
        p=claimed(on="2025-04-11"),
        mother=TAJIK,
        father=RUSSIAN,
        reading="at any time",
    ),
    no("both are citizens", on="2025-03-01", p=claimed(), mother=TAJIK, father=TAJIK),
    no(
        "the mother lives in Tajikistan",
        on="2025-03-01",
        p=claimed(),
        mother=TAJIK | {"residence": "TJ"},
        father=RUSSIAN,
    ),
    yes(
        "the day before 18, the other reading",
        on="2033-09-01",
        p=claimed("2015-09-02", "2033-09-01"),
        mother=TAJIK | {"born": "1985-03-01"},
        father=RUSSIAN | {"born": "1985-03-01"},
        reading="at any time",
    ),
    no(
        "at 18, the other reading",
        on="2033-09-01",
        p=claimed("2015-09-01", "2033-09-01"),
        mother=TAJIK | {"born": "1985-03-01"},
        father=RUSSIAN | {"born": "1985-03-01"},
        reading="at any time",
    ),
    no("born before the law", on="2025-03-01", p=claimed("2015-08-30", "2015-09-01"), mother=TAJIK, father=RUSSIAN),
    yes(
        "born on its first sure day",
        on="2025-03-01",
        p=claimed("2015-08-31", "2015-09-01"),
        mother=TAJIK,
        father=RUSSIAN,
    ),
    unknown(
        "whether they agreed is not known", on="2025-03-01", p=claimed(happened="unknown"), mother=TAJIK, father=RUSSIAN
    ),
]

GERMAN: dict[str, Any] = {
    "born": "1993-07-01",
    "residence": "DE",
    "nationalities": {"TJ": "never", "DE": "birth", "others": "none"},
}

NOT_AGREED = [
    no("the last day of three months", on="2025-04-10", p=child("DE") | NO_NATIONALITY, mother=TAJIK, father=GERMAN),
    yes(
        "the day after, no other nationality",
        on="2025-04-11",
        p=child("DE") | NO_NATIONALITY,
        mother=TAJIK,
        father=GERMAN,
        also=["holds(p, TJ)"],
    ),
    no("Russian by birth", on="2025-04-11", p=child("RU") | RUSSIAN_CHILD, mother=TAJIK, father=RUSSIAN),
    no("the parents agreed", on="2025-04-11", p=claimed() | NO_NATIONALITY, mother=TAJIK, father=GERMAN),
    no(
        "born before the law",
        on="2025-04-11",
        p=child("DE", "2015-08-30") | NO_NATIONALITY,
        mother=TAJIK,
        father=GERMAN,
    ),
    yes(
        "born on its first sure day",
        on="2025-04-11",
        p=child("DE", "2015-08-31") | NO_NATIONALITY,
        mother=TAJIK,
        father=GERMAN,
    ),
    unknown("other nationalities not told", on="2025-04-11", p=child("DE"), mother=TAJIK, father=GERMAN),
]

BORN_TO_A_CITIZEN_AND_A_STATELESS_PERSON = [
    yes("born in Moscow", on="2025-01-10", p=child("RU"), mother=STATELESS, father=TAJIK, also=["holds(p, TJ)"]),
    no("the mother is Russian", on="2025-01-10", p=child("RU"), mother=RUSSIAN, father=TAJIK),
    no("born before the law", on="2025-01-10", p=child("RU", "2015-08-30"), mother=STATELESS, father=TAJIK),
    yes("born on its first sure day", on="2025-01-10", p=child("RU", "2015-08-31"), mother=STATELESS, father=TAJIK),
    unknown(
        "whether the mother has a nationality is not known",
        on="2025-01-10",
        p=child("RU"),
        mother=STATELESS | {"nationalities": {"TJ": "never", "others": "unknown"}},
        father=TAJIK,
    ),
]

BORN_IN_SYRIA: dict[str, Any] = {
    "born": "2017-06-01",
    "birthplace": "SY",
    "parents": ["mother"],
    "nationalities": {"others": "none"},
}

BORN_TO_A_SINGLE_CITIZEN = [
    yes("born in Syria, the father not told", on="2023-07-31", p=BORN_IN_SYRIA, mother=TAJIK, also=["holds(p, TJ)"]),
    no("the mother is stateless", on="2023-07-31", p=BORN_IN_SYRIA, mother=STATELESS),
    no("born before the law", on="2023-07-31", p=BORN_IN_SYRIA | {"born": "2015-08-30"}, mother=TAJIK),
    yes("born on its first sure day", on="2023-07-31", p=BORN_IN_SYRIA | {"born": "2015-08-31"}, mother=TAJIK),
    no(
        "the father is told",
        on="2023-07-31",
        p=BORN_IN_SYRIA | {"parents": ["mother", "father"]},
        mother=TAJIK,
        father=RUSSIAN,
    ),
    unknown("the mother uncertain", on="2023-07-31", p=BORN_IN_SYRIA, mother=PERHAPS),
]

NO_PERMIT = STATELESS | {"residence": "AF"}

BORN_TO_STATELESS_PEOPLE = [
    yes(
        "a parent has a permit",
        on="2025-01-10",
        p=child("TJ"),
        mother=STATELESS,
        father=NO_PERMIT,
        also=["holds(p, TJ)"],
    ),
    no(
        "a parent has a permit, the other reading",
        on="2025-01-10",
        p=child("TJ"),
        mother=STATELESS,
        father=NO_PERMIT,
        reading="both parents",
    ),
    yes(
        "both have one, the other reading",
        on="2025-01-10",
        p=child("TJ"),
        mother=STATELESS,
        father=STATELESS,
        reading="both parents",
    ),
    no(
        "born before the law, the other reading",
        on="2025-01-10",
        p=child("TJ", "2015-08-30"),
        mother=STATELESS,
        father=STATELESS,
        reading="both parents",
    ),
    yes(
        "born on its first sure day, the other reading",
        on="2025-01-10",
        p=child("TJ", "2015-08-31"),
        mother=STATELESS,
        father=STATELESS,
        reading="both parents",
    ),
    no("neither has one", on="2025-01-10", p=child("TJ") | NO_NATIONALITY, mother=NO_PERMIT, father=NO_PERMIT),
    no("the father is Russian", on="2025-01-10", p=child("TJ"), mother=STATELESS, father=RUSSIAN),
    no("born in Moscow", on="2025-01-10", p=child("RU"), mother=STATELESS, father=STATELESS),
    no("born before the law", on="2025-01-10", p=child("TJ", "2015-08-30"), mother=STATELESS, father=STATELESS),
    yes("born on its first sure day", on="2025-01-10", p=child("TJ", "2015-08-31"), mother=STATELESS, father=STATELESS),
    unknown(
        "where they live is not known",
        on="2025-01-10",
        p=child("TJ"),
        mother=STATELESS | {"residence": "unknown"},
        father=NO_PERMIT,
    ),
]


def found(**more: Any) -> dict[str, Any]:
    event = {"is found abandoned": "TJ", "on": "2021-02-03"} | more
    return {"born": "2021-02", "nationalities": {"TJ": "unknown", "others": "none"}, "events": [event]}


FOUNDLING = [
    no("the day before", on="2021-02-02", p=found()),
    yes("found in Dushanbe", on="2021-02-03", p=found(), also=["holds(p, TJ)"]),
    yes("the day before 18", on="2021-02-03", p=found() | {"born": "2003-02-04"}),
    no("at 18", on="2021-02-03", p=found() | {"born": "2003-02-03"}),
    unknown("whether its parents are unknown is not known", on="2021-02-03", p=found(happened="unknown")),
]
