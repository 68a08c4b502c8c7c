"""Worked cases of the citizenship law of 1991: principles and birth."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.kz.citizenship_1991_people import (
    EMIGRANT,
    KAZAKH,
    NATIONALITY,
    NATIVE,
    PERHAPS,
    RUSSIAN,
    STATELESS,
    Told,
    naturalised,
    registered,
)

# --- spouse ---------------------------------------------------------------------------------------------------

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

LIVES_ABROAD = [
    yes("lives in Russia", on="2020-01-01", p=NATIVE | {"residence": "RU"}, also=["holds(p, KZ)"]),
    no("lives in Kazakhstan", on="2020-01-01", p=NATIVE | {"residence": "KZ"}),
    no("the day before the law", on="1992-02-29", p=EMIGRANT),
    yes("its first day", on="1992-03-01", p=EMIGRANT),
    unknown("where he lives is not known", on="2020-01-01", p=NATIVE | {"residence": "unknown"}),
]
EARLY_DUAL = EMIGRANT | {"nationalities": {"KZ": "birth", "RU": "birth"}}
MAY_ASK = [
    no("the day before the law", on="1992-02-29", p=EARLY_DUAL),
    yes("its first day", on="1992-03-01", p=EARLY_DUAL),
    yes("the loss is registered", on="2024-06-01", p=HUSBAND, also=["not holds(p, KZ)"]),
    no("never a citizen", on="2024-06-01", p=RUSSIAN),
    unknown("it is not known whether she was a citizen", on="2024-06-01", p=PERHAPS),
]

# --- the first citizens ---------------------------------------------------------------------------------------

SOVIET: Told = {"born": "1960-05-09", "birthplace": "RU", "nationalities": {"KZ": "never", "others": "none"}}


def resident(on: str = "1992-03-01", *events: Told) -> Told:
    """A former Soviet citizen who lived in Kazakhstan when its law began."""
    return SOVIET | {"events": [{"is resident at succession": "KZ", "on": on}, *events]}


def declines(on: str) -> Told:
    return {"declines nationality": "KZ", "on": on}


FIRST_CITIZENS = [
    no("the day before the law", on="1992-02-29", p=resident()),
    yes("lives in Kazakhstan on its first day", on="1992-03-01", p=resident(), also=["holds(p, KZ)"]),
    yes("thirty years later", on="2022-03-01", p=resident(), also=["holds(p, KZ)"]),
    no("lived elsewhere", on="1992-03-01", p=SOVIET, also=["not holds(p, KZ)"]),
    no("told of the day after", on="1992-03-02", p=resident("1992-03-02")),
    unknown(
        "it is not known whether she lived there",
        on="1992-03-01",
        p=SOVIET | {"events": [{"is resident at succession": "KZ", "on": "1992-03-01", "happened": "unknown"}]},
    ),
]
DECLINED = [
    no("the day before", on="1994-05-31", p=resident("1992-03-01", declines("1994-06-01")), also=["holds(p, KZ)"]),
    yes(
        "refuses in 1994", on="1994-06-01", p=resident("1992-03-01", declines("1994-06-01")), also=["not holds(p, KZ)"]
    ),
    yes("the last day of the term", on="1995-02-28", p=resident("1992-03-01", declines("1995-02-28"))),
    no("the day after it", on="1995-03-01", p=resident("1992-03-01", declines("1995-03-01")), also=["holds(p, KZ)"]),
    no(
        "a citizen by birth",
        on="1994-06-01",
        p={"born": "1992-05-01", "nationalities": {"KZ": "birth"}, "events": [declines("1994-06-01")]},
    ),
    unknown(
        "it is not known whether he refused",
        on="1994-06-01",
        p=resident("1992-03-01", declines("1994-06-01") | {"happened": "unknown"}),
    ),
]

NATIVE_ABROAD = SOVIET | {"birthplace": "KZ", "residence": "UZ"}
BORN_LATER = NATIVE_ABROAD | {"born": "1992-03-01"}
EVERY_NATIVE = "every native"
BORN_BEFORE_1992 = [
    no("before the Law of 2002", on="2002-04-30", p=NATIVE_ABROAD),
    unknown("in the months in which it took effect", on="2002-06-15", p=NATIVE_ABROAD),
    yes("born in Kazakhstan, stateless, lives in Uzbekistan", on="2003-01-01", p=NATIVE_ABROAD),
    no(
        "the decision is taken",
        on="2004-01-02",
        p=NATIVE_ABROAD
        | {
            "events": [
                {"decides": "KZ", "on": "2004-01-02", "about": "admission", "ground": "kz.citizenship-1991.3-1-born"}
            ]
        },
        also=["holds(p, KZ)"],
    ),
    yes("born the day before the citizenship law", on="2003-01-01", p=NATIVE_ABROAD | {"born": "1992-02-29"}),
    no("born on its first day", on="2003-01-01", p=BORN_LATER),
    yes("the same, the other reading", on="2003-01-01", p=BORN_LATER, reading=EVERY_NATIVE),
    no("a citizen of Russia", on="2003-01-01", p=RUSSIAN | {"birthplace": "KZ"}),
    no("born in Russia", on="2003-01-01", p=SOVIET),
    unknown(
        "it is not known whether he has a nationality",
        on="2003-01-01",
        p=NATIVE_ABROAD | {"nationalities": {"KZ": "never", "others": "unknown"}},
    ),
]

# --- birth ----------------------------------------------------------------------------------------------------


def child(born: str, birthplace: str) -> Told:
    return {"born": born, "birthplace": birthplace, "parents": ["father", "mother"]}


def alone(born: str, birthplace: str) -> Told:
    """A child of whose parents only the mother is told."""
    return {"born": born, "birthplace": birthplace, "parents": ["mother"]}


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

NO_OTHER: Told = {"only_parent": True}
BORN_TO_ONE_CITIZEN = [
    no("the day before the law", on="1992-03-01", p=alone("1992-02-29", "KZ"), mother=EMIGRANT),
    yes("born on its first day", on="1992-03-01", p=alone("1992-03-01", "KZ"), mother=EMIGRANT),
    yes("born in Kazakhstan", on="2005-03-01", p=alone("2005-03-01", "KZ"), mother=EMIGRANT, also=["holds(p, KZ)"]),
    yes("born abroad, the mother lives in Kazakhstan", on="2005-03-01", p=alone("2005-03-01", "RU"), mother=KAZAKH),
    unknown("born abroad, the mother lives there", on="2005-03-01", p=alone("2005-03-01", "RU"), mother=EMIGRANT),
    yes("nothing is known of a father", on="2005-03-01", p=alone("2005-03-01", "RU") | NO_OTHER, mother=EMIGRANT),
    no(
        "there is a father, of whom the case does not tell",
        on="2005-03-01",
        p=alone("2005-03-01", "RU") | {"only_parent": False},
        mother=EMIGRANT,
    ),
    no("both parents are told", on="2005-03-01", p=HERE, father=KAZAKH, mother=KAZAKH, also=["holds(p, KZ)"]),
    no("the mother is Russian", on="2005-03-01", p=alone("2005-03-01", "KZ"), mother=RUSSIAN),
    unknown("where she was born is not known", on="2005-03-01", p=alone("2005-03-01", "unknown"), mother=EMIGRANT),
]
BORN_TO_TWO_FOREIGNERS = [
    no("before the Law of 2011", on="2011-07-15", p=child("2011-07-15", "KZ"), father=RUSSIAN, mother=RUSSIAN),
    unknown("in the month of the Law", on="2011-08-15", p=child("2011-08-15", "KZ"), father=RUSSIAN, mother=RUSSIAN),
    yes(
        "two Russians in Almaty",
        on="2012-07-15",
        p=child("2012-07-15", "KZ") | {"nationalities": {"KZ": "never", "others": "none"}},
        father=RUSSIAN,
        mother=RUSSIAN,
        also=["not holds(p, KZ)"],
    ),
    no("one parent told", on="2012-07-15", p=alone("2012-07-15", "KZ"), mother=RUSSIAN),
    no("the father is a citizen", on="2012-07-15", p=child("2012-07-15", "KZ"), father=KAZAKH, mother=RUSSIAN),
    unknown(
        "it is not known whether the mother has a nationality",
        on="2012-07-15",
        p=child("2012-07-15", "KZ"),
        father=RUSSIAN,
        mother=STATELESS | {"nationalities": {"KZ": "never", "others": "unknown"}},
    ),
]

OMSK = child("2015-04-10", "RU") | {"nationalities": {"RU": "birth", "KZ": "never", "others": "none"}}
AGREED: Told = {"is claimed by parents": "KZ", "on": "2015-05-20"}
IN_TIME, AT_BIRTH = "until majority", "at birth"


def claimed(on: str) -> Told:
    return OMSK | {"events": [AGREED | {"on": on}]}


CLAIMED = [
    no("the day before", on="2015-05-19", p=OMSK | {"events": [AGREED]}, father=EMIGRANT, mother=RUSSIAN),
    yes(
        "they agree on Kazakh citizenship",
        on="2015-05-20",
        p=OMSK | {"events": [AGREED]},
        father=EMIGRANT,
        mother=RUSSIAN,
        also=["holds(p, KZ)", "holds(p, RU)"],
    ),
    no("no agreement", on="2015-05-20", p=OMSK, father=EMIGRANT, mother=RUSSIAN, also=["not holds(p, KZ)"]),
    yes("the day before majority", on="2033-04-09", p=claimed("2033-04-09"), father=EMIGRANT, mother=RUSSIAN),
    no("on majority", on="2033-04-10", p=claimed("2033-04-10"), father=EMIGRANT, mother=RUSSIAN),
    yes(
        "the day before the first birthday, the narrow reading",
        on="2016-04-09",
        p=claimed("2016-04-09"),
        father=EMIGRANT,
        mother=RUSSIAN,
        reading=AT_BIRTH,
    ),
    no(
        "on the first birthday, the narrow reading",
        on="2016-04-10",
        p=claimed("2016-04-10"),
        father=EMIGRANT,
        mother=RUSSIAN,
        reading=AT_BIRTH,
    ),
    unknown(
        "it is not known whether they agreed",
        on="2015-05-20",
        p=OMSK | {"events": [AGREED | {"happened": "unknown"}]},
        father=EMIGRANT,
        mother=RUSSIAN,
    ),
]


def sues(on: str) -> Told:
    return OMSK | {"events": [{"applies for citizenship": "KZ", "on": on}]}


SAID = sues("2016-02-01") | {
    "events": [
        {"applies for citizenship": "KZ", "on": "2016-02-01"},
        {"decides": "KZ", "on": "2016-06-10", "about": "admission", "ground": "kz.citizenship-1991.12-court"},
    ]
}
DISPUTED = [
    no("before the Law of 2015", on="2015-11-30", p=sues("2015-11-30"), father=EMIGRANT, mother=RUSSIAN),
    unknown("in the weeks of the Law", on="2015-12-15", p=sues("2015-12-15"), father=EMIGRANT, mother=RUSSIAN),
    no("the day before", on="2016-01-31", p=sues("2016-02-01"), father=EMIGRANT, mother=RUSSIAN),
    yes("one of them applies", on="2016-02-01", p=sues("2016-02-01"), father=EMIGRANT, mother=RUSSIAN),
    yes("the court has found for it", on="2016-06-10", p=SAID, father=EMIGRANT, mother=RUSSIAN, also=["holds(p, KZ)"]),
    yes("the day before majority", on="2033-04-09", p=sues("2033-04-09"), father=EMIGRANT, mother=RUSSIAN),
    no("on majority", on="2033-04-10", p=sues("2033-04-10"), father=EMIGRANT, mother=RUSSIAN),
    unknown(
        "it is not known whether the father was a citizen",
        on="2016-02-01",
        p=sues("2016-02-01"),
        father=PERHAPS | {"born": "1980-01-01", "residence": "RU"},
        mother=RUSSIAN,
    ),
]

MOTHER = STATELESS | {"sex": "female", "residence": "KZ"}
FATHERLESS: Told = {
    "born": "2008-06-01",
    "birthplace": "KZ",
    "residence": "KZ",
    "parents": ["mother"],
    "nationalities": {"KZ": "never", "others": "none"},
}
ESTABLISHED: Told = {"has paternity established": "KZ", "on": "2015-09-10"}
PATERNITY = [
    no("the day before", on="2015-09-09", p=FATHERLESS | {"events": [ESTABLISHED]}, mother=MOTHER),
    yes(
        "a citizen is found to be the father",
        on="2015-09-10",
        p=FATHERLESS | {"events": [ESTABLISHED]},
        mother=MOTHER,
        also=["holds(p, KZ)"],
    ),
    yes(
        "the day before turning 14",
        on="2022-05-31",
        p=FATHERLESS | {"events": [ESTABLISHED | {"on": "2022-05-31"}]},
        mother=MOTHER,
    ),
    no(
        "on turning 14",
        on="2022-06-01",
        p=FATHERLESS | {"events": [ESTABLISHED | {"on": "2022-06-01"}]},
        mother=MOTHER,
    ),
    no(
        "lives abroad",
        on="2015-09-10",
        p=FATHERLESS | {"residence": "RU", "events": [ESTABLISHED]},
        mother=MOTHER,
    ),
    yes(
        "lives abroad, the parents asked for it",
        on="2015-09-10",
        p=FATHERLESS | {"residence": "RU", "events": [AGREED | {"on": "2015-09-01"}, ESTABLISHED]},
        mother=MOTHER,
    ),
    no("the mother is Russian", on="2015-09-10", p=FATHERLESS | {"events": [ESTABLISHED]}, mother=RUSSIAN),
    unknown(
        "it is not known whether the mother has a nationality",
        on="2015-09-10",
        p=FATHERLESS | {"events": [ESTABLISHED]},
        mother=MOTHER | {"nationalities": {"KZ": "never", "others": "unknown"}},
    ),
]

FOUND: Told = {"is found abandoned": "KZ", "on": "2019-03-02"}
BABY: Told = {"born": "2019-03-01", "nationalities": {"KZ": "never", "others": "none"}, "events": [FOUND]}
FOUNDLING = [
    no("the day before", on="2019-03-01", p=BABY),
    yes("found in Kazakhstan", on="2019-03-02", p=BABY, also=["holds(p, KZ)"]),
    no("found in Russia", on="2019-03-02", p=BABY | {"events": [FOUND | {"is found abandoned": "RU"}]}),
    no("before the law", on="1992-02-29", p=BABY | {"born": "1992-02-01", "events": [FOUND | {"on": "1992-02-29"}]}),
    yes("on its first day", on="1992-03-01", p=BABY | {"born": "1992-02-01", "events": [FOUND | {"on": "1992-03-01"}]}),
    unknown(
        "it is not known whether she was found",
        on="2019-03-02",
        p=BABY | {"events": [FOUND | {"happened": "unknown"}]},
    ),
]

SETTLED = STATELESS | {"residence": "KZ"}
WITHOUT = {"nationalities": {"KZ": "never", "others": "none"}}
BORN_TO_STATELESS_PARENTS = [
    no("the day before the law", on="1992-03-01", p=child("1992-02-29", "KZ"), father=SETTLED, mother=SETTLED),
    yes("born on its first day", on="1992-03-01", p=child("1992-03-01", "KZ"), father=SETTLED, mother=SETTLED),
    yes("both live there", on="2005-03-01", p=HERE | WITHOUT, father=SETTLED, mother=SETTLED, also=["holds(p, KZ)"]),
    no("born in Russia", on="2005-03-01", p=THERE | WITHOUT, father=SETTLED, mother=SETTLED),
    no(
        "they do not live in Kazakhstan permanently",
        on="2005-03-01",
        p=HERE | WITHOUT,
        father=SETTLED | {"residence": "UZ"},
        mother=SETTLED | {"residence": "UZ"},
        also=["not holds(p, KZ)", "stateless(p)"],
    ),
    no("one parent told", on="2005-03-01", p=alone("2005-03-01", "KZ"), mother=SETTLED),
    unknown(
        "it is not known where they lived",
        on="2005-03-01",
        p=HERE,
        father=SETTLED,
        mother=SETTLED | {"residence": "unknown"},
    ),
]
FROM_ALMATY = alone("2005-03-01", "KZ") | WITHOUT | NO_OTHER
BORN_TO_A_STATELESS_MOTHER = [
    yes("nothing is known of a father", on="2005-03-01", p=FROM_ALMATY, mother=SETTLED, also=["holds(p, KZ)"]),
    no(
        "the same, the other reading",
        on="2005-03-01",
        p=FROM_ALMATY,
        mother=SETTLED,
        reading="two parents",
        also=["stateless(p)"],
    ),
    no("there is a father", on="2005-03-01", p=FROM_ALMATY | {"only_parent": False}, mother=SETTLED),
    no("the mother lives in Uzbekistan", on="2005-03-01", p=FROM_ALMATY, mother=SETTLED | {"residence": "UZ"}),
    no("two parents", on="2005-03-01", p=HERE | WITHOUT | NO_OTHER, father=SETTLED, mother=SETTLED),
    no("the day before the law", on="1992-03-01", p=FROM_ALMATY | {"born": "1992-02-29"}, mother=SETTLED),
    yes("born on its first day", on="1992-03-01", p=FROM_ALMATY | {"born": "1992-03-01"}, mother=SETTLED),
    unknown("nobody asked about a father", on="2005-03-01", p=alone("2005-03-01", "KZ") | WITHOUT, mother=SETTLED),
]
