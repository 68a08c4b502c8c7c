"""Worked cases of Law 62-FZ: former Soviet citizens with Russian passports."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.ru.people import FOREIGNER, STATELESS, Told, applicant, decided, perhaps

PASSPORT: Told = {"uses documents": "RU", "on": "2002-06-30"}
SOVIET: Told = STATELESS | {"born": "1960-01-01", "soviet_citizen": True}
PASSPORT_IN_GOOD_FAITH = [
    yes("a passport of 2002", on="2013-05-10", p=applicant("2013-05-10", PASSPORT, who=SOVIET)),
    no(
        "a passport of 1 July 2002",
        on="2013-05-10",
        p=applicant("2013-05-10", PASSPORT | {"on": "2002-07-01"}, who=SOVIET),
    ),
    no(
        "a citizen of Kazakhstan",
        on="2013-05-10",
        p=applicant("2013-05-10", PASSPORT, who=FOREIGNER | {"born": "1960-01-01", "soviet_citizen": True}),
    ),
    no("the month before the chapter", on="2012-10-31", p=applicant("2012-10-31", PASSPORT, who=SOVIET)),
    yes("the month after", on="2012-12-01", p=applicant("2012-12-01", PASSPORT, who=SOVIET)),
    yes("the last day of the Law", on="2023-10-25", p=applicant("2023-10-25", PASSPORT, who=SOVIET)),
    no("the day of the new Law", on="2023-10-26", p=applicant("2023-10-26", PASSPORT, who=SOVIET)),
    no(
        "recognised",
        on="2013-07-01",
        p=applicant("2013-05-10", PASSPORT, decided("2013-07-01", "admission"), who=SOVIET),
        also=["holds(p, RU)"],
    ),
    unknown(
        "whether he had one is not known", on="2013-05-10", p=applicant("2013-05-10", perhaps(PASSPORT), who=SOVIET)
    ),
]
CAME_IN_TIME: Told = {"residence": [{"value": "UZ", "until": "2002-10-31"}, {"value": "RU", "from": "2002-10-31"}]}
CAME_LATE: Told = {"residence": [{"value": "UZ", "until": "2002-11-01"}, {"value": "RU", "from": "2002-11-01"}]}
STATELESS_FROM_THE_UNION = [
    yes("came on 31 October 2002", on="2013-05-10", p=applicant("2013-05-10", who=SOVIET | CAME_IN_TIME)),
    no("came a day later", on="2013-05-10", p=applicant("2013-05-10", who=SOVIET | CAME_LATE)),
    no(
        "a citizen of Kazakhstan",
        on="2013-05-10",
        p=applicant("2013-05-10", who=FOREIGNER | {"born": "1960-01-01", "soviet_citizen": True}),
    ),
    no("the month before the chapter", on="2012-10-31", p=applicant("2012-10-31", who=SOVIET)),
    yes("the month after", on="2012-12-01", p=applicant("2012-12-01", who=SOVIET)),
    yes("the last day of the Law", on="2023-10-25", p=applicant("2023-10-25", who=SOVIET)),
    no("the day of the new Law", on="2023-10-26", p=applicant("2023-10-26", who=SOVIET)),
    unknown(
        "whether he was Soviet is not known",
        on="2013-05-10",
        p=applicant("2013-05-10", who=STATELESS | {"born": "1960-01-01"}),
    ),
]
