"""Worked cases of the Law of 1992 on citizenship of Uzbekistan: principles, first citizens, birth."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.uz.people import (
    CITIZEN,
    DOUBTFUL_PARENT,
    EMIGRANT_PARENT,
    PERHAPS,
    RUSSIAN,
    RUSSIAN_PARENT,
    STATELESS_PARENT,
    UZBEK_PARENT,
    Told,
    after,
    child,
    perhaps,
)

OLDER: Told = {"born": "1960-05-05"}

NO_DEPRIVATION = [
    no("the day before the law", on="1992-07-27", p=CITIZEN),
    yes("its first day", on="1992-07-28", p=CITIZEN),
    yes("its last day", on="2020-09-14", p=CITIZEN),
    no("the day of the new law", on="2020-09-15", p=CITIZEN),
    no("a foreigner", on="2010-01-01", p=RUSSIAN),
    unknown("it is not known whether he is a citizen", on="2010-01-01", p=PERHAPS),
]

LIVES: Told = {"is resident at succession": "UZ", "on": "1992-07-28"}
DECLINES: Told = {"declines nationality": "UZ", "on": "1992-07-20"}
TAKES_THE_PASSPORT: Told = {"uses documents": "UZ", "on": "1992-07-28"}
SOVIET: Told = {"born": "1960-05-05", "nationalities": {"others": "none"}}
WISH = "a declared wish"

FIRST_CITIZENS = [
    yes("lived in Tashkent", on="1992-07-28", p=after(LIVES, who=SOVIET), also=["holds(p, UZ)"]),
    yes("twenty years later", on="2012-07-28", p=after(LIVES, who=SOVIET), also=["holds(p, UZ)"]),
    no("moved there the day after", on="1992-07-29", p=after(LIVES | {"on": "1992-07-29"}, who=SOVIET)),
    no("declined", on="1992-07-28", p=after(LIVES, DECLINES, who=SOVIET), also=["not holds(p, UZ)"]),
    no(
        "already Russian",
        on="1992-07-28",
        p=after(LIVES, who=OLDER | {"nationalities": {"RU": {"by": "initial", "on": "1992-02-06"}, "others": "none"}}),
    ),
    no("said nothing", on="1992-07-28", p=after(LIVES, who=SOVIET), reading=WISH),
    yes("took the passport", on="1992-07-28", p=after(TAKES_THE_PASSPORT, LIVES, who=SOVIET), reading=WISH),
    no(
        "moved there the day after and took it",
        on="1992-07-29",
        p=after(TAKES_THE_PASSPORT, LIVES | {"on": "1992-07-29"}, who=SOVIET),
        reading=WISH,
    ),
    unknown("whether he lived there is not known", on="1992-07-28", p=after(perhaps(LIVES), who=SOVIET)),
]

DUAL: Told = CITIZEN | {"nationalities": {"UZ": "birth", "RU": {"by": "naturalisation", "on": "1999-05-01"}}}
NOT_RECOGNISED = [
    no(
        "the day before he became Russian",
        on="1999-04-30",
        p=DUAL | {"nationalities": DUAL["nationalities"] | {"others": "none"}},
    ),
    yes("Russian since 1999", on="1999-05-01", p=DUAL),
    yes("the last day of the law", on="2020-09-14", p=DUAL),
    no("the day of the new law", on="2020-09-15", p=DUAL),
    unknown("other nationalities not asked about", on="2010-01-01", p=CITIZEN | {"nationalities": {"UZ": "birth"}}),
]

# --- birth --------------------------------------------------------------------------------------------------------

BORN = "2005-03-01"
FIRST, BEFORE = "1992-07-28", "1992-07-27"
LAST, AFTERWARDS = "2020-09-14", "2020-09-15"
HERE, THERE = child(BORN, "UZ"), child(BORN, "RU")
NOT_KNOWN = "whether the mother was a citizen is not known"

TWO_CITIZENS = [
    yes("born abroad", on=BORN, p=THERE, father=UZBEK_PARENT, mother=UZBEK_PARENT, also=["holds(p, UZ)"]),
    no("born the day before the law", on="1992-08-01", p=child(BEFORE, "UZ"), father=UZBEK_PARENT, mother=UZBEK_PARENT),
    yes("born on its first day", on=FIRST, p=child(FIRST, "UZ"), father=UZBEK_PARENT, mother=UZBEK_PARENT),
    yes("born on its last day", on="2024-01-01", p=child(LAST, "UZ"), father=UZBEK_PARENT, mother=UZBEK_PARENT),
    no("born under the new law", on="2024-01-01", p=child(AFTERWARDS, "UZ"), father=UZBEK_PARENT, mother=UZBEK_PARENT),
    no("the mother is Russian", on=BORN, p=HERE, father=UZBEK_PARENT, mother=RUSSIAN_PARENT),
    unknown(NOT_KNOWN, on=BORN, p=THERE, father=UZBEK_PARENT, mother=DOUBTFUL_PARENT),
]
SINGLE_PARENT = [
    yes("a mother alone", on=BORN, p=child(BORN, "RU", "mother"), mother=EMIGRANT_PARENT, also=["holds(p, UZ)"]),
    no("she is Russian", on=BORN, p=child(BORN, "UZ", "mother"), mother=RUSSIAN_PARENT),
    no("a father is told", on=BORN, p=THERE, mother=EMIGRANT_PARENT, father=RUSSIAN_PARENT),
    no("born the day before the law", on="1992-08-01", p=child(BEFORE, "RU", "mother"), mother=EMIGRANT_PARENT),
    yes("born on its first day", on=FIRST, p=child(FIRST, "RU", "mother"), mother=EMIGRANT_PARENT),
    yes("born on its last day", on="2024-01-01", p=child(LAST, "RU", "mother"), mother=EMIGRANT_PARENT),
    no("born under the new law", on="2024-01-01", p=child(AFTERWARDS, "RU", "mother"), mother=EMIGRANT_PARENT),
    unknown("hers is not known", on=BORN, p=child(BORN, "RU", "mother"), mother=DOUBTFUL_PARENT),
]
MIXED_HERE = [
    yes("born in Tashkent", on=BORN, p=HERE, father=RUSSIAN_PARENT, mother=EMIGRANT_PARENT, also=["holds(p, UZ)"]),
    no("born in Kazan", on=BORN, p=THERE, father=RUSSIAN_PARENT, mother=EMIGRANT_PARENT),
    no(
        "born the day before the law",
        on="1992-08-01",
        p=child(BEFORE, "UZ"),
        father=RUSSIAN_PARENT,
        mother=UZBEK_PARENT,
    ),
    yes("born on its first day", on=FIRST, p=child(FIRST, "UZ"), father=RUSSIAN_PARENT, mother=UZBEK_PARENT),
    yes("born on its last day", on="2024-01-01", p=child(LAST, "UZ"), father=RUSSIAN_PARENT, mother=UZBEK_PARENT),
    no(
        "born under the new law", on="2024-01-01", p=child(AFTERWARDS, "UZ"), father=RUSSIAN_PARENT, mother=UZBEK_PARENT
    ),
    unknown(
        "birthplace not told",
        on=BORN,
        p=HERE | {"birthplace": "unknown"},
        father=RUSSIAN_PARENT,
        mother=EMIGRANT_PARENT,
    ),
]
MIXED_ABROAD = [
    yes("the mother lives in Tashkent", on=BORN, p=THERE, father=RUSSIAN_PARENT, mother=UZBEK_PARENT),
    no("both live in Kazan", on=BORN, p=THERE, father=RUSSIAN_PARENT, mother=EMIGRANT_PARENT),
    no(
        "born the day before the law",
        on="1992-08-01",
        p=child(BEFORE, "RU"),
        father=RUSSIAN_PARENT,
        mother=UZBEK_PARENT,
    ),
    yes("born on its first day", on=FIRST, p=child(FIRST, "RU"), father=RUSSIAN_PARENT, mother=UZBEK_PARENT),
    yes("born on its last day", on="2024-01-01", p=child(LAST, "RU"), father=RUSSIAN_PARENT, mother=UZBEK_PARENT),
    no(
        "born under the new law", on="2024-01-01", p=child(AFTERWARDS, "RU"), father=RUSSIAN_PARENT, mother=UZBEK_PARENT
    ),
    unknown(
        "where the mother lived is not known",
        on=BORN,
        p=THERE,
        father=RUSSIAN_PARENT,
        mother=UZBEK_PARENT | {"residence": "unknown"},
    ),
]


def agreed(born: str) -> Told:
    return after({"is claimed by parents": "UZ", "on": born}, who=child(born, "RU"))


MIXED_BY_AGREEMENT = [
    yes("agreed", on=BORN, p=agreed(BORN), father=RUSSIAN_PARENT, mother=EMIGRANT_PARENT, also=["holds(p, UZ)"]),
    no("not agreed", on=BORN, p=THERE, father=RUSSIAN_PARENT, mother=EMIGRANT_PARENT, also=["not holds(p, UZ)"]),
    no("born the day before the law", on="1992-08-01", p=agreed(BEFORE), father=RUSSIAN_PARENT, mother=EMIGRANT_PARENT),
    yes("born on its first day", on=FIRST, p=agreed(FIRST), father=RUSSIAN_PARENT, mother=EMIGRANT_PARENT),
    yes("born on its last day", on="2024-01-01", p=agreed(LAST), father=RUSSIAN_PARENT, mother=EMIGRANT_PARENT),
    no("born under the new law", on="2024-01-01", p=agreed(AFTERWARDS), father=RUSSIAN_PARENT, mother=EMIGRANT_PARENT),
    unknown(
        "whether they agreed is not known",
        on=BORN,
        p=after(perhaps({"is claimed by parents": "UZ", "on": BORN}), who=THERE),
        father=RUSSIAN_PARENT,
        mother=EMIGRANT_PARENT,
    ),
]
ONE_STATELESS = [
    yes("born abroad", on=BORN, p=THERE, father=STATELESS_PARENT, mother=UZBEK_PARENT, also=["holds(p, UZ)"]),
    no("the father is Russian", on=BORN, p=THERE, father=RUSSIAN_PARENT, mother=UZBEK_PARENT),
    no(
        "born the day before the law",
        on="1992-08-01",
        p=child(BEFORE, "RU"),
        father=STATELESS_PARENT,
        mother=UZBEK_PARENT,
    ),
    yes("born on its first day", on=FIRST, p=child(FIRST, "RU"), father=STATELESS_PARENT, mother=UZBEK_PARENT),
    yes("born on its last day", on="2024-01-01", p=child(LAST, "RU"), father=STATELESS_PARENT, mother=UZBEK_PARENT),
    no(
        "born under the new law",
        on="2024-01-01",
        p=child(AFTERWARDS, "RU"),
        father=STATELESS_PARENT,
        mother=UZBEK_PARENT,
    ),
    unknown(
        "whether the father has a nationality is not known",
        on=BORN,
        p=THERE,
        father=STATELESS_PARENT | {"nationalities": {"UZ": "never", "others": "unknown"}},
        mother=UZBEK_PARENT,
    ),
]
TWO_STATELESS = [
    yes("born in Tashkent", on=BORN, p=HERE, father=STATELESS_PARENT, mother=STATELESS_PARENT, also=["holds(p, UZ)"]),
    no("born abroad", on=BORN, p=THERE, father=STATELESS_PARENT, mother=STATELESS_PARENT),
    no("one is Russian", on=BORN, p=HERE, father=RUSSIAN_PARENT, mother=STATELESS_PARENT),
    no(
        "born the day before the law",
        on="1992-08-01",
        p=child(BEFORE, "UZ"),
        father=STATELESS_PARENT,
        mother=STATELESS_PARENT,
    ),
    yes("born on its first day", on=FIRST, p=child(FIRST, "UZ"), father=STATELESS_PARENT, mother=STATELESS_PARENT),
    yes("born on its last day", on="2024-01-01", p=child(LAST, "UZ"), father=STATELESS_PARENT, mother=STATELESS_PARENT),
    no(
        "born under the new law",
        on="2024-01-01",
        p=child(AFTERWARDS, "UZ"),
        father=STATELESS_PARENT,
        mother=STATELESS_PARENT,
    ),
    unknown(
        "where the parents lived is not known",
        on=BORN,
        p=HERE,
        father=STATELESS_PARENT | {"residence": "unknown"},
        mother=STATELESS_PARENT | {"residence": "unknown"},
    ),
]

FOUND: Told = {"is found abandoned": "UZ", "on": "2005-03-03"}
NEWBORN: Told = {"born": "2005-03-01", "nationalities": {"others": "none"}}
FOUNDLINGS = [
    no("the day before", on="2005-03-02", p=after(FOUND, who=NEWBORN)),
    yes("the day it is found", on="2005-03-03", p=after(FOUND, who=NEWBORN), also=["holds(p, UZ)"]),
    unknown("whether the parents are known is doubtful", on="2005-03-03", p=after(perhaps(FOUND), who=NEWBORN)),
]
