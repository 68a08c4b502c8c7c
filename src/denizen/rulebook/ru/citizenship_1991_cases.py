"""Worked cases of the Law on citizenship of 1991."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.people import (
    BY_BIRTH,
    FOREIGNER,
    GERMAN,
    RUSSIAN,
    STATELESS,
    Told,
    after,
    applicant,
    child_of,
    decided,
    perhaps,
    permitted,
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
    yes("married", on="1995-01-01", p=CITIZEN | HUSBAND, wife=GERMAN),
    no("unmarried", on="1995-01-01", p=CITIZEN),
    unknown("it is not known whether he is a citizen", on="1995-01-01", p=PERHAPS | HUSBAND, wife=GERMAN),
]

# --- the first citizens ----------------------------------------------------------------------------------------------

LIVES: Told = {"is resident at succession": "RU", "on": "1992-02-06"}
DECLINES: Told = {"declines nationality": "RU", "on": "1993-02-05"}
SOVIET: Told = {"born": "1960-05-05", "nationalities": {"others": "none"}}
UZBEK: Told = {"born": "1960-05-05", "nationalities": {"UZ": {"by": "initial", "on": "1992-07-28"}, "others": "none"}}

FIRST_CITIZENS = [
    yes("lived in Moscow", on="1992-02-06", p=after(LIVES, who=SOVIET), also=["holds(p, RU)"]),
    yes("twenty years later", on="2012-02-06", p=after(LIVES, who=SOVIET), also=["holds(p, RU)"]),
    no("moved there the day after", on="1992-02-07", p=after(LIVES | {"on": "1992-02-07"}, who=SOVIET)),
    no("lived in Tashkent", on="1992-02-06", p=UZBEK, also=["not holds(p, RU)"]),
    unknown("whether he lived there is not known", on="1992-02-06", p=after(perhaps(LIVES), who=SOVIET)),
]
DECLINED = [
    no("the day before", on="1993-02-04", p=after(LIVES, DECLINES, who=SOVIET), also=["holds(p, RU)"]),
    yes("the last day", on="1993-02-05", p=after(LIVES, DECLINES, who=SOVIET), also=["not holds(p, RU)"]),
    no("a day late", on="1993-02-06", p=after(LIVES, DECLINES | {"on": "1993-02-06"}, who=SOVIET)),
    unknown("whether he declined is not known", on="1993-02-05", p=after(LIVES, perhaps(DECLINES), who=SOVIET)),
]

# --- birth -----------------------------------------------------------------------------------------------------------

BORN = "1996-06-01"
HERE, ABROAD = child_of(BORN, "RU", "mother", "father"), child_of(BORN, "DE", "mother", "father")
DOUBTFUL: Told = RUSSIAN | {"nationalities": {"RU": "unknown", "DE": "birth"}}
DOUBTLESS: Told = RUSSIAN | {"nationalities": {"RU": "never", "others": "unknown"}}
DUAL: Told = {"nationalities": {"DE": "birth"}}


def born(on: str, birthplace: str) -> Told:
    return child_of(on, birthplace, "mother", "father")


BORN_TO_CITIZENS = [
    yes("abroad", on=BORN, p=ABROAD, mother=RUSSIAN, father=RUSSIAN, also=["holds(p, RU)"]),
    yes("the mother alone is known", on=BORN, p=child_of(BORN, "DE", "mother"), mother=RUSSIAN),
    no("the father is German", on=BORN, p=ABROAD, mother=RUSSIAN, father=GERMAN),
    no("the parents are German", on=BORN, p=ABROAD, mother=GERMAN, father=GERMAN),
    unknown("it is not known whether the father was a citizen", on=BORN, p=ABROAD, mother=RUSSIAN, father=DOUBTFUL),
]
BORN_TO_A_STATELESS_PERSON = [
    yes("abroad", on=BORN, p=ABROAD, mother=RUSSIAN, father=STATELESS | OLDER, also=["holds(p, RU)"]),
    no("the father is German", on=BORN, p=ABROAD, mother=RUSSIAN, father=GERMAN),
    unknown("it is not known whether the father has one", on=BORN, p=ABROAD, mother=RUSSIAN, father=DOUBTLESS),
]
BORN_TO_A_FOREIGNER = [
    yes("in Russia", on=BORN, p=HERE, mother=RUSSIAN, father=GERMAN, also=["holds(p, RU)"]),
    no("in Germany", on=BORN, p=ABROAD, mother=RUSSIAN, father=GERMAN),
    no("the parents are German", on=BORN, p=HERE, mother=GERMAN, father=GERMAN),
    unknown("where is not known", on=BORN, p=born(BORN, "unknown"), mother=RUSSIAN, father=GERMAN),
]
OTHERWISE_STATELESS = [
    no("on the day of birth itself", on=BORN, p=ABROAD, mother=RUSSIAN, father=GERMAN),
    yes("nothing from Germany", on="1996-06-02", p=ABROAD, mother=RUSSIAN, father=GERMAN, also=["holds(p, RU)"]),
    no("German by birth", on="1996-06-02", p=ABROAD | DUAL, mother=RUSSIAN, father=GERMAN),
    no("born the day before the Law", on="1997-01-01", p=born("1992-02-05", "DE"), mother=RUSSIAN, father=GERMAN),
    yes("born on its first day", on="1997-01-01", p=born("1992-02-06", "DE"), mother=RUSSIAN, father=GERMAN),
    yes("born the day before its last", on="2002-06-30", p=born("2002-06-29", "DE"), mother=RUSSIAN, father=GERMAN),
    unknown(
        "it is not known whether the child has another",
        on="1996-06-02",
        p=ABROAD | {"nationalities": {"DE": "unknown"}},
        mother=RUSSIAN,
        father=GERMAN,
    ),
]
FOUND: Told = {"is found abandoned": "RU", "on": "1996-06-10"}
FOUNDLING_CHILD: Told = {"born": "1996-05", "nationalities": {"others": "none"}}

FOUNDLING = [
    no("the day before", on="1996-06-09", p=after(FOUND, who=FOUNDLING_CHILD)),
    yes("found in Russia", on="1996-06-10", p=after(FOUND, who=FOUNDLING_CHILD), also=["holds(p, RU)"]),
    unknown("whether it was found there is not known", on="1996-06-10", p=after(perhaps(FOUND), who=FOUNDLING_CHILD)),
]
BORN_TO_FOREIGNERS = [
    no("on the day of birth itself", on=BORN, p=HERE, mother=GERMAN, father=GERMAN),
    yes("nothing from Germany", on="1996-06-02", p=HERE, mother=GERMAN, father=GERMAN, also=["holds(p, RU)"]),
    no("German by birth", on="1996-06-02", p=HERE | DUAL, mother=GERMAN, father=GERMAN),
    no("in Germany", on="1996-06-02", p=ABROAD, mother=GERMAN, father=GERMAN),
    no("born the day before the Law", on="1997-01-01", p=born("1992-02-05", "RU"), mother=GERMAN, father=GERMAN),
    yes("born on its first day", on="1997-01-01", p=born("1992-02-06", "RU"), mother=GERMAN, father=GERMAN),
    yes("born the day before its last", on="2002-06-30", p=born("2002-06-29", "RU"), mother=GERMAN, father=GERMAN),
    unknown("where is not known", on="1996-06-02", p=born(BORN, "unknown"), mother=GERMAN, father=GERMAN),
]
BORN_TO_STATELESS_PARENTS = [
    yes("in Russia", on=BORN, p=HERE, mother=STATELESS | OLDER, father=STATELESS | OLDER, also=["holds(p, RU)"]),
    no("in Germany", on=BORN, p=ABROAD, mother=STATELESS | OLDER, father=STATELESS | OLDER),
    no("the father is German", on=BORN, p=HERE, mother=STATELESS | OLDER, father=GERMAN),
    unknown("it is not known whether the father has one", on=BORN, p=HERE, mother=STATELESS | OLDER, father=DOUBTLESS),
]

# --- registration, admission, reinstatement --------------------------------------------------------------------------

APPLIED = "1995-05-10"
ADULT: Told = FOREIGNER | OLDER
WED: Told = {"spouse": {"id": "wife", "from": "1990-01-01"}}
ADMITTED_IN_JUNE = decided("1995-06-20", "admission")

REGISTERED_SPOUSE = [
    no("the day before the application", on="1995-05-09", p=applicant(APPLIED, who=ADULT | WED), wife=RUSSIAN),
    yes("the wife is Russian", on=APPLIED, p=applicant(APPLIED, who=ADULT | WED), wife=RUSSIAN),
    yes(
        "registered",
        on="1995-06-20",
        p=applicant(APPLIED, ADMITTED_IN_JUNE, who=ADULT | WED),
        wife=RUSSIAN,
        also=["holds(p, RU)"],
    ),
    no("the wife is German", on=APPLIED, p=applicant(APPLIED, who=ADULT | WED), wife=GERMAN),
    unknown("the wife's is not known", on=APPLIED, p=applicant(APPLIED, who=ADULT | WED), wife=DOUBTFUL),
]
SON: Told = {"parents": ["mother"]}
OLD_MOTHER = RUSSIAN | {"born": "1935-01-01"}

REGISTERED_RELATIVE = [
    yes("the mother is Russian", on=APPLIED, p=applicant(APPLIED, who=ADULT | SON), mother=OLD_MOTHER),
    no("the mother is German", on=APPLIED, p=applicant(APPLIED, who=ADULT | SON), mother=GERMAN | {"born": "1935"}),
    unknown(
        "the mother's is not known",
        on=APPLIED,
        p=applicant(APPLIED, who=ADULT | SON),
        mother=DOUBTFUL | {"born": "1935-01-01"},
    ),
]
WAS_SOVIET: Told = STATELESS | OLDER | {"soviet_citizen": True}

SOVIET_CITIZEN = [
    yes("in Tashkent, no citizen of Uzbekistan", on=APPLIED, p=applicant(APPLIED, who=WAS_SOVIET)),
    yes("the last day", on="2000-12-31", p=applicant("2000-12-31", who=WAS_SOVIET)),
    no("a day late", on="2001-01-01", p=applicant("2001-01-01", who=WAS_SOVIET)),
    no("the day before the Law", on="1992-02-06", p=applicant("1992-02-05", who=WAS_SOVIET)),
    yes("its first day", on="1992-02-06", p=applicant("1992-02-06", who=WAS_SOVIET)),
    no("a citizen of Kazakhstan", on=APPLIED, p=applicant(APPLIED, who=ADULT, soviet_citizen=True)),
    unknown("whether he was Soviet is not known", on=APPLIED, p=applicant(APPLIED, who=STATELESS | OLDER)),
]
ADMISSION = [
    no("a day short of three years", on=APPLIED, p=applicant(APPLIED, permitted("1992-05-11"), who=ADULT)),
    yes("three years", on=APPLIED, p=applicant(APPLIED, permitted("1992-05-10"), who=ADULT)),
    no(
        "the day before turning 18",
        on=APPLIED,
        p=applicant(APPLIED, permitted("1992-05-10"), who=ADULT, born="1977-05-11"),
    ),
    yes("on turning 18", on=APPLIED, p=applicant(APPLIED, permitted("1992-05-10"), who=ADULT, born="1977-05-10")),
    no("no permit", on=APPLIED, p=applicant(APPLIED, who=ADULT)),
    unknown("the day of the permit is not known", on=APPLIED, p=applicant(APPLIED, permitted("1992"), who=ADULT)),
]


def left(on: str, born: str = "1977-05-10") -> Told:
    """Somebody whose parents took him out of citizenship, or who left it as an adult."""
    return after(decided(on, "exit"), who=BY_BIRTH | {"born": born} | DUAL_CITIZEN)


DUAL_CITIZEN: Told = {"nationalities": {"RU": "birth", "DE": "birth", "others": "none"}}

TAKEN_OUT = after(
    decided("1995-05-09", "exit"), {"applies for citizenship": "RU", "on": "1996-01-01"}, who=BY_BIRTH | DUAL_CITIZEN
) | {"born": "1977-05-10", "parents": ["father"]}
LEFT_FIRST = after(decided("1995-04-01", "exit"), who=BY_BIRTH | DUAL_CITIZEN | {"born": "1950-01-01"})

REINSTATED_CHILD = [
    yes("left with the father at seventeen", on="1996-01-01", p=TAKEN_OUT, father=LEFT_FIRST),
    no("left on turning 18", on="1996-01-01", p=applicant("1996-01-01", who=left("1995-05-10"))),
    no("never a citizen", on="1996-01-01", p=applicant("1996-01-01", who=ADULT)),
    unknown(
        "whether he left is not known",
        on="1996-01-01",
        p=TAKEN_OUT
        | {"events": [perhaps(decided("1995-05-09", "exit")), {"applies for citizenship": "RU", "on": "1996-01-01"}]},
        father=LEFT_FIRST,
    ),
]
REINSTATED = [
    yes("left in 1995", on="1996-01-01", p=applicant("1996-01-01", who=left("1995-05-10"))),
    no("never a citizen", on="1996-01-01", p=applicant("1996-01-01", who=ADULT)),
    unknown(
        "whether he was a citizen is not known",
        on="1996-01-01",
        p=applicant("1996-01-01", perhaps(decided("1995-05-10", "exit")), who=CITIZEN | DUAL_CITIZEN),
    ),
]

# --- exit, annulment -------------------------------------------------------------------------------------------------

SUMMONS: Told = {"is called up": "RU", "on": "1996-04-10", "for": "conscription"}
CHARGED: Told = {"is charged": "RU", "on": "1996-04-10"}
SERVED: Told = {"completes service": "RU", "on": "1998-04-10"}

EXIT = [
    yes("nothing in the way", on="1996-04-09", p=CITIZEN),
    no("the day before turning 18", on="1996-04-09", p=CITIZEN | {"born": "1978-04-10"}),
    yes("on turning 18", on="1996-04-10", p=CITIZEN | {"born": "1978-04-10"}),
    no("called up", on="1996-04-10", p=after(SUMMONS, who=CITIZEN)),
    no("let go", on="1996-05-01", p=after(decided("1996-05-01", "exit"), who=CITIZEN), also=["not holds(p, RU)"]),
    unknown("it is not known whether he is a citizen", on="1996-04-09", p=PERHAPS),
]
EXIT_BARS = [
    no("the day before the call-up", on="1996-04-09", p=after(SUMMONS, who=CITIZEN)),
    yes("called up", on="1996-04-10", p=after(SUMMONS, who=CITIZEN)),
    no("service done", on="1998-04-10", p=after(SUMMONS, SERVED, who=CITIZEN)),
    yes("accused", on="1996-04-10", p=after(CHARGED, who=CITIZEN)),
    unknown("whether he was called up is not known", on="1996-04-10", p=after(perhaps(SUMMONS), who=CITIZEN)),
]


def admitted(on: str, *events: Told) -> Told:
    claims = {"DE": "birth", "RU": {"by": "naturalisation", "on": on}}
    return after(*events, who=OLDER | {"nationalities": claims})


LIED: Told = {"misrepresents": "RU", "on": "1993-03-01"}

ANNULMENT = [
    yes("false papers", on="1996-01-01", p=admitted("1993-03-01", LIED), also=["holds(p, RU)"]),
    no("honest papers", on="1996-01-01", p=admitted("1993-03-01")),
    no("a citizen by birth", on="1996-01-01", p=after(LIED, who=CITIZEN)),
    yes("the last day of the five years", on="1998-02-28", p=admitted("1993-03-01", LIED)),
    no("five years later", on="1998-03-01", p=admitted("1993-03-01", LIED)),
    yes("five years later, the other reading", on="1998-03-01", p=admitted("1993-03-01", LIED), reading="no limit"),
    no(
        "annulled",
        on="1996-01-01",
        p=admitted("1993-03-01", LIED, decided("1996-01-01", "annulment")),
        also=["not holds(p, RU)"],
    ),
    unknown("whether they were false is not known", on="1996-01-01", p=admitted("1993-03-01", perhaps(LIED))),
]

# --- children --------------------------------------------------------------------------------------------------------

OLD_GERMAN = GERMAN | {"born": "1955-01-01"}
FATHER, MOTHER = admitted("1996-05-06"), admitted("1995-03-01")
A_CHILD: Told = {"parents": ["p", "mother"], "nationalities": {"DE": "birth", "others": "none"}}


def child(born: str, **more: Told | str | dict[str, str]) -> Told:
    return A_CHILD | {"born": born} | more


CHILD_FOLLOWS = [
    no("the day before", on="1996-05-05", bearer="child", p=FATHER, mother=MOTHER, child=child("1990-01-01")),
    yes(
        "the father is the second",
        on="1996-05-06",
        bearer="child",
        p=FATHER,
        mother=MOTHER,
        child=child("1990-01-01"),
        also=["holds(child, RU)"],
    ),
    no("the mother is German", on="1996-05-06", bearer="child", p=FATHER, mother=GERMAN, child=child("1990-01-01")),
    yes("13 that day", on="1996-05-06", bearer="child", p=FATHER, mother=MOTHER, child=child("1982-05-07")),
    no("14 that day", on="1996-05-06", bearer="child", p=FATHER, mother=MOTHER, child=child("1982-05-06")),
    unknown(
        "the mother's is not known",
        on="1996-05-06",
        bearer="child",
        p=FATHER,
        mother=DOUBTFUL,
        child=child("1990-01-01"),
    ),
]
CHILD_ON_PETITION = [
    no("the day before", on="1996-05-05", bearer="child", p=FATHER, mother=GERMAN, child=child("1990-01-01")),
    yes("the mother is German", on="1996-05-06", bearer="child", p=FATHER, mother=GERMAN, child=child("1990-01-01")),
    yes("17 that day", on="1996-05-06", bearer="child", p=FATHER, mother=OLD_GERMAN, child=child("1978-05-07")),
    no("18 that day", on="1996-05-06", bearer="child", p=FATHER, mother=OLD_GERMAN, child=child("1978-05-06")),
    unknown(
        "the child's is not known",
        on="1996-05-06",
        bearer="child",
        p=FATHER,
        mother=GERMAN,
        child=child("1990-01-01", nationalities={"RU": "unknown"}),
    ),
]
RUSSIAN_CHILD = child("1985-05-10", nationalities={"RU": "birth", "others": "none"})
EMIGRANT = after(decided("1996-05-01", "exit"), who=CITIZEN | DUAL_CITIZEN)

CHILD_KEEPS = [
    no(
        "the day before the father leaves",
        on="1996-04-30",
        p=RUSSIAN_CHILD | {"parents": ["father", "mother"]},
        father=EMIGRANT,
        mother=RUSSIAN,
    ),
    yes(
        "the father has left",
        on="1996-05-01",
        p=RUSSIAN_CHILD | {"parents": ["father", "mother"]},
        father=EMIGRANT,
        mother=RUSSIAN,
        also=["holds(p, RU)"],
    ),
    no(
        "the mother is German",
        on="1996-05-01",
        p=RUSSIAN_CHILD | {"parents": ["father", "mother"]},
        father=EMIGRANT,
        mother=GERMAN,
    ),
    yes(
        "17",
        on="2002-06-30",
        p=RUSSIAN_CHILD | {"parents": ["father", "mother"], "born": "1984-07-01"},
        father=EMIGRANT,
        mother=RUSSIAN,
    ),
    yes(
        "the day before turning 18",
        on="2001-05-09",
        p=RUSSIAN_CHILD | {"parents": ["father", "mother"], "born": "1983-05-10"},
        father=EMIGRANT,
        mother=RUSSIAN,
    ),
    no(
        "on turning 18",
        on="2001-05-10",
        p=RUSSIAN_CHILD | {"parents": ["father", "mother"], "born": "1983-05-10"},
        father=EMIGRANT,
        mother=RUSSIAN,
    ),
    unknown(
        "the mother's is not known",
        on="1996-05-01",
        p=RUSSIAN_CHILD | {"parents": ["father", "mother"]},
        father=EMIGRANT,
        mother=DOUBTFUL,
    ),
]
DUAL_CHILD = child("1985-05-10", nationalities={"RU": "birth", "DE": "birth", "others": "none"}) | {
    "parents": ["father"]
}

CHILD_LEAVES = [
    no("the day before the father leaves", on="1996-04-30", p=DUAL_CHILD, father=EMIGRANT),
    yes("the father has left", on="1996-05-01", p=DUAL_CHILD, father=EMIGRANT),
    no("nothing else", on="1996-05-01", p=RUSSIAN_CHILD | {"parents": ["father"]}, father=EMIGRANT),
    yes("the day before turning 18", on="2001-05-09", p=DUAL_CHILD | {"born": "1983-05-10"}, father=EMIGRANT),
    no("on turning 18", on="2001-05-10", p=DUAL_CHILD | {"born": "1983-05-10"}, father=EMIGRANT),
    unknown(
        "whether the child has another is not known",
        on="1996-05-01",
        p=DUAL_CHILD | {"nationalities": {"RU": "birth", "others": "unknown"}},
        father=EMIGRANT,
    ),
]
ADOPTED: Told = {"is adopted": "RU", "on": "1996-05-06", "by": "citizens"}
ORPHAN: Told = {"born": "1990-01-01", "nationalities": {"KZ": "birth", "RU": "never"}}

ADOPTION = [
    no("the day before", on="1996-05-05", p=after(ADOPTED, who=ORPHAN)),
    yes("adopted by citizens", on="1996-05-06", p=after(ADOPTED, who=ORPHAN)),
    yes(
        "registered",
        on="1996-06-01",
        p=after(ADOPTED, decided("1996-06-01", "admission"), who=ORPHAN),
        also=["holds(p, RU)"],
    ),
    no("by foreigners", on="1996-05-06", p=after(ADOPTED | {"by": "foreigners"}, who=ORPHAN)),
    yes("17", on="1996-05-06", p=after(ADOPTED, who=ORPHAN | {"born": "1978-05-07"})),
    no("18", on="1996-05-06", p=after(ADOPTED, who=ORPHAN | {"born": "1978-05-06"})),
    unknown("by whom is not known", on="1996-05-06", p=after({"is adopted": "RU", "on": "1996-05-06"}, who=ORPHAN)),
]
