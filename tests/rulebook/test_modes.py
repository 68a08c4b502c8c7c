"""The mode a provision is labelled with is one that it can produce. All days: ``python -m bench.modes``."""

from functools import cache

import pytest

from denizen.language.dates import day, write_day
from denizen.rulebook.registry import ALL_STATES
from denizen.studies.profile import Profile, mislabelled, profile
from docs.profiles import LAST, procedure, table, value

ON = day("2024-01-01")
#: Where label and behaviour part, to be settled with the law.
OPEN = {
    "RU": [
        # it ends on an application for the child, whether or not the parents stay citizens
        "ru.citizenship-2023.23-child is labelled L11, which it cannot produce; it produces L01",
        # whoever took no oath has deceived nobody
        "ru.decree-889-2023.3 is labelled L09, which it cannot produce; it was not seen to produce any",
    ],
    "KZ": [
        # relatives and spouses, but only those who are citizens of a former Soviet republic: two modes at once
        "kz.citizenship-1991.16-2-relatives is labelled A18, which it cannot produce; it produces A09",
        "kz.citizenship-1991.16-2-spouse is labelled A18, which it cannot produce; it produces A08",
        # a rule of the first years of the State, which the typology leaves aside
        "A05 is present in KZ, but only through provisions labelled otherwise: kz.citizenship-1991.3-1-born (no label)",
    ],
    "KG": [
        # not seen under the text of 2023, whose wording was not read
        "kg.citizenship-2007-former.26-terrorism-2023 is labelled L07, which it cannot produce; "
        "it was not seen to produce any",
        # natives share the article with former Soviet citizens, who have no mode
        "A05 is present in KG, but only through provisions labelled otherwise: kg.admission-2007.14-1-2 (no label)",
    ],
    "TJ": [
        # natives of the State, and those whom it released, if they have no nationality: two modes at once
        "tj.admission-2015.16-1-5 is labelled A23, which it cannot produce; it produces A05",
        "tj.admission-2015.17-4 is labelled A16, which it cannot produce; it produces A05",
        "A05 is present in TJ, but only through provisions labelled otherwise: "
        "tj.admission-2015.16-1-5 (A23), tj.admission-2015.17-4 (A16)",
    ],
    "UZ": [
        # ancestors in the direct line: parents are asked about, a family of three generations cannot be
        "uz.citizenship-2020.compatriot is labelled A11, which it cannot produce; it produces A09",
    ],
}


@cache
def profile_of(state: str) -> Profile:
    return profile(state, ON)


@pytest.mark.parametrize("state", ALL_STATES)
def test_no_label_is_contradicted_by_what_the_provision_does(state: str) -> None:
    assert list(mislabelled(profile_of(state))) == OPEN[state]


@pytest.mark.parametrize("state", ALL_STATES)
def test_the_page_on_the_profiles_shows_what_the_law_does(state: str) -> None:
    """The last of its years; ``python -m docs.profiles`` asks all of them."""
    assert write_day(ON) == f"{LAST}-01-01"
    shown = {row["mode"]: (row[LAST], row["procedure"]) for row in table() if row["state"] == state}
    assert shown == {mode.code: (value(mode), procedure(mode)) for mode in profile_of(state).modes}
