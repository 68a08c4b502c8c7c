"""Worked cases of adoption and of children under the Kyrgyz law of 2007."""

from typing import Any

from denizen.language.enacting import no, unknown, yes
from denizen.rulebook.kg.admission_2007_cases import RUSSIAN, Told, child


def adopted(by: str, *more: Told, born: str = "2012-05-01") -> Told:
    events = [{"is adopted": "KG", "on": "2019-04-01", "by": by}, *more]
    return {"born": born, "nationalities": {"KG": "unknown", "RU": "birth"}, "events": events}


def foreign(told: Told) -> Told:
    """The same child, in an account that says it was no citizen before."""
    return told | {"nationalities": {"RU": "birth", "KG": "never"}}


ADOPTED = [
    no("the day before", on="2019-03-31", p=foreign(adopted("citizens"))),
    yes("adopted by citizens", on="2019-04-01", p=foreign(adopted("citizens"))),
    yes("by a citizen and a stateless person", on="2019-04-01", p=foreign(adopted("citizen and stateless person"))),
    no("by a citizen and a foreigner", on="2019-04-01", p=foreign(adopted("citizen and foreigner"))),
    yes("the day before 18", on="2019-04-01", p=foreign(adopted("citizens", born="2001-04-02"))),
    no("at 18", on="2019-04-01", p=foreign(adopted("citizens", born="2001-04-01"))),
    unknown("by whom is not known", on="2019-04-01", p=foreign(adopted("unknown"))),
]
BOTH_AGREE: Told = {"is claimed by parents": "KG", "on": "2019-05-01"}
ADOPTED_BY_BOTH = [
    no("the day before they agree", on="2019-04-30", p=foreign(adopted("citizen and foreigner", BOTH_AGREE))),
    yes("both agree", on="2019-05-01", p=foreign(adopted("citizen and foreigner", BOTH_AGREE))),
    yes(
        "the day before 18", on="2019-05-01", p=foreign(adopted("citizen and foreigner", BOTH_AGREE, born="2001-05-02"))
    ),
    no("at 18", on="2019-05-01", p=foreign(adopted("citizen and foreigner", BOTH_AGREE, born="2001-05-01"))),
    unknown("by whom is not known", on="2019-05-01", p=foreign(adopted("unknown", BOTH_AGREE))),
]
PLACED: Told = {"is placed under guardianship": "KG", "on": "2019-04-01"}


def ward(born: str = "2012-05-01", **more: Any) -> Told:
    return {"born": born, "nationalities": {"KG": "never", "RU": "birth"}, "events": [PLACED | more]}


WARD = [
    no("the day before", on="2019-03-31", p=ward()),
    yes("placed with a citizen", on="2019-04-01", p=ward()),
    yes("the day before 18", on="2019-04-01", p=ward("2001-04-02")),
    no("at 18", on="2019-04-01", p=ward("2001-04-01")),
    unknown("whether it was placed is not known", on="2019-04-01", p=ward(happened="unknown")),
]
NEW_CITIZEN: Told = {
    "born": "1985-01-01",
    "nationalities": {"RU": "birth", "KG": {"by": "naturalisation", "on": "2019-01-10"}},
}
ASKED: Told = {"applies for citizenship": "KG", "on": "2020-09-01"}
CONSENTS: Told = {"consents as a child": "KG", "on": "2020-08-20"}


def asked(*events: Told, born: str = "2012-05-01") -> Told:
    return child(*events, born=born) | {"nationalities": {"KG": "never", "RU": "birth"}}


CHILD_OF_NEW_CITIZEN = [
    no("the day before the request", on="2020-08-31", p=asked(ASKED), mother=NEW_CITIZEN),
    yes("the mother asks for it", on="2020-09-01", p=asked(ASKED), mother=NEW_CITIZEN),
    no("the mother is not a citizen", on="2020-09-01", p=asked(ASKED), mother=RUSSIAN),
    yes("the day before 14, no consent", on="2020-09-01", p=asked(ASKED, born="2006-09-02"), mother=NEW_CITIZEN),
    no("at 14, no consent", on="2020-09-01", p=asked(ASKED, born="2006-09-01"), mother=NEW_CITIZEN),
    yes("at 14, with consent", on="2020-09-01", p=asked(CONSENTS, ASKED, born="2006-09-01"), mother=NEW_CITIZEN),
    yes(
        "the day before 18, with consent",
        on="2020-09-01",
        p=asked(CONSENTS, ASKED, born="2002-09-02"),
        mother=NEW_CITIZEN,
    ),
    no("at 18", on="2020-09-01", p=asked(CONSENTS, ASKED, born="2002-09-01"), mother=NEW_CITIZEN),
    unknown(
        "whether it consented is not known",
        on="2020-09-01",
        p=asked(CONSENTS | {"happened": "unknown"}, ASKED, born="2005-09-01"),
        mother=NEW_CITIZEN,
    ),
]
