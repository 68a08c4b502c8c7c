"""Worked cases of the law of 2020 on citizenship of Uzbekistan: principles, recognition, birth, adoption."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.uz.citizenship_2020_termination_cases import DUTIES_OF_A_DUAL as DUTIES_OF_A_DUAL
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
    applicant,
    child,
    decided,
    perhaps,
    permitted,
)

LAST, FIRST, LATER = "2020-09-14", "2020-09-15", "2024-01-01"

NO_DEPRIVATION = [
    no("the day before the law", on=LAST, p=CITIZEN),
    yes("its first day", on=FIRST, p=CITIZEN),
    no("a foreigner", on=LATER, p=RUSSIAN),
    unknown("it is not known whether he is a citizen", on=LATER, p=PERHAPS),
]

# --- recognition --------------------------------------------------------------------------------------------------

OLDER: Told = {"born": "1960-01-01"}
APPLIED = "2021-12-01"
ONCE_RUSSIAN = {"RU": {"by": "naturalisation", "on": "1999-03-01"}, "UZ": "never", "others": "none"}
NOT_KNOWN = "whether he was registered is not known"


def resident(on: str, permit: str, **more: Any) -> Told:
    """A stateless person with a right of residence of a day, who applies on another."""
    return applicant(on, permitted(permit), **(OLDER | more))


def once_kazakh(released: str) -> Told:
    """Released from Kazakh citizenship on a day, in Uzbekistan since 1990."""
    return after(
        {"applies for exit": "KZ", "on": "2006-01-10"},
        {"decides": "KZ", "on": released, "about": "exit"},
        who=resident(APPLIED, "1990-01-01", nationalities={"KZ": "birth", "UZ": "never", "others": "none"}),
    )


RECOGNITION_2020 = [
    yes("registered on 31 December 1994", on="2020-12-01", p=resident("2020-12-01", "1994-12-31")),
    no("registered on 1 January 1995", on="2020-12-01", p=resident("2020-12-01", "1995-01-01")),
    no("applied the day before", on="2020-04-01", p=resident("2020-03-31", "1994-12-31")),
    yes("applied on its first day", on="2020-04-01", p=resident("2020-04-01", "1994-12-31")),
    yes("applied on its last day", on="2021-06-14", p=resident("2021-06-14", "1994-12-31")),
    no("applied on the day of the new text", on="2021-06-15", p=resident("2021-06-15", "1994-12-31")),
    no("lives in Russia", on="2020-12-01", p=resident("2020-12-01", "1994-12-31", residence="RU")),
    no(
        "recognised",
        on="2021-03-01",
        p=after(
            decided("2021-03-01", "admission"),
            who=resident("2020-12-01", "1994-12-31", nationalities={"others": "none"}),
        ),
        also=["holds(p, UZ)"],
    ),
    unknown(NOT_KNOWN, on="2020-12-01", p=applicant("2020-12-01", perhaps(permitted("1990-01-01")), **OLDER)),
]
RESIDENT_BEFORE_2005 = [
    yes("registered on 31 December 2004", on=APPLIED, p=resident(APPLIED, "2004-12-31")),
    no("registered on 1 January 2005", on=APPLIED, p=resident(APPLIED, "2005-01-01")),
    no("applied the day before the text", on=LATER, p=resident("2021-06-14", "2004-12-31")),
    yes("applied on its first day", on=LATER, p=resident("2021-06-15", "2004-12-31")),
    no("Russian since 1999", on=APPLIED, p=resident(APPLIED, "2003-05-01", nationalities=ONCE_RUSSIAN)),
    unknown(NOT_KNOWN, on=APPLIED, p=applicant(APPLIED, perhaps(permitted("2000-01-01")), **OLDER)),
]
FIFTEEN_YEARS = [
    yes("fifteen years", on=APPLIED, p=resident(APPLIED, "2006-12-01")),
    no("a day short", on=APPLIED, p=resident(APPLIED, "2006-12-02")),
    yes("registered on 1 January 2005", on=APPLIED, p=resident(APPLIED, "2005-01-01")),
    no("applied the day before the text", on=LATER, p=resident("2021-06-14", "2004-12-31")),
    yes("applied on its first day", on=LATER, p=resident("2021-06-15", "2004-12-31")),
    no("lives in Russia", on=APPLIED, p=resident(APPLIED, "2005-01-01", residence="RU")),
    no(
        "moved away fifteen years ago less a day",
        on=APPLIED,
        p=after({"moves abroad": "UZ", "on": "2006-12-02"}, who=resident(APPLIED, "1990-01-01")),
    ),
    yes(
        "moved away and came back before that",
        on=APPLIED,
        p=after({"moves abroad": "UZ", "on": "2006-12-01"}, who=resident(APPLIED, "1990-01-01")),
    ),
    yes("released from another citizenship fifteen years ago", on=APPLIED, p=once_kazakh("2006-12-01")),
    no("released a day later", on=APPLIED, p=once_kazakh("2006-12-02")),
    unknown(NOT_KNOWN, on=APPLIED, p=applicant(APPLIED, perhaps(permitted("2000-01-01")), **OLDER)),
]


def living_here(permit: str, **more: Any) -> Told:
    """A stateless person with a right of residence of a day, who has not applied."""
    return {"residence": "UZ", "nationalities": {"UZ": "never", "others": "none"}, "events": [permitted(permit)]} | (
        OLDER | more
    )


MAY_BE_RECOGNISED = [
    no("the day before the text", on="2021-06-14", p=living_here("2004-12-31")),
    yes("on its first day, registered on 31 December 2004", on="2021-06-15", p=living_here("2004-12-31")),
    no("registered on 1 January 2005, lives in Russia", on=APPLIED, p=living_here("2005-01-01", residence="RU")),
    yes("registered on 31 December 2004, lives in Russia", on=APPLIED, p=living_here("2004-12-31", residence="RU")),
    no("a day short of fifteen years", on=APPLIED, p=living_here("2006-12-02")),
    yes("fifteen years", on=APPLIED, p=living_here("2006-12-01")),
    unknown(NOT_KNOWN, on=APPLIED, p=living_here("2000-01-01") | {"events": [perhaps(permitted("2000-01-01"))]}),
]

RECOGNISED: Told = {
    "born": "1980-01-01",
    "residence": "UZ",
    "nationalities": {"UZ": {"by": "recognition", "on": "2021-09-01"}, "others": "none"},
}


def young(born: str, on: str = APPLIED) -> Told:
    return applicant(on, born=born, parents=["mother"])


CHILD_OF_RECOGNISED = [
    yes("the mother was recognised", on=APPLIED, p=young("2010-01-01"), mother=RECOGNISED),
    no("the mother is a citizen by birth", on=APPLIED, p=young("2010-01-01"), mother=UZBEK_PARENT),
    yes("17", on=APPLIED, p=young("2003-12-02"), mother=RECOGNISED),
    no("18", on=APPLIED, p=young("2003-12-01"), mother=RECOGNISED),
    no(
        "applied the day before the text",
        on=LATER,
        p=young("2010-01-01", "2021-06-14"),
        mother=RECOGNISED | {"nationalities": {"UZ": {"by": "recognition", "on": "2020-09-01"}, "others": "none"}},
    ),
    yes(
        "applied on its first day",
        on=LATER,
        p=young("2010-01-01", "2021-06-15"),
        mother=RECOGNISED | {"nationalities": {"UZ": {"by": "recognition", "on": "2020-09-01"}, "others": "none"}},
    ),
    unknown(
        "whether the mother is a citizen is not known",
        on=APPLIED,
        p=young("2010-01-01"),
        mother=RECOGNISED | {"nationalities": {"UZ": "unknown", "others": "none"}},
    ),
]

# --- birth --------------------------------------------------------------------------------------------------------

BORN = "2022-03-01"
HERE, THERE = child(BORN, "UZ"), child(BORN, "RU")

TWO_CITIZENS = [
    yes("born abroad", on=BORN, p=THERE, father=UZBEK_PARENT, mother=UZBEK_PARENT, also=["holds(p, UZ)"]),
    no("born the day before the law", on=LATER, p=child(LAST, "UZ"), father=UZBEK_PARENT, mother=UZBEK_PARENT),
    yes("born on its first day", on=LATER, p=child(FIRST, "UZ"), father=UZBEK_PARENT, mother=UZBEK_PARENT),
    no("the mother is Russian", on=BORN, p=HERE, father=UZBEK_PARENT, mother=RUSSIAN_PARENT),
    unknown(
        "whether the mother was a citizen is not known", on=BORN, p=HERE, father=UZBEK_PARENT, mother=DOUBTFUL_PARENT
    ),
]
SINGLE_PARENT = [
    yes("a mother alone", on=BORN, p=child(BORN, "RU", "mother"), mother=EMIGRANT_PARENT, also=["holds(p, UZ)"]),
    no("she is Russian", on=BORN, p=child(BORN, "UZ", "mother"), mother=RUSSIAN_PARENT),
    no("a father is told", on=BORN, p=THERE, mother=EMIGRANT_PARENT, father=RUSSIAN_PARENT),
    no("born the day before the law", on=LATER, p=child(LAST, "RU", "mother"), mother=EMIGRANT_PARENT),
    yes("born on its first day", on=LATER, p=child(FIRST, "RU", "mother"), mother=EMIGRANT_PARENT),
    unknown("hers is not known", on=BORN, p=child(BORN, "RU", "mother"), mother=DOUBTFUL_PARENT),
]
ONE_STATELESS = [
    yes("born abroad", on=BORN, p=THERE, father=STATELESS_PARENT, mother=UZBEK_PARENT, also=["holds(p, UZ)"]),
    no("the father is Russian", on=BORN, p=THERE, father=RUSSIAN_PARENT, mother=UZBEK_PARENT),
    no("born the day before the law", on=LATER, p=child(LAST, "RU"), father=STATELESS_PARENT, mother=UZBEK_PARENT),
    yes("born on its first day", on=LATER, p=child(FIRST, "RU"), father=STATELESS_PARENT, mother=UZBEK_PARENT),
    unknown(
        "whether the father has a nationality is not known",
        on=BORN,
        p=THERE,
        father=STATELESS_PARENT | {"nationalities": {"UZ": "never", "others": "unknown"}},
        mother=UZBEK_PARENT,
    ),
]
CLAIM: Told = {"is claimed by parents": "UZ", "on": "2022-04-01"}


def claimed(born: str, birthplace: str, on: str = "2022-04-01") -> Told:
    return after(CLAIM | {"on": on}, who=child(born, birthplace))


BY_BIRTH = "by birth in Uzbekistan"
MIXED_HERE = [
    no("no request", on=BORN, p=HERE, father=RUSSIAN_PARENT, mother=UZBEK_PARENT, also=["not holds(p, UZ)"]),
    yes("the same", on=BORN, p=HERE, father=RUSSIAN_PARENT, mother=UZBEK_PARENT, reading=BY_BIRTH),
    no(
        "the day before the request", on="2022-03-31", p=claimed(BORN, "UZ"), father=RUSSIAN_PARENT, mother=UZBEK_PARENT
    ),
    yes(
        "requested",
        on="2022-04-01",
        p=claimed(BORN, "UZ"),
        father=RUSSIAN_PARENT,
        mother=EMIGRANT_PARENT,
        also=["holds(p, UZ)"],
    ),
    no("born the day before the law", on=LAST, p=claimed(LAST, "UZ", LAST), father=RUSSIAN_PARENT, mother=UZBEK_PARENT),
    no("the day after", on=FIRST, p=claimed(LAST, "UZ", FIRST), father=RUSSIAN_PARENT, mother=UZBEK_PARENT),
    yes("born that day", on=FIRST, p=claimed(FIRST, "UZ", FIRST), father=RUSSIAN_PARENT, mother=UZBEK_PARENT),
    no(
        "born the day before the law",
        on=LATER,
        p=child(LAST, "UZ"),
        father=RUSSIAN_PARENT,
        mother=UZBEK_PARENT,
        reading=BY_BIRTH,
    ),
    yes(
        "born on its first day",
        on=LATER,
        p=child(FIRST, "UZ"),
        father=RUSSIAN_PARENT,
        mother=UZBEK_PARENT,
        reading=BY_BIRTH,
    ),
    unknown(
        "whether it was requested is not known",
        on=LATER,
        p=after(perhaps(CLAIM), who=HERE),
        father=RUSSIAN_PARENT,
        mother=UZBEK_PARENT,
    ),
]
MIXED_ABROAD = [
    no(
        "the day before the request", on="2022-03-31", p=claimed(BORN, "RU"), father=RUSSIAN_PARENT, mother=UZBEK_PARENT
    ),
    yes(
        "requested",
        on="2022-04-01",
        p=claimed(BORN, "RU"),
        father=RUSSIAN_PARENT,
        mother=EMIGRANT_PARENT,
        also=["holds(p, UZ)"],
    ),
    no(
        "born the day before the law",
        on=LAST,
        p=claimed(LAST, "RU", LAST),
        father=RUSSIAN_PARENT,
        mother=EMIGRANT_PARENT,
    ),
    no("the day after", on=FIRST, p=claimed(LAST, "RU", FIRST), father=RUSSIAN_PARENT, mother=EMIGRANT_PARENT),
    yes("born that day", on=FIRST, p=claimed(FIRST, "RU", FIRST), father=RUSSIAN_PARENT, mother=EMIGRANT_PARENT),
    unknown(
        "whether it was requested is not known",
        on=LATER,
        p=after(perhaps(CLAIM), who=THERE),
        father=RUSSIAN_PARENT,
        mother=EMIGRANT_PARENT,
    ),
]
TWO_STATELESS = [
    yes("born in Tashkent", on=BORN, p=HERE, father=STATELESS_PARENT, mother=STATELESS_PARENT, also=["holds(p, UZ)"]),
    no("born abroad", on=BORN, p=THERE, father=STATELESS_PARENT, mother=STATELESS_PARENT),
    no("one is Russian", on=BORN, p=HERE, father=RUSSIAN_PARENT, mother=STATELESS_PARENT),
    no(
        "born the day before the law",
        on=LATER,
        p=child(LAST, "UZ"),
        father=STATELESS_PARENT,
        mother=STATELESS_PARENT,
    ),
    yes("born on its first day", on=LATER, p=child(FIRST, "UZ"), father=STATELESS_PARENT, mother=STATELESS_PARENT),
    unknown(
        "birthplace not known",
        on=BORN,
        p=HERE | {"birthplace": "unknown"},
        father=STATELESS_PARENT,
        mother=STATELESS_PARENT,
    ),
]

NEWBORN: Told = {"born": "2020-08-01", "nationalities": {"others": "none"}}


def found(on: str) -> Told:
    return {"is found abandoned": "UZ", "on": on}


FOUNDLINGS = [
    no("found the day before the law", on=LATER, p=after(found(LAST), who=NEWBORN)),
    yes("found on its first day", on=LATER, p=after(found(FIRST), who=NEWBORN), also=["holds(p, UZ)"]),
    unknown("whether the parents are known is doubtful", on=LATER, p=after(perhaps(found(FIRST)), who=NEWBORN)),
]


def adopted(on: str, born: str = "2018-01-01") -> Told:
    return after(
        {"is adopted": "UZ", "on": on, "by": "citizens"},
        who={"born": born, "nationalities": {"RU": "birth", "UZ": "never", "others": "none"}},
    )


ADOPTED = [
    no("the day before", on="2021-12-01", p=adopted("2021-12-02")),
    yes("adopted by citizens", on="2021-12-02", p=adopted("2021-12-02")),
    no("adopted the day before the law", on=LATER, p=adopted(LAST)),
    yes("adopted on its first day", on=LATER, p=adopted(FIRST)),
    yes("17", on="2021-12-02", p=adopted("2021-12-02", "2003-12-03")),
    no("18", on="2021-12-02", p=adopted("2021-12-02", "2003-12-02")),
    unknown(
        "who adopts is not told",
        on=LATER,
        p=after(
            {"is adopted": "UZ", "on": "2021-12-02"},
            who={"born": "2018-01-01", "nationalities": {"RU": "birth", "UZ": "never", "others": "none"}},
        ),
    ),
]
