"""Worked cases of admission to Kyrgyz citizenship under the law of 2007."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.language.provisions import Case

Told = dict[str, Any]

LAW = "kg.admission-2007"


def resident(since: str, **more: Any) -> Told:
    """A Russian who got a right of permanent residence on a day and has no criminal record."""
    told: Told = {
        "born": "1990-03-01",
        "birthplace": "RU",
        "residence": "KG",
        "soviet_citizen": False,
        "convicted_unspent": False,
        "refugee": False,
        "special_merit": False,
        "investor": False,
        "ethnic_kin": False,
        "nationalities": {"KG": "never", "RU": "birth"},
        "events": [{"obtains residence right": "KG", "on": since}],
    }
    return told | more


def admitted(on: str, ground: str) -> Told:
    return {"decides": "KG", "on": on, "about": "admission", "ground": f"{LAW}.{ground}"}


CITIZEN: Told = {"born": "1990-03-01", "residence": "KG", "nationalities": {"KG": "birth", "others": "none"}}
RUSSIAN: Told = {"born": "1990-03-01", "residence": "KG", "nationalities": {"KG": "never", "RU": "birth"}}
NO_NATIONALITY: Told = {"KG": "never", "others": "none"}

FIVE_YEARS = [
    no("the day before five years", on="2021-05-31", p=resident("2016-06-01")),
    yes("five years", on="2021-06-01", p=resident("2016-06-01")),
    no(
        "admitted by decree",
        on="2022-02-01",
        p=resident("2016-06-01") | {"events": [*resident("2016-06-01")["events"], admitted("2022-02-01", "13-1")]},
        also=["holds(p, KG)"],
    ),
    no("lives elsewhere", on="2021-06-01", p=resident("2016-06-01", residence="RU")),
    no("an unspent conviction", on="2021-06-01", p=resident("2016-06-01", convicted_unspent=True)),
    no("the day before turning 18", on="2021-06-01", p=resident("2016-06-01", born="2003-06-02")),
    yes("on turning 18", on="2021-06-01", p=resident("2016-06-01", born="2003-06-01")),
    no(
        "serves in the Russian army",
        on="2024-06-01",
        p=resident("2016-06-01")
        | {
            "events": [
                *resident("2016-06-01")["events"],
                {"enters service": "RU", "on": "2024-01-10", "form": "contract", "body": "army"},
            ]
        },
    ),
    unknown(
        "whether there is a conviction was not asked",
        on="2021-06-01",
        p=resident("2016-06-01", convicted_unspent="unknown"),
    ),
]


def three_years(what: Told, unknown_what: Told) -> list[Case]:
    """Cases of a term of three years that hangs on one fact."""
    return [
        no("the day before three years", on="2019-05-31", p=resident("2016-06-01", **what)),
        yes("three years", on="2019-06-01", p=resident("2016-06-01", **what)),
        no("without it", on="2019-06-01", p=resident("2016-06-01")),
        no("the day before turning 18", on="2019-06-01", p=resident("2016-06-01", born="2001-06-02", **what)),
        yes("on turning 18", on="2019-06-01", p=resident("2016-06-01", born="2001-06-01", **what)),
        unknown("it is not known", on="2019-06-01", p=resident("2016-06-01", **unknown_what)),
    ]


MARRIED: Told = {"spouse": {"id": "wife", "from": "2015-07-01"}}
SPOUSE = [
    no("the day before three years", on="2019-05-31", p=resident("2016-06-01", **MARRIED), wife=CITIZEN),
    yes("three years, married to a citizen", on="2019-06-01", p=resident("2016-06-01", **MARRIED), wife=CITIZEN),
    no("married to a Russian", on="2019-06-01", p=resident("2016-06-01", **MARRIED), wife=RUSSIAN),
    unknown(
        "whether she is a citizen is not known",
        on="2019-06-01",
        p=resident("2016-06-01", **MARRIED),
        wife=CITIZEN | {"nationalities": {"KG": "unknown"}},
    ),
    no(
        "the day before turning 18",
        on="2019-06-01",
        p=resident("2016-06-01", born="2001-06-02", **MARRIED),
        wife=CITIZEN,
    ),
    yes("on turning 18", on="2019-06-01", p=resident("2016-06-01", born="2001-06-01", **MARRIED), wife=CITIZEN),
]
REFUGEE = three_years({"refugee": True}, {"refugee": "unknown"})
STATELESS = three_years({"nationalities": NO_NATIONALITY}, {"nationalities": {"KG": "never", "others": "unknown"}})
MERIT = three_years({"special_merit": True}, {"special_merit": "unknown"})
INVESTOR = three_years({"investor": True}, {"investor": "unknown"})

MOTHER = CITIZEN | {"born": "1965-03-01"}
WITH_MOTHER: Told = {"parents": ["mother"]}
PARENT = [
    no("the day before a year", on="2020-05-31", p=resident("2019-06-01", **WITH_MOTHER), mother=MOTHER),
    yes("a year, the mother a citizen", on="2020-06-01", p=resident("2019-06-01", **WITH_MOTHER), mother=MOTHER),
    no(
        "the mother lives abroad",
        on="2020-06-01",
        p=resident("2019-06-01", **WITH_MOTHER),
        mother=MOTHER | {"residence": "RU"},
    ),
    unknown(
        "where the mother lives is not known",
        on="2020-06-01",
        p=resident("2019-06-01", **WITH_MOTHER),
        mother=MOTHER | {"residence": "unknown"},
    ),
    no(
        "the day before turning 18",
        on="2020-06-01",
        p=resident("2019-06-01", born="2002-06-02", **WITH_MOTHER),
        mother=MOTHER,
    ),
    yes("on turning 18", on="2020-06-01", p=resident("2019-06-01", born="2002-06-01", **WITH_MOTHER), mother=MOTHER),
]
BORN_THERE = [
    no("the day before a year", on="2020-05-31", p=resident("2019-06-01", birthplace="KG")),
    yes("born in Osh", on="2020-06-01", p=resident("2019-06-01", birthplace="KG")),
    yes("once a Soviet citizen", on="2020-06-01", p=resident("2019-06-01", soviet_citizen=True)),
    no("neither", on="2020-06-01", p=resident("2019-06-01")),
    unknown("birthplace not known", on="2020-06-01", p=resident("2019-06-01", birthplace="unknown")),
    no("the day before turning 18", on="2020-06-01", p=resident("2019-06-01", birthplace="KG", born="2002-06-02")),
    yes("on turning 18", on="2020-06-01", p=resident("2019-06-01", birthplace="KG", born="2002-06-01")),
]
APPLIES: Told = {"applies for citizenship": "KG", "on": "2020-06-01"}


def applies(*before: Told, **more: Any) -> Told:
    return resident("2019-06-01", **more) | {"events": [*before, APPLIES]}


KIN = [
    no("the day before he applies", on="2020-05-31", p=applies(residence="UZ", ethnic_kin=True)),
    yes("an ethnic Kyrgyz living in Uzbekistan", on="2020-06-01", p=applies(residence="UZ", ethnic_kin=True)),
    no("not Kyrgyz", on="2020-06-01", p=applies()),
    no(
        "after the Law of 2023, serving in the Russian army",
        on="2025-06-01",
        p=resident("2019-06-01", ethnic_kin=True)
        | {
            "events": [
                {"enters service": "RU", "on": "2024-06-01", "form": "contract", "body": "army"},
                APPLIES | {"on": "2025-06-01"},
            ]
        },
    ),
    unknown("not known", on="2020-06-01", p=applies(ethnic_kin="unknown")),
]

IN_THE_RUSSIAN_ARMY: Told = {"enters service": "RU", "on": "2024-06-01", "form": "contract", "body": "army"}
KIN_MAY_APPLY = [
    yes(
        "an ethnic Kyrgyz living in Uzbekistan",
        on="2020-06-01",
        p=resident("2019-06-01", residence="UZ", ethnic_kin=True),
    ),
    no("not Kyrgyz", on="2020-06-01", p=resident("2019-06-01")),
    no(
        "serves in Russia",
        on="2025-06-01",
        p=resident("2019-06-01", ethnic_kin=True) | {"events": [IN_THE_RUSSIAN_ARMY]},
    ),
    unknown("not known", on="2020-06-01", p=resident("2019-06-01", ethnic_kin="unknown")),
]

# --- children ---------------------------------------------------------------------------------------------------

CLAIMED: Told = {"is claimed by parents": "KG", "on": "2020-09-01"}


def child(*events: Told, born: str = "2012-05-01") -> Told:
    return {
        "born": born,
        "birthplace": "RU",
        "residence": "RU",
        "nationalities": {"KG": "unknown", "RU": "birth"},
        "parents": ["mother"],
        "only_parent": False,
        "events": list(events),
    }


PLAIN = child()
PLAIN_CLAIMED = child(CLAIMED) | {"nationalities": {"KG": "never", "RU": "birth"}}

CHILD_OF_A_CITIZEN = [
    no("the day before the request", on="2020-08-31", p=PLAIN_CLAIMED, mother=CITIZEN),
    yes("the parents ask", on="2020-09-01", p=PLAIN_CLAIMED, mother=CITIZEN),
    no("the mother is Russian", on="2020-09-01", p=PLAIN_CLAIMED, mother=RUSSIAN),
    yes("the day before 18", on="2020-09-01", p=PLAIN_CLAIMED | {"born": "2002-09-02"}, mother=CITIZEN),
    no("at 18", on="2020-09-01", p=PLAIN_CLAIMED | {"born": "2002-09-01"}, mother=CITIZEN),
    unknown(
        "whether they asked is not known",
        on="2020-09-01",
        p=PLAIN_CLAIMED | {"events": [CLAIMED | {"happened": "unknown"}]},
        mother=CITIZEN,
    ),
]

# --- former citizens --------------------------------------------------------------------------------------------

RELEASED: Told = {
    "decides": "KG",
    "on": "2018-03-01",
    "about": "exit",
    "ground": "kg.citizenship-2007-former.25-former",
}
BACK: Told = {"obtains residence right": "KG", "on": "2024-02-01"}


def former(*events: Told, **more: Any) -> Told:
    told: Told = {
        "born": "1985-01-01",
        "birthplace": "RU",
        "residence": "KG",
        "nationalities": {"KG": "birth", "RU": {"by": "naturalisation", "on": "2013-05-10"}, "others": "none"},
        "events": [{"applies for exit": "KG", "on": "2017-06-01"}, RELEASED, *events],
    }
    return told | more


ENLISTED: Told = {"enters service": "RU", "on": "2024-06-01", "form": "contract", "body": "army"}
FORMER = [
    no("the day before a year", on="2025-01-31", p=former(BACK)),
    yes("a year after the return", on="2025-02-01", p=former(BACK)),
    no("a Russian contract soldier", on="2026-01-01", p=former(BACK, ENLISTED)),
    yes(
        "after his discharge",
        on="2026-01-01",
        p=former(BACK, ENLISTED, {"leaves service": "RU", "on": "2025-12-01", "form": "contract"}),
    ),
    no("never a citizen", on="2025-02-01", p=resident("2019-06-01")),
    unknown("where he lives is not known", on="2025-02-01", p=former(BACK, residence="unknown")),
]
STRIPPED: Told = {
    "decides": "KG",
    "on": "2021-03-01",
    "about": "loss",
    "ground": "kg.citizenship-2007-former.26-service-2016",
}
LOST_IT: Told = {
    "born": "1985-01-01",
    "residence": "KG",
    "nationalities": {"KG": {"by": "naturalisation", "on": "2016-04-10"}, "others": "none"},
    "events": [
        {"enters service": "UZ", "on": "2019-06-01", "form": "contract", "body": "army"},
        {"leaves service": "UZ", "on": "2020-06-01", "form": "contract"},
        STRIPPED,
    ],
}
BECAME_KAZAKH: Told = {
    "born": "1985-01-01",
    "residence": "KZ",
    "nationalities": {"KG": "birth", "KZ": {"by": "naturalisation", "on": "2023-06-10"}, "others": "none"},
    "events": [
        {"decides": "KG", "on": "2024-03-01", "about": "loss", "ground": "kg.citizenship-2007.26-2-1"},
    ],
}
FORMER_STATELESS = [
    no("the day before the loss", on="2021-02-28", p=LOST_IT),
    yes("lost it, has nothing else", on="2021-03-02", p=LOST_IT),
    no("has another nationality", on="2024-03-01", p=BECAME_KAZAKH),
    unknown(
        "whether there is another is not known",
        on="2021-03-02",
        p=LOST_IT | {"nationalities": LOST_IT["nationalities"] | {"others": "unknown"}},
    ),
]

# --- refusal ----------------------------------------------------------------------------------------------------

SOLDIER = resident("2016-06-01") | {"events": [ENLISTED]}
REFUSAL = [
    no("the day before he enlists", on="2024-05-31", p=SOLDIER),
    yes("serves in the Russian army", on="2024-06-01", p=SOLDIER),
    no("discharged", on="2025-12-01", p=SOLDIER | {"events": [ENLISTED, {"leaves service": "RU", "on": "2025-12-01"}]}),
    no("before the Law of 2023", on="2023-02-21", p=SOLDIER | {"events": [ENLISTED | {"on": "2022-06-01"}]}),
    unknown("as it takes effect", on="2023-03-01", p=SOLDIER | {"events": [ENLISTED | {"on": "2022-06-01"}]}),
    yes("after it", on="2023-03-15", p=SOLDIER | {"events": [ENLISTED | {"on": "2022-06-01"}]}),
    unknown(
        "whether he enlisted is not known",
        on="2024-06-01",
        p=SOLDIER | {"events": [ENLISTED | {"happened": "unknown"}]},
    ),
]

# --- adoption, children of new citizens ---------------------------------------------------------------------------

ASKS: Told = {"applies for citizenship": "KG", "on": "2021-06-01"}


def petitioner(event: Told = ASKS, **more: Any) -> Told:
    """A Russian who asks for admission on the day on which five years are over, or on another."""
    who = resident("2016-06-01", **more)
    return who | {"events": [*who["events"], event]}


PETITION = [
    no("has not asked", on="2021-06-01", p=resident("2016-06-01"), also=["may(p, kg.admission-2007.13-1)"]),
    no("asked the day before five years", on="2021-06-01", p=petitioner(ASKS | {"on": "2021-05-31"})),
    yes("asked after five years", on="2021-06-01", p=petitioner(), also=["not holds(p, KG)"]),
    unknown("whether he asked is not known", on="2021-06-01", p=petitioner(ASKS | {"happened": "unknown"})),
]
ASKS_BACK: Told = {"applies for citizenship": "KG", "on": "2025-02-01"}
RETURN_PETITION = [
    no("has not asked", on="2025-02-01", p=former(BACK)),
    no("asked the day before a year", on="2025-02-01", p=former(BACK, ASKS_BACK | {"on": "2025-01-31"})),
    yes("asked after a year", on="2025-02-01", p=former(BACK, ASKS_BACK), also=["not holds(p, KG)"]),
    unknown("whether he asked is not known", on="2025-02-01", p=former(BACK, ASKS_BACK | {"happened": "unknown"})),
]
