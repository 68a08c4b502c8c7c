"""A birth of which only the year is known: what is certain of it is so on every day of the year.

Most accounts give a year. Rules on who would otherwise be stateless look at the day after the birth.
"""

import random
from typing import Any

import pytest

from denizen.cases.reading import family_from
from denizen.interpreters.explain.scenario import Norms, Scenario, norms_of
from denizen.interpreters.explain.transition import run
from denizen.language.dates import day
from denizen.language.truth import FALSE, TRUE, UNKNOWN, Truth
from denizen.rulebook.registry import ALL_STATES, load

Told = dict[str, Any]
TOLD = "2024-06-01"
DAYS = ("01-01", "01-02", "02-21", "07-01", "09-14", "12-30", "12-31")


def law() -> Norms:
    return norms_of(load(ALL_STATES), Scenario())


def parent(state: str, residence: str = "RU") -> Told:
    held = {state: "birth", "RU": "never"} if state != "RU" else {"RU": "birth"}
    return {"born": "1970-03-05", "residence": residence, "nationalities": held | {"others": "none"}}


def child(year: str, birthplace: str, held: Told, *parents: str) -> Told:
    return {
        "born": year,
        "birthplace": birthplace,
        "residence": "RU",
        "parents": list(parents),
        "nationalities": held | {"others": "none"},
    }


def held_by_child(norms: Norms, told: dict[str, Told]) -> dict[str, Truth]:
    family = family_from({"denizen": 1, "told": TOLD, "account": "complete", "people": told})
    history = run(norms, family)
    return {state: history.nationality("c", state, day(TOLD))[0].value for state in history.states}


@pytest.mark.parametrize(
    ("born", "held", "russian"),
    [
        (("2015", "RU"), {}, TRUE),  # neither Kazakhstan nor Uzbekistan gives it anything
        (("2015", "RU"), {"UZ": "birth"}, FALSE),
        (("2015", "KZ"), {"KZ": "birth"}, FALSE),
        (("2021", "RU"), {"KZ": "birth"}, FALSE),
    ],
)
def test_a_child_of_foreigners(born: tuple[str, str], held: Told, russian: Truth) -> None:
    told = {"father": parent("UZ"), "mother": parent("KZ"), "c": child(*born, held, "father", "mother")}
    assert held_by_child(law(), told)["RU"] is russian


def test_never_a_national_is_not_lost() -> None:
    told = {"father": parent("UZ"), "mother": parent("UZ"), "c": child("2015", "RU", {"UZ": "birth"}, "mother")}
    told["c"]["parents"] = ["father", "mother"]
    family = family_from({"denizen": 1, "told": TOLD, "account": "complete", "people": told})
    entry, _ = run(law(), family).nationality("c", "RU", day(TOLD))
    assert (entry.value, entry.ever) == (FALSE, FALSE)


@pytest.mark.parametrize("seed", range(6))
def test_what_is_certain_of_a_year_holds_on_each_of_its_days(seed: int) -> None:
    dice, norms = random.Random(seed), law()
    certain = 0
    for _ in range(5):
        year, place = (
            dice.choice(["1992", "1999", "2002", "2015", "2020", "2023"]),
            dice.choice(["RU", "KZ", "TJ", "UZ"]),
        )
        told = {
            "father": parent(dice.choice(["RU", "KZ", "TJ", "UZ", "KG"]), place),
            "mother": parent(dice.choice(["RU", "KZ", "TJ", "UZ", "KG"]), place),
        }
        held: Told = dice.choice([{}, {"KZ": "birth"}, {"UZ": "birth"}, {"TJ": "birth"}])
        coarse = held_by_child(norms, told | {"c": child(year, place, held, "father", "mother")})
        for each in DAYS:
            fine = held_by_child(norms, told | {"c": child(f"{year}-{each}", place, held, "father", "mother")})
            for state, value in coarse.items():
                assert value is UNKNOWN or value is fine[state], (told, year, each, place, held, state)
        certain += sum(value is not UNKNOWN for value in coarse.values())
    assert certain > 15
