"""Worked cases of the Law of 1992 on citizenship of Uzbekistan: exit, children of those who leave."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.uz.people import CITIZEN, PERHAPS, Told, after, decided, perhaps

EXIT = "uz.citizenship-1992.20-exit"
FRAUD = "uz.citizenship-1992.21-fraud"
PETITION: Told = {"applies for exit": "UZ", "on": "2012-05-10"}
DECREE = decided("2012-11-20", "exit", EXIT)
CHARGED: Told = {"is charged": "UZ", "on": "2012-05-01", "article": "168"}

MAY_PETITION = [
    no("the day before 18", on="2012-05-10", p=CITIZEN | {"born": "1994-05-11"}),
    yes("18 that day", on="2012-05-10", p=CITIZEN | {"born": "1994-05-10"}),
    yes("the last day of the law", on="2020-09-14", p=CITIZEN),
    no("the day of the new law", on="2020-09-15", p=CITIZEN),
    unknown("citizenship uncertain", on="2012-05-10", p=PERHAPS),
]
BARRED = [
    no("the day before the charge", on="2012-04-30", p=after(CHARGED)),
    yes("charged", on="2012-05-01", p=after(CHARGED)),
    unknown("whether he is charged is not known", on="2012-05-01", p=after(perhaps(CHARGED))),
]
RELEASED = [
    no("the day before the petition", on="2012-05-09", p=after(PETITION)),
    yes("petitioned, no decree", on="2012-05-10", p=after(PETITION), also=["holds(p, UZ)"]),
    no("the day after the decree", on="2012-11-21", p=after(PETITION, DECREE), also=["not holds(p, UZ)"]),
    no("charged", on="2012-05-10", p=after(CHARGED, PETITION)),
    no("the day before 18", on="2012-05-10", p=after(PETITION, who=CITIZEN | {"born": "1994-05-11"})),
    yes("18 that day", on="2012-05-10", p=after(PETITION, who=CITIZEN | {"born": "1994-05-10"})),
    unknown("whether he petitioned is not known", on="2012-05-10", p=after(perhaps(PETITION))),
]

DECREE_ALONE = decided("2012-11-20", "exit")
RELEASED_BY_DECREE = [
    no("the day before", on="2012-11-19", p=after(DECREE_ALONE), also=["holds(p, UZ)"]),
    yes("the day after", on="2012-11-21", p=after(DECREE_ALONE), also=["not holds(p, UZ)"]),
    yes("the day of the decree", on="2012-11-20", p=after(DECREE_ALONE), also=["not holds(p, UZ)"]),
    no("a decree on loss", on="2012-11-20", p=after(decided("2012-11-20", "loss"))),
    no("a petition is told, the rule on it decides", on="2012-11-21", p=after(PETITION, DECREE_ALONE)),
    unknown("whether there was a decree is not known", on="2012-11-20", p=after(perhaps(DECREE_ALONE))),
]

REFUSAL: Told = {"refuses nationality": "UZ", "on": "2012-11-05"}
RUSSIAN_SINCE_2013: Told = CITIZEN | {
    "residence": "RU",
    "nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "2013-02-01"}, "others": "none"},
}
REFUSED_BEFORE_A_NOTARY = [
    no("the day before", on="2012-11-04", p=after(REFUSAL, who=RUSSIAN_SINCE_2013)),
    yes("the day he signs", on="2012-11-05", p=after(REFUSAL, who=RUSSIAN_SINCE_2013), also=["holds(p, UZ)"]),
    yes("Russian since", on="2018-01-01", p=after(REFUSAL, who=RUSSIAN_SINCE_2013), also=["holds(p, UZ)"]),
    unknown("whether he signed is not known", on="2018-01-01", p=after(perhaps(REFUSAL), who=RUSSIAN_SINCE_2013)),
]

# --- children -----------------------------------------------------------------------------------------------------

LEAVES = after(PETITION, DECREE)
MOTHER = LEAVES | {"sex": "female"}


def child(born: str, *parents: str) -> Told:
    claims = {"UZ": "birth", "others": "none"}
    return {"born": born, "birthplace": "UZ", "parents": list(parents or ("p", "mother")), "nationalities": claims}


OURS = child("2003-01-01")
DECREED = "2012-11-20"
CHILD_LEAVES = [
    no("the day before", on="2012-11-19", bearer="child", p=LEAVES, mother=MOTHER, child=OURS),
    yes(
        "both leave",
        on=DECREED,
        bearer="child",
        p=LEAVES,
        mother=MOTHER,
        child=OURS,
        also=["not holds(child, UZ)"],
    ),
    yes(
        "of both the decree alone is told",
        on=DECREED,
        bearer="child",
        p=after(DECREE_ALONE),
        mother=after(DECREE_ALONE),
        child=OURS,
        also=["not holds(child, UZ)"],
    ),
    no("the mother stays", on=DECREED, bearer="child", p=LEAVES, mother=CITIZEN, child=OURS, also=["holds(child, UZ)"]),
    no("one parent told", on=DECREED, bearer="child", p=LEAVES, child=child("2003-01-01", "p")),
    yes("13", on=DECREED, bearer="child", p=LEAVES, mother=MOTHER, child=child("1998-11-21")),
    no("14", on=DECREED, bearer="child", p=LEAVES, mother=MOTHER, child=child("1998-11-20")),
    unknown("the mother's is not known", on=DECREED, bearer="child", p=LEAVES, mother=PERHAPS, child=OURS),
]

FORGER: Told = after(
    {"misrepresents": "UZ", "on": "2005-02-01"},
    decided(DECREED, "loss", FRAUD),
    who=CITIZEN | {"nationalities": {"UZ": {"by": "naturalisation", "on": "2005-02-01"}, "others": "none"}},
)
FAMILY_KEEPS = [
    no("the day before the decree", on="2012-11-19", bearer="child", p=FORGER, mother=CITIZEN, child=OURS),
    yes(
        "the father forged his papers",
        on=DECREED,
        bearer="child",
        p=FORGER,
        mother=CITIZEN,
        child=OURS,
        also=["holds(child, UZ)", "not holds(p, UZ)"],
    ),
    unknown(
        "whether the decree came is not known",
        on=DECREED,
        bearer="child",
        p=after(
            {"misrepresents": "UZ", "on": "2005-02-01"},
            perhaps(decided(DECREED, "loss", FRAUD)),
            who=CITIZEN | {"nationalities": {"UZ": {"by": "naturalisation", "on": "2005-02-01"}, "others": "none"}},
        ),
        mother=CITIZEN,
        child=OURS,
    ),
]
