"""Worked cases of Law 138-FZ: principles, notice, birth."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.people import (
    BY_BIRTH,
    CHILD,
    FOREIGNER,
    GERMAN_PARENT,
    RUSSIAN_PARENT,
    STATELESS,
    Told,
    after,
    child_of,
    perhaps,
)

CONSENT = [
    no("the day before turning 14", on="2024-02-29", p=CHILD),
    yes("on turning 14", on="2024-03-01", p=CHILD),
    yes("the day before turning 18", on="2028-02-29", p=CHILD),
    no("on turning 18", on="2028-03-01", p=CHILD),
    unknown("the year alone is known", on="2024-03-01", p=CHILD | {"born": "2010"}),
]
DUAL = [
    no("no other nationality", on="2024-03-01", p=BY_BIRTH),
    yes("German as well", on="2024-03-01", p=BY_BIRTH | {"nationalities": {"RU": "birth", "DE": "birth"}}),
    unknown("nobody asked", on="2024-03-01", p=BY_BIRTH | {"nationalities": {"RU": "birth"}}),
]
PERMIT_IN_GERMANY: Told = {"obtains residence right": "DE", "on": "2025-03-01"}
RESIDENCE_NOTICE = [
    no("the day before", on="2025-02-28", p=after(PERMIT_IN_GERMANY, who=BY_BIRTH)),
    yes("a German permit", on="2025-03-01", p=after(PERMIT_IN_GERMANY, who=BY_BIRTH)),
    yes("the sixtieth day", on="2025-04-30", p=after(PERMIT_IN_GERMANY, who=BY_BIRTH)),
    yes(
        "the day after: breached",
        on="2025-05-01",
        p=after(PERMIT_IN_GERMANY, who=BY_BIRTH),
    ),
    no("lives in Berlin", on="2025-03-01", p=after(PERMIT_IN_GERMANY, who=BY_BIRTH | {"residence": "DE"})),
    unknown("whether he has one is not known", on="2025-03-01", p=after(perhaps(PERMIT_IN_GERMANY), who=BY_BIRTH)),
]

# --- birth -----------------------------------------------------------------------------------------------------------

BORN = "2024-03-01"
HERE, ABROAD_CHILD = child_of(BORN, "RU", "mother", "father"), child_of(BORN, "DE", "mother", "father")
OF_MOTHER = child_of(BORN, "DE", "mother")
NOT_KNOWN: Told = RUSSIAN_PARENT | {"nationalities": {"RU": "unknown", "DE": "birth"}}
STATELESS_PARENT = STATELESS | {"born": "1975-01-01"}
KAZAKH_PARENT = FOREIGNER | {"born": "1975-01-01", "residence": "KZ"}
GERMAN_BY_BIRTH: Told = {"nationalities": {"DE": "birth", "others": "none"}}


def born(on: str, birthplace: str) -> Told:
    return child_of(on, birthplace, "mother", "father")


BORN_IN_RUSSIA = [
    yes("the father is German", on=BORN, p=HERE, mother=RUSSIAN_PARENT, father=GERMAN_PARENT, also=["holds(p, RU)"]),
    yes("the mother alone is known", on=BORN, p=child_of(BORN, "RU", "mother"), mother=RUSSIAN_PARENT),
    no("both are German", on=BORN, p=HERE, mother=GERMAN_PARENT, father=GERMAN_PARENT),
    no("in Germany", on=BORN, p=ABROAD_CHILD, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    unknown("where is not known", on=BORN, p=born(BORN, "unknown"), mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
]
BORN_ABROAD = [
    yes("both are citizens", on=BORN, p=ABROAD_CHILD, mother=RUSSIAN_PARENT, father=RUSSIAN_PARENT),
    yes("the father is stateless", on=BORN, p=ABROAD_CHILD, mother=RUSSIAN_PARENT, father=STATELESS_PARENT),
    no("there is a father, not told", on=BORN, p=OF_MOTHER | {"only_parent": False}, mother=RUSSIAN_PARENT),
    yes("an only parent", on=BORN, p=OF_MOTHER | {"only_parent": True}, mother=RUSSIAN_PARENT, also=["holds(p, RU)"]),
    unknown("whether there is a father is not known", on=BORN, p=OF_MOTHER, mother=RUSSIAN_PARENT),
    no("the father is German", on=BORN, p=ABROAD_CHILD | GERMAN_BY_BIRTH, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    no("both are German", on=BORN, p=ABROAD_CHILD, mother=GERMAN_PARENT, father=GERMAN_PARENT),
    unknown("the father's is not known", on=BORN, p=ABROAD_CHILD, mother=RUSSIAN_PARENT, father=NOT_KNOWN),
]
OTHERWISE_STATELESS = [
    no("on the day of birth itself", on=BORN, p=ABROAD_CHILD, mother=RUSSIAN_PARENT, father=GERMAN_PARENT),
    yes(
        "nothing from Germany",
        on="2024-03-02",
        p=ABROAD_CHILD,
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
        also=["holds(p, RU)"],
    ),
    no(
        "German by birth",
        on="2024-03-02",
        p=ABROAD_CHILD | GERMAN_BY_BIRTH,
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
        also=["not holds(p, RU)"],
    ),
    no(
        "born the day before the Law",
        on="2024-03-02",
        p=born("2023-10-25", "DE"),
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
    yes(
        "born on its first day",
        on="2024-03-02",
        p=born("2023-10-26", "DE"),
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
    unknown(
        "whether the child has another is not known",
        on="2024-03-02",
        p=ABROAD_CHILD | {"nationalities": {"DE": "unknown"}},
        mother=RUSSIAN_PARENT,
        father=GERMAN_PARENT,
    ),
]
BORN_TO_FOREIGNERS = [
    no("on the day of birth itself", on=BORN, p=HERE, mother=GERMAN_PARENT, father=STATELESS_PARENT),
    yes(
        "nothing from elsewhere",
        on="2024-03-02",
        p=HERE,
        mother=GERMAN_PARENT,
        father=STATELESS_PARENT,
        also=["holds(p, RU)"],
    ),
    no("German by birth", on="2024-03-02", p=HERE | GERMAN_BY_BIRTH, mother=GERMAN_PARENT, father=STATELESS_PARENT),
    no("the father lives abroad", on="2024-03-02", p=HERE, mother=GERMAN_PARENT, father=KAZAKH_PARENT),
    no(
        "there is a father, not told",
        on="2024-03-02",
        p=child_of(BORN, "RU", "mother") | {"only_parent": False},
        mother=GERMAN_PARENT,
    ),
    yes(
        "an only parent",
        on="2024-03-02",
        p=child_of(BORN, "RU", "mother") | {"only_parent": True},
        mother=GERMAN_PARENT,
        also=["holds(p, RU)"],
    ),
    unknown(
        "whether there is a father is not known",
        on="2024-03-02",
        p=child_of(BORN, "RU", "mother"),
        mother=GERMAN_PARENT,
    ),
    no(
        "born the day before the Law",
        on="2024-03-02",
        p=born("2023-10-25", "RU"),
        mother=GERMAN_PARENT,
        father=STATELESS_PARENT,
    ),
    yes(
        "born on its first day",
        on="2024-03-02",
        p=born("2023-10-26", "RU"),
        mother=GERMAN_PARENT,
        father=STATELESS_PARENT,
    ),
    unknown(
        "where is not known", on="2024-03-02", p=born(BORN, "unknown"), mother=GERMAN_PARENT, father=STATELESS_PARENT
    ),
]
FOUND: Told = {"is found abandoned": "RU", "on": "2024-03-10"}
FOUNDLING_CHILD: Told = {"born": "2024-02-20", "nationalities": {"others": "none"}}
OF_THE_FIRST_DAY = FOUNDLING_CHILD | {"born": "2023-10-26"}
FOUNDLING = [
    no("the last day of the six months", on="2024-09-09", p=after(FOUND, who=FOUNDLING_CHILD)),
    yes("six months later", on="2024-09-10", p=after(FOUND, who=FOUNDLING_CHILD), also=["holds(p, RU)"]),
    no("born the day before the Law", on="2024-09-10", p=after(FOUND, who=FOUNDLING_CHILD | {"born": "2023-10-25"})),
    yes("born on its first day", on="2024-09-10", p=after(FOUND, who=OF_THE_FIRST_DAY)),
    yes("found the day before 18", on="2042-05-01", p=after(FOUND | {"on": "2041-10-25"}, who=OF_THE_FIRST_DAY)),
    no("found at 18", on="2042-05-01", p=after(FOUND | {"on": "2041-10-26"}, who=OF_THE_FIRST_DAY)),
    unknown("whether it was found is not known", on="2024-09-10", p=after(perhaps(FOUND), who=FOUNDLING_CHILD)),
]
