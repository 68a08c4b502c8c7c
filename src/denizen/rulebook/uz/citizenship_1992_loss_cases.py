"""Worked cases of the Law of 1992 on citizenship of Uzbekistan: off the consular register."""

from typing import Any

from denizen.language.enacting import no, unknown, yes

CITIZEN: dict[str, Any] = {"sex": "male", "born": "1985-03-04", "nationalities": {"UZ": "birth"}}
ABROAD: dict[str, Any] = CITIZEN | {
    "residence": "RU",
    "consular_register": False,
    "consular_excuse": False,
    "events": [{"moves abroad": "UZ", "on": "2010-10-10"}],
}


def moved(on: str) -> dict[str, Any]:
    return ABROAD | {"events": [{"moves abroad": "UZ", "on": on}]}


#: She married in Kyrgyzstan and never heard of the register.
BRIDE: dict[str, Any] = {
    "sex": "female",
    "born": "1981-06-01",
    "residence": "KG",
    "nationalities": {"UZ": "birth", "KG": "never", "others": "none"},
    "consular_register": False,
    "consular_excuse": False,
    "events": [{"moves abroad": "UZ", "on": "2002-02-15"}],
}
#: In Germany since 2001, declared to have lost citizenship in 2010; nobody tells whether she had reasons.
DECREED: dict[str, Any] = BRIDE | {
    "residence": "DE",
    "consular_excuse": "unknown",
    "events": [{"moves abroad": "UZ", "on": "2001-03-01"}, {"decides": "UZ", "on": "2010-06-01", "about": "loss"}],
}
#: Five years away when the law began, and one of those whose citizenship from that day on is in doubt.
LEFT_IN_1987 = moved("1987-07-28") | {"born": "1960-03-04", "nationalities": {"UZ": "unknown"}}

FIVE_YEARS = [
    yes("the woman married in Kyrgyzstan, by decree", on="2007-02-15", p=BRIDE, also=["holds(p, UZ)"]),
    no("the day before five years, by itself", on="2007-02-14", p=BRIDE, reading="by itself", also=["holds(p, UZ)"]),
    no("years later, by itself", on="2012-02-17", p=BRIDE, reading="by itself", also=["not holds(p, UZ)"]),
    no("the day before the law", on="1992-07-27", p=LEFT_IN_1987),
    unknown("its first day; whether he became a citizen is not known", on="1992-07-28", p=LEFT_IN_1987),
    no("the day before five years", on="2015-10-09", p=ABROAD),
    yes("five years", on="2015-10-10", p=ABROAD, also=["holds(p, UZ)"]),
    yes("the last day of the five-year rule", on="2016-09-23", p=ABROAD),
    no("the day of the three-year rule", on="2016-09-24", p=ABROAD),
    no("on the register", on="2016-01-01", p=ABROAD | {"consular_register": True}),
    no(
        "a decree; reasons not told",
        on="2010-06-02",
        p=DECREED,
        also=["not holds(p, UZ)"],
    ),
    no("had a valid reason", on="2016-01-01", p=ABROAD | {"consular_excuse": True}),
    no("under 16", on="2015-10-10", p=ABROAD | {"born": "1999-10-11"}),
    yes("16 that day", on="2015-10-10", p=ABROAD | {"born": "1999-10-10"}),
    no("back in Uzbekistan", on="2016-01-01", p=ABROAD | {"residence": "UZ"}),
    unknown("reasons not asked", on="2016-01-01", p=ABROAD | {"consular_excuse": "unknown"}),
]

THREE_YEARS = [
    no("the five-year rule still stood", on="2016-09-23", p=moved("2013-09-01")),
    yes("its first day", on="2016-09-24", p=moved("2013-09-01")),
    no("the day before three years", on="2018-03-09", p=moved("2015-03-10")),
    yes("three years", on="2018-03-10", p=moved("2015-03-10"), also=["holds(p, UZ)"]),
    no("three years, the day before 16", on="2018-03-10", p=moved("2015-03-10") | {"born": "2002-03-11"}),
    yes("three years, 16 that day", on="2018-03-10", p=moved("2015-03-10") | {"born": "2002-03-10"}),
    yes("the last day of the law", on="2020-09-14", p=moved("2015-03-10")),
    no("the ground ended with the law", on="2020-09-15", p=moved("2015-03-10")),
    unknown("left at some time in 2015", on="2018-06-01", p=moved("2015")),
]
