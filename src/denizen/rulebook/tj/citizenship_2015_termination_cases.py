"""Worked cases: renunciation and loss under the law of Tajikistan of 2015."""

from typing import Any

from denizen.language.enacting import no, unknown, yes

CITIZEN: dict[str, Any] = {"sex": "male", "born": "1990-04-12", "nationalities": {"TJ": "birth"}}

PETITION = {"applies for exit": "TJ", "on": "2024-02-01"}

LEAVING = CITIZEN | {"events": [PETITION]}

MAY_PETITION = [
    no("the day before 18", on="2024-02-01", p=CITIZEN | {"born": "2006-02-02"}),
    yes("18 that day", on="2024-02-01", p=CITIZEN | {"born": "2006-02-01"}),
    yes("a citizen", on="2024-02-01", p=CITIZEN),
    no("not a citizen", on="2024-02-01", p=CITIZEN | {"nationalities": {"TJ": "never"}}),
    no("the day before the law", on="2015-08-07", p=CITIZEN),
    unknown("as it took effect", on="2015-08-20", p=CITIZEN),
    yes("after that", on="2015-08-31", p=CITIZEN),
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


DECISION = {"decides": "TJ", "on": "2024-09-01", "about": "exit"}
RELEASED_BY_DECISION = [
    no("the day before", on="2024-08-31", p=CITIZEN | {"events": [DECISION]}, also=["holds(p, TJ)"]),
    yes("the day of the decision", on="2024-09-01", p=CITIZEN | {"events": [DECISION]}, also=["not holds(p, TJ)"]),
    yes("the day after", on="2024-09-02", p=CITIZEN | {"events": [DECISION]}, also=["not holds(p, TJ)"]),
    no("a decision on loss", on="2024-09-01", p=CITIZEN | {"events": [DECISION | {"about": "loss"}]}),
    no("a petition is told, the rule on it decides", on="2024-09-02", p=CITIZEN | {"events": [PETITION, DECISION]}),
    unknown(
        "whether it was taken is not known",
        on="2024-09-01",
        p=CITIZEN | {"events": [DECISION | {"happened": "unknown"}]},
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

SIGNS = {"signs contract": "RU", "on": "2024-06-01", "with": "army"}
SIGNED = CITIZEN | {"nationalities": {"TJ": "birth", "RU": "never"}, "events": [SIGNS]}
ENTERS = {"enters service": "RU", "on": "2024-06-03", "form": "contract", "body": "army"}
SIGNS_WITH_AN_ARMY = [
    no("the day before", on="2024-05-31", p=SIGNED),
    yes("signs with the Russian army", on="2024-06-01", p=SIGNED, also=["holds(p, TJ)"]),
    yes("the day before he enters service", on="2024-06-02", p=SIGNED | {"events": [SIGNS, ENTERS]}),
    no("the service is told, the rule on it decides", on="2024-06-03", p=SIGNED | {"events": [SIGNS, ENTERS]}),
    no("with a private company", on="2024-06-01", p=SIGNED | {"events": [SIGNS | {"with": "private company"}]}),
    no("citizen of both since 2022", on="2024-06-01", p=naturalised("RU", "2022-02-10") | {"events": [SIGNS]}),
    unknown("before the years known", on="2019-12-31", p=SIGNED | {"events": [SIGNS | {"on": "2019-12-31"}]}),
    yes("the first day of the years known", on="2020-01-01", p=SIGNED | {"events": [SIGNS | {"on": "2020-01-01"}]}),
    unknown("Tajik citizenship uncertain", on="2024-06-01", p=SIGNED | {"nationalities": {"TJ": "unknown"}}),
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
