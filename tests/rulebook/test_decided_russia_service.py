"""Military duty of Russia in a second set of decided cases: mobilisation, absence, refusal, surrender, notice.

Days that the reports leave out are made up.
"""

from typing import Any

import pytest

from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario
from denizen.language.dates import day
from denizen.language.truth import FALSE
from denizen.rulebook.registry import load
from denizen.studies.assess import assess

Told = dict[str, Any]
#: A citizen by birth who lives in Russia.
MAN: Told = {
    "sex": "male",
    "born": "1990-02-01",
    "birthplace": "RU",
    "residence": "RU",
    "nationalities": {"RU": "birth", "others": "none"},
}
RESERVIST = MAN | {"reserve": True, "rank": "soldier", "fitness": "fit", "deferment": False}
SOLDIERS_CRIMES = tuple(f"ru.criminal-code-1996.{article}" for article in ("332", "337", "338", "339", "352"))


def applies(on: str, **people: Told) -> dict[str, str]:
    """What applies to the person, with the standing of duties and the force of treaties."""
    told = {"denizen": 1, "told": "2026-06-01", "account": "complete", "people": people}
    found = assess(load(("RU",)), family_from(told), Scenario(), day(on)).people["p"].findings
    return {each.norm.id: each.condition for each, _ in found if each.value is not FALSE}


def crimes(on: str, who: Told) -> list[str]:
    return sorted(name.split(".", 2)[2] for name in applies(on, p=who) if name.startswith(SOLDIERS_CRIMES))


def events(who: Told, *more: Told) -> Told:
    return who | {"events": [*who.get("events", ()), *more]}


CALLED: Told = {"is called up": "RU", "on": "2022-09-28", "for": "mobilisation"}
REFUSES: Told = {"refuses service": "RU", "on": "2022-09-28", "for": "mobilisation"}


def test_a_reservist_who_refuses_the_summons_commits_no_crime() -> None:
    """Penza, autumn 2022: a case under Article 328 was opened and found unlawful; a fine is what there is."""
    found = applies("2022-10-20", p=events(RESERVIST, CALLED, REFUSES))
    assert {"ru.administrative-code-2001.21.5-summons", "ru.mobilisation-2022.call-up"} <= set(found)
    assert not [name for name in found if name.startswith("ru.criminal-code")]


def test_a_deferment_from_mobilisation_protects() -> None:
    """Students, by the decree of 24 September 2022."""
    protects = "ru.mobilisation-2022.deferment"
    assert protects in applies("2022-10-06", p=events(RESERVIST | {"deferment": True}, CALLED))
    assert protects not in applies("2022-10-06", p=events(RESERVIST, CALLED))


@pytest.mark.parametrize(
    ("form", "on", "days", "articles"),
    [
        ("conscript", "2021-03-01", 5, ["337-1"]),
        ("conscript", "2023-03-01", 5, ["337-2.1"]),
        ("conscript", "2023-03-01", 2, []),
        ("contract", "2021-03-01", 5, []),
        ("contract", "2023-03-01", 5, ["337-2.1"]),
        ("contract", "2021-03-01", 20, ["337-3"]),
        ("contract", "2023-03-01", 20, ["337-3.1"]),
        ("contract", "2022-01-10", 125, ["337-4"]),
        ("contract", "2022-12-01", 125, ["337-5"]),
    ],
)
def test_absence_by_length_and_by_the_time_of_it(form: str, on: str, days: int, articles: list[str]) -> None:
    """Kyakhta Garrison Court, 2022: 125 days from January 2022; Vladikavkaz Garrison Court, 5 April 2023."""
    enters: Told = {"enters service": "RU", "on": "2020-12-01", "form": form}
    absent: Told = {"is absent without leave": "RU", "on": on, "days": days}
    asked = "2023-06-01" if on >= "2022-12" else f"{on[:4]}-06-01"  # two years later the least of them are past
    assert crimes(asked, events(MAN, enters, absent)) == articles


@pytest.mark.parametrize(
    ("kind", "before", "since"),
    [
        ("refuses to fight", [], ["332-2.1"]),
        ("deserts", ["338-1"], ["338-3"]),
        ("surrenders", [], ["352.1"]),
    ],
)
def test_the_crimes_of_24_september_2022_do_not_reach_back(kind: str, before: list[str], since: list[str]) -> None:
    """Garrison courts of Yuzhno-Sakhalinsk (2022 and 2024), Murmansk (April 2023), Vladivostok (June 2023)."""
    enters: Told = {"enters service": "RU", "on": "2022-09-01", "form": "contract"}
    for on, articles in (("2022-09-23", before), ("2022-09-24", since)):
        assert crimes("2023-07-01", events(MAN, enters, {kind: "RU", "on": on})) == articles


def test_conscience_in_the_army_once_the_european_convention_is_left() -> None:
    """Vladivostok Garrison Court, 29 June 2023: a mobilised Pentecostal."""
    objects: Told = {"objects on conscience": "RU", "on": "2022-10-01", "alternative": False}
    enters: Told = {"enters service": "RU", "on": "2022-09-26", "form": "mobilised"}
    found = applies("2023-06-29", p=events(RESERVIST, CALLED, enters, objects))
    assert (found["intl.iccpr-1966.18"], found["intl.echr-1950.9"]) == ("binding", "argument only")


def test_a_civilian_service_that_is_open_is_no_breach() -> None:
    """European Court, 49972/16, 10 March 2020."""
    asks: Told = {"applies for alternative service": "RU", "on": "2014-09-15"}
    objects: Told = {"objects on conscience": "RU", "on": "2014-09-15", "alternative": True}
    found = applies("2014-12-01", p=events(MAN | {"reserve": False}, asks, objects))
    assert {"ru.military-duty-1998.22-1-a-27", "ru.alternative-service-2002.3"} <= set(found)
    assert "intl.echr-1950.9" not in found


@pytest.mark.parametrize(("born", "called"), [("2005-11-19", True), ("2005-11-20", False)])
def test_a_ward_brought_to_russia_is_called_up_at_eighteen(born: str, called: bool) -> None:
    """A boy of Mariupol, summoned in November 2023 shortly before his birthday."""
    ward: Told = {"sex": "male", "born": born, "birthplace": "UA", "residence": "RU", "reserve": False}
    ward |= {"nationalities": {"UA": "birth", "RU": {"by": "naturalisation", "on": "2022-10-15"}, "others": "none"}}
    summoned: Told = {"is called up": "RU", "on": "2023-11-05", "for": "conscription"}
    found = applies("2023-11-19", p=events(ward, summoned))
    assert ("ru.military-duty-1998.22-1-a-27" in found) is called
    assert found["intl.hague-regulations-1907.23"] == "binding"


@pytest.mark.parametrize(("on", "notified"), [("2016-05-06", "2016-07-05"), ("2024-02-01", "2024-04-01")])
def test_a_residence_permit_abroad_is_notified_like_a_nationality(on: str, notified: str) -> None:
    """Article 330.2 of the Criminal Code and Article 19.8.3 of the Administrative Code, in their words."""
    permit: Told = {"obtains residence right": "KZ", "on": on}
    silent, late = events(MAN, permit), events(MAN, permit, {"notifies": "RU", "on": "2024-06-01", "of": "KZ"})
    assert "ru.criminal-code-1996.330.2" not in applies(notified, p=silent)
    assert "ru.criminal-code-1996.330.2" in applies("2024-05-31", p=silent)
    assert "ru.administrative-code-2001.19.8.3" in applies("2024-06-01", p=late)
