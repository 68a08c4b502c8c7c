"""Worked cases of the Law of 1991: principles, first citizens, birth."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.people import (
    BY_BIRTH,
    FOREIGNER,
    GERMAN_PARENT,
    RUSSIAN_PARENT,
    STATELESS,
    Told,
    after,
    child_of,
    perhaps,
)

OLDER: Told = {"born": "1960-05-05"}
CITIZEN = BY_BIRTH | OLDER
PERHAPS: Told = {"born": "1960-05-05", "nationalities": {"RU": "unknown"}}

NO_DEPRIVATION = [
    no("the day before the Law", on="1992-02-05", p=CITIZEN),
    yes("the first day of the Law", on="1992-02-06", p=CITIZEN),
    no("a foreigner", on="1995-01-01", p=FOREIGNER | OLDER),
    unknown("it is not known whether he is a citizen", on="1995-01-01", p=PERHAPS),
]

HUSBAND: Told = {"spouse": {"id": "wife", "from": "1990-01-01"}}

SPOUSE = [
    yes("married", on="1995-01-01", p=CITIZEN | HUSBAND, wife=GERMAN_PARENT),
    no("unmarried", on="1995-01-01", p=CITIZEN),
    unknown("it is not known whether he is a citizen", on="1995-01-01", p=PERHAPS | HUSBAND, wife=GERMAN_PARENT),
]

# --- the first citizens ----------------------------------------------------------------------------------------------

LIVES: Told = {"is resident at succession": "RU", "on": "1992-02-06"}
AT_THE_END = LIVES | {"on": "1991-12-26"}
DECLINES: Told = {"declines nationality": "RU", "on": "1993-02-05"}
SOVIET: Told = {"born": "1960-05-05", "nationalities": {"others": "none"}}
UZBEK: Told = {"born": "1960-05-05", "nationalities": {"UZ": {"by": "initial", "on": "1992-07-28"}, "others": "none"}}

FIRST: Told = SOVIET | {"nationalities": {"RU": {"by": "initial", "on": "1992-02-06"}, "others": "none"}}
FIRST_CITIZENS = [
    yes("lived in Moscow", on="1992-02-06", p=after(LIVES, who=SOVIET), also=["holds(p, RU)"]),
    yes("twenty years later", on="2012-02-06", p=after(LIVES, who=SOVIET), also=["holds(p, RU)"]),
    no("told of the day the Union ended, the day before", on="1992-02-05", p=after(AT_THE_END, who=SOVIET)),
    yes("and from the Law on", on="1992-02-06", p=after(AT_THE_END, who=SOVIET), also=["holds(p, RU)"]),
    yes("told as well", on="2012-02-06", p=after(LIVES, who=FIRST), also=["holds(p, RU)"]),
    no("moved there the day after", on="1992-02-07", p=after(LIVES | {"on": "1992-02-07"}, who=SOVIET)),
    no("lived in Tashkent", on="1992-02-06", p=UZBEK, also=["not holds(p, RU)"]),
    unknown("whether he lived there is not known", on="1992-02-06", p=after(perhaps(LIVES), who=SOVIET)),
]
DECLINED = [
    no("the day before", on="1993-02-04", p=after(DECLINES, who=FIRST), also=["holds(p, RU)"]),
    yes("the last day", on="1993-02-05", p=after(DECLINES, who=FIRST), also=["not holds(p, RU)"]),
    no("a day late", on="1993-02-06", p=after(DECLINES | {"on": "1993-02-06"}, who=FIRST)),
    unknown("whether he declined is not known", on="1993-02-05", p=after(perhaps(DECLINES), who=FIRST)),
]

BACK: Told = {"returns": "RU", "on": "1994-05-10"}
BORN_IN_OMSK: Told = SOVIET | {"birthplace": "RU", "soviet_citizen": True}
RETURNED = [
    no("the day before", on="1994-05-09", p=after(BACK, who=BORN_IN_OMSK)),
    yes("born in Omsk, back from Vilnius", on="1994-05-10", p=after(BACK, who=BORN_IN_OMSK), also=["holds(p, RU)"]),
    no(
        "a citizen of Uzbekistan",
        on="1994-05-10",
        p=after(BACK, who=UZBEK | {"birthplace": "RU", "soviet_citizen": True}),
    ),
    no("born in Tashkent", on="1994-05-10", p=after(BACK, who=BORN_IN_OMSK | {"birthplace": "UZ"})),
    no("born the day before the Union", on="1994-05-10", p=after(BACK, who=BORN_IN_OMSK | {"born": "1922-12-29"})),
    yes("born on its first day", on="1994-05-10", p=after(BACK, who=BORN_IN_OMSK | {"born": "1922-12-30"})),
    unknown("whether he was Soviet is not known", on="1994-05-10", p=after(BACK, who=SOVIET | {"birthplace": "RU"})),
]

# --- birth -----------------------------------------------------------------------------------------------------------

BORN = "1996-06-01"
HERE, ABROAD = child_of(BORN, "RU", "mother", "father"), child_of(BORN, "DE", "mother", "father")
DOUBTFUL: Told = RUSSIAN_PARENT | {"nationalities": {"RU": "unknown", "DE": "birth"}}
DOUBTLESS: Told = RUSSIAN_PARENT | {"nationalities": {"RU": "never", "others": "unknown"}}
DUAL: Told = {"nationalities": {"DE": "birth"}}


def born(on: str, birthplace: str) -> Told:
    return child_of(on, birthplace, "mother", "father")


BORN_TO_CITIZENS = [
    yes("abroad", on=BORN, p=ABROAD, mother=RUSSIAN_PARENT, father=RUSSIAN_PARENT, also=["holds(p, RU)"]),
    no(
        "there is a father, not told",
        on=BORN,
        p=child_of(BORN, "DE", "mother") | {"only_parent": False},
        mother=RUSSIAN_PARENT,
    ),
    yes(
        "an only parent",
        on=BORN,
        p=child_of(BORN, "DE", "mother") | {"only_parent": True},
        mother=RUSSIAN_PARENT,
        also=["holds(p, RU)"],
    ),
    unknown("whether there is a father is not known", on=BORN, p=child_of(BORN, "DE", "mother"), mother=RUSSIAN_PARENT),
    no("the father is German", on=BORN, p=ABROAD, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    no("the parents are German", on=BORN, p=ABROAD, mother=GERMAN_PARENT, father=GERMAN_PARENT),
    unknown(
        "it is not known whether the father was a citizen", on=BORN, p=ABROAD, mother=RUSSIAN_PARENT, father=DOUBTFUL
    ),
]
BORN_TO_A_STATELESS_PERSON = [
    yes("abroad", on=BORN, p=ABROAD, mother=RUSSIAN_PARENT, father=STATELESS | OLDER, also=["holds(p, RU)"]),
    no("the father is German", on=BORN, p=ABROAD, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    unknown("it is not known whether the father has one", on=BORN, p=ABROAD, mother=RUSSIAN_PARENT, father=DOUBTLESS),
]
BORN_TO_A_FOREIGNER = [
    yes("in Russia", on=BORN, p=HERE, mother=RUSSIAN_PARENT, father=GERMAN_PARENT, also=["holds(p, RU)"]),
    no("in Germany", on=BORN, p=ABROAD, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    no("the parents are German", on=BORN, p=HERE, mother=GERMAN_PARENT, father=GERMAN_PARENT),
    unknown("where is not known", on=BORN, p=born(BORN, "unknown"), mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
]
CLAIMED: Told = {"is claimed by parents": "RU", "on": "1997-05-31"}
AGREED = [
    yes(
        "the day before the first birthday",
        on="1997-05-31",
        p=after(CLAIMED, who=ABROAD),
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
        also=["holds(p, RU)"],
    ),
    no(
        "on it",
        on="1997-06-01",
        p=after(CLAIMED | {"on": "1997-06-01"}, who=ABROAD),
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
    no("no agreement", on="1997-05-31", p=ABROAD, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    no(
        "the parents are German",
        on="1997-05-31",
        p=after(CLAIMED, who=ABROAD),
        mother=GERMAN_PARENT,
        father=GERMAN_PARENT,
    ),
    unknown(
        "whether they agreed is not known",
        on="1997-05-31",
        p=after(perhaps(CLAIMED), who=ABROAD),
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
]
OTHERWISE_STATELESS = [
    no("on the day of birth itself", on=BORN, p=ABROAD, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    yes(
        "nothing from Germany",
        on="1996-06-02",
        p=ABROAD,
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
        also=["holds(p, RU)"],
    ),
    no("German by birth", on="1996-06-02", p=ABROAD | DUAL, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    no(
        "born the day before the Law",
        on="1997-01-01",
        p=born("1992-02-05", "DE"),
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
    yes(
        "born on its first day",
        on="1997-01-01",
        p=born("1992-02-06", "DE"),
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
    yes(
        "born the day before its last",
        on="2002-06-30",
        p=born("2002-06-29", "DE"),
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
    unknown(
        "it is not known whether the child has another",
        on="1996-06-02",
        p=ABROAD | {"nationalities": {"DE": "unknown"}},
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
]
FOUND: Told = {"is found abandoned": "RU", "on": "1996-06-10"}
FOUNDLING_CHILD: Told = {"born": "1996-05", "nationalities": {"others": "none"}}

FOUNDLING = [
    no("the day before", on="1996-06-09", p=after(FOUND, who=FOUNDLING_CHILD)),
    yes("found in Russia", on="1996-06-10", p=after(FOUND, who=FOUNDLING_CHILD), also=["holds(p, RU)"]),
    yes("the day before 18", on="1996-06-10", p=after(FOUND, who=FOUNDLING_CHILD | {"born": "1978-06-11"})),
    no("at 18", on="1996-06-10", p=after(FOUND, who=FOUNDLING_CHILD | {"born": "1978-06-10"})),
    unknown("whether it was found there is not known", on="1996-06-10", p=after(perhaps(FOUND), who=FOUNDLING_CHILD)),
]
BORN_TO_FOREIGNERS = [
    no(
        "there is a father, not told",
        on="1996-06-02",
        p=child_of(BORN, "RU", "mother") | {"only_parent": False},
        mother=GERMAN_PARENT,
    ),
    yes(
        "an only parent",
        on="1996-06-02",
        p=child_of(BORN, "RU", "mother") | {"only_parent": True},
        mother=GERMAN_PARENT,
        also=["holds(p, RU)"],
    ),
    unknown(
        "whether there is a father is not known",
        on="1996-06-02",
        p=child_of(BORN, "RU", "mother"),
        mother=GERMAN_PARENT,
    ),
    no("on the day of birth itself", on=BORN, p=HERE, mother=GERMAN_PARENT, father=GERMAN_PARENT),
    yes(
        "nothing from Germany",
        on="1996-06-02",
        p=HERE,
        mother=GERMAN_PARENT,
        father=GERMAN_PARENT,
        also=["holds(p, RU)"],
    ),
    no("German by birth", on="1996-06-02", p=HERE | DUAL, mother=GERMAN_PARENT, father=GERMAN_PARENT),
    no("in Germany", on="1996-06-02", p=ABROAD, mother=GERMAN_PARENT, father=GERMAN_PARENT),
    no(
        "born the day before the Law",
        on="1997-01-01",
        p=born("1992-02-05", "RU"),
        mother=GERMAN_PARENT,
        father=GERMAN_PARENT,
    ),
    yes(
        "born on its first day", on="1997-01-01", p=born("1992-02-06", "RU"), mother=GERMAN_PARENT, father=GERMAN_PARENT
    ),
    yes(
        "born the day before its last",
        on="2002-06-30",
        p=born("2002-06-29", "RU"),
        mother=GERMAN_PARENT,
        father=GERMAN_PARENT,
    ),
    unknown("where is not known", on="1996-06-02", p=born(BORN, "unknown"), mother=GERMAN_PARENT, father=GERMAN_PARENT),
]
BORN_TO_STATELESS_PARENTS = [
    yes("in Russia", on=BORN, p=HERE, mother=STATELESS | OLDER, father=STATELESS | OLDER, also=["holds(p, RU)"]),
    no("in Germany", on=BORN, p=ABROAD, mother=STATELESS | OLDER, father=STATELESS | OLDER),
    no("the father is German", on=BORN, p=HERE, mother=STATELESS | OLDER, father=GERMAN_PARENT),
    unknown("it is not known whether the father has one", on=BORN, p=HERE, mother=STATELESS | OLDER, father=DOUBTLESS),
]
