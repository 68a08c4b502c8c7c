"""Worked cases of the Law of 1991: registration, admission, exit, annulment, children."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.citizenship_1991_birth_cases import CITIZEN, DOUBTFUL, OLDER, PERHAPS
from denizen.rulebook.ru.people import (
    BY_BIRTH,
    FOREIGNER,
    GERMAN_PARENT,
    RUSSIAN_PARENT,
    STATELESS,
    Told,
    after,
    applicant,
    decided,
    perhaps,
    permitted,
)

# --- registration, admission, reinstatement --------------------------------------------------------------------------

APPLIED = "1995-05-10"
ADULT: Told = FOREIGNER | OLDER
WED: Told = {"spouse": {"id": "wife", "from": "1990-01-01"}}
ADMITTED_IN_JUNE = decided("1995-06-20", "admission")

BY_DECISION = [
    no("the day before the application", on="1995-05-09", p=applicant("1995-05-10")),
    yes("has applied", on="1995-05-10", p=applicant("1995-05-10"), also=["not holds(p, RU)"]),
    no(
        "admitted",
        on="1995-06-20",
        p=applicant("1995-05-10", decided("1995-06-20", "admission"), nationalities={"KZ": "birth", "others": "none"}),
        also=["holds(p, RU)"],
    ),
    unknown(
        "whether he applied is not known",
        on="1995-05-10",
        p=after(perhaps({"applies for citizenship": "RU", "on": "1995-05-10"}), who=FOREIGNER),
    ),
]
REGISTERED_SPOUSE = [
    no("the day before the application", on="1995-05-09", p=applicant(APPLIED, who=ADULT | WED), wife=RUSSIAN_PARENT),
    yes("the wife is Russian", on=APPLIED, p=applicant(APPLIED, who=ADULT | WED), wife=RUSSIAN_PARENT),
    no(
        "registered",
        on="1995-06-20",
        p=applicant(APPLIED, ADMITTED_IN_JUNE, who=ADULT | WED),
        wife=RUSSIAN_PARENT,
        also=["holds(p, RU)"],
    ),
    no("the wife is German", on=APPLIED, p=applicant(APPLIED, who=ADULT | WED), wife=GERMAN_PARENT),
    unknown("the wife's is not known", on=APPLIED, p=applicant(APPLIED, who=ADULT | WED), wife=DOUBTFUL),
]
SON: Told = {"parents": ["mother"]}
OLD_MOTHER = RUSSIAN_PARENT | {"born": "1935-01-01"}

REGISTERED_RELATIVE = [
    yes("the mother is Russian", on=APPLIED, p=applicant(APPLIED, who=ADULT | SON), mother=OLD_MOTHER),
    no(
        "the mother is German",
        on=APPLIED,
        p=applicant(APPLIED, who=ADULT | SON),
        mother=GERMAN_PARENT | {"born": "1935"},
    ),
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
    no("the day before the Law", on="1992-02-05", p=applicant("1992-02-05", who=WAS_SOVIET)),
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

OLD_GERMAN = GERMAN_PARENT | {"born": "1955-01-01"}
FATHER, MOTHER = admitted("1996-05-06"), admitted("1995-03-01")
A_CHILD: Told = {"parents": ["p", "mother"], "nationalities": {"DE": "birth", "others": "none"}}


def child(born: str, **more: Told | str | dict[str, str]) -> Told:
    return A_CHILD | {"born": born} | more


def agreeing(born: str) -> Told:
    return after({"consents as a child": "RU", "on": "1996-05-01"}, who=child(born))


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
    no(
        "the mother is German",
        on="1996-05-06",
        bearer="child",
        p=FATHER,
        mother=GERMAN_PARENT,
        child=child("1990-01-01"),
    ),
    yes(
        "both on one day",
        on="1996-05-06",
        bearer="child",
        p=FATHER,
        mother=FATHER,
        child=child("1990-01-01"),
        also=["holds(child, RU)"],
    ),
    no(
        "there is a mother, not told",
        on="1996-05-06",
        bearer="child",
        p=FATHER,
        child=child("1990-01-01") | {"parents": ["p"], "only_parent": False},
    ),
    yes(
        "the only parent",
        on="1996-05-06",
        bearer="child",
        p=FATHER,
        child=child("1990-01-01") | {"parents": ["p"], "only_parent": True},
        also=["holds(child, RU)"],
    ),
    yes("13 that day", on="1996-05-06", bearer="child", p=FATHER, mother=MOTHER, child=child("1982-05-07")),
    no("14 that day", on="1996-05-06", bearer="child", p=FATHER, mother=MOTHER, child=child("1982-05-06")),
    yes("17, and agrees", on="1996-05-06", bearer="child", p=FATHER, mother=MOTHER, child=agreeing("1978-05-07")),
    no("18, and agreed", on="1996-05-06", bearer="child", p=FATHER, mother=MOTHER, child=agreeing("1978-05-06")),
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
    no("the day before", on="1996-05-05", bearer="child", p=FATHER, mother=GERMAN_PARENT, child=child("1990-01-01")),
    yes(
        "the mother is German",
        on="1996-05-06",
        bearer="child",
        p=FATHER,
        mother=GERMAN_PARENT,
        child=child("1990-01-01"),
    ),
    yes("17 that day", on="1996-05-06", bearer="child", p=FATHER, mother=OLD_GERMAN, child=child("1978-05-07")),
    no("18 that day", on="1996-05-06", bearer="child", p=FATHER, mother=OLD_GERMAN, child=child("1978-05-06")),
    unknown(
        "the child's is not known",
        on="1996-05-06",
        bearer="child",
        p=FATHER,
        mother=GERMAN_PARENT,
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
        mother=RUSSIAN_PARENT,
    ),
    yes(
        "the father has left",
        on="1996-05-01",
        p=RUSSIAN_CHILD | {"parents": ["father", "mother"]},
        father=EMIGRANT,
        mother=RUSSIAN_PARENT,
        also=["holds(p, RU)"],
    ),
    no(
        "the mother is German",
        on="1996-05-01",
        p=RUSSIAN_CHILD | {"parents": ["father", "mother"]},
        father=EMIGRANT,
        mother=GERMAN_PARENT,
    ),
    yes(
        "17",
        on="2002-06-30",
        p=RUSSIAN_CHILD | {"parents": ["father", "mother"], "born": "1984-07-01"},
        father=EMIGRANT,
        mother=RUSSIAN_PARENT,
    ),
    yes(
        "the day before turning 18",
        on="2001-05-09",
        p=RUSSIAN_CHILD | {"parents": ["father", "mother"], "born": "1983-05-10"},
        father=EMIGRANT,
        mother=RUSSIAN_PARENT,
    ),
    no(
        "on turning 18",
        on="2001-05-10",
        p=RUSSIAN_CHILD | {"parents": ["father", "mother"], "born": "1983-05-10"},
        father=EMIGRANT,
        mother=RUSSIAN_PARENT,
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
ADOPTION_DAY: Told = {"is adopted": "RU", "on": "1996-05-06", "by": "citizens"}
ORPHAN: Told = {"born": "1990-01-01", "nationalities": {"KZ": "birth", "others": "none"}}
BY_WHOM_UNKNOWN: Told = {"is adopted": "RU", "on": "1996-05-06"}

ADOPTED = [
    no("the day before", on="1996-05-05", p=after(ADOPTION_DAY, who=ORPHAN)),
    yes("adopted by citizens", on="1996-05-06", p=after(ADOPTION_DAY, who=ORPHAN), also=["holds(p, RU)"]),
    no("by foreigners", on="1996-05-06", p=after(ADOPTION_DAY | {"by": "foreigners"}, who=ORPHAN)),
    yes("17", on="1996-05-06", p=after(ADOPTION_DAY, who=ORPHAN | {"born": "1978-05-07"})),
    no("18", on="1996-05-06", p=after(ADOPTION_DAY, who=ORPHAN | {"born": "1978-05-06"})),
    unknown("by whom is not known", on="1996-05-06", p=after(BY_WHOM_UNKNOWN, who=ORPHAN)),
]
COUPLE = ADOPTION_DAY | {"by": "citizen and foreigner"}
ADOPTED_BY_A_COUPLE = [
    no("the day before", on="1996-05-05", p=after(COUPLE, who=ORPHAN)),
    yes("a citizen and a foreigner", on="1996-05-06", p=after(COUPLE, who=ORPHAN), also=["not holds(p, RU)"]),
    yes("17", on="1996-05-06", p=after(COUPLE, who=ORPHAN | {"born": "1978-05-07"})),
    no("18", on="1996-05-06", p=after(COUPLE, who=ORPHAN | {"born": "1978-05-06"})),
    unknown("by whom is not known", on="1996-05-06", p=after(BY_WHOM_UNKNOWN, who=ORPHAN)),
]
BY_AMERICANS: Told = {"is adopted": "US", "on": "1996-05-06", "by": "foreigners"}
AMERICAN: Told = {"born": "1990-01-01", "nationalities": {"RU": "birth", "US": "birth", "others": "none"}}
ADOPTED_BY_FOREIGNERS = [
    no("the day before", on="1996-05-05", p=after(BY_AMERICANS, who=AMERICAN)),
    yes("American as well", on="1996-05-06", p=after(BY_AMERICANS, who=AMERICAN), also=["holds(p, RU)"]),
    no(
        "nothing else",
        on="1996-05-06",
        p=after(BY_AMERICANS, who=AMERICAN | {"nationalities": {"RU": "birth", "others": "none"}}),
    ),
    yes("17", on="1996-05-06", p=after(BY_AMERICANS, who=AMERICAN | {"born": "1978-05-07"})),
    no("18", on="1996-05-06", p=after(BY_AMERICANS, who=AMERICAN | {"born": "1978-05-06"})),
    unknown(
        "others not asked about",
        on="1996-05-06",
        p=after(BY_AMERICANS, who=AMERICAN | {"nationalities": {"RU": "birth"}}),
    ),
]
