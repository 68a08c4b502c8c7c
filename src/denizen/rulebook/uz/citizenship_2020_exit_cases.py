"""Worked cases of the citizenship law of Uzbekistan of 2020: exit."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.uz.citizenship_2020_termination_cases import CITIZEN, PERHAPS, decree, naturalised

EXIT = "uz.citizenship-2020.24-exit"

PETITION = {"applies for exit": "UZ", "on": "2024-02-01"}

MAY_PETITION = [
    no("the day before 18", on="2024-02-01", p=CITIZEN | {"born": "2006-02-02"}),
    yes("18 that day", on="2024-02-01", p=CITIZEN | {"born": "2006-02-01"}),
    no("not a citizen", on="2024-02-01", p=CITIZEN | {"nationalities": {"UZ": "never"}}),
    no("the day before the law", on="2020-09-14", p=CITIZEN),
    yes("its first day", on="2020-09-15", p=CITIZEN),
    unknown("citizenship uncertain", on="2024-02-01", p=PERHAPS),
]

CHARGED = {"is charged": "UZ", "on": "2024-01-20", "article": "168"}

RELEASED = [
    no("the day before the petition", on="2024-01-31", p=naturalised("2023-03-12", PETITION)),
    yes("petitioned, no decree", on="2024-02-01", p=naturalised("2023-03-12", PETITION), also=["holds(p, UZ)"]),
    no(
        "released by decree",
        on="2024-09-02",
        p=naturalised("2023-03-12", PETITION, decree("2024-09-01", EXIT, "exit")),
        also=["not holds(p, UZ)"],
    ),
    no("petitioned the day before 18", on="2024-02-01", p=CITIZEN | {"born": "2006-02-02", "events": [PETITION]}),
    yes("petitioned on turning 18", on="2024-02-01", p=CITIZEN | {"born": "2006-02-01", "events": [PETITION]}),
    no(
        "petitioned the day before the law",
        on="2020-09-15",
        p=CITIZEN | {"events": [PETITION | {"on": "2020-09-14"}]},
    ),
    no("the same, that day", on="2020-09-14", p=CITIZEN | {"events": [PETITION | {"on": "2020-09-14"}]}),
    yes("petitioned on its first day", on="2020-09-15", p=CITIZEN | {"events": [PETITION | {"on": "2020-09-15"}]}),
    yes("charged", on="2024-02-01", p=naturalised("2023-03-12", CHARGED, PETITION)),
    no("charged", on="2024-02-01", p=naturalised("2023-03-12", CHARGED, PETITION), reading="bars of 1992"),
    unknown(
        "not known whether petitioned",
        on="2024-02-01",
        p=naturalised("2023-03-12", PETITION | {"happened": "unknown"}),
    ),
]

DECREE_ALONE = {"decides": "UZ", "on": "2024-09-01", "about": "exit"}
RELEASED_BY_DECREE = [
    no("the day before", on="2024-08-31", p=CITIZEN | {"events": [DECREE_ALONE]}, also=["holds(p, UZ)"]),
    yes("the day of the decree", on="2024-09-01", p=CITIZEN | {"events": [DECREE_ALONE]}, also=["not holds(p, UZ)"]),
    yes("the day after", on="2024-09-02", p=CITIZEN | {"events": [DECREE_ALONE]}, also=["not holds(p, UZ)"]),
    no("the law of 1992 still stood", on="2020-09-14", p=CITIZEN | {"events": [DECREE_ALONE | {"on": "2020-09-14"}]}),
    yes("its first day", on="2020-09-15", p=CITIZEN | {"events": [DECREE_ALONE | {"on": "2020-09-15"}]}),
    no("a decree on loss", on="2024-09-01", p=CITIZEN | {"events": [DECREE_ALONE | {"about": "loss"}]}),
    no(
        "a petition is told, the rule on it decides",
        on="2024-09-02",
        p=CITIZEN | {"events": [PETITION, DECREE_ALONE]},
        also=["not holds(p, UZ)"],
    ),
    unknown(
        "whether there was a decree is not known",
        on="2024-09-01",
        p=CITIZEN | {"events": [DECREE_ALONE | {"happened": "unknown"}]},
    ),
]

# --- children and declarations ------------------------------------------------------------------------------------

PARENT: dict[str, Any] = CITIZEN | {"born": "1975-01-01", "events": [PETITION]}
AGREES = {"consents as a child": "UZ", "on": "2024-01-25"}


def child(born: str, *events: dict[str, Any], on: str = "2024-02-01") -> dict[str, Any]:
    claims = {"UZ": "birth", "others": "none"}
    told = [*events, PETITION | {"on": on}]
    return {"born": born, "parents": ["father"], "nationalities": claims, "events": told}


CHILD_NAMED = [
    yes("of 10", on="2024-02-01", p=child("2014-01-01"), father=PARENT, also=["holds(p, UZ)"]),
    no("the day before the petition", on="2024-01-31", p=child("2014-01-01"), father=PARENT),
    yes("13", on="2024-02-01", p=child("2010-02-02"), father=PARENT),
    no("14, has not agreed", on="2024-02-01", p=child("2010-02-01"), father=PARENT),
    yes("14, agrees", on="2024-02-01", p=child("2010-02-01", AGREES), father=PARENT),
    yes("17, agrees", on="2024-02-01", p=child("2006-02-02", AGREES), father=PARENT),
    no("18: a petition of its own", on="2024-02-01", p=child("2006-02-01", AGREES), father=PARENT),
    no("the father stays", on="2024-02-01", p=child("2014-01-01"), father=PARENT | {"events": []}),
    no(
        "the day before the law",
        on="2020-09-15",
        p=child("2014-01-01", on="2020-09-14"),
        father=PARENT | {"events": [PETITION | {"on": "2020-09-14"}]},
    ),
    no(
        "the same, that day",
        on="2020-09-14",
        p=child("2014-01-01", on="2020-09-14"),
        father=PARENT | {"events": [PETITION | {"on": "2020-09-14"}]},
    ),
    yes(
        "its first day",
        on="2020-09-15",
        p=child("2014-01-01", on="2020-09-15"),
        father=PARENT | {"events": [PETITION | {"on": "2020-09-15"}]},
    ),
    unknown(
        "whether it agrees is not known",
        on="2024-02-01",
        p=child("2010-02-01", AGREES | {"happened": "unknown"}),
        father=PARENT,
    ),
]

REFUSAL = {"refuses nationality": "UZ", "on": "2012-11-05"}
REFUSED_BEFORE_A_NOTARY = [
    no("the law of 1992 still stood", on="2020-09-14", p=naturalised("2013-02-01", REFUSAL)),
    yes("signed in 2012", on="2020-09-15", p=naturalised("2013-02-01", REFUSAL), also=["holds(p, UZ)"]),
    no("never signed", on="2023-01-01", p=naturalised("2013-02-01")),
    unknown(
        "whether he signed is not known",
        on="2023-01-01",
        p=naturalised("2013-02-01", REFUSAL | {"happened": "unknown"}),
    ),
]
