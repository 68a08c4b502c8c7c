"""Decided cases on military service, removal and detention that need several provisions or States at once.

The facts are those of the judgments and reports; each family is asked for what was found, and for the standard that
could be held against the State on that day.
"""

from functools import cache
from typing import Any

import pytest

from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Scenario
from denizen.language.dates import day
from denizen.language.truth import FALSE
from denizen.rulebook.registry import Rulebook, load
from denizen.studies.assess import Assessment, assess

Told = dict[str, Any]


@cache
def law(*states: str) -> Rulebook:
    return load(states)


def ask(on: str, states: tuple[str, ...], **people: Told) -> Assessment:
    family = family_from({"denizen": 1, "told": "2025-12-01", "account": "complete", "people": people})
    return assess(law(*states), family, Scenario(), day(on))


def nationality(found: Assessment, state: str, who: str = "p") -> str:
    return next(record.value for record, _ in found.people[who].nationalities if record.state == state)


def findings(found: Assessment, who: str = "p") -> dict[str, str]:
    """What applies to the person, with the force of treaties."""
    found_here = (finding for finding, _ in found.people[who].findings if finding.value is not FALSE)
    return {finding.norm.id: finding.condition for finding in found_here}


ONLY = {"others": "none"}

#: Usmanov v Russia, 22 December 2020 (43936/18).
ANNULLED: Told = {
    "sex": "male",
    "born": "1977",
    "birthplace": "TJ",
    "residence": [{"value": "TJ", "until": "2007"}, {"value": "RU", "from": "2007"}],
    "nationalities": {"TJ": {"by": "initial", "on": "1991/1996"}, "RU": {"by": "naturalisation", "on": "2008"}} | ONLY,
    "events": [
        {"misrepresents": "RU", "on": "2008"},
        {"decides": "RU", "on": "2018-04-05", "about": "annulment"},
        {"is to be removed": "RU", "on": "2018-06-01", "to": "TJ", "as": "expulsion"},
    ],
}


def test_brothers_left_out_of_a_form_ten_years_earlier() -> None:
    found = ask("2018-06-01", ("RU", "TJ"), p=ANNULLED)
    assert (nationality(found, "RU"), nationality(found, "TJ")) == ("never", "holds")
    applies = findings(found)
    assert applies["intl.echr-1950.8"] == applies["intl.echr-1950.8-removal"] == "binding"
    assert applies["intl.iccpr-1966.12-4-removal"] == "binding"
    assert nationality(ask("2018-04-04", ("RU", "TJ"), p=ANNULLED), "RU") == "holds"
    later = findings(ask("2024-01-01", ("RU", "TJ"), p=ANNULLED))  # the convention bound when it was done
    assert later["intl.echr-1950.8"] == later["intl.echr-1950.8-removal"] == "binding"


@pytest.mark.parametrize(("on", "force"), [("2022-09-16", "binding"), ("2022-09-17", "argument only")])
def test_the_last_day_of_the_european_convention(on: str, force: str) -> None:
    told = ANNULLED | {"events": [{"is detained": "RU", "on": on}]}
    assert findings(ask(on, ("RU", "TJ"), p=told))["intl.echr-1950.5"] == force


@pytest.mark.parametrize(
    ("on", "force"), [("2010-09-07", "binding"), ("2022-09-16", "binding"), ("2022-09-17", "argument only")]
)
def test_an_act_of_the_state_is_measured_on_its_own_day_whenever_one_asks(on: str, force: str) -> None:
    told: Told = {
        "born": "1990-03-01",
        "residence": "RU",
        "nationalities": {"RU": {"by": "naturalisation", "on": "2008-05-06"}} | ONLY,
        "events": [{"has the passport voided": "RU", "on": on}],
    }
    assert findings(ask("2024-01-01", ("RU",), p=told))["intl.echr-1950.8-passport"] == force


def test_a_stateless_man_detained_for_a_removal_to_nowhere() -> None:
    """Kim v Russia, 17 July 2014 (44260/13)."""
    told: Told = {
        "born": "1962",
        "birthplace": "UZ",
        "residence": "RU",
        "nationalities": {"UZ": "never", "RU": "never"} | ONLY,
        "events": [
            {"is to be removed": "RU", "on": "2011-07-19", "to": "UZ", "as": "expulsion"},
            {"is detained": "RU", "on": "2011-07-19"},
        ],
    }
    found = ask("2013-03-29", ("RU", "UZ"), p=told)
    assert found.people["p"].stateless.value.name == "TRUE"
    applies = findings(found)
    assert (applies["intl.echr-1950.5"], applies["intl.convention-1954.31"]) == ("binding", "argument only")


def test_an_officer_who_fled_mobilisation_through_the_forest() -> None:
    """Removed from Kazakhstan to Russia on 30 December 2022, and sentenced there for desertion and the border."""
    told: Told = {
        "sex": "male",
        "born": "1986",
        "residence": "RU",
        "nationalities": {"RU": "birth", "KZ": "never"} | ONLY,
        "events": [
            {"enters service": "RU", "on": "2010", "form": "contract", "body": "security"},
            {"crosses the border unlawfully": "RU", "on": "2022-09-27"},
            {"crosses the border unlawfully": "KZ", "on": "2022-09-27"},
            {"deserts": "RU", "on": "2022-09-27"},
            {"applies for asylum": "KZ", "on": "2022-09-28"},
            {"is to be removed": "KZ", "on": "2022-12-30", "to": "RU", "as": "return", "persecution": True},
        ],
    }
    before = findings(ask("2022-09-26", ("RU", "KZ"), p=told))
    assert "ru.criminal-code-1996.338-3" not in before
    applies = findings(ask("2022-12-30", ("RU", "KZ"), p=told))
    assert {"ru.criminal-code-1996.338-3", "ru.criminal-code-1996.322-1"} <= set(applies)
    standards = ("intl.refugee-1951.31", "intl.refugee-1951.33-open", "intl.refugee-1951.33")
    assert [applies[standard] for standard in standards] == ["binding"] * 3


def test_a_man_who_did_civilian_service_is_called_up_to_fight() -> None:
    """Gatchina City Court, 30 November 2022; Leningrad Regional Court, 16 March 2023."""
    told: Told = {
        "sex": "male",
        "born": "1997",
        "residence": "RU",
        "reserve": True,
        "nationalities": {"RU": "birth"} | ONLY,
        "events": [
            {"completes service": "RU", "on": "2021", "form": "alternative"},
            {"is called up": "RU", "on": "2022-09-23", "for": "mobilisation"},
        ],
    }
    applies = findings(ask("2022-11-30", ("RU",), p=told))
    assert "ru.alternative-service-2002.mobilisation-served" in applies
    assert not {"ru.mobilisation-2022.call-up", "ru.mobilisation-2022.liability"} & set(applies)


@pytest.mark.parametrize(("on", "expected"), [("2024-09-12", "holds"), ("2024-09-13", "lost")])
def test_a_fine_for_evading_call_up(on: str, expected: str) -> None:
    """A physician in Krasnoyarsk: citizen since 2018, convicted on 14 May 2024, citizenship ended in September."""
    told: Told = {
        "sex": "male",
        "born": "1996-05-01",
        "birthplace": "TJ",
        "residence": "RU",
        "nationalities": {"TJ": "birth", "RU": {"by": "naturalisation", "on": "2018-05-01"}} | ONLY,
        "events": [
            {"is convicted": "RU", "on": "2024-05-14", "article": "328(1)"},
            {"decides": "RU", "on": "2024-09-13", "about": "loss"},
        ],
    }
    found = ask(on, ("RU", "TJ"), p=told)
    assert (nationality(found, "RU"), nationality(found, "TJ")) == (expected, "holds")


def test_an_objector_of_another_party() -> None:
    """Bayatyan v Armenia, 7 July 2011 (23459/03)."""
    told: Told = {
        "born": "1983",
        "nationalities": {"AM": "birth"} | ONLY,
        "events": [{"objects on conscience": "AM", "on": "2001-04-01", "alternative": False}],
    }
    applies = findings(ask("2002-12-24", (), p=told))
    assert (applies["intl.echr-1950.9"], applies["intl.iccpr-1966.18"]) == ("binding", "binding")
    assert findings(ask("2002-04-25", (), p=told))["intl.echr-1950.9"] == "argument only"


def test_a_conscript_of_both_states_who_lives_in_tajikistan() -> None:
    """Article 4 of the treaty of 1995: the law of the State of residence decides."""
    told: Told = {
        "sex": "male",
        "born": "2003-05-01",
        "residence": "TJ",
        "nationalities": {"TJ": "birth", "RU": {"by": "parent", "on": "2012-05-05"}} | ONLY,
        "events": [{"is called up": "RU", "on": "2024-04-20", "for": "conscription"}],
    }
    applies = findings(ask("2024-05-01", ("RU", "TJ"), p=told))
    assert "tj.military-2021.draft" in applies
    assert not {name for name in applies if name.startswith(("ru.military-duty", "ru.exit", "ru.summons"))}


@pytest.mark.parametrize(("on", "force"), [("1999-01-03", "argument only"), ("2019-10-04", "binding")])
def test_an_objector_where_the_law_knows_no_civilian_service(on: str, force: str) -> None:
    """Tajikistan, 2017 and 2019: conscripts who offered civilian service and were imprisoned."""
    told: Told = {
        "sex": "male",
        "born": "1980",
        "residence": "TJ",
        "nationalities": {"TJ": {"by": "initial", "on": "1991/1994"}} | ONLY,
        "events": [{"objects on conscience": "TJ", "on": on}],
    }
    assert findings(ask(on, ("TJ",), p=told))["intl.iccpr-1966.18"] == force


def test_an_exit_permit_refused_for_the_sake_of_secrets() -> None:
    """Batyrov v Uzbekistan, Human Rights Committee, 30 July 2009 (1585/2007)."""
    told: Told = {
        "born": "1945",
        "residence": "UZ",
        "nationalities": {"UZ": {"by": "initial", "on": "1992-07-28"}} | ONLY,
        "events": [{"is kept from leaving": "UZ", "on": "2006-01-10"}],
    }
    assert findings(ask("2006-01-10", ("UZ",), p=told))["intl.iccpr-1966.12-2"] == "binding"


@pytest.mark.parametrize(
    ("on", "territory", "force"),
    [("2014-03-18", "Crimea", "binding"), ("2022-09-30", "Kherson", "argument only")],
)
def test_inhabitants_of_a_territory_taken_in_and_called_up(on: str, territory: str, force: str) -> None:
    """Ukraine v Russia (re Crimea), 25 June 2024; what came after Russia had left is outside the Convention."""
    told: Told = {
        "sex": "male",
        "born": "1990-03-01",
        "residence": "UA",
        "nationalities": {"UA": "birth", "RU": {"by": "recognition", "on": on}} | ONLY,
        "events": [
            {"is resident at incorporation": "RU", "on": on, "territory": territory},
            {"is called up": "RU", "on": "2023-10-15", "for": "conscription"},
        ],
    }
    assert findings(ask(on, ("RU",), p=told))["intl.echr-1950.8-imposed"] == force
    applies = findings(ask("2023-10-15", ("RU",), p=told))
    assert applies["intl.geneva-iv-1949.51-call-up"] == applies["intl.hague-regulations-1907.23"] == "binding"


def test_a_citizen_handed_over_to_a_state_whose_citizen_he_also_is() -> None:
    """Garabayev v Russia, 7 June 2007 (38411/02)."""
    told: Told = {
        "born": "1977",
        "residence": "RU",
        "nationalities": {"TM": {"by": "initial", "on": "1991/1992"}, "RU": {"by": "naturalisation", "on": "1999"}}
        | ONLY,
        "events": [{"is to be removed": "RU", "on": "2002-10-24", "to": "TM", "as": "extradition", "torture": True}],
    }
    applies = findings(ask("2002-10-24", ("RU",), p=told))
    assert "ru.constitution-1993.61-1" in applies
    assert [applies[name] for name in ("intl.echr-1950.3", "treaties.minsk-1993.57-1-a")] == ["binding", "binding"]
