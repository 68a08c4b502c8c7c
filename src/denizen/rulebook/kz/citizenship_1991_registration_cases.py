"""Worked cases of the citizenship law of 1991: the duty to report, and the end of citizenship."""

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.kz.citizenship_1991_people import (
    NATIONALITY,
    NATIVE,
    Told,
    naturalised,
    registered,
)

BECAME_RUSSIAN = naturalised("2024-02-10")
LOST_BEFORE = (registered("2024-04-15", NATIONALITY),)

# --- duty to report -------------------------------------------------------------------------------------------

REPORTS_IN_THREE_DAYS = [
    no("the day before", on="2014-03-02", p=naturalised("2014-03-03")),
    yes("becomes Russian on a Monday", on="2014-03-03", p=naturalised("2014-03-03")),
    yes("the last day, a Thursday", on="2014-03-06", p=naturalised("2014-03-03")),
    yes("the day after: overdue and still owed", on="2014-03-07", p=naturalised("2014-03-03")),
    no("before the duty existed", on="2011-07-15", p=naturalised("2011-07-15")),
    unknown("in the month in which it began", on="2011-08-20", p=naturalised("2011-08-20")),
    unknown("in the weeks in which it was replaced", on="2015-12-10", p=naturalised("2015-12-10")),
    no("after it was replaced", on="2016-02-01", p=naturalised("2016-02-01")),
]
REPORTS: Told = {"notifies": "KZ", "on": "2025-09-20", "of": "RU"}
REPORTS_IN_THIRTY_DAYS = [
    no("the day before", on="2025-09-04", p=naturalised("2025-09-05")),
    yes("becomes Russian", on="2025-09-05", p=naturalised("2025-09-05")),
    yes("the thirtieth day", on="2025-10-05", p=naturalised("2025-09-05")),
    yes("the day before he reports", on="2025-09-19", p=naturalised("2025-09-05", REPORTS)),
    no("before the text of 2015", on="2015-11-30", p=naturalised("2015-11-30")),
    unknown("in the weeks in which it took effect", on="2015-12-10", p=naturalised("2015-12-10")),
    yes("after them", on="2016-02-01", p=naturalised("2016-02-01")),
    unknown(
        "it is not known whether he was a citizen",
        on="2025-09-05",
        p=naturalised("2025-09-05")
        | {"nationalities": {"KZ": "unknown", "RU": {"by": "naturalisation", "on": "2025-09-05"}}},
    ),
]

# --- the end of citizenship -----------------------------------------------------------------------------------

STILL_A_CITIZEN = [
    no("the day before becoming Russian", on="2024-02-09", p=BECAME_RUSSIAN),
    yes("becomes Russian", on="2024-02-10", p=BECAME_RUSSIAN),
    yes("the day before the registration", on="2024-04-14", p=naturalised("2024-02-10", *LOST_BEFORE)),
    no("the loss is registered", on="2024-04-15", p=naturalised("2024-02-10", *LOST_BEFORE)),
    no("no ground", on="2024-02-10", p=NATIVE),
    unknown("became Russian at some time in 2024", on="2024-06-01", p=naturalised("2024")),
]
MAY_HAVE_IT_REGISTERED = [
    no("the day before becoming Russian", on="2024-02-09", p=BECAME_RUSSIAN),
    yes("becomes Russian", on="2024-02-10", p=BECAME_RUSSIAN),
    no("the loss is registered", on="2024-04-15", p=naturalised("2024-02-10", *LOST_BEFORE)),
    unknown("became Russian at some time in 2024", on="2024-06-01", p=naturalised("2024")),
]
