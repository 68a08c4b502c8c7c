"""Worked cases of the citizenship law of Tajikistan of 2015."""

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

CITIZEN: dict[str, Any] = {"sex": "male", "born": "1990-04-12", "nationalities": {"TJ": "birth"}}

PETITION = {"applies for exit": "TJ", "on": "2024-02-01"}

LEAVING = CITIZEN | {"events": [PETITION]}

MAY_PETITION = [
    no("the day before 18", on="2024-02-01", p=CITIZEN | {"born": "2006-02-02"}),
    yes("18 that day", on="2024-02-01", p=CITIZEN | {"born": "2006-02-01"}),
    yes("a citizen", on="2024-02-01", p=CITIZEN),
    no("not a citizen", on="2024-02-01", p=CITIZEN | {"nationalities": {"TJ": "never"}}),
    unknown("Tajik citizenship uncertain", on="2024-02-01", p=CITIZEN | {"nationalities": {"TJ": "unknown"}}),
]

RELEASED = [
    yes("has petitioned, not yet released", on="2024-06-01", p=LEAVING, also=["holds(p, TJ)"]),
    no("the day before the petition", on="2024-01-31", p=LEAVING),
    yes("the day of the petition", on="2024-02-01", p=LEAVING),
    no("petitioned the day before 18", on="2024-02-01", p=LEAVING | {"born": "2006-02-02"}),
    yes("petitioned on turning 18", on="2024-02-01", p=LEAVING | {"born": "2006-02-01"}, also=["holds(p, TJ)"]),
    unknown(
        "whether he petitioned is not known",
        on="2024-02-01",
        p=CITIZEN | {"events": [PETITION | {"happened": "unknown"}]},
    ),
]


def enlists(state: str, on: str) -> dict[str, Any]:
    return {"enters service": state, "on": on, "form": "contract", "body": "army"}


def naturalised(state: str, on: str) -> dict[str, Any]:
    return CITIZEN | {"nationalities": {"TJ": "birth", state: {"by": "naturalisation", "on": on}, "others": "none"}}


RUSSIAN_SERVICE = {"residence": "RU", "events": [enlists("RU", "2024-06-01")]}

SOLDIER = CITIZEN | RUSSIAN_SERVICE | {"nationalities": {"TJ": "birth", "RU": "never"}}

OTHER_ARMY = CITIZEN | {"events": [enlists("KZ", "2024-06-01")]}

PRIVATE_COMPANY = CITIZEN | {"events": [{"enters service": "AE", "on": "2024-06-01", "form": "private company"}]}

SERVES_ABROAD = [
    yes("a contract with the army of Kazakhstan", on="2024-06-01", p=OTHER_ARMY, also=["holds(p, TJ)"]),
    no("the day before", on="2024-05-31", p=OTHER_ARMY),
    no("a private company is not a State", on="2024-06-01", p=PRIVATE_COMPANY),
    yes(
        "where the loss is automatic",
        on="2024-06-01",
        p=OTHER_ARMY,
        reading="by law",
        also=["not holds(p, TJ)"],
    ),
    unknown("before the years known", on="2019-12-31", p=CITIZEN | {"events": [enlists("KZ", "2019-12-31")]}),
    yes("the first day of the years known", on="2020-01-01", p=CITIZEN | {"events": [enlists("KZ", "2020-01-01")]}),
    no("Russian service has its own rule here", on="2024-06-01", p=SOLDIER),
    unknown(
        "Tajik citizenship uncertain",
        on="2024-06-01",
        p=OTHER_ARMY | {"nationalities": {"TJ": "unknown"}},
    ),
]

SERVES_RUSSIA = [
    yes("a contract without Russian citizenship", on="2024-06-01", p=SOLDIER, also=["holds(p, TJ)"]),
    no("the day before the contract", on="2024-05-31", p=SOLDIER),
    no("citizen of both since 2022", on="2024-06-01", p=naturalised("RU", "2022-02-10") | RUSSIAN_SERVICE),
    yes(
        "Russian citizenship came later, before that day",
        on="2024-11-14",
        p=naturalised("RU", "2024-11-15") | RUSSIAN_SERVICE,
    ),
    unknown(
        "whether he already was Russian is not known",
        on="2024-06-01",
        p=naturalised("RU", "2024") | RUSSIAN_SERVICE,
    ),
]

OFFICER = CITIZEN | {"events": [{"enters service": "KZ", "on": "2024-06-01", "body": "police", "form": "contract"}]}
RUSSIAN_POLICE: dict[str, Any] = {
    "events": [{"enters service": "RU", "on": "2024-06-01", "body": "police", "form": "contract"}]
}

SERVES_AN_OFFICE = [
    no("the day before", on="2024-05-31", p=OFFICER),
    yes("the police of Kazakhstan", on="2024-06-01", p=OFFICER, also=["holds(p, TJ)"]),
    no("the army: another rule", on="2024-06-01", p=OTHER_ARMY),
    yes("automatic, the other reading", on="2024-06-01", p=OFFICER, reading="by law", also=["not holds(p, TJ)"]),
    no("the Russian police, citizen of both", on="2024-06-01", p=naturalised("RU", "2022-02-10") | RUSSIAN_POLICE),
    unknown(
        "before the years known", on="2019-12-31", p=CITIZEN | {"events": [OFFICER["events"][0] | {"on": "2019-12-31"}]}
    ),
    yes(
        "the first day of the years known",
        on="2020-01-01",
        p=CITIZEN | {"events": [OFFICER["events"][0] | {"on": "2020-01-01"}]},
    ),
]

ANOTHER_NATIONALITY = [
    yes("naturalised in the United States in 2018", on="2018-03-01", p=naturalised("US", "2018-03-01")),
    yes(
        "no decision yet: still a citizen",
        on="2025-01-01",
        p=naturalised("US", "2018-03-01"),
        also=["holds(p, TJ)"],
    ),
    no("the day before the naturalisation", on="2018-02-28", p=naturalised("US", "2018-03-01")),
    no("naturalised in 2013, before the law", on="2020-01-01", p=naturalised("US", "2013-05-01")),
    no("the last day before the law can have been in force", on="2020-01-01", p=naturalised("US", "2015-08-07")),
    unknown("in the days when the law came into force", on="2020-01-01", p=naturalised("US", "2015-08-20")),
    yes("the first day on which it surely was in force", on="2020-01-01", p=naturalised("US", "2015-08-31")),
    no("naturalised in Russia under the treaty", on="2022-02-10", p=naturalised("RU", "2022-02-10")),
    unknown(
        "naturalised in Russia after the known term of the treaty",
        on="2027-03-01",
        p=naturalised("RU", "2027-03-01"),
    ),
    no(
        "American by birth",
        on="2020-01-01",
        p=CITIZEN | {"nationalities": {"TJ": "birth", "US": "birth", "others": "none"}},
    ),
    unknown("naturalised at some time between 2013 and 2018", on="2020-01-01", p=naturalised("US", "2013/2018")),
]

FALSE_PAPERS = [
    yes(
        "false papers on naturalisation",
        on="2020-01-01",
        p={
            "born": "1980-01-01",
            "nationalities": {"TJ": {"by": "naturalisation", "on": "2018-01-10"}},
            "events": [{"misrepresents": "TJ", "on": "2018-01-10"}],
        },
        also=["holds(p, TJ)"],
    ),
    no("nothing of the kind is told", on="2020-01-01", p=CITIZEN),
    unknown(
        "the papers are in doubt",
        on="2020-01-01",
        p=CITIZEN | {"events": [{"misrepresents": "TJ", "on": "2018-01-10", "happened": "unknown"}]},
    ),
]

PARENT: dict[str, Any] = naturalised("KZ", "2022-03-01") | {
    "born": "1985-04-12",
    "events": [
        {"decides": "TJ", "on": "2023-05-04", "about": "loss", "ground": "tj.citizenship-2015.other-nationality"}
    ],
}


#: The law of Germany is not encoded: it gives the son nothing by itself.
GERMAN_PARENT: dict[str, Any] = PARENT | {"nationalities": naturalised("DE", "2022-03-01")["nationalities"]}


def son(born: str = "2012-05-01", other: str = "KZ") -> dict[str, Any]:
    claims = {"TJ": "birth", "others": "none"} | ({other: "birth"} if other else {})
    return {"born": born, "parents": ["p"], "nationalities": claims}


CHILD_OF_FORMER = [
    no("the day before the father's loss", on="2023-05-03", p=PARENT, son=son(), bearer="son"),
    yes(
        "the father loses, the son is also Kazakh",
        on="2023-05-04",
        p=PARENT,
        son=son(),
        bearer="son",
        also=["holds(son, TJ)", "not holds(p, TJ)"],
    ),
    no(
        "the son has no other nationality",
        on="2023-05-04",
        p=GERMAN_PARENT,
        son=son(other=""),
        bearer="son",
    ),
    yes("the day before 18", on="2023-05-04", p=PARENT, son=son("2005-05-05"), bearer="son"),
    no("at 18", on="2023-05-04", p=PARENT, son=son("2005-05-04"), bearer="son"),
    unknown(
        "whether the son has another nationality is not known",
        on="2023-05-04",
        p=GERMAN_PARENT,
        son={"born": "2012-05-01", "parents": ["p"], "nationalities": {"TJ": "birth", "others": "unknown"}},
        bearer="son",
    ),
]
